"""Copies, rows by their numbers and cumulative sums of arrays, against numpy; what they refuse."""

import itertools

import numpy as np
import pytest

from jitkern.dispatch import moves
from jitkern.dispatch.kernel import kernel

pytestmark = pytest.mark.native
FUNCTIONS = {"add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}


def numbers(shape: tuple[int, ...], dtype: str = "f4") -> np.ndarray:
    return np.random.default_rng(1).integers(-1000, 1000, shape).astype(dtype)


def some_views(array: np.ndarray) -> list[np.ndarray]:
    orders = [array.transpose(order) for order in itertools.permutations(range(array.ndim))]
    return [*orders, array[::-1], array[..., ::-2], array[1:, ..., :-1], np.broadcast_to(array[:1], array.shape)]


@pytest.mark.parametrize("dtype", ["?", "i2", "f4", "f8", "c16", "M8[s]", "S3", "i2,f8"])
def test_copy(dtype: str):
    source = numbers((6, 5, 40), "i4").astype("S3" if dtype == "S3" else "i8").astype(dtype)
    for view in some_views(source):
        out = np.zeros(view.shape, dtype)
        for target in (out, np.asfortranarray(out), np.zeros(view.shape[::-1], dtype).T, out[::-1], out[..., ::-1]):
            assert moves.copy(view, target) is target
            assert (target == view).all()


def test_copy_broadcasts():
    out = np.zeros((3, 4, 5), "f4")
    for shape in ((), (1,), (5,), (4, 1), (3, 1, 5)):
        source = numbers(shape)
        moves.copy(source, out)
        assert (out == source).all()
    moves.copy(numbers((1, 5)), np.zeros((0, 5), "f4"))


@pytest.mark.parametrize("dtype", ["u1", "i2", "f4", "f8"])
def test_copy_of_large_arrays(dtype: str):
    """With vectors aligned, wherever the arrays begin, and past the caches."""
    for first, (m, n) in itertools.product((0, 1, 4, 16), ((512, 512), (400, 1024), (3000, 1600), (601, 1003))):
        source, out = (numbers((m * n + 16,), dtype)[first:first + m * n] for _ in "ab")
        moves.copy(source.reshape(m, n).T, out.reshape(n, m))
        assert (out.reshape(n, m) == source.reshape(m, n).T).all()
        moves.copy(source, out)
        assert (out == source).all()


def test_copy_between_the_same_memory():
    for write in (lambda a: (a.T, a), lambda a: (a[:-1], a[1:]), lambda a: (a[1:], a[:-1]), lambda a: (a[::-1], a),
                  lambda a: (a, a)):
        array = numbers((50, 50))
        source, out = write(array.copy())
        expected = source.copy()
        moves.copy(source, out)
        assert (out == expected).all()


@pytest.mark.parametrize("source, out, error", [
    (np.zeros((2, 3)), np.zeros((3, 2)), ValueError),
    (np.zeros(3), np.zeros(3, "f4"), TypeError),
    (np.zeros(3, object), np.zeros(3, object), TypeError),
    ([1.0], np.zeros(1), TypeError),
    (np.zeros(3), np.broadcast_to(np.zeros(1), 3), ValueError),
    (np.zeros(3), np.lib.stride_tricks.as_strided(np.zeros(1), (3,), (0,)), ValueError),
])
def test_copy_refuses(source, out, error):
    with pytest.raises(error, match="."):
        moves.copy(source, out)


@pytest.mark.parametrize("dtype", ["i4", "i8", "u2", "u8", ">i4", "i1"])
@pytest.mark.parametrize("shape", [(7,), (1,), (), (3, 4), (0,), (50,)])
def test_take(dtype: str, shape: tuple[int, ...]):
    for columns in ((), (3,), (384,), (4, 5), (0,)):
        source = numbers((9, *columns))
        index = np.asarray(np.random.default_rng(2).integers(0 if "u" in dtype else -9, 9, shape)).astype(dtype)
        backwards = index[::-1] if shape else index
        for table, where in ((source, index), (source[::2], np.asarray(index // 2)), (source, backwards)):
            out = np.zeros((*shape, *columns), "f4")
            assert moves.take(table, where, out) is out
            assert (out == table[where]).all()
            gaps = np.zeros((*shape, *columns, 2), "f4")[..., 0]
            assert (moves.take(table, where, gaps) == table[where]).all()


def test_take_from_the_same_memory():
    table = numbers((8, 5))
    expected = table[::-1].copy()
    assert (moves.take(table, np.arange(8)[::-1], table) == expected).all()
    index = np.array([3, 2, 1, 0])
    assert moves.take(np.arange(10, 14), index, index).tolist() == [13, 12, 11, 10]


@pytest.mark.parametrize("index", [[0, 5], [-6], [[1, 2], [7, 0]], [1 << 40]])
def test_take_out_of_bounds_as_numpy(index: list):
    table, index = numbers((5, 3)), np.array(index)
    with pytest.raises(IndexError) as expected:
        table[index]
    with pytest.raises(IndexError) as found:
        moves.take(table, index, np.zeros((*index.shape, 3), "f4"))
    assert str(found.value) == str(expected.value)


@pytest.mark.parametrize("source, index, out, error", [
    (np.zeros((4, 3)), np.zeros(2), np.zeros((2, 3)), TypeError),
    (np.zeros((4, 3)), np.zeros(2, bool), np.zeros((2, 3)), TypeError),
    (np.zeros((4, 3)), [0, 1], np.zeros((2, 3)), TypeError),
    (np.zeros((4, 3)), np.zeros(2, int), np.zeros((2, 4)), ValueError),
    (np.zeros((4, 3)), np.zeros(2, int), np.zeros((2, 3), "f4"), TypeError),
    (np.zeros((3, 4)).T, np.zeros(2, int), np.zeros((2, 3)), ValueError),
    (np.zeros(()), np.zeros(2, int), np.zeros(2), ValueError),
])
def test_take_refuses(source, index, out, error):
    with pytest.raises(error, match="."):
        moves.take(source, index, out)


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "i8", "u4", "u8"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_cumulative(name: str, dtype: str):
    if dtype[0] == "u" and name in ("max", "min"):
        with pytest.raises(TypeError, match="no such kernel"):
            moves.cumulative(name, np.zeros(3, dtype), 0, np.zeros(3, dtype))
        return
    array = numbers((7, 20, 33), "i8").astype(dtype)
    with np.errstate(over="ignore", invalid="ignore"):
        for view, axis in itertools.product(some_views(array), range(-3, 3)):
            out = np.zeros(view.shape, dtype)
            assert moves.cumulative(name, view, axis, out) is out
            np.testing.assert_array_equal(out, FUNCTIONS[name].accumulate(view, axis, dtype))


def test_cumulative_in_the_same_memory():
    for of in (lambda a: (a, a), lambda a: (a[1:], a[:-1]), lambda a: (a[:-1], a[1:]), lambda a: (a.T, a)):
        for axis in (0, 1):
            x, out = of(numbers((30, 30)))
            expected = np.add.accumulate(x.copy(), axis)
            moves.cumulative("add", x, axis, out)
            assert (out == expected).all()
    assert moves.cumulative("add", np.zeros((0, 3)), 0, np.zeros((0, 3))).shape == (0, 3)


@pytest.mark.parametrize("name, x, axis, out, error", [
    ("sub", np.zeros(3), 0, np.zeros(3), ValueError),
    ("add", np.zeros(3), 1, np.zeros(3), IndexError),
    ("add", np.zeros(()), 0, np.zeros(()), IndexError),
    ("add", np.zeros(3), 0, np.zeros(4), ValueError),
    ("add", np.zeros(3), 0, np.zeros(3, "f4"), TypeError),
    ("add", np.zeros(3, "f2"), 0, np.zeros(3, "f2"), TypeError),
    ("add", np.zeros(3, ">f4"), 0, np.zeros(3, ">f4"), TypeError),
])
def test_cumulative_refuses(name, x, axis, out, error):
    with pytest.raises(error, match="."):
        moves.cumulative(name, x, axis, out)


def test_slices():
    """What a team of threads would do: every unit once, whoever does it."""
    source, out = numbers((300, 200)), np.zeros((200, 300), "f4")
    spec, addresses = moves.move_of(source.T, out)
    found = kernel(spec)
    assert found.plan.units > 1
    for unit in reversed(range(found.plan.units)):
        found(*addresses, begin=unit, end=unit + 1)
    assert (out == source.T).all()
