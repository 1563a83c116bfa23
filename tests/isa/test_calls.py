"""Calls of functions outside of the program, on the architecture that this Python runs on and on an emulated one."""

import ctypes
import gc
import pickle
import re
import weakref
from random import Random

import guests
import numpy as np
import pytest
from abi import check_abi
from guarded import guarded

from jitkern import load
from jitkern.call.callables import ffi
from jitkern.isa import EncodingError, a64, x86

KINDS = {
    "int8_t": (ctypes.c_int8, 8), "uint8_t": (ctypes.c_uint8, 8), "int16_t": (ctypes.c_int16, 16),
    "uint16_t": (ctypes.c_uint16, 16), "int32_t": (ctypes.c_int32, 32), "uint32_t": (ctypes.c_uint32, 32),
    "int64_t": (ctypes.c_int64, 64), "uint64_t": (ctypes.c_uint64, 64), "float": (ctypes.c_float, 32),
    "double": (ctypes.c_double, 64),
}
NATIVE = [pytest.param(isa, marks=pytest.mark.native(arch=arch)) for isa, arch in ((x86, "x86-64"), (a64, "aarch64"))]


class X86:
    """What the tests want of an instruction set: registers for sources, and how values get into them and memory."""

    integers, reals = (0, 1, 2, 6, 7, 8, 9, 10), range(15)  # one of each kind is left to step aside

    def __init__(self):
        self.a = x86.Assembler("caller")

    def integer(self, number, bits):
        return {8: x86.R8S, 16: x86.R16S, 32: x86.R32S, 64: x86.R64S}[bits][number]

    def real(self, number, bits):
        return x86.XMMS[number]

    def fill(self, values, reals):
        for number, value in reals.items():
            self.a.mov(x86.rax, value)
            self.a.movq(x86.XMMS[number], x86.rax)
        for number, value in values.items():
            self.a.mov(x86.R64S[number], value)

    def put(self, frame, offset, value):
        self.a.mov(x86.rax, value)
        self.a.mov(x86.qword[frame.stack + offset], x86.rax)

    def memory(self, frame, offset, bits):
        return x86.ptr[frame.stack + offset]


class A64:
    integers, reals = range(16), (*range(8), *range(16, 31))

    def __init__(self):
        self.a = a64.Assembler("caller")

    def integer(self, number, bits):
        return (a64.XS if bits == 64 else a64.WS)[number]

    def real(self, number, bits):
        return a64.regs.SCALARS["d" if bits == 64 else "s"][number]

    def fill(self, values, reals):
        for number, value in reals.items():
            self.a.mov_imm(a64.x0, value)
            self.a.fmov(a64.regs.SCALARS["d"][number], a64.x0)
        for number, value in values.items():
            self.a.mov_imm(a64.XS[number], value)

    def put(self, frame, offset, value):
        self.a.mov_imm(a64.x0, value)
        self.a.str(a64.x0, a64.ptr(a64.sp, offset))

    def memory(self, frame, offset, bits):
        return a64.ptr(a64.sp, offset)


WRITERS = {x86: X86, a64: A64}


def bits_of(kind: str, value) -> int:
    """A value in the lower bits of a word, with others above."""
    size = KINDS[kind][1] // 8
    data = bytes(KINDS[kind][0](value))
    return int.from_bytes(data + b"\xa5" * (8 - size), "little")


