"""Assemblers in pure Python: what every instruction set shares, and a subpackage for each (``isa.x86``)."""

from typing import TYPE_CHECKING

from .assembler import Assembler, Code, Line
from .operand import EncodingError, Label, Reg

if TYPE_CHECKING:
    from . import a64 as a64
    from . import x86 as x86

__all__ = ["Assembler", "Code", "EncodingError", "Label", "Line", "Reg"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """The instruction sets, imported when first asked for."""
        if name == "x86":
            import jitkern.isa.x86 as found
        elif name == "a64":
            import jitkern.isa.a64 as found
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return found
