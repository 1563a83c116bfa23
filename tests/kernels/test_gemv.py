"""A matrix times one column: the same bits, those of the definition, on every machine and however it is cut up."""

from types import SimpleNamespace

import numpy as np
import pytest
from guarded import guarded
from machines import DTYPES, MACHINES, Bench, assert_same, on_every_machine

from jitkern.isa.types import bf16, f16, f32, f64, s8, s32, u8
from jitkern.kernels.gemm import meaning, nest
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import Batch, EpilogueStep, Gemm, Matrix, form, plan

PLAIN = Block(4, 1)
LAYOUTS = ["rows", "columns", "strided", "spread", "sliding", "equal rows", "equal columns", "one element"]
both_types = pytest.mark.parametrize("type", [f32, f64], ids=str)


def model(type, a, b):
    """The sums, from the definition."""
    return meaning.reduction(type, a, b[:, None])[:, 0]


def laid_out(shape, type, layout, seed=0):
    """Numbers of many sizes in an array [.., m, k] or [.., k] whose strides are of that kind."""
    dtype, (m, k), rng = np.dtype(DTYPES[type]), shape, np.random.default_rng(seed)
    size = dtype.itemsize
    rows, columns = {
        "rows": (k * size, size), "columns": (size, m * size), "strided": (2 * (3 * k + 1) * size, 3 * size),
        "spread": (5 * size, (5 * m + 2) * size), "sliding": (size, size), "equal rows": (0, size),
        "equal columns": (size, 0), "one element": (0, 0)}[layout]
    memory = np.zeros(max(1, (max(m, 1) - 1) * rows // size + (max(k, 1) - 1) * columns // size + 1), dtype)
    memory[...] = rng.standard_normal(memory.size) * np.exp2(rng.integers(-20, 20, memory.size))
    return np.lib.stride_tricks.as_strided(memory, (m, k), (rows, columns))


def column(count, type, step, seed=1):
    """Numbers ``step`` elements apart; 0: one, again and again."""
    dtype = np.dtype(DTYPES[type])
    memory = np.random.default_rng(seed).standard_normal(max(1, count * max(1, step))).astype(dtype)
    return np.lib.stride_tricks.as_strided(memory, (count,), (step * dtype.itemsize,))


def placed(array, where):
    """An array with the same strides beside a page that nobody may touch; what is no element of it is 0xA5."""
    size = sum((count - 1) * stride for count, stride in zip(array.shape, array.strides)) + array.itemsize
    memory = guarded(np.full(size if array.size else 0, 0xA5, np.uint8), where)
    found = np.ndarray(array.shape, array.dtype, memory, strides=array.strides)
    found[...] = array
    return found


def untouched(array):
    """Whether ``placed`` memory is still 0xA5 wherever it is no element of the array."""
    mask = np.ones(array.base.size, bool)
    places = sum(np.arange(count).reshape(-1, *[1] * (array.ndim - 1 - i)) * stride
                 for i, (count, stride) in enumerate(zip(array.shape, array.strides)))
    for i in range(array.itemsize):
        mask[(places + i).ravel()] = False
    return (array.base[mask] == 0xA5).all()


def spec_of(type, a, b, c, **more):
    """The Gemm of such operands; strides of columns, of which there is one, are anything."""
    batch = tuple(Batch(count, (0, 0, c.strides[0])) for count in c.shape[:-1])
    return Gemm(*a.shape[:-1], 1, a.shape[-1], Matrix(type, *a.strides), Matrix(type, b.strides[-1], 12),
                Matrix(type, c.strides[-1], 20), batch)._replace(**more)


class Kernel:
    """A kernel on the machine that it is for."""

    def __init__(self, bench: Bench, spec: Gemm, block: Block, **registers: int):
        target = SimpleNamespace(
            name=bench.name, vector_bytes=bench.vector_bytes, row_pointers=bench.make("any").kind.row_pointers,
            machine=lambda kernel, **budget: bench.make(kernel, **budget, **registers))
        self.bench, self.plan = bench, plan(spec, block, bench.vector_bytes)
        self.code = nest.build(spec, block, target)
        self.function = bench.load(self.code)

    def __call__(self, *operands: np.ndarray, slices: int = 1, where: str = "end") -> np.ndarray:
        """C as the kernel leaves it, done in slices that have scratch memory, which is full of NaN, of their own."""
        bounds = [i * self.plan.units // slices for i in range(slices + 1)]
        operands = [placed(operand, where) for operand in operands]
        for begin, end in zip(bounds, bounds[1:]):
            scratch = placed(np.full(-(-self.plan.scratch // 64) * 64, 0xFF, np.uint8), "end")
            if begin < end:
                self.function([*operands, scratch], begin, end)
        assert untouched(operands[2])
        return operands[2]


def assert_right(bench, type, a, b, block=PLAIN, **registers):
    """y = A @ b beside either unmapped page, in one slice and in two, is the model's."""
    c = np.full(a.shape[0], np.nan, DTYPES[type])
    kernel = Kernel(bench, spec_of(type, a, b, c), block, **registers)
    wanted = model(type, a, b)
    assert_same(kernel(a, b, c), wanted)
    if not bench.replayed:
        assert_same(kernel(a, b, c, where="begin"), wanted)
    if kernel.plan.units > 1:
        assert_same(kernel(a, b, c, slices=2), wanted)


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns"])
@on_every_machine
def test_every_tail_of_k(bench, type, layout):
    for k in bench.some(range(131)):
        assert_right(bench, type, laid_out((3, k), type, layout), column(k, type, 1))


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@on_every_machine
def test_more_than_one_run_of_k(bench, type, layout):
    """Runs of 4,096 that are whole and not; as many as leave one total waiting, and several."""
    lengths = [4095, 4096, 4097, 4160, 8191, 8192, 8193, 3 * 4096 - 1, 3 * 4096, 3 * 4096 + 65, 7 * 4096 + 130]
    for number, k in enumerate(bench.some(lengths)):
        block = Block(1 + number % 5, 1, mc=(0, 8)[number % 2])
        assert_right(bench, type, laid_out((1 + 3 * (number % 3), k), type, layout), column(k, type, 1), block)


@pytest.mark.parametrize("layout", ["rows", "columns"])
@pytest.mark.parametrize("size", [8, 16, 32])
def test_more_than_one_run_with_sixteen_registers(size, layout):
    for m, k in [(1, 4200), (5, 8200)]:
        assert_right(Bench("emulated", size), f64, laid_out((m, k), f64, layout), column(k, f64, 1), registers=16)


@both_types
@pytest.mark.parametrize("layout", LAYOUTS)
@on_every_machine
def test_every_layout(bench, type, layout):
    for m, k in bench.some([(1, 1), (1, 200), (2, 64), (5, 1), (7, 31), (16, 2), (33, 65), (40, 17), (70, 130)]):
        a = laid_out((m, k), type, layout)
        for step in (0, 1, 3):
            assert_right(bench, type, a, column(k, type, step))


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@on_every_machine
def test_any_number_of_rows_in_any_slices(bench, type, layout):
    for m in bench.some((*range(1, 18), 31, 32, 33, 47, 64, 70)):
        a, b = laid_out((m, 70), type, layout), column(70, type, 1)
        for block in (Block(4, 1, mc=8), Block(5, 1, mc=10, edge="tail")):
            assert_right(bench, type, a, b, block)


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns"])
@on_every_machine
def test_blocks_change_nothing(bench, type, layout):
    a, b = laid_out((37, 150), type, layout), column(150, type, 1)
    for block in (Block(1, 1), Block(2, 9), Block(3, 1, mc=6), Block(9, 2, 8, "memory", True, True, 18, 32, 64, "mn"),
                  Block(28, 1, mc=28, prefetch=4, edge="tail", fold=4), Block(64, 12)):
        assert_right(bench, type, a, b, block)


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@pytest.mark.parametrize("size", [8, 16, 32])
def test_sixteen_registers(size, layout, type):
    for m, k in [(1, 300), (6, 7), (9, 40), (19, 150)]:
        assert_right(Bench("emulated", size), type, laid_out((m, k), type, layout), column(k, type, 1), registers=16)


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@on_every_machine
def test_zeros_of_either_sign_infinities_and_nan(bench, type, layout):
    """Products that are rounded to -0 stay so: no element that does not exist is added to them."""
    tiny = np.finfo(DTYPES[type]).smallest_normal
    for k in bench.some((1, 3, 32, 63, 64, 65, 66, 97, 128, 129)):
        a = laid_out((5, k), type, layout)
        a[...] = -tiny
        assert_right(bench, type, a, np.full(k, tiny))
        a[...] = -0.0
        assert_right(bench, type, a, np.ones(k, DTYPES[type]))
        a[0], a[3, k // 2] = np.inf, np.nan
        assert_right(bench, type, a, column(k, type, 1))
        assert_right(bench, type, a, np.zeros(k, DTYPES[type]))


EPILOGUES = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "max": np.maximum,
             "min": np.minimum}


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@pytest.mark.parametrize("step", [1, 3])
@on_every_machine
def test_epilogues_and_c_with_any_stride(bench, type, layout, step):
    size = np.dtype(DTYPES[type]).itemsize
    for m, k in [(1, 5), (1, 100), (2, 0), (7, 66), (41, 20)]:
        a, b, c = laid_out((m, k), type, layout), column(k, type, 1), column(m, type, step, 2)
        factors = [("add", column(m, type, 1, 3), 7), ("mul", 2.5, 0), ("sub", column(m, type, 2, 4), 0),
                   ("max", column(m, type, 0, 5), size), ("div", column(m, type, step, 6), 9), ("min", 3.0, 0)]
        steps = tuple(
            EpilogueStep(name, factor if isinstance(factor, float) else Matrix(type, factor.strides[0], anything))
            for name, factor, anything in factors)
        arrays = [factor for _, factor, _ in factors if isinstance(factor, np.ndarray)]
        for accumulate in (False, True):
            wanted = model(type, a, b)
            if accumulate:
                wanted = c + wanted
            for name, factor, _ in factors:
                wanted = EPILOGUES[name](wanted, np.asarray(factor, DTYPES[type]))
            spec = spec_of(type, a, b, c, accumulate=accumulate, epilogue=steps)
            kernel = Kernel(bench, spec, Block(4, 1, mc=4))
            for slices in (1, 2):
                assert_same(np.array(kernel(a, b, c, *arrays, slices=slices)), wanted)


@pytest.mark.parametrize("layout", ["rows", "columns"])
@on_every_machine
def test_other_types_of_c(bench, layout):
    a, b = laid_out((21, 70), f32, layout), column(70, f32, 1)
    a *= np.float32(1e-3)
    sums = model(f32, a, b)
    for type, steps, wanted in [(f16, (), sums.astype("f2")),
                                (s32, (EpilogueStep("mul", 1e3), EpilogueStep("convert", s32), EpilogueStep("add", 7)),
                                 np.rint(sums * np.float32(1e3)).astype("i4") + 7)]:
        c = np.zeros(21, DTYPES[type])
        spec = spec_of(f32, a, b, c, epilogue=steps)._replace(c=Matrix(type, c.itemsize, 0))
        found = Kernel(bench, spec, PLAIN)(a, b, c)
        assert (found == wanted).all()


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns"])
@on_every_machine
def test_batches(bench, type, layout):
    """A [3, 1, m, k] and b [4, k] or [4, k, 1] of a wider array: every b with every A."""
    size = np.dtype(DTYPES[type]).itemsize
    for (m, k), step in [((5, 70), 1), ((1, 9), 1), ((19, 66), 3), ((18, 3), 1)]:
        one = laid_out((3 * m, k), type, "rows")
        a = np.array(one.reshape(3, m, k))
        if layout == "columns":
            a = np.ascontiguousarray(a.transpose(0, 2, 1)).transpose(0, 2, 1)
        b = column(4 * k, type, step).reshape(4, k) if step == 1 else column(4 * k, type, 1).reshape(k, 4).T
        c = np.zeros((3, 4, m), DTYPES[type])
        bias = column(4, type, 1, 9)
        spec = Gemm(m, 1, k, Matrix(type, *a.strides[1:]), Matrix(type, b.strides[1], 0), Matrix(type, size, size),
                    (Batch(3, (a.strides[0], 0, c.strides[0], 0)), Batch(4, (0, b.strides[0], c.strides[1], size))),
                    epilogue=(EpilogueStep("add", Matrix(type, 0, 0)),))
        wanted = np.array([[model(type, each, other) + bias[i] for i, other in enumerate(b)] for each in a])
        for block in (PLAIN, Block(4, 1, mc=4)):
            kernel = Kernel(bench, spec, block)
            for slices in (1, 2, 3):
                assert_same(np.array(kernel(a, b, c, bias, slices=slices)), wanted)


@both_types
@pytest.mark.parametrize("layout", ["rows", "columns", "strided"])
@pytest.mark.parametrize("bench", [machine for machine in MACHINES if not machine.values[0].replayed])
def test_registers_of_the_caller(bench, type, layout):
    for m, k in [(1, 3), (21, 150)]:
        a, b, c = laid_out((m, k), type, layout), column(k, type, 1), np.zeros(m, DTYPES[type])
        kernel = Kernel(bench, spec_of(type, a, b, c), Block(4, 1, mc=8))
        found = placed(c, "end")
        scratch = guarded(np.zeros(-(-kernel.plan.scratch // 64) * 64, np.uint8))
        kernel.function([placed(a, "end"), placed(b, "end"), found, scratch], 0, kernel.plan.units, abi=True)
        assert_same(found, model(type, a, b))


def test_a_dot_product_is_short():
    a, b, c = laid_out((1, 1000), f32, "rows"), column(1000, f32, 1), np.zeros(1, "f4")
    kernel = Kernel(Bench("emulated", 64), spec_of(f32, a, b, c), Block(8, 2))
    assert (kernel.plan.units, kernel.plan.scratch) == (1, 0)
    assert len(kernel.code._vm.steps) < 60


def test_what_is_no_reduction():
    square = Gemm(4, 4, 4, *[Matrix(f32, 16, 4)] * 3)
    assert form(square) == form(square._replace(m=1)) == "chain"
    narrow = Matrix(bf16, 8, 2)
    assert form(Gemm(4, 1, 4, narrow, narrow, Matrix(f32, 4, 4))) == "chain"
    assert form(Gemm(4, 1, 4, Matrix(u8, 4, 1), Matrix(s8, 1, 1), Matrix(s32, 4, 4))) == "chain"
    assert form(square._replace(n=1)) == "rows"
    with pytest.raises(ValueError, match="one column is not packed"):
        plan(square._replace(n=1, packed=True), PLAIN, 64)
