"""The compiler: from a graph to a program, as one list.  Each step is a function of values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jitkern.call import callables
from jitkern.graph.bounds import unbounded
from jitkern.graph.ir import Graph, Node, Shape
from jitkern.graph.passes import passes
from jitkern.kernels.machine.base import BudgetError

from .calls import FUNCTION, Built, Call, Home, Table
from .link import linked, operands
from .lower import copy_step, kernel_of
from .plan import Plan, planned
from .steps import MOVES, Place, Ref, Step

FAILURES = (ValueError, RuntimeError, OSError, OverflowError)  # of a kernel that can not be made


def prepared(graph: Graph, outputs: Sequence[Any]) -> tuple[Graph, tuple[Any, ...], Sequence[Any]]:
    """A traced graph after the passes, with more outputs for what must lie within bounds, and these bounds."""
    graph, bounds = unbounded(passes(graph))
    return graph, (*outputs, *[Home()] * len(bounds)), bounds


def compiled(graph: Graph, outputs: Sequence[Any], strides: Sequence[Shape | None]) -> Built:
    """The program of a graph that is prepared.

    outputs: where each goes (`calls.Home`, `capture.Output`).  strides: of the inputs, None for rows.
    """
    together: dict[Node, int] = {}                         # of nodes in want of registers: how many may be one kernel
    while True:
        plan = planned(graph, outputs, strides, together)  # groups, steps in order, places in memory
        table = Table(plan)                                # the operands of kernels
        calls, crowded = lowered(plan, table)              # steps as kernels
        if not crowded:
            break
        together.update(crowded)                           # and planned again
    built = Built(graph, outputs, plan, table, calls)
    return built._replace(kernel=linked(built))            # kernels as one


def lowered(plan: Plan, table: Table) -> tuple[tuple[Call, ...], dict[Node, int]]:
    """The calls of all steps, and of nodes whose kernel finds no registers how many may be together."""
    calls: list[Call] = []
    crowded: dict[Node, int] = {}
    for step in plan.steps:
        try:
            calls += called(step, plan, table)
        except BudgetError:
            crowded.update((node, len(step.nodes) // 2) for node in step.nodes)
    return tuple(calls), crowded


def called(step: Step, plan: Plan, table: Table) -> list[Call]:
    """The calls of one step.  BudgetError if it is to be two."""
    if step.kind == "loop":
        return looped(step, plan, table)
    if step.kind not in ("fused", "gemm", *MOVES):
        return [Call(step, None, why="numpy's own function")]
    try:
        kernel, order, packed = kernel_of(step, plan.constants)
    except FAILURES as error:
        if isinstance(error, BudgetError) and step.kind == "fused" and len(step.nodes) > 1:
            raise
        return [Call(step, None, why=f"there is no kernel: {error}")]
    refs = [*step.reads, *step.writes]
    if packed:
        refs[1] = Ref(Place("const", len(table.constants)), 0, refs[1].dtype, packed.shape, ())
        table.constants.append(packed.address)
        table.packed.append(packed)
    begin = table.take([refs[place] for place in order], kernel.plan.scratch)
    return [Call(step, kernel, callables.ffi.cast(FUNCTION, kernel.address), begin, kernel.plan.units)]


def looped(step: Step, plan: Plan, table: Table) -> list[Call]:
    """What is carried goes where it is to end, and the body is called with that again and again."""
    states, loop = len(step.writes), step.nodes[0].value
    given = [*step.writes, *step.reads[states:]]
    body = compiled(loop.body, [Home(place) for place in range(states)], [ref.strides for ref in given])
    if body.kernel is None:
        return [Call(step, body)]
    copies = [call for read, write in zip(step.reads, step.writes) if read != write
              for call in called(copy_step(read, write), plan, table)]
    begin = table.take(operands(given, step.writes), body.kernel.scratch)
    function = callables.ffi.cast(FUNCTION, body.kernel.address)
    return [*copies, Call(step, body, function, begin, body.kernel.units, loop.count)]
