"""Kernels in memory: what identifies them, that each is built once, and how many are kept."""

import gc
import math
import os
import signal
import sys
import threading
import time
from typing import NamedTuple

import cached
import machinecode
import pytest
from cached import BLOCK, BUILT, TARGET, Spec, ask

from jitkern.call import path_code
from jitkern.code import execmem
from jitkern.cpu import targets
from jitkern.dispatch import cache, disk
from jitkern.isa.types import f32, s32
from jitkern.kernels.gemm import nest
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.spec import EpilogueStep, Gemm, Matrix, plan


class Pair(NamedTuple):
    first: object
    second: object


DIFFERENT = [
    0, 1, -1, True, False, None, 0.0, -0.0, 1.0, math.nan, -math.nan, math.inf, -math.inf, 5e-324, "1", "", "f32", f32,
    s32, b"1", (), (1,), ((1,),), (1, 1), ((), 1), (1, ()), ("1,1",), Pair(1, 2), Pair(2, 1), (1, 2), frozenset(),
    frozenset({"1"}), frozenset({1}), Block, Pair, "a\nb", "a\\nb", "'", ("a", "b"), ("a','b",),
]


@pytest.fixture(autouse=True)
def nothing_built():
    BUILT.clear()


def test_different_values_have_different_texts():
    texts = [cache.canonical(value) for value in DIFFERENT]
    assert len({*texts}) == len(DIFFERENT)
    assert not any("\n" in text for text in texts)


def gemm_spec(factor: float = 0.0) -> Gemm:
    matrix = Matrix(f32, 32, 4)
    return Gemm(8, 8, 8, matrix, matrix, matrix, epilogue=(EpilogueStep("max", factor), EpilogueStep("convert", s32)))


def test_equal_values_have_equal_texts():
    spec = cache.canonical(gemm_spec())
    assert cache.canonical(gemm_spec()) == spec != cache.canonical(gemm_spec(-0.0))
    assert cache.canonical(math.inf - math.inf) == cache.canonical(math.inf * 0)
    names = [f"feature{i}" for i in range(50)]
    assert cache.canonical(frozenset(names)) == cache.canonical(frozenset(reversed(names)))


def test_texts_are_the_same_in_every_process():
    program = """if True:
        from jitkern.dispatch import cache
        from jitkern.cpu import targets
        from test_cache import gemm_spec
        from jitkern.kernels.gemm.block import Block
        for value in (gemm_spec(1.5), Block(3, 2), targets.named("a64fx"), targets.named("zen5")):
            print(cache.canonical(value))
        """
    said = {machinecode.run(program, PYTHONHASHSEED=seed).stdout for seed in "123"}
    assert len(said) == 1 and len(said.pop().splitlines()) == 4


@pytest.mark.parametrize("value", [[], {}, object(), 1j, Spec([]), (1, {2}), lambda: 0])
def test_what_has_no_text_is_an_error(value):
    with pytest.raises(TypeError, match="can not be part of what a kernel is built for"):
        cache.canonical(value)


def test_targets_that_write_other_code_differ():
    texts = [cache.canonical(targets.named(name, length)) for name in ("sve", "a64fx", "avx2", "zen5", "neon")
             for length in (16, 32)]
    assert len({*texts}) == 6  # only the first takes the length
    features = targets.named("avx2")._replace(features=frozenset({"avx2"}))
    assert cache.canonical(features) != cache.canonical(targets.named("avx2"))


# From here on kernels are run.

def marked(test):
    """Marks of tests that run kernels which do not differ between CPUs."""
    return pytest.mark.native(test)


@marked
def test_a_kernel_is_built_once():
    kept = cache.Cache()
    first = kept.kernel(cached.build, Spec(7), BLOCK, TARGET)
    assert kept.kernel(cached.build, Spec(7), BLOCK, TARGET) is first and BUILT == [7]
    assert cached.value(first) == 7 and bytes(first.code).startswith(machinecode.returning(7))
    kept.forget()
    assert len(kept) == 0 and cached.value(first) == 7
    assert ask(kept, 7) == 7 and BUILT == [7, 7]


@marked
def test_code_that_is_no_kernel_is_kept_on_disk_only(tmp_path, monkeypatch):
    """The code of call paths: the same for every process, so the second one only reads it."""
    writer, arguments, written = path_code.PathWriter, (execmem.ARCH, 2, True, True), []
    expected = bytes(path_code.write(*arguments))
    monkeypatch.setattr(path_code, "PathWriter", lambda *them: written.append(them) or writer(*them))
    for _ in range(2):
        store = cache.Cache(disk.Store(str(tmp_path)))
        assert bytes(store.code(path_code.write, *arguments)) == expected and len(store) == 0
    assert written == [arguments] and len(list(disk.Store(str(tmp_path)).entries())) == 1


