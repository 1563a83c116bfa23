"""A graph by numpy, node by node: what every other way to run it is measured against. Floats are summed as kernels do.

    evaluate(graph, arrays)    the outputs, as new arrays or views of the inputs; no input is changed
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.kernels import order

from .ir import ELEMENTWISE, REDUCTIONS, Graph, Node, Pool, ranged

ORDERED = ("f4", "f8")  # types of numbers whose sums have an order


def evaluate(graph: Graph, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The outputs for these inputs, which have the graph's types."""
    values: dict[Node, Any] = {}
    with np.errstate(all="ignore"):
        for node in graph.nodes():
            values[node] = inputs[node.value] if node.op == "input" else compute(
                node, [values[arg] for arg in node.args])
    return [values[node] for node in graph.outputs]


def compute(node: Node, args: Sequence[Any]) -> Any:
    """What a node makes of the values of its arguments: an array of its type, a tuple of them for loop and numpy."""
    rule = RULES.get(node.op)
    if rule is None:
        function = ELEMENTWISE.get(node.op)
        rule = _elementwise(function) if function else _reduction(REDUCTIONS[node.op])
    found = rule(node, *args)
    return found if isinstance(found, tuple) else np.asarray(found, node.dtype)


def fold(pool: Pool, node: Node) -> Node:
    """The constant that a node is whose arguments are constants."""
    with np.errstate(all="ignore"):
        return pool.const(compute(node, [arg.value.array for arg in node.args]))


def _elementwise(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda node, *args: function(*args)


def _reduction(function: Callable[..., Any]) -> Callable[..., Any]:
    def reduced(node: Node, x: np.ndarray) -> np.ndarray:
        if node.op in ("argmax", "argmin"):
            return function(x, axis=node.value[0], keepdims=True)
        if node.op in ("sum", "prod"):
            if x.dtype in ORDERED and x.size:
                return _ordered(node, x)
            return function(x, axis=node.value, keepdims=True, dtype=node.dtype)
        return function(x, axis=node.value, keepdims=True)

    return reduced


def _ordered(node: Node, x: np.ndarray) -> np.ndarray:
    """A sum or product of floats: in the order of kernels, with several axes as one. A sum of -0 alone is 0."""
    rest = [axis for axis in range(x.ndim) if axis not in node.value]
    rows = x.transpose([*rest, *node.value]).reshape([*(x.shape[axis] for axis in rest), -1])
    found = order.reduced(rows, np.add) + 0 if node.op == "sum" else order.reduced(rows, np.multiply)
    return found.reshape(node.shape)


def _const(node: Node) -> np.ndarray:
    return node.value.array


def _cast(node: Node, x: np.ndarray) -> np.ndarray:
    return x.astype(node.dtype)


def _matmul(node: Node, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.matmul(a, b)


def _reshape(node: Node, x: np.ndarray) -> np.ndarray:
    return x.reshape(node.shape)


def _transpose(node: Node, x: np.ndarray) -> np.ndarray:
    return x.transpose(node.value)


def _broadcast(node: Node, x: np.ndarray) -> np.ndarray:
    return np.broadcast_to(x, node.shape)


def _slice(node: Node, x: np.ndarray) -> np.ndarray:
    return x[ranged(node.value, node.shape)]


def _concat(node: Node, *args: np.ndarray) -> np.ndarray:
    return np.concatenate(args, node.value)


def inside(index: int, axis: int, length: int) -> None:
    """IndexError unless an axis of this length has such a place."""
    if not -length <= index < length:
        raise IndexError(f"index {index} is out of bounds for axis {axis} with size {length}")


def _bounded(node: Node, x: np.ndarray) -> np.ndarray:
    if x.size:
        inside(x.min(), *node.value)
        inside(x.max(), *node.value)
    return np.where(x < 0, x + node.value[1], x)


def _take(node: Node, x: np.ndarray, indices: np.ndarray) -> np.ndarray:
    return np.take(x, indices, node.value)


def _cumulative(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda node, x: function(x, node.value, node.dtype)


def _pad(node: Node, x: np.ndarray, fill: np.ndarray) -> np.ndarray:
    found = np.full(node.shape, fill.reshape(()), node.dtype)
    found[tuple(slice(before, before + length) for (before, _), length in zip(node.value, x.shape))] = x
    return found


def _update(node: Node, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    found = np.array(x)
    found[ranged(node.value, y.shape)] = y
    return found


def _numpy(node: Node, *args: np.ndarray) -> tuple:
    return tuple(np.asarray(found, type.dtype) for found, type in zip(node.value.run(args), node.value.results))


def _loop(node: Node, *args: np.ndarray) -> tuple:
    for _ in range(node.value.count):
        found = evaluate(node.value.body, args)
        args = (*found, *args[len(found):])
    return tuple(args[:len(node.value.body.outputs)])


def _item(node: Node, x: tuple) -> np.ndarray:
    return x[node.value]


RULES: dict[str, Callable[..., Any]] = {
    "const": _const, "cast": _cast, "matmul": _matmul, "reshape": _reshape, "transpose": _transpose,
    "broadcast": _broadcast, "slice": _slice, "concat": _concat, "bounded": _bounded, "take": _take, "pad": _pad,
    "update": _update, "cumsum": _cumulative(np.cumsum), "cumprod": _cumulative(np.cumprod), "numpy": _numpy,
    "loop": _loop, "item": _item,
}
