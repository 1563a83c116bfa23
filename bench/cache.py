"""Kernels from nothing, from disk and from memory, and what starting a process costs.

    python bench/cache.py [--rounds N] [--only PATTERN]

    one kernel       the time to a kernel that can be called, of one shape after another: built (nothing is on disk, and
                     it is put there), loaded from disk (found, read, checked, mapped), from memory
    first kernel     the same for the first kernel of a process that knows its CPU: with making executable memory, and
                     reading the rows of instructions where it is built
    500 kernels      a process that asks for 500 kernels: its asking for them, and all from its start to its end
    process          one that asks for no kernel, but is otherwise the same; one that does nothing
    import           a process that imports a package, less one that imports nothing

Processes have their bytecode compiled, as installed packages have.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from harness import Case, main
from problems import Problem

from jitkern.cpu import targets
from jitkern.dispatch import cache, disk
from jitkern.kernels.gemm import nest
from jitkern.kernels.gemm.rule import gemm_block

KERNELS = 500

# Asks for so many kernels; prints the milliseconds of the first one, and of all.
PROGRAM = """
import sys, time
from jitkern.dispatch import cache
from jitkern.cpu import targets
from jitkern.isa.types import f32
from jitkern.kernels.gemm import nest as gemm
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import Gemm, Matrix
target, block = targets.here(), Block(4, 1)
times = [time.perf_counter()]
for number in range(int(sys.argv[1])):
    m, n, k = 8 + number % 40, 16 + number // 40, 32
    spec = Gemm(m, n, k, Matrix(f32, 4 * k, 4), Matrix(f32, 4 * n, 4), Matrix(f32, 4 * n, 4))
    cache.kernel(nest.build, spec, block, target)
    times.append(time.perf_counter())
print((times[min(1, len(times) - 1)] - times[0]) * 1e3, (times[-1] - times[0]) * 1e3)
"""


class Folder:
    """A folder for caches and bytecode, removed at the end."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="jitkern-bench-"))
        self._names = count()

    def new(self) -> Path:
        """A folder in it that is not there yet."""
        return self.path / str(next(self._names))

    def process(self, program: str, *arguments: object, cache: Path | None = None) -> tuple[float, list[float]]:
        """Milliseconds that a Python takes for a program, and the numbers it prints."""
        variables = {name: text for name, text in os.environ.items()
                     if not name.startswith("JITKERN_") and name != "PYTHONDONTWRITEBYTECODE"}
        variables |= {"PYTHONPYCACHEPREFIX": str(self.path / "bytecode"), "JITKERN_CACHE_DIR": str(cache or self.path)}
        start = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", program, *map(str, arguments)], env=variables, check=True,
                              capture_output=True, text=True)
        return (time.perf_counter() - start) * 1e3, [float(word) for word in done.stdout.split()]


def one_kernel(folder: Folder) -> list[Case]:
    """In this process."""
    target = targets.here()
    specs = [Problem("f32", 8 + number % 40, 16 + number // 40, 32).spec() for number in range(KERNELS)]
    wanted = [(spec, gemm_block(spec, target.facts, target.vector_bytes)) for spec in specs]
    filled = disk.Store(str(folder.new()))
    warm = cache.Cache(filled)

    def asking(kept: Callable[[], cache.Cache], numbers: range) -> Callable[[], float]:
        def run() -> float:
            asked = kept()
            start = time.perf_counter()
            for number in numbers:
                asked.kernel(nest.build, *wanted[number], target)
            return (time.perf_counter() - start) * 1e6 / len(numbers)

        return run

    everything = range(KERNELS)
    asking(lambda: warm, everything)()
    empty = asking(lambda: cache.Cache(disk.Store(str(folder.new()))), range(50))
    return [
        Case("one kernel", "built", "us", empty, 1, True),
        Case("one kernel", "from disk", "us", asking(lambda: cache.Cache(filled), everything), 1, True),
        Case("one kernel", "from memory", "us", asking(lambda: warm, everything), 1, True),
    ]


def processes(folder: Folder) -> list[Case]:
    """Each run is a process."""
    filled = folder.new()
    folder.process(PROGRAM, KERNELS, cache=filled)

    def asking(kernels: int, place: Callable[[], Path], figure: int) -> Callable[[], float]:
        def run() -> float:
            whole, inside = folder.process(PROGRAM, kernels, cache=place())
            return [*inside, whole][figure]

        return run

    def importing(statement: str) -> Callable[[], float]:
        def run() -> float:
            return folder.process(statement)[0] - folder.process("pass")[0]

        return run

    cases = [Case("first kernel", who, "ms", asking(1, place, 0), 1, True)
             for who, place in (("built", folder.new), ("from disk", lambda: filled))]
    cases += [Case(f"{KERNELS} kernels", f"{who}, {what}", "ms", asking(KERNELS, place, figure), 1, True)
              for who, place in (("built", folder.new), ("from disk", lambda: filled))
              for what, figure in (("asking", 1), ("the process", 2))]
    cases += [Case("process", "asks for no kernel", "ms", asking(0, lambda: filled, 2), 1, True),
              Case("process", "does nothing", "ms", lambda: folder.process("pass")[0], 1, True)]
    return cases + [Case("import", what, "ms", importing(f"import {what}"), 1, True)
                    for what in ("jitkern", "jitkern.dispatch.cache", "jitkern.dispatch.gemm", "numpy")]


if __name__ == "__main__":
    made = Folder()
    try:
        main("cache", __doc__, lambda: [*one_kernel(made), *processes(made)], rounds=7)
    finally:
        shutil.rmtree(made.path, ignore_errors=True)
