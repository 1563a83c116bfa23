"""AArch64 registers, their elements and lists, spelled as in Xbyak_aarch64.

    w0 x30 sp xzr        b0 h0 s0 d0 q0            v0.s4  v0.s[1]  v0.s4 - v3.s4  (v0.s - v1.s)[2]
    z0.s  z0.s[1]  z0.d - z3.d                      p0  p0.s  p0/T_m  p0/T_z  p0.s - p1.s  p0.s[w12, 1]
    za0.s  za0h.s[w12, 1]  za[w12, 1]               pn8  pn8.s  pn8/T_z  pn8[1]

Every kind of operand is a class of its own, so that an instruction finds its forms by the types of its operands alone.
"""

from __future__ import annotations

from typing import Any, Generic, SupportsIndex, TypeVar, overload

from ..operand import EncodingError, Frozen, Named, Reg, integer

_R = TypeVar("_R")  # what an element is of: a register or a list of registers
_L = TypeVar("_L", bound="Listable")
_S = TypeVar("_S", bound="Slice")


def _kind(name: str, base: type, **attributes: Any) -> type:
    """A class of operands that differs from its base by these attributes."""
    return type(name, (base,), dict(__slots__=(), **attributes))


class Register(Reg):
    """An AArch64 register."""

    __slots__ = ()
    text = ""  # what stands behind the register's name and number in a manual's syntax: ".4s", "/m"

    def parents(self) -> tuple[Reg, ...]:
        """The whole registers that this is part of, or stands for: x0 of w0; z0 and z1 of v0.s4 - v1.s4."""
        return (self,)


class X(Register):
    """A 64-bit general-purpose register."""

    __slots__ = ()


class W(Register):
    """The low 32 bits of a general-purpose register."""

    __slots__ = ()

    def parents(self) -> tuple[Reg, ...]:
        return (NAMES[f"x{self.index}"],)


class Xzr(Register):
    __slots__ = ()


class Wzr(Register):
    __slots__ = ()


class Sp(Register):
    __slots__ = ()


class Wsp(Register):
    __slots__ = ()


class Vector(Register):
    """Part or whole of a SIMD and floating-point register."""

    __slots__ = ()

    def parents(self) -> tuple[Reg, ...]:
        return (NAMES[f"z{self.index}"],)


class Listable(Register):
    """A register that can stand in a list: ``v0.s4 - v3.s4`` is four consecutive ones."""

    __slots__ = ()

    def __sub__(self: _L, last: _L) -> RegisterList[_L]:
        if type(last) is not type(self):
            raise EncodingError(f"{self} - {last!r}: a list is of registers of one kind")
        count = (last.index - self.index) % len(BANKS[type(self)]) + 1
        if not 2 <= count <= 4:
            raise EncodingError(f"{self} - {last}: a list has 2 to 4 consecutive registers, not {count}")
        return _one(list_class(type(self), count), self)


class Element(Frozen, Generic[_R]):
    """One element of a vector register, or the same one of a list of them: ``v0.s[1]``, ``z0.h[3]``."""

    __slots__ = ("register", "number")
    register: _R
    number: int
    of: type
    count = 0  # registers in the list; 0: no list

    def __init__(self, register: _R, number: int):
        self._init(register=register, number=number)

    @property
    def index(self) -> int:
        """The register's number."""
        return self.register.index

    def parents(self) -> tuple[Reg, ...]:
        """The register's."""
        return self.register.parents()

    def __repr__(self) -> str:
        return f"{self.register!r}[{self.number}]"


class RegisterList(Frozen, Generic[_L]):
    """Two to four consecutive registers of one kind."""

    __slots__ = ("first",)
    first: _L
    of: type
    count = 0

    def __init__(self, first: _L):
        self._init(first=first)

    @property
    def index(self) -> int:
        """The first register's number."""
        return self.first.index

    def parents(self) -> tuple[Reg, ...]:
        """Those of all its registers."""
        return tuple(whole for register in self.registers() for whole in register.parents())

    def registers(self) -> list[_L]:
        """The registers of the list, first to last."""
        bank = BANKS[type(self.first)]
        return [bank[(self.first.index + i) % len(bank)] for i in range(self.count)]

    def __getitem__(self, number: SupportsIndex) -> Element[RegisterList[_L]]:
        if self.of not in _ELEMENT_SUFFIX:
            raise EncodingError(f"{self!r}[{number!r}]: a list of whole vectors has no elements")
        return _element(self, self.of, self.count, number)

    def __repr__(self) -> str:
        return f"({self.first!r} - {self.registers()[-1]!r})"


