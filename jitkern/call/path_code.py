"""The machine code of `path`."""

from __future__ import annotations

from typing import NamedTuple

from jitkern.call import layout as at
from jitkern.call.layout import word
from jitkern.call.scalar import At, Place, machine
from jitkern.isa import Code, Label

FUNCTION = "void *(void *self, void *given, int64_t nargs, void *kwnames)"


class Stack(NamedTuple):
    """Offsets from the stack pointer.

    operands: the kernel's, which are up to two inputs, the output (result), the other inputs, scratch memory.  scratch:
    a piece of scratch memory.  thread: its state.  flags: of floating point.  count: how many there are of what is open
    (1: nothing is).  units: the kernel's.  lead: how many dimensions are open.  lengths: of a new output.  key: of this
    call.  room: bytes in all.
    """

    operands: int
    result: int
    scratch: int
    thread: int
    flags: int
    count: int
    units: int
    lead: int
    lengths: int
    key: int
    room: int


def _stack(outgoing: int, inputs: int) -> Stack:
    scratch = outgoing + 8 * (inputs + 2)
    lengths = scratch + 8 * 6
    key = lengths + 8 * at.MOST_DIMS
    return Stack(outgoing, outgoing + 8 * min(inputs, 2), *range(scratch, lengths, 8), lengths, key,
                 key + 8 * (inputs + 1) * (2 + 2 * at.MOST_DIMS))


