"""The inner loop of a kernel on CPUs that are not here, by LLVM's pipeline models (llvm-mca 19 or later).

    python bench/model.py                                   the matrix multiplication that each CPU below would get
    python bench/model.py --cpu a64fx --tile 8x3 --tile 5x4 with other register tiles
    python bench/model.py package.module:kernel --cpu a64fx a Code, an Assembler, or a function that returns one
    python bench/model.py path.py:kernel --from .loop --to .end

Cycles an iteration, what bounds them, and the share of the FMA pipes' time that the loop uses.  That share is an upper
bound: the model has no caches and no misses of any kind, takes every load from L1 and every branch as predicted.  It is
as good as LLVM's tables: LLVM 19 has one 512-bit FMA pipe for Sapphire Rapids where the core has two (a note says so),
and on Zen 4 takes a broadcast from memory for work of the FMA pipes.

The loop is what lies between two labels of the listing, or else the innermost backward branch (of several, the one with
the most FMAs).  The machine code itself is what is modelled: llvm-mc reads it back.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from problems import Problem

from jitkern.cpu import targets
from jitkern.isa import Code
from jitkern.kernels.gemm import nest as generator
from jitkern.kernels.gemm.rule import gemm_block
from jitkern.kernels.machine.base import BudgetError

sys.path.append(str(Path(__file__).resolve().parents[1] / "tools"))

import tiers  # noqa: E402 - of this repository's tools/

ITERATIONS = 500
SHAPE = 1024, 1024, 1024  # m, n, k of the built-in kernel

# LLVM's name of a CPU | its name in jitkern.cpu.targets | instructions dispatched a cycle (- where LLVM has it right) |
# vector bytes:FMAs a cycle for vectors narrower than those of jitkern.cpu.targets, which has the others
# Sources: A64FX Microarchitecture Manual 1.8 (4 decoded, FLA and FLB); Arm Neoverse V1 and V2 Software Optimization
# Guides, 2.1; AMD 57647 (Zen 4: 512 bits are two passes of 256); Intel Optimization Reference Manual.
CPUS = """
a64fx          | a64fx          | 4 | 16:2
neoverse-v1    | neoverse-v1    | - | 16:4
neoverse-v2    | neoverse-v2    | - |
neoverse-n1    | neoverse-n1    | - |
cortex-a72     | cortex-a72     | - |
znver4         | zen4           | - | 32:2 16:2
sapphirerapids | sapphirerapids | - | 32:2 16:2
skylake-avx512 | skylake-x      | - | 32:2 16:2
haswell        | haswell        | - | 16:2
"""
TRIPLES = {"x86-64": "x86_64", "aarch64": "aarch64"}

FMA = re.compile(r"""vfn?m(?:add|sub)\w*[ps][sdh] | vdpbf16ps | vpdp\w+
    | fn?m(?:la|ls|ad|sb|add|sub) | fml[as]l\w* | fcmla | bfml\w+ | (?:bf|u|s|us|su)dot | (?:f|bf|u|s|us)mmla
    """, re.X)
BRANCH = re.compile(r"j\w+|loop\w*|b|b\.\w+|cbn?z|tbn?z")
LIMITS = "an upper bound: no caches, no misses, every branch predicted"


class ModelError(ValueError):
    """There is nothing to model, or LLVM can not model it; the text says why."""


class Cpu(NamedTuple):
    """A row of CPUS: `dispatch` is 0 where LLVM has it right; `fmas` maps bytes of a vector to FMAs a cycle."""

    name: str
    target: targets.Target
    dispatch: int
    fmas: dict[int, int]

    @property
    def arch(self) -> str:
        return "aarch64" if self.target.kind.name in ("sve", "neon") else "x86-64"


class Model(NamedTuple):
    """One iteration of a loop on one CPU.

    cycles: an iteration, over many.  bottleneck: the resource that takes the longest, or what else bounds the loop.
    bound: cycles for which that resource is busy.  fmas: FMA instructions.  fma_share: of the cycles, those for which
    the core's FMA pipes must be busy, 0 to 1.  note: where LLVM's model differs from the core, "" else.
    """

    name: str
    cpu: str
    instructions: int
    uops: int
    cycles: float
    bottleneck: str
    bound: float
    fmas: int
    fma_share: float
    note: str


def cpus() -> dict[str, Cpu]:
    """The CPUs that can be asked for."""
    found = {}
    for line in CPUS.strip().splitlines():
        name, other, dispatch, fmas = (cell.strip() for cell in line.split("|"))
        target = targets.named(other)
        known = {target.vector_bytes: target.facts.fma_pipes}
        known |= {int(size): int(count) for size, count in (pair.split(":") for pair in fmas.split())}
        found[name] = Cpu(name, target, int(dispatch.replace("-", "0")), known)
    return found


def loop(code: Code, begin: str | None = None, end: str | None = None) -> bytes:
    """The machine code between two labels, or of the innermost backward branch.  ModelError if there is none."""
    labels = {line.text.rstrip(":"): line.offset for line in code.lines if not line.data and line.text.endswith(":")}
    for name in (begin, end):
        if name is not None and name not in labels:
            raise ModelError(f"{code.name} has no label {name}; it has {', '.join(labels) or 'none'}")
    lines = [line for line in code.lines if line.data]
    spans = []
    for line in lines:
        mnemonic, *operands = line.text.replace(",", " ").split()
        if BRANCH.fullmatch(mnemonic) and operands and (start := labels.get(operands[-1])) is not None:
            if start <= line.offset:
                spans.append((start, line.offset + len(line.data)))
    if begin is not None:
        after = [stop for start, stop in spans if start == labels[begin]]
        span = (labels[begin], labels[end] if end is not None else max(after, default=len(code)))
    elif end is not None:
        raise ModelError("the label where the loop ends needs the one where it begins")
    else:
        inner = [one for one in spans if not any(one != other and one[0] <= other[0] and other[1] <= one[1]
                                                 for other in spans)]
        if not inner:
            raise ModelError(f"{code.name} has no backward branch to a label: name the labels around the loop")
        span = max(inner, key=lambda one: (sum(bool(FMA.fullmatch(line.text.split()[0])) for line in lines
                                               if one[0] <= line.offset < one[1]), one[1] - one[0]))
    if span[0] >= span[1]:
        raise ModelError(f"{code.name}: nothing lies between {begin} and {end}")
    return bytes(code)[slice(*span)]


def analyse(code: Code, cpu: str, begin: str | None = None, end: str | None = None) -> Model:
    """Model the loop of `code` (see `loop`) on a CPU of the table.  ModelError if that can not be."""
    core = cpus().get(cpu)
    if core is None:
        raise ModelError(f"no model for {cpu!r}; there are {', '.join(cpus())}")
    if code.arch != core.arch:
        raise ModelError(f"{code.name} is {code.arch} code; {cpu} is {core.arch}")
    listing = disassemble(loop(code, begin, end), code.arch)
    found = _simulate(listing, core, ITERATIONS)
    region, resources = found["CodeRegions"][0], found["TargetInfo"]["Resources"]
    summary = region["SummaryView"]
    count = len(region["Instructions"])
    # The row after the last instruction's is the sum over one iteration.
    used = {resources[row["ResourceIndex"]]: row["ResourceUsage"]
            for row in region["ResourcePressureView"]["ResourcePressureInfo"] if row["InstructionIndex"] == count}
    cycles, uops = summary["TotalCycles"] / ITERATIONS, summary["TotaluOps"] // ITERATIONS
    bottleneck, bound = _bottleneck(cycles, uops, summary["DispatchWidth"], used)
    fmas = [line for line in listing if FMA.fullmatch(line.split()[0])]
    busy = sum(1 / _fmas_a_cycle(line, core) for line in fmas)
    note = ""
    if fmas:
        alone = _simulate(fmas, core, 1)["CodeRegions"][0]["SummaryView"]["BlockRThroughput"]
        if alone > 1.02 * busy:
            note = f"LLVM's {cpu} needs {alone:.3g} cycles for these FMAs alone, the core {busy:.3g}"
    return Model(code.name, cpu, count, uops, cycles, bottleneck, bound, len(fmas), busy / cycles, note)


def _bottleneck(cycles: float, uops: int, width: int, used: dict[str, float]) -> tuple[str, float]:
    """What bounds the loop, and for how many cycles an iteration it is busy."""
    longest = max(used.values(), default=0)
    name = " ".join(_resource(one) for one, time in used.items() if time > 0.98 * longest)
    if uops / width > longest:
        name, longest = f"dispatch, {width} a cycle", uops / width
    if cycles > 1.05 * longest:
        return f"latency (the longest otherwise: {name})", longest
    return name, longest


def _resource(name: str) -> str:
    """LLVM numbers units of one kind with a control character."""
    return re.sub(r"\.?([\x00-\x1f])", lambda unit: f".{ord(unit[1])}", name)


def _fmas_a_cycle(line: str, core: Cpu) -> int:
    """FMAs a cycle of the width of this one's vectors."""
    if core.arch == "x86-64":
        size = 64 if "zmm" in line else 32 if "ymm" in line else 16
    else:
        size = max(core.fmas) if re.search(r"\bz\d", line) else 16
    return core.fmas[size]


