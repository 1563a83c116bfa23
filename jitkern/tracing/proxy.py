"""What a traced function gets in the place of an array."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import Any

import numpy as np

from jitkern.graph.ir import Node, Shape, ranged
from jitkern.graph.phantom import reshaped

from . import index, table, ufuncs
from .trace import Step, Storage, Trace, TraceError


class Proxy(np.lib.mixins.NDArrayOperatorsMixin):
    """A view of a storage.

    ghost: an array of numpy's with the same type and strides and no memory.  scalar: where numpy has a scalar.
    """

    _is_proxy = True

    def __init__(self, trace: Trace, storage: Storage, path: tuple[Step, ...], ghost: np.ndarray, scalar: bool = False):
        self._trace, self._storage, self._path, self._ghost, self._scalar = trace, storage, path, ghost, scalar

    @property
    def __class__(self) -> type:  # so that isinstance(x, np.ndarray) is as it would be
        return np.generic if self._scalar else np.ndarray

    # What is known.

    @property
    def _node(self) -> Node:
        """Its value now."""
        found = self._storage.views.get(self._path)
        if found is None:
            found = self._storage.node
            for step in self._path:
                found = step.applied(self._trace.pool, found)
            self._storage.views[self._path] = found
        return found

    shape = property(lambda self: self._ghost.shape)
    dtype = property(lambda self: self._ghost.dtype)
    ndim = property(lambda self: self._ghost.ndim)
    size = property(lambda self: self._ghost.size)
    itemsize = property(lambda self: self._ghost.itemsize)
    nbytes = property(lambda self: self._ghost.nbytes)
    strides = property(lambda self: self._ghost.strides)
    flags = property(lambda self: self._ghost.flags)

    def __len__(self) -> int:
        return len(self._ghost)

    def __repr__(self) -> str:
        return f"<traced {self._node.type}>"

    # What can not be known before the function runs.

    def _known(self, what: str) -> np.ndarray:
        """Its value, if that does not depend on arguments."""
        found = self._trace.value(self._node)
        if found is None:
            raise TraceError(f"{what} of an array whose values are not known while jk.jit traces: a Python value can "
                             "not depend on them (np.where chooses between arrays)")
        return found

    def __bool__(self) -> bool:
        return bool(self._known("bool()"))

    def __float__(self) -> float:
        return float(self._known("float()"))

    def __int__(self) -> int:
        return int(self._known("int()"))

    def __complex__(self) -> complex:
        return complex(self._known("complex()"))

    def __index__(self) -> int:
        return operator.index(self._known("an index, int()")[()])

    def item(self, *args: Any) -> Any:
        """A Python number, known only for constants."""
        return self._known(".item()").item(*args)

    def tolist(self) -> Any:
        """A list, known only for constants."""
        return self._known(".tolist()").tolist()

    def __format__(self, spec: str) -> str:
        return format(self._known("text"), spec) if spec else repr(self)

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_"):
            raise TraceError(f"setting an array's {name} can not be traced")
        object.__setattr__(self, name, value)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        found = self._known("an array made by numpy itself")
        return found.astype(dtype) if dtype is not None else found

    def __contains__(self, value: object) -> bool:
        return bool((self == value).any())

    def __iter__(self) -> Iterator[Any]:
        if not self.ndim:
            raise TypeError("iteration over a 0-d array")
        return iter([self[i] for i in range(len(self))])

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or not hasattr(self.__class__, name):
            raise AttributeError(f"{'numpy.ndarray' if not self._scalar else self.dtype.name} object has no attribute "
                                 f"{name!r}")
        if name in table.METHODS:
            return lambda *args, **kwargs: table.method(name, self, args, kwargs)
        raise TraceError(f"ndarray.{name} can not be traced")

    # Operations.

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return ufuncs.call(self._trace, ufunc, method, inputs, kwargs)

    def __array_function__(self, function: Any, types: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        return table.call(self._trace, function, args, kwargs)

    def __pow__(self, exponent: Any) -> Any:
        return ufuncs.power(self._trace, self, exponent)

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __matmul__(self, other: Any) -> Any:
        return np.matmul(self, other)

    def __getitem__(self, key: Any) -> Any:
        return index.get(self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        index.put(self, key, value)

    T = property(lambda self: self._view("transpose", tuple(range(self.ndim))[::-1]))
    mT = property(lambda self: np.matrix_transpose(self) if not self._scalar else self.__getattr__("_mT"))
    real = property(lambda self: self if self.dtype.kind != "c" else table.METHODS["real"](self))
    imag = property(lambda self: table.METHODS["imag"](self))

    # Views and writing.

    def _view(self, op: str, value: Any, shape: Shape | None = None) -> Any:
        """A view of this view.  For "reshape" None where numpy would have to copy."""
        if self._scalar:  # whose views are new arrays, but turned it is itself
            return self if op == "transpose" else self._trace.new(self._node)._view(op, value, shape)
        before = self.shape
        if op == "slice":
            ghost = self._ghost[(*ranged(value, shape), ...)]
        elif op == "transpose":
            ghost = self._ghost.transpose(value)
        elif op == "reshape":
            ghost = reshaped(self._ghost, shape)
            if ghost is None:
                return None
        else:
            ghost = np.broadcast_to(self._ghost, shape)
        return Proxy(self._trace, self._storage, (*self._path, Step(op, value, before, ghost.shape)), ghost)

    def _write(self, value: Node) -> None:
        """value, of this dtype and a shape that broadcasts to this one, is what it holds from now on."""
        if not self._ghost.flags.writeable:
            raise ValueError("assignment destination is read-only")
        pool = self._trace.pool
        while len(value.shape) > self.ndim and value.shape[0] == 1:
            value = pool.reshape(value, value.shape[1:])
        if value.shape != self.shape:
            try:
                fits = np.broadcast_shapes(value.shape, self.shape) == self.shape
            except ValueError:
                fits = False
            if not fits:
                raise ValueError(f"could not broadcast input array from shape {value.shape} into shape {self.shape}")
            value = pool.broadcast(value, self.shape)
        value = pool.cast(value, self.dtype)
        values = [self._storage.node]
        for step in self._path:
            values.append(step.applied(pool, values[-1]))
        for step, before in zip(reversed(self._path), reversed(values[:-1])):
            value = step.undone(pool, before, value)
        self._storage.replace(value)
