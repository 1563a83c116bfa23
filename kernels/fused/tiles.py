"""The loops of an expression's kernel where some operands lie across the others: a + b.T.

A tile is some rows, and some steps of each. What lies across is loaded by columns, transposed in registers, and put in
scratch memory, where the steps find it; and the other way round for what is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..machine.base import WIDENED, At, Mask
from ..nest import advance
from .blocks import Blocks
from .body import Body, constants_of, no_fold
from .memory import LoopStep, RowValues

TRANSPOSED = 4  # vectors that a transposition takes beside the rows themselves, and masks


class Tiles(Blocks):
    """Blocks of rows, in tiles of some columns."""

    def _block(self, rows: int) -> None:
        """All tiles of so many rows."""
        vm, found, [phase] = self.vm, self.plan, self.plan.phases
        taken = max(phase.pressure, found.step + TRANSPOSED)
        self.operations.hold(constants_of(found, phase, vm.facts), vm.free_vectors() - taken)
        body = Body(found, phase, self.memory, RowValues(found, self.memory), self.operations)
        size, moving = found.step * found.columns, self._moving(phase)
        whole, left = divmod(self.spec.dims[-1], size)
        for _ in vm.loop(whole, cold=True):
            self._tile(body, rows, size)
            advance(vm, moving, size)
        if left:
            self._tile(body, rows, left)
        advance(vm, moving, -whole * size)
        self.operations.release()

    def _tile(self, body: Body, rows: int, columns: int) -> None:
        vm, found, memory, step = self.vm, self.plan, self.memory, self.plan.step
        ops = [self.spec.ops[one] for one in found.phases[0].steps]
        memory.tile = vm.pointer(memory.scratch + (found.scratch - found.tiles))
        size = found.tiles // found.together
        for number in found.tiled:
            if any(op.name == "load" and op.value == number for op in ops):
                self._transposed(number, rows, columns, self._gathered)
        moving = [(self.pointers[number], operand.strides[-2]) for number, operand in enumerate(self.spec.operands)
                  if operand.strides[-2] and number not in found.tiled]
        moving.append((memory.tile, size))
        for _ in vm.loop(rows, cold=True):
            for i, first in enumerate(range(0, columns, step)):
                body.write(no_fold, LoopStep(first, min(step, columns - first), i))
            advance(vm, moving)
        advance(vm, moving, -rows)
        for number in found.tiled:
            if any(op.name == "store" and op.value == number for op in ops):
                self._transposed(number, rows, columns, self._scattered)
        memory.tile = None

    def _transposed(self, number: int, rows: int, columns: int, move: Callable[[int, int, int], None]) -> None:
        """All steps of a tile of an operand."""
        vm, found, pointer = self.vm, self.plan, self.pointers[number]
        whole, left = divmod(columns, found.step)
        further = [(pointer, found.step * self.spec.operands[number].strides[-1]), (self.memory.tile, found.slot)]
        for _ in vm.loop(whole):
            move(number, rows, found.step)
            advance(vm, further)
        if left:
            move(number, rows, left)
        advance(vm, further, -whole)

    def _places(self, number: int, rows: int, columns: int) -> Iterator[tuple[int, int, list[At], list[At], Mask]]:
        """The blocks of a step, which have as many rows and columns as a vector has elements: how many of these exist,
        where the columns are in the operand and the rows in the tile, and a mask for so many rows.
        """
        vm, found, operand = self.vm, self.plan, self.spec.operands[number]
        lanes, stride = vm.lanes(operand.type), operand.strides[-1]
        start, size = found.tiled.index(number) * found.columns * found.slot, found.tiles // found.together
        for part, left in enumerate(range(0, found.step, lanes)):
            for above in range(0, rows, lanes):
                high, wide = min(lanes, rows - above), max(0, min(lanes, columns - left))
                yield (high, wide,
                       [self.pointers[number] + ((left + i) * stride + above * operand.type.size) for i in range(wide)],
                       [self.memory.tile + (start + (above + i) * size + part * vm.vector_bytes) for i in range(high)],
                       self.memory.mask(high, operand.type))
        self.memory.masks.clear()

    def _gathered(self, number: int, rows: int, columns: int) -> None:
        """From an operand to a tile. What does not exist of its rows is 0."""
        vm, type = self.vm, self.spec.operands[number].type
        for _, wide, there, here, mask in self._places(number, rows, columns):
            vectors = [vm.load(at, type, mask) for at in there]
            vectors += [vm.zero(type) for _ in range(vm.lanes(type) - wide)]
            for at, vector in zip(here, vm.transpose(vectors, WIDENED.get(type, type).size)):
                vm.store(at, vector)
            vectors = vector = None  # registers are free again

    def _scattered(self, number: int, rows: int, columns: int) -> None:
        """From a tile to an operand."""
        vm, type = self.vm, self.spec.operands[number].type
        lane = WIDENED.get(type, type)
        for high, wide, there, here, mask in self._places(number, rows, columns):
            vectors = [vm.load(at, lane) for at in here] + [vm.zero(lane) for _ in range(vm.lanes(type) - high)]
            for at, vector in zip(there, vm.transpose(vectors, lane.size) if wide else ()):
                vm.store(at, vector, type if type.size < 4 else None, mask)
            vectors = vector = None  # registers are free again
