"""A call of a function as a graph: its arguments taken apart, what it returns and what it writes.

Arguments are arrays in tuples, lists and dicts, nested at will.  Numbers of numpy count as arrays, all else as
constants.
"""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.code.interruption import is_interruption
from jitkern.graph.ir import Graph, Node, Shape

from . import functions, parts, products, reductions, shapes, split  # noqa: F401  (which put theirs into the table)
from .outside import CONTAINERS, Effect, Outside, Read, Steps, atomic, constant, steps, traceable
from .proxy import Proxy
from .result import FUNCTIONS, Leaf, Templates, numbered
from .statements import Interpreter
from .trace import PACKAGES, Storage, Trace, TraceError, current


class Output(NamedTuple):
    """An output of the graph: where it is to be stored, an argument's place, or None for a new array of these strides.

    strides: None for rows.
    """

    argument: int | None
    strides: Shape | None


class Captured(NamedTuple):
    """A function for arguments of some types.

    outputs: of the graph, in its order.  result: a template of what is returned.  access: how a call finds what is
    outside, None if nothing was read and nothing is to be stored.  effects: what is done after the program.  outside:
    the arrays there, which are inputs after the arguments.
    """

    graph: Graph
    outputs: tuple[Output, ...]
    result: Any
    access: Steps | None
    effects: tuple[Effect, ...]
    outside: tuple[Any, ...]

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
    if kind.__flags__ & 1 << 9 and not atomic(value) and not isinstance(value, dict | list | set):  # made by Python
        return Same(value)
    try:
        hash(value)
    except TypeError:
        raise TraceError(f"an argument of type {kind.__name__} can not be hashed, so it can be no constant") from None
    if not atomic(value) and not constant(value) and not isinstance(value, FUNCTIONS):
        return Same(value)
    return (kind, value)


class Same:
    """In the place of an object of some class, whose attributes may change: the very same one."""

    __slots__ = ("value",)

    def __init__(self, value: Any):
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value


def checked(array: Any) -> None:
    """TraceError for arrays that are not numpy's own, or of things that are no numbers."""
    if type(array) is not np.ndarray and not isinstance(array, np.generic):
        raise TraceError(f"an argument is a {type(array).__name__}, not a plain ndarray")
    if not traceable(array):
        raise TraceError(f"an argument is an array of {array.dtype}")


def capture(function: Callable[..., Any], args: tuple, kwargs: dict[str, Any], arrays: Sequence[Any]) -> Captured:
    """What a call of the function comes to; `arrays` are the leaves of its arguments."""
    for array in arrays:
        checked(array)
    trace = Trace(Proxy, shapes.array)
    outside = Outside(trace)
    before = current.trace, current.frame
    try:
        current.trace, current.frame = trace, sys._getframe()
        given, named = outside.arguments(args, kwargs, arrays)
        if not isinstance(function, types.FunctionType):  # a method, an object that is called
            function = outside.enter(function, Read("item", (function,), 0))
        found = Interpreter(trace, outside).call(function, given, named)
        return _captured(trace, outside, found, arrays)
    except Exception as error:
        if is_interruption(error):
            raise
        inner: BaseException | None = error
        while inner is not None and not isinstance(inner, TraceError):  # which numpy makes a ValueError of
            inner = inner.__cause__ or inner.__context__
        if inner is error or inner is None and not _ours(error):
            raise
        raise inner or TraceError(f"{type(error).__name__}: {error}") from error
    finally:
        trace.done, (current.trace, current.frame) = True, before


RULES_FAIL = (TypeError, AttributeError, KeyError, NotImplementedError, RecursionError, AssertionError, NameError)
INTERPRETED = tuple(os.path.join(os.path.dirname(__file__), name) for name in (
    "calls.py", "expressions.py", "statements.py", "outside.py", "proxy.py"))


def _ours(error: BaseException) -> bool:
    """Whether an error is one of tracing: raised where it computes, or for want of stack."""
    if type(error) not in RULES_FAIL:  # TraceErrors, and numpy's own
        return False
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    file = last.tb_frame.f_code.co_filename if last else ""
    return isinstance(error, RecursionError) or file.startswith(PACKAGES) and file not in INTERPRETED


def _captured(trace: Trace, outside: Outside, found: Any, arrays: Sequence[Any]) -> Captured:
    graph_outputs: list[Node] = []
    outputs: list[Output] = []
    views: dict[Storage, set[int]] = {}
    seen: list[Any] = []
    _walk([found, [store[3] for store in outside.stores.values()], [call[1:3] for call in outside.calls],
           [shadow.copy for shadow in outside.shadows.values()]],
          lambda each: (views.setdefault(each._storage, set()).add(id(each)), seen.append(each)), set())
    every = [*arrays, *trace.outside.values()]
    for storage, array in zip(trace.arguments, every):
        if storage.written and storage.argument is not None:
            graph_outputs.append(storage.node)
            outputs.append(Output(storage.argument, array.strides))
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

    templates = Templates(outside, leaf)
    result = templates(found)
    effects = outside.effects(templates)
    more = list(templates.needed)
    if any(effect.what == "contents" for effect in effects):
        more += [shadow.read for shadow in outside.shadows.values()]
    access = None
    if outside.reads or more or effects:
        access = steps(outside, more, trace.pinned)
        effects = [effect._replace(value=numbered(effect.value), owner=effect.owner.number if effect.what == "contents"
                                   else effect.owner) for effect in effects]
        result = numbered(result)
    graph = Graph(trace.pool, tuple(trace.inputs), tuple(graph_outputs))
    return Captured(graph, tuple(outputs), result, access, tuple(effects), tuple(trace.outside.values()))


def _walk(value: Any, do: Callable[[Proxy], Any], seen: set[int]) -> None:
    """Each proxy in a value once."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if getattr(type(value), "_is_proxy", False):
        do(value)
    elif isinstance(value, dict):
        for each in value.values():
            _walk(each, do, seen)
    elif isinstance(value, tuple) or type(value) in CONTAINERS:
        for each in value:
            _walk(each, do, seen)
    elif hasattr(value, "__dict__") and not isinstance(value, FUNCTIONS):
        _walk(vars(value), do, seen)
