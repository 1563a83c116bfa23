"""Values of a trace: known ones, which numpy's arrays are for a call, proxies, and objects of classes of Python."""

from __future__ import annotations

import builtins
import types
from collections.abc import Iterator
from typing import Any

import numpy as np

from .outside import Outside, atomic, library
from .trace import Trace, TraceError, proxies

DISPATCHED = type(np.sum)
# Modules whose functions give something else every time, or do something to the world.
IMPURE = frozenset("""
    random secrets uuid time io _io os posix nt socket threading _thread subprocess signal gc multiprocessing asyncio
    queue _queue shutil tempfile ctypes sqlite3 select selectors concurrent mmap urllib http smtplib ssl pty tty curses
    sys posixpath ntpath genericpath pathlib glob logging locale
    readline faulthandler resource fcntl _random _socket _sqlite3 contextvars _contextvars atexit weakref
""".split())
REFUSED = frozenset({builtins.open, builtins.input, builtins.exec, builtins.eval, builtins.compile, builtins.breakpoint,
                     builtins.id, np.load, np.save, np.savez, np.savez_compressed, np.loadtxt, np.genfromtxt,
                     np.savetxt, np.fromfile, np.memmap, np.geterr, np.seterr, np.seterrcall, np.setbufsize,
                     np.set_printoptions, np.nditer, np.nested_iters, np.fromregex})
PATHS = frozenset({"posixpath", "ntpath", "genericpath"})
OF_NAMES = frozenset({"join", "basename", "dirname", "split", "splitext", "normpath", "isabs", "commonprefix"})
NOW = frozenset({"now", "utcnow", "today"})
PASSED = frozenset({isinstance, issubclass, callable, type, bool, print, super, enumerate, zip, list, tuple, dict, set,
                    frozenset, object, staticmethod, classmethod})


def is_proxy(value: Any) -> bool:
    """Whether it stands for an array."""
    return getattr(type(value), "_is_proxy", False)


def found_in(value: Any, depth: int = 4) -> Iterator[Any]:
    """The proxies in nested containers."""
    if is_proxy(value):
        yield value
    elif depth and isinstance(value, dict):
        for each in value.values():
            yield from found_in(each, depth - 1)
    elif depth and isinstance(value, list | tuple):
        for each in value:
            yield from found_in(each, depth - 1)


def method_of(value: Any, name: str) -> Any:
    """A function of Python that the value's class has by this name, None if there is none."""
    if is_proxy(value):
        return None
    for base in type(value).__mro__:
        if name in vars(base):
            found = vars(base)[name]
            return found if isinstance(found, types.FunctionType) and not library(base.__module__) else None
    return None


def of_class(kind: type, name: str, default: Any = None) -> Any:
    """What a class has by that name, as it stands there."""
    for base in kind.__mro__:
        if name in vars(base):
            found = vars(base)[name]
            return found.__func__ if name == "__new__" and isinstance(found, staticmethod) else found
    return default


class Values:
    """The values of one trace."""

    def __init__(self, trace: Trace, outside: Outside):
        self.trace, self.outside = trace, outside

    def call(self, f: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """f(*args, **kwargs)"""
        raise NotImplementedError

    def real(self, value: Any) -> Any:
        """The same with arrays in the place of proxies that are known."""
        if is_proxy(value):
            found = self.trace.value(value._node)
            if found is None:
                value._known("this use")
            return found[()] if value._scalar else found
        kind = type(value)
        if kind is dict:
            return {key: self.real(each) for key, each in value.items()}
        if isinstance(value, list | tuple) and proxies(value):
            parts = [self.real(each) for each in value]
            return tuple.__new__(kind, parts) if isinstance(value, tuple) else parts
        return value

    def kept(self, value: Any) -> Any:
        """What a call for real has given, with proxies in the place of arrays."""
        kind = type(value)
        if kind is np.ndarray:
            return self.array(value)
        if kind in (list, tuple) or isinstance(value, tuple):
            parts = [self.kept(each) for each in value]
            if all(one is other for one, other in zip(parts, value)):
                return value
            return tuple.__new__(kind, parts) if isinstance(value, tuple) else parts
        if kind is dict and any(type(each) is np.ndarray for each in value.values()):
            return {key: self.kept(each) for key, each in value.items()}
        return value

    def array(self, value: np.ndarray) -> Any:
        """A new array of known values."""
        if value.dtype.kind not in "fiubc" or not value.dtype.isnative or self.trace.native:
            return value
        node = self.trace.pool.const(np.array(value, order="C"))
        node.value.array.flags.writeable = False
        plain = value.flags.c_contiguous or not value.size or 0 in value.strides
        found = self.trace.new(node, strides=None if plain else value.copy(order="K").strides)
        if not value.flags.writeable:
            found._ghost.flags.writeable = False
        return found

    def settled(self, value: Any) -> Any:
        """A number of numpy in the place of one that is known."""
        if is_proxy(value) and value._scalar and not value._storage.written and self.trace.known(value._node) and (
                not self.trace.outside):
            return self.trace.value(value._node)[()]
        return value

    def refuse(self, f: Any, args: tuple, kwargs: dict[str, Any]) -> None:
        """TraceError for what gives or does something else at another time."""
        own = getattr(f, "__self__", None)
        own = None if isinstance(own, types.ModuleType) else own
        module = getattr(f, "__module__", None) or (type(own).__module__ if own is not None else type(f).__module__)
        names = [module if isinstance(module, str) else ""]
        if own is not None:
            names += [(own if isinstance(own, type) else type(own)).__module__]
        name = getattr(f, "__qualname__", None) or getattr(f, "__name__", None) or repr(f)
        for each in names:
            if each.startswith("numpy.random") or each.partition(".")[0] in ("random", "_random", "secrets"):
                raise TraceError(f"{name} draws random numbers, which would be the same ones at every call "
                                 "(give them as an argument)")
            if each.partition(".")[0] in IMPURE and not (each in PATHS and name in OF_NAMES):
                raise TraceError(f"{each}.{name} can not be traced: it is to be called at every call")
        if _refused(f) or names[0] == "datetime" or getattr(f, "__name__", "") in NOW and isinstance(own, type):
            if _refused(f) or getattr(f, "__name__", "") in NOW:
                raise TraceError(f"{name} can not be traced: it is to be called at every call")
        if own is not None and id(own) in self.outside.objects and not atomic(own):
            raise TraceError(f"{name} of a {type(own).__name__} that is outside the function can not be traced")
        if not _passed(f):
            for each in (*args, *kwargs.values()):
                for one in each if type(each) in (tuple, list) else (each,):
                    if id(one) in self.outside.objects:
                        raise TraceError(f"{name} of a {type(one).__name__} that is outside the function can not be "
                                         "traced")


def hashable(f: Any) -> bool:
    """Whether tables of functions may be asked for it."""
    return isinstance(f, types.BuiltinFunctionType | types.FunctionType | DISPATCHED)


def _refused(f: Any) -> bool:
    return (hashable(f) or isinstance(f, type)) and f in REFUSED


def _passed(f: Any) -> bool:
    return isinstance(f, types.BuiltinFunctionType | type) and f in PASSED
