"""Kernels as perf sees them: the map, the jitdump, and perf itself where it is installed."""

import os
import shutil
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import machinecode
import modes
import pytest
import tiers

from jitkern.code import elf, profilers

pytestmark = pytest.mark.native

# Prints its pid and a line "address size name" per kernel it expects to be known.
KERNELS = """if True:
    import os
    import jitkern
    from jitkern.call import callables
    from machinecode import adding, first_argument, returning

    def address(kernel):
        return int(callables.ffi.cast("uintptr_t", kernel))

    one = jitkern.load(returning(1), "int(void)", name="kernel one")
    two = jitkern.load(returning(2), "int(void)")
    coded = jitkern.load(jitkern.Code("coded", jitkern.cpu.arch, adding()), "long(long, long)")
    same = jitkern.builtin(first_argument(), "same")
    assert (one(), two(), coded(2, 3), same(4)) == (1, 2, 5, 4)
    print(os.getpid(), flush=True)
    size = len(returning(1))
    for kernel, size, name in ((one, size, "kernel one"), (two, size, "kernel"), (coded, len(adding()), "coded")):
        print(f"{address(kernel):x} {size:x} {name}", flush=True)
"""

CHILD = KERNELS + """
    child = os.fork()
    if child == 0:
        more = jitkern.load(returning(3), "int(void)", name="the child's")
        assert (one(), more()) == (1, 3)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    print("child", child)
"""


@pytest.fixture
def maps():
    """Reads a process's map and removes it."""
    def read(pid: int) -> list[str]:
        return taken.setdefault(pid, Path(f"/tmp/perf-{pid}.map")).read_text().splitlines()

    taken: dict[int, Path] = {}
    yield read
    for path in taken.values():
        path.unlink()


def say(program: str, **environment: str) -> list[str]:
    """Lines that `program` prints; unlike `machinecode.run` its files stay."""
    with machinecode.start(program, **environment) as process:
        out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert not err, err
    return out.splitlines()


def test_map(maps):
    pid, *kernels = say(KERNELS, JITKERN_PERF="map")
    lines = maps(int(pid))
    assert lines[:3] == kernels and lines[3].endswith(" same") and len(lines) == 4
    assert os.stat(f"/tmp/perf-{pid}.map").st_mode & 0o777 == 0o600


def test_nothing_is_written_unless_asked_for(tmp_path):
    begin = time.time() - 1
    pid, *_ = say(KERNELS, JITDUMPDIR=str(tmp_path))
    kept = Path(f"/tmp/perf-{pid}.map")  # may be of an earlier process of that number
    assert not kept.exists() or kept.stat().st_mtime < begin
    assert not [*tmp_path.iterdir()]


def test_a_map_of_an_earlier_process_of_that_number_is_begun_anew(maps):
    pid, *kernels = say("""if True:
        import os
        path = f"/tmp/perf-{os.getpid()}.map"
        open(path, "w").write("1000 10 of another process\\n")
        os.utime(path, (10**9, 10**9))
""" + KERNELS, JITKERN_PERF="map")
    lines = maps(int(pid))
    assert lines[:3] == kernels and len(lines) == 4


def test_a_child_has_a_map_of_its_own(maps):
    pid, *kernels, child = say(CHILD, JITKERN_PERF="map")
    assert len(maps(int(pid))) == 4 and not [line for line in maps(int(pid)) if "child" in line]
    inherited = maps(int(child.split()[1]))
    assert inherited[:3] == kernels and inherited[4].endswith(" the child's") and len(inherited) == 5


def test_a_map_that_is_a_link_is_not_followed(tmp_path):
    target = tmp_path / "precious"
    target.write_text("keep")
    done = machinecode.run(f"""if True:
        import os
        path = f"/tmp/perf-{{os.getpid()}}.map"
        if os.path.exists(path):
            os.remove(path)
        os.symlink({str(target)!r}, path)
        import jitkern
        from machinecode import returning
        assert jitkern.load(returning(5), "int(void)")() == 5
        """, JITKERN_PERF="map")
    assert target.read_text() == "keep"
    assert "RuntimeWarning: JITKERN_PERF=map: kernels will not be shown" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a file away")
