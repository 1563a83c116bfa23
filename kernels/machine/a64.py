"""What the AArch64 machines share: the frame, integers and pointers, loops, and the operations that SVE and NEON spell
alike.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from jitkern.isa.a64 import EQ, GE, LE, LSL, NE, WS, XS, Assembler, ptr, sp
from jitkern.isa.a64.regs import SCALARS
from jitkern.isa.a64.words import PREFETCHES
from jitkern.isa.assembler import Code
from jitkern.isa.operand import Label
from jitkern.isa.types import ElementType, f32, f64, s32, s64

from .base import SIGNATURE, WIDENED, At, Machine, Pointer, Scalar, Vector

ADDRESS, VALUE = XS[16], XS[17]  # scratch: addresses that do not fit an instruction; anything else
ARGUMENTS = [0, 1, 2]
CHANGEABLE = list(range(3, 16))
KEPT_INTEGERS = 8 * 16  # bytes
SAVED = [XS[i] for i in range(19, 29)]
VECTORS = [*range(8), *range(16, 32), *range(8, 16)]  # of the last eight, the low 64 bits are the caller's

# operation | of floats | of integers
ARITHMETIC = {line.split()[0]: dict(zip((f32, f64, s32, s64), (line.split()[1:2] * 2 + line.split()[2:] * 2)))
              for line in """
