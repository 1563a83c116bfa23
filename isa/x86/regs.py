"""x86-64 operands: registers, their masks and rounding, and memory.

An address is written as it is read: ``ptr[rax + rcx*8 + 64]``, ``ptr[rip + label]``, ``dword[rbx]``, ``zword_b[rsi]``,
``ptr[rax + zmm3*4]``, ``ptr[fs: rcx]``. Addresses and memory operands are tuples, so they are immutable and cheap: some
instructions of every kernel carry one.
"""

from __future__ import annotations

from typing import Any, Generic, NoReturn, SupportsIndex, TypeVar

from ..operand import EncodingError, Frozen, Label, Named, Reg, integer

_new = tuple.__new__

D = TypeVar("D", bound="Decorated")
M = TypeVar("M", bound="Mem")


class Modifier(Named):
    """What ``|`` adds to an operand besides a mask: T_z, T_sae, T_rn_sae, ..."""

    __slots__ = ("text",)
    text: str

    def __init__(self, name: str, text: str):
        self._init(name=name, text=text)


T_z = Modifier("T_z", "{z}")
T_rn_sae = Modifier("T_rn_sae", "{rn-sae}")
T_rd_sae = Modifier("T_rd_sae", "{rd-sae}")
T_ru_sae = Modifier("T_ru_sae", "{ru-sae}")
T_rz_sae = Modifier("T_rz_sae", "{rz-sae}")
T_sae = Modifier("T_sae", "{sae}")


class Choice(Named):
    """A last operand that picks one of the encodings an instruction has."""

    __slots__ = ()


class _Short(Choice): ...


class _Near(Choice): ...


class _Vex(Choice): ...


class _Evex(Choice): ...


T_SHORT, T_NEAR = _Short("T_SHORT"), _Near("T_NEAR")
VexEncoding, EvexEncoding = _Vex("VexEncoding"), _Evex("EvexEncoding")


class Register(Reg):
    """An x86 register; ``bits`` is its width."""

    __slots__ = ()
    bits = 0


class Gpr(Register):
    """A general-purpose register."""

    __slots__ = ()

    def parents(self) -> tuple[R64, ...]:
        """The 64-bit register that this one is part of."""
        return (R64S[self.index],)


class R8(Gpr):
    __slots__ = ()
    bits = 8


class R8High(Gpr):
    """ah, ch, dh, bh: numbers 4-7, which mean spl-dil once there is a REX prefix."""

    __slots__ = ()
    bits = 8

    def parents(self) -> tuple[R64, ...]:
        return (R64S[self.index - 4],)


class R16(Gpr):
    __slots__ = ()
    bits = 16


class Addressing(Gpr):
    """A register that an address can be made of."""

    __slots__ = ()

    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address:
        if other.__class__ is int:
            return _new(Address, (self, None, 0, other, None, None))
        if other.__class__ is Address and other[0] is None and other[1].__class__ is self.__class__:  # rax + rcx*8
            _, index, scale, disp, label, _ = other
            return _new(Address, (self, index, scale, disp, label, None))
        return _new(Address, (self, None, 0, 0, None, None)) + other

    __radd__ = __add__

    def __sub__(self, other: SupportsIndex) -> Address:
        return self + -integer(other, "displacement")

    def __mul__(self, scale: SupportsIndex) -> Address:
        if scale.__class__ is int and (self, scale) in _SCALED:
            return _SCALED[self, scale]
        address = scaled(self, scale)
        return _SCALED.setdefault((self, address[2]), address)

    __rmul__ = __mul__


_SCALED: dict = {}  # (register, scale) -> its Address


class R32(Addressing):
    __slots__ = ()
    bits = 32


class R64(Addressing):
    __slots__ = ()
    bits = 64


class Rip(Addressing):
    """The instruction pointer: only in ``ptr[rip + label]`` and ``ptr[rip + displacement]``."""

    __slots__ = ()
    bits = 64

    def parents(self) -> tuple[R64, ...]:
        return ()


