"""Labels as data, by name, local ones; their addresses, and code with several entries."""

import pickle
import re
import struct

import guests
import pytest

from jitkern import load
from jitkern.call.callables import builtin, ffi
from jitkern.code.execmem import Arena
from jitkern.dispatch import disk
from jitkern.isa import a64, x86
from jitkern.isa.x86 import *


def jump_table(absolute: bool) -> Code:
    """int64_t(int64_t n): 10, 11, 12 for n = 0, 1, 2, by a table of addresses, or of distances from the table."""
    a, table = Assembler("switch"), Label("table")
    cases = [Label() for _ in range(3)]
    a.mov(rcx, table)
    if absolute:
        a.jmp(ptr[rcx + rdi * 8])
    else:
        a.movsxd(rax, dword[rcx + rdi * 4])
        a.add(rax, rcx)
        a.jmp(rax)
    for number, case in enumerate(cases):
        a.L(case)
        a.mov(eax, 10 + number)
        a.ret()
    a.align(8)
    a.L(table)
    if absolute:
        a.dq(*cases)
    else:
        a.dd(*(case - table for case in cases))
    return a.finish()


@pytest.mark.native(arch="x86-64")
@pytest.mark.parametrize("absolute", [False, True])
def test_jump_tables(absolute):
    code = jump_table(absolute)
    function = load(code, "int64_t(int64_t)")
    assert [function(n) for n in range(3)] == [10, 11, 12]
    assert code.relocations == (tuple(code.labels["table"] + 8 * i for i in range(3)) if absolute else ())


@pytest.mark.native(arch="x86-64")
@pytest.mark.parametrize("mode", ["memfd", "mprotect"])
def test_addresses_are_those_of_each_copy(mode):
    """Two copies of one code lie at different addresses, in whichever way there is memory."""
    a = Assembler()
    a.mov(rax, ptr[rip + a.label("here")])
    a.ret()
    a.L("here")
    a.dq("here", 5)
    code, arena = a.finish(), Arena(mode)
    one, two = (load(code, "intptr_t(void)", arena=arena) for _ in range(2))
    for function in one, two:
        assert function() == int(ffi.cast("intptr_t", function)) + code.labels["here"]
    assert one() != two()


@pytest.mark.native(arch="x86-64")
def test_profilers_and_built_ins_have_the_addresses_too(monkeypatch):
    from jitkern.code import profilers

    seen = []

    class Seen:
        arena = Arena()

        def add(self, kernel):
            seen.append(kernel)

        def drop(self, address):
            pass

    monkeypatch.setattr(profilers, "PROFILERS", Seen())
    a = Assembler("same")
    a.mov(rax, ptr[rip + a.label("where")])
    a.mov(rax, ptr[rsi])
    a.inc(dword[rax])
    a.ret()
    a.L("where")
    a.dq("where")
    code = a.finish()
    function = load(code, "intptr_t(void)")
    address = int(ffi.cast("intptr_t", function))
    assert seen[0].data == code.placed(address) != code.data
    assert builtin(code, "same") is not None and seen[1].data == code.placed(seen[1].address)


def test_code_with_addresses_is_compared_pickled_and_not_kept_in_files():
    code, plain = jump_table(True), jump_table(False)
    copy = pickle.loads(pickle.dumps(code))
    assert copy == code and copy.relocations == code.relocations and dict(copy.labels) == dict(code.labels)
    assert code != Code(code.name, code.arch, code.data)
    assert plain.placed(1 << 40) == plain.data and len(code.placed(1 << 40)) == len(code)
    assert disk.decode(disk.encode("key", plain))[1] == plain
    with pytest.raises(ValueError, match=r"'switch'.* holds addresses.*label - base"):
        disk.encode("key", code)
    with pytest.raises(TypeError):
        code.labels["more"] = 0


@pytest.mark.native(arch="x86-64")
def test_several_entries():
    a = Assembler("both")
    a.L("twice")
    a.lea(rax, ptr[rdi * 2])
    a.ret()
    a.L("thrice")
    a.lea(rax, ptr[rdi + rdi * 2])
    a.ret()
    a.L(".local")
    a.L(Label("same"))
    a.L(Label("same"))
    a.L()
    code = a.finish()
    assert dict(code.labels) == {"twice": 0, "thrice": 5}
    signature = "int64_t(int64_t)"
    assert load(code, signature)(7) == load(code, signature, entry="twice")(7) == 14
    assert load(code, signature, entry="thrice")(7) == 21
    for name in ("none", "same", ".local", ""):
        with pytest.raises(ValueError, match=f"no label '{re.escape(name)}' to enter at.*: twice, thrice"):
            load(code, signature, entry=name)
    with pytest.raises(ValueError, match="no label 'twice' to enter at.*: none"):
        load(bytes(code), signature, entry="twice")


