"""A dot product of float64, written by hand: AVX2 with FMA on x86-64, SVE and NEON on AArch64.

    python examples/dot.py

Each function writes the kernel of one instruction set, `double dot(int64_t n, const double *x, const double *y)`. All
are written and listed on any machine; those for this CPU run, and are compared with Python's exact sum.
"""

import math

import numpy as np

import jitkern as jk
from jitkern.isa import a64, x86

SIGNATURE = "double(int64_t n, const double *x, const double *y)"
SUMS = 4


def avx2():
    """16 elements a turn in four vectors, whose independent sums hide the latency of an FMA; then one at a time."""
    from jitkern.isa.x86 import ptr, qword, rax, xmm0, xmm1, xmm4, ymm0, ymm1, ymm2, ymm3

    a = x86.Assembler("dot_avx2")
    with a.frame(SIGNATURE) as f:
        turn, rest, one, done = (x86.Label(name) for name in ("turn", "rest", "one", "done"))
        sums = [ymm0, ymm1, ymm2, ymm3]
        for vector in sums:
            a.vxorpd(vector, vector, vector)
        a.sub(f.n, 4 * SUMS)
        a.jl(rest)
        a.align(16)
        a.L(turn)
        for i, vector in enumerate(sums):
            a.vmovupd(x86.YMMS[4 + i], ptr[f.x + 32 * i])
            a.vfmadd231pd(vector, x86.YMMS[4 + i], ptr[f.y + 32 * i])
        a.add(f.x, 32 * SUMS)
        a.add(f.y, 32 * SUMS)
        a.sub(f.n, 4 * SUMS)
        a.jge(turn)
        a.L(rest)
        a.vaddpd(ymm0, ymm0, ymm1)
        a.vaddpd(ymm2, ymm2, ymm3)
        a.vaddpd(ymm0, ymm0, ymm2)
        a.vextractf128(xmm1, ymm0, 1)
        a.vaddpd(xmm0, xmm0, xmm1)
        a.vhaddpd(xmm0, xmm0, xmm0)
        a.add(f.n, 4 * SUMS)
        a.jz(done)
        a.xor(rax, rax)
        a.L(one)
        a.vmovsd(xmm4, qword[f.x + rax * 8])
        a.vfmadd231sd(xmm0, xmm4, qword[f.y + rax * 8])
        a.inc(rax)
        a.cmp(rax, f.n)
        a.jl(one)
        a.L(done)
        a.vzeroupper()
    return a.finish()


def sve():
    """As many elements a turn as a vector holds, on whatever CPU; a predicate covers the last ones."""
    from jitkern.isa.a64 import FIRST, LSL, T_m, T_z, d0, p0, p1, ptr, x9, z0, z1, z2

    a = a64.Assembler("dot_sve")
    with a.frame(SIGNATURE) as f:
        turn = a64.Label("turn")
        a.mov(x9, 0)
        a.mov(z0.d, 0)
        a.ptrue(p1.d)
        a.whilelt(p0.d, x9, f.n)
        a.L(turn)
        a.ld1d(z1.d, p0/T_z, ptr(f.x, x9, LSL, 3))
        a.ld1d(z2.d, p0/T_z, ptr(f.y, x9, LSL, 3))
        a.fmla(z0.d, p0/T_m, z1.d, z2.d)
        a.incd(x9)
        a.whilelt(p0.d, x9, f.n)
        a.b(FIRST, turn)
        a.faddv(d0, p1, z0.d)
    return a.finish()


def neon():
    """One element at a time, for CPUs without SVE."""
    from jitkern.isa.a64 import d0, d1, d2, post_ptr, v0

    a = a64.Assembler("dot_neon")
    with a.frame(SIGNATURE) as f:
        turn, done = a64.Label("turn"), a64.Label("done")
        a.movi(v0.d2, 0)
        a.cbz(f.n, done)
        a.L(turn)
        a.ldr(d1, post_ptr(f.x, 8))
        a.ldr(d2, post_ptr(f.y, 8))
        a.fmadd(d0, d1, d2, d0)
        a.subs(f.n, f.n, 1)
        a.bne(turn)
        a.L(done)
    return a.finish()


def check(code) -> None:
    """Run a kernel at some lengths. ArithmeticError if it is wrong."""
    dot = jk.load(code, SIGNATURE)
    rng = np.random.default_rng(0)
    for n in (0, 1, 15, 16, 17, 1000, 100_003):
        x, y = rng.standard_normal(n), rng.standard_normal(n)
        pointers = [jk.native.ffi.from_buffer("double[]", array) if n else jk.native.ffi.NULL for array in (x, y)]
        error = abs(dot(n, *pointers) - math.fsum(x * y)) / max(1, abs(x * y).sum())
        print(f"{code.name}, n = {n}: relative error {error:.1e}")
        if error > 1e-13:
            raise ArithmeticError(f"{code.name} is wrong for n = {n}")


def main() -> None:
    """List them all, run those that this CPU can run."""
    for code in (avx2(), sve(), neon()):
        print(f"{code.name}, {len(code)} bytes, needs {', '.join(sorted(code.features))}\n{code}")
        if code.arch == jk.cpu.arch and code.features <= jk.cpu.features:
            check(code)


if __name__ == "__main__":
    main()
