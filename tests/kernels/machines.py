"""The vector machines that can run here, and a bench that runs what a test writes for one of them.

`MACHINES` are pytest parameters: those of this architecture, marked with what they need, and the emulated one as CPUs
of several vector lengths.
"""

import ctypes
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from importlib import import_module
from typing import Any, NamedTuple

import emulated
import guests
import numpy as np
import pytest
import tiers
from abi import check_abi
from guarded import MEMORY, guarded

from jitkern import cpu
from jitkern.isa import Code
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.machine.base import Machine, Pointer
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
# emulated CPU, where this machine is none of AArch64 | machine | when
GUESTS = """
a64fx      | sve  | always
cortex-a72 | neon | always
max-16     | sve  | in turn
max-32     | sve  | in turn
max-64     | sve  | in turn
max-128    | sve  | in turn
max-256    | sve  | in turn
max-16     | neon | in turn
"""
REPLAYED = (16, 32, 64, 128, 256)  # bytes of a vector where numpy replays kernels: two of them in turn
BASE = {"sse", "neon"}  # what every CPU has that has larger vectors


class Replayed(NamedTuple):
    """A kernel of the emulated machine as a function; ``operand``: what kernels that call it are handed."""

    operand: Program

    def __call__(self, operands: Sequence, begin: int, end: int, abi: bool = False) -> None:
        """Operands are arrays, Programs or None."""
        self.operand.run(list(operands), begin, end)


class Loaded(NamedTuple):
    """A kernel on a CPU as a function."""

    on: guests.Here | guests.Guest
    function: guests.Function

    @property
    def operand(self) -> int:
        """What kernels that call it are handed: its address."""
        return self.function.address

    def __call__(self, operands: Sequence, begin: int, end: int, abi: bool = False) -> None:
        """Operands are arrays, addresses or None. ``abi``: by ``check_abi``."""
        staged = {} if self.on is guests.HERE else {span(one): None for one in operands if is_elsewhere(one)}
        for low, size in staged:
            staged[low, size] = guarded(np.frombuffer(ctypes.string_at(low, size), np.uint8))
        words = [address(one) - span(one)[0] + address(staged[span(one)]) if is_elsewhere(one) and staged
                 else address(one) for one in operands]
        if abi:
            check_abi(self.function, words, begin, end, on=self.on)
        else:
            self.function(address(guarded(np.array(words or [0], np.uint64))), begin, end)
        for (low, size), memory in staged.items():
            if ctypes.string_at(low, size) != memory.tobytes():
                ctypes.memmove(low, address(memory), size)


def is_elsewhere(operand: Any) -> bool:
    """Whether it is an array in memory that emulated CPUs do not share."""
    return isinstance(operand, np.ndarray) and operand.size and not MEMORY.holds(address(operand))


def span(array: np.ndarray) -> tuple[int, int]:
    """The address of the first byte of an array's elements, and how many bytes it is from there to the last."""
    ends = [(count - 1) * stride for count, stride in zip(array.shape, array.strides)]
    return address(array) + sum(end for end in ends if end < 0), sum(map(abs, ends)) + array.itemsize


