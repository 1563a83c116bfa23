"""Forks at any moment of what other threads do: no child waits for a lock that nobody is there to give back."""

import machinecode
import pytest

pytestmark = pytest.mark.native

PRELUDE = """if True:
    import os, random, signal, sys, threading, time, warnings
    import numpy as np
    warnings.simplefilter("ignore", DeprecationWarning)  # forking with threads is what is tried here
    import jitkern as jk

    WORK = {
        "matmul": lambda a: jk.matmul(a, a.T), "install": lambda a: (jk.install(), a @ a.T),
        "installed": lambda a: installed(a), "softmax": lambda a: jk.softmax(a), "linear": lambda a: jk.linear(a, a),
        "jit": lambda a: jk.jit(lambda x: np.maximum(x * 2, 1))(a), "gemm": lambda a: jk.gemm(a, jk.pack(a.T.copy())),
        "cpu": lambda a: jk.cpu.features, "einsum": lambda a: jk.einsum("ij,kj->ik", a, a), "erf": lambda a: jk.erf(a),
        "isa": lambda a: (jk.isa.x86, jk.isa.a64), "load": lambda a: jk.load(returning(3), "int(void)")(),
    }
    from machinecode import returning

    def installed(a):
        with jk.installed():
            return a @ a.T

    def in_child(work, seconds=60):
        child = os.fork()
        if child == 0:
            signal.alarm(seconds)
            try:
                work()
                os._exit(0)
            except BaseException as error:
                import traceback
                traceback.print_exc()
                os._exit(1)
        return child

    def succeeded(child):
        status = os.waitpid(child, 0)[1]
        assert status == 0, status
"""


@pytest.mark.parametrize("name", ["matmul", "install", "jit", "softmax", "isa"])
def test_while_another_thread_imports_for_the_first_time(name):
    """The child does what that thread was about to do, all modules still to be imported or half of them."""
    machinecode.run(PRELUDE + """
    work, a, errors = WORK[sys.argv[1]], np.ones((5, 4), np.float32), []

    def first():
        try:
            work(a)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    children = []
    while thread.is_alive() and len(children) < 8:
        children.append(in_child(lambda: work(a)))
        time.sleep(random.random() * 0.01)
    for child in children:
        succeeded(child)
    thread.join()
    assert not errors and children, errors
    """, name)


@pytest.mark.parametrize("seed", range(2))
def test_while_threads_do_everything(seed):
    """Kernels are built, found, dropped and freed in four threads; a fifth one and the main thread fork."""
    machinecode.run(PRELUDE + """
    sys.setswitchinterval(1e-4)
    random.seed(int(sys.argv[1]))
    stop, errors = threading.Event(), []

    def one():
        a = np.ones((random.randrange(2, 12), random.randrange(2, 12)), np.float32)
        WORK[random.choice(list(WORK))](a)

    def work():
        while not stop.is_set():
            try:
                one()
            except BaseException as error:
                errors.append(error)

    def child():
        for name in sorted(WORK, key=lambda _: random.random())[:5]:
            WORK[name](np.ones((13, 14), np.float32))

    def forks():
        for _ in range(6):
            succeeded(in_child(child))
            time.sleep(random.random() * 0.02)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    forker = threading.Thread(target=forks)
    forker.start()
    forks()
    forker.join()
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors, errors
    """, str(seed))
