"""numpy's own functions by our kernels, without a changed line: `install`, `uninstall`, `installed`.

The loops of numpy's matmul, matvec, vecmat and vecdot for float32 and float64 are replaced; everything around them
(broadcasting, types, copies of what overlaps, errors) stays numpy's.  So `@`, np.matmul and what numpy builds on them
are reached; np.dot, np.einsum and np.linalg's LAPACK calls are not: `jitkern.numpy` has those.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np

from jitkern.call.ufunc import Loop, LoopKernel
from jitkern.code import system
from jitkern.dispatch import gemm as dispatch
from jitkern.dispatch.gemm import Batch, ElementType, Gemm, Matrix, f32, f64

# gufunc | lengths m, n, k by their place in `dimensions` (0: 1) | strides of A, B and C by row and column, by their
# place in `steps` (-1: there is none).  numpy: dimensions[0] and steps[0..2] are those of the loop itself.
TABLE = """
matmul | 1 3 2 | 3 4  5 6  7 8
matvec | 1 0 2 | 3 4  5 -1 6 -1
vecmat | 0 2 1 | -1 3 4 5  -1 6
vecdot | 0 0 1 | -1 3 4 -1 -1 -1
"""
TYPES: dict[str, ElementType] = {"f": f32, "d": f64}


def _find(type: ElementType, lengths: Sequence[int], places: Sequence[int], dims: Sequence[int],
          steps: Sequence[int]) -> LoopKernel | None:
    """The kernel for one call of a loop, or None for numpy's."""
    count = dims[0]
    m, n, k = (dims[place] if place else 1 for place in lengths)
    if min(count, m, n) < 1:
        return None
    (a_row, a_column), (b_row, b_column), (c_row, c_column) = (
        [steps[place] if place >= 0 else 0 for place in pair] for pair in (places[0:2], places[2:4], places[4:6]))

    def matrix(row: int, column: int, rows: int, columns: int) -> Matrix:
        return Matrix(type, row if rows > 1 else 0, column if columns > 1 else type.size)

    result = matrix(c_row, c_column, m, n)
    size = type.size
    for stride, length in sorted([(abs(result.row), m), (abs(result.column), n), (abs(steps[2]), count)]):
        if length > 1:
            if stride < size:  # elements in the place of others
                return None
            size += stride * (length - 1)
    batch = (Batch(count, tuple(steps[:3])),) if count > 1 else ()
    spec = Gemm(m, n, k, matrix(a_row, a_column, m, k), matrix(b_row, b_column, k, n), result, batch)
    order = (0, 1)
    if result.row == type.size != result.column and min(m, n) > 1:
        spec, order = spec.transposed(), (1, 0)
    kernel = dispatch.kernel(spec)
    return LoopKernel(kernel.address, kernel.plan.units, kernel.plan.scratch, order, kernel.code_bytes, kernel)


def _loops() -> Iterator[Loop]:
    """One for each gufunc that this numpy has, and type."""
    for line in TABLE.strip().splitlines():
        name, lengths, places = (cell.split() for cell in line.split("|"))
        ufunc = getattr(np, name[0], None)
        if isinstance(ufunc, np.ufunc):
            dims = len({place for place in lengths if place != "0"}) + 1
            steps = max(map(int, places)) + 1
            for letter, type in TYPES.items():
                yield Loop(ufunc, f"{letter}{letter}->{letter}", dims, steps,
                           functools.partial(_find, type, [*map(int, lengths)], [*map(int, places)]))


LOOPS = tuple(_loops())


def install() -> None:
    """Replace numpy's loops by ours, for this process.  Again is no more.

    Where kernels can not be made, a warning says why, and numpy is as before (`jitkern.cpu.targets.available`).
    """
    if not dispatch.targets.available():
        return
    try:
        for loop in LOOPS:
            loop.install()
    except BaseException:
        uninstall()
        raise


def uninstall() -> None:
    """Put numpy's loops back."""
    for loop in LOOPS:
        loop.uninstall()


class _Users:
    """How many bodies of `installed` are running, and whether ours were installed before."""

    def __init__(self) -> None:
        self.lock, self.count, self.before = threading.RLock(), 0, False


_users = _Users()
system.hold_at_fork(_users.lock)


@contextmanager
def installed() -> Iterator[None]:
    """`install` for the body of a with statement; of several, nested or in threads, until the last one ends.

    Then all is as it was before the first.
    """
    with _users.lock:
        if not _users.count:
            _users.before = any(loop.is_installed for loop in LOOPS)
        install()
        _users.count += 1
    try:
        yield
    finally:
        with _users.lock:
            _users.count -= 1
            if not _users.count and not _users.before:
                uninstall()
