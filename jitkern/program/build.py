"""The compiler: from a graph to a program, as one list.  Each step is a function of values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from jitkern.code.interruption import is_interruption
from jitkern.graph.bounds import unbounded
from jitkern.graph.ir import Graph, Node, Shape
from jitkern.graph.passes import passes
from jitkern.kernels.machine.base import BudgetError

from .calls import Built, Home, KernelFunction, Ready, tabled
from .group import grouped
from .link import linked, operands
from .lower import FORMS, copy_step, kernel_of
from .memory import arena, forwarded
from .order import ordered, steps_of
from .steps import ProgramStep
from .versions import versions


def prepared(graph: Graph, outputs: Sequence[Any]) -> tuple[Graph, tuple[Any, ...], Sequence[Any]]:
    """A traced graph after the passes, with more outputs for what must lie within bounds, and these bounds."""
    graph, bounds = unbounded(passes(graph))
    return graph, (*outputs, *[Home()] * len(bounds)), bounds


def compiled(graph: Graph, outputs: Sequence[Any], strides: Sequence[Shape | None]) -> Built:
    """The program of a graph that is prepared.

    outputs: where each goes (`calls.Home`, `capture.Output`).  strides: of the inputs, None for rows.
    """
    together: dict[Node, int] = {}                               # nodes in want of registers: how many may be one
    while True:
        groups = grouped(graph, together)                        # nodes that are one step
        wanted = versions(graph, groups, outputs, strides)       # places that values may have
        order = ordered(wanted)                                  # what is written over what, and what comes first
        if order is None:                                        # arguments wait for each other: copied elsewhere first
            wanted = versions(graph, groups, outputs, strides, careful=True)
            order = ordered(wanted)
        steps = forwarded(steps_of(wanted, order))               # with operands; what is only copied is made in place
        ready, crowded = lowered(steps, wanted.constants)        # kernels
        if not crowded:
            break
        together = {**together, **crowded}                       # and planned again
    table, calls = tabled(ready, wanted.constants)               # operands of all in one table
    built = Built(graph, outputs, arena(steps), table, calls)    # temporaries in one arena
    return built._replace(kernel=linked(built))                  # kernels as one


def lowered(steps: Sequence[ProgramStep], constants: Sequence[np.ndarray]) -> tuple[list[Ready], dict[Node, int]]:
    """All steps with their kernels, and of nodes whose kernel finds no registers how many may be together."""
    found: list[Ready] = []
    crowded: dict[Node, int] = {}
    for step in steps:
        try:
            found += readied(step, constants)
        except BudgetError:
            crowded.update((node, len(step.nodes) // 2) for node in step.nodes)
    return found, crowded


def readied(step: ProgramStep, constants: Sequence[np.ndarray]) -> list[Ready]:
    """One step with its kernel; a loop with copies before it.  BudgetError if it is to be two."""
    if step.kind == "loop":
        return looped(step, constants)
    if step.kind not in FORMS:
        return [Ready(step, why="numpy's own function")]
    try:
        kernel, refs = kernel_of(step, constants)
    except Exception as error:
        if is_interruption(error):
            raise
        if isinstance(error, BudgetError) and FORMS[step.kind].splits and len(step.nodes) > 1:
            raise
        return [Ready(step, why=f"there is no kernel: {error}")]
    function = KernelFunction(kernel.address, kernel.plan.units, kernel.plan.scratch, len(kernel.code), kernel)
    return [Ready(step, kernel, function, refs)]


def looped(step: ProgramStep, constants: Sequence[np.ndarray]) -> list[Ready]:
    """What is carried goes where it is to end, and the body is called with that again and again."""
    states, loop = len(step.writes), step.nodes[0].value
    given = [*step.writes, *step.reads[states:]]
    body = compiled(loop.body, [Home(place) for place in range(states)], [ref.strides for ref in given])
    if body.kernel is None:
        return [Ready(step, body)]
    copies = [one for read, write in zip(step.reads, step.writes) if read != write
              for one in readied(copy_step(read, write), constants)]
    return [*copies, Ready(step, body, body.kernel, operands(given, step.writes), loop.count)]
