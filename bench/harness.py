"""What the benchmarks share: interleaved runs, the machine's identity, one table and one JSON schema.

A benchmark is a list of cases. Each case names what it does and who does it; cases with the same name are rivals and
are run in turns, so that what disturbs the machine disturbs them all. The JSON of a family:

    {"schema": 1, "family": "...", "machine": {...}, "results": [
        {"case": "...", "who": "...", "unit": "...", "median": 0.0, "best": 0.0, "runs": [...], "note": "...",
         "details": {...}}], "summary": ["...", ...]}

Figures are in ``unit``, larger being better unless it is a time. Only ratios within one file are worth much.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from jitkern import __version__, cpu

RESULTS = Path(__file__).parent / "results"


class Case(NamedTuple):
    """``run()`` once, untimed, then in turns with its rivals; ``work`` units are done in one run.

    With ``figure`` the run returns the figure itself, and the clock is its own. ``details`` are columns of the table.
    """

    case: str
    who: str
    unit: str
    run: Callable[[], object]
    work: float = 1.0
    figure: bool = False
    note: str = ""
    details: dict = {}


class Result(NamedTuple):
    case: str
    who: str
    unit: str
    median: float
    best: float
    runs: list[float]
    note: str
    details: dict = {}


class Clock(NamedTuple):
    """``seconds(count)``: how long it takes to do something ``count`` times; each time ``work`` units are done."""

    seconds: Callable[[int], float]
    work: float

    def rate(self, count: int) -> float:
        """Units a second."""
        return count * self.work / self.seconds(count)

    def times(self, seconds: float) -> int:
        """How often it is done in so many seconds, once at least. A first time, which may be slow, does not count."""
        self.seconds(1)
        count = 1
        while (took := self.seconds(count)) < seconds / 2:
            count = max(2 * count, min(16 * count, int(count * seconds / took)))
        return count


def clock(run: Callable[[int], object], work: float) -> Clock:
    """The clock of what does something ``count`` times, on this thread: what others take of the CPU does not count."""

    def seconds(count: int) -> float:
        start = time.thread_time()
        run(count)
        return time.thread_time() - start

    return Clock(seconds, work)


def machine() -> dict:
    """What the figures depend on."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=Path(__file__).parent, capture_output=True, text=True
    )
    return {
        "cpu": cpu.name(),
        "signature": cpu.signature,
        "isa": cpu.isa,
        "cores": cpu.cores,
        "caches": {name: cache.size for name, cache in cpu.caches.items()},
        "kernel": platform.release(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "jitkern": __version__,
        "commit": commit.stdout.strip(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }


def measure(cases: list[Case], rounds: int, seconds: float = float("inf")) -> list[Result]:
    """Every case ``rounds`` times, in turns; after so many seconds no more than three times."""
    runs: list[list[float]] = [[] for _ in cases]
    for case in cases:
        case.run()
    begin = time.perf_counter()
    for done in range(rounds):
        if done >= 3 and time.perf_counter() - begin > seconds:
            break
        for case, figures in zip(cases, runs):
            start = time.perf_counter()
            returned = case.run()
            elapsed = time.perf_counter() - start
            figures.append(returned if case.figure else case.work / elapsed)
    return [
        result(case.case, case.who, case.unit, figures, case.note, case.details) for case, figures in zip(cases, runs)
    ]


def result(case: str, who: str, unit: str, runs: list[float], note: str = "", details: dict | None = None) -> Result:
    """What came of some runs."""
    return Result(case, who, unit, statistics.median(runs), _best(unit, runs), runs, note, details or {})


def joined(first: Result, second: Result) -> Result:
    """The runs of one case, done at different times."""
    return result(*first[:3], first.runs + second.runs, first.note, first.details)


def _best(unit: str, figures: list[float]) -> float:
    return min(figures) if unit in ("s", "ms", "us", "ns") else max(figures)


def report(family: str, results: list[Result], path: Path | None = None, summary: list[str] | None = None,
           peers: dict | None = None) -> Path:
    """Print the table and the summary, write the JSON; the path of the latter. ``peers``: their versions."""
    from rich.console import Console
    from rich.table import Table

    identity, summary = machine() | {"peers": peers or {}}, summary or []
    table = Table(title=f"{family}: {identity['cpu']}, {identity['isa']}, load {identity['load']:.2f}")
    for heading, justify in (
        ("case", "left"),
        ("who", "left"),
        ("median", "right"),
        ("best", "right"),
        ("unit", "left"),
    ):
        table.add_column(heading, justify=justify)
    details = list(dict.fromkeys(heading for one in results for heading in one.details))
    for heading in details:
        table.add_column(heading, justify="right")
    table.add_column("note")
    for one in results:
        table.add_row(one.case, one.who, _figure(one.median), _figure(one.best), one.unit,
                      *(_figure(one.details.get(heading, "")) for heading in details), one.note)
    Console(width=None if os.isatty(1) else 160 if details else 120).print(table)
    print("\n".join(summary))
    path = path or RESULTS / f"{family}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"schema": 1, "family": family, "machine": identity, "results": [one._asdict() for one in results],
            "summary": summary}
    path.write_text(json.dumps(data, indent=1) + "\n")
    return path


def _figure(value: float | str) -> str:
    if isinstance(value, str):
        return value
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def options(description: str, rounds: int) -> argparse.ArgumentParser:
    """What every benchmark can be told."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=rounds, help="runs of every case (default %(default)s)")
    parser.add_argument("--only", type=re.compile, default="", metavar="PATTERN", help="cases with this in their name")
    parser.add_argument("--json", type=Path, help="where the results go (default bench/results/)")
    return parser


def main(family: str, description: str, cases: Callable[[], list[Case]], rounds: int) -> None:
    """The command line of one benchmark."""
    asked = options(description, rounds).parse_args()
    wanted = [case for case in cases() if re.search(asked.only, case.case)]
    print(report(family, measure(wanted, asked.rounds), asked.json))
