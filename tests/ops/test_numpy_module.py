"""`import jitkern.numpy as np`, and arrays that are not quite numpy's."""

import itertools
import pickle

import machinecode
import numpy
import pytest
from compare import check, rising

import jitkern as jk
from jitkern import numpy as np

pytestmark = [pytest.mark.native, pytest.mark.host]
PAIRS = {name: (getattr(numpy, name), getattr(np, name)) for name in ("matmul", "dot", "vecdot")}
each = pytest.mark.parametrize("name", PAIRS)


def test_every_name_is_there():
    for name in {*numpy.__all__, *dir(numpy)} - {"__getattr__", "__dir__"}:
        if name.startswith("__") and name != "__version__" or not hasattr(numpy, name):
            continue
        ours = getattr(np, name)
        if name in np.OURS:
            assert ours is getattr(jk, name), name
        else:
            assert ours is getattr(numpy, name) or ours == getattr(numpy, name), name
    assert {*np.__all__} == {*numpy.__all__} <= {*dir(np)}


def test_traced():
    """While jk.jit traces, numpy's names may be others: what is asked for first then is numpy's again behind it."""
    machinecode.run("""if True:
        import numpy
        import jitkern as jk
        import jitkern.numpy as np
        table = numpy.arange(12.0).reshape(4, 3)
        traced = jk.jit(lambda rows: np.take(table, rows, axis=0) + np.zeros(3))
        assert (traced(numpy.array([3, 0])) == table[[3, 0]]).all()
        assert np.take is numpy.take and np.zeros is numpy.zeros
        """)


def test_names_that_are_not_there():
    for name in ("nothing", "_nothing", "__nothing__", "float", "int0", "product", "in1d_"):
        assert hasattr(np, name) == hasattr(numpy, name), name
        if not hasattr(numpy, name):
            with pytest.raises(AttributeError, match=name):
                getattr(np, name)


def test_imports():
    """From a program of its own: a star, names, submodules; and threads at the same time as the first use."""
    machinecode.run("""if True:
        from jitkern.numpy import *
        from jitkern.numpy import linalg, random, float32, matmul
        import jitkern, jitkern.numpy as np, numpy
        assert matmul is jitkern.matmul is np.matmul is not numpy.matmul and dot is jitkern.dot
        assert linalg is numpy.linalg and float32 is numpy.float32
        assert (np.ones((2, 2), np.float32) @ np.eye(2, dtype=np.float32)).sum() == 4
        """)
    machinecode.run("""if True:
        import machinecode
        def work(number):
            import jitkern, numpy
            a = numpy.full((4, 4), 2.0)
            for _ in range(20):
                assert (jitkern.matmul(a, a) == 16).all() and (jitkern.einsum('ij,jk', a, a) == 16).all()
                with jitkern.installed():
                    assert (a @ a == 16).all()
        machinecode.in_threads(work, 4)
        """)


def test_functions_can_be_pickled():
    for name in np.OURS:
        assert pickle.loads(pickle.dumps(getattr(np, name))) is getattr(np, name)


class Plain(numpy.ndarray):
    """A subclass that does nothing."""


class Counting(numpy.ndarray):
    """A subclass with __array_finalize__ and __array_wrap__."""

    def __array_finalize__(self, other):
        self.seen = getattr(other, "seen", 0) + 1


class Ufunc:
    """Takes over ufuncs, and says what it was given."""

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return "ufunc", ufunc.__name__, method, len(inputs), tuple(sorted(kwargs))


class Function:
    """Takes over functions, and says what it was given."""

    def __array_function__(self, function, types, args, kwargs):
        return "function", function.__name__, len(args), tuple(sorted(kwargs))


class Refusing:
    """No part of any ufunc."""

    __array_ufunc__ = None


class Defers:
    """Neither takes over."""

    def __array_ufunc__(self, *args, **kwargs):
        return NotImplemented

    def __array_function__(self, *args, **kwargs):
        return NotImplemented


class Interface:
    """Becomes an array."""

    def __init__(self):
        self.array = rising((3, 3))

    def __array__(self, dtype=None, copy=None):
        return self.array if dtype is None else self.array.astype(dtype)


class Throws:
    """Is no array at all."""

    def __array__(self, dtype=None, copy=None):
        raise KeyError("no array")


MAKE = {
    "ndarray": lambda: rising((3, 3)), "Plain": lambda: rising((3, 3)).view(Plain), "Function": Function,
    "Counting": lambda: rising((3, 3)).view(Counting), "matrix": lambda: numpy.asmatrix(rising((3, 3))), "Ufunc": Ufunc,
    "masked": lambda: numpy.ma.array(rising((3, 3)), mask=numpy.eye(3)), "list": lambda: rising((3, 3)).tolist(),
    "record": lambda: rising((3, 3)).view(numpy.recarray), "Refusing": Refusing, "Defers": Defers,
    "Interface": Interface, "Throws": Throws, "memmap": lambda: rising((3, 3)).view(numpy.memmap),
    "number": lambda: 2.0,
}


@each
@pytest.mark.parametrize("left, right", [*itertools.product(MAKE, repeat=2)])
def test_pairs_of_kinds(name, left, right):
    check(*PAIRS[name], lambda: ((MAKE[left](), MAKE[right]()), {}), times=2)
    check(*PAIRS[name], lambda: ((MAKE[left](), MAKE[right]()), {"out": None}), times=2)


@each
@pytest.mark.parametrize("kind", [kind for kind in MAKE if kind not in ("ndarray", "list", "number")])
def test_outputs_of_kinds(name, kind):
    square = rising((3, 3))
    check(*PAIRS[name], lambda: ((square, square), {"out": MAKE[kind]()}), times=2)
    check(*PAIRS[name], lambda: ((square, square, MAKE[kind]()), {}), times=2)
    check(*PAIRS[name], lambda: ((square, square), {"out": MAKE[kind](), "subok": False}), times=2)


@pytest.mark.parametrize("left, right", [*itertools.product(MAKE, repeat=2)])
def test_kinds_in_einsum_and_tensordot(left, right):
    check(numpy.einsum, np.einsum, lambda: (("ij,jk->ik", MAKE[left](), MAKE[right]()), {}), times=2)
    check(numpy.tensordot, np.tensordot, lambda: ((MAKE[left](), MAKE[right](), 1), {}), times=2)


@each
def test_types_with_metadata(name):
    dtype = numpy.dtype(numpy.float32, metadata={"unit": "m"})
    square = rising((3, 3)).astype(dtype)
    for _ in range(2):
        theirs, ours = (function(square, square) for function in PAIRS[name])
        assert theirs.dtype == ours.dtype and theirs.dtype.metadata == ours.dtype.metadata
        check(*PAIRS[name], lambda: ((rising((3, 3)), rising((3, 3))), {}), times=2)


@each
def test_a_type_of_the_other_byte_order_after_the_native_one(name):
    for dtype in (">f4", "<f4", ">f8", "<f8", "=f4"):
        check(*PAIRS[name], lambda dtype=dtype: ((rising((3, 3), dtype), rising((3, 3), dtype)), {}), times=2)


@each
def test_objects_that_raise(name):
    class Number:
        def __mul__(self, other):
            raise KeyError("as it is")

        __rmul__ = __mul__

        def conjugate(self):
            return self

    def make():
        return (numpy.array([[Number()]], object), numpy.array([[1]], object)), {}

    assert isinstance(check(*PAIRS[name], make, times=2), KeyError)
