"""Pages of memory, by the C library: mapped, protected, unmapped.  OSError where the system refuses it.

Sources: mmap(2), mprotect(2), madvise(2).
"""

import ctypes
import functools
import os

MADV_DONTFORK = 10


@functools.cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
    libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    return libc


def map_pages(size: int, protection: int, flags: int, fd: int = -1) -> int:
    """Address of a new mapping of `size` bytes by libc's mmap.  OSError where the system refuses it."""
    address = _libc().mmap(None, size, protection, flags, fd, 0)
    if address == ctypes.c_void_p(-1).value:
        _refused("mmap")
    return address


def unmap_pages(address: int, size: int) -> None:
    """Undo `map_pages`."""
    if _libc().munmap(address, size):
        _refused("munmap")


def _refused(call: str) -> None:
    number = ctypes.get_errno()
    raise OSError(number, f"{call}: {os.strerror(number)}")


def protect_pages(address: int, size: int, protection: int) -> None:
    """Change what may be done with pages, as mprotect(2).  OSError where the system refuses it."""
    if _libc().mprotect(address, size, protection):
        _refused("mprotect")


def keep_from_children(address: int, size: int) -> None:
    """The mapping is not inherited by children made by fork."""
    if _libc().madvise(address, size, MADV_DONTFORK):
        _refused("madvise")
