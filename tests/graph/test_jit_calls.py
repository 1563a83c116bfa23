"""Calls of traced functions: by machine code where they can be, with outputs that are given, from threads."""

import copy
import gc
import inspect
import pickle
import sys
import weakref

import machinecode
import numpy as np
import pytest

import jitkern as jk
from jitkern.call import path as callpath
from jitkern.dispatch import kernel

pytestmark = pytest.mark.native


def relu(a, b, c):
    return np.maximum(a * b + c, np.float32(0))


def operands(*shape, seed=0):
    random = np.random.default_rng(seed)
    return [random.standard_normal(shape).astype("f4") for _ in range(3)]


def known(f, arrays, out=None):
    """Whether machine code makes such a call."""
    return bool(f._path) and f._path.key(arrays, out) in f._path


@pytest.mark.parametrize("shape", [(1,), (16,), (7, 33), (300, 200)])
def test_calls_that_machine_code_makes(shape):
    f, arrays = jk.jit(relu), operands(*shape)
    expected, out = relu(*arrays), np.empty(shape, "f4")
    for _ in range(3):
        assert f(*arrays).tobytes() == expected.tobytes()
        out[...] = 7
        assert f(*arrays, out=out) is out and out.tobytes() == expected.tobytes()
    if callpath.supported():
        assert known(f, arrays) and known(f, arrays, out) and len(f._path) == 2
    other = [array[::-1] for array in arrays]
    assert (f(*other) == expected[::-1]).all() and (f(*other) == expected[::-1]).all()


def test_programs_of_several_kernels_and_constants():
    table = np.arange(12, dtype="f4").reshape(3, 4)
    f = jk.jit(lambda x, y: np.tanh((x @ table) @ y).sum(axis=0) + table[0, 1])
    x, y = np.ones((5, 3), "f4") / 9, np.ones((4, 6), "f4") / 9
    expected = np.tanh((x @ table) @ y).sum(axis=0) + np.float32(1)
    for _ in range(4):
        assert np.allclose(f(x, y), expected, rtol=1e-6)
    assert f._compiled((x, y), {}, []).program.kernel.units >= 1 and not known(f, (x, y))
    table[0, 1] = 5  # read anew by every call
    assert np.allclose(f(x, y), np.tanh((x @ table) @ y).sum(axis=0) + np.float32(5), rtol=1e-6)


@pytest.mark.parametrize("shape", [(2, 96), (17, 96), (3, 5, 96), (1, 96), (96,)])
def test_weights_that_are_outside(shape):
    """They are read by every call; those that are made within are constant, and packed, which changes no bit."""
    weights, bias = np.random.default_rng(1).standard_normal((96, 130)).astype("f4"), np.ones(130, "f4")
    x = np.random.default_rng(2).standard_normal(shape).astype("f4")
    outside = jk.jit(lambda x: np.maximum(np.matmul(x, weights) + bias, 0))
    given = jk.jit(lambda x, weights, bias: np.maximum(np.matmul(x, weights) + bias, 0))
    for _ in range(3):
        assert outside(x).tobytes() == given(x, weights, bias).tobytes()
        weights *= 0.5
    text = weights.tobytes()
    within = jk.jit(lambda x: np.maximum(np.matmul(x, np.frombuffer(text, "f4").reshape(96, 130)) + bias, 0))
    for _ in range(2):
        assert within(x).tobytes() == given(x, weights, bias).tobytes()
    turned = jk.jit(lambda x: (x @ weights[..., :96].T[:96, :1]))
    assert np.allclose(turned(x), x @ weights[..., :96].T[:96, :1], rtol=1e-4, atol=1e-4)


def test_results_that_are_scalars():
    f = jk.jit(lambda x: x.sum())
    x = np.arange(1000, dtype="f4")
    for _ in range(3):
        assert type(f(x)) is np.float32 and f(x) == 499500
    out = np.zeros((), "f4")
    assert f(x, out=out) is out and out == 499500


def test_outputs_that_are_given():
    f, arrays = jk.jit(relu), operands(6, 10)
    expected = relu(*arrays)
    for out in (np.empty((6, 10), "f4", "F"), np.empty((6, 20), "f4")[:, ::2], np.empty((6, 10), "f8"),
                np.empty((6, 10, 1), "f4")[..., 0], np.frombuffer(bytearray(241), "f4", 60, 1).reshape(6, 10)):
        for _ in range(2):
            out[...] = 9
            assert f(*arrays, out=out) is out and np.allclose(out, expected, atol=1e-7)
    with pytest.raises(ValueError, match=r"out is \(10, 6\), the result is \(6, 10\)"):
        f(*arrays, out=np.empty((10, 6), "f4"))
    with pytest.raises(TypeError, match="Cannot cast"):
        f(*arrays, out=np.empty((6, 10), "i4"))
    frozen = np.zeros((6, 10), "f4")
    frozen.flags.writeable = False
    for _ in range(2):
        with pytest.raises(ValueError, match="read-only"):
            f(*arrays, out=frozen)
    assert not frozen.any()


def test_an_output_that_overlaps_an_input():
    f, (a, b, c) = jk.jit(relu), operands(64)
    expected = relu(a, b, c)
    whole = np.zeros(65, "f4")
    for _ in range(3):
        whole[1:] = a
        assert (f(whole[1:], b, c, out=whole[:-1]) == expected).all()
        whole[1:] = a
        assert (f(whole[1:], b, c, out=whole[1:]) == expected).all()


