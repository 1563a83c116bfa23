"""The rules that simplify a graph.  None changes a bit of what numpy computes; of a NaN only that it is one counts."""

from __future__ import annotations

import math

import numpy as np

from .evaluate import fold
from .ir import ELEMENTWISE, Graph, Node, Pool
from .rewrite import Rules, rewrite

BACK = 16      # writes that are looked at for what a read will find
FOLDED = 4096  # elements of a constant that is computed beforehand, if it is larger than what it is made of


def _if_integer(pool: Pool, node: Node, x: Node) -> Node | None:
    return x if node.dtype.kind in "iu" else None


def _same(pool: Pool, node: Node, x: Node) -> Node:
    return x


def _positive(pool: Pool, node: Node, x: Node) -> Node | None:
    return pool.elementwise("abs", x) if node.dtype.kind in "fi" else None


def _reciprocal(pool: Pool, node: Node, x: Node, c: Node) -> Node | None:
    """Powers of two divide exactly as their reciprocals multiply."""
    if node.dtype.kind != "f" or c.size != 1:
        return None
    value = float(c.value.array.reshape(()))
    fraction, exponent = math.frexp(value) if math.isfinite(value) else (0.0, 0)
    if abs(fraction) != 0.5 or abs(exponent) > 10:
        return None
    return pool.elementwise("mul", x, pool.const(np.full(c.shape, 1 / value, node.dtype)))


def _there_and_back(pool: Pool, node: Node, x: Node) -> Node | None:
    return x if x.dtype == node.dtype and _holds(node.args[0].dtype, x.dtype) else None


def _holds(wide: np.dtype, dtype: np.dtype) -> bool:
    """Whether the wider type has every number of the other one: numpy's "safe" takes int64 to float64, which rounds."""
    if dtype.kind in "iu" and wide.kind in "fc":
        return dtype.itemsize * 8 - (dtype.kind == "i") <= np.finfo(wide).nmant + 1
    return np.can_cast(dtype, wide, "safe")


def _transposes(pool: Pool, node: Node, x: Node) -> Node:
    return pool.transpose(x, [node.args[0].value[axis] for axis in node.value])


def _of_ones(pool: Pool, node: Node, x: Node) -> Node | None:
    """A transpose that moves axes of length 1 only."""
    moved = [axis for axis in node.value if x.shape[axis] != 1]
    return pool.reshape(x, node.shape) if moved == sorted(moved) else None


def _slices(pool: Pool, node: Node, x: Node) -> Node:
    ranges = tuple((start + step * at, step * by) for (start, step), (at, by) in zip(node.args[0].value, node.value))
    return pool.slice(x, ranges, node.shape)


def _of_broadcast(pool: Pool, node: Node, x: Node) -> Node | None:
    """A slice of a broadcast: of what is there once there is one."""
    lead = len(node.shape) - len(x.shape)
    ranges = tuple((0, 1) if length == 1 else each for each, length in zip(node.value[lead:], x.shape))
    shape = tuple(1 if length == 1 else here for here, length in zip(node.shape[lead:], x.shape))
    return pool.broadcast(pool.slice(x, ranges, shape), node.shape)


def _indices(ranges: tuple, shape: tuple[int, ...]) -> list[range]:
    return [range(start, start + step * length, step) for (start, step), length in zip(ranges, shape)]


def _apart(one: list[range], other: list[range]) -> bool:
    """Whether two slices have no element in common: on some axis none of the one is among the other."""
    for a, b in zip(one, other):
        low, high = max(min(a), min(b)), min(max(a), max(b))
        if low > high or abs(a.step) == abs(b.step) and (a.start - b.start) % a.step:
            return True
    return False


def _of_update(pool: Pool, node: Node, x: Node, y: Node) -> Node | None:
    """A slice of what was written into, or written, by one of the last BACK writes."""
    read, update = _indices(node.value, node.shape), node.args[0]
    for _ in range(BACK):
        x, y = update.args
        if not node.size or not y.size:
            return None
        if update.value == node.value and node.shape == y.shape:
            return y
        if not _apart(_indices(update.value, y.shape), read):
            return None
        if x.op != "update":
            return pool.slice(x, node.value, node.shape)
        update = x
    return None


def _unchanged(pool: Pool, node: Node, x: Node) -> Node | None:
    """x with its own slice in its place."""
    return x if node.args[1].value == node.value else None


