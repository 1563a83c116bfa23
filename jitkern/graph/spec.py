"""What a graph must look like: types and shapes of every operation, checked after every pass."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from .ir import BOOL, COMPARISONS, ELEMENTWISE, INTP, REDUCTIONS, Call, Constant, Graph, Loop, Node, Shape


class SpecError(AssertionError):
    """A graph that a pass has broken."""


def check(graph: Graph) -> Graph:
    """The graph itself.  SpecError names the first node that is wrong, and the rule that it breaks."""
    for node in graph.nodes():
        if any(arg.number >= node.number for arg in node.args):
            raise SpecError(f"{node.line()}: an argument is newer")
        if node.op == "input":
            if not 0 <= node.value < len(graph.inputs) or graph.inputs[node.value] != node.type:
                raise SpecError(f"{node.line()}: not one of the inputs {', '.join(map(str, graph.inputs))}")
            continue
        name = "elementwise" if node.op in ELEMENTWISE else "reduction" if node.op in REDUCTIONS else node.op
        rule = RULES.get(name)
        if rule is None:
            raise SpecError(f"{node.line()}: no such operation")
        try:
            right = rule(node, *node.args)
        except (TypeError, ValueError, IndexError, AttributeError) as error:
            raise SpecError(f"{node.line()}: {error}") from error
        if not right:
            raise SpecError(f"{node.line()} of {', '.join(str(arg.type) for arg in node.args)}: not a {name}")
    return graph


def _elementwise(node: Node, *args: Node) -> bool:
    same = args[1:] if node.op == "where" else args
    return (len({arg.dtype for arg in same}) == 1 and node.dtype == (BOOL if node.op in COMPARISONS else same[0].dtype)
            and (node.op != "where" or args[0].dtype == BOOL and len(args) == 3)
            and node.shape == np.broadcast_shapes(*[arg.shape for arg in args]))


def _reduction(node: Node, x: Node) -> bool:
    dtype = BOOL if node.op in ("any", "all") else INTP if node.op in ("argmax", "argmin") else x.dtype
    single = node.op not in ("argmax", "argmin") or len(node.value) == 1
    return (single and node.dtype == dtype and list(node.value) == sorted({*node.value})
            and all(0 <= axis < len(x.shape) for axis in node.value)
            and node.shape == tuple(1 if axis in node.value else length for axis, length in enumerate(x.shape)))


def _matmul(node: Node, a: Node, b: Node) -> bool:
    return (a.dtype == b.dtype == node.dtype and min(len(a.shape), len(b.shape)) >= 2 and a.shape[-1] == b.shape[-2]
            and node.shape == (*np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), a.shape[-2], b.shape[-1]))


def _inside(ranges: tuple, shape: Shape, whole: Shape) -> bool:
    """Whether a slice of this shape lies within the whole."""
    return len(ranges) == len(shape) == len(whole) and all(
        not length or step and 0 <= start < size and 0 <= start + step * (length - 1) < size
        for (start, step), length, size in zip(ranges, shape, whole))


def _slice(node: Node, x: Node) -> bool:
    return node.dtype == x.dtype and _inside(node.value, node.shape, x.shape)


def _update(node: Node, x: Node, y: Node) -> bool:
    return node.type == x.type and x.dtype == y.dtype and _inside(node.value, y.shape, x.shape)


def _concat(node: Node, *args: Node) -> bool:
    axis, rest = node.value, [arg.shape[:node.value] + arg.shape[node.value + 1:] for arg in args]
    return ({arg.dtype for arg in args} == {node.dtype} and 0 <= axis < len(node.shape)
            and {*rest} == {node.shape[:axis] + node.shape[axis + 1:]}
            and node.shape[axis] == sum(arg.shape[axis] for arg in args))


def _bounded(node: Node, x: Node) -> bool:
    return node.type == x.type and x.dtype == INTP and len(x.shape) == 1 and min(node.value) >= 0


def _take(node: Node, x: Node, indices: Node) -> bool:
    axis = node.value
    return (node.dtype == x.dtype and indices.dtype == INTP and len(indices.shape) == 1 and 0 <= axis < len(x.shape)
            and node.shape == (*x.shape[:axis], indices.shape[0], *x.shape[axis + 1:]))


def _pad(node: Node, x: Node, fill: Node) -> bool:
    return (node.dtype == x.dtype == fill.dtype and fill.size == 1 and all(min(each) >= 0 for each in node.value)
            and node.shape == tuple(sum(each) + length for each, length in zip(node.value, x.shape)))


def _loop(node: Node, *args: Node) -> bool:
    loop, types = node.value, tuple(arg.type for arg in args)
    return (isinstance(loop, Loop) and loop.body.inputs == types and loop.count >= 0
            and tuple(out.type for out in loop.body.outputs) == types[:len(loop.body.outputs)]
            and bool(check(loop.body)))


def _item(node: Node, x: Node) -> bool:
    results = [out.type for out in x.value.body.outputs] if x.op == "loop" else x.value.results
    return node.type == results[node.value]


RULES: dict[str, Callable[..., bool]] = {
    "const": lambda node: isinstance(node.value, Constant) and (node.dtype, node.shape) == (
        node.value.array.dtype, node.value.array.shape),
    "elementwise": _elementwise,
    "cast": lambda node, x: node.shape == x.shape,
    "reduction": _reduction,
    "matmul": _matmul,
    "reshape": lambda node, x: node.dtype == x.dtype and math.prod(node.shape) == math.prod(x.shape),
    "transpose": lambda node, x: (node.dtype == x.dtype and sorted(node.value) == [*range(len(x.shape))]
                                  and node.shape == tuple(x.shape[axis] for axis in node.value)),
    "broadcast": lambda node, x: (node.dtype == x.dtype
                                  and np.broadcast_shapes(x.shape, node.shape) == node.shape),
    "slice": _slice,
    "concat": _concat,
    "bounded": _bounded,
    "take": _take,
    **dict.fromkeys(("cumsum", "cumprod"), lambda node, x: node.type == x.type and 0 <= node.value < len(x.shape)),
    "pad": _pad,
    "update": _update,
    "numpy": lambda node, *args: isinstance(node.value, Call) and node.dtype is None,
    "loop": _loop,
    "item": _item,
}
