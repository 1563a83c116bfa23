"""gdb's JIT interface: the library and the object files written here, read by the loader, readelf and gdb itself."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jitkern.code import execmem
from jitkern.code import gdb as gdbjit
from jitkern.code.kernel import Kernel

pytestmark = pytest.mark.native

LINES = [(0, "/src/one.py", 10), (3, "/src/one.py", 9), (5, "/src/two.py", 2000), (6, "/src/one.py", 10)]
KERNEL = Kernel(0x7f0000001000, bytes(300), "kernel", LINES)


def tool(*names: str) -> str:
    for name in names:
        if path := shutil.which(name):
            return path
    pytest.skip(f"{names[0]} is not installed")


def test_the_list_that_gdb_walks():
    debugger = gdbjit.Debugger()
    told = []
    debugger._tell_gdb = lambda: told.append((debugger._list.action, debugger._list.relevant.contents.size))

    def walk() -> list[bytes]:
        """What gdb reads, from the descriptor on; the links back are checked."""
        images, entry, before = [], debugger._list.first, None
        while entry:
            one = entry.contents
            assert (ctypes.addressof(one.prev.contents) if one.prev else None) == before
            images.append(ctypes.string_at(one.file, one.size))
            before, entry = ctypes.addressof(one), one.next
        return images

    assert debugger._list.version == 1 and walk() == []
    kernels = [KERNEL._replace(name=f"k{'x' * i}", address=4096 * (i + 1)) for i in range(5)]
    for kernel in kernels:
        debugger.add(kernel)
    files = [gdbjit.symbol_file(kernel) for kernel in kernels]
    assert walk() == files[::-1]
    for gone in (4, 0, 2):      # the head, the end, and one in the middle
        debugger.drop(kernels[gone])
    assert walk() == [files[3], files[1]]
    debugger.drop(kernels[3])
    debugger.drop(kernels[1])
    assert walk() == []
    actions = [action for action, _ in told]
    assert actions == [gdbjit.REGISTER] * 5 + [gdbjit.UNREGISTER] * 5 and debugger._list.action == gdbjit.NO_ACTION
    assert [size for _, size in told[:5]] == [len(file) for file in files]


def test_the_library_is_read_execute_and_read_write():
    gdbjit.Debugger()
    mappings = [line.split()[1] for line in Path("/proc/self/maps").read_text().splitlines() if "jitkern-gdb" in line]
    assert {which[:3] for which in mappings} <= {"r-x", "rw-", "r--", "---"} and "r-xp" in mappings


def test_readelf_finds_no_fault(tmp_path):
    readelf = tool("readelf", "llvm-readelf-19", "llvm-readelf")
    library, symbols = tmp_path / "library.so", tmp_path / "kernel.o"
    library.write_bytes(gdbjit.library())
    symbols.write_bytes(gdbjit.symbol_file(KERNEL))
    for file, names in ((library, [gdbjit.REGISTER_CODE, gdbjit.DESCRIPTOR]), (symbols, ["kernel"])):
        done = subprocess.run([readelf, "-aW", file], capture_output=True, text=True, check=True)
        assert not done.stderr and all(name in done.stdout for name in names), done.stderr


def test_line_numbers_as_others_read_them(tmp_path):
    dwarfdump = tool("llvm-dwarfdump-19", "llvm-dwarfdump")
    file = tmp_path / "kernel.o"
    file.write_bytes(gdbjit.symbol_file(KERNEL))
    checked = subprocess.run([dwarfdump, "--verify", file], capture_output=True, text=True)
    assert checked.returncode == 0 and "No errors" in checked.stdout, checked.stdout
    text = subprocess.run([dwarfdump, "--debug-line", file], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in text.splitlines() if line.startswith("0x")]
    assert [(int(row[0], 16) - KERNEL.address, int(row[1]), int(row[3])) for row in rows] == [
        (0, 10, 1), (3, 9, 1), (5, 2000, 2), (6, 10, 1), (300, 10, 1)]
    info = subprocess.run([dwarfdump, "--debug-info", file], capture_output=True, text=True, check=True).stdout
    assert 'DW_AT_name\t("kernel")' in info and "0x00007f0000001000" in info and "0x00007f000000112c" in info


def test_a_kernel_without_lines(tmp_path):
    dwarfdump = tool("llvm-dwarfdump-19", "llvm-dwarfdump")
    file = tmp_path / "kernel.o"
    file.write_bytes(gdbjit.symbol_file(KERNEL._replace(lines=[])))
    checked = subprocess.run([dwarfdump, "--verify", file], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("value, signed, coded", [
    (0, False, "00"), (127, False, "7f"), (128, False, "8001"), (624485, False, "e58e26"),
    (0, True, "00"), (2, True, "02"), (-2, True, "7e"), (63, True, "3f"), (64, True, "c000"), (-64, True, "40"),
    (-65, True, "bf7f"), (127, True, "ff00"), (-128, True, "807f"), (-123456, True, "c0bb78"),
])
def test_leb128(value, signed, coded):
    """The DWARF standard's own examples, and the edges between lengths."""
    assert gdbjit._leb128(value, signed).hex() == coded


