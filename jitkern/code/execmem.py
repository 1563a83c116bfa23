"""Executable memory that is never writable and executable at once.

Two ways, tried in this order:

memfd     one memory file mapped twice, MAP_SHARED: a view to write through (read, write) and a view to run
          (read, execute).  Many kernels share a page, and publishing one needs no system call.
mprotect  anonymous private memory, written first and made executable afterwards, for systems that refuse the memory
          file or its executable mapping.  Another thread may be running any page that is executable, so no executable
          page is ever made writable again: each block has pages of its own, and they are unmapped when it is freed.

Free bytes hold trap instructions (int3, brk #0), so that a jump to a kernel that is gone stops at once.

Fork.  A memory file stays one memory in parent and child, so neither may reuse bytes that the other can still run.
The view to write through is not inherited at all (MADV_DONTFORK).  The child takes new segments for what it builds and
its frees of inherited blocks only count down to unmapping the segment; the parent goes on using what was free at the
fork, and does not reuse the blocks that were live then.

Sources: mmap(2), memfd_create(2), madvise(2); Arm ARM (DDI 0487) B2.4.4 for the instruction cache.
"""

import bisect
import ctypes
import errno
import functools
import mmap
import os
import threading
import weakref
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from typing import Any

from jitkern.code import system
from jitkern.code.interruption import is_interruption
from jitkern.code.pages import keep_from_children, map_pages, protect_pages, unmap_pages
from jitkern.code.system import ARCH as ARCH

