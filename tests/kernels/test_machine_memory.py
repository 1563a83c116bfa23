"""Every machine's loads and stores: all types, all masks, never a byte outside (operands touch inaccessible pages)."""

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from machines import DTYPES, assert_same, on_every_machine, random_bits, specials

from jitkern.isa.types import b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.machine.base import WIDENED

TYPES = (f32, f64, s32, s64, f16, bf16, b8, s8, u8, s16, u16, u32, u64)
NARROW = (f16, bf16, b8, s8, u8, s16, u16)

pytestmark = pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")


def lane(type):
    """What a lane is in memory, for one that memory's type is widened to."""
    return DTYPES[type if type in (u32, u64) else WIDENED.get(type, type)]


def widened(a: np.ndarray, type) -> np.ndarray:
    """As a load has it."""
    return (a.astype("u4") << 16).view("f4") if type is bf16 else a.astype(lane(type))


def narrowed(v: np.ndarray, type) -> np.ndarray:
    """As a store has it."""
    if type is bf16:
        bits = v.view("u4").astype("u8")
        bits = np.where(np.isnan(v), 0x7FC00000, bits + 0x7FFF + (bits >> 16 & 1))
        return (bits >> 16).astype("u2")
    if type is not f16:
        v = v.clip(np.iinfo(DTYPES[type]).min, np.iinfo(DTYPES[type]).max)
    return v.astype(DTYPES[type])


def assert_same_elements(found: np.ndarray, wanted: np.ndarray, type, *inputs: np.ndarray) -> None:
    """As ``assert_same``, with bf16 as floats."""
    if type is bf16:
        found, wanted = widened(found, bf16), widened(wanted, bf16)
    assert_same(found, wanted, *inputs)


