"""Random operands for every form of every row of the x86 table: extremes first, then what the seed gives."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from jitkern.isa.layout import Misfit, Relative
from jitkern.isa.rows import Form
from jitkern.isa.x86 import regs
from jitkern.isa.x86.encode import forms
from jitkern.isa.x86.instructions import SET
from jitkern.isa.x86.rows import IMMEDIATES, Row, Token, alternatives, symbols_of

KINDS = {type(bank[0]): bank for bank in regs.BANKS}
ROUNDING = {"er": (regs.T_rn_sae, regs.T_rd_sae, regs.T_ru_sae, regs.T_rz_sae), "sae": (regs.T_sae,), "": ()}


def all_forms() -> Iterator[Form]:
    """Every row of every mnemonic in every variant, with every combination of its operands' alternatives."""
    for name in SET.table.mnemonics():
        for row in SET.table.rows(name):
            seen = set()
            for kinds in combinations(row):
                for form in forms(row, kinds):
                    key = (form.variant.length, form.variant.size, kinds)
                    if key not in seen:
                        seen.add(key)
                        yield form, kinds


def combinations(row: Row) -> Iterator[tuple[type, ...]]:
    """The types of operands that a row takes, in every combination."""
    for _, _, symbols in symbols_of(row):
        choices = [[kind for token in alternatives(op, symbols) for kind in token.types] for op in row.operands]
        yield from product(*choices)


def operands(random: Random, form: Form, kinds: tuple[type, ...]) -> tuple:
    """One set of operands of these types; most are legal, some combinations are not (a high byte beside REX)."""
    evex = form.variant.row.opcode[0].startswith("EVEX")
    gather = any(token.text.startswith("vm") for token in form.variant.tokens)
    memory = any(token.kind in ("memory", "broadcast") for token in form.variant.tokens)
    vectors = [
        i
        for i, t in enumerate(form.variant.tokens)
        if t.kind == "register" and issubclass(t.types[0], regs.VectorIndex)
    ]
    result = []
    for i, (token, kind) in enumerate(zip(form.variant.tokens, kinds)):
        if token.kind == "register":
            value = register(random, kind, evex, token)
            if token.mask and (gather or random.random() < 0.7):
                value = value | random.choice(regs.KS[1:])
                if token.mask == "kz" and random.random() < 0.5:
                    value = value | regs.T_z
            takes_rounding = form.variant.length == "z" or ".LIG." in form.variant.row.opcode[0]
            if (
                not memory
                and takes_rounding
                and vectors
                and i == vectors[-1]
                and random.random() < 0.6
                and form.variant.row.rounding
            ):
                value = value | random.choice(ROUNDING[form.variant.row.rounding])
        elif token.kind == "fixed":
            value = regs.REGISTERS[token.text]
        elif token.kind == "immediate":
            value = 1 if token.text == "1" else immediate(random, token, form, i)
        elif token.kind == "label":
            raise AssertionError("branches have a test of their own")
        else:
            value = mem(random, token, kind, form)
            if token.mask and (gather or random.random() < 0.7):
                value = value | random.choice(regs.KS[1:])
        result.append(value)
    return tuple(result)


def undecorated(random: Random) -> Iterator[tuple[Form, str, bool]]:
    """Every form with EVEX, gathers apart, and its text without mask and rounding; whether it could have rounding."""
    for form, kinds in all_forms():
        row, tokens = form.variant.row, form.variant.tokens
        if row.opcode[0].startswith("EVEX") and not any(token.text.startswith("vm") for token in tokens):
            given, _ = next(encodings(random, form, kinds, 1))
            bare = tuple(_undecorated(operand) for operand in given)
            wide = form.variant.length == "z" or ".LIG." in row.opcode[0]
            memory = any(isinstance(operand, regs.Mem) for operand in bare)
            yield form, SET.text(row.name, bare, form.variant), wide and not memory


