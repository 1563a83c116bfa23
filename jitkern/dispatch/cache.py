"""Kernels, each built once: in memory for this process, on disk (`jitkern.dispatch.disk`) for those to come.

    loaded = cache.kernel(build, spec, block, target)
    loaded.run(operands, begin, end)

What identifies a kernel is text: jitkern's version and the size and time of its generators' files, so that an edit in
a checkout makes all kernels anew; the CPU's signature; the name of `build` and its arguments (`canonical`).  It is the
key in memory too, because 0.0 == -0.0 and 1 == True as Python sees it.

Memory holds so many kernels and so many bytes of code, those used last.  A kernel that is dropped from it is there
until nobody has its `run` any more.  `jitkern.dispatch.kernel` keeps its own here too, under what was asked for, which
is found sooner than that text is written; nobody else keeps any.  The listing is not kept, which is a hundred times as
large as the code.
"""

from __future__ import annotations

import functools
import hashlib
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from struct import pack
from typing import Any, NamedTuple

import jitkern.kernels
from jitkern import __version__, call, cpu, isa
from jitkern.call import callables
from jitkern.call.callback import callback
from jitkern.code import system
from jitkern.code.interruption import is_interruption
from jitkern.cpu.targets import Target
from jitkern.dispatch import disk, verbose
from jitkern.dispatch.disk import CacheWarning as CacheWarning
from jitkern.isa import Code
from jitkern.isa.types import ElementType
from jitkern.kernels.machine.base import SIGNATURE

MOST_KERNELS, MOST_BYTES = 4096, 64 << 20
KEYS = 4  # of a kernel, on average: what was asked for, of which some have the same text, and that


class Loaded(NamedTuple):
    """A kernel in executable memory: its code without a listing, and the cffi function with the kernels' signature.

    It lives as long as `run`.
    """

    code: Code
    run: Any


def canonical(value: object) -> str:
    """Text that is the same for the same value, in every process, and differs for values that make other kernels.

    Floats are told apart bit by bit.  Of a Target the facts are left out: rules that choose a block read them, and
    generators do not.  TypeError for anything but None, numbers, text, bytes, tuples, NamedTuples, frozensets, classes,
    ElementTypes and Targets.
    """
    kind = type(value)
    if kind is int or kind is bool or kind is str or kind is bytes or value is None:
        return repr(value)
    if isinstance(value, float):
        return pack(">d", value).hex() + "f"
    if kind is ElementType:
        return value.name
    if kind is Target:
        return _target(value[:-1])
    if isinstance(value, tuple):
        return f"{'' if kind is tuple else kind.__qualname__}({','.join(map(canonical, value))})"
    if kind is frozenset:
        return f"{{{','.join(sorted(map(canonical, value)))}}}"
    if isinstance(value, type):
        return f"{value.__module__}.{value.__qualname__}"
    raise TypeError(f"{value!r} can not be part of what a kernel is built for")


@functools.lru_cache(maxsize=64)
def _target(fields: tuple) -> str:
    return f"Target({','.join(map(canonical, fields))})"


def _sources() -> str:
    """A digest of names, sizes and times of the files of the generators and the assemblers; 60 of them, in 0.2 ms."""
    folders = [*isa.__path__, *jitkern.kernels.__path__, *call.__path__]
    found = []
    try:
        for folder in folders:
            with os.scandir(folder) as files:
                for file in files:
                    if file.name.endswith(".py"):
                        about = file.stat()
                        found.append(f"{folder} {file.name} {about.st_size} {about.st_mtime_ns}")
                    elif "_" not in file.name and file.is_dir():
                        folders.append(file.path)
    except OSError as error:  # jitkern is in an archive, which nobody edits
        if is_interruption(error):
            raise
        return ""
    return hashlib.sha256("\n".join(sorted(found)).encode(errors="surrogateescape")).hexdigest()[:16]


SOURCES = _sources()
"""As this process has read them: found when it starts, because they may be edited while it runs."""


def _timed(name: str, run: Any) -> Any:
    """`run`, which reports each of its runs, whoever calls it: Python, a built-in, one of numpy's loops."""
    def timed(operands: int, begin: int, end: int) -> None:
        start = time.perf_counter()
        run(callables.ffi.cast("void **", operands), begin, end)
        verbose.report("run", name, (time.perf_counter() - start) * 1e3)

    return callback(timed, SIGNATURE)


def _key(build: Callable[..., Code], arguments: tuple) -> str:
    """What identifies code, see the module."""
    return "\n".join([f"jitkern {__version__}", f"sources {SOURCES}", f"cpu {cpu.signature}",
                      f"build {build.__module__}.{build.__qualname__}", *map(canonical, arguments)])