_LISTS: dict[tuple, type] = {}
_ELEMENTS: dict[tuple, type] = {}
BANKS: dict[type, tuple[Any, ...]] = {}


def list_class(of: type, count: int) -> type:
    """The class of lists of so many registers of a kind."""
    key = (of, count)
    if key not in _LISTS:
        _LISTS[key] = _kind(f"{of.__name__}x{count}", RegisterList, of=of, count=count)
    return _LISTS[key]


def element_class(of: type, count: int = 0) -> type:
    """The class of elements of a kind of register, or of a list of so many."""
    key = (of, count)
    if key not in _ELEMENTS:
        _ELEMENTS[key] = _kind(f"{of.__name__}_element", Element, of=of, count=count)
    return _ELEMENTS[key]


_MADE: dict[tuple, Frozen] = {}


def _one(cls: type, *parts):
    """The one object of a class with these parts: encoders remember what they have seen by identity."""
    key = (cls, *parts)
    if key not in _MADE:
        _MADE[key] = cls(*parts)
    return _MADE[key]


def _element(register, of: type, count: int, number: int) -> Element:
    return _one(element_class(of, count), register, integer(number, f"the element of {register!r}"))


class ListableVector(Listable, Vector):
    __slots__ = ()


class Predicate(Register):
    """A predicate register, in whatever way."""

    __slots__ = ()

    def parents(self) -> tuple[Reg, ...]:
        return (NAMES[f"p{self.index}"],)


class ListablePredicate(Predicate, Listable):
    """A predicate with its elements; ``p0.s[w12, 1]`` is the one whose number is w12 + 1."""

    __slots__ = ()
    element: type

    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> PredicateElement:
        return _one(self.element, self, *_selected(self, at))


class Indexable(ListableVector):
    """A register whose single elements are operands."""

    __slots__ = ()

    def __getitem__(self: _L, number: SupportsIndex) -> Element[_L]:
        return _element(self, type(self), 0, number)


# Vector arrangements: the attribute's name here and the suffix in the manual. SVE's and elements' have no count.
ARRANGEMENTS = {
    "b8": "8b",
    "b16": "16b",
    "h4": "4h",
    "h8": "8h",
    "s2": "2s",
    "s4": "4s",
    "d1": "1d",
    "d2": "2d",
    "q1": "1q",
}
ELEMENTS = {"b": "b", "h": "h", "s": "s", "d": "d", "b4": "4b", "h2": "2h", "b2": "2b"}
SIZES = ("b", "h", "s", "d", "q")

_VECTOR = {name: _kind(f"V_{name}", ListableVector, text=f".{s}") for name, s in ARRANGEMENTS.items()}
_VECTOR |= {name: _kind(f"V_{name}", Indexable, text=f".{s}") for name, s in ELEMENTS.items()}
SCALABLE = {name: _kind(f"Z_{name}", Indexable, text=f".{name}") for name in SIZES}
_SCALAR = {name: _kind(name.upper(), Vector) for name in SIZES}
_COUNTER = {name: _kind(f"C_{name}", Predicate, text=f".{name}") for name in "bhsd"}
_ELEMENT_SUFFIX = {*_VECTOR.values(), *SCALABLE.values()}


class Tile(Register):
    """A tile of SME's ZA by its elements: ``za0.s``."""

    __slots__ = ()

    @property
    def mask(self) -> int:
        """The tiles za0.d ... za7.d that it consists of, a bit each."""
        apart = {".b": 1, ".h": 2, ".s": 4, ".d": 8}[self.text]
        return sum(1 << i for i in range(self.index, 8, apart))


_TILE = {name: _kind(f"T_{name}", Tile, text=f".{name}") for name in "bhsd"}


class Whole(Vector):
    """A register with its arrangements as attributes."""

    __slots__ = ()
    arrangements: dict[str, type]

    def __getattr__(self, attribute: str) -> Any:
        if attribute not in self.arrangements:
            raise AttributeError(f"{self.name} has no arrangement {attribute!r}, only {', '.join(self.arrangements)}")
        return BANKS[self.arrangements[attribute]][self.index]

    def __getitem__(self: _R, number: SupportsIndex) -> Element[_R]:
        return _element(self, type(self), 0, number)


