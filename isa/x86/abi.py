"""The calling convention of System V on x86-64: arguments by name, callee-saved registers, the stack.

Source: System V Application Binary Interface, AMD64 Architecture Processor Supplement, 3.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..operand import EncodingError, integer
from . import regs
from .regs import R8S, R16S, R32S, R64S, XMMS

_INTEGER_ARGUMENTS = tuple(regs.REGISTERS[name].index for name in "rdi rsi rdx rcx r8 r9".split())
_FLOAT_ARGUMENTS = 8
CALLEE_SAVED = tuple(regs.REGISTERS[name] for name in "rbx rbp r12 r13 r14 r15".split())
_BANKS = {8: R8S, 16: R16S, 32: R32S, 64: R64S}
_POINTERS = {8: regs.byte, 16: regs.word, 32: regs.dword, 64: regs.qword}

# C types to the bits of an integer register; float and double go in vector registers.
_INTEGERS = {f"{sign}int{bits}_t": bits for sign in ("", "u") for bits in (8, 16, 32, 64)}
_INTEGERS |= {"char": 8, "signed char": 8, "unsigned char": 8, "bool": 8, "_Bool": 8, "short": 16, "unsigned short": 16}
_INTEGERS |= {"int": 32, "unsigned": 32, "unsigned int": 32, "long": 64, "unsigned long": 64, "long long": 64}
_INTEGERS |= {"unsigned long long": 64, "size_t": 64, "ssize_t": 64, "ptrdiff_t": 64, "intptr_t": 64, "uintptr_t": 64}
_FLOATS = {"float": 32, "double": 64}


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


_TYPE_WORDS = {word for kind in (*_INTEGERS, *_FLOATS, "void") for word in kind.split()}
_QUALIFIERS = ("const", "volatile", "restrict", "__restrict")


def _declaration(text: str, signature: str) -> tuple[str, str]:
    """(type, name) of one declaration; the name may be missing, pointers become ``*``."""
    words = [word for word in text.replace("*", " * ").split() if word not in _QUALIFIERS]
    name = words.pop() if len(words) > 1 and words[-1].isidentifier() and words[-1] not in _TYPE_WORDS else ""
    kind = "*" if "*" in words[1:] and words[-1] == "*" else " ".join(words)
    if kind != "*" and kind != "void" and kind not in _INTEGERS and kind not in _FLOATS:
        raise EncodingError(f"{signature!r}: {text.strip()!r} is not an integer, float, double or pointer type")
    return kind, name


class Frame:
    """A function's prologue and epilogue around the ``with`` block, and its arguments by name.

        with a.frame("int64_t(int64_t n, const float *x)", save=[rbx], stack=64) as f:
            a.mov(rax, f.n)

    - ``f.n``, ``f.args["n"]``: where the argument is: a register as wide as its type, or memory for those passed on
      the stack.
    - ``f.result``: the register of the result, None for void.
    - ``save``: callee-saved registers to push and pop. Using one that is not saved is an error at the end of the block.
    - ``f.stack``: address of ``stack`` bytes of scratch memory, aligned to ``align`` (above 16, rbp holds the frame).
    - ``f.ret()``: the epilogue and ``ret``, for leaving early; the end of the block emits it too.
    """

    def __init__(self, assembler, signature: str, save: Iterable, stack: int, align: int):
        self.signature = signature
        returned, arguments = parse_signature(signature)
        self._assembler = assembler
        self._save = list(save)
        for register in self._save:
            if register not in CALLEE_SAVED:
                raise EncodingError(f"save: {register!r} is not one of {', '.join(map(str, CALLEE_SAVED))}")
        if len(set(self._save)) != len(self._save):
            raise EncodingError("save: a register is named twice")
        stack, align = integer(stack, "stack"), integer(align, "align")
        if stack < 0 or stack > 1 << 20:
            raise EncodingError(f"stack: {stack} is not between 0 and {1 << 20} bytes")
        if align < 1 or align & align - 1 or align > 4096:
            raise EncodingError(f"align: {align} is not a power of two up to 4096")
        self._realigns = bool(stack) and align > 16
        if self._realigns:
            self._save = [regs.REGISTERS["rbp"], *(r for r in self._save if r.name != "rbp")]
        pushed = 8 * len(self._save)
        self._room = -(-stack // align) * align if self._realigns else stack and stack + (-(stack + pushed + 8) % 16)
        self._align = align
        self.stack = regs.rsp + 0
        # Of the arguments in memory: above the return address and what the prologue puts below it.
        above = regs.REGISTERS["rbp"] + 16 if self._realigns else regs.rsp + (pushed + self._room + 8)
        self.args = _place_arguments(arguments, above)
        self.result = (
            None if returned == "void" else XMMS[0] if returned in _FLOATS else _BANKS[_INTEGERS.get(returned, 64)][0]
        )

    def __getattr__(self, name: str):
        args = self.__dict__.get("args", {})
        if name not in args:
            raise AttributeError(f"no argument {name!r} in {self.__dict__.get('signature')!r}")
        return args[name]

    def __enter__(self) -> Frame:
        a = self._assembler
        a.comment("prologue")
        for i, register in enumerate(self._save):
            a.push(register)
            if self._realigns and not i:
                a.mov(register, regs.rsp)
        if self._room:
            a.sub(regs.rsp, self._room)
        if self._realigns:
            a.and_(regs.rsp, -self._align)
        self._start = len(a)
        self._left = -1
        return self

    def ret(self) -> None:
        """Undo the prologue and return."""
        a = self._assembler
        a.comment("epilogue")
        if self._realigns:
            a.lea(regs.rsp, regs.ptr[self._save[0] - 8 * (len(self._save) - 1)])
        elif self._room:
            a.add(regs.rsp, self._room)
        for register in reversed(self._save):
            a.pop(register)
        a.ret()
        self._left = len(a)

    def __exit__(self, kind, value, traceback) -> None:
        if kind is not None:
            return
        if self._left != len(self._assembler):
            self.ret()
        allowed = {*self._save, *(regs.REGISTERS[name] for name in ("rbp",) if self._realigns)}
        used = self._assembler.registers_used(self._start)
        lost = [register for register in CALLEE_SAVED if register in used and register not in allowed]
        if lost:
            names = ", ".join(map(str, lost))
            raise EncodingError(f"{names}: the caller's; name what you change in save=[{names}]")


def _place_arguments(arguments: list[tuple[str, str]], above) -> dict:
    integers, floats, places = iter(_INTEGER_ARGUMENTS), iter(range(_FLOAT_ARGUMENTS)), {}
    for kind, name in arguments:
        bits = _FLOATS.get(kind) or _INTEGERS.get(kind, 64)
        number = next(floats if kind in _FLOATS else integers, None)
        if number is None:
            places[name] = _POINTERS[bits][above]
            above = above + 8
        else:
            places[name] = XMMS[number] if kind in _FLOATS else _BANKS[bits][number]
    return places
