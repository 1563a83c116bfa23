"""How registers and addresses are written, and that they stay what they are."""

import pickle

import pytest

from jitkern.isa.x86 import *
from jitkern.isa.x86 import regs


@pytest.mark.parametrize(
    ("address", "written"),
    [
        (ptr[rax], "ptr[rax]"),
        (ptr[rax + rcx * 8 + 64], "ptr[rax + rcx*8 + 64]"),
        (ptr[64 + 8 * rcx + rax], "ptr[rax + rcx*8 + 64]"),
        (ptr[(rax + 64) + (rcx * 8 - 4)], "ptr[rax + rcx*8 + 60]"),
        (ptr[rcx * 8 - 4 + rax], "ptr[rax + rcx*8 - 4]"),
        (ptr[rax - 8], "ptr[rax - 8]"),
        (ptr[rax + rsp], "ptr[rsp + rax*1]"),
        (ptr[rsp + rax], "ptr[rsp + rax*1]"),
        (ptr[rax + rax], "ptr[rax + rax*1]"),
        (ptr[rax * 1 + rcx * 4], "ptr[rax + rcx*4]"),
        (ptr[rax * 4 + rcx * 1], "ptr[rcx + rax*4]"),
        (ptr[zmm1 + rax], "ptr[rax + zmm1*1]"),
        (ptr[rax + zmm1 * 4 + 8], "ptr[rax + zmm1*4 + 8]"),
        (ptr[xmm3], "ptr[xmm3*1]"),
        (ptr[xmm3 - 4 + rax], "ptr[rax + xmm3*1 - 4]"),
        (ptr[zmm20 + 4], "ptr[zmm20*1 + 4]"),
        (ptr[4 + ymm1], "ptr[ymm1*1 + 4]"),
        (dword[fs : zmm17 + rax], "dword[fs: rax + zmm17*1]"),
        (ptr[zmm1 + (rax + 8)], "ptr[rax + zmm1*1 + 8]"),
        (ptr[0x1000], "ptr[0x1000]"),
        (ptr[rip + 8], "ptr[rip + 8]"),
        (ptr[rip + Label("there") - 4], "ptr[rip + there - 4]"),
        (qword[fs:0x28], "qword[fs: 40]"),
        (dword[gs : rax + 4], "dword[gs: rax + 4]"),
        (ptr[r8d + r9d * 2], "ptr[r8d + r9d*2]"),
        (zword_b[rdi], "zword_b[rdi]"),
        (ptr[rax] | k3, "ptr[rax] | k3"),
        (zmm0 | k1 | T_z, "zmm0 | k1 | T_z"),
        (zmm3 | T_rn_sae, "zmm3 | T_rn_sae"),
        (k2 | k1, "k2 | k1"),
    ],
)
def test_operands_read_back_as_written(address, written):
    assert repr(address) == written
    namespace = {**{name: getattr(regs, name) for name in regs.__all__}, "there": Label("there")}
    assert repr(eval(written, namespace)) == written


def test_numpy_integers_are_integers():
    numpy = pytest.importorskip("numpy")
    a, b = Assembler(), Assembler()
    for i in (numpy.int64(8), numpy.uint8(8), numpy.intp(8)):
        a.add(rax, i)
        a.mov(rcx, ptr[rax + rcx * i + i])
        b.add(rax, 8)
        b.mov(rcx, ptr[rax + rcx * 8 + 8])
    assert repr(rax * numpy.array(4)) == "rax*4"
    assert bytes(a.finish()) == bytes(b.finish())
    for wrong in (numpy.float32(8), numpy.bool_(True), numpy.array([8, 8])):
        with pytest.raises(EncodingError):
            a.add(rax, wrong)


def test_registers_are_immutable_and_decorations_leave_them_alone():
    decorated = zmm5 | k1
    assert decorated is not zmm5 and zmm5.mask is None and (zmm5 | k1) is decorated
    with pytest.raises(AttributeError):
        zmm5.index = 6
    with pytest.raises(AttributeError):
        del rax.name
    with pytest.raises(TypeError):
        pickle.dumps(rax)


def test_registers_have_the_names_and_numbers_of_the_manual():
    assert [r.index for r in (rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r15)] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 15]
    assert [r.name for r in regs.R8S[:8]] == ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"]
    assert len(regs.ZMMS) == 32 and len(regs.KS) == 8 and len(regs.TMMS) == 8
    assert ah.parents() == (rax,) and bh.parents() == (rbx,) and r9w.parents() == (r9,)
