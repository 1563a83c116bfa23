"""AArch64 with SVE: an assembler with a method for every mnemonic, in the spelling of Xbyak_aarch64.

    >>> from jitkern.isa.a64 import *
    >>> a = Assembler("add_one")
    >>> a.add(x0, x0, 1)
    >>> a.ret()
    >>> bytes(a.finish()).hex()
    '00040091c0035fd6'

Mnemonics that are Python's own words take an underscore: and_, not_, yield_. Registers by number: ``ZS[3]``, and
likewise XS, WS, PS, and VREGS (VS is the condition).
"""

from __future__ import annotations

from sys import _getframe
from typing import Any, SupportsIndex

from ..assembler import Code
from ..instructions import Instructions
from ..layout import Align
from ..operand import EncodingError, Label, integer
from . import address, regs, words
from .abi import Frame
from .address import *  # noqa: F403
from .calling import A64Caller
from .encode import logical_immediate
from .instructions import SET
from .regs import *  # noqa: F403
from .words import *  # noqa: F403

_NOP = bytes.fromhex("1f2003d5")


class Assembler(Instructions[Frame]):
    """Writes A64 machine code; see ``jitkern.isa.Assembler`` for labels, data, constants and ``finish``."""

    arch = "aarch64"
    instruction_set = SET
    frame_type = Frame
    caller_type = A64Caller

    def call(self, function: Any, *arguments: Any, signature: str | None = None) -> regs.Register | None:
        """Call a function of this process: its address, or a function pointer of ctypes or cffi, which is then kept as
        long as the code. x16 has its address, and x30 is kept on the stack.

        Its arguments are registers as wide as their types, memory, numbers, and labels (for pointers); where they go
        says the function pointer's own type, or ``signature``. The answer is the register of the result. What a
        function may change is changed.
        """
        return self._call_function(function, arguments, signature, _getframe(1))

    def _nops(self, size: int) -> bytes:
        return bytes(size % 4) + _NOP * (size // 4)  # behind data that ends within a word there is nothing to run

    def mov_imm(self, register: regs.X | regs.W, value: SupportsIndex) -> None:
        """Any constant into a register: by one ``mov``, a logical immediate and MOVK, or MOVZ or MOVN and MOVKs."""
        size = 64 if isinstance(register, regs.X) else 32
        value = integer(value, "mov_imm")
        if not -(1 << size - 1) <= value < 1 << size:
            raise EncodingError(f"mov_imm({register!r}, {value:#x}): the value does not fit {size} bits")
        start, caller = len(self._log), _getframe(1)
        self._mov_imm(register, value & (1 << size) - 1, range(0, size, 16))
        self._log[start:] = [(*entry[:3], caller.f_code, caller.f_lasti) for entry in self._log[start:]]

    def _mov_imm(self, register: regs.X | regs.W, value: int, shifts: range) -> None:
        lsl = words.MODIFIERS["LSL"]
        halves = [value >> shift & 0xFFFF for shift in shifts]
        alone = max(halves.count(0), halves.count(0xFFFF)) >= len(halves) - 1
        if alone or logical_immediate(value, 16 * len(halves)) is not None:
            return self.mov(register, value)
        skip = 0xFFFF if halves.count(0xFFFF) > halves.count(0) else 0
        rest = [(half, shift) for half, shift in zip(halves, shifts) if half != skip]
        if len(rest) > 2:
            for half, shift in rest:
                for other in halves:
                    near = value ^ (half ^ other) << shift
                    if logical_immediate(near, 64) is not None:
                        self.mov(register, near)
                        return self.movk(register, half, lsl, shift)
        half, shift = rest[0]
        if skip:
            self.movn(register, half ^ 0xFFFF, lsl, shift)
        else:
            self.movz(register, half, lsl, shift)
        for half, shift in rest[1:]:
            self.movk(register, half, lsl, shift)


__all__ = ["Align", "Assembler", "Code", "EncodingError", "Frame", "Label"]
__all__ += [*address.__all__, *regs.__all__, *words.__all__]
