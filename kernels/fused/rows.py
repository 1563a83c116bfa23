"""The loops of an expression's kernel around the steps of ``body``; lanes go along rows here."""

from __future__ import annotations

from jitkern.isa.types import b8

from ..constants import Constants
from ..machine.base import Code, Machine, Pointer, Scalar
from ..order import PARTIALS
from ..vmath import table as vmath
from .body import Body, applied, constants_of, needed, no_fold
from .memory import Memory, Rows, Step
from .operations import Operations
from .phases import Loops, Phase, Plan
from .reduce import Reduction
from .registers import MASKS, accumulators, held, ordered, pressure, reductions

SAVED = 24   # vectors that may be taken without any being saved, on every machine


class Writer:
    """One kernel being written: ``write`` gives it."""

    whole = 1  # dims, the last ones, that are no loops around the others

    def __init__(self, name: str, found: Plan, block: Loops, target):
        self.block, self.plan, self.spec = block, found, found.spec
        spec = found.spec
        loops = 1 + bool(found.kept) + 2 * bool(found.copied) + bool(found.partials) + bool(found.tiled)
        least = 5 if found.share == "row" else 3 if found.share or found.totals else 1
        extra = max(3, bool(found.scratch) + max(loops, least))
        self.hot = min(len(spec.operands), target.kind.scalar_registers - extra)
        wanted = max((accumulators(found, one) + pressure(found, one, 1 if reductions(spec, one) else block.unroll)
                      for one in found.phases), default=1)
        places = 16 + 2 * len(spec.dims) if found.share or found.scratch or len(spec.dims) > 1 else 0
        few = min(SAVED, target.facts.vectors) if wanted + len(spec.ops) <= SAVED else 0
        self.vm: Machine = target.machine(name, scalars=self.hot + extra, vectors=few,
                                          slots=places + len(spec.operands) - self.hot)
        self.operations = Operations(self.vm, found.step, lambda *number: self.constants(*number))
        self.constants = Constants(self.vm, (), 0)
        self.moving = [operand.strides for operand in spec.operands]
        self.near = target.facts.l1

    def write(self) -> Code:
        """The kernel."""
        vm, found = self.vm, self.plan
        table, begin, end = vm.arguments()
        if not found.share:
            del begin, end
        self.pointers = [vm.fetch(table + 8 * i, cold=i >= self.hot) for i in range(len(self.spec.operands))]
        scratch = vm.fetch(table + 8 * len(self.pointers)) if found.scratch else None
        del table
        self.memory = Memory(found, self.operations, self.pointers, scratch)
        if found.share in ("row", "block"):
            units = [begin, end]
            del begin, end
            self._slice(units)  # of the classes that share rows and blocks
        elif found.share:
            self._start([(pointer, strides[0]) for pointer, strides in zip(self.pointers, self.moving)], begin, 1)
            vm.minus(end, begin)
            turns = vm.scalar(end, cold=True)
            del begin, end
            self._outer(0, turns)
        else:
            self._outer(0)
        return vm.finish()

    def _start(self, moving: list[tuple[Pointer, int]], begin: Scalar, unit: int) -> None:
        """Move to where a slice begins; a unit is so many steps of the strides."""
        for pointer, stride in moving:
            if stride:
                distance = self.vm.scalar(begin)
                self.vm.times(distance, unit * stride)
                self.vm.advance(pointer, distance)
                del distance

    def _outer(self, dim: int, turns: Scalar | None = None) -> None:
        """All dims from one on; the pointers are put back."""
        if dim == len(self.spec.dims) - self.whole:
            return self._rows()
        moving = [(pointer, strides[dim]) for pointer, strides in zip(self.pointers, self.moving) if strides[dim]]
        count = self.spec.dims[dim]
        if dim == len(self.spec.dims) - 2 and self._overlaps():
            self._overlapped(moving, turns or count)
        else:
            for _ in self.vm.loop(turns or count, cold=True):
                self._outer(dim + 1)
                for pointer, stride in moving:
                    self.vm.advance(pointer, stride)
        if turns is None:
            for pointer, stride in moving:
                self.vm.advance(pointer, -count * stride)

    # One row.

    def _rows(self) -> None:
        """All loops of a row."""
        self._keep()
        self.rows = Rows(self.plan, self.memory)
        for number in range(len(self.plan.phases)):
            self._loop(number)
        self._values(self.plan.last)
        self.rows = self.memory.kept = None

    def _keep(self) -> None:
        """A pointer to kept rows, if there are any."""
        found = self.plan
        if found.kept:
            self.memory.kept = self.vm.pointer(self.memory.kept_rows())

    def _loop(self, number: int, *behind: Phase) -> None:
        """A phase, and the row's values before it."""
        phases = self.plan.phases
        self._values(phases[number].rows)
        later = [one for other in phases[number:] for one in (*other.rows, *other.steps)]
        wanted = {arg for one in (*later, *self.plan.last) for arg in self.spec.ops[one].args}
        self._phase(phases[number], wanted, *behind)

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

    def _overlapped(self, moving: list[tuple[Pointer, int]], turns: Scalar | int) -> None:
        """So many rows; the pointers go on by them."""
        if isinstance(turns, int):
            return self._overlapped_rows(moving, turns - 1)
        with self.vm.when(turns, 0, equal=False):
            self.vm.minus(turns, 1)
            self._overlapped_rows(moving, turns)

    def _overlapped_rows(self, moving: list[tuple[Pointer, int]], further: Scalar | int) -> None:
        """A row, and so many more."""
        vm, found = self.vm, self.plan
        *_, behind = found.phases
        self._keep()
        self.carried = Rows(found, self.memory)
        self._ahead()
        for _ in vm.loop(further, cold=True):
            for pointer, stride in moving:
                vm.advance(pointer, stride)
            self._ahead(behind)
        self.rows = self.carried
        self._phase(behind, set(self._carried()))
        for pointer, stride in moving:
            vm.advance(pointer, stride)
        self.rows = self.carried = self.memory.kept = None

    def _ahead(self, *behind: Phase) -> None:
        """All of a row but its last loop; ``behind`` is that of the row before."""
        *others, last = range(len(self.plan.phases))
        self.rows = Rows(self.plan, self.memory)
        for number in others:
            self._loop(number, *(behind if number == others[-1] else ()))
        self._values(self.plan.phases[last].rows)
        self.carried.carry(self.rows, self._carried())
        self._values(self.plan.last)
        self.rows = None

    def _values(self, numbers: tuple[int, ...]) -> None:
        """Operations of the row."""
        for number in numbers:
            op = self.spec.ops[number]
            if op.name == "const":
                continue
            self.rows.make_room(needed(self.plan, number, self.rows.absent(op.args)) + 2, op.args)
            values = [self.rows.get(arg) for arg in op.args]
            if op.name == "load":
                self.rows.put(number, self.memory.splat(op.value, op.type))
            elif op.name == "store":
                self.memory.store(op.value, *values, Step(0, 1, 0))
                self.memory.masks.clear()
            else:
                self.rows.put(number, applied(self.memory, op, values))
            del values

    def _phase(self, phase: Phase, later: set[int], *behind: Phase) -> None:
        """One loop over the row, and the values of the row that come of it; with another one of the row before."""
        numbers = reductions(self.spec, phase)
        together = self._together(phase, numbers)
        phases, side = (phase, *behind), 1 if numbers else self._side(phase)
        taken = max(pressure(self.plan, one, side) for one in phases) + together * held(
            self.spec, self.plan.widths, numbers)
        here = {arg for one in phase.steps for arg in self.spec.ops[one].args}
        self.rows.settle(self.vm.free_vectors() + self.rows.vectors() - taken, here, later.__contains__)
        used = [constant for one in phases for constant in constants_of(self.plan, one, self.vm.facts)]
        self.constants = Constants(self.vm, used, self.vm.free_vectors() - taken)
        body = Body(self.plan, phase, self.memory, self.rows, self.operations)
        if numbers:
            others = [Body(self.plan, one, self.memory, self.carried, self.operations) for one in behind]
            reduction = Reduction(body, others, together, self._moving(*phases))
            reduction.write()
        else:
            self._elements(body, side)
        self.constants = Constants(self.vm, (), 0)
        if numbers:
            for one, value in reduction.results().items():
                self.rows.put(one, value)

    def _moving(self, *phases: Phase) -> list[tuple[Pointer, int]]:
        """The pointers that move along the row in phases, with their strides."""
        used = {self.spec.ops[one].value for phase in phases for one in phase.steps
                if self.spec.ops[one].name in ("load", "store") and one not in phase.read}
        moving = [(self.pointers[one], self.moving[one][-1]) for one in sorted(used) if self.moving[one][-1]]
        if any(phase.kept or phase.read for phase in phases):
            moving.append((self.memory.kept, self.plan.slot * len(self.memory.rows) // self.plan.step))
        return moving

    def _forward(self, moving: list[tuple[Pointer, int]], elements: int) -> None:
        for pointer, stride in moving:
            self.vm.advance(pointer, elements * stride)

    # Loops without reductions.

    def _side(self, phase: Phase) -> int:
        """How many steps are done side by side, as many as a turn has if they find registers, and masks.

        So none of them waits for a store of the one before, which a load must where only the lowest bits, of 4096
        bytes, tell the CPU that it is of another place.
        """
        ops, side = [self.spec.ops[one] for one in phase.steps], self.block.unroll
        free = self.vm.free_vectors() + self.rows.vectors() - self.plan.resident
        free -= len({*constants_of(self.plan, phase, self.vm.facts)})
        masks = 0 if any(op.name in vmath.FUNCTIONS for op in ops) else MASKS + 1
        while side > 1 and (pressure(self.plan, phase, side) > free or side * sum(op.type is b8 for op in ops) > masks):
            side = 1 if side % 2 else side // 2
        return side

    def _elements(self, body: Body, side: int) -> None:
        """A whole row; the pointers are put back."""
        moving, step, count = self._moving(body.phase), self.plan.step, self.spec.dims[-1]
        self._steps(body, moving, count // step, count % step, side)
        self._forward(moving, -(count // step * step))

    def _steps(self, body: Body, moving: list[tuple[Pointer, int]], whole: int, rest: int, side: int) -> None:
        """So many steps, and one of a rest."""
        turns, single = divmod(whole, side)
        for _ in self.vm.loop(turns, unroll=max(1, min(self.block.unroll // side, turns))):
            self._step(body, moving, side)
        for _ in self.vm.loop(single):
            self._step(body, moving, 1)
        if rest:
            body.write(no_fold, Step(0, rest, 0))

    def _step(self, body: Body, moving: list[tuple[Pointer, int]], side: int) -> None:
        """So many steps side by side."""
        step = self.plan.step
        body.write(no_fold, *[Step(i * step, step, i) for i in range(side)])
        self._forward(moving, side * step)
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


def two_rows(found: Plan) -> int:
    """Bytes of operands that two rows touch, and of kept rows."""
    rows = [operand.type.size * (1 + bool(operand.strides[-2])) for operand in found.spec.operands]
    return found.kept + found.spec.dims[-1] * sum(rows)
