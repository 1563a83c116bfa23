"""The machine code of `ufunc`."""

from __future__ import annotations

from jitkern.call import ufunc_layout as at
from jitkern.call.layout import FACTOR, TURN
from jitkern.call.scalar import At, Place, machine
from jitkern.call.ufunc_layout import word
from jitkern.isa import Code, Label

FUNCTION = "void(void *given, void *dimensions, void *steps, void *data)"

# On the stack: four operands, the flags as they were and now, a piece of scratch memory (0: none) and its place,
# whether Python was asked; then the key.
OPERANDS, BEFORE, NOW, PIECE, PLACE, ASKED, KEY = 0, 32, 40, 48, 56, 64, 72


class LoopWriter:
    """Writes one loop's code: its key is so many dimensions and steps.

    Registers that calls keep hold the arguments, the head of the table and the entry.
    """

    def __init__(self, arch: str, dims: int, steps: int):
        self.m, self.dims, self.words = machine(arch), dims, dims + steps
        self.given, self.head, self.entry = self.m.saved[:4], self.m.saved[4], self.m.saved[5]
        self.search, self.found, self.missed, self.old, self.end = (
            Label(name) for name in ("search", "found", "missed", "old", "end"))

    def write(self) -> Code:
        """void loop(char **args, intp *dimensions, intp *steps, void *data); its literal is the address of the head."""
        m = self.m
        with m.frame(FUNCTION, 6, KEY + 8 * self.words) as f:
            for register, argument in zip(self.given, f.args.values()):
                m.set(register, argument)
            m.literal(self.head)
            self._begin()
            self._find()
            m.L(self.found)
            self._operands()
            self._take_scratch()
            self._run()
            self._give_back()
            m.L(self.missed)
            self._ask()
            m.L(self.old)
            self._old()
            m.L(self.end)
        return m.finish()

    def _here(self, offset: int) -> At:
        return At(self.m.sp, offset)

    def _of_head(self, name: str) -> At:
        return At(self.head, word(name))

    def _of_entry(self, name: str) -> At:
        return At(self.entry, word(name))

    def _begin(self) -> None:
        """The key to the stack; no scratch, nothing asked.  The entry used last, if it has this key."""
        m, one = self.m, self.m.spare[0]
        for i in range(self.words):
            m.load(one, At(self.given[1], 8 * i) if i < self.dims else At(self.given[2], 8 * (i - self.dims)))
            m.store(one, self._here(KEY + 8 * i))
        for place in (PIECE, ASKED):
            m.store(0, self._here(place))
        m.load(self.entry, self._of_head("last"))
        m.branch(self.entry, "==", 0, self.search)
        self._same(self.search)
        m.jump(self.found)

    def _same(self, otherwise: Label) -> None:
        """Go on if the entry has this key."""
        m, one = self.m, self.m.spare[0]
        for i in range(self.words):
            m.load(one, self._here(KEY + 8 * i))
            m.branch(one, "!=", At(self.entry, at.KEY + 8 * i), otherwise)

    def _find(self) -> None:
        """entry: that with this key, or ``missed``."""
        m, probe = self.m, Label()
        _, hash, factor, slot, mask, slots = m.spare[:6]
        m.L(self.search)
        m.set(hash, 0)
        m.set(factor, FACTOR)
        for i in reversed(range(self.words)):
            m.xor(hash, self._here(KEY + 8 * i))
            m.mul(hash, factor)
            m.rotate(hash, TURN)
        m.set(slot, hash)
        m.load(slots, self._of_head("slots"))
        m.load(mask, self._of_head("mask"))
        m.L(probe)
        m.mask(slot, mask)
        m.load(self.entry, At(slots, index=slot))
        m.add(slot, 1)
        m.branch(self.entry, "==", 0, self.missed)
        m.branch(hash, "!=", self._of_entry("hash"), probe)
        self._same(probe)
        m.store(self.entry, self._of_head("last"))

    def _operands(self) -> None:
        """The kernel's operands; ``old`` where there is no kernel."""
        m, one = self.m, self.m.spare[0]
        m.branch(self._of_entry("kernel"), "==", 0, self.old)
        for place, name in enumerate(("first", "second")):
            m.load(one, self._of_entry(name))
            m.load(one, At(self.given[0], index=one, scale=1))
            m.store(one, self._here(OPERANDS + 8 * place))
        m.load(one, At(self.given[0], 16))
        m.store(one, self._here(OPERANDS + 16))

    def _take_scratch(self) -> None:
        """A piece of scratch memory, if the kernel needs some: whoever exchanges it for 0 has it; no lock is held.

        ``old`` where there is none.
        """
        m, next_, taken, done = self.m, Label(), Label(), Label()
        piece, size, place, last = m.spare[:4]
        m.load(size, self._of_entry("scratch"))
        m.branch(size, "==", 0, done)
        m.lea(place, self.head, at.PIECES - 8)
        m.lea(last, self.head, at.PIECES + 8 * (at.PLACES - 1))
        m.L(next_)
        m.branch(place, "==", last, self.old)
        m.add(place, 8)
        m.branch(At(place), "==", 0, next_)
        m.set(piece, 0)
        m.exchange(piece, At(place))
        m.branch(piece, "==", 0, next_)
        m.branch(size, "not above", At(piece, at.PIECE_SIZE), taken)
        m.release(piece, At(place))
        m.jump(next_)
        m.L(taken)
        m.store(piece, self._here(PIECE))
        m.store(place, self._here(PLACE))
        m.add(piece, at.PIECE_AT)
        m.store(piece, self._here(OPERANDS + 24))
        m.L(done)

    def _give_back(self) -> None:
        """The scratch memory is no longer in use; the end."""
        m, (piece, place) = self.m, self.m.spare[:2]
        m.load(piece, self._here(PIECE))
        m.branch(piece, "==", 0, self.end)
        m.load(place, self._here(PLACE))
        m.release(piece, At(place))
        m.jump(self.end)

    def _run(self) -> None:
        """The kernel, and the flags that numpy's loop leaves."""
        m, same, done = self.m, Label(), Label()
        before, now = self._here(BEFORE), self._here(NOW)
        m.keep_flags(before)
        m.clear_flags(now)
        self._kernel()
        m.keep_flags(now)
        m.branch_flags(now, same, are=False)
        m.put_flags(before)
        self._old()
        m.keep_flags(before)
        self._kernel()
        m.put_flags(before)
        m.jump(done)
        m.L(same)
        m.branch_flags(before, done, are=False)
        m.put_flags(before)
        m.L(done)

    def _kernel(self) -> None:
        m = self.m
        m.call(self._of_entry("kernel"), Place(m.sp, OPERANDS), 0, self._of_entry("units"))

    def _ask(self) -> None:
        """Have Python look for a kernel and search again, if there is room for more and it was not asked before."""
        m, before = self.m, self._here(BEFORE)
        m.branch(self._of_head("full"), "!=", 0, self.old)
        m.branch(self._here(ASKED), "!=", 0, self.old)
        m.store(1, self._here(ASKED))
        m.keep_flags(before)
        m.call(self._of_head("miss"), *self.given[1:3])
        m.put_flags(before)
        m.branch(m.result, "!=", 0, self.search)

    def _old(self) -> None:
        """Call numpy's loop."""
        self.m.call(self._of_head("old"), *self.given)


def write(arch: str, dims: int, steps: int) -> Code:
    """The code of a loop whose key is so many dimensions and steps: see `scalar.placed`."""
    return LoopWriter(arch, dims, steps).write()
