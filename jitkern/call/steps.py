"""What the machine code of `path` does, step by step; `x86` and `a64` write the steps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import Any

from jitkern.call import layout as at
from jitkern.isa import Code, Label

FUNCTION = "void *(void *self, void *given, int64_t nargs, void *kwnames)"


class Writer(ABC):
    """One path's code.  `inputs` is the number of arrays before the output, `opens` whether entries may be open,
    `watches` whether calls whose kernel meets what numpy warns of go the slow way.

    On the stack: `outgoing` bytes of arguments of calls, the kernel's operands, a piece of scratch memory, the thread's
    state, the flags of floating point, how many there are of what is open (1: nothing is), the kernel's units, how many
    dimensions are open, the lengths of a new output, the key of this call.  The operands are up to two inputs, the
    output, the other inputs, scratch memory.
    """

    outgoing = 0

    def __init__(self, assembler: Any, inputs: int, addresses: at.Addresses, opens: bool, watches: bool):
        self.a, self.inputs, self.addresses = assembler, inputs, addresses
        self.opens, self.watches = opens, watches
        self.operands = self.outgoing
        self.result = self.operands + 8 * min(inputs, 2)
        self.scratch = self.operands + 8 * (inputs + 2)
        self.thread, self.flags, self.count, self.units, self.lead, self.lengths = (
            self.scratch + 8 * i for i in range(1, 7))
        self.key = self.lengths + 8 * at.MOST_DIMS
        self.room = self.key + 8 * (inputs + 1) * (2 + 2 * at.MOST_DIMS)
        self.keys = at.key_at(inputs)
        self.search, self.slow, self.unusual, self.give_up, self.end = (
            Label(name) for name in ("search", "slow", "unusual", "give_up", "end"))

    def write(self) -> Code:
        """f(self, args, nargs, kwnames), a METH_FASTCALL | METH_KEYWORDS function."""
        a, found, missed = self.a, Label("found"), Label("missed")
        with self._frame() as f:
            self._begin(f.given, f.nargs, f.kwnames)
            self._output()
            self._key()
            self._find(found, missed if self.opens else self.slow)
            a.L(found)
            self._inputs()
            self._apart()
            self._take_scratch()
            self._running(1)  # from here on other threads may run: it is not let go of
            self._result()
            self._run()
            self._done()
            self._answer()
            if self.opens:
                a.L(missed)
                self._open_key()
            a.L(self.give_up)  # no memory for a result: numpy has said so
            self._done()
            self._nothing()
            a.L(self.unusual)  # numpy may want to warn
            self._done()
            self._drop()
            a.L(self.slow)
            self._ask()
            a.L(self.end)
        return a.finish()

    def _done(self) -> None:
        """The entry and the scratch memory are no longer in use."""
        self._running(-1)
        self._give_back()

    @abstractmethod
    def _frame(self) -> AbstractContextManager:
        """The function's frame, with the registers that `_begin` fills."""

    @abstractmethod
    def _begin(self, given: Any, count: Any, keywords: Any) -> None:
        """The arguments and the head to registers that calls keep."""

    @abstractmethod
    def _output(self) -> None:
        """OUT: the output given by keyword or position, 0 if there is none."""

    @abstractmethod
    def _key(self) -> None:
        """The words that say what the arguments are, from ``self.key`` on the stack on."""

    @abstractmethod
    def _find(self, found: Label, missed: Label) -> None:
        """ENTRY: the entry with this key.  ``self.search``: with another key, and no look at the one used last."""

    @abstractmethod
    def _open_key(self) -> None:
        """Search again, by the key of calls in which the first lengths are open: see `path.Path.open_key`."""

    @abstractmethod
    def _inputs(self) -> None:
        """The kernel's units and its operands but the output; the entry's clock."""

    @abstractmethod
    def _apart(self) -> None:
        """The slow way, which copies, if the given output overlaps an input."""

    @abstractmethod
    def _take_scratch(self) -> None:
        """A piece of scratch memory that is large enough, if the kernel wants some; the slow way if there is none."""

    @abstractmethod
    def _give_back(self) -> None:
        """The scratch memory is no longer in use."""

    @abstractmethod
    def _running(self, change: int) -> None:
        """So many more calls of the entry are under way."""

    @abstractmethod
    def _result(self) -> None:
        """OUT: a new reference to the output that was given, or to a new one."""

    @abstractmethod
    def _run(self) -> None:
        """The kernel, without the interpreter's lock if it takes long; ``unusual`` if it meets what numpy warns of."""

    @abstractmethod
    def _answer(self) -> None:
        """Return OUT, or its scalar."""

    @abstractmethod
    def _nothing(self) -> None:
        """Return 0."""

    @abstractmethod
    def _drop(self) -> None:
        """One reference to OUT less."""

    @abstractmethod
    def _ask(self) -> None:
        """Return what the slow function returns."""
