"""Machine code that calls a Python function: what C calls, where ctypes and cffi would map writable executable memory.

    callback(function, "int64_t(int64_t x, void *y)")    a cffi function that calls function(x, y)

C has no way to take an exception.  Errors of the function itself are dropped: the answer is 0.  An interruption
(`jitkern.code.interruption`) is raised where the thread next looks for signals, as if it had come only then: in the
main thread, where handlers of signals run, it is the very object with its traceback; in another one, where it came by
PyThreadState_SetAsyncExc, it goes back there, by its class.

Source: Python/C API, "Initialization, Finalization, and Threads" (PyGILState_Ensure, Py_AddPendingCall), "Exception
Handling".
"""

from __future__ import annotations

import ctypes
import functools
import threading
import weakref
from collections.abc import Callable
from typing import Any

from jitkern.call import callables
from jitkern.call.scalar import At, Place, Scalar, machine, placed
from jitkern.code import system
from jitkern.code.interruption import is_interruption
from jitkern.isa import Code, Label

# What the code refers to: its Python function, the code that raises, the word with the main thread; and CPython's.
FUNCTIONS = {
    "take_lock": "PyGILState_Ensure", "give_lock": "PyGILState_Release", "drop": "Py_DecRef",
    "number": "PyLong_FromVoidPtr", "truth": "PyObject_IsTrue", "type_of": "PyObject_Type", "set": "PyErr_SetObject",
    "fetch": "PyErr_Fetch", "normalize": "PyErr_NormalizeException", "set_traceback": "PyException_SetTraceback",
    "thread": "PyThread_get_thread_ident", "raise_soon": "Py_AddPendingCall", "raise_in": "PyThreadState_SetAsyncExc",
}
HEAD = ("function", "vectorcall", "raise", "main", *FUNCTIONS)

_main = ctypes.c_uint64(threading.main_thread().ident or 0)


def _forked() -> None:
    _main.value = threading.get_ident()


system.after_fork(_forked)


def callback(function: Callable[..., Any], signature: str) -> Any:
    """A cffi function that calls `function` with its arguments, which are integers; pointers are addresses.

    The answer is 1 where the function's is true, and else 0.  It may be called in any thread, with the interpreter's
    lock or without.  The function lives as long as what is returned; see the module for its exceptions.
    """
    count = len(callables.function_type(signature).args)

    def called(address: int) -> Any:
        try:
            return function(*(ctypes.c_int64 * count).from_address(address))
        except BaseException as error:
            if isinstance(error, RecursionError) or not is_interruption(error):
                return False
            raise

    vectorcall, entered = callables.vectorcall(called)
    head = _head(function=id(entered), vectorcall=vectorcall, main=ctypes.addressof(_main),
                 **{"raise": int(callables.ffi.cast("intptr_t", _raiser()))})
    code = placed(getattr(function, "__name__", "callback"), _code(system.ARCH, count), ctypes.addressof(head))
    loaded = callables.load(code, signature)
    weakref.finalize(loaded, _let_go, head, entered).atexit = False
    return loaded


def _let_go(*memory: object) -> None:
    """What machine code saw was kept until now."""


def _head(**words: int) -> ctypes.Array:
    words |= {name: callables.function(symbol) for name, symbol in FUNCTIONS.items()}
    return (ctypes.c_uint64 * len(HEAD))(*(words.get(name, 0) for name in HEAD))


@functools.cache
def _raiser() -> Any:
    """int(PyObject *): raises that exception, for Py_AddPendingCall.  It is never freed."""
    head = _head()
    code = placed("raise", _raising(system.ARCH), ctypes.addressof(head))
    loaded = callables.load(code, "int(void *)")
    _KEPT.append((head, loaded))  # a call may be pending to the end of the process
    return loaded


_KEPT: list[Any] = []


def _of(head: Any, name: str) -> At:
    return At(head, 8 * HEAD.index(name))


@functools.cache
def _raising(arch: str) -> Code:
    m = machine(arch)
    head, value, kind = m.saved[:3]
    with m.frame("int(void *value)", 3, m.outgoing) as f:
        m.set(value, f.value)
        m.literal(head)
        m.call(_of(head, "type_of"), value)
        m.set(kind, m.result)
        m.call(_of(head, "set"), kind, value)
        m.call(_of(head, "drop"), kind)
        m.call(_of(head, "drop"), value)
        m.set(m.result, 0xffffffff)  # -1: there is an exception
    return m.finish()


@functools.cache
def _code(arch: str, count: int) -> Code:
    """int64_t(int64_t, ...), of so many arguments."""
    m, failed, end = machine(arch), Label("failed"), Label("end")
    head, lock, answer = m.saved[:3]
    object, small, kind, value, trace, words = (m.outgoing + 8 * i for i in range(6))
    signature = f"int64_t({', '.join(f'int64_t word{i}' for i in range(count)) or 'void'})"
    with m.frame(signature, 3, words + 8 * count) as f:
        for i, argument in enumerate(f.args.values()):
            m.store(argument, At(m.sp, words + 8 * i))
        m.literal(head)
        m.call(_of(head, "take_lock"))
        m.set(lock, m.result)
        m.call(_of(head, "number"), Place(m.sp, words))
        m.store(m.result, At(m.sp, object))
        m.set(answer, 0)
        m.branch(m.result, "==", 0, failed)
        m.call(_of(head, "vectorcall"), _of(head, "function"), Place(m.sp, object), 1, 0)
        m.set(answer, m.result)
        m.call(_of(head, "drop"), At(m.sp, object))
        m.branch(answer, "==", 0, failed)
        m.store(answer, At(m.sp, object))
        m.call(_of(head, "truth"), answer)
        m.store(m.result, At(m.sp, small))
        m.load(answer, At(m.sp, small, bits=32))
        m.call(_of(head, "drop"), At(m.sp, object))
        m.jump(end)
        m.L(failed)
        _raised(m, head, *(At(m.sp, place) for place in (kind, value, trace, small)))
        m.L(end)
        m.call(_of(head, "give_lock"), lock)
        m.set(m.result, answer)
    return m.finish()


def _raised(m: Scalar, head: Any, kind: At, value: At, trace: At, small: At) -> None:
    """The exception that is set is raised later.  One without a traceback came before any Python ran: it is dropped."""
    other, drop, kept, main = Label("other"), Label("drop"), Label("kept"), m.spare[1]
    places = [Place(*one[:2]) for one in (kind, value, trace)]
    m.call(_of(head, "fetch"), *places)
    m.branch(trace, "==", 0, drop)
    m.call(_of(head, "normalize"), *places)
    m.call(_of(head, "set_traceback"), value, trace)
    m.call(_of(head, "thread"))
    m.load(main, _of(head, "main"))
    m.branch(m.result, "!=", At(main), other)
    m.call(_of(head, "raise_soon"), _of(head, "raise"), value)
    m.store(m.result, small)
    m.branch(At(*small[:2], bits=32), "==", 0, kept)
    m.L(other)  # or too many are pending
    m.call(_of(head, "thread"))
    m.call(_of(head, "raise_in"), m.result, kind)
    m.L(drop)
    m.call(_of(head, "drop"), value)
    m.L(kept)
    m.call(_of(head, "drop"), kind)
    m.call(_of(head, "drop"), trace)
