"""The arena of executable memory: what it hands out, how it reuses it, and what it says when it can not."""

import copy
import ctypes
import errno
import gc
import os
import pickle
import random
import threading
from pathlib import Path

import machinecode
import modes
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitkern.code import execmem
from jitkern.code.execmem import Arena, ExecMemError

pytestmark = pytest.mark.native
MODES = modes.MODES


@pytest.fixture(params=MODES)
def arena(request):
    arena = Arena(request.param)
    yield arena
    arena.close()


def call(block) -> int:
    return ctypes.CFUNCTYPE(ctypes.c_int)(block.address)()


def memory(address: int, size: int) -> bytes:
    return ctypes.string_at(address, size)


def mapped(address: int) -> str:
    """Permissions of the mapping that holds `address`; "" if there is none."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, permissions = line.split()[:2]
        begin, end = (int(part, 16) for part in span.split("-"))
        if begin <= address < end:
            return permissions
    return ""


def test_code_runs(arena):
    blocks = [arena.alloc(machinecode.returning(value)) for value in range(300)]
    assert [call(block) for block in blocks] == list(range(300))
    assert arena.live == 300
    assert all(block.address % 64 == 0 and mapped(block.address)[:3] == "r-x" for block in blocks)
    for block in blocks:
        block.free()
    assert arena.live == 0


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_bytes(arena, kind):
    assert call(arena.alloc(kind(machinecode.returning(7)))) == 7


@modes.needs_memfd
def test_many_kernels_share_a_page():
    arena = Arena("memfd")
    pages = {arena.alloc(machinecode.returning(1)).address // execmem.PAGE for _ in range(64)}
    assert len(pages) == 1


def test_every_kernel_has_its_own_page_where_pages_are_flipped():
    arena = Arena("mprotect")
    assert len({arena.alloc(machinecode.returning(1)).address // execmem.PAGE for _ in range(64)}) == 64


@pytest.mark.parametrize("align", [1, 16, 64, 256, execmem.PAGE])
def test_alignment(arena, align):
    for size in (1, 15, 64, 65, 4097):
        assert arena.alloc(b"\0" * size, align).address % max(align, 64) == 0


@pytest.mark.parametrize("align", [0, -64, 3, 48, 2 * execmem.PAGE])
def test_bad_alignment(arena, align):
    with pytest.raises(ValueError, match="power of two"):
        arena.alloc(b"\0", align)


def test_no_code(arena):
    with pytest.raises(ValueError, match="0 bytes"):
        arena.alloc(b"")
    assert arena.live == 0


@pytest.mark.parametrize("thing", [5, "ret", None, [1, 2]])
def test_what_is_not_bytes(arena, thing):
    with pytest.raises(TypeError):
        arena.alloc(thing)


def test_bad_mode():
    with pytest.raises(ValueError, match="'memfd' or 'mprotect', not 'rwx'"):
        Arena("rwx")
    with pytest.raises(ValueError, match="must be positive"):
        Arena(segment_bytes=0)


@modes.needs_memfd
def test_freed_memory_traps_and_is_used_again():
    arena = Arena("memfd")
    keep = arena.alloc(machinecode.returning(1))
    block = arena.alloc(machinecode.returning(2) * 20)
    address = block.address
    block.free()
    assert memory(address, 192) == execmem.TRAP * 48
    assert arena.alloc(machinecode.returning(3)).address == address
    assert call(keep) == 1


def test_freed_pages_are_unmapped_where_pages_are_flipped():
    arena = Arena("mprotect")
    block = arena.alloc(machinecode.returning(2))
    block.free()
    assert mapped(block.address)[:3] != "r-x"


@modes.needs_memfd
def test_a_jump_to_a_freed_kernel_is_a_trap():
    machinecode.run("""if True:
        import ctypes
        from jitkern.code.execmem import Arena
        from machinecode import returning
        arena = Arena("memfd")
        keep, block = arena.alloc(returning(1)), arena.alloc(returning(2))
        block.free()
        ctypes.CFUNCTYPE(ctypes.c_int)(block.address)()
        """, status=-5)  # SIGTRAP


@modes.needs_memfd
def test_neighbours_merge():
    arena = Arena("memfd", segment_bytes=execmem.PAGE)
    blocks = [arena.alloc(b"\0" * 64) for _ in range(execmem.PAGE // 64)]
    random.Random(1).shuffle(blocks)
    for block in blocks:
        block.free()
    base = min(block.address for block in blocks)
    assert arena.alloc(b"\0" * execmem.PAGE).address == base  # one hole, as long as the segment


def test_huge_code(arena):
    code = machinecode.returning(5).ljust(9 << 20, b"\0")
    block = arena.alloc(code)
    assert call(block) == 5 and memory(block.address, block.size) == code
    block.free()
    assert mapped(block.address)[:3] != "r-x"  # a segment of its own, unmapped with it


def test_freed_twice(arena):
    block = arena.alloc(b"\0")
    block.free()
    with pytest.raises(ExecMemError, match="was freed before"):
        block.free()
    again = arena.alloc(machinecode.returning(4))  # perhaps at the same address: the old block must not free it
    with pytest.raises(ExecMemError, match="was freed before"):
        block.free()
    assert call(again) == 4


def test_use_after_close(arena):
    block = arena.alloc(machinecode.returning(6))
    arena.close()
    with pytest.raises(ExecMemError, match="closed"):
        arena.alloc(b"\0")
    assert call(block) == 6     # what is live stays
    block.free()
    assert mapped(block.address)[:3] != "r-x"
    arena.close()               # again: nothing left to do
    with pytest.raises(ExecMemError, match="freed before"):
        block.free()


@modes.needs_memfd
@given(st.lists(st.tuples(st.integers(1, 6000), st.integers(0, 99), st.sampled_from([1, 64, 128, 4096])), max_size=60))
def test_blocks_never_overlap(steps):
    """Any order of alloc and free: what is live keeps its bytes, and everything else is traps in the end."""
    arena = Arena("memfd", segment_bytes=3 * execmem.PAGE)
    live = {}
    for number, (size, victim, align) in enumerate(steps):
        code = bytes([number + 1]) * size
        live[arena.alloc(code, align)] = code
        if victim % 3 == 0:
            block = list(live)[victim % len(live)]
            del live[block]
            block.free()
        assert all(memory(block.address, block.size) == code for block, code in live.items())
    for block in live:
        block.free()
    assert arena.live == 0
    for segment in arena._segments:
        assert segment.holes == [(0, segment.size)]
        assert memory(segment.rx, segment.size) == execmem.TRAP * (segment.size // 4)
    assert len(arena._segments) <= 1
    arena.close()


@pytest.mark.parametrize("mode", MODES)
def test_200_threads(mode):
    arena = Arena(mode, segment_bytes=4 * execmem.PAGE)
    wrong, together = [], threading.Barrier(200)

    def work(seed: int) -> None:
        chance, mine = random.Random(seed), []
        together.wait()
        for _ in range(40):
            value = chance.randrange(65536)
            mine.append((arena.alloc(machinecode.returning(value) + bytes(chance.randrange(900))), value))
            chance.shuffle(mine)
            wrong.extend(pair for pair in mine if call(pair[0]) != pair[1])
            if len(mine) > 3:
                mine.pop()[0].free()
        for block, _ in mine:
            block.free()

    machinecode.in_threads(work, 200)
    assert not wrong and arena.live == 0
    arena.close()


@modes.needs_memfd
def test_two_threads_free_one_block():
    arena, errors = Arena("memfd"), []
    for _ in range(200):
        block, together = arena.alloc(b"\0"), threading.Barrier(4)

        def free(_, block=block, together=together):
            together.wait()
            try:
                block.free()
            except ExecMemError as error:
                errors.append(error)

        machinecode.in_threads(free, 4)
    assert len(errors) == 3 * 200 and arena.live == 0
    arena.close()


@modes.needs_memfd
def test_free_from_a_finalizer_in_the_middle_of_an_allocation(monkeypatch):
    """The collector may run anywhere, with the lock held by the very thread that it runs in."""
    arena = Arena("memfd")
    victim = arena.alloc(machinecode.returning(1))
    arena.alloc(b"\0")

    class Owner:
        def __del__(self):
            victim.free()

    gc.disable()    # until then
    owner = Owner()
    owner.self = owner
    del owner
    place = Arena._place

    def collecting(self, *arguments):
        gc.collect()
        assert arena.live == 1      # given back already, but not yet made a hole
        return place(self, *arguments)

    try:
        with monkeypatch.context() as patched:
            patched.setattr(Arena, "_place", collecting)
            arena.alloc(b"\0")
    finally:
        gc.enable()
    assert memory(victim.address, 4) == execmem.TRAP
    assert arena.alloc(b"\0").address == victim.address


@modes.needs_memfd
def test_allocation_within_an_allocation_is_an_error(monkeypatch):
    arena = Arena("memfd")
    place = Arena._place

    def interrupted(self, *arguments):
        monkeypatch.setattr(Arena, "_place", place)
        with pytest.raises(ExecMemError, match="signal handler or finalizer"):
            self.alloc(b"\0")
        return place(self, *arguments)

    monkeypatch.setattr(Arena, "_place", interrupted)
    assert call(arena.alloc(machinecode.returning(9))) == 9


def refuse(number: int):
    def refused(*arguments):
        ctypes.set_errno(number)
        raise OSError(number, os.strerror(number))

    return refused


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.ENOSYS])
def test_mprotect_where_memory_files_are_refused(monkeypatch, number):
    monkeypatch.setattr(os, "memfd_create", refuse(number))
    arena = Arena()
    assert arena.mode == "mprotect"
    assert call(arena.alloc(machinecode.returning(3))) == 3
    with pytest.raises(ExecMemError, match="memory file: "):
        Arena("memfd").alloc(b"\0")


def test_mprotect_where_there_are_no_memory_files(monkeypatch):
    monkeypatch.delattr(os, "memfd_create")
    assert Arena().mode == "mprotect"


def test_mprotect_where_the_executable_view_is_refused(monkeypatch):
    def mapping(size, protection, flags, fd=-1, real=execmem.map_pages):
        if fd >= 0 and protection & 4:
            refuse(errno.EACCES)()
        return real(size, protection, flags, fd)

    descriptors = len(os.listdir("/proc/self/fd"))
    monkeypatch.setattr(execmem, "map_pages", mapping)
    assert Arena().mode == "mprotect"
    assert len(os.listdir("/proc/self/fd")) == descriptors


@modes.needs_memfd
def test_memory_files_are_tried_again_after_a_passing_shortage(monkeypatch):
    arena = Arena()
    with monkeypatch.context() as patched:
        patched.setattr(os, "memfd_create", refuse(errno.EMFILE))
        assert call(arena.alloc(machinecode.returning(3))) == 3
    arena.alloc(b"\0")
    assert arena.mode == "memfd"


@modes.needs_memfd
def test_a_kernel_from_before_mfd_exec(monkeypatch):
    def create(name, flags, real=os.memfd_create):
        if flags & execmem.MFD_EXEC:
            refuse(errno.EINVAL)()
        return real(name, flags)

    monkeypatch.setattr(os, "memfd_create", create)
    assert Arena("memfd").mode == "memfd"


@modes.needs_memfd
def test_a_system_that_forbids_both_says_what_to_do(monkeypatch):
    monkeypatch.setattr(os, "memfd_create", refuse(errno.EACCES))
    monkeypatch.setattr(execmem, "protect_pages", refuse(errno.EACCES))
    arena = Arena()
    for _ in range(2):
        with pytest.raises(ExecMemError) as caught:
            arena.alloc(b"\0")
        for word in ("memory file: Permission denied; mprotect: Permission denied", "vm.memfd_noexec", "SELinux",
                     "execmem", "MemoryDenyWriteExecute", "seccomp"):
            assert word in str(caught.value)
    with pytest.raises(ExecMemError):
        arena.mode  # noqa: B018 - the property raises
    assert arena.live == 0
    monkeypatch.undo()
    assert arena.mode == "memfd"


def test_a_system_that_really_forbids_it():
    """PR_SET_MDWE, Linux 6.3: no memory that could once be written ever becomes executable."""
    done = machinecode.run("""if True:
        import ctypes, os, sys
        PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN = 65, 1
        if ctypes.CDLL(None).prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0):
            sys.exit("old")
        from jitkern.code.execmem import Arena, ExecMemError
        from machinecode import returning
        block = Arena().alloc(returning(11))
        print(Arena().mode, ctypes.CFUNCTYPE(ctypes.c_int)(block.address)())
        def refused(*arguments): raise PermissionError(13, "Permission denied")
        os.memfd_create = refused
        try:
            Arena().alloc(returning(1))
        except ExecMemError as error:
            print(error)
        """, status=0 if _has_mdwe() else 1)
    if not _has_mdwe():
        pytest.skip("this kernel has no PR_SET_MDWE (Linux 6.3)")
    first, second = done.stdout.splitlines()
    assert first == "memfd 11"
    assert second.startswith("no executable memory for ") and "mprotect: Permission denied" in second


def _has_mdwe() -> bool:
    return ctypes.CDLL(None).prctl(66, 0, 0, 0, 0) >= 0  # PR_GET_MDWE


@pytest.mark.parametrize("mode", MODES)
def test_too_little_memory_is_an_error_and_leaves_nothing_behind(mode):
    done = machinecode.run("""if True:
        import mmap, resource, sys
        from jitkern.code.execmem import Arena, ExecMemError

        def size():
            return int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()

        arena = Arena(sys.argv[1])
        arena.alloc(b"\\0").free()
        code = bytes(128 << 20)
        before = size()
        resource.setrlimit(resource.RLIMIT_AS, (before + (96 << 20),) * 2)
        try:
            mmap.mmap(-1, 128 << 20)
            sys.exit()          # an emulator that sets no limits
        except OSError:
            print("limited")
        for _ in range(20):
            try:
                arena.alloc(code)
                raise AssertionError
            except ExecMemError as error:
                assert "Cannot allocate memory" in str(error)
        assert arena.live == 0 and size() - before < 1 << 20
        arena.alloc(b"\\0")
        """, mode)
    if not done.stdout:
        pytest.skip("the limit of a process's memory (ulimit -v) has no effect here")


def test_a_file_size_limit_is_no_obstacle():
    machinecode.run("""if True:
        import resource
        from jitkern.code.execmem import Arena
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        arena = Arena()
        arena.alloc(b"\\0")
        """)


@modes.needs_memfd
@pytest.mark.native(arch="aarch64")
def test_own_cache_flush(monkeypatch):
    """Where libgcc_s is not there to flush the instruction cache."""
    monkeypatch.setattr(execmem.ctypes, "CDLL", refuse(errno.ENOENT))
    flush = execmem._cache_flusher.__wrapped__()
    monkeypatch.setattr(execmem, "_cache_flusher", lambda: flush)
    assert [call(Arena("mprotect").alloc(machinecode.returning(value))) for value in range(9)] == list(range(9))


def test_mprotect_where_the_views_do_not_agree(monkeypatch):
    """As under an emulator that keeps running its translation of what was there before."""
    monkeypatch.setattr(execmem, "_ONE_AND_TWO", execmem._ONE_AND_TWO[:1] * 2)
    agree = execmem._views_agree.__wrapped__
    assert not agree()
    monkeypatch.setattr(execmem, "_views_agree", agree)
    assert Arena().mode == "mprotect"
    with pytest.raises(ExecMemError, match="does not see code change"):
        Arena("memfd").alloc(b"\0")


def test_executable_memory_is_not_copied(arena):
    block = arena.alloc(machinecode.returning(7))
    for thing in (block, arena):
        for make in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="can not be copied or pickled"):
                make(thing)
    assert call(block) == 7
    block.free()
