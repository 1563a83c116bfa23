"""Rows of the table to encoders.

An instruction is an integer whose lowest byte comes first. A row gives the bits that are always there; each operand flips
bits that depend on it alone, so an encoder is a chain of exclusive-ors over dictionaries from operand to bits. The dictionaries
fill themselves on first sight of an operand, which is where it is checked; an operand that a row does not take raises Misfit,
and the next row is tried.

Layouts (SDM volume 2, 2.1 and 2.3; 2.7 for EVEX), as the encoders build them:
    EVEX    62 P0 P1 P2 opcode ModRM ...
    VEX     C4 P0 P1 opcode ModRM ...           shortened to C5 P opcode ModRM where X, B, W and the map allow it
    legacy  prefixes REX opcode ModRM ...       REX is left out where it is zero
"""

from __future__ import annotations

from typing import Callable, NamedTuple

from ..assembler import Branch, Misfit, Reach, Relative
from ..operand import Label
from . import regs
from .regs import BROADCASTS, POINTERS, Mem

FAMILIES = {
    "cc": "o no b/c/nae nb/nc/ae z/e nz/ne be/na nbe/a s ns p/pe np/po l/nge nl/ge le/ng nle/g".split(),
    "p8": "eq lt le unord neq nlt nle ord".split(),
    "p32": (
        "eq lt le unord neq nlt nle ord eq_uq nge ngt false neq_oq ge gt true "
        "eq_os lt_oq le_oq unord_s neq_us nlt_uq nle_uq ord_s eq_us nge_uq ngt_uq false_os neq_os ge_oq gt_oq true_us"
    ).split(),
    "qq": {0x00: "lqlq", 0x01: "hqlq", 0x10: "lqhq", 0x11: "hqhq"},
}


class Row(NamedTuple):
    """One row of the table for one mnemonic; ``number`` is what the mnemonic adds where the row is a family."""

    name: str
    operands: tuple[str, ...]
    rounding: str  # "er", "sae" or ""
    roles: str
    opcode: tuple[str, ...]
    features: tuple[str, ...]
    number: int
    syntax: str


def names(head: str) -> dict[str, int]:
    """The mnemonics of a row, with their number in the family.

    >>> names("j{cc}")["jae"]
    3
    """
    if "{" not in head:
        return dict.fromkeys(head.split("|"), 0)
    before, family, after = head.replace("}", "{").split("{")
    members = FAMILIES[family]
    numbered = members.items() if isinstance(members, dict) else enumerate(members)
    return {before + name + after: number for number, spellings in numbered for name in spellings.split("/")}


def parse(line: str, name: str, number: int) -> Row:
    syntax, encoding, features = (part.strip() for part in line.split("|")[-3:])
    head, _, operands = syntax.partition(" ")
    rounding = ""
    for kind in ("er", "sae"):
        if operands.endswith("{%s}" % kind):
            rounding, operands = kind, operands[: -len(kind) - 2].strip()
    roles, *opcode = encoding.split()
    operands = tuple(operands.split(", ")) if operands else ()
    return Row(name, operands, rounding, "" if roles == "ZO" else roles, tuple(opcode), tuple(features.split()), number, syntax)


# What stands for what in one variant of a row: by vector length and by operand size.
_LENGTHS = {
    letter: {"V": letter, "H": half, "Q": "x", "mV": f"m{bits}", "mH": f"m{bits // 2}", "mQ": f"m{bits // 4}", "mO": f"m{bits // 8}"}
    | {"vm32V": f"vm32{letter}", "vm32H": f"vm32{half}", "vm64V": f"vm64{letter}"}
    for letter, half, bits in (("x", "x", 128), ("y", "x", 256), ("z", "y", 512))
}
_SIZES = {
    bits: {"rv": f"r{bits}", "ry": f"r{bits}", "mv": f"m{bits}", "my": f"m{bits}", "av": accumulator, "iv": immediate}
    for bits, accumulator, immediate in ((16, "ax", "i16"), (32, "eax", "i32"), (64, "rax", "s32"))
}
_BITS = {"x": 128, "y": 256, "z": 512}

