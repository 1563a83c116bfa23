"""From arrays to kernels of expressions.

    x, y = Op("load", type=f32, value=0), Op("load", type=f32, value=1)
    run([x, y, Op("add", (0, 1), f32), Op("store", (2,), value=2)], [a, b, out])

`jitkern.kernels.fused.spec` says what the operations mean.  A kernel is built when its shapes are first seen, and kept.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from jitkern.dispatch import gemm as dispatch
from jitkern.dispatch.kernel import kernel
from jitkern.isa.types import ElementType, b8, s16, s64, u16, u32, u64
from jitkern.kernels.fused import spec as expression
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.spec import Fused, Op, Operand

TYPES = {**dispatch.TYPES, "bool": b8, "int16": s16, "int64": s64, "uint16": u16, "uint32": u32, "uint64": u64}

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
    same.  Where a dim is 0, reductions give what numpy gives: ValueError where that is an error.
    """
    dims = np.broadcast_shapes(*(array.shape for array in arrays)) if dims is None else dims
    if 0 in dims:
        return _nothing(ops, arrays)
    arrays = _forward(arrays, len(dims), last=not expression.fixed(spec_of(ops, arrays, dims)))
    found = kernel(spec_of(ops, arrays, dims), block)
    addresses = [array.__array_interface__["data"][0] for array in arrays]
    for i in range(slices):
        begin, end = (found.plan.units * part // slices for part in (i, i + 1))
        if begin < end:
            found(*addresses, begin=begin, end=end)


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
