"""What is said of the CPU: this one, checked against the kernel's account, and others, described by their registers."""

import ctypes
import os
import struct
import sys
from pathlib import Path

import machinecode
import pytest
import tiers

from jitkern import cpu
from jitkern.code import execmem
from jitkern.cpu import linux, sysfs
from jitkern.cpu import x86 as cpuid
from jitkern.cpu.facts import Cache, Identity, Level

x86 = pytest.mark.native(arch="x86-64")

# The kernel's names in /proc/cpuinfo, where they are not those of the -m options.
KERNEL_NAMES = {
    "pni": "sse3", "sse4_1": "sse4.1", "sse4_2": "sse4.2", "pclmulqdq": "pclmul", "bmi1": "bmi", "abm": "lzcnt",
    "rdrand": "rdrnd", "sha_ni": "sha", "lahf_lm": "sahf", "3dnowprefetch": "prfchw", "avx_vnni": "avxvnni",
    "avx512_bf16": "avx512bf16", "avx512_fp16": "avx512fp16", "avx512_vbmi2": "avx512vbmi2",
    "avx512_vnni": "avx512vnni", "avx512_bitalg": "avx512bitalg", "avx512_vpopcntdq": "avx512vpopcntdq",
    "avx512_vp2intersect": "avx512vp2intersect", "avx_ifma": "avxifma", "avx_vnni_int8": "avxvnniint8",
    "amx_tile": "amx-tile", "amx_int8": "amx-int8", "amx_bf16": "amx-bf16", "amx_fp16": "amx-fp16", "clflush": "clfsh",
}


def proc_cpuinfo() -> dict[str, str]:
    lines = [line.partition(":") for line in Path("/proc/cpuinfo").read_text().splitlines()]
    return {key.strip(): value.strip() for key, _, value in reversed(lines)}


@x86
def test_features_are_those_the_kernel_lists():
    known = {row.name for row in cpuid.rows()}
    listed = {KERNEL_NAMES.get(flag, flag) for flag in proc_cpuinfo()["flags"].split()}
    assert listed & known <= cpu.features
    # The other way round for what levels are made of: the kernel may not know a feature, or hide one that is broken.
    deciding = frozenset().union(*(level.needs for level in cpuid.LEVELS))
    assert cpu.features & deciding <= listed


@x86
def test_without_executable_memory_the_kernel_is_asked(monkeypatch, tmp_path):
    def refused():
        raise execmem.ExecMemError("no executable memory")

    expected = cpuid.identify()
    monkeypatch.setattr(cpuid, "machine", refused)
    found = cpuid.identify()
    assert found[:4] == expected[:4] and found.brand.split() == expected.brand.split()
    assert found.features.items() <= expected.features.items()
    deciding = frozenset().union(*(level.needs for level in cpuid.LEVELS))
    assert expected.features.keys() & deciding <= found.features.keys()
    assert cpuid.told(tmp_path / "missing").features == {}


@x86
def test_identity_is_what_the_kernel_says():
    said = proc_cpuinfo()
    assert cpu.vendor == said["vendor_id"] and cpu.brand == " ".join(said["model name"].split())
    assert (cpu.family, cpu.model, cpu.stepping) == tuple(int(said[key]) for key in ("cpu family", "model", "stepping"))


def test_what_is_known_of_any_machine():
    assert cpu.arch == tiers.machine() == execmem.ARCH
    assert cpu.vector_bytes >= 16 and cpu.vector_bytes & cpu.vector_bytes - 1 == 0
    assert 1 <= cpu.cores <= (os.cpu_count() or 1)
    assert isinstance(cpu.features, frozenset) and cpu.isa
    assert cpu.detect() is cpu.detect()
    with pytest.raises(AttributeError, match="no attribute 'flavour'"):
        cpu.flavour  # noqa: B018 - the lookup raises


@x86
def test_caches_agree_with_the_kernel():
    kernel = sysfs.caches()
    if not kernel:
        pytest.skip("/sys does not list the caches here")
    assert {name: cache[:3] for name, cache in cpu.caches.items()} == {
        name: cache[:3] for name, cache in kernel.items()}
    assert all(cpu.caches[name].shared >= cache.shared for name, cache in kernel.items())


def test_the_name_is_for_people(monkeypatch):
    assert cpu.name().strip()
    for broken in (None, type(sys)("cpuinfo")):
        monkeypatch.setitem(sys.modules, "cpuinfo", broken)   # not installed; installed and of no use
        assert cpu.name() == cpu.brand


