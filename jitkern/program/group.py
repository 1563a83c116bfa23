"""Which nodes become one kernel.

A kernel walks over a loop space, whose last axis is a row.  A pointwise node has the space of its shape, a reduction
that of its argument, and values of a row (last length 1) belong to the space of the rows they come from or go to.
Nodes of one space that feed each other are one group, unless something between them would have to run in their middle.
A matrix multiplication takes the pointwise nodes behind it, each of which is the only use of the one before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from jitkern.dispatch import fused
from jitkern.graph.ir import ELEMENTWISE, HALF, REDUCTIONS, VIEWS, Graph, Node, Shape, users
from jitkern.kernels.fused.spec import SIGNATURES
from jitkern.kernels.gemm.spec import unary
from jitkern.kernels.vmath import table as vmath

EPILOGUE = {"add": True, "mul": True, "max": True, "min": True, "sub": False, "div": False}  # True: either way round
MOST = 48         # nodes of a group: more find no registers for what they hand on
FLOATS = (np.dtype(np.float32), np.dtype(np.float64))
KERNEL_NAMES = {"floordiv": "div"}  # where they differ from ours


class Group:
    """Nodes that run as one step.

    kind: "fused", "gemm", "numpy" for what only numpy can compute, or the operation of its only node.  space: of fused
    ones.  bit: its own; needs, above: those of the groups whose values it takes, and of all that must run before it.
    viewed: of the groups that it takes views of, which are not there before that group has ended.  most: nodes.
    """

    def __init__(self, kind: str, nodes: list[Node], space: Shape, bit: int, most: int = MOST):
        self.kind, self.nodes, self.space, self.bit, self.most = kind, nodes, space, bit, most
        self.needs = self.above = self.viewed = 0
        self.reduces = any(node.op in REDUCTIONS for node in nodes)

    @property
    def first(self) -> int:
        """The number of its oldest node."""
        return self.nodes[0].number


def has_kernel(node: Node) -> bool:
    """Whether a fused kernel can compute it."""
    types = [node.dtype, *[arg.dtype for arg in node.args]]
    if node.size == 0 or any(arg.size == 0 for arg in node.args):
        return False
    if any(dtype is None or dtype.name not in fused.TYPES for dtype in types):
        return False
    if node.op == "cast":
        return not (node.dtype == HALF and types[1] == np.float64)
    if HALF in types:
        return False
    if node.op in REDUCTIONS:
        return node.value == (len(node.args[0].shape) - 1,)
    if node.op == "where":
        return True
    if node.op in vmath.FUNCTIONS:
        return node.dtype in FLOATS and vmath.FUNCTIONS[node.op].arity == len(node.args)
    return KERNEL_NAMES.get(node.op, node.op) in SIGNATURES and not (node.op == "div" and node.dtype not in FLOATS)


def grouped(graph: Graph, most: Mapping[Node, int]) -> Mapping[Node, Group]:
    """Which group computes a node of a graph.  Views, inputs, constants and items are in none.

    most: nodes that the groups of some nodes may have, where that is less than MOST.
    """
    return _Grouping(graph, most).found()


class _Grouping:
    """What `grouped` is finding: one use."""

    def __init__(self, graph: Graph, most: Mapping[Node, int]):
        self.nodes, self.most = graph.nodes(), most
        self.count = users(self.nodes, graph.outputs)
        self.of: dict[Node, Group] = {}
        self.live: dict[int, Group] = {}  # by their bits
        self.users: dict[Node, list[Node]] = {}
        for node in self.nodes:
            for arg in node.args:
                self.users.setdefault(arg, []).append(node)

    def found(self) -> Mapping[Node, Group]:
        """All of it."""
        chains: dict[Node, list[Node]] = {}
        for node in self.nodes:
            if node.op == "matmul" and node.dtype in FLOATS and node.size and node.args[0].size:
                chain = self._chain(node, chains)
                chains.update(dict.fromkeys(chain, chain))
            if node in chains:
                if node is chains[node][-1]:  # now all that it takes has its group
                    self._new("gemm", chains[node])
            elif node.op in ("input", "const"):
                continue
            elif node.op in ("item", *VIEWS):
                if (source := self.of.get(node.args[0])) is not None:
                    self.of[node] = source
            elif (node.op in ELEMENTWISE or node.op == "cast" or node.op in REDUCTIONS) and has_kernel(node):
                self._fuse(node)
            else:
                self._new("numpy" if node.op in (*ELEMENTWISE, "cast", "matmul", *REDUCTIONS) else node.op, [node])
        self._siblings()
        return {node: group for node, group in self.of.items() if node.op not in ("item", *VIEWS)}

    def _new(self, kind: str, nodes: list[Node], space: Shape = ()) -> Group:
        group = Group(kind, nodes, space, 1 << len(self.of), self.most.get(nodes[0], MOST))
        for node in nodes:
            for arg in node.args:
                if (source := self.of.get(arg)) is not None:
                    group.needs |= source.bit
                    group.viewed |= source.bit if arg.op in VIEWS else 0
                    group.above |= source.bit | source.above
        self.live[group.bit] = group
        self.of.update(dict.fromkeys(nodes, group))
        return group

    def _chain(self, node: Node, taken: dict[Node, Any]) -> list[Node]:
        """A matrix multiplication and its epilogue, none of which is taken by another."""
        chain = [node]
        while self.count.get(chain[-1]) == 1 and len(self.users.get(chain[-1], ())) == 1:
            value, [user] = chain[-1], self.users[chain[-1]]
            if user in taken:
                break
            if user.op in unary() and user.dtype in FLOATS and user.dtype == value.dtype:
                chain.append(user)
                continue
            if user.op not in EPILOGUE or user.shape != node.shape or user.args.count(value) > 1:
                break
            if user.args[1] is value and not EPILOGUE[user.op]:
                break
            chain.append(user)
        return chain

    # Fusing.

    def _fuse(self, node: Node) -> None:
        self._new("fused", [node], node.args[0].shape if node.op in REDUCTIONS else node.shape)
        for arg in node.args:
            if arg.op not in VIEWS:
                self._together(self.of.get(arg), self.of[node])

    def _together(self, one: Group | None, other: Group) -> None:
        """Makes one group of two, if they can be."""
        if one is None or one is other or one.kind != "fused":
            return
        space = self._merged_space(one, other)
        if space is None or one.viewed & other.bit or other.viewed & one.bit:
            return
        if self._between(one, other) or self._between(other, one):
            return
        both = one.bit | other.bit
        one.nodes = sorted({*one.nodes, *other.nodes}, key=lambda node: node.number)
        one.viewed |= other.viewed
        one.most = min(one.most, other.most)
        one.space, one.reduces = space, one.reduces or other.reduces
        one.needs, one.above = (one.needs | other.needs) & ~both, (one.above | other.above) & ~both
        del self.live[other.bit]
        self.of.update((node, one) for node in (*other.nodes, *[
            user for node in other.nodes for user in self._views(node)]))
        for group in self.live.values():
            if group.above & both:
                group.above = group.above & ~other.bit | one.bit | one.above
            if group.needs & other.bit:
                group.needs = group.needs & ~other.bit | one.bit
                group.viewed |= one.bit if group.viewed & other.bit else 0

    def _views(self, node: Node) -> list[Node]:
        """What is in the group of a node as a view of it."""
        found, waiting = [], [node]
        while waiting:
            some = [user for user in self.users.get(waiting.pop(), ()) if user.op in VIEWS and user in self.of]
            found += some
            waiting += some
        return found

    def _siblings(self) -> None:
        """Groups of one space that read the same are one."""
        readers: dict[tuple[Node, Shape], Node] = {}
        for group in sorted(self.live.values(), key=lambda group: group.first):
            for node in group.nodes if group.kind == "fused" else ():
                for arg in node.args:
                    if arg.size < 2 or self.of.get(arg) is self.of[node]:
                        continue
                    other = readers.setdefault((arg, self.of[node].space), node)
                    self._together(self.of[other], self.of[node])

    def _merged_space(self, one: Group, other: Group) -> Shape | None:
        """The space of both together, None if they have none."""
        if len(one.nodes) + len(other.nodes) > min(one.most, other.most):
            return None
        a, b = one.space, other.space
        if a == b:
            return a
        if a and len(a) == len(b) and a[:-1] == b[:-1] and 1 in (a[-1], b[-1]):
            small = one if a[-1] == 1 else other
            return None if small.reduces else max(a, b)
        return None

    def _between(self, one: Group, other: Group) -> bool:
        """Whether something that must run after `one` must run before `other`."""
        left = other.needs & ~(one.bit | other.bit)
        while left:
            bit = left & -left
            if self.live[bit].above & one.bit:
                return True
            left ^= bit
        return False
