"""Machine code as Python callables: cffi functions, and CPython built-ins.

    load(code, "int64_t(int64_t, const float *)")   a cffi function pointer
    builtin(code, "name")                           a built-in whose machine code receives PyObject pointers

Both own their machine code: it is freed when the callable is, and never before.  That is more than reference counting
has to do: when the collector breaks a cycle it runs finalizers and clears objects in any order, and a finalizer may
still call a kernel of the same cycle.  So whatever owns code here is an object that the collector can not clear: a cffi
pointer (not tracked by it at all) watched by a weak reference, or a tuple (tracked, but without tp_clear).

Sources: Python/C API, "Common Object Structures" (PyMethodDef, METH_FASTCALL); CPython's Include/object.h and
Include/refcount.h; cffi, "Using the ffi/lib objects".
"""

import ctypes
import functools
import importlib
import re
import struct
import sys
import types
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import _cffi_backend  # cffi's C half alone: its own parser of C types, and none of the 50 ms that pycparser takes

from jitkern import cpu
from jitkern.code import execmem, profilers, system
from jitkern.code.interruption import is_interruption
from jitkern.code.system import UnsupportedError as UnsupportedError

if TYPE_CHECKING:
    from jitkern.isa import Code

    Machine = Code | bytes | bytearray | memoryview

METH_FASTCALL, METH_KEYWORDS = 0x80, 0x02
METHOD_DEF = "PPiP"  # ml_name, ml_meth, ml_flags, ml_doc, padded as the C compiler does

ffi = _cffi_backend.FFI()
"""The cffi interface that `load` makes its types with: `ffi.cast`, `ffi.new`, `ffi.from_buffer`."""


class Support(NamedTuple):
    """Whether something works here; true or false by itself, with the reason where it is false."""

    works: bool
    reason: str

    def __bool__(self) -> bool:
        return self.works


def load(code: "Machine", signature: str, *, name: str | None = None, arena: execmem.Arena | None = None,
         entry: str | None = None) -> Any:
    """A cffi function that calls `code` at offset 0, or at the label called `entry`, with C's types and calling
    convention.

    `code` is a `jitkern.isa.Code`, or raw bytes that the caller vouches for: those are not checked.  `signature` is a C
    function type such as "int64_t(int64_t, const float *)"; parameters may be named.  `name` is what profilers show,
    `code.name` by default.  The interpreter's lock is released during a call.

    The memory is freed when the returned object is collected; an address taken from it (`ffi.cast`) does not keep it.
    ValueError for a bad signature or no code, UnsupportedError where this machine can not run it, ExecMemError where
    there is no executable memory; nothing has run by then.
    """
    if not isinstance(signature, str):
        raise TypeError(f"signature must be a string such as 'int64_t(const float *)', not {type(signature).__name__}")
    kind = function_type(signature)
    offset = 0 if entry is None else _entry(code, entry)
    block = _place(code, name, arena)
    loaded = ffi.cast(kind, block.address + offset)
    _free_with(loaded, block, code)
    return loaded


def _entry(code: "Machine", name: str) -> int:
    """The offset of a label."""
    labels = getattr(code, "labels", {})
    if name not in labels:
        known = ", ".join(labels) or "none"
        raise ValueError(f"there is no label {name!r} to enter at; those with a name to themselves: {known}")
    return labels[name]


def builtin(
    code: "Machine | int", name: str, doc: str = "", *, signature: str | None = None, keepalive: object = None,
    fallback: Callable[..., Any] | None = None, arena: execmem.Arena | None = None, keywords: bool = False,
) -> Callable[..., Any]:
    """A CPython built-in function that runs `code`, at the cost of any other built-in (about 10 ns).

    The code gets METH_FASTCALL's arguments, (PyObject *self, PyObject *const *args, Py_ssize_t nargs), holds the
    interpreter's lock, and returns a new reference, or NULL with an exception set.  A new reference is counted as
    CPython's Include/refcount.h does it: in the low 32 bits at offset 0, unless the result would not be positive (an
    immortal object, 3.12 and later).  With `keywords` it gets a fourth, the tuple of keywords or NULL (METH_KEYWORDS).

    `code` is a Code, raw bytes, or the address of machine code that `keepalive` keeps in place.  `keepalive` lives as
    long as the function.  `signature` is what `inspect.signature` shows, such as "(x, y, /)".  Where there can be no
    such built-in (see `supports_builtin`) the answer is `fallback`, or UnsupportedError with the reason without one.
    """
    for what, text in (("name", name), ("doc", doc), ("signature", "()" if signature is None else signature)):
        if not isinstance(text, str):
            raise TypeError(f"{what} must be text, not {text!r}")
        if "\0" in text or not (text or what == "doc"):
            raise ValueError(f"{what} must be text without NUL characters, not {text!r}")
    support = supports_builtin()
    if not support:
        if fallback is None:
            raise UnsupportedError(f"no built-in {name!r} here: {support.reason}; pass fallback=, for example a cffi "
                                   "function from jitkern.load")
        return fallback
    doc = doc if signature is None else f"{name}{signature}\n--\n\n{doc}"
    return _builtin(code, name, doc, keepalive, arena, METH_FASTCALL | METH_KEYWORDS if keywords else METH_FASTCALL)


