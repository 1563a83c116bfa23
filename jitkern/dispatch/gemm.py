"""From arrays to kernels.

    gemm(a, b)                       a @ b by a kernel for these shapes
    gemm(a, b, epilogue=[("add", bias), ("max", 0)]); gemm(a, b, epilogue=[("add", bias), "gelu"])
    packed = pack(b); gemm(a, packed)

A kernel is built when its shapes are first seen, and kept.  Where the number of rows keeps changing, or that of
matrices in a batch, one more kernel takes all further numbers (`kernel`).
"""

from __future__ import annotations

import functools
import operator
import struct
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np

from jitkern.call.layout import FEW
from jitkern.code.execmem import ARCH as ARCH
from jitkern.cpu import targets as targets
from jitkern.dispatch import kernel as kernels
from jitkern.dispatch.kernel import ALIGNMENT, Kernel, aligned
from jitkern.isa.types import ElementType, bf16, f16, f32, f64, s8, s32, u8
from jitkern.kernels.gemm import panels
from jitkern.kernels.gemm import spec as contraction
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.panels import Pack, PackPlan
from jitkern.kernels.gemm.spec import ANY, Batch, EpilogueStep, Gemm, Matrix

TYPES = {"float64": f64, "float32": f32, "float16": f16, "bfloat16": bf16, "uint16": bf16, "int8": s8, "uint8": u8,
         "int32": s32}
STEPS = ("add", "sub", "mul", "div", "max", "min", "convert")
LONG = 500_000  # multiplications from which on a kernel runs without the interpreter's lock: some microseconds
OWN = 4         # numbers of rows, or of matrices, that have kernels of their own


class Packed:
    """A constant right operand of `gemm` in the layout that its kernels read, made by `pack`."""

    def __init__(self, shape: tuple[int, int], type: ElementType, block: Block, plan: PackPlan):
        self.shape, self.type, self.block, self.plan = shape, type, block, plan
        self._memory = np.zeros(plan.bytes + ALIGNMENT, np.uint8)
        self.address = aligned(self._memory)
        self._suited: Any = None  # code that was asked for last, if it does

    def suits(self, kernel: Kernel) -> bool:
        """Whether that kernel reads it as it is laid out."""
        if self._suited is kernel.code:
            return True
        found = self._laid_for(kernel)
        self._suited = kernel.code if found else None
        return found

    def _laid_for(self, kernel: Kernel) -> bool:
        return panels.plan(*panels.for_product(kernel.spec, kernel.block), kernel.target.vector_bytes) == self.plan

    def __repr__(self) -> str:
        return f"Packed({self.shape[0]} x {self.shape[1]} {self.type}, {self._memory.nbytes} bytes)"


class Unpacked(Packed):
    """What `pack` makes where there are no kernels: a copy."""

    def __init__(self, matrix: np.ndarray, type: ElementType):
        self.shape, self.type, self.block, self._memory = matrix.shape, type, None, matrix.copy()

    @property
    def matrix(self) -> np.ndarray:
        """What was packed."""
        return self._memory


class Sizes:
    """Which numbers of rows, or of matrices in the outermost batch, have kernels of their own; it keeps no kernels.

    most: products that are remembered, those asked for last.
    """

    def __init__(self, most: int):
        self._most = most
        self._own: OrderedDict[Gemm, set[int]] = OrderedDict()
        self._chosen: OrderedDict[Gemm, tuple[str, int]] = OrderedDict()

    def choose(self, spec: Gemm) -> tuple[str, int]:
        """What a kernel of it leaves open, as `Gemm.open`, and how many there are; ("", 0) for one of its own."""
        return self._chosen.get(spec) or self._remembered(self._chosen, spec, self._choice(spec))

    def _choice(self, spec: Gemm) -> tuple[str, int]:
        for what, count in _openings(spec):
            own = self._remembered(self._own, _opened(spec, what), set())
            if count not in own and len(own) >= OWN:
                return what, count
            own.add(count)
        return "", 0

    def _remembered(self, there: OrderedDict, key: Any, new: Any) -> Any:
        """What is there, or the new one.  Other threads may come in between."""
        found = there.setdefault(key, new)
        if len(there) > self._most:
            there.popitem(last=False)
        return found


