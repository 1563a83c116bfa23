"""Kernels that are told the number of rows, or of matrices: the bits of those built for it, and no byte more."""

import numpy as np
import pytest
from gemms import (
    LAYOUTS,
    PAIRS,
    Kernel,
    describe,
    on_every_cpu,
    on_every_machine,
    operand,
    packed_b,
    placed,
    spaced,
    sum_dtype,
    touched,
)

from jitkern.isa.types import f32
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import ANY, Gemm, Matrix, check, kernel_name, plan

BLOCKS = [
    Block(6, 1), Block(3, 2, mc=6, nc=32, kc=5, ku=2), Block(4, 2, fold=4, pack_b=True, order="mn"),
    Block(2, 1, 1, "memory", pack_a=True, mc=4, kc=8), Block(1, 2, 8, nc=16),
    Block(5, 1, 3, pack_a=True, pack_b=True, nc=8, mc=10, kc=4, order="mn"), Block(7, 1, pack_a=True, mc=3),
]
ROWS = (1, 2, 3, 5, 6, 7, 9, 12, 16, 23)
on_every_pair = pytest.mark.parametrize("pair", PAIRS, ids="".join)


def opened(bench, spec: Gemm, block: Block) -> Kernel:
    """The kernel for any number of rows, or else of matrices."""
    if not spec.batch:
        return Kernel(bench, spec._replace(m=ANY), block)
    return Kernel(bench, spec._replace(batch=(spec.batch[0]._replace(count=ANY), *spec.batch[1:])), block)


