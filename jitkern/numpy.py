"""numpy with jitkern's kernels: `import jitkern.numpy as np`.

Every name that numpy exports is here: jitkern's own function where there is one (`OURS`), numpy's otherwise.  Both take
and return numpy's arrays, and whatever has no kernel gives what numpy gives.
"""

from __future__ import annotations

from typing import Any

import numpy as _numpy

from jitkern.ops import dot as dot
from jitkern.ops import einsum as einsum
from jitkern.ops import matmul as matmul
from jitkern.ops import tensordot as tensordot
from jitkern.ops import vecdot as vecdot

OURS = ("dot", "einsum", "matmul", "take", "tensordot", "vecdot")

_take = _numpy.take  # as it is now: somebody may put ours in its place

__all__ = [*_numpy.__all__]
__version__ = _numpy.__version__


def take(a: Any, indices: Any, axis: int | None = None, out: Any = None, mode: str = "raise") -> Any:
    """As numpy.take; also for an array and the indices of another library, which numpy.take does not ask.

    So a function that `jk.jit` traces can take from an array that it has from elsewhere.
    """
    kind = type(indices)
    if kind is not _numpy.ndarray and hasattr(kind, "__array_function__"):
        return indices.__array_function__(_take, (kind,), (a, indices), {"axis": axis, "out": out, "mode": mode})
    return _take(a, indices, axis, out, mode)


def __getattr__(name: str) -> Any:
    try:
        value = getattr(_numpy, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}, and neither has numpy") from None
    if not name.startswith("_"):
        globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*dir(_numpy), *OURS})