def random_call(isa, random: Random):
    """A program with one call; the C types of its arguments and their values."""
    writer = WRITERS[isa]()
    kinds = [random.choice([*KINDS]) for _ in range(random.randrange(14))]
    values, sources, integers, reals, memory = [], [], {}, {}, {}
    free = {False: list(writer.integers), True: list(writer.reals)}
    for known in free.values():
        random.shuffle(known)
    for kind in kinds:
        real, bits = kind in ("float", "double"), KINDS[kind][1]
        low = 0 if kind[0] == "u" else -(1 << bits - 1)
        value = random.choice((0.5, -3.0, 1e9, 0.0)) if real else random.randrange(low, low + (1 << bits))
        values.append(value)
        how = random.choice(("register", "register", "register", "memory", "number"))
        if how == "register" and free[real]:
            number = free[real].pop()
            (reals if real else integers)[number] = bits_of(kind, value)
            sources.append((how, number))
        else:
            sources.append((how if how != "register" else "number", 8 * len(memory)))
            memory[8 * len(memory)] = bits_of(kind, value)
    signature = f"int64_t({', '.join(kinds)})"

    def program(function):
        with writer.a.frame("int64_t(void)", stack=random.choice((0, 8)) + 8 * len(memory)) as frame:
            for offset, word in memory.items():
                writer.put(frame, offset, word)
            writer.fill(integers, reals)
            given = []
            for kind, value, (how, where) in zip(kinds, values, sources):
                real, bits = kind in ("float", "double"), KINDS[kind][1]
                given.append(value if how == "number" else writer.memory(frame, where, bits) if how == "memory"
                             else (writer.real if real else writer.integer)(where, bits))
            assert writer.a.call(function, *given, signature=signature) is frame.result
        return writer.a.finish()

    return program, kinds, values, signature


@pytest.mark.parametrize("isa", NATIVE)
@pytest.mark.parametrize("seed", range(120))
def test_arguments_arrive(isa, seed):
    """Of all types, from registers in any order (with rings among them), memory and numbers, on the stack too."""
    program, kinds, values, _ = random_call(isa, Random(seed))
    seen = []
    types = (KINDS[kind][0] for kind in kinds)
    callback = ctypes.CFUNCTYPE(ctypes.c_int64, *types)(lambda *given: seen.append(given) or 77)
    code = program(ctypes.cast(callback, ctypes.c_void_p).value)
    assert load(code, "int64_t(void)")() == 77
    assert seen == [tuple(KINDS[kind][0](value).value for kind, value in zip(kinds, values))]


def recorder(record: int) -> a64.Code:
    """A function that writes x0-x7, d0-d7 and sixteen words of the stack down."""
    a = a64.Assembler("recorder")
    a.mov_imm(a64.x9, record)
    for number in range(8):
        a.str(a64.XS[number], a64.ptr(a64.x9, 8 * number))
        a.str(a64.regs.SCALARS["d"][number], a64.ptr(a64.x9, 64 + 8 * number))
    for number in range(16):
        a.ldr(a64.x10, a64.ptr(a64.sp, 8 * number))
        a.str(a64.x10, a64.ptr(a64.x9, 128 + 8 * number))
    a.mov(a64.x0, 77)
    a.ret()
    return a.finish()


@pytest.mark.emulated
def test_arguments_arrive_on_an_emulated_cpu():
    guest = guests.get("cortex-a72")
    record = guarded(np.zeros(32, np.uint64))
    function = guest.load(recorder(record.ctypes.data))
    for seed in range(150):
        program, kinds, values, _ = random_call(a64, Random(seed))
        record[:] = 0
        assert guest.load(program(function.address))() == 77
        integers, reals, stack = iter(record[:8]), iter(record[8:16]), iter(record[16:])
        for kind, value in zip(kinds, values):
            word = next(reals if kind in ("float", "double") else integers, None)
            word = next(stack) if word is None else word
            size = KINDS[kind][1] // 8
            assert int(word).to_bytes(8, "little")[:size] == bytes(KINDS[kind][0](value)), (seed, kinds, kind, value)


def pow_() -> ctypes._CFuncPtr:
    function = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double, ctypes.c_double)(lambda x, y: x**y)
    assert function(2, 3) == 8
    return function


