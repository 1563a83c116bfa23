"""Calls that the manual's aliases, and Xbyak_aarch64's shorter spellings, make of other instructions: the call | what
llvm-mc has to make the same bytes of.
"""

import pytest
from llvm import a64 as llvm_a64
from refusals import lines

from jitkern.isa import a64
from jitkern.isa.a64 import Assembler
from jitkern.isa.a64.instructions import SET
from jitkern.isa.a64.rows import all_variants

DSL = {name: getattr(a64, name) for name in a64.__all__}

CALLS = """
add(x0, x1, -1)                            | sub x0, x1, #1
add(sp, sp, -32)                           | sub sp, sp, #32
add(w0, w1, 4096)                          | add w0, w1, #1, lsl #12
add(x0, x1, 0xfff000)                      | add x0, x1, #4095, lsl #12
add(x0, x1, -4096)                         | sub x0, x1, #1, lsl #12
add(x0, x1, 1, 12)                         | add x0, x1, #1, lsl #12
add(x0, x1, 1, 0)                          | add x0, x1, #1
add(x0, x1, -1, LSL, 12)                   | sub x0, x1, #1, lsl #12
add(x0, x1, 0)                             | add x0, x1, #0
sub(x0, x1, -1)                            | add x0, x1, #1
adds(x0, x1, -1)                           | subs x0, x1, #1
subs(w0, w1, -4095)                        | adds w0, w1, #4095
subs(x0, x1, 0)                            | subs x0, x1, #0
cmp(x0, -1)                                | cmn x0, #1
cmp(w0, 8192)                              | cmp w0, #2, lsl #12
cmn(sp, -1)                                | cmp sp, #1
cmp(x0, 0)                                 | cmp x0, #0
cmn(x0, 0)                                 | cmn x0, #0
movz(x0, 1, 16)                            | movz x0, #1, lsl #16
tst(x0, 0xff00)                            | ands xzr, x0, #0xff00
tst(w0, -2)                                | ands wzr, w0, #0xfffffffe
bic(x0, x1, 0xff)                          | and x0, x1, #0xffffffffffffff00
bic(x0, x1, 0xffffffffffffff00)            | and x0, x1, #0xff
bics(w0, w1, 0xff)                         | ands w0, w1, #0xffffff00
orn(w0, w1, 1)                             | orr w0, w1, #0xfffffffe
eon(x0, x1, 1)                             | eor x0, x1, #0xfffffffffffffffe
mvn(x0, x1)                                | orn x0, xzr, x1
rev64(x0, x1)                              | rev x0, x1
uxtw(x0, w1)                               | ubfx x0, x1, #0, #32
ldr(x0, ptr(x1, -8))                       | ldur x0, [x1, #-8]
ldr(x0, ptr(x1, 1))                        | ldur x0, [x1, #1]
ldr(x0, ptr(x1, 256))                      | ldr x0, [x1, #256]
str(q0, ptr(sp, -16))                      | stur q0, [sp, #-16]
strb(w0, ptr(x1, -1))                      | sturb w0, [x1, #-1]
ldrsh(x0, ptr(x1, -2))                     | ldursh x0, [x1, #-2]
ldrsw(x0, ptr(x1, -4))                     | ldursw x0, [x1, #-4]
ldr(x0, ptr(x1, x2, LSL, 0))               | ldr x0, [x1, x2]
ldraa(x0, ptr(x1))                         | ldraa x0, [x1, #0]
casp(x0, x2, ptr(x4))                      | casp x0, x1, x2, x3, [x4]
fmov(s0, 0.0)                              | fmov s0, wzr
fmov(d0, 0)                                | fmov d0, xzr
fmov(h0, 0.0)                              | fmov h0, wzr
fmov(z0.s, 0.0)                            | dup z0.s, #0
fmov(z0.d, p1/T_m, 0.0)                    | cpy z0.d, p1/m, #0
movi(v0.s4, 1, MSL, 16)                    | movi v0.4s, #1, msl #16
mvni(v0.s2, 255, MSL, 8)                   | mvni v0.2s, #255, msl #8
movi(v0.h8, 1, LSL, 0)                     | movi v0.8h, #1
dup(s2, v3.s[0])                           | mov s2, v3.s[0]
mov(v0.d2, v1.d2)                          | mov v0.16b, v1.16b
cmle(v0.s4, v1.s4, v2.s4)                  | cmge v0.4s, v2.4s, v1.4s
cmlo(d0, d1, d2)                           | cmhi d0, d2, d1
fcmlt(v0.d2, v1.d2, v2.d2)                 | fcmgt v0.2d, v2.2d, v1.2d
facle(s0, s1, s2)                          | facge s0, s2, s1
fadd(z0.s, p0/T_m, z1.s)                   | fadd z0.s, p0/m, z0.s, z1.s
fadd(z0.s, p0, z1.s)                       | fadd z0.s, p0/m, z0.s, z1.s
fadd(z0.s, p0, z0.s, z1.s)                 | fadd z0.s, p0/m, z0.s, z1.s
fadd(z0.d, p0/T_m, 0.5)                    | fadd z0.d, p0/m, z0.d, #0.5
fmla(z0.s, p0, z1.s, z2.s)                 | fmla z0.s, p0/m, z1.s, z2.s
add(z0.s, 5)                               | add z0.s, z0.s, #5
add(z0.h, 1, LSL, 8)                       | add z0.h, z0.h, #256
asr(z0.s, p1/T_m, 3)                       | asr z0.s, p1/m, z0.s, #3
and_(z0.d, 0xff)                           | and z0.d, z0.d, #0xff
bic(z0.s, 0xff)                            | and z0.s, z0.s, #0xffffff00
orn(z0.b, z0.b, 1)                         | orr z0.b, z0.b, #0xfe
ext(z0.b, z1.b, 3)                         | ext z0.b, z0.b, z1.b, #3
splice(z0.s, p0, z1.s)                     | splice z0.s, p0, z0.s, z1.s
clasta(x0, p0, z1.d)                       | clasta x0, p0, x0, z1.d
fadda(d0, p0, z1.d)                        | fadda d0, p0, d0, z1.d
pfirst(p0.b, p1)                           | pfirst p0.b, p1, p0.b
brkn(p0.b, p1, p2.b)                       | brkn p0.b, p1/z, p2.b, p0.b
sqincp(x0, p1.s)                           | sqincp x0, p1.s
sqincp(x0, p1.s, w0)                       | sqincp x0, p1.s, w0
eor3(z0.d, z1.d, z2.d)                     | eor3 z0.d, z0.d, z1.d, z2.d
aesmc(z3.b)                                | aesmc z3.b, z3.b
cmpeq(p0.s, p1, z0.s, 3)                   | cmpeq p0.s, p1/z, z0.s, #3
ld1w(z0.s, p0, ptr(x0))                    | ld1w { z0.s }, p0/z, [x0]
ld3w(z0.s - z2.s, p0, ptr(x0, -24, MUL_VL))  | ld3w { z0.s - z2.s }, p0/z, [x0, #-24, mul vl]
st3q(z0.q - z2.q, p0, ptr(x0, 21, MUL_VL)) | st3q { z0.q - z2.q }, p0, [x0, #21, mul vl]
b_none(8)                                  | b.eq #8
b_any(8)                                   | b.ne #8
b_nlast(8)                                 | b.hs #8
b_last(8)                                  | b.lo #8
b_first(8)                                 | b.mi #8
b_nfrst(8)                                 | b.pl #8
b_pmore(8)                                 | b.hi #8
b_plast(8)                                 | b.ls #8
b_tcont(8)                                 | b.ge #8
b_tstop(8)                                 | b.lt #8
bc(NE, 8)                                  | bc.ne #8
bti(BTI_JC)                                | bti jc
yield_()                                   | yield
dsb(ISHNXS)                                | dsb ishnxs
dc(ZVA, x0)                                | dc zva, x0
ic(IVAU, x0)                               | ic ivau, x0
msr(DIT, 1)                                | msr dit, #1
smstart(SM)                                | smstart sm
smstop(ZA)                                 | smstop za
zero(za)                                   | zero {za}
zero({za})                                 | zero {za}
zero({za0.d, za5.d})                       | zero {za0.d, za5.d}
zero([za1.s, za0.h])                       | zero {za0.d, za1.d, za2.d, za4.d, za5.d, za6.d}
zero(za2.d)                                | zero {za2.d}
zero([])                                   | zero {}
ldr(za(w12, 0), ptr(x10))                  | ldr za[w12, 0], [x10]
str(za[w15, 9], ptr(sp, 9, MUL_VL))        | str za[w15, 9], [sp, #9, mul vl]
mova(za1v.s(w12, 3), p0, z1.s)             | mov za1v.s[w12, 3], p0/m, z1.s
st1w(za0h.s[w12, 1], p0, ptr(x0, x1, LSL, 2)) | st1w {za0h.s[w12, 1]}, p0, [x0, x1, lsl #2]
cpyp(pre_ptr(x0), pre_ptr(x1), x2)         | cpyp [x0]!, [x1]!, x2!
setge(pre_ptr(x0), x1, xzr)                | setge [x0]!, x1!, xzr
cntp(x0, pn15.s, VLx4)                     | cntp x0, pn15.s, vlx4
whilelt(p14.s - p15.s, x0, x1)             | whilelt { p14.s, p15.s }, x0, x1
whilelt(pn8.s, x0, x1, VLx2)               | whilelt pn8.s, x0, x1, vlx2
pext(p15.b - p0.b, pn9[1])                 | pext { p15.b, p0.b }, pn9[1]
ld1w(z4.s - z7.s, pn8/T_z, ptr(x0, x1, LSL, 2)) | ld1w { z4.s - z7.s }, pn8/z, [x0, x1, lsl #2]
stnt1b(z2.b - z3.b, pn8, ptr(x0, -16, MUL_VL)) | stnt1b { z2.b, z3.b }, pn8, [x0, #-16, mul vl]
psel(p0, p1, p2.h[w13, 7])                 | psel p0, p1, p2.h[w13, 7]
"""


