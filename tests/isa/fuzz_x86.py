"""Every form of the x86 table against llvm-mc.

python tests/isa/fuzz_x86.py [--long] [--seed N] [--count N] [--only MNEMONIC] [--llvm-mc PATH]
"""

from __future__ import annotations

import contextlib
import re
import sys
from random import Random

import fuzz
import llvm
import x86_samples

from jitkern.isa import EncodingError
from jitkern.isa.rows import Form
from jitkern.isa.x86 import regs
from jitkern.isa.x86.instructions import SET
from jitkern.isa.x86.rows import FAMILIES

SELECTORS = {register.name for register in regs.SREGS}

# Features that llvm 19 does not know, whose rows tests/golden/x86_beyond_llvm19.txt covers.
BEYOND = {"avx10.2", "movrs", "mpx", "sm4", "amx-avx512", "amx-movrs", "amx-fp8", "amx-tf32"}


def run(path: str, seed: int, count: int, only: str = "") -> fuzz.Report:
    """``count`` encodings of every form, or of those of one mnemonic."""
    random = Random(seed)
    samples, forms = [], 0
    for form, kinds in x86_samples.all_forms():
        row = form.variant.row
        if row.roles in ("D", "P", "RD") or (only and row.name != only):  # branches and padding have tests of their own
            continue
        forms += 1
        for ops, code in x86_samples.encodings(random, form, kinds, count):
            text = spelled_for_llvm(form, SET.text(row.name, ops, form.variant))
            samples.append(fuzz.Sample(row.name, row.syntax, form.variant.features, code, text))
    return fuzz.compare(llvm.x86(path), samples, forms, BEYOND, plain)


def shortest(path: str, seed: int, count: int) -> tuple[fuzz.Report, dict[str, str]]:
    """The encodings that the assembler chooses, and what llvm-mc has a shorter one for: mnemonic, an example. EVEX is
    not asked for.
    """
    random, samples = Random(seed), []
    for form, kinds in x86_samples.all_forms():
        row = form.variant.row
        if row.roles in ("D", "P", "RD") or row.opcode[0].startswith("EVEX"):
            continue
        for ops, _ in x86_samples.encodings(random, form, kinds, count):
            with contextlib.suppress(EncodingError):  # as ptr[...] its size is not clear
                chosen = SET.chosen(row.name, ops)
                text = spelled_for_llvm(chosen, SET.text(row.name, ops, chosen.variant)).replace("{evex} ", "")
                samples.append(fuzz.Sample(row.name, row.syntax, chosen.variant.features, chosen.encode(ops), text))
    mc = llvm.x86(path)
    longer = {}
    for sample, code in zip(samples, mc.assemble([sample.text for sample in samples])):
        if isinstance(code, bytes) and len(code) < len(sample.code):
            longer.setdefault(sample.name, f"{sample.text}: {sample.code.hex()}, {code.hex()}")
    return fuzz.compare(mc, samples, 0, BEYOND, plain), longer


def spelled_for_llvm(form: Form, text: str) -> str:
    """What llvm-mc writes in its own way."""
    text = re.sub(r"\[([12])\*(e?[abcds]\w+|r\w+)", _with_base, text)
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


def _with_base(index: re.Match) -> str:
    """[2*rax] is [rax + rax], which takes no displacement."""
    return f"[{index[2]} + 1*{index[2]}" if index[1] == "2" else f"[{index[2]}"


def plain(text: str) -> str:
    """Without llvm-mc's comments; xchg and test in one order of operands, which means nothing there; a selector in the
    whole register, of which 16 bits are read whatever the width.
    """
    text = text.partition("#")[0].strip()
    name, _, operands = text.partition("\t")
    if name in ("xchg", "test"):
        return f"{name}\t{', '.join(sorted(operands.split(', ')))}"
    if name == "mov" and operands[:2] in SELECTORS and operands[4:] in regs.REGISTERS:
        return f"{name}\t{operands[:4]}{regs.REGISTERS[operands[4:]].parents()[0]}"
    return text


if __name__ == "__main__":
    sys.exit(fuzz.main(__doc__, run))
