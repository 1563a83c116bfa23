"""Functions that write: arguments, new arrays, views of each other, in the order of the program."""

import numpy as np
import programs
import pytest
from programs import check, rising

import jitkern as jk

pytestmark = pytest.mark.native


def stencil(u, out):
    out[1:-1, 1:-1] = 0.25 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])


def in_place(u):
    u[1:-1, 1:-1] = 0.25 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])
    u[0] = u[-1] = 0


def operators(u, v):
    u += 1
    u *= v
    u -= u
    u[0] += v[0]
    u[:, 1] /= 2
    np.add(u, v, out=v)
    np.sqrt(v, out=u)
    np.maximum(u, 1, out=u)
    return u


def aliases(u):
    rows, flat, turned = u[::2], u.reshape(-1), u.T
    rows[:] = 1
    flat[3] = 7
    turned[0] = flat[:6].copy()  # numpy itself copies as it goes
    rows[0, 1:3] += flat[3:5]
    flat[::3] *= 2
    kept = u.copy()
    u[1:] = u[:-1]
    return kept, u[0].copy(), flat


def turned_copy(u):
    flat = u.T.reshape(-1)  # a copy, in numpy
    flat[0] = 9
    return flat, u


def order(u):
    before = u * 2
    u[0] = 5
    after = u * 2
    return before + after, before


def swapped(u, v):
    w = u.copy()
    u[:] = v
    v[:] = w


def shifted(u):
    u[1:] = u[:-1]
    u[:, :-1] = u[:, 1:]
    u[::-1] = u


def made():
    out = np.zeros((3, 4))
    out[1] = 2
    out[:, ::2] += 1
    inner = out[1:, 1:]
    inner[...] = inner.T[0, 0]
    out.fill(out[0, 0] + 1)
    other = np.empty(3, dtype="f4")
    other[:] = [1, 2, 3]
    return out, inner, other


def masks(u, n):
    u[u > 1] = 0
    u[n > 3] *= 2 if False else 1
    u[[0, 2]] = 3
    u[[1, 1, 3], [0, 2, 4]] = [7, 8, 9]
    n[n == 2] = 100
    np.add.at(u, (n[:, 0] % 3, n[:, 1] % 4), 1.0)
    np.copyto(u, 4, where=n > 5)
    u.sort(axis=0)
    return u


def types(n, u, f):
    n[:] = u * 3      # floats into integers
    f[0] = n[0]
    f[1, :2] = 1 + 2j if f.dtype.kind == "c" else True
    u[...] = f
    np.multiply(n, 2, out=u)


def views_returned(u):
    v = u + 1
    w = v[1:]
    w[0] = 0
    return v, w, u[1:], u.T, v[0]


@pytest.mark.parametrize("function", [in_place, aliases, turned_copy, order, shifted, views_returned])
@pytest.mark.parametrize("strided", [False, True])
def test_one_argument(function, strided):
    u = rising(6, 5)
    if not strided:
        check(function, u)
        return
    whole, again = rising(12, 10), rising(12, 10)
    jitted = jk.jit(function)
    programs.same(function(whole[::2, ::2]), jitted(again[::2, ::2]))
    programs.same(whole, again)
    check(function, np.asfortranarray(u))


@pytest.mark.parametrize("shape", [(60, 400), (6, 5), (9, 20, 300), (3000,), (200, 3)])
def test_the_border_of_a_new_array(shape):
    """Of a large copy only what is not written is copied."""
    def inner(u):
        new, inside = u.copy(), (slice(1, -1),) * u.ndim
        new[inside] += u[(slice(2, None), *inside[1:])] - 2 * u[inside]
        return new

    def edge(u):
        new, other = u * 2, u.copy()
        new[:2], other[..., 1:] = u[-2:], u[..., :-1]
        return new, other, np.pad(u, 2, constant_values=3), np.pad(u, ((0, 1),) + ((2, 0),) * (u.ndim - 1))

    copies = check(inner, rising(*shape), exact=True).explain(rising(*shape)).count(": update of")
    assert copies == (2 * len(shape) if shape in ((60, 400), (9, 20, 300), (3000,)) else 1)
    check(edge, rising(*shape), exact=True)
    check(edge, np.asfortranarray(rising(*shape)), exact=True)


