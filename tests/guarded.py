"""Memory that this process and emulated CPUs have at the same addresses, and arrays in it beside pages nobody may use.

A kernel is built here whatever CPU it is for, its operands are arrays here, and where it is run by another process
(`guests`), the addresses are the same there.  The memory is one file without a name, mapped at the address BASE.

Array memory is made of slots, each of some pages and one that can not be accessed; behind the last and before the first
there is one as well.  A slot is used again for the same number of pages, so that its pages keep what they are.
"""

import ctypes
import mmap
import os
import threading
import weakref
from collections import defaultdict

import numpy as np

PAGE = mmap.PAGESIZE
BASE = 0x2000_0000_0000   # free in every process seen, also in the emulator's
CHUNK = 1 << 26           # bytes that are mapped at a time
MAP_FIXED_NOREPLACE, NOTHING = 0x100000, 0

_libc = ctypes.CDLL(None, use_errno=True)
_libc.mmap.restype = ctypes.c_void_p
_libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
_libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Memory:
    """The file and its slots.

    chunks: how many are mapped, from BASE on.  guards: addresses of the inaccessible pages.  Both only grow, so a
    process that shares the memory needs to be told of what is new.
    """

    def __init__(self, base: int = BASE):
        self.base, self.fd = base, os.memfd_create("jitkern-tests")
        self.chunks, self.guards = 0, []
        self._end = self._top = base
        self._free: dict[int, list[int]] = defaultdict(list)
        self._lock = threading.RLock()

    def slot(self, pages: int) -> ctypes.Array:
        """So many pages between inaccessible ones, as bytes that may hold anything; free again when it is dropped."""
        with self._lock:
            address = self._free[pages].pop() if self._free[pages] else self._new(pages)
        found = (ctypes.c_char * (pages * PAGE)).from_address(address)
        weakref.finalize(found, self._free[pages].append, address).atexit = False
        return found

    def holds(self, address: int) -> bool:
        """Whether the address is in it."""
        return self.base <= address < self._end

    def _new(self, pages: int) -> int:
        if self._top == self.base:
            self._guard()
        address = self._top
        self._grow(address + (pages + 1) * PAGE)
        self._top = address + pages * PAGE
        self._guard()
        return address

    def _guard(self) -> None:
        """Make the page at the top inaccessible."""
        self._grow(self._top + PAGE)
        if _libc.mprotect(self._top, PAGE, NOTHING):
            raise OSError(ctypes.get_errno(), "mprotect")
        self.guards.append(self._top)
        self._top += PAGE

    def _grow(self, end: int) -> None:
        while self._end < end:
            os.ftruncate(self.fd, self._end - self.base + CHUNK)
            map_at(self._end, CHUNK, self.fd, self._end - self.base)
            self._end += CHUNK
            self.chunks += 1


def map_at(address: int, size: int, fd: int, offset: int) -> None:
    """Map a part of a file, readable and writable, where nothing is yet."""
    found = _libc.mmap(address, size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED | MAP_FIXED_NOREPLACE, fd,
                       offset)
    if found != address:
        raise OSError(ctypes.get_errno(), f"mmap at {address:#x}")


MEMORY = Memory()


def guarded(array: np.ndarray, where: str = "end") -> np.ndarray:
    """An equal array, contiguous, that ends where an inaccessible page begins, or begins (`where="begin"`) behind one.
    """
    memory = MEMORY.slot(max(1, -(-array.nbytes // PAGE)))
    offset = 0 if where == "begin" else len(memory) - array.nbytes
    found = np.ndarray(array.shape, array.dtype, buffer=memory, offset=offset)
    found[...] = array
    return found
