"""Elementwise expressions, sums and transposes by jk.jit, beside numpy, torch, numba and numexpr. One thread.

    python bench/eltwise.py                 everything, about a minute
    python bench/eltwise.py --only 'relu'   the cases with this in their name

Calls are made from Python, with an output that is given where the peer takes one. GB/s count every element that is read
or written once; beside them stands a copy of as many bytes by memcpy.
"""

from __future__ import annotations

import ctypes
import functools
import itertools
from collections.abc import Callable, Iterator

import harness
import peers
from harness import Case, clock

import jitkern as jk

np = peers.np

RUN = 2e-3  # seconds of one run, or one call if that takes longer
SIZES = (16, 256, 1024, 16384, 1 << 18, 1 << 20, 1 << 24)
OURS = "jk.jit"


def case(name: str, who: str, run: Callable[[], object], elements: int, size: int) -> Case:
    """Nanoseconds of one call; ``size`` bytes are moved by it."""
    def repeat(count: int) -> None:
        for _ in itertools.repeat(None, count):
            run()

    timed = clock(repeat, 1)
    count = timed.times(RUN)
    figures: dict[str, float] = {}

    def once() -> float:
        run()  # what rivals left of the arrays in the caches is not to count
        seconds = timed.seconds(count) / count
        best = min(figures.get("seconds", seconds), seconds)
        figures.update({"seconds": best, "G elements/s": elements / best / 1e9, "GB/s": size / best / 1e9})
        return seconds * 1e9

    return Case(name, who, "ns", once, figure=True, details=figures)


def relu(a, b, c):
    """One expression of three arrays."""
    return np.maximum(a * b + c, np.float32(0))


def relus() -> Iterator[Case]:
    """relu(a * b + c) of all sizes."""
    ours = jk.jit(relu)
    for size in SIZES:
        a, b, c = (np.random.default_rng(i).random(size, np.float32) - np.float32(0.5) for i in range(3))
        out, expected = np.empty_like(a), relu(a, b, c)

        def numpys(a=a, b=b, c=c, out=out):
            np.multiply(a, b, out=out)
            np.add(out, c, out=out)
            np.maximum(out, np.float32(0), out=out)

        ways = {OURS: lambda a=a, b=b, c=c, out=out: ours(a, b, c, out=out), "numpy": numpys}
        ways |= {who: lambda make=make, a=a, b=b, c=c, out=out: make(a, b, c, out) for who, make in others().items()}
        for who, run in ways.items():
            out[:] = 0
            run()
            if not np.allclose(out, expected, atol=1e-6):
                raise ArithmeticError(f"{who} gives something else than numpy for {size} elements")
            yield case(f"relu(a*b+c) {size}", who, run, size, 16 * size)
        yield from copies(f"relu(a*b+c) {size}", 8 * size)


def others() -> dict[str, Callable]:
    """relu(a * b + c) by who is installed, as f(a, b, c, out)."""
    found: dict[str, Callable] = {}
    torch = peers.with_torch()
    if torch:
        def torchs(a, b, c, out):
            a, b, c, out = (torch.from_numpy(each) for each in (a, b, c, out))
            torch.clamp_min(torch.addcmul(c, a, b), 0, out=out)

        found["torch"] = torchs
    try:
        import numba
    except ImportError:
        pass
    else:
        @numba.njit
        def numbas(a, b, c, out):
            for i in range(a.size):
                out[i] = max(a[i] * b[i] + c[i], np.float32(0))

        found["numba"] = numbas
    try:
        import numexpr
    except ImportError:
        pass
    else:
        numexpr.set_num_threads(1)

        def numexprs(a, b, c, out):
            numexpr.evaluate("where(a * b + c > 0, a * b + c, 0)", out=out, casting="same_kind")

        found["numexpr"] = numexprs
    return found


def copies(name: str, size: int) -> Iterator[Case]:
    """memcpy of so many bytes, which reads and writes them."""
    memcpy = ctypes.CDLL(None).memcpy
    memcpy.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
    if size >= 1 << 16:
        source, target = np.ones(size, np.uint8), np.ones(size, np.uint8)  # zeros would all be one page
        addresses = target.ctypes.data, source.ctypes.data
        kept = case(name, "memcpy", lambda: memcpy(*addresses, size), size // 4, 2 * size)
        kept.details["arrays"] = ""  # which live as long as the case
        source.setflags(write=False)
        yield kept._replace(run=lambda run=kept.run, arrays=(source, target): run())


def functions() -> Iterator[Case]:
    """Elementary functions of 16 Ki (in cache) and 1 Mi elements."""
    torch = peers.with_torch()
    for size in (1 << 14, 1 << 20):
        x = np.random.default_rng(0).random(size, np.float32) * np.float32(4) + np.float32(0.1)
        out = np.empty_like(x)
        for name in ("exp", "log", "tanh", "sin", "erf", "gelu"):
            plain = getattr(np, name, None)
            ours = getattr(jk, name) if plain is None else jk.jit(plain)
            yield case(f"{name} {size}", OURS, lambda ours=ours, x=x, out=out: ours(x, out=out), size, 8 * size)
            if plain:
                yield case(f"{name} {size}", "numpy", lambda f=plain, x=x, out=out: f(x, out=out), size, 8 * size)
            if torch:
                tensor, target = torch.from_numpy(x), torch.from_numpy(out)
                theirs = getattr(torch, name, torch.nn.functional.gelu)
                options = {} if name == "gelu" else {"out": target}
                run = functools.partial(theirs, tensor, **options)
                yield case(f"{name} {size}", "torch", run, size, 8 * size)


def sums() -> Iterator[Case]:
    """The sum of 1 Mi elements, and the transpose of a matrix."""
    x = np.random.default_rng(0).random(1 << 20, np.float32)
    ours = jk.jit(lambda x: x.sum())
    yield case("sum 1048576", OURS, lambda: ours(x), x.size, x.nbytes)
    yield case("sum 1048576", "numpy", x.sum, x.size, x.nbytes)
    largest = jk.jit(lambda x: x.max())
    yield case("max 1048576", OURS, lambda: largest(x), x.size, x.nbytes)
    yield case("max 1048576", "numpy", x.max, x.size, x.nbytes)
    matrix = np.random.default_rng(0).random((4096, 4096), np.float32)
    out = np.empty_like(matrix)
    turned = jk.jit(lambda x: x.T.copy())
    if not (turned(matrix) == matrix.T).all():
        raise ArithmeticError("the transpose is something else")
    yield case("transpose 4096x4096", OURS, lambda: turned(matrix, out=out), matrix.size, 2 * matrix.nbytes)
    yield case("transpose 4096x4096", "numpy", lambda: np.copyto(out, matrix.T), matrix.size, 2 * matrix.nbytes)
    yield from copies("transpose 4096x4096", matrix.nbytes)
    new = "transpose 4096x4096, new"  # whose pages are new too: a copy says what these cost
    yield case(new, OURS, lambda: turned(matrix), matrix.size, 2 * matrix.nbytes)
    yield case(new, "numpy", lambda: matrix.T.copy(), matrix.size, 2 * matrix.nbytes)
    yield case(new, "copy", matrix.copy, matrix.size, 2 * matrix.nbytes)


def cases() -> list[Case]:
    """Everything."""
    return [*relus(), *functions(), *sums()]


if __name__ == "__main__":
    harness.main("eltwise", __doc__, cases, rounds=15)
