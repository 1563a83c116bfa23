"""Kernels in files: what one process has built, another loads.

    disk.here()                    the folder that the environment asks for, or None
    store.get(key)                 the Code that was put there under this key, checked; or None
    store.put(key, code)
    store.entries()  store.clear() for `python -m jitkern cache`

JITKERN_CACHE_DIR    the folder; by default the user's cache folder (platformdirs)
JITKERN_CACHE_SIZE   how much disk space it may take: bytes, or with K, M or G behind (default 256M)
JITKERN_CACHE        0: nothing is read or written

One file an entry, not one database.  A file is written under a name of its own and renamed: a reader sees the whole
entry or none, whoever is killed when; what is damaged is one entry; and nothing is shared between processes but the
folder, which also works where SQLite's WAL does not (its index is memory shared by mapping: no network file systems,
and a file that shrinks is a SIGBUS).  Files can be opened relative to a folder whose owner has been checked, without
following links, and sqlite3 opens paths.  A lookup takes 20 us here, and only importing sqlite3 5 ms or more.

Ownership is the trust: machine code is run from here only if nobody else could have written it.  The folder and the
folder `kernels` in it must belong to this user and be closed to others, entries must be files of this user, and no link
is followed to any of them.  A digest over the entry finds accidents; it proves no origin.  There is no fsync: what a
crash of the system leaves half written is found by its digest, and is built again.

The time of a file's last change is the time of its last use, to a minute.  Every time a sixteenth of the size has been
written, old entries are removed, so that a process which stores kernels does not list the folder for each: one process
counts what it writes, and for processes that write little an entry's name decides like a die.

Whatever is wrong with the folder or an entry means that kernels are built, with one CacheWarning a process.

Sources: open(2), rename(2), flock(2); path_resolution(7); SQLite, "Write-Ahead Logging", 1.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import struct
import time
import warnings
from collections.abc import Iterator
from typing import NamedTuple

from jitkern import cpu
from jitkern.code import execmem
from jitkern.code.interruption import is_interruption
from jitkern.isa import Code

FOLDER, SIZE, SWITCH = "JITKERN_CACHE_DIR", "JITKERN_CACHE_SIZE", "JITKERN_CACHE"
DEFAULT_SIZE = 256 << 20
INSIDE = "kernels"                # where entries are, in the folder
ENTRY = re.compile("[0-9a-f]{64}")
UNFINISHED = ".new-"              # what the names of files begin with that are being written
ABANDONED = 3600                  # seconds after which nobody is writing it any more
TOUCH = 60                        # seconds: how exact the time of the last use is
MOST = 64 << 20                   # bytes of an entry
SHARE = 16                        # of the size: what is written between two sweeps
OPEN = os.O_CLOEXEC | os.O_NOFOLLOW if hasattr(os, "O_NOFOLLOW") else 0  # Windows has neither, and no kernels

MAGIC = b"jitkern\1"              # the last byte is the version of this format
HEAD = struct.Struct("<8s6I")     # MAGIC, alignment, bytes of key, name, architecture, features and code, which follow
DIGEST = hashlib.sha256().digest_size


class CacheWarning(UserWarning):
    """The cache on disk can not be used, or an entry of it; kernels are built instead.  Said once a process."""


class Unfit(ValueError):
    """An entry that is not used: no entry, damaged, or for something else."""


def encode(key: str, code: Code) -> bytes:
    """An entry: `code` without its listing and its labels, under `key`.  ValueError for code with addresses in it."""
    if code.relocations or code.uses:
        raise ValueError(f"{code!r} holds addresses, of labels (dq) or of functions that it calls, and is not kept in "
                         "files; distances (label - base) are the same everywhere")
    texts = (key, code.name, code.arch, " ".join(sorted(code.features)))
    fields = [*(text.encode("utf-8", "surrogatepass") for text in texts), code.data]
    body = b"".join([HEAD.pack(MAGIC, code.alignment, *map(len, fields)), *fields])
    return body + hashlib.sha256(body).digest()


def decode(data: bytes) -> tuple[str, Code]:
    """Key and code of an entry.  Unfit if not every bit is as it was written."""
    if data[:len(MAGIC)] != MAGIC:
        raise Unfit("is of another format")
    body = memoryview(data)[:-DIGEST]
    if len(data) < HEAD.size + DIGEST or hashlib.sha256(body).digest() != data[-DIGEST:]:
        raise Unfit("is damaged")
    _, alignment, *sizes = HEAD.unpack_from(data)
    if HEAD.size + sum(sizes) != len(body):
        raise Unfit("is damaged")
    fields, at = [], HEAD.size
    for size in sizes:
        fields.append(data[at:at + size])
        at += size
    *texts, machine_code = fields
    key, name, arch, features = (text.decode("utf-8", "surrogatepass") for text in texts)
    return key, Code(name, arch, machine_code, alignment=alignment, features=frozenset(features.split()))


def file_name(key: str) -> str:
    """The name of the file for a key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


