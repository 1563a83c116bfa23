"""Tracing: a function of numpy arrays is called with proxies, and what it asks of them becomes a graph.

A proxy is a view of a storage, as an array of numpy is one of memory.  A storage has a value, which writing replaces by
a new one; so views of one storage see what is written through each other, in the order of the program.  Whether an
operation gives a view or a copy is asked of numpy, by arrays of the same shape and strides without memory.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.evaluate import evaluate
from jitkern.graph.ir import Arg, Call, Graph, Node, Pool, Shape, Type, ranged, reachable
from jitkern.graph.phantom import phantom, reshaped

PACKAGES = tuple(os.path.dirname(os.path.abspath(module)) + os.sep for module in (
    np.__file__, os.path.dirname(__file__)))
INTERPRETER = os.sep + "statements.py"
KINDS = "fiubc"   # of dtypes that values may have
FLAGS = 0x500     # of an array's flags.num: aligned, writeable


class Budget(NamedTuple):
    """How far a trace may go: nodes of the graph, seconds."""

    nodes: int
    seconds: float


def budget() -> Budget:
    """Of the environment; ValueError for what is no number."""
    values = []
    for name, usual in (("JITKERN_TRACE_NODES", NODES), ("JITKERN_TRACE_SECONDS", SECONDS)):
        text = os.environ.get(name, "")
        try:
            values.append(float(text) if text else usual)
        except ValueError:
            raise ValueError(f"{name}={text}: it is a number") from None
    return Budget(int(values[0]), values[1])


NODES, SECONDS = 100_000, 60.0


class TraceError(TypeError):
    """What jk.jit can not trace, and where in the program that is: `where`, or what is being executed."""

    def __init__(self, what: str, where: str = ""):
        super().__init__(f"{what}, at {where or place()}")


def place() -> str:
    """The line of the program that is being executed: interpreted, or of the first caller outside jitkern and numpy."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename.startswith(PACKAGES):
        if frame.f_code.co_filename.endswith(INTERPRETER) and current.trace is not None:
            file, line = current.trace.position
            return f"{file}:{line}"
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
        self.outside: dict[int, np.ndarray] = {}                 # inputs that are no arguments: what they are now
        self.pinned: dict[int, np.ndarray] = {}                  # those that are to stay as they are now
        self.position = "", 0                                    # file and line that are interpreted
        self.loops: list[list[Any]] = []                         # being run: line, steps in all if known, steps so far
        self.native = 0                                          # functions without a source that are running
        self.done = False
        self._known: dict[Node, bool] = {}
        self._values: dict[Node, np.ndarray] = {}
        self.budget, self.begun, self.made = budget(), time.monotonic(), 0

    def argument(self, array: np.ndarray | np.generic, outside: bool = False) -> Any:
        """The proxy of the next argument, or of an array outside."""
        type, place = Type(array.dtype, array.shape), len(self.inputs)
        scalar = not isinstance(array, np.ndarray)
        self.inputs.append(type)
        storage = Storage(self.pool.input(place, type), None, None if scalar else place)
        self.arguments.append(storage)
        if outside:
            self.outside[place] = array
        ghost = phantom(type) if scalar else phantom(type, array.strides, array.flags.writeable)
        return self.proxy(self, storage, (), ghost, scalar)

    def new(self, node: Node, scalar: bool = False, strides: Shape | None = None) -> Any:
        """A proxy of a new array."""
        self.made += 1
        if not self.made & 63:
            self.check()
        return self.proxy(self, Storage(node, strides), (), phantom(node.type, strides), scalar and not node.shape)

    def check(self) -> None:
        """TraceError when the trace is beyond its budget."""
        nodes, seconds = len(self.pool), time.monotonic() - self.begun
        if nodes < self.budget.nodes and seconds < self.budget.seconds:
            return
        what = f"{nodes} nodes" if nodes >= self.budget.nodes else f"{seconds:.0f} s"
        limits = "JITKERN_TRACE_NODES and JITKERN_TRACE_SECONDS say how far it may go"
        if not self.loops:
            raise TraceError(f"the trace has taken {what}, which is too much ({limits})")
        line, total, done = max(self.loops, key=lambda loop: loop[2])
        steps = f"of {total} steps" if total is not None else f"that has taken {done} steps"
        raise TraceError(f"a loop {steps} (line {line}) is too long to unroll: {what} after {done} of them ({limits})")

    def may_raise(self, first: int) -> bool:
        """Whether a node from this number on may be an exception when it runs: an index, numpy's linear algebra."""
        for node in self.pool.since(first):
            if node.op == "bounded" or node.op == "numpy" and (
                    getattr(node.value.function, "__module__", None) or "").startswith("numpy.linalg"):
                return True
        return False

    def known(self, node: Node) -> bool:
        """Whether a value does not depend on arguments."""
        found = self._known.get(node)
        if found is None:
            for each in reachable([node]):
                if each not in self._known:
                    self._known[each] = (each.value in self.outside if each.op == "input" else
                                         all(self._known[arg] for arg in each.args))
            found = self._known[node]
        return found

    def value(self, node: Node) -> np.ndarray | None:
        """A value that is known, None for others.  What it depends on outside has to stay as it is."""
        if node.op == "const":
            return node.value.array
        if node not in self._values:
            if not self.known(node):
                return None
            for each in reachable([node]):
                if each.op == "input" and each.value not in self.pinned:
                    kept = np.array(self.outside[each.value])
                    kept.flags.writeable = False
                    self.pinned[each.value] = kept
            inputs = [self.pinned.get(place) for place in range(len(self.inputs))]
            with untraced():
                found = evaluate(Graph(self.pool, (), (node,)), inputs)[0]
            if found.flags.writeable:
                found.flags.writeable = False
            self._values[node] = found
        return self._values[node]

    def same(self, place: int) -> bool:
        """Whether an array outside, which is pinned, still is as it was; if not it becomes so again."""
        array, kept = self.outside[place], self.pinned[place]
        if unchanged(np.asarray(array), kept):
            return True
        array[...] = kept
        return False

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
        if seen is not None and unchanged(value, seen[1].value.array):
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
            parts = found if many else [found]
            if not all(isinstance(each, np.ndarray | np.generic) for each in parts):
                raise TraceError(f"numpy.{function.__name__} gives a number of Python")
            results = [Type(each.dtype, each.shape) for each in parts]
            call = call._replace(scalars=tuple(isinstance(each, np.generic) for each in parts))
        else:
            many = tuple if len(results) > 1 else None
        if any(each.dtype.kind not in KINDS for each in results):
            raise TraceError(f"numpy.{function.__name__} gives {', '.join(map(str, results))}")
        call = call._replace(results=tuple(results), many=many)
        return self.pool.items(self.pool.node("numpy", tuple(nodes), None, (), call), call.results)

    def _probed(self, call: Call, nodes: list[Node]) -> Any:
        """What a call returns for arrays of these types.  TraceError if that has another shape for other integers."""
        with np.errstate(all="ignore"), untraced():
            found = call.run([stand_in(node) for node in nodes])[0]
            if any(node.op != "const" and node.dtype.kind in "iub" for node in nodes):
                other = found
                with contextlib.suppress(Exception):  # of what is no index, say
                    other = call.run([stand_in(node, 1) for node in nodes])[0]
                one, two = ([*map(np.shape, each if isinstance(each, tuple | list) else [each])]
                            for each in (found, other))
                if one != two:
                    raise TraceError(f"numpy.{call.function.__name__} gives a shape that depends on values")
        return found


