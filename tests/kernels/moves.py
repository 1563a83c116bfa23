"""Kernels that move data, on every machine: how tests place arrays for them, run them in slices, and look around."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from abi import check_abi
from expressions import target
from gemms import BASE, CANARY, placed, touched
from guarded import guarded
from machines import Bench

from jitkern import load
from jitkern.call.callables import ffi
from jitkern.isa.types import f32, f64, s32, s64
from jitkern.kernels.machine.base import SIGNATURE

TYPES = {"f4": f32, "f8": f64, "i4": s32, "i8": s64}


def run(bench: Bench, build: Callable, plan: Any, arrays: Sequence[np.ndarray], *, slices: int = 1, where: str = "end",
        abi: bool = False, offset: int = 0, same: bool = False) -> list[np.ndarray]:
    """All operands as the kernel ``build(target)`` leaves them, each beside an unmapped page.

    ``plan(arrays)`` is told the operands, where they are placed, and gives the arguments of ``build`` before the target
    and the plan. ``abi``: by ``check_abi``. ``same``: all operands are the first. What is no element of an operand must
    stay as it is.
    """
    native = bench.name != "emulated"
    arrays = [placed(array, where if native else "", offset) for array in arrays]
    if same:
        arrays = [arrays[0]] * len(arrays)
    arguments, found = plan(arrays)
    code = build(*arguments, target(bench))
    scratch = []
    if found.scratch:
        memory = np.full(-(-found.scratch // 64) * 64 + 64, CANARY, np.uint8)
        scratch = [guarded(memory[:-64]) if native else memory[-memory.ctypes.data % 64:][:memory.size - 64]]
    operands = [*arrays, *scratch]
    bounds = [i * found.units // slices for i in range(slices + 1)]
    for begin, end in zip(bounds, bounds[1:]):
        if begin == end:
            continue
        if not native:
            code.run(operands, begin, end)
        elif abi:
            check_abi(code, operands, begin, end)
        else:
            assert code.features <= bench.features | BASE
            table = ffi.new("uintptr_t[]", [one.__array_interface__["data"][0] for one in operands])
            load(code, SIGNATURE)(ffi.cast("void *const *", table), begin, end)
    assert not any(touched(array) for array in arrays), f"{code.name} writes beside its operands"
    assert not scratch or (scratch[0][found.scratch:] == CANARY).all()
    return arrays
