"""Indexing of proxies: what numpy does for views, arrays of places and masks."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from typing import Any

import numpy as np

from jitkern.graph.evaluate import inside
from jitkern.graph.ir import INTP, Node, Type

from .trace import TraceError, proxies


def entries(key: Any) -> tuple[list[Any], bool]:
    """The parts of an index, and whether all are basic: integers, slices, None, Ellipsis."""
    parts, basic = [], True
    for part in key if isinstance(key, tuple) else (key,):
        if part is None or part is Ellipsis or type(part) is int:
            pass
        elif isinstance(part, slice):
            if proxies([part.start, part.stop, part.step]):
                part = slice(*[each if each is None else operator.index(each)
                               for each in (part.start, part.stop, part.step)])
        elif proxies(part):
            basic = False
        elif not isinstance(part, bool | np.bool_) and hasattr(part, "__index__") and not getattr(part, "ndim", 0):
            part = operator.index(part)
        else:
            part, basic = np.asarray(part), False
            if not part.size and part.dtype.kind == "f":
                part = part.astype(INTP)
        parts.append(part)
    return parts, basic


def view(proxy: Any, parts: list[Any]) -> Any:
    """The view for a basic index; IndexError is numpy's own."""
    full = parts if Ellipsis in [each for each in parts if each is Ellipsis] else [*parts, Ellipsis]
    shape = proxy._ghost[tuple(full)].shape
    axes = proxy.ndim - sum(part is not None and part is not Ellipsis for part in full)
    ranges, lengths, axis = [], [], 0
    for part in full:
        if part is None:
            continue
        for each in [slice(None)] * axes if part is Ellipsis else [part]:
            if isinstance(each, slice):
                span = range(*each.indices(proxy.shape[axis]))
                ranges.append((span.start, span.step) if len(span) else (0, 1))
                lengths.append(len(span))
            else:
                ranges.append((each % proxy.shape[axis], 1))
                lengths.append(1)
            axis += 1
    found = proxy._view("slice", tuple(ranges), tuple(lengths))
    return found if found.shape == shape else found._view("reshape", None, shape)


def get(proxy: Any, key: Any) -> Any:
    """proxy[key]"""
    trace = proxy._trace
    parts, basic = entries(key)
    if basic:
        found = view(proxy, parts)
        if not found.shape and Ellipsis not in parts:
            return trace.new(found._node, scalar=True)
        return found
    parts = [_places(part) for part in parts]
    parts = [each for part in parts for each in (part if isinstance(part, tuple) else (part,))]
    _check(proxy, parts)
    places = [i for i, part in enumerate(parts) if _is_array(part) or type(part) is int]
    at, end = places[0], places[-1] + 1
    if end - at > len(places) or not _fit(parts[at:end]):
        [found] = trace.step(picked, (proxy, *parts))
        return trace.new(found, scalar=True)
    rest = view(proxy, [slice(None) if i in places else part for i, part in enumerate(parts)])
    return take(trace, rest, parts[at:end], rest.ndim - len(parts[at:]) if _dots(parts[:at]) else at)


def take(trace: Any, x: Any, places: Sequence[Any], axis: int) -> Any:
    """x with the elements of some axes, the first one given, at these places: integers and arrays of such."""
    pool, node = trace.pool, x._node
    lengths = node.shape[axis:axis + len(places)]
    which = _bounded(trace, places[0], axis, lengths[0])
    for i, place in enumerate(places[1:], 1):
        each = _bounded(trace, place, axis + i, lengths[i])
        which = pool.elementwise("add", pool.elementwise("mul", which, pool.const(lengths[i], INTP)), each)
    before, after = node.shape[:axis], node.shape[axis + len(places):]
    flat = pool.reshape(node, (*before, math.prod(lengths), *after))
    found = pool.take(flat, pool.reshape(which, (which.size,)), axis)
    return trace.new(pool.reshape(found, (*before, *which.shape, *after)), scalar=True)