def test_signature_is_the_same_in_every_process():
    said = machinecode.run("from jitkern import cpu; print(cpu.signature)").stdout.strip()
    assert said == cpu.signature
    assert said.isascii() and len(said) < 80 and not set(said) & set(" /\\")


# The cap

def described(cap: str) -> list[str]:
    done = machinecode.run("""if True:
        from jitkern import cpu
        print(cpu.isa, cpu.vector_bytes, cpu.cap, cpu.signature)
        print(*sorted(cpu.features))
        """, **{cpu.CAP: cap})
    return done.stdout.splitlines()


def test_code_that_asks_is_what_the_assembler_writes():
    from jitkern.isa.x86 import Assembler, eax, ebx, ecx, edi, edx, esi, ptr, r8, rax, rbx, rdx

    a = Assembler()
    a.push(rbx)
    a.mov(r8, rdx)
    a.mov(eax, edi)
    a.mov(ecx, esi)
    a.cpuid()
    for offset, register in enumerate((eax, ebx, ecx, edx)):
        a.mov(ptr[r8 + 4 * offset], register)
    a.pop(rbx)
    a.ret()
    assert bytes(a.finish()) == cpuid.CPUID
    a = Assembler()
    a.mov(ecx, edi)
    a.xgetbv()
    a.shl(rdx, 32)
    a.or_(rax, rdx)
    a.ret()
    assert bytes(a.finish()) == cpuid.XGETBV


@x86
@pytest.mark.parametrize("level", cpuid.LEVELS)
def test_cap(level):
    first, features = described(level.name)
    isa, vector_bytes, cap, signature = first.split()
    order = [one.name for one in cpuid.LEVELS]
    assert cap == level.name and order.index(isa) <= order.index(cap) and int(vector_bytes) <= level.vector_bytes
    assert isa == min(level.name, cpu.isa, key=order.index)
    assert set(features.split()) <= cpu.features
    assert (signature == cpu.signature) == (set(features.split()) == cpu.features)
    if order.index(cap) < order.index("avx512"):
        assert "avx512" not in features
    if order.index(cap) < order.index("avx"):
        assert "avx" not in features and "vaes" not in features and "fma" not in features.split()
    if cap == "sse2":
        assert "sse3" not in features.split() and "aes" not in features.split() and "sse2" in features.split()


@x86
def test_cap_is_forgiving_about_case_and_blanks_and_may_be_empty():
    assert described(" SSE42 ")[0].split()[2] == "sse42"
    assert described("")[0].split()[0] == cpu.isa


@pytest.mark.parametrize("value", ["avx1024", "sse4.2", "on", "0", "avx2,avx512"])
def test_unknown_cap(value):
    done = machinecode.run("""if True:
        from jitkern import cpu
        for _ in range(2):
            try:
                cpu.features
            except ValueError as error:
                print(error)
        """, **{cpu.CAP: value})
    levels = {"x86-64": cpuid, "aarch64": linux}[tiers.machine()].LEVELS
    expected = f"{cpu.CAP}={value!r} is not a level of {cpu.arch}; allowed: {', '.join(level.name for level in levels)}"
    assert done.stdout.splitlines() == [expected] * 2


# Other CPUs, by their registers

def test_every_feature_and_every_bit_has_one_row():
    rows = cpuid.rows()
    assert len({row.name for row in rows}) == len(rows)
    assert len({row[:4] for row in rows}) == len(rows)
    levels = {level.name for level in cpuid.LEVELS} | {""}
    assert all(row.level in levels and 0 <= row.bit < 32 and row.name for row in rows)
    named = {row.name for row in rows}
    assert all(level.needs <= named for level in cpuid.LEVELS)


def machine(names: set[str], leaves: dict | None = None) -> cpuid.Cpuid:
    """A CPU with these features (and AVX10 version 2 for "avx10"), and the registers given for other leaves."""
    registers = {(0, 0): [0x24, *struct.unpack("<3I", b"GenuntelineI")], (0x80000000, 0): [0x80000008, 0, 0, 0],
                 (7, 0): [1, 0, 0, 0], (1, 0): [0, 0, 0, 0]}
    for row in cpuid.rows():
        if row.name in names:
            registers.setdefault((row.leaf, row.subleaf), [0, 0, 0, 0])[row.register] |= 1 << row.bit
    if "avx10" in names:
        registers.setdefault((7, 1), [0, 0, 0, 0])[cpuid.EDX] |= 1 << cpuid.AVX10_BIT
        registers[(cpuid.AVX10_LEAF, 0)] = [0, 2, 0, 0]
    registers |= leaves or {}
    return cpuid.Cpuid(lambda leaf, subleaf: tuple(registers.get((leaf, subleaf), (0, 0, 0, 0))))


