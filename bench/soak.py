"""Many calls over many shapes from some threads for minutes: memory must stay flat.

    python bench/soak.py                    a million calls, at least three minutes
    python bench/soak.py --seconds 20 --calls 20000

Ten thousand shapes are called in a random order that prefers some, by `jk.matmul` with and without out=, `jk.dot`,
`jk.einsum` and `@` with `jk.installed()`. Results are compared with numpy's. Printed are the resident memory at the
start, once tables are full, on the way and at the end, and how many kernels were built and dropped. The status is 1 if
a result was wrong, or memory grew by more than ALLOWED in the second half.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import threading
import time

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


class Soak:
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


def state() -> str:
    """Memory and tables."""
    kernels, entries = cache.DEFAULT, sum(len(loop._entries) for loop in install.LOOPS)
    return (f"{resident() / 2**20:8.1f} MB resident, {kernels.missed} kernels made, {len(kernels)} kept; "
            f"tables: matmul {len(products.MATMUL)}, dot {len(products.DOT)}, loops {entries}; "
            f"code {sum(block.size for block in list(execmem.DEFAULT._live)) / 2**20:.1f} MB")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=180, help="at least (default %(default)s)")
    parser.add_argument("--calls", type=int, default=1_000_000, help="at least (default %(default)s)")
    asked = parser.parse_args()
    print("start ", state(), flush=True)
    soak = Soak(asked.calls, asked.seconds)
    sizes = []
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
    gc.collect()
    half = sizes[len(sizes) // 2:]
    grown = max(half[len(half) // 2:]) - max(half[:len(half) // 2])
    print("end   ", state())
    print(f"{sum(soak.done)} calls, {len(soak.wrong)} wrong {soak.wrong[:3]}; the most memory of the last quarter is "
          f"{grown / 2**20:+.1f} MB beside that of the third")
    return bool(soak.wrong or grown > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
