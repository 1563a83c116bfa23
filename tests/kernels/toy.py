"""A family of kernels as small as one can be, which shows what a new one needs: this file, and the row at its end.

    y[i] = y[i] + factor * x[i]        of float32, the product and the sum each rounded

Operands: x, y: side by side. Units: blocks of four vectors, and what is left.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from jitkern.isa.types import f32
from jitkern.kernels.arrays import Array
from jitkern.kernels.families import Family
from jitkern.kernels.machine.base import Code


class Axpy(NamedTuple):
    """count: elements."""

    count: int
    factor: float


class AxpyPlan(NamedTuple):
    """units: blocks of so many bytes."""

    bytes: int
    units: int
    scratch: int = 0


def check(spec: Axpy) -> None:
    """ValueError if there is no such kernel."""
    if spec.count < 1:
        raise ValueError(f"{spec.count} elements are no work of a kernel")


def rule(spec: Axpy, facts, vector_bytes: int, together: int = 4) -> int:
    """Vectors of a block."""
    return together


def plan(spec: Axpy, block: int, vector_bytes: int) -> AxpyPlan:
    """How many blocks there are."""
    check(spec)
    return AxpyPlan(block * vector_bytes, -(-4 * spec.count // (block * vector_bytes)))


def build(spec: Axpy, block: int, target) -> Code:
    """The kernel."""
    found, size = plan(spec, block, target.vector_bytes), target.vector_bytes
    vm = target.machine(f"axpy_{spec.count}_{block}_{target.name}", scalars=8)
    table, begin, end = vm.arguments()
    arrays = [vm.fetch(table + 8 * i) for i in range(2)]
    factor = vm.constant(spec.factor, f32)
    left = vm.scalar(end)  # of all units, behind this slice
    vm.minus(end, begin)
    vm.times(begin, found.bytes)
    for array in arrays:
        vm.advance(array, begin)

    def vectors(count: int) -> None:
        """So many elements."""
        for i in range(-(-4 * count // size)):
            lanes = size // 4
            some = vm.mask(count - i * lanes, f32) if count - i * lanes < lanes else None
            product = vm.mul(vm.load(arrays[0] + i * size, f32, some), factor)
            vm.store(arrays[1] + i * size, vm.add(vm.load(arrays[1] + i * size, f32, some), product), f32, some)

    rest = spec.count - (found.units - 1) * found.bytes // 4
    with vm.when(left, found.units):
        vm.minus(end, 1)
    for _ in vm.loop(end):
        vectors(found.bytes // 4)
        for array in arrays:
            vm.advance(array, found.bytes)
    with vm.when(left, found.units):
        vectors(rest)
    return vm.finish()


def operands(spec: Axpy, block: int, vector_bytes: int) -> tuple[Array, ...]:
    """x and y."""
    return Array(f32, (spec.count,), (4,)), Array(f32, (spec.count,), (4,), written=True)


def meaning(spec: Axpy, block: int, vector_bytes: int, x: np.ndarray, y: np.ndarray) -> None:
    """By numpy."""
    y += np.float32(spec.factor) * x


def samples(vector_bytes: int) -> Iterator[Axpy]:
    """Every kind of tail."""
    for count in range(1, 2 + 9 * vector_bytes // 4, 5):
        yield Axpy(count, 0.1)
        yield Axpy(count + 1, -3.0)


def row() -> Family:
    """What `families.FAMILIES` would hold of it."""
    return Family("axpy", Axpy, check, rule, plan, build, operands, meaning, samples, told=lambda spec: repr(spec))
