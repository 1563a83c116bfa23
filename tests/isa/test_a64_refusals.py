"""What must not be encoded raises EncodingError, says why, and emits nothing."""

import a64_samples
import pytest
from refusals import check_instruction, check_operand, lines

from jitkern.isa import a64
from jitkern.isa.a64 import Assembler, EncodingError, regs
from jitkern.isa.a64.instructions import SET
from jitkern.isa.layout import Misfit

DSL = {name: getattr(a64, name) for name in a64.__all__}

CALLS = """
fmla(z0.s, p0/T_m, z1.s, z2.d)             | no form
fmla(z0.s, p0/T_z, z1.s, z2.s)             | no form
fmla(z0.s, p8, z1.s, z2.s)                 | first 8 registers
fmla(z0.s, p0/T_m, z1.s)                   | no form
fadd(z0.s, p0/T_z, z1.s)                   | no form
fadd(z0.s, z1.s)                           | no form
fadd(z0.s, p0/T_m, z1.d)                   | no form
mov(z0.s, p0, 1)                           | p0/T_m or p0/T_z
cpy(z0.s, p1, 1)                           | p1/T_m or p1/T_z
brka(p0.b, p1, p2.b)                       | p1/T_m or p1/T_z
sqincp(x0, p0.b, w1)                       | has to be the same register
and_(z0.s, p0/T_m)                         | no form
bic(z0.s, 0)                               | no rotated run of ones
fmla(z0.b, p0/T_m, z1.b, z2.b)             | no form
fmla(z0.s, p8/T_m, z1.s, z2.s)             | first 8 registers
fmla(z0.s, z1.s, z8.s[0])                  | first 8 registers
fmla(z0.s, z1.s, z2.s[4])                  | elements are 0 ... 3
fmla(z0.s, z1.s, z2.s[-1])                 | elements are 0 ... 3
fmla(v0.s4, v1.s4, v2.s2)                  | no form
fmla(v0.s4, v1.s4, v2.s[4])                | elements are 0 ... 3
fmla(v0.h8, v1.h8, v16.h[0])               | first 16 registers
fmla(v0, v1, v2)                           | no form
fmla(z0, z1, z2)                           | no form
add(x0, x1, w2)                            | no form
add(x0, w1, x2)                            | no form
add(w0, w1, x2)                            | no form
add(x0, x1, sp)                            | no form
add(xzr, sp, 1)                            | no form
add(x0, x1, 4097)                          | 4097 is outside -4095 ... 4095, and no such multiple of 4096
add(x0, x1, -4097)                         | outside -4095
add(x0, x1, 4096 * 4096)                   | outside -4095
add(x0, x1, 4096, LSL, 12)                 | 4096 is outside -4095 ... 4095
add(x0, x1, 1, LSL, 6)                     | outside 0 ... 12, a multiple of 12
add(x0, x1, 1, 24)                         | outside 0 ... 12, a multiple of 12
add(x0, x1, 1, ASR, 12)                    | no form
cmp(x0, -4097)                             | outside -4095
cmp(xzr, -1)                               | no form
movz(x0, 1, 8)                             | a multiple of 16
tst(x0, 0)                                 | no rotated run of ones
tst(w0, 0x1ffffffff)                       | no rotated run of ones
bic(x0, x1, 0)                             | no rotated run of ones
bic(x0, x1, -1)                            | no rotated run of ones
orn(w0, w1, 0x1ffffffff)                   | no rotated run of ones
bics(sp, x1, 1)                            | no form
mvn(x0, sp)                                | no form
add(x0, x1, 1.0)                           | no form
add(x0, x1, True)                          | no operand
add(x0, x1, "x2")                          | no operand
add(x0, x1, None)                          | no operand
add(x0, x1, x2, LSL, 64)                   | outside 0 ... 63
add(w0, w1, w2, LSL, 32)                   | outside 0 ... 31
add(x0, x1, x2, ROR, 1)                    | no form
add(x0, x1, w2, UXTW, 5)                   | outside 0 ... 4
add(x0, x1, x2, 3)                         | no form
add(x0, x1)                                | no form
add()                                      | no form
add(z0.s, z1.s, 5)                         | has to be the same register
add(z0.s, z0.s, 256 + 1)                   | outside
add(z0.b, z0.b, 256)                       | outside 0 ... 255
add(z0.s, p0/T_m, z1.s, z2.s)              | has to be the same register
and_(x0, x1, 0)                            | no rotated run of ones
and_(x0, x1, -1)                           | no rotated run of ones
and_(x0, x1, 5)                            | no rotated run of ones
and_(w0, w1, 0x1ffffffff)                  | no rotated run of ones
orr(z0.s, z0.s, 0x12345)                   | no rotated run of ones
mov(x0, 0x123456789)                       | mov_imm takes any
mov(w0, 1 << 32)                           | does not fit 32 bits
mov(x0, 1 << 64)                           | does not fit 64 bits
mov(x0, w1)                                | no form
mov(sp, xzr)                               | no form
movz(x0, 65536)                            | outside 0 ... 65535
movk(x0, 1, LSL, 8)                        | a multiple of 16
movk(w0, 1, LSL, 32)                       | outside 0 ... 16
movi(v0.d2, 0x12)                          | other bytes than 0x00 and 0xff
movi(v0.s4, 256)                           | outside 0 ... 255
movi(v0.s4, 1, LSL, 4)                     | a multiple of 8
movi(v0.s4, 1, MSL, 24)                    | this form takes 8
movi(v0.h8, 1, MSL, 8)                     | no form
movi(v0.b16, 1, LSL, 8)                    | no form
fmov(s0, 0.1)                              | is not
fmov(s0, -0.0)                             | this form takes 0.0
fmov(z0.s, -0.0)                           | this form takes 0.0
fmov(v0.s4, 0.0)                           | is not
fmov(v0.s4, 1e10)                          | is not
fcmeq(p0.s, p1/T_z, z0.s, -0.0)            | this form takes 0.0
fmax(z0.s, p0/T_m, z0.s, -0.0)             | this form takes
fmov(s0, 10**400)                          | is not +-n/16
fmov(s0, float("inf"))                     | is not +-n/16
fmov(s0, float("nan"))                     | is not +-n/16
fcmeq(p0.s, p1/T_z, z0.s, 1.0)             | this form takes 0.0
fadd(z0.s, p0/T_m, z0.s, 2.0)              | this form takes
cpy(z0.s, p0/T_m, 129)                     | outside
dup(z0.b, 256)                             | outside -128 ... 127
dup(z0.b, -129)                            | outside -128 ... 127
dup(z0.h, 65536)                           | outside
dup(z0.b, z1.b[64])                        | elements are 0 ... 63
lsl(z0.s, z1.s, 32)                        | outside 0 ... 31
lsr(z0.s, z1.s, 0)                         | outside 1 ... 32
asr(z0.b, z1.b, 9)                         | outside 1 ... 8
mova(z0.s, p0/T_m, za4h.s[w12, 0])         | there are 4 tiles
mova(z0.s, p0/T_m, za0h.s[w12, 4])         | offsets are 0 ... 3
mova(z0.q, p0/T_m, za15v.q[w15, 1])        | offsets are 0 ... 0
mova(z0.s, p8/T_m, za0h.s[w12, 1])         | first 8 registers
mova(z0.d, p0/T_m, za0h.s[w12, 1])         | no form
ld1w(za0h.s[w12, 1], p0/T_m, ptr(x0))      | no form
ld1w(za0h.s[w12, 1], p0, ptr(x0, x1))      | no form
ldr(za[w12, 16], ptr(x0, 16, MUL_VL))      | offsets are 0 ... 15
ldr(za[w12, 1], ptr(x0, 2, MUL_VL))        | goes with ptr(..., 1, MUL_VL)
ldr(za[w12, 1], ptr(x0))                   | goes with ptr(..., 1, MUL_VL)
ldr(za[w12, 1], ptr(x0, 1))                | no form
ldr(za, ptr(x0))                           | no form
zero(256)                                  | outside 0 ... 255
zero({za0.s, 1})                           | no operand
add(x0, x0, {za0.s})                       | no form
smstart(za)                                | no form
bti(1)                                     | no form
udf(65536)                                 | outside 0 ... 65535
msr(DIT, 2)                                | outside 0 ... 1
cpyp(pre_ptr(x0), pre_ptr(x0), x2)         | have to be different
cpyp(pre_ptr(x0), pre_ptr(x1), x1)         | have to be different
cpyp(pre_ptr(sp), pre_ptr(x1), x2)         | no form
cpyp(x0, x1, x2)                           | no form
setp(pre_ptr(x0), x1, x0)                  | have to be different
setp(pre_ptr(x0), xzr, x1)                 | no form
irg(xzr, x0)                               | no form
addg(x0, x1, 8, 0)                         | a multiple of 16
stg(x0, ptr(x1, 8))                        | a multiple of 16
smax(x0, x1, 128)                          | outside -128 ... 127
umax(x0, x1, -1)                           | outside 0 ... 255
ptrue(pn7.s)                               | only the last 8 registers
pext(p0.s, pn8[4])                         | elements are 0 ... 3
pext(p0.s - p2.s, pn8[0])                  | no form
whilelt(p1.s - p2.s, x0, x1)               | begins with a multiple of 2
whilelt(pn8.s, x0, x1)                     | no form
whilelt(pn8.s, x0, x1, 2)                  | no form
ld1w(z1.s - z2.s, pn8/T_z, ptr(x0))        | begins with a multiple of 2
ld1w(z2.s - z5.s, pn8/T_z, ptr(x0))        | begins with a multiple of 4
ld1w(z0.s - z1.s, p0/T_z, ptr(x0))         | no form
ld1w(z0.s - z1.s, pn8/T_z, ptr(x0, 1, MUL_VL)) | a multiple of 2
st1w(z0.s - z1.s, pn8/T_z, ptr(x0))        | no form
psel(p0, p1, p2.s[w12, 4])                 | offsets are 0 ... 3
ld3w(z0.s - z2.s, p0/T_z, ptr(x0, 2, MUL_VL)) | a multiple of 3
st3b(z0.b - z2.b, p0, ptr(x0, 24, MUL_VL)) | outside -24 ... 21
casp(w1, w2, ptr(x0))                      | even register
dup(s0, v1.d[0])                           | no form
rev64(w0, w1)                              | no form
lsl(x0, x1, 64)                            | outside 0 ... 63
lsl(w0, w1, 32)                            | outside 0 ... 31
ubfx(x0, x1, 60, 5)                        | are not all in 64
ubfx(w0, w1, 0, 33)                        | are not all in 32
bfi(x0, x1, 3, 0)                          | outside 1 ... 64
sshr(v0.s4, v1.s4, 33)                     | outside 1 ... 32
shl(v0.b16, v1.b16, 8)                     | outside 0 ... 7
ldr(x0, ptr(x1, 32768))                    | outside
ldr(x0, ptr(x1, 260))                      | a multiple of 8
ldr(w0, ptr(x1, -260))                     | outside -256 ... 255
ldrb(w0, ptr(x1, -257))                    | outside -256 ... 255
ldr(q0, ptr(x1, 264))                      | a multiple of 16
prfm(PLDL1KEEP, ptr(x1, -8))               | outside
ldr(x0, ptr(w1))                           | no form
ldr(x0, ptr(xzr))                          | no form
ldr(x0, ptr(x1, x2, LSL, 2))               | outside 0 ... 3, a multiple of 3
ldr(x0, ptr(x1, w2))                       | no form
ldr(x0, ptr(x1, x2, UXTW))                 | no form
ldr(x0, ptr(x1, 1, MUL_VL))                | no form
ldr(x0, pre_ptr(x1, 256))                  | outside -256 ... 255
ldr(x0, pre_ptr(x0, 8))                    | unpredictable
ldr(x0, post_ptr(x0, 8))                   | unpredictable
ldr(x0, x1)                                | no form
ldr(z0, ptr(x0, 256, MUL_VL))              | outside -256 ... 255
ldr(z0, ptr(x0, 16))                       | no form
ldr(z0.s, ptr(x0))                         | no form
ldp(x0, x0, ptr(x1))                       | unpredictable
ldp(x0, x2, pre_ptr(x0, 16))               | unpredictable
ldp(x0, x1, ptr(x2, 512))                  | outside -512 ... 504
ldp(x0, x1, ptr(x2, 4))                    | a multiple of 8
ldp(x0, w1, ptr(x2))                       | no form
stxr(w0, w0, ptr(x1))                      | unpredictable
stxr(w0, w1, ptr(x0))                      | unpredictable
casp(w1, w2, w4, w5, ptr(x0))              | even register
casp(w0, w2, w4, w5, ptr(x0))              | the register after
ld1w(z0.s, p8/T_z, ptr(x0))                | first 8 registers
ld1w(z0.s, p0/T_m, ptr(x0))                | no form
ld1w(z0.s, p8, ptr(x0))                    | first 8 registers
ld1w(z0.s, p0/T_z, ptr(x0, 8, MUL_VL))     | outside -8 ... 7
ld1w(z0.s, p0/T_z, ptr(x0, 4))             | no form
ld1w(z0.s, p0/T_z, ptr(x0, x1))            | no form
ld1w(z0.s, p0/T_z, ptr(x0, x1, LSL, 3))    | this form takes 2
ld1w(z0.s, p0/T_z, ptr(x0, xzr, LSL, 2))   | no form
ld1w(z0.h, p0/T_z, ptr(x0))                | no form
ld1w(z0.s, p0/T_z, ptr(x0, z1.d, LSL, 2))  | no form
ld1w(z0.d, p0/T_z, ptr(z1.d, 128))         | outside 0 ... 124
ld1w(z0.d, p0/T_z, ptr(z1.d, 2))           | a multiple of 4
ld1rw(z0.s, p0/T_z, ptr(x0, 256))          | outside 0 ... 252
ld1rqw(z0.s, p0/T_z, ptr(x0, 128))         | outside -128 ... 112
ld2w(z0.s - z2.s, p0/T_z, ptr(x0))         | no form
ld2w(z0.s, p0/T_z, ptr(x0))                | no form
ld2w(z0.s - z1.s, p0/T_z, ptr(x0, 1, MUL_VL)) | a multiple of 2
st1(v0.s4, post_ptr(x0, 8))                | this form takes 16
ld1((v0.s - v1.s)[0], ptr(x0))             | no form
ld2((v0.s - v1.s)[4], ptr(x0))             | elements are 0 ... 3
tbl(v0.b16, v1.b16 - v2.b16, v3.b8)        | no form
csel(x0, x1, x2, 1)                        | no form
csel(x0, x1, x2, VL4)                      | no form
cset(x0, AL)                               | has no opposite
ccmp(x0, x1, 16, EQ)                       | outside 0 ... 15
b(5)                                       | a multiple of 4
b(EQ, 1 << 20)                             | outside
tbz(x0, 64, 8)                             | outside
tbz(w0, 32, 8)                             | outside
ptrue(p0)                                  | no form
ptrue(p0.s, 5)                             | no form
cntw(x0, ALL, MUL, 17)                     | outside 1 ... 16
cntw(x0, ALL, 2)                           | no form
incw(z0.d)                                 | no form
whilelt(p0.s, x0, w1)                      | no form
sel(z0.s, p0/T_m, z1.s, z2.s)              | no form
ext(z0.b, z0.b, z1.b, 256)                 | outside 0 ... 255
fcmla(z0.s, p0/T_m, z1.s, z2.s, 45)        | a multiple of 90
movprfx(z0.s, p0, z1.s)                    | p0/T_m or p0/T_z
mrs(w0, NZCV)                              | no form
mrs(x0, 5)                                 | no form
dmb(5)                                     | no form
prfm(PLDL1KEEP_SVE, ptr(x0))               | no form
prfw(PLDL1KEEP, p0, ptr(x0))               | no form
fmopa(za4.s, p0/T_m, p1/T_m, z0.s, z1.s)   | first 4 registers
adrp(x0, 5)                                | a multiple of 4096
"""

