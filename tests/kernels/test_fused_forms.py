"""Kernels of expressions however their operands lie: by columns, with strides, in place, in slices; many values."""

import gc

import numpy as np
import pytest
from expressions import DTYPES, Graph, check, run, values
from machines import Bench, on_every_machine

from jitkern.cpu import targets
from jitkern.isa.types import b8, f32, f64, s8, s16, s32, s64, u8, u16, u32
from jitkern.kernels.fused.build import build
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.plan import loops, plan
from jitkern.kernels.fused.spec import Fused, Op, Operand, collapse
from jitkern.kernels.vmath import table as vmath


def finite(type, shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    found = values(type, shape, seed)
    return np.where(np.isfinite(found), found, 0.25).astype(found.dtype) if type in (f32, f64) else found


def softmax(graph: Graph, array: np.ndarray) -> int:
    one = graph.load(array)
    power = graph.put("exp", graph.put("sub", one, graph.put("max_of", one)))
    return graph.put("div", power, graph.put("sum", power))


def norm(graph: Graph, array: np.ndarray, type) -> int:
    one, n = graph.load(array), graph.const(1 / graph.dims[-1], type)
    apart = graph.put("sub", one, graph.put("mul", graph.put("sum", one), n))
    spread = graph.put("mul", graph.put("sum", graph.put("mul", apart, apart)), n)
    return graph.put("div", apart, graph.put("sqrt", graph.put("add", spread, graph.const(1e-5, type))))


# (columns, rows): what is reduced lies down a column
SHAPES = [(1, 3), (5, 1), (16, 2), (17, 5), (70, 8), (33, 9), (3, 63), (20, 64), (40, 65), (9, 128), (15, 200),
          (250, 70)]


def by_columns(array: np.ndarray) -> np.ndarray:
    """The same elements, with those of a row far apart."""
    return np.ascontiguousarray(array.swapaxes(-1, -2)).swapaxes(-1, -2)


@on_every_machine
@pytest.mark.parametrize("name", ["sum", "prod", "max_of", "min_of", "any", "all"])
def test_reduction_of_columns(bench: Bench, name: str):
    types = (b8,) if name in ("any", "all") else (f32, f64, s8, s32, s64, u8, u32)
    for number, shape in enumerate(bench.some(SHAPES)):
        type = types[number % len(types)]
        graph = Graph(shape)
        found = graph.put(name, graph.load(by_columns(finite(type, shape, number))))
        graph.store(found, np.zeros((shape[0], 1), DTYPES[type]))
        if min(shape) > 1:
            assert plan(collapse(graph.spec()), Loops(), bench.vector_bytes).form == "columns"
        check(bench, graph, abi=number % 4 == 0)


@on_every_machine
def test_position_in_columns(bench: Bench):
    for shape in bench.some(SHAPES):
        graph = Graph(shape)
        found = graph.put("argmax", graph.load(by_columns(values(f32, shape))), type=s64)
        graph.store(found, np.zeros((shape[0], 1), "i8"))
        check(bench, graph)


@on_every_machine
def test_norms_of_columns(bench: Bench):
    """Several loops, values of the row and kept ones, types of two sizes, a batch around."""
    for number, shape in enumerate(bench.some(SHAPES)):
        random = np.random.default_rng(number)
        x = by_columns(random.standard_normal((2, *shape)).astype("f4"))
        graph = Graph((2, *shape))
        graph.store(softmax(graph, x), by_columns(np.zeros_like(x)))
        check(bench, graph, ulps=8)
        graph = Graph((2, *shape))
        scaled = graph.put("mul", norm(graph, x, f32), graph.load(random.random((1, 1, shape[1])).astype("f4")))
        shifted = graph.put("add", scaled, graph.load(random.random((1, shape[0], 1)).astype("f4")))
        graph.store(shifted, by_columns(np.zeros_like(x)))
        wide = graph.put("cast", shifted, type=f64)
        graph.store(graph.put("sum", wide), np.zeros((2, shape[0], 1)))
        check(bench, graph)


# Layouts.

def laid(array: np.ndarray, layout: str) -> np.ndarray:
    """The same elements: side by side, backwards, with gaps, or with the dimensions in another order."""
    if layout == "C":
        return array
    if layout == "F":
        return np.asfortranarray(array)
    if layout == "backwards":
        return np.ascontiguousarray(array[..., ::-1])[..., ::-1]
    memory = np.zeros((*array.shape[:-1], 3 * array.shape[-1]), array.dtype)
    memory[..., ::3] = array
    return memory[..., ::3]


LAYOUTS = ("C", "F", "backwards", "gaps")


@on_every_machine
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("to", LAYOUTS)
def test_layout(bench: Bench, layout: str, to: str):
    types = (f32, f64, s8, u16, s32)
    for number, shape in enumerate(bench.some([(1, 1), (3, 5), (4, 16), (5, 33), (2, 3, 40), (70,), (3, 130)])):
        type = types[number % len(types)]
        graph = Graph(shape)
        a, b = graph.load(laid(values(type, shape, 1), layout)), graph.load(laid(values(f32, shape, 2), "C"))
        total = graph.put("add", a, graph.const(3, type))
        graph.store(total, laid(np.zeros(shape, DTYPES[type]), to))
        graph.store(graph.put("lt", graph.put("cast", total, type=f64), graph.put("cast", b, type=f64), type=b8))
        check(bench, graph)
        check(bench, graph, where="begin")


@on_every_machine
@pytest.mark.parametrize("slices", [1, 3])
def test_rows_that_overlap(bench: Bench, slices: int):
    """The last loop of a row is one with another of the next: values of both rows, masks, positions, results of rows
    besides, in place, and rows that are read again.
    """
    for number, shape in enumerate(bench.some([(1, 70), (2, 33), (9, 256), (4, 300), (3, 2, 130), (40, 700)])):
        x = np.random.default_rng(number).standard_normal(shape).astype("f4")
        graph = Graph(shape)
        graph.store(softmax(graph, x), x.copy())
        most = graph.put("max_of", 0)
        graph.store(most, np.zeros((*shape[:-1], 1), "f4"))
        check(bench, graph, ulps=8, same={1: 0}, slices=slices)
        graph = Graph(shape)
        one = graph.load(x)
        scaled = graph.put("mul", norm(graph, x, f32), graph.load(x[..., :1]))
        above = graph.put("lt", graph.put("max_of", one), graph.const(2.5, f32), type=b8)
        place = graph.put("cast", graph.put("index", type=s32), type=f32)
        graph.store(graph.put("where", above, scaled, graph.put("add", one, place)))
        check(bench, graph, ulps=8, slices=slices)


@on_every_machine
@pytest.mark.parametrize("kind", ["quotient", "gaps", "function"])
def test_first_loop_keeps_what_the_last_reads(bench: Bench, kind: str):
    """Three loops, the one in the middle does not keep it: the next row may not take its place before. Values of the
    row beside it are those of rows, of a batch, or of both.
    """
    type = s32 if kind == "quotient" else f32
    for number, shape in enumerate([(2, 3), *bench.some([(3, 10), (2, 300), (2, 3, 2, 65), (8, 3, 100), (60, 280)])]):
        graph, random = Graph(shape), np.random.default_rng(number)
        wide = [(1,) * (len(shape) - 2) + (shape[-2], 1), (*shape[:-2], 1, 1), (*shape[:-1], 1)][number % 3]
        row = graph.load(random.integers(1, 9, wide).astype(DTYPES[type]))
        x = random.integers(-9, 9, (*shape[:-2], 1, shape[-1]) if number == 1 else shape).astype(DTYPES[type])
        kept = graph.load(laid(x, "gaps" if kind == "gaps" else "C"))
        if kind == "quotient":
            kept = graph.put("div", kept, row)
        elif kind == "function":
            kept = graph.put("exp", graph.put("sub", kept, row))
        most = graph.put("max_of", graph.put("mul", kept, row))
        other = graph.load(random.integers(0, 9, shape).astype(DTYPES[type]))
        total = graph.put("sum", graph.put("sub", other, most))
        graph.store(graph.put("sub", kept, total))
        check(bench, graph, slices=1 + number % 2, ulps=8 * (kind == "function"))


@on_every_machine
def test_tiles(bench: Bench):
    """Some operands lie across the others, read and written ones, of types of all sizes; one in place."""
    shapes = [(17, 40), (33, 130), (2, 20, 35), (64, 64), (6, 70), (70, 6), (16, 200)]
    for number, shape in enumerate(bench.some(shapes)):
        types = [((f32, f32), (f64, f64), (s8, f32)), ((u16, f64), (s64, u8), (b8, f32))][number % 2]
        for one, other in types:
            graph = Graph(shape)
            a = graph.load(by_columns(values(one, shape, 1)))
            b = graph.put("cast", graph.load(values(other, shape, 2)), type=one)
            c = graph.load(by_columns(values(other, shape, 3)))
            found = graph.put("or" if one is b8 else "max", a, b)
            graph.store(found)
            graph.store(graph.put("add", c, graph.load(values(other, (*shape[:-1], 1), 4))), by_columns(
                np.zeros(shape, DTYPES[other])))
            form = plan(collapse(graph.spec()), Loops(), bench.vector_bytes).form
            assert form == "tiles" or min(shape[-2:]) < 16 or bench.vector_bytes > 64
            check(bench, graph, abi=number % 4 == 0)
            check(bench, graph, where="begin")


@on_every_machine
def test_tiles_in_place(bench: Bench):
    for shape in bench.some([(17, 40), (35, 100)]):
        graph = Graph(shape)
        x = by_columns(values(f32, shape, 1))
        found = graph.put("add", graph.load(x), graph.load(values(f32, shape, 2)))
        graph.store(found)
        graph.store(graph.put("neg", found), x)
        check(bench, graph, same={3: 0})


@on_every_machine
def test_reduction_with_strides(bench: Bench):
    cases = [((3, 70), "gaps"), ((2, 40), "backwards"), ((5, 9), "gaps")]
    for number, (shape, layout) in enumerate(bench.some(cases)):
        graph = Graph(shape)
        x = laid(np.random.default_rng(number).standard_normal(shape).astype("f4"), layout)
        graph.store(softmax(graph, x), laid(np.zeros(shape, "f4"), layout))
        check(bench, graph, ulps=8)


@on_every_machine
def test_broadcast(bench: Bench):
    cases = [((4, 1), (1, 5)), ((3, 1, 7), (2, 7)), ((6, 20), (20,)), ((6, 20), (6, 1)), ((1,), (40,))]
    for shapes in bench.some(cases):
        dims = np.broadcast_shapes(*shapes)
        arrays = [values(f32, (1,) * (len(dims) - len(shape)) + shape, i) for i, shape in enumerate(shapes)]
        graph = Graph(dims)
        graph.store(graph.put("mul", *[graph.load(array) for array in arrays]))
        graph.store(graph.const(2.5, f64))
        check(bench, graph)


@on_every_machine
def test_one_element(bench: Bench):
    graph = Graph(())
    graph.store(graph.put("sqrt", graph.load(np.array(2.0, "f4"))))
    check(bench, graph)


# Order.

@on_every_machine
def test_in_place(bench: Bench):
    """Results take the place of operands that are read late, or by a later loop."""
    for count in bench.some((1, 16, 50, 64, 130, 200)):
        graph = Graph((2, count))
        a, b = (np.random.default_rng(i).standard_normal((2, count)).astype("f4") for i in range(2))
        one, other = graph.load(a), graph.load(b)
        graph.store(graph.put("add", one, other))
        graph.store(graph.put("sub", one, graph.put("sum", other)))
        check(bench, graph, same={2: 1, 3: 0})
        graph = Graph((2, count))
        graph.store(softmax(graph, a))
        check(bench, graph, same={1: 0}, ulps=8)


@on_every_machine
def test_slices(bench: Bench):
    """Pieces of a long row, rows, and blocks of columns give the same in any slices."""
    for slices in bench.some((1, 2, 3, 7)):
        graph = Graph((20011,))
        graph.store(graph.put("max", graph.load(values(f32, (20011,), 1)), graph.load(values(f32, (20011,), 2))))
        check(bench, graph, Loops(2, 4, 1024), slices=slices)
        graph = Graph((1000, 17))
        x = graph.load(finite(f32, (1000, 17)))
        graph.store(graph.put("sub", x, graph.put("sum", x)))
        check(bench, graph, slices=slices)
        graph = Graph((400, 50))
        graph.store(graph.put("sum", graph.load(by_columns(finite(f32, (400, 50))))), np.zeros((400, 1), "f4"))
        check(bench, graph, Loops(2, 2), slices=slices)


@on_every_machine
@pytest.mark.parametrize("stream", (False, True))
@pytest.mark.parametrize("type", (f32, f64, s32), ids=str)
def test_aligned_stores(bench: Bench, type, stream):
    """Results at multiples of a vector, which may go past the caches, from addresses of any kind, in pieces."""
    for offset in bench.some((0, 4, 16, 24, 60, 7)):
        for slices in (1, 3):
            graph = Graph((3011,))
            x = graph.load(values(type, (3011,), 1))
            graph.store(graph.put("add", x, x))
            graph.store(graph.put("cast", x, type=f64))
            check(bench, graph, Loops(2, 4, 512, True, stream), slices=slices, offset=offset, where="begin")
            graph = Graph((3011,))
            graph.store(graph.put("sub", graph.load(values(type, (3011,), 1)), graph.load(values(type, (3011,), 2))))
            check(bench, graph, Loops(1, 4, 512, True, stream), slices=slices, abi=slices == 1)


@on_every_machine
def test_choices_change_no_bit(bench: Bench):
    graph = Graph((3, 333))
    x = np.random.default_rng(0).standard_normal((3, 333)).astype("f4")
    graph.store(softmax(graph, x))
    found = [run(bench, graph, Loops(unroll))[1].tobytes() for unroll in (1, 2, 4)]
    assert len(set(found)) == 1


@on_every_machine
@pytest.mark.parametrize("type", (f32, f64, s16), ids=str)
def test_steps_side_by_side(bench: Bench, type):
    """As many as find registers: with masks, positions, conversions, elements that are apart, and in place."""
    for shape in bench.some(((3, 333), (2, 64), (1500,), (7,))):
        for unroll in bench.some((2, 3, 4, 8)):
            graph = Graph(shape)
            x, y = graph.load(values(type, shape, 1)), graph.load(values(type, (*shape, 2), 2)[..., 0])
            graph.store(graph.put("add", x, y), graph.arrays[0])
            less = graph.put("lt", x, y, type=b8)
            graph.store(graph.put("where", less, graph.put("cast", x, type=f64), graph.put("cast", y, type=f64)))
            graph.store(graph.put("cast", less, type=s32))
            graph.store(graph.put("mul", graph.put("index", type=s32), graph.put("cast", less, type=s32)))
            check(bench, graph, Loops(unroll), same={2: 0}, abi=unroll == 4)
            graph = Graph(shape)
            found = x = graph.load(values(type, shape, 1))
            for i in range(unroll):
                found = graph.put("sub", found, graph.put("mul", x, graph.const(i, type)))
            graph.store(found)
            check(bench, graph, Loops(unroll))


# Many values.

@on_every_machine
@pytest.mark.parametrize("kind", ["f32", "mixed", "masks", "rows", "functions"])
def test_many_values(bench: Bench, kind: str):
    """More than any machine has registers for: all are needed twice, in opposite orders."""
    for count in bench.some((1, 40, 77)):
        graph, many = Graph((2, count)), 24
        arrays = [graph.load(np.random.default_rng(i).standard_normal((2, count)).astype("f4")) for i in range(4)]
        loads = [graph.put("mul", arrays[i % 4], graph.const(1 + i / 8, f32)) for i in range(many)]
        if kind == "mixed":
            loads = [graph.put("cast", one, type=f64) for one in loads]
        if kind == "rows":
            loads = [graph.put("sum", one) for one in loads]
        if kind == "functions":
            loads = [graph.put("exp", one) for one in loads]
        if kind == "masks":
            loads = [graph.put("lt", one, arrays[3], type=b8) for one in loads]
        combine = "xor" if kind == "masks" else "add"
        up, down = loads[0], loads[-1]
        for one in loads[1:]:
            up = graph.put(combine, up, one)
        for one in loads[-2::-1]:
            down = graph.put("or" if kind == "masks" else "sub", down, one)
        graph.store(up)
        graph.store(graph.put(combine, down, up))
        check(bench, graph, ulps=64 if kind == "functions" else 0)


@on_every_machine
def test_functions(bench: Bench):
    """Each elementary function beside other values, of both types at once: the bits are those of any other machine."""
    for name, function in bench.some(vmath.FUNCTIONS.items()):
        graph = Graph((2, 35))
        x = graph.load(np.random.default_rng(len(name)).uniform(0.1, 3, (2, 35)).astype("f4"))
        total = graph.put("sum", x)
        single = graph.put(name, *[x, total][:function.arity])
        wide = [graph.put("cast", one, type=f64) for one in (single, total)]
        double = graph.put(name, *wide[:function.arity])
        graph.store(graph.put("add", graph.put("mul", double, wide[1]), wide[0]))
        graph.store(graph.put("where", graph.put("lt", wide[0], double, type=b8), single, x))
        found, wanted = run(bench, graph), run(Bench("emulated", 64), graph)
        assert [one.tobytes() for one in found] == [one.tobytes() for one in wanted], name


@on_every_machine
def test_many_operands(bench: Bench):
    """More than there are registers for pointers."""
    graph = Graph((3, 21))
    total = graph.const(1, s32)
    for i in range(20):
        total = graph.put("add", total, graph.load(laid(values(s32, (3, 21), i), LAYOUTS[i % 4])))
    graph.store(total)
    graph.store(graph.put("cast", total, type=s16))
    check(bench, graph, abi=True)


@pytest.mark.parametrize("name", ["zen4", "a64fx"])
@pytest.mark.parametrize("strides", [(4, 148), (212, 4)], ids=["columns", "rows"])
def test_bytes_do_not_depend_on_when_garbage_is_collected(name: str, strides: tuple[int, int]):
    """Objects that refer to each other would keep registers taken until the collector finds them."""
    ops = (Op("load", (), f32, 0), Op("max_of", (0,), f32), Op("sub", (0, 1), f32), Op("exp", (2,), f32),
           Op("sum", (3,), f32), Op("div", (3, 4), f32), Op("store", (5,), value=1))
    spec, target = Fused((37, 53), (Operand(f32, strides),) * 2, ops), targets.named(name)
    build(spec, loops(spec, target.facts), target)  # what is found out once, and kept
    before = gc.get_threshold()
    gc.disable()
    try:
        without = bytes(build(spec, loops(spec, target.facts), target))
        gc.collect()
        gc.enable()
        gc.set_threshold(3, 1000, 1000)
        assert bytes(build(spec, loops(spec, target.facts), target)) == without
    finally:
        gc.set_threshold(*before)
        gc.enable()
