"""What a compiled program is made of: calls of kernels, with their operands in one table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.dispatch.gemm import Packed
from jitkern.graph.ir import Graph
from jitkern.kernels.machine.base import SIGNATURE

from .memory import Arena
from .steps import Place, ProgramStep, Ref

FUNCTION = SIGNATURE.replace("(", "(*)(", 1)


class Home(NamedTuple):
    """Where an output goes: to the place of an input, if `argument` names one; else it is new, of these strides."""

    argument: int | None = None
    strides: Any = None


class KernelFunction(NamedTuple):
    """Machine code that is called with operands: address, units, bytes of scratch memory.  keep: what it lives by."""

    address: int
    units: int
    scratch: int
    code_bytes: int
    keep: Any


class Ready(NamedTuple):
    """A step with its kernel, the function of that, and the function's operands, of which some may be constants as the
    kernel wants them.  No function: Python runs the step.

    kernel: of a loop, its body, which is a Built.  times: how often it is called.  why: what kept it from being a
    kernel.
    """

    step: ProgramStep
    kernel: Any = None
    function: KernelFunction | None = None
    operands: Sequence[Ref | Packed] = ()
    times: int = 1
    why: str = ""


class ProgramCall(NamedTuple):
    """The same when its operands are in the table, from `begin` on."""

    step: ProgramStep
    kernel: Any
    function: KernelFunction | None
    begin: int
    times: int
    why: str


class Table(NamedTuple):
    """The operands of all kernels, in the order of the calls.

    slots: None for scratch memory.  constants: their addresses.  keep: what these are the addresses of.  scratch: bytes
    that the largest kernel needs.
    """

    slots: tuple[Ref | None, ...]
    constants: tuple[int, ...]
    keep: tuple[Any, ...]
    scratch: int


def tabled(ready: Sequence[Ready], constants: Sequence[np.ndarray]) -> tuple[Table, tuple[ProgramCall, ...]]:
    """The operands of all in one table, and the calls with them."""
    slots: list[Ref | None] = []
    addresses, keep, calls = [array.ctypes.data for array in constants], [*constants], []
    for step, kernel, function, operands, times, why in ready:
        calls.append(ProgramCall(step, kernel, function, len(slots), times, why))
        for operand in operands:
            if not isinstance(operand, Ref):
                addresses.append(operand.address)
                keep.append(operand)
                operand = Ref(Place("const", len(addresses) - 1), 0, step.reads[1].dtype, operand.shape, ())
            slots.append(operand)
        if function and function.scratch:
            slots.append(None)
    most = max((call.function.scratch for call in calls if call.function), default=0)
    return Table(tuple(slots), tuple(addresses), tuple(keep), most), tuple(calls)


class Built(NamedTuple):
    """A program: what `run` runs.  kernel: the one that all calls are linked to, None where a step is no kernel."""

    graph: Graph
    outputs: Any
    arena: Arena
    table: Table
    calls: tuple[ProgramCall, ...]
    kernel: KernelFunction | None = None

    def which(self, ref: Ref) -> int:
        """The number of an input or output among all of them, inputs first."""
        place = ref.place
        return place.number if place.output is None else len(self.graph.inputs) + place.output
