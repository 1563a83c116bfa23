"""Exceptions of signal handlers and finalizers that load kernels, at any point of loading and freeing others."""

import signal
import sys
import threading

import machinecode
import pytest
from modes import MODES

from jitkern.code import execmem

pytestmark = pytest.mark.native
WANTED = 500


class Interruption(Exception):
    pass


@pytest.mark.parametrize("mode", MODES)
def test_the_lock_is_free_after_every_exception_of_a_signal_handler(mode, monkeypatch):
    """As by Ctrl-C, thousands of times: other threads can always go on."""
    arena = execmem.Arena(mode)
    armed, interruptions, refused = False, 0, 0

    def interrupt(*_):
        nonlocal armed
        if armed:
            armed = False
            raise Interruption

    def other() -> None:
        arena.alloc(execmem.TRAP).free()

    before = signal.signal(signal.SIGALRM, interrupt)
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    try:
        while interruptions < WANTED:  # however long a busy machine takes
            try:
                # Again and again: the first may come before it is waited for.
                signal.setitimer(signal.ITIMER_REAL, 0.00002 + interruptions % 29 * 0.00001, 0.0005)
                armed = True
                while True:
                    arena.alloc(execmem.TRAP).free()
            except Interruption:
                interruptions += 1
            except execmem.ExecMemError:
                armed = False
                refused += 1
            if interruptions % 50 == 0:
                thread = threading.Thread(target=other, daemon=True)
                thread.start()
                thread.join(10)
                assert not thread.is_alive(), f"another thread waits for ever after {interruptions} interruptions"
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert refused == 0


FINALIZERS = """
import gc, jitkern
from machinecode import returning
class Cycle:
    def __init__(self):
        self.me, self.kernel = self, jitkern.load(returning(0), "int(void)")
    def __del__(self):
        self.kernel = None
        kept.append(jitkern.load(returning(0), "int(void)"))
kept = []
gc.set_threshold(5, 1, 1)
refused = 0
for _ in range(300):
    try:
        Cycle()
    except jitkern.code.execmem.ExecMemError:
        refused += 1
gc.collect()  # what is old is looked at only now and then, by how much of it there is
for kernel in kept:
    kernel()
print(len(kept) > 100)
"""


@pytest.mark.parametrize("kinds", ["", "map", "gdb", "map,jitdump,gdb"])
def test_finalizers_may_load_and_free_while_kernels_are_shown(kinds, tmp_path):
    done = machinecode.run(FINALIZERS, JITKERN_PERF=kinds, JITDUMPDIR=str(tmp_path))
    assert done.stdout.strip() == "True"
