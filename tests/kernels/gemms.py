"""Matrix multiplications on every machine: how tests describe arrays to the generator, place them and run kernels.

Arrays of uint16 are bfloat16's bits.
"""

import functools
from collections import Counter

import numpy as np
import pytest
from guarded import guarded
from machines import BARE_MACHINES, DTYPES, MACHINES, Bench, address

from jitkern.cpu import targets
from jitkern.isa.types import bf16, f16, f32, f64, s8, s32, u8
from jitkern.kernels.arrays import from_bf16, to_bf16
from jitkern.kernels.gemm import meaning, nest, panels
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import SUM, Batch, EpilogueStep, Gemm, Matrix, plan

OF = {np.dtype(DTYPES[type]): type for type in (f64, f32, f16, bf16, s32, s8, u8)}
CANARY = 0xA5
PLAIN = Block(3, 2)


on_every_machine = pytest.mark.parametrize("bench", MACHINES)
on_every_cpu = pytest.mark.parametrize("bench", MACHINES + BARE_MACHINES)  # also those that have just what they need


@functools.cache
def target(bench: Bench) -> targets.Target:
    """A bench as kernels are built for it; the facts, which only rules read, are those of any CPU."""
    kind, facts = bench.make("target").kind, targets.named("neon").facts
    return targets.Target(bench.name, kind, bench.vector_bytes, bench.features, facts)


# Places.

def placed(array: np.ndarray, where: str = "end", offset: int = 0) -> np.ndarray:
    """An array with the same elements and strides whose last byte (``where="end"``) or first byte touches a page that
    nobody may use; ``offset`` bytes of it come first. What is no element is CANARY. Anywhere, if ``where`` is "".
    """
    ends = [(count - 1) * stride for count, stride in zip(array.shape, array.strides)]
    low = sum(end for end in ends if end < 0)
    size = sum(end for end in ends if end > 0) - low + array.itemsize if array.size else 0
    memory = np.full(size + offset, CANARY, np.uint8)
    memory = guarded(memory, where) if where else memory
    found = np.ndarray(array.shape, array.dtype, memory, offset - low if array.size else 0, array.strides)
    found[...] = array
    return found


def touched(array: np.ndarray) -> int:
    """How many bytes of ``placed`` memory changed that belong to no element."""
    memory = array.base
    start = array.__array_interface__["data"][0] - memory.__array_interface__["data"][0]
    places = np.array(start)
    for count, stride in zip(array.shape, array.strides):
        places = places[..., None] + np.arange(count) * stride
    outside = np.ones(memory.size, bool)
    for i in range(array.itemsize):
        outside[places.ravel() + i] = False
    return int((memory[outside] != CANARY).sum())


def spaced(array: np.ndarray, layout: str) -> np.ndarray:
    """The same elements with strides of a kind: "C", "F", "gaps" (both strides larger), "reversed" (both negative),
    "mirrored" (columns backwards, with gaps), "rows backwards".
    """
    *_, m, n = array.shape
    rows, columns, padding = {"C": (1, 1, 0), "F": (1, 1, 0), "gaps": (2, 3, 1), "reversed": (-1, -1, 0),
                              "mirrored": (1, -2, 1), "rows backwards": (-2, 1, 1)}[layout]
    if layout == "F":
        memory = np.zeros((*array.shape[:-2], n, m), array.dtype)
        view = memory.swapaxes(-1, -2)
    else:
        memory = np.zeros((*array.shape[:-2], max(1, m) * abs(rows), max(1, n) * abs(columns) + padding), array.dtype)
        view = memory[..., ::rows, :n * abs(columns)][..., :m, :][..., ::columns][..., :n]
    view[...] = array
    return view


LAYOUTS = ("C", "F", "gaps", "reversed", "mirrored", "rows backwards")


# Kernels.

def matrix(view: np.ndarray) -> Matrix:
    """An array's last two dimensions, with the strides that it has."""
    return Matrix(OF[view.dtype], *view.strides[-2:])


def describe(a: np.ndarray, b: np.ndarray, c: np.ndarray, *, epilogue: list = (), accumulate: bool = False,
             a_zero: np.ndarray | None = None, b_zero: np.ndarray | None = None,
             packed: bool = False) -> tuple[Gemm, list[np.ndarray]]:
    """The Gemm of such arrays, [..., m, k] and so on, with factors of its epilogue that broadcast to C's shape.

    Also the operands: A, B, C and the factors that are arrays.
    """
    (m, n), k, batch = c.shape[-2:], a.shape[-1], c.shape[:-2]
    a, b = np.broadcast_to(a, (*batch, m, k)), np.broadcast_to(b, (*batch, k, n))
    zeros = [None if zero is None else np.broadcast_to(zero, c.shape) for zero in (a_zero, b_zero)]
    places = [np.broadcast_to(factor, c.shape) if isinstance(factor, np.ndarray) else None for _, factor in epilogue]
    steps = tuple(EpilogueStep(name, factor if place is None else matrix(place))
                  for (name, factor), place in zip(epilogue, places))
    operands = [a, b, c, *(each for each in (*zeros, *places) if each is not None)]
    dims = tuple(Batch(count, tuple(each.strides[i] for each in operands)) for i, count in enumerate(batch))
    left, right = (None if zero is None else matrix(zero) for zero in zeros)
    return Gemm(m, n, k, matrix(a), matrix(b), matrix(c), dims, accumulate, steps, left and left._replace(column=0),
                right and right._replace(row=0), packed), operands


