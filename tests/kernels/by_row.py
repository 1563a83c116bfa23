"""Kernels of every family on every machine, by their rows: built, run beside unmapped pages, held against the meaning.

Nothing here tells families apart: `kernels/families.py` has all that is asked.
"""

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from gemms import behind, placed, scratched, touched
from machines import Bench, assert_same

from jitkern.cpu import targets
from jitkern.isa.types import bf16
from jitkern.kernels import families
from jitkern.kernels.arrays import OPEN, Array, dtype, to_bf16


@functools.cache
def target(bench: Bench) -> targets.Target:
    """A bench as kernels are built for it; the facts are those of any CPU."""
    machine, facts = bench.make("target"), targets.named("neon").facts
    facts = facts._replace(vectors=machine.vector_registers)
    return targets.Target(bench.name, machine.kind, bench.vector_bytes, bench.features, facts)


class Made(NamedTuple):
    """A kernel on a machine."""

    bench: Bench
    spec: Any
    block: Any
    plan: Any
    code: Any
    function: Callable

    def __call__(self, operands: Sequence[np.ndarray], slices: int = 1, abi: bool = False) -> None:
        """Run on operands as they are, in slices, with scratch memory that ends at an unmapped page.

        ``abi``: by ``check_abi``. What is no element of an operand must stay as it is.
        """
        scratch, units = scratched(self.bench, self.plan.scratch), self.plan.units
        bounds = [i * (OPEN if units < 0 else units) // slices for i in range(slices + 1)]
        for begin, end in zip(bounds, bounds[1:]):
            if begin < end:
                self.function([*operands, *scratch], begin, end, abi)
        beside = any(each.base is not None and touched(each) for each in operands)
        assert not beside, f"{self.code.name} writes beside its operands"
        assert behind(scratch, self.plan.scratch), f"{self.code.name} writes behind its scratch memory"


def made(bench: Bench, spec: Any, block: Any = None, **known: Any) -> Made:
    """The kernel of a spec, its dims collapsed, by the rule's block if none is given."""
    family, here = families.of(spec), target(bench)
    family.check(spec)
    spec = family.collapse(spec)
    if block is None:
        block = family.rule(spec, here.facts, here.vector_bytes, **known)
    code = family.build(spec, block, here)
    return Made(bench, spec, block, family.plan(spec, block, bench.vector_bytes), code, bench.load(code))


def laid(bench: Bench, arrays: Iterable[np.ndarray], where: str = "end", offset: int = 0) -> list[np.ndarray]:
    """Copies of arrays that touch memory which nobody may use."""
    return [placed(array, "" if bench.replayed else where, offset) for array in arrays]


def numbers(array: Array, size: int, random: np.random.Generator) -> np.ndarray:
    """So many elements for an operand; floats of some sizes, bfloat16 such that any order of sums is exact."""
    kind = dtype(array.type)
    if array.below:
        return random.integers(0, array.below, size).astype(kind)
    if array.type is bf16:
        return to_bf16(random.integers(-8, 9, size).astype("f4"))
    if array.type.kind == "float":
        return (random.standard_normal(size) * np.exp2(random.integers(-3, 4, size))).astype(kind)
    return random.integers(0, 2 if kind == "?" else 100, size).astype(kind)


def arrays_for(spec: Any, block: Any, vector_bytes: int, seed: int = 0) -> list[np.ndarray]:
    """Operands for a kernel, as its family says that they lie."""
    random, found = np.random.default_rng(seed), []
    for array in families.of(spec).operands(spec, block, vector_bytes):
        if array.made:
            others = arrays_for(*array.made, vector_bytes, seed)
            meant(*array.made, vector_bytes, others)
            found.append(others[-1])
            continue
        ends = [(count - 1) * stride for count, stride in zip(array.dims, array.strides)]
        low, empty = sum(end for end in ends if end < 0), 0 in array.dims
        size = 0 if empty else sum(end for end in ends if end > 0) - low + array.type.size
        memory = numbers(array, -(-size // array.type.size), random)
        whole = np.frombuffer(memory.tobytes() + bytes(array.type.size), np.uint8).copy()
        found.append(np.ndarray(array.dims, dtype(array.type), whole, 0 if empty else -low, array.strides))
    return found


def meant(spec: Any, block: Any, vector_bytes: int, arrays: Sequence[np.ndarray]) -> None:
    """Let arrays be what the meaning makes of them."""
    families.of(spec).meaning(spec, block, vector_bytes, *arrays)


def check(bench: Bench, spec: Any, *, slices: int = 1, where: str = "end", abi: bool = False) -> None:
    """The kernel by rule does to operands beside unmapped pages what its family says that it means, bit by bit."""
    kernel = made(bench, spec)
    arrays = arrays_for(kernel.spec, kernel.block, bench.vector_bytes)
    found = laid(bench, arrays, where)
    wanted = [placed(array, "") for array in arrays]
    meant(kernel.spec, kernel.block, bench.vector_bytes, wanted)
    kernel(found, slices, abi)
    for one, other in zip(found, wanted):
        assert_same(np.ascontiguousarray(one), np.ascontiguousarray(other))