@on_every_machine
@pytest.mark.parametrize("type", TYPES, ids=str)
def test_load(bench, type):
    lanes = bench.lanes(type)
    arrays = [random_bits(type, count, count) for count in range(1, lanes + 1)]

    def kernel(vm, argument):
        to, reused = argument(lanes), vm.vector(f64)
        for count in range(1, lanes + 1):
            value = vm.load(argument(count - 1) + 0, type, vm.mask(count, type))
            assert value.type is WIDENED.get(type, type)
            vm.store(to + 0, value)
            vm.advance(to, vm.vector_bytes)
            assert vm.load(argument(count - 1) + 0, type, vm.mask(count, type), to=reused) is reused
            assert reused.type is value.type
            vm.store(to + 0, reused)
            vm.advance(to, vm.vector_bytes)
        whole = argument(lanes - 1)
        vm.store(to + 0, vm.load(whole + 0, type))
        vm.load(whole + 0, type, to=reused)
        vm.store(to + vm.vector_bytes, reused)

    found = bench.run(kernel, *arrays, np.full((2 * lanes + 2, lanes), 7, lane(type)))[-1]
    for i, row in enumerate(found):
        a = arrays[min(i // 2, lanes - 1)]
        assert_same(row[:len(a)], widened(a, type), a)
        assert not row[len(a):].view("u1").any(), "what a mask leaves out is loaded as zero"


@on_every_machine
@pytest.mark.parametrize("type", TYPES, ids=str)
def test_store(bench, type):
    lanes, dtype = bench.lanes(type), np.dtype(DTYPES[type])
    value = random_bits(WIDENED[type], lanes, 4) if type in WIDENED else random_bits(type, lanes, 4)
    if type in (s8, u8, s16, u16):
        value[2::3] %= 300
    if type is b8:
        value &= 1

    def kernel(vm, argument):
        x = vm.load(argument(0) + 0, WIDENED.get(type, type))
        for count in range(1, lanes + 1):
            vm.store(argument(count) + 0, x, None if type is x.type else type, vm.mask(count, type))
        vm.store(argument(lanes + 1) + 0, x, type)
        vm.store(argument(lanes + 2) + 0, x)

    outputs = [np.zeros(count, dtype) for count in (*range(1, lanes + 1), lanes)]
    _, *found, kept = bench.run(kernel, value, *outputs, np.zeros_like(value))
    assert_same(kept, value)
    wanted = narrowed(value, type) if type in NARROW else value.view(dtype)
    for one in found:
        assert_same_elements(one, wanted[:len(one)], type, value[:len(one)])


@on_every_machine
def test_stores_round_to_nearest_even(bench):
    lanes = bench.lanes(f32)
    bits = np.array([0x3F800000, 0x3F808000, 0x3F818000, 0x3F808001, 0x3F807FFF, 0x7F7FFFFF, 0x7F800001, 0xFFFFFFFF,
                     0x00008000, 0x00018000, 0x33000000, 0x33000001, 0x477FEFFF, 0x477FF000, 0x387FF000, 0x00000001,
                     0x7FC00000, 0x7F7F8000, 0xFF7F7FFF, 0xBF808000], "u4")
    values = np.resize(np.append(bits.view("f4"), specials(f32)), 64)
    rows = 64 // lanes

    def kernel(vm, argument):
        source, half, brain = (argument(i) for i in range(3))
        for _ in vm.loop(rows):
            x = vm.load(source + 0, f32)
            vm.store(half + 0, x, f16)
            vm.store(brain + 0, x, bf16)
            vm.advance(source, vm.vector_bytes)
            vm.advance([half + 0, brain + 0], vm.vector_bytes // 2)

    _, half, brain = bench.run(kernel, values, np.zeros(64, "f2"), np.zeros(64, "u2"))
    assert_same(half, values.astype("f2"), values)
    assert_same_elements(brain, narrowed(values, bf16), bf16, values)


@on_every_machine
def test_memory_under_a_comparison(bench):
    for type in (f32, f64, s32, s64, u8, b8, s16, bf16):
        lanes = bench.lanes(type)
        chosen = np.arange(lanes) % 3 != 2
        chosen[[0, -1]] = False  # there is no memory for these
        a = specials(type)[np.arange(1, lanes - 1) % 7]

        def kernel(vm, argument, type=type):
            wide = WIDENED.get(type, type)
            mask = vm.compare(vm.load(argument(0) + 0, wide), "<", vm.constant(0, wide))
            value = vm.load(argument(1) + -type.size, type, mask)
            vm.store(argument(2) + 0, value, type)
            vm.store(argument(3) + -type.size, value, type, mask)

        _, _, loaded, stored = bench.run(kernel, -chosen.astype(lane(type)), a, np.full(lanes, 7, a.dtype),
                                         np.full_like(a, 7))
        assert_same(loaded[1:-1], np.where(chosen[1:-1], a, np.zeros_like(a)))
        assert not loaded[[0, -1]].any()
        assert_same(stored, np.where(chosen[1:-1], a, np.full_like(a, 7)))


@on_every_machine
def test_splat(bench):
    arrays = [random_bits(type, 3, 9) for type in TYPES]
    sizes = bench.lanes(u8) * 4

    def kernel(vm, argument):
        to = argument(len(TYPES))
        for i, type in enumerate(TYPES):
            for offset in range(3):
                value = vm.splat(argument(i) + offset * type.size, type)
                assert value.type is WIDENED.get(type, type)
                vm.store(to + 0, value)
                vm.advance(to, vm.vector_bytes)
            vm.splat(argument(i) + type.size, type, to=value)
            vm.store(to + 0, value)
            vm.advance(to, vm.vector_bytes)

    found = bench.run(kernel, *arrays, np.zeros((len(TYPES), 4, sizes), "u1"))[-1]
    for rows, a, type in zip(found, arrays, TYPES):
        for row, one in zip(rows, a[[0, 1, 2, 1]]):
            row = row.view(lane(type))
            assert_same(row, widened(np.full(row.size, one, a.dtype), type))


@on_every_machine
def test_splat_bytes(bench):
    lanes = bench.lanes(s32)
    arrays = [random_bits(u8, count, count) for count in (1, 2, 3)] + [random_bits(u8, 9, 9)]

    def kernel(vm, argument):
        to = argument(4)
        for i in range(3):
            vm.store(to + i * vm.vector_bytes, vm.splat_bytes(argument(i) + 0, i + 1))
            vm.store(to + (i + 3) * vm.vector_bytes, vm.splat_bytes(argument(3) + (9 - i - 1), i + 1))

    found = bench.run(kernel, *arrays, np.zeros((6, lanes), "u4"))[-1]
    for i, row in enumerate(found):
        data = arrays[i] if i < 3 else arrays[3][9 - (i - 3) - 1:]
        assert_same(row, np.full(lanes, int.from_bytes(data.tobytes(), "little")))


@on_every_machine
def test_copy(bench):
    arrays = [random_bits(u8, size, size) for size in (1, 2, 4, 8)]

    def kernel(vm, argument):
        for i, size in enumerate((1, 2, 4, 8)):
            vm.copy(argument(4 + i) + 0, argument(i) + 0, size)
            source, to = argument(i), argument(8)
            vm.advance(source, -(5 << 32))  # out of reach of an address
            vm.advance(to, 3 << 33)
            vm.copy(to + (8 * i - (3 << 33)), source + (5 << 32), size)

    found = bench.run(kernel, *arrays, *map(np.zeros_like, arrays), np.zeros((4, 8), "u1"))
    for a, b, row in zip(arrays, found[4:], found[8]):
        assert_same(b, a)
        assert_same(row, np.append(a, np.zeros(8 - len(a))))


@on_every_machine
def test_prefetch_never_faults(bench):
    def kernel(vm, argument):
        pointer, cold, null = argument(0), argument(0, cold=True), argument(1)
        for level in (1, 2, 3):
            for write in (False, True):
                for one in (pointer, cold, null):
                    vm.prefetch(one + 0, level, write)
                    vm.prefetch(one + (1 << 20), level, write)
                    vm.prefetch(one + -(1 << 40), level, write)

    assert bench.run(kernel, np.zeros(1, "u1"), None, slots=1)[0] == 0


PROGRAM = """\
import ctypes, sys
import numpy as np
from guarded import guarded
where, distance = sys.argv[1], int(sys.argv[2])
a = guarded(np.arange(5000, dtype="f8")[::2], where)
assert a.tolist() == list(range(0, 5000, 2)) and a.flags.c_contiguous
ctypes.string_at(a.ctypes.data + distance, 1)
"""


@pytest.mark.parametrize("where, distance, faults", [("end", 0, False), ("end", 19999, False), ("end", 20000, True),
                                                     ("begin", 0, False), ("begin", -1, True)])
def test_guarded_arrays_touch_an_inaccessible_page(where, distance, faults):
    done = subprocess.run([sys.executable, "-c", PROGRAM, where, str(distance)], cwd=Path(__file__).parents[1],
                          capture_output=True, text=True)
    assert done.returncode == (-signal.SIGSEGV if faults else 0), done.stderr
