"""What an AArch64 CPU can do: the kernel's HWCAP bits, the SVE vector length, and MIDR, the register that names it.

Sources: Linux, Documentation/arch/arm64/elf_hwcaps.rst, cpu-feature-registers.rst, sve.rst, the header
uapi/asm/hwcap.h; Arm ARM (DDI 0487), MIDR_EL1; the makers' part numbers as in util-linux, sys-utils/lscpu-arm.c.
"""

import ctypes
from pathlib import Path

from jitkern.code import execmem
from jitkern.code.interruption import is_interruption
from jitkern.cpu.facts import Cache, Identity, Level

LEVELS = (
    Level("neon", 16, frozenset({"fp", "neon"})),
    Level("sve",  0,  frozenset({"sve"})),
    Level("sve2", 0,  frozenset({"sve2"})),
    Level("sme",  0,  frozenset({"sme"})),
)

AT_HWCAP, AT_HWCAP2 = 16, 26
PR_SVE_GET_VL, VL_MASK = 51, 0xffff
HWCAP_CPUID = 1 << 11  # the kernel lets programs read MIDR_EL1

# auxiliary vector entry | level or -, then bit:name ...; 3+4:name where the feature is two bits.  Names are those of
# GCC's and LLVM's -march (but `neon`, LLVM's name for what -march calls simd), else the kernel's.  An SVE form of what
# NEON has too (bf16, i8mm) needs both `sve` and that name.
TABLE = """
hwcap  | -    | 0:fp 1:neon 3+4:aes 5+6:sha2 7:crc 8:lse 9+10:fp16 12:rdm 13:jscvt 14:fcma 15:rcpc 16:dpb 17+21:sha3
hwcap  | -    | 18+19:sm4 20:dotprod 23:fp16fml 24:dit 25:lse2 26:rcpc2 27:flagm 28:ssbs 29:sb 30+31:pauth 32:gcs
hwcap  | -    | 33:cmpbr 34:fprcvt 35:f8f32mm 36:f8f16mm
hwcap  | sve  | 22:sve
hwcap  | sve2 | 37:sve-f16f32mm 39:sve-aes2 40:sve-bfscale 41:sve2p2
hwcap  | sme  | 42:sme2p2 43:ssve-bitperm 44:ssve-aes 45:ssve-fexpa 46:sme-tmop 47:sme-mop4
hwcap2 | -    | 0:dpb2 7:flagm2 8:frintts 13:i8mm 14:bf16 15:dgh 16:rng 17:bti 18:memtag 19:ecv 20:afp 21:rpres
hwcap2 | -    | 31:wfxt 32:ebf16 34:cssc 35:rprfm 43:mops 44:hbc 46:rcpc3 47:lse128 48:fpmr 49:lut 50:faminmax
hwcap2 | -    | 51:fp8 52:fp8fma 53:fp8dot4 54:fp8dot2 63:poe
hwcap2 | sve  | 10:f32mm 11:f64mm
hwcap2 | sve2 | 1:sve2 2+3:sve2-aes 4:sve2-bitperm 5:sve2-sha3 6:sve2-sm4 36:sve2p1 45:b16b16
hwcap2 | sme  | 23:sme 24:sme-i16i64 25:sme-f64f64 30:sme-fa64 37:sme2 38:sme2p1 41:sme-b16b16 42:sme-f16f16
hwcap2 | sme  | 57:sme-lutv2 58:sme-f8f16 59:sme-f8f32 60:ssve-fp8fma 61:ssve-fp8dot4 62:ssve-fp8dot2
"""

IMPLEMENTERS = {0x41: "ARM", 0x42: "Broadcom", 0x43: "Cavium", 0x46: "Fujitsu", 0x48: "HiSilicon", 0x4e: "NVIDIA",
                0x50: "APM", 0x51: "Qualcomm", 0x53: "Samsung", 0x56: "Marvell", 0x61: "Apple", 0x6d: "Microsoft",
                0x70: "Phytium", 0xc0: "Ampere"}

# implementer | part:name ...
PARTS = """
0x00 | 0x051:max
0x41 | 0xd03:Cortex-A53 0xd04:Cortex-A35 0xd05:Cortex-A55 0xd07:Cortex-A57 0xd08:Cortex-A72 0xd09:Cortex-A73
0x41 | 0xd0a:Cortex-A75 0xd0b:Cortex-A76 0xd0c:Neoverse-N1 0xd0d:Cortex-A77 0xd40:Neoverse-V1 0xd41:Cortex-A78
0x41 | 0xd44:Cortex-X1 0xd46:Cortex-A510 0xd47:Cortex-A710 0xd48:Cortex-X2 0xd49:Neoverse-N2 0xd4a:Neoverse-E1
0x41 | 0xd4d:Cortex-A715 0xd4e:Cortex-X3 0xd4f:Neoverse-V2 0xd80:Cortex-A520 0xd81:Cortex-A720 0xd82:Cortex-X4
0x41 | 0xd83:Neoverse-V3AE 0xd84:Neoverse-V3 0xd85:Cortex-X925 0xd87:Cortex-A725 0xd8e:Neoverse-N3
0x43 | 0x0a1:ThunderX 0x0af:ThunderX2
0x46 | 0x001:A64FX
0x48 | 0xd01:TSV110
0x4e | 0x003:Denver-2 0x004:Carmel
0x61 | 0x022:M1-Icestorm 0x023:M1-Firestorm 0x032:M2-Blizzard 0x033:M2-Avalanche
0x6d | 0xd49:Azure-Cobalt-100
0xc0 | 0xac3:Ampere-1 0xac4:Ampere-1A
"""

