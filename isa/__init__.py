"""Assemblers in pure Python: what every instruction set shares, and a subpackage for each (``isa.x86``)."""

from .assembler import Assembler, Code, Line
from .operand import EncodingError, Label, Reg

__all__ = ["Assembler", "Code", "EncodingError", "Label", "Line", "Reg"]
