"""Statements of Python, executed while tracing: loops are unrolled, and conditions must be known.

A compound statement is a generator, so that a function may be one: what comes out of it are the values of its yields,
and what it returns is how it was left.
"""

from __future__ import annotations

import ast
import operator
import types
import warnings
from collections.abc import Callable, Generator
from typing import Any, NamedTuple

from .expressions import BINARY, FUNCTIONS, Expressions, Frame, Function
from .outside import MISSING, atomic, library
from .source import same_names, scope_of, source_of
from .trace import TraceError
from .values import method_of

Flow = Generator[Any, Any, Any]
BREAK, CONTINUE = "break", "continue"
LOCKS = frozenset({"lock", "RLock", "Lock", "Condition", "Semaphore", "BoundedSemaphore"})


class Return(NamedTuple):
    """How a function is left."""

    value: Any


class Names(NamedTuple):
    """What a function finds by names that are not its own."""

    globals: dict[str, Any]
    cells: dict[str, Any]
    file: str
    private: str


class Interpreter(Expressions):
    """Runs functions."""

    # Functions.

    def run(self, function: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        """The value of a call."""
        if isinstance(function, Function):
            node, around, outer = function.node, function.frame, function.frame
            defaults, named = function.defaults, function.named
        else:
            source = source_of(function)
            node, around = source.node, None
            cells = dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
            outer = Names(function.__globals__, cells, source.file, same_names(function))
            defaults, named = function.__defaults__ or (), function.__kwdefaults__ or {}
            if self.trace.position[1] and not library(function.__module__):  # of a function that is called within
                defaults = defaults and list(self.outside.read("attribute", function, "__defaults__"))
        values = binder(node)(*args, **kwargs)
        self._defaults(node.args, values, defaults, named)
        order = [*node.args.posonlyargs, *node.args.args]
        frame = Frame(function, scope_of(node), around, outer, values[order[0].arg] if order else MISSING)
        frame.values.update(values)
        before = self.trace.position
        if isinstance(node, ast.Lambda):
            self.trace.position = frame.file, node.lineno
            found = self.eval(node.body, frame)
            self.trace.position = before
            return found
        flow = self.block(node.body, frame)
        if frame.scope.generator:
            return self.generator(flow)
        found = finished(flow)
        self.trace.position = before
        return found.value if found is not None else None

    def _defaults(self, args: ast.arguments, values: dict[str, Any], defaults: Any, named: Any) -> None:
        """Fills in what a call has not given."""
        order = [*args.posonlyargs, *args.args]
        for i, each in enumerate(order[len(order) - len(defaults):]):
            if values[each.arg] is MISSING:
                values[each.arg] = self._default(defaults, i)
        for each in args.kwonlyargs:
            if values[each.arg] is MISSING:
                values[each.arg] = self._default(named, each.arg)

    def _default(self, defaults: Any, key: Any) -> Any:
        value = defaults[key]
        made_here = isinstance(defaults, list) or atomic(value)
        return value if made_here else self.outside.read("item", defaults, key)

    def generator(self, flow: Flow) -> Flow:
        """A generator that was called."""
        found = yield from flow
        return found.value if found is not None else None

    # Statements.

    def block(self, body: list[ast.stmt], frame: Frame) -> Flow:
        """Runs statements; how they were left: None, BREAK, CONTINUE or Return."""
        trace = self.trace
        for node in body:
            trace.position = frame.file, node.lineno
            simple = self.SIMPLE.get(type(node))
            if simple is not None:
                value = getattr(node, "value", None)
                if isinstance(value, ast.Yield | ast.YieldFrom):
                    yield from self.yielding(node, value, frame)
                else:
                    simple(self, node, frame)
                continue
            found = yield from self.COMPOUND[type(node)](self, node, frame)
            if found is not None:
                return found
        return None

    def yielding(self, node: Any, value: Any, frame: Frame) -> Flow:
        """A yield that is a statement, or what one assigns."""
        inner = self.eval(value.value, frame) if value.value is not None else None
        if isinstance(value, ast.Yield):
            sent = yield inner
        else:
            sent = yield from self.items(inner)
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self.assign(target, sent, frame)
        elif not isinstance(node, ast.Expr):
            raise TraceError("a yield in such a statement can not be traced")

    def _expression(self, node: ast.Expr, frame: Frame) -> None:
        self.eval(node.value, frame)

    def _assigning(self, node: ast.Assign, frame: Frame) -> None:
        value = self.eval(node.value, frame)
        for target in node.targets:
            self.assign(target, value, frame)

    def _annotated(self, node: ast.AnnAssign, frame: Frame) -> None:
        if node.value is not None:
            self.assign(node.target, self.eval(node.value, frame), frame)

    def _augmented(self, node: ast.AugAssign, frame: Frame) -> None:
        target, owner, key = node.target, None, None
        if isinstance(target, ast.Name):
            before = self.load(target.id, frame)
        else:
            owner = self.eval(target.value, frame)
            if isinstance(target, ast.Attribute):
                key = self.mangled(target.attr, frame)
                before = self.attribute(owner, key)
            else:
                key = self.eval(target.slice, frame)
                before = self.item(owner, key)
        value = self.eval(node.value, frame)
        self.place(node, frame)
        name = BINARY[type(node.op)]
        found = self.in_place(name, before, value)
        if isinstance(target, ast.Name):
            self.bind(target.id, frame, found)
        elif isinstance(target, ast.Attribute):
            self.set_attribute(owner, key, found)
        else:
            self.set_item(owner, key, found)

    def in_place(self, name: str, before: Any, value: Any) -> Any:
        """before += value, and its like"""
        own = method_of(before, f"__i{name}__")
        if own is not None:
            found = self.call(own, (before, value), {})
            if found is not NotImplemented:
                return found
        if method_of(before, f"__{name}__") is None and method_of(value, f"__r{name}__") is None and (
                id(before) not in self.outside.objects):
            return self.kept(IN_PLACE[name](before, value))
        return self.binary(FUNCTIONS[name], name, before, value)

    def _deleting(self, node: ast.Delete, frame: Frame) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.load(target.id, frame)
                self.bind(target.id, frame, MISSING)
            elif isinstance(target, ast.Attribute):
                self.delete_attribute(self.eval(target.value, frame), self.mangled(target.attr, frame))
            else:
                owner, key = self.eval(target.value, frame), self.eval(target.slice, frame)
                own = method_of(owner, "__delitem__")
                if own is not None:
                    self.call(own, (owner, key), {})
                elif id(owner) in self.outside.objects:
                    raise TraceError(f"deleting in a {type(owner).__name__} that is outside can not be traced")
                else:
                    del owner[key]

    def _importing(self, node: ast.Import | ast.ImportFrom, frame: Frame) -> None:
        names = {name: frame.globals[name] for name in ("__name__", "__package__", "__spec__") if name in frame.globals}
        exec(compile(ast.Module([node], []), frame.file, "exec"), names)
        for each in node.names:
            name = each.asname or each.name.partition(".")[0]
            self.bind(name, frame, self.kept(names[name]))

    def _nothing(self, node: ast.stmt, frame: Frame) -> None:
        pass

    def _asserting(self, node: ast.Assert, frame: Frame) -> None:
        if __debug__ and not self.truth(self.eval(node.test, frame)):
            raise AssertionError(*([self.eval(node.msg, frame)] if node.msg else []))

    def _raising(self, node: ast.Raise, frame: Frame) -> None:
        if node.exc is None:
            raise
        error = self.eval(node.exc, frame)
        error = self.call(error, (), {}) if isinstance(error, type) else error
        if node.cause is not None:
            raise error from self.eval(node.cause, frame)
        raise error

    def _defining(self, node: ast.FunctionDef, frame: Frame) -> None:
        found = self.function_of(node, frame)
        for each in reversed(node.decorator_list):
            found = self.call(self.eval(each, frame), (found,), {})
        self.bind(node.name, frame, found)

    # Compound statements.

    def _returning(self, node: ast.Return, frame: Frame) -> Flow:
        if isinstance(node.value, ast.Yield | ast.YieldFrom):
            raise TraceError("a yield in such a statement can not be traced")
        return Return(self.eval(node.value, frame) if node.value is not None else None)
        yield

    def _breaking(self, node: ast.Break, frame: Frame) -> Flow:
        return BREAK
        yield

    def _continuing(self, node: ast.Continue, frame: Frame) -> Flow:
        return CONTINUE
        yield

    def _deciding(self, node: ast.If, frame: Frame) -> Flow:
        body = node.body if self.truth(self.eval(node.test, frame)) else node.orelse
        return (yield from self.block(body, frame))

    def _looping(self, node: ast.For, frame: Frame) -> Flow:
        items = self.items(self.eval(node.iter, frame))
        try:
            total = len(items)
        except TypeError:
            total = None
        loops = self.trace.loops
        loops.append([node.lineno, total, 0])
        try:
            for each in items:
                self.assign(node.target, self.kept(each), frame)
                loops[-1][2] += 1
                if not self.tick():
                    self.trace.check()
                found = yield from self.block(node.body, frame)
                if found is BREAK:
                    return None
                if found is not None and found is not CONTINUE:
                    return found
        finally:
            loops.pop()
        return (yield from self.block(node.orelse, frame))

    def _repeating(self, node: ast.While, frame: Frame) -> Flow:
        loops = self.trace.loops
        loops.append([node.lineno, None, 0])
        try:
            while self.truth(self.eval(node.test, frame)):
                loops[-1][2] += 1
                if not self.tick():
                    self.trace.check()
                found = yield from self.block(node.body, frame)
                if found is BREAK:
                    return None
                if found is not None and found is not CONTINUE:
                    return found
        finally:
            loops.pop()
        return (yield from self.block(node.orelse, frame))

    def _trying(self, node: ast.Try, frame: Frame) -> Flow:
        found = None
        try:
            found = yield from self._attempt(node, frame)
        except TraceError:
            raise
        except BaseException:
            last = yield from self.block(node.finalbody, frame)
            if last is not None:
                return last
            raise
        last = yield from self.block(node.finalbody, frame)
        return found if last is None else last

    def _attempt(self, node: ast.Try, frame: Frame) -> Flow:
        try:
            made = len(self.trace.pool)
            found = yield from self.block(node.body, frame)
            if node.handlers and self.trace.may_raise(made):
                raise TraceError("an error that a call may raise when it runs would not come to this try statement")
        except TraceError:
            raise
        except BaseException as error:
            for handler in node.handlers:
                if handler.type is None or isinstance(error, self.eval(handler.type, frame)):
                    if handler.name:
                        self.bind(handler.name, frame, error)
                    found = yield from self.block(handler.body, frame)
                    if handler.name:
                        self.bind(handler.name, frame, MISSING)
                    return found
            raise
        if found is not None:
            return found
        return (yield from self.block(node.orelse, frame))

    def _managing(self, node: ast.With, frame: Frame, first: int = 0) -> Flow:
        if first == len(node.items):
            return (yield from self.block(node.body, frame))
        item = node.items[first]
        manager = self.eval(item.context_expr, frame)
        if isinstance(manager, warnings.catch_warnings):  # which changes a module: nothing warns while tracing
            value = [] if manager._record else None
            leave: Callable[..., Any] = lambda *error: None  # noqa: E731
        else:
            if type(manager).__name__ in LOCKS and type(manager).__module__ in ("_thread", "threading"):
                raise TraceError("a lock that is taken would be taken once, not at every call")
            enter, leave = (self.managed(manager, name) for name in ("__enter__", "__exit__"))
            value = enter()
        try:
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value, frame)
            found = yield from self._managing(node, frame, first + 1)
        except TraceError as error:
            if isinstance(leave, types.MethodType):  # it was entered for real
                leave(type(error), error, error.__traceback__)
            raise
        except BaseException as error:
            if not self.truth(leave(type(error), error, error.__traceback__)):
                raise
            return None
        leave(None, None, None)
        return found

    def managed(self, manager: Any, name: str) -> Callable[..., Any]:
        """A method of a context manager."""
        own = method_of(manager, name)
        if own is None:
            bound = getattr(manager, name)
            self.refuse(bound, (), {})
            return bound
        return lambda *args: self.call(own, (manager, *args), {})

    SIMPLE: dict[type, Callable[..., None]] = {
        ast.Expr: _expression, ast.Assign: _assigning, ast.AnnAssign: _annotated, ast.AugAssign: _augmented,
        ast.Delete: _deleting, ast.Import: _importing, ast.ImportFrom: _importing, ast.Pass: _nothing,
        ast.Global: _nothing, ast.Nonlocal: _nothing, ast.Assert: _asserting, ast.Raise: _raising,
        ast.FunctionDef: _defining}
    COMPOUND: dict[type, Callable[..., Flow]] = {
        ast.Return: _returning, ast.Break: _breaking, ast.Continue: _continuing, ast.If: _deciding, ast.For: _looping,
        ast.While: _repeating, ast.Try: _trying, ast.With: _managing}