class V(Whole):
    """A SIMD register; ``v0.s4`` is four 32-bit elements."""

    __slots__ = ()
    arrangements = _VECTOR


class Z(Whole):
    """A scalable vector register."""

    __slots__ = ()
    arrangements = SCALABLE

    def parents(self) -> tuple[Reg, ...]:
        return (self,)


class Predication(Named):
    """What ``/`` adds to a predicate: T_m or T_z."""

    __slots__ = ()


class Merging(Predication): ...


class Zeroing(Predication): ...


T_m, T_z = Merging("T_m"), Zeroing("T_z")


class P(Predicate, Whole):
    """A predicate register; ``p0/T_m`` merges, ``p0/T_z`` zeroes."""

    __slots__ = ()

    @overload
    def __truediv__(self, how: Merging) -> P_merging: ...

    @overload
    def __truediv__(self, how: Zeroing) -> P_zeroing: ...

    def __truediv__(self, how: Predication) -> Register:
        if how is T_m:
            return BANKS[P_merging][self.index]
        if how is T_z:
            return BANKS[P_zeroing][self.index]
        raise EncodingError(f"{self} / {how!r}: T_m or T_z goes there")


class Counter(Predicate, Whole):
    """A predicate register as a counter, pn0 ... pn15; ``pn8/T_z`` zeroes, ``pn8[1]`` is a part of it."""

    __slots__ = ()
    arrangements = _COUNTER

    def __truediv__(self, how: Zeroing) -> C_zeroing:
        if how is not T_z:
            raise EncodingError(f"{self} / {how!r}: T_z goes there")
        return BANKS[C_zeroing][self.index]


class Tiles(Whole):
    """Tiles of SME's ZA: ``za0.s`` ... ``za3.s``, ``za0.d`` ... ``za7.d``."""

    __slots__ = ()
    arrangements = _TILE

    def parents(self) -> tuple[Reg, ...]:
        return (self,)


def _selected(of: object, at: W | tuple[W, SupportsIndex]) -> tuple[W, int]:
    """The register and the offset in ``[w12, 1]``."""
    select, number = at if isinstance(at, tuple) and len(at) == 2 else (at, 0)
    if not isinstance(select, W) or not 12 <= select.index <= 15:
        raise EncodingError(f"{of!r}[{select!r}, ...]: selected by w12, w13, w14 or w15")
    return select, integer(number, f"the offset of {of!r}")


class Selected(Frozen):
    """What a register and an offset select."""

    __slots__ = ("of_", "select", "number")
    of_: Any
    select: W
    number: int

    def __init__(self, of_: Any, select: W, number: int):
        self._init(of_=of_, select=select, number=number)

    def __repr__(self) -> str:
        return f"{self.of_!r}[{self.select!r}, {self.number}]"


class PredicateElement(Selected):
    """One element of a predicate: ``p0.s[w12, 1]``."""

    __slots__ = ()

    def parents(self) -> tuple[Reg, ...]:
        """The register's."""
        return self.of_.parents()


class ArrayVector(Selected):
    """One vector of ZA: ``za[w12, 1]``, the one whose number is w12 + 1."""

    __slots__ = ()

    def parents(self) -> tuple[Reg, ...]:
        """None: the array is no register that a frame keeps."""
        return ()


class Slice(Selected):
    """One row or column of a tile: ``za0h.s[w12, 1]``, the one whose number is w12 + 1."""

    __slots__ = ()
    of_: Slices[Any]

    def parents(self) -> tuple[Reg, ...]:
        """The tile's array, as one of eight."""
        return (NAMES[f"za{self.of_.index % 8}"],)


class Slices(Register, Generic[_S]):
    """The rows (``za0h.s``) or columns (``za0v.s``) of a tile."""

    __slots__ = ("vertical",)
    vertical: bool
    slice: type

    def __init__(self, name: str, index: int, vertical: bool):
        super().__init__(name, index)
        self._init(vertical=vertical)

    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> _S:
        return _one(self.slice, self, *_selected(self, at))

    def __call__(self, select: W, number: SupportsIndex = 0) -> _S:
        """The same, as in Xbyak_aarch64: ``za0h.s(w12, 1)``."""
        return self[select, number]


_SLICES = {
    name: _kind(f"Slices_{name}", Slices, text=f".{name}", slice=_kind(f"Slice_{name}", Slice)) for name in SIZES
}


