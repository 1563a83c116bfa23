"""An expression's loops: how they are written, a phase of them, and the plan of all."""

from __future__ import annotations

from typing import NamedTuple

from .spec import Fused

UNROLLED = 512      # operations on elements that are written one after the other, at most
DEEP = 32           # rows of a tile: a visit to another place in what lies across takes two lines or more


class Loops(NamedTuple):
    """How it is computed: nothing here changes a result.

    unroll: steps, of a vector each, in one turn of the loop.  columns: vectors of columns that are reduced together,
    where those of a row are not side by side, or of the rows of a tile.  piece: elements of a long row that are one
    unit of work; 0: all.  aligned: whether the first result of such a row is stored where addresses are multiples of a
    vector.  stream: whether it also goes past the caches.
    """

    unroll: int = 4
    columns: int = 4
    piece: int = 0
    aligned: bool = False
    stream: bool = False


class Phase(NamedTuple):
    """One loop over the row.

    rows: ops of the row that come before it.  steps: what is done for every element, in order.  kept, read: values
    that go to a row of scratch, and that come from there.  pressure: vectors that a step takes at most, besides partial
    results and values of the row.
    """

    rows: tuple[int, ...]
    steps: tuple[int, ...]
    kept: tuple[int, ...]
    read: frozenset[int]
    pressure: int


class FusedPlan(NamedTuple):
    """What follows from a Fused and its Loops on machines with vectors of some length.

    spec: as it is ``expanded``.  row: see ``rows_of``; constants alone where rows come in turns.  widths: vectors of
    each op's value: two of 8 bytes where there are lanes of 4 bytes too.  form: "rows", "columns" or "tiles", see
    ``rows``, ``columns`` and ``tiles``.  step: elements of a step, those that a vector has of 4
    bytes, or of 8 where there are no others.  last: the row's ops behind all phases.
    units: how many slices the work can be cut into, along ``share``: "outer" (dims[0]), "row" (pieces of it), "block"
    (of columns or tiles) or "" (one unit).
    columns: vectors of columns that are reduced together, or of a tile's rows.  tiled: operands that are transposed
    in tiles.  resident: vectors that all values of the row take.
    slots, copied, partials, totals, kept, tiles: bytes of scratch for values that find no register (a ``slot`` for each
    op and each of ``columns``), elements that are copied one by one, partial results, totals of runs, rows, and tiles.
    """

    spec: Fused
    row: tuple[bool, ...]
    widths: tuple[int, ...]
    form: str
    step: int
    phases: tuple[Phase, ...]
    last: tuple[int, ...]
    share: str = ""
    units: int = 1
    columns: int = 1
    tiled: tuple[int, ...] = ()
    resident: int = 0
    slot: int = 0
    slots: int = 0
    copied: int = 0
    partials: int = 0
    totals: int = 0
    kept: int = 0
    tiles: int = 0

    @property
    def scratch(self) -> int:
        """Bytes of scratch memory that each slice needs for itself."""
        return self.slots + self.copied + self.partials + self.totals + self.kept + self.tiles

    @property
    def together(self) -> int:
        """Elements of the last dim but one that are done together, where these are cut into blocks."""
        return self.step * self.columns if self.form == "columns" else DEEP
