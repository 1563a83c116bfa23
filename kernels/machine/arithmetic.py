"""What a vector machine does with vectors and masks, each operation with its contract.

Types in these contracts are those of lanes: f32, f64, s32, s64. "It takes n vectors more" says what an operation takes
for itself at most, besides its result, on the CPU where that is most; nothing is said where that is one or none.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from jitkern.isa.types import ElementType, f32, f64, s32, s64, u32

from .held import At, Mask, Vector

# of ``scale``: least and most exponent that matter, a float whose low bits are an exponent's, mantissa's bits, integer
SCALES = {f32: (-165, 130, 1.5 * 2.0 ** 23 + 127, 23, s32), f64: (-1090, 1030, 1.5 * 2.0 ** 52 + 1023, 52, s64)}


class Arithmetic(ABC):
    """The part of ``base.Machine`` that is no memory, control or integers."""

    kernel: str             # its name
    name: str               # the machine's
    facts: frozenset[str]

    @abstractmethod
    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        """0 in every lane."""

    @abstractmethod
    def constant(self, value: float, type: ElementType) -> Vector:
        """``value`` in every lane."""

    @abstractmethod
    def assign(self, to: Vector, value: Vector) -> None:
        """``to`` gets what ``value`` holds, bit by bit; of one type."""

    @abstractmethod
    def add(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """a + b; integers wrap."""

    @abstractmethod
    def sub(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """a - b; integers wrap."""

    @abstractmethod
    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """Of integers the low bits. s64 takes 2 vectors more."""

    @abstractmethod
    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """Not for integers."""

    @abstractmethod
    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        """acc += a * b, rounded once. ``a`` may be a place whose element is meant for every lane.

        Of integers the low bits; s64 takes 3 vectors more.
        """

    @abstractmethod
    def fnma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        """acc -= a * b of floats, rounded once. ``a`` may be a place, as for ``fma``."""

    @abstractmethod
    def mad(self, acc: Vector, x: Vector, c: Vector | At) -> None:
        """acc = acc * x + c of floats, rounded once. ``c`` may be a place whose element is meant for every lane."""

    @abstractmethod
    def sqrt(self, a: Vector, to: Vector | None = None) -> Vector:
        """Of floats, rounded to nearest even."""

    @abstractmethod
    def round(self, a: Vector, how: str, to: Vector | None = None) -> Vector:
        """To an integer, a float again: to the "nearest" (even), "down", "up", or toward "zero".

        Zeros keep their sign, and what becomes zero that of what it was.
        """

    @abstractmethod
    def neg(self, a: Vector, to: Vector | None = None) -> Vector:
        """Floats with the other sign bit, NaN too; integers modulo 2**bits."""

    @abstractmethod
    def abs(self, a: Vector, to: Vector | None = None) -> Vector:
        """Floats without their sign bit, NaN too; integers modulo 2**bits."""

    @abstractmethod
    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        """Floats: ``a`` with the sign bit of ``sign``."""

    def scale(self, a: Vector, n: Vector, to: Vector | None = None) -> Vector:
        """a * 2**n, rounded once, where 0.5 <= abs(a) < 4, or a is NaN; also where 2**-20 <= abs(a) < 2**10 and n < 0,
        and of any a where n is 0.

        ``n`` has the type of ``a``, and integral values: of f32 at most 300, of f64 2100 from zero; any, infinity and
        NaN too, which stays, where ``has("scale")``. It takes 3 vectors more.
        """
        least, most, magic, bits, integer = SCALES[a.type]
        half = self._clamped(n, least, most)  # beyond, the result is 0 or infinity just the same
        shifter = self.constant(magic, a.type)
        first = self.constant(0.5, a.type)
        self.mul(first, half, to=first)
        self.add(first, shifter, to=first)    # half of n, rounded, in the low bits, where an exponent is to be
        whole = self.sub(first, shifter)
        self.sub(half, whole, to=half)
        del whole
        self.add(half, shifter, to=half)      # the rest of n likewise
        for one in (first, half):
            self.shift(one, bits, integer, to=one)
            self.cast(one, a.type)
        self.mul(a, first, to=first)          # exact
        return self.mul(first, half, to)

    @abstractmethod
    def no_less(self, a: Vector, low: Vector, to: Vector | None = None) -> Vector:
        """Floats: ``low`` where ``a`` is less, else ``a``, NaN too. ``low`` is neither +0 nor NaN."""

    @abstractmethod
    def no_more(self, a: Vector, high: Vector, to: Vector | None = None) -> Vector:
        """Floats: ``high`` where ``a`` is more, else ``a``, NaN too. ``high`` is neither 0 nor NaN."""

    @abstractmethod
    def _clamped(self, a: Vector, least: float, most: float) -> Vector:
        """A new vector: floats, the nearest that is within these bounds; of NaN anything."""

    @abstractmethod
    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """a & b, bit by bit, whatever the types."""

    @abstractmethod
    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """a | b, bit by bit, whatever the types."""

    @abstractmethod
    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """a ^ b, bit by bit, whatever the types."""

    @abstractmethod
    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        """Lanes ``left`` bits to the left; to the right if negative, as ``type`` says: s32, s64 with copies of the sign
        bit, u32, u64 with zeros. The result has lanes of s32 or s64."""

    @abstractmethod
    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        """As ``shift``, to the left or the right, with a count for each lane: 0 <= count < bits."""

    @abstractmethod
    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        """Lanes where ``a how b``: "<", "<=", "==", "!=" as in Python. "!=" is true of NaN, the others are not."""

    @abstractmethod
    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """``a`` where the mask is, else ``b``."""

    def max(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """The larger; NaN if one is NaN; ``b`` if they are equal."""
        return self._extreme("max", a, b, to)

    def min(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """The smaller; NaN if one is NaN; ``b`` if they are equal."""
        return self._extreme("min", a, b, to)

    def _extreme(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        less, more = (b, a) if name == "max" else (a, b)
        found = self.select(self.compare(less, "<", more), a, b)
        if a.type.kind != "float":
            return found if to is None else self._assigned(to, found)
        return self.select(self.compare(a, "!=", a), a, found, found if to is None else to)

    def _assigned(self, to: Vector, value: Vector) -> Vector:
        to.type = value.type
        self.assign(to, value)
        return to

    @abstractmethod
    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        """Between f32 and s32, or f64 and s64, to nearest even. What does not fit an integer has any value."""

    @abstractmethod
    def truncate(self, value: Vector, to: Vector | None = None) -> Vector:
        """f32 to s32, f64 to s64, toward zero; otherwise as ``convert``."""

    @abstractmethod
    def widen(self, value: Vector, type: ElementType) -> tuple[Vector, Vector]:
        """The lower and the upper lanes, of 4 bytes, in lanes of 8: f32 or s32 to f64, s32 to s64, u32 to u64."""

    @abstractmethod
    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        """Lanes of 8 bytes, of two vectors in order, in lanes of 4: f64 to f32 (rounded to nearest even), f64 to s32
        (toward zero; what does not fit has any value), s64 to s32 (the low bits). It takes 2 vectors more."""

    def cast(self, value: Vector, type: ElementType) -> Vector:
        """The same bits, called another type from now on."""
        value.type = type
        return value

    def _rounded_bf16(self, value: Vector) -> Vector:
        """The upper half of each f32 rounded to nearest even, in the lower half; NaN stays NaN, quiet."""
        found = self.shift(value, -16, u32)
        self.and_(found, self.constant(1, s32), to=found)
        self.add(found, self.constant(0x7FFF, s32), to=found)
        self.add(found, value, to=found)
        quiet = self.or_(value, self.constant(0x400000, s32))
        self.select(self.compare(value, "!=", value), quiet, found, to=found)
        return self.shift(found, -16, u32, to=found)

    # Products of groups: a lane is two bf16 or four 8-bit integers.

    def dot_operand(self, at: At, kind: str, mask: Mask | None = None) -> list[Vector]:
        """The second factor of ``dot``: consecutive groups."""
        return self.dot_split(self.load(at, s32, mask), kind, second=True)

    @abstractmethod
    def splat_bytes(self, at: At, count: int) -> Vector:
        """1 to 3 bytes, followed by zeros, in every lane of 32 bits."""

    def dot_split(self, groups: Vector, kind: str, second: bool = False) -> list[Vector]:
        """A vector of groups as the first factor of ``dot``, or the second. It is used up."""
        if f"dot {kind}" in self.facts:
            return [groups]
        if kind == "bf16":
            low = self.cast(self.shift(groups, 16), f32)
            high = self.shift(self.shift(groups, -16, u32), 16, to=groups)
            return [low, self.cast(high, f32)]
        type = u32 if kind == "u8" and not second else s32
        return [self.shift(self.shift(groups, 24 - 8 * i), -24, type) for i in range(3)] + [
            self.shift(groups, -24, type, to=groups)]

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        """acc += the products of the groups' elements; ``kind`` is the type of ``a``'s, ``b``'s is bf16 or s8.

        f32 for bf16: as the CPU's own instruction has it, else two ``fma`` in order. s32, exact modulo 2**32, for
        integers.
        """
        for one, other in zip(a, b):
            self.fma(acc, one, other)

    # Masks. Both of a pair are of lanes of one size.

    @abstractmethod
    def mask_and(self, a: Mask, b: Mask) -> Mask:
        """Lanes of both."""

    @abstractmethod
    def mask_or(self, a: Mask, b: Mask) -> Mask:
        """Lanes of either."""

    @abstractmethod
    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        """Lanes of one of the two."""

    @abstractmethod
    def mask_not(self, mask: Mask) -> Mask:
        """Lanes that are not in it."""

    @abstractmethod
    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        """The lower and the upper lanes of a mask for lanes of 4 bytes, as masks for lanes of 8."""

    @abstractmethod
    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        """Two masks for lanes of 8 bytes as one for lanes of 4."""

    # Across lanes.

    @abstractmethod
    def iota(self, type: ElementType) -> Vector:
        """0, 1, 2 ... in the lanes."""

    @abstractmethod
    def spread(self, value: Vector) -> Vector:
        """Lane 0 in every lane."""

    def entry(self, index: Vector, count: int) -> Vector:
        """index % count of s32 or s64, in place, as ``lookup`` wants it; other bits may be changed as well.

        ``count``: of entries of a table, 8 or 16.
        """
        return self.and_(index, self.constant(count - 1, index.type), to=index)

    @abstractmethod
    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        """Numbers of a table of 8 or 16 of them, of f32 (entry: s32) or f64 (s64). It takes 2 vectors more."""

    @abstractmethod
    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        """a0 b0 a1 b1 ...: the elements of ``size`` (4 or 8) bytes of both in turns, as two vectors."""

    def transpose(self, rows: list[Vector], size: int) -> list[Vector]:
        """As many vectors as lanes of ``size`` bytes: row i, lane j becomes row j, lane i."""
        half = len(rows) // 2
        for _ in range(half.bit_length()):
            pairs = []
            for i in range(half):
                pairs += self.zip(rows[i], rows[i + half], size)
                rows[i] = rows[i + half] = None
            rows[:] = pairs
        return rows

    def repeat(self, value: Vector, lanes: int) -> Vector:
        """The first ``lanes`` (a power of two) again and again. Only where ``has("repeat")``."""
        raise TypeError(f"{self.kernel}: {self.name} does not repeat lanes")

    @abstractmethod
    def upper(self, value: Vector, lanes: int) -> Vector:
        """Lanes ``lanes`` ... 2 * lanes - 1 moved to lane 0 ...; the others hold anything."""

    def reduce(self, partials: list[Vector], op: str = "add") -> Vector:
        """64 partial results as one, in lane 0: in order, by halves, i with i + 32, then 16, 8, 4, 2, 1.

        ``op``: the operation that combines two: add, mul, max, min, and_, or_, xor.
        """
        combine, partials = getattr(self, op), list(partials)
        while len(partials) > 1:
            half = len(partials) // 2
            partials = [combine(partials[i], partials[i + half]) for i in range(half)]
        value, lanes = partials[0], self.lanes(partials[0].type)
        while lanes > 1:
            lanes //= 2
            value = combine(value, self.upper(value, lanes))
        return value
