"""Passes that bring a graph into the form from which kernels are made.

    last_axis     reductions are along the last axis
    squeezes_down a reduction's result keeps its axis of length 1 until somebody needs it without
    views_up      views are taken of what a kernel reads rather than of what it computes
"""

from __future__ import annotations

import math

from .ir import ELEMENTWISE, REDUCTIONS, VIEWS, Graph, Node, Pool, Shape, users
from .rewrite import Rules, rewrite

POINTWISE = (*ELEMENTWISE, "cast")


def again(pool: Pool, node: Node, args: list[Node]) -> Node:
    """The same pointwise operation of other arguments."""
    return pool.cast(args[0], node.dtype) if node.op == "cast" else pool.elementwise(node.op, *args)


# Reductions.


def last_axis(graph: Graph) -> Graph:
    """Reductions along one axis, the last.

    Several axes become one where what is reduced can be read as if they were; else they are reduced one by one, from
    the last on.  Other axes are turned to the end.
    """
    return rewrite(graph, Rules((), [(op, _last_axis) for op in REDUCTIONS]))


def _last_axis(pool: Pool, node: Node) -> Node | None:
    [x], ndim = node.args, len(node.args[0].shape)
    axes = tuple(axis for axis in node.value if x.shape[axis] != 1) or node.value[-1:]
    if axes == node.value == (ndim - 1,):
        return None
    if len(axes) > 1 and not _merges(x, axes):
        found = pool.reduce(node.op, pool.reduce(node.op, x, axes[-1:]), axes[:-1])
        return found
    rest = [axis for axis in range(ndim) if axis not in axes]
    turned = pool.transpose(x, [*rest, *axes])
    shape = [x.shape[axis] for axis in rest]
    found = pool.reduce(node.op, pool.reshape(turned, [*shape, math.prod(x.shape[axis] for axis in axes)]),
                        (len(rest),))
    return pool.reshape(found, node.shape)


def _merges(x: Node, axes: tuple[int, ...]) -> bool:
    """Whether adjacent axes of x are one axis in memory, as far as a graph says: its inputs are by rows."""
    if any(b != a + 1 for a, b in zip(axes, axes[1:])):
        return False
    if x.op in POINTWISE:
        for arg in x.args:
            lead = len(x.shape) - len(arg.shape)
            lengths = [arg.shape[axis - lead] if axis >= lead else 1 for axis in axes]
            if all(length == 1 for length in lengths):
                continue
            if lengths != [x.shape[axis] for axis in axes] or not _merges(arg, tuple(axis - lead for axis in axes)):
                return False
        return True
    if x.op == "slice":  # the first may be cut
        return all(each == (0, 1) and x.shape[axis] == x.args[0].shape[axis] for axis, each in zip(
            axes[1:], x.value[axes[1]:])) and _merges(x.args[0], axes)
    return x.op not in ("transpose", "broadcast")


# Axes of length 1.


def _squeezes(node: Node) -> bool:
    """Whether it only drops or moves axes of length 1 of what was computed for rows, the last one among them."""
    if node.op != "reshape" or node.args[0].op not in (*POINTWISE, *REDUCTIONS):
        return False
    before, after = ([length for length in shape if length != 1] for shape in (node.args[0].shape, node.shape))
    return before == after and node.args[0].shape[-1:] == (1,) and len(before) > 0


def _squeeze_down(pool: Pool, node: Node) -> Node | None:
    """f(squeeze(x), y) -> squeeze(f(x, y[..., None]))."""
    shape = next((arg.args[0].shape for arg in node.args if _squeezes(arg)), None)
    if shape is None or any(arg.shape != node.shape and arg.size != 1 for arg in node.args):
        return None
    args = [pool.reshape(arg.args[0] if arg.op == "reshape" else arg, shape if arg.shape == node.shape else ())
            for arg in node.args]
    return pool.reshape(again(pool, node, args), node.shape)


def squeezes_down(graph: Graph) -> Graph:
    """Axes of length 1, which a reduction leaves behind, are dropped as late as possible."""
    rows = [("reshape(reshape(x))", lambda pool, node, x: pool.reshape(x, node.shape))]
    return rewrite(graph, Rules(rows, [(op, _squeeze_down) for op in POINTWISE]))


# Views.


DEPTH = 8  # of values that views are taken past


def views_up(graph: Graph) -> Graph:
    """A view of a value that nobody else needs is computed of views of that value's arguments."""
    for _ in range(DEPTH):
        before, graph = graph, _views_up(graph)
        if graph.outputs == before.outputs:
            break
    return graph


def _views_up(graph: Graph) -> Graph:
    """Past the values that are there now: who needs those that this makes is not known yet."""
    count = users(graph.nodes(), graph.outputs)

    def moved(pool: Pool, node: Node) -> Node | None:
        [x] = node.args
        if x.op not in POINTWISE or count.get(x, 2) > 1 or node.op == "broadcast" or _squeezes(node):
            return None
        args = [_viewed(pool, node, arg, x.shape) for arg in x.args]
        found = None if any(arg is None for arg in args) else again(pool, x, args)
        return found if found is None or found.shape == node.shape else None

    rows = [("reshape(reshape(x))", lambda pool, node, x: pool.reshape(x, node.shape))]
    return rewrite(graph, Rules(rows, [(op, moved) for op in VIEWS]))


def _viewed(pool: Pool, view: Node, x: Node, whole: Shape) -> Node | None:
    """The same view of an argument that broadcasts to `whole`; None where there is no such."""
    if x.size == 1 and (view.op != "slice" or view.size):
        return pool.reshape(x, ())
    x = pool.reshape(x, (1,) * (len(whole) - len(x.shape)) + x.shape)
    if view.op == "transpose":
        return pool.transpose(x, view.value)
    if view.op == "slice":
        ranges = tuple((0, 1) if length == 1 else each for each, length in zip(view.value, x.shape))
        shape = tuple(1 if length == 1 else each for each, length in zip(view.shape, x.shape))
        return pool.slice(x, ranges, shape)
    if x.shape == whole:
        return pool.reshape(x, view.shape)
    shape = _reshaped(x.shape, whole, view.shape)
    return None if shape is None else pool.reshape(x, shape)


def _reshaped(shape: Shape, whole: Shape, to: Shape) -> Shape | None:
    """What becomes of a shape that broadcasts to `whole` when that becomes `to`, if only axes of 1 come or go."""
    lengths = [length for length, all_ in zip(shape, whole) if all_ != 1]
    if [length for length in whole if length != 1] != [length for length in to if length != 1]:
        return None
    rest = iter(lengths)
    return tuple(1 if length == 1 else next(rest) for length in to)
