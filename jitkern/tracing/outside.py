"""What is outside a traced function: what it reads there is read anew by every call, what it stores is stored by each.

A read is noted with what must hold for the trace to be right: an array is an input and may have other values, a number
is to be the same, an object to be that one.  Lists, dicts and sets are worked on in copies; what has become of these,
like attributes, globals and variables of functions around, is stored when the program has run.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import fractions
import functools
import pathlib
import re
import sys
import types
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from .trace import KINDS, Trace, TraceError, array_key, place, unchanged

MISSING = type("Missing", (), {"__repr__": lambda self: "nothing"})()
ATOMS = frozenset({int, float, complex, bool, str, bytes, type(None), type(Ellipsis), type(NotImplemented), range,
                   slice, datetime.date, datetime.datetime, datetime.timedelta, decimal.Decimal, fractions.Fraction,
                   pathlib.PosixPath, pathlib.WindowsPath, pathlib.PurePosixPath, re.Pattern})
LIBRARIES = frozenset({"numpy", "scipy", "jitkern", *sys.stdlib_module_names} - {"__main__"})
CONTAINERS = (list, dict, set, deque, OrderedDict, defaultdict)
FAILURES = (AttributeError, KeyError, IndexError, ValueError, TypeError)  # of a read of what is no more
GET: dict[str, Callable[[Any, Any], Any]] = {
    "attribute": getattr, "item": lambda owner, key: owner[key], "cell": lambda owner, key: owner.cell_contents,
    "held": lambda owner, key: key in getattr(owner, "__dict__", ()),
    "names": lambda owner, key: tuple(vars(owner)) if key else tuple(owner)}


def atomic(value: Any) -> bool:
    """Whether a value never changes and says by its text or bits what it is."""
    kind = type(value)
    if kind in ATOMS:
        return kind is not slice or all(map(atomic, (value.start, value.stop, value.step)))
    if kind in (tuple, frozenset):
        return all(map(atomic, value))
    return isinstance(value, enum.Enum | np.dtype)


def bits(value: Any) -> Any:
    """What tells atomic values apart: 1, 1.0 and True are three, and so are 0.0 and -0.0."""
    kind = type(value)
    if kind is float:
        return kind, value.hex()
    if kind is complex:
        return kind, value.real.hex(), value.imag.hex()
    return (kind, *map(bits, value)) if kind is tuple else (kind, value)


def traceable(value: Any) -> bool:
    """Whether it is an array that can be an input."""
    return (type(value) is np.ndarray or issubclass(type(value), np.generic)) and (
        value.dtype.kind in KINDS and value.dtype.isnative and value.dtype.metadata is None)


# Whether what is found is what was read when tracing: found, expected, all that was read in this call, the arguments.
HOLDS: dict[str, Callable[[Any, Any, Sequence[Any], Sequence[Any]], bool]] = {
    "equal": lambda found, kept, values, arrays: bits(found) == kept,
    "is": lambda found, kept, values, arrays: found is kept,
    "array": lambda found, kept, values, arrays: traceable(found) and array_key(found) == kept,
    "same": lambda found, kept, values, arrays: found is values[kept],
    "argument": lambda found, kept, values, arrays: found is arrays[kept],
    "many": lambda found, kept, values, arrays: type(found) is kept[0] and len(found) == kept[1],
    "keys": lambda found, kept, values, arrays: type(found) is kept[0] and tuple(map(bits, found)) == kept[1],
    "given": lambda found, kept, values, arrays: True,
}


class Read:
    """One thing that was read: how, of what (an object, or what another read finds), and what must hold of it.

    number: its place among the reads of a program, set when the trace is done.
    """

    __slots__ = ("parent", "kind", "owner", "key", "check", "expected", "number", "where")

    def __init__(self, kind: str, owner: Any, key: Any, parent: Read | None = None):
        self.kind, self.owner, self.key, self.parent = kind, owner, key, parent
        self.check, self.expected, self.number, self.where = "given", None, -1, ""

    def raw(self) -> Any:
        """What it finds while tracing."""
        return GET[self.kind](self.owner, self.key)


class Shadow(NamedTuple):
    """A container that is outside, the copy that the trace works on, and what that held in the beginning."""

    raw: Any
    copy: Any
    before: Any
    read: Read


class Effect(NamedTuple):
    """What is done after the program: "store", "delete" (kind, owner, key), "contents" (of a read container), "call".

    value: a template of what is stored, of the arguments of what is called.
    """

    what: str
    kind: str
    owner: Any
    key: Any
    value: Any


class Outside:
    """What one trace has found outside and wants to store there."""

    def __init__(self, trace: Trace):
        self.trace = trace
        self.reads: list[Read] = []
        self.seen: dict[tuple, Any] = {}               # what was read, by place
        self.stores: dict[tuple, tuple] = {}           # kind, owner, key, value, where
        self.calls: list[tuple] = []                   # function, args, kwargs, where
        self.shadows: dict[int, Shadow] = {}           # by the container's id
        self.copies: dict[int, Shadow] = {}            # by the copy's
        self.arrays: dict[int, tuple[Any, Any]] = {}   # by id: the proxy, and its read or its place among the arguments
        self.inputs: list[Read] = []                   # of arrays, as they follow the arguments
        self.objects: dict[int, Any] = {}              # whose state is outside
        self.gone: set[tuple] = set()                  # places that were empty, stored and deleted again
        self.kept: list[Any] = []

    # Reading.

    def read(self, kind: str, owner: Any, key: Any) -> Any:
        """What is there now: what the trace has stored, or found."""
        token = kind, id(owner), key
        if token in self.stores or token in self.gone:
            found = MISSING if token in self.gone else self.stores[token][3]
            if found is MISSING:
                raise {"attribute": AttributeError, "item": KeyError}.get(kind, NameError)(key)
            return found
        if token not in self.seen:
            read = Read(kind, owner, key)
            try:
                raw = read.raw()
            except FAILURES:
                self.expect(read, "is", MISSING)
                raise
            self.kept.append(owner)
            self.seen[token] = self.enter(raw, read)
        return self.seen[token]

    def expect(self, read: Read, check: str, expected: Any) -> None:
        """Every call is to find that there."""
        read.check, read.expected = check, expected
        self.reads.append(read)

    def enter(self, raw: Any, read: Read) -> Any:
        """What the trace has of an object that it finds outside."""
        kind = type(raw)
        if atomic(raw):
            self.expect(read, "equal", bits(raw))
        elif traceable(raw):
            return self._array(raw, read)
        elif kind in CONTAINERS:
            return self._container(raw, read)
        elif isinstance(raw, tuple):
            self.expect(read, "many", (kind, len(raw)))
            found = [self.enter(each, Read("item", raw, i, read)) for i, each in enumerate(raw)]
            return raw if all(one is other for one, other in zip(found, raw)) else tuple.__new__(kind, found)
        elif not isinstance(raw, types.ModuleType) and not constant(raw):
            self.expect(read, "is", raw)
            if kind is types.MethodType:
                return kind(raw.__func__, self.enter(raw.__self__, Read("attribute", raw, "__self__", read)))
            if kind is functools.partial:
                return kind(*[self.enter(getattr(raw, name), Read("attribute", raw, name, read)) for name in ("func",)],
                            *self.enter(raw.args, Read("attribute", raw, "args", read)),
                            **self.enter(raw.keywords, Read("attribute", raw, "keywords", read)))
            if not isinstance(raw, types.FunctionType | types.BuiltinFunctionType | type | np.ufunc):
                self.objects[id(raw)] = raw
        return raw

    def _array(self, raw: Any, read: Read) -> Any:
        if id(raw) in self.arrays:
            found, source = self.arrays[id(raw)]
            self.expect(read, *(("same", source) if isinstance(source, Read) else ("argument", source)))
            return found
        self.expect(read, "array", array_key(raw))
        found = self.trace.argument(raw, outside=True)
        self.arrays[id(raw)] = found, read
        self.inputs.append(read)
        self.kept.append(raw)
        return found

    def _container(self, raw: Any, read: Read) -> Any:
        known = self.shadows.get(id(raw))
        if known is not None:
            self.expect(read, "same", known.read)
            return known.copy
        if isinstance(raw, dict):
            self.expect(read, "keys", (type(raw), tuple(map(bits, raw))))
        elif type(raw) is set:
            if not all(map(atomic, raw)):
                raise TraceError("a set of objects outside can not be traced")
            self.expect(read, "keys", (set, tuple(map(bits, raw))))
        else:
            self.expect(read, "many", (type(raw), len(raw)))
        return self._shadow(raw, read, self.enter)

    def _shadow(self, raw: Any, read: Read, enter: Callable[[Any, Read], Any]) -> Any:
        copy = raw.copy()
        shadow = self.shadows[id(raw)] = self.copies[id(copy)] = Shadow(raw, copy, [], read)
        if isinstance(raw, dict):
            for key, each in raw.items():
                copy[key] = enter(each, Read("item", raw, key, read))
        elif type(raw) is not set:
            for i, each in enumerate(raw):
                copy[i] = enter(each, Read("item", raw, i, read))
        shadow.before.append(copy.copy())
        return copy

    def arguments(self, args: tuple, kwargs: dict[str, Any], arrays: Sequence[Any]) -> tuple[tuple, dict[str, Any]]:
        """The arguments of the function, with proxies in the places of arrays and copies of lists and dicts."""
        made = [self.trace.argument(array) for array in arrays]
        for i, array in enumerate(arrays):
            if isinstance(array, np.ndarray):
                self.arrays.setdefault(id(array), (made[i], i))
        root, proxies = Read("root", None, None), iter(made)

        def entered(raw: Any, read: Read) -> Any:
            kind = type(raw)
            if isinstance(raw, np.ndarray | np.generic):
                return next(proxies)
            if kind in (list, dict):
                known = self.shadows.get(id(raw))
                if known is None:
                    return self._shadow(raw, read, entered)
                self.expect(read, "same", known.read)  # the same again, whose arrays have more proxies
                self._shadow(raw, read, entered)
                self.shadows[id(raw)] = known
                return known.copy
            if isinstance(raw, tuple):
                return tuple.__new__(kind, [entered(each, Read("item", raw, i, read)) for i, each in enumerate(raw)])
            if not atomic(raw) and not constant(raw) and not isinstance(raw, types.FunctionType | type):
                self.objects[id(raw)] = raw
            return raw

        first, second = Read("item", None, 0, root), Read("item", None, 1, root)
        return (tuple(entered(each, Read("item", None, i, first)) for i, each in enumerate(args)),
                {name: entered(each, Read("item", None, name, second)) for name, each in kwargs.items()})

    # Storing.

    def store(self, kind: str, owner: Any, key: Any, value: Any) -> None:
        """From now on that is there; each call stores it when the program has run."""
        self.kept.append(owner)
        self.gone.discard((kind, id(owner), key))
        self.stores[kind, id(owner), key] = kind, owner, key, value, place()

    def delete(self, kind: str, owner: Any, key: Any) -> None:
        """As `store`, of nothing."""
        self.read(kind, owner, key)
        token = kind, id(owner), key
        if token not in self.seen:  # only the trace has stored it; what was there before?
            read = Read(kind, owner, key)
            try:
                self.seen[token] = self.enter(read.raw(), read)
            except FAILURES:
                self.expect(read, "is", MISSING)
                del self.stores[token]
                self.gone.add(token)
                return
        self.store(kind, owner, key, MISSING)

    def later(self, function: Callable[..., Any], args: tuple, kwargs: dict[str, Any]) -> None:
        """A call that returns nothing, to be made after the program."""
        self.calls.append((function, args, kwargs, place()))

    def effects(self, template: Callable[[Any, str], Any]) -> list[Effect]:
        """What each call has to do after the program; `template` makes one of a value, for an error with its place."""
        found = []
        for kind, owner, key, value, where in self.stores.values():
            token = kind, id(owner), key
            if value is MISSING:
                found.append(Effect("delete", kind, owner, key, None))
            elif token not in self.seen or value is not self.seen[token]:
                found.append(Effect("store", kind, owner, key, template(value, where)))
        for shadow in [*self.shadows.values()]:
            if not _same(shadow.copy, shadow.before[0]):
                if type(shadow.copy) is set and not all(map(atomic, shadow.copy)):
                    raise TraceError("what is put into a set outside can not be traced")
                found.append(Effect("contents", "", shadow.read, None, template(shadow.copy.copy(), "")))
        for function, args, kwargs, where in self.calls:
            found.append(Effect("call", "", function, None, template((args, kwargs), where)))
        return found


class Steps(NamedTuple):
    """How a call finds what is outside.

    reads: how each is read (a function, the number of the read that it is a part of or -1, else an owner; a key), and
    what must hold.  inputs: which of them are inputs, after the arguments.  pinned: places of inputs whose values are
    to be these.  apart: which are to be different objects.
    """

    reads: tuple[tuple, ...]
    inputs: tuple[int, ...]
    pinned: tuple[tuple[int, np.ndarray], ...]
    apart: tuple[int, ...]

    def found(self, args: tuple, kwargs: dict[str, Any], arrays: list[Any]) -> list[Any] | None:
        """What is there, None if the program is not for that; the arrays among it follow the arguments."""
        values: list[Any] = []
        given = args, kwargs
        for get, parent, owner, key, holds, expected in self.reads:
            if get is None:
                values.append(given)
                continue
            try:
                value = get(owner if parent < 0 else values[parent], key)
            except FAILURES:
                value = MISSING
            if not holds(value, expected, values, arrays):
                return None
            values.append(value)
        arrays += [values[number] for number in self.inputs]
        if not all(unchanged(np.asarray(arrays[place]), kept) for place, kept in self.pinned) or (
                len({id(values[number]) for number in self.apart}) < len(self.apart)):
            return None
        return values


def steps(outside: Outside, more: Sequence[Read], pinned: dict[int, np.ndarray]) -> Steps:
    """How to find all that was read, and what else is needed."""
    order: list[Read] = []

    def needed(read: Read) -> None:
        if read.number < 0:
            if read.parent is not None:
                needed(read.parent)
            if read.check == "same":
                needed(read.expected)
            read.number = len(order)
            order.append(read)

    for read in (*outside.reads, *more):
        needed(read)
    reads = tuple((GET.get(read.kind), -1 if read.parent is None else read.parent.number,
                   read.owner if read.parent is None else None, read.key, HOLDS[read.check],
                   read.expected.number if read.check == "same" else read.expected) for read in order)
    apart = {shadow.read.number for shadow in outside.shadows.values() if shadow.read.number >= 0}
    return Steps(reads, tuple(read.number for read in outside.inputs), tuple(pinned.items()), tuple(sorted(apart)))


class Namespace(MutableMapping):
    """globals() or vars(object): what is read and stored there is outside."""

    def __init__(self, outside: Outside, kind: str, owner: Any):
        self.outside, self.kind, self.owner = outside, kind, owner

    def __getitem__(self, key: Any) -> Any:
        if key not in [*iter(self)]:
            raise KeyError(key)
        return self.outside.read(self.kind, self.owner, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self.outside.store(self.kind, self.owner, key, value)

    def __delitem__(self, key: Any) -> None:
        self.outside.delete(self.kind, self.owner, key)

    def __iter__(self) -> Iterator[Any]:
        names = self.outside.read("names", self.owner, self.kind == "attribute")
        stored = {key: value for kind, owner, key, value, _ in self.outside.stores.values()
                  if owner is self.owner and kind == self.kind}
        return iter([*[name for name in names if stored.get(name) is not MISSING],
                     *[name for name, value in stored.items() if name not in names and value is not MISSING]])

    def __len__(self) -> int:
        return len([*iter(self)])


def constant(value: Any) -> bool:
    """Whether it belongs to a library, and is no state: its functions and classes."""
    return isinstance(value, type | types.BuiltinFunctionType | types.FunctionType | np.ufunc | type(np.sum)) and (
        library(getattr(value, "__module__", None)))


def library(module: Any) -> bool:
    """Whether a module is of Python's library, numpy's or scipy's, or ours."""
    return isinstance(module, str) and module.partition(".")[0] in LIBRARIES


def _same(one: Any, other: Any) -> bool:
    """Whether two containers hold the very same objects in the same order."""
    if type(one) is set:
        return one == other
    if isinstance(one, dict):
        return len(one) == len(other) and all(
            a is b and one[a] is other[b] for a, b in zip(one, other))
    return len(one) == len(other) and all(a is b for a, b in zip(one, other))
