"""einsum, tensordot and linear."""

import itertools

import compare
import numpy as np
import pytest
from compare import check, rising

import jitkern as jk
from jitkern.graph.special import SPECIAL
from jitkern.ops import products

pytestmark = [pytest.mark.native, pytest.mark.host]
EINSUM, TENSORDOT = (np.einsum, jk.einsum), (np.tensordot, jk.tensordot)
SIZES = dict(zip("abcdijklABI", (2, 3, 2, 1, 3, 4, 5, 2, 3, 1, 4)))


def operands(subscripts, dtype=np.float32, order="C"):
    """Arrays for the terms on the left."""
    terms = subscripts.replace(" ", "").partition("->")[0].split(",")
    return [rising(tuple(SIZES[label] for label in term if label.isalpha()), dtype, order, seed)
            for seed, term in enumerate(terms)]


@pytest.mark.parametrize("subscripts", [
    "ij,jk->ik", "ij,jk->ki", "ji,jk->ik", "ij,kj", "ij,jk", "kj,ji->ik", "aij,ajk->aik", "aij,ajk->ika",
    "iaj,jka->aik", "abij,abjk->abik", "abij,bajk->biak", "ijk,kl->ijl", "ijk,jk->i", "ijk,ijk->", "i,i", "i,i->",
    "i,j->ij", "i,j->ji",
    "i,j", "aij,aj->ai", "ai,ai->a", "a,ai->ai", "abi,abj->abij", "ij,kj->", "ij,ij->ij", "i,->i", ",i->i", ",->", ",",
    "AI,IB", "BA,Ai->iB", "ij, jk -> ik", " ij ,jk", "aij,bjk->abik", "iaj,jbk->ibka", "ij,ji->", "ij,jk->i", "d,d->d",
    "ij,jd->id", "di,ij->dj", "dij,djk->dik", "ijkl,kl->ij", "klij,kl->ij", "ijk,kjl->il", "iAj,jAk->iAk",
])
def test_two_terms(subscripts):
    for dtype, order in itertools.product((np.float32, np.float64), "CF"):
        arrays = operands(subscripts, dtype, order)
        result = check(*EINSUM, lambda arrays=arrays: ((subscripts, *arrays), {}), times=2)
        for out in (np.full_like(result, 7, subok=False), np.full(result.shape, 7, dtype, "F"),
                    np.full(result.shape, 7, np.float64), np.full((*result.shape, 2), 7, dtype)[..., 0],
                    np.full((2, *result.shape), 7, dtype), np.full(result.shape, 7, np.float16)):
            check(*EINSUM, lambda arrays=arrays, out=out: ((subscripts, *arrays), {"out": out.copy("K")}), times=2)


@pytest.mark.parametrize("subscripts", [
    "ii", "ij", "ij->ji", "i,i,i->i", "ij,jk,kl->il", "ii,ij->j", "ij,jk->ii", "ij,jk->iz", "...ij,...jk->...ik",
    "ij,jj",
    "ij,jk->", "i j", "ij,", ",ij", "ij", "ij,jk->ik->", "ij,jk-ik", "ij,jk>ik", "i1,1k->ik", "\u00e9j,jk->\u00e9k",
    "ij,jk->\u00e9", "", "->", ",,", "ij;jk", "ij.jk", "...,...", "i...,...k->ik", "ij,jk\n", "a" * 40,
])
def test_what_is_no_product(subscripts):
    for dtype in (np.float32, np.float64, np.int32, np.complex64):
        arrays = [rising((3, 3), dtype, seed=seed) for seed in range(max(1, subscripts.count(",") + 1))]
        check(*EINSUM, lambda arrays=arrays: ((subscripts, *arrays), {}), times=1)


def test_other_ways_to_say_it():
    a, b = operands("ij,jk")
    for call in [
        ((a, [0, 1], b, [1, 2]), {}), ((a, [0, 1], b, [1, 2], [0, 2]), {}), (("ij,jk->ik", a, b), {"optimize": True}),
        (("ij,jk->ik", a, b), {"optimize": "greedy"}), (("ij,jk->ik", a, b), {"order": "F"}),
        (("ij,jk->ik", a, b), {"dtype": np.float64}), (("ij,jk->ik", a, b), {"casting": "no"}),
        (("ij,jk->ik", a, b), {"out": None}), (("ij,jk->ik", a, b), {"nothing": 1}), (("ij,jk->ik", a), {}), ((), {}),
        (("ij,jk->ik", a, b, a), {}), (("ij,jk->ik", a.tolist(), b), {}), (("ij,jk->ik", a, b.astype(np.float64)), {}),
        (("ij,jk->ik", a.astype(object), b.astype(object)), {}), ((b"ij,jk->ik", a, b), {}), ((5, a, b), {}),
        (("ij,jk->ik", np.asmatrix(a), b), {}), (("ij,jk->ik", np.ma.array(a), b), {}), (("i,j->ij", 3, 4), {}),
        (("ij,jk->ik", a.astype(">f4"), b), {}), (("ij,jk->ik", a[:, :1], b), {}), (("ij,jk->ik", a, b[:1]), {}),
        (("ij,jk->ik", a, b[:2]), {}), (("ij,jk->ik", a[:0], b), {}), (("ij,jk->ik", a[:, :0], b[:0]), {}),
        (("ijk,jk->ik", a, b), {}), (("i,jk->ik", a, b), {}), (("ij,jk->ik", None, b), {}), ((None, a, b), {}),
    ]:
        check(*EINSUM, lambda call=call: call, times=2)


