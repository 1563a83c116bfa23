"""Elementary functions in the epilogues of products: the same bits as the function gives of the stored sums."""

import numpy as np
import pytest
from gemms import OF, narrowed, on_every_machine, product, spaced
from machines import assert_same, elementwise

from jitkern.isa.types import f32, f64, s32
from jitkern.kernels.constants import Constants
from jitkern.kernels.gemm import spec as contraction
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import EpilogueStep, Gemm, Matrix
from jitkern.kernels.vmath import table as vmath

BLOCKS = [Block(4, 2), Block(3, 1, kc=4, mc=3, pack_a=True), Block(3, 3, edge="tail"),
          Block(2, 2, kc=8, nc=32, pack_b=True)]
FUNCTIONS = [name for name, function in vmath.FUNCTIONS.items() if function.arity == 1] + ["sqrt"]


def of(bench, name: str, values: np.ndarray) -> np.ndarray:
    """A function of an array, by a kernel of its own."""
    type, padded = OF[values.dtype], np.zeros(-(-values.size // 64) * 64, values.dtype)
    padded[:values.size] = values.ravel()

    def write(vm, x):
        if name == "sqrt":
            return vm.sqrt(x)
        return vmath.apply(vm, name, [x], Constants(vm, [], 0))

    [found] = elementwise(bench, [type], write, padded, out=type)
    return found[:values.size].reshape(values.shape)


def arrays(m: int, n: int, k: int, dtype: str) -> list[np.ndarray]:
    random = np.random.default_rng(m + n + k)
    return [random.standard_normal(shape).astype(dtype) for shape in ((m, k), (k, n), (1, n))]


@on_every_machine
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_every_function(bench, dtype):
    a, b, bias = arrays(5, 19, 6, dtype)
    for name in bench.some(FUNCTIONS):
        sums = product(bench, a, b, BLOCKS[0], epilogue=[("add", bias)])
        found = product(bench, a, b, BLOCKS[0], epilogue=[("add", bias), (name, None)])
        assert_same(found, of(bench, name, sums))


@on_every_machine
def test_blocks_layouts_and_steps_around_it(bench):
    for m, n, k in bench.some([(1, 1, 9), (13, 70, 21), (4, 1, 30), (9, 1, 200), (1, 33, 3), (3, 5, 0)]):
        a, b, bias = arrays(m, n, k, "f4")
        rest = np.random.default_rng(1).standard_normal((m, n)).astype("f4")
        sums = product(bench, a, b, BLOCKS[0], epilogue=[("add", bias), ("mul", 0.5)])
        wanted = of(bench, "tanh", of(bench, "gelu", sums) + rest)
        steps = [("add", bias), ("mul", 0.5), ("gelu", None), ("add", rest), ("tanh", None)]
        for block in bench.some(BLOCKS):
            for layout in ("C", "F", "gaps"):
                c = spaced(np.full((m, n), 1, "f4"), layout)
                assert_same(np.ascontiguousarray(product(bench, a, b, block, c=c, epilogue=steps)), wanted)
        narrow = product(bench, a, b, BLOCKS[1], "u2", epilogue=steps)
        assert_same(narrow, narrowed(wanted, "u2"))


@on_every_machine
def test_of_sums_that_are_integers(bench):
    random = np.random.default_rng(3)
    a, b = random.integers(0, 256, (6, 11)).astype("u1"), random.integers(-128, 128, (11, 21)).astype("i1")
    scaled = (a.astype("i4") @ b.astype("i4")).astype("f4") * np.float32(1e-4)
    steps = [("convert", f32), ("mul", 1e-4), ("sigmoid", None), ("mul", 200), ("convert", s32)]
    wanted = np.rint(of(bench, "sigmoid", scaled) * np.float32(200)).astype("i4")
    for block in (Block(2, 1), BLOCKS[1]):
        assert_same(product(bench, a, b, block, "u1", epilogue=steps), wanted.astype("u1"))


@on_every_machine
def test_a_batch(bench):
    a, b, bias = (np.stack([one + i for i in range(3)]) for one in arrays(4, 6, 5, "f8"))
    found = product(bench, a, b, BLOCKS[0], epilogue=[("add", bias), ("silu", None)])
    assert_same(found, of(bench, "silu", product(bench, a, b, BLOCKS[0], epilogue=[("add", bias)])))


@pytest.mark.parametrize("step, message", [(EpilogueStep("pow"), "no function 'pow'"),
                                           (EpilogueStep("relu"), "no function 'relu'")])
def test_what_is_no_function(step, message):
    matrix = Matrix(f64, 8, 8)
    with pytest.raises(ValueError, match=message):
        contraction.check(Gemm(1, 1, 1, matrix, matrix, matrix, epilogue=(step,)))
