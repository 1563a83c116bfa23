"""The loops of an expression's kernel where the elements of a row are far apart and those of a column side by side.

Lanes go along the last dim but one: a step is one element of as many rows. Some vectors of these are walked together
down all their elements, so that what is read at once is long. A value of the row is a vector for each of them then,
and lives in scratch memory.
"""

from __future__ import annotations

from collections.abc import Iterator

from jitkern.isa.types import ElementType

from ..machine.base import WIDENED, At, Pointer, Vector
from ..nest import Moving, advance
from ..order import PARTIALS, RUN, halves, identity
from ..totals import Totals
from .blocks import Blocks
from .body import Body, applied, constants_of, no_fold
from .memory import LoopStep, RowValues
from .operations import Value, narrow
from .phases import Phase
from .reduce import COMBINE
from .registers import few, ordered, reductions


class Columns(Blocks):
    """Blocks of rows, some vectors of which are walked together."""

    def _block(self, rows: int) -> None:
        """All loops over the elements of a block of rows."""
        firsts = range(0, rows, self.plan.step)
        steps = [LoopStep(first, min(self.plan.step, rows - first), i, i) for i, first in enumerate(firsts)]
        self._loops(RowValues(self.plan, self.memory, steps))

    def _values(self, rows: RowValues, numbers: tuple[int, ...]) -> None:
        for number in numbers:
            op = self.spec.ops[number]
            for step in rows.steps if op.name != "const" else ():
                values = [rows.get(arg, step.lane) for arg in op.args]
                if op.name == "load":
                    rows.put(number, self.memory.load(op.value, op.type, step), step.lane)
                elif op.name == "store":
                    self.memory.store(op.value, *values, step)
                else:
                    rows.put(number, applied(self.memory, op, values), step.lane)
                del values
                self.memory.masks.clear()

    def _phase(self, rows: RowValues, phase: Phase, later: set[int], behind: None = None) -> None:
        vm, count = self.vm, self.spec.dims[-1]
        numbers = reductions(self.spec, phase)
        together = few(self.spec, phase, self.plan.widths)
        taken = phase.pressure + sum(self.plan.widths[one] for one in numbers) * (together or len(rows.steps))
        self.operations.hold(constants_of(self.plan, phase, vm.facts), vm.free_vectors() - taken)
        body = Body(self.plan, phase, self.memory, rows, self.operations)
        moving = self._moving(phase)
        if numbers:
            reduction = ColumnReduction(body, moving, rows.steps)
            (reduction.few if together else reduction.many)()
        else:
            for _ in vm.loop(count, unroll=self.block.unroll):
                for step in rows.steps:
                    body.write(no_fold, step)
                advance(vm, moving)
            advance(vm, moving, -count)
        self.operations.release()
        if numbers and not together:
            reduction.results()

    def _moving(self, phase: Phase) -> Moving:
        found = super()._moving(phase)
        if phase.kept or phase.read:
            return [*found[:-1], (self.memory.kept, self.plan.slot * len(self.memory.rows) * self.plan.columns)]
        return found


