"""Typical uses of the public API, which `mypy --strict` accepts; test_typing.py runs them, too."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

import jitkern as jk
import jitkern.isa.a64 as a64
import jitkern.isa.x86 as x86
import jitkern.numpy as jnp
from jitkern.isa import Reg
from jitkern.isa.types import f32
from jitkern.isa.x86 import (
    KS,
    R64S,
    T_SHORT,
    XMMS,
    ZMMS,
    EvexEncoding,
    Label,
    T_rn_sae,
    T_z,
    al,
    cl,
    dword,
    eax,
    ecx,
    fs,
    ptr,
    ptr_b,
    qword,
    r8,
    rax,
    rbx,
    rcx,
    rdi,
    rdx,
    rip,
    rsi,
    xmm0,
    xmm1,
    ymm2,
    zmm0,
    zmm1,
    zmm2,
    zmm3,
    zword_b,
)
from jitkern.isa.x86.regs import Mem_ptr, Zmm

Array = NDArray[np.float32]


@jk.jit
def scaled(x: Array, factor: float = 2.0) -> Array:
    """A traced function."""
    return x * np.float32(factor)


@jk.jit(fallback=True)
def moments(x: Array) -> tuple[Array, Array]:
    """One that numpy runs where it can not be traced."""
    return x.mean(-1), x.var(-1)


class Layer:
    """A method may be traced."""

    def __init__(self, weights: Array):
        self.weights = weights

    @jk.jit
    def forward(self, x: Array) -> Array:
        """One layer."""
        found: Array = np.maximum(np.matmul(x, self.weights), 0)
        return found


def arrays() -> float:
    """jk.matmul and its relatives, on numpy's arrays."""
    a, b = np.ones((4, 8), np.float32), np.ones((8, 16), np.float32)
    out = np.empty((4, 16), np.float32)
    product: Array = jk.matmul(a, b)
    jk.matmul(a, b, out=out)
    jk.einsum("ij,jk->ik", a, b)
    jk.linear(a, b.T, np.zeros(16, np.float32), "relu", out=out)
    packed: jk.Packed = jk.pack(b)
    jk.gemm(a, packed, out, epilogue=["gelu", ("mul", np.ones(16, np.float32))])
    rows: Array = jk.softmax(product, axis=-1) + jk.layer_norm(product, eps=1e-6) + jk.gelu(product)
    values, places = jk.topk(product, 3)
    with jk.installed():
        np.matmul(a, b)
    scaled(a, out=np.empty_like(a))
    mean, _ = moments(scaled(a, factor=0.5))
    assert rows.shape == product.shape and values.shape == places.shape == (4, 3)
    assert "float32[4, 8]" in scaled.explain(a) and scaled.listing(a)
    return float(Layer(b).forward(a).sum() + jnp.exp(mean - mean).max())


def machine() -> str:
    """What this CPU can do."""
    wide = "avx512f" in jk.cpu.features
    return f"{jk.cpu.name()}: {jk.cpu.isa}, {jk.cpu.vector_bytes} bytes, {jk.cpu.cores} cores{', wide' * wide}"


def accumulate(a: x86.Assembler, sums: tuple[Zmm, ...], where: Mem_ptr, count: int) -> None:
    """A part of a program."""
    for i, total in enumerate(sums[:count]):
        a.vaddps(total | KS[1] | T_z, total, where | KS[2] if i > 99 else where)


