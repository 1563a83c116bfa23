"""AAPCS64 frames: where arguments are, what is saved, how the stack is aligned; called for real."""

import pytest
from abi import check_abi
from signatures import ARGUMENTS, VALUES, call, declaration, expected

from jitkern import load
from jitkern.isa.a64 import *

pytestmark = [pytest.mark.native(arch="aarch64")]

FRAMES = [
    {},
    {"save": [x19]},
    {"save": [x19, d8, x30], "stack": 40},
    {"stack": 8},
    {"save": [x28], "stack": 192, "align": 64},
    {"save": [x29, d15], "stack": 64, "align": 4096},
    {"stack": 70000, "align": 16},
]


@pytest.mark.parametrize("frame", FRAMES, ids=str)
@pytest.mark.parametrize("number", range(len(VALUES)))
def test_every_argument_is_where_its_name_says(frame, number):
    returned, kind, name = declaration(number)
    a = Assembler(f"argument_{name}")
    with a.frame(f"{returned}({ARGUMENTS})", **frame) as f:
        value = f.args[name]
        for register in frame.get("save", ()):
            if register.name[0] == "x" and register is not x29:
                a.mov(register, -1)
        if frame.get("stack"):
            a.str(xzr, ptr(f.stack))
        if type(value).__name__ == "Address":
            load_ = {"int8_t": a.ldrsb, "char": a.ldrsb, "uint16_t": a.ldrh, "unsigned short": a.ldrh}.get(kind, a.ldr)
            load_(f.result, value)
        elif value is not f.result:
            (a.fmov if kind in ("float", "double") else a.mov)(f.result, value)
    assert call(a.finish(), returned) == expected(number)


@pytest.mark.parametrize("align", [1, 16, 32, 64, 4096])
@pytest.mark.parametrize("save", [[], [x19], [x19, d8], [x29, x20, x21]], ids=str)
def test_the_stack_is_aligned_and_of_the_right_size(save, align):
    for stack in (1, 8, 24, 100, 4096):
        a, again = Assembler(), Label()
        with a.frame("int64_t(void)", save=save, stack=stack, align=align) as f:
            a.mov(x1, f.stack)
            a.mov(w2, 0xAB)
            a.mov_imm(x3, stack)
            a.L(again)
            a.strb(w2, post_ptr(x1, 1))
            a.subs(x3, x3, 1)
            a.bne(again)
            a.mov(x0, f.stack)
        assert load(a.finish(), "int64_t(void)")() % max(align, 16) == 0


@pytest.mark.parametrize("frame", FRAMES, ids=str)
def test_callee_saved_registers_come_back(frame):
    a = Assembler("spoiler")
    with a.frame("void(void)", **frame):
        for register in (x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x17):
            a.mov(register, 0x5555)
        for register in frame.get("save", ()):
            if register.name[0] == "d":
                a.fmov(register, 2.0)
            elif register not in (x29, x30):
                a.mov(register, 0x5555)
    check_abi(a.finish())


def test_a_callers_register_must_be_saved():
    a = Assembler()
    with pytest.raises(EncodingError, match=r"x19, d9: the caller's; name what you change in save=\[x19, d9\]"):
        with a.frame("void(void)"):
            a.mov(w19, 1)
            a.fmla(z9.s, z0.s, z2.s[0])
            a.fadd(v0.s4, v10.s4, v11.s4)  # reading it is no harm
            a.ldr(x0, ptr(x20))  # nor through it
    with a.frame("void(void)", save=[d9]):
        a.fmla(z9.s, z0.s, z2.s[0])
    for change, lost in (
        (lambda: a.ldr(x0, post_ptr(x19, 8)), "x19"),
        (lambda: a.str(x0, pre_ptr(x20, 8)), "x20"),
        (lambda: a.ld1(v7.s4 - v10.s4, ptr(x0)), "d8, d9, d10"),
        (lambda: a.fmla(v15.s4, v1.s4, v0.s[1]), "d15"),
        (lambda: a.blr(x9), "x30"),
    ):
        with pytest.raises(EncodingError, match=f"{lost}: the caller's"):
            with a.frame("void(void)"):
                change()


def test_the_frame_pointer_is_not_to_be_changed():
    a = Assembler()
    with pytest.raises(EncodingError, match="x29 is this frame's way back"):
        with a.frame("void(void)", stack=4096):
            a.mov(x29, 5)


def test_leaving_early_and_late():
    a, other = Assembler(), Label()
    with a.frame("int64_t(int64_t n)", save=[x19], stack=32) as f:
        a.cbz(f.n, other)
        a.mov(x0, 1)
        f.ret()
        a.L(other)
        a.mov(x0, 2)
        f.ret()
    function = load(a.finish(), f.signature)
    assert function(5) == 1 and function(0) == 2