class Decorated(Register):
    """A register that may carry a write mask, zeroing and rounding: ``zmm0 | k1 | T_z``, ``zmm3 | T_rn_sae``."""

    __slots__ = ("mask", "zeroing", "rounding", "plain", "_variants")
    mask: K | None
    zeroing: bool
    rounding: Modifier | None
    plain: Decorated  # the register itself

    def __init__(self, name: str, index: int):
        super().__init__(name, index)
        self._init(mask=None, zeroing=False, rounding=None, plain=self, _variants={})

    def __or__(self: D, other: K | Modifier) -> D:
        try:
            return self._variants[other]
        except (KeyError, TypeError):
            pass
        if other is k0 and self.mask is None:
            return self
        variant = object.__new__(type(self))
        fields = dict(mask=self.mask, zeroing=self.zeroing, rounding=self.rounding)
        fields.update(_decoration(self, other))
        variant._init(name=self.name, index=self.index, plain=self.plain, _variants={}, **fields)
        return self._variants.setdefault(other, variant)

    def __repr__(self) -> str:
        parts = (self.name, self.mask, self.zeroing and "T_z", self.rounding)
        return " | ".join(str(part) for part in parts if part)


def _decoration(operand, other) -> dict:
    """The field that ``operand | other`` sets; one that is set already is an error."""
    if isinstance(other, K) and other.plain is other:
        name, value = "mask", other
    elif other is T_z:
        name, value = "zeroing", True
    elif isinstance(other, Modifier):
        name, value = "rounding", other
    else:
        raise EncodingError(f"{operand!r} | {other!r}: a mask, T_z or a rounding mode goes there")
    if getattr(operand, name, None) or value is k0:
        raise EncodingError(f"{operand} | {other}: there is one already")
    return {name: value}


class K(Decorated):
    """An AVX-512 mask register."""

    __slots__ = ()
    bits = 64


class VectorIndex(Decorated):
    """A vector register, which can also index memory: ``ptr[rax + zmm1*4]``."""

    __slots__ = ()

    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address:
        return scaled(self, 1) + other

    __radd__ = __add__
    __sub__ = Addressing.__sub__
    __mul__ = __rmul__ = Addressing.__mul__


class Xmm(VectorIndex):
    __slots__ = ()
    bits = 128


class Ymm(VectorIndex):
    __slots__ = ()
    bits = 256


class Zmm(VectorIndex):
    __slots__ = ()
    bits = 512


class Mm(Register):
    __slots__ = ()
    bits = 64


class St(Register):
    __slots__ = ()
    bits = 80


class Tmm(Register):
    __slots__ = ()
    bits = 8192


class Sreg(Register):
    __slots__ = ()
    bits = 16


class Creg(Register):
    __slots__ = ()
    bits = 64


class Dreg(Register):
    __slots__ = ()
    bits = 64


class Bnd(Register):
    __slots__ = ()
    bits = 128


class Address(tuple):
    """base + index*scale + displacement (+ label, with rip), and the write mask of the memory operand it becomes."""

    __slots__ = ()

    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address:
        base, index, scale, disp, label, mask = self
        if other.__class__ is int:
            return _new(Address, (base, index, scale, disp + other, label, mask))
        return _sum(self, other)

    __radd__ = __add__

    def __sub__(self, other: SupportsIndex) -> Address:
        return self + -integer(other, "displacement")

    def __mul__(self, scale: NoReturn) -> NoReturn:
        raise EncodingError(f"({self}) * {scale!r}: only a register can be scaled")

    __rmul__ = __mul__

    def __repr__(self) -> str:
        base, index, scale, disp, label, _ = self
        parts = [
            str(part) for part in (base, f"{index}*{scale}" if index is not None else None, label) if part is not None
        ]
        if disp or not parts:
            parts.append(str(disp) if -4096 < disp < 4096 else hex(disp))
        return " + ".join(parts).replace("+ -", "- ")


def scaled(register: Addressing | VectorIndex, scale: SupportsIndex) -> Address:
    """A register times 1, 2, 4 or 8, as the index of an address.  EncodingError for another scale."""
    scale = integer(scale, "scale")
    if scale not in (1, 2, 4, 8):
        raise EncodingError(f"{register}*{scale}: the scale of an index is 1, 2, 4 or 8")
    if register is rsp or register is esp or isinstance(register, Rip):
        raise EncodingError(f"{register} can not be an index")
    if isinstance(register, Decorated) and register.plain is not register:
        raise EncodingError(f"{register!r} can not be an index: the mask belongs on the operand")
    return _new(Address, (None, register, scale, 0, None, None))