def test_aliases_are_what_llvm_makes_of_them(llvm_mc):
    calls = lines(CALLS)
    for (call, text), code in zip(calls, llvm_a64(llvm_mc).assemble([text for _, text in calls])):
        a = Assembler()
        eval(f"a.{call}", {**DSL, "a": a})
        assert isinstance(code, bytes), text
        assert bytes(a.finish()) == code, call


@pytest.mark.parametrize("name", ["ldr", "str", "ldrb", "strb", "ldrh", "strh", "ldrsb", "ldrsh", "ldrsw"])
def test_offsets_that_are_not_scaled_have_a_form_for_every_register(name):
    """Wherever there is a scaled offset there is an unscaled one."""
    unscaled = {row.operands[0] for row in SET.table.rows(name) if row.operands[1] == "[xn|sp, #simm]"}
    scaled = {row.operands[0] for row in SET.table.rows(name) if row.operands[1].startswith("[xn|sp, #imm")}
    assert scaled - {"zt", "pt", "za[wv, imm]"} == unscaled


def test_both_widths_of_a_register_have_the_same_forms():
    """Where an instruction takes w registers alone and x registers alone, every form of the one is one of the other."""
    only = {"tbz", "tbnz", "rev32", "rev64", "sxtw", "uxtw"} | {f"crc32{kind}" for kind in "b h w cb ch cw".split()}
    other = {"uxtb", "uxth", "uxtw", "sxtb", "sxth", "sxtw"}
    missing = []
    for name in set(SET.table.mnemonics()) - only:
        shapes = {"w": set(), "x": set()}
        for row in SET.table.rows(name):
            kinds = {operand[0] for operand in row.operands if operand[0] in "wx" and operand[1:2].islower()}
            if len(kinds) == 1 and not row.features and not any(o[0] == "[" or o in other for o in row.operands):
                plain = tuple(o.replace("wsp", "sp").replace(*"wx") if o[0] in "wx" else o for o in row.operands)
                shapes[kinds.pop()].add(plain)
        if all(shapes.values()):
            missing += [f"{name} {', '.join(shape)}" for shape in shapes["w"] - shapes["x"]]
    assert missing == []


def test_what_a_call_leaves_out_is_never_a_choice():
    """No two variants of a mnemonic take the same types because operands were left out, unless values tell them."""
    for name in SET.table.mnemonics():
        seen: dict[tuple, list] = {}
        for row in SET.table.rows(name):
            for variant in all_variants(row):
                key = tuple((t.kind, t.types, t.text if t.kind == "open" else "") for t in variant.tokens)
                seen.setdefault(key, []).append(variant)
        for variants in seen.values():
            if any(variant.omitted for variant in variants) and len(variants) > 1:
                assert all(any(t.kind == "immediate" for t in variant.tokens) for variant in variants), name
                assert all(variant.omitted for variant in variants), name
