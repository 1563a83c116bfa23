"""From a graph to steps in order and where everything is in memory.

A value has a version of a place; `update` writes over its argument's version where everybody who reads that one can
come before.  An argument that is written is written over in the same way, or copied to in the end.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import VIEWS, Graph, Node, Shape, Type

from .group import Group, Grouping
from .lower import copy_step, fused_step, gemm_step
from .memory import arena, forwarded
from .steps import MOVES, Place, Ref, Step, dense, rows

RUN, CALL = 128, 2048  # bytes that are copied in the time that one run of a few elements takes, and a kernel's call


class Unit:
    """What is ordered: a group, or a copy (`source` to `target`) that a view, an update or an output needs.

    after: units that come before it.  over: of updates and loops, what they could write over, the version that would
    be there then, and whether that leads to an argument's last one.
    """

    def __init__(self, kind: str, number: int, group: Group | None = None):
        self.kind, self.number, self.group = kind, number, group
        self.reads: list[Ref] = []
        self.writes: list[Ref] = []
        self.after: set[Unit] = set()
        self.over: list[tuple[Ref, Ref, bool]] = []

    def __lt__(self, other: Unit) -> bool:
        return self.number < other.number


class Plan(NamedTuple):
    """steps in order; constants by their number; the bytes of the arena; new outputs: their place, type and strides."""

    steps: tuple[Step, ...]
    constants: tuple[np.ndarray, ...]
    arena: int
    outputs: tuple[tuple[int, np.dtype, Shape, Shape | None], ...]


class Circle(Exception):
    """Units that wait for each other."""


def planned(graph: Graph, outputs: Sequence[Any], strides: Sequence[Shape | None], most: Mapping[Node, int]) -> Plan:
    """The plan of a graph; see `Planner`."""
    try:
        return Planner(graph, outputs, strides, most).plan()
    except Circle:
        return Planner(graph, outputs, strides, most, careful=True).plan()


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


class Planner:
    """One use: `plan`."""

    def __init__(self, graph: Graph, outputs: Sequence[Any], strides: Sequence[Shape | None], most: Mapping[Node, int],
                 careful: bool = False):
        """outputs: where each output of the graph goes (`capture.Output`).  strides: of the inputs, None for rows.
        most: see `Grouping`.

        careful: all that is to be stored in arguments is copied elsewhere first, as where they exchange their values.
        """
        self.graph, self.outputs, self.careful = graph, outputs, careful
        self.grouping = Grouping(graph, most)
        self.nodes = self.grouping.nodes
        self.refs: dict[Any, Ref] = {}
        self.final: dict[Any, Ref] = {}  # the same when it is known what is written over
        self.units: list[Unit] = []
        self.unit_of: dict[Group, Unit] = {}
        self.made: dict[Place, Unit] = {}
        self.readers: dict[Place, list[Unit]] = {}
        self.constants: list[np.ndarray] = []
        self.inputs = [Place("input", place) for place in range(len(graph.inputs))]
        self.strides = [rows(type.shape, type.dtype.itemsize) if each is None else each
                        for type, each in zip(graph.inputs, strides)]
        self.wanted: dict[Node, Shape] = {}
        self.needed = {*graph.outputs}
        for node in self.nodes:
            self.needed.update(arg for arg in node.args
                               if self.grouping.of.get(node) is None or self.grouping.of.get(arg) is not
                               self.grouping.of.get(node))
        for node, out in zip(graph.outputs, outputs):
            if out.argument is None and out.strides is not None and node.op not in VIEWS:
                self.wanted[node] = out.strides
        self.chained: set[Any] = {update for node, out in zip(graph.outputs, outputs) if out.argument is not None
                        for update in self._chain(node, out.argument)}

    def plan(self) -> Plan:
        """All of it."""
        for node in self.nodes:
            self._place(node)
        for group, unit in self.unit_of.items():
            self._reads(group, unit)
        emitted = [self._emit(number, node, out) for number, (node, out) in enumerate(
            zip(self.graph.outputs, self.outputs))]
        for unit in self.units:
            for ref in unit.reads:
                self.readers.setdefault(ref.place, []).append(unit)
                if ref.place in self.made and self.made[ref.place] is not unit:
                    unit.after.add(self.made[ref.place])
        for unit in sorted(self.units):
            for base, new, last in unit.over:
                self._over(unit, base, new, last)
        for unit, out in zip(emitted, self.outputs):
            if out.argument is not None:
                self._last(unit, self.inputs[out.argument])
        self.final = {node: ref.final() for node, ref in self.refs.items()}
        steps = [step for unit in self._ordered() for step in self._steps(unit)]
        steps = forwarded([step for step in steps if any(0 not in ref.shape for ref in step.writes)])
        return Plan(tuple(steps), tuple(self.constants), arena(steps), self._homes())

    # Versions.

    def _chain(self, node: Node, argument: int) -> list[Node]:
        """The updates, and loops with a place among their results, that lead from an argument to what it is in the end.

        None if it is made in another way.
        """
        found: list[Any] = []
        while node.op != "input":
            if node.op == "item" and node.args[0].op == "loop":
                [loop], place = node.args, node.value
                found.append((loop, place))
                node = loop.args[place]
                continue
            if node.op == "update":
                found.append(node)
            elif node.op not in ("reshape", "transpose"):
                return []
            node = node.args[0]
        strides, type = self.strides[argument], self.graph.inputs[argument]
        return found if node.value == argument and all(
            stride > 0 or length == 1 for stride, length in zip(strides, type.shape)) else []

    def _new(self, node: Node, unit: Unit) -> None:
        """New memory for a value that a unit makes."""
        self.refs[node] = self._memory(node.type, unit, self.wanted.get(node))

    def _memory(self, type: Type, unit: Unit, strides: Shape | None = None) -> Ref:
        """New memory that a unit writes."""
        size = type.dtype.itemsize
        found = Ref(Place("new", size=size * int(np.prod(type.shape, dtype=int))), 0, type.dtype, type.shape,
                    strides or rows(type.shape, size))
        self.made[found.place] = unit
        unit.writes.append(found)
        return found

    def _unit(self, kind: str, number: int, group: Group | None = None) -> Unit:
        unit = Unit(kind, number, group)
        self.units.append(unit)
        return unit

    def _place(self, node: Node) -> None:
        if node.op == "input":
            self.refs[node] = Ref(self.inputs[node.value], 0, node.dtype, node.shape, self.strides[node.value])
        elif node.op == "const":
            array = np.ascontiguousarray(node.value.array).reshape(node.shape)
            self.refs[node] = Ref(Place("const", len(self.constants)), 0, node.dtype, node.shape, array.strides)
            self.constants.append(array)
        elif node.op in VIEWS:
            base = self.refs[node.args[0]]
            found = base.view(node)
            if found is None:
                unit = self._unit("copy", node.number)
                unit.reads.append(base)
                found = self._memory(Type(base.dtype, base.shape), unit)
                found = found._replace(shape=node.shape, strides=rows(node.shape, node.dtype.itemsize))
            self.refs[node] = found
        elif node.op == "item":
            self.refs[node] = self.refs[node.args[0], node.value]
        elif node.op == "update":
            self._update(node)
        else:
            group = self.grouping.of[node]
            if group not in self.unit_of:
                self.unit_of[group] = self._unit(group.kind, group.first, group)
            if node.dtype is None:
                unit = self.unit_of[group]
                types = [out.type for out in node.value.body.outputs] if node.op == "loop" else node.value.results
                for place, type in enumerate(types):
                    self.refs[node, place] = self._version(self.refs[node.args[place]], type, unit, (
                        node, place) in self.chained) if node.op == "loop" else self._memory(type, unit)
            elif node in self.needed:
                self._new(node, self.unit_of[group])

    def _update(self, node: Node) -> None:
        """A version of its own, of the same layout as its argument's where it may take its place."""
        base = self.refs[node.args[0]]
        group = self.grouping.of[node]
        unit = self.unit_of[group] = self._unit("update", node.number, group)
        self.refs[node] = self._version(base, node.type, unit, node in self.chained)
        unit.reads.append(base)

    def _version(self, base: Ref, type: Type, unit: Unit, last: bool) -> Ref:
        """New memory that a unit writes; in the form of `base` where it may turn out to be that.

        last: whether this leads to what an argument is in the end.
        """
        if not (base.place.kind == "new" or last) or base.dtype != type.dtype or not self._whole(base) or any(
                stride <= 0 and length > 1 for stride, length in zip(base.strides, base.shape)):
            return self._memory(type, unit)
        found = base._replace(place=Place("new", size=base.place.size or base.bounds()[1]))
        self.made[found.place] = unit
        unit.writes.append(found)
        unit.over.append((base, found, last))
        return found

    def _whole(self, ref: Ref) -> bool:
        """Whether a view is of all that its place holds."""
        if ref.place.kind == "input":
            return ref.offset == 0 and np.prod(ref.shape, dtype=int) == np.prod(
                self.graph.inputs[ref.place.number].shape, dtype=int) and 0 not in [
                    stride for stride, length in zip(ref.strides, ref.shape) if length > 1]
        return dense(ref) and np.prod(ref.shape, dtype=int) * ref.dtype.itemsize == ref.place.size or (
            ref.layout in [new.layout for _, new, _ in self.made[ref.place].over if new.place is ref.place])

    def _reads(self, group: Group, unit: Unit) -> None:
        """What a group needs from outside."""
        for node in group.nodes:
            for position, arg in enumerate(node.args):
                if self.grouping.of.get(arg) is not group and not (unit.kind == "update" and position == 0):
                    unit.reads.append(self.refs[arg])

    def _emit(self, number: int, node: Node, out: Any) -> Unit:
        """A copy of an output to where it goes."""
        source = self.refs[node]
        unit = self._unit("copy", node.number)
        if out.argument is None:
            place = Place("new", size=node.size * node.dtype.itemsize)
            place.output = number
            target = Ref(place, 0, node.dtype, node.shape, out.strides or rows(node.shape, node.dtype.itemsize))
            self.made[place] = unit
        else:
            target = Ref(self.inputs[out.argument], 0, node.dtype, node.shape, self.strides[out.argument])
            written = [self.inputs[each.argument] for each in self.outputs if each.argument is not None]
            if self.careful or source.place in written and (
                    source.layout != target.layout or source.place is not target.place):
                early = self._unit("copy", node.number)
                early.reads.append(source)
                source = self._memory(Type(source.dtype, source.shape), early)
        unit.reads.append(source)
        unit.writes.append(target)
        return unit

    # Order.

    def _needs(self, unit: Unit, wanted: Unit) -> bool:
        """Whether `wanted` must come before `unit`."""
        seen, waiting = {unit}, [unit]
        while waiting:
            for each in waiting.pop().after:
                if each is wanted:
                    return True
                if each not in seen:
                    seen.add(each)
                    waiting.append(each)
        return False

    def _over(self, unit: Unit, base: Ref, new: Ref, last: bool) -> None:
        """Lets an update or a loop write over what it changes, if all who read that can come before."""
        if base.place.final().kind == "input" and not last or [ref.place for ref in unit.reads].count(base.place) > (
                1 if unit.kind == "loop" else len(unit.reads)):
            return
        others = [each for each in self.readers.get(base.place, ()) if each is not unit]
        if any(self._needs(each, unit) for each in others):
            return
        unit.after.update(others)
        new.place.same = base.place

    def _last(self, unit: Unit, place: Place) -> None:
        """An argument is copied to after all who read it, and not at all if it already is what it shall be."""
        [source], [target] = unit.reads, unit.writes
        if source.final().place is place and source.layout == target.layout:
            unit.writes.clear()
            return
        for version, readers in self.readers.items():
            if version.final() is place:
                unit.after.update(each for each in readers if each is not unit)
        unit.after.update(each for version, each in self.made.items() if version.final() is place and each is not unit)

    def _ordered(self) -> list[Unit]:
        """By the oldest node, as far as they do not wait for each other."""
        waits = {unit: len(unit.after) for unit in self.units}
        behind: dict[Unit, list[Unit]] = {}
        for unit in self.units:
            for each in unit.after:
                behind.setdefault(each, []).append(unit)
        ready = [unit for unit in self.units if not waits[unit]]
        heapq.heapify(ready)
        found = []
        while ready:
            unit = heapq.heappop(ready)
            found.append(unit)
            for each in behind.get(unit, ()):
                waits[each] -= 1
                if not waits[each]:
                    heapq.heappush(ready, each)
        if len(found) != len(self.units):
            raise Circle
        return found

    # Steps.

    def _steps(self, unit: Unit) -> list[Step]:
        if unit.kind == "copy":
            return [copy_step(unit.reads[0].final(), ref.final()) for ref in unit.writes]
        group, refs = unit.group, self.final
        if unit.kind == "fused":
            return [fused_step(group, refs)]
        if unit.kind == "gemm":
            return [gemm_step(group, refs)]
        [node] = group.nodes
        if unit.kind == "update":
            return self._written(unit, node, refs)
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
        return [Step(unit.kind if unit.kind in ("loop", *MOVES) else "numpy", [refs[arg] for arg in node.args],
                     [ref.final() for ref in unit.writes], node, [node])]

    def _written(self, unit: Unit, node: Node, refs: dict[Any, Ref]) -> list[Step]:
        """An update: a copy first where it does not write over its argument."""
        base, value, whole = refs[node.args[0]], refs[node.args[1]], refs[node]
        target = whole.slice(node.value, node.args[1].shape)
        found = []
        if whole.place is not base.place:
            found += [copy_step(base.slice(*box), whole.slice(*box), [node]) for box in around(
                node, node.value, node.args[1].shape)]
        if value.touches(target) and value.layout != target.layout:
            early = Unit("copy", 0)
            found.append(copy_step(value, self._memory(Type(value.dtype, value.shape), early), [node]))
            value = early.writes[0]
        return [*found, copy_step(value, target, [node])]

    def _homes(self) -> tuple:
        """The new outputs."""
        return tuple((number, node.dtype, node.shape, out.strides)
                     for number, (node, out) in enumerate(zip(self.graph.outputs, self.outputs))
                     if out.argument is None)