def test_a_map_of_another_user_is_left_alone():
    done = machinecode.run("""if True:
        import os
        path = f"/tmp/perf-{os.getpid()}.map"
        open(path, "w").write("theirs\\n")
        os.chown(path, 65534, 65534)
        import jitkern
        from machinecode import returning
        assert jitkern.load(returning(5), "int(void)")() == 5
        assert open(path).read() == "theirs\\n"
        """, JITKERN_PERF="map")
    assert "kernels will not be shown" in done.stderr


@pytest.mark.skipif(sys.version_info < (3, 12), reason="`python -X perf` is of 3.12")
def test_map_beside_python_s_own(maps):
    pid, *kernels = say("import sys; sys.activate_stack_trampoline('perf')\n" + KERNELS, JITKERN_PERF="map")
    lines = maps(int(pid))
    assert set(kernels) <= set(lines) and any("py::" in line for line in lines)


@pytest.mark.parametrize("value", ["maps", "map,", "map,jit", "1", "yes please"])
def test_values(value):
    if value == "map,":
        assert profilers.wanted(value) == ["map"]
        return
    with pytest.raises(ValueError, match="is unknown; allowed: map, jitdump, gdb, or several separated by commas"):
        profilers.wanted(value)
    done = machinecode.run("""if True:
        import jitkern
        for _ in range(2):
            try:
                jitkern.load(b"\\0", "int(void)")
            except ValueError as error:
                print(error)
        assert jitkern.cpu.isa      # which has nothing to do with it
        """, JITKERN_PERF=value)
    assert done.stdout.count(f"JITKERN_PERF={value!r}: ") == 2


def test_several_values():
    assert profilers.wanted("") == profilers.wanted(" , ") == []
    assert profilers.wanted("jitdump, MAP,gdb,map") == ["jitdump", "map", "gdb"]


# jitdump

class Record(NamedTuple):
    kind: int
    time: int
    body: bytes


def dump(folder: Path, pid: int) -> list[Record]:
    """The records of a process's dump; its header is checked."""
    [path] = folder.glob(f".debug/jit/jitkern-jit-*/jit-{pid}.dump")
    data = path.read_bytes()
    magic, version, size, machine, _, header_pid, start, flags = struct.unpack_from("<6I2Q", data)
    assert (magic, version, size, header_pid, flags) == (0x4A695444, 1, 40, pid, 0)
    assert machine == elf.MACHINE[tiers.machine()]
    assert path.parent.stat().st_mode & 0o777 == 0o700
    records = []
    while size < len(data):
        kind, length, time = struct.unpack_from("<IIQ", data, size)
        records.append(Record(kind, time, data[size + 16:size + length]))
        assert length >= 16 and time >= start
        size += length
    assert size == len(data)
    assert [record.time for record in records] == sorted(record.time for record in records)
    return records


def loads(records: list[Record]) -> list[tuple[int, str, bytes]]:
    """(address, name, code) of the kernels loaded, numbered from 0."""
    found = []
    for record in records:
        if record.kind == profilers.JitDump.LOAD:
            _, _, vma, address, size, index = struct.unpack_from("<IIQQQQ", record.body)
            name, _, code = record.body[40:].partition(b"\0")
            assert vma == address and len(code) == size and index == len(found)
            found.append((address, name.decode(), code))
    return found


def test_jitdump(tmp_path):
    pid, *kernels = say(KERNELS, JITKERN_PERF="jitdump", JITDUMPDIR=str(tmp_path))
    records = dump(tmp_path, int(pid))
    found = loads(records)
    assert [f"{address:x} {len(code):x} {name}" for address, name, code in found[:3]] == kernels
    codes = [machinecode.returning(1), machinecode.returning(2), machinecode.adding(), machinecode.first_argument()]
    assert [code for _, _, code in found] == codes
    assert found[3][1] == "same" and len(found) == 4
    assert records[-1].kind == profilers.JitDump.CLOSE and records[-1].body == b""


