"""Arrays that have a type and strides but no memory: numpy is asked with them what it would make."""

from __future__ import annotations

import numpy as np

from .ir import Shape, Type


class _Memory:
    """What numpy makes an array of that has strides but no elements of its own: nobody may read it."""

    def __init__(self, type: Type, strides: Shape, writeable: bool):
        self.__array_interface__ = {"version": 3, "shape": type.shape, "typestr": type.dtype.str, "strides": strides,
                                    "data": (_GROUND.ctypes.data, not writeable)}


_GROUND = np.zeros(64, np.uint8)


def phantom(type: Type, strides: Shape | None = None, writeable: bool = True) -> np.ndarray:
    """An array of this type that has no memory; by rows where no strides are given."""
    return np.asarray(_Memory(type, strides, writeable))


def reshaped(x: np.ndarray, shape: Shape) -> np.ndarray | None:
    """A view of this shape, which has as many elements, or None where there is none."""
    try:
        return x.reshape(shape, copy=False)
    except ValueError:
        return None
