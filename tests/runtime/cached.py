"""Kernels of a few bytes for tests of the cache, and programs that ask for them.

Those programs import this module: as machinecode, it does not import pytest.
"""

import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import NamedTuple

import machinecode

from jitkern.call import callables
from jitkern.code import execmem
from jitkern.dispatch import cache, disk
from jitkern.isa import Code
from jitkern.kernels.gemm.block import Block

BLOCK = Block(1, 1)
TARGET = "any"
BUILT: list[int] = []  # values of the kernels built in this process


class Spec(NamedTuple):
    """A kernel that returns a value, 0 to 65535, with so many bytes behind it."""

    value: int
    more: int = 0


def build(spec: Spec, block: Block, target: str) -> Code:
    """The kernel.  Its bytes depend on its spec alone."""
    BUILT.append(spec.value)
    data = machinecode.returning(spec.value) + bytes((spec.value + i) % 251 for i in range(251)) * (spec.more // 251)
    return Code(f"returning_{spec.value}", execmem.ARCH, data)


def value(loaded: cache.Loaded) -> int:
    """What the kernel returns."""
    return callables.ffi.cast("int(*)(void)", loaded.run)()


def ask(kept: cache.Cache, number: int, more: int = 0) -> int:
    """What the kernel that returns `number` returns; it is looked for in this cache."""
    return value(kept.kernel(build, Spec(number, more), BLOCK, TARGET))


def stored(folder: Path, numbers=range(5), more: int = 0) -> disk.Store:
    """A store in which the kernels of those numbers are."""
    store = disk.Store(str(folder))
    kept = cache.Cache(store)
    for number in numbers:
        assert ask(kept, number, more) == number
    BUILT.clear()
    return store


def files(store: disk.Store) -> list[Path]:
    """The files of the entries, and of those being written."""
    return sorted((Path(store.folder) / disk.INSIDE).iterdir())


def refusal(number: int):
    """A function that always fails with this error."""
    def refused(*arguments, **others):
        raise OSError(number, os.strerror(number))

    return refused


def used(folder: Path, numbers=range(5)) -> tuple[int, list[str]]:
    """As a new process: asks for these kernels, twice; how many were built, and the warnings."""
    BUILT.clear()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        kept = cache.Cache(disk.Store(str(folder)))
        for _ in range(2):
            for number in numbers:
                assert ask(kept, number) == number
            kept.forget()
    assert all(one.category is disk.CacheWarning for one in said) and len(said) <= 1
    return len(BUILT), [str(one.message) for one in said]


def heals(folder: Path) -> None:
    """The entries are right, or are put right by being used."""
    used(folder)
    assert used(folder) == (0, [])
    assert not [found for found in disk.Store(str(folder)).entries() if found.problem]


# Asks for kernels of the numbers given, prints what they return and how many were built, and then each warning.
PROGRAM = """
import sys, warnings
import cached
from jitkern.dispatch import cache
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    values = [cached.ask(cache.DEFAULT, int(number)) for number in sys.argv[1:]]
print(*values)
print(len(cached.BUILT))
for one in said:
    assert one.category is cache.CacheWarning, one
    print(one.message)
"""


def program(numbers=range(5), before: str = "", **environment: str) -> tuple[int, list[str]]:
    """How many of these kernels a process of its own builds, and its warnings.  `before`: lines run first in it."""
    done = machinecode.run(before + PROGRAM, *map(str, numbers), **environment)
    values, built, *said = done.stdout.splitlines()
    assert values.split() == [str(number) for number in numbers] and not done.stderr, done
    return int(built), said


def command(*arguments: str, status: int = 0, **environment: str) -> str:
    """Output of `python -m jitkern cache`, or its one line on standard error where it says it failed to run."""
    kept = {key: text for key, text in os.environ.items() if not key.startswith("JITKERN_")}
    done = subprocess.run([sys.executable, "-m", "jitkern", "cache", *arguments], capture_output=True, text=True,
                          env={**kept, **environment}, timeout=120)
    assert done.returncode == status and "Traceback" not in done.stderr, done
    assert bool(done.stderr) == (status == 2), done
    return done.stderr if status == 2 else done.stdout
