"""Every form of the A64 table against llvm-mc.

python tests/isa/fuzz_a64.py [--long] [--seed N] [--count N] [--only MNEMONIC] [--llvm-mc PATH]
"""

from __future__ import annotations

import sys
from random import Random

import a64_samples
import fuzz
import llvm

from jitkern.isa.a64.instructions import SET


def run(path: str, seed: int, count: int, only: str = "") -> fuzz.Report:
    """``count`` encodings of every form, or of those of one mnemonic."""
    random = Random(seed)
    samples, forms = [], 0
    for form in a64_samples.all_forms():
        row = form.variant.row
        if only and row.name != only:
            continue
        forms += 1
        syntax = f"{row.name} {', '.join(row.operands)}"
        for ops, code in a64_samples.encodings(random, form, count):
            samples.append(
                fuzz.Sample(row.name, syntax, form.variant.features, code, SET.text(row.name, ops, form.variant))
            )
    return fuzz.compare(llvm.a64(path), samples, forms, set())


if __name__ == "__main__":
    sys.exit(fuzz.main(__doc__, run))
