"""How a call is traced: functions of Python are interpreted, numpy's mean the graph's, others are called as they are.

What is called with known values alone is called for real while tracing, unless its result may be another one at the
next call: draws of random numbers, clocks, files, locks, objects whose state is outside.
"""

from __future__ import annotations

import copy
import dis
import functools
import logging
import types
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from jitkern.code.interruption import is_interruption

from . import table
from .creation import CREATED, OF_PROXIES
from .objects import Objects
from .outside import CONTAINERS, FAILURES, MISSING, constant, library
from .source import source_of
from .trace import TraceError, current
from .values import DISPATCHED, IMPURE, found_in, hashable, is_proxy, method_of, of_class

UNARY_METHODS = {len: "__len__", abs: "__abs__", bool: "__bool__", int: "__int__", float: "__float__", str: "__str__",
                 repr: "__repr__", hash: "__hash__", iter: "__iter__", next: "__next__", reversed: "__reversed__",
                 complex: "__complex__"}
STORES = frozenset({"STORE_GLOBAL", "DELETE_GLOBAL", "STORE_DEREF", "DELETE_DEREF"})
ITERATING = frozenset({list, tuple, set, frozenset, enumerate, zip, map, filter, sum, min, max, sorted, any, all})
WRITTEN_IN_NUMPY = "jitkern.ops.rows"  # of our modules the one that is as its users would have written it


class Wrapped:
    """A function of Python that is given to one which is not interpreted: called, it is."""

    _is_interpreted = True

    def __init__(self, calls: Calls, function: Callable[..., Any]):
        functools.update_wrapper(self, function)
        self.calls, self.function = calls, function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        calls = self.calls
        if current.trace is not calls.trace:  # numpy calls it when the graph is run
            return self.function(*args, **kwargs)
        given, named = calls.kept(args), calls.kept(kwargs)
        found = calls.call(self.function, given, named)
        return found if given is args and named is kwargs else calls.real(found)


