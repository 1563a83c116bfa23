"""The x86 table against other assemblers: every form, every mnemonic, every branch."""

import re
from pathlib import Path
from random import Random

import fuzz
import fuzz_x86
import llvm
import pytest
import x86_samples

from jitkern.isa import x86
from jitkern.isa.x86 import Assembler, Label
from jitkern.isa.x86.instructions import SET

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "x86_beyond_llvm19.txt"
DSL = {name: getattr(x86, name) for name in x86.__all__}

# APX is described in public, but no CPU has it yet: its forms come when one can run them.
APX = re.compile(r"ccmp\w+|ctest\w+|cfcmov\w+|jmpabs|pop2p?|push2p?")


def golden() -> list[tuple[bytes, str]]:
    lines = [line for line in GOLDEN.read_text().splitlines() if not line.startswith("#")]
    return [(bytes.fromhex(line.split(None, 1)[0]), line.split(None, 1)[1]) for line in lines]


def test_every_mnemonic_of_xbyak_is_there(record_property):
    wanted = (HERE / "data" / "xbyak_mnemonics.txt").read_text().split()
    have = set(SET.table.mnemonics())
    missing = [name for name in wanted if name not in have]
    assert len(wanted) == 1849
    assert [name for name in missing if not APX.fullmatch(name)] == []
    assert not any(APX.fullmatch(name) for name in have)
    record_property("coverage", f"{len(wanted) - len(missing)} of {len(wanted)}, {len(missing)} of APX left out")


@pytest.mark.parametrize("seed", [1, 2])
def test_every_form_is_what_llvm_reads(llvm_mc, seed, capsys):
    report = fuzz_x86.run(llvm_mc, seed, count=4)
    with capsys.disabled():
        print(f"\n{fuzz.summary(report)}")
    assert report.differences == []
    assert len(report.mnemonics) > 1750 and report.encodings > 60_000
    confirmed = {call.partition("(")[0] for _, call in golden()} | {"bnd"}  # bnd: a lone prefix
    assert sorted(set(report.unknown) - confirmed) == []


AS_LLVM = """
vmovss(ptr[rax] | k1, xmm2)                | vmovss dword ptr [rax] {k1}, xmm2
vmovsd(ptr[rax + 8] | k7, xmm20)           | vmovsd qword ptr [rax + 8] {k7}, xmm20
vmovsh(ptr[rax] | k1, xmm2)                | vmovsh word ptr [rax] {k1}, xmm2
vreduceps(zmm0 | k1, zmm1 | T_sae, 3)      | vreduceps zmm0 {k1}, zmm1, {sae}, 3
vreducess(xmm0, xmm1, xmm2 | T_sae, 3)     | vreducess xmm0, xmm1, xmm2, {sae}, 3
vaddps(zmm0 | k0, zmm1, zmm2)              | vaddps zmm0, zmm1, zmm2
vmovups(ptr[rax] | k0, zmm1)               | vmovups zmmword ptr [rax], zmm1
popfw()                                    | popfw
pushfw()                                   | pushfw
popf()                                     | popfq
pushf()                                    | pushfq
xchg(rbx, rax)                             | xchg rbx, rax
xchg(eax, r9d)                             | xchg eax, r9d
xchg(ax, cx)                               | xchg ax, cx
xchg(eax, eax)                             | xchg eax, eax
movq(xmm1, qword[rax])                     | movq xmm1, qword ptr [rax]
movq(qword[rax], xmm1)                     | movq qword ptr [rax], xmm1
vmovq(xmm1, qword[rax])                    | vmovq xmm1, qword ptr [rax]
vmovq(qword[rax], xmm1)                    | vmovq qword ptr [rax], xmm1
vmovq(xmm0, xmm9)                          | vmovq xmm0, xmm9
vmovq(rax, xmm1)                           | vmovq rax, xmm1
vpxor(ymm0, ymm1, ymm9)                    | vpxor ymm0, ymm1, ymm9
vandps(xmm8, xmm1, xmm9)                   | vandps xmm8, xmm1, xmm9
vcmpneqps(ymm0, ymm1, ymm9)                | vcmpneqps ymm0, ymm1, ymm9
vcmpps(ymm0, ymm1, ymm9, 0x1c)             | vcmpps ymm0, ymm1, ymm9, 0x1c
vcmpltps(ymm0, ymm1, ymm9)                 | vcmpltps ymm0, ymm1, ymm9
vmovaps(ymm0, ymm9)                        | vmovaps ymm0, ymm9
vmovaps(ymm9, ymm0)                        | vmovaps ymm9, ymm0
vmovss(xmm9, xmm1, xmm2)                   | vmovss xmm9, xmm1, xmm2
vmovss(xmm1, xmm2, xmm9)                   | vmovss xmm1, xmm2, xmm9
mov(ds, word[rax])                         | mov ds, word ptr [rax]
mov(word[rax], ds)                         | mov word ptr [rax], ds
mov(es, ecx)                               | mov es, ecx
lea(rbx, ptr[rax*2])                       | lea rbx, [rax + rax]
lea(rbx, ptr[rbp*2])                       | lea rbx, [rbp + rbp]
lea(rbx, ptr[r12*2 + 100])                 | lea rbx, [r12 + r12 + 100]
mov(rbx, ptr[rax*1 + 1000])                | mov rbx, [rax + 1000]
mov(eax, ptr[ecx*2])                       | mov eax, [ecx + ecx]
and_(rax, 0xfffffffffffffff0)              | and rax, -16
and_(rcx, 0xffffffff80000000)              | and rcx, -2147483648
and_(eax, 0xfffffff0)                      | and eax, -16
and_(cx, 0xfff0)                           | and cx, -16
cmp(qword[rax], 0xffffffffffffffff)        | cmp qword ptr [rax], -1
test(rcx, 0xfffffffffffffff0)              | test rcx, -16
imul(rax, rcx, 0xffffffffffffff00)         | imul rax, rcx, -256
mov(rax, 0xfffffffffffffff0)               | mov rax, -16
mov(qword[rax], 0xffffffff80000000)        | mov qword ptr [rax], -2147483648
push(0xfffffffffffffff0)                   | push -16
push(0xffffffff80000000)                   | push -2147483648
mov(rbx, ptr[rcx + 0xfffffffffffffff8])    | mov rbx, [rcx - 8]
mov(rbx, ptr[0xffffffffff600000])          | mov rbx, [0xffffffffff600000]
test(ecx, ptr[rax])                        | test dword ptr [rax], ecx
test(ptr[rax], ecx)                        | test dword ptr [rax], ecx
test(byte[rax], bl)                        | test byte ptr [rax], bl
test(bl, byte[rax])                        | test byte ptr [rax], bl
xchg(ptr[rax], ecx)                        | xchg dword ptr [rax], ecx
xchg(ecx, ptr[rax])                        | xchg dword ptr [rax], ecx
nop(3)                                     | nop dword ptr [rax]
"""


