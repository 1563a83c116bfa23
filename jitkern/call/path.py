"""The call path in machine code: a built-in function that finds the kernel for its arguments by itself.

`Path(name, inputs, slow)` is a built-in f(*arrays, out=None).  Its machine code reads what numpy knows of each array
(data type, lengths, strides), finds the entry with the same key, makes the output if there is none, and calls the
entry's kernel.  Whatever is not so simple goes to the Python function `slow`: the first call of its kind, a subclass,
an output that overlaps an input, is read-only or is not aligned, other keywords, many dimensions.  So does a call whose
kernel has met an overflow or an invalid operation: numpy warns of those, or raises, as `numpy.errstate` has it.

The entry that was used last is looked at first, then a hash table.  Both are read under the interpreter's lock only.
Python code, which loses that lock between any two of its steps, changes what machine code sees by single stores: a new
table is complete when it takes the place of the old one, and only then is anything freed that was in the old one alone.
Kernels that take longer than some microseconds run without the lock.  There is room for so many entries; of more, those
that were used least recently are dropped, and their code with them, once no thread runs it.

An entry may be open: it answers calls with any number of rows, or of matrices in a batch (`Path.open_key`).  Machine
code looks for it, by a second key, where the first one is not found; what the kernel does, the output's lengths and
what memory is touched follow from the number.

What is taken for granted of CPython's and numpy's objects is checked once on real ones (`supported`); where something
differs, `Path.function` is `slow` itself.
"""

from __future__ import annotations

import ctypes
import functools
import math
import sys
import threading
import weakref
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.call import callables, objects, path_code
from jitkern.call import layout as at
from jitkern.call.path_code import FUNCTION
from jitkern.call.scalar import placed
from jitkern.code import execmem, system
from jitkern.isa import Code

LEAST_SCRATCH = 4096  # bytes
NEW_FROM_DESCR, RETURN = 94, 76  # of numpy's _ARRAY_API: PyArray_NewFromDescr, PyArray_Return


class Entry:
    """One kernel in a path's table, the lengths and strides of what it makes, and what it keeps alive."""

    __slots__ = ("key", "words", "made", "keep", "code_bytes")

    def __init__(self, key: tuple[int, ...], words: ctypes.Array, made: ctypes.Array, keep: tuple, code_bytes: int):
        self.key, self.words, self.made, self.keep, self.code_bytes = key, words, made, keep, code_bytes

    @property
    def address(self) -> int:
        """Where its words are."""
        return ctypes.addressof(self.words)

    def __getitem__(self, name: str) -> int:
        return self.words[at.ENTRY.index(name)]

    def __setitem__(self, name: str, value: int) -> None:
        self.words[at.ENTRY.index(name)] = value


class Opened(NamedTuple):
    """A key whose first lengths are open: their product, how many lengths, and that of each array and the output."""

    key: tuple[int, ...]
    count: int
    lead: int
    leads: list[int]


