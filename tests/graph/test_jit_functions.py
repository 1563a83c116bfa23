"""jk.jit of numpy's functions, one by one: what numpy makes of them."""

import warnings

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = pytest.mark.host

x, y = programs.rising(6, 5), programs.rising(6, 5, seed=1)
v, d = programs.rising(5), programs.rising(6, 5, dtype=np.float64)
n, m = programs.rising(6, 5, dtype=np.int32), programs.rising(6, 5, dtype=np.int8, seed=2)
u, b = programs.rising(6, 5, dtype=np.uint8), programs.rising(6, 5, dtype=bool)
t, h = programs.rising(3, 6, 5), programs.rising(6, 5, dtype=np.float16)
c, square = programs.rising(4, 4, dtype=np.complex64), programs.rising(5, 5) + 5 * np.eye(5, dtype=np.float32)
EXACT = {
    "promotion": lambda: (
        x + 1, x + 1.5, x + d, n + m, n + 1, u + 1, u + m, n / 2, n + 1.5, b + b, b * b, x + n, m + True,
        x + np.float64(1), x * np.float32(2), n // 3, n % 4, h + 1, h * h, 2 - x, 2 / x, -x, +x, abs(-x)),
    "comparisons": lambda: (
        x < y, x <= 1, n == m, n != 3, u < 300, u > -1, x > y, x >= y, (x < 1) & (y < 1), b | b, ~b, b ^ True, n & 3,
        n | m, n ^ 1, ~n, n << 2, n >> 1, u >> np.uint8(1)),
    "logical": lambda: (
        np.logical_and(x, n), np.logical_or(n, 0), np.logical_xor(b, x), np.logical_not(n), np.isnan(x),
        np.isinf(x / 0), np.isfinite(x), np.signbit(-x), np.isnan(n)),
    "rounding": lambda: (
        np.floor(x), np.ceil(-x), np.trunc(x), np.rint(x * 3), np.round(x), x.round(), np.floor(n), np.fix(x)),
    "exact": lambda: (
        np.sqrt(x), np.square(x), np.reciprocal(x), np.sign(x - 1), np.sign(n - 3), np.sign(u), np.copysign(x, y - 1),
        np.fabs(x), np.maximum(x, y), np.fmin(x, np.where(x > 1, np.nan, y)), np.clip(x, 0.5, 1), np.clip(n, 2, 5),
        x.clip(max=1), np.minimum(n, m), x ** 2, x ** 1, x ** 0.5, x ** -1, n ** 2, n ** 3, np.positive(x),
        np.heaviside(x - 1, 0.5), np.hypot(x, y)),
    "choices": lambda: (
        np.where(x > 1, x, y), np.where(b, 1, 0), np.where(b, x, 0), np.where(b, n, 2.5),
        np.select([x > 1, y > 1], [x, y], 0.5), np.nan_to_num(x), np.where(x > 1, x, np.float64(0))),
    "casts": lambda: (
        x.astype(np.float64), d.astype("f4"), n.astype("i8"), x.astype(int), (x * 100).astype("u1"), x.astype(bool),
        b.astype("f4"), h.astype("f8"), d.astype("f2"), x.astype("f2"), n.astype("f2"), x.astype(complex)),
    "shapes": lambda: (
        x.reshape(5, 6), x.reshape(-1), x.T, x.T.reshape(3, 10), np.transpose(t, (2, 0, 1)), t.swapaxes(0, 2),
        np.moveaxis(t, 0, -1), np.expand_dims(x, 1), x[None].squeeze(), np.broadcast_to(v, (6, 5)), x.ravel(),
        x.flatten(), np.ravel(x.T), x[:, None], x[..., 0], x[2], x[2, 3], x[-1], x[1:4, ::2], x[::-1], x[:, ::-2],
        t[1, ..., 2], np.atleast_2d(v), np.atleast_3d(x), x.T.T, t.mT, x.reshape(2, 3, -1),
        np.reshape(x, (5, 6), order="F"), np.ravel(x, order="F"), np.flip(x), np.flip(x, 1), np.fliplr(x),
        np.diagonal(x).copy(), np.trace(x), np.rot90(x), np.tril(x), np.triu(x)),
    "parts": lambda: (
        np.concatenate([x, y]), np.concatenate([x, d], axis=1), np.stack([x, y], axis=-1), np.vstack([v, v]),
        np.hstack([v, v]), np.hstack([x, y]), np.dstack([x, y]), np.column_stack([v, v]), np.split(x, 3),
        np.array_split(v, 2), np.hsplit(x, 5), np.pad(x, 1), np.pad(x, ((1, 0), (0, 2)), constant_values=7),
        np.pad(x, 2, mode="edge"), np.roll(x, 2), np.roll(x, -1, axis=0), np.roll(x, (1, 2), (0, 1)), np.tile(x, 2),
        np.tile(v, (2, 3)), np.repeat(x, 2), np.repeat(x, 2, axis=1), np.repeat(v, [1, 0, 2, 1, 1]), np.meshgrid(v, v),
        np.diff(x), np.diff(x, 2, 0), np.array([v, v]), np.array([[v.max(), 1.0], [2, 3]]),
        np.asarray([v, v], np.float64), np.append(v, v), v[:2] + [v[0], v[1]]),
    "places": lambda: (
        x[[0, 2, 2]], x[:, [1, -1]], x[np.array([[0, 1], [2, 3]])], np.take(x, [1, 2], axis=1), v.take(3),
        x[[0, 1], [2, 3]], x[n[:, 0] % 3], x[np.array([True, False] * 3)], t[0, :, [1, 2]],
        np.take_along_axis(x, np.argsort(x, 1), 1), x[1][[0, 3]], x[..., [0, 1]], t[:, [1, 2]]),
    "order": lambda: (
        np.sort(x), np.argsort(x, 0), np.argmax(x), x.argmax(0), x.argmin(-1), np.argmax(x, 1, keepdims=True),
        np.argmax(b, 0), np.searchsorted(np.sort(v), v), np.argmin(n), np.max(x), x.max(0), np.min(n, 1),
        x.min(axis=(0, 1)), np.ptp(x, 0), np.count_nonzero(x > 1, 0), np.any(x > 1), np.all(b, 0),
        b.any(1), np.max(b), np.amax(t, (0, 2)),
        np.median(x, 0), np.maximum.reduce(x), np.logical_or.reduce(b, 1)),
    "integers": lambda: (
        n.sum(), m.sum(0), u.sum(1), b.sum(), np.prod(m, 0), np.sum(n, dtype="i4"), n.cumsum(), np.add.reduce(n),
        np.multiply.reduce(m, 1), np.sum(b, 0)),
    "new": lambda: (
        np.zeros_like(x) + x, np.full((2, 3), v.max()), np.ones_like(n), np.empty_like(x).shape, np.copy(x), x.copy(),
        np.ascontiguousarray(x.T), np.asarray(x), np.outer(v, v), np.arange(5) * v, np.add.outer(v, v),
        np.full_like(x, 2, dtype=int), np.zeros(3) + v[:3], np.eye(5) * v),
    "known": lambda: (
        x.shape, len(x), x.ndim, x.size, x.dtype, np.shape(x), np.ndim(x), np.result_type(x, 1.0), x.itemsize,
        isinstance(x, np.ndarray), np.size(x, 0)),
}
NEAR = {
    "elementary": lambda: (
        np.exp(x), np.log(x), np.tanh(x), np.sin(x), np.cos(d), np.exp2(x), np.expm1(x), np.log1p(x), np.log2(x),
        np.log10(d), np.sinh(x), np.cosh(x), np.arctan(x), np.arctan2(x, y), np.cbrt(x), np.tan(x), x ** y, x ** 2.5,
        x ** 3, x ** 4, 2 ** x, np.power(x, 3), np.arcsin(x / 2), np.exp(n), np.logaddexp(x, y), np.deg2rad(x),
        np.degrees(x), np.sinc(x), np.float_power(x, 2)),
    "sums": lambda: (
        x.sum(), x.sum(0), x.sum(1), x.sum(axis=-1, keepdims=True), t.sum((0, 2)), t.sum((0, 1)), t.sum((1, 2)),
        x.mean(), x.mean(0), n.mean(), x.var(), x.var(0), x.std(1), x.std(ddof=1), np.mean(h), d.sum(dtype="f4"),
        np.sum(x, dtype=np.float64), np.prod(x, 1), np.average(x, 0), np.sum(x, where=x > 1, initial=2),
        np.cumsum(x, 1), np.linalg.norm(x), np.linalg.norm(x, axis=1), np.linalg.norm(v, 1), np.nanmean(x),
        np.add.accumulate(x), np.sum(x.T, 0), x[::2].sum(1), x[:, ::-1].sum(0), np.var(t, (0, 2))),
    "products": lambda: (
        x @ y.T, x @ v, v @ v, t @ y.T, np.matmul(x.T, y), np.dot(x, y.T), np.dot(v, v), np.inner(x, y), np.vdot(x, y),
        np.tensordot(x, y, 2), np.tensordot(t, x, ([1, 2], [0, 1])), np.outer(v, v), np.einsum("ij,kj->ik", x, y),
        np.einsum("bij,ij->b", t, x), np.einsum("ij->j", x), n @ m.T, d @ d.T, np.einsum("ij,ij->i", x, y),
        np.einsum("i,j->ij", v, v), np.einsum("ii->i", square), h @ h.T, np.kron(v, v), np.linalg.inv(square),
        np.linalg.solve(square, v), np.linalg.det(square), np.convolve(v, v), np.einsum("bij,bkj->bik", t, t),
        x @ d.T),
    "complex": lambda: (
        c + 1, c @ c, np.abs(c), c.real, c.imag, np.conj(c), np.exp(c), np.fft.fft(v), c.T * 2, c[0]),
}


def checked(name, table, **how):
    names = ("x", "y", "v", "d", "n", "m", "u", "b", "t", "h", "c", "square")
    values = [globals()[each] for each in names]

    def function(*arrays):
        before = {each: globals()[each] for each in names}
        globals().update(zip(names, arrays))
        try:
            return table[name]()
        finally:
            globals().update(before)

    programs.check(function, *values, times=1, **how)


@pytest.mark.native
@pytest.mark.parametrize("name", EXACT)
def test_is_numpys_to_the_bit(name):
    checked(name, EXACT, exact=True)


@pytest.mark.native
@pytest.mark.parametrize("name", NEAR)
def test_is_numpys_but_for_rounding(name):
    checked(name, NEAR, loose=True)


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
@pytest.mark.parametrize("shape", [(5,), (64,), (3, 200), (16, 4), (0,), (2, 0), (1,), (1, 7)])
def test_the_sum_of_negative_zeros(dtype, shape):
    x = np.full(shape, -0.0, dtype)
    for axis in (None, 0, -1):
        found, wanted = jk.jit(lambda x, axis: x.sum(axis))(x, axis), x.sum(axis)
        assert np.array_equal(np.signbit(found), np.signbit(wanted))
        assert not np.signbit(jk.jit(lambda x, axis: (x * x).sum(axis))(x, axis)).any()


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", "i4", "u1", "?", "c8"])
def test_reductions_of_what_is_a_number(dtype):
    a = programs.rising(6, 9, dtype=dtype)
    if a.dtype.kind in "fc":
        a[1::2, ::3] = a[2] = np.nan
    for function in (np.nansum, np.nanprod, np.nanmax, np.nanmin, np.nanmean):
        for axis, keepdims in ((None, False), (0, False), (-1, True), ((0, 1), True)):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                programs.check(function, a, axis=axis, keepdims=keepdims, times=1)
                programs.check(lambda a, where: np.nanmax(a, 0, where=where, initial=1), a, a.real > 1, times=1)
                programs.check(lambda a, where: np.nansum(a, 0, where=where), a, a.real > 1, times=1)
    if dtype in ("f4", "f8"):
        assert "numpy" not in jk.jit(lambda a: (np.nanmean(a, 0), np.nanmax(a, 1))).explain(a)


def test_triangles():
    for a in (t, n, c, v, b):
        programs.check(lambda a: (np.tril(a), np.triu(a, 1), np.tril(a, -2)), a, times=1)
    assert "numpy" not in jk.jit(lambda a: np.triu(a, 1)).explain(t)
