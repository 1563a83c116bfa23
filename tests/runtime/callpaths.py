"""Call paths with kernels of a few instructions, for the tests of `jitkern.call.path`.

Programs that run by themselves import this module too, so it does not import pytest.
"""

import ctypes

import numpy as np
import tiers

from jitkern.call import callables
from jitkern.call import path as callpath
from jitkern.isa import Code, Label
from jitkern.kernels.machine.base import SIGNATURE

CALLS = 1_000_000 if tiers.machine() == "x86-64" else 30_000  # in the tests that make many
COUNT, BEGIN, END, STACK, OPERANDS = range(5)                 # words of a record


def number_of_result(inputs: int) -> int:
    """Which operand of a kernel is its output."""
    return min(inputs, 2)


def kernel(inputs: int, *, copy: bool = True, scratch: bool = False, gate: int = 0, record: int = 0,
           invalid: bool = False) -> Code:
    """Bytes [begin, end) of the first operand to the output, and nothing left in a register that is not the caller's.

    copy: whether it does so.  scratch: by way of the scratch memory.  gate: afterwards, wait until the word at this
    address is not 0.  record: count the calls in the word at this address and leave begin, end, the stack pointer and
    the operands in those that follow.  invalid: divide zero by zero.
    """
    write = {"x86-64": _x86_kernel, "aarch64": _a64_kernel}[tiers.machine()]
    return write(inputs, copy, scratch, gate, record, invalid)


def _ways(inputs: int, copy: bool, scratch: bool) -> list[tuple[int, int]]:
    """From which operand to which."""
    result = number_of_result(inputs)
    if not copy:
        return []
    return [(0, inputs + 1), (inputs + 1, result)] if scratch else [(0, result)]


def _x86_kernel(inputs: int, copy: bool, scratch: bool, gate: int, record: int, invalid: bool) -> Code:
    from jitkern.isa.x86 import R64S, XMMS, Assembler, byte, cl, ecx, ptr, qword, r8, r9, rax, rbp, rbx, rdi, rdx, rsp

    a = Assembler("kernel")
    rsi, = (register for register in R64S if str(register) == "rsi")
    a.movaps(ptr[rsp - 24], XMMS[0])  # faults if the stack is not aligned
    if record:
        a.mov(rax, record)
        a.inc(qword[rax + 8 * COUNT])
        a.mov(qword[rax + 8 * BEGIN], rsi)
        a.mov(qword[rax + 8 * END], rdx)
        a.mov(qword[rax + 8 * STACK], rsp)
        for number in range(inputs + 2):
            a.mov(r8, qword[rdi + 8 * number])
            a.mov(qword[rax + 8 * (OPERANDS + number)], r8)
    for source, target in _ways(inputs, copy, scratch):
        top, done = Label(), Label()
        a.mov(r8, qword[rdi + 8 * source])
        a.mov(r9, qword[rdi + 8 * target])
        a.mov(rax, rsi)
        a.L(top)
        a.cmp(rax, rdx)
        a.jge(done)
        a.movzx(ecx, byte[r8 + rax])
        a.mov(byte[r9 + rax], cl)
        a.inc(rax)
        a.jmp(top)
        a.L(done)
    if gate:
        wait = Label()
        a.mov(rax, gate)
        a.L(wait)
        a.pause()
        a.cmp(qword[rax], 0)
        a.je(wait)
    if invalid:
        a.xorps(XMMS[0], XMMS[0])
        a.divss(XMMS[0], XMMS[0])
    a.pcmpeqd(XMMS[0], XMMS[0])
    for register in XMMS[1:16]:
        a.movaps(register, XMMS[0])
    for register in R64S[:12]:
        if register not in (rbx, rsp, rbp):
            a.mov(register, -0x123456789)
    a.ret()
    return a.finish()


