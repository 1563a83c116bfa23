"""matmul, dot and vecdot: the same call, the same result as numpy's."""

import copy
import inspect
import itertools
import pickle
import warnings

import compare
import numpy as np
import pytest
from compare import check, rising

import jitkern as jk
from jitkern.ops import products

pytestmark = [pytest.mark.native, pytest.mark.host]

PAIRS = {"matmul": (np.matmul, jk.matmul), "dot": (np.dot, jk.dot), "vecdot": (np.vecdot, jk.vecdot)}
each = pytest.mark.parametrize("name", PAIRS)
REAL = [np.float32, np.float64]
QUIET = {"dot"} if np.lib.NumpyVersion(np.__version__) < "2.3.0" else set()  # of what numpy warns since then


def known(path, arrays, out=None):
    """Whether the built-in finds a kernel for these."""
    return path.key(arrays, out) in path


def shapes(name, batch_left, batch_right):
    """Shapes of a product with these batch dimensions."""
    if name == "vecdot":
        return (*batch_left, 5), (*batch_right, 5)
    return (*batch_left, 3, 5), (*batch_right, 5, 4)


@each
@pytest.mark.parametrize("dtype", REAL)
@pytest.mark.parametrize("left, right", [*itertools.product(range(6), repeat=2)])
def test_every_number_of_dimensions(name, dtype, left, right):
    full = (2, 1, 3)
    for core in ((5, 5), (5, 4)):
        a = rising((*full, *core)[-left:] if left else (), dtype)
        b = rising((*full, *core)[-right:] if right else (), dtype)
        check(*PAIRS[name], lambda a=a, b=b: ((a, b), {}), times=2)


@each
def test_kernels_are_used(name):
    """The second call does not come to Python."""
    path = {"matmul": products.MATMUL, "dot": products.DOT, "vecdot": products.VECDOT}[name]
    for left, right in (((7, 5), (5, 9) if name != "vecdot" else (7, 5)), ((5,), (5, 2) if name != "vecdot" else (5,))):
        a, b = rising(left), rising(right)
        expected = PAIRS[name][0](a, b)
        out = np.empty_like(expected)
        PAIRS[name][1](a, b), PAIRS[name][1](a, b, out=out)
        assert known(path, (a, b)) and known(path, (a, b), out)


def views(shape, dtype):
    """Arrays of a shape with every kind of strides."""
    double = tuple(2 * length for length in shape)
    yield "C", rising(shape, dtype)
    yield "F", rising(shape, dtype, "F")
    yield "every second", rising(double, dtype)[tuple(slice(None, None, 2) for _ in shape)]
    yield "backwards", rising(shape, dtype)[tuple(slice(None, None, -1) for _ in shape)]
    yield "last backwards", rising(shape, dtype)[..., ::-1]
    yield "broadcast", np.broadcast_to(rising(shape[-1:], dtype), shape)
    yield "one", np.broadcast_to(rising((), dtype), shape)
    yield "column", np.broadcast_to(rising((*shape[:-1], 1), dtype), shape)
    whole = rising(tuple(length + 2 for length in shape), dtype)
    yield "inside", whole[tuple(slice(1, -1) for _ in shape)]
    memory = np.zeros(int(np.prod(shape)) * np.dtype(dtype).itemsize + 1, np.uint8)
    crooked = memory[1:].view(dtype).reshape(shape)
    crooked[...] = rising(shape, dtype)
    yield "unaligned", crooked
    record = np.zeros(shape, [("pad", np.uint8), ("x", dtype)])
    record["x"] = rising(shape, dtype)
    yield "field", record["x"]
    frozen = rising(shape, dtype)
    frozen.flags.writeable = False
    yield "read-only", frozen
    turned = rising(shape[::-1], dtype)
    yield "transposed", turned.T


@each
def test_views(name):
    for (_, a), (_, b) in itertools.product(views((3, 5), np.float32), repeat=2):
        check(*PAIRS[name], lambda a=a, b=b: ((a, b.T if name != "vecdot" else b), {}), times=2)


