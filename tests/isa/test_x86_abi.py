"""System V frames: where arguments are, what is saved, how the stack is aligned; called for real."""

import pytest
from abi import check_abi
from signatures import ARGUMENTS, VALUES, call, declaration, expected

from jitkern import load
from jitkern.call.callables import ffi
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
            a.movzx(r12d, al)
            a.mov(rcx, ptr[r13])  # reading it is no harm, nor through it
            a.movzx(eax, r14b)
            a.cmp(r15, 5)
            a.imul(r15)
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
    for name in ("ret", "args", "_save", "signature"):
        signature = f"void(int64_t {name})"
        with pytest.raises(EncodingError, match="call the argument otherwise"):
            Assembler().frame(signature)


def test_arguments_called_stack_and_result():
    """They have the name where the frame does not need it, and their place in ``args`` in any case."""
    plain = Assembler().frame("void(int64_t stack, float *result)")
    assert plain.stack is plain.args["stack"] is rdi and plain.result is plain.args["result"] is rsi
    both = Assembler().frame("int64_t(int64_t stack, float *result)", stack=8)
    assert both.args["stack"] is rdi and both.args["result"] is rsi
    assert ptr[both.stack] == ptr[rsp] and both.result is rax


def saved_by_the_body(a, register):
    a.push(register)
    a.mov(register, 5)
    a.pop(register)


def test_what_is_pushed_is_popped():
    """Balanced pairs need no save=, on every way through the body."""
    a, other, end = Assembler(), Label(), Label()
    with a.frame("int64_t(int64_t n)") as f:
        a.push(rbx)
        a.push(r12)
        a.mov(rbx, f.n)
        a.mov(r12d, 7)
        a.test(rbx, rbx)
        a.jz(other)
        a.lea(rax, ptr[rbx + r12])
        a.pop(r12)
        a.pop(rbx)
        f.ret()
        a.L(other)
        a.mov(eax, r12d)
        a.sub(rsp, 32)
        a.jmp(end)
        a.L(end)
        a.add(rsp, 32)
        a.pop(r12)
        a.pop(rbx)
    code = a.finish()
    function = load(code, f.signature)
    assert function(5) == 12 and function(0) == 7
    check_abi(code, 5)
    check_abi(code, 0)


def two_depths(a):
    label = a.L()
    a.push(rax)
    a.jnz(label)
    a.pop(rax)


def popped_elsewhere(a):
    a.push(rbx)
    a.mov(ebx, 1)
    a.pop(rax)


UNBALANCED = [
    (lambda a: a.push(rax), "8 bytes that were pushed are still on the stack"),
    (lambda a: (a.pushfq(), a.push(rbx)), "16 bytes that were pushed"),
    (lambda a: a.sub(rsp, 64), "64 bytes that were pushed"),
    (lambda a: a.pop(rax), r"test_x86_abi.py:\d+: takes from the stack what the frame's prologue put there"),
    (lambda a: a.add(rsp, 8), "takes from the stack"),
    (lambda a: a.add(rsp, 0xFFFFFFFFFFFFFFF8), "8 bytes that were pushed"),
    (two_depths, "is reached with 8 bytes on the stack here, elsewhere with 0"),
    (popped_elsewhere, "rbx: the caller's"),
    (lambda a: (a.mov(ebx, 1), saved_by_the_body(a, rbx)), "rbx: the caller's"),
    (lambda a: (saved_by_the_body(a, rbx), a.xor_(ebx, ebx)), "rbx: the caller's"),
    (lambda a: (a.push(rbx), a.push(r12), a.mov(r12, 1), a.pop(rbx), a.pop(r12)), "rbx, r12: the caller's"),
]


@pytest.mark.parametrize(("body", "reason"), UNBALANCED)
def test_what_is_not_balanced_is_refused(body, reason):
    a = Assembler()
    with pytest.raises(EncodingError, match=reason):
        with a.frame("void(void)", save=[r13]):
            body(a)


@pytest.mark.parametrize("stack", [0, 8, 24])
@pytest.mark.parametrize("save", [[], [rbx], [rbx, r12]], ids=str)
@pytest.mark.parametrize("arguments", [1, 9])
def test_the_stack_is_aligned_where_the_body_calls(save, stack, arguments):
    """A function that needs it (movaps) is called, from every kind of frame; also after a push, where that aligns."""
    aligned = Assembler("aligned")
    aligned.movaps(xword[rsp - 24], xmm0)
    aligned.mov(rax, rsp)
    aligned.ret()
    callee = load(aligned.finish(), "int64_t(void)")
    signature = f"int64_t({', '.join(f'int64_t a{i}' for i in range(arguments))})"
    for leave in (False, True):
        a, end = Assembler(), Label()
        with a.frame(signature, save=save, stack=stack) as f:
            a.mov(rcx, f.args[f"a{arguments - 1}"])
            a.mov(rax, int(ffi.cast("intptr_t", callee)))
            a.call(rax)
            a.test(rcx, rcx)
            if leave:
                a.jz(end)
                f.ret()
                a.L(end)
        code = a.finish()
        assert load(code, f.signature)(*range(arguments)) % 16 == 8
        check_abi(code, *range(arguments))


def test_a_frame_that_does_not_call_has_no_padding():
    a = Assembler()
    with a.frame("int64_t(int64_t n)") as f:
        a.mov(rax, f.n)
    code = a.finish()
    assert bytes(code).hex() == "4889f8c3" and [line.text for line in code.lines] == ["mov rax, rdi", "ret"]
    a = Assembler()
    with a.frame("int64_t(int64_t n)") as f:
        a.call(f.n)
    assert [line.text for line in a.finish().lines] == ["sub rsp, 8", "call rdi", "add rsp, 8", "ret"]


def test_a_call_behind_an_odd_push():
    a = Assembler()
    with a.frame("int64_t(int64_t n)") as f:
        a.push(f.n)
        a.call(f.n)  # aligned by that push
        a.pop(rcx)
    assert [line.text for line in a.finish().lines] == ["push rdi", "call rdi", "pop rcx", "ret"]
    a = Assembler()
    with pytest.raises(EncodingError, match=r"test_x86_abi.py:\d+: with 8 bytes pushed the stack is not aligned"):
        with a.frame("int64_t(int64_t n)", save=[rbx]) as f:
            a.push(f.n)
            a.call(f.n)
            a.pop(rcx)


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
