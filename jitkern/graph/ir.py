"""The graph of a traced function: typed values, each made by one operation from others.

A value never changes: what numpy writes into an array makes a new value (`update`).  A node is frozen, and two that
compute the same are one node, because a `Pool` makes them.  Arguments of a node are older than it, so that the order
of `number` is one in which a graph can be computed.

    op          args                  value                           result
    input                             its place among the inputs
    const                             Constant
    a name of ELEMENTWISE, all of one type (where: bool, then two); shapes broadcast as in numpy
    cast        x                                                     of another dtype, as astype
    a name of REDUCTIONS  x           axes                            reduced axes have length 1
    matmul      a, b                                                  [..., m, k] @ [..., k, n]; batches broadcast
    reshape     x                                                     in C order
    transpose   x                     axes
    broadcast   x
    slice       x                     ((start, step), ...)            element i of an axis is start + i * step
    concat      x, y, ...             axis
    bounded     indices               (axis, length)                  from 0 on; IndexError when run if one is not there
    take        x, indices            axis                            indices: int64, one dimension, from 0 on and there
    cumsum, cumprod  x                axis                            of x's type, in order
    pad         x, fill               ((before, after), ...)          fill: one element
    update      x, y                  ((start, step), ...)            x with y in the place of that slice
    numpy       x, y, ...             Call                            the result of a function, or a tuple of results
    loop        x, y, ...             Loop                            a tuple of results
    item        t                     place                           one of a tuple
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from .special import SPECIAL

# name -> numpy's function of arrays of one type
ELEMENTWISE: dict[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.true_divide, "neg": np.negative,
    "abs": np.absolute, "max": np.maximum, "min": np.minimum, "sqrt": np.sqrt, "rint": np.rint, "floor": np.floor,
    "ceil": np.ceil, "trunc": np.trunc, "copysign": np.copysign,
    "lt": np.less, "le": np.less_equal, "eq": np.equal, "ne": np.not_equal,
    "and": np.bitwise_and, "or": np.bitwise_or, "xor": np.bitwise_xor, "not": np.invert,
    "floordiv": np.floor_divide, "shl": np.left_shift, "shr": np.right_shift, "where": np.where,
    "exp": np.exp, "exp2": np.exp2, "expm1": np.expm1, "log": np.log, "log2": np.log2, "log10": np.log10,
    "log1p": np.log1p, "tanh": np.tanh, "sin": np.sin, "cos": np.cos, "tan": np.tan, "sinh": np.sinh, "cosh": np.cosh,
    "arctan": np.arctan, "arcsin": np.arcsin, "arccos": np.arccos, "arctan2": np.arctan2, "cbrt": np.cbrt,
    "pow": np.power, **SPECIAL,
}
COMPARISONS = frozenset({"lt", "le", "eq", "ne"})
REDUCTIONS: dict[str, Callable[..., Any]] = {
    "sum": np.sum, "prod": np.prod, "max_of": np.max, "min_of": np.min, "any": np.any, "all": np.all,
    "argmax": np.argmax, "argmin": np.argmin,
}
VIEWS = frozenset({"reshape", "transpose", "broadcast", "slice"})

Shape = tuple[int, ...]


class Constant:
    """An array that a graph holds, the same as another of the same bytes."""

    __slots__ = ("array", "_key", "_hash")

    def __init__(self, array: np.ndarray):
        data = array.tobytes() if array.nbytes <= 64 else hashlib.sha256(np.ascontiguousarray(array).data).digest()
        self.array, self._key = array, (array.dtype.str, array.shape, data)
        self._hash = hash(self._key)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Constant) and self._key == other._key

    def __repr__(self) -> str:
        if self.array.size == 1:
            return repr(self.array.item())
        return f"<{self.array.nbytes} bytes>"


class Type(NamedTuple):
    """Of one value."""

    dtype: np.dtype
    shape: Shape

    def __str__(self) -> str:
        return f"{self.dtype.name}[{', '.join(map(str, self.shape))}]"


class Arg(NamedTuple):
    """In the place of an array among what a function of numpy is called with: which of the node's arguments it is."""

    number: int


