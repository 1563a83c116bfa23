"""Kernels made visible to profilers and debuggers, as the environment variable JITKERN_PERF asks.

    JITKERN_PERF=map       a line "ADDRESS SIZE name" per kernel in /tmp/perf-PID.map, which `perf report` reads
    JITKERN_PERF=jitdump   a dump with code and line numbers: `perf record -k 1`, `perf inject -j -i perf.data -o
                           perf.jit.data`, then `perf report` and `perf annotate`; the file is
                           $JITDUMPDIR/.debug/jit/jitkern-jit-DATE.XXXXXXXX/jit-PID.dump ($HOME, or the working folder,
                           where that is not set), as perf's own Java agent has it
    JITKERN_PERF=gdb       gdb's JIT interface (`gdb`)

or several, separated by commas.  It is read when this module is imported, which raises ValueError for
another value.  A child made by fork writes files of its own, which begin with the kernels it inherited.

perf looks into a map only for addresses in anonymous memory, and gdb can put breakpoints only into memory that is not
shared, so with `map` and `gdb` kernels go into anonymous memory and not into a memory file: a page or more each.

Sources: Linux, tools/perf/Documentation/jitdump-specification.txt, jit-interface.txt; tools/perf/util/map.c.
"""

import atexit
import contextlib
import functools
import mmap
import os
import stat
import struct
import threading
import time
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from jitkern.code import execmem, pages, system
from jitkern.code.interruption import is_interruption
from jitkern.code.kernel import Kernel

if TYPE_CHECKING:
    from pathlib import Path

    from jitkern.isa import Code

VARIABLE = "JITKERN_PERF"


class Sink(Protocol):
    """Something that is told of kernels."""

    def add(self, kernel: Kernel) -> None:
        """A kernel is in memory now."""
    def drop(self, kernel: Kernel) -> None:
        """A kernel is about to be freed."""


def _placed(address: int, code: "Code | bytes | bytearray | memoryview") -> bytes:
    """The bytes that are at the address."""
    return bytes(code) if isinstance(code, (bytes, bytearray, memoryview)) else code.placed(address)


def add(address: int, code: "Code | bytes | bytearray | memoryview", name: str) -> None:
    """Tell the profilers that were asked for of `code`, which was put at `address`."""
    if PROFILERS:
        PROFILERS.add(Kernel(address, _placed(address, code), _text(" ".join(name.split())), _lines(code)))


def drop(address: int) -> None:
    """The kernel at `address` is about to be freed.  May be called by finalizers."""
    if PROFILERS:
        PROFILERS.drop(address)


def arena() -> execmem.Arena:
    """The arena for kernels: the process's, or one of anonymous memory where a profiler needs that."""
    return PROFILERS.arena if PROFILERS else execmem.DEFAULT


def wanted(text: str) -> list[str]:
    """The kinds of profilers in a value of JITKERN_PERF.  ValueError naming the kinds for anything else."""
    kinds = [kind.strip().lower() for kind in text.split(",") if kind.strip()]
    if unknown := [kind for kind in kinds if kind not in SINKS]:
        raise ValueError(f"{VARIABLE}={text!r}: {unknown[0]!r} is unknown; allowed: {', '.join(SINKS)}, "
                         "or several separated by commas")
    return list(dict.fromkeys(kinds))


class PerfMap:
    """/tmp/perf-PID.map, the name that is compiled into perf.  Appended to: CPython's `-X perf` writes to it too.

    What a process of that number left there that ended before this one began is removed.
    """

    def __init__(self) -> None:
        path = f"/tmp/perf-{os.getpid()}.map"
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        self._fd = os.open(path, flags, 0o600)
        found = os.fstat(self._fd)
        if found.st_uid != os.geteuid() or not stat.S_ISREG(found.st_mode):
            os.close(self._fd)
            raise PermissionError(f"{path} is not a file of this user")
        if found.st_mtime < _began() - 1:  # a file system's clock may be behind
            os.truncate(self._fd, 0)

    def add(self, kernel: Kernel) -> None:
        """A kernel is in memory now."""
        os.write(self._fd, f"{kernel.address:x} {len(kernel.data):x} {kernel.name}\n".encode())

    def drop(self, kernel: Kernel) -> None:
        """Maps have no lines for that: of two kernels at one address perf shows one."""


def _began() -> float:
    """When this process began, in seconds since 1970 (proc(5), /proc/pid/stat, field 22)."""
    with open("/proc/self/stat") as file:
        ticks = int(file.read().rpartition(")")[2].split()[19])
    return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) + ticks / os.sysconf("SC_CLK_TCK")


