"""Arguments and answers of the call path: which calls machine code takes, and that the others come to the slow way."""

import ctypes
import itertools
import pickle
import sys

import numpy as np
import pytest
from abi import check_abi
from callpaths import BEGIN, CALLS, END, STACK, Path, bounds, number_of_result

from jitkern.call import callables, layout, path_code
from jitkern.call import path as callpath
from jitkern.call.scalar import placed

pytestmark = pytest.mark.native
WAYS = ("machine code", "plain")


@pytest.fixture(params=WAYS)
def way(request, monkeypatch) -> str:
    """Both kinds of path: the second is what there is where machine code can not be used."""
    if request.param == "plain":
        monkeypatch.setattr(callpath, "supported", lambda: callables.Support(False, "not in this test"))
    return request.param


def arrays() -> dict[str, np.ndarray]:
    """One of each kind that is looked up."""
    line, cube = np.arange(24.0), np.arange(120, dtype=np.int16).reshape(4, 5, 6)
    return {
        "0-d": np.array(3.5), "1-d": line, "2-d": line.reshape(4, 6), "3-d": cube, "4-d": np.ones((2, 1, 3, 2), "f4"),
        "5-d": np.ones((1, 2, 3, 2, 1), np.int8), "column": line.reshape(4, 6)[:, 2], "steps": line[1::3],
        "backwards": line[::-1], "all backwards": cube[::-1, ::-1, ::-1], "transposed": cube.transpose(2, 0, 1),
        "fortran": np.asfortranarray(cube), "repeated": np.broadcast_to(line[:5], (3, 5)), "empty": np.empty(0),
        "empty 3-d": np.empty((3, 0, 2), "f4"), "one": np.ones((1, 1), "c16"), "swapped": line.astype(">f8"),
        "unaligned": np.frombuffer(bytes(33), np.uint8)[1:].view(np.float64), "bool": np.ones(3, bool),
        "records": np.zeros(3, "i4,f8"), "text": np.array(["a", "bc"]), "dates": np.zeros(2, "M8[s]"),
        "objects": np.array([None, 1]), "far": np.lib.stride_tricks.as_strided(line, (1, 2), (1 << 40, 8)),
    }


KINDS = arrays()


def test_supported():
    assert callpath.supported() and callpath.supported().reason == ""
    assert type(Path().path.function).__name__ == "builtin_function_or_method"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("inputs", [1, 2, 3, 4])
def test_the_key_in_machine_code_is_the_key_in_python(kind, inputs):
    """Or the entry that was made by the latter would not be found by the former."""
    f, array = Path(inputs, copy=False), KINDS[kind]
    given = [array, *list(KINDS.values())[:inputs - 1]]
    for out in (None, np.empty(array.shape, array.dtype)):
        f.insert(given, out, np.empty(array.shape, array.dtype))
        assert f.path.key(given, out) in f.path
        result = f(*given) if out is None else f(*given, out=out)
        assert not f.misses
        expected = [each.ctypes.data for each in given]
        expected.insert(number_of_result(inputs), result.ctypes.data)
        assert f.operands()[:-1] == expected
        assert (f.record[BEGIN], f.record[END]) == (0, result.nbytes)
    assert f.hits == 2


def test_each_kind_has_an_entry_of_its_own():
    f = Path(2, copy=False)
    pairs = list(itertools.product(KINDS.values(), repeat=2))
    results = [np.empty(2 + i % 3) for i in range(len(pairs))]
    for pair, result in zip(pairs, results):
        f.insert(pair, None, result, units=result.size)
    assert len(f.path) == len(pairs)
    for _ in range(2):
        for pair, result in zip(pairs, results):
            assert f(*pair).shape == result.shape and f.record[END] == result.size
            assert f(*pair).shape == result.shape and f.record[END] == result.size  # that used last, too
    assert not f.misses


def test_more_dimensions_go_the_slow_way(way):
    f = Path(2)
    many, few = np.ones((1,) * layout.MOST_DIMS + (2,)), np.ones(2)
    for args in ((many, few), (few, many), (many, few, many.copy()), (few, few, many.copy()), (many, many)):
        for count in (1, 2):
            f(*args)
            assert len(f.misses) == count and not len(f.path)
        f.misses.clear()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("inputs", [2, 3])
