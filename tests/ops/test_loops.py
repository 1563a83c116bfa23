"""numpy's own functions by our kernels: what is replaced, what stays numpy's, and that it is put back."""

import contextlib
import ctypes
import itertools
import signal
import threading
import warnings

import compare
import machinecode
import numpy as np
import pytest
from compare import rising

import jitkern as jk
from jitkern.call import ufunc as looppath
from jitkern.call import ufunc_layout
from jitkern.ops import install

pytestmark = pytest.mark.native
UFUNCS = [ufunc for name in ("matmul", "vecdot", "matvec", "vecmat") if (ufunc := getattr(np, name, None))]
each = pytest.mark.parametrize("ufunc", UFUNCS, ids=lambda ufunc: ufunc.__name__)
CORES = {"matmul": ((3, 5), (5, 4)), "vecdot": ((5,), (5,)), "matvec": ((3, 5), (5,)), "vecmat": ((3,), (3, 5))}


def loop_of(ufunc, letter="f"):
    return next(loop for loop in install.LOOPS if loop.ufunc is ufunc and loop.types[0] == letter)


def pointer(ufunc, letter="f"):
    """The address of a ufunc's loop, as numpy holds it: the first member of PyUFuncObject behind four ints."""
    functions = (ctypes.c_void_p * ufunc.ntypes).from_address(ctypes.c_void_p.from_address(id(ufunc) + 32).value)
    return functions[[types[0] for types in ufunc.types].index(letter)]


@contextlib.contextmanager
def fresh(**limits):
    """Loops that know nothing yet, with other limits, in the place of those that there are."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in limits.items():
            patch.setattr(looppath, name, value)
        loops = tuple(looppath.Loop(loop.ufunc, loop.types, *loop._counts, loop._find) for loop in install.LOOPS)
        patch.setattr(install, "LOOPS", loops)
        try:
            yield
        finally:
            jk.uninstall()


def both(call):
    """What it gives by numpy's loops and, several times, by ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = compare.outcome(call, ((), {}))
        with jk.installed():
            found = [compare.outcome(call, ((), {})) for _ in range(3)]
        return expected, found


def agree(call, slack=2e-5):
    (expected, error), found = both(call)
    for ours, mistake in found:
        assert type(mistake) is type(error), (mistake, error)
        if error is None:
            compare.same(expected, ours, slack=slack if np.asarray(expected).dtype.kind == "f" else 0)


@each
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_batches_and_views(ufunc, dtype):
    left, right = CORES[ufunc.__name__]
    for batch_left, batch_right in (((), ()), ((4,), ()), ((), (4,)), ((4,), (4,)), ((2, 1), (3,)), ((2, 3), (2, 3)),
                                    ((0,), ()), ((1, 2, 3), (2, 1))):
        a, b = rising((*batch_left, *left), dtype), rising((*batch_right, *right), dtype)
        for one, other in ((a, b), (np.asfortranarray(a), b), (a, np.asfortranarray(b)), (a[..., ::-1], b[..., ::-1]),
                           (np.repeat(a, 2, -1)[..., ::2], b), (np.broadcast_to(a[..., :1], a.shape), b)):
            agree(lambda one=one, other=other: ufunc(one, other))
            shape = ufunc(one, other).shape
            agree(lambda one=one, other=other, shape=shape: ufunc(one, other, out=np.full(shape, 7, dtype)))
            agree(lambda one=one, other=other, shape=shape: ufunc(
                one, other, out=np.full((*shape, 2), 7, dtype)[..., 0] if shape else None))
            agree(lambda one=one, other=other: ufunc(one, other, order="F"))


