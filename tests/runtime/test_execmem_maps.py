"""No mapping of the process is ever writable and executable, whatever is built, run and freed."""

import machinecode
import modes
import pytest

pytestmark = pytest.mark.native

# The modes: the two ways of getting memory, and the way that is taken where memory files are refused.
PROGRAM = """if True:
    import gc, os, sys, threading
    import jitkern
    from machinecode import adding, first_argument, returning
    from jitkern.code import execmem
    mode = sys.argv[1]
    if mode == "refused":
        def refuse(*arguments):
            raise PermissionError(13, "Permission denied")
        os.memfd_create = refuse
    arena = execmem.Arena(None if mode == "refused" else mode, segment_bytes=16 << 10)
    done, looks, bad, errors = threading.Event(), [], set(), []

    def look():
        while not done.is_set() or len(looks) < 100:
            file = os.open("/proc/self/maps", os.O_RDONLY)
            text = b""
            while part := os.read(file, 1 << 20):
                text += part
            os.close(file)
            lines = text.decode().splitlines()
            bad.update(line for line in lines if "w" in (which := line.split()[1]) and "x" in which)
            looks.append(sum(line.split()[1][:3] == "r-x" for line in lines))

    def build(seed):
        for round in range(300):
            value = (seed * 300 + round) % 65536
            add = jitkern.load(adding(), "int64_t(int64_t, int64_t)", arena=arena)
            one = jitkern.load(returning(value) + bytes(value % 5000), "int(void)", arena=arena)
            same = jitkern.builtin(first_argument(), "same", arena=arena)
            if (add(value, 5), one(), same(add)) != (value + 5, value, add):
                errors.append(value)
            del add, one, same
            if round % 50 == 0 and seed == 0 and os.fork() == 0:
                os._exit(jitkern.load(returning(3), "int(void)", arena=arena)() - 3)

    looker = threading.Thread(target=look)
    looker.start()
    builders = [threading.Thread(target=build, args=(seed,)) for seed in range(4)]
    for thread in builders:
        thread.start()
    for thread in builders:
        thread.join()
    for _ in range(6):
        assert os.wait()[1] == 0
    done.set()
    looker.join()
    gc.collect()
    assert not errors and not bad, (errors, bad)
    assert arena.live == 0, arena.live
    assert arena.mode == ("memfd" if mode == "memfd" else "mprotect")
    print(len(looks), max(looks))
"""


@pytest.mark.parametrize("mode", [*modes.MODES, "refused"])
def test_never_writable_and_executable(mode):
    """Seen by a thread of the process and by another process, continually."""
    seen = 0
    with machinecode.start(PROGRAM, mode, PYTHONWARNINGS="ignore::DeprecationWarning") as process:
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/maps") as maps:
                    lines = maps.read().splitlines()
            except (FileNotFoundError, ProcessLookupError):
                break
            if not any("qemu-" in line for line in lines):  # an emulator's own code is no concern of ours
                assert not [line for line in lines if {"w", "x"} <= set(line.split()[1])]
            seen += 1
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    looks, executable = map(int, out.split())
    assert seen > 10 and looks >= 100 and executable > 0


@pytest.mark.parametrize("level", ["0", "2"])
def test_nor_by_what_calls_back_into_python(level):
    """numpy's loops and reports of runs: as ctypes and cffi would have it, some of their pages are both."""
    machinecode.run("""if True:
        import numpy as np
        import jitkern as jk
        from jitkern.call.callback import callback
        jk.install()
        a = np.ones((4, 4), np.float32)
        jk.softmax(a @ a), jk.matmul(a, a), jk.jit(lambda x: x + 1)(a), jk.gemm(a, jk.pack(a)), jk.erf(a)
        assert callback(lambda x: x, "int64_t(int64_t)")(3) == 1
        for line in open("/proc/self/maps"):
            assert not {"w", "x"} <= set(line.split()[1]), line
        """, JITKERN_VERBOSE=level)


@pytest.mark.parametrize("profilers", ["map", "jitdump", "gdb", "map,jitdump,gdb"])
def test_nor_when_profiled(profilers, tmp_path):
    machinecode.run("""if True:
        import jitkern
        from machinecode import returning
        kernels = [jitkern.load(returning(value), "int(void)") for value in range(50)]
        assert [kernel() for kernel in kernels] == list(range(50))
        for line in open("/proc/self/maps"):
            assert not {"w", "x"} <= set(line.split()[1]), line
        """, JITKERN_PERF=profilers, JITDUMPDIR=str(tmp_path))
