"""Elementary functions that numpy does not have: jk.erf, jk.gelu and their relatives.

Of arrays they are kernels of their own, within a function that is traced a part of it.  Each float32 is the correctly
rounded value or its neighbour, and so was each float64 tried (`jitkern.kernels.vmath`).  Results are of the type that
numpy's exp would have; `out` takes the result's place in memory.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from jitkern.graph.special import ABOUT, SPECIAL
from jitkern.jit import Jitted, jit
from jitkern.tracing import ufuncs
from jitkern.tracing.trace import TraceError, current, proxies


def _made(name: str) -> Jitted[..., Any]:
    def function(x: Any) -> Any:
        trace = current.trace
        if trace is None:  # there are no kernels here
            return _by_numpy(name, np.asarray(x))
        x = x if proxies(x) else trace.new(trace.node(x), scalar=True)
        dtype = np.exp.resolve_dtypes((x.dtype, None))[0]
        found = ufuncs.mapped(trace.pool, name, dtype, [trace.pool.cast(x._node, dtype)])
        if found is None:
            raise TraceError(f"jk.{name} of {x.dtype}")
        return trace.new(found, scalar=x._scalar, strides=ufuncs.strides_of(x.shape, dtype, [x._ghost]))

    function.__name__ = function.__qualname__ = name
    function.__module__, function.__doc__ = "jitkern", ABOUT[name]
    return jit(function)


def _by_numpy(name: str, x: np.ndarray) -> Any:
    dtype = np.exp.resolve_dtypes((x.dtype, None))[0]
    if dtype.kind != "f":
        raise TraceError(f"jk.{name} of {x.dtype}")
    return SPECIAL[name](x.astype(dtype))[()]


FUNCTIONS = {name: _made(name) for name in SPECIAL}
erf, gelu, gelu_tanh, sigmoid, silu, softplus, rsqrt = map(FUNCTIONS.__getitem__, (
    "erf", "gelu", "gelu_tanh", "sigmoid", "silu", "softplus", "rsqrt"))