def written_for_x86() -> jk.Code:
    """Frames, labels, memory, masks, rounding, constants and data."""
    a = x86.Assembler("example")
    done = Label("done")
    with a.frame("float example(int64_t n, const float *x)", save=[rbx, x86.r12], stack=64, align=64) as f:
        a.mov(rax, f.n)
        a.test(rax, rax)
        a.jz(done, T_SHORT)
        a.mov(rbx, f.args["x"])
        a.vxorps(xmm0, xmm0, xmm0)
        loop = a.L()
        a.vfmadd231ps(zmm0 | x86.k1, zmm1, ptr[rbx + rcx * 8 + 64])
        a.vaddps(zmm2 | x86.k3 | T_z, zmm3, ptr_b[f.x])
        a.vaddps(zmm2, zmm3, zword_b[rsi - 4])
        a.vmulps(zmm2, zmm3, zmm1 | T_rn_sae)
        a.vaddps(ymm2, ymm2, ymm2, EvexEncoding)
        a.vcmpltps(x86.k1, zmm0, zmm1)
        a.vgatherdps(zmm0 | x86.k1, ptr[rdi + zmm3 * 4])
        a.vmovups(ptr[f.stack + 32], xmm1)
        a.add(dword[r8], 1)
        a.add(qword[rax + rdx], np.int64(-2))
        a.shl(rax, cl)
        a.lea(rdx, ptr[rip + done])
        a.mov(eax, ptr[fs : rcx])
        a.mov(al, 0x12)
        a.and_(eax, ecx)
        a.xor_(ecx, ecx)
        a.vbroadcastss(zmm0, ptr[rip + a.constant(1.5, f32)])
        a.comment("the end")
        a.jmp(loop)
        a.L(done)
    a.align(16)
    a.dd(1, 2, b"abcd")
    accumulate(a, ZMMS, ptr[rax], 2)
    code = a.finish()
    assert R64S[0].index == 0 and XMMS[5].index == 5
    return code


def written_for_a64() -> jk.Code:
    """The same for A64: arrangements, elements, lists, predicates, addresses."""
    from jitkern.isa.a64 import (
        EQ,
        LSL,
        MUL_VL,
        UXTW,
        VL4,
        XS,
        T_m,
        d8,
        p0,
        p1,
        post_ptr,
        pre_ptr,
        s0,
        sp,
        v0,
        v1,
        v2,
        v3,
        w0,
        w1,
        w12,
        x0,
        x1,
        x2,
        xzr,
        z0,
        z1,
        z2,
        za0h,
    )

    a = a64.Assembler("example")
    with a.frame("void example(int64_t n, float *x)", save=[a64.x19, d8], stack=64) as f:
        again = Label()
        a.L(again)
        a.mov(x2, f.n)
        a.mov_imm(x1, 0x123456789)
        a.add(x0, x1, x2, LSL, 3)
        a.add(x0, sp, 16)
        a.subs(x0, x0, 1)
        a.b(EQ, again)
        a.cbz(w0, again)
        a.ldr(x0, ptr := a64.ptr(x1, 8))
        a.str(x0, ptr)
        a.ldr(w1, a64.ptr(x1, w0, UXTW, 2))
        a.ldp(x0, x2, post_ptr(sp, 16))
        a.stp(x0, xzr, pre_ptr(sp, -16))
        a.ld4(v0.s4 - v3.s4, a64.ptr(x1))
        a.fmla(v0.s4, v1.s4, v2.s[3])
        a.fadd(s0, s0, s0)
        a.fmov(v0.s4, 1.0)
        a.ptrue(p0.s, VL4)
        a.whilelt(p1.s, xzr, x0)
        a.ld1w(z0.s, p0 / a64.T_z, a64.ptr(x1, 1, MUL_VL))
        a.fmla(z0.s, p0 / T_m, z1.s, z2.s)
        a.st1w(z0.s, p0, a64.ptr(XS[3], x2, LSL, 2))
        a.mova(z0.s, p0 / T_m, za0h.s[w12, 1])
        a.and_(x0, x0, 0xFF)
        a.yield_()
    return a.finish()


def called() -> Any:
    """Machine code as a function."""
    a = x86.Assembler("add_one")
    a.lea(rax, ptr[rdi + 1])
    a.ret()
    return jk.load(a.finish(), "int64_t(int64_t)")


def modules() -> tuple[Reg, Reg, str, NDArray[np.float64]]:
    """Public modules as attributes."""
    return jk.isa.x86.rax, jk.isa.a64.x0, jk.cpu.targets.here().name, jk.numpy.sin(np.ones(3))
