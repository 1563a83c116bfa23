"""Kernels called one after another by a kernel, on every machine."""

import numpy as np
import pytest
from machines import MACHINES, on_every_machine

from jitkern import load
from jitkern.call.callables import ffi
from jitkern.cpu import targets
from jitkern.isa.types import s32
from jitkern.kernels import sequence
from jitkern.kernels.machine.base import SIGNATURE
from jitkern.kernels.sequence import Address, Call, Sequence


def kernels(bench, *writers):
    """Kernels as operands, and what keeps them."""
    codes = []
    for writer in writers:
        vm = bench.make(writer.__name__)
        table, begin, end = vm.arguments()
        writer(vm, table, begin, end)
        del table, begin, end
        codes.append(vm.finish())
    loaded = [bench.load(code) for code in codes]
    return [one.operand for one in loaded], loaded


def added(vm, table, begin, end):
    """The sum of a vector and another one, to a third."""
    one, other, to = (vm.fetch(table + 8 * i) for i in range(3))
    vm.store(to + 0, vm.add(vm.load(one + 0, s32), vm.load(other + 0, s32)))


def counted(vm, table, begin, end):
    """An element that grows by the number of units."""
    place = vm.fetch(table + 0)
    first = vm.mask(1)
    vm.minus(end, begin)
    for _ in vm.loop(end):
        vm.store(place + 0, vm.add(vm.load(place + 0, s32, first), vm.constant(1, s32)), mask=first)


@on_every_machine
def test_calls_one_after_another(bench):
    lanes = bench.lanes(s32)
    (add, count), kept = kernels(bench, added, counted)
    size = 4 * lanes
    plan = Sequence("sum", (Address(2), Address(2, size), Address(3, 8), Address(3, 8), Address(2), Address(4),
                            Address(3, 8)), (
        Call(Address(0), 0, 1), Call(Address(0), 3, 1), Call(Address(1), 6, 7), Call(Address(1), 6, 2, times=5)),
        Address(5, 16))
    x, out = np.arange(2 * lanes, dtype="i4"), np.zeros(2 + lanes, "i4")
    total, room = np.zeros(lanes, "i4"), sequence.room(plan) // 8

    def kernel(vm, argument):
        sequence.write(vm, argument.table, plan)
        memory = argument(5)
        for place in range(2, 2 + room):  # addresses differ from run to run
            vm.keep(memory + 8 * place, 0)

    found = bench.run(kernel, add, count, x, out, total, np.full(2 + room, 77, "u8"), scalars=7, slots=1, calls=True)
    first = x[:lanes] + x[lanes:]
    assert found[3][:2].tolist() == [0, 0]
    assert found[4].tolist() == (first + x[:lanes]).tolist()
    assert found[3][2] == first[0] + 7 + 10 and found[3][3:].tolist() == first[1:].tolist()
    assert found[5].tolist() == [77, 77] + [0] * room
    del kept


@pytest.mark.native
def test_addresses_that_are_numbers():
    bench = next(case.values[0] for case in MACHINES if case.values[0].name == targets.here().name)
    lanes, memory = bench.lanes(s32), np.zeros(8, "u8")
    [add], kept = kernels(bench, added)
    x, out = np.arange(2 * lanes, dtype="i4"), np.zeros(lanes, "i4")
    plan = Sequence("sum", (Address(0), Address(None, x.ctypes.data + 4 * lanes), Address(1)),
                    (Call(Address(None, add), 0, 1),), Address(2))
    function = load(sequence.build(plan, None, targets.here()), SIGNATURE)
    operands = ffi.new("uintptr_t[]", [x.ctypes.data, out.ctypes.data, memory.ctypes.data])
    function(ffi.cast("void *const *", operands), 0, 1)
    assert (out == x[:lanes] + x[lanes:]).all()
    del kept
