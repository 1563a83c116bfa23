"""Products, and panels of B, in many forms: see `cases`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, product
from random import Random

import numpy as np
import problems
from cases import Case, far, zeros
from fuzz_gemm import draw
from gemms import LAYOUTS, PAIRS, describe, matrix, spaced, sum_dtype
from machines import DTYPES
from test_gemm_any import BLOCKS
from test_gemm_functions import FUNCTIONS
from test_gemv import LAYOUTS as COLUMN_LAYOUTS
from test_gemv import column, laid_out

from jitkern.cpu.targets import Target
from jitkern.isa.types import f32, f64, s32
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.panels import Pack
from jitkern.kernels.gemm.rule import gemm_block
from jitkern.kernels.gemm.spec import ANY, Gemm, form


def products() -> Iterator[Case]:
    """All of them."""
    for source in (networks, apart, blocked, steps, functions, results, zero_points, opened, batches, one_column,
                   packs):
        yield from source()


def of_gemm(spec: Gemm, block: Block | None = None, machines: int = 2) -> Case:
    """By the rule's block, if none is given."""
    def chosen(target: Target) -> Block:
        return block or gemm_block(spec, target.facts, target.vector_bytes)

    return Case("gemm" if form(spec) == "chain" else "gemv", spec, chosen, machines)


def product_of(shape: tuple[int, int, int], pair: tuple[str, str], block: Block | None = None, result: str = "",
               orders: tuple[str, str, str] = ("C", "C", "C"), machines: int = 2, **more) -> Case:
    m, n, k = shape
    places = (m, k), (k, n), (m, n)
    types = *pair, result or sum_dtype(pair[0])
    spec, _ = describe(*(zeros(*each) for each in zip(places, types, orders)), **more)
    return of_gemm(spec, block, machines)


def networks() -> Iterator[Case]:
    """By the rule's blocks."""
    for problem in problems.everything():
        yield of_gemm(problem.spec(), machines=1)
        if problem.packed:
            spec = problem.spec(packed=True)

            def chosen(target: Target, spec=spec) -> Block:
                packed = gemm_block(spec._replace(m=128), target.facts, target.vector_bytes)._replace(kc=0)
                return gemm_block(spec, target.facts, target.vector_bytes, packed)

            yield of_gemm(spec, machines=1)
            yield Case("gemm", spec, chosen, 1)


def apart() -> Iterator[Case]:
    """Rows so far apart that addresses take more than 32 bits."""
    for pair, block in product(PAIRS, (None, Block(3, 2), Block(2, 1, pack_a=True, pack_b=True))):
        shapes, types = ((5, 7), (7, 21), (5, 21)), (*pair, sum_dtype(pair[0]))
        yield of_gemm(describe(*(far(shape, dtype, 1 << 31) for shape, dtype in zip(shapes, types)))[0], block, 1)


def blocked() -> Iterator[Case]:
    """Any blocks, in any layouts. Some find no registers."""
    random = Random(1)
    for pair in PAIRS * 50:
        case = draw(random, pair[0], 1 << 15)
        yield product_of(case.shape, pair, case.block, orders=case.layouts, packed=case.packed,
                         accumulate=case.accumulate)


def factors(m: int, n: int, dtype: str) -> dict[str, np.ndarray | float]:
    """A factor of every form."""
    whole = np.zeros((m, n), dtype)
    return {"column": whole[:1], "row": whole[:, :1], "full": whole, "turned": spaced(whole, "F"),
            "gaps": spaced(whole, "gaps"), "reversed": spaced(whole, "reversed"), "one": whole[:1, :1], "number": 3}


NAMES = ("add", "sub", "mul", "div", "max", "min")
TURNS = [Block(3, 2), Block(2, 1, mc=2, nc=8, edge="tail", order="mn"), Block(4, 1, splat="memory", fold=2),
         Block(3, 1, 3, pack_a=True, pack_b=True, kc=6, mc=3)]


