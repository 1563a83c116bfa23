"""Random expressions against numpy on every machine: types, layouts, broadcasts, reductions, loops that need each
other, functions, many outputs, results in the place of operands, and how it all is cut, at random.

    python tests/kernels/test_fused_fuzz.py 1000        so many others
"""

import random
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[i] / name) for i, name in ((2, "tools"), (1, ""), (0, ""))]

import numpy as np
from expressions import DTYPES, Graph, check, run, values
from machines import MACHINES, Bench, on_every_machine

from jitkern.isa.types import ElementType, b8, bf16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.registers import FEWEST
from jitkern.kernels.fused.spec import FLOATS, PLACES, SIGNATURES, STORED, Op, collapse, fixed
from jitkern.kernels.machine.base import BudgetError
from jitkern.kernels.vmath import table as vmath

INTEGERS = (s8, s16, s32, s64, u8, u16, u32, u64)
NUMBERS = (f32, f64, *INTEGERS)
SIZES = (1, 1, 2, 3, 5, 8, 16, 17, 31, 32, 40, 63, 64, 65, 100, 130)
REDUCED = ("sum", "prod", "max_of", "min_of", "any", "all", "argmax", "argmin")
CASES = 40  # for each machine


class Exact(Graph):
    """With elementary functions, whose bits are those of a kernel that has nothing else, and halves in the middle."""

    def _value(self, op: Op, args: list[np.ndarray], arch: str) -> np.ndarray | None:
        if op.name in vmath.FUNCTIONS:
            return alone(op, args)
        if op.name == "load" and op.type is bf16:
            return self.arrays[op.value].copy()
        if op.name == "cast" and self.ops[op.args[0]].type is bf16:
            return (args[0].astype("u4") << 16).view("f4")
        return super()._value(op, args, arch)


def alone(op: Op, args: list[np.ndarray]) -> np.ndarray:
    """What an elementary function makes of its arguments where there is nothing beside it."""
    arrays = np.broadcast_arrays(*args)
    graph = Graph((arrays[0].size,))
    graph.store(graph.put(op.name, *[graph.load(array.ravel()) for array in arrays]))
    return run(Bench("emulated", 256), graph)[-1].reshape(arrays[0].shape)


