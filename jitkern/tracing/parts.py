"""Views that numpy alone makes: parts of complex numbers, diagonals, and what einsum gives of one array."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from jitkern.graph.ir import Arg, Call, Node, Pool, Type
from jitkern.graph.phantom import phantom

from .table import METHODS, axes_of, of, proxy
from .trace import Step, TraceError, current

FUNCTIONS: dict[str, Callable[..., np.ndarray]] = {
    "real": lambda x: x.real, "imag": lambda x: x.imag, "diagonal": lambda x, *args: x.diagonal(*args),
    "einsum": lambda x, text: np.einsum(text, x),
    "shared": lambda x, shape: np.broadcast_arrays(x, np.broadcast_to(np.zeros((), x.dtype), shape))[0]}


def updated(x: np.ndarray, y: np.ndarray, name: str, *args: Any) -> np.ndarray:
    """A copy of x, with y in the place of this view of it."""
    found = x.copy()
    FUNCTIONS[name](found, *args)[...] = y
    return found


class Through(Step):
    """A step by one of FUNCTIONS; value: its name, and what else it is called with."""

    __slots__ = ()

    def applied(self, pool: Pool, x: Node) -> Node:
        """The view of x."""
        name, *args = self.value
        if name == "shared":
            return pool.broadcast(x, self.after)
        dtype = FUNCTIONS[name](np.zeros((1,) * len(x.shape), x.dtype), *args).dtype
        return _called(pool, FUNCTIONS[name], (x,), args, Type(dtype, self.after))

    def undone(self, pool: Pool, x: Node, y: Node) -> Node:
        """x with y in the place of this view of it."""
        if self.value[0] == "shared":
            raise TraceError("what is written into an array whose elements share memory can not be traced")
        return _called(pool, updated, (x, y), self.value, x.type)

    def of_array(self, x: np.ndarray) -> np.ndarray:
        """The same view of an array."""
        name, *args = self.value
        return FUNCTIONS[name](x, *args)


def _called(pool: Pool, function: Callable[..., Any], nodes: tuple[Node, ...], args: Any, type: Type) -> Node:
    given = *map(Arg, range(len(nodes))), *args
    call = Call(function, given, {}, (type,), None, f"{function.__qualname__} {given!r}")
    return pool.items(pool.node("numpy", nodes, None, (), call), call.results)[0]


def through(x: Any, name: str, *args: Any) -> Any:
    """That view of a proxy; of a scalar, which has no memory, another one."""
    trace = x._trace
    ghost = FUNCTIONS[name](x._ghost, *args)
    if name == "shared":  # whose flags numpy warns of
        ghost = phantom(Type(ghost.dtype, ghost.shape), ghost.strides)
    step = Through("numpy", (name, *args), x.shape, ghost.shape)
    if x._scalar:
        return trace.new(step.applied(trace.pool, x._node), scalar=True)
    return trace.proxy(trace, x._storage, (*x._path, step), ghost)


@of(np.real, method="real")
def real(val: Any) -> Any:
    x = proxy(val)
    return through(x, "real") if x.dtype.kind == "c" else x


@of(np.imag, method="imag")
def imag(val: Any) -> Any:
    x = proxy(val)
    if x.dtype.kind == "c":
        return through(x, "imag")
    zero = np.zeros((), x.dtype)
    return zero[()] if x._scalar else np.broadcast_to(proxy(zero), x.shape)


@of(np.diagonal, method="diagonal")
def diagonal(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    a = proxy(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    [axis1], [axis2] = axes_of(axis1, a.ndim), axes_of(axis2, a.ndim)
    if axis1 == axis2:
        raise ValueError("axis1 and axis2 cannot be the same")
    return through(a, "diagonal", operator.index(offset), axis1, axis2)


of(np.linalg.diagonal)(lambda x, /, *, offset=0: diagonal(x, offset, -2, -1))


@of(np.diag)
def diag(v: Any, k: int = 0) -> Any:
    v = proxy(v)
    if v.ndim == 2:
        return diagonal(v, k)
    if v.ndim != 1:
        raise ValueError("Input must be 1- or 2-d.")
    length = v.size + abs(k)
    pool = current.trace.pool
    found = current.trace.new(pool.broadcast(pool.const(np.zeros((), v.dtype)), (length, length)))
    start = k if k >= 0 else -k * length
    found.reshape(-1)[start:start + v.size * (length + 1):length + 1] = v
    return found


def view(a: Any, dtype: Any = None, type: Any = np.ndarray) -> Any:
    """ndarray.view, of the same type only."""
    if a._scalar and type is np.ndarray and dtype is None:
        return a
    if type is not np.ndarray or dtype not in (None, np.ndarray) and np.dtype(dtype) != a.dtype:
        raise TraceError("a view of another type can not be traced")
    return a._view("reshape", None, a.shape)


METHODS["view"] = view
