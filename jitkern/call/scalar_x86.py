"""`scalar` in x86-64 code."""

from __future__ import annotations

from typing import Any

from jitkern.call.layout import FLOAT_FLAGS
from jitkern.call.scalar import At, Scalar
from jitkern.isa.x86 import R32S, Assembler, Label, dword, ptr, qword, rip
from jitkern.isa.x86.regs import REGISTERS

JUMPS = {"==": "e", "!=": "ne", "<": "l", "<=": "le", ">": "g", ">=": "ge", "below": "b", "not below": "ae",
         "above": "a", "not above": "be"}


def _registers(names: str) -> tuple:
    return tuple(REGISTERS[name] for name in names.split())


class X86(Scalar):
    """See `Scalar`.  The calling convention is System V's."""

    saved = _registers("rbx r14 r15 rbp r12 r13")
    spare = _registers("rax rcx rdx rsi rdi r8 r9 r10 r11")
    arguments = _registers("rdi rsi rdx rcx r8 r9")
    sp, result = _registers("rsp rax")
    outgoing = 16
    float_flags = FLOAT_FLAGS["x86-64"]

    def __init__(self) -> None:
        self.a, self._literal = Assembler(), Label("literal")

    def frame(self, signature, saved, room):
        return self.a.frame(signature, save=self.saved[:saved], stack=room)

    def literal(self, to):
        self.a.mov(to, qword[rip + self._literal])

    def set(self, to, value):
        if isinstance(value, int) and not value:
            low = R32S[to.index]
            self.a.xor(low, low)
        else:
            self.a.mov(to, value)

    def load(self, to, word):
        self.a.mov(R32S[to.index] if word.bits == 32 else to, _memory(word))

    def store(self, value, word):
        self.a.mov(_memory(word), value)

    def lea(self, to, base, offset):
        self.a.lea(to, ptr[base + offset])

    def add(self, to, value):
        if isinstance(value, int) and value in (1, -1):
            (self.a.inc if value == 1 else self.a.dec)(_operand(to))
        else:
            self.a.add(_operand(to), _operand(value))

    def sub(self, to, value):
        self.a.sub(to, _operand(value))

    def mul(self, to, value):
        self.a.imul(to, _operand(value))

    def xor(self, to, value):
        self.a.xor(to, _operand(value))

    def mask(self, to, value):
        self.a.and_(to, _operand(value))

    def rotate(self, to, bits):
        self.a.ror(to, bits)

    def clear_bit(self, to, bit):
        self.a.btr(to, bit)

    def jump(self, label):
        self.a.jmp(label)

    def branch(self, left, relation, right, label):
        self._compare(left, right)
        getattr(self.a, "j" + JUMPS[relation])(label)

    def select(self, to, value, left, relation, right):
        self._compare(left, right)
        getattr(self.a, "cmov" + JUMPS[relation])(to, value)

    def _compare(self, left: Any, right: Any) -> None:
        if isinstance(right, int) and not right and not isinstance(left, At):
            self.a.test(left, left)
        else:
            self.a.cmp(_operand(left), _operand(right))

    def call(self, function, *arguments):
        for i, value in enumerate(arguments[len(self.arguments):]):
            self.a.mov(qword[self.sp + 8 * i], value)
        self.give(arguments)
        self.load(self.result, function)
        self.a.call(self.result)

    def exchange(self, value, word):
        self.a.xchg(_memory(word), value)

    def release(self, value, word):
        self.a.mov(_memory(word), value)

    def keep_flags(self, word):
        self.a.stmxcsr(_memory(word, dword))

    def put_flags(self, word):
        self.a.ldmxcsr(_memory(word, dword))

    def clear_flags(self, word):
        clean, state = Label(), _memory(word, dword)
        self.a.stmxcsr(state)
        self.a.test(state, self.float_flags)
        self.a.jz(clean)
        self.a.and_(state, ~self.float_flags)
        self.a.ldmxcsr(state)
        self.a.L(clean)

    def branch_flags(self, word, label, are=True):
        self.a.test(_memory(word, dword), self.float_flags)
        (self.a.jnz if are else self.a.jz)(label)

    def reference(self, to):
        immortal, count = Label(), R32S[self.spare[1].index]
        self.a.mov(count, dword[to])
        self.a.inc(count)
        self.a.jle(immortal)
        self.a.mov(dword[to], count)
        self.a.L(immortal)


def _operand(value: Any) -> Any:
    return _memory(value) if isinstance(value, At) else value


def _memory(word: At, size: Any = None) -> Any:
    size = size or (dword if word.bits == 32 else qword)
    return size[word.base + word.offset if word.index is None else word.base + word.index * word.scale]
