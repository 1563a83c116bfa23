"""Rows of the table to encoders.

An instruction is an integer whose lowest byte comes first. A row gives the bits that are always there; each operand
flips bits that depend on it alone, so an encoder is a chain of exclusive-ors over dictionaries from operand to bits.
The dictionaries fill themselves on first sight of an operand, which is where it is checked; an operand that a row
does not take raises Misfit, and the next row is tried.

Layouts (SDM volume 2, 2.1 and 2.3; 2.7 for EVEX), as the encoders build them:
    EVEX    62 P0 P1 P2 opcode ModRM ...
    VEX     C4 P0 P1 opcode ModRM ...           shortened to C5 P opcode ModRM where X, B, W and the map allow it
    legacy  prefixes REX opcode ModRM ...       REX is left out where it is zero
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..layout import Branch, Misfit, Reach, Relative
from ..operand import Label
from ..rows import Form, ImmediateSlot, Slot
from . import regs
from .address import locator, prefixes
from .regs import Mem
from .rows import FIXED, IMMEDIATES, Row, Token, Variant, variants

_FIELD_BYTES = {"ib": 1, "iw": 2, "id": 4, "iq": 8}
_OPERAND_BYTES = {16: 2, 32: 4, 64: 4}  # of iv


def forms(row: Row, kinds: tuple[type, ...]) -> list[Form]:
    """The forms of a row that take operands of these types."""
    return [_form(variant) for variant in variants(row, kinds)]


def _form(variant: Variant) -> Form:
    tokens = list(enumerate(variant.tokens))
    ranges = tuple(
        (i, *IMMEDIATES[token.text], _wrap(token, variant.size)) for i, token in tokens if token.text in IMMEDIATES
    )
    fixed = tuple((i, FIXED[token.text]) for i, token in tokens if token.text in FIXED)
    encode = _encoder(*variant)
    if "com" in variant.row.opcode and all(token.kind != "memory" for _, token in tokens):
        encode = _commuting(encode, variant.row)
    return Form(variant, encode, ranges, fixed)


def _wrap(token: Token, size: int) -> int:
    """An immediate that is extended by its sign may be given as the unsigned number of the operand's size."""
    return 1 << (size or 64) if token.text in ("s8", "s32") else 0


def _commuting(encode: Callable[[tuple], bytes], row: Row) -> Callable[[tuple], bytes]:
    """With its sources in the other order where only that leaves bits 3 of ModRM's registers 0: see ``_finish_vex``.

    Comparisons commute for half of the predicates: eq, unord, neq, ord, and false and true.
    """
    compares, number = row.name.startswith("vcmp"), row.number

    def either(operands: tuple) -> bytes:
        first, left, right, *rest = operands
        if right.index > 7 >= left.index and not (compares and (rest[0] if rest else number) % 4 in (1, 2)):
            operands = (first, right, left, *rest)
        return encode(operands)

    return either


def shorter(encode: Callable[[tuple], bytes], other: Callable[[tuple], bytes]) -> Callable[[tuple], bytes]:
    """The encoder of two forms with VEX that take the same registers, in different places."""

    def either(operands: tuple) -> bytes:
        code = encode(operands)
        if code[0] == 0xC4:
            again = other(operands)
            if len(again) < len(code):
                return again
        return code

    return either


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
    return Layout(
        base, places, x, finish, end, modrm, fields, constant, step, "EVEX" in tokens[0], distinct, "a64" in tokens
    )


_PREFIXES = ("66", "F2", "F3", "67", "9B")
# Flags above every instruction's bits: a register that needs a REX prefix (spl), one that must not have it (ah), by
# role.
_FLAGS = 300
_NEEDS_REX = {"R": 1 << _FLAGS, "M": 2 << _FLAGS, "O": 4 << _FLAGS}
_NO_REX = {"R": 16 << _FLAGS, "M": 32 << _FLAGS, "O": 64 << _FLAGS}


def _legacy(row: Row, tokens: list[str], size: int):
    """Base, places and finish of an encoding without VEX or EVEX."""
    w = size == 64 or "REX.W" in tokens
    other = {"NP", "REX.W", "p8", "qq", "iv", "a64", "ud", *_FIELD_BYTES}
    plain = [t for t in tokens if t not in other and t[0] != "/"]
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


