"""What is particular to the emulated machine: it finds what a kernel does wrong, and says where."""

import threading

import numpy as np
import pytest
from machines import assert_same

from jitkern.isa.types import f32, f64, s32, u8
from jitkern.kernels.machine.base import BudgetError
from jitkern.kernels.machine.emulated import Emulated

LANES = 4


def program(write, **registers):
    """A kernel for vectors of 16 bytes: ``write(vm, fetch)``."""
    vm = Emulated("careless", 16, **registers)
    table, _, _ = vm.arguments()
    write(vm, lambda i: vm.fetch(table + 8 * i))
    return vm.finish()


def copying(vm, fetch):
    vm.store(fetch(1) + 0, vm.load(fetch(0) + 0, f32))


@pytest.mark.parametrize("sizes, message", [
    ((3, 4), r"careless: load of f32, 16 bytes at 0x\w+: byte 0 of operand 0, which has 12"),
    ((4, 3), r"careless: store of f32, 16 bytes at 0x\w+: byte 0 of operand 1, which has 12"),
    ((0, 4), r"careless: load of f32, 16 bytes at 0x\w+: byte 0 of operand 0, which has 0"),
    ((None, 4), r"careless: load of f32, 16 bytes at 0x0: no operand is there"),
    ((4,), r"careless: fetch, 8 bytes at 0x\w+: byte 8 of the table of operands, which has 8"),
])
def test_what_is_outside_faults(sizes, message):
    operands = [None if size is None else np.zeros(size, "f4") for size in sizes]
    with pytest.raises(IndexError, match=message):
        program(copying).run(operands, 0, 1)


@pytest.mark.parametrize("operation, wrong", [
    ("splat", lambda vm, p: vm.splat(p + 13, f32)), ("splat", lambda vm, p: vm.splat(p + -1, u8)),
    ("splat of bytes", lambda vm, p: vm.splat_bytes(p + 14, 3)), ("copy to", lambda vm, p: vm.copy(p + 15, p + 0, 2)),
    ("copy from", lambda vm, p: vm.copy(p + 0, p + 9, 8)), ("fetch", lambda vm, p: vm.fetch(p + 9)),
    ("load", lambda vm, p: vm.load(p + 8, f32, vm.mask(3))), ("store", lambda vm, p: vm.store(p + 4, vm.zero(f32))),
    ("load", lambda vm, p: vm.load(p + (1 << 43), f32)), ("load", lambda vm, p: vm.load(p + -(1 << 62), f32)),
    ("store", lambda vm, p: vm.store(p + 4, vm.zero(f32), mask=vm.compare(vm.zero(s32), "==", vm.zero(s32)))),
])
def test_every_operation_is_checked(operation, wrong):
    with pytest.raises(IndexError, match=f"careless: {operation}"):
        program(lambda vm, fetch: wrong(vm, fetch(0))).run([np.zeros(4, "f4")], 0, 1)


def test_a_stream_is_stored_where_vectors_are_aligned():
    whole = np.zeros(12, "f4")
    start = -whole.__array_interface__["data"][0] % 16 // 4
    kernel = program(lambda vm, fetch: vm.store(fetch(0) + 0, vm.constant(1, f32), stream=True))
    kernel.run([whole[start:start + 4]], 0, 1)
    assert whole.tolist() == [start <= i < start + 4 for i in range(12)]
    with pytest.raises(IndexError, match=r"careless: a stream's store at 0x\w+, no multiple of 16"):
        kernel.run([whole[start + 1:start + 5]], 0, 1)


def test_gathers_are_checked_and_calls_reach_kernels_alone():
    wrong = np.array([0, 1, 4, 2], "i4")
    gathering = program(lambda vm, fetch: vm.gather(fetch(0) + 0, vm.load(fetch(1) + 0, s32), f32))
    with pytest.raises(IndexError, match="careless: gather of f32, 4 bytes .* byte 16 of operand 0, which has 16"):
        gathering.run([np.zeros(4, "f4"), wrong], 0, 1)
    vm = Emulated("caller", 16, calls=True)
    table, begin, end = vm.arguments()
    vm.call(table + 0, table + 8, begin, end)
    calling, data = vm.finish(), [np.arange(4, dtype="f4"), np.zeros(4, "f4")]
    calling.run([program(copying), *data], 0, 1)
    assert_same(data[1], data[0])
    with pytest.raises(IndexError, match=r"caller: a call of 0x\w+, where no kernel is"):
        calling.run([data[0], *data], 0, 1)


def test_an_operand_is_what_lies_between_its_first_and_its_last_byte():
    whole = np.arange(40, dtype="f4")
    for view, first, last in [(whole[8:16], 0, 7), (whole[10:20:3], 0, 9), (whole[20:10:-2], -8, 0),
                              (whole.reshape(5, 8)[1:3, 2:5], 0, 10), (whole.reshape(5, 8)[2:0:-1, 1:3], -8, 1)]:
        result = np.zeros(4, "f4")

        def kernel(vm, fetch, first=first, last=last):
            vm.copy(fetch(1) + 0, fetch(0) + 4 * first, 4)
            vm.copy(fetch(1) + 4, fetch(0) + 4 * last, 4)
            vm.copy(fetch(1) + 8, fetch(0) + 0, 4)

        program(kernel).run([view, result], 0, 1)
        at = view.ravel()[0]
        assert result.tolist() == [at + first, at + last, at, 0]
        for beyond in (first - 1, last + 1):
            with pytest.raises(IndexError):
                program(lambda vm, fetch, beyond=beyond: vm.splat(fetch(0) + 4 * beyond, f32)).run([view], 0, 1)