class Found(NamedTuple):
    """An entry in the folder: its file, bytes it takes, seconds since the epoch of its last use, key and code.

    `problem` says why it will not be used, and then there is neither key nor code.
    """

    file: str
    size: int
    used: float
    key: str
    code: Code | None
    problem: str


class Store:
    """The entries in one folder.  Any number of threads and processes may use it, and remove it."""

    def __init__(self, folder: str, limit: int = DEFAULT_SIZE):
        self.folder, self.limit = os.path.abspath(folder), limit
        self._warned = False
        self._written = 0

    def warn(self, text: str) -> None:
        """The process's one warning."""
        if not self._warned:
            self._warned = True
            warnings.warn(text, CacheWarning, stacklevel=3)

    def _complain(self, problem: str) -> None:
        self.warn(f"{problem}; kernels are built instead ({FOLDER} names another folder, {SWITCH}=0 does without)")

    def get(self, key: str) -> Code | None:
        """The code under a key if this CPU runs it, or None."""
        name = file_name(key)
        try:
            folder = self._open()
            try:
                data = _read(folder, name, touch=True)
            finally:
                os.close(folder)
            found, code = decode(data)
            if found != key:
                raise Unfit("is for something else")
            if code.arch != execmem.ARCH or not code.features <= cpu.features:
                raise Unfit("is for another CPU")
        except FileNotFoundError:
            return None
        except Unfit as error:
            self._complain(f"{self._path(name)} {error}")
        except OSError as error:
            if is_interruption(error):
                raise
            self._complain(f"the cache can not be read: {error}")
        else:
            return code
        return None

    def put(self, key: str, code: Code) -> None:
        """Keep `code` under a key, in place of what was there."""
        data, name = encode(key, code), file_name(key)
        if len(data) > min(self.limit, MOST):
            return
        try:
            folder = self._open(make=True)
            try:
                written = _write(folder, name, data)
                self._written += (size := _space(written))
                if self._written * SHARE >= self.limit or int(name[:8], 16) * self.limit < size * SHARE << 32:
                    self._written = 0
                    self._sweep(folder, written.st_mtime)
            finally:
                os.close(folder)
        except FileNotFoundError:  # the folder was removed meanwhile
            pass
        except OSError as error:
            if is_interruption(error):
                raise
            self._complain(f"the cache can not be written: {error}")

    def entries(self) -> Iterator[Found]:
        """All entries, each checked, the one used last at the end.  OSError if the folder can not be used."""
        with self._opened() as folder:
            for used, size, name in _listed(folder):
                if ENTRY.fullmatch(name):
                    key, code, problem = "", None, ""
                    try:
                        key, code = decode(_read(folder, name))
                        if file_name(key) != name:
                            raise Unfit("is for something else")
                    except FileNotFoundError:  # another process has removed it
                        continue
                    except (Unfit, OSError) as error:
                        if is_interruption(error):
                            raise
                        key, code, problem = "", None, str(error)
                    yield Found(self._path(name), size, used, key, code, problem)

    def clear(self) -> tuple[int, int]:
        """Remove all entries: how many there were, and their bytes.  OSError if the folder can not be used."""
        count = total = 0
        with self._opened() as folder:
            for _, size, name in _listed(folder):
                if _removed(folder, name):
                    count, total = count + bool(ENTRY.fullmatch(name)), total + size
        return count, total

    def _path(self, name: str) -> str:
        return os.path.join(self.folder, INSIDE, name)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[int | None]:
        """The folder of the entries, None if there is none."""
        folder = None
        with contextlib.suppress(FileNotFoundError):
            folder = self._open()
        try:
            yield folder
        finally:
            if folder is not None:
                os.close(folder)

    def _open(self, make: bool = False) -> int:
        """Descriptor of the folder of the entries, made if there is none.  OSError if it is not this user's alone."""
        if make:
            try:
                _make_folders(os.path.dirname(self.folder))
            except FileNotFoundError as error:  # which otherwise means that somebody has removed the folder
                raise PermissionError(f"{self.folder} can not be made: {error.strerror}") from None
        outer = _open_folder(self.folder, self.folder, 0o022, make)
        try:
            return _open_folder(INSIDE, self._path(""), 0o077, make, outer)
        finally:
            os.close(outer)

    def _sweep(self, folder: int, now: float) -> None:
        """Remove what was not used for longest until a quarter of the size is free, unless another process is at it.

        `now` is by the clock of the file system, like the times of the files.
        """
        import fcntl

        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        except OSError as error:  # no locks on this file system: removing twice does no harm
            if is_interruption(error):
                raise
        try:
            found = _listed(folder)
            total = sum(size for _, size, _ in found)
            enough = self.limit * 3 // 4 if total > self.limit * 7 // 8 else total
            # A time to come says nothing, for the clock was wrong: those go first.
            for used, size, name in sorted(found, key=lambda one: one[0] if one[0] <= now + TOUCH else 0):
                unfinished = name.startswith(UNFINISHED)
                if abs(now - used) > ABANDONED if unfinished else total > enough:
                    _removed(folder, name)
                    total -= size
        finally:
            with contextlib.suppress(OSError):
                fcntl.flock(folder, fcntl.LOCK_UN)  # a child made by fork may have the descriptor for long


