"""Expressions of Python, evaluated while tracing: over known values and proxies."""

from __future__ import annotations

import ast
import builtins
import operator
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from .calls import Calls
from .outside import MISSING, Namespace
from .source import Scope, targets
from .trace import TraceError, current
from .values import found_in, is_proxy, method_of

BINARY = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "truediv", ast.FloorDiv: "floordiv", ast.Mod: "mod",
    ast.Pow: "pow", ast.MatMult: "matmul", ast.LShift: "lshift", ast.RShift: "rshift", ast.BitAnd: "and",
    ast.BitOr: "or", ast.BitXor: "xor"}
COMPARE = {ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.Eq: "eq", ast.NotEq: "ne"}
UNARY = {ast.USub: ("neg", operator.neg), ast.UAdd: ("pos", operator.pos), ast.Invert: ("invert", operator.invert)}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    name: getattr(operator, f"__{name}__") for name in (*BINARY.values(), *COMPARE.values())}


class Frame:
    """Names of a function or comprehension that is being interpreted, and the function around it."""

    __slots__ = ("function", "scope", "values", "around", "globals", "cells", "file", "private", "first")

    def __init__(self, function: Any, scope: Scope, around: Frame | None, outer: Any, first: Any = None):
        self.function, self.scope, self.around, self.values, self.first = function, scope, around, {}, first
        self.globals, self.cells, self.file, self.private = outer.globals, outer.cells, outer.file, outer.private


class Function:
    """A function that is defined while tracing."""

    _is_interpreted = True

    def __init__(self, interpreter: Any, node: Any, frame: Frame, defaults: list[Any], named: dict[str, Any]):
        self.interpreter, self.node, self.frame, self.defaults, self.named = interpreter, node, frame, defaults, named
        self.__name__ = self.__qualname__ = getattr(node, "name", "<lambda>")
        self.__doc__ = ast.get_docstring(node) if isinstance(node, ast.FunctionDef) else None
        self.__module__ = frame.globals.get("__name__", "")

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        interpreter = self.interpreter
        if current.trace is not interpreter.trace:
            raise TraceError(f"{self.__name__} was made while jk.jit traced, and can not be called after that")
        given, named = interpreter.kept(args), interpreter.kept(kwargs)
        found = interpreter.run(self, given, named)
        return found if given is args and named is kwargs else interpreter.real(found)


