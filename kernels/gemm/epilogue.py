"""What becomes of a tile's sums: the steps of an epilogue, and the stores to C.

Operands are read and written by vectors where their elements are side by side, and else one by one, by way of memory.
"""

from __future__ import annotations

from typing import NamedTuple

from jitkern.isa.types import s32

from ..constants import Constants
from ..machine.base import At, Machine, Mask, Pointer, Scalar, Vector
from ..nest import advance
from ..vmath.table import FUNCTIONS, apply, constants_of, temps
from .spec import SUM, EpilogueStep, Gemm, GemmPlan, Matrix

OTHERS = 4  # vectors that a step of an epilogue takes besides a function's own: the sum, a factor, the result


class Run(NamedTuple):
    """Where a block of k is in its run.

    begins, ends: 0 in the first and in the last block of a run; None where each block is a run.  pairs: how many totals
    that wait the run's total is added to, one after the other.  top: to what is behind the last one that waits: each
    is the sums of a block of C, ``GemmPlan.total`` bytes.
    """

    begins: Scalar | None
    ends: Scalar | None
    pairs: Scalar
    top: Pointer


class BlockOfK(NamedTuple):
    """left: blocks of k that are left, this one counted.  turns: of the tile's loop in this one.  run: of several."""

    left: Scalar
    turns: Scalar
    run: Run | None


class Here(NamedTuple):
    """Where a tile is.

    left, right: what it reads of A and of B.  c, extras: C, and the operands behind it.  row: memory for one vector,
    where elements are not side by side, and for what else the plan says.  k: the block of k, where k is blocked.
    """

    left: Pointer
    right: Pointer
    c: Pointer
    extras: list[tuple[Pointer, Matrix]]
    row: At | None
    k: BlockOfK | None = None


class Epilogue:
    """What the epilogues of one kernel's tiles have in common; ``finish`` writes one."""

    def __init__(self, vm: Machine, spec: Gemm, plan: GemmPlan):
        self.vm, self.spec, self.lanes, self.type = vm, spec, plan.lanes, SUM[spec.a.type]

    def read(self, pointer: Pointer, matrix: Matrix, i: int, j: int, mask: Mask | None, row: At | None) -> Vector:
        """Vector j of row i of an operand."""
        vm, at = self.vm, self.element(pointer, matrix, i, j)
        if not matrix.column:
            return vm.splat(at, matrix.type)
        if matrix.column == matrix.type.size:
            return vm.load(at, matrix.type, mask)
        self._copy(at, matrix, mask, row, reading=True)
        return vm.load(row, matrix.type, mask)

    def element(self, pointer: Pointer, matrix: Matrix, i: int, j: int) -> At:
        """Where vector j of row i of the tile is."""
        return pointer + (i * matrix.row + j * self.lanes * matrix.column)

    def _copy(self, at: At, matrix: Matrix, mask: Mask | None, row: At, reading: bool) -> None:
        """The elements of one vector, which are not side by side, to the row or from it."""
        vm = self.vm
        there, here = vm.pointer(at), vm.pointer(row)
        for _ in vm.loop(mask.count if mask else self.lanes, cold=True):
            to, source = (here, there) if reading else (there, here)
            vm.copy(to + 0, source + 0, matrix.type.size)
            vm.advance(there, matrix.column)
            vm.advance(here, matrix.type.size)

    def finish(self, sums: list[list[Vector]], masks: list[Mask | None], here: Here) -> None:
        """The steps, and the results to C: of ``sums`` by rows, whose last vectors have a mask."""
        if self.spec.functions:
            return self._by_row(sums, masks, here)
        self._apply(sums, masks, here)

    def _by_row(self, sums, masks, here: Here) -> None:
        """Where functions want most registers for themselves: by vectors that are kept in memory."""
        vm, spec, kind = self.vm, self.spec, self.type
        kept, pitch, rows = vm.pointer(here.row + vm.vector_bytes), len(masks) * vm.vector_bytes, len(sums)
        for i, row in enumerate(sums):
            for j in range(len(masks)):
                vm.store(kept + (i * pitch + j * vm.vector_bytes), row[j])
            row.clear()
        final = next((step.factor for step in spec.epilogue if step.name == "convert"), kind)
        functions = [(name, kind if kind is not s32 else final) for name in spec.functions if name in FUNCTIONS]
        most = max([temps(*one) for one in functions], default=0)
        used = [number for one in functions for number in constants_of(*one, vm.facts)]
        constants = Constants(vm, used, vm.free_vectors() - most - OTHERS)
        moving = [(here.c, spec.c.row), (kept, pitch), *((pointer, matrix.row) for pointer, matrix in here.extras)]
        for _ in vm.loop(rows, cold=True):
            for j, mask in enumerate(masks):
                self._apply([[vm.load(kept + j * vm.vector_bytes, kind)]], [mask], here, j, constants)
            advance(vm, moving)
        advance(vm, moving, -rows)

    def _apply(self, sums, masks, here: Here, first: int = 0, constants: Constants | None = None) -> None:
        """The steps of the epilogue and the stores, of columns from vector ``first`` on."""
        vm, spec = self.vm, self.spec
        extras = iter(here.extras[bool(spec.a_zero) + bool(spec.b_zero):])
        for step in spec.epilogue:
            self._step(step, sums, masks, here.row, first, next(extras) if isinstance(step.factor, Matrix) else None,
                       constants)
        for i, row in enumerate(sums):
            for j, mask in enumerate(masks):
                place = self.element(here.c, spec.c, i, first + j)
                if spec.c.column in (0, spec.c.type.size):
                    vm.store(place, row[j], spec.c.type, mask)
                else:
                    vm.store(here.row, row[j], spec.c.type, mask)
                    self._copy(place, spec.c, mask, here.row, reading=False)

    def _step(self, step: EpilogueStep, sums, masks, row: At | None, first: int, extra: tuple[Pointer, Matrix] | None,
              constants: Constants | None) -> None:
        """One step on all sums. A factor that rows or columns share is read once for them."""
        vm = self.vm
        pointer, matrix = extra or (None, None)
        places = [(i, j) for j in range(len(masks)) for i in range(len(sums))]
        if matrix and matrix.row:
            places.sort()
        factor, shared = None, None
        for i, j in places:
            x = sums[i][j]
            if step.name == "convert":
                sums[i][j] = vm.convert(x, step.factor, to=x)
                continue
            if step.factor is None:
                sums[i][j] = vm.sqrt(x, to=x) if step.name == "sqrt" else apply(vm, step.name, [x], constants)
                continue
            key = matrix and (matrix.row and i, matrix.column and j)
            if factor is None or key != shared:
                del factor
                factor = (self.read(pointer, matrix, i, first + j, masks[j], row) if matrix
                          else vm.constant(step.factor, x.type))
                shared = key
            getattr(vm, step.name)(x, factor, to=x)