_ROUNDING = {"{rn-sae}": 0, "{rd-sae}": 1, "{ru-sae}": 2, "{rz-sae}": 3, "{sae}": 0}


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
            modes = "T_sae" if row.rounding == "sae" else "T_rn_sae, T_rd_sae, T_ru_sae or T_rz_sae"
            raise Misfit(f"{register!r}: this form takes {modes}")
        return 1 << 28 | (ll ^ _ROUNDING[mode]) << 29  # L'L, the length otherwise, is the mode

    return Slot(bits)


def _fixed_slot(token: Token) -> Slot:
    def bits(operand) -> int:
        wanted = 1 if token.text == "1" else FIXED[token.text]
        if operand != wanted:
            raise Misfit(f"{operand!r} where this form has {token.text}")
        return 0

    return ImmediateSlot(bits)


def _immediate_slot(token: Token, size: int, shift: int, wrap: int) -> Slot:
    low, high = IMMEDIATES[token.text]
    mask = (1 << 8 * size) - 1

    def bits(value: int) -> int:
        if not low <= value <= high and not low <= value - wrap < 0:
            raise Misfit(f"immediate {value} is outside {low} ... {high}")
        return (value & mask) << shift

    return ImmediateSlot(bits)


def _encoder(row: Row, length: str, size: int, tokens: tuple[Token, ...]) -> Callable[[tuple], bytes | Branch]:
    if row.roles == "D":
        return _relative_encoder(row)
    if row.roles == "P":
        return _padding
    if row.roles == "RD":
        return _label_address(row, length, size, tokens)
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
            tail.append((i, _immediate_slot(token, field, 0, _wrap(token, size)), field))
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


# Recommended multi-byte nops (SDM volume 2, "NOP", table 4-12).
_NOPS = (
    "90",
    "6690",
    "0f1f00",
    "0f1f4000",
    "0f1f440000",
    "660f1f440000",
    "0f1f8000000000",
    "0f1f840000000000",
    "660f1f840000000000",
)


def nops(size: int) -> bytes:
    """``size`` bytes of padding that may be executed, in few instructions."""
    full, rest = divmod(size, len(_NOPS))
    return bytes.fromhex(_NOPS[-1]) * full + (bytes.fromhex(_NOPS[rest - 1]) if rest else b"")


def _padding(operands: tuple) -> bytes:
    [size] = operands
    low, high = IMMEDIATES["u16"]
    if not low <= size <= high:
        raise Misfit(f"{size} bytes of padding are outside {low} ... {high}")
    return nops(size)


def _is4(register) -> int:
    if register.index > 15:
        raise Misfit(f"{register.name} needs an EVEX encoding, which this form does not have")
    if register.plain is not register:
        raise Misfit(f"{register!r}: no write mask and no rounding on this operand of this form")
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
    """With the check that vector or tile registers, index included, are different: all, or with ud0 the first from
    the rest.
    """

    def checked(operands: tuple) -> bytes:
        indices = [op[1] for op in operands if isinstance(op, Mem)]
        used = [
            register.index
            for register in (*operands, *indices)
            if isinstance(register, (regs.VectorIndex, regs.Tmm, regs.R32))
        ]
        if used and used[0] in used[1:] or distinct == "ud" and len(set(used)) != len(used):
            what = "register operands" if distinct == "ud" else "destination and the sources"
            raise Misfit(f"the {what} of this instruction must be different")
        return encode(operands)

    return checked


def _absolute(base: int, head: list, memory: int, layout: Layout) -> Callable[[tuple], bytes]:
    """mov between the accumulator and a 64-bit address."""
    accumulator, slot = head[0]

    def encode(operands: tuple) -> bytes:
        where = operands[memory]
        at, index, _, address, _, mask = where
        if at is not None or index is not None or not 0 <= address < 1 << 64:
            raise Misfit(f"{where!r} is not a 64-bit address")
        if mask is not None:
            raise Misfit(f"{where!r}: no write mask on this operand of this form")
        bits = base ^ slot[operands[accumulator]]
        return prefixes(where, False) + layout.finish(bits, layout.opcode_end) + address.to_bytes(8, "little")

    return encode


