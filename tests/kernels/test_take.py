"""Rows by their numbers against numpy, on every machine."""

import numpy as np
import pytest
from machines import Bench, on_every_machine
from moves import TYPES, run

from jitkern.isa.types import f32, s32, s64
from jitkern.kernels.moves.take import Take
from jitkern.kernels.moves.take import check as checked

SIZES = (1, 2, 3, 4, 6, 7, 8, 12, 15, 16, 17, 20, 31, 32, 33, 48, 63, 64, 65, 100, 128, 130, 511, 512, 513, 1027, 2600)
COUNTS = (1, 2, 3, 4, 5, 8, 11, 40)


def check(bench: Bench, size: int, count: int, dtype: str, gap: int = 0, step: int = 1, **options) -> None:
    random = np.random.default_rng(size)
    source = random.integers(0, 256, (9, size + gap), np.uint8)[:, :size]
    index = random.integers(0, 9, count * abs(step)).astype(dtype)[::step]
    index[:2] = (8, 0)[:count]
    out = np.zeros((count, size + gap), np.uint8)[:, :size]

    def spec(a: np.ndarray, i: np.ndarray, b: np.ndarray) -> Take:
        return Take(size, count, a.strides[0], b.strides[0], TYPES[dtype], i.strides[0])

    (_, _, found), _ = run(bench, spec, [source, index, out], **options)
    assert (found == source[index]).all()


@on_every_machine
@pytest.mark.parametrize("dtype", ["i4", "i8"])
def test_rows(bench: Bench, dtype: str):
    for number, (size, count) in enumerate(bench.some([(size, count) for size in SIZES for count in COUNTS])):
        check(bench, size, count, dtype, gap=number % 3, slices=1 + number % 3, where=("end", "begin")[number % 2],
              abi=number % 8 == 0)


@on_every_machine
def test_many_rows(bench: Bench):
    """More than one unit, and indices with gaps."""
    for number, (size, count) in enumerate(bench.some([(1, 9000), (64, 700), (1000, 70), (5000, 11)])):
        check(bench, size, count, "i4", slices=1 + 2 * number)
        check(bench, size, count, "i8", step=-2, slices=5)


@on_every_machine
def test_rows_of_many(bench: Bench):
    """The same indices for each of some arrays."""
    random = np.random.default_rng(0)

    def spec(a: np.ndarray, i: np.ndarray, b: np.ndarray) -> Take:
        outer, count, size = b.shape
        return Take(size, count, a.strides[1], b.strides[1], s64, i.strides[0], (outer, a.strides[0], b.strides[0]))

    cases = bench.some([(3, 4, 5), (2, 1, 300), (7, 64, 9), (4, 130, 40), (2, 3, 9000)])
    for number, (outer, size, count) in enumerate(cases):
        source = random.integers(0, 256, (outer, 9, size), np.uint8)
        source = source[::-1] if number % 2 else source[:, ::-1]
        index = random.integers(0, 9, count)
        out = np.zeros((outer, count, size), np.uint8)
        (_, _, found), _ = run(bench, spec, [source, index, out], slices=1 + number, abi=not number)
        assert (found == source[:, index]).all()


@pytest.mark.parametrize("spec", [
    Take(0, 2, 4, 4, s64, 8), Take(4, 0, 4, 4, s64, 8), Take(4, 2, 4, 4, f32, 8), Take(4, 2, 4, 3, s64, 8),
    Take(4, 2, 4, 4, s32, 8), Take(4, 2, 4, 4, s64, 8, (0, 8, 8)), Take(4, 2, 4, 4, s64, 8, (2, 8, 3))])
def test_no_such_kernel(spec: Take):
    with pytest.raises(ValueError, match="."):
        checked(spec)
