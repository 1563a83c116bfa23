"""x86-64: an assembler with a method for every mnemonic, in the spelling of Xbyak and of Intel's manual.

    >>> from jitkern.isa.x86 import *
    >>> a = Assembler("add_one")
    >>> a.lea(rax, ptr[rdi + 1])
    >>> a.ret()
    >>> bytes(a.finish()).hex()
    '488d4701c3'

Mnemonics that are Python's own words take an underscore: and_, or_, not_, in_, int_. Masks and rounding are written
``zmm0 | k1 | T_z`` and ``zmm3 | T_rn_sae``; broadcasts ``ptr_b[rdx]``. ``T_SHORT`` and ``T_NEAR`` as a branch's last
operand fix its size, ``VexEncoding`` and ``EvexEncoding`` as any instruction's last operand its encoding. Registers by
number: ``ZMMS[3]``, and likewise XMMS, YMMS, KS, TMMS, R8S, R16S, R32S, R64S.
"""

from __future__ import annotations

from sys import _getframe
from typing import Any

from ..assembler import Code
from ..instructions import Instructions
from ..layout import Align
from ..operand import EncodingError, Label
from . import regs
from .abi import Frame
from .calling import X86Caller
from .encode import nops
from .instructions import SET
from .regs import *  # noqa: F403


class Assembler(Instructions[Frame]):
    """Writes x86-64 machine code; see ``jitkern.isa.Assembler`` for labels, data, constants and ``finish``."""

    arch = "x86-64"
    instruction_set = SET
    frame_type = Frame
    caller_type = X86Caller
    _call = SET.method("call")

    def call(self, function: Any, *arguments: Any, signature: str | None = None) -> regs.Register | None:
        """The instruction, of a label, register or memory. Or a call of a function of this process: its address, or a
        function pointer of ctypes or cffi, which is then kept as long as the code.

        Its arguments are registers as wide as their types, memory, numbers, and labels (for pointers); where they go
        says the function pointer's own type, or ``signature``. The stack is aligned, outside of a frame too. The answer
        is the register of the result. What a function may change is changed.
        """
        start, caller = len(self._log), _getframe(1)
        if isinstance(function, (Label, str, regs.Register, regs.Mem, regs.Address)):
            self._call(function, *arguments)
            self._log[start:] = [(*entry[:3], caller.f_code, caller.f_lasti) for entry in self._log[start:]]
            return None
        return self._call_function(function, arguments, signature, caller)

    def _nops(self, size: int) -> bytes:
        return nops(size)

    def _data_padding(self, size: int) -> bytes:
        return b"\xcc" * size


__all__ = ["Align", "Assembler", "Code", "EncodingError", "Frame", "Label", *regs.__all__]