def capsule_entry(capsule: Any, index: int) -> int:
    """The address at a place of the table that a nameless capsule holds: a function of numpy's C API."""
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return ctypes.c_uint64.from_address(get(capsule, None) + 8 * index).value


def function(name: str) -> int:
    """The address of a function of CPython."""
    return ctypes.cast(getattr(ctypes.pythonapi, name), ctypes.c_void_p).value or 0


def vectorcall(called: Callable[..., Any]) -> tuple[int, Callable[..., Any]]:
    """The address of what calls `called`, or a function like it, as PyObject_Vectorcall does."""
    if hasattr(ctypes.pythonapi, "PyObject_Vectorcall"):
        return function("PyObject_Vectorcall"), called
    # 3.10 has that one in a header only, but it has the one that is for Python functions alone.
    alike = called if type(called) is types.FunctionType else lambda *args, **kwargs: called(*args, **kwargs)
    return function("_PyFunction_Vectorcall"), alike


def supports_builtin() -> Support:
    """Whether `builtin` works in this interpreter, found out once by reading its objects and running a built-in."""
    try:
        reason = _obstacle()
    except execmem.ExecMemError as error:  # it may have some another time
        reason = str(error)
    return Support(not reason, reason)


# f(x) -> x with a new reference, as a built-in.  The count is 64 bits wide up to 3.11 and 32 bits later; a count that
# is not positive after the increment is an immortal object's (0xffffffff in 3.12 and 3.13, from 0xc0000000 in 3.14) and
# is left alone.
IDENTITY = {
    "x86-64": bytes.fromhex(
        "488b06"   # mov  rax, [rsi]
        "8b08"     # mov  ecx, [rax]
        "ffc1"     # inc  ecx
        "7e02"     # jle  past the store
        "8908"     # mov  [rax], ecx
        "c3"       # ret
    ),
    "aarch64": bytes.fromhex(
        "200040f9"  # ldr  x0, [x1]
        "020040b9"  # ldr  w2, [x0]
        "42040031"  # adds w2, w2, #1
        "4d000054"  # b.le past the store
        "020000b9"  # str  w2, [x0]
        "c0035fd6"  # ret
    ),
}


@functools.cache
def _obstacle() -> str:
    """Why machine code can not be a built-in here; "" if it can.  Runs nothing before the layout is found right."""
    if reason := system.obstacle():
        return reason
    if "t" in sys.abiflags:
        return "this is a free-threaded build, which counts references in two places"
    if "d" in sys.abiflags or hasattr(sys, "gettotalrefcount"):
        return "this is a debug build, which also keeps the sum of all reference counts"
    if execmem.ARCH not in IDENTITY:
        return f"not known for {execmem.ARCH}"
    probe = object()
    if ctypes.c_void_p.from_address(id(probe) + 8).value != id(object) or _references_gained(probe, lambda x: x) != 5:
        return "objects do not start with their reference count and type"
    block = execmem.DEFAULT.alloc(IDENTITY[execmem.ARCH])
    same = _builtin(block.address, "same", "", None, None)
    wrong = _references_gained(probe, same) != 5 or sys.version_info >= (3, 12) and _references_gained(None, same) != 0
    del same
    block.free()
    return "a new reference made by machine code was not counted as the interpreter counts it" if wrong else ""


def _references_gained(probe: object, call: Callable[[object], object]) -> int:
    """Growth of the 32 bits at the head of `probe` while five results of call(probe) are held; -1 if they differ."""
    count = ctypes.c_uint32.from_address(id(probe))
    before = count.value
    held = [call(probe) for _ in range(5)]
    gained = count.value - before
    right = all(one is probe for one in held)
    del held
    return gained if right and count.value == before else -1


class NativeCode(tuple):
    """`__self__` of a built-in made here: its PyMethodDef and strings, its code, and what it keeps alive.

    CPython reads the PyMethodDef for the last time before it lets go of `__self__`, and says that it may be owned so.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple:
        """For a function of the package: the package, where pickle then looks for the function's name."""
        package = sys.modules["jitkern"]
        name = self[0][struct.calcsize(METHOD_DEF):].partition(b"\0")[0].decode()
        if getattr(getattr(package, name, None), "__self__", None) is not self:
            raise TypeError(f"the built-in {name!r} can not be pickled: its machine code is this process's")
        return importlib.import_module, (package.__name__,)


def _builtin(code: "Machine | int", name: str, doc: str, keepalive: object, arena: execmem.Arena | None,
             flags: int = METH_FASTCALL) -> Any:
    if isinstance(code, int) and not isinstance(code, bool):
        if not 0 < code < 1 << 64:
            raise ValueError(f"{code:#x} is no address of machine code")
        address, owner = code, None
    else:
        block = _place(code, name, arena)
        address = block.address
        owner = ffi.cast("void *", address)
        _free_with(owner, block, code)
    definition = _method_def(address, name, doc, flags)
    new = ctypes.pythonapi.PyCFunction_NewEx
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.py_object, ctypes.py_object]
    return new(_buffer(definition), NativeCode((definition, owner, keepalive)), "jitkern")


