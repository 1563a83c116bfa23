"""What an x86-64 CPU says of itself: CPUID and XGETBV, run through jitkern's own assembler.

A feature counts only when the operating system saves the registers it uses (XCR0).
Sources: Intel SDM 2A, CPUID (tables 3-17 to 3-39) and XGETBV; AMD APM 3, appendix E (leaves 0x8000_00xx); SDM 1, 13.3.
"""

import ctypes
import os
import struct
from collections.abc import Callable
from typing import NamedTuple

from jitkern.code import execmem
from jitkern.cpu.facts import Cache, Identity, Level

LEVELS = (
    Level("sse2",   16, frozenset({"sse", "sse2"})),
    Level("sse42",  16, frozenset({"sse3", "ssse3", "sse4.1", "sse4.2"})),
    Level("avx",    32, frozenset({"avx"})),
    Level("avx2",   32, frozenset({"avx2", "fma"})),
    Level("avx512", 64, frozenset({"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl"})),
    Level("amx",    64, frozenset({"amx-tile", "amx-int8", "amx-bf16"})),
)

# Register state that the operating system must have enabled in XCR0, by level.
STATE = {
    "avx":    0b0000_0110,            # xmm, upper halves of ymm
    "avx2":   0b0000_0110,
    "avx512": 0b1110_0110,            # and k, upper halves of zmm0-15, zmm16-31
    "amx":    0b11 << 17,             # tile configuration, tile data
}
TILE_DATA = 18
SYS_ARCH_PRCTL, ARCH_REQ_XCOMP_PERM = 158, 0x1023

EAX, EBX, ECX, EDX = range(4)
CPUINFO = "/proc/cpuinfo"

# leaf, subleaf, register | level or -, then bit:name ...  Where there is no -m option the name is CPUID's own.
TABLE = """
0x00000001 0 edx | -      | 0:x87 8:cx8 15:cmov 19:clfsh 23:mmx 24:fxsr 25:sse 26:sse2
0x00000001 0 ecx | -      | 3:monitor 13:cx16 22:movbe 23:popcnt 26:xsave 30:rdrnd
0x00000001 0 ecx | sse42  | 0:sse3 1:pclmul 9:ssse3 19:sse4.1 20:sse4.2 25:aes
0x00000001 0 ecx | avx    | 28:avx 29:f16c
0x00000001 0 ecx | avx2   | 12:fma
0x00000007 0 ebx | -      | 0:fsgsbase 2:sgx 3:bmi 4:hle 8:bmi2 11:rtm 14:mpx 18:rdseed 19:adx 23:clflushopt 24:clwb
0x00000007 0 ebx | sse42  | 29:sha
0x00000007 0 ebx | avx2   | 5:avx2
0x00000007 0 ebx | avx512 | 16:avx512f 17:avx512dq 21:avx512ifma 26:avx512pf 27:avx512er 28:avx512cd
0x00000007 0 ebx | avx512 | 30:avx512bw 31:avx512vl
0x00000007 0 ecx | -      | 0:prefetchwt1 3:pku 5:waitpkg 7:shstk 22:rdpid 23:kl 25:cldemote
0x00000007 0 ecx | -      | 27:movdiri 28:movdir64b 29:enqcmd
0x00000007 0 ecx | sse42  | 8:gfni
0x00000007 0 ecx | avx2   | 9:vaes 10:vpclmulqdq
0x00000007 0 ecx | avx512 | 1:avx512vbmi 6:avx512vbmi2 11:avx512vnni 12:avx512bitalg 14:avx512vpopcntdq
0x00000007 0 edx | -      | 5:uintr 14:serialize 16:tsxldtrk 18:pconfig 20:ibt
0x00000007 0 edx | avx512 | 2:avx5124vnniw 3:avx5124fmaps 8:avx512vp2intersect 23:avx512fp16
0x00000007 0 edx | amx    | 22:amx-bf16 24:amx-tile 25:amx-int8
0x00000007 1 eax | -      | 3:raoint 7:cmpccxadd 22:hreset 31:movrs
0x00000007 1 eax | avx2   | 0:sha512 1:sm3 2:sm4 4:avxvnni 23:avxifma
0x00000007 1 eax | avx512 | 5:avx512bf16
0x00000007 1 eax | amx    | 21:amx-fp16
0x00000007 1 edx | -      | 14:prefetchi 15:usermsr
0x00000007 1 edx | avx2   | 4:avxvnniint8 5:avxneconvert 10:avxvnniint16
0x00000007 1 edx | amx    | 8:amx-complex
0x0000000d 1 eax | -      | 0:xsaveopt 1:xsavec 3:xsaves
0x00000014 0 ebx | -      | 4:ptwrite
0x00000019 0 ebx | -      | 2:widekl
0x0000001e 1 eax | amx    | 4:amx-fp8 5:amx-transpose 6:amx-tf32 7:amx-avx512 8:amx-movrs
0x80000001 0 ecx | -      | 0:sahf 5:lzcnt 8:prfchw 15:lwp 21:tbm 29:mwaitx
0x80000001 0 ecx | sse42  | 6:sse4a
0x80000001 0 ecx | avx    | 11:xop 16:fma4
0x80000001 0 edx | -      | 27:rdtscp 30:3dnowa 31:3dnow
0x80000008 0 ebx | -      | 0:clzero 4:rdpru 9:wbnoinvd
"""
AVX10_LEAF = 0x24
AVX10_BIT = 19      # of leaf 7.1 edx
OSXSAVE_BIT = 27    # of leaf 1 ecx


