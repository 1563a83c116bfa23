"""The vector machines that can run here, and a bench that runs what a test writes for one of them.

`MACHINES` are pytest parameters: those of this architecture, marked with what they need, and the emulated one as CPUs
of several vector lengths.
"""

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np
import pytest
import tiers
from abi import check_abi
from guarded import guarded

from jitkern import cpu, load
from jitkern.call.callables import ffi
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.machine.base import SIGNATURE, Machine, Pointer
from jitkern.kernels.machine.emulated import Emulated, Program

DTYPES = {f64: "f8", f32: "f4", f16: "f2", bf16: "u2", s64: "i8", u64: "u8", s32: "i4", u32: "u4", s16: "i2", u16: "u2",
          s8: "i1", u8: "u1", b8: "u1"}

# name | architecture | bytes of a vector (0: what the CPU has) | features that it needs
NATIVE = """
avx512 | x86-64  | 64 | avx f16c avx512f avx512bw avx512dq avx512vl
avx2   | x86-64  | 32 | avx f16c fma avx2
sve    | aarch64 |  0 | sve
neon   | aarch64 | 16 | neon
"""
EMULATED = (16, 32, 64, 128, 256)


class Bench(NamedTuple):
    """One machine, on a CPU with these features at least; ``make(kernel, **registers)`` begins a kernel."""

    name: str
    vector_bytes: int
    features: frozenset[str] = frozenset()

    def make(self, kernel: str, **registers: int) -> Machine:
        if self.name == "emulated":
            return Emulated(kernel, self.vector_bytes, **registers)
        machine = getattr(import_module(f"jitkern.kernels.machine.{self.name}"), self.name.title())
        return machine(kernel, self.vector_bytes, self.features, **registers)

    def lanes(self, type: ElementType) -> int:
        return self.make("lanes").lanes(type)

    def run(self, write: Callable, *arrays: np.ndarray | Program | int | None, begin: int = 0, end: int = 0,
            **registers: int) -> list[np.ndarray]:
        """The arrays as a kernel leaves them; they themselves stay as they are.

        ``write(vm, argument)`` writes the kernel; ``argument(i)`` is a pointer to the i-th array,
        ``argument.begin`` and ``argument.end`` are Scalars. It runs with operands that end at an inaccessible page,
        with operands that begin behind one, which must give the same, and once more for ``check_abi``. What is no
        array is handed over as it is.
        """
        vm = self.make("kernel", **registers)
        write(vm, Arguments(vm))
        code = vm.finish()
        if self.name == "emulated":
            found = placed(arrays)
            code.run(found, begin, end)
            return found
        beyond = code.features - self.features
        assert not beyond, f"{self.name} uses what the CPU is not said to have: {beyond}"
        function, results = load(code, SIGNATURE), []
        for where in ("end", "begin"):
            operands = placed(arrays, where)
            addresses = [one.__array_interface__["data"][0] if isinstance(one, np.ndarray) else one or 0
                         for one in operands]
            table = ffi.new("uintptr_t[]", addresses) if addresses else ffi.NULL
            function(ffi.cast("void *const *", table), begin, end)
            results.append(operands)
        check_abi(code, placed(arrays), begin, end)
        for one, another in zip(*results):
            same = not isinstance(one, np.ndarray) or one.tobytes() == another.tobytes()
            assert same, "the result depends on where the operands are"
        return results[0]


def placed(operands: Sequence, where: str = "end") -> list:
    """The operands, arrays as copies that touch memory nobody may use."""
    return [guarded(one, where) if isinstance(one, np.ndarray) else one for one in operands]


class Arguments:
    """A kernel's arguments."""

    def __init__(self, vm: Machine):
        self.vm = vm
        self.table, self.begin, self.end = vm.arguments()

    def __call__(self, number: int, cold: bool = False) -> Pointer:
        return self.vm.fetch(self.table + 8 * number, cold)