def test_order_of_the_first_two_operands(order, inputs):
    f, given = Path(inputs, copy=False), [np.full(3, float(i)) for i in range(inputs)]
    f.insert(given, None, given[0], order=order)
    result = f(*given)
    expected = [*(given[i].ctypes.data for i in order), result.ctypes.data, *(each.ctypes.data for each in given[2:])]
    assert f.operands()[:-1] == expected and f.hits == 1


# How an output is given

OUTPUTS = {
    "none": lambda out: ((), {}),
    "None by position": lambda out: ((None,), {}),
    "None by keyword": lambda out: ((), {"out": None}),
    "by position": lambda out: ((out,), {}),
    "by keyword": lambda out: ((), {"out": out}),
    "by another string": lambda out: ((), {"".join(["o", "ut"]): out}),
}


@pytest.mark.parametrize("given", OUTPUTS)
@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_outputs(way, given, inputs):
    f, array, out = Path(inputs), np.arange(12, dtype=np.float32).reshape(3, 4), np.empty((3, 4), np.float32)
    args, kwargs = OUTPUTS[given](out)
    for _ in range(4):
        array += 1
        result = f(array, *[np.ones(2)] * (inputs - 1), *args, **kwargs)
        assert type(result) is np.ndarray and (result == array).all() and result is not array
        assert (result is out) is ("None" not in given and "none" != given)
        assert result.dtype == np.float32 and result.flags.c_contiguous and result.flags.writeable
        assert result.flags.aligned and result.base is None
    interned = given != "by another string"
    assert len(f.misses) == (4 if way == "plain" or not interned else 1)


def test_new_outputs(way):
    f = Path(1, copy=False)
    for kind in KINDS.values():
        f.misses.clear()
        first, again = f(kind), f(kind)
        assert again.dtype == kind.dtype and again.shape == kind.shape and again.strides == first.strides
        assert again.flags.owndata and again.flags.c_contiguous and type(again) is np.ndarray
        assert len(f.misses) == (2 if way == "plain" else 1)


def test_what_is_slow_is_called_with_exactly_the_same(way):
    f, a, out = Path(2), np.ones(3), np.ones(3)
    args, kwargs = (a, a), {"out": out}
    assert f(*args, **kwargs) is out
    (seen, named), = f.misses
    assert all(one is other for one, other in zip(seen, args)) and named.keys() == {"out"} and named["out"] is out
    assert f(a, a, out) is out
    assert f.misses[-1][0][2] is out if way == "plain" else len(f.misses) == 1


@pytest.mark.parametrize("args, kwargs", [
    ((), {}), ((1,), {}), ((1, 2, 3, 4), {}), ((1, 2), {"axis": 1}), ((1, 2), {"out": 3, "axis": 1}),
    ((1, 2), {"axis": 3, "out": 1}), ((1,), {"out": 3}), ((1, 2, 3), {"out": 3}), ((1, 2, 3, 4), {"out": 3}),
    ((), {"out": 3}), ((), {"x": 3}), ((1, 2), {"Out": 3}), ((1, 2), {"": 3}),
])
def test_calls_that_are_wrong(way, args, kwargs):
    """TypeError, from the slow way, with what was given: numbers stand for arrays here, of which there are entries."""
    f, array = Path(2), np.ones(3)
    f(array, array), f(array, array, out=np.ones(3))
    f.misses.clear()
    args, kwargs = [array.copy() for _ in args], {name: array.copy() for name in kwargs}
    with pytest.raises(TypeError, match="f takes 2 arrays and out"):
        f(*args, **kwargs)
    (seen, named), = f.misses
    assert len(seen) == len(args) and all(one is other for one, other in zip(seen, args))
    assert list(named) == list(kwargs) and all(named[name] is kwargs[name] for name in kwargs)
    assert not f.hits


class Sub(np.ndarray):
    pass


@pytest.mark.parametrize("other", [
    None, 1, 2.5, "text", [1.0, 2.0, 3.0], (), object(), np.float64(1), np.ndarray, Ellipsis,
    memoryview(np.ones(3)), np.ones(3).view(Sub), np.ma.ones(3), np.ones(3).view(np.recarray), np.ones(3, object),
], ids=lambda other: type(other).__name__)
def test_what_is_no_array_goes_the_slow_way(way, other):
    f, array = Path(2), np.ones(3)
    f(array, array), f(array, array, out=np.ones(3))
    f.misses.clear()
    for call in (lambda: f(other, array), lambda: f(array, other), lambda: f(array, array, out=other)):
        try:
            call()
        except (TypeError, ValueError):
            pass
    assert len(f.misses) == 3 - (other is None and way != "plain")


