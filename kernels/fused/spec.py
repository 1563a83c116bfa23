"""What a kernel without a contraction computes: an expression over a loop space, and how its work falls into loops.

The last of ``dims`` is the row. Operations are done for every element; a reduction makes one value of a row, which
later operations of the same row may use; what depends on such values and constants only is a row's value too.
Operations are in order, ``args`` are numbers of earlier ones, ``type`` is that of the result:

    load                    the element of operand ``value``: of the operand's type
    store                   its argument to operand ``value``, of the same type; a row's value is stored once a row
                            where the operand's last stride is 0
    const                   the number ``value``
    index                   the position along the row: s64, or s32 where that is enough
    cast                    to ``type`` as numpy's astype: floats to integers toward zero, to b8 whether it is not 0;
                            from and to f16 and bf16, which are for memory alone, f32
    add sub mul             + - *, each rounded on its own; integers modulo 2**bits
    div                     /; of integers of 32 bits at most numpy's //, which is 0 where the divisor is
    max min                 numpy's maximum and minimum: NaN wins
    neg abs                 integers modulo 2**bits
    sqrt rint floor ceil trunc copysign      of floats; rint to even
    lt le eq ne             < <= == !=: b8 from two values of one type
    and or xor not          bitwise; logical for b8
    shl shr                 << >>: by counts of the same type; 0, or what the sign says, for counts from the bits on
    where                   the second argument where the first, a b8, is true, else the third
    exp, log, ...           all of ``vmath.FUNCTIONS``, of f32 or f64
    sum prod max_of min_of  of a row: see below
    any all                 of a row of b8
    argmax argmin           the first position of the largest or smallest element, or of the first NaN: s64

A sum or product keeps 64 partial results, element i goes to the i modulo 64th in increasing i; these are put together
by halves: 32, 16, 8, 4, 2, 1. What there is no element for changes nothing (-0 for sums, 1 for products).

Operands, in order: those of the spec, scratch memory if the plan asks for any (aligned to 64 bytes). Operands may be
the same memory where they have equal strides, and are independent otherwise. A load of a row's value (last stride 0)
comes before the row's stores.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64

from ..vmath import table as vmath

FLOATS = (f32, f64)
INTEGERS = (s8, s16, s32, s64, u8, u16, u32, u64)
NUMBERS = FLOATS + INTEGERS
STORED = (f16, bf16)  # only loaded, cast and stored
PLACES = ("argmax", "argmin")
REDUCTIONS = ("sum", "prod", "max_of", "min_of", *PLACES)
REDUCING = (*REDUCTIONS, "any", "all")
POSITIONS = 1 << 31   # rows so long have positions that s32 does not hold

# names, how many arguments, of which types, and the result's type (0: theirs)
SIGNATURES = {name: tuple(what) for names, *what in (
    ("add sub mul div max min", 2, NUMBERS, 0),
    ("copysign", 2, FLOATS, 0),
    ("lt le eq ne", 2, (*NUMBERS, b8), b8),
    ("and or xor", 2, (*INTEGERS, b8), 0),
    ("shl shr", 2, INTEGERS, 0),
    ("neg abs", 1, NUMBERS, 0),
    ("not", 1, (*INTEGERS, b8), 0),
    ("sqrt rint floor ceil trunc", 1, FLOATS, 0),
    ("sum prod max_of min_of", 1, NUMBERS, 0),
    ("any all", 1, (b8,), b8),
    ("argmax argmin", 1, NUMBERS, s64),
) for name in names.split()}


class Operand(NamedTuple):
    """An array: its type and, for each of the dims, the bytes from one element to the next (0: the same one again)."""

    type: ElementType
    strides: tuple[int, ...]


class Op(NamedTuple):
    """One operation, see above."""

    name: str
    args: tuple[int, ...] = ()
    type: ElementType | None = None
    value: object = None


class Fused(NamedTuple):
    """What is computed."""

    dims: tuple[int, ...]
    operands: tuple[Operand, ...]
    ops: tuple[Op, ...]


def check(spec: Fused) -> None:
    """ValueError if there is no such kernel."""
    if any(count < 1 for count in spec.dims):
        raise ValueError(f"{spec.dims} is no shape of a kernel")
    for operand in spec.operands:
        if len(operand.strides) != len(spec.dims):
            raise ValueError(f"an operand has {len(operand.strides)} strides, there are {len(spec.dims)} dims")
    for number, op in enumerate(spec.ops):
        if any(not 0 <= arg < number or spec.ops[arg].name == "store" for arg in op.args):
            raise ValueError(f"op {number}, {op.name}: its arguments are not values of earlier ops")
        problem = _problem(spec, op, [spec.ops[arg].type for arg in op.args])
        if problem:
            raise ValueError(f"op {number}, {op.name}: {problem}")
    row = rows_of(spec)
    for number, op in enumerate(spec.ops):
        if op.name == "store" and not row[op.args[0]] and _once(spec, op) and spec.dims[-1] > 1:
            raise ValueError(f"op {number}, store: all elements of a row at one place")


def _problem(spec: Fused, op: Op, types: list[ElementType]) -> str:
    """What is wrong with an operation on such types, if anything is."""
    if op.name in ("load", "store"):
        if len(types) != (op.name == "store"):
            return f"{len(types)} arguments"
        if type(op.value) is not int or not 0 <= op.value < len(spec.operands):
            return f"there is no operand {op.value!r}"
        kind, given = spec.operands[op.value].type, types[0] if types else op.type
        return "" if kind is given else f"operand {op.value} is {kind}, not {given}"
    if op.name == "const":
        return "" if not types and op.type in (*NUMBERS, b8) and _holds(op.type, op.value) else (
            f"no constant is {op.value!r} of {op.type}")
    if op.name == "index":
        fits = spec.dims[-1:] < (POSITIONS,) or op.type is s64
        return "" if not types and op.type in (s32, s64) and fits else f"no position is {op.type}"
    if op.name == "cast":
        return _cast_problem(op.type, types)
    if op.name == "where":
        right = len(types) == 3 and types[0] is b8 and types[1] is types[2] is op.type and op.type not in STORED
        return "" if right else f"{types} to {op.type}"
    if op.name in vmath.FUNCTIONS:
        count, known, result = vmath.FUNCTIONS[op.name].arity, FLOATS, 0
    elif op.name in SIGNATURES:
        count, known, result = SIGNATURES[op.name]
    else:
        return "there is no such operation"
    if len(types) != count or any(one is not types[0] for one in types):
        return f"it takes {count} arguments of one type, not {types}"
    if types[0] not in known or op.name == "div" and types[0] in (s64, u64):
        return f"there is none of {types[0]}"
    return "" if op.type is (result or types[0]) else f"it is {result or types[0]}, not {op.type}"


def _holds(type: ElementType, value: object) -> bool:
    """Whether a number is one of this type."""
    try:
        type.pack(value)
    except (TypeError, OverflowError, struct.error):
        return False
    return True


def _cast_problem(type: ElementType | None, types: list[ElementType]) -> str:
    if len(types) != 1 or type is None:
        return "it takes one argument and a type"
    if (type in STORED and types[0] is not f32) or (types[0] in STORED and type is not f32):
        return f"{types[0]} to {type}: only by way of f32"
    return ""


# What is a row's.

def _once(spec: Fused, op: Op) -> bool:
    """Whether a load or store is of one element for all of a row."""
    return not any(spec.operands[op.value].strides[-1:])


def rows_of(spec: Fused) -> list[bool]:
    """For each op whether its value is the same for all elements of a row."""
    found: list[bool] = []
    for op in spec.ops:
        if op.name == "load":
            found.append(_once(spec, op))
        elif op.name == "index":
            found.append(False)
        else:
            found.append(op.name in REDUCING or all(found[arg] for arg in op.args))
    return found


def fixed(spec: Fused) -> bool:
    """Whether the last dim is special: something is reduced along it, counted, or stored once for it."""
    return any(op.name in ("index", *REDUCING) or op.name == "store" and _once(spec, op) for op in spec.ops)


def collapse(spec: Fused) -> Fused:
    """The same with as few dims as possible: those of 1 are left out, the others sorted by what is written, then by
    what is read, and merged where that makes one run of all operands. The last one stays where something is reduced;
    else the last but one is one along which operands whose rows are no run have one.
    """
    check(spec)
    if not spec.dims:
        spec = Fused((1,), tuple(Operand(each.type, (each.type.size,)) for each in spec.operands), spec.ops)
    strides = [operand.strides for operand in spec.operands]
    dims = list(range(len(spec.dims)))
    last = [dims.pop()] if dims and fixed(spec) else []
    written = {op.value for op in spec.ops if op.name == "store"}

    def reach(dim: int) -> tuple[int, int]:
        return (sum(abs(strides[number][dim]) for number in written),
                sum(abs(each[dim]) for number, each in enumerate(strides) if number not in written))

    order = sorted((dim for dim in dims if spec.dims[dim] > 1), key=reach, reverse=True)
    counts, steps = [], []
    for dim in order:
        count, step = spec.dims[dim], tuple(each[dim] for each in strides)
        if counts and all(outer == inner * count for outer, inner in zip(steps[-1], step)):
            counts[-1], steps[-1] = counts[-1] * count, step
        else:
            counts.append(count)
            steps.append(step)
    if len(counts) > 1 and not last:
        across = max(range(len(counts) - 1), key=lambda dim: (_runs(spec, steps[-1], steps[dim]), dim))
        counts.insert(-1, counts.pop(across))
        steps.insert(-1, steps.pop(across))
    for dim in last:
        counts.append(spec.dims[dim])
        steps.append(tuple(each[dim] for each in strides))
    if not counts:
        counts, steps = [1], [tuple(operand.type.size for operand in spec.operands)]
    return Fused(tuple(counts), tuple(Operand(operand.type, tuple(step[i] for step in steps))
                                      for i, operand in enumerate(spec.operands)), spec.ops)


def _runs(spec: Fused, along: tuple[int, ...], across: tuple[int, ...]) -> int:
    """How many operands have elements side by side across rows, but not along them, by the strides of both."""
    return sum(one not in (0, operand.type.size) and other == operand.type.size
               for operand, one, other in zip(spec.operands, along, across))


# Operations in terms of simpler ones.

def expanded(spec: Fused) -> Fused:
    """Without any and all; argmax and argmin with a result as wide as what they search, wide enough for the row."""
    ops: list[Op] = []
    place: list[int] = []

    def put(name: str, *args: int, type: ElementType, value: object = None) -> int:
        ops.append(Op(name, args, type, value))
        return len(ops) - 1

    for op in spec.ops:
        args = tuple(place[arg] for arg in op.args)
        if op.name in ("any", "all"):
            one = put("cast", *args, type=s32)
            one = put("max_of" if op.name == "any" else "min_of", one, type=s32)
            place.append(put("cast", one, type=b8))
        elif op.name in PLACES:
            [one], kind = args, ops[args[0]].type
            if kind.size < 8 and spec.dims[-1] >= POSITIONS:
                kind = f64 if kind in FLOATS else s64
                one = put("cast", one, type=kind)
            found = put(op.name, one, type=s64 if kind.size == 8 else s32)
            place.append(put("cast", found, type=s64))
        else:
            ops.append(op._replace(args=args))
            place.append(len(ops) - 1)
    return spec._replace(ops=tuple(ops))
