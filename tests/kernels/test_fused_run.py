"""`jitkern.dispatch.fused`: from arrays to kernels of expressions, on this CPU; and what is refused."""

import numpy as np
import pytest

from jitkern.dispatch import fused
from jitkern.isa.types import b8, bf16, f16, f32, f64, s8, s32, s64, u8
from jitkern.kernels.fused import spec as expression
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.plan import plan
from jitkern.kernels.fused.spec import Fused, Op, Operand
from jitkern.kernels.machine.base import BudgetError

pytestmark = pytest.mark.native


def load(number: int, type=f32) -> Op:
    return Op("load", (), type, number)


RELU = [load(0), load(1), load(2), Op("mul", (0, 1), f32), Op("add", (3, 2), f32), Op("const", (), f32, 0.0),
        Op("max", (4, 5), f32), Op("store", (6,), None, 3)]


def floats(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype("f4")


@pytest.mark.parametrize("shape", [(16,), (3, 50), (7, 1, 33), (100000,), ()], ids=str)
def test_run(shape):
    a, b, c = (floats(*shape, seed=i) for i in range(3))
    out = np.empty_like(a)
    fused.run(RELU, [a, b, c, out])
    assert out.tobytes() == np.maximum(a * b + c, np.float32(0)).tobytes()
    fused.run(RELU, [a, b[..., :1] if shape else b, c, out], slices=3)
    assert out.tobytes() == np.maximum(a * (b[..., :1] if shape else b) + c, np.float32(0)).tobytes()


def test_backwards():
    a, b, c = (floats(20, 30, seed=i) for i in range(3))
    out = np.empty_like(a)
    fused.run(RELU, [one[::-1, ::-1] for one in (a, b, c, out)])
    assert (out == np.maximum(a * b + c, 0)).all()
    total = np.empty((20, 1), "f4")
    fused.run([load(0), Op("sum", (0,), f32), Op("store", (1,), None, 1)], [a[::-1, ::-1], total[::-1]])
    forward = np.empty((20, 1), "f4")
    fused.run([load(0), Op("sum", (0,), f32), Op("store", (1,), None, 1)], [a[:, ::-1].copy(), forward])
    assert (total == forward).all()


def test_constants_are_told_apart():
    """0.0 and -0.0, 1 and 1.0 are equal and make different kernels."""
    x, out = floats(4), np.empty(4, "f4")
    for value in (0.0, -0.0):
        fused.run([Op("const", (), f32, value), Op("store", (0,), None, 0)], [out])
        assert np.signbit(out).tolist() == [np.signbit(value)] * 4
    assert x is not out


@pytest.mark.parametrize("name, wanted", [("sum", 0), ("prod", 1), ("max_of", None)])
def test_nothing(name, wanted):
    ops = [load(0), Op(name, (0,), f32), Op("store", (1,), None, 1)]
    out = np.full((3, 1), 7, "f4")
    if wanted is None:
        with pytest.raises(ValueError, match="no elements"):
            fused.run(ops, [np.empty((3, 0), "f4"), out])
    else:
        fused.run(ops, [np.empty((3, 0), "f4"), out], (3, 0))
        assert (out == wanted).all()
    fused.run(RELU, [np.empty((0, 5), "f4")] * 4)


def test_long_row():
    x = floats(1, 10_000_000)
    total, place = np.empty((1, 1), "f4"), np.empty((1, 1), "i8")
    fused.run([load(0), Op("sum", (0,), f32), Op("argmax", (0,), s64), Op("store", (1,), None, 1),
               Op("store", (2,), None, 2)], [x, total, place])
    assert place[0, 0] == x.argmax()
    assert abs(total[0, 0] - x.sum(dtype="f8")) < 1


def test_types_refused():
    with pytest.raises(TypeError, match="complex64"):
        fused.run([load(0), Op("store", (0,), None, 1)], [np.zeros(3, "c8"), np.zeros(3, "f4")])
    with pytest.raises(TypeError):
        fused.run([load(0), Op("store", (0,), None, 1)], [np.zeros(3, ">f4"), np.zeros(3, "f4")])


@pytest.mark.parametrize("ops, message", [
    ([Op("add", (0, 0), f32)], "earlier"),
    ([load(0), Op("sine", (0,), f32)], "no such operation"),
    ([load(0), Op("add", (0,), f32)], "2 arguments"),
    ([load(0), Op("and", (0, 0), f32)], "none of f32"),
    ([load(0), Op("add", (0, 0), f64)], "f32, not f64"),
    ([load(0), Op("lt", (0, 0), f32)], "b8, not f32"),
    ([load(0, s8)], "operand 0 is f32"),
    ([load(3)], "no operand 3"),
    ([load(0), Op("store", (0,), None, 1)], "operand 1 is s32"),
    ([load(1, s32), Op("cast", (0,), f16)], "by way of f32"),
    ([Op("const", (), bf16, 1.0)], "no constant"),
    ([Op("const", (), u8, 256)], "no constant is 256 of u8"),
    ([Op("const", (), f32, None)], "no constant"),
    ([Op("index", (), u8)], "no position"),
    ([load(0), Op("where", (0, 0, 0), f32)], "where"),
    ([load(0), Op("store", (0,), None, 2)], "at one place"),
    ([Op("load", (), s64, 3), Op("div", (0, 0), s64)], "operand 3"),
    ([load(0), Op("any", (0,), b8)], "none of f32"),
])
def test_specs_refused(ops, message):
    operands = (Operand(f32, (40, 4)), Operand(s32, (40, 4)), Operand(f32, (4, 0)))
    with pytest.raises(ValueError, match=message):
        expression.check(Fused((5, 10), operands, tuple(ops)))


def test_shapes_refused():
    with pytest.raises(ValueError, match="no shape"):
        expression.check(Fused((5, 0), (), ()))
    with pytest.raises(ValueError, match="2 dims"):
        expression.check(Fused((5, 3), (Operand(f32, (4,)),), ()))


def test_collapse():
    """Dims that are one run of all operands are one; a row that is reduced stays."""
    whole, columns = Operand(f32, (2400, 80, 4)), Operand(f32, (4, 120, 2400))
    add = (load(0), load(1), Op("add", (0, 1), f32), Op("store", (2,), None, 2))
    assert expression.collapse(Fused((10, 30, 20), (whole,) * 3, add)).dims == (6000,)
    assert expression.collapse(Fused((10, 30, 20), (whole, Operand(f32, (0, 0, 4)), whole), add)).dims == (300, 20)
    total = (load(0), Op("sum", (0,), f32), Op("store", (1,), None, 1))
    found = expression.collapse(Fused((10, 30, 20), (whole, Operand(f32, (120, 4, 0))), total))
    assert found.dims == (300, 20) and found.operands[1].strides == (4, 0)
    found = expression.collapse(Fused((30, 20, 10), (columns, Operand(f32, (4, 120, 0))), total))
    assert found.dims == (600, 10) and found.operands[0].strides == (4, 2400)


def test_loops_of_a_softmax():
    """Three, and what is kept from the second to the third is the power."""
    row = Operand(f32, (1600, 4))
    ops = (load(0), Op("max_of", (0,), f32), Op("sub", (0, 1), f32), Op("exp", (2,), f32), Op("sum", (3,), f32),
           Op("div", (3, 4), f32), Op("store", (5,), None, 1))
    found = plan(Fused((8, 400), (row, row), ops), Loops(), 64)
    assert [phase.kept for phase in found.phases] == [(), (3,), ()]
    assert found.phases[2].read == {3}


def many(count: int) -> list[Op]:
    """Two reductions of each of so many multiples of f64, and the sine: more than 16 registers hold at once."""
    ops, stores = [load(0, f64)], []
    for i in range(count):
        ops += [Op("const", (), f64, i - 2.5), Op("mul", (0, len(ops)), f64)]
        ops += [Op("argmax", (len(ops) - 1,), s64), Op("sum", (len(ops) - 1,), f64)]
        stores += [Op("store", (len(ops) - 2,), s64, 1 + 2 * i), Op("store", (len(ops) - 1,), f64, 2 + 2 * i)]
    ops.append(Op("sin", (0,), f64))
    return [*ops, *stores, Op("store", (len(ops) - 1,), f64, 1 + 2 * count)]


def test_what_finds_no_registers_is_several_kernels():
    """Where it is not possible in one, which is the case here with 16 registers."""
    x = floats(3, 40).astype("f8")
    results = [np.zeros((3, 1), (np.int64, np.float64)[i % 2]) for i in range(14)]
    out = np.empty_like(x)
    fused.run(many(7), [x, *results, out])
    for i in range(7):
        one, total = np.zeros((3, 1), "i8"), np.zeros((3, 1))
        fused.run([load(0, f64), Op("argmax", (0,), s64), Op("store", (1,), s64, 1), Op("sum", (0,), f64),
                   Op("store", (3,), f64, 2)], [x * (i - 2.5), one, total])
        assert (results[2 * i] == one).all() and results[2 * i + 1].tobytes() == total.tobytes()
    wanted = np.empty_like(x)
    fused.run([load(0, f64), Op("sin", (0,), f64), Op("store", (1,), f64, 1)], [x, wanted])
    assert out.tobytes() == wanted.tobytes()


SOFTMAX = [load(0), Op("max_of", (0,), f32), Op("sub", (0, 1), f32), Op("exp", (2,), f32), Op("sum", (3,), f32),
           Op("div", (3, 4), f32), Op("store", (5,), f32, 0)]
MIXED = [load(0), load(1), Op("cast", (0,), f16), Op("cast", (2,), f32), Op("index", (), s64), Op("cast", (4,), f32),
         Op("add", (3, 5), f32), Op("lt", (6, 1), b8), Op("any", (7,), b8), Op("where", (8, 6, 1), f32),
         Op("store", (7,), b8, 2), Op("neg", (9,), f32), Op("store", (2,), f16, 3), Op("store", (11,), f32, 1),
         Op("max_of", (11,), f32), Op("store", (14,), f32, 4)]


@pytest.mark.parametrize("ops, most", [(SOFTMAX, 2), (MIXED, 3)], ids=["softmax", "mixed"])
def test_several_kernels_do_what_one_does(ops, most, monkeypatch):
    """Results in the place of what is read, rows' values, booleans and halves among what is handed on."""
    def arrays() -> list[np.ndarray]:
        return [floats(5, 37, seed=1), floats(5, 37, seed=2), np.zeros((5, 37), bool), np.zeros((5, 37), "f2"),
                np.zeros((5, 1), "f4")]

    def few(spec: Fused, block=None):
        if sum(op.name not in fused.EASY for op in spec.ops) > most:
            raise BudgetError("too many")
        sizes.append(len(spec.ops))
        return kernel(spec, block)

    wanted, found, kernel, sizes = arrays(), arrays(), fused.kernel, []
    fused.run(ops, wanted)
    monkeypatch.setattr(fused, "kernel", few)
    fused.run(ops, found, slices=2)
    assert len(sizes) > 2 and [one.tobytes() for one in found] == [one.tobytes() for one in wanted]


def test_one_operation_without_registers_is_an_error(monkeypatch):
    def none(spec: Fused, block=None):
        raise BudgetError("too many")

    monkeypatch.setattr(fused, "kernel", none)
    with pytest.raises(BudgetError):
        fused.run([load(0), Op("neg", (0,), f32), Op("store", (1,), f32, 1)], [floats(5), floats(5)])
