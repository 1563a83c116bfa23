"""Where values are: those of steps in operands and scratch memory, those of the row in registers or there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from jitkern.isa.types import ElementType, b8, bf16, f16, s32

from ..machine.base import WIDENED, At, BudgetError, Mask, Pointer, Vector
from .operations import Operations, Value, narrow
from .phases import FusedPlan


class LoopStep(NamedTuple):
    """Where a step is: ``first`` elements behind where the pointers point, ``count`` of them exist, in rows of scratch
    it is number ``number``.  lane: of several vectors of columns, which.  behind: it is one of the row before that
    where the pointers point.
    """

    first: int
    count: int
    number: int
    lane: int = 0
    behind: bool = False


class Memory:
    """Operands and scratch memory, as values of steps.

    ``along``: the dimension that lanes go along, -1 or -2.  ``pointers``: to the operands, they move with the loops.
    ``scratch``: to slots, and ``copied`` behind them. ``kept``: to the rows. ``tile``: to the row of a tile.
    """

    def __init__(self, plan: FusedPlan, operations: Operations, pointers: list[Pointer], scratch: Pointer | None):
        self.plan, self.operations, self.vm = plan, operations, operations.vm
        self.pointers, self.scratch = pointers, scratch
        self.along = -2 if plan.form == "columns" else -1
        self._several = plan.spec.dims[self.along] > 1
        self.rows = [number for phase in plan.phases for number in phase.kept]
        self.kept: Pointer | None = None
        self.tile: Pointer | None = None
        self.masks: dict[tuple[int, int], Mask] = {}
        self.streamed: int | None = None  # an operand that is stored past the caches

    # Operands.

    def load(self, number: int, type: ElementType, step: LoopStep) -> Value:
        """The elements of an operand; lanes that do not exist are 0."""
        if number in self.plan.tiled:
            at, lane = self.tile + self._tiled(number, step), WIDENED.get(type, type)
            return self._loaded(type, [self.vm.load(at + i * self.vm.vector_bytes, lane)
                                       for i in range(self.operations.width(type))])
        stride = self.plan.spec.operands[number].strides[self.along]
        at = self._at(number, step)
        if not stride:
            return self.splat(number, type)
        if stride != type.size and self._several:
            self._copy(at, stride, type.size, step.count, reading=True)
            at = self._copied()
        parts = []
        for first, count in self._parts(type, step):
            if count < 1:
                parts.append(self.vm.zero(type))
            else:
                parts.append(self.vm.load(at + first * type.size, type, self.mask(count, type)))
        return self._loaded(type, parts)

    def splat(self, number: int, type: ElementType) -> Value:
        """The element that an operand's pointer points to, in all lanes."""
        return self._loaded(type, [self.vm.splat(self.pointers[number] + 0, type)] * self.operations.width(type))

    def _loaded(self, type: ElementType, parts: list[Vector]) -> Value:
        return self.operations.found(parts[0]) if type is b8 else Value(type, parts)

    def store(self, number: int, value: Value, step: LoopStep) -> None:
        """The value's elements to an operand; of a row's value that is stored once, the first."""
        vm, type = self.vm, value.type
        stride = self.plan.spec.operands[number].strides[self.along]
        at = to = self._at(number, step)
        if stride != type.size and self._several and step.count > 1:
            to = self._copied()
        if type is b8:
            ones = self.operations.constants(1, s32)
            parts = [vm.select(*value.parts, ones, self.operations.constants(0, s32))]
        else:
            parts = self.operations.exact(value).parts if type not in (f16, bf16) else value.parts
        if number in self.plan.tiled:
            for i, part in enumerate(parts):
                vm.store(self.tile + (self._tiled(number, step) + i * vm.vector_bytes), part)
            return
        for part, (first, count) in zip(parts, self._parts(type, step)):
            if count > 0:
                mask = self.mask(count, type)
                stream = number == self.streamed and mask is None
                vm.store(to + first * type.size, part, type if type.size < 4 else None, mask, stream)
        if to is not at:
            self._copy(at, stride, type.size, step.count, reading=False)

    def _at(self, number: int, step: LoopStep) -> At:
        """A step's first element of an operand."""
        strides = self.plan.spec.operands[number].strides
        return self.pointers[number] + (step.first * strides[self.along] - (strides[-2] if step.behind else 0))

    def _parts(self, type: ElementType, step: LoopStep) -> list[tuple[int, int]]:
        """For each vector of a value, which element is its first, and how many exist from there on."""
        lanes = self.vm.lanes(type)
        return [(first, step.count - first) for first in range(0, self.plan.step, lanes)]

    def mask(self, count: int, type: ElementType) -> Mask | None:
        """The first lanes of vectors of a type, if it is not all; the same one for all of a step."""
        if count >= self.vm.lanes(type):
            return None
        key = count, self.vm.lanes(type)
        if key not in self.masks:
            self.masks[key] = self.vm.mask(count, WIDENED.get(type, type))
        return self.masks[key]

    def _tiled(self, number: int, step: LoopStep) -> int:
        """Bytes from the start of a tile's row: what is a step's of an operand that is transposed."""
        return (self.plan.tiled.index(number) * self.plan.columns + step.number) * self.plan.slot

    def _copied(self) -> At:
        return self.scratch + self.plan.slots

    def partials(self, offset: int = 0) -> At:
        """Where partial results of reductions are, so many bytes behind the first."""
        return self._copied() + (self.plan.copied + offset)

    def totals(self) -> At:
        """Where the totals of their runs are."""
        return self.partials(self.plan.partials)

    def kept_rows(self) -> At:
        """Where the kept rows are."""
        return self.totals() + self.plan.totals

    def _copy(self, at: At, stride: int, size: int, count: int, reading: bool) -> None:
        """Elements that are not side by side, to scratch memory or from it."""
        vm = self.vm
        there, here = vm.pointer(at), vm.pointer(self._copied())
        for _ in vm.loop(count, unroll=8, cold=True):
            to, source = (here, there) if reading else (there, here)
            vm.copy(to + 0, source + 0, size)
            vm.advance(there, stride)
            vm.advance(here, size)

    def rounded(self, value: Value) -> Value:
        """A value of f16 or bf16 as it is in memory."""
        at = self._copied()
        self.vm.store(at, value.parts[0], value.type)
        return Value(value.type, [self.vm.load(at, value.type)])

    # Scratch memory: a place for each op, and rows.

    def put(self, number: int, parts: Iterable[Vector], lane: int = 0) -> None:
        """The ``parts`` of a value. BudgetError if the plan has no places: it took all values to find registers."""
        if not self.plan.slots:
            raise BudgetError(f"{self.vm.kernel}: a value of {self.plan.spec.ops[number].name} finds no register")
        self._write(self._slot(number, lane), parts)

    def get(self, number: int, exact: bool, lane: int = 0) -> Value:
        """A value that was ``put`` there."""
        return self._read(self._slot(number, lane), number, exact)

    def keep(self, number: int, value: Value, step: LoopStep) -> None:
        """To a row."""
        self._write(self._kept(number, step), self.parts(value))

    def again(self, number: int, step: LoopStep) -> Value:
        """From a row."""
        return self._read(self._kept(number, step), number, not narrow(self.plan.spec.ops[number].type))

    def _slot(self, number: int, lane: int) -> At:
        return self.scratch + (number * self.plan.columns + lane) * self.plan.slot

    def _kept(self, number: int, step: LoopStep) -> At:
        return self.kept + (step.number * len(self.rows) + self.rows.index(number)) * self.plan.slot

    def parts(self, value: Value) -> list[Vector]:
        """Vectors that hold it: of b8, numbers."""
        return [self.operations.numbers(value)] if value.type is b8 else value.parts

    def _write(self, at: At, parts: Iterable[Vector]) -> None:
        for i, part in enumerate(parts):
            self.vm.store(at + i * self.vm.vector_bytes, part)

    def _read(self, at: At, number: int, exact: bool) -> Value:
        type = self.plan.spec.ops[number].type
        if type is b8:
            return self.operations.found(self.vm.load(at, self.operations.lane))
        lane = WIDENED.get(type, type)
        return Value(type, [self.vm.load(at + i * self.vm.vector_bytes, lane)
                            for i in range(self.operations.width(type))], exact)


