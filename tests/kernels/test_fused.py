"""Kernels of expressions against numpy, on every machine: each operation, each type, each length."""

import numpy as np
import pytest
from expressions import DTYPES, Graph, check, values
from machines import Bench, on_every_machine

from jitkern.isa.types import b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64

FLOATS = (f32, f64)
INTEGERS = (s8, s16, s32, s64, u8, u16, u32, u64)
NUMBERS = FLOATS + INTEGERS
LENGTHS = (*range(1, 36), *(edge + i for edge in (48, 64, 80, 96, 112, 128, 192, 256) for i in (-1, 0, 1)), 1000)

# operation | types | arguments
OPERATIONS = [(name, types, count) for names, types, count in (
    ("add sub mul max min", NUMBERS, 2),
    ("div", (*FLOATS, s8, s16, s32, u8, u16, u32), 2),
    ("copysign", FLOATS, 2),
    ("neg abs", NUMBERS, 1),
    ("sqrt rint floor ceil trunc", FLOATS, 1),
    ("lt le eq ne", (*NUMBERS, b8), 2),
    ("and or xor", (*INTEGERS, b8), 2),
    ("not", (*INTEGERS, b8), 1),
    ("shl shr", INTEGERS, 2),
) for name in names.split()]


def operation(name: str, type, arity: int, count: int, seed: int) -> Graph:
    graph = Graph((count,))
    arrays = [values(type, (count,), seed + i) for i in range(arity)]
    if name in ("shl", "shr"):
        arrays[1] = np.where(np.arange(count) % 7, arrays[1] % (8 * type.size + 3), arrays[1]).astype(DTYPES[type])
    result = b8 if name in ("lt", "le", "eq", "ne") else type
    graph.store(graph.put(name, *[graph.load(array) for array in arrays], type=result))
    return graph


@on_every_machine
@pytest.mark.parametrize("name, types, arity", OPERATIONS, ids=lambda value: value if isinstance(value, str) else "")
def test_operation(bench: Bench, name: str, types: tuple, arity: int):
    for i, type in enumerate(types):
        check(bench, operation(name, type, arity, 75 + i, i))


@on_every_machine
@pytest.mark.parametrize("type", (*NUMBERS, b8), ids=str)
def test_cast(bench: Bench, type):
    for i, to in enumerate((*NUMBERS, b8)):
        array = values(type, (70 + i,), i)
        if type in FLOATS and to in INTEGERS:  # C does not say what the others become
            facts = np.iinfo(DTYPES[to])
            array = np.clip(np.where(np.isfinite(array), array, 3), max(facts.min, -1e9), min(facts.max, 1e9))
            array = array.astype(DTYPES[type])
        graph = Graph(array.shape)
        graph.store(graph.put("cast", graph.load(array), type=to))
        check(bench, graph)


@on_every_machine
def test_halves(bench: Bench):
    """f16 and bf16 are cast to f32 and back, and are rounded even where they stay in registers."""
    for type in (f16, bf16):
        graph = Graph((83,))
        one = graph.put("cast", graph.load(values(type, (83,), 1), type), type=f32)
        total = graph.put("add", one, graph.load(values(f32, (83,), 2)))
        half = graph.put("cast", total, type=type)
        graph.store(half)
        if type is f16:
            graph.store(graph.put("sub", total, graph.put("cast", half, type=f32)))
        check(bench, graph)


@on_every_machine
def test_tails(bench: Bench):
    for count in bench.some(LENGTHS):
        for type in (f32, f64, u8):
            graph = Graph((count,))
            a, b = (graph.load(values(type, (count,), i)) for i in range(2))
            graph.store(graph.put("max", graph.put("mul", a, b), b))
            for where in ("end", "begin"):
                check(bench, graph, where=where)


@on_every_machine
def test_sizes_mixed(bench: Bench):
    """Types of all sizes in one kernel, with masks that go from one to the other."""
    for count in bench.some(LENGTHS):
        graph = Graph((count,))
        a, b, c = graph.load(values(f64, (count,), 1)), graph.load(values(f32, (count,), 2)), \
            graph.load(values(s8, (count,), 3))
        less = graph.put("lt", a, graph.put("cast", b, type=f64), type=b8)
        graph.store(graph.put("where", less, b, graph.put("cast", a, type=f32)))
        odd = graph.put("cast", graph.put("and", c, graph.const(1, s8)), type=b8)
        graph.store(graph.put("where", odd, a, graph.put("cast", c, type=f64)))
        graph.store(graph.put("xor", odd, less))
        check(bench, graph, abi=count % 8 == 3)


@on_every_machine
@pytest.mark.parametrize("type", (f32, f64, u8, u32, s64), ids=str)
def test_places(bench: Bench, type):
    """Many equal ones, rows of nothing but infinities or NaN, both zeros, the last element, NaN in several places."""
    random = np.random.default_rng(0)
    for count in bench.some((1, 5, 63, 64, 65, 130, 700)):
        x = random.integers(0, 3, (9, count)).astype(DTYPES[type])
        x[0, -1], x[1, -1] = 7, 0
        if type in (f32, f64):
            x[2:5] = np.array([-np.inf, np.inf, np.nan])[:, None]
            x[5, random.integers(count, size=3)] = np.nan
            x[6, -1], x[7] = np.nan, np.copysign(0, random.standard_normal(count))
        graph = Graph(x.shape)
        one = graph.load(x)
        for name in ("argmax", "argmin"):
            graph.store(graph.put(name, one, type=s64), np.zeros((9, 1), "i8"))
        check(bench, graph)


@on_every_machine
@pytest.mark.parametrize("name", ["sum", "prod", "max_of", "min_of", "argmax", "argmin", "any", "all"])
def test_reduction(bench: Bench, name: str):
    for number, count in enumerate(bench.some(LENGTHS)):
        types = (b8,) if name in ("any", "all") else NUMBERS
        type = types[number % len(types)]
        array = values(type, (3, count), number)
        if name not in ("any", "all") and type in FLOATS:
            array[:2] = np.where(np.isfinite(array[:2]), array[:2], 0.5)
        graph = Graph((3, count))
        result = {"argmax": s64, "argmin": s64}.get(name, type)
        one = graph.put(name, graph.load(array), type=result)
        graph.store(one, np.zeros((3, 1), DTYPES[result]))
        check(bench, graph, abi=number % 8 == 0)


@on_every_machine
def test_softmax_and_norm(bench: Bench):
    for type, count in bench.some([(f32, 1), (f32, 37), (f32, 64), (f32, 300), (f64, 50), (f64, 129)]):
        random = np.random.default_rng(count)
        x, scale = random.standard_normal((4, count)).astype(DTYPES[type]), random.random((1, count))
        graph = Graph((4, count))
        one = graph.load(x)
        power = graph.put("exp", graph.put("sub", one, graph.put("max_of", one)))
        graph.store(graph.put("div", power, graph.put("sum", power)))
        check(bench, graph, ulps=8)
        graph = Graph((4, count))
        one, n = graph.load(x), graph.const(1 / count, type)
        mean = graph.put("mul", graph.put("sum", one), n)
        apart = graph.put("sub", one, mean)
        spread = graph.put("add", graph.put("mul", graph.put("sum", graph.put("mul", apart, apart)), n),
                           graph.const(1e-5, type))
        graph.store(graph.put("mul", graph.put("div", apart, graph.put("sqrt", spread)),
                              graph.load(scale.astype(DTYPES[type]))))
        graph.store(mean, np.zeros((4, 1), DTYPES[type]))
        check(bench, graph)
