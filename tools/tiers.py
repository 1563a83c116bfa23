"""What some tests need: the machine, and programs: where each is, what to install, what is left out without it.

    python tools/tiers.py STAMP     install what is missing if this user may, else say what to install

STAMP is a file that remembers a failed attempt, so that the next run does not wait for apt-get again.
Standard library only.
"""

import functools
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import debian


def machine() -> str:
    """This machine's architecture, named as in Code.arch."""
    return {"x86_64": "x86-64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())


def find_llvm(tool: str) -> str | None:
    """Path of one of LLVM's tools (llvm-mc, llvm-mca), version 19 or later."""
    if path := shutil.which(f"{tool}-19"):
        return path
    path = shutil.which(tool)
    if path is None:
        return None
    said = subprocess.run([path, "--version"], capture_output=True, text=True).stdout
    version = re.search(r"LLVM version (\d+)", said)
    return path if version and int(version[1]) >= 19 else None


class Tool(NamedTuple):
    """A program that a tier of the tests needs."""

    name: str
    package: str
    find: Callable[[], str | None]
    without: str

    @property
    def missing(self) -> str:
        """The reason given for every test that is left out for want of this program."""
        return f"{self.name} is not installed (Debian: {debian.command([self.package])})"


TOOLS = {tool.name: tool for tool in (
    Tool("llvm-mc-19",   "llvm-19",   lambda: find_llvm("llvm-mc"),         "comparison with an independent assembler"),
    Tool("qemu-aarch64", "qemu-user", lambda: shutil.which("qemu-aarch64"), "AArch64 code run under emulation"),
)}


ALL = "JITKERN_TEST_ALL"        # environment: any value but none and 0 runs what is else done in turns
REPORT = "JITKERN_TEST_REPORT"  # environment: the file that a run of pytest writes what it counted to


def everything() -> bool:
    """Whether tests run all cases on all machines, and not the share that is this commit's."""
    return os.environ.get(ALL, "0") not in ("", "0")


@functools.cache
def turn() -> int:
    """A number that differs from commit to commit, by which cases and vector lengths take turns; 0 outside git."""
    said = subprocess.run(["git", "rev-parse", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True) \
        if shutil.which("git") else None
    return int(said.stdout[:8], 16) if said and not said.returncode else 0


def share() -> list[str]:
    """What is said of the share that runs."""
    if everything():
        return ["all cases on all machines"]
    return [f"turn {turn() % 60} of 60 of vector lengths and cases; `make test-all` runs all of them"]


def in_ci() -> bool:
    """Whether a missing tier is a failure: CI=true (or 1) in the environment."""
    return os.environ.get("CI", "").lower() in {"true", "1"}


def main(stamp: Path) -> int:
    """Always 0: the tests that can run do run, and name what was left out."""
    missing = [tool for tool in TOOLS.values() if tool.find() is None]
    if not missing:
        return 0
    packages = [tool.package for tool in missing]
    reason = f"an earlier attempt failed ({stamp} remembers it)" if stamp.exists() else debian.install(packages)
    if reason is None:
        missing = [tool for tool in missing if tool.find() is None]
        if not missing:
            return 0
        reason = "apt-get succeeded, but the programs are not on PATH"
    stamp.touch()
    print(f"{', '.join(packages)} could not be installed: {reason}\n"
          f"To run every test, as root: {debian.command(packages)}\nUntil then these are left out:")
    for tool in missing:
        print(f"    {tool.without} (needs {tool.name})")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
