"""Reductions longer than a run of 4,096 elements: the order of what they add, on every machine; what that is worth."""

import math
from fractions import Fraction

import numpy as np
import pytest
from expressions import DTYPES, Graph, check, values
from machines import Bench, on_every_machine
from test_fused_forms import by_columns, finite, laid, norm, softmax

from jitkern.isa.types import bf16, f16, f32, f64, s32, s64, u8
from jitkern.kernels import order
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.plan import plan
from jitkern.kernels.fused.spec import collapse

RUN = order.RUN
# Around one, two and three runs; numbers of runs after which one total is left, or two, or three.
LENGTHS = [RUN - 1, RUN, RUN + 1, RUN + 63, RUN + 64, RUN + 65, 2 * RUN - 1, 2 * RUN, 2 * RUN + 1, 3 * RUN - 64,
           3 * RUN, 3 * RUN + 1, 4 * RUN + 100, 7 * RUN + 3, 8 * RUN]


# The order itself.

def counted(totals: list[str]) -> str:
    """The totals put together by a binary counter: a digit is what so many runs came to, or None."""
    digits: list[str | None] = []
    for one in totals:
        place = 0
        while place < len(digits) and digits[place] is not None:
            one, digits[place] = f"({digits[place]}{one})", None
            place += 1
        digits[place:place + 1] = [one]
    found, *others = (digit for digit in digits if digit is not None)
    for digit in others:
        found = f"({digit}{found})"
    return found


def test_totals_are_put_together_as_a_binary_counter_carries():
    assert counted(list("abcdefg")) == "(((ab)(cd))((ef)g))"
    for count in range(1, 130):
        names = [chr(0x4E00 + number) for number in range(count)]
        assert order.pairwise(lambda one, other: f"({one}{other})", names) == counted(names)


