"""Tables of kernels/vmath/log.py, pow.py and root.py: 16 points c with what is known of them.

    python tools/reciprocals.py log f32

prints reciprocals of the points, the function's values there, and the coefficients of the polynomial in r = x / c - 1,
as the sources have them; and the errors with them. Logarithms of points are short numbers, almost; powers of points, or
their reciprocals' logarithms, almost numbers of the type: S. Gal, An accurate elementary mathematical library for the
IEEE floating point standard, ACM TOMS 17 (1991). Polynomials are by the Remez algorithm of tools/minimax.py.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

import minimax
from minimax import Fit, mp, mpf, rounded
from piecewise import text

minimax.POINTS = 601
SOUGHT = 3000                            # points of which the best is taken
BITS = {"f32": 24, "f64": 53}            # of a mantissa
BIAS = {"f32": 127, "f64": 1023}
SLACK = mpf("1.0005")                    # pieces are a little wider where an index is rounded, and not symmetric
ONE = 9                                  # the piece around 1 of the logarithms'
# Where in a piece its point is sought: near 1 the errors of r count, which are small if r is; elsewhere not quite
# in the middle, since multiples of the reciprocal of a simple fraction have few remainders.
USUAL = mpf("0.49")
SHARE = {ONE - 2: mpf("0.55"), ONE - 1: mpf("0.72"), ONE + 1: mpf("0.25")}
NEAR = (mpf(-1) / 60, mpf(1) / 31)       # beyond, errors count half as much: the logarithm is larger than r


class Tables(NamedTuple):
    """``columns``: reciprocals of points, times a unit, and values, one of each for a piece."""

    columns: list[list[float]]
    low: mpf        # of r
    high: mpf
    error: mpf      # of the values


class Row(NamedTuple):
    """What differs: of f32 and of f64."""

    tables: Callable[[str], Tables]
    fit: Callable[[str, mpf, mpf], Fit]


def by_octave() -> list[tuple[mpf, mpf]]:
    """16 pieces from 0.703 to 1.406, one of them around 1: 1/32 wide below 1, 1/16 above."""
    def end(steps) -> mpf:
        return 1 + mpf(steps) / (16 if steps > 0 else 32)

    return [(end(i - ONE - mpf(1) / 2), end(i - ONE + mpf(1) / 2)) for i in range(16)]


def by_pairs(type: str) -> list[tuple[mpf, mpf]]:
    """8 pieces of each of two octaves, from 2 to 8."""
    return [(mpf(2) ** octave * (8 + i) / 8, mpf(2) ** octave * (9 + i) / 8) for octave in (1, 2) for i in range(8)]


def by_threes(type: str) -> list[tuple[mpf, mpf]]:
    """By the bits of a number, 3/16 of an exponent for each piece; the exponent of the first is a multiple of 3."""
    def end(i) -> mpf:
        exponent = mp.floor(i * 3 / 16)
        return mp.ldexp(1 + i * 3 / 16 - exponent, int(exponent) - BIAS[type] % 3)

    return [(end(i - mpf(1) / 2), end(i + mpf(1) / 2)) for i in range(16)]


def _sought(middle: mpf, unit: mpf, width: mpf, share: str) -> Iterator[mpf]:
    """Multiples of a unit near the middle, or of what is so many times more that they are this share of the width."""
    unit *= max(1, 2 ** int(mp.floor(mp.log(width * mpf(share) / unit / SOUGHT, 2)))) if share else 1
    start = mp.nint(middle / unit)
    for i in range(-SOUGHT // 2, SOUGHT // 2):
        if abs(i * unit) <= width * mpf(share or "0.15"):
            yield (start + i) * unit


def _bounds(pieces: list, reciprocals: list[float], unit: mpf) -> tuple[mpf, mpf]:
    """Of r times the unit."""
    ends = [end * reciprocal - unit for piece, reciprocal in zip(pieces, reciprocals) for end in piece]
    return min(ends), max(ends)


def logs(type: str, base: mpf, unit: mpf, step: mpf, shares: dict[int, mpf]) -> Tables:
    """Logarithms are multiples of a step."""
    pieces, found, error = by_octave(), [], mpf(0)
    for i, (low, high) in enumerate(pieces):
        if i == ONE:
            found.append((float(unit), 0.0))
            continue
        point = low + (high - low) * shares.get(i, USUAL)
        best = None
        for value in _sought(mp.log(point, base), step, mp.log(high / low, base), ""):
            reciprocal = rounded(unit * base ** -value, type)
            off = abs(mp.log(unit / mpf(reciprocal), base) - value)
            if best is None or off < best[0]:
                best = off, reciprocal, float(value)
        found.append(best[1:])
        error = max(error, best[0])
    columns = list(map(list, zip(*found)))
    return Tables(columns, *_bounds(pieces, columns[0], unit), error)


def short_logs(type: str, step: mpf) -> Tables:
    """Reciprocals have so few bits that r is exact; logarithms to base 2 are in two parts, the first a multiple."""
    pieces, reciprocals = by_octave(), []
    for i, (low, high) in enumerate(pieces):
        best = mpf(1), 1.0
        for bits in range(1, 8) if i != ONE else ():
            for reciprocal in (mpf(n) / 2 ** bits for n in range(2 ** bits // 2 + 1, 3 * 2 ** bits // 2, 2)):
                r = max(abs(low * reciprocal - 1), abs(high * reciprocal - 1))
                if r < mpf(2) ** (-bits if low < 1 else 1 - bits):
                    best = min(best, (r, float(reciprocal)))
        reciprocals.append(best[1])
    exact = [-mp.log(one, 2) for one in reciprocals]
    first = [float(mp.nint(one / step) * step) for one in exact]
    second = [rounded(one - mpf(part), type) for one, part in zip(exact, first)]
    return Tables([reciprocals, first, second], *_bounds(pieces, reciprocals, mpf(1)), mpf(0))


def powers(type: str, pieces: list, power: mpf) -> Tables:
    found, error = [], mpf(0)
    for low, high in pieces:
        middle = 2 / (low + high)
        ulp = mp.ldexp(1, mp.frexp(middle)[1] - BITS[type])
        best = None
        for reciprocal in _sought(middle, ulp, middle * (high - low) / low, "0.08"):
            value = mpf(rounded(reciprocal, type)) ** -power
            off = abs(rounded(value, type) / value - 1)
            if best is None or off < best[0]:
                best = off, rounded(reciprocal, type), rounded(value, type)
        found.append(best[1:])
        error = max(error, best[0])
    columns = list(map(list, zip(*found)))
    return Tables(columns, *_bounds(pieces, columns[0], mpf(1)), error)


def two_parts(type: str, base: mpf, step: mpf) -> tuple[float, float]:
    """log(2): a multiple, and so many bits of the rest that this times an exponent is exact."""
    first = mp.nint(mp.log(2, base) / step) * step
    fraction, exponent = mp.frexp(mp.log(2, base) - first)
    bits = {"f32": 16, "f64": 42}[type]
    return float(first), float(mp.ldexp(mp.nint(mp.ldexp(fraction, bits)), exponent - bits))


def _counted(r) -> mpf:
    return mpf(1) if NEAR[0] < r < NEAR[1] else mpf(1) / 2


def _log_fit(type: str, low: mpf, high: mpf) -> Fit:
    """log(1 + r) = r + r**2 p(r)."""
    return Fit(lambda r: (mp.log1p(r) - r) / r ** 2 if r else mpf(-1) / 2,
               lambda r: r ** 2 / mp.log1p(r) * _counted(r) if r else r, (low,), (high,), (DEGREE["log"][type],))


def _scaled_fit(base: int, units: dict[str, mpf], type: str, low: mpf, high: mpf) -> Fit:
    """log(1 + r / unit) = r p(r)."""
    unit, factor = units[type], 1 / mp.log(base)
    return Fit(lambda r: mp.log1p(r / unit) / r * factor if r else factor / unit,
               lambda r: r / mp.log1p(r / unit) / factor * _counted(r / unit) if r else unit / factor,
               (low,), (high,), (DEGREE["log2"][type],))


def _pow_fit(type: str, low: mpf, high: mpf) -> Fit:
    """log2(1 + r) = r (first + r second + p(r)), first and second numbers of the type."""
    factor = 1 / mp.log(2)
    first, second = rounded(factor, type), rounded(-factor / 2, type)
    return Fit(lambda r: (mp.log1p(r) * factor / r if r else factor) - first - second * r, lambda r: 1 / factor,
               (low * SLACK ** 6,), (high * SLACK,), (DEGREE["pow"][type],))


def _root_fit(name: str, power: mpf, type: str, low: mpf, high: mpf) -> Fit:
    """(1 + r)**power = 1 + r p(r)."""
    return Fit(lambda r: ((1 + r) ** power - 1) / r if r else power, lambda r: abs(r) / (1 + r) ** power,
               (low * SLACK,), (high * SLACK,), (DEGREE[name][type],))


def _row(base: int, units: dict[str, mpf], steps: dict[str, mpf], shares: dict[str, dict[int, mpf]]) -> Row:
    return Row(lambda type: logs(type, mpf(base), units[type], steps[type], shares.get(type, SHARE)),
               lambda *args: _scaled_fit(base, units, *args))


def _root(name: str, power: mpf, pieces: Callable) -> Row:
    return Row(lambda type: powers(type, pieces(type), power), lambda *args: _root_fit(name, power, *args))


DEGREE = {"log": {"f32": 3, "f64": 8}, "log2": {"f32": 4, "f64": 9}, "pow": {"f32": 5, "f64": 10},
          "rsqrt": {"f32": 3, "f64": 9}, "cbrt": {"f32": 3, "f64": 9}}
# The units: log2(1 + r / unit) and log10 begin with a coefficient that is almost a number of the type, and not much
# more than one half, or whatever power of 2.
STEPS = {"log": {"f32": mpf(2) ** -17, "f64": mpf(2) ** -42}, "log2": {"f32": mpf(2) ** -16, "f64": mpf(2) ** -42},
         "log10": {"f32": mpf(2) ** -18, "f64": mpf(2) ** -43}}
FITS = {
    "log": Row(lambda type: logs(type, mp.e, mpf(1), STEPS["log"][type], SHARE), _log_fit),
    "log2": _row(2, {"f32": mpf(25) / 32, "f64": mpf(51) / 32}, STEPS["log2"], {}),
    "log10": _row(10, {"f32": mpf(15) / 16, "f64": mpf(57) / 32}, STEPS["log10"],
                  {"f64": SHARE | {ONE - 1: mpf("0.85")}}),
    "pow": Row(lambda type: short_logs(type, STEPS["log2"][type]), _pow_fit),
    "rsqrt": _root("rsqrt", mpf(-1) / 2, by_pairs),
    "cbrt": _root("cbrt", mpf(1) / 3, by_threes),
}


def main(name: str, type: str) -> None:
    row = FITS[name]
    tables = row.tables(type)
    fit = row.fit(type, tables.low, tables.high)
    found, _ = minimax.fit(fit, 0, type)
    error = minimax.error(fit, 0, found)
    print(f"{name} {type}: {float(tables.low):.4f} ... {float(tables.high):.4f}, degree {fit.degree[0]}, error "
          f"2**{float(mp.log(error, 2)):.1f}, of values 2**{float(mp.log(tables.error or mp.eps, 2)):.1f}")
    if name in ("log", "log10"):
        print(*two_parts(type, mp.e if name == "log" else mpf(10), STEPS[name][type]))
    for one in (*tables.columns, found):
        print(text(one, type))


if __name__ == "__main__":
    main(*sys.argv[1:])