def disassemble(data: bytes, arch: str) -> list[str]:
    """One line of LLVM's assembly language for each instruction; branches go to the label `top`."""
    option = "-mattr=+all" if arch == "aarch64" else "-output-asm-variant=1"
    said = _run("llvm-mc", [f"-triple={TRIPLES[arch]}", "--disassemble", option], " ".join(map(hex, data)))
    lines = [re.sub(r"\s+#\s.*", "", line).strip() for line in said.splitlines()]
    return [re.sub(r"#?-?\d+$", "top", line) if BRANCH.fullmatch(line.split()[0]) else line
            for line in lines if line and not line.startswith(".")]


def _simulate(listing: list[str], core: Cpu, iterations: int) -> dict:
    syntax = [".intel_syntax noprefix"] if core.arch == "x86-64" else []
    options = [f"-mtriple={TRIPLES[core.arch]}", f"-mcpu={core.name}", "--json", f"-iterations={iterations}"]
    options += [f"-dispatch={core.dispatch}"] if core.dispatch else []
    return json.loads(_run("llvm-mca", options, "\n".join([*syntax, "top:", *listing]) + "\n"))


def _run(tool: str, options: list[str], text: str) -> str:
    """What LLVM's tool prints.  ModelError with what it complains about."""
    program = tiers.find_llvm(tool)
    if program is None:
        raise ModelError(f"{tool} 19 or later is not installed (Debian: apt-get install llvm-19)")
    done = subprocess.run([program, *options], input=text, capture_output=True, text=True)
    if done.returncode or "error:" in done.stderr or "invalid instruction" in done.stderr:
        errors = [line for line in done.stderr.splitlines() if "error:" in line or "warning:" in line]
        raise ModelError(f"{tool}: {(errors or done.stderr.splitlines() or ['failed'])[0]}")
    return done.stdout


