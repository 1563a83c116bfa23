"""A contraction's bits depend on the operation and its shape alone: every block, machine, slice and layout gives them.

`fuzz_gemm.py` draws what is compared, and runs at length from the command line.
"""

import hashlib

import fuzz_gemm
import pytest
from gemms import on_every_machine

CASES = 320, 110  # for each type: on a CPU, and replayed on numpy
# sha256 of the digests of all shapes' results
MODEL = {
    "f4": "e905b0a15ad5b84cb25dfacca72b0a80202888a1b87397322de73762c074951a",
    "f8": "a0f2161f281a807ac0d18404e14148cf902d37c9b4ff41403f2cf7c33077b066",
}


@pytest.fixture(scope="module")
def report(counted):
    """What is compared in this module, printed at the end."""
    found = fuzz_gemm.Report()
    counted.append(found)
    return found


@pytest.mark.parametrize("dtype", MODEL)
def test_the_model_is_the_same_on_every_host(dtype):
    whole = "".join(fuzz_gemm.reference(dtype, shape, accumulate)
                    for shape in fuzz_gemm.SHAPES for accumulate in (False, True))
    assert hashlib.sha256(whole.encode()).hexdigest() == MODEL[dtype]


@on_every_machine
@pytest.mark.parametrize("dtype", MODEL)
def test_bits_are_those_of_one_chain(bench, dtype, report):
    fuzz_gemm.run(bench, dtype, 0, max(2, CASES[bench.replayed] // (1 if bench.replayed else bench.share)), report)
    assert not report.differences, "\n".join(report.differences)
