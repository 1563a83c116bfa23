"""AVX-512 (F, BW, DQ, VL; BF16 and VNNI where the CPU has them): 32 vectors of 64 bytes, masks on everything."""

from __future__ import annotations

from collections.abc import Sequence

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16
from jitkern.isa.x86 import KS, R32S, XMMS, YMMS, ZMMS, T_z, ptr, ptr_b, rip

from .base import WIDENED, At, Mask, Vector
from .kinds import KINDS
from .x86 import SCRATCH
from .x86_lanes import MOVES, ROUNDINGS, WIDENING, X86Lanes, narrow_lanes

LOGIC = {"and": "vpandd", "or": "vpord", "xor": "vpxord"}
PREDICATES = {"==": 0, "<": 1, "<=": 2, "!=": 4}  # of vcmp (EQ_OQ, LT_OS, LE_OS, NEQ_UQ) and of vpcmp
COMPARE = {f32: "vcmpps", f64: "vcmppd", s32: "vpcmpd", s64: "vpcmpq"}
SELECT = {f32: "vblendmps", f64: "vblendmpd", s32: "vpblendmd", s64: "vpblendmq"}
NARROWING = {b8: "vpmovdb", s8: "vpmovsdb", u8: "vpmovusdb", s16: "vpmovsdw", u16: "vpmovusdw"}
ROUND = {f32: "vrndscaleps", f64: "vrndscalepd"}
SCALE = {f32: "vscalefps", f64: "vscalefpd"}
GATHER = {f32: "vgatherdps", f64: "vgatherqpd", s32: "vpgatherdd", s64: "vpgatherqq"}


