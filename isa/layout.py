"""Where everything of a program ends up.

A program is bytes with items between them whose size is known only at the end: branches, alignment, and what a frame
decides when it is closed. While it is written an item stands in the buffer as one placeholder byte. Layout starts with
the shortest form of every branch and lengthens those that do not reach until none is left (what was lengthened stays
so, hence this ends).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterator
from functools import partial
from types import CodeType
from typing import TYPE_CHECKING, NamedTuple

from .operand import Distance, EncodingError, Label

if TYPE_CHECKING:
    from .assembler import Assembler


class Misfit(Exception):
    """The operands do not fit this form of the instruction; another may take them."""


class Reach(NamedTuple):
    """One form of a branch: its size in bytes, the displacements from its own start that it reaches, its encoder."""

    size: int
    low: int
    high: int
    encode: Callable[[int], bytes]


class Branch(NamedTuple):
    """A branch to a label, in the forms it may take, shortest first."""

    label: Label
    forms: tuple[Reach, ...]


class Align(NamedTuple):
    """Padding up to a multiple of ``boundary`` bytes, which ``fill(size)`` makes."""

    boundary: int
    fill: Callable[[int], bytes]

    def size(self, at: int) -> int:
        """Bytes that it takes at an offset."""
        return -at % self.boundary


class Late(NamedTuple):
    """Bytes that are decided by what is written after them."""

    code: Callable[[], bytes]
    boundary = 1

    def size(self, at: int) -> int:
        """Bytes that it takes."""
        return len(self.code())

    def fill(self, size: int) -> bytes:
        """The bytes."""
        return self.code()


class Word(NamedTuple):
    """``size`` bytes of data at ``raw``: the address of a label, or a distance between two."""

    raw: int
    size: int
    value: Label | Distance

    def labels(self) -> tuple[Label, ...]:
        """The labels that it is made of."""
        return (self.value,) if isinstance(self.value, Label) else (self.value.label, self.value.base)


class Relative(bytes):
    """An instruction of fixed size with a field that ``patch(code, displacement)`` completes once its label is placed.

    ``displacement`` is the distance in bytes from the instruction's first byte to the label.
    """

    label: Label
    patch: Callable[[bytes, int], bytes]


class _Spans:
    """Intervals of places, found by a place that they contain: a segment tree of lists."""

    def __init__(self, places: int):
        self.places = places
        self.nodes: dict[int, list[int]] = {}

    def add(self, number: int, first: int, end: int) -> None:
        """The interval [first, end)."""
        first, end = first + self.places, end + self.places
        while first < end:
            if first & 1:
                self.nodes.setdefault(first, []).append(number)
                first += 1
            if end & 1:
                end -= 1
                self.nodes.setdefault(end, []).append(number)
            first, end = first >> 1, end >> 1

    def at(self, place: int, live: Container[int]) -> Iterator[int]:
        """The numbers of the intervals around a place; those that are no longer ``live`` are forgotten."""
        node = place + self.places
        while node:
            if node in self.nodes:
                self.nodes[node] = [number for number in self.nodes[node] if number in live]
                yield from self.nodes[node]
            node >>= 1


class _Moves:
    """What the growth of an item does to the padding behind it."""

    def __init__(self, items: list[tuple[int, Branch | Align | Late]], sizes: list[int]):
        self.sizes = sizes
        self.aligned: dict[int, list[int]] = {}  # the items that pad to a boundary
        for i, (_, item) in enumerate(items):
            if isinstance(item, Align):
                self.aligned.setdefault(item.boundary, []).append(i)

    def grow(self, i: int, by: int) -> Iterator[tuple[int, int]]:
        """(item, change in bytes) of item i and of all padding that changes with it: one for each boundary at most.

        Behind padding to a boundary what follows moves by a multiple of it, so only larger boundaries notice.
        """
        yield i, by
        while by:
            behind = [
                (items[at], boundary)
                for boundary, items in self.aligned.items()
                if by % boundary and (at := bisect_right(items, i)) < len(items)
            ]
            if not behind:
                return
            i, boundary = min(behind)
            change = (self.sizes[i] - by) % boundary - self.sizes[i]
            self.sizes[i] += change
            by += change
            yield i, change


class Layout:
    """Where everything of a program ends up."""

    def __init__(self, program: Assembler):
        self.program = program
        self.raws = [raw for raw, _ in program._items]
        self.check_labels()
        # Per item: for a branch, the number of items before its label; else None.
        self.targets = [
            bisect_left(self.raws, program._labels[item.label]) if isinstance(item, Branch) else None
            for _, item in program._items
        ]
        self.chosen = [0] * len(self.raws)  # for every item the number of its form
        self.sizes: list[int] = []
        self.growth: list[int] = []  # growth[i]: by how much what follows item i - 1 moves, against the raw buffer
        self.relax()

    def check_labels(self) -> None:
        """EncodingError for a label that is used and nowhere placed."""
        uses: dict[Label, list[int]] = {}
        used = [(raw, getattr(item, "label", None)) for raw, item in (*self.program._items, *self.program._fixups)]
        used += [(word.raw, label) for word in self.program._words for label in word.labels()]
        for raw, label in used:
            if label is not None and label not in self.program._labels:
                uses.setdefault(label, []).append(raw)
        if uses:
            places = {raw: self.entry(raw) for found in uses.values() for raw in found}
            raise EncodingError(
                "; ".join(
                    f"label {label} is used at {', '.join(places[raw] for raw in raws)} and never bound"
                    for label, raws in uses.items()
                )
            )

    def final(self, raw: int) -> int:
        """Where what is at an offset of the program's buffer comes to be."""
        return raw + self.growth[bisect_left(self.raws, raw)]

    def measure(self) -> None:
        """``sizes`` and ``growth`` for the forms that are chosen."""
        self.sizes, self.growth, moved = [], [0], 0
        for (raw, item), form in zip(self.program._items, self.chosen):
            size = item.forms[form].size if isinstance(item, Branch) else item.size(raw + moved)
            moved += size - 1
            self.sizes.append(size)
            self.growth.append(moved)

    def distance(self, i: int) -> int:
        """From the start of the branch that is item i to its label."""
        (raw, item), target = self.program._items[i], self.targets[i]
        return self.program._labels[item.label] + self.growth[target] - raw - self.growth[i]

    def relax(self) -> None:
        """Choose the forms: in each round all branches that do not reach are lengthened.

        Who may have to grow is known by its distance, which follows what grows between it and its label. So the work
        is that of the changes, not rounds times branches.
        """
        self.measure()
        distances, spans = self.growing()
        moves = _Moves(self.program._items, self.sizes)
        misfits = [i for i in distances if not self.reaches(i, distances[i])]
        while misfits:
            changes: list[tuple[int, int]] = []
            for i in misfits:
                forms = self.program._items[i][1].forms
                before = forms[self.chosen[i]].size
                while self.chosen[i] + 1 < len(forms) and not self.reaches(i, distances[i]):
                    self.chosen[i] += 1
                changes += moves.grow(i, forms[self.chosen[i]].size - before)
                if self.chosen[i] + 1 == len(forms):
                    del distances[i]
            touched = set()
            for place, by in changes:
                for i in spans.at(place, distances):
                    distances[i] += by if self.targets[i] > i else -by
                    touched.add(i)
            misfits = [i for i in touched if not self.reaches(i, distances[i])]
        self.measure()
        for i, target in enumerate(self.targets):
            if target is not None and not self.reaches(i, self.distance(i)):
                raw, item = self.program._items[i]
                away = f"{item.label} is {self.distance(i)} bytes away, out of reach"
                raise EncodingError(f"{self.describe(raw)}: {away}")

    def reaches(self, i: int, distance: int) -> bool:
        """Whether the form that is chosen for a branch goes so far."""
        form = self.program._items[i][1].forms[self.chosen[i]]
        return form.low <= distance <= form.high

    def growing(self) -> tuple[dict[int, int], _Spans]:
        """The distances of branches that may need a longer form, and the items between each and its label."""
        most = [0]  # by how much the items before each may grow
        for _, item in self.program._items:
            branch = isinstance(item, Branch)
            most.append(most[-1] + (item.forms[-1].size - item.forms[0].size if branch else item.boundary - 1))
        distances, spans = {}, _Spans(len(self.targets))
        for i, target in enumerate(self.targets):
            if target is None or len(self.program._items[i][1].forms) == 1:
                continue
            first, end = min(i, target), max(i, target)
            distance, room = self.distance(i), most[end] - most[first]
            if not (self.reaches(i, distance - room) and self.reaches(i, distance + room)):
                distances[i] = distance
                spans.add(i, first, end)
        return distances, spans
    def entry(self, raw: int) -> str:
        """The line that wrote what is there."""
        *_, code, lasti = self.written(raw)
        return place_of(code, lasti)

    def written(self, raw: int) -> tuple:
        """The entry of the log for what is there: the last that begins there or before, labels apart."""
        return next(one for one in reversed(self.program._log) if one[0] <= raw and one[1] != "L")

    def describe(self, raw: int) -> str:
        """The instruction at an offset, for messages: its line and its text."""
        _, name, operands, code, lasti = self.written(raw)
        return f"{place_of(code, lasti)}: {name} {', '.join(map(repr, operands))}"

    def bytes(self) -> bytes:
        """The machine code."""
        program, buffer = self.program, bytearray(self.program._buf)
        for raw, fix in program._fixups:
            buffer[raw : raw + len(fix)] = self.encoded(raw, fix.label, partial(fix.patch, fix))
        for raw, size, value in program._words:
            buffer[raw : raw + size] = self.word(raw, size, value)
        out, last = bytearray(), 0
        for (raw, item), form, size in zip(program._items, self.chosen, self.sizes):
            out += buffer[last:raw]
            last = raw + 1
            if isinstance(item, Branch):
                out += self.encoded(raw, item.label, item.forms[form].encode)
            else:
                out += item.fill(size)
        return bytes(out + buffer[last:])

    def word(self, raw: int, size: int, value: Label | Distance) -> bytes:
        """The offset of a label, or a distance."""
        place = self.program._labels
        if isinstance(value, Label):
            return self.final(place[value]).to_bytes(size, "little")
        distance = self.final(place[value.label]) - self.final(place[value.base]) + value.addend
        if not -(1 << 8 * size - 1) <= distance < 1 << 8 * size:
            raise EncodingError(f"{self.describe(raw)}: {value} is {distance}, which does not fit {size} bytes")
        return (distance & (1 << 8 * size) - 1).to_bytes(size, "little")

    def encoded(self, raw: int, label: Label, encode: Callable[[int], bytes]) -> bytes:
        """An instruction's bytes, with the distance to its label."""
        try:
            return encode(self.final(self.program._labels[label]) - self.final(raw))
        except Misfit as misfit:
            raise EncodingError(f"{self.describe(raw)}: {misfit}") from None


def place_of(code: CodeType, lasti: int) -> str:
    """File and line of an instruction of Python's."""
    return f"{code.co_filename}:{line_of(code, lasti)}"


def line_of(code: CodeType, lasti: int) -> int | None:
    """The line that an instruction of Python's is in."""
    for start, end, line in code.co_lines():
        if start <= lasti < end:
            return line
    return None
