"""From arrays to kernels that move data: copies of any layout, rows by their numbers, cumulative sums.

    copy(a.T, out)                         out[...] = a.T
    take(table, index, out)                out[...] = table[index]
    cumulative("add", x, 1, out)           out[...] = np.add.accumulate(x, 1)

A kernel is built when its shapes and strides are first seen, and kept.  What would be overwritten before it is read is
copied first.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from jitkern.dispatch.kernel import address, kernel
from jitkern.isa.types import f32, f64, s32, s64
from jitkern.kernels.moves import scan
from jitkern.kernels.moves.scan import Scan
from jitkern.kernels.moves.take import Take
from jitkern.kernels.moves.transpose import LARGE, Move

SCANNED = {"float32": f32, "float64": f64, "int32": s32, "int64": s64, "uint32": s32, "uint64": s64}
SIGNED = ("max", "min")  # of what unsigned integers have no kernels
ALIGNED = 256            # bytes of the largest vectors: where an array begins matters modulo this
USUAL = 16               # where large arrays begin in a page: malloc's own words come first


def copy(source: np.ndarray, out: np.ndarray) -> np.ndarray:
    """out[...] = source, which broadcasts to it and has its type; any layouts.  Returns out.

        >>> copy(np.arange(6).reshape(2, 3).T, np.zeros((3, 2), int))
        array([[0, 3],
               [1, 4],
               [2, 5]])

    TypeError for other types, and for objects; ValueError for shapes that do not broadcast, and if out is read-only or
    its elements share memory.
    """
    _check(source, out, "source")
    source = _apart(source if source.shape == out.shape else np.broadcast_to(source, out.shape), out)
    if out.size:
        spec, addresses = move_of(source, out)
        ends = {}
        if out.nbytes >= LARGE:  # is copied by aligned vectors
            ends = {name: address % ALIGNED for name, address in zip(("source", "target"), addresses)}
        kernel(spec, **ends)(*addresses)
    return out


def move_of(source: np.ndarray, out: np.ndarray) -> tuple[Move, tuple[int, int]]:
    """What is to be copied between arrays of one shape, and from where to where: forwards in `out`."""
    if min(out.strides, default=0) < 0:
        forwards = tuple(slice(None, None, -1 if stride < 0 else 1) for stride in out.strides)
        source, out = source[forwards], out[forwards]
    return Move(out.itemsize, out.shape, source.strides, out.strides), (address(source), address(out))


def take(source: np.ndarray, index: np.ndarray, out: np.ndarray) -> np.ndarray:
    """out[...] = source[index], where the index is an array of integers and chooses rows.  Returns out.

        >>> take(np.eye(3, dtype=int), np.array([2, -3]), np.zeros((2, 3), int))
        array([[0, 0, 1],
               [1, 0, 0]])

    IndexError for an index that is out of bounds; TypeError for other types than out's, objects, and an index that is
    no integer; ValueError for another shape than source[index] has, for rows that are not contiguous, and if out is
    read-only or its elements share memory.
    """
    _check(source, out, "source")
    index = _array(index, "index")
    if index.dtype.kind not in "iu":
        raise TypeError(f"index is {index.dtype}: it must be integers")
    if not source.ndim:
        raise ValueError("source has no rows")
    shape = (*index.shape, *source.shape[1:])
    if out.shape != shape:
        raise ValueError(f"out is {out.shape}, the result is {shape}")
    index = _numbers(index, len(source))
    if not out.size:
        return out
    first = source[0]
    if not first.flags.c_contiguous:
        raise ValueError("the rows of source are not contiguous: give a copy of it")
    source = _apart(source, out)
    found = out if out.flags.c_contiguous or index.ndim == 1 and out[0].flags.c_contiguous else np.empty_like(out)
    index = _apart(index, found)
    size = first.nbytes
    target = found.strides[0] if index.ndim == 1 and index.size > 1 else size
    if index.ndim != 1 or index.dtype == np.int32:
        index = np.ascontiguousarray(index).ravel()
    step = index.strides[0] if index.size > 1 else index.itemsize
    spec = Take(size, index.size, source.strides[0], target, {4: s32, 8: s64}[index.itemsize], step)
    kernel(spec)(address(source), address(index), address(found))
    return out if found is out else copy(found, out)


def _numbers(index: np.ndarray, count: int) -> np.ndarray:
    """The same rows by numbers from 0 on, of 32 or 64 bits.  IndexError if there is no such row."""
    if not index.size:
        return index
    least, most = int(index.min()), int(index.max())
    if most >= count or least < -count:
        bad = index[(index >= count) | (index < -count if index.dtype.kind == "i" else False)].flat[0]
        raise IndexError(f"index {bad} is out of bounds for axis 0 with size {count}")
    index = index.astype(np.int32 if index.dtype == np.int32 and count < 1 << 31 else np.int64, copy=False)
    return np.where(index < 0, index + count, index).astype(index.dtype) if least < 0 else index


def cumulative(name: str, x: np.ndarray, axis: int, out: np.ndarray) -> np.ndarray:
    """out[...] = "add", "mul", "max" or "min" of x and all that is before it along an axis, in order.  Returns out.

        >>> cumulative("add", np.array([[1, 2, 3], [4, 5, 6]]), -1, np.zeros((2, 3), int))
        array([[ 1,  3,  6],
               [ 4,  9, 15]])

    float32, float64, int32 and int64, for "add" and "mul" uint32 and uint64; out has the type and shape of x.
    IndexError if there is no such axis; TypeError for other types; ValueError for another shape or name, and if out is
    read-only or its elements share memory.
    """
    if name not in scan.NAMES:
        raise ValueError(f"there is no cumulative {name!r}; there are {', '.join(scan.NAMES)}")
    _check(x, out, "x")
    if x.dtype.name not in SCANNED or not x.dtype.isnative or x.dtype.kind == "u" and name in SIGNED:
        raise TypeError(f"x is {x.dtype}: there is no such kernel")
    if out.shape != x.shape:
        raise ValueError(f"out is {out.shape}, x is {x.shape}")
    if not -x.ndim <= axis < x.ndim:
        raise IndexError(f"axis {axis} is out of bounds for array of dimension {x.ndim}")
    if out.size:
        x = x if address(x) == address(out) and x.strides == out.strides else _apart(x, out)
        axis %= x.ndim
        dims, *strides = ((*each[:axis], *each[axis + 1:], each[axis]) for each in (x.shape, x.strides, out.strides))
        kernel(Scan(name, SCANNED[x.dtype.name], dims, *strides))(address(x), address(out))
    return out


def _array(value: Any, what: str) -> np.ndarray:
    if type(value) is not np.ndarray:
        raise TypeError(f"{what} must be an ndarray, not {type(value).__name__}")
    return value


def _check(source: Any, out: Any, what: str) -> None:
    """What all have in common."""
    if _array(source, what).dtype != _array(out, "out").dtype:
        raise TypeError(f"out is {out.dtype}, {what} is {source.dtype}")
    if out.dtype.hasobject:
        raise TypeError(f"{out.dtype} holds objects, which only numpy can copy")
    if not out.flags.writeable:
        raise ValueError("out is read-only")
    if 0 in out.strides and out.size and any(not stride and count > 1 for stride, count in zip(out.strides, out.shape)):
        raise ValueError("elements of out share memory")


def _apart(array: np.ndarray, out: np.ndarray) -> np.ndarray:
    """The array, or a copy of it if writing to `out` might change it."""
    return array.copy() if np.may_share_memory(array, out) else array
