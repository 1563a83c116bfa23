"""The emulated machine's vectors and masks: each operation is a step on numpy arrays, which are the registers."""

from __future__ import annotations

import ctypes
import functools
from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64

from .base import At, Machine, Mask, Vector

DTYPES = {f64: "f8", f32: "f4", f16: "f2", bf16: "u2", s64: "i8", u64: "i8", s32: "i4", u32: "i4", s16: "i2", u16: "u2",
          s8: "i1", u8: "u1", b8: "u1"}
UNSIGNED = {u32: "u4", u64: "u8"}
INTEGERS = {f32: s32, f64: s64}
HOWS = {"<": np.less, "<=": np.less_equal, "==": np.equal, "!=": np.not_equal}
ROUNDINGS = {"nearest": np.rint, "down": np.floor, "up": np.ceil, "zero": np.trunc}
ANYTHING = 0xFF      # each byte of what may hold anything: NaN, -1


@functools.cache
def _fma() -> Callable[[float, float, float], float]:
    """The C library's, which rounds correctly; Python has one from 3.13 on."""
    return ctypes.CFUNCTYPE(*[ctypes.c_double] * 4)(("fma", ctypes.CDLL(None)))


class EmulatedLanes(Machine):
    """The part of ``emulated.Emulated`` that is arithmetic."""

    _file: np.ndarray  # the registers as bytes
    _masks: list[tuple[int | None, np.ndarray]]

    @abstractmethod
    def _emit(self, function: Callable, *arguments: Any) -> None:
        """One step: what is called, with what. If its result is an int, the program goes on there.

        The arguments are registers, never the objects that hold them.
        """

    @abstractmethod
    def _v(self, vector: Vector, dtype: str = "") -> np.ndarray:
        """A vector's register, as of its own type or another one."""

    # Arithmetic.

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        self._emit(self._v(to).fill, 0)
        return to

    def constant(self, value: float, type: ElementType) -> Vector:
        to = self.vector(type)
        self._emit(self._v(to).fill, widened(np.frombuffer(type.pack(value), np.uint8), type)[0])
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
        return self._binary(np.divide, self._floats(a), b, to)

    def _floats(self, a: Vector) -> Vector:
        """``a``, or TypeError if it holds integers."""
        if a.type.kind != "float":
            raise TypeError(f"{self.kernel}: there is no such operation on {a.type}")
        return a

    def _unary(self, function: Callable, a: Vector, to: Vector | None) -> Vector:
        source = self._v(a)
        to = self.vector(a.type, to)
        self._emit(function, source, self._v(to))
        return to

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        if isinstance(a, At):
            a = self.splat(a, acc.type)
        self._emit(FMA[acc.type], self._v(acc), self._v(a), self._v(b))

    def fnma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        if isinstance(a, At):
            a = self.splat(a, acc.type)
        minus = self.neg(self._floats(a))
        self._emit(FMA[acc.type], self._v(acc), self._v(minus), self._v(b))

    def mad(self, acc: Vector, x: Vector, c: Vector | At) -> None:
        if isinstance(c, At):
            c = self.splat(c, acc.type)
        fma, v, factor, summand = FMA[self._floats(acc).type], self._v(acc), self._v(x), self._v(c)

        def step() -> None:
            total = summand.copy()
            fma(total, v, factor)
            v[:] = total

        self._emit(step)

    def sqrt(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary(np.sqrt, self._floats(a), to)

    def round(self, a: Vector, how: str, to: Vector | None = None) -> Vector:
        return self._unary(ROUNDINGS[how], self._floats(a), to)

    def neg(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary(np.negative, a, to)

    def abs(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary(np.abs, a, to)

    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.copysign, self._floats(a), sign, to)

    def scale(self, a: Vector, n: Vector, to: Vector | None = None) -> Vector:
        return self._binary(lambda a, n, to: np.ldexp(a, n.astype("i4"), out=to), self._floats(a), n, to)

    def no_less(self, a: Vector, low: Vector, to: Vector | None = None) -> Vector:
        return self._binary(lambda a, low, out: np.copyto(out, np.where(a < low, low, a)), a, low, to)

    def no_more(self, a: Vector, high: Vector, to: Vector | None = None) -> Vector:
        return self._binary(lambda a, b, to: np.minimum(a, b, out=to), a, high, to)

    def _clamped(self, a: Vector, least: float, most: float) -> Vector:
        return self._unary(lambda a, to: np.clip(a, least, most, out=to), a, None)

    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_and, a, b, to, "u8")

    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_or, a, b, to, "u8")

    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(np.bitwise_xor, a, b, to, "u8")

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        function, dtype = np.left_shift if left > 0 else np.right_shift, UNSIGNED.get(type) or DTYPES[type]
        source = self._v(a, dtype)
        to = self.vector(type, to)
        self._emit(function, source, source.dtype.type(abs(left)), self._v(to, dtype))
        return to

    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        function, dtype = np.left_shift if left else np.right_shift, UNSIGNED.get(type) or DTYPES[type]
        sources = self._v(a, dtype), self._v(counts, dtype)
        to = self.vector(type, to)
        self._emit(function, *sources, self._v(to, dtype))
        return to

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None, a.type)
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
        return self._converted(np.rint if value.type.kind == "float" else np.positive, value, type, to)

    def truncate(self, value: Vector, to: Vector | None = None) -> Vector:
        return self._converted(np.trunc, value, INTEGERS[self._floats(value).type], to)

    def _converted(self, function: Callable, value: Vector, type: ElementType, to: Vector | None) -> Vector:
        source = self._v(value)
        to = self.vector(type, to)
        v = self._v(to)
        self._emit(lambda: np.copyto(v, function(source), casting="unsafe"))
        return to

    def widen(self, value: Vector, type: ElementType) -> tuple[Vector, Vector]:
        source, found = self._v(value, UNSIGNED[u32] if type is u64 else ""), (self.vector(type), self.vector(type))
        low, high = (self._v(one) for one in found)
        self._emit(lambda: [np.copyto(low, source[:low.size]), np.copyto(high, source[low.size:])])
        return found

    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        to = self.vector(type)
        v, low, high = self._v(to), self._v(low), self._v(high)
        self._emit(lambda: np.concatenate([low, high], out=v, casting="unsafe"))
        return to

    # Masks.

    def _lanes(self, mask: Mask, function: Callable, *masks: Mask) -> Mask:
        """Make a function of the lanes of ``masks`` those of ``mask``."""
        self._emit(lambda to, *of: self._masks.__setitem__(to, (None, function(*(self._masks[i][1] for i in of)))),
                   mask.index, *(one.index for one in masks))
        return mask

    def mask_and(self, a: Mask, b: Mask) -> Mask:
        return self._lanes(Mask(self, None, a.type), np.logical_and, a, b)

    def mask_or(self, a: Mask, b: Mask) -> Mask:
        return self._lanes(Mask(self, None, a.type), np.logical_or, a, b)

    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        return self._lanes(Mask(self, None, a.type), np.logical_xor, a, b)

    def mask_not(self, mask: Mask) -> Mask:
        return self._lanes(Mask(self, None, mask.type), np.logical_not, mask)

    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        half = self.lanes(f64)
        return (self._lanes(Mask(self, None, f64), lambda lanes: lanes[:half], mask),
                self._lanes(Mask(self, None, f64), lambda lanes: lanes[half:], mask))

    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        return self._lanes(Mask(self, None, f32), lambda *both: np.concatenate(both), low, high)

    # Across lanes.

    def iota(self, type: ElementType) -> Vector:
        to = self.vector(type)
        v = self._v(to)
        self._emit(lambda: np.copyto(v, np.arange(v.size), casting="unsafe"))
        return to

    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        numbers, index, to = np.array(table, DTYPES[type]), self._v(entry), self.vector(type)
        self._emit(np.take, numbers, index, 0, self._v(to))
        return to

    def spread(self, value: Vector) -> Vector:
        return self.repeat(value, 1)

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


def widened(data: np.ndarray, type: ElementType) -> np.ndarray:
    """Bytes of memory as elements, bf16 as f32."""
    elements = data.view(DTYPES[type])
    return (elements.astype("u4") << 16).view("f4") if type is bf16 else elements


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
    acc[:] = list(map(_fma(), a.tolist(), b.tolist(), acc.tolist()))


def _fma_integers(acc: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    acc += a * b


FMA = {f32: _fma_f32, f64: _fma_f64, s32: _fma_integers, s64: _fma_integers}
