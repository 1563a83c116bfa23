"""Tables of the piecewise polynomials in kernels/vmath/: expansion points and coefficients.

    python tools/piecewise.py tanh f32

prints the tables of a row of ``FITS``, one number for each piece: points x, then coefficients of powers of the
argument less x, the lowest power first, rounded to the type, as the sources have them; and the largest error with them.
A point is sought near the middle of its piece so that the function's value there is almost a number of the type:
S. Gal, An accurate elementary mathematical library for the IEEE floating point standard, ACM TOMS 17 (1991). The
coefficients are by the Remez algorithm of tools/minimax.py, rounded one after another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import floor, frexp, ldexp
from typing import NamedTuple

import minimax
from minimax import Fit, mp, mpf, rounded

minimax.POINTS = 301
SOUGHT = 3000                      # points of which the best is taken
BITS = {"f32": 24, "f64": 53}      # of a mantissa
SLACK = mpf("1e-6")                # of a piece's width: an index may be off at the ends by rounding
COLUMNS = 116


class Piece(NamedTuple):
    """``entry`` of the tables is for arguments from ``low`` to ``high``."""

    entry: int
    low: mpf
    high: mpf


class Row(NamedTuple):
    """``function`` by pieces, with errors relative to it, or absolute. What differs: of f32 and of f64."""

    function: Callable
    pieces: tuple[list[Piece], list[Piece]]
    degree: tuple[int, int]
    fixed: dict[int, tuple[float, ...]] = {}  # by entry: the point, and the first coefficients if not the value there
    relative: bool = True
    size: Callable | None = None             # what errors are relative to, if not the function
    apart: dict[int, tuple[float, ...]] = {}  # by entry: coefficients that the source adds itself


def by_bits(low: float, high: float, scale: float, offset: float, bits: int, count: int = 16) -> list[Piece]:
    """The index is the exponent of scale * argument + offset, which is positive, followed by so many bits."""
    found, at = [], mpf(low)
    while at < high:
        mantissa, exponent = frexp(float(at * scale + offset) * (1 + 1e-12))
        cell = floor(ldexp(mantissa, bits + 1))                  # 2**bits ... 2**(bits + 1) - 1
        end = (mpf(ldexp(cell + 1, exponent - bits - 1)) - offset) / scale
        found.append(Piece(((exponent - 2 << bits) + cell - (1 << bits)) % count, at, min(end, mpf(high))))
        at = end
    assert len(found) <= count, f"{len(found)} pieces"
    return found


def by_steps(low: float, high: float, step: float, count: int = 16) -> list[Piece]:
    """The index is argument / step, rounded to nearest."""
    ends = range(floor(low / step + 0.5), floor(high / step + 0.4999) + 1)
    assert len(ends) <= count, f"{len(ends)} pieces"
    return [Piece(i % count, max(mpf(low), (i - mpf(1) / 2) * step), min(mpf(high), (i + mpf(1) / 2) * step))
            for i in ends]


def point(function: Callable, piece: Piece, type: str) -> float:
    """A number of the type near the middle, whose function's value is almost one."""
    middle = (piece.low + piece.high) / 2
    unit = max(ldexp(1, frexp(float(piece.high))[1] - BITS[type]), float(piece.high - piece.low) / 2 / SOUGHT)
    unit = ldexp(1, frexp(unit)[1])
    start = floor(float(middle) / unit)
    return min((rounded((start + (i + 1) // 2 * (-1) ** i) * unit, type) for i in range(SOUGHT)),
               key=lambda x: abs(function(mpf(x)) / mpf(rounded(function(mpf(x)), type)) - 1))


def short_points(function: Callable, pieces: list[Piece], bits: int, type: str) -> dict[int, tuple[float]]:
    """``fixed`` of a function that grows: its values there are almost numbers of so many bits, and at most ``low``."""
    found = {}
    for piece in pieces:
        width, unit = piece.high - piece.low, mp.ldexp(1, mp.frexp(function(piece.high))[1] - bits)
        last = floor(min(piece.low, function(piece.low + width * mpf("0.8"))) / unit)
        first = max(floor(function(piece.low + width * mpf("0.1")) / unit) + 1, last - 100)
        points = [rounded(mp.findroot(lambda x, y=i * unit: function(x) - y, (piece.low, piece.high), "anderson"), type)
                  for i in range(first, last + 1)]
        values = [function(mpf(x)) / unit for x in points]
        found[piece.entry] = (min(zip(points, values), key=lambda one: abs(one[1] - mp.nint(one[1])))[0],)
    return found


def expand(row: Row, which: int, piece: Piece, type: str) -> tuple[list[float], mpf]:
    """The point and the coefficients of one piece, and the largest error."""
    x, *known = row.fixed.get(piece.entry) or [point(row.function, piece, type)]
    known = known or [rounded(row.function(mpf(x)), type)]
    slack, power, apart = (piece.high - piece.low) * SLACK, len(known), row.apart.get(piece.entry, (0.0,))

    def rest(r) -> mpf:
        """What is left to the other coefficients."""
        if r == 0:
            return mp.taylor(row.function, mpf(x), power)[power] - sum(apart[power:power + 1])
        begun = sum(mp.polyval(list(map(mpf, one[::-1])), r) for one in (apart, known))
        return (row.function(x + r) - begun) / r ** power

    def weight(r) -> mpf:
        size = abs((row.size or row.function)(x + r)) if row.relative else 1
        return abs(r) ** power / (size or 1)

    low, high, degree = (piece.low - slack - x,), (piece.high + slack - x,), (row.degree[which] - power,)
    low = (mpf(0),) if x == 0 == piece.low else low
    fit = Fit(rest, weight, low, high, degree)
    found, _ = minimax.fit(fit, 0, type)
    return [x, *known, *found], _error(fit, found)


def _error(fit: Fit, found: list[float]) -> mpf:
    points = [fit.low[0] + (fit.high[0] - fit.low[0]) * (i + mpf("0.37")) / 500 for i in range(500)]
    found = list(map(mpf, found[::-1]))
    return max(abs((fit.function(x) - mp.polyval(found, x)) * fit.weight(x)) for x in points)


def tables(row: Row, which: int, type: str) -> tuple[list[list[float]], dict[int, mpf]]:
    """Tables, of points and then of coefficients, and the largest error of each piece. Spare entries are 0."""
    pieces = row.pieces[which]
    count = 16 if max(piece.entry for piece in pieces) > 7 else 8
    found = [[0.0] * count for _ in range(row.degree[which] + 2)]
    worst = {}
    for piece in pieces:
        numbers, worst[piece.entry] = expand(row, which, piece, type)
        for table, number in zip(found, numbers):
            table[piece.entry] = number
    return found, worst


def shortest(value: float, type: str) -> str:
    """As few digits as give the number of the type again."""
    return next((text for text in (f"{value:.{digits}g}" for digits in range(1, 10))
                 if type == "f32" and rounded(float(text), type) == value), repr(value)).replace("e-0", "e-")


def text(numbers: list[float], type: str) -> str:
    """Lines of a table."""
    lines = [""]
    for one in numbers:
        word = f"{shortest(one, type)}, "
        if len(lines[-1]) + len(word) > COLUMNS:
            lines.append("")
        lines[-1] += word
    return "\n".join(f"    {line.rstrip()}" for line in lines)


def _log2(value: mpf) -> str:
    return f"2**{float(mp.log(value, 2)):.1f}"


def _both(value: list) -> tuple:
    return value, value


def _erf_to_one(a) -> mpf:
    """erf, and beyond 3.625 a little more, so that it is 1 at 3.875."""
    return mp.erf(a) + (mp.erfc(mpf("3.875")) * (4 * a - mpf("14.5")) ** 4 if a > 3.625 else 0)


def _erf_size(a) -> mpf:
    return min(mp.erf(a), mpf(1) / 8)


TAIL_PIECES = by_bits(0, 14.37, 0.78, 0.75, 2)


def _tail(a) -> mpf:
    """2 a exp(a**2 / 2) times the integral of the normal distribution up to -a, with half of log2(e) as f32 has it."""
    return a * mp.erfc(a / mp.sqrt(2)) * mpf(2) ** (mpf(rounded(mp.log(mp.e, 2) / 2, "f32")) * a * a)


def _powers(type: str) -> list[list[float]]:
    """2**(i/16) / 2 in half a mantissa's bits, and what log2 of the double of that is more than i/16."""
    unit = mp.ldexp(1, -(BITS[type] // 2))
    found = [float(mp.nint(mpf(2) ** (mpf(i) / 16 - 1) / unit) * unit) for i in range(16)]
    return [found, [rounded(mp.log(2 * mpf(one), 2) - mpf(i) / 16, type) for i, one in enumerate(found)]]


FITS = {
    # of |x|, up to where it is 1
    "tanh": Row(mp.tanh, _both(by_bits(0, 9.25, 1.62, 1, 2)), (5, 5), {12: (0.0, 0.0, 1.0)}),
    # of exp(-|x|)
    "softplus": Row(lambda e: mp.log1p(e) / e if e else mpf(1), _both(by_bits(0, 1, 0.999, 1, 4)), (3, 8), {0: (0.0,)}),
    # of |x|, up to where it is 1; 2 |x| in place of 1
    "erf": Row(_erf_to_one, (by_steps(0, 3.875, 0.25), []), (5, 0), {0: (0.0, 1.0)}, size=_erf_size,
               apart={0: (-1.0, 2.0)}),
    "erf_double": Row(mp.erf, ([], by_steps(0, 5.95, 1 / 2.6)), (0, 12), {0: (0.0, 1.0)}, size=_erf_size,
                      apart={0: (-1.0, 2.0)}),
    # of |x|; |x| in place of 1
    "gelu": Row(_tail, (TAIL_PIECES, []), (6, 0), short_points(_tail, TAIL_PIECES[1:], 12, "f32") | {10: (0.0, 1.0)},
                apart={10: (-1.0, 1.0)}),
}


def main(name: str, type: str) -> None:
    if name == "powers":
        return print(*(text(one, type) for one in _powers(type)), sep="\n")
    which = ("f32", "f64").index(type)
    row = FITS[name]
    found, worst = tables(row, which, type)
    print(f"{name} {type}: degree {row.degree[which]}, {'relative' if row.relative else 'absolute'} error "
          f"{_log2(max(worst.values()))}")
    for piece in row.pieces[which]:
        print(f"  entry {piece.entry:2}: {float(piece.low):.6g} ... {float(piece.high):.6g}, error "
              f"{_log2(worst[piece.entry])}")
    print("\n".join(text(one, type) for one in found))


if __name__ == "__main__":
    main(*sys.argv[1:])