TRAP = {"x86-64": b"\xcc" * 4, "aarch64": b"\x00\x00\x20\xd4"}.get(ARCH, bytes(4))
PAGE = mmap.PAGESIZE
_PAGE_OF_TRAPS = TRAP * (PAGE // len(TRAP))
SEGMENT_BYTES = 256 * 1024  # 64 pages: dozens of kernels, and about 30 us to populate
GRAIN = 64                  # blocks are whole cache lines: no line holds two kernels, no holes too small for any
MFD_EXEC = 0x10             # Linux 6.3: asks for an executable file whatever vm.memfd_noexec says (1), or fails (2)
POLICIES = (errno.EACCES, errno.EPERM, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)  # errors that will not pass


class ExecMemError(RuntimeError):
    """Executable memory was refused, or was misused (freed twice, used after close)."""


def _round_up(size: int, unit: int) -> int:
    return -(-size // unit) * unit


# A64, for systems without libgcc_s: f(begin, end) cleans the data cache to the point of unification line by line and
# drops the instruction cache's lines.  Line sizes are in CTR_EL0.
_A64_SYNC_CACHES = bytes.fromhex(
    "23003bd5"  # mrs  x3, ctr_el0
    "644c50d3" "850080d2" "a420c49a" "850400d1" "0500258a"  # x4 = 4 << x3[19:16]; x5 = x0 & -x4
    "257b0bd5" "a500048b" "bf0001eb" "a3ffff54"  # 1: dc cvau, x5; add x5, x5, x4; cmp x5, x1; b.lo 1b
    "9f3b03d5"  # dsb  ish
    "640c4092" "850080d2" "a420c49a" "850400d1" "0500258a"  # x4 = 4 << x3[3:0]; x5 = x0 & -x4
    "25750bd5" "a500048b" "bf0001eb" "a3ffff54"  # 2: ic ivau, x5; add x5, x5, x4; cmp x5, x1; b.lo 2b
    "9f3b03d5" "df3f03d5" "c0035fd6"  # dsb  ish; isb; ret
)


def _no_flush(begin: int, end: int) -> None:
    """x86-64 keeps its instruction cache coherent with stores (SDM 3A, 12.6)."""


@functools.cache
def _cache_flusher() -> Callable[[int, int], None]:
    """f(begin, end): make the bytes written there visible to instruction fetch on every core."""
    if ARCH != "aarch64":
        return _no_flush
    try:
        clear = ctypes.CDLL("libgcc_s.so.1").__clear_cache
    except (OSError, AttributeError) as error:
        if is_interruption(error):
            raise
        # Fresh pages need no flush for this code itself: the kernel synchronises a page when it becomes executable.
        clear = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(_private_pages(_A64_SYNC_CACHES).rx)
    clear.restype, clear.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p]
    return clear


class _Segment:
    """A run of mapped pages.  `rx` is where it runs; `rw` is where it is written, None where it may not be written."""

    def __init__(self, rx: int, rw: int | None, size: int) -> None:
        self.rx, self.rw, self.size = rx, rw, size
        self.holes: list[tuple[int, int]] = [(0, size)] if rw is not None else []  # sorted, apart; [begin, end)
        self.live = 0
        self.reusable = rw is not None  # False once some of its bytes were given up (see Fork above)

    def take(self, size: int, align: int) -> int | None:
        """Offset of `size` free bytes at a multiple of `align` (first fit), or None."""
        for index, (begin, end) in enumerate(self.holes):
            start = _round_up(self.rx + begin, align) - self.rx
            if start + size <= end:
                rest = ((begin, start), (start + size, end))
                self.holes[index:index + 1] = [hole for hole in rest if hole[0] < hole[1]]
                return start
        return None

    def give(self, begin: int, end: int) -> None:
        """Add [begin, end) to the holes, merged with its neighbours."""
        index = bisect.bisect(self.holes, (begin, end))
        if index < len(self.holes) and self.holes[index][0] == end:
            end = self.holes.pop(index)[1]
        if index and self.holes[index - 1][1] == begin:
            begin = self.holes.pop(index - 1)[0]
            index -= 1
        self.holes.insert(index, (begin, end))

    def unmap(self) -> None:
        if self.rw is not None:
            unmap_pages(self.rw, self.size)
        unmap_pages(self.rx, self.size)


def _memory_file(size: int) -> int:
    """Descriptor of a memory file whose pages exist, so that a full system is an error here and no SIGBUS later."""
    if not hasattr(os, "memfd_create"):
        raise OSError(errno.ENOSYS, "this system has no memfd_create")
    try:
        fd = os.memfd_create("jitkern", os.MFD_CLOEXEC | MFD_EXEC)
    except OSError as error:
        if error.errno != errno.EINVAL:  # EINVAL: a kernel before 6.3, where every memory file may be executed
            raise
        fd = os.memfd_create("jitkern", os.MFD_CLOEXEC)
    try:
        os.posix_fallocate(fd, 0, size)
    except OSError:
        os.close(fd)
        raise
    return fd


def _twin_segment(size: int) -> _Segment:
    """A segment of `size` bytes (whole pages) with two views of one memory file.  OSError where that is refused."""
    fd = _memory_file(size)
    try:
        rw = map_pages(size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED, fd)
        try:
            keep_from_children(rw, size)
            _fill(rw, size)
            rx = map_pages(size, mmap.PROT_READ | mmap.PROT_EXEC, mmap.MAP_SHARED, fd)
        except BaseException:
            unmap_pages(rw, size)
            raise
    finally:
        os.close(fd)
    return _Segment(rx, rw, size)


# int(void): 1, and 2
_ONE_AND_TWO = {
    "x86-64":  (b"\xb8\1\0\0\0\xc3", b"\xb8\2\0\0\0\xc3"),                      # mov eax, n; ret
    "aarch64": (b"\x20\0\x80\x52\xc0\3\x5f\xd6", b"\x40\0\x80\x52\xc0\3\x5f\xd6"),  # mov w0, n; ret
}.get(ARCH, ())


@functools.cache
def _views_agree() -> bool:
    """Whether code that is written over in one view is seen to change in the other.

    Emulators that translate code may miss it (qemu-user before 8.1 does), and would then run a kernel that is gone.
    """
    segment = _twin_segment(PAGE)
    seen = []
    for code in _ONE_AND_TWO:
        ctypes.memmove(segment.rw, code, len(code))
        _cache_flusher()(segment.rx, segment.rx + len(code))
        seen.append(ctypes.CFUNCTYPE(ctypes.c_int)(segment.rx)())
    segment.unmap()
    return seen == [1, 2][:len(seen)]


def _private_pages(code: bytes, placed: Callable[[int], bytes] | None = None) -> _Segment:
    """Anonymous pages holding `code`, written before they become executable.  OSError where that is refused."""
    size = _round_up(len(code), PAGE)
    address = map_pages(size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    try:
        _fill(address, size)
        ctypes.memmove(address, placed(address) if placed else code, len(code))
        protect_pages(address, size, mmap.PROT_READ | mmap.PROT_EXEC)
    except BaseException:
        unmap_pages(address, size)
        raise
    return _Segment(address, None, size)


def _fill(address: int, size: int) -> None:
    """Trap instructions in `size` bytes, a multiple of 4; a page at a time, so that little memory is enough for it."""
    for at in range(0, size, PAGE):
        ctypes.memmove(address + at, _PAGE_OF_TRAPS, min(PAGE, size - at))


@functools.cache
def _unless_taken(lock: Any) -> Any:
    """For `with`: takes an RLock if no other thread has it, and says whether; leaving it untaken is a RuntimeError.

    The lock's own C functions are the special methods, so that an exception of a signal handler (Ctrl-C) comes before
    the lock is taken or inside of the block, never between.
    """
    take, leave = functools.partial(lock.acquire, False), lock.__exit__
    return type("UnlessTaken", (), {"__enter__": staticmethod(take), "__exit__": staticmethod(leave)})()


class Settling(ABC):
    """Has a queue that threads, finalizers and signal handlers add to, and none of them waits for another.

    Whoever has the lock does all that is pending, in order and one at a time; what comes while this object is busy, or
    another thread has the lock, is left to the next `_settle`.
    """

    def __init__(self, lock: Any) -> None:
        self._pending: deque[Any] = deque()
        self._busy = False
        self._unless_taken = _unless_taken(lock)

    @abstractmethod
    def _do(self, item: Any) -> None:
        """What `_settle` does with one item of the queue."""

    def _settle(self) -> None:
        held = False
        while self._pending:
            try:
                with self._unless_taken as held:
                    if not held or self._busy:
                        return
                    self._busy = True
                    try:
                        while self._pending:
                            self._do(self._pending.popleft())
                    finally:
                        self._busy = False
            except RuntimeError as error:
                if held or is_interruption(error):
                    raise
                return


class Block:
    """Machine code in executable memory: `size` bytes at `address`, there until `free` is called."""

    __slots__ = ("address", "size", "_arena", "_segment", "_epoch", "__weakref__")

    def __init__(self, address: int, size: int, arena: "Arena", segment: _Segment, epoch: int) -> None:
        self.address, self.size = address, size
        self._arena, self._segment, self._epoch = arena, segment, epoch

    def free(self) -> None:
        """Give the memory back.  The caller sees to it that no thread runs it.  ExecMemError if it was freed before."""
        self._arena._free(self)

    def __reduce__(self) -> str:
        raise TypeError("executable memory can not be copied or pickled")

    def __repr__(self) -> str:
        return f"<Block of {self.size} bytes at {self.address:#x}>"


class Arena(Settling):
    """Hands out blocks of executable memory; safe to use from any thread and after fork.  Finalizers may free.

    `mode` is "memfd", "mprotect", or None for the first of the two that works here.  A block lives until it is freed,
    whatever becomes of the arena; an arena that is dropped without `close` keeps its pages.
    """

    def __init__(self, mode: str | None = None, segment_bytes: int = SEGMENT_BYTES) -> None:
        if mode not in (None, "memfd", "mprotect"):
            raise ValueError(f"mode must be None, 'memfd' or 'mprotect', not {mode!r}")
        if segment_bytes <= 0:
            raise ValueError(f"segment_bytes must be positive, not {segment_bytes}")
        super().__init__(_lock)  # pending are blocks given back
        self._wanted = self._mode = mode
        self._segment_bytes = _round_up(segment_bytes, PAGE)
        self._segments: list[_Segment] = []   # those with a view to write through
        self._live: dict[Block, None] = {}
        self._epoch = 0                       # forks seen: a block of an earlier epoch may be running in a child
        self._closed = False
        with _lock:  # a fork in another thread walks the set
            _arenas.add(self)

    def __reduce__(self) -> str:
        raise TypeError("executable memory can not be copied or pickled")

    @property
    def mode(self) -> str:
        """"memfd" or "mprotect": how this arena gets its memory here.  ExecMemError where the system forbids both."""
        if self._mode is None:
            self.alloc(TRAP).free()
        return self._mode or "mprotect"

    @property
    def live(self) -> int:
        """Number of blocks that were handed out and not freed."""
        return len(self._live)

    def alloc(self, code: bytes | bytearray | memoryview, align: int = GRAIN,
              placed: Callable[[int], bytes] | None = None) -> Block:
        """Copy `code` into executable memory at a multiple of `align` bytes (a power of two, at most a page) and of 64.

        Where its bytes depend on its address, `placed(address)` gives them, as many.

        TypeError for what is not bytes, ValueError for empty code or another alignment; ExecMemError where the system
        gives no executable memory, or where the arena is closed; UnsupportedError on a system that is not jitkern's.
        """
        data = code if isinstance(code, bytes) else memoryview(code).tobytes()
        if not data:
            raise ValueError("there is no code: 0 bytes")
        if align < 1 or align & (align - 1) or align > PAGE:
            raise ValueError(f"align must be a power of two from 1 to {PAGE}, not {align}")
        system.check()
        try:
            return self._exclusively(self._hand_out, data, max(align, GRAIN), placed or (lambda address: data))
        finally:
            self._settle()

    def close(self) -> None:
        """Take no more code.  Blocks that are live keep their memory until they are freed."""
        self._exclusively(self._close)
        self._settle()

    def _close(self) -> None:
        self._closed = True
        for segment in [s for s in self._segments if not s.live]:
            self._drop(segment)

    def _hand_out(self, data: bytes, align: int, placed: Callable[[int], bytes]) -> Block:
        block = self._place(data, align, placed)
        self._live[block] = None
        return block

    def _place(self, data: bytes, align: int, placed: Callable[[int], bytes]) -> Block:
        if self._closed:
            raise ExecMemError("the arena is closed: use another one, or jitkern.code.execmem.DEFAULT")
        refusals = []
        if self._mode != "mprotect":
            try:
                return self._place_shared(data, align, placed)
            except OSError as error:
                if is_interruption(error):
                    raise
                refusals.append(f"memory file: {error.strerror or error}")
                if self._mode is None and error.errno in POLICIES:
                    self._mode = "mprotect"
                if self._wanted == "memfd":
                    raise ExecMemError(_advice(len(data), refusals)) from error
        try:
            segment = _private_pages(data, placed)
        except OSError as error:
            if is_interruption(error):
                raise
            self._mode = self._wanted  # nothing works now: try both again next time
            raise ExecMemError(_advice(len(data), [*refusals, f"mprotect: {error.strerror or error}"])) from error
        segment.live = 1
        _cache_flusher()(segment.rx, segment.rx + len(data))
        return Block(segment.rx, len(data), self, segment, self._epoch)

    def _place_shared(self, data: bytes, align: int, placed: Callable[[int], bytes]) -> Block:
        if not _views_agree():
            raise OSError(errno.ENOTSUP, "this processor (an emulator?) does not see code change through another view")
        size = _round_up(len(data), GRAIN)
        for segment in self._segments:
            if (offset := segment.take(size, align)) is not None:
                break
        else:
            segment = _twin_segment(max(_round_up(size, PAGE), self._segment_bytes))
            self._mode = "memfd"
            self._segments.append(segment)
            offset = segment.take(size, align)
        if segment.rw is None:
            raise ExecMemError("the process was forked by a signal handler in the middle of an allocation")
        address = segment.rx + offset
        ctypes.memmove(segment.rw + offset, placed(address), len(data))
        segment.live += 1
        _cache_flusher()(address, address + len(data))
        return Block(address, len(data), self, segment, self._epoch)

    def _free(self, block: Block) -> None:
        """May run in a finalizer, at any point of any thread: it never waits for the lock."""
        try:
            del self._live[block]  # one atomic step: of two threads, one gets the error
        except KeyError:
            raise ExecMemError(f"{block!r} was freed before") from None
        self._pending.append(block)
        self._settle()

    def _do(self, block: Block) -> None:
        """Make a hole of a block given back."""
        segment = block._segment
        segment.live -= 1
        if segment.rw is not None and segment in self._segments:
            if block._epoch == self._epoch:
                begin, size = block.address - segment.rx, _round_up(block.size, GRAIN)
                _fill(segment.rw + begin, size)
                _cache_flusher()(block.address, block.address + size)
                segment.give(begin, begin + size)
            else:
                segment.reusable = False
        # One empty segment is kept, so that building and freeing one kernel over and over maps nothing.
        spare = (segment.reusable and segment.size == self._segment_bytes and not self._closed
                 and all(other.live for other in self._segments if other is not segment))
        if not segment.live and not spare:
            self._drop(segment)

    def _drop(self, segment: _Segment) -> None:
        if segment in self._segments:
            self._segments.remove(segment)
        segment.unmap()

    def _exclusively(self, work: Callable[..., Any], *args: Any) -> Any:
        """work(*args) with the lock."""
        with _lock:
            if self._busy:  # same thread: a signal handler or finalizer that interrupted an allocation
                raise ExecMemError("executable memory was asked for from within an allocation of it "
                                   "(by a signal handler or finalizer); do it outside of the handler")
            self._busy = True
            try:
                return work(*args)
            finally:
                self._busy = False

    def _forked_in_child(self) -> None:
        for segment in self._segments:  # their views to write through stayed with the parent
            segment.rw, segment.holes, segment.reusable = None, [], False
        self._segments = []

    def _forked_in_parent(self) -> None:
        self._epoch += 1


def _advice(size: int, refusals: list[str]) -> str:
    return (f"no executable memory for {size} bytes ({'; '.join(refusals)}). Code that is written at run time needs "
            "enough memory (ulimit -v, cgroup) and one of: memory files that may be executed (sysctl vm.memfd_noexec=0 "
            "or 1; seccomp: allow memfd_create, and mmap with PROT_EXEC), or mprotect of private memory to executable "
            "(SELinux: setsebool deny_execmem off, or allow `execmem` to the domain; systemd: "
            "MemoryDenyWriteExecute=no; seccomp: allow mprotect with PROT_EXEC)")


# One lock for all arenas: fork has to hold every arena still, and one lock can not be taken in two orders.
_lock = threading.RLock()
_arenas: "weakref.WeakSet[Arena]" = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for arena in list(_arenas):
        arena._forked_in_child()
    _lock.release()


def _after_fork_in_parent() -> None:
    for arena in list(_arenas):
        arena._forked_in_parent()
    _lock.release()


system.hold_at_fork(_lock, _after_fork_in_child, _after_fork_in_parent)

DEFAULT = Arena()
"""The arena of this process; it maps nothing until code is put into it."""
