"""The loops of an expression's kernel around blocks of its rows, which columns and tiles are made of."""

from __future__ import annotations

from ..machine.base import Scalar
from .rows import Writer


class Blocks(Writer):
    """Blocks of the last dim but one. ``_block(rows)`` is one of so many rows, and puts the pointers back."""

    whole = 2

    def _rows(self) -> None:
        """All blocks of rows."""
        vm, found = self.vm, self.plan
        size, count = found.together, self.spec.dims[-2]
        moving = [(pointer, strides[-2]) for pointer, strides in zip(self.pointers, self.moving) if strides[-2]]
        blocks, left = divmod(count, size)
        for _ in vm.loop(blocks, cold=True):
            self._block(size)
            self._forward(moving, size)
        if left:
            self._block(left)
        self._forward(moving, -blocks * size)

    def _slice(self, units: list[Scalar]) -> None:
        """Some blocks of the only two dims."""
        begin, end = units
        units.clear()
        vm, found = self.vm, self.plan
        size = found.together
        moving = [(pointer, strides[-2]) for pointer, strides in zip(self.pointers, self.moving) if strides[-2]]
        self._start(moving, begin, size)
        blocks, left = divmod(self.spec.dims[-2], size)
        last = vm.scalar(end, cold=True)
        vm.at_most(end, blocks)
        vm.minus(end, begin)
        turns = vm.scalar(end, cold=True)
        del begin, end
        for _ in vm.loop(turns, cold=True):
            self._block(size)
            self._forward(moving, size)
        if left:
            with vm.when(last, found.units):
                self._block(left)
