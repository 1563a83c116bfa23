"""Elementary functions on one thread, from L2, beside numpy, torch and numba: billions of elements a second.

    python bench/vmath.py                   every function, about a minute
    python bench/vmath.py --only 'tanh'     the cases with this in their name

A kernel that is nothing but the function is called by a loop in machine code; peers get the time of their calls, with
the result's memory given to them where they take it. All is this thread's time. Rivals take turns.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import harness
import native
import peers
from harness import Case, Clock

from jitkern.cpu import targets
from jitkern.isa.assembler import Code
from jitkern.isa.types import ElementType, f32, f64
from jitkern.kernels.constants import Constants
from jitkern.kernels.vmath import table as vmath

np = peers.np

COUNT = 1 << 15       # elements: two arrays of 128 KB
RUN = 2e-3            # seconds of one run
ROUNDS = 9
TYPES = {"f32": (f32, np.float32), "f64": (f64, np.float64)}
# Arguments: where a network has them, or where the function is neither 0 nor infinite.
RANGES = {"log": (0.1, 10), "log2": (0.1, 10), "log10": (0.1, 10), "log1p": (-0.9, 10), "rsqrt": (0.1, 10),
          "pow": (0.1, 5)}
USUAL = (-5, 5)

NUMPY: dict[str, Callable] = {
    name: getattr(np, name)
    for name in "exp exp2 expm1 log log2 log10 log1p sin cos tan arctan sinh cosh tanh cbrt".split()
} | {"pow": np.power}
TORCH = "exp exp2 expm1 log log2 log10 log1p sin cos tan arctan sinh cosh tanh sigmoid erf rsqrt pow".split()
NUMBA = {name: f"math.{name}" for name in "exp expm1 log log2 log10 log1p sin cos tan sinh cosh tanh erf pow".split()
         } | {"arctan": "math.atan"}


def build(name: str, type: ElementType) -> Code:
    """A function as a kernel: arguments, then the result; ``end`` is a number of vectors."""
    vm = targets.here().machine(f"vmath {name} {type}")
    table, _, count = vm.arguments()
    arity = vmath.FUNCTIONS[name].arity
    places = [vm.fetch(table + 8 * i) for i in range(arity + 1)]
    spare = vm.free_vectors() - arity - vmath.temps(name, type) - 1
    constants = Constants(vm, vmath.constants_of(name, type, vm.facts), spare)
    for _ in vm.loop(count):
        args = [vm.load(one + 0, type) for one in places[:-1]]
        result = vmath.apply(vm, name, args, constants)
        vm.store(places[-1] + 0, result)
        del args, result
        for one in places:
            vm.advance(one, vm.vector_bytes)
    return vm.finish()


def ours(name: str, type: ElementType, args: list[np.ndarray], out: np.ndarray) -> Clock:
    arrays = [*args, out]
    addresses = [one.ctypes.data for one in arrays]
    return native.kernel(build(name, type), addresses, out.nbytes // targets.here().vector_bytes, COUNT, held=arrays)


def called(run: Callable[[], object]) -> Clock:
    """The clock of a call."""
    def repeat(count: int) -> None:
        for _ in range(count):
            run()

    return harness.clock(repeat, COUNT)


def torch(name: str, args: list[np.ndarray], out: np.ndarray) -> Clock | None:
    """None without torch, or where it has no such function."""
    torch = peers.with_torch()
    if torch is None:
        return None
    tensors, result = [torch.from_numpy(one) for one in args], torch.from_numpy(out)
    functional = {"gelu": torch.nn.functional.gelu, "silu": torch.nn.functional.silu,
                  "softplus": torch.nn.functional.softplus,
                  "gelu_tanh": partial(torch.nn.functional.gelu, approximate="tanh")}
    if name in functional:
        return called(partial(functional[name], *tensors))
    return called(partial(getattr(torch, name), *tensors, out=result)) if name in TORCH else None


def numba(name: str, args: list[np.ndarray], out: np.ndarray) -> Clock | None:
    """A loop with ``fastmath``, so that it may use a vector library. None without numba."""
    try:
        import numba
    except ImportError:
        return None
    if name not in NUMBA:
        return None
    names = ", ".join("xy"[:len(args)])
    scope = {"math": math}
    exec(f"def run({names}, out):\n for i in range(len(out)):\n  out[i] = "  # numba reads source
         f"{NUMBA[name]}({', '.join(f'{one}[i]' for one in names.split(', '))})", scope)
    function = numba.njit(fastmath=True)(scope["run"])
    function(*args, out)
    return called(partial(function, *args, out))


def cases() -> list[Case]:
    """Everyone's case of each function and type."""
    found = []
    for kind, (type, dtype) in TYPES.items():
        for name, function in vmath.FUNCTIONS.items():
            random = np.random.default_rng(0)
            args = [random.uniform(*RANGES.get(name, USUAL), COUNT).astype(dtype) for _ in range(function.arity)]
            out = np.empty(COUNT, dtype)
            clocks = {"jitkern": ours(name, type, args, out),
                      "numpy": called(partial(NUMPY[name], *args, out=out)) if name in NUMPY else None,
                      "torch": torch(name, args, out), "numba": numba(name, args, out)}
            for who, clock in clocks.items():
                if clock is not None:
                    run = partial(_giga, clock, clock.times(RUN))
                    found.append(Case(f"{name} {kind}", who, "G/s", run, figure=True))
    return found


def _giga(clock: Clock, count: int) -> float:
    return clock.rate(count) / 1e9


def test_build(benchmark):
    benchmark(build, "gelu", f32)


if __name__ == "__main__":
    harness.main("vmath", __doc__, cases, ROUNDS)