def test_the_order_of_one_run_is_what_it_was():
    """64 partial results, those that are missing filled with what changes nothing."""
    for count in (1, 2, 3, 31, 63, 64, 65, 127, 128, 129, 1000, RUN - 1, RUN):
        x = np.random.default_rng(count).standard_normal((2, count)).astype("f4")
        padded = np.full((2, -(-count // 64) * 64), -0.0, "f4")
        padded[:, :count] = x
        acc = padded[:, :64]
        for first in range(64, padded.shape[1], 64):
            acc = acc + padded[:, first:first + 64]
        while acc.shape[1] > 1:
            acc = acc[:, :acc.shape[1] // 2] + acc[:, acc.shape[1] // 2:]
        assert order.reduced(x, np.add).tobytes() == acc[:, 0].tobytes()


@pytest.mark.parametrize("type", ["f4", "f8"])
def test_error_bound(type):
    """Against the exact sum: of numbers of one size, of many sizes, and of both signs."""
    random, unit = np.random.default_rng(0), Fraction(float(np.finfo(type).eps)) / 2
    for count in (1, 100, RUN, RUN + 1, 3 * RUN + 5, 100_000):
        for x in (np.full(count, 0.1), random.random(count) * np.exp2(random.integers(-30, 30, count)),
                  random.standard_normal(count)):
            x = x.astype(type)
            exact, sizes = Fraction(math.fsum(x)), Fraction(math.fsum(np.abs(x)))
            steps = 64 + 6 + math.ceil(math.log2(max(1, count / RUN)))
            assert abs(Fraction(float(order.reduced(x, np.add))) - exact) <= steps * unit * sizes


def test_what_changes_nothing():
    for type in (f32, f64, s32, s64, u8, bf16):
        some = values(type, (100,)) if type is not bf16 else values(f32, (100,))
        for name, function in (("add", np.add), ("mul", np.multiply), ("max", np.fmax), ("min", np.fmin)):
            nothing = np.array(order.identity(name, type)).astype(some.dtype)
            numbers = some[some == some]
            assert function(numbers, nothing).tobytes() == numbers.tobytes()


# Kernels.

def total(graph: Graph, name: str, value: int, type) -> None:
    """Store a reduction of the rows."""
    one = graph.put(name, value, type=s64 if name == "argmax" else type)
    graph.store(one, np.zeros((*graph.dims[:-1], 1), DTYPES[graph.ops[one].type]))


@on_every_machine
@pytest.mark.parametrize("type", [f32, f64], ids=str)
def test_every_tail(bench: Bench, type):
    for number, count in enumerate(bench.some(LENGTHS)):
        graph = Graph((2, count))
        total(graph, "sum", graph.load(finite(type, (2, count), number)), type)
        check(bench, graph, Loops((1, 4)[number % 2]), abi=number % 4 == 0)
        check(bench, graph, where="begin")


@on_every_machine
@pytest.mark.parametrize("name", ["prod", "sum"])
def test_zeros_infinities_and_nan(bench: Bench, name: str):
    """What is added of missing elements keeps -0, and what is no number stays so."""
    for count in bench.some([RUN + 1, 2 * RUN + 70]):
        x = np.full((4, count), -0.0 if name == "sum" else 1, "f4")
        x[1, count // 2], x[2, -1], x[3, 0] = np.nan, np.inf, -np.inf
        graph = Graph(x.shape)
        total(graph, name, graph.load(x), f32)
        check(bench, graph)


@on_every_machine
def test_several_reductions_of_one_loop(bench: Bench):
    """With more partial results than registers; the largest, and where it is, go on through all runs."""
    for number, count in enumerate(bench.some(LENGTHS[1::3])):
        type = (f32, f64)[number % 2]
        graph = Graph((2, count))
        one, other = (graph.load(values(type, (2, count), 2 * number + i)) for i in range(2))
        product, place = graph.put("mul", one, other), graph.put("cast", graph.put("index", type=s64), type=type)
        total(graph, "sum", product, type)
        total(graph, "argmax", one, type)
        total(graph, "sum", graph.put("mul", other, place), type)
        total(graph, "max_of", graph.put("abs", product), type)
        total(graph, "prod", other, type)
        total(graph, "min_of", one, type)
        check(bench, graph, Loops(1), abi=number % 4 == 0)


@on_every_machine
def test_loops_that_need_each_other(bench: Bench):
    """A softmax and a norm: values that are kept, and values of the row; types of two sizes, and narrow ones."""
    for number, count in enumerate(bench.some([RUN + 1, 2 * RUN + 65, 3 * RUN])):
        x = np.random.default_rng(number).standard_normal((2, count)).astype("f4")
        graph = Graph(x.shape)
        graph.store(softmax(graph, x))
        check(bench, graph, ulps=8)
        graph = Graph(x.shape)
        found = norm(graph, x, f32)
        graph.store(found)
        total(graph, "sum", graph.put("cast", found, type=f64), f64)
        check(bench, graph)
        for narrow in (f16, bf16):
            graph = Graph(x.shape)
            stored = x.astype("f2") if narrow is f16 else (x.view("u4") >> 16).astype("u2")
            wide = graph.put("cast", graph.load(stored, narrow), type=f32)
            total(graph, "sum", wide, f32)
            total(graph, "sum", graph.put("mul", wide, graph.load(laid(x, "gaps"))), f32)
            check(bench, graph)


@on_every_machine
def test_rows_of_bytes_do_not_overlap(bench: Bench):
    """Rows of which two are small enough to overlap, but that have two runs."""
    count = RUN + 70
    graph = Graph((3, count))
    one = graph.put("cast", graph.load(values(u8, (3, count))), type=f32)
    graph.store(graph.put("cast", graph.put("div", one, graph.put("sum", one)), type=u8))
    check(bench, graph)


@on_every_machine
def test_a_value_of_the_row(bench: Bench):
    """One element again and again, which is not read in the loop."""
    count = 2 * RUN + 5
    graph = Graph((2, count))
    total(graph, "sum", graph.load(values(f32, (2, 1), 3)), f32)
    check(bench, graph)


@on_every_machine
def test_down_columns(bench: Bench):
    """Some reductions, one of them of no order, of types of two sizes, in slices."""
    for number, count in enumerate(bench.some(LENGTHS[2::4])):
        shape = ((3, 17, 33)[number % 3], count)
        graph = Graph(shape)
        one = graph.load(by_columns(finite(f32, shape, number)))
        total(graph, "sum", one, f32)
        if number % 2:
            total(graph, "max_of", one, f32)
            total(graph, "sum", graph.put("cast", one, type=f64), f64)
        assert plan(collapse(graph.spec()), Loops(), bench.vector_bytes).form == "columns"
        check(bench, graph, slices=1 + number % 2, abi=number % 4 == 0)
        check(bench, graph, Loops(1, 1), where="begin")


@on_every_machine
def test_norm_of_columns(bench: Bench):
    shape = (9, RUN + 3)
    x = by_columns(np.random.default_rng(0).standard_normal(shape).astype("f4"))
    graph = Graph(shape)
    graph.store(norm(graph, x, f32), by_columns(np.zeros_like(x)))
    check(bench, graph)


def test_integers_need_no_runs():
    graph = Graph((3 * RUN,))
    total(graph, "sum", graph.load(np.ones(3 * RUN, "i4")), s32)
    assert plan(collapse(graph.spec()), Loops(), 32).scratch == 0


def test_room_grows_with_the_logarithm():
    assert order.room(RUN, 1, 64) == 0
    assert [order.room(count, 3, 1) for count in (RUN + 1, 2 * RUN + 1, 2**31, 2**31 + 1)] == [6, 9, 60, 63]