def test_subclasses_have_no_entries():
    f, array = Path(2), np.ones(3)
    sub = array.view(Sub)
    for args in ((sub, array), (array, sub), (array, array, np.ones(3).view(Sub))):
        f(*args), f(*args)
    assert len(f.misses) == 6 and not len(f.path)


def test_another_type_shape_stride_or_rank_is_another_call():
    f = Path(2)
    base = np.ones((4, 4))
    others = [base.astype("f4"), base.astype("i8"), base.astype(">f8"), np.ones((4, 5)), np.ones((5, 4)), np.ones(4),
              np.ones((4, 4, 1)), np.ones((1, 4, 4)), np.ones((8, 4))[::2], np.ones((4, 8))[:, ::2], base.T, base[::-1],
              np.ones(())]
    f(base, base)
    for other in others:
        for args in ((base, other), (base, base, other)):
            f.misses.clear()
            try:
                f(*args)
            except (ValueError, TypeError):
                pass
            assert len(f.misses) == 1, other
    f.misses.clear()
    f(base, base), f(base.copy(), base.copy())
    assert not f.misses


def test_byte_order_is_part_of_the_key(way):
    f = Path(1)
    native_, swapped = np.arange(5.0), np.arange(5.0).astype(">f8")
    out = np.empty(5)
    for _ in range(3):
        assert (f(native_) == native_).all() and f(native_).dtype.isnative
        assert (f(swapped) == native_).all() and not f(swapped).dtype.isnative
        assert (f(swapped, out) == native_).all() and (f(native_, out) == native_).all()


def test_equal_types_that_are_other_objects_get_the_same_answer(way):
    f, array = Path(1), np.arange(5.0)
    named = np.arange(5.0).astype(np.dtype("f8", metadata={"unit": "m"}))
    copy = pickle.loads(pickle.dumps(array))
    for each in (array, named, copy, array, named, copy):
        assert (f(each) == array).all() and f(each).dtype.metadata == each.dtype.metadata


# Outputs that must not be written by a kernel

def test_read_only_outputs(way):
    f, array, out = Path(2), np.arange(3.0), np.zeros(3)
    f(array, array, out=out), f(array, array, out=out)
    assert (out == array).all()
    out[:] = 0
    out.flags.writeable = False
    f.misses.clear()
    for call in (lambda: f(array, array, out=out), lambda: f(array, array, out)):
        with pytest.raises(ValueError, match="read-only"):
            call()
    assert len(f.misses) == 2 and not out.any()
    out.flags.writeable = True
    array.flags.writeable = False
    assert (f(array, array, out=out) == array).all()
    assert len(f.misses) == (3 if way == "plain" else 2)


def test_outputs_that_are_not_aligned(way):
    f, array, memory = Path(1), np.arange(3.0), np.zeros(25, np.uint8)
    out = memory[1:].view(np.float64)
    f(array, out=np.empty(3))
    f.misses.clear()
    for count in (1, 2):
        assert f(array, out=out) is out and (out == array).all() and len(f.misses) == count


@pytest.mark.parametrize("unlocked", [False, True])
def test_an_invalid_operation_in_a_kernel_goes_the_slow_way(unlocked):
    """After it: with the same arguments, one reference less, and scratch memory and entry free again."""
    f, array, out = Path(2, invalid=True, unlocked=unlocked, scratch=100), np.arange(4.0), np.empty(4)
    dtype = np.dtype("f8", metadata={"of": "this test"})
    array, out = array.astype(dtype), out.astype(dtype)
    f(array, array), f(array, array, out=out)
    pieces, counts = list(f.path._head[len(layout.HEAD):]), []
    for count in range(1, 100):
        f.misses.clear()
        assert f(array, array, out=out) is out and (f(array, array) == array).all() and f.hits == 2 * count
        (_, named), (args, _) = f.misses
        assert named["out"] is out and args[0] is args[1] is array and (out == array).all()
        assert list(f.path._head[len(layout.HEAD):]) == pieces
        assert not any(entry["running"] for entry in f.path._entries.values())
        counts.append(references(array, out, dtype))
    assert counts[-1] == counts[10]