OPERANDS = """
z0.x                    | no arrangement
v0.s3                   | no arrangement
p0/x0                   | T_m or T_z
pn8/T_m                 | T_z goes there
p0.s[w11, 0]            | selected by w12
za[w0, 0]               | selected by w12
pn8.q                   | no arrangement
p0.s - p1.d             | registers of one kind
z0.s - z1.d             | registers of one kind
z0.s - z5.s             | 2 to 4 consecutive
z0.s - z0.s             | 2 to 4 consecutive
z0.s[1.5]               | must be an integer
(z0.s - z1.s)["a"]      | must be an integer
za0h.s[w11, 0]          | selected by w12
za0h.s[x12, 0]          | selected by w12
za0v.s[1]               | selected by w12
za0h.s[w12, "1"]        | must be an integer
ptr()                   | needs a base register
ptr(5)                  | the base of an address is a register
ptr(x0, "8")            | must be an integer
ptr(x0, 1.5)            | must be an integer
ptr(None)               | must be an integer
ptr(p0)                 | must be an integer
system_register(1, 0, 0, 0, 0) | op0 is 2 or 3
system_register(3, 8, 0, 0, 0) | op1 and op2 0-7
"""


@pytest.mark.parametrize(("call", "reason"), lines(CALLS))
def test_instruction(call, reason):
    check_instruction(Assembler(), call, reason, DSL)