def steps() -> Iterator[Case]:
    """Each step of an epilogue with each form of factor, then eight together."""
    turn = cycle(product(TURNS, ((5, 21, 3), (1, 2, 9), (3, 40, 4))))
    for kind, (dtype, pair) in enumerate({"f4": PAIRS[0], "f8": PAIRS[1], "i4": PAIRS[3]}.items()):
        for name in NAMES[:3] + NAMES[4:] if dtype == "i4" else NAMES:
            for how in factors(1, 1, dtype):
                block, shape = next(turn)
                factor = factors(*shape[:2], dtype)[how]
                yield product_of(shape, pair, block, epilogue=[(name, factor)], machines=1)
        for number, block in enumerate(TURNS):
            found = factors(7, 29, dtype)
            several = [("add", found["column"]), ("mul", 3), ("sub", found["turned"]), ("max", found["row"]),
                       ("min", 9), ("add", found["gaps"]), ("mul", found["one"]), ("sub", -1)]
            yield product_of((7, 29, 23), pair, block, epilogue=several, accumulate=number % 2 == kind % 2)


def functions() -> Iterator[Case]:
    """Each function behind sums of each type, alone and among steps."""
    turn = cycle(product(TURNS, ((5, 19, 6), (13, 70, 21), (4, 1, 30)), ("C", "F", "gaps")))
    for name in FUNCTIONS:
        for pair in PAIRS[:2]:
            block, shape, layout = next(turn)
            bias = factors(*shape[:2], pair[0])["column"]
            yield product_of(shape, pair, block, orders=("C", "C", layout), epilogue=[(name, None)])
            yield product_of(shape, pair, block, epilogue=[("add", bias), (name, None), ("mul", 0.5), ("tanh", None)],
                             machines=1)
        scaled = [("convert", f32), ("mul", 1e-4), (name, None), ("mul", 200), ("convert", s32)]
        yield product_of((6, 21, 11), PAIRS[3], next(turn)[0], "u1", epilogue=scaled, machines=1)


def results() -> Iterator[Case]:
    """Results of every type, and what is added to."""
    turn = cycle(product(TURNS, ((1, 3, 4), (6, 19, 9), (5, 40, 2))))
    kinds = [("f4", "f2"), ("f4", "u2"), ("u2", "u2"), ("u2", "f2"), ("u1", "i1"), ("u1", "u1"), ("i1", "i1"),
             ("i1", "f4"), ("u1", "f2"), ("f4", "i4"), ("f4", "u1"), ("u1", "i4")]
    conversions = {"i1f4": f32, "u1f2": f32, "f4i4": s32, "f4u1": s32}
    for (dtype, result), layout, added in product(kinds, ("C", "F", "mirrored"), (False, True)):
        pair = next(pair for pair in PAIRS if pair[0] == dtype)
        kind = conversions.get(dtype + result)
        (block, shape), epilogue = next(turn), [("convert", kind)] if kind else []
        yield product_of(shape, pair, block, result, ("C", "C", layout), 1, epilogue=epilogue, accumulate=added)


def zero_points() -> Iterator[Case]:
    """Of A, of B, of both, by row and column or one; then sums that are scaled to 8 bits."""
    turn = cycle(product(TURNS, (0, 1, 3, 4, 18, 34)))
    rows = None, np.zeros((5, 1), "i4"), np.zeros((), "i4")
    columns = None, np.zeros((1, 19), "i4"), np.zeros((1, 1), "i4")
    scale, bias = np.zeros((1, 19), "f4"), np.zeros((1, 19), "i4")
    epilogue = [("add", bias), ("convert", f32), ("mul", scale), ("convert", s32), ("add", 3)]
    for pair, a_zero, b_zero, packed in product(PAIRS[3:], rows, columns, (False, True)):
        block, k = next(turn)
        yield product_of((5, 19, k), pair, block, a_zero=a_zero, b_zero=b_zero, packed=packed, accumulate=k % 2 == 0)
        yield product_of((5, 19, k), pair, block, "u1", a_zero=a_zero, b_zero=b_zero, packed=packed, epilogue=epilogue,
                         machines=1)


