"""Coefficients of the polynomials in kernels/vmath/: the Remez algorithm, in 60 digits.

    python tools/minimax.py exp f32

prints the coefficients of a row of ``FITS``, lowest power first, rounded to the type, as the sources have them, and the
largest error with them. The algorithm: Cheney, Introduction to Approximation Theory, chapter 3; here the exchange is
among the points of a fixed grid.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from typing import NamedTuple

from mpmath import mp, mpf

mp.dps = 60
POINTS = 1201  # of the grid, dense at both ends


class Fit(NamedTuple):
    """``function`` by a polynomial; errors count as much as ``weight`` says. Ends and degrees: of f32 and of f64."""

    function: Callable
    weight: Callable
    low: tuple
    high: tuple
    degree: tuple[int, int]
    parts: int = 1  # of the first coefficient


def _odd(function: Callable, first, second) -> Callable:
    """(f(x) / x - first) / z for x = sqrt(z); ``second`` where z is 0."""
    return lambda z: (function(mp.sqrt(z)) / mp.sqrt(z) - first) / z if z else second


def _odd_weight(function: Callable) -> Callable:
    """What that is multiplied with in f(x), relative to it."""
    return lambda z: z * mp.sqrt(z) / function(mp.sqrt(z)) if z else z


def _normal(a) -> mpf:
    """(1 + 13/16 a) exp(a**2 / 2) times the integral of the normal distribution up to -a."""
    return (1 + a * 13 / 16) * mp.exp(a * a / 2) * mp.erfc(a / mp.sqrt(2)) / 2


def _both(value) -> tuple:
    return (value, value)


HALF = mp.log(2) / 2 * mpf("1.0001")
QUARTER = mp.pi / 4 * mpf("1.002")
FITS = {
    # exp(r) = 1 + r + r**2 * p(r)
    "exp": Fit(lambda r: (mp.expm1(r) - r) / r ** 2 if r else mpf(1) / 2, lambda r: r ** 2 / mp.exp(r),
               _both(-HALF), _both(HALF), (4, 9)),
    "exp_long": Fit(lambda r: (mp.expm1(r) - r) / r ** 2 if r else mpf(1) / 2, lambda r: r ** 2 / mp.exp(r),
                    _both(-HALF), _both(HALF), (5, 10)),
    # 2**r = 1 + r * p(r)
    "exp2": Fit(lambda r: mp.expm1(r * mp.log(2)) / r if r else mp.log(2), lambda r: abs(r) / 2 ** r,
                _both(mpf("-0.5")), _both(mpf("0.5")), (5, 10)),
    # 2**-r = 1 - r log(2) + r**2 p(r)
    "pow": Fit(lambda r: ((2 ** -r - 1) / r + mp.log(2)) / r if r else mp.log(2) ** 2 / 2, lambda r: r ** 2 * 2 ** r,
               _both(mpf("-0.501")), _both(mpf("0.501")), (4, 9)),
    # sin(r) = r + r * z * p(z), cos(r) = 1 + z * p(z), z = r**2
    "sin": Fit(_odd(mp.sin, 1, mpf(-1) / 6), _odd_weight(mp.sin), _both(mpf(0)), _both(QUARTER ** 2), (2, 5)),
    "cos": Fit(lambda z: (mp.cos(mp.sqrt(z)) - 1) / z if z else mpf(-1) / 2,
               lambda z: z / mp.cos(mp.sqrt(z)), _both(mpf(0)), _both(QUARTER ** 2), (3, 6)),
    # tan(r) = r + r * z * p(z), z = r**2
    "tan": Fit(_odd(mp.tan, 1, mpf(1) / 3), _odd_weight(mp.tan), _both(mpf(0)), _both(QUARTER ** 2), (6, 14)),
    # arctan(x) = x + x * z * p(z), z = x**2
    "arctan": Fit(_odd(mp.atan, 1, mpf(-1) / 3), _odd_weight(mp.atan), _both(mpf(0)), _both(mpf(1)), (8, 19)),
    # sinh(x) = x + x * z * p(z), cosh(x) = 1 + z * p(z), z = x**2
    "sinh": Fit(_odd(mp.sinh, 1, mpf(1) / 6), _odd_weight(mp.sinh), _both(mpf(0)), _both(mpf(1)), (3, 6)),
    "cosh": Fit(lambda z: (mp.cosh(mp.sqrt(z)) - 1) / z if z else mpf(1) / 2, lambda z: z / mp.cosh(mp.sqrt(z)),
                _both(mpf(0)), _both(mpf(1)), (3, 6)),
    # 2**-f = 1 + f * p(f)
    "gelu_exp": Fit(lambda f: mp.expm1(-f * mp.log(2)) / f if f else -mp.log(2), abs,
                    _both(mpf("-0.0315")), _both(mpf("0.0315")), (2, 6)),
    # normal(-a) = exp(-a**2 / 2) p(t) / (1 + 13/16 a), t = (a - 5) / (a + 5); a up to 39
    "normal": Fit(lambda t: _normal(5 * (1 + t) / (1 - t)), lambda t: 1 / _normal(5 * (1 + t) / (1 - t)),
                  _both(mpf(-1)), _both(mpf(34) / 44), (22, 22), 2),
}


def fit(row: Fit, which: int, type: str) -> tuple[list[float], mpf]:
    """The polynomial, lowest power first, and the largest error before coefficients are rounded.

    They are rounded one after another, and those of higher powers make up for it as far as they can.
    """
    low, high, degree = row.low[which], row.high[which], row.degree[which]
    grid = [low + (high - low) * (1 - mp.cos(mp.pi * i / POINTS)) / 2 for i in range(POINTS + 1)]
    values = [row.function(x) for x in grid]
    weights = [abs(row.weight(x)) or mpf(10) ** -12 for x in grid]
    found: list[float] = []
    rest, exact = _remez(grid, values, weights, range(degree + 1))
    for first in range(degree + 1):
        coefficient = rest.pop(0)
        for _ in range(1 if first else row.parts):
            found.append(rounded(coefficient, type))
            coefficient -= mpf(found[-1])
            values = [value - found[-1] * x ** first for x, value in zip(grid, values)]
        if rest:
            other, worst = _remez(grid, values, weights, range(first + 1, degree + 1))
            if worst < max(map(abs, _errors(grid, values, weights, rest, first + 1))):
                rest = other
    return found, exact


def _errors(grid: list, values: list, weights: list, found: list, first: int) -> list:
    """Of a polynomial that begins with power ``first``."""
    return [(value - x ** first * mp.polyval(found[::-1], x)) * weight
            for x, value, weight in zip(grid, values, weights)]


def _remez(grid: list, values: list, weights: list, powers: range) -> tuple[list, mpf]:
    """The best coefficients of these powers, and the largest error."""
    count = len(powers) + 1
    at = [round((len(grid) - 1) * (i + mpf(1) / 2) / count) for i in range(count)]
    best = None
    for _ in range(20):
        rows = [[grid[i] ** power for power in powers] + [(-1) ** j / weights[i]] for j, i in enumerate(at)]
        *found, level = mp.lu_solve(mp.matrix(rows), mp.matrix([values[i] for i in at]))
        errors = _errors(grid, values, weights, found, powers[0])
        worst = max(map(abs, errors))
        if best is None or worst < best[1]:
            best = found, worst
        new = _extremes(errors, count)
        if len(new) < count or new == at or worst < abs(level) * mpf("1.001"):
            break
        at = new
    return best


def _extremes(errors: list, count: int) -> list[int]:
    """So many points where the error is largest and its sign changes from each to the next."""
    runs: list[int] = []
    for i, error in enumerate(errors):
        if runs and (errors[runs[-1]] > 0) == (error > 0):
            if abs(error) > abs(errors[runs[-1]]):
                runs[-1] = i
        else:
            runs.append(i)
    while len(runs) > count:
        if len(runs) == count + 1:
            runs.pop(0 if abs(errors[runs[0]]) < abs(errors[runs[-1]]) else -1)
        else:
            least = min(range(len(runs) - 1), key=lambda i: max(abs(errors[runs[i]]), abs(errors[runs[i + 1]])))
            del runs[least:least + 2]
    return runs


def rounded(value, type: str) -> float:
    """To the nearest number of the type."""
    value = float(mp.mpf(value))
    return struct.unpack("<f", struct.pack("<f", value))[0] if type == "f32" else value


def error(row: Fit, which: int, found: list) -> mpf:
    """The largest error of a polynomial."""
    low, high = row.low[which], row.high[which]
    points = [low + (high - low) * (i + mpf("0.37")) / 3000 for i in range(3000)]
    found = [sum(map(mpf, found[:row.parts])), *found[row.parts:]]
    return max(abs((row.function(x) - mp.polyval(found[::-1], x)) * row.weight(x)) for x in points)


def main(name: str, type: str) -> None:
    which = ("f32", "f64").index(type)
    found, exact = fit(FITS[name], which, type)
    print(f"{name} {type}: degree {len(found) - FITS[name].parts} on [{float(FITS[name].low[which]):.6g}, "
          f"{float(FITS[name].high[which]):.6g}], error 2**{float(mp.log(error(FITS[name], which, found), 2)):.1f} "
          f"(2**{float(mp.log(exact, 2)):.1f} before rounding)")
    print(", ".join(map(repr, found)))


if __name__ == "__main__":
    main(*sys.argv[1:])
