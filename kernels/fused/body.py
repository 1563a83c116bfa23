"""One step of an expression: its operations in order, with as many values in registers as there are.

Where vectors run out, the value whose next use is farthest goes to a place in scratch memory and comes back for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from jitkern.isa.types import ElementType, b8, bf16, f16, s32, s64

from ..machine.base import WIDENED, Vector
from ..vmath import table as vmath
from .memory import LoopStep, Memory, RowValues
from .operations import Operations, Value, signed
from .phases import FusedPlan, Phase
from .registers import MASKS, masks_beside, temps
from .spec import REDUCTIONS, Op


def constants_of(plan: FusedPlan, phase: Phase, facts: frozenset[str]) -> Iterable[tuple[float, ElementType]]:
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


Live = dict[int, "Value | bool"]  # values of a step that are used again; a bool: in scratch memory, whether it is exact


class Body:
    """The steps of one phase. ``fold(number, value, step)`` takes what a reduction is to take."""

    def __init__(self, plan: FusedPlan, phase: Phase, memory: Memory, rows: RowValues, operations: Operations):
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

    def write(self, fold: Callable[[int, Value, LoopStep], None], *steps: LoopStep) -> None:
        """All operations of a step; of several, which must find registers, each operation of all of them."""
        lives: list[Live] = [{} for _ in steps]
        for place in range(len(self.phase.steps)):
            for step, live in zip(steps, lives):
                self._write(place, step, live, fold)
        self.memory.masks.clear()

    def _write(self, place: int, step: LoopStep, live: Live, fold: Callable[[int, Value, LoopStep], None]) -> None:
        """One operation of a step."""
        number, value = self.phase.steps[place], None
        op, args = self.ops[number], self._args(number)
        self._make_room(place, number, args, live)
        values = [self._value(arg, step, live) for arg in args]
        if op.name == "store":
            self.memory.store(op.value, *values, step)
        elif op.name in REDUCTIONS:
            fold(number, *values, step)
        else:
            value = self._made(number, values, step)
        del values
        for arg in args:
            if self.uses[arg][-1] == place:
                live.pop(arg, None)
        if number in self.phase.kept:
            self.memory.keep(number, value, step)
        if number in self.uses:
            live[number] = value

    def _made(self, number: int, values: list[Value], step: LoopStep) -> Value:
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

    def _value(self, number: int, step: LoopStep, live: Live) -> Value:
        if self.plan.row[number]:
            return self.rows.get(number, step.lane)
        found = live[number]
        if not isinstance(found, Value):
            found = live[number] = self.memory.get(number, found)
        return found

    def _make_room(self, place: int, number: int, args: tuple[int, ...], live: Live) -> None:
        """Spill until there are vectors, and masks, for an operation."""
        vectors = needed(self.plan, number, [arg for arg in args if not isinstance(live.get(arg), Value)])
        masks = sum(isinstance(value, Value) and value.type is b8 for value in live.values())
        most = masks_beside(self.ops[number].name)
        if masks >= most or most < MASKS or self.vm.free_vectors() < vectors:
            self.memory.masks.clear()  # what is left of a row: made again where it is needed
        while self.vm.free_vectors() < vectors and self._spill(place, args, live, lambda _: True):
            pass
        while masks >= most and self._spill(place, args, live, lambda value: value.type is b8):
            masks -= 1

    def _spill(self, place: int, args: tuple[int, ...], live: Live, which: Callable[[Value], bool]) -> bool:
        """One value to scratch memory, if there is one; the one that is used again last."""
        found = [number for number, value in live.items()
                 if isinstance(value, Value) and number not in args and which(value)]
        if not found:
            return False
        number = max(found, key=lambda one: next(use for use in self.uses[one] if use >= place))
        value = live[number]
        self.memory.put(number, self.memory.parts(value))
        live[number] = value.exact
        return True


def no_fold(number: int, value: Value, step: LoopStep) -> None:
    """There are no reductions here."""


def applied(memory: Memory, op: Op, values: list[Value]) -> Value:
    """What an operation makes of its arguments."""
    if op.name == "cast" and values[0].type in (f16, bf16) and not values[0].exact:
        values = [memory.rounded(values[0])]
    return memory.operations.apply(op.name, op.type, values)


def needed(plan: FusedPlan, number: int, absent: Iterable[int]) -> int:
    """Vectors that an operation takes, of whose arguments some have no register."""
    spec = plan.spec
    result = 0 if spec.ops[number].name in ("store", *REDUCTIONS) else plan.widths[number]
    return result + temps(spec, number) + sum(plan.widths[arg] for arg in absent)
