"""`jk.gemm` and `jk.pack` on arrays: numpy's results from any views, and every error before anything runs."""

import itertools
import threading

import numpy as np
import pytest
from gemms import LAYOUTS, PAIRS, as_floats, integers, narrowed, spaced, sum_dtype

import jitkern as jk
from jitkern.isa.types import f32, s32
from jitkern.kernels.arrays import to_bf16
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.meaning import applied
from jitkern.kernels.machine.base import BudgetError

pytestmark = [pytest.mark.native, pytest.mark.host]
on_every_pair = pytest.mark.parametrize("pair", PAIRS, ids="".join)


def whole(shape: tuple[int, ...], dtype: str, seed: int = 0) -> np.ndarray:
    """Small whole numbers, whose sums are exact in every type and order."""
    values = integers(shape, "i1", seed) % 13 - (0 if dtype == "u1" else 6)
    return to_bf16(values.astype("f4")) if dtype == "u2" else values.astype(dtype)


def product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """By numpy."""
    return (as_floats(a).astype("f8") @ as_floats(b).astype("f8")).astype(sum_dtype(a.dtype))


def assert_equal(found: np.ndarray, wanted: np.ndarray) -> None:
    assert found.dtype == wanted.dtype and found.shape == wanted.shape
    assert np.array_equal(found, wanted)


# Results.

@on_every_pair
def test_shapes(pair):
    sizes = (1, 2, 3, 7, 16, 33, 100)
    for i, (m, n, k) in enumerate(itertools.product(sizes, sizes, (0, 1, 5, 64))):
        if i % 3 == 0:
            a, b = whole((m, k), pair[0], i), whole((k, n), pair[1], i + 1)
            assert_equal(jk.gemm(a, b), product(a, b))