@pytest.mark.parametrize("name", ["matmul", "vecdot"])
@pytest.mark.parametrize("dtype", REAL)
def test_batches_in_any_order(name, dtype):
    """Results have numpy's order in memory; after the first call, too."""
    random = np.random.default_rng(3)
    lengths = (2, 3, 2)
    for _ in range(40):
        arrays = []
        for core in shapes(name, (), ()):
            batch = [length if random.random() < 0.8 else 1 for length in lengths][random.integers(0, 4):]
            shape = [*batch, *core]
            turn = random.permutation(len(shape))
            array = rising(tuple(shape[axis] for axis in turn), dtype).transpose(np.argsort(turn))
            arrays.append(array[tuple(slice(None, None, int(step)) for step in random.choice([1, 1, -1], len(shape)))])
        check(*PAIRS[name], lambda arrays=arrays: (tuple(arrays), {}), times=2)


@each
def test_zero_sizes(name):
    sizes = [(0,), (1,), (0, 0), (0, 3), (3, 0), (2, 3, 0), (2, 0, 3), (0, 2, 3), (1, 0), (0, 1), (3,), (3, 2)]
    for left, right in itertools.product(sizes, repeat=2):
        for dtype in REAL:
            result = check(*PAIRS[name], lambda left=left, right=right, dtype=dtype: (
                (rising(left, dtype), rising(right, dtype)), {}), times=2)
            if isinstance(result, np.ndarray):
                check(*PAIRS[name], lambda left=left, right=right, dtype=dtype, result=result: (
                    (rising(left, dtype), rising(right, dtype)), {"out": np.full(result.shape, 7, dtype)}), times=2)


OUTPUTS = {
    "like": lambda like: np.full_like(like, 7),
    "F": lambda like: np.full_like(like, 7, order="F"),
    "strided": lambda like: np.full((*like.shape[:-1], 3 * like.shape[-1]), 7, like.dtype)[..., ::3],
    "rows apart": lambda like: np.full((*like.shape[:-1], 3 + like.shape[-1]), 7, like.dtype)[..., 1:-2],
    "backwards": lambda like: np.full_like(like, 7)[..., ::-1],
    "rows backwards": lambda like: np.full_like(like, 7)[::-1],
    "float64": lambda like: np.full(like.shape, 7, np.float64),
    "float32": lambda like: np.full(like.shape, 7, np.float32),
    "float16": lambda like: np.full(like.shape, 7, np.float16),
    "longdouble": lambda like: np.full(like.shape, 7, np.longdouble),
    "complex": lambda like: np.full(like.shape, 7, np.complex64),
    "int": lambda like: np.full(like.shape, 7, np.int64),
    "object": lambda like: np.full(like.shape, 7, object),
    "other byte order": lambda like: np.full(like.shape, 7, like.dtype.newbyteorder()),
    "too long": lambda like: np.full((*like.shape[:-1], like.shape[-1] + 1), 7, like.dtype),
    "too short": lambda like: np.full((*like.shape[:-1], like.shape[-1] - 1), 7, like.dtype),
    "more dimensions": lambda like: np.full((2, *like.shape), 7, like.dtype),
    "fewer dimensions": lambda like: np.full(like.shape[1:], 7, like.dtype),
    "none": lambda like: None,
    "list": lambda like: like.tolist(),
    "tuple": lambda like: (np.full_like(like, 7),),
    "two": lambda like: (np.full_like(like, 7), np.full_like(like, 7)),
    "empty tuple": lambda like: (),
    "number": lambda like: 3.0,
    "matrix": lambda like: np.asmatrix(np.full(like.shape[-2:], 7, like.dtype)),
    "masked": lambda like: np.ma.array(np.full_like(like, 7)),
    "unaligned": lambda like: np.zeros(like.nbytes + 1, np.uint8)[1:].view(like.dtype).reshape(like.shape),
}


def frozen(like):
    found = np.full_like(like, 7)
    found.flags.writeable = False
    return found


@each
@pytest.mark.parametrize("kind", [*OUTPUTS, "read-only"])
@pytest.mark.parametrize("dtype", REAL)
def test_outputs(name, kind, dtype):
    """Given by keyword and by position."""
    make = OUTPUTS.get(kind, frozen)
    for batch in ((), (2,)):
        left, right = shapes(name, (6, *batch) if name == "vecdot" else batch, batch if name != "dot" else ())
        a, b = rising(left, dtype), rising(right, dtype)
        like = np.ascontiguousarray(PAIRS[name][0](a, b))
        check(*PAIRS[name], lambda a=a, b=b, like=like: ((a, b), {"out": make(like)}))
        check(*PAIRS[name], lambda a=a, b=b, like=like: ((a, b, make(like)), {}))


