"""numpy's universal functions as nodes.  Which types they compute in is asked of numpy (NEP 50)."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.graph.ir import BOOL, HALF, SINGLE, Node, Pool, Type
from jitkern.graph.special import SPECIAL

from . import products, reductions
from .formulas import FORMULAS, SEVERAL, is_nan, number
from .table import WEAK, Unmapped
from .trace import KINDS, Trace, TraceError, proxies, strides_of

# numpy's name -> ours, for arguments of numbers, and of bool
NAMES = {
    "add": "add", "subtract": "sub", "multiply": "mul", "divide": "div", "negative": "neg", "absolute": "abs",
    "maximum": "max", "minimum": "min", "sqrt": "sqrt", "rint": "rint", "floor": "floor", "ceil": "ceil",
    "trunc": "trunc", "copysign": "copysign", "less": "lt", "less_equal": "le", "equal": "eq", "not_equal": "ne",
    "bitwise_and": "and", "bitwise_or": "or", "bitwise_xor": "xor", "invert": "not", "left_shift": "shl",
    "right_shift": "shr", "exp": "exp", "exp2": "exp2", "expm1": "expm1", "log": "log", "log2": "log2",
    "log10": "log10", "log1p": "log1p", "tanh": "tanh", "sin": "sin", "cos": "cos", "tan": "tan", "sinh": "sinh",
    "cosh": "cosh", "arctan": "arctan", "arcsin": "arcsin", "arccos": "arccos", "arctan2": "arctan2", "cbrt": "cbrt",
    **{name: name for name in SPECIAL},
    "logical_and": "and", "logical_or": "or", "logical_xor": "xor", "logical_not": "not",
}
OF_BOOL = {"add": "or", "multiply": "and", "maximum": "or", "minimum": "and", "fmax": "or", "fmin": "and",
           "absolute": ""}


def _sign(pool: Pool, x: Node) -> Node:
    if x.dtype.kind != "f":
        low = pool.elementwise("max", x, number(pool, x, -1)) if x.dtype.kind == "i" else x
        return pool.elementwise("min", low, number(pool, x, 1))
    zero, one = number(pool, x, 0), number(pool, x, 1)
    some = pool.elementwise("lt", zero, pool.elementwise("abs", x))
    rest = pool.elementwise("add", x, zero)  # 0.0 of -0.0, and NaN
    return pool.elementwise("where", some, pool.elementwise("copysign", one, x), rest)


def _infinite(name: str) -> Callable[[Pool, Node], Node]:
    def found(pool: Pool, x: Node) -> Node:
        if x.dtype.kind != "f":
            return pool.const(np.full(x.shape, name == "lt"))
        return pool.elementwise(name, pool.elementwise("abs", x), number(pool, x, math.inf))

    return found


def _sign_bit(pool: Pool, x: Node) -> Node:
    one = number(pool, x, 1)
    return pool.elementwise("lt", pool.elementwise("copysign", one, x), number(pool, x, 0))


def _extreme(name: str) -> Callable[[Pool, Node, Node], Node]:
    """fmax, fmin: a NaN counts only where both are."""
    def found(pool: Pool, x: Node, y: Node) -> Node:
        both = pool.elementwise(name, x, y)
        if x.dtype.kind != "f":
            return both
        rest = pool.elementwise("where", is_nan(pool, y), x, both)
        return pool.elementwise("where", is_nan(pool, x), y, rest)

    return found


def _clip(pool: Pool, x: Node, low: Node, high: Node) -> Node:
    """x where it is equal to a limit: -0.0 between 0 and 1."""
    return pool.elementwise("min", high, pool.elementwise("max", low, x))


RULES: dict[str, Callable[..., Node]] = {
    "positive": lambda pool, x: x,
    "conjugate": lambda pool, x: x,
    "square": lambda pool, x: pool.elementwise("mul", x, x),
    "fabs": lambda pool, x: pool.elementwise("abs", x),
    "sign": _sign, "isnan": is_nan, "isinf": _infinite("eq"), "isfinite": _infinite("lt"), "signbit": _sign_bit,
    "fmax": _extreme("max"), "fmin": _extreme("min"), "clip": _clip,
    "greater": lambda pool, x, y: pool.elementwise("lt", y, x),
    "greater_equal": lambda pool, x, y: pool.elementwise("le", y, x),
}
FLOAT_RULES: dict[str, Callable[..., Node]] = {
    "reciprocal": lambda pool, x: pool.elementwise("div", number(pool, x, 1), x),
    "deg2rad": lambda pool, x: pool.elementwise("mul", x, number(pool, x, math.pi / 180)),
    "rad2deg": lambda pool, x: pool.elementwise("mul", x, number(pool, x, 180 / math.pi)),
    "radians": lambda pool, x: pool.elementwise("mul", x, number(pool, x, math.pi / 180)),
    "degrees": lambda pool, x: pool.elementwise("mul", x, number(pool, x, 180 / math.pi)),
}


def powers(pool: Pool, x: Node, exponent: Node) -> Node | None:
    """x ** exponent for a small constant one, by multiplication.  None where there is no such way."""
    if exponent.op != "const" or exponent.size != 1 or len(exponent.shape) > len(x.shape):
        return None
    power = exponent.value.array.reshape(()).item()
    if x.dtype.kind == "f" and power in (-1, 0, 0.5):
        one = number(pool, x, 1)
        return (pool.elementwise("div", one, x) if power == -1 else pool.elementwise("sqrt", x) if power else
                pool.broadcast(one, x.shape))
    if power not in range(1, 5 if x.dtype.kind == "f" else 65):
        return None
    found, square, left = None, x, int(power)
    while left:
        if left & 1:
            found = square if found is None else pool.elementwise("mul", found, square)
        left >>= 1
        if left:
            square = pool.elementwise("mul", square, square)
    return found


def mapped(pool: Pool, name: str, dtype: np.dtype, nodes: Sequence[Node]) -> Node | None:
    """A function of numpy for arguments that have the type it computes in, `dtype`; None if we have no such one."""
    if dtype.kind not in "fiub" or dtype.itemsize > 8:
        return None
    if dtype == HALF:  # which numpy computes in float32 and rounds
        found = mapped(pool, name, SINGLE, [pool.cast(node, SINGLE) for node in nodes])
        return found if found is None or found.dtype == BOOL else pool.cast(found, HALF)
    if name.startswith("logical_"):
        nodes = [pool.cast(node, BOOL) for node in nodes]
    elif dtype == BOOL and name in OF_BOOL:
        return pool.elementwise(OF_BOOL[name], *nodes) if OF_BOOL[name] else nodes[0]
    if name in ("power", "float_power"):
        return powers(pool, *nodes) or (pool.elementwise("pow", *nodes) if dtype.kind == "f" else None)
    if name in FLOAT_RULES and dtype.kind == "f":
        return FLOAT_RULES[name](pool, *nodes)
    if name in FORMULAS:
        return FORMULAS[name](pool, *nodes)
    if name in RULES:
        return RULES[name](pool, *nodes)
    if name in ("rint", "floor", "ceil", "trunc") and dtype.kind != "f":
        return nodes[0]
    return pool.elementwise(NAMES[name], *nodes) if name in NAMES else None


def several(pool: Pool, name: str, dtype: np.dtype, nodes: Sequence[Node]) -> list[Node] | None:
    """The same for a function with several results."""
    if name not in SEVERAL:
        return None
    inner = SINGLE if dtype == HALF else dtype
    found = [formula(pool, *[pool.cast(node, inner) for node in nodes]) for formula in SEVERAL[name]]
    return None if None in found else [pool.cast(node, dtype) for node in found]


def call(trace: Trace, ufunc: np.ufunc, method: str, inputs: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    """ufunc.method(*inputs, **kwargs), one of which is a proxy."""
    out = kwargs.pop("out", None)
    if out is not None and any(each is not None and not getattr(type(each), "_is_proxy", False) for each in out):
        raise TraceError(f"{ufunc.__name__} writes an array that is neither an argument nor new")
    if method == "reduce":
        return reductions.reduce(trace, ufunc, *inputs, out=None if out is None else out[0], **kwargs)
    if method == "outer":
        first, second = map(trace.node, inputs)
        turned = trace.new(trace.pool.reshape(first, first.shape + (1,) * len(second.shape)))
        return ufunc(turned, inputs[1], out=out, **kwargs)
    if method == "accumulate" and ufunc in (np.add, np.multiply):
        with contextlib.suppress(Unmapped):
            name = "cumsum" if ufunc is np.add else "cumprod"
            return reductions.accumulate(name, *inputs, out=None if out is None else out[0], **kwargs)
    if method == "accumulate" and out is None:
        [found] = trace.step(ufunc.accumulate, tuple(inputs), kwargs)
        return trace.new(found)
    if method == "at" and getattr(type(inputs[0]), "_is_proxy", False):
        return _at(trace, ufunc, *inputs)
    if method != "__call__":
        raise TraceError(f"numpy.{ufunc.__name__}.{method} can not be traced")
    if ufunc.signature is not None:
        return products.product(trace, ufunc, inputs, kwargs, None if out is None else out[0])
    return _elementwise(trace, ufunc, inputs, out, **kwargs)


def _at(trace: Trace, ufunc: np.ufunc, x: Any, places: Any, *values: Any) -> None:
    def scattered(x: np.ndarray, places: Any, *values: Any) -> np.ndarray:
        found = np.array(x)
        ufunc.at(found, places, *values)
        return found

    scattered.__qualname__ = f"{ufunc.__name__}.at"
    [found] = trace.step(_named(scattered, ufunc), (x, places, *values), results=[Type(x.dtype, x.shape)])
    x._write(found)


_scatters: dict[str, Callable[..., Any]] = {}


def _named(function: Callable[..., Any], ufunc: np.ufunc) -> Callable[..., Any]:
    """The same function for the same ufunc, so that two calls of it are one."""
    return _scatters.setdefault(ufunc.__name__, function)


def _loop_types(ufunc: np.ufunc, inputs: Sequence[Any], dtype: Any, signature: Any, casting: str,
                outs: Sequence[Any]) -> Sequence[np.dtype]:
    """The types that numpy computes in, results last; TypeError where it has no such."""
    given = [type(each) if type(each) in WEAK else each.dtype for each in inputs]
    given += [None if out is None else out.dtype for out in outs]
    if dtype is not None:
        signature = (None,) * ufunc.nin + (np.dtype(dtype),) * ufunc.nout
    fixed = {} if signature is None else {"signature": signature}
    return ufunc.resolve_dtypes(tuple(given), casting=casting, **fixed)


def _elementwise(trace: Trace, ufunc: np.ufunc, inputs: Sequence[Any], out: tuple | None, where: Any = True,
                 dtype: Any = None, casting: str = "same_kind", signature: Any = None, order: str = "K",
                 subok: bool = True) -> Any:
    pool = trace.pool
    inputs = [each if type(each) in WEAK or getattr(type(each), "_is_proxy", False) else
              trace.new(trace.node(each)) if proxies(each) else np.asarray(each) for each in inputs]
    if any(type(each) not in WEAK and each.dtype.kind not in KINDS for each in inputs):
        raise TraceError(f"numpy.{ufunc.__name__} of what is no number")
    outs = list(out) if out is not None else [None] * ufunc.nout
    scalar = not any(each is not None for each in outs)
    if not scalar and None in [each if each is None else 0 for each in outs]:
        raise TraceError(f"numpy.{ufunc.__name__} with a place for some of its results")
    if not scalar and outs[0] is not None and outs[0]._scalar:  # s += 1, where s is a scalar: another scalar
        if outs[0] is not inputs[0] or ufunc.nout > 1:
            raise TypeError("return arrays must be of ArrayType")
        outs, scalar = [None] * ufunc.nout, True
    types = _loop_types(ufunc, inputs, dtype, signature, casting, outs)
    try:
        nodes = [pool.cast(pool.const(np.array(each, to)) if type(each) in WEAK else trace.node(each), to)
                 for each, to in zip(inputs, types)]
    except OverflowError:
        if ufunc.nout == 1 and types[-1] == BOOL:  # a number that no element can be
            return _beyond(trace, ufunc, inputs, outs[0])
        raise
    shape = np.broadcast_shapes(*[node.shape for node in nodes])
    if any(node.dtype.kind not in "fiubc" for node in nodes):
        raise TraceError(f"numpy.{ufunc.__name__} of {', '.join(str(node.dtype) for node in nodes)}")
    own = ufunc is getattr(np, ufunc.__name__, None) or ufunc.__name__ in ("erf", "clip")
    own = own and len({*types[:ufunc.nin]}) == 1  # int64 < uint64 has a loop of its own
    found: Any = None
    if own and ufunc.nout > 1:
        found = several(pool, ufunc.__name__, types[0], nodes)
    elif own and (one := mapped(pool, ufunc.__name__, types[0], nodes)) is not None:
        found = [one]
    if found is None:
        results = trace.step(ufunc, tuple(nodes), None, [Type(each, shape) for each in types[ufunc.nin:]])
    else:
        results = [pool.broadcast(pool.cast(each, types[-1]), shape) for each in found]
    ghosts = [each._ghost if getattr(type(each), "_is_proxy", False) else each for each in inputs
              if type(each) not in WEAK]
    if where is not True:
        mask = trace.node(where)
        if mask.dtype != BOOL:
            raise TypeError(f"Cannot cast array data from {mask.dtype!r} to dtype('bool') according to the rule 'safe'")
        shape = np.broadcast_shapes(shape, mask.shape)
        results = [pool.broadcast(result, shape) for result in results]
    given = []
    for result, target in zip(results, outs):
        if target is None:
            given.append(trace.new(result, scalar=True, strides=strides_of(shape, result.dtype, ghosts)))
            continue
        if np.broadcast_shapes(shape, target.shape) != target.shape:
            raise ValueError(f"non-broadcastable output operand with shape {target.shape} doesn't match the broadcast "
                             f"shape {np.broadcast_shapes(shape, target.shape)}")
        if where is not True:
            result = pool.elementwise("where", mask, pool.cast(result, target.dtype), target._node)
        target._write(pool.cast(result, target.dtype))
        given.append(target)
    return given[0] if ufunc.nout == 1 else tuple(given)


def _beyond(trace: Trace, ufunc: np.ufunc, inputs: Sequence[Any], out: Any) -> Any:
    """A comparison with a Python integer that is beyond the other's type: the same for every element."""
    single = [each if type(each) in WEAK else np.zeros((), each.dtype) for each in inputs]
    shape = np.broadcast_shapes(*[() if type(each) in WEAK else each.shape for each in inputs])
    found = trace.new(trace.pool.const(np.full(shape, ufunc(*single))), scalar=True)
    if out is not None:
        out[...] = found
        return out
    return found


def power(trace: Trace, x: Any, exponent: Any) -> Any:
    """x ** exponent: for some Python numbers numpy's operator has short cuts of its own."""
    if type(exponent) in (int, float) and x.dtype.kind in "fc":
        if exponent == 2:
            return np.square(x)
        if exponent == 0.5:
            return np.sqrt(x)
        if exponent == 1:
            return np.positive(x)
        if exponent == -1:
            return np.reciprocal(x)
    one = np.zeros(1, x.dtype)
    if type(exponent) is int and exponent == 2 and (one ** 2).dtype == np.square(one).dtype:  # bool's, too
        return np.square(x)
    return np.power(x, exponent)