def _a64_kernel(inputs: int, copy: bool, scratch: bool, gate: int, record: int, invalid: bool) -> Code:
    from jitkern.isa.a64 import VREGS, WS, XS, Assembler, ptr, s0, sp, w12, wzr, x0, x1, x2, x9, x10, x11, x12

    a = Assembler("kernel")
    if record:
        a.mov_imm(x9, record)
        a.ldr(x10, ptr(x9, 8 * COUNT))
        a.add(x10, x10, 1)
        a.str(x10, ptr(x9, 8 * COUNT))
        a.str(x1, ptr(x9, 8 * BEGIN))
        a.str(x2, ptr(x9, 8 * END))
        a.mov(x10, sp)
        a.str(x10, ptr(x9, 8 * STACK))
        for number in range(inputs + 2):
            a.ldr(x10, ptr(x0, 8 * number))
            a.str(x10, ptr(x9, 8 * (OPERANDS + number)))
    for source, target in _ways(inputs, copy, scratch):
        top, done = Label(), Label()
        a.ldr(x9, ptr(x0, 8 * source))
        a.ldr(x10, ptr(x0, 8 * target))
        a.mov(x11, x1)
        a.L(top)
        a.cmp(x11, x2)
        a.bge(done)
        a.ldrb(w12, ptr(x9, x11))
        a.strb(w12, ptr(x10, x11))
        a.add(x11, x11, 1)
        a.b(top)
        a.L(done)
    if gate:
        wait = Label()
        a.mov_imm(x9, gate)
        a.L(wait)
        a.ldr(x12, ptr(x9))
        a.cbz(x12, wait)
    if invalid:
        a.fmov(s0, wzr)
        a.fdiv(s0, s0, s0)
    for register in XS[:18]:
        a.mov_imm(register, -0x123456789)
    for number in (*range(8), *range(16, 32)):
        a.dup(VREGS[number].s4, WS[0])
    a.ret()
    return a.finish()


class Path:
    """A path that copies its first argument, converted to the output's type: by bytes in a kernel, by numpy if slow.

    f(*arrays, out=None): out, or a new array like the first argument.  misses: the arguments of each call that came to
    the slow way.  An entry is made where type and shape of the first argument and the output agree and both are
    contiguous, or with `copy=False`, where the kernel does nothing but record, always.
    """

    def __init__(self, inputs: int = 2, *, copy: bool = True, scratch: int = 0, unlocked: bool = False, gate: int = 0,
                 invalid: bool = False, **others):
        self.inputs, self.copy, self.scratch, self.unlocked = inputs, copy, scratch, unlocked
        self.record = (ctypes.c_uint64 * (OPERANDS + inputs + 2))()
        code = kernel(inputs, copy=copy, scratch=scratch > 0, gate=gate, record=ctypes.addressof(self.record),
                      invalid=invalid)
        self.kernel = callables.load(code, SIGNATURE)
        self.misses: list[tuple[tuple, dict]] = []
        self.path = callpath.Path("f", inputs, self.slow, **others)

    def __call__(self, *args, **kwargs):
        return self.path.function(*args, **kwargs)

    def slow(self, *args, **kwargs):
        self.misses.append((args, kwargs))
        if {*kwargs} - {"out"} or not self.inputs <= len(args) <= self.inputs + 1 - len(kwargs):
            raise TypeError(f"f takes {self.inputs} arrays and out")
        arrays, out = args[:self.inputs], kwargs.get("out", args[-1] if len(args) > self.inputs else None)
        if not all(isinstance(array, np.ndarray) for array in arrays):
            raise TypeError("not an array")
        result = np.empty(arrays[0].shape, arrays[0].dtype) if out is None else out
        result[...] = arrays[0].copy()  # numpy 2.4 itself is wrong for views in a line that overlap at unequal steps
        if not self.copy or (self.fits(arrays[0], result)):
            self.insert(arrays, out, result)
        return result

    def fits(self, array: np.ndarray, result: np.ndarray) -> bool:
        """Whether the kernel does what numpy does for these."""
        return (array.dtype == result.dtype and array.dtype.kind in "iufc" and array.shape == result.shape
                and array.flags.c_contiguous and result.flags.c_contiguous)

    def insert(self, arrays, out, result, **others) -> None:
        """An entry for arguments like these."""
        self.path.insert(arrays, out, result, **{
            **dict(kernel=address(self.kernel), units=result.nbytes, scratch=self.scratch,
                   locked=0 if self.unlocked else 1 << 62, order=(0, 1), keep=(self.kernel,), code_bytes=100),
            **others})

    @property
    def hits(self) -> int:
        """Calls of the kernel."""
        return self.record[COUNT]

    def operands(self) -> list[int]:
        """Of the last call."""
        return list(self.record[OPERANDS:])


def bounds(array: np.ndarray) -> tuple[int, int]:
    """The addresses of its first byte and behind its last, as numpy says."""
    return np.lib.array_utils.byte_bounds(array)


def address(function) -> int:
    """Of what `callables.load` returned."""
    return int(callables.ffi.cast("uintptr_t", function))
