"""The flags of floating point, which numpy reads to warn of an invalid operation, a division by zero, an overflow.

Source: C11 7.6, fenv.h, whose FE_INVALID, FE_DIVBYZERO and FE_OVERFLOW have the values that the processor gives them.
"""

from __future__ import annotations

import ctypes
import functools

from jitkern.call.layout import FLOAT_FLAGS
from jitkern.dispatch.gemm import ARCH

FLAGS = FLOAT_FLAGS.get(ARCH, 0)


@functools.cache
def _math() -> ctypes.CDLL:
    return ctypes.CDLL(None)


def clear() -> None:
    """Forget what this thread has found so far."""
    _math().feclearexcept(FLAGS)


def found() -> bool:
    """Whether there was one since."""
    return bool(_math().fetestexcept(FLAGS))
