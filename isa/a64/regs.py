"""AArch64 operands, spelled as in Xbyak_aarch64: registers, lists, memory, shifts, conditions and other names.

    w0 x30 sp xzr        b0 h0 s0 d0 q0            v0.s4  v0.s[1]  v0.s4 - v3.s4  (v0.s - v1.s)[2]
    z0.s  z0.s[1]  z0.d - z3.d                      p0  p0.s  p0/T_m  p0/T_z
    ptr(x0, 64)  ptr(x0, x1, LSL, 3)  ptr(x0, 1, MUL_VL)  ptr(x0, z1.d, LSL, 3)  pre_ptr(sp, -16)  post_ptr(x0, 16)

Every kind of operand is a class of its own, so that an instruction finds its forms by the types of its operands alone.
"""

from __future__ import annotations

from ..operand import EncodingError, Frozen, Label, Reg, integer

_new = tuple.__new__


class Register(Reg):
    """An AArch64 register."""

    __slots__ = ()
    text = ""  # what stands behind the register's name and number in a manual's syntax: ".4s", "/m"

    def parent(self) -> Reg:
        """The register as a whole: x0 of w0, z0 of v0.s4."""
        return self


class X(Register):
    """A 64-bit general-purpose register."""

    __slots__ = ()


class W(Register):
    """The low 32 bits of a general-purpose register."""

    __slots__ = ()

    def parent(self) -> Reg:
        return NAMES[f"x{self.index}"]


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

    def parent(self) -> Reg:
        return NAMES[f"z{self.index}"]


class Listable(Vector):
    """A register that can stand in a list: ``v0.s4 - v3.s4`` is four consecutive ones."""

    __slots__ = ()

    def __sub__(self, last) -> RegisterList:
        if type(last) is not type(self):
            raise EncodingError(f"{self} - {last!r}: a list is of registers of one kind")
        count = (last.index - self.index) % 32 + 1
        if not 2 <= count <= 4:
            raise EncodingError(f"{self} - {last}: a list has 2 to 4 consecutive registers, not {count}")
        return list_class(type(self), count)(self)


class Element(Frozen):
    """One element of a vector register, or the same one of a list of them: ``v0.s[1]``, ``z0.h[3]``."""

    __slots__ = ("register", "number")
    of: type
    count = 0  # registers in the list; 0: no list

    def __init__(self, register, number: int):
        self._init(register=register, number=integer(number, f"the element of {register!r}"))

    @property
    def index(self) -> int:
        return self.register.index

    def parent(self) -> Reg:
        return self.register.parent()

    def __repr__(self) -> str:
        return f"{self.register!r}[{self.number}]"


class RegisterList(Frozen):
    """Two to four consecutive registers of one kind."""

    __slots__ = ("first",)
    of: type
    count = 0

    def __init__(self, first: Listable):
        self._init(first=first)

    @property
    def index(self) -> int:
        return self.first.index

    def parent(self) -> Reg:
        return self.first.parent()

    def registers(self) -> list:
        """The registers of the list, first to last."""
        bank = _BANKS[type(self.first)]
        return [bank[(self.first.index + i) % 32] for i in range(self.count)]

    def __getitem__(self, number: int) -> Element:
        if self.of not in _ELEMENT_SUFFIX:
            raise EncodingError(f"{self!r}[{number!r}]: a list of whole vectors has no elements")
        return element_class(self.of, self.count)(self, number)

    def __repr__(self) -> str:
        return f"({self.first!r} - {self.registers()[-1]!r})"


_LISTS: dict[tuple, type] = {}
_ELEMENTS: dict[tuple, type] = {}
_BANKS: dict[type, tuple] = {}


def list_class(of: type, count: int) -> type:
    key = (of, count)
    if key not in _LISTS:
        _LISTS[key] = type(f"{of.__name__}x{count}", (RegisterList,), dict(__slots__=(), of=of, count=count))
    return _LISTS[key]


def element_class(of: type, count: int = 0) -> type:
    key = (of, count)
    if key not in _ELEMENTS:
        _ELEMENTS[key] = type(f"{of.__name__}_element", (Element,), dict(__slots__=(), of=of, count=count))
    return _ELEMENTS[key]


