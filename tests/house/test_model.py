"""The pipeline model finds the loop, and says of known loops what is known of them."""

import json
import subprocess
import sys

import harness
import model
import pytest
import tree

from jitkern.isa import Code, Line, x86

SCRIPT = tree.ROOT / "bench/model.py"


def a64_loop(count: int, sources: int = 24, chain: bool = False) -> Code:
    """A loop of `count` SVE FMAs: fmla z{i}.s, p0/m, z24.s, z25.s, on one register with `chain`; then subs and b.ne."""
    words = [0x65A00000 | 25 << 16 | sources << 5 | (0 if chain else i) for i in range(count)]
    words += [0xF1000442, 0x54000001 | (-(count + 1) & 0x7FFFF) << 5]     # subs x2, x2, #1; b.ne
    texts = ["fmla z0.s, p0/m, z24.s, z25.s"] * count + ["subs x2, x2, 1", "b.ne .L0"]
    lines = [Line(0, b"", ".L0:", "", None, None)]
    lines += [Line(4 * i, word.to_bytes(4, "little"), text, "", None, None)
              for i, (word, text) in enumerate(zip(words, texts))]
    return Code("loop", "aarch64", b"".join(line.data for line in lines), lines=lines)


def test_a64fx_with_both_pipes_full(llvm_mc):
    found = model.analyse(a64_loop(24), "a64fx")
    assert found.cycles == pytest.approx(12.05, abs=0.1)
    assert found.fmas == 24 and found.instructions == 26
    assert found.bottleneck == "A64FXIPFLA A64FXIPFLB" and found.bound == pytest.approx(12, abs=0.1)
    assert found.fma_share == pytest.approx(1, abs=0.01) and not found.note


def test_a64fx_bound_by_latency(llvm_mc):
    """9 cycles from one FMA to the next that needs it: 8 in flight are not enough for two pipes."""
    found = model.analyse(a64_loop(8), "a64fx")
    assert found.cycles == pytest.approx(9, abs=0.1) and found.fma_share == pytest.approx(4 / 9, abs=0.01)
    assert found.bottleneck.startswith("latency (the longest otherwise: A64FXIPFLA")
    assert model.analyse(a64_loop(4, chain=True), "a64fx").cycles == pytest.approx(36, abs=0.2)


@pytest.mark.parametrize("cpu, cycles, share", [("neoverse-v1", 12, 1), ("neoverse-v2", 6, 1)])
def test_neoverse(llvm_mc, cpu, cycles, share):
    found = model.analyse(a64_loop(24), cpu)
    assert found.cycles == pytest.approx(cycles, abs=0.1) and found.fma_share == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize("cpu", ["a64fx", "neoverse-v1", "neoverse-v2", "neoverse-n1", "skylake-avx512", "haswell"])
def test_the_rule_fills_the_pipes_of(llvm_mc, cpu):
    found = model.analyse(model.gemm(cpu), cpu)
    assert found.fma_share > 0.99 and not found.note


@pytest.mark.parametrize("tile, cycles", [((5, 4), 20.05), ((12, 2), 24.05), ((8, 3), 24.05), ((6, 4), 24.05)])
def test_tiles_that_fill_a64fx(llvm_mc, tile, cycles):
    """Two steps of k."""
    found = model.analyse(model.gemm("a64fx", tile), "a64fx")
    assert found.cycles == pytest.approx(cycles, abs=0.1) and found.fma_share > 0.99


@pytest.mark.parametrize("tile, share, bottleneck", [
    ((4, 4),  8 / 9, "latency"),
    ((24, 1), 0.94,  "dispatch, 4 a cycle"),
])
def test_tiles_that_do_not(llvm_mc, tile, share, bottleneck):
    found = model.analyse(model.gemm("a64fx", tile), "a64fx")
    assert found.fma_share == pytest.approx(share, abs=0.02) and found.bottleneck.startswith(bottleneck)


def x86_loop(mr: int, nv: int) -> Code:
    """One step of k of a register tile: nv loads, mr broadcasts, mr * nv FMAs."""
    a = x86.Assembler(f"{mr}x{nv}")
    columns, spread = x86.ZMMS[mr * nv:mr * nv + nv], x86.ZMMS[mr * nv + nv]
    top = a.L()
    for j, column in enumerate(columns):
        a.vmovups(column, x86.ptr[x86.rsi + 64 * j])
    for i in range(mr):
        a.vbroadcastss(spread, x86.ptr[x86.rdi + 4 * i])
        for j, column in enumerate(columns):
            a.vfmadd231ps(x86.ZMMS[i * nv + j], spread, column)
    a.add(x86.rdi, 4 * mr)
    a.add(x86.rsi, 64 * nv)
    a.dec(x86.rdx)
    a.jnz(top)
    return a.finish()


def test_tile_of_14_by_2_on_zen_4(llvm_mc):
    """28 FMAs of two passes each and, in LLVM's table, 14 broadcasts on the same two pipes: 42 cycles."""
    found = model.analyse(x86_loop(14, 2), "znver4")
    assert found.cycles == pytest.approx(42, abs=0.2) and found.fmas == 28 and found.instructions == 48
    assert found.fma_share == pytest.approx(28 / 42, abs=0.01)
    assert "Zn4FP1" in found.bottleneck and not found.note


