"""In which order units run, and what they write over: what follows from the versions of values."""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from jitkern.graph.ir import Node, Shape

from .lower import FORMS, copy_step, fused_step, gemm_step
from .steps import Place, ProgramStep, Ref, final, new
from .versions import Unit, Versions

RUN, CALL = 128, 2048  # bytes that are copied in the time that one run of a few elements takes, and a kernel's call


class Order(NamedTuple):
    """units, without copies of what is where it shall be.  same: for versions that are written over an earlier one, its
    place.
    """

    units: tuple[Unit, ...]
    same: Mapping[Place, Place]


def ordered(wanted: Versions) -> Order | None:
    """Units by their oldest node, as far as they do not wait for each other; None where some wait in a circle."""
    readers: dict[Place, list[Unit]] = {}
    after: dict[Unit, set[Unit]] = {unit: set() for unit in wanted.units}
    for unit in wanted.units:
        for ref in unit.reads:
            readers.setdefault(ref.place, []).append(unit)
            if ref.place in wanted.made and wanted.made[ref.place] is not unit:
                after[unit].add(wanted.made[ref.place])
    same: dict[Place, Place] = {}
    for unit in sorted(wanted.units):
        for base, version, last in unit.over:
            others = [each for each in readers.get(base.place, ()) if each is not unit]
            if _may_write_over(unit, base, last, others, after, same):
                after[unit].update(others)
                same[version.place] = base.place
    there = set()  # copies of what is already what an argument shall be
    for unit, argument in wanted.stored:
        [source], [target] = unit.reads, unit.writes
        if final(source.place, same) is argument and source.layout == target.layout:
            there.add(unit)
            continue
        for version, users in (*readers.items(), *((place, [maker]) for place, maker in wanted.made.items())):
            if final(version, same) is argument:
                after[unit].update(each for each in users if each is not unit)
    found = _sorted(wanted.units, after)
    return None if found is None else Order(tuple(unit for unit in found if unit not in there), same)


def _may_write_over(unit: Unit, base: Ref, last: bool, others: Sequence[Unit], after: Mapping[Unit, set[Unit]],
                    same: Mapping[Place, Place]) -> bool:
    """Whether an update or a loop may write over what it changes: all who read that can come before."""
    if final(base.place, same).kind == "input" and not last or [ref.place for ref in unit.reads].count(base.place) > (
            1 if unit.kind == "loop" else len(unit.reads)):
        return False
    return not any(_needs(each, unit, after) for each in others)


def _needs(unit: Unit, wanted: Unit, after: Mapping[Unit, set[Unit]]) -> bool:
    """Whether `wanted` must come before `unit`."""
    seen, waiting = {unit}, [unit]
    while waiting:
        for each in after[waiting.pop()]:
            if each is wanted:
                return True
            if each not in seen:
                seen.add(each)
                waiting.append(each)
    return False


def _sorted(units: Sequence[Unit], after: Mapping[Unit, set[Unit]]) -> list[Unit] | None:
    """Each behind those that it waits for."""
    waits = {unit: len(after[unit]) for unit in units}
    behind: dict[Unit, list[Unit]] = {}
    for unit in units:
        for each in after[unit]:
            behind.setdefault(each, []).append(unit)
    ready = [unit for unit in units if not waits[unit]]
    heapq.heapify(ready)
    found = []
    while ready:
        unit = heapq.heappop(ready)
        found.append(unit)
        for each in behind.get(unit, ()):
            waits[each] -= 1
            if not waits[each]:
                heapq.heappush(ready, each)
    return found if len(found) == len(units) else None


# Steps.


def steps_of(wanted: Versions, order: Order) -> list[ProgramStep]:
    """What is to be done, in order, with everything where it is in the end."""
    refs = {node: ref.final(order.same) for node, ref in wanted.refs.items()}
    found = [step for unit in order.units for step in _steps(unit, refs, order.same)]
    return [step for step in found if any(0 not in ref.shape for ref in step.writes)]


def _steps(unit: Unit, refs: Mapping[Any, Ref], same: Mapping[Place, Place]) -> list[ProgramStep]:
    if unit.kind == "copy":
        return [copy_step(unit.reads[0].final(same), ref.final(same)) for ref in unit.writes]
    group = unit.group
    if unit.kind == "fused":
        return [fused_step(group, refs)]
    if unit.kind == "gemm":
        return [gemm_step(group, refs)]
    [node] = group.nodes
    if unit.kind == "update":
        return _written(node, refs)
    if unit.kind == "concat":
        found, at = [], 0
        for arg in node.args:
            ranges = tuple((at if axis == node.value else 0, 1) for axis in range(len(node.shape)))
            found.append(copy_step(refs[arg], refs[node].slice(ranges, arg.shape), [node]))
            at += arg.shape[node.value]
        return found
    if unit.kind == "pad":
        ranges, [source, value] = [(before, 1) for before, _ in node.value], node.args
        return [*[copy_step(refs[value].reshape(()).broadcast(box[1]), refs[node].slice(*box), [node])
                  for box in around(node, ranges, source.shape)],
                copy_step(refs[source], refs[node].slice(ranges, source.shape), [node])]
    return [ProgramStep(unit.kind if unit.kind in ("loop", *FORMS) else "numpy", [refs[arg] for arg in node.args],
                 [ref.final(same) for ref in unit.writes], node, [node])]


def _written(node: Node, refs: Mapping[Any, Ref]) -> list[ProgramStep]:
    """An update: a copy first where it does not write over its argument."""
    base, value, whole = refs[node.args[0]], refs[node.args[1]], refs[node]
    target = whole.slice(node.value, node.args[1].shape)
    found = []
    if whole.place is not base.place:
        found += [copy_step(base.slice(*box), whole.slice(*box), [node]) for box in around(
            node, node.value, node.args[1].shape)]
    if value.touches(target) and value.layout != target.layout:
        early = new(value.dtype, value.shape)
        found.append(copy_step(value, early, [node]))
        value = early
    return [*found, copy_step(value, target, [node])]


def around(node: Node, ranges: Sequence[tuple[int, int]], inner: Shape) -> list[tuple[list[tuple[int, int]], Shape]]:
    """What is written before a part of a value is: (ranges, shape) of boxes that, with this part, are all of it, where
    they cost less than all at once.
    """
    shape, size, cost, boxes = node.shape, node.dtype.itemsize, 0, []
    everything = [([(0, 1)] * len(shape), shape)]
    if any(step != 1 for _, step in ranges):
        return everything
    for axis, (first, _) in enumerate(ranges):
        for begin, end in ((0, first), (first + inner[axis], shape[axis])):
            if begin < end:
                box = (*inner[:axis], end - begin, *shape[axis + 1:])
                boxes.append(([*ranges[:axis], (begin, 1), *[(0, 1)] * (len(shape) - axis - 1)], box))
                cost += CALL + math.prod(inner[:axis]) * max(RUN, size * math.prod(box[axis:]))
    return boxes if cost < size * math.prod(shape) else everything
