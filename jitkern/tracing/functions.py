"""numpy's functions and methods of arrays, as nodes or as compositions of such.

`TABLE` says how a function is traced and `STEPS` which are called as they are when the graph runs; of these the types
of results depend on those of arguments alone.  Every other function is a TraceError.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.graph.ir import BOOL, HALF, INTP, SINGLE, Node

from .trace import Trace, TraceError, current, strides_of
from .ufuncs import REDUCED, WEAK

_MISSING = np._NoValue


class Unmapped(Exception):
    """Arguments that a function of the table leaves to numpy."""


TABLE: dict[Any, Callable[..., Any]] = {}
METHODS: dict[str, Callable[..., Any]] = {}
STEPS = frozenset("""
    cumsum cumprod nancumsum nancumprod sort argsort partition argpartition lexsort searchsorted digitize interp median
    percentile quantile nanmedian nanpercentile nanquantile nansum nanprod nanmean nanvar nanstd nanmax nanmin nanargmax
    nanargmin cross kron trace diag diagonal diagflat vander convolve correlate cov corrcoef gradient pad
    choose i0 sinc unwrap angle ediff1d trapezoid histogram einsum inner vdot tensordot real
    imag around round apply_along_axis inv pinv solve det slogdet cholesky eigh eigvalsh svd svdvals qr
    matrix_power matrix_rank norm cond multi_dot fft ifft fft2 ifft2 fftn ifftn rfft irfft rfft2 irfft2 rfftn irfftn
    fftshift ifftshift hfft ihfft polyval polyfit polyadd polysub average nan_to_num sort_complex
    packbits unpackbits resize append rot90 linspace logspace geomspace
    cumulative_sum cumulative_prod
""".split())


def of(*functions: Any, method: str = "") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Puts a function into the table, and among the methods."""
    def added(function: Callable[..., Any]) -> Callable[..., Any]:
        TABLE.update(dict.fromkeys(functions, function))
        if method:
            METHODS[method] = function
        return function

    return added


