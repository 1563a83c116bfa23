"""Every machine's roundings, signs, conversions, shifts by lanes and reductions, held against numpy."""

import numpy as np
import pytest
from machines import (
    DTYPES,
    assert_same,
    elementwise,
    fused,
    hard_factors,
    on_every_machine,
    operands,
    pairs,
    random_bits,
    specials,
)

from jitkern.isa.types import f32, f64, s32, s64, u32, u64
from jitkern.kernels.order import PARTIALS

FLOATS = (f32, f64)
INTEGERS = (s32, s64)
LANES = (*FLOATS, *INTEGERS)
SIGN = {f32: np.uint32(1 << 31), f64: np.uint64(1 << 63)}
ROUNDINGS = {"nearest": np.rint, "down": np.floor, "up": np.ceil, "zero": np.trunc}

pytestmark = pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")
by_type = pytest.mark.parametrize("type", LANES, ids=str)
by_float = pytest.mark.parametrize("type", FLOATS, ids=str)
by_integer = pytest.mark.parametrize("type", INTEGERS, ids=str)


def halves(type, count: int = 512) -> np.ndarray:
    """Floats near integers and halfway between them, special ones, and any bits."""
    edge = 2.0 ** np.finfo(DTYPES[type]).nmant
    middle = np.arange(-40, 40) / 4
    near = np.concatenate([np.nextafter(middle.astype(DTYPES[type]), way) for way in np.array([-99, 99], DTYPES[type])])
    large = np.array([edge, edge / 2 + 0.5, edge / 2 - 0.5, edge - 0.5, edge / 4 + 0.25, 2 * edge + 2])
    found = np.concatenate([middle, near, large, -large, specials(type)]).astype(DTYPES[type])
    return np.append(found, random_bits(type, count - len(found), 8))


# Rounding and signs.


@on_every_machine
@pytest.mark.parametrize("type", FLOATS, ids=str)
def test_bounds(bench, type):
    a, _ = operands(type)

    def write(vm, x):
        low, high, zero = vm.constant(-2.5, type), vm.constant(3.0, type), vm.constant(-0.0, type)
        first = vm.no_less(x, low)
        second = vm.no_more(x, high)
        third = vm.no_less(x, zero)
        return [first, second, third, vm.no_more(vm.no_less(x, low, to=low), high, to=x)]

    found = elementwise(bench, [type], write, a, out=type, outputs=4)
    least, most = np.where(a < -2.5, a.dtype.type(-2.5), a), np.where(a > 3, a.dtype.type(3), a)
    positive = np.where(a < 0, a.dtype.type(-0.0), a)
    for one, wanted in zip(found, (least, most, positive, np.where(a > 3, a.dtype.type(3), least))):
        assert_same(one, wanted, a)


@on_every_machine
@by_float
def test_sqrt_and_round(bench, type):
    a = np.append(halves(type), random_bits(type, 512, 2))

    def write(vm, x):
        found = [vm.sqrt(x), *(vm.round(x, how) for how in ROUNDINGS)]
        kept = vm.vector(type)
        vm.assign(kept, x)
        return [*found, vm.sqrt(x, to=x), vm.round(kept, "down", to=kept)]

    found = elementwise(bench, [type], write, a, out=type, outputs=7)
    for one, function in zip(found, (np.sqrt, *ROUNDINGS.values(), np.sqrt, np.floor)):
        assert_same(one, function(a), a)


@on_every_machine
@by_type
def test_neg_and_abs(bench, type):
    a = np.append(specials(type), random_bits(type, 512 - len(specials(type)), 5))

    def write(vm, x):
        found, kept = [vm.neg(x), vm.abs(x)], vm.vector(type)
        vm.assign(kept, x)
        return [*found, vm.neg(x, to=x), vm.abs(kept, to=kept)]

    found = elementwise(bench, [type], write, a, out=type, outputs=4)
    bits = f"u{a.itemsize}"
    if type in SIGN:  # the sign bit of NaN too
        wanted = a.view(bits) ^ SIGN[type], a.view(bits) & ~SIGN[type]
    else:
        wanted = (-a).view(bits), np.abs(a).view(bits)
    for one, other in zip(found, wanted * 2):
        assert_same(one.view(bits), other, a)


@on_every_machine
@by_float
def test_copysign(bench, type):
    a, b = operands(type)

    def write(vm, x, y):
        first, kept = vm.copysign(x, y), vm.vector(type)
        vm.assign(kept, x)
        return [first, vm.copysign(x, y, to=x), vm.copysign(kept, y, to=y)]

    bits, sign = f"u{a.itemsize}", SIGN[type]
    for one in elementwise(bench, [type, type], write, a, b, out=type, outputs=3):
        assert_same(one.view(bits), a.view(bits) & ~sign | b.view(bits) & sign, a, b)