@pytest.mark.parametrize(("operand", "reason"), lines(OPERANDS))
def test_operand(operand, reason):
    check_operand(operand, reason, DSL)


def test_the_message_has_the_operands_and_the_forms():
    with pytest.raises(EncodingError) as caught:
        Assembler().faddv(a64.d0, a64.p0, a64.z0.s)
    message = str(caught.value)
    assert message.startswith("faddv(d0, p0, z0.s): no form takes these operands. The forms of faddv:\n")
    assert "\n    faddv sd, pg, zn.s" in message and "\n    faddv dd, pg, zn.d" in message


@pytest.mark.parametrize(
    ("call", "forms"),
    [
        ("str(z0, ptr(x0, 16))", ["str zt, [xn|sp, #simm, mul vl]", "str zt, [xn|sp]"]),
        ("fmla(z0.s, p0/T_m, z1.s, z2.d)", ["fmla zda.s, pg/m, zn.s, zm.s"]),
        ("add(x0, x1, 4097)", ["add xd|sp, xn|sp, #addend(imm)"]),
        ("csel(x0, x1, x2, 1)", ["csel wd, wn, wm, cond", "csel xd, xn, xm, cond"]),
    ],
)
def test_the_message_names_the_nearest_forms(call, forms):
    with pytest.raises(EncodingError) as caught:
        eval(f"a.{call}", {**DSL, "a": Assembler()})
    named = [line.strip() for line in str(caught.value).splitlines()[1:]]
    assert [line for line in named if not line.startswith("...")] == forms


