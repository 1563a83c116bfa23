"""Every machine's loops, integers, pointers and registers."""

import numpy as np
import pytest
from machines import DTYPES, Arguments, assert_same, on_every_machine

from jitkern.isa.types import f32, f64, s32
from jitkern.kernels.machine.base import BudgetError

ALL = np.arange(1, 201, dtype="i4")  # what is copied step by step, to see which steps there were


def copying(vm, source, to) -> None:
    """One step: the next element."""
    vm.copy(to + 0, source + 0, 4)
    vm.advance(source, 4)
    vm.advance(to, 4)


def first(count: int) -> np.ndarray:
    """What so many steps leave."""
    return np.where(ALL <= count, ALL, 0)


# Loops.


@on_every_machine
@pytest.mark.parametrize("cold", [False, True], ids=["", "cold"])
def test_loop_of_a_known_number_of_steps(bench, cold):
    cases = [(count, unroll) for count in range(10) for unroll in (1, 2, 3, 4)]

    def kernel(vm, argument):
        source, to = argument(0), argument(1, cold=False)
        for count, unroll in cases:
            for _ in vm.loop(count, unroll, cold):
                copying(vm, source, to)
            vm.advance(source, -4 * count)
            vm.advance(to, 4 * (10 - count))

    found = bench.run(kernel, ALL[:10], np.zeros((len(cases), 10), "i4"), slots=1)[1]
    for (count, _), row in zip(cases, found):
        assert_same(row, first(count)[:10])


@on_every_machine
@pytest.mark.parametrize("cold", [False, True], ids=["", "cold"])
def test_loop_counted_by_a_scalar(bench, cold):
    for count in (0, 1, 2, 5):
        for unroll in (1, 3):
            def kernel(vm, argument, unroll=unroll):
                source, to = argument(0), argument(1)
                counter = vm.scalar(argument.end, cold)
                copying(vm, source, to)
                for _ in vm.loop(counter, unroll, cold):
                    copying(vm, source, to)
                vm.copy(to + 0, source + -4, 4)  # the pointers are where they should be, whether it ran or not
                with vm.when(counter, 0):
                    vm.copy(to + 4, source + -4, 4)

            found = bench.run(kernel, ALL, np.zeros_like(ALL), end=count, slots=1)[1]
            steps = 1 + count * unroll
            assert_same(found[:steps + 2], [*range(1, steps + 1), steps, steps])


@on_every_machine
def test_nested_loops(bench):
    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        for _ in vm.loop(3, cold=True):
            for _ in vm.loop(2, cold=True):
                for _ in vm.loop(7, unroll=3):
                    copying(vm, source, to)
                vm.advance(source, -7 * 4)
            for _ in vm.loop(vm.scalar(argument.end), unroll=2):
                copying(vm, source, to)
            vm.advance(source, 4)

    row = np.concatenate([np.arange(1, 8), np.arange(1, 8), np.arange(1, 7)])
    wanted = np.concatenate([row, row + 7, row + 14])
    assert_same(bench.run(kernel, ALL, np.zeros(60, "i4"), end=3, slots=2)[1], wanted)


@on_every_machine
def test_a_register_given_away_within_a_loop_is_not_used_again_within_it(bench):
    lanes = bench.lanes(s32)

    def kernel(vm, argument):
        total, x = vm.zero(s32), [vm.constant(1, s32)]
        scalar, to = [vm.scalar(5)], argument(0)
        for _ in vm.loop(3):
            vm.add(total, x[0], to=total)
            x.clear()
            others = [vm.constant(100 + i, s32) for i in range(5)]
            for one in others:
                vm.add(total, one, to=total)
            for _ in vm.loop(2):
                others.clear()
                vm.add(total, vm.constant(1000, s32), to=total)
            with vm.when(scalar[0], 5):
                vm.add(total, vm.constant(10000, s32), to=total)
            scalar.clear()
            spoilt = vm.scalar(7)
            del spoilt
            del one
        vm.store(to + 0, total)
        rest = [vm.vector(s32) for _ in range(9)]  # 8 and the total were taken at most; now they are free again
        with pytest.raises(BudgetError):
            rest.append(vm.vector(s32))

    found = bench.run(kernel, np.zeros(lanes, "i4"), vectors=10)[0]
    assert_same(found, np.full(lanes, 3 * (1 + 510 + 2 * 1000 + 10000)))


