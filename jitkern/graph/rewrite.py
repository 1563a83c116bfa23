"""Rewriting: patterns, and rules applied to every node until none fits.

A pattern is text such as "mul(x, 1)": operations with their arguments, variables, and numbers, which stand for
constants all of whose elements are that number, its sign included.  A variable that stands twice is the same value.
A variable in capitals is a constant.  A rule's function gets the pool, the node and the variables, and returns the node
that takes its place, of the same type but for broadcasting, or None where the rule does not apply.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from .ir import Graph, Node, Pool

Function = Callable[..., "Node | None"]
MOST = 100  # rules at one node: more are a circle


class Pattern(NamedTuple):
    """kind: "op", "variable", "constant" or "number"; name: of the operation or the variable; args: of an operation."""

    kind: str
    name: str
    args: tuple[Pattern, ...] = ()
    number: float = 0.0

    def match(self, node: Node, found: dict[str, Node]) -> bool:
        """Whether it fits this node; `found` receives the variables."""
        if self.kind == "op":
            return (node.op == self.name and len(self.args) == len(node.args)
                    and all(pattern.match(arg, found) for pattern, arg in zip(self.args, node.args)))
        if self.kind == "number":
            return node.op == "const" and _all(node.value.array, self.number)
        if self.kind == "constant" and node.op != "const":
            return False
        return found.setdefault(self.name, node) is node


def _all(array: np.ndarray, number: float) -> bool:
    if array.dtype.kind not in "iufb" or array.size == 0 or array.flat[0] != number or array.size > 4096:
        return False
    zero = number == 0 and array.dtype.kind == "f"
    return bool(np.all(array == number)) and not (zero and np.any(np.signbit(array) != np.signbit(number)))


def pattern(text: str) -> Pattern:
    """The pattern that a text stands for.

    >>> pattern("mul(x, 1)").args[0].kind
    'variable'
    """
    return _pattern(ast.parse(text, mode="eval").body)


def _pattern(tree: ast.expr) -> Pattern:
    if isinstance(tree, ast.Call):
        return Pattern("op", tree.func.id.rstrip("_"), tuple(map(_pattern, tree.args)))
    if isinstance(tree, ast.Name):
        return Pattern("constant" if tree.id.isupper() else "variable", tree.id.lower())
    return Pattern("number", "", (), ast.literal_eval(tree))


class Rules:
    """Rules by the operation at the root of their patterns."""

    def __init__(self, rows: Sequence[tuple[str, Function]], others: Iterable[tuple[str, Function]] = ()):
        """`others`: functions for every node of an operation, without a pattern."""
        self._by_op: dict[str, list[tuple[Pattern | None, Function]]] = {}
        for text, function in rows:
            found = pattern(text)
            self._by_op.setdefault(found.name, []).append((found, function))
        for op, function in others:
            self._by_op.setdefault(op, []).append((None, function))

    def apply(self, pool: Pool, node: Node) -> Node | None:
        """What the first rule that applies makes of it."""
        for pattern, function in self._by_op.get(node.op, ()):
            found: dict[str, Any] = {}
            if pattern is None or pattern.match(node, found):
                new = function(pool, node, **found)
                if new is not None and new is not node:
                    return pool.broadcast(new, node.shape)
        return None


def rewrite(graph: Graph, rules: Rules) -> Graph:
    """The graph after the rules have been applied wherever they fit; arguments first, bodies of loops too."""
    pool, done = graph.pool, {}

    def finished(node: Node) -> Node:
        """`node` and what the rules make of it in turn, arguments that are new included."""
        path = []
        for _ in range(MOST):
            if node in done:
                break
            args = tuple([done.get(arg) or finished(arg) for arg in node.args])
            path.append(node)
            if args != node.args:
                node = rebuilt(pool, node, args)
                continue
            new = rules.apply(pool, node)
            if new is None:
                done[node] = node
                break
            node = new
        else:
            raise RecursionError(f"rules go round in circles at {node.line()}")
        for each in path:
            done[each] = done[node]
        return done[node]

    for node in graph.nodes():
        finished(node)
    return graph._replace(outputs=tuple([done[out] for out in graph.outputs]))


def rebuilt(pool: Pool, node: Node, args: tuple[Node, ...]) -> Node:
    """The same operation of other arguments of the same types."""
    return pool.node(node.op, args, node.dtype, node.shape, node.value)
