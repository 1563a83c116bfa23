"""What an expression means, by numpy: each operation for all elements, reductions by their partial results, bit by bit.

Which of two equal zeros an extreme is, and what a float gives that no integer of the type is, is the CPU's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from jitkern.isa.types import b8, bf16, f16, f32, f64, s16, s32, s64, u8, u32

from ..arrays import Array, dtype, from_bf16, to_bf16
from ..order import RUN, total
from ..order import reduced as in_order
from ..vmath import meaning as vmath
from ..vmath.table import FUNCTIONS
from .phases import Loops
from .spec import FLOATS, NUMBERS, REDUCING, Fused, Op, Operand

if TYPE_CHECKING:
    import numpy as np

# numpy's names, where they are not ours
NAMES = {"add": "add", "sub": "subtract", "mul": "multiply", "neg": "negative", "abs": "abs", "sqrt": "sqrt",
         "rint": "rint", "floor": "floor", "ceil": "ceil", "trunc": "trunc", "copysign": "copysign", "lt": "less",
         "le": "less_equal", "eq": "equal", "ne": "not_equal", "where": "where", "shl": "left_shift",
         "shr": "right_shift"}
LOGIC = {"and": ("bitwise_and", "logical_and"), "or": ("bitwise_or", "logical_or"),
         "xor": ("bitwise_xor", "logical_xor"), "not": ("invert", "logical_not")}


def operands(spec: Fused, block: Loops, vector_bytes: int) -> tuple[Array, ...]:
    """Those of the spec."""
    written = {op.value for op in spec.ops if op.name == "store"}
    return tuple(Array(each.type, spec.dims, each.strides, number in written)
                 for number, each in enumerate(spec.operands))


def meaning(spec: Fused, block: Loops, vector_bytes: int, *arrays: np.ndarray) -> None:
    """Store what the operations make of the arrays, each of the loop space's dims."""
    for number, found in stored(spec, arrays).items():
        arrays[number][...] = found


def stored(spec: Fused, arrays: Any) -> dict[int, np.ndarray]:
    """What is stored, by operand. Arrays broadcast to the loop space."""
    import numpy as np

    values: list[Any] = []
    found = {}
    with np.errstate(all="ignore"):
        for op in spec.ops:
            values.append(value(op, [values[arg] for arg in op.args], spec.dims, arrays))
            if op.name == "store":
                found[op.value] = values[op.args[0]]
    return found


def value(op: Op, args: list[np.ndarray], dims: tuple[int, ...], arrays: Any) -> np.ndarray | None:
    """What an operation makes of values that broadcast to the dims; None of a store."""
    import numpy as np

    if op.name == "store":
        return None
    if op.name == "load":
        return from_bf16(arrays[op.value]) if op.type is bf16 else arrays[op.value].copy()
    kind = dtype(op.type)
    if op.name == "const":
        return np.full((1,) * len(dims), op.value, kind)
    if op.name == "index":
        return np.broadcast_to(np.arange(dims[-1], dtype=kind), dims)
    if op.name == "cast":
        return to_bf16(args[0]).view("u2") if op.type is bf16 else args[0].astype(kind)
    if op.name == "div":
        return np.floor_divide(*args) if op.type.kind != "float" else np.divide(*args)
    if op.name in ("max", "min"):
        return extreme(op.name, *args)
    if op.name in LOGIC:
        return getattr(np, LOGIC[op.name][op.type is b8])(*args)
    if op.name in REDUCING:
        return reduced(op.name, np.broadcast_to(args[0], np.broadcast_shapes(args[0].shape, dims)))
    if op.name in FUNCTIONS:
        return vmath.meaning(op.name, *args)
    return getattr(np, NAMES[op.name])(*args).astype(kind, copy=False)