class Indexable(Listable):
    """A register whose single elements are operands."""

    __slots__ = ()

    def __getitem__(self, number: int) -> Element:
        return element_class(type(self))(self, number)


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

_VECTOR = {name: type(f"V_{name}", (Listable,), dict(__slots__=(), text=f".{s}")) for name, s in ARRANGEMENTS.items()}
_VECTOR |= {name: type(f"V_{name}", (Indexable,), dict(__slots__=(), text=f".{s}")) for name, s in ELEMENTS.items()}
_SCALABLE = {name: type(f"Z_{name}", (Indexable,), dict(__slots__=(), text=f".{name}")) for name in SIZES}
_SCALAR = {name: type(name.upper(), (Vector,), dict(__slots__=())) for name in SIZES}
_PREDICATE = {name: type(f"P_{name}", (Register,), dict(__slots__=(), text=f".{name}")) for name in SIZES}
_TILE = {name: type(f"T_{name}", (Register,), dict(__slots__=(), text=f".{name}")) for name in ("h", "s", "d")}
_ELEMENT_SUFFIX = {*_VECTOR.values(), *_SCALABLE.values()}


class Whole(Vector):
    """A register with its arrangements as attributes, each made when first asked for."""

    __slots__ = ("_parts",)
    arrangements: dict[str, type]

    def __init__(self, name: str, index: int):
        super().__init__(name, index)
        self._init(_parts={})

    def __getattr__(self, attribute: str):
        try:
            return self._parts[attribute]
        except KeyError:
            pass
        if attribute not in self.arrangements:
            raise AttributeError(f"{self.name} has no arrangement {attribute!r}, only {', '.join(self.arrangements)}")
        return _BANKS[self.arrangements[attribute]][self.index]

    def __getitem__(self, number: int) -> Element:
        return element_class(type(self))(self, number)


class V(Whole):
    """A SIMD register; ``v0.s4`` is four 32-bit elements."""

    __slots__ = ()
    arrangements = _VECTOR


class Z(Whole):
    """A scalable vector register."""

    __slots__ = ()
    arrangements = _SCALABLE

    def parent(self) -> Reg:
        return self


class Predication(Frozen):
    """What ``/`` adds to a predicate: T_m or T_z."""

    __slots__ = ("name",)

    def __init__(self, name: str):
        self._init(name=name)

    def __repr__(self) -> str:
        return self.name


T_m, T_z = Predication("T_m"), Predication("T_z")


class P(Whole):
    """A predicate register; ``p0/T_m`` merges, ``p0/T_z`` zeroes."""

    __slots__ = ()
    arrangements = _PREDICATE

    def __truediv__(self, how):
        if how is T_m:
            return _BANKS[P_merging][self.index]
        if how is T_z:
            return _BANKS[P_zeroing][self.index]
        raise EncodingError(f"{self} / {how!r}: T_m or T_z goes there")

    def parent(self) -> Reg:
        return self


class Tile(Whole):
    """A tile of SME's ZA: ``za0.s`` ... ``za3.s``, ``za0.d`` ... ``za7.d``."""

    __slots__ = ()
    arrangements = _TILE

    def parent(self) -> Reg:
        return self


class P_merging(Register):
    __slots__ = ()
    text = "/m"


class P_zeroing(Register):
    __slots__ = ()
    text = "/z"


def _suffixed(letter: str, number: int, attribute: str, cls: type) -> Register:
    return cls(f"{letter}{number}{attribute}", number)


for _letter, _classes, _count in (
    ("v", _VECTOR, 32),
    ("z", _SCALABLE, 32),
    ("p", _PREDICATE, 16),
    ("za", _TILE, 8),
):
    for _name, _class in _classes.items():
        _BANKS[_class] = tuple(_suffixed(_letter, i, f".{_name}", _class) for i in range(_count))
_BANKS[P_merging] = tuple(_suffixed("p", i, "/T_m", P_merging) for i in range(16))
_BANKS[P_zeroing] = tuple(_suffixed("p", i, "/T_z", P_zeroing) for i in range(16))