EVERYTHING = {row.name for row in cpuid.rows()} | {"avx10"}
AVX_STATE, AVX512_STATE, TILES = 0b111, 0b1110_0111, 0b11 << 17


@pytest.mark.parametrize("xcr0, isa", [
    (0,                          "sse42"),     # no XGETBV, or an operating system that saves nothing wider
    (0b011,                      "sse42"),
    (AVX_STATE,                  "avx2"),
    (0b0110_0111,                "avx2"),      # masks and the halves of zmm0-15, but not zmm16-31
    (AVX512_STATE,               "avx512"),
    (AVX512_STATE | 1 << 17,     "avx512"),    # tile configuration without tile data
    (AVX512_STATE | TILES,       "amx"),
    (AVX_STATE | TILES,          "avx2"),
])
def test_only_what_the_operating_system_has_enabled(xcr0, isa):
    found = cpuid.describe(machine(EVERYTHING), xcr0, lambda: True)
    said = cpu.describe(found, "", cpuid.LEVELS)
    assert said.isa == isa
    order = [level.name for level in cpuid.LEVELS]
    if isa != "avx2":
        assert {found.features[name] for name in said.features} == {"", *order[1:order.index(isa) + 1]}
    assert ("avx10.2" in said.features) == (xcr0 & AVX512_STATE == AVX512_STATE)
    assert "avx10.3" not in said.features


def test_tiles_need_permission_and_it_is_asked_for_only_there():
    asked = []

    def refuse() -> bool:
        asked.append(1)
        return False

    found = cpuid.describe(machine(EVERYTHING), AVX512_STATE | TILES, refuse)
    assert asked == [1] and not any(name.startswith("amx") for name in found.features)
    assert cpu.describe(found, "", cpuid.LEVELS).isa == "avx512"
    cpuid.describe(machine(EVERYTHING - {name for name in EVERYTHING if name.startswith("amx")}),
                   AVX512_STATE | TILES, refuse)
    cpuid.describe(machine(EVERYTHING), AVX512_STATE, refuse)
    assert asked == [1]


@pytest.mark.parametrize("lacking, isa", [
    ("avx512vl", "avx2"), ("fma", "avx"), ("avx2", "avx"), ("avx", "sse42"), ("ssse3", "sse2"), ("amx-int8", "avx512"),
])
def test_a_level_is_reached_with_all_its_features(lacking, isa):
    found = cpuid.describe(machine(EVERYTHING - {lacking}), AVX512_STATE | TILES, lambda: True)
    assert cpu.describe(found, "", cpuid.LEVELS).isa == isa


def test_leaves_that_a_cpu_does_not_have_say_nothing():
    """Intel's CPUs answer the highest basic leaf for those beyond it."""
    read = cpuid.Cpuid(lambda leaf, subleaf: {0: (4, 1, 2, 3), 0x80000000: (0x80000001, 0, 0, 0)}.get(
        leaf, (0xffffffff,) * 4))
    assert read(7) == read(0xd, 1) == read(0x80000008) == (0, 0, 0, 0)
    assert read(1) == read(4) == read(0x80000001) == (0xffffffff,) * 4
    one = cpuid.Cpuid(lambda leaf, subleaf: (0, 0, 0, 0) if leaf == 7 and subleaf == 0 else (7, 7, 7, 7))
    assert one(7, 1) == (0, 0, 0, 0)


@pytest.mark.parametrize("eax, family, model, stepping", [
    (0x000906ed, 6, 158, 13),       # Coffee Lake
    (0x00800f82, 23, 8, 2),         # Zen+
    (0x00b00f21, 26, 2, 1),         # Zen 5
    (0x000005a3, 5, 10, 3),         # a family without extended numbers
])
def test_family_and_model(eax, family, model, stepping):
    found = cpuid.describe(machine({"sse", "sse2"}, {(1, 0): [eax, 0, 0, 0]}), 0, lambda: False)
    assert (found.family, found.model, found.stepping) == (family, model, stepping)


