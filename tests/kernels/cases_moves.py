"""Kernels that move data, cumulative ones, and sequences of calls, in many forms: see `cases`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, permutations, product
from random import Random

import numpy as np
from cases import Case, far
from test_scan import CASES as SCANNED
from test_take import COUNTS, SIZES
from test_transpose import DTYPES as ELEMENTS
from test_transpose import SHAPES as MOVED
from test_transpose import Layouts

from jitkern.cpu.targets import Target
from jitkern.isa.types import s32, s64
from jitkern.kernels import sequence
from jitkern.kernels.moves import scan, transpose
from jitkern.kernels.moves.scan import Scan
from jitkern.kernels.moves.take import Take
from jitkern.kernels.moves.transpose import Move, Tiles, tiles
from jitkern.kernels.sequence import Address, Call, Sequence


def moves() -> Iterator[Case]:
    """All of them."""
    for source in (copies, apart, layouts, taken, scans, sequences):
        yield from source()


def of_copy(source: np.ndarray, out: np.ndarray, how: Tiles | tuple = ()) -> Case:
    """By the rule's tiles, for operands at such addresses, if none are given."""
    spec = transpose.collapse(Move(source.itemsize, source.shape, source.strides, out.strides))

    def chosen(target: Target) -> Tiles:
        return how if isinstance(how, Tiles) else tiles(spec, target.facts, target.vector_bytes, *how)

    return Case("move", spec, chosen, 1)


def copies() -> Iterator[Case]:
    """Permutations of arrays of up to four dims, of elements of each size; large ones, at known addresses or not."""
    turn = cycle(((), Tiles(1, 2), (0, 0), Tiles(), (16, 32)))
    for dtype, shape in product(ELEMENTS.values(), MOVED):
        for order in [*permutations(range(len(shape)))][::1 if len(shape) < 4 else 4]:
            source = np.zeros(shape, dtype).transpose(order)
            yield of_copy(source, np.zeros(source.shape, dtype), next(turn))
    places = ((), (0, 0), (16, 32), (0, 2), (16, 32, False), (0, 0, False))
    for dtype, place in product(("u1", "u2", "f4", "f8"), places):
        for rows in (1024, 4096):
            whole = np.zeros((rows, rows), dtype)
            yield of_copy(whole.T, np.zeros_like(whole), place)
        yield of_copy(np.broadcast_to(np.zeros((), dtype), (1 << 21,)), np.zeros(1 << 21, dtype), place)
        yield of_copy(np.zeros((300, 9001), dtype)[:, 1:], np.zeros((300, 9000), dtype), place)


def apart() -> Iterator[Case]:
    """Rows so far apart that addresses take more than 32 bits."""
    for dtype in ELEMENTS.values():
        there, here = far((40, 70), dtype, 3 << 31), np.zeros((40, 70), dtype)
        yield of_copy(there, here)
        yield of_copy(here, there)
        yield of_copy(there.T, here.reshape(70, 40))
        yield of_copy(here.reshape(70, 40), there.T)


def layouts() -> Iterator[Case]:
    """Random views of random arrays."""
    for seed in range(12):
        found = Layouts(seed)
        for size in (*ELEMENTS, *ELEMENTS):
            shape = found.shape()
            yield of_copy(found.view(size, shape, False), found.view(size, shape, True))


def taken() -> Iterator[Case]:
    """Rows of all sizes by indices of both types, with gaps, and for each of some arrays."""
    def of(*spec) -> Case:
        return Case("take", Take(*spec), machines=1)

    for number, (size, count) in enumerate(product(SIZES, COUNTS)):
        gap = number % 3
        yield of(size, count, size + gap, size + gap, *((s32, 4), (s64, 8), (s64, -16))[number // 2 % 3])
    for size, count in ((1, 9000), (64, 700), (1000, 70), (5000, 11)):
        yield of(size, count, size, size, s32, 4)
        yield of(size, count, size, size, s64, 8, (3, 9 * size, count * size))


def scans() -> Iterator[Case]:
    """Each operation of each type along each dim, of arrays in several layouts."""
    views = cycle((lambda x: x, lambda x: x.copy("F"), lambda x: x, lambda x: x[::-1]))
    for name, dtype, (shape, axis) in product(scan.NAMES, ("f4", "f8", "i4", "i8"), SCANNED[::2] + [((64, 1000), 1)]):
        a, b = next(views)(np.zeros(shape, dtype)), np.zeros(shape, dtype)
        dims, *strides = ((*each[:axis], *each[axis + 1:], each[axis]) for each in (a.shape, a.strides, b.strides))
        spec = scan.collapse(Scan(name, scan.TYPES[("f4", "f8", "i4", "i8").index(dtype)], dims, *strides))
        yield Case("scan", spec, machines=1)


def sequences() -> Iterator[Case]:
    """Calls of kernels whose addresses are operands' or numbers."""
    random = Random(2)

    def address() -> Address:
        operand = random.choice((None, 0, 1, 2, 9, 40))
        return Address(operand, random.choice((0, 8, 4096, 1 << 20)) if operand is not None else random.getrandbits(47))

    for number in range(60):
        table = tuple(address() for _ in range(random.randint(1, 30)))
        calls = tuple(Call(address(), random.randrange(len(table)), random.choice((1, 7, 4000)),
                           random.choice((1, 1, 5))) for _ in range(random.randint(1, 12)))
        spec = Sequence(f"sequence_{number}", table, calls, Address(41, random.choice((0, 16, 1 << 16))))
        yield Case("sequence", spec, lambda target: None, 1, sequence.build)
