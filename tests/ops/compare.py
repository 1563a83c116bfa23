"""Whether a call of ours is numpy's: value, type, data type, shape, order in memory, exception."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

Call = tuple[tuple, dict]


def outcome(function: Callable[..., Any], call: Call) -> tuple[Any, Exception | None]:
    """What it returns, or raises."""
    args, kwargs = call
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return function(*args, **kwargs), None
    except Exception as error:
        return None, error


def layout(array: Any) -> list[int]:
    """Strides of the dimensions that have more than one element."""
    return [stride for stride, length in zip(array.strides, array.shape) if length > 1] if array.size else []


def same(theirs: Any, ours: Any, exact: Any = None, slack: Any = 0) -> None:
    """`ours` is like `theirs`, and its values differ from `exact` (by default `theirs`) by no more than `slack`."""
    assert type(ours) is type(theirs), f"{type(ours)}, not {type(theirs)}"
    if isinstance(theirs, tuple):
        for one, other in zip(theirs, ours, strict=True):
            same(one, other)
        return
    if not isinstance(theirs, np.ndarray | np.generic):
        assert ours is theirs or ours == theirs
        return
    assert ours.dtype == theirs.dtype and ours.dtype.byteorder == theirs.dtype.byteorder
    assert ours.shape == theirs.shape and layout(ours) == layout(theirs)
    if isinstance(theirs, np.ndarray):
        assert ours.flags.writeable == theirs.flags.writeable
    ours, theirs = np.asarray(ours), np.asarray(theirs)  # a masked array may have lost its mask's shape
    if theirs.dtype.kind in "fc":
        exact, slack = theirs if exact is None else np.asarray(exact), np.asarray(slack)
        with np.errstate(all="ignore"):
            right = (np.abs(ours - exact) <= slack) | (ours == exact) | np.isnan(ours) & np.isnan(exact)
            assert np.all(right), f"{ours}\nis not\n{exact}"
    else:
        assert np.array_equal(np.asarray(ours), np.asarray(theirs)), f"{ours}\nis not\n{theirs}"


def check(theirs: Callable[..., Any], ours: Callable[..., Any], make: Callable[[], Call], times: int = 3) -> Any:
    """Both for the call that make() gives, anew each time; ours several times, since the first call is another way.

    Returns what numpy's function returned or raised.
    """
    expected_call = make()
    expected, error = outcome(theirs, expected_call)
    exact, slack = _bound(theirs, make(), expected) if error is None else (None, 0)
    for _ in range(times):
        call = make()
        found, mistake = outcome(ours, call)
        assert type(mistake) is type(error), f"{mistake!r}, not {error!r}"
        if error is None:
            same(expected, found, exact, slack)
            _check_outputs(expected_call, expected, call, found)
    return expected if error is None else error


def _check_outputs(expected_call: Call, expected: Any, call: Call, found: Any) -> None:
    """An array that came back is the one that was given, and the others are as numpy left them."""
    for theirs, ours in zip(_arrays(expected_call), _arrays(call), strict=True):
        assert (found is ours) == (expected is theirs)
        if found is not ours and isinstance(theirs, np.ndarray) and theirs.dtype.kind != "f":
            same(theirs, ours)


def _arrays(call: Call) -> list[Any]:
    args, kwargs = call
    return [each for each in (*args, *kwargs.values()) if isinstance(each, np.ndarray)]


def _bound(theirs: Callable[..., Any], call: Call, expected: Any) -> tuple[Any, Any]:
    """The product in more precision, and how far from it a sum of rounded products may be: 2 k u |A| |B|."""
    args, kwargs = call
    arrays = [each for each in args[:3] if isinstance(each, np.ndarray) and each.dtype.kind in "fc"]
    kwargs = {key: value for key, value in kwargs.items() if key != "out"}
    if len(args) == 3 and all(isinstance(arg, np.ndarray) for arg in args) and args[2].dtype != int:
        args = args[:2]
    if len(arrays) < 2 or any(type(each) is not np.ndarray for each in arrays):
        return None, _loose(theirs, args, kwargs)
    inexact = [each.dtype for each in (*arrays, expected) if hasattr(each, "dtype") and each.dtype.kind in "fc"]
    unit = max(float(np.finfo(dtype).eps) for dtype in inexact)
    longest = max((max(each.shape, default=1) for each in arrays), default=1)
    with np.errstate(all="ignore"):
        wide = [each.astype(np.clongdouble if each.dtype.kind == "c" else np.longdouble)
                if isinstance(each, np.ndarray) and each.dtype.kind in "fc" else each for each in args]
        size = [np.abs(each) if isinstance(each, np.ndarray) else each for each in wide]
        exact, error = outcome(theirs, (tuple(wide), kwargs))
        if error or isinstance(exact, tuple):
            return None, _loose(theirs, args, kwargs)
        return exact, 2 * (longest ** 2 + 1) * unit * theirs(*size, **kwargs)


def _loose(theirs: Callable[..., Any], args: tuple, kwargs: dict) -> Any:
    """For what numpy computes in both cases."""
    found, error = outcome(theirs, (args, kwargs))
    if error or not isinstance(found, np.ndarray | np.generic) or found.dtype.kind not in "fc":
        return 0
    return 1e-2 * np.abs(found) if found.dtype.itemsize == 2 else 1e-5 * (1 + np.abs(found))


def rising(shape: tuple[int, ...], dtype: Any = np.float32, order: str = "C", seed: int = 1) -> np.ndarray:
    """Numbers between -1 and 1, small integers for types that have no fractions."""
    random = np.random.default_rng(seed)
    if np.dtype(dtype).kind in "fc":
        found = random.random(shape) * 2 - 1 + (random.random(shape) * 1j if np.dtype(dtype).kind == "c" else 0)
    else:
        found = random.integers(0, 4, shape)
    return np.array(found, dtype, order=order)
