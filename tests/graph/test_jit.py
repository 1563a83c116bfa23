"""jk.jit itself: arguments, when it traces again, errors and their places, fallback, threads."""

import pickle
import threading
from collections import namedtuple

import numpy as np
import programs
import pytest
from programs import check, rising

import jitkern as jk

pytestmark = pytest.mark.host

Pair = namedtuple("Pair", "first second")
SCALE = np.arange(5, dtype=np.float32)


def traced(jitted):
    """How often it has been traced."""
    return sum(map(len, jitted._programs.values()))


@pytest.mark.native
def test_arguments_may_be_nested():
    def function(tree, *more, scale=1.0, flag=False, **named):
        a, (b, c) = tree["a"], tree["rest"]
        found = {"sum": a + b * scale, "pair": Pair(c, -c), "list": [more[0] * 2, None, "text"]}
        return found if flag else (found["sum"] + named["bias"], 3)

    tree = {"a": rising(3), "rest": [rising(3), (rising(2))]}
    tree["rest"] = (rising(3), rising(2))
    check(function, tree, rising(4), scale=2.5, bias=rising(3))
    check(function, tree, rising(4), flag=True)
    found = jk.jit(lambda p: Pair(p.first + p.second, 1))(Pair(rising(2), 1.0))
    assert type(found) is Pair


@pytest.mark.native
def test_numbers_of_numpy_are_arrays():
    jitted = jk.jit(lambda x, a: x * a)
    for value in (1.0, 2.0, 3.0):
        assert jitted(rising(3), np.float32(value))[1] == rising(3)[1] * np.float32(value)
    assert traced(jitted) == 1
    assert type(jk.jit(lambda a: a + 1)(np.float32(1))) is np.float32
    assert type(jk.jit(lambda a: a + 1)(np.array(1.0))) is np.float64
    assert type(jk.jit(lambda a: a)(np.array(1.0))) is np.ndarray


@pytest.mark.native
def test_it_traces_again_for_other_types_only():
    jitted = jk.jit(lambda x, n: x + n)
    for x, n, times in ((rising(3), 1, 1), (rising(3, seed=5), 1, 1), (rising(4), 1, 2), (rising(3), 2, 3),
                        (rising(3), 2.0, 4), (rising(3, dtype="f8"), 1, 5), (rising(6)[::2], 1, 6),
                        (rising(3), True, 7)):
        programs.same(x + n, jitted(x, n))
        assert traced(jitted) == times
    zero = jk.jit(lambda x, z: np.copysign(x, z))
    assert zero(rising(2), 0.0)[0] > 0 > zero(rising(2), -0.0)[0]


@pytest.mark.native
def test_programs_are_bounded():
    from jitkern.jit import MOST

    jitted = jk.jit(lambda x, n: x + n)
    for n in range(MOST + 5):
        jitted(rising(2), n)
    assert len(jitted._programs) == MOST


@pytest.mark.native
def test_what_it_finds_elsewhere_is_constant():
    number = 3.0

    @jk.jit
    def function(x):
        """Says what it does."""
        local = np.array([1, 2, 3, 4, 5], np.float32)
        found = x * local
        local[0] = 100
        return found * SCALE + number + local

    expected = rising(5) * np.arange(1, 6, dtype="f4") * SCALE + 3
    assert np.allclose(function(rising(5))[1:], expected[1:] + np.arange(2, 6)) and function(rising(5))[0] == 103
    assert function.__name__ == "function" and function.__doc__ == "Says what it does."


@pytest.mark.native
def test_jitted_functions_call_each_other_and_jitkerns():
    inner = jk.jit(lambda x: np.tanh(x) + 1)
    check(lambda x: inner(x) * inner(x + 1), rising(4, 5))
    check(lambda x, w: jk.matmul(x, w) + 1, rising(4, 5), rising(5, 3))
    check(lambda x, w, b: jk.linear(x, w, b, "relu"), rising(4, 5), rising(3, 5), rising(3))

    class Model:
        weight = rising(5)

        @jk.jit
        def __call__(self, x):
            return x * self.weight

    programs.same(rising(5) * rising(5), Model()(rising(5)))


@pytest.mark.native
def test_tracing_changes_no_module():
    before = {module: dict(vars(module)) for module in (np, np.random, np.linalg)}
    seen, going = [], True

    def look():
        while going:
            seen.extend(name for module, names in before.items() for name, value in names.items()
                        if vars(module).get(name) is not value)
            assert type(np.zeros(3)) is np.ndarray and pickle.loads(pickle.dumps(np.zeros)) is np.zeros

    def function(x):
        for _ in range(400):
            out = np.zeros(3)
            out[:] = x
            x = np.ascontiguousarray(out)
        return x

    thread = threading.Thread(target=look)
    thread.start()
    assert np.array_equal(jk.jit(function)(rising(3)), rising(3))
    going = False
    thread.join()
    assert not seen


