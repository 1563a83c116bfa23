"""Division with a rest, and functions that are several operations: numpy's results for all signs and extremes."""

import math

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = pytest.mark.native

DIVISIONS = (np.floor_divide, np.remainder, np.mod, np.fmod, np.divmod)
SPECIAL = (0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.5, -2.5, 1e-30, -1e-30, 3e30, -3e30, math.inf, -math.inf, math.nan, 7.0)


def extremes(dtype):
    """Pairs of integers: small ones, the smallest and largest, powers of two and their neighbours."""
    facts, random = np.iinfo(dtype), np.random.default_rng(0)
    near = [sign * (1 << bit) + step for bit in range(0, facts.bits, 3) for step in (-1, 0, 1) for sign in (-1, 1)]
    found = [*range(-9, 10), *near, facts.min, facts.min + 1, facts.max, facts.max - 1, facts.max // 2, facts.max // 3]
    found = np.array([each for each in {*found} if facts.min <= each <= facts.max], dtype)
    some = random.integers(facts.min, facts.max, 500, dtype, endpoint=True)
    some >>= random.integers(0, facts.bits, 500).astype(dtype)
    found = np.concatenate([found, some])
    x, y = np.meshgrid(found[::1 + found.size // 300], found[::1 + found.size // 300])
    return x.ravel(), y.ravel()


def special(dtype):
    """Zeros, infinite ones, NaN and others."""
    with np.errstate(over="ignore"):
        return np.array([*SPECIAL, *np.random.default_rng(0).standard_normal(300) * 1000], dtype)


def by_kernels(function, *values):
    jitted = programs.check(function, *values, times=1, exact=True)
    assert "numpy" not in jitted.explain(*values)


def same_signs(function, *values):
    """Of zeros, too."""
    with np.errstate(all="ignore"):
        found, wanted = np.array(jk.jit(function)(*values)), np.array(function(*values))
    assert (np.signbit(found) == np.signbit(wanted))[~np.isnan(wanted)].all()


@pytest.mark.parametrize("dtype", ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"])
def test_integers(dtype):
    x, y = extremes(dtype)
    for function in DIVISIONS:
        (programs.check if dtype == "u8" else by_kernels)(function, x, y)
        programs.check(function, x, 7, exact=True, times=1)
        programs.check(function, 100, x, exact=True, times=1)
        for by in (1, 2, 64):
            by_kernels(function, x, by)
        programs.check(function, x, np.array([[x.max() // 2 + 1]], dtype), exact=True, times=1)
        programs.check(function, x, np.array([[x.max() // 2 + 2]], dtype), exact=True, times=1)
        programs.check(function, x[:0], y[:0])
    programs.check(lambda x: (x // 3, x % 10, divmod(x, 5), x // 0, x % 0), x[::-3], exact=True)
    if dtype[0] == "i":
        by_kernels(lambda x: (x // -3, x % -10, divmod(x, -1)), x[::7])


@pytest.mark.host
def test_mixed_types():
    for one in ("i1", "u1", "i4", "u4", "i8", "?"):
        for other in ("i2", "u4", "i8", "f4", "?"):
            x, y = programs.rising(40, dtype=one), programs.rising(40, dtype=other, seed=1)
            for function in DIVISIONS:
                programs.check(function, x, y, times=1)


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
def test_floats(dtype):
    values = special(dtype)
    x, y = (each.ravel() for each in np.meshgrid(values[:60], values[:60]))
    for function in DIVISIONS:
        programs.check(function, x, y, exact=True, times=1)
        for by in (1, 2.0, 64, 4096.0):
            by_kernels(function, values, by)
        for by in (3, 0.25, -2, 0, math.inf):
            programs.check(function, values, by, exact=True, times=1)
    for function in (np.floor_divide, np.remainder, np.fmod):
        same_signs(function, values, 2)


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
def test_other_functions(dtype):
    values = special(dtype)[:70]
    x, y = (each.ravel() for each in np.meshgrid(values, values))
    by_kernels(lambda x: np.modf(x), values)
    same_signs(np.modf, values)
    by_kernels(np.heaviside, x, y)
    by_kernels(lambda x: (np.fix(x), np.isclose(x, 1), np.isclose(x, x[::-1], equal_nan=True)), values)
    for function in (np.logaddexp, np.logaddexp2):
        jitted = programs.check(function, x, y)
        assert "numpy" not in jitted.explain(x, y)
    jitted = programs.check(np.hypot, x, y)
    assert dtype == "f8" or "numpy" not in jitted.explain(x, y)
    by_kernels(lambda x: (np.round(x, 2), x.round(-1), np.around(x, 0)), values)


def test_of_bool():
    x, y = programs.rising(40, dtype="?"), programs.rising(40, dtype="?", seed=1)
    by_kernels(lambda x, y: (np.fmax(x, y), np.fmin(x, y)), x, y)
