"""The pass that rolls up loops: Python's `for` has been unrolled while the function was traced.

Nodes in the order in which they were made repeat with a period where the bodies of a loop were alike: the same
operations of the same types, whose arguments are the same nodes, or those one period further.  In the first turn values
that a turn hands to the next are any nodes.
"""

from __future__ import annotations

import numpy as np

from .ir import Graph, Loop, Node, Pool
from .rewrite import rebuilt

FEWEST = 8       # repetitions that are worth a loop
LONGEST = 2048   # nodes of a body
CANDIDATES = 4   # periods that are tried
OLDEST = 4       # turns that a value may be carried


def roll(graph: Graph) -> Graph:
    """The graph with its longest runs of repetitions as loops."""
    while True:
        nodes = sorted(graph.nodes(), key=lambda node: (node.op not in ("const", "input"), node.number))
        found = _rolled(graph, nodes) if len(nodes) > 2 * FEWEST else None
        if found is None:
            return graph
        graph = found


def _rolled(graph: Graph, nodes: list[Node]) -> Graph | None:
    where = {node: i for i, node in enumerate(nodes)}
    for period in _periods(nodes):
        begin, end = _run(nodes, where, period)
        if end - begin >= FEWEST * period:
            found = _looped(graph, nodes, where, begin, period, (end - begin) // period)
            if found is not None:
                return found
    return None


def _periods(nodes: list[Node]) -> list[int]:
    """Distances at which the most nodes do the same, the shortest first of those that agree."""
    numbers: dict[tuple, int] = {}
    kinds = np.array([numbers.setdefault(_kind(node), len(numbers)) for node in nodes])
    longest = min(len(nodes) // FEWEST, LONGEST)
    agree = [(-int(np.count_nonzero(kinds[:-period] == kinds[period:])), period) for period in range(1, longest + 1)]
    return [period for _, period in sorted(agree)[:CANDIDATES]]


def _kind(node: Node) -> tuple:
    return node.op, node.dtype, node.shape, node.value, len(node.args)


def _run(nodes: list[Node], where: dict[Node, int], period: int) -> tuple[int, int]:
    """The longest run of nodes in which everything repeats with that period.

    Its first turn may take other values from outside than the turns after it.
    """
    begin = end = start = 0
    for i in range(len(nodes) - period + 1):
        good = i + period < len(nodes) and _alike(nodes, where, i, period, start)
        if not good:
            if i > start and i + period - start > end - begin:
                begin, end = start, i + period
            start = i + 1
    return begin, end


def _alike(nodes: list[Node], where: dict[Node, int], i: int, period: int, start: int) -> bool:
    """Whether a node does what the one a period later does, in a run that begins at `start`."""
    one, other = nodes[i], nodes[i + period]
    if _kind(one) != _kind(other) or one.op in ("input", "const", "loop"):
        return False
    return all(a is b or where[b] == where[a] + period or
               i < start + period and start <= where[b] < start + period and where[a] < start and a.type == b.type
               for a, b in zip(one.args, other.args))


def _looped(graph: Graph, nodes: list[Node], where: dict[Node, int], begin: int, period: int,
            count: int) -> Graph | None:
    """The graph with that many periods from `begin` on as one loop; None where values within are needed outside."""
    pool, states, fixed = graph.pool, {}, {}
    first, second = nodes[begin:begin + period], nodes[begin + period:begin + 2 * period]

    def state(at: int, turn: int) -> tuple[int, int]:
        """(place in the body, turns ago) of a node in an earlier turn than the one that begins at `turn`."""
        ago = -(-(turn - at) // period)
        for each in range(1, ago + 1):
            states.setdefault((at - turn + ago * period, each), len(states))
        return at - turn + ago * period, ago

    # What a turn takes from the ones before can be told from any but the first.
    taken: dict[tuple[Node, int], tuple[int, int]] = {}
    for node, later in zip(first, second):
        for i, (arg, other) in enumerate(zip(node.args, later.args)):
            if where[other] < begin + period and arg is other:
                if arg.op != "const":
                    fixed[arg] = None
            elif where[other] < begin + period:
                taken[node, i] = state(where[other], begin + period)
    count = _alike_turns(nodes, where, begin, period, count)
    if count < FEWEST:
        return None
    end = begin + count * period
    used = {arg for node in nodes[end:] for arg in node.args} | {*graph.outputs}
    results = {node: state(where[node], end) for node in nodes[begin:end] if node in used}
    starts: dict[tuple[int, int], Node] = {}
    for (node, i), which in taken.items():
        if starts.setdefault(which, node.args[i]) is not node.args[i]:
            return None
    for place, ago in states:  # what no turn takes, and only the end needs, begins as anything of its type
        at = begin + place - ago * period
        before = nodes[at] if at >= 0 and nodes[at].type == first[place].type else pool.broadcast(
            pool.const(np.zeros((), first[place].dtype)), first[place].shape)
        starts.setdefault((place, ago), before)
    if any(first[place].dtype is None for place, _ in states):
        return None
    if any(starts[state].type != first[state[0]].type for state in states):
        return None
    if max((ago for _, ago in states), default=OLDEST + 1) > OLDEST:
        return None
    args = (*[starts[state] for state in states], *fixed)
    inner = [pool.input(i, arg.type) for i, arg in enumerate(args)]
    new: dict[Node, Node] = dict(zip(fixed, inner[len(states):]))
    for node in first:
        new[node] = rebuilt(pool, node, tuple([
            inner[states[taken[node, i]]] if (node, i) in taken else new.get(arg, arg)
            for i, arg in enumerate(node.args)]))
    outputs = tuple(new[first[place]] if ago == 1 else inner[states[place, ago - 1]] for place, ago in states)
    loop = pool.node("loop", args, None, (), Loop(count, Graph(pool, tuple(arg.type for arg in args), outputs)))
    items = pool.items(loop, [arg.type for arg in args[:len(states)]])
    return replaced(graph, {node: items[states[which]] for node, which in results.items()})


def _alike_turns(nodes: list[Node], where: dict[Node, int], begin: int, period: int, count: int) -> int:
    """In how many turns every argument is taken from where it is in the second: the same node, or as many turns back.

    The first turn may take other nodes from outside, but nothing from elsewhere in itself.
    """
    same = [[first is second for first, second in zip(nodes[at].args, nodes[at + period].args)]
            for at in range(begin, begin + period)]
    for turn in range(2, count):
        for place, fixed in enumerate(same):
            at = begin + turn * period + place
            for one, other, stays in zip(nodes[at - period].args, nodes[at].args, fixed):
                if one is not other if stays else where[other] != where[one] + period:
                    return turn
    return count


def replaced(graph: Graph, new: dict[Node, Node]) -> Graph:
    """The graph with other nodes in the place of some."""
    pool: Pool = graph.pool
    done: dict[Node, Node] = dict(new)
    waiting = list(graph.outputs)
    while waiting:
        node = waiting[-1]
        if node in done:
            waiting.pop()
            continue
        left = [arg for arg in node.args if arg not in done]
        if left:
            waiting += left
            continue
        args = tuple(done[arg] for arg in node.args)
        done[node] = node if args == node.args else rebuilt(pool, node, args)
        waiting.pop()
    return graph._replace(outputs=tuple(done[node] for node in graph.outputs))