@pytest.mark.native
def test_threads():
    @jk.jit
    def function(x, w):
        e = np.exp(x @ w - x.max())
        return np.sort(e / e.sum(-1, keepdims=True)), e.T.copy()

    arrays = [rising(8, 8, seed=seed) for seed in range(8)]
    expected = [function(x, arrays[0]) for x in arrays]
    wrong = []

    def work(number):
        for _ in range(50):
            for x, right in zip(arrays, expected):
                found = function(x, arrays[0])
                if not all(np.array_equal(*pair) for pair in zip(found, right)):
                    wrong.append(number)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


ERRORS = {
    "bool": lambda x: x if x.sum() > 0 else -x,
    "float": lambda x: x + float(x[0]),
    "int": lambda x: x[:int(x[0])],
    "index": lambda x: [1, 2, 3][x.argmax()],
    "while": lambda x: [x for _ in range(3) if (x > 1).all()],
    "mask": lambda x: x[x > 1],
    "unknown": lambda x: np.unique(x),
    "nonzero": lambda x: np.nonzero(x),
    "where": lambda x: np.where(x > 1),
    "item": lambda x: x.item(0),
    "method": lambda x: x.tobytes(),
    "text": lambda x: np.array2string(x),
    "object": lambda x: np.add(x, "a"),
    "view": lambda x: x.view(np.int32),
    "format": lambda x: f"{x[0]:.3f}",
    "random": lambda x: x + np.random.rand(3),
    "attribute": lambda x: setattr(x, "shape", (3, 1)),
}


@pytest.mark.parametrize("name", ERRORS)
def test_error_says_where(name):
    with pytest.raises(TypeError) as found:
        jk.jit(ERRORS[name])(rising(3))
    if name != "object":
        assert isinstance(found.value, jk.TraceError) and "test_jit.py:" in str(found.value)


def test_error_names_the_line():
    def function(x):
        y = x + 1
        if y.any():
            return y

    with pytest.raises(jk.TraceError, match=f"bool.*test_jit.py:{function.__code__.co_firstlineno + 2}"):
        jk.jit(function)(rising(3))


@pytest.mark.parametrize("argument", [np.array([1, None], object), np.ma.array([1, 2]), np.array(["a"]),
                                      np.zeros(2, "datetime64[s]"), np.zeros(2, ">f4"), np.zeros(2, "i4,f4")])
def test_arguments_that_are_not_traced(argument):
    with pytest.raises(jk.TraceError):
        jk.jit(lambda x: x)(argument)
    assert jk.jit(lambda x: x, fallback=True)(argument) is argument


def test_fallback():
    calls = []

    @jk.jit(fallback=True)
    def jitted(x):
        calls.append(x)
        return x if x.sum() > 0 else -x

    for sign in (1, -1, -1):
        assert np.array_equal(jitted(sign * rising(3)), rising(3))
    assert len(calls) == 3  # a trace that fails has done nothing
    assert jk.jit(lambda x, y: x, fallback=True)(rising(3), {1: [object()]}) is not None
    with pytest.raises(jk.TraceError, match="hash"):
        jk.jit(lambda x, y: x)(rising(3), {1, 2})
    with pytest.raises(TypeError, match="takes a function"):
        jk.jit(3)


@pytest.mark.native
def test_known_values_may_be_asked():
    def function(x):
        total = np.zeros(3).sum()
        if total == 0 and float(total) == 0 and int(np.ones(2)[0]) == 1:
            return x + np.linspace(0, 1, 3)[1]

    check(function, rising(3))


@pytest.mark.native
def test_results_of_numpy_that_have_names():
    matrix = rising(4, 4, dtype="f8") + np.eye(4)
    check(lambda a: (np.linalg.qr(a).Q.shape, np.linalg.svd(a).S, np.linalg.eigh(a + a.T)[0], np.linalg.slogdet(a)),
          matrix)


@pytest.mark.native
def test_unaligned_and_strange_strides():
    raw = np.zeros(41, np.uint8)
    unaligned = np.frombuffer(raw.data, np.float32, 10, 1)
    check(lambda x: np.exp(x) + x.sum(), unaligned)
    check(lambda x: x + 1, rising(6, 5)[::-1, ::-2])
    check(lambda x: x.sum(0) + x.T[0, 0], np.broadcast_to(rising(5), (4, 5)))
    check(lambda x, y: (x + y, x.sum(), x.max(1) if x.shape[1] else 0), np.zeros((0, 3), "f4"), np.zeros((1, 3), "f4"))
    check(lambda x: (x.sum(1), x.T + 1, x.prod(), x @ x.T), np.zeros((3, 0)))


@pytest.mark.native
def test_it_says_what_it_made():
    def function(x, w, b):
        y = np.maximum(x @ w + b, 0)
        e = np.exp(y - y.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    arrays = rising(4, 6), rising(6, 5), rising(5)
    jitted = jk.jit(function)
    graph = str(jitted.graph(*arrays))
    assert "matmul(%0, %1) : float32[4, 5]" in graph and graph.splitlines()[-1].startswith("return %")
    explained = jitted.explain(*arrays).splitlines()
    assert len(explained) == 2 and "matmul add max" in explained[0] and "max_of sub exp sum div" in explained[1]
    assert "ret" in jitted.listing(*arrays)
    assert "numpy's own function" in jk.jit(np.sort).explain(rising(3))