def windows(memory: np.ndarray) -> list[np.ndarray]:
    """Views of 6 elements in a row, by turns 2 x 3, of all kinds of overlap."""
    line = memory.reshape(-1)
    return [*(line[i:i + 6] for i in range(0, 14)), *(line[i:i + 12:2] for i in range(0, 4)), line[12:6:-1],
            line[6:0:-1], line[0:18:3], line[17::-3]]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_outputs_that_overlap_an_input(way, place):
    """Every pair of windows: the answer is numpy's, and machine code takes those that are apart by their extents."""
    f = Path(3, copy=False)
    memory = np.arange(40.0)
    views = windows(memory)
    apart = np.arange(100.0, 106.0)
    for one, other in itertools.product(range(len(views)), repeat=2):
        memory[:] = np.arange(40.0)
        expected = views[one].copy()
        args = [apart, apart, apart]
        args[place] = views[one]
        f.insert(args, views[other], views[other])
        f.misses.clear()
        result = f(*args, out=views[other])
        (low, high), (start, end) = bounds(views[one]), bounds(views[other])
        overlap = low < end and start < high
        assert overlap or not np.shares_memory(views[one], views[other])
        assert result is views[other]
        assert len(f.misses) == (overlap or way == "plain"), (one, other)
        if overlap and place == 0:
            assert (result == expected).all()


def test_shifted_outputs_get_numpys_answer(way):
    f = Path(1)
    apart = np.empty(16)
    for shift in range(-15, 16):
        memory = np.arange(64.0)
        f(memory[20:36], out=apart)  # there is an entry
        expected = memory[20:36].copy()
        assert (f(memory[20:36], memory[20 + shift:36 + shift]) == expected).all(), shift
    assert len(f.misses) == (62 if way == "plain" else 32)


def test_empty_outputs_do_not_overlap(way):
    f, memory = Path(1), np.arange(8.0)
    for _ in range(2):
        assert f(memory[3:3], out=memory[3:3]).size == 0
    assert len(f.misses) == (2 if way == "plain" else 1)


def test_extents_are_those_of_numpy():
    for array in KINDS.values():
        before, behind = callpath._extents(array)
        assert (array.ctypes.data - before, array.ctypes.data + behind) == bounds(array)


# References, exceptions, registers

def references(*objects: object) -> list[int]:
    """How many there are to each, but for those that are made here."""
    return [sys.getrefcount(each) for each in objects]


@pytest.mark.parametrize("unlocked", [False, True])
def test_references_after_many_calls(unlocked):
    f = Path(2, copy=False, unlocked=unlocked)
    dtype = np.dtype("f8", metadata={"of": "this test"})  # not one that may be immortal
    a, b, out = np.ones((2, 2), dtype), np.ones(2), np.ones((2, 2), dtype)
    assert a.dtype is dtype
    f(a, b), f(a, b, out=out)
    held = [a, b, out, dtype, np.ndarray, f.path.function, f.path, "out"]
    before, nones = references(*held), sys.getrefcount(None)
    for _ in range(CALLS // 4 // (3 if unlocked else 1)):
        f.path.function(a, b)
        f.path.function(a, b, out)
        f.path.function(a, b, out=out)
        f.path.function(a, b, None)
    assert references(*held) == before and len(f.misses) == 2
    assert abs(sys.getrefcount(None) - nones) < 100  # others count it too
    kept = [f(a, b, out) for _ in range(100)]
    assert references(*held)[2] == before[2] + len(kept)
    kept = [f(a, b) for _ in range(100)]
    assert references(*held)[2:4] == [before[2], before[3] + len(kept)]
    assert references(*kept) == references(*[np.ones(1) for _ in kept])


def test_exceptions_of_the_slow_way():
    def slow(*args, **kwargs):
        raise error

    error = KeyError("as it is")
    path = callpath.Path("f", 2, slow)
    a, out = np.ones(3), np.ones(3)
    calls = [((a, a), {}), ((a, a, out), {}), ((a, a), {"out": out}), ((), {}), ((a,), {"x": a})]
    before = references(a, out)
    for _ in range(1000):
        for args, kwargs in calls:
            try:
                path.function(*args, **kwargs)
                raise AssertionError("it did not raise")
            except KeyError as caught:
                assert caught is error
                error.__traceback__ = None
    del args, kwargs
    assert references(a, out) == before


def test_no_memory_for_an_output():
    """numpy's MemoryError; the scratch memory is free again, and the entry can be dropped."""
    f, array = Path(1, copy=False, scratch=100), np.ones(3)
    huge = np.lib.stride_tricks.as_strided(np.ones(1), (1 << 44,), (0,))
    f.insert([array], None, huge)
    entry, = f.path._entries.values()
    pieces, counts = list(f.path._head[len(layout.HEAD):]), []
    for _ in range(50):
        try:
            f(array)
            raise AssertionError("it did not raise")
        except MemoryError:
            pass
        counts += references(array.dtype)
        assert list(f.path._head[len(layout.HEAD):]) == pieces and entry["running"] == 0
    assert len({*counts[10:]}) == 1 and not f.hits and not f.misses


@pytest.mark.parametrize("inputs", [1, 2, 3])
@pytest.mark.parametrize("unlocked", [False, True])
def test_the_stack_of_kernels_is_aligned(inputs, unlocked):
    f, array = Path(inputs, unlocked=unlocked, scratch=10), np.arange(4.0)
    for _ in range(3):
        assert (f(*[array] * inputs) == array).all()
    pushed = 8 if callables.execmem.ARCH == "x86-64" else 0  # the return address
    assert f.hits == 2 and (f.record[STACK] + pushed) % 16 == 0


@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_what_is_the_callers_is_kept(inputs):
    """The machine code, called directly, with an entry whose kernel changes every register that it may change."""
    f = Path(inputs, scratch=10)
    array, out = np.arange(4.0), np.empty(4)
    f(*[array] * inputs, out=out)
    code = path_code.write(callables.execmem.ARCH, inputs, False, True)
    given = [*[id(array)] * inputs, id(out)]
    before = references(out)[0]
    assert check_abi(placed("f", code, ctypes.addressof(f.path._head)), None, given, inputs + 1, None) == id(out)
    assert references(out)[0] == before + 1 and f.hits == 1 and (out == array).all()
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(out))


