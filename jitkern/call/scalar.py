"""Instructions on integers and addresses that x86-64 and AArch64 both have: what calls are written in, once for both.

    m = machine("x86-64")
    with m.frame("int64_t(void *list)", 1, 0) as f:
        m.load(m.spare[0], At(f.list, 8))
        m.branch(m.spare[0], "==", 0, otherwise)

`Scalar` is the contract, `scalar_x86` and `scalar_a64` write it.  Registers hold 64 bits.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from jitkern.isa import Code, Label

Register = Any
# "==", "!="; of signed numbers "<", "<=", ">", ">="; of others "below", "not below", "above", "not above"
Relation = str


class At(NamedTuple):
    """A word in memory, at base + offset + index * scale; with an index there is no offset.  scale: 1 or 8.

    A word of 32 bits is a number from 0 on; `load` and `branch` know those.
    """

    base: Register
    offset: int = 0
    index: Register | None = None
    scale: int = 8
    bits: int = 64


class Place(NamedTuple):
    """The address base + offset, as an argument of a call."""

    base: Register
    offset: int


class Scalar(ABC):
    """An assembler's instructions by what they do.

    a: the assembler.  saved: registers that calls keep.  spare: nine that they do not, and arguments of functions come
    in some of them.  sp: the stack pointer.  result: where calls leave what they return.  outgoing: bytes at the bottom
    of the frame for the arguments of a call that takes eight.  float_flags: of the word that `keep_flags` writes,
    invalid operation, division by zero, overflow.

    An operand is a register, a number of 32 bits with its sign, or an `At`.
    """

    a: Any
    _literal: Label
    saved: tuple[Register, ...]
    spare: tuple[Register, ...]
    arguments: tuple[Register, ...]
    sp: Register
    result: Register
    outgoing: int
    float_flags: int

    def L(self, label: Label) -> None:
        """Here is the label."""
        self.a.L(label)

    @abstractmethod
    def frame(self, signature: str, saved: int, room: int) -> AbstractContextManager:
        """A function that may use so many of the saved registers and has `room` bytes from the stack pointer on."""

    @abstractmethod
    def literal(self, to: Register) -> None:
        """to = the last word of the code, which whoever places the code fills in: see `placed`."""

    def finish(self) -> Code:
        """The code, with a last word for `literal`."""
        self.a.align(8)
        self.a.L(self._literal)
        self.a.dq(0)
        return self.a.finish()

    @abstractmethod
    def set(self, to: Register, value: Register | int) -> None:
        """to = value; a number may have 64 bits."""

    @abstractmethod
    def load(self, to: Register, word: At) -> None:
        """to = the word."""

    @abstractmethod
    def store(self, value: Register | int, word: At) -> None:
        """The word, of 64 bits, = value."""

    @abstractmethod
    def lea(self, to: Register, base: Register, offset: int) -> None:
        """to = base + offset."""

    @abstractmethod
    def add(self, to: Register | At, value: Any) -> None:
        """to += value.  To a word only a number can be added."""

    @abstractmethod
    def sub(self, to: Register, value: Any) -> None:
        """to -= value."""

    @abstractmethod
    def mul(self, to: Register, value: Any) -> None:
        """to *= value, a register or an At."""

    @abstractmethod
    def xor(self, to: Register, value: Any) -> None:
        """to ^= value, a register or an At."""

    @abstractmethod
    def mask(self, to: Register, value: Any) -> None:
        """to &= value."""

    @abstractmethod
    def rotate(self, to: Register, bits: int) -> None:
        """to, rotated to the right."""

    @abstractmethod
    def clear_bit(self, to: Register, bit: int) -> None:
        """One bit of to = 0."""

    @abstractmethod
    def jump(self, label: Label) -> None:
        """Go there."""

    @abstractmethod
    def branch(self, left: Any, relation: Relation, right: Any, label: Label) -> None:
        """Go there if so.  One of the two may be an At."""

    @abstractmethod
    def select(self, to: Register, value: Register, left: Register, relation: Relation, right: Any) -> None:
        """to = value if so."""

    @abstractmethod
    def call(self, function: At, *arguments: Any) -> None:
        """Call the function whose address is that word, with registers, numbers, Ats and Places; see `result`."""

    @abstractmethod
    def exchange(self, value: Register, word: At) -> None:
        """Value and word change places, at once for all threads.  The last spare register may be lost."""

    @abstractmethod
    def release(self, value: Register, word: At) -> None:
        """The word = value; who reads that sees all that was written before."""

    @abstractmethod
    def keep_flags(self, word: At) -> None:
        """The word = the state of floating point, `float_flags` and others."""

    @abstractmethod
    def put_flags(self, word: At) -> None:
        """The state of floating point = one that was kept."""

    @abstractmethod
    def clear_flags(self, word: At) -> None:
        """The state of floating point without `float_flags`; the word is used on the way."""

    @abstractmethod
    def branch_flags(self, word: At, label: Label, are: bool = True) -> None:
        """Go there if any of `float_flags` is set in a state that was kept; are=False: if none is."""

    @abstractmethod
    def reference(self, to: Register) -> None:
        """One more reference to the object, as CPython's Include/refcount.h counts it: an immortal one's are not."""

    def give(self, arguments: tuple[Any, ...]) -> None:
        """Arguments to their registers, from left to right.  ValueError for one that another has been written to."""
        for i, (to, value) in enumerate(zip(self.arguments, arguments)):
            parts = value[:1] if isinstance(value, (At, Place)) else (value,)
            if any(part in self.arguments[:i] for part in parts if not isinstance(part, int)):
                raise ValueError(f"argument {i}, {value}, is in a register of an earlier argument")
            if isinstance(value, Place):
                self.lea(to, *value)
            elif isinstance(value, At):
                self.load(to, value)
            elif value is not to:
                self.set(to, value)


def machine(arch: str) -> Scalar:
    """The one for an architecture."""
    if arch == "x86-64":
        from jitkern.call.scalar_x86 import X86 as Machine
    else:
        from jitkern.call.scalar_a64 import A64 as Machine
    return Machine()


def placed(name: str, code: Code, literal: int) -> Code:
    """The code under a name, with its literal."""
    return Code(name, code.arch, code.data[:-8] + literal.to_bytes(8, "little"), alignment=code.alignment,
                features=lambda: code.features, lines=lambda: code.lines)
