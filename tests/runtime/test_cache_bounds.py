"""Nothing keeps kernels but the one cache, whose bounds hold: over thousands of shapes of all families."""

import gc

import numpy as np
import pytest

import jitkern as jk
from jitkern.code import execmem
from jitkern.dispatch import cache, fused, gemm, moves
from jitkern.isa.types import f32
from jitkern.kernels.fused.spec import Op

pytestmark = pytest.mark.native

MOST_KERNELS, MOST_BYTES = 100, 150_000
SHAPES = 350  # of each family
SUM = [Op("load", (), f32, 0), Op("sum", (0,), f32), Op("store", (1,), f32, 1)]


def pages() -> int:
    """Bytes of executable pages that this process has for kernels."""
    return sum(segment.size for segment in execmem.DEFAULT._segments)


def code() -> tuple[int, int]:
    """How many kernels there are in executable memory, and their bytes."""
    live = [block.size for block in list(execmem.DEFAULT._live)]
    return len(live), sum(live)


def ask(number: int) -> None:
    """A kernel of each family for another shape."""
    m, n = 1 + number % 25, 1 + number // 25
    x, y = np.ones((m, 3 * n), "f4"), np.zeros((m, 3 * n), "f4")
    gemm.gemm(x, np.ones((3 * n, n), "f4"))
    gemm.gemm(x, gemm.pack(np.ones((3 * n, m + 1), "f4")))
    fused.run(SUM, [x, np.zeros((m, 1), "f4")])
    moves.copy(np.asfortranarray(x), y)
    moves.take(x, np.zeros(m, int), y)
    moves.cumulative("add", x, 1, y)


def test_kernels_are_bounded(monkeypatch):
    kept = cache.Cache(None, MOST_KERNELS, MOST_BYTES)
    monkeypatch.setattr(cache, "DEFAULT", kept)
    ask(SHAPES)  # what is made once and is no kernel
    kept.forget()
    gc.collect()
    before, mapped = code(), pages()
    for number in range(SHAPES):
        ask(number)
        assert len(kept) <= MOST_KERNELS and kept.code_bytes <= MOST_BYTES
        assert len(kept._kernels) <= cache.KEYS * MOST_KERNELS
    gc.collect()
    count, size = (now - then for now, then in zip(code(), before))
    assert kept.missed > 3 * SHAPES and count <= MOST_KERNELS and size <= MOST_BYTES
    assert pages() - mapped <= 2 * execmem.SEGMENT_BYTES
    kept.forget()
    assert code() == before and not len(kept) and not kept.code_bytes


def test_kernels_of_one_code_count_once(monkeypatch):
    """What is asked for in several ways and is one kernel, and one whose rows are open, for each number of them."""
    kept = cache.Cache(None, MOST_KERNELS, MOST_BYTES)
    monkeypatch.setattr(cache, "DEFAULT", kept)
    for shape in ((24,), (4, 6), (2, 3, 4), (1, 24)):
        fused.run([Op("load", (), f32, 0), Op("neg", (0,), f32), Op("store", (1,), f32, 1)],
                  [np.ones(shape, "f4"), np.zeros(shape, "f4")])
    assert len(kept) == 1 and kept.missed == 4 and len(kept._kernels) == 5
    b = np.ones((7, 5), "f4")
    for rows in range(1, 300):
        assert (jk.gemm(np.ones((rows, 7), "f4"), b) == 7).all()
    assert len(kept) <= 1 + gemm.OWN + 3
    assert kept.code_bytes == sum({id(one.code): len(one.code) for one in kept._kernels.values()}.values())
