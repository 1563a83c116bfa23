"""The order in which reductions and long contractions add: a part of what they are, so that no blocking changes a bit.

It is stated once, at ``reduced``. Kernels are held against it, and graphs are evaluated by it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from jitkern.isa.types import ElementType

PARTIALS = 64   # partial results of a run
RUN = 4096      # elements of a run, or steps of k of a contraction
T = TypeVar("T")


def reduced(array: Any, combine: Callable[[Any, Any], Any]) -> Any:
    """A sum or product of the last axis of a numpy array [..., n], n > 0: [...]. ``combine`` is its function of two.

    The n elements are cut into runs of 4,096; the last run may be shorter.  Within a run, element i goes to partial
    result i modulo 64, in increasing i, and these are put together by halves: i with i + 32, then 16, 8, 4, 2, 1.  The
    totals of the runs are put together in pairs of neighbours, then these in pairs of neighbours, until one is left;
    where their number is odd, the last one waits for the next round.  That is what a binary counter does that carries:
    a total joins the one before it as soon as both are of equally many runs, and in the end what is left is added from
    the smallest one up.  Elements that do not exist are the operation's ``identity``, which changes nothing.

    A dot product's partial results begin with 0, and take products by fused multiply-adds.  A contraction has, for each
    element, one chain of these over a run of 4,096 steps of k in place of partial results.  The runs' totals are put
    together in the same way.  A reduction that is cut up between kernels or threads is cut at runs.

    An error bound for sums: (64 + 6 + log2(n / 4096)) * eps / 2 times the sum of all magnitudes, the logarithm at least
    0 and rounded up; eps is 2**-23 of f32, 2**-52 of f64.
    """
    *outer, count = array.shape
    whole = count // RUN
    totals = []
    if whole:
        runs = total(array[..., :whole * RUN].reshape(*outer, whole, RUN), combine)
        totals += [runs[..., number] for number in range(whole)]
    if count % RUN:
        totals.append(total(array[..., whole * RUN:], combine))
    return pairwise(combine, totals)


def total(run: Any, combine: Callable[[Any, Any], Any]) -> Any:
    """The same of one run, of any length: what no order changes, as the largest element, is done in one."""
    count = run.shape[-1]
    found = run[..., :PARTIALS].copy()
    for first in range(PARTIALS, count, PARTIALS):
        more = run[..., first:first + PARTIALS]
        here = found[..., :more.shape[-1]]
        here[...] = combine(here, more)
    half = PARTIALS
    while half > 1:
        half //= 2
        more = found[..., half:]
        here = found[..., :more.shape[-1]]
        here[...] = combine(here, more)
        found = found[..., :half]
    return found[..., 0]


def pairwise(combine: Callable[[T, T], T], totals: Sequence[T]) -> T:
    """The totals of runs as one: see ``reduced``."""
    totals = list(totals)
    while len(totals) > 1:
        pairs = [combine(one, other) for one, other in zip(totals[::2], totals[1::2])]
        totals = pairs + totals[2 * len(pairs):]
    return totals[0]


def halves(combine: Callable[[T, T], T], leaf: Callable[[int], T], count: int, first: int = 0, step: int = 1) -> T:
    """``leaf(0)`` ... ``leaf(count - 1)`` by halves: i with i + count / 2 first. count is a power of two."""
    if step == count:
        return leaf(first)
    one = halves(combine, leaf, count, first, 2 * step)
    return combine(one, halves(combine, leaf, count, first + step, 2 * step))


def runs(count: int) -> int:
    """How many runs so many elements are."""
    return -(-count // RUN)


def room(count: int, vectors: int, vector_bytes: int) -> int:
    """Bytes that ``totals.Totals`` take of so many elements, where those of a run are so many vectors."""
    return ((runs(count) - 1).bit_length() + 1) * vectors * vector_bytes if count > RUN else 0


def identity(operation: str, type: ElementType) -> float:
    """What changes nothing, not the sign of a zero either, as lanes hold it where they have an order.

    ``operation``: the vector machine's that combines two: "add", "mul", "max" or "min".
    """
    floats, bits = type.kind == "float", 8 * type.size
    if operation == "mul":
        return 1
    if operation == "add":
        return -0.0 if floats else 0
    if floats:
        return -math.inf if operation == "max" else math.inf
    if type.kind == "unsigned" and bits < 32:
        return 0 if operation == "max" else (1 << bits) - 1
    return -1 << bits - 1 if operation == "max" else (1 << bits - 1) - 1
