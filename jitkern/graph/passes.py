"""The passes from a traced graph to the one that becomes kernels."""

from __future__ import annotations

from .ir import Graph
from .normal import last_axis, squeezes_down, views_up
from .rolling import replaced, roll
from .rules import simplify
from .spec import check


def passes(graph: Graph) -> Graph:
    """All of them, the graph checked before and after each."""
    check(graph)
    for each in (roll, bodies, simplify, last_axis, squeezes_down, views_up, simplify):
        graph = check(each(graph))
    return graph


def bodies(graph: Graph) -> Graph:
    """The same passes for the bodies of loops."""
    pool, new = graph.pool, {}
    for node in graph.nodes():
        if node.op == "loop":
            loop = node.value._replace(body=passes(node.value.body))
            new[node] = pool.node("loop", node.args, None, (), loop)
    return replaced(graph, new)
