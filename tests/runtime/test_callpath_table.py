"""The table of the call path: entries and scratch memory, made and dropped while machine code uses them."""

import ctypes
import gc
import random
import signal
import sys
import threading
import time
import weakref

import numpy as np
import pytest
from callpaths import CALLS, Path, kernel
from machinecode import in_threads

from jitkern.call import callables, layout, path_code, scalar
from jitkern.call import path as callpath
from jitkern.isa import Code
from jitkern.kernels.machine.base import SIGNATURE

pytestmark = pytest.mark.native
FEW = CALLS < 1_000_000  # of everything, on an emulated CPU
SECONDS = 2.0


@pytest.fixture
def hurry():
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def shapes(count: int) -> list[np.ndarray]:
    """Arrays of shapes that differ."""
    return [np.arange(1.0 + i) for i in range(count)]


class Kept:
    """Something an entry keeps."""


def waiting(**others) -> tuple[Path, ctypes.c_uint64]:
    """A path whose kernels run without the lock and wait until the word is not 0."""
    gate = ctypes.c_uint64(0)
    path = Path(1, unlocked=True, gate=ctypes.addressof(gate), **others)
    path.gate = gate
    return path, gate


def until(condition) -> None:
    """Wait, up to a minute."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "this takes too long"
        time.sleep(0.001)


# Looking up

def test_many_entries():
    f, count = Path(1), 300 if FEW else 3000
    arrays = shapes(count)
    for array in arrays:
        assert (f(array) == array).all()
    assert len(f.path) == count == len(f.misses)
    for _ in range(3):
        random.Random(1).shuffle(arrays)
        for array in arrays:
            assert (f(array) == array).all() and (f(array) == array).all()
    assert len(f.misses) == count and f.hits == 6 * count
    for array in shapes(count):
        f(array.astype("f4"))
    assert len(f.misses) == 2 * count


def test_entries_whose_slots_collide():
    """All of them at one slot of the least table; the last slot, so that the search goes round."""
    f = Path(1)
    arrays = [array for array in shapes(3000) if layout.hash_of(f.path.key([array], None)) & 63 == 63][:16]
    assert len(arrays) == 16
    for array in arrays[:15]:
        f(array)
    assert f.path._tables[-1][0] == 63
    for _ in range(2):
        for array in arrays[:15]:
            assert (f(array) == array).all()
    assert len(f.misses) == 15 and f.hits == 30
    f(arrays[15])
    assert len(f.misses) == 16


def test_entries_whose_hashes_are_equal(monkeypatch):
    """Two keys of one length and one of another, all with the hash of the last."""
    f = Path(1)
    arrays = [np.arange(3.0), np.arange(4.0), np.ones((2, 2)), np.arange(5.0)]
    hash_ = layout.hash_of(f.path.key([arrays[-1]], None))
    monkeypatch.setattr(layout, "hash_of", lambda key: hash_)
    for array in arrays:
        f.insert([array], None, array)
    assert (f(arrays[-1]) == arrays[-1]).all() and not f.misses
    f.path._head[layout.HEAD.index("last")] = 0
    assert (f(arrays[-1]) == arrays[-1]).all() and not f.misses
    assert (f(np.arange(6.0)) == np.arange(6.0)).all() and len(f.misses) == 1


def test_a_new_entry_takes_the_place_of_its_like():
    f, array = Path(1, copy=False), np.ones(3)
    kept = [Kept() for _ in range(3)]
    alive = [weakref.ref(one) for one in kept]
    for number, one in enumerate(kept):
        f.insert([array], None, array, units=number, keep=(one, f.kernel))
        f(array)
        assert f.record[2] == number and len(f.path) == 1
    del kept, one
    assert [one() is None for one in alive] == [True, True, False]


def test_entries_keep_data_types_alive():
    """Or a new type could get the address of one that is gone, and with it a wrong answer."""
    f = Path(1, copy=False)
    for number in range(200):
        dtype = np.dtype([(f"field{number}", "f8")])
        array, out = np.zeros(3, dtype), np.zeros(3, np.dtype([(f"out{number}", "f8")]))
        address = id(out.dtype)
        f.insert([array], out, array)
        f.insert([array], None, out)
        del dtype, array, out
        gc.collect(0)
        names = [each.names[0] for entry in f.path._entries.values() for each in entry.keep[1:]]
        assert f"out{number}" in names and f"field{number}" in names
        assert address in {id(each) for entry in f.path._entries.values() for each in entry.keep[1:]}


# Dropping

def test_least_recently_used_entries_are_dropped():
    f = Path(1, entries=8)
    arrays = shapes(9)
    for array in arrays[:8]:
        f(array)
    for array in (arrays[2], arrays[0], arrays[5], arrays[0]):
        f(array)
    assert len(f.path) == 8 and len(f.misses) == 8
    f(arrays[8])  # too many: down to six
    left = {i for i, array in enumerate(arrays) if f.path.key([array], None) in f.path}
    assert left == {0, 2, 5, 6, 7, 8} and len(f.path) == 6
    f.misses.clear()
    for i in left:
        f(arrays[i])
    assert not f.misses


def test_code_is_bounded():
    f = Path(1, code_bytes=1000)
    arrays = shapes(40)
    alive = []
    for array in arrays:
        kept = Kept()
        alive.append(weakref.ref(kept))
        f.insert([array], None, array, code_bytes=100, keep=(kept, f.kernel))
        del kept
        assert sum(entry.code_bytes for entry in f.path._entries.values()) == f.path._code <= 1000
        assert sum(one() is not None for one in alive) == len(f.path)
    f.insert([arrays[0]], None, arrays[0], code_bytes=1000)  # as large as all of them
    assert len(f.path) == 1 and f.path.key([arrays[0]], None) in f.path
    f.insert([arrays[1]], None, arrays[1], code_bytes=1001)
    assert len(f.path) == 1 and f.path.key([arrays[1]], None) not in f.path


@pytest.mark.parametrize("entries", [1, 2, 3])
def test_few_entries(entries):
    f = Path(1, entries=entries)
    for array in shapes(20):
        f(array)
        assert 1 <= len(f.path) <= entries
        f.misses.clear()
        assert (f(array) == array).all() and not f.misses


def test_clear():
    f, kept = Path(1), Kept()
    alive = weakref.ref(kept)
    arrays = shapes(100)
    for array in arrays:
        f.insert([array], None, array, keep=(kept, f.kernel))
    del kept
    f.path.clear()
    assert not len(f.path) and alive() is None
    for array in arrays:
        assert (f(array) == array).all()
    assert len(f.misses) == 100


@pytest.mark.parametrize("how", ["clear", "replace", "full", "code"])
def test_entries_in_use_are_kept(how):
    """A kernel that runs without the lock is not freed, nor what it keeps; it is when it has ended."""
    f, gate = waiting(entries=4, code_bytes=1000)
    array, kept, results = np.arange(5.0), Kept(), []
    alive = weakref.ref(kept)
    code = kernel(1, gate=ctypes.addressof(gate), record=ctypes.addressof(f.record))
    own = callables.load(code, SIGNATURE)
    f.insert([array], None, array, kernel=int(callables.ffi.cast("uintptr_t", own)), keep=(own, kept))
    del own, kept
    thread = threading.Thread(target=lambda: results.append(f(array)))
    thread.start()
    until(lambda: f.hits == 1)

    def drop():
        if how == "clear":
            f.path.clear()
        elif how == "replace":
            f.insert([array], None, array)
        elif how == "code":
            f.insert([np.ones(7)], None, np.ones(7), code_bytes=1000)
        else:
            for other in shapes(4):
                f.insert([other], None, other)

    for _ in range(3):
        drop()
        gc.collect()
        assert alive() is not None and thread.is_alive()
        assert how == "replace" or f.path.key([array], None) not in f.path
    other = [callables.load(code, SIGNATURE) for _ in range(10)]  # would take the place of freed code
    gate.value = 1
    thread.join()
    assert (results[0] == array).all()
    assert alive() is not None
    f.path.clear()
    assert alive() is None and len(other) == 10


# Scratch memory

def test_scratch_memory_is_aligned_and_large_enough():
    f = Path(2)
    for size in (1, 63, 64, 65, 4096, 5000, 100_000):
        g = Path(2, scratch=size)
        array = np.arange(size, dtype=np.uint8)
        g(array, array)
        assert (g(array, array) == array).all() and g.hits == 1
        address = g.operands()[-1]
        assert address % 64 == 0
        memory, = g.path._scratch
        assert memory.ctypes.data <= address - 64 and address + size <= memory.ctypes.data + memory.size
    f.path.provide(0)
    assert not f.path._scratch


def test_scratch_memory_in_growing_pieces():
    """Kernels that want ever more do not use up the places."""
    f, sizes = Path(1, copy=False), range(1, 3_000_000, 30_000)
    arrays = shapes(len(sizes))
    for array, size in zip(arrays, sizes):
        f.insert([array], None, array, scratch=size)
        f(array)
    for array in arrays:
        f(array)
    assert not f.misses and len(f.path._scratch) < 16


@pytest.mark.parametrize("count", [1, 4])
def test_no_free_piece_is_a_miss(count):
    f, gate = waiting(scratch=1000)
    array = np.arange(5.0)
    f(array)
    for _ in range(count - 1):
        f.path._exclusively(lambda: _another(f.path))
    threads = [threading.Thread(target=f, args=(array,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    until(lambda: f.hits == count)
    f.misses.clear()
    assert (f(array) == array).all() and len(f.misses) == 1  # which provided another piece
    pieces = f.path._head[len(layout.HEAD):len(layout.HEAD) + len(f.path._scratch)]
    assert [bool(piece) for piece in pieces] == [False] * count + [True]
    gate.value = 1
    for thread in threads:
        thread.join()
    assert (f(array) == array).all() and len(f.misses) == 1
    assert all(f.path._head[len(layout.HEAD):len(layout.HEAD) + len(f.path._scratch)])


def _another(path: callpath.Path) -> list:
    """A piece more than there are, although one is free."""
    before = list(path._head)
    for place in range(len(layout.HEAD), len(before)):
        path._head[place] = 0
    path._provide(1000)
    for place in range(len(layout.HEAD), len(before)):
        path._head[place] |= before[place]
    return []


def test_pieces_that_are_too_small_are_passed_over():
    f, array, other = Path(1, copy=False), np.ones(3), np.ones(4)
    f.insert([array], None, array, scratch=10)
    f.insert([other], None, other, scratch=10_000)
    for each in (array, other, other, array):
        f(each)
    assert not f.misses and len(f.path._scratch) == 2
    f.path._head[len(layout.HEAD) + 1] = 0
    f(array), f(other)
    assert len(f.misses) == 1


def test_places_are_bounded():
    f, array = Path(1, copy=False), np.ones(3)
    f.insert([array], None, array, scratch=10)
    for _ in range(100):
        for place in range(len(layout.HEAD), len(f.path._head)):
            f.path._head[place] = 0  # as if all were in use
        f.path.provide(10)
    assert len(f.path._scratch) == layout.MOST_PIECES
    f.path._head[len(f.path._head) - 1] = 0
    f(array)
    assert len(f.misses) == 1


def test_scratch_memory_is_not_shared_by_threads(hurry):
    f = Path(1, scratch=2000, unlocked=True)
    wrong = []

    def work(number: int) -> None:
        array = np.full(2000, number, np.uint8)
        for i in range(200 if FEW else 5000):
            array += 7
            if not (f(array, out=None) == array).all():
                wrong.append((number, i))

    in_threads(work, 6)
    assert not wrong and f.hits > (900 if FEW else 25_000) and len(f.path._scratch) <= 6


# At any point of time

def test_threads_that_call_insert_and_clear(hurry):
    f = Path(1, entries=20, unlocked=True, scratch=500)
    wrong, end = [], time.monotonic() + SECONDS * 2
    g = Path(1, entries=20)

    def work(number: int) -> None:
        turn = random.Random(number)
        while time.monotonic() < end:
            for _ in range(50):
                array = np.full(turn.randrange(1, 60), number, np.float64)
                for path in (f, g):
                    if not (path(array) == array).all():
                        wrong.append(array)
            if turn.random() < 0.2:
                (f if number % 2 else g).path.clear()

    in_threads(work, 5)
    assert not wrong and f.hits > 50 and len(f.path) <= 20
    f.path.clear(), g.path.clear()
    assert not f.path._leaving and not g.path._leaving


class Interruption(Exception):
    pass


def test_exceptions_of_signal_handlers_at_any_point_of_a_change():
    """As by Ctrl-C, thousands of times: whatever remains undone, answers are right and other threads can go on."""
    f = Path(1, entries=20, scratch=100)
    arrays, count, armed = shapes(60), 0, False

    def interrupt(*_):
        nonlocal armed
        if armed:
            armed = False
            raise Interruption

    before = signal.signal(signal.SIGALRM, interrupt)
    turn = random.Random(5)
    try:
        while count < (100 if FEW else 2000):  # however long a busy machine takes
            try:
                armed = True
                # Again and again: one that comes in a finalizer is lost.
                signal.setitimer(signal.ITIMER_REAL, turn.uniform(0.00002, 0.0005), 0.001)
                while True:
                    array = arrays[turn.randrange(60)]
                    f.insert([array], None, array)
                    if turn.random() < 0.05:
                        f.path.clear()
                    f(array)
                    armed = True
            except Interruption:
                count += 1
                signal.setitimer(signal.ITIMER_REAL, 0)
            for array in turn.sample(arrays, 3):
                assert (f(array) == array).all()
            gc.collect(0)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert not f.path._busy
    in_threads(lambda _: [f(array) for array in arrays], 2)
    f.misses.clear()
    f.path.clear()
    for array in arrays[:10] * 2:
        assert (f(array) == array).all()
    assert len(f.misses) == 10 and not f.path._leaving


def test_signal_handlers_and_finalizers_may_call_insert_and_clear():
    f = Path(1, entries=10, scratch=100)
    arrays, calls = shapes(50), 0
    turn = random.Random(3)

    def use(*_) -> None:
        nonlocal calls
        calls += 1
        array = arrays[turn.randrange(50)]
        assert (f(array) == array).all()
        if turn.random() < 0.1:
            f.path.clear()

    def interrupt(*_) -> None:
        use()
        if time.monotonic() < end:
            signal.setitimer(signal.ITIMER_REAL, 0.0003)  # not before: a slow machine would do nothing else

    class Finalizer:
        __del__ = use

    end = time.monotonic() + SECONDS
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.0001)
        while time.monotonic() < end:
            array = arrays[turn.randrange(50)]
            f.insert([array], None, array, keep=(Finalizer(), f.kernel))
            assert (f(array) == array).all()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert calls > 100 and not f.path._busy
    f.path.clear()


# Life and death

def test_the_function_keeps_the_path_and_the_slow_function():
    f = Path(1)
    function, path = f.path.function, weakref.ref(f.path)
    array = np.arange(3.0)
    del f
    gc.collect()
    assert (function(array) == array).all() and (function(array) == array).all() and path() is not None


def test_paths_are_collected():
    """Although path, function and slow function refer to each other."""
    blocks = callables.execmem.DEFAULT.live
    for unlocked in (False, True):
        f = Path(1, unlocked=unlocked, scratch=100)
        for array in shapes(20):
            f(array), f(array)
        dead = weakref.ref(f.path), weakref.ref(f), weakref.ref(next(iter(f.path._entries.values())).keep[0])
        del f
        gc.collect()
        assert [one() for one in dead] == [None] * 3
    assert callables.execmem.DEFAULT.live <= blocks


def test_a_function_that_is_called_while_its_cycle_is_cleared():
    """By a destructor that the collector does not call beforehand: the kernel is still there."""
    for _ in range(20):
        f, array, answers = Path(1, scratch=100), np.arange(50.0), []
        f(array)
        function = f.path.function
        pointer = callables.ffi.new("int *")
        f.path.last = callables.ffi.gc(pointer, lambda _, g=function, a=array, r=answers: r.append(g(a)))
        del pointer
        f.me = f
        del f, function
        gc.collect()
        assert len(answers) == 1 and (answers[0] == array).all()


@pytest.mark.parametrize("arch", ["x86-64", "aarch64"])
def test_code_of_a_path_is_small_and_pure(arch):
    """The machine code of a path depends on the number of inputs only, and its literal is the last word."""
    for inputs in (1, 2, 3, 30):
        one, other = (path_code.write(arch, inputs, True, True) for _ in range(2))
        assert isinstance(one, Code) and bytes(one) == bytes(other) and one.features <= {"sse", "cmov"}
        given = scalar.placed("f", one, 1 << 40)
        assert given.name == "f" and bytes(given) == bytes(one)[:-8] + (1 << 40).to_bytes(8, "little")
    assert len(path_code.write(arch, 2, False, True)) < 1500