def _method_def(address: int, name: str, doc: str, flags: int) -> bytes:
    """A PyMethodDef and the strings it points to, in one bytes object: it never moves and can not be cleared."""
    strings = name.encode() + b"\0" + doc.encode() + b"\0"
    size = struct.calcsize(METHOD_DEF)
    definition = bytes(size + len(strings))
    base = _buffer(definition)
    doc_at = base + size + len(name.encode()) + 1
    head = struct.pack(METHOD_DEF, base + size, address, flags, doc_at)
    ctypes.memmove(base, head + strings, len(definition))
    return definition


def _buffer(data: bytes) -> int:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0


def _place(code: "Machine", name: str | None, arena: execmem.Arena | None) -> execmem.Block:
    """Check `code` against this machine, copy it to executable memory and tell the profilers."""
    align = execmem.GRAIN
    if name is not None and not isinstance(name, str):
        raise TypeError(f"name must be text, not {name!r}")
    if not isinstance(code, (bytes, bytearray, memoryview)):
        _check(code)
        name, align = name or code.name, max(align, code.alignment)
    block = (arena or profilers.arena()).alloc(bytes(code), align, getattr(code, "placed", None))
    try:
        profilers.add(block.address, code, name or "kernel")
    except BaseException:
        _free(block)
        raise
    return block


def _check(code: "Code") -> None:
    """UnsupportedError unless this machine, as JITKERN_MAX_ISA lets us see it, runs `code`."""
    system.check()
    try:
        arch, features = code.arch, code.features
    except AttributeError:
        hint = ": call its finish()" if hasattr(code, "finish") else ""
        raise TypeError(f"expected a jitkern.isa.Code or bytes, not {type(code).__name__}{hint}") from None
    if arch != execmem.ARCH:
        raise UnsupportedError(f"{code.name!r} is {arch} code; this machine is {execmem.ARCH}")
    missing = sorted(features - cpu.features)
    if missing:
        cap = f" as JITKERN_MAX_ISA={cpu.cap} shows it" if cpu.cap else ""
        raise UnsupportedError(f"{code.name!r} needs {', '.join(missing)}, which this CPU{cap} does not have; "
                               "`python -m jitkern info` lists what it has")


def _free_with(owner: Any, block: execmem.Block, code: "Machine") -> None:
    # Not at exit: finalizers that run after the exit functions may still call kernels, and the process is ending.
    weakref.finalize(owner, _free, block, getattr(code, "uses", ())).atexit = False


def _free(block: execmem.Block, uses: tuple[object, ...] = ()) -> None:
    """Free a block, and then let go of what its code uses."""
    try:
        profilers.drop(block.address)
    finally:
        block.free()


@functools.lru_cache(maxsize=256)
def function_type(signature: str) -> Any:
    """cffi's type of a pointer to a function with this C signature.  ValueError with cffi's reason if it has none."""
    if not signature.isascii():  # cffi's parser does not survive everything else
        raise ValueError(f"bad C signature {signature!r}: it is not ASCII; {_EXAMPLE}")
    if twice := re.search(_TWO_TYPES, signature):
        raise ValueError(f"bad C signature {signature!r}: {twice[0]!r} is no type; {_EXAMPLE}")
    head, parenthesis, rest = signature.strip().rstrip(";").partition("(")
    if not parenthesis:
        raise ValueError(f"bad C signature {signature!r}: it has no parameter list; {_EXAMPLE}")
    if rest.lstrip().startswith("*"):
        spellings = [signature]                       # the pointer's type itself, T(*)(args)
    else:
        nameless = " ".join(head.split()[:-1])        # of T name(args)
        spellings = [f"{head}(*)({rest}", f"{nameless}(*)({rest}"]
    problems = []
    for spelling in spellings:
        try:
            kind = ffi.typeof(spelling)
        except (ffi.error, TypeError, NotImplementedError) as error:
            if is_interruption(error):
                raise
            problems.append(str(error).splitlines()[0])
            continue
        if kind.kind == "function" and not kind.ellipsis:
            return kind
        problems.append("not a function with a fixed number of parameters")
    # Of two failures the one about an unknown type is about what was meant.
    problem = next((text for text in problems if text.startswith("undefined")), problems[0])
    raise ValueError(f"bad C signature {signature!r}: {problem}; {_EXAMPLE}")


# cffi takes the second for a name; names in _t are types' (POSIX).
_TWO_TYPES = r"\b(?:(?:un)?signed|short|int|long|char|float|double|_?[Bb]ool|\w+_t)\s+(?:\w+_t|_Complex)\b"
_EXAMPLE = "it is a return type and parameters, such as 'int64_t(int64_t, const float *)'"