def test_what_is_asked_for_tells_kernels_apart():
    kept = cache.Cache()

    def other(*arguments):
        return cached.build(*arguments)

    for arguments in [(cached.build, Spec(1), BLOCK, TARGET), (cached.build, Spec(1), Block(2, 1), TARGET),
                      (cached.build, Spec(1), BLOCK, "another"), (other, Spec(1), BLOCK, TARGET)]:
        kept.kernel(*arguments)
    assert len(BUILT) == len(kept) == 4


@marked
def test_threads_that_want_the_same_kernel_build_it_once():
    kept, gate, got = cache.Cache(), threading.Barrier(8), []

    def slowly(spec, block, target):
        time.sleep(0.05)
        return cached.build(spec, block, target)

    def work(number):
        gate.wait()
        for value in range(3):
            got.append(kept.kernel(slowly, Spec(value), BLOCK, TARGET))

    machinecode.in_threads(work, 8)
    assert sorted(BUILT) == [0, 1, 2] and len(got) == 24 and len({id(one) for one in got}) == 3
    assert not kept._making


@marked
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, MemoryError])
def test_a_build_that_fails_leaves_nothing(error, tmp_path):
    kept = cache.Cache(disk.Store(str(tmp_path)))
    failures = [error("not now")]

    def build(*arguments):
        if failures:
            raise failures.pop()
        return cached.build(*arguments)

    with pytest.raises(error, match="not now"):
        kept.kernel(build, Spec(3), BLOCK, TARGET)
    assert len(kept) == 0 and not kept._making and not [*kept.store().entries()]
    assert cached.value(kept.kernel(build, Spec(3), BLOCK, TARGET)) == 3


@marked
def test_a_kernel_may_be_wanted_while_the_same_thread_builds_it():
    """By a finalizer that comes in between."""
    kept, depth = cache.Cache(), []

    def build(*arguments):
        depth.append(1)
        if len(depth) == 1:
            assert cached.value(kept.kernel(build, *arguments)) == 4
        return cached.build(*arguments)

    assert cached.value(kept.kernel(build, Spec(4), BLOCK, TARGET)) == 4
    assert len(kept) == 1 and kept.code_bytes == len(machinecode.returning(4))


class Interruption(Exception):
    pass


@marked
def test_exceptions_of_signal_handlers_at_any_point(tmp_path, monkeypatch):
    """As by Ctrl-C: other threads can always go on, and the counts are right."""
    kept = cache.Cache(disk.Store(str(tmp_path), 40_000), most_kernels=5)
    armed, interruptions, at = False, 0, 0

    def interrupt(*_):
        nonlocal armed
        if armed:
            armed = False
            raise Interruption

    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    before, end = signal.signal(signal.SIGALRM, interrupt), time.monotonic() + 1.5
    try:
        while time.monotonic() < end:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.00005 + interruptions % 37 * 0.00002, 0.0005)
                while True:
                    armed = True  # again: what is raised in a finalizer goes nowhere
                    at = (at + 1) % 40
                    assert ask(kept, at) == at
            except Interruption:
                interruptions += 1
            if interruptions % 50 == 0:
                thread = threading.Thread(target=lambda: [ask(kept, number) for number in range(40)], daemon=True)
                thread.start()
                thread.join(20)
                assert not thread.is_alive()
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert interruptions > 20 and not [found for found in kept.store().entries() if found.problem]


@marked
def test_memory_holds_so_many_kernels():
    kept = cache.Cache(most_kernels=3)
    held = kept.kernel(cached.build, Spec(0), BLOCK, TARGET)
    for number in (1, 2, 0, 3, 4):  # 1 and 2 are then those used least recently
        ask(kept, number)
    assert len(kept) == 3 and BUILT == [0, 1, 2, 3, 4]
    for number, built in ((0, 0), (4, 0), (3, 0), (1, 1), (2, 1)):
        BUILT.clear()
        assert ask(kept, number) == number and len(BUILT) == built
    gc.collect()
    assert cached.value(held) == 0  # dropped, and still there


@marked
def test_memory_holds_so_many_bytes():
    kept = cache.Cache(most_bytes=10_000)
    for number in range(10):
        ask(kept, number, 2510)
    assert len(kept) == 3 and kept.code_bytes <= 10_000
    ask(kept, 99, 20_080)  # larger than all there is: it alone
    assert len(kept) == 1
    ask(kept, 1)
    assert len(kept) == 1 and kept.code_bytes == len(machinecode.returning(1))


@marked
def test_dropped_kernels_give_their_memory_back():
    from jitkern.code import profilers

    kept = cache.Cache(most_kernels=2)
    for number in range(20):
        ask(kept, number)
    gc.collect()
    before = len(profilers.arena()._live)
    for number in range(20, 60):
        ask(kept, number)
    gc.collect()
    assert len(profilers.arena()._live) == before