_REGISTERS = {
    **{"r8": (regs.R8, regs.R8High), "r16": (regs.R16,), "r32": (regs.R32,), "r64": (regs.R64,)},
    **{"x": (regs.Xmm,), "y": (regs.Ymm,), "z": (regs.Zmm,), "k": (regs.K,), "kk": (regs.K,), "mm": (regs.Mm,), "st": (regs.St,)},
    **{"tmm": (regs.Tmm,), "sreg": (regs.Sreg,), "creg": (regs.Creg,), "dreg": (regs.Dreg,), "bnd": (regs.Bnd,)},
}
_FIXED = {name: regs.REGISTERS[name] for name in "al ax eax rax cl dx st0 fs gs".split()}
_IMMEDIATES = {
    **{"i8": (-(1 << 7), (1 << 8) - 1), "s8": (-(1 << 7), (1 << 7) - 1), "u8": (0, 255), "u4": (0, 15)},
    **{"i16": (-(1 << 15), (1 << 16) - 1), "u16": (0, (1 << 16) - 1), "i32": (-(1 << 31), (1 << 32) - 1)},
    **{"s32": (-(1 << 31), (1 << 31) - 1), "i64": (-(1 << 63), (1 << 64) - 1)},
}
_MEMORY = {f"m{p.type.bits}": (regs.ptr.type, p.type) for p in POINTERS if p.type.bits}
_ANY_SIZE = tuple(p.type for p in POINTERS)
_BROADCAST = {p.type.bits: p.type for p in BROADCASTS}
_FIELD_BYTES = {"ib": 1, "iw": 2, "id": 4, "iq": 8}
_OPERAND_BYTES = {16: 2, 32: 4, 64: 4}  # of iv


class Token(NamedTuple):
    """One alternative of one operand: what it is called and the Python types that it takes."""

    text: str
    kind: str  # "register", "fixed", "memory", "broadcast", "immediate", "label"
    types: tuple[type, ...]
    bits: int = 0  # of a memory operand; of the vector, with a broadcast
    element: int = 0  # bits of the broadcast element
    mask: str = ""  # "k" or "kz"


def _token(text: str, mask: str, vector: int) -> Token:
    if text in _REGISTERS:
        return Token(text, "register", _REGISTERS[text], mask=mask)
    if text in _FIXED:
        return Token(text, "fixed", (type(_FIXED[text]),))
    if text in _IMMEDIATES or text == "1":
        return Token(text, "immediate", (int,))
    if text.startswith("rel"):
        return Token(text, "label", (Label,))
    if text.startswith("b"):
        types = tuple(_BROADCAST[bits] for bits in (0, vector) if bits in _BROADCAST)
        return Token(text, "broadcast", types, vector, int(text[1:]), mask)
    if text.startswith("moff"):
        return Token(text, "memory", _MEMORY["m" + text[4:]], int(text[4:]))
    if text.startswith("vm"):
        return Token(text, "memory", _ANY_SIZE, mask=mask)
    if text in _MEMORY:
        return Token(text, "memory", _MEMORY[text], int(text[1:]), mask=mask)
    return Token(text, "memory", _ANY_SIZE[:1] if text in ("msib", "m384") else _ANY_SIZE, mask=mask)


class Form(NamedTuple):
    """A row in one variant, with one alternative chosen for every operand, and its encoder."""

    row: Row
    length: str  # "x", "y", "z" or ""
    size: int  # 16, 32, 64 or 0
    tokens: tuple[Token, ...]
    encode: Callable[[tuple], bytes | Branch]

    @property
    def features(self) -> frozenset[str]:
        grouped = self.row.opcode[0].startswith("EVEX") and self.row.opcode[0].split(".")[1].islower()
        vl = grouped and self.length in "xy" and any(f.startswith("avx512") for f in self.row.features)
        return frozenset(self.row.features) | ({"avx512vl"} if vl else frozenset())


def forms(row: Row, kinds: tuple[type, ...]) -> list[Form]:
    """The forms of a row that take operands of these types."""
    if len(kinds) != len(row.operands):
        return []
    found = []
    for length, size, symbols in _variants(row):
        tokens = []
        for operand, kind in zip(row.operands, kinds):
            for token in _alternatives(operand, symbols):
                if kind in token.types or issubclass(kind, Mem) and kind.__bases__[0] in token.types:
                    tokens.append(token)
                    break
            else:
                break
        else:
            found.append(Form(row, length, size, tuple(tokens), _encoder(row, length, size, tuple(tokens))))
    return found


