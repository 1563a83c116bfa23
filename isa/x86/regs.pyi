"""x86-64 operands: registers, their masks and rounding, and memory.

Written by tools/stubs.py.
"""

from typing import Any, Generic, NoReturn, SupportsIndex, TypeVar
from ..operand import Frozen, Label, Named, Reg

D = TypeVar('D', bound='Decorated')
M = TypeVar('M', bound='Mem')
class Modifier(Named):
    text: str
    def __init__(self, name: str, text: str) -> None: ...
class Choice(Named): ...
class _Short(Choice): ...
class _Near(Choice): ...
class _Vex(Choice): ...
class _Evex(Choice): ...
class Register(Reg):
    bits: int
class Gpr(Register):
    def parents(self) -> tuple[R64, ...]: ...
class R8(Gpr): ...
class R8High(Gpr):
    def parents(self) -> tuple[R64, ...]: ...
class R16(Gpr): ...
class Addressing(Gpr):
    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __radd__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __sub__(self, other: SupportsIndex) -> Address: ...
    def __mul__(self, scale: SupportsIndex) -> Address: ...
    def __rmul__(self, scale: SupportsIndex) -> Address: ...
class R32(Addressing): ...
class R64(Addressing): ...
class Rip(Addressing):
    def parents(self) -> tuple[R64, ...]: ...
class Decorated(Register):
    mask: K | None
    zeroing: bool
    rounding: Modifier | None
    plain: Decorated
    def __init__(self, name: str, index: int) -> None: ...
    def __or__(self: D, other: K | Modifier) -> D: ...
    def __repr__(self) -> str: ...
class K(Decorated): ...
class VectorIndex(Decorated):
    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __radd__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __sub__(self, other: SupportsIndex) -> Address: ...
    def __mul__(self, scale: SupportsIndex) -> Address: ...
    def __rmul__(self, scale: SupportsIndex) -> Address: ...
class Xmm(VectorIndex): ...
class Ymm(VectorIndex): ...
class Zmm(VectorIndex): ...
class Mm(Register): ...
class St(Register): ...
class Tmm(Register): ...
class Sreg(Register): ...
class Creg(Register): ...
class Dreg(Register): ...
class Bnd(Register): ...
class Address:
    def __add__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __radd__(self, other: Addressing | VectorIndex | Address | Label | SupportsIndex) -> Address: ...
    def __sub__(self, other: SupportsIndex) -> Address: ...
    def __mul__(self, scale: NoReturn) -> NoReturn: ...
    def __rmul__(self, scale: NoReturn) -> NoReturn: ...
    def __repr__(self) -> str: ...
def scaled(register: Addressing | VectorIndex, scale: SupportsIndex) -> Address: ...
class Mem:
    bits: int
    broadcast: bool
    segment: Sreg | None
    keyword: str
    def __or__(self: M, other: K) -> M: ...
    def __repr__(self) -> str: ...
class _Masked:
    def __init__(self, text: str, mask: K | None) -> None: ...
    def __str__(self) -> str: ...
class _Pointer(Frozen, Generic[M]):
    name: str
    def __init__(self, name: str, bits: int, broadcast: bool=False) -> None: ...
    @property
    def type(self) -> Any: ...
    def __getitem__(self, where: Addressing | VectorIndex | Address | slice | SupportsIndex) -> M: ...
    def __repr__(self) -> str: ...
