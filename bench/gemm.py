"""Matrix multiplication on one thread, beside numpy and torch: kernels alone, peers by the call.

    python bench/gemm.py                    everything, about two minutes
    python bench/gemm.py --quick            a few rounds of the chosen shapes
    python bench/gemm.py --only 'f32 1x'    the cases with this in their name or their network's

A kernel is called by a loop in machine code, as often as takes some milliseconds of this thread's time. Rivals take
turns, and so does a loop of multiply-adds: a share of the peak is that of the same round. All cases are gone through
several times, so that what disturbs the machine for a while does not make one case. Results are compared with numpy's
before they are timed.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from functools import partial
from operator import truediv
from typing import NamedTuple

import harness
import native
import peers
from harness import Case, Clock, Result
from problems import KINDS, Problem, chosen, everything
from rich.progress import track

import jitkern
from jitkern import cpu
from jitkern.cpu import targets
from jitkern.isa.assembler import Code
from jitkern.kernels.gemm import nest as generator
from jitkern.kernels.gemm import spec as contraction
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.rule import gemm_block

np = peers.np

RUN = 2e-3        # seconds of one run, or one multiplication if that takes longer
BUDGET = 0.4      # seconds for the rounds of a case, each time that it has its turn
TURNS, ROUNDS, QUICK_ROUNDS = 5, 25, 3
OURS, PACKED, NUMPY, TORCH = "jitkern", "jitkern packed", "numpy", "torch"
OTHER_NUMPY = "numpy SkylakeX"  # OpenBLAS's AVX-512 kernels, which it does not choose on every CPU that runs them
PEAK, BANDWIDTH, READ = "FMA peak", "read", "reading B for "
LOW = 0.9
FEW, STREAM = 4, 1 << 16  # rows up to which reading B bounds everything, if it has so many bytes
LARGE, WHOLE = 64, 2048 ** 3  # dimensions and multiplications of the shapes that the summary is about
SINGLE = ("16x16x16", "23x23x23", "32x32x32", "5x13x7", "1000x17x33", "1x768x768", "1x3072x768", "1x768x256",
          "4x768x768", "4x3072x768", "4x768x256")


class Built(NamedTuple):
    """A kernel, and how long it took to choose its block and to write it."""

    spec: contraction.Gemm
    block: Block
    code: Code
    seconds: float


def build(problem: Problem, packed: Block | None = None) -> Built:
    """The kernel of a problem, for B as it is or packed for a block."""
    target, spec = targets.here(), problem.spec(packed is not None)
    start = time.thread_time()
    block = gemm_block(spec, target.facts, target.vector_bytes, packed=packed)
    code = generator.build(spec, block, target)
    return Built(spec, block, code, time.thread_time() - start)


def prepare(built: Built, a: np.ndarray, b: np.ndarray | jitkern.Packed, c: np.ndarray, work: float) -> Clock:
    """The clock of a kernel with these operands."""
    plan = contraction.plan(built.spec, built.block, targets.here().vector_bytes)
    scratch = np.empty(plan.scratch + 64, np.uint8)
    addresses = [a.ctypes.data, _address(b), c.ctypes.data, -(-scratch.ctypes.data // 64) * 64]
    return native.kernel(built.code, addresses, plan.units, work, held=(a, b, c, scratch))


def _address(b: np.ndarray | jitkern.Packed) -> int:
    return b.ctypes.data if isinstance(b, np.ndarray) else b.address


def describe(block: Block) -> str:
    """A block in short: 12x2 ku4 B nc48."""
    said = [f"{block.mr}x{block.nv}", f"ku{block.ku}", "A" * block.pack_a + "B" * block.pack_b]
    said += [f"{name}{value}" for name, value in (("mc", block.mc), ("kc", block.kc), ("nc", block.nc),
                                                  ("pf", block.prefetch)) if value]
    said += [block.splat * (block.splat != "register"), block.order * (block.order != "nm"),
             block.edge * (block.edge != "even"), f"fold{block.fold}" * (block.fold > 1)]
    return " ".join(filter(None, said))


def cases(problem: Problem, other: peers.Process | None) -> list[Case]:
    """Everyone's case of a problem, and what they are held against."""
    a, b, c = peers.operands(problem)
    expected = np.matmul(peers.widened(a), peers.widened(b))
    found = []

    def add(who: str, clock: Clock | None, unit: str = "GFLOP/s", **details) -> None:
        if clock is not None:
            run = partial(_giga, clock, clock.times(RUN))
            found.append(Case(problem.name, who, unit, run, figure=True, details=details))

    rights = [(OURS, b)] if problem.plain else []
    if problem.packed:
        rights.append((PACKED, jitkern.pack(b, rows=problem.m)))
    for who, right in rights:
        built = build(problem, right.block if who == PACKED else None)
        clock = prepare(built, a, right, c, problem.operations)
        c.fill(-1)
        clock.seconds(1)
        if not np.allclose(c, expected, rtol=0, atol=1e-6 * problem.k):
            raise AssertionError(f"{built.code.name}: wrong result")
        add(who, clock, **{"of peak": "", "block": describe(built.block), "build ms": 1000 * built.seconds,
                           "code bytes": len(built.code)})
    add(NUMPY, peers.numpy(problem, a, b, c))
    if other and problem.kind in ("f32", "f64"):
        add(OTHER_NUMPY, other(problem))
    add(TORCH, peers.torch(problem, a, b, c))
    add(PEAK, _peak(problem.kind))
    if problem.m <= FEW and b.nbytes >= STREAM:
        for who, right in rights:
            add(READ + who, native.read(_address(right), b.nbytes, held=right), "GB/s")
    return found


