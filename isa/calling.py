"""Calls of functions that are not of this program: their addresses, and arguments by a C signature.

All arguments go to their places at once: a register that is both a place and a source is read before it is written.
What an instruction set has to say of it is a ``Caller``.
"""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from .abi import FLOATS, INTEGERS, parse_signature
from .operand import EncodingError, Label, Reg, integer


class Function(NamedTuple):
    """A function of this process: its address, its C type if that is known, and what keeps it in place."""

    address: int
    signature: str | None
    keep: object


def function_of(given: Any) -> Function:
    """An address, or a function pointer of ctypes or cffi."""
    ctypes, cffi = sys.modules.get("ctypes"), sys.modules.get("_cffi_backend")
    if ctypes and isinstance(given, ctypes._CFuncPtr):
        return Function(ctypes.c_void_p.from_buffer(given).value or 0, _ctypes_signature(ctypes, given), given)
    if cffi and isinstance(given, cffi.FFI.CData):
        ffi = cffi.FFI()
        kind = ffi.typeof(given)
        if kind.kind != "function":
            raise EncodingError(f"{given!r} is no pointer to a function")
        if kind.ellipsis:
            raise EncodingError(f"{given!r}: a function with any number of arguments can not be called")
        signature = f"{kind.result.cname}({', '.join(one.cname for one in kind.args)})"
        return Function(int(ffi.cast("uintptr_t", given)), signature, given)
    if callable(given):
        raise EncodingError(
            f"{given!r} has no address that machine code could call: make a C function of it, by ctypes.CFUNCTYPE(...) "
            "or ffi.callback(...)"
        )
    return Function(integer(given, "the address of a function"), None, None)


def _ctypes_signature(ctypes: Any, function: Any) -> str | None:
    if function.argtypes is None:
        return None

    def spelled(kind: Any) -> str:
        if kind is None:
            return "void"
        code = getattr(kind, "_type_", None)
        if not issubclass(kind, ctypes._SimpleCData):
            if issubclass(kind, (ctypes._Pointer, ctypes.Array)):
                return "void *"
            raise EncodingError(f"{function!r}: {kind.__name__} is not an integer, float, double or pointer type")
        if code in "fd":
            return {"f": "float", "d": "double"}[code]
        if code in "PzZO":
            return "void *"
        if code in "g":
            raise EncodingError(f"{function!r}: {kind.__name__} is not an integer, float, double or pointer type")
        return f"{'u' if code in 'BHILQ?' else ''}int{8 * ctypes.sizeof(kind)}_t"

    return f"{spelled(function.restype)}({', '.join(map(spelled, function.argtypes))})"


class Argument(NamedTuple):
    """One argument: its C type, bits, where it goes (a register, or the number of a word on the stack), its value."""

    kind: str
    bits: int
    place: Reg | int
    source: Any

    @property
    def real(self) -> bool:
        """Whether it is a floating-point number."""
        return self.kind in FLOATS

    @property
    def signed(self) -> bool:
        """Whether it is an integer with a sign."""
        return self.kind in INTEGERS and not self.kind.startswith(("u", "size_t", "bool", "_Bool"))

    def refuse(self) -> EncodingError:
        """The error for what is given in its place."""
        kind = "pointer" if self.kind == "*" else self.kind
        return EncodingError(f"{self.source!r} is no argument of type {kind}")

    def number(self) -> int:
        """An integer as the bits of the register."""
        value = integer(self.source, "an argument")
        if not -(1 << self.bits - 1) <= value < 1 << self.bits:
            raise EncodingError(f"{value} is no argument of type {self.kind}: it does not fit {self.bits} bits")
        return value & (1 << max(self.bits, 32)) - 1


