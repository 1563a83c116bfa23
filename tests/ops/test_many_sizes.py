"""Calls whose number of rows, or of matrices, keeps changing: the bits of kernels built for each, by a few kernels."""

import threading

import numpy as np
import pytest

import jitkern as jk
from jitkern.dispatch import cache
from jitkern.dispatch import gemm as dispatch
from jitkern.ops import products

pytestmark = pytest.mark.native
MOST = dispatch.OWN + 3  # kernels of a family: those with a number of their own, for one row, for few and for many
LEFT = {
    "contiguous": lambda m, k, dtype: numbers((m, k), dtype),
    "every other row": lambda m, k, dtype: numbers((2 * m, k), dtype)[::2],
    "wider rows": lambda m, k, dtype: numbers((m, k + 3), dtype)[:, 1:k + 1],
    "every other column": lambda m, k, dtype: numbers((m, 2 * k), dtype)[:, ::2],
    "backwards": lambda m, k, dtype: numbers((m, k), dtype)[::-1],
    "by columns": lambda m, k, dtype: numbers((k, m), dtype).T,
}


def numbers(shape: tuple[int, ...], dtype: str, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed + sum(shape)).standard_normal(shape).astype(dtype)


def fixed(a, b, epilogue=(), **others) -> np.ndarray:
    """By a kernel for exactly these shapes."""
    shape = (*np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), a.shape[-2], b.shape[-1])
    out = np.empty(shape, a.dtype)
    spec, operands, _ = dispatch.contraction_of(a, b, out, epilogue, **others)
    dispatch.Kernel(spec)(*(one.ctypes.data for one in operands))
    return out


def built() -> int:
    return cache.DEFAULT.missed


