"""Do a contraction's bits depend on its operation and shape alone?  Random blocks on every machine, beside a model.

PYTHONPATH=tests:tools python tests/kernels/fuzz_gemm.py [--long] [--seed N] [--count N] [--only MACHINE]

The model is a chain of correctly rounded fused multiply-adds on numpy. Its digests are the same on every host, which
`test_gemm_bits.py` holds against constants, so kernels of AArch64 are compared with those of x86-64 through it.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import sys
import time
from random import Random
from typing import NamedTuple

import numpy as np
from gemms import Kernel, chain, describe, floats, packed_b, placed, spaced
from machines import MACHINES, Bench

from jitkern import cpu
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.machine.base import BudgetError

# m, n, k: one row, no k, tails of every kind, several blocks. One column is a reduction, of which test_gemv.py is.
SHAPES = [
    (1, 2, 1), (1, 2, 0), (3, 5, 0), (2, 2, 2), (1, 7, 5), (1, 16, 3), (1, 33, 19), (1, 100, 40), (2, 3, 65), (3, 4, 4),
    (4, 4, 4), (5, 13, 7), (6, 17, 1), (7, 31, 9), (8, 16, 16), (8, 32, 33), (9, 15, 24), (13, 2, 31), (15, 65, 6),
    (16, 16, 16), (17, 33, 19), (18, 3, 50), (20, 48, 12), (23, 20, 37), (29, 64, 5), (31, 7, 70), (33, 18, 21),
    (40, 9, 40), (65, 2, 3), (12, 129, 9), (64, 64, 64), (50, 130, 17), (70, 40, 100), (130, 6, 33), (37, 90, 130),
]
SMALL = 14_000  # multiplications of the largest shape where numpy replays a kernel


class Case(NamedTuple):
    """How one product is computed. ``layouts``: of A, B and C."""

    dtype: str
    shape: tuple[int, int, int]
    block: Block
    layouts: tuple[str, str, str]
    packed: bool
    accumulate: bool


class Report:
    """What was compared. ``str`` of it is the summary."""

    def __init__(self):
        self.results, self.differences, self.refused = 0, [], 0
        self.blocks: set[Block] = set()
        self.shapes: set[tuple] = set()
        self.machines: set[tuple] = set()

    def __str__(self) -> str:
        return (f"gemm: {self.results:,} results of {len(self.blocks):,} blocks x {len(self.shapes)} shapes x "
                f"{len(self.machines)} machines: {len(self.differences)} differ "
                f"({self.refused:,} blocks wanted too many registers)")


def draw_block(random: Random) -> Block:
    """Any values of all fields, mostly such that the tile finds registers somewhere."""
    nv = random.choice((1, 1, 2, 2, 3, 4, 5, 6, 9))
    mr = random.randint(1, max(2, 30 // nv))
    size = (0, 0, 1, 2, 5, 8, 16, 20, 33, 64, 100)
    return Block(
        mr, nv, random.choice((1, 2, 3, 4, 4, 5, 8, 16, 32)), random.choice(("register", "memory")),
        random.random() < 0.4, random.random() < 0.4, random.choice(size), random.choice(size), random.choice(size),
        random.choice(("nm", "mn")), random.choice((0, 0, 1, 4)), random.choice(("even", "tail")),
        random.choice((1, 1, 2, 4, 8, 16)))


def draw(random: Random, dtype: str, largest: int) -> Case:
    """Any case of a type, with as many multiplications at most."""
    shape = random.choice([shape for shape in SHAPES if shape[0] * shape[1] * shape[2] <= largest])
    layouts = [random.choice(("C", "C", "F", "gaps", "reversed")) for _ in "ab"] + [random.choice(("C", "C", "C", "F"))]
    return Case(dtype, shape, draw_block(random), tuple(layouts), random.random() < 0.2, random.random() < 0.2)


@functools.cache
def operands(dtype: str, shape: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A and B, and what C holds where it is added: the same on every host."""
    m, n, k = shape
    return floats((m, k), dtype, m * n + k), floats((k, n), dtype, m + n * k), floats((m, n), dtype, m * n * k)


@functools.cache
def reference(dtype: str, shape: tuple[int, int, int], accumulate: bool) -> str:
    """The digest of the model's C."""
    a, b, c = operands(dtype, shape)
    return digest(chain(a, b, c if accumulate else None))


def digest(c: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(c).tobytes()).hexdigest()


def compare(bench: Bench, case: Case, report: Report) -> None:
    """Run a case in one slice and, where it can be cut, in two. BudgetError if the block finds no registers."""
    given = operands(case.dtype, case.shape)
    a, b, c = (spaced(one, layout) for one, layout in zip(given, case.layouts))
    spec, arrays = describe(a, b, c, packed=case.packed, accumulate=case.accumulate)
    kernel = Kernel(bench, spec, case.block)
    arrays = [placed(one, "" if bench.replayed else "end") for one in arrays]
    if case.packed:
        arrays[1] = packed_b(bench, spec, case.block, b)
    for slices in range(1, 1 + min(2, kernel.plan.units)):
        arrays[2][...] = given[2] if case.accumulate else np.nan
        kernel.run(arrays, slices)
        report.results += 1
        if digest(arrays[2]) != reference(case.dtype, case.shape, case.accumulate):
            report.differences.append(f"{bench.name}, {bench.vector_bytes} bytes, {slices} slices: {case}")
    report.blocks.add(case.block)
    report.shapes.add(case.shape)
    report.machines.add((bench.name, bench.vector_bytes))


def run(bench: Bench, dtype: str, seed: int, count: int, report: Report) -> None:
    """``count`` cases that find registers."""
    random = Random(f"{seed} {bench.name} {bench.vector_bytes} {dtype}")
    left = count
    while left:
        case = draw(random, dtype, SMALL if bench.replayed else 1 << 60)
        try:
            compare(bench, case, report)
        except BudgetError:
            report.refused += 1
        else:
            left -= 1


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="4,000 blocks for each machine and type instead of 200")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=0, help="blocks for each machine and type")
    parser.add_argument("--only", default="", help="one machine, as in pytest's parameters")
    asked = parser.parse_args(arguments)
    count, report = asked.count or (4000 if asked.long else 200), Report()
    for each in MACHINES:
        needs = {name for mark in each.marks for name in mark.args}
        if asked.only in ("", each.id) and needs <= cpu.features:
            for dtype in ("f4", "f8"):
                started, before = time.monotonic(), report.results
                run(each.values[0], dtype, asked.seed, count, report)
                print(f"{each.id} {dtype}: {report.results - before:,} results, {time.monotonic() - started:.0f} s",
                      flush=True)
    for line in report.differences:
        print(line)
    print(report)
    return bool(report.differences)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
