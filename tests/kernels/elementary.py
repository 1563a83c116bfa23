"""The elementary functions as kernels, and arguments for them that are the same on every host."""

from __future__ import annotations

import numpy as np
from machines import DTYPES, Arguments, Bench

from jitkern.isa.types import ElementType, f32
from jitkern.kernels.constants import Constants
from jitkern.kernels.machine.base import Machine
from jitkern.kernels.vmath import table as vmath

# Where something happens, of one type or the other.
RANGES = {
    "exp": ((-104, 89), (-746, 710)),
    "exp2": ((-150, 128), (-1075, 1024)),
    "expm1": ((-1, 1), (-40, 89), (-1, 710)),
    "log": ((0.5, 2), (0, 100)),
    "log2": ((0.5, 2), (0, 100)),
    "log10": ((0.5, 2), (0, 100)),
    "log1p": ((-1, 1), (-1, 10)),
    "tanh": ((-1, 1), (-20, 20)),
    "sigmoid": ((-20, 20), (-104, 20), (-746, 40)),
    "silu": ((-10, 10), (-110, 20), (-750, 40)),
    "gelu_tanh": ((-5, 5), (-11, 5), (-22, 5)),
    "softplus": ((-3, 3), (-104, 20), (-746, 40)),
    "erf": ((-1.5, 1.5), (-6, 6)),
    "gelu": ((-3, 3), (-14, 5), (-38, 10)),
    "sin": ((-7, 7), (-16384, 16384), (-2 ** 25, 2 ** 25), (-1e12, 1e12)),
    "cos": ((-7, 7), (-16384, 16384), (-2 ** 25, 2 ** 25), (-1e12, 1e12)),
    "tan": ((-7, 7), (-16384, 16384), (-2 ** 25, 2 ** 25), (-1e12, 1e12)),
    "arctan": ((-1.5, 1.5), (-20, 20)),
    "sinh": ((-2, 2), (-92, 92), (-712, 712)),
    "cosh": ((-2, 2), (-92, 92), (-712, 712)),
    "rsqrt": ((0, 4), (0, 1e10)),
    "cbrt": ((-8, 8), (-1e10, 1e10)),
}


class Evaluator:
    """A function as a kernel of one machine: called with arrays of whole vectors."""

    def __init__(self, bench: Bench, name: str, type: ElementType):
        self.bench, self.name, self.type = bench, name, type
        self.arity = vmath.FUNCTIONS[name].arity
        vm = bench.make(name)
        self.write(vm, Arguments(vm))
        self._function = bench.load(vm.finish())

    def write(self, vm: Machine, argument: Arguments) -> None:
        """The kernel: arguments, then the result; ``end`` is the number of vectors. It holds all constants it can."""
        places = [argument(i) for i in range(self.arity + 1)]
        spare = vm.free_vectors() - self.arity - vmath.temps(self.name, self.type) - 1
        assert spare >= 0, f"{self.name} of {self.type} takes {-spare} more vectors than {vm.name} has"
        constants = Constants(vm, vmath.constants_of(self.name, self.type, vm.facts), spare)
        for _ in vm.loop(argument.end):
            args = [vm.load(one + 0, self.type) for one in places[:-1]]
            result = vmath.apply(vm, self.name, args, constants)
            vm.store(places[-1] + 0, result)
            del args, result
            for one in places:
                vm.advance(one, vm.vector_bytes)

    def __call__(self, *arrays: np.ndarray) -> np.ndarray:
        *arrays, result = (self.bench.place(one) for one in (*arrays, np.empty_like(arrays[0])))
        count = result.nbytes // self.bench.vector_bytes
        assert count * self.bench.vector_bytes == result.nbytes
        self._function([*arrays, result], 0, count)
        return result


def scrambled(count: int, seed: int) -> np.ndarray:
    """64-bit numbers: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators (2014)."""
    z = (np.arange(1, count + 1, dtype=np.uint64) + np.uint64(seed << 40)) * np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        z = (z ^ z >> np.uint64(shift)) * np.uint64(factor)
    return z ^ z >> np.uint64(31)


def sample(name: str, type: ElementType, count: int, seed: int) -> list[np.ndarray]:
    """Arguments: any bits, and as many within each range of interest. The same on every host."""
    dtype = DTYPES[type]
    bits = scrambled(count, seed)
    any_bits = (bits >> np.uint64(64 - 8 * type.size)).astype(f"u{type.size}").view(dtype)
    share = scrambled(count, seed + 1).astype("f8") / 2.0 ** 64
    if name == "pow":  # results of any size
        x = np.ldexp(0.5 + share, np.rint(16 * share * share * share).astype(int))
        y = (scrambled(count, seed + 2).astype("f8") / 2.0 ** 63 - 1) * (256.0 if type is f32 else 2048.0)
        few = bits % np.uint64(8)
        near = 0.7 + 0.72 * share  # with results as large and small as they can be: log2 of these is nearly
        log = 2.885 * (near - 1) / (near + 1)
        x, y = (np.where(few < 4, *both) for both in ((near, x), (y / 2 / log, y)))
        return [np.where(few == 0, any_bits, x.astype(dtype)), np.where(few < 2, any_bits[::-1], y.astype(dtype))]
    found = any_bits.copy()
    ranges = RANGES[name]
    for number, (low, high) in enumerate(ranges, 1):
        some = bits % np.uint64(len(ranges) + 1) == number
        found[some] = (low + (high - low) * share[some]).astype(dtype)
    return [found]
