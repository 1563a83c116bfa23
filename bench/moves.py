"""Transposes, other permutations, rows by their numbers and cumulative sums, beside numpy and memcpy. One thread.

    python bench/moves.py                       everything, about a minute
    python bench/moves.py --only 'transpose'    the cases with this in their name

GB/s count every byte that is read or written once. memcpy copies as many bytes between arrays that begin at a page, as
large allocations of C do; ours and numpy's are as numpy allocates them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator

import harness
import numpy as np
from eltwise import case
from harness import Case

from jitkern.dispatch import moves

OURS = "jitkern"

# name | shape of the source | order of its dims in the target | dtype
COPIES = """
transpose 4096x4096       | 4096 4096     | 1 0     | f4
transpose 1024x1024       | 1024 1024     | 1 0     | f4
transpose 1000x1000       | 1000 1000     | 1 0     | f4
transpose 128x128         | 128 128       | 1 0     | f4
transpose 4096x4096 f64   | 4096 4096     | 1 0     | f8
transpose 4096x4096 int16 | 4096 4096     | 1 0     | i2
transpose 4096x4096 uint8 | 4096 4096     | 1 0     | u1
heads 8x128x12x32         | 8 128 12 32   | 0 2 1 3 | f4
heads 1x128x12x32         | 1 128 12 32   | 0 2 1 3 | f4
heads 1x128x12x32, turned | 1 128 12 32   | 0 2 3 1 | f4
NCHW to NHWC              | 8 64 56 56    | 0 2 3 1 | f4
NHWC to NCHW              | 8 56 56 64    | 0 3 1 2 | f4
NCHW to NHWC, 3 channels  | 8 3 224 224   | 0 2 3 1 | f4
NHWC to NCHW, 3 channels  | 8 224 224 3   | 0 3 1 2 | f4
plain copy                | 4096 4096     | 0 1     | f4
"""


def memcpy(name: str, size: int) -> Case:
    """A copy of so many bytes."""
    function = ctypes.CDLL(None).memcpy
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    memory = [np.ones(size + 4096, np.uint8) for _ in range(2)]  # zeros would all be one page
    addresses = [each.ctypes.data + -each.ctypes.data % 4096 for each in memory]
    return case(name, "memcpy", lambda memory=memory: function(*addresses, size), size // 4, 2 * size)


def rivals(name: str, size: int, out: np.ndarray, ways: dict[str, Callable], expected: np.ndarray) -> Iterator[Case]:
    """Everybody's, all of whom must write the same."""
    for who, run in ways.items():
        out[...] = 0
        run()
        if out.tobytes() != expected.tobytes():
            raise ArithmeticError(f"{who} gives something else than numpy: {name}")
        yield case(name, who, run, size // 8, size)


def copies() -> Iterator[Case]:
    for line in COPIES.strip().splitlines():
        name, shape, order, dtype = (cell.strip() for cell in line.split("|"))
        shape = tuple(map(int, shape.split()))
        source = np.random.default_rng(0).integers(0, 100, shape).astype(dtype).transpose(*map(int, order.split()))
        out = np.zeros(source.shape, dtype)
        ways = {OURS: lambda source=source, out=out: moves.copy(source, out),
                "numpy": lambda source=source, out=out: np.copyto(out, source)}
        yield from rivals(name, 2 * out.nbytes, out, ways, np.ascontiguousarray(source))
        yield memcpy(name, out.nbytes)


def rows() -> Iterator[Case]:
    for name, count, columns in (("embeddings 128x384", 128, 384), ("embeddings 4096x384", 4096, 384),
                                 ("take 65536x8", 65536, 8), ("take 65536x1", 65536, 1)):
        table = np.random.default_rng(0).random((30_000, columns), np.float32)
        index = np.random.default_rng(1).integers(0, len(table), count)
        out = np.zeros((count, columns), np.float32)
        ways = {OURS: lambda table=table, index=index, out=out: moves.take(table, index, out),
                "numpy": lambda table=table, index=index, out=out: np.take(table, index, 0, out, "clip")}
        yield from rivals(name, 2 * out.nbytes, out, ways, table[index])
        yield memcpy(name, out.nbytes)


def sums() -> Iterator[Case]:
    for shape, axis, dtype in (((1 << 20,), 0, "f4"), ((1024, 1024), 1, "f4"), ((1024, 1024), 0, "f4"),
                               ((1024, 1024), 1, "f8"), ((1024, 1024), 1, "i8"), ((64, 1000), 1, "f4")):
        name = f"cumsum {'x'.join(map(str, shape))} along {axis} {dtype}"
        x = np.random.default_rng(0).random(shape).astype(dtype)
        out = np.zeros_like(x)
        ways = {OURS: lambda x=x, axis=axis, out=out: moves.cumulative("add", x, axis, out),
                "numpy": lambda x=x, axis=axis, out=out: np.cumsum(x, axis, x.dtype, out)}
        yield from rivals(name, 2 * x.nbytes, out, ways, np.cumsum(x, axis, x.dtype))
        yield memcpy(name, x.nbytes)


def cases() -> list[Case]:
    """Everything."""
    return [*copies(), *rows(), *sums()]


if __name__ == "__main__":
    harness.main("moves", __doc__, cases, rounds=7)
