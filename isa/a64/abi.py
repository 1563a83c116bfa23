"""The calling convention of AArch64.

Source: Procedure Call Standard for the Arm 64-bit Architecture (AAPCS64), 6. Of the vector registers v8-v15 a
function keeps the low 64 bits, whatever it does to the rest of z8-z15; predicates and the other vector registers are
the caller's to save.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .. import abi
from ..effects import Call
from .address import ptr
from .regs import NAMES, SCALARS, WS, XS, Register, Sp, sp

_X18_TAKEN = ("darwin", "ios", "win32")  # besides Android: a pointer to the thread's own data, or a shadow stack
x16, x29 = NAMES["x16"], NAMES["x29"]


def places(arguments: list[tuple[str, str]], stack: Callable[[int, int], Any]) -> dict[str, Any]:
    """Where each argument is, by name; see ``abi.place``."""
    integers = (lambda bits, i=i: XS[i] if bits == 64 else WS[i] for i in range(8))
    return abi.place(
        arguments, integers, (lambda bits, i=i: SCALARS["d" if bits == 64 else "s"][i] for i in range(8)), stack
    )


def result(kind: str) -> Register | None:
    """Where a result is."""
    if kind in abi.FLOATS:
        return SCALARS["d" if kind == "double" else "s"][0]
    return None if kind == "void" else XS[0] if abi.INTEGERS.get(kind, 64) == 64 else WS[0]


class Frame(abi.Frame):
    """AAPCS64: up to eight integers and eight floating-point numbers in registers, the others in eight bytes of stack
    each.

    ``save`` may name x19-x30 and d8-d15; x16 is used by the prologue.
    """

    callee_saved = tuple(NAMES[f"x{i}"] for i in range(19, 31)) + tuple(NAMES[f"d{i}"] for i in range(8, 16))
    reserved = (NAMES["x18"],) if sys.platform in _X18_TAKEN or hasattr(sys, "getandroidapilevel") else ()
    frame_pointer = x29
    stack: Sp

    def _arrange(self) -> None:
        self._align = max(self._align, 16)
        self._realigns |= self._room > 2048  # or the offsets of arguments would not reach over it
        if self._realigns and x29 not in self._save:
            self._save.append(x29)
        self._saved = -(-8 * len(self._save) // 16) * 16
        self._room = -(-self._room // 16) * 16
        self.stack = sp
        base, above = (x29, self._saved) if self._realigns else (sp, self._saved + self._room)
        self.args = places(self._arguments, lambda slot, bits: ptr(base, above + 8 * slot))
        self.result = result(self._returned)

    def _prologue(self) -> None:
        a = self._assembler
        if self._saved:
            a.sub(sp, sp, self._saved)
        for offset, register in enumerate(self._save):
            a.str(register, ptr(sp, 8 * offset))
        if self._realigns:
            a.mov(x29, sp)
        if self._room or self._realigns:
            a.mov_imm(x16, self._room)
            a.sub(sp, sp, x16)
        if self._realigns:
            a.mov(x16, sp)
            a.and_(sp, x16, -self._align)

    def _epilogue(self) -> None:
        a = self._assembler
        if self._realigns:
            a.mov(sp, x29)
        elif self._room:
            a.mov_imm(x16, self._room)
            a.add(sp, sp, x16)
        for offset, register in enumerate(self._save):
            a.ldr(register, ptr(sp, 8 * offset))
        if self._saved:
            a.add(sp, sp, self._saved)

    def _called(self, calls: list[Call]) -> None:
        """sp is a multiple of 16 wherever it is used at all."""
