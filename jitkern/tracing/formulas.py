"""Functions of numpy that are several of our operations: division with a rest, with numpy's bits, and what is made of
exponentials and roots.

A formula takes the pool and arguments of the type that numpy computes in; None: not for these.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from jitkern.graph.ir import Node, Pool

DOUBLE = np.dtype(np.float64)
BELOW = math.nextafter(2.0 ** 63, 0)  # the largest double that int64 holds


def number(pool: Pool, like: Node, value: float) -> Node:
    """A constant of the same type."""
    return pool.const(np.array(value, like.dtype))


def is_nan(pool: Pool, x: Node) -> Node:
    """Where x is NaN."""
    return pool.elementwise("ne", x, x)


# Division with a rest.


def _divided(pool: Pool, x: Node, y: Node) -> tuple[Node, Node] | None:
    """x // y and x % y: of integers both are 0 where y is."""
    op, zero = pool.elementwise, number(pool, x, 0)
    value = y.value.array.item() if y.op == "const" and y.size == 1 else 0
    if x.dtype.kind == "f":
        return _divided_floats(pool, x, y) if value >= 1 and math.frexp(value)[0] == 0.5 else None
    if value > 0 and not value & value - 1:
        return op("shr", x, number(pool, x, value.bit_length() - 1)), op("and", x, number(pool, x, value - 1))
    if x.dtype == np.uint64:
        return None
    none = op("eq", y, zero)
    if x.dtype.itemsize == 8:
        quotient, rest = _divided_long(pool, x, op("where", none, number(pool, x, 1), y))
        quotient = op("where", none, zero, quotient)
    else:
        quotient = op("floordiv", x, y)
        rest = op("sub", x, op("mul", quotient, y))
    return quotient, op("where", none, zero, rest)


def _divided_long(pool: Pool, x: Node, y: Node) -> tuple[Node, Node]:
    """Of int64, by doubles: 3 * 2 ** 10 + 1 is what the first quotient is off at most, 1 the second."""
    op, zero, one = pool.elementwise, number(pool, x, 0), number(pool, x, 1)
    most, divisor = pool.const(BELOW), pool.cast(y, DOUBLE)

    def rough(x: Node) -> Node:
        found = op("floor", op("div", pool.cast(x, DOUBLE), divisor))
        return pool.cast(op("min", found, most), x.dtype)

    quotient = rough(x)
    rest = op("sub", x, op("mul", quotient, y))
    more = rough(rest)
    quotient, rest = op("add", quotient, more), op("sub", rest, op("mul", more, y))
    low = op("and", op("ne", rest, zero), op("lt", op("xor", rest, y), zero))
    high = op("where", op("lt", zero, y), op("le", y, rest), op("le", rest, y))
    step = op("where", low, number(pool, x, -1), op("where", high, one, zero))
    return op("add", quotient, step), op("sub", rest, op("mul", step, y))


def _divided_floats(pool: Pool, x: Node, y: Node) -> tuple[Node, Node]:
    """By a power of two from 1 on, where quotient, product and difference are exact."""
    op, zero = pool.elementwise, number(pool, x, 0)
    whole = op("trunc", op("div", x, y))
    rest = op("sub", x, op("mul", whole, y))
    below = op("lt", rest, zero)
    quotient = op("where", below, op("sub", whole, number(pool, x, 1)), whole)
    return (op("where", is_nan(pool, rest), rest, quotient),
            op("where", below, op("add", rest, y), op("where", op("eq", rest, zero), zero, rest)))


def _part_of_divided(place: int) -> Callable[[Pool, Node, Node], Node | None]:
    def found(pool: Pool, x: Node, y: Node) -> Node | None:
        both = _divided(pool, x, y)
        return both and both[place]

    return found


def _fmod(pool: Pool, x: Node, y: Node) -> Node | None:
    """The rest with the sign of x."""
    both, op, zero = _divided(pool, x, y), pool.elementwise, number(pool, x, 0)
    if both is None or x.dtype.kind == "u":
        return both and both[1]
    if x.dtype.kind == "f":
        rest = op("sub", x, op("mul", op("trunc", op("div", x, y)), y))
        return op("where", op("eq", rest, zero), op("copysign", zero, x), rest)
    other = op("and", op("ne", both[1], zero), op("lt", op("xor", x, y), zero))
    return op("sub", both[1], op("where", other, y, zero))


def _fraction(pool: Pool, x: Node) -> Node:
    """With the sign of x, 0 for infinite ones."""
    op, zero = pool.elementwise, number(pool, x, 0)
    endless = op("eq", op("abs", x), number(pool, x, math.inf))
    return op("copysign", op("where", endless, zero, op("sub", x, op("trunc", x))), x)


# Exponentials and roots.


def _log_of_sum(exponential: str, two: float, scale: float) -> Callable[[Pool, Node, Node], Node]:
    """The logarithm of the sum of two powers; `two`: of 2 equal ones, less their exponent."""
    def found(pool: Pool, x: Node, y: Node) -> Node:
        op = pool.elementwise
        small = op("log1p", op(exponential, op("neg", op("abs", op("sub", x, y)))))
        sum_ = op("add", op("max", x, y), op("mul", small, number(pool, x, scale)))
        return op("where", op("eq", x, y), op("add", x, number(pool, x, two)), sum_)

    return found


def _hypot(pool: Pool, x: Node, y: Node) -> Node | None:
    """Of float32, whose squares double holds; infinite where one is, even beside NaN."""
    if x.dtype == DOUBLE:
        return None
    op, (a, b) = pool.elementwise, [pool.cast(each, DOUBLE) for each in (x, y)]
    root = op("sqrt", op("add", op("mul", a, a), op("mul", b, b)))
    endless = pool.const(math.inf)
    some = op("or", op("eq", op("abs", a), endless), op("eq", op("abs", b), endless))
    return pool.cast(op("where", some, endless, root), x.dtype)


def _heaviside(pool: Pool, x: Node, y: Node) -> Node:
    op, zero = pool.elementwise, number(pool, x, 0)
    step = op("where", op("lt", x, zero), zero, op("where", op("lt", zero, x), number(pool, x, 1), x))
    return op("where", op("eq", x, zero), y, step)


# numpy's name -> the formula
FORMULAS: dict[str, Callable[..., Node | None]] = {
    "floor_divide": _part_of_divided(0), "remainder": _part_of_divided(1), "fmod": _fmod,
    "logaddexp": _log_of_sum("exp", math.log(2), 1), "logaddexp2": _log_of_sum("exp2", 1, 1 / math.log(2)),
    "hypot": _hypot, "heaviside": _heaviside,
}
# those with several results -> what each of these is
SEVERAL: dict[str, tuple[Callable[..., Any], ...]] = {
    "divmod": (FORMULAS["floor_divide"], FORMULAS["remainder"]),
    "modf": (_fraction, lambda pool, x: pool.elementwise("trunc", x)),
}
