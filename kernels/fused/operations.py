"""The operations of an expression on the values of one step: each in terms of what a vector machine can do.

A value of a step is one vector or, of 8 bytes where there are lanes of 4 bytes too, two; of b8 it is one mask. Lanes of
s32 hold integers of 1 and 2 bytes too, and what is above these may be anything until it matters (``exact``).
"""

from __future__ import annotations

from collections.abc import Iterable

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s32, s64, u32, u64

from ..constants import Constants
from ..machine.base import WIDENED, Machine, Mask, Vector
from ..vmath import table as vmath

SIGNS = {u32: -1 << 31, u64: -1 << 63}
DIRECT = ("add", "sub", "mul", "copysign", "sqrt")
BITWISE = {"and": "and_", "or": "or_", "xor": "xor"}
COMPARED = {"lt": "<", "le": "<=", "eq": "==", "ne": "!="}
ROUNDED = {"rint": "nearest", "floor": "down", "ceil": "up", "trunc": "zero"}
HALF = 1 << 63


class Value:
    """``parts`` are vectors, or a mask if ``type`` is b8. ``exact``: lanes hold just what the type can."""

    __slots__ = ("type", "parts", "exact")

    def __init__(self, type: ElementType, parts: list, exact: bool = True):
        self.type, self.parts, self.exact = type, parts, exact


def narrow(type: ElementType) -> bool:
    """Whether lanes are wider than the type."""
    return type.kind in ("signed", "unsigned") and type.size < 4


def signed(value: float, type: ElementType) -> float:
    """A number of a type as its lanes hold it, which have a sign."""
    return value - (1 << 8 * type.size) if type in SIGNS and value >= -SIGNS[type] else value