class Kernel:
    """A kernel on the machine that it is for; ``runs`` counts its runs beside unmapped pages."""

    def __init__(self, bench: Bench, spec: Gemm, block: Block):
        self.spec, self.bench = spec, bench
        self.plan = plan(spec, block, bench.vector_bytes)
        self.code = nest.build(spec, block, target(bench))
        self.function, self.runs = bench.load(self.code), 0

    def run(self, operands: list[np.ndarray], slices: int = 1, abi: bool = False) -> None:
        """Run on these operands in slices, each with ``plan.scratch`` bytes that end at an unmapped page.

        ``abi``: by ``check_abi``.
        """
        bounds = [i * self.plan.units // slices for i in range(slices + 1)]
        for begin, end in zip(bounds, bounds[1:]):
            if begin < end:
                self._run(operands, begin, end, abi)

    def _run(self, operands: list[np.ndarray], begin: int, end: int, abi: bool) -> None:
        scratch = scratched(self.bench, self.plan.scratch)
        self.function([*operands, *scratch], begin, end, abi)
        assert behind(scratch, self.plan.scratch), f"{self.code.name} writes behind its scratch memory"
        self.runs += not self.bench.replayed


def scratched(bench: Bench, size: int) -> list[np.ndarray]:
    """Scratch memory of so many bytes, if it is any: it begins at a multiple of 64, and what is more is CANARY."""
    if not size:
        return []
    if bench.replayed:
        memory = np.full(size + 64, CANARY, np.uint8)
        return [memory[-address(memory) % 64:][:size]]
    return [guarded(np.full(-(-size // 64) * 64, CANARY, np.uint8))]


def behind(scratch: list[np.ndarray], size: int) -> bool:
    """Whether what is behind the bytes of scratch memory is untouched."""
    return all((one[size:] == CANARY).all() for one in scratch)


def packed_b(bench: Bench, spec: Gemm, block: Block, b: np.ndarray, where: str = "end") -> np.ndarray:
    """B in panels, made by the kernel for that; padding holds what it held: CANARY."""
    pack = panels.Pack(spec, matrix(b))
    to = placed(np.full(panels.plan(pack, block, bench.vector_bytes).bytes, CANARY, np.uint8), where)
    bench.load(panels.build(pack, block, target(bench)))([b, to], 0, 1)
    return to


# Models.

def as_floats(array: np.ndarray) -> np.ndarray:
    """bfloat16's bits as float32; other arrays as they are."""
    return from_bf16(array) if array.dtype == np.uint16 else array


def chain(a: np.ndarray, b: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
    """The sums of a contraction, see `jitkern.kernels.gemm.meaning`; bfloat16 in increasing k."""
    return meaning.chain(SUM[OF[a.dtype]], *(meaning.summed(one, OF[one.dtype]) for one in (a, b)), start)


def product(bench, a, b, block=PLAIN, dtype=None, **more):
    """C as the kernel leaves it; what it held before, or NaN, may be given as ``c``."""
    dtype = np.dtype(dtype or sum_dtype(a.dtype))
    c = more.pop("c", None)
    if c is None:
        shape = (*a.shape[:-1], b.shape[-1])
        c = np.full(shape, 0x7F, np.uint8).astype(dtype) if dtype.kind in "iu" else np.full(shape, np.nan, dtype)
    spec, arrays = describe(a, b, c, **more)
    kernel = Kernel(bench, spec, block)
    if spec.packed:
        arrays[1] = packed_b(bench, spec, block, b)
    kernel.run(arrays)
    return c


def narrowed(sums: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Sums as C's type has them: integers saturate, floats are rounded to nearest even."""
    return meaning.narrowed(sums, OF[np.dtype(dtype)])


def floats(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    """Numbers of many sizes, zeros of both signs among them, the same on every host."""
    random = np.random.default_rng(seed)
    bits, spread = {"f4": (24, 12), "f8": (53, 30), "u2": (8, 6)}[dtype]
    values = np.ldexp(random.integers(-1 << bits, 1 << bits, shape).astype("f8"),
                      random.integers(-spread, spread, shape) - bits)
    values = np.where(random.integers(0, 16, shape) == 0, np.copysign(0.0, values), values)
    return to_bf16(values.astype("f4")) if dtype == "u2" else values.astype(dtype)


def integers(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    """Any values of a type."""
    facts = np.iinfo(dtype)
    return np.random.default_rng(seed).integers(facts.min, facts.max, shape, dtype, endpoint=True)


def operand(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    """``floats`` or ``integers``."""
    return (floats if dtype in ("f4", "f8", "u2") else integers)(shape, dtype, seed)


class Tally(Counter):
    """What tests count while they run; ``text`` is what is printed in the end, with the counts by name."""

    def __init__(self, text: str):
        super().__init__()
        self.text = text

    def __str__(self) -> str:
        return self.text.format_map(self)


PAIRS = [("f4", "f4"), ("f8", "f8"), ("u2", "u2"), ("u1", "i1"), ("i1", "i1")]
sum_dtype = functools.cache(lambda dtype: DTYPES[SUM[OF[np.dtype(dtype)]]])
