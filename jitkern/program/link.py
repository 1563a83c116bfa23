"""A program whose steps are all kernels as one kernel, which calls them (`jitkern.kernels.sequence`).

Its operands are the program's first two inputs, its outputs, the other inputs, and scratch memory.  So
`jitkern.call.path` hands them over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jitkern.call import callables
from jitkern.cpu import targets
from jitkern.kernels import sequence
from jitkern.kernels.machine.base import SIGNATURE
from jitkern.kernels.sequence import Address

from .calls import Built, KernelFunction, ProgramCall
from .memory import ALIGNMENT
from .steps import Ref

FIRST = 2  # inputs before the outputs


def operands(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[Any]:
    """In the order of the kernel's."""
    return [*inputs[:FIRST], *outputs, *inputs[FIRST:]]


def linked(built: Built) -> KernelFunction | None:
    """The kernel; None where a step is no kernel."""
    if any(call.function is None for call in built.calls):
        return None
    inputs, outputs = len(built.graph.inputs), len(built.outputs)
    places = operands(range(inputs), range(inputs, inputs + outputs))
    return _single(built, places) or _sequence(built, places)


def _single(built: Built, places: list[int]) -> KernelFunction | None:
    """The only function itself, if its operands are all of them in this order."""
    if len(built.calls) != 1 or built.calls[0].times != 1:
        return None
    [call], slots = built.calls, list(built.table.slots)
    if call.function.scratch:
        slots.pop()
    if not all(_given(ref) and not ref.offset for ref in slots) or list(map(built.which, slots)) != places:
        return None
    return call.function


def _given(ref: Ref) -> bool:
    return ref.place.kind == "input" or ref.place.kind == "new" and ref.place.output is not None


def _sequence(built: Built, places: list[int]) -> KernelFunction:
    numbers = {place: i for i, place in enumerate(places)}
    last = len(places)
    begin = -(-sequence.ENTRY * (1 + len(built.table.slots)) // ALIGNMENT) * ALIGNMENT  # of the arena, behind the table

    def found(ref: Ref | None) -> Address:
        if ref is None:
            return Address(last, begin + built.arena.size)
        if ref.place.kind == "const":
            return Address(None, built.table.constants[ref.place.number] + ref.offset)
        if _given(ref):
            return Address(numbers[built.which(ref)], ref.offset)
        return Address(last, begin + built.arena.offsets[ref.place] + ref.offset)

    def called(call: ProgramCall) -> sequence.Call:
        return sequence.Call(Address(None, call.function.address), call.begin, call.function.units, call.times)

    plan = sequence.Sequence(f"sequence_{len(built.calls)}", tuple(map(found, built.table.slots)),
                             tuple(map(called, built.calls)), Address(last))
    code = sequence.build(plan, None, targets.here())
    function = callables.load(code, SIGNATURE)
    address = int(callables.ffi.cast("uintptr_t", function))
    return KernelFunction(address, 1, begin + built.arena.size + built.table.scratch, len(code),
                    (function, [call.function for call in built.calls], built.table.keep))
