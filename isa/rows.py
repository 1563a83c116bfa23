"""What the tables of all instruction sets share: rows by mnemonic, parsed when asked for, and what rows become."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Table:
    """Rows of text, one form of an instruction each, by mnemonic.

    ``names`` gives the mnemonics of a row's first word, with a number for each where the row is a family (condition
    codes, say); ``parse`` makes a row of (line, mnemonic, number).
    """

    def __init__(self, text: str, names: Callable[[str], dict[str, int]], parse: Callable[[str, str, int], Any]):
        self._text, self._names, self._parse = text, names, parse
        self._lines: dict[str, list[tuple[str, int]]] = {}
        self._rows: dict[str, list] = {}

    def _index(self) -> dict[str, list[tuple[str, int]]]:
        if not self._lines:
            lines: dict[str, list[tuple[str, int]]] = {}
            for line in self._text.splitlines():
                if line and line[0] != "#":
                    for name, number in self._names(line.split(None, 1)[0]).items():
                        lines.setdefault(name, []).append((line, number))
            self._lines = lines
        return self._lines

    def mnemonics(self) -> list[str]:
        """Every mnemonic."""
        return list(self._index())

    def rows(self, name: str) -> list:
        """The rows of one mnemonic, in the order in which they are tried; empty where there is none."""
        if name not in self._rows:
            lines = self._index().get(name)
            if lines is None:
                return []
            self._rows[name] = [self._parse(line, name, number) for line, number in lines]
        return self._rows[name]


class Form(NamedTuple):
    """One form of an instruction: what it is (of the instruction set's own kind) and its encoder.

    The encoder takes the operands and gives bytes or an item for ``Assembler`` to lay out; it raises Misfit for
    operands that the form does not take. What tells cheaply that it will: ``ranges``, (operand, low, high, wrap) of
    immediates, and ``fixed``, (operand, register) where only that register will do. Where ``wrap`` is not 0, a negative
    immediate may also be written as the unsigned number that is larger by so much.
    """

    variant: Any
    encode: Callable[[tuple], Any]
    ranges: tuple[tuple[int, int, int, int], ...] = ()
    fixed: tuple[tuple[int, Any], ...] = ()


class Slot(dict):
    """From an operand to its bits, filled on demand by ``bits``, which checks the operand."""

    __slots__ = ("bits",)

    def __init__(self, bits: Callable[[Any], int]):
        self.bits = bits

    def __missing__(self, operand):
        bits = self[operand] = self.bits(operand)
        return bits


class ImmediateSlot(Slot):
    """The same for integers, of which there are too many to remember."""

    __slots__ = ()

    def __missing__(self, operand):
        return self.bits(operand)