class ColumnReduction:
    """The reductions of one loop: ``body`` writes a step of it.

    moving: pointers that move down the columns, with their strides.  steps: one of each vector of columns.
    """

    def __init__(self, body: Body, moving: Moving, steps: list[LoopStep]):
        self.body, self.moving, self.steps = body, moving, steps
        self.plan, self.memory, self.operations, self.vm = body.plan, body.memory, body.operations, body.vm
        self.spec, self.count = self.plan.spec, self.plan.spec.dims[-1]
        self.numbers = reductions(self.spec, body.phase)
        self.ordered = ordered(self.spec, self.numbers)
        self.free = [one for one in self.numbers if one not in self.ordered]
        self.size = sum(self.plan.widths[one] for one in self.numbers) * len(steps) * self.vm.vector_bytes
        self.acc: dict[tuple[int, int], list[Vector]] = {}
        self.totals: Totals | None = None

    def _kind(self, number: int) -> tuple[str, ElementType]:
        """What puts two partial results of a reduction together, and the type of their lanes."""
        op = self.spec.ops[number]
        return COMBINE[op.name], WIDENED.get(op.type, op.type)

    def _fold(self, number: int, value: Value, step: LoopStep) -> None:
        """Lanes are rows, so that none is missing here that matters."""
        vm, op = self.vm, self.spec.ops[number]
        if op.name in ("max_of", "min_of"):
            value = self.operations.flipped(value)
        acc = self.acc.setdefault((number, step.lane), value.parts)
        if acc is not value.parts:
            for one, part in zip(acc, value.parts):
                getattr(vm, COMBINE[op.name])(one, part, to=one)

    def _put(self, number: int, parts: list[Vector], lane: int) -> None:
        """What a reduction has come to."""
        op = self.spec.ops[number]
        value = Value(op.type, parts)
        if op.name in ("max_of", "min_of"):
            value = self.operations.flipped(value)
        elif narrow(op.type):
            value.exact = False
        self.body.rows.put(number, value, lane)

    def few(self) -> None:
        """At most one element for each partial result: they are put together by halves as they come."""
        for step in self.steps:
            for one, parts in self._half(step, 0, 1).items():
                self._put(one, parts, step.lane)

    def _half(self, step: LoopStep, first: int, distance: int) -> dict[int, list[Vector]]:
        """Of the elements ``first``, ``first + distance``, ... down to one."""
        if first + distance >= self.count:
            advance(self.vm, self.moving, first)
            self.body.write(self._fold, step)
            advance(self.vm, self.moving, -first)
            return {one: self.acc.pop((one, step.lane)) for one in self.numbers}
        found = self._half(step, first, 2 * distance)
        others = self._half(step, first + distance, 2 * distance)
        for one in self.numbers:
            combine = getattr(self.vm, self._kind(one)[0])
            found[one] = [combine(a, b) for a, b in zip(found[one], others.pop(one))]
        return found

    def many(self) -> None:
        """Partial results of all vectors, to scratch memory; those of a run are put together before the next one
        begins. What has no order goes on through all runs. The pointers are put back.
        """
        if not self.ordered:
            return self._run(self.count)
        vm, (whole, rest) = self.vm, divmod(self.count, RUN)
        kinds = [self._kind(one) for one in self.ordered for _ in range(self.plan.widths[one] * len(self.steps))]
        self.totals = Totals(vm, self.memory.totals(), kinds, self.count)
        if self.free:
            to = vm.pointer(self.memory.partials())
            for _ in vm.loop(PARTIALS, cold=True):
                self._stored(to, {(one, step.lane): self._nothing(one) for one in self.free for step in self.steps})
                vm.advance(to, self.size)
            del to
        for _ in vm.loop(whole, cold=True):
            self._next_run(RUN)
            advance(self.vm, self.moving, RUN)
        if rest:
            self._next_run(rest)
        advance(self.vm, self.moving, -whole * RUN)

    def _next_run(self, count: int) -> None:
        self._run(count)
        self.totals.add(part for _, _, parts in self._folded(self.ordered) for part in parts)

    def _run(self, count: int) -> None:
        """The partial results of so many elements. The pointers are put back."""
        whole, rest = divmod(count, PARTIALS)
        to = self.vm.pointer(self.memory.partials())
        if rest:
            self._passes(to, rest, whole + 1)
        self._passes(to, PARTIALS - rest, whole)
        advance(self.vm, self.moving, -PARTIALS)

    def _passes(self, to: Pointer, times: int, turns: int) -> None:
        """So many partial results, one after the other, each of so many elements."""
        vm = self.vm
        for _ in vm.loop(times, cold=True):
            self.acc = {(one, step.lane): self._begun(one, step.lane, to)
                        for one in self.numbers for step in self.steps}
            for _turn in vm.loop(turns):
                for step in self.steps:
                    self.body.write(self._fold, step)
                advance(self.vm, self.moving, PARTIALS)
            advance(self.vm, self.moving, 1 - turns * PARTIALS)
            self._stored(to, self.acc)
            self.acc = {}
            vm.advance(to, self.size)

    def _begun(self, number: int, lane: int, to: Pointer) -> list[Vector]:
        """What a partial result begins with: that of the runs before, if it goes on through all of them."""
        if self.totals is None or number in self.ordered:
            return self._nothing(number)
        return [self.vm.load(at, self._kind(number)[1]) for at in self._places(to, number, lane)]

    def _nothing(self, number: int) -> list[Vector]:
        """New vectors of what changes nothing."""
        type = self.spec.ops[number].type
        combine, lane = self._kind(number)
        return [self.vm.constant(identity(combine, type), lane) for _ in range(self.plan.widths[number])]

    def _places(self, at: Pointer, number: int, lane: int) -> list[At]:
        """Where the vectors of a partial result are."""
        width, size = self.plan.widths[number], self.vm.vector_bytes
        first = sum(self.plan.widths[one] for one in self.numbers[:self.numbers.index(number)]) * len(self.steps)
        return [at + (first + lane * width + i) * size for i in range(width)]

    def _stored(self, to: Pointer, partials: dict[tuple[int, int], list[Vector]]) -> None:
        for (one, lane), parts in partials.items():
            for at, part in zip(self._places(to, one, lane), parts):
                self.vm.store(at, part)

    def _folded(self, numbers: list[int]) -> Iterator[tuple[int, int, list[Vector]]]:
        """The 64 partial results of some reductions as one: for each reduction and lane of its steps the parts."""
        vm, start = self.vm, self.memory.partials()
        for left in (16, 4):
            at = vm.pointer(start)
            for _ in vm.loop(left, cold=True):
                for one, lane, parts in self._quarters(numbers, at, left * self.size):
                    self._stored(at, {(one, lane): parts})
                vm.advance(at, self.size)
            del at
        yield from self._quarters(numbers, vm.pointer(start), self.size)

    def _quarters(self, numbers: list[int], at: Pointer, distance: int) -> Iterator[tuple[int, int, list[Vector]]]:
        """One of four partial results each, so far apart."""
        for one in numbers:
            for step in self.steps:
                yield one, step.lane, [self._joined(one, place, distance) for place in self._places(at, one, step.lane)]

    def _joined(self, number: int, at: At, distance: int) -> Vector:
        name, lane = self._kind(number)
        return halves(getattr(self.vm, name), lambda i: self.vm.load(at + i * distance, lane), 4)

    def results(self) -> None:
        """What they come to becomes values of the rows, behind the loop."""
        for one, lane, parts in self._folded(self.free):
            self._put(one, parts, lane)
        index = 0
        for one in self.ordered:
            for step in self.steps:
                self._put(one, [self.totals.result(index + i) for i in range(self.plan.widths[one])], step.lane)
                index += self.plan.widths[one]
