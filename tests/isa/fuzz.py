"""Encodings held against llvm-mc: our bytes, disassembled, are the instruction that was asked for.

What was asked for is written as text, assembled by llvm-mc and disassembled again, so both sides are in llvm's own
words and a shorter or commuted encoding of the same instruction is no difference.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from llvm import LlvmMc


class Sample(NamedTuple):
    """One instruction: mnemonic, row, the features it needs, our bytes, and what was asked for in llvm's syntax."""

    name: str
    row: str
    features: frozenset[str]
    code: bytes
    text: str


class Report(NamedTuple):
    mnemonics: set[str]
    forms: int
    encodings: int
    identical: int
    differences: list[str]
    unknown: dict[str, str]  # what llvm-mc does not know: mnemonic, its message


def compare(
    mc: LlvmMc, samples: list[Sample], forms: int, beyond: set[str], plain: Callable[[str], str] = str.strip
) -> Report:
    """``beyond``: features whose rows this llvm-mc may not know; ``plain``: a text without what means nothing."""
    theirs = mc.assemble([sample.text for sample in samples])
    known = [(sample, code) for sample, code in zip(samples, theirs) if isinstance(code, bytes)]
    ours_read = mc.disassemble([sample.code for sample, _ in known])
    theirs_read = mc.disassemble([code for _, code in known])
    doubtful = [
        i for i, pair in enumerate(zip(ours_read, theirs_read)) if plain(pair[0]) != plain(pair[1]) or not pair[0]
    ]
    again = mc.assemble(
        [ours_read[i] or "undecodable" for i in doubtful]
    )  # the same once llvm-mc chooses the encoding?
    differences: list[str] = []
    unknown: dict[str, str] = {}
    for i, code in zip(doubtful, again):
        sample, expected = known[i]
        if code == expected:
            continue
        if not ours_read[i] and sample.features & beyond:
            unknown.setdefault(sample.name, f"{sample.text}: {sample.code.hex()} is not known")
            continue
        read = f"{sample.code.hex()} is {ours_read[i]!r}, {expected.hex()} is {theirs_read[i]!r}"
        differences.append(f"{sample.row}: asked {sample.text!r}: {read}")
    accepted = {sample.name for sample, _ in known}
    for sample, message in zip(samples, theirs):
        if isinstance(message, str):
            if sample.name in accepted and not sample.features & beyond:
                differences.append(f"{sample.row}: {sample.text!r} is refused: {message}")
            else:
                unknown.setdefault(sample.name, f"{sample.text}: {message}")
    identical = sum(sample.code == code for sample, code in known)
    names = {sample.name for sample in samples}
    return Report(names, forms, len(samples), identical, sorted(differences), unknown)


def summary(report: Report) -> str:
    return (
        f"{len(report.mnemonics)} mnemonics, {report.forms} forms, {report.encodings} encodings: "
        f"{len(report.differences)} differences, {report.identical} byte for byte the same, "
        f"{len(report.unknown)} mnemonics that llvm-mc does not know"
    )


def main(description: str, run: Callable[[str, int, int, str], Report]) -> int:
    """The command line: ``run`` gets llvm-mc's path, seed, encodings of every form, and the one mnemonic wanted or
    "".
    """
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="100 encodings of every form instead of 4")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=0, help="encodings of every form")
    parser.add_argument("--only", default="", help="one mnemonic")
    parser.add_argument("--llvm-mc", default="llvm-mc-19")
    arguments = parser.parse_args()
    count = arguments.count or (100 if arguments.long else 4)
    report = run(arguments.llvm_mc, arguments.seed, count, arguments.only)
    for line in report.differences:
        print(line)
    for message in sorted(report.unknown.values()):
        print(f"unknown to llvm-mc: {message}")
    print(summary(report))
    return bool(report.differences)
