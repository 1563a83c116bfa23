"""The totals of a reduction's runs, put together while a kernel goes on with the next run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jitkern.isa.types import ElementType

from .machine.base import At, Machine, Scalar, Vector
from .order import runs


class Totals:
    """Those of several reductions side by side, as ``order.reduced`` says: a stack of what waits for its neighbour.

    at: ``order.room`` bytes.  kinds: for each vector of a run's totals the operation that combines two, and its type.
    count: elements of each reduction.  It takes two places on the stack; at work two more of them, two integers in
    registers and two vectors.
    """

    def __init__(self, vm: Machine, at: At, kinds: Sequence[tuple[str, ElementType]], count: int):
        self._vm, self._at, self._kinds, self._runs = vm, at, kinds, runs(count)
        self._size = len(kinds) * vm.vector_bytes
        self._number = vm.scalar(0, cold=True)
        self._top = vm.pointer(at, cold=True)

    def add(self, totals: Iterable[Vector]) -> None:
        """The next run's; each vector may be gone when the next one is asked for."""
        vm, size = self._vm, self._size
        top = vm.pointer(self._top + 0)
        place = top + 0
        for total in totals:
            vm.store(place, total)
            place += vm.vector_bytes
            del total
        vm.minus(self._number, -1)
        for _ in vm.loop(joins(vm, self._number, self._runs.bit_length() - 1), cold=True):
            vm.advance(top, -size)
            for i in range(len(self._kinds)):
                vm.store(top + i * vm.vector_bytes, self._joined(top + 0, i, self._loaded(top + size, i)))
        vm.advance(top, size)
        vm.move(self._top, top + 0)

    def result(self, index: int) -> Vector:
        """That of all runs, behind the last one."""
        *waiting, last = range(self._runs.bit_count())
        found = self._loaded(self._at + last * self._size, index)
        for place in reversed(waiting):
            found = self._joined(self._at + place * self._size, index, found)
        return found

    def _loaded(self, at: At, index: int) -> Vector:
        return self._vm.load(at + index * self._vm.vector_bytes, self._kinds[index][1])

    def _joined(self, at: At, index: int, other: Vector) -> Vector:
        """What waits there, and another one."""
        return getattr(self._vm, self._kinds[index][0])(self._loaded(at, index), other, to=other)


def joins(vm: Machine, number: Scalar, most: int, each: int = 1) -> Scalar:
    """How many totals that wait a run's joins, one after the other: the zeros that its number, from 1 on, ends with, at
    most ``most``. ``number`` counts ``each`` for every run, a power of two.
    """
    found, low = vm.scalar(0, cold=True), vm.scalar(number)
    vm.times(low, (1 << 64 - most) // each)
    for _ in vm.loop(most, cold=True):
        with vm.when(low, 0):
            vm.minus(found, -1)
        vm.times(low, 2)
    return found
