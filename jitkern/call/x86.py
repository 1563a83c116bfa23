"""The built-in function of `path` in x86-64 code."""

from __future__ import annotations

from jitkern.call import layout as at
from jitkern.call import steps
from jitkern.isa.x86 import (
    Assembler,
    Label,
    dword,
    eax,
    ecx,
    edx,
    esi,
    ptr,
    qword,
    r8,
    r9,
    r10,
    r11,
    r11d,
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

ARGS, COUNT, KEYWORDS, OUT, HEAD, ENTRY = rbx, r14, r15, rbp, r12, r13


class Writer(steps.Writer):
    """See `steps`."""

    outgoing = 16

    def __init__(self, name: str, inputs: int, addresses: at.Addresses, opens: bool = False,
                 watches: bool = True):
        super().__init__(Assembler(name), inputs, addresses, opens, watches)

    def _frame(self):
        return self.a.frame(steps.FUNCTION, save=[rbx, rbp, r12, r13, r14, r15], stack=self.room)

    def _begin(self, given, count, keywords) -> None:
        a = self.a
        a.mov(ARGS, given)
        a.mov(COUNT, count)
        a.btr(COUNT, 63)  # a mark of vectorcall's
        a.mov(KEYWORDS, keywords)
        a.mov(HEAD, self.addresses.head)

    def _answer(self) -> None:
        a = self.a
        a.mov(rax, OUT)
        a.cmp(qword[ENTRY + at.word("scalar")], 0)
        a.je(self.end)
        a.mov(rdi, OUT)
        self._call(self.addresses.scalar_of)
        a.jmp(self.end)

    def _nothing(self) -> None:
        self.a.xor(eax, eax)
        self.a.jmp(self.end)

    def _drop(self) -> None:
        self.a.mov(rdi, OUT)
        self._call(self.addresses.drop)

    def _ask(self) -> None:
        a = self.a
        a.mov(rsi, ARGS)
        a.mov(rdx, COUNT)
        a.mov(rcx, KEYWORDS)
        self._call(self.addresses.vectorcall, self.addresses.slow)

    def _call(self, function: int, first: int | None = None) -> None:
        a = self.a
        if first is not None:
            a.mov(rdi, first)
        a.mov(rax, function)
        a.call(rax)

    def _output(self) -> None:
        a, positional, done = self.a, Label(), Label()
        a.xor(OUT, OUT)
        a.test(KEYWORDS, KEYWORDS)
        a.jz(positional)
        a.mov(rax, self.addresses.out)
        a.cmp(qword[KEYWORDS + at.TUPLE_SIZE], 1)
        a.jne(self.slow)
        a.cmp(rax, qword[KEYWORDS + at.TUPLE_ITEMS])
        a.jne(self.slow)
        a.cmp(COUNT, self.inputs)
        a.jne(self.slow)
        a.mov(OUT, qword[ARGS + 8 * self.inputs])
        a.jmp(done)
        a.L(positional)
        a.cmp(COUNT, self.inputs)
        a.je(done)
        a.cmp(COUNT, self.inputs + 1)
        a.jne(self.slow)
        a.mov(OUT, qword[ARGS + 8 * self.inputs])
        a.L(done)
        given = Label()
        a.mov(rax, self.addresses.none)
        a.cmp(OUT, rax)
        a.jne(given)
        a.xor(OUT, OUT)
        a.L(given)

    def _key(self) -> None:
        a, none = self.a, Label()
        a.mov(r8, self.addresses.ndarray)
        a.lea(rdi, ptr[rsp + self.key])
        for i in range(self.inputs):
            a.mov(rax, qword[ARGS + 8 * i])
            self._describe()
        a.test(OUT, OUT)
        a.jz(none)
        a.mov(rax, OUT)
        self._describe()
        a.mov(eax, dword[OUT + at.FLAGS])
        a.and_(eax, at.WRITEABLE | at.ALIGNED)
        a.cmp(eax, at.WRITEABLE | at.ALIGNED)
        a.jne(self.slow)
        a.L(none)

    def _describe(self) -> None:
        """The words of the array in rax."""
        a, top, done = self.a, Label(), Label()
        a.cmp(r8, qword[rax + at.TYPE])
        a.jne(self.slow)
        a.mov(rcx, qword[rax + at.DESCR])
        a.mov(qword[rdi], rcx)
        a.mov(ecx, dword[rax + at.NDIM])
        a.mov(qword[rdi + 8], rcx)
        a.add(rdi, 16)
        a.cmp(ecx, at.MOST_DIMS)
        a.ja(self.slow)
        a.test(ecx, ecx)
        a.jz(done)
        a.mov(r9, qword[rax + at.DIMS])
        a.mov(r10, qword[rax + at.STRIDES])
        a.L(top)
        a.mov(rax, qword[r9 + rcx * 8 - 8])
        a.mov(rdx, qword[r10 + rcx * 8 - 8])
        a.mov(qword[rdi], rax)
        a.mov(qword[rdi + 8], rdx)
        a.add(rdi, 16)
        a.dec(ecx)
        a.jnz(top)
        a.L(done)

    def _same(self, otherwise: Label) -> None:
        """Go on if ENTRY has this key, of rdx bytes."""
        a, top = self.a, Label()
        a.cmp(rdx, qword[ENTRY + at.word("size")])
        a.jne(otherwise)
        a.mov(rcx, rdx)
        a.L(top)
        a.mov(rdi, qword[rsp + rcx + (self.key - 8)])
        a.cmp(rdi, qword[ENTRY + rcx + (self.keys - 8)])
        a.jne(otherwise)
        a.sub(rcx, 8)
        a.jnz(top)

    def _find(self, found: Label, missed: Label) -> None:
        a, search, word, probe = self.a, self.search, Label(), Label("probe")
        a.mov(qword[rsp + self.count], 1)
        a.mov(rdx, rdi)
        a.lea(rcx, ptr[rsp + self.key])
        a.sub(rdx, rcx)
        a.mov(ENTRY, qword[HEAD + at.word("last")])
        a.test(ENTRY, ENTRY)
        a.jz(search)
        self._same(search)
        a.jmp(found)
        a.L(search)
        a.xor(eax, eax)
        a.mov(rcx, rdx)
        a.mov(r9, at.FACTOR)
        a.L(word)
        a.xor(rax, qword[rsp + rcx + (self.key - 8)])
        a.imul(rax, r9)
        a.ror(rax, at.TURN)
        a.sub(rcx, 8)
        a.jnz(word)
        a.mov(r9, rax)
        a.mov(r10, qword[HEAD + at.word("table")])
        a.L(probe)
        a.and_(r9, qword[r10])
        a.mov(ENTRY, qword[r10 + r9 * 8 + 8])
        a.inc(r9)
        a.test(ENTRY, ENTRY)
        a.jz(missed)
        a.cmp(rax, qword[ENTRY + at.word("hash")])
        a.jne(probe)
        self._same(probe)
        a.mov(qword[HEAD + at.word("last")], ENTRY)

    def _open_key(self) -> None:
        a, rows, ready, counted = self.a, Label(), Label(), Label()
        a.cmp(qword[rsp + self.count], 1)
        a.jne(self.slow)
        a.mov(rax, qword[ARGS])
        a.mov(r8, qword[rax + at.DIMS])
        a.mov(r11d, dword[rax + at.NDIM])
        a.dec(r11d)
        a.jle(self.slow)
        if self.inputs > 1:
            a.mov(rax, qword[ARGS + 8])
            a.cmp(dword[rax + at.NDIM], 2)
            a.jbe(rows)
            a.mov(r11d, 1)
            a.L(rows)
        a.mov(qword[rsp + self.lead], r11)
        a.mov(rsi, r11)
        a.mov(eax, 1)
        a.L(counted)
        a.imul(rax, qword[r8 + rsi * 8 - 8])
        a.dec(rsi)
        a.jnz(counted)
        a.cmp(rax, 2)
        a.jl(self.slow)
        a.mov(qword[rsp + self.count], rax)
        a.mov(rsi, -1)
        a.cmp(rax, at.FEW)
        a.jle(ready)
        a.dec(rsi)
        a.L(ready)
        a.lea(rdi, ptr[rsp + self.key])
        for i in range(self.inputs):
            a.mov(rax, qword[ARGS + 8 * i])
            if i == 1:
                a.xor(ecx, ecx)
                a.cmp(dword[rax + at.NDIM], 2)
                a.cmovbe(r11, rcx)
            elif i == 2:
                a.xor(r11d, r11d)
            self._describe_open()
        a.mov(r11, qword[rsp + self.lead])
        none = Label()
        a.mov(rax, OUT)
        a.test(OUT, OUT)
        a.jz(none)
        self._describe_open()
        a.L(none)
        a.mov(rdx, rdi)
        a.lea(rcx, ptr[rsp + self.key])
        a.sub(rdx, rcx)
        a.jmp(self.search)

    def _describe_open(self) -> None:
        """The words of the array in rax, whose first r11 lengths, which must be those at r8, are rsi."""
        a, closed, lead, next_, done = self.a, Label(), Label(), Label(), Label()
        a.mov(rcx, qword[rax + at.DESCR])
        a.mov(qword[rdi], rcx)
        a.mov(ecx, dword[rax + at.NDIM])
        a.mov(qword[rdi + 8], rcx)
        a.add(rdi, 16)
        a.mov(r9, qword[rax + at.DIMS])
        a.mov(r10, qword[rax + at.STRIDES])
        a.cmp(rcx, r11)
        a.jb(self.slow)
        a.L(closed)
        a.cmp(rcx, r11)
        a.je(lead)
        a.mov(rax, qword[r9 + rcx * 8 - 8])
        a.mov(rdx, qword[r10 + rcx * 8 - 8])
        a.mov(qword[rdi], rax)
        a.mov(qword[rdi + 8], rdx)
        a.add(rdi, 16)
        a.dec(rcx)
        a.jmp(closed)
        a.L(lead)
        a.test(rcx, rcx)
        a.jz(done)
        a.mov(rdx, qword[r10 + rcx * 8 - 8])
        a.mov(qword[rdi], rsi)
        a.mov(qword[rdi + 8], rdx)
        a.add(rdi, 16)
        a.L(next_)
        a.dec(rcx)
        a.mov(rax, qword[r9 + rcx * 8])
        a.cmp(rax, qword[r8 + rcx * 8])
        a.jne(self.slow)
        a.test(rcx, rcx)
        a.jz(done)
        a.imul(rax, qword[r10 + rcx * 8])  # one row behind the other
        a.cmp(rax, qword[r10 + rcx * 8 - 8])
        a.je(next_)
        a.jmp(self.slow)
        a.L(done)

    def _inputs(self) -> None:
        a = self.a
        a.mov(rax, qword[HEAD + at.word("tick")])
        a.inc(rax)
        a.mov(qword[HEAD + at.word("tick")], rax)
        a.mov(qword[ENTRY + at.word("used")], rax)
        a.mov(rax, qword[rsp + self.count])
        a.imul(rax, qword[ENTRY + at.word("units")])
        a.mov(qword[rsp + self.units], rax)
        for place in range(self.inputs):
            if place < 2:
                a.mov(rax, qword[ENTRY + at.word(("first", "second")[place])])
                a.mov(rax, qword[ARGS + rax])
            else:
                a.mov(rax, qword[ARGS + 8 * place])
            a.mov(rax, qword[rax + at.DATA])
            a.mov(qword[rsp + (self.operands + 8 * (place + (place > 1)))], rax)

    def _apart(self) -> None:
        a, done = self.a, Label()
        a.test(OUT, OUT)
        a.jz(done)
        a.mov(r8, qword[rsp + self.count])
        a.dec(r8)
        a.mov(rcx, qword[OUT + at.DATA])
        self._extent(rcx, rdx, self.inputs)
        for i in range(self.inputs):
            apart = Label()
            a.mov(rax, qword[ARGS + 8 * i])
            a.mov(rax, qword[rax + at.DATA])
            self._extent(rax, r9, i)
            a.cmp(rax, rdx)
            a.jae(apart)
            a.cmp(rcx, r9)
            a.jb(self.slow)
            a.L(apart)
        a.L(done)

    def _extent(self, first, behind, number: int) -> None:
        """The addresses that an array touches, from that of its first element; r8: what there is more than one of."""
        a, (before, after, each) = self.a, (8 * (at.EXTENTS + at.EXTENT * number + i) for i in range(at.EXTENT))
        a.mov(behind, qword[ENTRY + each])
        a.imul(behind, r8)
        a.add(behind, first)
        a.sub(first, qword[ENTRY + before])
        a.add(behind, qword[ENTRY + after])

    def _take_scratch(self) -> None:
        a, next_, done = self.a, Label("next"), Label()
        a.xor(eax, eax)
        a.mov(rcx, qword[ENTRY + at.word("scratch")])
        a.test(rcx, rcx)
        a.jz(done)
        a.lea(rdx, ptr[HEAD + at.PIECES])
        a.lea(r9, ptr[HEAD + (at.PIECES + 8 * at.MOST_PIECES)])
        a.L(next_)
        a.cmp(rdx, r9)
        a.je(self.slow)
        a.mov(rax, qword[rdx])
        a.add(rdx, 8)
        a.test(rax, rax)
        a.jz(next_)
        a.cmp(rcx, qword[rax + at.SCRATCH_SIZE])
        a.ja(next_)
        a.mov(qword[rdx - 8], 0)
        a.lea(rcx, ptr[rax + at.SCRATCH_AT])
        a.mov(qword[rsp + (self.operands + 8 * (self.inputs + 1))], rcx)
        a.L(done)
        a.mov(qword[rsp + self.scratch], rax)

    def _running(self, change: int) -> None:
        self.a.add(qword[ENTRY + at.word("running")], change)

    def _give_back(self) -> None:
        a, none = self.a, Label()
        a.mov(rax, qword[rsp + self.scratch])
        a.test(rax, rax)
        a.jz(none)
        a.mov(rcx, qword[rax + at.SCRATCH_PLACE])
        a.mov(qword[rcx], rax)
        a.L(none)

    def _reference(self, to) -> None:
        """Count one more reference, as CPython's Include/refcount.h does; an immortal object's count is left alone."""
        a, immortal = self.a, Label()
        a.mov(ecx, dword[to])
        a.inc(ecx)
        a.jle(immortal)
        a.mov(dword[to], ecx)
        a.L(immortal)

    def _result(self) -> None:
        a, make, done = self.a, Label("make"), Label()
        a.test(OUT, OUT)
        a.jz(make)
        self._reference(OUT)
        a.jmp(done)
        a.L(make)
        a.mov(rsi, qword[ENTRY + at.word("descr")])
        self._reference(rsi)
        a.mov(edx, dword[ENTRY + at.word("ndim")])
        a.mov(rcx, qword[ENTRY + at.word("lengths")])
        if self.opens:
            self._lengths()
        a.mov(r8, qword[ENTRY + at.word("strides")])
        a.xor(r9, r9)
        a.mov(qword[rsp], r8)
        a.mov(qword[rsp + 8], r8)
        self._call(self.addresses.new_array, self.addresses.ndarray)
        a.test(rax, rax)
        a.jz(self.give_up)
        a.mov(OUT, rax)
        a.L(done)
        a.mov(rax, qword[OUT + at.DATA])
        a.mov(qword[rsp + self.result], rax)

    def _lengths(self) -> None:
        """rcx: the lengths of a new output of which the first are open."""
        a, closed, top = self.a, Label(), Label()
        a.mov(rax, qword[ENTRY + at.word("lead")])
        a.test(rax, rax)
        a.jz(closed)
        for i in range(at.MOST_DIMS):
            a.mov(r8, qword[rcx + 8 * i])
            a.mov(qword[rsp + (self.lengths + 8 * i)], r8)
        a.lea(rcx, ptr[rsp + self.lengths])
        a.mov(r9, qword[ARGS])
        a.mov(r9, qword[r9 + at.DIMS])
        a.L(top)
        a.mov(r8, qword[r9 + rax * 8 - 8])
        a.mov(qword[rcx + rax * 8 - 8], r8)
        a.dec(rax)
        a.jnz(top)
        a.L(closed)

    def _run(self) -> None:
        a, clean, unlocked, done = self.a, Label(), Label("unlocked"), Label()
        flags, seen = dword[rsp + self.flags], at.FLOAT_FLAGS["x86-64"]
        if self.watches:
            a.stmxcsr(flags)
            a.test(flags, seen)
            a.jz(clean)
            a.and_(flags, ~seen)
            a.ldmxcsr(flags)
            a.L(clean)
        a.mov(rax, qword[rsp + self.units])
        a.cmp(rax, qword[ENTRY + at.word("locked")])
        a.ja(unlocked)
        self._kernel()
        a.stmxcsr(flags)
        a.jmp(done)
        a.L(unlocked)
        self._call(self.addresses.save_thread)
        a.mov(qword[rsp + self.thread], rax)
        self._kernel()
        a.stmxcsr(flags)
        a.mov(rdi, qword[rsp + self.thread])
        self._call(self.addresses.restore_thread)
        a.L(done)
        if self.watches:
            a.test(flags, seen)
            a.jnz(self.unusual)

    def _kernel(self) -> None:
        a = self.a
        a.lea(rdi, ptr[rsp + self.operands])
        a.xor(esi, esi)
        a.mov(rdx, qword[rsp + self.units])
        a.call(qword[ENTRY + at.word("kernel")])
