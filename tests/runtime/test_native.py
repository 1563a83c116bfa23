"""Machine code as cffi functions and as CPython built-ins."""

import ctypes
import gc
import inspect
import sys
import threading
import weakref

import cffi
import machinecode
import numpy
import pytest
import tiers

import jitkern
from jitkern import cpu
from jitkern.call import callables
from jitkern.call.callables import UnsupportedError, builtin, load, supports_builtin
from jitkern.code import execmem
from jitkern.code.execmem import Arena
from jitkern.isa import Code

pytestmark = pytest.mark.native
ADD = "int64_t(int64_t, int64_t)"


@pytest.fixture
def arena():
    return Arena()


def code(data: bytes, **facts) -> Code:
    return Code("kernel", tiers.machine(), data, **facts)


# load

def test_load_calls_the_code(arena):
    add = load(machinecode.adding(), ADD, arena=arena)
    assert add(2, 40) == 42 and add(-1, -2) == -3
    assert add(2**62, 2**62) == -2**63  # C's own arithmetic
    with pytest.raises(OverflowError):
        add(2**63, 0)
    with pytest.raises(TypeError):
        add(1)
    with pytest.raises(TypeError):
        add(1, "2")


@pytest.mark.parametrize("given", [bytes, bytearray, memoryview, code])
def test_load_takes_code_and_bytes(given, arena):
    assert load(given(machinecode.returning(5)), "int(void)", arena=arena)() == 5


@pytest.mark.native(arch="x86-64")
def test_load_takes_what_the_assembler_gives(arena):
    from jitkern.isa.x86 import Assembler, ptr, rax, rdi, rdx, rsi, xmm0, xmm1

    a = Assembler("dot")
    a.xorps(xmm0, xmm0)
    a.xor(rax, rax)
    top = a.L()
    a.movss(xmm1, ptr[rdi + rax * 4])
    a.mulss(xmm1, ptr[rsi + rax * 4])
    a.addss(xmm0, xmm1)
    a.inc(rax)
    a.cmp(rax, rdx)
    a.jl(top)
    a.ret()
    dot = load(a.finish(), "float(const float *, const float *, int64_t)", arena=arena)
    x, y = (numpy.arange(8, dtype="f4") + 1 for _ in "xy")
    pointers = [callables.ffi.from_buffer("float[]", operand) for operand in (x, y)]
    assert dot(*pointers, 8) == x @ y
    other = cffi.FFI()  # types of one name are one type, whichever interface made them
    assert dot(other.from_buffer("float[]", x), other.cast("float *", y.ctypes.data), 8) == x @ y


@pytest.mark.parametrize("signature", [
    "int64_t(int64_t,int64_t)", "int64_t (int64_t x, int64_t y)", "int64_t add(int64_t x, int64_t y);",
    " long f ( long , long ) ", "int64_t(*)(int64_t, int64_t)", "unsigned long(size_t, uint64_t)",
    "long long int add(signed long, long int)", "intptr_t(ptrdiff_t, ssize_t)",
])
def test_signatures(signature, arena):
    assert load(machinecode.adding(), signature, arena=arena)(20, 22) == 42


@pytest.mark.parametrize("signature", [
    "void(void)", "void f()", "double(double, float)", "void *(void *const *operands, int64_t begin, int64_t end)",
    "const char *(const char *)", "void(void (*)(int))", "_Bool(bool)", "int8_t(uint8_t, int16_t, uint16_t)",
    "float(float[4])", "int(char **argv)", "void(struct thing *)",
])
def test_signatures_that_c_has(signature, arena):
    if "struct" in signature:
        with pytest.raises(ValueError, match="undefined struct"):
            load(machinecode.adding(), signature, arena=arena)
    else:
        load(machinecode.adding(), signature, arena=arena)


