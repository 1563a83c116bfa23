"""What must not be encoded raises EncodingError, says why, and emits nothing."""

import pytest
import x86_samples
from refusals import check_instruction, check_operand, lines

from jitkern.isa import x86
from jitkern.isa.assembler import Assembler as Core
from jitkern.isa.layout import Misfit
from jitkern.isa.x86 import Assembler, EncodingError, regs
from jitkern.isa.x86.instructions import SET
from jitkern.isa.x86.rows import IMMEDIATES

DSL = {name: getattr(x86, name) for name in x86.__all__}

CALLS = """
mov(eax, dword[zmm17 + 8])                 | no vector index
vmovups(zmm0, ptr[zmm1 + 8])               | no vector index
mov(rax, ptr[0x10] | k1)                   | no write mask
vaddps(zmm0, ymm1, zmm2)                        | no form
vaddps(zmm0, zmm1)                              | no form
vaddps()                                        | no form
vaddps(zmm0, zmm1, zmm2, zmm3)                  | no form
vaddps(zmm0, zmm1, xword[rax])                  | no form
vaddps(xmm0, xmm1, zword[rax])                  | no form
vaddps(zmm0, zmm1, 1)                           | no form
vaddps(zmm0, zmm1, rax)                         | no form
vaddps(mm0, mm1, mm2)                           | no form
vaddps(ptr[rax], zmm1, zmm2)                    | no form
vaddps(zmm0, zmm1, None)                        | no operand
vaddps(zmm0, zmm1, "zmm2")                      | no operand
vaddps(zmm0, zmm1, 1.5)                         | no operand
vaddps(zmm0, zmm1, rax + 8)                     | memory is written ptr
vaddps(zmm0, zmm1 | k1, zmm2)                   | no write mask on this operand
vaddps(zmm0, zmm1, zmm2 | k1)                   | no write mask on this operand
vaddps(zmm0, zmm1, ptr[rax] | k1)               | no write mask on this operand
vaddps(zmm0 | T_z, zmm1, zmm2)                  | needs a write mask
vaddps(zmm0 | T_rn_sae, zmm1, zmm2)             | last vector register
vaddps(zmm0, zmm1 | T_rn_sae, zmm2)             | last vector register
vaddps(zmm0, zmm1 | T_rn_sae, zmm2 | T_rn_sae)  | last vector register
vaddps(zmm0, zmm1 | T_rn_sae, ptr[rax])         | not with memory
vaddps(zmm0, zmm1 | T_rn_sae, ptr_b[rax])       | not with memory
vaddps(zmm0, zmm1, zmm2 | T_sae)                | takes T_rn_sae
vaddps(ymm0, ymm1, ymm2 | T_rn_sae)             | no rounding
vaddps(xmm0, xmm1, xmm2 | T_rn_sae)             | no rounding
vpaddd(zmm0, zmm1, zmm2 | T_rn_sae)             | no rounding
vmaxps(zmm0, zmm1, zmm2 | T_rn_sae)             | takes T_sae
vcmpps(k1 | k2 | T_z, zmm0, zmm1, 0)            | no zeroing
vcmpps(k1, zmm0, zmm1, 256)                     | outside 0 ... 255
vcmpps(k1, zmm0, zmm1, -1)                      | outside 0 ... 255
vpaddw(zmm0, zmm1, ptr_b[rax])                  | no form
vmovups(ptr_b[rax], zmm0)                       | no form
vmovups(zmm0, ptr_b[rax])                       | no form
vmovups(zmm0, zmm1 | T_rn_sae)                  | no rounding
vhaddps(xmm16, xmm1, xmm2)                      | needs an EVEX encoding
vhaddps(xmm0, xmm31, xmm2)                      | needs an EVEX encoding
vhaddps(xmm0, xmm1, xmm17)                      | needs an EVEX encoding
vhaddps(xmm0 | k1, xmm1, xmm2)                  | no write mask
vhaddps(zmm0, zmm1, zmm2)                       | no form
vblendvps(ymm0, ymm1, ymm2, ymm16)              | needs an EVEX encoding
vblendvps(ymm0, ymm1, ptr[rax], ymm16)          | needs an EVEX encoding
vptest(ymm16, ymm0)                             | needs an EVEX encoding
addps(xmm16, xmm0)                              | needs an EVEX encoding
addps(xmm0, xmm16)                              | needs an EVEX encoding
addps(ymm0, ymm1)                               | no form
movd(xmm31, eax)                                | needs an EVEX encoding
vgatherdps(zmm0, ptr[rax + zmm1*4])             | needs a write mask
vgatherdps(zmm0 | k0, ptr[rax + zmm1*4])        | needs a write mask
vaddps(zmm0 | k0 | T_z, zmm1, zmm2)             | needs a write mask
vmovss(ptr[rax] | k1, xmm1, xmm2)               | no form
vmovss(xmm0, ptr[rax] | k1)                     | no write mask
vmovss(ptr[rax] | k1, xmm1, VexEncoding)        | no write mask
vreduceps(ymm0, ymm1 | T_sae, 1)                | no rounding
vreduceps(zmm0, ptr[rax] | k1, 1)               | no write mask
vreduceps(zmm0, zmm1 | T_rn_sae, 1)             | takes T_sae
vgatherdps(zmm0 | k1, ptr[rax + ymm1*4])        | an index of class Zmm
vgatherdps(zmm0 | k1, ptr[rax + rcx*4])         | an index of class Zmm
vgatherdps(zmm0 | k1, ptr[rax])                 | an index of class Zmm
vgatherdps(zmm0 | k1 | T_z, ptr[rax + zmm1*4])  | no zeroing
vgatherdps(zmm1 | k1, ptr[rax + zmm1*4])        | must be different
vgatherdps(xmm0, ptr[rax + xmm16*4], xmm1)      | needs an EVEX encoding
vgatherdps(xmm0, ptr[rax + xmm1*4], xmm1)       | must be different
vgatherdps(xmm0, ptr[rax + xmm1*4], xmm0)       | must be different
vgatherqpd(ymm0, ptr[rax + ymm31*4], ymm1)      | needs an EVEX encoding
vscatterdps(ptr[rax + zmm1*4], zmm0)            | needs a write mask
vmovups(zmm0, ptr[rax + zmm1*4])                | no vector index
mov(rax, ptr[rax + xmm1])                       | no vector index
vp2intersectd(k1, zmm0, zmm1)                   | first of a pair
kaddw(k1 | k2, k2, k3)                          | no write mask
tdpbssd(tmm0, tmm0, tmm1)                       | must be different
tdpbssd(tmm0, tmm1, tmm1)                       | must be different
tileloadd(tmm0, ptr[rax])                       | a base and an index
tileloadd(tmm0, ptr[rax*8])                     | a base and an index
vfmulcph(zmm0, zmm0, zmm1)                      | must be different
vfmulcph(zmm0, zmm1, zmm0)                      | must be different
add(rax, 1 << 31)                               | outside
add(rax, -(1 << 31) - 1)                        | outside
add(eax, 1 << 32)                               | outside
add(rax, 0xffffffff7fffffff)                    | outside
and_(rax, 0x1fffffffffffffff0)                  | outside
and_(eax, 0xfffffffffffffff0)                   | outside
and_(ax, 0xfffffff0)                            | outside
push(0xffffffff7fffffff)                        | outside
nop(-1)                                         | outside 0 ... 65535
nop(65536)                                      | outside 0 ... 65535
nop(ax, 1)                                      | no form
test(ecx, ptr_b[rax])                           | no form
test(ecx, word[rax])                            | no form
xchg(eax, rbx)                                  | no form
add(ax, 65536)                                  | outside
add(ax, -32769)                                 | outside
add(al, 256)                                    | outside
add(al, -129)                                   | outside
add(rax, 1.0)                                   | no operand
add(rax, True)                                  | no operand
add(rax, eax)                                   | no form
add(eax, ax)                                    | no form
add(1, rax)                                     | no form
add(byte[rax], ecx)                             | no form
add(ptr[rax], ptr[rcx])                         | no form
add(ptr[rax], 1)                                | not clear
mov(ptr[rax], 1)                                | not clear
inc(ptr[rax])                                   | not clear
shl(ptr[rax], 3)                                | not clear
push(ptr[rax])                                  | not clear
fld(ptr[rax])                                   | not clear
movzx(eax, ptr[rax])                            | not clear
cvtsi2sd(xmm0, ptr[rax])                        | not clear
vcvtpd2ps(xmm0, ptr[rax])                       | not clear
vcvtpd2ps(xmm0, ptr_b[rax])                     | not clear
vfpclassps(k1, ptr[rax], 1)                     | not clear
mov(ah, r8b)                                    | ah, ch, dh and bh
mov(spl, bh)                                    | ah, ch, dh and bh
mov(ah, byte[r9])                               | ah, ch, dh and bh
movzx(rax, ah)                                  | ah, ch, dh and bh
movsx(r8d, dh)                                  | ah, ch, dh and bh
crc32(rax, ah)                                  | ah, ch, dh and bh
mov(rax, 1 << 64)                               | outside
mov(rax, -(1 << 63) - 1)                        | outside
mov(eax, 1 << 32)                               | outside
mov(qword[rax], 1 << 31)                        | outside
mov(rbx, ptr[1 << 40])                          | does not fit 32 bits
mov(rax, ptr[1 << 64])                          | does not fit 32 bits
mov(rbx, ptr[0xffffffff7fffffff])               | does not fit 32 bits
mov(rax, ptr[rax + (1 << 31)])                  | does not fit 32 bits
mov(rax, ptr[rcx - (1 << 31) - 1])              | does not fit 32 bits
vmovups(zmm0, ptr[rcx + (1 << 31)])             | does not fit 32 bits
shl(rax, 256)                                   | outside
shl(rax, -1)                                    | outside
shl(rax, dl)                                    | where this form has cl
shl(rax, ecx)                                   | no form
in_(bl, dx)                                     | where this form has al
in_(al, 256)                                    | outside
out(cx, al)                                     | where this form has dx
ret(65536)                                      | outside
int_(256)                                       | outside
bswap(ax)                                       | no form
lea(rax, rcx)                                   | no form
jmp(5)                                          | no form
jmp(eax)                                        | no form
jz(rax)                                         | no form
call(ptr_b[rax])                                | no form
movdir64b(rax, ptr[eax])                        | 64-bit registers
fadd(st1, st2)                                  | where this form has st0
fadd(rax)                                       | no form
vpinsrd(xmm0, xmm1, rax, 0)                     | no form
pextrb(al, xmm0, 0)                             | no form
kmovw(rax, k1)                                  | no form
vbroadcastss(zmm0, qword[rax])                  | no form
vcvtsi2sd(xmm0, xmm1 | T_rn_sae, eax)           | no rounding
mov(rax, T_NEAR)                                | no form
add(rax, 1, T_SHORT)                            | no form
jmp(T_NEAR)                                     | no form
vhaddps(xmm0, xmm1, xmm2, EvexEncoding)         | no form
vpermb(xmm0, xmm1, xmm2, VexEncoding)           | no form
"""

