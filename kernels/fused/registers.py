"""What an expression's steps take of registers: vectors and masks, for operations and for partial results."""

from __future__ import annotations

from collections.abc import Sequence

from jitkern.isa.types import b8, s64, u64

from ..order import PARTIALS, RUN
from ..vmath import table as vmath
from .phases import UNROLLED, FusedPlan, Phase
from .spec import FLOATS, INTEGERS, PLACES, REDUCTIONS, Fused

MASKS = 3           # values of b8 that are masks at once
FEWEST = 16         # vectors that every machine has
PLAIN = ("load", "store", "add", "sub", "mul", "div", "and", "or", "xor", "const")
TEMPS, MANY, DIVISION = 4, 8, 12  # vectors that operations take for themselves: most, long integers and casts, integers


def reductions(spec: Fused, phase: Phase) -> list[int]:
    """Those of a phase."""
    return [number for number in phase.steps if spec.ops[number].name in REDUCTIONS]


def ordered(spec: Fused, numbers: Sequence[int]) -> list[int]:
    """Of some reductions those whose runs are put together: of more than one run, sums and products of floats. No order
    changes a result of the others.
    """
    return [one for one in numbers if spec.dims[-1] > RUN and spec.ops[one].name in ("sum", "prod")
            and spec.ops[one].type in FLOATS]


def accumulators(found: FusedPlan, phase: Phase) -> int:
    """Vectors of partial results of all reductions of a phase, along a row."""
    count = min(PARTIALS, 1 << (found.spec.dims[-1] - 1).bit_length())
    return -(-count // found.step) * held(found.spec, found.widths, reductions(found.spec, phase))


def held(spec: Fused, widths: Sequence[int], numbers: Sequence[int]) -> int:
    """Vectors of a step's partial results of some reductions: with places there is what was found there."""
    return sum(widths[one] * (1 + (spec.ops[one].name in PLACES)) for one in numbers)


def few(spec: Fused, phase: Phase, widths: Sequence[int]) -> int:
    """Where a column has at most one element for each partial result, the vectors of these that are held at once: what
    is put together by halves needs few. 0 if it has more, or if that finds no registers or takes too much code.
    """
    count = spec.dims[-1]
    if count > PARTIALS or count * len(phase.steps) > UNROLLED:
        return 0
    levels = 1 + (count - 1).bit_length()
    each = sum(widths[number] for number in reductions(spec, phase))
    return levels if levels * each + phase.pressure <= FEWEST else 0


def temps(spec: Fused, number: int) -> int:
    """Vectors that an operation takes besides its arguments and its result."""
    op = spec.ops[number]
    types = [spec.ops[arg].type for arg in op.args] or [op.type]
    if op.name in vmath.FUNCTIONS:
        return vmath.temps(op.name, op.type)
    if op.name in PLAIN and types[0] in FLOATS:
        return 1
    if op.name == "div":
        return DIVISION if types[0] in INTEGERS else 1
    simple = op.name not in ("cast", "shl", "shr") and all(one not in (s64, u64) for one in types)
    masks = 2 * (b8 in (op.type, *types))  # one of the row is made of numbers first
    return masks + (TEMPS if simple or types[0] in FLOATS and op.type in (*FLOATS, b8) else MANY)


def masks_beside(name: str) -> int:
    """So many values of b8 are not all masks while an operation runs; a power takes 6 of 7 for itself."""
    return 2 if name == "pow" else MASKS


def pressure(found: FusedPlan, phase: Phase, side: int) -> int:
    """Vectors that so many steps of a phase take side by side."""
    return pressure_of(found.spec, found.row, found.widths, phase.steps, phase.read, side)


def pressure_of(spec: Fused, row: Sequence[bool], widths: Sequence[int], order: tuple[int, ...], read: frozenset[int],
              side: int = 1) -> int:
    """Vectors that are taken at once, at most, besides partial results and values of the row that have their own."""
    ops = spec.ops
    uses: dict[int, int] = {}
    for one in order:
        for arg in ops[one].args if one not in read else ():
            uses[arg] = uses.get(arg, 0) + 1
    counted = {(ops[one].name == "index", ops[one].type): widths[one] for one in order
               if ops[one].name in ("index", *PLACES)}  # positions of elements, and numbers of turns
    most, live = 0, sum(counted.values())
    for one in order:
        args = ops[one].args if one not in read else ()
        result = 0 if ops[one].name in ("store", *REDUCTIONS) else widths[one]
        made = sum(widths[arg] for arg in args if row[arg])
        most = max(most, side * (live + result) + made + temps(spec, one))
        for arg in args:
            uses[arg] -= 1
            if not uses[arg] and not row[arg]:
                live -= widths[arg]
        if uses.get(one):
            live += result
    return most
