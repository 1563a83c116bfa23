"""How far are the elementary functions from the truth?  All arguments of f32, and many of f64, on this CPU.

PYTHONPATH=tests:tools python tests/kernels/exhaustive.py [--only NAME] [--type f32] [--samples N] [--step N]

A line for each function: the largest error, in units of the last place of the exact result, and where. It is found by
numpy's functions in a wider type, and what is worst by them is computed again by mpmath. A result that is neither the
correctly rounded one nor its neighbour is a failure.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from elementary import Evaluator, sample
from machines import DTYPES, MACHINES
from mpmath import mp, mpf

from jitkern.isa.types import ElementType, f32, f64
from jitkern.kernels import vmath

CHUNK = 1 << 20
WORST = 40        # arguments that mpmath looks at
LIMIT = 1.5       # an error from here on may not be a neighbour's
WIDE = {f32: np.float64, f64: np.longdouble}
PI = np.longdouble("3.14159265358979323846264338327950288")


class Reference(NamedTuple):
    """``wide``: of arrays of float64 or longdouble. ``exact``: of mpf, finite."""

    wide: Callable
    exact: Callable


def _sigmoid(x):
    return 1 / (1 + np.exp(-x))


def _gelu_tanh(x):
    y = np.clip(x, -100, 100)
    y = np.sqrt(8 / PI.astype(x.dtype)) * (y + x.dtype.type("0.044715") * y ** 3)
    return np.where(x < -100, -0.0, x * _sigmoid(y))


def _erf(x):
    """By Kummer's series, of which all terms have one sign; nothing cancels."""
    if x.dtype == np.float64:
        return np.frompyfunc(math.erf, 1, 1)(x).astype(np.float64)
    a = np.clip(np.abs(x), 0, 7)
    term = total = 2 * a / np.sqrt(PI) * np.exp(-a * a)
    for n in range(1, 160):
        term = term * (2 * a * a / (2 * n + 1))
        total = total + term
    return np.copysign(np.where(np.isnan(x), x, total), x)


def _gelu(x):
    """x / 2 erfc(-x / sqrt(2)), the latter of longdouble by a continued fraction where it is small."""
    root = np.sqrt(x.dtype.type(2))
    if x.dtype == np.float64:
        return np.where(x == -np.inf, -0.0, x / 2 * np.frompyfunc(math.erfc, 1, 1)(-x / root).astype(np.float64))
    a = np.clip(-x, 3, 60)
    fraction = a
    for n in range(120, 0, -1):
        fraction = a + n / fraction
    high = np.rint(a * 2 ** 20) / 2 ** 20
    tail = np.exp(-high * high / 2) * np.exp(-(a - high) * (a + high) / 2) / fraction / np.sqrt(2 * PI)
    return np.where(x < -3, -a * tail * (-x < 60), x * ((1 + _erf(x / root)) / 2))


REFERENCES = {
    "exp": Reference(np.exp, mp.exp),
    "exp2": Reference(np.exp2, lambda x: mpf(2) ** x),
    "expm1": Reference(np.expm1, mp.expm1),
    "log": Reference(np.log, lambda x: mp.log(x)),
    "log2": Reference(np.log2, lambda x: mp.log(x) / mp.log(2)),
    "log10": Reference(np.log10, lambda x: mp.log10(x)),
    "log1p": Reference(np.log1p, lambda x: mp.log1p(x)),
    "tanh": Reference(np.tanh, mp.tanh),
    "sigmoid": Reference(_sigmoid, lambda x: 1 / (1 + mp.exp(-x))),
    "silu": Reference(lambda x: np.where(x == -np.inf, -0.0, x * _sigmoid(x)), lambda x: x / (1 + mp.exp(-x))),
    "gelu_tanh": Reference(_gelu_tanh,
                           lambda x: x / (1 + mp.exp(-mp.sqrt(8 / mp.pi) * (x + mpf("0.044715") * x ** 3)))),
    "softplus": Reference(lambda x: np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x))),
                          lambda x: max(x, 0) + mp.log1p(mp.exp(-abs(x)))),
    "erf": Reference(_erf, mp.erf),
    "gelu": Reference(_gelu, lambda x: x * mp.ncdf(x)),
    "sin": Reference(np.sin, mp.sin),
    "cos": Reference(np.cos, mp.cos),
    "rsqrt": Reference(lambda x: 1 / np.sqrt(x), lambda x: 1 / mp.sqrt(x)),
    "cbrt": Reference(np.cbrt, lambda x: mp.sign(x) * mp.cbrt(abs(x))),
    "pow": Reference(np.power, lambda x, y: x ** y),
}


