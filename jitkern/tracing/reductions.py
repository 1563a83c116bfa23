"""numpy's reductions of axes as nodes, or as compositions: sums, extremes, their places, norms; and accumulations."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from jitkern.graph.ir import BOOL, HALF, INTP, SINGLE

from .table import MISSING, WEAK, Unmapped, axes_of, given, new, of, proxy
from .trace import Trace, TraceError, current

REDUCED = {"add": "sum", "multiply": "prod", "maximum": "max_of", "minimum": "min_of", "logical_and": "all",
           "logical_or": "any"}


@of(np.where)
def where_(condition: Any, x: Any = MISSING, y: Any = MISSING) -> Any:
    if x is MISSING:
        raise TraceError("numpy.where with one argument gives a shape that depends on values")
    trace, pool = current.trace, current.trace.pool
    weak = [each if type(each) in WEAK or isinstance(each, np.generic) else proxy(each) for each in (x, y)]
    dtype = np.result_type(*[each if type(each) in WEAK else each.dtype for each in weak])
    nodes = [pool.cast(trace.node(np.array(each, dtype) if type(each) in WEAK else each), dtype) for each in weak]
    condition = proxy(condition)
    return new(pool.elementwise("where", pool.cast(condition._node, BOOL), *nodes), condition,
               *[each for each in weak if getattr(type(each), "_is_proxy", False)], scalar=False)


def reduce(trace: Trace, ufunc: np.ufunc, x: Any, axis: Any = 0, dtype: Any = None, out: Any = None,
           keepdims: Any = False, initial: Any = MISSING, where: Any = True) -> Any:
    """ufunc.reduce(x, ...)"""
    name, x, pool = REDUCED.get(ufunc.__name__), proxy(x), trace.pool
    axes = axes_of(axis, x.ndim)
    keepdims = keepdims is not MISSING and bool(keepdims)
    wanted = _summed(x.dtype) if dtype is None and name in ("sum", "prod") else np.dtype(dtype or x.dtype)
    if name in ("any", "all"):
        wanted = BOOL
    if name is None or wanted.kind not in "fiub" or wanted.itemsize > 8:
        kwargs = {"axis": axis, "dtype": dtype, "keepdims": keepdims}
        kwargs |= {"initial": initial} if initial is not MISSING else {}
        kwargs |= {"where": where} if where is not True else {}
        [found] = trace.step(ufunc.reduce, (x,), kwargs)
        return given(trace.new(found, scalar=True), out)
    if wanted == BOOL and name in ("sum", "prod", "max_of", "min_of"):
        name = {"sum": "any", "prod": "all", "max_of": "any", "min_of": "all"}[name]
    empty = any(x.shape[each] == 0 for each in axes)
    if (empty or where is not True) and ufunc.identity is None and initial is MISSING:
        raise ValueError(f"zero-size array to reduction operation {ufunc.__name__} which has no identity" if empty else
                         f"reduction operation '{ufunc.__name__}' does not have an identity, so to use a where mask "
                         "one has to specify 'initial'")
    if where is not True:
        x = where_(where, x, np.array(initial if ufunc.identity is None else ufunc.identity, wanted))
    node = pool.cast(x._node, SINGLE if wanted == HALF else wanted)
    shape = tuple(1 if each in axes else length for each, length in enumerate(node.shape))
    if empty:
        value = ufunc.identity if initial is MISSING else initial
        node = pool.broadcast(pool.const(np.array(value, wanted)), shape)
    elif axes:
        node = pool.reduce(name, node, axes)
    node = pool.cast(node, wanted)
    if initial is not MISSING and not empty:
        node = ufunc(trace.new(node), np.array(initial, wanted))._node
    if not keepdims:
        node = pool.reshape(node, [length for each, length in enumerate(node.shape) if each not in axes])
    return given(trace.new(node, scalar=True), out)


def _summed(dtype: np.dtype) -> np.dtype:
    """What numpy adds and multiplies elements of a type in."""
    if dtype.kind in "iub" and dtype.itemsize < INTP.itemsize:
        return np.dtype(np.uintp) if dtype.kind == "u" else INTP
    return dtype


def accumulate(name: str, a: Any, axis: Any = 0, dtype: Any = None, out: Any = None) -> Any:
    """add.accumulate and multiply.accumulate, "cumsum" and "cumprod"."""
    a = proxy(a)
    wanted = _summed(a.dtype) if dtype is None else np.dtype(dtype)
    if wanted.name not in ("float32", "float64", "int32", "int64", "uint32", "uint64") or not a.ndim:
        raise Unmapped
    [axis] = axes_of(axis, a.ndim)
    node = current.trace.pool.cast(a._node, wanted)
    return given(new(current.trace.pool.node(name, (node,), wanted, node.shape, axis), a), out)


@of(np.cumsum, method="cumsum")
def cumsum(a: Any, axis: Any = None, dtype: Any = None, out: Any = None) -> Any:
    return accumulate("cumsum", np.ravel(proxy(a)) if axis is None else a, axis or 0, dtype, out)


@of(np.cumprod, method="cumprod")
def cumprod(a: Any, axis: Any = None, dtype: Any = None, out: Any = None) -> Any:
    return accumulate("cumprod", np.ravel(proxy(a)) if axis is None else a, axis or 0, dtype, out)


def _reduction(ufunc: np.ufunc, *functions: Any, method: str) -> None:
    def reduced(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False,
                initial: Any = MISSING, where: Any = True) -> Any:
        where = True if where is MISSING else where
        return reduce(current.trace, ufunc, a, axis, dtype, out, keepdims, initial, where)

    def without_dtype(a: Any, axis: Any = None, out: Any = None, keepdims: Any = False, initial: Any = MISSING,
                      where: Any = True) -> Any:
        return reduced(a, axis, None, out, keepdims, initial, where)

    of(*functions, method=method)(reduced if ufunc in (np.add, np.multiply) else without_dtype)


_reduction(np.add, np.sum, method="sum")
_reduction(np.multiply, np.prod, method="prod")
_reduction(np.maximum, np.max, np.amax, method="max")
_reduction(np.minimum, np.min, np.amin, method="min")
_reduction(np.logical_and, np.all, method="all")
_reduction(np.logical_or, np.any, method="any")


@of(np.mean, method="mean")
def mean(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False, *,
         where: Any = True) -> Any:
    a = proxy(a)
    if where is not True and where is not MISSING:
        raise Unmapped
    to = np.dtype(dtype) if dtype is not None else a.dtype if a.dtype.kind in "fc" else np.dtype(np.float64)
    count = math.prod(a.shape[each] for each in axes_of(axis, a.ndim))
    wide = SINGLE if to == HALF else to
    found = np.true_divide(sum_(a, axis, wide, keepdims), np.array(count, wide))
    return given(found if wide == to else found.astype(to), out)


def sum_(a: Any, axis: Any, dtype: Any, keepdims: Any) -> Any:
    """The sum along axes, as numpy.add.reduce gives it."""
    return reduce(current.trace, np.add, a, axis, dtype, None, keepdims)


@of(np.var, method="var")
def var(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, ddof: float = 0, keepdims: Any = False, *,
        where: Any = True, mean: Any = MISSING, correction: Any = MISSING) -> Any:
    a = proxy(a)
    if where not in (True, MISSING) or a.dtype.kind == "c":
        raise Unmapped
    ddof = ddof if correction is MISSING else correction
    to = np.dtype(dtype) if dtype is not None else a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = SINGLE if to == HALF else to
    count = math.prod(a.shape[each] for each in axes_of(axis, a.ndim))
    if mean is MISSING:
        mean = np.true_divide(sum_(a, axis, wide, True), np.array(count, wide))
    apart = np.subtract(a, mean, dtype=wide)
    found = np.true_divide(sum_(apart * apart, axis, wide, keepdims), np.array(max(count - ddof, 0), wide))
    return given(found if wide == to else found.astype(to), out)


@of(np.std, method="std")
def std(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, ddof: float = 0, keepdims: Any = False,
        **others: Any) -> Any:
    return given(np.sqrt(var(a, axis, dtype, None, ddof, keepdims, **others)), out)


def _position(name: str) -> Callable[..., Any]:
    def found(a: Any, axis: Any = None, out: Any = None, *, keepdims: Any = False) -> Any:
        a, keepdims = proxy(a), keepdims is not MISSING and bool(keepdims)
        if a.dtype.kind == "c":
            raise Unmapped
        pool, ndim, node = current.trace.pool, a.ndim, a._node
        if axis is None:
            node, [axis] = pool.reshape(node, (node.size,)), (0,)
        else:
            [axis] = axes_of(operator.index(axis), ndim)
        if not node.shape[axis]:
            raise ValueError(f"attempt to get {name} of an empty sequence")
        if not node.size:
            return np.empty(a.shape[:axis] + (1,) * keepdims + a.shape[axis + 1:], INTP)
        if node.dtype in (HALF, BOOL):
            node = pool.cast(node, SINGLE if node.dtype == HALF else np.dtype(np.uint8))
        node = pool.reduce(name, node, (axis,))
        if keepdims:
            node = pool.reshape(node, (1,) * ndim) if len(node.shape) != ndim else node
        else:
            node = pool.reshape(node, node.shape[:axis] + node.shape[axis + 1:])
        return given(current.trace.new(node, scalar=True), out)

    return found


of(np.argmax, method="argmax")(_position("argmax"))
of(np.argmin, method="argmin")(_position("argmin"))


@of(np.ptp)
def ptp(a: Any, axis: Any = None, out: Any = None, keepdims: Any = False) -> Any:
    return given(np.max(a, axis, keepdims=keepdims) - np.min(a, axis, keepdims=keepdims), out)


@of(np.count_nonzero)
def count_nonzero(a: Any, axis: Any = None, *, keepdims: bool = False) -> Any:
    return np.sum(proxy(a) != 0, axis, dtype=np.intp, keepdims=keepdims)


@of(np.linalg.norm)
def norm(x: Any, ord: Any = None, axis: Any = None, keepdims: bool = False) -> Any:
    x = proxy(x)
    if x.dtype.kind not in "fiub":
        raise Unmapped
    x = x if x.dtype.kind == "f" else x.astype(np.float64)
    axes = axes_of(axis, x.ndim)
    one = len(axes) == 1
    if ord is None or one and ord == 2 or len(axes) == 2 and ord in ("fro", "f"):
        return np.sqrt(np.sum(x * x, axes, keepdims=keepdims))
    if one and ord in (1, np.inf, -np.inf):
        return (np.sum if ord == 1 else np.max if ord > 0 else np.min)(np.abs(x), axes, keepdims=keepdims)
    raise Unmapped


def _without_nan(function: Callable[..., Any], a: Any, instead: float, axis: Any, keepdims: Any, **kwargs: Any) -> Any:
    """A reduction of what is a number."""
    a = proxy(a)
    if a.dtype.kind not in "fiub":
        raise Unmapped
    if a.dtype.kind == "f":
        a = np.where(np.isnan(a), a.dtype.type(instead), a)
    return function(a, axis, keepdims=keepdims is not MISSING and bool(keepdims), **kwargs)


@of(np.nansum)
def nansum(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False, **others: Any) -> Any:
    return _without_nan(np.sum, a, 0, axis, keepdims, dtype=dtype, out=out, **others)


@of(np.nanprod)
def nanprod(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False, **others: Any) -> Any:
    return _without_nan(np.prod, a, 1, axis, keepdims, dtype=dtype, out=out, **others)


def _nan_extreme(function: Callable[..., Any], instead: float) -> Callable[..., Any]:
    def found(a: Any, axis: Any = None, out: Any = None, keepdims: Any = False, **others: Any) -> Any:
        if others:
            raise Unmapped
        best = _without_nan(function, a, instead, axis, keepdims)
        if best.dtype.kind == "f":
            none, pool = _without_nan(np.all, np.isnan(a), 0, axis, keepdims), current.trace.pool
            nan = pool.const(np.array(math.nan, best.dtype))
            best = current.trace.new(pool.elementwise("where", none._node, nan, best._node), scalar=True)
        return given(best, out)

    return found


of(np.nanmax)(_nan_extreme(np.max, -math.inf))
of(np.nanmin)(_nan_extreme(np.min, math.inf))


@of(np.nanmean)
def nanmean(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False, **others: Any) -> Any:
    a = proxy(a)
    if others or a.dtype.kind == "c":
        raise Unmapped
    if a.dtype.kind != "f":
        return np.mean(a, axis, dtype, out, keepdims is not MISSING and bool(keepdims))
    total = _without_nan(np.sum, a, 0, axis, keepdims, dtype=dtype)
    count = _without_nan(np.sum, ~np.isnan(a), 0, axis, keepdims)
    return given(np.divide(total, count).astype(total.dtype), out)