@pytest.mark.parametrize("signature, why", [
    ("",                      "no parameter list"),
    ("int64_t",               "no parameter list"),
    ("int64_t(",              ""),
    ("int64_t(int64_t",       "expected"),
    ("int64_t(floaty)",       "undefined type name"),
    ("floaty(int)",           "undefined type name"),
    ("int64_t f(floaty x)",   "undefined type name"),
    ("(int)",                 ""),
    ("int(int, ...)",         "fixed number of parameters"),
    ("int(*)[3]",             "fixed number of parameters"),
    ("int(int)(int)",         ""),
    ("int(int) garbage",      ""),
    ("int(int\0)",            ""),
    ("int(\N{SNOWMAN})",      ""),
    ("a b c d(int)",          ""),
    ("int(\ud800)",           "not ASCII"),
    ("unsigned int64_t(int)", "'unsigned int64_t' is no type"),
    ("int(unsigned int8_t)",  "'unsigned int8_t' is no type"),
    ("float _Complex(int)",   "no type"),
    ("void(void, int)",       ""),
])
def test_bad_signatures(signature, why, arena):
    with pytest.raises(ValueError, match="bad C signature") as caught:
        load(machinecode.adding(), signature, arena=arena)
    assert why in str(caught.value) and "such as 'int64_t(" in str(caught.value)
    assert arena.live == 0


@pytest.mark.parametrize("signature", [None, 3, b"int(int)", ["int(int)"]])
def test_signature_must_be_text(signature, arena):
    with pytest.raises(TypeError, match="signature must be a string"):
        load(machinecode.adding(), signature, arena=arena)


@pytest.mark.parametrize("nothing", [b"", bytearray(), code(b"")])
def test_load_of_nothing(nothing, arena):
    with pytest.raises(ValueError, match="0 bytes"):
        load(nothing, "int(void)", arena=arena)


def test_load_of_what_is_no_code(arena):
    with pytest.raises(TypeError, match="expected a jitkern.isa.Code or bytes, not str"):
        load("ret", "int(void)", arena=arena)
    with pytest.raises(TypeError, match="not NoneType"):
        load(None, "int(void)", arena=arena)
    with pytest.raises(TypeError, match="not int"):
        load(4096, "int(void)", arena=arena)


@pytest.mark.native(arch="x86-64")
def test_load_of_an_unfinished_assembler(arena):
    from jitkern.isa.x86 import Assembler

    with pytest.raises(TypeError, match="call its finish"):
        load(Assembler("unfinished"), "int(void)", arena=arena)


def test_load_for_another_architecture(arena):
    other = {"x86-64": "aarch64", "aarch64": "x86-64"}[tiers.machine()]
    with pytest.raises(UnsupportedError, match=f"'k' is {other} code; this machine is {tiers.machine()}"):
        load(Code("k", other, b"\0"), "int(void)", arena=arena)
    assert arena.live == 0


def test_load_without_the_features(arena):
    with pytest.raises(UnsupportedError, match="'kernel' needs 5dnow, telepathy, which this CPU does not have"):
        load(code(b"\0", features={"telepathy", "5dnow", *cpu.features}), "int(void)", arena=arena)
    assert arena.live == 0
    assert load(code(machinecode.returning(1), features=cpu.features), "int(void)", arena=arena)() == 1


@pytest.mark.native("avx", arch="x86-64")
def test_load_above_the_cap():
    done = machinecode.run("""if True:
        import jitkern
        from jitkern.isa.x86 import Assembler, ymm0, xmm0
        for register, mnemonic in ((xmm0, "addps"), (ymm0, "vaddps")):
            a = Assembler("kernel")
            getattr(a, mnemonic)(*[register] * (2 + mnemonic.startswith("v")))
            a.ret()
            try:
                jitkern.load(a.finish(), "void(void)")()
                print("ran")
            except jitkern.UnsupportedError as error:
                print(error)
        """, JITKERN_MAX_ISA="sse42")
    assert done.stdout.splitlines()[0] == "ran"
    assert "'kernel' needs avx, which this CPU as JITKERN_MAX_ISA=sse42 shows it" in done.stdout.splitlines()[1]