def test_einsum_into_what_overlaps_an_input():
    for offset in (0, 1, 5, 16):
        def make(offset=offset):
            memory = rising((100,))
            return ("ij,jk->ik", memory[40:56].reshape(4, 4), rising((4, 4), seed=2)), {
                "out": memory[40 - offset:56 - offset].reshape(4, 4)}
        check(*EINSUM, make, times=2)


def test_einsum_of_many_shapes_in_numpys_order():
    """Random terms; the result's order in memory is numpy's."""
    random = np.random.default_rng(0)
    for _ in range(150):
        kinds = {label: random.choice(["bk", "b", "first", "second", "inner"]) for label in "ijkla"}
        wanted = (("bk", "b", "first", "inner"), ("bk", "b", "second", "inner"), ("bk", "b", "first", "second"))
        terms = ["".join(random.permutation([label for label in "ijkla" if kinds[label] in kind])) for kind in wanted]
        subscripts = f"{terms[0]},{terms[1]}->{terms[2]}"
        arrays = []
        for array in operands(subscripts):
            turn = random.permutation(array.ndim)
            array = np.ascontiguousarray(array.transpose(turn)).transpose(np.argsort(turn)) if array.ndim else array
            arrays.append(array[tuple(slice(None, None, int(step)) for step in random.choice([1, -1], array.ndim))])
        check(*EINSUM, lambda arrays=arrays, subscripts=subscripts: ((subscripts, *arrays), {}), times=1)


@pytest.mark.parametrize("axes", [
    0, 1, 2, 3, -1, np.int64(2), np.int8(1), True, 1.0, None, "1", (0, 0), (1, 0), [1, 0], (-1, -2), ((1, 0), (0, 1)),
    ([0, 1], [1, 0]), (np.int64(1), 0), (np.array([1, 0]), [0, 1]), np.array([1, 0]), ([0], [5]), ([0, 0], [0, 0]),
    ([0], [0, 1]), ((), ()), (1,), (1, 0, 2), ([], []), (0.0, 1), ([1.0], [0]), ("0", "1"), ([None], [None]), {1: 0},
    (-3, 1), ([-1, 0], [1, -2]),
], ids=str)
def test_axes_of_tensordot(axes):
    for left, right in (((3, 3), (3, 3)), ((3, 4), (4, 3)), ((2, 3, 3), (3, 3, 2)), ((3,), (3,)),
                        ((3, 4, 5), (4, 3, 2))):
        for dtype in (np.float32, np.float64):
            check(*TENSORDOT, lambda left=left, right=right, dtype=dtype: (
                (rising(left, dtype), rising(right, dtype), axes), {}), times=2)


def test_operands_of_tensordot():
    a, b = rising((3, 4)), rising((4, 3))
    for call in [
        ((a, b), {}), ((a, b.T), {}), ((a, b, 1), {}), ((a, b), {"axes": 1}), ((a, b, 1), {"axes": 1}), ((a,), {}),
        ((a.tolist(), b, 1), {}), ((a, b.astype(np.float64), 1), {}), ((a.astype(int), b.astype(int), 1), {}),
        ((np.asmatrix(a), b, 1), {}), ((np.ma.array(a), b, 1), {}), ((3, 4, 0), {}), ((a, 3.0, 0), {}), ((a, b, 0), {}),
        ((a[:0], b, 1), {}), ((a[:, :0], b[:0], 1), {}), ((a[:, ::-1], b[::-1], 1), {}), ((), {}),
        ((rising(()), rising(()), 0), {}), ((a, b, 1), {"out": a}), ((), {"a": a, "b": b, "axes": 1}),
        ((a.astype(">f4"), b, 1), {}), ((a, a, ([0, 1],) * 2), {}),
    ]:
        check(*TENSORDOT, lambda call=call: call, times=2)


