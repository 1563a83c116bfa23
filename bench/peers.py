"""What kernels are measured beside: numpy, numpy with other kernels of its OpenBLAS, torch. All on one thread.

Run as a program it is the numpy of another environment, told what to do by a `Process`.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"  # read when numpy and torch are imported

import numpy as np  # noqa: E402
from harness import Clock, clock  # noqa: E402
from problems import Problem  # noqa: E402


def operands(problem: Problem) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A, B and C; the same for everyone. bf16 as uint16."""
    random = np.random.default_rng(1)
    batch = (problem.batch,) if problem.batch > 1 else ()
    shapes = [(*batch, problem.m, problem.k), (*batch, problem.k, problem.n)]
    c = np.empty((*batch, problem.m, problem.n),
                 {"int8": np.int32, "f64": np.float64}.get(problem.kind, np.float32))
    if problem.kind == "int8":
        a, b = (random.integers(0, 256, shape, np.uint8) for shape in shapes)
        return a, b.view(np.int8), c
    a, b = (random.random(shape, np.float64 if problem.kind == "f64" else np.float32) - 0.5 for shape in shapes)
    if problem.kind == "bf16":
        a, b = ((each.view(np.uint32) >> 16).astype(np.uint16) for each in (a, b))
    return a, b, c


def widened(array: np.ndarray) -> np.ndarray:
    """What numpy multiplies for it, exactly or in f32."""
    if array.dtype == np.uint16:
        return (array.astype(np.uint32) << 16).view(np.float32)
    return array.astype(np.float64) if array.dtype.itemsize == 1 else array


def numpy(problem: Problem, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> Clock | None:
    """np.matmul, for the types that OpenBLAS has."""
    if problem.kind not in ("f32", "f64"):
        return None

    def run(count: int) -> None:
        for _ in range(count):
            np.matmul(a, b, out=c)

    return clock(run, problem.operations)


def with_torch():
    """torch, on one thread; None where it is not installed."""
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    return torch


def torch(problem: Problem, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> Clock | None:
    """torch's matmul, _int_mm for integers (which takes A for signed); None where torch is not installed."""
    torch = with_torch()
    if torch is None:
        return None
    left, right, out = (torch.from_numpy(each.view(np.int16) if each.dtype == np.uint16 else each)
                        for each in (a.view(np.int8) if problem.kind == "int8" else a, b, c))
    multiply = torch.matmul
    if problem.kind == "bf16":
        left, right, out = left.view(torch.bfloat16), right.view(torch.bfloat16), out.to(torch.bfloat16)
    elif problem.kind == "int8":
        multiply = torch._int_mm

    def run(count: int) -> None:
        for _ in range(count):
            multiply(left, right, out=out)

    return clock(run, problem.operations)


class Process:
    """numpy in a process with other environment variables: those are read when it is imported."""

    def __init__(self, **variables: str):
        self._process = subprocess.Popen([sys.executable, __file__], env={**os.environ, **variables}, text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, problem: Problem) -> Clock:
        """As `numpy`. The clock is good until the next problem is given."""
        self._ask(problem)
        return Clock(self._ask, problem.operations)

    def identity(self) -> str:
        """As `openblas`."""
        return self._ask("openblas")

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def _ask(self, question):
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the process of another numpy has ended, see above")
        return json.loads(answer)


def openblas() -> str:
    """The kernels that numpy's OpenBLAS has chosen, "unknown" if it is not the one that comes with numpy.

    RuntimeError if it has more threads than one: then numpy was imported before this module.
    """
    for path in sorted(Path(np.__file__).parents[1].glob("numpy.libs/*openblas*")):
        library = ctypes.CDLL(str(path))
        if hasattr(library, "scipy_openblas_get_corename64_"):
            if library.scipy_openblas_get_num_threads64_() != 1:
                raise RuntimeError("numpy has more threads than one: import bench/peers.py before it")
            library.scipy_openblas_get_corename64_.restype = ctypes.c_char_p
            return library.scipy_openblas_get_corename64_().decode()
    return "unknown"


def identities(other: Process | None) -> dict[str, str]:
    """Who takes part, with versions."""
    found = {"numpy": f"{np.__version__}, OpenBLAS {openblas()}"}
    if other:
        found["other numpy"] = f"{np.__version__}, OpenBLAS {other.identity()}"
    if "torch" in sys.modules:
        found["torch"] = sys.modules["torch"].__version__
    return found


def _serve() -> None:
    """Answer a `Process`: a problem is prepared, a count is how often it is done and timed."""
    known = None
    for line in sys.stdin:
        question = json.loads(line)
        if isinstance(question, list):
            known = None  # before there are other arrays
            problem = Problem(*question)
            known = numpy(problem, *operands(problem))
            answer = None
        else:
            answer = openblas() if isinstance(question, str) else known.seconds(question)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _serve()
