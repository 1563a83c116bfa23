"""Does a kernel leave its caller's registers and stack alone?  `check_abi(code, operands, begin, end)` calls and looks.

A trampoline, written for the purpose by the assembler, fills every register that belongs to the caller with a pattern
of its own, calls the code, and compares:

x86-64   rbx, rbp, r12-r15, rsp, the control bits of MXCSR, the x87 control word, an empty x87 stack, the direction flag
aarch64  x19-x29, sp, d8-d15 (of v8-v15 and z8-z15 only these 64 bits are the caller's), FPCR

and on both the words of the caller's stack that are above the arguments.  The patterns of the control registers change
how denormal numbers and NaN payloads are handled and nothing else, so that a kernel's results stay what they are.

Sources: System V ABI, AMD64 supplement, 3.2.1; Procedure Call Standard for the Arm 64-bit Architecture (AAPCS64), 6.1.
"""

import ctypes
import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from guarded import guarded
from guests import HERE, Function, Guest, Here

from jitkern.call.callables import ffi
from jitkern.isa import Code

GUARD_WORDS = 32        # of the caller's stack, checked
GUARD = 0x6A7B8C9DAEBFC0D1
SAVED, BEFORE, AFTER = 0, 32, 64  # words of the record: the trampoline's own state, patterns, what was found
RESULT, SEEN_GUARD = 96, 100
TARGET = SEEN_GUARD + GUARD_WORDS
ARGUMENTS, MOST_ARGUMENTS = TARGET + 1, 64
RECORD_WORDS = ARGUMENTS + MOST_ARGUMENTS

X86_SAVED = ("rbx", "rbp", "r12", "r13", "r14", "r15")
X86_ARGUMENTS = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
X86_SP, MXCSR, X87_CONTROL, X87_TAGS, FLAGS = range(len(X86_SAVED), len(X86_SAVED) + 5)
DENORMALS_ARE_ZEROS = 0x1FC0    # the default 0x1F80 and bit 6
DOUBLE_PRECISION = 0x027F       # the default is 0x037F
DIRECTION = 1 << 10

A64_SAVED = tuple(f"x{number}" for number in range(19, 30)) + tuple(f"d{number}" for number in range(8, 16))
A64_SP, FPCR = len(A64_SAVED), len(A64_SAVED) + 1
DEFAULT_NAN = 1 << 25           # the default is 0


def check_abi(code: Code | bytes | Function, *arguments: Any, on: Here | Guest = HERE) -> int:
    """Call the code; its integer result.  AssertionError naming what it changed and should not have.

    An argument is an integer, or something with an address: a numpy array, a cffi pointer, a ctypes object, None
    (null), or a list of these, which becomes an array of pointers.  So a kernel is `check_abi(code, [a, b, c], 0, n)`.
    `on` is the CPU that runs it, where addresses must be those of `guarded` memory if it is not this one.
    """
    result, changed = call(code, *arguments, on=on)
    name = getattr(code, "name", "the code")
    assert not changed, f"{name} changes what is its caller's: {', '.join(changed)}"
    return result


def call(code: Code | bytes | Function, *arguments: Any, on: Here | Guest = HERE) -> tuple[int, list[str]]:
    """The code's integer result, and the names of what it changed and should not have."""
    kept: list[Any] = []
    words = [_word(argument, kept) for argument in arguments]
    function = code if isinstance(code, Function) else on.load(code)
    record, rules = _record(), RULES[on.arch]
    names = rules.saved
    record[:] = 0
    record[TARGET:ARGUMENTS + len(words)] = [function.address, *words]
    for number in range(len(names)):
        record[BEFORE + number] = (0x9E3779B97F4A7C15 * (number + 1)) % (1 << 64)  # no two alike, nor any half
    _trampoline(on, max(0, len(words) - rules.in_registers))()
    record = record.tolist()
    changed = [name for number, name in enumerate(names) if record[BEFORE + number] != record[AFTER + number]]
    changed += rules.changes(record)
    changed += [f"the caller's stack, {8 * number} bytes above the arguments" for number in range(GUARD_WORDS)
                if record[SEEN_GUARD + number] != GUARD]
    return record[RESULT], changed


