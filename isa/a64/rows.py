"""Rows of the A64 table: syntax and bits parsed into tokens and fields, and the variants that take given operands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..operand import Label
from . import regs, words
from .address import Address
from .regs import BANKS
from .words import MODIFIERS

SVE_CONDITIONS = {"none": 0, "any": 1, "nlast": 2, "last": 3, "first": 4, "nfrst": 5}
SVE_CONDITIONS |= {"pmore": 8, "plast": 9, "tcont": 10, "tstop": 11}
CONDITION_NAMES = "eq ne hs/cs lo/cc mi pl vs vc hi ls ge lt gt le".split()


class Row(NamedTuple):
    """One row of the table for one mnemonic."""

    name: str
    operands: tuple[str, ...]  # as the call has them: a shift and its amount are two
    bits: str
    suffixes: tuple[tuple[str, tuple[str, ...]], ...]  # value of the bits T, and what T, U, W stand for then
    features: tuple[str, ...]
    number: int  # of a condition in the name


class Token(NamedTuple):
    """One operand, or one part of an address."""

    kind: str  # "register", "element", "slice", "selected", "immediate", "word", "modifier", "label", "open", "close"
    types: tuple[type, ...] = ()
    field: str = ""
    text: str = ""  # of a register: its suffix; of an immediate: its expression; of "open": the mode
    index: str = ""  # of an element: field or number; of what a register selects: the field of the offset
    braces: bool = False  # written as a list
    count: int = 1  # registers in the list
    plus: int = 0  # of a register that follows the one with the same field

    def numbers(self, width: int) -> range:
        """The numbers of the registers that a field of this many bits stands for: the lowest ones, but pn8 ... pn15
        in 3 bits, and of lists in fewer bits than a register's number has those that begin with a multiple.
        """
        first = 8 if self.field.startswith("pn") and len(self.field) > 2 and width == 3 else 0
        bank = BANKS[self.types[0].of] if self.count > 1 and self.kind == "register" else ()
        step = max(1, len(bank) >> width)
        return range(first, first + (step << width), step)


class Field(NamedTuple):
    """Where the bits of a value go: (lowest bit in the value, number of bits, lowest bit in the word) each."""

    width: int
    parts: tuple[tuple[int, int, int], ...]

    def place(self, value: int) -> int:
        """The word's bits for a value that fits."""
        return sum((value >> low & (1 << size) - 1) << at for low, size, at in self.parts)


class Variant(NamedTuple):
    """A row with its suffixes chosen."""

    row: Row
    tokens: tuple[Token, ...]
    base: int
    fields: dict[str, Field]
    omitted: tuple[tuple[int, Token], ...] = ()  # what the call leaves out because the rest tells it, by its place

    @property
    def features(self) -> frozenset[str]:
        """Of the CPU, that it needs."""
        return frozenset(self.row.features)

    def whole(self, values: tuple) -> tuple[tuple[Token, ...], list]:
        """All tokens, and the values with those of ``omitted`` in their places."""
        tokens, known = list(self.tokens), list(values)
        for place, token in self.omitted:
            if token.kind == "modifier":
                value = MODIFIERS_BY_TEXT[token.text]
            else:
                twin = known[next(i for i, other in enumerate(tokens) if other.field == token.field)]
                value = BANKS[type(twin)][twin.index + token.plus] if token.plus else twin
            tokens.insert(place, token)
            known.insert(place, value)
        return tuple(tokens), known


def names(head: str) -> dict[str, int]:
    """The mnemonics of a row: several with |, all conditions with {cond}, SVE's names of them with {sve}."""
    if "{sve}" in head:
        return {one.replace("{sve}", name): i for one in head.split("|") for name, i in SVE_CONDITIONS.items()}
    if "{cond}" in head:
        before = head.removesuffix("{cond}")
        return {before + name: i for i, spellings in enumerate(CONDITION_NAMES) for name in spellings.split("/")}
    return dict.fromkeys(head.split("|"), 0)


def parse(line: str, name: str, number: int) -> Row:
    """The row that a line of the table is."""
    syntax, bits, suffixes, features = (part.strip() for part in f"{line} ".split(" | "))
    operands = syntax.partition(" ")[2]
    pairs = (item.split("=") for item in suffixes.split())
    chosen = tuple((code, tuple(kinds.split("/"))) for code, kinds in pairs) or (("", ()),)
    return Row(name, tuple(_split(operands)), bits, chosen, tuple(features.split()), number)


def _split(text: str) -> Iterator[str]:
    """Operands at the commas outside of brackets; what follows memory belongs to it; ``lsl #imm`` is two."""
    operands = re.findall(r"(?:\[[^\]]*\]!?|\{[^}]*\}|[^,\[{])+", text)
    merged: list[str] = []
    for operand in (o.strip() for o in operands):
        if merged and merged[-1].startswith("[") and not merged[-1].endswith("!"):
            merged[-1] = f"{merged[-1]}, {operand}"
        elif operand.startswith(("[", "{")) or operand.endswith("]") or " " not in operand or operand == "mul vl":
            merged.append(operand)
        else:
            merged += operand.split(" ", 1)
    return iter(merged)