class Direction(Named):
    """``za0h`` or ``za0v``: the rows or columns of a tile, by element size."""

    __slots__ = SIZES

    def __init__(self, name: str, index: int, vertical: bool):
        super().__init__(name)
        for size, cls in _SLICES.items():
            self._init(**{size: cls(f"{name}.{size}", index, vertical)})


class TileSet(Frozen):
    """Tiles to be zeroed: a bit for each of za0.d ... za7.d."""

    __slots__ = ("mask",)
    mask: int

    def __init__(self, mask: int):
        self._init(mask=mask)

    def __repr__(self) -> str:
        return "{" + ", ".join(f"za{i}.d" for i in range(8) if self.mask >> i & 1) + "}"


class Array(TileSet):
    """All of SME's ZA; ``za[w12, 1]`` or, as in Xbyak_aarch64, ``za(w12, 1)`` is one vector of it."""

    __slots__ = ()

    def __getitem__(self, at: W | tuple[W, SupportsIndex]) -> ArrayVector:
        return _one(ArrayVector, self, *_selected(self, at))

    def __call__(self, select: W, number: SupportsIndex = 0) -> ArrayVector:
        return self[select, number]

    def __repr__(self) -> str:
        return "za"


class P_merging(Predicate):
    __slots__ = ()
    text = "/m"


class P_zeroing(Predicate):
    __slots__ = ()
    text = "/z"


class C_zeroing(Predicate):
    __slots__ = ()
    text = "/z"


PREDICATE_ELEMENTS = {f".{name}": _kind(f"Element_{name}", PredicateElement) for name in SIZES}
_PREDICATE = {
    name: _kind(f"P_{name}", ListablePredicate, text=f".{name}", element=PREDICATE_ELEMENTS[f".{name}"])
    for name in SIZES
}
P.arrangements = _PREDICATE


def _suffixed(letter: str, number: int, attribute: str, cls: type) -> Register:
    return cls(f"{letter}{number}{attribute}", number)


for _letter, _classes, _count in (
    ("v", _VECTOR, 32),
    ("z", SCALABLE, 32),
    ("p", _PREDICATE, 16),
    ("pn", _COUNTER, 16),
    ("za", _TILE, 8),
):
    for _name, _class in _classes.items():
        BANKS[_class] = tuple(_suffixed(_letter, i, f".{_name}", _class) for i in range(_count))
BANKS[P_merging] = tuple(_suffixed("p", i, "/T_m", P_merging) for i in range(16))
BANKS[C_zeroing] = tuple(_suffixed("pn", i, "/T_z", C_zeroing) for i in range(16))
BANKS[P_zeroing] = tuple(_suffixed("p", i, "/T_z", P_zeroing) for i in range(16))

XS, WS = tuple(X(f"x{i}", i) for i in range(31)), tuple(W(f"w{i}", i) for i in range(31))
VREGS, ZS, PS = (
    tuple(V(f"v{i}", i) for i in range(32)),
    tuple(Z(f"z{i}", i) for i in range(32)),
    tuple(P(f"p{i}", i) for i in range(16)),
)
SCALARS = {name: tuple(cls(f"{name}{i}", i) for i in range(32)) for name, cls in _SCALAR.items()}
PNS = tuple(Counter(f"pn{i}", i) for i in range(16))
TILES = tuple(Tiles(f"za{i}", i) for i in range(8))
za = Array(255)
DIRECTIONS = {f"za{i}{way}": Direction(f"za{i}{way}", i, way == "v") for i in range(16) for way in "hv"}
SLICES = {size: cls.slice for size, cls in _SLICES.items()}
xzr, wzr, sp, wsp = Xzr("xzr", 31), Wzr("wzr", 31), Sp("sp", 31), Wsp("wsp", 31)
BANKS |= {type(bank[0]): bank for bank in (XS, WS, VREGS, ZS, PS, PNS, TILES, *SCALARS.values())}
NAMES = {
    register.name: register for bank in (XS, WS, VREGS, ZS, PS, PNS, TILES, *SCALARS.values()) for register in bank
}
NAMES |= {register.name: register for register in (xzr, wzr, sp, wsp)}


__all__ = [*NAMES, *DIRECTIONS, "za", "XS", "WS", "VREGS", "ZS", "PS", "T_m", "T_z"]
globals().update({**NAMES, **DIRECTIONS})
globals().update(
    {cls.__name__: cls for cls in (*BANKS, *_SLICES.values(), *SLICES.values(), *PREDICATE_ELEMENTS.values())}
)
