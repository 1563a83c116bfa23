"""C function types, and functions whose arguments have names: what the calling conventions share."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from typing import Any, SupportsIndex, TypeVar

from .effects import Body, Call
from .operand import EncodingError, Reg, integer, power_of_two

F = TypeVar("F", bound="Frame")

# C types to the bits of an integer register; float and double go in vector registers.
INTEGERS = {f"{sign}int{bits}_t": bits for sign in ("", "u") for bits in (8, 16, 32, 64)}
INTEGERS |= {"char": 8, "signed char": 8, "unsigned char": 8, "bool": 8, "_Bool": 8, "short": 16, "unsigned short": 16}
INTEGERS |= {"int": 32, "unsigned": 32, "unsigned int": 32, "long": 64, "unsigned long": 64, "long long": 64}
INTEGERS |= {"unsigned long long": 64, "size_t": 64, "ssize_t": 64, "ptrdiff_t": 64, "intptr_t": 64, "uintptr_t": 64}
FLOATS = {"float": 32, "double": 64}


def parse_signature(signature: str) -> tuple[str, list[tuple[str, str]]]:
    """The return type and the (type, name) of every argument of a C function type; pointers become ``*``.

    >>> parse_signature("float dot(int64_t n, const float *x)")
    ('float', [('int64_t', 'n'), ('*', 'x')])
    """
    match = re.fullmatch(r"\s*([^()]+?)\s*\(\s*(?:\*\s*\))?\s*\(?([^()]*)\)\s*;?\s*", str(signature))
    if not match:
        raise EncodingError(f"{signature!r} is not a C function type such as 'int64_t(int64_t n, const float *x)'")
    result, _ = _declaration(match[1], signature)
    arguments: list[tuple[str, str]] = []
    for i, declared in enumerate(match[2].split(",") if match[2].strip() not in ("", "void") else ()):
        kind, name = _declaration(declared, signature)
        if name and any(name == other for _, other in arguments):
            raise EncodingError(f"{signature!r} has two arguments called {name}")
        if kind == "void":
            raise EncodingError(f"{signature!r}: an argument cannot be void")
        arguments.append((kind, name or f"arg{i}"))
    return result, arguments


_TYPE_WORDS = {word for kind in (*INTEGERS, *FLOATS, "void") for word in kind.split()}
_QUALIFIERS = ("const", "volatile", "restrict", "__restrict")


def _declaration(text: str, signature: str) -> tuple[str, str]:
    """(type, name) of one declaration; the name may be missing, pointers become ``*``."""
    words = [word for word in text.replace("*", " * ").split() if word not in _QUALIFIERS]
    name = words.pop() if len(words) > 1 and words[-1].isidentifier() and words[-1] not in _TYPE_WORDS else ""
    kind = "*" if "*" in words[1:] and words[-1] == "*" else " ".join(words)
    if kind != "*" and kind != "void" and kind not in INTEGERS and kind not in FLOATS:
        raise EncodingError(f"{signature!r}: {text.strip()!r} is not an integer, float, double or pointer type")
    return kind, name


class Frame(ABC):
    """A function's prologue and epilogue around the ``with`` block, and its arguments by name.

        with a.frame("int64_t(int64_t n, const float *x)", save=[...], stack=64) as f:
            a.mov(f.result, f.n)

    - ``f.n``, ``f.args["n"]``: where the argument is: a register as wide as its type, or memory for those passed on the
      stack.
    - ``f.result``: the register of the result, None for void.
    - ``save``: callee-saved registers to keep. Changing one that is not saved is an error at the end of the block, and
      so is changing the frame pointer where there is one: it is how the epilogue finds the stack.
    - ``f.stack``: address of ``stack`` bytes of scratch memory, aligned to ``align`` (above 16, a frame pointer is
      kept). Without any, an argument may have that name, and so may one called ``result`` of a void function; otherwise
      these two are found by ``f.args``.
    - ``f.ret()``: the epilogue and ``ret``, for leaving early; the end of the block emits it too. ``f.jump(function)``
      goes on in another function instead.
    - What the block pushes it has to pop, on every way through it: a register that is popped from where it was pushed
      needs no ``save`` for what happens between. Arguments in memory are found from where the stack was before.
    - Where the block calls, the stack is aligned as the convention asks for.
    """

    callee_saved: tuple[Reg, ...]  # those that ``save`` may name
    reserved: tuple[Reg, ...] = ()  # the platform's own: never changed
    frame_pointer: Reg  # kept where the stack is realigned

    signature: str
    args: dict[str, Any]  # registers or memory: the signature says which
    result: Any

    def __init__(
        self, assembler: Any, signature: str, save: Iterable[Reg], stack: SupportsIndex, align: SupportsIndex
    ):
        self.signature = signature
        self._returned, self._arguments = parse_signature(signature)
        self._assembler = assembler
        self._left = -1
        try:
            self._save = list(save)
        except TypeError:
            raise EncodingError(f"save: a list of registers, not {save!r}") from None
        for register in self._save:
            if register not in self.callee_saved:
                raise EncodingError(f"save: {register!r} is not one of {', '.join(map(str, self.callee_saved))}")
        if len(set(self._save)) != len(self._save):
            raise EncodingError("save: a register is named twice")
        stack, self._align = integer(stack, "stack"), power_of_two(align, "align")
        if not 0 <= stack <= 1 << 20:
            raise EncodingError(f"stack: {stack} is not between 0 and {1 << 20} bytes")
        self._realigns = bool(stack) and self._align > 16
        self._room = -(-stack // self._align) * self._align if self._realigns else stack
        self._arrange()
        for name, own in (("stack", bool(stack)), ("result", self.result is not None)):
            if name in self.args and not own:
                setattr(self, name, self.args[name])
        for _, name in self._arguments:
            if (name in vars(self) or hasattr(type(self), name)) and name not in ("stack", "result"):
                raise EncodingError(f"{signature!r}: {name} is a name of the frame's own, call the argument otherwise")

    @abstractmethod
    def _arrange(self) -> None:
        """Set ``args``, ``result`` and ``stack``, and whatever ``_prologue`` and ``_epilogue`` need."""

    @abstractmethod
    def _prologue(self) -> None:
        """Save what the signature's registers and ``save`` ask for, and make room on the stack."""

    @abstractmethod
    def _epilogue(self) -> None:
        """Undo ``_prologue`` and return."""

    def __getattr__(self, name: str) -> Any:
        args = self.__dict__.get("args", {})
        if name not in args:
            raise AttributeError(f"no argument {name!r} in {self.__dict__.get('signature')!r}")
        return args[name]

    def __enter__(self: F) -> F:
        if self._save or self._room:
            self._assembler.comment("prologue")
        self._prologue()
        watched = (*self.callee_saved, *self.reserved, self.frame_pointer)
        self._body = Body(self._assembler, {whole for register in watched for whole in register.parents()}, self._room)
        self._assembler.frame_now = self
        return self

    def ret(self) -> None:
        """Undo the prologue and return."""
        self._leave(self._assembler.ret)

    def jump(self, function: Any) -> None:
        """Undo the prologue and go on in another function, with the arguments that registers have; see ``call``."""
        self._leave(lambda: self._assembler._leave_for(function))

    def _leave(self, how: Callable[[], None]) -> None:
        self._body.leave()
        self._assembler.comment("epilogue")
        self._epilogue()
        how()
        self._body.skip()
        self._left = len(self._assembler)

    def _depth(self) -> int | None:
        """How many bytes the body has on the stack now, if that is known."""
        return self._body.depth()

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> None:
        self._assembler.frame_now = None
        if kind is not None:
            return
        if self._left != len(self._assembler):
            self.ret()
        lost = self._body.lost
        if self._realigns and self.frame_pointer in lost:
            raise EncodingError(f"{self.frame_pointer} is this frame's way back to the stack: use another register")
        for register in self.reserved:
            if register in lost:
                raise EncodingError(f"{register} is the platform's: use another register")
        kept = [register for register in self.callee_saved if register not in self._save]
        names = ", ".join(str(register) for register in kept if not lost.isdisjoint(register.parents()))
        if names:
            raise EncodingError(f"{names}: the caller's; name what you change in save=[{names}]")
        self._called(self._body.calls)

    @abstractmethod
    def _called(self, calls: list[Call]) -> None:
        """See to it that the stack is aligned at these calls, or raise EncodingError."""


def place(arguments: list[tuple[str, str]], integers: Iterator, floats: Iterator, stack) -> dict:
    """Arguments to registers, by kind and size, then to the stack.

    ``integers`` and ``floats`` yield functions from a number of bits to a register; ``stack(slot, bits)`` is the
    memory of the slot-th argument that got none.
    """
    places, slot = {}, 0
    for kind, name in arguments:
        bits = FLOATS.get(kind) or INTEGERS.get(kind, 64)
        register = next(floats if kind in FLOATS else integers, None)
        if register is None:
            places[name] = stack(slot, bits)
            slot += 1
        else:
            places[name] = register(bits)
    return places


def spills(arguments: list[tuple[str, str]], integers: int, floats: int) -> bool:
    """Whether there are more arguments than so many registers of each kind."""
    real = sum(kind in FLOATS for kind, _ in arguments)
    return real > floats or len(arguments) - real > integers