def _undecorated(operand):
    if isinstance(operand, regs.Decorated):
        return operand.plain
    return type(operand)((*operand[:5], None)) if isinstance(operand, regs.Mem) else operand


def register(random: Random, kind: type, evex: bool, token: Token):
    bank = KINDS[kind]
    if issubclass(kind, regs.VectorIndex) and not evex:
        bank = bank[:16]
    if token.text == "kk":
        bank = bank[::2]
    if issubclass(kind, regs.Creg):
        bank = tuple(bank[i] for i in (0, 2, 3, 4, 8))
    if issubclass(kind, regs.Dreg):
        bank = bank[:8]
    return random.choice((bank[0], bank[-1], *random.sample(bank, 2)))


def immediate(random: Random, token: Token, form: Form, operand: int) -> int:
    low, high = IMMEDIATES[token.text]
    value = random.choice(
        (low, high, 0, -1 if low < 0 else 1, random.randint(low, high), random.randint(max(low, -128), min(high, 127)))
    )
    wrap = next(wrap for i, _, _, wrap in form.ranges if i == operand)
    return value + wrap if value < 0 and random.random() < 0.3 else value


def mem(random: Random, token: Token, kind: type, form: Form):
    pointer = next(p for p in regs.POINTERS + regs.BROADCASTS if p.type is kind)
    if token.text.startswith("moff"):
        return pointer[random.choice((0x1122334455667788, (1 << 64) - 1, 1 << 31))]
    step = max((token.element or token.bits) // 8, 1)
    disp = random.choice(
        (
            0,
            1,
            -1,
            127,
            128,
            -128,
            -129,
            127 * step,
            128 * step,
            -128 * step,
            -129 * step,
            step,
            (1 << 31) - 1,
            -(1 << 31),
        )
        + (random.randint(-(1 << 31), (1 << 31) - 1), random.randint(-300, 300) * step)
    )
    bank = regs.R32S if random.random() < 0.1 and "a64" not in form.variant.row.opcode else regs.R64S
    base = random.choice((bank[5], bank[4], bank[12], bank[13], *random.sample(bank, 3)))
    scale = random.choice((1, 2, 4, 8))
    if token.text.startswith("vm"):
        bank = {"x": regs.XMMS, "y": regs.YMMS, "z": regs.ZMMS}[token.text[-1]]
        if not form.variant.row.opcode[0].startswith("EVEX"):
            bank = bank[:16]
        index = random.choice((bank[0], bank[4], bank[-1], *random.sample(bank, 3)))
        return pointer[index * scale + disp] if random.random() < 0.15 else pointer[base + index * scale + disp]
    index = random.choice((bank[5], bank[12], bank[13], *random.sample([r for r in bank if r.index != 4], 3)))
    if token.text in ("msib", "mib"):
        return pointer[base + index * (scale if token.text == "msib" else 1) + disp]  # bndldx ignores the scale
    address = random.choice(
        (
            base,
            base + disp,
            base + disp,
            base + index * scale,
            base + index * scale + disp,
            index * scale + disp,
            disp & 0x7FFFFFFF,
        )
        + (regs.rip + disp,)
    )
    if random.random() < 0.05:
        return pointer[random.choice((regs.REGISTERS["fs"], regs.REGISTERS["gs"])) : address]
    return pointer[address]


def encodings(random: Random, form: Form, kinds: tuple[type, ...], count: int) -> Iterator[tuple[tuple, bytes]]:
    """``count`` sets of operands and our bytes, if need be after several tries; Misfit is the table's right to
    refuse.
    """
    for _ in range(count):
        for _ in range(20):
            ops = operands(random, form, kinds)
            try:
                code = form.encode(ops)
            except Misfit:
                continue
            assert not isinstance(code, Relative)
            yield ops, code
            break
        else:
            if regs.R8High in kinds:  # beside a register or a width that needs REX
                return
            raise AssertionError(f"{form.variant.row.syntax}: refuses whatever it is given, last {ops}")
