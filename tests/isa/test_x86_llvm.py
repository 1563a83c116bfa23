"""The x86 table against other assemblers: every form, every mnemonic, every branch."""

import re
from pathlib import Path

import fuzz
import fuzz_x86
import llvm
import pytest

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
