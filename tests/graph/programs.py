"""Whether jk.jit of a function is what numpy makes of it: values, types, what is written, what is a view of what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import jitkern as jk

TOLERANCE = {"f": 2e-4, "d": 1e-9, "e": 2e-2, "F": 2e-4, "D": 1e-9}


def arguments(values: Any) -> Any:
    """The same arguments again, arrays as new ones with the same order in memory."""
    if isinstance(values, np.ndarray):
        found = values.copy(order="K")
        if not values.flags.writeable:
            found.flags.writeable = False
        return found
    if isinstance(values, dict):
        return {key: arguments(each) for key, each in values.items()}
    return type(values)(map(arguments, values)) if type(values) in (tuple, list) else values


def same(theirs: Any, ours: Any, exact: bool = False, loose: bool = False) -> None:
    """AssertionError unless type, dtype, shape and values are the same, values as far as sums of another order are.

    exact: all of their bits; loose: no more than those of float32, which they come from.
    """
    assert type(theirs) is type(ours), f"{type(ours)}, not {type(theirs)}"
    if isinstance(theirs, tuple | list):
        assert len(theirs) == len(ours)
        for one, other in zip(theirs, ours):
            same(one, other, exact, loose)
    elif isinstance(theirs, dict):
        assert [*theirs] == [*ours]
        for key in theirs:
            same(theirs[key], ours[key], exact, loose)
    elif isinstance(theirs, np.ndarray | np.generic):
        assert theirs.dtype == ours.dtype, f"{ours.dtype}, not {theirs.dtype}"
        assert theirs.shape == ours.shape, f"{ours.shape}, not {theirs.shape}"
        if isinstance(theirs, np.ndarray):
            assert theirs.flags.writeable == ours.flags.writeable
        if exact or theirs.dtype.char not in TOLERANCE:
            assert np.array_equal(theirs, ours, equal_nan=theirs.dtype.kind in "fc"), f"{ours}\nis not\n{theirs}"
            return
        with np.errstate(all="ignore"):
            finite = np.isfinite(theirs)
            scale = 1 + np.max(np.abs(theirs), initial=0, where=finite)
            near = np.abs(theirs - ours) <= max(TOLERANCE[theirs.dtype.char], TOLERANCE["f"] * loose) * scale
            assert np.all(near | (theirs == ours) | np.isnan(theirs) & np.isnan(ours)), f"{ours}\nis not\n{theirs}"
    else:
        assert theirs == ours


def check(function: Callable[..., Any], *values: Any, exact: bool = False, loose: bool = False, times: int = 2,
          **named: Any) -> Any:
    """Calls numpy and jk.jit of the function for the same arguments; the latter's, to look at."""
    jitted = jk.jit(function)
    for _ in range(times):
        one, other = arguments((values, named)), arguments((values, named))
        try:
            with np.errstate(all="ignore"):
                theirs = function(*one[0], **one[1])
        except Exception as error:
            with pytest.raises(TypeError if isinstance(error, TypeError) else type(error)):
                jitted(*other[0], **other[1])
            continue
        ours = jitted(*other[0], **other[1])
        same(theirs, ours, exact, loose)
        same(one, other, exact, loose)
    return jitted


def rising(*shape: int, dtype: Any = np.float32, seed: int = 0) -> np.ndarray:
    """Numbers between 0.2 and 1.8, or small integers."""
    random = np.random.default_rng([seed, *shape])
    if np.dtype(dtype).kind in "fc":
        return (random.random(shape) * 1.6 + 0.2).astype(dtype)
    return random.integers(0, 2 if np.dtype(dtype) == bool else 9, shape).astype(dtype)