@marked
def test_a_child_does_not_wait_for_a_thread_it_does_not_have():
    program = """if True:
        import os, threading, time
        import cached, machinecode
        from jitkern.dispatch import cache
        begun, go = threading.Event(), threading.Event()
        def build(*arguments):
            if os.getpid() == parent:
                begun.set()
                go.wait(60)
            return cached.build(*arguments)
        parent = os.getpid()
        work = lambda: cache.kernel(build, cached.Spec(5), cached.BLOCK, cached.TARGET)
        thread = threading.Thread(target=work)
        thread.start()
        begun.wait()
        child = os.fork()
        if not child:
            os._exit(cached.value(work()))
        status = os.waitpid(child, 0)[1]
        go.set()
        thread.join()
        print(os.waitstatus_to_exitcode(status), cached.value(work()))
        """
    assert machinecode.run(program, JITKERN_CACHE="0").stdout.split() == ["5", "5"]


@marked
def test_many_forks_while_threads_ask():
    program = """if True:
        import os, threading
        import cached
        from jitkern.dispatch import cache
        stop = threading.Event()
        def work(number):
            at = 0
            while not stop.is_set():
                at = (at + 7) % 600
                assert cached.ask(cache.DEFAULT, at) == at
        cached.ask(cache.DEFAULT, 0)  # Python itself does not survive a fork while another thread imports
        threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
        for thread in threads:
            thread.start()
        statuses = []
        for number in range(30):
            child = os.fork()
            if not child:
                os._exit(cached.ask(cache.DEFAULT, number) + cached.ask(cache.DEFAULT, 100))
            statuses.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        stop.set()
        for thread in threads:
            thread.join()
        print(statuses == [number + 100 for number in range(30)])
        """
    assert machinecode.run(program).stdout.split() == ["True"]


# In front of the disk

@marked
def test_another_process_loads_what_this_one_built(tmp_path):
    cached.stored(tmp_path)
    assert cached.program(JITKERN_CACHE_DIR=str(tmp_path)) == (0, [])
    assert cached.program(range(7), JITKERN_CACHE_DIR=str(tmp_path)) == (2, [])


@marked
@pytest.mark.parametrize("name, text", [("SOURCES", "edited"), ("__version__", "99")])
def test_another_version_builds_anew(name, text, tmp_path, monkeypatch):
    store = cached.stored(tmp_path, [1])
    assert ask(cache.Cache(store), 1) == 1 and not BUILT
    monkeypatch.setattr(cache, name, text)
    assert ask(cache.Cache(store), 1) == 1 and BUILT == [1]
    assert len([*store.entries()]) == 2


@marked
@pytest.mark.native(arch="x86-64")
def test_another_cpu_builds_anew(tmp_path):
    where = {"JITKERN_CACHE_DIR": str(tmp_path)}
    assert cached.program(**where) == (5, [])
    assert cached.program(**where, JITKERN_MAX_ISA="sse2") == (5, [])
    assert cached.program(**where, JITKERN_MAX_ISA="sse2") == (0, [])


def test_the_sources_are_those_of_generators_and_assemblers(tmp_path, monkeypatch):
    assert cache._sources() == cache.SOURCES != ""
    folder = tmp_path / "kernels"
    folder.mkdir()
    (folder / "gemm.py").write_text("1")
    monkeypatch.setattr(cache.jitkern.kernels, "__path__", [str(folder)])
    first = cache._sources()
    (folder / "gemm.py").write_text("2")
    os.utime(folder / "gemm.py", (1, 1))
    assert len({cache.SOURCES, first, cache._sources()}) == 3
    monkeypatch.setattr(cache.jitkern.kernels, "__path__", [str(tmp_path / "archive.zip" / "kernels")])
    assert cache._sources() == ""


@pytest.mark.native
def test_a_kernel_from_disk_is_the_one_that_was_built(tmp_path):
    np = pytest.importorskip("numpy")
    from jitkern.call.callables import ffi

    target = targets.here()
    matrix = Matrix(f32, 33 * 4, 4)
    spec = Gemm(33, 33, 33, matrix, matrix, matrix)
    built, units = nest.build(spec, Block(2, 1), target), plan(spec, Block(2, 1), target.vector_bytes).units
    a, b = (np.arange(33 * 33, dtype=np.float32).reshape(33, 33) % n for n in (7, 5))
    for _ in range(2):
        kept = cache.Cache(disk.Store(str(tmp_path)))
        loaded = kept.kernel(nest.build, spec, Block(2, 1), target)
        for what in ("name", "arch", "data", "alignment", "features"):
            assert getattr(loaded.code, what) == getattr(built, what)
        c = np.full((33, 33), np.nan, np.float32)
        loaded.run(ffi.new("void *[]", [ffi.cast("void *", each.ctypes.data) for each in (a, b, c)]), 0, units)
        assert (c == a @ b).all()
    assert len([*kept.store().entries()]) == 1
