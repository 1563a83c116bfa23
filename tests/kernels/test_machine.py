"""Every machine's arithmetic and moves across lanes, held against numpy; fused multiply-adds against fractions."""

import re
from pathlib import Path

import numpy as np
import pytest
from machines import (
    BARE_MACHINES,
    DTYPES,
    MACHINES,
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

from jitkern.isa.types import bf16, f32, f64, s8, s32, s64, u8, u32, u64
from jitkern.kernels.machine.base import Machine
from jitkern.kernels.order import PARTIALS

FLOATS = (f32, f64)
LANES = (f32, f64, s32, s64)
ARITHMETIC = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}
LOGIC = {"and_": np.bitwise_and, "or_": np.bitwise_or, "xor": np.bitwise_xor}
HOWS = {"<": np.less, "<=": np.less_equal, "==": np.equal, "!=": np.not_equal}

pytestmark = pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")


def test_every_operation_is_tested():
    text = "".join(path.read_text() for path in Path(__file__).parent.glob("*machine*.py"))
    public = {name for name in dir(Machine) if not name.startswith("_") and callable(getattr(Machine, name))}
    assert not [name for name in public if not re.search(rf'\bvm\.{name}\(|"{name}"', text)]


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_arithmetic(bench, type):
    names = [name for name in ARITHMETIC if type.kind == "float" or name != "div"]
    a, b = operands(type)

    def write(vm, x, y):
        found = [getattr(vm, name)(x, y) for name in names]
        kept = vm.vector(type)
        vm.assign(kept, x)
        found.append(vm.sub(x, y, to=x))
        return [*found, vm.sub(kept, y, to=y)]

    found = elementwise(bench, [type, type], write, a, b, out=type, outputs=len(names) + 2)
    for name, one in zip([*names, "sub", "sub"], found):
        assert_same(one, ARITHMETIC[name](a, b), a, b)


@on_every_machine
def test_there_is_no_division_of_integers(bench):
    vm = bench.make("kernel")
    with pytest.raises(TypeError, match="kernel: there is no such operation on s32"):
        vm.div(vm.zero(s32), vm.zero(s32))


@on_every_machine
@pytest.mark.parametrize("type", FLOATS, ids=str)
def test_fma_is_rounded_once(bench, type):
    a, b, c = hard_factors(type, 512)
    values = specials(type)
    some = pairs(values, 512)
    a, b, c = np.append(a, some[0]), np.append(b, some[1]), np.append(c, np.roll(some[0], 7))

    def write(vm, x, y, acc):
        vm.fma(acc, x, y)
        return acc

    found = elementwise(bench, [type] * 3, write, a, b, c, out=type)[0]
    assert_same(found, fused(a, b, c, type), a, b, c)


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_fma_of_a_factor_in_memory(bench, type):
    lanes, dtype = bench.lanes(type), DTYPES[type]
    factors, b = np.arange(3, 6).astype(dtype), np.arange(lanes).astype(dtype)

    def kernel(vm, argument):
        factor, to = argument(0), argument(2)
        y, acc = vm.load(argument(1) + 0, type), vm.constant(7, type)
        for _ in vm.loop(3):
            vm.fma(acc, factor + 0, y)
            vm.advance(factor, type.size)
        vm.fma(acc, acc, y)
        vm.store(to + 0, acc)

    total = 7 + 12 * b
    assert_same(bench.run(kernel, factors, b, np.zeros(lanes, dtype))[2], total * b + total)


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_logic(bench, type):
    a, b = random_bits(type, 256, 1), random_bits(type, 256, 2)
    integers = f"u{type.size}"

    def write(vm, x, y):
        return [*(getattr(vm, name)(x, y) for name in LOGIC), vm.xor(x, y, to=x)]

    found = elementwise(bench, [type, type], write, a, b, out=type, outputs=4)
    for name, one in zip([*LOGIC, "xor"], found):
        assert_same(one.view(integers), LOGIC[name](a.view(integers), b.view(integers)))