@each
def test_kernels_are_used_and_found_again(ufunc):
    left, right = CORES[ufunc.__name__]
    with fresh(), jk.installed():
        loop = loop_of(ufunc)
        for count in range(3):
            ufunc(rising(left), rising(right))
            assert len(loop._entries) == 1, count
        (words, kernel), = loop._entries.values()
        assert kernel and words[ufunc_layout.ENTRY.index("kernel")] == kernel.address
        ufunc(rising((2, *left)), rising(right)), ufunc(rising(left), rising(right))
        assert len(loop._entries) == 2
        assert not loop_of(ufunc, "d")._entries


@each
def test_what_stays_numpys(ufunc):
    """Other types, nothing to do, errors."""
    left, right = CORES[ufunc.__name__]
    for dtype in (np.int32, np.complex64, np.float16, np.longdouble, bool, object, ">f4"):
        agree(lambda dtype=dtype: ufunc(rising(left, dtype), rising(right, dtype)))
    for one, other in ((left, (7, 8)), ((), right), (left, ()), ((0,) * len(left), right)):
        agree(lambda one=one, other=other: ufunc(rising(one), rising(other)))
    agree(lambda: ufunc(rising(tuple(0 if length == left[-1] else length for length in left)),
                        rising(tuple(0 if length == left[-1] else length for length in right))))
    agree(lambda: ufunc(rising(left), rising(right), dtype=np.float64))
    agree(lambda: ufunc(rising(left), rising(right, np.float64)))
    agree(lambda: ufunc(rising(left), rising(right), out=np.zeros(2)))


def test_outputs_that_overlap():
    for offset, dtype in itertools.product((0, 1, 4, 16, 17), (np.float32, np.float64)):
        def call(offset=offset, dtype=dtype):
            memory = rising((400,), dtype)
            square = memory[60:76].reshape(4, 4)
            return np.matmul(square, square, out=memory[60 - offset:76 - offset].reshape(4, 4)).copy()
        agree(call)
    with jk.installed():  # numpy itself writes what it likes, in its own places
        for strides in ((0, 4), (16, 0), (4, 4), (8, 4)):
            out = np.lib.stride_tricks.as_strided(np.zeros(100, np.float32), (3, 4), strides)
            np.matmul(rising((3, 5)), rising((5, 4)), out=out)


def test_what_numpy_builds_on_them():
    square, batch = rising((4, 4), np.float64) + 4 * np.eye(4), rising((3, 4, 4), np.float64)
    tall = rising((6, 4), np.float64)
    for call in (
            lambda: square @ tall.T, lambda: np.linalg.multi_dot([square, tall.T, tall]), lambda: np.linalg.inv(square),
            lambda: np.linalg.matrix_power(square, 5), lambda: np.linalg.pinv(tall), lambda: np.cov(tall),
            lambda: np.linalg.matmul(batch, square), lambda: np.linalg.lstsq(tall, rising((6,), np.float64))[0],
            lambda: np.inner(tall, tall), lambda: np.linalg.vecdot(tall, tall), lambda: np.kron(tall, square),
            lambda: np.polyfit(tall[:, 0], tall[:, 1], 2), lambda: np.asmatrix(square) @ tall.T,
            lambda: np.einsum("ij,jk,kl->il", square, square, square, optimize=True), lambda: np.corrcoef(tall),
            lambda: np.matmul(batch, batch, axes=[(0, 1), (1, 2), (-2, -1)])):
        agree(call, slack=1e-9)


def test_uninstall_restores_numpys_loops():
    before = {(ufunc, letter): pointer(ufunc, letter) for ufunc in UFUNCS for letter in "fdilFDO"}
    assert not any(loop.is_installed for loop in install.LOOPS)
    for _ in range(3):
        jk.install()
        jk.install()
        for (ufunc, letter), address in before.items():
            assert (pointer(ufunc, letter) != address) == (letter in "fd")
        assert all(loop.is_installed for loop in install.LOOPS) and len(install.LOOPS) == 2 * len(UFUNCS)
        np.ones((2, 2), np.float32) @ np.ones((2, 2), np.float32)
        jk.uninstall()
        jk.uninstall()
        assert {key: pointer(*key) for key in before} == before


