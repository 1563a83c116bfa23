"""x86-64: an assembler with a method for every mnemonic, in the spelling of Xbyak and of Intel's manual.

Written by tools/stubs.py.
"""

from typing import Any, SupportsIndex, TypeAlias, overload
from ..assembler import Code
from ..instructions import Instructions
from ..layout import Align
from ..operand import EncodingError, Label
from . import regs
from .abi import Frame
from .regs import *
from .regs import _Short, _Near, _Vex, _Evex, Register, R8, R8High, R16, R32, R64, K, Xmm, Ymm, Zmm, Mm, St, Tmm, Sreg, Creg, Dreg, Bnd, Mem_ptr, Mem_byte, Mem_word, Mem_dword, Mem_fword, Mem_qword, Mem_tbyte, Mem_xword, Mem_yword, Mem_zword, Mem_ptr_b, Mem_xword_b, Mem_yword_b, Mem_zword_b

_R8: TypeAlias = R8 | R8High
_M: TypeAlias = Mem_byte | Mem_dword | Mem_fword | Mem_ptr | Mem_qword | Mem_tbyte | Mem_word | Mem_xword | Mem_yword | Mem_zword
_M8: TypeAlias = Mem_byte | Mem_ptr
_M16: TypeAlias = Mem_ptr | Mem_word
_M32: TypeAlias = Mem_dword | Mem_ptr
_M48: TypeAlias = Mem_fword | Mem_ptr
_M64: TypeAlias = Mem_ptr | Mem_qword
_M80: TypeAlias = Mem_ptr | Mem_tbyte
_M128: TypeAlias = Mem_ptr | Mem_xword
_M256: TypeAlias = Mem_ptr | Mem_yword
_M512: TypeAlias = Mem_ptr | Mem_zword
_B128: TypeAlias = Mem_ptr_b | Mem_xword_b
_B256: TypeAlias = Mem_ptr_b | Mem_yword_b
_B512: TypeAlias = Mem_ptr_b | Mem_zword_b
_Imm: TypeAlias = SupportsIndex
_Label: TypeAlias = Label | str
class Assembler(Instructions[Frame]):
    @overload
    def adc(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """adc rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def adc(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def adc(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def adc(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def adc(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def adc(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def adc(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def adc(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def adc(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def add(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """add rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def add(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def add(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def add(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def add(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def add(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def add(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def add(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def add(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def and_(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """and rv/mv, s8; al, i8; av, iv; r8/m8, i8; rv/mv, iv; r8/m8, r8; rv/mv, rv; r8, r8/m8; rv, rv/mv"""
    @overload
    def and_(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def and_(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def and_(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def and_(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def and_(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def and_(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def and_(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def and_(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def bsf(self, a: R16, b: R16 | _M16, /) -> None:
        """bsf rv, rv/mv"""
    @overload
    def bsf(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def bsf(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def bsr(self, a: R16, b: R16 | _M16, /) -> None:
        """bsr rv, rv/mv"""
    @overload
    def bsr(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def bsr(self, a: R64, b: R64 | _M64, /) -> None: ...
    def bswap(self, a: R32 | R64, /) -> None:
        """bswap ry"""
    @overload
    def bt(self, a: R16 | _M16, b: R16, /) -> None:
        """bt rv/mv, rv; rv/mv, u8"""
    @overload
    def bt(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def bt(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def bt(self, a: Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64, b: _Imm, /) -> None: ...
    @overload
    def btc(self, a: R16 | _M16, b: R16, /) -> None:
        """btc rv/mv, rv; rv/mv, u8"""
    @overload
    def btc(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def btc(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def btc(self, a: Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64, b: _Imm, /) -> None: ...
    @overload
    def btr(self, a: R16 | _M16, b: R16, /) -> None:
        """btr rv/mv, rv; rv/mv, u8"""
    @overload
    def btr(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def btr(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def btr(self, a: Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64, b: _Imm, /) -> None: ...
    @overload
    def bts(self, a: R16 | _M16, b: R16, /) -> None:
        """bts rv/mv, rv; rv/mv, u8"""
    @overload
    def bts(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def bts(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def bts(self, a: Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64, b: _Imm, /) -> None: ...
    @overload
    def call(self, a: R64 | _Label | _M64, /) -> None:
        """call rel32; r64/m64"""
    @overload
    def call(self, a: _Label, encoding: _Near, /) -> None: ...
    @overload
    def call(self, function: Any, *arguments: Any, signature: str | None=None) -> regs.Register | None: ...
    def cbw(self) -> None:
        """cbw"""
    def cdq(self) -> None:
        """cdq"""
    def cdqe(self) -> None:
        """cdqe"""
    def clc(self) -> None:
        """clc"""
    def cld(self) -> None:
        """cld"""
    def cmc(self) -> None:
        """cmc"""
    @overload
    def cmp(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """cmp rv/mv, s8; r8/m8, r8; rv/mv, rv; r8, r8/m8; rv, rv/mv; al, i8; av, iv; r8/m8, i8; rv/mv, iv"""
    @overload
    def cmp(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def cmp(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def cmp(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def cmp(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def cmp(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def cmp(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def cmp(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def cmp(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    def cwde(self) -> None:
        """cwde"""
    def cqo(self) -> None:
        """cqo"""
    def cwd(self) -> None:
        """cwd"""
    def dec(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """dec r8/m8; rv/mv"""
    def div(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """div r8/m8; rv/mv"""
    def enter(self, a: _Imm, b: _Imm, /) -> None:
        """enter u16, u8"""
    def idiv(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """idiv r8/m8; rv/mv"""
    @overload
    def imul(self, a: R16, b: R16 | _M16, c: _Imm, /) -> None:
        """imul rv, rv/mv, s8; r8/m8; rv/mv; rv, rv/mv; rv, rv/mv, iv"""
    @overload
    def imul(self, a: R32, b: R32 | _M32, c: _Imm, /) -> None: ...
    @overload
    def imul(self, a: R64, b: R64 | _M64, c: _Imm, /) -> None: ...
    @overload
    def imul(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def imul(self, a: R16, b: R16 | _M16, /) -> None: ...
    @overload
    def imul(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def imul(self, a: R64, b: R64 | _M64, /) -> None: ...
    def inc(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """inc r8/m8; rv/mv"""
    def iretq(self) -> None:
        """iretq"""
    def jecxz(self, a: _Label, encoding: _Short = ..., /) -> None:
        """jecxz rel8"""
    def jrcxz(self, a: _Label, encoding: _Short = ..., /) -> None:
        """jrcxz rel8"""
    @overload
    def jmp(self, a: R64 | _Label | _M64, /) -> None:
        """jmp rel8; rel32; r64/m64"""
    @overload
    def jmp(self, a: _Label, encoding: _Near | _Short, /) -> None: ...
    def lea(self, a: R16 | R32 | R64, b: _M, /) -> None:
        """lea r16, m; r32, m; r64, m"""
    def leave(self) -> None:
        """leave"""
    def loop(self, a: _Label, encoding: _Short = ..., /) -> None:
        """loop rel8"""
    def loope(self, a: _Label, encoding: _Short = ..., /) -> None:
        """loope rel8"""
    def loopne(self, a: _Label, encoding: _Short = ..., /) -> None:
        """loopne rel8"""
    @overload
    def mov(self, a: _R8 | _M8, b: _R8, /) -> None:
        """mov r8/m8, r8; rv/mv, rv; r8, i8; r16, i16; r32, i32; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, ..."""
    @overload
    def mov(self, a: R16 | Sreg | _M16, b: R16, /) -> None: ...
    @overload
    def mov(self, a: R32 | Sreg | _M32, b: R32, /) -> None: ...
    @overload
    def mov(self, a: Creg | Dreg | R64 | Sreg | _M64, b: R64, /) -> None: ...
    @overload
    def mov(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: _Imm, /) -> None: ...
    @overload
    def mov(self, a: R16 | R32 | R64 | Sreg | _R8, b: Mem_ptr, /) -> None: ...
    @overload
    def mov(self, a: _R8, b: Mem_byte, /) -> None: ...
    @overload
    def mov(self, a: R16 | Sreg, b: Mem_word, /) -> None: ...
    @overload
    def mov(self, a: R32, b: Mem_dword, /) -> None: ...
    @overload
    def mov(self, a: R64, b: Creg | Dreg | Mem_qword | _Label, /) -> None: ...
    @overload
    def mov(self, a: R16 | R32 | R64 | _M16, b: Sreg, /) -> None: ...
    @overload
    def movsx(self, a: R16, b: _R8 | _M8, /) -> None:
        """movsx rv, r8/m8; ry, r16/m16"""
    @overload
    def movsx(self, a: R32 | R64, b: Mem_byte | Mem_word | R16 | _R8, /) -> None: ...
    def movsxd(self, a: R64, b: R32 | _M32, /) -> None:
        """movsxd r64, r32/m32"""
    @overload
    def movzx(self, a: R16, b: _R8 | _M8, /) -> None:
        """movzx rv, r8/m8; r32, r16/m16; r64, r16/m16"""
    @overload
    def movzx(self, a: R32 | R64, b: Mem_byte | Mem_word | R16 | _R8, /) -> None: ...
    def mul(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """mul r8/m8; rv/mv"""
    def neg(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """neg r8/m8; rv/mv"""
    @overload
    def nop(self) -> None:
        """nop ; u16; rv/mv"""
    @overload
    def nop(self, a: Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _Imm, /) -> None: ...
    def not_(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, /) -> None:
        """not r8/m8; rv/mv"""
    @overload
    def or_(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """or rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def or_(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def or_(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def or_(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def or_(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def or_(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def or_(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def or_(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def or_(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    def pop(self, a: Mem_qword | Mem_word | R16 | R64 | Sreg, /) -> None:
        """pop r16; r64; r16/m16; r64/m64; fs; gs"""
    def popf(self) -> None:
        """popf"""
    def popfq(self) -> None:
        """popfq"""
    def popfw(self) -> None:
        """popfw"""
    def push(self, a: Mem_qword | Mem_word | R16 | R64 | Sreg | _Imm, /) -> None:
        """push r16; r64; r16/m16; r64/m64; fs; gs; s8; s32"""
    def pushf(self) -> None:
        """pushf"""
    def pushfq(self) -> None:
        """pushfq"""
    def pushfw(self) -> None:
        """pushfw"""
    def rcl(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """rcl r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    def rcr(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """rcr r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    @overload
    def ret(self) -> None:
        """ret ; u16"""
    @overload
    def ret(self, a: _Imm, /) -> None: ...
    @overload
    def retf(self) -> None:
        """retf ; u16"""
    @overload
    def retf(self, a: _Imm, /) -> None: ...
    def rol(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """rol r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    def ror(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """ror r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    def sar(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """sar r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    @overload
    def sbb(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """sbb rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def sbb(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def sbb(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def sbb(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def sbb(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def sbb(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def sbb(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def sbb(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def sbb(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    def shl(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """shl r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    def sal(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """sal r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    @overload
    def shld(self, a: R16 | _M16, b: R16, c: R8 | _Imm, /) -> None:
        """shld rv/mv, rv, cl; rv/mv, rv, u8"""
    @overload
    def shld(self, a: R32 | _M32, b: R32, c: R8 | _Imm, /) -> None: ...
    @overload
    def shld(self, a: R64 | _M64, b: R64, c: R8 | _Imm, /) -> None: ...
    def shr(self, a: Mem_byte | Mem_dword | Mem_qword | Mem_word | R16 | R32 | R64 | _R8, b: R8 | _Imm, /) -> None:
        """shr r8/m8, 1; rv/mv, 1; r8/m8, cl; rv/mv, cl; r8/m8, u8; rv/mv, u8"""
    @overload
    def shrd(self, a: R16 | _M16, b: R16, c: R8 | _Imm, /) -> None:
        """shrd rv/mv, rv, cl; rv/mv, rv, u8"""
    @overload
    def shrd(self, a: R32 | _M32, b: R32, c: R8 | _Imm, /) -> None: ...
    @overload
    def shrd(self, a: R64 | _M64, b: R64, c: R8 | _Imm, /) -> None: ...
    def stc(self) -> None:
        """stc"""
    def std(self) -> None:
        """std"""
    @overload
    def sub(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """sub rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def sub(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def sub(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def sub(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def sub(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def sub(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def sub(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def sub(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def sub(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def test(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None:
        """test r8/m8, r8; rv/mv, rv; al, i8; av, iv; r8/m8, i8; rv/mv, iv; r8, m8; rv, mv"""
    @overload
    def test(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def test(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def test(self, a: R16, b: R16 | _Imm | _M16, /) -> None: ...
    @overload
    def test(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def test(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def test(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def test(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def test(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    def ud1(self, a: R32, b: R32 | _M32, /) -> None:
        """ud1 r32, r32/m32"""
    def ud2(self) -> None:
        """ud2"""
    @overload
    def xchg(self, a: R16 | _M16, b: R16, /) -> None:
        """xchg av, rv; rv, av; r8/m8, r8; rv/mv, rv; r8, r8/m8; rv, rv/mv"""
    @overload
    def xchg(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def xchg(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def xchg(self, a: _R8 | _M8, b: _R8, /) -> None: ...
    @overload
    def xchg(self, a: R16 | R32 | R64 | _R8, b: Mem_ptr, /) -> None: ...
    @overload
    def xchg(self, a: _R8, b: Mem_byte, /) -> None: ...
    @overload
    def xchg(self, a: R16, b: Mem_word, /) -> None: ...
    @overload
    def xchg(self, a: R32, b: Mem_dword, /) -> None: ...
    @overload
    def xchg(self, a: R64, b: Mem_qword, /) -> None: ...
    @overload
    def xor(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """xor rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def xor(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def xor(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def xor(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def xor(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def xor(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def xor(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def xor(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def xor(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    @overload
    def xor_(self, a: R16, b: R16 | _Imm | _M16, /) -> None:
        """xor rv/mv, s8; al, i8; av, iv; r8/m8, r8; rv/mv, rv; r8/m8, i8; rv/mv, iv; r8, r8/m8; rv, rv/mv"""
    @overload
    def xor_(self, a: Mem_word, b: R16 | _Imm, /) -> None: ...
    @overload
    def xor_(self, a: R32, b: R32 | _Imm | _M32, /) -> None: ...
    @overload
    def xor_(self, a: Mem_dword, b: R32 | _Imm, /) -> None: ...
    @overload
    def xor_(self, a: R64, b: R64 | _Imm | _M64, /) -> None: ...
    @overload
    def xor_(self, a: Mem_qword, b: R64 | _Imm, /) -> None: ...
    @overload
    def xor_(self, a: _R8, b: _Imm | _R8 | _M8, /) -> None: ...
    @overload
    def xor_(self, a: Mem_ptr, b: R16 | R32 | R64 | _R8, /) -> None: ...
    @overload
    def xor_(self, a: Mem_byte, b: _Imm | _R8, /) -> None: ...
    def in_(self, a: R16 | R32 | R8, b: R16 | _Imm, /) -> None:
        """in al, u8; ax, u8; eax, u8; al, dx; ax, dx; eax, dx"""
    def out(self, a: R16 | _Imm, b: R16 | R32 | R8, /) -> None:
        """out u8, al; u8, ax; u8, eax; dx, al; dx, ax; dx, eax"""
    @overload
    def cmpxchg(self, a: _R8 | _M8, b: _R8, /) -> None:
        """cmpxchg r8/m8, r8; rv/mv, rv"""
    @overload
    def cmpxchg(self, a: R16 | _M16, b: R16, /) -> None: ...
    @overload
    def cmpxchg(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def cmpxchg(self, a: R64 | _M64, b: R64, /) -> None: ...
    def cpuid(self) -> None:
        """cpuid"""
    @overload
    def xadd(self, a: _R8 | _M8, b: _R8, /) -> None:
        """xadd r8/m8, r8; rv/mv, rv"""
    @overload
    def xadd(self, a: R16 | _M16, b: R16, /) -> None: ...
    @overload
    def xadd(self, a: R32 | _M32, b: R32, /) -> None: ...
    @overload
    def xadd(self, a: R64 | _M64, b: R64, /) -> None: ...
    @overload
    def adcx(self, a: R32, b: R32 | _M32, /) -> None:
        """adcx ry, ry/my (adx)"""
    @overload
    def adcx(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def adox(self, a: R32, b: R32 | _M32, /) -> None:
        """adox ry, ry/my (adx)"""
    @overload
    def adox(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def andn(self, a: R32, b: R32, c: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """andn ry, ry, ry/my (bmi)"""
    @overload
    def andn(self, a: R64, b: R64, c: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def bextr(self, a: R32, b: R32 | _M32, c: R32, encoding: _Vex = ..., /) -> None:
        """bextr ry, ry/my, ry (bmi)"""
    @overload
    def bextr(self, a: R64, b: R64 | _M64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def blsi(self, a: R32, b: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """blsi ry, ry/my (bmi)"""
    @overload
    def blsi(self, a: R64, b: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def blsmsk(self, a: R32, b: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """blsmsk ry, ry/my (bmi)"""
    @overload
    def blsmsk(self, a: R64, b: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def blsr(self, a: R32, b: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """blsr ry, ry/my (bmi)"""
    @overload
    def blsr(self, a: R64, b: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def tzcnt(self, a: R16, b: R16 | _M16, /) -> None:
        """tzcnt rv, rv/mv (bmi)"""
    @overload
    def tzcnt(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def tzcnt(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def bzhi(self, a: R32, b: R32 | _M32, c: R32, encoding: _Vex = ..., /) -> None:
        """bzhi ry, ry/my, ry (bmi2)"""
    @overload
    def bzhi(self, a: R64, b: R64 | _M64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def mulx(self, a: R32, b: R32, c: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """mulx ry, ry, ry/my (bmi2)"""
    @overload
    def mulx(self, a: R64, b: R64, c: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def pdep(self, a: R32, b: R32, c: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """pdep ry, ry, ry/my (bmi2)"""
    @overload
    def pdep(self, a: R64, b: R64, c: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def pext(self, a: R32, b: R32, c: R32 | _M32, encoding: _Vex = ..., /) -> None:
        """pext ry, ry, ry/my (bmi2)"""
    @overload
    def pext(self, a: R64, b: R64, c: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def rorx(self, a: R32, b: R32 | _M32, c: _Imm, encoding: _Vex = ..., /) -> None:
        """rorx ry, ry/my, u8 (bmi2)"""
    @overload
    def rorx(self, a: R64, b: R64 | _M64, c: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def sarx(self, a: R32, b: R32 | _M32, c: R32, encoding: _Vex = ..., /) -> None:
        """sarx ry, ry/my, ry (bmi2)"""
    @overload
    def sarx(self, a: R64, b: R64 | _M64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def shlx(self, a: R32, b: R32 | _M32, c: R32, encoding: _Vex = ..., /) -> None:
        """shlx ry, ry/my, ry (bmi2)"""
    @overload
    def shlx(self, a: R64, b: R64 | _M64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def shrx(self, a: R32, b: R32 | _M32, c: R32, encoding: _Vex = ..., /) -> None:
        """shrx ry, ry/my, ry (bmi2)"""
    @overload
    def shrx(self, a: R64, b: R64 | _M64, c: R64, encoding: _Vex = ..., /) -> None: ...
    def incsspd(self, a: R32, /) -> None:
        """incsspd r32 (shstk)"""
    def incsspq(self, a: R64, /) -> None:
        """incsspq r64 (shstk)"""
    def rdsspd(self, a: R32, /) -> None:
        """rdsspd r32 (shstk)"""
    def rdsspq(self, a: R64, /) -> None:
        """rdsspq r64 (shstk)"""
    def cldemote(self, a: _M, /) -> None:
        """cldemote m (cldemote)"""
    def clflush(self, a: _M, /) -> None:
        """clflush m (clfsh)"""
    def clflushopt(self, a: _M, /) -> None:
        """clflushopt m (clflushopt)"""
    def clwb(self, a: _M, /) -> None:
        """clwb m (clwb)"""
    def clzero(self) -> None:
        """clzero (clzero)"""
    def cmpxchg8b(self, a: _M64, /) -> None:
        """cmpxchg8b m64 (cx8)"""
    def cmpxchg16b(self, a: _M128, /) -> None:
        """cmpxchg16b m128 (cx16)"""
    def rdfsbase(self, a: R32 | R64, /) -> None:
        """rdfsbase ry (fsgsbase)"""
    def rdgsbase(self, a: R32 | R64, /) -> None:
        """rdgsbase ry (fsgsbase)"""
    def wrfsbase(self, a: R32 | R64, /) -> None:
        """wrfsbase ry (fsgsbase)"""
    def wrgsbase(self, a: R32 | R64, /) -> None:
        """wrgsbase ry (fsgsbase)"""
    def fxrstor(self, a: _M, /) -> None:
        """fxrstor m (fxsr)"""
    def fxrstor64(self, a: _M, /) -> None:
        """fxrstor64 m (fxsr)"""
    def fxsave(self, a: _M, /) -> None:
        """fxsave m (fxsr)"""
    def fxsave64(self, a: _M, /) -> None:
        """fxsave64 m (fxsr)"""
    def lahf(self) -> None:
        """lahf (sahf)"""
    def sahf(self) -> None:
        """sahf (sahf)"""
    @overload
    def lzcnt(self, a: R16, b: R16 | _M16, /) -> None:
        """lzcnt rv, rv/mv (lzcnt)"""
    @overload
    def lzcnt(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def lzcnt(self, a: R64, b: R64 | _M64, /) -> None: ...
    def monitorx(self) -> None:
        """monitorx (mwaitx)"""
    def mwaitx(self) -> None:
        """mwaitx (mwaitx)"""
    @overload
    def movbe(self, a: R16 | R32 | R64, b: Mem_ptr, /) -> None:
        """movbe rv, mv; mv, rv (movbe)"""
    @overload
    def movbe(self, a: R16, b: Mem_word, /) -> None: ...
    @overload
    def movbe(self, a: R32, b: Mem_dword, /) -> None: ...
    @overload
    def movbe(self, a: R64, b: Mem_qword, /) -> None: ...
    @overload
    def movbe(self, a: _M16, b: R16, /) -> None: ...
    @overload
    def movbe(self, a: _M32, b: R32, /) -> None: ...
    @overload
    def movbe(self, a: _M64, b: R64, /) -> None: ...
    @overload
    def movdiri(self, a: _M32, b: R32, /) -> None:
        """movdiri my, ry (movdiri)"""
    @overload
    def movdiri(self, a: _M64, b: R64, /) -> None: ...
    def movdir64b(self, a: R64, b: _M512, /) -> None:
        """movdir64b r64, m512 (movdir64b)"""
    @overload
    def movrs(self, a: _R8, b: _M8, /) -> None:
        """movrs r8, m8; rv, mv (movrs)"""
    @overload
    def movrs(self, a: R16, b: _M16, /) -> None: ...
    @overload
    def movrs(self, a: R32, b: _M32, /) -> None: ...
    @overload
    def movrs(self, a: R64, b: _M64, /) -> None: ...
    def prefetchrst2(self, a: _M, /) -> None:
        """prefetchrst2 m (movrs)"""
    @overload
    def popcnt(self, a: R16, b: R16 | _M16, /) -> None:
        """popcnt rv, rv/mv (popcnt)"""
    @overload
    def popcnt(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def popcnt(self, a: R64, b: R64 | _M64, /) -> None: ...
    def rdpkru(self) -> None:
        """rdpkru (pku)"""
    def prefetchit0(self, a: _M, /) -> None:
        """prefetchit0 m (prefetchi)"""
    def prefetchit1(self, a: _M, /) -> None:
        """prefetchit1 m (prefetchi)"""
    def prefetchw(self, a: _M, /) -> None:
        """prefetchw m (prfchw)"""
    def prefetchwt1(self, a: _M, /) -> None:
        """prefetchwt1 m (prefetchwt1)"""
    def ptwrite(self, a: Mem_dword | Mem_qword | R32 | R64, /) -> None:
        """ptwrite r32/m32; r64/m64 (ptwrite)"""
    @overload
    def aadd(self, a: _M32, b: R32, /) -> None:
        """aadd my, ry (raoint)"""
    @overload
    def aadd(self, a: _M64, b: R64, /) -> None: ...
    @overload
    def aand(self, a: _M32, b: R32, /) -> None:
        """aand my, ry (raoint)"""
    @overload
    def aand(self, a: _M64, b: R64, /) -> None: ...
    @overload
    def aor(self, a: _M32, b: R32, /) -> None:
        """aor my, ry (raoint)"""
    @overload
    def aor(self, a: _M64, b: R64, /) -> None: ...
    @overload
    def axor(self, a: _M32, b: R32, /) -> None:
        """axor my, ry (raoint)"""
    @overload
    def axor(self, a: _M64, b: R64, /) -> None: ...
    def rdpid(self, a: R64, /) -> None:
        """rdpid r64 (rdpid)"""
    def rdrand(self, a: R16 | R32 | R64, /) -> None:
        """rdrand rv (rdrnd)"""
    def rdseed(self, a: R16 | R32 | R64, /) -> None:
        """rdseed rv (rdseed)"""
    def rdtsc(self) -> None:
        """rdtsc"""
    def rdtscp(self) -> None:
        """rdtscp (rdtscp)"""
    def xabort(self, a: _Imm, /) -> None:
        """xabort u8 (rtm)"""
    def xbegin(self, a: _Label, encoding: _Near = ..., /) -> None:
        """xbegin rel32 (rtm)"""
    def xend(self) -> None:
        """xend (rtm)"""
    def xtest(self) -> None:
        """xtest (rtm)"""
    def serialize(self) -> None:
        """serialize (serialize)"""
    def prefetchnta(self, a: _M, /) -> None:
        """prefetchnta m (sse)"""
    def prefetcht0(self, a: _M, /) -> None:
        """prefetcht0 m (sse)"""
    def prefetcht1(self, a: _M, /) -> None:
        """prefetcht1 m (sse)"""
    def prefetcht2(self, a: _M, /) -> None:
        """prefetcht2 m (sse)"""
    def sfence(self) -> None:
        """sfence (sse)"""
    def lfence(self) -> None:
        """lfence (sse2)"""
    def mfence(self) -> None:
        """mfence (sse2)"""
    @overload
    def movnti(self, a: _M32, b: R32, /) -> None:
        """movnti my, ry (sse2)"""
    @overload
    def movnti(self, a: _M64, b: R64, /) -> None: ...
    @overload
    def crc32(self, a: R32, b: Mem_byte | Mem_dword | Mem_word | R16 | R32 | _R8, /) -> None:
        """crc32 r32, r8/m8; r32, r16/m16; r32, r32/m32; r64, r8/m8; r64, r64/m64 (sse4.2)"""
    @overload
    def crc32(self, a: R64, b: Mem_byte | Mem_qword | R64 | _R8, /) -> None: ...
    def xresldtrk(self) -> None:
        """xresldtrk (tsxldtrk)"""
    def xsusldtrk(self) -> None:
        """xsusldtrk (tsxldtrk)"""
    def uiret(self) -> None:
        """uiret (uintr)"""
    def clui(self) -> None:
        """clui (uintr)"""
    def stui(self) -> None:
        """stui (uintr)"""
    def testui(self) -> None:
        """testui (uintr)"""
    def senduipi(self, a: R64, /) -> None:
        """senduipi r64 (uintr)"""
    def tpause(self, a: R32, /) -> None:
        """tpause r32 (waitpkg)"""
    def umonitor(self, a: R64, /) -> None:
        """umonitor r64 (waitpkg)"""
    def umwait(self, a: R32, /) -> None:
        """umwait r32 (waitpkg)"""
    def xgetbv(self) -> None:
        """xgetbv (xsave)"""
    def xrstor(self, a: _M, /) -> None:
        """xrstor m (xsave)"""
    def xrstor64(self, a: _M, /) -> None:
        """xrstor64 m (xsave)"""
    def xsave(self, a: _M, /) -> None:
        """xsave m (xsave)"""
    def xsave64(self, a: _M, /) -> None:
        """xsave64 m (xsave)"""
    def xsavec(self, a: _M, /) -> None:
        """xsavec m (xsavec)"""
    def xsavec64(self, a: _M, /) -> None:
        """xsavec64 m (xsavec)"""
    def xsaveopt(self, a: _M, /) -> None:
        """xsaveopt m (xsaveopt)"""
    def xsaveopt64(self, a: _M, /) -> None:
        """xsaveopt64 m (xsaveopt)"""
    def cli(self) -> None:
        """cli"""
    def int_(self, a: _Imm, /) -> None:
        """int u8"""
    def int3(self) -> None:
        """int3"""
    @overload
    def lfs(self, a: R16, b: _M32, /) -> None:
        """lfs r16, m32; r32, m48; r64, m80"""
    @overload
    def lfs(self, a: R32, b: _M48, /) -> None: ...
    @overload
    def lfs(self, a: R64, b: _M80, /) -> None: ...
    @overload
    def lgs(self, a: R16, b: _M32, /) -> None:
        """lgs r16, m32; r32, m48; r64, m80"""
    @overload
    def lgs(self, a: R32, b: _M48, /) -> None: ...
    @overload
    def lgs(self, a: R64, b: _M80, /) -> None: ...
    @overload
    def lss(self, a: R16, b: _M32, /) -> None:
        """lss r16, m32; r32, m48; r64, m80"""
    @overload
    def lss(self, a: R32, b: _M48, /) -> None: ...
    @overload
    def lss(self, a: R64, b: _M80, /) -> None: ...
    def pause(self) -> None:
        """pause"""
    def sti(self) -> None:
        """sti"""
    def syscall(self) -> None:
        """syscall"""
    def sysenter(self) -> None:
        """sysenter"""
    def xlatb(self) -> None:
        """xlatb"""
    def bndcl(self, a: Bnd, b: R64 | _M64, /) -> None:
        """bndcl bnd, r64/m64 (mpx)"""
    def bndcn(self, a: Bnd, b: R64 | _M64, /) -> None:
        """bndcn bnd, r64/m64 (mpx)"""
    def bndcu(self, a: Bnd, b: R64 | _M64, /) -> None:
        """bndcu bnd, r64/m64 (mpx)"""
    def bndldx(self, a: Bnd, b: _M, /) -> None:
        """bndldx bnd, mib (mpx)"""
    def bndmk(self, a: Bnd, b: _M, /) -> None:
        """bndmk bnd, m (mpx)"""
    @overload
    def bndmov(self, a: Bnd | _M, b: Bnd, /) -> None:
        """bndmov bnd, bnd/m; bnd/m, bnd (mpx)"""
    @overload
    def bndmov(self, a: Bnd, b: _M, /) -> None: ...
    def bndstx(self, a: _M, b: Bnd, /) -> None:
        """bndstx mib, bnd (mpx)"""
    def hlt(self) -> None:
        """hlt"""
    def rdpmc(self) -> None:
        """rdpmc"""
    def sysexit(self) -> None:
        """sysexit"""
    def sysret(self) -> None:
        """sysret"""
    def wbinvd(self) -> None:
        """wbinvd"""
    def endbr32(self) -> None:
        """endbr32 (ibt)"""
    def endbr64(self) -> None:
        """endbr64 (ibt)"""
    def monitor(self) -> None:
        """monitor (monitor)"""
    def mwait(self) -> None:
        """mwait (monitor)"""
    def rdmsr(self) -> None:
        """rdmsr"""
    def wrmsr(self) -> None:
        """wrmsr"""
    def wrmsrns(self) -> None:
        """wrmsrns"""
    def xsetbv(self) -> None:
        """xsetbv (xsave)"""
    def stac(self) -> None:
        """stac"""
    def enqcmd(self, a: R64, b: _M512, /) -> None:
        """enqcmd r64, m512 (enqcmd)"""
    def ldmxcsr(self, a: _M32, /) -> None:
        """ldmxcsr m32 (sse)"""
    def stmxcsr(self, a: _M32, /) -> None:
        """stmxcsr m32 (sse)"""
    def encodekey128(self, a: R32, b: R32, /) -> None:
        """encodekey128 r32, r32 (kl)"""
    def encodekey256(self, a: R32, b: R32, /) -> None:
        """encodekey256 r32, r32 (kl)"""
    def aesdecwide128kl(self, a: Mem_ptr, /) -> None:
        """aesdecwide128kl m384 (widekl)"""
    def aesdecwide256kl(self, a: _M512, /) -> None:
        """aesdecwide256kl m512 (widekl)"""
    def aesencwide128kl(self, a: Mem_ptr, /) -> None:
        """aesencwide128kl m384 (widekl)"""
    def aesencwide256kl(self, a: _M512, /) -> None:
        """aesencwide256kl m512 (widekl)"""
    def movsb(self) -> None:
        """movsb"""
    def movsw(self) -> None:
        """movsw"""
    @overload
    def movsd(self) -> None:
        """movsd ; x, x; x, m64; m64, x (sse2)"""
    @overload
    def movsd(self, a: Xmm | _M64, b: Xmm, /) -> None: ...
    @overload
    def movsd(self, a: Xmm, b: _M64, /) -> None: ...
    def movsq(self) -> None:
        """movsq"""
    def cmpsb(self) -> None:
        """cmpsb"""
    def cmpsw(self) -> None:
        """cmpsw"""
    @overload
    def cmpsd(self) -> None:
        """cmpsd ; x, x/m64, u8 (sse2)"""
    @overload
    def cmpsd(self, a: Xmm, b: Xmm | _M64, c: _Imm, /) -> None: ...
    def cmpsq(self) -> None:
        """cmpsq"""
    def stosb(self) -> None:
        """stosb"""
    def stosw(self) -> None:
        """stosw"""
    def stosd(self) -> None:
        """stosd"""
    def stosq(self) -> None:
        """stosq"""
    def lodsb(self) -> None:
        """lodsb"""
    def lodsw(self) -> None:
        """lodsw"""
    def lodsd(self) -> None:
        """lodsd"""
    def lodsq(self) -> None:
        """lodsq"""
    def scasb(self) -> None:
        """scasb"""
    def scasw(self) -> None:
        """scasw"""
    def scasd(self) -> None:
        """scasd"""
    def scasq(self) -> None:
        """scasq"""
    def insb(self) -> None:
        """insb"""
    def insw(self) -> None:
        """insw"""
    def insd(self) -> None:
        """insd"""
    def outsb(self) -> None:
        """outsb"""
    def outsw(self) -> None:
        """outsw"""
    def outsd(self) -> None:
        """outsd"""
    def lock(self) -> None:
        """lock"""
    def xacquire(self) -> None:
        """xacquire"""
    def xrelease(self) -> None:
        """xrelease"""
    def rep(self) -> None:
        """rep"""
    def repe(self) -> None:
        """repe"""
    def repz(self) -> None:
        """repz"""
    def repne(self) -> None:
        """repne"""
    def repnz(self) -> None:
        """repnz"""
    def bnd(self) -> None:
        """bnd"""
    def jo(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jo rel8; rel32"""
    def jno(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jno rel8; rel32"""
    def jb(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jb rel8; rel32"""
    def jc(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jc rel8; rel32"""
    def jnae(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnae rel8; rel32"""
    def jnb(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnb rel8; rel32"""
    def jnc(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnc rel8; rel32"""
    def jae(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jae rel8; rel32"""
    def jz(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jz rel8; rel32"""
    def je(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """je rel8; rel32"""
    def jnz(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnz rel8; rel32"""
    def jne(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jne rel8; rel32"""
    def jbe(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jbe rel8; rel32"""
    def jna(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jna rel8; rel32"""
    def jnbe(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnbe rel8; rel32"""
    def ja(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """ja rel8; rel32"""
    def js(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """js rel8; rel32"""
    def jns(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jns rel8; rel32"""
    def jp(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jp rel8; rel32"""
    def jpe(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jpe rel8; rel32"""
    def jnp(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnp rel8; rel32"""
    def jpo(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jpo rel8; rel32"""
    def jl(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jl rel8; rel32"""
    def jnge(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnge rel8; rel32"""
    def jnl(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnl rel8; rel32"""
    def jge(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jge rel8; rel32"""
    def jle(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jle rel8; rel32"""
    def jng(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jng rel8; rel32"""
    def jnle(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jnle rel8; rel32"""
    def jg(self, a: _Label, encoding: _Near | _Short = ..., /) -> None:
        """jg rel8; rel32"""
    @overload
    def cmovo(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovo rv, rv/mv (cmov)"""
    @overload
    def cmovo(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovo(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovno(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovno rv, rv/mv (cmov)"""
    @overload
    def cmovno(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovno(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovb(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovb rv, rv/mv (cmov)"""
    @overload
    def cmovb(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovb(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovc(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovc rv, rv/mv (cmov)"""
    @overload
    def cmovc(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovc(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnae(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnae rv, rv/mv (cmov)"""
    @overload
    def cmovnae(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnae(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnb(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnb rv, rv/mv (cmov)"""
    @overload
    def cmovnb(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnb(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnc(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnc rv, rv/mv (cmov)"""
    @overload
    def cmovnc(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnc(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovae(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovae rv, rv/mv (cmov)"""
    @overload
    def cmovae(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovae(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovz(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovz rv, rv/mv (cmov)"""
    @overload
    def cmovz(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovz(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmove(self, a: R16, b: R16 | _M16, /) -> None:
        """cmove rv, rv/mv (cmov)"""
    @overload
    def cmove(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmove(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnz(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnz rv, rv/mv (cmov)"""
    @overload
    def cmovnz(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnz(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovne(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovne rv, rv/mv (cmov)"""
    @overload
    def cmovne(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovne(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovbe(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovbe rv, rv/mv (cmov)"""
    @overload
    def cmovbe(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovbe(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovna(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovna rv, rv/mv (cmov)"""
    @overload
    def cmovna(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovna(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnbe(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnbe rv, rv/mv (cmov)"""
    @overload
    def cmovnbe(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnbe(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmova(self, a: R16, b: R16 | _M16, /) -> None:
        """cmova rv, rv/mv (cmov)"""
    @overload
    def cmova(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmova(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovs(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovs rv, rv/mv (cmov)"""
    @overload
    def cmovs(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovs(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovns(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovns rv, rv/mv (cmov)"""
    @overload
    def cmovns(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovns(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovp(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovp rv, rv/mv (cmov)"""
    @overload
    def cmovp(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovp(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovpe(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovpe rv, rv/mv (cmov)"""
    @overload
    def cmovpe(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovpe(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnp(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnp rv, rv/mv (cmov)"""
    @overload
    def cmovnp(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnp(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovpo(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovpo rv, rv/mv (cmov)"""
    @overload
    def cmovpo(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovpo(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovl(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovl rv, rv/mv (cmov)"""
    @overload
    def cmovl(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovl(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnge(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnge rv, rv/mv (cmov)"""
    @overload
    def cmovnge(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnge(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnl(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnl rv, rv/mv (cmov)"""
    @overload
    def cmovnl(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnl(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovge(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovge rv, rv/mv (cmov)"""
    @overload
    def cmovge(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovge(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovle(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovle rv, rv/mv (cmov)"""
    @overload
    def cmovle(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovle(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovng(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovng rv, rv/mv (cmov)"""
    @overload
    def cmovng(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovng(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovnle(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovnle rv, rv/mv (cmov)"""
    @overload
    def cmovnle(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovnle(self, a: R64, b: R64 | _M64, /) -> None: ...
    @overload
    def cmovg(self, a: R16, b: R16 | _M16, /) -> None:
        """cmovg rv, rv/mv (cmov)"""
    @overload
    def cmovg(self, a: R32, b: R32 | _M32, /) -> None: ...
    @overload
    def cmovg(self, a: R64, b: R64 | _M64, /) -> None: ...
    def seto(self, a: _R8 | _M8, /) -> None:
        """seto r8/m8"""
    def setno(self, a: _R8 | _M8, /) -> None:
        """setno r8/m8"""
    def setb(self, a: _R8 | _M8, /) -> None:
        """setb r8/m8"""
    def setc(self, a: _R8 | _M8, /) -> None:
        """setc r8/m8"""
    def setnae(self, a: _R8 | _M8, /) -> None:
        """setnae r8/m8"""
    def setnb(self, a: _R8 | _M8, /) -> None:
        """setnb r8/m8"""
    def setnc(self, a: _R8 | _M8, /) -> None:
        """setnc r8/m8"""
    def setae(self, a: _R8 | _M8, /) -> None:
        """setae r8/m8"""
    def setz(self, a: _R8 | _M8, /) -> None:
        """setz r8/m8"""
    def sete(self, a: _R8 | _M8, /) -> None:
        """sete r8/m8"""
    def setnz(self, a: _R8 | _M8, /) -> None:
        """setnz r8/m8"""
    def setne(self, a: _R8 | _M8, /) -> None:
        """setne r8/m8"""
    def setbe(self, a: _R8 | _M8, /) -> None:
        """setbe r8/m8"""
    def setna(self, a: _R8 | _M8, /) -> None:
        """setna r8/m8"""
    def setnbe(self, a: _R8 | _M8, /) -> None:
        """setnbe r8/m8"""
    def seta(self, a: _R8 | _M8, /) -> None:
        """seta r8/m8"""
    def sets(self, a: _R8 | _M8, /) -> None:
        """sets r8/m8"""
    def setns(self, a: _R8 | _M8, /) -> None:
        """setns r8/m8"""
    def setp(self, a: _R8 | _M8, /) -> None:
        """setp r8/m8"""
    def setpe(self, a: _R8 | _M8, /) -> None:
        """setpe r8/m8"""
    def setnp(self, a: _R8 | _M8, /) -> None:
        """setnp r8/m8"""
    def setpo(self, a: _R8 | _M8, /) -> None:
        """setpo r8/m8"""
    def setl(self, a: _R8 | _M8, /) -> None:
        """setl r8/m8"""
    def setnge(self, a: _R8 | _M8, /) -> None:
        """setnge r8/m8"""
    def setnl(self, a: _R8 | _M8, /) -> None:
        """setnl r8/m8"""
    def setge(self, a: _R8 | _M8, /) -> None:
        """setge r8/m8"""
    def setle(self, a: _R8 | _M8, /) -> None:
        """setle r8/m8"""
    def setng(self, a: _R8 | _M8, /) -> None:
        """setng r8/m8"""
    def setnle(self, a: _R8 | _M8, /) -> None:
        """setnle r8/m8"""
    def setg(self, a: _R8 | _M8, /) -> None:
        """setg r8/m8"""
    @overload
    def cmpoxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpoxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpoxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnoxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnoxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnoxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpbxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpbxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpbxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpcxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpcxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpcxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnaexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnaexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnaexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnbxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnbxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnbxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpncxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpncxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpncxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpaexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpaexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpaexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpzxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpzxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpzxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnzxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnzxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnzxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpbexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpbexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpbexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnaxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnaxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnaxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnbexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnbexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnbexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpaxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpaxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpaxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpsxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpsxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpsxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnsxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnsxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnsxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmppxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmppxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmppxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmppexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmppexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmppexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnpxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnpxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnpxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmppoxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmppoxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmppoxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmplxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmplxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmplxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpngexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpngexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpngexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnlxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnlxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnlxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpgexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpgexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpgexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmplexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmplexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmplexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpngxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpngxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpngxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpnlexadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpnlexadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpnlexadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    @overload
    def cmpgxadd(self, a: _M32, b: R32, c: R32, encoding: _Vex = ..., /) -> None:
        """cmpgxadd my, ry, ry (cmpccxadd)"""
    @overload
    def cmpgxadd(self, a: _M64, b: R64, c: R64, encoding: _Vex = ..., /) -> None: ...
    def f2xm1(self) -> None:
        """f2xm1 (x87)"""
    def fabs(self) -> None:
        """fabs (x87)"""
    @overload
    def fadd(self, a: Mem_dword | Mem_qword, /) -> None:
        """fadd m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fadd(self, a: St, b: St, /) -> None: ...
    @overload
    def faddp(self) -> None:
        """faddp ; st; st, st0 (x87)"""
    @overload
    def faddp(self, a: St, /) -> None: ...
    @overload
    def faddp(self, a: St, b: St, /) -> None: ...
    def fbld(self, a: _M80, /) -> None:
        """fbld m80 (x87)"""
    def fbstp(self, a: _M80, /) -> None:
        """fbstp m80 (x87)"""
    def fchs(self) -> None:
        """fchs (x87)"""
    def fclex(self) -> None:
        """fclex (x87)"""
    @overload
    def fcom(self) -> None:
        """fcom ; m32; m64; st (x87)"""
    @overload
    def fcom(self, a: Mem_dword | Mem_qword | St, /) -> None: ...
    @overload
    def fcomi(self, a: St, /) -> None:
        """fcomi st; st0, st (x87)"""
    @overload
    def fcomi(self, a: St, b: St, /) -> None: ...
    @overload
    def fcomip(self, a: St, /) -> None:
        """fcomip st; st0, st (x87)"""
    @overload
    def fcomip(self, a: St, b: St, /) -> None: ...
    @overload
    def fcomp(self) -> None:
        """fcomp ; m32; m64; st (x87)"""
    @overload
    def fcomp(self, a: Mem_dword | Mem_qword | St, /) -> None: ...
    def fcompp(self) -> None:
        """fcompp (x87)"""
    def fcos(self) -> None:
        """fcos (x87)"""
    def fdecstp(self) -> None:
        """fdecstp (x87)"""
    @overload
    def fdiv(self, a: Mem_dword | Mem_qword, /) -> None:
        """fdiv m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fdiv(self, a: St, b: St, /) -> None: ...
    @overload
    def fdivp(self) -> None:
        """fdivp ; st; st, st0 (x87)"""
    @overload
    def fdivp(self, a: St, /) -> None: ...
    @overload
    def fdivp(self, a: St, b: St, /) -> None: ...
    @overload
    def fdivr(self, a: Mem_dword | Mem_qword, /) -> None:
        """fdivr m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fdivr(self, a: St, b: St, /) -> None: ...
    @overload
    def fdivrp(self) -> None:
        """fdivrp ; st; st, st0 (x87)"""
    @overload
    def fdivrp(self, a: St, /) -> None: ...
    @overload
    def fdivrp(self, a: St, b: St, /) -> None: ...
    def ffree(self, a: St, /) -> None:
        """ffree st (x87)"""
    def fiadd(self, a: Mem_dword | Mem_word, /) -> None:
        """fiadd m16; m32 (x87)"""
    def ficom(self, a: Mem_dword | Mem_word, /) -> None:
        """ficom m16; m32 (x87)"""
    def ficomp(self, a: Mem_dword | Mem_word, /) -> None:
        """ficomp m16; m32 (x87)"""
    def fidiv(self, a: Mem_dword | Mem_word, /) -> None:
        """fidiv m16; m32 (x87)"""
    def fidivr(self, a: Mem_dword | Mem_word, /) -> None:
        """fidivr m16; m32 (x87)"""
    def fild(self, a: Mem_dword | Mem_qword | Mem_word, /) -> None:
        """fild m16; m32; m64 (x87)"""
    def fimul(self, a: Mem_dword | Mem_word, /) -> None:
        """fimul m16; m32 (x87)"""
    def fincstp(self) -> None:
        """fincstp (x87)"""
    def finit(self) -> None:
        """finit (x87)"""
    def fist(self, a: Mem_dword | Mem_word, /) -> None:
        """fist m16; m32 (x87)"""
    def fistp(self, a: Mem_dword | Mem_qword | Mem_word, /) -> None:
        """fistp m16; m32; m64 (x87)"""
    def fisub(self, a: Mem_dword | Mem_word, /) -> None:
        """fisub m16; m32 (x87)"""
    def fisubr(self, a: Mem_dword | Mem_word, /) -> None:
        """fisubr m16; m32 (x87)"""
    def fld(self, a: Mem_dword | Mem_qword | Mem_tbyte | St, /) -> None:
        """fld m32; m64; m80; st (x87)"""
    def fld1(self) -> None:
        """fld1 (x87)"""
    def fldcw(self, a: _M16, /) -> None:
        """fldcw m16 (x87)"""
    def fldenv(self, a: _M, /) -> None:
        """fldenv m (x87)"""
    def fldl2e(self) -> None:
        """fldl2e (x87)"""
    def fldl2t(self) -> None:
        """fldl2t (x87)"""
    def fldlg2(self) -> None:
        """fldlg2 (x87)"""
    def fldln2(self) -> None:
        """fldln2 (x87)"""
    def fldpi(self) -> None:
        """fldpi (x87)"""
    def fldz(self) -> None:
        """fldz (x87)"""
    @overload
    def fmul(self, a: Mem_dword | Mem_qword, /) -> None:
        """fmul m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fmul(self, a: St, b: St, /) -> None: ...
    @overload
    def fmulp(self) -> None:
        """fmulp ; st; st, st0 (x87)"""
    @overload
    def fmulp(self, a: St, /) -> None: ...
    @overload
    def fmulp(self, a: St, b: St, /) -> None: ...
    def fnclex(self) -> None:
        """fnclex (x87)"""
    def fninit(self) -> None:
        """fninit (x87)"""
    def fnop(self) -> None:
        """fnop (x87)"""
    def fnsave(self, a: _M, /) -> None:
        """fnsave m (x87)"""
    def fnstcw(self, a: _M16, /) -> None:
        """fnstcw m16 (x87)"""
    def fnstenv(self, a: _M, /) -> None:
        """fnstenv m (x87)"""
    def fnstsw(self, a: R16 | _M16, /) -> None:
        """fnstsw ax; m16 (x87)"""
    def fpatan(self) -> None:
        """fpatan (x87)"""
    def fprem(self) -> None:
        """fprem (x87)"""
    def fprem1(self) -> None:
        """fprem1 (x87)"""
    def fptan(self) -> None:
        """fptan (x87)"""
    def frndint(self) -> None:
        """frndint (x87)"""
    def frstor(self, a: _M, /) -> None:
        """frstor m (x87)"""
    def fsave(self, a: _M, /) -> None:
        """fsave m (x87)"""
    def fscale(self) -> None:
        """fscale (x87)"""
    def fsin(self) -> None:
        """fsin (x87)"""
    def fsincos(self) -> None:
        """fsincos (x87)"""
    def fsqrt(self) -> None:
        """fsqrt (x87)"""
    def fst(self, a: Mem_dword | Mem_qword | St, /) -> None:
        """fst m32; m64; st (x87)"""
    def fstcw(self, a: _M16, /) -> None:
        """fstcw m16 (x87)"""
    def fstenv(self, a: _M, /) -> None:
        """fstenv m (x87)"""
    def fstp(self, a: Mem_dword | Mem_qword | Mem_tbyte | St, /) -> None:
        """fstp m32; m64; m80; st (x87)"""
    def fstsw(self, a: R16 | _M16, /) -> None:
        """fstsw ax; m16 (x87)"""
    @overload
    def fsub(self, a: Mem_dword | Mem_qword, /) -> None:
        """fsub m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fsub(self, a: St, b: St, /) -> None: ...
    @overload
    def fsubp(self) -> None:
        """fsubp ; st; st, st0 (x87)"""
    @overload
    def fsubp(self, a: St, /) -> None: ...
    @overload
    def fsubp(self, a: St, b: St, /) -> None: ...
    @overload
    def fsubr(self, a: Mem_dword | Mem_qword, /) -> None:
        """fsubr m32; m64; st0, st; st, st0 (x87)"""
    @overload
    def fsubr(self, a: St, b: St, /) -> None: ...
    @overload
    def fsubrp(self) -> None:
        """fsubrp ; st; st, st0 (x87)"""
    @overload
    def fsubrp(self, a: St, /) -> None: ...
    @overload
    def fsubrp(self, a: St, b: St, /) -> None: ...
    def ftst(self) -> None:
        """ftst (x87)"""
    @overload
    def fucom(self) -> None:
        """fucom ; st (x87)"""
    @overload
    def fucom(self, a: St, /) -> None: ...
    @overload
    def fucomi(self, a: St, /) -> None:
        """fucomi st; st0, st (x87)"""
    @overload
    def fucomi(self, a: St, b: St, /) -> None: ...
    @overload
    def fucomip(self, a: St, /) -> None:
        """fucomip st; st0, st (x87)"""
    @overload
    def fucomip(self, a: St, b: St, /) -> None: ...
    @overload
    def fucomp(self) -> None:
        """fucomp ; st (x87)"""
    @overload
    def fucomp(self, a: St, /) -> None: ...
    def fucompp(self) -> None:
        """fucompp (x87)"""
    def fwait(self) -> None:
        """fwait (x87)"""
    def wait(self) -> None:
        """wait (x87)"""
    def fxam(self) -> None:
        """fxam (x87)"""
    @overload
    def fxch(self) -> None:
        """fxch ; st (x87)"""
    @overload
    def fxch(self, a: St, /) -> None: ...
    def fxtract(self) -> None:
        """fxtract (x87)"""
    def fyl2x(self) -> None:
        """fyl2x (x87)"""
    def fyl2xp1(self) -> None:
        """fyl2xp1 (x87)"""
    def fcmovb(self, a: St, b: St, /) -> None:
        """fcmovb st0, st (x87+cmov)"""
    def fcmovbe(self, a: St, b: St, /) -> None:
        """fcmovbe st0, st (x87+cmov)"""
    def fcmove(self, a: St, b: St, /) -> None:
        """fcmove st0, st (x87+cmov)"""
    def fcmovnb(self, a: St, b: St, /) -> None:
        """fcmovnb st0, st (x87+cmov)"""
    def fcmovnbe(self, a: St, b: St, /) -> None:
        """fcmovnbe st0, st (x87+cmov)"""
    def fcmovne(self, a: St, b: St, /) -> None:
        """fcmovne st0, st (x87+cmov)"""
    def fcmovnu(self, a: St, b: St, /) -> None:
        """fcmovnu st0, st (x87+cmov)"""
    def fcmovu(self, a: St, b: St, /) -> None:
        """fcmovu st0, st (x87+cmov)"""
    def fisttp(self, a: Mem_dword | Mem_qword | Mem_word, /) -> None:
        """fisttp m16; m32; m64 (x87+sse3)"""
    def emms(self) -> None:
        """emms (mmx)"""
    @overload
    def movd(self, a: Mm | Xmm, b: R32 | _M32, /) -> None:
        """movd mm, r32/m32; r32/m32, mm; r32/m32, x; x, r32/m32 (mmx or sse2)"""
    @overload
    def movd(self, a: R32 | _M32, b: Mm | Xmm, /) -> None: ...
    @overload
    def movq(self, a: Mm | R64 | _M64, b: Mm, /) -> None:
        """movq mm, mm/m64; mm, r64/m64; mm/m64, mm; r64/m64, mm; x, x/m64; x/m64, x; r64/m64, x; x, ... (mmx or sse2)"""
    @overload
    def movq(self, a: Mm | Xmm, b: R64 | _M64, /) -> None: ...
    @overload
    def movq(self, a: R64 | Xmm | _M64, b: Xmm, /) -> None: ...
    @overload
    def packssdw(self, a: Mm, b: Mm | _M64, /) -> None:
        """packssdw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def packssdw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def packsswb(self, a: Mm, b: Mm | _M64, /) -> None:
        """packsswb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def packsswb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def packuswb(self, a: Mm, b: Mm | _M64, /) -> None:
        """packuswb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def packuswb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddb(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddd(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddsb(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddsb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddsb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddsw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddusb(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddusb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddusb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddusw(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddusw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddusw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def paddw(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def paddw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pand(self, a: Mm, b: Mm | _M64, /) -> None:
        """pand mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pand(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pandn(self, a: Mm, b: Mm | _M64, /) -> None:
        """pandn mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pandn(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpeqb(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpeqb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpeqb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpeqd(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpeqd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpeqd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpeqw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpeqw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpeqw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpgtb(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpgtb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpgtb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpgtd(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpgtd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpgtd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pcmpgtw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pcmpgtw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pcmpgtw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmaddwd(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmaddwd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pmaddwd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmulhw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmulhw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pmulhw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmullw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmullw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pmullw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def por(self, a: Mm, b: Mm | _M64, /) -> None:
        """por mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def por(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pslld(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """pslld mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def pslld(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psllq(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psllq mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psllq(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psllw(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psllw mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psllw(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psrad(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psrad mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psrad(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psraw(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psraw mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psraw(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psrld(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psrld mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psrld(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psrlq(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psrlq mm, mm/m64; mm, u8; x, x/m128; x, u8 (mmx or sse2)"""
    @overload
    def psrlq(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psrlw(self, a: Mm, b: Mm | _Imm | _M64, /) -> None:
        """psrlw mm, mm/m64; mm, u8; x, u8; x, x/m128 (mmx or sse2)"""
    @overload
    def psrlw(self, a: Xmm, b: Xmm | _Imm | _M128, /) -> None: ...
    @overload
    def psubb(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubd(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubsb(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubsb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubsb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubsw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubusb(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubusb mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubusb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubusw(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubusw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubusw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubw(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def psubw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpckhbw(self, a: Mm, b: Mm | _M64, /) -> None:
        """punpckhbw mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def punpckhbw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpckhdq(self, a: Mm, b: Mm | _M64, /) -> None:
        """punpckhdq mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def punpckhdq(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpckhwd(self, a: Mm, b: Mm | _M64, /) -> None:
        """punpckhwd mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def punpckhwd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpcklbw(self, a: Mm, b: Mm | _M32, /) -> None:
        """punpcklbw mm, mm/m32; x, x/m128 (mmx or sse2)"""
    @overload
    def punpcklbw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpckldq(self, a: Mm, b: Mm | _M32, /) -> None:
        """punpckldq mm, mm/m32; x, x/m128 (mmx or sse2)"""
    @overload
    def punpckldq(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def punpcklwd(self, a: Mm, b: Mm | _M32, /) -> None:
        """punpcklwd mm, mm/m32; x, x/m128 (mmx or sse2)"""
    @overload
    def punpcklwd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pxor(self, a: Mm, b: Mm | _M64, /) -> None:
        """pxor mm, mm/m64; x, x/m128 (mmx or sse2)"""
    @overload
    def pxor(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    def maskmovq(self, a: Mm, b: Mm, /) -> None:
        """maskmovq mm, mm (sse)"""
    def movntq(self, a: _M64, b: Mm, /) -> None:
        """movntq m64, mm (sse)"""
    @overload
    def pavgb(self, a: Mm, b: Mm | _M64, /) -> None:
        """pavgb mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pavgb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pavgw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pavgw mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pavgw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pextrw(self, a: R32, b: Mm, c: _Imm, /) -> None:
        """pextrw r32, mm, u8; r32, x, u8; r32/m16, x, u8 (sse or sse2 or sse4.1)"""
    @overload
    def pextrw(self, a: R32 | _M16, b: Xmm, c: _Imm, /) -> None: ...
    def pinsrw(self, a: Mm | Xmm, b: R32 | _M16, c: _Imm, /) -> None:
        """pinsrw mm, r32/m16, u8; x, r32/m16, u8 (sse or sse2)"""
    @overload
    def pmaxsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmaxsw mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pmaxsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmaxub(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmaxub mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pmaxub(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pminsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pminsw mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pminsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pminub(self, a: Mm, b: Mm | _M64, /) -> None:
        """pminub mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pminub(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    def pmovmskb(self, a: R32, b: Mm | Xmm, /) -> None:
        """pmovmskb r32, mm; r32, x (sse or sse2)"""
    @overload
    def pmulhuw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmulhuw mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def pmulhuw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psadbw(self, a: Mm, b: Mm | _M64, /) -> None:
        """psadbw mm, mm/m64; x, x/m128 (sse or sse2)"""
    @overload
    def psadbw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    def pshufw(self, a: Mm, b: Mm | _M64, c: _Imm, /) -> None:
        """pshufw mm, mm/m64, u8 (sse)"""
    def cvtpi2ps(self, a: Xmm, b: Mm | _M64, /) -> None:
        """cvtpi2ps x, mm/m64 (sse)"""
    def cvtps2pi(self, a: Mm, b: Xmm | _M64, /) -> None:
        """cvtps2pi mm, x/m64 (sse)"""
    def cvttps2pi(self, a: Mm, b: Xmm | _M64, /) -> None:
        """cvttps2pi mm, x/m64 (sse)"""
    def cvtpd2pi(self, a: Mm, b: Xmm | _M128, /) -> None:
        """cvtpd2pi mm, x/m128 (sse2)"""
    def cvtpi2pd(self, a: Xmm, b: Mm | _M64, /) -> None:
        """cvtpi2pd x, mm/m64 (sse2)"""
    def cvttpd2pi(self, a: Mm, b: Xmm | _M128, /) -> None:
        """cvttpd2pi mm, x/m128 (sse2)"""
    def movdq2q(self, a: Mm, b: Xmm, /) -> None:
        """movdq2q mm, x (sse2)"""
    def movq2dq(self, a: Xmm, b: Mm, /) -> None:
        """movq2dq x, mm (sse2)"""
    @overload
    def paddq(self, a: Mm, b: Mm | _M64, /) -> None:
        """paddq mm, mm/m64; x, x/m128 (sse2)"""
    @overload
    def paddq(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmuludq(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmuludq mm, mm/m64; x, x/m128 (sse2)"""
    @overload
    def pmuludq(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psubq(self, a: Mm, b: Mm | _M64, /) -> None:
        """psubq mm, mm/m64; x, x/m128 (sse2)"""
    @overload
    def psubq(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pabsb(self, a: Mm, b: Mm | _M64, /) -> None:
        """pabsb mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pabsb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pabsd(self, a: Mm, b: Mm | _M64, /) -> None:
        """pabsd mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pabsd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pabsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pabsw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pabsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def palignr(self, a: Mm, b: Mm | _M64, c: _Imm, /) -> None:
        """palignr mm, mm/m64, u8; x, x/m128, u8 (ssse3)"""
    @overload
    def palignr(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None: ...
    @overload
    def phaddd(self, a: Mm, b: Mm | _M64, /) -> None:
        """phaddd mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phaddd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def phaddsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """phaddsw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phaddsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def phaddw(self, a: Mm, b: Mm | _M64, /) -> None:
        """phaddw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phaddw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def phsubd(self, a: Mm, b: Mm | _M64, /) -> None:
        """phsubd mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phsubd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def phsubsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """phsubsw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phsubsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def phsubw(self, a: Mm, b: Mm | _M64, /) -> None:
        """phsubw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def phsubw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmaddubsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmaddubsw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pmaddubsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pmulhrsw(self, a: Mm, b: Mm | _M64, /) -> None:
        """pmulhrsw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pmulhrsw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def pshufb(self, a: Mm, b: Mm | _M64, /) -> None:
        """pshufb mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def pshufb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psignb(self, a: Mm, b: Mm | _M64, /) -> None:
        """psignb mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def psignb(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psignd(self, a: Mm, b: Mm | _M64, /) -> None:
        """psignd mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def psignd(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    @overload
    def psignw(self, a: Mm, b: Mm | _M64, /) -> None:
        """psignw mm, mm/m64; x, x/m128 (ssse3)"""
    @overload
    def psignw(self, a: Xmm, b: Xmm | _M128, /) -> None: ...
    def addps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """addps x, x/m128 (sse)"""
    def addss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """addss x, x/m32 (sse)"""
    def andnps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """andnps x, x/m128 (sse)"""
    def andps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """andps x, x/m128 (sse)"""
    def cmpps(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """cmpps x, x/m128, u8 (sse)"""
    def cmpss(self, a: Xmm, b: Xmm | _M32, c: _Imm, /) -> None:
        """cmpss x, x/m32, u8 (sse)"""
    def comiss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """comiss x, x/m32 (sse)"""
    def cvtsi2ss(self, a: Xmm, b: Mem_dword | Mem_qword | R32 | R64, /) -> None:
        """cvtsi2ss x, ry/my (sse)"""
    def cvtss2si(self, a: R32 | R64, b: Xmm | _M32, /) -> None:
        """cvtss2si ry, x/m32 (sse)"""
    def cvttss2si(self, a: R32 | R64, b: Xmm | _M32, /) -> None:
        """cvttss2si ry, x/m32 (sse)"""
    def divps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """divps x, x/m128 (sse)"""
    def divss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """divss x, x/m32 (sse)"""
    def maxps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """maxps x, x/m128 (sse)"""
    def maxss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """maxss x, x/m32 (sse)"""
    def minps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """minps x, x/m128 (sse)"""
    def minss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """minss x, x/m32 (sse)"""
    @overload
    def movaps(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movaps x, x/m128; x/m128, x (sse)"""
    @overload
    def movaps(self, a: Xmm, b: _M128, /) -> None: ...
    def movhlps(self, a: Xmm, b: Xmm, /) -> None:
        """movhlps x, x (sse)"""
    @overload
    def movhps(self, a: _M64, b: Xmm, /) -> None:
        """movhps m64, x; x, m64 (sse)"""
    @overload
    def movhps(self, a: Xmm, b: _M64, /) -> None: ...
    def movlhps(self, a: Xmm, b: Xmm, /) -> None:
        """movlhps x, x (sse)"""
    @overload
    def movlps(self, a: _M64, b: Xmm, /) -> None:
        """movlps m64, x; x, m64 (sse)"""
    @overload
    def movlps(self, a: Xmm, b: _M64, /) -> None: ...
    def movmskps(self, a: R32, b: Xmm, /) -> None:
        """movmskps r32, x (sse)"""
    def movntps(self, a: _M128, b: Xmm, /) -> None:
        """movntps m128, x (sse)"""
    @overload
    def movss(self, a: Xmm | _M32, b: Xmm, /) -> None:
        """movss x, x; x, m32; m32, x (sse)"""
    @overload
    def movss(self, a: Xmm, b: _M32, /) -> None: ...
    @overload
    def movups(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movups x, x/m128; x/m128, x (sse)"""
    @overload
    def movups(self, a: Xmm, b: _M128, /) -> None: ...
    def mulps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """mulps x, x/m128 (sse)"""
    def mulss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """mulss x, x/m32 (sse)"""
    def orps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """orps x, x/m128 (sse)"""
    def rcpps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """rcpps x, x/m128 (sse)"""
    def rcpss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """rcpss x, x/m32 (sse)"""
    def rsqrtps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """rsqrtps x, x/m128 (sse)"""
    def rsqrtss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """rsqrtss x, x/m32 (sse)"""
    def shufps(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """shufps x, x/m128, u8 (sse)"""
    def sqrtps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sqrtps x, x/m128 (sse)"""
    def sqrtss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """sqrtss x, x/m32 (sse)"""
    def subps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """subps x, x/m128 (sse)"""
    def subss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """subss x, x/m32 (sse)"""
    def ucomiss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """ucomiss x, x/m32 (sse)"""
    def unpckhps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """unpckhps x, x/m128 (sse)"""
    def unpcklps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """unpcklps x, x/m128 (sse)"""
    def xorps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """xorps x, x/m128 (sse)"""
    def addpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """addpd x, x/m128 (sse2)"""
    def addsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """addsd x, x/m64 (sse2)"""
    def andnpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """andnpd x, x/m128 (sse2)"""
    def andpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """andpd x, x/m128 (sse2)"""
    def cmppd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """cmppd x, x/m128, u8 (sse2)"""
    def comisd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """comisd x, x/m64 (sse2)"""
    def cvtdq2pd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cvtdq2pd x, x/m64 (sse2)"""
    def cvtdq2ps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvtdq2ps x, x/m128 (sse2)"""
    def cvtpd2dq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvtpd2dq x, x/m128 (sse2)"""
    def cvtpd2ps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvtpd2ps x, x/m128 (sse2)"""
    def cvtps2dq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvtps2dq x, x/m128 (sse2)"""
    def cvtps2pd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cvtps2pd x, x/m64 (sse2)"""
    def cvtsd2si(self, a: R32 | R64, b: Xmm | _M64, /) -> None:
        """cvtsd2si ry, x/m64 (sse2)"""
    def cvtsd2ss(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cvtsd2ss x, x/m64 (sse2)"""
    def cvtsi2sd(self, a: Xmm, b: Mem_dword | Mem_qword | R32 | R64, /) -> None:
        """cvtsi2sd x, ry/my (sse2)"""
    def cvtss2sd(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cvtss2sd x, x/m32 (sse2)"""
    def cvttpd2dq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvttpd2dq x, x/m128 (sse2)"""
    def cvttps2dq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cvttps2dq x, x/m128 (sse2)"""
    def cvttsd2si(self, a: R32 | R64, b: Xmm | _M64, /) -> None:
        """cvttsd2si ry, x/m64 (sse2)"""
    def divpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """divpd x, x/m128 (sse2)"""
    def divsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """divsd x, x/m64 (sse2)"""
    def maskmovdqu(self, a: Xmm, b: Xmm, /) -> None:
        """maskmovdqu x, x (sse2)"""
    def maxpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """maxpd x, x/m128 (sse2)"""
    def maxsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """maxsd x, x/m64 (sse2)"""
    def minpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """minpd x, x/m128 (sse2)"""
    def minsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """minsd x, x/m64 (sse2)"""
    @overload
    def movapd(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movapd x, x/m128; x/m128, x (sse2)"""
    @overload
    def movapd(self, a: Xmm, b: _M128, /) -> None: ...
    @overload
    def movdqa(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movdqa x, x/m128; x/m128, x (sse2)"""
    @overload
    def movdqa(self, a: Xmm, b: _M128, /) -> None: ...
    @overload
    def movdqu(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movdqu x, x/m128; x/m128, x (sse2)"""
    @overload
    def movdqu(self, a: Xmm, b: _M128, /) -> None: ...
    @overload
    def movhpd(self, a: _M64, b: Xmm, /) -> None:
        """movhpd m64, x; x, m64 (sse2)"""
    @overload
    def movhpd(self, a: Xmm, b: _M64, /) -> None: ...
    @overload
    def movlpd(self, a: _M64, b: Xmm, /) -> None:
        """movlpd m64, x; x, m64 (sse2)"""
    @overload
    def movlpd(self, a: Xmm, b: _M64, /) -> None: ...
    def movmskpd(self, a: R32, b: Xmm, /) -> None:
        """movmskpd r32, x (sse2)"""
    def movntdq(self, a: _M128, b: Xmm, /) -> None:
        """movntdq m128, x (sse2)"""
    def movntpd(self, a: _M128, b: Xmm, /) -> None:
        """movntpd m128, x (sse2)"""
    @overload
    def movupd(self, a: Xmm | _M128, b: Xmm, /) -> None:
        """movupd x, x/m128; x/m128, x (sse2)"""
    @overload
    def movupd(self, a: Xmm, b: _M128, /) -> None: ...
    def mulpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """mulpd x, x/m128 (sse2)"""
    def mulsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """mulsd x, x/m64 (sse2)"""
    def orpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """orpd x, x/m128 (sse2)"""
    def pshufd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pshufd x, x/m128, u8 (sse2)"""
    def pshufhw(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pshufhw x, x/m128, u8 (sse2)"""
    def pshuflw(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pshuflw x, x/m128, u8 (sse2)"""
    def pslldq(self, a: Xmm, b: _Imm, /) -> None:
        """pslldq x, u8 (sse2)"""
    def psrldq(self, a: Xmm, b: _Imm, /) -> None:
        """psrldq x, u8 (sse2)"""
    def punpckhqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """punpckhqdq x, x/m128 (sse2)"""
    def punpcklqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """punpcklqdq x, x/m128 (sse2)"""
    def shufpd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """shufpd x, x/m128, u8 (sse2)"""
    def sqrtpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sqrtpd x, x/m128 (sse2)"""
    def sqrtsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """sqrtsd x, x/m64 (sse2)"""
    def subpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """subpd x, x/m128 (sse2)"""
    def subsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """subsd x, x/m64 (sse2)"""
    def ucomisd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """ucomisd x, x/m64 (sse2)"""
    def unpckhpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """unpckhpd x, x/m128 (sse2)"""
    def unpcklpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """unpcklpd x, x/m128 (sse2)"""
    def xorpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """xorpd x, x/m128 (sse2)"""
    def addsubpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """addsubpd x, x/m128 (sse3)"""
    def addsubps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """addsubps x, x/m128 (sse3)"""
    def haddpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """haddpd x, x/m128 (sse3)"""
    def haddps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """haddps x, x/m128 (sse3)"""
    def hsubpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """hsubpd x, x/m128 (sse3)"""
    def hsubps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """hsubps x, x/m128 (sse3)"""
    def lddqu(self, a: Xmm, b: _M128, /) -> None:
        """lddqu x, m128 (sse3)"""
    def movddup(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """movddup x, x/m64 (sse3)"""
    def movshdup(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """movshdup x, x/m128 (sse3)"""
    def movsldup(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """movsldup x, x/m128 (sse3)"""
    def blendpd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """blendpd x, x/m128, u8 (sse4.1)"""
    def blendps(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """blendps x, x/m128, u8 (sse4.1)"""
    def blendvpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """blendvpd x, x/m128 (sse4.1)"""
    def blendvps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """blendvps x, x/m128 (sse4.1)"""
    def dppd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """dppd x, x/m128, u8 (sse4.1)"""
    def dpps(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """dpps x, x/m128, u8 (sse4.1)"""
    def extractps(self, a: R32 | _M32, b: Xmm, c: _Imm, /) -> None:
        """extractps r32/m32, x, u8 (sse4.1)"""
    def insertps(self, a: Xmm, b: Xmm | _M32, c: _Imm, /) -> None:
        """insertps x, x/m32, u8 (sse4.1)"""
    def movntdqa(self, a: Xmm, b: _M128, /) -> None:
        """movntdqa x, m128 (sse4.1)"""
    def mpsadbw(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """mpsadbw x, x/m128, u8 (sse4.1)"""
    def packusdw(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """packusdw x, x/m128 (sse4.1)"""
    def pblendvb(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pblendvb x, x/m128 (sse4.1)"""
    def pblendw(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pblendw x, x/m128, u8 (sse4.1)"""
    def pcmpeqq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pcmpeqq x, x/m128 (sse4.1)"""
    def pextrb(self, a: R32 | _M8, b: Xmm, c: _Imm, /) -> None:
        """pextrb r32/m8, x, u8 (sse4.1)"""
    def pextrd(self, a: R32 | _M32, b: Xmm, c: _Imm, /) -> None:
        """pextrd r32/m32, x, u8 (sse4.1)"""
    def pextrq(self, a: R64 | _M64, b: Xmm, c: _Imm, /) -> None:
        """pextrq r64/m64, x, u8 (sse4.1)"""
    def phminposuw(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """phminposuw x, x/m128 (sse4.1)"""
    def pinsrb(self, a: Xmm, b: R32 | _M8, c: _Imm, /) -> None:
        """pinsrb x, r32/m8, u8 (sse4.1)"""
    def pinsrd(self, a: Xmm, b: R32 | _M32, c: _Imm, /) -> None:
        """pinsrd x, r32/m32, u8 (sse4.1)"""
    def pinsrq(self, a: Xmm, b: R64 | _M64, c: _Imm, /) -> None:
        """pinsrq x, r64/m64, u8 (sse4.1)"""
    def pmaxsb(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmaxsb x, x/m128 (sse4.1)"""
    def pmaxsd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmaxsd x, x/m128 (sse4.1)"""
    def pmaxud(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmaxud x, x/m128 (sse4.1)"""
    def pmaxuw(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmaxuw x, x/m128 (sse4.1)"""
    def pminsb(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pminsb x, x/m128 (sse4.1)"""
    def pminsd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pminsd x, x/m128 (sse4.1)"""
    def pminud(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pminud x, x/m128 (sse4.1)"""
    def pminuw(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pminuw x, x/m128 (sse4.1)"""
    def pmovsxbd(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """pmovsxbd x, x/m32 (sse4.1)"""
    def pmovsxbq(self, a: Xmm, b: Xmm | _M16, /) -> None:
        """pmovsxbq x, x/m16 (sse4.1)"""
    def pmovsxbw(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovsxbw x, x/m64 (sse4.1)"""
    def pmovsxdq(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovsxdq x, x/m64 (sse4.1)"""
    def pmovsxwd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovsxwd x, x/m64 (sse4.1)"""
    def pmovsxwq(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """pmovsxwq x, x/m32 (sse4.1)"""
    def pmovzxbd(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """pmovzxbd x, x/m32 (sse4.1)"""
    def pmovzxbq(self, a: Xmm, b: Xmm | _M16, /) -> None:
        """pmovzxbq x, x/m16 (sse4.1)"""
    def pmovzxbw(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovzxbw x, x/m64 (sse4.1)"""
    def pmovzxdq(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovzxdq x, x/m64 (sse4.1)"""
    def pmovzxwd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """pmovzxwd x, x/m64 (sse4.1)"""
    def pmovzxwq(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """pmovzxwq x, x/m32 (sse4.1)"""
    def pmuldq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmuldq x, x/m128 (sse4.1)"""
    def pmulld(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pmulld x, x/m128 (sse4.1)"""
    def ptest(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """ptest x, x/m128 (sse4.1)"""
    def roundpd(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """roundpd x, x/m128, u8 (sse4.1)"""
    def roundps(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """roundps x, x/m128, u8 (sse4.1)"""
    def roundsd(self, a: Xmm, b: Xmm | _M64, c: _Imm, /) -> None:
        """roundsd x, x/m64, u8 (sse4.1)"""
    def roundss(self, a: Xmm, b: Xmm | _M32, c: _Imm, /) -> None:
        """roundss x, x/m32, u8 (sse4.1)"""
    def pcmpestri(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pcmpestri x, x/m128, u8 (sse4.2)"""
    def pcmpestrm(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pcmpestrm x, x/m128, u8 (sse4.2)"""
    def pcmpgtq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pcmpgtq x, x/m128 (sse4.2)"""
    def pcmpistri(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pcmpistri x, x/m128, u8 (sse4.2)"""
    def pcmpistrm(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pcmpistrm x, x/m128, u8 (sse4.2)"""
    def aesdec128kl(self, a: Xmm, b: Mem_ptr, /) -> None:
        """aesdec128kl x, m384 (kl)"""
    def aesdec256kl(self, a: Xmm, b: _M512, /) -> None:
        """aesdec256kl x, m512 (kl)"""
    def aesenc128kl(self, a: Xmm, b: Mem_ptr, /) -> None:
        """aesenc128kl x, m384 (kl)"""
    def aesenc256kl(self, a: Xmm, b: _M512, /) -> None:
        """aesenc256kl x, m512 (kl)"""
    def aesdec(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """aesdec x, x/m128 (aes)"""
    def aesdeclast(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """aesdeclast x, x/m128 (aes)"""
    def aesenc(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """aesenc x, x/m128 (aes)"""
    def aesenclast(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """aesenclast x, x/m128 (aes)"""
    def aesimc(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """aesimc x, x/m128 (aes)"""
    def aeskeygenassist(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """aeskeygenassist x, x/m128, u8 (aes)"""
    def gf2p8affineinvqb(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """gf2p8affineinvqb x, x/m128, u8 (gfni)"""
    def gf2p8affineqb(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """gf2p8affineqb x, x/m128, u8 (gfni)"""
    def gf2p8mulb(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """gf2p8mulb x, x/m128 (gfni)"""
    def pclmulqdq(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """pclmulqdq x, x/m128, u8 (pclmul)"""
    def sha1msg1(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha1msg1 x, x/m128 (sha)"""
    def sha1msg2(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha1msg2 x, x/m128 (sha)"""
    def sha1nexte(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha1nexte x, x/m128 (sha)"""
    def sha1rnds4(self, a: Xmm, b: Xmm | _M128, c: _Imm, /) -> None:
        """sha1rnds4 x, x/m128, u8 (sha)"""
    def sha256msg1(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha256msg1 x, x/m128 (sha)"""
    def sha256msg2(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha256msg2 x, x/m128 (sha)"""
    def sha256rnds2(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """sha256rnds2 x, x/m128 (sha)"""
    def cmpeqps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpeqps x, x/m128 (sse)"""
    def cmpltps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpltps x, x/m128 (sse)"""
    def cmpleps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpleps x, x/m128 (sse)"""
    def cmpunordps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpunordps x, x/m128 (sse)"""
    def cmpneqps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpneqps x, x/m128 (sse)"""
    def cmpnltps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpnltps x, x/m128 (sse)"""
    def cmpnleps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpnleps x, x/m128 (sse)"""
    def cmpordps(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpordps x, x/m128 (sse)"""
    def cmpeqpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpeqpd x, x/m128 (sse2)"""
    def cmpltpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpltpd x, x/m128 (sse2)"""
    def cmplepd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmplepd x, x/m128 (sse2)"""
    def cmpunordpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpunordpd x, x/m128 (sse2)"""
    def cmpneqpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpneqpd x, x/m128 (sse2)"""
    def cmpnltpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpnltpd x, x/m128 (sse2)"""
    def cmpnlepd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpnlepd x, x/m128 (sse2)"""
    def cmpordpd(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """cmpordpd x, x/m128 (sse2)"""
    def cmpeqss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpeqss x, x/m32 (sse)"""
    def cmpltss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpltss x, x/m32 (sse)"""
    def cmpless(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpless x, x/m32 (sse)"""
    def cmpunordss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpunordss x, x/m32 (sse)"""
    def cmpneqss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpneqss x, x/m32 (sse)"""
    def cmpnltss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpnltss x, x/m32 (sse)"""
    def cmpnless(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpnless x, x/m32 (sse)"""
    def cmpordss(self, a: Xmm, b: Xmm | _M32, /) -> None:
        """cmpordss x, x/m32 (sse)"""
    def cmpeqsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpeqsd x, x/m64 (sse2)"""
    def cmpltsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpltsd x, x/m64 (sse2)"""
    def cmplesd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmplesd x, x/m64 (sse2)"""
    def cmpunordsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpunordsd x, x/m64 (sse2)"""
    def cmpneqsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpneqsd x, x/m64 (sse2)"""
    def cmpnltsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpnltsd x, x/m64 (sse2)"""
    def cmpnlesd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpnlesd x, x/m64 (sse2)"""
    def cmpordsd(self, a: Xmm, b: Xmm | _M64, /) -> None:
        """cmpordsd x, x/m64 (sse2)"""
    def pclmullqlqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pclmullqlqdq x, x/m128 (pclmul)"""
    def pclmulhqlqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pclmulhqlqdq x, x/m128 (pclmul)"""
    def pclmullqhqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pclmullqhqdq x, x/m128 (pclmul)"""
    def pclmulhqhqdq(self, a: Xmm, b: Xmm | _M128, /) -> None:
        """pclmulhqhqdq x, x/m128 (pclmul)"""
    def vldmxcsr(self, a: _M32, encoding: _Vex = ..., /) -> None:
        """vldmxcsr m32 (avx)"""
    def vstmxcsr(self, a: _M32, encoding: _Vex = ..., /) -> None:
        """vstmxcsr m32 (avx)"""
    def vzeroall(self, encoding: _Vex = ..., /) -> None:
        """vzeroall (avx)"""
    def vzeroupper(self, encoding: _Vex = ..., /) -> None:
        """vzeroupper (avx)"""
    @overload
    def vaddpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vaddpd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vaddpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vaddpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vaddpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vaddps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vaddps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vaddps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vaddps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vaddsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vaddsd x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vaddss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vaddss x, x, x/m32; x{kz}, x, x/m32, {er} (avx or avx512f)"""
    @overload
    def vaddsubpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vaddsubpd V, V, V/mV (avx)"""
    @overload
    def vaddsubpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vaddsubps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vaddsubps V, V, V/mV (avx)"""
    @overload
    def vaddsubps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vandnpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vandnpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512dq)"""
    @overload
    def vandnpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vandnpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandnpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vandnpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandnps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vandnps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512dq)"""
    @overload
    def vandnps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vandnps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandnps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vandnps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vandpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512dq)"""
    @overload
    def vandpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vandpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vandpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vandps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512dq)"""
    @overload
    def vandps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vandps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vandps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vandps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vblendpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vblendpd V, V, V/mV, u8 (avx)"""
    @overload
    def vblendpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vblendps(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vblendps V, V, V/mV, u8 (avx)"""
    @overload
    def vblendps(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vblendvpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: Xmm, encoding: _Vex = ..., /) -> None:
        """vblendvpd V, V, V/mV, V (avx)"""
    @overload
    def vblendvpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vblendvps(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: Xmm, encoding: _Vex = ..., /) -> None:
        """vblendvps V, V, V/mV, V (avx)"""
    @overload
    def vblendvps(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: Ymm, encoding: _Vex = ..., /) -> None: ...
    def vbroadcastf128(self, a: Ymm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vbroadcastf128 y, m128 (avx)"""
    @overload
    def vbroadcastsd(self, a: Ymm | Zmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vbroadcastsd y, m64; y, x; V{kz}, x/m64 (avx or avx2 or avx512f)"""
    @overload
    def vbroadcastsd(self, a: Ymm, b: Xmm | _M64, encoding: _Vex, /) -> None: ...
    @overload
    def vbroadcastss(self, a: Xmm | Ymm | Zmm, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vbroadcastss V, m32; V, x; V{kz}, x/m32 (avx or avx2 or avx512f)"""
    @overload
    def vbroadcastss(self, a: Xmm | Ymm, b: Xmm | _M32, encoding: _Vex, /) -> None: ...
    @overload
    def vcmppd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vcmppd V, V, V/mV, u8; k{k}, V, V/mV/b64, u8, {sae} (avx or avx512f)"""
    @overload
    def vcmppd(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmppd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmppd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmppd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpps(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vcmpps V, V, V/mV, u8; k{k}, V, V/mV/b32, u8, {sae} (avx or avx512f)"""
    @overload
    def vcmpps(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vcmpsd x, x, x/m64, u8; k{k}, x, x/m64, u8, {sae} (avx or avx512f)"""
    @overload
    def vcmpsd(self, a: K, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpss(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vcmpss x, x, x/m32, u8; k{k}, x, x/m32, u8, {sae} (avx or avx512f)"""
    @overload
    def vcmpss(self, a: K, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vcomisd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcomisd x, x/m64; x, x/m64, {sae} (avx or avx512f)"""
    def vcomiss(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vcomiss x, x/m32; x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcvtdq2pd(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtdq2pd V, x/mH; V{kz}, H/mH/b32 (avx or avx512f)"""
    @overload
    def vcvtdq2pd(self, a: Xmm, b: Xmm | _M64, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtdq2pd(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtdq2pd(self, a: Ymm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtdq2pd(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtdq2ps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtdq2ps V, V/mV; V{kz}, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vcvtdq2ps(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtdq2ps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtdq2ps(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtdq2ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2dq(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtpd2dq x, V/mV; H{kz}, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vcvtpd2dq(self, a: Xmm, b: Mem_xword | Mem_yword | Xmm | Ymm, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtpd2dq(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2ps(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtpd2ps x, V/mV; H{kz}, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vcvtpd2ps(self, a: Xmm, b: Mem_xword | Mem_yword | Xmm | Ymm, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtpd2ps(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2dq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtps2dq V, V/mV; V{kz}, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vcvtps2dq(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtps2dq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2dq(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtps2dq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2pd(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtps2pd V, x/mH; V{kz}, H/mH/b32, {sae} (avx or avx512f)"""
    @overload
    def vcvtps2pd(self, a: Xmm, b: Xmm | _M64, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtps2pd(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2pd(self, a: Ymm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtps2pd(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    def vcvtsd2si(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtsd2si ry, x/m64; ry, x/m64, {er} (avx or avx512f)"""
    def vcvtsd2ss(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtsd2ss x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vcvtsi2sd(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtsi2sd x, x, ry/my; x, x, r32/m32; x, x, r64/m64, {er} (avx or avx512f)"""
    def vcvtsi2ss(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtsi2ss x, x, ry/my; x, x, ry/my, {er} (avx or avx512f)"""
    def vcvtss2sd(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtss2sd x, x, x/m32; x{kz}, x, x/m32, {sae} (avx or avx512f)"""
    def vcvtss2si(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtss2si ry, x/m32; ry, x/m32, {er} (avx or avx512f)"""
    @overload
    def vcvttpd2dq(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvttpd2dq x, V/mV; H{kz}, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcvttpd2dq(self, a: Xmm, b: Mem_xword | Mem_yword | Xmm | Ymm, encoding: _Vex, /) -> None: ...
    @overload
    def vcvttpd2dq(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2dq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2dq V, V/mV; V{kz}, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcvttps2dq(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vcvttps2dq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2dq(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vcvttps2dq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvttsd2si(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvttsd2si ry, x/m64; ry, x/m64, {sae} (avx or avx512f)"""
    def vcvttss2si(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvttss2si ry, x/m32; ry, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vdivpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdivpd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vdivpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vdivpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vdivpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdivps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vdivps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vdivps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vdivps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vdivsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vdivsd x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vdivss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vdivss x, x, x/m32; x{kz}, x, x/m32, {er} (avx or avx512f)"""
    def vdppd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vdppd x, x, x/m128, u8 (avx)"""
    @overload
    def vdpps(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vdpps V, V, V/mV, u8 (avx)"""
    @overload
    def vdpps(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    def vextractps(self, a: R32 | _M32, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vextractps r32/m32, x, u8 (avx or avx512f)"""
    def vextractf128(self, a: Xmm | _M128, b: Ymm, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vextractf128 x/m128, y, u8 (avx)"""
    @overload
    def vhaddpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vhaddpd V, V, V/mV (avx)"""
    @overload
    def vhaddpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vhaddps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vhaddps V, V, V/mV (avx)"""
    @overload
    def vhaddps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vhsubpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vhsubpd V, V, V/mV (avx)"""
    @overload
    def vhsubpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vhsubps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vhsubps V, V, V/mV (avx)"""
    @overload
    def vhsubps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vinsertf128(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vinsertf128 y, y, x/m128, u8 (avx)"""
    def vinsertps(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vinsertps x, x, x/m32, u8 (avx or avx512f)"""
    @overload
    def vlddqu(self, a: Xmm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vlddqu V, mV (avx)"""
    @overload
    def vlddqu(self, a: Ymm, b: _M256, encoding: _Vex = ..., /) -> None: ...
    def vmaskmovdqu(self, a: Xmm, b: Xmm, encoding: _Vex = ..., /) -> None:
        """vmaskmovdqu x, x (avx)"""
    @overload
    def vmaskmovpd(self, a: _M128, b: Xmm, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vmaskmovpd mV, V, V; V, V, mV (avx)"""
    @overload
    def vmaskmovpd(self, a: _M256, b: Ymm, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaskmovpd(self, a: Xmm, b: Xmm, c: _M128, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaskmovpd(self, a: Ymm, b: Ymm, c: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaskmovps(self, a: _M128, b: Xmm, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vmaskmovps mV, V, V; V, V, mV (avx)"""
    @overload
    def vmaskmovps(self, a: _M256, b: Ymm, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaskmovps(self, a: Xmm, b: Xmm, c: _M128, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaskmovps(self, a: Ymm, b: Ymm, c: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmaxpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmaxpd V, V, V/mV; V{kz}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vmaxpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vmaxpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vmaxpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmaxps V, V, V/mV; V{kz}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vmaxps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vmaxps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vmaxps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vmaxsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vmaxsd x, x, x/m64; x{kz}, x, x/m64, {sae} (avx or avx512f)"""
    def vmaxss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vmaxss x, x, x/m32; x{kz}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vminpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vminpd V, V, V/mV; V{kz}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vminpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vminpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vminpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vminps V, V, V/mV; V{kz}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vminps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vminps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vminps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vminsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vminsd x, x, x/m64; x{kz}, x, x/m64, {sae} (avx or avx512f)"""
    def vminss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vminss x, x, x/m32; x{kz}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vmovapd(self, a: Xmm | _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovapd V, V/mV; V/mV, V; V{kz}, V/mV; V/mV{kz}, V (avx or avx512f)"""
    @overload
    def vmovapd(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovapd(self, a: Xmm, b: Mem_xword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovapd(self, a: Ymm | _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovapd(self, a: Ymm, b: Mem_yword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovapd(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovapd(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Xmm | _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovaps V, V/mV; V/mV, V; V{kz}, V/mV; V/mV{kz}, V (avx or avx512f)"""
    @overload
    def vmovaps(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Xmm, b: Mem_xword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Ymm | _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Ymm, b: Mem_yword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovaps(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovd(self, a: R32 | Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovd r32/m32, x; x, r32/m32; x, x (avx or avx512f or avx10.2)"""
    @overload
    def vmovd(self, a: R32 | _M32, b: Xmm, encoding: _Vex, /) -> None: ...
    @overload
    def vmovd(self, a: Xmm, b: R32 | _M32, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovddup(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovddup x, x/m64; y, y/m256; x{kz}, x/m64; y{kz}, y/m256; z{kz}, z/m512 (avx or avx512f+avx512vl or avx512f)"""
    @overload
    def vmovddup(self, a: Ymm, b: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovddup(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa(self, a: Xmm | _M128, b: Xmm, encoding: _Vex = ..., /) -> None:
        """vmovdqa V, V/mV; V/mV, V (avx)"""
    @overload
    def vmovdqa(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqa(self, a: Xmm, b: Mem_xword, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqa(self, a: Ymm | _M256, b: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqa(self, a: Ymm, b: Mem_yword, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqu(self, a: Xmm | _M128, b: Xmm, encoding: _Vex = ..., /) -> None:
        """vmovdqu V, V/mV; V/mV, V (avx)"""
    @overload
    def vmovdqu(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqu(self, a: Xmm, b: Mem_xword, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqu(self, a: Ymm | _M256, b: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vmovdqu(self, a: Ymm, b: Mem_yword, encoding: _Vex = ..., /) -> None: ...
    def vmovhlps(self, a: Xmm, b: Xmm, c: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovhlps x, x, x (avx or avx512f)"""
    @overload
    def vmovhpd(self, a: _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovhpd m64, x; x, x, m64 (avx or avx512f)"""
    @overload
    def vmovhpd(self, a: Xmm, b: Xmm, c: _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovhps(self, a: _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovhps m64, x; x, x, m64 (avx or avx512f)"""
    @overload
    def vmovhps(self, a: Xmm, b: Xmm, c: _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    def vmovlhps(self, a: Xmm, b: Xmm, c: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovlhps x, x, x (avx or avx512f)"""
    @overload
    def vmovlpd(self, a: _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovlpd m64, x; x, x, m64 (avx or avx512f)"""
    @overload
    def vmovlpd(self, a: Xmm, b: Xmm, c: _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovlps(self, a: _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovlps m64, x; x, x, m64 (avx or avx512f)"""
    @overload
    def vmovlps(self, a: Xmm, b: Xmm, c: _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    def vmovmskpd(self, a: R32, b: Xmm | Ymm, encoding: _Vex = ..., /) -> None:
        """vmovmskpd r32, V (avx)"""
    def vmovmskps(self, a: R32, b: Xmm | Ymm, encoding: _Vex = ..., /) -> None:
        """vmovmskps r32, V (avx)"""
    @overload
    def vmovntdq(self, a: _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovntdq mV, V (avx or avx512f)"""
    @overload
    def vmovntdq(self, a: _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovntdq(self, a: _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovntdqa(self, a: Xmm, b: _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovntdqa x, m128; y, m256; V, mV (avx or avx2 or avx512f)"""
    @overload
    def vmovntdqa(self, a: Ymm, b: _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovntdqa(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovntpd(self, a: _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovntpd mV, V (avx or avx512f)"""
    @overload
    def vmovntpd(self, a: _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovntpd(self, a: _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovntps(self, a: _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovntps mV, V (avx or avx512f)"""
    @overload
    def vmovntps(self, a: _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovntps(self, a: _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovq(self, a: R64 | Xmm | _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovq x, x/m64; x/m64, x; r64/m64, x; x, r64/m64 (avx or avx512f)"""
    @overload
    def vmovq(self, a: Xmm, b: R64 | _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovsd(self, a: _M64, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovsd m64, x; x, m64; x, x, x; m64{k}, x; x{kz}, m64; x{kz}, x, x (avx or avx512f)"""
    @overload
    def vmovsd(self, a: Xmm, b: _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovsd(self, a: Xmm, b: Xmm, c: Xmm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovshdup(self, a: Xmm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovshdup V, V/mV; V{kz}, V/mV (avx or avx512f)"""
    @overload
    def vmovshdup(self, a: Ymm, b: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovshdup(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovsldup(self, a: Xmm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovsldup V, V/mV; V{kz}, V/mV (avx or avx512f)"""
    @overload
    def vmovsldup(self, a: Ymm, b: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovsldup(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovss(self, a: _M32, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovss m32, x; x, m32; x, x, x; m32{k}, x; x{kz}, m32; x{kz}, x, x (avx or avx512f)"""
    @overload
    def vmovss(self, a: Xmm, b: _M32, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovss(self, a: Xmm, b: Xmm, c: Xmm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Xmm | _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovupd V, V/mV; V/mV, V; V{kz}, V/mV; V/mV{kz}, V (avx or avx512f)"""
    @overload
    def vmovupd(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Xmm, b: Mem_xword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Ymm | _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Ymm, b: Mem_yword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovupd(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Xmm | _M128, b: Xmm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmovups V, V/mV; V/mV, V; V{kz}, V/mV; V/mV{kz}, V (avx or avx512f)"""
    @overload
    def vmovups(self, a: Xmm | Ymm, b: Mem_ptr, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Xmm, b: Mem_xword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Ymm | _M256, b: Ymm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Ymm, b: Mem_yword, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovups(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmpsadbw(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vmpsadbw x, x, x/m128, u8; y, y, y/m256, u8; V{kz}, V, V/mV, u8 (avx or avx2 or avx10.2)"""
    @overload
    def vmpsadbw(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vmpsadbw(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmulpd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vmulpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vmulpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vmulpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmulps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vmulps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vmulps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vmulps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vmulsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vmulsd x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vmulss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vmulss x, x, x/m32; x{kz}, x, x/m32, {er} (avx or avx512f)"""
    @overload
    def vorpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vorpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512dq)"""
    @overload
    def vorpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vorpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vorpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vorpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vorps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vorps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512dq)"""
    @overload
    def vorps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vorps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vorps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vorps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsb(self, a: Xmm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpabsb x, x/m128; y, y/m256; V{kz}, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpabsb(self, a: Ymm, b: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpabsb(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpabsd x, x/m128; y, y/m256; V{kz}, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpabsd(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpabsd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsd(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpabsd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsw(self, a: Xmm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpabsw x, x/m128; y, y/m256; V{kz}, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpabsw(self, a: Ymm, b: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpabsw(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpackssdw(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpackssdw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512bw)"""
    @overload
    def vpackssdw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpackssdw(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpackssdw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpackssdw(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpacksswb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpacksswb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpacksswb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpacksswb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpackusdw(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpackusdw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512bw)"""
    @overload
    def vpackusdw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpackusdw(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpackusdw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpackusdw(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpackuswb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpackuswb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpackuswb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpackuswb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpaddd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpaddd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpaddd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpaddd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpaddq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpaddq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpaddq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpaddq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddsb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddsb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddsb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddsb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddusb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddusb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddusb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddusb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddusw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddusw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddusw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddusw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpaddw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpaddw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpaddw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpaddw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpalignr(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpalignr x, x, x/m128, u8; y, y, y/m256, u8; V{kz}, V, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpalignr(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpalignr(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpand(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpand x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpand(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpandn(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpandn x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpandn(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpavgb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpavgb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpavgb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpavgb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpavgw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpavgw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpavgw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpavgw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendvb(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: Xmm, encoding: _Vex = ..., /) -> None:
        """vpblendvb x, x, x/m128, x; y, y, y/m256, y (avx or avx2)"""
    @overload
    def vpblendvb(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpblendw(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vpblendw x, x, x/m128, u8; y, y, y/m256, u8 (avx or avx2)"""
    @overload
    def vpblendw(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpeqb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpeqb x, x, x/m128; y, y, y/m256; k{k}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpcmpeqb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpeqb(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqb(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqb(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpeqd x, x, x/m128; y, y, y/m256; k{k}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpcmpeqd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpeqd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpeqq x, x, x/m128; y, y, y/m256; k{k}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpcmpeqq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpeqq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpeqw x, x, x/m128; y, y, y/m256; k{k}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpcmpeqw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpeqw(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqw(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpeqw(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vpcmpestri(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vpcmpestri x, x/m128, u8 (avx)"""
    def vpcmpestrm(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vpcmpestrm x, x/m128, u8 (avx)"""
    @overload
    def vpcmpgtb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpgtb x, x, x/m128; y, y, y/m256; k{k}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpcmpgtb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpgtb(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtb(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtb(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpgtd x, x, x/m128; y, y, y/m256; k{k}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpcmpgtd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpgtd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpgtq x, x, x/m128; y, y, y/m256; k{k}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpcmpgtq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpgtq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpcmpgtw x, x, x/m128; y, y, y/m256; k{k}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpcmpgtw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpcmpgtw(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtw(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpgtw(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vpcmpistri(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vpcmpistri x, x/m128, u8 (avx)"""
    def vpcmpistrm(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vpcmpistrm x, x/m128, u8 (avx)"""
    def vperm2f128(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vperm2f128 y, y, y/m256, u8 (avx)"""
    @overload
    def vpermilpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermilpd V, V, V/mV; V, V/mV, u8; V{kz}, V, V/mV/b64; V{kz}, V/mV/b64, u8 (avx or avx512f)"""
    @overload
    def vpermilpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilpd(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilpd(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilpd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilpd(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilpd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermilps V, V, V/mV; V, V/mV, u8; V{kz}, V, V/mV/b32; V{kz}, V/mV/b32, u8 (avx or avx512f)"""
    @overload
    def vpermilps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilps(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilps(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilps(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilps(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermilps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermilps(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vpextrb(self, a: R32 | _M8, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpextrb r32/m8, x, u8 (avx or avx512bw)"""
    def vpextrd(self, a: R32 | _M32, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpextrd r32/m32, x, u8 (avx or avx512dq)"""
    def vpextrq(self, a: R64 | _M64, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpextrq r64/m64, x, u8 (avx or avx512dq)"""
    def vpextrw(self, a: R32 | _M16, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpextrw r32, x, u8; r32/m16, x, u8 (avx or avx512bw)"""
    @overload
    def vphaddd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphaddd x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphaddd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vphaddsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphaddsw x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphaddsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vphaddw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphaddw x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphaddw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vphminposuw(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphminposuw x, x/m128 (avx)"""
    @overload
    def vphsubd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphsubd x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphsubd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vphsubsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphsubsw x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphsubsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vphsubw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vphsubw x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vphsubw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vpinsrb(self, a: Xmm, b: Xmm, c: R32 | _M8, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpinsrb x, x, r32/m8, u8 (avx or avx512bw)"""
    def vpinsrd(self, a: Xmm, b: Xmm, c: R32 | _M32, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpinsrd x, x, r32/m32, u8 (avx or avx512dq)"""
    def vpinsrq(self, a: Xmm, b: Xmm, c: R64 | _M64, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpinsrq x, x, r64/m64, u8 (avx or avx512dq)"""
    def vpinsrw(self, a: Xmm, b: Xmm, c: R32 | _M16, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpinsrw x, x, r32/m16, u8 (avx or avx512bw)"""
    @overload
    def vpmaddubsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaddubsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaddubsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaddubsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaddwd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaddwd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaddwd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaddwd(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaxsb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaxsb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaxsb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmaxsd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpmaxsd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmaxsd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmaxsd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaxsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaxsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaxsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxub(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaxub x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaxub(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaxub(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmaxud x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpmaxud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmaxud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmaxud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxuw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmaxuw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmaxuw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmaxuw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpminsb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpminsb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpminsb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpminsd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpminsd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpminsd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpminsd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpminsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpminsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpminsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminub(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpminub x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpminub(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpminub(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpminud x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpminud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpminud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpminud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminuw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpminuw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpminuw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpminuw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vpmovmskb(self, a: R32, b: Xmm | Ymm, encoding: _Vex = ..., /) -> None:
        """vpmovmskb r32, x; r32, y (avx or avx2)"""
    @overload
    def vpmovsxwq(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxwq x, x/m32; y, x/m64; V{kz}, Q/mQ (avx or avx2 or avx512f)"""
    @overload
    def vpmovsxwq(self, a: Ymm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxwq(self, a: Zmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsxbd(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxbd x, x/m32; y, x/m64; V{kz}, Q/mQ (avx or avx2 or avx512f)"""
    @overload
    def vpmovsxbd(self, a: Ymm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxbd(self, a: Zmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsxbq(self, a: Xmm, b: Xmm | _M16, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxbq x, x/m16; y, x/m32; V{kz}, x/mO (avx or avx2 or avx512f)"""
    @overload
    def vpmovsxbq(self, a: Ymm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxbq(self, a: Zmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsxbw(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxbw x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512bw)"""
    @overload
    def vpmovsxbw(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxbw(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsxdq(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxdq x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512f)"""
    @overload
    def vpmovsxdq(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxdq(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsxwd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovsxwd x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512f)"""
    @overload
    def vpmovsxwd(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovsxwd(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxbd(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxbd x, x/m32; y, x/m64; V{kz}, Q/mQ (avx or avx2 or avx512f)"""
    @overload
    def vpmovzxbd(self, a: Ymm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxbd(self, a: Zmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxbq(self, a: Xmm, b: Xmm | _M16, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxbq x, x/m16; y, x/m32; V{kz}, x/mO (avx or avx2 or avx512f)"""
    @overload
    def vpmovzxbq(self, a: Ymm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxbq(self, a: Zmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxbw(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxbw x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512bw)"""
    @overload
    def vpmovzxbw(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxbw(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxdq(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxdq x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512f)"""
    @overload
    def vpmovzxdq(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxdq(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxwd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxwd x, x/m64; y, x/m128; V{kz}, H/mH (avx or avx2 or avx512f)"""
    @overload
    def vpmovzxwd(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxwd(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovzxwq(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmovzxwq x, x/m32; y, x/m64; V{kz}, Q/mQ (avx or avx2 or avx512f)"""
    @overload
    def vpmovzxwq(self, a: Ymm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmovzxwq(self, a: Zmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmuldq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmuldq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpmuldq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmuldq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmuldq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmuldq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmulhrsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmulhrsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmulhrsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmulhrsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmulhuw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmulhuw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmulhuw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmulhuw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmulhw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmulhw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmulhw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmulhw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmulld(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmulld x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpmulld(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmulld(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmulld(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmulld(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmullw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpmullw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpmullw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpmullw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmuludq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmuludq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpmuludq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmuludq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmuludq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmuludq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpor(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpor x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpor(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpsadbw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsadbw x, x, x/m128; y, y, y/m256; V, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsadbw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsadbw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpshufb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpshufb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpshufb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufd(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshufd x, x/m128, u8; y, y/m256, u8; V{kz}, V/mV/b32, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpshufd(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpshufd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufd(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpshufd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufhw(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpshufhw x, x/m128, u8; y, y/m256, u8; V{kz}, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpshufhw(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpshufhw(self, a: Zmm, b: Zmm | _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshuflw(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpshuflw x, x/m128, u8; y, y/m256, u8; V{kz}, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpshuflw(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpshuflw(self, a: Zmm, b: Zmm | _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsignb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpsignb x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpsignb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpsignd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpsignd x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpsignd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpsignw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpsignw x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpsignw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpslld(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpslld x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV/b32, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpslld(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpslld(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpslld(self, a: Xmm, b: _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpslld(self, a: Ymm, b: _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpslld(self, a: Zmm, b: _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpslldq(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vpslldq x, x, u8; y, y, u8; V, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpslldq(self, a: Xmm, b: Xmm, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpslldq(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpslldq(self, a: Ymm, b: Ymm, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpslldq(self, a: Zmm, b: Zmm | _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllq(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsllq x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV/b64, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpsllq(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsllq(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllq(self, a: Xmm, b: _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllq(self, a: Ymm, b: _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllq(self, a: Zmm, b: _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllw(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsllw x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpsllw(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsllw(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllw(self, a: Xmm, b: _M128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllw(self, a: Ymm, b: _M256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllw(self, a: Zmm, b: _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrad(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsrad x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV/b32, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpsrad(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsrad(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrad(self, a: Xmm, b: _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrad(self, a: Ymm, b: _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrad(self, a: Zmm, b: _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraw(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsraw x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpsraw(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsraw(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraw(self, a: Xmm, b: _M128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraw(self, a: Ymm, b: _M256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraw(self, a: Zmm, b: _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrld(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsrld x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV/b32, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpsrld(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsrld(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrld(self, a: Xmm, b: _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrld(self, a: Ymm, b: _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrld(self, a: Zmm, b: _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrldq(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vpsrldq x, x, u8; y, y, u8; V, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpsrldq(self, a: Xmm, b: Xmm, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrldq(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrldq(self, a: Ymm, b: Ymm, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrldq(self, a: Zmm, b: Zmm | _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlq(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsrlq x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV/b64, u8 (avx or avx2 or avx512f)"""
    @overload
    def vpsrlq(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsrlq(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlq(self, a: Xmm, b: _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlq(self, a: Ymm, b: _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlq(self, a: Zmm, b: _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlw(self, a: Xmm, b: Xmm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsrlw x, x, x/m128; x, x, u8; y, y, x/m128; y, y, u8; V{kz}, V, x/m128; V{kz}, V/mV, u8 (avx or avx2 or avx512bw)"""
    @overload
    def vpsrlw(self, a: Ymm, b: Ymm, c: Xmm | _Imm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsrlw(self, a: Zmm, b: Zmm, c: Xmm | _Imm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlw(self, a: Xmm, b: _M128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlw(self, a: Ymm, b: _M256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlw(self, a: Zmm, b: _M512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsubd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpsubd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsubd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsubd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsubq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpsubq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsubq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsubq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubsb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubsb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubsb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubsb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubsw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubsw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubsw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubsw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubusb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubusb x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubusb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubusb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubusw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubusw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubusw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubusw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsubw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpsubw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpsubw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpsubw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptest(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vptest V, V/mV (avx)"""
    @overload
    def vptest(self, a: Ymm, b: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpunpckhbw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpunpckhbw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpunpckhbw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpunpckhbw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckhdq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpunpckhdq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpunpckhdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckhdq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckhdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckhdq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckhqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpunpckhqdq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpunpckhqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckhqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckhqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckhqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckhwd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpunpckhwd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpunpckhwd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpunpckhwd(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpcklbw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpunpcklbw x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpunpcklbw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpunpcklbw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckldq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpunpckldq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b32 (avx or avx2 or avx512f)"""
    @overload
    def vpunpckldq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckldq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpckldq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpckldq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpcklqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpunpcklqdq x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV/b64 (avx or avx2 or avx512f)"""
    @overload
    def vpunpcklqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpcklqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpcklqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpunpcklqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpunpcklwd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpunpcklwd x, x, x/m128; y, y, y/m256; V{kz}, V, V/mV (avx or avx2 or avx512bw)"""
    @overload
    def vpunpcklwd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpunpcklwd(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpxor(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vpxor x, x, x/m128; y, y, y/m256 (avx or avx2)"""
    @overload
    def vpxor(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vrcpps(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vrcpps V, V/mV (avx)"""
    @overload
    def vrcpps(self, a: Ymm, b: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vrcpss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vrcpss x, x, x/m32 (avx)"""
    @overload
    def vroundpd(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vroundpd V, V/mV, u8 (avx)"""
    @overload
    def vroundpd(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vroundps(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vroundps V, V/mV, u8 (avx)"""
    @overload
    def vroundps(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex = ..., /) -> None: ...
    def vroundsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vroundsd x, x, x/m64, u8 (avx)"""
    def vroundss(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vroundss x, x, x/m32, u8 (avx)"""
    @overload
    def vrsqrtps(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vrsqrtps V, V/mV (avx)"""
    @overload
    def vrsqrtps(self, a: Ymm, b: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vrsqrtss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vrsqrtss x, x, x/m32 (avx)"""
    @overload
    def vshufpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshufpd V, V, V/mV, u8; V{kz}, V, V/mV/b64, u8 (avx or avx512f)"""
    @overload
    def vshufpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vshufpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshufpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vshufpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshufps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshufps V, V, V/mV, u8; V{kz}, V, V/mV/b32, u8 (avx or avx512f)"""
    @overload
    def vshufps(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vshufps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshufps(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vshufps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtpd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsqrtpd V, V/mV; V{kz}, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vsqrtpd(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vsqrtpd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtpd(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vsqrtpd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsqrtps V, V/mV; V{kz}, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vsqrtps(self, a: Xmm, b: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vsqrtps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtps(self, a: Ymm, b: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vsqrtps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vsqrtsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vsqrtsd x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vsqrtss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vsqrtss x, x, x/m32; x{kz}, x, x/m32, {er} (avx or avx512f)"""
    @overload
    def vsubpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsubpd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (avx or avx512f)"""
    @overload
    def vsubpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vsubpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vsubpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsubps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (avx or avx512f)"""
    @overload
    def vsubps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vsubps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vsubps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vsubsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vsubsd x, x, x/m64; x{kz}, x, x/m64, {er} (avx or avx512f)"""
    def vsubss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vsubss x, x, x/m32; x{kz}, x, x/m32, {er} (avx or avx512f)"""
    @overload
    def vtestpd(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vtestpd V, V/mV (avx)"""
    @overload
    def vtestpd(self, a: Ymm, b: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vtestps(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vtestps V, V/mV (avx)"""
    @overload
    def vtestps(self, a: Ymm, b: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    def vucomisd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vucomisd x, x/m64; x, x/m64, {sae} (avx or avx512f)"""
    def vucomiss(self, a: Xmm, b: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vucomiss x, x/m32; x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vunpckhpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vunpckhpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512f)"""
    @overload
    def vunpckhpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vunpckhpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpckhpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vunpckhpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpckhps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vunpckhps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512f)"""
    @overload
    def vunpckhps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vunpckhps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpckhps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vunpckhps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpcklpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vunpcklpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512f)"""
    @overload
    def vunpcklpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vunpcklpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpcklpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vunpcklpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpcklps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vunpcklps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512f)"""
    @overload
    def vunpcklps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vunpcklps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vunpcklps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vunpcklps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vxorpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vxorpd V, V, V/mV; V{kz}, V, V/mV/b64 (avx or avx512dq)"""
    @overload
    def vxorpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vxorpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vxorpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vxorpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vxorps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vxorps V, V, V/mV; V{kz}, V, V/mV/b32 (avx or avx512dq)"""
    @overload
    def vxorps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vxorps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vxorps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vxorps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaesdec(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vaesdec x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+aes or vaes or avx512f+vaes)"""
    @overload
    def vaesdec(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vaesdec(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaesdeclast(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vaesdeclast x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+aes or vaes or avx512f+vaes)"""
    @overload
    def vaesdeclast(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vaesdeclast(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaesenc(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vaesenc x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+aes or vaes or avx512f+vaes)"""
    @overload
    def vaesenc(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vaesenc(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaesenclast(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vaesenclast x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+aes or vaes or avx512f+vaes)"""
    @overload
    def vaesenclast(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vaesenclast(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vaesimc(self, a: Xmm, b: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vaesimc x, x/m128 (avx+aes)"""
    def vaeskeygenassist(self, a: Xmm, b: Xmm | _M128, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vaeskeygenassist x, x/m128, u8 (avx+aes)"""
    @overload
    def vgf2p8affineinvqb(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vgf2p8affineinvqb V, V, V/mV, u8; V{kz}, V, V/mV, u8 (avx+gfni or avx512f+gfni)"""
    @overload
    def vgf2p8affineinvqb(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vgf2p8affineinvqb(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgf2p8affineqb(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vgf2p8affineqb V, V, V/mV, u8; V{kz}, V, V/mV, u8 (avx+gfni or avx512f+gfni)"""
    @overload
    def vgf2p8affineqb(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vgf2p8affineqb(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgf2p8mulb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vgf2p8mulb V, V, V/mV; V{kz}, V, V/mV (avx+gfni or avx512f+gfni)"""
    @overload
    def vgf2p8mulb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vgf2p8mulb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vbroadcasti128(self, a: Ymm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vbroadcasti128 y, m128 (avx2)"""
    def vextracti128(self, a: Xmm | _M128, b: Ymm, c: _Imm, encoding: _Vex = ..., /) -> None:
        """vextracti128 x/m128, y, u8 (avx2)"""
    @overload
    def vgatherdpd(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vgatherdpd V, vm32x, V; V{k}, vm32H (avx2 or avx512f)"""
    @overload
    def vgatherdpd(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vgatherdpd(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgatherdps(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vgatherdps V, vm32V, V; V{k}, vm32V (avx2 or avx512f)"""
    @overload
    def vgatherdps(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vgatherdps(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgatherqpd(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vgatherqpd V, vm64V, V; V{k}, vm64V (avx2 or avx512f)"""
    @overload
    def vgatherqpd(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vgatherqpd(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgatherqps(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vgatherqps x, vm64V, x; H{k}, vm64V (avx2 or avx512f)"""
    @overload
    def vgatherqps(self, a: Xmm | Ymm, b: _M, encoding: _Evex = ..., /) -> None: ...
    def vinserti128(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vinserti128 y, y, x/m128, u8 (avx2)"""
    @overload
    def vpblendd(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vpblendd V, V, V/mV, u8 (avx2)"""
    @overload
    def vpblendd(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpbroadcastb(self, a: Xmm | Ymm | Zmm, b: R32 | Xmm | _M8, encoding: _Evex = ..., /) -> None:
        """vpbroadcastb V, x/m8; V{kz}, r32; V{kz}, x/m8 (avx2 or avx512bw)"""
    @overload
    def vpbroadcastb(self, a: Xmm | Ymm, b: Xmm | _M8, encoding: _Vex, /) -> None: ...
    @overload
    def vpbroadcastd(self, a: Xmm | Ymm | Zmm, b: R32 | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vpbroadcastd V, x/m32; V{kz}, r32; V{kz}, x/m32 (avx2 or avx512f)"""
    @overload
    def vpbroadcastd(self, a: Xmm | Ymm, b: Xmm | _M32, encoding: _Vex, /) -> None: ...
    @overload
    def vpbroadcastq(self, a: Xmm | Ymm | Zmm, b: R64 | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vpbroadcastq V, x/m64; V{kz}, r64; V{kz}, x/m64 (avx2 or avx512f)"""
    @overload
    def vpbroadcastq(self, a: Xmm | Ymm, b: Xmm | _M64, encoding: _Vex, /) -> None: ...
    @overload
    def vpbroadcastw(self, a: Xmm | Ymm | Zmm, b: R32 | Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vpbroadcastw V, x/m16; V{kz}, r32; V{kz}, x/m16 (avx2 or avx512bw)"""
    @overload
    def vpbroadcastw(self, a: Xmm | Ymm, b: Xmm | _M16, encoding: _Vex, /) -> None: ...
    def vperm2i128(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vperm2i128 y, y, y/m256, u8 (avx2)"""
    @overload
    def vpermd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None:
        """vpermd y, y, y/m256; V{kz}, V, V/mV/b32 (avx2 or avx512f)"""
    @overload
    def vpermd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpermd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermpd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vpermpd y, y/m256, u8; V{kz}, V, V/mV/b64; V{kz}, V/mV/b64, u8 (avx2 or avx512f)"""
    @overload
    def vpermpd(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermpd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None:
        """vpermps y, y, y/m256; V{kz}, V, V/mV/b32 (avx2 or avx512f)"""
    @overload
    def vpermps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpermps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermq(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vpermq y, y/m256, u8; V{kz}, V, V/mV/b64; V{kz}, V/mV/b64, u8 (avx2 or avx512f)"""
    @overload
    def vpermq(self, a: Ymm, b: Ymm | _M256, c: _Imm, encoding: _Vex, /) -> None: ...
    @overload
    def vpermq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermq(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpgatherdd(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpgatherdd V, vm32V, V; V{k}, vm32V (avx2 or avx512f)"""
    @overload
    def vpgatherdd(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpgatherdd(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpgatherdq(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpgatherdq V, vm32x, V; V{k}, vm32H (avx2 or avx512f)"""
    @overload
    def vpgatherdq(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpgatherdq(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpgatherqd(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpgatherqd x, vm64V, x; H{k}, vm64V (avx2 or avx512f)"""
    @overload
    def vpgatherqd(self, a: Xmm | Ymm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpgatherqq(self, a: Xmm, b: _M, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpgatherqq V, vm64V, V; V{k}, vm64V (avx2 or avx512f)"""
    @overload
    def vpgatherqq(self, a: Ymm, b: _M, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpgatherqq(self, a: Xmm | Ymm | Zmm, b: _M, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaskmovd(self, a: _M128, b: Xmm, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpmaskmovd mV, V, V; V, V, mV (avx2)"""
    @overload
    def vpmaskmovd(self, a: _M256, b: Ymm, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpmaskmovd(self, a: Xmm, b: Xmm, c: _M128, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpmaskmovd(self, a: Ymm, b: Ymm, c: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpmaskmovq(self, a: _M128, b: Xmm, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vpmaskmovq mV, V, V; V, V, mV (avx2)"""
    @overload
    def vpmaskmovq(self, a: _M256, b: Ymm, c: Ymm, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpmaskmovq(self, a: Xmm, b: Xmm, c: _M128, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpmaskmovq(self, a: Ymm, b: Ymm, c: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vpsllvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsllvd V, V, V/mV; V{kz}, V, V/mV/b32 (avx2 or avx512f)"""
    @overload
    def vpsllvd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsllvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllvd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsllvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsllvq V, V, V/mV; V{kz}, V, V/mV/b64 (avx2 or avx512f)"""
    @overload
    def vpsllvq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsllvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllvq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsllvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsravd V, V, V/mV; V{kz}, V, V/mV/b32 (avx2 or avx512f)"""
    @overload
    def vpsravd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsravd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsravd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsrlvd V, V, V/mV; V{kz}, V, V/mV/b32 (avx2 or avx512f)"""
    @overload
    def vpsrlvd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrlvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrlvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsrlvq V, V, V/mV; V{kz}, V, V/mV/b64 (avx2 or avx512f)"""
    @overload
    def vpsrlvq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrlvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpsrlvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2ps(self, a: Xmm, b: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtph2ps V, x/mH; V{kz}, H/mH, {sae} (f16c or avx512f)"""
    @overload
    def vcvtph2ps(self, a: Ymm, b: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vcvtph2ps(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2ph(self, a: Xmm | _M64, b: Xmm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vcvtps2ph x/mH, V, u8; H/mH{kz}, V, u8, {sae} (f16c or avx512f)"""
    @overload
    def vcvtps2ph(self, a: Xmm | _M128, b: Ymm, c: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vcvtps2ph(self, a: Ymm | _M256, b: Zmm, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd132sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd132sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmadd132ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd132ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd213sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd213sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmadd213ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd213ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmadd231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd231sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd231sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmadd231ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmadd231ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmaddsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmaddsub231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub132sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub132sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmsub132ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub132ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub213sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub213sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmsub213ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub213ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsub231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub231sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub231sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfmsub231ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfmsub231ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfmsubadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfmsubadd231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmadd132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmadd132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd132sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd132sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmadd132ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd132ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfnmadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmadd213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmadd213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd213sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd213sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmadd213ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd213ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfnmadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmadd231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmadd231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmadd231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd231sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd231sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmadd231ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmadd231ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub132pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmsub132pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub132pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub132ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub132ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub132ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub132sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub132sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmsub132ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub132ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub213pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmsub213pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub213pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub213ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub213ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub213ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub213sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub213sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmsub213ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub213ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub231pd V, V, V/mV; V{kz}, V, V/mV/b64, {er} (fma or avx512f)"""
    @overload
    def vfnmsub231pd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231pd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub231pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub231ps V, V, V/mV; V{kz}, V, V/mV/b32, {er} (fma or avx512f)"""
    @overload
    def vfnmsub231ps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231ps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vfnmsub231ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub231sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub231sd x, x, x/m64; x{kz}, x, x/m64, {er} (fma or avx512f)"""
    def vfnmsub231ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex | _Vex = ..., /) -> None:
        """vfnmsub231ss x, x, x/m32; x{kz}, x, x/m32, {er} (fma or avx512f)"""
    @overload
    def vpclmulqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None:
        """vpclmulqdq x, x, x/m128, u8; y, y, y/m256, u8; V, V, V/mV, u8 (avx+pclmul or vpclmulqdq or avx512f+vpclmulqdq)"""
    @overload
    def vpclmulqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpclmulqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vbcstnebf162ps(self, a: Xmm | Ymm, b: _M16, encoding: _Vex = ..., /) -> None:
        """vbcstnebf162ps V, m16 (avxneconvert)"""
    def vbcstnesh2ps(self, a: Xmm | Ymm, b: _M16, encoding: _Vex = ..., /) -> None:
        """vbcstnesh2ps V, m16 (avxneconvert)"""
    @overload
    def vcvtneebf162ps(self, a: Xmm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vcvtneebf162ps V, mV (avxneconvert)"""
    @overload
    def vcvtneebf162ps(self, a: Ymm, b: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcvtneeph2ps(self, a: Xmm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vcvtneeph2ps V, mV (avxneconvert)"""
    @overload
    def vcvtneeph2ps(self, a: Ymm, b: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcvtneobf162ps(self, a: Xmm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vcvtneobf162ps V, mV (avxneconvert)"""
    @overload
    def vcvtneobf162ps(self, a: Ymm, b: _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcvtneoph2ps(self, a: Xmm, b: _M128, encoding: _Vex = ..., /) -> None:
        """vcvtneoph2ps V, mV (avxneconvert)"""
    @overload
    def vcvtneoph2ps(self, a: Ymm, b: _M256, encoding: _Vex = ..., /) -> None: ...
    def vsha512msg1(self, a: Ymm, b: Xmm, encoding: _Vex = ..., /) -> None:
        """vsha512msg1 y, x (avx+sha512)"""
    def vsha512msg2(self, a: Ymm, b: Ymm, encoding: _Vex = ..., /) -> None:
        """vsha512msg2 y, y (avx+sha512)"""
    def vsha512rnds2(self, a: Ymm, b: Ymm, c: Xmm, encoding: _Vex = ..., /) -> None:
        """vsha512rnds2 y, y, x (avx+sha512)"""
    def vsm3msg1(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vsm3msg1 x, x, x/m128 (avx+sm3)"""
    def vsm3msg2(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vsm3msg2 x, x, x/m128 (avx+sm3)"""
    def vsm3rnds2(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Vex = ..., /) -> None:
        """vsm3rnds2 x, x, x/m128, u8 (avx+sm3)"""
    @overload
    def vsm4key4(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vsm4key4 V, V, V/mV (avx+sm4 or avx10.2+sm4)"""
    @overload
    def vsm4key4(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vsm4key4(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsm4rnds4(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vsm4rnds4 V, V, V/mV (avx+sm4 or avx10.2+sm4)"""
    @overload
    def vsm4rnds4(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vsm4rnds4(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbssd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbssd V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbssd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbssd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbssd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbssd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbssds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbssds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbssds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbssds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbssds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbssds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbsud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbsud V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbsud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbsud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbsud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbsud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbsuds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbsuds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbsuds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbsuds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbsuds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbsuds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbuud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbuud V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbuud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbuud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbuud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbuud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbuuds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbuuds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint8 or avx10.2)"""
    @overload
    def vpdpbuuds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbuuds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbuuds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbuuds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwsud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwsud V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwsud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwsud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwsud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwsud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwsuds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwsuds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwsuds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwsuds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwsuds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwsuds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwusd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwusd V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwusd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwusd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwusd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwusd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwusds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwusds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwusds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwusds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwusds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwusds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwuud(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwuud V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwuud(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwuud(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwuud(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwuud(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwuuds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwuuds V, V, V/mV; V{kz}, V, V/mV/b32 (avxvnniint16 or avx10.2)"""
    @overload
    def vpdpwuuds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwuuds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwuuds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwuuds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpltps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpltps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpltps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpleps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpleps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpleps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpleps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpleps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpleps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpunordps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpunordps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpunordps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnltps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnltps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnltps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnleps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnleps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnleps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnleps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnleps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnleps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpordps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpordps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpordps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_uqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_uqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngeps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngeps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngeps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngeps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngeps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngeps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngtps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngtps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngtps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalseps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpfalseps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalseps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpfalseps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalseps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalseps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_oqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_oqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgeps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgeps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgeps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgeps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgeps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgeps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgtps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgtps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgtps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrueps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmptrueps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmptrueps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmptrueps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrueps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrueps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_osps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_osps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_osps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_osps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_osps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_osps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmplt_oqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmplt_oqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmplt_oqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmple_oqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmple_oqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmple_oqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_sps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpunord_sps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpunord_sps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpunord_sps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_sps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_sps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_usps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_usps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_usps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_usps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_usps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_usps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnlt_uqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlt_uqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnle_uqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnle_uqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_sps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpord_sps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpord_sps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpord_sps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_sps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_sps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_usps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_usps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_usps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_usps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_usps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_usps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnge_uqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnge_uqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngt_uqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngt_uqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_osps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpfalse_osps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalse_osps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpfalse_osps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_osps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_osps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_osps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_osps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_osps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_osps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_osps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_osps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpge_oqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpge_oqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpge_oqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgt_oqps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgt_oqps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_usps(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmptrue_usps V, V, V/mV; k{k}, V, V/mV/b32, {sae} (avx or avx512f)"""
    @overload
    def vcmptrue_usps(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmptrue_usps(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_usps(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_usps(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpltpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpltpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpltpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmplepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmplepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmplepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpunordpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpunordpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpunordpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnltpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnltpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnltpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnlepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnlepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpordpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpordpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpordpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_uqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_uqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngtpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngtpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngtpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalsepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpfalsepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalsepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpfalsepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalsepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalsepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_oqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_oqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgtpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgtpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgtpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptruepd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmptruepd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmptruepd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmptruepd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptruepd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptruepd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_ospd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_ospd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_ospd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_ospd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_ospd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_ospd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmplt_oqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmplt_oqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmplt_oqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmple_oqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmple_oqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmple_oqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_spd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpunord_spd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpunord_spd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpunord_spd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_spd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_spd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_uspd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_uspd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_uspd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_uspd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_uspd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_uspd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnlt_uqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlt_uqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnle_uqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnle_uqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_spd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpord_spd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpord_spd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpord_spd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_spd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_spd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uspd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpeq_uspd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_uspd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpeq_uspd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uspd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uspd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpnge_uqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnge_uqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpngt_uqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngt_uqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_ospd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpfalse_ospd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalse_ospd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpfalse_ospd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_ospd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_ospd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_ospd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpneq_ospd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_ospd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpneq_ospd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_ospd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_ospd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpge_oqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpge_oqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpge_oqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqpd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmpgt_oqpd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgt_oqpd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_uspd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex = ..., /) -> None:
        """vcmptrue_uspd V, V, V/mV; k{k}, V, V/mV/b64, {sae} (avx or avx512f)"""
    @overload
    def vcmptrue_uspd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex = ..., /) -> None: ...
    @overload
    def vcmptrue_uspd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_uspd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_uspd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpeqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpltss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpltss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpless(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpless x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpless(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpunordss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpunordss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpneqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpnltss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnltss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnless(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpnless x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnless(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpordss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpordss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpeq_uqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_uqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngess(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpngess x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngess(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpngtss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngtss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalsess(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpfalsess x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalsess(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpneq_oqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_oqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgess(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpgess x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgess(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpgtss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgtss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptruess(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmptruess x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmptruess(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_osss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpeq_osss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_osss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmplt_oqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmplt_oqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmple_oqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmple_oqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_sss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpunord_sss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpunord_sss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_usss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpneq_usss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_usss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpnlt_uqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlt_uqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpnle_uqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnle_uqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_sss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpord_sss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpord_sss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_usss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpeq_usss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_usss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpnge_uqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpnge_uqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpngt_uqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpngt_uqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_osss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpfalse_osss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalse_osss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_osss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpneq_osss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_osss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpge_oqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpge_oqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmpgt_oqss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmpgt_oqss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_usss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Vex = ..., /) -> None:
        """vcmptrue_usss x, x, x/m32; k{k}, x, x/m32, {sae} (avx or avx512f)"""
    @overload
    def vcmptrue_usss(self, a: K, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpeqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpltsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpltsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpltsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmplesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmplesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunordsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpunordsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpunordsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpneqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnltsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpnltsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnltsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpnlesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpordsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpordsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpordsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_uqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpeq_uqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_uqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpngesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngtsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpngtsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngtsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalsesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpfalsesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalsesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_oqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpneq_oqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_oqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpgesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgtsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpgtsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgtsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptruesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmptruesd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmptruesd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_ossd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpeq_ossd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_ossd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmplt_oqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmplt_oqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmplt_oqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmple_oqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmple_oqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmple_oqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpunord_ssd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpunord_ssd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpunord_ssd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_ussd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpneq_ussd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_ussd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnlt_uqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpnlt_uqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnlt_uqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnle_uqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpnle_uqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnle_uqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpord_ssd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpord_ssd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpord_ssd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpeq_ussd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpeq_ussd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpeq_ussd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpnge_uqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpnge_uqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpnge_uqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpngt_uqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpngt_uqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpngt_uqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpfalse_ossd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpfalse_ossd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpfalse_ossd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpneq_ossd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpneq_ossd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpneq_ossd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpge_oqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpge_oqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpge_oqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpgt_oqsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmpgt_oqsd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmpgt_oqsd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmptrue_ussd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Vex = ..., /) -> None:
        """vcmptrue_ussd x, x, x/m64; k{k}, x, x/m64, {sae} (avx or avx512f)"""
    @overload
    def vcmptrue_ussd(self, a: K, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpclmullqlqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpclmullqlqdq x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+pclmul or vpclmulqdq or avx512f+vpclmulqdq)"""
    @overload
    def vpclmullqlqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpclmullqlqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpclmulhqlqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpclmulhqlqdq x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+pclmul or vpclmulqdq or avx512f+vpclmulqdq)"""
    @overload
    def vpclmulhqlqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpclmulhqlqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpclmullqhqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpclmullqhqdq x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+pclmul or vpclmulqdq or avx512f+vpclmulqdq)"""
    @overload
    def vpclmullqhqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpclmullqhqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpclmulhqhqdq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex | _Vex = ..., /) -> None:
        """vpclmulhqhqdq x, x, x/m128; y, y, y/m256; V, V, V/mV (avx+pclmul or vpclmulqdq or avx512f+vpclmulqdq)"""
    @overload
    def vpclmulhqhqdq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex | _Vex = ..., /) -> None: ...
    @overload
    def vpclmulhqhqdq(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def kandnw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandnw k, k, k (avx512f)"""
    def kandw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandw k, k, k (avx512f)"""
    @overload
    def kmovw(self, a: K | R32 | _M16, b: K, encoding: _Vex = ..., /) -> None:
        """kmovw k, k/m16; k, r32; m16, k; r32, k (avx512f)"""
    @overload
    def kmovw(self, a: K, b: R32 | _M16, encoding: _Vex = ..., /) -> None: ...
    def knotw(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """knotw k, k (avx512f)"""
    def kortestw(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """kortestw k, k (avx512f)"""
    def korw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """korw k, k, k (avx512f)"""
    def kshiftlw(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftlw k, k, u8 (avx512f)"""
    def kshiftrw(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftrw k, k, u8 (avx512f)"""
    def kunpckbw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kunpckbw k, k, k (avx512f)"""
    def kxnorw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxnorw k, k, k (avx512f)"""
    def kxorw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxorw k, k, k (avx512f)"""
    def kaddb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kaddb k, k, k (avx512dq)"""
    def kaddw(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kaddw k, k, k (avx512dq)"""
    def kandb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandb k, k, k (avx512dq)"""
    def kandnb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandnb k, k, k (avx512dq)"""
    @overload
    def kmovb(self, a: K | R32 | _M8, b: K, encoding: _Vex = ..., /) -> None:
        """kmovb k, k/m8; k, r32; m8, k; r32, k (avx512dq)"""
    @overload
    def kmovb(self, a: K, b: R32 | _M8, encoding: _Vex = ..., /) -> None: ...
    def knotb(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """knotb k, k (avx512dq)"""
    def korb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """korb k, k, k (avx512dq)"""
    def kortestb(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """kortestb k, k (avx512dq)"""
    def kshiftlb(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftlb k, k, u8 (avx512dq)"""
    def kshiftrb(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftrb k, k, u8 (avx512dq)"""
    def ktestb(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """ktestb k, k (avx512dq)"""
    def ktestw(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """ktestw k, k (avx512dq)"""
    def kxnorb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxnorb k, k, k (avx512dq)"""
    def kxorb(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxorb k, k, k (avx512dq)"""
    def kaddd(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kaddd k, k, k (avx512bw)"""
    def kaddq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kaddq k, k, k (avx512bw)"""
    def kandd(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandd k, k, k (avx512bw)"""
    def kandnd(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandnd k, k, k (avx512bw)"""
    def kandnq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandnq k, k, k (avx512bw)"""
    def kandq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kandq k, k, k (avx512bw)"""
    @overload
    def kmovd(self, a: K | R32 | _M32, b: K, encoding: _Vex = ..., /) -> None:
        """kmovd k, k/m32; k, r32; m32, k; r32, k (avx512bw)"""
    @overload
    def kmovd(self, a: K, b: R32 | _M32, encoding: _Vex = ..., /) -> None: ...
    @overload
    def kmovq(self, a: K | R64 | _M64, b: K, encoding: _Vex = ..., /) -> None:
        """kmovq k, k/m64; k, r64; m64, k; r64, k (avx512bw)"""
    @overload
    def kmovq(self, a: K, b: R64 | _M64, encoding: _Vex = ..., /) -> None: ...
    def knotd(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """knotd k, k (avx512bw)"""
    def knotq(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """knotq k, k (avx512bw)"""
    def kord(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kord k, k, k (avx512bw)"""
    def korq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """korq k, k, k (avx512bw)"""
    def kortestd(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """kortestd k, k (avx512bw)"""
    def kortestq(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """kortestq k, k (avx512bw)"""
    def kshiftld(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftld k, k, u8 (avx512bw)"""
    def kshiftlq(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftlq k, k, u8 (avx512bw)"""
    def kshiftrd(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftrd k, k, u8 (avx512bw)"""
    def kshiftrq(self, a: K, b: K, c: _Imm, encoding: _Vex = ..., /) -> None:
        """kshiftrq k, k, u8 (avx512bw)"""
    def ktestd(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """ktestd k, k (avx512bw)"""
    def ktestq(self, a: K, b: K, encoding: _Vex = ..., /) -> None:
        """ktestq k, k (avx512bw)"""
    def kunpckdq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kunpckdq k, k, k (avx512bw)"""
    def kunpckwd(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kunpckwd k, k, k (avx512bw)"""
    def kxnord(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxnord k, k, k (avx512bw)"""
    def kxnorq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxnorq k, k, k (avx512bw)"""
    def kxord(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxord k, k, k (avx512bw)"""
    def kxorq(self, a: K, b: K, c: K, encoding: _Vex = ..., /) -> None:
        """kxorq k, k, k (avx512bw)"""
    @overload
    def vpmadd52huq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmadd52huq V{kz}, V, V/mV/b64; V, V, V/mV (avx512ifma or avxifma)"""
    @overload
    def vpmadd52huq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmadd52huq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmadd52huq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmadd52huq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpmadd52luq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmadd52luq V{kz}, V, V/mV/b64; V, V, V/mV (avx512ifma or avxifma)"""
    @overload
    def vpmadd52luq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmadd52luq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmadd52luq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpmadd52luq(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vcvtneps2bf16(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtneps2bf16 H{kz}, V/mV/b32; x, V/mV (avx512bf16 or avxneconvert)"""
    @overload
    def vcvtneps2bf16(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtneps2bf16(self, a: Xmm, b: Mem_xword | Mem_yword | Xmm | Ymm, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbusd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbusd V{kz}, V, V/mV/b32; V, V, V/mV (avx512vnni or avxvnni)"""
    @overload
    def vpdpbusd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbusd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbusd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbusd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbusds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpbusds V{kz}, V, V/mV/b32; V, V, V/mV (avx512vnni or avxvnni)"""
    @overload
    def vpdpbusds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbusds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpbusds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpbusds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwssd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwssd V{kz}, V, V/mV/b32; V, V, V/mV (avx512vnni or avxvnni)"""
    @overload
    def vpdpwssd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwssd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwssd(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwssd(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwssds(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpdpwssds V{kz}, V, V/mV/b32; V, V, V/mV (avx512vnni or avxvnni)"""
    @overload
    def vpdpwssds(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwssds(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpdpwssds(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Vex, /) -> None: ...
    @overload
    def vpdpwssds(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Vex, /) -> None: ...
    @overload
    def valignd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """valignd V{kz}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def valignd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def valignd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def valignq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """valignq V{kz}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def valignq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def valignq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vblendmpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vblendmpd V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vblendmpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vblendmpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vblendmps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vblendmps V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vblendmps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vblendmps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vbroadcastf32x4(self, a: Ymm | Zmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vbroadcastf32x4 V{kz}, m128 (avx512f)"""
    def vbroadcastf64x4(self, a: Zmm, b: _M256, encoding: _Evex = ..., /) -> None:
        """vbroadcastf64x4 z{kz}, m256 (avx512f)"""
    def vbroadcasti32x4(self, a: Ymm | Zmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vbroadcasti32x4 V{kz}, m128 (avx512f)"""
    def vbroadcasti64x4(self, a: Zmm, b: _M256, encoding: _Evex = ..., /) -> None:
        """vbroadcasti64x4 z{kz}, m256 (avx512f)"""
    @overload
    def vcompresspd(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vcompresspd V/mV{kz}, V (avx512f)"""
    @overload
    def vcompresspd(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcompresspd(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcompressps(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vcompressps V/mV{kz}, V (avx512f)"""
    @overload
    def vcompressps(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcompressps(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2udq(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtpd2udq H{kz}, V/mV/b64, {er} (avx512f)"""
    @overload
    def vcvtpd2udq(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2udq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtps2udq V{kz}, V/mV/b32, {er} (avx512f)"""
    @overload
    def vcvtps2udq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2udq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvtsd2usi(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtsd2usi ry, x/m64, {er} (avx512f)"""
    def vcvtss2usi(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvtss2usi ry, x/m32, {er} (avx512f)"""
    @overload
    def vcvttpd2qq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttpd2qq V{kz}, V/mV/b64, {sae} (avx512f)"""
    @overload
    def vcvttpd2qq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2qq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2udq(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvttpd2udq H{kz}, V/mV/b64, {sae} (avx512f)"""
    @overload
    def vcvttpd2udq(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2udq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2udq V{kz}, V/mV/b32, {sae} (avx512f)"""
    @overload
    def vcvttps2udq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2udq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvttsd2usi(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttsd2usi ry, x/m64, {sae} (avx512f)"""
    def vcvttss2usi(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvttss2usi ry, x/m32, {sae} (avx512f)"""
    @overload
    def vcvtudq2pd(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtudq2pd V{kz}, H/mH/b32 (avx512f)"""
    @overload
    def vcvtudq2pd(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtudq2pd(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtudq2ps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtudq2ps V{kz}, V/mV/b32, {er} (avx512f)"""
    @overload
    def vcvtudq2ps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtudq2ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvtusi2sd(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex = ..., /) -> None:
        """vcvtusi2sd x, x, r32/m32; x, x, r64/m64, {er} (avx512f)"""
    def vcvtusi2ss(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex = ..., /) -> None:
        """vcvtusi2ss x, x, ry/my, {er} (avx512f)"""
    @overload
    def vexpandpd(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vexpandpd V{kz}, V/mV (avx512f)"""
    @overload
    def vexpandpd(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vexpandpd(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vexpandps(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vexpandps V{kz}, V/mV (avx512f)"""
    @overload
    def vexpandps(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vexpandps(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vextractf32x4(self, a: Xmm | _M128, b: Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextractf32x4 x/m128{kz}, V, u8 (avx512f)"""
    def vextractf64x4(self, a: Ymm | _M256, b: Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextractf64x4 y/m256{kz}, z, u8 (avx512f)"""
    def vextracti32x4(self, a: Xmm | _M128, b: Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextracti32x4 x/m128{kz}, V, u8 (avx512f)"""
    def vextracti64x4(self, a: Ymm | _M256, b: Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextracti64x4 y/m256{kz}, z, u8 (avx512f)"""
    @overload
    def vfixupimmpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vfixupimmpd V{kz}, V, V/mV/b64, u8, {sae} (avx512f)"""
    @overload
    def vfixupimmpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfixupimmpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfixupimmps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vfixupimmps V{kz}, V, V/mV/b32, u8, {sae} (avx512f)"""
    @overload
    def vfixupimmps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfixupimmps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vfixupimmsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vfixupimmsd x{kz}, x, x/m64, u8, {sae} (avx512f)"""
    def vfixupimmss(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vfixupimmss x{kz}, x, x/m32, u8, {sae} (avx512f)"""
    @overload
    def vgetexppd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vgetexppd V{kz}, V/mV/b64, {sae} (avx512f)"""
    @overload
    def vgetexppd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetexppd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetexpps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vgetexpps V{kz}, V/mV/b32, {sae} (avx512f)"""
    @overload
    def vgetexpps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetexpps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vgetexpsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vgetexpsd x{kz}, x, x/m64, {sae} (avx512f)"""
    def vgetexpss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vgetexpss x{kz}, x, x/m32, {sae} (avx512f)"""
    @overload
    def vgetmantpd(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantpd V{kz}, V/mV/b64, u8, {sae} (avx512f)"""
    @overload
    def vgetmantpd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantpd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantps(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantps V{kz}, V/mV/b32, u8, {sae} (avx512f)"""
    @overload
    def vgetmantps(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantps(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vgetmantsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantsd x{kz}, x, x/m64, u8, {sae} (avx512f)"""
    def vgetmantss(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantss x{kz}, x, x/m32, u8, {sae} (avx512f)"""
    @overload
    def vinsertf32x4(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinsertf32x4 V{kz}, V, x/m128, u8 (avx512f)"""
    @overload
    def vinsertf32x4(self, a: Zmm, b: Zmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vinsertf64x4(self, a: Zmm, b: Zmm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinsertf64x4 z{kz}, z, y/m256, u8 (avx512f)"""
    @overload
    def vinserti32x4(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinserti32x4 V{kz}, V, x/m128, u8 (avx512f)"""
    @overload
    def vinserti32x4(self, a: Zmm, b: Zmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vinserti64x4(self, a: Zmm, b: Zmm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinserti64x4 z{kz}, z, y/m256, u8 (avx512f)"""
    @overload
    def vmovdqa32(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqa32 V{kz}, V/mV; V/mV{kz}, V (avx512f)"""
    @overload
    def vmovdqa32(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa32(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa32(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa32(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa32(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa32(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqa64 V{kz}, V/mV; V/mV{kz}, V (avx512f)"""
    @overload
    def vmovdqa64(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqa64(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqu32 V{kz}, V/mV; V/mV{kz}, V (avx512f)"""
    @overload
    def vmovdqu32(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu32(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqu64 V{kz}, V/mV; V/mV{kz}, V (avx512f)"""
    @overload
    def vmovdqu64(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu64(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpabsq V{kz}, V/mV/b64 (avx512f)"""
    @overload
    def vpabsq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpabsq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpandd V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpandd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandnd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpandnd V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpandnd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandnd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandnq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpandnq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpandnq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandnq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpandq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpandq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpandq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpblendmd V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpblendmd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpblendmq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpblendmq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpd k{k}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def vpcmpd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpq k{k}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def vpcmpq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpud(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpud k{k}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def vpcmpud(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpud(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpuq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpuq k{k}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def vpcmpuq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpuq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressd(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpcompressd V/mV{kz}, V (avx512f)"""
    @overload
    def vpcompressd(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressd(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressq(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpcompressq V/mV{kz}, V (avx512f)"""
    @overload
    def vpcompressq(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressq(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2d(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermi2d V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpermi2d(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2d(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermi2pd V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpermi2pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermi2ps V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpermi2ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2q(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermi2q V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpermi2q(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2q(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2d(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermt2d V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpermt2d(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2d(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2pd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermt2pd V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpermt2pd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2pd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermt2ps V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpermt2ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2q(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpermt2q V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpermt2q(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2q(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandd(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpexpandd V{kz}, V/mV (avx512f)"""
    @overload
    def vpexpandd(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandd(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandq(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpexpandq V{kz}, V/mV (avx512f)"""
    @overload
    def vpexpandq(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandq(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmaxsq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpmaxsq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxsq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxuq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmaxuq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpmaxuq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmaxuq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpminsq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpminsq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminsq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminuq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpminuq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpminuq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpminuq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovdb(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovdb Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovdb(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovdb(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovdw(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovdw H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovdw(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovdw(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqb(self, a: Xmm | _M16, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovqb x/mO{kz}, V (avx512f)"""
    @overload
    def vpmovqb(self, a: Xmm | _M32, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqb(self, a: Xmm | _M64, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqd(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovqd H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovqd(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqd(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqw(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovqw Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovqw(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovqw(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsdb(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovsdb Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovsdb(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsdb(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsdw(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovsdw H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovsdw(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsdw(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqb(self, a: Xmm | _M16, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovsqb x/mO{kz}, V (avx512f)"""
    @overload
    def vpmovsqb(self, a: Xmm | _M32, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqb(self, a: Xmm | _M64, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqd(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovsqd H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovsqd(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqd(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqw(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovsqw Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovsqw(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovsqw(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusdb(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovusdb Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovusdb(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusdb(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusdw(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovusdw H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovusdw(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusdw(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqb(self, a: Xmm | _M16, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovusqb x/mO{kz}, V (avx512f)"""
    @overload
    def vpmovusqb(self, a: Xmm | _M32, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqb(self, a: Xmm | _M64, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqd(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovusqd H/mH{kz}, V (avx512f)"""
    @overload
    def vpmovusqd(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqd(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqw(self, a: Xmm | _M32, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovusqw Q/mQ{kz}, V (avx512f)"""
    @overload
    def vpmovusqw(self, a: Xmm | _M64, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovusqw(self, a: Xmm | _M128, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpord(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpord V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpord(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpord(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vporq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vporq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vporq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vporq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprold(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vprold V{kz}, V/mV/b32, u8 (avx512f)"""
    @overload
    def vprold(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprold(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolq(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vprolq V{kz}, V/mV/b64, u8 (avx512f)"""
    @overload
    def vprolq(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolq(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vprolvd V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vprolvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vprolvq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vprolvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprolvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprord(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vprord V{kz}, V/mV/b32, u8 (avx512f)"""
    @overload
    def vprord(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprord(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorq(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vprorq V{kz}, V/mV/b64, u8 (avx512f)"""
    @overload
    def vprorq(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorq(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vprorvd V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vprorvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vprorvq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vprorvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vprorvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vpscatterdd(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpscatterdd vm32V{k}, V (avx512f)"""
    def vpscatterdq(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpscatterdq vm32H{k}, V (avx512f)"""
    def vpscatterqd(self, a: _M, b: Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vpscatterqd vm64V{k}, H (avx512f)"""
    def vpscatterqq(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpscatterqq vm64V{k}, V (avx512f)"""
    @overload
    def vpsraq(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpsraq V{kz}, V, x/m128; V{kz}, V/mV/b64, u8 (avx512f)"""
    @overload
    def vpsraq(self, a: Ymm, b: Ymm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraq(self, a: Zmm, b: Zmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraq(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraq(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsraq(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpsravq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpsravq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpternlogd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpternlogd V{kz}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def vpternlogd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpternlogd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpternlogq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpternlogq V{kz}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def vpternlogq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpternlogq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vptestmd k{k}, V, V/mV/b32 (avx512f)"""
    @overload
    def vptestmd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vptestmq k{k}, V, V/mV/b64 (avx512f)"""
    @overload
    def vptestmq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vptestnmd k{k}, V, V/mV/b32 (avx512f)"""
    @overload
    def vptestnmd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vptestnmq k{k}, V, V/mV/b64 (avx512f)"""
    @overload
    def vptestnmq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpxord(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpxord V{kz}, V, V/mV/b32 (avx512f)"""
    @overload
    def vpxord(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpxord(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpxorq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpxorq V{kz}, V, V/mV/b64 (avx512f)"""
    @overload
    def vpxorq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpxorq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcp14pd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrcp14pd V{kz}, V/mV/b64 (avx512f)"""
    @overload
    def vrcp14pd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcp14pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcp14ps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrcp14ps V{kz}, V/mV/b32 (avx512f)"""
    @overload
    def vrcp14ps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcp14ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vrcp14sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vrcp14sd x{kz}, x, x/m64 (avx512f)"""
    def vrcp14ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vrcp14ss x{kz}, x, x/m32 (avx512f)"""
    @overload
    def vrndscalepd(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscalepd V{kz}, V/mV/b64, u8, {sae} (avx512f)"""
    @overload
    def vrndscalepd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscalepd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscaleps(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscaleps V{kz}, V/mV/b32, u8, {sae} (avx512f)"""
    @overload
    def vrndscaleps(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscaleps(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vrndscalesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscalesd x{kz}, x, x/m64, u8, {sae} (avx512f)"""
    def vrndscaless(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscaless x{kz}, x, x/m32, u8, {sae} (avx512f)"""
    @overload
    def vrsqrt14pd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrsqrt14pd V{kz}, V/mV/b64 (avx512f)"""
    @overload
    def vrsqrt14pd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrt14pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrt14ps(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrsqrt14ps V{kz}, V/mV/b32 (avx512f)"""
    @overload
    def vrsqrt14ps(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrt14ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vrsqrt14sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vrsqrt14sd x{kz}, x, x/m64 (avx512f)"""
    def vrsqrt14ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vrsqrt14ss x{kz}, x, x/m32 (avx512f)"""
    @overload
    def vscalefpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vscalefpd V{kz}, V, V/mV/b64, {er} (avx512f)"""
    @overload
    def vscalefpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vscalefps V{kz}, V, V/mV/b32, {er} (avx512f)"""
    @overload
    def vscalefps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vscalefsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vscalefsd x{kz}, x, x/m64, {er} (avx512f)"""
    def vscalefss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vscalefss x{kz}, x, x/m32, {er} (avx512f)"""
    def vscatterdpd(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vscatterdpd vm32H{k}, V (avx512f)"""
    def vscatterdps(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vscatterdps vm32V{k}, V (avx512f)"""
    def vscatterqpd(self, a: _M, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vscatterqpd vm64V{k}, V (avx512f)"""
    def vscatterqps(self, a: _M, b: Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vscatterqps vm64V{k}, H (avx512f)"""
    @overload
    def vshuff32x4(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshuff32x4 V{kz}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def vshuff32x4(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshuff64x2(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshuff64x2 V{kz}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def vshuff64x2(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshufi32x4(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshufi32x4 V{kz}, V, V/mV/b32, u8 (avx512f)"""
    @overload
    def vshufi32x4(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vshufi64x2(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vshufi64x2 V{kz}, V, V/mV/b64, u8 (avx512f)"""
    @overload
    def vshufi64x2(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vbroadcastf32x2(self, a: Ymm | Zmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vbroadcastf32x2 V{kz}, x/m64 (avx512dq)"""
    def vbroadcastf32x8(self, a: Zmm, b: _M256, encoding: _Evex = ..., /) -> None:
        """vbroadcastf32x8 z{kz}, m256 (avx512dq)"""
    def vbroadcastf64x2(self, a: Ymm | Zmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vbroadcastf64x2 V{kz}, m128 (avx512dq)"""
    def vbroadcasti32x2(self, a: Xmm | Ymm | Zmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vbroadcasti32x2 V{kz}, x/m64 (avx512dq)"""
    def vbroadcasti32x8(self, a: Zmm, b: _M256, encoding: _Evex = ..., /) -> None:
        """vbroadcasti32x8 z{kz}, m256 (avx512dq)"""
    def vbroadcasti64x2(self, a: Ymm | Zmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vbroadcasti64x2 V{kz}, m128 (avx512dq)"""
    @overload
    def vcvtpd2qq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtpd2qq V{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtpd2qq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2qq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2uqq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtpd2uqq V{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtpd2uqq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtpd2uqq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2qq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtps2qq V{kz}, H/mH/b32, {er} (avx512dq)"""
    @overload
    def vcvtps2qq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2qq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2uqq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtps2uqq V{kz}, H/mH/b32, {er} (avx512dq)"""
    @overload
    def vcvtps2uqq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2uqq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtqq2pd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtqq2pd V{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtqq2pd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtqq2pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtqq2ps(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtqq2ps H{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtqq2ps(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2uqq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttpd2uqq V{kz}, V/mV/b64, {sae} (avx512dq)"""
    @overload
    def vcvttpd2uqq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2uqq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2qq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttps2qq V{kz}, H/mH/b32, {sae} (avx512dq)"""
    @overload
    def vcvttps2qq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2qq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2uqq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttps2uqq V{kz}, H/mH/b32, {sae} (avx512dq)"""
    @overload
    def vcvttps2uqq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2uqq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtuqq2pd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtuqq2pd V{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtuqq2pd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtuqq2pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtuqq2ps(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtuqq2ps H{kz}, V/mV/b64, {er} (avx512dq)"""
    @overload
    def vcvtuqq2ps(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vextractf32x8(self, a: Ymm | _M256, b: Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextractf32x8 y/m256{kz}, z, u8 (avx512dq)"""
    def vextractf64x2(self, a: Xmm | _M128, b: Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextractf64x2 x/m128{kz}, V, u8 (avx512dq)"""
    def vextracti32x8(self, a: Ymm | _M256, b: Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextracti32x8 y/m256{kz}, z, u8 (avx512dq)"""
    def vextracti64x2(self, a: Xmm | _M128, b: Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vextracti64x2 x/m128{kz}, V, u8 (avx512dq)"""
    def vfpclasspd(self, a: K, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclasspd k{k}, V/mV/b64, u8 (avx512dq)"""
    def vfpclassps(self, a: K, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclassps k{k}, V/mV/b32, u8 (avx512dq)"""
    def vfpclasssd(self, a: K, b: Xmm | _M64, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclasssd k{k}, x/m64, u8 (avx512dq)"""
    def vfpclassss(self, a: K, b: Xmm | _M32, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclassss k{k}, x/m32, u8 (avx512dq)"""
    def vinsertf32x8(self, a: Zmm, b: Zmm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinsertf32x8 z{kz}, z, y/m256, u8 (avx512dq)"""
    @overload
    def vinsertf64x2(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinsertf64x2 V{kz}, V, x/m128, u8 (avx512dq)"""
    @overload
    def vinsertf64x2(self, a: Zmm, b: Zmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vinserti32x8(self, a: Zmm, b: Zmm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinserti32x8 z{kz}, z, y/m256, u8 (avx512dq)"""
    @overload
    def vinserti64x2(self, a: Ymm, b: Ymm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vinserti64x2 V{kz}, V, x/m128, u8 (avx512dq)"""
    @overload
    def vinserti64x2(self, a: Zmm, b: Zmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vpmovd2m(self, a: K, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpmovd2m k, V (avx512dq)"""
    def vpmovm2d(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpmovm2d V, k (avx512dq)"""
    def vpmovm2q(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpmovm2q V, k (avx512dq)"""
    def vpmovq2m(self, a: K, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpmovq2m k, V (avx512dq)"""
    @overload
    def vpmullq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmullq V{kz}, V, V/mV/b64 (avx512dq)"""
    @overload
    def vpmullq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmullq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrangepd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrangepd V{kz}, V, V/mV/b64, u8, {sae} (avx512dq)"""
    @overload
    def vrangepd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrangepd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrangeps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrangeps V{kz}, V, V/mV/b32, u8, {sae} (avx512dq)"""
    @overload
    def vrangeps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrangeps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vrangesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrangesd x{kz}, x, x/m64, u8, {sae} (avx512dq)"""
    def vrangess(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrangess x{kz}, x, x/m32, u8, {sae} (avx512dq)"""
    @overload
    def vreducepd(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vreducepd V{kz}, V/mV/b64, u8, {sae} (avx512dq)"""
    @overload
    def vreducepd(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreducepd(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreduceps(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vreduceps V{kz}, V/mV/b32, u8, {sae} (avx512dq)"""
    @overload
    def vreduceps(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreduceps(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vreducesd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vreducesd x{kz}, x, x/m64, u8, {sae} (avx512dq)"""
    def vreducess(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vreducess x{kz}, x, x/m32, u8, {sae} (avx512dq)"""
    @overload
    def vdbpsadbw(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vdbpsadbw V{kz}, V, V/mV, u8 (avx512bw)"""
    @overload
    def vdbpsadbw(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdbpsadbw(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqu16 V{kz}, V/mV; V/mV{kz}, V (avx512bw)"""
    @overload
    def vmovdqu16(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu16(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovdqu8 V{kz}, V/mV; V/mV{kz}, V (avx512bw)"""
    @overload
    def vmovdqu8(self, a: Xmm | Ymm | Zmm, b: Mem_ptr, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Xmm, b: Mem_xword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Ymm, b: Mem_yword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovdqu8(self, a: Zmm, b: Mem_zword, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpblendmb V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpblendmb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpblendmw V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpblendmw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpblendmw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpb(self, a: K, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpb k{k}, V, V/mV, u8 (avx512bw)"""
    @overload
    def vpcmpb(self, a: K, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpb(self, a: K, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpub(self, a: K, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpub k{k}, V, V/mV, u8 (avx512bw)"""
    @overload
    def vpcmpub(self, a: K, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpub(self, a: K, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpuw(self, a: K, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpuw k{k}, V, V/mV, u8 (avx512bw)"""
    @overload
    def vpcmpuw(self, a: K, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpuw(self, a: K, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpw(self, a: K, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpcmpw k{k}, V, V/mV, u8 (avx512bw)"""
    @overload
    def vpcmpw(self, a: K, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcmpw(self, a: K, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2w(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermi2w V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpermi2w(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2w(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2w(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermt2w V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpermt2w(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2w(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermw V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpermw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vpmovb2m(self, a: K, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpmovb2m k, V (avx512bw)"""
    def vpmovm2b(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpmovm2b V, k (avx512bw)"""
    def vpmovm2w(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpmovm2w V, k (avx512bw)"""
    @overload
    def vpmovswb(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovswb H/mH{kz}, V (avx512bw)"""
    @overload
    def vpmovswb(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovswb(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovuswb(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovuswb H/mH{kz}, V (avx512bw)"""
    @overload
    def vpmovuswb(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovuswb(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    def vpmovw2m(self, a: K, b: Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vpmovw2m k, V (avx512bw)"""
    @overload
    def vpmovwb(self, a: Xmm | _M64, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpmovwb H/mH{kz}, V (avx512bw)"""
    @overload
    def vpmovwb(self, a: Xmm | _M128, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmovwb(self, a: Ymm | _M256, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllvw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpsllvw V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpsllvw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsllvw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpsravw V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpsravw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsravw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpsrlvw V{kz}, V, V/mV (avx512bw)"""
    @overload
    def vpsrlvw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpsrlvw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmb(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vptestmb k{k}, V, V/mV (avx512bw)"""
    @overload
    def vptestmb(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmb(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmw(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vptestmw k{k}, V, V/mV (avx512bw)"""
    @overload
    def vptestmw(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestmw(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmb(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vptestnmb k{k}, V, V/mV (avx512bw)"""
    @overload
    def vptestnmb(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmb(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmw(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vptestnmw k{k}, V, V/mV (avx512bw)"""
    @overload
    def vptestnmw(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vptestnmw(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    def vpbroadcastmb2q(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpbroadcastmb2q V, k (avx512cd)"""
    def vpbroadcastmw2d(self, a: Xmm | Ymm | Zmm, b: K, encoding: _Evex = ..., /) -> None:
        """vpbroadcastmw2d V, k (avx512cd)"""
    @overload
    def vpconflictd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpconflictd V{kz}, V/mV/b32 (avx512cd)"""
    @overload
    def vpconflictd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpconflictd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpconflictq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpconflictq V{kz}, V/mV/b64 (avx512cd)"""
    @overload
    def vpconflictq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpconflictq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vplzcntd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vplzcntd V{kz}, V/mV/b32 (avx512cd)"""
    @overload
    def vplzcntd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vplzcntd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vplzcntq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vplzcntq V{kz}, V/mV/b64 (avx512cd)"""
    @overload
    def vplzcntq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vplzcntq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntd(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpopcntd V{kz}, V/mV/b32 (avx512vpopcntdq)"""
    @overload
    def vpopcntd(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntq(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpopcntq V{kz}, V/mV/b64 (avx512vpopcntdq)"""
    @overload
    def vpopcntq(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntq(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermb(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermb V{kz}, V, V/mV (avx512vbmi)"""
    @overload
    def vpermb(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermb(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2b(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermi2b V{kz}, V, V/mV (avx512vbmi)"""
    @overload
    def vpermi2b(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermi2b(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2b(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpermt2b V{kz}, V, V/mV (avx512vbmi)"""
    @overload
    def vpermt2b(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpermt2b(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmultishiftqb(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpmultishiftqb V{kz}, V, V/mV/b64 (avx512vbmi)"""
    @overload
    def vpmultishiftqb(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpmultishiftqb(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressb(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpcompressb V/mV{kz}, V (avx512vbmi2)"""
    @overload
    def vpcompressb(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressb(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressw(self, a: Xmm | _M128, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vpcompressw V/mV{kz}, V (avx512vbmi2)"""
    @overload
    def vpcompressw(self, a: Ymm | _M256, b: Ymm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpcompressw(self, a: Zmm | _M512, b: Zmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandb(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpexpandb V{kz}, V/mV (avx512vbmi2)"""
    @overload
    def vpexpandb(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandb(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandw(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpexpandw V{kz}, V/mV (avx512vbmi2)"""
    @overload
    def vpexpandw(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpexpandw(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshldd V{kz}, V, V/mV/b32, u8 (avx512vbmi2)"""
    @overload
    def vpshldd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshldq V{kz}, V, V/mV/b64, u8 (avx512vbmi2)"""
    @overload
    def vpshldq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpshldvd V{kz}, V, V/mV/b32 (avx512vbmi2)"""
    @overload
    def vpshldvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpshldvq V{kz}, V, V/mV/b64 (avx512vbmi2)"""
    @overload
    def vpshldvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpshldvw V{kz}, V, V/mV (avx512vbmi2)"""
    @overload
    def vpshldvw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldvw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldw(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshldw V{kz}, V, V/mV, u8 (avx512vbmi2)"""
    @overload
    def vpshldw(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshldw(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshrdd V{kz}, V, V/mV/b32, u8 (avx512vbmi2)"""
    @overload
    def vpshrdd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshrdq V{kz}, V, V/mV/b64, u8 (avx512vbmi2)"""
    @overload
    def vpshrdq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpshrdvd V{kz}, V, V/mV/b32 (avx512vbmi2)"""
    @overload
    def vpshrdvd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvq(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vpshrdvq V{kz}, V, V/mV/b64 (avx512vbmi2)"""
    @overload
    def vpshrdvq(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvq(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvw(self, a: Xmm, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpshrdvw V{kz}, V, V/mV (avx512vbmi2)"""
    @overload
    def vpshrdvw(self, a: Ymm, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdvw(self, a: Zmm, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdw(self, a: Xmm, b: Xmm, c: Xmm | _M128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vpshrdw V{kz}, V, V/mV, u8 (avx512vbmi2)"""
    @overload
    def vpshrdw(self, a: Ymm, b: Ymm, c: Ymm | _M256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshrdw(self, a: Zmm, b: Zmm, c: Zmm | _M512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntb(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpopcntb V{kz}, V/mV (avx512bitalg)"""
    @overload
    def vpopcntb(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntb(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntw(self, a: Xmm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpopcntw V{kz}, V/mV (avx512bitalg)"""
    @overload
    def vpopcntw(self, a: Ymm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpopcntw(self, a: Zmm, b: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufbitqmb(self, a: K, b: Xmm, c: Xmm | _M128, encoding: _Evex = ..., /) -> None:
        """vpshufbitqmb k{k}, V, V/mV (avx512bitalg)"""
    @overload
    def vpshufbitqmb(self, a: K, b: Ymm, c: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vpshufbitqmb(self, a: K, b: Zmm, c: Zmm | _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vp2intersectd(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vp2intersectd kk, V, V/mV/b32 (avx512vp2intersect)"""
    @overload
    def vp2intersectd(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vp2intersectd(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vp2intersectq(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vp2intersectq kk, V, V/mV/b64 (avx512vp2intersect)"""
    @overload
    def vp2intersectq(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vp2intersectq(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtne2ps2bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtne2ps2bf16 V{kz}, V, V/mV/b32 (avx512bf16)"""
    @overload
    def vcvtne2ps2bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtne2ps2bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdpbf16ps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdpbf16ps V{kz}, V, V/mV/b32 (avx512bf16)"""
    @overload
    def vdpbf16ps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdpbf16ps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vaddph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vaddph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vaddsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vaddsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vcmpph(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vcmpph k{k}, V, V/mV/b16, u8, {sae} (avx512fp16)"""
    @overload
    def vcmpph(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpph(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vcmpsh(self, a: K, b: Xmm, c: Xmm | _M16, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vcmpsh k{k}, x, x/m16, u8, {sae} (avx512fp16)"""
    def vcomish(self, a: Xmm, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcomish x, x/m16, {sae} (avx512fp16)"""
    @overload
    def vcvtdq2ph(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtdq2ph H{kz}, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vcvtdq2ph(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvtpd2ph(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vcvtpd2ph Q{kz}, V/mV/b64, {er} (avx512fp16)"""
    @overload
    def vcvtph2dq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtph2dq V{kz}, H/mH/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2dq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2dq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2pd(self, a: Xmm, b: Mem_ptr_b | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvtph2pd V{kz}, Q/mQ/b16, {sae} (avx512fp16)"""
    @overload
    def vcvtph2pd(self, a: Ymm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2pd(self, a: Zmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2psx(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtph2psx V{kz}, H/mH/b16, {sae} (avx512fp16)"""
    @overload
    def vcvtph2psx(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2psx(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2qq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvtph2qq V{kz}, Q/mQ/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2qq(self, a: Ymm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2qq(self, a: Zmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2udq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtph2udq V{kz}, H/mH/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2udq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2udq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2uqq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvtph2uqq V{kz}, Q/mQ/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2uqq(self, a: Ymm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2uqq(self, a: Zmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2uw(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtph2uw V{kz}, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2uw(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2uw(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2w(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtph2w V{kz}, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vcvtph2w(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2w(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2phx(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtps2phx H{kz}, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vcvtps2phx(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvtqq2ph(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vcvtqq2ph x{kz}, V/mV/b64, {er} (avx512fp16)"""
    def vcvtsd2sh(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvtsd2sh x{kz}, x, x/m64, {er} (avx512fp16)"""
    def vcvtsh2sd(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvtsh2sd x{kz}, x, x/m16, {sae} (avx512fp16)"""
    def vcvtsh2si(self, a: R32 | R64, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvtsh2si ry, x/m16, {er} (avx512fp16)"""
    def vcvtsh2ss(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvtsh2ss x{kz}, x, x/m16, {sae} (avx512fp16)"""
    def vcvtsh2usi(self, a: R32 | R64, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvtsh2usi ry, x/m16, {er} (avx512fp16)"""
    def vcvtsi2sh(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex = ..., /) -> None:
        """vcvtsi2sh x, x, ry/my, {er} (avx512fp16)"""
    def vcvtss2sh(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvtss2sh x{kz}, x, x/m32, {er} (avx512fp16)"""
    @overload
    def vcvttph2dq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttph2dq V{kz}, H/mH/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2dq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2dq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2qq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvttph2qq V{kz}, Q/mQ/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2qq(self, a: Ymm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2qq(self, a: Zmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2udq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttph2udq V{kz}, H/mH/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2udq(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2udq(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2uqq(self, a: Xmm, b: Mem_ptr_b | Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvttph2uqq V{kz}, Q/mQ/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2uqq(self, a: Ymm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2uqq(self, a: Zmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2uw(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttph2uw V{kz}, V/mV/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2uw(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2uw(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2w(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttph2w V{kz}, V/mV/b16, {sae} (avx512fp16)"""
    @overload
    def vcvttph2w(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2w(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvttsh2si(self, a: R32 | R64, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvttsh2si ry, x/m16, {sae} (avx512fp16)"""
    def vcvttsh2usi(self, a: R32 | R64, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcvttsh2usi ry, x/m16, {sae} (avx512fp16)"""
    @overload
    def vcvtudq2ph(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtudq2ph H{kz}, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vcvtudq2ph(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcvtuqq2ph(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, encoding: _Evex = ..., /) -> None:
        """vcvtuqq2ph Q{kz}, V/mV/b64, {er} (avx512fp16)"""
    def vcvtusi2sh(self, a: Xmm, b: Xmm, c: Mem_dword | Mem_qword | R32 | R64, encoding: _Evex = ..., /) -> None:
        """vcvtusi2sh x, x, ry/my, {er} (avx512fp16)"""
    @overload
    def vcvtuw2ph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtuw2ph V{kz}, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vcvtuw2ph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtuw2ph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtw2ph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtw2ph V{kz}, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vcvtw2ph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtw2ph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdivph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vdivph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vdivsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vdivsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfcmaddcph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfcmaddcph V{kz}, V, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vfcmaddcph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfcmaddcph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfcmaddcsh(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vfcmaddcsh x{kz}, x, x/m32, {er} (avx512fp16)"""
    @overload
    def vfcmulcph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfcmulcph V{kz}, V, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vfcmulcph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfcmulcph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfcmulcsh(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vfcmulcsh x{kz}, x, x/m32, {er} (avx512fp16)"""
    @overload
    def vfmadd132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmadd132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd132sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmadd132sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmadd213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmadd213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd213sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmadd213sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmadd231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmadd231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmadd231sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmadd231sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmaddcph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddcph V{kz}, V, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vfmaddcph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddcph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmaddcsh(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vfmaddcsh x{kz}, x, x/m32, {er} (avx512fp16)"""
    @overload
    def vfmaddsub132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmaddsub132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmaddsub213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmaddsub231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmaddsub231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmaddsub231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsub132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub132sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmsub132sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmsub213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsub213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub213sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmsub213sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmsub231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsub231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmsub231sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfmsub231sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfmsubadd132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsubadd132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsubadd213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsubadd231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfmsubadd231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsubadd231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmulcph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmulcph V{kz}, V, V/mV/b32, {er} (avx512fp16)"""
    @overload
    def vfmulcph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmulcph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfmulcsh(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vfmulcsh x{kz}, x, x/m32, {er} (avx512fp16)"""
    @overload
    def vfnmadd132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmadd132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd132sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmadd132sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfnmadd213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmadd213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd213sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmadd213sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfnmadd231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmadd231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmadd231sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmadd231sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfnmsub132ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub132ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmsub132ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub132sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmsub132sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfnmsub213ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub213ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmsub213ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub213sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmsub213sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vfnmsub231ph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub231ph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vfnmsub231ph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231ph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfnmsub231sh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vfnmsub231sh x{kz}, x, x/m16, {er} (avx512fp16)"""
    def vfpclassph(self, a: K, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclassph k{k}, V/mV/b16, u8 (avx512fp16)"""
    def vfpclasssh(self, a: K, b: Xmm | _M16, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclasssh k{k}, x/m16, u8 (avx512fp16)"""
    @overload
    def vgetexpph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vgetexpph V{kz}, V/mV/b16, {sae} (avx512fp16)"""
    @overload
    def vgetexpph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetexpph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vgetexpsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vgetexpsh x{kz}, x, x/m16, {sae} (avx512fp16)"""
    @overload
    def vgetmantph(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantph V{kz}, V/mV/b16, u8, {sae} (avx512fp16)"""
    @overload
    def vgetmantph(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantph(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vgetmantsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantsh x{kz}, x, x/m16, u8, {sae} (avx512fp16)"""
    @overload
    def vmaxph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmaxph V{kz}, V, V/mV/b16, {sae} (avx512fp16)"""
    @overload
    def vmaxph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vmaxsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vmaxsh x{kz}, x, x/m16, {sae} (avx512fp16)"""
    @overload
    def vminph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vminph V{kz}, V, V/mV/b16, {sae} (avx512fp16)"""
    @overload
    def vminph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vminsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vminsh x{kz}, x, x/m16, {sae} (avx512fp16)"""
    @overload
    def vmovsh(self, a: _M16, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovsh m16{k}, x; x{kz}, m16; x{kz}, x, x (avx512fp16)"""
    @overload
    def vmovsh(self, a: Xmm, b: _M16, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovsh(self, a: Xmm, b: Xmm, c: Xmm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovw(self, a: R32 | Xmm | _M16, b: Xmm, encoding: _Evex = ..., /) -> None:
        """vmovw r32/m16, x; x, r32/m16; x, x (avx512fp16 or avx10.2)"""
    @overload
    def vmovw(self, a: Xmm, b: R32 | _M16, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmulph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vmulph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vmulsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vmulsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vrcpph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrcpph V{kz}, V/mV/b16 (avx512fp16)"""
    @overload
    def vrcpph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcpph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vrcpsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vrcpsh x{kz}, x, x/m16 (avx512fp16)"""
    @overload
    def vreduceph(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vreduceph V{kz}, V/mV/b16, u8, {sae} (avx512fp16)"""
    @overload
    def vreduceph(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreduceph(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vreducesh(self, a: Xmm, b: Xmm, c: Xmm | _M16, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vreducesh x{kz}, x, x/m16, u8, {sae} (avx512fp16)"""
    @overload
    def vrndscaleph(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscaleph V{kz}, V/mV/b16, u8, {sae} (avx512fp16)"""
    @overload
    def vrndscaleph(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscaleph(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vrndscalesh(self, a: Xmm, b: Xmm, c: Xmm | _M16, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscalesh x{kz}, x, x/m16, u8, {sae} (avx512fp16)"""
    @overload
    def vrsqrtph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrsqrtph V{kz}, V/mV/b16 (avx512fp16)"""
    @overload
    def vrsqrtph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrtph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vrsqrtsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vrsqrtsh x{kz}, x, x/m16 (avx512fp16)"""
    @overload
    def vscalefph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vscalefph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vscalefph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vscalefsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vscalefsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vsqrtph(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsqrtph V{kz}, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vsqrtph(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtph(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vsqrtsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vsqrtsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    @overload
    def vsubph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsubph V{kz}, V, V/mV/b16, {er} (avx512fp16)"""
    @overload
    def vsubph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vsubsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vsubsh x{kz}, x, x/m16, {er} (avx512fp16)"""
    def vucomish(self, a: Xmm, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vucomish x, x/m16, {sae} (avx512fp16)"""
    def vexp2ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vexp2ps z{kz}, z/m512/b32, {sae} (avx512er)"""
    def vexp2pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vexp2pd z{kz}, z/m512/b64, {sae} (avx512er)"""
    def vrcp28ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vrcp28ps z{kz}, z/m512/b32, {sae} (avx512er)"""
    def vrcp28ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vrcp28ss x{kz}, x, x/m32, {sae} (avx512er)"""
    def vrcp28pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vrcp28pd z{kz}, z/m512/b64, {sae} (avx512er)"""
    def vrcp28sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vrcp28sd x{kz}, x, x/m64, {sae} (avx512er)"""
    def vrsqrt28ps(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vrsqrt28ps z{kz}, z/m512/b32, {sae} (avx512er)"""
    def vrsqrt28ss(self, a: Xmm, b: Xmm, c: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vrsqrt28ss x{kz}, x, x/m32, {sae} (avx512er)"""
    def vrsqrt28pd(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None:
        """vrsqrt28pd z{kz}, z/m512/b64, {sae} (avx512er)"""
    def vrsqrt28sd(self, a: Xmm, b: Xmm, c: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vrsqrt28sd x{kz}, x, x/m64, {sae} (avx512er)"""
    def vgatherpf0dps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf0dps vm32z{k} (avx512pf)"""
    def vgatherpf0dpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf0dpd vm32y{k} (avx512pf)"""
    def vgatherpf0qps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf0qps vm64z{k} (avx512pf)"""
    def vgatherpf0qpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf0qpd vm64z{k} (avx512pf)"""
    def vgatherpf1dps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf1dps vm32z{k} (avx512pf)"""
    def vgatherpf1dpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf1dpd vm32y{k} (avx512pf)"""
    def vgatherpf1qps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf1qps vm64z{k} (avx512pf)"""
    def vgatherpf1qpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vgatherpf1qpd vm64z{k} (avx512pf)"""
    def vscatterpf0dps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf0dps vm32z{k} (avx512pf)"""
    def vscatterpf0dpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf0dpd vm32y{k} (avx512pf)"""
    def vscatterpf0qps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf0qps vm64z{k} (avx512pf)"""
    def vscatterpf0qpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf0qpd vm64z{k} (avx512pf)"""
    def vscatterpf1dps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf1dps vm32z{k} (avx512pf)"""
    def vscatterpf1dpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf1dpd vm32y{k} (avx512pf)"""
    def vscatterpf1qps(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf1qps vm64z{k} (avx512pf)"""
    def vscatterpf1qpd(self, a: _M, encoding: _Evex = ..., /) -> None:
        """vscatterpf1qpd vm64z{k} (avx512pf)"""
    @overload
    def vaddbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vaddbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vaddbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vaddbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpbf16(self, a: K, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vcmpbf16 k{k}, V, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vcmpbf16(self, a: K, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcmpbf16(self, a: K, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vcomisbf16(self, a: Xmm, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcomisbf16 x, x/m16 (avx10.2)"""
    @overload
    def vdivbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdivbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vdivbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdivbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd132bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmadd132bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd132bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd213bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmadd213bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd213bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmadd231bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmadd231bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmadd231bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub132bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmsub132bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub132bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub213bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmsub213bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub213bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfmsub231bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfmsub231bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfmsub231bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd132bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmadd132bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd132bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd213bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmadd213bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd213bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmadd231bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmadd231bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmadd231bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub132bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmsub132bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub132bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub213bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmsub213bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub213bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231bf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vfnmsub231bf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vfnmsub231bf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vfnmsub231bf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vfpclassbf16(self, a: K, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Mem_zword | Mem_zword_b | Xmm | Ymm | Zmm, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vfpclassbf16 k{k}, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vgetexpbf16(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vgetexpbf16 V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vgetexpbf16(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetexpbf16(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantbf16(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vgetmantbf16 V{kz}, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vgetmantbf16(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vgetmantbf16(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmaxbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vmaxbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmaxbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vminbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vminbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vmulbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vmulbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmulbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcpbf16(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrcpbf16 V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vrcpbf16(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrcpbf16(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreducebf16(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vreducebf16 V{kz}, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vreducebf16(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vreducebf16(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscalebf16(self, a: Xmm, b: Xmm | _M128 | _B128, c: _Imm, encoding: _Evex = ..., /) -> None:
        """vrndscalebf16 V{kz}, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vrndscalebf16(self, a: Ymm, b: Ymm | _M256 | _B256, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrndscalebf16(self, a: Zmm, b: Zmm | _M512 | _B512, c: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrtbf16(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vrsqrtbf16 V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vrsqrtbf16(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vrsqrtbf16(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vscalefbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vscalefbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vscalefbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtbf16(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsqrtbf16 V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vsqrtbf16(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsqrtbf16(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vsubbf16 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vsubbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vsubbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    def vcomxsd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcomxsd x, x/m64, {sae} (avx10.2)"""
    def vcomxsh(self, a: Xmm, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vcomxsh x, x/m16, {sae} (avx10.2)"""
    def vcomxss(self, a: Xmm, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcomxss x, x/m32, {sae} (avx10.2)"""
    def vucomxsd(self, a: Xmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vucomxsd x, x/m64, {sae} (avx10.2)"""
    def vucomxsh(self, a: Xmm, b: Xmm | _M16, encoding: _Evex = ..., /) -> None:
        """vucomxsh x, x/m16, {sae} (avx10.2)"""
    def vucomxss(self, a: Xmm, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vucomxss x, x/m32, {sae} (avx10.2)"""
    @overload
    def vcvt2ps2phx(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvt2ps2phx V{kz}, V, V/mV/b32, {er} (avx10.2)"""
    @overload
    def vcvt2ps2phx(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ps2phx(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2bf8(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbiasph2bf8 H{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbiasph2bf8(self, a: Xmm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2bf8(self, a: Ymm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2bf8s(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbiasph2bf8s H{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbiasph2bf8s(self, a: Xmm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2bf8s(self, a: Ymm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2hf8(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbiasph2hf8 H{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbiasph2hf8(self, a: Xmm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2hf8(self, a: Ymm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2hf8s(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbiasph2hf8s H{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbiasph2hf8s(self, a: Xmm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbiasph2hf8s(self, a: Ymm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvthf82ph(self, a: Xmm, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvthf82ph V{kz}, H/mH (avx10.2)"""
    @overload
    def vcvthf82ph(self, a: Ymm, b: Xmm | _M128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvthf82ph(self, a: Zmm, b: Ymm | _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2bf8(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvt2ph2bf8 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvt2ph2bf8(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2bf8(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2bf8s(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvt2ph2bf8s V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvt2ph2bf8s(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2bf8s(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2hf8(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvt2ph2hf8 V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvt2ph2hf8(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2hf8(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2hf8s(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvt2ph2hf8s V{kz}, V, V/mV/b16 (avx10.2)"""
    @overload
    def vcvt2ph2hf8s(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvt2ph2hf8s(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2bf8(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtph2bf8 H{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtph2bf8(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2bf8s(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtph2bf8s H{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtph2bf8s(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2hf8(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtph2hf8 H{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtph2hf8(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2hf8s(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvtph2hf8s H{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtph2hf8s(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdpphps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vdpphps V{kz}, V, V/mV/b32 (avx10.2)"""
    @overload
    def vdpphps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vdpphps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxbf16(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxbf16 V{kz}, V, V/mV/b16, u8 (avx10.2)"""
    @overload
    def vminmaxbf16(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxbf16(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxpd(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxpd V{kz}, V, V/mV/b64, u8, {sae} (avx10.2)"""
    @overload
    def vminmaxpd(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxpd(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxph(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxph V{kz}, V, V/mV/b16, u8, {sae} (avx10.2)"""
    @overload
    def vminmaxph(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxph(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxps(self, a: Xmm, b: Xmm, c: Xmm | _M128 | _B128, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxps V{kz}, V, V/mV/b32, u8, {sae} (avx10.2)"""
    @overload
    def vminmaxps(self, a: Ymm, b: Ymm, c: Ymm | _M256 | _B256, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vminmaxps(self, a: Zmm, b: Zmm, c: Zmm | _M512 | _B512, d: _Imm, encoding: _Evex = ..., /) -> None: ...
    def vminmaxsd(self, a: Xmm, b: Xmm, c: Xmm | _M64, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxsd x{kz}, x, x/m64, u8, {sae} (avx10.2)"""
    def vminmaxsh(self, a: Xmm, b: Xmm, c: Xmm | _M16, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxsh x{kz}, x, x/m16, u8, {sae} (avx10.2)"""
    def vminmaxss(self, a: Xmm, b: Xmm, c: Xmm | _M32, d: _Imm, encoding: _Evex = ..., /) -> None:
        """vminmaxss x{kz}, x, x/m32, u8, {sae} (avx10.2)"""
    @overload
    def vcvtbf162ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbf162ibs V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbf162ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbf162ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbf162iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtbf162iubs V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvtbf162iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtbf162iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttbf162ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttbf162ibs V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvttbf162ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttbf162ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttbf162iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttbf162iubs V{kz}, V/mV/b16 (avx10.2)"""
    @overload
    def vcvttbf162iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttbf162iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2dqs(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvttpd2dqs H{kz}, V/mV/b64, {sae} (avx10.2)"""
    @overload
    def vcvttpd2dqs(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2qqs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttpd2qqs V{kz}, V/mV/b64, {sae} (avx10.2)"""
    @overload
    def vcvttpd2qqs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2qqs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2udqs(self, a: Xmm, b: Mem_xword | Mem_xword_b | Mem_yword | Mem_yword_b | Xmm | Ymm, encoding: _Evex = ..., /) -> None:
        """vcvttpd2udqs H{kz}, V/mV/b64, {sae} (avx10.2)"""
    @overload
    def vcvttpd2udqs(self, a: Ymm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2uqqs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttpd2uqqs V{kz}, V/mV/b64, {sae} (avx10.2)"""
    @overload
    def vcvttpd2uqqs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttpd2uqqs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtph2ibs V{kz}, V/mV/b16, {er} (avx10.2)"""
    @overload
    def vcvtph2ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtph2iubs V{kz}, V/mV/b16, {er} (avx10.2)"""
    @overload
    def vcvtph2iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtph2iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttph2ibs V{kz}, V/mV/b16, {sae} (avx10.2)"""
    @overload
    def vcvttph2ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttph2iubs V{kz}, V/mV/b16, {sae} (avx10.2)"""
    @overload
    def vcvttph2iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttph2iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2dqs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2dqs V{kz}, V/mV/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2dqs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2dqs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtps2ibs V{kz}, V/mV/b32, {er} (avx10.2)"""
    @overload
    def vcvtps2ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvtps2iubs V{kz}, V/mV/b32, {er} (avx10.2)"""
    @overload
    def vcvtps2iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvtps2iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2ibs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2ibs V{kz}, V/mV/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2ibs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2ibs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2iubs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2iubs V{kz}, V/mV/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2iubs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2iubs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2qqs(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttps2qqs V{kz}, H/mH/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2qqs(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2qqs(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2udqs(self, a: Xmm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None:
        """vcvttps2udqs V{kz}, V/mV/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2udqs(self, a: Ymm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2udqs(self, a: Zmm, b: Zmm | _M512 | _B512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2uqqs(self, a: Xmm, b: Mem_ptr_b | Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttps2uqqs V{kz}, H/mH/b32, {sae} (avx10.2)"""
    @overload
    def vcvttps2uqqs(self, a: Ymm, b: Xmm | _M128 | _B128, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vcvttps2uqqs(self, a: Zmm, b: Ymm | _M256 | _B256, encoding: _Evex = ..., /) -> None: ...
    def vcvttsd2sis(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttsd2sis ry, x/m64, {sae} (avx10.2)"""
    def vcvttsd2usis(self, a: R32 | R64, b: Xmm | _M64, encoding: _Evex = ..., /) -> None:
        """vcvttsd2usis ry, x/m64, {sae} (avx10.2)"""
    def vcvttss2sis(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvttss2sis ry, x/m32, {sae} (avx10.2)"""
    def vcvttss2usis(self, a: R32 | R64, b: Xmm | _M32, encoding: _Evex = ..., /) -> None:
        """vcvttss2usis ry, x/m32, {sae} (avx10.2)"""
    @overload
    def vmovrsb(self, a: Xmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vmovrsb V{kz}, mV (avx10.2+movrs)"""
    @overload
    def vmovrsb(self, a: Ymm, b: _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsb(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsd(self, a: Xmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vmovrsd V{kz}, mV (avx10.2+movrs)"""
    @overload
    def vmovrsd(self, a: Ymm, b: _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsd(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsq(self, a: Xmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vmovrsq V{kz}, mV (avx10.2+movrs)"""
    @overload
    def vmovrsq(self, a: Ymm, b: _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsq(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsw(self, a: Xmm, b: _M128, encoding: _Evex = ..., /) -> None:
        """vmovrsw V{kz}, mV (avx10.2+movrs)"""
    @overload
    def vmovrsw(self, a: Ymm, b: _M256, encoding: _Evex = ..., /) -> None: ...
    @overload
    def vmovrsw(self, a: Zmm, b: _M512, encoding: _Evex = ..., /) -> None: ...
    def ldtilecfg(self, a: _M512, encoding: _Vex = ..., /) -> None:
        """ldtilecfg m512 (amx-tile)"""
    def sttilecfg(self, a: _M512, encoding: _Vex = ..., /) -> None:
        """sttilecfg m512 (amx-tile)"""
    def tileloadd(self, a: Tmm, b: Mem_ptr, encoding: _Vex = ..., /) -> None:
        """tileloadd tmm, msib (amx-tile)"""
    def tileloaddt1(self, a: Tmm, b: Mem_ptr, encoding: _Vex = ..., /) -> None:
        """tileloaddt1 tmm, msib (amx-tile)"""
    def tilerelease(self, encoding: _Vex = ..., /) -> None:
        """tilerelease (amx-tile)"""
    def tilestored(self, a: Mem_ptr, b: Tmm, encoding: _Vex = ..., /) -> None:
        """tilestored msib, tmm (amx-tile)"""
    def tilezero(self, a: Tmm, encoding: _Vex = ..., /) -> None:
        """tilezero tmm (amx-tile)"""
    def tdpbf16ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbf16ps tmm, tmm, tmm (amx-bf16)"""
    def tcmmimfp16ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tcmmimfp16ps tmm, tmm, tmm (amx-complex)"""
    def tcmmrlfp16ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tcmmrlfp16ps tmm, tmm, tmm (amx-complex)"""
    def tdpfp16ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpfp16ps tmm, tmm, tmm (amx-fp16)"""
    def tdpbssd(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbssd tmm, tmm, tmm (amx-int8)"""
    def tdpbsud(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbsud tmm, tmm, tmm (amx-int8)"""
    def tdpbusd(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbusd tmm, tmm, tmm (amx-int8)"""
    def tdpbuud(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbuud tmm, tmm, tmm (amx-int8)"""
    def tcvtrowd2ps(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tcvtrowd2ps z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tcvtrowps2bf16h(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tcvtrowps2bf16h z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tcvtrowps2bf16l(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tcvtrowps2bf16l z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tcvtrowps2phh(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tcvtrowps2phh z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tcvtrowps2phl(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tcvtrowps2phl z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tilemovrow(self, a: Zmm, b: Tmm, c: R32 | _Imm, encoding: _Evex = ..., /) -> None:
        """tilemovrow z, tmm, r32; z, tmm, u8 (amx-avx512+avx10.2)"""
    def tdpbf8ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbf8ps tmm, tmm, tmm (amx-fp8)"""
    def tdpbhf8ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdpbhf8ps tmm, tmm, tmm (amx-fp8)"""
    def tdphbf8ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdphbf8ps tmm, tmm, tmm (amx-fp8)"""
    def tdphf8ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tdphf8ps tmm, tmm, tmm (amx-fp8)"""
    def tileloaddrs(self, a: Tmm, b: Mem_ptr, encoding: _Vex = ..., /) -> None:
        """tileloaddrs tmm, msib (amx-movrs)"""
    def tileloaddrst1(self, a: Tmm, b: Mem_ptr, encoding: _Vex = ..., /) -> None:
        """tileloaddrst1 tmm, msib (amx-movrs)"""
    def tmmultf32ps(self, a: Tmm, b: Tmm, c: Tmm, encoding: _Vex = ..., /) -> None:
        """tmmultf32ps tmm, tmm, tmm (amx-tf32)"""

__all__ = ["Align", "Assembler", "Code", "EncodingError", "Frame", "Label", "al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil",
"r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b", "ah", "ch", "dh", "bh", "ax", "cx", "dx", "bx", "sp",
"bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w", "r15w", "eax", "ecx", "edx", "ebx", "esp",
"ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d", "r15d", "rax", "rcx", "rdx", "rbx", "rsp",
"rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4",
"xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18",
"xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31",
"ymm0", "ymm1", "ymm2", "ymm3", "ymm4", "ymm5", "ymm6", "ymm7", "ymm8", "ymm9", "ymm10", "ymm11", "ymm12", "ymm13",
"ymm14", "ymm15", "ymm16", "ymm17", "ymm18", "ymm19", "ymm20", "ymm21", "ymm22", "ymm23", "ymm24", "ymm25", "ymm26",
"ymm27", "ymm28", "ymm29", "ymm30", "ymm31", "zmm0", "zmm1", "zmm2", "zmm3", "zmm4", "zmm5", "zmm6", "zmm7", "zmm8",
"zmm9", "zmm10", "zmm11", "zmm12", "zmm13", "zmm14", "zmm15", "zmm16", "zmm17", "zmm18", "zmm19", "zmm20", "zmm21",
"zmm22", "zmm23", "zmm24", "zmm25", "zmm26", "zmm27", "zmm28", "zmm29", "zmm30", "zmm31", "k0", "k1", "k2", "k3", "k4",
"k5", "k6", "k7", "mm0", "mm1", "mm2", "mm3", "mm4", "mm5", "mm6", "mm7", "st0", "st1", "st2", "st3", "st4", "st5",
"st6", "st7", "tmm0", "tmm1", "tmm2", "tmm3", "tmm4", "tmm5", "tmm6", "tmm7", "es", "cs", "ss", "ds", "fs", "gs", "cr0",
"cr1", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7", "cr8", "cr9", "cr10", "cr11", "cr12", "cr13", "cr14", "cr15", "dr0",
"dr1", "dr2", "dr3", "dr4", "dr5", "dr6", "dr7", "dr8", "dr9", "dr10", "dr11", "dr12", "dr13", "dr14", "dr15", "bnd0",
"bnd1", "bnd2", "bnd3", "rip", "R8S", "R16S", "R32S", "R64S", "XMMS", "YMMS", "ZMMS", "KS", "TMMS", "ptr", "byte",
"word", "dword", "fword", "qword", "tbyte", "xword", "yword", "zword", "ptr_b", "xword_b", "yword_b", "zword_b", "T_z",
"T_sae", "T_rn_sae", "T_rd_sae", "T_ru_sae", "T_rz_sae", "T_SHORT", "T_NEAR", "VexEncoding", "EvexEncoding"]