def _bounded(trace: Any, places: Any, axis: int, length: int) -> Node:
    """The same places from 0 on. IndexError for constants that are no such."""
    pool, node = trace.pool, trace.node(places)
    if node.op == "const" and node.size:
        inside(node.value.array.min(), axis, length)
        inside(node.value.array.max(), axis, length)
    which = pool.reshape(pool.cast(node, INTP), (node.size,))
    return pool.reshape(pool.bounded(which, axis, length), node.shape)


def _fit(parts: Sequence[Any]) -> bool:
    """Whether arrays of places broadcast; numpy says it if they do not."""
    try:
        np.broadcast_shapes(*map(np.shape, parts))
    except ValueError:
        return False
    return True


def _dots(parts: Sequence[Any]) -> bool:
    return any(part is Ellipsis for part in parts)


def put(proxy: Any, key: Any, value: Any) -> None:
    """proxy[key] = value"""
    trace, pool = proxy._trace, proxy._trace.pool
    parts, basic = entries(key)
    if proxy._scalar:
        raise TypeError(f"'numpy.{proxy.dtype.name}' object does not support item assignment")
    if not proxy.flags.writeable:
        raise ValueError("assignment destination is read-only")
    if getattr(type(value), "_is_proxy", False):
        new: Node = trace.node(value)
    elif proxies(value):
        new = trace.node(value)
    else:
        new = trace.node(np.asarray(value, None if isinstance(value, np.ndarray | np.generic) else proxy.dtype))
    new = pool.cast(new, proxy.dtype)
    if basic:
        view(proxy, parts)._write(new)
        return
    if len(parts) == 1 and _dtype(parts[0]) == np.bool_ and parts[0].shape == proxy.shape:
        if new.size == 1:
            mask = trace.node(parts[0])
            proxy._write(pool.elementwise("where", mask, pool.reshape(new, ()), proxy._node))
            return
    parts = [_places(part) for part in parts]
    parts = [each for part in parts for each in (part if isinstance(part, tuple) else (part,))]
    _check(proxy, parts)
    [found] = trace.step(placed, (proxy, trace.new(new), *parts), results=[Type(proxy.dtype, proxy.shape)])
    np.empty(proxy.shape, np.bool_)[tuple(_ghostly(part) for part in parts)] = np.zeros(new.shape, np.bool_)
    proxy._write(found)


def picked(x: np.ndarray, *parts: Any) -> np.ndarray:
    """x[parts]"""
    return x[tuple(parts)]


def placed(x: np.ndarray, value: np.ndarray, *parts: Any) -> np.ndarray:
    """A copy of x with value at x[parts]."""
    found = np.array(x)
    found[tuple(parts)] = value
    return found


def _ghostly(part: Any) -> Any:
    """Zeros in the place of places that are not known."""
    return np.zeros(part.shape, INTP) if getattr(type(part), "_is_proxy", False) else part


def _is_array(part: Any) -> bool:
    return isinstance(part, np.ndarray) or getattr(type(part), "_is_proxy", False)


def _dtype(part: Any) -> Any:
    return part.dtype if _is_array(part) else None


def _places(part: Any) -> Any:
    """Places for a mask that is known."""
    if isinstance(part, np.ndarray) and type(part) is np.ndarray and part.dtype == np.bool_ and part.ndim:
        return part.nonzero()
    return part


def _check(proxy: Any, parts: list[Any]) -> None:
    """TraceError where the shape of the result depends on values; IndexError for what is no index."""
    for part in parts:
        if _dtype(part) == np.bool_:
            raise TraceError("indexing by a mask gives a shape that depends on values")
        if _is_array(part) and part.dtype.kind not in "iu":
            raise IndexError("arrays used as indices must be of integer (or boolean) type")
        if not _is_array(part) and not isinstance(part, int | slice) and part not in (None, Ellipsis):
            raise IndexError("only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or "
                             "boolean arrays are valid indices")
