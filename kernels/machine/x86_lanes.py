"""The operations on vectors that VEX and EVEX spell alike, and the tables of what they are called."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u64
from jitkern.isa.x86 import R16S, R32S, byte, ptr, rip, word

from .base import WIDENED, At, BudgetError, Mask, Vector
from .x86 import FAR, SCRATCH, X86

LANES = f32, f64, s32, s64

# operation | f32 f64 s32 s64
ARITHMETIC = {line.split()[0]: dict(zip(LANES, line.split()[1:])) for line in """
add  vaddps       vaddpd       vpaddd  vpaddq
sub  vsubps       vsubpd       vpsubd  vpsubq
mul  vmulps       vmulpd       vpmulld vpmullq
div  vdivps       vdivpd
fma  vfmadd231ps  vfmadd231pd
fnma vfnmadd231ps vfnmadd231pd
mad  vfmadd213ps  vfmadd213pd
max  vmaxps       vmaxpd       vpmaxsd vpmaxsq
min  vminps       vminpd       vpminsd vpminsq
sqrt vsqrtps      vsqrtpd
abs  -            -            vpabsd  vpabsq
""".strip().splitlines()}
MOVES = {f32: "vmovups", f64: "vmovupd", s32: "vmovups", s64: "vmovupd"}
SPLATS = {f32: "vbroadcastss", f64: "vbroadcastsd", s32: "vbroadcastss", s64: "vbroadcastsd"}
WIDENING = {s8: "vpmovsxbd", u8: "vpmovzxbd", b8: "vpmovzxbd", s16: "vpmovsxwd", u16: "vpmovzxwd", bf16: "vpmovzxwd",
            f16: "vcvtph2ps"}
SHIFTS = {True: "vpsll{}", False: "vpsrl{}", "signed": "vpsra{}"}  # to the left, or not; of the signed to the right
ROUNDINGS = {"nearest": 8, "down": 9, "up": 10, "zero": 11}  # of vround and vrndscale, exceptions suppressed
CONVERSIONS = {(f32, s32): "vcvtps2dq", (s32, f32): "vcvtdq2ps", (f64, s64): "vcvtpd2qq", (s64, f64): "vcvtqq2pd"}
TRUNCATIONS = {f32: "vcvttps2dq", f64: "vcvttpd2qq"}
INTEGERS = {f32: s32, f64: s64}
HALVES = {(f32, f64): "vcvtps2pd", (s32, s64): "vpmovsxdq", (s32, u64): "vpmovzxdq", (s32, f64): "vcvtdq2pd",
          (f64, f32): "vcvtpd2ps", (f64, s32): "vcvttpd2dq", (s64, s32): "vpmovqd"}  # half a vector to a vector or back


class X86Lanes(X86):
    """The part of the x86-64 machines that is arithmetic."""

    def op(self, table: dict[ElementType, str], type: ElementType):
        """The assembler's method of a table for a type."""
        try:
            return getattr(self.a, table[type])
        except KeyError:
            raise TypeError(f"{self.kernel}: there is no such operation on {type}") from None

    def _v(self, vector: Vector):
        return self.V[vector.index]

    def _binary(self, table: dict, a: Vector, b: Vector, to: Vector | None) -> Vector:
        to = self.vector(a.type, to)
        V = self.V
        self.op(table, a.type)(V[to.index], V[a.index], V[b.index])
        return to

    def add(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(ARITHMETIC["add"], a, b, to)

    def sub(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(ARITHMETIC["sub"], a, b, to)

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(ARITHMETIC["mul"], a, b, to)

    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary(ARITHMETIC["div"], a, b, to)

    def _extreme(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        if a.type.kind != "float":
            return self._binary(ARITHMETIC[name], a, b, to)
        found = self._binary(ARITHMETIC[name], a, b, None)  # b if one is NaN
        return self.select(self.compare(a, "!=", a), a, found, found if to is None else to)

    def _fused(self, name: str, acc: Vector, factor: Vector, other: Vector | At) -> None:
        V = self.V
        if other.__class__ is At:
            other = self._splat_factor(other, acc.type)
        if other.__class__ is Vector:
            other = V[other.index]
        self.op(ARITHMETIC[name], acc.type)(V[acc.index], V[factor.index], other)

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        if acc.type.kind == "float":
            if a.__class__ is Vector:
                a, b = b, a
            return self._fused("fma", acc, b, a)
        product = self.mul(self.splat(a, acc.type) if a.__class__ is At else a, b)
        self.add(acc, product, to=acc)

    def fnma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        self._fused("fnma", acc, b, a)

    def mad(self, acc: Vector, x: Vector, c: Vector | At) -> None:
        self._fused("mad", acc, x, c)

    def sqrt(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary(ARITHMETIC["sqrt"], a, to)

    def _unary(self, table: dict, a: Vector, to: Vector | None, *more: int) -> Vector:
        to = self.vector(a.type, to)
        self.op(table, a.type)(self._v(to), self._v(a), *more)
        return to

    def neg(self, a: Vector, to: Vector | None = None) -> Vector:
        if a.type.kind == "float":
            return self._with_bits("xor", a, a.type.pack(-0.0), to)
        return self.sub(self.zero(a.type), a, to)

    def abs(self, a: Vector, to: Vector | None = None) -> Vector:
        if a.type.kind == "float":
            return self._with_bits("and", a, inverted(a.type.pack(-0.0)), to)
        return self._unary(ARITHMETIC["abs"], a, to)

    @abstractmethod
    def _with_bits(self, name: str, a: Vector, bits: bytes, to: Vector | None) -> Vector:
        """``a`` combined with these bits of each lane: "and", "or", "xor"."""

    @abstractmethod
    def _everywhere(self, bits: bytes):
        """A constant with these bits in each lane, as an operand in memory."""

    def no_less(self, a: Vector, low: Vector, to: Vector | None = None) -> Vector:
        return self._limited("max", a, low, to)

    def no_more(self, a: Vector, high: Vector, to: Vector | None = None) -> Vector:
        return self._limited("min", a, high, to)

    def _limited(self, name: str, a: Vector, bound: Vector, to: Vector | None) -> Vector:
        """These instructions give their second operand where one is NaN."""
        to = self.vector(a.type, to)
        self.op(ARITHMETIC[name], a.type)(self._v(to), self._v(bound), self._v(a))
        return to

    def _clamped(self, a: Vector, least: float, most: float) -> Vector:
        to = self.vector(a.type)
        v, bounds = self._v(to), [self._everywhere(a.type.pack(bound)) for bound in (least, most)]
        self.op(ARITHMETIC["max"], a.type)(v, self._v(a), bounds[0])
        self.op(ARITHMETIC["min"], a.type)(v, v, bounds[1])
        return to

    def _splat_factor(self, at: At, type: ElementType):
        """A factor in memory as an operand of ``fma``."""
        return self.splat(at, type)

    def assign(self, to: Vector, value: Vector) -> None:
        self.a.vmovaps(self._v(to), self._v(value))

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v = self._v(to)
        if type.size >= 4:
            self.op(SPLATS, to.type)(v, ptr[self.address(at)])
        else:
            self._splat_narrow(v, at, type)
        return to

    def _splat_narrow(self, v, at: At, type: ElementType) -> None:
        """By way of the scratch register."""
        size, low = (byte if type.size == 1 else word), R32S[SCRATCH.index]
        (self.a.movsx if type.kind == "signed" else self.a.movzx)(low, size[self.address(at)])
        if type is f16:
            x = self._quarter(v)
            self.a.vmovd(x, low)
            self.a.vcvtph2ps(x, x)
            return self.a.vbroadcastss(v, x)
        self._from_scratch(v)
        if type is bf16:
            self.a.vpslld(v, v, 16)

    def _from_scratch(self, v) -> None:
        """The low 32 bits of the scratch register in every lane."""
        x = self._quarter(v)
        self.a.vmovd(x, R32S[SCRATCH.index])
        self.a.vpbroadcastd(v, x)

    @abstractmethod
    def _quarter(self, v):
        """The xmm register of a vector register."""

    def splat_bytes(self, at: At, count: int) -> Vector:
        to = self.vector(s32)
        base = self.address(at)
        if base[0] is SCRATCH or base[1] is not None:
            raise BudgetError(f"{self.kernel}: the factor's pointer must be in a register")
        low = R32S[SCRATCH.index]
        self.a.movzx(low, (byte if count != 2 else word)[base + (count - 1 if count != 2 else 0)])
        if count == 3:
            self.a.shl(low, 16)
            self.a.mov(R16S[SCRATCH.index], word[base])
        self._from_scratch(self._v(to))
        return to

    def constant(self, value: float, type: ElementType) -> Vector:
        to = self.vector(type)
        bits = (type if type.size >= 4 else to.type).pack(value)
        if not any(bits):
            return self.zero(type, to)
        self.op(SPLATS, to.type)(self._v(to), ptr[rip + self.a.constant(bits)])
        return to

    def gather(self, at: At, index: Vector, type: ElementType, mask: Mask | None = None) -> Vector:
        place = self._in_register(at.pointer)
        if not -FAR <= at.distance < FAR:
            place, base = SCRATCH, self.address(at)
            self.a.lea(SCRATCH, ptr[base])
            at = at + -at.distance
        to = self.zero(type)
        self._gather(self._v(to), ptr[place + self._v(index) * type.size + at.distance], to.type, mask)
        return to

    @abstractmethod
    def _gather(self, v, where, type: ElementType, mask: Mask | None) -> None:
        """The elements at the addresses ``where`` in the lanes of ``mask``."""

    def fence(self) -> None:
        self.a.sfence()

    # Shifts and conversions.

    def _shifts(self, left: bool, type: ElementType) -> str:
        """The instruction, which wants its element's letter."""
        return SHIFTS[left or ("signed" if type.kind == "signed" else False)]

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        method = getattr(self.a, self._shifts(left > 0, type).format("d" if type.size == 4 else "q"))
        method(self._v(to), self._v(a), abs(left))
        return to

    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        method = getattr(self.a, self._shifts(left, type).format("vd" if type.size == 4 else "vq"))
        method(self._v(to), self._v(a), self._v(counts))
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        source = value.type
        to = self.vector(type, to)
        self.op(CONVERSIONS, (source, to.type))(self._v(to), self._v(value))
        return to

    def truncate(self, value: Vector, to: Vector | None = None) -> Vector:
        source = value.type
        if source not in INTEGERS:
            raise TypeError(f"{self.kernel}: there is no such operation on {source}")
        to = self.vector(INTEGERS[source], to)
        self.op(TRUNCATIONS, source)(self._v(to), self._v(value))
        return to

    half: tuple       # the lower halves of vectors, by number
    extract: str      # an upper half as a lower one
    insert: str       # a lower half as an upper one

    def widen(self, value: Vector, type: ElementType) -> tuple[Vector, Vector]:
        method, half = self.op(HALVES, (value.type, type)), self.half
        low, high = self.vector(type), self.vector(type)
        method(self._v(low), half[value.index])
        getattr(self.a, self.extract)(half[high.index], self._v(value), 1)
        method(self._v(high), half[high.index])
        return low, high

    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        method, half = self.op(HALVES, (low.type, type)), self.half
        to, upper = self.vector(type), self.vector(type)
        method(half[to.index], self._v(low))
        method(half[upper.index], self._v(high))
        getattr(self.a, self.insert)(self._v(to), self._v(to), half[upper.index], 1)
        return to

    # Across lanes.

    def transpose(self, rows: list[Vector], size: int) -> list[Vector]:
        """Within quarters (of 16 bytes) first, which takes no numbers from memory; then quarters."""
        if len(rows) * size != self.vector_bytes:
            return super().transpose(rows, size)
        a, count = self.a, 16 // size
        groups = []
        while rows:
            group, rows[:count] = rows[:count], []
            if size == 4:
                group = [one for _ in range(2) for one in self._pair((a.vunpcklps, a.vunpckhps), group)]
                group = [group[i] for i in (0, 2, 1, 3)]
            groups.append([one for _ in range(count // 2) for one in self._pair((a.vunpcklpd, a.vunpckhpd), group)])
        found = [self._quarters([group.pop(0) for group in groups]) for _ in range(count)]
        rows[:] = [one for column in zip(*found) for one in column]
        return rows

    def _pair(self, methods: tuple, values: list[Vector], *order: int) -> tuple[Vector, Vector]:
        """What two instructions make of the first two of the values, which are used up."""
        first, second = values.pop(0), values.pop(0)
        found = self.vector(first.type), self.vector(first.type)
        for i, (method, one) in enumerate(zip(methods, found)):
            method(self._v(one), self._v(first), self._v(second), *order[i:i + 1])
        return found

    @abstractmethod
    def _quarters(self, values: list[Vector]) -> list[Vector]:
        """As many vectors as these have quarters: quarter j of vector i becomes quarter i of vector j."""

    def iota(self, type: ElementType) -> Vector:
        to = self.vector(type)
        self.op(MOVES, to.type)(self._v(to), ptr[rip + self.a.constant(type.pack(range(self.lanes(type))))])
        return to

    def _tables(self, table: Sequence[float], type: ElementType) -> list:
        """Constants of a vector's size with the numbers of a table, which may be less than a vector."""
        lanes = self.lanes(type)
        numbers = list(table) * max(1, lanes // len(table))
        return [self.a.constant(type.pack(numbers[i:i + lanes])) for i in range(0, len(numbers), lanes)]

    def spread(self, value: Vector) -> Vector:
        to = self.vector(value.type)
        self.op(SPLATS, value.type)(self._v(to), self._quarter(self._v(value)))
        return to


def inverted(bits: bytes) -> bytes:
    """The other bits."""
    return bytes(255 - byte for byte in bits)


def narrow_lanes(type: ElementType) -> bool:
    """Whether memory's type is narrower than a lane's."""
    return type in WIDENED and type.size < 4
