"""What the machine code of `ufunc` does, step by step; `ufunc_x86` and `ufunc_a64` write the steps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import Any

from jitkern.call import ufunc_layout as at
from jitkern.isa import Code, Label

FUNCTION = "void(void *given, void *dimensions, void *steps, void *data)"

# On the stack: four operands, the flags as they were and now, a piece of scratch memory (0: none) and its place,
# whether Python was asked; then the key.
OPERANDS, BEFORE, NOW, PIECE, PLACE, ASKED, KEY = 0, 32, 40, 48, 56, 64, 72


class Writer(ABC):
    """One loop's code: its key is so many dimensions and steps."""

    def __init__(self, assembler: Any, dims: int, steps: int, addresses: at.Addresses):
        self.a, self.dims, self.words, self.addresses = assembler, dims, dims + steps, addresses
        self.room = KEY + 8 * self.words
        self.search, self.found, self.missed, self.old, self.end = (
            Label(name) for name in ("search", "found", "missed", "old", "end"))

    def write(self) -> Code:
        """void loop(char **args, intp *dimensions, intp *steps, void *data)."""
        a = self.a
        with self._frame() as f:
            self._begin(list(f.args.values()))
            self._last()
            a.L(self.search)
            self._find()
            a.L(self.found)
            self._operands()
            self._take_scratch()
            self._run()
            self._give_back()
            a.L(self.missed)
            self._ask()
            a.L(self.old)
            self._old()
            a.L(self.end)
        return a.finish()

    @abstractmethod
    def _frame(self) -> AbstractContextManager:
        """The function's frame, with the registers that `_begin` fills."""

    @abstractmethod
    def _begin(self, arguments: list[Any]) -> None:
        """The arguments and the head to registers that calls keep, the key to the stack; no scratch, nothing asked."""

    @abstractmethod
    def _last(self) -> None:
        """ENTRY: the entry used last, if it has this key."""

    @abstractmethod
    def _find(self) -> None:
        """ENTRY: the entry with this key, or ``missed``."""

    @abstractmethod
    def _operands(self) -> None:
        """The kernel's operands; ``old`` where there is no kernel."""

    @abstractmethod
    def _take_scratch(self) -> None:
        """A piece of scratch memory, if the kernel needs some: whoever exchanges it for 0 has it; no lock is held.

        ``old`` where there is none.
        """

    @abstractmethod
    def _run(self) -> None:
        """The kernel, and the flags that numpy's loop leaves."""

    @abstractmethod
    def _give_back(self) -> None:
        """The scratch memory is no longer in use; the end."""

    @abstractmethod
    def _ask(self) -> None:
        """Have Python look for a kernel and search again, if there is room for more and it was not asked before."""

    @abstractmethod
    def _old(self) -> None:
        """Call numpy's loop."""