def _variants(row: Row):
    """(vector length, operand size, symbols) of every variant of a row."""
    space, *rest = row.opcode[0].split(".")
    letters = rest[0] if rest and rest[0].islower() else ""
    if letters:
        return [(letter, 0, _LENGTHS[letter]) for letter in letters]
    text = " ".join(row.operands)
    if "rv" in text or "mv" in text or "av" in text:
        return [("", bits, _SIZES[bits]) for bits in (16, 32, 64)]
    if "ry" in text or "my" in text:
        return [("", bits, _SIZES[bits]) for bits in (32, 64)]
    return [({"256": "y", "512": "z"}.get(rest[0], "x") if "VEX" in space else "", 0, {})]


_SPELLED = {"x": "xmm", "y": "ymm", "z": "zmm", "i8": "imm8", "s8": "imm8 (signed)", "u8": "imm8 (unsigned)", "u4": "imm4"}
_SPELLED |= {"i16": "imm16", "u16": "imm16 (unsigned)", "i32": "imm32", "s32": "imm32 (signed)", "i64": "imm64", "kk": "k"}


def spelled(row: Row) -> list[str]:
    """The row in every variant, in the manual's words.

    >>> spelled(parse("vaddps V{kz}, V, V/mV/b32 {er} | RVM EVEX.z.NP.0F.W0 58 /r | avx512f", "vaddps", 0))
    ['vaddps zmm{kz}, zmm, zmm/m512/b32 {er}']
    """
    lines = []
    for _, _, symbols in _variants(row):
        operands = []
        for operand in row.operands:
            plain, brace, mask = operand.partition("{")
            parts = [symbols.get(part, part) for part in plain.split("/")]
            operands.append("/".join(_SPELLED.get(part, part) for part in parts) + brace + mask)
        rounding = f" {{{row.rounding}}}" if row.rounding else ""
        lines.append(f"{row.name} {', '.join(operands)}".strip() + rounding)
    return lines


def _alternatives(operand: str, symbols: dict[str, str]) -> list[Token]:
    operand, _, mask = operand.partition("{")
    parts = [symbols.get(part, part) for part in operand.split("/")]
    vector = next((int(part[1:]) for part in parts if part in _MEMORY), 0)
    return [_token(part, mask.rstrip("}"), vector) for part in parts]


class Place(NamedTuple):
    """Where a register's number goes: its low three bits, bit 3 and bit 4 (-1: this encoding has none)."""

    low: int
    bit3: int
    bit4: int


class Layout(NamedTuple):
    """How one form is laid out, from its row alone."""

    base: int  # the bits that are always there
    places: dict[str, Place]
    x: int  # bit 3 of an index
    finish: Callable[[int, int], bytes]
    opcode_end: int  # bytes before ModRM
    modrm: bool
    fields: list[int]  # sizes of the immediates, in bytes
    constant: int | None  # an immediate byte that the mnemonic implies
    step: int  # disp8 counts so many bytes, 0: the size of the operand
    evex: bool
    distinct: str  # "ud", "ud0" or ""
    wide_address: bool


def _layout(row: Row, length: str, size: int) -> Layout:
    tokens = list(row.opcode)
    step = next((int(t[1:]) for t in tokens if t[0] == "N" and t[1:].isdigit()), 0)
    fields = [_OPERAND_BYTES[size] if t == "iv" else _FIELD_BYTES[t] for t in tokens if t in _FIELD_BYTES or t == "iv"]
    if "A" in row.roles:
        fields = [8]
    constant = row.number if tokens[-1] in ("p8", "p32", "qq") else None
    digit = next((int(t[1:]) for t in tokens if t[0] == "/" and t[1:].isdigit()), None)
    modrm = digit is not None or "/r" in tokens
    distinct = next((t for t in tokens if t in ("ud", "ud0")), "")
    if "VEX" not in tokens[0]:
        base, places, x, finish, end = _legacy(row, tokens, size)
    else:
        space, vector, pp, opcode_map, w = tokens[0].split(".")
        opcode = int(tokens[1].removesuffix("+cc"), 16) + (row.number if "+cc" in tokens[1] else 0)
        pp = ("NP", "66", "F3", "F2").index(pp)
        opcode_map = {"0F": 1, "0F38": 2, "0F3A": 3}.get(opcode_map) or int(opcode_map[3:])
        w = size == 64 if w == "Wy" else w == "W1"
        ll = "xyz".index(length) if vector.islower() else {"256": 1, "L1": 1, "512": 2}.get(vector, 0)
        if space == "EVEX":
            base = 0x62 | (0xF0 | opcode_map) << 8 | (w << 7 | 0x7C | pp) << 16 | (ll << 5 | 8) << 24 | opcode << 32
            places = {"R": Place(43, 15, 12), "V": Place(19, 22, 27), "M": Place(40, 13, 14)}
            x, finish, end = 14, _finish_evex, 5
        else:
            base = 0xC4 | (0xE0 | opcode_map) << 8 | (w << 7 | 0x78 | ll << 2 | pp) << 16 | opcode << 24
            places = {"R": Place(35, 15, -1), "V": Place(19, 22, -1), "M": Place(32, 13, -1)}
            x, finish, end = 14, _finish_vex, 4
    base |= (digit or 0) << 8 * end + 3
    return Layout(base, places, x, finish, end, modrm, fields, constant, step, "EVEX" in tokens[0], distinct, "a64" in tokens)


