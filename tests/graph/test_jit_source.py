"""Python as jk.jit interprets it: statements, expressions, classes; functions that have no source."""

import copy
import functools
import random

import numpy as np
import pytest
from states import check, numbers

import jitkern as jk

pytestmark = pytest.mark.native


def unpacked(x):
    first, *rest = x
    return (lambda a, b, *c, k=2: a + b * k + c[0])(*x, k=3), first, rest, [*x, *np.arange(2)]


def statements(x):
    found = []
    try:
        y = {}["k"]
    except KeyError:
        y = x + 1
    finally:
        found.append(y)
    with np.errstate(all="ignore"):
        z = y / 0
    for i in range(5):
        if i == 3:
            break
        if i == 1:
            continue
        found.append(x * i)
    else:
        found.append(99)
    while len(found) < 6:
        found.append(x)
    a, *b, c = found
    text = f"{len(found)}:{1.5:.2f}" + "%d" % 3  # noqa: UP031
    return z, a, b, c, text, [i * j for i in range(3) for j in range(3) if i != j], {k: x * k for k in (1, 2)}


def generated(x):
    def numbers(n):
        for i in range(n):
            yield x * i

    return sum(numbers(4)) + np.stack(list(numbers(3))).sum() + sum(x * i for i in range(3))


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, by):
        return Vector(self.x * by, self.y * by)

    __rmul__ = __mul__

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2


def classes(x):
    total = 3 * ((Vector(x, 1.0) + Vector(2 * x, x)) * 2)
    one, other = total
    return one, other, total[0], len(total), list(total)


@functools.lru_cache
def table(n):
    return np.linspace(0, 1, n)


def known(x):
    a = np.linspace(0, 1, 4)
    view = a[1:]
    view[0] = x[0]
    a *= 2
    b, c, d = np.arange(4.0), np.eye(4), np.tile([1.0, 2], 2)
    b[0], c[0], d[1:] = x[1], x, x[1:]
    b.sort()
    places = np.flatnonzero(np.array([0, 1, 1]))
    return a, view, b, c, d, x * table(4), x[np.arange(4) > 1], x[places], np.hanning(4) * x, x * sorted(places)[0]


def given(x):
    return (np.vectorize(lambda v: v + 1)(np.arange(3)), functools.reduce(np.add, [x, x, x]),
            sorted([3, 1, 2], key=lambda v: -v), list(map(reverse, [x, 2 * x])), max([1, 2], key=lambda a: -a),
            np.fromfunction(lambda i, j: i + j, (4, 4)) @ x, np.apply_along_axis(reverse, 0, x), np.float32(x[0]),
            round(x[1], 2), copy.copy(x), copy.deepcopy([x, {"k": x}]))


def reverse(x):
    return x[::-1]


def recursive(x, n=30):
    return x if n == 0 else recursive(x + n, n - 1)


@pytest.mark.parametrize("function", [unpacked, statements, generated, classes, known, given, recursive])
def test_python(function):
    check(lambda: (function, [], numbers), times=2)


def test_a_long_expression(tmp_path, monkeypatch):
    (tmp_path / "a_long_expression.py").write_text(f"def function(x):\n    return {' + '.join(['x * 2'] * 900)}\n")
    monkeypatch.syspath_prepend(tmp_path)
    import a_long_expression

    assert jk.jit(a_long_expression.function)(np.ones(1)) == 1800


def test_an_error_that_a_try_statement_would_have_got():
    def function(x):
        try:
            return np.linalg.inv(x)
        except np.linalg.LinAlgError:
            return x * 0

    with pytest.raises(jk.TraceError, match="try statement"):
        jk.jit(function)(np.ones((2, 2)))
    assert not jk.jit(function, fallback=True)(np.ones((2, 2))).any()


def test_a_module_is_told_by_its_whole_name(tmp_path, monkeypatch):
    (tmp_path / "numpy_like.py").write_text("import numpy as np\nSCALE = 2.0\n\n\ndef zeros(x):\n    y = np.zeros(3)\n"
                                            "    y[:] = x * SCALE\n    return y\n")
    monkeypatch.syspath_prepend(tmp_path)
    import numpy_like

    f = jk.jit(lambda x: numpy_like.zeros(x) + numpy_like.SCALE)
    assert f(np.ones(3)).tolist() == [4, 4, 4]
    numpy_like.SCALE = 3.0
    assert f(np.ones(3)).tolist() == [6, 6, 6]


def test_without_a_source():
    space = {"np": np, "table": np.arange(3.0), "scale": 2.0, "random": random}
    for text, expected in (("lambda x: x * table + scale", [2, 3, 4]), ("lambda x: np.tanh(x * 0)", [0, 0, 0])):
        function = eval(text, space)
        for _ in range(2):
            assert np.allclose(jk.jit(function)(np.ones(3)), expected)
    f = jk.jit(eval("lambda x: x * table + scale", space))
    for change in (lambda: None, lambda: space["table"].__setitem__(0, 9), lambda: space.update(scale=5)):
        change()
        assert np.array_equal(f(np.ones(3)), space["table"] + space["scale"])
    exec("def store(x):\n global kept\n kept = x\n return x", space)
    exec("def write(x):\n table[0] = 5\n return x + table", space)
    exec("def zeros(x):\n y = np.zeros(3)\n y[0] = x[0]\n return y", space)
    for text in ("store", "write", "zeros", "lambda x: x + random.random()", "lambda x: x + np.random.rand(3)"):
        with pytest.raises(jk.TraceError):
            jk.jit(eval(text, space))(np.ones(3))
    assert "kept" not in space and space["table"][0] == 9
