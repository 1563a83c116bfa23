"""What a plan is made of: places in memory, views of them, and the steps that read and write these."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import Node, Shape, Type
from jitkern.graph.phantom import phantom, reshaped

MOVES = ("take", "cumsum", "cumprod")  # operations that are kernels of their own


class Place:
    """Memory: an input or a constant (their number), or new, of so many bytes.

    For new memory: output is the number of the output that it is; offset where it is in the arena, if it is none.
    """

    def __init__(self, kind: str, number: int = 0, size: int = 0):
        self.kind, self.number, self.size = kind, number, size
        self.output: int | None = None
        self.offset = 0
        self.same: Place | None = None  # the place of an earlier version that this one is written over

    def final(self) -> Place:
        """Where it is in the end."""
        place = self
        while place.same is not None:
            place = place.same
        return place

    def __repr__(self) -> str:
        if self.kind != "new":
            return f"{self.kind} {self.number}"
        return f"output {self.output}" if self.output is not None else f"temporary {self.offset}"


class Ref(NamedTuple):
    """A view of a place: bytes from its beginning to the first element, and strides."""

    place: Place
    offset: int
    dtype: np.dtype
    shape: Shape
    strides: Shape

    def final(self) -> Ref:
        """With the place where it is in the end."""
        return self._replace(place=self.place.final())

    def __repr__(self) -> str:
        return f"{self.place!r} {self.dtype.name}[{', '.join(map(str, self.shape))}]"

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


class Step:
    """One thing to be done when a program runs.

    kind: "fused", "gemm", "numpy", "loop" or one of MOVES.  reads, writes: the operands.  what: for "fused" the
    operations, with operands numbered reads first; for "gemm" the names and numbers of its epilogue; for the others the
    node; None for a copy.  nodes: those that it computes.  operands: for nodes that are its arguments, which of reads
    they are.  results: the nodes that are its writes.
    """

    def __init__(self, kind: str, reads: list[Ref], writes: list[Ref], what: Any, nodes: Sequence[Node]):
        self.kind, self.reads, self.writes, self.what, self.nodes = kind, reads, writes, what, tuple(nodes)
        self.operands: dict[Node, int] = {}
        self.results: list[Node] = []
