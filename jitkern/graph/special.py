"""Elementary functions that numpy does not have, by numpy: what kernels are held against, and what does without them.

Each is computed in float64 and rounded to the type of its argument.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

_erf = np.vectorize(math.erf, otypes=[np.float64])
_erfc = np.vectorize(math.erfc, otypes=[np.float64])


def _in_double(function: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    def found(x: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            return np.asarray(function(np.asarray(x, np.float64))).astype(x.dtype)

    return found


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


# name -> the function; each is exported as jk.NAME with the description behind it
SPECIAL: dict[str, Callable[[np.ndarray], np.ndarray]] = {name: _in_double(function) for name, function in {
    "erf": _erf,
    "gelu": lambda x: np.where(x == -np.inf, -0.0, x * _erfc(-x * math.sqrt(0.5)) / 2),
    "gelu_tanh": lambda x: np.where(
        x == -np.inf, -0.0, x * _sigmoid(2 * math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3))),
    "sigmoid": _sigmoid,
    "silu": lambda x: np.where(x == -np.inf, -0.0, x * _sigmoid(x)),
    "softplus": lambda x: np.logaddexp(x, 0),
    "rsqrt": lambda x: 1 / np.sqrt(x),
}.items()}
ABOUT = {
    "erf": "The error function, 2 / sqrt(pi) times the integral of exp(-t * t) from 0 to x.",
    "gelu": "x times the normal distribution's share below x (Hendrycks, Gimpel, 2016).",
    "gelu_tanh": "`gelu` as the same paper approximates it, by tanh.",
    "sigmoid": "1 / (1 + exp(-x)).",
    "silu": "x * sigmoid(x), also called swish.",
    "softplus": "log(1 + exp(x)).",
    "rsqrt": "1 / sqrt(x).",
}
