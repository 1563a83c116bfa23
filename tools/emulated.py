"""Run the tests as AArch64 on every emulated CPU, and print how many passed on each.

    python tools/emulated.py [CPU ...]      all CPUs of the table below, or those named
    --again      make the AArch64 Python although an earlier attempt failed
    --all        every test on every CPU
    --paths ...  only these files and folders, and every test in them

What is native runs on each CPU; what is null on the first; what is the same on all CPUs of one architecture (`once`)
on another one, so that both take about as long.
Each run's output is kept in .arm64/logs.  The exit status is 1 if a test failed, and under CI=true also where nothing
could be run; elsewhere, and on a machine that is AArch64 itself, that is said and is no failure.
"""

import argparse
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import arm64
import tiers

LOGS = arm64.FOLDER / "logs"
AT_ONCE = 2       # one run takes one core and 300 MB
TIMEOUT = 3600.0  # seconds for one CPU

# name | qemu's -cpu | what jitkern.cpu must find: vectors, and bytes in one.  The first is A64FX: SVE without SVE2.
# The two that have most to do come first.
TABLE = """
a64fx      | a64fx                               | sve  64
max-64     | max,sve-default-vector-length=64    | sve2 64
max-16     | max,sve-default-vector-length=16    | sve2 16
max-32     | max,sve-default-vector-length=32    | sve2 32
max-128    | max,sve-default-vector-length=128   | sve2 128
max-256    | max,sve-default-vector-length=256   | sve2 256
cortex-a72 | cortex-a72                          | neon 16
"""
ONCE_ON = "max-64"
PROBE = """\
from jitkern import cpu
print(next(level for level in ("sve2", "sve", "neon") if level in (*cpu.features, "neon")), cpu.vector_bytes)
"""


class Cpu(NamedTuple):
    """An emulated CPU: its name here, its name for qemu, what `PROBE` prints on it."""

    name: str
    model: str
    is_: str


CPUS = [Cpu(*(cell.strip() for cell in line.split("|"))) for line in TABLE.strip().splitlines()]
CPUS = [cpu._replace(is_=" ".join(cpu.is_.split())) for cpu in CPUS]


# The reason conftest.py gives for tests of the host's architecture: skipped as well, but counted by themselves.
OTHER = "this machine is not x86-64"


class Run(NamedTuple):
    """What came of the tests on one CPU: counts, why tests were skipped, what is wrong ("" if nothing is)."""

    cpu: Cpu
    passed: int
    skipped: int
    failed: int
    seconds: float
    reasons: Counter
    wrong: str

    @property
    def other(self) -> int:
        """Of the skipped, the tests of x86-64."""
        return self.reasons[OTHER]


def selection(cpu: Cpu, everything: bool, paths: list[str]) -> list[str]:
    """pytest's arguments."""
    if paths:
        return paths
    wanted = ["native and not once"]
    if everything or cpu == CPUS[0]:
        wanted.append("not native")
    if everything or cpu.name == ONCE_ON:
        wanted.append("once")
    return ["-m", f"not host and ({' or '.join(wanted)})"]


