"""What the x86-64 machines share: the frame, integers and pointers, loops, and the operations that VEX and EVEX spell
alike.
"""

from __future__ import annotations

from abc import abstractmethod

from jitkern.isa.assembler import Code
from jitkern.isa.operand import Label
from jitkern.isa.types import ElementType, bf16, f16, f32, f64, s8, s16, s32, u8, u16
from jitkern.isa.x86 import R8S, R16S, R32S, R64S, Assembler, byte, dword, ptr, qword, rax, rip, rsp, word
from jitkern.isa.x86.regs import REGISTERS

from .base import SIGNATURE, WIDENED, At, BudgetError, Machine, Pointer, Scalar, Vector

SCRATCH = rax
ARGUMENTS = [REGISTERS[name].index for name in "rdi rsi rdx".split()]
CHANGEABLE = [REGISTERS[name].index for name in "rcx r8 r9 r10 r11".split()]
SAVED = [REGISTERS[name] for name in "rbx r12 r13 r14 r15 rbp".split()]
BY_SIZE = {1: (byte, R8S), 2: (word, R16S), 4: (dword, R32S), 8: (qword, R64S)}
FAR = 1 << 31  # addresses hold signed 32-bit displacements

# operation | f32 f64 s32
ARITHMETIC = {line.split()[0]: dict(zip((f32, f64, s32), line.split()[1:])) for line in """
add vaddps vaddpd vpaddd
sub vsubps vsubpd vpsubd
mul vmulps vmulpd vpmulld
div vdivps vdivpd
fma vfmadd231ps vfmadd231pd
""".strip().splitlines()}
MOVES = {f32: "vmovups", f64: "vmovupd", s32: "vmovups"}
SPLATS = {f32: "vbroadcastss", f64: "vbroadcastsd", s32: "vbroadcastss"}
WIDENING = {s8: "vpmovsxbd", u8: "vpmovzxbd", s16: "vpmovsxwd", u16: "vpmovzxwd", bf16: "vpmovzxwd", f16: "vcvtph2ps"}