def test_labels_by_name():
    a, b = Assembler(), Assembler()
    done = Label("done")
    for p, label in ((a, "done"), (b, done)):
        p.jz(label)
        p.call(label)
        p.mov(rax, label)
        p.jmp(label, T_NEAR)
        p.L(label)
        p.db(0)
    assert bytes(a.finish()) == bytes(b.finish())
    with pytest.raises(EncodingError, match="label done is bound already"):
        a.L("done")
    with pytest.raises(EncodingError, match="label lost is used at .*test_labels.py.* and never bound"):
        c = Assembler()
        c.jmp("lost")
        c.finish()
    for wrong in (lambda: a.vaddps(zmm0, zmm1, "zmm2"), lambda: a.add(rax, "1"), lambda: a.L(""), lambda: a.label("@@"),
                  lambda: a.label(5), lambda: a.jmp("@b"), lambda: a.dd("done"), lambda: a.mov(eax, "done"),
                  lambda: a.mov(eax, done), lambda: a.outLocalLabel()):
        before = len(a)
        with pytest.raises(EncodingError):
            wrong()
        assert len(a) == before


def test_local_labels():
    """Names with a dot belong to the innermost scope, @@ to whoever is nearest."""
    a = Assembler()

    def loop():
        a.inLocalLabel()
        a.L(".again")
        a.dec(rax)
        a.jnz(".again")
        a.jmp("out")
        a.outLocalLabel()

    loop()
    loop()
    a.L(".again")
    a.jmp(".again")
    a.L("@@")
    a.jmp("@f")
    a.jmp("@b")
    a.L("@@")
    a.jmp("@b")
    a.L("out")
    code = a.finish()
    assert bytes(code).hex() == "48ffc875fbeb0f" + "48ffc875fbeb08" + "ebfe" + "eb02" + "ebfc" + "ebfe"
    assert dict(code.labels) == {"out": len(code)}


def test_distances_as_data():
    a = Assembler()
    start, middle, end = (Label(name) for name in ("start", "middle", "end"))
    a.L(start)
    a.jmp(end)
    a.db(bytes(200))
    a.L(middle)
    a.db(middle - start, end - middle)
    a.dw(start - end, end - start + 1000)
    a.dd(end - start - 5)
    a.dq(start - middle)
    a.L(end)
    code = bytes(a.finish())
    assert code[0] == 0xE9 and len(code) == 205 + 2 + 4 + 4 + 8
    whole = 223
    assert code[205:] == bytes([205, 18]) + struct.pack("<hhiq", -whole, whole + 1000, whole - 5, -205)
    assert ".db middle - start, end - middle" in str(a.finish())
    assert ".dw start - end, end - start + 1000" in str(a.finish())


def test_what_does_not_fit_or_is_no_distance_is_refused():
    a, start, end = Assembler(), Label("start"), Label("end")
    a.L(start)
    a.db(bytes(300))
    a.L(end)
    a.db(end - start)
    with pytest.raises(EncodingError, match=r"test_labels.py:\d+: db end - start: end - start is 300, which does not"):
        a.finish()
    b = Assembler()
    b.dd(1, end - start)
    with pytest.raises(EncodingError, match=r"label end is used at .*test_labels.py:\d+ and never bound"):
        b.finish()
    for write in (b.db, b.dw, b.dd):
        with pytest.raises(EncodingError, match=r"\(end\): an address takes dq, a distance \(end - base\) any of them"):
            write(end)
    for wrong in (lambda: b.dd((end - start) * 2), lambda: end - 5, lambda: end + start, lambda: end - start + end):
        with pytest.raises((EncodingError, TypeError)):
            wrong()


def test_a_constants_address_is_data_too():
    a = Assembler()
    a.dq(a.constant(b"abcd"))
    code = a.finish()
    assert code.relocations == (0,) and code.data[int.from_bytes(code.data[:8], "little"):] == b"abcd"


def a64_jump_table(absolute: bool) -> Code:
    a, table = a64.Assembler("switch"), Label("table")
    a.adr(a64.x1, table)
    if absolute:
        a.ldr(a64.x2, a64.ptr(a64.x1, a64.x0, a64.LSL, 3))
    else:
        a.ldrsw(a64.x2, a64.ptr(a64.x1, a64.x0, a64.LSL, 2))
        a.add(a64.x2, a64.x2, a64.x1)
    a.br(a64.x2)
    for number in range(3):
        a.L(f"case{number}")
        a.mov(a64.x0, 10 + number)
        a.b("end")
    a.L("end")
    a.ret()
    a.align(8)
    a.L(table)
    if absolute:
        a.dq(*(f"case{number}" for number in range(3)))
    else:
        a.dd(*(a.label(f"case{number}") - table for number in range(3)))
    return a.finish()


@pytest.mark.emulated
@pytest.mark.parametrize("absolute", [False, True])
def test_jump_tables_on_a64(absolute):
    function = guests.get("cortex-a72").load(a64_jump_table(absolute))
    assert [function(n) for n in range(3)] == [10, 11, 12]


@pytest.mark.native(arch="aarch64")
@pytest.mark.parametrize("absolute", [False, True])
def test_jump_tables_on_a64_in_python(absolute):
    code = a64_jump_table(absolute)
    function = load(code, "int64_t(int64_t)")
    assert [function(n) for n in range(3)] == [10, 11, 12]
    assert load(code, "int64_t(int64_t)", entry="case2")(0) == 12


def test_mov_of_a_label_is_its_address_from_rip(llvm_mc):
    import llvm

    a, here = Assembler(), Label("here")
    a.mov(r9, here)
    a.L(here)
    code = a.finish()
    assert bytes(code) == llvm.x86(llvm_mc).assemble(["lea r9, [rip]"])[0]
    assert code.lines[0].text == "lea r9, [rip + here]" and x86.Assembler is Assembler
