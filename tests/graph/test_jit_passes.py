"""The passes: the same bits before and after; what must be one kernel is one."""

import numpy as np
import pytest
from programs import check, rising
from test_jit_fuzz import program

import jitkern as jk
from jitkern.graph import spec
from jitkern.graph.evaluate import evaluate
from jitkern.graph.ir import Graph, Pool, Type
from jitkern.graph.passes import passes
from jitkern.graph.rewrite import Rules, pattern, rewrite
from jitkern.graph.rules import simplify
from jitkern.tracing.capture import capture, leaves

pytestmark = pytest.mark.host

F4 = np.dtype(np.float32)


def captured(function, *arrays):
    found = []
    leaves(arrays, found)
    return capture(function, arrays, {}, found).graph


def bits(graph, arrays):
    return [(found.dtype, found.shape, found.tobytes()) for found in evaluate(graph, arrays)]


@pytest.mark.parametrize("part", range(4))
def test_simplify_keeps_every_bit(part):
    for seed in range(25):
        function, arrays = program(5000 + 100 * part + seed)
        try:
            graph = captured(function, *arrays)
        except (TypeError, ValueError):
            continue
        arrays = [np.asarray(array) for array in arrays]
        assert bits(graph, arrays) == bits(spec.check(simplify(graph)), arrays), seed


SPECIAL = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e-45, -3, 7], np.float32)


@pytest.mark.parametrize("function, nodes", [
    (lambda x: x * 1, 1), (lambda x: 1 * x, 1), (lambda x: x / 1, 1), (lambda x: x - 0, 1), (lambda x: x + 0, 3),
    (lambda x: x + -0.0, 1), (lambda x: 0 - x, 3), (lambda x: np.negative(-x), 1), (lambda x: abs(abs(x)), 2),
    (lambda x: abs(-x), 2), (lambda x: x * 0, 3), (lambda x: x / 4, 3), (lambda x: x / 3, 3), (lambda x: x * -1, 3),
    (lambda x: np.maximum(x, x), 1), (lambda x: x.astype("f8").astype("f4"), 1),
    (lambda x: x.astype("i1").astype("f4"), 3), (lambda x: x.reshape(2, 4).T.T.reshape(8).copy(), 1),
    (lambda x: x[1:][::2].copy(), 2),
    (lambda x: np.broadcast_to(x, (2, 8))[1, 2:5].copy(), 4),
    (lambda x: x + (2 * 3 + np.ones(1, "f4")), 3),
    (lambda x: np.where(x > 0, x, x), 1), (lambda x: x[None].sum(0), 5), (lambda x: (x + 1) * (x + 1), 4),
])
def test_rules(function, nodes):
    graph = captured(function, SPECIAL)
    found = simplify(graph)
    assert len(found.nodes()) == nodes, str(found)
    expected, ours = evaluate(graph, [SPECIAL])[0], evaluate(found, [SPECIAL])[0]
    assert np.array_equal(expected, ours, equal_nan=True)
    assert np.array_equal(np.signbit(expected[~np.isnan(expected)]), np.signbit(ours[~np.isnan(ours)]))


def test_negative_numbers_without_a_sign():
    x = np.arange(5, dtype=np.uint8)
    assert np.array_equal(evaluate(simplify(captured(lambda x: abs(-x), x)), [x])[0], abs(-x))


def test_rules_of_writes():
    def function(x):
        x[2] = 5
        x[2] = 6
        return x[2], x[3], x[2:4]

    found = str(simplify(captured(function, SPECIAL.copy())))
    assert found.count("update") == 1


def test_nodes_are_frozen_and_one_for_each_value():
    pool = Pool()
    x = pool.input(0, Type(F4, (3,)))
    one, other = (pool.elementwise("add", x, pool.const(np.float32(1))) for _ in range(2))
    assert one is other and pool.const(0.0) is not pool.const(-0.0)
    with pytest.raises(AttributeError, match="frozen"):
        one.op = "sub"