@on_every_pair
def test_views(pair):
    """Every stride of a, b and out: transposed, reversed, with gaps, not aligned to an element."""
    a, b = whole((9, 14), pair[0], 1), whole((14, 11), pair[1], 2)
    wanted = product(a, b)
    for i, (first, second) in enumerate(itertools.product(LAYOUTS, LAYOUTS)):
        out = spaced(np.full((9, 11), 77, wanted.dtype), LAYOUTS[(i + i // 6) % 6])
        assert jk.gemm(spaced(a, first), spaced(b, second), out=out) is out
        assert_equal(out, wanted)
    fields = np.zeros((9, 14), [("", "i1"), ("", a.dtype)])["f1"]
    fields[...] = a
    assert_equal(jk.gemm(fields, b), wanted)
    result = np.zeros((9, 11), [("", "i1"), ("", wanted.dtype)])["f1"]
    assert_equal(jk.gemm(a, b, out=result), wanted)


@on_every_pair
def test_batches_broadcast(pair):
    for left, right in [((3,), ()), ((), (3,)), ((2, 1), (3,)), ((2, 3), (2, 3)), ((1,), (4, 1)), ((2, 1, 2), (3, 1)),
                        ((0,), ()), ((0, 3), (3,))]:
        a, b = whole((*left, 5, 6), pair[0], 1), whole((*right, 6, 9), pair[1], 2)
        assert_equal(jk.gemm(a, b), product(a, b))
        if a.size:
            assert_equal(jk.gemm(a[::-1], b[..., ::-1], slices=3), product(a[::-1], b[..., ::-1]))


@pytest.mark.parametrize("shape", [(0, 3, 4), (3, 0, 4), (0, 0, 0), (3, 4, 0), (1, 1, 0)])
@on_every_pair
def test_nothing(pair, shape):
    m, n, k = shape
    a, b = whole((m, k), pair[0]), whole((k, n), pair[1])
    assert_equal(jk.gemm(a, b), product(a, b))
    out = np.full((m, n), 77, sum_dtype(pair[0]))
    assert_equal(jk.gemm(a, b, out=out, accumulate=True), np.full_like(out, 77))


@on_every_pair
def test_out_may_overlap(pair):
    """What `out` shares with any operand gives what it gives without."""
    dtype = sum_dtype(pair[0])
    for shift in (-9, -1, 0, 1, 8):
        for accumulate in (False, True):
            memory = whole((600,), "i4", shift + 20).astype(dtype)
            out = memory[100:200].reshape(10, 10)
            factor = memory[100 + shift:200 + shift].reshape(10, 10)
            a = memory.view(pair[0])[(100 + shift) * out.itemsize // np.dtype(pair[0]).itemsize:][:100].reshape(10, 10)
            b = whole((10, 10), pair[1], 3)
            if pair[0] == "u2":
                a = whole((10, 10), "u2", 4)
            start = out.copy() if accumulate else 0
            wanted = product(a, b) + start + factor
            assert_equal(jk.gemm(a, b, out=out, accumulate=accumulate, epilogue=[("add", factor)]), wanted)
    square = whole((8, 8), "f4", 5)
    wanted = product(square, square.T)
    assert_equal(jk.gemm(square, square.T, out=square), wanted)


@pytest.mark.parametrize("slices", [1, 2, 5, 1000])
@on_every_pair
def test_slices(pair, slices):
    for m, n, k in [(1, 1, 3), (50, 70, 20), (3, 300, 8), (200, 5, 8)]:
        a, b = whole((m, k), pair[0]), whole((k, n), pair[1], 1)
        for block in (None, Block(4, 1, mc=8, nc=32)):
            assert_equal(jk.gemm(a, b, slices=slices, block=block), product(a, b))


@on_every_pair
def test_packed(pair):
    for k, n in [(1, 2), (3, 17), (64, 100), (100, 33), (5, 300)]:
        b = whole((k, n), pair[1], 1)
        for rows in (1, 128):
            packed = jk.pack(spaced(b, LAYOUTS[n % 6]), rows=rows)
            assert str(packed).startswith(f"Packed({k} x {n} ")
            for m in (1, 4, 30, 200):
                a = whole((2, m, k), pair[0], m)
                assert_equal(jk.gemm(a[0], packed), product(a[0], b))
                assert_equal(jk.gemm(a, packed, slices=3), product(a, b))


@on_every_pair
def test_any_block_packs(pair):
    """Panels of any Block are read as they are; what would not fit them is refused."""
    b, a = whole((70, 150), pair[1], 1), whole((40, 70), pair[0], 2)
    wanted = product(a, b)
    for block in (Block(4, 2, kc=16), Block(1, 2, nc=32, edge="tail"), Block(3, 2, 8, edge="tail", kc=24), Block(2, 1)):
        packed = jk.pack(b, block=block)
        assert_equal(jk.gemm(a, packed), wanted)
        assert_equal(jk.gemm(a, packed, block=block), wanted)
        assert_equal(jk.gemm(a, packed, block=block._replace(mr=2, order="mn", mc=10, pack_a=True)), wanted)
        with pytest.raises(ValueError, match="b was packed by Block.*which does not fit"):
            jk.gemm(a, packed, block=block._replace(mr=1, nv=block.nv + 1))
        out = np.zeros((150, 40), wanted.dtype).T
        if block.kc and wanted.dtype.kind == "f":  # the sums between blocks of k would be in no C
            with pytest.raises(ValueError, match="where kc is not 0, out must be f.. by rows"):
                jk.gemm(a, packed, out=out)
        else:
            assert_equal(jk.gemm(a, packed, out=out), wanted)


def test_packed_is_a_copy():
    a, b = whole((4, 6), "f4"), whole((6, 9), "f4", 1)
    packed, wanted = jk.pack(b), product(a, b)
    b[...] = np.nan
    assert_equal(jk.gemm(a, packed), wanted)


def test_epilogues():
    a, b = whole((7, 20), "u1"), whole((20, 33), "i1", 1)
    bias, scale = whole((33,), "i4", 2), (integers((7, 1), "u1", 3) / 64).astype("f4")
    epilogue = [("add", bias), ("convert", "float32"), ("mul", scale), ("sub", 0.5), ("convert", "int32"),
                ("max", -100), ("min", np.array(90, "i4"))]
    steps = [(name, {"float32": f32, "int32": s32}.get(factor, factor) if isinstance(factor, str) else factor)
             for name, factor in epilogue]
    wanted = applied(product(a, b), steps)
    assert_equal(jk.gemm(a, b, epilogue=epilogue), wanted)
    for result in ("i1", "u1"):
        assert_equal(jk.gemm(a, b, np.zeros((7, 33), result), epilogue=epilogue), narrowed(wanted, result))
    assert jk.gemm(a, b, epilogue=epilogue[:2]).dtype == "f4"
    assert_equal(jk.gemm(a, b, np.zeros((7, 33), "f2"), epilogue=epilogue[:4]),
                 applied(product(a, b), steps[:4]).astype("f2"))


def test_functions_of_an_epilogue():
    a, b = (np.random.default_rng(i).standard_normal((9, 9)).astype("f4") for i in range(2))
    bias = np.arange(9, dtype="f4")
    found = jk.gemm(a, b, epilogue=[("add", bias), "gelu", ("mul", 2), "tanh"])
    with_numpy = jk.gemm(a, b, epilogue=[("add", bias), "gelu", ("mul", 2)])
    assert np.allclose(found, np.tanh(with_numpy), rtol=3e-7, atol=0)
    assert_equal(jk.gemm(a, b, epilogue=["exp", "log"]), jk.gemm(a, b, epilogue=["exp", "log"], slices=3))
    scaled = jk.gemm(INTS, INTS.view("i1"), epilogue=[("convert", "float32"), ("mul", 1e-3), "sigmoid"])
    assert scaled.dtype == "f4" and (scaled >= 0).all() and (scaled <= 1).all()
    for steps, message in ((["relu"], "no function 'relu'"), (["pow"], "no function 'pow'"),
                           ([("gelu",)], "a pair such as")):
        with pytest.raises(ValueError, match=message):
            jk.gemm(a, b, epilogue=steps)
    with pytest.raises(ValueError, match="no gelu of integers: convert to float32 first"):
        jk.gemm(INTS, INTS.view("i1"), epilogue=["gelu"])


INTS = np.arange(64, dtype="u1").reshape(8, 8)


def test_numbers_of_an_epilogue_are_told_apart():
    """0 and -0 are equal, and so are 1 and True; kernels for them are not the same."""
    a, b = -np.zeros((2, 3), "f4"), np.ones((3, 4), "f4")
    for number in (0.0, -0.0, 0.0):
        found = jk.gemm(a, b, epilogue=[("mul", -1), ("add", number)])
        assert np.signbit(found).all() == np.signbit(number)
    for number in (np.nan, 1, True, np.float64(1), np.int8(1), np.inf):
        assert np.array_equal(jk.gemm(a, b, epilogue=[("add", number)]), np.full((2, 4), number, "f4"), equal_nan=True)


def test_zero_points():
    for m, n, k in [(1, 1, 1), (5, 1, 9), (1, 6, 4), (5, 20, 9), (5, 20, 0)]:
        a, b = integers((m, k), "u1", 1), integers((k, n), "i1", 2)
        rows, columns = integers((m, 1), "u1", 3), integers((1, n), "i1", 4)
        for a_zero, b_zero in [(rows, columns), (7, None), (None, -7), (np.uint64(3), columns[0]), (rows[:1], [[5]])]:
            wanted = ((a.astype("i8") - (0 if a_zero is None else np.asarray(a_zero, "i8"))) @
                      (b.astype("i8") - (0 if b_zero is None else np.asarray(b_zero, "i8")))).astype("i4")
            assert_equal(jk.gemm(a, b, a_zero=a_zero, b_zero=b_zero), wanted)
            if k:
                assert_equal(jk.gemm(a, jk.pack(b), a_zero=a_zero, b_zero=b_zero), wanted)
    a = integers((3, 5, 4), "i1", 5)
    zeros = integers((3, 5, 1), "i1", 6)
    b = integers((4, 6), "i1", 7)
    assert_equal(jk.gemm(a, b, a_zero=zeros), ((a.astype("i4") - zeros) @ b.astype("i4")).astype("i4"))


LONG = [("u1", 65_793, 255, -128, 0), ("i1", 131_071, -128, -128, 0), ("u1", 33_025, 255, 127, -128)]


@pytest.mark.native
@pytest.mark.parametrize("dtype, most, x, y, zero", LONG)
def test_sums_of_integers_that_do_not_fit(dtype, most, x, y, zero):
    """The longest k that always fits is exact; one more is an error, or wraps if that is asked for."""
    a, b = np.full((2, most + 1), x, dtype), np.full((most + 1, 1), y, "i1")
    zeros = {"b_zero": zero} if zero else {}
    assert jk.gemm(a[:, :-1], b[:-1], **zeros).tolist() == [[x * (y - zero) * most]] * 2
    for given in (b, jk.pack(np.repeat(b, 2, 1))):
        with pytest.raises(ValueError, match=f"a sum of {most + 1} products .* may not fit int32, one of {most} does"):
            jk.gemm(a, given, **zeros)
    exact = x * (y - zero) * (most + 1)
    assert not -2**31 <= exact < 2**31
    assert jk.gemm(a, b, **zeros, wrap=True).tolist() == [[(exact + 2**31) % 2**32 - 2**31]] * 2


def test_threads_call_at_once():
    """Each has scratch memory of its own, of a size that changes from call to call."""
    cases = []
    for i, (m, n, k) in enumerate([(40, 70, 30), (90, 33, 64), (25, 200, 100), (64, 64, 64)]):
        a, b = whole((m, k), "f4", i), whole((k, n), "f4", i + 1)
        block = Block(4, 1, pack_a=True, pack_b=True, mc=8, nc=32)
        cases.append((spaced(a, "F"), spaced(b, "F"), block, product(a, b)))
    wrong, start = [], threading.Barrier(8)

    def work(number: int) -> None:
        start.wait()
        for turn in range(60):
            a, b, block, wanted = cases[(number + turn) % len(cases)]
            if not np.array_equal(jk.gemm(a, b, block=block, slices=1 + turn % 3), wanted):
                wrong.append((number, turn))

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# Errors.

A, B = np.ones((2, 3), "f4"), np.ones((3, 4), "f4")
WA, WB = np.ones((2, 3), "i1"), np.ones((3, 4), "i1")


def read_only() -> np.ndarray:
    out = np.zeros((2, 4), "f4")
    out.flags.writeable = False
    return out


ERRORS = [
    ("a list", lambda: jk.gemm([[1.0]], B), TypeError, "a must be an ndarray, not list"),
    ("a subclass", lambda: jk.gemm(A, np.ma.array(B)), TypeError, "b must be an ndarray, not MaskedArray"),
    ("out no array", lambda: jk.gemm(A, B, [0]), TypeError, "out must be an ndarray, not list"),
    ("one dimension", lambda: jk.gemm(A[0], B), ValueError, r"two dimensions or more, not \(3,\) and \(3, 4\)"),
    ("inner sizes", lambda: jk.gemm(A, B.T), ValueError, "3 columns do not meet 4 rows"),
    ("inner sizes, packed", lambda: jk.gemm(B, jk.pack(B)), ValueError, "4 columns do not meet 3 rows"),
    ("batches", lambda: jk.gemm(np.ones((2, 2, 3), "f4"), np.ones((3, 3, 4), "f4")), ValueError, "shape mismatch"),
    ("int64", lambda: jk.gemm(A.astype("i8"), B), TypeError, "a is int64: gemm takes float32"),
    ("float16", lambda: jk.gemm(A, B.astype("f2")), TypeError, "b is float16: gemm takes float32"),
    ("objects", lambda: jk.gemm(A.astype(object), B), TypeError, "a is object"),
    ("complex", lambda: jk.gemm(A, B.astype("c8")), TypeError, "b is complex64"),
    ("byte order of a", lambda: jk.gemm(A.astype(">f4"), B), TypeError, "a is >f4"),
    ("byte order of b", lambda: jk.gemm(A, B.astype(">f4")), TypeError, "b is >f4"),
    ("mixed types", lambda: jk.gemm(A, B.astype("f8")), TypeError, "no kernel for f32 @ f64"),
    ("uint8 on the right", lambda: jk.gemm(WA, WB.view("u1")), TypeError, "no kernel for s8 @ u8"),
    ("out's shape", lambda: jk.gemm(A, B, np.zeros((4, 2), "f4")), ValueError, r"out is \(4, 2\), the result"),
    ("out's type", lambda: jk.gemm(A, B, np.zeros((2, 4), "f8")), TypeError, "out is float64; results of f32 go to"),
    ("out's type, integers", lambda: jk.gemm(WA, WB, np.zeros((2, 4), "i2")), TypeError, "out is int16; results"),
    ("out's byte order", lambda: jk.gemm(A, B, np.zeros((2, 4), ">f4")), TypeError, "out is >f4"),
    ("read-only", lambda: jk.gemm(A, B, read_only()), ValueError, "out is read-only"),
    ("out of one element", lambda: jk.gemm(A, B, np.lib.stride_tricks.as_strided(np.zeros(1, "f4"), (2, 4), (0, 0))),
     ValueError, "elements of out share memory"),
    ("nothing to add to", lambda: jk.gemm(A, B, accumulate=True), ValueError, "accumulate adds to out: give it"),
    ("unknown step", lambda: jk.gemm(A, B, epilogue=[("relu", 0)]), ValueError, "no step 'relu'; there are add, sub"),
    ("no number", lambda: jk.gemm(A, B, epilogue=[("add", None)]), TypeError, "no None for sums of f32"),
    ("a list to add", lambda: jk.gemm(A, B, epilogue=[("add", [1.0])]), TypeError, r"no \[1.0\] for sums of f32"),
    ("a fraction of integers", lambda: jk.gemm(WA, WB, epilogue=[("add", 1.5)]), TypeError, "no 1.5 for sums of s32"),
    ("a large integer", lambda: jk.gemm(WA, WB, epilogue=[("add", 2**31)]), ValueError, "2147483648 does not fit s32"),
    ("a large float", lambda: jk.gemm(A, B, epilogue=[("mul", 1e39)]), ValueError, r"1e\+39 does not fit f32"),
    ("a large whole number", lambda: jk.gemm(A, B, epilogue=[("mul", 10**400)]), ValueError, "0 does not fit f32"),
    ("a factor's type", lambda: jk.gemm(A, B, epilogue=[("add", np.ones(4))]), TypeError, "add of float64"),
    ("a factor's byte order", lambda: jk.gemm(A, B, epilogue=[("add", np.ones(4, ">f4"))]), TypeError, "add of >f4"),
    ("a factor's class", lambda: jk.gemm(A, B, epilogue=[("add", np.ma.array(B[0]))]), TypeError, "not MaskedArray"),
    ("a factor's shape", lambda: jk.gemm(A, B, epilogue=[("add", np.ones(3, "f4"))]), ValueError, "does not broad"),
    ("a factor too large", lambda: jk.gemm(A, B, epilogue=[("add", np.ones((2, 2, 4), "f4"))]), ValueError, "broadc"),
    ("integers divided", lambda: jk.gemm(WA, WB, epilogue=[("div", 2)]), ValueError, "convert to float32 first"),
    ("converted to itself", lambda: jk.gemm(A, B, epilogue=[("convert", "float32")]), ValueError, "not f32 to f32"),
    ("converted from f64", lambda: jk.gemm(A.astype("f8"), B.astype("f8"), epilogue=[("convert", "float32")]),
     ValueError, "not f64 to f32"),
    ("converted to nothing", lambda: jk.gemm(A, B, epilogue=[("convert", "int7")]), ValueError, "not f32 to None"),
    ("zero point of floats", lambda: jk.gemm(A, B, a_zero=1), ValueError, "f32 has no zero point"),
    ("float as zero point", lambda: jk.gemm(WA, WB, b_zero=1.0), TypeError, "a zero point is an integer, not float64"),
    ("large zero point", lambda: jk.gemm(WA, WB, b_zero=2**31), ValueError, "a zero point does not fit int32"),
    ("a's zero by column", lambda: jk.gemm(WA, WB, a_zero=np.arange(4)), ValueError, r"a_zero is \[m, 1\].*not \(4,\)"),
    ("b's zero by row", lambda: jk.gemm(WA, WB, b_zero=np.ones((2, 1), int)), ValueError, r"b_zero is \[1, n\]"),
    ("a's zero too long", lambda: jk.gemm(WA, WB, a_zero=np.ones((3, 1), int)), ValueError, "does not broadcast"),
    ("no slices", lambda: jk.gemm(A, B, slices=0), ValueError, "slices must be 1 or more, not 0"),
    ("slices below 0", lambda: jk.gemm(A, B, slices=-2), ValueError, "slices must be 1 or more, not -2"),
    ("half a slice", lambda: jk.gemm(A, B, slices=1.5), TypeError, "cannot be interpreted as an integer"),
    ("no Block", lambda: jk.gemm(A, B, block=(2, 1)), TypeError, r"a Block is needed, not \(2, 1\)"),
    ("too many registers", lambda: jk.gemm(np.ones((40, 3), "f4"), np.ones((3, 900), "f4"), block=Block(20, 20)),
     BudgetError, "20x20.* that it asked for are taken"),
    ("pack one dimension", lambda: jk.pack(B[0]), ValueError, r"two dimensions, none of them 0, not \(4,\)"),
    ("pack nothing", lambda: jk.pack(B[:0]), ValueError, "none of them 0"),
    ("pack a list", lambda: jk.pack([1]), TypeError, "b must be an ndarray, not list"),
    ("pack uint8", lambda: jk.pack(WB.view("u1")), ValueError, "no kernel for u8 @ u8"),
    ("pack one column", lambda: jk.pack(B[:, :1]), ValueError, "one column is not packed"),
    ("pack with a bad Block", lambda: jk.pack(B, block=Block(0, 1)), ValueError, "mr of a Block"),
]


@pytest.mark.parametrize("call, error, message", [one[1:] for one in ERRORS], ids=[one[0] for one in ERRORS])
def test_errors(call, error, message):
    with pytest.raises(error, match=message):
        call()


NONSENSE = [*((name, value) for name in ("mr", "nv", "ku", "fold") for value in (0, -1, 1.0, True, None, "2")),
            *((name, value) for name in ("mc", "kc", "nc", "prefetch") for value in (-1, 2.0, False, None)),
            ("fold", 3), ("splat", "both"), ("order", "mk"), ("edge", ""), ("pack_a", 2), ("pack_b", "yes")]


@pytest.mark.parametrize("name, value", NONSENSE)
def test_blocks_that_mean_nothing(name, value):
    """They are refused also where a Block that is equal has been seen."""
    block = Block(2, 1)
    jk.gemm(A, B, block=block)
    out = np.full((2, 4), 7, "f4")
    with pytest.raises(ValueError, match=f"{name} of a Block is .*, not {value!r}"):
        jk.gemm(A, B, out, block=block._replace(**{name: value}))
    assert (out == 7).all()
    with pytest.raises(ValueError, match=f"{name} of a Block"):
        jk.pack(B, block=block._replace(**{name: value}))
