"""AVX2 with FMA and F16C (VNNI where the CPU has it): 16 vectors of 32 bytes. Masks of comparisons are vectors. Masks
of the first lanes are loads under a constant, and stores of parts: stores under a mask are microcode on AMD.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jitkern.isa.operand import Label
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s32, s64, u8, u16
from jitkern.isa.x86 import R32S, XMMS, YMMS, VexEncoding, ptr, rip

from .base import WIDENED, At, Machine, Mask, Vector
from .kinds import KINDS
from .x86 import SCRATCH
from .x86_lanes import MOVES, ROUNDINGS, WIDENING, X86Lanes, inverted, narrow_lanes

PREDICATES = {"==": 0, "<": 1, "<=": 2, "!=": 4}  # of vcmp: EQ_OQ, LT_OS, LE_OS, NEQ_UQ
COMPARE = {f32: "vcmpps", f64: "vcmppd"}
ONES = b"\xFF" * 32
ROUND = {f32: "vroundps", f64: "vroundpd"}
GATHER = {f32: "vgatherdps", f64: "vgatherqpd", s32: "vpgatherdd", s64: "vpgatherqq"}
SHIFTER = 1.5 * 2.0 ** 52  # with what is added to it, the low 32 bits are those of an integer

# bytes | to lane 0, the rest zero | to any place | from lane 0 | from any place
PARTS = [(int(line.split()[0]), *(name.strip("-") for name in line.split()[1:])) for line in """
16 vmovups -       vmovups -
8  vmovq   vpinsrq vmovq   vpextrq
4  vmovd   vpinsrd vmovd   vpextrd
2  -       vpinsrw -       vpextrw
1  -       vpinsrb -       vpextrb
""".strip().splitlines()]


class Avx2(X86Lanes):
    kind = KINDS["avx2"]
    mask_bank = "vector"
    static_masks = False
    V = YMMS
    half, extract, insert = XMMS, "vextractf128", "vinsertf128"

    def _quarter(self, v):
        return XMMS[v.index]

    # Memory.

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        return Mask(self, count, WIDENED.get(type, type))

    def _found(self, mask: Mask) -> Mask:
        """A mask as a vector."""
        if mask.count is None:
            return mask
        found = Mask(self, None, mask.type)
        self.a.vmovups(YMMS[found.index], self._bits(mask.count * mask.type.size))
        return found

    def _bits(self, size: int):
        """A constant whose first ``size`` bytes are ones."""
        return ptr[rip + self.a.constant(ONES[:size] + bytes(32 - size))]

    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v, x, narrow = self._v(to), XMMS[to.index], narrow_lanes(type)
        address = self.address(at)
        if mask is None or mask.count == self.lanes(type):
            self.op(WIDENING if narrow else MOVES, type if narrow else to.type)(v, ptr[address])
        elif narrow:
            if mask.count is None:
                self.a.vpxor(x, x, x)
                insert = self.a.vpinsrb if type.size == 1 else self.a.vpinsrw
                self._each_lane(at, type, mask, lambda place, i: insert(x, x, place, i))
            else:
                self._load_parts(x, address, mask.count * type.size)
            self.op(WIDENING, type)(v, x)
        elif mask.count is None:
            self.a.vmaskmovps(v, YMMS[mask.index], ptr[address])
        else:
            self.a.vmovups(v, self._bits(mask.count * type.size))
            self.a.vmaskmovps(v, v, ptr[address])
        if type is bf16:
            self.a.vpslld(v, v, 16)
        return to

    def _each_lane(self, at: At, type: ElementType, mask: Mask, one: Callable) -> None:
        """``one(place, lane)`` for those that a comparison found."""
        low = R32S[SCRATCH.index]
        for i in range(self.lanes(type)):
            behind = Label()
            self.a.vmovmskps(low, YMMS[mask.index])
            self.a.test(low, 1 << i)
            self.a.jz(behind)
            one(ptr[self.address(at + i * type.size)], i)
            self.a.L(behind)

    def _load_parts(self, x, address, size: int) -> None:
        """The first 1 to 15 bytes, then zeros."""
        done = 0
        for part, first, insert, _, _ in PARTS:
            if size - done < part:
                continue
            if first and not done:
                getattr(self.a, first)(x, ptr[address])
            else:
                if not done:
                    self.a.vpxor(x, x, x)
                getattr(self.a, insert)(x, x, ptr[address + done], done // part)
            done += part

    def _store_parts(self, at: At, x, size: int) -> None:
        """The first 1 to 16 bytes."""
        address, done = self.address(at), 0
        for part, _, _, first, extract in PARTS:
            if size - done < part:
                continue
            if first and not done:
                getattr(self.a, first)(ptr[address], x)
            else:
                getattr(self.a, extract)(ptr[address + done], x, done // part)
            done += part

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        type = type or value.type
        y, x = self._v(value), XMMS[value.index]
        count = self.lanes(type) if mask is None else mask.count
        if narrow_lanes(type):
            narrow = XMMS[self._narrowed(value, type).index]
            if count is not None:
                return self._store_parts(at, narrow, count * type.size)
            extract = self.a.vpextrb if type.size == 1 else self.a.vpextrw
            return self._each_lane(at, type, mask, lambda place, i: extract(place, narrow, i))
        if count == self.lanes(type):
            return (self.a.vmovntps if stream and mask is None else self.a.vmovups)(ptr[self.address(at)], y)
        if count is None:
            return self.a.vmaskmovps(ptr[self.address(at)], YMMS[mask.index], y)
        size = count * type.size
        self._store_parts(at, x, min(size, 16))
        if size > 16:  # the upper half comes down and goes back: there may be no register for it
            self.a.vperm2f128(y, y, y, 1)
            self._store_parts(at + 16, x, size - 16)
            self.a.vperm2f128(y, y, y, 1)

    def _narrowed(self, value: Vector, type: ElementType) -> Vector:
        """The lanes as elements of memory, side by side from lane 0."""
        if type is bf16:
            value = self._rounded_bf16(value)
        to = self.vector(s32)
        x, low = XMMS[to.index], XMMS[value.index]
        if type is f16:
            self.a.vcvtps2ph(x, self._v(value), 0)
            return to
        self.a.vextracti128(x, self._v(value), 1)
        (self.a.vpackusdw if type in (u16, bf16) else self.a.vpackssdw)(x, low, x)
        if type in (b8, s8, u8):
            (self.a.vpackuswb if type is u8 else self.a.vpacksswb)(x, x, x)
        return to

    def _gather(self, v, where, type: ElementType, mask: Mask | None) -> None:
        left = Mask(self, None, type)  # the instruction clears it
        lanes = YMMS[left.index]
        if mask is None:
            self.a.vpcmpeqd(lanes, lanes, lanes)
        else:
            self.a.vmovups(lanes, self._bits(mask.count * type.size) if mask.count is not None else YMMS[mask.index])
        self.op(GATHER, type)(v, where, lanes)

    # Arithmetic.

    def entry(self, index: Vector, count: int) -> Vector:
        """Of 16 of f32: the number within a half of them, and the half in the sign bit."""
        if index.type is s64 or count == 8:
            return super().entry(index, count)
        upper = self.shift(index, 28)
        super().entry(index, 8)
        return self.or_(index, upper, to=index)

    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        if type is f64:
            self.a.lea(SCRATCH, ptr[rip + self.a.constant(type.pack(table))])
            to = self.zero(type)
            self._gather(self._v(to), ptr[SCRATCH + self._v(entry) * 8], type, None)
            return to
        found = []
        for one in self._tables(table, type):
            found.append(self.vector(type))
            self.a.vpermps(self._v(found[-1]), self._v(entry), ptr[rip + one])
        if len(found) == 2:
            self.a.vblendvps(*(self._v(one) for one in (found[0], *found, entry)))
        return found[0]

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        self.a.vpxor(self._v(to), self._v(to), self._v(to))
        return to

    def _logic(self, method, a: Vector, b: Vector, to: Vector | None) -> Vector:
        to = self.vector(a.type, to)
        method(self._v(to), self._v(a), self._v(b))
        return to

    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.vpand, a, b, to)

    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.vpor, a, b, to)

    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.vpxor, a, b, to)

    def _everywhere(self, bits: bytes):
        return ptr[rip + self.a.constant(bits * (32 // len(bits)))]

    def _with_bits(self, name: str, a: Vector, bits: bytes, to: Vector | None) -> Vector:
        to = self.vector(a.type, to)
        getattr(self.a, f"vp{name}")(self._v(to), self._v(a), self._everywhere(bits))
        return to

    def _extreme(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        return Machine._extreme(self, name, a, b, to) if a.type is s64 else super()._extreme(name, a, b, to)

    def abs(self, a: Vector, to: Vector | None = None) -> Vector:
        if a.type is not s64:
            return super().abs(a, to)
        sign = self.vector(s64)
        v = self._v(sign)
        self.a.vpxor(v, v, v)
        self.a.vpcmpgtq(v, v, self._v(a))
        to = self.xor(a, sign, to)
        return self.sub(to, sign, to=to)

    def round(self, a: Vector, how: str, to: Vector | None = None) -> Vector:
        return self._unary(ROUND, a, to, ROUNDINGS[how])

    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        bit = a.type.pack(-0.0)
        bits = self._with_bits("and", sign, bit, None)
        to = self._with_bits("and", a, inverted(bit), to)
        return self.or_(to, bits, to=to)

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        if a.type is not s64:
            return super().mul(a, b, to)
        cross, other = self.vector(s64), self.vector(s64)
        t, u, x, y = (self._v(one) for one in (cross, other, a, b))
        self.a.vpshufd(t, y, 0b10110001)  # the lower half of each beside the other's upper one
        self.a.vpmulld(t, t, x)
        self.a.vpsrlq(u, t, 32)
        self.a.vpaddd(t, t, u)
        self.a.vpsllq(t, t, 32)
        self.a.vpmuludq(u, x, y)
        return self.add(other, cross, other if to is None else to)

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        if type is not s64 or left >= 0:
            return super().shift(a, left, type, to)
        upper, to = self.vector(s64), self.vector(s64, to)
        u, v, x = self._v(upper), self._v(to), self._v(a)
        self.a.vpsrad(u, x, min(-left, 31))
        if left > -32:
            self.a.vpsrlq(v, x, -left)
        else:
            self.a.vpsrad(v, x, -left - 32)
            self.a.vpshufd(v, v, 0b11110101)
        self.a.vpblendd(v, v, u, 0b10101010)
        return to

    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        if type is not s64 or left:
            return super().shift_by(a, counts, left, type, to)
        sign, to = self.constant(-1 << 63, s64), self.vector(s64, to)
        s, v = self._v(sign), self._v(to)
        self.a.vpsrlvq(s, s, self._v(counts))
        self.a.vpsrlvq(v, self._v(a), self._v(counts))
        self.a.vpxor(v, v, s)
        self.a.vpsubq(v, v, s)
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        if value.type is f64:
            return self._integers(value, "nearest", to)
        if value.type is not s64:
            return super().convert(value, type, to)
        # 2**52 + the lower half and 2**84 + 2**63 + the upper half are floats of these bits; their sum is rounded once
        upper, to = self.vector(f64), self.vector(f64, to)
        u, v, x = self._v(upper), self._v(to), self._v(value)
        self.a.vpsrlq(u, x, 32)
        self.a.vpxor(u, u, self._everywhere(s64.pack(0x4530000080000000)))
        self.a.vsubpd(u, u, self._everywhere(f64.pack(2.0 ** 84 + 2.0 ** 63 + 2.0 ** 52)))
        self.a.vpblendd(v, x, self._everywhere(f64.pack(2.0 ** 52)), 0b10101010)
        self.a.vaddpd(v, v, u)
        return to

    def truncate(self, value: Vector, to: Vector | None = None) -> Vector:
        return self._integers(value, "zero", to) if value.type is f64 else super().truncate(value, to)

    def _integers(self, value: Vector, how: str, to: Vector | None) -> Vector:
        """f64 to s64, by halves: each is an integer that is exact in the low 32 bits of a float."""
        to, upper = self.round(value, how, to), self.vector(f64)
        v, u, shifter = self._v(to), self._v(upper), self._everywhere(f64.pack(SHIFTER))
        self.a.vmulpd(u, v, self._everywhere(f64.pack(2.0 ** -32)))
        self.a.vroundpd(u, u, ROUNDINGS["down"])
        self.a.vfnmadd231pd(v, u, self._everywhere(f64.pack(2.0 ** 32)))
        self.a.vaddpd(v, v, shifter)
        self.a.vaddpd(u, u, shifter)
        self.a.vpsllq(u, u, 32)
        self.a.vpblendd(v, u, v, 0b01010101)
        return self.cast(to, s64)

    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        if low.type is not s64:
            return super().narrow(low, high, type)
        to = self.vector(type)
        self.a.vshufps(self._v(to), self._v(low), self._v(high), 0b10001000)
        self.a.vpermq(self._v(to), self._v(to), 0b11011000)
        return to

    # Masks.

    def _skip_none(self, mask: Mask, end) -> None:
        lanes = YMMS[self._found(mask).index]
        self.a.vptest(lanes, lanes)
        self.a.jz(end)

    def _masks(self, method: Callable, a: Mask, b: Mask) -> Mask:
        a, b = self._found(a), self._found(b)
        mask = Mask(self, None, a.type)
        method(YMMS[mask.index], YMMS[a.index], YMMS[b.index])
        return mask

    def mask_and(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.vpand, a, b)

    def mask_or(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.vpor, a, b)

    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.vpxor, a, b)

    def mask_not(self, mask: Mask) -> Mask:
        source, found = self._found(mask), Mask(self, None, mask.type)
        self.a.vpxor(YMMS[found.index], YMMS[source.index], self._bits(32))
        return found

    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        mask = self._found(mask)
        source, low, high = YMMS[mask.index], Mask(self, None, f64), Mask(self, None, f64)
        self.a.vextracti128(XMMS[high.index], source, 1)
        self.a.vpmovsxdq(YMMS[low.index], XMMS[source.index])
        self.a.vpmovsxdq(YMMS[high.index], XMMS[high.index])
        return low, high

    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        low, high, found = self._found(low), self._found(high), Mask(self, None, f32)
        v = YMMS[found.index]
        self.a.vshufps(v, YMMS[low.index], YMMS[high.index], 0b10001000)
        self.a.vpermq(v, v, 0b11011000)
        return found

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None, a.type)
        v, x, y = YMMS[mask.index], self._v(a), self._v(b)
        if a.type in COMPARE:
            self.op(COMPARE, a.type)(v, x, y, PREDICATES[how])
            return mask
        equal, more = (self.a.vpcmpeqd, self.a.vpcmpgtd) if a.type is s32 else (self.a.vpcmpeqq, self.a.vpcmpgtq)
        if how == "<":
            more(v, y, x)
        elif how == "<=" and a.type is s32:
            self.a.vpminsd(v, x, y)
            equal(v, v, x)
        else:
            (more if how == "<=" else equal)(v, x, y)
            if how != "==":
                self.a.vpxor(v, v, self._bits(32))
        return mask

    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        x, y, to = self._v(a), self._v(b), self.vector(a.type, to)
        if mask.count is None:
            self.a.vblendvps(self._v(to), y, x, YMMS[mask.index])
        else:
            self.a.vblendps(self._v(to), y, x, (1 << mask.count * a.type.size // 4) - 1)
        return to

    # Products of groups: of 16-bit numbers, even and odd bytes, where there is no instruction for bytes.

    def dot_split(self, groups: Vector, kind: str, second: bool = False) -> list[Vector]:
        if kind == "bf16" or self.has(f"dot {kind}"):
            return super().dot_split(groups, kind, second)
        even = self.vector(s32)
        v, odd = self._v(even), self._v(groups)
        down = self.a.vpsrlw if kind == "u8" and not second else self.a.vpsraw
        self.a.vpsllw(v, odd, 8)
        down(v, v, 8)
        down(odd, odd, 8)
        return [even, groups]

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        if kind == "bf16":
            return super().dot(acc, a, b, kind)
        v = self._v(acc)
        if self.has(f"dot {kind}"):
            method = self.a.vpdpbusd if kind == "u8" else self.a.vpdpbssd
            return method(v, self._v(a[0]), self._v(b[0]), VexEncoding)
        product = self.vector(s32)
        for one, other in zip(a, b):
            self.a.vpmaddwd(self._v(product), self._v(one), self._v(other))
            self.a.vpaddd(v, v, self._v(product))

    # Across lanes.

    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        low, first, second = (self.vector(a.type) for _ in range(3))
        u, v, w = self._v(low), self._v(first), self._v(second)
        (self.a.vunpcklps if size == 4 else self.a.vunpcklpd)(u, self._v(a), self._v(b))
        (self.a.vunpckhps if size == 4 else self.a.vunpckhpd)(w, self._v(a), self._v(b))
        self.a.vperm2f128(v, u, w, 0x20)
        self.a.vperm2f128(w, u, w, 0x31)
        return first, second

    def _quarters(self, values: list[Vector]) -> list[Vector]:
        return list(self._pair((self.a.vperm2f128, self.a.vperm2f128), values, 0x20, 0x31))

    def upper(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        size = lanes * value.type.size
        if size == 16:
            self.a.vextractf128(XMMS[to.index], self._v(value), 1)
        else:
            self.a.vpermilps(self._v(to), self._v(value), 0xEE if size == 8 else 0x55)
        return to
