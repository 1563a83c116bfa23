"""Attributes and operators, of which classes of Python may say what they are."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any

from .outside import MISSING, Namespace, atomic, constant, library
from .trace import TraceError
from .values import Values, is_proxy, method_of, of_class

REFLECTED = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}


class Objects(Values):
    """Attributes and operators of one trace."""

    # Attributes.

    def attribute(self, value: Any, name: str) -> Any:
        """value.name"""
        if is_proxy(value):
            try:
                return self.kept(getattr(value, name))
            except TraceError:
                if self.trace.known(value._node):
                    return self.kept(getattr(self.real(value), name))
                raise
        if isinstance(value, types.ModuleType):
            found = getattr(value, name, None) if library(value.__name__) else None
            if callable(found) or isinstance(found, types.ModuleType) or atomic(found) and found is not None or (
                    type(found).__module__.startswith("numpy.lib")):
                return self.kept(found)
            return self.outside.read("attribute", value, name)
        if isinstance(value, type):
            found = getattr(value, name)
            if constant(value) or isinstance(found, types.MethodType | types.BuiltinFunctionType):
                return self.kept(found)
            return self.outside.read("attribute", value, name)
        kind = type(value)
        if id(value) in self.outside.copies or not kind.__flags__ & 1 << 9 and not self._outer(value):
            return self.kept(getattr(value, name))
        own = method_of(value, "__getattribute__")
        if own is not None and own is not object.__getattribute__:
            return self.call(own, (value, name), {})
        return self._of_object(value, kind, name)

    def _of_object(self, value: Any, kind: type, name: str) -> Any:
        inside = id(value) not in self.outside.objects and not isinstance(value, types.FunctionType)
        if name == "__dict__":
            return vars(value) if inside else Namespace(self.outside, "attribute", value)
        descriptor = of_class(kind, name, MISSING)
        if isinstance(descriptor, property):
            if descriptor.fget is None:
                raise AttributeError(f"property {name!r} of {kind.__name__!r} object has no getter")
            return self.call(descriptor.fget, (value,), {})
        held = getattr(value, "__dict__", {})
        stored = ("attribute", id(value), name) in self.outside.stores
        if isinstance(descriptor, functools.cached_property) and name not in held and not stored:
            found = self.call(descriptor.func, (value,), {})
            self.set_attribute(value, name, found, plain=True)
            return found
        if isinstance(descriptor, types.FunctionType) and name not in held and not stored:
            if not inside and not library(kind.__module__):
                self.outside.read("attribute", kind, name)
                self.outside.read("held", value, name)
            return types.MethodType(descriptor, value)
        if isinstance(descriptor, classmethod) and name not in held and not stored:
            return types.MethodType(descriptor.__func__, kind)
        if isinstance(descriptor, staticmethod) and name not in held and not stored:
            return descriptor.__func__
        own = method_of(descriptor, "__get__") if descriptor is not MISSING else None
        if own is not None:
            return self.call(own, (descriptor, value, kind), {})
        if hasattr(type(descriptor), "within_trace") and name not in held:
            return functools.partial(descriptor, value)
        own = method_of(value, "__getattr__")
        if own is not None and descriptor is MISSING and name not in held and not stored:
            return self.call(own, (value, name), {})
        try:
            if inside or isinstance(descriptor, types.MethodDescriptorType | types.WrapperDescriptorType):
                return self.kept(getattr(value, name))
            return self.outside.read("attribute", value, name)
        except AttributeError:
            if own is None:
                raise
        return self.call(own, (value, name), {})

    def set_attribute(self, value: Any, name: str, new: Any, plain: bool = False) -> None:
        """value.name = new; plain: as object.__setattr__ does."""
        if not is_proxy(value) and not isinstance(value, type | types.ModuleType):
            descriptor = of_class(type(value), name, MISSING)
            if not plain and (own := method_of(value, "__setattr__")) is not None:
                self.call(own, (value, name, new), {})
                return
            if isinstance(descriptor, property):
                if descriptor.fset is None:
                    raise AttributeError(f"property {name!r} of {type(value).__name__!r} object has no setter")
                self.call(descriptor.fset, (value, new), {})
                return
            own = method_of(descriptor, "__set__") if descriptor is not MISSING else None
            if own is not None:
                self.call(own, (descriptor, value, new), {})
                return
        if self._outer(value):
            if library(getattr(value, "__name__", "")) or library(type(value).__module__) and not isinstance(
                    value, type | types.ModuleType | types.FunctionType):
                raise TraceError(f"setting {name} of {value!r} can not be traced")
            self.outside.store("attribute", value, name, new)
        elif plain:
            object.__setattr__(value, name, new)
        else:
            setattr(value, name, new)

    def delete_attribute(self, value: Any, name: str) -> None:
        """del value.name"""
        if self._outer(value):
            self.outside.delete("attribute", value, name)
        else:
            delattr(value, name)

    def _outer(self, value: Any) -> bool:
        return id(value) in self.outside.objects or isinstance(value, type | types.ModuleType | types.FunctionType)

    # Operators.

    def binary(self, function: Callable[..., Any], name: str, a: Any, b: Any) -> Any:
        """An operator of two values, `name` without underscores: methods of classes of Python are interpreted."""
        left, right = method_of(a, f"__{name}__"), method_of(b, f"__{REFLECTED.get(name, 'r' + name)}__")
        if left is None and right is None:
            if id(a) in self.outside.objects or id(b) in self.outside.objects:
                self.refuse(function, (a, b), {})
            return self.kept(function(a, b))
        turns = [(left, a, b), (right, b, a)]
        if right is not None and type(a) is not type(b) and isinstance(b, type(a)):
            turns.reverse()
        for own, one, other in turns:
            if own is not None:
                found = self.call(own, (one, other), {})
                if found is not NotImplemented:
                    return found
            elif one is a and not is_proxy(a) and right is not None:
                found = getattr(type(a), f"__{name}__", lambda *_: NotImplemented)(a, b)
                if found is not NotImplemented:
                    return self.kept(found)
        if name in ("eq", "ne"):
            return (a is b) == (name == "eq")
        raise TypeError(f"unsupported operand type(s) for {name}: {type(a).__name__!r} and {type(b).__name__!r}")

    def truth(self, value: Any) -> bool:
        """bool(value)"""
        for name in ("__bool__", "__len__"):
            own = method_of(value, name)
            if own is not None:
                return bool(self.call(own, (value,), {}))
        return bool(value)
