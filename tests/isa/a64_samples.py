"""Random operands for every variant of every row of the A64 table: extremes first, then what the seed gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from random import Random

from jitkern.isa.a64 import regs, words
from jitkern.isa.a64.address import post_ptr, pre_ptr, ptr
from jitkern.isa.a64.encode import encoder
from jitkern.isa.a64.instructions import SET
from jitkern.isa.a64.rows import Token, Variant, all_variants
from jitkern.isa.layout import Misfit
from jitkern.isa.rows import Form

WORDS = {cls: [w for w in words.WORDS.values() if type(w) is cls] for cls in {type(w) for w in words.WORDS.values()}}


def all_forms() -> Iterator[Form]:
    """Every row of every mnemonic in every variant."""
    for name in SET.table.mnemonics():
        for row in SET.table.rows(name):
            for variant in all_variants(row):
                yield Form(variant, encoder(variant))


def operands(random: Random, variant: Variant) -> tuple:
    """One set of operands, as a call has them."""
    chosen: dict[str, int] = {}
    result: list = []
    address: list | None = None
    for token in variant.tokens:
        if token.kind == "open":
            address, mode = [], token.text
        elif token.kind == "close":
            make = {"": ptr, "pre": pre_ptr, "post": post_ptr}[mode]
            result.append(make(*address))
            address = None
        else:
            (result if address is None else address).append(value(random, token, variant, chosen))
    if any(token.text.startswith("width(") for token in variant.tokens):
        size = 64 if variant.base >> 31 else 32
        result[-2] = random.choice((0, size - 1, random.randrange(size)))
        result[-1] = random.choice((1, size - result[-2], random.randint(1, size - result[-2])))
    return tuple(result)


@cache
def has_both(name: str) -> bool:
    """Whether a mnemonic has merging forms and zeroing ones, so that a bare predicate does not tell which."""
    return len({o[-2:] for row in SET.table.rows(name) for o in row.operands if o[-2:] in ("/m", "/z")}) == 2


def value(random: Random, token: Token, variant: Variant, chosen: dict[str, int]):
    if token.kind == "register" and not token.field:
        return regs.NAMES[token.text]
    if token.kind in ("register", "element"):
        numbers = token.numbers(variant.fields[token.field].width)
        number = random.choice((numbers[0], numbers[-1], random.choice(numbers)))
        if re.match("casp|ld64b|st64b", variant.row.name) and token.field[1:] in ("s", "t"):
            number &= 22
        number = chosen.setdefault(token.field, number) + token.plus
        if token.kind == "element":
            return element(random, token, variant, number)
        if token.text in ("/m", "/z") and not has_both(variant.row.name) and random.random() < 0.25:
            return regs.BANKS[token.types[-1]][number]
        return register(token, number)
    if token.kind == "slice":
        tile, offset = (variant.fields[name].width if name in variant.fields else 0 for name in ("tile", "i"))
        direction = regs.DIRECTIONS[f"za{random.randrange(1 << tile)}{random.choice('hv')}"]
        select = regs.NAMES[f"w{random.randint(12, 15)}"]
        return getattr(direction, token.text[1:])[select, random.choice((0, (1 << offset) - 1))]
    if token.kind == "selected":
        told = token.text or any(t.field == token.index for t in variant.tokens)  # za[w12, 5] needs ptr(x0, 5, MUL_VL)
        top = (1 << variant.fields[token.index].width) - 1 if told else 0
        of = getattr(regs.PS[random.randrange(16)], token.text[1:]) if token.text else regs.za
        number = chosen.setdefault(token.index, random.choice((0, top, random.randint(0, top))))
        return of[regs.NAMES[f"w{random.randint(12, 15)}"], number]
    if token.kind == "word":
        possible = [word for word in WORDS[token.types[0]] if not (token.text == "!cond" and word.value > 13)]
        if token.types[0] is words.SystemRegister and variant.row.name == "msr":
            possible = [word for word in possible if word.name in ("NZCV", "FPCR", "FPSR", "TPIDR_EL0")]
        return random.choice(possible)
    if token.kind == "modifier":
        return next(m for m in words.MODIFIERS.values() if type(m) is token.types[0])
    if token.kind == "label":
        return 4 * random.choice((-3, 0, 5)) if "*4096" not in token.text else 4096 * random.choice((-(1 << 20), 7))
    return chosen[token.field] if token.field in chosen else immediate(random, token, variant)


def register(token: Token, number: int):
    kind = token.types[0]
    if issubclass(kind, regs.RegisterList):
        return kind(regs.BANKS[kind.of][number])
    if number == 31 and kind in (regs.X, regs.W) and len(token.types) == 1:
        number = 30
    if number == 31 and kind in (regs.X, regs.W):
        return {regs.Xzr: regs.xzr, regs.Wzr: regs.wzr, regs.Sp: regs.sp, regs.Wsp: regs.wsp}[token.types[1]]
    return regs.BANKS[kind][number]


def element(random: Random, token: Token, variant: Variant, number: int):
    kind = token.types[0]
    base = regs.BANKS[kind.of][number]
    whole = regs.list_class(kind.of, kind.count)(base) if kind.count else base
    if token.index.isdigit():
        return whole[int(token.index)]
    top = (1 << variant.fields[token.index].width) - 1
    return whole[random.choice((0, top, random.randint(0, top)))]


def immediate(random: Random, token: Token, variant: Variant):
    field = variant.fields.get(token.field)
    if field is None:
        return float(token.text) if token.types[0] is float else int(float(token.text))
    width = field.width
    call = re.fullmatch(r"(\w+)\(\w+\)", token.text)
    if call:
        return FUNCTIONS[call[1]](random, variant, width)
    signed = token.text.startswith("s")
    low, high = (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, (1 << width) - 1)
    if limit := re.search(r"<(\d+)", token.text):
        high = int(limit[1]) - 1
    raw = random.choice((low, high, 0, random.randint(low, high)))
    if down := re.fullmatch(r"(\d+)-\w+", token.text):
        return int(down[1]) - raw
    scale = int((re.search(r"\*(\d+)", token.text) or (0, 1))[1])
    return raw * scale + int((re.search(r"\+(\d+)", token.text) or (0, 0))[1])


def _bitmask(random: Random, variant: Variant, width: int) -> int:
    first = variant.tokens[0]
    size = {"b": 8, "h": 16, "s": 32, "d": 64}.get(first.text.lstrip("."), 64 if first.field[0] == "x" else 32)
    element = random.choice([e for e in (2, 4, 8, 16, 32, 64) if e <= size])
    ones, rotation = random.randint(1, element - 1), random.randrange(element)
    run = (1 << ones) - 1
    run = (run << rotation | run >> element - rotation) & (1 << element) - 1
    return sum(run << shift for shift in range(0, size, element))


def _addend(random: Random, variant: Variant, width: int) -> int:
    number = random.choice((0, 1, 0xFFF, random.randrange(1 << 12))) << (random.choice((0, 12)) if width == 14 else 0)
    return number if "lsl" in str(variant.row.operands) else random.choice((1, -1)) * number


def _wide(random: Random, variant: Variant, width: int, invert: bool) -> int:
    size = 64 if width == 18 else 32
    number = random.choice((0, 1, 0xFFFF, random.randrange(1 << 16))) << 16 * random.randrange(size // 16)
    return ~number & (1 << size) - 1 if invert else number


def _shift(random: Random, variant: Variant, width: int) -> int:
    size = 64 if variant.base >> 31 else 32
    return random.choice((0, 1, size - 1, random.randrange(size)))


FUNCTIONS = {
    "bitmask": _bitmask,
    "inverse": _bitmask,
    "addend": _addend,
    "subtrahend": _addend,
    "tiles": lambda random, variant, width: random.randrange(255),
    "fp8": lambda random, variant, width: (
        random.choice((1, -1)) * random.randint(16, 31) / 16 * 2.0 ** random.randint(-3, 4)
    ),
    "bytemask": lambda random, variant, width: int.from_bytes(random.choices((0, 255), k=8), "little"),
    "wide": lambda random, variant, width: _wide(random, variant, width, False),
    "inverted": lambda random, variant, width: _wide(random, variant, width, True),
    **dict.fromkeys(("lsb", "rlsb", "width", "lsl"), _shift),
}


def encodings(random: Random, form: Form, count: int) -> Iterator[tuple[tuple, bytes]]:
    """``count`` sets of operands and our bytes."""
    for _ in range(count):
        for attempt in range(20):
            ops = operands(random, form.variant)
            try:
                form.encode(ops)
                yield ops, SET.chosen(form.variant.row.name, ops).encode(ops)
                break
            except Misfit as misfit:
                if attempt == 19 or "unpredictable" not in str(misfit):
                    raise AssertionError(f"{form.variant.row}: refuses {ops}: {misfit}") from None
