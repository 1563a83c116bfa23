"""A machine on numpy: what a kernel asks for is recorded as a program, which runs on any host.

The program is as linear as machine code, with registers, labels and branches: a register that is given away too early,
or a pointer that is not put back where a loop comes round, shows here as it would on a CPU. Addresses are made up: each
operand has a region of its own, and what is not the operand's own bytes faults.
"""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, s32

from .base import WIDENED, At, BudgetError, Mask, Pointer, Scalar, Vector
from .emulated_lanes import ANYTHING, DTYPES, EmulatedLanes, widened
from .kinds import Kind

REGION = 44          # log2 of the bytes from one operand's region to the next
NOWHERE = -1 << 62   # what integers hold that were never set

Where = tuple[tuple[str, int], int]  # an address: an integer's bank and index, bytes from there
Mask_ = tuple[int | None, np.ndarray]  # a mask's value: its count if it is the first lanes, and the lanes


class _Kind(Kind):
    __slots__ = ()

    def __call__(self, *arguments: Any, **budget: int) -> Emulated:
        return Emulated(*arguments, **budget)


KIND = _Kind("emulated", 32, 14, frozenset(), frozenset({"mask", "repeat"}), (), 4, 1)


class Emulated(EmulatedLanes):
    """Poses as a CPU with ``registers`` vectors of ``vector_bytes``, a power of two from 8 on."""


    def __init__(self, kernel: str, vector_bytes: int, features: frozenset[str] = frozenset(), *, vectors: int = 0,
                 scalars: int = 8, slots: int = 0, calls: bool = False, registers: int = 32):
        self.kind = KIND._replace(vector_registers=registers)
        super().__init__(kernel, vector_bytes, features, vectors=vectors, scalars=scalars, slots=slots, calls=calls)

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        self.steps: list[tuple[Callable, tuple]] = []
        self._file = np.empty((vectors, self.vector_bytes), np.uint8)
        self._views = {dtype: list(self._file.view(dtype)) for dtype in ("f4", "f8", "i4", "i8", "u4", "u8")}
        self._masks: list[Mask_] = [(None, np.empty(0, bool))] * 7
        self._integers: dict[tuple[str, int], int] = defaultdict(lambda: NOWHERE)
        self._memory: Memory
        self._passed: tuple[int, ...]
        return {bank: list(range(count))[::-1]
                for bank, count in (("vector", vectors), ("scalar", scalars), ("mask", len(self._masks)))}

    def finish(self) -> Program:
        return Program(self)

    def begin(self, memory: Memory, table: int, begin: int, end: int) -> None:
        """Make everything ready for the first step: nothing is left of an earlier run."""
        self._memory, self._passed = memory, (table, begin, end)
        self._file.fill(ANYTHING)
        self._integers.clear()

    def _emit(self, function: Callable, *arguments: Any) -> None:
        """One step: what is called, with what. If its result is an int, the program goes on there.

        The arguments are registers, never the objects that hold them.
        """
        self.steps.append((function, arguments))

    def _v(self, vector: Vector, dtype: str = "") -> np.ndarray:
        """A vector's register, as of its own type or another one."""
        return self._views[dtype or DTYPES[vector.type]][vector.index]

    # Integers and pointers.

    def arguments(self) -> tuple[Pointer, Scalar, Scalar]:
        found = Pointer(self, "scalar"), Scalar(self, "scalar"), Scalar(self, "scalar")
        for number, scalar in enumerate(found):
            self._set(scalar, lambda _, number=number: self._passed[number])
        return found

    def _set(self, scalar: Scalar, value: Callable[[int], int]) -> None:
        """Make a function of an integer its new value, modulo 2**64."""
        self._set_key((scalar.bank, scalar.index), value)

    def _set_key(self, key: tuple[str, int], value: Callable[[int], int]) -> None:
        integers = self._integers

        def step() -> None:
            integers[key] = (value(integers[key]) + (1 << 63)) % (1 << 64) - (1 << 63)

        self._emit(step)

    def _value(self, value: int | Scalar) -> Callable[[], int]:
        """What it is when the program runs."""
        if isinstance(value, int):
            return lambda: value
        key, integers = (value.bank, value.index), self._integers
        return lambda: integers[key]

    def _where(self, at: At) -> Where:
        return (at.pointer.bank, at.pointer.index), at.distance

    def fetch(self, at: At, cold: bool = False) -> Pointer:
        pointer, where = Pointer(self, "slot" if cold else "scalar"), self._where(at)
        self._set(pointer, lambda _: int(self._bytes("fetch", where, 8).view("u8")[0]))
        return pointer

    def pointer(self, at: At, cold: bool = False) -> Pointer:
        pointer = Pointer(self, "slot" if cold else "scalar")
        self.move(pointer, at)
        return pointer

    def _write(self, to: At, value: Scalar) -> None:
        where, found = self._where(to), self._value(value)
        self._emit(lambda: np.copyto(self._bytes("keep", where, 8).view("u8"), np.uint64(found() % (1 << 64))))

    def move(self, pointer: Pointer, at: At) -> None:
        key, distance = self._where(at)
        self._bias[pointer.bank, pointer.index] = 0
        self._set(pointer, lambda _: self._integers[key] + distance)

    def scalar(self, value: int | Scalar, cold: bool = False) -> Scalar:
        scalar, value = Scalar(self, "slot" if cold else "scalar"), self._value(value)
        self._set(scalar, lambda _: value())
        return scalar

    def at_most(self, scalar: Scalar, bound: int) -> None:
        self._set(scalar, lambda old: min(old, bound))

    def at_least(self, scalar: Scalar, bound: int) -> None:
        self._set(scalar, lambda old: max(old, bound))

    def minus(self, scalar: Scalar, other: Scalar | int) -> None:
        other = self._value(other)
        self._set(scalar, lambda old: old - other())

    def times(self, scalar: Scalar, factor: int) -> None:
        self._set(scalar, lambda old: old * factor)

    def _add(self, key: tuple[str, int], value: int) -> None:
        self._set_key(key, lambda old: old + value)

    def _add_scalar(self, pointer: Pointer, distance: Scalar) -> None:
        distance = self._value(distance)
        self._set(pointer, lambda old: old + distance())

    def rows(self, at: At, count: int, stride: int) -> list[At]:
        pointer = self.pointer(at)
        return [pointer + i * stride for i in range(count)]

    # Control.

    def _label(self) -> list[int]:
        """Empty until it is known which step it stands before."""
        return []

    def _bind(self, label: list[int], loop: bool = False) -> None:
        label.append(len(self.steps))

    def _repeat(self, counter: Scalar, top: list[int]) -> None:
        left = self._value(counter)

        def step() -> int | None:
            if left() < 0:
                raise ValueError(f"{self.kernel}: a loop of a negative number of steps")
            return top[0] if left() else None

        self.minus(counter, 1)
        self._emit(step)

    def _skip(self, scalar: Scalar, value: int, equal: bool, end: list[int]) -> None:
        found = self._value(scalar)
        self._emit(lambda: end[0] if (found() == value) is equal else None)

    def _skip_none(self, mask: Mask, end: list[int]) -> None:
        self._emit(lambda index: None if self._masks[index][1].any() else end[0], mask.index)

    def _call(self, function: At, table: At, begin: int | Scalar, end: int | Scalar) -> None:
        place, (key, distance), integers = self._where(function), self._where(table), self._integers
        begin, end = self._value(begin), self._value(end)

        def step() -> None:
            address = int(self._bytes("call", place, 8).view("u8")[0])
            self._memory.program(address).enter(self._memory, integers[key] + distance, begin(), end())

        self._emit(step)

    # Memory.

    def _bytes(self, operation: str, where: Where, size: int) -> np.ndarray:
        key, distance = where
        return self._memory.bytes(operation, self._integers[key] + distance, size)

    def _runs(self, operation: str, where: Where, mask: int, size: int) -> Iterator[tuple[slice, np.ndarray]]:
        """The lanes that a mask has, where they are together, with their bytes in memory."""
        count, lanes = self._masks[mask]
        key, distance = where
        starts = [0] * (count > 0) if count is not None else np.flatnonzero(lanes).tolist()
        for start in starts:
            stop = count or start + 1
            yield slice(start, stop), self._bytes(operation, (key, distance + start * size), (stop - start) * size)

    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v, where, operation = self._v(to), self._where(at), f"load of {type}"
        if mask is None:
            size = v.size * type.size
            self._emit(lambda: np.copyto(v, widened(self._bytes(operation, where, size), type)))
            return to

        def step(mask: int) -> None:
            v.fill(0)
            for lanes, data in self._runs(operation, where, mask, type.size):
                v[lanes] = widened(data, type)

        self._emit(step, mask.index)
        return to

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        type = type or value.type
        v, where, operation = self._v(value), self._where(at), f"store of {type}"
        if mask is None:
            size = v.size * type.size
            if stream and type.size >= 4:
                self._emit(self._aligned, where)
            return self._emit(lambda: np.copyto(self._bytes(operation, where, size), _narrowed(v, type)))

        def step(mask: int) -> None:
            narrow = _narrowed(v, type)
            for lanes, data in self._runs(operation, where, mask, type.size):
                data[:] = narrow[lanes.start * type.size:lanes.stop * type.size]

        self._emit(step, mask.index)

    def _aligned(self, where: Where) -> None:
        key, distance = where
        address = self._integers[key] + distance
        if address % self.vector_bytes:
            raise IndexError(f"{self.kernel}: a stream's store at {address:#x}, no multiple of {self.vector_bytes}")

    def gather(self, at: At, index: Vector, type: ElementType, mask: Mask | None = None) -> Vector:
        to = self.vector(type)
        v, indices, (key, distance) = self._v(to), self._v(index), self._where(at)

        def step(lanes: np.ndarray) -> None:
            v.fill(0)
            for i in np.flatnonzero(lanes).tolist():
                place = key, distance + int(indices[i]) * type.size
                v[i:i + 1].view("u1")[:] = self._bytes(f"gather of {type}", place, type.size)

        every = np.ones(v.size, bool)
        self._emit(lambda number: step(every if number is None else self._masks[number][1]), mask and mask.index)
        return to

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v, where, operation = self._v(to), self._where(at), f"splat of {type}"
        self._emit(lambda: v.fill(widened(self._bytes(operation, where, type.size), type)[0]))
        return to

    def splat_bytes(self, at: At, count: int) -> Vector:
        to = self.vector(s32)
        v, where = self._v(to, "u4"), self._in_register(at)
        self._emit(lambda: v.fill(int.from_bytes(self._bytes("splat of bytes", where, count).tobytes(), "little")))
        return to

    def _in_register(self, at: At) -> Where:
        """As ``_where``, but BudgetError for a pointer on the stack, which not all CPUs have a register to bring to."""
        if at.pointer.bank == "slot":
            raise BudgetError(f"{self.kernel}: the pointer must be in a register")
        return self._where(at)

    def prefetch(self, at: At, level: int = 1, write: bool = False) -> None:
        """Nothing to record."""

    def copy(self, to: At, at: At, size: int) -> None:
        target, source = self._in_register(to), self._in_register(at)
        self._emit(lambda: np.copyto(self._bytes("copy to", target, size), self._bytes("copy from", source, size)))

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        mask = Mask(self, count, WIDENED.get(type, type))
        self._emit(self._masks.__setitem__, mask.index, (count, np.arange(self.lanes(type)) < count))
        return mask


