"""ModRM, SIB and displacement of a memory operand (SDM volume 2, 2.1.5, tables 2-2 and 2-3)."""

from __future__ import annotations

from collections.abc import Callable

from ..layout import Misfit
from .regs import Mem, Rip

_UPPER = (1 << 64) - (1 << 31)
_SCALE = {1: 0, 2: 0x40, 4: 0x80, 8: 0xC0}


def locator(bit3: int, x: int, bit4: int, step: int, vector: type | None, kind: str) -> Callable[[Mem], tuple]:
    """A function from a memory operand to (bits, tail, size, narrow).

    ``bits`` are the flips that extend register numbers: bit 3 of the base at ``bit3``, of the index at ``x``, bit 4
    of a vector index at ``bit4`` (-1: the encoding has none). ``tail`` is ModRM and what follows it, ``size`` its
    bytes, as few as the address as written takes: a displacement of one byte counts ``step`` bytes. ``narrow``: the
    address has 32-bit registers. ``vector`` is the class of index that the instruction wants, ``kind`` what the table
    says of the memory: with msib base and index must be there.
    """
    bare, literal = kind == "msib", vector is not None or kind in ("msib", "mib")

    def locate(where: Mem) -> tuple[int, int, int, bool]:
        base, index, scale, disp, _, _ = where
        if _UPPER <= disp < 1 << 64:  # an address at the top, or a negative offset as an unsigned number
            disp -= 1 << 64
        if index is not None and base is None and scale < 3 and not literal and index.bits <= 64:
            base, index, scale = index, index if scale == 2 else None, 1  # no displacement of 32 bits
        if index is not None:
            number = index.index
            bits = (number >> 3 & 1) << x
            narrow = index.bits == 32
            if index.bits > 64 or vector:
                if type(index) is not vector:
                    raise Misfit(f"{where!r}: this form takes {_wanted(vector)}")
                if number > 15:
                    if bit4 < 0:
                        raise Misfit(f"{index} needs an EVEX encoding, which this form does not have")
                    bits |= 1 << bit4
            tail, size = 0x04 | (_SCALE[scale] | (number & 7) << 3) << 8, 2
            if base is None:
                tail |= 0x500
            else:
                number = base.index
                tail |= (number & 7) << 8
                bits |= number >> 3 << bit3
                narrow |= base.bits == 32
        elif vector:
            raise Misfit(f"{where!r}: this form takes {_wanted(vector)}")
        elif base is None:
            bits, tail, size, narrow = 0, 0x2504, 2, False
        elif base.__class__ is Rip:
            bits, tail, size, narrow = 0, 0x05, 1, False
        else:
            number = base.index
            bits, tail, size, narrow = number >> 3 << bit3, number & 7, 1, base.bits == 32
            if tail == 4:
                tail, size = 0x2404, 2
        if bare and (base is None or index is None):
            raise Misfit(f"{where!r}: this form takes a base and an index")
        if base is None or base.__class__ is Rip:
            mode = 0x00
        elif disp == 0 and base.index & 7 != 5:
            return bits, tail, size, narrow
        else:
            short, rest = divmod(disp, step)
            if not rest and -128 <= short < 128:
                return bits, tail | 0x40 | (short & 0xFF) << 8 * size, size + 1, narrow
            mode = 0x80
        if not -0x80000000 <= disp <= 0x7FFFFFFF:
            raise Misfit(f"{where!r}: the displacement does not fit 32 bits")
        return bits, tail | mode | (disp & 0xFFFFFFFF) << 8 * size, size + 4, narrow

    return locate


def _wanted(vector: type | None) -> str:
    return f"an index of class {vector.__name__}" if vector else "no vector index"


def prefixes(where: Mem, narrow: bool) -> bytes:
    """Segment and address-size prefixes."""
    segment = b"" if where.segment is None else b"\x64" if where.segment.name == "fs" else b"\x65"
    return segment + (b"\x67" if narrow else b"")
