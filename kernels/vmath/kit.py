"""What elementary functions are written with: a machine, one float type, and constants that may be in registers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from jitkern.isa.types import ElementType, f32, f64, s32, s64

from ..machine.base import Machine, Mask, Vector

INTEGER = {f32: s32, f64: s64}
FRACTION = {f32: 23, f64: 52}     # bits of a fraction
LARGEST = {f32: 127, f64: 1023}   # largest exponent


class Function(NamedTuple):
    """One elementary function. ``write(kit, *args)`` gives a new vector and leaves its arguments as they are."""

    arity: int
    write: Callable[..., Vector]


class Kit:
    """Operations on vectors of ``type``. Numbers stand for constants wherever a second or third operand may be one.

    Methods change the vector that they return, where that is their first argument; ``vm``'s own do not.
    """

    def __init__(self, vm: Machine, type: ElementType, constants: Callable[[float, ElementType], Vector]):
        self.vm, self.type, self.constants = vm, type, constants
        self.integer, self.fraction = INTEGER[type], FRACTION[type]

    def c(self, value: float | Vector) -> Vector:
        """A number in every lane, not to be changed."""
        return self.constants(value, self.type) if isinstance(value, int | float) else value

    def i(self, value: int) -> Vector:
        """A number of bits in every lane, not to be changed. It may be given unsigned."""
        bits = 8 * self.type.size
        return self.constants((value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1), self.integer)

    def copy(self, value: float | Vector) -> Vector:
        """A new vector."""
        value = self.c(value)
        new = self.vm.vector(value.type)
        self.vm.assign(new, value)
        return new

    def mad(self, acc: Vector, x: float | Vector, c: float | Vector) -> Vector:
        """acc = acc * x + c."""
        self.vm.mad(acc, self.c(x), self.c(c))
        return acc

    def fma(self, acc: Vector, a: Vector, b: float | Vector) -> Vector:
        """acc += a * b."""
        self.vm.fma(acc, a, self.c(b))
        return acc

    def fnma(self, acc: Vector, a: Vector, b: float | Vector) -> Vector:
        """acc -= a * b."""
        self.vm.fnma(acc, a, self.c(b))
        return acc

    def poly(self, x: Vector, coefficients: Sequence[float]) -> Vector:
        """The polynomial in ``x``, lowest power first, by Horner's rule."""
        *rest, highest = coefficients
        acc = self.copy(highest)
        for one in reversed(rest):
            self.vm.mad(acc, x, self.c(one))
        return acc

    def clamp(self, x: Vector, low: float, high: float) -> Vector:
        """A new vector, within bounds, which are not 0; NaN stays."""
        found = self.at_least(x, low)
        return self.vm.no_more(found, self.c(high), to=found)

    def at_least(self, x: Vector, low: float) -> Vector:
        """A new vector; NaN stays. The bound is not +0."""
        return self.vm.no_less(x, self.c(low))

    def at_most(self, x: Vector, high: float) -> Vector:
        """A new vector; NaN stays. The bound is not 0."""
        return self.vm.no_more(x, self.c(high))

    def magnitude(self, x: Vector, bound: float) -> Vector:
        """min(|x|, bound), by the bits, which takes no comparison; the bound of NaN."""
        a = self.vm.cast(self.vm.abs(x), self.integer)
        self.vm.min(a, self.i(int.from_bytes(self.type.pack(bound), "little")), to=a)
        return self.float(a)

    def bits(self, operation: str, x: Vector, *operands: int) -> Vector:
        """An operation of the machine on the bits of ``x``."""
        vm, type = self.vm, x.type
        vm.cast(x, self.integer)
        found = getattr(vm, operation)(x, *map(self.i, operands))
        vm.cast(x, type)
        return found

    def shifted(self, x: Vector, left: int) -> Vector:
        """The bits of ``x`` shifted, to the right if ``left`` is negative, with copies of the sign bit."""
        return self.vm.shift(x, left, self.integer)

    def float(self, x: Vector) -> Vector:
        """Bits as a float."""
        return self.vm.cast(x, self.type)

    def entry(self, index: Vector, count: int = 16) -> Vector:
        """The low bits of ``index`` as ``lookup`` wants them; they are changed for that."""
        return self.vm.entry(self.vm.cast(index, self.integer), count)

    def lookup(self, table: Sequence[float], entry: Vector) -> Vector:
        """A number of a table of 8 or 16 in each lane."""
        return self.vm.lookup(table, entry, self.type)

    def pieces(self, x: Vector, tables: Sequence[Sequence[float]], entry: Vector) -> Vector:
        """A polynomial in ``x``, whose coefficients are in tables, lowest power first, by Horner's rule."""
        *rest, highest = tables
        acc = self.lookup(highest, entry)
        for one in reversed(rest):
            self.vm.mad(acc, x, self.lookup(one, entry))
        return acc

    def put(self, to: Vector, mask: Mask, value: float | Vector) -> None:
        """Change the lanes of a mask."""
        self.vm.select(mask, self.c(value), to, to=to)

    def put_all(self, mask: Mask, to: Sequence[Vector], values: Sequence[Vector]) -> None:
        """Change the lanes of a mask of several vectors."""
        for one, value in zip(to, values):
            self.vm.select(mask, value, one, to=one)


def coefficients(text: str) -> tuple[float, ...]:
    """Numbers, as tools/minimax.py prints them."""
    return tuple(float(one) for one in text.replace(",", " ").split())


def tables(text: str) -> tuple[tuple[float, ...], ...]:
    """Tables of 16 numbers, as tools/piecewise.py prints them: points, then coefficients."""
    numbers = coefficients(text)
    return tuple(numbers[i:i + 16] for i in range(0, len(numbers), 16))
