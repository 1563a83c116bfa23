"""Which of numpy's functions are traced, and how.

`TABLE` says how a function is traced and `STEPS` which are called as they are when the graph runs; of these the types
of results depend on those of arguments alone.  Every other function is a TraceError.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from jitkern.graph.ir import Node

from .trace import Trace, TraceError, current, strides_of

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


def given(found: Any, out: Any) -> Any:
    """The result itself, or where it is written."""
    if out is None or out is MISSING:
        return found
    out = out[0] if isinstance(out, tuple) else out
    if not getattr(type(out), "_is_proxy", False):
        raise TraceError("out is an array that is neither an argument nor new")
    if out.shape != found.shape:
        raise ValueError(f"output parameter has shape {out.shape}, the result {found.shape}")
    out[...] = found
    return out
