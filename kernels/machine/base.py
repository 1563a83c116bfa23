"""The vector machine: what a kernel generator asks for, the same on every CPU.

A generator gets a machine, asks it for vectors, masks, pointers and loops, and ends with ``finish()``, which gives the
kernel. Its signature is ``void kernel(void *const *operands, int64_t begin, int64_t end)``.

Values. A vector holds ``lanes(type)`` elements of f32, f64 or s32; what is narrower in memory is widened by ``load``
and narrowed by ``store``. An operation returns a new vector, or changes the one given as ``to=``. A vector's register
is free again when Python drops the object; asking for more than there are is a ``BudgetError``.

Loops. ``for _ in vm.loop(n, unroll=4): ...`` runs its body while the code is written: four times for the loop and once
for each step left over. What one step hands to the next is changed in place (``fma``, ``to=``, ``advance``). Registers
that were taken before a loop are not given away within it.

Pointers. ``p + 64`` is the place 64 bytes behind where p points when it is used. ``advance`` by a number costs nothing:
the machine remembers it, folds it into the addresses and settles it where a loop comes round.

Masks. ``mask(n)`` is the first n lanes. What a mask leaves out is neither read nor written, and is loaded as zero.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from jitkern.isa.assembler import Code
from jitkern.isa.types import ElementType, bf16, f16, f32, s8, s16, s32, u8, u16, u32

from .held import At, BudgetError, Mask, Pointer, Scalar, Vector

SIGNATURE = "void(void *const *operands, int64_t begin, int64_t end)"
PARTIALS = 64  # partial results of a reduction, see ``Machine.reduce``
WIDENED = {f16: f32, bf16: f32, s8: s32, u8: s32, s16: s32, u16: s32, u32: s32}  # memory's type: a lane's


class Machine(ABC):
    """The operations, and what generators may know about the CPU.

    vector_registers, scalar_registers: what a kernel can have at most.  facts: operations that are one instruction
    here: "mask" (loads and stores under a mask), "splat" (``fma`` with a factor in memory), "repeat", "dot bf16",
    "dot u8", "dot s8".
    """

    name: str
    vector_registers: int
    scalar_registers: int
    argument_registers: list[int] = []  # integer registers that hold what a kernel is called with
    mask_bank = "mask"    # where a mask is kept
    static_masks = True   # whether ``mask(n)`` needs a register at all
    needs: frozenset[str] = frozenset()  # features of the CPU

    def __init__(self, kernel: str, vector_bytes: int, features: frozenset[str], *, vectors: int = 0, scalars: int = 8,
                 slots: int = 0):
        """``vectors``, ``scalars`` and ``slots`` (64-bit places on the stack) are what the kernel may hold at once.

        More than the callee may change means that some are saved on entry.
        """
        vectors = vectors or self.vector_registers
        for what, wanted, most in (("vectors", vectors, self.vector_registers),
                                   ("integer registers", scalars, self.scalar_registers)):
            if wanted > most:
                raise BudgetError(f"{kernel}: it wants {wanted} {what}, {self.name} has {most}")
        self.kernel, self.vector_bytes, self.features = kernel, vector_bytes, features
        self.facts = self.facts_of(features)
        self._banks: dict[str, list[int]] = {"slot": list(range(slots))[::-1]}  # what is free, next one last
        self._banks |= self._start(vectors, scalars, slots)
        self._all = {(bank, index) for bank, free in self._banks.items() for index in free}
        self._bias: dict[tuple, int] = {}
        self._pinned: list[set] = []
        self._deferred: list[tuple] = []

    @abstractmethod
    def _start(self, vectors: int, scalars: int, slots: int) -> dict[str, list[int]]:
        """Begin the kernel; the registers of each bank."""

    @abstractmethod
    def finish(self) -> Code:
        """End the kernel."""

    def lanes(self, type: ElementType) -> int:
        """Elements of one vector: of f64, or else of f32 and s32, which narrower ones are widened to."""
        return self.vector_bytes // WIDENED.get(type, type).size

    @classmethod
    def facts_of(cls, features: frozenset[str]) -> frozenset[str]:
        """What a CPU with these features has."""
        return frozenset()

    @classmethod
    def dot_size(cls, kind: str, facts: frozenset[str]) -> int:
        """Vectors that one factor of ``dot`` takes on a CPU with these facts."""
        return 1 if f"dot {kind}" in facts else 2 if kind == "bf16" else 4

    def has(self, fact: str) -> bool:
        """Whether this is one instruction here."""
        return fact in self.facts

    # Registers.

    def _take(self, bank: str) -> int:
        if bank == "none":
            return -1
        if not self._banks[bank]:
            raise BudgetError(f"{self.kernel}: all {bank}s of {self.name} that it asked for are taken")
        return self._banks[bank].pop()

    def _give(self, bank: str, index: int) -> None:
        if self._pinned and (bank, index) in self._pinned[-1]:
            self._deferred.append((bank, index))
        else:
            self._banks[bank].append(index)

    def vector(self, type: ElementType, to: Vector | None = None) -> Vector:
        """A vector for lanes of ``type`` with anything in it: a new one, or ``to``."""
        if to is None:
            return Vector(self, WIDENED.get(type, type))
        to.type = WIDENED.get(type, type)
        return to

    # Control.

    def loop(self, count: int | Scalar, unroll: int = 1, cold: bool = False) -> Iterator[None]:
        """``count`` steps. A Scalar is counted down to 0 and counts groups of ``unroll`` steps; it may be 0.

        ``cold``: the counter is kept on the stack.
        """
        counter, rest = count, 0
        if isinstance(count, int):
            groups, rest = divmod(count, unroll)
            if groups > 1:
                counter = self.scalar(groups, cold)
            else:
                counter, rest = None, count
        if counter is not None:
            top, end = self._label(), self._label()
            if counter is count:
                self._skip(counter, 0, True, end)
            biases = dict(self._bias)
            self._pinned.append(self._all - {(bank, i) for bank, free in self._banks.items() for i in free})
            self._bind(top, loop=not cold)
            for _ in range(unroll):
                yield
            self._settle(biases)
            self._repeat(counter, top)
            self._bind(end)
            self._pinned.pop()
            deferred, self._deferred = self._deferred, []
            for held in deferred:
                self._give(*held)
        for _ in range(rest):
            yield

    @contextmanager
    def when(self, scalar: Scalar, value: int, equal: bool = True) -> Iterator[None]:
        """The body runs only if ``scalar`` is ``value`` (or is not)."""
        end = self._label()
        biases = dict(self._bias)
        self._skip(scalar, value, not equal, end)
        yield
        self._settle(biases)
        self._bind(end)

    def _settle(self, biases: dict) -> None:
        """Make pointers that lived at an earlier place as far from their registers as they were there."""
        for key, bias in biases.items():
            moved = self._bias.get(key, bias) - bias
            if moved:
                self._bias[key] = bias
                self._add(key, moved)

    @abstractmethod
    def _label(self): ...

    @abstractmethod
    def _bind(self, label, loop: bool = False) -> None: ...

    @abstractmethod
    def _repeat(self, counter: Scalar, top) -> None:
        """Count down; to ``top`` unless it is 0 now."""

    @abstractmethod
    def _skip(self, scalar: Scalar, value: int, equal: bool, end) -> None:
        """To ``end`` if the scalar is (not) ``value``."""

    @abstractmethod
    def _add(self, key: tuple[str, int], value: int) -> None:
        """Add to an integer register or slot."""

    # Integers and pointers.

    def arguments(self) -> tuple[Pointer, Scalar, Scalar]:
        """The kernel's: ``operands``, ``begin``, ``end``. To be asked for once, at the start."""
        self._banks["scalar"] += self.argument_registers[::-1]
        self._all |= {("scalar", index) for index in self.argument_registers}
        return Pointer(self, "scalar"), Scalar(self, "scalar"), Scalar(self, "scalar")

    @abstractmethod
    def fetch(self, at: At, cold: bool = False) -> Pointer:
        """The pointer that is kept at a place in memory; ``cold``: on the stack from now on."""

    @abstractmethod
    def pointer(self, at: At, cold: bool = False) -> Pointer:
        """A new pointer to this place."""

    @abstractmethod
    def move(self, pointer: Pointer, at: At) -> None:
        """Make ``pointer`` point to another place."""

    @abstractmethod
    def scalar(self, value: int | Scalar, cold: bool = False) -> Scalar:
        """A new integer."""

    @abstractmethod
    def at_most(self, scalar: Scalar, bound: int) -> None:
        """min(scalar, bound), in place."""

    @abstractmethod
    def at_least(self, scalar: Scalar, bound: int) -> None:
        """max(scalar, bound), in place."""

    @abstractmethod
    def minus(self, scalar: Scalar, other: Scalar | int) -> None:
        """scalar - other, in place."""

    @abstractmethod
    def times(self, scalar: Scalar, factor: int) -> None:
        """scalar * factor, in place."""

    def advance(self, pointer: Pointer | list[At], distance: int | Scalar) -> None:
        """Move a pointer, or all pointers of ``rows``, by a number of bytes."""
        if isinstance(pointer, list):
            for one in {id(at.pointer): at.pointer for at in pointer}.values():
                self.advance(one, distance)
        elif isinstance(distance, int):
            self._bias[pointer.bank, pointer.index] += distance
        else:
            self._add_scalar(pointer, distance)

    @abstractmethod
    def _add_scalar(self, pointer: Pointer, distance: Scalar) -> None: ...

    @classmethod
    def row_pointers(cls, count: int) -> int:
        """How many pointers ``rows`` takes for so many rows far apart."""
        return 1

    @abstractmethod
    def rows(self, at: At, count: int, stride: int) -> list[At]:
        """``count`` places ``stride`` bytes apart, for the loads of a loop: with as many new pointers as that takes."""

    # Memory.

    @abstractmethod
    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        """Consecutive elements, widened."""

    @abstractmethod
    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None) -> None:
        """Consecutive elements of ``type``: s32 to s8, u8, s16, u16 saturate, f32 to bf16, f16 rounds to nearest even.
        """

    @abstractmethod
    def splat(self, at: At, type: ElementType, to: Vector | None = None) -> Vector:
        """One element, widened, in every lane."""

    @abstractmethod
    def prefetch(self, at: At, level: int = 1, write: bool = False) -> None:
        """Tell the cache that this place will be read or written soon. Never faults."""

    @abstractmethod
    def copy(self, to: At, at: At, size: int) -> None:
        """1, 2, 4 or 8 bytes from one place to another."""

    @abstractmethod
    def mask(self, count: int, type: ElementType = f32) -> Mask:
        """The first ``count`` lanes of vectors of ``type``."""

    # Arithmetic.

    @abstractmethod
    def zero(self, type: ElementType, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def constant(self, value: float, type: ElementType) -> Vector:
        """``value`` in every lane."""

    @abstractmethod
    def assign(self, to: Vector, value: Vector) -> None: ...

    @abstractmethod
    def add(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def sub(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def mul(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def div(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """Not for s32."""

    @abstractmethod
    def fma(self, acc: Vector, a: Vector | At, b: Vector) -> None:
        """acc += a * b, rounded once. ``a`` may be a place whose element is meant for every lane."""

    @abstractmethod
    def and_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def or_(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def xor(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector: ...

    @abstractmethod
    def shift(self, a: Vector, left: int, type: ElementType = s32, to: Vector | None = None) -> Vector:
        """Lanes of 32 bits ``left`` bits to the left; to the right if negative, by the sign of ``type``: s32 or u32."""

    @abstractmethod
    def compare(self, a: Vector, how: str, b: Vector) -> Mask:
        """Lanes where ``a how b``: "<", "<=", "==", "!=" as in Python. "!=" is true of NaN, the others are not."""

    @abstractmethod
    def select(self, mask: Mask, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """``a`` where the mask is, else ``b``."""

    def max(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """The larger; NaN if one is NaN; ``b`` if they are equal."""
        return self._extreme(a, b, b, a, to)

    def min(self, a: Vector, b: Vector, to: Vector | None = None) -> Vector:
        """The smaller; NaN if one is NaN; ``b`` if they are equal."""
        return self._extreme(a, b, a, b, to)

    def _extreme(self, a: Vector, b: Vector, less: Vector, more: Vector, to: Vector | None) -> Vector:
        found = self.select(self.compare(less, "<", more), a, b)
        if a.type is s32:
            return found if to is None else self._assigned(to, found)
        return self.select(self.compare(a, "!=", a), a, found, to)

    def _assigned(self, to: Vector, value: Vector) -> Vector:
        to.type = value.type
        self.assign(to, value)
        return to

    @abstractmethod
    def convert(self, value: Vector, type: ElementType, to: Vector | None = None) -> Vector:
        """f32 to s32, to nearest even (what does not fit has any value), or s32 to f32."""

    def cast(self, value: Vector, type: ElementType) -> Vector:
        """The same bits, called another type from now on."""
        value.type = type
        return value

    def _rounded_bf16(self, value: Vector) -> Vector:
        """The upper half of each f32 rounded to nearest even, in the lower half; NaN stays NaN, quiet."""
        found = self.shift(value, -16, u32)
        self.and_(found, self.constant(1, s32), to=found)
        self.add(found, self.constant(0x7FFF, s32), to=found)
        self.add(found, value, to=found)
        quiet = self.or_(value, self.constant(0x400000, s32))
        self.select(self.compare(value, "!=", value), quiet, found, to=found)
        return self.shift(found, -16, u32, to=found)

    # Products of groups: a lane is two bf16 or four 8-bit integers.

    def dot_operand(self, at: At, kind: str, mask: Mask | None = None) -> list[Vector]:
        """The second factor of ``dot``: consecutive groups."""
        return self.dot_split(self.load(at, s32, mask), kind, second=True)

    @abstractmethod
    def splat_bytes(self, at: At, count: int) -> Vector:
        """1 to 3 bytes, followed by zeros, in every lane of 32 bits."""

    def dot_split(self, groups: Vector, kind: str, second: bool = False) -> list[Vector]:
        """A vector of groups as the first factor of ``dot``, or the second. It is used up."""
        if f"dot {kind}" in self.facts:
            return [groups]
        if kind == "bf16":
            low = self.cast(self.shift(groups, 16), f32)
            high = self.shift(self.shift(groups, -16, u32), 16, to=groups)
            return [low, self.cast(high, f32)]
        type = u32 if kind == "u8" and not second else s32
        return [self.shift(self.shift(groups, 24 - 8 * i), -24, type) for i in range(3)] + [
            self.shift(groups, -24, type, to=groups)]

    def dot(self, acc: Vector, a: list[Vector], b: list[Vector], kind: str) -> None:
        """acc += the products of the groups' elements; ``kind`` is the type of ``a``'s, ``b``'s is bf16 or s8.

        f32 for bf16: as the CPU's own instruction has it, else two ``fma`` in order. s32, exact modulo 2**32, for
        integers.
        """
        for one, other in zip(a, b):
            self.fma(acc, one, other)

    # Across lanes.

    @abstractmethod
    def zip(self, a: Vector, b: Vector, size: int) -> tuple[Vector, Vector]:
        """a0 b0 a1 b1 ...: the elements of ``size`` (4 or 8) bytes of both in turns, as two vectors."""

    def transpose(self, rows: list[Vector], size: int) -> list[Vector]:
        """As many vectors as lanes of ``size`` bytes: row i, lane j becomes row j, lane i."""
        half = len(rows) // 2
        for _ in range(half.bit_length()):
            pairs = []
            for i in range(half):
                pairs += self.zip(rows[i], rows[i + half], size)
                rows[i] = rows[i + half] = None
            rows[:] = pairs
        return rows

    def repeat(self, value: Vector, lanes: int) -> Vector:
        """The first ``lanes`` (a power of two) again and again. Only where ``has("repeat")``."""
        raise TypeError(f"{self.kernel}: {self.name} does not repeat lanes")

    @abstractmethod
    def upper(self, value: Vector, lanes: int) -> Vector:
        """Lanes ``lanes`` ... 2 * lanes - 1 moved to lane 0 ...; the others hold anything."""

    def reduce(self, partials: list[Vector]) -> Vector:
        """The sum of 64 partial results in order, in lane 0: by halves, i + (i + 32), then 16, 8, 4, 2, 1."""
        partials = list(partials)
        while len(partials) > 1:
            half = len(partials) // 2
            partials = [self.add(partials[i], partials[i + half]) for i in range(half)]
        value, lanes = partials[0], self.lanes(partials[0].type)
        while lanes > 1:
            lanes //= 2
            value = self.add(value, self.upper(value, lanes))
        return value
