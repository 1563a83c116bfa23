"""The kernels written by hand in docs/assembler.md and examples/, on whatever AArch64 CPU this is."""

import doctest
import runpy
from pathlib import Path

import pytest

import examples

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/assembler.md"
pytestmark = pytest.mark.native(arch="aarch64")


@pytest.fixture(scope="module")
def names() -> dict:
    """What the blocks of its AArch64 section define."""
    blocks = [block for block in examples.blocks(PAGE.read_text()) if block.section.startswith("AArch64")]
    found: dict = {}
    for block in blocks:
        for example in doctest.DocTestParser().get_examples(block.text):
            if example.source.startswith(("from", "import", "SIGNATURE", "def ")):
                exec(example.source, found)
    return found


def test_neon(names):
    assert names["right"](names["neon_matmul"]()) is True


@pytest.mark.native("sve", arch="aarch64")
def test_sve_at_this_vector_length(names):
    assert names["right"](names["sve_matmul"]()) is True


def test_a_wrong_one_is_noticed(names):
    a = names["Assembler"]("nothing")
    a.ret()
    assert names["right"](a.finish()) != True  # noqa: E712


def test_registers_of_the_caller_are_left_alone(names):
    import numpy as np
    from abi import check_abi

    from jitkern import cpu

    A, B, C = np.ones((3, 5), np.float32), np.ones((5, 9), np.float32), np.zeros((3, 9), np.float32)
    check_abi(names["neon_matmul"](), 3, 9, 5, A, B, C)
    assert (C == 5).all()
    if "sve" in cpu.features:
        C[:] = 0
        check_abi(names["sve_matmul"](), 3, 9, 5, A, B, C)
        assert (C == 5).all()


def test_dot_products_of_the_whole_program(capsys):
    from jitkern import cpu

    runpy.run_path(str(ROOT / "examples/dot.py"))["main"]()
    said = capsys.readouterr().out
    assert "dot_neon, n = 100003: relative error" in said
    assert ("dot_sve, n = 100003: relative error" in said) == ("sve" in cpu.features)
