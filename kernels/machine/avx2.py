"""AVX2 with FMA and F16C (VNNI where the CPU has it): 16 vectors of 32 bytes. Masks of comparisons are vectors. Masks
of the first lanes are loads under a constant, and stores of parts: stores under a mask are microcode on AMD.
"""

from __future__ import annotations

from collections.abc import Callable

from jitkern.isa.operand import Label
from jitkern.isa.types import ElementType, bf16, f16, f32, f64, s8, s32, u8, u16
from jitkern.isa.x86 import R32S, XMMS, YMMS, VexEncoding, ptr, rip

from .base import At, Mask, Vector
from .x86 import MOVES, SCRATCH, WIDENING, X86, narrow_lanes

PREDICATES = {"==": 0, "<": 1, "<=": 2, "!=": 4}  # of vcmp: EQ_OQ, LT_OS, LE_OS, NEQ_UQ
COMPARE = {f32: "vcmpps", f64: "vcmppd"}
ONES = b"\xFF" * 32

# bytes | to lane 0, the rest zero | to any place | from lane 0 | from any place
PARTS = [(int(line.split()[0]), *(name.strip("-") for name in line.split()[1:])) for line in """
16 vmovups -       vmovups -
8  vmovq   vpinsrq vmovq   vpextrq
4  vmovd   vpinsrd vmovd   vpextrd
2  -       vpinsrw -       vpextrw
1  -       vpinsrb -       vpextrb
""".strip().splitlines()]


class Avx2(X86):
    name = "avx2"
    vector_registers = 16
    mask_bank = "vector"
    static_masks = False
    V = YMMS
    needs = frozenset({"avx2", "fma", "f16c"})

    @classmethod
    def facts_of(cls, features: frozenset[str]) -> frozenset[str]:
        dots = {"dot u8": "avxvnni", "dot s8": "avxvnniint8"}
        return frozenset(fact for fact, feature in dots.items() if feature in features)

    @classmethod
    def dot_size(cls, kind: str, facts: frozenset[str]) -> int:
        return min(2, super().dot_size(kind, facts))

    def _quarter(self, v):
        return XMMS[v.index]

    # Memory.

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        return Mask(self, count)

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

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None) -> None:
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
            return self.a.vmovups(ptr[self.address(at)], y)
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
        if type in (s8, u8):
            (self.a.vpacksswb if type is s8 else self.a.vpackuswb)(x, x, x)
        return to

    # Arithmetic.

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

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None)
        v, x, y = YMMS[mask.index], self._v(a), self._v(b)
        if a.type is not s32:
            self.op(COMPARE, a.type)(v, x, y, PREDICATES[how])
        elif how == "<":
            self.a.vpcmpgtd(v, y, x)
        elif how == "<=":
            self.a.vpminsd(v, x, y)
            self.a.vpcmpeqd(v, v, x)
        else:
            self.a.vpcmpeqd(v, x, y)
            if how == "!=":
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

    def upper(self, value: Vector, lanes: int) -> Vector:
        to = self.vector(value.type)
        size = lanes * value.type.size
        if size == 16:
            self.a.vextractf128(XMMS[to.index], self._v(value), 1)
        else:
            self.a.vpermilps(self._v(to), self._v(value), 0xEE if size == 8 else 0x55)
        return to
