"""Matrix multiplication: the nest of loops around the register tile, written for any vector machine.

See ``spec`` for what is computed, ``block`` for the choices and ``tile`` for the innermost loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jitkern.isa.types import s32

from ..machine.base import Code, Machine, Pointer, Scalar
from .block import Block, Split
from .gemv import ROWS, Columns, Rows
from .pack import Source, last_step, panel
from .spec import ANY, Batch, Gemm, Matrix, arranged, form, kernel_name, packs_a, plan
from .tile import Tile


def build(spec: Gemm, block: Block, target) -> Code:
    """The kernel. ValueError if it can not be built so, ``BudgetError`` if the tile needs too many registers."""
    return _Writer(spec, block, target).write()


def build_pack(spec: Gemm, block: Block, source: Matrix, target) -> Code:
    """The kernel that packs B for a ``packed`` Gemm with this block. Operands: B, laid out as ``source``; the panels,
    ``packed_bytes`` of them.
    """
    return _Packer(spec, block, source, target).write()


def packed_bytes(spec: Gemm, block: Block, vector_bytes: int) -> int:
    """Bytes of B when it is packed for a Gemm with this block."""
    tiles, _, blocks, rows = packed_layout(spec, block, vector_bytes)
    return blocks * rows * vector_bytes * sum(size * count for size, count in tiles)


def packed_layout(spec: Gemm, block: Block, vector_bytes: int) -> tuple:
    """What the layout of a packed B depends on: the widths of its panels, steps of k in a block, how many blocks, and
    rows of a panel.
    """
    found = plan(spec, block, vector_bytes)
    return found.columns.tiles(), found.kc, found.kblocks, found.panel


class _Writer:
    """One kernel being written.

    ``a`` and ``b`` point to the matrices and move with the blocks, ``left`` and ``right`` to what the tiles read: the
    same pointers, or panels in scratch.
    """

    kernel = "gemm"

    def __init__(self, spec: Gemm, block: Block, target):
        self.form, self.plan = form(spec), plan(spec, block, target.vector_bytes)
        name = kernel_name(self.kernel, spec, block, target.name)
        spec, block = self.spec, self.block = arranged(spec, block, self.plan.lanes)
        rows, columns = self.plan.rows, self.plan.columns
        tiles = sum(count for _, count in rows.tiles()) * sum(count for _, count in columns.tiles())
        self.nested = bool(spec.batch or tiles > 1 or self.plan.kblocks > 1 or self.plan.scratch or spec.extras
                           or self.kernel == "pack")
        together = rows.size if self.form == "chain" else min(rows.size, ROWS)
        pointers = target.row_pointers(1 if packs_a(spec, block) else together)
        self.vm: Machine = target.machine(name, scalars=7 + pointers,
                                          slots=32 + 3 * len(spec.extras) if self.nested else 0)
        kind = {"chain": Tile, "rows": Rows, "columns": Columns}[self.form]
        self.tile = kind(self.vm, spec, block, self.plan)
        self.lane = self.tile.lane

    def write(self) -> Code:
        """The nest: slices of the work, batches, blocks of columns, of k and of rows, and the tiles in them."""
        vm, spec, plan = self.vm, self.spec, self.plan
        table, begin, end = vm.arguments()
        order = (1, 0) if self.form == "columns" else (0, 1)
        self.a, self.b = (vm.fetch(table + 8 * i, cold=bool(bytes))
                          for i, bytes in zip(order, (plan.a_scratch, plan.b_scratch)))
        self.c = vm.fetch(table + 16)
        self.extras = [vm.fetch(table + 8 * (3 + i), cold=True) for i in range(len(spec.extras))]
        if plan.scratch:
            self.scratch = vm.fetch(table + 8 * (3 + len(spec.extras)), cold=True)
        self.units = self._units(begin, end) if plan.share else None
        del table, begin, end
        self._batches(spec.batch)
        return vm.finish()

    # Slices. Each level that can be shared out starts at ``begin`` and does as many as the slice has.

    def _units(self, begin: Scalar, end: Scalar) -> tuple[Scalar, Scalar]:
        """Where the slice begins and how many units it has, kept on the stack."""
        self.vm.minus(end, begin)
        return self.vm.scalar(begin, cold=True), self.vm.scalar(end, cold=True)

    def _slice(self, dim: str, total: int) -> int | Scalar:
        """How many units of a dimension this call does; the slice's own, if it is the one shared out."""
        return self.vm.scalar(self.units[1], cold=True) if self.plan.share == dim else total

    def _start(self, dim: str, moving: list[tuple[Pointer, int]], unit: int) -> None:
        """Move to where the slice begins: ``unit`` times as far as one of each pointer's strides, for each unit."""
        if self.plan.share == dim:
            for pointer, stride in moving:
                distance = self.vm.scalar(self.units[0])
                self.vm.times(distance, unit * stride)
                self.vm.advance(pointer, distance)

    @contextmanager
    def _returning(self, moving: list[tuple[Pointer, int]]) -> Iterator[None]:
        """What moves in the body by a distance that is not known is put back behind it."""
        saved = [(pointer, self.vm.pointer(pointer + 0, cold=True)) for pointer, _ in moving]
        yield
        for pointer, old in saved:
            self.vm.move(pointer, old + 0)

    def _advance(self, moving: list[tuple[Pointer, int]], count: int) -> None:
        for pointer, stride in moving:
            self.vm.advance(pointer, count * stride)

    def _moving(self, *pairs: tuple[Pointer, int]) -> list[tuple[Pointer, int]]:
        """The pointers that do move, with their strides."""
        return [(pointer, stride) for pointer, stride in pairs if stride]

    def _batches(self, dims: tuple[Batch, ...]) -> None:
        if not dims:
            return self._column_blocks()
        operands = [self.a, self.b, self.c, *self.extras]
        moving = self._moving(*zip(operands, dims[0].strides))
        outermost = dims == self.spec.batch
        if outermost:
            self._start("batch", moving, 1)
        for _ in self.vm.loop(self._slice("batch", dims[0].count) if outermost else dims[0].count, cold=True):
            self._batches(dims[1:])
            self._advance(moving, 1)
        if not outermost:
            self._advance(moving, -dims[0].count)

    # Blocks.

    def _blocks(self, dim: str, split: Split, moving: list[tuple[Pointer, int]], unit: int, body: Callable) -> None:
        """``body(count, left)`` for each block of a dimension.

        ``count``: tiles of the first kind in it, a number or a Scalar; ``left``: how many come behind it.
        ``unit`` is a tile's size in steps of the strides.
        """
        vm = self.vm
        if dim == "m" and self.spec.m == ANY:
            return self._any_blocks(split, moving, body)
        if split.blocks == 1:
            return body(split.count, 0)
        with self._returning(moving):
            left = vm.scalar(split.count)
            if self.plan.share == dim:
                done = vm.scalar(self.units[0])
                vm.times(done, split.group)
                vm.minus(left, done)
                del done
            left = vm.scalar(left, cold=True)
            self._start(dim, moving, split.group * split.size * unit)
            for _ in vm.loop(self._slice(dim, split.blocks), cold=True):
                now = vm.scalar(left)
                vm.at_most(now, split.group)
                vm.minus(left, now)
                now = vm.scalar(now, cold=True)
                body(now, left)
                del now
                self._advance(moving, split.group * split.size * unit)

    def _any_blocks(self, split: Split, moving: list[tuple[Pointer, int]], body: Callable) -> None:
        """``_blocks`` of as many rows as the slice has: ``body(rows, 0)``, a Scalar."""
        vm, most = self.vm, split.group * split.size
        with self._returning(moving):
            self._start("m", moving, 1)
            left = self._slice("m", ANY)
            for _ in vm.loop(left):
                now = vm.scalar(left)
                vm.at_most(now, most)
                vm.minus(left, now)
                vm.minus(left, -1)  # which the loop counts
                now = vm.scalar(now, cold=True)
                body(now, 0)
                del now
                self._advance(moving, most)

    def _column_blocks(self) -> None:
        spec, plan = self.spec, self.plan
        moving = self._moving((self.b, self._b_stride()), (self.c, spec.c.column),
                              *zip(self.extras, (extra.column for extra in spec.extras)))
        self._blocks("n", plan.columns, moving, plan.lanes, self._k_blocks)

    def _k_blocks(self, panels, behind) -> None:
        vm, plan = self.vm, self.plan
        self.panels = panels, behind
        self.k_left = self.turns = None
        if plan.kblocks == 1:
            return self._b_block()
        moving = self._k_moving()
        self.k_left = vm.scalar(plan.kblocks, cold=True)
        last = plan.steps - (plan.kblocks - 1) * plan.kc
        for _ in vm.loop(self.k_left):
            self.turns = vm.scalar(plan.kc // self.block.ku, cold=True)
            with vm.when(self.k_left, 1):
                vm.minus(self.turns, plan.kc // self.block.ku - last // self.block.ku)
            self._b_block()
            self._advance(moving, 1)
        self._advance(moving, -plan.kblocks)

    def _b_block(self) -> None:
        """Pack the block's panels of B, if they are to be packed, and go on with the blocks of rows."""
        vm, plan = self.vm, self.plan
        self.right = self.b
        if plan.b_scratch:
            source, to = vm.pointer(self.b + 0), vm.pointer(self.scratch + plan.a_scratch)
            self._pack_b(self.spec.b, source, to)
            del source, to
            self.right = vm.pointer(self.scratch + plan.a_scratch)
        spec = self.spec
        moving = self._moving((self.a, spec.a.row), (self.c, spec.c.row),
                              *zip(self.extras, (extra.row for extra in spec.extras)))
        self._blocks("m", plan.rows, moving, 1, self._a_block)

    def _pack_b(self, matrix: Matrix, source: Pointer, to: Pointer) -> None:
        """The panels of this block of B, and behind each the sums of its columns if they are integers."""
        plan, tile = self.plan, self.tile
        if self.form == "rows":  # one column, as a row
            return panel(self.vm, Source(matrix.type, 0, matrix.row), source, to, 1, 1, self.spec.k, 0)

        def pack(size: int, masked: bool) -> None:
            width = size * plan.lanes - (plan.lanes - tile.last if masked else 0)
            self._pack(Source(matrix.type, matrix.row, matrix.column), source, to, width, size * self.vm.vector_bytes)
            if tile.type is s32:
                tile.sum_columns(to, size)

        self._walk("n", self._moving((source, matrix.column), (to, plan.panel * self.lane)), pack)

    def _a_block(self, tiles, behind) -> None:
        """Pack the block's tiles of A, if they are to be packed, and walk the block's tiles."""
        vm, plan, spec = self.vm, self.plan, self.spec
        self.tiles, self.left = (tiles, behind), self.a
        if plan.a_scratch:
            source, to = vm.pointer(self.a + 0), vm.pointer(self.scratch + 0)
            matrix = Source(spec.a.type, spec.a.column, spec.a.row)
            self._walk("m", self._moving((source, spec.a.row), (to, plan.panel * self.lane)),
                       lambda size, _: self._pack(matrix, source, to, size, size * self.lane))
            del source, to
            self.left = vm.pointer(self.scratch + 0)
        a_stride = self.plan.panel * self.lane if plan.a_scratch else spec.a.row
        rows = self._moving((self.left, a_stride), (self.c, spec.c.row),
                            *zip(self.extras, (extra.row for extra in spec.extras)))
        columns = self._moving((self.right, self._b_stride(tiles=True)), (self.c, spec.c.column),
                               *zip(self.extras, (extra.column for extra in spec.extras)))
        if self.block.order == "nm":
            self._walk("n", columns, lambda nv, masked: self._walk("m", rows, lambda mr, _: self._tile(mr, nv, masked)))
        else:
            self._walk("m", rows, lambda mr, _: self._walk("n", columns, lambda nv, masked: self._tile(mr, nv, masked)))
        self.left = None

    def _tile(self, mr: int, nv: int, masked: bool) -> None:
        row = self.scratch + (self.plan.a_scratch + self.plan.b_scratch) if self.plan.row_scratch else None
        self.tile.write(mr, nv, masked, self.left, self.right, self.c, self.extras, row, self.k_left, self.turns)

    def _pack(self, source: Source, at: Pointer, to: Pointer, width: int, pitch: int) -> None:
        """The panel of this block of k. ``at`` and ``to`` stay where they are."""
        vm, plan = self.vm, self.plan
        at, to = vm.pointer(at + 0), vm.pointer(to + 0)
        if plan.kblocks == 1:
            panel(vm, source, at, to, plan.steps, 1, width, pitch)
            return last_step(vm, source, at, to, width, pitch, plan.left) if plan.left else None
        panel(vm, source, at, to, vm.scalar(self.turns), self.block.ku, width, pitch)
        with vm.when(self.k_left, 1):
            rest = (plan.steps - (plan.kblocks - 1) * plan.kc) % self.block.ku
            if rest:
                panel(vm, source, at, to, rest, 1, width, pitch)
            if plan.left:
                last_step(vm, source, at, to, width, pitch, plan.left)

    def _b_stride(self, tiles: bool = False) -> int:
        """Bytes from one column of B, or of what the tiles read, to the next."""
        if self.spec.packed or tiles and self.plan.b_scratch:
            return self.plan.panel * self.lane
        return self.spec.b.column

    def _k_moving(self) -> list[tuple[Pointer, int]]:
        """What moves from one block of k to the next."""
        steps = self.plan.kc * self.tile.group
        b_stride = self._packed_block() if self.spec.packed else steps * self.spec.b.row
        return self._moving((self.a, steps * self.spec.a.column), (self.b, b_stride))

    def _packed_block(self) -> int:
        """Bytes of all panels of one block of k."""
        vectors = sum(size * count for size, count in self.plan.columns.tiles())
        return self.plan.panel * vectors * self.vm.vector_bytes

    def _walk(self, dim: str, moving: list[tuple[Pointer, int]], body: Callable) -> None:
        """``body(size, masked)`` for every tile of this block; what moves along is put back."""
        vm, plan = self.vm, self.plan
        split, (count, left), unit = ((plan.rows, self.tiles, 1) if dim == "m" else
                                      (plan.columns, self.panels, plan.lanes))
        kinds = split.tiles()
        masked = dim == "n" and self.tile.tail is not None

        def run(index: int, size: int, times) -> None:
            for _ in vm.loop(times, cold=True):
                body(size, masked and index == len(kinds) - 1)
                self._advance(moving, size * unit)

        if dim == "m" and self.spec.m == ANY:
            return self._any_tiles(kinds, moving, count, body)
        if isinstance(count, int):
            for index, (size, times) in enumerate(kinds):
                run(index, size, times)
            return self._advance(moving, -unit * sum(size * times for size, times in kinds))
        with self._returning(moving):
            run(0, split.size, vm.scalar(count, cold=True))
            if split.rest:
                with vm.when(left, 0):
                    for index, (size, times) in enumerate(split.rest, 1):
                        run(index, size, times)

    def _any_tiles(self, kinds: tuple, moving: list[tuple[Pointer, int]], rows: Scalar, body: Callable) -> None:
        """``_walk`` over so many rows: as many tiles as fit, and one for the rest."""
        vm, ((most, _), *rest) = self.vm, kinds
        with self._returning(moving):
            left, turns = vm.scalar(rows, cold=True), vm.scalar(rows)
            vm.minus(turns, most - 1)
            vm.at_least(turns, 0)
            turns = vm.scalar(turns, cold=True)
            for _ in vm.loop(turns):
                body(most, False)
                self._advance(moving, most)
                vm.minus(left, most)
                vm.minus(turns, most - 1)
                vm.at_least(turns, 1)  # which the loop counts
            for size, _ in rest:
                with vm.when(left, size):
                    body(size, False)


class _Packer(_Writer):
    """The panels of a whole B: ``a`` points to where they go."""

    kernel = "pack"

    def __init__(self, spec: Gemm, block: Block, source: Matrix, target):
        super().__init__(spec, block, target)
        self.source = source

    def write(self) -> Code:
        table, *_ = self.vm.arguments()
        self.b, self.a = self.vm.fetch(table + 0), self.vm.fetch(table + 8)
        del table, _
        columns = self.plan.columns
        self.plan = self.plan._replace(columns=columns._replace(group=columns.count), share="")
        self._k_blocks(columns.count, 0)
        return self.vm.finish()

    def _k_moving(self) -> list[tuple[Pointer, int]]:
        steps = self.plan.kc * self.tile.group
        return self._moving((self.a, self._packed_block()), (self.b, steps * self.source.row))

    def _b_block(self) -> None:
        self._pack_b(self.source, self.b, self.a)