class JitDump:
    """A jitdump file, version 1."""

    MAGIC, VERSION = 0x4A695444, 1      # "JiTD"
    HEADER = "<6I2Q"                    # magic, version, size, ELF machine, padding, pid, time, flags
    LOAD, DEBUG_INFO, CLOSE = 0, 2, 3

    def __init__(self) -> None:
        from jitkern.code import elf

        self._pid, self._index = os.getpid(), 0
        self._fd = os.open(dump_folder() / f"jit-{self._pid}.dump",
                           os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        os.write(self._fd, struct.pack(self.HEADER, self.MAGIC, self.VERSION, struct.calcsize(self.HEADER),
                                       elf.MACHINE.get(execmem.ARCH, 0), 0, self._pid, self._now(), 0))
        # perf finds the dump by this mapping: it records those that are executable.  Nothing there is ever run.
        pages.map_pages(mmap.PAGESIZE, mmap.PROT_READ | mmap.PROT_EXEC, mmap.MAP_PRIVATE, self._fd)
        atexit.register(self._close)

    @staticmethod
    def _now() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)  # what `perf record -k 1` stamps its samples with

    def _write(self, kind: int, body: bytes) -> None:
        os.write(self._fd, struct.pack("<IIQ", kind, 16 + len(body), self._now()) + body)

    def add(self, kernel: Kernel) -> None:
        """A kernel is in memory now."""
        if kernel.lines:
            entries = (struct.pack("<Qii", kernel.address + offset, line, 0) + file.encode() + b"\0"
                       for offset, file, line in kernel.lines)
            self._write(self.DEBUG_INFO, struct.pack("<QQ", kernel.address, len(kernel.lines)) + b"".join(entries))
        self._write(self.LOAD, struct.pack("<IIQQQQ", self._pid, threading.get_native_id(), kernel.address,
                                           kernel.address, len(kernel.data), self._index)
                    + kernel.name.encode() + b"\0" + kernel.data)
        self._index += 1

    def drop(self, kernel: Kernel) -> None:
        """Times tell perf which of two kernels at one address was run."""

    def _close(self) -> None:
        if os.getpid() == self._pid:
            with contextlib.suppress(OSError):  # a full disk, which the user has heard of
                self._write(self.CLOSE, b"")


@functools.cache
def dump_folder() -> "Path":
    """The folder of this process's jitdumps, made when first asked for; its children by fork use it too."""
    import tempfile  # 3 ms, with what it imports itself
    from pathlib import Path

    base = os.environ.get("JITDUMPDIR") or os.environ.get("HOME") or "."
    parent = Path(base).absolute() / ".debug" / "jit"
    parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=time.strftime("jitkern-jit-%Y%m%d."), dir=parent))


def _debugger() -> Sink:
    from jitkern.code.gdb import Debugger

    return Debugger()


SINKS: dict[str, Callable[[], Sink]] = {"map": PerfMap, "jitdump": JitDump, "gdb": _debugger}


class Profilers(execmem.Settling):
    """The sinks that were asked for, and the kernels they know."""

    def __init__(self, kinds: list[str]) -> None:
        self._kinds = kinds
        self._kernels: dict[int, Kernel] = {}
        self._lock = threading.RLock()
        super().__init__(self._lock)  # pending are kernels that came and addresses of those that went
        self._sinks = self._open()
        self.arena = self._arena()
        system.hold_at_fork(self._lock, self._forked)

    def _open(self) -> list[Sink]:
        sinks = []
        for kind in self._kinds:
            try:
                sinks.append(SINKS[kind]())
            except OSError as error:
                if is_interruption(error):
                    raise
                warnings.warn(f"{VARIABLE}={kind}: kernels will not be shown: {error}", RuntimeWarning, stacklevel=2)
        return sinks

    def _arena(self) -> execmem.Arena:
        if not {"map", "gdb"} & set(self._kinds):
            return execmem.DEFAULT
        anonymous = execmem.Arena("mprotect")
        try:
            anonymous.alloc(execmem.TRAP).free()
        except execmem.ExecMemError as error:
            warnings.warn(f"{VARIABLE}: kernels may not be found: {error}", RuntimeWarning, stacklevel=2)
            return execmem.DEFAULT
        return anonymous

    def add(self, kernel: Kernel) -> None:
        """A kernel is in memory now."""
        self._pending.append(kernel)
        self._settle()

    def drop(self, address: int) -> None:
        """A kernel is about to be freed."""
        self._pending.append(address)
        self._settle()

    def _do(self, event: Kernel | int) -> None:
        """Tell the sinks what came or went."""
        kernel = self._note(event)
        for sink in list(self._sinks) if kernel else ():
            try:
                (sink.drop if isinstance(event, int) else sink.add)(kernel)
            except OSError as error:  # a full disk must not stop the program
                if is_interruption(error):
                    raise
                self._sinks.remove(sink)
                warnings.warn(f"{VARIABLE}: stopped: {error}", RuntimeWarning, stacklevel=2)

    def _note(self, event: Kernel | int) -> Kernel | None:
        """The kernel that came or went."""
        if isinstance(event, int):
            return self._kernels.pop(event, None)
        self._kernels[event.address] = event
        return event

    def _forked(self) -> None:
        """In the child: files of its own, beginning with the kernels it inherited."""
        try:
            while self._pending:
                self._note(self._pending.popleft())
            self._sinks = self._open()
            for kernel in list(self._kernels.values()):
                self._do(kernel)
        finally:
            self._lock.release()


def _text(text: str) -> str:
    """``text`` as it can be written: names of files need not be UTF-8."""
    return text.encode(errors="backslashreplace").decode()


def _lines(code: object) -> list[tuple[int, str, int]]:
    """Where in `code` another Python line begins; empty for raw bytes."""
    found: list[tuple[int, str, int]] = []
    for line in getattr(code, "lines", ()):
        if line.file and line.lineno:
            where = (_text(line.file), line.lineno)
            if not found or found[-1][1:] != where:
                found.append((line.offset, *where))
    return found


_kinds = wanted(os.environ.get(VARIABLE, ""))
PROFILERS = Profilers(_kinds) if _kinds else None