def test_an_unknown_architecture_is_a_warning(monkeypatch):
    monkeypatch.setattr(execmem, "ARCH", "riscv64")
    with pytest.raises(OSError, match="not known for riscv64"):
        gdbjit.Debugger()


PROGRAM = """\
import sys
sys.path[:0] = {path!r}
import gc
import jitkern
from jitkern.isa.x86 import *

def build(name):
    a = Assembler(name)
    a.mov(rax, rdi)
    a.int3()
    a.ret()
    return jitkern.load(a.finish(), "long(long)")

gone = build("gone_kernel")
first, second = build("first_kernel"), build("second_kernel")
del gone
second(10)
"""


@pytest.fixture
def debugged(tmp_path):
    """What gdb prints for these commands after PROGRAM stopped in second_kernel, at its int3."""
    gdb = tool("gdb")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.format(path=sys.path))

    def debug(*commands: str, before: tuple[str, ...] = ()) -> str:
        settings = ["set debuginfod enabled off", "set startup-with-shell off", "set width 0"]
        arguments = [part for command in (*settings, *before, "run", *commands) for part in ("-ex", command)]
        done = subprocess.run([gdb, "-q", "-nx", "-batch", *arguments, "--args", sys.executable, program], text=True,
                              capture_output=True, timeout=120, env={**os.environ, "JITKERN_PERF": "gdb"})
        if "ptrace: Operation not permitted" in done.stderr:
            pytest.skip("this user may not trace processes")
        return done.stdout + done.stderr

    return debug


@pytest.mark.native(arch="x86-64")
def test_gdb_knows_the_kernels(debugged):
    said = debugged("backtrace 3", "info symbol $pc", "info address first_kernel", "info address gone_kernel",
                    "disassemble /s second_kernel", "info line second_kernel", "break first_kernel")
    assert "SIGTRAP" in said, said
    assert "second_kernel () at " in said and "program.py:11" in said, said
    assert "second_kernel + 4 in section .text" in said
    assert 'Symbol "first_kernel" is a function at address 0x' in said or 'Symbol "first_kernel" is at 0x' in said, said
    assert 'No symbol "gone_kernel" in current context' in said
    assert "<+3>:\tint3" in said and "a.int3()" in said, said
    assert "Breakpoint 1 at 0x" in said, said
    assert "ffi_call" in said or "#1  0x" in said, said


@pytest.mark.native(arch="x86-64")
def test_gdb_stops_at_a_kernel_that_is_not_there_yet_and_steps_through_its_lines(debugged):
    said = debugged("backtrace 1", "next", "info registers rip", before=("set breakpoint pending on",
                                                                        "break second_kernel"))
    assert "Breakpoint 1, second_kernel () at " in said, said
    assert "program.py:9" in said and "a.mov(rax, rdi)" in said, said
    assert "a.int3()" in said and "<second_kernel+3>" in said, said