def _make_folders(path: str) -> None:
    """As os.makedirs(path, exist_ok=True), to which an OSError of a signal handler is a folder that is there."""
    try:
        os.stat(path)
    except FileNotFoundError:
        os.makedirs(path, exist_ok=True)


def _open_folder(name: str, path: str, forbidden: int, make: bool, outer: int | None = None) -> int:
    """Descriptor of a folder of this user that lacks the `forbidden` permissions; made closed to others."""
    if make:
        with contextlib.suppress(FileExistsError):
            os.mkdir(name, 0o700, dir_fd=outer)
    try:
        folder = os.open(name, os.O_RDONLY | os.O_DIRECTORY | OPEN, dir_fd=outer)
    except NotADirectoryError:
        raise PermissionError(f"{path} is a link, or no folder") from None
    try:
        _check(os.fstat(folder), path, forbidden)
    except BaseException:
        os.close(folder)
        raise
    return folder


def _check(found: os.stat_result, path: str, forbidden: int) -> None:
    """PermissionError unless it belongs to this user and lacks the `forbidden` permissions."""
    if found.st_uid != os.geteuid():
        raise PermissionError(f"{path} belongs to user {found.st_uid}, and this is user {os.geteuid()}")
    if found.st_mode & forbidden:
        raise PermissionError(f"{path} is open to other users (mode {stat.S_IMODE(found.st_mode):o}): remove it, or "
                              f"`chmod {0o777 & ~forbidden:o}` it if you trust what is there")


