"""The register tile of a matrix multiplication, and its epilogue.

    C[mr, n] = epilogue(C or 0 + A[mr, k] @ B[k, n]),   n columns in nv vectors, the last one possibly not full

A is read by element (or group of elements) and spread, B by vectors; C is read only where it is added, or where k is
blocked. The sums stay in registers from the first step of k to the last.
"""

from __future__ import annotations

from jitkern.isa.types import s32

from ..constants import Constants
from ..machine.base import At, Machine, Mask, Pointer, Scalar, Vector
from ..vmath.table import FUNCTIONS, apply, constants_of, temps
from .block import Block
from .pack import GROUP, LANE
from .spec import SUM, Gemm, Matrix, Plan, Step, packs_a

SIGNS = -0x7F7F7F80  # 0x80808080: flips the sign bits of four bytes
ONES = 0x01010101
OTHERS = 4  # vectors that a step of an epilogue takes besides a function's own: the sum, a factor, the result


class Tile:
    """What the tiles of one kernel have in common; ``write`` writes one.

    ``last``: columns of the last vector; ``tail``: its mask where it is not full.
    """

    def __init__(self, vm: Machine, spec: Gemm, block: Block, plan: Plan):
        self.vm, self.spec, self.block, self.plan = vm, spec, block, plan
        self.type, self.group, self.lane = SUM[spec.a.type], GROUP[spec.a.type], LANE[spec.a.type].size
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

    def write(self, mr: int, nv: int, masked: bool, left: Pointer, right: Pointer, c: Pointer, extras: list[Pointer],
              row: At | None, k_left: Scalar | None, turns: Scalar | None) -> None:
        """One tile, at these places. ``row``: room for one vector where columns are not side by side.

        ``k_left`` and ``turns``, where k is blocked: blocks of k that are left, this one counted, and turns of the loop
        in this one.
        """
        vm, spec = self.vm, self.spec
        self.c, self.extras, self.row = c, list(zip(extras, spec.extras)), row
        masks = [None] * (nv - 1) + [self.tail if masked else None]
        acc = [[vm.vector(self.type) for _ in masks] for _ in range(mr)]
        self.row_sums = [vm.zero(s32) for _ in range(mr)] if spec.b_zero else []
        self.ones = vm.dot_split(vm.constant(ONES, s32), self.kind) if spec.b_zero else []
        if k_left is None:
            folded = self._fold(acc) if masked else []
            self._first(acc, masks, right)
            self._steps(acc, masks, left, right, folded)
            return self._last(acc, masks)
        with vm.when(k_left, self.plan.kblocks):
            self._first(acc, masks, right)
        with vm.when(k_left, self.plan.kblocks, equal=False):
            self._read(acc, masks)
        left, right = vm.pointer(left + 0), vm.pointer(right + 0)
        rest = (self.plan.steps - (self.plan.kblocks - 1) * self.plan.kc) % self.block.ku
        rows = self._rows(left, mr)
        self._loop(acc, masks, rows, right, vm.scalar(turns))
        with vm.when(k_left, 1, equal=False):
            for i, sums in enumerate(acc):
                for j, mask in enumerate(masks):
                    vm.store(self._element(c, spec.c, i, j), sums[j], mask=mask)
        with vm.when(k_left, 1):
            self._loop(acc, masks, rows, right, rest)
            self._partial(acc, masks, rows, right, self.plan.left)
            self._last(acc, masks)

    def _element(self, pointer: Pointer, matrix: Matrix, i: int, j: int) -> At:
        """Where vector j of row i of the tile is."""
        return pointer + (i * matrix.row + j * self.plan.lanes * matrix.column)

    # Before, between and after the steps of k.

    def _first(self, acc, masks, right: Pointer) -> None:
        """The sums before the first step."""
        vm, spec = self.vm, self.spec
        if spec.accumulate:
            self._read(acc, masks)
        elif not self.corrects:
            for one in (one for sums in acc for one in sums):
                vm.zero(self.type, to=one)
        if not self.corrects:
            return
        columns = [vm.load(right + ((self.plan.panel - 1) * len(masks) + j) * vm.vector_bytes, s32)
                   for j in range(len(masks))]
        for i, sums in enumerate(acc):
            factor = vm.constant(self.flip, s32)
            if spec.a_zero:
                vm.sub(factor, self._factors(*self.extras[0], i, 0, None), to=factor)
            for one, column in zip(sums, columns):
                if spec.accumulate:
                    vm.fma(one, factor, column)
                else:
                    vm.mul(factor, column, to=one)
            del factor

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

    def _read(self, acc, masks) -> None:
        """C to the sums."""
        for i, sums in enumerate(acc):
            for j, one in enumerate(sums):
                self.vm.assign(one, self._factors(self.c, self.spec.c, i, j, masks[j]))

    def _factors(self, pointer: Pointer, matrix: Matrix, i: int, j: int, mask: Mask | None) -> Vector:
        """Vector j of row i of an operand."""
        vm, at = self.vm, self._element(pointer, matrix, i, j)
        if not matrix.column:
            return vm.splat(at, matrix.type)
        if matrix.column == matrix.type.size:
            return vm.load(at, matrix.type, mask)
        self._copy(at, matrix, mask, reading=True)
        return vm.load(self.row, matrix.type, mask)

    def _copy(self, at: At, matrix: Matrix, mask: Mask | None, reading: bool) -> None:
        """The elements of one vector, which are not side by side, to the row or from it."""
        vm = self.vm
        there, here = vm.pointer(at), vm.pointer(self.row)
        for _ in vm.loop(mask.count if mask else self.plan.lanes, cold=True):
            to, source = (here, there) if reading else (there, here)
            vm.copy(to + 0, source + 0, matrix.type.size)
            vm.advance(there, matrix.column)
            vm.advance(here, matrix.type.size)

    def _last(self, acc, masks) -> None:
        """The epilogue, and the result to C."""
        if self.spec.b_zero:
            self._b_zero(acc, masks)
            self.row_sums, self.ones = [], []
        if self.spec.functions:
            return self._by_row(acc, masks)
        self._epilogue(acc, masks)

    def _by_row(self, acc, masks) -> None:
        """The epilogue where functions want most registers for themselves: by vectors that are kept in memory."""
        vm, spec, kind = self.vm, self.spec, self.type
        kept, pitch, rows = vm.pointer(self.row + vm.vector_bytes), len(masks) * vm.vector_bytes, len(acc)
        for i, sums in enumerate(acc):
            for j in range(len(masks)):
                vm.store(kept + (i * pitch + j * vm.vector_bytes), sums[j])
            sums.clear()
        final = next((step.factor for step in spec.epilogue if step.name == "convert"), kind)
        functions = [(name, kind if kind is not s32 else final) for name in spec.functions if name in FUNCTIONS]
        most = max([temps(*one) for one in functions], default=0)
        used = [number for one in functions for number in constants_of(*one, vm.facts)]
        self.constants = Constants(vm, used, vm.free_vectors() - most - OTHERS)
        moving = [(self.c, spec.c.row), (kept, pitch), *((pointer, matrix.row) for pointer, matrix in self.extras)]
        for _ in vm.loop(rows, cold=True):
            for j, mask in enumerate(masks):
                self._epilogue([[vm.load(kept + j * vm.vector_bytes, kind)]], [mask], j)
            for pointer, stride in moving:
                vm.advance(pointer, stride)
        for pointer, stride in moving:
            vm.advance(pointer, -rows * stride)
        self.constants = None

    def _epilogue(self, acc, masks, first: int = 0) -> None:
        """The steps of the epilogue and the stores, of columns from vector ``first`` on."""
        vm, spec = self.vm, self.spec
        extras = iter(self.extras[bool(spec.a_zero) + bool(spec.b_zero):])
        for step in spec.epilogue:
            self._step(step, acc, masks, first, *next(extras) if isinstance(step.factor, Matrix) else (None, None))
        for i, sums in enumerate(acc):
            for j, mask in enumerate(masks):
                place = self._element(self.c, spec.c, i, first + j)
                if spec.c.column in (0, spec.c.type.size):
                    vm.store(place, sums[j], spec.c.type, mask)
                else:
                    vm.store(self.row, sums[j], spec.c.type, mask)
                    self._copy(place, spec.c, mask, reading=False)

    def _step(self, step: Step, acc, masks, first: int, pointer: Pointer | None, matrix: Matrix | None) -> None:
        """One step of the epilogue on all sums. A factor that rows or columns share is read once for them."""
        vm = self.vm
        places = [(i, j) for j in range(len(masks)) for i in range(len(acc))]
        if matrix and matrix.row:
            places.sort()
        factor, shared = None, None
        for i, j in places:
            x = acc[i][j]
            if step.name == "convert":
                acc[i][j] = vm.convert(x, step.factor, to=x)
                continue
            if step.factor is None:
                acc[i][j] = vm.sqrt(x, to=x) if step.name == "sqrt" else apply(vm, step.name, [x], self.constants)
                continue
            key = matrix and (matrix.row and i, matrix.column and j)
            if factor is None or key != shared:
                del factor
                factor = (self._factors(pointer, matrix, i, first + j, masks[j]) if matrix
                          else vm.constant(step.factor, x.type))
                shared = key
            getattr(vm, step.name)(x, factor, to=x)

    def _b_zero(self, acc, masks) -> None:
        """Take the zero points of B, times the sums of A's rows, away."""
        vm, spec, plan = self.vm, self.spec, self.plan
        padded = self.group * (plan.steps + bool(plan.left))
        for i, sums in enumerate(acc):
            # A padding element that was flipped counts like the others.
            whole = vm.add(self.row_sums[i], vm.constant(self.flip * padded, s32))
            if spec.a_zero:
                zero = self._factors(*self.extras[0], i, 0, None)
                vm.sub(whole, vm.mul(zero, vm.constant(spec.k, s32)), to=whole)
            for j, one in enumerate(sums):
                zero = self._factors(*self.extras[bool(spec.a_zero)], i, j, masks[j])
                vm.sub(one, vm.mul(whole, zero), to=one)
                del zero

    # The steps of k.

    def _rows(self, left: Pointer, mr: int) -> list[At]:
        return self.vm.rows(left + 0, mr, self.lane if self.packed_a else self.spec.a.row)

    def _steps(self, acc, masks, left: Pointer, right: Pointer, folded: list[Vector]) -> None:
        """All of k. ``right`` is put back."""
        steps, partial = self.plan.steps, self.plan.left
        if steps or partial:
            rows = self._rows(left, len(acc))
            self._loop(acc, masks, rows, right, steps, folded)
            self._partial(acc, masks, rows, right, partial)
            self.vm.advance(right, -(steps + bool(partial)) * self._b_step(len(masks)))
        self._unfold(acc, folded)

    # Folding: where the last vector of the columns is at most half full, several rows share one vector for its sums.

    def _fold(self, acc) -> list[Vector]:
        """Vectors for the sums of the last columns, in place of one in each row; none where rows keep their own."""
        vm, lanes = self.vm, self.plan.lanes
        self.chunk = 1 << (self.last - 1).bit_length()  # lanes that a row takes in a shared vector
        self.share = min(self.block.fold, lanes // self.chunk)
        if self.share < 2 or self.group > 1 or self.spec.accumulate or not vm.has("repeat"):
            return []
        self.chunk = lanes // self.share
        for sums in acc:
            sums.pop()
        return [vm.zero(self.type) for _ in range(-(-len(acc) // self.share))]

    def _unfold(self, acc, folded: list[Vector]) -> None:
        """The shared sums back to their rows."""
        vm = self.vm
        for i, sums in enumerate(acc):
            if folded:
                value, place = folded[i // self.share], i % self.share
                for bit in reversed(range(self.share.bit_length())):
                    if place >> bit & 1:
                        value = vm.upper(value, self.chunk << bit)
                sums.append(value)
        folded.clear()

    def _shared(self, factors: list[Vector]) -> Vector:
        """Factors of several rows, each in the lanes of its row."""
        value = factors[0]
        for i, factor in enumerate(factors[1:], 1):
            value = self.vm.select(self.chunks[i], value, factor)
        return value

    def _b_step(self, nv: int) -> int:
        """Bytes from one step of k to the next in what is read of B."""
        return nv * self.vm.vector_bytes if self.packed_b else self.spec.b.row

    def _a_step(self, mr: int) -> int:
        return mr * self.lane if self.packed_a else self.spec.a.column * self.group

    def _loop(self, acc, masks, rows: list[At], right: Pointer, steps: int | Scalar, folded: list[Vector] = ()) -> None:
        """Steps of k, or turns of ``ku`` steps; all pointers end behind them."""
        vm, block = self.vm, self.block
        self.chunks = {i: vm.mask(i * self.chunk, self.type) for i in range(1, self.share)} if folded else {}
        for _ in vm.loop(steps, unroll=block.ku):
            if self.group > 1:
                self._dots(acc, rows, right, 0)
            else:
                self._products(acc, masks, rows, right, folded)
            vm.advance(rows, self._a_step(len(acc)))
            vm.advance(right, self._b_step(len(masks)))
        self.chunks = {}

    def _products(self, acc, masks, rows: list[At], right: Pointer, folded: list[Vector]) -> None:
        """One step: the outer product of a column of A and a row of B.

        The fewer of the two are held in registers, the others pass one by one.
        """
        vm, block, step = self.vm, self.block, self._b_step(len(masks))

        def column(j: int) -> Vector:
            return vm.load(right + j * vm.vector_bytes, self.type, None if self.packed_b else masks[j])

        def factor(i: int) -> Vector | At:
            return vm.splat(rows[i], self.type) if folded or block.splat == "register" else rows[i]

        if block.prefetch:
            for j in range(len(masks)):
                vm.prefetch(right + (block.prefetch * step + j * vm.vector_bytes))
        if len(rows) < len(masks) and not folded:
            factors = [factor(i) for i in range(len(rows))]
            for j in range(len(masks)):
                self._outer([(sums[j], one) for sums, one in zip(acc, factors)], column(j))
            return
        columns = [column(j) for j in range(len(masks))]
        last = vm.repeat(columns.pop(), self.chunk) if folded else None
        shared = []
        for i, sums in enumerate(acc):
            shared.append(factor(i))
            for one, other in zip(sums, columns):
                vm.fma(one, shared[-1], other)
            if folded and (len(shared) == self.share or i == len(acc) - 1):
                vm.fma(folded[i // self.share], self._shared(shared), last)
            if not folded or len(shared) == self.share:
                shared.clear()

    def _outer(self, sums: list[tuple[Vector, Vector | At]], column: Vector) -> None:
        for one, factor in sums:
            self.vm.fma(one, factor, column)

    def _partial(self, acc, masks, rows: list[At], right: Pointer, count: int) -> None:
        """The step of which only ``count`` elements exist, if any do."""
        if count:
            self._dots(acc, rows, right, 0 if self.packed_a else count)
            self.vm.advance(right, self._b_step(len(acc[0])))

    def _dots(self, acc, rows: list[At], right: Pointer, count: int) -> None:
        """One step of groups, of which A's have ``count`` elements (0: all)."""
        vm = self.vm
        columns = [vm.dot_operand(right + j * vm.vector_bytes, self.kind) for j in range(len(acc[0]))]
        for i, (row, sums) in enumerate(zip(rows, acc)):
            factor = vm.splat_bytes(row, count * self.spec.a.type.size) if count else vm.splat(row, s32)
            if self.signs:
                vm.xor(factor, self.signs, to=factor)
            factor = vm.dot_split(factor, self.kind)
            for one, column in zip(sums, columns):
                vm.dot(one, factor, column, self.kind)
            if self.row_sums:
                vm.dot(self.row_sums[i], factor, self.ones, self.kind)
            del factor
