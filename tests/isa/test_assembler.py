"""Labels, layout, data, constants, listing and the finished code, on x86-64."""

import pickle
import re
from pathlib import Path

import llvm
import pytest

from jitkern.isa import Code
from jitkern.isa.types import bf16, f32, f64, s8, u16
from jitkern.isa.x86 import *

HERE = Path(__file__).name


def test_labels_are_bound_once():
    a = Assembler()
    label = a.L()
    with pytest.raises(EncodingError, match="bound already"):
        a.L(label)
    with pytest.raises(EncodingError, match="binds a Label"):
        a.L(5)


def test_a_label_that_is_never_bound_names_the_lines_that_use_it():
    a, lost = Assembler(), Label("lost")
    a.jmp(lost)
    a.vmovups(zmm0, ptr[rip + lost])
    with pytest.raises(EncodingError, match="label lost is used at .*, .* and never bound") as caught:
        a.finish()
    lines = re.findall(rf"{re.escape(HERE)}:(\d+)", str(caught.value))
    first = test_a_label_that_is_never_bound_names_the_lines_that_use_it.__code__.co_firstlineno
    assert [int(line) - first for line in lines] == [2, 3]


def test_a_branch_out_of_reach_names_its_line():
    a, far = Assembler(), Label("far")
    a.jrcxz(far)
    a.db(bytes(128))
    a.L(far)
    with pytest.raises(EncodingError, match=rf"{re.escape(HERE)}:\d+: jrcxz far: far is 130 bytes away, out of reach"):
        a.finish()


def test_a_label_of_another_program_is_unbound_here():
    a, b = Assembler(), Assembler()
    label = a.L()
    b.jmp(label)
    with pytest.raises(EncodingError, match="never bound"):
        b.finish()


def test_jumps_that_lengthen_each_other():
    """A chain in which every jump is just short until the next one grows: all of them must become near."""
    a, labels = Assembler(), [Label() for _ in range(40)]
    for i, label in enumerate(labels):
        a.jmp(label)
        a.db(bytes(3))
        if i >= 25:
            a.L(labels[i - 25])
    for label in labels[15:]:
        a.L(label)
    a.db(bytes(1))
    code = bytes(a.finish())
    positions, at = [], 0
    for _ in labels:
        near = code[at] == 0xE9
        size = 5 if near else 2
        positions.append((at, size, int.from_bytes(code[at + 1 : at + size], "little", signed=True)))
        assert near or code[at] == 0xEB
        at += size + 3
    for i, (at, size, displacement) in enumerate(positions):
        target = positions[i + 26][0] if i + 26 < 40 else len(code) - 1
        if i < 15:
            assert at + size + displacement == positions[i + 25][0] + positions[i + 25][1] + 3
        else:
            assert at + size + displacement == target
        assert size == (2 if -128 <= displacement <= 127 and size == 2 else 5)