def test_where_llvm_has_fewer_pipes_than_the_core_it_is_said(llvm_mc):
    found = model.analyse(x86_loop(12, 2), "sapphirerapids")
    assert found.fma_share <= 0.5 and "24 cycles for these FMAs alone, the core 12" in found.note


def test_dispatch_can_be_the_bound(llvm_mc):
    """Four integer and four vector pipes, but six instructions dispatched."""
    a = x86.Assembler("mixed")
    top = a.L()
    for _ in range(15):
        for to in (x86.rax, x86.rcx, x86.rdx, x86.rsi):
            a.add(to, 1)
        for number in range(2):
            a.vaddps(getattr(x86, f"xmm{number}"), x86.xmm8, x86.xmm9)
            a.vmulps(getattr(x86, f"xmm{number + 2}"), x86.xmm8, x86.xmm9)
    a.jmp(top)
    found = model.analyse(a.finish(), "znver4")
    assert found.bottleneck == "dispatch, 6 a cycle" and found.cycles == pytest.approx(121 / 6, abs=0.5)
    assert found.fmas == 0 and found.fma_share == 0


def nest() -> Code:
    """An outer loop around two inner ones, the second of which has the FMA."""
    a = x86.Assembler("nest")
    begin, end = x86.Label("begin"), x86.Label("end")
    outer = a.L()
    first = a.L()
    for _ in range(3):
        a.inc(x86.rax)
    a.jnz(first)
    a.L(begin)
    a.vfmadd231ps(x86.zmm0, x86.zmm1, x86.zmm2)
    a.dec(x86.rcx)
    a.jnz(begin)
    a.L(end)
    a.dec(x86.rdx)
    a.jnz(outer)
    a.ret()
    return a.finish()


def test_the_innermost_loop_with_most_fmas_is_found(llvm_mc):
    code = nest()
    lines = model.disassemble(model.loop(code), "x86-64")
    assert [line.split()[0] for line in lines] == ["vfmadd231ps", "dec", "jne"] and lines[-1].endswith("top")
    assert model.loop(code) == model.loop(code, "begin") == model.loop(code, "begin", "end")
    assert model.analyse(code, "znver4").cycles == pytest.approx(4, abs=0.1)  # one chain of FMAs


@pytest.mark.parametrize("arguments, why", [
    (("end", "begin"),     "nothing lies between end and begin"),
    (("absent",),          "nest has no label absent; it has "),
    ((None, "end"),        "needs the one where it begins"),
])
def test_labels_that_are_none(arguments, why):
    with pytest.raises(model.ModelError, match=why):
        model.loop(nest(), *arguments)


def test_what_can_not_be_modelled(llvm_mc):
    a = x86.Assembler("straight")
    a.ret()
    with pytest.raises(model.ModelError, match="no backward branch"):
        model.analyse(a.finish(), "znver4")
    with pytest.raises(model.ModelError, match="there are a64fx, neoverse-v1"):
        model.analyse(nest(), "pentium")
    with pytest.raises(model.ModelError, match="nest is x86-64 code; a64fx is aarch64"):
        model.analyse(nest(), "a64fx")
    with pytest.raises(model.ModelError, match="llvm-m"):
        model.analyse(a64_words(bytes(4)), "a64fx")


def a64_words(*words: bytes) -> Code:
    """A loop of these words, whatever they are, and a branch back."""
    data = b"".join(words) + (0x14000000 | -len(words) & 0x3FFFFFF).to_bytes(4, "little")
    return Code("words", "aarch64", data, lines=[Line(0, b"", "a:", "", None, None), Line(0, data, "b a", "", None, 1)])


def test_sve2_is_not_for_a64fx(llvm_mc):
    adclb = (0x45000000 | 2 << 16 | 0b110100 << 10 | 1 << 5).to_bytes(4, "little")  # adclb z0.s, z1.s, z2.s
    with pytest.raises(model.ModelError, match="requires: sve2"):
        model.analyse(a64_words(adclb), "a64fx")
    assert model.analyse(a64_words(adclb), "neoverse-v2").cycles >= 1


def test_without_llvm_it_says_what_to_install(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(model.ModelError, match="llvm-mc 19 or later is not installed .*apt-get install llvm-19"):
        model.analyse(nest(), "znver4")


def test_command(llvm_mc, tmp_path):
    (tmp_path / "kernels.py").write_text("import model\ntile = model.gemm('skylake-avx512', (6, 4))\n")
    done = subprocess.run([sys.executable, SCRIPT, f"{tmp_path}/kernels.py:tile", "--cpu", "znver4", "--json",
                           tmp_path / "it.json"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "6x4" in done.stdout and "an upper bound: no caches" in done.stdout
    said = json.loads((tmp_path / "it.json").read_text())
    assert said["schema"] == 1 and said["family"] == "model"
    cycles, share = said["results"]
    assert set(cycles) == set(harness.Result._fields) and cycles["who"] == "znver4" and cycles["unit"] == "cycles"
    assert cycles["median"] == pytest.approx(60, abs=0.3) and share["median"] == pytest.approx(0.8, abs=0.01)
    done = subprocess.run([sys.executable, SCRIPT, "nothing:here"], capture_output=True, text=True)
    assert done.returncode == 2 and done.stderr.startswith("model: ") and len(done.stderr.splitlines()) == 1
