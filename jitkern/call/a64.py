"""The built-in function of `path` in AArch64 code."""

from __future__ import annotations

from jitkern.call import layout as at
from jitkern.call import steps
from jitkern.isa.a64 import (
    EQ,
    FPSR,
    GT,
    HI,
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
    w14,
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


class Writer(steps.Writer):
    """See `steps`."""

    def __init__(self, name: str, inputs: int, addresses: at.Addresses, opens: bool = False,
                 watches: bool = True):
        super().__init__(Assembler(name), inputs, addresses, opens, watches)

    def _frame(self):
        return self.a.frame(steps.FUNCTION, save=[x19, x20, x21, x22, x23, x24, x30], stack=self.room)

    def _begin(self, given, count, keywords) -> None:
        a = self.a
        a.mov(ARGS, given)
        a.and_(COUNT, count, (1 << 63) - 1)  # without a mark of vectorcall's
        a.mov(KEYWORDS, keywords)
        a.mov_imm(HEAD, self.addresses.head)

    def _answer(self) -> None:
        a = self.a
        a.mov(x0, OUT)
        a.ldr(x9, ptr(ENTRY, at.word("scalar")))
        a.cbz(x9, self.end)
        self._call(self.addresses.scalar_of)
        a.b(self.end)

    def _nothing(self) -> None:
        self.a.mov(x0, xzr)
        self.a.b(self.end)

    def _drop(self) -> None:
        self.a.mov(x0, OUT)
        self._call(self.addresses.drop)

    def _ask(self) -> None:
        a = self.a
        a.mov(x1, ARGS)
        a.mov(x2, COUNT)
        a.mov(x3, KEYWORDS)
        self._call(self.addresses.vectorcall, self.addresses.slow)

    def _call(self, function: int, first: int | None = None) -> None:
        a = self.a
        if first is not None:
            a.mov_imm(x0, first)
        a.mov_imm(x9, function)
        a.blr(x9)

    def _output(self) -> None:
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

    def _find(self, found: Label, missed: Label) -> None:
        a, search, word, probe = self.a, self.search, Label(), Label("probe")
        a.mov_imm(x9, 1)
        a.str(x9, ptr(sp, self.count))
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
        a.cbz(ENTRY, missed)
        a.ldr(x9, ptr(ENTRY, at.word("hash")))
        a.cmp(x8, x9)
        a.bne(probe)
        self._same(probe)
        a.str(ENTRY, ptr(HEAD, at.word("last")))

    def _open_key(self) -> None:
        a, counted, none = self.a, Label(), Label()
        a.ldr(x9, ptr(sp, self.count))
        a.cmp(x9, 1)
        a.bne(self.slow)
        a.ldr(x9, ptr(ARGS, 0))
        a.ldr(x8, ptr(x9, at.DIMS))
        a.ldr(w13, ptr(x9, at.NDIM))
        a.subs(w13, w13, 1)
        a.ble(self.slow)
        if self.inputs > 1:
            a.mov_imm(x14, 1)
            a.ldr(x9, ptr(ARGS, 8))
            a.ldr(w9, ptr(x9, at.NDIM))
            a.cmp(w9, 2)
            a.csel(x13, x14, x13, HI)
        a.str(x13, ptr(sp, self.lead))
        a.mov(x14, x13)
        a.mov_imm(x15, 1)
        a.L(counted)
        a.sub(x14, x14, 1)
        a.ldr(x9, ptr(x8, x14, LSL, 3))
        a.mul(x15, x15, x9)
        a.cbnz(x14, counted)
        a.cmp(x15, 2)
        a.blt(self.slow)
        a.str(x15, ptr(sp, self.count))
        a.mov_imm(x16, -1)
        a.mov_imm(x17, -2)
        a.cmp(x15, at.FEW)
        a.csel(x16, x17, x16, GT)
        a.add(x12, sp, self.key)
        for i in range(self.inputs):
            a.ldr(x9, ptr(ARGS, 8 * i))
            if i == 1:
                a.ldr(w10, ptr(x9, at.NDIM))
                a.cmp(w10, 2)
                a.csel(x13, x13, xzr, HI)
            elif i == 2:
                a.mov(x13, xzr)
            self._describe_open()
        a.cbz(OUT, none)
        a.ldr(x13, ptr(sp, self.lead))
        a.mov(x9, OUT)
        self._describe_open()
        a.L(none)
        a.add(x14, sp, self.key)
        a.sub(x13, x12, x14)
        a.b(self.search)

    def _describe_open(self) -> None:
        """The words of the array in x9, whose first x13 lengths, which must be those at x8, are x16."""
        a, closed, lead, next_, done = self.a, Label(), Label(), Label(), Label()
        a.ldr(x10, ptr(x9, at.DESCR))
        a.ldr(w14, ptr(x9, at.NDIM))
        a.stp(x10, x14, post_ptr(x12, 16))
        a.ldr(x15, ptr(x9, at.DIMS))
        a.ldr(x17, ptr(x9, at.STRIDES))
        a.cmp(x14, x13)
        a.blo(self.slow)
        a.L(closed)
        a.cmp(x14, x13)
        a.beq(lead)
        a.sub(x14, x14, 1)
        a.ldr(x10, ptr(x15, x14, LSL, 3))
        a.ldr(x11, ptr(x17, x14, LSL, 3))
        a.stp(x10, x11, post_ptr(x12, 16))
        a.b(closed)
        a.L(lead)
        a.cbz(x14, done)
        a.sub(x14, x14, 1)
        a.ldr(x11, ptr(x17, x14, LSL, 3))
        a.stp(x16, x11, post_ptr(x12, 16))
        a.L(next_)
        a.ldr(x9, ptr(x15, x14, LSL, 3))
        a.ldr(x10, ptr(x8, x14, LSL, 3))
        a.cmp(x9, x10)
        a.bne(self.slow)
        a.cbz(x14, done)
        a.mul(x9, x9, x11)  # one row behind the other
        a.sub(x14, x14, 1)
        a.ldr(x11, ptr(x17, x14, LSL, 3))
        a.cmp(x9, x11)
        a.beq(next_)
        a.b(self.slow)
        a.L(done)

    def _inputs(self) -> None:
        a = self.a
        a.ldr(x9, ptr(HEAD, at.word("tick")))
        a.add(x9, x9, 1)
        a.str(x9, ptr(HEAD, at.word("tick")))
        a.str(x9, ptr(ENTRY, at.word("used")))
        a.ldr(x9, ptr(sp, self.count))
        a.ldr(x10, ptr(ENTRY, at.word("units")))
        a.mul(x9, x9, x10)
        a.str(x9, ptr(sp, self.units))
        for place in range(self.inputs):
            if place < 2:
                a.ldr(x9, ptr(ENTRY, at.word(("first", "second")[place])))
                a.ldr(x9, ptr(ARGS, x9))
            else:
                a.ldr(x9, ptr(ARGS, 8 * place))
            a.ldr(x9, ptr(x9, at.DATA))
            a.str(x9, ptr(sp, 8 * (place + (place > 1))))

    def _apart(self) -> None:
        a, done = self.a, Label()
        a.cbz(OUT, done)
        a.ldr(x8, ptr(sp, self.count))
        a.sub(x8, x8, 1)
        a.ldr(x10, ptr(OUT, at.DATA))
        self._extent(x10, x11, self.inputs)
        for i in range(self.inputs):
            apart = Label()
            a.ldr(x9, ptr(ARGS, 8 * i))
            a.ldr(x12, ptr(x9, at.DATA))
            self._extent(x12, x13, i)
            a.cmp(x12, x11)
            a.bhs(apart)
            a.cmp(x10, x13)
            a.blo(self.slow)
            a.L(apart)
        a.L(done)

    def _extent(self, first, behind, number: int) -> None:
        """The addresses that an array touches, from that of its first element; x8: what there is more than one of."""
        a, (before, after, each) = self.a, (8 * (at.EXTENTS + at.EXTENT * number + i) for i in range(at.EXTENT))
        a.ldr(x14, ptr(ENTRY, before))
        a.ldr(x15, ptr(ENTRY, after))
        a.ldr(x16, ptr(ENTRY, each))
        a.add(behind, first, x15)
        a.madd(behind, x8, x16, behind)
        a.sub(first, first, x14)

    def _take_scratch(self) -> None:
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

    def _give_back(self) -> None:
        a, none = self.a, Label()
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
        a, make, done = self.a, Label("make"), Label()
        a.cbz(OUT, make)
        self._reference(OUT)
        a.b(done)
        a.L(make)
        a.ldr(x1, ptr(ENTRY, at.word("descr")))
        self._reference(x1)
        a.ldr(w2, ptr(ENTRY, at.word("ndim")))
        a.ldr(x3, ptr(ENTRY, at.word("lengths")))
        if self.opens:
            self._lengths()
        a.ldr(x4, ptr(ENTRY, at.word("strides")))
        for nothing in (x5, x6, x7):
            a.mov(nothing, xzr)
        self._call(self.addresses.new_array, self.addresses.ndarray)
        a.cbz(x0, self.give_up)
        a.mov(OUT, x0)
        a.L(done)
        a.ldr(x9, ptr(OUT, at.DATA))
        a.str(x9, ptr(sp, self.result))

    def _lengths(self) -> None:
        """x3: the lengths of a new output of which the first are open."""
        a, closed, top = self.a, Label(), Label()
        a.ldr(x9, ptr(ENTRY, at.word("lead")))
        a.cbz(x9, closed)
        for i in range(at.MOST_DIMS):
            a.ldr(x10, ptr(x3, 8 * i))
            a.str(x10, ptr(sp, self.lengths + 8 * i))
        a.add(x3, sp, self.lengths)
        a.ldr(x11, ptr(ARGS, 0))
        a.ldr(x11, ptr(x11, at.DIMS))
        a.L(top)
        a.sub(x9, x9, 1)
        a.ldr(x10, ptr(x11, x9, LSL, 3))
        a.str(x10, ptr(x3, x9, LSL, 3))
        a.cbnz(x9, top)
        a.L(closed)

    def _run(self) -> None:
        a, unlocked, done = self.a, Label("unlocked"), Label()
        a.msr(FPSR, xzr)
        a.ldr(x9, ptr(sp, self.units))
        a.ldr(x10, ptr(ENTRY, at.word("locked")))
        a.cmp(x9, x10)
        a.bhi(unlocked)
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
        if self.watches:
            a.ldr(x9, ptr(sp, self.flags))
            a.tst(w9, at.FLOAT_FLAGS["aarch64"])
            a.bne(self.unusual)

    def _kernel(self) -> None:
        a = self.a
        a.mov(x0, sp)
        a.mov(x1, xzr)
        a.ldr(x2, ptr(sp, self.units))
        a.ldr(x9, ptr(ENTRY, at.word("kernel")))
        a.blr(x9)
