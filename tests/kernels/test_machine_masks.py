"""Every machine's masks: their logic, branches, and memory by lanes: gathers, and stores past the caches."""

import numpy as np
import pytest
from machines import DTYPES, assert_same, elementwise, on_every_machine, random_bits

from jitkern.isa.types import b8, f32, f64, s32, s64, u8, u32, u64
from jitkern.kernels.machine.base import WIDENED, BudgetError

LANES = (f32, f64, s32, s64)
LOGIC = {"mask_and": np.logical_and, "mask_or": np.logical_or, "mask_xor": np.logical_xor}

by_type = pytest.mark.parametrize("type", LANES, ids=str)


def chosen(vm, at, type):
    """The lanes whose element in memory is not zero."""
    return vm.compare(vm.load(at, type), "!=", vm.zero(type))


@on_every_machine
@by_type
def test_logic_of_masks(bench, type):
    a, b = (np.random.default_rng(seed).integers(0, 2, 128).astype(DTYPES[type]) for seed in range(2))
    few = bench.lanes(type) - 1

    def write(vm, x, y):
        zero, one = vm.zero(type), vm.constant(1, type)
        first, second = vm.compare(x, "!=", zero), vm.compare(y, "!=", zero)
        found = [vm.select(getattr(vm, name)(first, second), one, zero) for name in LOGIC]
        some = vm.mask(few, type)
        found.append(vm.select(vm.mask_not(first), one, zero))
        found.append(vm.select(vm.mask_not(some), one, zero))
        found.append(vm.select(vm.mask_and(some, first), one, zero))
        return [*found, vm.select(vm.mask_or(second, some), one, zero)]

    found = elementwise(bench, [type, type], write, a, b, out=type, outputs=7)
    start = np.arange(128) % bench.lanes(type) < few
    wanted = [function(a, b) for function in LOGIC.values()] + [a == 0, ~start, start & (a != 0), (b != 0) | start]
    for one, other in zip(found, wanted):
        assert_same(one, other, a, b)


