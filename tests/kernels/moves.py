"""Kernels that move data, on every machine: how tests place arrays for them, run them in slices, and look around."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from by_row import laid, made
from machines import Bench

from jitkern.isa.types import f32, f64, s32, s64

TYPES = {"f4": f32, "f8": f64, "i4": s32, "i8": s64}


def run(bench: Bench, spec_of: Callable[..., Any], arrays: Sequence[np.ndarray],
        block_of: Callable[..., Any] = lambda *arrays: None, *, slices: int = 1, where: str = "end", abi: bool = False,
        offset: int = 0, same: bool = False) -> tuple[list[np.ndarray], Any]:
    """All operands as the kernel of ``spec_of(*arrays)`` leaves them, each beside an unmapped page; and its plan.

    Both functions are told the operands where they are placed; no block is the rule's. ``abi``: by ``check_abi``.
    ``same``: all operands are the first. What is no element of an operand must stay as it is.
    """
    arrays = laid(bench, arrays, where, offset)
    if same:
        arrays = [arrays[0]] * len(arrays)
    kernel = made(bench, spec_of(*arrays), block_of(*arrays))
    kernel(arrays, slices, abi)
    return arrays, kernel.plan