def errors(found: np.ndarray, exact: np.ndarray) -> np.ndarray:
    """In units of the last place of the exact results, which are of a wider type; infinite where NaN, or a zero's sign,
    is wrong. Infinity counts as the number that would come next."""
    info = np.finfo(found.dtype)
    limit = np.ldexp(exact.dtype.type(1), info.maxexp)
    exponent = np.frexp(exact)[1] - 1
    np.clip(exponent, info.minexp, info.maxexp - 1, out=exponent)
    exponent[exact == 0] = info.minexp
    wide = found.astype(exact.dtype)
    error = np.ldexp(np.abs(np.clip(wide, -limit, limit) - np.clip(exact, -limit, limit)), info.nmant - exponent)
    nan = np.isnan(exact)
    error[nan] = 0
    error[nan != np.isnan(found)] = np.inf
    error[(found == 0) & (np.signbit(found) != np.signbit(exact)) & ~nan] = np.inf
    return error


def exact_error(name: str, found: float, args: list, info: np.finfo) -> tuple[float, int]:
    """By mpmath: the error, and how many numbers the result is away from the correctly rounded one."""
    with mp.workprec(2400 if name in ("sin", "cos") else 240):
        exact = REFERENCES[name].exact(*(mpf(float(one)) for one in args))
        exponent = max(mp.frexp(exact)[1] - 1, info.minexp) - info.nmant
        unit = mp.ldexp(1, min(exponent, info.maxexp - 1 - info.nmant))
        limit = mp.ldexp(1, info.maxexp)
        found = mpf(float(found)) if np.isfinite(found) else math.copysign(1, found) * limit
        exact = min(max(exact, -limit), limit)
        return float(abs(found - exact) / unit), int(abs(found - mp.nint(exact / unit) * unit) / unit + mpf("0.5"))


class Worst:
    """What is worst of one function."""

    def __init__(self, name: str, type: ElementType):
        self.name, self.type, self.info = name, type, np.finfo(DTYPES[type])
        self.count, self.some = 0, []

    def add(self, found: np.ndarray, *arrays: np.ndarray) -> None:
        """Compare the results that were found for these arguments."""
        with np.errstate(all="ignore"):
            error = errors(found, REFERENCES[self.name].wide(*(one.astype(WIDE[self.type]) for one in arrays)))
        self.count += len(found)
        least = self.some[-1][0] if len(self.some) == WORST else 0.0
        at = np.flatnonzero(error > least)
        at = at[np.argsort(-error[at], kind="stable")[:WORST]]
        new = [(float(error[i]), found[i], [one[i] for one in arrays]) for i in at]
        self.some = sorted(self.some + new, key=lambda one: -one[0])[:WORST]
        quiet = found.view(f"u{found.itemsize}") >> (self.info.nmant - 1) & 1
        assert np.all(quiet[np.isnan(found)] == 1), f"{self.name} gives a NaN that is not quiet"

    def close(self) -> tuple[float, int, list]:
        """The largest error, the largest distance from the correctly rounded result, the arguments of the former."""
        worst, distance, where = 0.0, 0, []
        for error, found, args in self.some:
            if math.isfinite(error):
                error, away = exact_error(self.name, found, args, self.info)
            else:
                away = 1 << 30
            distance = max(distance, away)
            if error > worst:
                worst, where = error, args
        return worst, distance, where


def everything(step: int) -> Iterator[np.ndarray]:
    """All f32, or each ``step``-th."""
    for start in range(0, 1 << 32, CHUNK * step):
        yield (np.arange(CHUNK, dtype=np.uint64) * step + start).astype(np.uint32).view(np.float32)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="one function")
    parser.add_argument("--type", choices=("f32", "f64"), help="one type")
    parser.add_argument("--samples", type=int, default=1 << 24, help="of f64, and of pow (default %(default)s)")
    parser.add_argument("--step", type=int, default=1, help="only each so many-th f32")
    asked = parser.parse_args()
    bench = MACHINES[0].values[0]
    failed = False
    print(f"{bench.name}: function | type | arguments | worst error, ulp | at | s")
    for type in (f32, f64):
        for name, function in vmath.FUNCTIONS.items():
            if asked.only not in (None, name) or asked.type not in (None, type.name):
                continue
            start, worst, evaluate = time.time(), Worst(name, type), Evaluator(bench, name, type)
            whole = type is f32 and function.arity == 1
            chunks = ([one] for one in everything(asked.step)) if whole else (
                sample(name, type, CHUNK, 16 * seed) for seed in range(-(-asked.samples // CHUNK)))
            for chunk in chunks:
                worst.add(evaluate(*chunk), *chunk)
            error, distance, where = worst.close()
            failed |= distance > 1
            print(f"{name:9} | {type} | {worst.count:,} | {error:.4f}{' FAILED' * (distance > 1)} | "
                  f"{' '.join(float(one).hex() for one in where)} | {time.time() - start:.0f}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