T_z: Modifier
T_rn_sae: Modifier
T_rd_sae: Modifier
T_ru_sae: Modifier
T_rz_sae: Modifier
T_sae: Modifier
T_SHORT: _Short
T_NEAR: _Near
VexEncoding: _Vex
EvexEncoding: _Evex
ptr: _Pointer[Mem_ptr]
byte: _Pointer[Mem_byte]
word: _Pointer[Mem_word]
dword: _Pointer[Mem_dword]
fword: _Pointer[Mem_fword]
qword: _Pointer[Mem_qword]
tbyte: _Pointer[Mem_tbyte]
xword: _Pointer[Mem_xword]
yword: _Pointer[Mem_yword]
zword: _Pointer[Mem_zword]
ptr_b: _Pointer[Mem_ptr_b]
xword_b: _Pointer[Mem_xword_b]
yword_b: _Pointer[Mem_yword_b]
zword_b: _Pointer[Mem_zword_b]
POINTERS: tuple[_Pointer[Any], ...]
BROADCASTS: tuple[_Pointer[Any], ...]
class Mem_ptr(Mem): ...
class Mem_byte(Mem): ...
class Mem_word(Mem): ...
class Mem_dword(Mem): ...
class Mem_fword(Mem): ...
class Mem_qword(Mem): ...
class Mem_tbyte(Mem): ...
class Mem_xword(Mem): ...
class Mem_yword(Mem): ...
class Mem_zword(Mem): ...
class Mem_ptr_b(Mem): ...
class Mem_xword_b(Mem): ...
class Mem_yword_b(Mem): ...
class Mem_zword_b(Mem): ...
R8S: tuple[R8, ...]
R8HIGHS: tuple[R8High, ...]
R16S: tuple[R16, ...]
R32S: tuple[R32, ...]
R64S: tuple[R64, ...]
XMMS: tuple[Xmm, ...]
YMMS: tuple[Ymm, ...]
ZMMS: tuple[Zmm, ...]
KS: tuple[K, ...]
MMS: tuple[Mm, ...]
STS: tuple[St, ...]
TMMS: tuple[Tmm, ...]
SREGS: tuple[Sreg, ...]
CREGS: tuple[Creg, ...]
DREGS: tuple[Dreg, ...]
BNDS: tuple[Bnd, ...]
rip: Rip
BANKS: tuple[tuple[Any, ...], ...]
REGISTERS: dict[str, Register]
al: R8
cl: R8
dl: R8
bl: R8
spl: R8
bpl: R8
sil: R8
dil: R8
r8b: R8
r9b: R8
r10b: R8
r11b: R8
r12b: R8
r13b: R8
r14b: R8
r15b: R8
ah: R8High
ch: R8High
dh: R8High
bh: R8High
ax: R16
cx: R16
dx: R16
bx: R16
sp: R16
bp: R16
si: R16
di: R16
r8w: R16
r9w: R16
r10w: R16
r11w: R16
r12w: R16
r13w: R16
r14w: R16
r15w: R16
eax: R32
ecx: R32
edx: R32
ebx: R32
esp: R32
ebp: R32
esi: R32
edi: R32
r8d: R32
r9d: R32
r10d: R32
r11d: R32
r12d: R32
r13d: R32
r14d: R32
r15d: R32
rax: R64
rcx: R64
rdx: R64
rbx: R64
rsp: R64
rbp: R64
rsi: R64
rdi: R64
r8: R64
r9: R64
r10: R64
r11: R64
r12: R64
r13: R64
r14: R64
r15: R64
xmm0: Xmm
xmm1: Xmm
xmm2: Xmm
xmm3: Xmm
xmm4: Xmm
xmm5: Xmm
xmm6: Xmm
xmm7: Xmm
xmm8: Xmm
xmm9: Xmm
xmm10: Xmm
xmm11: Xmm
xmm12: Xmm
xmm13: Xmm
xmm14: Xmm
xmm15: Xmm
xmm16: Xmm
xmm17: Xmm
xmm18: Xmm
xmm19: Xmm
xmm20: Xmm
xmm21: Xmm
xmm22: Xmm
xmm23: Xmm
xmm24: Xmm
xmm25: Xmm
xmm26: Xmm
xmm27: Xmm
xmm28: Xmm
xmm29: Xmm
xmm30: Xmm
xmm31: Xmm
ymm0: Ymm
ymm1: Ymm
ymm2: Ymm
ymm3: Ymm
ymm4: Ymm
ymm5: Ymm
ymm6: Ymm
ymm7: Ymm
ymm8: Ymm
ymm9: Ymm
ymm10: Ymm
ymm11: Ymm
ymm12: Ymm
ymm13: Ymm
ymm14: Ymm
ymm15: Ymm
ymm16: Ymm
ymm17: Ymm
ymm18: Ymm
ymm19: Ymm
ymm20: Ymm
ymm21: Ymm
ymm22: Ymm
ymm23: Ymm
ymm24: Ymm
ymm25: Ymm
ymm26: Ymm
ymm27: Ymm
ymm28: Ymm
ymm29: Ymm
ymm30: Ymm
ymm31: Ymm
zmm0: Zmm
zmm1: Zmm
zmm2: Zmm
zmm3: Zmm
zmm4: Zmm
zmm5: Zmm
zmm6: Zmm
zmm7: Zmm
zmm8: Zmm
zmm9: Zmm
zmm10: Zmm
zmm11: Zmm
zmm12: Zmm
zmm13: Zmm
zmm14: Zmm
zmm15: Zmm
zmm16: Zmm
zmm17: Zmm
zmm18: Zmm
zmm19: Zmm
zmm20: Zmm
zmm21: Zmm
zmm22: Zmm
zmm23: Zmm
zmm24: Zmm
zmm25: Zmm
zmm26: Zmm
zmm27: Zmm
zmm28: Zmm
zmm29: Zmm
zmm30: Zmm
zmm31: Zmm
k0: K
k1: K
k2: K
k3: K
k4: K
k5: K
k6: K
k7: K
mm0: Mm
mm1: Mm
mm2: Mm
mm3: Mm
mm4: Mm
mm5: Mm
mm6: Mm
mm7: Mm
st0: St
st1: St
st2: St
st3: St
st4: St
st5: St
st6: St
st7: St
tmm0: Tmm
tmm1: Tmm
tmm2: Tmm
tmm3: Tmm
tmm4: Tmm
tmm5: Tmm
tmm6: Tmm
tmm7: Tmm
es: Sreg
cs: Sreg
ss: Sreg
ds: Sreg
fs: Sreg
gs: Sreg
cr0: Creg
cr1: Creg
cr2: Creg
cr3: Creg
cr4: Creg
cr5: Creg
cr6: Creg
cr7: Creg
cr8: Creg
cr9: Creg
cr10: Creg
cr11: Creg
cr12: Creg
cr13: Creg
cr14: Creg
cr15: Creg
dr0: Dreg
dr1: Dreg
dr2: Dreg
dr3: Dreg
dr4: Dreg
dr5: Dreg
dr6: Dreg
dr7: Dreg
dr8: Dreg
dr9: Dreg
dr10: Dreg
dr11: Dreg
dr12: Dreg
dr13: Dreg
dr14: Dreg
dr15: Dreg
bnd0: Bnd
bnd1: Bnd
bnd2: Bnd
bnd3: Bnd

