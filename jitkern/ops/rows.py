"""Ready-made operations on rows, one kernel each, written as their users would and traced by `jk.jit`.

Arrays are of any shape; `axis` is the dimension that a row lies along, or several.  Results have numpy's types: float64
of integers.  `out` takes the result's place in memory.  Within a traced function they become part of it.  What divides
a row does so by its reciprocal: a row takes one division, and its elements are rounded once more.

    softmax log_softmax logsumexp layer_norm rms_norm batch_norm normalize topk
"""

from __future__ import annotations

from typing import Any

import numpy as np

from jitkern.jit import jit

Axes = int | tuple[int, ...]


@jit
def softmax(x: Any, axis: Axes = -1) -> Any:
    """exp(x) / sum(exp(x)) along an axis, no power of which overflows: the largest x is taken away first."""
    powers = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return powers * (1 / np.sum(powers, axis=axis, keepdims=True))


@jit
def log_softmax(x: Any, axis: Axes = -1) -> Any:
    """The logarithm of `softmax`, as precise where that is small."""
    moved = x - np.max(x, axis=axis, keepdims=True)
    return moved - np.log(np.sum(np.exp(moved), axis=axis, keepdims=True))


@jit
def logsumexp(x: Any, axis: Axes = -1, keepdims: bool = False) -> Any:
    """log(sum(exp(x))) along an axis; -inf where all x are."""
    largest = np.max(x, axis=axis, keepdims=True)
    largest = np.where(np.isfinite(largest), largest, 0)
    found = np.log(np.sum(np.exp(x - largest), axis=axis, keepdims=True)) + largest
    return found if keepdims else np.squeeze(found, axis)


@jit
def layer_norm(x: Any, gain: Any = None, bias: Any = None, *, axis: Axes = -1, eps: float = 1e-5) -> Any:
    """(x - mean) / sqrt(variance + eps) * gain + bias along an axis (Ba, Kiros, Hinton, "Layer Normalization", 2016).

    gain and bias broadcast to x.
    """
    centred = x - np.mean(x, axis=axis, keepdims=True)
    found = centred * (1 / np.sqrt(np.mean(centred * centred, axis=axis, keepdims=True) + eps))
    return _scaled(found, gain, bias)


@jit
def rms_norm(x: Any, gain: Any = None, *, axis: Axes = -1, eps: float = 1e-5) -> Any:
    """x / sqrt(mean(x * x) + eps) * gain along an axis (Zhang, Sennrich, "Root Mean Square Layer Normalization", 2019).
    """
    return _scaled(x * (1 / np.sqrt(np.mean(x * x, axis=axis, keepdims=True) + eps)), gain, None)


@jit
def batch_norm(x: Any, mean: Any, variance: Any, gain: Any = None, bias: Any = None, *, axis: int = 1,
               eps: float = 1e-5) -> Any:
    """(x - mean) / sqrt(variance + eps) * gain + bias with statistics that are known, one of each for every place of
    an axis (Ioffe, Szegedy, "Batch Normalization", 2015; inference).
    """
    def along(one: Any) -> Any:
        return one if one is None else np.reshape(one, [-1 if i == axis % x.ndim else 1 for i in range(x.ndim)])

    found = (x - along(mean)) * (1 / np.sqrt(along(variance) + eps))
    return _scaled(found, along(gain), along(bias))


@jit
def normalize(x: Any, axis: Axes = -1, eps: float = 1e-12) -> Any:
    """x divided by its Euclidean length along an axis, or by eps where that is more."""
    return x * (1 / np.maximum(np.sqrt(np.sum(x * x, axis=axis, keepdims=True)), eps))


@jit
def topk(x: Any, k: int, axis: int = -1) -> Any:
    """The k largest along an axis and their places (int64), largest first, the first place of equal ones; k is small.

    ValueError if there are fewer than k.  NaN counts as the largest, as for numpy's sort.
    """
    if not 0 < k <= x.shape[axis]:
        raise ValueError(f"there are {x.shape[axis]} elements along axis {axis}, not {k}")
    places = np.arange(x.shape[axis]).reshape([-1 if i == axis % x.ndim else 1 for i in range(x.ndim)])
    lowest = np.asarray(-np.inf if x.dtype.kind == "f" else np.iinfo(x.dtype).min, x.dtype)
    values, found, taken = [], [], np.zeros(x.shape, bool)
    for _ in range(k):
        value = np.max(np.where(taken, lowest, x), axis=axis, keepdims=True)
        equal = (x == value) | (x != x) & (value != value)
        place = np.min(np.where(equal & ~taken, places, x.shape[axis]), axis=axis, keepdims=True)
        values.append(value)
        found.append(place)
        taken = taken | (places == place)
    return np.concatenate(values, axis=axis), np.concatenate(found, axis=axis)


def _scaled(x: Any, gain: Any, bias: Any) -> Any:
    x = x if gain is None else x * gain
    return x if bias is None else x + bias
