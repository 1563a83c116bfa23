"""NEON (dot products, BF16 and I8MM where the CPU has them): 32 vectors of 16 bytes. Masks of the first lanes are loads
and stores of parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jitkern.isa.a64 import LSL, SXTW, VREGS, WS, XS, ptr
from jitkern.isa.a64.regs import SCALARS
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u64

from .a64 import A64, ADDRESS, ARITHMETIC, VALUE, narrow_lanes
from .base import WIDENED, At, Mask, Vector
from .kinds import KINDS

S4, D2, B16 = tuple(v.s4 for v in VREGS), tuple(v.d2 for v in VREGS), tuple(v.b16 for v in VREGS)
PARTS = {1: SCALARS["b"], 2: SCALARS["h"], 4: SCALARS["s"], 8: SCALARS["d"], 16: SCALARS["q"]}  # bytes: registers
ELEMENT = {1: "b", 2: "h", 4: "s", 8: "d"}
COMPARE = {"<": "gt", "<=": "ge", "==": "eq", "!=": "eq"}


class Neon(A64):
    """A factor that ``splat`` loads is in lane 0 alone for as long as nothing but products want it: FMLA and the dot
    products take it from there, which saves the work of spreading it."""

    kind = KINDS["neon"]
    static_masks = False
    mask_bank = "vector"
    V = {f32: S4, f64: D2, s32: S4, s64: D2}
    bits = B16
    _splat_reach = 4095

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        if self.vector_bytes != 16:
            raise ValueError(f"{self.kernel}: NEON has vectors of 16 bytes, not of {self.vector_bytes}")
        self._alone: dict[int, ElementType] = {}  # vectors whose lane 0 stands for all
        return super()._start(vectors, scalars, slots)

    # Factors in lane 0.

    def _v(self, vector: Vector):
        if vector.index in self._alone:
            self._spread(vector.index)
        return super()._v(vector)

    def _spread(self, index: int) -> None:
        v = VREGS[index]
        if self._alone.pop(index).size == 8:
            self.a.dup(v.d2, v.d[0])
        else:
            self.a.dup(v.s4, v.s[0])

    def vector(self, type: ElementType, to: Vector | None = None) -> Vector:
        to = super().vector(type, to)
        self._alone.pop(to.index, None)
        return to

    def _give(self, bank: str, index: int) -> None:
        if bank == "vector":
            self._alone.pop(index, None)
        super()._give(bank, index)

    def _bind(self, label, loop: bool = False) -> None:
        self._spread_all()
        super()._bind(label, loop)

    def _skip(self, scalar, value: int, equal: bool, end) -> None:
        self._spread_all()
        super()._skip(scalar, value, equal, end)

    def _spread_all(self) -> None:
        """Before the code forks: what is done behind that may not be done on every way."""
        self._give_back()
        for index in list(self._alone):
            self._spread(index)

    def _keep(self, method: Callable) -> None:
        for i, index in enumerate(self._held("vector")):
            method(PARTS[16][index], ptr(ADDRESS, 16 * i))

    # Memory.

    def mask(self, count: int, type: ElementType = f32) -> Mask:
        return Mask(self, count, WIDENED.get(type, type))

    def _lanes_at(self, at: At, index: int, type: ElementType, mask: Mask | None, load: bool) -> None:
        """The elements that a mask leaves, side by side in a vector register, from or to memory."""
        count, size = self.lanes(type) if mask is None else mask.count, type.size
        one = self.a.ld1 if load else self.a.st1
        elements = getattr(VREGS[index], ELEMENT[size])
        if count is None:
            return self._found_lanes(at, elements, type, mask, one)
        whole = 1 << count.bit_length() - 1  # 3 elements are two and one; there is no other number of two parts
        self._transfer("ldr" if load else "str", PARTS[whole * size][index], at, whole * size)
        if whole < count:
            base, _ = self._near(at + whole * size, lambda distance: not distance)
            one(elements[whole], ptr(base))

    def _found_lanes(self, at: At, elements, type: ElementType, mask: Mask, one: Callable) -> None:
        """One by one, those that a comparison found."""
        lanes = VREGS[mask.index].d if self.lanes(type) == 2 else VREGS[mask.index].s
        flag = (XS if self.lanes(type) == 2 else WS)[VALUE.index]
        for i in range(self.lanes(type)):
            behind = self._label()
            base, _ = self._near(at + i * type.size, lambda distance: not distance)
            self.a.mov(flag, lanes[i])
            self.a.cbz(flag, behind)
            one(elements[i], ptr(base))
            self.a.L(behind)

    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        if mask is not None and not mask.count:
            to = self.zero(type, to)
            if mask.count == 0:
                return to
        to, v = self._result(type, to)
        self._lanes_at(at, v.index, type, mask, load=True)
        self._widen(VREGS[v.index], type)
        return to

    def _widen(self, v, type: ElementType) -> None:
        """Lanes of 32 bits from narrower elements side by side."""
        method = self.a.sshll if type.kind == "signed" else self.a.ushll
        if type.size == 1:
            method(v.h8, v.b8, 0)
        if type is f16:
            self.a.fcvtl(v.s4, v.h4)
        elif type is bf16:
            self.a.shll(v.s4, v.h4, 16)
        elif narrow_lanes(type):
            method(v.s4, v.h4, 0)

    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        type = type or value.type
        if mask is None or mask.count != 0:
            narrow = self._narrowed(value, type)
            self._lanes_at(at, self._v(narrow).index, type, mask, load=False)

    def _narrowed(self, value: Vector, type: ElementType) -> Vector:
        """Elements of ``type`` side by side."""
        if not narrow_lanes(type):
            return value
        source = self._v(self._rounded_bf16(value) if type is bf16 else value)
        found = self.vector(s32)
        v = VREGS[found.index]
        method = {b8: self.a.xtn, bf16: self.a.xtn, f16: self.a.fcvtn, s8: self.a.sqxtn, s16: self.a.sqxtn}
        method.get(type, self.a.sqxtun)(v.h4, source)
        if type is s8:
            self.a.sqxtn(v.b8, v.h8)
        elif type is u8:
            self.a.uqxtn(v.b8, v.h8)
        elif type is b8:
            self.a.xtn(v.b8, v.h8)
        return found

    def gather(self, at: At, index: Vector, type: ElementType, mask: Mask | None = None) -> Vector:
        numbers, found = VREGS[self._v(index).index], mask and self._found(mask)
        to = self.zero(type)
        base, _ = self._near(at, lambda distance: not distance)
        return self._gathered(to, base, numbers, found and VREGS[found.index])

    def _gathered(self, to: Vector, base, numbers, flags) -> Vector:
        """The elements with these numbers from an address on, one by one, where there are no flags or one is set."""
        wide, v = to.type.size == 8, VREGS[to.index]
        place, low = XS[VALUE.index], WS[VALUE.index]
        for i in range(16 // to.type.size):
            behind = self._label()
            if flags:
                self.a.mov(place if wide else low, (flags.d if wide else flags.s)[i])
                self.a.cbz(place if wide else low, behind)
            if wide:
                self.a.mov(place, numbers.d[i])
                self.a.add(place, base, place, LSL, 3)
            else:
                self.a.mov(low, numbers.s[i])
                self.a.add(place, base, low, SXTW, 2)
            self.a.ld1((v.d if wide else v.s)[i], ptr(place))
            self.a.L(behind)
        return to

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        new = to is None
        to, v = self._result(type, to)
        self._transfer("ldr", PARTS[type.size][v.index], at, type.size)
        self._widen(VREGS[v.index], type)
        self._alone[v.index] = to.type
        if not new:  # what is changed in place may be handed to another step of a loop
            self._spread(v.index)
        return to

    # Arithmetic.

    def zero(self, type: ElementType, to: Vector | None = None) -> Vector:
        to, v = self._result(type, to)
        self.a.movi(D2[v.index], 0)
        return to

    def _in_turn(self, a: Vector, b: Vector) -> tuple[Vector, Vector]:
        """Two factors, the one that is in lane 0 alone behind the other."""
        return (b, a) if a.index in self._alone and b.index not in self._alone else (a, b)

    def _product(self, name: str, acc: Vector, a: Vector, b: Vector, whole: str, element: str) -> None:
        """acc += a * b, where b may be in lane 0 alone."""
        target, first = self._v(acc), getattr(VREGS[self._v(a).index], whole)
        second = getattr(VREGS[b.index], element)[0] if b.index in self._alone else getattr(VREGS[b.index], whole)
        getattr(self.a, name)(target, first, second)

    def _fused(self, name: str, acc: Vector, a: Vector | At, b: Vector) -> None:
        if a.__class__ is At:
            a = self.splat(a, acc.type)
        lanes = ("d2", "d") if acc.type.size == 8 else ("s4", "s")
        self.op(ARITHMETIC[name], acc.type)
        self._product(ARITHMETIC[name][acc.type], acc, *self._in_turn(a, b), *lanes)

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        if acc.type is not s64:
            return self._fused("fma", acc, a, b)
        product = self.mul(self.splat(a, s64) if a.__class__ is At else a, b)
        self.add(acc, product, to=acc)

    def fnma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        self._fused("fnma", acc, a, b)

    def mad(self, acc: Vector, x: Vector, c: Vector | At) -> None:
        self.op(ARITHMETIC["mad"], acc.type)
        if c.__class__ is At:
            total = self.splat(c, acc.type)
        else:
            total = self.vector(acc.type)
            self.assign(total, c)
        self._fused("fma", total, x, acc)
        self.assign(acc, total)

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        if a.type is not s64:
            return super().mul(a, b, to)
        x, y = VREGS[self._v(a).index], VREGS[self._v(b).index]
        cross, first, second = (self.vector(s64) for _ in range(3))
        t, u, v = (VREGS[one.index] for one in (cross, first, second))
        self.a.rev64(t.s4, y.s4)  # the lower half of each beside the other's upper one
        self.a.mul(t.s4, t.s4, x.s4)
        self.a.uaddlp(t.d2, t.s4)
        self.a.shl(t.d2, t.d2, 32)
        self.a.xtn(u.s2, x.d2)
        self.a.xtn(v.s2, y.d2)
        self.a.umlal(t.d2, u.s2, v.s2)
        return cross if to is None else self._assigned(to, cross)

    def _extreme(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        if a.type is not s32:
            return super()._extreme(name, a, b, to)
        operands = self._v(a), self._v(b)
        to, v = self._result(s32, to)
        (self.a.smax if name == "max" else self.a.smin)(v, *operands)
        return to

    def _unary(self, name: str, a: Vector, to: Vector | None, type: ElementType | None = None) -> Vector:
        method, source = self.op(ARITHMETIC[name], a.type), self._v(a)
        to, v = self._result(type or a.type, to)
        method(v, source)
        return to

    def copysign(self, a: Vector, sign: Vector, to: Vector | None = None) -> Vector:
        found = self.constant(-0.0, a.type)
        self.a.bsl(B16[self._v(found).index], B16[self._v(sign).index], B16[self._v(a).index])
        return found if to is None else self._assigned(to, found)

    def no_less(self, a: Vector, low: Vector, to: Vector | None = None) -> Vector:
        return self._limited(self.a.fmax, a, low, to)

    def no_more(self, a: Vector, high: Vector, to: Vector | None = None) -> Vector:
        return self._limited(self.a.fmin, a, high, to)

    def _limited(self, method, a: Vector, bound: Vector, to: Vector | None) -> Vector:
        operands = self._v(a), self._v(bound)
        to, v = self._result(a.type, to)
        method(v, *operands)
        return to

    def _clamped(self, a: Vector, least: float, most: float) -> Vector:
        source = self._v(a)
        to, v = self._result(a.type, None)
        self.a.fmaxnm(v, source, self._v(self.constant(least, a.type)))
        self.a.fminnm(v, v, self._v(self.constant(most, a.type)))
        return to

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        index = self._v(a).index
        to, v = self._result(type, to)
        method = self.a.shl if left >= 0 else self.a.sshr if type.kind == "signed" else self.a.ushr
        method(v, self.V[to.type][index], abs(left))
        return to

    def shift_by(self, a: Vector, counts: Vector, left: bool, type: ElementType = s32,
                 to: Vector | None = None) -> Vector:
        if not left:
            counts = self.neg(counts)
        operands = self._v(a).index, self._v(counts).index
        to, v = self._result(type, to)
        (self.a.sshl if type.kind == "signed" else self.a.ushl)(v, *(self.V[to.type][i] for i in operands))
        return to

    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        x, y = (b, a) if how in ("<", "<=") else (a, b)
        operands = self._v(x), self._v(y)
        mask = Mask(self, None, a.type)
        v = self.V[a.type][mask.index]
        getattr(self.a, ("fcm" if a.type.kind == "float" else "cm") + COMPARE[how])(v, *operands)
        if how == "!=":
            self.a.mvn(B16[mask.index], B16[mask.index])
        return mask

    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        x, y = B16[self._v(a).index], B16[self._v(b).index]
        to, v = self._result(a.type, to)
        v = B16[v.index]
        if mask.count is not None:
            size = mask.count * a.type.size
            if 0 < size < 16:
                self.a.ext(v, y, x, size)  # the end of y, then the beginning of x: to be turned round
                self.a.ext(v, v, v, 16 - size)
            else:
                self.a.mov(v, x if size else y)
            return to
        if v is x:
            self.a.bif(v, y, B16[mask.index])
        else:
            if v is not y:
                self.a.mov(v, y)
            self.a.bit(v, x, B16[mask.index])
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        return self._unary("convert", value, to, type)

    def widen(self, value: Vector, type: ElementType) -> tuple[Vector, Vector]:
        source, found = VREGS[self._v(value).index], (self.vector(type), self.vector(type))
        name = "fcvtl" if value.type is f32 else "uxtl" if type is u64 else "sxtl"
        for one, half, upper in zip(found, (source.s2, source.s4), ("", "2")):
            v = self.V[one.type][one.index]
            getattr(self.a, name + upper)(v, half)
            if type is f64 and value.type is s32:
                self.a.scvtf(v, v)
        return found

    def narrow(self, low: Vector, high: Vector, type: ElementType) -> Vector:
        if low.type is f64 and type is s32:
            low, high = self.truncate(low), self.truncate(high)
        x, y, to = self._v(low), self._v(high), self.vector(type)
        v = VREGS[to.index]
        if type is f32:
            self.a.fcvtn(v.s2, x)
            self.a.fcvtn2(v.s4, y)
        else:
            self.a.uzp1(v.s4, S4[x.index], S4[y.index])
        return to

    # Masks.

    def _found(self, mask: Mask) -> Mask:
        """A mask as a vector."""
        if mask.count is None:
            return mask
        found, bits = Mask(self, None, mask.type), (1 << 8 * mask.count * mask.type.size) - 1
        self._halves(VREGS[found.index], bits)
        return found

    def _halves(self, v, bits: int) -> None:
        """These 128 bits in a vector."""
        for i in range(2):
            self.a.mov_imm(VALUE, bits >> 64 * i & (1 << 64) - 1)
            self.a.mov(v.d[i], VALUE)

    def _skip_none(self, mask: Mask, end) -> None:
        halves = VREGS[self._found(mask).index].d
        self._spread_all()
        self.a.mov(VALUE, halves[0])
        self.a.mov(ADDRESS, halves[1])
        self.a.orr(VALUE, VALUE, ADDRESS)
        self.a.cbz(VALUE, end)

    def _masks(self, method: Callable, *masks: Mask) -> Mask:
        operands = [self._found(one) for one in masks]
        mask = Mask(self, None, masks[0].type)
        method(B16[mask.index], *(B16[one.index] for one in operands))
        return mask

    def mask_and(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.and_, a, b)

    def mask_or(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.orr, a, b)

    def mask_xor(self, a: Mask, b: Mask) -> Mask:
        return self._masks(self.a.eor, a, b)

    def mask_not(self, mask: Mask) -> Mask:
        return self._masks(self.a.mvn, mask)

    def widen_mask(self, mask: Mask) -> tuple[Mask, Mask]:
        mask = self._found(mask)
        source, found = S4[mask.index], (Mask(self, None, f64), Mask(self, None, f64))
        self.a.zip1(S4[found[0].index], source, source)
        self.a.zip2(S4[found[1].index], source, source)
        return found

    def narrow_mask(self, low: Mask, high: Mask) -> Mask:
        low, high, found = self._found(low), self._found(high), Mask(self, None, f32)
        self.a.uzp1(S4[found.index], S4[low.index], S4[high.index])
        return found

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        if f"dot {kind}" not in self.facts:
            return super().dot(acc, a, b, kind)
        x, y = self._in_turn(a[0], b[0])
        name = {"bf16": "bfdot", "s8": "sdot"}.get(kind) or ("usdot" if x is a[0] else "sudot")
        self._product(name, acc, x, y, *(("h8", "h2") if kind == "bf16" else ("b16", "b4")))

    # Across lanes.

    def iota(self, type: ElementType) -> Vector:
        to, v = self._result(type, None)
        self._halves(VREGS[v.index], sum(i << 8 * type.size * i for i in range(16 // type.size)))
        if type.kind == "float":
            self.a.scvtf(v, v)
        return to

    def lookup(self, table: Sequence[float], entry: Vector, type: ElementType) -> Vector:
        numbers, to = VREGS[self._v(entry).index], self.vector(type)
        self.a.adr(ADDRESS, self.a.constant(type.pack(table)))
        return self._gathered(to, ADDRESS, numbers, None)

    def upper(self, value: Vector, lanes: int) -> Vector:
        source = B16[self._v(value).index]
        to, v = self._result(value.type, None)
        self.a.ext(B16[v.index], source, source, lanes * value.type.size)
        return to

    def repeat(self, value: Vector, lanes: int) -> Vector:
        source = VREGS[self._v(value).index]
        to, v = self._result(value.type, None)
        size = lanes * value.type.size
        if size == 4:
            self.a.dup(v, source.s[0])
        elif size == 8:
            self.a.zip1(D2[v.index], source.d2, source.d2)
        else:
            self.assign(to, value)
        return to
