"""What kernels are built for: a vector machine, its vector length, and what blocking rules ask about the CPU.

    targets.here()           this CPU, as JITKERN_MAX_ISA lets us see it
    targets.available()      whether there is a target for it
    targets.named("a64fx")   a row of the table: code for a CPU that is not here
"""

from __future__ import annotations

import functools
import warnings
from typing import TYPE_CHECKING, NamedTuple

from jitkern import cpu
from jitkern.code.execmem import DEFAULT, ExecMemError
from jitkern.code.system import UnsupportedError, UnsupportedWarning
from jitkern.kernels.facts import Facts
from jitkern.kernels.machine.kinds import KINDS, Kind

if TYPE_CHECKING:
    from jitkern.kernels.machine.base import Machine


class Target(NamedTuple):
    """A CPU as kernels see it."""

    name: str
    kind: Kind
    vector_bytes: int
    features: frozenset[str]
    facts: Facts

    def machine(self, kernel: str, **budget: int) -> Machine:
        """A vector machine for one kernel; the budget is `Machine`'s."""
        return self.kind(kernel, self.vector_bytes, self.features, **budget)

    def row_pointers(self, count: int) -> int:
        """Pointers that `Machine.rows` takes for rows far apart."""
        return self.kind.row_pointers(count)


class Row(NamedTuple):
    """One line of the table, see there."""

    name: str
    machine: str
    vector_bytes: int
    features: frozenset[str]
    ports: tuple[int, ...]
    caches: tuple[int, ...]
    pages: int


# name | machine | vector bytes | features that kernels may use | FMA latency, FMAs, loads, instructions a cycle |
# L1d, L2, L3 in KB that a core can count on | pages of the first-level data TLB
# Sources: AMD Software Optimization Guides 57647 (Zen 4), 58455 (Zen 5); Intel Optimization Reference Manual (Skylake
# server, Golden Cove, Haswell); A64FX Microarchitecture Manual 1.8; Arm Software Optimization Guides of Neoverse V1,
# V2, N1 and of Cortex-A72.  The rows without a maker are what is assumed of a CPU that the table does not have.
TABLE = """
zen5           | avx512 | 64 | avx512vnni avx512bf16        | 4 2 2 8 | 48 1024 4096 | 96
zen4           | avx512 | 64 | avx512vnni avx512bf16        | 4 1 1 6 | 32 1024 4096 | 72
skylake-x      | avx512 | 64 |                              | 4 2 2 4 | 32 1024 1408 | 64
sapphirerapids | avx512 | 64 | avx512vnni avx512bf16        | 4 2 2 6 | 48 2048 1920 | 96
avx512         | avx512 | 64 |                              | 4 2 2 4 | 32  512 1024 | 64
zen            | avx2   | 32 |                              | 4 2 2 6 | 32  512 4096 | 64
haswell        | avx2   | 32 |                              | 5 2 2 4 | 32  256 2048 | 64
avx2           | avx2   | 32 |                              | 4 2 2 4 | 32  256 1024 | 64
a64fx          | sve    | 64 |                              | 9 2 2 4 | 64  640    0 | 16
neoverse-v1    | sve    | 32 | bf16 i8mm                    | 4 2 2 8 | 64 1024 1024 | 48
neoverse-v2    | sve    | 16 | bf16 i8mm                    | 4 4 3 8 | 64 1024 1024 | 48
sve            | sve    |  0 |                              | 4 2 2 4 | 32  512 1024 | 32
neoverse-n1    | neon   | 16 | dotprod                      | 4 2 2 4 | 64 1024 1024 | 48
cortex-a72     | neon   | 16 |                              | 7 2 1 3 | 32  256    0 | 32
neon           | neon   | 16 |                              | 4 2 2 4 | 32  256 1024 | 32
"""

