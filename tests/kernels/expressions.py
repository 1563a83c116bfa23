"""Expressions on every machine: how tests write them, what numpy says that they are, and how their kernels run.

`Graph` collects operations. Its operands are arrays that broadcast to the loop space; bfloat16 is uint16 with a type.
"""

import numpy as np
from by_row import made
from gemms import placed
from guests import HERE
from machines import Bench, assert_same

from jitkern.isa.types import ElementType, b8, bf16, f16, f32, f64, s8, s16, s32, s64, u8, u16, u32, u64
from jitkern.kernels.arrays import to_bf16
from jitkern.kernels.fused import meaning
from jitkern.kernels.fused.phases import Loops
from jitkern.kernels.fused.spec import Fused, Op, Operand

DTYPES = {f64: "f8", f32: "f4", f16: "f2", bf16: "u2", s64: "i8", s32: "i4", s16: "i2", s8: "i1", u64: "u8", u32: "u4",
          u16: "u2", u8: "u1", b8: "?"}
OF = {np.dtype(DTYPES[type]): type for type in DTYPES if type is not bf16}


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
        if op.name == "cast" and op.type is not bf16:
            return converted(args[0], np.dtype(DTYPES[op.type]), arch)
        return meaning.value(op, args, self.dims, self.arrays)


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


# Kernels.

def run(bench: Bench, graph: Graph, block: Loops | None = None, *, slices: int = 1, where: str = "end",
        abi: bool = False, offset: int = 0, same: dict[int, int] | None = None) -> list[np.ndarray]:
    """All operands as the kernel leaves them, each beside an unmapped page.

    ``same``: operands that are in the memory of others.  ``abi``: by ``check_abi``.  Whatever is no element of an
    operand must stay as it is.
    """
    arrays = [placed(array, "" if bench.replayed else where, offset) for array in graph.arrays]
    for one, other in (same or {}).items():
        arrays[one] = arrays[other]
    made(bench, graph.spec(arrays), block)(arrays, slices, abi)
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
    return to_bf16(wide.astype("f4")) if type is bf16 else wide.astype(dtype)
