"""What a traced function reads and stores outside: globals, attributes, closures, containers.  Never a stale answer."""

import collections
import dataclasses
import functools

import numpy as np
import pytest
from states import check, equal, numbers

import jitkern as jk

pytestmark = pytest.mark.native

TABLE, MASK, PLACES = np.arange(4.0), np.array([True, False, True, True]), np.array([0, 2])
COUNT, RATE = 0, 0.5


@dataclasses.dataclass
class Point:
    a: object
    b: float


class Model:
    rate = 0.5

    def __init__(self):
        self.p, self.v, self.n, self.history = np.zeros(4), np.ones(4), 0, []
        self.d = {"a": np.ones(4)}
        self.config = {"lr": 0.1, "layers": [{"w": np.ones(4)}, {"w": np.zeros(4)}]}

    def step(self, x):
        self.p += self.v * self.rate
        self.v = self.v + x
        return self.p.sum()

    def keeps(self, x):
        self.history.append(self.p.sum())
        self.d["b"] = x * 2
        self.d["a"] = self.d["a"] + 1
        self.history.extend([x, 3])

    @property
    def energy(self):
        return (self.v ** 2).sum()

    def stores(self, x):
        self.h = x * self.energy
        return self.h

    def pairs(self, x):
        self.state = self.p + x, self.n
        return self.state[0]

    def helper(self, x):
        self.n += 1
        return x + self.n

    def calls(self, x):
        return self.helper(x) + self.helper(x)

    def __call__(self, x):
        return x * self.rate

    def swaps(self, x):
        self.p, self.v = self.v, self.p
        return self.p + x

    def deletes(self, x):
        self.t = x
        y = self.t + 1
        del self.t
        return y

    def caches(self, x):
        if not hasattr(self, "c"):
            self.c = x * 2
        return self.c + x

    def goes_through(self, x):
        for value in self.d.values():
            x = x + value
        return x

    def counts(self, x):
        def up(by):
            self.n += by
            return self.n

        return x + up(2) + up(3)

    def learns(self, x):
        for layer in self.config["layers"]:
            layer["w"] = layer["w"] - self.config["lr"] * x
            layer["m"] = layer.get("m", 0) + x
        return self.config["layers"][0]["w"]

    def by_names(self, x):
        self.__dict__["z"] = x
        vars(self)["n"] = 3
        setattr(self, "q", x + 1)  # noqa: B010
        return self.p + getattr(self, "nothing", 2)


class Proxied:
    """Its attributes are entries of a dict."""

    def __init__(self):
        object.__setattr__(self, "data", {"q": np.ones(4)})

    def __getattr__(self, name):
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self.data[name] = value

    def adds(self, x):
        self.q = self.q + x
        self.z = x
        return self.q * self.z, hasattr(self, "nothing")


class Slots:
    __slots__ = ("a",)

    def __init__(self):
        self.a = np.ones(4)

    def adds(self, x):
        self.a = self.a + x
        return self.a


class Derived(Model):
    def __init__(self):
        super().__init__()
        self.__k = 2.0

    def adds(self, x):
        self.__k += 1
        return super().stores(x) * self.__k


@pytest.mark.parametrize("kind", [Proxied, Slots, Derived])
def test_attributes_of_other_kinds(kind):
    def make():
        held = kind()
        return held.adds, held, numbers

    check(make)


METHODS = ["step", "keeps", "stores", "pairs", "calls", "__call__", "swaps", "deletes", "caches", "goes_through",
           "counts", "learns", "by_names"]


@pytest.mark.parametrize("name", METHODS)
def test_methods(name):
    def bound():
        model = Model()
        return getattr(model, name), model, numbers

    def given():
        model = Model()
        return getattr(Model, name), model, lambda i: (model, *numbers(i))

    check(bound)
    check(given)
    partly = Model()
    check(lambda: (functools.partial(Model.__call__, partly), partly, numbers))


