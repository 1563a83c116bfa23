"""One step of an expression: its operations in order, with as many values in registers as there are.

Where vectors run out, the value whose next use is farthest goes to a place in scratch memory and comes back for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from jitkern.isa.types import ElementType, b8, bf16, f16, s32, s64

from ..machine.base import WIDENED, At, BudgetError, Mask, Pointer, Vector
from ..vmath import table as vmath
from .operations import Operations, Value, narrow, signed
from .plan import MASKS, Phase, Plan, masks_beside, temps
from .spec import REDUCTIONS, Op


def constants_of(plan: Plan, phase: Phase, facts: frozenset[str]) -> Iterable[tuple[float, ElementType]]:
    """The constants of the steps of a phase, as often as they are used, on a machine with these facts."""
    ops = plan.spec.ops
    for number in phase.steps:
        op = ops[number]
        if number in phase.read:
            continue
        if op.name in vmath.FUNCTIONS:
            yield from vmath.constants_of(op.name, op.type, facts)
        for arg in op.args:
            if ops[arg].name == "const" and ops[arg].type is not b8:
                yield signed(ops[arg].value, ops[arg].type), WIDENED.get(ops[arg].type, ops[arg].type)


class Step(NamedTuple):
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

    def __init__(self, plan: Plan, operations: Operations, pointers: list[Pointer], scratch: Pointer | None):
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

    def load(self, number: int, type: ElementType, step: Step) -> Value:
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

    def store(self, number: int, value: Value, step: Step) -> None:
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

    def _at(self, number: int, step: Step) -> At:
        """A step's first element of an operand."""
        strides = self.plan.spec.operands[number].strides
        return self.pointers[number] + (step.first * strides[self.along] - (strides[-2] if step.behind else 0))

    def _parts(self, type: ElementType, step: Step) -> list[tuple[int, int]]:
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

    def _tiled(self, number: int, step: Step) -> int:
        """Bytes from the start of a tile's row: what is a step's of an operand that is transposed."""
        return (self.plan.tiled.index(number) * self.plan.columns + step.number) * self.plan.slot

    def _copied(self) -> At:
        return self.scratch + self.plan.slots

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
        return self._read(self._slot(number, lane), number, exact)

    def keep(self, number: int, value: Value, step: Step) -> None:
        """To a row."""
        self._write(self._kept(number, step), self.parts(value))

    def again(self, number: int, step: Step) -> Value:
        """From a row."""
        return self._read(self._kept(number, step), number, not narrow(self.plan.spec.ops[number].type))

    def _slot(self, number: int, lane: int) -> At:
        return self.scratch + (number * self.plan.columns + lane) * self.plan.slot

    def _kept(self, number: int, step: Step) -> At:
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


class Rows:
    """Values of the row: in registers, or in scratch memory, where those of columns always are. b8 are numbers."""

    def __init__(self, plan: Plan, memory: Memory):
        self.plan, self.memory, self.operations = plan, memory, memory.operations
        self._held: dict[int, list[Vector]] = {}
        self._exact: dict[int, bool] = {}

    def put(self, number: int, value: Value, lane: int = 0) -> None:
        self._exact[number] = value.exact
        if self.plan.form == "columns":
            self.memory.put(number, self.memory.parts(value), lane)
        else:
            self._held[number] = self.memory.parts(value)

    def get(self, number: int, lane: int = 0) -> Value:
        op = self.plan.spec.ops[number]
        if op.name == "const":
            return self.operations.const(op.value, op.type)
        parts = self._held.get(number)
        if parts is None:
            return self.memory.get(number, self._exact[number], lane)
        return self.operations.found(*parts) if op.type is b8 else Value(op.type, parts, self._exact[number])

    def carry(self, others: Rows, numbers: Iterable[int]) -> None:
        """Copies of another row's values, in registers: from the second time on in the same ones."""
        copies: dict[int, Vector] = {}
        for number in numbers:
            parts = self.memory.parts(others.get(number))
            old = self._held.get(number) or [None] * len(parts)
            for part, to in zip(parts, old):
                if id(part) not in copies:
                    copies[id(part)] = to or self.operations.vm.vector(part.type)
                    self.operations.vm.assign(copies[id(part)], part)
            self._exact[number], self._held[number] = others._exact[number], [copies[id(part)] for part in parts]

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
        self.memory.put(number, self._held.pop(number))

    def make_room(self, vectors: int, but: Iterable[int]) -> None:
        """Values to scratch memory, until so many vectors are free."""
        for number in list(self._held):
            if self.operations.vm.free_vectors() >= vectors:
                return
            if number not in but:
                self.spill(number)