class Call(NamedTuple):
    """A call of numpy: `function(*args, **kwargs)`, with Args where arrays stand.

    results: the types of what it returns; one, or as many as the tuple has.  many: the class of tuple or list that it
    returns, None for one array.  key: what tells calls apart, text.  scalars: which results are
    scalars of numpy's.
    """

    function: Callable[..., Any]
    args: tuple
    kwargs: dict[str, Any]
    results: tuple[Type, ...]
    many: type | None
    key: str
    scalars: tuple[bool, ...] = ()

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Call) and self.key == other.key and self.function is other.function

    def __ne__(self, other: object) -> bool:
        return not self == other

    def run(self, arrays: Sequence[np.ndarray]) -> tuple:
        """Its results for these arrays, as a tuple.  ValueError if they have other shapes than when it was traced."""
        def filled(value: Any) -> Any:
            if type(value) is Arg:
                return arrays[value.number]
            if type(value) in (tuple, list):
                return type(value)(map(filled, value))
            return value

        found = self.function(*filled(self.args), **{name: filled(value) for name, value in self.kwargs.items()})
        found = tuple(found) if self.many else (found,)
        for one, type_ in zip(found, self.results):
            if np.shape(one) != type_.shape:
                raise ValueError(f"{self.key.split()[0]} gives {np.shape(one)} for these values, not {type_.shape}")
        return found


class Loop(NamedTuple):
    """`count` times `body`: its inputs are the node's arguments, and its results take the place of the first ones."""

    count: int
    body: Graph


class Node:
    """One operation and the value it makes; see the table above.  Frozen; made by `Pool.node`."""

    __slots__ = ("number", "op", "args", "dtype", "shape", "value")

    def __init__(self, number: int, op: str, args: tuple[Node, ...], dtype: np.dtype | None, shape: Shape, value: Any):
        for name, each in zip(self.__slots__, (number, op, args, dtype, shape, value)):
            object.__setattr__(self, name, each)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a node is frozen")

    @property
    def type(self) -> Type:
        """Its dtype and shape."""
        return Type(self.dtype, self.shape)

    @property
    def size(self) -> int:
        """How many elements it has."""
        size = 1
        for length in self.shape:
            size *= length
        return size

    def __repr__(self) -> str:
        return f"%{self.number}"

    def line(self) -> str:
        """As `Graph` prints it."""
        value, args = "", ", ".join(map(repr, self.args))
        if isinstance(self.value, Call):
            name = getattr(self.value.function, "__name__", "?")
            return f"{self!r} = numpy.{name}({args}) : {', '.join(map(str, self.value.results))}"
        if isinstance(self.value, Loop):
            results = ", ".join(str(node.type) for node in self.value.body.outputs)
            body = "".join(f"\n    {line}" for line in str(self.value.body).splitlines())
            return f"{self!r} = loop {self.value.count} times ({args}) : {results}{body}"
        if self.op == "slice" or self.op == "update":
            source = self.args[0] if self.op == "slice" else self.args[1]
            shape = self.shape if self.op == "slice" else source.shape
            value = " [" + ", ".join(_range(*each, length) for each, length in zip(self.value, shape)) + "]"
        elif self.value is not None:
            value = f" {self.value!r}"
        return f"{self!r} = {self.op}{f'({args})' if args else ''}{value} : {self.type}"


def _range(start: int, step: int, length: int) -> str:
    return f"{start}:{start + step * (length - 1) + (1 if step > 0 else -1)}" + (f":{step}" if step != 1 else "")


