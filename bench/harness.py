"""What the benchmarks share: interleaved runs, the machine's identity, one table and one JSON schema.

A benchmark is a list of cases. Each case names what it does and who does it; cases with the same name are rivals and
are run in turns, so that what disturbs the machine disturbs them all. The JSON of a family:

    {"schema": 1, "family": "...", "machine": {...}, "results": [
        {"case": "...", "who": "...", "unit": "...", "median": 0.0, "best": 0.0, "runs": [...], "note": "..."}]}

Figures are in ``unit``, larger being better unless it is a time. Only ratios within one file are worth much.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
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

    With ``figure`` the run returns the figure itself, and the clock is its own.
    """

    case: str
    who: str
    unit: str
    run: Callable[[], object]
    work: float = 1.0
    figure: bool = False
    note: str = ""


class Result(NamedTuple):
    case: str
    who: str
    unit: str
    median: float
    best: float
    runs: list[float]
    note: str


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


def measure(cases: list[Case], rounds: int) -> list[Result]:
    """Every case ``rounds`` times, in turns."""
    runs: list[list[float]] = [[] for _ in cases]
    for case in cases:
        case.run()
    for _ in range(rounds):
        for case, figures in zip(cases, runs):
            start = time.perf_counter()
            returned = case.run()
            elapsed = time.perf_counter() - start
            figures.append(returned if case.figure else case.work / elapsed)
    return [
        Result(
            case.case, case.who, case.unit, statistics.median(figures), _best(case.unit, figures), figures, case.note
        )
        for case, figures in zip(cases, runs)
    ]


def _best(unit: str, figures: list[float]) -> float:
    return min(figures) if unit in ("s", "ms", "us", "ns") else max(figures)


def report(family: str, results: list[Result], path: Path | None = None) -> Path:
    """Print the table and write the JSON; the path of the latter."""
    from rich.console import Console
    from rich.table import Table

    identity = machine()
    table = Table(title=f"{family}: {identity['cpu']}, {identity['isa']}, load {identity['load']:.2f}")
    for heading, justify in (
        ("case", "left"),
        ("who", "left"),
        ("median", "right"),
        ("best", "right"),
        ("unit", "left"),
    ):
        table.add_column(heading, justify=justify)
    table.add_column("note")
    for result in results:
        table.add_row(result.case, result.who, _figure(result.median), _figure(result.best), result.unit, result.note)
    Console(width=None if os.isatty(1) else 120).print(table)
    path = path or RESULTS / f"{family}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"schema": 1, "family": family, "machine": identity, "results": [result._asdict() for result in results]}
    path.write_text(json.dumps(data, indent=1) + "\n")
    return path


def _figure(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def main(family: str, description: str, cases: Callable[[], list[Case]], rounds: int) -> None:
    """The command line of one benchmark."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=rounds, help="runs of every case (default %(default)s)")
    parser.add_argument("--json", type=Path, help="where the results go (default bench/results/)")
    arguments = parser.parse_args()
    print(report(family, measure(cases(), arguments.rounds), arguments.json))
