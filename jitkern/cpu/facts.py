"""What is said about a CPU, whatever its architecture; `x86` and `linux` find it out."""

from typing import NamedTuple


class Cache(NamedTuple):
    """One cache: bytes in all, bytes a line, ways, and how many logical CPUs share it (at most)."""

    size: int
    line: int
    ways: int
    shared: int


class Level(NamedTuple):
    """A step of JITKERN_MAX_ISA: its name, the width of its vectors in bytes, the features a CPU of that level has.

    0 bytes: the CPU says (SVE).
    """

    name: str
    vector_bytes: int
    needs: frozenset[str]


class Identity(NamedTuple):
    """A CPU as it describes itself.

    `features` maps each feature that the CPU has and the operating system has enabled, named as the -m (x86) or -march
    (AArch64) options of GCC and LLVM name it, to the lowest level that includes it; "" is for what no cap takes away.
    """

    vendor: str
    family: int
    model: int
    stepping: int
    brand: str
    features: dict[str, str]
    caches: dict[str, Cache]
