"""SVE (and BF16 and I8MM where the CPU has them): 32 vectors of a length that the code is written for, with masks on
everything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jitkern.isa.a64 import EQ, LSL, MUL_VL, PS, SXTW, WS, ZS, T_m, T_z, ptr, wzr
from jitkern.isa.a64.words import PATTERNS
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64

from .a64 import A64, ADDRESS, ARITHMETIC, VALUE, narrow_lanes
from .base import WIDENED, At, Mask, Vector
from .kinds import KINDS

ALL = PS[7]  # every lane of every type, for as long as the kernel runs
KEEP, ZERO = ALL / T_m, ALL / T_z
OTHERS = PS[15]  # scratch
ZEROING = tuple(p / T_z for p in PS)
S, D = tuple(z.s for z in ZS), tuple(z.d for z in ZS)
BYTES = tuple(p.b for p in PS)
PREDICATES = {f32: tuple(p.s for p in PS), f64: tuple(p.d for p in PS)}
PREDICATES |= {s32: PREDICATES[f32], s64: PREDICATES[f64]}
LOADS = {f32: "ld1w", f64: "ld1d", s32: "ld1w", u32: "ld1w", s64: "ld1d", u64: "ld1d", b8: "ld1b", s8: "ld1sb",
         u8: "ld1b", s16: "ld1sh", u16: "ld1h", bf16: "ld1h", f16: "ld1h"}
SPLATS = {type: name.replace("ld1", "ld1r") for type, name in LOADS.items()}
STORES = {1: "st1b", 2: "st1h", 4: "st1w", 8: "st1d"}
# how | of floats | of integers | with its operands in this order
COMPARE = {line.split()[0]: line.split()[1:] for line in """
<  fcmgt cmpgt ba
<= fcmge cmpge ba
== fcmeq cmpeq ab
!= fcmne cmpne ab
""".strip().splitlines()}


class Sve(A64):
    kind = KINDS["sve"]
    V = {f32: S, f64: D, s32: S, s64: D}
    bits = D
    _splat_reach = 63

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        size = self.vector_bytes
        if not 16 <= size <= 256 or size & size - 1:
            raise ValueError(f"{self.kernel}: SVE code is written for vectors of 16, 32, 64, 128 or 256 bytes, "
                             f"not of {size}")
        banks = super()._start(vectors, scalars, slots)
        self.a.ptrue(ALL.b)
        return banks | {"mask": list(range(7))[::-1]}  # loads and stores take no others

    def _keep(self, method: Callable) -> None:
        for i, index in enumerate(self._held("mask")):
            method(PS[index], ptr(ADDRESS, i, MUL_VL))
        for i, index in enumerate(self._held("vector")):
            method(ZS[index], ptr(ADDRESS, 1 + i, MUL_VL))
        self.a.ptrue(ALL.b)

    # Memory.

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        mask = Mask(self, count, WIDENED.get(type, type))
        p = PREDICATES[WIDENED.get(type, type)][mask.index]
        if f"VL{count}" in PATTERNS:
            self.a.ptrue(p, PATTERNS[f"VL{count}"])
        else:
            self.a.mov(WS[VALUE.index], count)
            self.a.whilelo(p, wzr, WS[VALUE.index])
        return mask

    def _whole(self, method: Callable, v, at: At) -> None:
        """LDR or STR of a vector: their addresses reach sixteen times as far as those of LD1 and ST1."""
        size = self.vector_bytes
        base, distance = self._near(at, lambda distance: distance % size == 0 and -256 <= distance // size < 256)
        method(ZS[v.index], ptr(base, distance // size, MUL_VL))

    def _part(self, method: Callable, v, at: At, type: ElementType, mask: Mask | None, masks: tuple) -> None:
        """LD1 or ST1 of elements of ``type``, one for each lane of ``v``."""
        size = self.lanes(type) * type.size
        base, distance = self._near(at, lambda distance: distance % size == 0 and -8 <= distance // size < 8)
        p = masks[7 if mask is None else mask.index]
        method(v, p, ptr(base, distance // size, MUL_VL))

    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        to, v = self._result(type, to)
        if mask is None and not narrow_lanes(type):
            self._whole(self.a.ldr, v, at)
        else:
            self._part(self.op(LOADS, type), v, at, type, mask, ZEROING)
        self._widen(v, type)
        return to

    def _widen(self, v, type: ElementType) -> None:
        """f32 from the 16 bits in each lane."""
        if type is bf16:
            self.a.lsl(v, v, 16)
        elif type is f16:
            self.a.fcvt(v, KEEP, ZS[v.index].h)

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        type = type or value.type
        narrow = self._narrowed(value, type)
        if stream and mask is None and not narrow_lanes(type):
            return self._part(self.a.stnt1w if type.size == 4 else self.a.stnt1d, self._v(value), at, type, None, PS)
        if mask is None and not narrow_lanes(type):
            return self._whole(self.a.str, self._v(narrow), at)
        self._part(getattr(self.a, STORES[type.size]), self._v(narrow), at, type, mask, PS)

    def _narrowed(self, value: Vector, type: ElementType) -> Vector:
        """What a store of the low part of each lane shall write."""
        if not narrow_lanes(type) or type is b8:
            return value
        if type is bf16:
            return self._rounded_bf16(value)
        found, v = self._result(s32, None)
        if type is f16:
            self.a.fcvt(ZS[v.index].h, KEEP, self._v(value))
            return found
        self.assign(found, value)
        if type in (u8, u16):
            self.a.smax(v, v, 0)
        if type is u8:
            self.a.umin(v, v, 255)
        elif type is s8:
            self.a.smax(v, v, -128)
            self.a.smin(v, v, 127)
        else:
            limit, w = self._result(s32, None)
            self.a.dupm(w, 0xFFFF if type is u16 else 0x7FFF)
            self.a.smin(v, KEEP, v, w)
            if type is s16:
                self.a.dupm(w, -0x8000)
                self.a.smax(v, KEEP, v, w)
        return found

    def gather(self, at: At, index: Vector, type: ElementType, mask: Mask | None = None) -> Vector:
        numbers = self._v(index)
        to, v = self._result(type, None)
        base, _ = self._near(at, lambda distance: not distance)
        p = ZEROING[7 if mask is None else mask.index]
        self.op(LOADS, type)(v, p, ptr(base, numbers, *((SXTW, 2) if type.size == 4 else (LSL, 3))))
        return to

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        to, v = self._result(type, to)
        size = type.size
        base, distance = self._near(at, lambda distance: distance % size == 0 and 0 <= distance < 64 * size)
        self.op(SPLATS, type)(v, ZERO, ptr(base, distance))
        self._widen(v, type)
        return to

    # Arithmetic.

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to, v = self._result(type, to)
        self.a.dup(v, 0)
        return to

    def _onto(self, a: Vector, b: Vector, to: Vector | None) -> tuple:
        """A vector, the register that holds ``a`` there, and that of ``b``: for what changes its first operand."""
        x, y = self._v(a), self._v(b)
        to, v = self._result(a.type, to)
        if v is not x:
            self.a.movprfx(ZS[v.index], ZS[x.index])
        return to, v, y

    def _onto_one(self, method: Callable, a: Vector, b: Vector, to: Vector | None, turned: Callable) -> Vector:
        """``method`` changes its first operand, ``turned`` the second."""
        if to is not None and to.index == b.index:
            x, y = self._v(b), self._v(a)
            turned(x, KEEP, x, y)
            return self.vector(a.type, to)
        to, v, other = self._onto(a, b, to)
        method(v, KEEP, v, other)
        return to

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        if a.type.kind == "float":
            return super().mul(a, b, to)
        return self._onto_one(self.a.mul, a, b, to, self.a.mul)

    def _extreme(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        if a.type.kind == "float":
            return super()._extreme(name, a, b, to)
        method = self.a.smax if name == "max" else self.a.smin
        return self._onto_one(method, a, b, to, method)

    def _unary(self, name: str, a: Vector, to: Vector | None, type: ElementType | None = None) -> Vector:
        method, source = self.op(ARITHMETIC[name], a.type), self._v(a)
        to, v = self._result(type or a.type, to)
        method(v, KEEP, source)
        return to

    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        if a.type.kind != "float":
            return super().div(a, b, to)
        return self._onto_one(self.a.fdiv, a, b, to, self.a.fdivr)

    def _fused(self, name: str, acc: Vector, a: Vector | At, b: Vector | At) -> None:
        a, b = (self.splat(one, acc.type) if one.__class__ is At else one for one in (a, b))
        V = self.V[acc.type]
        self.op(ARITHMETIC[name], acc.type)(V[acc.index], KEEP, V[a.index], V[b.index])

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        self._fused("fma", acc, a, b)

    def fnma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        self._fused("fnma", acc, a, b)

    def mad(self, acc: Vector, x: Vector, c: Vector | At) -> None:
        self._fused("mad", acc, x, c)

    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        bit = 1 << 8 * a.type.size - 1
        signs, t, _ = self._onto(sign, sign, None)
        self.a.and_(t, t, bit)
        to, v, _ = self._onto(a, a, to)
        self.a.and_(v, v, bit - 1)
        return self.or_(to, signs, to=to)

    def scale(self, a: Vector, n: Vector, to: Vector | None = None) -> Vector:
        exponents = self.truncate(n)
        to, v, _ = self._onto(a, a, to)
        self.a.fscale(v, KEEP, v, self._v(exponents))
        return to

    def no_less(self, a: Vector, low: Vector, to: Vector | None = None) -> Vector:
        return self._onto_one(self.a.fmax, a, low, to, self.a.fmax)

    def no_more(self, a: Vector, high: Vector, to: Vector | None = None) -> Vector:
        return self._onto_one(self.a.fmin, a, high, to, self.a.fmin)

    def _clamped(self, a: Vector, least: float, most: float) -> Vector:
        to, v, _ = self._onto(a, a, None)
        for method, bound in ((self.a.fmaxnm, least), (self.a.fminnm, most)):
            method(v, KEEP, v, self._v(self.constant(bound, a.type)))
        return to

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        index = a.index
        to, v = self._result(type, to)
        method = self.a.lsl if left >= 0 else self.a.asr if type.kind == "signed" else self.a.lsr
        method(v, self.V[to.type][index], abs(left))
        return to

    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        name = "lsl" if left else "asr" if type.kind == "signed" else "lsr"
        return self._onto_one(getattr(self.a, name), a, counts, to, getattr(self.a, f"{name}r"))

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        mask = Mask(self, None, a.type)
        floats, integers, order = COMPARE[how]
        x, y = (a, b) if order == "ab" else (b, a)
        method = getattr(self.a, floats if a.type.kind == "float" else integers)
        method(PREDICATES[a.type][mask.index], ZERO, self._v(x), self._v(y))
        return mask

    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        operands = self._v(a), self._v(b)
        to, v = self._result(a.type, to)
        self.a.sel(v, PS[mask.index], *operands)
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        source = self._v(value)
        to, v = self._result(type, to)
        if type.kind == "float":
            self.a.scvtf(v, KEEP, source)
        else:
            self.a.frintn(v, KEEP, source)
            self.a.fcvtzs(v, KEEP, v)
        return to

    def widen(self, value: Vector, type: ElementType) -> tuple[Vector, Vector]:
        signed, source = value.type is s32 and type is not u64, ZS[value.index]
        found = self.vector(type), self.vector(type)
        for one, half in zip(found, ("lo", "hi")):
            z = ZS[one.index]
            getattr(self.a, ("sunpk" if signed else "uunpk") + half)(z.d, source.s)
            if type is f64:
                (self.a.fcvt if value.type is f32 else self.a.scvtf)(z.d, KEEP, z.s)
        return found

    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        method = None if low.type is s64 else self.a.fcvt if type is f32 else self.a.fcvtzs
        both = [low, high]
        for i in range(2 if method else 0):
            source, both[i] = both[i], self.vector(type)
            method(S[both[i].index], KEEP, D[source.index])
        to, v = self._result(type, None)
        self.a.uzp1(v, S[both[0].index], S[both[1].index])
        return to

    # Masks. Between the bits of lanes there are zeros.

    def _skip_none(self, mask: Mask, end) -> None:
        self.a.ptest(ALL, BYTES[mask.index])
        self.a.b(EQ, end)

    def _masks(self, method: Callable, a: Mask, b: Mask) -> Mask:
        mask = Mask(self, None, a.type)
        method(BYTES[mask.index], ZERO, BYTES[a.index], BYTES[b.index])
        return mask

    def mask_and(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.and_, a, b)

    def mask_or(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.orr, a, b)

    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.eor, a, b)

    def mask_not(self, mask: Mask) -> Mask:
        found = Mask(self, None, mask.type)
        self.a.ptrue(PREDICATES[mask.type][OTHERS.index])
        self.a.not_(BYTES[found.index], OTHERS / T_z, BYTES[mask.index])
        return found

    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        found = Mask(self, None, f64), Mask(self, None, f64)
        for method, one in zip((self.a.punpklo, self.a.punpkhi), found):
            method(PS[one.index].h, BYTES[mask.index])
        return found

    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        found, p = Mask(self, None, f32), PREDICATES[f32]
        self.a.uzp1(p[found.index], p[low.index], p[high.index])
        return found

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        if f"dot {kind}" not in self.facts:
            return super().dot(acc, a, b, kind)
        x, y = ZS[a[0].index], ZS[b[0].index]
        if kind == "bf16":
            self.a.bfdot(self._v(acc), x.h, y.h)
        else:
            (self.a.sdot if kind == "s8" else self.a.usdot)(self._v(acc), x.b, y.b)

    # Across lanes.

    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        """From a register where the table fits one, else by addresses."""
        numbers, lanes = self._v(entry), self.lanes(type)
        self.a.adr(ADDRESS, self.a.constant(type.pack(list(table) * max(1, lanes // len(table)))))
        to, v = self._result(type, None)
        if len(table) <= lanes:
            self.a.ldr(ZS[v.index], ptr(ADDRESS))
            self.a.tbl(v, v, numbers)
        else:
            self.op(LOADS, type)(v, ZERO, ptr(ADDRESS, numbers, *((SXTW, 2) if type.size == 4 else (LSL, 3))))
        return to

    def iota(self, type: ElementType) -> Vector:
        to, v = self._result(type, None)
        self.a.index(v, 0, 1)
        if type.kind == "float":
            self.a.scvtf(v, KEEP, v)
        return to

    def upper(self, value: Vector, lanes: int) -> Vector:
        to, v, other = self._onto(value, value, None)
        self.a.ext(ZS[v.index].b, ZS[v.index].b, ZS[other.index].b, lanes * value.type.size)
        return to

    def repeat(self, value: Vector, lanes: int) -> Vector:
        size = lanes * value.type.size
        to, v = self._result(value.type, None)
        if size <= 16:
            unit = {4: "s", 8: "d", 16: "q"}[size]
            self.a.dup(getattr(ZS[v.index], unit), getattr(ZS[value.index], unit)[0])
        else:
            self.a.index(v, 0, 1)
            self.a.and_(v, v, lanes - 1)
            self.a.tbl(v, self._v(value), v)
        return to
