"""Random programs: jk.jit of each is what numpy makes of it."""

import random

import numpy as np
import programs
import pytest

pytestmark = pytest.mark.host

TYPES = ("f4", "f8", "i4", "i8", "u1", "?")
SHAPES = ((6, 5), (5,), (6, 1), (), (3, 6, 5), (1, 5))
UNARY = (np.negative, np.abs, np.sqrt, np.square, np.tanh, np.exp, np.floor, np.rint, np.sign, np.isnan,
         np.logical_not, np.positive)
BINARY = (np.add, np.subtract, np.multiply, np.maximum, np.minimum, np.less, np.greater_equal, np.equal, np.logical_and,
          np.true_divide, np.arctan2, np.copysign)
REDUCTIONS = (np.sum, np.mean, np.max, np.min, np.any, np.all, np.argmax, np.std)


def tame(x):
    """Values that stay small enough to be compared."""
    return np.clip(x, -3, 3) if x.dtype.kind == "f" else x


def unary(r, values):
    f, i = r.choice(UNARY), r.randrange(len(values))

    def step(values):
        x = values[i]
        if f is np.negative and x.dtype == bool:
            x = ~x
        if f is np.sqrt:
            x = np.abs(x)
        return f(np.minimum(x, x.dtype.type(4)) if f is np.exp else x)

    return step


def binary(r, values):
    f, i, j, number = r.choice(BINARY), r.randrange(len(values)), r.randrange(len(values)), r.choice((0, 2, 0.5, 3.0))
    scalar = r.random() < 0.3

    def step(values):
        x, y = values[i], number if scalar else values[j]
        if f is np.true_divide:
            y = np.abs(y) + 1
        try:
            np.broadcast_shapes(np.shape(x), np.shape(y))
        except ValueError:
            y = number or 1
        return f(x, y)

    return step


def reduction(r, values):
    f, i, keep, seed = r.choice(REDUCTIONS), r.randrange(len(values)), r.random() < 0.5, r.random()

    def step(values):
        x = values[i]
        axes = [None, *range(-x.ndim, x.ndim)] + ([(0, 1), (0, -1)] if x.ndim > 2 else [])
        axis = axes[int(seed * len(axes))]
        if f is np.argmax and isinstance(axis, tuple):
            axis = 0
        return f(x, axis=axis, keepdims=keep)

    return step


def view(r, values):
    kind, i, a, b = r.randrange(8), r.randrange(len(values)), r.random(), r.choice((1, 2, -1))

    def step(values):
        x = values[i]
        if kind == 0:
            return x.T
        if kind == 1 and x.ndim:
            return x[int(a * len(x)):] if len(x) else x
        if kind == 2 and x.ndim:
            return x[..., ::b]
        if kind == 3:
            return x.reshape(-1)
        if kind == 4:
            return x[None]
        if kind == 5 and x.ndim:
            return np.broadcast_to(x, (2, *x.shape))
        if kind == 6 and x.ndim > 1:
            return np.swapaxes(x, 0, -1)
        return x[0] if x.ndim and len(x) else x + x

    return step


def other(r, values):
    kind, i, j = r.randrange(8), r.randrange(len(values)), r.randrange(len(values))

    def step(values):
        x, y = values[i], values[j]
        if kind == 0:
            return np.where(x > 1, x, x.dtype.type(0))
        if kind == 1 and x.ndim:
            return np.concatenate([x, x[:1]])
        if kind == 2 and x.ndim == 2 and y.ndim == 2 and x.dtype.kind == "f":
            return np.matmul(x, x.T) if x.shape[1] != y.shape[0] else np.maximum(x @ y + 1, 0)
        if kind == 3:
            return x.astype("f4")
        if kind == 4 and x.ndim:
            return np.pad(x, 1)
        if kind == 5:
            return np.stack([x, x])
        if kind == 6 and x.ndim:
            return np.cumsum(x, 0)
        return x.copy()

    return step


def written(r, values):
    kind, i, j, a, number = r.randrange(6), r.randrange(len(values)), r.randrange(len(values)), r.random(), r.choice((
        0, 1, 2))

    def step(values):
        x, y = values[i], values[j]
        if not x.ndim or not x.flags.writeable or not x.size:
            return x + x
        if kind == 0:
            x[int(a * len(x))] = number
        elif kind == 1:
            x[..., ::2] = x[..., ::2] * x.dtype.type(1)
        elif kind == 2 and x.dtype.kind != "b":
            x += x.dtype.type(number)
        elif kind == 3 and y.shape == x.shape:
            x[...] = y
        elif kind == 4 and len(x) > 1:
            x[1:] = x[:-1]
        elif x.dtype.kind == "f":
            np.multiply(x, 0.5, out=x)
        return x[...]

    return step


MAKERS = (unary, unary, binary, binary, binary, reduction, view, view, other, written, written)


def program(seed):
    """A function of three arrays, and these."""
    r = random.Random(seed)
    arrays = [programs.rising(*r.choice(SHAPES[:1] * 3 + SHAPES), dtype=r.choice(TYPES[:2] * 2 + TYPES), seed=seed + i)
              for i in range(3)]
    steps, count = [], 3
    for _ in range(r.randrange(2, 14)):
        steps.append(r.choice(MAKERS)(r, range(count)))
        count += 1
    kept = sorted(r.sample(range(count), min(count, 4)))

    def function(*arrays):
        values = [np.asarray(array) for array in arrays]
        for step in steps:
            found = step(values)
            values.append(tame(found) if not isinstance(found, bool) else np.asarray(found))
        return [values[i] for i in kept] + [values[-1]]

    return function, arrays


def run(seed):
    """One program."""
    function, arrays = program(seed)
    programs.check(function, *arrays, times=1, loose=True)


@pytest.mark.native
@pytest.mark.parametrize("part", range(4))
def test_random_programs(part):
    for seed in range(40):
        try:
            run(1000 * part + seed)
        except Exception as error:
            raise AssertionError(f"seed {1000 * part + seed}") from error


def looped(seed):
    """A loop whose body hands arrays on, changes and exchanges them, and its arguments."""
    r = random.Random(seed)
    arrays = [programs.rising(6, 5, dtype=r.choice(("f4", "f8")), seed=seed + i) for i in range(3)]
    count = r.choice((8, 9, 10, 12, 17))
    body = [(r.randrange(7), r.randrange(3), r.randrange(3), r.randrange(3)) for _ in range(r.randrange(1, 5))]

    def function(*values):
        values = list(values)
        for _ in range(count):
            for kind, i, j, to in body:
                x, y = values[i], values[j]
                if kind == 1:
                    values[to][1:-1] = (x[:-2] + y[2:]) * values[to].dtype.type(0.5)
                    continue
                values[to] = (np.tanh(x + y) if kind == 0 else x if kind == 2 else np.sort(x, 0) if kind == 6 else
                              np.roll(x, 1, 0) * y.dtype.type(0.9) if kind == 3 else x.copy() if kind == 5 else
                              x / (1 + np.abs(y).max(-1, keepdims=True)))
                if kind == 5:
                    values[to][0] = y[-1]
        return values

    return function, arrays


@pytest.mark.native
def test_random_loops():
    for seed in range(1240, 1300):
        function, arrays = looped(seed)
        try:
            programs.check(function, *arrays, times=1, loose=True)
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
