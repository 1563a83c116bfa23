"""AArch64 with SVE: an assembler with a method for every mnemonic, in the spelling of Xbyak_aarch64.

    >>> from jitkern.isa.a64 import *
    >>> a = Assembler("add_one")
    >>> a.add(x0, x0, 1)
    >>> a.ret()
    >>> bytes(a.finish()).hex()
    '00040091c0035fd6'

Mnemonics that are Python's own words take an underscore: and_, or_, not_.
"""

from __future__ import annotations

from ..assembler import Align, Code
from ..instructions import Instructions
from ..operand import EncodingError, Label, integer
from . import address, regs, words
from .abi import Frame
from .address import *  # noqa: F403
from .instructions import SET
from .regs import *  # noqa: F403
from .words import *  # noqa: F403

_NOP = bytes.fromhex("1f2003d5")


class Assembler(Instructions):
    """Writes A64 machine code; see ``jitkern.isa.Assembler`` for labels, data, constants and ``finish``."""

    arch = "aarch64"
    instruction_set = SET
    frame_type = Frame

    def _nops(self, size: int) -> bytes:
        return bytes(size % 4) + _NOP * (size // 4)  # behind data that ends within a word there is nothing to run

    def mov_imm(self, register, value: int) -> None:
        """Any constant into a register, in as few instructions as MOVZ, MOVN, MOVK and logical immediates take."""
        size = 64 if isinstance(register, regs.X) else 32
        value = integer(value, "mov_imm")
        if not -(1 << size - 1) <= value < 1 << size:
            raise EncodingError(f"mov_imm({register!r}, {value:#x}): the value does not fit {size} bits")
        try:
            return self.mov(register, value)
        except EncodingError:
            pass
        halves = [value >> shift & 0xFFFF for shift in range(0, size, 16)]
        skip = 0xFFFF if halves.count(0xFFFF) > halves.count(0) else 0
        rest = [(16 * i, half) for i, half in enumerate(halves) if half != skip]
        shift, half = rest[0]
        if skip:
            self.movn(register, half ^ 0xFFFF, words.MODIFIERS["LSL"], shift)
        else:
            self.movz(register, half, words.MODIFIERS["LSL"], shift)
        for shift, half in rest[1:]:
            self.movk(register, half, words.MODIFIERS["LSL"], shift)


__all__ = ["Align", "Assembler", "Code", "EncodingError", "Frame", "Label"]
__all__ += [*address.__all__, *regs.__all__, *words.__all__]
