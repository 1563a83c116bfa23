"""The ABI helper notices every register that a kernel may not change, and nothing else."""

import ctypes

import abi
import numpy
import pytest
import tiers

from jitkern.call.callables import ffi
from jitkern.isa import a64, x86

pytestmark = pytest.mark.native
on_x86 = pytest.mark.native(arch="x86-64")
on_a64 = pytest.mark.native(arch="aarch64")


def x86_code(write) -> x86.Code:
    """What `write(a, x86)` assembles, and `ret`."""
    a = x86.Assembler("kernel")
    write(a, x86)
    a.ret()
    return a.finish()


X86_HARMLESS = {
    "nothing":            lambda a, r: None,
    "the callee's":       lambda a, r: [a.mov(register, -1) for register in (
                              r.rax, r.rcx, r.rdx, r.rsi, r.rdi, r.r8, r.r9, r.r10, r.r11)],
    "vectors":            lambda a, r: [a.pxor(getattr(r, f"xmm{number}"), r.xmm0) for number in range(16)],
    "saved and restored": lambda a, r: (a.push(r.rbx), a.mov(r.rbx, 1), a.pop(r.rbx)),
    "MXCSR's flags":      lambda a, r: (a.pcmpeqd(r.xmm0, r.xmm0), a.psrld(r.xmm0, 9), a.sqrtps(r.xmm0, r.xmm0)),
    "x87 put right":      lambda a, r: (a.fld1(), a.fstp(r.st0)),
    "red zone":           lambda a, r: a.mov(r.qword[r.rsp - 128], r.rax),
    "arithmetic flags":   lambda a, r: a.cmp(r.eax, 1),
}
X86_SPOILERS = {
    **{name: (name, lambda a, r, name=name: a.inc(getattr(r, name))) for name in abi.X86_SAVED},
    "ebx":               ("rbx", lambda a, r: a.mov(r.ebx, r.ebx)),
    "r12b":              ("r12", lambda a, r: a.xor(r.r12b, 1)),
    "rounding":          ("MXCSR", lambda a, r: (a.mov(r.dword[r.rsp - 8], 0x7FC0), a.ldmxcsr(r.dword[r.rsp - 8]))),
    "default MXCSR":     ("MXCSR", lambda a, r: (a.mov(r.dword[r.rsp - 8], 0x1F80), a.ldmxcsr(r.dword[r.rsp - 8]))),
    "default x87":       ("x87 control word", lambda a, r: a.fninit()),
    "x87 left full":     ("x87 stack (not empty)", lambda a, r: a.fld1()),
    "mmx without emms":  ("x87 stack (not empty)", lambda a, r: a.pxor(r.mm0, r.mm0)),
    "std":               ("direction flag", lambda a, r: a.std()),
    "pops an argument":  ("rsp", lambda a, r: a.ret(16)),
    "caller's stack":    ("the caller's stack, 0 bytes above the arguments",
                          lambda a, r: a.mov(r.qword[r.rsp + 8], r.rdi)),
    "deep in the stack": ("the caller's stack, 248 bytes above the arguments",
                          lambda a, r: a.mov(r.qword[r.rsp + 256], r.rdi)),
}


def check_caught(code, name):
    """The code changes what is its caller's, and only that."""
    for _ in range(2):  # the trampoline puts everything back
        assert abi.call(code)[1] == [name]
    with pytest.raises(AssertionError, match="kernel changes what is its caller's: "):
        abi.check_abi(code)


@on_x86
@pytest.mark.parametrize("what", X86_HARMLESS)
def test_x86_code_that_behaves(what):
    assert abi.check_abi(x86_code(X86_HARMLESS[what])) >= 0


@on_x86
@pytest.mark.parametrize("what", X86_SPOILERS)
def test_x86_code_that_does_not(what):
    name, write = X86_SPOILERS[what]
    check_caught(x86_code(write), name)


@on_x86
def test_x86_code_that_changes_several_things():
    code = x86_code(lambda a, r: (a.inc(r.r15), a.std(), a.inc(r.rbx)))
    assert abi.call(code)[1] == ["rbx", "r15", "direction flag"]


def a64_code(write) -> a64.Code:
    """What `write(a, a64)` assembles, and `ret`."""
    a = a64.Assembler("kernel")
    write(a, a64)
    a.ret()
    return a.finish()


def change(a, r, name: str) -> None:
    """Another value in a register, x or d."""
    register = getattr(r, name)
    if name[0] == "x":
        a.add(register, register, 1)
    else:
        a.fneg(register, register)


A64_HARMLESS = {
    "nothing":            lambda a, r: None,
    "the callee's":       lambda a, r: [a.mov(getattr(r, f"x{number}"), -1) for number in range(19) if number != 18],
    "vectors":            lambda a, r: [a.movi(getattr(r, f"v{number}").b16, 5)
                                        for number in range(32) if not 8 <= number < 16],
    "upper halves":       lambda a, r: [a.mov(getattr(r, f"v{number}").d[1], r.x0) for number in range(8, 16)],
    "saved and restored": lambda a, r: (a.stp(r.x19, r.x20, r.pre_ptr(r.sp, -16)), a.mov(r.x19, 1), a.mov(r.x20, 1),
                                        a.ldp(r.x19, r.x20, r.post_ptr(r.sp, 16))),
    "flags":              lambda a, r: a.cmp(r.x0, 1),
}
A64_SPOILERS = {
    **{name: (name, lambda a, r, name=name: change(a, r, name)) for name in abi.A64_SAVED},
    "w19":               ("x19", lambda a, r: a.mov(r.w19, r.w19)),
    "s8":                ("d8", lambda a, r: a.fmov(r.s8, r.s8)),
    "v15":               ("d15", lambda a, r: a.movi(r.v15.b16, 5)),
    "rounding":          ("FPCR", lambda a, r: (a.mov_imm(r.x9, 1 << 25 | 1 << 22), a.msr(r.FPCR, r.x9))),
    "default FPCR":      ("FPCR", lambda a, r: a.msr(r.FPCR, r.xzr)),
    "sp":                ("sp", lambda a, r: a.sub(r.sp, r.sp, 32)),
    "caller's stack":    ("the caller's stack, 0 bytes above the arguments", lambda a, r: a.str(r.x0, r.ptr(r.sp))),
    "deep in the stack": ("the caller's stack, 248 bytes above the arguments",
                          lambda a, r: a.str(r.x0, r.ptr(r.sp, 248))),
}


