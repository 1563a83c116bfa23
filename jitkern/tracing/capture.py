"""A call of a function as a graph: its arguments taken apart, what it returns and what it writes.

Arguments are arrays in tuples, lists and dicts, nested at will.  Numbers of numpy count as arrays, all else as
constants.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import Graph, Node, Shape

from . import functions, parts, products, reductions, shapes  # noqa: F401  (which put theirs into the table)
from .creation import REPLACED, Creation
from .proxy import Proxy
from .trace import KINDS, Step, Storage, Trace, TraceError, current

FLAGS = 0x500  # of an array's flags.num: aligned, writeable


class Leaf(NamedTuple):
    """An array in a result: a view of a new array (`place` among the outputs) or of an argument (its place)."""

    argument: bool
    place: int
    path: tuple[Step, ...]
    scalar: bool


class Output(NamedTuple):
    """An output of the graph: where it is to be stored, an argument's place, or None for a new array of these strides.

    strides: None for rows.
    """

    argument: int | None
    strides: Shape | None


class Captured(NamedTuple):
    """A function for arguments of some types.

    outputs: of the graph, in its order.  result: what is returned, with Leafs in the place of arrays.
    """

    graph: Graph
    outputs: tuple[Output, ...]
    result: Any

    @property
    def written(self) -> tuple[int, ...]:
        """The arguments that are written."""
        return tuple(out.argument for out in self.outputs if out.argument is not None)


def leaves(value: Any, found: list[Any]) -> Any:
    """The structure of arguments, hashable; the arrays in it are appended to `found`."""
    kind = type(value)
    if kind is np.ndarray or isinstance(value, np.ndarray | np.generic):
        found.append(value)
        return "array"
    if kind is tuple or kind is list or kind is not str and isinstance(value, tuple):
        return (kind, *[leaves(each, found) for each in value])
    if kind is dict:
        return (kind, *[(key, leaves(each, found)) for key, each in value.items()])
    if kind is float:
        return (kind, value.hex())
    try:
        hash(value)
    except TypeError:
        raise TraceError(f"an argument of type {kind.__name__} can not be hashed, so it can be no constant") from None
    return (kind, value)


def rebuilt(value: Any, arrays: Any) -> Any:
    """The same structure with the next of an iterator in the place of each array."""
    kind = type(value)
    if isinstance(value, np.ndarray | np.generic):
        return next(arrays)
    if kind is dict:
        return {key: rebuilt(each, arrays) for key, each in value.items()}
    if kind in (tuple, list):
        return kind(rebuilt(each, arrays) for each in value)
    if isinstance(value, tuple):  # named
        return kind(*[rebuilt(each, arrays) for each in value])
    return value


def array_key(array: Any) -> tuple:
    """What a graph depends on."""
    if isinstance(array, np.generic):
        return array.dtype, None
    return array.dtype, array.shape, array.strides, array.flags.num & FLAGS


def traceable(array: Any) -> None:
    """TraceError for arrays that are not numpy's own, or of things that are no numbers."""
    if type(array) is not np.ndarray and not isinstance(array, np.generic):
        raise TraceError(f"an argument is a {type(array).__name__}, not a plain ndarray")
    if array.dtype.kind not in KINDS or not array.dtype.isnative or array.dtype.metadata is not None:
        raise TraceError(f"an argument is an array of {array.dtype}")


def capture(function: Callable[..., Any], args: tuple, kwargs: dict[str, Any], arrays: Sequence[Any]) -> Captured:
    """Calls the function with proxies for `arrays`, which are the leaves of its arguments."""
    for array in arrays:
        traceable(array)
    trace = Trace(Proxy, shapes.array)
    modules = [vars(np), getattr(function, "__globals__", {})]
    if ours := sys.modules.get("jitkern.numpy"):
        for name in REPLACED:  # it has a name of numpy's when that is first asked for
            getattr(ours, name)
        modules.append(vars(ours))
    with Creation(*modules):
        current.trace = trace
        try:
            proxies = iter([trace.argument(array) for array in arrays])
            found = function(*rebuilt(args, proxies), **rebuilt(kwargs, proxies))
            return _captured(trace, found, arrays)
        finally:
            current.trace = None


def _captured(trace: Trace, found: Any, arrays: Sequence[Any]) -> Captured:
    graph_outputs: list[Node] = []
    outputs: list[Output] = []
    for storage, array in zip(trace.arguments, arrays):
        if storage.written and storage.argument is not None:
            graph_outputs.append(storage.node)
            outputs.append(Output(storage.argument, array.strides))
    views: dict[Storage, set[int]] = {}
    kept = []
    _each_proxy(found, lambda each: (views.setdefault(each._storage, set()).add(id(each)), kept.append(each)))
    places: dict[Any, int] = {}

    def output(key: Any, node: Node, strides: Shape | None) -> int:
        if key not in places:
            places[key] = len(outputs)
            graph_outputs.append(node)
            outputs.append(Output(None, strides))
        return places[key]

    def leaf(each: Proxy) -> Leaf:
        storage, path = each._storage, each._path
        if storage.argument is not None:
            return Leaf(True, storage.argument, path, each._scalar)
        shown = each._ghost.flags.writeable and not any(step.op == "broadcast" for step in path)
        if path and shown and len(views[storage]) == 1:  # nobody sees the rest
            return Leaf(False, output(id(each), each._node, None), (), each._scalar)
        return Leaf(False, output(storage, storage.node, storage.strides), path, each._scalar)

    result = _mapped(found, leaf)
    graph = Graph(trace.pool, tuple(trace.inputs), tuple(graph_outputs))
    return Captured(graph, tuple(outputs), result)


def _each_proxy(value: Any, do: Callable[[Proxy], Any]) -> None:
    _mapped(value, lambda each: do(each))


def _mapped(value: Any, leaf: Callable[[Proxy], Any]) -> Any:
    """A result with leaf(proxy) in the place of each proxy."""
    kind = type(value)
    if getattr(kind, "_is_proxy", False):
        return leaf(value)
    if kind is dict:
        return {key: _mapped(each, leaf) for key, each in value.items()}
    if kind in (tuple, list):
        return kind([_mapped(each, leaf) for each in value])
    if isinstance(value, tuple):
        return kind(*[_mapped(each, leaf) for each in value])
    return value


def returned(result: Any, arguments: Sequence[Any], outputs: Sequence[np.ndarray]) -> Any:
    """What the function returns, of its arguments and the new arrays."""
    kind = type(result)
    if kind is Leaf:
        if not result.path and not result.scalar:
            return (arguments if result.argument else outputs)[result.place]
        found = (arguments if result.argument else outputs)[result.place]
        for step in result.path:
            found = step.of_array(found)
        return found[()] if result.scalar else found
    if kind is dict:
        return {key: returned(each, arguments, outputs) for key, each in result.items()}
    if kind in (tuple, list):
        return kind([returned(each, arguments, outputs) for each in result])
    if isinstance(result, tuple):
        return kind(*[returned(each, arguments, outputs) for each in result])
    return np.array(result) if kind is np.ndarray else result