def same_bits(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and one.tobytes() == other.tobytes()


@pytest.mark.parametrize("dtype, layout", [*(("f4", layout) for layout in LEFT), ("f8", "every other row")])
def test_bits_of_every_number_of_rows(dtype, layout):
    b, bias = numbers((37, 21), dtype), numbers((21,), dtype)
    w, before = b.T.copy(), built()
    for m in range(1, 201):
        a = LEFT[layout](m, 37, dtype)
        side = np.ascontiguousarray(a)
        wanted = fixed(side, b)
        assert same_bits(jk.matmul(a, b), wanted), m
        assert same_bits(jk.gemm(a, b), wanted), m
        out = np.empty((m, 25), dtype)[:, 2:23]
        assert jk.matmul(a, b, out=out) is out and same_bits(out, wanted), m
        wanted = fixed(side, w.T, [("add", bias), ("max", 0.0)])
        assert same_bits(jk.linear(a, w, bias, "relu"), wanted), m
    if layout != "by columns":  # whose stride from column to column is another each time
        assert built() - before <= 3 * MOST


def test_kernels_are_few():
    b, w, bias = numbers((19, 24), "f4"), numbers((24, 19), "f4"), numbers((24,), "f4")
    packed = jk.pack(b)
    calls = {
        "matmul": lambda m: jk.matmul(numbers((m, 19), "f4"), b),
        "out": lambda m: jk.matmul(numbers((m, 19), "f4"), b, out=np.empty((m, 24), "f4")),
        "sequences": lambda m: jk.matmul(numbers((3, m, 19), "f4"), b),
        "linear": lambda m: jk.linear(numbers((m, 19), "f4"), w, bias, "relu"),
        "batch of sequences": lambda m: jk.linear(numbers((m, 2, 19), "f4"), w, bias),
        "einsum": lambda m: jk.einsum("mk,kn->mn", numbers((m, 19), "f4"), b),
        "tensordot": lambda m: jk.tensordot(numbers((m, 19), "f4"), b, 1),
        "dot": lambda m: jk.dot(numbers((m, 19), "f4"), b),
        "gemm": lambda m: jk.gemm(numbers((m, 19), "f4"), b, epilogue=[("mul", 2.0)]),
        "packed": lambda m: jk.gemm(numbers((m, 19), "f4"), packed),
        "a vector": lambda m: jk.matmul(numbers((m, 19), "f4"), b[:, 0].copy()),
        "batch": lambda m: jk.matmul(numbers((m, 3, 5), "f4"), numbers((m, 5, 4), "f4")),
        "integers": lambda m: jk.gemm(np.ones((m, 19), np.uint8), np.ones((19, 24), np.int8)),
    }
    for name, call in calls.items():
        before = built()
        for m in range(1, 1001):
            assert len(call(m)) == (3 if name == "sequences" else m)
        assert built() - before <= MOST, name


def test_machine_code_knows_further_sizes():
    """The slow way is not asked for them."""
    b, path = numbers((18, 23), "f4"), products.MATMUL
    for m in (1, 2, 3, 4, 5, 6, 100, 101):
        jk.matmul(numbers((m, 18), "f4"), b)
    known = len(path)
    for m in range(2, 300):
        assert same_bits(jk.matmul(a := numbers((m, 18), "f4"), b), fixed(a, b))
    assert len(path) == known
    for count in (2, 3, 4, 5, 6, 50):
        jk.matmul(numbers((count, 7, 18), "f4"), numbers((count, 18, 3), "f4"))
    known = len(path)
    for count in range(2, 90):
        left, right = numbers((count, 7, 18), "f4"), numbers((count, 18, 3), "f4")
        assert same_bits(jk.matmul(left, right), fixed(left, right))
    assert len(path) == known


def test_large_ones():
    """Several blocks in every dimension, panels of both operands, and work that is done without the lock."""
    for k, n in ((700, 300), (1100, 1024)):
        b = numbers((k, n), "f4")
        packed = jk.pack(b)
        for m in (2, 3, 4, 5, 6, 31, 32, 33, 34, 129, 300, 515):
            a = numbers((m, k), "f4")
            wanted = fixed(a, b)
            assert same_bits(jk.matmul(a, b), wanted) and same_bits(jk.gemm(a, packed), wanted), (m, k, n)
            assert same_bits(jk.gemm(a, b, slices=3), wanted), (m, k, n)


def test_a_batch_of_rows_is_a_matrix():
    for lead in ((3, 5), (2, 1, 7), (1, 1, 1), (4, 1), (1, 9)):
        a, b, out = numbers((*lead, 12), "f4"), numbers((12, 20), "f4"), np.empty((*lead, 20), "f4")
        spec, operands, order = dispatch.contraction_of(a, b, out)
        assert spec.m == np.prod(lead) and not spec.batch and order == (0, 1)
        assert same_bits(jk.matmul(a, b), fixed(a.reshape(-1, 12), b).reshape(out.shape))
    for a, right in ((numbers((3, 5, 12), "f4")[:, :4], b), (numbers((3, 4, 12), "f4"), numbers((3, 12, 20), "f4")),
                     (numbers((4, 12), "f4"), numbers((3, 12, 20), "f4"))):
        spec, *_ = dispatch.contraction_of(a, right, np.empty((3, 4, 20), "f4"))
        assert spec.m == 4 and spec.batch[0].count == 3


@pytest.mark.parametrize("shape", [(1,) * 3 + (2, 3, 4), (2, 3, 1, 2, 4, 5), (2,) * 8])
def test_many_dimensions(shape):
    a, b = numbers(shape, "f4"), numbers((*shape[:-2], shape[-1], 3), "f4")
    known = len(products.MATMUL)
    for _ in range(2):
        assert same_bits(jk.matmul(a, b), fixed(a, b))
        assert np.allclose(jk.matmul(a, b), np.matmul(a, b), rtol=1e-4, atol=1e-5)
    assert len(products.MATMUL) == known + 1


def test_nothing_to_sum():
    known = len(products.MATMUL)
    for shape in ((3, 0), (2, 3, 0), (40, 0)):
        for _ in range(3):
            assert same_bits(jk.matmul(np.ones(shape, "f4"), np.ones((0, 4), "f4")), np.zeros((*shape[:-1], 4), "f4"))
            out = np.full((*shape[:-1], 4), 7, "f4")
            assert not jk.matmul(np.ones(shape, "f4"), np.ones((0, 4), "f4"), out=out).any()
    assert len(products.MATMUL) > known + 2
    for _ in range(2):
        result = jk.linear(np.ones((3, 0), "f4"), np.ones((4, 0), "f4"), np.arange(-1, 3, dtype="f4"), "relu")
        assert result.tolist() == [[0, 0, 1, 2]] * 3


def test_results_that_are_not_in_C_order():
    """New outputs have numpy's strides, from machine code too."""
    a, b = numbers((4, 3, 5, 6), "f4").swapaxes(0, 1), numbers((4, 3, 6, 7), "f4").swapaxes(0, 1)
    known = len(products.MATMUL)
    for _ in range(3):
        found, wanted = jk.matmul(a, b), np.matmul(a, b)
        assert found.strides == wanted.strides and same_bits(found, fixed(a, b))
        assert found.flags.c_contiguous is wanted.flags.c_contiguous is False
        assert found.flags.f_contiguous == wanted.flags.f_contiguous
    assert found.flags.owndata
    assert len(products.MATMUL) == known + 1


def test_threads():
    b = numbers((33, 29), "f4")
    wanted = {m: fixed(numbers((m, 33), "f4"), b) for m in range(1, 120)}
    wrong, before = [], built()

    def work(seed: int) -> None:
        for m in np.random.default_rng(seed).permutation([*wanted]).tolist() * 3:
            if not same_bits(jk.matmul(numbers((m, 33), "f4"), b), wanted[m]):
                wrong.append(m)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong and built() - before <= 4 * MOST


def test_installed():
    b = numbers((18, 31), "f4")
    with jk.installed():
        before = built()
        for m in range(1, 300):
            a = numbers((m, 18), "f4")
            assert same_bits(a @ b, fixed(a, b))
        assert built() - before <= MOST


def test_what_differs_in_more_has_kernels_of_its_own():
    before = built()
    for n in range(2, 12):
        jk.matmul(numbers((3, 17), "f4"), numbers((17, n), "f4"))
    assert built() - before == 10


def test_a_block_that_is_given():
    b, block = numbers((18, 31), "f4"), dispatch.Block(3, 1)
    for m in range(1, 12):
        assert same_bits(jk.gemm(a := numbers((m, 18), "f4"), b, block=block), fixed(a, b))
        spec, *_ = dispatch.contraction_of(a, b, np.empty((m, 31), "f4"))
        assert dispatch.kernel(spec, block).spec.m == m
