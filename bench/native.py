"""Loops in machine code that benchmarks time: a kernel called many times, the FMA peak, and reading memory.

Written without the vector machines, so that what is measured with them is not what they are measured by.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence

from harness import Clock, clock

from jitkern import cpu, load
from jitkern.call.callables import ffi
from jitkern.cpu import targets
from jitkern.isa import a64, x86
from jitkern.isa.a64.regs import SCALARS
from jitkern.isa.assembler import Code
from jitkern.kernels.machine.base import SIGNATURE

REPEAT = "void(void *kernel, void *operands, int64_t begin, int64_t end, int64_t count)"
PEAK = "void(int64_t count)"
READ = "void(const void *memory, int64_t chunks, int64_t count)"
READS = 16  # vectors that one turn of READ's inner loop reads: a chunk
LINE, AHEAD = 64, 2048  # bytes of a cache line, and how far ahead one is asked for: 125 GB/s from a Zen 5's L3, not 110

# machine | kind | instruction: for each element of its factors, one multiplication and one addition | what else it is
# given (x86-64), or how sums and factors are arranged (AArch64) | feature
INSTRUCTIONS = """
avx512 | f32  | vfmadd231ps |             | avx512f
avx512 | f64  | vfmadd231pd |             | avx512f
avx512 | bf16 | vdpbf16ps   |             | avx512bf16
avx512 | int8 | vpdpbusd    |             | avx512vnni
avx2   | f32  | vfmadd231ps |             | fma
avx2   | f64  | vfmadd231pd |             | fma
avx2   | int8 | vpdpbusd    | VexEncoding | avxvnni
sve    | f32  | fmla        | s s         | sve
sve    | f64  | fmla        | d d         | sve
sve    | bf16 | bfdot       | s h         | bf16
sve    | int8 | sdot        | s b         | sve
neon   | f32  | fmla        | s4 s4       | neon
neon   | f64  | fmla        | d2 d2       | neon
neon   | bf16 | bfdot       | s4 h8       | bf16
neon   | int8 | sdot        | s4 b16      | dotprod
"""
SIZE = {"f32": 4, "f64": 8, "bf16": 2, "int8": 1}  # bytes of a factor's element


def kernel(code: Code, addresses: Sequence[int], units: int, work: float, held: object = None) -> Clock:
    """A kernel on these operands, all units of it each time. ``held`` is what keeps them where they are."""
    function, repeat = load(code, SIGNATURE), _repeat()
    table = ffi.new("void *[]", [ffi.cast("void *", address) for address in addresses])

    def run(count: int, held: object = held) -> None:
        repeat(ffi.cast("void *", function), table, 0, units, count)

    return clock(run, work)


def peak(kind: str) -> Clock | None:
    """Independent multiply-adds of one kind, one after another; work is operations. None if the CPU has none such."""
    row = _instruction(kind)
    if row is None:
        return None
    code, fmas = (_write_a64_peak if cpu.arch == "aarch64" else _write_x86_peak)(*row)
    return clock(load(code, PEAK), fmas * 2 * targets.here().vector_bytes / SIZE[kind])


def read(address: int, size: int, held: object = None) -> Clock:
    """Reading memory from one end to the other, again and again; work is bytes. ``held`` is what keeps it there.

    ValueError if there is not even what is read at once.
    """
    chunk = READS * targets.here().vector_bytes
    if size < chunk:
        raise ValueError(f"reading takes {chunk} bytes or more, not {size}")
    function, chunks = _read(), size // chunk

    def run(count: int, held: object = held) -> None:
        function(ffi.cast("void *", address), chunks, count)

    return clock(run, chunks * chunk)


def _instruction(kind: str) -> tuple[str, list[str]] | None:
    """The instruction for a kind here, and the words behind it."""
    for line in INSTRUCTIONS.strip().splitlines():
        machine, of, mnemonic, words, feature = (cell.strip() for cell in line.split("|"))
        if (machine, of) == (targets.here().name, kind) and feature in cpu.features:
            return mnemonic, words.split()
    return None


def _x86_vectors() -> tuple:
    return x86.ZMMS if targets.here().vector_bytes == 64 else x86.YMMS[:16]


def _a64_vectors() -> list:
    """Those that belong to the callee."""
    bank = a64.ZS if targets.here().name == "sve" else a64.VREGS
    return [*bank[:8], *bank[16:]]


def _write_x86_peak(mnemonic: str, words: list[str]) -> tuple[Code, int]:
    a = x86.Assembler(f"peak_{mnemonic}")
    *sums, first, second = _x86_vectors()
    with a.frame(PEAK) as f:
        for vector in (*sums, first, second):
            low = x86.XMMS[vector.index]
            (a.vpxor if vector.index < 16 else a.vpxord)(low, low, low)
        top = a.L()
        for vector in sums:
            getattr(a, mnemonic)(vector, first, second, *(getattr(x86, word) for word in words))
        a.dec(f.count)
        a.jnz(top)
        a.vzeroupper()
    return a.finish(), len(sums)


def _write_a64_peak(mnemonic: str, words: list[str]) -> tuple[Code, int]:
    a = a64.Assembler(f"peak_{mnemonic}")
    *sums, first, second = _a64_vectors()
    to, of = words
    masked = [a64.p0 / a64.T_m] if mnemonic == "fmla" and targets.here().name == "sve" else []
    with a.frame(PEAK) as f:
        if masked:
            a.ptrue(a64.p0.b)
        for vector in (*sums, first, second):
            a.movi(a64.VREGS[vector.index].d2, 0)
        top = a.L()
        for vector in sums:
            getattr(a, mnemonic)(getattr(vector, to), *masked, getattr(first, of), getattr(second, of))
        a.subs(f.count, f.count, 1)
        a.b(a64.NE, top)
    return a.finish(), len(sums)


@functools.cache
def _repeat() -> Callable:
    """What calls a kernel ``count`` times."""
    return load(_write_a64_repeat() if cpu.arch == "aarch64" else _write_x86_repeat(), REPEAT)


def _write_x86_repeat() -> Code:
    a = x86.Assembler("repeat")
    kept = [x86.rbx, x86.rbp, x86.r12, x86.r13, x86.r14]
    with a.frame(REPEAT, save=kept) as f:
        function, operands, begin, end, count = _keep(a, kept, f.args.values())
        top = a.L()
        a.mov(x86.rdi, operands)
        a.mov(x86.rsi, begin)
        a.mov(x86.rdx, end)
        a.call(function)
        a.dec(count)
        a.jnz(top)
    return a.finish()


def _write_a64_repeat() -> Code:
    a = a64.Assembler("repeat")
    kept = a64.XS[19:24]
    with a.frame(REPEAT, save=[*kept, a64.x30]) as f:
        function, operands, begin, end, count = _keep(a, kept, f.args.values())
        top = a.L()
        a.mov(a64.x0, operands)
        a.mov(a64.x1, begin)
        a.mov(a64.x2, end)
        a.blr(function)
        a.subs(count, count, 1)
        a.b(a64.NE, top)
    return a.finish()


def _keep(a, registers: Sequence, arguments: Iterable) -> Sequence:
    """The arguments in these registers from now on."""
    for register, argument in zip(registers, arguments):
        a.mov(register, argument)
    return registers


@functools.cache
def _read() -> Callable:
    """What reads so many chunks of memory ``count`` times."""
    return load(_write_a64_read() if cpu.arch == "aarch64" else _write_x86_read(), READ)


def _write_x86_read() -> Code:
    a = x86.Assembler("read")
    vectors, size = _x86_vectors()[:READS], targets.here().vector_bytes
    with a.frame(READ) as f:
        again = a.L()
        a.mov(x86.rax, f.memory)
        a.mov(x86.rcx, f.chunks)
        top = a.L()
        for offset in range(AHEAD, AHEAD + READS * size, LINE):
            a.prefetcht0(x86.ptr[x86.rax + offset])
        for i, vector in enumerate(vectors):
            a.vmovups(vector, x86.ptr[x86.rax + i * size])
        a.add(x86.rax, READS * size)
        a.dec(x86.rcx)
        a.jnz(top)
        a.dec(f.count)
        a.jnz(again)
        a.vzeroupper()
    return a.finish()


def _write_a64_read() -> Code:
    a = a64.Assembler("read")
    vectors, size = _a64_vectors()[:READS], targets.here().vector_bytes
    scalable = targets.here().name == "sve"
    with a.frame(READ) as f:
        again = a.L()
        a.mov(a64.x9, f.memory)
        a.mov(a64.x10, f.chunks)
        top = a.L()
        for offset in range(AHEAD, AHEAD + READS * size, LINE):
            a.prfm(a64.PLDL1KEEP, a64.ptr(a64.x9, offset))
        for i, vector in enumerate(vectors):
            if scalable:
                a.ldr(vector, a64.ptr(a64.x9, i, a64.MUL_VL))
            else:
                a.ldr(SCALARS["q"][vector.index], a64.ptr(a64.x9, i * size))
        a.mov_imm(a64.x11, READS * size)
        a.add(a64.x9, a64.x9, a64.x11)
        a.subs(a64.x10, a64.x10, 1)
        a.b(a64.NE, top)
        a.subs(f.count, f.count, 1)
        a.b(a64.NE, again)
    return a.finish()