def test_the_alignment_that_code_asks_for(arena):
    load(b"\0", "void(void)", arena=arena)
    for alignment in (16, 64, 256, 4096):
        kernel = load(code(b"\0", alignment=alignment), "void(void)", arena=arena)
        assert int(callables.ffi.cast("uintptr_t", kernel)) % max(64, alignment) == 0


def test_the_callable_alone_keeps_the_code(arena):
    kernels = [load(code(machinecode.returning(value)), "int(void)", arena=arena) for value in range(1000)]
    gc.collect()
    assert [kernel() for kernel in kernels] == list(range(1000))
    del kernels[::2]
    assert arena.live == 500
    more = [load(machinecode.returning(7), "int(void)", arena=arena) for _ in range(500)]
    assert [kernel() for kernel in kernels] == list(range(1, 1000, 2))
    del kernels, more
    assert arena.live == 0


def test_load_and_drop_over_and_over(arena):
    for value in range(10_000):
        assert load(machinecode.returning(value), "int(void)", arena=arena)() == value
    assert arena.live == 0 and len(arena._segments) <= 1


def test_a_finalizer_can_call_a_kernel_of_its_own_cycle(arena):
    results = []

    class Owner:
        def __init__(self):
            self.self = self
            self.kernel = load(machinecode.returning(31), "int(void)", arena=arena)
            self.builtin = builtin(machinecode.first_argument(), "same", keepalive=self, arena=arena)

        def __del__(self):
            results.append((self.kernel(), self.builtin(7)))

    for _ in range(100):
        Owner()
    gc.collect()
    assert results == [(31, 7)] * 100
    gc.collect()
    assert arena.live == 0


def test_kernels_can_be_called_while_the_interpreter_ends():
    done = machinecode.run("""if True:
        import atexit, collections, os, sys, threading, time
        from jitkern import builtin, load
        from machinecode import first_argument, returning

        class Late:
            def __init__(self, name):
                self.name, self.kernel = name, load(returning(7), "int(void)")
                self.same = builtin(first_argument(), "same")
            def __del__(self, write=os.write):
                write(1, b"%s %d %d\\n" % (self.name, self.kernel(), self.same(8)))

        late = Late(b"global")
        cycle = Late(b"cycle")
        cycle.self = cycle
        sys.modules["kept"] = Late(b"module")
        atexit.register(lambda kernel=load(returning(9), "int(void)"): os.write(1, b"exit %d\\n" % kernel()))
        daemon = load(returning(1), "int(void)")
        threading.Thread(target=collections.deque, args=(iter(daemon, -1), 0), daemon=True).start()  # calls it forever
        time.sleep(0.05)
        """)
    assert not done.stderr
    assert done.stdout.splitlines()[0] == "exit 9"
    assert {"global 7 8", "module 7 8"} <= {*done.stdout.splitlines()}


def test_kernels_from_200_threads(arena):
    wrong, together = [], threading.Barrier(200)

    def work(seed: int) -> None:
        together.wait()
        for value in range(seed * 20, seed * 20 + 20):
            kernel = load(machinecode.returning(value), "int(void)", arena=arena)
            same = builtin(machinecode.first_argument(), "same", arena=arena)
            if kernel() != value or same(kernel) is not kernel:
                wrong.append(value)

    machinecode.in_threads(work, 200)
    assert not wrong and arena.live == 0


# builtin

needs_builtins = pytest.mark.skipif(not supports_builtin(), reason=f"no built-ins: {supports_builtin().reason}")


@pytest.fixture
def same(arena):
    """f(x, ...) -> x."""
    return builtin(machinecode.first_argument(), "same", "The first argument.", signature="(x, /)", arena=arena)


