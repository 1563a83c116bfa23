"""What looks as if it could be left out, for the values where it can not: each bit is numpy's, but for those of NaN."""

import random

import numpy as np
import programs
import pytest
import tiers

import jitkern as jk

pytestmark = pytest.mark.native

TYPES = ("?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8")
IDENTITIES = {
    "+0": lambda x: x + 0,
    "0+": lambda x: 0 + x,
    "-0": lambda x: x - 0,
    "0-": lambda x: 0 - x,
    "+ -0.0": lambda x: x + -0.0,
    "- -0.0": lambda x: x - -0.0,
    "-0.0 +": lambda x: -0.0 + x,
    "+0.0": lambda x: x + 0.0,
    "-0.0 -": lambda x: -0.0 - x,
    "+ zero": lambda x: x + x.dtype.type(0),
    "-0+0": lambda x: (x + -0.0) + 0.0,
    "*0": lambda x: x * 0,
    "0*": lambda x: 0 * x,
    "*1": lambda x: x * 1,
    "1*": lambda x: 1 * x,
    "*-1": lambda x: x * -1,
    "*0.0": lambda x: x * 0.0,
    "*-0.0": lambda x: x * -0.0,
    "*1.0": lambda x: x * 1.0,
    "*2": lambda x: x * 2,
    "/1": lambda x: x / 1,
    "/2": lambda x: x / 2,
    "/4.0": lambda x: x / 4.0,
    "/1024": lambda x: x / 1024,
    "/-2": lambda x: x / -2.0,
    "1/": lambda x: 1 / x,
    "0/": lambda x: 0 / x,
    "/0": lambda x: x / 0,
    "//1": lambda x: x // 1,
    "//2": lambda x: x // 2,
    "%1": lambda x: x % 1,
    "%2": lambda x: x % 2,
    "//x": lambda x: x // x,
    "%x": lambda x: x % x,
    "x-x": lambda x: x - x,
    "x/x": lambda x: x / x,
    "x*x": lambda x: x * x,
    "x+x": lambda x: x + x,
    "**0": lambda x: x ** 0,
    "**1": lambda x: x ** 1,
    "**2": lambda x: x ** 2,
    "**0.5": lambda x: x ** 0.5,
    "**-1": lambda x: x ** -1,
    "**1.0": lambda x: x ** 1.0,
    "**2.0": lambda x: x ** 2.0,
    "**3": lambda x: x ** 3,
    "power -1": lambda x: np.power(x, -1),
    "power 0": lambda x: np.power(x, 0),
    "** float64": lambda x: x ** np.float64(1),
    "** int64": lambda x: x ** np.int64(0),
    "abs abs": lambda x: abs(abs(x)),
    "abs -": lambda x: abs(-x),
    "- -": lambda x: -np.negative(x),
    "~~": lambda x: ~~x,
    "+x": lambda x: +x,
    "- abs": lambda x: -abs(x),
    "max x": lambda x: np.maximum(x, x),
    "min x": lambda x: np.minimum(x, x),
    "max 0": lambda x: np.maximum(x, 0),
    "min 0": lambda x: np.minimum(x, 0),
    "0 max": lambda x: np.maximum(0, x),
    "fmax 0": lambda x: np.fmax(x, 0),
    "fmin x": lambda x: np.fmin(x, x),
    "max inf": lambda x: np.maximum(x, np.inf),
    "min -inf": lambda x: np.minimum(x, -np.inf),
    "max nan": lambda x: np.maximum(x, np.nan),
    "fmax nan": lambda x: np.fmax(x, np.nan),
    "min of max": lambda x: np.minimum(np.maximum(x, 1), 0),
    "==": lambda x: x == x,
    "!=": lambda x: x != x,
    "<": lambda x: x < x,
    "<=": lambda x: x <= x,
    ">=": lambda x: x >= x,
    "not <": lambda x: ~(x < 1),
    "not ==": lambda x: ~(x == 1),
    "< + >=": lambda x: (x < 1) | (x >= 1),
    "and x": lambda x: x & x,
    "or x": lambda x: x | x,
    "xor x": lambda x: x ^ x,
    "& 0": lambda x: x & 0,
    "| 0": lambda x: x | 0,
    "^ 0": lambda x: x ^ 0,
    "<<0": lambda x: x << 0,
    ">>0": lambda x: x >> 0,
    "<<99": lambda x: x << 99,
    ">>99": lambda x: x >> 99,
    ">><<": lambda x: x >> 1 << 1,
    "where x x": lambda x: np.where(x > 1, x, x),
    "where true": lambda x: np.where(True, x, 0),
    "where false": lambda x: np.where(False, x, 0),
    "where nan": lambda x: np.where(x == x, x, 0),
    "clip": lambda x: np.clip(x, 0, 1),
    "clip turned": lambda x: np.clip(x, 1, 0),
    "sign": lambda x: np.sign(x),
    "signbit": lambda x: np.signbit(x),
    "copysign x": lambda x: np.copysign(x, x),
    "copysign 1": lambda x: np.copysign(1.0, x),
    "floor": lambda x: np.floor(x),
    "rint": lambda x: np.rint(x),
    "trunc": lambda x: np.trunc(x),
    "ceil": lambda x: np.ceil(x),
    "round": lambda x: np.round(x),
    "round 1": lambda x: np.round(x, 1),
    "round -1": lambda x: np.round(x, -1),
    "isnan": lambda x: np.isnan(x),
    "isinf": lambda x: np.isinf(x),
    "isfinite": lambda x: np.isfinite(x),
    "not": lambda x: np.logical_not(x),
    "not not": lambda x: np.logical_not(np.logical_not(x)),
    "logical xor": lambda x: np.logical_xor(x, x),
    "square": lambda x: np.square(x),
    "sqrt square": lambda x: np.sqrt(x * x),
    "sum of one": lambda x: x[:, None].sum(1),
    "prod of one": lambda x: x[:, None].prod(1),
    "max of one": lambda x: x[:, None].max(1),
    "mean of one": lambda x: x[:, None].mean(1),
    "any": lambda x: x[:, None].any(1),
    "all": lambda x: x[:, None].all(1),
    "sum of all": lambda x: x[:1].sum(),
    "cumsum": lambda x: np.cumsum(x[:1]),
    "nan_to_num": lambda x: np.nan_to_num(x),
    "real": lambda x: x.real,
    "conj": lambda x: np.conj(x),
    "fmod": lambda x: np.fmod(x, 1),
    "modf": lambda x: np.modf(x)[0],
    "heaviside": lambda x: np.heaviside(x, 0.5),
    "hypot 0": lambda x: np.hypot(x, 0),
    "reciprocal": lambda x: np.reciprocal(x),
    "divmod": lambda x: np.divmod(x, 2)[1],
    "float_power": lambda x: np.float_power(x, 1),
    "gcd": lambda x: np.gcd(x, x),
    "invert": lambda x: np.invert(x),
    "ptp": lambda x: np.ptp(x[:1]),
    "var": lambda x: np.var(x[:1]),
    "exp log": lambda x: np.exp(np.log(x)),
    "+ nan": lambda x: x + np.nan,
    "* inf": lambda x: x * np.inf,
    "a-b+b": lambda x: x - x[::-1] + x[::-1],
    "a+b-b": lambda x: (x + x[::-1]) - x[::-1],
    "a*b/b": lambda x: x * x[::-1] / x[::-1],
    "int sum": lambda x: x + x.dtype.type(1) - x.dtype.type(1),
    "true": lambda x: x + True,
    "* true": lambda x: x * True,
    "* false": lambda x: x * False,
    "- true": lambda x: x - True,
}
CLOSE = {"exp log", "**0.5", "**3", "float_power", "hypot 0"}  # which are elementary functions
EITHER = {"max 0", "min 0", "0 max", "fmax 0"}            # where numpy takes one zero or the other, as its loops are


