"""The A64 instruction set: finding the form for operands, and the manual's syntax."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import NoReturn

from ..instructions import InstructionSet, written
from ..layout import Misfit
from ..operand import EncodingError, Label
from ..rows import Form, Table
from . import effects, regs, words
from .address import Address
from .encode import forms, opened
from .rows import CONDITION_NAMES, Row, Token, Variant, all_variants, flat, names, parse
from .table import ROWS

_CONDITIONS = [name.split("/")[0] for name in CONDITION_NAMES] + ["al", "nv"]
_SPELLED = {"psb_csync": "psb csync", "tsb_csync": "tsb csync", "gcsb_dsync": "gcsb dsync"}


class A64(InstructionSet):
    """Forms by mnemonic and operand types, addresses opened up."""

    table = Table(ROWS, names, parse)
    operand_types = (
        regs.Register,
        regs.Element,
        regs.RegisterList,
        regs.Selected,
        regs.TileSet,
        words.Name,
        words.Modifier,
        Address,
        Label,
        float,
    )

    effects = effects

    def find(self, name: str, kinds: tuple[type, ...]) -> list[Form]:
        found = [form for row in self.table.rows(name) for form in forms(row, kinds)]
        return _by_predication(found, flat(kinds))

    def spelled(self, row: Row) -> list[str]:
        return [*_lines(row)]

    def likeness(self, row: Row, kinds: tuple[type, ...]) -> list[float]:
        return [_likeness(variant, kinds) for variant in _lines(row).values()]

    def number(self, name: str, operand, operands: tuple):
        if isinstance(operand, regs.Predication):
            raise EncodingError(f"{written(name, operands)}: write p0/{operand!r}")
        if isinstance(operand, (list, set, tuple)) and all(isinstance(t, (regs.Tile, regs.TileSet)) for t in operand):
            return regs.TileSet(reduce(or_, (tile.mask for tile in operand), 0))
        if hasattr(operand, "__float__") and not hasattr(operand, "__index__") and not hasattr(operand, "__len__"):
            return float(operand)
        return super().number(name, operand, operands)

    def text(self, name: str, operands: tuple, variant: Variant) -> str:
        """The instruction as Arm's assemblers write it."""
        tokens, values = variant.whole(opened(operands))
        variant = variant._replace(tokens=tokens)
        parts = [_value(token, value) for token, value in zip(tokens, values)]
        name = _SPELLED.get(name, name)
        if "{cond}" in variant.row.bits:
            name = f"b.{_CONDITIONS[variant.row.number]}"
        elif name in ("b", "bc") and len(parts) > 1:
            name, parts, variant = f"{name}.{parts[0]}", parts[1:], variant._replace(tokens=variant.tokens[1:])
        return f"{name} {_operands(variant, parts)}".rstrip()


def _lines(row: Row) -> dict[str, Variant]:
    """The variants of a row that leave nothing out, by what the manual says of them."""
    found: dict[str, Variant] = {}
    for variant in all_variants(row):
        if not variant.omitted:
            line = f"{row.name} {_operands(variant, [_symbol(token) for token in variant.tokens])}".rstrip()
            found.setdefault(line, variant)
    return found


def _likeness(variant: Variant, kinds: tuple[type, ...]) -> float:
    """How many operands a variant takes, the first one counted twice; of an address that it does not take a part."""
    operands: list[list[Token]] = []
    inside = False
    for token in variant.tokens:
        if inside:
            operands[-1].append(token)
        else:
            operands.append([token])
        inside = token.kind == "open" or inside and token.kind != "close"
    score = 0.0
    for i, ((first, *rest), kind) in enumerate(zip(operands, kinds)):
        if first.kind == "open" and issubclass(kind, Address):
            parts = sum(part in token.types for token, part in zip(rest, kind.kinds))
            likeness = parts / max(len(rest) - 1, len(kind.kinds)) * (1 if first.text == kind.mode else 0.3)
        else:
            likeness = kind in first.types
        score += likeness * (1 if i else 2)
    return score - abs(len(operands) - len(kinds))