def test_this_interpreter_is_known():
    """On a plain CPython there are built-ins; anywhere else there is a reason."""
    plain = sys.implementation.name == "cpython" and sys.abiflags == ""
    assert bool(supports_builtin()) == plain
    assert bool(supports_builtin().reason) != plain


@needs_builtins
def test_builtin_is_a_builtin(same):
    assert type(same) is type(len)
    assert same.__name__ == "same" and same.__doc__ == "The first argument."
    assert str(inspect.signature(same)) == "(x, /)"
    thing = object()
    assert same(thing) is thing and same(thing, 1, None) is thing
    with pytest.raises(TypeError, match="no keyword arguments"):
        same(x=1)


@needs_builtins
def test_references_are_counted(same):
    thing = object()
    before = sys.getrefcount(thing)
    for _ in range(100_000):
        same(thing)
    assert sys.getrefcount(thing) == before
    held = [same(thing) for _ in range(100_000)]
    assert sys.getrefcount(thing) == before + 100_000
    del held
    assert sys.getrefcount(thing) == before
    reference = weakref.ref(holder := type("Holder", (), {})())
    same(holder)
    del holder
    gc.collect()
    assert reference() is None


@needs_builtins
@pytest.mark.parametrize("thing", [None, True, 0, "", (), int, -5, 256, "interned"])
def test_objects_that_may_be_immortal(same, thing):
    """A function and 10^5 calls: counts are either right or, from 3.12 on, not there."""
    before = sys.getrefcount(thing)
    held = [same(thing) for _ in range(100_000)]
    immortal = sys.version_info >= (3, 12) and before > 2**30 - 1
    gained = sys.getrefcount(thing) - before
    assert gained == 0 if immortal else 99_000 < gained < 101_000  # other parts of the interpreter hold some too
    del held
    assert abs(sys.getrefcount(thing) - before) < 1000


@needs_builtins
def test_what_a_builtin_keeps_and_for_how_long(arena):
    class Thing:
        pass

    thing = Thing()
    gone = weakref.ref(thing)
    same = builtin(machinecode.first_argument(), "same", keepalive=thing, arena=arena)
    del thing
    gc.collect()
    assert gone() is not None and arena.live == 1
    again = same
    del same
    assert again(3) == 3
    del again
    assert gone() is None and arena.live == 0


@needs_builtins
def test_a_cycle_through_keepalive_is_collected(arena):
    class Thing:
        pass

    for _ in range(100):
        thing = Thing()
        thing.function = builtin(machinecode.first_argument(), "same", "doc", keepalive=thing, arena=arena)
    gone = weakref.ref(thing)
    del thing
    gc.collect()
    assert gone() is None and arena.live == 0


@needs_builtins
def test_names_do_not_leak_or_go_stale(arena):
    data = machinecode.first_argument()
    functions = [builtin(data, f"name{i}" * 50, f"doc{i}" * 500, arena=arena) for i in range(500)]
    gc.collect()
    for i, function in enumerate(functions):
        assert function.__name__ == f"name{i}" * 50 and function.__doc__ == f"doc{i}" * 500
    function = builtin(machinecode.first_argument(), "n\N{LATIN SMALL LETTER E WITH ACUTE}", arena=arena)
    assert function.__name__ == "n\N{LATIN SMALL LETTER E WITH ACUTE}" and not function.__doc__


@needs_builtins
def test_builtin_from_an_address(arena):
    block = arena.alloc(machinecode.first_argument())
    same = builtin(block.address, "same", keepalive=block)
    assert same("x") == "x"
    del same
    assert arena.live == 1      # the block is its owner's, and not freed by the function
    block.free()


@pytest.mark.parametrize("address", [0, -1, 1 << 64])
@needs_builtins
def test_builtin_from_no_address(address):
    with pytest.raises(ValueError, match="no address"):
        builtin(address, "nowhere")


@pytest.mark.parametrize("wrong", [{"name": ""}, {"name": "a\0b"}, {"name": "f", "doc": "\0"},
                                   {"name": "f", "signature": ""}, {"name": "f", "signature": "(\0)"}])