class Caller(ABC):
    """Writes calls for one assembler."""

    stack: Reg  # the stack pointer
    scratch: tuple[Reg, ...]  # whole registers that a call changes anyway, integers
    real_scratch: tuple[Reg, ...]  # and floating point

    def __init__(self, assembler: Any):
        self.a = assembler

    def call(self, function: Function, arguments: tuple, signature: str | None) -> Reg | None:
        """The register of the result."""
        if not 0 < function.address < 1 << 64:
            raise EncodingError(f"{function.address:#x} is no address of a function")
        signature = signature or function.signature
        if signature is None and arguments:
            raise EncodingError(f"{function.address:#x}: what it takes is not known; say signature='int64_t(float *)'")
        returned, parameters = parse_signature(signature or "void()")
        if len(arguments) != len(parameters):
            raise EncodingError(f"{signature!r} has {len(parameters)} arguments, not {len(arguments)}")
        places = self.places([(kind, str(i)) for i, (kind, _) in enumerate(parameters)])
        given = [
            Argument(kind, FLOATS.get(kind) or INTEGERS.get(kind, 64), place, source)
            for (kind, _), place, source in zip(parameters, places, arguments)
        ]
        for one in given:
            self.check(one)
        words = sum(isinstance(place, int) for place in places)
        below = self.enter(-(-8 * words // 16) * 16)
        given = [one._replace(source=self._from_below(one.source, below)) for one in given]
        self._put(given)
        self.go(function.address)
        self.leave(-(-8 * words // 16) * 16)
        return self.result(returned)

    def _from_below(self, source: Any, below: int | None) -> Any:
        """A source in memory that is found by the stack pointer, which is now lower."""
        if not isinstance(source, tuple) or self.stack not in source or below == 0:
            return source
        if below is None:
            raise EncodingError(f"{source!r}: by how much the stack moves for this call is not known; load it before")
        return self.moved(source, below)

    def _put(self, arguments: list[Argument]) -> None:
        """Bring all arguments to their places: those in memory, then registers, then numbers that read no register."""
        found = [one for one in arguments if self.reads(one.source)]
        for one in found:
            if isinstance(one.place, int):
                self.store(one, self.free(one.real, found))
        pending = [one for one in found if not isinstance(one.place, int)]
        while pending:
            ready = [
                one for one in pending
                if not any(self.whole(one.place) in self.reads(other.source) for other in pending if other is not one)
            ]
            if ready:
                self.load(ready[0])
                pending.remove(ready[0])
                continue
            old = self.whole(pending[0].place)  # a ring: what is in the way steps aside
            new = self.free(pending[0].real, pending)
            self.copy(old, new)
            pending = [one._replace(source=self.renamed(one.source, old, new)) for one in pending]
        for one in arguments:
            if not self.reads(one.source):
                if isinstance(one.place, int):
                    self.store(one, self.free(one.real, []))
                else:
                    self.load(one)

    def reads(self, source: Any) -> set[Reg]:
        """The whole registers that a source is found by."""
        parts: Iterable[Any] = source if isinstance(source, tuple) else (source,)
        return {whole for part in parts if isinstance(part, Reg) for whole in self.wholes(part)}

    def wholes(self, register: Reg) -> Iterator[Reg]:
        """The whole registers that a register is part of."""
        yield from getattr(register, "parents", tuple)()

    def whole(self, register: Reg) -> Reg:
        """The first of `wholes`."""
        return next(self.wholes(register))

    def free(self, real: bool, arguments: list[Argument]) -> Reg:
        """A register that no argument is in."""
        used = {register for one in arguments for register in self.reads(one.source)}
        for register in self.real_scratch if real else self.scratch:
            if register not in used:
                return register
        raise EncodingError("there is no register left to order the arguments of this call: load some of them before")

    def renamed(self, source: Any, old: Reg, new: Reg) -> Any:
        """A source with a register replaced by the same part of another."""
        if isinstance(source, tuple):
            return tuple.__new__(type(source), [self.renamed(part, old, new) for part in source])
        if isinstance(source, Reg) and old in self.wholes(source):
            return self.part(new, source)
        return source

    # What an instruction set provides.

    @abstractmethod
    def places(self, parameters: list[tuple[str, str]]) -> list[Reg | int]:
        """Where the convention has the arguments."""

    @abstractmethod
    def result(self, kind: str) -> Reg | None:
        """Where the convention has the result."""

    @abstractmethod
    def check(self, argument: Argument) -> None:
        """EncodingError for what can not be brought to its place."""

    @abstractmethod
    def enter(self, size: int) -> int | None:
        """Align the stack, with so many bytes for arguments; how far it went down, None if that is not known."""

    @abstractmethod
    def leave(self, size: int) -> None:
        """Undo ``enter``."""

    @abstractmethod
    def go(self, address: int) -> None:
        """The call itself."""

    @abstractmethod
    def jump(self, address: int) -> None:
        """Go on there, with all arguments as they are."""

    @abstractmethod
    def load(self, argument: Argument) -> None:
        """Bring an argument to its register."""

    @abstractmethod
    def store(self, argument: Argument, scratch: Reg) -> None:
        """Bring an argument to its word on the stack."""

    @abstractmethod
    def copy(self, old: Reg, new: Reg) -> None:
        """A whole register to another."""

    @abstractmethod
    def part(self, whole: Reg, like: Reg) -> Reg:
        """The part of a whole register that ``like`` is of its own."""

    @abstractmethod
    def moved(self, source: Any, by: int) -> Any:
        """Memory that is found from the stack pointer, so many bytes further."""


def is_number(source: Any) -> bool:
    """Whether a source is an integer."""
    return hasattr(source, "__index__") and not isinstance(source, (bool, Reg, Label))