def test_signature_and_name():
    import inspect

    path = callpath.Path("product", 2, lambda *_: None, doc="Of two.", signature="(a, b, out=None)")
    assert path.function.__name__ == "product" and path.function.__doc__ == "Of two."
    assert str(inspect.signature(path.function)) == "(a, b, out=None)"
    with pytest.raises(ValueError, match="one input or more"):
        callpath.Path("f", 0, print)


def test_slow_may_be_any_callable():
    class Callable:
        def __call__(self, *args, **kwargs):
            return len(args), kwargs

    for slow in (Callable(), Callable().__call__, lambda *args, **kwargs: (len(args), kwargs)):
        path = callpath.Path("f", 2, slow)
        assert path.function(1, 2, 3) == (3, {}) and path.function(out=1, x=2) == (0, {"out": 1, "x": 2})
    assert callpath.Path("f", 2, dict).function(out=1, x=2) == {"out": 1, "x": 2}


def test_wrong_number_of_inputs_for_an_entry():
    f = Path(2)
    with pytest.raises(ValueError, match="2 inputs, not 1"):
        f.insert([np.ones(3)], None, np.ones(3))


def test_where_machine_code_can_not_be_used(monkeypatch):
    """Each check that fails has a reason, and the path is the slow function itself; it keeps no entries."""
    def reason() -> str:
        callpath._obstacle.cache_clear()
        return callpath.supported().reason

    for name, value, expected in (
            ("TYPE", 32, "type, data and dtype"), ("NDIM", 36, "number of dimensions"), ("DIMS", 40, "lengths and"),
            ("STRIDES", 32, "lengths and"), ("FLAGS", 24, "flags"), ("DESCR", 48, "type, data"),
            ("TUPLE_ITEMS", 8, "tuples")):
        with monkeypatch.context() as patch:
            patch.setattr(layout, name, value)
            assert expected in reason()
    with monkeypatch.context() as patch:
        patch.setattr(callpath.sys, "version_info", (3, 15, 0, "final", 0))
        assert "3.15 is not known" in reason()
    with monkeypatch.context() as patch:
        patch.setattr(callpath, "_array_api", lambda index: int("none"))
        assert "C API" in reason()
    with monkeypatch.context() as patch:
        patch.setattr(callables, "supports_builtin", lambda: callables.Support(False, "no built-ins"))
        assert reason() == "no built-ins"

        def slow(a, out=None):
            return a

        path = callpath.Path("f", 1, slow)
        assert path.function is slow
        path.insert([np.ones(3)], None, np.ones(3), kernel=1, units=1, scratch=10, locked=1, order=(0, 1),
                    keep=(), code_bytes=1)
        assert not len(path)
        path.provide(100), path.clear()
    assert reason() == ""