def test_no_message_is_long():
    """A wrong address, of which there are the most kinds."""
    for name in SET.table.mnemonics():
        named = SET.nearest(name, (type(a64.x0), type(a64.ptr(a64.x1, a64.w2))))
        assert 1 <= len(named) <= 9, name


def test_every_form_refuses_what_is_out_of_its_range():
    """Immediates and elements just outside, registers beyond a field, second sources that are not the first:
    thousands.
    """
    tried = 0
    for form in a64_samples.all_forms():
        if any(token.kind in ("open", "label") for token in form.variant.tokens):
            continue
        ops, _ = next(a64_samples.encodings(a64_samples.Random(4), form, 1))
        for i, token in enumerate(form.variant.tokens):
            for wrong in wrong_values(form.variant, token, ops[i]):
                tried += 1
                with pytest.raises(Misfit):
                    form.encode((*ops[:i], wrong, *ops[i + 1 :]))
                    raise AssertionError(f"{form.variant.row} takes {wrong!r} for {ops[i]!r}")
    assert tried > 4_000


def wrong_values(variant, token, value):
    field = variant.fields.get(token.field)
    if token.kind == "immediate" and token.types[0] is int:
        yield from (1 << 70, -(1 << 70))
    if token.kind == "element" and not token.index.isdigit():
        whole = value.register
        yield from (whole[1 << variant.fields[token.index].width], whole[-1])
    if token.kind == "register" and field and field.width < 5 and not issubclass(token.types[0], regs.RegisterList):
        numbers = token.numbers(field.width)
        yield from [register for register in regs.BANKS[token.types[0]] if register.index not in numbers][:1]


def test_operands_are_made_once():
    """Encoders remember operands by identity: what a loop writes again must not be new."""
    assert DSL["v2"].s[1] is DSL["v2"].s[1] and DSL["z2"].h[1] is not DSL["z2"].h[2]
    assert (DSL["v0"].s - DSL["v1"].s)[1] is (DSL["v0"].s - DSL["v1"].s)[1]
    assert DSL["za0h"].s[DSL["w12"], 1] is DSL["za0h"].s[DSL["w12"], 1]


def test_unknown_mnemonics_are_attribute_errors():
    a = Assembler()
    for name in ("vaddps", "and", "nonsense", "fmla_"):
        with pytest.raises(AttributeError):
            getattr(a, name)
    assert "fmla" in dir(a) and "and_" in dir(a) and "b.eq" not in dir(a)
    plain = {name for name in dir(Assembler) if not name.startswith("_")} - set(SET.table.mnemonics())
    assert {"L", "align", "constant", "finish", "frame", "mov_imm"} <= plain
