"""Arrays that touch memory nobody may use: one byte too far and the process ends with SIGSEGV."""

import ctypes
import mmap

import numpy as np

_mprotect = ctypes.CDLL(None, use_errno=True).mprotect
_mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
NOTHING = 0  # PROT_NONE


def guarded(array: np.ndarray, where: str = "end") -> np.ndarray:
    """An equal array, contiguous, that ends where an inaccessible page begins, or begins (`where="begin"`) behind one.
    """
    page = mmap.PAGESIZE
    pages = max(1, -(-array.nbytes // page))
    memory = mmap.mmap(-1, (pages + 2) * page)
    first = np.frombuffer(memory, np.uint8).__array_interface__["data"][0]
    for address in (first, first + (pages + 1) * page):
        if _mprotect(address, page, NOTHING):
            raise OSError(ctypes.get_errno(), "mprotect")
    offset = page if where == "begin" else (pages + 1) * page - array.nbytes
    found = np.ndarray(array.shape, array.dtype, buffer=memory, offset=offset)
    found[...] = array
    return found
