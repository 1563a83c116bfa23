"""Cumulative sums and products by kernels, and what stays numpy's, as `explain` says it."""

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = [pytest.mark.native, pytest.mark.host]


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "i8", "u4", "u8", "i1", "u2", "?", "f2", "c16"])
def test_types(dtype):
    x = programs.rising(6, 21, dtype=dtype)
    for function in (lambda x: [np.cumsum(x, axis) for axis in (0, -1, None)],
                     lambda x: [np.cumprod(x, axis) for axis in (0, -1, None)]):
        text = programs.check(function, x, exact=True).explain(x)
        assert ("numpy" in text) == (dtype in ("f2", "c16")) and "cum" in text, text
    programs.check(lambda x: (np.add.accumulate(x), np.multiply.accumulate(x, axis=1)), x, exact=True)
    x = x.real
    programs.check(lambda x: (x.cumsum(1, dtype="f8"), x.cumprod(dtype="i4"), np.maximum.accumulate(x)), x)


@pytest.mark.parametrize("view", [
    lambda x: x[::2], lambda x: x[:, ::-1], lambda x: x.T, lambda x: x[1:, 3:], lambda x: x[:0], lambda x: x[:, :0],
    lambda x: np.broadcast_to(x[:1], x.shape), lambda x: x[0]])
def test_views(view):
    x = programs.rising(6, 21)
    for axis in (0, -1, None):
        programs.check(lambda x, axis: np.cumsum(view(x), axis) + 1, x, axis)
        programs.check(np.cumsum, view(x), axis, exact=True)


def test_out_and_errors():
    def into(x, out):
        np.cumsum(x, 1, out=out)
        np.add.accumulate(out, 0, out=out)
        return out

    x = programs.rising(6, 21)
    programs.check(into, x, np.zeros((6, 21), "f4"), exact=True)
    programs.check(lambda x: np.cumsum(x, 2), x)
    programs.check(lambda x: x.sum().cumsum(), x)
    assert "scan" in jk.jit(lambda x: np.cumsum(x, 1)).listing(x)


def test_sorting_is_numpys():
    x, y = programs.rising(6, 21), programs.rising(40, dtype="i4")
    for function in (lambda x: np.sort(x, axis=0), lambda x: np.argsort(x, kind="stable"), lambda x: np.sort(x, None),
                     lambda x: np.partition(x, 3), lambda x: x.argsort(0)[::-1]):
        jitted = programs.check(function, x, exact=True)
        assert "(numpy's own function)" in jitted.explain(x)
    programs.check(lambda x, y: x[:, np.argsort(y)[:3] % 21], x, y)
    with pytest.raises(jk.TraceError, match="unique"):
        jk.jit(np.unique)(y)
