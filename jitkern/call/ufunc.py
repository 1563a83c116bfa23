"""Loops of numpy's own ufuncs, replaced by kernels, and put back.

`Loop(ufunc, types, dims, steps, find)` replaces the loop of one gufunc for one type.  The machine code looks for the
lengths and strides of a call in a table; where it finds them it runs the kernel, and else it asks `find` for one, by
way of Python, once; where there is no kernel, and where anything is unusual, numpy's loop runs as before.

numpy reads the flags of floating point when a loop is done, and warns.  A kernel may set them where numpy's loop does
not: lanes that are masked out are multiplied too.  So after a kernel that has found an overflow or an invalid operation
numpy's loop runs for its flags, and then the kernel again for its result.

A loop may run without the interpreter's lock, in several threads.  So an entry is written before it can be found, and
none is ever taken away again: the table is filled and then left alone.  Scratch memory is taken and given back by
exchanging a word.  What has been installed once stays in memory until the process ends.

Source: numpy's C API, PyUFunc_ReplaceLoopBySignature (entry 30 of _UFUNC_API) and PyUFuncGenericFunction.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from jitkern.call import callables, ufunc_code
from jitkern.call import ufunc_layout as at
from jitkern.call.callback import callback
from jitkern.call.layout import MASK64, hash_of
from jitkern.call.scalar import placed
from jitkern.code import execmem, system
from jitkern.code.interruption import is_interruption
from jitkern.isa import Code

PIECE = 1 << 20         # bytes of scratch memory in a piece, at least
TOGETHER = 8            # threads that find scratch memory of one size; it takes no memory before it is used
MOST = 4096             # entries of one loop
MOST_CODE = 64 << 20    # bytes of their kernels
REPLACE = 30            # PyUFunc_ReplaceLoopBySignature
MISS = "int64_t(int64_t *dims, int64_t *steps)"


class LoopKernel:
    """What `Loop` is told to run: see `ufunc_layout.ENTRY`.  `keep` is what must live as long as the machine code."""

    __slots__ = ("address", "units", "scratch", "order", "code_bytes", "keep")

    def __init__(self, address: int, units: int, scratch: int, order: tuple[int, int], code_bytes: int, keep: object):
        self.address, self.units, self.scratch, self.order = address, units, scratch, order
        self.code_bytes, self.keep = code_bytes, keep


# Of all loops, so that fork can hold them still.
_lock = threading.RLock()
system.hold_at_fork(_lock)


class Loop:
    """One loop of a ufunc.  `install` and `uninstall` it as often as you like, in any thread.

    find(dims, steps) gives the `LoopKernel` for a call, or None for numpy's own loop.
    """

    def __init__(self, ufunc: np.ufunc, types: str, dims: int, steps: int,
                 find: Callable[[Sequence[int], Sequence[int]], LoopKernel | None]):
        self.ufunc, self.types, self._counts, self._find = ufunc, types, (dims, steps), find
        self._busy = False
        self._entries: dict[tuple[int, ...], tuple[ctypes.Array, LoopKernel | None]] = {}
        self._code = 0
        self._scratch: list[np.ndarray] = []
        self._sizes: list[int] = []
        self._head = (ctypes.c_uint64 * (len(at.HEAD) + at.PLACES))()
        self._slots = (ctypes.c_uint64 * (4 * MOST))()
        self._head[at.HEAD.index("mask")] = len(self._slots) - 1
        self._head[at.HEAD.index("slots")] = ctypes.addressof(self._slots)
        self._function: Any = None
        self._installed = False
        self._callback: Any = None

    def install(self) -> None:
        """Put kernels in the place of numpy's loop."""
        # Written without the lock, since the first time imports an assembler.
        code = ufunc_code.write(execmem.ARCH, *self._counts) if self._function is None else None
        self._exclusively(self._install, code, callback(self._missed, MISS) if code else None)

    @property
    def is_installed(self) -> bool:
        """Whether kernels are in the place of numpy's loop."""
        return self._installed

    def uninstall(self) -> None:
        """Put numpy's loop back."""
        self._exclusively(self._uninstall)

    def _exclusively(self, change: Callable[..., None], *arguments: Any) -> None:
        """change(*arguments) with the lock; nothing if this interrupts a change (in a signal handler, a finalizer)."""
        with _lock:
            if self._busy:
                return
            self._busy = True
            try:
                change(*arguments)
            finally:
                self._busy = False

    def _install(self, code: Code | None, missed: Any) -> None:
        if self._function is None:
            self._callback = missed
            self._head[at.HEAD.index("miss")] = int(callables.ffi.cast("intptr_t", self._callback))
            name = f"{self.ufunc.__name__}_{self.types.replace('->', '_')}"
            self._function = callables.load(placed(name, code, ctypes.addressof(self._head)), ufunc_code.FUNCTION)
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))  # a thread may run it to the end of the process
        if not self._installed:
            # numpy writes down its loop before it takes ours: no call of ours misses it.
            self._replace(int(callables.ffi.cast("intptr_t", self._function)),
                          ctypes.addressof(self._head) + at.word("old"))
            self._installed = True

    def _uninstall(self) -> None:
        if self._installed:
            self._replace(self._head[at.HEAD.index("old")], None)
            self._installed = False

    def _replace(self, function: int, old: int | None) -> None:
        """Numpy's loop for this type is `function` from now on; what it was goes to the address `old`."""
        numbers = [np.dtype(letter).num for letter in self.types.replace("->", "")]
        replace = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
            callables.capsule_entry(_ufunc_api(), REPLACE))
        if replace(self.ufunc, function, (ctypes.c_int * len(numbers))(*numbers), old) != 0:
            raise RuntimeError(f"numpy has no loop of {self.ufunc.__name__} for {self.types}")

    def _missed(self, dims: int, steps: int) -> bool:
        """Whether there is an entry for this call now, whose numbers are at these addresses.

        What is wrong with a kernel is numpy's loop, from then on.  A loop has no way to raise, see `callback`.
        """
        parts = [tuple((ctypes.c_int64 * count).from_address(address))
                 for count, address in zip(self._counts, (dims, steps))]
        key = (*parts[0], *parts[1])
        if key not in self._entries:
            try:
                kernel = self._find(*parts)
            except BaseException as error:
                if is_interruption(error):
                    raise
                kernel = None
            self._exclusively(self._insert, key, kernel)
        return key in self._entries

    def _insert(self, key: tuple[int, ...], kernel: LoopKernel | None) -> None:
        if key in self._entries:  # another thread has been as fast
            return
        unsigned = tuple(word & MASK64 for word in key)
        words = (ctypes.c_uint64 * (len(at.ENTRY) + len(key)))()
        value = hash_of(unsigned)
        words[at.ENTRY.index("hash")] = value
        if kernel is not None:
            for name, number in (("kernel", kernel.address), ("units", kernel.units), ("scratch", kernel.scratch),
                                 ("first", 8 * kernel.order[0]), ("second", 8 * kernel.order[1])):
                words[at.ENTRY.index(name)] = number
            self._provide(kernel.scratch)
            self._code += kernel.code_bytes
        words[len(at.ENTRY):] = unsigned
        self._entries[key] = words, kernel
        i = value & len(self._slots) - 1
        while self._slots[i]:
            i = i + 1 & len(self._slots) - 1
        for _ in range(2):  # a release and then an acquire: the entry is in memory before it can be found
            with threading.Lock():
                pass
        self._slots[i] = ctypes.addressof(words)
        if len(self._entries) >= MOST or self._code >= MOST_CODE:
            self._head[at.HEAD.index("full")] = 1

    def _provide(self, size: int) -> None:
        """Let there be some pieces of scratch memory of this size, as long as there are places."""
        size = max(PIECE, 1 << (size - 1).bit_length()) if size else 0
        for _ in range(min(TOGETHER * (size > 0) - self._sizes.count(size), at.PLACES - len(self._sizes))):
            memory = np.empty(size + 2 * at.PIECE_AT, np.uint8)
            address = -(-memory.ctypes.data // at.PIECE_AT) * at.PIECE_AT
            ctypes.c_uint64.from_address(address + at.PIECE_SIZE).value = size
            self._scratch.append(memory)
            self._head[len(at.HEAD) + len(self._sizes)] = address
            self._sizes.append(size)


def _ufunc_api() -> Any:
    """The capsule of numpy's C API for ufuncs."""
    from numpy._core._multiarray_umath import _UFUNC_API

    return _UFUNC_API