class Calls(Objects):
    """Calls, attributes and operators of one trace."""

    def run(self, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """Interprets a function that has a source."""
        raise NotImplementedError

    # Calls.

    def call(self, f: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """f(*args, **kwargs)"""
        kind = type(f)
        if kind is Wrapped:
            return self.call(f.function, args, kwargs)
        if kind is types.MethodType:
            return self.call(f.__func__, (f.__self__, *args), kwargs)
        if kind is types.FunctionType:
            return self.function(f, args, kwargs)
        if kind is functools.partial:
            return self.call(f.func, (*f.args, *args), {**f.keywords, **kwargs})
        if getattr(kind, "_is_interpreted", False):
            return f(*args, **kwargs)
        if f is object.__setattr__ or kind is types.MethodWrapperType and f.__name__ == "__setattr__":
            given = args if kind is not types.MethodWrapperType else (f.__self__, *args)
            return self.set_attribute(*given, plain=True)
        if hasattr(kind, "within_trace"):
            return f.within_trace(self.call, args, kwargs)
        if isinstance(f, functools._lru_cache_wrapper):
            return self.call(f.__wrapped__, args, kwargs)
        if isinstance(f, type):
            return self.made(f, args, kwargs)
        special = self.SPECIAL.get(f) if constant(f) or kind is types.BuiltinFunctionType else None
        if special is not None:
            return special(self, *args, **kwargs)
        if (own := method_of(f, "__call__")) is not None:
            return self.call(own, (f, *args), kwargs)
        return self.other(f, args, kwargs)

    def function(self, f: types.FunctionType, args: tuple, kwargs: dict[str, Any]) -> Any:
        """A call of a function of Python."""
        module = f.__globals__.get("__name__", "")
        top = module.partition(".")[0]
        if top == "jitkern" and module != WRITTEN_IN_NUMPY:
            return f(*args, **kwargs)
        special = self.SPECIAL.get(f)
        if special is not None:
            return special(self, *args, **kwargs)
        if library(module) and top != "jitkern":
            unknown = [each for each in found_in((args, kwargs)) if not self.trace.known(each._node)]
            if top == "numpy" or not unknown:
                return self.other(f, args, kwargs)
            self.refuse(f, args, kwargs)
        if source_of(f) is not None:
            return self.run(f, args, kwargs)
        return self.unsourced(f, args, kwargs)

    def unsourced(self, f: types.FunctionType, args: tuple, kwargs: dict[str, Any]) -> Any:
        """A function whose source is not known is run by Python, with proxies."""
        self.refuse(f, args, kwargs)
        watched: dict[int, Any] = {}
        self.names(f, watched)
        self.trace.native += 1
        try:
            return self.kept(f(*args, **kwargs))
        finally:
            self.trace.native -= 1
            for each in watched.values():
                if is_proxy(each) and not self.trace.same(each._node.value):
                    raise TraceError(f"{f.__name__} has no source, and writes an array that is neither an argument nor "
                                     "new")

    def names(self, f: types.FunctionType, seen: dict[int, Any]) -> None:
        """What a function without a source finds by its names is to stay; TraceError for what can not be watched."""
        if id(f.__code__) in seen:
            return
        seen[id(f.__code__)] = f.__code__
        cells = zip(f.__code__.co_freevars, f.__closure__ or ())
        places = [("cell", cell, None, name) for name, cell in cells]
        codes = [f.__code__]
        for code in codes:
            codes += [each for each in code.co_consts if isinstance(each, types.CodeType)]
            places += [("item", f.__globals__, name, name) for name in code.co_names if name in f.__globals__]
            if "random" in code.co_names:
                raise TraceError(f"{f.__name__} has no source, and draws random numbers")
            for each in dis.get_instructions(code):
                if each.opname in STORES and (each.opname.endswith("GLOBAL") or each.argval in f.__code__.co_freevars):
                    raise TraceError(f"{f.__name__} has no source, and stores {each.argval} outside")
        for kind, owner, key, name in places:
            try:
                found = self.outside.read(kind, owner, key)
            except FAILURES:
                continue
            if isinstance(found, types.FunctionType) and not library(found.__module__):
                self.names(found, seen)
            elif is_proxy(found):
                seen[id(found)] = found
                self.trace.value(found._node)
            elif isinstance(found, types.ModuleType):
                if not library(found.__name__) or found.__name__.partition(".")[0] in IMPURE:
                    raise TraceError(f"{f.__name__} has no source, and what it asks of {name} can not be seen")
            elif type(found) in CONTAINERS or (
                    id(found) in self.outside.objects and hasattr(found, "__dict__")) or (
                    type(found).__module__.startswith(("numpy.random", "random"))):
                raise TraceError(f"{f.__name__} has no source, and what it does with {name} can not be seen without")

    def other(self, f: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """A call of what is not interpreted."""
        self.refuse(f, args, kwargs)
        args = tuple(map(self.wrapped, args))
        if hashable(f) and f in ITERATING or isinstance(f, type) and f in ITERATING:
            args = tuple(self.items(each) if method_of(each, "__iter__") else each for each in args)
        kwargs = {name: self.wrapped(each) for name, each in kwargs.items()}
        given = list(found_in((args, kwargs)))
        ours = CREATED.get(f) if hashable(f) else None
        if ours is not None:
            try:
                return ours(*args, **kwargs)
            except TraceError:
                pass
        elif given and hashable(f) and f in OF_PROXIES:
            return self.settled(OF_PROXIES[f](*args, **kwargs))
        if not given:
            return self.kept(f(*args, **kwargs))
        own = getattr(f, "__self__", None)
        if isinstance(f, np.ufunc | DISPATCHED) or isinstance(own, np.ufunc) or hashable(f) and f in table.TABLE:
            return self.protocol(f, args, kwargs, given)
        module = getattr(f, "__module__", None) or type(f).__module__
        computes = isinstance(module, str) and module.partition(".")[0] in ("numpy", "scipy")
        if computes or isinstance(own, str | bytes) or not (
                library(module) or isinstance(own, CONTAINERS) or hasattr(own, "__next__")):
            if all(self.trace.known(each._node) for each in given):
                return self.really(f, args, kwargs)
            if isinstance(own, str | bytes):
                raise TraceError("text of an array whose values are not known while jk.jit traces")
            try:
                return self.kept(f(*args, **kwargs))
            except TraceError:
                raise
            except Exception as error:
                if is_interruption(error):
                    raise
                name = getattr(f, "__name__", repr(f))
                raise TraceError(f"{name} can not be traced: {type(error).__name__}: {error}") from error
        try:
            return self.kept(f(*args, **kwargs))
        except TraceError:
            raise
        except TypeError as error:
            if is_interruption(error):
                raise
            raise TraceError(f"{getattr(f, '__name__', f)!s} can not be traced: {error}") from error

    def protocol(self, f: Any, args: tuple, kwargs: dict[str, Any], given: list[Any]) -> Any:
        """A call that proxies answer; of known values alone numpy may do it if they can not."""
        if isinstance(f, DISPATCHED) and f not in table.TABLE and all(each._node.op == "const" for each in given):
            try:
                return self.really(f, args, kwargs)
            except (TraceError, ValueError):
                pass
        try:
            if isinstance(f, types.FunctionType) and f in table.TABLE:
                return self.settled(table.call(self.trace, f, args, kwargs))
            return self.settled(self.kept(f(*args, **kwargs)))
        except TraceError:
            if not all(self.trace.known(each._node) for each in given) or "out" in kwargs:
                raise
        return self.really(f, args, kwargs)

    def really(self, f: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """A call with the values of what is known, which it can not write."""
        args, kwargs = self.real(args), self.real(kwargs)
        try:
            return self.kept(f(*args, **kwargs))
        except ValueError as error:
            if "read-only" not in str(error):
                raise
            raise TraceError(f"{getattr(f, '__name__', f)} writes an array that is neither an argument nor new"
                             ) from error

    def wrapped(self, value: Any) -> Any:
        """A function as it is given to one that is not interpreted."""
        if isinstance(value, types.FunctionType | types.MethodType) and not library(value.__module__):
            return Wrapped(self, value)
        return value

    def made(self, kind: type, args: tuple, kwargs: dict[str, Any]) -> Any:
        """A new object of a class."""
        special = self.SPECIAL.get(kind)
        if special is not None:
            return special(self, *args, **kwargs)
        if issubclass(kind, np.number | np.bool_) and len(args) == 1 and is_proxy(args[0]) and (
                args[0]._scalar or args[0].ndim):
            return self.settled(args[0].astype(kind, copy=False))  # numpy's do not copy
        new, init = (of_class(kind, name) for name in ("__new__", "__init__"))
        if library(kind.__module__) or type(kind).__call__ is not type.__call__ or not (
                isinstance(new, types.FunctionType) or isinstance(init, types.FunctionType)):
            if len(args) == 1 and kind in UNARY_METHODS:
                return self.unary(kind, args[0])
            return self.other(kind, args, kwargs)
        if isinstance(new, types.FunctionType):
            found = self.call(new, (kind, *args), kwargs)
        else:
            found = kind.__new__(kind) if new is object.__new__ else kind.__new__(kind, *args, **kwargs)
        if isinstance(found, kind) and isinstance(init, types.FunctionType):
            self.call(init, (found, *args), kwargs)
        return found

    # Built-in functions that are more than a call.

    def unary(self, f: Any, value: Any, *more: Any) -> Any:
        """f(value), where a class of Python may say what that is."""
        own = method_of(value, UNARY_METHODS[f])
        if own is not None and not more:
            return self.call(own, (value,), {})
        if f in (str, repr) and any(True for _ in found_in(value)):
            value = self.real(value)
        if f is iter and not more:
            return iter(self.items(value))
        return self.other(f, (value, *more), {})

    def items(self, value: Any) -> Any:
        """What a loop over a value goes through."""
        if is_proxy(value):
            if value.ndim == 1 and value._node.op == "const":
                return list(value._node.value.array)
            return value
        own = method_of(value, "__iter__")
        if own is not None:
            return self.items(self.call(own, (value,), {}))
        if method_of(value, "__next__") is not None:
            return self.nexts(value)
        if id(value) in self.outside.objects and not isinstance(value, type):
            if method_of(value, "__getitem__") is None:
                raise TraceError(f"a loop over a {type(value).__name__} that is outside the function can not be traced")
        return value

    def nexts(self, value: Any) -> Iterator[Any]:
        """An iterator of a class of Python."""
        while True:
            try:
                found = self.call(method_of(value, "__next__"), (value,), {})
            except StopIteration:
                return
            yield found

    def _type(self, *args: Any) -> Any:
        if len(args) == 1:
            return args[0].__class__ if not is_proxy(args[0]) else (
                args[0].dtype.type if args[0]._scalar else np.ndarray)
        raise TraceError("a class that is made while jk.jit traces")

    def _print(self, *args: Any, **kwargs: Any) -> None:
        self.outside.later(print, args, kwargs)

    def _getattr(self, value: Any, name: str, *default: Any) -> Any:
        try:
            return self.attribute(value, name)
        except AttributeError:
            if not default:
                raise
            return default[0]

    def _hasattr(self, value: Any, name: str) -> bool:
        return self._getattr(value, name, MISSING) is not MISSING

    def _setattr(self, value: Any, name: str, new: Any) -> None:
        self.set_attribute(value, name, new)

    def _delattr(self, value: Any, name: str) -> None:
        self.delete_attribute(value, name)

    def _vars(self, value: Any) -> Any:
        return self.attribute(value, "__dict__")

    def _round(self, value: Any, digits: Any = None) -> Any:
        if not is_proxy(value):
            return self.other(round, (value,) if digits is None else (value, digits), {})
        if digits is None or not value._scalar:
            value = self.real(value)
            return round(value) if digits is None else self.kept(np.round(value, digits))
        return self.call(np.round, (value, digits), {})

    def _copy(self, value: Any, *memo: Any) -> Any:
        return value.copy() if is_proxy(value) else self.other(copy.copy, (value,), {})

    def _deepcopy(self, value: Any, *memo: Any) -> Any:
        kind = type(value)
        if is_proxy(value):
            return value.copy()
        if kind in (list, tuple):
            return kind(self._deepcopy(each) for each in value)
        if kind is dict:
            return {key: self._deepcopy(each) for key, each in value.items()}
        return self.other(copy.deepcopy, (value,), {})

    def _later(self, f: Callable[..., Any]) -> Callable[..., None]:
        return lambda *args, **kwargs: self.outside.later(f, args, kwargs)

    SPECIAL: dict[Any, Callable[..., Any]] = {
        type: _type, print: _print, getattr: _getattr, hasattr: _hasattr, setattr: _setattr, delattr: _delattr,
        vars: _vars, round: _round, copy.copy: _copy, copy.deepcopy: _deepcopy,
        **{f: (lambda self, *args, _f=f: self.unary(_f, *args)) for f in UNARY_METHODS if not isinstance(f, type)},
        **{f: (lambda self, *args, _f=f, **kwargs: self.outside.later(_f, args, kwargs)) for f in (
            warnings.warn, logging.debug, logging.info, logging.warning, logging.error, logging.Logger.debug,
            logging.Logger.info, logging.Logger.warning, logging.Logger.error)},
        warnings.simplefilter: lambda self, *args, **kwargs: None,
        warnings.filterwarnings: lambda self, *args, **kwargs: None,
    }
