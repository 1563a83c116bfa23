"""Expressions in many forms: see `cases`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, product

import numpy as np
from cases import Case, far
from expressions import DTYPES, Graph
from test_fused import LENGTHS, NUMBERS, OPERATIONS, operation
from test_fused_forms import SHAPES as COLUMN_SHAPES
from test_fused_forms import by_columns, laid, norm, softmax
from test_fused_fuzz import Writer

from jitkern.isa.types import b8, bf16, f16, f32, f64, s8, s32, s64
from jitkern.kernels.fused.plan import Loops, loops
from jitkern.kernels.fused.spec import collapse
from jitkern.kernels.vmath import table as vmath


def expressions() -> Iterator[Case]:
    """All of them."""
    for source in (operations, casts, elementary, reductions, positions, rows, columns, across, long_rows, crowded,
                   written):
        yield from source()


def of_graph(graph: Graph, block: Loops | None = None, machines: int = 2) -> Case:
    """By the rule's loops, if none are given."""
    spec = collapse(graph.spec())
    return Case("fused", spec, lambda target: block or loops(spec, target.facts), machines)


UNROLLED = [None, Loops(1), Loops(2, 1), Loops(3, 2), Loops(8, 5), None]


def operations() -> Iterator[Case]:
    """Each operation of each type."""
    lengths = cycle(LENGTHS)
    for name, types, arity in OPERATIONS:
        for type in types:
            yield of_graph(operation(name, type, arity, next(lengths), 0))


def casts() -> Iterator[Case]:
    """Each type to each, the narrow floats by way of f32, and masks between lanes of two sizes."""
    lengths = cycle(LENGTHS)
    pairs = [*product((*NUMBERS, b8), repeat=2), (f16, f32), (bf16, f32), (f32, f16), (f32, bf16)]
    for type, to in pairs:
        count = next(lengths)
        graph = Graph((count,))
        graph.store(graph.put("cast", graph.load(np.zeros(count, DTYPES[type]), type), type=to))
        yield of_graph(graph, machines=1)
    for type, count, unroll in product((f16, bf16), (1, 40, 83), (1, 4)):  # rounded even where they stay in registers
        graph = Graph((3, count))
        one, row = (graph.put("cast", graph.load(np.zeros((3, size), DTYPES[type]), type), type=f32)
                    for size in (count, 1))
        total = graph.put("add", one, graph.put("mul", row, graph.load(np.zeros((3, count), "f4"))))
        half = graph.put("cast", total, type=type)
        graph.store(half)
        graph.store(graph.put("sub", total, graph.put("cast", half, type=f32)))
        yield of_graph(graph, Loops(unroll))
    for count in LENGTHS[::4]:
        graph = Graph((count,))
        a, b, c = (graph.load(np.zeros(count, dtype)) for dtype in ("f8", "f4", "i1"))
        less = graph.put("lt", a, graph.put("cast", b, type=f64), type=b8)
        graph.store(graph.put("where", less, b, graph.put("cast", a, type=f32)))
        odd = graph.put("cast", graph.put("and", c, graph.const(1, s8)), type=b8)
        graph.store(graph.put("where", odd, a, graph.put("cast", c, type=f64)))
        graph.store(graph.put("xor", odd, less))
        yield of_graph(graph)


def elementary() -> Iterator[Case]:
    """Each function of each type: alone, with a row's value and beside the other type, by columns and across."""
    blocks = cycle(UNROLLED)
    for name, function in vmath.FUNCTIONS.items():
        for dtype in ("f4", "f8"):
            graph = Graph((100,))
            graph.store(graph.put(name, *[graph.load(np.zeros(100, dtype)) for _ in range(function.arity)]))
            yield of_graph(graph, next(blocks))
            graph = Graph((3, 35))
            x = graph.load(np.zeros((3, 35), dtype))
            total = graph.put("sum", x)
            one = graph.put(name, *[x, total][:function.arity])
            wide = [graph.put("cast", each, type=f64) for each in (one, total)]
            graph.store(graph.put("add", graph.put(name, *wide[:function.arity]), wide[1]))
            graph.store(graph.put("where", graph.put("lt", wide[0], wide[1], type=b8), one, x))
            yield of_graph(graph, machines=1)
            graph = Graph((40, 21))
            x = graph.load(by_columns(np.zeros((40, 21), dtype)))
            one = graph.put(name, *[x] * function.arity)
            if dtype == "f4":
                graph.store(one)
            else:
                graph.store(graph.put("sum", one), np.zeros((40, 1), dtype))
            yield of_graph(graph, next(blocks), machines=1)