def array_key(array: Any) -> tuple:
    """What a graph depends on."""
    if isinstance(array, np.generic):
        return array.dtype, None
    return array.dtype, array.shape, array.strides, array.flags.num & FLAGS


def unchanged(array: np.ndarray, copy: np.ndarray) -> bool:
    """Whether an array still is what was copied of it, bit for bit."""
    def data(one: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(one).reshape(-1).view(np.uint8)

    return array.shape == copy.shape and array.dtype == copy.dtype and bool(np.array_equal(data(array), data(copy)))


def stand_in(node: Node, value: int = 0) -> np.ndarray:
    """An array in the place of one that is not known: zeros as integers, else the matrix of ones; or for 1 another."""
    if node.op == "const":
        return node.value.array
    if value:
        number = np.arange(1, node.size + 1) if node.dtype.kind in "iu" else np.ones(node.size)
        return number.reshape(node.shape).astype(node.dtype)
    if node.dtype.kind in "iub" or len(node.shape) < 2:
        return np.zeros(node.shape, node.dtype)
    return np.broadcast_to(np.eye(*node.shape[-2:], dtype=node.dtype), node.shape).copy()


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
    frame: Any = None  # that traces


current = _Current()


def tracing() -> bool:
    """Whether this thread traces.  A trace that an exception of a signal has left halfway is none."""
    if current.trace is None:
        return False
    frame = sys._getframe(1)
    while frame is not None and frame is not current.frame:
        frame = frame.f_back
    if frame is None:
        current.trace = current.frame = None
    return frame is not None


class untraced:
    """With this, this thread's calls of numpy are its own again."""

    def __enter__(self) -> None:
        self.trace, current.trace = current.trace, None

    def __exit__(self, *error: object) -> None:
        current.trace = self.trace
