"""Tracing: a function of numpy arrays is called with proxies, and what it asks of them becomes a graph.

A proxy is a view of a storage, as an array of numpy is one of memory.  A storage has a value, which writing replaces by
a new one; so views of one storage see what is written through each other, in the order of the program.  Whether an
operation gives a view or a copy is asked of numpy, by arrays of the same shape and strides without memory.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import Arg, Call, Node, Pool, Shape, Type, ranged
from jitkern.graph.phantom import phantom, reshaped

PACKAGES = tuple(os.path.dirname(os.path.abspath(module)) + os.sep for module in (
    np.__file__, os.path.dirname(__file__)))
KINDS = "fiubc"  # of dtypes that values may have


class TraceError(TypeError):
    """What jk.jit can not trace, and where in the program that is."""

    def __init__(self, what: str):
        super().__init__(f"{what}, at {place()}")


def place() -> str:
    """The line of the program that is being executed: of the first caller outside jitkern and numpy."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename.startswith(PACKAGES):
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else "an unknown place"



class Step(NamedTuple):
    """From one view to the next: "slice", "reshape", "transpose" or "broadcast", and the shapes before and after."""

    op: str
    value: Any
    before: Shape
    after: Shape

    def applied(self, pool: Pool, x: Node) -> Node:
        """The view of x."""
        if self.op == "slice":
            return pool.slice(x, self.value, self.after)
        if self.op == "reshape":
            return pool.reshape(x, self.after)
        if self.op == "transpose":
            return pool.transpose(x, self.value)
        return pool.broadcast(x, self.after)

    def undone(self, pool: Pool, x: Node, y: Node) -> Node:
        """x with y in the place of this view of it."""
        if self.op == "slice":
            return pool.update(x, y, self.value)
        if self.op == "reshape":
            return pool.reshape(y, self.before)
        if self.op == "broadcast":
            raise TraceError("what is written into an array whose elements share memory can not be traced")
        return pool.transpose(y, np.argsort(self.value).tolist())

    def of_array(self, x: np.ndarray) -> np.ndarray:
        """The same view of an array."""
        if self.op == "slice":
            return x[(*ranged(self.value, self.after), ...)]
        if self.op == "reshape":
            return reshaped(x, self.after)
        return x.transpose(self.value) if self.op == "transpose" else np.broadcast_to(x, self.after)


class Storage:
    """Memory that views share: its value now, its strides (None: by rows), and which argument it is, if it is one."""

    def __init__(self, node: Node, strides: Shape | None = None, argument: int | None = None):
        self.node, self.strides, self.argument, self.written = node, strides, argument, False
        self.views: dict[tuple[Step, ...], Node] = {}

    def replace(self, node: Node) -> None:
        """Write all of it."""
        self.node, self.written = node, True
        self.views.clear()


