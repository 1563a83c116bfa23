"""A matrix times one column of f32 or f64, and dot products: reductions, as tiles in the nest of loops of ``nest``.

    y[m] = epilogue(sum over k of A[m, k] * b[k] [+ C])

The products are added in the order of ``order.reduced``: to 64 partial results of each run of k, from 0 on, by fused
multiply-adds. C is added to the sum. See ``spec.form`` for the two ways to read A.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..machine.base import At, Machine, Mask, Pointer, Vector
from ..order import PARTIALS, RUN, halves
from ..totals import Totals
from .block import Block, split
from .epilogue import Here
from .spec import ROWS, Gemm, GemmPlan, partials
from .tile import Tile

OTHERS = 4  # vectors that a tile takes besides its partial results: factors and masks


class Reduction(Tile):
    """What both forms share. ``together``: vectors of partial results that there are registers for.

    ``count``: partial results that are not just zero, or somewhat more, a power of two.
    """

    def __init__(self, vm: Machine, spec: Gemm, block: Block, plan: GemmPlan):
        super().__init__(vm, spec, block, plan)
        self.count = partials(spec)
        self.together = vm.vector_registers - OTHERS

    def write(self, mr: int, nv: int, masked: bool, here: Here) -> None:
        """One tile; see ``Tile``. Behind the vector of ``row`` is room for partial results that find no registers, and
        for the totals of runs.
        """
        self.here = here
        self.room = here.row + self.vm.vector_bytes if here.row else None
        self._tile(mr, [None] * (nv - 1) + [self.tail if masked else None], here.left, here.right)

    def _finish(self, sums: list[list[Vector]], masks: list[Mask | None]) -> None:
        """What is still to be done with the sums of ``count`` partial results: those that are left out are 0."""
        vm, here = self.vm, self.here
        for i, row in enumerate(sums):
            for j, one in enumerate(row):
                if self.count < PARTIALS:
                    vm.add(one, vm.zero(self.type), to=one)  # which makes 0 of -0
                if self.spec.accumulate:
                    vm.add(self.epilogue.read(here.c, self.spec.c, i, j, masks[j], here.row), one, to=one)
        self.epilogue.finish(sums, masks, here)

    def _stored(self, index: int) -> Vector:
        """A vector of partial results that found no register."""
        return self.vm.load(self.room + index * self.vm.vector_bytes, self.type)

    def _totals(self, count: int) -> Totals:
        """For so many vectors of sums."""
        at = self.room + self.plan.partials * self.vm.vector_bytes
        return Totals(self.vm, at, [("add", self.type)] * count, self.spec.k)


class Rows(Reduction):
    """By rows of A: a vector is lanes of k, of one row, and the sum ends in lane 0. So does the epilogue's work."""

    def __init__(self, vm: Machine, spec: Gemm, block: Block, plan: GemmPlan):
        super().__init__(vm, spec, block, plan)
        rest = spec.k % plan.lanes
        self.k_tail = vm.mask(rest, self.type) if rest else None
        self.vectors = -(-self.count // plan.lanes)

    def _tile(self, mr: int, masks: list[Mask | None], left: Pointer, right: Pointer) -> None:
        """Some rows at once, if there are registers for them: they share the loads of b."""
        vm, most = self.vm, max(1, min(ROWS, self.together // self.vectors))
        moving = [(left, self.spec.a.row), (self.here.c, self.spec.c.row),
                  *((at, each.row) for at, each in self.here.extras)]
        for rows, times in split(mr, most, "even", 0).tiles():
            for _ in vm.loop(times):
                self._finish([[one] for one in self._sums(rows, left, right)], masks)
                for pointer, stride in moving:
                    vm.advance(pointer, rows * stride)
        for pointer, stride in moving:
            vm.advance(pointer, -mr * stride)

    def _sums(self, count: int, left: Pointer, right: Pointer) -> list[Vector]:
        """The sums of so many rows."""
        vm, (whole, rest) = self.vm, divmod(self.spec.k, RUN)
        rows = vm.rows(left + 0, count, self.spec.a.row)
        if self.spec.k <= RUN:
            return list(self._run(rows, right, self.spec.k))
        totals = self._totals(count)
        for _ in vm.loop(whole, cold=True):
            totals.add(self._run(rows, right, RUN))
            self._advance(rows, right, RUN // PARTIALS)
        if rest:
            totals.add(self._run(rows, right, rest))
        self._advance(rows, right, -whole * (RUN // PARTIALS))
        return [totals.result(i) for i in range(count)]

    def _run(self, rows: list[At], right: Pointer, k: int) -> Iterator[Vector]:
        """The sums of so many elements of each row; in several passes over one row if its partial results do not fit.
        All pointers are put back.
        """
        vm, size = self.vm, self.vm.vector_bytes
        if self.vectors > self.together:
            some = 1 << self.together.bit_length() - 1
            for first in range(0, self.vectors, some):
                [found] = self._partials(rows, right, k, first, some)
                for i, one in enumerate(found):
                    vm.store(self.room + (first + i) * size, one)
                del found, one
            yield vm.reduce([halves(vm.add, self._stored, self.vectors)])
        else:
            found = self._partials(rows, right, k, 0, self.vectors)
            for _ in rows:
                yield vm.reduce([halves(vm.add, found.pop(0).__getitem__, self.vectors)])

    def _partials(self, rows: list[At], right: Pointer, k: int, first: int, count: int) -> list[list[Vector]]:
        """For each row, these vectors of its partial results of so many elements."""
        vm, lanes = self.vm, self.plan.lanes
        whole, rest = divmod(k, PARTIALS)
        acc = [[vm.zero(self.type) for _ in range(count)] for _ in rows]
        for _ in vm.loop(whole):
            for j in range(count):
                self._product(acc, j, rows, right, first + j, lanes)
            self._advance(rows, right, 1)
        for j in range(min(count, -(-rest // lanes) - first)):
            self._product(acc, j, rows, right, first + j, rest - (first + j) * lanes)
        self._advance(rows, right, -whole)
        return acc

    def _advance(self, rows: list[At], right: Pointer, turns: int) -> None:
        distance = turns * PARTIALS * self.lane
        self.vm.advance(rows, distance)
        self.vm.advance(right, distance)

    def _product(self, acc: list[list[Vector]], j: int, rows: list[At], right: Pointer, place: int, left: int) -> None:
        """Add a vector of products, of which ``left`` exist or all, to ``acc``'s vector j.

        What does not exist adds 0 * -0, since -0 is what changes no sum: -0 + 0 would be 0.
        """
        vm, offset = self.vm, place * self.vm.vector_bytes
        mask = self.k_tail if left < self.plan.lanes else None
        column = vm.load(right + offset, self.type, mask)
        if mask is not None:
            vm.select(mask, column, vm.constant(-0.0, self.type), to=column)
        for sums, row in zip(acc, rows):
            vm.fma(sums[j], vm.load(row + offset, self.type, mask), column)


class Columns(Reduction):
    """By columns of A: a lane is a row of A, a vector is one partial result of several. All is transposed here, so that
    ``left`` is b and ``right`` the columns of A, or panels of them.
    """

    def _tile(self, mr: int, masks: list[Mask | None], left: Pointer, right: Pointer) -> None:
        vm, width = self.vm, len(masks)
        some = min(self.count, 1 << (self.together // width).bit_length() - 1)
        whole, rest = divmod(self.spec.k, RUN)
        if some == self.count:  # fewer than 64, then: all of k is one step for each
            acc = self._zeros(some, width)
            self._steps_of(acc, masks, left + 0, right + 0, self.spec.k)
            sums = [halves(vm.add, [row.pop(0) for row in acc].__getitem__, self.count) for _ in masks]
        elif self.spec.k <= RUN:
            sums = list(self._run(masks, left, right, some, self.spec.k))
        else:
            a_step, b_step = self.spec.a.column, self._b_step(width)
            totals = self._totals(width)
            for _ in vm.loop(whole, cold=True):
                totals.add(self._run(masks, left, right, some, RUN))
                vm.advance(left, RUN * a_step)
                vm.advance(right, RUN * b_step)
            if rest:
                totals.add(self._run(masks, left, right, some, rest))
            vm.advance(left, -whole * RUN * a_step)
            vm.advance(right, -whole * RUN * b_step)
            sums = [totals.result(j) for j in range(width)]
        self._finish([sums], masks)

    def _run(self, masks: list[Mask | None], left: Pointer, right: Pointer, some: int, k: int) -> Iterator[Vector]:
        """The sums of so many elements. The pointers are put back."""
        self._passes(masks, left, right, some, k)
        kept, width = self._fold_stored(len(masks)), len(masks)
        for j in range(width):
            yield halves(self.vm.add, lambda i, j=j: self._stored(i * width + j), kept)

    def _zeros(self, count: int, width: int) -> list[list[Vector]]:
        return [[self.vm.zero(self.type) for _ in range(width)] for _ in range(count)]

    def _steps_of(self, acc: list[list[Vector]], masks: list[Mask | None], left: At, right: At, count: int) -> None:
        """One step of k for each of the first partial results in ``acc``."""
        vm, width = self.vm, len(masks)
        for i, sums in enumerate(acc[:count]):
            factor = left + i * self.spec.a.column
            if width > 1:
                factor = vm.splat(factor, self.type)
            for j, one in enumerate(sums):
                at = right + (i * self._b_step(width) + j * vm.vector_bytes)
                vm.fma(one, factor, vm.load(at, self.type, None if self.packed_b else masks[j]))

    def _passes(self, masks: list[Mask | None], left: Pointer, right: Pointer, some: int, k: int) -> None:
        """The partial results of so many elements, to memory, ``some`` at a time in registers. The pointers are put
        back.
        """
        vm, width = self.vm, len(masks)
        a_step, b_step = self.spec.a.column, self._b_step(width)
        whole, rest = divmod(k, PARTIALS)
        to = vm.pointer(self.room)
        ahead = vm.scalar(rest // some, cold=True)  # passes until the one that has only a part of its last steps
        for _ in vm.loop(self.count // some, cold=True):
            acc = self._zeros(some, width)
            a, b = vm.pointer(left + 0), vm.pointer(right + 0)
            turns = vm.scalar(ahead)
            vm.at_least(turns, 0)
            vm.at_most(turns, 1)
            vm.minus(turns, -whole)
            for _turn in vm.loop(turns):
                self._steps_of(acc, masks, a + 0, b + 0, some)
                vm.advance(a, PARTIALS * a_step)
                vm.advance(b, PARTIALS * b_step)
            if k % some:
                with vm.when(ahead, 0):
                    self._steps_of(acc, masks, a + 0, b + 0, k % some)
            for i, one in enumerate(one for sums in acc for one in sums):
                vm.store(to + i * vm.vector_bytes, one)
            del acc, one, a, b, turns
            vm.minus(ahead, 1)
            vm.advance(to, some * width * vm.vector_bytes)
            vm.advance(left, some * a_step)
            vm.advance(right, some * b_step)
        vm.advance(left, -self.count * a_step)
        vm.advance(right, -self.count * b_step)

    def _fold_stored(self, width: int) -> int:
        """Add stored partial results by halves until at most four are left; how many that are."""
        vm, count = self.vm, self.count
        while count > 4:
            count //= 4
            size = count * width * vm.vector_bytes
            at = vm.pointer(self.room)
            for _ in vm.loop(count * width):
                vm.store(at + 0, halves(vm.add, lambda i, at=at, size=size: vm.load(at + i * size, self.type), 4))
                vm.advance(at, vm.vector_bytes)
        return count
