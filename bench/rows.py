"""Row operations, softmax, layer norm and their relatives, beside numpy and torch. One thread.

    python bench/rows.py                    everything
    python bench/rows.py --only softmax     the cases with this in their name
"""

from __future__ import annotations

from collections.abc import Iterator

import harness
import peers
from eltwise import case
from harness import Case

import jitkern as jk

np = peers.np

OURS = "jitkern"
SHAPES = ((128, 768), (8, 50257), (65536, 16))


def numpys() -> dict:
    """What numpy's users write."""
    def softmax(x):
        powers = np.exp(x - x.max(-1, keepdims=True))
        return powers / powers.sum(-1, keepdims=True)

    def layer_norm(x, gain, bias):
        centred = x - x.mean(-1, keepdims=True)
        return centred / np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(1e-5)) * gain + bias

    def rms_norm(x, gain):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(1e-5)) * gain

    def logsumexp(x):
        most = x.max(-1, keepdims=True)
        return np.log(np.exp(x - most).sum(-1)) + most[..., 0]

    return {"softmax": softmax, "layer_norm": layer_norm, "rms_norm": rms_norm, "logsumexp": logsumexp,
            "argmax": lambda x: x.argmax(-1)}


def torchs() -> dict:
    """torch's, if it is installed."""
    torch = peers.with_torch()
    if torch is None:
        return {}
    functional = torch.nn.functional

    def with_tensors(f):
        return lambda *arrays: f(*map(torch.from_numpy, arrays))

    return {name: with_tensors(f) for name, f in {
        "softmax": lambda x: torch.softmax(x, -1), "gelu": functional.gelu,
        "layer_norm": lambda x, gain, bias: functional.layer_norm(x, x.shape[-1:], gain, bias),
        "rms_norm": lambda x, gain: functional.rms_norm(x, x.shape[-1:], gain, 1e-5),
        "logsumexp": lambda x: torch.logsumexp(x, -1), "argmax": lambda x: torch.argmax(x, -1)}.items()}


def cases() -> list[Case]:
    """Everything."""
    return list(_cases())


def _cases() -> Iterator[Case]:
    random = np.random.default_rng(0)
    numpy, torch = numpys(), torchs()
    for rows, width in SHAPES:
        x = random.standard_normal((rows, width), np.float32)
        gain, bias = (random.standard_normal(width, np.float32) for _ in range(2))
        for name, arguments in {"softmax": (x,), "layer_norm": (x, gain, bias), "rms_norm": (x, gain),
                                "logsumexp": (x,), "argmax": (x,), "gelu": (x,)}.items():
            ours = getattr(jk, name) if name != "argmax" else jk.jit(lambda x: x.argmax(-1))
            found = ours(*arguments)
            for who, ways in (("numpy", numpy), ("torch", torch)):
                if name in ways:
                    other = np.asarray(ways[name](*arguments))
                    if not np.allclose(found, other, rtol=1e-4, atol=1e-5):
                        raise ArithmeticError(f"{name} is something else than {who}'s")
                    yield case(f"{name} {rows}x{width}", who, lambda f=ways[name], a=arguments: f(*a), x.size,
                               x.nbytes + found.nbytes)
            yield case(f"{name} {rows}x{width}", OURS, lambda f=ours, a=arguments: f(*a), x.size,
                       x.nbytes + found.nbytes)


if __name__ == "__main__":
    harness.main("rows", __doc__, cases, rounds=25)
