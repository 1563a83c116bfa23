"""numpy's functions that make new arrays, which a traced function may write, and arrays of proxies."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from .shapes import array, converted, is_ordered, ordered, reshape, take
from .table import of, proxy
from .trace import KINDS, TraceError, current, proxies


def _full(shape: Any, value: Any, dtype: Any, order: str = "C") -> Any:
    shape = tuple(map(operator.index, shape if isinstance(shape, tuple | list) else (shape,)))
    trace = current.trace
    if min(shape, default=0) < 0:
        raise ValueError("negative dimensions are not allowed")
    one = proxy(value) if proxies(value) else proxy(np.array(value, dtype))
    if np.broadcast_shapes(one.shape, shape) != shape:
        raise ValueError(f"could not broadcast input array from shape {one.shape} into shape {shape}")
    node = trace.pool.broadcast(trace.pool.cast(one._node, one.dtype if dtype is None else np.dtype(dtype)), shape)
    strides = np.empty(shape, node.dtype, "F").strides if order == "F" and node.size else None
    return trace.new(node, strides=strides)


def _filled(value: int) -> Callable[..., Any]:
    return lambda shape, dtype=None, order="C", *, device=None, like=None: _full(
        shape, value, np.float64 if dtype is None else dtype, order)


def _filled_like(value: int) -> Callable[..., Any]:
    def found(a: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None, *,
              device: Any = None) -> Any:
        return full_like(a, value, dtype, order, subok, shape)

    return found


def full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", *, device: Any = None,
         like: Any = None) -> Any:
    """As numpy's full."""
    return _full(shape, fill_value, dtype, order)


def full_like(a: Any, fill_value: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None, *,
              device: Any = None) -> Any:
    a = proxy(a)
    dtype = a.dtype if dtype is None else np.dtype(dtype)
    found = _full(a.shape if shape is None else shape, fill_value, dtype)
    strides = ordered(a, order) if shape is None else None
    return current.trace.new(found._node, strides=strides and tuple(
        stride // a.itemsize * dtype.itemsize for stride in strides))


def new_array(object: Any, dtype: Any = None, *, copy: bool | None = True, order: str | None = "K",
              subok: bool = False, ndmin: int = 0, like: Any = None) -> Any:
    """numpy.array of what has proxies in it."""
    found = array(current.trace, object) if isinstance(object, list | tuple) else proxy(object)
    dtype, order = found.dtype if dtype is None else np.dtype(dtype), order or "K"
    if dtype.kind not in KINDS or not dtype.isnative:
        raise TraceError(f"an array of {dtype} can not be traced")
    kept = found.dtype == dtype and is_ordered(found, order)
    if copy is False and (found is not object or found._scalar or not kept):
        raise ValueError("Unable to avoid copy while creating an array as requested.")
    if not kept or found._scalar or copy and found is object:
        found = converted(found, dtype, order)
    return found if found.ndim >= ndmin else reshape(found, (1,) * (ndmin - found.ndim) + found.shape)


def as_array(a: Any, dtype: Any = None, order: str | None = None, *, device: Any = None, copy: bool | None = None,
             like: Any = None) -> Any:
    """numpy.asarray of what has proxies in it."""
    return new_array(a, dtype, copy=copy, order=order)


def contiguous(a: Any, dtype: Any = None, *, like: Any = None) -> Any:
    """numpy.ascontiguousarray of what has proxies in it."""
    return new_array(a, dtype, copy=None, order="C", ndmin=1)


@of(np.asfortranarray)
def fortran(a: Any, dtype: Any = None, *, like: Any = None) -> Any:
    return new_array(a, dtype, copy=None, order="F", ndmin=1)


@of(np.require)
def require(a: Any, dtype: Any = None, requirements: Any = None, *, like: Any = None) -> Any:
    wanted = {each.upper().removesuffix("_CONTIGUOUS")[:1] for each in requirements or ()}
    if "O" in wanted or wanted - {*"CFWAE"}:
        raise TraceError(f"numpy.require of {requirements!r} can not be traced")
    if {*"CF"} <= wanted:
        raise ValueError('Cannot specify both "C" and "F" order')
    order = "F" if "F" in wanted else "C" if "C" in wanted else "A"
    found = new_array(a, dtype, copy=None, order=order)
    return found if found.flags.writeable or "W" not in wanted else converted(found, found.dtype, order)


of(np.zeros_like)(_filled_like(0))
of(np.ones_like)(_filled_like(1))
of(np.empty_like)(_filled_like(0))
of(np.full_like)(full_like)

# What numpy does not dispatch: new arrays, which a function is going to write, arrays of proxies, and what is taken
# from a constant by them.
CREATED: dict[Any, Callable[..., Any]] = {
    np.zeros: _filled(0), np.ones: _filled(1), np.empty: _filled(0), np.full: full, np.zeros_like: _filled_like(0),
    np.ones_like: _filled_like(1), np.empty_like: _filled_like(0), np.full_like: full_like}
OF_PROXIES: dict[Any, Callable[..., Any]] = {
    np.array: new_array, np.asarray: as_array, np.asanyarray: as_array, np.ascontiguousarray: contiguous,
    np.asfortranarray: fortran, np.require: require, np.take: take}
