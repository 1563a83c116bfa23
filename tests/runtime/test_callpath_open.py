"""Entries of the call path whose first lengths are open: which calls they answer, with what, and which they do not."""

import ctypes
import itertools
import math
import random
import threading

import numpy as np
import pytest
from callpaths import BEGIN, END, Path

from jitkern.call import layout as calllayout
from jitkern.call import path as callpath

pytestmark = pytest.mark.native
FEW = calllayout.FEW


def path(inputs: int = 2, **others) -> Path:
    """Whose kernel does nothing but record."""
    return Path(inputs, copy=False, opens=True, **others)


def teach(f: Path, arrays, out=None, result=None, **others) -> None:
    """An open entry for arguments like these."""
    if out is not None or result is None:
        result = np.empty((*arrays[0].shape[:-1], 3)) if out is None else out
    batch = len(arrays) > 1 and arrays[1].ndim > 2
    count = len(arrays[0]) if batch else math.prod(arrays[0].shape[:-1])
    f.insert(arrays, out, result, **{"units": count * (7 if batch else 1), "open": "batch" if batch else "m", **others})


def rows(*shape: int, layout: str = "C") -> np.ndarray:
    """Of so many rows: one behind the other in memory, or with gaps or backwards, each."""
    if layout == "gaps":
        return np.zeros((*shape[:-1], shape[-1] + 5))[..., 2:-3]
    return np.zeros(shape)[..., ::-1] if layout == "backwards" else np.zeros(shape)


@pytest.mark.parametrize("layout", ["C", "gaps", "backwards"])
@pytest.mark.parametrize("dims", range(2, calllayout.MOST_DIMS + 1))
@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_any_number_of_rows(inputs, dims, layout):
    f, others = path(inputs), [np.zeros((4, 3)), np.zeros(3)][:inputs - 1]
    turn = random.Random(dims)
    for given in (False, True):
        for few in (True, False):
            shape = (*[1] * (dims - 2), FEW if few else FEW + 1, 4)
            teach(f, [rows(*shape, layout=layout), *others], rows(*shape[:-1], 3) if given else None)
        before = len(f.path)
        for _ in range(30):
            lead = [turn.randint(1, 4) for _ in range(dims - 2)] + [turn.randint(2, 40)]
            array, out = rows(*lead, 4, layout=layout), rows(*lead, 3) if given else None
            result = f(array, *others, out)
            assert not f.misses and result.shape == (*lead, 3) and (result is out or not given)
            assert result.flags.c_contiguous and result.dtype == np.float64
            assert f.operands()[0] == array.ctypes.data and result.ctypes.data in f.operands()
            assert (f.record[BEGIN], f.record[END]) == (0, math.prod(lead))
        assert len(f.path) == before


def test_results_without_columns():
    f, column = path(), np.zeros(4)
    teach(f, [rows(5, 4), column], result=np.empty(5))
    for shape in ((7, 4), (2, 4)):
        assert f(rows(*shape), column).shape == shape[:1] and not f.misses
    teach(f, [rows(5, 4), column], np.empty(5))
    assert f(rows(9, 4), column, out=np.empty(9)).shape == (9,) and not f.misses


@pytest.mark.parametrize("layout", ["C", "gaps", "backwards"])
def test_any_number_of_matrices(layout):
    f = path()
    for given in (False, True):
        for count in (2, FEW + 1):
            teach(f, [rows(count, 6, 4, layout=layout), np.zeros((count, 4, 3))], rows(count, 6, 3) if given else None)
        for count in (2, 3, 31, 32, 33, 100):
            left, right, out = rows(count, 6, 4, layout=layout), np.zeros((count, 4, 3)), rows(count, 6, 3)
            result = f(left, right, out if given else None)
            assert not f.misses and result.shape == out.shape and f.record[END] == 7 * count
            assert f.operands()[:3] == [left.ctypes.data, right.ctypes.data, result.ctypes.data]


