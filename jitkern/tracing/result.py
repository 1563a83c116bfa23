"""Templates: what a traced function returns or stores, made anew by each call of the arrays that the program gives."""

from __future__ import annotations

import copy
import types
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from .outside import CONTAINERS, Effect, Outside, Read, atomic
from .trace import Step, TraceError

FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.ModuleType, type, np.ufunc, type(np.sum))


class Leaf(NamedTuple):
    """An array in a result: a view of a new array (`place` among the outputs) or of an argument (its place)."""

    argument: bool
    place: int
    path: tuple[Step, ...]
    scalar: bool


class Found(NamedTuple):
    """A container that is outside, or an argument: what this read finds."""

    read: Read


class Made(NamedTuple):
    """A new object: "container" (of these items, tuples for dicts), "object" (its attributes), or "copy" of another."""

    what: str
    kind: Callable[..., Any]
    items: Any


class Templates:
    """Templates of one trace; `leaf` makes one of a proxy.  The same object has the same template."""

    def __init__(self, outside: Outside, leaf: Callable[[Any], Leaf]):
        self.outside, self.leaf = outside, leaf
        self.needed: list[Read] = []
        self.made: dict[int, tuple[Any, Any]] = {}

    def __call__(self, value: Any, where: str = "") -> Any:
        """The template of a value."""
        if atomic(value) or issubclass(type(value), np.generic) or id(value) in self.outside.objects:
            return value
        if id(value) in self.made:
            found = self.made[id(value)][1]
            if found is None:
                raise TraceError("an object that holds itself can not be traced", where)
            return found
        self.made[id(value)] = value, None
        found = self._of(value, where)
        self.made[id(value)] = value, found
        return found

    def _of(self, value: Any, where: str) -> Any:
        kind = type(value)
        if getattr(kind, "_is_proxy", False):
            return self.leaf(value)
        if id(value) in self.outside.copies:
            self.needed.append(self.outside.copies[id(value)].read)
            return Found(self.outside.copies[id(value)].read)
        if isinstance(value, tuple) or kind in CONTAINERS:
            items = [*value.items()] if isinstance(value, dict) else value
            made = {deque: lambda: partial(deque, maxlen=value.maxlen),
                    defaultdict: lambda: partial(defaultdict, value.default_factory)}.get(kind, lambda: kind)()
            return Made("container", made, [self(each, where) for each in items])
        if isinstance(value, FUNCTIONS):
            return value
        if kind is np.ndarray:
            return Made("copy", kind, value)
        if getattr(kind, "_is_interpreted", False) or hasattr(kind, "__next__"):
            raise TraceError(f"a {kind.__name__} that is made while jk.jit traces can not be returned or stored", where)
        if hasattr(value, "__dict__") and kind.__flags__ & 1 << 9 and kind.__base__ is object:  # a class of Python
            return Made("object", kind, [(name, self(each, where)) for name, each in vars(value).items()])
        return Made("copy", kind, value)


def numbered(template: Any) -> Any:
    """The same template with the numbers of reads in the place of reads, when they have them."""
    if type(template) is Found:
        return Found(template.read.number)
    if type(template) is Made and template.what != "copy":
        for i, each in enumerate(template.items):
            template.items[i] = (each[0], numbered(each[1])) if template.what == "object" else numbered(each)
    return template


def returned(result: Any, arguments: Sequence[Any], outputs: Sequence[np.ndarray], values: Sequence[Any] = (),
             memo: dict[int, Any] | None = None) -> Any:
    """What a template stands for: of the inputs, the new arrays, and what was read outside."""
    kind = type(result)
    if kind is Leaf and memo is None:
        return _array(result, arguments, outputs)
    if kind not in (Leaf, Made, Found):
        return result
    memo = {} if memo is None else memo
    if id(result) in memo:
        return memo[id(result)]
    if kind is Leaf:
        found = _array(result, arguments, outputs)
    elif kind is Found:
        found = values[result.read]
    elif result.what == "copy":
        found = result.items.copy() if result.kind is np.ndarray else copy.deepcopy(result.items)
    elif result.what == "object":
        found = object.__new__(result.kind)
        found.__dict__.update((name, returned(each, arguments, outputs, values, memo)) for name, each in result.items)
    else:
        parts = [returned(each, arguments, outputs, values, memo) for each in result.items]
        named = isinstance(result.kind, type) and issubclass(result.kind, tuple)
        found = tuple.__new__(result.kind, parts) if named else result.kind(parts)
    memo[id(result)] = found
    return found


def _array(leaf: Leaf, arguments: Sequence[Any], outputs: Sequence[np.ndarray]) -> Any:
    found = (arguments if leaf.argument else outputs)[leaf.place]
    for step in leaf.path:
        found = step.of_array(found)
    return found[()] if leaf.scalar else found


def happen(effects: Sequence[Effect], arguments: Sequence[Any], outputs: Sequence[np.ndarray], values: Sequence[Any],
           memo: dict[int, Any]) -> None:
    """What is to be done after the program."""
    for what, kind, owner, key, template in effects:
        value = returned(template, arguments, outputs, values, memo)
        if what == "store":
            if kind == "attribute":
                setattr(owner, key, value)
            elif kind == "cell":
                owner.cell_contents = value
            else:
                owner[key] = value
        elif what == "delete":
            if kind == "attribute":
                delattr(owner, key)
            elif kind == "cell":
                del owner.cell_contents
            else:
                del owner[key]
        elif what == "call":
            owner(*value[0], **value[1])
        else:
            _refill(values[owner], value)


def _refill(container: Any, value: Any) -> None:
    """The container gets these contents; what it has already stays where it is."""
    if isinstance(container, list):
        container[:] = value
    elif isinstance(container, dict):
        for key in [key for key in container if key not in value]:
            del container[key]
        if [*container] != [key for key in value if key in container]:
            container.clear()
        container.update(value)
    elif isinstance(container, set):
        container.intersection_update(value)
        container.update(value)
    else:
        container.clear()
        container.extend(value)
