"""Kernels that move data, on every machine: how tests place arrays for them, run them in slices, and look around."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from expressions import target
from gemms import behind, placed, scratched, touched
from machines import Bench

from jitkern.isa.types import f32, f64, s32, s64

TYPES = {"f4": f32, "f8": f64, "i4": s32, "i8": s64}


def run(bench: Bench, build: Callable, plan: Any, arrays: Sequence[np.ndarray], *, slices: int = 1, where: str = "end",
        abi: bool = False, offset: int = 0, same: bool = False) -> list[np.ndarray]:
    """All operands as the kernel ``build(target)`` leaves them, each beside an unmapped page.

    ``plan(arrays)`` is told the operands, where they are placed, and gives the arguments of ``build`` before the target
    and the plan. ``abi``: by ``check_abi``. ``same``: all operands are the first. What is no element of an operand must
    stay as it is.
    """
    arrays = [placed(array, "" if bench.replayed else where, offset) for array in arrays]
    if same:
        arrays = [arrays[0]] * len(arrays)
    arguments, found = plan(arrays)
    code = build(*arguments, target(bench))
    function, scratch = bench.load(code), scratched(bench, found.scratch)
    bounds = [i * found.units // slices for i in range(slices + 1)]
    for begin, end in zip(bounds, bounds[1:]):
        if begin < end:
            function([*arrays, *scratch], begin, end, abi)
    assert not any(touched(array) for array in arrays), f"{code.name} writes beside its operands"
    assert behind(scratch, found.scratch)
    return arrays
