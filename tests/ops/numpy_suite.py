"""numpy's own tests, as they are, with jitkern in its place: what fails must be what fails without.

    python tests/ops/numpy_suite.py            the tests of FILES, but for HUGE, each way
    python tests/ops/numpy_suite.py installed  with `jitkern.install()`
    python tests/ops/numpy_suite.py replaced   with jitkern's functions wherever numpy's modules hold numpy's own
    python tests/ops/numpy_suite.py --long     every test
    python tests/ops/numpy_suite.py --store    write what comes of them without jitkern to data/numpy_VERSION.txt

What comes of each without jitkern is stored for the versions in data/, and found out for others.  Where one has another
outcome it may depend on the machine: then all run without jitkern, too.  The status is 1 if one is left with another
outcome; in the way `replaced` but for OBJECTS.  This file is also pytest's plugin in those runs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy

FILES = [f"numpy._core.tests.test_{name}" for name in ("einsum", "multiarray", "numeric", "ufunc", "umath")] + [
    "numpy.linalg.tests", "numpy.matrixlib.tests"]
HUGE = "huge_vectordot or openblas_threading"  # 100 s, of which most is memory's: 16 GB
# Of ufuncs as objects, which ours are not: signatures, attributes, identity, one test for each ufunc.
OBJECTS = ("test_c_func_dispatcher_signature[dot]", "test_params_common_gufunc[", "test_memoverlap_accumulate_",
           "test_ufunc_noncontiguous[", "test_ufunc_types[", "test_ufunc_binop_interaction", "::test_get_signature",
           "test_at_not_none_signature")
PLAIN, INSTALLED, REPLACED = WAYS = ("plain", "installed", "replaced")
WAY, RESULT = "NUMPY_SUITE_WAY", "NUMPY_SUITE_RESULT"  # environment variables of a run


class Run(NamedTuple):
    """What came of the tests: the outcome of each, and how many kernels were built for them."""

    outcomes: dict[str, str]
    kernels: int

    def counts(self) -> str:
        """12 passed, 3 skipped; 45 kernels."""
        found = Counter(self.outcomes.values())
        return ", ".join(f"{count} {outcome}" for outcome, count in found.most_common()) + f"; {self.kernels} kernels"

    def differences(self, other: Run, way: str = REPLACED) -> list[str]:
        """The tests with another outcome there; where functions are replaced OBJECTS do not count."""
        left_out = OBJECTS if way == REPLACED else ()
        names = sorted(name for name in {*self.outcomes, *other.outcomes} if not any(one in name for one in left_out))
        return [f"{name}: {self.outcomes.get(name)}, not {other.outcomes.get(name)}"
                for name in names if self.outcomes.get(name) != other.outcomes.get(name)]


def run(way: str, *arguments: str, show: bool = False) -> Run:
    """Run the tests, in a process of their own, with more arguments for pytest; `show` prints what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "result.json")
        path = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "numpy_suite", "-p", "no:cacheprovider", "-p", "no:benchmark",
             "-c", os.devnull, "--rootdir", str(Path(numpy.__file__).parents[1]), "--pyargs", *FILES, *arguments],
            cwd=folder, text=True, stdout=None if show else subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": path, WAY: way, RESULT: str(result)})
        if not result.exists():
            raise RuntimeError(f"numpy's tests did not come to their end, status {done.returncode}:\n{done.stdout}")
        return Run(**json.loads(result.read_text()))


def stored() -> Path:
    """Where this numpy's outcomes are: a line with the number of tests, then those that do not pass."""
    return Path(__file__).with_name("data") / f"numpy_{numpy.__version__}.txt"


def store(plain: Run) -> None:
    """Write them."""
    others = sorted(f"{outcome} {name}" for name, outcome in plain.outcomes.items() if outcome != "passed")
    stored().write_text("\n".join([f"{len(plain.outcomes)} tests", *others]) + "\n")


def expected(names: Iterable[str]) -> Run | None:
    """What is stored, for tests of these names: None if nothing is or if it is not of as many."""
    if not stored().exists():
        return None
    count, *others = stored().read_text().splitlines()
    found = dict.fromkeys(names, "passed")
    found.update(line.split(" ", 1)[::-1] for line in others)
    return Run(found, 0) if len(found) == int(count.split()[0]) else None


def compare(way: str, arguments: list[str], show: bool) -> tuple[Run, list[str]]:
    """A run, and how it differs from one without jitkern."""
    found = run(way, *arguments, show=show)
    plain = expected(found.outcomes)
    differences = found.differences(plain, way) if plain else ["nothing is stored"]
    if differences:
        differences = found.differences(run(PLAIN, *arguments, show=show), way)
    return found, differences


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ways", nargs="*", help="installed, replaced; both if none is named")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--store", action="store_true")
    parser.add_argument("--show", action="store_true", help="what pytest prints")
    asked = parser.parse_args()
    arguments = [] if asked.long else ["-k", f"not ({HUGE})"]
    if asked.store:
        store(run(PLAIN, *arguments, show=asked.show))
        return 0
    rows = {}
    for way in asked.ways or WAYS[1:]:
        start = time.monotonic()
        found, differences = compare(way, arguments, asked.show)
        print(f"{way}: {found.counts()}; {len(differences)} differences", *differences, sep="\n    ", flush=True)
        if not found.kernels:
            differences.append("they did not come to our kernels")
        rows[f"numpy|{way}"] = {"passed": len(found.outcomes) - len(differences), "failed": len(differences),
                                "skipped": 0, "milliseconds": round(1000 * (time.monotonic() - start))}
    if path := os.environ.get("JITKERN_TEST_REPORT"):
        Path(path).write_text(json.dumps({"rows": rows, "reasons": {}, "said": []}))
    return int(any(row["failed"] for row in rows.values()))


class Plugin:
    """Puts jitkern in numpy's place before the tests are imported, and writes down what came of them."""

    def __init__(self, way: str, result: str):
        self.way, self.result, self.outcomes = way, Path(result), {}

    def pytest_sessionstart(self) -> None:
        if self.way == INSTALLED:
            import jitkern

            jitkern.install()
        elif self.way == REPLACED:
            replace()

    def pytest_runtest_logreport(self, report) -> None:
        if report.when == "call" or report.outcome != "passed":
            outcome = "xfailed" if hasattr(report, "wasxfail") and report.skipped else report.outcome
            known = self.outcomes.get(report.nodeid)
            self.outcomes[report.nodeid] = known if known == "failed" else outcome

    def pytest_sessionfinish(self) -> None:
        self.result.write_text(json.dumps({"outcomes": self.outcomes, "kernels": kernels(self.way)}))


def replace() -> None:
    """Each module of numpy that holds one of the functions holds ours from now on."""
    from jitkern import numpy as ours

    pairs = [(getattr(numpy, name), getattr(ours, name)) for name in ours.OURS if hasattr(numpy, name)]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "numpy":
            for key, value in list(vars(module).items()):
                for old, new in pairs:
                    if value is old:
                        setattr(module, key, new)


def kernels(way: str) -> int:
    """How many were built in this process."""
    if way == PLAIN:
        return 0
    from jitkern.dispatch import cache

    return cache.DEFAULT.missed


def pytest_configure(config) -> None:
    """pytest's: this file is the plugin of a run."""
    if WAY in os.environ:
        config.pluginmanager.register(Plugin(os.environ[WAY], os.environ[RESULT]))


if __name__ == "__main__":
    sys.exit(main())
