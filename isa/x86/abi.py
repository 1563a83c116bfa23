"""The calling convention of System V on x86-64.

Source: System V Application Binary Interface, AMD64 Architecture Processor Supplement, 3.2.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import abi
from ..effects import Call
from ..operand import EncodingError
from . import regs
from .regs import R8S, R16S, R32S, R64S, XMMS, rbp, rsp

INTEGER_ARGUMENTS = tuple(regs.REGISTERS[name].index for name in "rdi rsi rdx rcx r8 r9".split())
BANKS = {8: R8S, 16: R16S, 32: R32S, 64: R64S}
POINTERS = {8: regs.byte, 16: regs.word, 32: regs.dword, 64: regs.qword}


def places(arguments: list[tuple[str, str]], stack: Callable[[int, int], Any]) -> dict[str, Any]:
    """Where each argument is, by name; see ``abi.place``."""
    integers = (lambda bits, i=i: BANKS[bits][i] for i in INTEGER_ARGUMENTS)
    return abi.place(arguments, integers, (lambda bits, i=i: XMMS[i] for i in range(8)), stack)


def result(kind: str) -> regs.Gpr | regs.Xmm | None:
    """Where a result is."""
    if kind == "void":
        return None
    return XMMS[0] if kind in abi.FLOATS else BANKS[abi.INTEGERS.get(kind, 64)][0]


class Frame(abi.Frame):
    """System V: up to six integers and eight floating-point numbers in registers, the others above the return
    address.
    """

    callee_saved = tuple(regs.REGISTERS[name] for name in "rbx rbp r12 r13 r14 r15".split())
    frame_pointer = rbp
    stack: regs.Address

    def _arrange(self) -> None:
        if self._realigns:
            self._save = [rbp, *(register for register in self._save if register is not rbp)]
        pushed = 8 * len(self._save)
        # Arguments in memory are told where they are before it is known whether the body calls.
        spilled = abi.spills(self._arguments, len(INTEGER_ARGUMENTS), 8)
        if (self._room or spilled) and not self._realigns:
            self._room += -(self._room + pushed + 8) % 16
        self._undecided = not self._room and not self._realigns and (pushed + 8) % 16 != 0
        self._padded = False
        # Of the arguments in memory: above the return address and what the prologue puts below it.
        above = rbp + 16 if self._realigns else rsp + (pushed + self._room + 8)
        self.stack = rsp + 0
        self.args = places(self._arguments, lambda slot, bits: POINTERS[bits][above + 8 * slot])
        self.result = result(self._returned)

    def _prologue(self) -> None:
        a = self._assembler
        for i, register in enumerate(self._save):
            a.push(register)
            if self._realigns and not i:
                a.mov(rbp, rsp)
        if self._room:
            a.sub(rsp, self._room)
        elif self._undecided:
            a._late("sub", (rsp, 8), lambda: self._padded)
        if self._realigns:
            a.and_(rsp, -self._align)

    def _epilogue(self) -> None:
        a = self._assembler
        if self._realigns:
            a.lea(rsp, regs.ptr[rbp - 8 * (len(self._save) - 1)])
        elif self._room:
            a.add(rsp, self._room)
        elif self._undecided:
            a._late("add", (rsp, 8), lambda: self._padded)
        for register in reversed(self._save):
            a.pop(register)

    def _called(self, calls: list[Call]) -> None:
        """rsp is a multiple of 16 at every call, for which a frame that has no room of its own is padded. Functions of
        this program may be called otherwise.
        """
        within = [call.depth % 16 for call in calls if call.within]
        off = 8 * self._undecided
        beyond = [(off + call.depth) % 16 for call in calls if not call.within]
        self._padded = self._undecided and 8 in (beyond or [(off + depth) % 16 for depth in within])
        for call in calls:
            if not call.within and (off + call.depth + 8 * self._padded) % 16:
                raise EncodingError(
                    f"{call.place}: with {call.depth} bytes pushed the stack is not aligned for this call"
                )
