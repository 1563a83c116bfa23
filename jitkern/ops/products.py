"""Products of arrays: matmul, dot, vecdot, tensordot, linear.

Each is a built-in that finds its kernel by itself (`jitkern.call.path`).  What it does not know comes to a function
here, which builds the kernel and teaches it to the built-in, or asks numpy: other types than float32 and float64,
subclasses, keywords, outputs that overlap, errors.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from jitkern.call.path import Path
from jitkern.code.interruption import is_interruption
from jitkern.dispatch import cache, fused
from jitkern.dispatch import gemm as dispatch
from jitkern.dispatch.fused import Op
from jitkern.graph.special import SPECIAL
from jitkern.ops import flags

# As they are now: somebody may put ours in the place of numpy's.
_matmul_of_numpy, _dot_of_numpy, _tensordot_of_numpy, _vecdot_of_numpy = np.matmul, np.dot, np.tensordot, np.vecdot
REAL = (np.dtype(np.float32), np.dtype(np.float64))


MOST = 32  # dimensions: of more numpy shows no view


def plain(array: Any) -> bool:
    """Whether kernels can take it: exactly an ndarray, of float32 or float64 in this machine's byte order.

    Nothing where there are no kernels.
    """
    return (type(array) is np.ndarray and array.dtype in REAL and array.dtype.isnative
            and array.dtype.metadata is None and dispatch.targets.available())


def usable(out: np.ndarray | None, shape: tuple[int, ...], dtype: np.dtype, inputs: Sequence[np.ndarray]) -> bool:
    """Whether a kernel can write its result there: an array like that, no element in the place of another."""
    return out is None or (
        plain(out) and out.shape == shape and out.dtype == dtype and out.flags.writeable and out.flags.aligned
        and _apart(out) and not any(np.may_share_memory(out, array) for array in inputs))


def _apart(out: np.ndarray) -> bool:
    """Whether its elements, none of which is missing, are in places of their own; False if that is hard to tell."""
    size = out.itemsize
    for stride, count in sorted((abs(stride), count) for stride, count in zip(out.strides, out.shape) if count > 1):
        if stride < size:
            return False
        size += stride * (count - 1)
    return True


def new_result(batch: int, left: np.ndarray, right: np.ndarray, shape: tuple[int, ...],
               kept: tuple[int, ...]) -> np.ndarray:
    """An array for a product of this shape, the first `batch` dimensions in the order in memory that numpy chooses."""
    if batch < 2:
        return np.empty(kept, left.dtype)
    views = [np.broadcast_to(as_strided(each, each.shape[:-2], each.strides[:-2]), shape[:batch])
             for each in (left, right)]  # which has places even where k is 0
    strides = np.nditer([*views, None], order="K").operands[2].strides
    turned = sorted(range(batch), key=lambda axis: (-strides[axis], axis))
    found = np.empty([shape[axis] for axis in turned] + list(kept[batch:]), left.dtype)
    return found.transpose([*map(turned.index, range(batch)), *range(batch, found.ndim)])


def product(path: Path, theirs: Callable[..., Any], arrays: Sequence[np.ndarray], left: np.ndarray, right: np.ndarray,
            out: np.ndarray | None, drop: tuple[int, ...] = (), epilogue: Sequence[tuple[str, Any]] = ()) -> Any:
    """left [..., m, k] @ right [..., k, n], views of the first two `arrays`, by a kernel that `path` knows afterwards.

    drop: the axes of the product that the result does not have.  theirs(*arrays) is the same by numpy, called for its
    warnings and errors where the kernel meets an overflow or an invalid operation, maybe in a lane that does not count.
    NotImplemented if there is no kernel for it, nothing to do, or something wrong: numpy says what.
    """
    if left.ndim > MOST or right.ndim > MOST:
        return NotImplemented
    if not all(plain(array) and array.dtype == left.dtype for array in arrays) or left.shape[-1] != right.shape[-2]:
        return NotImplemented
    factors = [factor for _, factor in epilogue if isinstance(factor, np.ndarray)]
    try:
        batch = np.broadcast_shapes(left.shape[:-2], right.shape[:-2])
        shape = (*batch, left.shape[-2], right.shape[-1])
        whole = np.broadcast_shapes(shape, *(factor.shape for factor in factors))
    except ValueError as error:
        if is_interruption(error):
            raise
        return NotImplemented
    kept = tuple(length for axis, length in enumerate(shape, -len(shape)) if axis not in drop)
    if 0 in shape or whole != shape or not usable(out, kept, left.dtype, arrays):
        return NotImplemented
    result = new_result(len(batch), left, right, shape, kept) if out is None else out
    spec, operands, order = dispatch.contraction_of(left, right, np.expand_dims(result, drop), epilogue)
    try:
        kernel = dispatch.kernel(spec)
    except Exception as error:  # of a kernel that can not be made here
        if is_interruption(error):
            raise
        return NotImplemented
    addresses = [operand.ctypes.data for operand in operands]
    flags.clear()
    kernel(*addresses)
    if flags.found():
        theirs(*arrays)
    scalar, units = not kept and out is None, kernel.plan.units  # a scalar as numpy has it
    path.insert(arrays, out, result, kernel=kernel.address, units=units, scratch=kernel.plan.scratch,
                locked=dispatch.LONG * units // max(1, math.prod(shape) * left.shape[-1]), order=order, keep=(kernel,),
                code_bytes=kernel.code_bytes, scalar=scalar, open=kernel.spec.open)
    return result[()] if scalar else result


def vectors(path: Path, theirs: Callable[..., Any], a: Any, b: Any, out: Any) -> Any:
    """`product` of matrices, or of vectors: a row from the left, a column from the right."""
    if not (plain(a) and plain(b) and 0 < a.ndim <= MOST and 0 < b.ndim <= MOST):
        return NotImplemented
    left, right = (a if a.ndim > 1 else a[None]), (b if b.ndim > 1 else b[:, None])
    drop = ((-2,) if a.ndim == 1 else ()) + ((-1,) if b.ndim == 1 else ())
    return product(path, theirs, (a, b), left, right, out, drop)


def _matmul(a: Any, b: Any, out: Any) -> Any:
    return vectors(MATMUL, _matmul_of_numpy, a, b, out)


def _dot(a: Any, b: Any, out: Any) -> Any:
    flat = plain(a) and plain(b) and max(a.ndim, b.ndim) <= 2  # of more dimensions dot makes another sense
    flat = flat and min(a.size, b.size) > 1  # one number is a factor, whose product with a zero keeps its sign
    fits = out is None or plain(out) and out.flags.c_contiguous
    return vectors(DOT, _dot_of_numpy, a, b, out) if flat and fits else NotImplemented


def _vecdot(a: Any, b: Any, out: Any) -> Any:
    if not (plain(a) and plain(b) and 0 < a.ndim <= MOST and 0 < b.ndim <= MOST):
        return NotImplemented
    return product(VECDOT, _vecdot_of_numpy, (a, b), a[..., None, :], b[..., :, None], out, (-2, -1))


def _or(theirs: Callable[..., Any], ours: Callable[[Any, Any, Any], Any]) -> Callable[..., Any]:
    """The slow way: `ours` for two arrays and no more than an output, and where that is NotImplemented numpy's."""
    def slow(*args: Any, **kwargs: Any) -> Any:
        result = NotImplemented
        if len(args) == 2 and kwargs.keys() <= {"out"} or len(args) == 3 and not kwargs:
            result = ours(args[0], args[1], args[2] if len(args) == 3 else kwargs.get("out"))
        return theirs(*args, **kwargs) if result is NotImplemented else result

    slow.__name__ = slow.__qualname__ = theirs.__name__  # where it is the function itself, it is pickled by name
    slow.__module__, slow.__doc__ = "jitkern", f"As numpy.{theirs.__name__}."
    return slow