SIZES = Sizes(4096)


def kernel(spec: Gemm, block: Block | None = None, packed: Block | None = None) -> Kernel:
    """The kernel for this CPU: found, or built.  `packed`: the Block that B's panels were made for.

    Of those that differ in nothing but the number of rows, or that of matrices in the outermost batch, one and the
    first OWN have kernels of their own.  All others share one whose units are open, or for rows two: for up to FEW, and
    for more.
    """
    if block is not None or spec.open:
        return kernels.kernel(spec, block, packed=packed)
    what, count = SIZES.choose(spec)
    if not what:
        return kernels.kernel(spec, packed=packed)
    return kernels.kernel(_opened(spec, what), packed=packed, few=what == "m" and count <= FEW).of(count)


def _openings(spec: Gemm) -> list[tuple[str, int]]:
    """What may be left open of it, and how many there are."""
    found = []
    if spec.m > 1 and contraction.form(spec) != "columns":
        found.append(("m", spec.m))
    if spec.batch:
        found.append(("batch", spec.batch[0].count))
    return found


def _opened(spec: Gemm, what: str) -> Gemm:
    """The same with its rows left open, or its batch."""
    if what == "m":
        return spec._replace(m=ANY)
    return spec._replace(batch=(spec.batch[0]._replace(count=ANY), *spec.batch[1:]))


def contraction_of(
    left: np.ndarray, right: np.ndarray | Packed, out: np.ndarray, epilogue: Sequence[tuple[str, Any]] = (), *,
    a_zero: np.ndarray | None = None, b_zero: np.ndarray | None = None, accumulate: bool = False,
) -> tuple[Gemm, list[np.ndarray | Packed], tuple[int, int]]:
    """What to compute for out [..., m, n] = epilogue(left [..., m, k] @ right [..., k, n]), arrays that are checked.

    Also the operands in the kernel's order, and which of (left, right) are its first and second.  A batch of rows that
    meet one right operand is a matrix with more rows.  ValueError for arrays that do not broadcast to out's shape.
    """
    (*batch, m, n), k, packed = out.shape, left.shape[-1], isinstance(right, Packed)
    zeros = [zero for zero in (a_zero, b_zero) if zero is not None]
    extras = [*zeros, *(factor for _, factor in epilogue if isinstance(factor, np.ndarray))]
    operands = [_broadcast(left, (*batch, m, k)), right if packed else _broadcast(right, (*batch, k, n)), out,
                *(_broadcast(each, out.shape) for each in extras)]
    strides = [[0] * out.ndim if isinstance(each, Packed) else list(each.strides) for each in operands]
    down = [strides[0], *strides[2:]]  # of operands that have rows
    while batch and (batch[-1] == 1 or not strides[1][-3] and (
            m == 1 or all(each[-3] == each[-2] * m for each in down))):
        for each in strides:
            outer = each.pop(-3)
            if m == 1 < batch[-1] and each is not strides[1]:
                each[-2] = outer
        m *= batch.pop()
    lengths = [(m, k), (k, n), *[(m, n)] * (len(operands) - 2)]
    a, b, c, *others = (_matrix(_type_of(each), *length, *stride[-2:])
                        for each, length, stride in zip(operands, lengths, strides))
    factors = iter(others[len(zeros):])
    spec = Gemm(m, n, k, a, Matrix(b.type, 0, 0) if packed else b, c, _batch(batch, strides), accumulate, tuple(
        EpilogueStep(name, next(factors) if isinstance(factor, np.ndarray) else factor) for name, factor in epilogue),
        others[0]._replace(column=0) if a_zero is not None else None,
        others[len(zeros) - 1]._replace(row=0) if b_zero is not None else None, packed)
    columns = c.row == c.type.size != c.column  # C is laid out by columns: the transposed problem
    if columns and min(m, n) > 1 and a.type is b.type and not packed and not zeros:
        return spec.transposed(), [operands[1], operands[0], *operands[2:]], (1, 0)
    return spec, operands, (0, 1)


