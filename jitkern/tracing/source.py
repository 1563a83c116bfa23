"""The source of a function: its part of the file's syntax tree, and which of its names are its own."""

from __future__ import annotations

import ast
import linecache
import sys
import tokenize
import types
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from jitkern.code.interruption import is_interruption

Definition = ast.FunctionDef | ast.Lambda
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
# What is not interpreted: a function with one of these is run by Python, with proxies.
REFUSED = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await, ast.ClassDef, ast.Match) + tuple(
    getattr(ast, name) for name in ("TryStar", "TypeAlias") if hasattr(ast, name))


class Scope(NamedTuple):
    """Of a function: names that it binds, and those it says are global or of the function around it."""

    own: frozenset[str]
    globals: frozenset[str]
    nonlocals: frozenset[str]
    generator: bool


class Source(NamedTuple):
    """Where a function is written; scope: its names."""

    node: Definition
    file: str
    scope: Scope


def within(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those of functions and classes in it but with comprehensions."""
    waiting = list(node.body) if isinstance(node.body, list) else [node.body]
    while waiting:
        each = waiting.pop()
        yield each
        if isinstance(each, SCOPES):
            outer = [*each.decorator_list] if not isinstance(each, ast.Lambda) else []
            if not isinstance(each, ast.ClassDef):
                outer += [*each.args.defaults, *[default for default in each.args.kw_defaults if default is not None]]
            waiting += outer
        else:
            waiting += ast.iter_child_nodes(each)


def targets(node: ast.AST) -> set[str]:
    """The names that a comprehension binds."""
    return {each.id for generator in node.generators for each in ast.walk(generator.target)
            if isinstance(each, ast.Name)}


def scope_of(node: Definition) -> Scope:
    """The names of a function."""
    found = getattr(node, "jitkern_scope", None)
    if found is None:
        found = node.jitkern_scope = _scope(node)
    return found


def _scope(node: Definition) -> Scope:
    args = node.args
    own = {each.arg for each in (*args.posonlyargs, *args.args, *args.kwonlyargs)}
    own |= {each.arg for each in (args.vararg, args.kwarg) if each}
    outer: set[str] = set()
    nonlocals: set[str] = set()
    hidden: set[int] = set()  # the targets of comprehensions
    generator = False
    for each in within(node):
        if isinstance(each, COMPREHENSIONS):
            hidden |= {id(name) for part in each.generators for name in ast.walk(part.target)}
    for each in within(node):
        if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load) and id(each) not in hidden:
            own.add(each.id)
        elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            own.add(each.name)
        elif isinstance(each, ast.ExceptHandler) and each.name:
            own.add(each.name)
        elif isinstance(each, ast.Import | ast.ImportFrom):
            own |= {(alias.asname or alias.name).partition(".")[0] for alias in each.names}
        elif isinstance(each, ast.Global):
            outer.update(each.names)
        elif isinstance(each, ast.Nonlocal):
            nonlocals.update(each.names)
        elif isinstance(each, ast.Yield | ast.YieldFrom):
            generator = True
    return Scope(frozenset(own - outer - nonlocals), frozenset(outer), frozenset(nonlocals), generator)


MOST = 4096  # sources, and files, that are kept
_trees: dict[str, tuple[tuple[str, ...], dict[int, list[Definition]]]] = {}
_sources: dict[types.CodeType, Source | None] = {}


def _lines(file: str, scope: dict[str, Any]) -> tuple[str, ...]:
    """Those of a source; none where there is none.

    Not by linecache where there is a file: an OSError or a MemoryError of a signal handler is none to it.
    """
    try:
        with tokenize.open(file) as source:
            return tuple(source)
    except (FileNotFoundError, NotADirectoryError):  # what an interpreter has, or an archive
        linecache.checkcache(file)
        return tuple(linecache.getlines(file, scope))
    except (OSError, SyntaxError, UnicodeDecodeError) as error:
        if is_interruption(error):
            raise
        return ()


def _definitions(file: str, scope: dict[str, Any]) -> dict[int, list[Definition]]:
    """The functions of a file by the line they begin in."""
    lines = _lines(file, scope)
    if not lines and file == "<string>" and scope is vars(sys.modules["__main__"]) and "-c" in sys.orig_argv:
        lines = tuple(sys.orig_argv[sys.orig_argv.index("-c") + 1].splitlines(keepends=True))
    kept = _trees.get(file)
    if kept is None or kept[0] != lines:
        found: dict[int, list[Definition]] = {}
        try:
            tree = ast.parse("".join(lines)) if lines else None
        except (SyntaxError, ValueError):
            tree = None
        for node in ast.walk(tree) if tree else ():
            if isinstance(node, ast.FunctionDef):
                begin = min([node.lineno, *[each.lineno for each in node.decorator_list]])
                found.setdefault(begin, []).append(node)
            elif isinstance(node, ast.Lambda):
                found.setdefault(node.lineno, []).append(node)
        if len(_trees) >= MOST:
            _trees.clear()
        kept = _trees[file] = lines, found
    return kept[1]


def source_of(function: types.FunctionType) -> Source | None:
    """The source of a function, None if there is none that fits or a part of it is not interpreted."""
    code = function.__code__
    found = _sources.get(code, _sources)
    if found is _sources:
        if len(_sources) >= MOST:
            _sources.clear()
        found = _sources[code] = _found(function, code)
    return found


def _found(function: types.FunctionType, code: types.CodeType) -> Source | None:
    nodes = [node for node in _definitions(code.co_filename, function.__globals__).get(code.co_firstlineno, ())
             if _fits(node, code)]
    if len(nodes) > 1 and len({ast.dump(node) for node in nodes}) > 1:
        return None
    if not nodes or any(isinstance(each, REFUSED) for each in ast.walk(nodes[0])) or not _yields_alone(nodes[0]):
        return None
    return Source(nodes[0], code.co_filename, scope_of(nodes[0]))


def _fits(node: Definition, code: types.CodeType) -> bool:
    """Whether code is what Python makes of this definition, as far as names, constants and places of lambdas tell.

    A file may have been changed since it was imported, and a line may hold several lambdas.  pytest puts more into
    functions with assertions.
    """
    alone = isinstance(node, ast.Lambda)
    tree: Any = ast.Expression(node) if alone else ast.Module([node], [])
    if outer := {name for each in ast.walk(node) if isinstance(each, ast.Nonlocal) for name in each.names}:
        around = ast.parse("def around():\n" + "".join(f"    {name} = 0\n" for name in outer))
        around.body[0].body.append(node)
        tree = around
    try:
        made = compile(tree, code.co_filename, "eval" if alone else "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    if outer:
        [made] = [each for each in made.co_consts if isinstance(each, types.CodeType)]
    [made] = [each for each in made.co_consts if isinstance(each, types.CodeType) and each.co_name == code.co_name
              and each.co_firstlineno in (code.co_firstlineno, node.lineno)][-1:] or [None]
    if made is None or made.co_varnames[:_arguments(made)] != code.co_varnames[:_arguments(code)]:
        return False
    if alone and hasattr(code, "co_positions") and {*made.co_positions()} != {*code.co_positions()} != set():
        return _span(node, code)
    (names, constants), (known, others) = _names(made), _names(code)
    private = {name.rpartition("__")[2] for name in known if name.startswith("_")}
    return all(name in known or name.startswith("__") and name[2:] in private for name in names) and (
        constants == others if alone else constants <= others)


def _span(node: ast.Lambda, code: types.CodeType) -> bool:
    """Whether all of the code comes from the body of this lambda, and its end too."""
    body = node.body
    places = [place for place in code.co_positions() if None not in place and place[:2] != place[2:]]
    places = [(line, end, column, last) for line, end, column, last in places if (column, last) != (0, 0)]
    if not places:
        return False
    begin = min((line, column) for line, _, column, _ in places)
    end = max((end, last) for _, end, _, last in places)
    return begin == (body.lineno, body.col_offset) and end == (body.end_lineno, body.end_col_offset)


def _arguments(code: types.CodeType) -> int:
    return code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)


def _names(code: types.CodeType) -> tuple[set[str], set[Any]]:
    """All names and numbers of code, and of the functions in it."""
    names = {*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars}
    numbers: set[Any] = set()
    waiting = list(code.co_consts)
    while waiting:
        each = waiting.pop()
        if isinstance(each, types.CodeType):
            names |= {*each.co_names, *each.co_varnames, *each.co_freevars, *each.co_cellvars}
            waiting += each.co_consts
        elif isinstance(each, tuple | frozenset):
            waiting += each
        elif isinstance(each, int | float | complex):
            numbers.add((type(each), each))
    return names, numbers


def _yields_alone(node: Definition) -> bool:
    """Whether each yield is a statement, or what one assigns: no other place can be continued."""
    alone = {id(each.value) for each in ast.walk(node)
             if isinstance(each, ast.Expr | ast.Assign | ast.Return | ast.AugAssign | ast.AnnAssign)}
    return all(id(each) in alone for each in ast.walk(node) if isinstance(each, ast.Yield | ast.YieldFrom))


def same_names(function: Callable[..., Any]) -> str:
    """The class that a method's private names belong to, "" if it is none."""
    parts = getattr(function, "__qualname__", "").split(".")
    return parts[-2].lstrip("_") if len(parts) > 1 and parts[-2] != "<locals>" else ""