ACTIVATIONS: dict[str | None, list[tuple[str, Any]]] = {
    None: [], "relu": [("max", 0.0)], "relu6": [("max", 0.0), ("min", 6.0)],
    **{name: [(name, None)] for name in ("gelu", "gelu_tanh", "sigmoid", "silu", "softplus", "tanh")}}


def linear(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None, activation: str | None = None, *,
           out: np.ndarray | None = None) -> np.ndarray:
    """activation(x @ w.T + b): x [..., k], w [n, k], b [n] or None; the result is [..., n].

    `activation` is None, "relu", "relu6", "gelu", "gelu_tanh", "sigmoid", "silu", "softplus" or "tanh".  One kernel for
    float32 and float64, numpy's operations otherwise, without the functions (TypeError).  ValueError for another
    activation or shapes that do not fit.
    """
    if activation not in ACTIVATIONS:
        raise ValueError(f"no activation {activation!r}; there are {', '.join(map(repr, ACTIVATIONS))}")
    function = linear_path(activation, b is not None).function
    return function(x, w, out=out) if b is None else function(x, w, b, out=out)


@functools.cache
def linear_path(activation: str | None, bias: bool) -> Path:
    """What `linear` calls."""
    return Path("linear", 3 if bias else 2, _linear(activation), opens=True, kept=cache.code)


