"""Numbers in vectors: what kernels keep in registers while they last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from jitkern.isa.types import ElementType

from .machine.base import Machine, Vector


class Constants:
    """Numbers that operations use, ``(value, type)`` as often as each is used: in registers from now on, as long as
    there are some for them, those used most often first.

    To be made before the loop. ``constants(value, type)`` is a vector of a lane's type that must not be changed: a held
    one, or one that is made there.
    """

    def __init__(self, vm: Machine, used: Iterable[tuple[float, ElementType]], registers: int):
        self._vm = vm
        counts: Counter = Counter()
        values = {}
        for value, type in used:
            key = type.pack(value), type
            counts[key] += 1
            values[key] = value
        self._held = {key: vm.constant(values[key], key[1]) for key, _ in counts.most_common(max(0, registers))}

    def __call__(self, value: float, type: ElementType) -> Vector:
        return self._held.get((type.pack(value), type)) or self._vm.constant(value, type)
