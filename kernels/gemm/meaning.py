"""What a product means, by numpy: its chains of fused multiply-adds, and its epilogue, bit by bit.

A product of bfloat16 is summed in increasing k here; CPUs with instructions for that take steps of two or four.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from jitkern.isa.types import ElementType, bf16, f16, f32, f64, s8, s32, u8

from ..arrays import OPEN, Array, dtype, from_bf16, to_bf16
from ..order import PARTIALS, RUN, pairwise, total
from . import panels
from .block import Block
from .spec import ANY, PAIRS, SUM, Batch, EpilogueStep, Gemm, Matrix, contiguous, form

if TYPE_CHECKING:
    import numpy as np


def closed(spec: Gemm) -> Gemm:
    """The same for OPEN of what is open."""
    batch = tuple(one._replace(count=OPEN) if one.count == ANY else one for one in spec.batch)
    return spec._replace(m=OPEN if spec.m == ANY else spec.m, batch=batch)


def operands(spec: Gemm, block: Block, vector_bytes: int) -> tuple[Array, ...]:
    """A, B, C and those of the epilogue, each with the batch's dims before its own."""
    made = None
    if spec.packed:
        made = panels.for_product(spec, block)
        size = panels.plan(*made, vector_bytes).bytes
    spec = closed(spec)
    m, n, k, counts = spec.m, spec.n, spec.k, tuple(one.count for one in spec.batch)

    def array(number: int, matrix: Matrix, *dims: int) -> Array:
        outer = tuple(one.strides[number] for one in spec.batch)
        return Array(matrix.type, (*counts, *dims), (*outer, matrix.row, matrix.column), written=number == 2)

    found = [array(0, spec.a, m, k), array(1, spec.b, k, n), array(2, spec.c, m, n),
             *(array(number, matrix, m, n) for number, matrix in enumerate(spec.extras, 3))]
    if made:
        found[1] = Array(found[1].type, (size,), (1,), made=made)
    return tuple(found)


def meaning(spec: Gemm, block: Block, vector_bytes: int, a: np.ndarray, b: np.ndarray, c: np.ndarray,
            *extras: np.ndarray) -> None:
    """C[...] = epilogue(A @ B [+ C])."""
    rest = list(extras)
    if spec.packed:
        b = panels.unpacked(*panels.for_product(spec, block), vector_bytes, b)
    kind = SUM[spec.a.type]
    a, b, start = summed(a, spec.a.type), summed(b, spec.b.type), summed(c, spec.c.type).astype(dtype(kind))
    if spec.a_zero:
        a = a - rest.pop(0)[..., :1]
    if spec.b_zero:
        b = b - rest.pop(0)[..., :1, :]
    if form(spec) == "chain":
        sums = chain(kind, a, b, start if spec.accumulate else None)
    else:
        sums = reduction(kind, a, b)
        sums = sums + start if spec.accumulate else sums
    steps = [(step.name, rest.pop(0) if isinstance(step.factor, Matrix) else step.factor) for step in spec.epilogue]
    c[...] = narrowed(applied(sums, steps), spec.c.type)


def summed(array: np.ndarray, type: ElementType) -> np.ndarray:
    """Elements as those that are multiplied and added: float32 for narrow floats, 64-bit integers."""
    if type is bf16:
        return from_bf16(array)
    return array.astype("f4") if type is f16 else array if type.kind == "float" else array.astype("i8")


def chain(kind: ElementType, a: np.ndarray, b: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
    """[..., m, k] @ [..., k, n] as chains of fused multiply-adds in increasing k over each run of k, and their totals
    in pairs; the first begins with 0 or ``start``. Of s32 modulo 2**32.
    """
    import numpy as np

    from ..machine.emulated_lanes import FMA

    if kind is s32:
        return (a @ b + (0 if start is None else start)).astype("i4")
    if a.shape[-1] > RUN:
        return pairwise(np.add, [chain(kind, a[..., i:i + RUN], b[..., i:i + RUN, :], None if i else start)
                                 for i in range(0, a.shape[-1], RUN)])
    shape = (*np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), a.shape[-2], b.shape[-1])
    found = np.zeros(shape, dtype(kind)) if start is None else np.array(start, dtype(kind))
    acc = found.reshape(-1)
    with np.errstate(all="ignore"):
        for i in range(a.shape[-1]):
            FMA[kind](acc, *(np.broadcast_to(one, shape).ravel() for one in (a[..., :, i, None], b[..., i, None, :])))
    return acc.reshape(shape)


