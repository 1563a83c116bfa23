"""Rows of arrays by their numbers.

    target[b, i, :] = source[b, index[i], :],    rows of ``size`` bytes that are contiguous in both arrays

Operands, in order: source, index, target, scratch memory if the plan asks for any. Indices are s64, or s32 side by
side, from 0 on, and there are such rows: the caller's duty. Nothing overlaps the target. Not a byte beside the rows
and the indices is read or written. Units: groups of indices.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from jitkern.isa.types import ElementType, s32, s64, u8

from ..arrays import Array
from ..machine.base import Code, Machine, Pointer, Scalar
from .strided import VECTORS, Axis, Nest, Part, copy_bytes, tail

if TYPE_CHECKING:
    import numpy as np

GROUP = 4     # rows whose numbers are read before the first of them is copied
AHEAD = 4     # cache lines of each that are asked for meanwhile
LINE = 64
UNIT = 1 << 14  # bytes of rows that are a unit of work, at least


class Take(NamedTuple):
    """Bytes of a row, number of indices, bytes from row to row in both arrays, type of indices, bytes between them.

    outer: how often that is done, b above, and bytes from one time to the next in both arrays.
    """

    size: int
    count: int
    source: int
    target: int
    index: ElementType
    step: int
    outer: tuple[int, int, int] = (1, 0, 0)


class TakePlan(NamedTuple):
    """rows: of the target.  scratch: bytes that the kernel wants, aligned to 64."""

    rows: Axis
    units: int
    scratch: int


def check(spec: Take) -> None:
    """ValueError if there is no such kernel."""
    if spec.size < 1 or spec.count < 1 or spec.outer[0] < 1 or spec.index not in (s32, s64):
        raise ValueError(f"{spec.count} rows of {spec.size} bytes by {spec.index} are no work of a kernel")
    if spec.index is s32 and spec.step != s32.size:
        raise ValueError("indices of 32 bits lie side by side")
    if any(count > 1 and abs(stride) < spec.size for count, stride in ((spec.count, spec.target), spec.outer[::2])):
        raise ValueError("rows of the target share memory")


def plan(spec: Take, block: None, vector_bytes: int) -> TakePlan:
    """How it falls into units."""
    check(spec)
    rows = Axis(spec.count, spec.step, spec.target, GROUP, max(1, UNIT // (GROUP * spec.size)))
    return TakePlan(rows, max(1, rows.tiles), 0 if spec.index is s64 else max(2 * vector_bytes, 64))


def operands(spec: Take, block: None, vector_bytes: int) -> tuple[Array, ...]:
    """Source, indices and target. There are as many rows as indices: of how many there are a kernel knows nothing."""
    count, size, (outer, source, target) = spec.count, spec.size, spec.outer
    return (Array(u8, (outer, count, size), (source, spec.source, 1)),
            Array(spec.index, (count,), (spec.step,), below=count),
            Array(u8, (outer, count, size), (target, spec.target, 1), written=True))


def meaning(spec: Take, block: None, vector_bytes: int, source: np.ndarray, index: np.ndarray,
            target: np.ndarray) -> None:
    """The rows by numpy."""
    target[...] = source[:, index]


def samples(vector_bytes: int) -> Iterator[Take]:
    """Rows of every kind of tail, some with gaps; indices of both types, backwards; the same for several arrays."""
    for size in sorted({1, 3, 7, 16, vector_bytes - 1, vector_bytes, vector_bytes + 1, 9 * vector_bytes + 5}):
        for count in (1, 2, 5, 11):
            yield Take(size, count, size, size, s32, 4)
            yield Take(size, count, size + 3, size + 1, s64, -16)
        yield Take(size, 6, size, size, s64, 8, (3, 6 * size, 6 * size + 1))


def build(spec: Take, block: None, target) -> Code:
    """The kernel."""
    found = plan(spec, block, target.vector_bytes)
    times = f"{spec.outer[0]}x" if spec.outer[0] > 1 else ""
    name = f"take_{spec.index}_{times}{spec.count}x{spec.size}_{target.name}"
    return TakeWriter(target.machine(name, scalars=11, slots=24), spec, found).write()


class TakeWriter:
    """One kernel being written."""

    def __init__(self, vm: Machine, spec: Take, found: TakePlan):
        self.vm, self.spec, self.plan = vm, spec, found

    def write(self) -> Code:
        """The kernel."""
        vm = self.vm
        table, begin, end = vm.arguments()
        source, index, target = (vm.fetch(table + 8 * i, cold=not i) for i in range(3))
        self.scratch = vm.fetch(table + 24, cold=True) if self.plan.scratch else None
        self.nest = nest = Nest(vm, begin, end)
        self.rest = self.spec.size % (VECTORS * vm.vector_bytes)
        self.some = tail(vm, self.rest)
        del table, begin, end
        times, *steps = self.spec.outer
        for here in nest.steps([source, target], times, steps):
            self._all(index, *here)
        return vm.finish()

    def _all(self, index: Pointer, source: Pointer, target: Pointer) -> None:
        """All indices of the slice."""
        vm, nest, self.source = self.vm, self.nest, source
        for part in self.plan.rows.parts():
            here = [index + part.first * self.spec.step, target + part.first * self.spec.target]
            here = [vm.pointer(at, cold=True) for at in here]
            if part.kind == "whole":
                for tile, blocks in nest.cut(here, self.plan.rows, part, shared=True):
                    self._groups(tile, part, blocks)
            else:
                with vm.when(nest.end, self.plan.units):
                    self._groups(here, part, 1)
            del here

    def _groups(self, pointers: Sequence[Pointer], part: Part, blocks: int | Scalar) -> None:
        """So many groups of rows."""
        steps = [part.size * step for step in (self.spec.step, self.spec.target)]
        for index, target in self.nest.steps(pointers, self.nest.count(blocks), steps):
            self._group(*self.nest.registers([index, target]), part.size)

    def _group(self, index: Pointer, target: Pointer, count: int) -> None:
        """Find the rows, ask for their beginnings, and copy them."""
        vm, spec = self.vm, self.spec
        rows = self._numbers(index, count)
        del index
        for row in rows:
            vm.times(row, spec.source)
            vm.advance(row, self.source)
            for offset in range(0, min(spec.size, AHEAD * LINE), LINE) if spec.size > LINE else ():
                vm.prefetch(row + offset)
        for i in range(count):
            self._row(rows.pop(0), target, i * spec.target)

    def _numbers(self, index: Pointer, count: int) -> list[Pointer]:
        """The indices, as what pointers are made of; the narrow ones by way of memory, where they are widened."""
        vm, step = self.vm, self.spec.step
        if self.spec.index is s64:
            return [vm.fetch(index + i * step) for i in range(count)]
        scratch = vm.pointer(self.scratch + 0)
        some = vm.mask(count, s32) if count < vm.lanes(s32) else None
        low, high = vm.widen(vm.load(index + 0, s32, some), s64)
        vm.store(scratch + 0, low)
        vm.store(scratch + vm.vector_bytes, high)
        return [vm.fetch(scratch + 8 * i) for i in range(count)]

    def _row(self, source: Pointer, target: Pointer, offset: int) -> None:
        """One row, to ``offset`` bytes behind the target; the source's pointer is used up."""
        vm, piece = self.vm, VECTORS * self.vm.vector_bytes
        to = target + offset
        if self.spec.size >= piece:
            to = vm.pointer(to)
            for _ in vm.loop(self.spec.size // piece):
                copy_bytes(vm, source + 0, to + 0, piece)
                vm.advance(source, piece)
                vm.advance(to, piece)
        copy_bytes(vm, source + 0, to + 0, self.rest, some=self.some)