_VECTOR_INDEX = {"x": regs.Xmm, "y": regs.Ymm, "z": regs.Zmm}


def _addressed(
    base: int, head: list, memory: int, tail: list, token: Token, layout: Layout
) -> Callable[[tuple], bytes]:
    """One memory operand."""
    low, bit3, _ = layout.places["M"]
    finish, end, constant, maskable = layout.finish, layout.opcode_end, layout.constant, token.mask
    vector = _VECTOR_INDEX[token.text[-1]] if token.text.startswith("vm") else None
    step = (layout.step or (token.element or token.bits) // 8 or 1) if layout.evex else 1
    if token.kind == "broadcast":
        base |= 1 << 28
    waits = base & 0xFF == 0x9B  # wait is an instruction of its own, before the prefixes
    locate = locator(bit3, layout.x, layout.places["V"].bit4 if vector else -1, step, vector, token.text)

    def encode(operands: tuple) -> bytes:
        bits = base
        for i, slot in head:
            bits ^= slot[operands[i]]
        where = operands[memory]
        extension, address, size, narrow = locate(where)
        bits ^= extension ^ address << low
        label, mask = where[4:]
        if mask is not None:
            if not maskable:
                raise Misfit(f"{where!r}: no write mask on this operand of this form")
            bits ^= mask.index << 24
        elif vector and maskable:
            raise Misfit(f"{where!r} needs a write mask: gathers and scatters take k1-k7")
        size = start = size + end
        for i, slot, field in tail:
            bits |= slot[operands[i]] << 8 * size
            size += field
        if constant is not None:
            bits |= constant << 8 * size
            size += 1
        code = finish(bits, size)
        if narrow or where.segment:
            if narrow and layout.wide_address:
                raise Misfit(f"{where!r}: this instruction takes an address of 64-bit registers")
            code = code[:waits] + prefixes(where, narrow) + code[waits:]
        return code if label is None else _to_label(code, label, where[3], size - start)

    return _checked(encode, layout.distinct) if layout.distinct else encode


def _to_label(code: bytes, label: Label, addend: int, behind: int) -> Relative:
    """``code`` whose 32-bit displacement, ``behind`` bytes from its end, is to lead to ``label`` + ``addend``."""
    relative = Relative(code)
    relative.label = label
    end = len(code) - behind

    def patch(code: bytes, distance: int) -> bytes:
        displacement = distance + addend - len(code)
        if not -0x80000000 <= displacement <= 0x7FFFFFFF:
            raise Misfit(f"{label} {addend:+} is {displacement} bytes away, out of reach")
        return code[: end - 4] + displacement.to_bytes(4, "little", signed=True) + code[end:]

    relative.patch = patch
    return relative


def _relative_encoder(row: Row) -> Callable[[tuple], Branch]:
    forms = (_reach(row),)
    return lambda operands: Branch(operands[0], forms)


def _reach(row: Row) -> Reach:
    """A row with rel8 or rel32 as a form of a branch."""
    prefix = bytes(
        int(t[:2], 16) + (row.number if t.endswith("+cc") else 0) for t in row.opcode if t not in ("cb", "cd")
    )
    field = 1 if "cb" in row.opcode else 4
    size = len(prefix) + field
    low = -(1 << 8 * field - 1)

    def encode(distance: int) -> bytes:
        return prefix + (distance - size).to_bytes(field, "little", signed=True)

    return Reach(size, low + size, ~low + size, encode)


def _label_address(row: Row, length: str, size: int, tokens: tuple[Token, ...]) -> Callable[[tuple], Relative]:
    """The address of a label, by a displacement from rip."""
    memory = Token("m", "memory", (regs.ptr.type,))
    encode = _encoder(row._replace(roles="RM"), length, size, (tokens[0], memory))
    return lambda operands: encode((operands[0], regs.ptr[regs.rip + operands[1]]))


def branch(rows: list[Row]) -> Callable[[tuple], Branch]:
    """The encoder of a mnemonic's rows with rel8 and rel32 together."""
    reaches = tuple(sorted((_reach(row) for row in rows), key=lambda reach: reach.size))
    return lambda operands: Branch(operands[0], reaches)