class Avx512(X86Lanes):
    kind = KINDS["avx512"]
    V = ZMMS
    half, extract, insert = YMMS, "vextractf64x4", "vinsertf64x4"

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        return super()._start(vectors, scalars, slots) | {"mask": list(range(1, 8))[::-1]}

    def _quarter(self, v):
        return XMMS[v.index]

    # Memory.

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        mask = Mask(self, count, WIDENED.get(type, type))
        self.a.mov(R32S[SCRATCH.index], (1 << count) - 1)
        self.a.kmovw(KS[mask.index], R32S[SCRATCH.index])
        return mask

    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v = ZMMS[to.index]
        target = v if mask is None else v | KS[mask.index] | T_z
        self.op(WIDENING if narrow_lanes(type) else MOVES, type if narrow_lanes(type) else to.type)(
            target, ptr[self.address(at)])
        if type is bf16:
            self.a.vpslld(v, v, 16)
        return to

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        type = type or value.type
        where = ptr[self.address(at)]
        if mask is not None:
            where = where | KS[mask.index]
        v = ZMMS[value.index]
        if not narrow_lanes(type):
            return (self.a.vmovntps if stream and mask is None else self.op(MOVES, value.type))(where, v)
        if type is f16:
            return self.a.vcvtps2ph(where, v, 0)
        if type is bf16:
            rounded = self._rounded_bf16(value)
            return self.a.vpmovdw(where, ZMMS[rounded.index])
        if type in (u8, u16):  # the instruction takes negative numbers for large ones
            positive = self.zero(s32)
            self.a.vpmaxsd(ZMMS[positive.index], ZMMS[positive.index], v)
            v = ZMMS[positive.index]
        self.op(NARROWING, type)(where, v)

    def _splat_factor(self, at: At, type: ElementType):
        return self.splat(at, type) if type is s32 else ptr_b[self.address(at)]

    def _gather(self, v, where, type: ElementType, mask: Mask | None) -> None:
        left = KS[Mask(self, None, type).index]  # the instruction clears it
        if mask is None:
            self.a.kxnorw(left, left, left)
        else:
            self.a.kmovw(left, KS[mask.index])
        self.op(GATHER, type)(v | left, where)

    # Arithmetic.

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        self.a.vpxord(ZMMS[to.index], ZMMS[to.index], ZMMS[to.index])
        return to

    def _logic(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        to = self.vector(a.type, to)
        getattr(self.a, LOGIC[name])(ZMMS[to.index], ZMMS[a.index], ZMMS[b.index])
        return to

    def _everywhere(self, bits: bytes):
        return ptr_b[rip + self.a.constant(bits)]

    def _with_bits(self, name: str, a: Vector, bits: bytes, to: Vector | None) -> Vector:
        to = self.vector(a.type, to)
        method = getattr(self.a, LOGIC[name][:-1] + ("d" if len(bits) == 4 else "q"))
        method(ZMMS[to.index], ZMMS[a.index], self._everywhere(bits))
        return to

    def round(self, a: Vector, how: str, to: Vector | None = None) -> Vector:
        return self._unary(ROUND, a, to, ROUNDINGS[how])

    def scale(self, a: Vector, n: Vector, to: Vector | None = None) -> Vector:
        return self._binary(SCALE, a, n, to)

    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        bit = self._everywhere(a.type.pack(-0.0))
        to = self.vector(a.type, to)
        v, other, which = ZMMS[to.index], ZMMS[sign.index], 0xD8  # where the bit is ``other``, else v
        if to.index == sign.index:
            other, which = ZMMS[a.index], 0xE4  # the other way round
        elif to.index != a.index:
            self.a.vmovaps(v, ZMMS[a.index])
        (self.a.vpternlogd if a.type is f32 else self.a.vpternlogq)(v, other, bit, which)
        return to

    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic("and", a, b, to)

    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic("or", a, b, to)

    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic("xor", a, b, to)

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None, a.type)
        self.op(COMPARE, a.type)(KS[mask.index], ZMMS[a.index], ZMMS[b.index], PREDICATES[how])
        return mask

    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        to = self.vector(a.type, to)
        self.op(SELECT, a.type)(ZMMS[to.index] | KS[mask.index], ZMMS[b.index], ZMMS[a.index])
        return to

    # Masks: of 16 bits, the upper 8 of them zero for lanes of 8 bytes.

    def _skip_none(self, mask: Mask, end) -> None:
        self.a.kortestw(KS[mask.index], KS[mask.index])
        self.a.jz(end)

    def _masks(self, method, type: ElementType, *masks: Mask | int) -> Mask:
        mask = Mask(self, None, type)
        method(KS[mask.index], *(one if isinstance(one, int) else KS[one.index] for one in masks))
        return mask

    def mask_and(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.kandw, a.type, a, b)

    def mask_or(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.korw, a.type, a, b)

    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.kxorw, a.type, a, b)

    def mask_not(self, mask: Mask) -> Mask:
        return self._masks(self.a.knotw if mask.type.size == 4 else self.a.knotb, mask.type, mask)

    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        return self._masks(self.a.kmovb, f64, mask), self._masks(self.a.kshiftrw, f64, mask, 8)

    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        return self._masks(self.a.kunpckbw, f32, high, low)

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        if f"dot {kind}" not in self.facts:
            return super().dot(acc, a, b, kind)
        method = self.a.vdpbf16ps if kind == "bf16" else self.a.vpdpbusd
        method(ZMMS[acc.index], ZMMS[a[0].index], ZMMS[b[0].index])

    # Across lanes.

    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        count = 64 // size
        method = self.a.vpermi2d if size == 4 else self.a.vpermi2q
        found = []
        for first in (0, count // 2):
            order = [first + i // 2 + count * (i % 2) for i in range(count)]
            v = self.vector(a.type)
            numbers = b"".join(number.to_bytes(size, "little") for number in order)
            self.a.vmovups(ZMMS[v.index], ptr[rip + self.a.constant(numbers)])
            method(ZMMS[v.index], ZMMS[a.index], ZMMS[b.index])
            found.append(v)
        return tuple(found)

    def _quarters(self, values: list[Vector]) -> list[Vector]:
        methods = self.a.vshuff32x4, self.a.vshuff32x4
        pairs = [one for _ in range(2) for one in self._pair(methods, values, 0x88, 0xDD)]
        values[:] = pairs[::2] + pairs[1::2]  # of the first and the third quarters, of the others
        del pairs
        first, third = self._pair(methods, values, 0x88, 0xDD)
        second, fourth = self._pair(methods, values, 0x88, 0xDD)
        return [first, second, third, fourth]

    def entry(self, index: Vector, count: int) -> Vector:
        return index  # these permutations want no more than the low bits

    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        to = self.vector(type)
        v, places = ZMMS[to.index], [ptr[rip + one] for one in self._tables(table, type)]
        if len(places) == 1:
            (self.a.vpermps if type is f32 else self.a.vpermpd)(v, ZMMS[entry.index], places[0])
        else:
            first = self.vector(type)
            self.a.vmovupd(ZMMS[first.index], places[0])
            self.a.vmovaps(v, ZMMS[entry.index])
            self.a.vpermi2pd(v, ZMMS[first.index], places[1])
        return to

    def repeat(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        v, w, size = ZMMS[to.index], ZMMS[value.index], lanes * value.type.size
        if size == 4:
            self.a.vbroadcastss(v, XMMS[w.index])
        elif size == 8:
            self.a.vbroadcastsd(v, XMMS[w.index])
        else:
            self.a.vshuff64x2(v, w, w, {16: 0b00000000, 32: 0b01000100, 64: 0b11100100}[size])
        return to

    def upper(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        count = self.lanes(value.type)
        v, w = ZMMS[to.index], ZMMS[value.index]
        if lanes * 2 == count:
            self.a.vextractf64x4(YMMS[v.index], w, 1)
        else:
            size = 64 // count
            method, step = (self.a.valignd, 4) if size == 4 else (self.a.valignq, 8)
            method(v, w, w, lanes * size // step)
        return to