class X86(Machine):
    """Vectors are ``self.V``: ymm or zmm registers by number."""

    argument_registers = ARGUMENTS
    scalar_registers = 14  # all but rsp and the scratch register
    V: tuple

    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        self.a = Assembler(self.kernel)
        free = CHANGEABLE[:]
        save = SAVED[:max(0, scalars - len(free) - len(ARGUMENTS))]
        self._frame = self.a.frame(SIGNATURE, save=save, stack=8 * slots)
        self._frame.__enter__()
        integers = free + [register.index for register in save]
        return {"vector": list(range(vectors))[::-1], "scalar": integers[::-1]}

    def finish(self) -> Code:
        self.a.vzeroupper()
        self._frame.__exit__(None, None, None)
        return self.a.finish()

    # Integers.

    def _place(self, scalar: Scalar):
        """The register or the memory that holds a scalar."""
        return self._place_of(scalar.bank, scalar.index)

    def _place_of(self, bank: str, index: int):
        return R64S[index] if bank == "scalar" else qword[rsp + 8 * index]

    def _in_register(self, scalar: Scalar):
        """A register that holds a scalar: its own, or the scratch one."""
        if scalar.bank == "scalar":
            return R64S[scalar.index]
        self.a.mov(SCRATCH, self._place(scalar))
        return SCRATCH

    def address(self, at: At):
        """base + displacement. The scratch register may be part of it."""
        distance = at.distance
        base = self._in_register(at.pointer)
        if -FAR <= distance < FAR:
            return base + distance
        if base is SCRATCH:
            self._add_far(SCRATCH, distance)
            return SCRATCH + 0
        self.a.mov(SCRATCH, distance)
        return base + SCRATCH

    def _add_far(self, place, value: int) -> None:
        """Add what may not fit an immediate."""
        for _ in range(abs(value) // (FAR - 1)):
            self.a.add(place, FAR - 1 if value > 0 else 1 - FAR)
        rest = abs(value) % (FAR - 1)
        if rest:
            self.a.add(place, rest if value > 0 else -rest)

    def _store_scalar(self, scalar: Scalar, register) -> None:
        if register is not self._place(scalar):
            self.a.mov(self._place(scalar), register)

    def fetch(self, at: At, cold: bool = False) -> Pointer:
        pointer = Pointer(self, "slot" if cold else "scalar")
        register = SCRATCH if cold else R64S[pointer.index]
        self.a.mov(register, ptr[self.address(at)])
        self._store_scalar(pointer, register)
        return pointer

    def pointer(self, at: At, cold: bool = False) -> Pointer:
        pointer = Pointer(self, "slot" if cold else "scalar")
        self.move(pointer, at)
        return pointer

    def move(self, pointer: Pointer, at: At) -> None:
        register = R64S[pointer.index] if pointer.bank == "scalar" else SCRATCH
        source = self.address(at)
        self._bias[pointer.bank, pointer.index] = 0
        self.a.lea(register, ptr[source])
        self._store_scalar(pointer, register)

    def scalar(self, value: int | Scalar, cold: bool = False) -> Scalar:
        scalar = Scalar(self, "slot" if cold else "scalar")
        place = self._place(scalar)
        if isinstance(value, Scalar):
            self.a.mov(place, self._in_register(value) if cold else self._place(value))
        elif not cold:
            self.a.mov(R32S[scalar.index] if 0 <= value < 1 << 32 else place, value)
        elif -FAR <= value < FAR:
            self.a.mov(place, value)
        else:
            self.a.mov(SCRATCH, value)
            self.a.mov(place, SCRATCH)
        return scalar

    def _bounded(self, scalar: Scalar, bound: int, within: str) -> None:
        """``within``: the jump that is taken where nothing is to be changed."""
        place, done = self._place(scalar), Label()
        self.a.mov(SCRATCH, bound)
        self.a.cmp(place, SCRATCH)
        getattr(self.a, within)(done)
        self.a.mov(place, SCRATCH)
        self.a.L(done)

    def at_most(self, scalar: Scalar, bound: int) -> None:
        self._bounded(scalar, bound, "jle")

    def at_least(self, scalar: Scalar, bound: int) -> None:
        self._bounded(scalar, bound, "jge")

    def minus(self, scalar: Scalar, other: Scalar | int) -> None:
        if isinstance(other, int):
            self._add((scalar.bank, scalar.index), -other)
        else:
            self.a.sub(self._place(scalar), self._in_register(other))

    def times(self, scalar: Scalar, factor: int) -> None:
        place = self._place(scalar)
        if scalar.bank == "scalar" and -FAR <= factor < FAR:
            return self.a.imul(place, place, factor)
        self.a.mov(SCRATCH, factor)
        self.a.imul(SCRATCH, place)
        self.a.mov(place, SCRATCH)

    def _add(self, key: tuple[str, int], value: int) -> None:
        self._add_far(self._place_of(*key), value)

    def _add_scalar(self, pointer: Pointer, distance: Scalar) -> None:
        self.a.add(self._place(pointer), self._in_register(distance))

    def rows(self, at: At, count: int, stride: int) -> list[At]:
        if abs(count * stride) >= FAR // 2:
            raise BudgetError(f"{self.kernel}: {count} rows {stride} bytes apart are out of an address's reach")
        pointer = self.pointer(at)
        return [pointer + i * stride for i in range(count)]

    # Control.

    def _label(self) -> Label:
        return Label()

    def _bind(self, label: Label, loop: bool = False) -> None:
        if loop:
            self.a.align(32)
        self.a.L(label)

    def _repeat(self, counter: Scalar, top: Label) -> None:
        self.a.dec(self._place(counter))
        self.a.jnz(top)

    def _skip(self, scalar: Scalar, value: int, equal: bool, end: Label) -> None:
        place = self._place(scalar)
        if not -FAR <= value < FAR:
            self.a.mov(SCRATCH, value)
            self.a.cmp(place, SCRATCH)
        elif value or scalar.bank == "slot":
            self.a.cmp(place, value)
        else:
            self.a.test(place, place)
        (self.a.je if equal else self.a.jne)(end)

    # What both machines write alike.

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

    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        V = self.V
        if a.__class__ is At:
            a = self._splat_factor(a, acc.type)
            if a.__class__ is not Vector:
                return self.op(ARITHMETIC["fma"], acc.type)(V[acc.index], V[b.index], a)
        if acc.type is s32:
            product = self.mul(a, b)
            self.a.vpaddd(V[acc.index], V[acc.index], V[product.index])
        else:
            self.op(ARITHMETIC["fma"], acc.type)(V[acc.index], V[a.index], V[b.index])

    def _splat_factor(self, at: At, type: ElementType):
        """A factor in memory as an operand of ``fma``."""
        return self.splat(at, type)

    def assign(self, to: Vector, value: Vector) -> None:
        self.a.vmovaps(self._v(to), self._v(value))

    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        v = self._v(to)
        if type in SPLATS:
            self.op(SPLATS, type)(v, ptr[self.address(at)])
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
        bits = type.pack(value)
        if not any(bits):
            return self.zero(type, to)
        self.op(SPLATS, to.type)(self._v(to), ptr[rip + self.a.constant(bits)])
        return to

    def prefetch(self, at: At, level: int = 1, write: bool = False) -> None:
        reads = self.a.prefetcht0, self.a.prefetcht1, self.a.prefetcht2
        method = self.a.prefetchw if write and "prfchw" in self.features else reads[level - 1]
        method(ptr[self.address(at)])

    def copy(self, to: At, at: At, size: int) -> None:
        pointer, bank = BY_SIZE[size]
        if not at.pointer.bank == to.pointer.bank == "scalar":
            raise BudgetError(f"{self.kernel}: pointers of a copy must be in registers")
        register, base, distance = bank[SCRATCH.index], R64S[to.pointer.index], to.distance
        self.a.mov(register, pointer[self.address(at)])
        far = 0 if -FAR <= distance < FAR else distance  # the scratch register is taken, so the pointer goes there
        self._add_far(base, far)
        self.a.mov(pointer[base + (distance - far)], register)
        self._add_far(base, -far)

    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        to = self.vector(s32, to)
        method = self.a.vpslld if left > 0 else self.a.vpsrad if type is s32 else self.a.vpsrld
        method(self._v(to), self._v(a), abs(left))
        return to

    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        to = self.vector(type, to)
        (self.a.vcvtps2dq if type is s32 else self.a.vcvtdq2ps)(self._v(to), self._v(value))
        return to


def narrow_lanes(type: ElementType) -> bool:
    """Whether memory's type is narrower than a lane's."""
    return type in WIDENED and type.size < 4
