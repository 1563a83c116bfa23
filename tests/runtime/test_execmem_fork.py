"""Executable memory and fork: neither process may change what the other can still run, and no child may hang."""

import machinecode
import modes
import pytest

pytestmark = pytest.mark.native

PRELUDE = """if True:
    import ctypes, os, signal, sys, threading, warnings
    from machinecode import returning
    from jitkern.code import execmem
    from jitkern.code.execmem import Arena, ExecMemError
    warnings.simplefilter("ignore", DeprecationWarning)  # forking with threads is what is tried here

    def call(block):
        return ctypes.CFUNCTYPE(ctypes.c_int)(block.address)()

    def in_child(work):
        "Run work() in a child made by fork; its exit status is 0 if that returned."
        child = os.fork()
        if child == 0:
            signal.alarm(60)
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

    arena = Arena(sys.argv[1] if sys.argv[1:] else None)
"""


@pytest.mark.parametrize("mode", modes.MODES)
def test_parent_and_child_build_and_free_on_their_own(mode):
    machinecode.run(PRELUDE + """
    kept, freed = [arena.alloc(returning(value)) for value in range(50)], [arena.alloc(returning(7)) for _ in range(50)]

    def child():
        assert [call(block) for block in kept] == list(range(50))
        for block in freed[:25]:
            block.free()
        mine = [arena.alloc(returning(1000 + value)) for value in range(200)]
        assert [call(block) for block in kept] == list(range(50))
        assert [call(block) for block in mine] == list(range(1000, 1200))
        for block in [*kept, *mine, *freed[25:]]:
            block.free()
        assert arena.live == 0
        assert call(arena.alloc(returning(3))) == 3

    children = [in_child(child) for _ in range(4)]
    for _ in range(20):
        for block in [arena.alloc(returning(2000)) for _ in range(100)]:
            block.free()
    for one in children:
        succeeded(one)
    assert [call(block) for block in kept] == list(range(50))
    assert [call(block) for block in freed] == [7] * 50
    for block in kept + freed:
        block.free()
    """, mode)


def test_what_the_parent_frees_stays_whole_in_the_child():
    machinecode.run(PRELUDE + """
    blocks = [arena.alloc(returning(value)) for value in range(64)]
    go_on, tell = os.pipe()

    def child():
        os.read(go_on, 1)   # until the parent has freed and built
        assert [call(block) for block in blocks] == list(range(64))

    one = in_child(child)
    for block in blocks[:32]:
        block.free()
    new = [arena.alloc(returning(9)) for _ in range(500)]
    assert not {block.address for block in new} & {block.address for block in blocks}
    for block in blocks[32:]:
        block.free()
    os.write(tell, b"x")
    succeeded(one)
    """)


@modes.needs_memfd
def test_the_view_to_write_through_is_not_inherited():
    machinecode.run(PRELUDE + """
    block = arena.alloc(returning(1))
    segment = arena._segments[0]
    def shared():
        return [line.split()[1] for line in open("/proc/self/maps") if "memfd:jitkern" in line]
    assert sorted(shared()) == ["r-xs", "rw-s"]

    def child():
        assert shared() == ["r-xs"]
        other = arena.alloc(returning(2))
        assert sorted(shared()) == ["r-xs", "r-xs", "rw-s"]
        block.free()
        assert sorted(shared()) == ["r-xs", "rw-s"]     # the inherited segment is gone with its last block
        assert call(other) == 2

    succeeded(in_child(child))
    assert call(block) == 1
    """)


@modes.needs_memfd
def test_forks_do_not_use_up_memory():
    """A parent that forks again and again goes on filling the segment it has, and unmaps those that are given up."""
    machinecode.run(PRELUDE + """
    for _ in range(200):
        blocks = [arena.alloc(returning(1)) for _ in range(3)]
        succeeded(in_child(lambda: None))
        for block in blocks:
            block.free()
    assert len(arena._segments) <= 1, arena._segments
    assert sum("memfd:jitkern" in line for line in open("/proc/self/maps")) <= 2
    keep = []
    for value in range(200):
        keep.append(arena.alloc(returning(value)))
        succeeded(in_child(lambda: None))
    assert len(arena._segments) == 1
    assert [call(block) for block in keep] == list(range(200))
    """)


@pytest.mark.parametrize("mode", modes.MODES)
def test_fork_storm_while_threads_build(mode):
    """Forks from two threads while four others hold the lock most of the time: no child hangs, no code is changed."""
    machinecode.run(PRELUDE + """
    kept = [arena.alloc(returning(value)) for value in range(100)]
    stop, errors = threading.Event(), []

    def build():
        while not stop.is_set():
            mine = [arena.alloc(returning(value) + bytes(value)) for value in range(40)]
            if [call(block) for block in mine] != list(range(40)):
                errors.append("parent")
            for block in mine:
                block.free()

    def child():
        for _ in range(3):
            mine = [arena.alloc(returning(5000 + value) + bytes(value)) for value in range(40)]
            assert [call(block) for block in mine] == list(range(5000, 5040))
            assert [call(block) for block in kept] == list(range(100))
            for block in mine:
                block.free()
        succeeded(in_child(grandchild))

    def grandchild():
        for block in kept:
            block.free()
        assert call(arena.alloc(returning(8))) == 8

    def fork():
        for _ in range(40):
            try:
                succeeded(in_child(child))
            except AssertionError as error:
                errors.append(error)

    builders = [threading.Thread(target=build) for _ in range(4)]
    forkers = [threading.Thread(target=fork) for _ in range(2)]
    for thread in builders + forkers:
        thread.start()
    for thread in forkers:
        thread.join()
    stop.set()
    for thread in builders:
        thread.join()
    assert not errors, errors
    assert [call(block) for block in kept] == list(range(100))
    assert arena.live == 100
    """, mode)


def test_many_children_at_once():
    machinecode.run(PRELUDE + """
    kept = [arena.alloc(returning(value)) for value in range(20)]

    def child():
        for round in range(10):
            mine = [arena.alloc(returning(value)) for value in range(20)]
            assert [call(block) for block in kept + mine] == [*range(20), *range(20)]
            for block in mine:
                block.free()

    children = [in_child(child) for _ in range(60)]
    for one in children:
        succeeded(one)
    """)


def test_multiprocessing_workers():
    machinecode.run("""if True:
        import multiprocessing
        from machinecode import returning
        from jitkern import load

        inherited = load(returning(12), "int(void)")

        def work(value):
            return inherited(), load(returning(value), "int(void)")()

        if __name__ == "__main__":
            with multiprocessing.get_context("fork").Pool(4) as pool:
                assert pool.map(work, range(200)) == [(12, value) for value in range(200)]
        """)
