"""The register tile of a matrix multiplication.

    C[mr, n] = epilogue(C or 0 + A[mr, k] @ B[k, n]),   n columns in nv vectors, the last one possibly not full

A is read by element (or group of elements) and spread, B by vectors; C is read only where it is added, or where k is
blocked. The sums stay in registers from the first step of k to the last. ``epilogue`` takes them then.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import NamedTuple

from jitkern.isa.types import s32

from ..machine.base import At, Machine, Mask, Pointer, Scalar, Vector
from .block import Block
from .epilogue import Epilogue, Here, Run
from .pack import GROUP, LANE
from .spec import SUM, Gemm, GemmPlan, packs_a

SIGNS = -0x7F7F7F80  # 0x80808080: flips the sign bits of four bytes
ONES = 0x01010101


class Fold(NamedTuple):
    """Where the last vector of the columns is at most half full, several rows share one vector for its sums.

    share: so many rows, ``chunk`` lanes each.  sums: the shared vectors.
    """

    share: int
    chunk: int
    sums: list[Vector]


class Sums(NamedTuple):
    """The sums of a tile, which are changed in place.

    rows: vectors by row; masks: one for each column of vectors.  fold: the last column, if rows share it.
    of_a: sums of A's rows, where B has a zero point; ones: a factor that makes them.
    """

    rows: list[list[Vector]]
    masks: list[Mask | None]
    fold: Fold | None
    of_a: list[Vector]
    ones: list[Vector]


class Tile:
    """What the tiles of one kernel have in common; ``write`` writes one.

    ``last``: columns of the last vector; ``tail``: its mask where it is not full.
    """

    def __init__(self, vm: Machine, spec: Gemm, block: Block, plan: GemmPlan):
        self.vm, self.spec, self.block, self.plan = vm, spec, block, plan
        self.type, self.group, self.lane = SUM[spec.a.type], GROUP[spec.a.type], LANE[spec.a.type].size
        self.epilogue = Epilogue(vm, spec, plan)
        self.packed_a = packs_a(spec, block) and plan.a_scratch > 0
        self.packed_b = plan.b_scratch > 0 or spec.packed
        self.last = (spec.n - 1) % plan.lanes + 1
        self.tail = vm.mask(self.last, self.type) if self.last < plan.lanes else None
        # Integers of A whose sign the CPU's instruction takes otherwise are flipped: each is then ``flip`` too small.
        kind = spec.a.type.name if self.group > 1 else ""
        other = {"u8": "s8", "s8": "u8"}.get(kind)
        flips = other and vm.has(f"dot {other}") and not vm.has(f"dot {kind}")
        self.kind, self.flip = (other, -128 if other == "u8" else 128) if flips else (kind, 0)
        self.corrects = bool((flips or spec.a_zero) and spec.k)
        self.signs = vm.constant(SIGNS, s32) if flips else None

    def write(self, mr: int, nv: int, masked: bool, here: Here) -> None:
        """One tile of mr rows and nv vectors, of which the last is not full if it is ``masked``."""
        vm, spec, plan, k = self.vm, self.spec, self.plan, here.k
        masks = [None] * (nv - 1) + [self.tail if masked else None]
        rows = [[vm.vector(self.type) for _ in masks] for _ in range(mr)]
        of_a = [vm.zero(s32) for _ in range(mr)] if spec.b_zero else []
        ones = vm.dot_split(vm.constant(ONES, s32), self.kind) if spec.b_zero else []
        begins = ends = None  # a scalar and its value where a chain begins, and where it ends
        if k and k.run and k.run.begins:
            begins, ends = (k.run.begins, 0), (k.run.ends, 0)
        elif k and not k.run:
            begins, ends = (k.left, plan.kblocks), (k.left, 1)
        sums = Sums(rows, masks, None if begins or not masked else self._fold(rows), of_a, ones)
        if k is None:
            self._first(sums, here)
            self._steps(sums, here)
            return self._last(sums, here)
        with vm.when(*begins) if begins else nullcontext():
            self._first(sums, here)
        if begins:
            with vm.when(*begins, equal=False):
                self._read(sums, here)
        left, right = vm.pointer(here.left + 0), vm.pointer(here.right + 0)
        places = self._rows(left, mr)
        self._loop(sums, places, right, vm.scalar(k.turns))
        if ends:
            with vm.when(*ends, equal=False):
                for i, row in enumerate(rows):
                    for j, mask in enumerate(masks):
                        vm.store(self.epilogue.element(here.c, spec.c, i, j), row[j], mask=mask)
        with vm.when(*ends) if ends else nullcontext():
            if k.run:
                with vm.when(k.left, 1):
                    self._rest(sums, places, right)
                if sums.fold:
                    self._unfold(rows, sums.fold)
                self._total(sums, here, k.run)
            else:
                self._rest(sums, places, right)
                self._last(sums, here)

    def _total(self, sums: Sums, here: Here, run: Run) -> None:
        """The total of a run: added to those that wait, and to wait itself, or to be what there is."""
        vm, plan, k = self.vm, self.plan, here.k
        top = vm.pointer(run.top + 0)
        places = [(one, i * plan.total_row + j * vm.vector_bytes)
                  for i, row in enumerate(sums.rows) for j, one in enumerate(row)]
        for _ in vm.loop(vm.scalar(run.pairs, cold=True), cold=True):
            vm.advance(top, -plan.total)
            for one, place in places:
                vm.add(vm.load(top + place, self.type), one, to=one)
        with vm.when(k.left, 1, equal=False):
            for one, place in places:
                vm.store(top + place, one)
        del top, places, one
        with vm.when(k.left, 1):
            self._last(sums, here)

    # Before, between and after the steps of k.

    def _first(self, sums: Sums, here: Here) -> None:
        """The sums before the first step."""
        vm, spec, nv = self.vm, self.spec, len(sums.masks)
        if spec.accumulate and here.k and here.k.run:
            with vm.when(here.k.left, self.plan.kblocks):
                self._read(sums, here)
            with vm.when(here.k.left, self.plan.kblocks, equal=False):
                self._zero(sums)
        elif spec.accumulate:
            self._read(sums, here)
        elif not self.corrects:
            self._zero(sums)
        if not self.corrects:
            return
        columns = [vm.load(here.right + ((self.plan.panel - 1) * nv + j) * vm.vector_bytes, s32) for j in range(nv)]
        for i, row in enumerate(sums.rows):
            factor = vm.constant(self.flip, s32)
            if spec.a_zero:
                vm.sub(factor, self._factor(here, 0, i, 0, None), to=factor)
            for one, column in zip(row, columns):
                if spec.accumulate:
                    vm.fma(one, factor, column)
                else:
                    vm.mul(factor, column, to=one)
            del factor

    def _zero(self, sums: Sums) -> None:
        for one in (one for row in sums.rows for one in row):
            self.vm.zero(self.type, to=one)

    def sum_columns(self, panel: Pointer, nv: int) -> None:
        """The sums of a packed panel's columns, into its last row. ``panel`` is put back."""
        vm, kind = self.vm, "u8" if self.vm.has("dot u8") else "s8"
        pitch = nv * vm.vector_bytes
        sums = [vm.zero(s32) for _ in range(nv)]
        ones = vm.dot_split(vm.constant(ONES, s32), kind)
        for _ in vm.loop(self.plan.panel - 1, unroll=2):
            for j, one in enumerate(sums):
                vm.dot(one, ones, vm.dot_operand(panel + j * vm.vector_bytes, kind), kind)
            vm.advance(panel, pitch)
        for j, one in enumerate(sums):
            vm.store(panel + j * vm.vector_bytes, one)
        vm.advance(panel, -(self.plan.panel - 1) * pitch)

    def _read(self, sums: Sums, here: Here) -> None:
        """C to the sums."""
        for i, row in enumerate(sums.rows):
            for j, one in enumerate(row):
                self.vm.assign(one, self.epilogue.read(here.c, self.spec.c, i, j, sums.masks[j], here.row))

    def _factor(self, here: Here, extra: int, i: int, j: int, mask: Mask | None) -> Vector:
        """Vector j of row i of an operand behind C."""
        return self.epilogue.read(*here.extras[extra], i, j, mask, here.row)

    def _last(self, sums: Sums, here: Here) -> None:
        """All that comes behind the steps."""
        if self.spec.b_zero:
            self._b_zero(sums, here)
            sums.of_a.clear()
            sums.ones.clear()
        self.epilogue.finish(sums.rows, sums.masks, here)

    def _b_zero(self, sums: Sums, here: Here) -> None:
        """Take the zero points of B, times the sums of A's rows, away."""
        vm, spec, plan = self.vm, self.spec, self.plan
        padded = self.group * (plan.steps + bool(plan.left))
        for i, row in enumerate(sums.rows):
            # A padding element that was flipped counts like the others.
            whole = vm.add(sums.of_a[i], vm.constant(self.flip * padded, s32))
            if spec.a_zero:
                zero = self._factor(here, 0, i, 0, None)
                vm.sub(whole, vm.mul(zero, vm.constant(spec.k, s32)), to=whole)
            for j, one in enumerate(row):
                zero = self._factor(here, bool(spec.a_zero), i, j, sums.masks[j])
                vm.sub(one, vm.mul(whole, zero), to=one)
                del zero

    # The steps of k.

    def _rows(self, left: Pointer, mr: int) -> list[At]:
        return self.vm.rows(left + 0, mr, self.lane if self.packed_a else self.spec.a.row)

    def _steps(self, sums: Sums, here: Here) -> None:
        """All of k. ``here.right`` is put back."""
        steps, partial = self.plan.steps, self.plan.left
        if steps or partial:
            places = self._rows(here.left, len(sums.rows))
            self._loop(sums, places, here.right, steps)
            self._partial(sums, places, here.right, partial)
            self.vm.advance(here.right, -(steps + bool(partial)) * self._b_step(len(sums.masks)))
        if sums.fold:
            self._unfold(sums.rows, sums.fold)

    def _fold(self, rows: list[list[Vector]]) -> Fold | None:
        """Vectors for the sums of the last columns, in place of one in each row; None where rows keep their own."""
        vm, lanes = self.vm, self.plan.lanes
        share = min(self.block.fold, lanes // (1 << (self.last - 1).bit_length()))
        if share < 2 or self.group > 1 or self.spec.accumulate or not vm.has("repeat"):
            return None
        for row in rows:
            row.pop()
        return Fold(share, lanes // share, [vm.zero(self.type) for _ in range(-(-len(rows) // share))])

    def _unfold(self, rows: list[list[Vector]], fold: Fold) -> None:
        """The shared sums back to their rows."""
        for i, row in enumerate(rows):
            value, place = fold.sums[i // fold.share], i % fold.share
            for bit in reversed(range(fold.share.bit_length())):
                if place >> bit & 1:
                    value = self.vm.upper(value, fold.chunk << bit)
            row.append(value)
        fold.sums.clear()

    def _b_step(self, nv: int) -> int:
        """Bytes from one step of k to the next in what is read of B."""
        return nv * self.vm.vector_bytes if self.packed_b else self.spec.b.row

    def _a_step(self, mr: int) -> int:
        return mr * self.lane if self.packed_a else self.spec.a.column * self.group

    def _loop(self, sums: Sums, places: list[At], right: Pointer, steps: int | Scalar) -> None:
        """Steps of k, or turns of ``ku`` steps; all pointers end behind them."""
        vm, fold = self.vm, sums.fold
        chunks = {i: vm.mask(i * fold.chunk, self.type) for i in range(1, fold.share)} if fold else {}
        for _ in vm.loop(steps, unroll=self.block.ku):
            if self.group > 1:
                self._dots(sums, places, right, 0)
            else:
                self._products(sums, places, right, chunks)
            vm.advance(places, self._a_step(len(places)))
            vm.advance(right, self._b_step(len(sums.masks)))

    def _products(self, sums: Sums, places: list[At], right: Pointer, chunks: dict[int, Mask]) -> None:
        """One step: the outer product of a column of A and a row of B.

        The fewer of the two are held in registers, the others pass one by one.
        """
        vm, block, masks, fold, step = self.vm, self.block, sums.masks, sums.fold, self._b_step(len(sums.masks))

        def column(j: int) -> Vector:
            return vm.load(right + j * vm.vector_bytes, self.type, None if self.packed_b else masks[j])

        def factor(i: int) -> Vector | At:
            return vm.splat(places[i], self.type) if fold or block.splat == "register" else places[i]

        if block.prefetch:
            for j in range(len(masks)):
                vm.prefetch(right + (block.prefetch * step + j * vm.vector_bytes))
        if len(places) < len(masks) and not fold:
            factors = [factor(i) for i in range(len(places))]
            for j in range(len(masks)):
                self._outer([(row[j], one) for row, one in zip(sums.rows, factors)], column(j))
            return
        columns = [column(j) for j in range(len(masks))]
        last = vm.repeat(columns.pop(), fold.chunk) if fold else None
        shared = []
        for i, row in enumerate(sums.rows):
            shared.append(factor(i))
            for one, other in zip(row, columns):
                vm.fma(one, shared[-1], other)
            if fold and (len(shared) == fold.share or i == len(places) - 1):
                vm.fma(fold.sums[i // fold.share], self._shared(shared, chunks), last)
            if not fold or len(shared) == fold.share:
                shared.clear()

    def _outer(self, sums: list[tuple[Vector, Vector | At]], column: Vector) -> None:
        for one, factor in sums:
            self.vm.fma(one, factor, column)

    def _shared(self, factors: list[Vector], chunks: dict[int, Mask]) -> Vector:
        """Factors of several rows, each in the lanes of its row."""
        value = factors[0]
        for i, factor in enumerate(factors[1:], 1):
            value = self.vm.select(chunks[i], value, factor)
        return value

    def _rest(self, sums: Sums, places: list[At], right: Pointer) -> None:
        """The steps of the last block of k that are no whole turn, and the one that is no whole step."""
        plan = self.plan
        self._loop(sums, places, right, (plan.steps - (plan.kblocks - 1) * plan.kc) % self.block.ku)
        self._partial(sums, places, right, plan.left)

    def _partial(self, sums: Sums, places: list[At], right: Pointer, count: int) -> None:
        """The step of which only ``count`` elements exist, if any do."""
        if count:
            self._dots(sums, places, right, 0 if self.packed_a else count)
            self.vm.advance(right, self._b_step(len(sums.masks)))

    def _dots(self, sums: Sums, places: list[At], right: Pointer, count: int) -> None:
        """One step of groups, of which A's have ``count`` elements (0: all)."""
        vm = self.vm
        columns = [vm.dot_operand(right + j * vm.vector_bytes, self.kind) for j in range(len(sums.masks))]
        for i, (place, row) in enumerate(zip(places, sums.rows)):
            factor = vm.splat_bytes(place, count * self.spec.a.type.size) if count else vm.splat(place, s32)
            if self.signs:
                vm.xor(factor, self.signs, to=factor)
            factor = vm.dot_split(factor, self.kind)
            for one, column in zip(row, columns):
                vm.dot(one, factor, column, self.kind)
            if sums.of_a:
                vm.dot(sums.of_a[i], factor, sums.ones, self.kind)
            del factor
