"""Ready-made operations on rows, held against numpy in higher precision."""

import os

import numpy as np
import pytest

import jitkern as jk

pytestmark = pytest.mark.native

SHAPES = [(2, 3, 65), (1,), (7,), (3, 64), (5, 1), (4, 768), (2, 1000)]
DTYPES = ["f4", "f8", "i4"]
if "QEMU_CPU" in os.environ:  # where building a kernel takes a second
    SHAPES, DTYPES = SHAPES[:1], DTYPES[:1]


def rows(shape, dtype, seed=0):
    random = np.random.default_rng(seed)
    return (random.standard_normal(shape) * 5).astype(dtype)


def exact(x):
    return np.asarray(x, np.longdouble)


def softmax(x, axis):
    powers = np.exp(exact(x) - exact(x).max(axis, keepdims=True))
    return powers / powers.sum(axis, keepdims=True)


EXACT = {
    "softmax": softmax,
    "log_softmax": lambda x, axis: np.log(softmax(x, axis)),
    "logsumexp": lambda x, axis: np.log(np.exp(exact(x)).sum(axis)),
    "layer_norm": lambda x, axis: (exact(x) - exact(x).mean(axis, keepdims=True)) / np.sqrt(
        exact(x).var(axis, keepdims=True) + np.longdouble(1e-5)),
    "rms_norm": lambda x, axis: exact(x) / np.sqrt((exact(x) ** 2).mean(axis, keepdims=True) + np.longdouble(1e-5)),
    "normalize": lambda x, axis: exact(x) / np.maximum(np.sqrt((exact(x) ** 2).sum(axis, keepdims=True)), 1e-12),
}


@pytest.mark.parametrize("name", EXACT)
@pytest.mark.parametrize("dtype", DTYPES)
def test_operations_on_rows(name, dtype):
    for shape in SHAPES:
        for axis in range(-len(shape), len(shape)):
            x = rows(shape, dtype)
            found, expected = getattr(jk, name)(x, axis=axis), EXACT[name](x, axis)
            assert found.dtype == (np.float32 if dtype == "f4" else np.float64)
            assert found.shape == expected.shape
            unit = np.finfo(found.dtype).eps
            size = np.maximum(1, abs(expected)) if name != "softmax" else expected
            bound = 64 * unit * (1 + abs(x).max() * (name == "layer_norm"))
            assert (abs(found - expected) <= bound * size).all(), (shape, axis)


@pytest.mark.parametrize("axes", [(0, 1), (-1, 0), (0, 1, 2)])
def test_rows_along_several_axes(axes):
    x = rows((4, 5, 6), "f8")
    assert np.allclose(jk.softmax(x, axis=axes), np.asarray(softmax(x, axes), "f8"), rtol=1e-13)
    assert np.allclose(jk.layer_norm(x, axis=axes), np.asarray(EXACT["layer_norm"](x, axes), "f8"), atol=1e-13)


def test_rows_that_overflow_are_minus_infinity_or_not_numbers():
    x = np.array([[1e38, 3e38, -3e38], [-np.inf, -np.inf, 0], [-np.inf] * 3, [np.nan, 0, 0], [np.inf, 0, 1]], "f4")
    with np.errstate(all="ignore"):
        found = jk.softmax(x)
        assert found[0].tolist() == [0, 1, 0] and found[1].tolist() == [0, 0, 1]
        assert np.isnan(found[2:]).all()
        assert jk.logsumexp(x)[[0, 1, 2]].tolist() == [np.float32(3e38), 0, -np.inf]
        assert np.isnan(jk.logsumexp(x)[3]) and jk.logsumexp(x)[4] == np.inf


def test_gain_and_bias():
    x, gain, bias = rows((6, 32), "f4"), rows(32, "f4", 1), rows(32, "f4", 2)
    plain = jk.layer_norm(x)
    assert np.allclose(jk.layer_norm(x, gain, bias), plain * gain + bias, atol=1e-6)
    assert np.allclose(jk.layer_norm(x, gain), plain * gain, atol=1e-6)
    assert np.allclose(jk.rms_norm(x, gain, eps=0.5), x / np.sqrt((x * x).mean(-1, keepdims=True) + 0.5) * gain,
                       atol=1e-5)


@pytest.mark.parametrize("axis", [1, -1])
def test_batch_norm(axis):
    x = rows((2, 3, 4, 5), "f4")
    count = x.shape[axis]
    mean, variance, gain, bias = (rows(count, "f4", seed) for seed in range(4))
    variance = abs(variance)
    turned = np.moveaxis(x, axis, -1)
    expected = np.moveaxis((turned - mean) / np.sqrt(variance + 1e-5) * gain + bias, -1, axis)
    assert np.allclose(jk.batch_norm(x, mean, variance, gain, bias, axis=axis), expected, rtol=1e-5, atol=1e-5)
    assert jk.batch_norm(x, mean, variance, axis=axis).shape == x.shape


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "u1", "i8"])
@pytest.mark.parametrize("k", [1, 3])
def test_topk(dtype, k):
    for shape in [(3,), (5, 17), (2, 70, 3)]:
        for axis in range(len(shape)):
            if shape[axis] < k:
                continue
            x = np.random.default_rng(1).integers(0, 9, shape).astype(dtype)
            values, places = jk.topk(x, k, axis=axis)
            expected = np.argsort(-x.astype("f8"), axis=axis, kind="stable").take(range(k), axis)
            assert places.dtype == np.int64 and (places == expected).all()
            assert values.dtype == x.dtype and (values == np.take_along_axis(x, expected, axis)).all()


def test_topk_of_what_is_lowest_and_of_no_numbers():
    values, places = jk.topk(np.array([-np.inf, -np.inf, np.nan, 1, np.nan]), 5)
    assert places.tolist() == [2, 4, 3, 0, 1]
    assert np.isnan(values[:2]).all() and values[2:].tolist() == [1, -np.inf, -np.inf]
    with pytest.raises(ValueError, match="there are 5 elements along axis -1, not 6"):
        jk.topk(np.zeros(5), 6)


def test_an_output_may_be_given_and_operations_are_part_of_a_traced_function():
    x = rows((8, 100), "f4")
    out = np.empty_like(x)
    assert jk.softmax(x, out=out) is out and (out == jk.softmax(x)).all()
    whole = jk.jit(lambda x: jk.softmax(2 * x))
    assert (whole(x) == jk.softmax(2 * x)).all()
    assert whole.explain(x).count("kernel") == 1