class Row(NamedTuple):
    """One bit of CPUID that stands for a feature."""

    leaf: int
    subleaf: int
    register: int
    bit: int
    name: str
    level: str


def rows(table: str = TABLE) -> list[Row]:
    """The table's features, one row each."""
    found = []
    for line in table.strip().splitlines():
        where, level, bits = (part.strip() for part in line.split("|"))
        leaf, subleaf, register = where.split()
        for item in bits.split():
            bit, _, name = item.partition(":")
            found.append(Row(int(leaf, 16), int(subleaf), ("eax", "ebx", "ecx", "edx").index(register), int(bit), name,
                             "" if level == "-" else level))
    return found


Registers = tuple[int, int, int, int]
Reader = Callable[[int, int], Registers]


class Cpuid:
    """CPUID by (leaf, subleaf): eax, ebx, ecx, edx, all 0 for a leaf that this CPU does not have.

    (Intel's answer the highest basic leaf instead.)
    """

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._last = {0x00000000: read(0, 0)[EAX], 0x80000000: read(0x80000000, 0)[EAX]}

    def __call__(self, leaf: int, subleaf: int = 0) -> Registers:
        if leaf > self._last[leaf & 0x80000000]:
            return (0, 0, 0, 0)
        if leaf == 7 and subleaf > self._read(7, 0)[EAX]:
            return (0, 0, 0, 0)
        return self._read(leaf, subleaf)


# void cpuid(uint32_t leaf, uint32_t subleaf, uint32_t out[4]) and uint64_t xgetbv(uint32_t register): as bytes, since
# every process asks, and writing them would be the first use of an assembler.
CPUID = bytes.fromhex(
    "53"        # push rbx
    "4989d0"    # mov  r8, rdx
    "89f8"      # mov  eax, edi
    "89f1"      # mov  ecx, esi
    "0fa2"      # cpuid
    "418900"    # mov  [r8], eax
    "41895804"  # mov  [r8 + 4], ebx
    "41894808"  # mov  [r8 + 8], ecx
    "4189500c"  # mov  [r8 + 12], edx
    "5b"        # pop  rbx
    "c3"        # ret
)
XGETBV = bytes.fromhex(
    "89f9"      # mov  ecx, edi
    "0f01d0"    # xgetbv
    "48c1e220"  # shl  rdx, 32
    "4809d0"    # or   rax, rdx
    "c3"        # ret
)


def machine() -> tuple[Reader, int]:
    """CPUID of the core this runs on, and XCR0 (0 where the operating system has not enabled XGETBV)."""
    cpuid = _function(CPUID, None, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32))

    def read(leaf: int, subleaf: int) -> Registers:
        out = (ctypes.c_uint32 * 4)()
        cpuid(leaf, subleaf, out)
        return tuple(out)

    if not read(1, 0)[ECX] >> OSXSAVE_BIT & 1:
        return read, 0
    return read, _function(XGETBV, ctypes.c_uint64, ctypes.c_uint32)(0)


def _function(code: bytes, result: type | None, *arguments: type) -> Callable[..., int]:
    """`code` called through ctypes, since it runs before anything is known of the CPU.  Its bytes stay mapped."""
    return ctypes.CFUNCTYPE(result, *arguments)(execmem.DEFAULT.alloc(code).address)


def tile_permission() -> bool:
    """Ask Linux for the right to use AMX's tiles in this process (they are off until asked for)."""
    libc = ctypes.CDLL(None)
    return libc.syscall(SYS_ARCH_PRCTL, ARCH_REQ_XCOMP_PERM, TILE_DATA) == 0


