"""Loops of Python: unrolled while traced, rolled up in the graph."""

import numpy as np
import pytest
from programs import check, rising

import jitkern as jk
from jitkern.graph.ir import Graph, Loop, Pool, Type
from jitkern.program import build, run

pytestmark = pytest.mark.native


def heat(u, n):
    for _ in range(n):
        u[1:-1, 1:-1] += 0.1 * (u[2:, 1:-1] + u[:-2, 1:-1] + u[1:-1, 2:] + u[1:-1, :-2] - 4 * u[1:-1, 1:-1])


def wave(u, v, n):
    for _ in range(n):
        w = 2 * u - v + 0.1 * (np.roll(u, 1) - 2 * u + np.roll(u, -1))
        v, u = u, w
    return u, v


def power(a, x, n):
    for _ in range(n):
        x = a @ x
        x = x / np.linalg.norm(x)
    return x


def fibonacci(a, b, n):
    for _ in range(n):
        a, b = b, (a + b) * 0.5
    return a, b


def newton(x, n):
    y = np.ones_like(x)
    for _ in range(n):
        y = 0.5 * (y + x / y)
    return y


def descent(w, x, y, n):
    for _ in range(n):
        w -= 0.01 * (x.T @ (x @ w - y)) / len(x)
    return w


def several(u, v, n):
    for _ in range(n):
        u = np.tanh(u + v)
    for _ in range(n):
        v = np.sort(v * 0.5 + u)
    return u + v


def numbered(x, n):
    for i in range(n):
        x = x * 0.9 + i
    return x


def exchanged(u, v, n):
    for _ in range(n):
        u[1:-1], v[:-2] = (v[:-2] + u[2:]) * 0.5, u[1:-1] * 0.9
        u, v = v, u
    return u, v


def late(u, v, n):
    w = v
    for _ in range(n):  # the first turn takes v where the others take what they have made themselves
        u = np.roll(u, 1, 0) * 0.9
        v[1:] = (v[:-1] + w[1:]) * 0.5
        w = np.roll(u, 1, 0) * 0.9
        u[0] = w[-1]
    return u, v, w


def kept(x, n):
    found = []
    for _ in range(n):
        x = np.sin(x)
        found.append(x.sum())
    return np.array(found), x


CASES = [(heat, (rising(8, 9, dtype="f8"),)), (wave, (rising(30, dtype="f8"), rising(30, dtype="f8", seed=1))),
         (power, (rising(9, 9, dtype="f8"), rising(9, dtype="f8"))), (newton, (rising(20, dtype="f8"),)),
         (fibonacci, (rising(3, dtype="f8"), rising(3, dtype="f8", seed=1))),
         (descent, (rising(5), rising(10, 5), rising(10))), (several, (rising(9, dtype="f8"), rising(9, dtype="f8"))),
         (numbered, (rising(5, dtype="f8"),)), (kept, (rising(5, dtype="f8"),)),
         (exchanged, (rising(6, 5), rising(6, 5, seed=1))), (late, (rising(6, 5), rising(6, 5, seed=1)))]


@pytest.mark.parametrize("function, arrays", CASES, ids=lambda case: getattr(case, "__name__", ""))
@pytest.mark.parametrize("count", [0, 1, 7, 9, 10, 25])
def test_loops(function, arrays, count):
    check(function, *arrays, count, times=1, loose=True)


@pytest.mark.parametrize("function, arrays", CASES[:7], ids=lambda case: getattr(case, "__name__", ""))
def test_loops_are_rolled_up(function, arrays):
    graphs = [jk.jit(function).graph(*arrays, count) for count in (40, 80)]
    assert "loop" in str(graphs[0]) and len(graphs[0].nodes()) == len(graphs[1].nodes())


def test_many_steps():
    u = np.zeros((30, 30))
    u[10:20, 10:20] = 1
    check(heat, u, 1000, times=1)


@pytest.mark.parametrize("count", [1, 2])
def test_a_loop_in_place_that_is_all_of_a_program(count):
    """Its body's kernel is called so often, once too: rolling makes none so short, but a graph may have one."""
    pool, type = Pool(), Type(np.dtype("f4"), (40, 30))
    inner = pool.input(0, type)
    body = Graph(pool, (type,), (pool.node("add", (inner, inner), np.dtype("f4"), type.shape),))
    loop = pool.node("loop", (pool.input(0, type),), None, (), Loop(count, body))
    graph = Graph(pool, (type,), tuple(pool.items(loop, [type])))
    built = build.compiled(graph, [build.Home(0)], [None])
    assert [call.step.kind for call in built.calls] == ["loop"] and built.kernel
    x = np.ones((40, 30), "f4")
    run.Program(built)([x])
    assert (x == 2 ** count).all()
