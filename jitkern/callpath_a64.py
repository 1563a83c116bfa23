"""The built-in function of `callpath` in AArch64 code."""

from __future__ import annotations

from jitkern import calllayout as at
from jitkern.isa import Code
from jitkern.isa.a64 import (
    EQ,
    FPSR,
    LSL,
    Assembler,
    Label,
    post_ptr,
    ptr,
    sp,
    w2,
    w9,
    w10,
    w13,
    wzr,
    x0,
    x1,
    x2,
    x3,
    x4,
    x5,
    x6,
    x7,
    x8,
    x9,
    x10,
    x11,
    x12,
    x13,
    x14,
    x15,
    x16,
    x17,
    x19,
    x20,
    x21,
    x22,
    x23,
    x24,
    x30,
    xzr,
)

ARGS, COUNT, KEYWORDS, OUT, HEAD, ENTRY = x19, x20, x21, x22, x23, x24


class Writer:
    """One path's code.  `inputs` is the number of arrays before the output.

    On the stack: the kernel's operands, a piece of scratch memory, the thread's state, the flags of floating point, the
    key of this call.  The operands are up to two
    inputs, the output, the other inputs, scratch memory.
    """

    def __init__(self, name: str, inputs: int, addresses: at.Addresses):
        self.a, self.inputs, self.addresses = Assembler(name), inputs, addresses
        self.result = 8 * min(inputs, 2)
        self.scratch = 8 * (inputs + 2)
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
                     save=[x19, x20, x21, x22, x23, x24, x30], stack=self.room) as f:
            a.mov(ARGS, f.given)
            a.mov(COUNT, f.nargs)
            a.mov(KEYWORDS, f.kwnames)
            a.mov_imm(HEAD, addresses.head)
            self._output()
            self._key()
            self._find(found)
            a.L(found)
            self._inputs()
            self._apart()
            self._take_scratch()
            self._running(1)  # from here on other threads may run: it is not let go of
            self._result()
            self._run()
            self._done()
            a.mov(x0, OUT)
            a.ldr(x9, ptr(ENTRY, at.word("scalar")))
            a.cbz(x9, self.end)
            self._call(addresses.scalar_of)
            a.b(self.end)
            a.L(self.give_up)  # no memory for a result: numpy has said so
            self._done()
            a.mov(x0, xzr)
            a.b(self.end)
            a.L(self.unusual)  # numpy may want to warn
            self._done()
            a.mov(x0, OUT)
            self._call(addresses.drop)
            a.L(self.slow)
            a.mov(x1, ARGS)
            a.mov(x2, COUNT)
            a.mov(x3, KEYWORDS)
            self._call(addresses.vectorcall, addresses.slow)
            a.L(self.end)
        return a.finish()

    def _call(self, function: int, first: int | None = None) -> None:
        a = self.a
        if first is not None:
            a.mov_imm(x0, first)
        a.mov_imm(x9, function)
        a.blr(x9)

    def _output(self) -> None:
        """OUT: the output given by keyword or position, 0 if there is none."""
        a, positional, done = self.a, Label(), Label()
        a.mov(OUT, xzr)
        a.cbz(KEYWORDS, positional)
        a.ldr(x9, ptr(KEYWORDS, at.TUPLE_SIZE))
        a.cmp(x9, 1)
        a.bne(self.slow)
        a.mov_imm(x9, self.addresses.out)
        a.ldr(x10, ptr(KEYWORDS, at.TUPLE_ITEMS))
        a.cmp(x9, x10)
        a.bne(self.slow)
        a.cmp(COUNT, self.inputs)
        a.bne(self.slow)
        a.ldr(OUT, ptr(ARGS, 8 * self.inputs))
        a.b(done)
        a.L(positional)
        a.cmp(COUNT, self.inputs)
        a.beq(done)
        a.cmp(COUNT, self.inputs + 1)
        a.bne(self.slow)
        a.ldr(OUT, ptr(ARGS, 8 * self.inputs))
        a.L(done)
        a.mov_imm(x9, self.addresses.none)
        a.cmp(OUT, x9)
        a.csel(OUT, xzr, OUT, EQ)

    def _key(self) -> None:
        """The words that say what the arguments are, from ``self.key`` on the stack up to x12."""
        a, none = self.a, Label()
        a.mov_imm(x8, self.addresses.ndarray)
        a.add(x12, sp, self.key)
        for i in range(self.inputs):
            a.ldr(x9, ptr(ARGS, 8 * i))
            self._describe()
        a.cbz(OUT, none)
        a.mov(x9, OUT)
        self._describe()
        a.ldr(w9, ptr(OUT, at.FLAGS))
        a.mov_imm(w10, at.WRITEABLE | at.ALIGNED)
        a.bics(wzr, w10, w9)
        a.bne(self.slow)
        a.L(none)

    def _describe(self) -> None:
        """The words of the array in x9."""
        a, top, done = self.a, Label(), Label()
        a.ldr(x10, ptr(x9, at.TYPE))
        a.cmp(x10, x8)
        a.bne(self.slow)
        a.ldr(x10, ptr(x9, at.DESCR))
        a.ldr(w13, ptr(x9, at.NDIM))
        a.stp(x10, x13, post_ptr(x12, 16))
        a.cmp(w13, at.MOST_DIMS)
        a.bhi(self.slow)
        a.cbz(w13, done)
        a.ldr(x14, ptr(x9, at.DIMS))
        a.ldr(x15, ptr(x9, at.STRIDES))
        a.L(top)
        a.sub(x13, x13, 1)
        a.ldr(x10, ptr(x14, x13, LSL, 3))
        a.ldr(x11, ptr(x15, x13, LSL, 3))
        a.stp(x10, x11, post_ptr(x12, 16))
        a.cbnz(x13, top)
        a.L(done)

    def _same(self, otherwise: Label) -> None:
        """Go on if ENTRY has this key, of x13 bytes from x14 on."""
        a, top = self.a, Label()
        a.ldr(x9, ptr(ENTRY, at.word("size")))
        a.cmp(x9, x13)
        a.bne(otherwise)
        a.add(x15, ENTRY, self.keys)
        a.L(top)
        a.sub(x9, x9, 8)
        a.ldr(x10, ptr(x14, x9))
        a.ldr(x16, ptr(x15, x9))
        a.cmp(x10, x16)
        a.bne(otherwise)
        a.cbnz(x9, top)

    def _find(self, found: Label) -> None:
        """ENTRY: the entry with this key, or the slow way."""
        a, search, word, probe = self.a, Label("search"), Label(), Label("probe")
        a.add(x14, sp, self.key)
        a.sub(x13, x12, x14)
        a.ldr(ENTRY, ptr(HEAD, at.word("last")))
        a.cbz(ENTRY, search)
        self._same(search)
        a.b(found)
        a.L(search)
        a.mov(x8, xzr)
        a.mov(x9, x13)
        a.mov_imm(x10, at.FACTOR)
        a.L(word)
        a.sub(x9, x9, 8)
        a.ldr(x11, ptr(x14, x9))
        a.eor(x8, x8, x11)
        a.mul(x8, x8, x10)
        a.ror(x8, x8, at.TURN)
        a.cbnz(x9, word)
        a.mov(x17, x8)
        a.ldr(x11, ptr(HEAD, at.word("table")))
        a.ldr(x12, post_ptr(x11, 8))
        a.L(probe)
        a.and_(x17, x17, x12)
        a.ldr(ENTRY, ptr(x11, x17, LSL, 3))
        a.add(x17, x17, 1)
        a.cbz(ENTRY, self.slow)
        a.ldr(x9, ptr(ENTRY, at.word("hash")))
        a.cmp(x8, x9)
        a.bne(probe)
        self._same(probe)
        a.str(ENTRY, ptr(HEAD, at.word("last")))

    def _inputs(self) -> None:
        """The kernel's operands but the output; the entry's clock."""
        a = self.a
        a.ldr(x9, ptr(HEAD, at.word("tick")))
        a.add(x9, x9, 1)
        a.str(x9, ptr(HEAD, at.word("tick")))
        a.str(x9, ptr(ENTRY, at.word("used")))
        for place in range(self.inputs):
            if place < 2:
                a.ldr(x9, ptr(ENTRY, at.word(("first", "second")[place])))
                a.ldr(x9, ptr(ARGS, x9))
            else:
                a.ldr(x9, ptr(ARGS, 8 * place))
            a.ldr(x9, ptr(x9, at.DATA))
            a.str(x9, ptr(sp, 8 * (place + (place > 1))))

    def _apart(self) -> None:
        """The slow way, which copies, if the given output overlaps an input."""
        a, done = self.a, Label()
        a.cbz(OUT, done)
        extent = 8 * at.EXTENTS
        a.ldr(x9, ptr(OUT, at.DATA))
        a.ldr(x10, ptr(ENTRY, extent + 16 * self.inputs))
        a.ldr(x11, ptr(ENTRY, extent + 16 * self.inputs + 8))
        a.sub(x10, x9, x10)
        a.add(x11, x9, x11)
        for i in range(self.inputs):
            apart = Label()
            a.ldr(x9, ptr(ARGS, 8 * i))
            a.ldr(x9, ptr(x9, at.DATA))
            a.ldr(x12, ptr(ENTRY, extent + 16 * i))
            a.ldr(x13, ptr(ENTRY, extent + 16 * i + 8))
            a.sub(x12, x9, x12)
            a.add(x13, x9, x13)
            a.cmp(x12, x11)
            a.bhs(apart)
            a.cmp(x10, x13)
            a.blo(self.slow)
            a.L(apart)
        a.L(done)

    def _take_scratch(self) -> None:
        """A piece of scratch memory that is large enough, if the kernel wants some; the slow way if there is none."""
        a, next_, done = self.a, Label("next"), Label()
        a.mov(x9, xzr)
        a.ldr(x10, ptr(ENTRY, at.word("scratch")))
        a.cbz(x10, done)
        a.add(x11, HEAD, at.PIECES)
        a.add(x12, HEAD, at.PIECES + 8 * at.MOST_PIECES)
        a.L(next_)
        a.cmp(x11, x12)
        a.beq(self.slow)
        a.ldr(x9, post_ptr(x11, 8))
        a.cbz(x9, next_)
        a.ldr(x13, ptr(x9, at.SCRATCH_SIZE))
        a.cmp(x10, x13)
        a.bhi(next_)
        a.stur(xzr, ptr(x11, -8))
        a.add(x10, x9, at.SCRATCH_AT)
        a.str(x10, ptr(sp, 8 * (self.inputs + 1)))
        a.L(done)
        a.str(x9, ptr(sp, self.scratch))

    def _running(self, change: int) -> None:
        a = self.a
        a.ldr(x9, ptr(ENTRY, at.word("running")))
        (a.add if change > 0 else a.sub)(x9, x9, 1)
        a.str(x9, ptr(ENTRY, at.word("running")))

    def _done(self) -> None:
        """The entry and the scratch memory are no longer in use."""
        a, none = self.a, Label()
        self._running(-1)
        a.ldr(x9, ptr(sp, self.scratch))
        a.cbz(x9, none)
        a.ldr(x10, ptr(x9, at.SCRATCH_PLACE))
        a.str(x9, ptr(x10))
        a.L(none)

    def _reference(self, to) -> None:
        """Count one more reference, as CPython's Include/refcount.h does; an immortal object's count is left alone."""
        a, immortal = self.a, Label()
        a.ldr(w9, ptr(to))
        a.adds(w9, w9, 1)
        a.ble(immortal)
        a.str(w9, ptr(to))
        a.L(immortal)

    def _result(self) -> None:
        """OUT: a new reference to the output that was given, or to a new one."""
        a, make, done = self.a, Label("make"), Label()
        a.cbz(OUT, make)
        self._reference(OUT)
        a.b(done)
        a.L(make)
        a.ldr(x1, ptr(ENTRY, at.word("descr")))
        self._reference(x1)
        a.ldr(w2, ptr(ENTRY, at.word("ndim")))
        a.add(x3, ENTRY, 8 * at.OUT_DIMS)
        for nothing in (x4, x5, x6, x7):
            a.mov(nothing, xzr)
        self._call(self.addresses.new_array, self.addresses.ndarray)
        a.cbz(x0, self.give_up)
        a.mov(OUT, x0)
        a.L(done)
        a.ldr(x9, ptr(OUT, at.DATA))
        a.str(x9, ptr(sp, self.result))

    def _run(self) -> None:
        """The kernel, without the interpreter's lock if it takes long; the slow way if it meets what numpy warns of."""
        a, unlocked, done = self.a, Label("unlocked"), Label()
        a.msr(FPSR, xzr)
        a.ldr(x9, ptr(ENTRY, at.word("unlocked")))
        a.cbnz(x9, unlocked)
        self._kernel()
        a.mrs(x9, FPSR)
        a.str(x9, ptr(sp, self.flags))
        a.b(done)
        a.L(unlocked)
        self._call(self.addresses.save_thread)
        a.str(x0, ptr(sp, self.thread))
        self._kernel()
        a.mrs(x9, FPSR)
        a.str(x9, ptr(sp, self.flags))
        a.ldr(x0, ptr(sp, self.thread))
        self._call(self.addresses.restore_thread)
        a.L(done)
        a.ldr(x9, ptr(sp, self.flags))
        a.tst(w9, at.FLOAT_FLAGS["aarch64"])
        a.bne(self.unusual)

    def _kernel(self) -> None:
        a = self.a
        a.mov(x0, sp)
        a.mov(x1, xzr)
        a.ldr(x2, ptr(ENTRY, at.word("units")))
        a.ldr(x9, ptr(ENTRY, at.word("kernel")))
        a.blr(x9)
