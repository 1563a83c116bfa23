"""What Linux tells in files: the caches, and how much of the CPUs' time this process is granted.

Sources: Linux, Documentation/ABI/testing/sysfs-devices-system-cpu; admin-guide/cgroup-v2.rst
(cpu.max) and scheduler/sched-bwc.rst (cgroup v1); proc(5).
"""

import math
import os
from pathlib import Path

from jitkern.code.interruption import is_interruption
from jitkern.cpu.facts import Cache

# What /sys calls a cache's type, as part of its name here.
_SYS_KINDS = {"Data": "d", "Instruction": "i", "Unified": ""}


def caches(folder: Path = Path("/sys/devices/system/cpu/cpu0/cache")) -> dict[str, Cache]:
    """The caches as the kernel lists them, for CPUs that do not say themselves.  What is not told is 0."""
    found = {}
    for index in sorted(folder.glob("index*")):
        facts = {}
        for fact in ("level", "type", "size", "coherency_line_size", "ways_of_associativity", "shared_cpu_list"):
            try:
                facts[fact] = (index / fact).read_text().strip()
            except OSError as error:
                if is_interruption(error):
                    raise
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


def cgroup_cpus(proc: Path = Path("/proc/self")) -> float:
    """CPUs' worth of time that this process's control groups and their parents grant; infinity if unlimited.

    `proc` holds the files cgroup and mountinfo.
    """
    try:
        groups = (proc / "cgroup").read_text(errors="surrogateescape").splitlines()
        mounts = (proc / "mountinfo").read_text(errors="surrogateescape").splitlines()
    except OSError as error:
        if is_interruption(error):
            raise
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
    except OSError as error:
        if is_interruption(error):
            raise
        return ""


def _ratio(words: list[str]) -> float:
    """quota / period; infinity for "max", -1 and nothing."""
    try:
        quota, period = (int(word) for word in words)
    except ValueError as error:
        if is_interruption(error):
            raise
        return math.inf
    return quota / period if quota > 0 and period > 0 else math.inf
