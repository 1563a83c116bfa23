"""Programs as they are written in numpy, under jk.jit, beside numpy itself and numba. One thread.

    python bench/expr.py                    everything
    python bench/expr.py --only heat        the cases with this in their name

Every program is one function, run as it is by numpy and traced by jk.jit; numba compiles the same function, or loops
that do the same where it does not take it. Results are compared with numpy's before anything is timed.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import harness
import peers
from harness import Case, Result

import jitkern as jk

np = peers.np

RUN = 5e-3  # seconds of one run, or one call if that takes longer
OURS, NUMPY, NUMBA = "jk.jit", "numpy", "numba"


def black_scholes(price, strike, years, rate, volatility):
    """Prices of European calls and puts (Hull, Options, Futures and Other Derivatives: the normal distribution as a
    polynomial)."""
    root = np.sqrt(years)
    d1 = (np.log(price / strike) + (rate + 0.5 * volatility * volatility) * years) / (volatility * root)
    d2 = d1 - volatility * root
    shares = []
    for d in (d1, d2):
        size = np.abs(d)
        k = 1 / (1 + 0.2316419 * size)
        sum = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))))
        tail = 0.3989422804014327 * np.exp(-0.5 * size * size) * sum
        shares.append(np.where(d >= 0, 1 - tail, tail))
    discounted = strike * np.exp(-rate * years)
    call = price * shares[0] - discounted * shares[1]
    return call, call - price + discounted


def heat(u, factor):
    """One step of the heat equation in two dimensions; the border stays."""
    new = u.copy()
    new[1:-1, 1:-1] += factor * (u[2:, 1:-1] + u[:-2, 1:-1] + u[1:-1, 2:] + u[1:-1, :-2] - 4 * u[1:-1, 1:-1])
    return new


def mandelbrot(x, y, cx, cy, count):
    """One step of z * z + c, counted where it has not left the circle."""
    inside = x * x + y * y <= 4
    new_x = np.where(inside, x * x - y * y + cx, x)
    new_y = np.where(inside, 2 * x * y + cy, y)
    return new_x, new_y, count + inside


def rms_norm(x, residual, gain):
    """Residual addition, then each row divided by the root of its mean square (Zhang, Sennrich, 2019)."""
    h = x + residual
    return h, h / np.sqrt((h * h).mean(axis=-1, keepdims=True) + 1e-6) * gain


def distances(a, b):
    """Euclidean distances of all rows of a to all rows of b."""
    squares = (a * a).sum(axis=1)[:, None] + (b * b).sum(axis=1)[None, :] - 2 * (a @ b.T)
    return np.sqrt(np.maximum(squares, 0))


# What numba does not take as it is, in the loops that its users would write.

def black_scholes_loops(price, strike, years, rate, volatility):
    call, put = np.empty_like(price), np.empty_like(price)
    for i in range(price.size):
        root = math.sqrt(years[i])
        d1 = (math.log(price[i] / strike[i]) + (rate + np.float32(0.5) * volatility * volatility) * years[i]) / (
            volatility * root)
        d2 = d1 - volatility * root
        shares = (share_loops(d1), share_loops(d2))
        discounted = strike[i] * math.exp(-rate * years[i])
        call[i] = price[i] * shares[0] - discounted * shares[1]
        put[i] = call[i] - price[i] + discounted
    return call, put


def share_loops(d):
    size = abs(d)
    k = np.float32(1) / (np.float32(1) + np.float32(0.2316419) * size)
    sum = k * (np.float32(0.31938153) + k * (np.float32(-0.356563782) + k * (np.float32(1.781477937) + k * (
        np.float32(-1.821255978) + k * np.float32(1.330274429)))))
    tail = np.float32(0.3989422804014327) * math.exp(np.float32(-0.5) * size * size) * sum
    return np.float32(1) - tail if d >= 0 else tail


def rms_norm_loops(x, residual, gain):
    h, y = np.empty_like(x), np.empty_like(x)
    for i in range(x.shape[0]):
        sum = np.float32(0)
        for j in range(x.shape[1]):
            h[i, j] = x[i, j] + residual[i, j]
            sum += h[i, j] * h[i, j]
        root = np.sqrt(sum / np.float32(x.shape[1]) + np.float32(1e-6))
        for j in range(x.shape[1]):
            y[i, j] = h[i, j] / root * gain[j]
    return h, y


def heat_loops(u, factor):
    new = u.copy()
    for i in range(1, u.shape[0] - 1):
        for j in range(1, u.shape[1] - 1):
            new[i, j] += factor * (u[i + 1, j] + u[i - 1, j] + u[i, j + 1] + u[i, j - 1] - np.float32(4) * u[i, j])
    return new


def mandelbrot_loops(x, y, cx, cy, count):
    new_x, new_y, new_count = np.empty_like(x), np.empty_like(y), np.empty_like(count)
    for i in range(x.size):
        a, b = x[i], y[i]
        inside = a * a + b * b <= 4
        new_x[i] = a * a - b * b + cx[i] if inside else a
        new_y[i] = np.float32(2) * a * b + cy[i] if inside else b
        new_count[i] = count[i] + inside
    return new_x, new_y, new_count


class Program(NamedTuple):
    """A function, its arguments, and what numba is given in its place (None: the function itself)."""

    name: str
    run: Callable
    arguments: tuple
    loops: Callable | None


def programs() -> list[Program]:
    """All of them, on f32."""
    random = np.random.default_rng(0)

    def uniform(low, high, *shape):
        return (random.random(shape, np.float32) * np.float32(high - low) + np.float32(low)).astype(np.float32)

    size = 1 << 18
    return [
        Program(f"black-scholes {size}", black_scholes,
                (uniform(10, 50, size), uniform(10, 50, size), uniform(0.2, 2, size), np.float32(0.1),
                 np.float32(0.2)), black_scholes_loops),
        Program("heat 1024x1024", heat, (uniform(0, 1, 1024, 1024), np.float32(0.1)), heat_loops),
        Program(f"mandelbrot {size}", mandelbrot,
                (uniform(-1, 1, size), uniform(-1, 1, size), uniform(-2, 1, size), uniform(-1, 1, size),
                 np.zeros(size, np.int32)), mandelbrot_loops),
        Program("rms norm 512x1024", rms_norm,
                (uniform(-1, 1, 512, 1024), uniform(-1, 1, 512, 1024), uniform(0, 1, 1024)), rms_norm_loops),
        Program("distances 512x512x64", distances, (uniform(-1, 1, 512, 64), uniform(-1, 1, 512, 64)), None),
    ]


def cases() -> list[Case]:
    """One for each program and each way to run it."""
    try:
        import numba
    except ImportError:
        numba = None
    found = []
    for program in programs():
        ways = {OURS: jk.jit(program.run), NUMPY: program.run}
        if numba:
            global share_loops
            share_loops = numba.njit(share_loops) if not hasattr(share_loops, "py_func") else share_loops
            ways[NUMBA] = numba.njit(program.loops or program.run, fastmath=False)
        expected = program.run(*program.arguments)
        for who, run in ways.items():
            check(program, who, expected, run(*program.arguments))
            clock = harness.clock(partial(repeat, run, program.arguments), 1)
            found.append(Case(program.name, who, "us", partial(microseconds, clock, clock.times(RUN)), figure=True))
    return found


def microseconds(clock: harness.Clock, count: int) -> float:
    """Of one time, without a first one: what rivals left of the arguments in the caches is not to count."""
    clock.seconds(1)
    return 1e6 * clock.seconds(count) / count


def repeat(run: Callable, arguments: tuple, count: int) -> None:
    """Call it so many times; what it returns is dropped, so that its memory is used again."""
    for _ in range(count):
        run(*arguments)


def check(program: Program, who: str, expected, found) -> None:
    """ArithmeticError unless the results are numpy's, to a few roundings."""
    pairs = zip(expected, found) if isinstance(expected, tuple) else [(expected, found)]
    for one, other in pairs:
        if one.dtype != other.dtype or not np.allclose(one, other, rtol=1e-4, atol=1e-4):
            raise ArithmeticError(f"{program.name}: {who} gives something else than numpy")


def summary(results: list[Result]) -> list[str]:
    """How many times faster, by geometric mean."""
    medians: dict[str, dict[str, float]] = {}
    for each in results:
        medians.setdefault(each.who, {})[each.case] = each.median
    lines = []
    for who in (NUMPY, NUMBA):
        if who in medians:
            ratios = {case: medians[who][case] / median for case, median in medians[OURS].items()}
            worst = min(ratios, key=ratios.get)
            lines.append(f"{who} takes {statistics.geometric_mean(ratios.values()):.2f} times as long, at least "
                         f"{ratios[worst]:.2f} ({worst})")
    return lines


def main() -> None:
    """The command line."""
    asked = harness.options(__doc__, rounds=25).parse_args()
    wanted = [case for case in cases() if harness.re.search(asked.only, case.case)]
    results = harness.measure(wanted, asked.rounds)
    print(harness.report("expr", results, asked.json, summary(results), peers.identities(None)))


if __name__ == "__main__":
    main()