def test_an_unaligned_output_after_an_aligned_one():
    """The built-in's table knows both by the same words."""
    a, b = rising((6, 6)), rising((6, 6), seed=2)
    expected = np.matmul(a, b)
    for make in (OUTPUTS["like"], OUTPUTS["unaligned"], OUTPUTS["like"]):
        out = make(expected)
        assert jk.matmul(a, b, out=out) is out
        compare.same(expected, out.copy(), slack=1e-5)


@each
def test_outputs_that_overlap(name):
    """As if there had been copies: whichever part is shared, in any direction."""
    for dtype, offset, left_first in itertools.product(REAL, (0, 1, 4, 16, 17), (True, False)):
        def make(dtype=dtype, offset=offset, left_first=left_first):
            memory = rising((400,), dtype)
            square = memory[60:76].reshape(4, 4) if name != "vecdot" else memory[60:64]
            other = rising((4, 4), dtype, seed=5)
            size = 16 if name != "vecdot" else 4
            out = memory[60 - offset:60 - offset + size].reshape(square.shape)
            return ((square, other) if left_first else (other, square)), {"out": out}
        if name != "vecdot" or offset:  # numpy 2.4 itself is wrong there: it takes vecdot for elementwise
            check(*PAIRS[name], make)

        def both(dtype=dtype, offset=offset):
            (a, b), kwargs = make(dtype, offset)
            return (a, a), kwargs if name != "vecdot" else {"out": kwargs["out"][0:1].reshape(())}
        check(*PAIRS[name], both)


def test_apart_after_overlapping():
    """Strides alike, but not the places."""
    memory = rising((100,))
    a, b = memory[:16].reshape(4, 4), rising((4, 4), seed=2)
    expected = np.matmul(a, b)
    for start in (40, 60, 16, 8, 40):
        whole = memory.copy()
        out = whole[start:start + 16].reshape(4, 4)
        assert jk.matmul(whole[:16].reshape(4, 4), b, out=out) is out
        compare.same(expected, out.copy(), slack=1e-5)


def test_outputs_with_elements_in_one_place():
    """Numpy writes them in some order; so does nothing else."""
    a, b = rising((3, 5)), rising((5, 4))
    for strides in ((0, 4), (16, 0), (4, 4), (8, 4), (4, 8)):
        out = np.lib.stride_tricks.as_strided(np.zeros(100, np.float32), (3, 4), strides)
        jk.matmul(a, b, out)
        assert not known(products.MATMUL, (a, b), out)


TYPES = ["?", "i1", "u1", "i2", "i4", "u8", "e", "f", "d", "g", "F", "D", "G", "O", ">f4", ">f8", "m8[s]", "M8[s]",
         "S3", "U2", [("x", "f4")], "V4"]


@each
def test_pairs_of_types(name):
    for left, right in itertools.product(TYPES, repeat=2):
        if "O" in (left, right) and name == "vecdot" and "V4" in (left, right):
            continue
        def make(left=left, right=right):
            return (np.ones((3, 3), "u1").astype(left) if left not in ("m8[s]", "M8[s]") else np.zeros((3, 3), left),
                    np.ones((3, 3), "u1").astype(right) if right not in ("m8[s]", "M8[s]") else np.zeros((3, 3), right)
                    ), {}
        check(*PAIRS[name], make, times=2)


@each
@pytest.mark.parametrize("values", [
    (3, 4), (3.0, 4.0), ([1, 2, 3], [4, 5, 6]), ([[1.0, 2.0]], [[3.0], [4.0]]), ((1.0, 2.0), [3.0, 4.0]),
    ([], []), ("ab", "cd"), (None, None), ([1, [2]], [3]), (1, [1, 2]), ([1, 2], np.float32(3)), (np.float64(2), 3),
    (np.float32(2), np.float32(3)), (object(), 1), (range(3), range(3)), (True, [True]), (b"x", 1), ({}, {}),
    (memoryview(b"abc"), [1, 2, 3]), (np.ones(3), None), (None, np.ones(3)), (np.ones(3, np.float32), [1, 2, 3]),
], ids=str)
def test_what_is_no_array(name, values):
    check(*PAIRS[name], lambda: (values, {}))
    check(*PAIRS[name], lambda: ((*values, None), {}))