def _peak(kind: str) -> Clock | None:
    """Without an instruction of its own bf16 is multiplied as f32; for integers there are several ways, and no peak."""
    return native.peak("f32") if kind == "bf16" and not native.peak(kind) else native.peak(kind)


def _giga(clock: Clock, count: int) -> float:
    return clock.rate(count) / 1e9


def finished(problem: Problem, results: list[Result]) -> tuple[list[Result], list[float]]:
    """The results of a problem with shares of the peak and what reading B allows, and the peak's runs."""
    by_who = {one.who: one for one in results}
    top = by_who[PEAK].runs if PEAK in by_who else []
    size = KINDS[problem.kind][1].size * problem.k * problem.n
    found = []
    for one in results:
        read = by_who.get(READ + one.who)
        note = problem.note if one.who in (OURS, PACKED) else ""
        if read:
            note = (f"reading B's {size >> 10} KB alone, {read.median:.0f} GB/s, allows "
                    f"{read.median * problem.operations / size:.0f}")
        if one.who != PEAK and not one.who.startswith(READ):
            share = {"of peak": round(statistics.median(map(truediv, one.runs, top)), 4)} if top else {}
            found.append(one._replace(details=one.details | share, note=note))
    return found, top


def reading() -> list[Case]:
    """Reading memory that fits one cache, and not the one before."""
    sizes = {}
    if "L2" in cpu.caches:
        sizes["L2"] = cpu.caches["L2"].size // 2
        if "L3" in cpu.caches:
            sizes["L3"] = min(8 * cpu.caches["L2"].size, cpu.caches["L3"].size // 2)
    memory = {name: np.ones(size, np.uint8) for name, size in sizes.items()}
    clocks = {name: native.read(each.ctypes.data, each.nbytes, held=each) for name, each in memory.items()}
    return [Case(BANDWIDTH, f"{name}, {sizes[name] >> 10} KB", "GB/s", partial(_giga, clock, clock.times(RUN)),
                 figure=True) for name, clock in clocks.items()]


def summary(problems: list[Problem], results: list[Result]) -> list[str]:
    """What it comes to."""
    by_name = {problem.name: problem for problem in problems}
    ours = [one for one in results if one.who in (OURS, PACKED)]
    plain = {one.case: one for one in ours if one.who == OURS}
    large = {name: one for name, one in plain.items() if _is_large(by_name[name])}
    said = [f"{one.case}: {one.who} {one.median:.1f} {one.unit}" for one in results if one.case in (PEAK, BANDWIDTH)]
    if large:
        shares = {name: one.details["of peak"] for name, one in large.items()}
        worst = min(shares, key=shares.get)
        said.append(f"{len(large)} f32 shapes of {LARGE} or more in every dimension, up to 2048^3: "
                    f"{statistics.geometric_mean(shares.values()):.3f} of the peak (geometric mean), "
                    f"worst {shares[worst]:.3f} ({_named(large[worst])})")
        low = sorted((name for name in shares if shares[name] < LOW), key=shares.get)
        said += [f"  below {LOW}: {shares[name]:.3f} {_named(large[name])}" for name in low]
    for peer in (NUMPY, OTHER_NUMPY, TORCH):
        theirs = {one.case: one.median for one in results if one.who == peer}
        for what, among in (("of those shapes", large), ("f32 shapes in all", plain)):
            ratios = {name: one.median / theirs[name] for name, one in among.items() if name in theirs}
            if ratios:
                worst = min(ratios, key=ratios.get)
                said.append(f"over {peer}, {len(ratios)} {what}: {statistics.geometric_mean(ratios.values()):.2f} "
                            f"(geometric mean), worst {ratios[worst]:.2f} ({_named(plain[worst])})")
    for heading, unit in (("build ms", "ms to build"), ("code bytes", "bytes of code")):
        figures = [one.details[heading] for one in ours]
        most = max(ours, key=lambda one: one.details[heading], default=None)
        if most:
            said.append(f"{unit}: median {statistics.median(figures):.4g}, most {most.details[heading]:.4g} "
                        f"({_named(most)}), {len(ours)} kernels")
    for name, problem in by_name.items():
        if problem.kind != "f32" or name.removeprefix("f32 ") in SINGLE:
            said += [_line(name, [one for one in results if one.case == name])]
    return said


def _line(name: str, results: list[Result]) -> str:
    """What everyone reaches on one problem."""
    parts = []
    for one in results:
        aside = []
        if one.who in (OURS, PACKED) and one.details["of peak"]:
            aside = [f"{one.details['of peak']:.3f} of the peak"]
            aside += [one.note] if one.note.startswith("reading") else []
        parts.append(f"{one.who} {one.median:.4g}" + (f" ({', '.join(aside)})" if aside else ""))
    return f"{name}: " + "; ".join(parts)


def _is_large(problem: Problem) -> bool:
    return problem.kind == "f32" and min(problem[1:4]) >= LARGE and problem.m * problem.n * problem.k <= WHOLE


def _named(one: Result) -> str:
    return f"{one.case}, {one.details['block']}"


def _collect(runs: dict[tuple[str, str], Result], results: list[Result]) -> None:
    """Add these to what is known of their cases."""
    for one in results:
        key = one.case, one.who
        runs[key] = harness.joined(runs[key], one) if key in runs else one


def main() -> None:
    """The command line."""
    parser = harness.options(__doc__, ROUNDS)
    parser.add_argument("--quick", action="store_true", help=f"the chosen shapes only, {QUICK_ROUNDS} rounds")
    asked = parser.parse_args()
    turns, rounds = (1, min(asked.rounds, QUICK_ROUNDS)) if asked.quick else (TURNS, -(-asked.rounds // TURNS))
    problems = [problem for problem in (chosen() if asked.quick else everything())
                if re.search(asked.only, f"{problem.name} {problem.note}")]
    peers.openblas()
    other = peers.Process(OPENBLAS_CORETYPE="SkylakeX") if "avx512f" in cpu.features else None
    for kind in KINDS:
        build(Problem(kind, 20, 20, 20))  # tables of instructions are read when first needed
    runs: dict[tuple[str, str], Result] = {}
    for problem in track(problems * turns, "", transient=True, disable=not sys.stdout.isatty()):
        _collect(runs, harness.measure(cases(problem, other), rounds, BUDGET))
        if problem is problems[-1]:
            _collect(runs, harness.measure(reading(), rounds))
    peaks: dict[str, list[float]] = {}
    results = []
    for problem in problems:
        found, peak = finished(problem, [one for one in runs.values() if one.case == problem.name])
        results += found
        peaks.setdefault(problem.kind, []).extend(peak)
    results += [one for one in runs.values() if one.case == BANDWIDTH]
    results += [harness.result(PEAK, kind, "GFLOP/s", runs) for kind, runs in peaks.items() if runs]
    print(harness.report("gemm", results, asked.json, summary(problems, results), peers.identities(other)))
    if other:
        other.close()


def test_cube(benchmark):
    problem = Problem("f32", 256, 256, 256)
    a, b, c = peers.operands(problem)
    benchmark(prepare(build(problem), a, b, c, problem.operations).seconds, 1)


def test_build(benchmark):
    benchmark(build, Problem("f32", 256, 256, 256))


if __name__ == "__main__":
    main()
