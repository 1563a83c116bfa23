"""The AArch64 Python that tools/arm64.py makes."""

import os
import re
import shutil
import subprocess

import arm64
import emulated
import pytest
import tiers
import tree

NOT_THERE = "an earlier attempt; `python tools/arm64.py` tries again"


def run(python: str, *arguments: str, cpu: str = "a64fx", **environment: str) -> str:
    """What the AArch64 Python prints, from another folder."""
    done = subprocess.run([python, *arguments], cwd="/", capture_output=True, text=True,
                          env={**os.environ, "QEMU_CPU": cpu, **environment})
    assert done.returncode == 0, done.stderr
    return done.stdout


# What it is

@pytest.mark.parametrize("options", [(), ("-I",), ("-E",)])
def test_it_is_aarch64_and_uses_this_checkout(arm64_python, options):
    said = run(arm64_python, *options, "-c", """if True:
        import platform, sys, jitkern, jitkern.isa.x86, jitkern.kernels, numpy, cffi, pytest, hypothesis
        print(platform.machine(), sys.executable)
        print(jitkern.__file__, jitkern.isa.__file__, jitkern.kernels.__file__, sep="\\n")
        """)
    assert said.splitlines() == [f"aarch64 {arm64_python}"] + [
        f"{tree.ROOT}/{folder}/__init__.py" for folder in tree.PACKAGES.values()]


def test_the_folders_are_not_importable_under_their_bare_names(arm64_python):
    done = subprocess.run([arm64_python, "-c", "import kernels"], cwd="/", capture_output=True, text=True)
    assert done.returncode == 1 and "No module named 'kernels'" in done.stderr


@pytest.mark.parametrize("cpu", [cpu for cpu in emulated.CPUS if cpu.name in ("a64fx", "max-256", "cortex-a72")],
                         ids=lambda cpu: cpu.name)
def test_qemu_cpu_is_the_cpu_of_it_and_of_its_children(arm64_python, cpu):
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {emulated.PROBE!r}], check=True)"
    assert run(arm64_python, "-c", emulated.PROBE, cpu=cpu.model).strip() == cpu.is_
    assert run(arm64_python, "-c", child, cpu=cpu.model).strip() == cpu.is_


def test_it_may_be_started_through_a_relative_path(arm64_python):
    for folder, name in ((os.path.dirname(arm64_python), "./python"), (str(tree.ROOT), ".arm64/python")):
        done = subprocess.run([name, "-c", "import sys, jitkern.isa; print(sys.executable)"], cwd=folder,
                              capture_output=True, text=True)
        assert done.stdout.strip() == arm64_python, done.stderr


def test_an_instruction_that_the_cpu_lacks_ends_it(arm64_python):
    """SVE2 on A64FX: what runs here would run there."""
    adclb = "import jitkern; jitkern.load(bytes.fromhex('20d00245c0035fd6'), 'void(void)')()"
    assert run(arm64_python, "-c", adclb, cpu="max") == ""
    done = subprocess.run([arm64_python, "-c", adclb], cwd="/", env={**os.environ, "QEMU_CPU": "a64fx"},
                          capture_output=True)
    assert done.returncode != 0


# Making it

def test_the_recipe_follows_setup_py():
    roots, wanted = arm64.setup_facts()
    assert roots == tree.PACKAGES
    assert {"numpy", "cffi", "hypothesis"} <= {re.split("[<>=]", one)[0] for one in wanted}
    assert any(one.startswith("numpy>=") for one in wanted)
    assert any(one.startswith("pytest>=") for one in wanted)
    assert not any(one.startswith(("ruff", "build", "setuptools")) for one in wanted)


def test_what_was_made_by_another_recipe_is_made_again(tmp_path):
    assert arm64.launcher(tmp_path) is None
    (tmp_path / "stamp").write_text("another")
    assert arm64.launcher(tmp_path) is None
    (tmp_path / "stamp").write_text(arm64.recipe())
    assert arm64.launcher(tmp_path) == tmp_path / "python"


def fake(folder, **scripts: str) -> str:
    """A folder of these shell scripts, with what they use; a PATH of it alone."""
    folder.mkdir(exist_ok=True)
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    for name in ("cat", "mkdir"):
        if not (folder / name).exists():
            (folder / name).symlink_to(shutil.which(name))
    return str(folder)


@pytest.fixture
def here_is_x86(monkeypatch):
    monkeypatch.setattr(tiers, "machine", lambda: "x86-64")


@pytest.mark.parametrize("scripts, why", [
    ({},                                                            "qemu-aarch64 is not installed (Debian: apt-get"),
    ({"qemu-aarch64": ""},                                          "apt-get is not here"),
    ({"qemu-aarch64": "", "apt-get": ""},                           "dpkg-deb is not here"),
    ({"qemu-aarch64": "", "dpkg-deb": "", "apt-get": "echo E: no net; exit 100"}, "E: no net"),
    ({"qemu-aarch64": "", "dpkg-deb": "exit 3", "apt-get": ": > ${APT_CONFIG%/*}/cache/archives/a.deb"},
     "dpkg-deb -x failed"),
])
def test_where_it_can_not_be_made_it_says_why(tmp_path, monkeypatch, here_is_x86, scripts, why):
    monkeypatch.setenv("PATH", fake(tmp_path / "bin", **scripts))
    with pytest.raises(arm64.Unavailable) as first:
        arm64.make(tmp_path / "arm64")
    assert why in str(first.value)
    assert arm64.launcher(tmp_path / "arm64") is None
    if scripts:
        with pytest.raises(arm64.Unavailable, match=NOT_THERE):  # and is not tried again, unless that is asked for
            arm64.make(tmp_path / "arm64", again=False)
        with pytest.raises(arm64.Unavailable) as again:
            arm64.make(tmp_path / "arm64", again=True)
        assert NOT_THERE not in str(again.value)


def test_nothing_is_needed_on_aarch64(monkeypatch, tmp_path):
    monkeypatch.setattr(tiers, "machine", lambda: "aarch64")
    with pytest.raises(arm64.Unavailable, match="this machine is AArch64 itself"):
        arm64.make(tmp_path)


def test_a_folder_that_can_not_be_written(tmp_path, monkeypatch, here_is_x86):
    monkeypatch.setattr(arm64, "obstacle", lambda: None)
    (tmp_path / "file").touch()
    with pytest.raises(arm64.Unavailable, match="Not a directory|File exists"):
        arm64.make(tmp_path / "file")


def test_apt_keeps_its_hands_off_the_host(tmp_path):
    """The host's apt-config, read with our configuration: everything written is ours, and no hook is left."""
    if (program := shutil.which("apt-config")) is None:
        pytest.skip("there is no apt-config here")
    (tmp_path / "apt.conf").write_text(arm64.apt_conf(tmp_path))
    said = subprocess.run([program, "dump"], env={**os.environ, "APT_CONFIG": str(tmp_path / "apt.conf")},
                          capture_output=True, text=True, check=True).stdout
    facts = dict(line.rstrip(";").split(" ", 1) for line in said.splitlines() if " " in line)
    for name in ("State", "State::lists", "State::status", "Cache", "Cache::archives", "Log"):
        assert facts[f"Dir::{name}"].strip('"').startswith(str(tmp_path)), name
    assert not [line for line in said.splitlines() if "-Invoke" in line or "Pre-Install-Pkgs" in line]
    assert facts["APT::Architecture"] == '"arm64"'
