"""What the rules that choose how a kernel is written need to know of a CPU."""

from __future__ import annotations

from typing import NamedTuple


class Facts(NamedTuple):
    """A CPU as the blocking rules see it.

    vectors: vector registers.  fma_latency: cycles.  fma_pipes, load_pipes: vectors a cycle.  width: instructions a
    cycle.  splat: whether an FMA can read and spread a factor itself.  repeat: whether lanes can be repeated, for
    rows that share a vector.  dot: vectors that one factor of a product of groups takes, by type (1 where the CPU has
    the instruction).  l1, l2, l3: bytes of data cache that one core can count on.  pages: of 4 KB, whose addresses are
    at hand (first-level TLB).  a_panels: whether rows of A that are far apart are better packed, because addresses
    reach too little.
    """

    vectors: int
    fma_latency: int
    fma_pipes: int
    load_pipes: int
    width: int
    splat: bool
    repeat: bool
    dot: dict[str, int]
    l1: int
    l2: int
    l3: int
    pages: int
    a_panels: bool
