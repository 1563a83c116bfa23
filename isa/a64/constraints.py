"""Operands that an encoding can hold but the architecture calls CONSTRAINED UNPREDICTABLE (Arm ARM, K1.1): refused
here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..layout import Misfit
from .regs import ArrayVector, Sp
from .rows import Variant

_LOAD_PAIR = re.compile(r"ldn?p|ldpsw|lda?xp")
_STORE_EXCLUSIVE = re.compile(r"stl?x[rp][bh]?")
_EVEN = re.compile(r"casp\w*")
_MEMORY_COPY = re.compile(r"(cpyf?|setg?)[pme][wr]?t?[wr]?n?")
_EIGHT = re.compile(r"(ld|st)64b\w*")


def check(variant: Variant) -> Callable[[tuple], None] | None:
    """A function that raises Misfit for operands (with addresses opened up) that go badly together; None: any do."""
    name, tokens = variant.row.name, variant.tokens
    at = {token.field[1:]: i for i, token in enumerate(tokens) if token.kind == "register" and not token.plus}
    opened = next((i for i, token in enumerate(tokens) if token.kind == "open"), None)
    rules: list[tuple[int, int, str]] = []  # operands that must be different registers, and what happens otherwise
    if _LOAD_PAIR.fullmatch(name):
        rules.append((at["t"], at["t2"], "both loads go to one register"))
    if opened is not None and tokens[opened].text and tokens[0].field[:1] in ("x", "w"):
        data = [i for i in (at.get("t"), at.get("t2")) if i is not None and i < opened]
        rules += [(i, opened + 1, "the base is written back and is also transferred") for i in data]
    if _STORE_EXCLUSIVE.fullmatch(name):
        others = [at[role] for role in ("t", "t2", "n") if role in at]
        rules += [(at["s"], i, "the status overwrites an operand") for i in others]
    even = [at[role] for role in ("s", "t") if role in at] if _EVEN.fullmatch(name) else []
    eight = at["t"] if _EIGHT.fullmatch(name) else None
    array = next((i for i, token in enumerate(tokens) if token.types == (ArrayVector,)), None)
    if _MEMORY_COPY.fullmatch(name):
        rules += [(at[i], at[j], "the registers have to be different") for i, j in ("ds", "dn", "sn")]
    if not rules and not even and eight is None and array is None:
        return None

    def refuse(operands: tuple) -> None:
        if array is not None:
            number = operands[array].number
            if number and operands[opened + 2] != number:
                raise Misfit(f"{operands[array]!r} goes with ptr(..., {number}, MUL_VL)")
        for i, j, why in rules:
            if operands[i].index == operands[j].index and not isinstance(operands[j], Sp):
                raise Misfit(f"{operands[i]!r} twice: unpredictable, {why}")
        for i in even:
            if operands[i].index % 2:
                raise Misfit(f"{operands[i]!r}: a pair begins with an even register")
        if eight is not None and (operands[eight].index % 2 or operands[eight].index > 22):
            raise Misfit(f"{operands[eight]!r}: eight registers begin with an even one up to x22")

    return refuse
