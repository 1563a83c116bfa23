"""Every tier is here or is heard of: what conftest.py does when a program is missing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tiers
import tree

CONFTEST = tree.ROOT / "tests/conftest.py"


@pytest.mark.parametrize("fixture", ["llvm_mc", "qemu_aarch64"])
def test_program_of_the_tier_is_here_and_runs(fixture, request):
    said = subprocess.run([request.getfixturevalue(fixture), "--version"], capture_output=True, text=True)
    assert said.returncode == 0 and said.stdout


def run(folder: Path, source: str, *options: str, path: str | None = None, ci: str | None = None):
    """Run pytest on a test file of that text, with this repository's conftest."""
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "test_it.py").write_text(source, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n")
    env = {key: value for key, value in os.environ.items() if key not in ("CI", "PYTEST_ADDOPTS")}
    env["PYTHONPATH"] = str(tree.ROOT / "tools")
    env |= {"CI": ci} if ci else {}
    env |= {"PATH": path} if path is not None else {}
    return subprocess.run([sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, "test_it.py"],
                          cwd=folder, env=env, capture_output=True, text=True)


USES_PROGRAMS = """
import pytest
def test_compare(llvm_mc): pass
def test_null(): pass
@pytest.mark.emulated
def test_run(): pass
"""


def test_missing_program_is_a_skip_that_is_heard_of(tmp_path):
    done = run(tmp_path, USES_PROGRAMS, "-q", path="")
    assert done.returncode == 0, done.stdout
    assert "1 passed, 2 skipped" in done.stdout
    for tool in tiers.TOOLS.values():
        assert f"1  {tool.missing}" in done.stdout


@pytest.mark.parametrize("ci", ["true", "1"])
def test_missing_program_is_a_failure_under_ci(tmp_path, ci):
    done = run(tmp_path, USES_PROGRAMS, path="", ci=ci)
    assert done.returncode == 1, done.stdout
    assert "1 passed, 2 errors" in done.stdout
    for tool in tiers.TOOLS.values():
        assert tool.missing in done.stdout
        assert f"{tool.name}: not found, left out: {tool.without}" in done.stdout


def test_older_llvm_mc_is_not_taken(tmp_path):
    old = tmp_path / "bin" / "llvm-mc"
    old.parent.mkdir()
    for version, taken in ((18, False), (19, True), (21, True)):
        old.write_text(f"#!/bin/sh\necho '  Debian LLVM version {version}.1.7'\n")
        old.chmod(0o755)
        done = run(tmp_path, "def test_compare(llvm_mc): pass", path=str(old.parent))
        assert ("1 passed" in done.stdout) == taken, done.stdout


def test_native_tier_names_the_missing_feature(tmp_path):
    done = run(tmp_path, "import pytest\n@pytest.mark.native('sse2', 'avx9000')\ndef test_it(): pass\n"
                         "@pytest.mark.native(arch='riscv64')\ndef test_other(): pass")
    assert done.returncode == 0, done.stdout
    assert "this machine is not riscv64" in done.stdout
    assert "this CPU lacks avx9000" in done.stdout or "this machine is not x86-64" in done.stdout


def test_tiers_are_marks_that_select(tmp_path):
    done = run(tmp_path, USES_PROGRAMS, "-m", "emulated", "--collect-only", "-q")
    assert "test_run" in done.stdout and "test_null" not in done.stdout
    done = run(tmp_path, USES_PROGRAMS, "-m", "null", "--collect-only", "-q")
    assert "test_run" not in done.stdout and "test_null" in done.stdout


def test_set_up_says_what_to_install_and_what_is_left_out(tmp_path):
    script, stamp = str(tree.ROOT / "tools/tiers.py"), tmp_path / "stamp"
    for reason in ("there is no apt-get here", "an earlier attempt failed"):
        done = subprocess.run([sys.executable, script, str(stamp)], env={"PATH": ""}, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert reason in done.stdout
        assert "as root: apt-get install --no-install-recommends llvm-19 qemu-user" in done.stdout
        assert all(tool.without in done.stdout for tool in tiers.TOOLS.values())
        assert stamp.exists()


@pytest.mark.parametrize("script, said", [
    ("exit 100", "apt-get failed:"),
    ("echo E: Unable to locate package >&2; exit 100", "    E: Unable to locate package"),
    ("exit 0", "apt-get succeeded, but the programs are not on PATH"),
])
def test_set_up_tries_apt_once(tmp_path, script, said):
    fake = tmp_path / "bin"
    fake.mkdir()
    for name, body in (("apt-get", f'echo "$@" >> {tmp_path}/log; {script}'), ("sudo", 'shift; exec "$@"')):
        (fake / name).write_text(f"#!/bin/sh\n{body}\n")
        (fake / name).chmod(0o755)
    for name in ("env", "true"):
        (fake / name).symlink_to(shutil.which(name))
    for _ in range(2):
        done = subprocess.run([sys.executable, str(tree.ROOT / "tools/tiers.py"), str(tmp_path / "stamp")],
                              env={"PATH": str(fake)}, capture_output=True, text=True)
        assert done.returncode == 0 and done.stderr == ""
        assert said in done.stdout
        said = "an earlier attempt failed"
    assert (tmp_path / "log").read_text().splitlines() == [
        "-q update", "-q -y install --no-install-recommends llvm-19 qemu-user"]
