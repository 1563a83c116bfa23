"""Expressions on every machine: how tests write them, what numpy says that they are, and how their kernels run.

`Graph` collects operations. Its operands are arrays that broadcast to the loop space; bfloat16 is uint16 with a type.
"""

import functools

import numpy as np
from gemms import behind, placed, scratched, touched
from guests import HERE
from machines import Bench, assert_same

from jitkern.cpu import targets
from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.fused import build as fused
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.plan import loops, plan
from jitkern.kernels.fused.spec import Fused, Op, Operand, collapse

DTYPES = {f64: "f8", f32: "f4", f16: "f2", bf16: "u2", s64: "i8", s32: "i4", s16: "i2", s8: "i1", u64: "u8", u32: "u4",
          u16: "u2", u8: "u1", b8: "?"}
OF = {np.dtype(DTYPES[type]): type for type in DTYPES if type is not bf16}


def largest(a: np.ndarray, b: np.ndarray, dtype: str | None = None) -> np.ndarray:
    """numpy's, whose zeros have the sign that the CPU gives them; here it is the second's."""
    return np.where(a == b, b, np.maximum(a, b))


def smallest(a: np.ndarray, b: np.ndarray, dtype: str | None = None) -> np.ndarray:
    return np.where(a == b, b, np.minimum(a, b))


FUNCTIONS = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "max": largest, "min": smallest,
             "neg": np.negative, "abs": np.abs, "sqrt": np.sqrt, "rint": np.rint, "floor": np.floor, "ceil": np.ceil,
             "trunc": np.trunc, "copysign": np.copysign, "lt": np.less, "le": np.less_equal, "eq": np.equal,
             "ne": np.not_equal, "where": np.where, "shl": np.left_shift, "shr": np.right_shift, "exp": np.exp,
             "log": np.log}
LOGIC = {"and": (np.bitwise_and, np.logical_and), "or": (np.bitwise_or, np.logical_or),
         "xor": (np.bitwise_xor, np.logical_xor), "not": (np.invert, np.logical_not)}
COMBINE = {"sum": np.add, "prod": np.multiply, "max_of": largest, "min_of": smallest}


class Graph:
    """An expression being written. Methods of an operation's name give the number of a new one."""

    def __init__(self, dims: tuple[int, ...]):
        self.dims, self.ops, self.arrays, self.types = dims, [], [], []

    def put(self, name: str, *args: int, type: ElementType | None = None, value: object = None) -> int:
        if type is None and args:
            type = self.ops[args[-1]].type
        self.ops.append(Op(name, args, type, value))
        return len(self.ops) - 1

    def operand(self, array: np.ndarray, type: ElementType | None = None) -> int:
        self.arrays.append(array)
        self.types.append(type or OF[array.dtype])
        return len(self.arrays) - 1

    def load(self, array: np.ndarray, type: ElementType | None = None) -> int:
        number = self.operand(array, type)
        return self.put("load", type=self.types[number], value=number)

    def const(self, value: float, type: ElementType) -> int:
        return self.put("const", type=type, value=value)

    def store(self, value: int, array: np.ndarray | None = None) -> None:
        """To an array, or one of the loop space's shape."""
        type = self.ops[value].type
        if array is None:
            array = np.zeros(self.dims, DTYPES[type])
        self.put("store", value, type=type, value=self.operand(array, type))

    def spec(self, arrays: list[np.ndarray] | None = None) -> Fused:
        operands = []
        for array, type in zip(arrays or self.arrays, self.types):
            strides = [0 if count == 1 and whole != 1 else stride
                       for count, whole, stride in zip(array.shape, self.dims, array.strides)]
            operands.append(Operand(type, tuple(strides)))
        return Fused(self.dims, tuple(operands), tuple(self.ops))

    # What numpy says.

    def wanted(self, arch: str = HERE.arch) -> dict[int, np.ndarray]:
        """What is to be stored, by operand, on a CPU of that architecture."""
        values, found = [], {}
        with np.errstate(all="ignore"):
            for op in self.ops:
                value = self._value(op, [values[arg] for arg in op.args], arch)
                values.append(value)
                if op.name == "store":
                    found[op.value] = np.broadcast_to(values[op.args[0]], self.arrays[op.value].shape)
        return found

    def _value(self, op: Op, args: list[np.ndarray], arch: str) -> np.ndarray | None:
        dtype = DTYPES.get(op.type)
        if op.name == "load":
            array = self.arrays[op.value]
            return (array.astype("u4") << 16).view("f4") if op.type is bf16 else array.copy()
        if op.name == "store":
            return None
        if op.name == "const":
            return np.full((1,) * len(self.dims), op.value, dtype)
        if op.name == "index":
            return np.broadcast_to(np.arange(self.dims[-1], dtype=dtype), self.dims)
        if op.name == "cast":
            to = "f4" if args[0].dtype == "f2" else dtype
            return as_bf16(args[0]) if op.type is bf16 else converted(args[0], np.dtype(to), arch)
        if op.name == "div":
            return np.floor_divide(*args) if op.type.kind != "float" else np.divide(*args)
        if op.name in LOGIC:
            return LOGIC[op.name][op.type is b8](*args)
        if op.name in ("any", "all", "argmax", "argmin"):
            return getattr(np, op.name)(self._rows(args[0]), axis=-1, keepdims=True)
        if op.name in COMBINE:
            return partials(self._rows(args[0]), op.name)
        return FUNCTIONS[op.name](*args).astype(dtype, copy=False)

    def _rows(self, array: np.ndarray) -> np.ndarray:
        return np.broadcast_to(array, np.broadcast_shapes(array.shape, self.dims))


