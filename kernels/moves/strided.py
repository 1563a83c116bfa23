"""What kernels that move data share: loops over strided arrays, slices of them, and short runs of bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jitkern.isa.types import s32

from ..machine.base import At, Machine, Mask, Pointer, Scalar
from ..nest import advance

VECTORS = 8         # of a row that are loaded before they are stored
COPIES = 16         # bytes that integer registers copy sooner than a vector with a mask


def dense(dims: Sequence[int], size: int) -> tuple[int, ...]:
    """The strides of an array by rows."""
    strides = []
    for count in reversed(dims):
        strides.append(size)
        size *= count
    return tuple(reversed(strides))


class Part(NamedTuple):
    """A part of an axis: its first element, the elements of a block, and how many blocks. ``kind``: "lead", "whole",
    or "rest".
    """

    kind: str
    first: int
    size: int
    blocks: int


class Axis(NamedTuple):
    """A dim that two arrays have, in blocks: bytes from one element to the next, and how it is cut.

    First come ``lead`` elements, then whole blocks, in tiles of so many, then what is left.
    """

    count: int
    source: int
    target: int
    block: int = 1
    tile: int = 1
    lead: int = 0

    @property
    def blocks(self) -> int:
        """How many blocks follow the lead."""
        return (self.count - self.lead) // self.block

    @property
    def tiles(self) -> int:
        """How many tiles they are."""
        return -(-self.blocks // self.tile)

    def parts(self) -> tuple[Part, ...]:
        """Those that there are."""
        last = self.lead + self.blocks * self.block
        found = (Part("lead", 0, self.lead, 1), Part("whole", self.lead, self.block, self.blocks),
                 Part("rest", last, self.count - last, 1))
        return tuple(part for part in found if part.size and part.blocks)


class Nest:
    """A kernel's slice, and loops whose pointers go from element to element. No method moves the pointers it gets."""

    def __init__(self, vm: Machine, begin: Scalar, end: Scalar):
        self.vm = vm
        self.begin, self.end = vm.scalar(begin, cold=True), vm.scalar(end, cold=True)

    def steps(self, pointers: Sequence[Pointer], turns: int | Scalar, steps: Sequence[int],
              cold: bool = True) -> Iterator[Sequence[Pointer]]:
        """Pointers that go from here by so many bytes, one turn after the other. A Scalar is used up."""
        if isinstance(turns, int) and turns == 1:
            yield pointers
            return
        found = [self.vm.pointer(pointer + 0, cold) for pointer in pointers]
        for _ in self.vm.loop(turns, cold=cold):
            yield found
            advance(self.vm, list(zip(found, steps)))

    def turns(self) -> Scalar:
        """How many units there are to do."""
        turns = self.vm.scalar(self.end)
        self.vm.minus(turns, self.begin)
        return self.vm.scalar(turns, cold=True)

    def start(self, pointers: Sequence[Pointer], steps: Sequence[int]) -> list[Pointer]:
        """Pointers to the first unit that is to be done; a unit is so many bytes."""
        vm, found = self.vm, []
        for pointer, step in zip(pointers, steps):
            distance = vm.scalar(self.begin)
            vm.times(distance, step)
            start = vm.pointer(pointer + 0)
            vm.advance(start, distance)
            found.append(vm.pointer(start + 0, cold=True))
            del distance, start
        return found

    def planes(self, arrays: Sequence[Pointer], spec, plan, dims: tuple[int, ...]) -> Iterator[Sequence[Pointer]]:
        """Pointers to all there is along these dims, the last ones of ``plan.outer``; of shared ones the slice's."""
        if not dims:
            yield arrays
            return
        steps, turns = (spec.source[dims[0]], spec.target[dims[0]]), spec.dims[dims[0]]
        if plan.share == "outer" and dims == plan.outer:
            arrays, turns = self.start(arrays, steps), self.turns()
        for here in self.steps(arrays, turns, steps):
            yield from self.planes(here, spec, plan, dims[1:])

    def registers(self, pointers: Sequence[Pointer]) -> list[Pointer]:
        """The pointers, in registers."""
        return [self.vm.pointer(pointer + 0) if pointer.bank == "slot" else pointer for pointer in pointers]

    def count(self, blocks: int | Scalar) -> int | Scalar:
        """A number that is still needed, for a loop to count down."""
        return blocks if isinstance(blocks, int) else self.vm.scalar(blocks)

    def cut(self, pointers: Sequence[Pointer], axis: Axis, part: Part,
            shared: bool = False) -> Iterator[tuple[Sequence[Pointer], int | Scalar]]:
        """The tiles of a part of an axis, with the blocks of each; pointers to the source and the target.

        ``shared``: if the tiles of whole blocks are units, only those of the slice.
        """
        vm, turns = self.vm, axis.tiles
        shared = shared and part.kind == "whole" and turns > 1
        if part.blocks <= axis.tile and not shared:
            yield pointers, part.blocks
            return
        steps = axis.source * part.size * axis.tile, axis.target * part.size * axis.tile
        left = vm.scalar(part.blocks, cold=True)
        if shared:
            done = vm.scalar(self.begin)
            vm.times(done, axis.tile)
            vm.minus(left, done)
            del done
            pointers, turns = self.start(pointers, steps), self.turns()
        for here in self.steps(pointers, turns, steps):
            count = vm.scalar(left)
            vm.at_most(count, axis.tile)
            kept = vm.scalar(count, cold=True)
            del count
            yield here, kept
            vm.minus(left, axis.tile)


def tail(vm: Machine, count: int) -> Mask | None:
    """The mask that ``copy_bytes`` uses for the last bytes of so many, if it does."""
    rest = count % vm.vector_bytes if count > COPIES else 0
    return vm.mask(rest // 4, s32) if rest > COPIES else None


def copy_bytes(vm: Machine, source: At, target: At, count: int, stream: bool = False, some: Mask | None = None) -> None:
    """So many bytes from one place to another that does not overlap it, written out: up to a few thousand.

    Both pointers are in registers. The last bytes may be written twice. It takes VECTORS vectors. ``some``: what
    ``tail`` gave for so many bytes, or else it is made here.
    """
    full = count // vm.vector_bytes if count > COPIES else 0
    for first in range(0, full, VECTORS):
        here = range(first * vm.vector_bytes, min(first + VECTORS, full) * vm.vector_bytes, vm.vector_bytes)
        vectors = [vm.load(source + offset, s32) for offset in here]
        for offset, vector in zip(here, vectors):
            vm.store(target + offset, vector, stream=stream)
        del vectors, vector
    done = full * vm.vector_bytes
    some = some or tail(vm, count)
    if some is not None:
        vm.store(target + done, vm.load(source + done, s32, some), mask=some)
        done += (count - done) // 4 * 4
    while done < count:
        size = next(size for size in (8, 4, 2, 1) if size <= count - done or size <= 4 and size < count)
        at = min(done, count - size)
        vm.copy(target + at, source + at, size)
        done = at + size
