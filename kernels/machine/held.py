"""What a vector machine hands out, vectors, masks, integers and pointers: taken for as long as its object lives."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, NamedTuple

from jitkern.isa.types import ElementType

if TYPE_CHECKING:
    from .base import Machine


class BudgetError(ValueError):
    """A kernel wants more registers than there are."""


class Owner(weakref.ref):
    """Of a register: the object that it is taken for."""

    __slots__ = ("register",)


class Held:
    """A register, or a place on the stack, that is taken for as long as this object lives.

    When it goes its `Owner` is put into the machine's list, by no step of Python's: an exception of a signal handler
    that comes in ``__del__`` would be lost.
    """

    __slots__ = ("vm", "bank", "index", "__weakref__")

    def __init__(self, vm: Machine, bank: str):
        self.vm, self.bank, self.index = vm, bank, vm._take(bank)
        if self.index >= 0:
            owner = Owner(self, vm._gone.append)
            owner.register = bank, self.index
            vm._owners[owner.register] = owner

    def __repr__(self) -> str:
        return f"{self.bank}{self.index}"


class Vector(Held):
    """A vector; ``type`` is that of its lanes."""

    __slots__ = ("type",)

    def __init__(self, vm: Machine, type: ElementType):
        super().__init__(vm, "vector")
        self.type = type


class Mask(Held):
    """Some lanes of vectors of ``type``: the first ``count``, or those that were found (``count`` is None)."""

    __slots__ = ("count", "type")

    def __init__(self, vm: Machine, count: int | None, type: ElementType):
        super().__init__(vm, vm.mask_bank if count is None or vm.static_masks else "none")
        self.count, self.type = count, type


class Scalar(Held):
    """A 64-bit integer: in a register, or on the stack (bank "slot")."""

    __slots__ = ()


class Pointer(Scalar):
    """An address, in a register or on the stack."""

    __slots__ = ()

    def __init__(self, vm: Machine, bank: str):
        super().__init__(vm, bank)
        vm._bias[bank, self.index] = 0

    def __add__(self, offset: int) -> At:
        return At(self, offset)

    @property
    def bias(self) -> int:
        """Bytes from what the register holds to where this points."""
        return self.vm._bias[self.bank, self.index]


class At(NamedTuple):
    """The place ``offset`` bytes behind where a pointer points."""

    pointer: Pointer
    offset: int

    def __add__(self, offset: int) -> At:
        return At(self.pointer, self.offset + offset)

    @property
    def distance(self) -> int:
        """Bytes from what the pointer's register holds."""
        return self.offset + self.pointer.bias
