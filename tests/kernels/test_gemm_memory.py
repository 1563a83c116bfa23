"""No kernel reads or writes outside its operands: they begin and end at unmapped pages, at every tail and stride."""

import itertools

import numpy as np
import pytest
from gemms import (
    LAYOUTS,
    OF,
    PAIRS,
    Kernel,
    Tally,
    as_floats,
    describe,
    integers,
    narrowed,
    on_every_cpu,
    on_every_machine,
    packed_b,
    placed,
    spaced,
    sum_dtype,
    touched,
)
from machines import BARE_MACHINES, MACHINES

from jitkern.isa.types import f32, s32
from jitkern.kernels.arrays import to_bf16
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.meaning import applied

BLOCKS = [
    Block(6, 1), Block(3, 2, mc=6, nc=32, kc=5, ku=2, edge="tail"), Block(4, 2, fold=4, pack_b=True, order="mn"),
    Block(2, 1, 1, "memory", pack_a=True, mc=4, kc=8, prefetch=4), Block(1, 2, 8, nc=16, edge="tail"),
    Block(5, 1, 3, pack_a=True, pack_b=True, nc=8, mc=5, kc=4, fold=4, order="mn", edge="tail"),
]
on_every_pair = pytest.mark.parametrize("pair", PAIRS, ids="".join)


@pytest.fixture(scope="module")
def tally(counted):
    """How many runs there were, printed at the end."""
    found = Tally("gemm: {guarded:,} runs with operands that touch unmapped pages, {replayed:,} replayed with every "
                  "address checked, {abi:,} by check_abi")
    counted.append(found)
    return found


