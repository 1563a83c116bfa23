"""Long contractions: runs of 4,096 steps of k, whose totals are added in pairs, in every block and on every machine."""

import functools
import math
from random import Random

import fuzz_gemm
import numpy as np
import pytest
import test_gemm_any
from gemms import (
    PAIRS,
    chain,
    floats,
    narrowed,
    on_every_cpu,
    on_every_machine,
    operand,
    product,
    spaced,
)
from machines import assert_same

import jitkern as jk
import jitkern.numpy
from jitkern.isa.types import f32
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.meaning import applied
from jitkern.kernels.gemm.spec import Gemm, Matrix, plan
from jitkern.kernels.machine.base import BudgetError
from jitkern.kernels.order import RUN, pairwise

SHAPES = [(2, 3, RUN + 1), (3, 17, 2 * RUN), (4, 5, 2 * RUN + 1), (2, 2, 7 * RUN + 5)]
BLOCKS = [Block(3, 2), Block(2, 1, 3, kc=700, mc=2, nc=8, order="mn", edge="tail"),
          Block(4, 1, 8, "memory", pack_a=True, pack_b=True, fold=2), Block(1, 2, 2, kc=2048, pack_b=True, nc=16)]
LONG = 1_000_003


def drawn(random: Random, dtype: str) -> fuzz_gemm.Case:
    """Any block, layouts and shape of several runs."""
    block = fuzz_gemm.draw_block(random)._replace(kc=random.choice((0, 0, 1, 100, 500, 1024, 3000, 5000)))
    layouts = [random.choice(("C", "C", "F", "gaps", "reversed")) for _ in "ab"] + [random.choice(("C", "C", "F"))]
    return fuzz_gemm.Case(dtype, random.choice(SHAPES), block, tuple(layouts), random.random() < 0.2,
                          random.random() < 0.3)


@on_every_machine
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_bits_of_any_block(bench, dtype):
    """Also packed, added to, in slices, and beside unmapped pages."""
    random, report = Random(f"{bench.name} {bench.vector_bytes} {dtype}"), fuzz_gemm.Report()
    while report.results < (1 if bench.replayed else 8 if bench.cpu else 30):
        case = drawn(random, dtype)
        if bench.replayed:
            case = case._replace(shape=random.choice(SHAPES[:2]))
        try:
            fuzz_gemm.compare(bench, case, report)
        except BudgetError:
            report.refused += 1
    assert not report.differences, "\n".join(report.differences)


@on_every_cpu
@pytest.mark.parametrize("pair", PAIRS, ids="".join)
def test_runs_are_contractions_of_their_own(bench, pair):
    """Of every type: the totals are those of products of 4,096 steps. Sums of integers are one run."""
    cases = bench.some(enumerate(zip(BLOCKS, (RUN + 1, 2 * RUN, RUN + 6, 2 * RUN + 3))))
    for i, (block, k) in cases[:1 if bench.replayed else 4]:
        a, b = operand((3, k), pair[0], i), operand((k, 11), pair[1], i + 1)
        parts = [product(bench, a[:, first:first + RUN], b[first:first + RUN]) for first in range(0, k, RUN)]
        found = product(bench, a, spaced(b, ("C", "F")[i % 2]), block)
        assert_same(found, pairwise(np.add, parts))


@functools.cache
def model(accumulate: bool) -> tuple[np.ndarray, ...]:
    """A, B, C, and the sums."""
    a, b, c = floats((3, RUN + 7), "f4", 1), floats((RUN + 7, 9), "f4", 2), floats((3, 9), "f4", 3)
    return a, b, c, chain(a, b, c if accumulate else None)


@on_every_machine
def test_what_follows_is_done_once(bench):
    """Steps of an epilogue and functions, to results that are narrowed and of any layout."""
    for i, block in bench.some(enumerate(BLOCKS)):
        accumulate, dtype = i % 2 == 0, ("f4", "u2")[i % 2]
        a, b, c, sums = model(accumulate)
        epilogue = [("add", c[:1].copy()), ("mul", c[:, :1].copy()), ("max", 0.25)]
        found = product(bench, a, b, block, c=spaced(narrowed(c, dtype), ("C", "F", "gaps")[i % 3]), epilogue=epilogue,
                        accumulate=accumulate)
        assert_same(found, narrowed(applied(sums, epilogue), dtype))
        if not accumulate:
            tanh = [("tanh", None)]
            assert_same(product(bench, a, b, block, epilogue=tanh),
                        product(bench, sums, np.eye(9, dtype="f4"), epilogue=tanh))