def converted(array: np.ndarray, dtype: np.dtype, arch: str) -> np.ndarray:
    """numpy's `astype`, as it is on that architecture: C leaves open what a float gives that no integer of the type is.

    Here it is what AArch64's instructions make of it, in signed numbers of 32 bits, or of 64 for u32 and 64-bit types:
    the nearest, and 0 for NaN. Narrower types take the low bits; of u64, what is above 2**63 is done apart.
    """
    if arch == HERE.arch or arch != "aarch64" or array.dtype.kind != "f" or dtype.kind not in "iu":
        return array.astype(dtype)
    bits, half = 64 if dtype in ("u4", "i8", "u8") else 32, 2.0**63

    def one(value: float) -> int:
        apart = dtype == "u8" and value >= half
        value = 0.0 if value != value else min(max(value - half * apart, -(2.0 ** (bits - 1))), 2.0**63)
        return min(int(value), 2 ** (bits - 1) - 1) % 2**64 ^ apart << 63

    return np.array([one(value) for value in array.ravel().tolist()], "u8").astype(dtype).reshape(array.shape)


def as_bf16(array: np.ndarray) -> np.ndarray:
    """The bits, rounded to nearest even; NaN stays NaN."""
    bits = np.ascontiguousarray(array, "f4").view("u4")
    rounded = np.where(np.isnan(array), bits | 1 << 22, bits + 0x7FFF + (bits >> 16 & 1))
    return (rounded >> 16).astype("u2")