def _by_predication(found: list[Form], kinds: tuple) -> list[Form]:
    """Of forms that take operands of these types, which are flat, those that may be meant: a predicate with neither
    ``/T_m`` nor ``/T_z`` is what the instruction has, where that is one of them.
    """
    plain, told = [], {}
    for form in found:
        how = {t.text for t, kind in zip(form.variant.tokens, kinds) if kind is regs.P and t.text in ("/m", "/z")}
        told.update(dict.fromkeys(how, form.variant))
        plain += [] if how else [form]
    if plain or len(told) < 2:
        return plain or found
    return [Form(variant, _undecided) for variant in told.values()]


def _undecided(operands: tuple) -> NoReturn:
    predicate = next(operand for operand in operands if isinstance(operand, regs.P))
    raise Misfit(f"{predicate}/T_m or {predicate}/T_z")


def _symbol(token) -> str:
    if token.kind == "slice":
        text = f"za0h{token.text}[wv, i]"
        return f"{{{text}}}" if token.braces else text
    if token.kind == "selected":
        return f"{token.field or 'za'}{token.text}[wv, {token.index}]"
    if token.kind == "immediate":
        return f"#{token.text}"
    if token.kind == "register" and not token.field:
        return token.text
    if token.kind in ("register", "element"):
        many = f"*{token.count}" if token.count > 1 else ""
        stack = "|sp" if regs.Sp in token.types else "|wsp" if regs.Wsp in token.types else ""
        text = f"{{{token.field}{token.text}{many}}}" if token.braces else token.field + stack + token.text
        return text + (f"[{token.index}]" if token.kind == "element" else "")
    return token.text


def _value(token, value) -> str:
    """One operand in the manual's syntax."""
    if token.text == "!":
        return f"{value}!"
    if token.kind in ("register", "element"):
        register = value.register if isinstance(value, regs.Element) else value
        listed = register.registers() if isinstance(register, regs.RegisterList) else [register]
        text = ", ".join(_register(part) for part in listed)
        index = f"[{value.number}]" if isinstance(value, regs.Element) else ""
        text = text if token.text not in ("/m", "/z") else re.split("[./]", value.name)[0] + token.text
        return (f"{{ {text} }}" if token.braces else text) + index
    if token.kind == "slice":
        text = f"{value.of_.name}[{value.select}, {value.number}]"
        return f"{{{text}}}" if token.braces else text
    if token.kind == "selected":
        return f"{value.of_}[{value.select}, {value.number}]"
    if token.text.startswith("tiles("):
        return repr(regs.TileSet(value if isinstance(value, int) else value.mask))
    if token.kind == "word":
        if isinstance(value, words.Condition):
            return _CONDITIONS[value.value]
        plain = value.name.removesuffix("_SVE").removeprefix("BTI_").lower()
        return value.name if isinstance(value, words.SystemRegister) else plain
    if token.kind == "label":
        return f"#{value}" if isinstance(value, int) else str(value)
    if token.field in ("cn", "cm"):
        return f"c{value}"
    if token.kind == "immediate":
        return f"#{float(value)!r}" if token.types[0] is float else f"#{value}"
    return token.text


def _register(register) -> str:
    kind = type(register)
    whole = register.name.partition(".")[0].partition("/")[0]
    return whole + kind.text


def _operands(variant: Variant, parts: list[str]) -> str:
    """The parts joined: a shift and its amount by a space, addresses in brackets."""
    done: list[str] = []
    inside: list[str] | None = None
    after_modifier = False
    for token, part in zip(variant.tokens, parts):
        target = done if inside is None else inside
        if token.kind == "open":
            inside, mode = [], token.text
        elif token.kind == "close":
            address = f"[{inside[0]}], {', '.join(inside[1:])}" if mode == "post" else f"[{', '.join(inside)}]"
            done.append(address + ("!" if mode == "pre" else ""))
            inside = None
        elif after_modifier:
            target[-1] += f" {part}"
        else:
            target.append(part)
        after_modifier = token.kind == "modifier" and token.text != "mul vl"
    return ", ".join(done)


SET = A64()