def test_an_attribute_is_added_to():
    class Body:
        def __init__(self):
            self.p, self.v = np.zeros(3), np.ones(3)

        @jk.jit
        def run(self):
            self.p += self.v
            return self.p.sum()

    body = Body()
    assert [float(body.run()) for _ in range(3)] == [3, 6, 9]
    body.v = np.full(3, 10.0)
    assert body.run() == 39


def test_globals_are_read_by_every_call():
    @jk.jit
    def function(x):
        return x + TABLE, x[MASK], x[PLACES], RATE

    x = np.ones(4)
    try:
        for change in (lambda: None, lambda: TABLE.__setitem__(1, 7), lambda: MASK.__setitem__(1, True),
                       lambda: PLACES.__setitem__(0, 3), lambda: globals().update(RATE=2.0),
                       lambda: globals().update(RATE=2), lambda: globals().update(TABLE=np.ones((2, 4)))):
            change()
            assert equal(function(x), (x + TABLE, x[MASK], x[PLACES], RATE))
    finally:
        globals().update(RATE=0.5, TABLE=np.arange(4.0), MASK=np.array([True, False, True, True]),
                         PLACES=np.array([0, 2]))


def test_globals_are_stored_by_every_call():
    @jk.jit
    def function(x):
        global COUNT
        COUNT += 1
        return x + COUNT

    assert [function(np.zeros(1)).item() for _ in range(20)] == [*range(1, 21)] and COUNT == 20


def closure():
    count, total, kept, seen = 0, np.zeros(4), {"k": 1.0, "list": [1, 2]}, set()

    def function(x):
        nonlocal count, total
        count += 1
        total = total + x
        kept["k"] *= 2
        kept["list"].append(kept["k"])
        kept["new"] = x
        seen.add(count)
        return total * count, kept["k"]

    return function, kept, numbers


def aliases():
    model = Model()
    model.v = model.p

    def function(x):
        model.p += x
        return model.v * 1

    def arguments(i):
        if i == 1:
            model.v = model.p.copy()
        if i == 2:
            model.v = model.p[:]
        return numbers(i)

    return function, model, arguments


def an_argument_that_is_outside():
    def function(x):
        x += shared
        return shared * 1

    shared = np.ones(4)
    return function, [shared], lambda i: (shared,)


def a_default():
    weights, entries = np.ones(4), []

    def function(x, w=weights, kept=entries):
        w += x
        kept.append(w.sum())
        return len(kept)

    return function, [weights, entries], numbers


def an_attribute_of_a_function():
    def function(x):
        function.count = getattr(function, "count", 0) + 1
        return x * function.count

    return function, vars(function), numbers


def collections_of_python():
    last, lists, seen = collections.deque(maxlen=2), collections.defaultdict(list), set()

    def function(x):
        last.append(x)
        lists["a"].append(x.sum())
        seen.add(len(lists["a"]))
        return last[-1] * 2

    return function, [last, lists, seen], numbers


def a_list():
    entries = [np.ones(4), np.ones(4)]

    def function(found, x):
        found[0] = found[0] + x
        found[1] *= 2
        found.append(x)
        found.insert(0, 3)
        found.reverse()
        return found

    return function, entries, lambda i: (entries if i == 0 else [np.ones(4), np.ones(4)], *numbers(i))


def a_dict():
    entries = {"w": np.ones(4), "n": {"b": np.zeros(4)}}

    def function(p, x):
        p["w"] = p["w"] - x
        p["n"]["b"] += x
        p["n"]["c"] = x
        p.setdefault("z", []).append(1)
        del p["z"]
        return p["n"]

    return function, entries, lambda i: (entries, *numbers(i))


def the_same_dict_twice():
    entries = {"a": np.ones(4)}

    def function(p, q, x):
        p["a"] = p["a"] + x
        return q["a"]

    return function, entries, lambda i: (entries, {"a": np.zeros(4)} if i % 2 else entries, *numbers(i))


class Equal:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


def equal_objects():
    objects = [Equal(np.ones(4)), Equal(np.zeros(4)), Equal(np.ones(4))]
    return lambda each, x: each.x + x, objects, lambda i: (objects[i], *numbers(i))