def whole(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    """Small whole numbers, whose products and sums are exact in every type."""
    values = integers(shape, "i1", seed) % 13 - (0 if dtype == "u1" else 6)
    return to_bf16(values.astype("f4")) if dtype == "u2" else values.astype(dtype)


def product(a: np.ndarray, b: np.ndarray, epilogue: list = ()) -> np.ndarray:
    """The exact result."""
    sums = as_floats(a).astype("f8") @ as_floats(b).astype("f8")
    return applied(sums.astype(sum_dtype(a.dtype)), epilogue)


def check(bench, tally, block, a, b, c, wanted, *, where="end", offset=0, slices=1, abi=False, **more):
    """Run beside unmapped pages: C is right, and nothing else has changed."""
    native = not bench.replayed
    spec, arrays = describe(a, b, c, **more)
    kernel = Kernel(bench, spec, block)
    before = [one.copy() for one in arrays]
    arrays = [placed(one, where if native else "", offset * one.itemsize) for one in arrays]
    if spec.packed:
        panels = packed_b(bench, spec, block, arrays[1], where if native else "")
        operands = [arrays[0], panels, *arrays[2:]]
    else:
        operands = arrays
    kernel.run(operands, slices, abi=abi and native)
    tally["replayed" if not native else "abi" if abi else "guarded"] += max(1, kernel.runs) + bool(spec.packed)
    found = arrays.pop(2)
    del before[2]
    name = f"{bench.name} {block} {more} {where}"
    wanted = wanted.astype(found.dtype) if wanted.dtype.kind == "f" else wanted
    assert np.array_equal(found, wanted), name
    assert not touched(found), f"{name}: C's gaps"
    for one, old in zip(arrays, before):
        assert np.array_equal(one, old), f"{name}: an operand that is read has changed"


def shapes(count: int) -> list[tuple[int, int, int]]:
    """m 1 ... 20, n 1 ... 70 and k 0 ... 22: each value in turn, with ever other ones."""
    return [(1 + i * 7 % 20, 1 + i * 11 % 70, i * 5 % 23) for i in range(count)]


def is_sum(dtype: str, n: int) -> bool:
    """Whether a product is a reduction, which has tests of its own."""
    return n == 1 and dtype in ("f4", "f8")


@on_every_cpu
@on_every_pair
def test_every_tail(bench, pair, tally):
    for i, (m, n, k) in bench.some(enumerate(shapes(140))):
        if is_sum(pair[0], n):
            continue
        a, b = whole((m, k), pair[0], i), whole((k, n), pair[1], i + 1)
        c = np.full((m, n), 77, sum_dtype(pair[0]))
        check(bench, tally, BLOCKS[i % len(BLOCKS)], a, b, c, product(a, b), where=("end", "begin")[i // 3 % 2],
              slices=1 + i % 2)


@on_every_machine
@on_every_pair
def test_every_stride(bench, pair, tally):
    for i, (first, second) in bench.some(enumerate(itertools.product(LAYOUTS, LAYOUTS))):
        m, n, k = 1 + i % 7, 2 + i * 5 % 37, 1 + i * 3 % 19
        a, b = whole((m, k), pair[0], i), whole((k, n), pair[1], i + 1)
        for j, result in enumerate((sum_dtype(pair[0]), {"i4": "i1", "f4": "f2"}.get(sum_dtype(pair[0]), "f8"))):
            c = spaced(np.full((m, n), 77, result), LAYOUTS[(i + i // 6 + j) % 6])
            check(bench, tally, BLOCKS[(i + j) % len(BLOCKS)], spaced(a, first), spaced(b, second), c,
                  narrowed(product(a, b), result), where=("end", "begin")[(i + j) % 2])


@on_every_machine
@on_every_pair
def test_unaligned(bench, pair, tally):
    """Bases at every odd element; bytes of 8 bits at every odd byte."""
    for offset in (1, 3, 5, 7, 13):
        m, n, k = 5, 16 + offset, 9 + offset
        a, b = whole((m, k), pair[0], offset), whole((k, n), pair[1], offset + 1)
        for block in bench.some(BLOCKS):
            check(bench, tally, block, a, b, np.full((m, n), 77, sum_dtype(pair[0])), product(a, b), where="begin",
                  offset=offset)


@on_every_machine
@on_every_pair
def test_rows_and_columns_that_are_shared(bench, pair, tally):
    """Operands with strides of 0, and overlapping rows, as windows of a signal have them."""
    line = whole((40,), pair[0], 1)
    window = np.lib.stride_tricks.as_strided(line, (7, 9), (line.itemsize, line.itemsize))
    b = whole((9, 21), pair[1], 2)
    for block in bench.some(BLOCKS):
        for a, other in ((window, b), (np.broadcast_to(window[:1], (7, 9)), b),
                         (window, np.broadcast_to(b[:, :1], (9, 21))), (window, np.broadcast_to(b[:1], (9, 21)))):
            check(bench, tally, block, a, other, np.full((7, 21), 77, sum_dtype(pair[0])), product(a, other))


@on_every_machine
@on_every_pair
def test_batches(bench, pair, tally):
    """Batches that broadcast, with gaps between C's matrices, in any number of slices."""
    m, n, k = 5, 19, 6
    for i, (left, right) in bench.some(enumerate([((3, 1), (4,)), ((), (3, 4)), ((3, 4), ()), ((4,), (3, 1)),
                                                   ((3, 4), (3, 4)), ((1, 1), (3, 4))])):
        a, b = whole((*left, m, k), pair[0], i), whole((*right, k, n), pair[1], i + 1)
        shape = (*np.broadcast_shapes((3, 4), left, right), m, n)
        c = spaced(np.full(shape, 77, sum_dtype(pair[0])), LAYOUTS[i])[::-1]
        bias = whole((4, 1, n), sum_dtype(pair[0]), i)
        if c.dtype.kind == "f":
            bias = bias.astype(c.dtype)
        wanted = product(np.broadcast_to(a, (3, 4, m, k))[::-1], np.broadcast_to(b, (3, 4, k, n))[::-1],
                         [("add", bias)])
        flipped = [np.broadcast_to(one, (3, 4, *one.shape[-2:]))[::-1] for one in (a, b)]
        for slices in (1, 2, 5):
            check(bench, tally, BLOCKS[(i + slices) % len(BLOCKS)], *flipped, c, wanted, slices=slices,
                  where=("end", "begin")[i % 2], epilogue=[("add", bias)])


@on_every_machine
@on_every_pair
def test_operands_of_epilogues(bench, pair, tally):
    dtype = sum_dtype(pair[0])
    for i, (m, n, k) in bench.some(enumerate([(1, 2, 3), (4, 17, 5), (7, 33, 2), (3, 70, 4)])):
        a, b, full = whole((m, k), pair[0], 1), whole((k, n), pair[1], 2), whole((m, n), dtype, 3)
        for j, layout in enumerate(LAYOUTS):
            epilogue = [("add", spaced(full[:1], layout)), ("max", spaced(full[:, :1], layout)),
                        ("sub", spaced(full, layout)), ("min", full[:1, :1])]
            check(bench, tally, BLOCKS[(i + j) % len(BLOCKS)], a, b, np.full((m, n), 77, dtype),
                  product(a, b, epilogue), where=("end", "begin")[j % 2], slices=1 + i % 2, epilogue=epilogue)


@on_every_machine
@pytest.mark.parametrize("pair", PAIRS[3:], ids="".join)
def test_zero_points(bench, pair, tally):
    for i, (m, n, k) in bench.some(enumerate([(1, 1, 1), (5, 1, 7), (1, 9, 4), (6, 35, 18), (3, 16, 0)])):
        a, b = whole((m, k), pair[0], 1), whole((k, n), pair[1], 2)
        rows, columns = whole((m, 1), "i4", 3), whole((1, n), "i4", 4)
        for j, (a_zero, b_zero) in enumerate([(rows, columns), (rows[:1], columns[:, :1]), (rows, None),
                                              (None, columns), (spaced(rows, "gaps"), spaced(columns, "mirrored"))]):
            wanted = ((a.astype("i4") - (0 if a_zero is None else a_zero)) @
                      (b.astype("i4") - (0 if b_zero is None else b_zero)))
            for block in (Block(2, 1), Block(3, 1, mc=3, nc=16, pack_a=True, edge="tail", order="mn")):
                for packed in (False, True):
                    check(bench, tally, block, a, b, np.full((m, n), 77, "i4"), wanted, a_zero=a_zero, b_zero=b_zero,
                          packed=packed, where=("end", "begin")[(i + j) % 2])


@on_every_machine
@on_every_pair
def test_packed(bench, pair, tally):
    """The packing kernel and what reads the panels; both beside unmapped pages."""
    for i, (m, n, k) in bench.some(enumerate(shapes(48))):
        if is_sum(pair[0], n) or not k:
            continue
        a, b = whole((m, k), pair[0], i), whole((k, n), pair[1], i + 1)
        check(bench, tally, BLOCKS[i % len(BLOCKS)], a, spaced(b, LAYOUTS[i // 2 % 6]),
              np.full((m, n), 77, sum_dtype(pair[0])), product(a, b), packed=True, slices=1 + i % 3,
              where=("end", "begin")[i % 2])


@on_every_machine
@on_every_pair
def test_several_blocks(bench, pair, tally):
    """Blocks in all three dimensions, of panels in scratch memory that is just as large as the plan says."""
    m, n, k = (33, 150, 70) if not bench.replayed else (9, 67, 27)
    a, b = whole((m, k), pair[0], 1), whole((k, n), pair[1], 2)
    wanted = product(a, b)
    choices = itertools.product((False, True), (False, True), ("nm", "mn"))
    for i, (pack_a, pack_b, order) in bench.some(enumerate(choices)):
        for j, (first, second) in enumerate((("C", "C"), ("F", "F"), ("mirrored", "gaps"))):
            block = Block(4, 1, (1, 4, 16)[j], "register", pack_a, pack_b, 8, 24, 32, order, 0, ("even", "tail")[i % 2])
            for slices in (1, 3):
                check(bench, tally, block, spaced(a, first), spaced(b, second),
                      np.full((m, n), 77, sum_dtype(pair[0])), wanted, slices=slices)


@pytest.mark.parametrize("bench", [one for one in MACHINES if one.values[0].name != "emulated"] + BARE_MACHINES)
@on_every_pair
def test_registers_of_the_caller(bench, pair, tally):
    """By ``check_abi``, with few and with all registers, and stack in use."""
    for i, (m, n, k) in bench.some(enumerate([(1, 2, 1), (7, 40, 9), (20, 70, 33)])):
        a, b = whole((m, k), pair[0], i), whole((k, n), pair[1], i + 1)
        dtype = sum_dtype(pair[0])
        full = whole((m, n), dtype, 3)
        for block in (*BLOCKS, Block(1, 1)):
            check(bench, tally, block, a, b, np.full((m, n), 77, dtype), product(a, b), abi=True, slices=2)
            epilogue = [("max", full[:, :1]), ("add", spaced(full, "F"))]
            if OF[full.dtype] in (f32, s32):
                epilogue.append(("convert", s32 if OF[full.dtype] is f32 else f32))
            wanted = product(a, b, epilogue)
            check(bench, tally, block, a, spaced(b, "gaps"), spaced(np.full((m, n), 77, wanted.dtype), "gaps"), wanted,
                  abi=True, epilogue=epilogue)
