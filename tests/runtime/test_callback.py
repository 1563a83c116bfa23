"""Python functions that machine code calls: what they are given and answer, and where their exceptions go."""

import ctypes
import functools
import gc
import signal
import sys
import threading
import traceback

import machinecode
import numpy as np
import pytest

import jitkern as jk
from jitkern.call import callables
from jitkern.call.callback import callback
from jitkern.code.interruption import is_interruption

pytestmark = pytest.mark.native
TURNS = 40
KEPT = []  # until no exception is expected: a finalizer could not hand it on


def address(function):
    return int(callables.ffi.cast("intptr_t", function))


class Ended(Exception):
    """A user's own, for threads."""


class Stop(Exception):
    """A user's own, which can not be made without an argument."""

    def __init__(self, seconds):
        super().__init__(seconds)


def test_arguments_and_answers():
    for count in range(1, 6):
        given = []
        signature = f"int64_t({', '.join(['int64_t'] * count)})"
        kept = callback(lambda *words, given=given: given.append(words) or sum(words) > 0, signature)
        unlocked = kept
        locked = ctypes.PYFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * count)(address(kept))
        for call in (unlocked, locked):
            for sign in (1, -1):
                words = tuple(sign * (1 << 40 | i) for i in range(count))
                assert call(*words) == (sign > 0) and given.pop() == words
    assert callback(lambda x: None, "int64_t(int64_t x)")(7) == 0


def test_threads_that_python_has_not_made():
    """By a thread of C's: its first look at Python is the callback."""
    seen = []
    function = callback(lambda x: seen.append((x, threading.get_ident())), "int64_t(int64_t x)")
    create = ctypes.CDLL(None).pthread_create
    thread = ctypes.c_ulong()
    assert create(ctypes.byref(thread), None, ctypes.c_void_p(address(function)), ctypes.c_void_p(5)) == 0
    assert ctypes.CDLL(None).pthread_join(thread, None) == 0
    assert [x for x, _ in seen] == [5] and seen[0][1] != threading.get_ident()


def test_it_is_freed():
    kept = {}
    callback(lambda: None, "int64_t(void)")  # what is made once for all
    before = callables.execmem.DEFAULT.live
    for _ in range(50):
        function = lambda x, kept=kept: None  # noqa: E731
        callback(function, "int64_t(int64_t x)")(1)
    references = sys.getrefcount(kept)
    del function
    assert callables.execmem.DEFAULT.live == before and references <= 4
    count = sys.getrefcount(Stop)
    for _ in range(50):
        with pytest.raises(Stop):
            stop(Stop(1))
    KEPT.clear()
    gc.collect()
    assert sys.getrefcount(Stop) <= count + 2


def stop(error):
    """Raise it in a callback, and give Python the time to look for signals."""
    def handler(number, frame):
        raise error

    def function(x):
        handler(signal.SIGUSR1, sys._getframe())

    entered = callback(function, "int64_t(int64_t x)")
    try:
        answer = entered(1)
    finally:
        KEPT[:] = [entered]  # beyond the frame, which its exception holds
        del entered
    assert answer == 0
    for _ in range(100):
        pass
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("make", [lambda: Stop(5), lambda: KeyboardInterrupt("now"), lambda: SystemExit(3),
                                  lambda: TimeoutError(110, "late"), lambda: ValueError("x"), lambda: MemoryError()])
def test_an_exception_of_others_arrives_as_it_was(make):
    """The very object, with its traceback, as soon as Python looks for signals."""
    error = make()
    with pytest.raises(type(error)) as caught:
        stop(error)
    assert caught.value is error
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert names[-2:] == ["function", "handler"] and "stop" in names


@pytest.mark.parametrize("error", [ValueError, MemoryError, OSError, AssertionError, KeyError, RecursionError])
def test_errors_of_our_own_are_dropped(error):
    def fails(x):
        raise error

    assert callback(fails, "int64_t(int64_t x)")(1) == 0
    for _ in range(1000):
        pass


def test_at_the_end_of_the_stack():
    """A call for which there is no room any more is no exception of the user's."""
    function = callback(lambda x: True, "int64_t(int64_t x)")
    answers = []

    def deeper():
        answers.append(function(1))
        deeper()

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(traceback.extract_stack()) + 60)
    try:
        with pytest.raises(RecursionError):
            deeper()
    finally:
        sys.setrecursionlimit(limit)
    for _ in range(1000):
        pass
    assert answers[0] == 1 and set(answers) <= {0, 1}