@on_every_machine
@pytest.mark.parametrize("cold", [False, True], ids=["", "cold"])
def test_when(bench, cold):
    values = (0, 1, -1, 100, -129, 1 << 20, 1 << 31, -(1 << 31), 1 << 40, -(1 << 62))

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        for value in values:
            scalar = vm.scalar(value, cold)
            for other, equal in ((value, True), (value, False), (value + 1, True), (value + 1, False)):
                with vm.when(scalar, other, equal):
                    copying(vm, source, to)
                    vm.advance(source, -4)
                    vm.advance(to, -4)
                with vm.when(scalar, other, equal=equal):
                    vm.copy(to + 0, source + 0, 4)
                    vm.advance(source, 4000)
                    vm.advance(source, -4000)
                vm.advance(to, 4)
            del scalar

    found = bench.run(kernel, ALL[:1], np.zeros((len(values), 4), "i4"), slots=1)[1]
    assert_same(found, np.tile([1, 0, 0, 1], (len(values), 1)))


@on_every_machine
def test_pointers_are_put_back_behind_what_may_not_run(bench):
    def kernel(vm, argument):
        source, to = argument(0), argument(1, cold=True)
        with vm.when(argument.end, 3):
            vm.advance(source, 40)
            vm.advance(to, 4)
        with vm.when(argument.end, 3, equal=False):
            vm.advance(source, 80)
            vm.advance(to, 8)
        target = vm.pointer(to + 0)
        vm.copy(target + 0, source + 0, 4)

    assert_same(bench.run(kernel, ALL, np.zeros(3, "i4"), end=3, slots=1)[1], [0, 11, 0])
    assert_same(bench.run(kernel, ALL, np.zeros(3, "i4"), end=4, slots=1)[1], [0, 0, 21])


# Calls.


def doubled(vm, argument) -> None:
    """The elements begin ... end of an array, doubled, to another; every register is changed."""
    source, to = argument(0), argument(1)
    steps = vm.scalar(argument.end)
    vm.minus(steps, argument.begin)
    vm.times(argument.begin, 4)
    vm.advance(source, argument.begin)
    vm.advance(to, argument.begin)
    first = vm.mask(1)
    for _ in vm.loop(steps):
        value = vm.load(source + 0, s32, first)
        vm.store(to + 0, vm.add(value, value), mask=first)
        vm.advance([source + 0, to + 0], 4)
        del value
    del first, steps, source, to
    for take in (lambda: vm.constant(-7, s32), lambda: vm.scalar(-7), lambda: vm.mask(1)):
        held = []
        with pytest.raises(BudgetError):
            while len(held) < 40:
                held.append(take())
            raise BudgetError("there are as many as one likes")


@on_every_machine
def test_call(bench):
    callee = bench.make("callee", scalars=bench.make("kernel").scalar_registers)
    doubled(callee, Arguments(callee))
    called = callee.finish()
    loaded = bench.load(called)
    lanes = bench.lanes(s32)

    def kernel(vm, argument):
        table, to = argument.table, argument(3)
        near, far = vm.scalar(argument.begin), vm.scalar(1 << 40)
        cold, place = vm.scalar(argument.end, cold=True), vm.pointer(table + 8, cold=True)
        negative = vm.pointer(table + -(1 << 33))
        values = [vm.constant(i, s32) for i in range(vm.vector_registers - 4)]
        mask = vm.compare(values[0], "<", vm.iota(s32))
        for _ in vm.loop(3, cold=True):
            for _ in vm.loop(2):
                vm.call(table + 0, table + 8, near, cold)
                vm.add(values[1], values[1], to=values[1])
            vm.minus(near, -2)
            vm.call(negative + (1 << 33), place + 0, 50, 52)
        vm.minus(far, (1 << 40) - 5)
        with vm.when(far, 5):
            vm.store(to + 0, vm.select(mask, values[1], values[0]))
        for i, value in enumerate(values[2:]):
            vm.store(to + (i + 1) * vm.vector_bytes, value)

    count = bench.make("kernel").vector_registers - 5
    _, _, found, out = bench.run(kernel, loaded.operand, ALL, np.zeros_like(ALL), np.zeros((count, lanes), "i4"),
                                 begin=3, end=20, scalars=9, slots=6, calls=True)
    chosen = ((ALL > 3) & (ALL <= 20)) | ((ALL > 50) & (ALL <= 52))
    assert_same(found, np.where(chosen, 2 * ALL, 0))
    assert_same(out[0], np.where(np.arange(lanes), 64, 0))
    assert_same(out[1:], np.repeat(np.arange(2, count + 1), lanes).reshape(-1, lanes))


