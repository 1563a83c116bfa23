"""The heat equation in two dimensions: a stencil in numpy, many steps as one loop of machine code under jk.jit.

    python examples/heat.py

du/dt = a (d2u/dx2 + d2u/dy2) on a square whose border is kept at 0, by forward differences in time and central ones in
space; it is stable while a dt / dx^2 is at most 1/4. Sums, products and differences have numpy's bits, so the two
results are the same to the last one.
"""

import time

import numpy as np

import jitkern as jk

SIZE, STEPS, FACTOR = 192, 400, 0.2
SHADES = " .:-=+*#%@"


def heat(u, steps):
    """u after so many steps; the border stays."""
    u = u.copy()
    for _ in range(steps):
        u[1:-1, 1:-1] += FACTOR * (u[2:, 1:-1] + u[:-2, 1:-1] + u[1:-1, 2:] + u[1:-1, :-2] - 4 * u[1:-1, 1:-1])
    return u


def picture(u, rows=12, columns=48) -> str:
    """The square in letters."""
    part = u[::SIZE // rows, ::SIZE // columns] / u.max()
    return "\n".join("".join(SHADES[int(value * (len(SHADES) - 1))] for value in row) for row in part)


def main() -> None:
    """A hot ring, and what becomes of it."""
    y, x = np.mgrid[-1:1:SIZE * 1j, -1:1:SIZE * 1j]
    radius = np.hypot(x + 0.1, y)
    u = np.where((radius > 0.4) & (radius < 0.6), 100, 0).astype(np.float32)
    jitted = jk.jit(heat)
    jitted(u, STEPS)  # traced and built
    results, seconds = {}, {}
    for who, run in (("numpy", heat), ("jk.jit", jitted)):
        start = time.perf_counter()
        results[who] = run(u, STEPS)
        seconds[who] = time.perf_counter() - start
    print(picture(results["jk.jit"]))
    print(", ".join(f"{who}: {1e6 * seconds[who] / STEPS:.1f} us a step" for who in results))
    print("the same bits as numpy's:", np.array_equal(results["numpy"], results["jk.jit"]))


if __name__ == "__main__":
    main()