def identify() -> Identity:
    """This CPU; as the kernel describes it where there is no executable memory."""
    try:
        read, xcr0 = machine()
    except execmem.ExecMemError:
        return told()
    return describe(Cpuid(read), xcr0, tile_permission)


# The kernel's own names; others differ by dots, dashes and underlines alone (arch/x86/include/asm/cpufeatures.h).
KERNEL_NAMES = {
    "x87": "fpu", "clfsh": "clflush", "sse3": "pni", "pclmul": "pclmulqdq", "rdrnd": "rdrand", "bmi": "bmi1",
    "sha": "sha_ni", "lzcnt": "abm", "sahf": "lahf_lm", "prfchw": "3dnowprefetch",
}
_PLAIN = str.maketrans("", "", "._-")


def told(cpuinfo: str = CPUINFO) -> Identity:
    """The CPU by /proc/cpuinfo: features that the kernel lists, which are those that it has enabled; no caches."""
    from pathlib import Path

    from jitkern.cpu import linux

    said = linux.told(Path(cpuinfo))
    flags = {flag.translate(_PLAIN) for flag in said.get("flags", "").split()}
    found = {row.name: row.level for row in rows()
             if KERNEL_NAMES.get(row.name, row.name).translate(_PLAIN) in flags}
    if "amx" in found.values() and not tile_permission():
        found = {name: level for name, level in found.items() if level != "amx"}
    family, model, stepping = (int(said.get(key, 0)) for key in ("cpu family", "model", "stepping"))
    return Identity(vendor=said.get("vendor_id", ""), family=family, model=model, stepping=stepping,
                    brand=said.get("model name", ""), features=found, caches={})


def describe(cpuid: Cpuid, xcr0: int, tiles: Callable[[], bool]) -> Identity:
    """The CPU whose CPUID and XCR0 these are; `tiles` is asked for permission only where there is AMX."""
    _, b, c, d = cpuid(0)
    signature = cpuid(1)[EAX]
    family, model = signature >> 8 & 15, signature >> 4 & 15
    if family in (6, 15):
        model += (signature >> 16 & 15) << 4
    if family == 15:
        family += signature >> 20 & 0xff
    return Identity(
        vendor=struct.pack("<3I", b, d, c).decode("ascii", "replace").rstrip("\0"),
        family=family, model=model, stepping=signature & 15,
        brand=_brand(cpuid), features=_features(cpuid, xcr0, tiles), caches=_caches(cpuid),
    )


def _brand(cpuid: Cpuid) -> str:
    text = b"".join(struct.pack("<4I", *cpuid(leaf)) for leaf in (0x80000002, 0x80000003, 0x80000004))
    return " ".join(text.decode("ascii", "replace").replace("\0", " ").split())


def _features(cpuid: Cpuid, xcr0: int, tiles: Callable[[], bool]) -> dict[str, str]:
    found = {row.name: row.level for row in rows() if cpuid(row.leaf, row.subleaf)[row.register] >> row.bit & 1}
    if cpuid(7, 1)[EDX] >> AVX10_BIT & 1:
        version = cpuid(AVX10_LEAF)[EBX] & 0xff
        found |= {f"avx10.{minor}": "avx512" for minor in range(1, version + 1)}
    found = {name: level for name, level in found.items() if xcr0 & STATE.get(level, 0) == STATE.get(level, 0)}
    if "amx" in found.values() and not tiles():
        found = {name: level for name, level in found.items() if level != "amx"}
    return found


KINDS = {1: "d", 2: "i", 3: ""}     # data, instruction, unified


def _caches(cpuid: Cpuid) -> dict[str, Cache]:
    """From leaf 4 (Intel, Zhaoxin) or 0x8000001d (AMD, Hygon), which have one layout."""
    for leaf in (4, 0x8000001d):
        caches = {}
        for subleaf in range(16):
            a, b, c, _ = cpuid(leaf, subleaf)
            if not a & 31:
                break
            line, partitions, ways = (b & 0xfff) + 1, (b >> 12 & 0x3ff) + 1, (b >> 22) + 1
            caches[f"L{a >> 5 & 7}{KINDS.get(a & 31, '')}"] = Cache(
                size=line * partitions * ways * (c + 1), line=line, ways=ways,
                shared=min((a >> 14 & 0xfff) + 1, os.cpu_count() or 1))
        if caches:
            return caches
    return {}


def vector_bytes(level: Level) -> int:
    """Bytes in a vector register at that level."""
    return level.vector_bytes