def reductions() -> Iterator[Case]:
    """Each along rows and along columns, of each type and of many lengths."""
    lengths, shapes = cycle(LENGTHS[::3]), cycle(COLUMN_SHAPES)
    for name in ("sum", "prod", "max_of", "min_of", "argmax", "argmin", "any", "all"):
        for type in (b8,) * 4 if name in ("any", "all") else NUMBERS:
            result = {"argmax": s64, "argmin": s64}.get(name, type)
            for shape, place in (((3, next(lengths)), np.copy), (next(shapes), by_columns)):
                graph = Graph(shape)
                one = graph.put(name, graph.load(place(np.zeros(shape, DTYPES[type]))), type=result)
                graph.store(one, np.zeros((shape[0], 1), DTYPES[result]))
                yield of_graph(graph)


def rows() -> Iterator[Case]:
    """Softmax, norms and their like along rows of all lengths: side by side, with gaps, backwards, in several dims."""
    blocks, layouts = cycle(UNROLLED), cycle(("C", "C", "gaps", "backwards"))
    for dims in ((4, 1), (3, 37), (4, 64), (2, 300), (1, 50), (3, 2, 129), (40, 700), (128, 768), (2, 5000)):
        for type in (f32, f64):
            x = laid(np.zeros(dims, DTYPES[type]), next(layouts))
            graph = Graph(dims)
            graph.store(softmax(graph, x))
            graph.store(graph.put("max_of", 0), np.zeros((*dims[:-1], 1), x.dtype))
            yield of_graph(graph, next(blocks))
            graph = Graph(dims)
            gain = graph.load(np.zeros((*[1] * (len(dims) - 1), dims[-1]), x.dtype))
            scaled = graph.put("mul", norm(graph, x, type), gain)
            place = graph.put("cast", graph.put("index", type=s32), type=type)
            above = graph.put("lt", graph.put("max_of", 0), graph.const(2.5, type), type=b8)
            graph.store(graph.put("where", above, scaled, graph.put("add", 0, place)))
            yield of_graph(graph, next(blocks))


def columns() -> Iterator[Case]:
    """The same down columns, with a batch around."""
    blocks = cycle(UNROLLED)
    for shape in (*COLUMN_SHAPES, (400, 50)):
        x = by_columns(np.zeros((2, *shape), "f4"))
        graph = Graph((2, *shape))
        graph.store(softmax(graph, x), by_columns(np.zeros_like(x)))
        yield of_graph(graph, next(blocks))
        graph = Graph((2, *shape))
        scaled = graph.put("mul", norm(graph, x, f32), graph.load(np.zeros((1, 1, shape[1]), "f4")))
        shifted = graph.put("add", scaled, graph.load(np.zeros((1, shape[0], 1), "f4")))
        graph.store(shifted, by_columns(np.zeros_like(x)))
        graph.store(graph.put("sum", graph.put("cast", shifted, type=f64)), np.zeros((2, shape[0], 1)))
        yield of_graph(graph, next(blocks))