def gemm(cpu: str, tile: tuple[int, int] | None = None) -> Code:
    """The matrix multiplication that jitkern would write for a CPU of the table, or with another register tile."""
    target, spec = cpus()[cpu].target, Problem("f32", *SHAPE).spec()
    block = gemm_block(spec, target.facts, target.vector_bytes)
    if tile:
        mr, nv = tile
        block = block._replace(mr=mr, nv=nv, nc=nv * target.vector_bytes // spec.c.type.size)
    return generator.build(spec, block, target)


def _tile(text: str) -> tuple[int, int]:
    mr, nv = text.split("x")
    return int(mr), int(nv)


def main(arguments: list[str]) -> int:
    """0, or 2 with one line saying what is wrong."""
    import harness

    from jitkern.__main__ import Mistake, kernel

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kernel", nargs="?", help="package.module:attribute or path.py:attribute")
    parser.add_argument("--cpu", action="append", choices=[*cpus()], help="may be repeated; default: all that fit")
    parser.add_argument("--tile", action="append", type=_tile, metavar="MRxNV",
                        help="rows and vectors of the built-in kernel's register tile; may be repeated")
    parser.add_argument("--from", dest="begin", metavar="LABEL", help="where the loop begins")
    parser.add_argument("--to", dest="end", metavar="LABEL", help="where it ends")
    parser.add_argument("--json", type=Path, help="where the results go (default bench/results/)")
    asked = parser.parse_args(arguments)
    wanted = [cpus()[name] for name in asked.cpu or cpus()]
    try:
        if asked.kernel:
            where, _, attribute = asked.kernel.rpartition(":")
            code = kernel(where, attribute)
            models = [analyse(code, cpu.name, asked.begin, asked.end) for cpu in wanted
                      if asked.cpu or cpu.arch == code.arch]
        else:
            models = [analyse(gemm(cpu.name, tile), cpu.name) for cpu in wanted for tile in asked.tile or [None]]
    except (ModelError, Mistake, BudgetError) as error:
        print(f"model: {error}", file=sys.stderr)
        return 2
    results = [harness.Result(model.name, model.cpu, unit, figure, figure, [figure], note) for model in models
               for unit, figure, note in (
                   ("cycles", model.cycles, f"{model.instructions} instructions; bound by {model.bottleneck}"),
                   ("FMA share", model.fma_share, "; ".join(filter(None, [f"{model.fmas} FMAs", model.note]))))]
    path = harness.report("model", results, asked.json)
    print(f"By llvm-mca, {LIMITS}.\n{path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
