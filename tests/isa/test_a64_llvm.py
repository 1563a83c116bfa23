"""The A64 table against llvm-mc and against Arm's own list: every form, every mnemonic, every branch."""

import re
from pathlib import Path

import fuzz
import fuzz_a64
import llvm
import pytest

from jitkern.isa.a64 import *
from jitkern.isa.a64.instructions import SET
from jitkern.isa.a64.rows import all_variants

DATA = Path(__file__).parent / "data"

# SVE encodings of Arm's list that no row covers, by reason.
SVE_LEFT_OUT = {
    "SVE2.2 and 2.3 and their companions: llvm-mc 19 does not know them": (
        r"\w+z_p_z_\w+|\w+_z_p_z_\w*z|(compact|expand)_z_p_z_s?|(first|last)p_r_p_p_|rev[bhw]_z_z_z|\w+(flt)?_z_z_|fcvtz[su]n_z_mz2_"
        r"|(sabal|uabal)_z_zz_|b?fmmla_z\w*_zz\w*|bfscale_z_p_zz_|frint(32|64)[xz]_z_p_z_m"
        r"|(addq|addsub|sub)p_z_(p_)?zz_|[su]dot_z16_zzzi?_h|aes\w+_mz_zzi_[24]x1|pmu?l[al]l?_mz_zzz?w_1x2|luti6_z_zzz_(8|16)"
        r"|(bf)?f?cvt(nt|lt|xnt)_z_p_z_\w+|[su]qr?shru?n_z_mz2_b?"
    ),
}


def test_every_mnemonic_of_xbyak_aarch64_is_there():
    wanted = (DATA / "xbyak_aarch64_mnemonics.txt").read_text().split()
    assert len(wanted) == 1155
    assert set(wanted) - set(SET.table.mnemonics()) == set()


def sve_encodings() -> list[tuple[str, int, int]]:
    lines = (line.split() for line in (DATA / "aarchmrs_sve.txt").read_text().splitlines() if line[0] != "#")
    return [(name, int(opcode, 16), int(mask, 16)) for name, opcode, mask in lines]


def test_sve_is_complete_by_arms_list(record_property):
    """An encoding is covered when a row has its fixed bits and fixes no other way."""
    rows = set()
    for name in SET.table.mnemonics():
        for row in SET.table.rows(name):
            for variant in all_variants(row):
                free = sum((1 << size) - 1 << at for field in variant.fields.values() for _, size, at in field.parts)
                rows.add((variant.base, ~free & 0xFFFFFFFF))
    missing = [
        name
        for name, opcode, mask in sve_encodings()
        if not any((base ^ opcode) & mask == 0 and fixed & mask == mask for base, fixed in rows)
    ]
    unexplained = [name for name in missing if not any(re.fullmatch(p, name) for p in SVE_LEFT_OUT.values())]
    assert unexplained == []
    assert len(sve_encodings()) == 1328 and len(missing) <= 127
    record_property("sve", f"{1328 - len(missing)} of 1328 encodings")


@pytest.mark.parametrize("seed", [1, 2])
def test_every_form_is_what_llvm_reads(llvm_mc, seed, capsys):
    report = fuzz_a64.run(llvm_mc, seed, count=4)
    with capsys.disabled():
        print(f"\n{fuzz.summary(report)}")
    assert report.differences == [] and report.unknown == {}
    assert len(report.mnemonics) > 1400 and report.encodings > 32_000
    assert report.identical == report.encodings


CONDITIONAL = {"beq": 1 << 20, "bhs": 1 << 20, "cbz": 1 << 20, "cbnz": 1 << 20, "tbz": 1 << 15, "tbnz": 1 << 15}


def branch(a: Assembler, name: str, label: Label) -> None:
    operands = {"c": (x3,), "t": (x3, 33)}.get(name[0], ())
    getattr(a, name)(*operands, label)


def words(code: bytes) -> list[int]:
    return [int.from_bytes(code[i : i + 4], "little") for i in range(0, len(code), 4)]


@pytest.mark.parametrize("name", [*CONDITIONAL, "b", "bl"])
def test_branches_lead_to_their_labels_at_any_distance(llvm_mc, name):
    """A conditional branch that does not reach becomes its opposite over an unconditional one; forward and backward."""
    mc = llvm.a64(llvm_mc)
    reach = CONDITIONAL.get(name, 1 << 27)
    distances = (8, 1 << 14, reach - 4, reach, reach + 4) if name in CONDITIONAL else (8, 1 << 20)
    for distance in distances:
        for sign in (1, -1):
            a, label = Assembler(), Label()
            if sign > 0:
                branch(a, name, label)
                a.db(bytes(distance - 4))
                a.L(label)
                code = bytes(a.finish())[:8]
                near = distance < reach
                first = code[:4] if near else code[:8]
                target = distance if near else distance + 4
            else:
                a.L(label)
                a.db(bytes(distance))
                branch(a, name, label)
                first = bytes(a.finish())[distance:]
                near, target = distance <= reach, -distance
            assert len(first) == (4 if near else 8)
            read = mc.disassemble([first])[0].split("; ")
            leading = read[0].replace(".", "").split()[0]
            if near:
                assert leading == {"bhs": "bhs", "beq": "beq"}.get(name, name)
                assert int(read[0].rpartition("#")[2]) == target
            else:
                opposite = {"beq": "bne", "bhs": "blo", "cbz": "cbnz", "cbnz": "cbz", "tbz": "tbnz", "tbnz": "tbz"}
                assert leading == opposite[name] and int(read[0].rpartition("#")[2]) == 8
                assert read[1].split()[0] == "b" and int(read[1].rpartition("#")[2]) == target - 4


