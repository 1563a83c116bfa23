"""The benchmark of matrix multiplication: its shapes are read right, its loops do what they are timed for."""

import gemm
import harness
import native
import numpy as np
import peers
import problems
import pytest
from problems import Problem


@pytest.mark.parametrize("line, shape", [
    ('12x128x64:12x64x96_n"encoder:QK_matmul:12"', Problem("f32", 128, 96, 64, 12, note="encoder:QK_matmul")),
    ('1000x1024:1024x81n"masknet:ip4*1"', Problem("f32", 1000, 81, 1024, note="masknet:ip4")),
    ("2x3x5x7:2x3x7x11", Problem("f32", 5, 11, 7, 6)),
])
def test_matmul_notation(line, shape):
    assert problems.matmul(line) == shape


@pytest.mark.parametrize("line, shape", [
    ('g1mb96ic3ih224iw224oc64oh112ow112kh7kw7sh2sw2ph3pw3n"googlenet_v1:conv1/7x7_s2"', (12544, 64, 147)),
    ('mb96ic112ih14oc224oh14kh3ph1n"googlenet_v1:inception_4b/3x3*2"', (196, 224, 1008)),
    ('mb32_g1ic64oc128_ih56oh56kh1sh1dh0ph0_iw56ow28kw3sw2dw0pw0_n"mobilenet:conv3*4"', (1568, 128, 192)),
    ('g4ic64ih9oc32oh7kh3n"x"', (49, 8, 144)),
])
def test_convolution_notation(line, shape):
    assert problems.convolution(line)[1:4] == shape


def test_a_list_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="7 columns do not meet 8 rows"):
        problems.matmul("5x7:8x3")


def test_lists_may_name_lists(tmp_path):
    (tmp_path / "outer").write_text("# 1x1:1x1\n--batch=inner\n--batch=absent\n\n2x3:3x4 # why\n")
    (tmp_path / "inner").write_text("5x6:6x7\n")
    assert list(problems.lines(tmp_path / "outer")) == ["5x6:6x7", "2x3:3x4"]


def test_every_shape_is_there_once():
    found = problems.everything()
    names = [problem.name for problem in found]
    assert len(set(names)) == len(names) and set(problems.chosen()) & set(found)
    assert {"f32 1536x128x128x64", "f32 1000x1024x12544", "f32 112x1000x2048", "f32 49x2048x1024"} <= set(names)
    [shared] = [problem for problem in found if problem.name == "f32 3136x64x64"]
    assert shared.note == "googlenet_v1:conv2/3x3_reduce"


def test_the_same_case_at_two_times():
    first, second = harness.result("a", "b", "ns", [3.0, 9.0], "n", {"x": 1}), harness.result("a", "b", "ns", [1.0])
    assert harness.joined(first, second) == ("a", "b", "ns", 3.0, 1.0, [3.0, 9.0, 1.0], "n", {"x": 1})


@pytest.mark.native
def test_a_kernel_is_called_as_often_as_asked():
    problem = Problem("f32", 5, 13, 7)
    a, b, c = peers.operands(problem)
    c[:] = 1
    built = gemm.build(problem)
    spec = built.spec._replace(accumulate=True)
    code = gemm.generator.build(spec, built.block, gemm.targets.here())
    clock = gemm.prepare(built._replace(spec=spec, code=code), a, b, c, 10)
    assert clock.rate(6) > 0
    np.testing.assert_allclose(c, 1 + 6 * (a @ b), rtol=1e-5, atol=1e-5)


@pytest.mark.native
def test_loops_run():
    memory = np.ones(1 << 16, np.uint8)
    assert native.read(memory.ctypes.data, memory.nbytes, held=memory).rate(3) > 0
    assert native.peak("f32").rate(100) > 0 and native.peak("f64").work * 2 == native.peak("f32").work
    with pytest.raises(ValueError, match="bytes or more, not 16"):
        native.read(memory.ctypes.data, 16)


@pytest.mark.native
@pytest.mark.parametrize("kind", problems.KINDS)
def test_cases(kind):
    """Every kernel's result is checked by the benchmark itself."""
    problem = Problem(kind, 5, 13, 7, packed=True)
    runs, _ = gemm.finished(problem, harness.measure(gemm.cases(problem, None), 2))
    assert {"jitkern", "jitkern packed"} <= {one.who for one in runs}
    assert any(problem.name in line for line in gemm.summary([problem], runs))
