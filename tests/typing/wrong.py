"""Wrong uses: each line that ends in a comment `E: code` is that error of mypy's, and no other is one.

Those about the assemblers are errors when they run, too."""

import numpy as np
from numpy.typing import NDArray

import jitkern as jk
from jitkern.isa import Label, a64, x86
from jitkern.isa.x86 import al, eax, fs, ptr, ptr_b, rax, rcx, rdi, word, xmm0, ymm0, zmm0, zmm1

Array = NDArray[np.float32]


@jk.jit
def scaled(x: Array, factor: float = 2.0) -> Array:
    """A traced function."""
    return x


def arrays(x: Array) -> None:
    """Calls of numpy arrays' functions."""
    scaled("x")  # E: call-overload
    scaled(x, factor="two")  # E: call-overload
    scaled(x).nosuch()  # E: attr-defined
    text: str = scaled(x)  # E: assignment
    jk.jit(3)  # E: call-overload
    jk.gemm(x)  # E: call-arg
    jk.load(b"", 3)  # E: arg-type
    jk.nosuch(x, text)  # E: attr-defined


def written_for_x86(a: x86.Assembler) -> None:
    """Operands that no form takes."""
    a.mov(rax, eax)  # E: call-overload
    a.mov(eax, "rdi")  # E: call-overload
    a.mov(rax, 1.5)  # E: call-overload
    a.mov(ptr[rax], 1)  # E: call-overload
    a.movv(rax, rdi)  # E: attr-defined
    a.vaddps(zmm0, zmm1)  # E: call-overload
    a.vaddps(zmm0, zmm1, ymm0)  # E: call-overload
    a.vaddps(zmm0, zmm1, word[rax])  # E: call-overload
    a.addps(xmm0, ptr_b[rax])  # E: arg-type
    a.addps(xmm0 | x86.T_SHORT, xmm0)  # E: operator
    a.inc(ptr[rax])  # E: arg-type
    a.ret(rax)  # E: call-overload
    a.jmp(rax, x86.T_SHORT)  # E: call-overload
    a.shl(eax, rcx)  # E: arg-type
    a.lea(rax, rdi + 1)  # E: arg-type
    a.mov(rax, ptr[(rdi + 1) * 2])  # E: operator
    a.mov(rax, ptr[rdi + "8"])  # E: operator
    a.mov(rax, ptr["rdi"])  # E: index
    a.mov(rax, ptr[al])  # E: index
    a.mov(fs, ptr[Label()])  # E: index
    a.L(3.5)  # E: call-overload
    a.frame(3)  # E: arg-type
    a.constant(object())  # E: arg-type


def written_for_a64(a: a64.Assembler) -> None:
    """Operands that no form takes."""
    a.add(a64.x0, a64.w1, a64.w2)  # E: call-overload
    a.fmla(a64.z0.s, a64.p0.s, a64.z1.s, a64.z2.s)  # E: call-overload
    a.fmla(a64.z0.s, a64.p0 / a64.T_m, a64.z1.s, a64.z2.d)  # E: call-overload
    a.ld1w(a64.z0.s, a64.p0 / a64.T_m, a64.ptr(a64.x0))  # E: call-overload
    a.ldr(a64.x0, a64.x1)  # E: call-overload
    a.ldr(a64.x0, a64.ptr(a64.w1))  # E: call-overload
    a.fadd(a64.v0.s4, a64.v1.d2, a64.v1.d2)  # E: call-overload
    a.st2(a64.v0.s4 - a64.v1.s2, a64.ptr(a64.x0))  # E: operator
    a.b(a64.VL4, Label())  # E: call-overload
    a.ret(0)  # E: call-overload
    a.mov(a64.z0.s4, 1)  # E: attr-defined
