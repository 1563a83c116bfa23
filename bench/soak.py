"""What goes on for long: memory must stay flat, and results right.

    python bench/soak.py                                  calls, shapes and jits
    python bench/soak.py --only calls --seconds 20 --calls 20000
    python bench/soak.py --only shapes --shapes 5000
    python bench/soak.py --only jits --jits 5000

calls: a million, at least three minutes, from four threads, over ten thousand shapes in a random order that prefers
some, by `jk.matmul` with and without out=, `jk.dot`, `jk.einsum` and `@` with `jk.installed()`.  shapes: 200,000, each
once, by `jk.matmul`; about half an hour where none is on disk.  jits: 50,000 fresh lambdas under `jk.jit`.

Results are compared with numpy's.  Printed are the resident memory and what is in the tables, on the way and at the
end.  The status is 1 if a result was wrong, or the most memory of the last quarter is more than ALLOWED above that of
the third.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import peers

import jitkern as jk
from jitkern.code import execmem
from jitkern.dispatch import cache
from jitkern.ops import install, products

np = peers.np

ALLOWED = 8 << 20  # bytes
THREADS, SHAPES, OFTEN = 4, 10_000, 200


def resident() -> int:
    """Bytes of this process in memory."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Calls:
    """Threads that call, until so many calls are made and so many seconds are over."""

    def __init__(self, calls: int, seconds: float):
        self.calls, self.until = calls, time.monotonic() + seconds
        self.done, self.wrong, self.stop = [0] * THREADS, [], threading.Event()
        random = np.random.default_rng(1)
        self.shapes = np.stack([random.integers(1, 40, SHAPES) for _ in range(3)], axis=1).tolist()

    def work(self, number: int) -> None:
        random = np.random.default_rng(number)
        memory = random.random((3, 1600), np.float32)
        while not self.stop.is_set():
            which = random.integers(OFTEN if random.random() < 0.9 else SHAPES)
            m, k, n = self.shapes[which]
            a, b, out = (memory[i, :rows * columns].reshape(rows, columns)
                         for i, (rows, columns) in enumerate(((m, k), (k, n), (m, n))))
            kind = self.done[number] % 5
            if kind == 0:
                found = jk.matmul(a, b)
            elif kind == 1:
                found = jk.matmul(a, b, out=out)
            elif kind == 2:
                found = jk.dot(a, b)
            elif kind == 3:
                found = jk.einsum("ij,jk->ik", a, b)
            else:
                found = a @ b
            if self.done[number] % 64 == kind and not np.allclose(found, np.inner(a, b.T), atol=1e-4):
                self.wrong.append((m, k, n, kind))
            self.done[number] += 1

    def finished(self) -> bool:
        return sum(self.done) >= self.calls and time.monotonic() > self.until


class Report(NamedTuple):
    """How many were done, what was wrong, and bytes in memory from time to time."""

    done: int
    wrong: list
    sizes: list[int]


def state() -> str:
    """Memory and tables."""
    kernels, entries = cache.DEFAULT, sum(len(loop._entries) for loop in install.LOOPS)
    return (f"{resident() / 2**20:8.1f} MB resident, {kernels.missed} kernels made, {len(kernels)} kept; "
            f"tables: matmul {len(products.MATMUL)}, dot {len(products.DOT)}, loops {entries}; "
            f"code {sum(block.size for block in list(execmem.DEFAULT._live)) / 2**20:.1f} MB")


def calls(asked: argparse.Namespace) -> Report:
    """From some threads at once."""
    soak, sizes = Calls(asked.calls, asked.seconds), []
    with jk.installed():
        threads = [threading.Thread(target=soak.work, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        begin = shown = time.monotonic()
        while not soak.finished() and not soak.wrong:
            time.sleep(min(1, asked.seconds / 20))
            sizes.append(resident())
            if time.monotonic() - shown > asked.seconds / 8:
                shown = time.monotonic()
                print(f"{shown - begin:5.0f} s", f"{sum(soak.done):9d} calls", state(), flush=True)
        soak.stop.set()
        for thread in threads:
            thread.join()
    return Report(sum(soak.done), soak.wrong, sizes)


def one_by_one(count: int, make: Callable[[int], Any]) -> Report:
    """make(i) for so many i: None, or what was wrong."""
    wrong, sizes = [], []
    for i in range(count):
        found = make(i)
        if found is not None:
            wrong.append(found)
        if i % max(1, count // 400) == 0:
            sizes.append(resident())
        if i % max(1, count // 8) == 0:
            print(f"{i:9d}", state(), flush=True)
    return Report(count, wrong, sizes)


def shapes(asked: argparse.Namespace) -> Report:
    """Each once: all that are not larger than the numbers allow, in a random order."""
    side = 1
    while side ** 3 < asked.shapes:
        side += 1
    order = np.random.default_rng(2).permutation(side ** 3)
    memory = np.random.default_rng(3).random((2, side * side), np.float32)

    def one(i: int) -> Any:
        m, k, n = (1 + int(each) for each in np.unravel_index(order[i], (side,) * 3))
        a, b = memory[0, :m * k].reshape(m, k), memory[1, :k * n].reshape(k, n)
        found = jk.matmul(a, b)
        return None if i % 16 or np.allclose(found, np.inner(a, b.T), atol=1e-4) else (m, k, n)

    return one_by_one(asked.shapes, one)


def jits(asked: argparse.Namespace) -> Report:
    """Of lambdas that are new each time, and let go of."""
    x = np.arange(8.0)

    def one(i: int) -> Any:
        scale = i % 1000
        found = jk.jit(lambda x: x * scale + 1)(x)
        return None if np.array_equal(found, x * scale + 1) else i

    return one_by_one(asked.jits, one)


def main() -> int:
    """The command line."""
    soaks = {"calls": calls, "shapes": shapes, "jits": jits}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=soaks, help="this one alone")
    parser.add_argument("--seconds", type=float, default=180, help="of calls, at least (default %(default)s)")
    parser.add_argument("--calls", type=int, default=1_000_000, help="at least (default %(default)s)")
    parser.add_argument("--shapes", type=int, default=200_000, help="how many (default %(default)s)")
    parser.add_argument("--jits", type=int, default=50_000, help="how many (default %(default)s)")
    asked, failed = parser.parse_args(), False
    for name in [asked.only] if asked.only else soaks:
        print(f"{name}, at the start", state(), flush=True)
        report = soaks[name](asked)
        gc.collect()
        half = report.sizes[len(report.sizes) // 2:]
        grown = max(half[len(half) // 2:]) - max(half[:len(half) // 2])
        print(f"{name}, at the end  ", state())
        print(f"{report.done} {name}, {len(report.wrong)} wrong {report.wrong[:3]}; "
              f"the most memory of the last quarter is {grown / 2**20:+.1f} MB beside that of the third")
        failed |= bool(report.wrong) or grown > ALLOWED
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