def _type_of(operand: np.ndarray | Packed) -> ElementType:
    return operand.type if isinstance(operand, Packed) else _named(operand.dtype)


@functools.lru_cache(maxsize=64)
def _named(dtype: np.dtype) -> ElementType | None:
    """The element type of that name, which numpy takes a microsecond to spell."""
    return TYPES.get(dtype.name)


def element_type(array: Any, what: str) -> ElementType:
    """The element type of an array.  TypeError if kernels have none such."""
    dtype = array.dtype
    found = _named(dtype)
    if found not in contraction.SUM or not dtype.isnative:
        raise TypeError(f"{what} is {dtype}: gemm takes float32, float64, bfloat16 (or its bits, uint16), int8, uint8")
    return found


def _array(value: Any, what: str) -> np.ndarray:
    if type(value) is not np.ndarray:
        raise TypeError(f"{what} must be an ndarray, not {type(value).__name__}")
    return value


def pack(b: np.ndarray, *, rows: int = 128, block: Block | None = None) -> Packed:
    """`b`, [k, n], packed once for many `gemm(a, packed)`; it is copied and may change afterwards.

    `rows` is how many rows `a` will have, about; any number works.
    """
    b = _array(b, "b")
    if b.ndim != 2 or 0 in b.shape:
        raise ValueError(f"b must have two dimensions, none of them 0, not {b.shape}")
    kind, (k, n) = element_type(b, "b"), b.shape
    spec = contraction.contiguous(rows, n, k, kind, kind, packed=True)
    if not targets.available():
        return Unpacked(b, kind)
    found = kernels.kernel(Pack(spec, _matrix(kind, k, n, *b.strides)), block)
    packed = Packed(b.shape, kind, found.block, found.plan)
    found(b.ctypes.data, packed.address)
    return packed


def _matrix(kind: ElementType, rows: int, columns: int, row: int, column: int) -> Matrix:
    """A stride that is never used is as if side by side."""
    return Matrix(kind, row if rows > 1 else 0, column if columns > 1 else kind.size)


