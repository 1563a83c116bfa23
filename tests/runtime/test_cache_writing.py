"""Writing kernels to files: full disks, processes that are killed, many at once."""

import errno
import os
import random
import time

import cached
import machinecode
import pytest
from cached import files, heals, program, refusal, stored, used

from jitkern.dispatch import disk

pytestmark = pytest.mark.native


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
@pytest.mark.parametrize("call", ["write", "close", "rename", "mkdir"])
def test_a_full_disk(number, call, tmp_path, monkeypatch):
    real = {name: getattr(os, name) for name in ("write", "close")}
    pieces = []

    def write(file, data):
        """The first piece is written, and for the second there is no space."""
        pieces.append(file)
        return real["write"](file, data[:50]) if len(pieces) % 2 else refusal(number)()

    def close(file):
        writable = os.readlink(f"/proc/self/fd/{file}").rpartition("/")[2].startswith(disk.UNFINISHED)
        real["close"](file)
        if writable:
            refusal(number)()

    with monkeypatch.context() as patch:
        patch.setattr(os, call, {"write": write, "close": close}.get(call, refusal(number)))
        built, (said,) = used(tmp_path)
    assert built == 10 and "can not be written" in said and os.strerror(number) in said
    assert not [*tmp_path.rglob("*.new*")] and not [*(tmp_path / disk.INSIDE).glob("*")]
    heals(tmp_path)


def test_files_that_may_not_grow(tmp_path):
    """A real limit of the system: the entry is written half, and not found later."""
    before = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
    where = {"JITKERN_CACHE_DIR": str(tmp_path)}
    built, (said,) = program(before=before, **where)
    assert built == 5 and "can not be written" in said
    assert not [*(tmp_path / disk.INSIDE).iterdir()]
    assert program(**where) == (5, []) and program(**where) == (0, [])


WRITER = """
import sys
import cached
from jitkern.dispatch import cache, disk
store = disk.Store(sys.argv[1])
for turn in range(1_000_000):
    kept = cache.Cache(store)
    for number in range(5):
        loaded = kept.kernel(cached.build, cached.Spec(number, 251 * 1000), cached.BLOCK, cached.TARGET)
        store.put(next(iter(kept._kernels)), loaded.code)
        assert cached.value(loaded) == number
        kept.forget()
    if not turn:
        print("writing", flush=True)
"""


def test_processes_that_are_killed_while_they_write(tmp_path):
    """At any moment."""
    rng, store = random.Random(1), disk.Store(str(tmp_path))
    for _ in range(25):
        with machinecode.start(WRITER, str(tmp_path)) as writer:
            assert writer.stdout.readline() == "writing\n", writer.stderr.read()
            time.sleep(rng.random() * 0.03)
            writer.kill()
        assert writer.returncode == -9
        found = [*store.entries()]
        assert len(found) == 5 and not [one for one in found if one.problem]


@pytest.mark.parametrize("call, count, finished", [
    ("open", 3, False), ("write", 1, False), ("fstat", 3, False), ("close", 1, False), ("rename", 1, True),
    ("fstat", 2, False), ("mkdir", 1, False), ("mkdir", 2, False), ("unlink", 1, True)])
def test_a_process_that_is_killed_after_one_call(call, count, finished, tmp_path):
    """While it puts an entry, having written half of it where that is the call."""
    before = f"""if True:
        import os, signal
        import cached
        from jitkern.dispatch import cache, disk
        from jitkern.call import callables
        real, calls = os.{call}, []
        def called(*arguments, **others):
            if "{call}" == "write":
                arguments = arguments[0], arguments[1][:50]
            done = real(*arguments, **others)
            calls.append(1)
            if len(calls) == {count}:
                os.kill(os.getpid(), signal.SIGKILL)
            return done
        put = disk.Store.put
        def killed(*arguments):
            os.{call} = called
            put(*arguments)
        disk.Store.put, disk.SHARE = killed, 1 << 30
        """
    where = {"JITKERN_CACHE_DIR": str(tmp_path / "cache"), "JITKERN_CACHE_SIZE": "2000"}
    if call == "unlink":  # of an entry that there is no room for
        stored(tmp_path / "cache", range(3))
    machinecode.run(before + cached.PROGRAM, "7", status=-9, **where)
    found = [*disk.Store(str(tmp_path / "cache")).entries()]
    assert not [one for one in found if one.problem] and len(found) in ((0, 1) if call != "unlink" else (2, 3))
    assert call == "unlink" or bool(found) == finished
    del where["JITKERN_CACHE_SIZE"]
    assert program([7], **where)[1] == [] and program([7], **where) == (0, [])


def test_ten_processes_that_start_at_once(tmp_path):
    for turn in range(3):
        where = {"JITKERN_CACHE_DIR": str(tmp_path / str(turn) / "cache")}
        running = [machinecode.start(cached.PROGRAM, *map(str, range(20)), **where) for _ in range(10)]
        for process in running:
            out, err = process.communicate(timeout=300)
            values, _, *said = out.splitlines()
            assert process.returncode == 0 and values.split() == [str(number) for number in range(20)]
            assert not said and not err
        assert program(range(20), **where) == (0, [])
        assert len(files(disk.Store(where["JITKERN_CACHE_DIR"]))) == 20
