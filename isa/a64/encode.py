"""Rows of the A64 table to encoders: a word, to which each operand adds bits that depend on it alone.

Immediates are functions of one field, written in the table as expressions:

    imm  simm            unsigned; signed, in two's complement
    imm*8  imm+1  64-imm scaled, offset, counted down
    bitmask(bits)        N:immr:imms of a logical immediate (Arm ARM, DecodeBitMasks)
    inverse(bits)        the same of a number whose bits are turned over (BIC and its kin are aliases)
    addend(imm)  subtrahend(imm)   op:sh:imm12 or op:imm12: what a negative number is added by is SUB, and so on
    fp8(imm8)            a floating-point number of 8 bits (VFPExpandImm)
    bytemask(imm8)       a 64-bit number of bytes 0x00 and 0xff
    wide(imm)  inverted(imm)   16 bits anywhere (MOVZ), everywhere else ones (MOVN): hw:imm16
    tiles(imm)           a mask of the tiles za0.d ... za7.d
    lsb(field) rlsb(field) width(field) lsl(field)   of the bit-field instructions' immr:imms
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..layout import Branch, Misfit, Reach
from ..operand import Label
from ..rows import Form, ImmediateSlot, Slot
from .address import Address
from .constraints import check
from .rows import Field, Row, Token, Variant, flat, variants

_ESIZE = {"b": 8, "h": 16, "s": 32, "d": 64}


def forms(row: Row, kinds: tuple[type, ...]) -> list[Form]:
    """The forms of a row that take operands of these types."""
    return [Form(variant, encoder(variant)) for variant in variants(row, flat(kinds))]


def opened(operands: tuple) -> tuple:
    """Operands with the parts of addresses in their place, between two Nones."""
    for i, operand in enumerate(operands):
        if isinstance(operand, Address):
            return (*operands[:i], None, *operand, None, *opened(operands[i + 1 :]))
    return operands


def encoder(variant: Variant) -> Callable[[tuple], bytes | Branch]:
    """The encoder of one variant."""
    slots = []
    same: list[tuple[int, int, int]] = []  # operands i, j: j is register i + so many; or -1, size, 0: see _check
    first: dict[str, int] = {}
    for i, token in enumerate(variant.tokens):
        if not token.field:
            pass
        elif token.kind in ("register", "element") and token.field in first:
            same.append((first[token.field], i, token.plus))
        elif token.kind in ("register", "element"):
            first[token.field] = i
        if token.kind == "selected":
            first[token.index] = i  # an immediate with this field is the same number
        slots.append(_slot(token, variant, i == first.get(token.field, i)))
    memory = any(token.kind == "open" for token in variant.tokens)
    label = next((i for i, token in enumerate(variant.tokens) if token.kind == "label"), None)
    base = variant.base
    if label is not None:
        return _with_label(variant, slots, label)
    if any(token.text.startswith("width(") for token in variant.tokens):
        same.append((-1, 64 if variant.base >> 31 else 32, 0))
    refuse = check(variant)
    if not memory and not same and not refuse and len(slots) == 3:
        one, two, three = slots

        def encode(operands: tuple) -> bytes:
            a, b, c = operands
            return (base + one[a] + two[b] + three[c]).to_bytes(4, "little")

        return encode

    def encode(operands: tuple) -> bytes:
        if memory:
            operands = opened(operands)
        if same:
            _check(operands, same)
        if refuse:
            refuse(operands)
        word = base
        for slot, operand in zip(slots, operands):
            word += slot[operand]
        return word.to_bytes(4, "little")

    return encode


def _check(operands: tuple, same: list[tuple[int, int, int]]) -> None:
    """What one operand alone does not tell."""
    for i, j, plus in same:
        if i < 0:
            if operands[-2] + operands[-1] > j:
                raise Misfit(f"bits {operands[-2]} to {operands[-2] + operands[-1] - 1} are not all in {j}")
        elif operands[i].index + plus != operands[j].index:
            why = "the register after" if plus else "the same register as"
            raise Misfit(f"{operands[j]!r} has to be {why} {operands[i]!r}")


def _nothing(_) -> int:
    return 0


def _slot(token: Token, variant: Variant, own: bool) -> Slot:
    fields = variant.fields
    if token.kind in ("open", "close", "modifier"):
        return Slot(_nothing)
    if token.kind == "register" and not token.field:  # the stack pointer
        return Slot(_nothing)
    if token.kind == "register":
        return Slot(_register(token, fields[token.field]) if own else _nothing)
    if token.kind == "element":
        return Slot(_element(token, fields, own))
    if token.kind == "slice":
        return Slot(_slice(fields))
    if token.kind == "selected":
        return Slot(_selected(token, fields))
    if token.kind == "word":
        return Slot(_word(token, fields[token.field]))
    if token.kind == "label":
        return ImmediateSlot(_nothing)
    return ImmediateSlot(_immediate(token, variant) if own else _nothing)


def _register(token: Token, field: Field) -> Callable:
    numbers = token.numbers(field.width)

    def bits(register) -> int:
        if register.index not in numbers:
            if numbers.step > 1:
                raise Misfit(f"{register!r}: the list begins with a multiple of {numbers.step}")
            which = "last" if numbers[0] else "first"
            raise Misfit(f"{register!r}: only the {which} {len(numbers)} registers can stand here")
        return field.place(numbers.index(register.index))

    return bits


def _element(token: Token, fields: dict[str, Field], own: bool) -> Callable:
    register = _register(token, fields[token.field]) if own else _nothing
    if token.index.isdigit():
        only = int(token.index)

        def bits(element) -> int:
            if element.number != only:
                raise Misfit(f"{element!r}: this form takes element {only}")
            return register(element)

    else:
        index = fields[token.index]

        def bits(element) -> int:
            if not 0 <= element.number < 1 << index.width:
                raise Misfit(f"{element!r}: elements are 0 ... {(1 << index.width) - 1}")
            return register(element) + index.place(element.number)

    return bits


def _slice(fields: dict[str, Field]) -> Callable:
    none = Field(0, ())
    tile, offset = fields.get("tile", none), fields.get("i", none)

    def bits(slice_) -> int:
        if slice_.of_.index >= 1 << tile.width:
            raise Misfit(f"{slice_!r}: of this element size there are {1 << tile.width} tiles")
        if not 0 <= slice_.number < 1 << offset.width:
            raise Misfit(f"{slice_!r}: offsets are 0 ... {(1 << offset.width) - 1}")
        direction = fields["hv"].place(slice_.of_.vertical) + fields["wv"].place(slice_.select.index - 12)
        return direction + tile.place(slice_.of_.index) + offset.place(slice_.number)

    return bits


def _selected(token: Token, fields: dict[str, Field]) -> Callable:
    offset = fields[token.index]
    register = fields.get(token.field, Field(0, ()))

    def bits(selected) -> int:
        if not 0 <= selected.number < 1 << offset.width:
            raise Misfit(f"{selected!r}: offsets are 0 ... {(1 << offset.width) - 1}")
        own = register.place(selected.of_.index) if token.field else 0
        return own + fields["wv"].place(selected.select.index - 12) + offset.place(selected.number)

    return bits


def _tiles(field: Field, variant: Variant) -> Callable:
    mask = _linear(field, 0, 255, 1, 0)
    return lambda value: mask(value if isinstance(value, int) else value.mask)


def _word(token: Token, field: Field) -> Callable:
    inverted = token.text.startswith("!")

    def bits(word) -> int:
        if inverted and word.value > 13:
            raise Misfit(f"{word!r} has no opposite")
        return field.place(word.value ^ inverted)

    return bits


def _immediate(token: Token, variant: Variant) -> Callable:
    text = token.text
    field = variant.fields.get(token.field)
    if field is None:
        constant = float(text)

        def only(value) -> int:
            if value != constant or value == 0 and str(value)[0] == "-":
                raise Misfit(f"{value!r}: this form takes {text}")
            return 0

        return only
    call = re.fullmatch(r"(\w+)\(\w+\)", text)
    if call:
        return FUNCTIONS[call[1]](field, variant)
    if down := re.fullmatch(r"(\d+)-\w+", text):
        top = int(down[1])
        return _linear(field, 0, (1 << field.width) - 1, -1, top)
    scale = int((re.search(r"\*(\d+)", text) or (0, 1))[1])
    offset = int((re.search(r"\+(\d+)", text) or (0, 0))[1])
    if text.startswith("s"):
        signed = _linear(field, -(1 << field.width - 1), (1 << field.width - 1) - 1, scale, offset)
        element = _ESIZE.get(variant.tokens[0].text.lstrip(".")) if variant.row.name in ("mov", "dup", "cpy") else None
        if element:  # 0xffff is -1 in elements of 16 bits
            return lambda value: signed(value - (1 << element) if 1 << element - 1 <= value < 1 << element else value)
        return signed
    limit = re.search(r"<(\d+)", text)
    return _linear(field, 0, int(limit[1]) - 1 if limit else (1 << field.width) - 1, scale, offset)


def _linear(field: Field, low: int, high: int, scale: int, offset: int) -> Callable:
    mask = (1 << field.width) - 1
    ends = sorted((low * scale + offset, high * scale + offset))

    def bits(value) -> int:
        quotient, rest = divmod(value - offset, scale)
        if rest or not low <= quotient <= high:
            multiple = f", a multiple of {scale}" if scale > 1 else ""
            raise Misfit(f"{value} is outside {ends[0]} ... {ends[1]}{multiple}")
        return field.place(quotient & mask)

    return bits


def logical_immediate(value: int, size: int) -> int | None:
    """N:immr:imms of a bit mask of ``size`` bits: a rotated run of ones, repeated. None if it is none.

    >>> hex(logical_immediate(0xff00, 64)), logical_immediate(5, 32)
    ('0x1e07', None)
    """
    mask = (1 << size) - 1
    if value in (0, mask):
        return None
    while size > 2 and value & (1 << size // 2) - 1 == value >> size // 2:
        size //= 2
        value &= (1 << size) - 1
    for rotation in range(size):
        rotated = (value << rotation | value >> size - rotation) & (1 << size) - 1
        ones = rotated.bit_length()
        if rotated == (1 << ones) - 1:
            n = size == 64
            imms = (ones - 1 | ~(2 * size - 1)) & 0x3F
            return n << 12 | rotation << 6 | imms
    return None


def _addend(op: bool) -> Callable:
    """12 bits, or with a field of 14 also 12 bits and 12 zeros; the highest bit is ``op`` where it is negative."""

    def make(field: Field, variant: Variant) -> Callable:
        shifts = (0, 12) if field.width == 14 else (0,)

        def bits(value: int) -> int:
            for shift in shifts:
                if abs(value) & 0xFFF << shift == abs(value):
                    low = abs(value) >> shift | bool(shift) << 12
                    return field.place(((value < 0) == op) << field.width - 1 | low)
            raise Misfit(f"{value} is outside -4095 ... 4095" + ", and no such multiple of 4096" * (len(shifts) > 1))

        return bits

    return make


def _bitmask(field: Field, variant: Variant, turned: int = 0) -> Callable:
    """``turned`` is -1 where the bits are turned over."""
    first = variant.tokens[0]
    element = _ESIZE.get(first.text.lstrip("."), 64 if first.field.startswith("x") else 32)

    def bits(value: int) -> int:
        whole = (value ^ turned) & (1 << element) - 1
        fits = -(1 << element - 1) <= value < 1 << element
        if first.field[0] == "z":
            whole, size = sum(whole << shift for shift in range(0, 64, element)), 64
        else:
            size = element
        encoded = logical_immediate(whole, size) if fits else None
        if encoded is None:
            raise Misfit(f"{value:#x} is no rotated run of ones, repeated, in {element} bits")
        return field.place(encoded & (1 << field.width) - 1)

    return bits


def _fp8(field: Field, variant: Variant) -> Callable:
    def bits(value: float) -> int:
        for exponent in range(-3, 5) if abs(value) < 32 else ():
            fraction = abs(value) / 2.0**exponent * 16 - 16
            if 0 <= fraction < 16 and fraction == int(fraction):
                high = exponent - 1 if exponent >= 1 else exponent + 3 | 4
                return field.place((value < 0) << 7 | high << 4 | int(fraction))
        raise Misfit(f"{value!r} is not +-n/16 * 2**e with n in 16 ... 31 and e in -3 ... 4")

    return bits


def _bytemask(field: Field, variant: Variant) -> Callable:
    def bits(value: int) -> int:
        parts = (value & (1 << 64) - 1).to_bytes(8, "little")
        if not -(1 << 63) <= value < 1 << 64 or any(part not in (0, 255) for part in parts):
            raise Misfit(f"{value:#x} has other bytes than 0x00 and 0xff, or more than 8")
        return field.place(sum((part == 255) << i for i, part in enumerate(parts)))

    return bits


def _wide(invert: bool) -> Callable:
    def make(field: Field, variant: Variant) -> Callable:
        size = 64 if field.width == 18 else 32

        def bits(value: int) -> int:
            if not -(1 << size - 1) <= value < 1 << size:
                raise Misfit(f"{value:#x} does not fit {size} bits")
            whole = (~value if invert else value) & (1 << size) - 1
            for half in range(size // 16):
                if whole & 0xFFFF << 16 * half == whole:
                    return field.place(half << 16 | whole >> 16 * half)
            raise Misfit(f"{value:#x} is not 16 bits in {size}{' of ones' if invert else ''}; mov_imm takes any")

        return bits

    return make


def _bitfield(kind: str) -> Callable:
    """``field`` is immr:imms; both parts may be touched by two operands, whose bits are added."""

    def make(field: Field, variant: Variant) -> Callable:
        size = 64 if variant.base >> 31 else 32

        def bits(value: int) -> int:
            if not (kind == "width") <= value < size + (kind == "width"):
                raise Misfit(f"{value} is outside {int(kind == 'width')} ... {size - (kind != 'width')}")
            immr = {"lsb": value, "width": 0}.get(kind, -value % size)
            imms = {"lsb": value, "rlsb": 0, "width": value - 1}.get(kind, size - 1 - value)
            return field.place(immr << 6 | imms)

        return bits

    return make


FUNCTIONS = {
    "bitmask": _bitmask,
    "inverse": lambda field, variant: _bitmask(field, variant, -1),
    "addend": _addend(True),
    "subtrahend": _addend(False),
    "fp8": _fp8,
    "bytemask": _bytemask,
    "wide": _wide(False),
    "inverted": _wide(True),
    "tiles": _tiles,
    **{kind: _bitfield(kind) for kind in ("lsb", "rlsb", "width", "lsl")},
}

_B_REACH = 1 << 27  # of b: 26 bits of words


def _with_label(variant: Variant, slots: list[Slot], at: int) -> Callable[[tuple], bytes | Branch]:
    """A branch or an address of a label. A conditional one that does not reach goes over an unconditional branch."""
    field = variant.fields["label"]
    token = variant.tokens[at]
    scale = int(token.text.partition("*")[2] or 1)
    offset = _linear(field, -(1 << field.width - 1), (1 << field.width - 1) - 1, scale, 0)
    reach = scale << field.width - 1
    invert = _inversion(variant)
    unconditional = _linear(Field(26, ((0, 26, 0),)), -(1 << 25), (1 << 25) - 1, 4, 0)

    def encode(operands: tuple) -> bytes | Branch:
        word = variant.base
        for slot, operand in zip(slots, operands):
            word += slot[operand]
        target = operands[at]
        if not isinstance(target, Label):
            return (word + offset(target)).to_bytes(4, "little")
        if scale > 4:
            raise Misfit("a label's page is not known in code that may be placed anywhere: use adr")
        forms = [Reach(4, -reach, reach - scale, lambda distance: (word + offset(distance)).to_bytes(4, "little"))]
        if invert and word >> 24 != 0x54 or invert and word & 0xF < 14:

            def over(distance: int) -> bytes:
                skip = (word ^ invert) + field.place(8 // scale)
                branch = 0x14000000 + unconditional(distance - 4)
                return skip.to_bytes(4, "little") + branch.to_bytes(4, "little")

            forms.append(Reach(8, 4 - _B_REACH, _B_REACH, over))
        return Branch(target, tuple(forms))

    return encode


def _inversion(variant: Variant) -> int:
    """The bit that turns a conditional branch into its opposite, 0 for what is none."""
    name = variant.row.name
    if name in ("cbz", "cbnz", "tbz", "tbnz"):
        return 1 << 24
    return 1 if variant.base >> 24 == 0x54 else 0
