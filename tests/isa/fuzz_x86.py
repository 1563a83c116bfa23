"""Every form of the x86 table against llvm-mc: our bytes, disassembled, are the instruction that was asked for.

What was asked for is written in Intel syntax, assembled by llvm-mc and disassembled again, so both sides are in llvm's own
words and a shorter or commuted encoding of the same instruction is no difference.

    python tests/isa/fuzz_x86.py [--long] [--seed N] [--count N] [--llvm-mc PATH]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from random import Random
from typing import NamedTuple

import llvm
import x86_samples

from jitkern.isa.x86 import instructions


class Report(NamedTuple):
    mnemonics: set[str]
    forms: int
    encodings: int
    identical: int
    differences: list[str]
    unknown: dict[str, str]  # what llvm-mc does not know: mnemonic, its message


def compare(mc: llvm.LlvmMc, seed: int, count: int, only: str = "") -> Report:
    random = Random(seed)
    samples = []
    forms = 0
    for form, kinds in x86_samples.all_forms():
        if any(token.kind == "label" for token in form.tokens) or (only and form.row.name != only):
            continue
        forms += 1
        for ops, code in x86_samples.encodings(random, form, kinds, count):
            samples.append((form, ops, code, instructions.text(form.row.name, ops, form)))
    theirs = mc.assemble([text for *_, text in samples])
    known = [i for i, code in enumerate(theirs) if isinstance(code, bytes)]
    ours_read = mc.disassemble([samples[i][2] for i in known])
    theirs_read = mc.disassemble([theirs[i] for i in known])
    differences, unknown = [], {}
    refused: Counter = Counter()
    for (form, ops, code, text), result in zip(samples, theirs):
        if isinstance(result, str):
            unknown.setdefault(form.row.name, f"{text}: {result}")
            refused[form.row.name] += 1
    for i, ours, expected in zip(known, ours_read, theirs_read):
        form, ops, code, text = samples[i]
        if ours != expected or not ours:
            differences.append(f"{form.row.syntax}: asked {text!r}: {code.hex()} is {ours!r}, {theirs[i].hex()} is {expected!r}")
    names = {form.row.name for form, *_ in samples}
    accepted = {samples[i][0].row.name for i in known}
    for name in set(unknown) & accepted:  # knows the mnemonic, refuses some of its operands
        differences.append(f"{unknown.pop(name)} ({refused[name]} of them)")
    return Report(names, forms, len(samples), sum(samples[i][2] == theirs[i] for i in known), sorted(differences), unknown)


def summary(report: Report) -> str:
    return (
        f"{len(report.mnemonics)} mnemonics, {report.forms} forms, {report.encodings} encodings: "
        f"{len(report.differences)} differences, {report.identical} byte for byte the same, "
        f"{len(report.unknown)} mnemonics that llvm-mc does not know"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="100 encodings of every form instead of 4")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=0, help="encodings of every form")
    parser.add_argument("--only", default="", help="one mnemonic")
    parser.add_argument("--llvm-mc", default="llvm-mc-19")
    arguments = parser.parse_args()
    count = arguments.count or (100 if arguments.long else 4)
    report = compare(llvm.x86(arguments.llvm_mc), arguments.seed, count, arguments.only)
    for line in report.differences:
        print(line)
    for name, message in sorted(report.unknown.items()):
        print(f"unknown to llvm-mc: {message}")
    print(summary(report))
    return bool(report.differences)


if __name__ == "__main__":
    sys.exit(main())
