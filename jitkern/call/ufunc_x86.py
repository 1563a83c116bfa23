"""The ufunc loop of `ufunc` in x86-64 code."""

from __future__ import annotations

from jitkern.call import ufunc_layout as at
from jitkern.call import ufunc_steps
from jitkern.call.layout import FACTOR, FLOAT_FLAGS, TURN
from jitkern.call.ufunc_steps import ASKED, BEFORE, KEY, NOW, OPERANDS, PIECE, PLACE
from jitkern.isa.x86 import (
    Assembler,
    Label,
    byte,
    dword,
    eax,
    ecx,
    esi,
    ptr,
    qword,
    r9,
    r10,
    r12,
    r13,
    r14,
    r15,
    rax,
    rbp,
    rbx,
    rcx,
    rdi,
    rdx,
    rsi,
    rsp,
)

ARGS, DIMS, STEPS, DATA, HEAD, ENTRY = rbx, r12, r13, r14, r15, rbp
FLAGS = FLOAT_FLAGS["x86-64"]


class Writer(ufunc_steps.Writer):
    """See `ufunc_steps`."""

    def __init__(self, name: str, dims: int, steps: int, addresses: at.Addresses):
        super().__init__(Assembler(name), dims, steps, addresses)

    def _frame(self):
        return self.a.frame(ufunc_steps.FUNCTION, save=[rbx, rbp, r12, r13, r14, r15], stack=self.room)

    def _begin(self, arguments) -> None:
        a = self.a
        for register, argument in zip((ARGS, DIMS, STEPS, DATA), arguments):
            a.mov(register, argument)
        a.mov(HEAD, self.addresses.head)
        for i in range(self.words):
            a.mov(rax, qword[DIMS + 8 * i] if i < self.dims else qword[STEPS + 8 * (i - self.dims)])
            a.mov(qword[rsp + (KEY + 8 * i)], rax)
        for place in (PIECE, ASKED):
            a.mov(qword[rsp + place], 0)

    def _last(self) -> None:
        a = self.a
        a.mov(ENTRY, qword[HEAD + at.word("last")])
        a.test(ENTRY, ENTRY)
        a.jz(self.search)
        self._same(self.search)
        a.jmp(self.found)

    def _give_back(self) -> None:
        a = self.a
        a.mov(rax, qword[rsp + PIECE])
        a.test(rax, rax)
        a.jz(self.end)
        a.mov(rcx, qword[rsp + PLACE])
        a.mov(qword[rcx], rax)
        a.jmp(self.end)

    def _ask(self) -> None:
        a = self.a
        a.cmp(qword[HEAD + at.word("full")], 0)
        a.jne(self.old)
        a.cmp(qword[rsp + ASKED], 0)
        a.jne(self.old)
        a.mov(qword[rsp + ASKED], 1)
        a.stmxcsr(dword[rsp + BEFORE])
        a.mov(rdi, DIMS)
        a.mov(rsi, STEPS)
        a.mov(rax, self.addresses.miss)
        a.call(rax)
        a.ldmxcsr(dword[rsp + BEFORE])
        a.test(rax, rax)
        a.jnz(self.search)

    def _same(self, otherwise: Label) -> None:
        """Go on if ENTRY has this key."""
        a, top = self.a, Label()
        a.mov(ecx, self.words)
        a.L(top)
        a.mov(rdx, qword[rsp + rcx * 8 + (KEY - 8)])
        a.cmp(rdx, qword[ENTRY + rcx * 8 + (at.KEY - 8)])
        a.jne(otherwise)
        a.dec(ecx)
        a.jnz(top)

    def _find(self) -> None:
        a, top, probe = self.a, Label(), Label()
        a.xor(eax, eax)
        a.mov(ecx, self.words)
        a.mov(r9, FACTOR)
        a.L(top)
        a.xor(rax, qword[rsp + rcx * 8 + (KEY - 8)])
        a.imul(rax, r9)
        a.ror(rax, TURN)
        a.dec(ecx)
        a.jnz(top)
        a.mov(r9, rax)
        a.mov(r10, qword[HEAD + at.word("slots")])
        a.L(probe)
        a.and_(r9, qword[HEAD + at.word("mask")])
        a.mov(ENTRY, qword[r10 + r9 * 8])
        a.inc(r9)
        a.test(ENTRY, ENTRY)
        a.jz(self.missed)
        a.cmp(rax, qword[ENTRY + at.word("hash")])
        a.jne(probe)
        self._same(probe)
        a.mov(qword[HEAD + at.word("last")], ENTRY)

    def _operands(self) -> None:
        a = self.a
        a.cmp(qword[ENTRY + at.word("kernel")], 0)
        a.je(self.old)
        for place, name in enumerate(("first", "second")):
            a.mov(rax, qword[ENTRY + at.word(name)])
            a.mov(rax, qword[ARGS + rax])
            a.mov(qword[rsp + (OPERANDS + 8 * place)], rax)
        a.mov(rax, qword[ARGS + 16])
        a.mov(qword[rsp + (OPERANDS + 16)], rax)

    def _take_scratch(self) -> None:
        a, next_, taken, done = self.a, Label(), Label(), Label()
        a.mov(r9, qword[ENTRY + at.word("scratch")])
        a.test(r9, r9)
        a.jz(done)
        a.lea(rdx, ptr[HEAD + (at.PIECES - 8)])
        a.lea(r10, ptr[HEAD + (at.PIECES + 8 * (at.PLACES - 1))])
        a.L(next_)
        a.cmp(rdx, r10)
        a.je(self.old)
        a.add(rdx, 8)
        a.cmp(qword[rdx], 0)
        a.je(next_)
        a.xor(eax, eax)
        a.xchg(qword[rdx], rax)
        a.test(rax, rax)
        a.jz(next_)
        a.cmp(r9, qword[rax + at.PIECE_SIZE])
        a.jbe(taken)
        a.mov(qword[rdx], rax)
        a.jmp(next_)
        a.L(taken)
        a.mov(qword[rsp + PIECE], rax)
        a.mov(qword[rsp + PLACE], rdx)
        a.add(rax, at.PIECE_AT)
        a.mov(qword[rsp + (OPERANDS + 24)], rax)
        a.L(done)

    def _run(self) -> None:
        a, clean, same, done = self.a, Label(), Label(), Label()
        a.stmxcsr(dword[rsp + BEFORE])
        a.test(byte[rsp + BEFORE], FLAGS)
        a.jz(clean)
        a.mov(eax, dword[rsp + BEFORE])
        a.and_(eax, ~FLAGS)
        a.mov(dword[rsp + NOW], eax)
        a.ldmxcsr(dword[rsp + NOW])
        a.L(clean)
        self._kernel()
        a.stmxcsr(dword[rsp + NOW])
        a.test(byte[rsp + NOW], FLAGS)
        a.jz(same)
        a.ldmxcsr(dword[rsp + BEFORE])
        self._old()
        a.stmxcsr(dword[rsp + BEFORE])
        self._kernel()
        a.ldmxcsr(dword[rsp + BEFORE])
        a.jmp(done)
        a.L(same)
        a.test(byte[rsp + BEFORE], FLAGS)
        a.jz(done)
        a.ldmxcsr(dword[rsp + BEFORE])
        a.L(done)

    def _kernel(self) -> None:
        """Call the entry's kernel."""
        a = self.a
        a.lea(rdi, ptr[rsp + OPERANDS])
        a.xor(esi, esi)
        a.mov(rdx, qword[ENTRY + at.word("units")])
        a.call(qword[ENTRY + at.word("kernel")])

    def _old(self) -> None:
        a = self.a
        a.mov(rdi, ARGS)
        a.mov(rsi, DIMS)
        a.mov(rdx, STEPS)
        a.mov(rcx, DATA)
        a.call(qword[HEAD + at.word("old")])