_PREFIXES = ("66", "F2", "F3", "67", "9B")
# Flags above every instruction's bits: a register that needs a REX prefix (spl), one that must not have it (ah), by role.
_FLAGS = 300
_NEEDS_REX = {"R": 1 << _FLAGS, "M": 2 << _FLAGS, "O": 4 << _FLAGS}
_NO_REX = {"R": 16 << _FLAGS, "M": 32 << _FLAGS, "O": 64 << _FLAGS}


def _legacy(row: Row, tokens: list[str], size: int):
    """Base, places and finish of an encoding without VEX or EVEX."""
    w = size == 64 or "REX.W" in tokens
    plain = [t for t in tokens if t not in ("NP", "REX.W", "p8", "qq", "iv", "a64") and t not in _FIELD_BYTES and t[0] != "/"]
    prefixes = []
    while plain[0] in _PREFIXES and len(plain) > 1:
        prefixes.append(plain.pop(0))
    if size == 16:
        prefixes.insert(0, "66")
    opcode = [int(t[:2], 16) for t in plain]
    if plain[-1].endswith("+cc"):
        opcode[-1] += row.number
    rex = 8 * len(prefixes)
    end = len(prefixes) + 1 + len(opcode)
    base = int.from_bytes(bytes([*(int(p, 16) for p in prefixes), 8 if w else 0, *opcode]), "little")
    places = {"R": Place(8 * end + 3, rex + 2, -1), "M": Place(8 * end, rex, -1), "O": Place(8 * end - 8, rex, -1)}
    return base, places, rex + 1, _finish_legacy(rex), end


def _finish_evex(bits: int, size: int) -> bytes:
    return bits.to_bytes(size, "little")


def _finish_vex(bits: int, size: int) -> bytes:
    """Two bytes of prefix are enough where X, B and W are not needed and the map is 0F."""
    if bits & 0x807F00 == 0x006100:
        return (0xC5 | bits & 0x8000 | (bits & 0x7F0000) >> 8 | bits >> 24 << 16).to_bytes(size - 1, "little")
    return bits.to_bytes(size, "little")


def _finish_legacy(rex: int) -> Callable[[int, int], bytes]:
    below = (1 << rex) - 1

    def finish(bits: int, size: int) -> bytes:
        flags = bits >> _FLAGS
        if flags:
            bits ^= flags << _FLAGS
        if bits >> rex & 0xFF or flags & 15:
            if flags >> 4:
                raise Misfit("ah, ch, dh and bh cannot be used in an instruction that needs a REX prefix")
            return (bits | 0x40 << rex).to_bytes(size, "little")
        return (bits & below | bits >> rex + 8 << rex).to_bytes(size - 1, "little")

    return finish


class Slot(dict):
    """From an operand to the bits that it flips, filled on demand by ``bits``, which checks the operand."""

    __slots__ = ("bits",)

    def __init__(self, bits: Callable):
        self.bits = bits

    def __missing__(self, operand):
        bits = self[operand] = self.bits(operand)
        return bits


class ImmediateSlot(Slot):
    """The same for integers, of which there are too many to remember."""

    __slots__ = ()

    def __missing__(self, operand):
        return self.bits(operand)