def plainly(x, w, b=None, activation=None):
    """linear by numpy, in as much precision as there is."""
    y = np.matmul(np.asarray(x, np.longdouble), np.asarray(w, np.longdouble).T)
    y = y if b is None else y + b
    if activation == "tanh" or activation in SPECIAL:
        return {"tanh": np.tanh, **SPECIAL}[activation](np.asarray(y, np.float64))
    y = np.maximum(y, 0) if activation else y
    return np.minimum(y, 6) if activation == "relu6" else y


@pytest.mark.parametrize("activation", products.ACTIVATIONS)
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_linear(activation, bias, dtype):
    w = rising((4, 5), dtype)
    b = rising((4,), dtype, seed=3) if bias else None
    for batch in ((), (1,), (3,), (2, 3), (2, 1, 3), (1, 2, 2, 2, 2)):
        x = 4 * rising((*batch, 5), dtype, seed=2)
        expected = plainly(x, w, b, activation)
        for kwargs in ({}, {}, {"out": np.empty((*batch, 4), dtype)}, {"out": np.empty((*batch, 4), dtype, "F")},
                       {"out": np.empty((*batch, 8), dtype)[..., ::2]}, {"out": np.empty((*batch, 4), np.float64)}):
            result = jk.linear(x, w, b, activation, **kwargs)
            assert result is kwargs["out"] if kwargs else type(result) is np.ndarray and result.dtype == dtype
            assert result.shape == expected.shape
            assert np.allclose(result, expected.astype(result.dtype), rtol=0, atol=50 * np.finfo(dtype).eps)
    x = rising((3, 5), dtype)
    path = products.linear_path(activation, bias)
    jk.linear(x, w, b, activation)
    assert path.key((x, w) if b is None else (x, w, b), None) in path


def test_linear_of_other_types():
    x, w, b = rising((3, 5)), rising((4, 5)), rising((4,))
    for arrays in ((x.astype(int), w.astype(int), b.astype(int)), (x, w.astype(float), b), (x, w[:0], b[:0]),
                   (x.tolist(), w.tolist(), [1, 2, 3, 4]), (x.astype(">f4"), w, b), (x, w, b.astype(float)),
                   (x[:, :0], w[:, :0], b), (x[:0], w, b)):
        for activation in products.ACTIVATIONS:
            expected = plainly(*arrays, activation)
            result = jk.linear(*arrays, activation)
            assert result.shape == expected.shape and np.allclose(result, expected.astype(result.dtype), atol=1e-5)
            out = np.zeros_like(result)
            assert jk.linear(*arrays, activation, out=out) is out and np.array_equal(out, result)


def test_linear_in_place():
    x, w = rising((5, 5)), rising((5, 5), seed=2)
    for activation in products.ACTIVATIONS:
        expected, out = jk.linear(x, w, activation=activation), x.copy()
        assert np.allclose(jk.linear(out, w, activation=activation, out=out), expected, atol=1e-6)


def test_linear_of_what_is_not_a_number():
    x = np.array([[np.nan, 1, -1]], np.float32)
    for activation in products.ACTIVATIONS:
        for w in (np.eye(3, dtype=np.float32), np.eye(3)):
            with np.errstate(all="ignore"):
                assert np.isnan(jk.linear(x, w, activation=activation)).all()


def test_linear_of_what_does_not_fit():
    x, w, b = rising((3, 5)), rising((4, 5)), rising((4,))
    for args in ((x, w.T), (x, w[:, :4]), (x, w, b[:3]), (x, w, b[None]), (x[0, 0], w), (x, w[0]), (x, w[None]), (3, 4),
                 (x, w, b, "swish"), (x, w, b, ""), (x, w, 3)):
        with pytest.raises(ValueError, match=r"fit|activation"):
            jk.linear(*args)
    for out in (np.empty((4, 3), np.float32), np.empty((2, 3, 4), np.float32), np.empty(4, np.float32)):
        for _ in range(2):
            with pytest.raises(ValueError, match="out is"):
                jk.linear(x, w, b, out=out)
    frozen = np.empty((3, 4), np.float32)
    frozen.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        jk.linear(x, w, b, out=frozen)
    with pytest.raises(TypeError):
        jk.linear(x.astype(float), w, b, out=np.empty((3, 4), int))
    with pytest.raises(TypeError, match="there is no gelu of complex64"):
        jk.linear(x * 1j, w, b, "gelu")
    with pytest.raises(TypeError):
        jk.linear(x)


def test_values():
    """What a linear layer is."""
    compare.same(np.array([[3.5, 0]], np.float32), jk.linear(np.array([[1, 2]], np.float32), np.array(
        [[1, 1], [-1, -1]], np.float32), np.array([0.5, 0.5], np.float32), "relu"))
