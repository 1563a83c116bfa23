"""numpy with jitkern's kernels: `import jitkern.numpy as np`.

Every name that numpy exports is here: jitkern's own function where there is one (`OURS`), numpy's otherwise.  Both take
and return numpy's arrays, and whatever has no kernel gives what numpy gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as _numpy

if TYPE_CHECKING:
    from numpy import *  # noqa: F403  ours are called as numpy's are
else:
    from jitkern.ops import dot as dot
    from jitkern.ops import einsum as einsum
    from jitkern.ops import matmul as matmul
    from jitkern.ops import tensordot as tensordot
    from jitkern.ops import vecdot as vecdot

OURS = ("dot", "einsum", "matmul", "tensordot", "vecdot")

__all__ = [*_numpy.__all__]
__version__ = _numpy.__version__


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
