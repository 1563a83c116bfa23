"""The command line, as python -m jitkern."""

import os
import pty
import subprocess
import sys

import pytest
import tiers

from jitkern import __main__ as command
from jitkern import __version__, cpu

pytestmark = pytest.mark.native

KERNELS = """\
import sys
from jitkern.isa import Assembler as Base
from jitkern.isa.x86 import Assembler, rax, rdi, rsi, ptr, zmm1


def assembler():
    a = Assembler("added")
    a.lea(rax, ptr[rdi + rsi])
    a.ret()
    return a


def code():
    return assembler().finish()


CODE = code()
NUMBER = 3


class Holder:
    kernel = CODE


def with_argument(x):
    return CODE


def wrong():
    Assembler("wrong").mov(rax, zmm1)


def leaving():
    sys.exit("left")


def number():
    return 3
"""


def jitkern(*arguments: str, cwd=None, status: int = 0, **environment: str) -> str:
    """Output of a command that exits with that status; a failure's one line instead."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("JITKERN_")}
    done = subprocess.run([sys.executable, "-m", "jitkern", *arguments], capture_output=True, text=True, cwd=cwd,
                          env={**kept, **environment}, timeout=120)
    assert done.returncode == status, done.stderr
    if status:
        assert not done.stdout and "Traceback" not in done.stderr
        return done.stderr
    assert not done.stderr
    return done.stdout


@pytest.fixture
def kernels(tmp_path):
    (tmp_path / "kernels.py").write_text(KERNELS)
    return tmp_path


# info

def test_info_in_a_pipe(tmp_path):
    said = dict(line.split(": ", 1) for line in jitkern("info", JITKERN_CACHE_DIR=str(tmp_path)).splitlines())
    assert said["jitkern"].startswith(__version__)
    assert said["ISA"] == cpu.isa and said["vector length"] == f"{cpu.vector_bytes} bytes"
    assert said["features"].split() == sorted(cpu.features)
    assert said["cache folder"] == str(tmp_path)
    assert said["cores"] == f"{cpu.cores} of {os.cpu_count()}"
    assert said["signature"] == cpu.signature and said["architecture"] == tiers.machine()
    assert said["executable memory"].split()[0] in ("memfd", "mprotect")
    assert "L1d" in said["caches"]
    assert said["CPU"].endswith(")")


def test_info_on_a_terminal():
    shown, terminal = pty.openpty()
    with subprocess.Popen([sys.executable, "-m", "jitkern", "info"], stdout=terminal, stderr=terminal,
                          env={**os.environ, "TERM": "dumb"}) as process:
        os.close(terminal)
        text = b""
        while True:
            try:
                part = os.read(shown, 65536)
            except OSError:  # how a terminal says that its other end is closed
                break
            if not part:
                break
            text += part
    os.close(shown)
    assert process.returncode == 0
    lines = text.decode().splitlines()
    assert any(line.startswith("vector length") for line in lines)
    assert max(len(line.rstrip()) for line in lines) <= 80
    assert all(feature in text.decode() for feature in cpu.features)


def test_info_into_a_closed_pipe():
    with subprocess.Popen([sys.executable, "-m", "jitkern", "info"], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == b""


@pytest.mark.native(arch="x86-64")
def test_info_under_a_cap():
    said = jitkern("info", JITKERN_MAX_ISA="sse42")
    assert "ISA: sse42 (capped by JITKERN_MAX_ISA=sse42)" in said and "avx" not in said


def test_info_with_a_cap_that_is_none():
    said = jitkern("info", status=2, JITKERN_MAX_ISA="avx3")
    assert said.startswith("jitkern: JITKERN_MAX_ISA='avx3' is not a level") and len(said.splitlines()) == 1


def test_info_where_there_is_no_executable_memory(monkeypatch):
    def refused(*arguments):
        raise command.execmem.ExecMemError("all forbidden")

    monkeypatch.setattr(command.execmem, "DEFAULT", command.execmem.Arena())
    monkeypatch.setattr(command.execmem.Arena, "alloc", refused)
    assert dict(command.info())["executable memory"] == "none: all forbidden"


# dis

@pytest.mark.native(arch="x86-64")
@pytest.mark.parametrize("attribute", ["assembler", "code", "CODE", "Holder.kernel"])
def test_dis_of_a_kernel(kernels, attribute):
    by_path = jitkern("dis", f"{kernels}/kernels.py:{attribute}")
    by_module = jitkern("dis", f"kernels:{attribute}", cwd=kernels)
    assert by_path == by_module
    first, second = by_path.splitlines()
    assert "488d0437" in first and "lea rax" in first and "a.lea(rax" in first and "ret" in second


@pytest.mark.parametrize("what, why", [
    ("kernels.py:NUMBER",         "is int, not a Code"),
    ("kernels.py:number",         "is int, not a Code"),
    ("kernels.py:Holder",         "is type, not a Code"),
    ("kernels.py:nothing",        "AttributeError: module 'kernels' has no attribute 'nothing'"),
    ("kernels.py:with_argument",  "TypeError: "),
    ("kernels.py:wrong",          "EncodingError: "),
    ("kernels.py:leaving",        "SystemExit: left"),
    ("kernels.py",                "name what to list as kernels.py:attribute"),
    ("missing.py:kernel",         "missing.py: no such file"),
    ("missing.module:kernel",     "ModuleNotFoundError: No module named 'missing'"),
    ("missing",                   "missing: No such file or directory; a kernel is named as path.py:attribute"),
    (".",                         "Is a directory"),
    ("empty.bin",                 "the file is empty"),
    ("kernels:",                  "AttributeError"),
    (":x",                        "ValueError"),
    ("broken.py:x",               "SyntaxError"),
])
@pytest.mark.native(arch="x86-64")
def test_dis_of_what_is_no_kernel(kernels, what, why):
    (kernels / "empty.bin").touch()
    (kernels / "broken.py").write_text("def :")
    said = jitkern("dis", what, cwd=kernels, status=2)
    assert said.startswith("jitkern: ") and why in said and len(said.splitlines()) == 1


@pytest.mark.native(arch="x86-64")
def test_dis_takes_arch_for_files_only(kernels):
    assert "--arch goes with a file" in jitkern("dis", "kernels.py:CODE", "--arch", "x86-64", cwd=kernels, status=2)


X86 = bytes.fromhex("4889f8" "62f17c4858c1" "c3" "06")
X86_TEXT = ["mov rax, rdi", "vaddps zmm0, zmm0, zmm1", "ret"]
A64 = bytes.fromhex("0000018b" "c0035fd6")
A64_TEXT = ["add x0, x0, x1", "ret"]


@pytest.mark.parametrize("by", ["capstone", "llvm"])
@pytest.mark.parametrize("arch, code, text, sizes", [
    ("x86-64", X86, X86_TEXT, [3, 6, 1]), ("aarch64", A64, A64_TEXT, [4, 4])])
def test_dis_of_a_file(by, arch, code, text, sizes, tmp_path, monkeypatch):
    if by == "llvm":
        monkeypatch.setitem(sys.modules, "capstone", None)
        if not any(map(command.shutil.which, command.OBJDUMP)):
            pytest.skip("LLVM is not installed (Debian: apt-get install llvm-19)")
    else:
        pytest.importorskip("capstone", reason="capstone is not installed")
    file = tmp_path / "kernel.bin"
    file.write_bytes(code)
    rows = [line.split("  ", 1) for line in command.listing(str(file), arch).splitlines()]
    assert [row[1].split("  ")[-1].strip() for row in rows[:len(text)]] == text
    assert [bytes.fromhex(row[1].split("  ")[0]) for row in rows][:len(text)] == [
        code[sum(sizes[:i]):sum(sizes[:i + 1])] for i in range(len(sizes))]
    assert b"".join(bytes.fromhex(row[1].split("  ")[0]) for row in rows) == code   # nothing is left out


def test_dis_of_a_file_by_command(tmp_path):
    pytest.importorskip("capstone", reason="capstone is not installed")
    (tmp_path / "code").write_bytes(A64)
    assert jitkern("dis", "code", "--arch", "aarch64", cwd=tmp_path).splitlines()[1].endswith("ret")
    (tmp_path / "a:b").write_bytes(A64)
    assert "add x0" in jitkern("dis", "a:b", "--arch", "aarch64", cwd=tmp_path)


@pytest.mark.parametrize("code", [A64 + b"\1\2", b"\1\2"])
def test_dis_shows_bytes_that_are_less_than_an_instruction(code, tmp_path):
    pytest.importorskip("capstone", reason="capstone is not installed")
    (tmp_path / "code").write_bytes(code)
    last = command.listing(str(tmp_path / "code"), "aarch64").splitlines()[-1]
    assert last.split() == [f"{len(code) - 2:x}", "0102", ".byte"]


def test_dis_without_a_disassembler(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "capstone", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "code").write_bytes(A64)
    assert command.main(["dis", str(tmp_path / "code")]) == 2
    said = capsys.readouterr().err
    assert "pip install jitkern[dis]" in said and "apt-get install llvm-19" in said and len(said.splitlines()) == 1


# the command line itself

def test_version_and_help():
    assert jitkern("--version").strip() == f"jitkern {__version__}"
    assert "info" in jitkern("--help") and "--arch" in jitkern("dis", "--help")


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("dis",), ("dis", "x", "--arch", "z80"), ("info", "x")])
def test_wrong_usage(arguments):
    assert "usage: jitkern" in jitkern(*arguments, status=2)


def test_cache_folder(monkeypatch, tmp_path):
    monkeypatch.delenv("JITKERN_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert command.cache_folder() == tmp_path / "jitkern"
    monkeypatch.setenv("JITKERN_CACHE_DIR", str(tmp_path / "mine"))
    assert command.cache_folder() == tmp_path / "mine"


def test_no_cache_folder(monkeypatch):
    import platformdirs

    def homeless(name):
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("JITKERN_CACHE_DIR", raising=False)
    monkeypatch.setattr(platformdirs, "user_cache_dir", homeless)
    with pytest.raises(command.Mistake, match="Set JITKERN_CACHE_DIR"):
        command.cache_folder()
