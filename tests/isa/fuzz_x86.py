"""Every form of the x86 table against llvm-mc.

python tests/isa/fuzz_x86.py [--long] [--seed N] [--count N] [--only MNEMONIC] [--llvm-mc PATH]
"""

from __future__ import annotations

import sys
from random import Random

import fuzz
import llvm
import x86_samples

from jitkern.isa.rows import Form
from jitkern.isa.x86.instructions import SET
from jitkern.isa.x86.rows import FAMILIES

# Features that llvm 19 does not know, whose rows tests/golden/x86_beyond_llvm19.txt covers.
BEYOND = {"avx10.2", "movrs", "mpx", "sm4", "amx-avx512", "amx-movrs", "amx-fp8", "amx-tf32"}


def run(path: str, seed: int, count: int, only: str = "") -> fuzz.Report:
    """``count`` encodings of every form, or of those of one mnemonic."""
    random = Random(seed)
    samples, forms = [], 0
    for form, kinds in x86_samples.all_forms():
        row = form.variant.row
        if any(token.kind == "label" for token in form.variant.tokens) or (only and row.name != only):
            continue
        forms += 1
        for ops, code in x86_samples.encodings(random, form, kinds, count):
            text = spelled_for_llvm(form, SET.text(row.name, ops, form.variant))
            samples.append(fuzz.Sample(row.name, row.syntax, form.variant.features, code, text))
    return fuzz.compare(llvm.x86(path), samples, forms, BEYOND, plain)


def spelled_for_llvm(form: Form, text: str) -> str:
    """What llvm-mc writes in its own way."""
    name, _, rest = text.partition(" ")
    row = form.variant.row
    if "avx512pf" in row.features:  # the mask stands first
        address, _, mask = rest.rpartition(" ")
        return f"{name} {mask}, {address}"
    if row.number and "cmpccxadd" in row.features:  # knows one spelling of each condition
        return f"cmp{FAMILIES['cc'][row.number].split('/')[0]}xadd {rest}"
    if row.opcode[0].startswith("EVEX"):  # or it takes VEX where it can
        return f"{{evex}} {text}"
    return text


def plain(text: str) -> str:
    """Without llvm-mc's comments; xchg and test in one order of operands, which means nothing there."""
    text = text.partition("#")[0].strip()
    name, _, operands = text.partition("\t")
    if name in ("xchg", "test"):
        return f"{name}\t{', '.join(sorted(operands.split(', ')))}"
    return text


if __name__ == "__main__":
    sys.exit(fuzz.main(__doc__, run))
