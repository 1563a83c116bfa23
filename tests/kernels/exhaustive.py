"""How far are the elementary functions from the truth?  All arguments of f32, and many of f64, on this CPU.

PYTHONPATH=tests:tools python tests/kernels/exhaustive.py [--only NAME] [--type f32] [--samples N] [--step N]

A line for each function: the largest error, in units of the last place of the exact result, and where. It is found by
numpy's functions in a wider type, and what is worst by them is computed again by mpmath. A result that is neither the
correctly rounded one nor its neighbour is a failure.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from typing import NamedTuple

import numpy as np
from elementary import Evaluator, sample
from machines import DTYPES, MACHINES
from mpmath import mp, mpf

from jitkern.isa.types import ElementType, f32, f64
from jitkern.kernels.vmath import table as vmath

BLOCK = 1 << 14   # arguments at a time: what is done with them stays in the cache
WORST = 40        # arguments that mpmath looks at
SHARES = 16       # of a function's arguments, for each process
TYPES = {one.name: one for one in (f32, f64)}
WIDE = {f32: np.float64, f64: np.longdouble}
PI = np.longdouble("3.14159265358979323846264338327950288")
CELLS, TERMS = 8, 14   # of ``_mills``: expansions on an interval of length 1, terms of each


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


@cache
def _mills_series(dtype: type) -> np.ndarray:
    """Taylor series of ``_mills`` about 0, 1 / CELLS, 2 / CELLS ... up to 42: a row for each power.

    The function f satisfies f' = a f - 1: (n + 1) f[n + 1] = c f[n] + f[n - 1] about c, where n > 0.
    """
    rows = []
    with mp.workprec(300):
        for cell in range(42 * CELLS + 1):
            c = mpf(cell) / CELLS
            row = [mp.sqrt(mp.pi / 2) * mp.exp(c * c / 2) * mp.erfc(c / mp.sqrt(2))]
            row.append(c * row[0] - 1)
            while len(row) < TERMS:
                row.append((c * row[-1] + row[-2]) / len(row))
            rows.append([dtype(mp.nstr(one, 30)) for one in row])
    return np.array(rows, dtype).T.copy()


def _mills(a):
    """exp(a**2 / 2) times the integral of exp(-t**2 / 2) from a on, 0 <= a <= 42."""
    cell = np.rint(a * CELLS)
    rest = a - cell / CELLS
    cell = cell.astype(np.intp)
    alike = np.all(cell == cell[0])
    total = np.zeros_like(a)
    for row in reversed(_mills_series(a.dtype.type)):
        total *= rest
        total += row[cell[0]] if alike else row.take(cell)
    return total


def _exp_square(a, part=1):
    """exp(-a**2 / part), where a rounded square would be too far from it."""
    high = np.rint(a * 2 ** 20) / 2 ** 20
    return np.exp(-high * high / part) * np.exp((high - a) * (high + a) / part)


def _erfc_large(a):
    """erfc(a), 0 <= a < 29."""
    return np.sqrt(2 / PI.astype(a.dtype)) * _exp_square(a) * _mills(a * np.sqrt(a.dtype.type(2)))


def _kummer(a):
    """erf(a), a <= 1/2, by a series of which all terms have one sign; nothing cancels."""
    square, n = 2 * a * a, 1
    term = total = 2 * a / np.sqrt(PI.astype(a.dtype)) * np.exp(-a * a)
    while np.any(term > total * np.finfo(a.dtype).eps):
        term = term * (square / (2 * n + 1))
        total, n = total + term, n + 1
    return total


def _erf(x):
    a = np.fmin(np.abs(x), 7)  # of NaN too
    low, high = a.min(), a.max()
    found = 1 - _erfc_large(a) if low < 7 and high > 0.5 else np.ones_like(a)
    if low <= 0.5:
        found = np.where(a > 0.5, found, _kummer(np.fmin(a, 0.5)))
    return np.where(x == x, np.copysign(found, x), x)


def _erfc(x):
    large = _erfc_large(np.fmin(np.fmax(x, 0.25), 28))
    return np.where(x > 28, 0, np.where(x > 0.25, large, 1 - _erf(x)))


def _gelu(x):
    """x times the integral of the normal distribution, this by ``_mills`` up to -|x|."""
    a, pi = np.fmin(np.abs(x), 41), PI.astype(x.dtype)
    tail = _exp_square(a, 2) * _mills(a) / np.sqrt(2 * pi) * (a < 41) if a.min() < 41 else np.zeros_like(a)
    return np.where(x == -np.inf, -0.0, x * np.where(x < 0, tail, 1 - tail))


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
    "erfc": Reference(_erfc, mp.erfc),
    "gelu": Reference(_gelu, lambda x: x * mp.ncdf(x)),
    "sin": Reference(np.sin, mp.sin),
    "cos": Reference(np.cos, mp.cos),
    "tan": Reference(np.tan, mp.tan),
    "arctan": Reference(np.arctan, mp.atan),
    "sinh": Reference(np.sinh, mp.sinh),
    "cosh": Reference(np.cosh, mp.cosh),
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


def bounds(found: np.ndarray, exact: np.ndarray) -> np.ndarray:
    """No less than ``errors``, and hardly more, or NaN. It takes few passes."""
    info = np.finfo(found.dtype)
    power = np.abs(exact).astype(np.float64, copy=False).view(np.int64)
    np.clip(power, (info.minexp + 1023 << 52) + 1, (min(info.maxexp + 1022, 2045) << 52) + 1, out=power)
    power -= 1  # rounded to float64 it may be more than the exact one
    power &= 0x7FF << 52
    np.subtract(2046 << 52, power, out=power)
    error = found.astype(exact.dtype)
    error -= exact
    error *= 2.0 ** info.nmant
    error = error.astype(np.float64, copy=False)
    error *= power.view(np.float64)
    np.abs(error, out=error)
    zero = found == 0
    if zero.any():
        error[zero & (np.signbit(found) != np.signbit(exact))] = np.nan
    return error


def exact_error(name: str, found: float, args: list, info: np.finfo) -> tuple[float, int]:
    """By mpmath: the error, and how many numbers the result is away from the correctly rounded one."""
    with mp.workprec(2400 if name in ("sin", "cos", "tan") else 240):
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
        self.name, self.type = name, type
        self.count, self.some = 0, []

    def add(self, found: np.ndarray, *arrays: np.ndarray) -> None:
        """Compare the results that were found for these arguments."""
        for at in range(0, len(found), BLOCK):
            self._add(found[at:at + BLOCK], *(one[at:at + BLOCK] for one in arrays))
        self.count += len(found)

    def _add(self, found: np.ndarray, *arrays: np.ndarray) -> None:
        info = np.finfo(found.dtype)
        least = self.some[-1][0] if len(self.some) == WORST else 0.0
        with np.errstate(all="ignore"):
            exact = REFERENCES[self.name].wide(*(one.astype(WIDE[self.type]) for one in arrays))
            bound = bounds(found, exact)
            if bound.max() <= least:  # not if one is NaN
                return
            at = np.flatnonzero(~(bound <= least))
            some, exact = found[at], exact[at]
            nan = np.isnan(some)
            quiet = some[nan].view(f"u{found.itemsize}") >> (info.nmant - 1) & 1
            assert quiet.all(), f"{self.name} gives a NaN that is not quiet"
            rest = ~(nan & np.isnan(exact) | np.isinf(some) & (exact.astype(found.dtype) == some))
            at = at[rest]
            error = errors(found[at], exact[rest])
        worst = np.argsort(-error, kind="stable")[:WORST]
        self.take([(float(error[i]), found[at[i]], [one[at[i]] for one in arrays]) for i in worst])

    def take(self, new: list[tuple]) -> None:
        """What is worst of other arguments."""
        self.some = sorted(self.some + new, key=lambda one: -one[0])[:WORST]

    def close(self) -> tuple[float, int, list]:
        """The largest error, the largest distance from the correctly rounded result, the arguments of the former."""
        worst, distance, where = 0.0, 0, []
        for error, found, args in self.some:
            if math.isfinite(error):
                error, away = exact_error(self.name, found, args, np.finfo(DTYPES[self.type]))
            else:
                away = 1 << 30
            distance = max(distance, away)
            if error > worst:
                worst, where = error, args
        return worst, distance, where


def everything(step: int, share: int, shares: int) -> Iterator[list[np.ndarray]]:
    """All f32, or each ``step``-th; of their blocks every ``shares``-th."""
    block = np.arange(BLOCK, dtype=np.uint64) * step
    for start in range(BLOCK * step * share, 1 << 32, BLOCK * step * shares):
        yield [(block + start).astype(np.uint32).view(np.float32)]


def compared(name: str, kind: str, step: int, samples: int, shares: int, share: int) -> tuple[int, list]:
    """A share of a function's arguments: how many, and what is worst."""
    type = TYPES[kind]
    worst, evaluate = Worst(name, type), Evaluator(MACHINES[0].values[0], name, type)
    if type is f32 and vmath.FUNCTIONS[name].arity == 1:
        blocks = everything(step, share, shares)
    else:
        blocks = (sample(name, type, BLOCK, 16 * seed) for seed in range(share, -(-samples // BLOCK), shares))
    for arrays in blocks:
        worst.add(evaluate(*arrays), *arrays)
    return worst.count, worst.some


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="one function")
    parser.add_argument("--type", choices=TYPES, help="one type")
    parser.add_argument("--samples", type=int, default=1 << 24, help="of f64, and of pow (default %(default)s)")
    parser.add_argument("--step", type=int, default=1, help="only each so many-th f32")
    cores = len(os.sched_getaffinity(0))
    parser.add_argument("--jobs", type=int, default=cores, help="processes (default %(default)s)")
    asked = parser.parse_args()
    failed = False
    print(f"{MACHINES[0].values[0].name}: function | type | arguments | worst error, ulp | at | s")
    with ProcessPoolExecutor(asked.jobs) as pool:
        for kind, type in TYPES.items():
            for name in vmath.FUNCTIONS:
                if asked.only not in (None, name) or asked.type not in (None, kind):
                    continue
                start, whole, shares = time.time(), Worst(name, type), SHARES * asked.jobs
                share = partial(compared, name, kind, asked.step, asked.samples, shares)
                for count, some in pool.map(share, range(shares)):
                    whole.count += count
                    whole.take(some)
                error, distance, where = whole.close()
                failed |= distance > 1
                print(f"{name:9} | {type} | {whole.count:,} | {error:.4f}{' FAILED' * (distance > 1)} | "
                      f"{' '.join(float(one).hex() for one in where)} | {time.time() - start:.0f}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