# Operands that are wrong by themselves, before an instruction sees them.
OPERANDS = """
ptr[fs:rcx:4]           | one colon too many
zmm0 | k1 | k2                  | there is one already
zmm0 | k1 | k1                  | there is one already
zmm0 | T_z | T_z                | there is one already
zmm0 | T_sae | T_rn_sae         | there is one already
zmm0 | rax                      | a mask, T_z
zmm0 | 1                        | a mask, T_z
zmm0 | (k1 | k2)                | a mask, T_z
zmm0 | k1 | k0                  | there is one already
ptr[rax] | k1 | k0              | there is one already
ptr[rax] | k0 | T_z             | write mask only
ptr[rax] | k1 | k2              | there is one already
ptr[rax] | T_z                  | write mask only
ptr[rax] | T_sae                | write mask only
rax * 3                         | 1, 2, 4 or 8
rax * 16                        | 1, 2, 4 or 8
rax * -1                        | 1, 2, 4 or 8
rax * 1.0                       | must be an integer
rax * True                      | must be an integer
rsp * 2                         | can not be an index
esp * 1                         | can not be an index
rip * 2                         | can not be an index
ptr[rax + rsp*4]                | can not be an index
ptr[rsp + rsp]                  | can not be an index
ptr[rax + rbx + rcx]            | one base and one index
ptr[rax + rbx*2 + rcx*2]        | one base and one index
ptr[rax*2 + rbx*4]              | one base and one index
ptr[rax + rbx + zmm1]           | one base and one index
ptr[zmm1 + zmm2]                | one base and one index
ptr[rax + ebx]                  | different widths
ptr[eax + rbx*4]                | different widths
ptr[rip + rax]                  | nothing but a label
ptr[rip + rax*4]                | nothing but a label
ptr[rax + rip]                  | nothing but a label
ptr[rax + Label("x")]           | rip + label
ptr[Label("x")]                 | rip + label
ptr[rip + Label("x") + Label("y")] | has one label
ptr[rax + 1.5]                  | must be an integer
ptr[rax + "8"]                  | must be an integer
ptr["rax"]                      | must be an integer
ptr[1.5]                        | must be an integer
ptr[None]                       | must be an integer
ptr[True]                       | must be an integer
ptr[ax]                         | must be an integer
ptr[k1]                         | must be an integer
ptr[ds: rax]                    | only fs and gs
ptr[rax: rbx]                   | segment register
ptr[(rax + 8) * 2]              | only a register can be scaled
(zmm1 | k1) * 4                 | the mask belongs on the operand
"""


