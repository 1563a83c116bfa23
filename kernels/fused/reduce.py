"""The reductions of one loop along a row: partial results in registers, or in scratch memory, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from jitkern.isa.types import ElementType

from ..machine.base import WIDENED, At, Scalar, Vector
from ..nest import Moving, advance
from ..order import PARTIALS, RUN, halves, identity, runs
from ..totals import Totals
from .body import Body, no_fold
from .memory import LoopStep
from .operations import Value, narrow
from .places import Places, position, stays
from .registers import held, ordered, reductions
from .spec import PLACES

COMBINE = {"sum": "add", "prod": "mul", "max_of": "max", "min_of": "min"}
EXTREMES = {"argmax": "max_of", "argmin": "min_of"}


class Turns(NamedTuple):
    """What a run has: turns of 64 elements, so many in the last one, and elements of a turn that is not whole there.

    ``left``: how many runs are left, this one counted; None where there is one.
    """

    each: int
    last: int
    rest: int
    left: Scalar | None = None


class Reduction:
    """Those of ``body``. ``behind``: the body of the row before, whose steps come first.

    together: vectors of partial results that are in registers at once, of those that a turn of 64 elements has.
    moving: pointers that move along the row, with their strides.
    """

    def __init__(self, body: Body, behind: Body | None, together: int, moving: Moving):
        self.body, self.behind, self.together, self.moving = body, behind, together, moving
        self.plan, self.memory, self.operations, self.vm = body.plan, body.memory, body.operations, body.vm
        self.spec = self.plan.spec
        self.count = self.spec.dims[-1]
        self.numbers = reductions(self.spec, body.phase)
        self.ordered = ordered(self.spec, self.numbers)
        self.vectors = -(-min(PARTIALS, 1 << (self.count - 1).bit_length()) // self.plan.step)
        self.acc: dict[tuple[int, int], list[Vector]] = {}
        self.totals: Totals | None = None

    def write(self) -> None:
        """The loop over the row, as ``order.reduced`` says. The pointers are put back."""
        vm = self.vm
        whole, rest = divmod(self.count, PARTIALS) if self.count > PARTIALS else (0, self.count)
        self.places = Places(vm, {op.type for op in map(self.spec.ops.__getitem__, self.numbers) if op.name in PLACES})
        if self.ordered:
            self._runs(rest)
        else:
            self._run(Turns(whole, whole, rest))
        advance(vm, self.moving, -whole * PARTIALS)
        del self.places

    def _runs(self, rest: int) -> None:
        """Run after run; what has no order goes on through all of them."""
        vm, free = self.vm, [one for one in self.numbers if one not in self.ordered]
        self.totals = Totals(vm, self.memory.totals(), [self._kind(one) for one in self.ordered], self.count)
        (self._stored if self.together < self.vectors else self._begin)(free, range(self.vectors))
        turns = ((self.count - 1) % RUN + 1) // PARTIALS
        left = vm.scalar(runs(self.count), cold=True)
        for _ in vm.loop(left, cold=True):
            self._run(Turns(RUN // PARTIALS, turns, rest, left))
            self.totals.add(self._total(one) for one in self.ordered)

    def _run(self, turns: Turns) -> None:
        """A run, or all of a row, once for all partial results that are in registers together."""
        vm, step = self.vm, self.plan.step
        for first in range(0, self.vectors, self.together):
            numbers = range(first, min(first + self.together, self.vectors))
            if turns.each:
                self._begin(self.numbers, numbers, turns.left)
            for _ in vm.loop(self._counted(turns)):
                for number in numbers:
                    self._write(LoopStep(number * step, step, number))
                self._forward(1)
            with self._last(turns):
                for number in numbers:
                    rest = min(step, turns.rest - number * step)
                    if rest > 0:
                        self._write(LoopStep(number * step, rest, number))
            if self.together < self.vectors:
                if turns.each and first + self.together < self.vectors:
                    self._back(turns)
                self._stored(self.numbers, numbers)

    def _counted(self, turns: Turns) -> int | Scalar:
        """How many turns there are, while the kernel runs."""
        if turns.each == turns.last:
            return turns.each
        found = self.vm.scalar(turns.each)
        with self.vm.when(turns.left, 1):
            self.vm.minus(found, turns.each - turns.last)
        return found

    @contextmanager
    def _last(self, turns: Turns) -> Iterator[None]:
        """The body is for the last run, which alone has a rest."""
        if turns.left is None or not turns.rest:
            yield
        else:
            with self.vm.when(turns.left, 1):
                yield

    def _back(self, turns: Turns) -> None:
        """To where the run begins."""
        self._forward(-turns.each)
        if turns.each != turns.last:
            with self.vm.when(turns.left, 1):
                self._forward(turns.each - turns.last)

    def _forward(self, turns: int) -> None:
        """So many turns further."""
        advance(self.vm, self.moving, turns * PARTIALS)
        for one in (self.body, self.behind) if self.behind else (self.body,):
            one.forward(turns * PARTIALS)
        self.places.forward(self.operations.constants, turns)

    def _write(self, place: LoopStep) -> None:
        if self.behind:
            self.behind.write(no_fold, place._replace(behind=True))
        self.body.write(self._fold, place)

    # Partial results.

    def _begin(self, numbers: list[int], vectors: range, left: Scalar | None = None) -> None:
        """The partial results that are not there yet: those of reductions without order are kept between runs."""
        for one in numbers:
            for number in vectors:
                if (one, number) not in self.acc:
                    kept = left is not None and one not in self.ordered
                    self.acc[one, number] = self._again(one, number) if kept else self._identity(one)

    def _identity(self, number: int) -> list[Vector]:
        """New vectors of what changes nothing."""
        op, width = self.spec.ops[number], self.plan.widths[number]
        combine, type = self._kind(number)
        found = [self.vm.constant(identity(combine, type), WIDENED.get(type, type)) for _ in range(width)]
        return found + [self.vm.zero(op.type) for _ in range(width if op.name in PLACES else 0)]

    def _kind(self, number: int) -> tuple[str, ElementType]:
        """What puts two partial results of a reduction together, and their type; for places of what they search."""
        op = self.spec.ops[number]
        if op.name in PLACES:
            return COMBINE[EXTREMES[op.name]], self.spec.ops[op.args[0]].type
        return COMBINE[op.name], op.type

    def _fold(self, number: int, value: Value, step: LoopStep) -> None:
        """Put a value to the partial results of a step."""
        vm, op, (combine, type) = self.vm, self.spec.ops[number], self._kind(number)
        if combine in ("max", "min"):
            value = self.operations.flipped(value)
        parts, acc = value.parts, self.acc.get((number, step.number))
        lane = WIDENED.get(type, type)
        if step.count < self.plan.step:
            nothing = self.operations.constants(identity(combine, type), lane)
            lanes, parts = vm.lanes(lane), list(parts)
            for i, part in enumerate(parts):
                here = step.count - i * lanes
                if here < lanes:
                    parts[i] = vm.select(self.memory.mask(here, lane), part, nothing) if here > 0 else nothing
        if acc is None:
            first = [vm.zero(op.type) for _ in parts] if op.name in PLACES else []
            self.acc[number, step.number] = [*parts, *first]
            return
        if op.name in PLACES:
            return self.places.fold(op.name, op.type, acc, parts)
        for one, part in zip(acc, parts):
            getattr(vm, combine)(one, part, to=one)

    def _stored(self, reductions: list[int], numbers: range) -> None:
        """Partial results to scratch memory."""
        for one in reductions:
            for number in numbers:
                for i, part in enumerate(self.acc.pop((one, number), ()) or self._identity(one)):
                    self.vm.store(self._place(one, number, i), part)

    def _again(self, one: int, number: int) -> list[Vector]:
        """Partial results from scratch memory."""
        op, width, (_, type) = self.spec.ops[one], self.plan.widths[one], self._kind(one)
        types = [WIDENED.get(type, type)] * width + [op.type] * (width if op.name in PLACES else 0)
        return [self.vm.load(self._place(one, number, i), type) for i, type in enumerate(types)]

    def _place(self, one: int, number: int, part: int) -> At:
        """Where a vector of partial results is."""
        before = held(self.spec, self.plan.widths, self.numbers[:self.numbers.index(one)])
        index = before * self.vectors + number * held(self.spec, self.plan.widths, [one]) + part
        return self.memory.partials(index * self.vm.vector_bytes)

    # What they come to.

    def results(self) -> dict[int, Value]:
        """The values of the row, in all lanes, behind the loop."""
        found = {one: self._found(one) for one in self.numbers}
        self.acc.clear()
        return found

    def _found(self, number: int) -> Value:
        vm, op = self.vm, self.spec.ops[number]
        if op.name in PLACES:
            return self._place_found(number)
        total = self.totals.result(self.ordered.index(number)) if number in self.ordered else self._total(number)
        value = Value(op.type, [vm.spread(total)])
        del total
        if op.name in ("max_of", "min_of"):
            value = self.operations.flipped(value)
        elif narrow(op.type):
            value.exact = False
        return Value(op.type, value.parts * self.plan.widths[number], value.exact)

    def _total(self, number: int) -> Vector:
        """The partial results by halves: one value, in lane 0."""
        vm, width, (name, type) = self.vm, self.plan.widths[number], self._kind(number)
        combine = getattr(vm, name)
        if self.together < self.vectors:
            lane = WIDENED.get(type, type)
            partials = [halves(combine, lambda i: vm.load(self._place(number, 0, i), lane), self.vectors * width)]
        else:
            partials = [part for i in range(self.vectors)
                        for part in self.acc.pop((number, i), None) or self._identity(number)]
        while len(partials) > 1:
            half = len(partials) // 2
            for i in range(half):
                partials[i] = combine(partials[i], partials[i + half])
                partials[i + half] = None
            del partials[half:]
        return vm.reduce([partials.pop()], name)

    def _place_found(self, number: int) -> Value:
        """The same for places: the best of all, then the first position of what is as good."""
        vm, op, width = self.vm, self.spec.ops[number], self.plan.widths[number]
        (name, type), lanes = self._kind(number), vm.lanes(op.type)
        lane, most, combine = WIDENED.get(type, type), (1 << 8 * op.type.size - 1) - 1, getattr(vm, name)

        def found(index: int, turn: bool) -> Vector:
            which, part = divmod(index, width)
            if self.together < self.vectors:
                return vm.load(self._place(number, which, turn * width + part), op.type if turn else lane)
            if (number, which) not in self.acc:
                self.acc[number, which] = self._identity(number)
            return self.acc[number, which][turn * width + part]

        def place(index: int) -> Vector:
            mask = stays(vm, op.name, found(index, False), best)
            return vm.select(mask, position(vm, found(index, True), index * lanes), last)

        count = self.vectors * width
        best = halves(combine, lambda index: found(index, False), count)
        best, last = vm.spread(vm.reduce([best], name)), vm.constant(most, op.type)
        first = vm.reduce([halves(vm.min, place, count)], "min")
        for which in range(self.vectors):
            self.acc.pop((number, which), None)
        return Value(op.type, [vm.spread(first)] * width)