XS, WS = tuple(X(f"x{i}", i) for i in range(31)), tuple(W(f"w{i}", i) for i in range(31))
VS, ZS, PS = (
    tuple(V(f"v{i}", i) for i in range(32)),
    tuple(Z(f"z{i}", i) for i in range(32)),
    tuple(P(f"p{i}", i) for i in range(16)),
)
SCALARS = {name: tuple(cls(f"{name}{i}", i) for i in range(32)) for name, cls in _SCALAR.items()}
TILES = tuple(Tile(f"za{i}", i) for i in range(8))
xzr, wzr, sp, wsp = Xzr("xzr", 31), Wzr("wzr", 31), Sp("sp", 31), Wsp("wsp", 31)
_BANKS |= {type(bank[0]): bank for bank in (XS, WS, VS, ZS, PS, TILES, *SCALARS.values())}
BANKS = _BANKS
NAMES = {register.name: register for bank in (XS, WS, VS, ZS, PS, TILES, *SCALARS.values()) for register in bank}
NAMES |= {register.name: register for register in (xzr, wzr, sp, wsp)}


class Name(Frozen):
    """A word that is an operand or part of one: a condition, a pattern, a prefetch operation, a system register."""

    __slots__ = ("name", "value")

    def __init__(self, name: str, value: int):
        self._init(name=name, value=value)

    def __repr__(self) -> str:
        return self.name


class Condition(Name): ...


class Pattern(Name): ...


class Prefetch(Name): ...


class PrefetchSve(Name): ...


class Barrier(Name): ...


class SystemRegister(Name): ...


def _words(cls: type, words: str) -> dict[str, Name]:
    """``A=B:3 C``: names, ``=`` between those of one value, with the value where it is not the next."""
    found, value = {}, 0
    for item in words.split():
        spellings, _, given = item.partition(":")
        value = int(given) if given else value
        for spelling in spellings.split("="):
            found[spelling] = cls(spelling, value)
        value += 1
    return found


CONDITIONS = _words(
    Condition,
    "EQ=NONE NE=ANY HS=CS=NLAST LO=CC=LAST MI=FIRST PL=NFRST VS VC HI=PMORE LS=PLAST GE=TCONT LT=TSTOP GT LE AL NV",
)
PATTERNS = _words(Pattern, "POW2 VL1 VL2 VL3 VL4 VL5 VL6 VL7 VL8 VL16 VL32 VL64 VL128 VL256 MUL4:29 MUL3 ALL")
PREFETCHES = _words(
    Prefetch,
    "PLDL1KEEP PLDL1STRM PLDL2KEEP PLDL2STRM PLDL3KEEP PLDL3STRM PLIL1KEEP:8 PLIL1STRM PLIL2KEEP PLIL2STRM PLIL3KEEP "
    "PLIL3STRM PSTL1KEEP:16 PSTL1STRM PSTL2KEEP PSTL2STRM PSTL3KEEP PSTL3STRM",
)
SVE_PREFETCHES = _words(
    PrefetchSve,
    "PLDL1KEEP_SVE PLDL1STRM_SVE PLDL2KEEP_SVE PLDL2STRM_SVE PLDL3KEEP_SVE PLDL3STRM_SVE PSTL1KEEP_SVE:8 "
    "PSTL1STRM_SVE PSTL2KEEP_SVE PSTL2STRM_SVE PSTL3KEEP_SVE PSTL3STRM_SVE",
)
BARRIERS = _words(Barrier, "OSHLD:1 OSHST OSH NSHLD:5 NSHST NSH ISHLD:9 ISHST ISH LD:13 ST SY")


def system_register(op0: int, op1: int, crn: int, crm: int, op2: int, name: str = "") -> SystemRegister:
    """The system register with these numbers: ``mrs(x0, system_register(3, 3, 4, 4, 0))`` reads FPCR."""
    limits = ((op0, 2, 3), (op1, 0, 7), (crn, 0, 15), (crm, 0, 15), (op2, 0, 7))
    if not all(low <= integer(value, "op0 ... op2") <= high for value, low, high in limits):
        raise EncodingError(
            f"system_register({op0}, {op1}, {crn}, {crm}, {op2}): op0 is 2 or 3, op1 and op2 0-7, CRn and CRm 0-15"
        )
    value = (op0 & 1) << 14 | op1 << 11 | crn << 7 | crm << 3 | op2
    return SystemRegister(name or f"S{op0}_{op1}_C{crn}_C{crm}_{op2}", value)


