"""The built-in function of `callpath` in x86-64 code."""

from __future__ import annotations

from jitkern import calllayout as at
from jitkern.isa import Code
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
OUTGOING = 16  # bytes of arguments on the stack


class Writer:
    """One path's code.  `inputs` is the number of arrays before the output.

    On the stack: arguments of calls, the kernel's operands, a piece of scratch memory, the thread's state, the flags of
    floating point, the key of this call.  The
    operands are up to two inputs, the output, the other inputs, scratch memory.
    """

    def __init__(self, name: str, inputs: int, addresses: at.Addresses):
        self.a, self.inputs, self.addresses = Assembler(name), inputs, addresses
        self.operands = OUTGOING
        self.result = self.operands + 8 * min(inputs, 2)
        self.scratch = self.operands + 8 * (inputs + 2)
        self.thread = self.scratch + 8
        self.flags = self.thread + 8
        self.key = self.flags + 8
        self.room = self.key + 8 * (inputs + 1) * (2 + 2 * at.MOST_DIMS)
        self.keys = at.key_at(inputs)
        self.slow, self.unusual, self.give_up, self.end = (
            Label(name) for name in ("slow", "unusual", "give_up", "end"))

    def write(self) -> Code:
        """f(self, args, nargs, kwnames), a METH_FASTCALL | METH_KEYWORDS function."""
        a, found, addresses = self.a, Label("found"), self.addresses
        with a.frame("void *(void *self, void *given, int64_t nargs, void *kwnames)",
                     save=[rbx, rbp, r12, r13, r14, r15], stack=self.room) as f:
            a.mov(ARGS, f.given)
            a.mov(COUNT, f.nargs)
            a.mov(KEYWORDS, f.kwnames)
            a.mov(HEAD, addresses.head)
            self._output()
            self._key()
            self._find(found)
            a.L(found)
            self._inputs()
            self._apart()
            self._take_scratch()
            a.inc(qword[ENTRY + at.word("running")])  # from here on other threads may run: it is not let go of
            self._result()
            self._run()
            self._done()
            a.mov(rax, OUT)
            a.cmp(qword[ENTRY + at.word("scalar")], 0)
            a.je(self.end)
            a.mov(rdi, OUT)
            self._call(addresses.scalar_of)
            a.jmp(self.end)
            a.L(self.give_up)  # no memory for a result: numpy has said so
            self._done()
            a.xor(eax, eax)
            a.jmp(self.end)
            a.L(self.unusual)  # numpy may want to warn
            self._done()
            a.mov(rdi, OUT)
            self._call(addresses.drop)
            a.L(self.slow)
            a.mov(rsi, ARGS)
            a.mov(rdx, COUNT)
            a.mov(rcx, KEYWORDS)
            self._call(addresses.vectorcall, addresses.slow)
            a.L(self.end)
        return a.finish()

    def _call(self, function: int, first: int | None = None) -> None:
        a = self.a
        if first is not None:
            a.mov(rdi, first)
        a.mov(rax, function)
        a.call(rax)

    def _output(self) -> None:
        """OUT: the output given by keyword or position, 0 if there is none."""
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
        """The words that say what the arguments are, from ``self.key`` on the stack up to rdi."""
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

    def _find(self, found: Label) -> None:
        """ENTRY: the entry with this key, or the slow way."""
        a, search, word, probe = self.a, Label("search"), Label(), Label("probe")
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
        a.jz(self.slow)
        a.cmp(rax, qword[ENTRY + at.word("hash")])
        a.jne(probe)
        self._same(probe)
        a.mov(qword[HEAD + at.word("last")], ENTRY)

    def _inputs(self) -> None:
        """The kernel's operands but the output; the entry's clock."""
        a = self.a
        a.mov(rax, qword[HEAD + at.word("tick")])
        a.inc(rax)
        a.mov(qword[HEAD + at.word("tick")], rax)
        a.mov(qword[ENTRY + at.word("used")], rax)
        for place in range(self.inputs):
            if place < 2:
                a.mov(rax, qword[ENTRY + at.word(("first", "second")[place])])
                a.mov(rax, qword[ARGS + rax])
            else:
                a.mov(rax, qword[ARGS + 8 * place])
            a.mov(rax, qword[rax + at.DATA])
            a.mov(qword[rsp + (self.operands + 8 * (place + (place > 1)))], rax)

    def _apart(self) -> None:
        """The slow way, which copies, if the given output overlaps an input."""
        a, done = self.a, Label()
        a.test(OUT, OUT)
        a.jz(done)
        extent = 8 * at.EXTENTS
        a.mov(rcx, qword[OUT + at.DATA])
        a.mov(rdx, rcx)
        a.sub(rcx, qword[ENTRY + (extent + 16 * self.inputs)])
        a.add(rdx, qword[ENTRY + (extent + 16 * self.inputs + 8)])
        for i in range(self.inputs):
            apart = Label()
            a.mov(rax, qword[ARGS + 8 * i])
            a.mov(rax, qword[rax + at.DATA])
            a.mov(r9, rax)
            a.sub(rax, qword[ENTRY + (extent + 16 * i)])
            a.add(r9, qword[ENTRY + (extent + 16 * i + 8)])
            a.cmp(rax, rdx)
            a.jae(apart)
            a.cmp(rcx, r9)
            a.jb(self.slow)
            a.L(apart)
        a.L(done)

    def _take_scratch(self) -> None:
        """A piece of scratch memory that is large enough, if the kernel wants some; the slow way if there is none."""
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

    def _done(self) -> None:
        """The entry and the scratch memory are no longer in use."""
        a, none = self.a, Label()
        a.dec(qword[ENTRY + at.word("running")])
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
        """OUT: a new reference to the output that was given, or to a new one."""
        a, make, done = self.a, Label("make"), Label()
        a.test(OUT, OUT)
        a.jz(make)
        self._reference(OUT)
        a.jmp(done)
        a.L(make)
        a.mov(rsi, qword[ENTRY + at.word("descr")])
        self._reference(rsi)
        a.mov(edx, dword[ENTRY + at.word("ndim")])
        a.lea(rcx, ptr[ENTRY + 8 * at.OUT_DIMS])
        a.xor(r8, r8)
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

    def _run(self) -> None:
        """The kernel, without the interpreter's lock if it takes long; the slow way if it meets what numpy warns of."""
        a, clean, unlocked, done = self.a, Label(), Label("unlocked"), Label()
        flags, seen = dword[rsp + self.flags], at.FLOAT_FLAGS["x86-64"]
        a.stmxcsr(flags)
        a.test(flags, seen)
        a.jz(clean)
        a.and_(flags, ~seen)
        a.ldmxcsr(flags)
        a.L(clean)
        a.cmp(qword[ENTRY + at.word("unlocked")], 0)
        a.jne(unlocked)
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
        a.test(flags, seen)
        a.jnz(self.unusual)

    def _kernel(self) -> None:
        a = self.a
        a.lea(rdi, ptr[rsp + self.operands])
        a.xor(esi, esi)
        a.mov(rdx, qword[ENTRY + at.word("units")])
        a.call(qword[ENTRY + at.word("kernel")])
