"""The rule that computes the ``Block`` of a matrix multiplication from the facts of a CPU.

Tiles are compared by the cycles that the ports are busy: for a step of k of a tile of mr rows and nv vectors

    max(FMAs / FMA pipes, FMA latency, (mr + nv) / load pipes, instructions / width)

summed over all tiles that a shape falls into, with what a tile costs besides. So ragged edges count as what they take.
"""

from __future__ import annotations

import math

from jitkern.isa.types import s32

from ..facts import Facts
from .block import Block, Split, split
from .pack import GROUP, LANE
from .spec import ANY, SUM, Gemm, chains, halved, packs_a, packs_b

PAGE = 4096
TILE_CYCLES = 16      # to begin and end a tile, besides its loads and stores
LOAD_CYCLES = 0.015   # of an element of A, beyond its port's time: what the caches take
VECTOR_CYCLES = 0.05  # of a vector of B, likewise
KINDS = 0.02          # what a second height of tiles costs: loops that end at other places, twice the code
INSTRUCTIONS = 1200   # of all the tiles of a kernel, at most; an assembler writes about half a million a second
SHARES = 8            # slices that large work should at least fall into
LARGE = 1 << 21       # multiplications that make work large
TRANSPOSED = 4        # vectors of a panel of B whose columns must be turned into rows, at most
AHEAD = 4             # steps of k that rows of B are asked for before they are read
NOMINAL = (4, 512)    # rows that are assumed where they are open: of few, of many; matrices as few rows


def rule(spec: Gemm, facts: Facts, vector_bytes: int, packed: Block | None = None, few: bool = False) -> Block:
    """``gemm_block`` of a Gemm that may be open. ``few``: its calls have few rows."""
    if spec.m == ANY:
        spec = spec._replace(m=NOMINAL[not few])
    elif spec.open:
        spec = spec._replace(batch=(spec.batch[0]._replace(count=NOMINAL[0]), *spec.batch[1:]))
    return gemm_block(spec, facts, vector_bytes, packed)


