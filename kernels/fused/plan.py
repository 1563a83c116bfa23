"""How an expression falls into loops over its rows, and what these need of registers and scratch memory.

The row is walked as often as reductions depend on each other: a softmax has three loops, for the largest element, for
the sum, and for the quotients. A value that more than one of them needs is computed again where that is cheap, or else
kept in a row of scratch memory.
"""

from __future__ import annotations

import math

from jitkern.isa.types import b8, f64, s64, u64

from ..facts import Facts
from ..order import PARTIALS, room
from ..vmath import table as vmath
from .phases import DEEP, UNROLLED, FusedPlan, Loops, Phase
from .registers import FEWEST, TEMPS, accumulators, few, held, masks_beside, ordered, pressure_of, reductions, temps
from .spec import INTEGERS, PLACES, REDUCTIONS, STORED, Fused, Op, check, expanded, fixed, rows_of

WIDE = (f64, s64, u64)
PIECE = 1 << 14     # elements of a unit of work, where one row is cut into them
SUMS, FEW_SUMS = 6, 2  # vectors of partial results that a step has, at most; where operations need many for themselves
FUNCTION = 16       # as so many operations counts an elementary function
COLUMNS = 12        # vectors of columns that are reduced together, at most
TILE = 16           # elements of a vector that is transposed, at most: it takes as many vectors
TILES = 1 << 14     # bytes of the tiles of all operands, at most: half of a small first cache
SMALL = 1 << 14     # elements of a loop space that is not worth being cut



def loops(spec: Fused, facts: Facts) -> Loops:
    """The Loops of a spec, as it is ``collapse``d, on a CPU with these facts."""
    work = sum(op.name not in ("const", "load", "store") for op in spec.ops)
    heavy = any(_heavy(spec, op, -1) for op in spec.ops)
    cut = len(spec.dims) == 1 and not fixed(spec) and spec.dims[0] > SMALL
    size = sum(operand.type.size for operand in spec.operands if any(operand.strides)) * spec.dims[-1]
    stored = [spec.operands[op.value] for op in spec.ops if op.name == "store"]
    run = cut and all(each.strides[-1] == each.type.size >= 4 for each in stored[:1])
    stream = run and size > max(facts.l2, facts.l3)
    aligned = stream or run and len(stored) == 1  # the others of several seldom are then
    return Loops(1 if heavy or work > 24 else 2 if work > 16 else 4, COLUMNS, PIECE if cut else 0, aligned,
                 stream)