# Fused operations.


@on_every_machine
@by_float
def test_fnma_and_mad_are_rounded_once(bench, type):
    a, b, c = hard_factors(type, 512)
    values = specials(type)
    some = pairs(values, 512)
    a, b, c = np.append(a, some[0]), np.append(b, some[1]), np.append(c, np.roll(some[0], 7))

    def write(vm, x, y, z):
        acc, horner = vm.vector(type), vm.vector(type)
        vm.assign(acc, z)
        vm.fnma(acc, x, y)
        vm.assign(horner, x)
        vm.mad(horner, y, z)
        return [acc, horner, z, y]

    found = elementwise(bench, [type] * 3, write, a, b, c, out=type, outputs=4)
    assert_same(found[0], fused(-a, b, c, type), a, b, c)
    assert_same(found[1], fused(a, b, c, type), a, b, c)
    assert_same(found[2], c)
    assert_same(found[3], b)


@on_every_machine
@by_float
def test_fnma_and_mad_of_what_is_in_memory(bench, type):
    lanes = bench.lanes(type)
    a, b, places = random_bits(type, lanes, 1), random_bits(type, lanes, 2), random_bits(type, 4, 3)

    def kernel(vm, argument):
        to, place = argument(3), argument(2)
        for i in range(2):
            x, y = vm.load(argument(0) + 0, type), vm.load(argument(1) + 0, type)
            vm.fnma(x, place + 2 * i * type.size, y)
            vm.store(to + 2 * i * vm.vector_bytes, x)
            vm.load(argument(0) + 0, type, to=x)
            for _ in vm.loop(2):
                vm.mad(x, y, place + (2 * i + 1) * type.size)
            vm.store(to + (2 * i + 1) * vm.vector_bytes, x)

    found = bench.run(kernel, a, b, places, np.zeros((4, lanes), a.dtype))[3]
    for i in range(2):
        factor, summand = (np.full_like(a, one) for one in places[2 * i:2 * i + 2])
        assert_same(found[2 * i], fused(-factor, b, a, type), a, b)
        assert_same(found[2 * i + 1], fused(fused(a, b, summand, type), b, summand, type), a, b)


@on_every_machine
@by_float
def test_scale(bench, type):
    facts, most = np.finfo(DTYPES[type]), 300 if type is f32 else 2100
    random = np.random.default_rng(3)
    edges = np.array([0.5, 1, 1 + facts.eps, 1.5, 2, 4 - 2 * facts.eps, 3, 1 + 3 * facts.eps], DTYPES[type])
    around = [facts.minexp - facts.nmant - 3 + np.arange(30), facts.minexp + np.arange(-26, 4),
              facts.maxexp + np.arange(-5, 6), np.arange(-9, 9), [-most, most, -most + 1, most - 1]]
    n = np.concatenate(around)
    a, n = pairs(np.append(edges, -edges), 2048)[0], np.resize(np.repeat(n, 16), 2048)
    a = np.append(a, random.uniform(0.5, 4, 2048) * random.choice([-1, 1], 2048)).astype(a.dtype)
    n = np.append(n, random.integers(-most, most + 1, 2048)).astype("i4")
    a[-1] = np.nan
    below = n[:2048] < 0
    a[:2048][below] *= (2.0 ** -random.integers(0, 20, below.sum())).astype(a.dtype)
    small = np.append(specials(type), random_bits(type, 256 - len(specials(type))))
    a, n = np.append(a, small), np.append(n, np.zeros(len(small), "i4"))

    def write(vm, x, y):
        found = vm.scale(x, y)
        kept = vm.vector(type)
        vm.assign(kept, x)
        return [found, vm.scale(x, y, to=x), vm.scale(kept, y, to=y)]

    for one in elementwise(bench, [type, type], write, a, n.astype(a.dtype), out=type, outputs=3):
        assert_same(one, np.ldexp(a, n), a, n)


@on_every_machine
@by_float
def test_scale_by_any_number(bench, type):
    if not bench.make("scale").has("scale"):
        return
    n = np.array([np.inf, -np.inf, 1e30, -1e30, np.nan, 5000, -5000, 0], DTYPES[type]).repeat(8)
    a = np.resize(np.array([0.2, 1, 1.5, 4.4], n.dtype), n.size)
    [found] = elementwise(bench, [type, type], lambda vm, x, y: vm.scale(x, y), a, n, out=type)
    assert_same(found, np.where(np.isnan(n), n, a * np.exp2(np.clip(n, -5000, 5000))), a, n)


