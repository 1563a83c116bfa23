"""What the x86-64 machines share: the frame, integers and pointers, loops, calls."""

from __future__ import annotations

from jitkern.isa.assembler import Code
from jitkern.isa.operand import Label
from jitkern.isa.x86 import KS, R8S, R16S, R32S, R64S, Assembler, byte, dword, ptr, qword, rax, rsp, word
from jitkern.isa.x86.regs import REGISTERS

from .base import SIGNATURE, At, BudgetError, Machine, Pointer, Scalar

SCRATCH = rax
ARGUMENTS = [REGISTERS[name].index for name in "rdi rsi rdx".split()]
CHANGEABLE = [REGISTERS[name].index for name in "rcx r8 r9 r10 r11".split()]
SAVED = [REGISTERS[name] for name in "rbx r12 r13 r14 r15 rbp".split()]
BY_SIZE = {1: (byte, R8S), 2: (word, R16S), 4: (dword, R32S), 8: (qword, R64S)}
FAR = 1 << 31  # addresses hold signed 32-bit displacements


class X86(Machine):
    """Vectors are ``self.V``: ymm or zmm registers by number; ``x86_lanes`` has the operations on them."""

    argument_registers = ARGUMENTS
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

    def _write(self, to: At, value: Scalar) -> None:
        self.a.mov(qword[self.address(to)], R64S[value.index])

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

    def _call(self, function: At, table: At, begin: int | Scalar, end: int | Scalar) -> None:
        """What is held goes to the stack. The arguments are read from there, or from where they are still."""
        kept, vectors, masks = self._held("scalar"), self._held("vector"), self._held("mask")
        kept = [index for index in kept if index in CHANGEABLE + ARGUMENTS]
        size = self.vector_bytes
        top = size * len(vectors)
        homes = {index: rsp + (top + 8 * i) for i, index in enumerate(kept)}
        top += 8 * len(kept)
        marks = {index: rsp + (top + 8 * i) for i, index in enumerate(masks)}
        top += 8 * len(masks)
        old = rsp + top

        def read(register, value: int | Scalar) -> None:
            if isinstance(value, int):
                self.a.mov(register, value)
            elif value.bank == "slot":
                self.a.mov(register, qword[old])
                self.a.mov(register, qword[register + 8 * value.index])
            else:
                home = homes.get(value.index)
                self.a.mov(register, R64S[value.index] if home is None else qword[home])

        self.a.mov(SCRATCH, rsp)
        self.a.sub(rsp, top + 8 + 64)
        self.a.and_(rsp, -64)
        self.a.mov(qword[old], SCRATCH)
        for index in kept:
            self.a.mov(qword[homes[index]], R64S[index])
        for i, index in enumerate(vectors):
            self.a.vmovups(ptr[rsp + size * i], self.V[index])
        for index in masks:
            self.a.kmovw(word[marks[index]], KS[index])
        first, second, third = (R64S[i] for i in ARGUMENTS)
        for register, at in ((first, table), (SCRATCH, function)):
            read(register, at.pointer)
            self._add_far(register, at.distance)
        read(second, begin)
        read(third, end)
        self.a.vzeroupper()
        self.a.call(qword[SCRATCH + 0])
        for index in masks:
            self.a.kmovw(KS[index], word[marks[index]])
        for i, index in enumerate(vectors):
            self.a.vmovups(self.V[index], ptr[rsp + size * i])
        for index in kept:
            self.a.mov(R64S[index], qword[homes[index]])
        self.a.mov(rsp, qword[old])

    # Memory.

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
