"""Whatever happens to the folder of kernels: right answers, at most one warning a process, no exception.

With real files where there can be some, for root as for others; a file system that is full or read only is also played
by the functions of `os`.
"""

import errno
import os
import random
import shutil
import stat
import tempfile
import threading
import warnings
from pathlib import Path

import pytest
from cached import ask, files, heals, program, refusal, stored, used

from jitkern.dispatch import cache, disk

pytestmark = pytest.mark.native
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")


# An entry

def flipped(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 16
    file.write_bytes(data)


def linked(file: Path) -> None:
    file.rename(file.with_name("moved"))
    file.symlink_to("moved")


def to_a_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file, 0o600)


def to_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


ENTRIES = {
    "a flipped bit":          (flipped, "is damaged"),
    "half of it":             (lambda file: os.truncate(file, file.stat().st_size // 2), "is damaged"),
    "nothing in it":          (lambda file: os.truncate(file, 0), "is of another format"),
    "zeros, after a crash":   (lambda file: file.write_bytes(bytes(file.stat().st_size)), "is of another format"),
    "bytes behind it":        (lambda file: file.write_bytes(file.read_bytes() + b"\xc3" * 40), "is damaged"),
    "text":                   (lambda file: file.write_text("not a kernel"), "is of another format"),
    "another version":        (lambda file: file.write_bytes(b"jitkern\2" + file.read_bytes()[8:]), "another format"),
    "open to others":         (lambda file: file.chmod(0o666), "is no file that only this user can write"),
    "open to a group":        (lambda file: file.chmod(0o620), "is no file that only this user can write"),
    "a link":                 (linked, "is a link"),
    "a link to nothing":      (lambda file: (file.unlink(), file.symlink_to("nothing")), "is a link"),
    "a pipe":                 (to_a_pipe, "is no file that only this user can write"),
    "a huge file":            (lambda file: os.truncate(file, 1 << 40), "is too large"),
}


@pytest.mark.parametrize("fault", ENTRIES)
def test_an_entry_is_built_anew_where_it_is(fault, tmp_path):
    harm, why = ENTRIES[fault]
    store = stored(tmp_path)
    file = files(store)[2]
    harm(file)
    assert sum(why in found.problem for found in store.entries()) == 1
    built, (said,) = used(tmp_path)
    assert built == 1 and str(file) in said and why in said
    heals(tmp_path)


def test_an_entry_that_is_a_folder(tmp_path):
    """It can not be written over either."""
    to_a_folder(files(stored(tmp_path))[0])
    built, (said,) = used(tmp_path)
    assert built == 2 and "is no file" in said


def test_entries_in_each_others_place(tmp_path):
    first, second, *_ = files(stored(tmp_path))
    data = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(data)
    built, (said,) = used(tmp_path)
    assert built == 2 and "is for something else" in said
    heals(tmp_path)


@as_root
def test_an_entry_of_somebody_else(tmp_path):
    os.chown(files(stored(tmp_path))[1], NOBODY, NOBODY)
    built, (said,) = used(tmp_path)
    assert built == 1 and "is no file that only this user can write" in said
    heals(tmp_path)


def test_every_entry_damaged_is_one_warning(tmp_path):
    for file in files(stored(tmp_path)):
        flipped(file)
    built, (said,) = used(tmp_path)
    assert built == 5 and "is damaged" in said
    heals(tmp_path)


@pytest.mark.parametrize("number", [errno.EIO, errno.EACCES, errno.EMFILE, errno.ESTALE])
def test_entries_that_can_not_be_read(number, tmp_path, monkeypatch):
    stored(tmp_path)
    real = os.open

    def opened(path, flags, *others, **more):
        return refusal(number)() if disk.ENTRY.fullmatch(os.fspath(path)) else real(path, flags, *others, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", opened)
        assert used(tmp_path)[0] == 10
        patch.setattr(os, "open", real)
        patch.setattr(os, "read", refusal(number))
        assert used(tmp_path)[0] == 10
    heals(tmp_path)


def test_an_entry_that_shrinks_while_it_is_read(tmp_path, monkeypatch):
    stored(tmp_path)
    real = os.read
    with monkeypatch.context() as patch:
        patch.setattr(os, "read", lambda file, size: real(file, -(-size // 2)))  # only pieces of it
        assert used(tmp_path)[0] == 0
        patch.setattr(os, "read", lambda file, size: b"")
        assert used(tmp_path)[0] == 10
    heals(tmp_path)


# The folder

def outer(path: Path) -> Path:
    return path


def inner(path: Path) -> Path:
    return path / disk.INSIDE


@pytest.mark.parametrize("which", [outer, inner])
def test_a_folder_behind_a_link_is_not_used(which, tmp_path):
    folder = tmp_path / "cache"
    stored(folder)
    which(folder).rename(tmp_path / "elsewhere")
    which(folder).symlink_to(tmp_path / "elsewhere")
    before = {*(tmp_path / "elsewhere").rglob("*")}
    built, (said,) = used(folder)
    assert built == 10 and "is a link, or no folder" in said
    assert {*(tmp_path / "elsewhere").rglob("*")} == before


@pytest.mark.parametrize("which", [outer, inner])
@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o720, 0o702])
def test_a_folder_that_others_can_write_is_not_used(which, mode, tmp_path):
    folder = tmp_path / "cache"
    stored(folder)
    which(folder).chmod(mode)
    built, (said,) = used(folder)
    assert built == 10 and "is open to other users" in said and "chmod" in said
    which(folder).chmod(0o700)
    assert used(folder) == (0, [])


def test_a_folder_that_others_can_read(tmp_path):
    """The one that the user has made, not the one for the entries."""
    folder = tmp_path / "cache"
    stored(folder)
    folder.chmod(0o755)
    assert used(folder) == (0, [])
    inner(folder).chmod(0o750)
    assert used(folder)[0] == 10


@as_root
@pytest.mark.parametrize("which", [outer, inner])
def test_a_folder_of_somebody_else_is_not_used(which, tmp_path):
    folder = tmp_path / "cache"
    stored(folder)
    os.chown(which(folder), NOBODY, NOBODY)
    built, (said,) = used(folder)
    assert built == 10 and f"belongs to user {NOBODY}, and this is user 0" in said


@as_root
def test_a_user_whose_home_belongs_to_somebody_else():
    """As after `sudo -u`: root's folder is neither read nor written."""
    home = Path(tempfile.mkdtemp())  # which that user can look into, other than tmp_path
    home.chmod(0o755)
    before = f"""if True:
        import cached, os
        from jitkern.dispatch import cache
        cached.ask(cache.Cache(), 99)
        cached.BUILT.clear()
        os.setuid({NOBODY})
        """
    built, (said,) = program(before=before, JITKERN_CACHE_DIR=str(home))
    assert built == 5 and f"belongs to user 0, and this is user {NOBODY}" in said
    home.rmdir()  # empty


@pytest.mark.parametrize("which", [outer, inner])
def test_a_file_in_the_folders_place(which, tmp_path):
    folder = tmp_path / "cache"
    which(folder).parent.mkdir(exist_ok=True, mode=0o700)
    which(folder).write_text("")
    built, (said,) = used(folder)
    assert built == 10 and "is a link, or no folder" in said


@pytest.mark.parametrize("variables", [
    {"JITKERN_CACHE_DIR": "/proc/nowhere/cache"},
    {"JITKERN_CACHE_DIR": "/dev/null/cache"},
    {"JITKERN_CACHE_DIR": "/proc/self/cmdline"},
    {"XDG_CACHE_HOME": "", "HOME": "/proc/nowhere"},
    {"JITKERN_CACHE_DIR": "/tmp/" + "x" * 300},
])
def test_no_folder_can_be_made(variables):
    built, said = program(**variables)
    assert built == 5 and len(said) == 1


def test_no_home(tmp_path):
    """For a user whom the system does not know the default has a "~" in it: no folder of this name is made."""
    before = f"""if True:
        import os, pwd
        os.chdir({str(tmp_path)!r})
        def unknown(*arguments):
            raise KeyError
        pwd.getpwuid = unknown
        """
    kept = {name: os.environ.pop(name, None) for name in ("HOME", "XDG_CACHE_HOME")}
    try:
        built, (said,) = program(before=before)
    finally:
        os.environ.update({name: text for name, text in kept.items() if text is not None})
    assert built == 5 and "Set JITKERN_CACHE_DIR" in said and not [*tmp_path.iterdir()]


def test_no_platformdirs(tmp_path):
    built, (said,) = program(before="import sys\nsys.modules['platformdirs'] = None\n")
    assert built == 5 and "Set JITKERN_CACHE_DIR" in said


def test_a_folder_that_is_read_only(tmp_path, monkeypatch):
    """Kernels that are there are used, silently; others are built."""
    folder = tmp_path / "cache"
    stored(folder)
    for file in files(disk.Store(str(folder))):
        os.utime(file, (1, 1))
    real = os.open

    def opened(path, flags, *others, **more):
        return refusal(errno.EROFS)() if flags & (os.O_CREAT | os.O_WRONLY) else real(path, flags, *others, **more)

    inner(folder).chmod(0o500)
    for name, call in {"open": opened, "utime": refusal(errno.EROFS), "mkdir": refusal(errno.EROFS),
                       "rename": refusal(errno.EROFS), "unlink": refusal(errno.EROFS)}.items():
        monkeypatch.setattr(os, name, call)
    assert used(folder) == (0, [])
    built, (said,) = used(folder, range(7))
    assert built == 4 and "can not be written" in said
    built, (said,) = used(tmp_path / "another")
    assert built == 10 and "can not be written" in said
    monkeypatch.undo()
    inner(folder).chmod(0o700)


def test_a_folder_that_is_removed(tmp_path):
    """Again and again, while it is used."""
    folder, stop, said = tmp_path / "cache", threading.Event(), []

    def remove():
        while not stop.is_set():
            shutil.rmtree(folder, ignore_errors=True)

    remover = threading.Thread(target=remove)
    remover.start()
    try:
        for _ in range(30):
            said += used(folder)[1]
    finally:
        stop.set()
        remover.join()
    assert not said
    heals(folder)


def test_a_program_that_closes_all_descriptors(tmp_path):
    """As daemons do."""
    before = "import cached, os\nfrom jitkern.dispatch import cache\n" \
             "cached.ask(cache.DEFAULT, 99)\ncached.BUILT.clear()\nos.closerange(3, 1000)\n"
    where = {"JITKERN_CACHE_DIR": str(tmp_path)}
    assert program(before=before, **where) == (5, []) and program(**where) == (0, [])


def test_no_descriptor_is_left(tmp_path):
    before = """if True:
        import cached, os, resource
        from jitkern.dispatch import cache
        cached.ask(cache.DEFAULT, 99)
        cached.BUILT.clear()
        free = os.dup(0)
        os.close(free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free, free))
        """
    built, (said,) = program(before=before, JITKERN_CACHE_DIR=str(tmp_path))
    assert built == 5 and "can not be read" in said


def test_descriptors_are_closed(tmp_path):
    def count():
        return len(os.listdir("/proc/self/fd"))

    stored(tmp_path)
    before = count()
    flipped(files(disk.Store(str(tmp_path)))[0])
    for _ in range(20):
        used(tmp_path, range(8))
        used(Path("/dev/null/cache"))
    inner(tmp_path).chmod(0o777)
    used(tmp_path)
    assert count() == before


# Time

@pytest.mark.parametrize("then", [0, 1, 4e9, 2**33])
def test_times_that_are_far_away(then, tmp_path, monkeypatch):
    for file in files(stored(tmp_path)):
        os.utime(file, (then, then))
    assert used(tmp_path) == (0, [])
    monkeypatch.setattr(disk.time, "time", lambda: then)
    assert used(tmp_path, range(7)) == (2, [])
    assert used(tmp_path, range(7)) == (0, [])


def test_a_clock_that_jumps(tmp_path, monkeypatch):
    rng = random.Random(2)
    monkeypatch.setattr(disk.time, "time", lambda: rng.choice([-1e9, 0, 1e9, 1.7e9, 1e11]))
    store = disk.Store(str(tmp_path), 40_000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kept = cache.Cache(store)
        for turn in range(200):
            number = rng.randrange(30)
            assert ask(kept, number, 2510) == number
            kept.forget()
            if turn % 20 == 0:
                for file in files(store):
                    os.utime(file, (then := rng.choice([1, 1e9, 1e10]), then))
    assert sum(file.stat().st_blocks * 512 for file in files(store)) <= 40_000


# Warnings

def test_a_warning_that_is_an_error_comes_once(tmp_path):
    """As under -W error, which asks for it; the next call goes on."""
    for file in files(stored(tmp_path)):
        flipped(file)
    kept = cache.Cache(disk.Store(str(tmp_path)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(disk.CacheWarning):
            ask(kept, 1)
        for number in range(5):
            assert ask(kept, number) == number


def test_a_cache_that_is_off_touches_nothing(tmp_path):
    assert program(JITKERN_CACHE_DIR=str(tmp_path / "cache"), JITKERN_CACHE="0") == (5, [])
    assert not [*tmp_path.iterdir()]
    assert stat.S_ISDIR(tmp_path.stat().st_mode)