_REGISTER = re.compile(r"(pn(?=[dgn])|x|w|z|v|p|t|b|h|s|d|q)([a-z]{1,2}\d?)(\.\w+|/[mz])?(\|w?sp)?(\+1|<31)?(!)?")
_WORDS = {
    "cond": words.Condition,
    "!cond": words.Condition,
    "pattern": words.Pattern,
    "prfop": words.Prefetch,
    "barrier": words.Barrier,
    "nxs": words.NxsBarrier,
    "target": words.BranchTarget,
    "svcr": words.StreamingMode,
    "vl": words.VectorGroup,
    "pstate": words.PState,
    "flag": words.PStateBit,
    "dcop": words.CacheOperation,
    "icop": words.InstructionCacheOperation,
    "sysreg": words.SystemRegister,
}
_BY_SUFFIX = {
    letter: {cls.text: cls for cls in BANKS if cls.__name__.startswith(f"{letter.upper()}_")} for letter in "vzpt"
}
_BY_SUFFIX["pn"] = {cls.text: cls for cls in BANKS if cls.__name__.startswith("C_")}
_WHOLE = {"x": (regs.X, regs.Xzr), "w": (regs.W, regs.Wzr), "z": (regs.Z,), "v": (regs.V,), "p": (regs.P,)}
_WHOLE["pn"] = (regs.Counter,)
_WHOLE |= {letter: (type(bank[0]),) for letter, bank in regs.SCALARS.items()}
_STACK = {"x": (regs.X, regs.Sp), "w": (regs.W, regs.Wsp)}
_NUMBERS = (int,)
_FLOATS = (float, int)
_TILES = (int, regs.TileSet, regs.Array, *(cls for cls in BANKS if issubclass(cls, regs.Tile)))


def tokens(operand: str, symbols: dict[str, str], sve: bool) -> Iterator[Token]:
    """The tokens of one operand of a row, its T, U, W replaced."""
    for symbol, suffix in symbols.items():
        operand = operand.replace(f".{symbol}", f".{suffix}")
    if operand.startswith("["):
        inside, _, behind = operand[1:].partition("]")
        mode = "pre" if behind == "!" else "post" if behind else ""
        yield Token("open", text=mode)
        for part in _split(", ".join(filter(None, (inside, behind.removeprefix("!").removeprefix(", "))))):
            yield from tokens(part, {}, sve)
        yield Token("close")
    elif operand in MODIFIERS_BY_TEXT:
        yield Token("modifier", (type(MODIFIERS_BY_TEXT[operand]),), text=operand)
    elif operand in ("sp", "wsp"):
        yield Token("register", (type(regs.NAMES[operand]),), text=operand)
    elif operand in _WORDS:
        cls = words.PrefetchSve if operand == "prfop" and sve else _WORDS[operand]
        yield Token("word", (cls,), operand.lstrip("!"), operand)
    elif match := re.fullmatch(r"(\{?)slice\.(\w)\}?", operand):
        yield Token("slice", (regs.SLICES[match[2]],), text=f".{match[2]}", braces=bool(match[1]))
    elif match := re.fullmatch(r"(?:(p\w)(\.\w)|za)\[wv, (\w+)\]", operand):
        types = (regs.PREDICATE_ELEMENTS[match[2]] if match[2] else regs.ArrayVector,)
        yield Token("selected", types, match[1] or "", match[2] or "", match[3])
    elif operand.startswith("label"):
        yield Token("label", (Label, int), "label", operand)
    elif operand in ("cn", "cm"):
        yield Token("immediate", _NUMBERS, operand, operand)
    elif operand.startswith("#"):
        expression = operand[1:]
        floating = "fp8" in expression or "." in expression
        names = re.findall(r"[a-z]\w*(?!\w*\()", expression)
        types = _TILES if "tiles" in expression else _FLOATS if floating else _NUMBERS
        yield Token("immediate", types, names[-1] if names else "", expression)
    else:
        yield _register_token(operand)


MODIFIERS_BY_TEXT = {name.lower().replace("_", " "): modifier for name, modifier in MODIFIERS.items()}


def _register_token(operand: str) -> Token:
    braces = operand.startswith("{")
    text, _, index = operand.partition("[")
    text = text.strip("{}")
    text, _, count = text.partition("*")
    match = _REGISTER.fullmatch(text)
    if not match:
        raise ValueError(f"{operand!r} is no operand that the table knows")
    letter, role, suffix, stack, plus, changed = match.groups()
    field = letter + role
    if suffix in ("/m", "/z"):
        types = {"p/m": (regs.P_merging, regs.P), "p/z": (regs.P_zeroing, regs.P)}.get(
            letter + suffix, (regs.C_zeroing, regs.Counter)
        )
    elif suffix:
        types = (_BY_SUFFIX[letter][suffix],)
    else:
        types = _STACK[letter] if stack else _WHOLE[letter][: 1 if plus == "<31" else None]
    number = int(count or 1)
    if index:
        cls = regs.element_class(types[0], number if number > 1 else 0)
        return Token("element", (cls,), field, suffix or "", index.rstrip("]"), braces, number)
    if number > 1:
        types = (regs.list_class(types[0], number),)
    return Token("register", types, field, suffix or changed or "", "", braces, number, int(plus == "+1"))