def gemm_block(spec: Gemm, facts: Facts, vector_bytes: int, packed: Block | None = None) -> Block:
    """The Block of C = A @ B on a CPU with these facts; with B's panels as they are, if B is ``packed`` for a Block."""
    lanes, group = vector_bytes // SUM[spec.a.type].size, GROUP[spec.a.type]
    vectors, steps = -(-spec.n // lanes), -(-spec.k // group)
    most = min(packed.nv if packed else TRANSPOSED if _turned(spec) else vectors, vectors)
    folds = {1, _fold(spec, facts, lanes)}
    choices = [(mr, nv, fold) for mr, nv in _tiles(spec, facts) if mr <= spec.m for fold in folds
               if (nv == most or nv < most and not packed) and _folded(mr, nv, fold) <= facts.vectors]
    if not choices:
        raise ValueError(f"no tile that is {most} vectors wide finds registers")
    if _bytes(spec) > max(facts.l2, facts.l3):
        # What comes from memory comes best in few streams that keep their places within pages: 4 or 8 rows, whole ones.
        streamed = [(mr, nv, fold) for mr, nv, fold in choices if (mr <= 4 or mr == 8) and not nv < vectors <= 6]
        choices = streamed or choices
    mr, nv, fold = min(choices, key=lambda tile: (*_cost(spec, facts, lanes, *tile), -tile[0] * tile[1]))
    panel = nv * vector_bytes
    pack_a = packs_a(spec, Block(mr, nv)) or facts.a_panels and spec.m > 2 * mr and spec.n > 2 * nv * lanes
    pack_b = packs_b(spec, Block(mr, nv)) or not spec.packed and _far(spec, facts, steps, spec.m // mr, panel)

    splat = "memory" if facts.splat and nv == 1 < mr and group == 1 and fold == 1 else "register"
    body = mr * nv + nv + (mr if splat == "register" else 0)
    ku = max(1, min(4, steps, 80 // body))

    kc = 0
    longest = facts.l2 // 2 // panel  # steps of a panel of B that takes half of the second-level cache
    if packed:
        kc, ku = packed.kc, packed.ku
    elif spec.m > mr and steps > longest * 3 // 2:
        if pack_a or _turned(spec):
            ku = max(ku, lanes)  # blocks of k are transposed whole vectors at a time
        if chains(spec) > 1:
            kc = halved(longest * 3 // 2) * group  # blocks of k are equal parts of runs
        else:
            kc = -(-steps // -(-steps // longest) // ku) * ku * group

    mc = nc = 0
    large = spec.m * spec.n * spec.k >= LARGE
    if pack_b or large and vectors >= SHARES * nv:
        nc = nv * lanes
    elif large and spec.m >= SHARES * mr:
        held = facts.l2 // 2 // (LANE[spec.a.type].size * max(1, steps))
        mc = max(1, min(held, spec.m // SHARES) // mr) * mr
    # Rows of B that are far apart are not foreseen by the hardware.
    ahead = not (pack_b or spec.packed) and abs(spec.b.row) > 2 * panel and abs(spec.b.row) * spec.k > facts.l2
    edge = "even"
    if packed:  # the panels are as they are
        nc, edge = packed.nc, packed.edge
    return Block(mr, nv, ku, splat, pack_a, pack_b, mc, kc, nc, prefetch=AHEAD if ahead else 0, edge=edge, fold=fold)


def _turned(spec: Gemm) -> bool:
    """Whether panels of B are made of columns, by code that grows with their width."""
    return not spec.packed and spec.b.column != spec.b.type.size


def _bytes(spec: Gemm) -> int:
    """What all operands of a batch take, without what dimensions of it share."""
    counts = math.prod(one.count for one in spec.batch)
    return counts * (spec.m * spec.k * spec.a.type.size + spec.k * spec.n * spec.b.type.size
                     + spec.m * spec.n * spec.c.type.size)


def _registers(spec: Gemm, facts: Facts, mr: int, nv: int) -> int:
    """Vectors that a tile takes at once."""
    if GROUP[spec.a.type] == 1:
        factors = min(mr, nv) + 1
        return mr * nv + max(factors, 3)
    operand = facts.dot.get(spec.a.type.name, 1)
    signs = 1 if operand == 1 and spec.a.type.kind != "float" else 0
    zeros = mr + operand if spec.b_zero else 0
    first = nv + 1 + bool(spec.a_zero or spec.accumulate) if SUM[spec.a.type] is s32 else 0
    return mr * nv + max((nv + 1) * operand + (operand > 1) + signs, first + signs, 4) + zeros


def _folded(mr: int, nv: int, fold: int) -> int:
    """Vectors that a tile takes at once where ``fold`` rows share the last vector of the columns."""
    return mr * (nv - 1) + -(-mr // fold) + nv + fold + 1 + (fold > 2) if fold > 1 else 0


def _tiles(spec: Gemm, facts: Facts) -> list[tuple[int, int]]:
    """(mr, nv) that the registers have room for."""
    return [(mr, nv) for nv in range(1, facts.vectors) for mr in range(1, facts.vectors)
            if _registers(spec, facts, mr, nv) <= facts.vectors] or [(1, 1)]


def _fold(spec: Gemm, facts: Facts, lanes: int) -> int:
    """How many rows share the vector of the last columns: as many as find room, 4 at most."""
    last = spec.n % lanes
    if not last or not facts.repeat or GROUP[spec.a.type] > 1:
        return 1
    return min(4, lanes >> (last - 1).bit_length())


def _cost(spec: Gemm, facts: Facts, lanes: int, mr: int, nv: int, fold: int) -> tuple[bool, float]:
    """Whether tiles of at most mr x nv take too many instructions, and the cycles that a shape takes with them."""
    steps = -(-spec.k // GROUP[spec.a.type])
    operand = facts.dot.get(spec.a.type.name, 1)
    rows, columns = split(spec.m, mr, "even", 0), split(-(-spec.n // lanes), nv, "even", 0)
    total = instructions = 0.0
    kinds = _with_last(columns, spec.n % lanes)
    for height, down in rows.tiles():
        for width, across, folded in kinds:
            fmas = height * width * operand
            blends = 0
            if folded and fold > 1:
                shared = -(-height // fold)
                blends, fmas = height - shared, fmas - height + shared
            loads = height + width
            cycles = max(fmas / facts.fma_pipes, facts.fma_latency, loads / facts.load_pipes,
                         (fmas + blends) / (facts.fma_pipes + 1), (fmas + loads + blends) / facts.width)
            cycles += LOAD_CYCLES * height + VECTOR_CYCLES * width
            total += down * across * (steps * cycles + TILE_CYCLES + height * width / 2)
            instructions += 2 * (fmas + loads + blends) + 3 * height * width
    return instructions > INSTRUCTIONS, total * (1 + KINDS * (len(rows.tiles()) - 1))


def _with_last(columns: Split, ragged: int) -> list[tuple[int, int, bool]]:
    """(vectors, count, whether the last vector is not full) of all panels."""
    *some, (size, count) = columns.tiles()
    if not ragged:
        return [(*kind, False) for kind in columns.tiles()]
    return [(*kind, False) for kind in some] + [(size, count - 1, False)] * (count > 1) + [(size, 1, True)]


def _far(spec: Gemm, facts: Facts, steps: int, tiles: int, panel: int) -> bool:
    """Whether a panel of B is worth a copy: it is used often, and its rows are in more pages than are at hand or fall
    on the same lines of the caches.
    """
    stride = abs(spec.b.row)
    reach = stride * spec.k
    crowded = stride % PAGE == 0 and steps * panel > facts.l1
    return spec.b.column == spec.b.type.size and (
        tiles >= 24 and reach > 4 * facts.pages * PAGE and stride > 2 * panel or tiles >= 4 and crowded)
