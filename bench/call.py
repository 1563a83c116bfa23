"""What a call costs: jk.matmul and its relatives beside numpy, torch, and the kernel alone. All on one thread.

    python bench/call.py                    everything, about a minute
    python bench/call.py --quick            without the shapes of networks
    python bench/call.py --only 4x4         the cases with this in their name

A call is made in a loop of Python's, whose own cost is a case too. A first call is one with shapes never seen before,
an import one in a process of its own. Last come the shapes of bench/gemm.py, called with out=.
"""

from __future__ import annotations

import itertools
import re
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter

import gemm
import harness
import peers
from harness import Case, Clock, Result, clock
from problems import Problem, chosen, everything

import jitkern as jk

np = peers.np

RUN = 2e-3        # seconds of one run, or one call if that takes longer
ROUNDS = 25
BUDGET = 0.3      # seconds for the rounds of a shape of a network
OURS, NUMPY, TORCH, KERNEL, LOOP = "jitkern", "numpy", "torch", "kernel alone", "an empty loop"
MANY = 100        # shapes in turn
SIZES = 200       # numbers of rows in turn
GOALS = {"4x4 out=": 45, "4x4": 130, "100 shapes out=": 100, "16x16 out=": 90, "64x64 out=": 2200}  # ns
WARM = (20, 21)   # a shape that is built before the first calls are timed: rows of instructions are read once


def calls(function: Callable, arguments: Sequence[tuple]) -> Callable[[int], None]:
    """Calls it so many times, with these arguments in turn; a third one is `out`."""
    if len(arguments) > 1:
        def run(count: int) -> None:
            for a, b, out in itertools.islice(itertools.cycle(arguments), count):
                function(a, b, out=out)
    elif len(arguments[0]) == 3:
        a, b, out = arguments[0]

        def run(count: int) -> None:
            for _ in itertools.repeat(None, count):
                function(a, b, out=out)
    else:
        a, b = arguments[0]

        def run(count: int) -> None:
            for _ in itertools.repeat(None, count):
                function(a, b)
    return run


def case(name: str, who: str, run: Callable[[int], None] | Clock) -> Case:
    """Nanoseconds of one call."""
    timed = run if isinstance(run, Clock) else clock(run, 1)
    count = timed.times(RUN)
    return Case(name, who, "ns", lambda: timed.seconds(count) / count * 1e9, figure=True)


def square(size: int) -> tuple:
    """Two matrices and their product's place."""
    return peers.operands(Problem("f32", size, size, size))


def products() -> Iterator[Case]:
    """One shape, again and again."""
    torch = peers.with_torch()
    for size in (4, 8, 16, 64):
        a, b, out = square(size)
        for name, arguments in ((f"{size}x{size} out=", (a, b, out)), (f"{size}x{size}", (a, b))):
            yield case(name, OURS, calls(jk.matmul, [arguments]))
            yield case(name, NUMPY, calls(np.matmul, [arguments]))
            if torch:
                yield case(name, TORCH, calls(torch.matmul, [tuple(map(torch.from_numpy, arguments))]))
        problem = Problem("f32", size, size, size)
        yield case(f"{size}x{size} out=", KERNEL, gemm.prepare(gemm.build(problem), a, b, out, 1))
    yield case("4x4 out=", LOOP, _empty)


def _empty(count: int) -> None:
    for _ in itertools.repeat(None, count):
        pass


