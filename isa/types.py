"""Element types of tensors: name, size in bytes, and how one value becomes bytes (little-endian)."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Any

from .operand import Frozen


class ElementType(Frozen):
    """One element type. ``kind`` is "float", "signed", "unsigned" or "bool"."""

    __slots__ = ("name", "size", "kind", "_format")
    name: str
    size: int
    kind: str
    _format: str

    def __init__(self, name: str, size: int, kind: str, format: str):
        self._init(name=name, size=size, kind=kind, _format=format)

    def pack(self, values: float | Iterable[Any]) -> bytes:
        """``values`` (one or several) as little-endian bytes; ``OverflowError`` or ``struct.error`` where one does
        not fit.

        >>> f32.pack(1.0).hex()
        '0000803f'
        >>> bf16.pack([1.0, 3.141592653589793]).hex()
        '803f4940'
        """
        if not hasattr(values, "__iter__"):
            values = (values,)
        values = tuple(values)
        if self is bf16:
            return b"".join(map(_pack_bf16, values))
        return struct.pack(f"<{len(values)}{self._format}", *values)

    def __repr__(self) -> str:
        return self.name


def _pack_bf16(value: float) -> bytes:
    """Round to nearest, ties to even, from the float64; NaN stays a quiet NaN."""
    if value != value:
        return b"\xc0\x7f"
    single = struct.pack("<f", value)
    bits, exact = struct.unpack("<I", single)[0], struct.unpack("<f", single)[0]
    # Rounding twice (to float32, then to bf16) may differ from rounding once: make the float32 odd where it was
    # inexact.
    if exact != value:
        bits = bits - (abs(exact) > abs(value)) | 1
    return ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).to_bytes(2, "little")


f64 = ElementType("f64", 8, "float", "d")
f32 = ElementType("f32", 4, "float", "f")
f16 = ElementType("f16", 2, "float", "e")
bf16 = ElementType("bf16", 2, "float", "")
s64 = ElementType("s64", 8, "signed", "q")
s32 = ElementType("s32", 4, "signed", "i")
s16 = ElementType("s16", 2, "signed", "h")
s8 = ElementType("s8", 1, "signed", "b")
u64 = ElementType("u64", 8, "unsigned", "Q")
u32 = ElementType("u32", 4, "unsigned", "I")
u16 = ElementType("u16", 2, "unsigned", "H")
u8 = ElementType("u8", 1, "unsigned", "B")
b8 = ElementType("b8", 1, "bool", "?")  # 0 or 1