# Conversions.


def fitting(type, count: int = 1024) -> np.ndarray:
    """Floats that fit the integer type of the same size, also when they are rounded to nearest."""
    limit = 2.0 ** (8 * type.size - 1)
    below = np.nextafter(limit, 0, dtype=DTYPES[type])
    edges = [below, -limit, limit / 2, 2.0 ** 31, 2.0 ** 32, -2.0 ** 31 - 1, 2.0 ** 51 + 0.5]
    a = np.append(edges, halves(type))
    a = a[np.isfinite(a) & (a >= -limit) & (a <= below)].astype(DTYPES[type])
    random = np.random.default_rng(0)
    rest = random.uniform(-1, 1, count - len(a)) * 2.0 ** random.integers(0, 8 * type.size - 1, count - len(a))
    return np.append(a, rest).astype(DTYPES[type])


@on_every_machine
@by_float
def test_floats_to_integers(bench, type):
    integer = {f32: s32, f64: s64}[type]
    a = fitting(type)

    def write(vm, x):
        found, kept = [vm.convert(x, integer), vm.truncate(x)], vm.vector(type)
        assert {one.type for one in found} == {integer}
        vm.assign(kept, x)
        return [*found, vm.convert(x, integer, to=x), vm.truncate(kept, to=kept)]

    found = elementwise(bench, [type], write, a, out=integer, outputs=4)
    for one, function in zip(found, (np.rint, np.trunc) * 2):
        assert_same(one, function(a).astype(DTYPES[integer]), a)


@on_every_machine
@by_integer
def test_integers_to_floats(bench, type):
    floats = {s32: f32, s64: f64}[type]
    a = np.append(specials(type), random_bits(type, 1024 - len(specials(type))))
    a[512:] >>= np.arange(512) % (8 * type.size - 1)
    found = elementwise(bench, [type], lambda vm, x: [vm.convert(x, floats), vm.convert(x, floats, to=x)], a,
                        out=floats, outputs=2)
    for one in found:
        assert_same(one, a.astype(DTYPES[floats]), a)


@on_every_machine
def test_there_are_operations_of_floats_alone(bench):
    vm = bench.make("kernel")
    x, y = vm.zero(s64), vm.zero(s64)
    for wrong in (lambda: vm.sqrt(x), lambda: vm.round(x, "down"), lambda: vm.fnma(x, y, y), lambda: vm.mad(x, y, y),
                  lambda: vm.truncate(x)):
        with pytest.raises(TypeError, match="kernel: there is no such operation on"):
            wrong()


