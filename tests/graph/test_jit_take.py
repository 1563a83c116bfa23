"""Elements by their numbers: by kernels, with numpy's results and errors for any index."""

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = [pytest.mark.native, pytest.mark.host]

INTEGERS = ("i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8")
TABLE = programs.rising(9, 5)
CUBE = programs.rising(4, 9, 5, dtype="f8")


def places(*shape, dtype="i8", length=9):
    """Some that exist, negative ones too."""
    found = np.random.default_rng([length, *shape]).integers(-length, length, shape)
    return (found if np.dtype(dtype).kind == "i" else abs(found) % length).astype(dtype)


def check(function, *values, kernels=True):
    jitted = programs.check(function, *values)
    if kernels:
        text = jitted.explain(*values)
        assert "take kernel" in text and "numpy" not in text, text


@pytest.mark.parametrize("dtype", INTEGERS)
def test_every_integer_is_an_index(dtype):
    check(lambda table, ids: table[ids], TABLE, places(7, dtype=dtype))
    check(lambda table, ids: table[ids, :] + table[ids[0]], TABLE, places(3, 4, dtype=dtype))
    check(lambda x, ids: np.argsort(x)[ids], TABLE[0], places(6, dtype=dtype, length=5), kernels=False)


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", "i2", "u8", "?", "c8", "c16"])
def test_every_type_of_elements(dtype):
    table = programs.rising(9, 5, dtype=dtype)
    check(lambda table, ids: table[ids], table, places(7))
    check(lambda table, ids: table[:, ids], table, places(7, length=5))


@pytest.mark.parametrize("axis", [0, 1, 2, -1, None])
@pytest.mark.parametrize("mode", ["raise", "clip", "wrap"])
def test_take_of_an_axis(axis, mode):
    length = CUBE.size if axis is None else CUBE.shape[axis]
    ids = places(2, 3, length=length) + (mode != "raise") * 5
    check(lambda x, ids: np.take(x, ids, axis, mode=mode), CUBE, ids, kernels=mode != "wrap")
    check(lambda x: x.take([0, -1], axis, mode=mode), CUBE, kernels=mode != "wrap")


@pytest.mark.parametrize("view", [
    lambda x: x[::2], lambda x: x[::-1], lambda x: x[:, ::-1], lambda x: x[..., 1:], lambda x: x[..., ::2],
    lambda x: x[..., ::-1], lambda x: np.swapaxes(x, 0, 1), lambda x: x.T, lambda x: np.broadcast_to(x[:1], x.shape)])
def test_views(view):
    for x in (CUBE, TABLE):
        ids = places(12, length=len(view(x)))[::-2]
        programs.check(lambda x, ids: view(x)[ids], x, ids)
        programs.check(lambda x, ids: x[ids], view(x), ids)
        programs.check(lambda x, ids: view(x)[:, ids % 2, None], x, ids)


@pytest.mark.parametrize("key", [
    lambda i, j: (i, j), lambda i, j: (i[:, None], j), lambda i, j: (i, 2), lambda i, j: (..., i, j),
    lambda i, j: (slice(1, 3), i, j), lambda i, j: (i, j, slice(None, None, -1)), lambda i, j: (None, i, None),
    lambda i, j: (i[0], j), lambda i, j: (i[0], slice(None), j), lambda i, j: (slice(None), 1, i[:, None]),
    lambda i, j: (i, np.arange(3)), lambda i, j: (slice(None), i[1], j[2])])
def test_several_indices(key):
    x = programs.rising(6, 6, 6)
    i, j = places(3, length=6), places(3, length=6)[::-1]
    programs.check(lambda x, i, j: x[key(i, j)], x, i, j)


def test_each_row_has_its_own():
    labels = places(9, length=5)
    check(lambda x, labels: x[np.arange(len(x)), labels].mean(), TABLE, labels)
    for axis in (0, 1, -1):
        ids = places(9, 5, length=TABLE.shape[axis])
        check(np.take_along_axis, TABLE, ids, axis)
    check(lambda x: np.take_along_axis(x, np.argsort(x, axis=-1), axis=-1), TABLE, kernels=False)
    check(lambda x, ids: np.take_along_axis(x, ids, None), TABLE, places(7, length=45))
    programs.check(lambda x, ids: np.take_along_axis(x, ids, 0), TABLE, ids[0])


