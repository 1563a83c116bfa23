"""Where the steps of a plan put what they make: where it is wanted, or in an arena that is used again and again."""

from __future__ import annotations

from collections.abc import Sequence

from .steps import Place, Ref, Step

ALIGNMENT = 64

# Forwarding.


def forwarded(steps: list[Step]) -> list[Step]:
    """What is computed only to be copied is computed where it goes."""
    index = 0
    while index < len(steps):
        step = steps[index]
        if step.kind == "fused" and step.what is None and (_renamed(steps, index) or _forward(steps, index)):
            del steps[index]
        else:
            index += 1
    return steps


def _temporary(place: Place) -> bool:
    return place.kind == "new" and place.output is None


def _renamed(steps: list[Step], index: int) -> bool:
    """Makes a temporary the output that all of it is copied to, and that it is from then on."""
    [source], [target] = steps[index].reads, steps[index].writes
    place = source.place
    if not _temporary(place) or target.place.output is None or place.size != target.place.size or (
            source.layout != target.layout):
        return False
    if any(ref.place is place for step in steps[index:] for ref in step.writes):
        return False
    for step in steps:
        step.reads = [_replaced(ref, place, target.place) for ref in step.reads]
        step.writes = [_replaced(ref, place, target.place) for ref in step.writes]
    return True


def _forward(steps: list[Step], index: int) -> bool:
    """Lets the only step that makes the source of a copy, which is its only use, write the copy instead."""
    [source], [target] = steps[index].reads, steps[index].writes
    place = source.place
    if not _temporary(place) or source.dtype != target.dtype:
        return False
    makers = [i for i, step in enumerate(steps) for ref in step.writes if ref.place is place]
    users = [i for i, step in enumerate(steps) for ref in step.reads if ref.place is place]
    if len(makers) != 1 or users != [index] or makers[0] >= index:
        return False
    maker = steps[makers[0]]
    [written] = [i for i, ref in enumerate(maker.writes) if ref.place is place]
    new = _moved(maker.writes[written], source, target)
    if new is None or maker.kind == "loop":
        return False
    between = steps[makers[0] + 1:index]
    late = any(ref.touches(target) for step in between for ref in (*step.reads, *step.writes))
    if late and not all(_independent(maker, step) for step in between):
        return False
    mine = [ref for ref in (*maker.reads, *maker.writes) if ref.touches(target)]
    if maker.kind != "numpy" and any(maker.kind != "fused" or ref.layout != new.layout for ref in mine):
        return False
    maker.writes[written] = new
    if late:
        steps.insert(index - 1, steps.pop(makers[0]))
    return True


def _independent(one: Step, other: Step) -> bool:
    """Whether two steps may change places."""
    return not any(a.touches(b) for a, b in [
        *[(a, b) for a in one.writes for b in (*other.reads, *other.writes)],
        *[(a, b) for a in one.reads for b in other.writes]])


def _replaced(ref: Ref, place: Place, by: Place) -> Ref:
    return ref._replace(place=by) if ref.place is place else ref


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


def arena(steps: Sequence[Step]) -> int:
    """Gives every temporary its offset, one that has been used before where that is free again; the bytes in all."""
    last: dict[Place, int] = {}
    for i, step in enumerate(steps):
        for ref in (*step.reads, *step.writes):
            last[ref.place] = i
    free: list[tuple[int, int]] = []  # (offset, size), by offset
    top, held = 0, set()
    for i, step in enumerate(steps):
        for place in [ref.place for ref in step.writes]:
            if place.kind == "new" and place.output is None and place not in held:
                held.add(place)
                size = -(-max(place.size, 1) // ALIGNMENT) * ALIGNMENT
                fits = [each for each in free if each[1] >= size]
                if fits:
                    offset, room = min(fits, key=lambda each: each[1])
                    free.remove((offset, room))
                    if room > size:
                        free.append((offset + size, room - size))
                else:
                    offset, top = top, top + size
                place.offset = offset
        for place in {ref.place for ref in (*step.reads, *step.writes)}:
            if place in held and last[place] == i:
                free = _freed(free, place.offset, -(-max(place.size, 1) // ALIGNMENT) * ALIGNMENT)
    return top


def _freed(free: list[tuple[int, int]], offset: int, size: int) -> list[tuple[int, int]]:
    """With one more free piece, neighbours merged."""
    merged: list[tuple[int, int]] = []
    for begin, length in sorted([*free, (offset, size)]):
        if merged and merged[-1][0] + merged[-1][1] == begin:
            merged[-1] = merged[-1][0], merged[-1][1] + length
        else:
            merged.append((begin, length))
    return merged
