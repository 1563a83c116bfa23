"""The A64 instruction set: finding the form for operands, and the manual's syntax."""

from __future__ import annotations

from ..instructions import InstructionSet, written
from ..operand import EncodingError, Label
from ..rows import Form, Table
from . import effects, regs, words
from .address import Address
from .encode import forms, opened
from .rows import CONDITION_NAMES, Row, Variant, all_variants, names, parse
from .table import ROWS

_CONDITIONS = [name.split("/")[0] for name in CONDITION_NAMES] + ["al", "nv"]
_SPELLED = {"psb_csync": "psb csync", "tsb_csync": "tsb csync"}


class A64(InstructionSet):
    """Forms by mnemonic and operand types, addresses opened up."""

    table = Table(ROWS, names, parse)
    operand_types = (
        regs.Register,
        regs.Element,
        regs.RegisterList,
        regs.Slice,
        words.Name,
        words.Modifier,
        Address,
        Label,
        float,
    )

    effects = effects

    def find(self, name: str, kinds: tuple[type, ...]) -> list[Form]:
        return [form for row in self.table.rows(name) for form in forms(row, kinds)]

    def spelled(self, row: Row) -> list[str]:
        found = []
        for variant in all_variants(row):
            line = f"{row.name} {_operands(variant, [_symbol(token) for token in variant.tokens])}".rstrip()
            found += [line] if line not in found else []
        return found

    def number(self, name: str, operand, operands: tuple):
        if isinstance(operand, regs.Predication):
            raise EncodingError(f"{written(name, operands)}: write p0/{operand!r}")
        if hasattr(operand, "__float__") and not hasattr(operand, "__index__") and not hasattr(operand, "__len__"):
            return float(operand)
        return super().number(name, operand, operands)

    def text(self, name: str, operands: tuple, variant: Variant) -> str:
        """The instruction as Arm's assemblers write it."""
        values = opened(operands)
        parts = [_value(token, value) for token, value in zip(variant.tokens, values)]
        name = _SPELLED.get(name, name)
        if "{cond}" in variant.row.bits:
            name = f"b.{_CONDITIONS[variant.row.number]}"
        elif name == "b" and len(parts) > 1:
            name, parts, variant = f"b.{parts[0]}", parts[1:], variant._replace(tokens=variant.tokens[1:])
        return f"{name} {_operands(variant, parts)}".rstrip()


def _symbol(token) -> str:
    if token.kind == "slice":
        text = f"za0h{token.text}[wv, i]"
        return f"{{{text}}}" if token.braces else text
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
    if token.kind in ("register", "element"):
        register = value.register if isinstance(value, regs.Element) else value
        listed = register.registers() if isinstance(register, regs.RegisterList) else [register]
        text = ", ".join(_register(part) for part in listed)
        index = f"[{value.number}]" if isinstance(value, regs.Element) else ""
        return (f"{{ {text} }}" if token.braces else text) + index
    if token.kind == "slice":
        text = f"{value.of_.name}[{value.select}, {value.number}]"
        return f"{{{text}}}" if token.braces else text
    if token.text.startswith("tiles("):
        return "{" + ", ".join(f"za{i}.d" for i in range(8) if value >> i & 1) + "}"
    if token.kind == "word":
        if isinstance(value, words.Condition):
            return _CONDITIONS[value.value]
        return value.name.removesuffix("_SVE").lower() if not isinstance(value, words.SystemRegister) else value.name
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
