"""AArch64 operands that are words: conditions, patterns, prefetch operations, barriers, system registers, shifts.

Written by tools/stubs.py.
"""

from typing import SupportsIndex
from ..operand import Named

class Name(Named):
    value: int
    def __init__(self, name: str, value: int) -> None: ...
class Condition(Name): ...
class Pattern(Name): ...
class Prefetch(Name): ...
class PrefetchSve(Name): ...
class Barrier(Name): ...
class NxsBarrier(Name): ...
class BranchTarget(Name): ...
class StreamingMode(Name): ...
class VectorGroup(Name): ...
class PState(Name): ...
class PStateBit(Name): ...
class CacheOperation(Name): ...
class InstructionCacheOperation(Name): ...
class SystemRegister(Name): ...
def system_register(op0: SupportsIndex, op1: SupportsIndex, crn: SupportsIndex, crm: SupportsIndex, op2: SupportsIndex, name: str='') -> SystemRegister: ...
class Modifier(Named): ...
CONDITIONS: dict[str, Condition]
PATTERNS: dict[str, Pattern]
PREFETCHES: dict[str, Prefetch]
SVE_PREFETCHES: dict[str, PrefetchSve]
OTHERS: dict[str, Name]
BARRIERS: dict[str, Barrier]
SYSTEM_REGISTERS: dict[str, SystemRegister]
MODIFIERS: dict[str, Modifier]
WORDS: dict[str, Named]
EQ: Condition
NONE: Condition
NE: Condition
ANY: Condition
HS: Condition
CS: Condition
NLAST: Condition
LO: Condition
CC: Condition
LAST: Condition
MI: Condition
FIRST: Condition
PL: Condition
NFRST: Condition
VS: Condition
VC: Condition
HI: Condition
PMORE: Condition
LS: Condition
PLAST: Condition
GE: Condition
TCONT: Condition
LT: Condition
TSTOP: Condition
GT: Condition
LE: Condition
AL: Condition
NV: Condition
POW2: Pattern
VL1: Pattern
VL2: Pattern
VL3: Pattern
VL4: Pattern
VL5: Pattern
VL6: Pattern
VL7: Pattern
VL8: Pattern
VL16: Pattern
VL32: Pattern
VL64: Pattern
VL128: Pattern
VL256: Pattern
MUL4: Pattern
MUL3: Pattern
ALL: Pattern
PLDL1KEEP: Prefetch
PLDL1STRM: Prefetch
PLDL2KEEP: Prefetch
PLDL2STRM: Prefetch
PLDL3KEEP: Prefetch
PLDL3STRM: Prefetch
PLDSLCKEEP: Prefetch
PLDSLCSTRM: Prefetch
PLIL1KEEP: Prefetch
PLIL1STRM: Prefetch
PLIL2KEEP: Prefetch
PLIL2STRM: Prefetch
PLIL3KEEP: Prefetch
PLIL3STRM: Prefetch
PLISLCKEEP: Prefetch
PLISLCSTRM: Prefetch
PSTL1KEEP: Prefetch
PSTL1STRM: Prefetch
PSTL2KEEP: Prefetch
PSTL2STRM: Prefetch
PSTL3KEEP: Prefetch
PSTL3STRM: Prefetch
PSTSLCKEEP: Prefetch
PSTSLCSTRM: Prefetch
PLDL1KEEP_SVE: PrefetchSve
PLDL1STRM_SVE: PrefetchSve
PLDL2KEEP_SVE: PrefetchSve
PLDL2STRM_SVE: PrefetchSve
PLDL3KEEP_SVE: PrefetchSve
PLDL3STRM_SVE: PrefetchSve
PSTL1KEEP_SVE: PrefetchSve
PSTL1STRM_SVE: PrefetchSve
PSTL2KEEP_SVE: PrefetchSve
PSTL2STRM_SVE: PrefetchSve
PSTL3KEEP_SVE: PrefetchSve
PSTL3STRM_SVE: PrefetchSve
OSHLD: Barrier
OSHST: Barrier
OSH: Barrier
NSHLD: Barrier
NSHST: Barrier
NSH: Barrier
ISHLD: Barrier
ISHST: Barrier
ISH: Barrier
LD: Barrier
ST: Barrier
SY: Barrier
OSHNXS: NxsBarrier
NSHNXS: NxsBarrier
ISHNXS: NxsBarrier
SYNXS: NxsBarrier
BTI_C: BranchTarget
BTI_J: BranchTarget
BTI_JC: BranchTarget
SM: StreamingMode
ZA: StreamingMode
VLx2: VectorGroup
VLx4: VectorGroup
DAIFSet: PState
DAIFClr: PState
UAO: PStateBit
PAN: PStateBit
SPSel: PStateBit
SSBS: PStateBit
DIT: PStateBit
TCO: PStateBit
ZVA: CacheOperation
CVAC: CacheOperation
CVAU: CacheOperation
CIVAC: CacheOperation
IVAU: InstructionCacheOperation
NZCV: SystemRegister
FPCR: SystemRegister
FPSR: SystemRegister
TPIDR_EL0: SystemRegister
CTR_EL0: SystemRegister
DCZID_EL0: SystemRegister
CNTVCT_EL0: SystemRegister
CNTFRQ_EL0: SystemRegister
MIDR_EL1: SystemRegister
ID_AA64ZFR0_EL1: SystemRegister
ID_AA64PFR0_EL1: SystemRegister
ID_AA64ISAR0_EL1: SystemRegister
ID_AA64ISAR1_EL1: SystemRegister
LSL: Modifier_LSL
LSR: Modifier_LSR
ASR: Modifier_ASR
ROR: Modifier_ROR
MSL: Modifier_MSL
UXTB: Modifier_UXTB
UXTH: Modifier_UXTH
UXTW: Modifier_UXTW
UXTX: Modifier_UXTX
SXTB: Modifier_SXTB
SXTH: Modifier_SXTH
SXTW: Modifier_SXTW
SXTX: Modifier_SXTX
MUL: Modifier_MUL
MUL_VL: Modifier_MUL_VL
class Modifier_LSL(Modifier): ...
class Modifier_LSR(Modifier): ...
class Modifier_ASR(Modifier): ...
class Modifier_ROR(Modifier): ...
class Modifier_MSL(Modifier): ...
class Modifier_UXTB(Modifier): ...
class Modifier_UXTH(Modifier): ...
class Modifier_UXTW(Modifier): ...
class Modifier_UXTX(Modifier): ...
class Modifier_SXTB(Modifier): ...
class Modifier_SXTH(Modifier): ...
class Modifier_SXTW(Modifier): ...
class Modifier_SXTX(Modifier): ...
class Modifier_MUL(Modifier): ...
class Modifier_MUL_VL(Modifier): ...

