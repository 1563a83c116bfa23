"""Kernels one after another as one kernel: it writes the table of their operands, then calls them.

Every address in the table is that of an operand of this kernel and some bytes more, or a number. Where a table lies is
the place of the scratch memory that is this kernel's last operand; calls may share it or not.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from .machine.base import At, Code, Machine, Pointer

ENTRY = 8  # bytes of an address


class Address(NamedTuple):
    """``operand``: the number of one of this kernel's, None for the address ``offset`` itself."""

    operand: int | None
    offset: int = 0


class Call(NamedTuple):
    """Calls of one kernel with the same operands, ``times`` of them, for all its ``units``.

    function: where its code is. first: the place of its first operand in the table.
    """

    function: Address
    first: int
    units: int
    times: int = 1


class Sequence(NamedTuple):
    """table: the addresses. scratch: where the table is to be, ``room(sequence)`` bytes, aligned to 8."""

    name: str
    table: tuple[Address, ...]
    calls: tuple[Call, ...]
    scratch: Address


class Target(Protocol):
    """What it is built for, see `jitkern.cpu.targets`."""

    def machine(self, kernel: str, **budget: int) -> Machine:
        """A vector machine for a kernel of this name."""


def room(sequence: Sequence) -> int:
    """Bytes of the table: one entry more, for the function that is called."""
    return ENTRY * (1 + len(sequence.table))


def build(sequence: Sequence, block: None, target: Target) -> Code:
    """The kernel. It has one unit."""
    vm = target.machine(sequence.name, scalars=4, slots=1, calls=True)
    write(vm, vm.arguments()[0], sequence)
    return vm.finish()


def write(vm: Machine, operands: Pointer, sequence: Sequence) -> None:
    """The kernel, on a machine that was begun with ``calls``."""
    table = vm.fetch(operands + ENTRY * sequence.scratch.operand)
    vm.advance(table, sequence.scratch.offset + ENTRY)
    held: tuple[int, Pointer] | None = None

    def keep(to: At, address: Address) -> None:
        nonlocal held
        if address.operand is None:
            return vm.keep(to, address.offset)
        if held is None or held[0] != address.operand:
            held = None  # its register is free for the next one
            held = address.operand, vm.fetch(operands + ENTRY * address.operand)
        vm.keep(to, held[1] + address.offset)

    for place, address in enumerate(sequence.table):
        keep(table + ENTRY * place, address)
    for call in sequence.calls:
        keep(table + -ENTRY, call.function)
        held = None
        for _ in vm.loop(call.times, cold=True):
            vm.call(table + -ENTRY, table + ENTRY * call.first, 0, call.units)