@functools.cache
def _record() -> np.ndarray:
    """What is handed to a trampoline and what it finds, always at the same address: no register leads to it."""
    return guarded(np.zeros(RECORD_WORDS, np.uint64))


@functools.cache
def _trampoline(on: Here | Guest, stack_words: int) -> Any:
    """The function of that CPU that does what the record says, with so many arguments on the stack."""
    return on.load(RULES[on.arch].trampoline(stack_words, _record().ctypes.data))


def _word(value: Any, kept: list[Any]) -> int:
    """An argument as the 64 bits that are passed; what must stay in place meanwhile is added to `kept`."""
    if value is None:
        return 0
    if isinstance(value, (list, tuple)):
        kept.append(guarded(np.array([_word(one, kept) for one in value] or [0], np.uint64)))
        return kept[-1].ctypes.data
    kept.append(value)
    if hasattr(value, "__array_interface__") and hasattr(value, "__setitem__"):  # an array; numpy's scalars are values
        return value.__array_interface__["data"][0]
    if isinstance(value, ffi.CData):
        return int(ffi.cast("uintptr_t", value))
    if hasattr(value, "__index__"):
        return value.__index__() % (1 << 64)
    return ctypes.addressof(value)


def _x86_trampoline(stack_words: int, base: int) -> Code:
    from jitkern.isa.x86 import Assembler, dword, eax, ecx, ptr, qword, r11, rax, rdi, regs, rsi, rsp, word

    register = regs.REGISTERS

    def at(index: int, pointer: Any = ptr) -> Any:
        return pointer[r11 + 8 * index]

    a = Assembler("abi_trampoline")
    with a.frame("void(void)", save=[register[name] for name in X86_SAVED],
                 stack=8 * (stack_words + GUARD_WORDS)) as frame:
        a.mov(r11, base)
        a.mov(at(SAVED + X86_SP), rsp)
        a.stmxcsr(at(SAVED + MXCSR, dword))
        a.fnstcw(at(SAVED + X87_CONTROL, word))
        for number in range(stack_words):
            a.mov(rax, at(ARGUMENTS + len(X86_ARGUMENTS) + number))
            a.mov(ptr[frame.stack + 8 * number], rax)
        a.mov(rax, GUARD)
        a.lea(rdi, ptr[frame.stack + 8 * stack_words])
        a.mov(ecx, GUARD_WORDS)
        a.rep()
        a.stosq()
        a.mov(at(BEFORE + MXCSR, dword), DENORMALS_ARE_ZEROS)
        a.ldmxcsr(at(BEFORE + MXCSR, dword))
        a.mov(at(BEFORE + X87_CONTROL, word), DOUBLE_PRECISION)
        a.fldcw(at(BEFORE + X87_CONTROL, word))
        for number, name in enumerate(X86_SAVED):
            a.mov(register[name], at(BEFORE + number))
        for number, name in enumerate(X86_ARGUMENTS):
            a.mov(register[name], at(ARGUMENTS + number))
        a.mov(rax, at(TARGET))
        a.call(rax)
        a.mov(r11, base)
        a.mov(at(RESULT), rax)
        for number, name in enumerate(X86_SAVED):
            a.mov(at(AFTER + number), register[name])
        a.mov(at(AFTER + X86_SP), rsp)
        a.mov(rsp, at(SAVED + X86_SP))
        a.pushfq()
        a.pop(at(AFTER + FLAGS, qword))
        a.cld()
        a.stmxcsr(at(AFTER + MXCSR, dword))
        a.ldmxcsr(at(SAVED + MXCSR, dword))
        a.fnstcw(at(AFTER + X87_CONTROL, word))
        # The environment is 28 bytes, the tags at 8; it goes where the guard's words will be copied to.
        a.fnstenv(at(SEEN_GUARD))
        a.mov(eax, dword[r11 + 8 * SEEN_GUARD + 8])
        a.mov(at(AFTER + X87_TAGS), rax)
        a.fninit()
        a.fldcw(at(SAVED + X87_CONTROL, word))
        a.lea(rsi, ptr[frame.stack + 8 * stack_words])
        a.lea(rdi, at(SEEN_GUARD))
        a.mov(ecx, GUARD_WORDS)
        a.rep()
        a.movsq()
    return a.finish()