def test_spec_refuses():
    pool = Pool()
    x, y = pool.input(0, Type(F4, (3, 4))), pool.input(1, Type(np.dtype("f8"), (3, 4)))
    types = x.type, y.type
    for node in (pool.node("add", (x, y), F4, (3, 4)), pool.node("add", (x, x), F4, (4, 3)),
                 pool.node("sum", (x,), F4, (3,), (1,)), pool.node("reshape", (x,), F4, (5,)),
                 pool.node("slice", (x,), F4, (3, 4), ((1, 1), (0, 1))),
                 pool.node("transpose", (x,), F4, (3, 4), (1, 0)),
                 pool.node("matmul", (x, x), F4, (3, 4)), pool.node("nothing", (x,), F4, (3, 4)),
                 pool.node("where", (x, x, x), F4, (3, 4)), pool.node("concat", (x, x), F4, (6, 3), 0),
                 pool.node("update", (x, x), F4, (3, 4), ((1, 1), (0, 1))), pool.node("cast", (x,), F4, (4, 3)),
                 pool.input(2, x.type)):
        with pytest.raises(spec.SpecError):
            spec.check(Graph(pool, types, (node,)))


def test_patterns():
    assert pattern("mul(x, 1)").args[1].number == 1 and pattern("not_(X)").args[0].kind == "constant"
    pool = Pool()
    x = pool.input(0, Type(F4, (3,)))
    graph = Graph(pool, (x.type,), (pool.elementwise("neg", x),))
    circle = Rules([("neg(x)", lambda pool, node, x: pool.elementwise("abs", x)),
                    ("abs(x)", lambda pool, node, x: pool.elementwise("neg", x))])
    with pytest.raises(RecursionError, match="circles"):
        rewrite(graph, circle)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def layer_norm(x, gain, bias):
    mean, var = x.mean(-1), x.var(-1)
    return (x - mean[:, None]) / np.sqrt(var[:, None] + 1e-5) * gain + bias


def gelu(x):
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x ** 3)))


def rms(x, gain):
    return x * gain / np.sqrt(np.mean(np.square(x), axis=-1, keepdims=True) + 1e-6)


def adam(p, g, m, v):
    m[:] = 0.9 * m + 0.1 * g
    v[:] = 0.99 * v + 0.01 * g * g
    p -= 0.001 * m / (np.sqrt(v) + 1e-8)


x, w, v = rising(6, 8), rising(8, 5), rising(8)


@pytest.mark.native
@pytest.mark.parametrize("function, arrays, kernels", [
    (softmax, (x,), 1), (layer_norm, (x, v, v), 1), (gelu, (x,), 1), (rms, (x, v), 1),
    (adam, (x, x * 2, x * 0, x * 0), 1),
    (lambda x: (x.mean(-1), x.std(-1), x.max(-1)), (x,), 1),
    (lambda x, w, b: np.maximum(x @ w + b, 0), (x, w, w[0].copy()), 1),
    (lambda x, w, r: (x @ w) * 0.5 + r, (x, w, rising(6, 5)), 1), (lambda x, w: gelu(x @ w), (x, w), 2),
    (lambda x: x.sum(), (x,), 1), (lambda x: (x * 2).T[1:].sum(0), (x,), 1),
    (lambda x: np.concatenate([x + 1, x * 2]), (x,), 1),
    (lambda x: np.pad(np.exp(x), 1), (x,), 2), (lambda x: np.stack([np.sin(x), np.cos(x)]), (x,), 1),
    (lambda x, y, w: np.maximum(x @ w + y @ w, 0), (x, x + 1, w), 2),
    (lambda q, k: softmax(q @ k.T / np.float32(8) ** 0.5) @ k, (x, x + 1), 3),
])
def test_fusion(function, arrays, kernels):
    jitted = check(function, *arrays, loose=True)
    explained = jitted.explain(*arrays)
    assert len(explained.splitlines()) == kernels, explained


@pytest.mark.native
def test_temporaries_share_memory():
    @jk.jit
    def function(x):
        for _ in range(7):
            x = np.sort(x + 1)[::-1] * 2
        return x

    x = np.ones(1000, np.float32)
    function(x)
    [[compiled]] = function._programs.values()
    assert compiled.program.built.arena.size <= 3 * 4096


def test_passes_are_checked_and_keep_types():
    graph = captured(layer_norm, x, v, v)
    found = passes(graph)
    assert [out.type for out in found.outputs] == [out.type for out in graph.outputs]
    assert np.allclose(evaluate(found, [x, v, v])[0], layer_norm(x, v, v), atol=1e-5)