class Bench(NamedTuple):
    """One machine, on a CPU: this one, an emulated one of that name, or none, where numpy replays the kernels.

    ``make(kernel, **registers)`` begins a kernel, ``load(code)`` makes a function of what that gives. ``only``: the
    features that it is said to have, if it is not all of the CPU's.
    """

    name: str
    vector_bytes: int
    only: frozenset[str] | None = None
    cpu: str = ""

    @property
    def replayed(self) -> bool:
        """Whether it is no CPU but numpy."""
        return self.name == "emulated"

    @property
    def share(self) -> int:
        """One in how many of a test's cases run on it."""
        return 1 if tiers.everything() or not (self.replayed or self.cpu) else 3 if self.replayed else 4

    def some(self, cases: Iterable) -> list:
        """Its share of some cases, one at least; machines of different vector lengths have different ones."""
        cases = list(cases)
        return cases[(self.vector_bytes.bit_length() + tiers.turn()) % self.share % len(cases)::self.share]

    @property
    def on(self) -> guests.Here | guests.Guest:
        """The CPU that runs its code."""
        return guests.get(self.cpu) if self.cpu else guests.HERE

    @property
    def features(self) -> frozenset[str]:
        return frozenset() if self.replayed else self.on.features if self.only is None else self.only

    def make(self, kernel: str, **registers: int) -> Machine:
        if self.replayed:
            return Emulated(kernel, self.vector_bytes, **registers)
        machine = getattr(import_module(f"jitkern.kernels.machine.{self.name}"), self.name.title())
        return machine(kernel, self.vector_bytes, self.features, **registers)

    def lanes(self, type: ElementType) -> int:
        return self.make("lanes").lanes(type)

    def load(self, code: Code | Program) -> Replayed | Loaded:
        """The kernel as a function."""
        if self.replayed:
            return Replayed(code)
        beyond = code.features - self.features - BASE
        assert not beyond, f"{code.name} uses what {self.name} is not said to have: {beyond}"
        return Loaded(self.on, self.on.load(code))

    def place(self, array: np.ndarray, where: str = "end") -> np.ndarray:
        """A copy in memory that the machine can use, beside a page that nobody may use unless numpy looks after it."""
        return array.copy() if self.replayed else guarded(array, where)

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
        function, results = self.load(vm.finish()), []
        for where in ("end",) if self.replayed else ("end", "begin"):
            results.append(placed(arrays, where))
            function(results[-1], begin, end)
        for one, another in zip(results[0], results[-1]):
            same = not isinstance(one, np.ndarray) or one.tobytes() == another.tobytes()
            assert same, "the result depends on where the operands are"
        function(placed(arrays), begin, end, abi=True)
        return results[0]


def address(operand: np.ndarray | int | None) -> int:
    """An operand as a word."""
    return operand.__array_interface__["data"][0] if isinstance(operand, np.ndarray) else operand or 0


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


def _machines() -> Iterator[tuple[Bench, frozenset[str], pytest.MarkDecorator]]:
    """Those that run code, with the features that they need at least, and the tier of tests on them."""
    rows = [[cell.strip() for cell in line.split("|")] for line in NATIVE.strip().splitlines()]
    for name, architecture, size, needs in rows:
        needs = frozenset(needs.split())
        if architecture == tiers.machine():
            only = frozenset(x for x in cpu.features if not x.startswith("avx512")) if name == "avx2" else None
            yield (Bench(name, int(size) or cpu.vector_bytes, only), needs,
                   pytest.mark.native(*sorted(needs), arch=architecture))
        elif architecture == "aarch64":
            for guest in _guests(name):
                length = int(emulated.cpu(guest).is_.split()[1])
                yield Bench(name, int(size) or length, None, guest), needs, pytest.mark.emulated


def _guests(machine: str) -> list[str]:
    """The emulated CPUs that have a turn with that machine."""
    rows = [[cell.strip() for cell in line.split("|")] for line in GUESTS.strip().splitlines()]
    taking = [row for row in rows if row[2] == "in turn"]
    left_out = [row for row in taking if row not in in_turn(taking, 2)]
    return [guest for guest, name, when in rows if name == machine and [guest, name, when] not in left_out]


def in_turn(things: Sequence, count: int) -> list:
    """So many of some things as have their turn at this commit; all of them where everything is run."""
    if tiers.everything():
        return list(things)
    return [things[(tiers.turn() * count + i) % len(things)] for i in range(count)]


def _parameters(benches: Iterable[tuple[Bench, pytest.MarkDecorator]], suffix: str = "") -> list:
    return [pytest.param(bench, marks=mark, id=f"{bench.name}{'-' * bool(bench.cpu)}{bench.cpu}{suffix}")
            for bench, mark in benches]


MACHINES = _parameters((bench, mark) for bench, _, mark in _machines()) + [
    pytest.param(Bench("emulated", size), id=f"emulated{size}", marks=pytest.mark.host)
    for size in in_turn(REPLAYED, 2)]
# The same on CPUs that have nothing but what they need.
BARE_MACHINES = _parameters(((bench._replace(only=needs), mark) for bench, needs, mark in _machines()), "-bare")
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
