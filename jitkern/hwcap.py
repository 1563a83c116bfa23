"""What an AArch64 CPU can do: the kernel's HWCAP bits, the SVE vector length, and /proc/cpuinfo.

Sources: Linux, Documentation/arch/arm64/elf_hwcaps.rst, sve.rst; Arm ARM (DDI 0487), MIDR_EL1.
"""

import ctypes
from pathlib import Path

from jitkern.cpufacts import Cache, Identity, Level

LEVELS = (
    Level("neon", 16, frozenset({"fp", "simd"})),
    Level("sve",  0,  frozenset({"sve"})),
    Level("sve2", 0,  frozenset({"sve2"})),
    Level("sme",  0,  frozenset({"sme"})),
)

AT_HWCAP, AT_HWCAP2 = 16, 26
PR_SVE_GET_VL, VL_MASK = 51, 0xffff

# auxiliary vector entry | level or -, then bit:name (of GCC's and LLVM's -march) ...
TABLE = """
hwcap  | -    | 0:fp 1:simd 3:aes 6:sha2 7:crc 8:lse 10:fp16 12:rdma 13:jscvt 14:fcma 15:rcpc
hwcap  | -    | 17:sha3 19:sm4 20:dotprod 23:fp16fml 24:dit 27:flagm 28:ssbs 29:sb 30:pauth
hwcap  | sve  | 22:sve
hwcap2 | -    | 8:frintts 13:i8mm 14:bf16 16:rng 17:bti 18:memtag 34:cssc
hwcap2 | sve  | 10:f32mm 11:f64mm
hwcap2 | sve2 | 1:sve2 2:sve2-aes 4:sve2-bitperm 5:sve2-sha3 6:sve2-sm4 36:sve2p1
hwcap2 | sme  | 23:sme 24:sme-i16i64 25:sme-f64f64 30:sme-fa64 37:sme2 38:sme2p1
"""

IMPLEMENTERS = {0x41: "ARM", 0x46: "Fujitsu", 0x48: "HiSilicon", 0x4e: "NVIDIA", 0x51: "Qualcomm", 0x61: "Apple",
                0x6d: "Microsoft", 0xc0: "Ampere"}


def features(hwcap: int, hwcap2: int) -> dict[str, str]:
    """The features that the two words announce, each with its level."""
    words = {"hwcap": hwcap, "hwcap2": hwcap2}
    found = {}
    for line in TABLE.strip().splitlines():
        word, level, bits = (part.strip() for part in line.split("|"))
        for item in bits.split():
            bit, _, name = item.partition(":")
            if words[word] >> int(bit) & 1:
                found[name] = "" if level == "-" else level
    return found


def identify(cpuinfo: Path = Path("/proc/cpuinfo")) -> Identity:
    """This CPU: its first core, where cores differ.  `family` is the architecture's version, `model` the part."""
    libc = ctypes.CDLL(None)
    libc.getauxval.restype, libc.getauxval.argtypes = ctypes.c_ulong, [ctypes.c_ulong]
    try:
        lines = cpuinfo.read_text(errors="replace").splitlines()
    except OSError:
        lines = []
    said: dict[str, str] = {}
    for line in lines:
        key, colon, value = line.partition(":")
        if colon:
            said.setdefault(key.strip(), value.strip())

    def number(key: str) -> int:
        try:
            return int(said.get(key, "0"), 0)
        except ValueError:
            return 0

    implementer = number("CPU implementer")
    vendor = IMPLEMENTERS.get(implementer, f"{implementer:#04x}")
    caches: dict[str, Cache] = {}  # AArch64 tells them to the kernel only: /sys has them
    return Identity(
        vendor=vendor, family=number("CPU architecture"), model=number("CPU part"),
        stepping=number("CPU variant") << 4 | number("CPU revision"),
        brand=said.get("model name", f"{vendor} part {number('CPU part'):#x}"),
        features=features(libc.getauxval(AT_HWCAP), libc.getauxval(AT_HWCAP2)), caches=caches,
    )


def vector_bytes(level: Level) -> int:
    """Bytes in a vector register at that level: the SVE vector length that this process has, where it is SVE."""
    if level.vector_bytes:
        return level.vector_bytes
    length = ctypes.CDLL(None).prctl(PR_SVE_GET_VL, 0, 0, 0, 0)
    return length & VL_MASK if length > 0 else 16