def test_operands_may_be_buffers_and_may_overlap():
    data = bytearray(np.arange(4, dtype="f4").tobytes() + bytes(16))
    copied = np.frombuffer(data, "f4")
    program(copying).run([data, copied[4:]], 0, 1)
    assert copied.tolist() == [0, 1, 2, 3] * 2


def test_a_read_only_operand_is_not_written():
    fixed = np.zeros(4, "f4")
    fixed.flags.writeable = False
    program(copying).run([fixed, np.zeros(4, "f4")], 0, 1)
    with pytest.raises(ValueError, match="read-only"):
        program(copying).run([np.ones(4, "f4"), fixed], 0, 1)
    with pytest.raises(ValueError, match="read-only"):
        program(lambda vm, fetch: vm.store(fetch(0) + 0, vm.zero(f32))).run([bytes(16)], 0, 1)


def test_addresses_are_as_aligned_as_the_arrays():
    memory = np.zeros(300, "u1")
    for start in range(0, 200, 7):
        part = memory[start:start + 50]
        result = np.zeros(1, "u8")
        vm = Emulated("kernel", 16)
        table, _, _ = vm.arguments()
        vm.copy(vm.fetch(table + 8) + 0, table + 0, 8)
        vm.finish().run([part, result], 0, 0)
        assert result[0] % 4096 == part.__array_interface__["data"][0] % 4096


def test_what_was_never_set_holds_nothing_of_use():
    result = np.zeros(4, "f4")
    program(lambda vm, fetch: vm.store(fetch(0) + 0, vm.vector(f32))).run([result], 0, 1)
    assert np.isnan(result).all()
    vm = Emulated("kernel", 16)
    table, begin, _ = vm.arguments()
    with vm.when(begin, 1):
        here = vm.fetch(table + 0)
    vm.store(here + 0, vm.zero(f32))
    kernel = vm.finish()
    kernel.run([result], 1, 0)
    assert not result.any()
    with pytest.raises(IndexError, match="no operand is there"):  # nor what an earlier run left
        kernel.run([result], 0, 0)


def test_lanes_that_hold_anything_hold_nan():
    result = np.zeros(4, "f4")
    program(lambda vm, fetch: vm.store(fetch(0) + 0, vm.upper(vm.zero(f32), 2))).run([result], 0, 1)
    assert_same(result, [0, 0, np.nan, np.nan])


def test_a_register_given_away_too_early_shows():
    result = np.zeros(4, "f4")

    def kernel(vm, fetch):
        value = vm.constant(1, f32)
        index = value.index
        del value
        other = vm.constant(2, f32)
        assert other.index == index
        vm.store(fetch(0) + 0, other)

    program(kernel, vectors=2).run([result], 0, 1)
    assert result.tolist() == [2] * 4


def test_a_loop_of_a_negative_number_of_steps():
    vm = Emulated("kernel", 16)
    _, begin, _ = vm.arguments()
    for _ in vm.loop(begin):
        pass
    with pytest.raises(ValueError, match="kernel: a loop of a negative number of steps"):
        vm.finish().run([], -1, 0)


def test_registers_are_those_it_poses_as_having():
    vm = Emulated("kernel", 64, registers=16)
    held = [vm.vector(f32) for _ in range(16)]
    with pytest.raises(BudgetError):
        held.append(vm.vector(f32))
    with pytest.raises(BudgetError, match="it wants 17 vectors, emulated has 16"):
        Emulated("kernel", 64, vectors=17, registers=16)
    cold = Emulated("kernel", 64, slots=1)
    table, _, _ = cold.arguments()
    pointer = cold.fetch(table + 0, cold=True)
    for wrong in (lambda: cold.copy(pointer + 0, table + 0, 8), lambda: cold.copy(table + 0, pointer + 0, 8),
                  lambda: cold.splat_bytes(pointer + 0, 3)):
        with pytest.raises(BudgetError, match="kernel: the pointer must be in a register"):
            wrong()


@pytest.mark.parametrize("size", [8, 512, 2048])
def test_vectors_no_cpu_has(size):
    lanes = size // 8
    a = np.arange(lanes).astype("f8")

    def kernel(vm, argument):
        value = vm.load(argument(0) + 0, f64)
        vm.fma(value, value, value)
        vm.store(argument(1) + 0, value, mask=vm.mask(lanes - 1, f64) if lanes > 1 else None)

    vm = Emulated("kernel", size)
    table, _, _ = vm.arguments()
    kernel(vm, lambda i: vm.fetch(table + 8 * i))
    found = np.zeros(max(1, lanes - 1))
    vm.finish().run([a, found], 0, 1)
    assert_same(found, (a + a * a)[:len(found)])


def test_one_thread_at_a_time():
    def kernel(vm, fetch):
        pointer, one = fetch(0), vm.constant(1, f32)
        for _ in vm.loop(200):
            vm.store(pointer + 0, vm.add(vm.load(pointer + 0, f32), one))

    shared = program(kernel)
    results = [np.zeros(4, "f4") for _ in range(4)]
    threads = [threading.Thread(target=shared.run, args=([one], 0, 1)) for one in results]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert np.unique(results) == [200]
