"""A kernel as those see it who are told of it."""

from collections.abc import Sequence
from typing import NamedTuple


class Kernel(NamedTuple):
    """A kernel in executable memory; `lines` are (offset, file, line number) where a new source line begins."""

    address: int
    data: bytes
    name: str
    lines: Sequence[tuple[int, str, int]]
