"""Every form of the x86 table against llvm-mc: our bytes, disassembled, are the instruction that was asked for.

What was asked for is written in Intel syntax, assembled by llvm-mc and disassembled again, so both sides are in
llvm's own words and a shorter or commuted encoding of the same instruction is no difference.

    python tests/isa/fuzz_x86.py [--long] [--seed N] [--count N] [--llvm-mc PATH]
"""

from __future__ import annotations

import argparse
import sys
from random import Random
from typing import NamedTuple

import llvm
import x86_samples

from jitkern.isa.x86 import instructions
from jitkern.isa.x86.encode import Form
from jitkern.isa.x86.rows import FAMILIES


class Report(NamedTuple):
    mnemonics: set[str]
    forms: int
    encodings: int
    identical: int
    differences: list[str]
    unknown: dict[str, str]  # what llvm-mc does not know: mnemonic, its message


def compare(mc: llvm.LlvmMc, seed: int, count: int, only: str = "") -> Report:
    random = Random(seed)
    samples, forms = [], 0
    for form, kinds in x86_samples.all_forms():
        if any(token.kind == "label" for token in form.variant.tokens) or (only and form.variant.row.name != only):
            continue
        forms += 1
        for ops, code in x86_samples.encodings(random, form, kinds, count):
            samples.append(
                (form, ops, code, spelled_for_llvm(form, instructions.text(form.variant.row.name, ops, form)))
            )
    theirs = mc.assemble([text for *_, text in samples])
    known = [i for i, code in enumerate(theirs) if isinstance(code, bytes)]
    ours_read = mc.disassemble([samples[i][2] for i in known])
    theirs_read = mc.disassemble([theirs[i] for i in known])
    differences, unknown = [], {}
    doubtful = [n for n, (ours, expected) in enumerate(zip(ours_read, theirs_read)) if plain(ours) != plain(expected)]
    again = mc.assemble(
        [ours_read[n] or "undecodable" for n in doubtful]
    )  # the same once llvm-mc has chosen the encoding?
    for n, code in zip(doubtful, again):
        form, ops, ours, text = samples[known[n]]
        if code == theirs[known[n]]:
            continue
        if not ours_read[n] and set(form.variant.row.features) & BEYOND:
            unknown.setdefault(form.variant.row.name, f"{text}: {ours.hex()} is not known")
            continue
        read = f"{ours.hex()} is {ours_read[n]!r}, {theirs[known[n]].hex()} is {theirs_read[n]!r}"
        differences.append(f"{form.variant.row.syntax}: asked {text!r}: {read}")
    names = {form.variant.row.name for form, *_ in samples}
    accepted = {samples[i][0].variant.row.name for i in known}
    for (form, _, _, text), result in zip(samples, theirs):
        if isinstance(result, str):
            if form.variant.row.name in accepted and not set(form.variant.row.features) & BEYOND:
                differences.append(f"{form.variant.row.syntax}: {text!r} is refused: {result}")
            else:
                unknown.setdefault(form.variant.row.name, f"{text}: {result}")
    identical = sum(samples[i][2] == theirs[i] for i in known)
    return Report(names, forms, len(samples), identical, sorted(differences), unknown)


# Features that llvm 19 does not know, whose rows tests/golden/x86_beyond_llvm19.txt covers.
BEYOND = {"avx10.2", "movrs", "mpx", "sm4", "amx-avx512", "amx-movrs", "amx-fp8", "amx-tf32"}


def spelled_for_llvm(form: Form, text: str) -> str:
    """What llvm-mc writes in its own way."""
    name, _, rest = text.partition(" ")
    if form.variant.row.opcode[-1] != "ud" and "avx512pf" in form.variant.row.features:  # the mask stands first
        address, _, mask = rest.rpartition(" ")
        return f"{name} {mask}, {address}"
    if form.variant.row.number and "cmpccxadd" in form.variant.row.features:  # knows one spelling of each condition
        return f"cmp{FAMILIES['cc'][form.variant.row.number].split('/')[0]}xadd {rest}"
    if form.variant.row.opcode[0].startswith("EVEX"):  # or it takes VEX where it can
        return f"{{evex}} {text}"
    return text


def plain(text: str) -> str:
    """Without llvm-mc's comments; xchg and test in one order of operands, which means nothing there."""
    text = text.partition("#")[0].strip()
    name, _, operands = text.partition("\t")
    if name in ("xchg", "test"):
        return f"{name}\t{', '.join(sorted(operands.split(', ')))}"
    return text


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
    for message in sorted(report.unknown.values()):
        print(f"unknown to llvm-mc: {message}")
    print(summary(report))
    return bool(report.differences)


if __name__ == "__main__":
    sys.exit(main())