def test_bytes_are_llvms(llvm_mc):
    lines = [re.fullmatch(r"(.*\)) +\| (.*)", line).groups() for line in AS_LLVM.strip().splitlines()]
    wrong = []
    for (call, _), theirs in zip(lines, llvm.x86(llvm_mc).assemble([text for _, text in lines])):
        a = Assembler()
        eval(f"a.{call}", {**DSL, "a": a})
        if bytes(a.finish()) != theirs:
            wrong.append((call, bytes(a.finish()).hex(), theirs if isinstance(theirs, str) else theirs.hex()))
    assert wrong == []


def test_sources_change_places_only_where_that_cannot_be_seen():
    """Not in sums and products of numbers, nor with memory, a mask, or where it does not help."""

    def code(name, *operands):
        a = Assembler()
        getattr(a, name)(*operands)
        return bytes(a.finish()).hex()

    for name in ("vaddps", "vaddpd", "vmulps", "vmulpd", "vmaxps", "vminps", "vsubps", "vpsubd", "vpandn", "vaddss"):
        assert code(name, x86.xmm0, x86.xmm1, x86.xmm9).startswith("c4"), name
    assert code("vpand", x86.xmm0, x86.xmm1, x86.xmm9) == code("vpand", x86.xmm0, x86.xmm9, x86.xmm1) == "c5b1dbc1"
    assert code("vpand", x86.xmm0, x86.xmm8, x86.xmm9) == "c4c139dbc1"
    assert code("vpand", x86.xmm0, x86.xmm1, x86.ptr[x86.r9]) == "c4c171db01"
    for predicate in range(32):
        swapped = code("vcmpps", x86.xmm0, x86.xmm1, x86.xmm9, predicate).startswith("c5")
        assert swapped == (predicate % 8 in (0, 3, 4, 7)), predicate


def test_prefixes_that_stand_alone():
    a = Assembler()
    a.xacquire()
    a.lock()
    a.add(x86.dword[x86.rax], 1)
    a.xrelease()
    a.mov(x86.dword[x86.rax], 1)
    assert bytes(a.finish()).hex() == "f2f0830001" + "f3c70001000000"


def test_padding_is_as_much_as_asked_for():
    a = Assembler()
    for size in (0, 1, 5, 9, 10, 300):
        a.nop(size)
    code = a.finish()
    assert bytes(code) == b"".join(a._nops(size) for size in (0, 1, 5, 9, 10, 300))
    assert ".nops 5" in [line.text for line in code.lines if len(line.data) == 5]


def test_no_encoding_is_longer_than_llvms(llvm_mc):
    """Of what the assembler chooses, for random operands of every form; and it is the instruction that was asked for.

    A selector moved to 16 bits must leave the others alone, xchg of a register and itself is nothing to shorten, and
    the terms of sums and products stay in place: of two NaNs the first is the result.
    """
    report, longer = fuzz_x86.shortest(llvm_mc, seed=3, count=1)
    assert report.differences == [] and report.encodings > 6_000
    assert re.match(r"mov (r\w+w|[a-d]x|[sbd][pi]), .s: ", longer.pop("mov", "mov ax, ds: "))
    assert longer.pop("xchg", "xchg rax, rax").startswith("xchg rax, rax")
    assert set(longer) <= {"vaddps", "vaddpd", "vmulps", "vmulpd"}