def _register_slot(role: str, token: Token, layout: Layout, row: Row, length: str, gather: bool, last: bool) -> Slot:
    low, bit3, bit4 = layout.places[role]
    limit = 32 if bit4 >= 0 else 16
    ll = layout.base >> 29 & 3

    def bits(register) -> int:
        index = register.index
        if index >= limit:
            raise Misfit(f"{register.name} needs an EVEX encoding, which this form does not have")
        if token.text == "kk" and index & 1:
            raise Misfit(f"{register.name}: the first of a pair of mask registers is even")
        value = (index & 7) << low | (index >> 3 & 1) << bit3
        if index > 15:
            value |= 1 << bit4
        if isinstance(register, regs.R8High):
            value |= _NO_REX[role]
        elif isinstance(register, regs.R8) and 4 <= index < 8:
            value |= _NEEDS_REX[role]
        elif isinstance(register, regs.Decorated):
            value |= decoration(register)
        return value

    def decoration(register) -> int:
        value = 0
        if register.mask is not None:
            if not token.mask:
                raise Misfit(f"{register!r}: no write mask on this operand of this form")
            value |= register.mask.index << 24
        elif gather and token.mask:
            raise Misfit(f"{register!r} needs a write mask: gathers and scatters take k1-k7")
        if register.zeroing:
            if token.mask != "kz":
                raise Misfit(f"{register!r}: this form has no zeroing")
            if register.mask is None:
                raise Misfit(f"{register!r}: T_z needs a write mask")
            value |= 1 << 31
        if register.rounding is not None:
            value |= rounding(register)
        return value

    def rounding(register) -> int:
        mode = register.rounding.text
        if not row.rounding or (length != "z" and ".LIG." not in row.opcode[0]):
            raise Misfit(f"{register!r}: this form takes no rounding")
        if not last:
            raise Misfit(f"{register!r}: rounding goes on the last vector register, and not with memory")
        if (row.rounding == "sae") != (mode == "{sae}"):
            raise Misfit(f"{register!r}: this form takes {'T_sae' if row.rounding == 'sae' else 'T_rn_sae, T_rd_sae, T_ru_sae or T_rz_sae'}")
        if mode == "{sae}":
            return 1 << 28
        return 1 << 28 | (ll ^ ("{rn-sae}", "{rd-sae}", "{ru-sae}", "{rz-sae}").index(mode)) << 29

    return Slot(bits)


def _fixed_slot(token: Token) -> Slot:
    def bits(operand) -> int:
        wanted = 1 if token.text == "1" else _FIXED[token.text]
        if operand != wanted:
            raise Misfit(f"{operand!r} where this form has {token.text}")
        return 0

    return ImmediateSlot(bits)


def _immediate_slot(token: Token, size: int, shift: int) -> Slot:
    low, high = _IMMEDIATES[token.text]
    mask = (1 << 8 * size) - 1

    def bits(value: int) -> int:
        if not low <= value <= high:
            raise Misfit(f"immediate {value} is outside {low} ... {high}")
        return (value & mask) << shift

    return ImmediateSlot(bits)


def _encoder(row: Row, length: str, size: int, tokens: tuple[Token, ...]) -> Callable[[tuple], bytes | Branch]:
    if any(token.kind == "label" for token in tokens):
        return _relative_encoder(row)
    layout = _layout(row, length, size)
    roles = iter(row.roles)
    assigned = ["" if token.kind == "fixed" or token.text == "1" else next(roles) for token in tokens]
    memory = next((i for i, token in enumerate(tokens) if token.kind in ("memory", "broadcast")), None)
    vsib = memory is not None and tokens[memory].text.startswith("vm")
    registers = [i for i, token in enumerate(tokens) if token.kind == "register" and assigned[i] in "RVMO"]
    vectors = [i for i in registers if issubclass(tokens[i].types[0], regs.VectorIndex)]
    rounded = vectors[-1] if vectors and memory is None else None
    head: list[tuple[int, Slot]] = []
    tail: list[tuple[int, Slot, int]] = []  # immediates: operand, slot, size
    fields = iter(layout.fields)
    for i, (token, role) in enumerate(zip(tokens, assigned)):
        if not role:
            head.append((i, _fixed_slot(token)))
        elif role in "I":
            field = next(fields)
            tail.append((i, _immediate_slot(token, field, 0), field))
        elif role == "S":
            tail.append((i, Slot(_is4), 1))
        elif role in "RVMO" and token.kind == "register":
            head.append((i, _register_slot(role, token, layout, row, length, vsib, i == rounded)))
    size = layout.opcode_end + layout.modrm
    base = layout.base
    if memory is None:
        if layout.modrm:
            base |= 0xC0 << 8 * layout.opcode_end
        for i, slot, field in tail:
            head.append((i, slot if size == 0 else _shifted(slot, 8 * size)))
            size += field
        if layout.constant is not None:
            base |= layout.constant << 8 * size
            size += 1
        head.sort(key=lambda entry: entry[0])
        return _plain(base, tuple(slot for _, slot in head), size, layout)
    if assigned[memory] == "A":
        return _absolute(base, head, memory, layout)
    return _addressed(base, head, memory, tail, tokens[memory], layout)


