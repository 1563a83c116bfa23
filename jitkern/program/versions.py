"""From a graph and its groups to units, and where in memory each value may be.

A value has a version of a place; `update` makes one in the form of its argument's version, so that it can be written
over that where everybody who reads that one can come before (`order`).  An argument that is written is written over in
the same way, or copied to in the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.graph.ir import VIEWS, Graph, Node, Shape, Type

from .group import Group
from .steps import Place, Ref, dense, new, rows


class Unit:
    """What is ordered: a group, or a copy that a view, an update or an output needs.  It is filled by `versions` only.

    over: of updates and loops, what they could write over, the version that would be there then, and whether that leads
    to an argument's last one.
    """

    def __init__(self, kind: str, number: int, group: Group | None = None):
        self.kind, self.number, self.group = kind, number, group
        self.reads: list[Ref] = []
        self.writes: list[Ref] = []
        self.over: list[tuple[Ref, Ref, bool]] = []

    def __lt__(self, other: Unit) -> bool:
        return self.number < other.number


class Versions(NamedTuple):
    """units.  refs: where values are, the results of a loop as (node, place).  made: who writes new places.  constants:
    by their number.  stored: the copies into arguments, and the places of these.
    """

    units: tuple[Unit, ...]
    refs: Mapping[Any, Ref]
    made: Mapping[Place, Unit]
    constants: tuple[np.ndarray, ...]
    stored: tuple[tuple[Unit, Place], ...]


def versions(graph: Graph, groups: Mapping[Node, Group], outputs: Sequence[Any], strides: Sequence[Shape | None],
             careful: bool = False) -> Versions:
    """outputs: where each output of the graph goes (`calls.Home`).  strides: of the inputs, None for rows.

    careful: all that is to be stored in arguments is copied elsewhere first, as where they exchange their values.
    """
    return _Versioning(graph, groups, outputs, strides, careful).found()


class _Versioning:
    """What `versions` is finding: one use."""

    def __init__(self, graph: Graph, groups: Mapping[Node, Group], outputs: Sequence[Any],
                 strides: Sequence[Shape | None], careful: bool):
        self.graph, self.groups, self.outputs, self.careful = graph, groups, outputs, careful
        self.nodes = graph.nodes()
        self.refs: dict[Any, Ref] = {}
        self.units: list[Unit] = []
        self.unit_of: dict[Group, Unit] = {}
        self.made: dict[Place, Unit] = {}
        self.constants: list[np.ndarray] = []
        self.inputs = [Place("input", place) for place in range(len(graph.inputs))]
        self.strides = [rows(type.shape, type.dtype.itemsize) if each is None else each
                        for type, each in zip(graph.inputs, strides)]
        self.wanted: dict[Node, Shape] = {}
        self.needed = {*graph.outputs}
        for node in self.nodes:
            self.needed.update(arg for arg in node.args
                               if groups.get(node) is None or groups.get(arg) is not groups.get(node))
        for node, out in zip(graph.outputs, outputs):
            if out.argument is None and out.strides is not None and node.op not in VIEWS:
                self.wanted[node] = out.strides
        self.chained: set[Any] = {update for node, out in zip(graph.outputs, outputs) if out.argument is not None
                        for update in self._chain(node, out.argument)}

    def found(self) -> Versions:
        """All of it."""
        for node in self.nodes:
            self._place(node)
        for group, unit in self.unit_of.items():
            self._reads(group, unit)
        emitted = [self._emit(number, node, out) for number, (node, out) in enumerate(
            zip(self.graph.outputs, self.outputs))]
        stored = [(unit, self.inputs[out.argument]) for unit, out in zip(emitted, self.outputs)
                  if out.argument is not None]
        return Versions(tuple(self.units), self.refs, self.made, tuple(self.constants), tuple(stored))

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

    def _memory(self, type: Type, unit: Unit, strides: Shape | None = None) -> Ref:
        """New memory that a unit writes."""
        found = new(type.dtype, type.shape, strides)
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
            group = self.groups[node]
            if group not in self.unit_of:
                self.unit_of[group] = self._unit(group.kind, group.first, group)
            if node.dtype is None:
                unit = self.unit_of[group]
                types = [out.type for out in node.value.body.outputs] if node.op == "loop" else node.value.results
                for place, type in enumerate(types):
                    self.refs[node, place] = self._version(self.refs[node.args[place]], type, unit, (
                        node, place) in self.chained) if node.op == "loop" else self._memory(type, unit)
            elif node in self.needed:
                self.refs[node] = self._memory(node.type, self.unit_of[group], self.wanted.get(node))

    def _update(self, node: Node) -> None:
        """A version of its own, of the same layout as its argument's where it may take its place."""
        base = self.refs[node.args[0]]
        group = self.groups[node]
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
            ref.layout in [version.layout for _, version, _ in self.made[ref.place].over if version.place is ref.place])

    def _reads(self, group: Group, unit: Unit) -> None:
        """What a group needs from outside."""
        for node in group.nodes:
            for position, arg in enumerate(node.args):
                if self.groups.get(arg) is not group and not (unit.kind == "update" and position == 0):
                    unit.reads.append(self.refs[arg])

    def _emit(self, number: int, node: Node, out: Any) -> Unit:
        """A copy of an output to where it goes."""
        source = self.refs[node]
        unit = self._unit("copy", node.number)
        if out.argument is None:
            place = Place("new", size=node.size * node.dtype.itemsize, output=number)
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