class Expressions(Calls):
    """Evaluates expressions."""

    def eval(self, node: ast.expr, frame: Frame) -> Any:
        """The value of an expression."""
        return self.EXPRESSIONS[type(node)](self, node, frame)

    def place(self, node: ast.AST, frame: Frame) -> None:
        """That is where the program is now."""
        self.trace.position = frame.file, node.lineno

    # Names.

    def load(self, name: str, frame: Frame) -> Any:
        """The value of a name."""
        each: Frame | None = frame
        while each is not None:
            if name in each.scope.own:
                found = each.values.get(name, MISSING)
                if found is MISSING:
                    if each is frame:
                        raise UnboundLocalError(f"cannot access local variable {name!r} where it is not associated "
                                                "with a value")
                    raise NameError(f"cannot access free variable {name!r} where it is not associated with a value in "
                                    "enclosing scope")
                return found
            if name in each.scope.globals:
                break
            each = each.around
        else:
            if name in frame.cells:
                try:
                    return self.outside.read("cell", frame.cells[name], None)
                except ValueError:
                    raise NameError(f"cannot access free variable {name!r} where it is not associated with a value in "
                                    "enclosing scope") from None
        try:
            return self.outside.read("item", frame.globals, name)
        except KeyError:
            pass
        try:
            return getattr(builtins, name)
        except AttributeError:
            raise NameError(f"name {name!r} is not defined") from None

    def _name(self, node: ast.Name, frame: Frame) -> Any:
        return self.load(node.id, frame)

    def bind(self, name: str, frame: Frame, value: Any) -> None:
        """name = value; MISSING: del name."""
        each: Frame | None = frame
        while each is not None:
            if name in each.scope.own:
                each.values[name] = value
                return
            if name in each.scope.globals:
                break
            each = each.around
        else:
            if name in frame.cells:
                self.outside.store("cell", frame.cells[name], None, value)
                return
        self.outside.store("item", frame.globals, name, value)

    # Values.

    def _constant(self, node: ast.Constant, frame: Frame) -> Any:
        return node.value

    def elements(self, nodes: list[ast.expr], frame: Frame) -> list[Any]:
        """The values of expressions, those with a star in their place."""
        found = []
        for node in nodes:
            if isinstance(node, ast.Starred):
                found.extend(self.items(self.eval(node.value, frame)))
            else:
                found.append(self.eval(node, frame))
        return found

    def _tuple(self, node: ast.Tuple, frame: Frame) -> Any:
        return tuple(self.elements(node.elts, frame))

    def _list(self, node: ast.List, frame: Frame) -> Any:
        return self.elements(node.elts, frame)

    def _set(self, node: ast.Set, frame: Frame) -> Any:
        return set(self.elements(node.elts, frame))

    def _dict(self, node: ast.Dict, frame: Frame) -> Any:
        found: dict[Any, Any] = {}
        for key, value in zip(node.keys, node.values):
            if key is None:
                found.update(self.eval(value, frame))
            else:
                name = self.eval(key, frame)
                found[name] = self.eval(value, frame)
        return found

    def _text(self, node: ast.JoinedStr, frame: Frame) -> str:
        return "".join(self.eval(each, frame) for each in node.values)

    def _formatted(self, node: ast.FormattedValue, frame: Frame) -> str:
        value = self.eval(node.value, frame)
        how = self.eval(node.format_spec, frame) if node.format_spec else ""
        if node.conversion > 0:
            value = self.unary({115: str, 114: repr, 97: ascii}[node.conversion], value) if (
                node.conversion != 97) else ascii(self.real(value))
        elif any(True for _ in found_in(value)):
            value = self.real(value)
        if not how and method_of(value, "__str__") is not None:
            return self.unary(str, value)
        return format(value, how)

    def _named(self, node: ast.NamedExpr, frame: Frame) -> Any:
        value = self.eval(node.value, frame)
        self.bind(node.target.id, frame, value)
        return value

    def function_of(self, node: Any, frame: Frame) -> Any:
        """A function that is defined here."""
        args = node.args
        return Function(self, node, frame, [self.eval(each, frame) for each in args.defaults], {
            arg.arg: self.eval(each, frame) for arg, each in zip(args.kwonlyargs, args.kw_defaults)
            if each is not None})

    # Operators.

    def _unary_operator(self, node: ast.UnaryOp, frame: Frame) -> Any:
        value = self.eval(node.operand, frame)
        if isinstance(node.op, ast.Not):
            return not self.truth(value)
        name, function = UNARY[type(node.op)]
        own = method_of(value, f"__{name}__")
        return self.call(own, (value,), {}) if own is not None else self.kept(function(value))

    def _binary_operator(self, node: ast.BinOp, frame: Frame) -> Any:
        chain = [node]
        while type(chain[-1].left) is ast.BinOp:  # of any length
            chain.append(chain[-1].left)
        left = self.eval(chain[-1].left, frame)
        for each in reversed(chain):
            right = self.eval(each.right, frame)
            name = BINARY[type(each.op)]
            if name == "mod" and isinstance(left, str | bytes) and any(True for _ in found_in(right)):
                right = self.real(right)
            self.trace.position = frame.file, each.lineno
            left = self.binary(FUNCTIONS[name], name, left, right)
        return left

    def _both(self, node: ast.BoolOp, frame: Frame) -> Any:
        wanted = isinstance(node.op, ast.And)
        for each in node.values[:-1]:
            found = self.eval(each, frame)
            if self.truth(found) != wanted:
                return found
        return self.eval(node.values[-1], frame)

    def _compare(self, node: ast.Compare, frame: Frame) -> Any:
        left, found = self.eval(node.left, frame), True
        for i, (op, right) in enumerate(zip(node.ops, node.comparators)):
            right = self.eval(right, frame)
            found = self.compared(op, left, right)
            if i + 1 < len(node.ops) and not self.truth(found):
                return found
            left = right
        return found

    def compared(self, op: ast.cmpop, left: Any, right: Any) -> Any:
        """One comparison."""
        kind = type(op)
        if kind in COMPARE:
            return self.binary(FUNCTIONS[COMPARE[kind]], COMPARE[kind], left, right)
        if kind in (ast.Is, ast.IsNot):
            return (left is right) == (kind is ast.Is)
        own = method_of(right, "__contains__")
        if own is not None:
            found = self.truth(self.call(own, (right, left), {}))
        elif method_of(right, "__iter__") is not None:
            found = any(self.truth(self.compared(ast.Eq(), each, left)) for each in self.items(right))
        else:
            self.refuse(operator.contains, (right,), {})
            found = left in right
        return found == (kind is ast.In)

    def _chosen(self, node: ast.IfExp, frame: Frame) -> Any:
        return self.eval(node.body if self.truth(self.eval(node.test, frame)) else node.orelse, frame)

    # Attributes and elements.

    def mangled(self, name: str, frame: Frame) -> str:
        """The name of an attribute that is private to a class."""
        private = name.startswith("__") and not name.endswith("__") and frame.private
        return f"_{frame.private}{name}" if private else name

    def _attribute_of(self, node: ast.Attribute, frame: Frame) -> Any:
        value = self.eval(node.value, frame)
        self.trace.position = frame.file, node.lineno
        return self.attribute(value, self.mangled(node.attr, frame))

    def _slice(self, node: ast.Slice, frame: Frame) -> Any:
        parts = node.lower, node.upper, node.step
        return slice(*[None if each is None else self.eval(each, frame) for each in parts])

    def key(self, value: Any, key: Any) -> Any:
        """What stands in brackets, for an array with places that are known as arrays of numpy."""
        if not is_proxy(value):
            return key
        parts = [self.real(part) if is_proxy(part) and part.ndim and part._node.op == "const" else part
                 for part in (key if isinstance(key, tuple) else (key,))]
        return tuple(parts) if isinstance(key, tuple) else parts[0]

    def item(self, value: Any, key: Any) -> Any:
        """value[key]"""
        own = method_of(value, "__getitem__")
        if own is not None:
            return self.call(own, (value, key), {})
        if isinstance(value, type) or isinstance(value, type(np.s_)):
            return self.kept(value[self.real(key)])
        if not is_proxy(value):
            if id(value) in self.outside.objects:
                raise TraceError(f"an element of a {type(value).__name__} that is outside can not be traced")
            return self.kept(value[self.real(key) if isinstance(value, str | bytes) else key])
        key = self.key(value, key)
        node = value._node
        if node.op == "const" and _integers(key) and (len(key) if type(key) is tuple else 1) == value.ndim:
            return node.value.array[key]
        try:
            return value[key]
        except TraceError:
            parts = key if isinstance(key, tuple) else (key,)
            if not any(is_proxy(part) and part.ndim and self.trace.known(part._node) for part in parts):
                raise
        return value[self.real(key) if not isinstance(key, tuple) else tuple(
            self.real(part) if is_proxy(part) and self.trace.known(part._node) else part for part in key)]

    def _element(self, node: ast.Subscript, frame: Frame) -> Any:
        value = self.eval(node.value, frame)
        key = self.eval(node.slice, frame)
        self.trace.position = frame.file, node.lineno
        return self.item(value, key)

    def set_item(self, value: Any, key: Any, new: Any) -> None:
        """value[key] = new"""
        own = method_of(value, "__setitem__")
        if own is not None:
            self.call(own, (value, key, new), {})
        elif id(value) in self.outside.objects:
            raise TraceError(f"an element of a {type(value).__name__} that is outside the function can not be stored")
        elif is_proxy(value):
            key = self.key(value, key)
            try:
                value[key] = new
            except TraceError:
                if not is_proxy(key) or not self.trace.known(key._node):
                    raise
                value[self.real(key)] = new
        else:
            value[key] = new

    # Calls.

    def _calling(self, node: ast.Call, frame: Frame) -> Any:
        function = self.eval(node.func, frame)
        args = self.elements(node.args, frame)
        kwargs: dict[str, Any] = {}
        for each in node.keywords:
            value = self.eval(each.value, frame)
            for name, one in {each.arg: value}.items() if each.arg is not None else dict(value).items():
                if name in kwargs:
                    raise TypeError(f"{getattr(function, '__name__', function)}() got multiple values for keyword "
                                    f"argument {name!r}")
                kwargs[name] = one
        self.trace.position = frame.file, node.lineno
        if isinstance(function, types.BuiltinFunctionType | type) and not args and not kwargs:
            if function is super:
                return self.super(frame)
            if function is globals:
                return Namespace(self.outside, "item", frame.globals)
            if function is locals or function is vars:
                return dict(_frame_of(frame).values)
        return self.call(function, tuple(args), kwargs)

    def super(self, frame: Frame) -> Any:
        """super(), of the class in which the method stands."""
        while frame.around is not None:
            frame = frame.around
        if "__class__" not in frame.cells or frame.first is MISSING:
            raise RuntimeError("super(): no arguments")
        return super(frame.cells["__class__"].cell_contents, frame.first)

    # Comprehensions.

    def inner(self, node: Any, frame: Frame) -> Frame:
        """The names of a comprehension."""
        scope = getattr(node, "jitkern_scope", None)
        if scope is None:
            scope = node.jitkern_scope = Scope(frozenset(targets(node)), frozenset(), frozenset(), False)
        return Frame(None, scope, frame, frame)

    def turns(self, node: Any, frame: Frame, depth: int = 0, first: Any = None) -> Iterator[None]:
        """Binds the names of a comprehension, turn by turn."""
        generator = node.generators[depth]
        if generator.is_async:
            raise TraceError("an asynchronous comprehension can not be traced")
        for each in first if depth == 0 else self.items(self.eval(generator.iter, frame)):
            if not self.tick():
                self.trace.check()
            self.assign(generator.target, self.kept(each), frame)
            if all(self.truth(self.eval(test, frame)) for test in generator.ifs):
                if depth + 1 < len(node.generators):
                    yield from self.turns(node, frame, depth + 1)
                else:
                    yield

    def first(self, node: Any, frame: Frame) -> Any:
        """What the first `for` of a comprehension goes over."""
        return self.items(self.eval(node.generators[0].iter, frame))

    def _list_of(self, node: ast.ListComp, frame: Frame) -> Any:
        inner, first = self.inner(node, frame), self.first(node, frame)
        return [self.eval(node.elt, inner) for _ in self.turns(node, inner, 0, first)]

    def _set_of(self, node: ast.SetComp, frame: Frame) -> Any:
        return set(self._list_of(node, frame))

    def _dict_of(self, node: ast.DictComp, frame: Frame) -> Any:
        inner, first = self.inner(node, frame), self.first(node, frame)
        return {self.eval(node.key, inner): self.eval(node.value, inner) for _ in self.turns(node, inner, 0, first)}

    def _generator_of(self, node: ast.GeneratorExp, frame: Frame) -> Any:
        inner, first = self.inner(node, frame), self.first(node, frame)
        return (self.eval(node.elt, inner) for _ in self.turns(node, inner, 0, first))

    def tick(self) -> int:
        """0 when it is time to look at the budget."""
        self.ticks = (self.ticks + 1) & 255
        return self.ticks

    ticks = 0

    # Targets.

    def assign(self, target: ast.expr, value: Any, frame: Frame) -> None:
        """target = value"""
        kind = type(target)
        if kind is ast.Name:
            self.bind(target.id, frame, value)
        elif kind is ast.Attribute:
            owner = self.eval(target.value, frame)
            self.place(target, frame)
            self.set_attribute(owner, self.mangled(target.attr, frame), value)
        elif kind is ast.Subscript:
            owner, key = self.eval(target.value, frame), self.eval(target.slice, frame)
            self.place(target, frame)
            self.set_item(owner, key, value)
        elif kind is ast.Starred:
            self.assign(target.value, list(value), frame)
        else:
            self.unpack(target.elts, [self.kept(each) for each in self.items(value)], frame)

    def unpack(self, parts: list[ast.expr], values: list[Any], frame: Frame) -> None:
        """a, *b, c = values"""
        star = next((i for i, each in enumerate(parts) if isinstance(each, ast.Starred)), None)
        if star is None:
            if len(values) != len(parts):
                few = len(values) < len(parts)
                raise ValueError(f"not enough values to unpack (expected {len(parts)}, got {len(values)})" if few else
                                 f"too many values to unpack (expected {len(parts)})")
        else:
            after = len(parts) - star - 1
            if len(values) < len(parts) - 1:
                raise ValueError(f"not enough values to unpack (expected at least {len(parts) - 1}, got {len(values)})")
            end = len(values) - after
            values = [*values[:star], values[star:end], *values[end:]]
        for part, value in zip(parts, values):
            self.assign(part, value, frame)

    EXPRESSIONS: dict[type, Callable[..., Any]] = {
        ast.Constant: _constant, ast.Name: _name, ast.Tuple: _tuple, ast.List: _list, ast.Set: _set, ast.Dict: _dict,
        ast.JoinedStr: _text, ast.FormattedValue: _formatted, ast.NamedExpr: _named, ast.Lambda: function_of,
        ast.UnaryOp: _unary_operator, ast.BinOp: _binary_operator, ast.BoolOp: _both, ast.Compare: _compare,
        ast.IfExp: _chosen, ast.Attribute: _attribute_of, ast.Slice: _slice, ast.Subscript: _element,
        ast.Call: _calling, ast.ListComp: _list_of, ast.SetComp: _set_of, ast.DictComp: _dict_of,
        ast.GeneratorExp: _generator_of}


def _integers(key: Any) -> bool:
    return all(type(each) is int or isinstance(each, np.integer) for each in (key if type(key) is tuple else (key,)))


def _frame_of(frame: Frame) -> Frame:
    """The function that a comprehension is in."""
    while frame.function is None:
        frame = frame.around
    return frame

