"""Which functions give a view and which a copy, for each order in memory: what is written shows it."""

import numpy as np
import programs
import pytest

import jitkern as jk

pytestmark = pytest.mark.native

# Each gives a view of p, or a copy, or several in a list.
VIEWS = {
    "itself": lambda p: p,
    "index": lambda p: p[0],
    "slice": lambda p: p[..., ::-1],
    "newaxis": lambda p: p[:, np.newaxis],
    "ellipsis": lambda p: p[...],
    "integers": lambda p: p[[0, 1]],
    "mask": lambda p: p[np.arange(len(p)) > 0],
    "take": lambda p: np.take(p, [1, 0], 0),
    "copy": lambda p: p.copy(),
    "np.copy": lambda p: np.copy(p),
    "positive": lambda p: +p,
    "reshape -1": lambda p: p.reshape(-1),
    "reshape 2": lambda p: p.reshape(2, -1),
    "reshape F": lambda p: p.reshape(-1, order="F"),
    "reshape A": lambda p: p.reshape(-1, order="A"),
    "np.reshape A": lambda p: np.reshape(p, (2, -1), "A"),
    "reshape copy": lambda p: np.reshape(p, -1, copy=True),
    "reshape no copy": lambda p: np.reshape(p, -1, copy=False),
    "reshape same": lambda p: p.reshape(p.shape),
    "ravel": lambda p: p.ravel(),
    "np.ravel": lambda p: np.ravel(p),
    "ravel F": lambda p: np.ravel(p, "F"),
    "ravel A": lambda p: np.ravel(p, "A"),
    "ravel K": lambda p: p.ravel("K"),
    "ravel of a part": lambda p: p[:, 0].ravel(),
    "ravel of turned": lambda p: p.T.ravel(),
    "flatten": lambda p: p.flatten(),
    "flatten F": lambda p: p.flatten("F"),
    "flatten K": lambda p: p.flatten("K"),
    "squeeze": lambda p: p[:1].squeeze(),
    "np.squeeze": lambda p: np.squeeze(p[:1], 0),
    "transpose": lambda p: p.transpose(),
    "np.transpose": lambda p: np.transpose(p),
    "permute_dims": lambda p: np.permute_dims(p),
    "matrix_transpose": lambda p: np.matrix_transpose(p),
    "linalg.matrix_transpose": lambda p: np.linalg.matrix_transpose(p),
    "T": lambda p: p.T,
    "mT": lambda p: p.mT,
    "swapaxes": lambda p: p.swapaxes(0, 1),
    "np.swapaxes": lambda p: np.swapaxes(p, 0, -1),
    "moveaxis": lambda p: np.moveaxis(p, 0, -1),
    "rollaxis": lambda p: np.rollaxis(p, 1),
    "flip": lambda p: np.flip(p),
    "flip 0": lambda p: np.flip(p, 0),
    "fliplr": lambda p: np.fliplr(p),
    "flipud": lambda p: np.flipud(p),
    "rot90": lambda p: np.rot90(p),
    "rot90 0": lambda p: np.rot90(p, 0),
    "rot90 2": lambda p: np.rot90(p, 2),
    "rot90 3": lambda p: np.rot90(p, 3, (1, 0)),
    "roll": lambda p: np.roll(p, 1),
    "roll 0": lambda p: np.roll(p, 0, 0),
    "broadcast_to": lambda p: np.broadcast_to(p, (2, *p.shape)),
    "broadcast_to same": lambda p: np.broadcast_to(p, p.shape),
    "reshape of broadcast_to": lambda p: np.broadcast_to(p, p.shape).reshape(2, -1),
    "part of broadcast_to": lambda p: np.broadcast_to(p, (2, *p.shape))[0],
    "broadcast_arrays": lambda p: np.broadcast_arrays(p, p[:1])[0],
    "diagonal": lambda p: p.diagonal(),
    "np.diagonal": lambda p: np.diagonal(p, 1),
    "linalg.diagonal": lambda p: np.linalg.diagonal(p),
    "diag": lambda p: np.diag(p),
    "diag of a vector": lambda p: np.diag(p[0]),
    "diagflat": lambda p: np.diagflat(p[0]),
    "part of diagonal": lambda p: p.diagonal()[:1],
    "copy of diagonal": lambda p: p.diagonal().copy(),
    "real": lambda p: p.real,
    "imag": lambda p: p.imag,
    "np.real": lambda p: np.real(p),
    "np.imag": lambda p: np.imag(p),
    "real_if_close": lambda p: np.real_if_close(p),
    "conj": lambda p: p.conj(),
    "np.conj": lambda p: np.conj(p),
    "expand_dims": lambda p: np.expand_dims(p, 1),
    "expand_dims 2": lambda p: np.expand_dims(p, (0, -1)),
    "atleast_1d": lambda p: np.atleast_1d(p),
    "atleast_2d": lambda p: np.atleast_2d(p[0]),
    "atleast_3d": lambda p: np.atleast_3d(p),
    "split": lambda p: np.split(p, 2),
    "array_split": lambda p: np.array_split(p, 3, 1),
    "hsplit": lambda p: np.hsplit(p, 2),
    "vsplit": lambda p: np.vsplit(p, 2),
    "dsplit": lambda p: np.dsplit(p[..., None], 1),
    "unstack": lambda p: np.unstack(p),
    "list": lambda p: list(p),
    "array": lambda p: np.array(p),
    "array None": lambda p: np.array(p, copy=None),
    "array no copy": lambda p: np.array(p, copy=False),
    "array other type": lambda p: np.array(p, "f4", copy=None),
    "array no copy other type": lambda p: np.array(p, "f4", copy=False),
    "array F": lambda p: np.array(p, order="F", copy=None),
    "array C": lambda p: np.array(p, order="C", copy=None),
    "array no copy F": lambda p: np.array(p, order="F", copy=False),
    "array ndmin": lambda p: np.array(p, ndmin=4, copy=None),
    "asarray": lambda p: np.asarray(p),
    "asarray same type": lambda p: np.asarray(p, p.dtype),
    "asarray F": lambda p: np.asarray(p, order="F"),
    "asarray C": lambda p: np.asarray(p, order="C"),
    "asarray copy": lambda p: np.asarray(p, copy=True),
    "asanyarray": lambda p: np.asanyarray(p),
    "asarray_chkfinite": lambda p: np.asarray_chkfinite(p),
    "ascontiguousarray": lambda p: np.ascontiguousarray(p),
    "asfortranarray": lambda p: np.asfortranarray(p),
    "require": lambda p: np.require(p),
    "require C": lambda p: np.require(p, None, ["C"]),
    "require F": lambda p: np.require(p, None, "F"),
    "require W": lambda p: np.require(p, p.dtype, ["W", "A"]),
    "require O": lambda p: np.require(p, None, "O"),
    "astype": lambda p: p.astype(p.dtype),
    "astype no copy": lambda p: p.astype(p.dtype, copy=False),
    "astype no copy F": lambda p: p.astype(p.dtype, "F", copy=False),
    "astype no copy C": lambda p: p.astype(p.dtype, "C", copy=False),
    "astype other type": lambda p: p.astype("c16", copy=False),
    "np.astype no copy": lambda p: np.astype(p, p.dtype, copy=False),
    "nan_to_num": lambda p: np.nan_to_num(p),
    "nan_to_num no copy": lambda p: np.nan_to_num(p, copy=False),
    "view": lambda p: p.view(),
    "view same type": lambda p: p.view(p.dtype),
    "view other type": lambda p: p[..., :1].view("i8"),
    "view ndarray": lambda p: p.view(np.ndarray),
    "getfield": lambda p: p.getfield(p.dtype),
    "flat": lambda p: p.flat,
    "repeat": lambda p: np.repeat(p, 1),
    "tile": lambda p: np.tile(p, 1),
    "concatenate": lambda p: np.concatenate([p]),
    "stack": lambda p: np.stack([p]),
    "vstack": lambda p: np.vstack([p]),
    "meshgrid": lambda p: np.meshgrid(p[0], p[1]),
    "ix_": lambda p: p[np.ix_([0, 1], [1])],
    "round": lambda p: np.round(p),
    "clip": lambda p: np.clip(p, None, None),
    "where": lambda p: np.where(True, p, p),
    "sort": lambda p: np.sort(p),
    "sum of nothing": lambda p: np.sum(p, ()),
    "trim_zeros": lambda p: np.trim_zeros(p[0]),
    "einsum": lambda p: np.einsum("ij->ij", p),
    "einsum turned": lambda p: np.einsum("ij->ji", p),
    "einsum diagonal": lambda p: np.einsum("ii->i", p[:2, :2]),
    "delete": lambda p: np.delete(p, [], 0),
    "resize": lambda p: np.resize(p, p.shape),
    "pad": lambda p: np.pad(p, 0),
    "triu": lambda p: np.triu(p, -9),
    "lib.stride_tricks": lambda p: np.lib.stride_tricks.sliding_window_view(p, 2, 0),
    "squeeze of nothing": lambda p: p.squeeze(),
    "item": lambda p: p[0, 0],
    "zero dimensions": lambda p: p[0, 0, ...],
    "reshape of an item": lambda p: p[0, 0].reshape(1),
    "broadcast_to and back": lambda p: np.broadcast_to(p, p.shape).T,
    "ravel of one row": lambda p: p[:1].ravel(),
    "ravel of one column": lambda p: p[:, :1].ravel(),
    "reshape of one column": lambda p: p[:, :1].reshape(2, -1),
    "reshape of three": lambda p: p[:, None, :].reshape(-1),
    "atleast_2d and T": lambda p: np.atleast_2d(p[:, 0]).T.ravel(),
}
ARRAYS = {
    "rows": lambda a: a.copy(),
    "columns": lambda a: np.asfortranarray(a),
    "strided": lambda a: np.repeat(np.repeat(a, 2, 0), 2, 1)[::2, ::2],
    "strided rows": lambda a: np.repeat(a, 2, 0)[::2],
    "turned round": lambda a: a[::-1, ::-1].copy()[::-1, ::-1],
    "one column": lambda a: np.repeat(a, 2, 1)[:, :1],
    "read only": lambda a: _read_only(a),
}