def _sum(left: Address, right) -> Address:
    """left + right, where right is a register, a label, an address or an integer that is no int."""
    base, index, scale, disp, label, _ = left
    if isinstance(right, Label):
        if not isinstance(base, Rip):
            raise EncodingError(f"{left} + {right}: a label is addressed as rip + label")
        if label is not None:
            raise EncodingError(f"{left} + {right}: an address has one label")
        return _new(Address, (base, index, scale, disp, right, None))
    if isinstance(right, VectorIndex):
        right = scaled(right, 1)
    elif isinstance(right, Addressing):
        right = _new(Address, (right, None, 0, 0, None, None))
    elif not isinstance(right, Address):
        return left + integer(right, "displacement")
    base2, index2, scale2, disp2, label2, _ = right
    if base is not None and base2 is not None:
        if isinstance(base, Rip) or isinstance(base2, Rip):
            raise EncodingError(f"{left} + {right}: nothing but a label or a displacement is added to rip")
        if index is not None or index2 is not None:
            raise EncodingError(f"{left} + {right}: an address has one base and one index")
        if base2 is rsp or base2 is esp:
            base, base2 = base2, base
        index, scale, base2 = base2, scaled(base2, 1)[2], None
    elif index is not None and index2 is not None:
        if base is None and base2 is None and scale2 == 1 and not isinstance(index2, VectorIndex):
            base2, index2 = index2, None  # rax*4 + rcx*1
        elif base is None and base2 is None and scale == 1 and not isinstance(index, VectorIndex):
            base, index = index, None
        else:
            raise EncodingError(f"{left} + {right}: an address has one base and one index")
    base = base if base is not None else base2
    if index is None:
        index, scale = index2, scale2
    if isinstance(base, Rip) and index is not None:
        raise EncodingError(f"{left} + {right}: nothing but a label or a displacement is added to rip")
    if base is not None and index is not None and isinstance(index, Gpr) and type(base) is not type(index):
        raise EncodingError(f"{left} + {right}: base and index have different widths")
    return _new(Address, (base, index, scale, disp + disp2, label if label is not None else label2, None))


class Mem(tuple):
    """A memory operand: an address with a size in bits (0 where the instruction tells it) and possibly a write mask.

    Sizes are classes, so that an instruction finds its forms by the types of its operands alone.
    """

    __slots__ = ()
    bits = 0
    broadcast = False
    segment: Sreg | None = None
    keyword = "ptr"

    def __or__(self: M, other: K) -> M:
        *address, mask = self
        if other is k0 and mask is None:
            return self
        decoration = _decoration(_Masked(str(self), mask), other)
        if "mask" not in decoration:
            raise EncodingError(f"{self} | {other}: memory takes a write mask only")
        return _new(type(self), (*address, decoration["mask"]))

    def __repr__(self) -> str:
        mask = f" | {self[5]}" if self[5] is not None else ""
        segment = f"{self.segment}: " if self.segment else ""
        return f"{self.keyword}[{segment}{Address.__repr__(self)}]{mask}"


class _Masked:
    def __init__(self, text: str, mask: K | None):
        self.text, self.mask = text, mask

    def __str__(self) -> str:
        return self.text


class _Pointer(Frozen, Generic[M]):
    """``ptr`` and its sized relatives: what stands before the bracket."""

    __slots__ = ("name", "_mem", "_segments")
    name: str

    def __init__(self, name: str, bits: int, broadcast: bool = False):
        mem = type(f"Mem_{name}", (Mem,), dict(__slots__=(), bits=bits, broadcast=broadcast, keyword=name))
        self._init(name=name, _mem=mem, _segments={})

    @property
    def type(self) -> Any:
        """The class of the memory operands that it makes."""
        return self._mem

    def __getitem__(self, where: Addressing | VectorIndex | Address | slice | SupportsIndex) -> M:
        kind = where.__class__
        if kind is Address:
            return _new(self._mem, where)
        if kind is R64:
            return _new(self._mem, (where, None, 0, 0, None, None))
        return self._other(where)

    def _other(self, where) -> Mem:
        if isinstance(where, slice):
            if where.step is not None:
                raise EncodingError(f"{self.name}[{where.start!r}: {where.stop!r}: {where.step!r}]: one colon too many")
            segment, where = where.start, where.stop
            if not isinstance(segment, Sreg):
                raise EncodingError(f"{self.name}[{segment!r}: ...]: a segment register stands before the colon")
            if segment.name not in ("fs", "gs"):
                raise EncodingError(f"{self.name}[{segment}: ...]: only fs and gs have a base in 64-bit mode")
            return _new(self._segment(segment), self[where])
        if isinstance(where, VectorIndex):
            where = scaled(where, 1)
        elif isinstance(where, Addressing):
            where = where + 0
        elif isinstance(where, Label):
            raise EncodingError(f"{self.name}[{where}]: a label is addressed as {self.name}[rip + label]")
        elif not isinstance(where, Address):
            where = _new(Address, (None, None, 0, integer(where, "an address"), None, None))
        return _new(self._mem, where)

    def _segment(self, segment: Sreg) -> type:
        """A subclass whose operands carry the segment; its parent is the class that forms are found by."""
        if segment not in self._segments:
            self._segments[segment] = type(self._mem.__name__, (self._mem,), dict(__slots__=(), segment=segment))
        return self._segments[segment]

    def __repr__(self) -> str:
        return self.name


