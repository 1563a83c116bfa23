"""numpy's functions that take an array apart: views of its pieces."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np

from .table import axes_of, of, proxy


@of(np.split, np.array_split)
def array_split(ary: Any, indices_or_sections: Any, axis: int = 0) -> list:
    ary, [axis] = proxy(ary), axes_of(axis, proxy(ary).ndim)
    length = ary.shape[axis]
    if np.iterable(indices_or_sections):
        places = [0, *map(operator.index, indices_or_sections), length]
    else:
        if operator.index(indices_or_sections) < 1:
            raise ValueError("number sections must be larger than 0.")
        each, rest = divmod(length, operator.index(indices_or_sections))
        places = [0]
        for i in range(indices_or_sections):
            places.append(places[-1] + each + (i < rest))
    lead = (slice(None),) * axis
    return [ary[(*lead, slice(begin, end))] for begin, end in zip(places, places[1:])]


@of(np.split)
def split(ary: Any, indices_or_sections: Any, axis: int = 0) -> list:
    if not np.iterable(indices_or_sections) and proxy(ary).shape[axis] % indices_or_sections:
        raise ValueError("array split does not result in an equal division")
    return array_split(ary, indices_or_sections, axis)


@of(np.hsplit)
def hsplit(ary: Any, indices_or_sections: Any) -> list:
    return split(ary, indices_or_sections, 1 if proxy(ary).ndim > 1 else 0)


@of(np.vsplit)
def vsplit(ary: Any, indices_or_sections: Any) -> list:
    if proxy(ary).ndim < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


@of(np.dsplit)
def dsplit(ary: Any, indices_or_sections: Any) -> list:
    if proxy(ary).ndim < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


@of(np.unstack)
def unstack(x: Any, /, *, axis: int = 0) -> tuple:
    x = proxy(x)
    if not x.ndim:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(np.moveaxis(x, axis, 0))