@pytest.mark.parametrize("seed", range(30))
def test_random_programs_lead_where_they_should(seed):
    """Branches, rip-relative loads, alignment and data in random order: every displacement meets its label."""
    from random import Random

    random = Random(seed)
    a = Assembler()
    labels = [Label(f"l{i}") for i in range(60)]
    unbound = labels[:]
    random.shuffle(unbound)
    jumps, loads = 0, 0
    for _ in range(400):
        match random.randrange(6):
            case 0 | 1:
                random.choice((a.jmp, a.jnz, a.call, a.ja))(random.choice(labels))
                jumps += 1
            case 2:
                a.mov(eax, dword[rip + random.choice(labels) + random.randrange(-8, 8)])
                loads += 1
            case 3:
                a.align(random.choice((1, 2, 8, 16, 64)))
            case 4:
                a.db(bytes([0x90]) * random.randrange(40))
            case 5:
                if unbound:
                    a.L(unbound.pop())
    for label in unbound:
        a.L(label)
    code = a.finish()
    places = {line.text[:-1]: line.offset for line in code.lines if line.text.endswith(":")}
    assert set(places) == {label.name for label in labels}
    checked = 0
    for line in code.lines:
        assert code.data[line.offset : line.offset + len(line.data)] == line.data
        end = line.offset + len(line.data)
        if branch := re.fullmatch(r"(?:j\w+|call) (l\d+)", line.text):
            field = 1 if len(line.data) == 2 else 4
            assert end + int.from_bytes(line.data[-field:], "little", signed=True) == places[branch[1]]
            short = -128 <= places[branch[1]] - line.offset - 2 <= 127
            assert short or field == 4
        elif load := re.fullmatch(r"mov eax, dword ptr \[rip \+ (l\d+)(?: ([+-]) (\d+))?\]", line.text):
            addend = int((load[2] or "+") + (load[3] or "0"))
            assert end + int.from_bytes(line.data[-4:], "little", signed=True) == places[load[1]] + addend
        elif align := re.fullmatch(r"\.p2align (\d+)", line.text):
            assert end % (1 << int(align[1])) == 0 and len(line.data) < 1 << int(align[1])
        else:
            continue
        checked += 1
    assert checked >= jumps + loads > 100


def test_rip_relative_with_an_immediate_behind_the_displacement():
    a, here = Assembler(), Label()
    a.cmp(dword[rip + here], 1000)
    a.vcmpps(k1, zmm0, ptr[rip + here], 3)
    a.vblendvps(ymm0, ymm1, ptr[rip + here], ymm3)
    a.L(here)
    a.ret()
    code = a.finish()
    target = len(code) - 1
    ends = [line.offset + len(line.data) for line in code.lines][:3]
    fields = [code.data[2:6], code.data[ends[1] - 5 : ends[1] - 1], code.data[ends[2] - 5 : ends[2] - 1]]
    assert [int.from_bytes(f, "little") + end for f, end in zip(fields, ends)] == [target] * 3