def numbers(dtype):
    """Those where something goes wrong: zeros, the largest, what is beside a power of two, NaN."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        return np.array([True, False] * 9)
    if dtype.kind == "f":
        of = np.finfo(dtype)
        found = [0.0, -0.0, 1, -1, 0.5, -0.5, 2.5, -2.5, np.nan, np.inf, -np.inf, of.max, of.min, of.tiny,
                 of.smallest_subnormal, 1 / 3, 255, -129]
        return np.array(found).astype(dtype)
    of = np.iinfo(dtype)
    found = [0, 1, 2, 3, 7, 100, of.max, of.max - 1, of.min, of.min + 1]
    found += [2 ** bits + by for bits in (24, 53, 62) for by in (-1, 1) if 2 ** bits < of.max]
    return np.resize(np.array(found, dtype), 18)


def equal(one, other):
    """Whether all bits are the same, but for those of NaN."""
    if one.dtype != other.dtype or one.shape != other.shape:
        return False
    if one.dtype.kind != "f":
        return np.array_equal(one, other)
    some = ~np.isnan(one)
    return np.array_equal(one, other, equal_nan=True) and np.array_equal(np.signbit(one)[some], np.signbit(other)[some])


@pytest.mark.parametrize("dtype", TYPES)
def test_nothing_is_left_out_that_counts(dtype):
    x, theirs, wrong = numbers(dtype), {}, []
    for name, function in IDENTITIES.items():
        try:
            with np.errstate(all="ignore"):
                theirs[name] = function(x)
        except Exception as error:
            with pytest.raises(type(error)):
                jk.jit(function)(x)
    ours = jk.jit(lambda x: [IDENTITIES[name](x) for name in theirs])(x)
    for (name, one), other in zip(theirs.items(), ours):
        if name in CLOSE or name in EITHER and (dtype == "f2" or tiers.machine() == "aarch64"):
            programs.same(one, other)
        elif not equal(one, other):
            wrong.append(f"{name}: {one}\n{other}")
    assert not wrong, "\n".join(wrong)


def held(x, types):
    """Those of the numbers that no cast to integers takes out of their range, where numpy may say anything."""
    fits = np.ones(x.shape, bool)
    with np.errstate(all="ignore"):
        for dtype in map(np.dtype, types):
            if dtype.kind in "iu" and x.dtype.kind == "f":
                of, wide = np.iinfo(dtype), np.trunc(x.astype("f8"))
                fits &= (wide >= of.min) & (wide < 2.0 ** (8 * dtype.itemsize - (dtype.kind == "i")))
            x = x.astype(dtype)
    return fits


def test_a_double_does_not_hold_every_long():
    x = np.array([2 ** 53 + 1, 2 ** 53 - 1, -2 ** 53 - 1], "i8")
    assert jk.jit(lambda x: x.astype("f8").astype("i8"))(x).tolist() == [2 ** 53, 2 ** 53 - 1, -2 ** 53]
    assert jk.jit(lambda x: x.astype("f4").astype("i4"))(np.array([2 ** 24 + 1], "i4")).tolist() == [2 ** 24]


@pytest.mark.parametrize("part", range(3))
def test_chains_of_casts(part):
    r = random.Random(part)
    for _ in range(40):
        chain = [r.choice(TYPES) for _ in range(r.randrange(2, 6))]
        turn = r.random() < 0.3

        def function(x, chain=chain, turn=turn):
            for dtype in chain[1:]:
                x = x.astype(dtype)
                x = x[::-1] if turn else x
            return x

        x = numbers(chain[0])
        x = x[held(x, chain[1:])]
        with np.errstate(all="ignore"):
            theirs = function(x)
        assert equal(theirs, jk.jit(function)(x)), chain
