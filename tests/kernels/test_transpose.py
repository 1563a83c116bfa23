"""Copies of strided arrays against numpy, on every machine: permutations, sizes of elements, strides, slices."""

import itertools
import random

import numpy as np
import pytest
from by_row import target
from machines import Bench, on_every_machine
from moves import run

from jitkern.cpu import targets
from jitkern.kernels.moves.transpose import Move, Tiles, collapse, tiles

DTYPES = {1: "u1", 2: "u2", 4: "u4", 8: "u8", 16: "c16"}
SHAPES = ((1,), (5,), (131,), (3, 7), (17, 33), (70, 19), (35, 2), (3, 5, 7), (19, 4, 33), (2, 3, 4, 5), (3, 18, 2, 9))
FORMS = ("row", "block", "fill", "element")


def elements(size: int, shape: tuple[int, ...]) -> np.ndarray:
    count = int(np.prod(shape))
    return np.random.default_rng(count).integers(0, 256, count * size, np.uint8).view(DTYPES[size]).reshape(shape)


def check(bench: Bench, source: np.ndarray, out: np.ndarray | None = None, how: Tiles | None = None, **options) -> str:
    """A copy to an array, or one in C's order; the form of its kernel."""
    out = np.zeros(source.shape, source.dtype) if out is None else out

    def chosen(a: np.ndarray, b: np.ndarray) -> Tiles:
        return how or tiles(collapse(spec(a, b)), target(bench).facts, bench.vector_bytes, a.ctypes.data, b.ctypes.data)

    (_, found), plan = run(bench, spec, [source, out], chosen, **options)
    assert found.tobytes() == np.ascontiguousarray(source).tobytes()
    return plan.form


def spec(source: np.ndarray, out: np.ndarray) -> Move:
    """The copy of one array to another."""
    return Move(source.itemsize, source.shape, source.strides, out.strides)


@on_every_machine
@pytest.mark.parametrize("size", DTYPES)
def test_permutations(bench: Bench, size: int):
    """Of all arrays of up to four dims."""
    cases = [(shape, order) for shape in SHAPES for order in itertools.permutations(range(len(shape)))]
    for number, (shape, order) in enumerate(bench.some(cases)):
        source = elements(size, shape).transpose(order)
        check(bench, source, slices=1 + number % 3, where="begin" if number % 2 else "end", abi=number % 8 == 0)


@on_every_machine
@pytest.mark.parametrize("size", DTYPES)
def test_two_dims_of_every_length(bench: Bench, size: int):
    """Blocks, and what is left beside them in both dims."""
    lanes = bench.vector_bytes // max(4, size)
    line = max(64, bench.vector_bytes) // size
    lengths = sorted({1, 2, 3, 5, lanes - 1, lanes, lanes + 1, 2 * lanes + 3, 3 * lanes, line, 2 * line + 5} - {0})
    for number, (m, n) in enumerate(bench.some(itertools.product(lengths, lengths))):
        for how in (Tiles(), Tiles(1, 2)):
            check(bench, elements(size, (m, n)).T, how=how, slices=1 + number % 4, abi=number % 16 == 5,
                  where="end" if number % 2 else "begin")