__all__ = ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil", "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b", "ah",
"ch", "dh", "bh", "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w",
"r15w", "eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d",
"r15d", "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
"xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",
"xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26",
"xmm27", "xmm28", "xmm29", "xmm30", "xmm31", "ymm0", "ymm1", "ymm2", "ymm3", "ymm4", "ymm5", "ymm6", "ymm7", "ymm8",
"ymm9", "ymm10", "ymm11", "ymm12", "ymm13", "ymm14", "ymm15", "ymm16", "ymm17", "ymm18", "ymm19", "ymm20", "ymm21",
"ymm22", "ymm23", "ymm24", "ymm25", "ymm26", "ymm27", "ymm28", "ymm29", "ymm30", "ymm31", "zmm0", "zmm1", "zmm2",
"zmm3", "zmm4", "zmm5", "zmm6", "zmm7", "zmm8", "zmm9", "zmm10", "zmm11", "zmm12", "zmm13", "zmm14", "zmm15", "zmm16",
"zmm17", "zmm18", "zmm19", "zmm20", "zmm21", "zmm22", "zmm23", "zmm24", "zmm25", "zmm26", "zmm27", "zmm28", "zmm29",
"zmm30", "zmm31", "k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "mm0", "mm1", "mm2", "mm3", "mm4", "mm5", "mm6",
"mm7", "st0", "st1", "st2", "st3", "st4", "st5", "st6", "st7", "tmm0", "tmm1", "tmm2", "tmm3", "tmm4", "tmm5", "tmm6",
"tmm7", "es", "cs", "ss", "ds", "fs", "gs", "cr0", "cr1", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7", "cr8", "cr9",
"cr10", "cr11", "cr12", "cr13", "cr14", "cr15", "dr0", "dr1", "dr2", "dr3", "dr4", "dr5", "dr6", "dr7", "dr8", "dr9",
"dr10", "dr11", "dr12", "dr13", "dr14", "dr15", "bnd0", "bnd1", "bnd2", "bnd3", "rip", "R8S", "R16S", "R32S", "R64S",
"XMMS", "YMMS", "ZMMS", "KS", "TMMS", "ptr", "byte", "word", "dword", "fword", "qword", "tbyte", "xword", "yword",
"zword", "ptr_b", "xword_b", "yword_b", "zword_b", "T_z", "T_sae", "T_rn_sae", "T_rd_sae", "T_ru_sae", "T_rz_sae",
"T_SHORT", "T_NEAR", "VexEncoding", "EvexEncoding"]
