"""Rows of the x86 table: parsing, the variants a row stands for, and which of them take operands of given types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

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
    """The row that a line of the table is."""
    syntax, encoding, features = (part.strip() for part in line.split("|")[-3:])
    head, _, operands = syntax.partition(" ")
    rounding = ""
    for kind in ("er", "sae"):
        if operands.endswith("{" + kind + "}"):
            rounding, operands = kind, operands[: -len(kind) - 2].strip()
    roles, *opcode = encoding.split()
    operands = tuple(operands.split(", ")) if operands else ()
    return Row(
        name, operands, rounding, "" if roles == "ZO" else roles, tuple(opcode), tuple(features.split()), number, syntax
    )


# What stands for what in one variant of a row: by vector length and by operand size.
_LENGTHS = {
    letter: {
        "V": letter,
        "H": half,
        "Q": "x",
        "mV": f"m{bits}",
        "mH": f"m{bits // 2}",
        "mQ": f"m{bits // 4}",
        "mO": f"m{bits // 8}",
    }
    | {"vm32V": f"vm32{letter}", "vm32H": f"vm32{half}", "vm64V": f"vm64{letter}"}
    for letter, half, bits in (("x", "x", 128), ("y", "x", 256), ("z", "y", 512))
}
_SIZES = {
    bits: {"rv": f"r{bits}", "ry": f"r{bits}", "mv": f"m{bits}", "my": f"m{bits}", "av": accumulator, "iv": immediate}
    for bits, accumulator, immediate in ((16, "ax", "i16"), (32, "eax", "i32"), (64, "rax", "s32"))
}

_REGISTERS = {
    **{"r8": (regs.R8, regs.R8High), "r16": (regs.R16,), "r32": (regs.R32,), "r64": (regs.R64,)},
    **{
        "x": (regs.Xmm,),
        "y": (regs.Ymm,),
        "z": (regs.Zmm,),
        "k": (regs.K,),
        "kk": (regs.K,),
        "mm": (regs.Mm,),
        "st": (regs.St,),
    },
    **{"tmm": (regs.Tmm,), "sreg": (regs.Sreg,), "creg": (regs.Creg,), "dreg": (regs.Dreg,), "bnd": (regs.Bnd,)},
}
FIXED = {name: regs.REGISTERS[name] for name in "al ax eax rax cl dx st0 fs gs".split()}
IMMEDIATES = {
    **{"i8": (-(1 << 7), (1 << 8) - 1), "s8": (-(1 << 7), (1 << 7) - 1), "u8": (0, 255), "u4": (0, 15)},
    **{"i16": (-(1 << 15), (1 << 16) - 1), "u16": (0, (1 << 16) - 1), "i32": (-(1 << 31), (1 << 32) - 1)},
    **{"s32": (-(1 << 31), (1 << 31) - 1), "i64": (-(1 << 63), (1 << 64) - 1)},
}
_MEMORY = {f"m{p.type.bits}": (regs.ptr.type, p.type) for p in POINTERS if p.type.bits}
_ANY_SIZE = tuple(p.type for p in POINTERS)
_BROADCAST = {p.type.bits: p.type for p in BROADCASTS}


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
    if text in FIXED:
        return Token(text, "fixed", (type(FIXED[text]),))
    if text in IMMEDIATES or text == "1":
        return Token(text, "immediate", (int,))
    if text.startswith("rel") or text == "label":
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


class Variant(NamedTuple):
    """A row for one vector length and operand size, with one alternative chosen for every operand."""

    row: Row
    length: str  # "x", "y", "z" or ""
    size: int  # 16, 32, 64 or 0
    tokens: tuple[Token, ...]

    @property
    def features(self) -> frozenset[str]:
        """The CPU features that it needs: AVX512VL comes with the shorter lengths of rows that name their lengths."""
        lengths = self.row.opcode[0].partition("EVEX.")[2].split(".")[0]
        vl = lengths.islower() and self.length in "xy" and any(f.startswith("avx512") for f in self.row.features)
        return frozenset(self.row.features) | ({"avx512vl"} if vl else frozenset())


def symbols_of(row: Row) -> list[tuple[str, int, dict[str, str]]]:
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


_SPELLED = {
    "x": "xmm",
    "y": "ymm",
    "z": "zmm",
    "i8": "imm8",
    "s8": "imm8 (signed)",
    "u8": "imm8 (unsigned)",
    "u4": "imm4",
}
_SPELLED |= {
    "i16": "imm16",
    "u16": "imm16 (unsigned)",
    "i32": "imm32",
    "s32": "imm32 (signed)",
    "i64": "imm64",
    "kk": "k",
}


def spelled(row: Row) -> list[str]:
    """The row in every variant, in the manual's words.

    >>> spelled(parse("vaddps V{kz}, V, V/mV/b32 {er} | RVM EVEX.z.NP.0F.W0 58 /r | avx512f", "vaddps", 0))
    ['vaddps zmm{kz}, zmm, zmm/m512/b32 {er}']
    """
    lines = []
    for _, _, symbols in symbols_of(row):
        operands = []
        for operand in row.operands:
            plain, brace, mask = operand.partition("{")
            parts = [symbols.get(part, part) for part in plain.split("/")]
            operands.append("/".join(_SPELLED.get(part, part) for part in parts) + brace + mask)
        rounding = f" {{{row.rounding}}}" if row.rounding else ""
        lines.append(f"{row.name} {', '.join(operands)}".strip() + rounding)
    return lines


def alternatives(operand: str, symbols: dict[str, str]) -> list[Token]:
    """What an operand of a row may be, one by one."""
    operand, _, mask = operand.partition("{")
    parts = [symbols.get(part, part) for part in operand.split("/")]
    vector = next((int(part[1:]) for part in parts if part in _MEMORY), 0)
    return [_token(part, mask.rstrip("}"), vector) for part in parts]


def variants(row: Row, kinds: tuple[type, ...]) -> Iterator[Variant]:
    """The variants of a row that take operands of these types."""
    if len(kinds) != len(row.operands):
        return
    for length, size, symbols in symbols_of(row):
        tokens = [_match(alternatives(operand, symbols), kind) for operand, kind in zip(row.operands, kinds)]
        if None not in tokens:
            yield Variant(row, length, size, tuple(tokens))


def _match(tokens: list[Token], kind: type) -> Token | None:
    if issubclass(kind, Mem) and kind.segment is not None:
        kind = kind.__bases__[0]
    return next((token for token in tokens if kind in token.types), None)