def run(bench, kernel: Kernel, count: int, arrays: list[np.ndarray], packed: np.ndarray | None, slices: int,
        abi: bool = False) -> np.ndarray:
    """C, computed beside unmapped pages by slices of all sizes."""
    operands = [placed(one, "" if bench.replayed else "end") for one in arrays]
    c = operands[2]
    if packed is not None:
        operands[1] = packed
    bounds = sorted({0, count, *(count * i * i // slices**2 for i in range(slices))})
    for begin, end in zip(bounds, bounds[1:]):
        kernel._run(operands, begin, end, abi)
    kernel._run(operands, 1, 1, False)  # no row is no work
    assert not touched(c)
    return c


def bits(array: np.ndarray) -> bytes:
    return np.ascontiguousarray(array).tobytes()


def compare(bench, block: Block, a, b, c, counts, *, axis: int, slices: int = 1, abi: bool = False, **more) -> None:
    """One kernel for all counts, against one for each count."""
    kernel = None
    for count in reversed(counts):
        rows = (slice(None),) * axis + (slice(count),)
        first = c[rows]
        cut = {**more, "epilogue": [(name, one[rows] if isinstance(one, np.ndarray) and one.shape[axis] > 1 else one)
                                    for name, one in more.get("epilogue", [])]}
        spec, arrays = describe(a[rows], b if axis == b.ndim - 2 else b[rows], first, **cut)
        packed = packed_b(bench, spec, block, arrays[1], "" if bench.replayed else "end") if spec.packed \
            else None
        fixed = Kernel(bench, spec, block)
        wanted = [placed(one, "") if i == 2 else one for i, one in enumerate(arrays)]
        operands = [*wanted] if packed is None else [wanted[0], packed, *wanted[2:]]
        fixed.run(operands)
        kernel = kernel or opened(bench, spec, block)
        assert kernel.plan.units == ANY
        found = run(bench, kernel, count, arrays, packed, slices, abi)
        assert bits(found) == bits(wanted[2]), f"{bench.name} {block} {count} {more}"


@on_every_cpu
@on_every_pair
def test_rows(bench, pair):
    for i, block in bench.some(enumerate(BLOCKS)):
        n, k = (30, 21, 5, 64, 17, 40, 2)[i], (9, 23, 0, 17, 3, 12, 33)[i]
        a, b = operand((23, k), pair[0], i), operand((k, n), pair[1], i + 1)
        compare(bench, block, a, b, np.full((23, n), 77, sum_dtype(pair[0])), ROWS, axis=0, slices=1 + i % 3)


@on_every_machine
@on_every_pair
def test_rows_in_any_place(bench, pair):
    for i, layout in bench.some(enumerate(LAYOUTS)):
        a, b = spaced(operand((23, 11), pair[0], i), layout), spaced(operand((11, 19), pair[1], i), LAYOUTS[i - 2])
        c = spaced(np.full((23, 19), 77, sum_dtype(pair[0])), LAYOUTS[i - 1])
        compare(bench, BLOCKS[i], a, b, c, ROWS[1::2], axis=0, slices=1 + i % 2)


@on_every_machine
@on_every_pair
def test_packed(bench, pair):
    for i, block in bench.some(enumerate(BLOCKS)):
        a, b = operand((23, 21), pair[0], i), operand((21, 37), pair[1], i + 1)
        compare(bench, block, a, b, np.full((23, 37), 77, sum_dtype(pair[0])), ROWS[::2], axis=0, packed=True)


@on_every_machine
def test_what_goes_along_with_rows(bench):
    """Factors by row, by column, of all; and what is added to."""
    a, b, c = (operand(shape, "f4", 1) for shape in ((23, 13), (13, 21), (23, 21)))
    steps = [("add", c[:1].copy()), ("mul", c[:, :1].copy()), ("max", 0.0), ("sub", c.copy())]
    for block in bench.some(BLOCKS):
        compare(bench, block, a, b, c, ROWS[::3], axis=0, slices=2, epilogue=steps, accumulate=True)


@on_every_machine
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_one_column_by_rows(bench, dtype):
    for i, k in bench.some(enumerate((2, 17, 64, 200))):
        a, b = operand((23, k), dtype, i), operand((k, 1), dtype, i + 1)
        compare(bench, BLOCKS[i], a, b, np.full((23, 1), 77, dtype), ROWS, axis=0, slices=1 + i % 2)


@on_every_machine
@on_every_pair
def test_batches(bench, pair):
    for i, block in bench.some(enumerate(BLOCKS)):
        a, b = operand((9, 2, 5, 7), pair[0], i), operand((9, 2, 7, 18), pair[1], i + 1)
        compare(bench, block, a, b, np.full((9, 2, 5, 18), 77, sum_dtype(pair[0])), (1, 2, 5, 9), axis=0,
                slices=1 + i % 3)


@on_every_machine
def test_registers_of_the_caller(bench):
    for block in bench.some(BLOCKS):
        a, b = operand((23, 9), "f4", 1), operand((9, 40), "f4", 2)
        compare(bench, block, a, b, np.zeros((23, 40), "f4"), (1, 8, 23), axis=0, abi=True)


def test_what_can_not_be_open():
    side, wide = Matrix(f32, 40, 4), Matrix(f32, 4, 40)
    with pytest.raises(ValueError, match="what a call decides is m"):
        check(Gemm(ANY, 1, 10, wide, Matrix(f32, 4, 4), Matrix(f32, 4, 4)))
    batch = [one.batch[0] for one in (describe(*(np.zeros((2, 3, 3), "f4"),) * 3)[0],)]
    for spec in (Gemm(ANY, 3, 3, side, side, side, (batch[0]._replace(count=ANY),)),
                 Gemm(3, 3, 3, side, side, side, (batch[0], batch[0]._replace(count=ANY)))):
        with pytest.raises(ValueError, match="what a call decides is m"):
            check(spec)
    with pytest.raises(ValueError, match="is no shape"):
        check(Gemm(0, 3, 3, side, side, side))


def test_name_and_plan():
    side = Matrix(f32, 40, 4)
    spec = Gemm(ANY, 30, 10, side, side, side)
    found = plan(spec, Block(4, 1, mc=9), 64)
    assert (found.share, found.units, found.rows.group) == ("m", ANY, 2) and spec.open == "m"
    assert kernel_name("gemm", spec, Block(4, 1), "avx2") == "gemm_f32_anyx30x10_4x1_avx2"
