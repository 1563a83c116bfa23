"""A machine on numpy: what a kernel asks for is recorded as a program, which runs on any host.

The program is as linear as machine code, with registers, labels and branches: a register that is given away too early,
or a pointer that is not put back where a loop comes round, shows here as it would on a CPU. Addresses are made up: each
operand has a region of its own, and what is not the operand's own bytes faults.
"""

from __future__ import annotations

import ctypes
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np

from jitkern.isa.types import ElementType, bf16, f16, f32, f64, s8, s16, s32, u8, u16, u32

from .base import WIDENED, At, BudgetError, Machine, Mask, Pointer, Scalar, Vector

DTYPES = {f64: "f8", f32: "f4", f16: "f2", bf16: "u2", s32: "i4", u32: "i4", s16: "i2", u16: "u2", s8: "i1", u8: "u1"}
HOWS = {"<": np.less, "<=": np.less_equal, "==": np.equal, "!=": np.not_equal}
REGION = 44          # log2 of the bytes from one operand's region to the next
ANYTHING = 0xFF      # each byte of what may hold anything: NaN, -1
NOWHERE = -1 << 62   # what integers hold that were never set
LIBM_FMA = ctypes.CFUNCTYPE(*[ctypes.c_double] * 4)(("fma", ctypes.CDLL(None)))  # it rounds correctly

Where = tuple[tuple[str, int], int]  # an address: an integer's bank and index, bytes from there
Mask_ = tuple[int | None, np.ndarray]  # a mask's value: its count if it is the first lanes, and the lanes