def reduction(kind: ElementType, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """[..., m, k] @ [..., k, 1], in the order of ``order.reduced``."""
    import numpy as np

    firsts = range(0, max(1, a.shape[-1]), RUN)
    totals = [run(kind, a[..., first:first + RUN], b[..., first:first + RUN, :]) for first in firsts]
    with np.errstate(all="ignore"):
        return pairwise(np.add, totals)


def run(kind: ElementType, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The same of one run: [..., m, 1]."""
    import numpy as np

    from ..machine.emulated_lanes import FMA

    *outer, m, k = a.shape
    partials = np.zeros((*outer, m, PARTIALS), dtype(kind))
    with np.errstate(all="ignore"):
        for start in range(0, k, PARTIALS):
            left = a[..., start:start + PARTIALS]
            acc = partials[..., :left.shape[-1]].ravel()
            right = np.broadcast_to(b[..., None, start:start + PARTIALS, 0], left.shape)
            FMA[kind](acc, left.ravel(), right.ravel())
            partials[..., :left.shape[-1]] = acc.reshape(left.shape)
        return total(partials, np.add)[..., None]


def applied(sums: np.ndarray, epilogue: Iterable[tuple[str, Any]]) -> np.ndarray:
    """An epilogue: names of steps, and their factors, which broadcast to the sums."""
    import numpy as np

    from ..vmath.meaning import meaning as function  # what is in no product is not imported for it

    operations = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}
    with np.errstate(all="ignore"):
        for name, factor in epilogue:
            if name == "convert":
                sums = np.rint(sums).astype("i4") if factor is s32 else sums.astype("f4")
            elif factor is None:
                sums = np.sqrt(sums) if name == "sqrt" else function(name, sums)
            else:
                factor = np.broadcast_to(np.asarray(factor, sums.dtype), sums.shape)
                if name in operations:
                    sums = operations[name](sums, factor)
                else:
                    wins = sums > factor if name == "max" else sums < factor
                    sums = np.where(np.isnan(sums) | wins, sums, factor)
    return sums


def narrowed(sums: np.ndarray, type: ElementType) -> np.ndarray:
    """Sums as C has them: 8-bit integers saturate, narrow floats are rounded to nearest even."""
    import numpy as np

    if type is bf16:
        return to_bf16(sums)
    if type in (s8, u8):
        sums = sums.clip(np.iinfo(dtype(type)).min, np.iinfo(dtype(type)).max)
    with np.errstate(all="ignore"):
        return sums.astype(dtype(type))


def samples(vector_bytes: int) -> Iterator[Gemm]:
    """Of all types: shapes with every kind of tail, open ones, packed ones, batches; by columns; of one column; added
    to; with epilogues, zero points and narrow results.
    """
    for a, b in PAIRS:
        lanes = vector_bytes // SUM[a].size
        for m, n, k in ((1, 2, 3), (7, lanes + 1, 5), (3, 2 * lanes - 1, 9), (5, 3 * lanes, 1), (2, 3, 0)):
            yield contiguous(m, n, k, a, b)
            yield contiguous(ANY, n, k, a, b, accumulate=a is not bf16)
        yield contiguous(6, lanes + 3, 13, a, b, packed=True)
        yield contiguous(5, 7, 70, a, b).transposed() if a is b else contiguous(5, 7, 70, a, b)
        spec = contiguous(3, lanes - 1 or 2, 6, a, b)
        size, width = spec.c.type.size, spec.n
        bias, column = Matrix(spec.c.type, 0, size), Matrix(spec.c.type, size, 0)
        for count in (2, ANY):
            yield spec._replace(batch=(Batch(count, (3 * 6 * a.size, 0, 3 * width * size)),))
        yield spec._replace(epilogue=(EpilogueStep("add", bias), EpilogueStep("max", 0), EpilogueStep("mul", column)))
        if SUM[a] is s32:
            zeros = {"a_zero": Matrix(s32, 4, 0), "b_zero": Matrix(s32, 0, 4)}
            yield spec._replace(c=Matrix(u8, width, 1), **zeros, epilogue=(
                EpilogueStep("convert", f32), EpilogueStep("mul", 0.25), EpilogueStep("convert", s32),
                EpilogueStep("add", 3)))
        else:
            yield spec._replace(epilogue=(EpilogueStep("add", bias), EpilogueStep("tanh")))
        if SUM[a] is f32:
            yield spec._replace(c=Matrix(bf16, 2 * width, 2), accumulate=True)
    for type in (f32, f64):
        for m, k in ((1, 5), (4, 63), (7, 64), (3, 200), (ANY, 33), (2, RUN + 3)):
            yield contiguous(m, 1, k, type, type, epilogue=(EpilogueStep("mul", 2.0),))
        for m, k in ((5, 3), (33, 130)):
            spec = contiguous(m, 1, k, type, type, accumulate=True)
            yield spec._replace(a=Matrix(type, type.size, m * type.size))
