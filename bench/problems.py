"""The matrix multiplications that benchmarks run: chosen shapes, and those of real networks in bench/shapes/."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import NamedTuple

from jitkern.isa.types import bf16, f32, f64, s8, u8
from jitkern.kernels.gemm.spec import SUM, Batch, Gemm, Matrix

SHAPES = Path(__file__).parent / "shapes"

KINDS = {"f32": (f32, f32), "f64": (f64, f64), "bf16": (bf16, bf16), "int8": (u8, s8)}  # types of A and of B

CUBES = (4, 8, 12, 16, 23, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048)
# m n k
CHOSEN = ((5, 13, 7), (1000, 17, 33), (128, 768, 768), (128, 3072, 768), (3136, 64, 64), (784, 128, 512))
FEW_ROWS = tuple((m, n, k) for m in (1, 4) for n, k in ((768, 256), (768, 768), (3072, 768)))
OTHER_KINDS = ((256, 256, 256), (512, 512, 512), (1024, 1024, 1024), (128, 768, 768))


class Problem(NamedTuple):
    """C[m, n] = A[m, k] @ B[k, n], ``batch`` times, all contiguous.

    kind: see KINDS.  plain, packed: whether B is taken as it is, and as `jitkern.pack` lays it out.  note: whose shape.
    """

    kind: str
    m: int
    n: int
    k: int
    batch: int = 1
    plain: bool = True
    packed: bool = False
    note: str = ""

    @property
    def name(self) -> str:
        return f"{self.kind} {f'{self.batch}x' if self.batch > 1 else ''}{self.m}x{self.n}x{self.k}"

    @property
    def operations(self) -> int:
        return 2 * self.batch * self.m * self.n * self.k

    def spec(self, packed: bool = False) -> Gemm:
        """What a kernel is built for."""
        a, b = KINDS[self.kind]
        c = SUM[a]
        sizes = self.m * self.k * a.size, self.k * self.n * b.size, self.m * self.n * c.size
        return Gemm(self.m, self.n, self.k, Matrix(a, self.k * a.size, a.size), Matrix(b, self.n * b.size, b.size),
                    Matrix(c, self.n * c.size, c.size), (Batch(self.batch, sizes),) if self.batch > 1 else (),
                    packed=packed)


def chosen() -> list[Problem]:
    """Shapes that show something, all types."""
    found = [Problem("f32", size, size, size) for size in CUBES]
    found += [Problem("f32", *shape) for shape in CHOSEN]
    found += [Problem("f32", *shape, packed=True) for shape in FEW_ROWS]
    return found + [Problem(kind, *shape, plain=False, packed=True)
                    for kind in ("f64", "bf16", "int8") for shape in OTHER_KINDS]


def everything() -> list[Problem]:
    """The chosen shapes and those of the networks, each once."""
    found = {problem.name: problem for problem in chosen()}
    for problem in (*_matmuls(), *_convolutions()):
        known = found.setdefault(problem.name, problem)
        if not known.note:
            found[problem.name] = known._replace(note=problem.note)
    return list(found.values())


def lines(path: Path) -> Iterator[str]:
    """The lines of a list without comments, and those of the lists that it names and that are here."""
    for line in path.read_text().splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("--batch="):
            other = path.parent / line.removeprefix("--batch=")
            if other.exists():
                yield from lines(other)
        elif line:
            yield line


def matmul(line: str) -> Problem:
    """12x128x64:12x64x128_n"name"."""
    shapes, note = _named(line)
    (*batch, m, k), (*_, inner, n) = ([int(size) for size in shape.split("x")] for shape in shapes.split(":"))
    if k != inner:
        raise ValueError(f"{line}: {k} columns do not meet {inner} rows")
    return Problem("f32", m, n, k, prod(batch), note=note)


def convolution(line: str) -> Problem:
    """mb96ic64ih56oc192oh56kh3ph1n"name": one image and group of it as the multiplication of its patches by weights."""
    text, note = _named(line)
    found = {name: int(value) for name, value in re.findall(r"([a-z]+)(\d+)", text)}
    groups, height, rows = found.get("g", 1), found["oh"], found["kh"]
    return Problem("f32", height * found.get("ow", height), found["oc"] // groups,
                   found["ic"] // groups * rows * found.get("kw", rows), note=note)


def _named(line: str) -> tuple[str, str]:
    """What stands before the name, and the name without how often it occurs."""
    text, _, name = line.partition('n"')
    return text.rstrip("_"), re.sub(r"[*:]\d+$", "", name.rstrip('"'))


def _matmuls() -> Iterator[Problem]:
    return (matmul(line) for path in sorted((SHAPES / "matmul").iterdir()) for line in lines(path))


def _convolutions() -> Iterator[Problem]:
    return (convolution(line) for path in sorted((SHAPES / "conv").iterdir()) for line in lines(path))