_SYSTEM_REGISTERS = """
NZCV 3 3 4 2 0 | FPCR 3 3 4 4 0 | FPSR 3 3 4 4 1 | TPIDR_EL0 3 3 13 0 2 | CTR_EL0 3 3 0 0 1 | DCZID_EL0 3 3 0 0 7
CNTVCT_EL0 3 3 14 0 2 | CNTFRQ_EL0 3 3 14 0 0 | MIDR_EL1 3 0 0 0 0 | ID_AA64ZFR0_EL1 3 0 0 4 4
ID_AA64PFR0_EL1 3 0 0 4 0 | ID_AA64ISAR0_EL1 3 0 0 6 0 | ID_AA64ISAR1_EL1 3 0 0 6 1
"""
SYSTEM_REGISTERS = {
    entry.split()[0]: system_register(*map(int, entry.split()[1:]), name=entry.split()[0])
    for entry in _SYSTEM_REGISTERS.replace("\n", " | ").split(" | ")
    if entry.strip()
}


class Modifier(Frozen):
    """A shift, an extension or MUL, in front of its amount. Each is a class of its own."""

    __slots__ = ("name",)

    def __init__(self, name: str):
        self._init(name=name)

    def __repr__(self) -> str:
        return self.name


MODIFIERS = {
    name: type(f"Modifier_{name}", (Modifier,), dict(__slots__=()))(name)
    for name in "LSL LSR ASR ROR MSL UXTB UXTH UXTW UXTX SXTB SXTH SXTW SXTX MUL MUL_VL".split()
}


class Address(tuple):
    """What stands between the brackets of a memory operand; ``mode`` is "", "pre" or "post"."""

    __slots__ = ()
    mode = ""
    kinds: tuple[type, ...] = ()

    def __repr__(self) -> str:
        name = f"{self.mode}_ptr" if self.mode else "ptr"
        return f"{name}({', '.join(map(repr, self))})"


_ADDRESSES: dict[tuple, type] = {}
_PARTS = (X, Sp, W, Xzr, Wzr, int, Label, Modifier, *_SCALABLE.values())


def _address(mode: str, parts: tuple) -> Address:
    key = (mode, *map(type, parts))
    try:
        return _new(_ADDRESSES[key], parts)
    except KeyError:
        pass
    if not parts:
        raise EncodingError("a memory operand needs a base register: ptr(x0, ...)")
    normal = []
    for part in parts:
        if not isinstance(part, _PARTS):
            part = integer(part, "part of an address")
        normal.append(part)
    if isinstance(normal[0], (int, Modifier)):
        raise EncodingError(f"ptr({', '.join(map(repr, parts))}): the base of an address is a register")
    kinds = tuple(map(type, normal))
    cls = _ADDRESSES.setdefault((mode, *kinds), type("Address", (Address,), dict(__slots__=(), mode=mode, kinds=kinds)))
    return _new(cls, normal)


def ptr(*parts) -> Address:
    """Memory at base, base + offset, base + index, or at the addresses in a vector."""
    return _address("", parts)


def pre_ptr(base, offset: int) -> Address:
    """Memory at base + offset; the base becomes that address."""
    return _address("pre", (base, offset))


def post_ptr(base, offset) -> Address:
    """Memory at base, to which offset (a number or a register) is added afterwards."""
    return _address("post", (base, offset))


WORDS = {**CONDITIONS, **PATTERNS, **PREFETCHES, **SVE_PREFETCHES, **BARRIERS, **SYSTEM_REGISTERS, **MODIFIERS}
globals().update({**NAMES, **WORDS})

__all__ = [*NAMES, *WORDS, "T_m", "T_z", "ptr", "pre_ptr", "post_ptr", "system_register"]
