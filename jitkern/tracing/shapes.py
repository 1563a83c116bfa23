"""numpy's functions that arrange elements: new shapes, parts put together, copies, new arrays."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from jitkern.graph.ir import INTP, Shape

from . import index
from .parts import through
from .table import METHODS, Unmapped, axes_of, given, of, proxy
from .trace import Trace, TraceError, current, proxies, strides_of


def array(trace: Trace, value: Any, dtype: Any = None) -> Any:
    """A new array of nested sequences with proxies in them."""
    parts = [array(trace, each) if isinstance(each, list | tuple) and proxies(each) else proxy(each) for each in value]
    found = stack(parts)
    return found if dtype is None else found.astype(dtype)


def _shapes(arrays: Iterable[Any]) -> list[Any]:
    return [proxy(each) for each in arrays]


@of(np.concatenate)
def concatenate(arrays: Sequence[Any], axis: Any = 0, out: Any = None, dtype: Any = None,
                casting: str = "same_kind") -> Any:
    parts = _shapes(arrays)
    if axis is None:
        parts, axis = [np.ravel(part) for part in parts], 0
    if not parts[0].ndim:
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    [axis] = axes_of(axis, parts[0].ndim)
    if len({part.shape[:axis] + (0,) + part.shape[axis + 1:] for part in parts}) > 1:
        raise ValueError("all the input array dimensions except for the concatenation axis must match exactly")
    to = np.dtype(dtype) if dtype is not None else np.result_type(*[part.dtype for part in parts])
    pool = current.trace.pool
    nodes = [pool.cast(part._node, to) for part in parts]
    shape = (*nodes[0].shape[:axis], sum(node.shape[axis] for node in nodes), *nodes[0].shape[axis + 1:])
    found = pool.node("concat", tuple(nodes), to, shape, axis) if len(nodes) > 1 else nodes[0]
    return given(current.trace.new(found), out)


@of(np.stack)
def stack(arrays: Sequence[Any], axis: int = 0, out: Any = None, *, dtype: Any = None,
          casting: str = "same_kind") -> Any:
    parts = _shapes(arrays)
    if len({part.shape for part in parts}) != 1:
        raise ValueError("all input arrays must have the same shape")
    [axis] = axes_of(axis, parts[0].ndim + 1)
    return concatenate([np.expand_dims(part, axis) for part in parts], axis, out, dtype)


@of(np.take, method="take")
def take(a: Any, indices: Any, axis: Any = None, out: Any = None, mode: str = "raise") -> Any:
    a = proxy(a)
    if axis is None:
        a, axis = np.ravel(a), 0
    places = proxy(np.zeros(0, INTP) if isinstance(indices, list | tuple) and not len(indices) else indices)
    [axis] = axes_of(axis, a.ndim)
    if not np.can_cast(places.dtype, INTP, "same_kind"):
        raise TypeError(f"Cannot cast array data from {places.dtype!r} to {INTP!r} according to the rule 'same_kind'")
    if mode != "raise" and a.shape[axis]:
        places = np.clip(places, 0, a.shape[axis] - 1) if mode == "clip" else np.remainder(places, a.shape[axis])
    return given(index.take(current.trace, a, [places], axis), out)


@of(np.take_along_axis)
def take_along_axis(arr: Any, indices: Any, axis: Any = -1) -> Any:
    if not hasattr(indices, "dtype"):
        raise TypeError("indices are an array")
    a, places = proxy(arr), proxy(indices)
    if axis is None:
        a, axis = np.ravel(a), 0
    if a.ndim != places.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    [axis] = axes_of(axis, a.ndim)
    grid: list[Any] = list(np.ogrid[tuple(map(slice, a.shape))])
    grid[axis] = places
    return a[tuple(grid)]


def _lengths(shape: Any, size: int) -> tuple[int, ...]:
    """A shape as numpy takes it, -1 filled in."""
    shape = tuple(operator.index(each) for each in (shape if isinstance(shape, tuple | list) else (shape,)))
    if -1 in shape:
        rest = -math.prod(shape)
        if shape.count(-1) > 1:
            raise ValueError("can only specify one unknown dimension")
        if not rest or size % rest:
            raise ValueError(f"cannot reshape array of size {size} into shape {shape}")
        shape = tuple(size // rest if each == -1 else each for each in shape)
    if math.prod(shape) != size:
        raise ValueError(f"cannot reshape array of size {size} into shape {shape}")
    return shape


def _elements(a: Any, order: str) -> str:
    """"C" or "F": in which order its elements are taken."""
    if order in ("C", "F"):
        return order
    if order not in ("A", "K"):
        raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got {order!r})")
    if order == "A" or a.flags.forc:
        return "F" if a.flags.fnc else "C"
    raise TraceError(f"the order {order!r} of an array that is not contiguous can not be traced")


@of(np.reshape)
def reshape(a: Any, /, shape: Any = None, order: str = "C", *, newshape: Any = None, copy: bool | None = None) -> Any:
    a, shape = proxy(a), _lengths(newshape if shape is None else shape, proxy(a).size)
    if _elements(a, order) == "F":
        return reshape(a.T, shape[::-1], copy=copy).T
    found = a._view("reshape", None, shape) if not copy else None
    if found is None and copy is False:
        raise ValueError("Unable to avoid creating a copy while reshaping.")
    return current.trace.new(current.trace.pool.reshape(a._node, shape)) if found is None else found


def _reshape_method(a: Any, *shape: Any, order: str = "C", copy: bool | None = None) -> Any:
    if not shape:
        raise TypeError("reshape() takes exactly 1 argument (0 given)")
    return reshape(a, shape[0] if len(shape) == 1 else shape, order, copy=copy)


METHODS["reshape"] = _reshape_method


@of(np.ravel, method="ravel")
def ravel(a: Any, order: str = "C") -> Any:
    """A view only of what is contiguous: others have numpy copy even where one stride would do."""
    a = proxy(a)
    order = _elements(a, order)
    contiguous = a.flags.c_contiguous if order == "C" else a.flags.f_contiguous
    return reshape(a, -1, order, copy=None if contiguous else True)


def _flatten(a: Any, order: str = "C") -> Any:
    return reshape(a, -1, _elements(a, order), copy=True)


METHODS["flatten"] = _flatten


@of(np.transpose)
def transpose(a: Any, axes: Any = None) -> Any:
    a = proxy(a)
    if axes is None:
        return a.T
    axes = axes_of(axes, a.ndim)
    if len(axes) != a.ndim:
        raise ValueError("axes don't match array")
    return a._view("transpose", axes)


METHODS["transpose"] = lambda a, *axes: transpose(
    a, None if not axes or axes == (None,) else axes[0] if isinstance(axes[0], tuple | list) else axes)


@of(np.swapaxes, method="swapaxes")
def swapaxes(a: Any, axis1: int, axis2: int) -> Any:
    axes = list(range(proxy(a).ndim))
    one, other = axes_of(axis1, len(axes))[0], axes_of(axis2, len(axes))[0]
    axes[one], axes[other] = axes[other], axes[one]
    return transpose(a, axes)


@of(np.rollaxis)
def rollaxis(a: Any, axis: int, start: int = 0) -> Any:
    a = proxy(a)
    [axis] = axes_of(axis, a.ndim)
    if not -a.ndim <= start <= a.ndim:
        raise np.exceptions.AxisError(f"'start' arg requires {-a.ndim} <= start < {a.ndim + 1}, but {start} was passed")
    start = start + a.ndim if start < 0 else start
    axes = [each for each in range(a.ndim) if each != axis]
    axes.insert(start - (axis < start), axis)
    return transpose(a, axes)


@of(np.matrix_transpose, np.linalg.matrix_transpose)
def matrix_transpose(x: Any, /) -> Any:
    return swapaxes(x, -1, -2)


@of(np.moveaxis)
def moveaxis(a: Any, source: Any, destination: Any) -> Any:
    a = proxy(a)
    source, destination = axes_of(source, a.ndim), axes_of(destination, a.ndim)
    order = [axis for axis in range(a.ndim) if axis not in source]
    for to, axis in sorted(zip(destination, source)):
        order.insert(to, axis)
    return transpose(a, order)


@of(np.expand_dims)
def expand_dims(a: Any, axis: Any) -> Any:
    a = proxy(a)
    ndim = a.ndim + (len(axis) if isinstance(axis, tuple | list) else 1)
    axes, lengths = axes_of(axis, ndim), iter(a.shape)
    return reshape(a, tuple(1 if each in axes else next(lengths) for each in range(ndim)))


@of(np.squeeze, method="squeeze")
def squeeze(a: Any, axis: Any = None) -> Any:
    a = proxy(a)
    if a._scalar and not axis:
        return a
    axes = axes_of(axis, a.ndim) if axis is not None else [i for i, length in enumerate(a.shape) if length == 1]
    if any(a.shape[each] != 1 for each in axes):
        raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    return reshape(a, tuple(length for each, length in enumerate(a.shape) if each not in axes))


@of(np.broadcast_to)
def broadcast_to(array: Any, shape: Any, subok: bool = False) -> Any:
    shape = shape if isinstance(shape, tuple | list) else (shape,)
    found = proxy(array)._view("broadcast", None, tuple(map(operator.index, shape)))
    found._ghost.flags.writeable = False
    return found


@of(np.broadcast_arrays)
def broadcast_arrays(*args: Any, subok: bool = False) -> tuple:
    parts = [part.reshape(()) if part._scalar else part for part in _shapes(args)]
    shape = np.broadcast_shapes(*[part.shape for part in parts])
    return tuple(part if part.shape == shape else _shared(part, shape) for part in parts)


def _shared(x: Any, shape: Shape) -> Any:
    """What numpy lets a program write, once it has warned, and we refuse to."""
    return through(x, "shared", shape)


def _at_least(ndim: int) -> Callable[..., Any]:
    def found(*arrays: Any) -> Any:
        parts = []
        for part in _shapes(arrays):
            lead = max(0, ndim - part.ndim)
            if ndim == 3 and lead:  # one axis in front and one behind
                shape = (1, *part.shape, 1)[-3:] if part.ndim == 1 else (*part.shape, *(1,) * lead)
            else:
                shape = (1,) * lead + part.shape
            parts.append(reshape(part, shape))
        return parts[0] if len(parts) == 1 else tuple(parts)

    return found


of(np.atleast_1d)(_at_least(1))
of(np.atleast_2d)(_at_least(2))
of(np.atleast_3d)(_at_least(3))


@of(np.vstack)
def vstack(tup: Sequence[Any], *, dtype: Any = None, casting: str = "same_kind") -> Any:
    return concatenate([np.atleast_2d(part) for part in _shapes(tup)], 0, None, dtype)


@of(np.hstack)
def hstack(tup: Sequence[Any], *, dtype: Any = None, casting: str = "same_kind") -> Any:
    parts = [np.atleast_1d(part) for part in _shapes(tup)]
    return concatenate(parts, 0 if parts[0].ndim == 1 else 1, None, dtype)


@of(np.dstack)
def dstack(tup: Sequence[Any]) -> Any:
    return concatenate([np.atleast_3d(part) for part in _shapes(tup)], 2)


@of(np.column_stack)
def column_stack(tup: Sequence[Any]) -> Any:
    return concatenate([part if part.ndim > 1 else part.reshape(-1, 1) for part in _shapes(tup)], 1)


@of(np.pad)
def pad(array: Any, pad_width: Any, mode: str = "constant", **others: Any) -> Any:
    if mode != "constant" or others.keys() - {"constant_values"} or np.ndim(others.get("constant_values", 0)):
        raise Unmapped
    array, trace = proxy(array), current.trace
    width = np.broadcast_to(np.asarray(pad_width), (array.ndim, 2)).tolist()
    if min((min(each) for each in width), default=0) < 0:
        raise ValueError("index can't contain negative values")
    fill = trace.pool.const(np.array(others.get("constant_values", 0)).astype(array.dtype))
    shape = tuple(sum(each) + length for each, length in zip(width, array.shape))
    return trace.new(trace.pool.node("pad", (array._node, fill), array.dtype, shape, tuple(map(tuple, width))))


@of(np.roll)
def roll(a: Any, shift: Any, axis: Any = None) -> Any:
    a = proxy(a)
    if axis is None:
        return roll(np.ravel(a), shift, 0).reshape(a.shape)
    axes = axes_of(axis, a.ndim) if np.iterable(axis) else axes_of((axis,), a.ndim)
    shifts = list(np.broadcast_to(np.asarray(shift), (len(axes),)))
    for by, each in zip(shifts, axes):
        by, lead = int(by) % max(1, a.shape[each]), (slice(None),) * each
        if by:
            a = concatenate([a[(*lead, slice(-by, None))], a[(*lead, slice(None, -by))]], each)
    return a.copy()


@of(np.flip)
def flip(m: Any, axis: Any = None) -> Any:
    m = proxy(m)
    axes = axes_of(axis, m.ndim)
    return m[tuple(slice(None, None, -1) if each in axes else slice(None) for each in range(m.ndim))]


of(np.fliplr)(lambda m: flip(m, 1))
of(np.flipud)(lambda m: flip(m, 0))


@of(np.rot90)
def rot90(m: Any, k: int = 1, axes: Any = (0, 1)) -> Any:
    m = proxy(m)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    one, other = axes
    if one == other or abs(one - other) == m.ndim:
        raise ValueError("Axes must be different.")
    if not all(-m.ndim <= each < m.ndim for each in axes):
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    if k % 4 % 2 == 0:
        return flip(m, tuple(axes)) if k % 4 else m[:]
    return swapaxes(flip(m, other), one, other) if k % 4 == 1 else flip(swapaxes(m, one, other), other)


@of(np.tile)
def tile(A: Any, reps: Any) -> Any:
    A, reps = proxy(A), list(reps) if np.iterable(reps) else [reps]
    shape = (1,) * (len(reps) - A.ndim) + A.shape
    reps = [1] * (len(shape) - len(reps)) + [operator.index(each) for each in reps]
    pairs = [each for pair in zip(reps, shape) for each in pair]
    wide = broadcast_to(reshape(A, [each for length in shape for each in (1, length)]), pairs)
    return reshape(wide, [rep * length for rep, length in zip(reps, shape)], copy=True)


@of(np.repeat, method="repeat")
def repeat(a: Any, repeats: Any, axis: Any = None) -> Any:
    if not isinstance(repeats, int | np.integer):
        places = np.repeat(np.arange(proxy(a).size if axis is None else proxy(a).shape[axis]), np.asarray(repeats))
        return np.take(a, places, axis)
    a = proxy(a) if axis is not None else np.ravel(proxy(a))
    [axis] = axes_of(axis or 0, a.ndim)
    shape = (*a.shape[:axis + 1], repeats, *a.shape[axis + 1:])
    wide = broadcast_to(np.expand_dims(a, axis + 1), shape)
    return reshape(wide, (*a.shape[:axis], repeats * a.shape[axis], *a.shape[axis + 1:]), copy=True)


# Copies and new arrays.


def ordered(x: Any, order: str) -> Any:
    """Strides of a copy in this order, None for rows."""
    if order not in ("C", "F", "A", "K"):
        raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got {order!r})")
    if order == "F" or order == "A" and x.flags.f_contiguous and not x.flags.c_contiguous:
        return np.empty(x.shape, x.dtype, "F").strides if x.size else None
    return strides_of(x.shape, x.dtype, [x._ghost]) if order == "K" else None


@of(np.copy)
def copy(a: Any, order: str = "K", subok: bool = False) -> Any:
    a = proxy(a)
    return current.trace.new(a._node, strides=ordered(a, order))


def _copy_method(a: Any, order: str = "C") -> Any:
    return current.trace.new(a._node, scalar=a._scalar, strides=ordered(a, order))


def _astype(a: Any, dtype: Any, order: str = "K", casting: str = "unsafe", subok: bool = True,
            copy: bool = True) -> Any:
    dtype = np.dtype(dtype)
    if dtype.kind not in "fiubc" or not dtype.isnative:
        raise TraceError(f"astype({dtype}) can not be traced")
    if not np.can_cast(a.dtype, dtype, casting):
        raise TypeError(f"Cannot cast array data from {a.dtype!r} to {dtype!r} according to the rule '{casting}'")
    if not copy and a.dtype == dtype and is_ordered(a, order) and (order != "A" or a.flags.forc):
        return a
    return converted(a, dtype, order, a._scalar)


def converted(a: Any, dtype: np.dtype, order: str, scalar: bool = False) -> Any:
    """A copy of this type and in this order."""
    strides = ordered(a, order)
    strides = strides and tuple(stride // a.itemsize * dtype.itemsize for stride in strides)
    return current.trace.new(current.trace.pool.cast(a._node, dtype), scalar, strides)


def is_ordered(a: Any, order: str | None) -> bool:
    """Whether its elements have this order in memory."""
    return {"C": a.flags.c_contiguous, "F": a.flags.f_contiguous}.get(order or "K", True)


METHODS.update(copy=_copy_method, astype=_astype)
of(np.astype)(lambda x, dtype, /, *, copy=True, device=None: _astype(proxy(x), dtype, copy=copy))


def _fill(a: Any, value: Any) -> None:
    if np.ndim(value):
        raise ValueError("setting an array element with a sequence.")
    a[...] = value


def _sort(a: Any, axis: int = -1, **others: Any) -> None:
    a[...] = np.sort(a, axis, **others)


def _conjugate(a: Any) -> Any:
    """The method: of what is not complex, the array itself."""
    return np.conjugate(a) if a.dtype.kind == "c" else a


METHODS.update(fill=_fill, sort=_sort, conj=_conjugate, conjugate=_conjugate)


def _method(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda a, *args, **kwargs: function(a, *args, **kwargs)


for _name in ("var", "std", "argsort", "searchsorted", "trace", "choose", "dot"):
    METHODS.setdefault(_name, _method(getattr(np, _name)))

of(np.shape)(lambda a: proxy(a).shape)
of(np.ndim)(lambda a: proxy(a).ndim)
of(np.size)(lambda a, axis=None: proxy(a).size if axis is None else proxy(a).shape[axis])
of(np.iscomplexobj)(lambda x: proxy(x).dtype.kind == "c")
of(np.isrealobj)(lambda x: proxy(x).dtype.kind != "c")
of(np.result_type)(lambda *each: np.result_type(*[x.dtype if proxies(x) else x for x in each]))
of(np.can_cast)(lambda x, to, casting="safe": np.can_cast(x.dtype if proxies(x) else x, to, casting))


@of(np.diff)
def diff(a: Any, n: int = 1, axis: int = -1, prepend: Any = None, append: Any = None) -> Any:
    a = proxy(a)
    if prepend is not None or append is not None or a.dtype == np.bool_:
        raise Unmapped
    [axis] = axes_of(axis, a.ndim)
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n}")
    lead = (slice(None),) * axis
    for _ in range(n):
        a = a[(*lead, slice(1, None))] - a[(*lead, slice(None, -1))]
    return a


@of(np.meshgrid)
def meshgrid(*xi: Any, copy: bool = True, sparse: bool = False, indexing: str = "xy") -> tuple:
    ndim, parts = len(xi), _shapes(xi)
    found = [reshape(part, (1,) * i + (-1,) + (1,) * (ndim - 1 - i)) for i, part in enumerate(parts)]
    if indexing == "xy" and ndim > 1:
        found[0], found[1] = (swapaxes(part, 0, 1) for part in found[:2])
    if not sparse:
        found = list(broadcast_arrays(*found))
    return tuple(part.copy() for part in found) if copy else tuple(found)
