"""Calls by the convention of AArch64; see ``abi``."""

from __future__ import annotations

import struct
from typing import Any

from ..calling import Argument, Caller, is_number
from ..operand import Label, Reg
from .abi import places, result
from .address import Address, post_ptr, pre_ptr, ptr
from .regs import NAMES, SCALARS, WS, XS, Sp, W, Wzr, X, Xzr, sp

x16, x30 = NAMES["x16"], NAMES["x30"]
_LOADS = {(8, True): "ldrsb", (8, False): "ldrb", (16, True): "ldrsh", (16, False): "ldrh"}


class A64Caller(Caller):
    """x16 is the function's address, x9 to x15, x17 and v16 to v31 are free."""

    stack = sp
    scratch = (*XS[9:16], NAMES["x17"])
    real_scratch = tuple(NAMES[f"z{i}"] for i in range(16, 32))

    def places(self, parameters: list[tuple[str, str]]) -> list[Reg | int]:
        return list(places(parameters, lambda slot, bits: slot).values())

    def result(self, kind: str) -> Reg | None:
        return result(kind)

    def check(self, argument: Argument) -> None:
        source, bits = argument.source, argument.bits
        if isinstance(source, Address):
            right = not source.mode and not any(isinstance(part, Label) for part in source)
        elif argument.real:
            right = source in SCALARS["d" if bits == 64 else "s"] if isinstance(source, Reg) else (
                isinstance(source, float) or is_number(source))
        elif isinstance(source, Reg):
            right = isinstance(source, (X, Xzr) if bits == 64 else (W, Wzr))
        else:
            right = isinstance(source, Label) and argument.kind == "*" or is_number(source)
            if right and is_number(source):
                argument.number()
        if not right:
            raise argument.refuse()

    def enter(self, size: int) -> int | None:
        self.a.str(x30, pre_ptr(sp, -16))
        if size:
            self.a.sub(sp, sp, size)
        return 16 + size

    def leave(self, size: int) -> None:
        if size:
            self.a.add(sp, sp, size)
        self.a.ldr(x30, post_ptr(sp, 16))

    def go(self, address: int) -> None:
        self.a.mov_imm(x16, address)
        self.a.blr(x16)

    def jump(self, address: int) -> None:
        self.a.mov_imm(x16, address)
        self.a.br(x16)

    def load(self, argument: Argument) -> None:
        self._load(argument, argument.place)

    def _load(self, argument: Argument, to: Any) -> None:
        a, source, bits = self.a, argument.source, argument.bits
        if argument.real and not isinstance(source, (Reg, Address)):
            word = int.from_bytes(struct.pack("<d" if bits == 64 else "<f", source), "little")
            a.mov_imm(x16 if bits == 64 else WS[16], word)
            a.fmov(to, x16 if bits == 64 else WS[16])
        elif isinstance(source, Address):
            name = "ldr" if argument.real or bits >= 32 else _LOADS[bits, argument.signed]
            getattr(a, name)(to, source)
        elif isinstance(source, Reg):
            if source is not to:
                (a.fmov if argument.real else a.mov)(to, source)
        elif isinstance(source, Label):
            a.adr(to, source)
        else:
            a.mov_imm(to, argument.number())

    def store(self, argument: Argument, scratch: Any) -> None:
        wide = argument.bits == 64
        bank = SCALARS["d" if wide else "s"] if argument.real else XS if wide else WS
        register = bank[scratch.index]
        self._load(argument, register)
        self.a.str(register, ptr(sp, 8 * argument.place))

    def copy(self, old: Any, new: Any) -> None:
        if isinstance(old, X):
            self.a.mov(new, old)
        else:
            self.a.fmov(SCALARS["d"][new.index], SCALARS["d"][old.index])

    def part(self, whole: Reg, like: Reg) -> Reg:
        if isinstance(like, (X, W)):
            return (XS if isinstance(like, X) else WS)[whole.index]
        return SCALARS[like.name[0]][whole.index]

    def moved(self, source: Any, by: int) -> Any:
        base, *rest = source
        if isinstance(base, Sp) and len(rest) < 2 and not any(isinstance(part, Reg) for part in rest):
            return ptr(base, sum(rest) + by)
        raise Argument("*", 64, 0, source).refuse()
