"""The loops of an expression's kernel around the steps of ``body``; lanes go along rows here."""

from __future__ import annotations

from typing import NamedTuple

from jitkern.isa.types import b8

from ..machine.base import Code, Machine, Scalar
from ..nest import Moving, advance, moving, start
from ..order import PARTIALS
from ..vmath import table as vmath
from .body import Body, applied, constants_of, needed, no_fold
from .memory import LoopStep, Memory, RowValues
from .operations import Operations
from .phases import FusedPlan, Loops, Phase
from .reduce import Reduction
from .registers import MASKS, accumulators, held, ordered, pressure, reductions

SAVED = 24   # vectors that may be taken without any being saved, on every machine


class Behind(NamedTuple):
    """The last loop of the row before, and the values of that row."""

    phase: Phase
    rows: RowValues


class FusedWriter:
    """One kernel being written: ``write`` gives it.

    pointers: to the operands, they move with the loops.  bounds: of the slice, until they are taken; empty if there are
    no slices.
    """

    whole = 1  # dims, the last ones, that are no loops around the others

    def __init__(self, name: str, found: FusedPlan, block: Loops, target):
        self.block, self.plan, self.spec = block, found, found.spec
        spec = found.spec
        loops = 1 + bool(found.kept) + 2 * bool(found.copied) + bool(found.partials) + bool(found.tiled)
        least = 5 if found.share == "row" else 3 if found.share or found.totals else 1
        extra = max(3, bool(found.scratch) + max(loops, least))
        hot = min(len(spec.operands), target.kind.scalar_registers - extra)
        wanted = max((accumulators(found, one) + pressure(found, one, 1 if reductions(spec, one) else block.unroll)
                      for one in found.phases), default=1)
        places = 16 + 2 * len(spec.dims) if found.share or found.scratch or len(spec.dims) > 1 else 0
        few = min(SAVED, target.facts.vectors) if wanted + len(spec.ops) <= SAVED else 0
        self.vm: Machine = target.machine(name, scalars=hot + extra, vectors=few,
                                          slots=places + len(spec.operands) - hot)
        self.operations = Operations(self.vm, found.step)
        self.near = target.facts.l1
        table, begin, end = self.vm.arguments()
        self.bounds = [begin, end] if found.share else []
        del begin, end
        self.pointers = [self.vm.fetch(table + 8 * i, cold=i >= hot) for i in range(len(spec.operands))]
        scratch = self.vm.fetch(table + 8 * len(self.pointers)) if found.scratch else None
        self.memory = Memory(found, self.operations, self.pointers, scratch)

    def write(self) -> Code:
        """The kernel's code; once."""
        vm, found = self.vm, self.plan
        if found.share in ("row", "block"):
            self._slice()  # of the classes that share rows and blocks
        elif found.share:
            begin, end = self._bounds()
            self._start(self._along(0), begin, 1)
            vm.minus(end, begin)
            turns = vm.scalar(end, cold=True)
            del begin, end
            self._outer(0, turns)
        else:
            self._outer(0)
        return vm.finish()

    def _bounds(self) -> list[Scalar]:
        """Where the slice begins and ends; the registers are the caller's."""
        bounds, self.bounds = self.bounds, []
        return bounds

    def _start(self, moving: Moving, begin: Scalar, unit: int) -> None:
        """Move to where a slice begins, whose units are so many steps of the strides, with one register."""
        for one in moving:
            start(self.vm, [one], begin, unit)

    def _along(self, dim: int) -> Moving:
        """The pointers that move along a dim, with their strides."""
        return moving(self.pointers, [operand.strides[dim] for operand in self.spec.operands])

    def _outer(self, dim: int, turns: Scalar | None = None) -> None:
        """All dims from one on; the pointers are put back."""
        if dim == len(self.spec.dims) - self.whole:
            return self._rows()
        along, count = self._along(dim), self.spec.dims[dim]
        if dim == len(self.spec.dims) - 2 and self._overlaps():
            self._overlapped(along, turns or count)
        else:
            for _ in self.vm.loop(turns or count, cold=True):
                self._outer(dim + 1)
                advance(self.vm, along)
        if turns is None:
            advance(self.vm, along, -count)

    # One row.

    def _rows(self) -> None:
        """A row."""
        self._loops(RowValues(self.plan, self.memory))

    def _loops(self, rows: RowValues) -> None:
        """All loops of a row, or of those whose values ``rows`` holds."""
        self._keep()
        for number in range(len(self.plan.phases)):
            self._loop(rows, number)
        self._values(rows, self.plan.last)
        self.memory.kept = None

    def _keep(self) -> None:
        """A pointer to kept rows, if there are any."""
        found = self.plan
        if found.kept:
            self.memory.kept = self.vm.pointer(self.memory.kept_rows())

    def _loop(self, rows: RowValues, number: int, behind: Behind | None = None) -> None:
        """A phase, and the row's values before it."""
        phases = self.plan.phases
        self._values(rows, phases[number].rows)
        later = [one for other in phases[number:] for one in (*other.rows, *other.steps)]
        wanted = {arg for one in (*later, *self.plan.last) for arg in self.spec.ops[one].args}
        self._phase(rows, phases[number], wanted, behind)

    # The last loop of a row, and the one before it of the next row, as one: while divisions wait for the divider, and
    # reductions for their last sums, there is other work.

    def _overlaps(self) -> bool:
        """Whether that can be: both have registers, two rows stay in the first cache, and each keeps its own values."""
        found, spec = self.plan, self.spec
        if len(found.phases) < 2 or reductions(spec, found.phases[-1]):
            return False
        ahead, behind = found.phases[-2:]
        numbers, vectors = reductions(spec, ahead), accumulators(found, ahead)
        if ordered(spec, numbers):
            return False
        taken = vectors + max(ahead.pressure, behind.pressure) + found.resident + sum(
            found.widths[one] for one in self._carried())
        in_order = behind.read <= set(ahead.kept)  # what an earlier loop keeps is the next row's by then
        all_at_once = self._together(ahead, numbers) * held(spec, found.widths, numbers) == vectors
        return in_order and all_at_once and taken <= self.vm.free_vectors() and two_rows(found) <= self.near

    def _carried(self) -> list[int]:
        """The row's values that its last loop needs."""
        phase, ops = self.plan.phases[-1], self.spec.ops
        args = {arg for one in phase.steps if one not in phase.read for arg in ops[one].args}
        return sorted(arg for arg in args if self.plan.row[arg] and ops[arg].name != "const")

    def _overlapped(self, along: Moving, turns: Scalar | int) -> None:
        """So many rows; the pointers go on by them."""
        if isinstance(turns, int):
            return self._overlapped_rows(along, turns - 1)
        with self.vm.when(turns, 0, equal=False):
            self.vm.minus(turns, 1)
            self._overlapped_rows(along, turns)

    def _overlapped_rows(self, along: Moving, further: Scalar | int) -> None:
        """A row, and so many more."""
        vm, found = self.vm, self.plan
        self._keep()
        carried = RowValues(found, self.memory)
        behind = Behind(found.phases[-1], carried)
        self._ahead(carried)
        for _ in vm.loop(further, cold=True):
            advance(vm, along)
            self._ahead(carried, behind)
        self._phase(carried, behind.phase, set(self._carried()))
        advance(vm, along)
        self.memory.kept = None

    def _ahead(self, carried: RowValues, behind: Behind | None = None) -> None:
        """All of a row but its last loop, which values are ``carried`` for; ``behind`` is that of the row before."""
        *others, last = range(len(self.plan.phases))
        rows = RowValues(self.plan, self.memory)
        for number in others:
            self._loop(rows, number, behind if number == others[-1] else None)
        self._values(rows, self.plan.phases[last].rows)
        carried.carry(rows, self._carried())
        self._values(rows, self.plan.last)

    def _values(self, rows: RowValues, numbers: tuple[int, ...]) -> None:
        """Operations of the row."""
        for number in numbers:
            op = self.spec.ops[number]
            if op.name == "const":
                continue
            rows.make_room(needed(self.plan, number, rows.absent(op.args)) + 2, op.args)
            values = [rows.get(arg) for arg in op.args]
            if op.name == "load":
                rows.put(number, self.memory.splat(op.value, op.type))
            elif op.name == "store":
                self.memory.store(op.value, *values, LoopStep(0, 1, 0))
                self.memory.masks.clear()
            else:
                rows.put(number, applied(self.memory, op, values))
            del values

    def _phase(self, rows: RowValues, phase: Phase, later: set[int], behind: Behind | None = None) -> None:
        """One loop over the row, and the values of the row that come of it; with another one of the row before."""
        numbers = reductions(self.spec, phase)
        together = self._together(phase, numbers)
        phases = (phase, behind.phase) if behind else (phase,)
        side = 1 if numbers else self._side(phase, rows.vectors())
        taken = max(pressure(self.plan, one, side) for one in phases) + together * held(
            self.spec, self.plan.widths, numbers)
        here = {arg for one in phase.steps for arg in self.spec.ops[one].args}
        rows.settle(self.vm.free_vectors() + rows.vectors() - taken, here, later.__contains__)
        used = [constant for one in phases for constant in constants_of(self.plan, one, self.vm.facts)]
        self.operations.hold(used, self.vm.free_vectors() - taken)
        body = Body(self.plan, phase, self.memory, rows, self.operations)
        if numbers:
            other = Body(self.plan, behind.phase, self.memory, behind.rows, self.operations) if behind else None
            reduction = Reduction(body, other, together, self._moving(*phases))
            reduction.write()
        else:
            self._elements(body, side)
        self.operations.release()
        if numbers:
            for one, value in reduction.results().items():
                rows.put(one, value)

    def _moving(self, *phases: Phase) -> Moving:
        """The pointers that move along the row in phases, with their strides."""
        used = {self.spec.ops[one].value for phase in phases for one in phase.steps
                if self.spec.ops[one].name in ("load", "store") and one not in phase.read}
        used = sorted(used)
        found = moving([self.pointers[one] for one in used], [self.spec.operands[one].strides[-1] for one in used])
        if any(phase.kept or phase.read for phase in phases):
            return [*found, (self.memory.kept, self.plan.slot * len(self.memory.rows) // self.plan.step)]
        return found

    # Loops without reductions.

    def _side(self, phase: Phase, rows: int) -> int:
        """How many steps are done side by side, as many as a turn has if they find registers, and masks. ``rows``: the
        vectors that hold values of the row.

        So none of them waits for a store of the one before, which a load must where only the lowest bits, of 4096
        bytes, tell the CPU that it is of another place.
        """
        ops, side = [self.spec.ops[one] for one in phase.steps], self.block.unroll
        free = self.vm.free_vectors() + rows - self.plan.resident
        free -= len({*constants_of(self.plan, phase, self.vm.facts)})
        masks = 0 if any(op.name in vmath.FUNCTIONS for op in ops) else MASKS + 1
        while side > 1 and (pressure(self.plan, phase, side) > free or side * sum(op.type is b8 for op in ops) > masks):
            side = 1 if side % 2 else side // 2
        return side

    def _elements(self, body: Body, side: int) -> None:
        """A whole row; the pointers are put back."""
        along, step, count = self._moving(body.phase), self.plan.step, self.spec.dims[-1]
        self._steps(body, along, count // step, count % step, side)
        advance(self.vm, along, -(count // step * step))

    def _steps(self, body: Body, along: Moving, whole: int, rest: int, side: int) -> None:
        """So many steps, and one of a rest."""
        turns, single = divmod(whole, side)
        for _ in self.vm.loop(turns, unroll=max(1, min(self.block.unroll // side, turns))):
            self._step(body, along, side)
        for _ in self.vm.loop(single):
            self._step(body, along, 1)
        if rest:
            body.write(no_fold, LoopStep(0, rest, 0))

    def _step(self, body: Body, along: Moving, side: int) -> None:
        """So many steps side by side."""
        step = self.plan.step
        body.write(no_fold, *[LoopStep(i * step, step, i) for i in range(side)])
        advance(self.vm, along, side * step)
        body.forward(side * step)

    # Reductions.

    def _together(self, phase: Phase, reductions: list[int]) -> int:
        """How many of the vectors that 64 elements take are reduced at once."""
        if not reductions:
            return 0
        count = min(PARTIALS, 1 << (self.spec.dims[-1] - 1).bit_length())
        most = vectors = -(-count // self.plan.step)
        each = held(self.spec, self.plan.widths, reductions)
        taken = phase.pressure + self.plan.resident
        while self.plan.partials and most > 1 and most * each + taken > self.vm.vector_registers:
            most //= 2
        return min(most, vectors)


def two_rows(found: FusedPlan) -> int:
    """Bytes of operands that two rows touch, and of kept rows."""
    rows = [operand.type.size * (1 + bool(operand.strides[-2])) for operand in found.spec.operands]
    return found.kept + found.spec.dims[-1] * sum(rows)