def other_calls() -> dict[str, tuple]:
    """Beside f([8, 4], [4, 3], out [8, 3]), with rows side by side."""
    a, b, out = rows(8, 4), np.zeros((4, 3)), rows(8, 3)
    apart = np.zeros((2, 5, 4))[:, :4]
    return {
        "another type": (a.astype("f4"), b, out), "longer rows": (rows(8, 5), b, out),
        "rows apart": (rows(8, 4, layout="gaps"), b, out),
        "another stride in rows": (rows(8, 4, layout="backwards"), b, out),
        "more dimensions": (rows(2, 4, 4), b, rows(2, 4, 3)),
        "another right operand": (a, np.zeros((4, 3), order="F"), out), "fewer columns": (a, b[:, :2], out),
        "one row": (a[:1], b, out[:1]), "no row": (a[:0], b, out[:0]),
        "many rows": (rows(FEW + 1, 4), b, rows(FEW + 1, 3)),
        "another number of rows": (a, b, rows(9, 3)), "rows of the output apart": (a, b, rows(8, 3, layout="gaps")),
        "an output of fewer dimensions": (a, b, rows(8)), "an output of more": (a, b, rows(1, 8, 3)),
        "no output": (a, b), "a vector": (a[0], b, out), "rows not in one run": (apart, b, rows(2, 4, 3)),
        "rows backwards": (a[::-1], b, out), "a batch": (rows(8, 4, 4), rows(8, 4, 3), rows(8, 4, 3)),
        "a right vector": (a, b[:, 0], out),
    }


@pytest.mark.parametrize("kind", other_calls())
def test_other_calls_are_missed(kind):
    f = path()
    teach(f, [rows(8, 4), np.zeros((4, 3))], rows(8, 3))
    args = other_calls()[kind]
    for array in (rows(8, 4), rows(2, 4), rows(FEW, 4)):
        f(array, np.zeros((4, 3)), rows(len(array), 3))
    assert not f.misses and f.hits == 3
    f.copy = True  # nothing is taught
    f.fits = lambda *_: False
    try:
        f(*args)
    except ValueError:
        pass
    assert len(f.misses) == 1 and f.hits == 3


def test_lengths_that_differ_in_a_batch():
    f = path()
    teach(f, [rows(4, 6, 4), rows(4, 4, 3)], rows(4, 6, 3))
    f.copy, f.fits = True, lambda *_: False
    for shapes in ((4, 5, 4), (4, 4, 5), (5, 4, 4), (1, 4, 4), (4, 1, 4)):
        left, right, out = (rows(count, *rest) for count, rest in zip(shapes, ((6, 4), (4, 3), (6, 3))))
        f.misses.clear()
        try:
            f(left, right, out)
        except ValueError:
            pass
        assert len(f.misses) == 1, shapes


def test_what_gets_a_closed_entry():
    """Rows backwards, one row, transposed order, other numbers of units, lengths that are not those of one run."""
    b = np.zeros((4, 3))
    for arrays, others in (
            ([rows(8, 4)[::-1], b], {}), ([rows(1, 4), b], {}), ([rows(8, 4), b], {"order": (1, 0)}),
            ([rows(8, 4), b], {"units": 9}), ([np.zeros((2, 5, 4))[:, :4], b], {}), ([rows(4), b], {"units": 4}),
            ([rows(4, 3, 4), rows(4, 4, 3)], {"units": 13}), ([rows(4, 3, 4), rows(4, 4, 3)], {"open": "m"}),
            ([rows(8, 4), b], {"open": "batch"}), ([rows(4, 4), rows(4, 4, 3)], {"units": 4})):
        f = path()
        teach(f, arrays, np.empty((2, 2)), **others)
        assert len(f.path) == 1 and f.path.key(arrays, np.empty((2, 2))) in f.path
    f = Path(2, copy=False)
    teach(f, [rows(8, 4), b])
    assert f.path.open_key([rows(8, 4), b], None) is None and f.path.key([rows(8, 4), b], None) in f.path
    for turned in (np.empty((3, 20)).T[:16:2], np.empty((3, 8)).T):
        f = path()
        teach(f, [rows(8, 4), b], turned)
        assert f.path.key([rows(8, 4), b], turned) in f.path
    turned = np.empty((3, 8)).T
    f = path()
    teach(f, [rows(8, 4), b], result=turned)
    assert f(rows(8, 4), b).strides == turned.strides and not f.misses


