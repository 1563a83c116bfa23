"""Sums of many numbers against exact ones: whatever adds has an error that grows with the logarithm of how many."""

import math

import numpy as np
import pytest

import jitkern as jk
from jitkern.graph.evaluate import evaluate
from jitkern.kernels import order

pytestmark = [pytest.mark.native, pytest.mark.host]


def bound(count: int, sizes: float, dtype: str = "f4") -> float:
    """The largest error of a sum of so many numbers whose magnitudes add up to ``sizes``: see ``order.reduced``."""
    steps = 64 + 6 + math.ceil(math.log2(max(1, count / order.RUN)))
    return steps * float(np.finfo(dtype).eps) / 2 * sizes


def test_a_sum_of_ones_is_their_number():
    ones = np.broadcast_to(np.float32(1), (2**31 + 5,))
    assert jk.jit(np.sum)(ones) == np.float32(2**31 + 5) == 2**31
    assert jk.jit(lambda x: x.mean())(ones) == 1
    assert jk.jit(lambda x: x.sum())(np.broadcast_to(1.0, (2**27 + 5,))) == 2**27 + 5


@pytest.mark.parametrize("count", [2**26, 2**28 + 3, 2**31])
def test_a_mean_of_equal_numbers(count):
    number = np.float32(0.1)
    found = jk.jit(lambda x: x.mean())(np.broadcast_to(number, (count,)))
    assert found.dtype == "f4"
    assert abs(float(found) - float(number)) <= bound(count, float(number)) + np.spacing(number)


def test_rows_that_repeat():
    """2**31 numbers in memory of 2**15, one axis after the other."""
    some = np.random.default_rng(0).standard_normal(2**15).astype("f4")
    x, exact, sizes = np.broadcast_to(some, (2**16, 2**15)), 2**16 * math.fsum(some), 2**16 * math.fsum(np.abs(some))
    found = jk.jit(lambda x: x.sum(1).sum())(x)
    assert found.dtype == "f4" and abs(float(found) - exact) <= bound(2**15, sizes) + bound(2**16, sizes)
    down, exact = jk.jit(lambda x: x.sum(0))(x[:2**13, :100]), 2**13 * some[:100].astype("f8")
    assert (np.abs(down - exact) <= bound(2**13, np.abs(exact))).all()


COUNT = 2**22 + 67


@pytest.mark.parametrize("name, function, exact", [
    ("sum", np.sum, lambda x: math.fsum(x)),
    ("mean", np.mean, lambda x: math.fsum(x) / x.size),
    ("norm", np.linalg.norm, lambda x: math.sqrt(math.fsum(x * x))),
    ("variance", np.var, lambda x: math.fsum((x - math.fsum(x) / x.size) ** 2) / x.size),
    ("logsumexp", jk.logsumexp, lambda x: math.log(math.fsum(np.exp(x)))),
    ("dot", lambda x: np.dot(x, x), lambda x: math.fsum(x * x)),
    ("vecdot", lambda x: np.vecdot(x, x), lambda x: math.fsum(x * x)),
    ("matmul", lambda x: x @ x, lambda x: math.fsum(x * x)),
])
@pytest.mark.parametrize("kind", ["equal", "random"])
def test_whatever_sums(name, function, exact, kind):
    """All magnitudes are below twice the result here, so that its relative error is that of a sum, twice at most."""
    x = np.full(COUNT, np.float32(0.1)) if kind == "equal" else np.random.default_rng(1).random(COUNT, "f4")
    if name == "variance" and kind == "equal":
        x[::2] = -x[::2]
    found, wanted = float(jk.jit(function)(x)), exact(x.astype("f8"))
    assert abs(found - wanted) <= 2 * bound(COUNT, abs(wanted))
    called = {"dot": jk.dot, "vecdot": jk.vecdot, "matmul": jk.matmul}.get(name)
    assert called is None or float(called(x, x)) == found


@pytest.mark.parametrize("columns", [False, True])
def test_a_matrix_times_a_long_vector(columns):
    a = np.random.default_rng(2).random((5, 2**18 + 1), "f4")
    x = np.random.default_rng(3).random(a.shape[1], "f4")
    found = jk.matmul(np.asfortranarray(a) if columns else a, x)
    exact = np.array([math.fsum(row) for row in a.astype("f8") * x.astype("f8")])
    assert (np.abs(found - exact) <= bound(x.size, exact)).all()
    for row, value in zip(a, found):
        assert jk.dot(row, x) == value


def test_softmax_and_norms_of_long_rows():
    x = np.random.default_rng(4).standard_normal((2, 2**20 + 3)).astype("f4")
    weights = jk.softmax(x).astype("f8")
    assert (np.abs(weights.sum(-1) - 1) <= bound(x.shape[1], 1) + 2**-20).all()
    normal = jk.layer_norm(x).astype("f8")
    assert (np.abs(normal.mean(-1)) <= 2**-20).all() and (np.abs(normal.var(-1) - 1) <= 2**-16).all()


def test_a_graph_is_evaluated_in_the_order_of_kernels():
    """So that constants are, too."""
    x = np.random.default_rng(5).standard_normal((3, 10_000)).astype("f4")
    for function in (lambda x: x.sum(1), lambda x: x.sum(0), lambda x: x.prod(1), lambda x: (x * x).sum(),
                     lambda x: x.astype("f8").sum(1)):
        compiled = jk.jit(function)
        [wanted] = evaluate(compiled.graph(x), [x])
        assert compiled(x).tobytes() == wanted.tobytes()
