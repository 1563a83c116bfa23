"""Calls by the convention of System V on x86-64; see ``abi``."""

from __future__ import annotations

from typing import Any

from ..calling import Argument, Caller, is_number
from ..operand import Label, Reg
from ..types import f32, f64
from . import regs
from .abi import BANKS, POINTERS, places, result
from .regs import R32S, R64S, XMMS, Gpr, Mem, Xmm, qword, rsp

_TWINS = {regs.R8: regs.R8S, regs.R16: regs.R16S, regs.R32: R32S, regs.R64: R64S, Xmm: XMMS}


class X86Caller(Caller):
    """rax is the function's, r10 and r11 are free; so are xmm8 to xmm15."""

    stack = rsp
    scratch = (R64S[0], R64S[10], R64S[11])
    real_scratch = XMMS[8:16]

    def places(self, parameters: list[tuple[str, str]]) -> list[Reg | int]:
        return list(places(parameters, lambda slot, bits: slot).values())

    def result(self, kind: str) -> Reg | None:
        return result(kind)

    def wholes(self, register: Reg):
        if isinstance(register, Xmm):
            yield register.plain
        elif isinstance(register, Gpr):
            yield from register.parents()

    def check(self, argument: Argument) -> None:
        source, bits = argument.source, argument.bits
        if isinstance(source, Mem):
            right = source.bits in (0, bits) and not source.broadcast and source.segment is None and source[5] is None
        elif argument.real:
            right = isinstance(source, Xmm) and source.plain is source or isinstance(source, float) or is_number(source)
        elif isinstance(source, Gpr):
            right = source.bits == bits and not isinstance(source, regs.R8High) and source is not rsp
        else:
            right = isinstance(source, Label) and argument.kind == "*" or is_number(source)
            if right and is_number(source):
                argument.number()
        if not right:
            raise argument.refuse()

    def enter(self, size: int) -> int | None:
        a = self.a
        depth = a.frame_now._depth() if a.frame_now else None
        if depth is None:  # two words with what rsp was: one of them is found whichever way it is aligned
            a.push(rsp)
            a.push(qword[rsp])
            a.and_(rsp, -16)
            if size:
                a.sub(rsp, size)
            return None
        down = size + -depth % 16
        if down:
            a.sub(rsp, down)
        self._down = down
        return down

    def leave(self, size: int) -> None:
        a = self.a
        if a.frame_now and a.frame_now._depth() is not None:
            if self._down:
                a.add(rsp, self._down)
        else:
            a.mov(rsp, qword[rsp + (size + 8)])

    def go(self, address: int) -> None:
        self.a.mov(R64S[0], address)
        self.a._call(R64S[0])

    def jump(self, address: int) -> None:
        self.a.mov(R64S[11], address)
        self.a.jmp(R64S[11])

    def load(self, argument: Argument) -> None:
        self._load(argument, self.whole(argument.place))

    def _load(self, argument: Argument, to: Any) -> None:
        a, source, bits, small = self.a, argument.source, argument.bits, argument.bits < 32
        if isinstance(source, Mem):
            source = tuple.__new__(POINTERS[bits].type, source)
        if argument.real:
            if isinstance(source, Xmm):
                if source is not to:
                    a.movaps(to, source)
            else:
                if not isinstance(source, Mem):
                    source = POINTERS[bits][regs.rip + a.constant(float(source), f32 if bits == 32 else f64)]
                (a.movss if bits == 32 else a.movsd)(to, source)
        elif small and isinstance(source, (Gpr, Mem)):
            (a.movsx if argument.signed else a.movzx)(R32S[to.index], source)
        elif isinstance(source, (Gpr, Mem)):
            if source is not (to if bits == 64 else R32S[to.index]):
                a.mov(BANKS[bits][to.index], source)
        elif isinstance(source, Label):
            a.mov(to, source)
        else:
            a.mov(to if bits == 64 else R32S[to.index], argument.number())

    def store(self, argument: Argument, scratch: Any) -> None:
        place = qword[rsp + 8 * argument.place]
        self._load(argument, scratch)
        if argument.real:
            self.a.movsd(place, scratch)
        else:
            self.a.mov(place, scratch)

    def copy(self, old: Any, new: Any) -> None:
        (self.a.movaps if isinstance(old, Xmm) else self.a.mov)(new, old)

    def part(self, whole: Reg, like: Reg) -> Reg:
        return _TWINS[type(like)][whole.index]

    def moved(self, source: Any, by: int) -> Any:
        base, index, scale, disp, label, mask = source
        return tuple.__new__(type(source), (base, index, scale, disp + by, label, mask))


