"""python -m jitkern cache."""

import os
import re

import cached
import pytest
from cached import command, files, program, stored

from jitkern.dispatch import disk

pytestmark = pytest.mark.native


@pytest.fixture
def where(tmp_path):
    return {"JITKERN_CACHE_DIR": str(tmp_path / "cache")}


def test_nothing_is_kept(where, tmp_path):
    for folder in (tmp_path / "cache", tmp_path):
        place = {"JITKERN_CACHE_DIR": str(folder)}
        assert command(**place) == f"total: 0 kernels, 0 KiB, in {folder}\n"
        assert command("verify", **place) == f"0 kernels in {folder}, 0 of them not as written\n"
        assert command("clear", **place) == f"0 kernels removed from {folder}, 0 KiB\n"
    assert not [*tmp_path.iterdir()]


def test_list(where, tmp_path):
    store = stored(tmp_path / "cache", range(3))
    file = tmp_path / "cache" / disk.INSIDE / disk.file_name(next(store.entries()).key)
    os.utime(file, (1e9, 1e9))
    name = next(store.entries()).code.name
    first, *rest, total = command("list", **where).splitlines()
    assert first.startswith(f"{name}: ") and " last use 2001-09-" in first
    assert {line.split(": ")[0] for line in [first, *rest]} == {"returning_0", "returning_1", "returning_2"}
    pattern = r"returning_\d: \d+ bytes, \d+ KiB on disk, last use \d{4}-\d\d-\d\d \d\d:\d\d:\d\d"
    assert all(re.fullmatch(pattern, line) for line in [first, *rest])
    assert re.fullmatch(rf"total: 3 kernels, \d+ KiB, in {re.escape(where['JITKERN_CACHE_DIR'])}", total)
    assert command(**where, JITKERN_CACHE="0").splitlines()[-1] == total


def test_verify(where, tmp_path):
    store = stored(tmp_path / "cache")
    assert command("verify", **where).startswith("5 kernels in ")
    first, second, *_ = files(store)
    first.write_bytes(first.read_bytes()[:-1])
    second.chmod(0o602)
    *lines, total = command("verify", status=1, **where).splitlines()
    assert {*lines} == {f"{first} is damaged", f"{second} is no file that only this user can write"}
    assert total.startswith("5 kernels in ") and total.endswith(", 2 of them not as written")
    assert f"{first}: is damaged" in command(**where)
    assert program(**where)[0] == 2 and command("verify", **where).endswith(" 0 of them not as written\n")


def test_clear(where, tmp_path):
    store = stored(tmp_path / "cache")
    inside = tmp_path / "cache" / disk.INSIDE
    (inside / (disk.UNFINISHED + "1")).touch()
    (inside / "README").touch()
    assert command("clear", **where).startswith("5 kernels removed from ")
    assert [file.name for file in files(store)] == ["README"]
    assert program(**where) == (5, []) and program(**where) == (0, [])


@pytest.mark.parametrize("action", ["list", "verify", "clear"])
def test_a_folder_that_is_not_to_be_trusted(action, where, tmp_path):
    store = stored(tmp_path / "cache")
    (tmp_path / "cache" / disk.INSIDE).chmod(0o777)
    said = command(action, status=2, **where)
    assert said.startswith("jitkern: ") and "is open to other users" in said and len(said.splitlines()) == 1
    assert len(files(store)) == 5


def test_wrong_usage(where):
    assert "invalid choice: 'all'" in command("all", status=2, **where)


def test_the_name_is_the_same_everywhere(where, tmp_path):
    """In the list, in what is said and dumped, and in perf's map."""
    dump = tmp_path / "dump"
    done = cached.machinecode.run("""if True:
        import os, cached
        from jitkern.dispatch import cache
        cached.ask(cache.DEFAULT, 5)
        with open(f"/tmp/perf-{os.getpid()}.map") as file:
            print(file.read().split()[-1])
        """, **where, JITKERN_VERBOSE="1", JITKERN_DUMP=str(dump), JITKERN_PERF="map")
    name = done.stdout.strip()
    assert name == "returning_5" == done.stderr.split()[2] == command(**where).partition(":")[0]
    assert {file.name for file in dump.iterdir()} == {f"{name}.bin", f"{name}.txt"}