@pytest.mark.parametrize(("call", "reason"), lines(CALLS))
def test_instruction(call, reason):
    check_instruction(Assembler(), call, reason, DSL)


@pytest.mark.parametrize(("operand", "reason"), lines(OPERANDS))
def test_operand(operand, reason):
    check_operand(operand, reason, DSL)


def test_the_message_has_the_operands_and_the_forms():
    with pytest.raises(EncodingError) as caught:
        Assembler().vaddps(x86.zmm0 | x86.k1, x86.ymm1, x86.ptr[x86.rax + 8])
    message = str(caught.value)
    assert message.startswith("vaddps(zmm0 | k1, ymm1, ptr[rax + 8])")
    assert "\n    vaddps zmm{kz}, zmm, zmm/m512/b32 {er}" in message and "\n    vaddps xmm, xmm, xmm/m128" in message


def test_every_form_refuses_what_is_out_of_its_range():
    """High registers without EVEX, immediates just outside, masks and rounding where there are none: thousands of
    cases.
    """
    tried = 0
    for form, kinds in x86_samples.all_forms():
        if any(token.kind == "label" for token in form.variant.tokens) or regs.R8High in kinds:
            continue
        ops, _ = next(x86_samples.encodings(x86_samples.Random(4), form, kinds, 1))
        for i, (token, kind) in enumerate(zip(form.variant.tokens, kinds)):
            for wrong in wrong_values(form, token, kind, ops[i]):
                tried += 1
                with pytest.raises(Misfit):
                    form.encode((*ops[:i], wrong, *ops[i + 1 :]))
                    raise AssertionError(f"{form.variant.row.syntax} takes {wrong!r}")
    assert tried > 15_000


