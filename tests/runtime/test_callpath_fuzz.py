"""Random calls of the call path against what numpy answers, and against a model of which calls come to the slow way."""

import random
import sys
import time

import numpy as np
import pytest
from callpaths import Path, bounds

from jitkern.call import layout

pytestmark = pytest.mark.native
SECONDS = 3.0
DTYPES = ("f8", "f4", ">f8", "i2", "u1", "c16")


class Sub(np.ndarray):
    pass


def an_array(turn: random.Random, memory: np.ndarray, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """New, or a view of memory that others are views of too; mostly contiguous."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    if turn.random() < 0.5 or size >= memory.size:
        array = np.asarray(turn.randrange(100) + np.arange(np.prod(shape, dtype=int)).reshape(shape)).astype(dtype)
    else:
        start = turn.randrange(memory.size - size)
        array = memory[start:start + size].view(dtype).reshape(shape)
    if array.ndim and turn.random() < 0.15:
        array = turn.choice([array[::-1], array.T, array[..., ::2]])
    if turn.random() < 0.03:
        array = array.view(Sub)
    if turn.random() < 0.03:
        array = array.view()
        array.flags.writeable = False
    return array


def overlap(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether the bytes from their first to their last meet; an empty array has none, but a place."""
    (low, high), (start, end) = (bounds(each) for each in (one, other))
    return low < end and start < high


@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_random_calls(inputs, counted):
    seed = random.randrange(1 << 30)
    turn, memory = random.Random(seed), np.arange(3000, dtype=np.uint8) % 100
    others = dict(entries=30, scratch=turn.choice([0, 20_000]), unlocked=turn.random() < 0.5)
    f, calls, end = Path(inputs, **others), 0, time.monotonic() + SECONDS / 3
    references = sys.getrefcount(np.dtype("f4"))
    while time.monotonic() < end:
        memory[:] = np.arange(3000) % 100
        shape = tuple(turn.randrange(turn.choice([2, 4])) for _ in range(turn.choice([0, 1, 1, 2, 2, 3, 4, 5, 6])))
        dtype = turn.choice(DTYPES)
        args = [an_array(turn, memory, shape, dtype)]
        args += [an_array(turn, memory, (3,) * turn.randrange(3), turn.choice(DTYPES)) for _ in range(inputs - 1)]
        out = None if turn.random() < 0.3 else an_array(turn, memory, args[0].shape, dtype)
        if out is not None and out.shape != args[0].shape:
            out = np.empty(args[0].shape, dtype)
        kwargs = turn.choice([{}, {"out": out}]) if out is None else {"out": out}
        if turn.random() < 0.4:
            args, kwargs = [*args, *kwargs.values()], {}
        arrays = args[:inputs]
        expected, counts = arrays[0].copy(), [sys.getrefcount(each) for each in (out, arrays[0].dtype)]
        given = [*arrays, *([] if out is None else [out])]
        simple = (all(type(each) is np.ndarray and each.ndim <= layout.MOST_DIMS for each in given)
                      and (out is None or out.flags.writeable and out.flags.aligned
                           and not any(overlap(each, out) for each in arrays)))
        known = simple and f.path.key(arrays, out) in f.path
        misses = len(f.misses)
        where = (seed, calls, arrays[0], out)
        try:
            result = f(*args, **kwargs)
        except ValueError as error:
            assert "read-only" in str(error) and not out.flags.writeable and len(f.misses) == misses + 1, where
        else:
            assert (result is out) is (out is not None), where
            assert result.dtype == expected.dtype and result.shape == expected.shape, where
            assert result.tobytes() == np.ascontiguousarray(expected).tobytes(), where
            assert len(f.misses) - misses == (not known), where
            if known:
                count = sys.getrefcount(out)
                result = None
                assert out is None or count == counts[0] + 1, where
        f.misses.clear()
        calls += 1
        for array in arrays[:turn.randrange(2)]:
            for _ in range(3):
                f(array, *arrays[1:])
            f.misses.clear()
    f.path.clear()
    del arrays, args, given, where, expected, result, out, kwargs, array
    assert abs(sys.getrefcount(np.dtype("f4")) - references) < 50
    assert f.hits > calls // 2
    counted.append(f"{calls} random calls of a call path of {inputs}, {f.hits} by machine code")
