"""numpy's products of arrays, as matrix multiplications and views."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.graph.ir import HALF, SINGLE, Shape

from .parts import through
from .table import WEAK, Unmapped, given, of, proxy
from .trace import Trace, TraceError


def product(trace: Trace, ufunc: np.ufunc, inputs: Sequence[Any], kwargs: dict[str, Any], out: Any = None) -> Any:
    """matmul and its kin."""
    pool, name = trace.pool, ufunc.__name__
    if kwargs or len(inputs) != 2 or any(type(each) in WEAK for each in inputs):
        raise TraceError(f"numpy.{name} with {', '.join(kwargs) or 'such arguments'}")
    a, b = (trace.node(each) for each in inputs)
    [*_, dtype] = ufunc.resolve_dtypes((a.dtype, b.dtype, None))
    ufunc(*[np.broadcast_to(np.zeros((), dtype), node.shape[:-2] + node.shape[-2:]) for node in (a, b)]
          ) if not _meets(name, a.shape, b.shape) else None
    if dtype.kind != "f" or dtype.itemsize > 8:
        found = trace.step(ufunc, (a, b))[0]
    else:
        wide = SINGLE if dtype == HALF else dtype
        left, right = pool.cast(a, wide), pool.cast(b, wide)
        row = len(a.shape) == 1 or name in ("vecdot", "vecmat")
        column = len(b.shape) == 1 or name in ("vecdot", "matvec")
        left = pool.reshape(left, (*left.shape[:-1], 1, left.shape[-1])) if row else left
        right = pool.reshape(right, (*right.shape, 1)) if column else right
        found = pool.cast(pool.matmul(left, right), dtype)
        shape = found.shape[:-2] + (() if row else found.shape[-2:-1]) + (() if column else found.shape[-1:])
        found = pool.reshape(found, shape)
    return given(trace.new(found, scalar=True), out)


def _meets(name: str, a: Shape, b: Shape) -> bool:
    """Whether these shapes can be multiplied; numpy says how they can not."""
    if len(a) < 1 + (name == "matvec") or len(b) < 1 + (name == "vecmat"):
        return False
    try:
        np.broadcast_shapes(a[:-1] if name in ("vecdot", "vecmat") else a[:-2],
                            b[:-1] if name in ("vecdot", "matvec") else b[:-2])
    except ValueError:
        return False
    return a[-1] == (b[-1] if len(b) == 1 or name in ("vecdot", "matvec") else b[-2])


@of(np.dot, method="dot")
def dot(a: Any, b: Any, out: Any = None) -> Any:
    a, b = proxy(a), proxy(b)
    if not a.ndim or not b.ndim:
        return given(a * b, out)
    if max(a.ndim, b.ndim) <= 2:
        return given(np.matmul(a, b), out)
    return given(tensordot(a, b, ([-1], [-2 if b.ndim > 1 else -1])), out)


@of(np.linalg.matrix_power)
def matrix_power(a: Any, n: int) -> Any:
    """The array itself for n = 1, as numpy gives it."""
    if type(n) is int and n == 1 and proxy(a).ndim > 1 and proxy(a).shape[-1] == proxy(a).shape[-2]:
        return proxy(a)
    raise Unmapped


@of(np.tensordot, np.linalg.tensordot)
def tensordot(a: Any, b: Any, axes: Any = 2) -> Any:
    return contracted(proxy(a), proxy(b), axes, np.matmul)


def contracted(a: Any, b: Any, axes: Any, product: Callable[[Any, Any], Any]) -> Any:
    """tensordot of arrays or proxies, as a `product` of two matrices.  An error for axes that do not fit."""
    pairs = axes if np.iterable(axes) else (range(-axes, 0), range(axes))
    left, right = ([range(x.ndim)[operator.index(axis)] for axis in (each if np.iterable(each) else [each])]
                   for x, each in zip((a, b), pairs, strict=True))
    if [a.shape[axis] for axis in left] != [b.shape[axis] for axis in right]:
        raise ValueError("shape-mismatch for sum")
    rows = [axis for axis in range(a.ndim) if axis not in left]
    columns = [axis for axis in range(b.ndim) if axis not in right]
    inner = math.prod(a.shape[axis] for axis in left)
    shape = [a.shape[axis] for axis in rows] + [b.shape[axis] for axis in columns]
    one = a.transpose(rows + left).reshape(math.prod(shape[:len(rows)]), inner)
    other = b.transpose(right + columns).reshape(inner, math.prod(shape[len(rows):]))
    return product(one, other).reshape(shape)


@of(np.inner)
def inner(a: Any, b: Any) -> Any:
    a, b = proxy(a), proxy(b)
    if not a.ndim or not b.ndim:
        return a * b
    return np.matmul(a, b) if a.ndim == b.ndim == 1 else tensordot(a, b, ([-1], [-1]))


@of(np.vdot)
def vdot(a: Any, b: Any) -> Any:
    if "c" in (proxy(a).dtype.kind, proxy(b).dtype.kind):
        raise Unmapped
    return np.matmul(np.ravel(a), np.ravel(b))


@of(np.outer)
def outer(a: Any, b: Any, out: Any = None) -> Any:
    return given(np.ravel(proxy(a))[:, None] * np.ravel(proxy(b))[None, :], out)


@of(np.einsum)
def einsum(*operands: Any, out: Any = None, optimize: Any = None, **others: Any) -> Any:
    if not isinstance(operands[0], str):
        if len(operands) < 4:  # of one array, which may be a view of it
            raise TraceError("numpy.einsum of lists of axes can not be traced")
        raise Unmapped
    text, arrays = operands[0].replace(" ", ""), [proxy(each) for each in operands[1:]]
    inputs, arrow, to = text.partition("->")
    terms = inputs.split(",")
    if len(arrays) == 1 and out is None and arrays[0].ndim and _all_kept(inputs, to if arrow else None):
        if others:
            raise TraceError(f"numpy.einsum with {', '.join(others)} can not be traced")
        return through(arrays[0], "einsum", text)
    if others or len(operands) not in (2, 3):
        raise Unmapped
    letters = "".join(terms)
    if not letters.isalpha() or any(len({*term}) < len(term) for term in (*terms, to)) or len(terms) != len(arrays):
        raise Unmapped
    if [len(term) for term in terms] != [each.ndim for each in arrays] or not {*to} <= {*letters}:
        raise Unmapped
    if not arrow:
        to = "".join(letter for letter in sorted({*letters}) if letters.count(letter) == 1)
    for i, term in enumerate(terms):  # what nobody else has is summed first
        others_ = to + "".join(terms[:i] + terms[i + 1:])
        gone = tuple(place for place, letter in enumerate(term) if letter not in others_)
        if gone:
            arrays[i] = np.sum(arrays[i], gone, dtype=arrays[i].dtype)
            terms[i] = "".join(letter for letter in term if letter in others_)
    if len(arrays) == 1:
        found = arrays[0].transpose([terms[0].index(letter) for letter in to])
        return given(found.copy() if to else found[()], out)
    first, second = terms
    batch = [letter for letter in to if letter in first and letter in second]
    rows = [letter for letter in to if letter not in second]
    columns = [letter for letter in to if letter not in first]
    summed = [letter for letter in first if letter not in to]
    sizes = {letter: length for term, each in zip(terms, arrays) for letter, length in zip(term, each.shape)}
    if any(sizes[letter] != length for term, each in zip(terms, arrays) for letter, length in zip(term, each.shape)):
        raise Unmapped
    views = []
    for each, term, before, after in zip(arrays, terms, (rows, summed), (summed, columns)):
        turned = each.transpose([term.index(letter) for letter in batch + before + after])
        views.append(turned.reshape([sizes[letter] for letter in batch] + [
            math.prod(sizes[letter] for letter in group) for group in (before, after)]))
    found = views[0] * views[1] if not summed else np.matmul(*views)
    order = batch + rows + columns
    found = found.reshape([sizes[letter] for letter in order])
    return given(found.transpose([order.index(letter) for letter in to]) if to else found[()], out)


def _all_kept(inputs: str, to: str | None) -> bool:
    """Whether einsum sums nothing: then it gives a view."""
    if to is None:
        return all(inputs.count(letter) == 1 for letter in inputs.replace(".", ""))
    return {*inputs} == {*to}
