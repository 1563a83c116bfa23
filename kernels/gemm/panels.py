"""The right operand of a packed product, in the panels that its kernel reads: a family of its own.

The panels of a block of k follow each other, those of the next block after them. A panel is one tile wide and has a row
for each step of k (see ``pack``), and behind these, for integers, the sums of its columns. What a row has more than
columns is not written.

Operands, in order: B, of any strides; the panels, ``plan(...).bytes`` of them, aligned to 64. One unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from jitkern.isa.types import s32, u8

from ..arrays import Array, dtype
from ..facts import Facts
from ..machine.base import Code
from . import spec as product
from .block import Block
from .pack import GROUP, LANE
from .rule import gemm_block
from .spec import SUM, Gemm, Matrix

if TYPE_CHECKING:
    import numpy as np


class Pack(NamedTuple):
    """For which product, as its kernel with this block reads B; and the strides of B that is packed for it."""

    product: Gemm
    source: Matrix


class PackPlan(NamedTuple):
    """tiles: widths of the panels in vectors, how many of each.  kc: steps of k in a block, of which there are kblocks.

    rows: of a panel.  bytes: of all.
    """

    tiles: tuple[tuple[int, int], ...]
    kc: int
    kblocks: int
    rows: int
    bytes: int
    units: int = 1
    scratch: int = 0


def check(spec: Pack) -> None:
    """ValueError if there is no such kernel."""
    product.check(spec.product)
    if not spec.product.packed or spec.source.type is not spec.product.b.type:
        raise ValueError(f"a product of {spec.product.b.type} does not read {spec.source.type} from panels")


def rule(spec: Pack, facts: Facts, vector_bytes: int) -> Block:
    """The product's, with all of k in one block: then results of every type can be made of it."""
    return gemm_block(spec.product, facts, vector_bytes)._replace(kc=0)


def plan(spec: Pack, block: Block, vector_bytes: int) -> PackPlan:
    """How the panels lie: all that their layout depends on."""
    check(spec)
    found = product.plan(spec.product, block, vector_bytes)
    tiles = found.columns.tiles()
    return PackPlan(tiles, found.kc, found.kblocks, found.panel,
                    found.kblocks * found.panel * vector_bytes * sum(size * count for size, count in tiles))


def build(spec: Pack, block: Block, target) -> Code:
    """The kernel. ValueError if it can not be built so, ``BudgetError`` where it finds no registers."""
    from .nest import PackWriter

    check(spec)
    return PackWriter(spec.product, block, spec.source, target).write()


def operands(spec: Pack, block: Block, vector_bytes: int) -> tuple[Array, ...]:
    """B and the panels."""
    source, size = spec.source, plan(spec, block, vector_bytes).bytes
    return (Array(source.type, (spec.product.k, spec.product.n), (source.row, source.column)),
            Array(u8, (size,), (1,), written=True))


def places(spec: Pack, block: Block, vector_bytes: int) -> tuple[np.ndarray, np.ndarray]:
    """Where in the panels each element of B is, k and n rounded up to whole steps and vectors; and where the sums of
    columns are, of integers.
    """
    import numpy as np

    found, group, lane = plan(spec, block, vector_bytes), GROUP[spec.source.type], LANE[spec.source.type].size
    sizes = [size for size, count in found.tiles for _ in range(count)]
    before = [0, *accumulate(sizes)]
    start = np.concatenate([at * found.rows * vector_bytes + np.arange(0, size * vector_bytes, lane)
                            for at, size in zip(before, sizes)])
    pitch = np.repeat(sizes, [size * vector_bytes // lane for size in sizes]) * vector_bytes
    steps = -(-spec.product.k // group)
    step, within = np.divmod(np.arange(steps * group)[:, None], group)
    blocks = np.minimum(step // max(1, found.kc), found.kblocks - 1)  # the last has the step that is not whole
    whole = blocks * (before[-1] * found.rows * vector_bytes)
    return whole + start + (step - blocks * found.kc) * pitch + within * (lane // group), start + steps * pitch


def meaning(spec: Pack, block: Block, vector_bytes: int, b: np.ndarray, panels: np.ndarray) -> None:
    """The panels by numpy. Sums are of all lanes, of those that are no columns, too."""
    import numpy as np

    (where, sums), n, size = places(spec, block, vector_bytes), spec.product.n, spec.source.type.size
    whole = np.zeros((len(where), n), b.dtype)
    whole[:len(b)] = b
    panels[where[:, :n, None] + np.arange(size)] = whole.view("u1").reshape(*whole.shape, size)
    if SUM[spec.source.type] is s32:
        panels[sums[:, None] + np.arange(4)] = panels[where].view("i1").sum(0, dtype="i4").view("u1").reshape(-1, 4)


def unpacked(spec: Pack, block: Block, vector_bytes: int, panels: np.ndarray) -> np.ndarray:
    """B again, [k, n]."""
    import numpy as np

    where = places(spec, block, vector_bytes)[0][:spec.product.k, :spec.product.n]
    found = panels[where[..., None] + np.arange(spec.source.type.size)]
    return np.ascontiguousarray(found).view(dtype(spec.source.type)).reshape(where.shape)


def for_product(spec: Gemm, block: Block) -> tuple[Pack, Block]:
    """The spec and the block of the kernel that writes what a packed product's reads, of a B by rows."""
    size = spec.b.type.size
    return Pack(spec, Matrix(spec.b.type, spec.n * size, size)), block


def samples(vector_bytes: int) -> Iterator[Pack]:
    """Of each type, by rows, by columns, with gaps and backwards, of widths and depths with every kind of tail."""
    for a, b in product.PAIRS:
        lanes, size, group = vector_bytes // SUM[a].size, b.size, GROUP[b]
        for n, k in ((2, 1), (lanes + 1, group + 1), (3 * lanes - 1, 2 * lanes * group + group - 1)):
            for row, column in ((n * size, size), (size, k * size), (-3 * n * size, 2 * size)):
                yield Pack(product.contiguous(7, n, k, a, b, packed=True), Matrix(b, row, column))