def opened() -> Iterator[Case]:
    """Any number of rows, of B packed too, or of matrices."""
    sizes = cycle(((30, 9), (21, 23), (5, 0), (64, 17), (17, 3), (40, 12), (2, 33), (37, 21)))
    for pair, block, packed, layout in product(PAIRS, BLOCKS, (False, True), ("C", "reversed")):
        n, k = next(sizes)
        more = {"epilogue": [("add", factors(23, n, sum_dtype(pair[0]))["column"])]} if layout == "C" else {}
        found = product_of((23, n, k), pair, block, packed=packed, orders=("C", layout, "C"), machines=1, **more)
        yield found._replace(spec=found.spec._replace(m=ANY))
    for pair, block in product(PAIRS, BLOCKS):
        arrays = zeros((9, 2, 5, 7), pair[0]), zeros((9, 2, 7, 18), pair[1]), zeros((9, 2, 5, 18), sum_dtype(pair[0]))
        spec, _ = describe(*arrays)
        yield of_gemm(spec._replace(batch=(spec.batch[0]._replace(count=ANY), *spec.batch[1:])), block, 1)


def batches() -> Iterator[Case]:
    """Of one and more dims, some of which share a matrix."""
    for pair, (left, right), block in product(PAIRS, (((3,), (3,)), ((4, 3), (1, 3)), ((1, 2), (5, 1)), ((), (6,))), (
            None, Block(3, 2), Block(2, 1, pack_b=True, nc=16, mc=4))):
        whole = np.broadcast_shapes(left, right)
        spec, _ = describe(zeros((*left, 7, 10), pair[0]), zeros((*right, 10, 33), pair[1]),
                           zeros((*whole, 7, 33), sum_dtype(pair[0])))
        yield of_gemm(spec, block, 1)


def one_column() -> Iterator[Case]:
    """Reductions by rows and by columns of A."""
    sizes = cycle((1, 2, 5, 7, 16, 33, 40, 70))
    blocks = cycle((Block(4, 1), Block(2, 1, mc=4, edge="tail"), Block(1, 1), Block(8, 1, mc=16)))
    kinds = cycle(range(5))
    for layout, type, k in product(COLUMN_LAYOUTS, (f32, f64), (0, 1, 2, 17, 33, 64, 65, 200, 1000)):
        m, kind = next(sizes), next(kinds)
        a, c = laid_out((m, k), type, layout), np.zeros((m, 1), DTYPES[type])
        more = [{}, {"accumulate": True}, {"epilogue": [("add", c), ("mul", 2.0)]}, {"epilogue": [("gelu", None)]},
                {"epilogue": [("max", c[:1])], "accumulate": True}][kind]
        spec, _ = describe(a, column(k, type, k % 3)[:, None], c, **more)
        yield of_gemm(spec, next(blocks))
        if form(spec) == "rows" and m > 1:
            yield of_gemm(spec._replace(m=ANY), next(blocks), 1)
    for type, (m, k), layout in product((f32, f64), ((1000, 300), (3, 4096), (129, 768), (4096, 64)), ("C", "F")):
        dtype = DTYPES[type]
        yield of_gemm(describe(zeros((m, k), dtype, layout), zeros((k, 1), dtype), zeros((m, 1), dtype))[0])
        arrays = zeros((6, m, k), dtype, layout), zeros((6, k, 1), dtype), zeros((6, m, 1), dtype)
        yield of_gemm(describe(*arrays)[0], next(blocks))


def packs() -> Iterator[Case]:
    """Panels of B, from every layout, for given blocks and for the rule's."""
    sizes = cycle(((37, 21), (64, 64), (5, 130), (100, 7), (19, 1), (768, 256)))
    for pair, layout, block in product(PAIRS, LAYOUTS, (None, *BLOCKS[:4])):
        n, k = next(sizes)
        b = zeros((k, n), pair[1], layout)
        spec, _ = describe(zeros((23, k), pair[0]), b, zeros((23, n), sum_dtype(pair[0])), packed=True)
        given = None if block is None else lambda target, block=block: block
        yield Case("pack", Pack(spec, matrix(b)), given)