def test_what_has_no_longer_form_says_so():
    for write in (
        lambda a, label: a.adr(x0, label),
        lambda a, label: a.ldr(x0, label),
        lambda a, label: a.b(AL, label),
    ):
        a, label = Assembler(), Label("far")
        write(a, label)
        a.db(bytes(1 << 20))
        a.L(label)
        with pytest.raises(EncodingError, match="far is 1048580 bytes away, out of reach"):
            a.finish()
    for write in (lambda a, label: a.b(EQ, label), lambda a, label: a.b(label), lambda a, label: a.tbz(x0, 1, label)):
        for distance in (5, 1 << 20):
            a, label = Assembler(), Label()
            write(a, label)
            a.db(bytes(distance - 4 + 1))
            a.L(label)
            with pytest.raises(EncodingError, match=r"test_a64_llvm.py:\d+: t?b\w*.* a multiple of 4"):
                a.finish()
    with pytest.raises(EncodingError, match="use adr"):
        Assembler().adrp(x0, Label())


def test_constants_by_literal_loads():
    a = Assembler()
    label = a.constant(b"0123456789abcdef")
    a.ldr(q0, label)
    a.adr(x1, label)
    a.ret()
    code = a.finish()
    at = bytes(code).index(b"0123456789abcdef")
    assert at % 16 == 0
    load, address, _ = words(bytes(code)[:12])
    assert (load >> 5 & 0x7FFFF) * 4 == at
    assert ((address >> 5 & 0x7FFFF) << 2 | address >> 29 & 3) == at - 4


CONSTANTS = {  # and how many instructions they take
    1: (0, 1, -1, 0xFFFF, 0x10000, 0xFFFF0000FFFF, 0xFF00FF00FF00FF00, 0xFFFFFFFFFFFF1234, 1 << 63, (1 << 64) - 2),
    2: (0x12345678, 0x0000FFFF00001234, 0x5555555555551234, 0xFF00FF001234FF00, 0x1234FFFF5678FFFF),
    3: (-0x123456790000,),
    4: (0x123456789ABCDEF0, -0x123456789ABCDEF0),
}


@pytest.mark.parametrize(("count", "value"), [(count, value) for count in CONSTANTS for value in CONSTANTS[count]])
def test_mov_imm_makes_any_constant(llvm_mc, value, count):
    a = Assembler()
    a.mov_imm(x5, value)
    assert len(a) == count
    assert {line.lineno for line in a.finish().lines} == {test_mov_imm_makes_any_constant.__code__.co_firstlineno + 3}
    result = None
    for text in llvm.a64(llvm_mc).disassemble([bytes(a.finish())])[0].split("; "):
        name, _, rest = text.partition("//")[0].strip().partition("\t")
        numbers = [int(n, 0) for n in re.findall(r"#(-?\w+)", rest)]
        if name == "mov":
            result = numbers[0]
        else:
            assert name == "movk"
            shift = numbers[1] if len(numbers) > 1 else 0
            result = result & ~(0xFFFF << shift) | numbers[0] << shift
    assert result & (1 << 64) - 1 == value & (1 << 64) - 1
    for wrong in ((x5, 1 << 64), (w5, 1 << 32), (x5, 1.5)):
        with pytest.raises(EncodingError):
            a.mov_imm(*wrong)


def test_features_and_listing():
    a = Assembler("demo")
    a.comment("one step")
    a.fmla(z0.s, p1 / T_m, z2.s, z3.s)
    a.ld1w(z4.s, p0 / T_z, ptr(x0, 1, MUL_VL))
    a.match(p0.b, p1 / T_z, z0.b, z1.b)
    a.fmla(v0.s4, v1.s4, v2.s[3])
    a.st2((v0.s - v1.s)[2], post_ptr(x1, 8))
    code = a.finish()
    assert code.features == {"sve", "sve2", "neon"} and code.arch == "aarch64"
    assert [line.text for line in code.lines] == [
        "fmla z0.s, p1/m, z2.s, z3.s",
        "ld1w { z4.s }, p0/z, [x0, #1, mul vl]",
        "match p0.b, p1/z, z0.b, z1.b",
        "fmla v0.4s, v1.4s, v2.s[3]",
        "st2 { v0.s, v1.s }[2], [x1], #8",
    ]
    assert "one step" in str(code).splitlines()[0]
