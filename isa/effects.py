"""What a function's body does to its caller's registers and to the stack, read from what was written.

The body is walked once, in the order in which it stands. What is on the stack is known where only pushes and pops and
steps of known size move the stack pointer; where a jump leads it must be the same on every way there.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING, NamedTuple

from .layout import place_of
from .operand import EncodingError, Label, Reg

if TYPE_CHECKING:
    from .instructions import Instructions


class Move(NamedTuple):
    """What an instruction does to the stack pointer: the bytes by which it goes down (up, if negative), None if they
    are not known, and the registers stored there or loaded from there, by their distance from the lower end.
    """

    down: int | None
    registers: tuple[tuple[int, Reg], ...] = ()


class Stack(NamedTuple):
    """What is on the stack below the frame: its bytes (None: not known), and who is kept how far down."""

    depth: int | None = 0
    kept: tuple[tuple[int, Reg], ...] = ()


class Call(NamedTuple):
    """A call: how deep the stack is there, whether it leads to a label of this program, the line that wrote it."""

    depth: int
    within: bool
    place: str


class Body:
    """The instructions from now on; ``watched`` are the registers that must be at the end what they are now, ``lost``
    those that are not. Of the stack the body may also take back the ``room`` bytes that were made for it.
    """

    def __init__(self, assembler: Instructions, watched: Container[Reg], room: int):
        self._assembler, self._watched, self._room = assembler, watched, room
        self._next = len(assembler)
        self._stack, self._reached = Stack(), True
        self._at: dict[Label, Stack] = {}  # where jumps lead
        self._spoiled: set[Reg] = set()  # changed while the stack has them
        self._dropped: set[Reg] = set()  # whose place on the stack was given up
        self.lost: set[Reg] = set()
        self.calls: list[Call] = []

    def skip(self) -> None:
        """What was written since the last look undoes what it does to the stack, or is an epilogue."""
        self._next = len(self._assembler)

    def depth(self) -> int | None:
        """How many bytes are on the stack now, if that is known."""
        self._walk()
        return self._stack.depth

    def leave(self) -> None:
        """The function ends here; EncodingError where something is left on the stack."""
        self._walk()
        if self._reached:
            if self._stack.depth:
                pushed = self._stack.depth > 0
                what = "that were pushed are still on" if pushed else "of its scratch memory are not back on"
                raise EncodingError(f"{abs(self._stack.depth)} bytes {what} the stack at the end")
            self._dropped.update(register for _, register in self._stack.kept)
            self.lost |= self._dropped & self._spoiled
        self._reached = False

    def _walk(self) -> None:
        log, effects = self._assembler._log, self._assembler.instruction_set.effects
        for _, name, operands, code, lasti in log[self._next :]:
            if name == "L":
                self._meet(operands[0], code, lasti)
                continue
            changed = effects.changed(name, operands)
            move = effects.stack_move(name, operands, changed)
            back = self._move(move, code, lasti) if move else ()
            for register in changed:
                if register in self._watched and register not in back:
                    kept = any(other is register for _, other in self._stack.kept)
                    (self._spoiled if kept else self.lost).add(register)
            flow = effects.flow(name, operands)
            if flow:
                if flow == "call" and self._stack.depth is not None:
                    within = isinstance(operands[0], Label)
                    self.calls.append(Call(self._stack.depth, within, place_of(code, lasti)))
                if flow in ("jump", "branch"):
                    self._lead(next(one for one in operands if isinstance(one, Label)), code, lasti)
                self._reached = flow in ("call", "branch")
        self._next = len(log)

    def _move(self, move: Move, code, lasti: int) -> list[Reg]:
        """Follow the stack pointer; the registers that get back what they were."""
        depth, kept = self._stack
        if move.down is None or depth is None:
            self._stack = Stack(None, kept)
            return []
        below = depth + move.down
        if below < -self._room:
            raise EncodingError(f"{place_of(code, lasti)}: takes from the stack what the frame's prologue put there")
        if move.down > 0:
            new = [(below - offset, register) for offset, register in move.registers if register in self._watched]
            self._stack = Stack(below, (*kept, *new))
            return []
        back = [register for offset, register in move.registers if (depth - offset, register) in kept]
        gone = {register for where, register in kept if where > below} - set(back)
        self._dropped |= gone
        self._stack = Stack(below, tuple(one for one in kept if one[0] <= below))
        return back

    def _meet(self, label: Label, code, lasti: int) -> None:
        if self._reached:
            self._lead(label, code, lasti)
        self._stack, self._reached = self._at.setdefault(label, self._stack), True

    def _lead(self, label: Label, code, lasti: int) -> None:
        known = self._at.setdefault(label, self._stack)
        if None not in (known.depth, self._stack.depth) and known != self._stack:
            raise EncodingError(
                f"{place_of(code, lasti)}: {label} is reached with {self._stack.depth} bytes on the stack here, "
                f"elsewhere with {known.depth}, or with other registers"
            )