@pytest.mark.parametrize("isa", NATIVE)
def test_function_pointers_are_taken_as_they_are(isa):
    """Those of ctypes and cffi know their arguments; code made by load is one, and it stays as long as its caller."""
    power = pow_()
    writer = WRITERS[isa]()
    a = writer.a
    with a.frame("double(double x, double y)") as f:
        a.call(power, f.y, f.x)
    code = a.finish()
    alive = weakref.ref(power)
    function = load(code, f.signature)
    assert code.uses == (power,) and function(3.0, 2.0) == 8.0
    del power, code, a, writer, f
    gc.collect()
    assert alive() is not None and function(2.0, 3.0) == 9.0
    inner = WRITERS[isa]()
    with inner.a.frame("double(double x, double y)") as g:
        inner.a.call(function, g.x, 2)
    outer = load(inner.a.finish(), g.signature)
    del function
    gc.collect()
    assert outer(5.0, 0.0) == 32.0 and alive() is not None
    del outer, inner, g
    gc.collect()
    assert alive() is None


@pytest.mark.parametrize("isa", NATIVE)
def test_calls_leave_what_is_the_callers(isa):
    """In a frame with and without stack and pushes, and outside of any."""
    counted = []
    callback = ctypes.CFUNCTYPE(None, ctypes.c_int64)(counted.append)
    for stack in (0, 8, 64):
        writer = WRITERS[isa]()
        with writer.a.frame("void(int64_t n)", stack=stack) as f:
            if isa is x86:
                writer.a.push(x86.rbx)
                writer.a.mov(x86.rbx, f.n)
                writer.a.call(callback, x86.rbx)
                writer.a.call(callback, x86.rbx)
                writer.a.pop(x86.rbx)
            else:
                writer.a.str(a64.x19, a64.pre_ptr(a64.sp, -16))
                writer.a.mov(a64.x19, f.n)
                writer.a.call(callback, a64.x19)
                writer.a.call(callback, a64.x19)
                writer.a.ldr(a64.x19, a64.post_ptr(a64.sp, 16))
        check_abi(writer.a.finish(), 5 + stack)
    bare = WRITERS[isa]()
    bare.a.call(callback, 9)
    bare.a.ret()
    check_abi(bare.a.finish())
    assert counted == [5, 5, 13, 13, 69, 69, 9]


@pytest.mark.parametrize("isa", NATIVE)
def test_jumps_of_functions_go_on_there(isa):
    power = pow_()
    bare, framed = WRITERS[isa](), WRITERS[isa]()
    bare.a.jump(power)
    with framed.a.frame("double(double x, double y)", stack=24) as f:
        f.jump(power)
    for code in bare.a.finish(), framed.a.finish():
        assert load(code, "double(double, double)")(2.0, 5.0) == 32.0 and code.uses == (power,)
    with pytest.raises(EncodingError, match="its jump"):
        with framed.a.frame("void(void)"):
            framed.a.jump(power)


@pytest.mark.native(arch="x86-64")
def test_calls_of_x86_in_memory_and_labels_are_still_the_instruction():
    a, there = x86.Assembler(), x86.Label()
    a.call(there)
    a.call(there, x86.T_NEAR)
    a.call("named")
    a.call(x86.rax)
    a.call(x86.qword[x86.rax + 8])
    a.L(there)
    a.L("named")
    code = a.finish()
    assert bytes(code).hex() == "e80f000000" + "e80a000000" + "e805000000" + "ffd0" + "ff5008"
    assert all(line.file == __file__ for line in code.lines if line.text.startswith("call"))


