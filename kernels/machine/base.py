"""The vector machine: what a kernel generator asks for, the same on every CPU.

A generator gets a machine, asks it for vectors, masks, pointers and loops, and ends with ``finish()``, which gives the
kernel. Its signature is ``void kernel(void *const *operands, int64_t begin, int64_t end)``.

Values. A vector holds ``lanes(type)`` elements of f32, f64, s32 or s64; what is narrower in memory is widened by
``load`` and narrowed by ``store``. Lanes of u32 and u64 are called s32 and s64; b8 is 0 or 1 in lanes of s32. An
operation returns a new vector, or changes the one given as ``to=``. A vector's register is free again when Python drops
the object; asking for more than there are is a ``BudgetError``.

Loops. ``for _ in vm.loop(n, unroll=4): ...`` runs its body while the code is written: four times for the loop and once
for each step left over. What one step hands to the next is changed in place (``fma``, ``to=``, ``advance``). Registers
that were taken before a loop are not given away within it.

Pointers. ``p + 64`` is the place 64 bytes behind where p points when it is used. ``advance`` by a number costs nothing:
the machine remembers it, folds it into the addresses and settles it where a loop comes round.

Masks. ``mask(n)`` is the first n lanes. What a mask leaves out is neither read nor written, and is loaded as zero.

``arithmetic`` has the operations on vectors and masks; here are registers, control, integers, pointers and memory.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from jitkern.isa.assembler import Code
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, s8, s16, s32, s64, u8, u16, u32, u64

from .arithmetic import Arithmetic
from .held import At, BudgetError, Mask, Owner, Pointer, Scalar, Vector
from .kinds import Kind

SIGNATURE = "void(void *const *operands, int64_t begin, int64_t end)"
WIDENED = {f16: f32, bf16: f32, b8: s32, s8: s32, u8: s32, s16: s32, u16: s32, u32: s32, u64: s64}  # memory: lane


class Machine(Arithmetic):
    """The operations, and what generators may know about the CPU.

    kind: what is known without the assembler.  facts: operations that are one instruction here: "mask" (loads and
    stores under a mask), "splat" (``fma`` with a factor in memory), "repeat", "scale", "dot bf16", "dot u8", "dot s8".
    """

    kind: Kind
    argument_registers: list[int] = []  # integer registers that hold what a kernel is called with
    mask_bank = "mask"    # where a mask is kept
    static_masks = True   # whether ``mask(n)`` needs a register at all

    def __init__(self, kernel: str, vector_bytes: int, features: frozenset[str], *, vectors: int = 0, scalars: int = 8,
                 slots: int = 0, calls: bool = False):
        """``vectors``, ``scalars`` and ``slots`` (64-bit places on the stack) are what the kernel may hold at once.

        More than the callee may change means that some are saved on entry. ``calls``: whether it may call others.
        """
        vectors = vectors or self.vector_registers
        for what, wanted, most in (("vectors", vectors, self.vector_registers),
                                   ("integer registers", scalars, self.scalar_registers)):
            if wanted > most:
                raise BudgetError(f"{kernel}: it wants {wanted} {what}, {self.name} has {most}")
        self.kernel, self.vector_bytes, self.features, self.calls = kernel, vector_bytes, features, calls
        self.facts = self.kind.facts_of(features)
        self._banks: dict[str, list[int]] = {"slot": list(range(slots))[::-1]}  # what is free, next one last
        self._banks |= self._start(vectors, scalars, slots)
        self._all = {(bank, index) for bank, free in self._banks.items() for index in free}
        self._owners: dict[tuple, Owner] = {}
        self._gone: deque[Owner] = deque()  # whose registers are to be given back
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
        """Elements of one vector: of f64 and s64, or of f32 and s32, which narrower ones are widened to."""
        return self.vector_bytes // WIDENED.get(type, type).size

    @property
    def name(self) -> str:
        """The machine's."""
        return self.kind.name

    @property
    def vector_registers(self) -> int:
        """What a kernel can have at most."""
        return self.kind.vector_registers

    @property
    def scalar_registers(self) -> int:
        """What a kernel can have at most."""
        return self.kind.scalar_registers

    def has(self, fact: str) -> bool:
        """Whether this is one instruction here."""
        return fact in self.facts

    # Registers.

    def _take(self, bank: str) -> int:
        if bank == "none":
            return -1
        self._give_back()
        if not self._banks[bank]:
            raise BudgetError(f"{self.kernel}: all {bank}s of {self.name} that it asked for are taken")
        return self._banks[bank].pop()

    def _give_back(self) -> None:
        """Registers whose objects are gone are free."""
        while self._gone:
            register = self._gone.popleft().register
            self._bias.pop(register, None)
            self._give(*register)

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

    def free_vectors(self) -> int:
        """How many more vectors the kernel may take now. Masks of comparisons are vectors too on some CPUs."""
        self._give_back()
        return len(self._banks["vector"])

    def _held(self, bank: str) -> list[int]:
        """The registers of a bank that are taken."""
        self._give_back()
        return sorted(index for kind, index in self._all if kind == bank and index not in self._banks[bank])

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
            biases = self._biases()
            self._pinned.append(self._all - {(bank, i) for bank, free in self._banks.items() for i in free})
            self._bind(top, loop=not cold)
            for _ in range(unroll):
                yield
            self._settle(biases)
            self._repeat(counter, top)
            self._bind(end)
            self._give_back()
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
        biases = self._biases()
        self._skip(scalar, value, not equal, end)
        yield
        self._settle(biases)
        self._bind(end)

    def call(self, function: At, table: At, begin: int | Scalar, end: int | Scalar) -> None:
        """Call another kernel: its address is kept at ``function``, and its table of operands lies at ``table``.

        What this kernel holds is kept on the stack meanwhile. BudgetError if it was not made with ``calls``.
        """
        if not self.calls:
            raise BudgetError(f"{self.kernel}: it calls another kernel: say so when it is begun, calls=True")
        self._call(function, table, begin, end)

    @abstractmethod
    def _call(self, function: At, table: At, begin: int | Scalar, end: int | Scalar) -> None: ...

    @contextmanager
    def when_any(self, mask: Mask) -> Iterator[None]:
        """The body runs only if the mask has any lane."""
        end = self._label()
        biases = self._biases()
        self._skip_none(mask, end)
        yield
        self._settle(biases)
        self._bind(end)

    def _biases(self) -> dict[tuple, int]:
        """How far the pointers that there are, are from their registers."""
        self._give_back()
        return dict(self._bias)

    def _settle(self, biases: dict) -> None:
        """Make pointers that lived at an earlier place as far from their registers as they were there."""
        self._give_back()
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
    def _skip_none(self, mask: Mask, end) -> None:
        """To ``end`` if the mask has no lane."""

    @abstractmethod
    def _add(self, key: tuple[str, int], value: int) -> None:
        """Add to an integer register or slot."""

    # Integers and pointers.

    def arguments(self) -> tuple[Pointer, Scalar, Scalar]:
        """The kernel's: ``operands``, ``begin``, ``end``. To be asked for once, at the start."""
        self._give_back()
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

    def keep(self, to: At, value: At | int) -> None:
        """Write an address, or an integer, to a place in memory: what ``fetch`` reads. It takes an integer register."""
        self._write(to, self.pointer(value) if isinstance(value, At) else self.scalar(value))

    @abstractmethod
    def _write(self, to: At, value: Scalar) -> None:
        """Store an integer that is in a register."""

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

    @abstractmethod
    def rows(self, at: At, count: int, stride: int) -> list[At]:
        """``count`` places ``stride`` bytes apart, for the loads of a loop: with as many new pointers as that takes."""

    # Memory.

    @abstractmethod
    def load(self, at: At, type: ElementType, mask: Mask | None = None, to: Vector | None = None) -> Vector:
        """Consecutive elements, widened."""

    @abstractmethod
    def store(self, at: At, value: Vector, type: ElementType | None = None, mask: Mask | None = None,
              stream: bool = False) -> None:
        """Consecutive elements of ``type``: s32 to s8, u8, s16, u16 saturate, f32 to bf16, f16 rounds to nearest even.

        ``stream``: past the caches where there is such a store, for elements of 4 or 8 bytes and without a mask. The
        address must be a multiple of ``vector_bytes``; ``fence`` comes behind the last one.
        """

    def fence(self) -> None:
        """What was stored with ``stream`` is seen by others before what is stored from now on."""

    @abstractmethod
    def gather(self, at: At, index: Vector, type: ElementType, mask: Mask | None = None) -> Vector:
        """The elements at ``at + index * type.size``, of 4 bytes (index: s32, signed) or 8 (s64), not narrower.

        Lanes that the mask leaves out are not read, and are zero. It takes one vector and one mask more.
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
