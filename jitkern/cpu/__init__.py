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

Sources: those of `x86` and `linux`; Linux, Documentation/admin-guide/cgroup-v2.rst (cpu.max) and
scheduler/sched-bwc.rst (cgroup v1); sched_setaffinity(2).
"""

import functools
import hashlib
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jitkern.code import system
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
    return found._replace(vector_bytes=length, signature=signature, caches=found.caches or system_caches())


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
    except Exception:  # not installed, or one of its many probes failed: a name is not worth more than that
        return detect().brand


# What /sys calls a cache's type, as part of its name here.
_SYS_KINDS = {"Data": "d", "Instruction": "i", "Unified": ""}


def system_caches(folder: Path = Path("/sys/devices/system/cpu/cpu0/cache")) -> dict[str, Cache]:
    """The caches as the kernel lists them, for CPUs that do not say themselves.  What is not told is 0."""
    found = {}
    for index in sorted(folder.glob("index*")):
        facts = {}
        for fact in ("level", "type", "size", "coherency_line_size", "ways_of_associativity", "shared_cpu_list"):
            try:
                facts[fact] = (index / fact).read_text().strip()
            except OSError:
                facts[fact] = ""
        found[f"L{facts['level']}{_SYS_KINDS.get(facts['type'], '')}"] = Cache(
            size=_bytes(facts["size"]), line=int(facts["coherency_line_size"] or 0),
            ways=int(facts["ways_of_associativity"] or 0), shared=_cpus(facts["shared_cpu_list"]))
    return found


def _bytes(text: str) -> int:
    """"32K" -> 32768."""
    units = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
    return int(text[:-1]) * units[text[-1]] if text[-1:] in units else int(text or 0)


def _cpus(text: str) -> int:
    """Number of CPUs in a list such as "0-3,8"."""
    ranges = [part.split("-") for part in text.split(",") if part]
    return sum(int(ends[-1]) - int(ends[0]) + 1 for ends in ranges)


def _cores() -> int:
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, math.ceil(min(allowed, cgroup_cpus())))


def cgroup_cpus(proc: Path = Path("/proc/self")) -> float:
    """CPUs' worth of time that this process's control groups and their parents grant; infinity if unlimited.

    `proc` holds the files cgroup and mountinfo.
    """
    try:
        groups = (proc / "cgroup").read_text(errors="surrogateescape").splitlines()
        mounts = (proc / "mountinfo").read_text(errors="surrogateescape").splitlines()
    except OSError:
        return math.inf
    limit = math.inf
    for line in groups:
        _, controllers, path = line.split(":", 2)
        kind = "cgroup" if controllers else "cgroup2"
        if controllers and "cpu" not in controllers.split(","):
            continue
        for folder in _group_folders(mounts, kind, path):
            limit = min(limit, _quota_v2(folder) if kind == "cgroup2" else _quota_v1(folder))
    return limit


def _group_folders(mounts: list[str], kind: str, path: str) -> list[Path]:
    """The folders of a control group and of its parents, as far as they are mounted here."""
    for line in mounts:
        # 36 35 98:0 /root /mount/point options - type source options: the fields before the dash vary in number
        before, _, after = line.partition(" - ")
        root, point = (_unescape(field) for field in before.split()[3:5])
        mounted, _, options = after.split(" ", 2)
        if mounted != kind or kind == "cgroup" and "cpu" not in options.split(","):
            continue
        top = Path(point)
        inside = os.path.relpath(path, root)
        group = top if inside.startswith("..") else top / inside  # a namespace may hide where the group is
        return [folder for folder in (group, *group.parents) if folder == top or top in folder.parents]
    return []


def _unescape(field: str) -> str:
    """Blanks in mountinfo are written as octal escapes."""
    return field.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def _quota_v2(folder: Path) -> float:
    return _ratio(_read(folder / "cpu.max").split())


def _quota_v1(folder: Path) -> float:
    return _ratio([_read(folder / "cpu.cfs_quota_us"), _read(folder / "cpu.cfs_period_us")])


def _read(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


def _ratio(words: list[str]) -> float:
    """quota / period; infinity for "max", -1 and nothing."""
    try:
        quota, period = (int(word) for word in words)
    except ValueError:
        return math.inf
    return quota / period if quota > 0 and period > 0 else math.inf
