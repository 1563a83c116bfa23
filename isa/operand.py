"""What an instruction is given: registers and labels, the same for every instruction set. Immediates are Python's
integers.

Memory operands differ too much between instruction sets to share more than the rule that they are immutable; each
package has its own.
"""

from __future__ import annotations

import operator
from typing import Any, NoReturn, SupportsIndex, TypeVar

T = TypeVar("T")


class EncodingError(ValueError):
    """An instruction that cannot be encoded as written, or code that cannot be laid out. Nothing was emitted."""


class Frozen:
    """Attributes are set once, by ``_init``: operands are shared between programs."""

    __slots__ = ()

    def _init(self, **attributes: Any) -> None:
        for name, value in attributes.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: Any = None) -> NoReturn:
        raise AttributeError(f"{self!r} is immutable")

    __delattr__ = __setattr__

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{self!r} has an identity and can not be pickled")

    def __copy__(self: T) -> T:
        return self

    def __deepcopy__(self: T, memo: Any) -> T:
        return self


class Named(Frozen):
    """What is known by its name."""

    __slots__ = ("name",)
    name: str

    def __init__(self, name: str):
        self._init(name=name)

    def __repr__(self) -> str:
        return self.name


class Reg(Named):
    """One register: its name as the manual prints it and its number."""

    __slots__ = ("index",)
    index: int

    def __init__(self, name: str, index: int):
        self._init(name=name, index=index)


class Label(Frozen):
    """A place in the code. It is bound once, by ``Assembler.L``, and may be used before and after that.

    Listings number the labels that have no name.
    """

    __slots__ = ("name",)
    name: str

    def __init__(self, name: str = ""):
        self._init(name=name)

    def __sub__(self, base: Label) -> Distance:
        return Distance(self, base, 0) if isinstance(base, Label) else NotImplemented

    def __repr__(self) -> str:
        return self.name or "(unnamed label)"


class Distance(Frozen):
    """``label - base + addend``: bytes, as data. It is the same wherever the code is."""

    __slots__ = ("label", "base", "addend")
    label: Label
    base: Label
    addend: int

    def __init__(self, label: Label, base: Label, addend: int):
        self._init(label=label, base=base, addend=addend)

    def __add__(self, more: SupportsIndex) -> Distance:
        return Distance(self.label, self.base, self.addend + integer(more, "what is added to a distance"))

    def __sub__(self, less: SupportsIndex) -> Distance:
        return self + -integer(less, "what is taken from a distance")

    def __repr__(self) -> str:
        more = f" {'+-'[self.addend < 0]} {abs(self.addend)}" if self.addend else ""
        return f"{self.label} - {self.base}{more}"


def power_of_two(value: SupportsIndex, what: str) -> int:
    """``value`` as an int that is a power of two up to 4096."""
    value = integer(value, what)
    if not 1 <= value <= 4096 or value & value - 1:
        raise EncodingError(f"{what} must be a power of two from 1 to 4096, not {value}")
    return value


def integer(value: Any, what: str) -> int:
    """``value`` as an int: anything with ``__index__`` (numpy's integers too) but no bool and no float."""
    if value.__class__ is int:
        return value
    try:
        if type(value).__name__ in ("bool", "bool_"):  # Python's and numpy's
            raise TypeError
        return operator.index(value)
    except TypeError:
        raise EncodingError(f"{what} must be an integer, not {value!r}") from None
