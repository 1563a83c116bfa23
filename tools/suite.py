"""All tests, as jobs of which two run at a time, and one table of what came of them.

    python tools/suite.py            what `make test` runs: this commit's share of vector lengths and cases
    python tools/suite.py --all      every vector length, case and emulated CPU; an hour or two
    python tools/suite.py JOB ...    only these jobs (--jobs lists them)

A job is a process: pytest here on some files, pytest by the AArch64 Python on an emulated CPU, or numpy's own tests
with jitkern in its place.  The jobs that take longest begin first.  Each writes what it printed and what it counted
into the ignored folder .suite.  The exit status is 1 if a test failed, a job ended in any other way than it should or
ran no test, and under CI=true also if a tier could not run.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

import arm64
import emulated
import tiers

CHECKOUT = arm64.CHECKOUT
FOLDER = CHECKOUT / ".suite"
AT_ONCE = 2       # as many as there are CPUs, at most
TIMEOUT = 2400.0  # seconds for one job

# job | its files; the first that matches has a file.  Those that take longest come first, so that no job is left over.
HERE = """
gemm     | tests/kernels/test_gem*
kernels  | tests/kernels/*
runtime  | tests/runtime/*
graph    | tests/graph/* tests/ops/*
house    | *
"""
# job | emulated CPU | when | its files, run by the AArch64 Python: what has machine code of its own comes first.
# Kernels are not among them: the jobs above run those on emulated CPUs.  Of files that take turns one in TURNS runs.
AARCH64 = """
aarch64-sve2 | max-64     | always  | {runtime}
aarch64-turn | max-64     | in turn | tests/runtime/* tests/graph/* tests/ops/*
aarch64-sve  | a64fx      | always  | {cpu}
aarch64-neon | cortex-a72 | always  | {cpu}
""".format(
    runtime="tests/runtime/test_[an]* tests/runtime/test_callobject.py tests/runtime/test_callpath.py "
            "tests/runtime/test_execmem* tests/graph/test_functions.py",
    cpu="tests/runtime/test_cpu.py tests/runtime/test_features.py tests/isa/test_a64_* tests/graph/test_jit.py",
)
TURNS = 6
# The same for --all, on every emulated CPU.
EVERYWHERE = "tests/runtime/* tests/graph/* tests/ops/* tests/isa/* tests/bench/*"
NUMPY = ("installed", "replaced")


class Job(NamedTuple):
    """A process: its command line, what it has in its environment beside ours, why it can not be, "" if it can."""

    name: str
    command: list[str]
    environment: dict[str, str]
    obstacle: str = ""


class Run(NamedTuple):
    """What came of a job: counts by tier and CPU, why tests were skipped, what they say themselves, what is wrong."""

    job: Job
    rows: dict[tuple[str, str], Counter]
    reasons: Counter
    said: list[str]
    seconds: float
    wrong: str

    @property
    def counts(self) -> Counter:
        return sum(self.rows.values(), Counter())


def rows(table: str) -> list[list[str]]:
    """The cells of a table's lines."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def matching(patterns: str, names: list[str] | None = None) -> list[str]:
    """The test files that one of the patterns matches."""
    if names is None:
        names = [path.relative_to(CHECKOUT).as_posix() for path in sorted(CHECKOUT.glob("tests/*/test_*.py"))]
    return [name for name in names if any(fnmatchcase(name, pattern) for pattern in patterns.split())]


def files() -> dict[str, list[str]]:
    """The test files of each job in HERE."""
    left, found = matching("*"), {}
    for job, patterns in rows(HERE):
        found[job] = matching(patterns, left)
        left = [name for name in left if name not in found[job]]
    return found


def aarch64() -> list[tuple[str, str, list[str]]]:
    """The jobs of the AArch64 Python: name, CPU, files."""
    if tiers.everything():
        return [(f"aarch64-{cpu.name}", cpu.name, matching(EVERYWHERE)) for cpu in emulated.CPUS]
    found, taken = [], set()
    for name, cpu, when, patterns in rows(AARCH64):
        paths = [path for path in matching(patterns) if (cpu, path) not in taken]
        taken |= {(cpu, path) for path in paths}
        found.append((name, cpu, paths[tiers.turn() % TURNS::TURNS] if when == "in turn" else paths))
    return found


def jobs(python: Path | None, why: str) -> list[Job]:
    """All of them; `python` is AArch64's, or else `why` there is none."""
    pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--durations=10"]
    found = [Job(f"numpy-{way}", [sys.executable, "tests/ops/numpy_suite.py", way], {}) for way in NUMPY]
    found += [Job(name, [sys.executable, *pytest, *paths], {}) for name, paths in files().items()]
    for name, cpu, paths in aarch64():
        found.append(Job(name, [str(python), *pytest, "-m", "not host", *paths], {"QEMU_CPU": emulated.cpu(cpu).model},
                         why))
    order = [*(name for name, _ in rows(HERE)), "aarch64-sve2"]
    return sorted(found, key=lambda job: order.index(job.name) if job.name in order else len(order))