def test_alignment_is_filled_with_long_nops(llvm_mc):
    mc = llvm.x86(llvm_mc)
    for size in range(1, 33):
        text = mc.disassemble([Assembler()._nops(size)])[0]
        instructions = text.split("; ")
        assert len(instructions) == -(-size // 9) and all("nop" in i or i == "xchg\tax, ax" for i in instructions)
    for boundary in (0, 3, -8, 8192, 2.5, True):
        with pytest.raises(EncodingError):
            Assembler().align(boundary)


def test_raw_data():
    a = Assembler()
    a.db(1, 255, -128, b"xy")
    a.dw(0x1234, -1)
    a.dd(0xDEADBEEF)
    a.dq(-2, 1 << 63)
    expected = "01ff807879" + "3412ffff" + "efbeadde" + "feffffffffffffff" + "0000000000000080"
    assert bytes(a.finish()).hex() == expected
    for wrong in (lambda: a.db(256), lambda: a.db(-129), lambda: a.dw(65536), lambda: a.dd(1.0), lambda: a.dq(1 << 64)):
        with pytest.raises(EncodingError):
            wrong()
    assert bytes(a.finish()).hex() == expected


def test_constants_are_shared_aligned_and_addressed():
    a = Assembler()
    ones, again = a.constant([1.0] * 16, f32), a.constant([1.0] * 16, f32)
    small, raw = a.constant(2.5, f64), a.constant(b"\x01\x02\x03")
    assert ones is again and len({ones, small, raw}) == 3
    a.vmovups(zmm0, ptr[rip + ones])
    a.vmovsd(xmm1, ptr[rip + small])
    a.mov(al, ptr[rip + raw])
    a.ret()
    code = a.finish()
    places = {line.text[:-1]: line.offset for line in code.lines if line.text.startswith(".C")}
    assert places[ones.name] % 64 == 0 and places[small.name] % 8 == 0 and places[raw.name] % 4 == 0
    assert code.alignment == 64
    assert code.data[places[ones.name] :][:64] == f32.pack([1.0] * 16)
    assert code.data[places[small.name] :][:8] == f64.pack(2.5) and code.data[places[raw.name] :][:3] == b"\x01\x02\x03"
    for line in code.lines:
        if "rip" in line.text:
            name = re.search(r"rip \+ (\.C\d+)", line.text)[1]
            end = line.offset + len(line.data)
            assert end + int.from_bytes(line.data[-4:], "little", signed=True) == places[name]
    for wrong in (
        lambda: a.constant(1.0),
        lambda: a.constant(b""),
        lambda: a.constant(300, s8),
        lambda: a.constant("a", f32),
    ):
        with pytest.raises(EncodingError):
            wrong()
    with pytest.raises(EncodingError):
        a.constant(1, u16, align=3)


def test_constants_that_no_instruction_uses_take_no_room():
    a = Assembler()
    with pytest.raises(EncodingError):
        a.vaddps(zmm0, ymm1, ptr[rip + a.constant(b"refused")])
    a.lea(rax, ptr[rip + a.constant(b"x")])
    assert bytes(a.finish()).endswith(b"x") and b"refused" not in bytes(a.finish())


def test_what_is_written_stays_written():
    a, data = Assembler(), bytearray(b"ab")
    a.comment(5)
    a.db(data)
    a.db(bytes(3000))
    code = a.finish()
    data[:] = b"cd"
    lines = str(code).splitlines()
    assert ".db 6162" in lines[0] and lines[0].endswith("; 5  test_assembler.py:" + lines[0].rpartition(":")[2])
    assert all(len(line) < 400 for line in lines)


def test_assemblers_may_have_constructors_of_their_own():
    class Kernel(Assembler):
        def __init__(self, width):
            super().__init__("kernel")
            self.width = width

    a = Kernel(16)
    a.lea(rax, ptr[rip + a.constant(b"x")])
    assert bytes(a.finish())[-1:] == b"x"


def test_displacements_from_rip_that_do_not_reach_name_their_line():
    a, before, after = Assembler(), Label("before"), Label("after")
    a.L(before)
    a.lea(rax, ptr[rip + before - (1 << 31)])
    with pytest.raises(EncodingError, match=r"test_assembler.py:\d+: lea.*out of reach"):
        a.finish()
    a = Assembler()
    a.lea(rax, ptr[rip + after + 0x7FFFFFFF])
    a.ret()
    a.L(after)
    with pytest.raises(EncodingError, match=r"test_assembler.py:\d+: lea.*out of reach"):
        a.finish()


def test_bfloat16_constants_round_once_to_nearest_even():
    values = [1.0, 3.0078125, 3.0234375, 1.00390625, 1.01171875, 1.00390625 + 1e-12, 1.01171875 - 1e-12, float("inf")]
    expected = [0x3F80, 0x4040, 0x4042, 0x3F80, 0x3F82, 0x3F81, 0x3F81, 0x7F80]
    assert [int.from_bytes(bf16.pack(v), "little") for v in values] == expected
    assert [int.from_bytes(bf16.pack(-v), "little") for v in values] == [0x8000 | e for e in expected]
    assert int.from_bytes(bf16.pack(float("nan")), "little") & 0x7FC0 == 0x7FC0


def test_the_program_may_go_on_after_finish():
    a = Assembler()
    one = a.constant(1.0, f32)
    a.vmovss(xmm0, ptr[rip + one])
    first = a.finish()
    assert bytes(a.finish()) == bytes(first)
    a.ret()
    assert bytes(a.finish())[: len(first) - 4 - 3] != b"" and len(a.finish()) >= len(first)
    assert str(first).count("ret") == 0


def test_the_listing_has_address_bytes_instruction_comment_and_source():
    a = Assembler("demo")
    a.comment("twice the argument")
    a.lea(rax, ptr[rdi + rdi])  # in the source
    done = Label("done")
    a.L(done)
    a.vfmadd231ps(zmm3 | k1 | T_z, zmm4, ptr_b[rax + rcx * 8 + 64])
    a.jmp(done)
    a.align(16)
    a.dd(7)
    text = str(a.finish())
    assert [line.split(";")[0].split() for line in text.splitlines()] == [
        ["0", "488d043f", "lea", "rax,", "[rdi", "+", "1*rdi]"],
        ["4", "done:"],
        [
            "4",
            "62f25dd9b85cc810",
            "vfmadd231ps",
            "zmm3",
            "{k1}",
            "{z},",
            "zmm4,",
            "dword",
            "ptr",
            "[rax",
            "+",
            "8*rcx",
            "+",
            "64]{1to16}",
        ],
        ["c", "ebf6", "jmp", "done"],
        ["e", "6690", ".p2align", "4"],
        ["10", "07000000", ".dd", "7"],
    ]
    first = text.splitlines()[0]
    assert "twice the argument" in first and f"{HERE}:" in first and "# in the source" in first


def test_features_are_what_the_instructions_need():
    def features(write):
        a = Assembler()
        write(a)
        return set(a.finish().features)

    assert features(lambda a: a.add(rax, 1)) == set()
    assert features(lambda a: a.vaddps(ymm0, ymm1, ymm2)) == {"avx"}
    assert features(lambda a: a.vaddps(ymm16, ymm1, ymm2)) == {"avx512f", "avx512vl"}
    assert features(lambda a: a.vaddps(zmm0, zmm1, zmm2)) == {"avx512f"}
    assert features(lambda a: (a.vpaddb(ymm0, ymm1, ymm2), a.vfmadd231ps(xmm0, xmm1, xmm2))) == {"avx2", "fma"}
    assert features(lambda a: a.vpaddb(zmm0, zmm1, zmm2)) == {"avx512bw"}
    assert features(lambda a: a.vpdpbusd(zmm0, zmm1, zmm2)) == {"avx512vnni"}
    assert features(lambda a: a.vpdpbusd(ymm0, ymm1, ymm2, VexEncoding)) == {"avxvnni"}
    assert features(lambda a: (a.db(1, 2), a.align(16), a.L())) == set()


def test_code_is_immutable_comparable_and_survives_pickling():
    a = Assembler("kernel")
    a.vaddps(zmm0, zmm1, ptr[rdi])
    a.ret()
    code = a.finish()
    copy = pickle.loads(pickle.dumps(code))
    assert copy == code and hash(copy) == hash(code) and str(copy) == str(code) and copy.features == {"avx512f"}
    assert bytes(code) == code.data and len(code) == 7 and code.arch == "x86-64" and code.name == "kernel"
    with pytest.raises(AttributeError):
        code.data = b""
    assert code != Code("other", "x86-64", code.data)


def test_the_listing_tells_encodings_apart():
    a = Assembler()
    a.vaddps(ymm0, ymm1, ymm2)
    a.vaddps(ymm0, ymm1, ymm2, EvexEncoding)
    a.xor_(eax, eax)
    assert [line.text for line in a.finish().lines] == [
        "vaddps ymm0, ymm1, ymm2",
        "{evex} vaddps ymm0, ymm1, ymm2",
        "xor eax, eax",
    ]


def test_two_operands_on_one_line_stay_apart():
    """What one line writes several times is several instructions, whatever their operands have in common."""
    a = Assembler()
    f = a.frame("int64_t(int64_t x, int64_t y)")
    (a.mov(rax, f.x), a.sub(rax, f.y), a.ret())
    assert bytes(a.finish()).hex() == "4889f84829f0c3"


def test_the_core_alone_needs_an_instruction_set():
    from jitkern.isa import Assembler as Core

    core = Core()
    core.db(1)
    assert bytes(core.finish()) == b"\x01"
    core.align(16)
    with pytest.raises(TypeError, match="instruction set"):
        core.finish()