def _twice(pool: Pool, node: Node, x: Node, y: Node, z: Node) -> Node | None:
    """The second of two writes to one place."""
    same = node.args[0].value == node.value and y.shape == z.shape
    return pool.update(x, z, node.value) if same else None


def _plain(pool: Pool, node: Node) -> Node | None:
    """Elementwise operations broadcast by themselves."""
    args = [arg.args[0] if arg.op == "broadcast" else arg for arg in node.args]
    if args == [*node.args] or np.broadcast_shapes(*[arg.shape for arg in args]) != node.shape:
        return None
    return pool.elementwise(node.op, *args)


def _single(pool: Pool, node: Node, x: Node) -> Node | None:
    """A reduction along axes that have one element each."""
    return x if node.shape == x.shape and all(x.shape[axis] == 1 for axis in node.value) else None


def _single_sum(pool: Pool, node: Node, x: Node) -> Node | None:
    """As `_single`; numpy adds to 0.0, which makes 0.0 of -0.0."""
    found = _single(pool, node, x)
    return found if found is None or x.dtype.kind not in "fc" else pool.elementwise(
        "add", x, pool.const(np.zeros((), x.dtype)))


def _fold(pool: Pool, node: Node) -> Node | None:
    """What is made of constants alone is a constant."""
    small = node.size <= max(FOLDED, sum(arg.size for arg in node.args if arg.op == "const"))
    return fold(pool, node) if node.args and small and all(arg.op == "const" for arg in node.args) else None


ROWS = [
    ("mul(x, 1)",                   _same),            # x*1 -> x
    ("mul(1, x)",                   _same),            # 1*x -> x
    ("div(x, 1)",                   _same),            # x/1 -> x
    ("div(x, C)",                   _reciprocal),      # x/4 -> x*0.25
    ("add(x, -0.0)",                _same),            # x + -0.0 -> x; x + 0.0 makes 0.0 of -0.0
    ("add(-0.0, x)",                _same),            # -0.0 + x -> x
    ("add(x, 0)",                   _if_integer),      # x+0 -> x, integers
    ("add(0, x)",                   _if_integer),      # 0+x -> x, integers
    ("sub(x, 0)",                   _same),            # x-0 -> x
    ("neg(neg(x))",                 _same),            # -(-x) -> x
    ("abs(abs(x))",                 lambda pool, node, x: node.args[0]),                  # ||x|| -> |x|
    ("abs(neg(x))",                 _positive),        # |-x| -> |x|, of numbers that have signs
    ("not_(not_(x))",               _same),            # ~~x -> x
    *[(f"{op}_(x, x)", _same) for op in ("max", "min", "and", "or")],                      # max(x, x) -> x
    ("where(c, x, x)",              lambda pool, node, c, x: x),                          # where(c, x, x) -> x
    ("cast(cast(x))",               _there_and_back),  # x as a wider type and back -> x
    ("transpose(transpose(x))",     _transposes),      # x.T.T -> x
    ("transpose(x)",                _of_ones),         # axes of length 1 move -> a reshape
    ("reshape(reshape(x))",         lambda pool, node, x: pool.reshape(x, node.shape)),   # the last shape counts
    ("broadcast(broadcast(x))",     lambda pool, node, x: pool.broadcast(x, node.shape)),  # the last shape counts
    ("slice(slice(x))",             _slices),          # x[a:][b:] -> x[a+b:]
    ("slice(broadcast(x))",         _of_broadcast),    # a slice of a broadcast -> a broadcast of a slice
    ("slice(update(x, y))",         _of_update),       # what was written -> y; what was not -> x's
    ("update(x, slice(x))",         _unchanged),       # x[a:b] = x[a:b] -> x
    ("update(update(x, y), z)",     _twice),           # x[a:b] = y; x[a:b] = z -> the latter
    ("sum(x)",                      _single_sum),      # sum of one element -> x+0.0
    *[(f"{op}(x)", _single) for op in ("prod", "max_of", "min_of", "any", "all")],         # of one element -> it
]
FOLDABLE = (*ELEMENTWISE, "cast", "reshape", "transpose", "broadcast", "slice", "concat", "pad", "update")
SIMPLE = Rules(ROWS, [*[(op, _fold) for op in FOLDABLE], *[(op, _plain) for op in ELEMENTWISE]])


def simplify(graph: Graph) -> Graph:
    """The rules above, constants computed beforehand; what is computed twice already is one node."""
    return rewrite(graph, SIMPLE)