@on_a64
@pytest.mark.parametrize("what", A64_HARMLESS)
def test_a64_code_that_behaves(what):
    assert abi.check_abi(a64_code(A64_HARMLESS[what])) >= 0


@on_a64
@pytest.mark.parametrize("what", A64_SPOILERS)
def test_a64_code_that_does_not(what):
    name, write = A64_SPOILERS[what]
    check_caught(a64_code(write), name)


@pytest.mark.native("sve", arch="aarch64")
def test_sve_code_may_change_all_but_the_low_64_bits():
    def above(a, r):
        a.ptrue(r.p0.d, r.VL1)
        a.not_(r.p0.b, r.p1 / r.T_z, r.p0.b)

    def scale(a, r):
        above(a, r)
        for number in range(8, 16):
            a.mov(getattr(r, f"z{number}").d, r.p0 / r.T_m, r.x0)

    a = a64.Assembler("upper")
    a.ptrue(a64.p1.b)
    scale(a, a64)
    a.ret()
    assert abi.call(a.finish())[1] == []
    assert abi.call(a64_code(lambda a, r: a.dup(r.z9.d, r.x0)))[1] == ["d9"]


def sum_of(count: int):
    """int64_t(int64_t, ...): the sum of the arguments, argument i taken i + 1 times."""
    if tiers.machine() == "aarch64":
        a = a64.Assembler("sum")
        a.mov(a64.x9, 0)
        for number in range(count):
            if number >= 8:
                a.ldr(a64.x10, a64.ptr(a64.sp, 8 * (number - 8)))
            for _ in range(number + 1):
                a.add(a64.x9, a64.x9, a64.x10 if number >= 8 else getattr(a64, f"x{number}"))
        a.mov(a64.x0, a64.x9)
        a.ret()
        return a.finish()
    a = x86.Assembler("sum")
    with a.frame(f"int64_t({', '.join(['int64_t'] * count) or 'void'})") as frame:
        a.xor(x86.eax, x86.eax)
        for number in range(count):
            for _ in range(number + 1):
                a.add(x86.rax, frame.args[f"arg{number}"])
    return a.finish()


@pytest.mark.parametrize("count", [0, 1, 3, 6, 8, 9, 12])
def test_arguments_arrive(count):
    values = [3**number * (-1) ** number for number in range(count)]
    expected = sum((number + 1) * value for number, value in enumerate(values))
    assert abi.check_abi(sum_of(count), *values) == expected % (1 << 64)


def test_things_with_an_address():
    array = numpy.arange(4.0)
    pointer = ffi.new("int[3]")
    number = ctypes.c_int64(5)
    addresses = [array.ctypes.data, int(ffi.cast("uintptr_t", pointer)), ctypes.addressof(number), 0]
    for value, address in zip([array, pointer, number, None], addresses):
        assert abi.check_abi(sum_of(1), value) == address
    kept = []
    at = abi._word([array, pointer, number, None], kept)
    assert list((ctypes.c_uint64 * 4).from_address(at)) == addresses


@on_x86
def test_x86_kernel_with_the_signature_of_kernels():
    a = x86.Assembler("axpy")
    with a.frame("void kernel(void *const *operands, int64_t begin, int64_t end)") as f:
        x, y = x86.r8, x86.r9
        a.mov(x, x86.ptr[f.operands])
        a.mov(y, x86.ptr[f.operands + 8])
        loop = a.L()
        a.movsd(x86.xmm0, x86.ptr[x + f.begin * 8])
        a.addsd(x86.xmm0, x86.ptr[y + f.begin * 8])
        a.movsd(x86.ptr[y + f.begin * 8], x86.xmm0)
        a.inc(f.begin)
        a.cmp(f.begin, f.end)
        a.jl(loop)
    x, y = numpy.arange(8.0), numpy.ones(8)
    abi.check_abi(a.finish(), [x, y], 2, 6)
    assert y.tolist() == [1, 1, 3, 4, 5, 6, 1, 1]


@on_a64
def test_a64_kernel_with_the_signature_of_kernels():
    a, r = a64.Assembler("axpy"), a64
    a.ldp(r.x3, r.x4, r.ptr(r.x0))
    loop = a.L()
    a.ldr(r.d0, r.ptr(r.x3, r.x1, r.LSL, 3))
    a.ldr(r.d1, r.ptr(r.x4, r.x1, r.LSL, 3))
    a.fadd(r.d0, r.d0, r.d1)
    a.str(r.d0, r.ptr(r.x4, r.x1, r.LSL, 3))
    a.add(r.x1, r.x1, 1)
    a.cmp(r.x1, r.x2)
    a.b(r.LT, loop)
    a.ret()
    x, y = numpy.arange(8.0), numpy.ones(8)
    abi.check_abi(a.finish(), [x, y], 2, 6)
    assert y.tolist() == [1, 1, 3, 4, 5, 6, 1, 1]