@on_every_machine
def test_open_rows(bench):
    """As many rows as a call has: totals of a block of them wait."""
    a, b = operand((9, RUN + 1), "f4", 1), operand((RUN + 1, 5), "f4", 2)
    for block in bench.some(BLOCKS)[:1 if bench.replayed else 4]:
        test_gemm_any.compare(bench, block, a, b, np.full((9, 5), 77, "f4"), (3, 9), axis=0, slices=2)


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_the_error_does_not_grow_with_k(dtype):
    """|found - AB| <= (4096 + log2(runs)) u |A||B|: one chain is far outside of it."""
    m, n = 2, 3
    random = np.random.default_rng(1)
    bits, unit = {"f4": (20, 2.0 ** -24), "f8": (23, 2.0 ** -53)}[dtype]
    for k in (RUN + 1, LONG):
        depth = RUN + math.ceil(math.log2(k / RUN))
        a, b = (random.integers(1, 1 << bits, shape) for shape in ((m, k), (k, n)))
        found = jk.gemm(a.astype(dtype), b.astype(dtype))
        exact = [[sum(x * y for x, y in zip(row, column)) for column in b.T.tolist()] for row in a.tolist()]
        error = [abs(int(found[i, j]) - exact[i][j]) / exact[i][j] for i in range(m) for j in range(n)]
        assert max(error) <= depth * unit
        assert max(error) <= 64 * unit, "what is random cancels"


def test_a_long_sum_of_equal_terms():
    """What one chain of float32 gets wrong by 1 %: all its errors have one sign."""
    a, b = np.full((2, LONG), 0.1, "f4"), np.ones((LONG, 2), "f4")
    wanted = float(np.float32(0.1)) * LONG
    assert (abs(jk.matmul(a, b) - wanted) <= wanted * 2.0 ** -24 * (RUN + 8)).all()


def test_every_way_to_ask_for_it():
    """The operations of numpy, compiled functions, packed operands, batches, and rows that are open."""
    a, b = floats((4, 2 * RUN + 9), "f4", 1), floats((2 * RUN + 9, 6), "f4", 2)
    wanted = chain(a, b)
    for found in (jk.matmul(a, b), jk.numpy.dot(a, b), jk.numpy.einsum("ij,jk", a, b), jk.numpy.tensordot(a, b, 1),
                  jk.gemm(a, jk.pack(b)), jk.gemm(a, b.T.copy().T), jk.jit(lambda a, b: a @ b)(a, b),
                  jk.jit(lambda a, b: np.einsum("ij,jk->ki", a, b))(a, b).T,
                  jk.matmul(np.stack([a, -a]), b)[0], jk.matmul(np.stack([-a, a]), np.stack([b, b]))[1]):
        assert_same(np.ascontiguousarray(found), wanted)
    assert_same(jk.jit(lambda a, b: np.maximum(a @ b + 1, 0))(a, b), np.maximum(wanted + np.float32(1), np.float32(0)))
    for rows in range(2, 12):
        assert_same(jk.matmul(np.resize(a, (rows, a.shape[1])), b), wanted[np.arange(rows) % 4])


def test_room_for_totals_grows_with_the_logarithm():
    def of(k: int) -> int:
        spec = Gemm(64, 64, k, Matrix(f32, 4 * k, 4), Matrix(f32, 256, 4), Matrix(f32, 256, 4))
        found = plan(spec, Block(4, 2, mc=8, nc=16), 32)
        return found.totals * found.total

    assert of(RUN) == 0
    sizes = [of(RUN << i) for i in range(1, 9)]
    assert sizes == [sizes[0] * i for i in range(1, 9)]