def others() -> Iterator[Case]:
    """Many shapes in turn, vectors, a layer, what is replaced in numpy."""
    triples = [peers.operands(Problem("f32", 1 + i % 10, 1 + i // 10, 5)) for i in range(MANY)]
    for who, function in ((OURS, jk.matmul), (NUMPY, np.matmul)):
        calls(function, triples)(MANY)  # every shape has its kernel
        yield case("100 shapes out=", who, calls(function, triples))
    x, y = (np.ones(1000, np.float32) for _ in range(2))
    for who, function in ((OURS, jk.dot), (NUMPY, np.dot)):
        yield case("dot of 1000", who, calls(function, [(x, y)]))
    a, w, _ = square(16)
    bias = np.ones(16, np.float32)
    yield case("relu(x @ w.T + b) 16x16", OURS, calls(lambda a, w: jk.linear(a, w, bias, "relu"), [(a, w)]))
    yield case("relu(x @ w.T + b) 16x16", NUMPY, calls(lambda a, w: np.maximum(a @ w.T + bias, 0), [(a, w)]))
    for size in (4, 64):
        arguments = square(size)
        yield Case(f"{size}x{size} out= installed", OURS, "ns", partial(_installed, arguments), figure=True)
        yield case(f"{size}x{size} out= installed", NUMPY, calls(np.matmul, [arguments]))


def sizes() -> Iterator[Case]:
    """A number of rows that keeps changing: a call of each, in turn; and all of them for the first time."""
    columns = itertools.count(64)
    w = np.ones((64, 63), np.float32)
    rows = [(np.ones((m, 64), np.float32), w, np.empty((m, 63), np.float32)) for m in range(1, SIZES + 1)]
    for who, function in ((OURS, jk.matmul), (NUMPY, np.matmul)):
        calls(function, rows)(SIZES)
        yield case(f"{SIZES} numbers of rows out=", who, calls(function, rows))

        def first(function=function) -> float:
            new = np.ones((64, next(columns)), np.float32)
            start = perf_counter()
            for a, _, _ in rows:
                function(a, new)
            return (perf_counter() - start) * 1e3

        yield Case(f"first call of {SIZES} numbers of rows", who, "ms", first, figure=True)


def _installed(arguments: tuple) -> float:
    with jk.installed():
        return case("", OURS, calls(np.matmul, [arguments])).run()


def firsts() -> Iterator[Case]:
    """The first call of a shape."""
    sizes = itertools.count(WARM[1])

    def first() -> float:
        a, b, out = peers.operands(Problem("f32", *WARM, next(sizes)))  # of so many sums: a kernel of its own
        start = perf_counter()
        jk.matmul(a, b, out=out)
        return (perf_counter() - start) * 1e3

    yield Case("first call of a shape", OURS, "ms", first, figure=True)


def imports() -> Iterator[Case]:
    """In a process of its own."""
    for module in ("jitkern", "numpy", "jitkern.numpy"):
        program = f"import time; t = time.perf_counter(); import {module}; print(1e3 * (time.perf_counter() - t))"
        yield Case("import", module, "ms", lambda program=program: float(subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout), figure=True)


def shape(problem: Problem) -> list[Case]:
    """A shape of bench/gemm.py, called."""
    arguments = peers.operands(problem)
    return [case(f"call {problem.name}", who, calls(function, [arguments]))
            for who, function in ((OURS, jk.matmul), (NUMPY, np.matmul))]


def summary(results: list[Result]) -> list[str]:
    """Goals and means."""
    found = {(one.case, one.who): one.median for one in results}
    said = [f"{name}: {found[name, OURS]:.1f} ns, goal {goal}: {'reached' if found[name, OURS] <= goal else 'MISSED'}"
            for name, goal in GOALS.items() if (name, OURS) in found]
    ratios = {name: found[name, NUMPY] / time for (name, who), time in found.items()
              if who == OURS and name.startswith("call ")}
    if ratios:
        worst = min(ratios, key=ratios.get)
        said.append(f"over numpy, the call included, {len(ratios)} f32 shapes: "
                    f"{statistics.geometric_mean(ratios.values()):.2f} (geometric mean), "
                    f"worst {ratios[worst]:.2f} ({worst.removeprefix('call ')})")
    return said


def main() -> None:
    """The command line."""
    parser = harness.options(__doc__, ROUNDS)
    parser.add_argument("--quick", action="store_true", help="of the shapes of bench/gemm.py the chosen ones only")
    asked = parser.parse_args()
    peers.openblas()
    jk.matmul(np.ones(WARM, np.float32), np.ones(WARM[::-1], np.float32))
    cases = *products(), *others(), *sizes(), *firsts(), *imports()
    wanted = [one for one in cases if re.search(asked.only, one.case)]
    results = harness.measure(wanted, asked.rounds)
    for problem in chosen() if asked.quick else everything():
        if problem.kind == "f32" and problem.plain and re.search(asked.only, f"call {problem.name}"):
            results += harness.measure(shape(problem), asked.rounds, BUDGET)
    print(harness.report("call", results, asked.json, summary(results), peers.identities(None)))


def test_small_product(benchmark):
    a, b, out = square(4)
    benchmark(jk.matmul, a, b, out=out)


if __name__ == "__main__":
    main()
