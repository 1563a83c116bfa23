"""What Linux says in files of caches and of the time that a process is granted."""

import math
import os
import platform

import machinecode
import pytest

from jitkern import cpu
from jitkern.cpu import sysfs
from jitkern.cpu.facts import Cache


def test_caches_by_sys(tmp_path):
    for index, (level, kind, size, ways, shared) in enumerate([
            ("1", "Data", "48K", "12", "0,64"), ("1", "Instruction", "32K", "8", "0"),
            ("2", "Unified", "2048K", "16", "0-3,8"), ("3", "Unified", "32M", "", "")]):
        folder = tmp_path / f"index{index}"
        folder.mkdir()
        for name, value in (("level", level), ("type", kind), ("size", size), ("coherency_line_size", "64"),
                            ("ways_of_associativity", ways), ("shared_cpu_list", shared)):
            if value:
                (folder / name).write_text(value + "\n")
    assert sysfs.caches(tmp_path) == {
        "L1d": Cache(48 << 10, 64, 12, 2), "L1i": Cache(32 << 10, 64, 8, 1), "L2": Cache(2 << 20, 64, 16, 5),
        "L3": Cache(32 << 20, 64, 0, 0)}
    assert sysfs.caches(tmp_path / "nothing") == {}


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one CPU")
def test_cores_follow_affinity():
    done = machinecode.run("""if True:
        import os
        from jitkern import cpu
        before = cpu.cores
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        print(before, cpu.cores)
        """)
    assert done.stdout.split() == [str(cpu.cores), "1"]


def group(root, kind: str, path: str, quotas: dict[str, str], mounted="/", point="/sys/fs/cgroup") -> float:
    """cgroup_cpus for a process in control group `path`, where the tree under `mounted` is at `point`."""
    proc = root / "proc"
    proc.mkdir(exist_ok=True)
    top = str(root) + point
    controllers = "" if kind == "cgroup2" else "cpu,cpuacct"
    options = "rw" if kind == "cgroup2" else "rw,cpu,cpuacct"
    (proc / "cgroup").write_text(f"3:memory:/elsewhere\n{0 if kind == 'cgroup2' else 4}:{controllers}:{path}\n")
    (proc / "mountinfo").write_text(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"30 22 0:26 / {root}/memory rw - cgroup cgroup rw,memory\n"
        f"31 22 0:27 {mounted} {top.replace(' ', chr(92) + '040')} rw,nosuid shared:9 - {kind} cgroup {options}\n")
    for folder, quota in quotas.items():
        where = root / (point + folder).lstrip("/")
        where.mkdir(parents=True, exist_ok=True)
        if kind == "cgroup2":
            (where / "cpu.max").write_text(quota + "\n")
        else:
            for name, value in zip(("cpu.cfs_quota_us", "cpu.cfs_period_us"), quota.split()):
                (where / name).write_text(value + "\n")
    return sysfs.cgroup_cpus(proc)


@pytest.mark.parametrize("quotas, cpus", [
    ({"/a/b": "150000 100000"},                               1.5),
    ({"/a/b": "max 100000"},                                  math.inf),
    ({"/a/b": "max 100000", "/a": "50000 100000"},            0.5),     # a parent's limit
    ({"/a/b": "400000 100000", "/a": "200000 100000"},        2),
    ({"/a/b": "100000 100000", "/a/b/c": "1000 100000"},      1),       # a child's is no limit of ours
    ({},                                                      math.inf),
    ({"/a/b": "nonsense"},                                    math.inf),
    ({"/a/b": "0 0"},                                         math.inf),
])
def test_cgroup_v2(tmp_path, quotas, cpus):
    assert group(tmp_path, "cgroup2", "/a/b", quotas) == cpus


@pytest.mark.parametrize("quotas, cpus", [
    ({"/a/b": "150000 100000"},                               1.5),
    ({"/a/b": "-1 100000", "": "300000 100000"},              3),
    ({"/a/b": "-1 100000"},                                   math.inf),
])
def test_cgroup_v1(tmp_path, quotas, cpus):
    assert group(tmp_path, "cgroup", "/a/b", quotas, point="/sys/fs/cgroup/cpu") == cpus


def test_cgroup_in_a_container(tmp_path):
    # the container's own group is mounted at the top; its path is seen from outside ...
    assert group(tmp_path, "cgroup2", "/docker/1234", {"": "250000 100000"}, mounted="/docker/1234") == 2.5
    # ... or from inside, in a namespace of its own
    assert group(tmp_path, "cgroup2", "/", {"": "150000 100000"}) == 1.5
    # a mount that does not show the group at all: what is at its top is the nearest
    assert group(tmp_path, "cgroup2", "/../other", {"": "50000 100000"}, mounted="/docker") == 0.5


def test_cgroup_folders_with_blanks(tmp_path):
    assert group(tmp_path, "cgroup2", "/a", {"/a": "50000 100000"}, point="/my groups") == 0.5


def test_no_cgroups(tmp_path):
    assert sysfs.cgroup_cpus(tmp_path) == math.inf
    (tmp_path / "cgroup").write_text("")
    (tmp_path / "mountinfo").write_text("")
    assert sysfs.cgroup_cpus(tmp_path) == math.inf


@pytest.mark.parametrize("quota, cores", [(0.2, 1), (1, 1), (1.5, 2), (64, 4), (math.inf, 4)])
def test_cores_are_whole_and_at_least_one(monkeypatch, quota, cores):
    monkeypatch.setattr(sysfs, "cgroup_cpus", lambda: quota)
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(4)))
    assert cpu.cores == cores
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    assert cpu.cores == cores


@pytest.mark.skipif(platform.system() != "Linux", reason="/proc is Linux's")
def test_this_process_has_control_groups_that_can_be_read():
    assert sysfs.cgroup_cpus() > 0
