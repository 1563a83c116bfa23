"""einsum, as far as it is one batched matrix multiplication: each label in two of the three terms, or in all."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from jitkern.ops.products import matmul, plain, usable

_numpy_einsum = np.einsum  # as it is now: somebody may put ours in its place


def einsum(*operands: Any, **others: Any) -> Any:
    """As numpy.einsum.  What maps onto one `matmul` of views is one; numpy computes the rest."""
    if not others.keys() - {"out"} and len(operands) == 3 and isinstance(operands[0], str):
        result = _product(operands[0].replace(" ", ""), *operands[1:], others.get("out"))
        if result is not NotImplemented:
            return result
    return _numpy_einsum(*operands, **others)


class Terms(NamedTuple):
    """The labels of both arrays and of the result."""

    first: str
    second: str
    to: str


def _terms(subscripts: str) -> Terms | None:
    """None where it is not one matrix multiplication."""
    inputs, arrow, to = subscripts.partition("->")
    first, comma, second = inputs.partition(",")
    if not arrow:
        to = "".join(label for label in sorted({*first, *second}) if (first + second).count(label) == 1)
    terms = Terms(first, second, to)
    if not comma or not all(term == "" or term.isascii() and term.isalpha() for term in terms):
        return None
    if any(len({*term}) != len(term) for term in terms):
        return None
    return terms if all(sum(label in term for term in terms) >= 2 for label in first + second + to) else None


def _product(subscripts: str, a: Any, b: Any, out: Any) -> Any:
    """NotImplemented where it is not one matrix multiplication of views."""
    terms = _terms(subscripts)
    if terms is None or not (plain(a) and plain(b)) or a.dtype != b.dtype:
        return NotImplemented
    first, second, to = terms
    sizes: dict[str, int] = {}
    if len(first) != a.ndim or len(second) != b.ndim or any(
            sizes.setdefault(label, length) != length for label, length in zip(first + second, a.shape + b.shape)):
        return NotImplemented
    if 0 in sizes.values() or not usable(out, tuple(sizes[label] for label in to), a.dtype, (a, b)):
        return NotImplemented
    batch = [label for label in to if label in first and label in second]
    rows = [label for label in to if label not in second]
    columns = [label for label in to if label not in first]
    inner = [label for label in first if label not in to]
    result = _new(a, b, terms, sizes) if out is None else out
    views = [_merged(array, labels, batch, left, right, sizes) for array, labels, left, right in (
        (a, first, rows, inner), (b, second, inner, columns), (result, to, rows, columns))]
    left, right, target = views
    if left is None or right is None:
        return NotImplemented
    with np.errstate(all="ignore"):  # numpy's einsum does not warn
        if target is not None:
            matmul(left, right, target)
        else:
            order = batch + rows + columns
            found = matmul(left, right).reshape([sizes[label] for label in order])
            result[...] = found.transpose([order.index(label) for label in to])
    return result[()] if out is None and not to else result


def _new(a: np.ndarray, b: np.ndarray, terms: Terms, sizes: dict[str, int]) -> np.ndarray:
    """A result with its axes in the order in memory that numpy's own iteration gives them."""
    labels = terms.to + "".join(sorted({*sizes} - {*terms.to}))
    if len(labels) > 32:
        return np.empty([sizes[label] for label in terms.to], a.dtype)
    axes = [[term.find(label) for label in labels] for term in terms]
    return np.nditer([a, b, None], ["external_loop", "buffered", "delay_bufalloc", "grow_inner", "reduce_ok"],
                     [["readonly"], ["readonly"], ["readwrite", "allocate"]], [a.dtype] * 3, op_axes=axes,
                     order="K").operands[2]


def _merged(array: np.ndarray, labels: str, batch: list[str], rows: list[str], columns: list[str],
            sizes: dict[str, int]) -> np.ndarray | None:
    """A view [batch ..., rows, columns], or None where merging labels would copy the array."""
    turned = array.transpose([labels.index(label) for label in batch + rows + columns])
    shape = [sizes[label] for label in batch]
    shape += [math.prod(sizes[label] for label in group) for group in (rows, columns)]
    view = turned.reshape(shape)
    return view if np.may_share_memory(view, array) else None