ptr = _Pointer("ptr", 0)
byte = _Pointer("byte", 8)
word = _Pointer("word", 16)
dword = _Pointer("dword", 32)
fword = _Pointer("fword", 48)
qword = _Pointer("qword", 64)
tbyte = _Pointer("tbyte", 80)
xword = _Pointer("xword", 128)
yword = _Pointer("yword", 256)
zword = _Pointer("zword", 512)
ptr_b = _Pointer("ptr_b", 0, broadcast=True)
xword_b = _Pointer("xword_b", 128, broadcast=True)
yword_b = _Pointer("yword_b", 256, broadcast=True)
zword_b = _Pointer("zword_b", 512, broadcast=True)

POINTERS = (ptr, byte, word, dword, fword, qword, tbyte, xword, yword, zword)
BROADCASTS = (ptr_b, xword_b, yword_b, zword_b)
globals().update({pointer.type.__name__: pointer.type for pointer in POINTERS + BROADCASTS})

_CLASSIC = "ax cx dx bx sp bp si di".split()
R8S = tuple(R8(n, i) for i, n in enumerate("al cl dl bl spl bpl sil dil".split() + [f"r{i}b" for i in range(8, 16)]))
R8HIGHS = tuple(R8High(n, i) for i, n in enumerate("ah ch dh bh".split(), 4))
R16S = tuple(R16(n, i) for i, n in enumerate(_CLASSIC + [f"r{i}w" for i in range(8, 16)]))
R32S = tuple(R32(n, i) for i, n in enumerate([f"e{n}" for n in _CLASSIC] + [f"r{i}d" for i in range(8, 16)]))
R64S = tuple(R64(n, i) for i, n in enumerate([f"r{n}" for n in _CLASSIC] + [f"r{i}" for i in range(8, 16)]))
XMMS, YMMS, ZMMS = (
    tuple(cls(f"{letter}mm{i}", i) for i in range(32)) for letter, cls in (("x", Xmm), ("y", Ymm), ("z", Zmm))
)
KS = tuple(K(f"k{i}", i) for i in range(8))
MMS = tuple(Mm(f"mm{i}", i) for i in range(8))
STS = tuple(St(f"st{i}", i) for i in range(8))
TMMS = tuple(Tmm(f"tmm{i}", i) for i in range(8))
SREGS = tuple(Sreg(n, i) for i, n in enumerate("es cs ss ds fs gs".split()))
CREGS = tuple(Creg(f"cr{i}", i) for i in range(16))
DREGS = tuple(Dreg(f"dr{i}", i) for i in range(16))
BNDS = tuple(Bnd(f"bnd{i}", i) for i in range(4))
rip = Rip("rip", 0)

BANKS = (R8S, R8HIGHS, R16S, R32S, R64S, XMMS, YMMS, ZMMS, KS, MMS, STS, TMMS, SREGS, CREGS, DREGS, BNDS)
REGISTERS = {register.name: register for bank in BANKS for register in bank} | {"rip": rip}
globals().update(REGISTERS)
rsp, esp, rbp, k0 = R64S[4], R32S[4], R64S[5], KS[0]

__all__ = [
    *REGISTERS,
    *("R8S", "R16S", "R32S", "R64S", "XMMS", "YMMS", "ZMMS", "KS", "TMMS"),
    *(p.name for p in POINTERS + BROADCASTS),
    *("T_z", "T_sae", "T_rn_sae", "T_rd_sae", "T_ru_sae", "T_rz_sae"),
    *("T_SHORT", "T_NEAR", "VexEncoding", "EvexEncoding"),
]