def extreme(name: str, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """numpy's maximum or minimum; of equal ones the second."""
    import numpy as np

    return np.where(a == b, b, (np.maximum if name == "max" else np.minimum)(a, b))


def reduced(name: str, array: np.ndarray) -> np.ndarray:
    """A reduction of rows, [..., 1]."""
    import numpy as np

    if name in ("any", "all", "argmax", "argmin"):
        return getattr(np, name)(array, axis=-1, keepdims=True)
    if name in ("max_of", "min_of"):
        return total(array, partial(extreme, name.removesuffix("_of")))[..., None]
    return in_order(array, partial({"sum": np.add, "prod": np.multiply}[name], dtype=array.dtype))[..., None]


def samples(vector_bytes: int) -> Iterator[Fused]:
    """Operations of all types and their casts, reductions along rows, along columns and of one row, softmax, functions,
    and arrays across each other: rows of every kind of tail.
    """
    def of(dims: tuple[int, ...], types: tuple, ops: list[Op], layouts: tuple[str, ...] = ()) -> Fused:
        """By rows, of operands that are "by columns", or one element a "row"."""
        found = []
        for number, type in enumerate(types):
            layout = layouts[number] if number < len(layouts) else ""
            size, strides = type.size, []
            order = dims[:-1] + (1,) if layout == "row" else dims
            for count in order if layout == "columns" else reversed(order):
                strides.append(size if count > 1 else 0)
                size *= count
            found.append(Operand(type, tuple(strides if layout == "columns" else reversed(strides))))
        return Fused(dims, tuple(found), tuple(ops))

    for type in NUMBERS:
        lanes, tree = vector_bytes // type.size, [Op("load", (), type, 0), Op("load", (), type, 1)]
        tree += [Op("add", (0, 1), type), Op("max", (2, 0), type), Op("lt", (1, 3), b8), Op("where", (4, 2, 1), type)]
        for count in sorted({1, 2, lanes - 1, lanes, lanes + 1, 5 * lanes + 3} - {0}):
            yield of((count,), (type,) * 3, [*tree, Op("store", (5,), type, 2)])
        for name in ("sum", "max_of"):
            for dims, layout in (((3, lanes + 1), ""), ((2, 70), ""), ((lanes + 2, 5), "columns")):
                ops = [Op("load", (), type, 0), Op(name, (0,), type), Op("store", (1,), type, 1)]
                yield of(dims, (type, type), ops, (layout, "row"))
    for type, to in ((f32, f64), (f64, f32), (f16, f32), (f32, bf16), (s32, f64), (u8, f32), (s16, s64), (u32, b8)):
        for count in (1, 7, 4 * vector_bytes // type.size + 5):
            ops = [Op("load", (), type, 0), Op("cast", (0,), to), Op("store", (1,), to, 1)]
            yield of((count,), (type, to), ops)
    for type in FLOATS:
        lanes = vector_bytes // type.size
        for dims in ((1, 1), (3, lanes - 1 or 2), (2, 2 * lanes + 1)):
            ops = [Op("load", (), type, 0), Op("max_of", (0,), type), Op("sub", (0, 1), type), Op("exp", (2,), type),
                   Op("sum", (3,), type), Op("div", (3, 4), type), Op("store", (5,), type, 1)]
            yield of(dims, (type, type), ops)
        ops = [Op("load", (), type, 0), Op("load", (), type, 1), Op("mul", (0, 1), type), Op("store", (2,), type, 2)]
        yield of((lanes + 3, 2 * lanes + 1), (type,) * 3, ops, ("columns",))
        for dims, layout in (((2, RUN + 70), ""), ((lanes + 2, RUN + 3), "columns")):
            ops = [Op("load", (), type, 0), Op("sum", (0,), type), Op("store", (1,), type, 1)]
            yield of(dims, (type, type), ops, (layout, "row"))
        ops = [Op("load", (), type, 0), Op("sigmoid", (0,), type), Op("store", (1,), type, 1)]
        yield of((2 * lanes + 3,), (type, type), ops)
    ops = [Op("load", (), f32, 0), Op("argmax", (0,), s64), Op("store", (1,), s64, 1)]
    yield of((3, vector_bytes + 5), (f32, s64), ops, ("", "row"))
    yield of((2, vector_bytes + 3), (b8, b8), [
        Op("load", (), b8, 0), Op("all", (0,), b8), Op("store", (1,), b8, 1)], ("", "row"))