def plan(spec: Fused, block: Loops, vector_bytes: int) -> FusedPlan:
    """See ``FusedPlan``."""
    check(spec)
    spec = expanded(spec)
    ops, row = spec.ops, rows_of(spec)
    narrow = any(op.name in ("load", "store") and spec.operands[op.value].type not in WIDE
                 or op.name != "store" and op.type not in (*WIDE, b8) for op in ops)
    mixed = narrow and any(op.type in WIDE for op in ops)
    step = vector_bytes // (4 if narrow else 8)
    form, tiled = "columns" if _by_columns(spec) else "rows", ()
    along = -2 if form == "columns" else -1
    widths = [2 if mixed and op.type in WIDE else 1 for op in ops]
    if _in_tiles(spec, step):
        form, tiled = "tiles", tuple(number for number in range(len(spec.operands)) if _across(spec, number))
        row = [op.name == "const" for op in ops]  # rows come in turns
    phases, last = _phases(spec, row, widths, along)
    found = FusedPlan(spec, tuple(row), tuple(widths), form, step, phases, last, tiled=tiled)
    strided = any(op.name in ("load", "store") and op.value not in tiled and _apart(spec, op, along) for op in ops)
    rounded = any(op.name == "cast" and op.type in STORED for op in ops)
    slot = (1 + mixed) * vector_bytes
    found = found._replace(slot=slot, copied=slot * (strided or rounded))
    found = _columns(found, block, vector_bytes) if form == "columns" else _rows(found, vector_bytes)
    if tiled:
        each = len(tiled) * DEEP * slot
        count = min(block.columns, spec.dims[-1] // step, 1 + UNROLLED // 4 // _effort(spec, phases[0]), TILES // each)
        found = found._replace(columns=max(1, count), tiles=max(1, count) * each)
    return _shared(found, block)


def _shared(found: FusedPlan, block: Loops) -> FusedPlan:
    """With the units that the work can be cut into."""
    dims = found.spec.dims
    elements = math.prod(dims)
    plane = found.form != "rows"
    blocks = -(-dims[-2] // found.together) if plane else 0
    if block.piece and len(dims) == 1 and not fixed(found.spec) and elements > block.piece:
        turn = found.step * block.unroll
        if block.piece % turn:
            raise ValueError(f"pieces of {block.piece} elements are not turns of {turn}")
        return found._replace(share="row", units=max(1, turns_of(found, block) * turn // block.piece))
    if elements > SMALL and len(dims) == 2 and blocks > 1:
        return found._replace(share="block", units=blocks)
    if elements > SMALL and len(dims) > 1 + plane and dims[0] > 1:
        return found._replace(share="outer", units=dims[0])
    return found


def turns_of(found: FusedPlan, block: Loops) -> int:
    """Turns of the loop over a row that is cut, wherever addresses are multiples of a vector."""
    return (found.spec.dims[-1] - (found.step - 1) * block.aligned) // (found.step * block.unroll)


def _rows(found: FusedPlan, vector_bytes: int) -> FusedPlan:
    """With the registers and the scratch memory of loops along rows."""
    spec, widths = found.spec, found.widths
    resident = sum(widths[number] for number, once in enumerate(found.row)
                   if once and spec.ops[number].name not in ("const", "store"))
    spills = any(resident + temps(spec, number) + 6 > FEWEST for number, once in enumerate(found.row) if once)
    partials = kept = totals = 0
    for phase in found.phases:
        numbers = reductions(spec, phase)
        most, least = accumulators(found, phase), held(spec, widths, numbers)
        totals = max(totals, room(spec.dims[-1], len(ordered(spec, numbers)), vector_bytes))
        if most + phase.pressure + resident > FEWEST:
            partials = max(partials, most * vector_bytes)
        masks = sum(spec.ops[number].type is b8 for number in phase.steps)
        spills |= least + phase.pressure + resident > FEWEST or masks >= min(
            masks_beside(spec.ops[number].name) for number in phase.steps)
        kept += len(phase.kept) * found.slot
    return found._replace(resident=resident, slots=len(spec.ops) * found.slot * spills, partials=partials,
                          totals=totals, kept=kept * -(-spec.dims[-1] // found.step))


def _columns(found: FusedPlan, block: Loops, vector_bytes: int) -> FusedPlan:
    """With as many vectors of rows together as their partial results, and what a step takes, find registers."""
    spec, widths = found.spec, found.widths
    together = min(block.columns, -(-spec.dims[-2] // found.step))
    for phase in found.phases:
        each = sum(widths[one] for one in reductions(spec, phase))
        if each and few(spec, phase, widths):
            together = min(together, 1 + UNROLLED // 4 // (spec.dims[-1] * len(phase.steps)))
        elif each:
            together = min(together, (FEWEST - phase.pressure) // each)
        together = min(together, 1 + UNROLLED // 4 // _effort(spec, phase))
    together = max(1, together)
    numbers = [reductions(spec, phase) for phase in found.phases]
    each, sums = (max(sum(widths[one] for one in some) for some in group)
                  for group in (numbers, [ordered(spec, some) for some in numbers]))
    place = found.slot * together
    return found._replace(columns=together, slots=len(spec.ops) * place,
                          partials=PARTIALS * each * together * vector_bytes,
                          totals=room(spec.dims[-1], sums * together, vector_bytes),
                          kept=sum(len(phase.kept) for phase in found.phases) * place * spec.dims[-1])


def _effort(spec: Fused, phase: Phase) -> int:
    """How much code a step takes, in operations."""
    return sum(FUNCTION if spec.ops[one].name in vmath.FUNCTIONS else 1 for one in phase.steps)




def _by_columns(spec: Fused) -> bool:
    """Whether elements of a row are apart and those of a column are side by side, in all operands."""
    if len(spec.dims) < 2 or not any(op.name in REDUCTIONS for op in spec.ops):
        return False
    moved = [op for op in spec.ops if op.name in ("load", "store")]
    return (any(_apart(spec, op, -1) for op in moved) and not any(_apart(spec, op, -2) for op in moved)
            and not any(op.name in ("index", *PLACES) for op in spec.ops)
            and all(spec.operands[op.value].strides[-2] for op in moved if op.name == "store"))


def _in_tiles(spec: Fused, step: int) -> bool:
    """Whether there are operands to be transposed, and rows and columns enough. Longer vectors need more of these than
    there are registers.
    """
    return (len(spec.dims) > 1 and not fixed(spec) and min(spec.dims[-2:]) > step // 3 and step <= TILE
            and any(_across(spec, number) for number in range(len(spec.operands))))


def _across(spec: Fused, number: int) -> bool:
    """Whether an operand has elements side by side across rows, but not along them."""
    *_, across, along = spec.operands[number].strides
    size = spec.operands[number].type.size
    return across == size and along not in (0, size)


def _apart(spec: Fused, op: Op, along: int) -> bool:
    """Whether the elements that an operation loads or stores are neither side by side nor the same one."""
    operand = spec.operands[op.value]
    return operand.strides[along] not in (0, operand.type.size) and spec.dims[along] > 1


def _heavy(spec: Fused, op: Op, along: int) -> bool:
    """Whether a value is better kept than computed again."""
    return (op.name in vmath.FUNCTIONS or op.name == "div" and op.type in INTEGERS
            or op.name == "load" and _apart(spec, op, along))


def _phases(spec: Fused, row: list[bool], widths: list[int],
            along: int) -> tuple[tuple[Phase, ...], tuple[int, ...]]:
    """The loops in order, and what the row needs behind them."""
    ops = spec.ops
    level: list[int] = []  # the loop that a value is first known in, or before, if it is the row's
    for op in ops:
        level.append(max((level[arg] for arg in op.args), default=0) + (op.name in REDUCTIONS))
    stored = [number for number, op in enumerate(ops) if op.name == "store"]
    single = [number for number in stored if row[number] and not any(spec.operands[ops[number].value].strides[-1:])]
    outputs: dict[int, list[int]] = {}
    for number, op in enumerate(ops):
        if op.name in REDUCTIONS:
            outputs.setdefault(level[number] - 1, []).append(number)
        elif op.name == "store" and number not in single:
            outputs.setdefault(level[number], []).append(number)
    weighty: list[bool] = []
    for number, op in enumerate(ops):
        weighty.append(not row[number] and (_heavy(spec, op, along) or any(weighty[arg] for arg in op.args)))

    def needs(number: int, known: set[int]) -> list[int]:
        """Ops for an output, in order: depth first, so that few values wait for others."""
        order: list[int] = []
        stack = [(number, False)]
        while stack:
            one, done = stack.pop()
            if done:
                order.append(one)
            elif one not in seen:
                seen.add(one)
                stack.append((one, True))
                if not (one in known and weighty[one]):
                    stack += [(arg, False) for arg in reversed(ops[one].args) if not row[arg]]
        return order

    # Nothing is written before all has been read: stores wait for the last loop that loads.
    reading = max((at for at, numbers in outputs.items()
                   if any(ops[one].name == "load" for one in _closure(ops, row, numbers))), default=0)
    for at in sorted(outputs):
        if at < reading:
            late = [one for one in outputs[at] if ops[one].name == "store"]
            outputs[at] = [one for one in outputs[at] if one not in late]
            outputs.setdefault(reading, []).extend(late)
    known: set[int] = set()
    loops = []
    for at in sorted(outputs):
        for numbers in _together(spec, widths, sorted(outputs[at])):
            seen: set[int] = set()
            order = [one for number in numbers for one in needs(number, known)]
            loops.append((at, _delayed(spec, order), frozenset(one for one in order if one in known and weighty[one])))
            known |= set(order)
    wanted = {arg for _, order, _ in loops for one in order for arg in ops[one].args if row[arg]}
    wanted = _closure(ops, None, [*single, *wanted])
    phases, placed = [], set()
    for i, (at, order, read) in enumerate(loops):
        rows = tuple(one for one in range(len(ops)) if one in wanted and row[one] and level[one] <= at
                     and ops[one].name not in ("store", *REDUCTIONS) and one not in placed)
        placed |= set(rows)
        wanted_later = frozenset().union(*(other for _, _, other in loops[i + 1:]))
        kept = tuple(one for one in order if one in wanted_later and one not in read)
        phases.append(Phase(rows, order, kept, read, pressure_of(spec, row, widths, order, read)))
    rest = tuple(one for one in range(len(ops)) if one in wanted and row[one] and one not in placed
                 and ops[one].name not in REDUCTIONS)
    return tuple(phases), rest


def _together(spec: Fused, widths: list[int], numbers: list[int]) -> list[list[int]]:
    """Outputs of loops over the same row: so many reductions that registers are left; stores come with the last."""
    groups: list[list[int]] = [[]]
    most = FEW_SUMS if any(temps(spec, one) > TEMPS + 2 for one in range(len(spec.ops))) else SUMS
    room = most
    for one in sorted(numbers, key=lambda number: spec.ops[number].name == "store"):
        if spec.ops[one].name != "store":
            vectors = held(spec, widths, [one])
            if vectors > room and groups[-1]:
                groups.append([])
                room = most
            room -= vectors
        groups[-1].append(one)
    return groups if groups[0] else []


def _closure(ops: tuple[Op, ...], row: list[bool] | None, numbers: list[int]) -> set[int]:
    """All that some ops need, themselves included; without what is a row's, if that is given."""
    found, stack = set(), list(numbers)
    while stack:
        one = stack.pop()
        if one not in found:
            found.add(one)
            stack += [arg for arg in ops[one].args if row is None or not row[arg]]
    return found


def _delayed(spec: Fused, order: list[int]) -> tuple[int, ...]:
    """The order with each store behind all loads of what may be the same memory: of equal strides."""
    ops = spec.ops
    loads = [one for one in order if ops[one].name == "load"]
    found, waiting = [], []
    for one in order:
        if ops[one].name == "load":
            loads.remove(one)
        (waiting if ops[one].name == "store" else found).append(one)
        ahead = {spec.operands[ops[each].value].strides for each in loads}
        ready = [each for each in waiting if spec.operands[ops[each].value].strides not in ahead]
        found += ready
        waiting = [each for each in waiting if each not in ready]
    return tuple(found)
