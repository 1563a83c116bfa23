"""The ufunc loop of `ufunc` in AArch64 code."""

from __future__ import annotations

from jitkern.call import ufunc_layout as at
from jitkern.call import ufunc_steps
from jitkern.call.layout import FACTOR, FLOAT_FLAGS, TURN
from jitkern.call.ufunc_steps import ASKED, BEFORE, KEY, OPERANDS, PIECE, PLACE
from jitkern.isa.a64 import (
    FPSR,
    LSL,
    Assembler,
    Label,
    post_ptr,
    ptr,
    sp,
    w9,
    w14,
    x0,
    x1,
    x2,
    x3,
    x8,
    x9,
    x10,
    x11,
    x12,
    x13,
    x14,
    x15,
    x19,
    x20,
    x21,
    x22,
    x23,
    x24,
    x30,
    xzr,
)

ARGS, DIMS, STEPS, DATA, HEAD, ENTRY = x19, x20, x21, x22, x23, x24
FLAGS = FLOAT_FLAGS["aarch64"]


class Writer(ufunc_steps.Writer):
    """See `ufunc_steps`."""

    def __init__(self, name: str, dims: int, steps: int, addresses: at.Addresses):
        super().__init__(Assembler(name), dims, steps, addresses)

    def _frame(self):
        return self.a.frame(ufunc_steps.FUNCTION, save=[x19, x20, x21, x22, x23, x24, x30], stack=self.room)

    def _begin(self, arguments) -> None:
        a = self.a
        for register, argument in zip((ARGS, DIMS, STEPS, DATA), arguments):
            a.mov(register, argument)
        a.mov_imm(HEAD, self.addresses.head)
        for i in range(self.words):
            a.ldr(x9, ptr(DIMS, 8 * i) if i < self.dims else ptr(STEPS, 8 * (i - self.dims)))
            a.str(x9, ptr(sp, KEY + 8 * i))
        for place in (PIECE, ASKED):
            a.str(xzr, ptr(sp, place))

    def _last(self) -> None:
        a = self.a
        a.ldr(ENTRY, ptr(HEAD, at.word("last")))
        a.cbz(ENTRY, self.search)
        self._same(self.search)
        a.b(self.found)

    def _give_back(self) -> None:
        a = self.a
        a.ldr(x9, ptr(sp, PIECE))
        a.cbz(x9, self.end)
        a.ldr(x10, ptr(sp, PLACE))
        a.stlr(x9, ptr(x10))
        a.b(self.end)

    def _ask(self) -> None:
        a = self.a
        a.ldr(x9, ptr(HEAD, at.word("full")))
        a.cbnz(x9, self.old)
        a.ldr(x9, ptr(sp, ASKED))
        a.cbnz(x9, self.old)
        a.str(HEAD, ptr(sp, ASKED))
        a.mrs(x9, FPSR)
        a.str(x9, ptr(sp, BEFORE))
        a.mov(x0, DIMS)
        a.mov(x1, STEPS)
        a.mov_imm(x9, self.addresses.miss)
        a.blr(x9)
        a.ldr(x9, ptr(sp, BEFORE))
        a.msr(FPSR, x9)
        a.cbnz(x0, self.search)

    def _same(self, otherwise: Label) -> None:
        """Go on if ENTRY has this key."""
        a, top = self.a, Label()
        a.add(x9, sp, KEY)
        a.add(x10, ENTRY, at.KEY)
        a.mov_imm(x11, self.words)
        a.L(top)
        a.ldr(x12, post_ptr(x9, 8))
        a.ldr(x13, post_ptr(x10, 8))
        a.cmp(x12, x13)
        a.bne(otherwise)
        a.sub(x11, x11, 1)
        a.cbnz(x11, top)

    def _find(self) -> None:
        a, top, probe = self.a, Label(), Label()
        a.mov(x8, xzr)
        a.add(x9, sp, KEY)
        a.mov_imm(x10, self.words)
        a.mov_imm(x11, FACTOR)
        a.L(top)
        a.sub(x10, x10, 1)
        a.ldr(x12, ptr(x9, x10, LSL, 3))
        a.eor(x8, x8, x12)
        a.mul(x8, x8, x11)
        a.ror(x8, x8, TURN)
        a.cbnz(x10, top)
        a.mov(x15, x8)
        a.ldr(x14, ptr(HEAD, at.word("slots")))
        a.L(probe)
        a.ldr(x9, ptr(HEAD, at.word("mask")))
        a.and_(x15, x15, x9)
        a.ldr(ENTRY, ptr(x14, x15, LSL, 3))
        a.add(x15, x15, 1)
        a.cbz(ENTRY, self.missed)
        a.ldr(x9, ptr(ENTRY, at.word("hash")))
        a.cmp(x8, x9)
        a.bne(probe)
        self._same(probe)
        a.str(ENTRY, ptr(HEAD, at.word("last")))

    def _operands(self) -> None:
        a = self.a
        a.ldr(x9, ptr(ENTRY, at.word("kernel")))
        a.cbz(x9, self.old)
        for place, name in enumerate(("first", "second")):
            a.ldr(x9, ptr(ENTRY, at.word(name)))
            a.ldr(x9, ptr(ARGS, x9))
            a.str(x9, ptr(sp, OPERANDS + 8 * place))
        a.ldr(x9, ptr(ARGS, 16))
        a.str(x9, ptr(sp, OPERANDS + 16))

    def _take_scratch(self) -> None:
        a, next_, again, put, done = self.a, Label(), Label(), Label(), Label()
        a.ldr(x10, ptr(ENTRY, at.word("scratch")))
        a.cbz(x10, done)
        a.add(x11, HEAD, at.PIECES - 8)
        a.add(x12, HEAD, at.PIECES + 8 * (at.PLACES - 1))
        a.L(next_)
        a.cmp(x11, x12)
        a.beq(self.old)
        a.add(x11, x11, 8)
        a.ldr(x9, ptr(x11))
        a.cbz(x9, next_)
        a.L(again)
        a.ldaxr(x9, ptr(x11))
        a.stlxr(w14, xzr, ptr(x11))
        a.cbnz(w14, again)
        a.cbz(x9, next_)
        a.ldr(x13, ptr(x9, at.PIECE_SIZE))
        a.cmp(x10, x13)
        a.bhi(put)
        a.str(x9, ptr(sp, PIECE))
        a.str(x11, ptr(sp, PLACE))
        a.add(x9, x9, at.PIECE_AT)
        a.str(x9, ptr(sp, OPERANDS + 24))
        a.b(done)
        a.L(put)
        a.stlr(x9, ptr(x11))
        a.b(next_)
        a.L(done)

    def _run(self) -> None:
        a, same, done = self.a, Label(), Label()
        a.mrs(x9, FPSR)
        a.str(x9, ptr(sp, BEFORE))
        a.msr(FPSR, xzr)
        self._kernel()
        a.mrs(x9, FPSR)
        a.tst(w9, FLAGS)
        a.beq(same)
        a.ldr(x9, ptr(sp, BEFORE))
        a.msr(FPSR, x9)
        self._old()
        a.mrs(x9, FPSR)
        a.str(x9, ptr(sp, BEFORE))
        self._kernel()
        a.ldr(x9, ptr(sp, BEFORE))
        a.b(done)
        a.L(same)
        a.ldr(x10, ptr(sp, BEFORE))
        a.orr(x9, x9, x10)
        a.L(done)
        a.msr(FPSR, x9)

    def _kernel(self) -> None:
        """Call the entry's kernel."""
        a = self.a
        a.add(x0, sp, OPERANDS)
        a.mov(x1, xzr)
        a.ldr(x2, ptr(ENTRY, at.word("units")))
        a.ldr(x9, ptr(ENTRY, at.word("kernel")))
        a.blr(x9)

    def _old(self) -> None:
        a = self.a
        a.mov(x0, ARGS)
        a.mov(x1, DIMS)
        a.mov(x2, STEPS)
        a.mov(x3, DATA)
        a.ldr(x9, ptr(HEAD, at.word("old")))
        a.blr(x9)