CALLS = [
    ((), {}), ((1,), {}), ((1, 2, 3, 4), {}), ((1, 2), {"nothing": 3}), ((1,), {"b": 2}), ((), {"a": 1, "b": 2}),
    ((), {"x1": 1, "x2": 2}), ((1, 2, 3, 4, 5, 6, 7), {}), ((1, 2, None), {"out": None}), ((1,), {"out": None}),
    ((), {"out": None}),
]


@each
@pytest.mark.parametrize("call", CALLS, ids=str)
def test_other_numbers_of_arguments(name, call):
    args, kwargs = call
    for array in (np.ones(3, np.float32), np.ones((3, 3)), 2):
        def with_arrays(array=array):
            return (tuple(None if arg is None else array for arg in args),
                    {key: array if key != "out" else value for key, value in kwargs.items()})
        check(*PAIRS[name], with_arrays)


KEYWORDS = [
    {"dtype": np.float64}, {"dtype": "f4"}, {"dtype": int}, {"dtype": np.float16, "casting": "unsafe"},
    {"casting": "no"}, {"casting": "equiv"}, {"casting": "nonsense"}, {"order": "F"}, {"order": "C"}, {"order": "K"},
    {"subok": False}, {"subok": True}, {"signature": "dd->d"}, {"signature": "ff->f"}, {"sig": "ff->f"},
    {"axes": [(-2, -1), (-2, -1), (-2, -1)]}, {"axes": [(0, 1), (1, 0), (1, 0)]}, {"axis": 0}, {"axis": -1},
    {"keepdims": True}, {"keepdims": False}, {"axes": [0, 0, ()]}, {"axes": [(0,), (0,), ()]}, {"where": True},
    {"extobj": [1]}, {"dtype": None}, {"out": None, "order": "F"}, {"initial": 3},
]


@each
@pytest.mark.parametrize("keywords", KEYWORDS, ids=str)
def test_keywords(name, keywords):
    for dtype in (*REAL, np.int32):
        for shape in ((3, 3), (2, 3, 3)):
            check(*PAIRS[name], lambda dtype=dtype, shape=shape: (
                (rising(shape, dtype), rising(shape[-2:] if name == "dot" else shape, dtype)), dict(keywords)), times=2)


@each
def test_shapes_that_do_not_fit(name):
    found = [(2,), (3,), (2, 3), (3, 2), (3, 4), (2, 2, 3), (3, 3, 2), (4, 1, 3, 2), ()]
    for left, right in itertools.product(found, repeat=2):
        check(*PAIRS[name], lambda left=left, right=right: ((rising(left), rising(right)), {}), times=2)


def test_more_memory_than_there_is():
    """Numpy's own error, before anything is written; and rows that are very far apart."""
    for length, error in ((1 << 24, MemoryError), (1 << 36, ValueError)):
        wide = np.lib.stride_tricks.as_strided(np.ones(1), (length, 2), (0, 0))
        with pytest.raises(error):
            jk.matmul(wide, wide.T)
    memory = np.zeros(3 << 30, np.float32)  # of which nearly nothing is touched
    far = np.lib.stride_tricks.as_strided(memory, (5, 4), ((5 << 29), 4))
    far[...] = rising((5, 4))
    for _ in range(2):
        compare.same(np.matmul(far, far.T), jk.matmul(far, far.T), slack=1e-5)
        compare.same(np.matmul(far.T, far), jk.matmul(far.T, far), slack=1e-5)


@each
def test_floating_point_errors(name):
    """As numpy.errstate has it, and only where numpy has them: whatever a kernel does in lanes that do not count."""
    for dtype, length, value, other in itertools.product(
            REAL, (1, 3, 8, 17), (np.inf, -np.inf, np.nan, 1.0, 3e38), (0.0, 1.0, 10.0, np.inf, 1e300)):
        shape = (length, length) if name != "vecdot" else (length,)
        with np.errstate(all="ignore"):
            a, b = np.full(shape, value).astype(dtype), np.full(shape, other).astype(dtype)
        for state in ("raise", "ignore"):
            def call(function, a=a, b=b, state=state):
                with np.errstate(all=state, under="ignore"):
                    return function(a, b)
            theirs, error = compare.outcome(call, ((PAIRS[name][0],), {}))
            for _ in range(2):
                ours, mistake = compare.outcome(call, ((PAIRS[name][1],), {}))
                # Lanes that do not count disturb OpenBLAS too, not always those that disturb us.
                assert mistake is None or type(mistake) is type(error), (a, b, mistake)
                if mistake is None:
                    new = ~np.isfinite(ours).all() and np.isfinite(a).all() and np.isfinite(b).all()
                    new |= np.isnan(ours).any() and not np.isnan(a).any() and not np.isnan(b).any()
                    assert state == "ignore" or not new or name in QUIET, (a, b)
                    if error is None:
                        compare.same(theirs, ours, slack=1e-6 * np.abs(theirs))