def _read(folder: int, name: str, touch: bool = False) -> bytes:
    """The bytes of an entry.  FileNotFoundError if there is none, Unfit if others than this user can write it."""
    try:
        file = os.open(name, os.O_RDONLY | os.O_NONBLOCK | OPEN, dir_fd=folder)  # opening a pipe must not block
    except FileNotFoundError:
        raise
    except OSError as error:
        if is_interruption(error):
            raise
        raise Unfit(f"is a link, or can not be opened: {error.strerror}") from None
    try:
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
            raise Unfit("is no file that only this user can write")
        if found.st_size > MOST:
            raise Unfit(f"is too large ({found.st_size} bytes)")
        data = os.read(file, found.st_size)
        while len(data) < found.st_size and (more := os.read(file, found.st_size - len(data))):
            data += more
        if touch and abs(time.time() - found.st_mtime) > TOUCH:
            try:
                os.utime(file)
            except OSError as error:  # a file system that is read only
                if is_interruption(error):
                    raise
    finally:
        os.close(file)
    return data


def _write(folder: int, name: str, data: bytes) -> os.stat_result:
    """Write a file under a name that is not there, then rename it."""
    unfinished = UNFINISHED + os.urandom(8).hex()
    try:
        file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | OPEN, 0o600, dir_fd=folder)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(file, left):]
            written = os.fstat(file)
        finally:
            os.close(file)  # which says on network file systems that there is no space
        os.rename(unfinished, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        _removed(folder, unfinished)
        raise
    return written


def _space(found: os.stat_result) -> int:
    return max(found.st_size, found.st_blocks * 512)


def _listed(folder: int | None) -> list[tuple[float, int, str]]:
    """Last use, bytes and name of all entries and of what is being written, the oldest first."""
    found: list[tuple[float, int, str]] = []
    if folder is None:
        return found
    with os.scandir(folder) as files:
        for file in files:
            if ENTRY.fullmatch(file.name) or file.name.startswith(UNFINISHED):
                with contextlib.suppress(FileNotFoundError):
                    about = file.stat(follow_symlinks=False)
                    found.append((about.st_mtime, _space(about), file.name))
    return sorted(found)


def _removed(folder: int, name: str) -> bool:
    """Remove a file; whether it was there and is gone."""
    try:
        os.unlink(name, dir_fd=folder)
    except OSError as error:  # another process was first, or it is a folder or in a folder that is read only
        if is_interruption(error):
            raise
        return False
    return True


def place() -> str:
    """The folder that kernels are kept in.  RuntimeError if there is none."""
    folder = os.environ.get(FOLDER, "")
    if not folder:
        from platformdirs import user_cache_dir

        folder = user_cache_dir("jitkern")
        if not os.path.isabs(folder):
            raise RuntimeError("this user has no home.")
    return os.path.abspath(folder)


def size_of(text: str) -> int:
    """Bytes: "300", "64K", "1.5G".  ValueError for anything else."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([KMG]?)", text.strip().upper())
    if not found:
        raise ValueError(f"{SIZE}={text!r} is no size; sizes are like 300000, 64M or 1.5G")
    return int(float(found[1]) * {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}[found[2]])


def here() -> Store | None:
    """The store that the environment asks for; None where there is to be none, or, with a CacheWarning, can be none."""
    switch = os.environ.get(SWITCH, "").strip()
    if switch not in ("", "0", "1"):
        warnings.warn(f"{SWITCH}={switch!r} is neither 0 nor 1, and taken for 0", CacheWarning, stacklevel=2)
    if switch not in ("", "1"):
        return None
    problem, limit = "", DEFAULT_SIZE
    try:
        if asked := os.environ.get(SIZE):  # else no regular expression is compiled, a third of a first kernel's time
            limit = size_of(asked)
    except ValueError as error:
        if is_interruption(error):
            raise
        problem = f"{error}; it is taken for {DEFAULT_SIZE >> 20}M"
    try:
        store = Store(place(), limit)
    except (RuntimeError, ImportError, OSError) as error:
        if is_interruption(error):
            raise
        warnings.warn(f"there is no folder for kernels: {error}  Set {FOLDER}.", CacheWarning, stacklevel=2)
        return None
    if problem:
        store.warn(problem)
    return store
