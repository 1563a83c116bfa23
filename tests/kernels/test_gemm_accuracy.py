"""Products held against exact arithmetic, and epilogues against their definition, on every machine."""

import numpy as np
import pytest
import tiers
from gemms import (
    PAIRS,
    PLAIN,
    as_floats,
    chain,
    floats,
    integers,
    narrowed,
    on_every_cpu,
    on_every_machine,
    operand,
    product,
    spaced,
    sum_dtype,
    target,
)
from machines import assert_same, specials

from jitkern.isa.types import f32, f64, s32
from jitkern.kernels.arrays import to_bf16
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.meaning import applied

BLOCKS = [PLAIN, Block(4, 1, splat="memory", fold=2), Block(2, 2, 2, kc=8, mc=4, nc=16, edge="tail", order="mn"),
          Block(3, 1, 3, pack_a=True, pack_b=True, kc=6, mc=3)]
SCALE = 1074  # every finite float is a whole number of 2**-1074
FLOATS = {"f4": (f32, 24, 149), "f8": (f64, 53, 1074), "u2": (f32, 24, 149)}  # sums: type, bits, smallest power of two

pytestmark = [pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")]


# Floats, exactly.

def exact(array: np.ndarray) -> np.ndarray:
    """Finite floats as whole numbers of 2**-SCALE."""
    def one(value: float) -> int:
        above, below = value.as_integer_ratio()
        return above * ((1 << SCALE) // below)

    return np.array([one(value) for value in array.astype("f8").ravel().tolist()], object).reshape(array.shape)


def assert_within_bound(found: np.ndarray, a: np.ndarray, b: np.ndarray, dtype: str, ulps: int = 1,
                        flushed: int = 0) -> None:
    """|found - A B| <= k u |A| |B|, and k halves of the smallest number where products underflow.

    Source: Jeannerod, Rump, "Improved error bounds for inner products in floating-point arithmetic" (2013), which has
    no terms of higher order.  ``ulps``: u is so many halves of an ulp.  ``flushed``: numbers below this power of two
    may be taken for zero.
    """
    _, bits, least = FLOATS[dtype]
    k, a, b = a.shape[1], exact(as_floats(a)), exact(as_floats(b))
    difference = abs(exact(found) * (1 << SCALE) - a @ b)
    tiny = k << (2 * SCALE - least - 1)
    if flushed:
        tiny += 3 * k << (2 * SCALE - flushed)
    bound = ulps * k * (abs(a) @ abs(b)) + (tiny << bits)
    assert (difference << bits <= bound).all()


def hostile(shape: tuple[int, int], dtype: str, kind: str, seed: int) -> np.ndarray:
    """Factors that make sums hard: that cancel, that are denormal or whose products are, very large, all positive."""
    random = np.random.default_rng(seed)
    sums, narrow = FLOATS[dtype][0], dtype == "u2"
    dtype = "f4" if narrow else dtype
    facts, values = np.finfo(dtype), random.standard_normal(shape)
    if kind == "cancelling":  # pairs of nearly opposite terms
        values[..., 1::2] = -values[..., :2 * (shape[-1] // 2):2] * (1 + 2.0 ** random.integers(-30, -5))
    elif kind == "positive":
        values = abs(values)
    elif kind == "wide":
        values = values * 2.0 ** random.integers(-20, 20, shape)
    elif kind == "large":
        values = values * float(facts.max) ** 0.5 / (8 * shape[-1] if sums is f32 else 64 * shape[-1])
    elif kind == "denormal":
        values = values * float(facts.smallest_normal) * 2.0 ** random.integers(-10, 3, shape)
    elif kind == "underflowing":
        values = values * float(facts.smallest_normal) ** 0.5 * 2.0 ** random.integers(-12, 3, shape)
    values = values.astype(dtype)
    return to_bf16(values) if narrow else values


KINDS = ("cancelling", "positive", "wide", "large", "denormal", "underflowing")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dtype", ["f4", "f8"])
@on_every_machine
def test_floats_are_within_their_bound(bench, dtype, kind):
    for i, (m, n, k) in enumerate([(3, 5, 1), (5, 7, 40), (2, 9, 300), (4, 18, 33)]):
        a = hostile((m, k), dtype, kind, 2 * i)
        b = hostile((n, k), dtype, "wide" if kind == "denormal" else kind, 2 * i + 1).T.copy()
        for block in bench.some(BLOCKS):
            found = product(bench, a, b, block)
            assert_within_bound(found, a, b, dtype)
            assert_same(found, chain(a, b))


def test_the_bound_is_sharp_enough_to_notice():
    a, b = hostile((3, 40), "f4", "positive", 0), hostile((40, 3), "f4", "positive", 1)
    found = chain(a, b)
    assert_within_bound(found, a, b, "f4")
    with pytest.raises(AssertionError):
        assert_within_bound(found * np.float32(1 + 2.0 ** -17), a, b, "f4")
    with pytest.raises(AssertionError):  # one term left out
        assert_within_bound(chain(a[:, :-1], b[:-1]), a, b, "f4")


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@on_every_machine
def test_special_values(bench, dtype):
    """NaN, infinities, denormals, zeros of both signs, met with each other in every column and tail."""
    type = FLOATS[dtype][0]
    values = specials(type)
    a, b = np.resize(values, (11, 5)), np.resize(values[::-1], (5, 27))
    for block in BLOCKS:
        assert_same(product(bench, a, b, block), chain(a, b))
    zeros = np.array([[0.0, -0.0]], dtype)
    found = product(bench, -zeros[:, :1], np.ones((1, 3), dtype))
    assert not np.signbit(found).any(), "the chain begins with 0, and 0 + -0 is 0"
    found = product(bench, zeros[:, 1:], np.ones((1, 3), dtype), c=np.full((1, 3), -0.0, dtype), accumulate=True)
    assert np.signbit(found).all(), "-0 + -0 is -0"


@pytest.mark.parametrize("dtype", ["f4", "f8", "u2"])
@on_every_machine
def test_no_k_gives_zero_or_c(bench, dtype):
    a, b, kind = np.zeros((3, 0), dtype), np.zeros((0, 7), dtype), sum_dtype(dtype)
    for block in BLOCKS:
        found = product(bench, a, b, block)
        assert not found.any() and not np.signbit(found).any()
        c = floats((3, 7), kind, 1)
        assert_same(product(bench, a, b, block, c=c.copy(), accumulate=True), c)


# bfloat16.

@pytest.mark.parametrize("kind", KINDS)
@on_every_cpu
def test_bf16_is_within_its_bound(bench, kind):
    """Composed, it is the chain of float32. The CPUs' own instructions take denormal numbers for zero, and Arm's rounds
    to odd, by less than an ulp (Arm Architecture Reference Manual, BFDOT).
    """
    own = "dot bf16" in target(bench).kind.facts_of(bench.features)
    ulps = 2 if own and tiers.machine() == "aarch64" else 1
    for i, (m, n, k) in enumerate([(3, 5, 1), (5, 7, 40), (2, 9, 301), (4, 18, 33)]):
        a = hostile((m, k), "u2", kind, 2 * i)
        b = hostile((n, k), "u2", "wide" if kind == "denormal" else kind, 2 * i + 1).T.copy()
        for block in bench.some(BLOCKS[:1] + BLOCKS[2:]):
            found = product(bench, a, b, block)
            if own:
                largest = float(abs(as_floats(a)).max() + abs(as_floats(b)).max() + 1)
                assert_within_bound(found, a, b, "u2", ulps, flushed=126 - int(np.ceil(np.log2(largest))))
            else:
                assert_within_bound(found, a, b, "u2")
                pairs = [(0, 0), (0, k % 2)]  # a last pair's second product is 0 * 0, which makes 0 of -0
                assert_same(found, chain(np.pad(a, pairs), np.pad(b, pairs[::-1])))


@on_every_cpu
def test_bf16_of_special_values(bench):
    a, b = to_bf16(np.array([[np.inf, 1], [np.inf, -np.inf], [0, 1], [2, 3]], "f4")), to_bf16(
        np.array([[1, 1, 0], [1, 1, np.inf]], "f4"))
    found = product(bench, a, b)
    assert_same(found, np.array([[np.inf, np.inf, np.nan], [np.nan, np.nan, np.nan], [1, 1, np.inf], [5, 5, np.inf]],
                                "f4"))


# Integers.

def extremes(m: int, n: int, k: int, first: str) -> tuple[np.ndarray, np.ndarray]:
    """The largest and the smallest values in whole rows, and any."""
    a, b = integers((m, k), first, k), integers((k, n), "i1", k + 1)
    low, high = np.iinfo(first).min, np.iinfo(first).max
    a[0], b[:, 0] = high, -128
    a[1 % m], b[:, 1 % n] = low, 127
    return a, b


@pytest.mark.parametrize("first", ["u1", "i1"])
@on_every_cpu
def test_integers_are_exact(bench, first):
    shapes = [(1, 1, 1), (2, 1, 3), (3, 2, 2), (5, 9, 4), (4, 17, 5), (6, 20, 31), (2, 3, 4003)]
    for m, n, k in shapes:
        a, b = extremes(m, n, k, first)
        for block in bench.some(BLOCKS):
            for packed in (False, True):
                assert_same(product(bench, a, b, block, packed=packed), chain(a, b))


@pytest.mark.parametrize("first", ["u1", "i1"])
@on_every_machine
def test_integers_wrap(bench, first):
    """Sums beyond int32 are taken modulo 2**32, those of k and those that C brings."""
    k = 70_000 if not bench.replayed else 1100
    start = np.array([[2**31 - 1, -2**31, 0]], "i4")
    for value, other in ((np.iinfo(first).max, 127), (np.iinfo(first).max, -128), (np.iinfo(first).min, -128)):
        a, b = np.full((1, k), value, first), np.full((k, 3), other, "i1")
        found = product(bench, a, b, Block(1, 1), c=start.copy(), accumulate=True)
        assert_same(found, (int(value) * other * k + start.astype("i8")).astype("i4"))


@pytest.mark.parametrize("first", ["u1", "i1"])
@on_every_cpu
def test_zero_points(bench, first):
    rows = np.array([[-2**31], [2**31 - 1], [0], [77]], "i4")
    columns = np.array([[5, -128, 2**31 - 1, 0, -2**31]], "i4")
    for k in bench.some((0, 1, 3, 4, 18)):
        a, b = extremes(4, 5, k, first)
        for a_zero in (None, rows, np.array(200, "i4")):
            for b_zero in (None, columns, np.array([[-7]], "i4")):
                left = a.astype(object) - (0 if a_zero is None else a_zero.astype(object))
                right = b.astype(object) - (0 if b_zero is None else b_zero.astype(object))
                wanted = np.array((left @ right + 3) % 2**32 if k else np.full((4, 5), 3), "u8").astype("u4").view("i4")
                for block in (Block(2, 1), Block(3, 1, mc=1, nc=4, pack_a=True, edge="tail")):
                    for packed in (False, True):
                        c = np.full((4, 5), 3, "i4")
                        found = product(bench, a, b, block, c=c, a_zero=a_zero, b_zero=b_zero, packed=packed,
                                        accumulate=True)
                        assert_same(found, wanted)


@pytest.mark.parametrize("result", ["i1", "u1"])
@pytest.mark.parametrize("first", ["u1", "i1"])
@on_every_cpu
def test_requantisation(bench, first, result):
    """The sums times a scale by column, rounded to even, moved by a zero point, saturated."""
    for m, n, k in [(1, 1, 5), (5, 19, 33), (7, 34, 70)]:
        a, b = extremes(m, n, k, first)
        scale = (np.random.default_rng(k).random((1, n)) / k / 40).astype("f4")
        scale[:, ::3] = 0.5 / k  # halves, which go to the even one, and what does not fit
        bias = np.random.default_rng(n).integers(-3000, 3000, (1, n)).astype("i4")
        epilogue = [("add", bias), ("convert", f32), ("mul", scale), ("convert", s32), ("add", 3)]
        wanted = narrowed(applied(chain(a, b), epilogue), result)
        for block in BLOCKS[:1] + BLOCKS[2:]:
            assert_same(product(bench, a, b, block, result, epilogue=epilogue), wanted)
        clipped = [*epilogue, ("max", -5), ("min", np.full((m, 1), 100, "i4"))]
        assert_same(product(bench, a, b, PLAIN, result, epilogue=clipped),
                    narrowed(applied(chain(a, b), clipped), result))


# Epilogues: sums that are given exactly, since -0 * 1 is added to C.

def sums_of(dtype: str, shape: tuple[int, int]) -> np.ndarray:
    """Sums with every special value among them."""
    if dtype == "i4":
        return np.resize(specials(s32), shape)
    return np.resize(specials(FLOATS[dtype][0]), shape)


def factors_of(dtype: str, shape: tuple[int, int]) -> dict[str, np.ndarray | float]:
    """A factor of every form, with special values in those that have room."""
    m, n = shape
    values = np.resize(np.roll(sums_of(dtype, (1, m * n + 7))[0][::-1], 3), m * n)
    whole = values.reshape(shape)
    found = {"by column": whole[:1], "by row": whole[:, :1], "full": whole, "transposed": spaced(whole, "F"),
             "with gaps": spaced(whole, "gaps"), "reversed": spaced(whole, "reversed"), "one": whole[:1, :1],
             "column with gaps": spaced(whole[:1], "gaps"), "row backwards": spaced(whole[:, :1], "rows backwards")}
    numbers = (3, -1, 0, 2**31 - 1) if dtype == "i4" else (2.5, 0.0, -0.0, np.inf, np.nan, 1e-40)
    return found | {f"number {number}": number for number in numbers}


def with_sums(bench, sums, epilogue, block, dtype=None):
    """What an epilogue makes of these sums, which a kernel that adds nothing to them has."""
    (m, n), kind = sums.shape, sums.dtype
    if kind.kind == "i":
        a, b = np.zeros((m, 1), "u1"), np.ones((1, n), "i1")
    else:
        a, b = np.full((m, 1), -0.0, kind), np.ones((1, n), kind)
    return product(bench, a, b, block, c=sums.copy(), accumulate=True, epilogue=epilogue)


@pytest.mark.parametrize("step", ["add", "sub", "mul", "div", "max", "min"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i4"])
@on_every_machine
def test_steps_of_an_epilogue(bench, dtype, step):
    if dtype == "i4" and step == "div":
        with pytest.raises(TypeError, match="there is no such operation on s32"):
            with_sums(bench, np.ones((1, 2), "i4"), [("div", 2)], PLAIN)
        return
    nested = Block(2, 1, mc=2, nc=8, edge="tail", order="mn")
    for shape, block in (((5, 21), PLAIN), ((1, 2), PLAIN), ((3, 40), nested)):
        sums = sums_of(dtype, shape)
        for form, factor in bench.some(factors_of(dtype, shape).items()):
            epilogue = [(step, factor)]
            try:
                assert_same(with_sums(bench, sums, epilogue, block), applied(sums, epilogue), sums)
            except AssertionError as error:
                raise AssertionError(f"{form}: {error}") from error


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@on_every_machine
def test_signs_of_zero_and_nan_in_max_and_min(bench, dtype):
    """NaN if one is NaN; the factor if they are equal, 0 and -0 among them."""
    sums = np.array([[0.0, -0.0, np.nan, 1, np.nan, -0.0]], dtype)
    factor = np.array([[-0.0, 0.0, 1, np.nan, np.nan, -0.0]], dtype)
    for step in ("max", "min"):
        found = with_sums(bench, sums, [(step, factor)], PLAIN)
        assert np.isnan(found[0, 2:5]).all()
        assert np.signbit(found[0, [0, 1, 5]]).tolist() == [True, False, True]


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4"])
@on_every_machine
def test_steps_follow_each_other(bench, dtype):
    """Eight steps in order, four of them with operands of different strides, where k is in blocks as well."""
    m, n, k = 7, 29, 23
    first, second = {"f4": ("f4", "f4"), "f8": ("f8", "f8"), "i4": ("u1", "i1")}[dtype]
    a, b, c = operand((m, k), first, 1), operand((k, n), second, 2), operand((m, n), dtype, 3)
    full = operand((m, n), dtype, 4)
    epilogue = [("add", full[:1]), ("mul", 3), ("sub", spaced(full, "F")), ("max", full[:, :1]), ("min", 9),
                ("add", spaced(full, "gaps")), ("mul", full[:1, :1]), ("sub", 1)]
    wanted = applied(chain(a, b, c), epilogue)
    for block in BLOCKS:
        assert_same(product(bench, a, b, block, c=c.copy(), accumulate=True, epilogue=epilogue), wanted)


@pytest.mark.parametrize("dtype, result", [("f4", "f2"), ("f4", "u2"), ("f8", "f8"), ("u2", "u2"), ("u2", "f2"),
                                           ("u1", "i1"), ("u1", "u1"), ("i1", "i1"), ("i1", "f4"), ("u1", "f2"),
                                           ("f4", "i4"), ("f4", "u1")])
@on_every_machine
def test_types_of_results(bench, dtype, result):
    """What C holds is rounded once, to nearest even, or saturated; columns and strides of every kind."""
    first, second = next(pair for pair in PAIRS if pair[0] == dtype)
    conversion = {"i1f4": f32, "u1f2": f32, "f4i4": s32, "f4u1": s32}.get(dtype + result)
    epilogue = [("convert", conversion)] if conversion else []
    for m, n, k in [(1, 3, 4), (6, 19, 9), (5, 40, 2)]:
        a, b = operand((m, k), first, 1), operand((k, n), second, 2)
        sums = chain(a, b)
        if dtype == "u2":  # whole numbers, so that the CPU's own instruction is exact
            a, b = (to_bf16(one % 7 - 3.0) for one in (integers((m, k), "i1", 1), integers((k, n), "i1", 2)))
            sums = chain(a, b)
        wanted = narrowed(applied(sums, epilogue), result)
        for block in bench.some(BLOCKS):
            for layout in ("C", "F", "mirrored"):
                c = spaced(np.full((m, n), 1, result), layout)
                assert_same(np.ascontiguousarray(product(bench, a, b, block, c=c, epilogue=epilogue)), wanted)


@pytest.mark.parametrize("result", ["f4", "f2", "u2", "i4", "i1", "u1"])
@on_every_machine
def test_accumulation_onto_every_type(bench, result):
    first, second = ("f4", "f4") if result in ("f4", "f2", "u2") else ("u1", "i1")
    m, n, k = 4, 21, 6
    a, b = integers((m, k), "i1", 1).astype(first), integers((k, n), "i1", 2).astype(second)
    if result == "u2":
        c = to_bf16(integers((m, n), "i1", 3).astype("f4"))
    else:
        c = integers((m, n), "u1", 3).astype(result)
    wanted = narrowed(chain(a, b, as_floats(c)), result)
    for block in BLOCKS:
        for layout in ("C", "gaps"):
            found = product(bench, a, b, block, c=spaced(c, layout), accumulate=True)
            assert_same(np.ascontiguousarray(found), wanted)
