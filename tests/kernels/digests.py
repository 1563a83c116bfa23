"""Does a change leave every kernel as it was?  Digests of thousands of them, of all families, for seven machines.

    python tests/kernels/digests.py --write before.txt       on the commit before
    python tests/kernels/digests.py --compare before.txt     on the one after

A line for each kernel: machine, family, name, digest of its bytes; then the counts, and one digest of all lines. Some
are built again in the end: the bytes must depend neither on what was built before nor on when Python collects garbage,
which gives registers back that are in cycles of references. The specs are in `cases_*.py`.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import sys
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path[1:1] = [str(Path(__file__).parents[2] / name) for name in ("tools", "bench", "tests", "tests/runtime")]

from cases import Case, spread
from cases_fused import expressions
from cases_gemm import products
from cases_moves import moves

from jitkern.cpu import targets
from jitkern.cpu.targets import Target
from jitkern.kernels.machine.base import BudgetError

# machine | bytes of a vector | row of the table of targets, and features besides: CPUs with it, in turns
MACHINES = """
avx512 | 64  | zen4; skylake-x
avx2   | 32  | haswell; zen avxvnni avxvnniint8
neon   | 16  | cortex-a72; neoverse-n1 i8mm bf16
sve16  | 16  | neoverse-v2; sve
sve32  | 32  | neoverse-v1; sve
sve64  | 64  | a64fx; neoverse-v1
sve256 | 256 | sve; neoverse-v1
"""
AGAIN = 10  # one in so many is built twice
EAGER = (5, 2, 2)  # new objects until Python collects garbage, and how often the younger before the older
SHOWN = 20  # differences that are printed


class Built(NamedTuple):
    """A line, what it is of, and for which machine."""

    line: str
    case: Case
    target: Target


def machines() -> dict[str, list[Target]]:
    """The CPUs of each."""
    found = {}
    for line in MACHINES.strip().splitlines():
        name, size, rows = (cell.strip() for cell in line.split("|"))
        found[name] = []
        for row in rows.split(";"):
            cpu, *more = row.split()
            target = targets.named(cpu, int(size))
            found[name].append(target._replace(vector_bytes=int(size), features=target.features | set(more)))
    return found


def line_of(machine: str, case: Case, target: Target) -> str:
    """A block that finds no registers is told, too."""
    try:
        code = case.code(target)
    except BudgetError:
        return f"{machine} {case.kind} refused -"
    return f"{machine} {case.kind} {code.name} {hashlib.sha256(code.data).hexdigest()[:16]}"


def kernels() -> list[Built]:
    """All kernels, in an order that does not change."""
    known = machines()
    names, found = list(known), []
    for case, number, turn in spread((*products(), *expressions(), *moves()), len(names)):
        machine = names[number]
        target = known[machine][turn % len(known[machine])]
        gc.disable()  # or it would depend on what Python does meanwhile, if a kernel does
        found.append(Built(line_of(machine, case, target), case, target))
        gc.enable()
    return found


def again(found: list[Built]) -> list[Built]:
    """Some of the kernels, the last first, built while garbage is collected all the time."""
    gc.freeze()  # what there is already is not looked through
    usual = gc.get_threshold()
    gc.set_threshold(*EAGER)
    some = [one._replace(line=line_of(one.line.split()[0], *one[1:])) for one in found[::-AGAIN]]
    gc.set_threshold(*usual)
    return some


def summary(lines: list[str]) -> str:
    """Counts by family and machine, and one digest."""
    words = [line.split() for line in lines]
    built = [each for each in words if each[2] != "refused"]
    families, known = (Counter(each[i] for each in built) for i in (1, 0))
    counts = (" ".join(f"{name} {count}" for name, count in counter.items()) for counter in (families, known))
    whole = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    return (f"{len(built)} kernels, {len({each[-1] for each in built})} digests, {len(words) - len(built)} refused; "
            f"{'; '.join(counts)}; {whole}")


def differences(before: list[str], found: list[Built]) -> int:
    """Print lines that differ, with the specs; how many do."""
    after, count = [each.line for each in found], 0
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        for line in before[i:j][:max(0, SHOWN - count)]:
            print(f"- {line}")
        for each in found[k:m][:max(0, SHOWN - count)]:
            print(f"+ {each.line}\n  {each.case.arguments(each.target)[:-1]}")
        count += max(j - i, m - k)
    return count


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the lines to a file instead")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="print what differs from the lines of a file")
    asked = parser.parse_args(arguments)
    found = kernels()
    lines = [each.line for each in found]
    last = summary(lines)
    if asked.write:
        asked.write.write_text("\n".join((*lines, last, "")))
    elif not asked.compare:
        print(*lines, sep="\n")
    print(last)
    twice = again(found)
    unsteady = differences(lines[::-AGAIN], twice)
    print(f"{unsteady} of {len(twice)} differ when they are built again")
    changed = 0
    if asked.compare:
        *before, total = asked.compare.read_text().splitlines()
        changed = differences(before, found)
        print(f"{changed} of {len(lines)} differ from {asked.compare}: {total}")
    return bool(unsteady or changed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
