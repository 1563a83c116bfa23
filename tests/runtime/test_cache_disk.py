"""The store of files: entries, eviction, and what the environment asks for."""

import os
import time
from pathlib import Path

import cached
import machinecode
import pytest

from jitkern import cpu
from jitkern.code import execmem
from jitkern.dispatch import disk
from jitkern.isa import Code

HOUR = 3600


def code(size: int = 100, name: str = "kernel", **others) -> Code:
    return Code(name, execmem.ARCH, bytes(i % 251 for i in range(size)), **others)


def same(one: Code, other: Code) -> bool:
    return all(getattr(one, what) == getattr(other, what) for what in ("name", "arch", "data", "alignment", "features"))


# Entries

@pytest.mark.parametrize("key, kept", [
    ("key", code()),
    ("", code(1, "", alignment=4096)),
    ("several\nlines\n", code(70_000, "name with\nlines", alignment=64, features=frozenset({"avx2", "fma"}))),
    ("spécial \udc80 \0", Code("größ\udcff", "aarch64", b"\0" * 64, features=frozenset({"sve"}))),
])
def test_an_entry_is_read_as_it_was_written(key, kept):
    found, read = disk.decode(disk.encode(key, kept))
    assert found == key and same(read, kept) and read.lines == ()


def test_an_entry_with_a_changed_bit_is_unfit():
    data = disk.encode("key", code(40, features=frozenset({"avx2"})))
    for at in range(len(data) * 8):
        changed = bytearray(data)
        changed[at // 8] ^= 1 << at % 8
        with pytest.raises(disk.Unfit, match="is of another format" if at < 64 else "is damaged"):
            disk.decode(bytes(changed))


def test_an_entry_with_bytes_less_or_more_is_unfit():
    data = disk.encode("key", code(40))
    for wrong in [*(data[:size] for size in range(len(data))), data + b"\0", data * 2, b"\0" + data, b"\xff" * 10_000]:
        with pytest.raises(disk.Unfit):
            disk.decode(wrong)


def test_sizes_that_do_not_add_up_are_unfit():
    """As another program might write them, with a digest that is right."""
    import hashlib

    for sizes in ((3, 1, 1, 1, 2), (2**32 - 1, 0, 0, 0, 0)):
        body = disk.HEAD.pack(disk.MAGIC, 16, *sizes) + b"1234567"
        with pytest.raises(disk.Unfit, match="is damaged"):
            disk.decode(body + hashlib.sha256(body).digest())


def test_what_was_put_is_got(tmp_path):
    store = disk.Store(str(tmp_path / "not" / "there"))
    assert store.get("one") is None and not (tmp_path / "not").exists()
    store.put("one", code(10))
    store.put("two", code(20, "two"))
    store.put("one", code(30, "newer"))
    for other in (store, disk.Store(store.folder)):
        assert same(other.get("one"), code(30, "newer")) and same(other.get("two"), code(20, "two"))
        assert other.get("three") is None
    assert {found.key: found.code.name for found in store.entries()} == {"one": "newer", "two": "two"}
    modes = {each.name: each.stat().st_mode & 0o777 for each in (tmp_path / "not").rglob("*")}
    assert modes.pop("there") == modes.pop(disk.INSIDE) == 0o700 and {*modes.values()} == {0o600}


def test_a_relative_folder_stays_where_it_was(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = disk.Store("here")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir("elsewhere")
    store.put("key", code())
    assert (tmp_path / "here" / disk.INSIDE).is_dir() and not [*(tmp_path / "elsewhere").iterdir()]


@pytest.mark.parametrize("wrong", [
    Code("other", "x86-64" if execmem.ARCH == "aarch64" else "aarch64", b"1234"),
    code(features=frozenset({"a-feature-to-come"})),
])
def test_code_that_this_cpu_does_not_run_is_not_got(wrong, tmp_path):
    store = disk.Store(str(tmp_path))
    store.put("key", wrong)
    with pytest.warns(disk.CacheWarning, match="is for another CPU"):
        assert store.get("key") is None
    assert not [found for found in store.entries() if found.problem]  # it is as it was written, though
    store.put("key", code(features=frozenset(cpu.features)))
    assert store.get("key")


# Eviction

def filled(folder: Path, limit: int, count: int, size: int = 4000) -> disk.Store:
    """A store with `count` entries put into it."""
    store = disk.Store(str(folder), limit)
    for number in range(count):
        store.put(str(number), code(size))
    return store


def space(store: disk.Store) -> int:
    return sum(max(each.stat().st_size, each.stat().st_blocks * 512) for each in cached.files(store))


def aged(store: disk.Store, key: str, seconds: float) -> None:
    """As if the entry had been used so long ago."""
    then = time.time() - seconds
    os.utime(Path(store.folder) / disk.INSIDE / disk.file_name(key), (then, then))


@pytest.mark.parametrize("limit", [20_000, 100_000, 1 << 20])
def test_the_folder_stays_within_its_size(limit, tmp_path):
    store, most = disk.Store(str(tmp_path), limit), 0
    for number in range(3 * limit // 4096 + 10):
        store.put(str(number), code(3500))
        if number % 5 == 0:
            most = max(most, space(store))
    assert limit / 4 < most <= limit and space(store) <= limit


def test_several_processes_stay_within_the_size_together(tmp_path):
    program = """if True:
        import sys
        from jitkern.dispatch import disk
        from test_cache_disk import code
        store = disk.Store(sys.argv[1], 1_000_000)
        for number in range(300):
            store.put(f"{sys.argv[2]} {number}", code(3500))
        """
    running = [machinecode.start(program, str(tmp_path), str(number)) for number in range(4)]
    said = [process.communicate(timeout=300) for process in running]
    assert [process.returncode for process in running] == [0] * 4 and said == [("", "")] * 4
    store = disk.Store(str(tmp_path))
    assert 250_000 < space(store) <= 1_000_000
    assert not [found for found in store.entries() if found.problem]


def test_what_was_not_used_for_longest_goes_first(tmp_path):
    store = filled(tmp_path, 200_000, 20)
    for number in range(20):
        aged(store, str(number), (20 - number) * HOUR)
    for number in (0, 3):
        assert store.get(str(number))
    for number in range(100, 140):
        store.put(str(number), code(4000))
    left = {number for number in range(20) if store.get(str(number))}
    assert {0, 3} <= left and left - {0, 3} == {*range(19, 19 - len(left - {0, 3}), -1)} and len(left) < 15


def test_times_that_are_to_come_go_first(tmp_path):
    """The clock was wrong when those entries were used."""
    store = filled(tmp_path, 200_000, 20)
    for number in range(10):
        aged(store, str(number), -1000 * HOUR)
    for number in range(100, 126):
        store.put(str(number), code(4000))
    left = {number for number in range(20) if store.get(str(number))}
    assert len({*range(10, 20)} & left) > len({*range(10)} & left)


def test_the_last_use_is_told_to_a_minute(tmp_path):
    store = filled(tmp_path, 1 << 20, 2)
    for key, age in (("0", 10), ("1", 100)):
        aged(store, key, age)
        store.get(key)
    used = {found.key: time.time() - found.used for found in store.entries()}
    assert 9 < used["0"] and used["1"] < 9


def test_what_nobody_writes_any_more_is_removed(tmp_path):
    store = filled(tmp_path, 100_000, 3)
    inside = tmp_path / disk.INSIDE
    for name, age in (("old", 2 * HOUR), ("new", 10), ("future", -2 * HOUR), ("soon", -10)):
        (inside / (disk.UNFINISHED + name)).write_bytes(b"1")
        then = time.time() - age
        os.utime(inside / (disk.UNFINISHED + name), (then, then))
    (inside / "README").write_text("the user's")
    filled(tmp_path, 100_000, 10)
    names = {each.name.removeprefix(disk.UNFINISHED) for each in cached.files(store)}
    assert {"new", "soon", "README"} <= names and not names & {"old", "future"}


def test_what_does_not_fit_is_not_written(tmp_path):
    disk.Store(str(tmp_path), 0).put("key", code())
    store = disk.Store(str(tmp_path), 1000)
    store.put("key", code(2000))
    assert not [*tmp_path.iterdir()]


def test_one_process_sweeps_at_a_time(tmp_path, monkeypatch):
    import fcntl

    store = filled(tmp_path, 50_000, 8)
    folder = os.open(tmp_path / disk.INSIDE, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    for number in range(8, 30):
        store.put(str(number), code(4000))
    assert space(store) > 50_000  # as long as the other one has not finished
    os.close(folder)
    store.put("last", code(4000))
    assert space(store) <= 50_000

    def refused(*arguments):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refused)
    filled(tmp_path, 50_000, 40)
    assert space(store) <= 50_000


# The environment

@pytest.fixture
def environment(monkeypatch, tmp_path):
    """Sets variables; what here() answers then."""
    def here(**variables: str) -> disk.Store | None:
        for name in (disk.FOLDER, disk.SIZE, disk.SWITCH):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        for name, text in variables.items():
            monkeypatch.setenv(name, text)
        return disk.here()

    return here


def test_where_the_cache_is(environment, tmp_path):
    assert environment().folder == str(tmp_path / "jitkern") and environment().limit == 256 << 20
    assert environment(JITKERN_CACHE="1", JITKERN_CACHE_DIR="").folder == str(tmp_path / "jitkern")
    assert environment(JITKERN_CACHE_DIR=str(tmp_path / "mine")).folder == str(tmp_path / "mine")
    assert environment(JITKERN_CACHE="0") is None
    assert environment(JITKERN_CACHE_SIZE="3M").limit == 3 << 20


@pytest.mark.parametrize("text, size", [
    ("0", 0), ("300", 300), ("64k", 65536), ("64K", 65536), (" 2M ", 2 << 20), ("1.5G", 3 << 29)])
def test_sizes(text, size):
    assert disk.size_of(text) == size


@pytest.mark.parametrize("text", ["", "M", "-1", "1T", "1MB", "1e9", "all", "0x10", ".5M", "nan"])
def test_what_is_no_size(text):
    with pytest.raises(ValueError, match=r"JITKERN_CACHE_SIZE='.*' is no size"):
        disk.size_of(text)


def test_what_the_environment_can_not_mean(environment):
    with pytest.warns(disk.CacheWarning, match="'large' is no size; .*; it is taken for 256M"):
        assert environment(JITKERN_CACHE_SIZE="large").limit == disk.DEFAULT_SIZE
    with pytest.warns(disk.CacheWarning, match="JITKERN_CACHE='off' is neither 0 nor 1, and taken for 0"):
        assert environment(JITKERN_CACHE="off") is None
