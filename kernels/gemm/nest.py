"""Matrix multiplication: the nest of loops around the register tile, written for any vector machine.

See ``spec`` for what is computed, ``block`` for the choices and ``tile`` for the innermost loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from jitkern.isa.types import s32

from ..machine.base import At, Code, Machine, Pointer, Scalar
from ..nest import Moving, Slice, advance, every, moving, returning, start
from ..totals import joins
from .block import Block
from .epilogue import BlockOfK, Here, Run
from .gemv import Columns, Rows
from .pack import Source, last_step, panel
from .spec import ANY, ROWS, Gemm, Matrix, arranged, form, kernel_name, packs_a, plan
from .tile import Tile


def build(spec: Gemm, block: Block, target) -> Code:
    """The kernel. ValueError if it can not be built so, ``BudgetError`` if the tile needs too many registers."""
    return GemmWriter(spec, block, target).write()


class Given(NamedTuple):
    """What a kernel is called with: pointers, which move with the loops, and the slice, if the work is shared out.

    extras: the operands behind C.
    """

    a: Pointer
    b: Pointer
    c: Pointer
    extras: list[Pointer]
    scratch: Pointer | None
    slice: Slice | None

    @property
    def operands(self) -> list[Pointer]:
        """All but scratch."""
        return [self.a, self.b, self.c, *self.extras]


class Band(NamedTuple):
    """A block of one dimension.

    count: tiles of the first kind in it, a number or a Scalar; of open rows, how many rows.  behind: tiles of the first
    kind behind it. Those of other kinds are in the last block.
    """

    count: int | Scalar
    behind: int | Scalar


class GemmWriter:
    """One kernel being written."""

    kernel = "gemm"

    def __init__(self, spec: Gemm, block: Block, target):
        self.form, self.plan = form(spec), plan(spec, block, target.vector_bytes)
        name = kernel_name(self.kernel, spec, block, target.name)
        spec, block = self.spec, self.block = arranged(spec, block, self.plan.lanes)
        rows, columns = self.plan.rows, self.plan.columns
        tiles = sum(count for _, count in rows.tiles()) * sum(count for _, count in columns.tiles())
        nested = bool(spec.batch or tiles > 1 or self.plan.kblocks > 1 or self.plan.scratch or spec.extras
                      or self.kernel == "pack")
        together = rows.size if self.form == "chain" else min(rows.size, ROWS)
        pointers = target.row_pointers(1 if packs_a(spec, block) else together)
        self.vm: Machine = target.machine(name, scalars=7 + pointers, slots=32 + 3 * len(spec.extras) if nested else 0)
        kind = {"chain": Tile, "rows": Rows, "columns": Columns}[self.form]
        self.tile = kind(self.vm, spec, block, self.plan)
        self.lane = self.tile.lane

    def write(self) -> Code:
        """The nest: batches, blocks of columns, of k and of rows, and the tiles in them.

        Where totals of runs of k wait in scratch memory and rows are open, there is room for a block of rows.
        """
        vm, spec, plan, given = self.vm, self.spec, self.plan, self._given()
        shared = given.slice if plan.share == "batch" else None
        for _ in every(vm, given.operands, spec.batch, shared):
            for panels in self._columns(given):
                if plan.runs > 1 and spec.m == ANY:
                    for tiles in self._rows(given, None):
                        for k in self._steps(given):
                            right = self._right(given, panels, k)
                            self._tiles(given, self._left(given, tiles, k), right, tiles, panels, k)
                    continue
                for k in self._steps(given):
                    right = self._right(given, panels, k)
                    for tiles in self._rows(given, k):
                        self._tiles(given, self._left(given, tiles, k), right, tiles, panels, k)
        return vm.finish()

    def _given(self) -> Given:
        """Fetched, and the slice kept on the stack."""
        vm, spec, plan = self.vm, self.spec, self.plan
        table, begin, end = vm.arguments()
        order = (1, 0) if self.form == "columns" else (0, 1)
        a, b = (vm.fetch(table + 8 * i, cold=bool(bytes)) for i, bytes in zip(order, (plan.a_scratch, plan.b_scratch)))
        c = vm.fetch(table + 16)
        extras = [vm.fetch(table + 8 * (3 + i), cold=True) for i in range(len(spec.extras))]
        scratch = vm.fetch(table + 8 * (3 + len(extras)), cold=True) if plan.scratch else None
        slice = None
        if plan.share:
            vm.minus(end, begin)
            slice = Slice(vm.scalar(begin, cold=True), vm.scalar(end, cold=True))
        del table, begin, end
        return Given(a, b, c, extras, scratch, slice)

    # Blocks.

    def _columns(self, given: Given) -> Iterator[Band]:
        """Blocks of columns."""
        pointers, matrices = self._results(given, None)
        columns = [self._b_column(), *(each.column for each in matrices)]
        return self._blocks("n", moving((given.b, *pointers), columns), given.slice)

    def _rows(self, given: Given, k: BlockOfK | None) -> Iterator[Band]:
        """Blocks of rows, of a block of k."""
        pointers, matrices = self._results(given, k)
        return self._blocks("m", moving((given.a, *pointers), (self.spec.a.row, *(each.row for each in matrices))),
                            given.slice)

    def _results(self, given: Given, k: BlockOfK | None) -> tuple[list[Pointer], list[Matrix]]:
        """What is of C's shape: C, operands, and totals that wait."""
        pointers, matrices = [given.c, *given.extras], [self.spec.c, *self.spec.extras]
        if k and k.run:
            pointers.append(k.run.top)
            matrices.append(Matrix(self.tile.type, self.plan.total_row, self.tile.type.size))
        return pointers, matrices

    def _blocks(self, dim: str, moves: Moving, slice: Slice | None) -> Iterator[Band]:
        """Each block of a dimension; of one that is shared out, the slice's."""
        vm = self.vm
        split, unit = (self.plan.rows, 1) if dim == "m" else (self.plan.columns, self.plan.lanes)
        slice = slice if self.plan.share == dim else None
        if dim == "m" and self.spec.m == ANY:
            yield from self._open_blocks(split.group * split.size, moves, slice)
            return
        if split.blocks == 1:
            yield Band(split.count, 0)
            return
        with returning(vm, moves):
            left = vm.scalar(split.count)
            if slice:
                done = vm.scalar(slice.begin)
                vm.times(done, split.group)
                vm.minus(left, done)
                del done
            left = vm.scalar(left, cold=True)
            if slice:
                start(vm, moves, slice.begin, split.group * split.size * unit)
            for _ in vm.loop(vm.scalar(slice.turns, cold=True) if slice else split.blocks, cold=True):
                now = vm.scalar(left)
                vm.at_most(now, split.group)
                vm.minus(left, now)
                now = vm.scalar(now, cold=True)
                yield Band(now, left)
                advance(vm, moves, split.group * split.size * unit)

    def _open_blocks(self, most: int, moves: Moving, slice: Slice | None) -> Iterator[Band]:
        """``_blocks`` of as many rows as the slice has."""
        vm = self.vm
        with returning(vm, moves):
            start(vm, moves, slice.begin)
            left = vm.scalar(slice.turns, cold=True)
            for _ in vm.loop(left):
                now = vm.scalar(left)
                vm.at_most(now, most)
                vm.minus(left, now)
                vm.minus(left, -1)  # which the loop counts
                now = vm.scalar(now, cold=True)
                yield Band(now, 0)
                advance(vm, moves, most)

    def _steps(self, given: Given) -> Iterator[BlockOfK | None]:
        """Blocks of k."""
        plan, steps = self.plan, self.plan.kc * self.tile.group
        b_stride = self._packed_block() if self.spec.packed else steps * self.spec.b.row
        moves = moving((given.a, given.b), (steps * self.spec.a.column, b_stride))
        waiting = given.scratch + (plan.scratch - plan.total * plan.totals) if plan.runs > 1 else None
        return self._blocks_of_k(moves, waiting)

    def _blocks_of_k(self, moves: Moving, waiting: At | None = None) -> Iterator[BlockOfK | None]:
        """Each block of k; None if there is one.  ``waiting``: where the totals of runs wait."""
        vm, plan = self.vm, self.plan
        if plan.kblocks == 1:
            yield None
            return
        top = vm.pointer(waiting, cold=True) if waiting else None
        left = vm.scalar(plan.kblocks, cold=True)
        for _ in vm.loop(left):
            k = BlockOfK(left, self._turns(left), self._run(left, top) if top else None)
            yield k
            if top:
                self._waits(k.run)
            advance(vm, moves)
        advance(vm, moves, -plan.kblocks)

    def _turns(self, left: Scalar) -> Scalar:
        """Turns of the tile's loop in a block of k."""
        vm, plan, ku = self.vm, self.plan, self.block.ku
        last = plan.steps - (plan.kblocks - 1) * plan.kc
        turns = vm.scalar(plan.kc // ku, cold=True)
        with vm.when(left, 1):
            vm.minus(turns, plan.kc // ku - last // ku)
        return turns

    def _run(self, left: Scalar, top: Pointer) -> Run:
        """Where a block of k is in its run, of a power of two of blocks: by what is left, in 64 bits, of the number of
        blocks.
        """
        vm, plan = self.vm, self.plan

        def number(blocks: int, factor: int = 1) -> Scalar:
            """So many, without those that are left."""
            found = vm.scalar(blocks)
            vm.minus(found, left)
            vm.times(found, factor)
            return vm.scalar(found, cold=True)

        begins = ends = None
        if plan.run > 1:
            begins, ends = (number(plan.kblocks + i, (1 << 64) // plan.run) for i in range(2))
            with vm.when(left, 1):
                vm.times(ends, 0)
        pairs = joins(vm, number(plan.kblocks + 1), plan.totals, plan.run)
        with vm.when(left, 1):  # all that wait
            vm.times(pairs, 0)
            vm.minus(pairs, -(plan.runs - 1).bit_count())
        return Run(begins, ends, pairs, top)

    def _waits(self, run: Run) -> None:
        """The total of a run that ends takes the place of those that it was added to."""
        vm, total = self.vm, self.plan.total
        distance = vm.scalar(run.pairs)
        vm.times(distance, -total)
        vm.minus(distance, -total)
        if run.ends is None:
            vm.advance(run.top, distance)
        else:
            with vm.when(run.ends, 0):
                vm.advance(run.top, distance)

    def _packed_block(self) -> int:
        """Bytes of all panels of one block of k."""
        vectors = sum(size * count for size, count in self.plan.columns.tiles())
        return self.plan.panel * vectors * self.vm.vector_bytes

    # Panels.

    def _b_column(self, tiles: bool = False) -> int:
        """Bytes from one column of B, or of what the tiles read, to the next."""
        if self.spec.packed or tiles and self.plan.b_scratch:
            return self.plan.panel * self.lane
        return self.spec.b.column

    def _right(self, given: Given, panels: Band, k: BlockOfK | None) -> Pointer:
        """What tiles read of B: B, or the block's panels of it, once they are packed."""
        vm, plan = self.vm, self.plan
        if not plan.b_scratch:
            return given.b
        source, to = vm.pointer(given.b + 0), vm.pointer(given.scratch + plan.a_scratch)
        self._pack_b(self.spec.b, source, to, panels, k)
        del source, to
        return vm.pointer(given.scratch + plan.a_scratch)

    def _pack_b(self, matrix: Matrix, source: Pointer, to: Pointer, panels: Band, k: BlockOfK | None) -> None:
        """The panels of this block of B, and behind each the sums of its columns if they are integers."""
        plan, tile = self.plan, self.tile
        if self.form == "rows":  # one column, as a row
            return panel(self.vm, Source(matrix.type, 0, matrix.row), source, to, 1, 1, self.spec.k, 0)
        elements = Source(matrix.type, matrix.row, matrix.column)
        for size, masked in self._walk("n", panels, moving((source, to), (matrix.column, plan.panel * self.lane))):
            width = size * plan.lanes - (plan.lanes - tile.last if masked else 0)
            self._pack(elements, source, to, width, size * self.vm.vector_bytes, k)
            if tile.type is s32:
                tile.sum_columns(to, size)

    def _left(self, given: Given, tiles: Band, k: BlockOfK | None) -> Pointer:
        """What tiles read of A: A, or the block's panels of it, once they are packed."""
        vm, plan, matrix = self.vm, self.plan, self.spec.a
        if not plan.a_scratch:
            return given.a
        source, to = vm.pointer(given.a + 0), vm.pointer(given.scratch + 0)
        elements = Source(matrix.type, matrix.column, matrix.row)
        for size, _ in self._walk("m", tiles, moving((source, to), (matrix.row, plan.panel * self.lane))):
            self._pack(elements, source, to, size, size * self.lane, k)
        del source, to
        return vm.pointer(given.scratch + 0)

    def _pack(self, source: Source, at: Pointer, to: Pointer, width: int, pitch: int, k: BlockOfK | None) -> None:
        """The panel of this block of k. ``at`` and ``to`` stay where they are."""
        vm, plan = self.vm, self.plan
        at, to = vm.pointer(at + 0), vm.pointer(to + 0)
        if k is None:
            panel(vm, source, at, to, plan.steps, 1, width, pitch)
            return last_step(vm, source, at, to, width, pitch, plan.left) if plan.left else None
        panel(vm, source, at, to, vm.scalar(k.turns), self.block.ku, width, pitch)
        with vm.when(k.left, 1):
            rest = (plan.steps - (plan.kblocks - 1) * plan.kc) % self.block.ku
            if rest:
                panel(vm, source, at, to, rest, 1, width, pitch)
            if plan.left:
                last_step(vm, source, at, to, width, pitch, plan.left)

    # Tiles.

    def _tiles(self, given: Given, left: Pointer, right: Pointer, tiles: Band, panels: Band,
               k: BlockOfK | None) -> None:
        """All tiles of a block."""
        spec, plan, (pointers, matrices) = self.spec, self.plan, self._results(given, k)
        a_row = plan.panel * self.lane if plan.a_scratch else spec.a.row
        down = moving((left, *pointers), (a_row, *(each.row for each in matrices)))
        across = moving((right, *pointers), (self._b_column(tiles=True), *(each.column for each in matrices)))
        row = given.scratch + (plan.a_scratch + plan.b_scratch) if plan.row_scratch else None
        here = Here(left, right, given.c, list(zip(given.extras, spec.extras)), row, k)
        if self.block.order == "nm":
            for nv, masked in self._walk("n", panels, across):
                for mr, _ in self._walk("m", tiles, down):
                    self.tile.write(mr, nv, masked, here)
        else:
            for mr, _ in self._walk("m", tiles, down):
                for nv, masked in self._walk("n", panels, across):
                    self.tile.write(mr, nv, masked, here)

    def _walk(self, dim: str, band: Band, moves: Moving) -> Iterator[tuple[int, bool]]:
        """(size, whether its last vector is not full) of every tile of a block; what moves along is put back."""
        vm = self.vm
        split, unit = (self.plan.rows, 1) if dim == "m" else (self.plan.columns, self.plan.lanes)
        if dim == "m" and self.spec.m == ANY:
            yield from self._open_tiles(split.tiles(), moves, band.count)
            return
        last = len(split.rest) if dim == "n" and self.tile.tail is not None else -1

        def kind(index: int, size: int, times: int | Scalar) -> Iterator[tuple[int, bool]]:
            for _ in vm.loop(times, cold=True):
                yield size, index == last
                advance(vm, moves, size * unit)

        if isinstance(band.count, int):
            for index, (size, times) in enumerate(split.tiles()):
                yield from kind(index, size, times)
            advance(vm, moves, -unit * sum(size * times for size, times in split.tiles()))
            return
        with returning(vm, moves):
            yield from kind(0, split.size, vm.scalar(band.count, cold=True))
            if split.rest:
                with vm.when(band.behind, 0):
                    for index, (size, times) in enumerate(split.rest, 1):
                        yield from kind(index, size, times)

    def _open_tiles(self, kinds: tuple, moves: Moving, rows: Scalar) -> Iterator[tuple[int, bool]]:
        """``_walk`` over so many rows: as many tiles as fit, and one for the rest."""
        vm, ((most, _), *rest) = self.vm, kinds
        with returning(vm, moves):
            left, turns = vm.scalar(rows, cold=True), vm.scalar(rows)
            vm.minus(turns, most - 1)
            vm.at_least(turns, 0)
            turns = vm.scalar(turns, cold=True)
            for _ in vm.loop(turns):
                yield most, False
                advance(vm, moves, most)
                vm.minus(left, most)
                vm.minus(turns, most - 1)
                vm.at_least(turns, 1)  # which the loop counts
            for size, _ in rest:
                with vm.when(left, size):
                    yield size, False


class PackWriter(GemmWriter):
    """The kernel of the panels of a whole B: all columns are one block."""

    kernel = "pack"

    def __init__(self, spec: Gemm, block: Block, source: Matrix, target):
        super().__init__(spec, block, target)
        self.source = source

    def write(self) -> Code:
        """Blocks of k, and all panels of each."""
        vm, plan, matrix = self.vm, self.plan, self.source
        table, *_ = vm.arguments()
        source, to = vm.fetch(table + 0), vm.fetch(table + 8)
        del table, _
        steps = plan.kc * self.tile.group
        for k in self._blocks_of_k(moving((to, source), (self._packed_block(), steps * matrix.row))):
            self._pack_b(matrix, source, to, Band(plan.columns.count, 0), k)
        return vm.finish()