@on_every_machine
@pytest.mark.parametrize("size", DTYPES)
def test_rows_of_every_length(bench: Bench, size: int):
    lengths = [*range(1, 3 * bench.vector_bytes // size + 3), 9 * bench.vector_bytes // size + 1, 70_000 // size]
    for number, count in enumerate(bench.some(lengths)):
        where = "end" if number % 2 else "begin"
        check(bench, elements(size, (count,)), slices=1 + number % 3, where=where, abi=number % 16 == 3)
        check(bench, elements(size, (3, count + 1))[:, 1:], where=where)
        check(bench, np.broadcast_to(elements(size, (3, 1)), (3, count)), where=where)


@on_every_machine
def test_forms(bench: Bench):
    n = 2 * bench.vector_bytes + 65
    source = elements(4, (n, n))
    assert check(bench, source[:, :-1]) == "row"
    assert check(bench, source.T) == "block"
    assert check(bench, np.broadcast_to(source[:, :1], (n, n))) == "fill"
    assert check(bench, source[:, ::2]) == "element"
    assert check(bench, source[:, ::-1]) == "element"


class Layouts:
    """Random views of random arrays."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def shape(self) -> tuple[int, ...]:
        while True:
            found = tuple(self.random.choice((1, 2, 3, 4, 7, 16, 17, 31, 40)) for _ in range(self.random.randint(1, 5)))
            if np.prod(found) < 6000:
                return found

    def view(self, size: int, shape: tuple[int, ...], written: bool) -> np.ndarray:
        """An array of this shape: in some order, with gaps, backwards, of elements that repeat if it is only read."""
        order = self.random.sample(range(len(shape)), len(shape))
        steps = [self.random.choice((1, 1, 1, 2, -1, -2)) for _ in shape]
        whole = elements(size, tuple(shape[dim] * abs(steps[dim]) for dim in order))
        view = whole.transpose(np.argsort(order))[tuple(slice(None, None, step) for step in steps)]
        if not written:
            once = tuple(slice(0, 1) if self.random.random() < 0.15 else slice(None) for _ in shape)
            view = np.broadcast_to(view[once], shape)
        return view


@on_every_machine
@pytest.mark.parametrize("seed", range(8))
def test_any_layout(bench: Bench, seed: int):
    layouts = Layouts(seed)
    for _ in range(5 if bench.replayed else max(1, 40 // bench.share)):
        size, shape = layouts.random.choice(tuple(DTYPES)), layouts.shape()
        source, out = layouts.view(size, shape, False), layouts.view(size, shape, True)
        check(bench, source, out, slices=layouts.random.choice((1, 1, 2, 5)),
              where=layouts.random.choice(("end", "begin")), abi=layouts.random.random() < 0.1)


@on_every_machine
@pytest.mark.parametrize("size", [1, 2, 4, 8])
@pytest.mark.parametrize("checked", [False, True])
def test_aligned_from_some_element_on(bench: Bench, size: int, checked: bool):
    """Large arrays begin with a strip up to where vectors are aligned, and the rest may go past the caches: where they
    are as they were said to be if that is not known.
    """
    lanes = bench.vector_bytes // max(4, size)
    columns, rows = 3 * bench.vector_bytes // size, 3 * max(bench.vector_bytes, 64) // size
    source = elements(size, (rows, columns)).T

    def chosen(a: np.ndarray, b: np.ndarray) -> Tiles:
        leads = [-(16 if checked else array.ctypes.data) % length // size
                 for array, length in ((a, bench.vector_bytes), (b, max(64, min(lanes, 16) * size)))]
        return Tiles(2, 3, lanes <= 16, *leads, checked and lanes <= 16)

    for first in (0, 1, 16 // size, lanes - 1):
        (_, found), plan = run(bench, spec, [source, np.zeros(source.shape, source.dtype)], chosen,
                               slices=1 + first % 2, where="begin", offset=first * size)
        assert plan.form == "block"
        assert found.tobytes() == source.tobytes()


def test_the_rule_aligns_large_arrays_and_streams_larger_ones():
    facts = targets.named("zen4").facts
    n = 1024
    while n * n * 8 <= facts.l3:
        n *= 2
    large = collapse(Move(4, (n, n), (4, 4 * n), (4 * n, 4)))
    assert tiles(large, facts, 64, 16, 32) == Tiles(stream=True, source_lead=12, target_lead=8)
    assert tiles(large, facts, 64, 0, 0) == Tiles(stream=True)
    assert not tiles(large, facts, 64).stream
    assert tiles(large, facts, 64, 16, 32, sure=False) == Tiles(
        stream=True, source_lead=12, target_lead=8, checked=True)
    assert not tiles(large, facts, 64, 0, 2).stream, "no vector is aligned"
    small = collapse(Move(4, (512, 512), (4, 2048), (2048, 4)))
    assert tiles(small, facts, 64, 16, 16) == Tiles(source_lead=12, target_lead=12)
    assert tiles(small, facts, 64, 16, 16, sure=False) == Tiles(), "strips cost more than they gain, if they gain"
    odd = collapse(Move(4, (n, n), (4, 4 * n + 4), (4 * n + 4, 4)))
    assert tiles(odd, facts, 64, 16, 16) == Tiles(), "other rows are aligned elsewhere"


@pytest.mark.parametrize("spec, wanted", [
    (Move(4, (2, 3, 5), (60, 20, 4), (60, 20, 4)), Move(4, (30,), (4,), (4,))),
    (Move(4, (2, 1, 5), (20, 7, 4), (4, 9, 8)), Move(4, (5, 2), (4, 20), (8, 4))),
    (Move(4, (9, 8, 2), (8, 72, 4), (64, 8, 4)), Move(8, (9, 8), (8, 72), (64, 8))),
    (Move(4, (1, 1), (3, 3), (5, 5)), Move(4, (1,), (4,), (4,))),
    (Move(2, (6, 4), (0, 0), (8, 2)), Move(2, (24,), (0,), (2,))),
])
def test_collapse(spec: Move, wanted: Move):
    assert collapse(spec) == wanted


@pytest.mark.parametrize("spec", [
    Move(0, (2,), (4,), (4,)), Move(4, (0,), (4,), (4,)), Move(4, (2, 3), (4,), (4, 8)), Move(4, (2,), (4,), (0,))])
def test_no_such_copy(spec: Move):
    with pytest.raises(ValueError, match="."):
        collapse(spec)
