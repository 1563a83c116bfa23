"""What the kernels of `digests.py` are built from, and for which machines; the families' own are in `cases_*.py`.

The arrays there say how operands lie; nothing runs, so what is in them does not matter. The order and the choices are
the same on every host and in every run. Many tables are those of the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np
from gemms import spaced

from jitkern.cpu.targets import Target
from jitkern.kernels import families
from jitkern.kernels.machine.base import Code


class Case(NamedTuple):
    """A kernel, by its family's row. ``machines``: for how many it is built.

    kind: which is spread evenly over machines. block: for a target; by default the rule's. build: of what is no family.
    """

    kind: str
    spec: object
    block: Callable[[Target], object] | None = None
    machines: int = 2
    build: Callable[..., Code] | None = None

    def arguments(self, target: Target) -> tuple:
        """What the kernel is built for."""
        if self.block:
            return self.spec, self.block(target), target
        return self.spec, families.of(self.spec).rule(self.spec, target.facts, target.vector_bytes), target

    def code(self, target: Target) -> Code:
        """ValueError, or BudgetError where a block finds no registers."""
        return (self.build or families.of(self.spec).build)(*self.arguments(target))


def spread(cases: Iterable[Case], machines: int) -> Iterator[tuple[Case, int, int]]:
    """Each case with the number of a machine, as often as it is built, and how many turns that machine had before.

    Machines get the same number of cases of each kind.
    """
    numbers: dict[str, int] = {}
    for case in cases:
        for _ in range(case.machines):
            number = numbers[case.kind] = numbers.get(case.kind, -1) + 1
            turn = number // machines  # each begins at another machine: else one might always meet the same of seven
            yield case, (number + turn) % machines, turn


def zeros(shape: tuple[int, ...], dtype: object, layout: str = "C") -> np.ndarray:
    """An array in one of the layouts of `gemms`."""
    return spaced(np.zeros(shape, dtype), layout)


def far(shape: tuple[int, int], dtype: str, stride: int) -> np.ndarray:
    """An array that is not there, with so many bytes between its rows."""
    one = np.zeros((), dtype)
    return np.lib.stride_tricks.as_strided(one, shape, (stride, one.itemsize), writeable=False)
