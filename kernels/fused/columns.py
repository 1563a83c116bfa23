"""The loops of an expression's kernel where the elements of a row are far apart and those of a column side by side.

Lanes go along the last dim but one: a step is one element of as many rows. Some vectors of these are walked together
down all their elements, so that what is read at once is long. A value of the row is a vector for each of them then,
and lives in scratch memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from jitkern.isa.types import ElementType

from ..constants import Constants
from ..machine.base import PARTIALS, WIDENED, At, Machine, Pointer, Vector
from .blocks import Blocks
from .body import Body, applied, constants_of
from .memory import Step
from .operations import Value, narrow
from .phases import Phase
from .registers import few
from .rows import COMBINE, Writer, halves
from .spec import REDUCTIONS


class Columns(Blocks):
    """``counts``: rows of each vector of the block that is being written."""

    def _block(self, rows: int) -> None:
        """All loops over the elements of a block of rows."""
        step = self.plan.step
        self.counts = [min(step, rows - first) for first in range(0, rows, step)]
        Writer._rows(self)

    def _steps_here(self) -> list[Step]:
        """A step of each vector."""
        return [Step(i * self.plan.step, count, i, i) for i, count in enumerate(self.counts)]

    def _values(self, numbers: tuple[int, ...]) -> None:
        for number in numbers:
            op = self.spec.ops[number]
            for step in self._steps_here() if op.name != "const" else ():
                values = [self.rows.get(arg, step.lane) for arg in op.args]
                if op.name == "load":
                    self.rows.put(number, self.memory.load(op.value, op.type, step), step.lane)
                elif op.name == "store":
                    self.memory.store(op.value, *values, step)
                else:
                    self.rows.put(number, applied(self.memory, op, values), step.lane)
                del values
                self.memory.masks.clear()

    def _phase(self, phase: Phase, later: set[int]) -> None:
        vm, count = self.vm, self.spec.dims[-1]
        reductions = [number for number in phase.steps if self.spec.ops[number].name in REDUCTIONS]
        together = few(self.spec, phase, self.plan.widths)
        taken = phase.pressure + sum(self.plan.widths[one] for one in reductions) * (together or len(self.counts))
        self.constants = Constants(vm, constants_of(self.plan, phase, vm.facts), vm.free_vectors() - taken)
        body = Body(self.plan, phase, self.memory, self.rows, self.operations)
        moving = self._moving(phase)
        self.acc: dict[tuple[int, int], list[Vector]] = {}
        if not reductions:
            for _ in vm.loop(count, unroll=self.block.unroll):
                self._down(body)
                self._forward(moving, 1)
            self._forward(moving, -count)
        elif together:
            self._few(body, moving, reductions)
        else:
            self._many(body, moving, reductions)
        self.constants = Constants(vm, (), 0)

    def _moving(self, phase: Phase) -> list[tuple[Pointer, int]]:
        moving = super()._moving(phase)
        if phase.kept or phase.read:
            moving[-1] = self.memory.kept, self.plan.slot * len(self.memory.rows) * self.plan.columns
        return moving

    def _down(self, body: Body) -> None:
        """A step of each vector."""
        for step in self._steps_here():
            body.write(self._fold, step)

    def _fold(self, number: int, value: Value, step: Step) -> None:
        """Lanes are rows, so that none is missing here that matters."""
        vm, op = self.vm, self.spec.ops[number]
        if op.name in ("max_of", "min_of"):
            value = self.operations.flipped(value)
        acc = self.acc.setdefault((number, step.lane), value.parts)
        if acc is not value.parts:
            for one, part in zip(acc, value.parts):
                getattr(vm, COMBINE[op.name])(one, part, to=one)

    def _put(self, number: int, parts: list[Vector], lane: int, places: list[At] | None = None) -> None:
        """What a reduction has come to."""
        op = self.spec.ops[number]
        value = Value(op.type, parts)
        if op.name in ("max_of", "min_of"):
            value = self.operations.flipped(value)
        elif narrow(op.type):
            value.exact = False
        self.rows.put(number, value, lane)

    def _few(self, body: Body, moving: list[tuple[Pointer, int]], reductions: list[int]) -> None:
        """At most one element for each partial result: they are put together by halves as they come."""
        for step in self._steps_here():
            for one, parts in self._half(body, moving, reductions, step, 0, 1).items():
                self._put(one, parts, step.lane)

    def _half(self, body: Body, moving: list[tuple[Pointer, int]], reductions: list[int], step: Step, first: int,
              distance: int) -> dict[int, list[Vector]]:
        """Of the elements ``first``, ``first + distance``, ... down to one."""
        if first + distance >= self.spec.dims[-1]:
            self._forward(moving, first)
            body.write(self._fold, step)
            self._forward(moving, -first)
            return {one: self.acc.pop((one, step.lane)) for one in reductions}
        found = self._half(body, moving, reductions, step, first, 2 * distance)
        others = self._half(body, moving, reductions, step, first + distance, 2 * distance)
        for one in reductions:
            combine = getattr(self.vm, COMBINE[self.spec.ops[one].name])
            found[one] = [combine(a, b) for a, b in zip(found[one], others.pop(one))]
        return found

    def _many(self, body: Body, moving: list[tuple[Pointer, int]], reductions: list[int]) -> None:
        """One partial result after the other of all vectors, to scratch memory; then these by halves."""
        vm, count = self.vm, self.spec.dims[-1]
        whole, rest = divmod(count, PARTIALS)
        size = sum(self.plan.widths[one] for one in reductions) * len(self.counts) * vm.vector_bytes
        start = self.memory.scratch + (self.plan.slots + self.plan.copied)
        to = vm.pointer(start)
        self.partial = 0
        if rest:
            self._passes(body, moving, reductions, to, rest, whole + 1)
        self._passes(body, moving, reductions, to, PARTIALS - rest, whole)
        self._forward(moving, -PARTIALS)
        del to
        self.constants = Constants(vm, (), 0)
        for left in (16, 4):
            at = vm.pointer(start)
            for _ in vm.loop(left, cold=True):
                self._quarters(reductions, at, left * size, self._again)
                vm.advance(at, size)
            del at
        at = vm.pointer(start)
        self._quarters(reductions, at, size, self._put)

    def _passes(self, body: Body, moving: list[tuple[Pointer, int]], reductions: list[int], to: Pointer, times: int,
                turns: int) -> None:
        """So many partial results, each of so many elements."""
        vm = self.vm
        for _ in vm.loop(times, cold=True):
            self.acc = {(one, lane): self._identity(one) for one in reductions for lane in range(len(self.counts))}
            for _turn in vm.loop(turns):
                self._down(body)
                self._forward(moving, PARTIALS)
            self._forward(moving, 1 - turns * PARTIALS)
            count = 0
            for parts in self.acc.values():
                for part in parts:
                    vm.store(to + count * vm.vector_bytes, part)
                    count += 1
            self.acc = {}
            del parts, part
            vm.advance(to, count * vm.vector_bytes)

    def _quarters(self, reductions: list[int], at: Pointer, distance: int, put: Callable) -> None:
        """One of four partial results each, so far apart: ``put(number, parts, lane, places)`` takes what they make."""
        vm, first = self.vm, 0
        for one in reductions:
            op, width = self.spec.ops[one], self.plan.widths[one]
            combine, lane = getattr(vm, COMBINE[op.name]), WIDENED.get(op.type, op.type)
            for number in range(len(self.counts)):
                places = [at + (first + i) * vm.vector_bytes for i in range(width)]
                put(one, [halves(combine, partial(_vector, vm, place, distance, lane), 4)
                          for place in places], number, places)
                first += width

    def _again(self, number: int, parts: list[Vector], lane: int, places: list[At]) -> None:
        """To where the first of the four was."""
        for at, part in zip(places, parts):
            self.vm.store(at, part)


def _vector(vm: Machine, at: At, distance: int, type: ElementType, number: int) -> Vector:
    """One of several vectors, so far apart."""
    return vm.load(at + number * distance, type)