def call(trace: Trace, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    """function(*args, **kwargs), with proxies among the arguments."""
    rule = TABLE.get(function)
    if rule is not None:
        try:
            return rule(*args, **kwargs)
        except Unmapped:
            pass
    return _step(trace, function, args, kwargs)


def method(name: str, x: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    """x.name(*args, **kwargs)"""
    try:
        return METHODS[name](x, *args, **kwargs)
    except Unmapped:
        return _step(x._trace, getattr(np, name), (x, *args), kwargs)


def _step(trace: Trace, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    name = getattr(function, "__name__", str(function))
    if name not in STEPS:
        raise TraceError(f"numpy.{name} can not be traced")
    kwargs = dict(kwargs)
    out = kwargs.pop("out", None)
    nodes = trace.step(function, args, kwargs)
    results = [trace.new(node, scalar=True) for node in nodes]
    if out is not None:
        out[...] = results[0]
        return out
    many = nodes[0].args[0].value.many
    return results[0] if many is None else many(*results) if hasattr(many, "_fields") else many(results)


def proxy(x: Any) -> Any:
    """The proxy of an array, or of what numpy makes one of."""
    if getattr(type(x), "_is_proxy", False):
        return x
    trace = current.trace
    return trace.new(trace.node(x))


def new(node: Node, *like: Any, scalar: bool = True) -> Any:
    """A new array, with the order in memory that numpy gives a result of such operands."""
    return current.trace.new(node, scalar, strides_of(node.shape, node.dtype, [each._ghost for each in like]))


def axes_of(axis: Any, ndim: int) -> tuple[int, ...]:
    """Axes as numpy takes them; None: all."""
    if axis is None:
        return tuple(range(ndim))
    found = []
    for each in axis if isinstance(axis, tuple | list) else (axis,):
        each = operator.index(each)
        if not -ndim <= each < ndim:
            raise np.exceptions.AxisError(each, ndim)
        found.append(each % ndim)
    if len({*found}) < len(found):
        raise ValueError("duplicate value in 'axis'")
    return tuple(found)


# Reductions.


def reduce(trace: Trace, ufunc: np.ufunc, x: Any, axis: Any = 0, dtype: Any = None, out: Any = None,
           keepdims: Any = False, initial: Any = _MISSING, where: Any = True) -> Any:
    """ufunc.reduce(x, ...)"""
    name, x, pool = REDUCED.get(ufunc.__name__), proxy(x), trace.pool
    axes = axes_of(axis, x.ndim)
    keepdims = keepdims is not _MISSING and bool(keepdims)
    wanted = _summed(x.dtype) if dtype is None and name in ("sum", "prod") else np.dtype(dtype or x.dtype)
    if name in ("any", "all"):
        wanted = BOOL
    if name is None or wanted.kind not in "fiub" or wanted.itemsize > 8:
        kwargs = {"axis": axis, "dtype": dtype, "keepdims": keepdims}
        kwargs |= {"initial": initial} if initial is not _MISSING else {}
        kwargs |= {"where": where} if where is not True else {}
        [found] = trace.step(ufunc.reduce, (x,), kwargs)
        return given(trace.new(found, scalar=True), out)
    if wanted == BOOL and name in ("sum", "prod", "max_of", "min_of"):
        name = {"sum": "any", "prod": "all", "max_of": "any", "min_of": "all"}[name]
    empty = any(x.shape[each] == 0 for each in axes)
    if (empty or where is not True) and ufunc.identity is None and initial is _MISSING:
        raise ValueError(f"zero-size array to reduction operation {ufunc.__name__} which has no identity" if empty else
                         f"reduction operation '{ufunc.__name__}' does not have an identity, so to use a where mask "
                         "one has to specify 'initial'")
    if where is not True:
        x = where_(where, x, np.array(initial if ufunc.identity is None else ufunc.identity, wanted))
    node = pool.cast(x._node, SINGLE if wanted == HALF else wanted)
    shape = tuple(1 if each in axes else length for each, length in enumerate(node.shape))
    if empty:
        value = ufunc.identity if initial is _MISSING else initial
        node = pool.broadcast(pool.const(np.array(value, wanted)), shape)
    elif axes:
        node = pool.reduce(name, node, axes)
    node = pool.cast(node, wanted)
    if initial is not _MISSING and not empty:
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


def given(found: Any, out: Any) -> Any:
    """The result itself, or where it is written."""
    if out is None or out is _MISSING:
        return found
    out = out[0] if isinstance(out, tuple) else out
    if not getattr(type(out), "_is_proxy", False):
        raise TraceError("out is an array that is neither an argument nor new")
    if out.shape != found.shape:
        raise ValueError(f"output parameter has shape {out.shape}, the result {found.shape}")
    out[...] = found
    return out


def _reduction(ufunc: np.ufunc, *functions: Any, method: str) -> None:
    def reduced(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = False,
                initial: Any = _MISSING, where: Any = True) -> Any:
        where = True if where is _MISSING else where
        return reduce(current.trace, ufunc, a, axis, dtype, out, keepdims, initial, where)

    def without_dtype(a: Any, axis: Any = None, out: Any = None, keepdims: Any = False, initial: Any = _MISSING,
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
    if where is not True and where is not _MISSING:
        raise Unmapped
    to = np.dtype(dtype) if dtype is not None else a.dtype if a.dtype.kind in "fc" else np.dtype(np.float64)
    count = math.prod(a.shape[each] for each in axes_of(axis, a.ndim))
    wide = SINGLE if to == HALF else to
    found = np.true_divide(sum_(a, axis, wide, keepdims), np.array(count, wide))
    return given(found if wide == to else found.astype(to), out)


def sum_(a: Any, axis: Any, dtype: Any, keepdims: Any) -> Any:
    return reduce(current.trace, np.add, a, axis, dtype, None, keepdims)


@of(np.var, method="var")
def var(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, ddof: float = 0, keepdims: Any = False, *,
        where: Any = True, mean: Any = _MISSING, correction: Any = _MISSING) -> Any:
    a = proxy(a)
    if where not in (True, _MISSING) or a.dtype.kind == "c":
        raise Unmapped
    ddof = ddof if correction is _MISSING else correction
    to = np.dtype(dtype) if dtype is not None else a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = SINGLE if to == HALF else to
    count = math.prod(a.shape[each] for each in axes_of(axis, a.ndim))
    if mean is _MISSING:
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
        a, keepdims = proxy(a), keepdims is not _MISSING and bool(keepdims)
        if a.dtype.kind == "c":
            raise Unmapped
        pool, ndim, node = current.trace.pool, a.ndim, a._node
        if not a.size:
            raise ValueError(f"attempt to get {name} of an empty sequence")
        if axis is None:
            node, [axis] = pool.reshape(node, (node.size,)), (0,)
        else:
            [axis] = axes_of(axis, ndim)
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


# Choices and rounding.


@of(np.where)
def where_(condition: Any, x: Any = _MISSING, y: Any = _MISSING) -> Any:
    if x is _MISSING:
        raise TraceError("numpy.where with one argument gives a shape that depends on values")
    trace, pool = current.trace, current.trace.pool
    weak = [each if type(each) in WEAK or isinstance(each, np.generic) else proxy(each) for each in (x, y)]
    dtype = np.result_type(*[each if type(each) in WEAK else each.dtype for each in weak])
    nodes = [pool.cast(trace.node(np.array(each, dtype) if type(each) in WEAK else each), dtype) for each in weak]
    condition = proxy(condition)
    return new(pool.elementwise("where", pool.cast(condition._node, BOOL), *nodes), condition,
               *[each for each in weak if getattr(type(each), "_is_proxy", False)], scalar=False)


@of(np.clip, method="clip")
def clip(a: Any, a_min: Any = _MISSING, a_max: Any = _MISSING, out: Any = None, *, min: Any = _MISSING,
         max: Any = _MISSING, **others: Any) -> Any:
    low = a_min if min is _MISSING else min
    high = a_max if max is _MISSING else max
    low, high = (None if each is _MISSING else each for each in (low, high))
    kwargs = {**others, **({} if out is None else {"out": out})}
    if low is None and high is None:
        return np.positive(a, **kwargs)
    if low is None or high is None:
        return np.minimum(a, high, **kwargs) if low is None else np.maximum(a, low, **kwargs)
    dtype = np.result_type(*[each if type(each) in WEAK else proxy(each).dtype for each in (a, low, high)])
    return np.minimum(np.maximum(a, low, dtype=dtype), high, dtype=dtype, **kwargs)


@of(np.round, np.around, method="round")
def round_(a: Any, decimals: int = 0, out: Any = None) -> Any:
    a = proxy(a)
    if a.dtype.kind != "f":
        raise Unmapped
    if not decimals:
        return given(np.rint(a), out)
    power = 10.0 ** abs(decimals)
    there, back = (np.multiply, np.divide) if decimals > 0 else (np.divide, np.multiply)
    return given(back(np.rint(there(a, power)), power), out)


@of(np.fix)
def fix(x: Any, out: Any = None) -> Any:
    return given(np.trunc(proxy(x)), out)


@of(np.isclose)
def isclose(a: Any, b: Any, rtol: Any = 1e-5, atol: Any = 1e-8, equal_nan: bool = False) -> Any:
    a, b = (each if type(each) in WEAK else proxy(each) for each in (a, b))
    b = float(b) if type(b) is int else b if type(b) in WEAK else b.astype(np.result_type(b.dtype, 1.0))
    near = np.abs(a - b) <= atol + rtol * abs(b)
    found = near & np.isfinite(b) | (a == b)
    return found | np.isnan(a) & np.isnan(b) if equal_nan else found


@of(np.tril)
def tril(m: Any, k: int = 0) -> Any:
    m = proxy(m)
    return np.where(np.tri(*m.shape[-2:], k=k, dtype=bool), m, m.dtype.type(0))


@of(np.triu)
def triu(m: Any, k: int = 0) -> Any:
    m = proxy(m)
    return np.where(np.tri(*m.shape[-2:], k=k - 1, dtype=bool), m.dtype.type(0), m)


@of(np.nan_to_num)
def nan_to_num(x: Any, copy: bool = True, nan: float = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    if not copy or proxy(x).dtype.kind != "f":
        raise Unmapped
    limits, dtype = np.finfo(x.dtype), x.dtype.type
    found = np.where(np.isnan(x), dtype(nan), x)
    found = np.where(found == np.inf, dtype(limits.max if posinf is None else posinf), found)
    return np.where(found == -np.inf, dtype(limits.min if neginf is None else neginf), found)


def _without_nan(function: Callable[..., Any], a: Any, instead: float, axis: Any, keepdims: Any, **kwargs: Any) -> Any:
    """A reduction of what is a number."""
    a = proxy(a)
    if a.dtype.kind not in "fiub":
        raise Unmapped
    if a.dtype.kind == "f":
        a = np.where(np.isnan(a), a.dtype.type(instead), a)
    return function(a, axis, keepdims=keepdims is not _MISSING and bool(keepdims), **kwargs)


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
        return np.mean(a, axis, dtype, out, keepdims is not _MISSING and bool(keepdims))
    total = _without_nan(np.sum, a, 0, axis, keepdims, dtype=dtype)
    count = _without_nan(np.sum, ~np.isnan(a), 0, axis, keepdims)
    return given(np.divide(total, count).astype(total.dtype), out)


@of(np.select)
def select(condlist: Sequence[Any], choicelist: Sequence[Any], default: Any = 0) -> Any:
    found = default
    for condition, choice in zip(reversed(condlist), reversed(choicelist)):
        found = np.where(condition, choice, found)
    return found


@of(np.copyto)
def copyto(dst: Any, src: Any, casting: str = "same_kind", where: Any = True) -> None:
    if not getattr(type(dst), "_is_proxy", False):
        raise TraceError("numpy.copyto writes an array that is neither an argument nor new")
    if type(src) not in WEAK and not np.can_cast(proxy(src).dtype, dst.dtype, casting):
        raise TypeError(f"Cannot cast array data from {proxy(src).dtype!r} to {dst.dtype!r} according to the rule "
                        f"'{casting}'")
    dst[...] = src if where is True else np.where(where, np.broadcast_to(proxy(src), dst.shape), dst)
