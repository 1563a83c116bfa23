"""Copies of strided arrays: any permutation of dimensions, slices, backwards, broadcast. Types do not matter.

    target[i, j, ...] = source[i, j, ...],    elements of ``size`` bytes

Operands, in order: source, target, scratch memory if the plan asks for any; the first two pointers are to the element
at 0, 0, ... They do not overlap. Not a byte beside the elements is read or written. Units: steps of the outermost dim,
or tiles of one of the two innermost.

There are four forms, by the strides of the dims q, the target's innermost, and p, the source's:

    row       both arrays are contiguous along q: vectors
    block     the target is contiguous along q, the source along p: blocks of vectors, transposed in registers
    fill      the source is the same element along q, the target contiguous
    element   anything else, one element after the other. Here an element may be a short row of any size

Blocks and elements come in tiles of both dims, so that a line of either array is touched once, or while it is in cache:
rows a power of two apart share a few sets of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from jitkern.isa.types import ElementType, s8, s16, s32, s64, u8

from ..arrays import Array
from ..facts import Facts
from ..machine.base import At, Code, Machine, Pointer, Vector
from .strided import VECTORS, Axis, Nest, Part, copy_bytes, dense, tail

if TYPE_CHECKING:
    import numpy as np

MEMORY = {1: s8, 2: s16, 4: s32, 8: s64}  # an element as vectors load it; narrow ones keep their bits in wider lanes
WORD = {s8: s32, s16: s32}  # by which whole vectors of narrow elements are loaded
FOLDED = 256        # bytes of a row that both arrays have: up to here it is one element, and others may be tiled
ROWS = 16           # of the source in a block, at most: as many vectors, and two more while they are transposed
COPIED = 8          # elements that are copied by one turn of a loop
PIECE = 1 << 15     # bytes of a row that are a tile
LARGE = 1 << 18     # bytes of an array that are worth beginning where vectors are aligned
LINE = 64           # bytes of a cache line


class Move(NamedTuple):
    """What is copied: for each of the dims, outermost first, the bytes from one element to the next in both arrays."""

    size: int
    dims: tuple[int, ...]
    source: tuple[int, ...]
    target: tuple[int, ...]


class Tiles(NamedTuple):
    """How: nothing here changes a result.

    p, q: blocks of a tile: 16 blocks of 16 rows that are 4 KB apart fill half of a cache of 1 MB with 8 ways.
    stream: stores past the caches: then the target must be such that vectors are aligned from ``target_lead`` on.
    source_lead, target_lead: elements along p, and along q, before the first block; fewer than one has.  checked: the
    kernel looks whether the target is so, and else stores as without ``stream``.
    """

    p: int = 8
    q: int = 16
    stream: bool = False
    source_lead: int = 0
    target_lead: int = 0
    checked: bool = False


class MovePlan(NamedTuple):
    """form: see above.  outer: dims around p and q.  share: what units are: "outer", "p" or "q".  scratch: bytes that
    the kernel wants, aligned to 64.
    """

    form: str
    outer: tuple[int, ...]
    p: Axis
    q: Axis
    share: str
    units: int
    scratch: int = 0


def check(spec: Move) -> None:
    """ValueError if there is no such copy."""
    if spec.size < 1 or any(count < 1 for count in spec.dims):
        raise ValueError(f"{spec.dims} elements of {spec.size} bytes are no copy of a kernel")
    if not len(spec.dims) == len(spec.source) == len(spec.target):
        raise ValueError(f"{spec.source} and {spec.target} are not strides of {len(spec.dims)} dims")
    if any(count > 1 and not stride for count, stride in zip(spec.dims, spec.target)):
        raise ValueError("elements of the target share memory")


def collapse(spec: Move) -> Move:
    """The same with as few dims as possible: those of 1 are left out, the others sorted by the target's strides, and
    merged where that makes one run of both arrays. A short row that both have is an element.

        >>> collapse(Move(4, (1, 128, 12, 32), (196608, 1536, 128, 4), (196608, 128, 16384, 4)))
        Move(size=128, dims=(12, 128), source=(128, 1536), target=(16384, 128))
    """
    check(spec)
    dims: list[tuple[int, int, int]] = []
    steps = [step for step in zip(spec.dims, spec.source, spec.target) if step[0] > 1]
    for count, source, target in sorted(steps, key=lambda step: (-abs(step[2]), -abs(step[1]))):
        if dims and dims[-1][1] == source * count and dims[-1][2] == target * count:
            count *= dims.pop()[0]
        dims.append((count, source, target))
    size = spec.size
    if len(dims) > 1 and dims[-1][1] == dims[-1][2] == size and dims[-1][0] * size <= FOLDED:
        size *= dims.pop()[0]
    counts, sources, targets = zip(*dims) if dims else ((1,), (size,), (size,))
    return Move(size, counts, sources, targets)


def plan(spec: Move, tiles: Tiles, vector_bytes: int) -> MovePlan:
    """How the work of a collapsed copy falls into loops."""
    check(spec)
    q = len(spec.dims) - 1
    form, p = _form(spec, vector_bytes)
    outer = tuple(dim for dim in range(q) if dim != p)
    across = (spec.dims[p], spec.source[p], spec.target[p]) if p >= 0 else (1, 0, 0)
    along = (spec.dims[q], spec.source[q], spec.target[q])
    if form == "block":
        lanes = vector_bytes // max(4, spec.size)
        found = (Axis(*across, vector_bytes // spec.size, tiles.p, tiles.source_lead),
                 Axis(*along, max(LINE // spec.size, min(lanes, ROWS)), tiles.q, tiles.target_lead))
    elif form == "element":
        together = max(1, min(COPIED, 1024 // spec.size))
        found = Axis(*across, max(1, together // spec.dims[q]), tiles.p), Axis(*along, together, tiles.q)
    else:
        size = VECTORS * vector_bytes
        found = (Axis(*across, 1, max(1, PIECE // (spec.dims[q] * spec.size))),
                 Axis(*along, size // spec.size, PIECE // size, tiles.target_lead))
    units = {"outer": spec.dims[outer[0]] if outer else 1, "p": found[0].tiles, "q": found[1].tiles}
    share = max(units, key=units.__getitem__)
    buffered = form == "block" and spec.size < 4 and found[0].blocks and found[1].blocks
    return MovePlan(form, outer, *found, share, max(1, units[share]), found[0].block * LINE if buffered else 0)


def _form(spec: Move, vector_bytes: int) -> tuple[str, int]:
    """The form, and the dim p, or -1 if there is none."""
    size, q = spec.size, len(spec.dims) - 1
    if spec.target[q] == size and spec.source[q] == size and vector_bytes % size == 0:
        return "row", q - 1
    if spec.target[q] == size and not spec.source[q] and size in MEMORY:
        return "fill", q - 1
    p = min(range(q), key=lambda dim: abs(spec.source[dim]) or 1 << 63, default=-1)
    if spec.target[q] == size and p >= 0 and spec.source[p] == size and size in MEMORY:
        lanes = vector_bytes // max(4, size)
        if min(spec.dims[p], spec.dims[q]) > lanes // 3:  # with fewer, most of a block's work is wasted
            return "block", p
    return "element", p


def tiles(spec: Move, facts: Facts, vector_bytes: int, source: int | None = None, target: int | None = None,
          sure: bool = True) -> Tiles:
    """The rule. ``source`` and ``target``: where the operands will be, modulo 64 at least, if that is known; not
    ``sure``: where they may be.
    """
    form, p = _form(spec, vector_bytes)
    if form == "element":
        side = max(4, 256 // spec.size)
        return Tiles(side, max(1, side // COPIED))
    lanes = vector_bytes // max(4, spec.size)
    found = Tiles() if vector_bytes >= LINE else Tiles(q=8)
    total = spec.size * math.prod(spec.dims)
    if total < LARGE:
        return found
    q = len(spec.dims) - 1
    if source is not None and form == "block":
        found = found._replace(source_lead=_lead(spec.size, source, vector_bytes, spec.source, p))
    if target is not None:
        vector = max(LINE, min(lanes, ROWS) * spec.size) if form == "block" else vector_bytes
        lead = _lead(spec.size, target, vector, spec.target, q)
        aligned = (target + lead * spec.size) % vector_bytes == 0
        aligned &= all(stride % vector_bytes == 0 for dim, stride in enumerate(spec.target) if dim != q)
        able = {"row": True, "fill": spec.size >= 4, "block": lanes <= ROWS}[form]
        found = found._replace(target_lead=lead, stream=able and aligned and 2 * total > facts.l3)
    if found.stream and form == "block" and spec.size >= 4 and vector_bytes < LINE:
        found = found._replace(q=max(1, ROWS * spec.size // LINE))  # lines are to be whole before there are many
    if sure:
        return found
    return found._replace(checked=True) if found.stream else found._replace(source_lead=0, target_lead=0)


def _lead(size: int, address: int, vector: int, strides: tuple[int, ...], along: int) -> int:
    """Elements before the first that is at a multiple of ``vector`` bytes; 0 if other dims have it elsewhere."""
    if address % size or any(stride % vector for dim, stride in enumerate(strides) if dim != along):
        return 0
    return -address % vector // size


def operands(spec: Move, tiles: Tiles, vector_bytes: int) -> tuple[Array, ...]:
    """Source and target; an element is a last dim of bytes."""
    dims = (*spec.dims, spec.size)
    return Array(u8, dims, (*spec.source, 1)), Array(u8, dims, (*spec.target, 1), written=True)


def meaning(spec: Move, tiles: Tiles, vector_bytes: int, source: np.ndarray, target: np.ndarray) -> None:
    """The copy by numpy."""
    target[...] = source


def samples(vector_bytes: int) -> Iterator[Move]:
    """Both orders of two dims that end with every kind of tail, all of three, and one element again and again."""
    for size in (*MEMORY, 12):
        lanes = max(1, vector_bytes // max(4, size))
        for rows in sorted({1, 3, lanes - 1, lanes + 1} - {0}):
            for columns in (1, lanes, 2 * lanes + 3):
                yield Move(size, (rows, columns), (size, rows * size), (columns * size, size))
                yield Move(size, (rows, columns), (2 * columns * size, size), (columns * size, size))
        yield Move(size, (3, 2 * lanes + 1), (size, 0), (size * (2 * lanes + 1), size))
        dims = (3, lanes + 1, 5)
        for order in permutations(range(3)):
            moved = dense([dims[axis] for axis in order], size)
            yield Move(size, dims, tuple(moved[order.index(axis)] for axis in range(3)), dense(dims, size))


def build(spec: Move, tiles: Tiles, target) -> Code:
    """The kernel of a collapsed copy. ValueError if there is none."""
    found = plan(spec, tiles, target.vector_bytes)
    shape = "x".join(map(str, spec.dims))
    name = f"move_{found.form}_{spec.size}_{shape}_{target.name}"
    vm = target.machine(name, scalars=10, slots=16 + 4 * len(spec.dims))
    return MoveWriter(vm, spec, found, tiles).write()


class MoveWriter:
    """One kernel being written. No method moves the pointers that it gets, which are one to each array."""

    def __init__(self, vm: Machine, spec: Move, found: MovePlan, tiles: Tiles):
        self.vm, self.spec, self.plan, self.stream, self.checked = vm, spec, found, tiles.stream, tiles.checked
        self.rows = min(vm.vector_bytes // max(4, spec.size), ROWS)  # of a block that is transposed
        self.across, self.along = ((axis.source, axis.target) for axis in (found.p, found.q))
        self.write_block = {"row": self._row, "fill": self._fill, "block": self._block, "element": self._elements}[
            found.form]

    def write(self) -> Code:
        """The kernel."""
        vm = self.vm
        table, begin, end = vm.arguments()
        arrays = [vm.fetch(table + 8 * i) for i in range(2)]
        self.scratch = vm.fetch(table + 16, cold=True) if self.plan.scratch else None
        self.nest = Nest(vm, begin, end)
        del table, begin, end
        if self.checked:
            place = vm.scalar(arrays[1])
            vm.minus(place, -self.plan.q.lead * self.spec.size)
            vm.times(place, 1 << 64 - (vm.vector_bytes.bit_length() - 1))  # 0 for a multiple of a vector
            beyond = vm.scalar(place, cold=True)
            del place
            with vm.when(beyond, 0):
                self._planes(arrays)
            self.stream = False
            with vm.when(beyond, 0, equal=False):
                self._planes(arrays)
        else:
            self._planes(arrays)
        return vm.finish()

    def _planes(self, arrays: Sequence[Pointer]) -> None:
        """All of the slice."""
        for here in self.nest.planes(arrays, self.spec, self.plan, self.plan.outer):
            self._plane(here)
        if self.stream:
            self.vm.fence()

    # The two inner dims.

    def _plane(self, arrays: Sequence[Pointer]) -> None:
        """All of p and q: the tiles, and the strips around them."""
        vm, share = self.vm, self.plan.share
        for p in self.plan.p.parts():
            for q in self.plan.q.parts():
                here = [vm.pointer(array + (p.first * across + q.first * along), cold=True)
                        for array, across, along in zip(arrays, self.across, self.along)]
                part = {"p": p, "q": q}.get(share)
                if part is None or part.kind == "whole":
                    self._tiles(here, p, q)
                elif part.kind == "lead":
                    with vm.when(self.nest.begin, 0):
                        self._tiles(here, p, q)
                else:
                    with vm.when(self.nest.end, self.plan.units):
                        self._tiles(here, p, q)
                del here

    def _tiles(self, arrays: Sequence[Pointer], p: Part, q: Part) -> None:
        """A part of p and one of q: the tiles of q are the outer ones."""
        steps = self.nest.steps
        for strip, columns in self.nest.cut(arrays, self.plan.q, q, self.plan.share == "q"):
            for tile, rows in self.nest.cut(strip, self.plan.p, p, self.plan.share == "p"):
                for row in steps(tile, self.nest.count(rows), [stride * p.size for stride in self.across]):
                    further = [stride * q.size for stride in self.along]
                    for here in steps(row, self.nest.count(columns), further, cold=False):
                        self.write_block(*self.nest.registers(here), p.size, q.size)

    # What is done with a block: p times q elements.

    def _block(self, source: Pointer, target: Pointer, p: int, q: int) -> None:
        """Vectors along p become vectors along q: of narrow elements several to a lane, as long as there are so many.
        """
        type, across, along = MEMORY[self.spec.size], self.plan.p, self.plan.q
        wide = p == across.block
        if wide and q == along.block and self.plan.scratch:
            return self._buffered(source, target)
        lane, width = (WORD.get(type, type), p) if wide else (type, self.vm.lanes(type))
        for below in range(0, q, self.rows):
            for first in range(0, p, width):
                self._transposed(source + (first * across.source + below * along.source),
                                 target + (first * across.target + below * along.target),
                                 lane, min(width, p - first), min(self.rows, q - below), across.target,
                                 self.stream and q == along.block)

    def _buffered(self, source: Pointer, target: Pointer) -> None:
        """Whole lines of narrow elements, of more rows than are transposed at once: put together in scratch memory."""
        vm, type, across, along = self.vm, MEMORY[self.spec.size], self.plan.p, self.plan.q
        here, there = vm.pointer(source + 0), vm.pointer(self.scratch + 0)
        for _ in vm.loop(along.block // self.rows):
            self._transposed(here + 0, there + 0, s32, across.block, self.rows, LINE)
            vm.advance(here, self.rows * along.source)
            vm.advance(there, self.rows * type.size)
        vm.move(there, self.scratch + 0)
        some = tail(vm, LINE)
        for i in range(across.block):
            copy_bytes(vm, there + i * LINE, target + i * across.target, LINE, self.stream, some)

    def _transposed(self, source: At, target: At, lane: ElementType, p: int, q: int, step: int,
                    stream: bool = False) -> None:
        """p columns of q rows, by lanes of a type, each of them one element or more, to columns ``step`` bytes apart.

        Vectors that are longer than there are rows hold several columns.
        """
        vm, type, rows = self.vm, MEMORY[self.spec.size], self.rows
        together, lanes = lane.size // type.size, vm.lanes(lane)
        count, each = p // together, lanes // rows
        some = vm.mask(count, lane) if count < lanes else None
        vectors = [vm.load(source + i * self.plan.q.source, lane, some) if i < q else vm.zero(lane)
                   for i in range(rows)]
        vectors = vm.transpose(vectors, max(4, lane.size))
        some = vm.mask(q, type) if q < lanes else None
        for first in range(0, count, each):
            for i, vector in enumerate(self._columns(vectors.pop(0), each)):
                for k in range(together if first + i < count else 0):
                    at = target + ((first + i) * together + k) * step
                    vm.store(at, self._part(vector, k, together), type, some, stream=stream)
                del vector

    def _part(self, vector: Vector, number: int, count: int) -> Vector:
        """One of so many elements in each lane, alone."""
        if count == 1:
            return vector
        bits = 32 // count
        above = bits * (count - 1 - number)
        found = self.vm.shift(vector, above) if above else vector
        return self.vm.shift(found, bits - 32, to=found if above else None)

    def _columns(self, vector: Vector, count: int) -> Iterator[Vector]:
        """The vector's parts, each of them from lane 0 on."""
        if count == 1:
            yield vector
            return
        upper = self.vm.upper(vector, self.rows * count // 2)
        yield from self._columns(vector, count // 2)
        del vector
        yield from self._columns(upper, count // 2)

    def _row(self, source: Pointer, target: Pointer, p: int, q: int) -> None:
        aligned = q == self.plan.q.block
        copy_bytes(self.vm, source + 0, target + 0, q * self.spec.size, self.stream and aligned)

    def _fill(self, source: Pointer, target: Pointer, p: int, q: int) -> None:
        vm, type = self.vm, MEMORY[self.spec.size]
        lanes = vm.lanes(type)
        value = vm.splat(source + 0, type)
        for first in range(0, q, lanes):
            some = vm.mask(q - first, type) if q - first < lanes else None
            vm.store(target + first * type.size, value, type, some, stream=self.stream and q == self.plan.q.block)

    def _elements(self, source: Pointer, target: Pointer, p: int, q: int) -> None:
        some, across, along = tail(self.vm, self.spec.size), self.plan.p, self.plan.q
        for i in range(p):
            for j in range(q):
                copy_bytes(self.vm, source + (i * across.source + j * along.source),
                           target + (i * across.target + j * along.target), self.spec.size, some=some)
