"""What a compiled program is made of: calls of kernels, with their operands in one table."""

from __future__ import annotations

from typing import Any, NamedTuple

from jitkern.graph.ir import Graph
from jitkern.kernels.machine.base import SIGNATURE

from .plan import Plan
from .steps import Ref, Step

FUNCTION = SIGNATURE.replace("(", "(*)(", 1)


class Home(NamedTuple):
    """Where an output goes: to the place of an input, if `argument` names one; else it is new, of these strides."""

    argument: int | None = None
    strides: Any = None


class Call(NamedTuple):
    """A step, ready: the kernel, its function and where its operands begin in the table; None: Python runs the step.

    kernel: of a loop, its body, which is a Built.  times: how often it is called.  why: what kept it from being a
    kernel.
    """

    step: Step
    kernel: Any
    function: Any = None
    begin: int = 0
    units: int = 1
    times: int = 1
    why: str = ""


class Linked(NamedTuple):
    """The kernel that a program is: address, units, bytes of scratch memory.  keep: what its code and operands live by.
    """

    address: int
    units: int
    scratch: int
    code_bytes: int
    keep: Any


class Table:
    """The operands of all kernels, in the order of the calls, while it is being filled.

    slots: None for scratch memory.  constants: their addresses.  packed: what some of these are the addresses of.
    scratch: bytes that the largest kernel needs.
    """

    def __init__(self, plan: Plan):
        self.constants = [array.ctypes.data for array in plan.constants]
        self.packed: list[Any] = []
        self.slots: list[Ref | None] = []
        self.scratch = 0

    def take(self, operands: list[Ref], scratch: int) -> int:
        """Places for a kernel's operands: where they begin."""
        begin = len(self.slots)
        self.slots += [*operands, None] if scratch else operands
        self.scratch = max(self.scratch, scratch)
        return begin


class Built(NamedTuple):
    """A program: what `run` runs.  kernel: the one that all calls are linked to, None where a step is no kernel."""

    graph: Graph
    outputs: Any
    plan: Plan
    table: Table
    calls: tuple[Call, ...]
    kernel: Linked | None = None

    def which(self, ref: Ref) -> int:
        """The number of an input or output among all of them, inputs first."""
        place = ref.place
        return place.number if place.output is None else len(self.graph.inputs) + place.output
