"""What all tests share: the tiers, the fixtures that find programs, and the account of what was left out.

Tiers, by what a test needs:
- null: nothing; runs on any machine.  Every test with no other mark.
- native: a CPU that can run the code, `@pytest.mark.native("avx512f", "avx512vl")`, features named as in Code.features.
- emulated: AArch64 code under qemu-aarch64, `@pytest.mark.emulated`, or the fixture `qemu_aarch64`.
The fixture `llvm_mc` is the path of llvm-mc 19 or later, for comparison with an independent assembler.

A test whose need is not met is skipped with a reason that names it, and the end of the run lists all of them.  With
CI=true in the environment a missing program is a failure: there every tier must run.
"""

from collections import Counter

import pytest
import tiers
from hypothesis import settings

# The same examples on every run of CI; no deadlines, since these machines are shared.
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("developer", deadline=None)
settings.load_profile("ci" if tiers.in_ci() else "developer")

MARKS = {
    "null": "runs on any machine (given to every test with no other tier)",
    "native(*features, arch='x86-64')": "runs machine code: needs that architecture and those CPU features",
    "emulated": "runs AArch64 code under qemu-aarch64",
}


def require(tool: str) -> str:
    """Path of the program; where there is none the running test is skipped, or fails under CI."""
    found = tiers.TOOLS[tool].find()
    if found is None:
        (pytest.fail if tiers.in_ci() else pytest.skip)(tiers.TOOLS[tool].missing)
    return found


@pytest.fixture(scope="session")
def llvm_mc() -> str:
    """Path of llvm-mc, version 19 or later."""
    return require("llvm-mc-19")


@pytest.fixture(scope="session")
def qemu_aarch64() -> str:
    """Path of qemu-aarch64."""
    return require("qemu-aarch64")


def pytest_configure(config):
    """Declare the tiers' marks."""
    for mark, meaning in MARKS.items():
        config.addinivalue_line("markers", f"{mark}: {meaning}")


def pytest_collection_modifyitems(items):
    """Mark every test that needs nothing `null`, and those that ask for qemu `emulated`."""
    for item in items:
        if "qemu_aarch64" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.emulated)
        if not any(item.iter_markers("native")) and not any(item.iter_markers("emulated")):
            item.add_marker(pytest.mark.null)


def pytest_runtest_setup(item):
    """Skip a native test on another CPU, and an emulated one without the emulator."""
    for mark in item.iter_markers("native"):
        if (wanted := mark.kwargs.get("arch", "x86-64")) != tiers.machine():
            pytest.skip(f"this machine is not {wanted}")
        if mark.args:
            from jitkern import cpu

            if lacks := [feature for feature in mark.args if feature not in cpu.features]:
                pytest.skip(f"this CPU lacks {', '.join(lacks)}")
    if any(item.iter_markers("emulated")):
        require("qemu-aarch64")


def pytest_report_header():
    """Where the tiers' programs are."""
    return [f"{tool.name}: {tool.find() or 'not found, left out: ' + tool.without}" for tool in tiers.TOOLS.values()]


def pytest_terminal_summary(terminalreporter):
    """Say which tests were left out, and why, however terse the rest of the output is."""
    reasons = Counter()
    for report in terminalreporter.stats.get("skipped", ()):
        if not hasattr(report, "wasxfail"):
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            reasons[reason.removeprefix("Skipped: ")] += 1
    if reasons:
        terminalreporter.section("left out")
        for reason, count in reasons.most_common():
            terminalreporter.line(f"{count:5d}  {reason}")