class Pool:
    """Makes nodes, one for each thing that is computed."""

    def __init__(self) -> None:
        self._nodes: dict[tuple, Node] = {}
        self._types: dict[tuple, np.dtype] = {}

    def __len__(self) -> int:
        return len(self._nodes)

    def since(self, first: int) -> list[Node]:
        """The nodes with numbers from there on."""
        return list(itertools.islice(self._nodes.values(), first, None))

    def node(self, op: str, args: tuple[Node, ...], dtype: Any, shape: Shape, value: Any = None) -> Node:
        """The node that does this; a new one if there was none."""
        key = (op, *[arg.number for arg in args], dtype, shape, value)
        found = self._nodes.get(key)
        if found is None:
            found = self._nodes[key] = Node(len(self._nodes), op, args, dtype, shape, value)
        return found

    def input(self, place: int, type: Type) -> Node:
        """One of the inputs of a graph."""
        return self.node("input", (), type.dtype, type.shape, place)

    def const(self, value: Any, dtype: Any = None) -> Node:
        """A constant, which nobody changes afterwards."""
        array = np.asarray(value, dtype)
        return self.node("const", (), array.dtype, array.shape, Constant(array))

    def elementwise(self, op: str, *args: Node) -> Node:
        """One of ELEMENTWISE; kernels choose between float16 as float32."""
        if op == "where" and args[1].dtype == HALF:
            chosen = self.elementwise(op, args[0], *[self.cast(arg, SINGLE) for arg in args[1:]])
            return self.cast(chosen, HALF)
        shape = args[0].shape
        for arg in args[1:]:
            if arg.shape != shape:
                shape = np.broadcast_shapes(*[arg.shape for arg in args])
                break
        return self.node(op, args, BOOL if op in COMPARISONS else args[-1].dtype, shape)

    def cast(self, x: Node, dtype: np.dtype) -> Node:
        """x as that type, x itself if it is."""
        if x.op == "const" and x.size == 1:
            with np.errstate(all="ignore"):
                return self.const(x.value.array.astype(dtype))
        return x if x.dtype == dtype else self.node("cast", (x,), dtype, x.shape)

    def reduce(self, op: str, x: Node, axes: Iterable[int]) -> Node:
        """One of REDUCTIONS; axes are not negative."""
        axes = tuple(sorted(axes))
        shape = tuple(1 if axis in axes else length for axis, length in enumerate(x.shape))
        dtype = BOOL if op in ("any", "all") else INTP if op in ("argmax", "argmin") else x.dtype
        return self.node(op, (x,), dtype, shape, axes)

    def matmul(self, a: Node, b: Node) -> Node:
        """Of matrices."""
        batch = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
        return self.node("matmul", (a, b), a.dtype, (*batch, a.shape[-2], b.shape[-1]))

    def reshape(self, x: Node, shape: Iterable[int]) -> Node:
        """x itself if that is its shape; lengths are all given."""
        shape = tuple(shape)
        return x if shape == x.shape else self.node("reshape", (x,), x.dtype, shape)

    def transpose(self, x: Node, axes: Iterable[int]) -> Node:
        """x itself if nothing turns."""
        axes = tuple(axes)
        if axes == tuple(range(len(axes))):
            return x
        return self.node("transpose", (x,), x.dtype, tuple(x.shape[axis] for axis in axes), axes)

    def broadcast(self, x: Node, shape: Shape) -> Node:
        """x itself if it has that shape."""
        return x if x.shape == shape else self.node("broadcast", (x,), x.dtype, shape)

    def slice(self, x: Node, ranges: tuple[tuple[int, int], ...], shape: Shape) -> Node:
        """x itself if that is all of it."""
        if shape == x.shape and all(length < 2 or each == (0, 1) for each, length in zip(ranges, shape)):
            return x
        return self.node("slice", (x,), x.dtype, shape, ranges)

    def update(self, x: Node, y: Node, ranges: tuple[tuple[int, int], ...]) -> Node:
        """y itself if it takes the place of all."""
        if y.shape == x.shape and all(each == (0, 1) for each in ranges):
            return y
        return self.node("update", (x, y), x.dtype, x.shape, ranges)

    def bounded(self, x: Node, axis: int, length: int) -> Node:
        """Places in an axis, of one dimension and INTP; those of constants are known to be there."""
        if x.op == "const":
            return self.const(np.where(x.value.array < 0, x.value.array + length, x.value.array))
        return self.node("bounded", (x,), x.dtype, x.shape, (axis, length))

    def take(self, x: Node, places: Node, axis: int) -> Node:
        """The elements of an axis at `bounded` places."""
        shape = (*x.shape[:axis], *places.shape, *x.shape[axis + 1:])
        return self.node("take", (x, places), x.dtype, shape, axis)

    def items(self, x: Node, types: Sequence[Type]) -> list[Node]:
        """The results of a node that makes a tuple."""
        return [self.node("item", (x,), each.dtype, each.shape, place) for place, each in enumerate(types)]


BOOL, INTP = np.dtype(np.bool_), np.dtype(np.intp)
HALF, SINGLE = np.dtype(np.float16), np.dtype(np.float32)


class Graph(NamedTuple):
    """A function of arrays without side effects."""

    pool: Pool
    inputs: tuple[Type, ...]
    outputs: tuple[Node, ...]

    def nodes(self) -> list[Node]:
        """Those that the outputs need, in an order in which they can be computed."""
        return reachable(self.outputs)

    def __str__(self) -> str:
        lines = [node.line() for node in self.nodes()]
        return "\n".join([*lines, f"return {', '.join(map(repr, self.outputs))}"])


def reachable(roots: Iterable[Node]) -> list[Node]:
    """These nodes and those they need, oldest first."""
    found, waiting = {}, list(roots)
    while waiting:
        node = waiting.pop()
        if node.number not in found:
            found[node.number] = node
            waiting += node.args
    return [found[number] for number in sorted(found)]


def users(nodes: Iterable[Node], outputs: Iterable[Node]) -> dict[Node, int]:
    """How many nodes each is an argument of, and how often it is an output."""
    count: dict[Node, int] = {}
    for node in nodes:
        for arg in {*node.args}:
            count[arg] = count.get(arg, 0) + 1
    for node in outputs:
        count[node] = count.get(node, 0) + 1
    return count


def ranged(ranges: tuple[tuple[int, int], ...], shape: Shape) -> tuple[slice, ...]:
    """The slices of numpy that take so many elements of each axis."""
    found = []
    for (start, step), length in zip(ranges, shape):
        stop = start + step * length
        found.append(slice(start, stop if stop >= 0 else None, step) if length else slice(0, 0))
    return tuple(found)