SYSTEM_CPUS = Path("/sys/devices/system/cpu")
CPUINFO = Path("/proc/cpuinfo")


def features(hwcap: int, hwcap2: int) -> dict[str, str]:
    """The features that the two words announce, each with its level."""
    words = {"hwcap": hwcap, "hwcap2": hwcap2}
    found = {}
    for line in TABLE.strip().splitlines():
        word, level, items = (part.strip() for part in line.split("|"))
        for item in items.split():
            bits, _, name = item.partition(":")
            if all(words[word] >> int(bit) & 1 for bit in bits.split("+")):
                found[name] = "" if level == "-" else level
    return found


def part_name(implementer: int, part: int) -> str:
    """The maker's and the part's name, such as "Fujitsu A64FX"; numbers where they are not known."""
    vendor = IMPLEMENTERS.get(implementer, "QEMU" if (implementer, part) == (0, 0x51) else f"{implementer:#04x}")
    for line in PARTS.strip().splitlines():
        number, _, items = line.partition("|")
        if int(number, 16) == implementer:
            for item in items.split():
                number, _, name = item.partition(":")
                if int(number, 16) == part:
                    return f"{vendor} {name}"
    return f"{vendor} part {part:#x}"


def midr(hwcap: int, cpus: Path = SYSTEM_CPUS, cpuinfo: Path = CPUINFO) -> int:
    """MIDR_EL1 of the first core: from /sys, or by reading the register, or put together from /proc; 0 if none can."""
    try:
        return int((cpus / "cpu0/regs/identification/midr_el1").read_text(), 16)
    except (OSError, ValueError) as error:
        if is_interruption(error):
            raise
    if hwcap & HWCAP_CPUID and execmem.ARCH == "aarch64":
        try:
            return _read_register()
        except execmem.ExecMemError:
            pass
    said = told(cpuinfo)
    if "CPU implementer" not in said:  # an emulator may show the host's file, which is another architecture's
        return 0
    number = {key: _number(said.get(f"CPU {key}", "")) for key in ("implementer", "variant", "part", "revision")}
    return number["implementer"] << 24 | number["variant"] << 20 | 0xf << 16 | number["part"] << 4 | number["revision"]


def _read_register() -> int:
    block = execmem.DEFAULT.alloc(bytes.fromhex("000038d5" "c0035fd6"))  # mrs x0, midr_el1; ret
    value = ctypes.CFUNCTYPE(ctypes.c_uint64)(block.address)()
    block.free()
    return value


def told(path: Path) -> dict[str, str]:
    """The file's first value of each key."""
    said: dict[str, str] = {}
    try:
        lines = path.read_text(errors="replace").splitlines()
    except OSError as error:
        if is_interruption(error):
            raise
        return said
    for line in lines:
        key, colon, value = line.partition(":")
        if colon:
            said.setdefault(key.strip(), value.strip())
    return said


def _number(text: str) -> int:
    try:
        return int(text, 0)
    except ValueError as error:
        if is_interruption(error):
            raise
        return 0


def identify(cpus: Path = SYSTEM_CPUS, cpuinfo: Path = CPUINFO) -> Identity:
    """This CPU: its first core, where cores differ.  `family` is the architecture's version, `model` the part."""
    libc = ctypes.CDLL(None)
    libc.getauxval.restype, libc.getauxval.argtypes = ctypes.c_ulong, [ctypes.c_ulong]
    words = (libc.getauxval(AT_HWCAP), libc.getauxval(AT_HWCAP2)) if execmem.ARCH == "aarch64" else (0, 0)
    register = midr(words[0], cpus, cpuinfo)
    implementer, part = register >> 24 & 0xff, register >> 4 & 0xfff
    brand = part_name(implementer, part)
    caches: dict[str, Cache] = {}  # AArch64 tells them to the kernel only: /sys has them
    return Identity(vendor=brand.split()[0], family=8, model=part,
                    stepping=(register >> 20 & 0xf) << 4 | register & 0xf, brand=brand,
                    features=features(*words), caches=caches)


def vector_bytes(level: Level) -> int:
    """Bytes in a vector register at that level: the SVE vector length that this process has, where it is SVE."""
    if level.vector_bytes:
        return level.vector_bytes
    length = ctypes.CDLL(None).prctl(PR_SVE_GET_VL, 0, 0, 0, 0)
    return length & VL_MASK if length > 0 else 16