class Path:
    """See the module.  `entries` is how many there is room for, `code_bytes` how much code they may hold.

    `function` takes `inputs` arrays, one or more, and an output.  It and the path live as long as either does.
    watches: whether what numpy would warn of goes the slow way.  instance: an object that is to be called in place of
    `function` (`objects`).  kept: build, *arguments -> what build(*arguments) gives, from where such code is kept.
    """

    def __init__(self, name: str, inputs: int, slow: Callable[..., Any], *, doc: str = "", signature: str = "(*args)",
                 entries: int = 4096, code_bytes: int = 64 << 20, opens: bool = False, watches: bool = True,
                 instance: Any = None, kept: Callable[..., Code] | None = None):
        if inputs < 1:
            raise ValueError(f"a path has one input or more, not {inputs}")
        self.name, self.inputs, self.most, self.most_code = name, inputs, entries, code_bytes
        self._opens, self._busy = opens, False
        self._code = 0
        self._head = (ctypes.c_uint64 * (len(at.HEAD) + at.MOST_PIECES))()
        self._entries: dict[tuple[int, ...], Entry] = {}
        self._leaving: list[Entry] = []        # no longer wanted; in use, or in a table that machine code may see
        self._tables: list[ctypes.Array] = []  # the last is machine code's
        self._scratch: list[np.ndarray] = []
        self._rebuild()
        self.function, self._native = slow, bool(supported())
        if self._native:
            addresses, slow = _addresses(slow)
            self._head[at.HEAD.index(at.ADDRESSES[0]):len(at.HEAD)] = [addresses[name] for name in at.ADDRESSES]
            code = placed(name, (kept or _made)(path_code.write, execmem.ARCH, inputs, opens, watches),
                          ctypes.addressof(self._head))
            # The collector may clear the path, but not these, while something can still call the function.
            memory = callables.ffi.cast("void *", ctypes.addressof(self._head))
            weakref.finalize(memory, _let_go, self._head, self._entries, self._leaving, self._tables,
                             self._scratch).atexit = False
            if instance is None:
                self.function = callables.builtin(code, name, doc, signature=signature, keepalive=(memory, self, slow),
                                               keywords=True)
            else:
                loaded = callables.load(code, FUNCTION)
                objects.connect(instance, int(callables.ffi.cast("uintptr_t", loaded)), (loaded, memory, self, slow))

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: tuple[int, ...]) -> bool:
        return key in self._entries

    def key(self, arrays: Sequence[np.ndarray], out: np.ndarray | None) -> tuple[int, ...]:
        """The words by which machine code knows these arguments; as it writes them, last dimension first."""
        words: list[int] = []
        for array in (*arrays, *(() if out is None else (out,))):
            words += [id(array.dtype), array.ndim]
            for length, stride in zip(reversed(array.shape), reversed(array.strides)):
                words += [length, stride & at.MASK64]
        return tuple(words)

    def open_key(self, arrays: Sequence[np.ndarray], out: np.ndarray | None) -> Opened | None:
        """By what machine code knows these arguments if it does not find `key`.  None: by nothing else.

        Open are all lengths of the first array but the last.  If the second has more than two dimensions, open is the
        first length, of the two.  Open are also the same lengths of the output, and where several are open one is right
        behind the other in memory.  In the key they are one length, -1 for up to FEW, -2 for more.
        """
        batch = len(arrays) > 1 and arrays[1].ndim > 2
        lead = 1 if batch else arrays[0].ndim - 1
        count = math.prod(arrays[0].shape[:lead])
        if not self._opens or arrays[0].ndim < 2 or count < 2:
            return None
        leads = [lead, lead * batch, *[0] * len(arrays)][:len(arrays)]
        pairs = [*zip(arrays, leads), *([] if out is None else [(out, lead)])]
        words: list[int] = []
        for array, most in pairs:
            runs = all(array.strides[i] == array.strides[i + 1] * array.shape[i + 1] for i in range(most - 1))
            if array.shape[:most] != arrays[0].shape[:most] or not runs:
                return None
            words += [id(array.dtype), array.ndim]
            for length, stride in zip(reversed(array.shape[most:]), reversed(array.strides[most:])):
                words += [length, stride & at.MASK64]
            if most:
                words += [(-1 if count <= at.FEW else -2) & at.MASK64, array.strides[most - 1] & at.MASK64]
        return Opened(tuple(words), count, lead, [*leads, lead])

    def insert(self, arrays: Sequence[np.ndarray], out: np.ndarray | None, result: np.ndarray, *, kernel: int,
               units: int, scratch: int, locked: int, order: tuple[int, int], keep: tuple, code_bytes: int,
               scalar: bool = False, open: str = "") -> None:
        """From now on, arguments like these call `kernel`.

        Its operands are the inputs, of which the first two are arguments number order[0] and order[1] (one input: only
        the former), the output as number 2 (one input: 1), and last `scratch` bytes of scratch memory.

        result: if there is no out, an array like the output.  scalar: that one, which has no dimensions, becomes a
        scalar of numpy's.  locked: units up to which the kernel keeps the interpreter's lock.  keep: what must live as
        long as the entry; it does not refer to the path.  open: "m", the kernel takes any number of units, one for each
        of the first array's rows; "batch": in proportion to the first length of two arrays of as many dimensions.  Then
        such arguments are known by `open_key`, if they have one, and no rows are backwards in memory, or the output's
        between each other.
        Nothing is inserted where there is no machine code, for arrays that it does not look up, for more code than
        there is room for, and by what interrupts another change (a signal handler, a finalizer).
        """
        everything = [*arrays, result if out is None else out]
        if not self._native or code_bytes > self.most_code or any(
                type(array) is not np.ndarray or array.ndim > at.MOST_DIMS for array in everything):
            return
        if len(arrays) != self.inputs:
            raise ValueError(f"{self.name} has {self.inputs} inputs, not {len(arrays)}")
        closed = Opened(self.key(arrays, out), 1, 0, [0] * len(everything))
        found = self._opened(arrays, out, everything, units, open) if open and order == (0, 1) else None
        key, count, lead, leads = found or closed
        result = everything[-1]
        place = at.key_at(self.inputs) // 8
        made = (ctypes.c_uint64 * (2 * at.MOST_DIMS * (out is None)))()
        words = (ctypes.c_uint64 * (place + len(key)))()
        entry = Entry(key, words, made, (*keep, *(array.dtype for array in everything)), code_bytes)
        if out is None:
            made[:result.ndim] = result.shape
            made[at.MOST_DIMS:at.MOST_DIMS + result.ndim] = result.strides
            entry["lengths"] = ctypes.addressof(made)
            entry["strides"] = 0 if result.flags.c_contiguous else entry["lengths"] + 8 * at.MOST_DIMS
        for name, value in dict(hash=at.hash_of(key), size=8 * len(key), kernel=kernel, units=units // count,
                                scratch=scratch, locked=locked, used=self._head[at.HEAD.index("tick")],
                                first=8 * order[0], second=8 * order[1], ndim=result.ndim, descr=id(result.dtype),
                                scalar=scalar, lead=lead).items():
            entry[name] = value
        words[place:] = key
        for i, (array, most) in enumerate(zip(everything, leads)):
            place = at.EXTENTS + at.EXTENT * i
            words[place:place + at.EXTENT] = *_extents(array[(slice(1),) * most]), _step(array, most)
        self._exclusively(self._insert, entry)

    def _opened(self, arrays: Sequence[np.ndarray], out: np.ndarray | None, everything: list[np.ndarray], units: int,
                open: str) -> Opened | None:
        """`open_key` if an open entry can be made: see `insert`."""
        found = self.open_key(arrays, out)
        if found is None or out is None and not everything[-1].flags.c_contiguous:
            return None
        fits = (units == found.count and not any(found.leads[1:-1]) if open == "m" else
                units % found.count == 0 and found.leads[1:2] == [1] and arrays[0].ndim == arrays[1].ndim)
        forward = all(_step(array, most) >= 0 for array, most in zip(everything, found.leads))
        inner = everything[-1][(slice(1),) * found.lead]
        apart = _step(everything[-1], found.lead) >= sum(_extents(inner))  # however many there are
        return found if fits and forward and apart else None

    def clear(self) -> None:
        """Drop every entry; nothing if this interrupts a change (in a signal handler, a finalizer)."""
        self._exclusively(self._clear)

    def provide(self, size: int) -> None:
        """Let a free piece of scratch memory of at least this size be found, if there are not too many already."""
        self._exclusively(self._provide, size)

    def _exclusively(self, change: Callable[..., list[Entry]], *arguments: Any) -> list[Entry]:
        """What the change lets go of: finalizers are called without the lock, when the caller drops it."""
        with _lock:
            if self._busy:
                return []
            self._busy = True
            try:
                return change(*arguments)
            finally:
                self._busy = False

    def _insert(self, entry: Entry) -> list[Entry]:
        self._provide(entry["scratch"])
        old = self._entries.get(entry.key)
        if old:
            self._leaving.append(old)
        self._entries[entry.key] = entry
        self._code += entry.code_bytes
        full = len(self._entries) > self.most or self._code > self.most_code
        if full:
            self._drop_oldest(entry)
        if old or full or 2 * len(self._entries) > len(self._tables[-1]):
            return self._rebuild()
        _place(self._tables[-1], entry)
        return []

    def _clear(self) -> list[Entry]:
        for entry in list(self._entries.values()):
            self._drop(entry)
        return self._rebuild()

    def _provide(self, size: int) -> list[Entry]:
        places = range(len(at.HEAD), len(at.HEAD) + len(self._scratch))
        free = (address for place in places if (address := self._head[place]))
        if not size or len(places) == at.MOST_PIECES or any(
                ctypes.c_uint64.from_address(address + at.SCRATCH_SIZE).value >= size for address in free):
            return []
        size = max(LEAST_SCRATCH, 1 << (size - 1).bit_length())  # few sizes: kernels that want ever more share them
        memory = np.empty(size + 2 * at.SCRATCH_AT, np.uint8)
        address = -(-memory.ctypes.data // at.SCRATCH_AT) * at.SCRATCH_AT
        ctypes.c_uint64.from_address(address + at.SCRATCH_SIZE).value = size
        ctypes.c_uint64.from_address(address + at.SCRATCH_PLACE).value = ctypes.addressof(self._head) + 8 * places.stop
        self._scratch.append(memory)
        self._head[places.stop] = address
        return []

    def _drop(self, entry: Entry) -> None:
        self._leaving.append(entry)
        del self._entries[entry.key]
        self._code -= entry.code_bytes

    def _drop_oldest(self, new: Entry) -> None:
        """All but `new`, by the time of the last use, down to three quarters of what there is room for."""
        for entry in sorted(self._entries.values(), key=lambda one: one["used"]):
            if len(self._entries) <= self.most * 3 // 4 and self._code <= self.most_code * 3 // 4:
                break
            if entry is not new:
                self._drop(entry)

    def _rebuild(self) -> list[Entry]:
        """A new table.  What is returned is in no table any more, and kept only where it is in use.

        Each step may be the last one before an exception of a signal handler.
        """
        slots = max(64, 1 << (4 * len(self._entries)).bit_length())
        table = (ctypes.c_uint64 * (1 + slots))(slots - 1)
        for entry in self._entries.values():
            _place(table, entry)
        self._code = sum(entry.code_bytes for entry in self._entries.values())
        self._tables.append(table)
        self._head[at.HEAD.index("table")] = ctypes.addressof(table)
        self._head[at.HEAD.index("last")] = 0
        self._tables[:] = [table]
        left = list(self._leaving)
        self._leaving[:] = [entry for entry in left if entry["running"]]
        return left


# Of all paths, so that fork can hold them still.
_lock = threading.RLock()
system.hold_at_fork(_lock)


def _let_go(*memory: object) -> None:
    """What machine code saw was kept until now."""


def _place(table: ctypes.Array, entry: Entry) -> None:
    mask = table[0]
    i = entry["hash"] & mask
    while table[1 + i]:
        i = i + 1 & mask
    table[1 + i] = entry.address


def _extents(array: np.ndarray) -> tuple[int, int]:
    """The bytes that are touched before the first element's address, and from there on."""
    if not array.size:
        return 0, 0
    spans = [(length - 1) * stride for length, stride in zip(array.shape, array.strides)]
    return -sum(span for span in spans if span < 0), sum(span for span in spans if span > 0) + array.itemsize


def _step(array: np.ndarray, lead: int) -> int:
    """Bytes from one to the next of those that its first `lead` dimensions hold."""
    return array.strides[lead - 1] if lead and array.size else 0


@functools.cache
def _made(build: Callable[..., Code], *arguments: Any) -> Code:
    return build(*arguments)


def _addresses(slow: Callable[..., Any]) -> tuple[dict[str, int], Callable[..., Any]]:
    """What machine code refers to in this process, and what it calls in place of `slow`."""
    vectorcall, slow = callables.vectorcall(slow)
    return dict(
        slow=id(slow), ndarray=id(np.ndarray), out=id(sys.intern("out")), none=id(None), vectorcall=vectorcall,
        new_array=_array_api(NEW_FROM_DESCR), save_thread=callables.function("PyEval_SaveThread"),
        restore_thread=callables.function("PyEval_RestoreThread"), drop=callables.function("Py_DecRef"),
        scalar_of=_array_api(RETURN)), slow


def _array_api(index: int) -> int:
    """The address of a function of numpy's C API."""
    from numpy._core._multiarray_umath import _ARRAY_API

    return callables.capsule_entry(_ARRAY_API, index)


def supported() -> callables.Support:
    """Whether machine code can read this interpreter's and this numpy's objects, found out once, on real ones."""
    support = callables.supports_builtin()
    if support and (reason := _obstacle()):
        return callables.Support(False, reason)
    return support


@functools.cache
def _obstacle() -> str:
    """What differs; "" if nothing does."""
    if sys.implementation.name != "cpython" or not (3, 10) <= sys.version_info[:2] <= (3, 14):
        return f"the layout of {sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]} is not known"
    for array in (np.zeros((3, 5), np.float32)[:, ::2], np.zeros((2, 1, 4), np.int8)[::-1], np.zeros((), np.float64)):
        array.flags.writeable = array.ndim != 3
        words = (ctypes.c_uint64 * 10).from_address(id(array))
        found = tuple(words[offset // 8] for offset in (at.TYPE, at.DATA, at.DESCR))
        if found != (id(np.ndarray), array.ctypes.data, id(array.dtype)):
            return "arrays do not hold type, data and dtype where they are expected"
        if ctypes.c_int.from_address(id(array) + at.NDIM).value != array.ndim:
            return "arrays do not hold their number of dimensions where it is expected"
        for offset, values in ((at.DIMS, array.shape), (at.STRIDES, array.strides)):
            if array.ndim and tuple((ctypes.c_int64 * array.ndim).from_address(words[offset // 8])) != values:
                return "arrays do not hold lengths and strides where they are expected"
        flags = ctypes.c_int.from_address(id(array) + at.FLAGS).value
        if bool(flags & at.WRITEABLE) != array.flags.writeable or not flags & at.ALIGNED:
            return "arrays do not hold their flags where they are expected"
    pair = ("out", None)
    words = (ctypes.c_uint64 * 5).from_address(id(pair))
    if (words[at.TUPLE_SIZE // 8], words[at.TUPLE_ITEMS // 8]) != (2, id(pair[0])):
        return "tuples do not hold their items where they are expected"
    return _new_array_obstacle()


def _new_array_obstacle() -> str:
    """Whether numpy's function for new arrays is the one that is expected."""
    try:
        new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object, ctypes.py_object, ctypes.c_int, ctypes.c_void_p,
                                ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
                                    _array_api(NEW_FROM_DESCR))
    except (ImportError, AttributeError, ValueError, TypeError) as error:
        return f"numpy's C API is not where it is expected: {error}"
    shape = (ctypes.c_int64 * 2)(3, 4)
    dtype = np.dtype(np.float32)
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(dtype))  # the function takes this reference over
    made = new(np.ndarray, dtype, 2, shape, None, None, 0, None)
    right = type(made) is np.ndarray and made.shape == (3, 4) and made.dtype == dtype and made.flags.c_contiguous
    if not right:
        return "numpy's function for new arrays makes other ones"
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(made := np.full((), 3, np.float32)))  # likewise
    scalar = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object)(_array_api(RETURN))(made)
    return "" if type(scalar) is np.float32 and scalar == 3 else "numpy's function for scalars makes something else"