class Memory:
    """The operands of one run, and the table of pointers to them, at made-up addresses.

    What belongs to an operand is what lies between the lowest and the highest byte of the array. Its address is the
    array's, as far as alignment goes.
    """

    def __init__(self, kernel: str, operands: Sequence):
        self.kernel = kernel
        self._programs: dict[int, Program] = {}
        self._regions: list[tuple[int, np.ndarray]] = [(0, np.empty(0, np.uint8))]  # lowest address, bytes
        addresses = np.array([self._place(operand) for operand in operands], np.uint64)
        addresses.flags.writeable = False
        self._table = addresses
        self.table = self._place(addresses)

    def _place(self, operand: Any) -> int:
        """A region for an operand; its address."""
        if operand is None:
            return 0
        if isinstance(operand, Program):
            address = len(self._regions) << REGION
            self._regions.append((address, np.empty(0, np.uint8)))
            self._programs[address] = operand
            return address
        array = operand if isinstance(operand, np.ndarray) else np.frombuffer(operand, np.uint8)
        real = array.__array_interface__["data"][0]
        ends = [(count - 1) * stride for count, stride in zip(array.shape, array.strides)]
        below = sum(end for end in ends if end < 0)
        size = sum(end for end in ends if end > 0) - below + array.itemsize if array.size else 0
        interface = {"data": (real + below, not array.flags.writeable), "shape": (size,), "typestr": "|u1",
                     "version": 3}
        lowest = (len(self._regions) << REGION) + (1 << REGION - 1) + (real + below) % 4096
        self._regions.append((lowest, np.asarray(SimpleNamespace(__array_interface__=interface))))
        return lowest - below

    def program(self, address: int) -> Program:
        """The kernel at an address. IndexError if none is there."""
        if address not in self._programs:
            raise IndexError(f"{self.kernel}: a call of {address:#x}, where no kernel is")
        return self._programs[address]

    def bytes(self, operation: str, address: int, size: int) -> np.ndarray:
        """The bytes at an address. IndexError if one of them is not an operand's."""
        number = address >> REGION
        known = 0 < number < len(self._regions)
        start, data = self._regions[number if known else 0]
        offset = address - start
        if offset < 0 or offset + size > len(data) or not known:
            what = "the table of operands" if number == len(self._regions) - 1 else f"operand {number - 1}"
            near = f"byte {offset} of {what}, which has {len(data)}" if known else "no operand is there"
            raise IndexError(f"{self.kernel}: {operation}, {size} bytes at {address:#x}: {near}")
        return data[offset:offset + size]