@on_every_machine
def test_widen_mask_and_narrow_mask(bench):
    a = np.random.default_rng(0).integers(0, 2, 256).astype("i4")
    few = bench.lanes(s32) - 1

    def kernel(vm, argument):
        where, wide, narrow, still = (argument(i) for i in range(4))
        for _ in vm.loop(256 // vm.lanes(s32)):
            both = vm.widen_mask(chosen(vm, where + 0, s32))
            for i, one in enumerate(both):
                vm.store(wide + i * vm.vector_bytes, vm.select(one, vm.constant(1.0, f64), vm.zero(f64)))
            joined = vm.narrow_mask(*both)
            vm.store(narrow + 0, vm.select(joined, vm.constant(1, s32), vm.zero(s32)))
            vm.advance([where + 0, narrow + 0], vm.vector_bytes)
            vm.advance(wide, 2 * vm.vector_bytes)
            del both, one, joined
        both = vm.widen_mask(vm.mask(few))
        both = both[0], vm.mask_not(both[1])
        vm.store(still + 0, vm.select(vm.narrow_mask(*both), vm.constant(1, s32), vm.zero(s32)))

    _, wide, narrow, still = bench.run(kernel, a, np.zeros(256), np.zeros(256, "i4"), np.zeros(few + 1, "i4"))
    assert_same(wide, a != 0, a)
    assert_same(narrow, a != 0, a)
    lanes = np.arange(few + 1)
    assert_same(still, np.where(lanes <= few // 2, lanes < few, lanes >= few))


@on_every_machine
@by_type
def test_when_any(bench, type):
    lanes = bench.lanes(type)
    rows = np.zeros((lanes + 2, lanes), DTYPES[type])
    rows[0] = 1
    rows[np.arange(lanes) + 1, np.arange(lanes)] = 1

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        one, zero = vm.constant(1, type), vm.mask(1, type)
        for _ in vm.loop(len(rows)):
            mask = chosen(vm, source + 0, type)
            with vm.when_any(mask):
                vm.store(to + 0, one, mask=zero)
                vm.advance(to, 4000)
                vm.advance(to, -4000)
            none = vm.mask_not(mask)
            with vm.when_any(none):
                vm.store(to + type.size, one, mask=zero)
            with vm.when_any(vm.mask_and(none, mask)):
                vm.store(to + 2 * type.size, one, mask=zero)
            vm.advance(source, vm.vector_bytes)
            vm.advance(to, 3 * type.size)
            del mask, none
        with vm.when_any(zero):
            vm.store(to + 0, one, mask=zero)

    found = bench.run(kernel, rows, np.zeros(3 * len(rows) + 1, DTYPES[type]))[1]
    wanted = np.stack([rows.any(1), ~rows.all(1), np.zeros(len(rows), bool)], 1).ravel()
    assert_same(found, np.append(wanted, 1))


@on_every_machine
def test_bools_are_masks(bench):
    a = random_bits(b8, 128, 3)
    found = elementwise(bench, [b8], lambda vm, x: vm.select(vm.compare(x, "!=", vm.zero(s32)), vm.zero(s32),
                                                             vm.constant(1, s32)), a, out=b8)
    assert_same(found[0], 1 - a)


# Memory.


@on_every_machine
@pytest.mark.parametrize("type", (*LANES, u32, u64), ids=str)
def test_gather(bench, type):
    lanes, whole = bench.lanes(type), 300
    data, random = random_bits(type, whole, 5), np.random.default_rng(6)
    middle = 100
    indices = random.integers(-middle, whole - middle, lanes)
    indices[0], indices[-1] = -middle, whole - middle - 1
    taken = np.arange(lanes) % 3 != 1
    wild = np.where(taken, indices, 1 << 30)  # there is no memory for what is left out
    kind = WIDENED.get(type, type)
    index = {4: s32, 8: s64}[type.size]
    far = 1 << 33

    def kernel(vm, argument):
        source, to = argument(0), argument(4)
        at = source + middle * type.size
        numbers = vm.load(argument(1) + 0, index)
        results = [vm.gather(at, numbers, type)]
        mask = chosen(vm, argument(2) + 0, index)
        vm.load(argument(3) + 0, index, to=numbers)
        results += [vm.gather(at, numbers, type, mask)]
        assert {one.type for one in results} == {kind}
        vm.advance(source, -far)
        results += [vm.gather(source + (far + middle * type.size), numbers, type, mask)]
        first = vm.mask(1, type)
        vm.load(argument(1) + 0, index, to=numbers)
        results += [vm.gather(source + (far + middle * type.size), numbers, type, first)]
        cold = argument(0, cold=True)
        results += [vm.gather(cold + middle * type.size, numbers, type)]
        for i, one in enumerate(results):
            vm.store(to + i * vm.vector_bytes, one)
        vm.store(to + 5 * vm.vector_bytes, numbers)
        vm.store(to + 6 * vm.vector_bytes, vm.select(mask, numbers, vm.zero(index)))

    dtype = DTYPES[index]
    found = bench.run(kernel, data, indices.astype(dtype), taken.astype(dtype), wild.astype(dtype),
                      np.zeros((7, lanes), data.dtype), slots=1)[4]
    wanted, zero = data[middle + indices], np.zeros(lanes, data.dtype)
    for one, other in zip(found, (wanted, np.where(taken, wanted, zero), np.where(taken, wanted, zero),
                                  np.where(np.arange(lanes) < 1, wanted, zero), wanted)):
        assert_same(one, other)
    assert_same(found[5].view(dtype), indices)
    assert_same(found[6].view(dtype), np.where(taken, indices, 0))


@on_every_machine
@pytest.mark.parametrize("type", (*LANES, u8), ids=str)
def test_stores_past_the_caches(bench, type):
    lanes = bench.lanes(type)
    a = random_bits(type, 8 * lanes, 2)

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        for _ in vm.loop(8):
            vm.store(to + 0, vm.load(source + 0, type), type, stream=True)
            vm.advance([source + 0, to + 0], lanes * type.size)
        vm.store(argument(2) + 0, vm.load(source + -lanes * type.size, type, vm.mask(1, type)), type,
                 vm.mask(1, type), stream=True)
        vm.fence()

    _, found, one = bench.run(kernel, a, np.zeros_like(a), np.zeros_like(a[:1]))
    assert_same(found, a)
    assert_same(one, a[-lanes:][:1])


@on_every_machine
def test_free_vectors(bench):
    vm = bench.make("kernel", vectors=7)
    assert vm.free_vectors() == 7
    held = [vm.zero(f32) for _ in range(5)]
    assert vm.free_vectors() == 2
    held += [vm.zero(f64), vm.zero(s64)]
    assert not vm.free_vectors()
    with pytest.raises(BudgetError):
        vm.zero(f32)
    held.clear()
    assert vm.free_vectors() == 7