def test_brand_and_vendor():
    text = b"  Some CPU\0  @ 3 GHz".ljust(48, b"\0")
    leaves = {(0x80000002 + i, 0): struct.unpack("<4I", text[16 * i:16 * i + 16]) for i in range(3)}
    found = cpuid.describe(machine(set(), leaves), 0, lambda: False)
    assert found.brand == "Some CPU @ 3 GHz" and found.vendor == "GenuineIntel"


@pytest.mark.parametrize("leaf", [4, 0x8000001d])
def test_caches_by_cpuid(leaf, monkeypatch):
    """Skylake's registers, in Intel's leaf and in AMD's."""
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    rows = [(0x1c004121, 0x01c0003f, 0x3f, 0), (0x1c004122, 0x01c0003f, 0x3f, 0), (0x1c004143, 0x00c0003f, 0x3ff, 0),
            (0x1c03c163, 0x02c0003f, 0x1fff, 6)]
    leaves = {(leaf, index): row for index, row in enumerate(rows)} | {(0x80000000, 0): [0x8000001e, 0, 0, 0]}
    found = cpuid.describe(machine(set(), leaves), 0, lambda: False)
    assert found.caches == {
        "L1d": Cache(32 << 10, 64, 8, 2), "L1i": Cache(32 << 10, 64, 8, 2), "L2": Cache(256 << 10, 64, 4, 2),
        "L3": Cache(6 << 20, 64, 12, 8),    # 16 in the register: room for numbers, not CPUs
    }


# AArch64

A64FX = """processor\t: 0
BogoMIPS\t: 200.00
Features\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm fcma dcpop sve
CPU implementer\t: 0x46
CPU architecture: 8
CPU variant\t: 0x1
CPU part\t: 0x001
CPU revision\t: 0
"""


A64FX_BITS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 22)


def test_hwcap_words():
    a64fx = sum(1 << bit for bit in A64FX_BITS)
    assert set(linux.features(a64fx, 0)) == {
        "fp", "neon", "aes", "sha2", "crc", "lse", "fp16", "rdm", "fcma", "dpb", "sve"}
    assert linux.features(0, 0) == {}
    everything = linux.features(2**64 - 1, 2**64 - 1)
    assert {"sve2", "sme", "sme2", "bf16", "i8mm", "dotprod", "f32mm", "f64mm", "pauth", "memtag"} <= set(everything)
    assert {*everything.values()} == {"", *(level.name for level in linux.LEVELS[1:])}
    assert all(level.needs <= set(everything) for level in linux.LEVELS)


def test_a_feature_of_two_bits_needs_both():
    for name, bits in (("aes", (3, 4)), ("fp16", (9, 10)), ("pauth", (30, 31))):
        assert name in linux.features(sum(1 << bit for bit in bits), 0)
        assert all(name not in linux.features(1 << bit, 0) for bit in bits)


def test_no_bit_and_no_name_of_a_hwcap_word_has_two_rows():
    rows = [line.split("|") for line in linux.TABLE.strip().splitlines()]
    items = [(word.strip(), *item.split(":")) for word, _, items in rows for item in items.split()]
    bits = [(word, bit) for word, several, _ in items for bit in several.split("+")]
    assert len({*bits}) == len(bits) and len({name for *_, name in items}) == len(items)
    assert all(0 <= int(bit) < 64 for _, bit in bits)


# The registers are qemu's and the kernel's for these parts.
@pytest.mark.parametrize("register, vendor, model, stepping, brand", [
    ("0x00000000461f0010", "Fujitsu", 0x001, 0x10, "Fujitsu A64FX"),
    ("0x00000000410fd083", "ARM",     0xd08, 0x03, "ARM Cortex-A72"),
    ("0x00000000411fd401", "ARM",     0xd40, 0x11, "ARM Neoverse-V1"),
    ("0x00000000410fd4f0", "ARM",     0xd4f, 0x00, "ARM Neoverse-V2"),
    ("0x00000000610f0230", "Apple",   0x023, 0x00, "Apple M1-Firestorm"),
    ("0x00000000000f0510", "QEMU",    0x051, 0x00, "QEMU max"),
    ("0x00000000410ffff0", "ARM",     0xfff, 0x00, "ARM part 0xfff"),
    ("0x00000000770f1230", "0x77",    0x123, 0x00, "0x77 part 0x123"),
])
def test_aarch64_identity_by_midr(tmp_path, register, vendor, model, stepping, brand):
    folder = tmp_path / "cpu0/regs/identification"
    folder.mkdir(parents=True)
    (folder / "midr_el1").write_text(register + "\n")
    found = linux.identify(tmp_path, tmp_path / "none")
    assert (found.vendor, found.family, found.model, found.stepping) == (vendor, 8, model, stepping)
    assert found.brand == brand