def test_no_mask_and_no_rounding_that_llvm_takes_is_missing(llvm_mc):
    """Every EVEX form with a write mask, zeroing, {sae} and {rn-sae} where its row has none: llvm must refuse it."""
    mc, asked = llvm.x86(llvm_mc), []
    for form, text, rounding in x86_samples.undecorated(Random(3)):
        name, _, rest = text.partition(" ")
        first, *others = rest.split(", ")
        have = form.variant.tokens[0].mask
        asked += [f"{{evex}} {name} {', '.join([first + more, *others])}"
                  for more, known in ((" {k1}", "k"), (" {k1} {z}", "kz")) if not have.startswith(known)]
        for mode, known in (("{sae}", "sae"), ("{rn-sae}", "er")):
            if not (rounding and form.variant.row.rounding == known):
                number = len(others) - (others[-1:] != [] and others[-1].lstrip("-").isdigit())
                asked.append(f"{{evex}} {name} {', '.join([first, *others[:number], mode, *others[number:]])}")
    taken = [line for line, code in zip(asked, mc.assemble(asked)) if isinstance(code, bytes)]
    assert taken == [] and len(asked) > 10_000


def test_what_llvm_19_does_not_know_is_what_others_wrote():
    wrong = []
    for code, call in golden():
        a = Assembler()
        name, operands = re.fullmatch(r"(\w+)(\(.*\))", call).groups()
        eval(f"mnemonic{operands}", {**DSL, "mnemonic": getattr(a, name)})
        if bytes(a.finish()) != code:
            wrong.append((call, code.hex(), bytes(a.finish()).hex()))
    assert wrong == [] and len(golden()) > 1900


def branches() -> list[str]:
    return [
        name
        for name in SET.table.mnemonics()
        if any("rel8" in row.operands or "rel32" in row.operands for row in SET.table.rows(name))
    ]


def program(name: str, distance: int) -> bytes:
    """The branch alone, out of a program in which ``distance`` bytes lie between it and its label."""
    a, label = Assembler(), Label()
    if distance < 0:
        a.L(label)
        a.db(bytes(-distance))
        getattr(a, name)(label)
        return bytes(a.finish())[-distance:]
    getattr(a, name)(label)
    a.db(bytes(distance))
    a.L(label)
    code = bytes(a.finish())
    return code[: len(code) - distance]


def test_branches_lead_to_their_labels(llvm_mc):
    """Forward and backward, at both ends of a short jump's reach and beyond: by llvm's reading of the bytes."""
    mc = llvm.x86(llvm_mc)
    asked, codes = [], []
    for name in branches():
        only_short = all("cb" in row.opcode for row in SET.table.rows(name) if row.roles == "D")
        for distance in (0, 1, 127, -1, -60, -124) + (() if only_short else (128, 5000, -128, -129, -5000)):
            asked.append((name, distance))
            codes.append(program(name, distance))
    plain = mc.disassemble(mc.assemble([f"{name} target" for name in branches()]))
    canonical = dict(zip(branches(), (text.split("\t")[0] for text in plain)))
    for (name, distance), code, text in zip(asked, codes, mc.disassemble(codes)):
        read, _, displacement = text.partition("\t")
        expected = distance if distance >= 0 else distance - len(code)
        assert (read, int(displacement)) == (canonical[name], expected), (name, distance, text)
    assert len(asked) > 300


@pytest.mark.parametrize(("distance", "size"), [(127, 2), (128, 5), (-126, 2), (-127, 5)])
def test_jumps_are_as_short_as_they_can_be(distance, size):
    a, label = Assembler(), Label()
    if distance < 0:
        a.L(label)
        a.db(bytes(-distance))
        a.jmp(label)
    else:
        a.jmp(label)
        a.db(bytes(distance))
        a.L(label)
    assert len(a.finish()) == abs(distance) + size


def test_the_choice_of_encoding():
    def code(*operands):
        a = Assembler()
        a.vaddps(*operands)
        return bytes(a.finish())[0]

    xmm = x86.xmm1, x86.xmm2, x86.xmm3
    assert code(*xmm) == 0xC5 and code(*xmm, x86.VexEncoding) == 0xC5 and code(*xmm, x86.EvexEncoding) == 0x62
    with pytest.raises(x86.EncodingError):
        code(x86.xmm1, x86.xmm2, x86.xmm20, x86.VexEncoding)


def test_jump_sizes_can_be_fixed():
    a, label = Assembler(), Label()
    a.jmp(label, x86.T_NEAR)
    a.jz(label, x86.T_SHORT)
    a.L(label)
    assert bytes(a.finish()).hex() == "e902000000" + "7400"
    a.db(bytes(200))
    with pytest.raises(x86.EncodingError, match="out of reach"):
        b, far = Assembler(), Label()
        b.jmp(far, x86.T_SHORT)
        b.db(bytes(128))
        b.L(far)
        b.finish()
