"""Kernels of all families: built once, loaded, and called by addresses.

    found = kernel(spec)
    found(*addresses)

What tells families apart is in their rows, `jitkern.kernels.families`.
"""

from __future__ import annotations

import copy
import functools
import threading
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from jitkern.call import callables
from jitkern.call import path as callpath
from jitkern.call.layout import DATA
from jitkern.cpu import targets
from jitkern.cpu.targets import Target
from jitkern.isa import Code
from jitkern.kernels import families

from . import cache

OLDEST = (2, 1)  # numpy: the first one whose reshape can be told not to copy
if tuple(map(int, np.__version__.split(".")[:2])) < OLDEST:
    raise ImportError(f"jitkern needs numpy {OLDEST[0]}.{OLDEST[1]} or newer, and this is numpy {np.__version__}")

ALIGNMENT = 64  # of scratch and of packed panels
NOTHING: Mapping[str, Any] = MappingProxyType({})


class Kernel:
    """A kernel, built and loaded: calling it with the addresses of the operands runs all of it, or a slice.

    spec, block, target: what it is built for; block is None in families that have none.  plan: what follows from these,
    with `units`, how many slices there can be, and `scratch`, bytes.  code: the machine code.
    """

    def __init__(self, spec: Any, block: Any = None, target: Target | None = None, known: Mapping[str, Any] = NOTHING):
        """block: by default the one that the family's rule gives, which is told what is known, by its arguments' names.
        target: by default this CPU.

        TypeError for a spec of no family; ValueError if there is no such kernel, before anything is built.
        """
        family, target = families.of(spec), target or targets.here()
        family.check(spec)
        if block is None:
            block = family.rule(spec, target.facts, target.vector_bytes, **known)
        self.spec, self.block, self.target = spec, block, target
        self.plan = family.plan(spec, block, target.vector_bytes)
        self.code, self._run = cache.kernel(family.build, spec, block, target)
        self.code_bytes = len(self.code)

    def built(self) -> Code:
        """The machine code made again, with its listing."""
        return families.of(self.spec).build(self.spec, self.block, self.target)

    def of(self, units: int) -> Kernel:
        """This one, whose units are open, for so many: the same code, which counts no more."""
        found = copy.copy(self)
        found.plan, found.code_bytes = self.plan._replace(units=units), 0
        return found

    @property
    def address(self) -> int:
        """Of the machine code, as long as this lives."""
        return int(callables.ffi.cast("intptr_t", self._run))

    def __call__(self, *addresses: int, begin: int = 0, end: int | None = None) -> None:
        """All of it, or the slice [begin, end) of `plan.units`.  The caller answers for the addresses."""
        table = [callables.ffi.cast("void *", address) for address in addresses]
        if self.plan.scratch:
            table.append(callables.ffi.cast("void *", scratch(self.plan.scratch)))
        self._run(callables.ffi.new("void *[]", table), begin, self.plan.units if end is None else end)


def kernel(spec: Any, block: Any = None, **known: Any) -> Kernel:
    """The kernel of a spec for this CPU, its dims collapsed: found, or built.  block, known, errors: see `Kernel`."""
    family = families.of(spec)
    exact = None if block is None else cache.canonical(block)  # 1 == 1.0
    key = spec, family.told(spec), exact, *known.items()
    return cache.DEFAULT.kept(key, lambda: Kernel(family.collapse(spec), block, known=known))


class _Scratch(threading.local):
    memory = np.empty(0, np.uint8)


_SCRATCH = _Scratch()


def scratch(size: int) -> int:
    """The address of this thread's scratch memory, aligned, of at least so many bytes; reused from call to call."""
    if _SCRATCH.memory.size < size + ALIGNMENT:
        _SCRATCH.memory = np.empty(size + ALIGNMENT, np.uint8)
    return aligned(_SCRATCH.memory)


def aligned(memory: np.ndarray) -> int:
    """The first address in it that is a multiple of ALIGNMENT."""
    return -(-memory.ctypes.data // ALIGNMENT) * ALIGNMENT


def address(array: np.ndarray) -> int:
    """Where its first element is: what `array.ctypes.data` says, in a fifth of the time where objects can be read."""
    return _words(_pointer, id(array) + DATA)[0] if _readable() else array.ctypes.data


@functools.cache
def _readable() -> bool:
    """Whether arrays hold that address where it is expected; builds of Python differ."""
    return bool(callpath.supported())


_words, _pointer = callables.ffi.cast, callables.ffi.typeof("uintptr_t *")