@on_every_machine
@pytest.mark.parametrize("source, wide", [(f32, f64), (s32, s64), (u32, u64), (s32, f64)], ids=str)
def test_widen(bench, source, wide):
    a = np.append(specials(source), random_bits(source, 256 - len(specials(source))))

    def kernel(vm, argument):
        where, to = argument(0), argument(1)
        for _ in vm.loop(256 // vm.lanes(source)):
            for one in vm.widen(vm.load(where + 0, source), wide):
                assert one.type is (s64 if wide is u64 else wide)
                vm.store(to + 0, one)
                vm.advance(to, vm.vector_bytes)
            vm.advance(where, vm.vector_bytes)

    found = bench.run(kernel, a, np.zeros(256, DTYPES[wide]))[1]
    assert_same(found, a.astype(DTYPES[wide]), a)


@on_every_machine
@pytest.mark.parametrize("source, narrow", [(f64, f32), (s64, s32), (f64, s32)], ids=str)
def test_narrow(bench, source, narrow):
    a = random_bits(source, 256)
    if source is f64:
        exact = random_bits(f32, 128, 1).astype("f8")
        a[:128] = exact * (1 + np.arange(-64, 64) % 5 * 2.0 ** -25)  # near ties, and on them
        a[:len(specials(f32))] = specials(f32)
        a[60:80] = np.arange(-10, 10) * 2.0 ** -150
    if narrow is s32:
        a = np.resize(a[(a > -2.0 ** 31) & (a < 2.0 ** 31)], 256) if source is f64 else a
        a[:6] = [0, 1, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 30]
        if source is f64:
            a[6:40] = np.arange(34) / 4 - 4
            a[3] += 0.75

    def kernel(vm, argument):
        where, to = argument(0), argument(1)
        for _ in vm.loop(256 // vm.lanes(narrow)):
            both = [vm.load(where + i * vm.vector_bytes, source) for i in range(2)]
            one = vm.narrow(*both, narrow)
            assert one.type is narrow
            vm.store(to + 0, one)
            vm.advance(where, 2 * vm.vector_bytes)
            vm.advance(to, vm.vector_bytes)

    found = bench.run(kernel, a, np.zeros(256, DTYPES[narrow]))[1]
    assert_same(found, a.astype(DTYPES[narrow]), a)


@on_every_machine
@pytest.mark.parametrize("type", (s32, u32, s64, u64), ids=str)
def test_shift_by(bench, type):
    bits = 8 * type.size
    a, counts = random_bits(type, 512, 1), (np.arange(512) % bits).astype(DTYPES[type])

    def write(vm, x, y):
        found = [vm.shift_by(x, y, True, type), vm.shift_by(x, y, False, type)]
        kept = vm.vector(type)
        vm.assign(kept, x)
        return [*found, vm.shift_by(x, y, True, type, to=x), vm.shift_by(kept, y, False, type, to=y)]

    found = elementwise(bench, [type, type], write, a, counts, out=type, outputs=4)
    for one, wanted in zip(found, (a << counts, a >> counts) * 2):
        assert_same(one, wanted, a, counts)


# Across lanes.


@on_every_machine
@pytest.mark.parametrize("type", (*LANES, u32, u64), ids=str)
def test_iota_and_spread(bench, type):
    lanes = bench.lanes(type)
    a = random_bits(type, lanes, 7)

    def kernel(vm, argument):
        to, value = argument(1), vm.iota(type)
        assert value.type is vm.zero(type).type
        vm.store(to + 0, value)
        value = vm.load(argument(0) + 0, type)
        vm.store(to + vm.vector_bytes, vm.spread(value))
        vm.store(to + 2 * vm.vector_bytes, value)

    found = bench.run(kernel, a, np.zeros((3, lanes), a.dtype))[1]
    assert_same(found[0], np.arange(lanes))
    assert_same(found[1], np.full(lanes, a[0]))
    assert_same(found[2], a)


@on_every_machine
@pytest.mark.parametrize("count", (8, 16))
@by_float
def test_lookup(bench, type, count):
    index = {f32: s32, f64: s64}[type]
    numbers, table = random_bits(index, 256, 9), np.linspace(-3, 7, count).astype(DTYPES[type])

    def write(vm, x):
        entry = vm.entry(vm.add(x, vm.zero(index)), count)
        return [vm.lookup(table.tolist(), entry, type), vm.lookup(table[::-1].tolist(), entry, type)]

    found = elementwise(bench, [index], write, numbers, out=type, outputs=2)
    assert_same(found[0], table[numbers % count], numbers)
    assert_same(found[1], table[::-1][numbers % count], numbers)


def combined(op: str, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """As the machine's operation of that name has it."""
    if op == "max":
        return np.where(np.isnan(a) | (a > b), a, b)
    if op == "min":
        return np.where(np.isnan(a) | (a < b), a, b)
    return {"add": np.add, "mul": np.multiply, "and_": np.bitwise_and, "or_": np.bitwise_or, "xor": np.bitwise_xor}[
        op](a, b)


@on_every_machine
@by_type
@pytest.mark.parametrize("op", ["add", "mul", "max", "min", "and_", "or_", "xor"])
def test_reduce_by(bench, type, op):
    lanes, integers = bench.lanes(type), {4: s32, 8: s64}[type.size]
    vectors = max(1, PARTIALS // lanes)
    while vectors * 3 // 2 + 3 > bench.make("kernel").vector_registers:
        vectors //= 2
    count = vectors * lanes
    arrays = [random_bits(type, count, seed) for seed in range(3)]
    if type in FLOATS:
        random = np.random.default_rng(4)
        arrays = [(random.uniform(0.5, 2, count) * random.choice([-1, 1], count)).astype(DTYPES[type])
                  for _ in range(3)]
        arrays[1][count // 2] = np.nan
    logical = op in ("and_", "or_", "xor")

    def kernel(vm, argument):
        for i in range(3):
            source = argument(i)
            partials = [vm.load(source + j * vm.vector_bytes, type) for j in range(vectors)]
            vm.store(argument(3) + i * type.size, vm.reduce(partials, op), mask=vm.mask(1, type))
            del partials

    found = bench.run(kernel, *arrays, np.zeros(3, DTYPES[type]))[3]
    for a, one in zip(arrays, found):
        a = a.view(DTYPES[integers]) if logical else a
        while a.size > 1:
            a = combined(op, a[:a.size // 2], a[a.size // 2:])
        one = np.array([one])
        assert_same(one.view(DTYPES[integers]) if logical else one, a)