def test_builtin_with_bad_text(wrong, arena):
    with pytest.raises(ValueError, match="without NUL"):
        builtin(machinecode.first_argument(), **wrong, arena=arena)


@needs_builtins
def test_builtin_checks_code_as_load_does(arena):
    with pytest.raises(UnsupportedError, match="telepathy"):
        builtin(code(b"\0", features={"telepathy"}), "f", arena=arena)
    with pytest.raises(ValueError, match="0 bytes"):
        builtin(b"", "f", arena=arena)
    with pytest.raises(TypeError, match="not str"):
        builtin("ret", "f", arena=arena)


@needs_builtins
@pytest.mark.native(arch="x86-64")
def test_a_builtin_can_raise(arena):
    """NULL with an exception set, by a call into the C API."""
    from jitkern.isa.x86 import Assembler, eax, rax, rdi, rsp

    a = Assembler("raising")
    a.sub(rsp, 8)
    a.mov(rdi, ctypes.c_void_p.in_dll(ctypes.pythonapi, "PyExc_KeyError").value)
    a.mov(rax, ctypes.cast(ctypes.pythonapi.PyErr_SetNone, ctypes.c_void_p).value)
    a.call(rax)
    a.xor(eax, eax)
    a.add(rsp, 8)
    a.ret()
    raising = builtin(a.finish(), "raising", arena=arena)
    for _ in range(1000):
        with pytest.raises(KeyError):
            raising()


DIFFERENT = {
    "free-threaded": ("sys.abiflags = 't'",                                 "free-threaded"),
    "debug":         ("sys.abiflags = 'd'",                                 "debug build"),
    "debug too":     ("sys.gettotalrefcount = int",                         "debug build"),
    "other CPU":     ("callables.IDENTITY.clear()",                           "not known for"),
    "layout":        ("callables._references_gained = lambda *_: 0",           "do not start with"),
    "no new ref":    ("callables.IDENTITY[execmem.ARCH] = forgets",           "was not counted"),
    "no memory":     ("execmem.Arena.alloc = refused",                      "no pages"),
}


@pytest.mark.parametrize("kind", DIFFERENT)
def test_fallback_where_the_interpreter_differs(kind):
    """Forced by making the interpreter look different, in a process of its own."""
    change, reason = DIFFERENT[kind]
    done = machinecode.run(f"""if True:
        import os, sys
        from jitkern.code import execmem
        from jitkern.call import callables
        from machinecode import adding, first_argument
        # f(x) -> x without a new reference
        forgets = bytes.fromhex("200040f9c0035fd6" if execmem.ARCH == "aarch64" else "488b06c3")
        def refused(*arguments): raise execmem.ExecMemError("no pages")
        add = callables.load(adding(), "{ADD}")
        {change}
        support = callables.supports_builtin()
        assert not support and support == (False, support.reason)
        print(support.reason)
        try:
            callables.builtin(first_argument(), "same")
        except callables.UnsupportedError as error:
            assert "fallback=" in str(error) and support.reason in str(error)
        else:
            raise AssertionError
        fallback = callables.builtin(first_argument(), "add", fallback=add)
        assert fallback is add and fallback(2, 3) == 5
        sys.stdout.flush()
        os._exit(0)     # an object that lost references is not for the interpreter to clean up
        """)
    assert reason in done.stdout


def test_everything_is_reexported():
    assert jitkern.load is load and jitkern.builtin is builtin and jitkern.cpu is cpu
    assert jitkern.Code is Code and jitkern.supports_builtin is supports_builtin
    assert jitkern.ExecMemError is execmem.ExecMemError and jitkern.UnsupportedError is UnsupportedError
    assert {*jitkern.__all__} <= {*dir(jitkern)}
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        jitkern.nonsense  # noqa: B018 - the lookup raises
