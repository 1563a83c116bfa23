"""The pass that lets kernels take elements by their numbers: what is no such number is told after they have run.

The index that is farthest from 0 becomes a result of the graph, 2 i for i and 2 i - 1 for -i.  What is taken instead of
an element that is not there does not matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from .evaluate import inside
from .ir import Graph
from .rewrite import rebuilt

UNSIGNED = np.dtype(np.uint64)


class Bound(NamedTuple):
    """Of such a result: the axis whose index it is, and how long that is."""

    axis: int
    length: int


def unbounded(graph: Graph) -> tuple[Graph, tuple[Bound, ...]]:
    """The graph without `bounded` nodes but in loops; for each of them a result follows the outputs."""
    pool, new, farthest, bounds = graph.pool, {}, [], []
    for node in graph.nodes():
        args = tuple(new.get(arg, arg) for arg in node.args)
        if node.op == "bounded" and node.size and node.value[1]:
            [which], bound = args, Bound(*node.value)
            zero, one, length, last, sign = (pool.const(np.array(each, node.dtype))
                                             for each in (0, 1, bound.length, bound.length - 1, 63))
            turned = pool.elementwise("where", pool.elementwise("lt", which, zero),
                                      pool.elementwise("add", which, length), which)
            new[node] = pool.elementwise("max", pool.elementwise("min", turned, last), zero)
            distance = pool.elementwise("xor", pool.elementwise("shl", which, one),
                                        pool.elementwise("shr", which, sign))
            farthest.append(pool.reduce("max_of", pool.cast(distance, UNSIGNED), (0,)))
            bounds.append(bound)
        elif args != node.args:
            new[node] = rebuilt(pool, node, args)
    outputs = (*[new.get(node, node) for node in graph.outputs], *farthest)
    return graph._replace(outputs=outputs), tuple(bounds)


def check(bounds: Sequence[Bound], farthest: Sequence[Any]) -> None:
    """IndexError for the first of the bounds that does not hold."""
    for bound, found in zip(bounds, farthest):
        distance = found.item()
        index = distance + 1 >> 1
        inside(-index if distance & 1 else index, *bound)