def _is4(register) -> int:
    if register.index > 15:
        raise Misfit(f"{register.name} needs an EVEX encoding, which this form does not have")
    return register.index << 4


def _shifted(slot: Slot, shift: int) -> Slot:
    return type(slot)(lambda operand: slot.bits(operand) << shift)


def _plain(base: int, slots: tuple[Slot, ...], size: int, layout: Layout) -> Callable[[tuple], bytes]:
    """Registers and immediates only."""
    finish = layout.finish

    if layout.evex and len(slots) == 3 and not layout.distinct:  # what a kernel is full of
        first, second, third = slots

        def encode(operands: tuple) -> bytes:
            a, b, c = operands
            return (base ^ first[a] ^ second[b] ^ third[c]).to_bytes(size, "little")

        return encode

    def encode(operands: tuple) -> bytes:
        bits = base
        for slot, operand in zip(slots, operands):
            bits ^= slot[operand]
        return finish(bits, size)

    return _checked(encode, layout.distinct) if layout.distinct else encode


def _checked(encode: Callable[[tuple], bytes], distinct: str) -> Callable[[tuple], bytes]:
    """With the check that vector or tile registers, index included, are different: all, or with ud0 the first from the rest."""

    def checked(operands: tuple) -> bytes:
        indices = [op[1] for op in operands if isinstance(op, Mem)]
        used = [register.index for register in (*operands, *indices) if isinstance(register, (regs.VectorIndex, regs.Tmm))]
        if used[0] in used[1:] or distinct == "ud" and len(set(used)) != len(used):
            what = "register operands" if distinct == "ud" else "destination and the sources"
            raise Misfit(f"the {what} of this instruction must be different")
        return encode(operands)

    return checked


def _absolute(base: int, head: list, memory: int, layout: Layout) -> Callable[[tuple], bytes]:
    """mov between the accumulator and a 64-bit address."""
    fixed, slot = head[0]

    def encode(operands: tuple) -> bytes:
        where = operands[memory]
        address = where[3]
        if where[0] is not None or where[1] is not None or not 0 <= address < 1 << 64:
            raise Misfit(f"{where!r} is not a 64-bit address")
        bits = base ^ slot[operands[fixed]]
        code = layout.finish(bits, layout.opcode_end) + address.to_bytes(8, "little")
        return b"\x64\x65"[where.segment.name == "gs" :][:1] + code if where.segment else code

    return encode


_SCALE = {1: 0, 2: 0x40, 4: 0x80, 8: 0xC0}