def _x86_changes(record: list[int]) -> list[str]:
    after = record[AFTER:AFTER + 32]
    return [name for name, wrong in (
        ("rsp", after[X86_SP] != record[SAVED + X86_SP]),
        ("MXCSR", (after[MXCSR] ^ DENORMALS_ARE_ZEROS) & 0xFFC0),  # the six bits below are flags
        ("x87 control word", after[X87_CONTROL] != DOUBLE_PRECISION),
        ("x87 stack (not empty)", after[X87_TAGS] & 0xFFFF != 0xFFFF),
        ("direction flag", after[FLAGS] & DIRECTION),
    ) if wrong]


def _a64_trampoline(stack_words: int, base: int) -> Code:
    from jitkern.isa import a64
    from jitkern.isa.a64 import FPCR as FPCR_REGISTER
    from jitkern.isa.a64 import Assembler, ptr, sp, x0, x9, x10, x16, x30

    register = {name: getattr(a64, name) for name in (*A64_SAVED, *(f"x{number}" for number in range(8)))}
    guard_at = 8 * stack_words
    own = -(-(guard_at + 8 * GUARD_WORDS) // 16) * 16   # what the trampoline must give back itself is above the guard
    saved = (*A64_SAVED, "x30")
    size = own + -(-8 * len(saved) // 16) * 16
    a = Assembler("abi_trampoline")

    def at(index: int) -> Any:
        return ptr(x9, 8 * index)

    register["x30"] = x30
    a.sub(sp, sp, size)
    for number, name in enumerate(saved):
        a.str(register[name], ptr(sp, own + 8 * number))
    a.mov_imm(x9, base)
    a.mov(x10, sp)
    a.str(x10, at(SAVED + A64_SP))
    a.mrs(x10, FPCR_REGISTER)
    a.str(x10, at(SAVED + FPCR))
    for number in range(stack_words):
        a.ldr(x10, at(ARGUMENTS + 8 + number))
        a.str(x10, ptr(sp, 8 * number))
    a.mov_imm(x10, GUARD)
    for number in range(GUARD_WORDS):
        a.str(x10, ptr(sp, guard_at + 8 * number))
    a.mov_imm(x10, DEFAULT_NAN)
    a.msr(FPCR_REGISTER, x10)
    for number, name in enumerate(A64_SAVED):
        a.ldr(register[name], at(BEFORE + number))
    a.ldr(x16, at(TARGET))
    for number in range(8):
        a.ldr(register[f"x{number}"], at(ARGUMENTS + number))
    a.blr(x16)
    a.mov_imm(x9, base)
    a.str(x0, at(RESULT))
    for number, name in enumerate(A64_SAVED):
        a.str(register[name], at(AFTER + number))
    a.mov(x10, sp)
    a.str(x10, at(AFTER + A64_SP))
    a.ldr(x10, at(SAVED + A64_SP))
    a.mov(sp, x10)
    a.mrs(x10, FPCR_REGISTER)
    a.str(x10, at(AFTER + FPCR))
    a.ldr(x10, at(SAVED + FPCR))
    a.msr(FPCR_REGISTER, x10)
    for number in range(GUARD_WORDS):
        a.ldr(x10, ptr(sp, guard_at + 8 * number))
        a.str(x10, at(SEEN_GUARD + number))
    for number, name in enumerate(saved):
        a.ldr(register[name], ptr(sp, own + 8 * number))
    a.add(sp, sp, size)
    a.ret()
    return a.finish()


def _a64_changes(record: list[int]) -> list[str]:
    return [name for name, wrong in (
        ("sp", record[AFTER + A64_SP] != record[SAVED + A64_SP]),
        ("FPCR", record[AFTER + FPCR] != DEFAULT_NAN),
    ) if wrong]


class Rules(NamedTuple):
    """One architecture's: names of registers that are the caller's, arguments in registers, the trampoline, the rest.
    """

    saved: tuple[str, ...]
    in_registers: int
    trampoline: Callable[[int, int], Code]
    changes: Callable[[list[int]], list[str]]


RULES = {"x86-64": Rules(X86_SAVED, len(X86_ARGUMENTS), _x86_trampoline, _x86_changes),
         "aarch64": Rules(A64_SAVED, 8, _a64_trampoline, _a64_changes)}