def results_that_are_outside():
    outside = np.ones(4)
    return lambda x: (x + outside, outside, outside[1:], x, Point(x, 2.0), {"p": Point(outside, 1)}), [outside], numbers


@pytest.mark.parametrize("make", [
    closure, aliases, an_argument_that_is_outside, a_default, an_attribute_of_a_function, collections_of_python, a_list,
    a_dict, the_same_dict_twice, equal_objects, results_that_are_outside])
def test_state(make):
    check(make, times=12 if make is closure else 3)


def test_the_very_same_objects():
    kept, p = np.ones(4), {"w": np.ones(4)}
    f = jk.jit(lambda p, x: (kept, p, x, p["w"]))
    x = np.ones(4)
    for _ in range(2):
        found = f(p, x)
        assert found[0] is kept and found[1] is p and found[2] is x and found[3] is p["w"]
    model = Model()
    g = jk.jit(Model.stores)
    for _ in range(2):
        assert g(model, x) is model.h


def test_other_functions_of_the_same_name():
    helper = first = lambda x: x + 1  # noqa: E731
    function = jk.jit(lambda x: helper(x))
    assert function(np.zeros(1)) == 1
    helper = lambda x: first(x) + 1  # noqa: E731
    assert function(np.zeros(1)) == 2
    def scaled(x, by=2.0):
        return x * by

    f = jk.jit(lambda x: scaled(x))
    assert f(np.ones(1)) == 2
    scaled.__defaults__ = (3.0,)
    assert f(np.ones(1)) == 3
    model = Model()
    f = jk.jit(lambda x: model.helper(x))
    assert f(np.zeros(1)) == 1
    model.helper = lambda x: x + 7
    assert f(np.zeros(1)) == 7
    f = jk.jit(lambda x: model(x))
    assert f(np.ones(1)) == 0.5
    Model.rate = 3.0
    try:
        assert f(np.ones(1)) == 3
        model.rate = 4.0
        assert f(np.ones(1)) == 4
    finally:
        Model.rate = 0.5


def test_a_trace_that_fails_has_done_nothing(capsys):
    kept, model, entries = [], Model(), {"n": 0}

    @jk.jit(fallback=True)
    def function(x):
        kept.append(1)
        model.n += 1
        entries["n"] += 1
        x += 1
        print("once")
        return x if x.sum() > 0 else -x

    x = np.zeros(4)
    for times in (1, 2):
        function(x)
        assert len(kept) == model.n == entries["n"] == times and (x == times).all()
        assert capsys.readouterr().out == "once\n"
    failing = jk.jit(function.function)
    with pytest.raises(jk.TraceError):
        failing(x)
    assert len(kept) == model.n == 2 and (x == 2).all() and not capsys.readouterr().out


def test_what_is_printed_is_printed_by_every_call(capsys):
    @jk.jit
    def function(x):
        for i in range(2):
            print(i, x.sum())
        return x

    for _ in range(2):
        function(np.ones(3))
        assert capsys.readouterr().out == "0 3.0\n1 3.0\n"


def test_what_can_not_be_stored_is_an_error_with_its_line():
    model, entries = Model(), []

    def functions(x):
        model.f = lambda: x
        return x

    def generators(x):
        entries.append(each for each in x)
        return x

    for function, line in ((functions, 1), (generators, 0)):
        with pytest.raises(jk.TraceError, match=f":{function.__code__.co_firstlineno + 1}" if line else "generator"):
            jk.jit(function)(np.ones(2))
    assert not hasattr(model, "f") and not entries


def test_errors_are_those_of_the_function():
    def function(x, key):
        if key > 3:
            raise LookupError(f"no {key}")
        return {1: x}[key] + x.shape[key]

    for key, error in ((1, IndexError), (2, KeyError), (4, LookupError)):
        with pytest.raises(error):
            jk.jit(function)(np.ones(3), key)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        jk.jit(lambda x: x.nothing)(np.ones(3))
    with pytest.raises(TypeError, match="positional argument"):
        jk.jit(lambda x: (lambda a, b: a)(x))(np.ones(3))
