"""What is known of each vector machine without its assembler, which rules for blocks do not need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .base import Machine


class Kind(NamedTuple):
    """A row.  Calling it makes the machine, as `Machine` does, and loads its assembler.

    vector_registers, scalar_registers: what a kernel can have at most.  needs: features of the CPU.  always: facts of
    all such CPUs, see `Machine`.  able: facts and the features that they follow from.  most_dot: vectors that one
    factor of ``dot`` takes at most.  most_pointers: that ``rows`` takes.
    """

    name: str
    vector_registers: int
    scalar_registers: int
    needs: frozenset[str]
    always: frozenset[str]
    able: tuple[tuple[str, str], ...]
    most_dot: int
    most_pointers: int

    def __call__(self, kernel: str, vector_bytes: int, features: frozenset[str], **budget: int) -> Machine:
        return _written(self.name)(kernel, vector_bytes, features, **budget)

    def facts_of(self, features: frozenset[str]) -> frozenset[str]:
        """What a CPU with these features has."""
        return self.always | {fact for fact, feature in self.able if feature in features}

    def dot_size(self, type: str, facts: frozenset[str]) -> int:
        """Vectors that one factor of ``dot`` takes on a CPU with these facts."""
        return min(self.most_dot, 1 if f"dot {type}" in facts else 2 if type == "bf16" else 4)

    def row_pointers(self, count: int) -> int:
        """How many pointers ``rows`` takes for so many rows far apart."""
        return min(count, self.most_pointers)


# name | vector registers | integer registers | features that it needs | facts of all | types that have a dot product,
# and by which feature | vectors of a factor of dot at most | pointers of rows at most, 1 where addresses reach far
# Of the integer registers these are not a kernel's: rsp and one for scratch; x16 and x17 (scratch), x18 (the
# platform's), x29, x30, sp.  16 pointers of 26 registers leave enough for the loops around.
TABLE = """
avx512 | 32 | 14 | avx512f avx512bw avx512dq avx512vl | mask splat repeat scale | bf16=avx512bf16 u8=avx512vnni | 4 |  1
avx2   | 16 | 14 | avx2 fma f16c                      |                         | u8=avxvnni s8=avxvnniint8     | 2 |  1
sve    | 32 | 26 | sve                                | mask repeat             | bf16=bf16 u8=i8mm s8=sve      | 4 | 16
neon   | 32 | 26 | neon                               | repeat                  | bf16=bf16 u8=i8mm s8=dotprod  | 4 | 16
"""


def _kinds() -> dict[str, Kind]:
    found: dict[str, Any] = {}
    for line in TABLE.strip().splitlines():
        name, vectors, scalars, needs, always, able, dot, pointers = (cell.strip() for cell in line.split("|"))
        pairs = (pair.partition("=") for pair in able.split())
        found[name] = Kind(name, int(vectors), int(scalars), frozenset(needs.split()),
                           frozenset(always.split()),
                           tuple((f"dot {type}", feature) for type, _, feature in pairs), int(dot), int(pointers))
    return found


KINDS: dict[str, Kind] = _kinds()


def _written(name: str) -> type[Machine]:
    """The machine of a kind.  Its module, and its assembler, is loaded when it is first asked for."""
    if name == "avx512":
        from .avx512 import Avx512 as found
    elif name == "avx2":
        from .avx2 import Avx2 as found
    elif name == "sve":
        from .sve import Sve as found
    else:
        from .neon import Neon as found
    return found