def _addressed(base: int, head: list, memory: int, tail: list, token: Token, layout: Layout) -> Callable[[tuple], bytes]:
    """One memory operand: ModRM, SIB and displacement as short as they can be (SDM volume 2, tables 2-2 and 2-3)."""
    low, bit3, _ = layout.places["M"]
    x, finish, end, constant = layout.x, layout.finish, layout.opcode_end, layout.constant
    bits_of_element = token.element if token.kind == "broadcast" else token.bits
    step = (layout.step or bits_of_element // 8) if layout.evex else 1
    step = step or 1
    if token.kind == "broadcast":
        base |= 1 << 28
    vector = {"x": regs.Xmm, "y": regs.Ymm, "z": regs.Zmm}[token.text[-1]] if token.text.startswith("vm") else None
    index_bit4 = layout.places["V"].bit4 if vector else -1
    bare = token.text == "msib"
    waits = layout.base & 0xFF == 0x9B  # an instruction of its own, before the prefixes
    maskable = token.mask

    def encode(operands: tuple) -> bytes:
        where = operands[memory]
        bits = base
        for i, slot in head:
            bits ^= slot[operands[i]]
        at, index, scale, disp, label, mask = where
        prefix = b""
        if index is None:
            if vector or bare:
                raise Misfit(f"{where!r}: this form needs {'an index of ' + vector.__name__.lower() if vector else 'a base and an index'}")
            if at is None:
                rm, size = 0x2504, 2
            elif at is regs.rip:
                rm, size = 5, 1
            else:
                number = at.index
                bits ^= number >> 3 << bit3
                rm = number & 7
                if rm == 4:
                    rm, size = 0x2404, 2
                else:
                    size = 1
                if at.bits == 32:
                    prefix = b"\x67"
        else:
            number = index.index
            if index.bits > 64 or vector:
                if vector is not type(index):
                    raise Misfit(f"{where!r}: this form takes {'an index of ' + vector.__name__.lower() if vector else 'no vector index'}")
                if number > 15:
                    if index_bit4 < 0:
                        raise Misfit(f"{index} needs an EVEX encoding, which this form does not have")
                    bits ^= 1 << index_bit4
            elif index.bits == 32:
                prefix = b"\x67"
            bits ^= (number >> 3 & 1) << x
            rm, size = 4 | (_SCALE[scale] | (number & 7) << 3) << 8, 2
            if at is None:
                if bare:
                    raise Misfit(f"{where!r}: this form needs a base and an index")
                rm |= 0x500
            else:
                rm |= (at.index & 7) << 8
                bits ^= at.index >> 3 << bit3
                if at.bits == 32:
                    prefix = b"\x67"
        if at is None or at is regs.rip:
            wide = True
        elif disp == 0 and at.index & 7 != 5:
            wide = None
        else:
            short, rest = divmod(disp, step)
            wide = rest or not -128 <= short < 128
            if not wide:
                rm |= 0x40 | (short & 0xFF) << 8 * size
                size += 1
        if wide:
            if not -0x80000000 <= disp <= 0x7FFFFFFF:
                raise Misfit(f"{where!r}: the displacement does not fit 32 bits")
            rm |= (0x80 if at is not None and at is not regs.rip else 0) | (disp & 0xFFFFFFFF) << 8 * size
            size += 4
        if mask is not None:
            if not maskable:
                raise Misfit(f"{where!r}: no write mask on this operand of this form")
            bits ^= mask.index << 24
        elif vector and maskable:
            raise Misfit(f"{where!r} needs a write mask: gathers and scatters take k1-k7")
        bits ^= rm << low
        size += end
        fixed = size
        for i, slot, field in tail:
            bits |= slot[operands[i]] << 8 * size
            size += field
        if constant is not None:
            bits |= constant << 8 * size
            size += 1
        code = finish(bits, size)
        if where.segment:
            prefix = (b"\x64" if where.segment.name == "fs" else b"\x65") + prefix
        if prefix:
            if layout.wide_address and 0x67 in prefix:
                raise Misfit(f"{where!r}: this instruction takes an address of 64-bit registers")
            code = code[:waits] + prefix + code[waits:]
        return code if label is None else _to_label(code, label, disp, size - fixed)

    return _checked(encode, layout.distinct) if layout.distinct else encode


def _to_label(code: bytes, label: Label, addend: int, behind: int) -> Relative:
    """``code`` whose 32-bit displacement, ``behind`` bytes from its end, is to lead to ``label`` + ``addend``."""
    relative = Relative(code)
    relative.label = label
    end = len(code) - behind

    def patch(code: bytes, distance: int) -> bytes:
        return code[: end - 4] + (distance + addend - len(code)).to_bytes(4, "little", signed=True) + code[end:]

    relative.patch = patch
    return relative


def _relative_encoder(row: Row) -> Callable[[tuple], Branch]:
    forms = (_reach(row),)
    return lambda operands: Branch(operands[0], forms)


def _reach(row: Row) -> Reach:
    """A row with rel8 or rel32 as a form of a branch."""
    prefix = bytes(int(t[:2], 16) + (row.number if t.endswith("+cc") else 0) for t in row.opcode if t not in ("cb", "cd"))
    field = 1 if "cb" in row.opcode else 4
    size = len(prefix) + field
    low = -(1 << 8 * field - 1)

    def encode(distance: int) -> bytes:
        return prefix + (distance - size).to_bytes(field, "little", signed=True)

    return Reach(size, low + size, ~low + size, encode)


def branch(rows: list[Row]) -> Callable[[tuple], Branch]:
    """The encoder of a mnemonic's rows with rel8 and rel32 together."""
    reaches = tuple(sorted((_reach(row) for row in rows), key=lambda reach: reach.size))
    return lambda operands: Branch(operands[0], reaches)