def gemm(
    a: np.ndarray, b: np.ndarray | Packed, out: np.ndarray | None = None, *, accumulate: bool = False,
    epilogue: Sequence[tuple[str, Any] | str] = (), a_zero: np.ndarray | None = None, b_zero: np.ndarray | None = None,
    block: Block | None = None, slices: int = 1, wrap: bool = False,
) -> np.ndarray:
    """out = epilogue(a @ b), or of out + a @ b with `accumulate`.

    a: [..., m, k].  b: [..., k, n], or what `pack` made of [k, n].  out: [..., m, n], of any strides.  Batches
    broadcast.  Types: float32, float64; bfloat16 (summed in float32); int8 or uint8 by int8 (summed in int32, `out` may
    be int8 or uint8 and saturates).  `a_zero` (one, or [m, 1]) and `b_zero` (one, or [1, n]) are subtracted from a and
    b first.
    ValueError where k is so long that a sum of integers may not fit int32: from 65,794 on for uint8 by int8, from
    131,072 on for int8 by int8, earlier with zero points.  With `wrap` they are taken modulo 2**32.  So is what
    `accumulate` adds to.
    `epilogue`: steps applied in order to every sum: ("add" | "sub" | "mul" | "div" | "max" | "min", a number or an
    array that broadcasts to out's shape, of the sums' type at that step), ("convert", "float32" | "int32"), or the name
    of a function of the sum: one of `jitkern.kernels.gemm.spec.unary()`, such as "gelu" or "tanh".
    `block` overrides the rule, `slices` runs the work in as many parts: neither changes a bit.

    Source of the order of sums: `jitkern.kernels.gemm.spec`.

    TypeError and ValueError before anything has run.
    """
    a = _array(a, "a")
    packed = isinstance(b, Packed)
    if not packed:
        b = _array(b, "b")
    if a.ndim < 2 or len(b.shape) < 2:
        raise ValueError(f"a and b must have two dimensions or more, not {a.shape} and {b.shape}")
    (m, k), (inner, n) = a.shape[-2:], b.shape[-2:]
    if k != inner:
        raise ValueError(f"a is {a.shape}, b is {b.shape}: {k} columns do not meet {inner} rows")
    kinds = element_type(a, "a"), b.type if packed else element_type(b, "b")
    if kinds not in contraction.PAIRS:
        raise TypeError(f"there is no kernel for {kinds[0]} @ {kinds[1]}")
    shape = (*np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), m, n)
    steps, arrays, final = _steps(epilogue, contraction.SUM[kinds[0]])
    zeros = {name: None if zero is None else _zero(zero, what, axis) for name, zero, what, axis in (
        ("a_zero", a_zero, "a_zero is [m, 1]", -1), ("b_zero", b_zero, "b_zero is [1, n]", -2))}
    if not wrap and kinds[0] in contraction.INTEGERS:
        ranges = [(0, 0) if zero is None or not zero.size else (int(zero.min()), int(zero.max()))
                  for zero in zeros.values()]
        most = contraction.longest(*kinds, *ranges)
        if k > most:
            raise ValueError(f"a sum of {k} products of {kinds[0]} and {kinds[1]} may not fit int32, one of {most} "
                             "does: with wrap=True sums are taken modulo 2**32")
    others = [*([] if packed else [b]), *arrays, *(zero for zero in zeros.values() if zero is not None)]
    if operator.index(slices) < 1:
        raise ValueError(f"slices must be 1 or more, not {slices}")
    given, out = out, _out(out, shape, final, accumulate)
    if not out.size:
        return out
    if given is not None and any(np.may_share_memory(out, each) for each in (a, *others)):
        out = out.copy()
    if not targets.available():
        _by_numpy(a, b.matrix if isinstance(b, Unpacked) else b, out, kinds, steps, accumulate, **zeros)
        if given is not None and out is not given:
            given[...] = out
        return out if given is None else given
    spec, operands, _ = contraction_of(a, b, out, steps, **zeros, accumulate=accumulate)
    found = kernel(spec, block, b.block if packed else None)
    if packed and not b.suits(found):
        raise ValueError(f"b was packed by {b.block}, which does not fit {found.block}" + (
            "" if contraction.in_place(spec) else f": where kc is not 0, out must be {spec.c.type} by rows"))
    addresses = [each.address if isinstance(each, Packed) else each.ctypes.data for each in operands]
    for i in range(slices):
        begin, end = (found.plan.units * part // slices for part in (i, i + 1))
        if begin < end:
            found(*addresses, begin=begin, end=end)
    if given is not None and out is not given:
        given[...] = out
    return out if given is None else given


def _by_numpy(a: np.ndarray, b: np.ndarray, out: np.ndarray, kinds: tuple[ElementType, ElementType],
              steps: Sequence[tuple[str, Any]], accumulate: bool, a_zero: np.ndarray | None,
              b_zero: np.ndarray | None) -> None:
    """`gemm` where there are no kernels: by numpy's product, whose sums are rounded in another order."""
    from jitkern.kernels.gemm import meaning

    def numbers(array: np.ndarray, type: ElementType) -> np.ndarray:
        return meaning.summed(array.view("u2") if type is bf16 else array, type)

    sum, to = contraction.SUM[kinds[0]], _named(out.dtype)
    left, right = numbers(a, kinds[0]), numbers(b, kinds[1])
    left = left if a_zero is None else left - a_zero
    right = right if b_zero is None else right - b_zero
    with np.errstate(all="ignore"):
        sums = left @ right
        sums = (sums + numbers(out, to) if accumulate else sums).astype(meaning.dtype(sum))  # integers modulo 2**32
    found = meaning.narrowed(meaning.applied(sums, steps), to)
    (out.view("u2") if to is bf16 else out)[...] = found


def _steps(epilogue: Sequence[tuple[str, Any] | str], kind: ElementType) -> tuple[list, list[np.ndarray], ElementType]:
    """The epilogue with its factors as numbers, arrays or types; the arrays; the type that comes out."""
    steps, arrays = [], []
    for step in epilogue:
        if isinstance(step, str):
            steps.append((step, None))  # a function, see `jitkern.kernels.gemm.spec.check`
            continue
        if not isinstance(step, tuple) or len(step) != 2:
            raise ValueError(f"a step of an epilogue is a pair such as ('add', bias), or a function, not {step!r}")
        name, factor = step
        if name not in STEPS:
            raise ValueError(f"an epilogue has no step {name!r}; there are {', '.join(STEPS)}")
        if name == "convert":
            factor = TYPES.get(str(factor))
            if {kind, factor} != {f32, s32}:
                raise ValueError(f"an epilogue converts float32 and int32 to each other, not {kind} to {factor}")
            kind = factor
        elif isinstance(factor, np.ndarray):
            if _named(factor.dtype) is not kind or not factor.dtype.isnative:
                raise TypeError(f"{name} of {factor.dtype} to sums of {kind}")
            arrays.append(_array(factor, f"what to {name}"))
        else:
            factor = _number(factor, kind)
        if kind is s32 and name == "div":
            raise ValueError("an epilogue does not divide integers: convert to float32 first")
        steps.append((name, factor))
    return steps, arrays, kind


def _number(factor: Any, kind: ElementType) -> int | float:
    """A number that lanes of this type can hold."""
    try:
        factor = operator.index(factor) if kind is s32 else float(factor)
        kind.pack(factor)
    except TypeError:
        raise TypeError(f"an epilogue has no {factor!r} for sums of {kind}") from None
    except (OverflowError, struct.error):
        raise ValueError(f"{factor!r} does not fit {kind}") from None
    return factor


def _zero(zero: Any, what: str, axis: int) -> np.ndarray:
    """A zero point as an array; a zero point is exact or an error.  Along `axis` there is one."""
    array = np.asarray(zero)
    if array.dtype.kind not in "iu":
        raise TypeError(f"a zero point is an integer, not {array.dtype}")
    if array.ndim >= -axis and array.shape[axis] != 1:
        raise ValueError(f"{what} or one number, not {array.shape}")
    if array.size and not -(1 << 31) <= int(array.min()) <= int(array.max()) < 1 << 31:
        raise ValueError("a zero point does not fit int32")
    return array.astype(np.int32)


RESULTS = {f64: ("float64",), f32: ("float32", "float16", "bfloat16", "uint16"), s32: ("int32", "int8", "uint8")}


def _out(out: np.ndarray | None, shape: tuple[int, ...], kind: ElementType, accumulate: bool) -> np.ndarray:
    """The result's array, checked or new."""
    if out is None:
        if accumulate:
            raise ValueError("accumulate adds to out: give it")
        return np.empty(shape, RESULTS[kind][0])
    out = _array(out, "out")
    if out.shape != shape:
        raise ValueError(f"out is {out.shape}, the result is {shape}")
    if out.dtype.name not in RESULTS[kind] or not out.dtype.isnative:
        raise TypeError(f"out is {out.dtype}; results of {kind} go to {', '.join(RESULTS[kind])}")
    if not out.flags.writeable:
        raise ValueError("out is read-only")
    if out.size and any(stride == 0 and count > 1 for stride, count in zip(out.strides, out.shape)):
        raise ValueError("elements of out share memory")
    return out


def _broadcast(array: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    try:
        return np.broadcast_to(array, shape)
    except ValueError:
        raise ValueError(f"an array of shape {array.shape} does not broadcast to {shape}") from None


def _batch(lengths: list[int], strides: list[list[int]]) -> tuple[Batch, ...]:
    """The dimensions of a batch, those that make one run merged."""
    dims: list[Batch] = []
    for i, count in enumerate(lengths):
        if count == 1:
            continue
        step = tuple(each[i] for each in strides)
        if dims and all(outer == inner * count for outer, inner in zip(dims[-1].strides, step)):
            dims[-1] = Batch(dims[-1].count * count, step)
        else:
            dims.append(Batch(count, step))
    return tuple(dims)