def test_several_outputs_and_functions_with_an_out_of_their_own():
    f = jk.jit(lambda x: (x + 1, x * 2))
    x = np.arange(4.0)
    outs = np.zeros(4), np.zeros(4)
    found = f(x, out=outs)
    assert found[0] is outs[0] and outs[0].tolist() == [1, 2, 3, 4] and outs[1].tolist() == [0, 2, 4, 6]
    with pytest.raises(ValueError, match="returns 2 arrays, out must be as many"):
        f(x, out=outs[0])
    own = jk.jit(lambda x, out: np.add(x, 1, out=out))
    assert own(x, out=outs[1]) is outs[1] and outs[1].tolist() == [1, 2, 3, 4]
    inner = jk.jit(lambda x: np.exp(x))
    outer = jk.jit(lambda x, y: inner(x, out=y) + y)
    y = np.zeros(4)
    assert np.allclose(outer(x, y), 2 * np.exp(x)) and np.allclose(y, np.exp(x))


def test_ufuncs():
    f, x = jk.jit(np.exp), np.linspace(0, 1, 9)
    out = np.empty(9)
    for _ in range(3):
        assert np.allclose(f(x), np.exp(x)) and f(x, out=out) is out and np.allclose(out, np.exp(x))
    if callpath.supported():
        assert known(f, (x,)) and known(f, (x,), out)


def test_other_numbers_of_arguments_and_other_kinds():
    f = jk.jit(lambda x, y=1.0, *, z=0.0: x * y + z)
    x = np.arange(5.0)
    for _ in range(3):
        assert f(x).tolist() == x.tolist() and f(x, x).tolist() == (x * x).tolist()
        assert f(x, 2).tolist() == (2 * x).tolist()
        assert f(x, x, z=1).tolist() == (x * x + 1).tolist() and f(y=x, x=x).tolist() == (x * x).tolist()
        assert f(np.float64(3), x).tolist() == (3 * x).tolist()
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        f()


def test_nothing_is_lost_of_references():
    f, arrays = jk.jit(relu), operands(16)
    out = np.empty(16, "f4")
    for _ in range(3):
        f(*arrays), f(*arrays, out=out)
    counted = [*arrays, out]
    before, types = [sys.getrefcount(each) for each in counted], sys.getrefcount(out.dtype)
    for _ in range(100):
        f(*arrays, out=out)
    kept = [f(*arrays) for _ in range(100)]
    assert [sys.getrefcount(each) for each in counted] == before
    del kept
    assert abs(sys.getrefcount(out.dtype) - types) < 3


def test_a_function_that_is_dropped_is_let_go_of():
    class Held:
        pass

    held = Held()
    f = jk.jit(lambda x, kept=held: x + 1)
    for _ in range(3):
        f(np.ones(4))
    gone, dropped = weakref.ref(f), weakref.ref(held)
    del f, held
    gc.collect()
    assert gone() is None and dropped() is None


def test_names():
    f = jk.jit(relu)
    assert f.__name__ == "relu" and f.__wrapped__ is relu and list(inspect.signature(f).parameters) == ["a", "b", "c"]
    assert repr(f) == f"<jit of {relu!r}>"
    for one in (jk.softmax, jk.layer_norm):
        assert pickle.loads(pickle.dumps(one)) is one and copy.deepcopy([one])[0] is one
    with pytest.raises(pickle.PicklingError, match="not the same object"):
        pickle.dumps(f)


def test_methods():
    class Model:
        def __init__(self):
            self.weight = np.full(4, 3.0)

        @jk.jit
        def run(self, x):
            return x * self.weight

    model = Model()
    assert all(model.run(np.ones(4)).tolist() == [3] * 4 for _ in range(3))


def test_more_shapes_than_are_kept():
    f = jk.jit(lambda x: x + 1)
    for _ in range(2):
        for size in range(1, 150):
            assert f(np.zeros(size)).tolist() == [1] * size
    assert f._path is None or len(f._path) <= 64


def test_threads_and_no_warnings():
    machinecode.run("""if True:
        import os, warnings
        import numpy as np, jitkern as jk
        from machinecode import in_threads
        warnings.simplefilter("error")
        f = jk.jit(lambda x, y: np.log(x) / y + np.exp(x).sum())
        def work(seed):
            random = np.random.default_rng(seed)
            for _ in range(10 if 'QEMU_CPU' in os.environ else 200):
                n = int(random.integers(1, 40))
                x, y = np.full(n, -1.0), np.zeros(n)
                assert np.isnan(f(x, y)).all()
                x = random.random(n)
                assert np.allclose(f(x, x), np.log(x) / x + np.exp(x).sum())
        in_threads(work, 4)
        """)


def test_calls_where_there_is_no_machine_code(monkeypatch):
    monkeypatch.setattr(callpath, "supported", lambda: False)
    kernel._readable.cache_clear()
    try:
        f, arrays = jk.jit(relu), operands(16)
        for _ in range(3):
            assert f(*arrays).tobytes() == relu(*arrays).tobytes()
        assert kernel.address(arrays[0][3:]) == arrays[0].ctypes.data + 12
    finally:
        kernel._readable.cache_clear()
    assert f._path is not None and not len(f._path)