def run(job: Job) -> Run:
    """Run one to its end."""
    log, report = FOLDER / f"{job.name}.txt", FOLDER / f"{job.name}.json"
    report.unlink(missing_ok=True)
    environment = {**os.environ, **job.environment, tiers.REPORT: str(report)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an emulated Python takes seconds to compile what it imports
    started, wrong = time.monotonic(), ""
    with open(log, "w") as output:
        process = subprocess.Popen(job.command, cwd=CHECKOUT, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=subprocess.STDOUT, start_new_session=True)
        try:
            status = process.wait(TIMEOUT)
        except BaseException as error:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if not isinstance(error, subprocess.TimeoutExpired):
                raise
            status, wrong = -signal.SIGKILL, f"not finished after {TIMEOUT:.0f} s"
    found = json.loads(report.read_text()) if report.exists() else {"rows": {}, "reasons": {}, "said": []}
    counted = {tuple(key.split("|")): Counter(counts) for key, counts in found["rows"].items()}
    done = Run(job, counted, Counter(found["reasons"]), found["said"], time.monotonic() - started, wrong)
    if done.counts["failed"]:
        wrong = f"{done.counts['failed']} failed"
    elif status and not wrong:
        wrong = f"it ended with status {status}"
    elif not wrong and not done.counts["passed"]:
        wrong = "no test ran"
    return done._replace(wrong=wrong)


def report(runs: list[Run], left_out: list[Job], seconds: float) -> None:
    """What tests say, why some were skipped, what is wrong, the table, and its sum as the last line."""
    for one in runs:
        for line in one.said:
            print(line)
    reasons = sum((one.reasons for one in runs), Counter())
    if reasons or left_out:
        print("\nleft out:")
        for reason, count in reasons.most_common():
            print(f"    {count:5}  {reason}")
        for job in left_out:
            print(f"    all of {job.name}: {job.obstacle}")
    for one in runs:
        if one.wrong:
            log = FOLDER / f"{one.job.name}.txt"
            lines = log.read_text(errors="replace").strip().splitlines() if log.exists() else []
            print(f"\n{one.job.name}: {one.wrong}; all of it is in {log}, and the end is:")
            print("\n".join(f"    {line}" for line in lines[-60:]))
    table: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for one in runs:
        for key, counts in one.rows.items():
            table[key] += counts
    print(f"\n{'tier':10}  {'CPU':22}  passed  skipped  failed  seconds")
    for (tier, cpu), counts in sorted(table.items()):
        print(f"{tier:10}  {cpu:22}  {counts['passed']:6}  {counts['skipped']:7}  {counts['failed']:6}"
              f"  {counts['milliseconds'] / 1000:7.0f}")
    total = sum(table.values(), Counter())
    print(f"{len(runs)} jobs in {seconds:.0f} s; {'; '.join(tiers.share())}")
    failed = total["failed"] + sum(not one.counts["failed"] for one in runs if one.wrong)
    print(f"tests: {total['passed']} passed, {failed} failed, {total['skipped']} skipped")


def main(arguments: list[str]) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("only", nargs="*", metavar="JOB")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", action="store_true")
    asked = parser.parse_args(arguments)
    if asked.all:
        os.environ[tiers.ALL] = "1"
    try:
        python, why = arm64.make(again=tiers.in_ci()), ""
    except arm64.Unavailable as error:
        python, why = None, str(error)
    every = jobs(python, why)
    if asked.jobs:
        print("\n".join(job.name for job in every))
        return 0
    if unknown := sorted({*asked.only} - {job.name for job in every}):
        parser.error(f"no such job: {', '.join(unknown)}; there are {', '.join(job.name for job in every)}")
    wanted = [job for job in every if not asked.only or job.name in asked.only]
    left_out = [job for job in wanted if job.obstacle]
    FOLDER.mkdir(exist_ok=True)
    at_once = min(AT_ONCE, len(os.sched_getaffinity(0)))
    print(f"{len(wanted) - len(left_out)} jobs, {at_once} at a time; {'; '.join(tiers.share())}", flush=True)
    started, runs = time.monotonic(), []
    with ThreadPoolExecutor(at_once) as pool:
        for done in as_completed([pool.submit(run, job) for job in wanted if not job.obstacle]):
            one = done.result()
            what = one.wrong or f"{one.counts['passed']} passed"
            print(f"    {one.job.name}: {what}, {one.seconds:.0f} s", flush=True)
            runs.append(one)
    report(runs, left_out, time.monotonic() - started)
    required = tiers.in_ci() and tiers.machine() != "aarch64"
    return int(any(one.wrong for one in runs) or bool(left_out and required))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