def _native(bare: bool = False) -> list:
    """This architecture's machines, on this CPU, or on one that has nothing (``bare``) but what they need."""
    found = []
    for line in NATIVE.strip().splitlines():
        name, architecture, size, needs = (cell.strip() for cell in line.split("|"))
        if architecture == tiers.machine():
            bench = Bench(name, int(size) or cpu.vector_bytes, frozenset(needs.split()) if bare else cpu.features)
            if name == "avx2":
                bench = bench._replace(features=frozenset(x for x in bench.features if not x.startswith("avx512")))
            found.append(pytest.param(bench, marks=pytest.mark.native(*needs.split(), arch=architecture),
                                      id=f"{name}-bare" if bare else name))
    return found


MACHINES = _native() + [pytest.param(Bench("emulated", size), id=f"emulated{size}", marks=pytest.mark.host)
                        for size in EMULATED]
BARE_MACHINES = _native(bare=True)
on_every_machine = pytest.mark.parametrize("bench", MACHINES)


def random_bits(type: ElementType, count: int, seed: int = 0) -> np.ndarray:
    """Elements with any bits whatever, the first of them special."""
    dtype = np.dtype(DTYPES[type])
    bound = 2 if type is b8 else 256
    found = np.random.default_rng(seed).integers(0, bound, count * dtype.itemsize, np.uint8).view(dtype)
    some = specials(type)[:count]
    found[:len(some)] = some
    return found