def wrong_values(form, token, kind, value):
    if token.kind == "immediate" and token.text in IMMEDIATES:
        low, high = IMMEDIATES[token.text]
        yield from (low - 1, high + 1, 1 << 64, -(1 << 70))
    if token.kind == "fixed":
        yield next(register for register in x86_samples.KINDS[kind] if register is not value)
    if token.kind == "register" and issubclass(kind, regs.Decorated):
        if issubclass(kind, regs.VectorIndex) and not form.variant.row.opcode[0].startswith("EVEX"):
            yield x86_samples.KINDS[kind][16]
        if not token.mask:
            yield value | regs.KS[1]
        if token.mask != "kz" and not value.zeroing:
            yield value | regs.T_z
        if not form.variant.row.rounding:
            yield value | regs.T_rd_sae
    if token.kind in ("memory", "broadcast") and not token.text.startswith("moff"):
        pointer = next(p for p in regs.POINTERS + regs.BROADCASTS if p.type is kind)
        yield pointer[regs.R64S[0] + (1 << 31)]
        if not token.text.startswith("vm"):
            yield pointer[regs.R64S[0] + regs.ZMMS[3]]
        if not token.mask:
            yield pointer[regs.R64S[0] + regs.R64S[1]] | regs.KS[1]


def test_unknown_mnemonics_are_attribute_errors():
    a = Assembler()
    for name in ("vaddqq", "and", "nonsense", "__wrapped__", "vaddps_"):
        with pytest.raises(AttributeError):
            getattr(a, name)
    assert "vaddps" in dir(a) and "and_" in dir(a) and "and" not in dir(a)


def test_no_mnemonic_hides_behind_an_attribute():
    plain = {name for name in dir(Core) if not name.startswith("_")}
    assert plain & set(SET.table.mnemonics()) == set()