def test_midr_by_cpuinfo(tmp_path):
    """Where neither /sys nor the register says it."""
    file = tmp_path / "cpuinfo"
    file.write_text(A64FX)
    assert linux.midr(0, tmp_path, file) == 0x461f0010
    folder = tmp_path / "cpu0/regs/identification"
    folder.mkdir(parents=True)
    for text in ("", "what"):
        (folder / "midr_el1").write_text(text)
        assert linux.midr(0, tmp_path, file) == 0x461f0010
    file.write_text("CPU implementer : 0x41\nCPU part : what\nnonsense\n\n")
    assert linux.midr(0, tmp_path, file) == 0x410f0000
    file.write_text("vendor_id : AuthenticAMD\nmodel name : AMD EPYC\nCPU part : 0x1\n")  # a host's, under emulation
    assert linux.midr(0, tmp_path, file) == linux.midr(0, tmp_path, tmp_path / "none") == 0


@pytest.mark.native(arch="aarch64")
def test_midr_is_read_from_the_register(tmp_path):
    register = linux.midr(linux.HWCAP_CPUID, tmp_path, tmp_path)
    assert linux.part_name(register >> 24, register >> 4 & 0xfff) == cpu.brand


# What tools/emulated.py runs, by qemu's name: features that are there, and that are not.
EMULATED = {
    "a64fx":      ("sve fp16 fcma",                                "sve2 dotprod i8mm bf16 sme"),
    "max":        ("sve sve2 dotprod i8mm bf16 f32mm f64mm sve2-aes sve2-bitperm", "sve2p1 b16b16"),
    "cortex-a72": ("neon crc aes",                                 "sve lse fp16 dotprod"),
}


@pytest.mark.native(arch="aarch64")
@pytest.mark.skipif("QEMU_CPU" not in os.environ, reason="this is no emulated CPU")
def test_an_emulated_cpu_is_what_was_asked_for():
    model, _, options = os.environ["QEMU_CPU"].partition(",")
    there, absent = (set(names.split()) for names in EMULATED[model])
    assert there <= cpu.features and not absent & cpu.features
    assert model in cpu.brand.lower()
    length = options.partition("sve-default-vector-length=")[2]
    assert cpu.vector_bytes == int(length or {"cortex-a72": 16}.get(model, 64))
    assert ("sve" in cpu.features) == cpu.signature.endswith(f"-{cpu.vector_bytes}")


@pytest.mark.native("sve", arch="aarch64")
def test_vector_bytes_are_those_that_an_instruction_counts():
    block = execmem.DEFAULT.alloc(bytes.fromhex("e0e32004" "c0035fd6"))  # cntb x0; ret
    assert ctypes.CFUNCTYPE(ctypes.c_int64)(block.address)() == cpu.vector_bytes
    block.free()


@pytest.mark.native("sve", arch="aarch64")
def test_cap_of_an_sve_cpu():
    first, features = described("neon")
    assert first.split()[:3] == ["neon", "16", "neon"] and "sve" not in features
    first, features = described("sve")
    assert first.split()[:3] == ["sve", str(cpu.vector_bytes), "sve"]
    assert "sve" in features.split() and "sve2" not in features.split()


def test_aarch64_levels():
    found = Identity("Fujitsu", 8, 1, 0, "", linux.features(1 << 22 | 3, 0), {})
    said = cpu.describe(found, "", linux.LEVELS)
    assert said.isa == "sve" and "sve" in said.features
    capped = cpu.describe(found, "neon", linux.LEVELS)
    assert capped.isa == "neon" and capped.vector_bytes == 16 and "sve" not in capped.features
    assert linux.vector_bytes(linux.LEVELS[0]) == 16
    assert linux.vector_bytes(Level("sve", 0, frozenset())) >= 16   # 16 where there is no SVE


def test_an_architecture_that_is_not_known(monkeypatch):
    monkeypatch.setattr(cpu, "arch", "riscv64")
    monkeypatch.setattr(cpu.system, "ARCH", "riscv64")
    said = cpu.detect.__wrapped__()
    assert said.features == frozenset() and said.isa == "none" and said.vendor == "riscv64"
