"""A program whose steps are all kernels as one kernel, which calls them (`jitkern.kernels.sequence`).

Its operands are the program's first two inputs, its outputs, the other inputs, and scratch memory.  So
`jitkern.call.path` hands them over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from jitkern.call import callables
from jitkern.cpu import targets
from jitkern.kernels import sequence
from jitkern.kernels.machine.base import SIGNATURE
from jitkern.kernels.sequence import Address

from .memory import ALIGNMENT
from .steps import Ref

if TYPE_CHECKING:
    from .run import Call, Program

FIRST = 2  # inputs before the outputs


class Linked(NamedTuple):
    """address, units, scratch: of the kernel.  keep: what its code and its operands live by."""

    address: int
    units: int
    scratch: int
    code_bytes: int
    keep: Any


def operands(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[Any]:
    """In the order of the kernel's."""
    return [*inputs[:FIRST], *outputs, *inputs[FIRST:]]


def linked(program: Program) -> Linked | None:
    """The kernel; None where a step is no kernel."""
    if any(call.function is None for call in program.calls):
        return None
    inputs, outputs = len(program.graph.inputs), len(program.outputs)
    places = operands(range(inputs), range(inputs, inputs + outputs))
    return _single(program, places) or _sequence(program, places)


def _single(program: Program, places: list[int]) -> Linked | None:
    """The only kernel itself, if its operands are all of them in this order."""
    if len(program.calls) != 1 or program.calls[0].times != 1 or not program.calls[0].kernel:
        return None
    [call], slots = program.calls, list(program.slots)
    scratch = call.kernel.plan.scratch
    if scratch:
        slots.pop()
    if not all(_given(ref) and not ref.offset for ref in slots) or list(map(program.which, slots)) != places:
        return None
    return Linked(call.kernel.address, call.units, scratch, len(call.kernel.code), call.kernel)


def _given(ref: Ref) -> bool:
    return ref.place.kind == "input" or ref.place.kind == "new" and ref.place.output is not None


def _sequence(program: Program, places: list[int]) -> Linked:
    numbers = {place: i for i, place in enumerate(places)}
    last = len(places)
    begin = -(-sequence.ENTRY * (1 + len(program.slots)) // ALIGNMENT) * ALIGNMENT  # of the arena, behind the table

    def found(ref: Ref | None) -> Address:
        if ref is None:
            return Address(last, begin + program.plan.arena)
        if ref.place.kind == "const":
            return Address(None, program.constants[ref.place.number] + ref.offset)
        if _given(ref):
            return Address(numbers[program.which(ref)], ref.offset)
        return Address(last, begin + ref.place.offset + ref.offset)

    def called(call: Call) -> sequence.Call:
        function = int(callables.ffi.cast("uintptr_t", call.function))
        return sequence.Call(Address(None, function), call.begin, call.units, call.times)

    plan = sequence.Sequence(f"sequence_{len(program.calls)}", tuple(map(found, program.slots)),
                             tuple(map(called, program.calls)), Address(last))
    code = sequence.build(plan, None, targets.here())
    function = callables.load(code, SIGNATURE)
    address = int(callables.ffi.cast("uintptr_t", function))
    return Linked(address, 1, begin + program.plan.arena + program.scratch, len(code),
                  (function, [call.kernel for call in program.calls], program.plan.constants, program.packed))
