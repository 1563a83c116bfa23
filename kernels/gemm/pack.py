"""Panels: the layout that the inner loop of a matrix multiplication reads from front to back.

A panel holds ``width`` columns of a matrix [k, n] (or rows of its transpose) for all k: for each step of k one row of
``pitch`` bytes. A step is one element, or, for types that are multiplied in groups, a lane of 4 bytes with 2 (bf16) or
4 (8 bits) consecutive elements in k, padded with zeros at the end.
"""

from __future__ import annotations

from typing import NamedTuple

from jitkern.isa.types import ElementType, bf16, f32, f64, s8, s32, u8, u16

from ..machine.base import At, Machine, Mask, Pointer, Scalar, Vector

GROUP = {f64: 1, f32: 1, bf16: 2, s8: 4, u8: 4}  # consecutive elements in k that share a lane
LANE = {f64: f64, f32: f32, bf16: s32, s8: s32, u8: s32}  # what a lane of a panel is moved as
RAW = {bf16: u16, s8: u8, u8: u8}  # an element as it is moved into a lane with others


class Source(NamedTuple):
    """What a panel is made of: elements of ``type``, ``k`` and ``width`` bytes from one to the next."""

    type: ElementType
    k: int
    width: int


def panel(vm: Machine, source: Source, at: Pointer, to: Pointer, steps: int | Scalar, unroll: int, width: int,
          pitch: int) -> None:
    """Write ``steps`` whole steps of a panel; both pointers move to what follows.

    A Scalar ``steps`` counts turns of ``unroll`` steps and is used up.
    """
    group, lanes = GROUP[source.type], vm.lanes(LANE[source.type])
    if source.width == source.type.size:
        masks = _masks(vm, width, lanes, LANE[source.type])
        for _ in vm.loop(steps, unroll=unroll if isinstance(steps, Scalar) else max(1, min(4, 12 // len(masks)))):
            for j, mask in enumerate(masks):
                value = _interleaved(vm, source, at + j * lanes * source.type.size, group, mask)
                vm.store(to + j * vm.vector_bytes, value, mask=mask)
            vm.advance(at, source.k * group)
            vm.advance(to, pitch)
    elif source.k == source.type.size and lanes <= 16 and (isinstance(steps, int) or unroll % lanes == 0):
        _transposed(vm, source, at, to, steps, unroll, width, pitch)
    else:
        _elements(vm, source, at, to, steps, unroll, width, pitch)


def last_step(vm: Machine, source: Source, at: Pointer, to: Pointer, width: int, pitch: int, count: int) -> None:
    """Write the step of which only the first ``count`` elements exist; ``to`` moves on."""
    zero = vm.zero(s32)
    lanes = vm.lanes(s32)
    for j, mask in enumerate(_masks(vm, width, lanes, s32)):
        vm.store(to + j * vm.vector_bytes, zero, mask=mask)
    del zero
    _copy(vm, source, at, to, width, count)
    vm.advance(to, pitch)


def _masks(vm: Machine, width: int, lanes: int, type: ElementType) -> list[Mask | None]:
    """For each vector of a row of the panel, the lanes that there are."""
    full, rest = divmod(width, lanes)
    return [None] * full + ([vm.mask(rest, type)] if rest else [])


def _interleaved(vm: Machine, source: Source, at: At, group: int, mask: Mask | None) -> Vector:
    """One vector of a panel's row from ``group`` rows of the source."""
    if group == 1:
        return vm.load(at, source.type, mask)
    bits = 32 // group
    value = vm.load(at, RAW[source.type], mask)
    for i in range(1, group):
        part = vm.load(at + i * source.k, RAW[source.type], mask)
        vm.or_(value, vm.shift(part, i * bits, to=part), to=value)
    return value


def _transposed(vm: Machine, source: Source, at: Pointer, to: Pointer, steps: int | Scalar, unroll: int, width: int,
                pitch: int) -> None:
    """As many columns and steps as a vector has lanes at a time: load along k, transpose, store along the row."""
    type = LANE[source.type]
    lanes = vm.lanes(type)

    def block(count: int) -> None:
        some = vm.mask(count, type) if count < lanes else None
        for j, mask in enumerate(_masks(vm, width, lanes, type)):
            columns = min(lanes, width - j * lanes)
            rows = [vm.load(at + (j * lanes + i) * source.width, type, some) if i < columns else vm.zero(type)
                    for i in range(lanes)]
            rows = vm.transpose(rows, type.size)
            for i in range(count):
                vm.store(to + i * pitch + j * vm.vector_bytes, rows[i], mask=mask)
            del rows  # the registers, before the next ones are asked for
        vm.advance(at, count * type.size)
        vm.advance(to, count * pitch)

    if isinstance(steps, Scalar):
        for _ in vm.loop(steps):
            for _turn in range(unroll // lanes):
                block(lanes)
        return
    for _ in vm.loop(steps // lanes):
        block(lanes)
    if steps % lanes:
        block(steps % lanes)


def _elements(vm: Machine, source: Source, at: Pointer, to: Pointer, steps: int | Scalar, unroll: int, width: int,
              pitch: int) -> None:
    """One element at a time, for any strides."""
    group = GROUP[source.type]
    for _ in vm.loop(steps, unroll=unroll if isinstance(steps, Scalar) else 1, cold=True):
        _copy(vm, source, at, to, width, group)
        vm.advance(at, group * source.k)
        vm.advance(to, pitch)


def _copy(vm: Machine, source: Source, at: Pointer, to: Pointer, width: int, count: int) -> None:
    """``count`` elements in k of each of ``width`` columns."""
    lane = LANE[source.type].size
    for _ in vm.loop(width, unroll=2):
        for i in range(count):
            vm.copy(to + i * source.type.size, at + i * source.k, source.type.size)
        vm.advance(at, source.width)
        vm.advance(to, lane)
    vm.advance(at, -width * source.width)
    vm.advance(to, -width * lane)