def test_jitdump_goes_to_home(tmp_path):
    pid, *_ = say(KERNELS, JITKERN_PERF="jitdump", HOME=str(tmp_path), JITDUMPDIR="")
    assert len(loads(dump(tmp_path, int(pid)))) == 4


def test_a_child_has_a_jitdump_of_its_own(tmp_path):
    pid, *kernels, child = say(CHILD, JITKERN_PERF="jitdump,gdb", JITDUMPDIR=str(tmp_path))
    parents = loads(dump(tmp_path, int(pid)))
    inherited = loads(dump(tmp_path, int(child.split()[1])))
    assert len(parents) == 4 and inherited[:4] == parents and inherited[4][1] == "the child's" and len(inherited) == 5


@pytest.mark.native(arch="x86-64")
def test_jitdump_has_line_numbers(tmp_path):
    program = tmp_path / "program.py"
    program.write_text("""\
import os
import jitkern
from jitkern.isa.x86 import *

a = Assembler("lines")
a.mov(rax, rdi)
for _ in range(3):
    a.inc(rax)
a.ret()
lines = jitkern.load(a.finish(), "long(long)")
assert lines(1) == 4
print(os.getpid())
""")
    [pid] = say(f"exec(compile(open({str(program)!r}).read(), {str(program)!r}, 'exec'))",
                JITKERN_PERF="jitdump", JITDUMPDIR=str(tmp_path))
    debug, load, _ = dump(tmp_path, int(pid))
    assert debug.kind == profilers.JitDump.DEBUG_INFO and load.kind == profilers.JitDump.LOAD  # in this order
    address, count = struct.unpack_from("<QQ", debug.body)
    assert address == loads([load])[0][0]
    entries, rest = [], debug.body[16:]
    for _ in range(count):
        at, line, _ = struct.unpack_from("<Qii", rest)
        file, _, rest = rest[16:].partition(b"\0")
        entries.append((at - address, line, file.decode()))
    assert not rest
    assert entries == [(0, 6, str(program)), (3, 8, str(program)), (12, 9, str(program))]


@pytest.mark.parametrize("folder", ["/proc/nowhere", "/dev/null"])
def test_a_folder_that_can_not_be_written_is_a_warning(folder):
    done = machinecode.run("""if True:
        import jitkern
        from machinecode import returning
        assert jitkern.load(returning(5), "int(void)")() == 5
        """, JITKERN_PERF="jitdump", JITDUMPDIR=folder)
    assert done.stderr.count("RuntimeWarning: JITKERN_PERF=jitdump: kernels will not be shown") == 1


def test_a_disk_that_is_full_is_a_warning(tmp_path):
    done = machinecode.run("""if True:
        import jitkern
        from jitkern.code import profilers
        from machinecode import returning
        def full(*arguments): raise OSError(28, "No space left on device")
        profilers.os.write = full
        kernels = [jitkern.load(returning(5), "int(void)") for _ in range(9)]
        assert kernels[8]() == 5
        """, JITKERN_PERF="jitdump", JITDUMPDIR=str(tmp_path))
    assert done.stderr.count("RuntimeWarning: JITKERN_PERF: stopped: [Errno 28] No space left on device") == 1


@modes.needs_memfd
@pytest.mark.parametrize("kind", ["map", "gdb"])
def test_memory_that_suits_no_profiler_is_a_warning(kind):
    done = machinecode.run("""if True:
        from jitkern.code import execmem
        def refuse(*arguments): raise PermissionError(13, "Permission denied")
        execmem.protect_pages = refuse
        import jitkern
        from machinecode import returning
        assert jitkern.load(returning(5), "int(void)")() == 5
        """, JITKERN_PERF=kind)
    assert "RuntimeWarning: JITKERN_PERF: kernels may not be found: no executable memory" in done.stderr