def _applied(name: str, y: np.ndarray) -> np.ndarray:
    """A function of each element, in place; of integers a new array of float64."""
    y = np.asarray(y)
    y = y.astype(np.float64) if y.dtype.kind in "iub" else y
    if y.dtype not in REAL:
        raise TypeError(f"there is no {name} of {y.dtype}: float32 and float64 have one")
    if not dispatch.targets.available():
        y[...] = SPECIAL.get(name, np.tanh)(y)
        return y
    kind = dispatch.element_type(y, "y")
    fused.run([Op("load", type=kind, value=0), Op(name, (0,), kind), Op("store", (1,), kind, 1)], [y, y])
    return y


def _linear(activation: str | None) -> Any:
    def by_numpy(x: Any, w: Any, *bias: Any) -> Any:
        y = _matmul_of_numpy(x, w.T)
        for one in bias:
            y = y + one
        for name, value in ACTIVATIONS[activation]:
            y = _applied(name, y) if value is None else (np.maximum if name == "max" else np.minimum)(
                y, y.dtype.type(value))
        return y

    def slow(x: Any, w: Any, b: Any = None, *, out: Any = None) -> Any:
        path = linear_path(activation, b is not None)
        arrays = (x, w) if b is None else (x, w, b)
        x, w, *bias = (one if isinstance(one, np.ndarray) else np.asanyarray(one) for one in arrays)
        if not x.ndim or w.ndim != 2 or w.shape[1] != x.shape[-1] or any(one.shape != w.shape[:1] for one in bias):
            raise ValueError("x [..., k], w [n, k] and b [n] do not fit: "
                             + ", ".join(str(array.shape) for array in (x, w, *bias)))
        result = product(path, by_numpy, arrays, x if x.ndim > 1 else x[None], w.T, out, (-2,) if x.ndim == 1 else (),
                         [("add", one) for one in bias] + ACTIVATIONS[activation])
        if result is not NotImplemented:
            return result
        y = by_numpy(x, w, *bias)
        if out is None:
            return y
        if out.shape != y.shape:
            raise ValueError(f"out is {out.shape}, the result is {y.shape}")
        np.copyto(out, y)
        return out

    return slow


def tensordot(a: Any, b: Any, axes: Any = 2) -> Any:
    """As numpy.tensordot, by `dot`."""
    if not (plain(a) and plain(b)) or a.dtype != b.dtype:
        return _tensordot_of_numpy(a, b, axes)
    from jitkern.tracing.products import contracted  # when it is first needed

    try:
        return contracted(a, b, axes, dot)
    except (IndexError, TypeError, ValueError) as error:
        if is_interruption(error):
            raise
        return _tensordot_of_numpy(a, b, axes)


GUFUNC = "axes=..., axis=..., keepdims=False, casting='same_kind', order='K', dtype=None, subok=True, signature=None"
MATMUL = Path("matmul", 2, _or(_matmul_of_numpy, _matmul), signature=f"(x1, x2, /, out=None, *, {GUFUNC})",
              doc="As numpy.matmul, by kernels for these shapes.", opens=True, kept=cache.code)
DOT = Path("dot", 2, _or(_dot_of_numpy, _dot), signature="(a, b, out=None)", doc="As numpy.dot.", opens=True,
           kept=cache.code)
VECDOT = Path("vecdot", 2, _or(_vecdot_of_numpy, _vecdot), signature=f"(x1, x2, /, out=None, *, {GUFUNC})",
              doc="As numpy.vecdot.", kept=cache.code)
matmul, dot, vecdot = MATMUL.function, DOT.function, VECDOT.function