def test_a_closed_entry_comes_first():
    f, b = path(), np.zeros((4, 3))
    teach(f, [rows(8, 4), b])
    teach(f, [rows(9, 4), b], units=5, open="")
    for count, units in ((8, 8), (9, 5), (10, 10), (9, 5), (9, 5), (8, 8)):
        f(rows(count, 4), b)
        assert f.record[END] == units and not f.misses


def test_outputs_that_overlap():
    """What is touched grows with the number of rows, in both directions of what is in a row."""
    for step in (1, -1):
        f, b, memory = path(), np.zeros((4, 3)), np.zeros(4000)
        for count in (FEW, FEW + 1):
            teach(f, [rows(count, 4)[:, ::step], b], rows(count, 4)[:, ::step])
        for count in (2, 20, 100):
            for distance in (-4 * count, 1 - 4 * count, -1, 0, 1, 4 * count - 1, 4 * count):
                left, out = (memory[at:at + 4 * count].reshape(count, 4)[:, ::step] for at in (2000, 2000 + distance))
                f.misses.clear()
                f.copy, f.fits = True, lambda *_: False
                f(left, b, out)
                assert len(f.misses) == (abs(distance) < 4 * count), (count, distance, step)


def test_long_runs_are_without_the_lock():
    gate = ctypes.c_uint64(1)
    f, b = path(gate=ctypes.addressof(gate)), np.zeros((4, 3))
    for count in (8, FEW + 1):
        teach(f, [rows(count, 4), b], locked=9)
    f(rows(9, 4), b)
    gate.value = 0
    opener = threading.Timer(0.05, lambda: setattr(gate, "value", 1))
    opener.start()
    f(rows(10, 4), b)  # for ever, if this thread kept the lock
    opener.join()
    assert f.hits == 2 and not f.misses


def test_the_key_in_machine_code_is_the_key_in_python(counted):
    """For arguments of all kinds: machine code finds the entry just where `open_key` is that of the entry."""
    turn, found = random.Random(5), 0
    kinds = [shape for dims in (1, 2, 3, 4) for shape in itertools.product((1, 2, 3), repeat=dims)]
    f = path()
    teach(f, [rows(3, 2), np.zeros((2, 3))], rows(3, 3))
    teach(f, [rows(2, 3, 2), np.zeros((2, 3))], rows(2, 3, 3))
    teach(f, [rows(2, 3, 2), rows(2, 2, 3)], rows(2, 3, 3))
    f.copy, f.fits, calls = True, lambda *_: False, 4000
    for _ in range(calls):
        arrays = []
        left = turn.choice(kinds)
        left = (*left[:-1], 2) if turn.random() < 0.8 else left
        batch = (left[0], 2, 3) if turn.random() < 0.8 else turn.choice(kinds)
        for shape in (left, turn.choice([(2, 3), batch])):
            array = rows(*shape, layout=turn.choice(["C", "C", "C", "gaps", "backwards"]))
            arrays.append(array.transpose(turn.sample(range(array.ndim), array.ndim)) if turn.random() < 0.1 else array)
        out = rows(*arrays[0].shape[:-1], 3)
        key = f.path.open_key(arrays, out)
        hit = key is not None and key.key in f.path
        hits, misses = f.hits, len(f.misses)
        try:
            f(*arrays, out)
        except ValueError:
            pass
        assert (f.hits - hits, len(f.misses) - misses) == ((1, 0) if hit else (0, 1)), (arrays, key)
        found += hit
    counted.append(f"{calls} random calls of a path with open entries, {found} by machine code")
    assert found > 100


def test_entries_are_few_and_closed_ones_are_found_again():
    f, b = path(entries=8), np.zeros((4, 3))
    for count in range(2, 200):
        f(rows(count, 4), b) if count > 3 and count != FEW + 1 else teach(f, [rows(count, 4), b])
    assert len(f.path) == 2 and not f.misses
    f.path.clear()
    assert not len(f.path) and isinstance(callpath.Opened((), 1, 0, []), tuple)