REFUSED = [
    (lambda a, r: a.call(0), "no address of a function"),
    (lambda a, r: a.call(1 << 64), "no address of a function"),
    (lambda a, r: a.call(1.5), "must be an integer"),
    (lambda a, r: a.call(None), "must be an integer"),
    (lambda a, r: a.call(print), "has no address that machine code could call: make a C function of it"),
    (lambda a, r: a.call(4096, 1), "what it takes is not known"),
    (lambda a, r: a.call(4096, 1, signature="void(int, int)"), "has 2 arguments, not 1"),
    (lambda a, r: a.call(4096, 1, signature="void(int, ...)"), "not an integer, float, double or pointer"),
    (lambda a, r: a.call(4096, 1, signature="nonsense"), "is not a C function type"),
    (lambda a, r: a.call(4096, 1 << 32, signature="void(int)"), "does not fit 32 bits"),
    (lambda a, r: a.call(4096, -129, signature="void(int8_t)"), "does not fit 8 bits"),
    (lambda a, r: a.call(4096, 1.5, signature="void(int)"), "no argument of type int"),
    (lambda a, r: a.call(4096, True, signature="void(int)"), "no argument of type int"),
    (lambda a, r: a.call(4096, None, signature="void(void *)"), "no argument of type pointer"),
    (lambda a, r: a.call(4096, r["x"], signature="void(int)"), "no argument of type int"),
    (lambda a, r: a.call(4096, r["w"], signature="void(int64_t)"), "no argument of type int64_t"),
    (lambda a, r: a.call(4096, r["w"], signature="void(double)"), "no argument of type double"),
    (lambda a, r: a.call(4096, r["d"], signature="void(int64_t)"), "no argument of type int64_t"),
    (lambda a, r: a.call(ffi.NULL), "no pointer to a function"),
    (lambda a, r: a.call(ffi.cast("void(*)(int)", 0), 1), "no address of a function"),
    (lambda a, r: a.call(ffi.cast("int(*)(int, ...)", 4096), 1), "any number of arguments"),
]


@pytest.mark.parametrize("isa", [x86, a64])
@pytest.mark.parametrize(("write", "reason"), REFUSED)
def test_what_can_not_be_called_is_refused(isa, write, reason):
    names = {x86: (x86.rax, x86.eax, x86.xmm0), a64: (a64.x0, a64.w0, a64.d0)}[isa]
    a, registers = WRITERS[isa]().a, dict(zip("xwd", names))
    with pytest.raises(EncodingError, match=re.escape(reason)):
        write(a, registers)
    assert len(a) == 0 and bytes(a.finish()) == b"" and a.finish().uses == ()


def test_an_argument_on_the_stack_needs_a_register_to_go_there():
    a = x86.Assembler()
    given, kinds = [x86.rsi, x86.rdi, x86.rax, x86.r10, 0, 0, x86.r11], ["void *"] * 7
    with pytest.raises(EncodingError, match="there is no register left to order the arguments"):
        a.call(4096, *given, signature=f"void({', '.join(kinds)})")
    assert len(a) == 0 and bytes(a.finish()) == b""
    a.call(4096, *given[:4], 0, 0, x86.rsi, signature=f"void({', '.join(kinds)})")


def test_code_that_calls_is_of_this_process():
    a = x86.Assembler("caller")
    a.call(pow_(), 1.0, 2.0)
    with pytest.raises(TypeError, match="functions of this process and can not be pickled"):
        pickle.dumps(a.finish())


def test_ctypes_types_are_those_of_c():
    from jitkern.isa.calling import function_of

    kinds = (ctypes.c_bool, ctypes.c_byte, ctypes.c_ushort, ctypes.c_int, ctypes.c_size_t, ctypes.c_float,
             ctypes.c_double, ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_double), ctypes.py_object)
    function = ctypes.CFUNCTYPE(ctypes.c_longlong, *kinds)(4096)
    assert function_of(function).signature == (
        "int64_t(uint8_t, int8_t, uint16_t, int32_t, uint64_t, float, double, void *, void *, void *, void *)")
    for kind in (ctypes.c_longdouble, type("Point", (ctypes.Structure,), dict(_fields_=[("x", ctypes.c_int)]))):
        with pytest.raises(EncodingError, match="is not an integer, float, double or pointer type"):
            function_of(ctypes.CFUNCTYPE(None, kind)(4096))