class Body:
    """The steps of one phase. ``fold(number, value, step)`` takes what a reduction is to take."""

    def __init__(self, plan: Plan, phase: Phase, memory: Memory, rows: Rows, operations: Operations):
        self.plan, self.phase, self.memory, self.rows, self.operations = plan, phase, memory, rows, operations
        self.vm, self.ops = operations.vm, plan.spec.ops
        self.uses: dict[int, list[int]] = {}
        for place, number in enumerate(phase.steps):
            for arg in self._args(number):
                self.uses.setdefault(arg, []).append(place)
        self.positions = {type: self._position(type) for type in (s32, s64)
                          if any(self.ops[one].name == "index" and self.ops[one].type is type for one in phase.steps)}

    def _position(self, type: ElementType) -> list[Vector]:
        """The elements' positions along the row, where the pointers point."""
        vm, parts = self.vm, [self.vm.iota(type)]
        if self.operations.width(type) == 2:
            parts.append(vm.add(parts[0], self.operations.constants(vm.lanes(type), type)))
        return parts

    def forward(self, elements: int) -> None:
        """Positions go on with the pointers."""
        for type, parts in self.positions.items():
            distance = self.operations.constants(elements, type)
            for part in parts:
                self.vm.add(part, distance, to=part)

    def _args(self, number: int) -> tuple[int, ...]:
        return () if number in self.phase.read else self.ops[number].args

    def write(self, fold: Callable[[int, Value, Step], None], *steps: Step) -> None:
        """All operations of a step; of several, which must find registers, each operation of all of them."""
        lives: list[dict[int, Value | bool]] = [{} for _ in steps]  # a bool: in scratch memory; whether it is exact
        for place in range(len(self.phase.steps)):
            for step, self.live in zip(steps, lives):
                self._write(place, step, fold)
        self.memory.masks.clear()

    def _write(self, place: int, step: Step, fold: Callable[[int, Value, Step], None]) -> None:
        """One operation."""
        number, value = self.phase.steps[place], None
        op, args = self.ops[number], self._args(number)
        self._make_room(place, number, args)
        values = [self._value(arg, step) for arg in args]
        if op.name == "store":
            self.memory.store(op.value, *values, step)
        elif op.name in REDUCTIONS:
            fold(number, *values, step)
        else:
            value = self._made(number, values, step)
        del values
        for arg in args:
            if self.uses[arg][-1] == place:
                self.live.pop(arg, None)
        if number in self.phase.kept:
            self.memory.keep(number, value, step)
        if number in self.uses:
            self.live[number] = value

    def _made(self, number: int, values: list[Value], step: Step) -> Value:
        op = self.ops[number]
        if number in self.phase.read:
            return self.memory.again(number, step)
        if op.name == "load":
            return self.memory.load(op.value, op.type, step)
        if op.name == "index":
            parts = self.positions[op.type]
            if step.first:
                distance = self.operations.constants(step.first, op.type)
                parts = [self.vm.add(part, distance) for part in parts]
            return Value(op.type, parts)
        return applied(self.memory, op, values)

    def _value(self, number: int, step: Step) -> Value:
        if self.plan.row[number]:
            return self.rows.get(number, step.lane)
        found = self.live[number]
        if not isinstance(found, Value):
            found = self.live[number] = self.memory.get(number, found)
        return found

    def _make_room(self, place: int, number: int, args: tuple[int, ...]) -> None:
        """Spill until there are vectors, and masks, for an operation."""
        vectors = needed(self.plan, number, [arg for arg in args if not isinstance(self.live.get(arg), Value)])
        masks = sum(isinstance(value, Value) and value.type is b8 for value in self.live.values())
        most = masks_beside(self.ops[number].name)
        if masks >= most or most < MASKS or self.vm.free_vectors() < vectors:
            self.memory.masks.clear()  # what is left of a row: made again where it is needed
        while self.vm.free_vectors() < vectors and self._spill(place, args, lambda _: True):
            pass
        while masks >= most and self._spill(place, args, lambda value: value.type is b8):
            masks -= 1

    def _spill(self, place: int, args: tuple[int, ...], which: Callable[[Value], bool]) -> bool:
        """One value to scratch memory, if there is one; the one that is used again last."""
        found = [number for number, value in self.live.items()
                 if isinstance(value, Value) and number not in args and which(value)]
        if not found:
            return False
        number = max(found, key=lambda one: next(use for use in self.uses[one] if use >= place))
        value = self.live[number]
        self.memory.put(number, self.memory.parts(value))
        self.live[number] = value.exact
        return True


def applied(memory: Memory, op: Op, values: list[Value]) -> Value:
    """What an operation makes of its arguments."""
    if op.name == "cast" and values[0].type in (f16, bf16) and not values[0].exact:
        values = [memory.rounded(values[0])]
    return memory.operations.apply(op.name, op.type, values)


def needed(plan: Plan, number: int, absent: Iterable[int]) -> int:
    """Vectors that an operation takes, of whose arguments some have no register."""
    spec = plan.spec
    result = 0 if spec.ops[number].name in ("store", *REDUCTIONS) else plan.widths[number]
    return result + temps(spec, number) + sum(plan.widths[arg] for arg in absent)
