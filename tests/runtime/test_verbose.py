"""JITKERN_VERBOSE and JITKERN_DUMP."""

import re
import sys

import machinecode
import pytest

from jitkern.code import execmem
from jitkern.dispatch import verbose
from jitkern.isa import Code
from jitkern.kernels.gemm.block import Block

ASK = ("import sys, cached\nfrom jitkern.dispatch import cache\n"
       "[cached.ask(cache.DEFAULT, int(text)) for text in sys.argv[1:]]\n")


def marked(test):
    """Marks of tests that run kernels which do not differ between CPUs."""
    return pytest.mark.native(test)


@marked
def test_each_build_and_load_is_a_line(tmp_path):
    where = {"JITKERN_CACHE_DIR": str(tmp_path), "JITKERN_VERBOSE": "1"}
    size = len(machinecode.returning(0))
    for event, found in (("build", "miss"), ("load", "hit")):
        lines = machinecode.run(ASK, "1", "2", "1", **where).stderr.splitlines()
        for number, line in zip("12", lines, strict=True):
            facts = rf"\d+\.\d{{3}} ms {found} {size} bytes \S+ mr=1 nv=1"
            assert re.fullmatch(f"jitkern {event} returning_{number} {facts}", line)


@marked
@pytest.mark.parametrize("level", ["", "0"])
def test_nothing_is_said_unasked(level):
    assert machinecode.run(ASK, "1", JITKERN_VERBOSE=level).stderr == ""


def test_levels(monkeypatch, capsys):
    for level, said in ((0, 0), (1, 2), (2, 3)):
        monkeypatch.setattr(verbose, "LEVEL", level)
        for event in ("build", "load", "run"):
            verbose.report(event, "kernel", 1.5, Block(2, 3, kc=64), "more")
        lines = capsys.readouterr().err.splitlines()
        assert len(lines) == said and all(line.endswith("kernel 1.500 ms mr=2 nv=3 kc=64 more") for line in lines)


@pytest.mark.parametrize("text", ["3", "-1", "yes", "1 2"])
def test_a_level_that_is_none(text):
    with pytest.raises(ValueError, match=f"JITKERN_VERBOSE='{text}': allowed: 0"):
        verbose.level_of(text)


def test_standard_error_may_be_closed(monkeypatch, tmp_path):
    monkeypatch.setattr(verbose, "LEVEL", 1)
    with open(tmp_path / "closed", "w") as file:
        pass
    for stream in (None, file):
        monkeypatch.setattr(sys, "stderr", stream)
        verbose.report("build", "kernel", 1.0)


@marked
def test_kernels_are_dumped_as_they_are(tmp_path):
    dump = tmp_path / "not" / "there"
    where = {"JITKERN_CACHE_DIR": str(tmp_path / "cache"), "JITKERN_DUMP": str(dump)}
    for _ in range(2):  # built, loaded
        machinecode.run(ASK, "1", "2", **where)
        for number in (1, 2):
            assert (dump / f"returning_{number}.bin").read_bytes() == machinecode.returning(number)
            listing = dump / f"returning_{number}.txt"
            size = len(machinecode.returning(number))
            assert listing.read_text().startswith(f"; returning_{number}: {size} bytes of {execmem.ARCH}, sha256 ")
            listing.unlink()


def test_a_listing_is_dumped_where_there_is_one(tmp_path):
    from jitkern.isa.a64 import Assembler

    a = Assembler("with/listing")
    a.ret()
    dump = verbose.Dump(str(tmp_path))
    dump.add(code := a.finish())
    assert (tmp_path / "with_listing.txt").read_text().endswith(f"needs no features\n{code}\n") and "ret" in str(code)
    verbose.Dump(str(tmp_path)).add(Code("with/listing", code.arch, code.data))
    assert (tmp_path / "with_listing.txt").read_text().endswith(f"\n{code}\n")  # another process has built it
    verbose.Dump(str(tmp_path)).add(Code("with/listing", code.arch, code.data * 2))
    assert "python -m jitkern dis --arch aarch64 with_listing.bin" in (tmp_path / "with_listing.txt").read_text()


def test_kernels_of_one_name_are_dumped_apart(tmp_path):
    dump = verbose.Dump(str(tmp_path))
    for data in (b"1111", b"2222", b"1111", b"2222"):
        dump.add(Code("kernel", "aarch64", data))
    assert (tmp_path / "kernel.bin").read_bytes() == b"1111"
    assert len([*tmp_path.glob("kernel-????????.bin")]) == 1 and len([*tmp_path.iterdir()]) == 4
    dump.add(Code("k" * 1000, "aarch64", b"3333"))
    assert len([*tmp_path.iterdir()]) == 6


@marked
def test_a_dump_that_fails_is_one_warning(tmp_path):
    (tmp_path / "file").touch()
    done = machinecode.run(ASK, "1", "2", JITKERN_DUMP=str(tmp_path / "file" / "folder"))
    assert done.stderr.count("RuntimeWarning: JITKERN_DUMP: no more kernels are written: ") == 1


RUNS = """
import numpy as np
import jitkern as jk
a, b = np.ones((3, 4), np.float32), np.ones((4, 5), np.float32)
large = np.ones((200, 200), np.float32)  # long enough to run without the interpreter's lock
for _ in range(5):
    assert (jk.matmul(a, b) == 4).all()
for _ in range(3):
    assert (jk.matmul(large, large) == 200).all()
jk.gemm(a, jk.pack(b))
with jk.installed():
    for _ in range(4):
        assert (a @ b[:, :2] == 4).all()
"""


@marked
@pytest.mark.parametrize("level, runs", [("1", [0, 0, 0, 0]), ("2", [6, 3, 1, 4])])
def test_each_run_is_a_line_whoever_calls(level, runs):
    """Python, built-ins that have found the kernel by themselves, numpy's loops."""
    lines = machinecode.run(RUNS, JITKERN_VERBOSE=level, JITKERN_CACHE="0").stderr.splitlines()
    for name, count in zip(("gemm_f32_3x5x4", "gemm_f32_200x200x200", "pack_f32", "gemm_f32_3x2x4"), runs):
        found = [line for line in lines if line.startswith(f"jitkern run {name}")]
        assert len(found) == count and all(re.fullmatch(r"jitkern run \S+ \d+\.\d{3} ms", line) for line in found)
    assert len([line for line in lines if " run " not in line]) == 5 and not any("rror" in line for line in lines)