add      fadd   add
sub      fsub   sub
mul      fmul   mul
div      fdiv
fma      fmla   mla
fnma     fmls
mad      fmad
sqrt     fsqrt
neg      fneg   neg
abs      fabs   abs
nearest  frintn
down     frintm
up       frintp
zero     frintz
truncate fcvtzs
convert  fcvtns scvtf
""".strip().splitlines()}
INTEGERS = {f32: s32, f64: s64}


class A64(Machine):
    """``self.V[type]`` are the vector registers by number, as lanes of a type; ``self.bits`` as the logic takes them.
    """

    argument_registers = ARGUMENTS
    V: dict[ElementType, tuple]
    bits: tuple

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        self.a = Assembler(self.kernel)
        integers = [SAVED[i] for i in range(max(0, scalars - len(CHANGEABLE) - len(ARGUMENTS)))]
        save = integers + [SCALARS["d"][i] for i in VECTORS[24:vectors]] + [XS[30]] * self.calls
        self._frame = self.a.frame(SIGNATURE, save=save, stack=8 * slots)
        self._frame.__enter__()
        free = CHANGEABLE + [register.index for register in integers]
        return {"vector": VECTORS[:vectors][::-1], "scalar": free[::-1]}

    def finish(self) -> Code:
        self._frame.__exit__(None, None, None)
        return self.a.finish()

    # Integers.

    def _in_register(self, bank: str, index: int, scratch=ADDRESS):
        """The register that holds an integer: its own, or a scratch one that it is read into."""
        if bank == "scalar":
            return XS[index]
        self.a.ldr(scratch, ptr(sp, 8 * index))
        return scratch

    def _written(self, bank: str, index: int, register) -> None:
        """An integer that ``_in_register`` gave has changed there."""
        if bank != "scalar":
            self.a.str(register, ptr(sp, 8 * index))

    def _sum(self, to, register, value: int) -> None:
        """to = register + value. It leaves the flags alone, and changes VALUE for 2**24 and more."""
        size = abs(value)
        method = self.a.add if value > 0 else self.a.sub
        if not value:
            if to is not register:
                self.a.mov(to, register)
        elif size >> 24:
            self.a.mov_imm(VALUE, value)
            self.a.add(to, register, VALUE)
        else:
            if size >> 12:
                method(to, register, size >> 12, LSL, 12)
                register = to
            if size & 0xFFF:
                method(to, register, size & 0xFFF)

    def _near(self, at: At, fits: Callable[[int], bool]) -> tuple:
        """A register and a distance from it, one that ``fits`` the instruction's address. ADDRESS may be the register.

        Where the pointer has gone on too far for that, its register follows: what comes behind is near again.
        """
        pointer = at.pointer
        distance = at.distance
        base = self._in_register(pointer.bank, pointer.index)
        if fits(distance):
            return base, distance
        if pointer.bank == "scalar" and pointer.bias and fits(at.offset):
            self._sum(base, base, pointer.bias)
            self._bias[pointer.bank, pointer.index] = 0
            return base, at.offset
        self._sum(ADDRESS, base, distance)
        return ADDRESS, 0

    def _transfer(self, name: str, register, at: At, size: int) -> None:
        """LDR, STR and their like, of ``size`` bytes: by the scaled form, or else by the one that is called LDUR."""
        base, distance = self._near(at, lambda distance: -256 <= distance < 256
                                    or distance % size == 0 and 0 <= distance < 4096 * size)
        scaled = distance % size == 0 and distance >= 0
        getattr(self.a, name if scaled else f"{name[:2]}u{name[2:]}")(register, ptr(base, distance))

    def fetch(self, at: At, cold: bool = False) -> Pointer:
        pointer = Pointer(self, "slot" if cold else "scalar")
        register = ADDRESS if cold else XS[pointer.index]
        self._transfer("ldr", register, at, 8)
        self._written(pointer.bank, pointer.index, register)
        return pointer

    def pointer(self, at: At, cold: bool = False) -> Pointer:
        pointer = Pointer(self, "slot" if cold else "scalar")
        self.move(pointer, at)
        return pointer

    def _write(self, to: At, value: Scalar) -> None:
        self._transfer("str", XS[value.index], to, 8)

    def move(self, pointer: Pointer, at: At) -> None:
        distance = at.distance
        base = self._in_register(at.pointer.bank, at.pointer.index)
        register = XS[pointer.index] if pointer.bank == "scalar" else ADDRESS
        self._bias[pointer.bank, pointer.index] = 0
        self._sum(register, base, distance)
        self._written(pointer.bank, pointer.index, register)

    def scalar(self, value: int | Scalar, cold: bool = False) -> Scalar:
        scalar = Scalar(self, "slot" if cold else "scalar")
        register = ADDRESS if cold else XS[scalar.index]
        if isinstance(value, Scalar):
            source = self._in_register(value.bank, value.index, register)
            if cold:
                register = source
            elif source is not register:
                self.a.mov(register, source)
        else:
            self.a.mov_imm(register, value)
        self._written(scalar.bank, scalar.index, register)
        return scalar

    def _bounded(self, scalar: Scalar, bound: int, keep) -> None:
        register = self._in_register(scalar.bank, scalar.index)
        self.a.mov_imm(VALUE, bound)
        self.a.cmp(register, VALUE)
        self.a.csel(register, register, VALUE, keep)
        self._written(scalar.bank, scalar.index, register)

    def at_most(self, scalar: Scalar, bound: int) -> None:
        self._bounded(scalar, bound, LE)

    def at_least(self, scalar: Scalar, bound: int) -> None:
        self._bounded(scalar, bound, GE)

    def minus(self, scalar: Scalar, other: Scalar | int) -> None:
        if isinstance(other, int):
            return self._add((scalar.bank, scalar.index), -other)
        register = self._in_register(scalar.bank, scalar.index)
        self.a.sub(register, register, self._in_register(other.bank, other.index, VALUE))
        self._written(scalar.bank, scalar.index, register)

    def times(self, scalar: Scalar, factor: int) -> None:
        register = self._in_register(scalar.bank, scalar.index)
        self.a.mov_imm(VALUE, factor)
        self.a.mul(register, register, VALUE)
        self._written(scalar.bank, scalar.index, register)

    def _add(self, key: tuple[str, int], value: int) -> None:
        register = self._in_register(*key)
        self._sum(register, register, value)
        self._written(*key, register)

    def _add_scalar(self, pointer: Pointer, distance: Scalar) -> None:
        register = self._in_register(pointer.bank, pointer.index)
        self.a.add(register, register, self._in_register(distance.bank, distance.index, VALUE))
        self._written(pointer.bank, pointer.index, register)

    def rows(self, at: At, count: int, stride: int) -> list[At]:
        """As many places to one pointer as its addresses reach, with a quarter of that left for unrolled steps."""
        size = min(4, stride & -stride or 4)
        reach = self._splat_reach * size
        together = 1 + (reach - reach // 4) // stride if stride > 0 else 1 if stride else count
        if size < 4 < stride:  # of unknown alignment to what is loaded
            together = 1
        together = max(together, -(-count // self.kind.most_pointers))
        found: list[At] = []
        for i in range(count):
            if i % together == 0:
                pointer = self.pointer(at + i * stride)
            found.append(pointer + i % together * stride)
        return found

    @property
    @abstractmethod
    def _splat_reach(self) -> int:
        """The most elements that lie between a pointer and what ``splat`` loads by one instruction."""

    # Control.

    def _label(self) -> Label:
        return Label()

    def _bind(self, label: Label, loop: bool = False) -> None:
        if loop:
            self.a.align(32)
        self.a.L(label)

    def _repeat(self, counter: Scalar, top: Label) -> None:
        register = self._in_register(counter.bank, counter.index)
        self.a.subs(register, register, 1)
        self._written(counter.bank, counter.index, register)
        self.a.b(NE, top)

    def _skip(self, scalar: Scalar, value: int, equal: bool, end: Label) -> None:
        register = self._in_register(scalar.bank, scalar.index)
        if not value:
            return (self.a.cbz if equal else self.a.cbnz)(register, end)
        if 0 < value < 4096:
            self.a.cmp(register, value)
        else:
            self.a.mov_imm(VALUE, value)
            self.a.cmp(register, VALUE)
        self.a.b(EQ if equal else NE, end)

    def _call(self, function: At, table: At, begin: int | Scalar, end: int | Scalar) -> None:
        """What is held goes to the stack: integers first, then what ``_keep`` keeps. Arguments are read from there."""
        kept = [i for i in self._held("scalar") if i < VALUE.index]
        size = KEPT_INTEGERS + self.vector_bytes * (len(self._held("vector")) + 1)

        def read(register, value: int | Scalar) -> None:
            if isinstance(value, int):
                self.a.mov_imm(register, value)
            elif value.bank == "slot":
                self.a.ldr(register, ptr(sp, size + 8 * value.index))
            elif value.index in kept:
                self.a.ldr(register, ptr(sp, 8 * value.index))
            else:
                self.a.mov(register, XS[value.index])

        self.a.mov_imm(VALUE, size)
        self.a.sub(sp, sp, VALUE)
        for i in kept:
            self.a.str(XS[i], ptr(sp, 8 * i))
        self.a.add(ADDRESS, sp, KEPT_INTEGERS)
        self._keep(self.a.str)
        first, second, third = (XS[i] for i in ARGUMENTS)
        for register, at in ((first, table), (ADDRESS, function)):
            read(register, at.pointer)
            self._sum(register, register, at.distance)
        read(second, begin)
        read(third, end)
        self.a.ldr(ADDRESS, ptr(ADDRESS, 0))
        self.a.blr(ADDRESS)
        self.a.add(ADDRESS, sp, KEPT_INTEGERS)
        self._keep(self.a.ldr)
        for i in kept:
            self.a.ldr(XS[i], ptr(sp, 8 * i))
        self.a.mov_imm(VALUE, size)
        self.a.add(sp, sp, VALUE)

    @abstractmethod
    def _keep(self, method: Callable) -> None:
        """Store or load what is held of vectors and masks, at ADDRESS and behind: one vector more than are held."""

    # What both machines write alike.

    def op(self, table: dict[ElementType, str], type: ElementType):
        """The assembler's method of a table for a type."""
        try:
            return getattr(self.a, table[type])
        except KeyError:
            raise TypeError(f"{self.kernel}: there is no such operation on {type}") from None

    def _v(self, vector: Vector):
        """The register of an operand. To be asked for before that of the result, which may be the same."""
        return self.V[vector.type][vector.index]

    def _result(self, type: ElementType, to: Vector | None) -> tuple:
        """A vector for lanes of ``type``, and its register."""
        to = self.vector(type, to)
        return to, self.V[to.type][to.index]

    def _binary(self, name: str, a: Vector, b: Vector, to: Vector | None) -> Vector:
        operands = self._v(a), self._v(b)
        to, v = self._result(a.type, to)
        self.op(ARITHMETIC[name], a.type)(v, *operands)
        return to

    def add(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary("add", a, b, to)

    def sub(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary("sub", a, b, to)

    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary("mul", a, b, to)

    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._binary("div", a, b, to)

    @abstractmethod
    def _unary(self, name: str, a: Vector, to: Vector | None, type: ElementType | None = None) -> Vector:
        """An operation of the table on ``a``; the result is of its type or another one."""

    def sqrt(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary("sqrt", a, to)

    def round(self, a: Vector, how: str, to: Vector | None = None) -> Vector:
        return self._unary(how, a, to)

    def neg(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary("neg", a, to)

    def abs(self, a: Vector, to: Vector | None = None) -> Vector:
        return self._unary("abs", a, to)

    def truncate(self, value: Vector, to: Vector | None = None) -> Vector:
        return self._unary("truncate", value, to, INTEGERS.get(value.type))

    def _logic(self, method: Callable, a: Vector, b: Vector, to: Vector | None) -> Vector:
        operands = self.bits[self._v(a).index], self.bits[self._v(b).index]
        to, v = self._result(a.type, to)
        method(self.bits[v.index], *operands)
        return to

    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.and_, a, b, to)

    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.orr, a, b, to)

    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        return self._logic(self.a.eor, a, b, to)

    def assign(self, to: Vector, value: Vector) -> None:
        source = self._v(value)
        _, v = self._result(to.type, to)
        self.a.mov(self.bits[v.index], self.bits[source.index])

    def constant(self, value: float, type: ElementType) -> Vector:
        to, v = self._result(type, None)
        bits = int.from_bytes((type if type.size >= 4 else to.type).pack(value), "little")
        if not bits:
            return self.zero(type, to)
        register = (XS if to.type.size == 8 else WS)[VALUE.index]
        self.a.mov_imm(register, bits)
        self.a.dup(v, register)
        return to

    def splat_bytes(self, at: At, count: int) -> Vector:
        to, v = self._result(s32, None)
        low, high = WS[VALUE.index], WS[ADDRESS.index]
        base, distance = self._near(at, lambda distance: -256 <= distance and distance + count <= 256)
        (self.a.ldurb if count == 1 else self.a.ldurh)(low, ptr(base, distance))
        if count == 3:
            self.a.ldurb(high, ptr(base, distance + 2))
            self.a.orr(low, low, high, LSL, 16)
        self.a.dup(v, low)
        return to

    def prefetch(self, at: At, level: int = 1, write: bool = False) -> None:
        operation = PREFETCHES[f"P{'ST' if write else 'LD'}L{level}KEEP"]
        base, distance = self._near(at, lambda distance: -256 <= distance < 256
                                    or distance % 8 == 0 and 0 <= distance < 4096 * 8)
        scaled = distance % 8 == 0 and distance >= 0
        (self.a.prfm if scaled else self.a.prfum)(operation, ptr(base, distance))

    def copy(self, to: At, at: At, size: int) -> None:
        register = (XS if size == 8 else WS)[VALUE.index]
        suffix = {1: "b", 2: "h"}.get(size, "")
        if abs(to.distance) >> 24:  # or its address would take VALUE
            to = self.pointer(to) + 0
        for name, place in (("ldr", at), ("str", to)):
            self._transfer(name + suffix, register, place, size)

    def spread(self, value: Vector) -> Vector:
        return self.repeat(value, 1)

    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        V = self.V[f32 if size == 4 else f64]
        operands = V[self._v(a).index], V[self._v(b).index]
        found = self.vector(a.type), self.vector(a.type)
        self.a.zip1(V[found[0].index], *operands)
        self.a.zip2(V[found[1].index], *operands)
        return found


def narrow_lanes(type: ElementType) -> bool:
    """Whether memory's type is narrower than a lane's."""
    return type in WIDENED and type.size < 4
