"""Which of numpy's functions are traced, and how.

`TABLE` says how a function is traced and `STEPS` which are called as they are when the graph runs; of these the types
of results depend on those of arguments alone.  Every other function is a TraceError.
"""

from __future__ import annotations

import contextlib
import operator
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from jitkern.code.interruption import is_interruption
from jitkern.graph.ir import Node

from .trace import Trace, TraceError, current, stand_in, strides_of, untraced

MISSING = np._NoValue
WEAK = (int, float, complex)  # types of Python whose numbers take the others' types


class Unmapped(Exception):
    """Arguments that a function of the table leaves to numpy."""


TABLE: dict[Any, Callable[..., Any]] = {}
METHODS: dict[str, Callable[..., Any]] = {}
STEPS = frozenset("""
    cumsum cumprod nancumsum nancumprod sort argsort partition argpartition lexsort searchsorted digitize interp median
    percentile quantile nanmedian nanpercentile nanquantile nansum nanprod nanmean nanvar nanstd nanmax nanmin nanargmax
    nanargmin cross kron trace diagflat vander convolve correlate cov corrcoef gradient pad
    choose i0 sinc unwrap angle ediff1d trapezoid histogram einsum inner vdot tensordot
    around round apply_along_axis inv pinv solve det slogdet cholesky eigh eigvalsh svd svdvals qr
    matrix_power matrix_rank norm cond multi_dot fft ifft fft2 ifft2 fftn ifftn rfft irfft rfft2 irfft2 rfftn irfftn
    fftshift ifftshift hfft ihfft polyval polyfit polyadd polysub average sort_complex
    packbits unpackbits resize append linspace logspace geomspace
    cumulative_sum cumulative_prod
""".split())


def of(*functions: Any, method: str = "") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Puts a function into the table, and among the methods.  Its contract is numpy's, unless it says more."""
    def added(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__doc__ = function.__doc__ or f"As numpy's {functions[0].__name__ if functions else method}."
        TABLE.update(dict.fromkeys(functions, function))
        if method:
            METHODS[method] = function
        return function

    return added


def call(trace: Trace, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    """function(*args, **kwargs), with proxies among the arguments."""
    rule = TABLE.get(function)
    with _as_numpy(function, args, kwargs):
        if rule is not None:
            with contextlib.suppress(Unmapped):
                return rule(*args, **kwargs)
        return _step(trace, function, args, kwargs)


def method(name: str, x: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    """x.name(*args, **kwargs)"""
    with _as_numpy(lambda x, *args, **kwargs: getattr(x, name)(*args, **kwargs), (x, *args), kwargs):
        with contextlib.suppress(Unmapped):
            return METHODS[name](x, *args, **kwargs)
        return _step(x._trace, getattr(np, name), (x, *args), kwargs)


@contextlib.contextmanager
def _as_numpy(function: Callable[..., Any], args: tuple, kwargs: dict[str, Any]) -> Iterator[None]:
    """Errors of a rule are those of numpy for such arguments, or TraceErrors where numpy has none.

    numpy is asked twice, with other values: an error that depends on them is a TraceError, too.
    """
    try:
        yield
    except TraceError:
        raise
    except Exception as error:
        if is_interruption(error):
            raise
        with np.errstate(all="ignore"), untraced():
            one, other = (_raised(function, _filled(args, value), _filled(kwargs, value)) for value in (0, 1))
        if one is not None and type(one) is type(other) and not isinstance(one, np.linalg.LinAlgError):
            raise one from None
        name = getattr(function, "__name__", "a method")
        raise TraceError(f"numpy.{name} of such arguments can not be traced ({error})") from None


def _raised(function: Callable[..., Any], args: tuple, kwargs: dict[str, Any]) -> Exception | None:
    try:
        function(*args, **kwargs)
    except Exception as error:
        if is_interruption(error):
            raise
        return error
    return None


def _filled(values: Any, value: int) -> Any:
    """The same with arrays in the place of proxies."""
    if getattr(type(values), "_is_proxy", False):
        found = stand_in(values._node, value).copy()
        found.flags.writeable = values._ghost.flags.writeable
        return found[()] if values._scalar else found
    if type(values) is dict:
        return {name: _filled(each, value) for name, each in values.items()}
    return type(values)([_filled(each, value) for each in values]) if type(values) in (tuple, list) else values


def _step(trace: Trace, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
    name = getattr(function, "__name__", str(function))
    if name not in STEPS:
        raise TraceError(f"numpy.{name} can not be traced")
    kwargs = dict(kwargs)
    out = kwargs.pop("out", None)
    if getattr(out, "_scalar", False):
        raise TypeError("out must be an array")
    nodes = trace.step(function, args, kwargs)
    results = [trace.new(node, scalar) for node, scalar in zip(nodes, nodes[0].args[0].value.scalars)]
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


def given(found: Any, out: Any) -> Any:
    """The result itself, or where it is written."""
    if out is None or out is MISSING:
        return found
    out = out[0] if isinstance(out, tuple) else out
    if not getattr(type(out), "_is_proxy", False):
        raise TraceError("out is an array that is neither an argument nor new")
    if out._scalar:
        raise TypeError("return arrays must be of ArrayType")
    if out.shape != found.shape:
        lead = out.shape[:max(0, out.ndim - found.ndim)]
        error = TraceError if (*lead, *found.shape) == out.shape else ValueError
        raise error(f"output parameter has shape {out.shape}, the result {found.shape}")
    out[...] = found
    return out
