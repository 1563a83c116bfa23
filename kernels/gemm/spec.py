"""What a matrix multiplication computes, and how it falls into blocks: C[m, n] = epilogue(A[m, k] @ B[k, n] [+ C]).

For every element of C there is one chain of fused multiply-adds in increasing k over each run of 4,096 steps. The first
begins with 0, or with C where that is added, the others with 0; where k is blocked within a run, its chain goes on from
C. The totals of the runs are added in pairs, see ``order.reduced``. So no choice of a ``Block`` changes a bit of the
result. All of k is one run where sums are integers.

Types of A x B: f32 x f32 and f64 x f64; bf16 x bf16, summed in f32 in pairs of k as the CPU's own instruction does it,
or else as fused multiply-adds of f32 in increasing k; u8 or s8 x s8, summed in s32 modulo 2**32, exactly.

One column of f32 or f64, though (n = 1), is a reduction, to which C is added: see ``gemv``.

Operands, in order: A, B, C, those of the epilogue, scratch memory if the plan asks for any (aligned to 64 bytes).
B may come packed by ``pack_b``. C must not overlap the others. Padding is never read and C is written just where it is.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from jitkern.isa.types import ElementType, bf16, f32, f64, s8, s32, u8

from ..order import PARTIALS, RUN, room, runs
from .block import Block, Split, split
from .block import check as check_block
from .pack import GROUP, LANE

SUM = {f64: f64, f32: f32, bf16: f32, s8: s32, u8: s32}  # type of A: of the sums
PAIRS = ((f32, f32), (f64, f64), (bf16, bf16), (u8, s8), (s8, s8))
INTEGERS = {s8: (-128, 127), u8: (0, 255)}
ROWS = 4           # rows of a reduction that share the loads of b: with more there is little left to save
COLUMNS = 4        # vectors of rows that a reduction by columns takes at once
ACCUMULATORS = 12  # vectors of partial results that there are registers for on every machine
REACH = 1 << 30    # bytes between the rows of a tile, at most: displacements are 32 bits
ANY = -1           # of m, or of the outermost batch: as many as the slice that a call does
ANY_ROWS = 128     # of a block of rows whose number is not known, where the Block does not say


class Matrix(NamedTuple):
    """An operand: its type and the bytes from one row and one column to the next (0: the same one again)."""

    type: ElementType
    row: int
    column: int


def longest(a: ElementType, b: ElementType, a_zero: tuple[int, int] = (0, 0), b_zero: tuple[int, int] = (0, 0)) -> int:
    """How many products of integers always fit s32 together; a_zero, b_zero: the least and the largest zero points.

    65,793 of u8 x s8, 131,071 of s8 x s8, without zero points.
    """
    (a_low, a_high), (b_low, b_high) = INTEGERS[a], INTEGERS[b]
    products = [x * y for x in (a_low - a_zero[1], a_high - a_zero[0]) for y in (b_low - b_zero[1], b_high - b_zero[0])]
    return min((1 << 31) // max(1, -min(products)), ((1 << 31) - 1) // max(1, max(products)))


class EpilogueStep(NamedTuple):
    """One step of an epilogue, applied to every sum x: add, sub, mul, div, max or min of x and a factor, or convert.

    factor: a number, the Matrix of another operand (a bias by column has row stride 0, one by row column stride 0), or
    the type to convert to; None for a function of x alone, one of `unary`.
    """

    name: str
    factor: float | Matrix | ElementType | None = None


class Batch(NamedTuple):
    """One dimension of a batch: how many, and the bytes from one to the next for each operand but scratch."""

    count: int
    strides: tuple[int, ...]


class Gemm(NamedTuple):
    """What is computed.

    m may be ANY: then the kernel's units are rows, and a call says how many. Or the count of the first of batch: then
    they are its matrices. The order of sums is the same, and so is every bit.
    a_zero, b_zero: zero points of integers, s32: A's by row (or one), B's by column (or one), as matrices with the
    other stride 0; C = (A - a_zero) @ (B - b_zero). packed: B is what ``pack_b`` wrote.
    """

    m: int
    n: int
    k: int
    a: Matrix
    b: Matrix
    c: Matrix
    batch: tuple[Batch, ...] = ()
    accumulate: bool = False
    epilogue: tuple[EpilogueStep, ...] = ()
    a_zero: Matrix | None = None
    b_zero: Matrix | None = None
    packed: bool = False

    @property
    def open(self) -> str:
        """What a call decides: "m", "batch" or "" (nothing)."""
        return "m" if self.m == ANY else "batch" if self.batch and self.batch[0].count == ANY else ""

    @property
    def functions(self) -> list[str]:
        """The functions in the epilogue."""
        return [step.name for step in self.epilogue if step.factor is None]

    @property
    def extras(self) -> list[Matrix]:
        """The operands behind C."""
        zeros = [zero for zero in (self.a_zero, self.b_zero) if zero is not None]
        return zeros + [step.factor for step in self.epilogue if isinstance(step.factor, Matrix)]

    def transposed(self) -> Gemm:
        """The same as C^T = B^T @ A^T; not for packed B or types that differ."""
        def flip(matrix: Matrix) -> Matrix:
            return Matrix(matrix.type, matrix.column, matrix.row)

        epilogue = tuple(EpilogueStep(step.name, flip(step.factor)) if isinstance(step.factor, Matrix) else step
                         for step in self.epilogue)
        batch = tuple(Batch(one.count, (one.strides[1], one.strides[0], *one.strides[2:])) for one in self.batch)
        return self._replace(m=self.n, n=self.m, a=flip(self.b), b=flip(self.a), c=flip(self.c), batch=batch,
                             epilogue=epilogue)


class GemmPlan(NamedTuple):
    """What follows from a Gemm and its Block on machines with vectors of some length.

    steps: whole steps of k; left: elements of the step that is not whole; kc: steps in one block of k, kblocks of them.
    runs: of k, each of ``run`` blocks, the last one perhaps of fewer.  panel: rows of a packed panel.
    units: how many slices the work can be cut into, along ``share``: "m", "n", "batch" or "" (one unit).  ANY where the
    Gemm leaves ``share`` open: units of m are rows then, and blocks are of ``rows.group`` tiles.
    scratch: bytes that each slice needs for itself.  partials: vectors of ``row_scratch`` that a reduction's partial
    results take, behind the first one.  total: bytes of one run's sums, in rows of ``total_row`` bytes; ``totals`` of
    them may wait for others.
    """

    rows: Split
    columns: Split
    lanes: int
    steps: int
    left: int
    kc: int
    kblocks: int
    runs: int
    run: int
    panel: int
    share: str
    units: int
    a_scratch: int
    b_scratch: int
    row_scratch: int
    partials: int
    total: int
    total_row: int
    totals: int

    @property
    def scratch(self) -> int:
        """Bytes of scratch memory."""
        return self.a_scratch + self.b_scratch + self.row_scratch + self.total * self.totals


def contiguous(m: int, n: int, k: int, a: ElementType, b: ElementType, **others) -> Gemm:
    """A Gemm of matrices by rows without gaps."""
    c = SUM[a]
    return Gemm(m, n, k, Matrix(a, k * a.size, a.size), Matrix(b, n * b.size, b.size), Matrix(c, n * c.size, c.size),
                **others)


@functools.cache
def unary() -> frozenset[str]:
    """The functions of x alone that an epilogue may have."""
    from ..vmath.table import FUNCTIONS  # what is in no product is not imported for it

    return frozenset({"sqrt", *(name for name, function in FUNCTIONS.items() if function.arity == 1)})


def check(spec: Gemm) -> None:
    """ValueError if there is no such kernel."""
    if (spec.a.type, spec.b.type) not in PAIRS:
        raise ValueError(f"there is no kernel for {spec.a.type} @ {spec.b.type}")
    if spec.m < 1 and spec.m != ANY or spec.n < 1 or spec.k < 0:
        raise ValueError(f"{spec.m} x {spec.n} x {spec.k} is no shape of a kernel")
    if [spec.m, *(one.count for one in spec.batch)].count(ANY) > bool(spec.open) or (
            spec.open == "m" and form(spec) == "columns"):
        raise ValueError("what a call decides is m, not of one column by columns, or the count of the outermost batch")
    if (spec.a_zero or spec.b_zero) and SUM[spec.a.type] is not s32:
        raise ValueError(f"{spec.a.type} has no zero point")
    kind = SUM[spec.a.type]
    for step in spec.epilogue:
        kind = step.factor if step.name == "convert" else kind
        if step.factor is None and step.name not in unary():
            raise ValueError(f"an epilogue has no function {step.name!r}; there are {', '.join(sorted(unary()))}")
        if step.factor is None and kind is s32:
            raise ValueError(f"an epilogue has no {step.name} of integers: convert to float32 first")
    if spec.a_zero and spec.a_zero.column or spec.b_zero and spec.b_zero.row:
        raise ValueError("zero points of A are by row and those of B by column: the other stride is 0")
    if spec.packed and form(spec) != "chain":
        raise ValueError("one column is not packed")


def plan(spec: Gemm, block: Block, vector_bytes: int) -> GemmPlan:
    """See ``GemmPlan``. ValueError if there is none."""
    check(spec)
    check_block(block)
    kind, group, type, parts = form(spec), GROUP[spec.a.type], SUM[spec.a.type], chains(spec)
    lanes = vector_bytes // type.size
    spec, block = arranged(spec, block, lanes)
    steps, left = divmod(spec.k, group)
    rows = _any_rows(block) if spec.m == ANY else split(spec.m, block.mr, block.edge, block.mc)
    vectors = -(-spec.n // lanes)
    columns = split(vectors, block.nv, block.edge, block.nc // lanes)
    if spec.n % lanes:  # the last vector of all belongs to a panel of its own kind
        *full, (size, count) = columns.tiles()
        kinds = [*full, *([(size, count - 1)] if count > 1 else []), (size, 1)]
        columns = Split(*kinds[0], tuple(kinds[1:]), min(columns.group, max(1, kinds[0][1])))
    kc = -(-block.kc // (block.ku * group)) * block.ku if block.kc and in_place(spec) else 0
    whole, run = steps + bool(left), 1
    if parts > 1:
        kc = min(halved(kc) or RUN, RUN // group)
        kblocks, run = -(-whole // kc), RUN // group // kc
    elif not kc or kc >= steps:
        kc, kblocks = steps, 1
    else:
        kblocks = -(-steps // kc)
    panel = panel_rows(spec, whole if kblocks == 1 else kc + 1)
    # A last vector of a row of A's panel may be stored whole.
    a_scratch = _rounded(panel * LANE[spec.a.type].size * _widest(rows)) if packs_a(spec, block) and spec.k else 0
    b_scratch = panel * vector_bytes * _widest(columns) if packs_b(spec, block) and spec.k else 0
    if kind == "rows" and spec.k > 1 and spec.b.row != type.size:
        b_scratch = _rounded(spec.k * type.size)
    sums = _partial_vectors(kind, spec, lanes, columns)
    side = {"chain": 0, "rows": ROWS, "columns": max(size for size, _ in columns.tiles())}[kind]
    totals = room(spec.k, side, 1)
    strided = any(each.column not in (0, each.type.size) for each in (spec.c, *spec.extras))
    kept = max(size for size, _ in rows.tiles()) * max(size for size, _ in columns.tiles()) if spec.functions else 0
    outer = spec.batch[0].count if spec.batch else 1
    counts = {"m": rows.blocks, "n": columns.blocks, "batch": outer}
    share = spec.open or max(counts, key=counts.get)
    units = ANY if spec.open else counts[share]
    row_scratch = vector_bytes * (bool(strided or sums or kept or totals) + max(sums + totals, kept))
    total_row = _widest(columns) * vector_bytes if parts > 1 else 0
    total = total_row * (_widest(rows) if spec.m == ANY else spec.m)
    return GemmPlan(rows, columns, lanes, steps, left, kc, kblocks, parts, run, panel, share if units != 1 else "",
                    units, a_scratch, b_scratch, row_scratch, sums, total, total_row, parts.bit_length() - 1)


def _any_rows(block: Block) -> Split:
    """Rows whose number a call says, in blocks of tiles of ``mr``; what is left of them is one tile of its own kind."""
    group = max(1, (block.mc or ANY_ROWS) // block.mr)
    return Split(block.mr, group, tuple((size, 1) for size in reversed(range(1, block.mr))), group)


def form(spec: Gemm) -> str:
    """"chain", or for one column of f32 or f64, a reduction, what is read of A at once: some "rows", or some "columns".

    Rows need elements of k to be side by side. Columns are copied to panels where those of a column are not.
    """
    if spec.n > 1 or spec.a.type not in (f32, f64):
        return "chain"
    if spec.k > 1:
        rows = spec.a.column == spec.a.type.size
    else:
        rows = spec.m == 1 or spec.a.row != spec.a.type.size
    return "rows" if rows else "columns"


def arranged(spec: Gemm, block: Block, lanes: int) -> tuple[Gemm, Block]:
    """What the nest of loops is written for: a reduction by columns is that of the transposed matrices.

    There ``mc`` is what is left of a Block; by rows it is ``mr``, ``mc`` and ``edge``.  Where k is several runs, a turn
    is a power of two of steps.
    """
    kind = form(spec)
    if kind == "chain":
        return spec, block._replace(ku=min(halved(block.ku), RUN)) if chains(spec) > 1 else block

    def fixed(matrix: Matrix) -> Matrix:
        return Matrix(matrix.type, matrix.row if spec.m != 1 else 0, 0)

    epilogue = tuple(EpilogueStep(step.name, fixed(step.factor)) if isinstance(step.factor, Matrix) else step
                     for step in spec.epilogue)
    spec = spec._replace(c=fixed(spec.c), epilogue=epilogue)
    if kind == "rows":
        return spec, Block(block.mr, 1, mc=block.mc, edge=block.edge)
    spec = spec.transposed()
    block = Block(1, COLUMNS, nc=block.mc)
    return spec, block._replace(nc=max(block.nc, COLUMNS * lanes)) if packs_b(spec, block) else block


def chains(spec: Gemm) -> int:
    """Runs of k, each of which is a chain."""
    return max(1, runs(spec.k)) if form(spec) == "chain" and SUM[spec.a.type] is not s32 else 1


def halved(count: int) -> int:
    """The largest power of two that is not larger; 0 of 0."""
    return 1 << count.bit_length() >> 1


def partials(spec: Gemm) -> int:
    """Partial results of a reduction, a power of two: those that are left out of 64 get no element."""
    return min(PARTIALS, 1 << (max(spec.k, 1) - 1).bit_length())


def _partial_vectors(kind: str, spec: Gemm, lanes: int, columns: Split) -> int:
    """Vectors of partial results that need memory, because there may be no registers for them."""
    widest = max(size for size, _ in columns.tiles())
    count = {"chain": 0, "rows": -(-partials(spec) // lanes), "columns": partials(spec) * widest}[kind]
    return count if count > ACCUMULATORS else 0


def _widest(split: Split) -> int:
    """Size of the largest block."""
    return split.size * min(split.group, split.count) + sum(size * count for size, count in split.rest)


def _rounded(size: int) -> int:
    return -(-size // 64) * 64


def panel_rows(spec: Gemm, steps: int) -> int:
    """Rows of a panel of B for so many steps: with the sums of its columns behind them, for integers."""
    return steps + (SUM[spec.a.type] is s32)


def in_place(spec: Gemm) -> bool:
    """Whether C can hold sums that are not finished."""
    return (spec.c.type is SUM[spec.a.type] and spec.c.column == spec.c.type.size
            and SUM[spec.a.type] is not s32)


def packs_a(spec: Gemm, block: Block) -> bool:
    """Whether A is packed: as the block says, where a group of k is not together, and where rows are too far apart."""
    scattered = GROUP[spec.a.type] > 1 and spec.a.column != spec.a.type.size
    return block.pack_a or scattered or block.mr * abs(spec.a.row) >= REACH


def packs_b(spec: Gemm, block: Block) -> bool:
    """Whether B is packed: as the block says, and wherever rows are not together or groups are needed."""
    if spec.packed:
        return False
    return block.pack_b or GROUP[spec.b.type] > 1 or spec.b.column != spec.b.type.size and spec.n > 1


def kernel_name(what: str, spec: Gemm, block: Block, machine: str) -> str:
    """Shape, types and block: the same in profiles and listings."""
    counts = "x".join("any" if count == ANY else str(count) for count in (*(one.count for one in spec.batch), spec.m))
    steps = "".join(f"_{step.name}" for step in spec.epilogue)
    kind = spec.a.type.name if spec.a.type is spec.b.type else f"{spec.a.type}{spec.b.type}"
    return f"{what}_{kind}_{counts}x{spec.n}x{spec.k}{steps}_{block.mr}x{block.nv}_{machine}"
