"""Where the steps of a plan put what they make: where it is wanted, or in an arena that is used again and again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .lower import FORMS
from .steps import Place, ProgramStep, Ref

ALIGNMENT = 64


class Arena(NamedTuple):
    """Where each temporary is, and how many bytes they take together."""

    offsets: Mapping[Place, int]
    size: int


# Forwarding.


def forwarded(steps: Sequence[ProgramStep]) -> list[ProgramStep]:
    """The steps without copies of what can be computed where it goes."""
    found, index = list(steps), 0
    while index < len(found):
        step = found[index]
        fewer = (_renamed(found, index) or _forward(found, index)) if step.what is None else None
        if fewer is None:
            index += 1
        else:
            found = fewer
    return found


def _renamed(steps: list[ProgramStep], index: int) -> list[ProgramStep] | None:
    """Without a copy of all of a temporary to an output, which it is from the beginning."""
    [source], [target] = steps[index].reads, steps[index].writes
    place = source.place
    if not place.temporary or target.place.output is None or place.size != target.place.size or (
            source.layout != target.layout):
        return None
    if any(ref.place is place for step in steps[index:] for ref in step.writes):
        return None

    def by(refs: Sequence[Ref]) -> list[Ref]:
        return [ref._replace(place=target.place) if ref.place is place else ref for ref in refs]

    return [step.on(by(step.reads), by(step.writes)) for step in (*steps[:index], *steps[index + 1:])]


def _forward(steps: list[ProgramStep], index: int) -> list[ProgramStep] | None:
    """Without a copy that is the only use of its source, whose only maker writes the copy instead."""
    [source], [target] = steps[index].reads, steps[index].writes
    place = source.place
    if not place.temporary or source.dtype != target.dtype:
        return None
    makers = [i for i, step in enumerate(steps) for ref in step.writes if ref.place is place]
    users = [i for i, step in enumerate(steps) for ref in step.reads if ref.place is place]
    if len(makers) != 1 or users != [index] or makers[0] >= index:
        return None
    at, maker = makers[0], steps[makers[0]]
    [written] = [i for i, ref in enumerate(maker.writes) if ref.place is place]
    new = _moved(maker.writes[written], source, target)
    if new is None or maker.kind == "loop":
        return None
    between = steps[at + 1:index]
    late = any(ref.touches(target) for step in between for ref in step.refs)
    if late and not all(_independent(maker, step) for step in between):
        return None
    mine = [ref for ref in maker.refs if ref.touches(target)]
    able = maker.kind in FORMS and FORMS[maker.kind].in_place
    if maker.kind != "numpy" and any(not able or ref.layout != new.layout for ref in mine):
        return None
    maker = maker.on(maker.reads, [*maker.writes[:written], new, *maker.writes[written + 1:]])
    moved = [*between, maker] if late else [maker, *between]
    return [*steps[:at], *moved, *steps[index + 1:]]


def _independent(one: ProgramStep, other: ProgramStep) -> bool:
    """Whether two steps may change places."""
    return not any(a.touches(b) for a, b in [
        *[(a, b) for a in one.writes for b in other.refs],
        *[(a, b) for a in one.reads for b in other.writes]])


def _moved(written: Ref, source: Ref, target: Ref) -> Ref | None:
    """What a step writes instead of `written` so that `target` holds what `source` would; None if it is no such view.

    All of what is written must be read, in the same order of elements.
    """
    def axes(ref: Ref) -> list[tuple[int, int]]:
        return [(length, stride) for length, stride in zip(ref.shape, ref.strides) if length > 1 and stride]

    was, now = axes(written), axes(source)
    if source.offset != written.offset or sorted(was) != sorted(now) or len({*now}) < len(now):
        return None
    if len(now) < sum(length > 1 for length in source.shape):  # the same elements several times
        return None
    strides = [stride for length, stride in zip(target.shape, target.strides) if length > 1]
    rest = iter([strides[now.index(each)] for each in was])
    return Ref(target.place, target.offset, written.dtype, written.shape,
               tuple(next(rest) if length > 1 and stride else 0 for length, stride in zip(
                   written.shape, written.strides)))


# Memory.


def arena(steps: Sequence[ProgramStep]) -> Arena:
    """An offset for every temporary: one that has been used before where that is free again."""
    last: dict[Place, int] = {}
    for i, step in enumerate(steps):
        for ref in step.refs:
            last[ref.place] = i
    free: list[tuple[int, int]] = []  # (offset, size), by offset
    offsets: dict[Place, int] = {}
    top = 0
    for i, step in enumerate(steps):
        for place in [ref.place for ref in step.writes]:
            if place.temporary and place not in offsets:
                size = -(-max(place.size, 1) // ALIGNMENT) * ALIGNMENT
                fits = [each for each in free if each[1] >= size]
                if fits:
                    offset, room = min(fits, key=lambda each: each[1])
                    free.remove((offset, room))
                    if room > size:
                        free.append((offset + size, room - size))
                else:
                    offset, top = top, top + size
                offsets[place] = offset
        for place in {ref.place for ref in step.refs}:
            if place in offsets and last[place] == i:
                free = _freed(free, offsets[place], -(-max(place.size, 1) // ALIGNMENT) * ALIGNMENT)
    return Arena(offsets, top)


def _freed(free: list[tuple[int, int]], offset: int, size: int) -> list[tuple[int, int]]:
    """With one more free piece, neighbours merged."""
    merged: list[tuple[int, int]] = []
    for begin, length in sorted([*free, (offset, size)]):
        if merged and merged[-1][0] + merged[-1][1] == begin:
            merged[-1] = merged[-1][0], merged[-1][1] + length
        else:
            merged.append((begin, length))
    return merged
