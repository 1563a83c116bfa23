"""AArch64 operands that are words: conditions, patterns, prefetch operations, barriers, system registers, shifts."""

from __future__ import annotations

from typing import SupportsIndex

from ..operand import EncodingError, Named, integer


class Name(Named):
    """A word that is an operand or part of one: a condition, a pattern, a prefetch operation, a system register."""

    __slots__ = ("value",)
    value: int

    def __init__(self, name: str, value: int):
        self._init(name=name, value=value)


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


def _words(cls: type, words: str) -> dict[str, Name]:
    """``A=B:3 C``: names, ``=`` between those of one value, with the value where it is not the next."""
    found, value = {}, 0
    for item in words.split():
        spellings, _, given = item.partition(":")
        value = int(given, 0) if given else value
        for spelling in spellings.split("="):
            found[spelling] = cls(spelling, value)
        value += 1
    return found


CONDITIONS = _words(
    Condition,
    "EQ=NONE NE=ANY HS=CS=NLAST LO=CC=LAST MI=FIRST PL=NFRST VS VC HI=PMORE LS=PLAST GE=TCONT LT=TSTOP GT LE AL NV",
)
PATTERNS = _words(Pattern, "POW2 VL1 VL2 VL3 VL4 VL5 VL6 VL7 VL8 VL16 VL32 VL64 VL128 VL256 MUL4:29 MUL3 ALL")
PREFETCHES = _words(
    Prefetch,
    "PLDL1KEEP PLDL1STRM PLDL2KEEP PLDL2STRM PLDL3KEEP PLDL3STRM PLDSLCKEEP PLDSLCSTRM "
    "PLIL1KEEP PLIL1STRM PLIL2KEEP PLIL2STRM PLIL3KEEP PLIL3STRM PLISLCKEEP PLISLCSTRM "
    "PSTL1KEEP PSTL1STRM PSTL2KEEP PSTL2STRM PSTL3KEEP PSTL3STRM PSTSLCKEEP PSTSLCSTRM",
)
SVE_PREFETCHES = _words(
    PrefetchSve,
    "PLDL1KEEP_SVE PLDL1STRM_SVE PLDL2KEEP_SVE PLDL2STRM_SVE PLDL3KEEP_SVE PLDL3STRM_SVE PSTL1KEEP_SVE:8 "
    "PSTL1STRM_SVE PSTL2KEEP_SVE PSTL2STRM_SVE PSTL3KEEP_SVE PSTL3STRM_SVE",
)
OTHERS = {
    **_words(NxsBarrier, "OSHNXS NSHNXS ISHNXS SYNXS"),
    **_words(BranchTarget, "BTI_C:1 BTI_J BTI_JC"),
    **_words(StreamingMode, "SM:1 ZA"),
    **_words(VectorGroup, "VLx2 VLx4"),
    **_words(PState, "DAIFSet:30 DAIFClr"),  # op1:op2
    **_words(PStateBit, "UAO:3 PAN SPSel SSBS:25 DIT TCO:28"),
    **_words(CacheOperation, "ZVA:0x1ba1 CVAC:0x1bd1 CVAU:0x1bd9 CIVAC:0x1bf1"),  # op1:CRn:CRm:op2
    **_words(InstructionCacheOperation, "IVAU:0x1ba9"),
}
BARRIERS = _words(Barrier, "OSHLD:1 OSHST OSH NSHLD:5 NSHST NSH ISHLD:9 ISHST ISH LD:13 ST SY")


def system_register(
    op0: SupportsIndex, op1: SupportsIndex, crn: SupportsIndex, crm: SupportsIndex, op2: SupportsIndex, name: str = ""
) -> SystemRegister:
    """The system register with these numbers: ``mrs(x0, system_register(3, 3, 4, 4, 0))`` reads FPCR."""
    limits = ((op0, 2, 3), (op1, 0, 7), (crn, 0, 15), (crm, 0, 15), (op2, 0, 7))
    if not all(low <= integer(value, "op0 ... op2") <= high for value, low, high in limits):
        raise EncodingError(
            f"system_register({op0}, {op1}, {crn}, {crm}, {op2}): op0 is 2 or 3, op1 and op2 0-7, CRn and CRm 0-15"
        )
    value = (op0 & 1) << 14 | op1 << 11 | crn << 7 | crm << 3 | op2
    return SystemRegister(name or f"S{op0}_{op1}_C{crn}_C{crm}_{op2}", value)


_SYSTEM_REGISTERS = """
NZCV 3 3 4 2 0 | FPCR 3 3 4 4 0 | FPSR 3 3 4 4 1 | TPIDR_EL0 3 3 13 0 2 | CTR_EL0 3 3 0 0 1 | DCZID_EL0 3 3 0 0 7
CNTVCT_EL0 3 3 14 0 2 | CNTFRQ_EL0 3 3 14 0 0 | MIDR_EL1 3 0 0 0 0 | ID_AA64ZFR0_EL1 3 0 0 4 4
ID_AA64PFR0_EL1 3 0 0 4 0 | ID_AA64ISAR0_EL1 3 0 0 6 0 | ID_AA64ISAR1_EL1 3 0 0 6 1
"""
SYSTEM_REGISTERS = {
    entry.split()[0]: system_register(*map(int, entry.split()[1:]), name=entry.split()[0])
    for entry in _SYSTEM_REGISTERS.replace("\n", " | ").split(" | ")
    if entry.strip()
}


class Modifier(Named):
    """A shift, an extension or MUL, in front of its amount. Each is a class of its own."""

    __slots__ = ()


MODIFIERS = {
    name: type(f"Modifier_{name}", (Modifier,), dict(__slots__=()))(name)
    for name in "LSL LSR ASR ROR MSL UXTB UXTH UXTW UXTX SXTB SXTH SXTW SXTX MUL MUL_VL".split()
}

WORDS = {**CONDITIONS, **PATTERNS, **PREFETCHES, **SVE_PREFETCHES, **BARRIERS, **OTHERS}
WORDS |= {**SYSTEM_REGISTERS, **MODIFIERS}

globals().update(WORDS | {type(word).__name__: type(word) for word in MODIFIERS.values()})

__all__ = [*WORDS, "system_register"]
