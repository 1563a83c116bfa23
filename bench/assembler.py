"""How fast the assemblers write a gemm-like stream, and what importing them costs.

The stream is that of a 14x2 AVX-512 tile with four steps of k unrolled: loads, broadcasts, fused multiply-adds, and a
loop's add, cmp and jnz, with registers and displacements as they come. The same program is written by every assembler
here: llvm-mc gets it as text and is a process of its own; PeachPy takes part if it can be imported.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from functools import partial

from harness import Case, main

from jitkern.isa import a64, x86
from jitkern.isa.a64 import MUL_VL, T_m, T_z, p0, x0, x1, x2, x3
from jitkern.isa.x86 import ptr, rcx, rdi, rdx, rsi

BLOCKS = 100


def stream(a: x86.Assembler) -> None:
    """``BLOCKS`` loops of 181 instructions."""
    z, column, accumulators = x86.ZMMS, x86.ZMMS[:2], x86.ZMMS[3:31]
    for _ in range(BLOCKS):
        top = a.L()
        for k in range(4):
            for j in range(2):
                a.vmovups(column[j], ptr[rsi + 128 * k + 64 * j])
            for i in range(14):
                a.vbroadcastss(z[2], ptr[rdi + rcx * 8 + 4 * k + 4096 * i])
                for j in range(2):
                    a.vfmadd231ps(accumulators[2 * i + j], z[2], column[j])
        a.add(rdi, 16)
        a.add(rsi, 512)
        a.cmp(rsi, rdx)
        a.jnz(top)


def sve_stream(a: a64.Assembler) -> None:
    """``BLOCKS`` loops of 120 instructions: a 5x4 tile of SVE with four steps of k unrolled."""
    z = [register.s for register in a64.ZS]
    column, accumulators = z[:4], z[8:28]
    for _ in range(BLOCKS):
        top = a.L()
        for k in range(4):
            for j in range(4):
                a.ld1w(column[j], p0 / T_z, a64.ptr(x1, 4 * (k % 2) + j - 4, MUL_VL))
            for i in range(5):
                a.ld1rw(z[4], p0 / T_z, a64.ptr(x0, 16 * i + 4 * k))
                for j in range(4):
                    a.fmla(accumulators[4 * i + j], p0 / T_m, z[4], column[j])
        a.add(x0, x0, 16)
        a.add(x1, x1, x2)
        a.cmp(x1, x3)
        a.bne(top)


def write(module=x86, program=stream):
    a = module.Assembler("stream")
    program(a)
    return a


def assemble(module=x86, program=stream) -> bytes:
    return bytes(write(module, program).finish())


def llvm(path: str, text: str) -> None:
    subprocess.run(
        [path, "-triple=x86_64", "-x86-asm-syntax=intel", "-filetype=obj", "-o", "/dev/null"],
        input=text,
        text=True,
        check=True,
    )


def peachpy(p) -> None:
    """One block, instruction by instruction, without its jump: PeachPy's encoders alone, no function around them."""
    z = [getattr(p, f"zmm{i}") for i in range(32)]
    for k in range(4):
        for j in range(2):
            p.VMOVUPS(z[j], [p.rsi + 128 * k + 64 * j]).encode()
        for i in range(14):
            p.VBROADCASTSS(z[2], [p.rdi + p.rcx * 8 + 4 * k + 4096 * i]).encode()
            for j in range(2):
                p.VFMADD231PS(z[3 + 2 * i + j], z[2], z[j]).encode()
    p.ADD(p.rdi, 16).encode()
    p.ADD(p.rsi, 512).encode()
    p.CMP(p.rsi, p.rdx).encode()


def import_ms(statement: str) -> float:
    """Milliseconds that a new interpreter takes for the statement, beyond one that does nothing."""

    def run(program: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        return time.perf_counter() - start

    pairs = [(run(statement), run("pass")) for _ in range(5)]
    return 1000 * statistics.median(with_it - without for with_it, without in pairs)


def cases() -> list[Case]:
    count = len(write()) - BLOCKS  # labels are no instructions
    found = [
        Case("write and finish", "jitkern", "instructions/s", assemble, count),
        Case("write", "jitkern", "instructions/s", write, count),
        Case("write and finish SVE", "jitkern", "instructions/s", partial(assemble, a64, sve_stream), 120 * BLOCKS),
    ]
    if path := shutil.which("llvm-mc-19"):
        text = "\n".join(line.text for line in write().finish().lines)
        found.append(
            Case(
                "write and finish",
                "llvm-mc-19",
                "instructions/s",
                partial(llvm, path, text),
                count,
                note="from text, a process",
            )
        )
    try:
        import peachpy.x86_64 as module
    except ImportError:
        print("PeachPy is not here: only its development version runs on Python 3 (5,000 instructions/s on a Zen 5)")
    else:
        block = count / BLOCKS - 1
        found.append(Case("write and finish", "PeachPy", "instructions/s", partial(peachpy, module), block))
        found.append(Case("import", "PeachPy", "ms", partial(import_ms, "import peachpy.x86_64"), figure=True))
    for name in ("jitkern.isa.x86", "jitkern.isa.a64", "jitkern"):
        found.append(Case("import", name, "ms", partial(import_ms, f"import {name}"), figure=True))
    return found


def test_x86(benchmark):
    benchmark(assemble)


def test_a64(benchmark):
    benchmark(assemble, a64, sve_stream)


if __name__ == "__main__":
    main("assembler", __doc__, cases, rounds=9)