def across() -> Iterator[Case]:
    """Operands that lie across the others, of types of all sizes."""
    shapes = cycle(((17, 40), (33, 130), (2, 20, 35), (64, 64), (6, 70), (70, 6), (16, 200), (300, 400)))
    blocks = cycle(UNROLLED)
    for one, other in (("f4", "f4"), ("f8", "f8"), ("i1", "f4"), ("u2", "f8"), ("i8", "u1"), ("?", "f4")) * 4:
        shape = next(shapes)
        graph = Graph(shape)
        a = graph.load(by_columns(np.zeros(shape, one)))
        b = graph.put("cast", graph.load(np.zeros(shape, other)), type=graph.types[0])
        c = graph.load(by_columns(np.zeros(shape, other)))
        graph.store(graph.put("or" if one == "?" else "max", a, b))
        row = graph.load(np.zeros((*shape[:-1], 1), other))
        graph.store(graph.put("add", c, row), by_columns(np.zeros(shape, other)))
        yield of_graph(graph, next(blocks))


def long_rows() -> Iterator[Case]:
    """One row that is cut into pieces: stores that are aligned, and that go past the caches; of any length."""
    cuts = (None, Loops(4, 12, 1 << 14), Loops(2, 4, 1024), Loops(2, 4, 512, True), Loops(1, 4, 1024, True, True),
            Loops(4, 4, 2048, True, True))
    for count, block, dtype in product((3011, 20011, 100_000, 3_000_000), cuts, ("f4", "f8", "i4", "i2")):
        if block and count < 2 * block.piece:
            continue
        graph = Graph((count,))
        x, y = (graph.load(np.zeros(count, dtype)) for _ in range(2))
        graph.store(graph.put("max", x, graph.put("mul", x, y)))
        if count % 2 == 0:
            graph.store(graph.put("cast", x, type=f64))
        yield of_graph(graph, block, machines=1)


def positions() -> Iterator[Case]:
    """In rows of which 32 bits do not hold them."""
    for dtype in ("f4", "i2", "f8"):
        graph = Graph((2, 1 << 31))
        one = graph.load(far(graph.dims, dtype, 1 << 36))
        for name in ("argmax", "argmin"):
            graph.store(graph.put(name, one, type=s64), np.zeros((2, 1), "i8"))
        yield of_graph(graph)


def crowded() -> Iterator[Case]:
    """More values than there are registers, and more operands; each needed twice, in opposite orders."""
    for kind, count, unroll in product(("f32", "mixed", "masks", "rows", "functions"), (1, 40, 77), (1, 4)):
        graph = Graph((2, count))
        values = many(graph, kind)
        first, second = ("xor", "or") if kind == "masks" else ("add", "sub")
        up, down = chained(graph, first, values), chained(graph, second, values[::-1])
        graph.store(up)
        graph.store(graph.put(first, down, up))
        yield of_graph(graph, Loops(unroll), machines=1)
    for shape in ((3, 21), (130,), (5, 40)):
        graph = Graph(shape)
        layouts = ("C", "F", "backwards", "gaps") * 5
        graph.store(chained(graph, "add", [graph.load(laid(np.zeros(shape, "i4"), layout)) for layout in layouts]))
        yield of_graph(graph)


def many(graph: Graph, kind: str) -> list[int]:
    """Values of a kind."""
    arrays, found = [graph.load(np.zeros(graph.dims, "f4")) for _ in range(4)], []
    for i in range(24):
        one = graph.put("mul", arrays[i % 4], graph.const(1 + i / 8, f32))
        if kind == "masks":
            one = graph.put("lt", one, arrays[3], type=b8)
        elif kind != "f32":
            name, type = {"mixed": ("cast", f64), "rows": ("sum", f32), "functions": ("exp", f32)}[kind]
            one = graph.put(name, one, type=type)
        found.append(one)
    return found


def chained(graph: Graph, name: str, values: list[int]) -> int:
    """An operation of all, one after the other."""
    found = values[0]
    for one in values[1:]:
        found = graph.put(name, found, one)
    return found


def written() -> Iterator[Case]:
    """Random expressions."""
    blocks = cycle(UNROLLED)
    for seed in range(300):
        yield of_graph(Writer(seed).graph, next(blocks))
