"""The loops of an expression's kernel around blocks of its rows, which columns and tiles are made of."""

from __future__ import annotations

from ..nest import advance
from .rows import FusedWriter


class Blocks(FusedWriter):
    """Blocks of the last dim but one. ``_block(rows)`` is one of so many rows, and puts the pointers back."""

    whole = 2

    def _rows(self) -> None:
        """All blocks of rows."""
        vm, found = self.vm, self.plan
        size, count = found.together, self.spec.dims[-2]
        along = self._along(-2)
        blocks, left = divmod(count, size)
        for _ in vm.loop(blocks, cold=True):
            self._block(size)
            advance(vm, along, size)
        if left:
            self._block(left)
        advance(vm, along, -blocks * size)

    def _slice(self) -> None:
        """Some blocks of the only two dims."""
        begin, end = self._bounds()
        vm, found = self.vm, self.plan
        size = found.together
        along = self._along(-2)
        self._start(along, begin, size)
        blocks, left = divmod(self.spec.dims[-2], size)
        last = vm.scalar(end, cold=True)
        vm.at_most(end, blocks)
        vm.minus(end, begin)
        turns = vm.scalar(end, cold=True)
        del begin, end
        for _ in vm.loop(turns, cold=True):
            self._block(size)
            advance(vm, along, size)
        if left:
            with vm.when(last, found.units):
                self._block(left)