# vendor, family, models (none: all) and machine of the CPUs that have a row of their own
CPUS = [
    ("AuthenticAMD", 26, None, "avx512", "zen5"),
    ("AuthenticAMD", 25, None, "avx512", "zen4"),
    ("AuthenticAMD", None, None, "avx2", "zen"),
    ("GenuineIntel", 6, (0x55, 0x6A, 0x6C), "avx512", "skylake-x"),
    ("GenuineIntel", 6, (0x8F, 0xCF), "avx512", "sapphirerapids"),
    ("GenuineIntel", 6, (0x3C, 0x3F, 0x45, 0x46), "avx2", "haswell"),
    ("Fujitsu", None, (0x001,), "sve", "a64fx"),
    ("ARM", None, (0xD40,), "sve", "neoverse-v1"),
    ("ARM", None, (0xD4F,), "sve", "neoverse-v2"),
    ("ARM", None, (0xD0C,), "neon", "neoverse-n1"),
    ("ARM", None, (0xD08,), "neon", "cortex-a72"),
]


@functools.cache
def table() -> dict[str, Row]:
    """The rows by name."""
    found = {}
    for line in TABLE.strip().splitlines():
        name, machine, size, features, ports, caches, pages = (cell.strip() for cell in line.split("|"))
        found[name] = Row(name, machine, int(size), frozenset(features.split()), tuple(map(int, ports.split())),
                          tuple(1024 * int(size) for size in caches.split()), int(pages))
    return found


def named(name: str, vector_bytes: int = 0) -> Target:
    """The target of a row; `vector_bytes` where the row leaves it open.  ValueError if there is no such row."""
    row = table().get(name)
    if row is None:
        raise ValueError(f"no target {name!r}; there are {', '.join(table())}")
    kind = KINDS[row.machine]
    return _target(row, kind, row.vector_bytes or vector_bytes, kind.needs | row.features, row.caches)


@functools.cache
def here() -> Target:
    """The target of this CPU.

    UnsupportedError if no machine is made for it, or for this system; ExecMemError where there is no executable memory.
    """
    DEFAULT.mode  # noqa: B018 - where kernels have no place, it raises
    facts = cpu.detect()
    order = {"x86-64": ("avx512", "avx2"), "aarch64": ("sve", "neon")}[cpu.arch]
    for name in order:
        kind = KINDS[name]
        size = facts.vector_bytes
        if kind.needs <= facts.features and not size & size - 1:  # SVE may have vectors of, say, 48 bytes
            row = table()[_row(facts, name)]
            level = [facts.caches[cache] for cache in ("L1d", "L2", "L3") if cache in facts.caches]
            caches = tuple(cache.size // max(1, cache.shared) for cache in level) if len(level) == 3 else row.caches
            return _target(row, kind, row.vector_bytes or size, facts.features, caches)
    raise UnsupportedError(f"kernels need one of {', '.join(order)}, which this CPU does not have")


@functools.cache
def available() -> bool:
    """Whether kernels can be made here, found out once.  Where they can not numpy computes; an UnsupportedWarning says
    why.
    """
    try:
        here()
    except (UnsupportedError, ExecMemError) as error:
        warnings.warn(f"no kernels here, numpy computes: {error}", UnsupportedWarning, stacklevel=2)
        return False
    return True


def _row(facts: cpu.Cpu, machine: str) -> str:
    """The row of this CPU, or of an unknown one with this machine."""
    for vendor, family, models, name, row in CPUS:
        if (name == machine and vendor == facts.vendor and family in (None, facts.family)
                and (models is None or facts.model in models)):
            return row
    return machine


def _target(row: Row, kind: Kind, vector_bytes: int, features: frozenset[str],
            caches: tuple[int, ...]) -> Target:
    latency, fmas, loads, width = row.ports
    able = kind.facts_of(features)
    facts = Facts(
        vectors=kind.vector_registers, fma_latency=latency, fma_pipes=fmas, load_pipes=loads, width=width,
        splat="splat" in able, repeat="repeat" in able,
        # An instruction for integers of the other sign does, too.
        dot={name: min(kind.dot_size(sign, able) for sign in signs)
             for name, signs in (("bf16", ("bf16",)), ("u8", ("u8", "s8")), ("s8", ("u8", "s8")))},
        l1=caches[0], l2=caches[1], l3=caches[2], pages=row.pages, a_panels=kind.row_pointers(8) > 1,
    )
    return Target(row.machine, kind, vector_bytes, features, facts)
