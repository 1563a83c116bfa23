"""Objects whose calls go straight to machine code, with attributes and methods as any object has them (PEP 590).

    class Function(objects.base()):
        def __call__(self, *args, **kwargs): ...

    f = Function()
    objects.connect(f, address, keep)

A call f(...) is then a call of the code at `address`, which gets (PyObject *callable, PyObject *const *args, size_t
nargs, PyObject *kwnames): what a built-in with keywords gets, but that the highest bit of nargs may be set.  Before,
and where there can be no such objects (as with `callables.supports_builtin`), it is one of `__call__`.

Source: CPython's Include/object.h and structmember.h; "Type Object Structures" of its documentation.
"""

from __future__ import annotations

import ctypes
import functools
from typing import Any

from jitkern.call import callables
from jitkern.code import execmem

VECTORCALL, SIZE = 16, 24        # offset in an object of the code's address, and the object's size
READONLY, PY_SSIZE_T = 1, 19     # of a PyMemberDef: flags, type
TP_CALL, TP_MEMBERS = 50, 72     # numbers of slots (Include/typeslots.h)
TP_FLAGS = 168                   # offset in a type
BASETYPE, HAVE_VECTORCALL = 1 << 10, 1 << 11  # of a type's flags


class _Member(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("type", ctypes.c_int), ("offset", ctypes.c_ssize_t),
                ("flags", ctypes.c_int), ("doc", ctypes.c_char_p)]


class _Slot(ctypes.Structure):
    _fields_ = [("slot", ctypes.c_int), ("value", ctypes.c_void_p)]


class _Spec(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("size", ctypes.c_int), ("item", ctypes.c_int), ("flags", ctypes.c_uint),
                ("slots", ctypes.POINTER(_Slot))]


@functools.cache
def base() -> type:
    """What classes of such objects are derived from; found out once, by a built-in's code that answers for an object's.
    """
    if not callables.supports_builtin():
        return object
    made = _made()
    kind = type("Probe", (made,), {"__call__": lambda self, *args: args})
    if ctypes.c_ulong.from_address(id(kind) + TP_FLAGS).value != kind.__flags__:
        return object
    _enable(kind)
    probe, identity = kind(), execmem.DEFAULT.alloc(callables.IDENTITY[execmem.ARCH])
    before, probe.attribute = probe(made), probe
    ctypes.c_uint64.from_address(id(probe) + VECTORCALL).value = identity.address
    right = before == (made,) and made.__basicsize__ == SIZE and probe(made) is made and probe(*[made]) is made
    ctypes.c_uint64.from_address(id(probe) + VECTORCALL).value = 0
    identity.free()
    return made if right else object


def connect(instance: Any, address: int, keep: object = None) -> None:
    """From now on a call of `instance` is one of the code at `address`; `keep` lives as long as the instance."""
    if isinstance(instance, _connectable()):
        instance._code = keep  # finalizers of a cycle have run before the collector takes attributes away
        _enable(type(instance))
        ctypes.c_uint64.from_address(id(instance) + VECTORCALL).value = address


def _connectable() -> tuple[type, ...]:
    return () if base() is object else (base(),)


def _enable(kind: type) -> None:
    """Let its objects be called by address where they have one, and otherwise by `__call__`, as all others."""
    ctypes.c_ulong.from_address(id(kind) + TP_FLAGS).value |= HAVE_VECTORCALL


def _made() -> type:
    members, slots = (_Member * 2)(), (_Slot * 3)()
    members[0].name, members[0].type = b"__vectorcalloffset__", PY_SSIZE_T
    members[0].offset, members[0].flags = VECTORCALL, READONLY
    slots[0].slot, slots[0].value = TP_MEMBERS, ctypes.addressof(members)
    slots[1].slot = TP_CALL
    slots[1].value = ctypes.cast(ctypes.pythonapi.PyVectorcall_Call, ctypes.c_void_p).value
    spec = _Spec(b"jitkern.Called", SIZE, 0, HAVE_VECTORCALL | BASETYPE, slots)
    make = ctypes.pythonapi.PyType_FromSpec
    make.restype, make.argtypes = ctypes.py_object, [ctypes.POINTER(_Spec)]
    made = make(ctypes.byref(spec))
    made.kept = spec, slots, members  # CPython 3.10 reads the name there
    return made