def test_two_arguments():
    check(stencil, rising(7, 6), rising(7, 6))
    check(operators, rising(6, 5), rising(6, 5, seed=1))
    check(swapped, rising(6, 5), rising(6, 5, seed=1))


def test_new_arrays():
    check(made)


def test_masks_and_places():
    def function(u, n):
        u[u > 1] = 0
        u[[0, 2]] = 3
        u[[1, 1, 3], [0, 2, 4]] = [7, 8, 9]
        n[n == 2] = 100
        np.add.at(u, (n[:, 0] % 3, n[:, 1] % 4), 1.0)
        np.copyto(u, 4, where=n > 5)
        u.sort(axis=0)
        np.multiply(u, 2, out=u, where=n < 3)
        return u

    check(function, rising(6, 5), rising(6, 5, dtype=int))


def test_types_of_what_is_written():
    check(types, rising(4, 3, dtype=int), rising(4, 3), rising(4, 3, dtype=complex))


def test_result_is_the_argument():
    u = rising(3, 4)
    found = jk.jit(lambda u: (u, u[1:], u.T))(u)
    assert found[0] is u and found[1].base is u and np.shares_memory(found[2], u)
    again = jk.jit(lambda u: [u + 1] * 2)(u)
    assert again[0] is again[1]
    one, other = jk.jit(lambda u: ((v := u * 2), v[1:]))(u)
    assert np.shares_memory(one, other)
    one, other = jk.jit(lambda u: ((v := u * 2), v.copy()))(u)
    assert not np.shares_memory(one, other)


def test_overlapping_arguments_are_numpys():
    def function(u, v):
        u[:] = u + 1
        v[:] = v * 2

    jitted = jk.jit(function)
    for offset in (0, 1, 3):
        one, other = rising(10), rising(10)
        function(one[:7], one[offset:offset + 7])
        jitted(other[:7], other[offset:offset + 7])
        programs.same(one, other)
    one, other = rising(10), rising(10)
    jitted(one[:5], one[5:])
    function(other[:5], other[5:])
    programs.same(one, other)


def test_read_only_arguments():
    def function(u):
        u += 1

    u = rising(3)
    u.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        jk.jit(function)(u)
    with pytest.raises(ValueError, match="read-only"):
        jk.jit(lambda u: np.broadcast_to(u, (2, 3)).fill(1))(rising(3))
    check(lambda u: u + 1, u)


@pytest.mark.parametrize("function, error", [
    (lambda u: u.__setitem__(0, np.zeros(7)), "broadcast"),
    (lambda u: np.add(u, 1, out=np.zeros_like(u)[0]), "non-broadcastable"),
    (lambda u: u[9], "out of bounds"), (lambda u: u.reshape(4, 4), "reshape"), (lambda u: u + np.zeros(4), "broadcast"),
    (lambda u: u[0, 0, 0], "too many indices"), (lambda u: u.sum(5), "out of bounds"),
    (lambda u: np.concatenate([u, u[0]]), "dimension"), (lambda u: u @ u, "mismatch"),
])
def test_errors_are_numpys(function, error):
    with pytest.raises((ValueError, IndexError)) as theirs:
        function(rising(6, 5))
    with pytest.raises(type(theirs.value), match=error):
        jk.jit(function)(rising(6, 5))


def test_values_that_stay_are_seen_before_the_write():
    def function(u, v):
        a = u[1:] - u[:-1]
        u[1:] = a
        b = u + v
        v[:] = u * b
        u[0] = v.sum()
        return a, b, u.mean()

    check(function, rising(9, 4), rising(9, 4, seed=3))


def test_outer_array_is_written_by_every_call():
    outside = np.zeros(3)

    @jk.jit
    def function(u):
        outside[:] += u

    for times in (1, 2, 3):
        function(rising(3))
        assert np.allclose(outside, times * rising(3))
