"""The ufunc loop of `looppath` in x86-64 code."""

from __future__ import annotations

from jitkern import looplayout as at
from jitkern.calllayout import FACTOR, FLOAT_FLAGS, TURN
from jitkern.isa import Code
from jitkern.isa.x86 import (
    Assembler,
    Label,
    byte,
    dword,
    eax,
    ebx,
    ecx,
    edi,
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

# On the stack: four operands, the flags as they were and now, a piece of scratch memory (0: none) and its place,
# whether Python was asked, the type of an exception to raise later (0: none) and the thread; then the key.
OPERANDS, BEFORE, NOW, PIECE, PLACE, ASKED, LATE, THREAD, KEY = 0, 32, 40, 48, 56, 64, 72, 80, 88


def write(name: str, dims: int, steps: int, addresses: at.Addresses) -> Code:
    """void loop(char **args, intp *dimensions, intp *steps, void *data), with so many dimensions and steps."""
    a, words = Assembler(name), dims + steps
    search, missed, found, old, end = (Label(name) for name in ("search", "missed", "found", "old", "end"))
    with a.frame("void(void *given, void *dimensions, void *steps, void *data)", save=[rbx, rbp, r12, r13, r14, r15],
                 stack=KEY + 8 * words) as f:
        for register, argument in zip((ARGS, DIMS, STEPS, DATA), f.args.values()):
            a.mov(register, argument)
        a.mov(HEAD, addresses.head)
        for i in range(words):
            a.mov(rax, qword[DIMS + 8 * i] if i < dims else qword[STEPS + 8 * (i - dims)])
            a.mov(qword[rsp + (KEY + 8 * i)], rax)
        a.mov(qword[rsp + PIECE], 0)
        a.mov(qword[rsp + ASKED], 0)
        a.mov(qword[rsp + LATE], 0)
        a.mov(ENTRY, qword[HEAD + at.word("last")])
        a.test(ENTRY, ENTRY)
        a.jz(search)
        _same(a, words, search)
        a.jmp(found)
        a.L(search)
        _find(a, words, missed)
        a.L(found)
        _operands(a, old)
        _take_scratch(a, old)
        _run(a)
        a.mov(rax, qword[rsp + PIECE])
        a.test(rax, rax)
        a.jz(end)
        a.mov(rcx, qword[rsp + PLACE])
        a.mov(qword[rcx], rax)
        a.jmp(end)
        a.L(missed)
        a.cmp(qword[HEAD + at.word("full")], 0)
        a.jne(old)
        a.cmp(qword[rsp + ASKED], 0)
        a.jne(old)
        a.mov(qword[rsp + ASKED], 1)
        a.stmxcsr(dword[rsp + BEFORE])
        a.mov(rdi, DIMS)
        a.mov(rsi, STEPS)
        a.lea(rdx, ptr[rsp + LATE])
        _call(a, addresses.miss)
        a.ldmxcsr(dword[rsp + BEFORE])
        a.test(rax, rax)
        a.jnz(search)
        a.L(old)
        _old(a)
        a.cmp(qword[rsp + LATE], 0)
        a.je(end)
        _call(a, addresses.take_lock)
        a.mov(ebx, eax)
        a.mov(rdi, qword[rsp + THREAD])
        a.mov(rsi, qword[rsp + LATE])
        _call(a, addresses.raise_later)
        a.mov(edi, ebx)
        _call(a, addresses.give_lock)
        a.L(end)
    return a.finish()


def _call(a: Assembler, function: int) -> None:
    a.mov(rax, function)
    a.call(rax)


def _same(a: Assembler, words: int, otherwise: Label) -> None:
    """Go on if ENTRY has this key."""
    top = Label()
    a.mov(ecx, words)
    a.L(top)
    a.mov(rdx, qword[rsp + rcx * 8 + (KEY - 8)])
    a.cmp(rdx, qword[ENTRY + rcx * 8 + (at.KEY - 8)])
    a.jne(otherwise)
    a.dec(ecx)
    a.jnz(top)


def _find(a: Assembler, words: int, missed: Label) -> None:
    """ENTRY: the entry with this key."""
    top, probe = Label(), Label()
    a.xor(eax, eax)
    a.mov(ecx, words)
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
    a.jz(missed)
    a.cmp(rax, qword[ENTRY + at.word("hash")])
    a.jne(probe)
    _same(a, words, probe)
    a.mov(qword[HEAD + at.word("last")], ENTRY)


def _operands(a: Assembler, old: Label) -> None:
    a.cmp(qword[ENTRY + at.word("kernel")], 0)
    a.je(old)
    for place, name in enumerate(("first", "second")):
        a.mov(rax, qword[ENTRY + at.word(name)])
        a.mov(rax, qword[ARGS + rax])
        a.mov(qword[rsp + (OPERANDS + 8 * place)], rax)
    a.mov(rax, qword[ARGS + 16])
    a.mov(qword[rsp + (OPERANDS + 16)], rax)


def _take_scratch(a: Assembler, old: Label) -> None:
    """A piece of scratch memory, if the kernel needs some: whoever exchanges it for 0 has it.  No lock is held here."""
    next_, taken, done = Label(), Label(), Label()
    a.mov(r9, qword[ENTRY + at.word("scratch")])
    a.test(r9, r9)
    a.jz(done)
    a.lea(rdx, ptr[HEAD + (at.PIECES - 8)])
    a.lea(r10, ptr[HEAD + (at.PIECES + 8 * (at.PLACES - 1))])
    a.L(next_)
    a.cmp(rdx, r10)
    a.je(old)
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


def _run(a: Assembler) -> None:
    """The kernel, and the flags that numpy's loop leaves."""
    clean, same, done = Label(), Label(), Label()
    a.stmxcsr(dword[rsp + BEFORE])
    a.test(byte[rsp + BEFORE], FLAGS)
    a.jz(clean)
    a.mov(eax, dword[rsp + BEFORE])
    a.and_(eax, ~FLAGS)
    a.mov(dword[rsp + NOW], eax)
    a.ldmxcsr(dword[rsp + NOW])
    a.L(clean)
    _kernel(a)
    a.stmxcsr(dword[rsp + NOW])
    a.test(byte[rsp + NOW], FLAGS)
    a.jz(same)
    a.ldmxcsr(dword[rsp + BEFORE])
    _old(a)
    a.stmxcsr(dword[rsp + BEFORE])
    _kernel(a)
    a.ldmxcsr(dword[rsp + BEFORE])
    a.jmp(done)
    a.L(same)
    a.test(byte[rsp + BEFORE], FLAGS)
    a.jz(done)
    a.ldmxcsr(dword[rsp + BEFORE])
    a.L(done)


def _kernel(a: Assembler) -> None:
    """Call the entry's kernel."""
    a.lea(rdi, ptr[rsp + OPERANDS])
    a.xor(esi, esi)
    a.mov(rdx, qword[ENTRY + at.word("units")])
    a.call(qword[ENTRY + at.word("kernel")])


def _old(a: Assembler) -> None:
    """Call numpy's loop."""
    a.mov(rdi, ARGS)
    a.mov(rsi, DIMS)
    a.mov(rdx, STEPS)
    a.mov(rcx, DATA)
    a.call(qword[HEAD + at.word("old")])