def partials(array: np.ndarray, name: str) -> np.ndarray:
    """A reduction of rows by its definition: element i to partial result i modulo 64, and these by halves."""
    (*outer, count), combine, floats = array.shape, COMBINE[name], array.dtype.kind == "f"
    facts = np.finfo(array.dtype) if floats else np.iinfo(array.dtype)
    nothing = {"sum": -0.0 if floats else 0, "prod": 1, "max_of": -np.inf if floats else facts.min,
               "min_of": np.inf if floats else facts.max}[name]
    padded = np.full((*outer, -(-count // 64) * 64), nothing, array.dtype)
    padded[..., :count] = array
    turns = padded.reshape(*outer, -1, 64)
    acc = turns[..., 0, :]
    for i in range(1, turns.shape[-2]):
        acc = combine(acc, turns[..., i, :], dtype=array.dtype)
    while acc.shape[-1] > 1:
        half = acc.shape[-1] // 2
        acc = combine(acc[..., :half], acc[..., half:], dtype=array.dtype)
    return acc


# Kernels.

@functools.cache
def target(bench: Bench) -> targets.Target:
    """A bench as kernels are built for it; the facts are those of any CPU."""
    machine, facts = bench.make("target"), targets.named("neon").facts
    facts = facts._replace(vectors=machine.vector_registers)
    return targets.Target(bench.name, machine.kind, bench.vector_bytes, bench.features, facts)


def run(bench: Bench, graph: Graph, block: Loops | None = None, *, slices: int = 1, where: str = "end",
        abi: bool = False, offset: int = 0, same: dict[int, int] | None = None) -> list[np.ndarray]:
    """All operands as the kernel leaves them, each beside an unmapped page.

    ``same``: operands that are in the memory of others.  ``abi``: by ``check_abi``.  Whatever is no element of an
    operand must stay as it is.
    """
    arrays = [placed(array, "" if bench.replayed else where, offset) for array in graph.arrays]
    for one, other in (same or {}).items():
        arrays[one] = arrays[other]
    spec = collapse(graph.spec(arrays))
    block = block or loops(spec, target(bench).facts)
    found = plan(spec, block, bench.vector_bytes)
    code = fused.build(spec, block, target(bench))
    function, scratch = bench.load(code), scratched(bench, found.scratch)
    bounds = [i * found.units // slices for i in range(slices + 1)]
    for begin, end in zip(bounds, bounds[1:]):
        if begin < end:
            function([*arrays, *scratch], begin, end, abi)
    assert all(array.base is None or not touched(array) for array in arrays), f"{code.name} writes beside its operands"
    assert behind(scratch, found.scratch)
    return arrays


def check(bench: Bench, graph: Graph, block: Loops | None = None, ulps: float = 0, **options) -> None:
    """Run it, and compare with numpy: bits, or so many units in the last place of the largest result."""
    wanted = graph.wanted(bench.on.arch)
    found = run(bench, graph, block, **options)
    for number, array in enumerate(found):
        if number not in wanted:
            if number not in (options.get("same") or {}).values():
                assert array.tobytes() == graph.arrays[number].tobytes(), f"operand {number} changed"
        elif ulps:
            a, b = array.astype("f8"), wanted[number].astype("f8")
            assert (np.isnan(a) == np.isnan(b)).all()
            bound = ulps * np.finfo(array.dtype).eps * np.nanmax(np.abs(b))
            assert np.nanmax(np.abs(a - b)) <= bound, (np.nanmax(np.abs(a - b)), bound)
        else:
            assert_same(np.ascontiguousarray(array), np.ascontiguousarray(wanted[number]),
                        *(one for one in graph.arrays if one.shape == array.shape))


def values(type: ElementType, shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """Numbers of many sizes, zeros of both signs, infinities and NaN among floats; any integers."""
    random, dtype = np.random.default_rng(seed), np.dtype(DTYPES[type])
    if type is b8:
        return random.integers(0, 2, shape).astype(bool)
    if dtype.kind in "iu" and type is not bf16:
        facts = np.iinfo(dtype)
        some = random.integers(facts.min, facts.max, shape, dtype, endpoint=True)
        small = random.integers(0, 5, shape).astype(dtype)
        return np.where(random.integers(0, 3, shape) == 0, small, some)
    wide = random.standard_normal(shape) * np.exp2(random.integers(-8, 9, shape))
    pick = random.integers(0, 40, shape)
    for i, special in enumerate((0.0, -0.0, np.inf, -np.inf, np.nan)):
        wide = np.where(pick == i, special, wide)
    return as_bf16(wide.astype("f4")) if type is bf16 else wide.astype(dtype)
