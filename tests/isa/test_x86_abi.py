"""System V frames: where arguments are, what is saved, how the stack is aligned; called for real."""

import pytest
from abi import check_abi
from signatures import ARGUMENTS, VALUES, call, declaration, expected

from jitkern import load
from jitkern.isa.abi import parse_signature
from jitkern.isa.x86 import *

pytestmark = pytest.mark.native(arch="x86-64")

FRAMES = [
    {},
    {"save": [rbx]},
    {"save": [rbx, r12], "stack": 40},
    {"stack": 8},
    {"save": [r15], "stack": 192, "align": 64},
]
FRAMES += [{"save": [rbp, r13], "stack": 64, "align": 4096}, {"stack": 100, "align": 16}]


@pytest.mark.parametrize("frame", FRAMES, ids=str)
@pytest.mark.parametrize("number", range(len(VALUES)))
def test_every_argument_is_where_its_name_says(frame, number):
    returned, kind, name = declaration(number)
    a = Assembler(f"argument_{name}")
    with a.frame(f"{returned}({ARGUMENTS})", **frame) as f:
        value = f.args[name]
        for register in frame.get("save", ()):
            if register is not rbp:
                a.mov(register, -1)
        if frame.get("stack"):
            a.mov(qword[f.stack], -1)
            a.mov(byte[f.stack + (frame["stack"] - 1)], -1)
        if kind in ("float", "double"):
            move = a.movss if kind == "float" else a.movsd
            if value is not xmm0:
                move(xmm0, value)
        else:
            a.mov(f.result, value)
    assert call(a.finish(), returned) == expected(number)


@pytest.mark.parametrize("align", [1, 8, 16, 32, 64, 4096])
@pytest.mark.parametrize("save", [[], [rbx], [rbx, r12], [rbp, r14, r15]], ids=str)
def test_the_stack_is_aligned_and_of_the_right_size(save, align):
    for stack in (1, 8, 24, 100, 4096):
        a = Assembler()
        with a.frame("int64_t(void)", save=save, stack=stack, align=align) as f:
            a.lea(rdi, ptr[f.stack])
            a.mov(ecx, stack)
            a.mov(eax, 0xAB)
            a.rep()
            a.stosb()
            a.lea(rax, ptr[f.stack])
        assert load(a.finish(), "int64_t(void)")() % min(align, 16 if align <= 16 else align) == 0


def spoiler(frame: dict) -> Code:
    """A function that changes all it may and all that it saves."""
    a = Assembler("spoiler")
    with a.frame("void(void)", **frame):
        for register in (rax, rcx, rdx, rsi, rdi, r8, r9, r10, r11, *frame.get("save", ())):
            if not (register is rbp and frame.get("align", 0) > 16):
                a.mov(register, 0x5555)
    return a.finish()


@pytest.mark.parametrize("frame", FRAMES, ids=str)
def test_callee_saved_registers_come_back(frame):
    check_abi(spoiler(frame))


def test_a_callers_register_must_be_saved():
    a = Assembler()
    with pytest.raises(EncodingError, match=r"rbx, r12: the caller's; name what you change in save=\[rbx, r12\]"):
        with a.frame("void(void)"):
            a.mov(ebx, 1)
            a.movzx(eax, r12b)
            a.mov(rcx, ptr[r13])  # reading through it is no harm
    with pytest.raises(EncodingError, match="rbp"):
        with a.frame("void(void)", save=[rbx]):
            a.mov(bl, 1)
            a.mov(rbp, rbx)
    for change, lost in ((a.cpuid, "rbx"), (a.leave, "rbp")):
        with pytest.raises(EncodingError, match=f"{lost}: the caller's"):
            with a.frame("void(void)"):
                change()
    with pytest.raises(EncodingError, match="r12: the caller's"):
        with a.frame("void(void)") as f:
            a.mov(r12, 1)
            f.ret()


def test_the_frame_pointer_is_not_to_be_changed():
    for save in ([], [rbp]):
        a = Assembler()
        with pytest.raises(EncodingError, match="rbp is this frame's way back"):
            with a.frame("void(void)", save=save, stack=64, align=64) as f:
                a.mov(rbp, 5)
                f.ret()


def test_arguments_do_not_hide_behind_the_frames_own_names():
    for name in ("result", "stack", "ret", "args", "_save"):
        signature = f"void(int64_t {name})"
        with pytest.raises(EncodingError, match="call the argument otherwise"):
            Assembler().frame(signature)


def test_leaving_early_and_late():
    a, other = Assembler(), Label()
    with a.frame("int64_t(int64_t n)", save=[rbx], stack=32) as f:
        a.test(f.n, f.n)
        a.jz(other)
        a.mov(eax, 1)
        f.ret()
        a.L(other)
        a.mov(eax, 2)
        f.ret()
    code = a.finish()
    assert bytes(code).count(0xC3) == 2
    function = load(code, f.signature)
    assert function(5) == 1 and function(0) == 2


@pytest.mark.parametrize(
    ("signature", "reason"),
    [
        ("int", "not a C function type"),
        ("", "not a C function type"),
        ("int(", "not a C function type"),
        ("int(struct point)", "not an integer, float, double or pointer"),
        ("point(int)", "not an integer, float, double or pointer"),
        ("int(void, int)", "cannot be void"),
        ("int(int a, int a)", "two arguments called a"),
        ("long double(int)", "not an integer, float, double or pointer"),
        ("int(int, ...)", "not an integer, float, double or pointer"),
        ("int(int[4])", "not an integer, float, double or pointer"),
        (5, "not a C function type"),
    ],
)
def test_signatures_that_are_none(signature, reason):
    with pytest.raises(EncodingError, match=reason):
        Assembler().frame(signature)


def test_frames_that_are_none():
    for wrong in (dict(save=[rax]), dict(save=[ebx]), dict(save=[rbx, rbx]), dict(save=["rbx"]), dict(save=5)):
        with pytest.raises(EncodingError):
            Assembler().frame("void(void)", **wrong)
    for wrong in (dict(stack=-8), dict(stack=1.5), dict(stack=1 << 40), dict(stack=8, align=3), dict(stack=8, align=0)):
        with pytest.raises(EncodingError):
            Assembler().frame("void(void)", **wrong)
    with pytest.raises(AttributeError, match="no argument 'm'"):
        getattr(Assembler().frame("void(int n)"), "m")  # noqa: B009


def test_signatures():
    assert parse_signature("void(void)") == ("void", [])
    assert parse_signature("float dot(const float *restrict x, float*y, int64_t)") == (
        "float",
        [("*", "x"), ("*", "y"), ("int64_t", "arg2")],
    )
    assert parse_signature("void *const *(*)(unsigned long long n, char const* const s)")[1] == [
        ("unsigned long long", "n"),
        ("*", "s"),
    ]
