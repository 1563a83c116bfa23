"""Every function of numpy's and every method of its arrays: what numpy gives, or a TraceError.

Never another exception than numpy's own, and no write that is lost where the result is a view.
"""

import builtins
import warnings

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = pytest.mark.native

X = np.array([[4, 1, 0.5], [1, 3, 0.25], [0.5, 0.25, 2]])
V = np.array([0.5, 2, 1.5])
I = np.array([2, 0, 1])  # noqa: E741
B = np.array([True, False, True])
ARGUMENTS = [
    (X,), (V,), (I,), (B,), (X[0, 0],), (X > 1,), (X + 1j,), (X.astype("f4"),), (X[:0],), (np.array(3.0),),
    (X[0, 0], 2), (X[0, 0], X[0, 1]),
    (X, X), (X, V), (V, V), (I, I), (X, I), (B, B), (X, X[0, 0]), (X, 1), (X, -1), (I, 2), (X, 2.5), (2, X),
    (V, (3, 1)), (X, (9,)), (X, None), (X, "f4"), (X, 0, 1), (X, 1, 2), (X, I, 1), (V, I, V), (V, V, V), (B, X, X),
    (X, 0.5, 2.0), (X[:0], 0), (X[:0], 1), (X[:, :0], 1), (X[:0], -1),
    ((X, X),), ([V, V],), ((V, 1.0),), ([X[0, 0], 2.0],), ((X, X), 1), (V, [1, 2], 0), (X, (0, 1)),
    ((2, 3), V), (3, V[0]),
    (X, [True, False, True], 0), ([B], [V]), ("ij,jk->ik", X, X), ("ii", X), ("i,i->", V, V), ("ij->", X), (V, 0, V[0]),
    (X, [0], 7.0), (X, B, 7.0), (X, ..., 7.0),
]
# which do something outside, or are not about arrays
OTHERS = frozenset("""
    save savez savez_compressed savetxt load loadtxt genfromtxt fromfile fromregex memmap tofile dump dumps info
    set_printoptions setbufsize seterr seterrcall show_config show_runtime test get_include bytes str_ str object_ void
    datetime64 timedelta64 busday_count busday_offset is_busday busdaycalendar datetime_data datetime_as_string
    record recarray chararray matrix bmat asmatrix ndarray dtype generic from_dlpack frombuffer ufunc printoptions
    errstate nditer nested_iters broadcast ndenumerate ndindex flatiter vectorize frompyfunc require getbufsize geterr
    setfield setflags byteswap empty empty_like isdtype poly1d mask_indices
""".split())
BUILTINS = """
    round abs float int bool complex len list tuple sum max min divmod pow sorted str repr hash iter reversed enumerate
    zip format isinstance
""".split()


def functions():
    """Every one by its name."""
    found = {}
    for prefix, module in (("", np), ("linalg.", np.linalg), ("fft.", np.fft)):
        for name in module.__all__:
            value = getattr(module, name)
            error = isinstance(value, type) and issubclass(value, Exception)
            if callable(value) and name not in OTHERS and not error:
                found[prefix + name] = value
    for name in dir(np.ndarray):
        if not name.startswith("_") and name not in OTHERS:
            found["ndarray." + name] = _method(name)
    return found | {"builtins." + name: getattr(builtins, name) for name in BUILTINS}


def _method(name):
    def function(x, *args):
        found = getattr(x, name)
        return found(*args) if callable(found) else found

    return function


# which take an array for a dtype, or an argument that they do not look at, where numpy refuses it
LENIENT = frozenset("""
    array asarray asanyarray asarray_chkfinite asfortranarray ascontiguousarray full_like zeros ones zeros_like
    ones_like identity indices fromiter astype ndarray.astype can_cast issubdtype promote_types result_type finfo iinfo
    clip copyto median nanmedian nan_to_num diag_indices
""".split())
FUNCTIONS = functions()
NAMES = sorted(FUNCTIONS)
PARTS = 6


def outcome(run, args):
    """What a call gives or raises, and its arguments afterwards."""
    args = programs.arguments(args)
    try:
        with np.errstate(all="ignore"):
            return None, run(*args), args
    except Exception as error:
        return error, None, args


def about_arrays(value):
    """Whether a result is arrays and numbers, whose meaning a comparison knows."""
    if isinstance(value, list | tuple):
        return all(map(about_arrays, value))
    return value is None or isinstance(value, bool | int | float | complex | np.ndarray | np.generic)


def tried(name, args):
    """Text about what is wrong with such a call; None for a TraceError."""
    function = FUNCTIONS[name]

    def called(*args):
        return function(*args)

    def written(*args):
        found = function(*args)
        found[...] = 3
        return found

    theirs = outcome(called, args)
    if theirs[0] is None and not about_arrays(theirs[1]):
        return ""
    ours = outcome(jk.jit(called), args)
    if isinstance(ours[0], jk.TraceError):
        return None
    if theirs[0] is not None or ours[0] is not None:
        if type(theirs[0]) is type(ours[0]) or name in LENIENT and (
                ours[0] is None or isinstance(ours[0], TypeError | ValueError)):
            return ""
        return f"{type(ours[0]).__name__}: {ours[0]}; numpy: {type(theirs[0]).__name__}: {theirs[0]}"
    try:
        programs.same(theirs[1:], ours[1:])
        arrays = [each for each in theirs[2] if isinstance(each, np.ndarray)]
        if isinstance(theirs[1], np.ndarray) and any(np.shares_memory(theirs[1], each) for each in arrays):
            one, other = outcome(written, args), outcome(jk.jit(written), args)
            if not isinstance(other[0], jk.TraceError):
                assert type(one[0]) is type(other[0]), f"written: {other[0]!r}, not {one[0]!r}"
                programs.same(one[1:], other[1:])
    except (AssertionError, TypeError) as error:
        return f"{error}"[:300] or "another type"
    return ""


@pytest.mark.parametrize("part", range(PARTS))
def test_every_function(part):
    """Of each function the calls that numpy takes, and some that it refuses."""
    wrong = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in NAMES[part::PARTS]:
            for args in ARGUMENTS:
                if isinstance(args[0], str) and "einsum" not in name:
                    continue
                if said := tried(name, args):
                    wrong.append(f"{name}({', '.join(map(repr, args))}): {said}")
    assert not wrong, "\n".join(wrong)