class RowValues:
    """Values of the row: in registers, or in scratch memory, where those of columns always are. b8 are numbers.

    steps: of columns, one of each vector of rows that are done together.
    """

    def __init__(self, plan: FusedPlan, memory: Memory, steps: Sequence[LoopStep] = ()):
        self.plan, self.memory, self.operations, self.steps = plan, memory, memory.operations, steps
        self._held: dict[int, list[Vector]] = {}
        self._exact: dict[int, bool] = {}

    def put(self, number: int, value: Value, lane: int = 0) -> None:
        """A new value of the row, or of a lane of columns."""
        self._exact[number] = value.exact
        if self.plan.form == "columns":
            self.memory.put(number, self.memory.parts(value), lane)
        else:
            self._held[number] = self.memory.parts(value)

    def get(self, number: int, lane: int = 0) -> Value:
        """A value of the row, or a constant; it stays where it is."""
        op = self.plan.spec.ops[number]
        if op.name == "const":
            return self.operations.const(op.value, op.type)
        parts = self._held.get(number)
        if parts is None:
            return self.memory.get(number, self._exact[number], lane)
        return self.operations.found(*parts) if op.type is b8 else Value(op.type, parts, self._exact[number])

    def carry(self, others: RowValues, numbers: Iterable[int]) -> None:
        """Copies of another row's values, in registers: from the second time on in the same ones."""
        copies: dict[Any, Vector] = {}  # by vector, as long as it is held; what comes from scratch memory is soon gone
        for number in numbers:
            parts, held = self.memory.parts(others.get(number)), others._held.get(number)
            old = self._held.get(number) or [None] * len(parts)
            keys = [id(part) for part in held] if held else [(number, place) for place in range(len(parts))]
            for key, part, to in zip(keys, parts, old):
                if key not in copies:
                    copies[key] = to or self.operations.vm.vector(part.type)
                    self.operations.vm.assign(copies[key], part)
            self._exact[number], self._held[number] = others._exact[number], [copies[key] for key in keys]

    def vectors(self) -> int:
        """That are in registers."""
        return len({id(part) for parts in self._held.values() for part in parts})

    def absent(self, numbers: Iterable[int]) -> list[int]:
        """Those that are not in registers."""
        return [number for number in numbers if number not in self._held]

    def settle(self, registers: int, first: Iterable[int] = (), only: Callable[[int], bool] = lambda _: True) -> None:
        """Leave so many vectors in registers, those of some values ``first``; forget all that are not needed."""
        order = [number for number in self._held if only(number)]
        order.sort(key=lambda number: number not in first)
        for number in list(self._held):
            if number not in order:
                del self._held[number]
        for number in order:
            registers -= len({id(part) for part in self._held[number]})
            if registers < 0:
                self.spill(number)

    def spill(self, number: int) -> None:
        """A value that is in registers to scratch memory."""
        self.memory.put(number, self._held.pop(number))

    def make_room(self, vectors: int, but: Iterable[int]) -> None:
        """Values to scratch memory, until so many vectors are free."""
        for number in list(self._held):
            if self.operations.vm.free_vectors() >= vectors:
                return
            if number not in but:
                self.spill(number)
