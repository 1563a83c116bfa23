"""Calls and operands that must be refused, as tables: the call | a part of the reason."""

import re

import pytest

from jitkern.isa import EncodingError


def lines(table: str) -> list[tuple[str, str]]:
    return [tuple(part.strip() for part in line.rsplit(" | ", 1)) for line in table.strip().splitlines()]


def check_instruction(a, call: str, reason: str, names: dict) -> None:
    """The call is an EncodingError that has the mnemonic and the reason, and the assembler is as empty as before."""
    with pytest.raises(EncodingError, match=re.escape(reason)) as caught:
        eval(f"a.{call}", {**names, "a": a})
    assert len(a) == 0 and bytes(a.finish()) == b""
    assert call.partition("(")[0].rstrip("_") in str(caught.value)


def check_operand(operand: str, reason: str, names: dict) -> None:
    with pytest.raises((EncodingError, AttributeError), match=re.escape(reason)):
        eval(operand, names)