def test_nested():
    before = pointer(np.matmul)
    with jk.installed():
        ours = pointer(np.matmul)
        with jk.installed():
            assert pointer(np.matmul) == ours != before
        assert pointer(np.matmul) == ours
        with pytest.raises(KeyError), jk.installed():
            raise KeyError
        assert pointer(np.matmul) == ours
    assert pointer(np.matmul) == before
    jk.install()
    with jk.installed():
        pass
    assert pointer(np.matmul) == ours
    jk.uninstall()
    with jk.installed():
        jk.uninstall()
        assert pointer(np.matmul) == before
    assert pointer(np.matmul) == before


def test_bodies_in_threads():
    """Ours are there until the last one ends."""
    before, inside, leave = pointer(np.matmul), threading.Barrier(3), [threading.Event() for _ in range(2)]
    seen = {}

    def work(number):
        with jk.installed():
            inside.wait()
            leave[number].wait()
        seen[number] = pointer(np.matmul)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    inside.wait()
    ours = pointer(np.matmul)
    for number in range(2):
        leave[number].set()
        threads[number].join()
    assert seen == {0: ours, 1: before} and ours != before


def test_threads():
    """New and known shapes, installed and uninstalled meanwhile."""
    shapes = [(m, k, n) for m in (1, 3, 9) for k in (2, 7) for n in (1, 4, 17)]
    wrong, stop = [], threading.Event()

    def toggle(_):
        while not stop.is_set():
            jk.install()
            jk.uninstall()

    def work(number):
        random = np.random.default_rng(number)
        for _ in range(300):
            m, k, n = shapes[random.integers(len(shapes))]
            a, b = rising((m, k), seed=number), rising((k, n), seed=number + 1)
            if not np.allclose(a @ b, np.dot(a, b), atol=1e-5) or not np.allclose(
                    np.vecdot(a, a), (a * a).sum(-1), atol=1e-5):
                wrong.append((m, k, n))

    with fresh():
        thread = threading.Thread(target=toggle, args=(0,))
        thread.start()
        machinecode.in_threads(work, 4)
        stop.set()
        thread.join()
        assert not wrong
        jk.install()
        for m, k, n in shapes:
            np.ones((m, k), np.float32) @ np.ones((k, n), np.float32)
        assert len(loop_of(np.matmul)._entries) == len(shapes)


def test_a_full_table():
    """Shapes that came first keep their kernels, others get numpy's loop."""
    with fresh(MOST=3), jk.installed():
        loop = loop_of(np.matmul)
        for _ in range(2):
            for size in range(1, 9):
                a = rising((size, size))
                compare.same(np.dot(a, a), a @ a, slack=1e-5)
        assert len(loop._entries) == 3 and {key[1] for key in loop._entries} == {1, 2, 3}
    with fresh(MOST_CODE=1), jk.installed():
        for size in range(1, 9):
            a = rising((size, size))
            compare.same(np.dot(a, a), a @ a, slack=1e-5)
        assert len(loop_of(np.matmul)._entries) == 1


def with_scratch():
    """Operands whose kernel needs scratch memory: columns of the result apart."""
    return rising((33, 17)), rising((17, 19)), np.zeros((33, 40), np.float32)[:, ::2][:, :19]


def test_scratch_memory_that_is_in_use():
    a, b, out = with_scratch()
    expected = np.matmul(a, b)
    with fresh(), jk.installed():
        np.matmul(a, b, out=out)
        loop = loop_of(np.matmul)
        (_, kernel), = loop._entries.values()
        assert kernel.scratch and len(loop._sizes) == looppath.TOGETHER
        first = len(ufunc_layout.HEAD)
        places = list(loop._head[first:])
        loop._head[first:] = [0] * ufunc_layout.PLACES  # as if other threads had them
        for _ in range(3):
            out[...] = 7
            compare.same(expected, np.ascontiguousarray(np.matmul(a, b, out=out)), slack=1e-5)
        assert not any(loop._head[first:])
        loop._head[first:] = places
        for _ in range(3):
            out[...] = 7
            compare.same(expected, np.ascontiguousarray(np.matmul(a, b, out=out)), slack=1e-5)
        assert list(loop._head[first:]) == places