def run(cpu: Cpu, python: Path, everything: bool = False, paths: list[str] = ()) -> Run:
    """Run the tests on one CPU."""
    log, xml = LOGS / f"{cpu.name}.txt", LOGS / f"{cpu.name}.xml"
    xml.unlink(missing_ok=True)
    environment = {**os.environ, "QEMU_CPU": cpu.model}
    started = time.monotonic()
    probe = subprocess.run([str(python), "-c", PROBE], env=environment, stdin=subprocess.DEVNULL, text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if probe.stdout.strip() != cpu.is_:
        return Run(cpu, 0, 0, 1, 0, Counter(), f"it should be {cpu.is_}, but is: {probe.stdout.strip()}")
    # The cache would mix with the host's; its own report of what was left out is read from the XML.
    command = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", "--durations=10", f"--junitxml={xml}",
               *selection(cpu, everything, paths)]
    wrong = ""
    with open(log, "w") as output:
        process = subprocess.Popen(command, cwd=arm64.CHECKOUT, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            status = process.wait(TIMEOUT)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if not isinstance(error, subprocess.TimeoutExpired):
                raise
            status, wrong = -signal.SIGKILL, f"not finished after {TIMEOUT:.0f} s"
    passed, skipped, failed, reasons = counts(xml)
    if status and not failed:
        wrong, failed = wrong or f"pytest ended with status {status}", 1
    if failed and not wrong:
        wrong = f"{failed} failed"
    return Run(cpu, passed, skipped, failed, time.monotonic() - started, reasons, wrong)


def counts(xml: Path) -> tuple[int, int, int, Counter]:
    """Passed, skipped and failed tests in pytest's XML, and the reasons of the skipped; nothing if there is no file."""
    reasons: Counter = Counter()
    if not xml.exists():
        return 0, 0, 0, reasons
    tests = skipped = failed = 0
    for suite in ElementTree.parse(xml).getroot().iter("testsuite"):
        tests += int(suite.get("tests", 0))
        skipped += int(suite.get("skipped", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        reasons.update(one.get("message", "") for one in suite.iter("skipped"))
    return tests - skipped - failed, skipped, failed, reasons


def report(runs: list[Run], seconds: float) -> None:
    """The table, why tests were skipped, and what is wrong."""
    names = [one.cpu.name for one in runs]
    reasons: dict[str, list[str]] = {}
    for one in runs:
        for reason, count in one.reasons.items():
            if reason == OTHER:
                continue
            reasons.setdefault(reason, []).append(f"{count} on {one.cpu.name}")
    if reasons:
        print("\nleft out:")
        for reason, where in reasons.items():
            print(f"    {reason}: {', '.join(where)}")
    for one in runs:
        log = LOGS / f"{one.cpu.name}.txt"
        if one.wrong:
            lines = log.read_text(errors="replace").strip().splitlines() if log.exists() else []
            print(f"\n{one.cpu.name}: {one.wrong}; all of it is in {log}, and the end is:")
            print("\n".join(f"    {line}" for line in lines[-40:]))
    width = max(map(len, ["emulated CPU", *names]))
    print(f"\n{'emulated CPU':{width}}  ISA   vector bytes  passed  skipped  failed  seconds  (x86-64's own)")
    for one in runs:
        isa, length = one.cpu.is_.split()
        print(f"{one.cpu.name:{width}}  {isa:4}  {length:>12}  {one.passed:6}  {one.skipped - one.other:7}"
              f"  {one.failed:6}  {one.seconds:7.0f}  {one.other:15}")
    passed, skipped, failed, other = (
        sum(getattr(one, what) for one in runs) for what in ("passed", "skipped", "failed", "other"))
    print(f"{len(runs)} emulated CPU{'s' * (len(runs) != 1)}: {passed} passed, {skipped - other} skipped, "
          f"{failed} failed in {seconds:.0f} s")


def main(arguments: list[str]) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cpus", nargs="*", metavar="CPU")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--paths", nargs="+", default=[])
    asked = parser.parse_args(arguments)
    if unknown := sorted({*asked.cpus} - {cpu.name for cpu in CPUS}):
        parser.error(f"no such emulated CPU: {', '.join(unknown)}; there are {', '.join(cpu.name for cpu in CPUS)}")
    cpus = [cpu for cpu in CPUS if not asked.cpus or cpu.name in asked.cpus]
    try:
        python = arm64.make(again=asked.again or tiers.in_ci())
    except arm64.Unavailable as error:
        print(f"emulated CPUs, left out: {', '.join(cpu.name for cpu in cpus)}: {error}")
        return int(tiers.in_ci() and tiers.machine() != "aarch64")
    LOGS.mkdir(exist_ok=True)
    print(f"tests as AArch64: {', '.join(cpu.name for cpu in cpus)}", flush=True)
    started, runs = time.monotonic(), []
    with ThreadPoolExecutor(min(AT_ONCE, len(os.sched_getaffinity(0)))) as pool:
        for one in pool.map(lambda cpu: run(cpu, python, asked.all, asked.paths), cpus):
            print(f"    {one.cpu.name}: {one.wrong or f'{one.passed} passed'}, {one.seconds:.0f} s", flush=True)
            runs.append(one)
    report(runs, time.monotonic() - started)
    return int(any(one.wrong for one in runs))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