class Writer:
    """A random expression: ``graph``."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.seed = seed
        large = self.random.random() < 0.05
        dims = tuple(self.random.choice(SIZES) for _ in range(self.random.choice((1, 2, 2, 2, 3, 3, 4))))
        if large:
            dims = (self.random.choice((17, 130, 300)), *dims[-1:], self.random.choice((40, 65)))[-len(dims):]
        while np.prod(dims) > (40000 if large else 4000):
            dims = dims[1:]
        self.graph = Exact(dims)
        self.values: list[int] = []
        self.order = self.random.sample(range(len(dims)), len(dims)) if self.random.random() < 0.15 else None
        kinds = self.random.sample((*NUMBERS, b8), self.random.choice((1, 2, 3)))
        for _ in range(self.random.randint(1, 4)):
            self.values.append(self.load(self.random.choice(kinds)))
        for _ in range(self.random.randint(1, 5 if large else self.random.choice((10, 25, 45)))):
            self.step(kinds)
        if self.random.random() < 0.3:
            self.chain()
        for _ in range(self.random.randint(1, 3)):
            self.store(self.random.choice(self.values[-4:] if self.random.random() < 0.8 else self.values))

    def load(self, type: ElementType) -> int:
        dims, row = self.graph.dims, self.random.random() < 0.15
        shape = [1 if self.random.random() < 0.2 else count for count in dims]
        if row:
            shape[-1] = 1
        return self.graph.load(self.laid(values(type, tuple(shape), self.random.getrandbits(30))), type)

    def laid(self, array: np.ndarray) -> np.ndarray:
        """In a random order, that of all if there is one, backwards, or with gaps."""
        if self.order:
            return np.ascontiguousarray(array.transpose(self.order)).transpose(np.argsort(self.order))
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

    def pick(self, types: tuple, once: bool = False) -> int | None:
        """A value of these types; ``once``: one of the row."""
        found = [one for one in self.values if self.graph.ops[one].type in types and (not once or self.once(one))]
        return self.random.choice(found) if found else None

    def chain(self) -> None:
        """Reductions that need each other, each of what any loop before may have made, and results of all of it."""
        type = self.random.choice((f32, f64, s32, s16, u8, u32))
        there = [self.load(type)]
        if self.random.random() < 0.6:
            there.append(self.load(type))
        if self.random.random() < 0.7:  # what is kept, not made again
            heavy = "div" if type in INTEGERS else self.random.choice([*vmath.FUNCTIONS])
            arity = 2 if type in INTEGERS else vmath.FUNCTIONS[heavy].arity
            there.append(self.graph.put(heavy, *[self.random.choice(there) for _ in range(arity)], type=type))
        names = ("sub", "add", "max", "min", *(("and", "xor") if type in INTEGERS else ()))
        for _ in range(self.random.randint(1, 4)):
            total = self.graph.put(self.random.choice(("sum", "prod", "max_of", "min_of")), there[-1], type=type)
            row = self.pick((type,), once=True) if self.random.random() < 0.3 else None
            if row is not None:
                total = self.graph.put(self.random.choice(names), total, row, type=type)
            self.values.append(total)
            for _ in range(self.random.randint(1, 2)):
                one = self.random.choice(there)
                there.append(self.graph.put(self.random.choice(names), one, total, type=type))
                if self.random.random() < 0.3:
                    there.append(self.graph.put("div", *self.random.sample((there[-1], self.random.choice(there)), 2),
                                                type=type))
        last = self.graph.put(self.random.choice(names), self.random.choice(there), there[-1], type=type)
        self.values += [*self.random.sample(there, 2), last]
        self.store(last)

    def step(self, kinds: list) -> None:
        graph = self.graph
        name = self.random.choice([*SIGNATURES, "cast", "cast", "where", "const", "index", "load", "half", "function"])
        if name == "half":
            one = self.load(self.random.choice(STORED))
            self.values += [one, graph.put("cast", one, type=f32)]
            return None
        if name == "function":
            name, one = self.random.choice([*vmath.FUNCTIONS]), self.pick(FLOATS)
            if one is not None:
                type = graph.ops[one].type
                more = [self.pick((type,)) for _ in range(vmath.FUNCTIONS[name].arity - 1)]
                self.put(name, one, *more, type=type)
            return None
        if name == "cast":
            return self.cast(self.random.choice(self.values), self.random.choice((*NUMBERS, *STORED, b8)))
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
        if name == "copysign":
            args[1] = self.number(args[1])
        return self.put(name, *args, type=result or type)

    def number(self, one: int) -> int:
        """A value without NaN, whose signs and bits are any CPU's own."""
        type = self.graph.ops[one].type
        good = self.graph.put("eq", one, one, type=b8)
        return self.graph.put("where", good, one, self.graph.const(0.5, type), type=type)

    def cast(self, one: int, type: ElementType) -> None:
        """Of floats to integers only what fits: C does not say what the rest becomes."""
        graph, given = self.graph, self.graph.ops[one].type
        if given in STORED or type in STORED:  # by way of f32
            if given in STORED or given is not f32:
                one = graph.put("cast", one, type=f32)
            if type is f32:
                return self.values.append(one)
            one, given = self.number(one) if type in STORED else one, f32
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
        type = graph.ops[one].type
        graph.put("store", one, type=type, value=graph.operand(self.laid(np.zeros(shape, DTYPES[type])), type))

    def once(self, one: int) -> bool:
        """Whether a value is the row's."""
        op = self.graph.ops[one]
        if op.name == "load":
            return self.graph.arrays[op.value].shape[-1] == 1
        return op.name != "index" and (op.name in REDUCED or all(self.once(arg) for arg in op.args))


    def block(self, bench: Bench) -> Loops | None:
        """How it is computed; a row that may be cut is."""
        if self.random.random() < 0.6:
            return None
        unroll, columns, spec = self.random.randint(1, 4), self.random.randint(1, 12), collapse(self.graph.spec())
        if len(spec.dims) > 1 or fixed(spec):
            return Loops(unroll, columns)
        piece = bench.vector_bytes // 4 * unroll * self.random.randint(1, 8)
        to = next(spec.operands[op.value] for op in spec.ops if op.name == "store")
        aligned = to.strides[-1] == to.type.size >= 4 and self.random.random() < 0.5
        return Loops(unroll, columns, piece, aligned, aligned and self.random.random() < 0.5)

    def same(self) -> dict[int, int]:
        """Operands that are stored where others are that are loaded, element by element."""
        graph, found = self.graph, {}
        if self.random.random() < 0.6:
            return found
        loads = [op.value for op in graph.ops if op.name == "load"]
        for op in graph.ops:
            if op.name == "store":
                to = graph.arrays[op.value]
                for one in loads:
                    array = graph.arrays[one]
                    if (array.shape[:-1] == graph.dims[:-1] and graph.types[one] is op.type and
                            (array.shape, array.strides) == (to.shape, to.strides) and one not in found.values()):
                        found[op.value] = one
                        break
        return found


def too_much(bench: Bench, graph: Graph) -> bool:
    """Whether it may find no registers, so that programs make two kernels of it: 16 of them, and operations that take
    nearly all beside partial results and values of the row.
    """
    few = bench.make("registers").vector_registers == FEWEST
    return few and any(op.name in (*vmath.FUNCTIONS, *PLACES) for op in graph.ops)


def fuzz(bench: Bench, seed: int) -> None:
    writer = Writer(seed)
    graph, block, same = writer.graph, writer.block(bench), writer.same()
    options = {"where": ("end", "begin")[seed % 2], "slices": writer.random.choice((1, 1, 2, 3, 7)), "same": same}
    try:
        check(bench, graph, block, **options)
        if seed % 8 == 0:
            run(bench, graph, block, abi=True, **options)  # denormal numbers, and what comes of them, are others then
    except Exception as error:
        if isinstance(error, BudgetError) and too_much(bench, graph):
            return
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