def test_flags_of_others_are_not_ours():
    """What was found before the call is not the call's."""
    a, path = rising((9, 9)), products.MATMUL
    with np.errstate(all="ignore"):
        jk.matmul(a, a)
        entries = len(path)
        for _ in range(3):
            np.array([1e308]) * 10 - np.inf, np.float64(0) / 0
            with np.errstate(all="raise"):
                jk.matmul(a, a)
    assert len(path) == entries


def test_warnings():
    bad, zero, huge = np.array([[np.inf, 1], [2, 3]]), np.zeros((2, 2)), np.full((2, 2), 1e308)
    for call, words in ((lambda: jk.matmul(bad, zero), "invalid value encountered in matmul"),
                        (lambda: jk.dot(bad, zero, out=np.empty((2, 2))), "invalid value encountered in dot"),
                        (lambda: jk.vecdot(bad, zero), "invalid value encountered in vecdot"),
                        (lambda: jk.tensordot(bad, zero, 1), "invalid value encountered in dot"),
                        (lambda: jk.matmul(huge, huge), "overflow encountered in matmul")):
        with np.errstate(all="ignore"):
            call()
        for _ in range(2):
            with warnings.catch_warnings(record=True) as said, np.errstate(all="warn"):
                warnings.simplefilter("always")
                call()
            assert (words in {str(one.message) for one in said}) == (words.split()[-1] not in QUIET), words
    with np.errstate(all="raise"):
        assert np.isnan(jk.einsum("ij,jk->ik", bad, zero)).any()  # numpy's einsum does not look either


def test_pickled_and_copied_by_name():
    for function in (jk.matmul, jk.dot, jk.vecdot, jk.linear, jk.einsum, jk.tensordot):
        assert pickle.loads(pickle.dumps(function)) is function
        assert copy.copy(function) is function and copy.deepcopy(function) is function


@pytest.mark.parametrize("name", ["matmul", "dot", "vecdot", "tensordot"])
def test_signatures_are_those_of_numpy(name):
    """Names, order and kinds of parameters; numpy tells those of its ufuncs since 2.4."""
    named = [(each.name, each.kind) for each in inspect.signature(getattr(jk, name)).parameters.values()]
    try:
        theirs = inspect.signature(getattr(np, name)).parameters.values()
    except ValueError:
        assert {"axis", "axes", "keepdims", "dtype"} <= {each[0] for each in named}
    else:
        assert named == [(each.name, each.kind) for each in theirs]


@each
@pytest.mark.parametrize("ndim", [32, 33, 63, 64])
def test_many_dimensions(name, ndim):
    theirs, ours = PAIRS[name]
    lead = (1,) * (ndim - 2)
    a, b = (rising(shape).reshape(*lead, *shape) for shape in ((2, 3), (2, 3) if name == "vecdot" else (3, 2)))
    for other in (b, b[(0,) * (ndim - 2)], np.ones(3, np.float32)):
        try:
            wanted = theirs(a, other)
        except Exception as error:
            with pytest.raises(type(error)):
                ours(a, other)
        else:
            found = ours(a, other)
            assert found.shape == wanted.shape and np.allclose(found, wanted)


@each
def test_the_sign_of_zero(name):
    """A sum begins with 0.0, but dot multiplies by a single number."""
    theirs, ours = PAIRS[name]
    for a, b in [((1,), (1, 1)), ((1, 1), (1, 1)), ((1, 1), (1,)), ((1,), (1,)), ((3, 1), (1, 1)), ((1, 1), (1, 3)),
                 ((2, 3), (3, 2)), ((3,), (3,)), ((2, 3), (3,)), ((3, 1), (1, 3))]:
        one, other = np.full(a, -0.0), np.ones(b)
        try:
            wanted = theirs(one, other)
        except ValueError:
            continue
        assert np.array_equal(np.signbit(ours(one, other)), np.signbit(wanted)), (a, b)