@on_every_machine
def test_keep(bench):
    def write(vm, argument):
        table, near, out = argument(1), argument(0), argument(2)
        cold = vm.pointer(near + 8, cold=True)
        vm.keep(table + 8, near + 12)
        vm.keep(table + 16, cold + (1 << 33))
        vm.keep(table + 0, -5)
        vm.advance(table, 1 << 33)
        vm.keep(table + (24 - (1 << 33)), (1 << 40) + 3)
        vm.advance(table, -(1 << 33))
        for place, distance in ((8, 0), (16, -(1 << 33))):
            found = vm.fetch(table + place)
            vm.store(out + (place - 8) // 8 * vm.vector_bytes, vm.splat(found + distance, s32))
            vm.keep(table + place, 0)

    lanes = bench.lanes(s32)
    values = np.arange(100, 106, dtype="i4")
    _, table, out = bench.run(write, values, np.zeros(4, "u8"), np.zeros((2, lanes), "i4"), slots=1)
    assert_same(out, np.repeat(np.array([[103], [102]], "i4"), lanes, axis=1))
    assert table.view("i8").tolist() == [-5, 0, 0, (1 << 40) + 3]


@on_every_machine
def test_a_kernel_that_calls_says_so_when_it_is_begun(bench):
    vm = bench.make("kernel")
    table, begin, end = vm.arguments()
    with pytest.raises(BudgetError, match="kernel: it calls another kernel: say so"):
        vm.call(table + 0, table + 8, begin, end)


# Integers and pointers.


@on_every_machine
@pytest.mark.parametrize("cold", [False, True], ids=["", "cold"])
def test_integers(bench, cold):
    far = 1 << 40
    cases = [  # initial value, operations, result
        (5, [], 5), (-7, [], -7), ("begin", [], 7), ("end", [], -3),
        (5, [("at_most", 3)], 3), (5, [("at_most", 9)], 5), (-5, [("at_most", 3)], -5), (5, [("at_most", -9)], -9),
        (5, [("at_least", 3)], 5), (5, [("at_least", 9)], 9), (-5, [("at_least", 3)], 3), (5, [("at_least", -9)], 5),
        (5, [("minus", 3)], 2), (5, [("minus", -3)], 8), (5, [("minus", "begin")], -2), (5, [("minus", "end")], 8),
        (5, [("times", 3)], 15), (-5, [("times", -3)], 15), (5, [("times", 0)], 0), (5, [("times", 64)], 320),
        (far + 2, [("minus", far)], 2), (-far, [("minus", -far)], 0), (3, [("times", far), ("minus", 3 * far)], 0),
        (3, [("times", -far), ("at_least", -far), ("minus", -far - 1)], 1),
        (3, [("times", far), ("at_most", far), ("minus", far - 1)], 1),
        ("begin", [("minus", "end"), ("times", 4), ("at_most", 30)], 30),
    ]

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        given = {"begin": argument.begin, "end": argument.end}
        middle = vm.pointer(source + 4 * 50)
        for i, (value, operations, _) in enumerate(cases):
            scalar = vm.scalar(given.get(value, value), cold)
            for name, other in operations:
                getattr(vm, name)(scalar, given.get(other, other))
            vm.times(scalar, 4)
            place = vm.pointer(middle + 0)
            vm.advance(place, scalar)
            vm.copy(to + 4 * i, place + 0, 4)
            del scalar, place

    table = np.arange(-50, 350, dtype="i4")
    found = bench.run(kernel, table, np.zeros(len(cases), "i4"), begin=7, end=-3, slots=1, scalars=8)[1]
    for case, one in zip(cases, found):
        assert one == case[2], case


@on_every_machine
def test_a_scalar_from_a_scalar_is_another_one(bench):
    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        for i, (cold, other) in enumerate([(False, False), (False, True), (True, False), (True, True)]):
            one = vm.scalar(2, cold)
            another = vm.scalar(one, other)
            vm.minus(another, -1)
            vm.minus(one, another)   # -1
            vm.minus(another, one)   # 4
            vm.times(another, 4)
            place = vm.pointer(source + 0, cold)
            vm.advance(place, another)
            here = vm.pointer(place + 0)
            vm.copy(to + 4 * i, here + 0, 4)
            del one, another, place, here

    assert_same(bench.run(kernel, ALL, np.zeros(4, "i4"), slots=3, scalars=10)[1], [5] * 4)


@on_every_machine
def test_pointers_with_any_offset(bench):
    far = 1 << 33
    distances = [4, -4, 100000, -100000, (1 << 31) - 4, 1 << 31, -(1 << 31), (1 << 31) + 4, far, -far - 4, 1 << 36]

    def kernel(vm, argument):
        to = argument(1)
        for distance in distances:
            for cold in (False, True):
                pointer = argument(0, cold)
                vm.advance(pointer, distance)
                value = vm.load(pointer + (8 - distance), s32, vm.mask(1))
                vm.store(to + 0, value, mask=vm.mask(1))
                another = vm.pointer(pointer + 0)
                value = vm.splat(another + (12 - distance), s32)
                vm.store(to + 4, value, mask=vm.mask(1))
                vm.move(pointer, another + (16 - distance))
                vm.store(to + 8, vm.load(pointer + 0, s32, vm.mask(1)), mask=vm.mask(1))
                for _ in vm.loop(2):
                    vm.advance(pointer, distance)
                    vm.advance(pointer, 4)
                value = vm.splat(pointer + -2 * distance, s32)
                vm.store(to + 12, value, mask=vm.mask(1))
                vm.advance(to, 16)
                del pointer, another

    found = bench.run(kernel, ALL, np.zeros((2 * len(distances), 4), "i4"), slots=1)[1]
    assert_same(found, np.tile([3, 4, 5, 7], (2 * len(distances), 1)))


@on_every_machine
def test_cold_pointers(bench):
    lanes = bench.lanes(f32)
    a = np.arange(2 * lanes).astype("f4")

    def kernel(vm, argument):
        source, to = argument(0, cold=True), argument(1, cold=True)
        step = vm.scalar(vm.vector_bytes)
        kept = vm.pointer(to + 0, cold=True)
        for _ in vm.loop(2, cold=True):
            vm.store(to + 0, vm.add(vm.load(source + 0, f32), vm.splat(source + 4, f32)))
            vm.advance(source, vm.vector_bytes)
            vm.advance(to, step)
        vm.move(to, kept + 0)
        acc = vm.load(to + 0, f32)
        vm.fma(acc, source + -vm.vector_bytes, acc)
        vm.store(to + 0, acc)

    found = bench.run(kernel, a, np.zeros_like(a), slots=4)[1].reshape(2, lanes)
    wanted = a.reshape(2, lanes) + a.reshape(2, lanes)[:, 1:2]
    wanted[0] += wanted[0] * lanes
    assert_same(found, wanted)


@on_every_machine
@pytest.mark.parametrize("count, stride", [(1, 8), (5, 36), (24, 4 * 61), (12, 0), (7, -20), (30, 5000), (8, -70000)])
def test_rows(bench, count, stride):
    steps = 3
    size = abs(stride) * (count - 1) + 4 * steps
    a = np.arange(size // 4, dtype="i4")
    start = (count - 1) * -stride if stride < 0 else 0
    far = 1 << 34

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        vm.advance(source, far)
        rows = vm.rows(source + (start - far), count, stride)
        assert len(rows) == count
        del source
        for _ in vm.loop(steps):
            for i, row in enumerate(rows):
                vm.store(to + 4 * i, vm.splat(row, s32), mask=vm.mask(1))
                vm.store(to + 4 * i, vm.load(row, s32, vm.mask(1)), mask=vm.mask(1))
            vm.advance(rows, 4)
            vm.advance(to, 4 * count)

    vm = bench.make("kernel")
    scalars = max(8, 5 + vm.kind.row_pointers(count))
    found = bench.run(kernel, a, np.zeros((steps, count), "i4"), scalars=scalars)[1]
    assert_same(found, [[a[(start + i * stride) // 4 + step] for i in range(count)] for step in range(steps)])


# Registers.


@on_every_machine
def test_all_registers_can_be_used_and_the_callers_are_kept(bench):
    """``Bench.run`` looks at what belongs to the caller."""
    vm = bench.make("kernel")
    vectors, scalars, lanes = vm.vector_registers, vm.scalar_registers, vm.lanes(f64)

    def kernel(vm, argument):
        source, to = argument(0), argument(1)
        values = [vm.constant(i, f64) for i in range(vectors - 1)]
        integers = [vm.scalar(i) for i in range(scalars - 5)]
        slots = [vm.scalar(100 + i, cold=True) for i in range(3)]
        for i, one in enumerate([*integers, *slots]):
            with vm.when(one, i if i < len(integers) else 100 + i - len(integers)):
                vm.copy(to + 8 * i, source + 8 * i, 8)
        while len(values) > 1:
            last = values.pop()
            vm.add(values[-1], last, to=values[-1])
            del last
        vm.advance(to, 8 * (scalars - 2))
        vm.store(to + 0, values[0])

    source = np.arange(1, scalars - 1).astype("f8")
    found = bench.run(kernel, source, np.zeros(scalars - 2 + lanes), vectors=vectors, scalars=scalars, slots=3)[1]
    assert_same(found, [*source, *[(vectors - 1) * (vectors - 2) / 2] * lanes])


def taken(take, most: int) -> int:
    """How many can be held at once."""
    held = []
    with pytest.raises(BudgetError, match="kernel: all .* are taken"):
        for _ in range(most + 1):
            held.append(take())
    return len(held)


@on_every_machine
def test_budgets(bench):
    vm = bench.make("kernel", vectors=5, scalars=6, slots=2)
    assert taken(lambda: vm.vector(f32), 5) == taken(lambda: vm.zero(f64), 5) == 5
    arguments = vm.arguments()
    assert taken(lambda: vm.scalar(0), 100) + 3 >= 6
    assert taken(lambda: vm.scalar(0, cold=True), 2) == taken(lambda: vm.fetch(arguments[0] + 0, cold=True), 2) == 2
    value = vm.zero(f32)
    assert 1 <= taken(lambda: vm.compare(value, "<", value), 100) <= 15
    assert taken(lambda: vm.vector(f32), 4) == 4
    for what in ("vectors", "scalars"):
        with pytest.raises(BudgetError, match=f"kernel: it wants 99 .*, {vm.name} has"):
            bench.make("kernel", **{what: 99})


@on_every_machine
def test_masks_of_the_first_lanes_take_registers_only_where_the_machine_says_so(bench):
    vm = bench.make("kernel", vectors=2)
    counts = [1 + i % vm.lanes(f32) for i in range(40)]
    held = []
    if vm.static_masks:
        with pytest.raises(BudgetError):
            held += [vm.mask(count, f32) for count in counts]
    else:
        held += [vm.mask(count, f32) for count in counts]
        assert taken(lambda: vm.vector(f32), 2) == 2


@on_every_machine
def test_lanes(bench):
    vm = bench.make("kernel")
    for type, dtype in DTYPES.items():
        assert vm.lanes(type) * max(np.dtype(dtype).itemsize, 4) == vm.vector_bytes