class Emulated(Machine):
    """Poses as a CPU with ``registers`` vectors of ``vector_bytes``, a power of two from 8 on."""

    name = "emulated"
    scalar_registers = 14  # what the smallest CPU has

    @classmethod
    def facts_of(cls, features: frozenset[str]) -> frozenset[str]:
        return frozenset({"mask", "repeat"})

    def __init__(self, kernel: str, vector_bytes: int, features: frozenset[str] = frozenset(), *, vectors: int = 0,
                 scalars: int = 8, slots: int = 0, registers: int = 32):
        self.vector_registers = registers
        super().__init__(kernel, vector_bytes, features, vectors=vectors, scalars=scalars, slots=slots)

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        self.steps: list[tuple[Callable, tuple]] = []
        self._file = np.empty((vectors, self.vector_bytes), np.uint8)
        self._views = {dtype: list(self._file.view(dtype)) for dtype in ("f4", "f8", "i4", "u4", "u8")}
        self._masks: list[Mask_] = [(None, np.empty(0, bool))] * 7
        self._integers: dict[tuple[str, int], int] = defaultdict(lambda: NOWHERE)
        self._memory: Memory
        self._passed: tuple[int, ...]
        return {bank: list(range(count))[::-1]
                for bank, count in (("vector", vectors), ("scalar", scalars), ("mask", len(self._masks)))}

    def finish(self) -> Program:
        return Program(self)

    def begin(self, memory: Memory, begin: int, end: int) -> None:
        """Make everything ready for the first step: nothing is left of an earlier run."""
        self._memory, self._passed = memory, (memory.table, begin, end)
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
            self._emit(lambda: np.copyto(v, _widened(self._bytes(operation, where, size), type)))
            return to

        def step(mask: int) -> None:
            v.fill(0)
            for lanes, data in self._runs(operation, where, mask, type.size):
                v[lanes] = _widened(data, type)

        self._emit(step, mask.index)
        return to

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None) -> None:
        type = type or value.type
        v, where, operation = self._v(value), self._where(at), f"store of {type}"
        if mask is None:
            size = v.size * type.size
            return self._emit(lambda: np.copyto(self._bytes(operation, where, size), _narrowed(v, type)))

        def step(mask: int) -> None:
            narrow = _narrowed(v, type)
            for lanes, data in self._runs(operation, where, mask, type.size):
                data[:] = narrow[lanes.start * type.size:lanes.stop * type.size]

        self._emit(step, mask.index)

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v, where, operation = self._v(to), self._where(at), f"splat of {type}"
        self._emit(lambda: v.fill(_widened(self._bytes(operation, where, type.size), type)[0]))
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
        mask = Mask(self, count)
        self._emit(self._masks.__setitem__, mask.index, (count, np.arange(self.lanes(type)) < count))
        return mask

    # Arithmetic.

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        self._emit(self._v(to).fill, 0)
        return to

    def constant(self, value: float, type: ElementType) -> Vector:
        to = self.vector(type)
        self._emit(self._v(to).fill, _widened(np.frombuffer(type.pack(value), np.uint8), type)[0])
        return to

    def assign(self, to: Vector, value: Vector) -> None:
        self._emit(np.copyto, self._v(to, "u8"), self._v(value, "u8"))

    def _binary(self, function: Callable, a: Vector, b: Vector, to: Vector | None, dtype: str = "") -> Vector:
        dtype = dtype or DTYPES[a.type]
        to = self.vector(a.type, to)
        self._emit(function, self._v(a, dtype), self._v(b, dtype), self._v(to, dtype))
        return to

    def add(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.add, a, b, to)

    def sub(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.subtract, a, b, to)

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.multiply, a, b, to)

    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        if a.type is s32:
            raise TypeError(f"{self.kernel}: there is no such operation on {a.type}")
        return self._binary(np.divide, a, b, to)

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        if isinstance(a, At):
            a = self.splat(a, acc.type)
        self._emit(FMA[acc.type], self._v(acc), self._v(a), self._v(b))

    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_and, a, b, to, "u8")

    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_or, a, b, to, "u8")

    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_xor, a, b, to, "u8")

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        to = self.vector(s32, to)
        dtype = "u4" if type is u32 else "i4"
        function = np.left_shift if left > 0 else np.right_shift
        self._emit(function, self._v(a, dtype), abs(left), self._v(to, dtype))
        return to

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None)
        a, b, how = self._v(a), self._v(b, DTYPES[a.type]), HOWS[how]
        self._emit(lambda index: self._masks.__setitem__(index, (None, how(a, b))), mask.index)
        return mask

    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        dtype = DTYPES[a.type]
        to = self.vector(a.type, to)
        a, b, v = self._v(a, dtype), self._v(b, dtype), self._v(to)
        self._emit(lambda index: np.copyto(v, np.where(self._masks[index][1], a, b)), mask.index)
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        source = self._v(value)
        to = self.vector(type, to)
        v = self._v(to)
        self._emit(lambda: np.copyto(v, np.rint(source) if type is s32 else source, casting="unsafe"))
        return to

    # Across lanes.

    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        dtype = f"u{size}"
        found = self.vector(a.type), self.vector(a.type)
        a, b, first, second = (self._v(one, dtype) for one in (a, b, *found))
        count = len(a)

        def step() -> None:
            both = np.stack([a, b], 1).ravel()
            first[:], second[:] = both[:count], both[count:]

        self._emit(step)
        return found

    def repeat(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        source, v = self._v(value), self._v(to)
        self._emit(lambda: np.copyto(v, np.resize(source[:lanes], v.size)))
        return to

    def upper(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        source, v, register = self._v(value), self._v(to), self._file[to.index]

        def step() -> None:
            register.fill(ANYTHING)
            v[:lanes] = source[lanes:2 * lanes]

        self._emit(step)
        return to


class Memory:
    """The operands of one run, and the table of pointers to them, at made-up addresses.

    What belongs to an operand is what lies between the lowest and the highest byte of the array. Its address is the
    array's, as far as alignment goes.
    """

    def __init__(self, kernel: str, operands: Sequence):
        self.kernel = kernel
        self._regions: list[tuple[int, np.ndarray]] = [(0, np.empty(0, np.uint8))]  # lowest address, bytes
        addresses = np.array([self._place(operand) for operand in operands], np.uint64)
        addresses.flags.writeable = False
        self._table = addresses
        self.table = self._place(addresses)

    def _place(self, operand: Any) -> int:
        """A region for an operand; its address."""
        if operand is None:
            return 0
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


class Program:
    """What ``Emulated.finish`` gives: a kernel to run by numpy, by one thread at a time."""

    def __init__(self, vm: Emulated):
        self.name = vm.kernel
        self._vm, self._lock = vm, threading.Lock()

    def run(self, operands: Sequence, begin: int, end: int) -> None:
        """Call the kernel. Operands are arrays, of any strides, other buffers, or None for a null pointer.

        IndexError naming the kernel, the operation and the address where it leaves an operand's bytes.
        """
        with self._lock, np.errstate(all="ignore"):
            self._vm.begin(Memory(self.name, operands), begin, end)
            steps, at = self._vm.steps, 0
            while at < len(steps):
                function, arguments = steps[at]
                found = function(*arguments)
                at = found if found.__class__ is int else at + 1


def _widened(data: np.ndarray, type: ElementType) -> np.ndarray:
    """Bytes of memory as elements, bf16 as f32."""
    elements = data.view(DTYPES[type])
    return (elements.astype("u4") << 16).view("f4") if type is bf16 else elements


def _narrowed(v: np.ndarray, type: ElementType) -> np.ndarray:
    """Lanes as bytes of memory."""
    if type not in WIDENED or type is u32:
        return v.view("u1")
    if type is bf16:
        bits = v.view("u4")
        rounded = np.where(np.isnan(v), bits | 1 << 22, bits + 0x7FFF + (bits >> 16 & 1))
        return (rounded >> 16).astype("u2").view("u1")
    if type is not f16:
        bounds = np.iinfo(DTYPES[type])
        v = v.clip(bounds.min, bounds.max)
    return v.astype(DTYPES[type]).view("u1")


def _fma_f32(acc: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    """In float64, where the product is exact; the sum is rounded to odd there, so that rounding it again is harmless.

    The error of a sum: Knuth, The Art of Computer Programming 2, 4.2.2, theorem B. Rounding to odd: Boldo, Melquiond,
    "Emulation of a FMA and correctly rounded sums" (2008).
    """
    product = np.multiply(a, b, dtype="f8")
    total = product + acc
    part = total - product
    error = (product - (total - part)) + (acc - part)
    if error.any():
        bits = total.view("i8")
        inexact = (error < 0) | (error > 0)  # neither where it is NaN: infinities and NaN stay as they are
        bits += (inexact & ~bits) * np.where((error > 0) == (total > 0), 1, -1)
    acc[:] = total


def _fma_f64(acc: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    acc[:] = list(map(LIBM_FMA, a.tolist(), b.tolist(), acc.tolist()))


def _fma_s32(acc: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    acc += a * b


FMA = {f32: _fma_f32, f64: _fma_f64, s32: _fma_s32}
