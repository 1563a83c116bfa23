"""Which registers instructions change, by another disassembler's word; and what frames of AArch64 make of it."""

import re
from random import Random

import a64_samples
import capstone
import guests
import pytest
import x86_samples

from jitkern.isa import a64, x86
from jitkern.isa.a64 import *

# What capstone has wrong: flags are all that comparisons change, and stores change no register of a list.
WRONG = re.compile(r"cmp|cmn|tst|adds|subs|ands|st[1-4]|svc")
SIGNING = re.compile(r"xpaclri|(pac|aut)i[ab](z|sp|1716)?")  # of x30, in pairs
CALLEE_SAVED = {
    "x86": {"rbx", "rbp", "r12", "r13", "r14", "r15"},
    "a64": {f"x{i}" for i in range(19, 31)} | {f"z{i}" for i in range(8, 16)},
}


def x86_parent(name: str) -> str:
    register = x86.regs.REGISTERS.get(name)
    return register.parents()[0].name if isinstance(register, x86.regs.Gpr) else name


def a64_parent(name: str) -> str:
    name = {"fp": "x29", "lr": "x30"}.get(name, name)
    return re.sub(r"^w(?=\d)", "x", re.sub(r"^[bhsdqv](?=\d)", "z", name))


def x86_calls(random: Random):
    for form, kinds in x86_samples.all_forms():
        if form.variant.row.roles not in ("D", "P", "RD") and any(issubclass(kind, x86.regs.Gpr) for kind in kinds):
            for operands, code in x86_samples.encodings(random, form, kinds, 2):
                yield form.variant.row.name, operands, code


def a64_calls(random: Random):
    instructions = a64.Assembler.instruction_set
    for name in instructions.table.mnemonics():
        for row in instructions.table.rows(name):
            for variant in a64_samples.all_variants(row):
                if not any(token.kind == "label" for token in variant.tokens):
                    operands = a64_samples.operands(random, variant)
                    for form in instructions.resolve(name, operands)[:1]:
                        try:
                            yield name, operands, bytes(form.encode(operands))
                        except a64.EncodingError:
                            pass
                        except Exception as misfit:
                            assert type(misfit).__name__ == "Misfit"


SETS = {
    "x86": (x86_calls, x86_parent, x86.Assembler.instruction_set, capstone.CS_ARCH_X86, capstone.CS_MODE_64, 400),
    "a64": (a64_calls, a64_parent, a64.Assembler.instruction_set, capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM, 250),
}


@pytest.mark.parametrize("arch", SETS)
def test_registers_that_change_are_known(arch):
    """Whatever capstone says an instruction writes, of those that are the caller's. More may be said, not less."""
    calls, parent, instructions, *target, least = SETS[arch]
    disassembler = capstone.Cs(*target)
    disassembler.detail = True
    checked, more, wrong = 0, set(), []
    for name, operands, code in calls(Random(2)):
        read = [*disassembler.disasm(code, 0)]
        if len(read) != 1:
            continue
        written = {parent(read[0].reg_name(number)) for number in read[0].regs_access()[1]} & CALLEE_SAVED[arch]
        said = {register.name for register in instructions.effects.changed(name, operands)} & CALLEE_SAVED[arch]
        checked += bool(written)
        if not written <= said and not WRONG.fullmatch(name) and not SIGNING.fullmatch(name):
            wrong.append((name, operands, written, said))
        more |= {name} if said - written else set()
    assert wrong == [] and checked > least
    if arch == "x86":
        assert more <= {"rdsspd", "rdsspq"}  # no operation where there is no shadow stack


@pytest.mark.emulated
def test_a64_what_is_pushed_is_popped():
    a, other = Assembler(), Label()
    with a.frame("int64_t(int64_t n)", save=[x21]) as f:
        a.stp(x19, x20, pre_ptr(sp, -16))
        a.str(d8, pre_ptr(sp, -16))
        a.sub(sp, sp, 32)
        a.mov(x19, f.n)
        a.mov(x20, 7)
        a.fmov(d8, 2.0)
        a.add(sp, sp, 32)
        a.cbz(x19, other)
        a.add(x0, x19, x20)
        a.ldr(d8, post_ptr(sp, 16))
        a.ldp(x19, x20, post_ptr(sp, 16))
        f.ret()
        a.L(other)
        a.mov(x0, x20)
        a.ldr(d8, post_ptr(sp, 16))
        a.ldp(x19, x20, post_ptr(sp, 16))
    from abi import check_abi

    guest = guests.get("cortex-a72")
    assert check_abi(a.finish(), 5, on=guest) == 12 and check_abi(a.finish(), 0, on=guest) == 7