def layout(row: Row, code: str) -> tuple[int, dict[str, Field]]:
    """The bits that are always there, and the fields."""
    parts: dict[str, list[tuple[int, int, int]]] = {}
    base, at = 0, 32
    for item in row.bits.split():
        if item == "{cond}":
            at -= 4
            base |= row.number << at
        elif item[0] in "01":
            at -= len(item)
            base |= int(item, 2) << at
        else:
            name, high, low = _slice(item)
            at -= high - low + 1
            parts.setdefault(name, []).append((low, high - low + 1, at))
    if at:
        raise ValueError(f"{row.name}: {row.bits!r} has {32 - at} bits")
    fields = {name: Field(max(low + size for low, size, _ in places), tuple(places)) for name, places in parts.items()}
    if "T" in fields:
        base |= fields.pop("T").place(int(code, 2))
    return base, fields


def _slice(item: str) -> tuple[str, int, int]:
    """``imm:5``, ``i[2:1]``, ``i[0]`` as (name, high, low)."""
    if ":" in item and "[" not in item:
        name, _, width = item.partition(":")
        return name, int(width) - 1, 0
    name, high, low = re.fullmatch(r"(\w+)\[(\d+)(?::(\d+))?\]", item).groups()
    return name, int(high), int(low if low is not None else high)


def all_variants(row: Row) -> Iterator[Variant]:
    """Every variant of a row: by suffix, with an offset of 0 left out of addresses, and as calls in Xbyak_aarch64,
    which leave out what the other operands tell.
    """
    sve = any(feature.startswith(("sve", "sme")) for feature in row.features)
    for code, suffixes in row.suffixes:
        symbols = dict(zip("TUWY", suffixes))
        whole = [token for operand in row.operands for token in tokens(operand, symbols, sve)]
        base, fields = layout(row, code)
        whole = [_known(token, fields) for token in whole]
        bare = _without_offset(whole)
        for tokens_ in (whole, bare) if bare else (whole,):
            yield Variant(row, tuple(tokens_), base, fields)
            if told := [(i, token) for i, token in enumerate(tokens_) if _told(tokens_, i, sve)]:
                kept = [token for i, token in enumerate(tokens_) if not _told(tokens_, i, sve)]
                yield Variant(row, tuple(kept), base, fields, tuple(told))


def _told(whole: list[Token], i: int, sve: bool) -> bool:
    """Whether the rest tells an operand: an SVE instruction's first source that is its destination, the second of a
    pair of registers, or LSL between an immediate for a general-purpose register and its shift.
    """
    token = whole[i]
    if token.kind == "modifier":
        return token.text == "lsl" and whole[i - 1].kind == "immediate" and whole[0].field[0] in "xw"
    return token.kind == "register" and i > 0 and (bool(token.plus) or sve and token == whole[0])


def _known(token: Token, fields: dict[str, Field]) -> Token:
    """``xdn`` and ``wdn`` are one register in two widths, so one field."""
    other = {"x": "w", "w": "x"}.get(token.field[:1], "") + token.field[1:]
    return token if token.field in fields or other not in fields else token._replace(field=other)


def _without_offset(whole: list[Token]) -> list[Token]:
    """The tokens with ``, #simm*8`` or ``, #simm, mul vl`` left out of [base, offset]; empty where there is none."""
    for i, token in enumerate(whole):
        offset = token.kind == "open" and not token.text and whole[i + 2]
        if offset and offset.kind == "immediate" and re.fullmatch(r"s?imm\d*(\*\d+)?", offset.text):
            end = next(j for j in range(i, len(whole)) if whole[j].kind == "close")
            return whole[: i + 2] + whole[end:]
    return []


def flat(kinds: tuple[type, ...]) -> tuple:
    """Operand types with those of addresses opened up, to be held against tokens."""
    result: list[Any] = []
    for kind in kinds:
        if issubclass(kind, Address):
            result += [("open", kind.mode), *kind.kinds, ("close", "")]
        else:
            result.append(kind)
    return tuple(result)


def variants(row: Row, kinds: tuple) -> Iterator[Variant]:
    """The variants that take operands of these types, which are flat."""
    for variant in all_variants(row):
        if len(variant.tokens) == len(kinds) and all(map(_takes, variant.tokens, kinds)):
            yield variant


def _takes(token: Token, kind: Any) -> bool:
    if isinstance(kind, tuple):
        return token.kind == kind[0] and (token.kind != "open" or token.text == kind[1])
    return kind in token.types
