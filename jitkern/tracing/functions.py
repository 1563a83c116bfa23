"""numpy's functions and methods of arrays that choose, round or copy, as compositions of ufuncs."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import numpy as np

from .table import MISSING, WEAK, Unmapped, given, of, proxy
from .trace import TraceError


@of(np.clip, method="clip")
def clip(a: Any, a_min: Any = MISSING, a_max: Any = MISSING, out: Any = None, *, min: Any = MISSING,
         max: Any = MISSING, **others: Any) -> Any:
    low = a_min if min is MISSING else min
    high = a_max if max is MISSING else max
    low, high = (None if each is MISSING else each for each in (low, high))
    kwargs = {**others, **({} if out is None else {"out": out})}
    if low is None and high is None:
        return np.positive(a, **kwargs)
    if low is None or high is None:
        return np.minimum(high, a, **kwargs) if low is None else np.maximum(low, a, **kwargs)
    dtype = np.result_type(*[each if type(each) in WEAK else proxy(each).dtype for each in (a, low, high)])
    return np.minimum(high, np.maximum(low, a, dtype=dtype), dtype=dtype, **kwargs)  # -0.0 between 0 and 1


@of(np.round, np.around, method="round")
def round_(a: Any, decimals: int = 0, out: Any = None) -> Any:
    a = proxy(a)
    if a.dtype.kind != "f":
        raise Unmapped
    if not operator.index(decimals):
        return given(np.rint(a), out)
    power = 10.0 ** abs(decimals)
    there, back = (np.multiply, np.divide) if decimals > 0 else (np.divide, np.multiply)
    return given(back(np.rint(there(a, power)), power), out)


@of(np.fix)
def fix(x: Any, out: Any = None) -> Any:
    return given(np.trunc(proxy(x)), out)


@of(np.isclose)
def isclose(a: Any, b: Any, rtol: Any = 1e-5, atol: Any = 1e-8, equal_nan: bool = False) -> Any:
    a, b = (each if type(each) in WEAK else proxy(each) for each in (a, b))
    b = float(b) if type(b) is int else b if type(b) in WEAK else b.astype(np.result_type(b.dtype, 1.0))
    near = np.abs(a - b) <= atol + rtol * abs(b)
    found = near & np.isfinite(b) | (a == b)
    return found | np.isnan(a) & np.isnan(b) if equal_nan else found


@of(np.tril)
def tril(m: Any, k: int = 0) -> Any:
    m = proxy(m)
    return np.where(np.tri(*m.shape[-2:], k=k, dtype=bool), m, m.dtype.type(0))


@of(np.triu)
def triu(m: Any, k: int = 0) -> Any:
    m = proxy(m)
    return np.where(np.tri(*m.shape[-2:], k=k - 1, dtype=bool), m.dtype.type(0), m)


@of(np.nan_to_num)
def nan_to_num(x: Any, copy: bool = True, nan: float = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    x = proxy(x)
    if x.dtype.kind not in "fc":
        return x.copy() if copy else x
    if x._scalar or copy:
        if x.dtype.kind == "f":
            found = _numbers(x, nan, posinf, neginf)
            return found if found.ndim else found[()]
        x = x.copy()
    for part in (x,) if x.dtype.kind == "f" else (x.real, x.imag):
        part[...] = _numbers(part, nan, posinf, neginf)
    return x


def _numbers(x: Any, nan: float, posinf: Any, neginf: Any) -> Any:
    """x with these in the place of what is no number, and of what has no end."""
    limits, dtype = np.finfo(x.dtype), x.dtype.type
    found = np.where(np.isnan(x), dtype(nan), x)
    found = np.where(found == np.inf, dtype(limits.max if posinf is None else posinf), found)
    return np.where(found == -np.inf, dtype(limits.min if neginf is None else neginf), found)


@of(np.select)
def select(condlist: Sequence[Any], choicelist: Sequence[Any], default: Any = 0) -> Any:
    if len(condlist) != len(choicelist) or any(proxy(each).dtype != np.bool_ for each in condlist):
        raise ValueError("conditions are arrays of bool, as many as choices")
    found = default
    for condition, choice in zip(reversed(condlist), reversed(choicelist)):
        found = np.where(condition, choice, found)
    return found


@of(np.copyto)
def copyto(dst: Any, src: Any, casting: str = "same_kind", where: Any = True) -> None:
    if not getattr(type(dst), "_is_proxy", False):
        raise TraceError("numpy.copyto writes an array that is neither an argument nor new")
    if type(src) not in WEAK and not np.can_cast(proxy(src).dtype, dst.dtype, casting):
        raise TypeError(f"Cannot cast array data from {proxy(src).dtype!r} to {dst.dtype!r} according to the rule "
                        f"'{casting}'")
    dst[...] = src if where is True else np.where(where, np.broadcast_to(proxy(src), dst.shape), dst)