def test_contention_for_scratch_memory():
    a, b, _ = with_scratch()
    a, b = np.tile(a, (8, 1)), np.tile(b, (1, 8))
    expected = np.dot(a, b)
    with fresh(TOGETHER=1), jk.installed():
        def work(_):
            out = np.zeros((264, 304), np.float32)[:, ::2]
            for _ in range(200):
                np.matmul(a, b, out=out)
                if not np.allclose(out, expected, atol=1e-4):
                    wrong.append(out.copy())

        wrong = []
        machinecode.in_threads(work, 6)
        loop = loop_of(np.matmul)
        assert not wrong and len(loop._sizes) == 1 and loop._head[len(ufunc_layout.HEAD)]


def test_places_for_scratch_memory_run_out():
    with fresh(PIECE=1), jk.installed():
        loop = loop_of(np.matmul)
        for size in range(8, 60):
            loop._exclusively(loop._provide, 1 << size % 20)
        assert len(loop._sizes) == ufunc_layout.PLACES == sum(map(bool, loop._head[len(ufunc_layout.HEAD):]))


@pytest.mark.parametrize("error", [ValueError, MemoryError, RecursionError, RuntimeError])
def test_errors_stay_inside(error, monkeypatch):
    """A kernel that can not be made is numpy's loop, from then on."""
    calls = []

    def fails(spec):
        calls.append(spec)
        raise error("no kernel")

    a = rising((6, 7))
    expected = a @ a.T
    monkeypatch.setattr(install.dispatch, "kernel", fails)
    with fresh(), jk.installed():
        for _ in range(3):
            compare.same(expected, a @ a.T, slack=1e-6)
        assert len(calls) == 1


class Stop(Exception):
    """What a handler raises to end a program that takes too long."""


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, Stop, TimeoutError])
def test_a_handler_that_raises_while_a_kernel_is_built(error, monkeypatch):
    """It comes when numpy is done, and the next call is as if nothing had been."""
    def handler(*_):
        raise error

    def interrupted(spec):
        signal.raise_signal(signal.SIGUSR1)
        raise AssertionError("no handler ran")

    a, made, before = rising((6, 7)), install.dispatch.kernel, signal.signal(signal.SIGUSR1, handler)
    expected, out = a @ a.T, np.zeros((6, 6), np.float32)
    try:
        with fresh(), jk.installed():
            monkeypatch.setattr(install.dispatch, "kernel", interrupted)
            with pytest.raises(error):
                np.matmul(a, a.T, out=out)
                for _ in range(100):
                    pass
            assert not loop_of(np.matmul)._entries
            compare.same(expected, out, slack=1e-6)
            monkeypatch.setattr(install.dispatch, "kernel", made)
            compare.same(expected, a @ a.T, slack=1e-6)
            assert len(loop_of(np.matmul)._entries) == 1
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_handler_that_multiplies_and_installs(monkeypatch):
    """In the middle of whatever its own loop was doing."""
    a, made, results = rising((6, 7)), install.dispatch.kernel, []

    def handler(*_):
        jk.install()
        results.append(a.T @ a)
        jk.uninstall()
        jk.install()

    def interrupted(spec):
        if spec.m == 6:
            signal.raise_signal(signal.SIGUSR1)
        return made(spec)

    def inserting(self, key, kernel):
        signal.raise_signal(signal.SIGUSR1)
        insert(self, key, kernel)

    expected, inner, insert = a @ a.T, a.T @ a, looppath.Loop._insert
    before = signal.signal(signal.SIGUSR1, handler)
    try:
        for name, target, replacement in (("kernel", install.dispatch, interrupted),
                                          ("_insert", looppath.Loop, inserting)):
            with fresh(), jk.installed(), pytest.MonkeyPatch.context() as patch:
                patch.setattr(target, name, replacement)
                for _ in range(3):
                    compare.same(expected, a @ a.T, slack=1e-6)
                assert results and all(np.allclose(one, inner, atol=1e-6) for one in results)
                assert (6, 7) in {key[1:3] for key in loop_of(np.matmul)._entries}
                results.clear()
    finally:
        signal.signal(signal.SIGUSR1, before)
    loop = install.LOOPS[0]
    assert pointer(np.matmul) == loop._head[ufunc_layout.HEAD.index("old")] or not loop._function