def test_threads_and_finalizers_while_profiled(tmp_path, maps):
    """Kernels built and dropped in many threads, with every sink: nothing hangs, records stay whole."""
    [pid] = say("""if True:
        import gc, os
        import jitkern
        from machinecode import in_threads, returning

        def build(seed):
            for value in range(seed * 50, seed * 50 + 50):
                kernel = jitkern.load(returning(value), "int(void)", name=f"k{value}")
                assert kernel() == value
                cycle = [kernel]
                cycle.append(cycle)
        in_threads(build, 20)
        gc.collect()
        from jitkern.code import profilers
        profilers.PROFILERS._settle()
        assert not profilers.PROFILERS._kernels
        print(os.getpid())
        """, JITKERN_PERF="map,jitdump,gdb", JITDUMPDIR=str(tmp_path))
    assert len(maps(int(pid))) == 1000
    assert {name for _, name, _ in loads(dump(tmp_path, int(pid)))} == {f"k{value}" for value in range(1000)}


# perf itself

SPIN = """if True:
    import sys
    sys.path[:0] = {path!r}
    import jitkern
    from jitkern.isa.x86 import Assembler, rax, rdi
    a = Assembler("spinning_kernel")
    a.mov(rax, rdi)
    top = a.L()
    a.dec(rax)
    a.jnz(top)
    a.ret()
    spin = jitkern.load(a.finish(), "long(long)")
    spin(10**9)
"""


def perf_tool(*arguments, home: Path, **environment: str) -> subprocess.CompletedProcess:
    """A run of perf, which keeps copies of what it saw in the home folder."""
    return subprocess.run(["perf", *map(str, arguments)], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "HOME": str(home), **environment})


@pytest.fixture
def recorded(tmp_path, request):
    """A recording of SPIN, made with JITKERN_PERF as the test's parameter says."""
    if shutil.which("perf") is None:
        pytest.skip("perf is not installed (Debian: apt-get install linux-perf)")
    data, program = tmp_path / "perf.data", tmp_path / "spin.py"
    program.write_text(SPIN.format(path=sys.path))
    done = perf_tool("record", "-q", "-k", "1", "-e", "cpu-clock", "-o", data, sys.executable, program,
                     home=tmp_path, JITKERN_PERF=request.param, JITDUMPDIR=str(tmp_path))
    if not data.exists():
        pytest.skip(f"perf may not record here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    yield data
    known = set(Path("/tmp").glob("perf-*.map"))
    for path in known:
        if "spinning_kernel" in path.read_text(errors="replace"):
            path.unlink()


@pytest.mark.native(arch="x86-64")
@pytest.mark.parametrize("recorded", ["map"], indirect=True)
def test_perf_report_names_the_kernel_by_its_map(recorded):
    report = perf_tool("report", "--stdio", "-i", recorded, home=recorded.parent).stdout
    assert "spinning_kernel" in report, report


@pytest.mark.native(arch="x86-64")
@pytest.mark.parametrize("recorded", ["jitdump", "map,jitdump"], indirect=True)
def test_perf_inject_report_and_annotate_know_the_kernel(recorded):
    injected = recorded.with_name("perf.jit.data")
    done = perf_tool("inject", "-j", "-i", recorded, "-o", injected, home=recorded.parent)
    assert done.returncode == 0, done.stderr
    report = perf_tool("report", "--stdio", "-i", injected, home=recorded.parent).stdout
    assert "spinning_kernel" in report and "jitted-" in report, report
    if shutil.which("objdump") is None:
        pytest.skip("perf annotate needs objdump (Debian: apt-get install binutils)")
    annotated = perf_tool("annotate", "--stdio", "-i", injected, "-s", "spinning_kernel", home=recorded.parent).stdout
    assert "spinning_kernel" in annotated and "dec" in annotated and "j" in annotated, annotated
    assert "a.dec(rax)" in annotated, annotated     # the Python line, by the dump's line numbers