__all__ = ["EQ", "NONE", "NE", "ANY", "HS", "CS", "NLAST", "LO", "CC", "LAST", "MI", "FIRST", "PL", "NFRST", "VS", "VC", "HI",
"PMORE", "LS", "PLAST", "GE", "TCONT", "LT", "TSTOP", "GT", "LE", "AL", "NV", "POW2", "VL1", "VL2", "VL3", "VL4", "VL5",
"VL6", "VL7", "VL8", "VL16", "VL32", "VL64", "VL128", "VL256", "MUL4", "MUL3", "ALL", "PLDL1KEEP", "PLDL1STRM",
"PLDL2KEEP", "PLDL2STRM", "PLDL3KEEP", "PLDL3STRM", "PLDSLCKEEP", "PLDSLCSTRM", "PLIL1KEEP", "PLIL1STRM", "PLIL2KEEP",
"PLIL2STRM", "PLIL3KEEP", "PLIL3STRM", "PLISLCKEEP", "PLISLCSTRM", "PSTL1KEEP", "PSTL1STRM", "PSTL2KEEP", "PSTL2STRM",
"PSTL3KEEP", "PSTL3STRM", "PSTSLCKEEP", "PSTSLCSTRM", "PLDL1KEEP_SVE", "PLDL1STRM_SVE", "PLDL2KEEP_SVE",
"PLDL2STRM_SVE", "PLDL3KEEP_SVE", "PLDL3STRM_SVE", "PSTL1KEEP_SVE", "PSTL1STRM_SVE", "PSTL2KEEP_SVE", "PSTL2STRM_SVE",
"PSTL3KEEP_SVE", "PSTL3STRM_SVE", "OSHLD", "OSHST", "OSH", "NSHLD", "NSHST", "NSH", "ISHLD", "ISHST", "ISH", "LD", "ST",
"SY", "OSHNXS", "NSHNXS", "ISHNXS", "SYNXS", "BTI_C", "BTI_J", "BTI_JC", "SM", "ZA", "VLx2", "VLx4", "DAIFSet",
"DAIFClr", "UAO", "PAN", "SPSel", "SSBS", "DIT", "TCO", "ZVA", "CVAC", "CVAU", "CIVAC", "IVAU", "NZCV", "FPCR", "FPSR",
"TPIDR_EL0", "CTR_EL0", "DCZID_EL0", "CNTVCT_EL0", "CNTFRQ_EL0", "MIDR_EL1", "ID_AA64ZFR0_EL1", "ID_AA64PFR0_EL1",
"ID_AA64ISAR0_EL1", "ID_AA64ISAR1_EL1", "LSL", "LSR", "ASR", "ROR", "MSL", "UXTB", "UXTH", "UXTW", "UXTX", "SXTB",
"SXTH", "SXTW", "SXTX", "MUL", "MUL_VL", "system_register"]
