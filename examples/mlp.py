"""A multi-layer perceptron, trained in plain numpy on two spirals; the same function runs faster under jk.jit.

    python examples/mlp.py

`step` is one step of gradient descent, written with numpy's calls. jk.jit traces it once and makes kernels of it: the
products with what follows each of them, and the sums. It is the only line that is not numpy.
"""

import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # jitkern uses one thread: numpy's library is to do so too

import numpy as np  # noqa: E402

import jitkern as jk  # noqa: E402

POINTS, HIDDEN, STEPS, RATE = 512, 64, 600, 0.4


def spirals(rng):
    """Points of two spirals, [POINTS, 2], and which one each is on, 0 or 1, [POINTS, 1]."""
    label = np.arange(POINTS) % 2
    angle = rng.uniform(0.5, 8, POINTS)
    points = np.stack([np.cos(angle), np.sin(angle)], axis=1) * angle[:, None] * np.where(label, 1, -1)[:, None] / 8
    return points.astype(np.float32), label.astype(np.float32)[:, None]


def weights(rng):
    """Random weights and zero biases of three layers."""
    sizes = [2, HIDDEN, HIDDEN, 1]
    return [array.astype(np.float32) for rows, columns in zip(sizes, sizes[1:])
            for array in (rng.standard_normal((rows, columns)) * np.sqrt(2 / rows), np.zeros(columns))]


def forward(x, w1, b1, w2, b2, w3, b3):
    """What the two hidden layers give, and the probability of spiral 1."""
    first = np.maximum(x @ w1 + b1, 0)
    second = np.maximum(first @ w2 + b2, 0)
    return first, second, 1 / (1 + np.exp(-(second @ w3 + b3)))


def step(x, label, w1, b1, w2, b2, w3, b3):
    """One step of gradient descent on the cross entropy: the new weights."""
    first, second, found = forward(x, w1, b1, w2, b2, w3, b3)
    d3 = (found - label) / len(x)
    d2 = (d3 @ w3.T) * (second > 0)
    d1 = (d2 @ w2.T) * (first > 0)
    return (w1 - RATE * (x.T @ d1), b1 - RATE * d1.sum(axis=0),
            w2 - RATE * (first.T @ d2), b2 - RATE * d2.sum(axis=0),
            w3 - RATE * (second.T @ d3), b3 - RATE * d3.sum(axis=0))


def train(step, x, label, w):
    """The weights after STEPS steps, and the milliseconds of one."""
    step(x, label, *w)  # not timed: jk.jit traces the function and builds its kernels here
    start = time.perf_counter()
    for _ in range(STEPS):
        w = step(x, label, *w)
    return w, 1e3 * (time.perf_counter() - start) / STEPS


def main() -> None:
    """Train twice from the same weights, and compare."""
    rng = np.random.default_rng(0)
    x, label = spirals(rng)
    start = weights(rng)
    jitted = jk.jit(step)
    for who, run in (("numpy", step), ("jk.jit", jitted)):
        trained, milliseconds = train(run, x, label, start)
        right = np.mean((forward(x, *trained)[2] > 0.5) == label)
        print(f"{who}: {milliseconds:.2f} ms a step, {right:.1%} of the points right")
    worst = max(map(difference, step(x, label, *start), jitted(x, label, *start)))
    print(f"one step differs from numpy's by {worst:.0e}")
    print(jitted.explain(x, label, *start))


def difference(a, b) -> float:
    """The largest one."""
    return float(np.abs(a - b).max())


if __name__ == "__main__":
    main()
