"""Random expressions against numpy on every machine: types, layouts, broadcasts, reductions and many outputs at random.

    python tests/kernels/test_fused_fuzz.py 1000        so many others
"""

import random
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[i] / name) for i, name in ((2, "tools"), (1, ""), (0, ""))]

import numpy as np
from expressions import DTYPES, Graph, check, values
from machines import MACHINES, Bench, on_every_machine

from jitkern.isa.types import b8, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.spec import SIGNATURES

INTEGERS = (s8, s16, s32, s64, u8, u16, u32, u64)
NUMBERS = (f32, f64, *INTEGERS)
SIZES = (1, 1, 2, 3, 5, 8, 16, 17, 31, 32, 40, 63, 64, 65, 100, 130)
REDUCED = ("sum", "prod", "max_of", "min_of", "any", "all", "argmax", "argmin")
CASES = 40  # for each machine


class Writer:
    """A random expression: ``graph``."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.seed = seed
        dims = tuple(self.random.choice(SIZES) for _ in range(self.random.choice((1, 1, 2, 2, 3))))
        while np.prod(dims) > 4000:
            dims = dims[1:]
        self.graph = Graph(dims)
        self.values: list[int] = []
        kinds = self.random.sample((*NUMBERS, b8), self.random.choice((1, 2, 3)))
        for _ in range(self.random.randint(1, 4)):
            self.values.append(self.load(self.random.choice(kinds)))
        for _ in range(self.random.randint(1, 25)):
            self.step(kinds)
        for _ in range(self.random.randint(1, 3)):
            self.store(self.random.choice(self.values[-4:]))
        if not any(op.name == "store" for op in self.graph.ops):
            self.store(self.values[-1])

    def load(self, type) -> int:
        dims = self.graph.dims
        shape = tuple(1 if self.random.random() < 0.2 else count for count in dims)
        return self.graph.load(self.laid(values(type, shape, self.random.getrandbits(30))))

    def laid(self, array: np.ndarray) -> np.ndarray:
        """In a random order, backwards, or with gaps."""
        how = self.random.random()
        if how < 0.15:
            order = self.random.sample(range(array.ndim), array.ndim)
            return np.ascontiguousarray(array.transpose(order)).transpose(np.argsort(order))
        if how < 0.25:
            return np.ascontiguousarray(array[..., ::-1])[..., ::-1]
        if how < 0.35:
            memory = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
            memory[..., ::2] = array
            return memory[..., ::2]
        return array

    def pick(self, types: tuple) -> int | None:
        found = [one for one in self.values if self.graph.ops[one].type in types]
        return self.random.choice(found) if found else None

    def step(self, kinds: list) -> None:
        graph = self.graph
        name = self.random.choice([*SIGNATURES, "cast", "cast", "where", "const", "index", "load"])
        if name == "cast":
            return self.cast(self.random.choice(self.values), self.random.choice((*NUMBERS, b8)))
        if name == "const":
            type = self.random.choice(kinds)
            return self.put(name, type=type, value=values(type, (40,), self.random.getrandbits(30)).tolist()[7])
        if name == "index":
            return self.put(name, type=self.random.choice((s32, s64)))
        if name == "load":
            return self.values.append(self.load(self.random.choice(kinds)))
        if name == "where":
            mask, one = self.pick((b8,)), self.pick((*NUMBERS, b8))
            if mask is not None and one is not None:
                self.put(name, mask, one, self.pick((graph.ops[one].type,)), type=graph.ops[one].type)
            return None
        count, known, result = SIGNATURES[name]
        one = self.pick(known)
        if one is None:
            return None
        type = graph.ops[one].type
        if name == "div" and type in (s64, u64):
            return None
        args = [one, *[self.pick((type,)) for _ in range(count - 1)]]
        return self.put(name, *args, type=result or type)

    def cast(self, one: int, type) -> None:
        """Of floats to integers only what fits: C does not say what the rest becomes."""
        graph, given = self.graph, self.graph.ops[one].type
        if given in (f32, f64) and type in INTEGERS:
            size = graph.put("abs", one)
            fits = graph.put("lt", size, graph.const(100.0, given), type=b8)
            one = size if type.kind == "unsigned" else one
            one = graph.put("where", fits, one, graph.const(7.5, given), type=given)
        self.put("cast", one, type=type)

    def put(self, name: str, *args: int, type, value=None) -> None:
        self.values.append(self.graph.put(name, *args, type=type, value=value))

    def store(self, one: int) -> None:
        graph = self.graph
        shape = list(graph.dims)
        if self.once(one) and self.random.random() < 0.7:
            shape[-1] = 1
        graph.store(one, self.laid(np.zeros(shape, DTYPES[graph.ops[one].type])))

    def once(self, one: int) -> bool:
        """Whether a value is the row's."""
        op = self.graph.ops[one]
        if op.name == "load":
            return self.graph.arrays[op.value].shape[-1] == 1
        return op.name != "index" and (op.name in REDUCED or all(self.once(arg) for arg in op.args))


def fuzz(bench: Bench, seed: int) -> None:
    graph = Writer(seed).graph
    block = Loops(1 + seed % 4, 1 + seed % 5) if seed % 3 == 0 else None
    try:
        check(bench, graph, block, where=("end", "begin")[seed % 2], abi=seed % 8 == 0)
    except Exception as error:
        error.args = (f"seed {seed}, {graph.spec()}: {error}",)
        raise


@on_every_machine
def test_random_expressions(bench: Bench):
    start = 1000 * (bench.vector_bytes + len(bench.name))
    for seed in range(start, start + max(2, CASES // (2 if bench.replayed else bench.share))):
        fuzz(bench, seed)


if __name__ == "__main__":
    for number in range(int(sys.argv[1])):
        for parameter in MACHINES:
            fuzz(parameter.values[0], 10 ** 6 + number)
