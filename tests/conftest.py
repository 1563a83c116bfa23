"""What all tests share: the tiers, the fixtures that find programs, and the account of what was left out.

Tiers, by what a test needs:
- null: nothing; runs on any machine.  Every test with no other mark.
- native: a CPU that can run the code: `@pytest.mark.native` where the test writes code for the machine it is on, x86-64
  or AArch64; `@pytest.mark.native("avx512f", "avx512vl", arch="x86-64")` where it needs more, features named as in
  Code.features.
- emulated: a host that runs AArch64 code, `@pytest.mark.emulated`, or the fixtures `qemu_aarch64` and `arm64_python`.
The fixture `llvm_mc` is the path of llvm-mc 19 or later, for comparison with an independent assembler.

tools/suite.py runs some of these tests again by an AArch64 Python on an emulated CPU.  The mark `host`, given below,
is of those that would show nothing new there.  Kernels are not among them: tests/guests.py runs their code on emulated
CPUs, from here.

A test whose need is not met is skipped with a reason that names it, and the end of the run lists all of them.  With
CI=true in the environment a missing program is a failure: there every tier must run.
"""

import json
import os
import shutil
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import arm64
import pytest
import tiers
from hypothesis import settings

# The same examples on every run of CI; no deadlines, since these machines are shared.
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("developer", deadline=None)
settings.load_profile("ci" if tiers.in_ci() else "developer")

MARKS = {
    "null": "runs on any machine (given to every test with no other tier)",
    "native(*features, arch=None)": "runs machine code: needs those CPU features, and the architecture if one is named",
    "emulated": "starts AArch64 programs from the host",
    "host": "of the repository, its tools, or pure computation: another architecture would show nothing new",
}
ARCHITECTURES = ("x86-64", "aarch64")
HOST_FOLDERS = {"house", "isa", "typing"}
HOST_FIXTURES = {"llvm_mc", "qemu_aarch64", "arm64_python"}
COUNTED = pytest.StashKey[list]()
EMULATED_HERE = "QEMU_CPU" in os.environ and tiers.machine() == "aarch64"


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


@pytest.fixture(scope="session")
def arm64_python(qemu_aarch64) -> str:
    """Path of the AArch64 Python that tools/arm64.py makes; QEMU_CPU says as which CPU it runs."""
    if tiers.machine() == "aarch64":
        pytest.skip("this machine is AArch64 itself")
    found = arm64.launcher()
    if found is None:
        (pytest.fail if tiers.in_ci() else pytest.skip)("there is no AArch64 Python (`make test` makes it)")
    return str(found)


@pytest.fixture(scope="session")
def counted(pytestconfig) -> list:
    """What tests counted; each is printed at the end of the run, however terse the rest of the output is."""
    return pytestconfig.stash[COUNTED]


def pytest_configure(config):
    """Declare the tiers' marks, and a cache that is neither the user's nor left behind.

    It is set by a variable that stays where programs which tests start lose JITKERN_*.
    """
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="jitkern-tests-")
    config.add_cleanup(lambda: shutil.rmtree(os.environ["XDG_CACHE_HOME"], ignore_errors=True))
    config.stash[COUNTED] = []
    for mark, meaning in MARKS.items():
        config.addinivalue_line("markers", f"{mark}: {meaning}")


def pytest_collection_modifyitems(items):
    """Give every test its tier, and `host` to those that are."""
    for item in items:
        fixtures = HOST_FIXTURES & {*getattr(item, "fixturenames", ())}
        if fixtures - {"llvm_mc"}:
            item.add_marker(pytest.mark.emulated)
        native = any(item.iter_markers("native"))
        if not native and not any(item.iter_markers("emulated")):
            item.add_marker(pytest.mark.null)
        item.user_properties.append(("row", f"{tier(item)}|{where(item)}"))
        if fixtures or any(item.iter_markers("emulated")) or not native and item.path.parent.name in HOST_FOLDERS:
            item.add_marker(pytest.mark.host)


def tier(item) -> str:
    """The first column of the table that a run ends with."""
    bench = getattr(item, "callspec", None) and item.callspec.params.get("bench")
    if getattr(bench, "replayed", False):
        return "replayed"
    if EMULATED_HERE:
        return "aarch64"
    return next(name for name in ("emulated", "native", "null") if any(item.iter_markers(name)))


def where(item) -> str:
    """The second: the CPU, and the machine where there are several."""
    if EMULATED_HERE:
        return os.environ["QEMU_CPU"].replace(",sve-default-vector-length=", "-")
    bench = getattr(item, "callspec", None) and item.callspec.params.get("bench")
    if getattr(bench, "replayed", False):
        return f"numpy {bench.vector_bytes}"
    cpu, name = getattr(bench, "cpu", ""), getattr(bench, "name", "")
    return f"{cpu} {name}".strip() if cpu else f"this one {name}".strip()


def pytest_runtest_setup(item):
    """Skip a native test on another CPU, and an emulated one without the emulator."""
    for mark in item.iter_markers("native"):
        wanted = mark.kwargs.get("arch")
        if tiers.machine() not in ([wanted] if wanted else ARCHITECTURES):
            pytest.skip(f"this machine is not {wanted or ' or '.join(ARCHITECTURES)}")
        if mark.args:
            from jitkern import cpu

            if lacks := [feature for feature in mark.args if feature not in cpu.features]:
                pytest.skip(f"this CPU lacks {', '.join(lacks)}")
    if any(item.iter_markers("emulated")):
        require("qemu-aarch64")


def pytest_report_header():
    """Where the tiers' programs are."""
    lines = [f"{tool.name}: {tool.find() or 'not found, left out: ' + tool.without}" for tool in tiers.TOOLS.values()]
    return [*lines, f"AArch64 Python: {arm64.launcher() or 'not made (tools/arm64.py makes it)'}"]


def pytest_terminal_summary(terminalreporter):
    """Say what tests counted, which were left out, and why, however terse the rest of the output is."""
    reasons = Counter()
    for report in terminalreporter.stats.get("skipped", ()):
        if not hasattr(report, "wasxfail"):
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            reasons[reason.removeprefix("Skipped: ")] += 1
    if path := os.environ.get(tiers.REPORT):
        _write_report(path, terminalreporter, reasons)
    if counted := terminalreporter.config.stash[COUNTED]:
        terminalreporter.section("counted")
        for one in counted:
            terminalreporter.line(str(one))
    if reasons:
        terminalreporter.section("left out")
        for reason, count in reasons.most_common():
            terminalreporter.line(f"{count:5d}  {reason}")


def _write_report(path, terminalreporter, reasons):
    """What tools/suite.py reads: counts by tier and CPU, why tests were skipped, what they counted."""
    rows = defaultdict(Counter)
    for outcome, reports in terminalreporter.stats.items():
        for report in reports:
            row = next((value for key, value in getattr(report, "user_properties", ()) if key == "row"), None)
            if row and hasattr(report, "duration"):  # what was deselected has none
                rows[row]["milliseconds"] += round(1000 * report.duration)
                rows[row][{"error": "failed", "xpassed": "failed", "xfailed": "passed"}.get(outcome, outcome)] += 1
            elif outcome == "error":  # a file that can not be imported
                rows["null|this one"]["failed"] += 1
    for counts in rows.values():
        counts.pop("", None)  # set-up and clean-up that went well
    said = [str(one) for one in terminalreporter.config.stash[COUNTED]]
    Path(path).write_text(json.dumps({"rows": rows, "reasons": reasons, "said": said}))
