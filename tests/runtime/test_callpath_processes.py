"""The call path in whole processes: fork, the end of the interpreter, and memory over many calls."""

import machinecode
import pytest

pytestmark = pytest.mark.native

PRELUDE = """if True:
    import ctypes, gc, os, signal, sys, threading, time, warnings
    import numpy as np
    from callpaths import CALLS, Path
    warnings.simplefilter("ignore", DeprecationWarning)  # forking with threads is what is tried here
    FEW = CALLS < 1_000_000

    def check(f, count=40):
        for array in [np.arange(1.0 + i) for i in range(count)] * 2:
            assert (f(array) == array).all() and (f(array, out=np.empty(array.shape)) == array).all()

    def in_child(work):
        child = os.fork()
        if child == 0:
            signal.alarm(120)
            try:
                work()
                os._exit(0)
            except BaseException as error:
                print(repr(error), file=sys.stderr, flush=True)
                os._exit(1)
        return child

    def succeeded(child):
        status = os.waitpid(child, 0)[1]
        assert status == 0, status

    def resident():
        gc.collect()
        return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
"""


def test_fork():
    machinecode.run(PRELUDE + """
    f = Path(1, scratch=300)
    check(f, 20)
    children = [in_child(lambda: (check(f, 60), f.path.clear(), check(f, 60))) for _ in range(3)]
    f.path.clear()
    check(f)
    for one in children:
        succeeded(one)
    """)


def test_fork_while_other_threads_call_and_change():
    machinecode.run(PRELUDE + """
    sys.setswitchinterval(1e-5)
    f, stop = Path(1, entries=20, scratch=300, unlocked=True), threading.Event()

    def work():
        while not stop.is_set():
            check(f)
            f.path.clear()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(5 if FEW else 40):
        succeeded(in_child(lambda: (check(f), f.path.clear(), check(f))))
    stop.set()
    for thread in threads:
        thread.join()
    check(f)
    """)


@pytest.mark.parametrize("when", ["idle", "busy", "cleared"])
def test_the_end_of_the_interpreter(when):
    """With live paths; with a thread in a kernel that ends later; also when that kernel was dropped meanwhile."""
    done = machinecode.run(PRELUDE + """
    f = Path(1)
    check(f)
    class Last:
        def __del__(self, call=f.path.function, array=np.arange(3.0), same=np.array_equal):
            print("called at the end", same(call(array), array), flush=True)
    last = Last()
    f.me = f.path.me = f
    if sys.argv[1] != "idle":
        gate = ctypes.c_uint64(0)
        g = Path(1, unlocked=True, gate=ctypes.addressof(gate), scratch=100)
        array = np.arange(9.0)
        g(array)
        threading.Thread(target=g, args=(array,), daemon=True).start()
        while not g.hits:
            time.sleep(0.001)
        if sys.argv[1] == "cleared":
            g.path.clear()
        # It comes back, and wants the lock, at the end of the interpreter.
        import atexit
        sys.setswitchinterval(60)
        atexit.register(lambda: setattr(gate, "value", 1))
    """, when)
    called = "called at the end True"
    assert done.stdout.strip() in ([called] if when == "idle" else [called, ""]) and not done.stderr


def test_outputs_do_not_leak():
    machinecode.run(PRELUDE + """
    import tracemalloc
    f, array, out = Path(2, scratch=64), np.ones((8, 8)), np.empty((8, 8))
    call = f.path.function
    def use(count):
        for _ in range(count):
            call(array, array)
            call(array, array, out=out)
    use(CALLS // 10)
    before = resident()
    use(CALLS // 2)
    assert resident() - before < 1 << 20, resident() - before
    tracemalloc.start()
    use(2000)
    gc.collect()
    traced = tracemalloc.get_traced_memory()[0]
    use(2000)
    gc.collect()
    assert tracemalloc.get_traced_memory()[0] - traced < 2000
    assert len(f.misses) == 2
    """)


def test_many_shapes_do_not_leak():
    """Each entry with a kernel of its own, most of them dropped again; and tables, scratch and dropped paths."""
    machinecode.run(PRELUDE + """
    from callpaths import SIGNATURE, address, callables, kernel
    f, code = Path(1, copy=False, entries=64), bytes(kernel(1, copy=False))
    blocks = callables.execmem.DEFAULT.live

    def use(numbers):
        for number in numbers:
            array = np.lib.stride_tricks.as_strided(np.ones(1), (number,), (0,))
            own, one = callables.load(code, SIGNATURE), np.empty(1)
            f.insert([array], None, one, kernel=address(own), keep=(own,), scratch=number, code_bytes=len(code))
            del own
            f(array)
            assert len(f.path) <= 64

    use(range(1, 1000))
    before = resident()
    use(range(1000, 2000 if FEW else 11_000))
    assert resident() - before < 3 << 20, resident() - before
    assert callables.execmem.DEFAULT.live - blocks <= 65 and not f.misses
    f.path.clear()
    assert callables.execmem.DEFAULT.live - blocks <= 1

    def paths(count):
        for _ in range(count):
            g = Path(1, scratch=1000)
            check(g, 3)
            del g

    paths(20)
    gc.collect()
    blocks, before = callables.execmem.DEFAULT.live, resident()
    paths(30 if FEW else 300)
    gc.collect()
    assert callables.execmem.DEFAULT.live <= blocks and resident() - before < 3 << 20, resident() - before
    """)