class Operations:
    """``step``: elements of a step.  ``constants(value, type)`` is a vector of a lane's type, not to be changed."""

    def __init__(self, vm: Machine, step: int):
        self.vm, self.step = vm, step
        self.release()
        self.lane = s32 if vm.lanes(s32) == step else s64  # of masks, as integers

    def hold(self, used: Iterable[tuple[float, ElementType]], registers: int) -> None:
        """Keep constants that a loop uses, as often as each is used, in so many registers until ``release``."""
        self.constants = Constants(self.vm, used, registers)

    def release(self) -> None:
        """Keep no constants."""
        self.constants = Constants(self.vm, (), 0)

    def width(self, type: ElementType) -> int:
        """Vectors of a value of this type."""
        return self.step // self.vm.lanes(type)

    def const(self, value: float, type: ElementType) -> Value:
        """The same number in all lanes."""
        if type is b8:
            zero = self.constants(0, self.lane)
            return Value(b8, [self.vm.compare(zero, "!=" if not value else "==", zero)])
        return Value(type, [self.constants(signed(value, type), WIDENED.get(type, type))] * self.width(type))

    def apply(self, name: str, type: ElementType, args: list[Value]) -> Value:
        """What an operation that is neither memory's nor a reduction makes of its arguments, which stay as they are."""
        vm, given = self.vm, args[0].type if args else type
        if name in vmath.FUNCTIONS:
            return Value(type, [vmath.apply(vm, name, list(parts), self.constants)
                                for parts in zip(*(arg.parts for arg in args))])
        if name in COMPARED:
            return self._compare(name, *args)
        if name in BITWISE and given is b8:
            return Value(b8, [getattr(vm, f"mask_{name}")(*args[0].parts, *args[1].parts)])
        if name == "not":
            if given is b8:
                return Value(b8, [vm.mask_not(*args[0].parts)])
            args, name = [args[0], self.const(-1, s64 if given.size == 8 else s32)], "xor"
        if name in BITWISE:
            exact = not narrow(type) or type.kind == "signed" and all(arg.exact for arg in args)
            return self._each(BITWISE[name], type, args, exact)
        if name in DIRECT:
            return self._each(name, type, args, not narrow(type))
        if name in ("max", "min"):
            return self._unflipped(self._each(name, type, [self.flipped(arg) for arg in args]))
        if name in ROUNDED:
            return Value(type, [vm.round(part, ROUNDED[name]) for part in args[0].parts])
        if name in ("neg", "abs"):
            if name == "abs" and type.kind == "unsigned":
                return args[0]
            arg = self.exact(args[0]) if name == "abs" else args[0]
            return self._each(name, type, [arg], not narrow(type))
        return getattr(self, f"_{name}")(type, *args)

    def _each(self, method: str, type: ElementType, args: list[Value], exact: bool = True) -> Value:
        method = getattr(self.vm, method)
        return Value(type, [method(*parts) for parts in zip(*(arg.parts for arg in args))], exact)

    # Integers.

    def exact(self, value: Value) -> Value:
        """The value with lanes that hold what its type can."""
        if value.exact:
            return value
        bits = 32 - 8 * value.type.size
        kind = s32 if value.type.kind == "signed" else u32
        parts = [self.vm.shift(part, bits) for part in value.parts]
        return Value(value.type, [self.vm.shift(part, -bits, kind, to=part) for part in parts])

    def flipped(self, value: Value) -> Value:
        """Integers in lanes whose order, as numbers with a sign, is theirs."""
        value = self.exact(value)
        if value.type not in SIGNS:
            return value
        sign = self.const(SIGNS[value.type], s64 if value.type is u64 else s32)
        return Value(value.type, self._each("xor", value.type, [value, sign]).parts)

    _unflipped = flipped  # the sign bit turns twice

    def _div(self, type: ElementType, a: Value, b: Value) -> Value:
        if type.kind == "float":
            return self._each("div", type, [a, b])
        a, b = self._cast(f64, a), self._cast(f64, b)
        whole = Value(f64, [self._quotient(x, y) for x, y in zip(a.parts, b.parts)])
        return self._cast(type, self._cast(s64, whole) if type is s32 else whole)  # -2**31 // -1 is too large

    def _quotient(self, x: Vector, y: Vector) -> Vector:
        """Of integers of at most 32 bits as floats: rounded down, 0 if there is none."""
        vm, zero = self.vm, self.constants(0.0, f64)
        found = vm.div(x, y)  # no integer is between it and the true one: that is 2**-32 of it away, if it is none
        vm.round(found, "down", to=found)
        return vm.select(vm.compare(y, "==", zero), zero, found, to=found)

    def _shl(self, type: ElementType, a: Value, counts: Value) -> Value:
        return self._shifted(type, a, counts, True)

    def _shr(self, type: ElementType, a: Value, counts: Value) -> Value:
        return self._shifted(type, self.exact(a), counts, False)

    def _shifted(self, type: ElementType, a: Value, counts: Value, left: bool) -> Value:
        counts = self.exact(counts)
        parts = [self._shifted_part(type, x, n, left) for x, n in zip(a.parts, counts.parts)]
        return Value(type, parts, not (left and narrow(type)))

    def _shifted_part(self, type: ElementType, x: Vector, counts: Vector, left: bool) -> Vector:
        """By counts beyond the bits, or below 0, 0 or the sign is left."""
        vm, lane = self.vm, s64 if type.size == 8 else s32
        most = self.constants(8 * type.size - 1, lane)
        within = vm.and_(counts, most)
        good = vm.compare(within, "==", counts)
        if type.kind == "signed" and not left:
            vm.select(good, within, most, to=within)
            return vm.shift_by(x, within, False, lane)
        found = vm.shift_by(x, within, left, u64 if lane is s64 else u32)
        return vm.select(good, found, self.constants(0, lane), to=found)

    # Masks.

    def numbers(self, value: Value) -> Vector:
        """The mask of a b8 as lanes of 0 and -1."""
        return self.vm.select(*value.parts, self.constants(-1, self.lane), self.constants(0, self.lane))

    def found(self, numbers: Vector) -> Value:
        """The b8 that ``numbers`` made these of."""
        return Value(b8, [self.vm.compare(numbers, "!=", self.constants(0, self.lane))])

    def masks(self, value: Value, width: int) -> list[Mask]:
        """The mask of a b8 for so many vectors."""
        return value.parts if width == 1 else list(self.vm.widen_mask(*value.parts))

    def _compare(self, name: str, a: Value, b: Value) -> Value:
        vm = self.vm
        if a.type is b8:
            [x], [y] = a.parts, b.parts
            if name in ("eq", "ne"):
                found = vm.mask_xor(x, y)
                return Value(b8, [vm.mask_not(found) if name == "eq" else found])
            return Value(b8, [(vm.mask_and if name == "lt" else vm.mask_or)(vm.mask_not(x), y)])
        order = self.flipped if name in ("lt", "le") else self.exact
        a, b = order(a), order(b)
        found = [vm.compare(x, COMPARED[name], y) for x, y in zip(a.parts, b.parts)]
        return Value(b8, found if len(found) == 1 else [vm.narrow_mask(*found)])

    def _where(self, type: ElementType, mask: Value, a: Value, b: Value) -> Value:
        vm = self.vm
        if type is b8:
            [chosen], [x], [y] = mask.parts, a.parts, b.parts
            found = vm.mask_and(vm.mask_xor(x, y), chosen)
            return Value(b8, [vm.mask_xor(found, y)])
        masks = self.masks(mask, len(a.parts))
        return Value(type, [vm.select(m, x, y) for m, x, y in zip(masks, a.parts, b.parts)], a.exact and b.exact)

    # Conversions.

    def _cast(self, type: ElementType, value: Value) -> Value:
        """By way of f64 and s64 where there is no direct one."""
        given = value.type
        if given is type:
            return value
        if given in (f16, bf16):
            return Value(f32, value.parts)
        if type in (f16, bf16):
            return Value(type, value.parts, False)
        if given is b8:
            lane = WIDENED.get(type, type)
            one, zero = self.const(1, lane).parts[0], self.const(0, lane).parts[0]
            return Value(type, [self.vm.select(mask, one, zero) for mask in self.masks(value, self.width(type))])
        if type is b8:
            return self._compare("ne", value, self.const(0, given))
        if given.kind == "float":
            return self._from_float(type, value)
        return self._from_integer(type, value)

    def _from_float(self, type: ElementType, value: Value) -> Value:
        vm, parts = self.vm, value.parts
        if type is f64:
            return Value(f64, list(vm.widen(parts[0], f64)))
        if type is f32:
            return Value(f32, [vm.narrow(*parts, f32)])
        if type is u64:
            return Value(u64, [self._to_u64(part) for part in self._cast(f64, value).parts])
        if type is s64:
            return Value(s64, [vm.truncate(part) for part in self._cast(f64, value).parts])
        if type is u32:
            return self._cast(u32, self._cast(s64, value))
        return Value(type, [vm.truncate(parts[0]) if value.type is f32 else vm.narrow(*parts, s32)], not narrow(type))

    def _to_u64(self, x: Vector) -> Vector:
        vm, bound = self.vm, self.constants(float(HALF), f64)
        small = vm.compare(x, "<", bound)
        x = vm.select(small, x, vm.sub(x, bound))
        del bound
        found = vm.truncate(x)
        return vm.select(small, found, vm.xor(found, self.constants(-HALF, s64)), to=found)

    def _from_integer(self, type: ElementType, value: Value) -> Value:
        vm, given = self.vm, value.type
        if type.kind == "float":
            if given.size < 8 and given is not u32:
                value = self.exact(value)
                if type is f32:
                    return Value(f32, [vm.convert(value.parts[0], f32)])
                return Value(f64, list(vm.widen(value.parts[0], f64)))
            if given is u32:
                exact = Value(f64, [vm.convert(part, f64) for part in vm.widen(value.parts[0], u64)])
                return self._cast(type, exact)
            floats = [self._from_long(type, part, given is u64) for part in value.parts]
            return self._cast(type, Value(f64, floats))
        if given.size == 8:
            if type.size == 8:
                return Value(type, value.parts)
            return Value(type, [vm.narrow(*value.parts, s32)], not narrow(type))
        if type.size == 8:
            value = self.exact(value)
            return Value(type, list(vm.widen(value.parts[0], u64 if given is u32 else s64)))
        if narrow(given) and type.size > given.size:
            return Value(type, self.exact(value).parts, type.size == 4 or type.kind == given.kind)
        return Value(type, value.parts, type.size == 4)

    def _from_long(self, type: ElementType, x: Vector, unsigned: bool) -> Vector:
        """s64 and u64 to f64, or to what becomes the right f32, rounded once: before that it is rounded to odd."""
        vm = self.vm
        if unsigned:  # half of what is too large, with the bit that is lost
            large = vm.compare(x, "<", self.constants(0, s64))
            half = vm.or_(vm.shift(x, -1, u64), vm.and_(x, self.constants(1, s64)))
            x = vm.select(large, half, x, to=half)
            del half
        if type is f32:
            x = self._odd(x)
        found = vm.convert(x, f64)
        return vm.select(large, vm.add(found, found), found, to=found) if unsigned else found

    def _odd(self, x: Vector) -> Vector:
        """s64 that f64 holds: what has more bits is without the low 11, the last one set if it had any of them."""
        vm, zero = self.vm, self.constants(0, s64)
        odd = vm.and_(x, self.constants(2047, s64))
        lost = vm.compare(odd, "!=", zero)
        vm.and_(x, self.constants(-2048, s64), to=odd)
        vm.select(lost, vm.or_(odd, self.constants(2048, s64)), odd, to=odd)
        del lost
        top = vm.shift(x, -53, s64)  # 0 or -1 where f64 is exact as it is
        vm.add(top, self.constants(1, s64), to=top)
        vm.shift(top, -1, u64, to=top)
        return vm.select(vm.compare(top, "==", zero), x, odd, to=odd)
