"""Cumulative sums and products, and the largest and smallest so far, along one dim.

    target[..., 0, ...] = source[..., 0, ...]
    target[..., i, ...] = target[..., i - 1, ...] op source[..., i, ...]

op: add, mul, and max and min as numpy's maximum and minimum: NaN wins. Each is rounded on its own, in this order, as
numpy's; integers wrap. Elements are f32, f64, s32 or s64 (u32 and u64 are s32 and s64 for add and mul).

Operands, in order: source, target: independent, or the same memory with the same strides. Not a byte beside the
elements is read or written. Units: steps of the outermost dim, or groups of what lanes are.

The order leaves one chain to each row, so lanes are different rows. There are three forms:

    columns   another dim is contiguous in both arrays: a vector is so many chains
    rows      the scanned dim is: a block of as many rows as lanes is transposed, done, and transposed back
    element   anything else, or too few rows for that: one lane
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from jitkern.isa.types import ElementType, f32, f64, s32, s64

from ..arrays import Array
from ..machine.base import Code, Machine, Mask, Pointer, Vector
from ..nest import advance
from ..order import identity
from .strided import Axis, Nest, dense

if TYPE_CHECKING:
    import numpy as np

NAMES = ("add", "mul", "max", "min")
TYPES = (f32, f64, s32, s64)
TOGETHER = 8   # vectors of columns that go along together
FEWEST = 3     # rows that are worth being transposed
LANES = 16     # of vectors that are transposed, at most: there are registers for so many and a few
UNROLL = 4


class Scan(NamedTuple):
    """op, type; dims, outermost first, of which the last is scanned; bytes from one element to the next in both."""

    name: str
    type: ElementType
    dims: tuple[int, ...]
    source: tuple[int, ...]
    target: tuple[int, ...]


class ScanPlan(NamedTuple):
    """form: see above.  outer: dims around all.  lanes: the dim that is in lanes, and how many are done together.

    share: whether units are of the "outer"most dim or of "lanes".  scratch: none.
    """

    form: str
    outer: tuple[int, ...]
    lanes: Axis
    share: str
    units: int
    scratch: int = 0


def check(spec: Scan) -> None:
    """ValueError if there is no such kernel."""
    if spec.name not in NAMES or spec.type not in TYPES:
        raise ValueError(f"there is no {spec.name} of {spec.type} along a dim")
    if not spec.dims or any(count < 1 for count in spec.dims):
        raise ValueError(f"{spec.dims} is no shape of a kernel")
    if not len(spec.dims) == len(spec.source) == len(spec.target):
        raise ValueError(f"{spec.source} and {spec.target} are not strides of {len(spec.dims)} dims")
    if any(count > 1 and not stride for count, stride in zip(spec.dims, spec.target)):
        raise ValueError("elements of the target share memory")


def collapse(spec: Scan) -> Scan:
    """The same with as few dims as possible; the last one stays."""
    check(spec)
    dims: list[tuple[int, int, int]] = []
    *steps, last = zip(spec.dims, spec.source, spec.target)
    for count, source, target in sorted((step for step in steps if step[0] > 1), key=lambda step: -abs(step[2])):
        if dims and dims[-1][1] == source * count and dims[-1][2] == target * count:
            count *= dims.pop()[0]
        dims.append((count, source, target))
    return Scan(spec.name, spec.type, *zip(*dims, last))


def plan(spec: Scan, block: None, vector_bytes: int) -> ScanPlan:
    """How the work of a collapsed scan falls into loops."""
    check(spec)
    size, rows = spec.type.size, range(len(spec.dims) - 1)
    lanes = vector_bytes // size
    across = next((dim for dim in rows if spec.source[dim] == spec.target[dim] == size), -1)
    form, block = "columns", TOGETHER * lanes
    if across < 0:
        form, block = "element", 1
        across = max(rows, key=spec.dims.__getitem__, default=-1)
        if (across >= 0 and lanes <= LANES and spec.dims[across] >= FEWEST
                and spec.source[-1] == spec.target[-1] == size and spec.dims[-1] > 1):
            form, block = "rows", lanes
    outer = tuple(dim for dim in rows if dim != across)
    found = Axis(*((spec.dims[across], spec.source[across], spec.target[across]) if across >= 0 else (1, 0, 0)), block)
    units = {"outer": spec.dims[outer[0]] if outer else 1, "lanes": found.tiles}
    share = max(units, key=units.__getitem__)
    return ScanPlan(form, outer, found, share, max(1, units[share]))


def operands(spec: Scan, block: None, vector_bytes: int) -> tuple[Array, ...]:
    """Source and target."""
    return Array(spec.type, spec.dims, spec.source), Array(spec.type, spec.dims, spec.target, written=True)


def meaning(spec: Scan, block: None, vector_bytes: int, source: np.ndarray, target: np.ndarray) -> None:
    """numpy's own; which of equal zeros an extreme is, is open there."""
    import numpy as np

    function = {"add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}[spec.name]
    with np.errstate(all="ignore"):
        target[...] = function.accumulate(source, axis=-1, dtype=source.dtype)


def samples(vector_bytes: int) -> Iterator[Scan]:
    """Each operation of each type along the last dim and across it, of lengths with every kind of tail."""
    for name in NAMES:
        for type in TYPES:
            lanes = vector_bytes // type.size
            for dims in ((1,), (lanes + 1,), (3, 2 * lanes + 1), (lanes - 1 or 2, 5), (2, 2 * lanes + 3, 3)):
                strides = dense(dims, type.size)
                yield Scan(name, type, dims, strides, strides)
                turned = dense(dims[::-1], type.size)[::-1]
                yield Scan(name, type, dims, turned, turned)


def build(spec: Scan, block: None, target) -> Code:
    """The kernel of a collapsed scan. ValueError if there is none."""
    found = plan(spec, block, target.vector_bytes)
    name = f"scan_{spec.name}_{spec.type}_{found.form}_{'x'.join(map(str, spec.dims))}_{target.name}"
    return ScanWriter(target.machine(name, scalars=10, slots=16 + 4 * len(spec.dims)), spec, found).write()


class ScanWriter:
    """One kernel being written. No method moves the pointers that it gets, which are one to each array."""

    def __init__(self, vm: Machine, spec: Scan, found: ScanPlan):
        self.vm, self.spec, self.plan, self.type = vm, spec, found, spec.type
        self.lanes = vm.lanes(spec.type)
        self.count, self.along = spec.dims[-1], (spec.source[-1], spec.target[-1])
        self.work = {"columns": self._columns, "rows": self._rows, "element": self._elements}[found.form]

    def write(self) -> Code:
        """The kernel."""
        vm = self.vm
        table, begin, end = vm.arguments()
        arrays = [vm.fetch(table + 8 * i) for i in range(2)]
        self.nest = Nest(vm, begin, end)
        del table, begin, end
        for here in self.nest.planes(arrays, self.spec, self.plan, self.plan.outer):
            self._plane(here)
        return vm.finish()

    def _plane(self, arrays: Sequence[Pointer]) -> None:
        """All that is in lanes: groups, and what is left."""
        vm, axis, shared = self.vm, self.plan.lanes, self.plan.share == "lanes"
        for part in axis.parts():
            here = [vm.pointer(array + part.first * step, cold=True)
                    for array, step in zip(arrays, (axis.source, axis.target))]
            if part.kind == "whole":
                steps = [part.size * step for step in (axis.source, axis.target)]
                for group, blocks in self.nest.cut(here, axis, part, shared):
                    for each in self.nest.steps(group, self.nest.count(blocks), steps):
                        self.work(each, part.size)
            elif shared:
                with vm.when(self.nest.end, self.plan.units):
                    self.work(here, part.size)
            else:
                self.work(here, part.size)
            del here

    def _next(self, so_far: Vector, value: Vector) -> Vector:
        """``value`` becomes the next one. Of equal zeros the extremes take the first."""
        first = (value, so_far) if self.spec.name in ("max", "min") else (so_far, value)
        return getattr(self.vm, self.spec.name)(*first, to=value)

    def _starts(self, count: int) -> list[Vector]:
        return [self.vm.constant(identity(self.spec.name, self.type), self.type) for _ in range(count)]

    def _some(self, count: int) -> Mask | None:
        return self.vm.mask(count, self.type) if count < self.lanes else None

    def _columns(self, arrays: Sequence[Pointer], count: int) -> None:
        """So many chains, side by side."""
        vm, size = self.vm, self.vm.vector_bytes
        masks = [self._some(count - first) for first in range(0, count, self.lanes)]
        so_far = self._starts(len(masks))
        pointers = [vm.pointer(array + 0) for array in arrays]
        for _ in vm.loop(self.count):
            for i, (one, some) in enumerate(zip(so_far, masks)):
                value = self._next(one, vm.load(pointers[0] + i * size, self.type, some))
                vm.store(pointers[1] + i * size, value, self.type, some)
                vm.assign(one, value)
                del value
            advance(vm, list(zip(pointers, self.along)))

    def _elements(self, arrays: Sequence[Pointer], count: int) -> None:
        """One chain, in lane 0."""
        vm = self.vm
        [so_far], alone = self._starts(1), self._some(1)
        pointers = [vm.pointer(array + 0) for array in arrays]
        for _ in vm.loop(self.count, unroll=UNROLL):
            value = self._next(so_far, vm.load(pointers[0] + 0, self.type, alone))
            vm.store(pointers[1] + 0, value, self.type, alone)
            vm.assign(so_far, value)
            del value
            advance(vm, list(zip(pointers, self.along)))

    def _rows(self, arrays: Sequence[Pointer], count: int) -> None:
        """So many chains, a lane each, as many elements of each as there are lanes at a time."""
        vm = self.vm
        [so_far] = self._starts(1)
        pointers = [vm.pointer(array + 0) for array in arrays]
        whole, rest = divmod(self.count, self.lanes)
        for _ in vm.loop(whole):
            self._square(pointers, so_far, count, self.lanes)
            for pointer in pointers:
                vm.advance(pointer, vm.vector_bytes)
        if rest:
            self._square(pointers, so_far, count, rest)

    def _square(self, pointers: Sequence[Pointer], so_far: Vector, rows: int, columns: int) -> None:
        vm, axis, size = self.vm, self.plan.lanes, self.type.size
        some = self._some(columns)
        found = [vm.load(pointers[0] + i * axis.source, self.type, some) if i < rows else vm.zero(self.type)
                 for i in range(self.lanes)]
        found = vm.transpose(found, size)
        last = so_far
        for value in found[:columns]:
            last = self._next(last, value)
        vm.assign(so_far, last)
        del last, value
        found = vm.transpose(found, size)
        for i in range(rows):
            vm.store(pointers[1] + i * axis.target, found[i], self.type, some)
