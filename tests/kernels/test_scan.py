"""Cumulative sums, products and extremes against numpy, on every machine: each bit, in numpy's order."""

import numpy as np
import pytest
from machines import Bench, assert_same, on_every_machine, specials
from moves import TYPES, run

from jitkern.isa.types import f32, s8
from jitkern.kernels.moves.scan import Scan, collapse

FUNCTIONS = {"add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}
SHAPES = ((1,), (2,), (7,), (130,), (3, 5), (33, 17), (17, 70), (40, 33), (2, 3, 5), (5, 19, 4), (4, 3, 37),
          (3, 5, 2, 9))
CASES = [(shape, axis) for shape in SHAPES for axis in range(len(shape))]


def values(dtype: str, shape: tuple[int, ...]) -> np.ndarray:
    """Numbers whose sums are rounded and whose integers overflow, zeros of both signs, and now and then NaN."""
    random, count = np.random.default_rng(len(shape)), int(np.prod(shape))
    if dtype.startswith("i"):
        facts = np.iinfo(dtype)
        return random.integers(facts.min, facts.max, shape, dtype, endpoint=True) | 1
    found = (random.standard_normal(count) * np.exp2(random.integers(-3, 4, count))).astype(dtype)
    some = specials(TYPES[dtype])
    pick = random.integers(0, 40 * len(some), count)
    found = np.where(pick < len(some), some[pick % len(some)], found)
    found[::11] = -0.0
    return found.reshape(shape)


def check(bench: Bench, name: str, array: np.ndarray, axis: int, out: np.ndarray | None = None, **options) -> str:
    """The form of its kernel."""
    out = np.zeros(array.shape, array.dtype) if out is None else out

    def spec(*arrays: np.ndarray) -> Scan:
        a, b = (np.moveaxis(one, axis, -1) for one in arrays)
        return Scan(name, TYPES[a.dtype.str[1:]], a.shape, a.strides, b.strides)

    (_, found), plan = run(bench, spec, [array, out], **options)
    if options.get("abi"):  # there are no denormal numbers then
        return plan.form
    with np.errstate(all="ignore"):
        wanted = FUNCTIONS[name].accumulate(array, axis=axis, dtype=array.dtype)
    if name in ("max", "min"):  # equal zeros: numpy's own choice depends on the layout
        found, wanted = found + array.dtype.type(0), wanted + array.dtype.type(0)
    assert_same(np.ascontiguousarray(found), np.ascontiguousarray(wanted))
    return plan.form


@on_every_machine
@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_along_each_dim(bench: Bench, name: str, dtype: str):
    for number, (shape, axis) in enumerate(bench.some(CASES)):
        check(bench, name, values(dtype, shape), axis, slices=1 + number % 3, where=("end", "begin")[number % 2],
              abi=number % 8 == 0)


@on_every_machine
@pytest.mark.parametrize("dtype", TYPES)
def test_any_layout(bench: Bench, dtype: str):
    """Backwards, with gaps, in another order, of elements that repeat."""
    array = values(dtype, (6, 10, 14))
    views = [array.T, array[::-1, ::2, 1:], array[:, :, ::-1], array.transpose(1, 2, 0), array[:, :, ::3],
             np.broadcast_to(array[:, :1], array.shape), np.asfortranarray(array)]
    for number, view in enumerate(bench.some(views)):
        for axis in range(3):
            out = np.zeros(view.shape, dtype)
            check(bench, "add", view, axis, out, slices=1 + number)
            check(bench, "mul", view, axis, np.asfortranarray(out)[::-1])


@on_every_machine
@pytest.mark.parametrize("dtype", TYPES)
def test_rows_of_every_length(bench: Bench, dtype: str):
    lanes = bench.vector_bytes // np.dtype(dtype).itemsize
    lengths = sorted({1, 2, lanes - 1, lanes, lanes + 1, 3 * lanes + 2} - {0})
    for number, (rows, count) in enumerate(bench.some([(m, n) for m in (*lengths, 9 * lanes + 3) for n in lengths])):
        check(bench, "add", values(dtype, (rows, count)), 1, slices=1 + number % 3)
        check(bench, "add", values(dtype, (count, rows)), 0, slices=1 + number % 3, where="begin")


@on_every_machine
def test_forms(bench: Bench):
    array = values("f4", (20, 30))
    assert check(bench, "add", array, 0) == "columns"
    assert check(bench, "add", array, 1) == ("rows" if bench.vector_bytes <= 64 else "element")
    assert check(bench, "add", array[:2], 1) == "element"
    assert check(bench, "add", array[:, ::2], 1) == "element"


@on_every_machine
def test_in_place(bench: Bench):
    array = values("f4", (19, 37))
    for axis in (0, 1):
        check(bench, "add", array, axis, array, same=True)


@pytest.mark.parametrize("spec", [
    Scan("sub", f32, (2,), (4,), (4,)), Scan("add", s8, (2,), (1,), (1,)), Scan("add", f32, (), (), ()),
    Scan("add", f32, (0,), (4,), (4,)), Scan("add", f32, (2, 3), (4,), (4, 8)), Scan("add", f32, (2,), (4,), (0,))])
def test_no_such_kernel(spec: Scan):
    with pytest.raises(ValueError, match="."):
        collapse(spec)
