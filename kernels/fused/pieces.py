"""The loop of an expression's kernel over one long row without reductions, which is cut into pieces.

Vectors of a result are stored where addresses are multiples of a vector (``Loops.aligned``), behind a head of single
elements: what crosses lines takes twice the time. All pieces begin so many elements later then. A result that is larger
than the caches goes past them (``Loops.stream``).
"""

from __future__ import annotations

from ..machine.base import Scalar
from ..nest import Moving, advance
from .body import Body, constants_of, no_fold
from .memory import LoopStep, RowValues
from .plan import turns_of
from .registers import pressure
from .rows import FusedWriter


class Pieces(FusedWriter):
    """A turn is ``unroll`` steps. The last piece has what is left of the row."""

    def _slice(self) -> None:
        """The pieces of the slice."""
        begin, end = self._bounds()
        vm, plan, [phase] = self.vm, self.plan, self.plan.phases
        step, share = plan.step, self.block.piece // (plan.step * self.block.unroll)
        whole, moving = turns_of(plan, self.block), self._moving(phase)
        rows = RowValues(plan, self.memory)
        self._values(rows, phase.rows)
        side = self._side(phase, rows.vectors())
        used = constants_of(plan, phase, vm.facts)
        self.operations.hold(used, vm.free_vectors() - pressure(plan, phase, side))
        body = Body(plan, phase, self.memory, rows, self.operations)
        last = vm.scalar(end, cold=True)
        vm.minus(end, begin)
        vm.times(end, share)
        with vm.when(last, plan.units):
            vm.minus(end, plan.units * share - whole)
        turns = vm.scalar(end, cold=True)
        del end
        head, beyond = self._head(body, moving, begin) if self.block.aligned else (None, None)
        self._start(moving, begin, self.block.piece)
        del begin
        if self.block.stream:
            with vm.when(beyond, 0):
                self.memory.streamed = self._first().value
                for _ in vm.loop(turns, unroll=self.block.unroll // side):
                    self._step(body, moving, side)
                self.memory.streamed = None
                vm.fence()
        for _ in vm.loop(turns, unroll=self.block.unroll // side):
            self._step(body, moving, side)
        left = self.spec.dims[0] - whole * step * self.block.unroll
        with vm.when(last, plan.units):
            if head is None:
                self._steps(body, moving, left // step, left % step, 1)
            else:  # the head takes no whole step of what is left
                self._steps(body, moving, (left - step + 1) // step, 0, 1)
                count = vm.scalar((left - step + 1) % step + step - 1)
                vm.minus(count, head)
                self._singles(body, moving, count)

    def _first(self):
        """The store whose addresses count: the first one."""
        return next(op for op in self.spec.ops if op.name == "store")

    def _singles(self, body: Body, moving: Moving, count: Scalar) -> None:
        """So many elements, one by one."""
        for _ in self.vm.loop(count):
            body.write(no_fold, LoopStep(0, 1, 0))
            advance(self.vm, moving, 1)

    def _head(self, body: Body, moving: Moving, begin: Scalar) -> tuple[Scalar, Scalar]:
        """How many elements come before the first address that is a multiple of a vector; all pointers go on by these.

        The first slice does them. Also an integer that is 0 if there is such an address.
        """
        vm, size = self.vm, self.spec.operands[self._first().value].type.size
        place, head = vm.scalar(self.pointers[self._first().value]), vm.scalar(0, cold=True)
        bits = 1 << 64 - (vm.vector_bytes.bit_length() - 1)  # a factor that leaves what an address is beyond a multiple
        for _ in vm.loop(self.plan.step - 1, cold=True):
            rest = vm.scalar(place)
            vm.times(rest, bits)
            with vm.when(rest, 0, equal=False):
                vm.minus(place, -size)
                vm.minus(head, -1)
            del rest
        vm.times(place, bits)
        beyond = vm.scalar(place, cold=True)
        del place
        with vm.when(begin, 0):
            count = vm.scalar(head)
            self._singles(body, moving, count)
            del count
        with vm.when(begin, 0, equal=False):
            self._start(moving, head, 1)
        return head, beyond