@on_every_machine
@pytest.mark.parametrize("type", (s32, u32, s64, u64), ids=str)
def test_shift(bench, type):
    bits = 8 * type.size
    a = random_bits(type, 256, 3)
    counts = [1, bits // 2, bits - 1, 5, -1, -bits // 4, -bits // 2, -bits // 2 - 5, 1 - bits]

    def write(vm, x):
        found = [vm.shift(x, left, type) for left in counts[1:]]
        assert {one.type for one in found} == {x.type}
        return [*found, vm.shift(x, counts[0], type, to=x)]

    found = elementwise(bench, [type], write, a, out=type, outputs=len(counts))
    for left, one in zip([*counts[1:], counts[0]], found):
        assert_same(one, a << left if left > 0 else a >> -left, a)


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_compare_and_select(bench, type):
    a, b = operands(type)

    def write(vm, x, y):
        found = [vm.select(vm.compare(x, how, y), x, y) for how in HOWS]
        less, equal = vm.compare(x, "<", y), vm.compare(x, "==", y)
        zero = vm.zero(type)
        either = vm.select(equal, y, zero)
        vm.select(less, x, either, to=either)
        kept = vm.select(less, x, zero, to=x)
        return [*found, either, kept, vm.select(less, zero, y, to=y)]

    found = elementwise(bench, [type, type], write, a, b, out=type, outputs=len(HOWS) + 3)
    for how, one in zip(HOWS.values(), found):
        assert_same(one, np.where(how(a, b), a, b), a, b)
    zero = np.zeros_like(a)
    assert_same(found[-3], np.where(a < b, a, np.where(a == b, b, zero)), a, b)
    assert_same(found[-2], np.where(a < b, a, zero), a, b)
    assert_same(found[-1], np.where(a < b, zero, b), a, b)


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_max_and_min(bench, type):
    a, b = operands(type)

    def write(vm, x, y):
        found = [vm.max(x, y), vm.min(x, y)]
        kept = vm.vector(type)
        vm.assign(kept, x)
        return [*found, vm.max(x, y, to=x), vm.min(kept, y, to=y)]

    found = elementwise(bench, [type, type], write, a, b, out=type, outputs=4)
    largest = np.where(np.isnan(a) | (a > b), a, b)
    smallest = np.where(np.isnan(a) | (a < b), a, b)
    for one, wanted in zip(found, (largest, smallest, largest, smallest)):
        assert_same(one, wanted, a, b)


@on_every_machine
def test_convert(bench):
    floats = np.array([0, -0.0, 0.5, 1.5, 2.5, -0.5, -1.5, 0.49999997, 8388609, -8388609, 2147483520, -2147483648,
                       3e-42, 16777217], "f4")
    floats = np.append(floats, np.random.default_rng(0).uniform(-1e9, 1e9, 256 - len(floats)).astype("f4"))
    found = elementwise(bench, [f32], lambda vm, x: [vm.convert(x, s32), vm.convert(x, s32, to=x)], floats, out=s32,
                        outputs=2)
    for one in found:
        assert_same(one, np.rint(floats).astype("i4"), floats)
    integers = random_bits(s32, 256)
    found = elementwise(bench, [s32], lambda vm, x: [vm.convert(x, f32), vm.convert(x, f32, to=x)], integers, out=f32,
                        outputs=2)
    for one in found:
        assert_same(one, integers.astype("f4"), integers)


@on_every_machine
def test_constants_and_casts(bench):
    values = [(0, f32), (-0.0, f32), (0.1, f32), (np.inf, f32), (0, f64), (-0.0, f64), (0.1, f64), (0, s32), (-1, s32),
              (-2 ** 31, s32), (2 ** 32 - 1, u32), (0x01020304, s32), (1.0, f64), (2 ** 31 - 1, s32)]

    def kernel(vm, argument):
        to = argument(0)
        for i, (value, type) in enumerate(values):
            vm.store(to + i * vm.vector_bytes, vm.constant(value, type))
        mixed = vm.constant(1.0, f32)
        assert vm.cast(mixed, s32) is mixed
        vm.store(to + len(values) * vm.vector_bytes, vm.add(mixed, vm.constant(1, s32)))
        vm.zero(f32, to=mixed)
        vm.store(to + (len(values) + 1) * vm.vector_bytes, mixed)

    size = bench.lanes(u8) * 4
    found = bench.run(kernel, np.zeros((len(values) + 2, size), "u1"))[0]
    for row, (value, type) in zip(found, values):
        assert row.tobytes() == type.pack([value] * (size // type.size)), (value, type)
    assert_same(found[-2].view("i4"), np.full(size // 4, 0x3F800001))
    assert not found[-1].any()


# Across lanes.


@on_every_machine
def test_zip(bench):
    size = bench.lanes(u8) * 4
    a, b = random_bits(u8, size, 1), random_bits(u8, size, 2)

    def kernel(vm, argument):
        to = argument(2)
        for i, (type, width) in enumerate([(f32, 4), (f64, 8), (f32, 8), (s32, 4), (s32, 8)]):
            x, y = vm.load(argument(0) + 0, type), vm.load(argument(1) + 0, type)
            for j, one in enumerate(vm.zip(x, y, width)):
                assert one.type is type
                vm.store(to + (2 * i + j) * vm.vector_bytes, one)
            vm.store(argument(0) + 0, x)
            vm.store(argument(1) + 0, y)

    *unchanged, found = bench.run(kernel, a, b, np.zeros((5, 2 * size), "u1"))
    assert_same(unchanged[0], a)
    assert_same(unchanged[1], b)
    for row, width in zip(found, (4, 8, 8, 4, 8)):
        assert_same(row, np.stack([a.view(f"u{width}"), b.view(f"u{width}")], 1).view("u1").ravel())


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_transpose(bench, type):
    lanes = bench.lanes(type)
    if lanes + 2 > bench.make("kernel").vector_registers:
        pytest.skip(f"{lanes} rows and what it takes to turn them are more than the vectors there are")
    a = random_bits(type, lanes * lanes).reshape(lanes, lanes)

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        rows = vm.transpose([vm.load(source + i * vm.vector_bytes, type) for i in range(lanes)], type.size)
        for i, row in enumerate(rows):
            vm.store(to + i * vm.vector_bytes, row)

    assert_same(bench.run(kernel, a, np.zeros_like(a))[1], a.T)


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_repeat(bench, type):
    vm = bench.make("kernel")
    lanes = vm.lanes(type)
    if not vm.has("repeat"):
        with pytest.raises(TypeError, match=f"kernel: {vm.name} does not repeat lanes"):
            vm.repeat(vm.zero(type), 1)
        return
    counts = [1 << i for i in range(lanes.bit_length())]
    a = random_bits(type, lanes, 6)

    def kernel(vm, argument):
        value, to = vm.load(argument(0) + 0, type), argument(1)
        for i, count in enumerate(counts):
            vm.store(to + i * vm.vector_bytes, vm.repeat(value, count))

    found = bench.run(kernel, a, np.zeros((len(counts), lanes), a.dtype))[1]
    for count, row in zip(counts, found):
        assert_same(row, np.resize(a[:count], lanes))


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_upper(bench, type):
    lanes = bench.lanes(type)
    halves = [1 << i for i in range(lanes.bit_length() - 1)]
    a = np.arange(lanes).astype(DTYPES[type])

    def kernel(vm, argument):
        value, to = vm.load(argument(0) + 0, type), argument(1)
        for half in halves:
            vm.store(to + 0, vm.upper(value, half), mask=vm.mask(half, type))
            vm.advance(to, half * type.size)

    found = bench.run(kernel, a, np.zeros(lanes - 1, a.dtype))[1]
    assert_same(found, np.concatenate([a[half:2 * half] for half in halves]))


@on_every_machine
@pytest.mark.parametrize("type", LANES, ids=str)
def test_reduce(bench, type):
    lanes = bench.lanes(type)
    vectors = max(1, PARTIALS // lanes)
    while vectors * 3 // 2 + 2 > bench.make("kernel").vector_registers:
        vectors //= 2
    a = np.random.default_rng(2).standard_normal(vectors * lanes).astype("f8")
    a = (a * 2.0 ** np.arange(a.size)[::-1] % 1000 * 1.1).astype(DTYPES[type])

    def kernel(vm, argument):
        source = argument(0)
        partials = [vm.load(source + i * vm.vector_bytes, type) for i in range(vectors)]
        vm.store(argument(1) + 0, vm.reduce(partials), mask=vm.mask(1, type))

    found = bench.run(kernel, a, np.zeros(1, a.dtype))[1]
    while a.size > 1:
        a = a[:a.size // 2] + a[a.size // 2:]
    assert_same(found, a)


# Products of groups.

KINDS = {"u8": (u8, s8), "s8": (s8, s8), "bf16": (bf16, bf16)}


def groups(kind: str, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Both factors, as bytes of ``count`` groups: the extremes first."""
    random = np.random.default_rng(5)
    if kind == "bf16":
        return tuple(((random.standard_normal(2 * count).astype("f4")).view("u4") >> 16).astype("u2").view("u1")
                     for _ in "ab")
    low, high = (0, 255) if kind == "u8" else (-128, 127)
    a = np.append(np.repeat([low, high, low, high], 4), random.integers(low, high + 1, 4 * count))[:4 * count]
    b = np.append(np.repeat([-128, 127, 127, -128], 4), random.integers(-128, 128, 4 * count))[:4 * count]
    return a.astype(DTYPES[KINDS[kind][0]]).view("u1"), b.astype("i1").view("u1")


def assert_dot(found: np.ndarray, acc: np.ndarray, a: np.ndarray, b: np.ndarray, kind: str, exact: bool) -> None:
    """``found`` is acc + the products of a's groups with b's; for bf16 as two fma, or else nearly."""
    if kind != "bf16":
        types = [DTYPES[type] for type in KINDS[kind]]
        a, b = (one.view(dtype).astype("i8").reshape(-1, 4) for one, dtype in zip((a, b), types))
        return assert_same(found, (acc + (a * b).sum(1)).astype("i4"))
    a, b = ((one.view("u2").astype("u4") << 16).view("f4").reshape(-1, 2) for one in (a, b))
    if exact:
        wanted = fused(a[:, 1], b[:, 1], fused(a[:, 0], b[:, 0], acc, f32), f32)
        return assert_same(found, wanted)
    a, b, acc = (one.astype("f8") for one in (a, b, acc))
    bound = (abs(a * b).sum(1) + abs(acc)) * 2.0 ** -22
    assert (abs(found - (acc + (a * b).sum(1))) <= bound).all()


@pytest.mark.parametrize("bench", MACHINES + BARE_MACHINES)
@pytest.mark.parametrize("kind", KINDS)
def test_dot(bench, kind):
    type = f32 if kind == "bf16" else s32
    lanes = bench.lanes(type)
    a, b = groups(kind, lanes)
    acc = specials(s32)[np.arange(lanes) % 8] if type is s32 else np.linspace(-2, 2, lanes, dtype="f4")
    counts = (1, 2, 3) if type is s32 else (2,)
    exact = not bench.make("kernel").has(f"dot {kind}")

    def kernel(vm, argument):
        one, another, sums, to, ends = (argument(i) for i in range(5))
        for i in range(2 + len(counts)):
            if i > 1:
                groups = vm.splat_bytes(ends + (4 - counts[i - 2]), counts[i - 2])
            else:
                groups = vm.splat(one + 0, s32) if i else vm.load(one + 0, s32)
            first, total = vm.dot_split(groups, kind), vm.load(sums + 0, type)
            del groups
            second = vm.dot_operand(another + 0, kind, vm.mask(lanes - 1) if i == 1 else None)
            assert len(first) == len(second) == vm.kind.dot_size(kind, vm.facts)
            vm.dot(total, first, second, kind)
            vm.store(to + i * vm.vector_bytes, total)
            del first, second, total

    found = bench.run(kernel, a, b, acc, np.zeros((5, lanes), acc.dtype), a[:4], vectors=16)[3]
    assert_dot(found[0], acc, a, b, kind, exact)
    short = b.copy()
    short[-4:] = 0
    assert_dot(found[1], acc, np.tile(a[:4], lanes), short, kind, exact)
    for count, one in zip(counts, found[2:]):
        ending = np.append(a[4 - count:4], np.zeros(4 - count, "u1"))
        assert_dot(one, acc, np.tile(ending, lanes), b, kind, exact)