def swapped(a):
    a.stp(x19, x20, pre_ptr(sp, -16))
    a.mov(x19, 1)
    a.ldp(x20, x19, post_ptr(sp, 16))


BODIES = [
    (lambda a: a.str(x19, pre_ptr(sp, -16)), "16 bytes that were pushed are still on the stack"),
    (lambda a: a.sub(sp, sp, 1, LSL, 12), "4096 bytes that were pushed"),
    (lambda a: a.sub(sp, sp, 1, 12), "4096 bytes that were pushed"),
    (lambda a: a.add(sp, sp, -4096), "4096 bytes that were pushed"),
    (lambda a: a.casp(x20, x2, ptr(x4)), "x20, x21: the caller's"),
    (lambda a: a.cpyp(pre_ptr(x0), pre_ptr(x19), x1), "x19: the caller's"),
    (lambda a: a.ldr(x0, post_ptr(sp, 16)), "takes from the stack what the frame's prologue put there"),
    (swapped, "x19, x20: the caller's"),
    (lambda a: a.mov(x19, 1), "x19: the caller's"),
    (lambda a: a.ldp(x0, x20, ptr(x1)), "x20: the caller's"),
    (lambda a: a.ldadd(x0, x22, ptr(x1)), "x22: the caller's"),
    (lambda a: a.stxr(w19, x0, ptr(x1)), "x19: the caller's"),
    (lambda a: a.ldr(x0, post_ptr(x19, 8)), "x19: the caller's"),
    (lambda a: a.blr(x9), "x30: the caller's"),
    (lambda a: a.fadd(d9, d0, d1), "d9: the caller's"),
]


@pytest.mark.parametrize(("body", "reason"), BODIES)
def test_a64_what_is_not_balanced_or_not_saved_is_refused(body, reason):
    a = Assembler()
    with pytest.raises(EncodingError, match=reason):
        with a.frame("void(void)"):
            body(a)


def test_a64_scratch_memory_may_be_taken_back_for_a_while():
    a = Assembler()
    with a.frame("void(void)", stack=32):
        a.ldp(x0, x1, post_ptr(sp, 16))
        a.stp(x0, x1, pre_ptr(sp, -16))
    with pytest.raises(EncodingError, match="16 bytes of its scratch memory are not back"):
        with a.frame("void(void)", stack=32):
            a.ldp(x0, x1, post_ptr(sp, 16))
    with pytest.raises(EncodingError, match="takes from the stack"):
        with a.frame("void(void)", stack=32):
            a.ldp(x0, x1, post_ptr(sp, 48))


def test_a64_reading_needs_no_save():
    a = Assembler()
    with a.frame("void(void)"):
        a.mov(x0, x19)
        a.cmp(x20, x21)
        a.str(x22, ptr(x0))
        a.stp(d8, d9, ptr(x0))
        a.st1(v10.s4 - v12.s4, ptr(x0))
        a.fmla(z0.s, z15.s, z2.s[0])
        a.add(x1, x30, x29)


def test_a64_conditional_branches_are_no_calls():
    """blo, bls, blt and ble among them: they change no register, and lead to their labels with what is on the stack."""
    flow = a64.Assembler.instruction_set.effects.flow
    conditions = "eq ne hs cs lo cc mi pl vs vc hi ls ge lt gt le".split()
    a, end = Assembler(), Label()
    with a.frame("void(void)"):
        for condition in conditions:
            getattr(a, f"b{condition}")(end)
        a.b(LT, end)
        a.cbz(x0, end)
        a.tbz(x0, 3, end)
        a.L(end)
    assert all(flow(f"b{condition}", (end,)) == "branch" for condition in conditions)
    assert {flow(name, (x1,)) for name in ("blr", "blraaz", "blrabz")} == {flow("bl", (end,))} == {"call"}
    assert {flow(name, (x1,)) for name in ("br", "ret", "braaz")} == {"end"} and flow("b", (end,)) == "jump"


def test_a64_x18_is_the_platforms_where_it_has_it(monkeypatch):
    def program():
        a = Assembler()
        with a.frame("void(void)"):
            a.mov(x0, x18)
            a.mov(w18, 1)
        return a.finish()

    monkeypatch.setattr(a64.Frame, "reserved", (x18,))
    with pytest.raises(EncodingError, match="x18 is the platform's"):
        program()
    monkeypatch.setattr(a64.Frame, "reserved", ())
    assert len(program()) == 12
