"""What the loop nests of all families share: pointers that move along dimensions, and where a slice begins.

A nest moves the pointers to its operands as its loops go on, each by its own stride, and puts them back behind a loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from .machine.base import Machine, Pointer, Scalar

Moving = Sequence[tuple[Pointer, int]]  # pointers, and the bytes of one step of each


class Slice(NamedTuple):
    """What one call does of the dimension that is shared out: units from ``begin`` on, so many ``turns``."""

    begin: Scalar
    turns: Scalar


def moving(pointers: Iterable[Pointer], strides: Iterable[int]) -> Moving:
    """The pointers that do move."""
    return [(pointer, stride) for pointer, stride in zip(pointers, strides) if stride]


def advance(vm: Machine, moving: Moving, count: int = 1) -> None:
    """So many steps, which may be negative."""
    for pointer, stride in moving:
        vm.advance(pointer, count * stride)


def start(vm: Machine, moving: Moving, begin: Scalar, unit: int = 1) -> None:
    """To where a slice begins, whose units are so many steps."""
    for pointer, stride in moving:
        distance = vm.scalar(begin)
        vm.times(distance, unit * stride)
        vm.advance(pointer, distance)


@contextmanager
def returning(vm: Machine, moving: Moving) -> Iterator[None]:
    """What moves in the body by a distance that is not known is put back behind it."""
    saved = [(pointer, vm.pointer(pointer + 0, cold=True)) for pointer, _ in moving]
    yield
    for pointer, old in saved:
        vm.move(pointer, old + 0)


def every(vm: Machine, pointers: Sequence[Pointer], dims: Sequence[tuple[int, Sequence[int]]],
          slice: Slice | None = None) -> Iterator[None]:
    """Every step of dimensions, outermost first: (count, strides of the pointers). A slice is of the outermost."""
    if not dims:
        yield
        return
    (count, strides), *inner = dims
    moves = moving(pointers, strides)
    if slice:
        start(vm, moves, slice.begin)
    for _ in vm.loop(vm.scalar(slice.turns, cold=True) if slice else count, cold=True):
        yield from every(vm, pointers, inner)
        advance(vm, moves)
    if not slice:
        advance(vm, moves, -count)
