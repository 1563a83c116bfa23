"""Tracing in the presence of signals, forks, locks and other threads: nothing is patched, nothing waits for ever."""

import os
import signal
import threading
import time

import machinecode
import numpy as np
import pytest

import jitkern as jk

pytestmark = pytest.mark.native


def test_an_exception_of_a_signal_leaves_nothing_behind():
    machinecode.run("""if True:
        import signal, threading
        import numpy as np, jitkern as jk
        class Stop(Exception):
            pass
        def stop(*args):
            raise Stop
        def function(x):
            for _ in range(20):
                y = np.zeros(3)
                y[:] = x
                x = y * 2
            return x
        before, stopped, x = dict(vars(np)), 0, np.ones(3)
        jk.jit(function)(x)
        signal.signal(signal.SIGALRM, stop)
        for turn in range(300):
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-4 + turn * 2e-5)
                jk.jit(lambda x: function(x))(x)
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Stop:
                stopped += 1
        assert stopped > 50, stopped
        assert all(vars(np)[name] is value for name, value in before.items())
        found = []
        thread = threading.Thread(target=lambda: found.append(jk.jit(lambda x: x + 1)(x)), daemon=True)
        thread.start()
        thread.join(60)
        assert found and (found[0] == 2).all()
        f = jk.jit(function)
        assert (f(x) == 2 ** 20).all() and f._programs   # it is traced: no earlier trace is still believed in
        """)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_while_another_thread_traces():
    machinecode.run("""if True:
        import os, signal, threading, time
        import numpy as np, jitkern as jk
        x = np.ones(3)
        jk.softmax(x)
        def long(x):
            for i in range(1000):
                x = x + i * np.ones(3)
            return x
        thread = threading.Thread(target=lambda: jk.jit(long)(x))
        thread.start()
        children = []
        for i in range(4):
            time.sleep(0.01)
            child = os.fork()
            if not child:
                signal.alarm(60)
                jk.jit(lambda x: x * 3 + i)(x), jk.softmax(x)
                os._exit(0)
            children.append(child)
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
        thread.join()
        """)


def test_a_lock_that_a_thread_holds_which_traces():
    lock, held = threading.Lock(), threading.Event()

    def locked(x):
        with lock:
            return x + 1

    def holds():
        with lock:
            held.set()
            time.sleep(0.05)
            jk.jit(lambda x: np.tanh(x) + 3)(np.ones(3))

    thread = threading.Thread(target=holds)
    thread.start()
    assert held.wait(60)
    with pytest.raises(jk.TraceError, match="lock"):
        jk.jit(locked)(np.ones(3))
    assert (jk.jit(locked, fallback=True)(np.ones(3)) == 2).all()
    thread.join(60)
    assert not thread.is_alive() and not lock.locked()
    with pytest.raises(jk.TraceError):
        jk.jit(lambda x: lock.acquire() and x)(np.ones(3))
    assert not lock.locked()


def test_a_loop_that_is_too_long(monkeypatch):
    def long(x, n):
        for _ in range(n):
            for each in (1, 2):
                x = x * each + 1
        return x

    def endless(x):
        while True:
            x = x + 1

    monkeypatch.setenv("JITKERN_TRACE_NODES", "2000")
    with pytest.raises(jk.TraceError, match="a loop of 1000000 steps .* is too long to unroll: .* nodes"):
        jk.jit(long)(np.ones(3), 10 ** 6)
    assert (jk.jit(long, fallback=True)(np.ones(3), 1000) > 0).all()
    with pytest.raises(jk.TraceError, match="too long to unroll"):
        jk.jit(endless)(np.ones(3))
    monkeypatch.setenv("JITKERN_TRACE_NODES", "")
    monkeypatch.setenv("JITKERN_TRACE_SECONDS", "0.2")
    begun = time.process_time()
    for function in (lambda x: [2 * i for i in range(10 ** 9)], endless):
        with pytest.raises(jk.TraceError, match="too long to unroll|too much"):
            jk.jit(function)(np.ones(3))
    assert time.process_time() - begun < 20
    monkeypatch.setenv("JITKERN_TRACE_SECONDS", "soon")
    with pytest.raises(ValueError, match="JITKERN_TRACE_SECONDS=soon"):
        jk.jit(lambda x: x)(np.ones(3))


def test_sigint_is_a_keyboard_interrupt():
    def function(x):
        for _ in range(10 ** 7):
            x = x + 1
        return x

    if threading.current_thread() is not threading.main_thread():
        pytest.fail("signals come to the main thread")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs begin without
    try:
        threading.Timer(0.2, signal.raise_signal, [signal.SIGINT]).start()
        with pytest.raises(KeyboardInterrupt):
            jk.jit(function, fallback=True)(np.ones(3))
    finally:
        signal.signal(signal.SIGINT, before)
