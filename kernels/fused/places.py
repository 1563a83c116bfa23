"""Where a row's largest or smallest element is: the first one, or the first NaN.

Each lane of a partial result holds what it has found, and in which turn of 64 elements. A turn's number is the same for
all lanes, so that positions cost one addition a turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from jitkern.isa.types import ElementType

from ..machine.base import Machine, Mask, Vector
from ..order import PARTIALS
from .spec import FLOATS


class Places:
    """The number of the turn, in lanes of these types."""

    def __init__(self, vm: Machine, types: Iterable[ElementType]):
        self._vm = vm
        self._turns = {type: vm.zero(type) for type in types}

    def forward(self, constants: Callable[[float, ElementType], Vector], turns: int) -> None:
        """So many turns further."""
        for type, turn in self._turns.items():
            self._vm.add(turn, constants(turns, type), to=turn)

    def fold(self, name: str, type: ElementType, acc: list[Vector], parts: list[Vector]) -> None:
        """Elements to partial results: the vectors of what they have found, then those of the turns."""
        for i, part in enumerate(parts):
            found, turn = acc[i], acc[len(parts) + i]
            mask = stays(self._vm, name, found, part)
            self._vm.select(mask, found, part, to=found)
            self._vm.select(mask, turn, self._turns[type], to=turn)


def stays(vm: Machine, name: str, one: Vector, other: Vector) -> Mask:
    """Lanes where ``one`` is as good as the other: NaN is best."""
    low, high = (other, one) if name == "argmax" else (one, other)
    found = vm.compare(low, "<=", high)
    return vm.mask_or(found, vm.compare(one, "!=", one)) if one.type in FLOATS else found


def position(vm: Machine, turn: Vector, first: int) -> Vector:
    """The positions of lanes, the first of them so many elements behind the start of a turn."""
    found = vm.shift(turn, PARTIALS.bit_length() - 1, turn.type)
    vm.add(found, vm.iota(turn.type), to=found)
    return vm.add(found, vm.constant(first, turn.type), to=found) if first else found