_running = threading.RLock()  # of all programs, so that fork can hold them still
if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(before=_running.acquire, after_in_child=_running.release, after_in_parent=_running.release)


class Program:
    """What ``Emulated.finish`` gives: a kernel to run by numpy, by one thread at a time."""

    def __init__(self, vm: Emulated):
        self.name = vm.kernel
        self._vm = vm

    def run(self, operands: Sequence, begin: int, end: int) -> None:
        """Call the kernel. Operands are arrays, of any strides, other buffers, other Programs, or None for a null
        pointer.

        IndexError naming the kernel, the operation and the address where it leaves an operand's bytes.
        """
        memory = Memory(self.name, operands)
        with np.errstate(all="ignore"):
            self.enter(memory, memory.table, begin, end)

    def enter(self, memory: Memory, table: int, begin: int, end: int) -> None:
        """Call the kernel from ``run``, or from another one, with a table of operands in this memory."""
        with _running:
            self._vm.begin(memory, table, begin, end)
            steps, at = self._vm.steps, 0
            while at < len(steps):
                function, arguments = steps[at]
                found = function(*arguments)
                at = found if found.__class__ is int else at + 1


def _narrowed(v: np.ndarray, type: ElementType) -> np.ndarray:
    """Lanes as bytes of memory."""
    if type not in WIDENED or type.size >= 4:
        return v.view("u1")
    if type is bf16:
        bits = v.view("u4")
        rounded = np.where(np.isnan(v), bits | 1 << 22, bits + 0x7FFF + (bits >> 16 & 1))
        return (rounded >> 16).astype("u2").view("u1")
    if type not in (f16, b8):
        bounds = np.iinfo(DTYPES[type])
        v = v.clip(bounds.min, bounds.max)
    return v.astype(DTYPES[type]).view("u1")