def by_operator(p, q):
    q += 1


def an_item(p, q):
    q[0] = 7


def what_it_views(p, q):
    p *= 2


WRITES = (("f8", by_operator), ("f8", what_it_views), ("c16", by_operator), ("c16", an_item))


def _read_only(a):
    a = a.copy()
    a.flags.writeable = False
    return a


def outcome(run, array):
    """What numpy has after it, or the exception."""
    try:
        with np.errstate(all="ignore"):
            found = run(array)
    except Exception as error:
        return type(error), None, None
    return None, found, array


@pytest.mark.filterwarnings("ignore:Numpy has detected that you", "ignore:Casting complex values")
@pytest.mark.parametrize("layout", ARRAYS)
def test_what_is_written_through_a_result(layout):
    """As numpy has it, or a TraceError: never a write that is lost or one too many, and no other exception."""
    wrong, refused = [], 0
    for name, view in VIEWS.items():
        for dtype, write in WRITES:
            def function(p, view=view, write=write):
                q = view(p)
                for each in q if isinstance(q, list | tuple) else [q]:
                    write(p, each)
                return q

            base = np.arange(1, 9).reshape(4, 2) if layout == "one column" else np.arange(1, 25).reshape(4, 6)
            theirs = outcome(function, ARRAYS[layout](base.astype(dtype)))
            ours = outcome(jk.jit(function), ARRAYS[layout](base.astype(dtype)))
            if ours[0] is jk.TraceError:
                refused += 1
                continue
            try:
                assert theirs[0] == ours[0], f"{ours[0]}, not {theirs[0]}"
                if theirs[0] is None:
                    programs.same(theirs[1:], ours[1:], exact=True)
            except AssertionError as error:
                wrong.append(f"{dtype} {name}, {write.__name__}: {error}")
    assert not wrong, "\n".join(wrong)
    assert refused < 0.15 * len(VIEWS) * len(WRITES)


def test_what_shares_its_elements_is_not_written():
    """numpy warns and writes the one for all."""
    def function(p):
        q, _ = np.broadcast_arrays(p, p[:, None])
        q += 1

    with pytest.raises(jk.TraceError, match="share memory"):
        jk.jit(function)(np.ones(3))