@pytest.mark.parametrize("wrong", [9, -10, 1 << 40, -1 << 40, (1 << 63) - 1, -1 << 63])
@pytest.mark.parametrize("place", [0, 3, 6])
def test_an_index_that_is_not_there(wrong, place):
    ids = places(7)
    ids[place] = wrong
    for function in (lambda x, ids: x[ids], lambda x, ids: np.take(x, ids, 0), lambda x, ids: x[ids, 1] + 1,
                     lambda x, ids: x.T[:, ids]):
        with pytest.raises(IndexError) as theirs:
            function(TABLE, ids)
        with pytest.raises(IndexError, match=f"^index {wrong} is out of bounds for axis . with size 9$") as ours:
            jk.jit(function)(TABLE, ids)
        assert str(ours.value)[:-20] == str(theirs.value)[:-20]
    jitted = jk.jit(lambda x, ids: x[ids])
    ids[place] = 0
    assert (jitted(TABLE, ids) == TABLE[ids]).all()
    ids[place] = wrong
    with pytest.raises(IndexError):
        jitted(TABLE, ids)
    ids[place] = -9
    assert (jitted(TABLE, ids) == TABLE[ids]).all()


def test_what_is_no_index():
    for ids in (np.float32([0, 1]), np.complex64([0]), places(3, dtype="u8"), np.array([True, False])):
        programs.check(lambda x, ids: np.take(x, ids, 0), TABLE, ids)
    programs.check(lambda x, ids: x[ids], TABLE, np.float64([1]))
    programs.check(lambda x, ids: x[ids, ids], TABLE[0], places(3))
    programs.check(lambda x, i, j: x[i, j], TABLE, places(3), places(4, length=5))
    programs.check(lambda x: x[[0, 9]], TABLE)


def test_nothing():
    for shape in ((0,), (0, 3), (3, 0)):
        programs.check(lambda x, ids: x[ids], TABLE, places(*shape))
        programs.check(lambda x, ids: x[ids], np.zeros((0, 5)), places(*shape))
    programs.check(lambda x, ids: x[ids], np.zeros((9, 0), "f4"), places(3))
    programs.check(lambda x, ids: x[ids], np.zeros((0, 5), "f4"), places(3))
    programs.check(lambda x, ids: x[:, ids], np.zeros((0, 9), "f4"), places(3))


def test_embeddings():
    """Two tables, one of which is a constant, into the rows of a result that exists."""
    words, types = programs.rising(50, 24), programs.rising(2, 24, seed=3)

    def embedded(words, ids, kinds, position):
        x = words[ids] + np.take(types, kinds, 0) + position[:ids.shape[1]]
        mean = x.mean(axis=-1, keepdims=True)
        return (x - mean) / np.sqrt(x.var(axis=-1, keepdims=True) + np.float32(1e-5))

    ids, kinds = places(2, 7, length=50), places(2, 7, length=2)
    check(embedded, words, ids, kinds, programs.rising(20, 24))
    jitted, out = jk.jit(lambda x, ids: x[ids]), np.zeros((2, 7, 24), np.float32)
    assert jitted(words, ids, out=out) is out and (out == words[ids]).all()

    def written(out, words, ids):
        out[1:3] = words[ids]

    programs.check(written, np.zeros((4, 24), "f4"), words, ids[0, :2])


def test_in_loops():
    def walked(x, ids):
        for _ in range(12):
            x = x[ids] * x.dtype.type(0.5)
        return x

    programs.check(walked, TABLE, places(9))
    ids = places(9)
    ids[4] = 9
    programs.check(walked, TABLE, ids)


def test_elements_that_are_not_aligned():
    memory = np.zeros(9 * 20 + 1, np.uint8)
    table = memory[1:].view("f4").reshape(9, 5)
    table[...] = TABLE
    jitted, ids = jk.jit(lambda x, ids: x[ids]), places(4)
    assert (jitted(table, ids) == TABLE[ids]).all()
    ids[0] = 9
    with pytest.raises(IndexError):
        jitted(table, ids)
