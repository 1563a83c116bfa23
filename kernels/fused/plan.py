"""How an expression falls into loops over its rows, and what these need of registers and scratch memory.

The row is walked as often as reductions depend on each other: a softmax has three loops, for the largest element, for
the sum, and for the quotients. A value that more than one of them needs is computed again where that is cheap, or else
kept in a row of scratch memory.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from jitkern.isa.types import b8, f64, s64, u64

from ..facts import Facts
from ..machine.base import PARTIALS
from ..vmath import table as vmath
from .spec import FLOATS, INTEGERS, PLACES, REDUCTIONS, STORED, Fused, Op, check, expanded, fixed, rows_of

MASKS = 3           # values of b8 that are masks at once
FEWEST = 16         # vectors that every machine has
WIDE = (f64, s64, u64)
PIECE = 1 << 14     # elements of a unit of work, where one row is cut into them
SUMS, FEW_SUMS = 6, 2  # vectors of partial results that a step has, at most; where operations need many for themselves
UNROLLED = 512      # operations on elements that are written one after the other, at most
FUNCTION = 16       # as so many operations counts an elementary function
COLUMNS = 12        # vectors of columns that are reduced together, at most
TILE = 16           # elements of a vector that is transposed, at most: it takes as many vectors
DEEP = 32           # rows of a tile: a visit to another place in what lies across takes two lines or more
TILES = 1 << 14     # bytes of the tiles of all operands, at most: half of a small first cache
SMALL = 1 << 14     # elements of a loop space that is not worth being cut
PLAIN = ("load", "store", "add", "sub", "mul", "div", "and", "or", "xor", "const")
TEMPS, MANY, DIVISION = 4, 8, 12  # vectors that operations take for themselves: most, long integers and casts, integers


class Loops(NamedTuple):
    """How it is computed: nothing here changes a result.

    unroll: steps, of a vector each, in one turn of the loop.  columns: vectors of columns that are reduced together,
    where those of a row are not side by side, or of the rows of a tile.  piece: elements of a long row that are one
    unit of work; 0: all.  aligned: whether the first result of such a row is stored where addresses are multiples of a
    vector.  stream: whether it also goes past the caches.
    """

    unroll: int = 4
    columns: int = 4
    piece: int = 0
    aligned: bool = False
    stream: bool = False


class Phase(NamedTuple):
    """One loop over the row.

    rows: ops of the row that come before it.  steps: what is done for every element, in order.  kept, read: values
    that go to a row of scratch, and that come from there.  pressure: vectors that a step takes at most, besides partial
    results and values of the row.
    """

    rows: tuple[int, ...]
    steps: tuple[int, ...]
    kept: tuple[int, ...]
    read: frozenset[int]
    pressure: int


class Plan(NamedTuple):
    """What follows from a Fused and its Loops on machines with vectors of some length.

    spec: as it is ``expanded``.  row: see ``rows_of``; constants alone where rows come in turns.  widths: vectors of
    each op's value: two of 8 bytes where there are lanes of 4 bytes too.  form: "rows", "columns" or "tiles", see
    ``rows``, ``columns`` and ``tiles``.  step: elements of a step, those that a vector has of 4
    bytes, or of 8 where there are no others.  last: the row's ops behind all phases.
    units: how many slices the work can be cut into, along ``share``: "outer" (dims[0]), "row" (pieces of it), "block"
    (of columns or tiles) or "" (one unit).
    columns: vectors of columns that are reduced together, or of a tile's rows.  tiled: operands that are transposed
    in tiles.  resident: vectors that all values of the row take.
    slots, copied, partials, kept, tiles: bytes of scratch for values that find no register (a ``slot`` for each op and
    each of ``columns``), elements that are copied one by one, partial results, rows, and tiles.
    """

    spec: Fused
    row: tuple[bool, ...]
    widths: tuple[int, ...]
    form: str
    step: int
    phases: tuple[Phase, ...]
    last: tuple[int, ...]
    share: str = ""
    units: int = 1
    columns: int = 1
    tiled: tuple[int, ...] = ()
    resident: int = 0
    slot: int = 0
    slots: int = 0
    copied: int = 0
    partials: int = 0
    kept: int = 0
    tiles: int = 0

    @property
    def scratch(self) -> int:
        return self.slots + self.copied + self.partials + self.kept + self.tiles

    @property
    def together(self) -> int:
        """Elements of the last dim but one that are done together, where these are cut into blocks."""
        return self.step * self.columns if self.form == "columns" else DEEP


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


def plan(spec: Fused, block: Loops, vector_bytes: int) -> Plan:
    """See ``Plan``."""
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
    found = Plan(spec, tuple(row), tuple(widths), form, step, phases, last, tiled=tiled)
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


def _shared(found: Plan, block: Loops) -> Plan:
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


def turns_of(found: Plan, block: Loops) -> int:
    """Turns of the loop over a row that is cut, wherever addresses are multiples of a vector."""
    return (found.spec.dims[-1] - (found.step - 1) * block.aligned) // (found.step * block.unroll)


def _rows(found: Plan, vector_bytes: int) -> Plan:
    """With the registers and the scratch memory of loops along rows."""
    spec, widths = found.spec, found.widths
    resident = sum(widths[number] for number, once in enumerate(found.row)
                   if once and spec.ops[number].name not in ("const", "store"))
    spills = any(resident + temps(spec, number) + 6 > FEWEST for number, once in enumerate(found.row) if once)
    partials = kept = 0
    for phase in found.phases:
        most, least = accumulators(found, phase), held(spec, widths, reductions(spec, phase))
        if most + phase.pressure + resident > FEWEST:
            partials = max(partials, most * vector_bytes)
        masks = sum(spec.ops[number].type is b8 for number in phase.steps)
        spills |= least + phase.pressure + resident > FEWEST or masks >= min(
            masks_beside(spec.ops[number].name) for number in phase.steps)
        kept += len(phase.kept) * found.slot
    return found._replace(resident=resident, slots=len(spec.ops) * found.slot * spills, partials=partials,
                          kept=kept * -(-spec.dims[-1] // found.step))


def _columns(found: Plan, block: Loops, vector_bytes: int) -> Plan:
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
    each = max(sum(widths[one] for one in reductions(spec, phase)) for phase in found.phases)
    place = found.slot * together
    return found._replace(columns=together, slots=len(spec.ops) * place,
                          partials=PARTIALS * each * together * vector_bytes,
                          kept=sum(len(phase.kept) for phase in found.phases) * place * spec.dims[-1])


def _effort(spec: Fused, phase: Phase) -> int:
    """How much code a step takes, in operations."""
    return sum(FUNCTION if spec.ops[one].name in vmath.FUNCTIONS else 1 for one in phase.steps)


def reductions(spec: Fused, phase: Phase) -> list[int]:
    """Those of a phase."""
    return [number for number in phase.steps if spec.ops[number].name in REDUCTIONS]


def accumulators(found: Plan, phase: Phase) -> int:
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
        phases.append(Phase(rows, order, kept, read, _pressure(spec, row, widths, order, read)))
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


def pressure(found: Plan, phase: Phase, side: int) -> int:
    """Vectors that so many steps of a phase take side by side."""
    return _pressure(found.spec, found.row, found.widths, phase.steps, phase.read, side)


def _pressure(spec: Fused, row: Sequence[bool], widths: Sequence[int], order: tuple[int, ...], read: frozenset[int],
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