class Trace:
    """One call of a function with proxies.

    proxy: the class of proxies.  arranged(trace, value): a proxy of nested sequences with proxies in them.
    """

    def __init__(self, proxy: Callable[..., Any], arranged: Callable[[Trace, Any], Any]):
        self.proxy, self.arranged = proxy, arranged
        self.pool = Pool()
        self.inputs: list[Type] = []
        self.arguments: list[Storage] = []
        self.constants: dict[int, tuple[np.ndarray, Node]] = {}  # arrays that were met, by id

    def argument(self, array: np.ndarray | np.generic) -> Any:
        """The proxy of the next argument."""
        type, place = Type(array.dtype, array.shape), len(self.inputs)
        scalar = not isinstance(array, np.ndarray)
        self.inputs.append(type)
        storage = Storage(self.pool.input(place, type), None, None if scalar else place)
        self.arguments.append(storage)
        ghost = phantom(type) if scalar else phantom(type, array.strides, array.flags.writeable)
        return self.proxy(self, storage, (), ghost, scalar)

    def new(self, node: Node, scalar: bool = False, strides: Shape | None = None) -> Any:
        """A proxy of a new array."""
        return self.proxy(self, Storage(node, strides), (), phantom(node.type, strides), scalar and not node.shape)

    def node(self, value: Any) -> Node:
        """The value of a proxy now, or of anything that numpy makes an array of: of that a copy is a constant."""
        own = getattr(type(value), "_is_proxy", False)
        if own:
            if value._trace is not self:
                raise TraceError("an array of another trace")
            return value._node
        if isinstance(value, list | tuple) and proxies(value):
            return self.arranged(self, value)._node
        seen = self.constants.get(id(value))
        if seen is not None and _unchanged(value, seen[1].value.array):
            return seen[1]
        array = np.array(value)
        if array.dtype.kind not in KINDS or not array.dtype.isnative:
            raise TraceError(f"{array.dtype} has no place in a graph")
        array.flags.writeable = False
        node = self.pool.const(array)
        if isinstance(value, np.ndarray):
            self.constants[id(value)] = value, node
        return node

    def step(self, function: Callable[..., Any], args: tuple, kwargs: dict[str, Any] | None = None,
             results: Sequence[Type] | None = None) -> list[Node]:
        """A call of numpy with what these arguments are then; the nodes of its results.

        results: what it returns; without, it is called with arrays of the same types to see.
        """
        nodes: list[Node] = []

        def named(value: Any) -> Any:
            if getattr(type(value), "_is_proxy", False) or isinstance(value, np.ndarray | Node):
                node = value if isinstance(value, Node) else self.node(value)
                if node not in nodes:
                    nodes.append(node)
                return Arg(nodes.index(node))
            return type(value)(map(named, value)) if type(value) in (tuple, list) else value

        args = tuple(map(named, args))
        kwargs = {name: named(value) for name, value in (kwargs or {}).items()}
        name = f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', function)}"
        key = f"{name} {args!r} {sorted(kwargs.items())!r}"
        call = Call(function, args, kwargs, (), None, key)
        if results is None:
            found = self._probed(call, nodes)
            many = type(found) if isinstance(found, tuple | list) else None
            results = [Type(np.asarray(each).dtype, np.shape(each)) for each in (found if many else [found])]
        else:
            many = tuple if len(results) > 1 else None
        if any(each.dtype.kind not in KINDS for each in results):
            raise TraceError(f"numpy.{function.__name__} gives {', '.join(map(str, results))}")
        call = call._replace(results=tuple(results), many=many)
        return self.pool.items(self.pool.node("numpy", tuple(nodes), None, (), call), call.results)

    def _probed(self, call: Call, nodes: list[Node]) -> Any:
        """What a call returns for arrays of these types: constants, zeros as integers, else the matrix of ones."""
        arrays = []
        for node in nodes:
            if node.op == "const":
                arrays.append(node.value.array)
            elif node.dtype.kind in "iub" or len(node.shape) < 2:
                arrays.append(np.zeros(node.shape, node.dtype))
            else:
                arrays.append(np.broadcast_to(np.eye(*node.shape[-2:], dtype=node.dtype), node.shape).copy())
        with np.errstate(all="ignore"), untraced():
            found = call.run(arrays)[0]
        return found


def _unchanged(array: np.ndarray, copy: np.ndarray) -> bool:
    """Whether an array still is what was copied of it, bit for bit."""
    def data(one: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(one).reshape(-1).view(np.uint8)

    return array.shape == copy.shape and array.dtype == copy.dtype and bool(np.array_equal(data(array), data(copy)))


def proxies(value: Any) -> bool:
    """Whether there are any in nested lists and tuples."""
    if isinstance(value, list | tuple):
        return any(map(proxies, value))
    return getattr(type(value), "_is_proxy", False)


def strides_of(shape: Shape, dtype: np.dtype, ghosts: Sequence[np.ndarray]) -> Shape | None:
    """Of numpy's result for operands of these strides; None for rows, the usual case."""
    if 0 in shape or all(ghost.ndim < 2 or ghost.flags.c_contiguous for ghost in ghosts):
        return None
    byte = np.dtype(np.uint8)
    views = [np.broadcast_to(phantom(Type(byte, ghost.shape), ghost.strides), shape) for ghost in ghosts]
    return tuple(dtype.itemsize * stride for stride in np.nditer([*views, None], order="K").operands[-1].strides)


class _Current(threading.local):
    trace: Trace | None = None


current = _Current()


class untraced:
    """With this, this thread's calls of numpy are its own again."""

    def __enter__(self) -> None:
        self.trace, current.trace = current.trace, None

    def __exit__(self, *error: object) -> None:
        current.trace = self.trace