def specials(type: ElementType) -> np.ndarray:
    """Values at the edges of a type: for floats zeros, infinities, NaN, denormal numbers."""
    dtype = np.dtype(DTYPES[type])
    if type is bf16:
        return (specials(f32).view("u4") >> 16).astype("u2")
    if type is b8:
        return np.array([0, 1, 1, 0, 0, 1, 0, 1], dtype)
    if type.kind != "float":
        bounds = np.iinfo(dtype)
        return np.array([0, 1, 2, bounds.max, bounds.min, bounds.max - 1, bounds.min + 1, bounds.max // 2 + 1], dtype)
    facts = np.finfo(dtype)
    tiny, small, large = facts.smallest_subnormal, facts.smallest_normal, facts.max
    positive = [0, tiny, small - tiny, small, 1 - facts.epsneg, 1, 1 + facts.eps, 1.5, 3, large, np.inf]
    return np.array([*positive, *(-np.array(positive, dtype)), np.nan, 0.1], dtype)


def pairs(values: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Each value with each, as many as asked for, in two arrays."""
    a, b = (one.ravel() for one in np.meshgrid(values, values))
    return np.resize(a, count), np.resize(b, count)


def assert_same(found: np.ndarray, wanted: np.ndarray, *inputs: Any) -> None:
    """The same bits, except that any NaN is as good as another."""
    wanted = np.asarray(wanted, found.dtype)
    assert found.shape == wanted.shape
    same = found.view(f"u{found.itemsize}") == wanted.view(f"u{found.itemsize}")
    if found.dtype.kind == "f":
        same |= np.isnan(found) & np.isnan(wanted)
    wrong = np.flatnonzero(~same.ravel())
    if len(wrong):
        at = wrong[0]
        given = [one.ravel()[at] for one in inputs if one.size == found.size]
        raise AssertionError(f"{len(wrong)} of {found.size} differ, first at {at}: {found.ravel()[at]!r}, not "
                             f"{wanted.ravel()[at]!r}, from {given}")


def elementwise(bench: Bench, types: list[ElementType], write: Callable, *arrays: np.ndarray, out: ElementType,
                outputs: int = 1, **registers: int) -> np.ndarray:
    """``write(vm, *vectors)`` gives ``outputs`` vectors for one vector of each array; all results by output.

    The arrays are equally long, a multiple of 64. ``write`` may change its vectors.
    """
    count = arrays[0].size
    result = np.zeros((outputs, count), DTYPES[out])

    def kernel(vm: Machine, argument: Arguments) -> None:
        lanes = vm.lanes(out)
        where = [argument(i) for i in range(len(arrays))]
        to = argument(len(arrays))
        for _ in vm.loop(count // lanes):
            vectors = [vm.load(one + 0, type) for one, type in zip(where, types)]
            found = write(vm, *vectors)
            for i, one in enumerate(found if isinstance(found, list) else [found]):
                vm.store(to + i * count * result.itemsize, one, out)
            for one, array in zip(where, arrays):
                vm.advance(one, lanes * array.itemsize)
            vm.advance(to, lanes * result.itemsize)

    return bench.run(kernel, *arrays, result, **registers)[-1]


def operands(type, count: int = 1024) -> tuple[np.ndarray, np.ndarray]:
    """Special values with each other, and any bits."""
    a, b = pairs(specials(type), count // 2)
    return tuple(np.concatenate([one, random_bits(type, count // 2, seed)]) for seed, one in enumerate((a, b)))


def rounded(value: Fraction, type) -> float:
    """To nearest, ties to even."""
    facts = np.finfo(DTYPES[type])
    size = abs(value)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent -= size < Fraction(2) ** exponent
    unit = max(exponent, int(facts.minexp)) - int(facts.nmant)
    found = round(size / Fraction(2) ** unit) * Fraction(2) ** unit
    return math.copysign(float(found) if found <= Fraction(float(facts.max)) else math.inf, 1 if value > 0 else -1)


def fused(a: np.ndarray, b: np.ndarray, c: np.ndarray, type) -> np.ndarray:
    """a * b + c rounded once."""
    def one(a: float, b: float, c: float) -> float:
        if all(map(math.isfinite, (a, b, c))) and (exact := Fraction(a) * Fraction(b) + Fraction(c)):
            return rounded(exact, type)
        product = np.float64(a) * b
        return (0 if math.isinf(product) and math.isfinite(a) and math.isfinite(b) else product) + c

    return np.array([one(*each) for each in zip(a.tolist(), b.tolist(), c.tolist())], DTYPES[type])


def hard_factors(type, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """a, b, c whose a * b + c shows a second rounding: near ties, after cancellation, denormal, at the largest."""
    facts, random = np.finfo(DTYPES[type]), np.random.default_rng(1)
    bits, low = int(facts.nmant) + 1, int(facts.minexp)
    half, tiny, large, eps = bits // 2, float(facts.smallest_subnormal), float(facts.max), float(facts.eps)
    tie = 1 + 2.0 ** -half, 1 + 2.0 ** (half - bits)  # their product ends half a unit behind the last bit
    found = []
    for sign in (1, -1):
        for less in (0, tiny, -tiny, 2.0 ** -bits * eps, -(2.0 ** -bits) * eps):
            found += [(sign * tie[0], tie[1], less), (2.0 ** -bits, sign * (1 + less), 1),
                      (tie[0], tie[1], sign + less)]
            scale = 2.0 ** (low // 2)  # the product is a tie between denormal numbers
            found += [(sign * tie[0] * scale, tie[1] * scale, less), (scale * 1.5, sign * scale * eps, less),
                      (sign * scale * 2.0 ** -half, scale * 2.0 ** (half - bits), 3 * tiny + less)]
        found += [(sign * large, 1, sign * large * eps / 4), (sign * large, 1 - eps / 2, sign * large * eps / 2),
                  (large, sign * 2, -sign * large), (sign * large, large, -np.inf)]
    a, b, c = np.array(found, DTYPES[type]).T
    rest = count - len(a)
    x, y = (random.standard_normal(rest).astype(a.dtype) * 2.0 ** random.integers(-40, 40, rest) for _ in "xy")
    x, y = x.astype(a.dtype), y.astype(a.dtype)
    z = -(x * y)  # leaves the product's rounding error
    z[::3] *= 1 + 4 * facts.eps
    return np.append(a, x), np.append(b, y), np.append(c, z)