def test_in_another_thread():
    """What came there by its class goes on there by its class, and the main thread has nothing of it."""
    caught = []

    def raised(x):
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threading.get_ident()), ctypes.py_object(Ended))
        for _ in range(1000):
            pass

    def work():
        try:
            assert callback(raised, "int64_t(int64_t x)")(1) == 0
            for _ in range(1000):
                pass
        except Ended as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    for _ in range(1000):
        pass
    assert len(caught) == 1 and caught[0].args == ()


def test_after_fork_in_a_thread():
    """The child's main thread is the one that forked."""
    machinecode.run("""if True:
        import os, threading, warnings
        from jitkern.call.callback import callback
        warnings.simplefilter("ignore", DeprecationWarning)

        class Stop(Exception):
            def __init__(self, seconds): pass

        error = Stop(1)
        def function(x):
            raise error
        call = callback(function, "int64_t(int64_t x)")

        def child():
            try:
                call(1)
                for _ in range(1000):
                    pass
            except Stop as caught:
                os._exit(caught is not error)
            os._exit(2)

        status = []
        def work():
            if not (pid := os.fork()):
                child()
            status.append(os.waitpid(pid, 0)[1])

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert status == [0], status
        """)


class Handler:
    def __call__(self, *_):
        raise OSError("a handler")


def test_what_is_an_interruption():
    def kinds(handler):
        before = signal.signal(signal.SIGUSR1, handler)
        try:
            signal.raise_signal(signal.SIGUSR1)
        except BaseException as error:
            return is_interruption(error)
        finally:
            signal.signal(signal.SIGUSR1, before)

    def restoring(*_):
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
        raise ValueError

    assert kinds(Handler()) and kinds(functools.partial(Handler())) and kinds(restoring)
    assert kinds(signal.default_int_handler)
    assert not is_interruption(ValueError("x")) and not is_interruption(np.exceptions.AxisError("x"))
    assert is_interruption(Stop(1)) and is_interruption(KeyboardInterrupt())
    for call in (lambda: callables.load(b"", "void(void)"), lambda: callables.ffi.typeof("floaty"), lambda: refuse(5)):
        with pytest.raises(Exception) as caught:  # noqa: B017 - of whatever type
            call()
        assert not is_interruption(caught.value)


def refuse(number):
    """A function of the system's that somebody has replaced: it fails as that does."""
    raise PermissionError(number, "refused")


PRODUCTS = {"install": lambda a, b: a @ b, "matmul": lambda a, b: jk.matmul(a, b), "dot": lambda a, b: jk.dot(a, b),
            "einsum": lambda a, b: jk.einsum("ij,jk->ki", a, b), "linear": lambda a, b: jk.linear(a, b.T),
            "jit": lambda a, b: KEPT.append(jk.jit(lambda x, y: np.maximum(x @ y, 0))) or KEPT[-1](a, b),
            "gemm": lambda a, b: jk.gemm(a, b), "softmax": lambda a, b: jk.softmax(a)}
KINDS = [lambda: Stop(5), lambda: TimeoutError("late"), lambda: MemoryError("mine"), KeyboardInterrupt, RuntimeError]


def come(errors):
    """Until there is one, and it was raised.  A function: Python 3.13.0 does not catch what a loop's jump raises."""
    while not errors:
        pass
    for _ in range(100):
        pass


@pytest.mark.parametrize("name", PRODUCTS)
def test_time_limits_while_kernels_are_built(name, monkeypatch):
    """Each arrives as the object that was raised, never as another one, and none is lost; nothing is printed."""
    call, errors, lost, printed = PRODUCTS[name], [], [], []
    monkeypatch.setattr(sys, "unraisablehook", printed.append)

    def handler(*_):
        errors.append(KINDS[turn % len(KINDS)]())
        raise errors[-1]

    jk.install()
    call(*np.ones((2, 61, 61), np.float32))  # imports: to Python's, a handler's OSError is a .pyc that is not there
    gc.freeze()  # all that is there: only what comes is looked through
    before = signal.signal(signal.SIGVTALRM, handler)  # of this process's own time: a busy machine changes nothing
    random = np.random.default_rng(sum(map(ord, name)))
    try:
        for turn in range(TURNS):
            m, k, n = random.integers(2, 60, 3)
            a, b = np.ones((m, k), np.float32), np.ones((k, n), np.float32)
            errors.clear()
            gc.collect()  # what the turn before has left: Python prints what is raised in a finalizer
            try:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0.0002 + 0.0005 * (turn % 11))
                call(a, b)
                come(errors)
                lost.append(turn)
            except BaseException as error:
                assert error is errors[0] and len(errors) == 1, (error, errors)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        gc.unfreeze()
        jk.uninstall()
    assert not lost and not printed, (lost, printed)
    a = np.full((3, 5), 2, np.float32)
    assert (jk.matmul(a, a.T) == 20).all()
