"""AArch64 memory operands, spelled as in Xbyak_aarch64.

ptr(x0, 64)  ptr(x0, x1, LSL, 3)  ptr(x0, 1, MUL_VL)  ptr(x0, z1.d, LSL, 3)  pre_ptr(sp, -16)  post_ptr(x0, 16)
"""

from __future__ import annotations

from ..operand import EncodingError, Label, integer
from .regs import SCALABLE, Sp, W, Wzr, X, Xzr
from .words import Modifier

_new = tuple.__new__


class Address(tuple):
    """What stands between the brackets of a memory operand; ``mode`` is "", "pre" or "post"."""

    __slots__ = ()
    mode = ""
    kinds: tuple[type, ...] = ()

    def __repr__(self) -> str:
        name = f"{self.mode}_ptr" if self.mode else "ptr"
        return f"{name}({', '.join(map(repr, self))})"


_ADDRESSES: dict[tuple, type] = {}
_PARTS = (X, Sp, W, Xzr, Wzr, int, Label, Modifier, *SCALABLE.values())


def _address(mode: str, parts: tuple) -> Address:
    key = (mode, *map(type, parts))
    try:
        return _new(_ADDRESSES[key], parts)
    except KeyError:
        pass
    if not parts:
        raise EncodingError("a memory operand needs a base register: ptr(x0, ...)")
    normal = []
    for part in parts:
        if not isinstance(part, _PARTS):
            part = integer(part, "part of an address")
        normal.append(part)
    if isinstance(normal[0], (int, Modifier)):
        raise EncodingError(f"ptr({', '.join(map(repr, parts))}): the base of an address is a register")
    kinds = tuple(map(type, normal))
    cls = _ADDRESSES.setdefault((mode, *kinds), type("Address", (Address,), dict(__slots__=(), mode=mode, kinds=kinds)))
    return _new(cls, normal)


def ptr(*parts) -> Address:
    """Memory at base, base + offset, base + index, or at the addresses in a vector."""
    return _address("", parts)


def pre_ptr(base, *offset: int) -> Address:
    """Memory at base + offset; the base becomes that address. Without an offset where the instruction has its own."""
    return _address("pre", (base, *offset))


def post_ptr(base, offset) -> Address:
    """Memory at base, to which offset (a number or a register) is added afterwards."""
    return _address("post", (base, offset))


__all__ = ["ptr", "pre_ptr", "post_ptr"]
