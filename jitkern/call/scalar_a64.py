"""`scalar` in AArch64 code."""

from __future__ import annotations

from typing import Any

from jitkern.call.layout import FLOAT_FLAGS
from jitkern.call.scalar import At, Scalar
from jitkern.isa.a64 import EQ, FPSR, GE, GT, HI, HS, LE, LO, LS, LSL, LT, NE, WS, XS, Assembler, Label, ptr, sp, xzr

CONDITIONS = {"==": EQ, "!=": NE, "<": LT, "<=": LE, ">": GT, ">=": GE, "below": LO, "not below": HS, "above": HI,
              "not above": LS}
ONE, OTHER = XS[16], XS[17]  # nobody else's


class A64(Scalar):
    """See `Scalar`.  The calling convention is AAPCS64."""

    saved = XS[19:29]
    spare = *XS[8:16], XS[7]
    arguments = XS[:8]
    sp, result = sp, XS[0]
    outgoing = 0
    float_flags = FLOAT_FLAGS["aarch64"]

    def __init__(self) -> None:
        self.a, self._literal = Assembler(), Label("literal")

    def frame(self, signature, saved, room):
        return self.a.frame(signature, save=[*self.saved[:saved], XS[30]], stack=room)

    def literal(self, to):
        self.a.ldr(to, self._literal)

    def set(self, to, value):
        if isinstance(value, int):
            self.a.mov_imm(to, value)
        else:
            self.a.mov(to, value)

    def load(self, to, word):
        self._access("ldr", WS[to.index] if word.bits == 32 else to, word)

    def store(self, value, word):
        self._access("str", xzr if isinstance(value, int) and not value else self._register(value, ONE), word)

    def _access(self, name: str, register: Any, word: At) -> None:
        base, offset, index, scale, _ = word
        if index is not None:
            getattr(self.a, name)(register, ptr(base, index, LSL, 3) if scale == 8 else ptr(base, index))
        elif offset < 0:
            getattr(self.a, name[:2] + "u" + name[2:])(register, ptr(base, offset))
        else:
            getattr(self.a, name)(register, ptr(base, offset))

    def _register(self, value: Any, free: Any) -> Any:
        """A register with the value of an operand: its own, or the free one."""
        if isinstance(value, At):
            self.load(free, value)
        elif isinstance(value, int):
            self.a.mov_imm(free, value)
        else:
            return value
        return free

    def lea(self, to, base, offset):
        self.a.add(to, base, offset)

    def add(self, to, value):
        register = self._register(to, ONE)
        if isinstance(value, int):
            (self.a.add if value >= 0 else self.a.sub)(register, register, abs(value))
        else:
            self.a.add(register, register, self._register(value, OTHER))
        if isinstance(to, At):
            self.store(register, to)

    def sub(self, to, value):
        self.a.sub(to, to, value if isinstance(value, int) else self._register(value, OTHER))

    def mul(self, to, value):
        self.a.mul(to, to, self._register(value, OTHER))

    def xor(self, to, value):
        self.a.eor(to, to, self._register(value, OTHER))

    def mask(self, to, value):
        self.a.and_(to, to, self._register(value, OTHER))

    def rotate(self, to, bits):
        self.a.ror(to, to, bits)

    def clear_bit(self, to, bit):
        self.a.and_(to, to, ~(1 << bit) & (1 << 64) - 1)

    def jump(self, label):
        self.a.b(label)

    def branch(self, left, relation, right, label):
        left = self._register(left, ONE)
        if isinstance(right, int) and not right and relation in ("==", "!="):
            (self.a.cbz if relation == "==" else self.a.cbnz)(left, label)
        else:
            self._compare(left, right)
            getattr(self.a, f"b{str(CONDITIONS[relation]).lower()}")(label)

    def select(self, to, value, left, relation, right):
        self._compare(left, right)
        self.a.csel(to, value, to, CONDITIONS[relation])

    def _compare(self, left: Any, right: Any) -> None:
        self.a.cmp(left, right if isinstance(right, int) and 0 <= right < 4096 else self._register(right, OTHER))

    def call(self, function, *arguments):
        self.give(arguments)
        self.load(ONE, function)
        self.a.blr(ONE)

    def exchange(self, value, word):
        again, old = Label(), self.spare[-1]
        self.a.add(ONE, word.base, word.offset)
        self.a.L(again)
        self.a.ldaxr(old, ptr(ONE))
        self.a.stlxr(WS[OTHER.index], value, ptr(ONE))
        self.a.cbnz(WS[OTHER.index], again)
        self.a.mov(value, old)

    def release(self, value, word):
        self.a.add(ONE, word.base, word.offset)
        self.a.stlr(value, ptr(ONE))

    def keep_flags(self, word):
        self.a.mrs(ONE, FPSR)
        self.store(ONE, word)

    def put_flags(self, word):
        self.load(ONE, word)
        self.a.msr(FPSR, ONE)

    def clear_flags(self, word):
        self.a.msr(FPSR, xzr)

    def branch_flags(self, word, label, are=True):
        self.load(ONE, word)
        self.a.tst(WS[ONE.index], self.float_flags)
        (self.a.bne if are else self.a.beq)(label)

    def reference(self, to):
        immortal, count = Label(), WS[ONE.index]
        self.a.ldr(count, ptr(to))
        self.a.adds(count, count, 1)
        self.a.ble(immortal)
        self.a.str(count, ptr(to))
        self.a.L(immortal)
