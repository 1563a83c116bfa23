"""Large expressions with many values at once: each runs, by kernels alone, and is what numpy makes of it."""

import random

import numpy as np
import programs
import pytest

import jitkern as jk
from jitkern.kernels.machine.base import BudgetError
from jitkern.program import build

pytestmark = [pytest.mark.native, pytest.mark.host]

TYPES = ("f4", "f8", "i4", "i8", "?")
FUNCTIONS = (np.exp, np.tanh, np.sin, np.log1p, np.cbrt)
ARITHMETIC = (np.add, np.subtract, np.multiply, np.maximum, np.minimum)
COMPARISONS = (np.less, np.less_equal, np.equal, np.not_equal)
LOGIC = (np.logical_and, np.logical_or, np.logical_xor)
REDUCTIONS = (np.sum, np.max, np.min, np.argmax, np.any)


def wide(seed):
    """A function of arrays whose values are all used late, and these."""
    r = random.Random(seed)
    shape = r.choice(((70,), (6, 21), (4, 64), (33, 5)))
    arrays = [programs.rising(*shape, dtype=r.choice(TYPES), seed=seed + i) for i in range(r.randint(2, 7))]
    arrays.append(programs.rising(*shape, dtype="f4", seed=seed))
    steps = [(r.random(), r.random(), r.random(), r.random(), r.random()) for _ in range(r.randint(10, 60))]
    early, functions = r.random() < 0.5, r.choice((0, 0.1, 0.3))
    kept = [r.random() for _ in range(r.choice((1, 2, 5)))]

    def function(*values):
        values = list(values)

        def pick(share, kinds="fib"):
            found = [each for each in values if each.dtype.kind in kinds]
            return found[int(share * (min(8, len(found)) if early else len(found)))]

        def one(functions, share):
            return functions[int(share * len(functions))]

        def step(kind, which, a, b, c):
            if kind < functions:
                x = pick(a, "f")
                return one(FUNCTIONS, which)(x.clip(x.dtype.type(-3), x.dtype.type(3)))
            kind = (kind - functions) / (1 - functions)
            if kind < 0.25 or not any(each.dtype.kind == "b" for each in values):
                x = pick(a)
                return one(COMPARISONS, which)(x, pick(b, x.dtype.kind))
            if kind < 0.5:
                return np.where(pick(c, "b"), pick(a), pick(b))
            if kind < 0.6:
                return one(LOGIC, which)(pick(a, "b"), pick(b, "b"))
            if kind < 0.65:
                return one(REDUCTIONS, which)(pick(a), axis=-1, keepdims=True)
            x, y = one(ARITHMETIC, which), pick(a)
            return x(y, pick(b)) if y.dtype != bool else y.astype(("f4", "i4")[which > 0.5])

        for each in steps:
            found = step(*each)
            values.append(np.clip(found, found.dtype.type(-9), found.dtype.type(9)) if found.dtype != bool else found)
        last = sum((each.sum(axis=-1) if each.dtype.kind == "f" else each.any(-1)) for each in values)
        return [last, *[pick(share) for share in kept]]

    return function, arrays


@pytest.mark.parametrize("part", range(4))
def test_wide_programs(part):
    for seed in range(1000 * part, 1000 * part + 8):
        function, arrays = wide(seed)
        try:
            programs.check(function, *arrays, times=1, loose=True)
            assert "numpy" not in jk.jit(function).explain(*arrays)
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error


def test_what_finds_no_registers_together_is_two_kernels(monkeypatch):
    kernel_of, refused = build.kernel_of, []

    def few(step, constants=()):
        if len(step.nodes) > 5:
            refused.append(len(step.nodes))
            raise BudgetError("too many")
        return kernel_of(step, constants)

    def function(x, y):
        for _ in range(7):
            x, y = np.where(x < y, x + y, x - y), x * np.float32(0.5)
        return x, y, x.sum(axis=-1)

    monkeypatch.setattr(build, "kernel_of", few)
    jitted = programs.check(function, programs.rising(7, 9), programs.rising(7, 9, seed=1))
    assert refused
    text = jitted.explain(programs.rising(7, 9), programs.rising(7, 9))
    assert "numpy" not in text and text.count("kernel") < 14
