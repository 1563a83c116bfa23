"""The operands of kernels as arrays: what a family says of its own, and what numpy calls their elements."""

from __future__ import annotations

from typing import Any, NamedTuple

from jitkern.isa.types import ElementType, b8, bf16

OPEN = 5  # units that operands are for where a spec leaves their number to the call


class Array(NamedTuple):
    """One operand: elements of a type, and for each of the dims the bytes from one to the next.

    written: whether the kernel writes it.  below: of indices, the number that they are less than.  made: of memory that
    another kernel writes for this one, the spec and the block of that kernel.
    """

    type: ElementType
    dims: tuple[int, ...]
    strides: tuple[int, ...]
    written: bool = False
    below: int = 0
    made: tuple[Any, Any] | None = None


def dtype(type: ElementType) -> str:
    """What numpy calls it: "f4", "u1", "?" ...; bf16 is its bits."""
    if type is b8:
        return "?"
    return f"{'u' if type is bf16 else type.kind[0].replace('s', 'i')}{type.size}"


def from_bf16(bits: Any) -> Any:
    """bfloat16's bits, an array of uint16, as float32."""
    return (bits.astype("u4") << 16).view("f4")


def to_bf16(array: Any) -> Any:
    """float32 rounded to nearest even, as bits; NaN stays NaN."""
    import numpy as np

    bits = np.ascontiguousarray(array, "f4").view("u4")
    rounded = np.where(np.isnan(array), bits | 1 << 22, bits + 0x7FFF + (bits >> 16 & 1))
    return (rounded >> 16).astype("u2")