def finished(flow: Flow) -> Any:
    """What a block of a function that yields nothing returns."""
    try:
        next(flow)
    except StopIteration as end:
        return end.value
    raise TraceError("a yield where none can be traced")


def binder(node: Any) -> Callable[..., dict[str, Any]]:
    """A function of the same parameters that returns them by name: Python itself says what a call lacks."""
    found = getattr(node, "jitkern_binder", None)
    if found is None:
        args = node.args
        bare = {name: [ast.arg(each.arg) for each in getattr(args, name)] for name in ("posonlyargs", "args",
                                                                                      "kwonlyargs")}
        nothing = ast.Name("MISSING", ast.Load())
        parameters = ast.arguments(
            **bare, vararg=args.vararg and ast.arg(args.vararg.arg), kwarg=args.kwarg and ast.arg(args.kwarg.arg),
            defaults=[nothing] * len(args.defaults), kw_defaults=[each and nothing for each in args.kw_defaults])
        body = ast.Call(ast.Name("locals", ast.Load()), [], [])
        space: dict[str, Any] = {"MISSING": MISSING}
        tree = ast.fix_missing_locations(ast.Expression(ast.Lambda(parameters, body)))
        found = eval(compile(tree, "<parameters>", "eval"), space)
        found.__name__ = found.__qualname__ = getattr(node, "name", "<lambda>")
        node.jitkern_binder = found
    return found


IN_PLACE: dict[str, Callable[..., Any]] = {
    name: getattr(operator, f"__i{name}__") for name in BINARY.values()}
