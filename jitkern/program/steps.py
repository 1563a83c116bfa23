"""What a plan is made of: places in memory, views of them, and the steps that read and write these."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import Node, Shape, Type
from jitkern.graph.phantom import phantom, reshaped


class Place:
    """Memory: an input or a constant (their number), or new, of so many bytes.

    output: of new memory, the number of the output that it is; None for what is in the arena.
    """

    __slots__ = ("kind", "number", "size", "output")

    def __init__(self, kind: str, number: int = 0, size: int = 0, output: int | None = None):
        self.kind, self.number, self.size, self.output = kind, number, size, output

    @property
    def temporary(self) -> bool:
        """Whether it is in the arena."""
        return self.kind == "new" and self.output is None

    def told(self, offsets: Mapping[Place, int]) -> str:
        """In words, with where things are in the arena."""
        if self.kind != "new":
            return f"{self.kind} {self.number}"
        return f"temporary {offsets.get(self, 0)}" if self.output is None else f"output {self.output}"


def final(place: Place, same: Mapping[Place, Place]) -> Place:
    """Where it is in the end; same: the places of earlier versions, for those that are written over them."""
    while place in same:
        place = same[place]
    return place


class Ref(NamedTuple):
    """A view of a place: bytes from its beginning to the first element, and strides."""

    place: Place
    offset: int
    dtype: np.dtype
    shape: Shape
    strides: Shape

    def final(self, same: Mapping[Place, Place]) -> Ref:
        """With the place where it is in the end."""
        return self._replace(place=final(self.place, same))

    def told(self, offsets: Mapping[Place, int]) -> str:
        """In words."""
        return f"{self.place.told(offsets)} {self.dtype.name}[{', '.join(map(str, self.shape))}]"

    def ghost(self) -> np.ndarray:
        """An array of these strides without memory."""
        return phantom(Type(self.dtype, self.shape), self.strides)

    def of(self, ghost: np.ndarray, offset: int = 0) -> Ref:
        """The same place seen as this array."""
        return Ref(self.place, self.offset + offset, self.dtype, ghost.shape, ghost.strides)

    def transpose(self, axes: Sequence[int]) -> Ref:
        """As numpy's."""
        return self._replace(shape=tuple(self.shape[axis] for axis in axes),
                             strides=tuple(self.strides[axis] for axis in axes))

    def reshape(self, shape: Shape) -> Ref | None:
        """None where numpy would copy."""
        if not math.prod(shape):
            return self._replace(shape=shape, strides=rows(shape, self.dtype.itemsize))
        found = reshaped(self.ghost(), shape)
        return None if found is None else self.of(found)

    def broadcast(self, shape: Shape) -> Ref:
        """As numpy's; the stride of what is there once is 0."""
        lead = len(shape) - len(self.shape)
        strides = tuple(0 if length == 1 else stride for length, stride in zip(self.shape, self.strides))
        return self._replace(shape=shape, strides=(0,) * lead + strides)

    def slice(self, ranges: Sequence[tuple[int, int]], shape: Shape) -> Ref:
        """Some elements of each axis."""
        if 0 in shape:
            return self._replace(shape=shape, strides=rows(shape, self.dtype.itemsize))
        offset = sum(start * stride for (start, _), stride in zip(ranges, self.strides))
        return self._replace(offset=self.offset + offset, shape=shape, strides=tuple(
            step * stride for (_, step), stride in zip(ranges, self.strides)))

    def view(self, node: Node) -> Ref | None:
        """What a node that is a view makes of it; None where it can not be one."""
        if node.op == "reshape":
            return self.reshape(node.shape)
        if node.op == "transpose":
            return self.transpose(node.value)
        return self.broadcast(node.shape) if node.op == "broadcast" else self.slice(node.value, node.shape)

    @property
    def layout(self) -> tuple:
        """Where its elements are, the same for two that are in the same places in the same order."""
        return (self.offset, self.dtype, *[each for each in zip(self.shape, self.strides) if each[0] != 1])

    def bounds(self) -> tuple[int, int]:
        """The first byte of the place that it may touch, and the one behind the last."""
        low = high = self.offset
        for length, stride in zip(self.shape, self.strides):
            reach = stride * (length - 1)
            low, high = min(low, low + reach), max(high, high + reach)
        return low, high + self.dtype.itemsize

    def touches(self, other: Ref) -> bool:
        """Whether the two may have a byte in common."""
        if self.place is not other.place:
            return False
        (a, b), (c, d) = self.bounds(), other.bounds()
        return a < d and c < b


def new(dtype: np.dtype, shape: Shape, strides: Shape | None = None) -> Ref:
    """New memory, by rows if no strides are given."""
    size = dtype.itemsize
    return Ref(Place("new", size=size * math.prod(shape)), 0, dtype, shape, strides or rows(shape, size))


def rows(shape: Shape, size: int) -> Shape:
    """The strides of an array by rows."""
    strides = []
    for length in reversed(shape):
        strides.append(size)
        size *= length
    return tuple(reversed(strides))


def dense(ref: Ref) -> bool:
    """Whether its elements, in some order of the axes, are all of a piece of memory."""
    size = ref.dtype.itemsize
    for stride, length in sorted((stride, length) for stride, length in zip(ref.strides, ref.shape) if length > 1):
        if stride != size:
            return False
        size *= length
    return True


class ProgramStep:
    """One thing to be done when a program runs.

    kind: one of `lower.FORMS`, "numpy" or "loop".  reads, writes: the operands.  what: for "fused" the dims and the
    operations, with operands numbered reads first; for "gemm" the names and numbers of its epilogue; for the others the
    node; None for a copy.  nodes: those that it computes.  operands: for nodes that are its arguments, which of reads
    they are.  results: the nodes that are its writes.
    """

    __slots__ = ("kind", "reads", "writes", "what", "nodes", "operands", "results")

    def __init__(self, kind: str, reads: Sequence[Ref], writes: Sequence[Ref], what: Any, nodes: Sequence[Node],
                 operands: Mapping[Node, int] = MappingProxyType({}), results: Sequence[Node] = ()):
        self.kind, self.reads, self.writes, self.what = kind, tuple(reads), tuple(writes), what
        self.nodes, self.operands, self.results = tuple(nodes), operands, tuple(results)

    @property
    def refs(self) -> tuple[Ref, ...]:
        """What it reads, then what it writes."""
        return self.reads + self.writes

    def on(self, reads: Sequence[Ref], writes: Sequence[Ref]) -> ProgramStep:
        """The same with other operands."""
        return ProgramStep(self.kind, reads, writes, self.what, self.nodes, self.operands, self.results)
