"""What is another thing at every call is never a constant of a trace: random numbers, clocks, files, settings."""

import enum
import itertools
import os
import random
import sys
import time

import numpy as np
import pytest

import jitkern as jk

pytestmark = pytest.mark.native

RNG, STATE, FILE = np.random.default_rng(0), np.random.RandomState(0), __file__


class Color(enum.Enum):
    RED = 1


IMPURE = {
    "random": lambda x: x * (RNG.random(x.shape) < 0.5), "normal": lambda x: x + RNG.normal(size=4),
    "uniform": lambda x: x + RNG.uniform(size=x.shape), "poisson": lambda x: x + RNG.poisson(3, size=4),
    "scalar": lambda x: x + RNG.normal(), "bytes": lambda x: x + len(RNG.bytes(3)),
    "choice": lambda x: x + RNG.choice(4), "integers": lambda x: x + RNG.integers(4),
    "state": lambda x: x + STATE.rand(4), "rand": lambda x: x + np.random.rand(4),
    "scalar of numpy": lambda x: x + np.random.normal(), "seeded": lambda x: x + np.random.default_rng(0).random(4),
    "python's": lambda x: x + random.random(), "shuffle": lambda x: RNG.shuffle(x),
    "permutation": lambda x: x[RNG.permutation(4)], "seed": lambda x: np.random.seed(3),
    "environment": lambda x: x + len(os.environ), "variable": lambda x: x + len(os.environ.get("HOME", "")),
    "limit": lambda x: x + sys.getrecursionlimit(), "error state": lambda x: x + len(np.geterr()),
    "time": lambda x: x + time.perf_counter(), "file": lambda x: x + len(open(FILE).read()),
    "iterator": lambda x: x + next(ENDLESS), "nditer": lambda x: [each + 1 for each in np.nditer(x)],
    "save": lambda x: np.save("/nowhere/at/all", x), "text": lambda x: f"{x.sum()}", "str": lambda x: str(x),
    "format": lambda x: "%s" % x, "id": lambda x: x + id(x), "round": lambda x: round(x[0]),  # noqa: UP031
}
ENDLESS = itertools.count()


@pytest.mark.parametrize("name", IMPURE)
def test_what_is_another_thing_at_every_call_is_an_error(name):
    with pytest.raises(jk.TraceError, match="test_jit_impure.py:"):
        jk.jit(IMPURE[name])(np.ones(4))


@pytest.mark.parametrize("name", [name for name in IMPURE if name not in ("save", "file", "iterator")])
def test_fallback_helps(name):
    f = jk.jit(IMPURE[name], fallback=True)
    for _ in range(2):
        f(np.ones(4))


def test_draws_change_from_call_to_call():
    f = jk.jit(lambda x: x + RNG.normal(), fallback=True)
    assert len({f(np.ones(1)).item() for _ in range(5)}) == 5