class PathWriter:
    """Writes one path's code.  Registers that calls keep hold the arguments, the head of the table and the entry."""

    def __init__(self, arch: str, inputs: int, opens: bool, watches: bool):
        self.m, self.inputs, self.opens, self.watches = machine(arch), inputs, opens, watches
        self.args, self.given, self.keywords, self.out, self.head, self.entry = self.m.saved[:6]
        self.stack = _stack(self.m.outgoing, inputs)
        self.search, self.slow, self.unusual, self.give_up, self.end = (
            Label(name) for name in ("search", "slow", "unusual", "give_up", "end"))

    def write(self) -> Code:
        """f(self, args, nargs, kwnames), METH_FASTCALL | METH_KEYWORDS.  Its literal is the address of the head."""
        m, found, missed = self.m, Label("found"), Label("missed")
        with m.frame(FUNCTION, 6, self.stack.room) as f:
            m.set(self.args, f.given)
            m.set(self.given, f.nargs)
            m.clear_bit(self.given, 63)  # a mark of vectorcall's
            m.set(self.keywords, f.kwnames)
            m.literal(self.head)
            self._output()
            self._key()
            self._find(found, missed if self.opens else self.slow)
            m.L(found)
            self._inputs()
            self._apart()
            self._take_scratch()
            m.add(self._of_entry("running"), 1)  # from here on other threads may run: the entry is not let go of
            self._result()
            self._run()
            self._done()
            self._answer()
            if self.opens:
                m.L(missed)
                self._open_key()
            m.L(self.give_up)  # no memory for a result: numpy has said so
            self._done()
            m.set(m.result, 0)
            m.jump(self.end)
            m.L(self.unusual)  # numpy may want to warn
            self._done()
            m.call(self._of_head("drop"), self.out)
            m.L(self.slow)
            m.call(self._of_head("vectorcall"), self._of_head("slow"), self.args, self.given, self.keywords)
            m.L(self.end)
        return m.finish()

    def _here(self, offset: int) -> At:
        return At(self.m.sp, offset)

    def _of_head(self, name: str) -> At:
        return At(self.head, word(name))

    def _of_entry(self, name: str) -> At:
        return At(self.entry, word(name))

    def _argument(self, i: int) -> At:
        return At(self.args, 8 * i)

    def _output(self) -> None:
        """out: the output given by keyword or position, 0 if there is none."""
        m, positional, done, given = self.m, Label(), Label(), Label()
        m.set(self.out, 0)
        m.branch(self.keywords, "==", 0, positional)
        m.load(m.spare[0], self._of_head("out"))
        m.branch(At(self.keywords, at.TUPLE_SIZE), "!=", 1, self.slow)
        m.branch(m.spare[0], "!=", At(self.keywords, at.TUPLE_ITEMS), self.slow)
        m.branch(self.given, "!=", self.inputs, self.slow)
        m.load(self.out, self._argument(self.inputs))
        m.jump(done)
        m.L(positional)
        m.branch(self.given, "==", self.inputs, given)
        m.branch(self.given, "!=", self.inputs + 1, self.slow)
        m.load(self.out, self._argument(self.inputs))
        m.L(done)
        m.branch(self.out, "!=", self._of_head("none"), given)
        m.set(self.out, 0)
        m.L(given)

    def _key(self) -> None:
        """The words that say what the arguments are, on the stack; the second spare register is behind them."""
        m, none = self.m, Label()
        array, put, kind = m.spare[:3]
        m.load(kind, self._of_head("ndarray"))
        m.lea(put, m.sp, self.stack.key)
        for i in range(self.inputs):
            m.load(array, self._argument(i))
            self._describe()
        m.branch(self.out, "==", 0, none)
        m.set(array, self.out)
        self._describe()
        m.load(array, At(self.out, at.FLAGS, bits=32))
        m.mask(array, at.WRITEABLE | at.ALIGNED)
        m.branch(array, "!=", at.WRITEABLE | at.ALIGNED, self.slow)
        m.L(none)

    def _put(self, put, first, second) -> None:
        """Two words of a key."""
        self.m.store(first, At(put))
        self.m.store(second, At(put, 8))
        self.m.add(put, 16)

    def _describe(self) -> None:
        """The words of an array."""
        m, top, done = self.m, Label(), Label()
        array, put, kind, left, lengths, strides, word = m.spare[:7]
        m.branch(kind, "!=", At(array, at.TYPE), self.slow)
        m.load(word, At(array, at.DESCR))
        m.load(left, At(array, at.NDIM, bits=32))
        self._put(put, word, left)
        m.branch(left, "above", at.MOST_DIMS, self.slow)
        m.branch(left, "==", 0, done)
        m.load(lengths, At(array, at.DIMS))
        m.load(strides, At(array, at.STRIDES))
        m.L(top)
        m.add(left, -1)
        m.load(array, At(lengths, index=left))
        m.load(word, At(strides, index=left))
        self._put(put, array, word)
        m.branch(left, "!=", 0, top)
        m.L(done)

    def _key_is_written(self) -> None:
        """What `_same` and the search want to know of a key that ends at the second spare register."""
        m = self.m
        size, behind, mine = m.spare[:3]
        m.lea(mine, m.sp, self.stack.key)
        m.set(size, behind)
        m.sub(size, mine)

    def _same(self, otherwise: Label) -> None:
        """Go on if the entry has this key."""
        m, top = self.m, Label()
        size, left, mine, its, word = m.spare[:5]
        m.branch(size, "!=", self._of_entry("size"), otherwise)
        m.lea(its, self.entry, at.key_at(self.inputs))
        m.set(left, size)
        m.L(top)
        m.add(left, -8)
        m.load(word, At(mine, index=left, scale=1))
        m.branch(word, "!=", At(its, index=left, scale=1), otherwise)
        m.branch(left, "!=", 0, top)

    def _find(self, found: Label, missed: Label) -> None:
        """entry: that with this key.  ``self.search``: with another key, and no look at the one used last."""
        m, one, probe = self.m, Label(), Label("probe")
        size, left, mine, factor, _, hash, slot, mask, slots = m.spare
        m.store(1, self._here(self.stack.count))
        self._key_is_written()
        m.load(self.entry, self._of_head("last"))
        m.branch(self.entry, "==", 0, self.search)
        self._same(self.search)
        m.jump(found)
        m.L(self.search)
        m.set(hash, 0)
        m.set(left, size)
        m.set(factor, at.FACTOR)
        m.L(one)
        m.add(left, -8)
        m.xor(hash, At(mine, index=left, scale=1))
        m.mul(hash, factor)
        m.rotate(hash, at.TURN)
        m.branch(left, "!=", 0, one)
        m.set(slot, hash)
        m.load(slots, self._of_head("table"))
        m.load(mask, At(slots))
        m.add(slots, 8)
        m.L(probe)
        m.mask(slot, mask)
        m.load(self.entry, At(slots, index=slot))
        m.add(slot, 1)
        m.branch(self.entry, "==", 0, missed)
        m.branch(hash, "!=", self._of_entry("hash"), probe)
        self._same(probe)
        m.store(self.entry, self._of_head("last"))

    def _open_key(self) -> None:
        """Search again, by the key of calls in which the first lengths are open: see `path.Path.open_key`."""
        m, counted, none = self.m, Label(), Label()
        array, put, lengths, lead, open_, left, count, one, _ = m.spare
        m.branch(self._here(self.stack.count), "!=", 1, self.slow)
        m.load(array, self._argument(0))
        m.load(lengths, At(array, at.DIMS))
        m.load(lead, At(array, at.NDIM, bits=32))
        m.add(lead, -1)
        m.branch(lead, "<=", 0, self.slow)
        if self.inputs > 1:
            m.set(one, 1)
            m.load(array, self._argument(1))
            m.load(array, At(array, at.NDIM, bits=32))
            m.select(lead, one, array, "above", 2)
        m.store(lead, self._here(self.stack.lead))
        m.set(left, lead)
        m.set(count, 1)
        m.L(counted)
        m.add(left, -1)
        m.mul(count, At(lengths, index=left))
        m.branch(left, "!=", 0, counted)
        m.branch(count, "<", 2, self.slow)
        m.store(count, self._here(self.stack.count))
        m.set(open_, -1)
        m.set(one, -2)
        m.select(open_, one, count, ">", at.FEW)
        m.lea(put, m.sp, self.stack.key)
        for i in range(self.inputs):
            m.load(array, self._argument(i))
            if i == 1:
                m.set(one, 0)
                m.load(left, At(array, at.NDIM, bits=32))
                m.select(lead, one, left, "not above", 2)
            elif i == 2:
                m.set(lead, 0)
            self._describe_open()
        m.branch(self.out, "==", 0, none)
        m.load(lead, self._here(self.stack.lead))
        m.set(array, self.out)
        self._describe_open()
        m.L(none)
        self._key_is_written()
        m.jump(self.search)

    def _describe_open(self) -> None:
        """The words of an array of whose first lengths, so many, which are to be those at hand, one word is made."""
        m, closed, opened, next_, done = self.m, Label(), Label(), Label(), Label()
        array, put, first, lead, open_, left, lengths, strides, word = m.spare
        m.load(word, At(array, at.DESCR))
        m.load(left, At(array, at.NDIM, bits=32))
        self._put(put, word, left)
        m.load(lengths, At(array, at.DIMS))
        m.load(strides, At(array, at.STRIDES))
        m.branch(left, "below", lead, self.slow)
        m.L(closed)
        m.branch(left, "==", lead, opened)
        m.add(left, -1)
        m.load(array, At(lengths, index=left))
        m.load(word, At(strides, index=left))
        self._put(put, array, word)
        m.jump(closed)
        m.L(opened)
        m.branch(left, "==", 0, done)
        m.add(left, -1)
        m.load(word, At(strides, index=left))
        self._put(put, open_, word)
        m.L(next_)
        m.load(array, At(lengths, index=left))
        m.branch(array, "!=", At(first, index=left), self.slow)
        m.branch(left, "==", 0, done)
        m.mul(array, word)  # one row behind the other
        m.add(left, -1)
        m.load(word, At(strides, index=left))
        m.branch(array, "==", word, next_)
        m.jump(self.slow)
        m.L(done)

    def _inputs(self) -> None:
        """The kernel's units and its operands but the output; the entry's clock."""
        m, one = self.m, self.m.spare[0]
        m.load(one, self._of_head("tick"))
        m.add(one, 1)
        m.store(one, self._of_head("tick"))
        m.store(one, self._of_entry("used"))
        m.load(one, self._here(self.stack.count))
        m.mul(one, self._of_entry("units"))
        m.store(one, self._here(self.stack.units))
        for place in range(self.inputs):
            if place < 2:
                m.load(one, self._of_entry(("first", "second")[place]))
                m.load(one, At(self.args, index=one, scale=1))
            else:
                m.load(one, self._argument(place))
            m.load(one, At(one, at.DATA))
            m.store(one, self._here(self.stack.operands + 8 * (place + (place > 1))))

    def _apart(self) -> None:
        """The slow way, which copies, if the given output overlaps an input."""
        m, done = self.m, Label()
        more, begin, behind, first, last = m.spare[:5]
        m.branch(self.out, "==", 0, done)
        m.load(more, self._here(self.stack.count))
        m.add(more, -1)
        m.load(begin, At(self.out, at.DATA))
        self._extent(more, begin, behind, self.inputs)
        for i in range(self.inputs):
            apart = Label()
            m.load(first, self._argument(i))
            m.load(first, At(first, at.DATA))
            self._extent(more, first, last, i)
            m.branch(first, "not below", behind, apart)
            m.branch(begin, "below", last, self.slow)
            m.L(apart)
        m.L(done)

    def _extent(self, more, first, behind, number: int) -> None:
        """The addresses that an array touches, from that of its first element; more: of what there is more than one."""
        m, (before, after, each) = self.m, (
            At(self.entry, 8 * (at.EXTENTS + at.EXTENT * number + i)) for i in range(at.EXTENT))
        m.load(behind, each)
        m.mul(behind, more)
        m.add(behind, first)
        m.sub(first, before)
        m.add(behind, after)

    def _take_scratch(self) -> None:
        """A piece of scratch memory that is large enough, if the kernel wants some; the slow way if there is none."""
        m, next_, done = self.m, Label("next"), Label()
        piece, size, place, behind = m.spare[:4]
        m.set(piece, 0)
        m.load(size, self._of_entry("scratch"))
        m.branch(size, "==", 0, done)
        m.lea(place, self.head, at.PIECES)
        m.lea(behind, self.head, at.PIECES + 8 * at.MOST_PIECES)
        m.L(next_)
        m.branch(place, "==", behind, self.slow)
        m.load(piece, At(place))
        m.add(place, 8)
        m.branch(piece, "==", 0, next_)
        m.branch(size, "above", At(piece, at.SCRATCH_SIZE), next_)
        m.store(0, At(place, -8))
        m.lea(size, piece, at.SCRATCH_AT)
        m.store(size, self._here(self.stack.operands + 8 * (self.inputs + 1)))
        m.L(done)
        m.store(piece, self._here(self.stack.scratch))

    def _done(self) -> None:
        """The entry and the scratch memory are no longer in use."""
        m, none = self.m, Label()
        piece, place = m.spare[:2]
        m.add(self._of_entry("running"), -1)
        m.load(piece, self._here(self.stack.scratch))
        m.branch(piece, "==", 0, none)
        m.load(place, At(piece, at.SCRATCH_PLACE))
        m.store(piece, At(place))
        m.L(none)

    def _result(self) -> None:
        """out: a new reference to the output that was given, or to a new one."""
        m, make, done = self.m, Label("make"), Label()
        kind, lengths = m.spare[0], m.arguments[3]
        m.branch(self.out, "==", 0, make)
        m.reference(self.out)
        m.jump(done)
        m.L(make)
        m.load(kind, self._of_entry("descr"))
        m.reference(kind)
        m.load(lengths, self._of_entry("lengths"))
        if self.opens:
            self._lengths(lengths)
        m.call(self._of_head("new_array"), self._of_head("ndarray"), self._of_entry("descr"), self._of_entry("ndim"),
               lengths, self._of_entry("strides"), 0, 0, 0)
        m.branch(m.result, "==", 0, self.give_up)
        m.set(self.out, m.result)
        m.L(done)
        m.load(kind, At(self.out, at.DATA))
        m.store(kind, self._here(self.stack.result))

    def _lengths(self, lengths) -> None:
        """The lengths of a new output of which the first are open."""
        m, closed, top = self.m, Label(), Label()
        left, given, word = [register for register in m.spare if register is not lengths][:3]
        m.load(left, self._of_entry("lead"))
        m.branch(left, "==", 0, closed)
        for i in range(at.MOST_DIMS):
            m.load(word, At(lengths, 8 * i))
            m.store(word, self._here(self.stack.lengths + 8 * i))
        m.lea(lengths, m.sp, self.stack.lengths)
        m.load(given, self._argument(0))
        m.load(given, At(given, at.DIMS))
        m.L(top)
        m.add(left, -1)
        m.load(word, At(given, index=left))
        m.store(word, At(lengths, index=left))
        m.branch(left, "!=", 0, top)
        m.L(closed)

    def _run(self) -> None:
        """The kernel, without the interpreter's lock if it takes long; ``unusual`` if it meets what numpy warns of."""
        m, unlocked, done = self.m, Label("unlocked"), Label()
        if self.watches:
            m.clear_flags(self._here(self.stack.flags))
        m.load(m.spare[0], self._here(self.stack.units))
        m.branch(m.spare[0], "above", self._of_entry("locked"), unlocked)
        self._kernel()
        m.jump(done)
        m.L(unlocked)
        m.call(self._of_head("save_thread"))
        m.store(m.result, self._here(self.stack.thread))
        self._kernel()
        m.call(self._of_head("restore_thread"), self._here(self.stack.thread))
        m.L(done)
        if self.watches:
            m.branch_flags(self._here(self.stack.flags), self.unusual)

    def _kernel(self) -> None:
        m = self.m
        m.call(self._of_entry("kernel"), Place(m.sp, self.stack.operands), 0, self._here(self.stack.units))
        if self.watches:
            m.keep_flags(self._here(self.stack.flags))

    def _answer(self) -> None:
        """Return out, or its scalar."""
        m, scalar = self.m, Label("scalar")
        m.branch(self._of_entry("scalar"), "!=", 0, scalar)
        m.set(m.result, self.out)
        m.jump(self.end)
        m.L(scalar)
        m.call(self._of_head("scalar_of"), self.out)
        m.jump(self.end)


def write(arch: str, inputs: int, opens: bool, watches: bool) -> Code:
    """The code of a path of so many inputs, for any process: see `path.Path` and `scalar.placed`."""
    return PathWriter(arch, inputs, opens, watches).write()