def test_fork_while_other_threads_insert():
    """The child's loops know what they knew, and learn more."""
    machinecode.run("""if True:
        import os, threading, warnings
        import numpy as np
        import jitkern as jk
        warnings.simplefilter("ignore")
        jk.install()
        stop = threading.Event()

        def work():
            size = 1
            while not stop.is_set():
                size = size % 40 + 1
                np.ones((size, 3), np.float32) @ np.ones((3, size), np.float32)

        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        for number in range(12):
            child = os.fork()
            if not child:
                a = np.full((50 + number, 4), 2, np.float32)
                os._exit(0 if (a @ a.T == 16).all() and (a @ a.T == 16).all() else 1)
            assert os.waitpid(child, 0)[1] == 0
        stop.set()
        for thread in threads:
            thread.join()
        """)


def test_the_end_of_the_process():
    """Objects that multiply when everything is taken down, daemon threads that never stop: no crash."""
    machinecode.run("""if True:
        import threading, sys
        import numpy as np
        import jitkern as jk
        jk.install()

        class Late:
            def __init__(self, size):
                self.array, self.print = np.ones((size, 3), np.float32), sys.stdout.write

            def __del__(self):
                for _ in range(3):
                    self.print(str(int((self.array @ self.array.T).sum())) + " ")

        def work():
            a = np.ones((200, 200), np.float32)
            size = 1
            while True:
                a @ a
                size += 1
                a[:size] @ a

        sys.late = Late(4)
        late, np.late = Late(5), Late(6)
        late.self = late
        late.array @ late.array.T
        for _ in range(2):
            threading.Thread(target=work, daemon=True).start()
        """)


def test_floating_point_errors():
    """numpy warns where it would have warned, and of nothing else."""
    for dtype, length in itertools.product((np.float32, np.float64), (1, 3, 8, 17)):
        values = [np.inf, -np.inf, np.nan, 1.0, np.finfo(dtype).max]
        for value, other in itertools.product(values, (0.0, 1.0, 10.0, np.inf)):
            a, b = np.full((length, length), value, dtype), np.full((length, length), other, dtype)
            for state, shift in itertools.product(("raise", "ignore"), (0, 1)):
                def call(a=a, b=b, state=state, shift=shift):
                    with np.errstate(all=state, under="ignore"):
                        return np.matmul(a[shift:, :], b)
                (expected, error), found = both(call)
                for ours, mistake in found:
                    assert mistake is None or type(mistake) is type(error), (a, b)
                    if error is None:
                        compare.same(expected, ours, slack=1e-5 * np.abs(expected))


def test_flags_that_were_there_before():
    """Loops of one call come one after another: what the first one found is not forgotten."""
    a = np.ones((2, 3, 3), np.float32)
    b = a.copy()
    a[0, 0, 0], b[0, 0] = np.inf, 0
    for order in (1, -1):
        one, other = a[::order], np.asfortranarray(b[::order])
        with jk.installed(), np.errstate(all="raise"):
            for _ in range(2):
                with pytest.raises(FloatingPointError, match="invalid"):
                    np.matmul(one[:, None], other[None])
