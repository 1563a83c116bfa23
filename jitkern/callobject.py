"""Objects whose calls go straight to machine code, with attributes and methods as any object has them (PEP 590).

    Function = callobject.type_of("Function", {"twice": lambda self: 2 * self.number})
    f = Function()
    callobject.connect(f, address, slow)

A call f(...) is then a call of the code at `address`, which gets (PyObject *callable, PyObject *const *args, size_t
nargs, PyObject *kwnames): what a built-in with keywords gets, but that the highest bit of nargs may be set.  Where
there is no such type (`native.supports_builtin`) a call is one of `slow`.

Such objects are not seen by the cycle collector: what they refer to should not refer to them.

Source: CPython's Include/object.h and structmember.h; "Type Object Structures" of its documentation.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable
from typing import Any

from jitkern import execmem, native

VECTORCALL, DICT, WEAKREFS, SIZE = 16, 24, 32, 40  # offsets in an object, and its size
READONLY, PY_SSIZE_T = 1, 19                       # of a PyMemberDef: flags, type
TP_CALL, TP_MEMBERS = 50, 72                       # numbers of slots (Include/typeslots.h)
HAVE_VECTORCALL = 1 << 11                          # of a type's flags


class _Member(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("type", ctypes.c_int), ("offset", ctypes.c_ssize_t),
                ("flags", ctypes.c_int), ("doc", ctypes.c_char_p)]


class _Slot(ctypes.Structure):
    _fields_ = [("slot", ctypes.c_int), ("value", ctypes.c_void_p)]


class _Spec(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("size", ctypes.c_int), ("item", ctypes.c_int), ("flags", ctypes.c_uint),
                ("slots", ctypes.POINTER(_Slot))]


class _Plain:
    """What stands in for such objects where machine code can not be called."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._slow(*args, **kwargs)


def type_of(name: str, namespace: dict[str, Any]) -> type:
    """A new type of such objects, with these attributes.  It has no base that could be called otherwise."""
    if not supported():
        return type(name, (_Plain,), dict(namespace))
    made = _made(name)
    for key, value in namespace.items():
        setattr(made, key, value)
    return made


def connect(instance: Any, address: int, slow: Callable[..., Any]) -> None:
    """From now on a call of `instance` is one of the code at `address`, which the caller keeps in place.

    `slow` takes the calls where machine code can not.
    """
    if isinstance(instance, _Plain):
        instance._slow = slow
    else:
        ctypes.c_uint64.from_address(id(instance) + VECTORCALL).value = address


@functools.cache
def supported() -> bool:
    """Whether such types can be made, found out once: a built-in's code answers for an object's."""
    if not native.supports_builtin():
        return False
    probe = _made("probe")()
    identity = execmem.DEFAULT.alloc(native.IDENTITY[execmem.ARCH])
    ctypes.c_uint64.from_address(id(probe) + VECTORCALL).value = identity.address
    probe.attribute = 1
    right = probe(supported) is supported and probe(*[supported]) is supported and probe.attribute == 1
    identity.free()
    return right


def _made(name: str) -> type:
    members = (_Member * 4)()
    for member, text, offset in zip(members, (b"__vectorcalloffset__", b"__dictoffset__", b"__weaklistoffset__"),
                                    (VECTORCALL, DICT, WEAKREFS)):
        member.name, member.type, member.offset, member.flags = text, PY_SSIZE_T, offset, READONLY
    slots = (_Slot * 3)()
    slots[0].slot, slots[0].value = TP_MEMBERS, ctypes.addressof(members)
    slots[1].slot = TP_CALL
    slots[1].value = ctypes.cast(ctypes.pythonapi.PyVectorcall_Call, ctypes.c_void_p).value
    spec = _Spec(f"jitkern.{name}".encode(), SIZE, 0, HAVE_VECTORCALL, slots)
    make = ctypes.pythonapi.PyType_FromSpec
    make.restype, make.argtypes = ctypes.py_object, [ctypes.POINTER(_Spec)]
    made = make(ctypes.byref(spec))
    made._kept = spec, slots, members  # CPython 3.10 reads the name there
    return made