class Cache:
    """Kernels in memory, in front of a store of files.  Safe to use from any thread and after fork.

    `missed`: how often `kept` had to make something.
    `store`: a disk.Store, None for no files, or a function that says which of the two, called when first needed.
    """

    def __init__(self, store: disk.Store | Callable[[], disk.Store | None] | None = None,
                 most_kernels: int = MOST_KERNELS, most_bytes: int = MOST_BYTES):
        self._store = store
        self._most = most_kernels, most_bytes
        self._kernels: OrderedDict[Hashable, Any] = OrderedDict()
        self._codes: dict[int, tuple[int, int]] = {}  # of the code at an id: how many keys, how many bytes
        self.missed = 0
        self._lock = threading.RLock()  # of what memory holds: finalizers and signal handlers may come in between
        self._making: dict[str, Any] = {}  # whoever makes a kernel holds its lock

    def __len__(self) -> int:
        return len(self._codes)

    def kernel(self, build: Callable[..., Code], spec: Any, block: Any, *others: Any) -> Loaded:
        """The kernel that `build(spec, block, *others)` makes: from memory, from disk, or made now.

        `build` is a pure function of a module, and the arguments are what `canonical` takes.  Threads that want the
        same kernel at once wait for the first.  Errors are those of `build` and `jitkern.load`; what is wrong with the
        files is at most a CacheWarning.
        """
        key = _key(build, (spec, block, *others))
        found = self._remembered(key)
        if found is not None:
            return found
        lock = self._making.setdefault(key, threading.RLock())
        try:
            with lock:
                found = self._remembered(key)
                if found is None:
                    found = self._made(key, build, spec, block, *others)
                    self._remember(key, found)
        finally:
            self._making.pop(key, None)
        return found

    def kept(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """What is kept under a key; else what `make()` gives, from now on.  It has its `code`, which counts once."""
        with self._lock:
            found = self._kernels.get(key)
            if found is not None:
                self._kernels.move_to_end(key)
                return found
        self.missed += 1
        found = make()
        self._remember(key, found)
        return found

    def _remembered(self, key: Hashable) -> Any:
        with self._lock:
            found = self._kernels.get(key)
            if found is not None:
                self._kernels.move_to_end(key)
            return found

    def _remember(self, key: Hashable, kernel: Any) -> None:
        """Add a kernel and drop others, which are freed when the lock is."""
        dropped = []
        most_kernels, most_bytes = self._most
        with self._lock:
            if key in self._kernels:  # made again by a finalizer while it was being made
                dropped.append(self._dropped(key))
            self._kernels[key], code = kernel, kernel.code
            self._codes[id(code)] = self._codes.get(id(code), (0,))[0] + 1, len(code)
            while len(self) > most_kernels or len(self._kernels) > KEYS * most_kernels or (
                    len(self) > 1 and self.code_bytes > most_bytes):
                dropped.append(self._dropped(next(iter(self._kernels))))

    def _dropped(self, key: Hashable) -> Any:
        """What was kept under a key, and is no more.  A signal's exception may come between any two steps."""
        found = self._kernels.pop(key)
        keys, size = self._codes.pop(id(found.code), (1, 0))
        if keys > 1:
            self._codes[id(found.code)] = keys - 1, size
        return found

    @property
    def code_bytes(self) -> int:
        """Of all code that is kept."""
        return sum(size for _, size in self._codes.values())

    def _made(self, key: str, build: Callable[..., Code], spec: Any, block: Any, *others: Any) -> Loaded:
        """The kernel from disk, or else built and put there."""
        start = time.perf_counter()
        code, hit = self._kept(key, build, spec, block, *others)
        run = callables.load(code, SIGNATURE)
        milliseconds = (time.perf_counter() - start) * 1e3
        verbose.report("load" if hit else "build", code.name, milliseconds, "hit" if hit else "miss",
                       f"{len(code)} bytes", cpu.isa, block)
        if verbose.DUMPS:
            verbose.DUMPS.add(code)
        if not hit:
            code = Code(code.name, code.arch, code.data, alignment=code.alignment, features=code.features)
        return Loaded(code, _timed(code.name, run) if verbose.LEVEL >= verbose.LEVELS["run"] else run)

    def code(self, build: Callable[..., Code], *arguments: Any) -> Code:
        """What build(*arguments) gives, from disk or made now.  It is not kept in memory."""
        return self._kept(_key(build, arguments), build, *arguments)[0]

    def _kept(self, key: str, build: Callable[..., Code], *arguments: Any) -> tuple[Code, bool]:
        """The code, and whether it was on disk; if not, it is now."""
        store = self.store()
        code = store.get(key) if store else None
        if code is not None:
            return code, True
        code = build(*arguments)
        if store:
            store.put(key, code)
        return code, False

    def store(self) -> disk.Store | None:
        """The store of files, if there is one."""
        asked = self._store
        if not callable(asked):
            return asked
        found = asked()  # without the lock, since it imports
        with self._lock:
            if self._store is asked:
                self._store = found
            return self._store

    def forget(self) -> None:
        """Drop all kernels from memory; those on disk remain."""
        with self._lock:
            dropped, self._kernels, self._codes = self._kernels, OrderedDict(), {}
        dropped.clear()

    def forked(self) -> None:
        """In a child made by fork, where nobody else is making a kernel."""
        self._making.clear()
        self._lock.release()


DEFAULT = Cache(disk.here)
system.hold_at_fork(DEFAULT._lock, DEFAULT.forked)


@functools.cache
def code(build: Callable[..., Code], *arguments: Any) -> Code:
    """`Cache.code` of the process's cache, for code of which a process has little: it is never let go of."""
    return DEFAULT.code(build, *arguments)


def kernel(build: Callable[..., Code], spec: Any, block: Any, *others: Any) -> Loaded:
    """`Cache.kernel` of the process's cache."""
    return DEFAULT.kernel(build, spec, block, *others)
