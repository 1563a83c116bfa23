"""From arrays to kernels of expressions.

    x, y = Op("load", type=f32, value=0), Op("load", type=f32, value=1)
    run([x, y, Op("add", (0, 1), f32), Op("store", (2,), value=2)], [a, b, out])

`jitkern.kernels.fused.spec` says what the operations mean.  A kernel is built when its shapes are first seen, and kept.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np

from jitkern.dispatch import gemm as dispatch
from jitkern.dispatch.kernel import kernel
from jitkern.isa.types import ElementType, b8, s16, s64, u16, u32, u64
from jitkern.kernels.fused import spec as expression
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.spec import Fused, Op, Operand
from jitkern.kernels.machine.base import BudgetError

TYPES = {**dispatch.TYPES, "bool": b8, "int16": s16, "int64": s64, "uint16": u16, "uint32": u32, "uint64": u64}

DTYPES = {type: name for name, type in TYPES.items()}
EASY = ("load", "const", "index", "store")  # done again rather than handed on
EMPTY = {"sum": 0, "prod": 1, "any": False, "all": True}  # what reductions of nothing are


def element_type(array: np.ndarray) -> ElementType:
    """The element type of an array.  TypeError if kernels have none such; bfloat16 is the type of that name."""
    found = TYPES.get(array.dtype.name)
    if found is None or not array.dtype.isnative:
        raise TypeError(f"kernels have no elements of {array.dtype}")
    return found


def spec_of(ops: Sequence[Op], arrays: Sequence[np.ndarray], dims: tuple[int, ...]) -> Fused:
    """The spec of operations on arrays that broadcast to these dims."""
    operands = []
    for array in arrays:
        strides = [0 if count == 1 else stride for count, stride in zip(array.shape, array.strides)]
        operands.append(Operand(element_type(array), (*[0] * (len(dims) - array.ndim), *strides)))
    return Fused(dims, tuple(operands), tuple(ops))


def run(ops: Sequence[Op], arrays: Sequence[np.ndarray], dims: tuple[int, ...] | None = None, *,
        block: Loops | None = None, slices: int = 1) -> None:
    """Run operations on arrays: operand i is arrays[i].

    Arrays broadcast to `dims`, by default to what all broadcast to; the result of a row has a last dimension of 1.
    The caller answers for outputs that are as large as what is stored, and overlap no other array, unless they are the
    same.  Where a dim is 0, reductions give what numpy gives: ValueError where that is an error.  What finds no
    registers together is done by several kernels, with the same bits.
    """
    dims = np.broadcast_shapes(*(array.shape for array in arrays)) if dims is None else dims
    if 0 in dims:
        return _nothing(ops, arrays)
    arrays = _forward(arrays, len(dims), last=not expression.fixed(spec_of(ops, arrays, dims)))
    spec = spec_of(ops, arrays, dims)
    try:
        found = kernel(spec, block)
    except BudgetError:
        halves = _halves(spec, arrays)
        if halves is None:
            raise
        for half in halves:
            run(*half, dims, block=block, slices=slices)
        return
    addresses = [array.__array_interface__["data"][0] for array in arrays]
    for i in range(slices):
        begin, end = (found.plan.units * part // slices for part in (i, i + 1))
        if begin < end:
            found(*addresses, begin=begin, end=end)


def _halves(spec: Fused, arrays: Sequence[np.ndarray]) -> tuple[tuple[list[Op], list[np.ndarray]], ...] | None:
    """Operations and arrays of two kernels that do the same one after the other; None where that is no less for either.

    What the first hands on is in new arrays.  It stores nothing else: the second loads what may then be written over.
    """
    costly = [number for number, op in enumerate(spec.ops) if op.name not in EASY and op.type not in expression.STORED]
    if len(costly) < 2:
        return None
    cut, row = costly[len(costly) // 2], expression.rows_of(spec)
    stores = [op for op in spec.ops if op.name == "store"]
    given: dict[int, int] = {}  # values that are handed on: the array
    memory = [*arrays]

    def half(wanted: Sequence[int]) -> tuple[list[Op], dict[int, int]]:
        """What leads to some values, and their numbers; from what is given if it is."""
        ops: list[Op] = []
        numbers: dict[int, int] = {}

        def put(number: int) -> int:
            if number not in numbers:
                op = spec.ops[number]
                op = Op("load", (), op.type, given[number]) if number in given else op._replace(
                    args=tuple(map(put, op.args)))
                ops.append(op)
                numbers[number] = len(ops) - 1
            return numbers[number]

        for number in wanted:
            put(number)
        return ops, numbers

    @functools.cache
    def needs(number: int) -> set[int]:
        """Costly values of the first half that a value of the second takes, by way of what is done again."""
        return {number} if number in costly and number < cut else set().union(*map(needs, spec.ops[number].args))

    behind = [number for number in costly if number >= cut] + [op.args[0] for op in stores]
    kept = sorted(set().union(*map(needs, behind)))
    first, numbers = half(kept)
    for number in kept:
        shape = (*spec.dims[:-1], 1) if row[number] and spec.dims else spec.dims
        first.append(Op("store", (numbers[number],), spec.ops[number].type, len(memory)))
        given[number] = len(memory)
        memory.append(np.empty(shape, DTYPES[spec.ops[number].type]))
    second, numbers = half(behind)
    return (first, memory), (second + [op._replace(args=(numbers[op.args[0]],)) for op in stores], memory)


def _nothing(ops: Sequence[Op], arrays: Sequence[np.ndarray]) -> None:
    """Results of rows without elements."""
    for op in ops:
        if op.name == "store" and arrays[op.value].size:
            name = ops[op.args[0]].name
            if name not in EMPTY:
                raise ValueError(f"{name} of no elements")
            arrays[op.value][...] = EMPTY[name]


def _forward(arrays: Sequence[np.ndarray], dims: int, last: bool) -> list[np.ndarray]:
    """The arrays such that in no dimension all run backwards, because kernels walk forwards; ``last``: nor in the last
    one, which has an order where something is reduced.
    """
    views = list(arrays)
    for axis in range(-dims, 0 if last else -1):
        strides = [array.strides[axis] for array in views if array.ndim >= -axis and array.shape[axis] > 1]
        if strides and max(strides) < 0:
            views = [np.flip(array, axis) if array.ndim >= -axis else array for array in views]
    return views
