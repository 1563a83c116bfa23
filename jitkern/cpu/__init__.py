"""What this CPU can do, found out when first asked.

    cpu.arch             "x86-64" or "aarch64"
    cpu.vendor  cpu.family  cpu.model  cpu.stepping
    cpu.features         frozenset of names as in GCC's and LLVM's -m (x86) and -march (AArch64) options
    cpu.isa              "sse2", "sse42", "avx", "avx2", "avx512", "amx"; "neon", "sve", "sve2", "sme"
    cpu.vector_bytes     of the widest vector register at that level
    cpu.caches           {"L1d": Cache(size, line, ways, shared), "L1i": ..., "L2": ..., "L3": ...}
    cpu.cores            cores this process may use now: affinity and the control group's quota
    cpu.signature        a short string, equal where the same kernels can be used
    cpu.name()           for people
    cpu.targets          what kernels are built for, a module

A feature is listed only when the operating system has enabled its registers.  The environment variable JITKERN_MAX_ISA
(a value of cpu.isa, read once) hides everything above that level, for tests and comparisons; `cpu.cap` is its value.

Sources: those of `x86`, `linux` and `sysfs`; sched_setaffinity(2).
"""

import functools
import hashlib
import math
import os
from typing import TYPE_CHECKING, NamedTuple

from jitkern.code import system
from jitkern.code.interruption import is_interruption
from jitkern.code.system import ARCH as arch
from jitkern.cpu.facts import Cache, Identity, Level

if TYPE_CHECKING:
    from jitkern.cpu import targets as targets

CAP = "JITKERN_MAX_ISA"

vendor: str
family: int
model: int
stepping: int
brand: str
features: frozenset[str]
isa: str
vector_bytes: int
caches: dict[str, Cache]
signature: str
cap: str
cores: int


class Cpu(NamedTuple):
    """The facts of the module's attributes, as one value."""

    vendor: str
    family: int
    model: int
    stepping: int
    brand: str
    features: frozenset[str]
    isa: str
    vector_bytes: int
    caches: dict[str, Cache]
    signature: str
    cap: str


def __getattr__(name: str) -> object:
    if name == "cores":
        return _cores()
    if name == "targets":
        import jitkern.cpu.targets as found

        return found
    if name in Cpu._fields:
        return getattr(detect(), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@functools.cache
def detect() -> Cpu:
    """The facts about this CPU.  ValueError if JITKERN_MAX_ISA is not a level of this architecture."""
    if system.obstacle():
        return describe(Identity(arch, 0, 0, 0, arch, {}, {}), "", (Level("none", 0, frozenset()),))
    if arch == "x86-64":
        from jitkern.cpu import x86 as reader
    else:
        from jitkern.cpu import linux as reader
    cap = check_cap(os.environ.get(CAP, ""), reader.LEVELS)
    found = describe(reader.identify(), cap, reader.LEVELS)
    level = next(level for level in reader.LEVELS if level.name == found.isa)
    length = reader.vector_bytes(level)
    # Where the vector length is the CPU's own choice, kernels may be made for one.
    signature = found.signature if level.vector_bytes else f"{found.signature}-{length}"
    if found.caches:
        return found._replace(vector_bytes=length, signature=signature)
    from jitkern.cpu import sysfs

    return found._replace(vector_bytes=length, signature=signature, caches=sysfs.caches())


def check_cap(text: str, levels: tuple[Level, ...]) -> str:
    """`text` as the name of a level, "" for none.  ValueError naming the levels if it is something else."""
    cap = text.strip().lower()
    allowed = [level.name for level in levels]
    if cap and cap not in allowed:
        raise ValueError(f"{CAP}={text!r} is not a level of {arch}; allowed: {', '.join(allowed)}")
    return cap


def describe(found: Identity, cap: str, levels: tuple[Level, ...]) -> Cpu:
    """`found` with the features above `cap` taken away, and what follows from the others."""
    order = [level.name for level in levels]
    top = order.index(cap) if cap else len(order) - 1
    names = frozenset(name for name, level in found.features.items() if not level or order.index(level) <= top)
    isa = levels[0]
    for level in levels[1:top + 1]:
        if not level.needs <= names:
            break
        isa = level
    digest = hashlib.sha256(" ".join(sorted(names)).encode()).hexdigest()[:12]
    return Cpu(
        vendor=found.vendor, family=found.family, model=found.model, stepping=found.stepping, brand=found.brand,
        features=names, isa=isa.name, vector_bytes=isa.vector_bytes, caches=found.caches, cap=cap,
        signature=f"{found.vendor}-{found.family:x}-{found.model:x}-{found.stepping:x}-{isa.name}-{digest}",
    )


def name() -> str:
    """The CPU's name for people: py-cpuinfo's (it takes about a second), or the CPU's own without that package."""
    try:
        import cpuinfo

        return cpuinfo.get_cpu_info().get("brand_raw") or detect().brand
    except Exception as error:  # not installed, or one of its many probes failed: a name is not worth more than that
        if is_interruption(error):
            raise
        return detect().brand


def _cores() -> int:
    from jitkern.cpu import sysfs

    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, math.ceil(min(allowed, sysfs.cgroup_cpus())))
