"""How a kernel is blocked: nothing in a ``Block`` changes a result, only the time it takes."""

from __future__ import annotations

from typing import NamedTuple


class Block(NamedTuple):
    """Blocking of C[m, n] = A[m, k] @ B[k, n].

    mr, nv: rows and vectors of columns of the register tile.  ku: steps of k in one turn of the loop.
    splat: "register" or "memory", where the element of A that meets nv vectors of B is spread.
    pack_a, pack_b: whether tiles of A and panels of B are copied to scratch first.
    mc, nc: rows and columns of the blocks that are packed, and that threads share out; kc: steps of k between
    reloads of C.  0: all there are.  order: "nm" walks the panels of B and, within one, the tiles of A; "mn" the tiles
    first.  prefetch: steps of k that B is asked for ahead, 0 for none.
    edge: "even" splits what does not divide evenly (17 rows as 9 + 8) where there is one block, "tail" leaves the rest
    to a last tile.
    fold: as many rows (a power of two) may share the vectors of a last few columns, where there is room in them.
    """

    mr: int
    nv: int
    ku: int = 4
    splat: str = "register"
    pack_a: bool = False
    pack_b: bool = False
    mc: int = 0
    kc: int = 0
    nc: int = 0
    order: str = "nm"
    prefetch: int = 0
    edge: str = "even"
    fold: int = 1


class Split(NamedTuple):
    """One dimension in tiles: ``count`` of ``size``, ``group`` of them a block; then ``rest``, with the last block."""

    size: int
    count: int
    rest: tuple[tuple[int, int], ...]  # (size, count)
    group: int

    @property
    def blocks(self) -> int:
        """How many groups of tiles, one at least."""
        return max(1, -(-self.count // self.group))

    def tiles(self) -> tuple[tuple[int, int], ...]:
        """(size, count) of all."""
        return ((self.size, self.count), *self.rest)


# least value of each count
COUNTS = {"mr": 1, "nv": 1, "ku": 1, "mc": 0, "kc": 0, "nc": 0, "prefetch": 0, "fold": 1}
CHOICES = {"splat": ("register", "memory"), "order": ("nm", "mn"), "edge": ("even", "tail"), "pack_a": (False, True),
           "pack_b": (False, True)}


def check(block: Block) -> None:
    """ValueError if a field has a value that means nothing, TypeError if it is no Block."""
    if not isinstance(block, Block):
        raise TypeError(f"a Block is needed, not {block!r}")
    for name, least in COUNTS.items():
        value = getattr(block, name)
        if type(value) is not int or value < least:
            raise ValueError(f"{name} of a Block is a whole number from {least} on, not {value!r}")
    if block.fold & (block.fold - 1):
        raise ValueError(f"fold of a Block is a power of two, not {block.fold}")
    for name, known in CHOICES.items():
        if getattr(block, name) not in known:
            raise ValueError(f"{name} of a Block is {' or '.join(map(repr, known))}, not {getattr(block, name)!r}")


def split(total: int, most: int, edge: str, block: int) -> Split:
    """``total`` in tiles of at most ``most``, in blocks of about ``block`` (0: one block)."""
    most = min(most, total)
    tiles = -(-total // most)
    size, larger = divmod(total, tiles)
    if edge == "even" and (not block or block >= total):
        classes = ((size + 1, larger), (size, tiles - larger)) if larger else ((size, tiles),)
    else:
        classes = ((most, total // most), (total % most, 1)) if total % most else ((most, total // most),)
    (size, count), *rest = classes
    return Split(size, count, tuple(rest), max(1, block // size) if block and block < total else count)
