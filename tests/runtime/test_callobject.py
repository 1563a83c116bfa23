"""Objects that are called by machine code."""

import gc
import sys
import weakref

import machinecode
import pytest

from jitkern.call import callables, objects
from jitkern.code import execmem

pytestmark = pytest.mark.native


@pytest.fixture
def identity():
    """The address of a function that gives back its first argument."""
    block = execmem.DEFAULT.alloc(callables.IDENTITY[execmem.ARCH])
    yield block.address
    block.free()


def made(identity, **namespace):
    instance = type("Function", (objects.base(),), namespace)()
    objects.connect(instance, identity)
    return instance


def test_it_is_called_like_any_function(identity):
    f = made(identity)
    assert f(3) == 3 and f(*[4]) == 4 and f(gc) is gc and list(map(f, range(3))) == [0, 1, 2]


def test_it_has_attributes_methods_and_weak_references(identity):
    f = made(identity, twice=lambda self: 2 * self.number, kind="made")
    f.number = 21
    assert f.twice() == 42 and f.kind == "made"
    reference = weakref.ref(f)
    del f
    assert reference() is None


def test_what_it_holds_is_let_go_of(identity):
    class Held:
        pass

    held = Held()
    reference = weakref.ref(held)
    f = made(identity)
    f.held = held
    del held
    assert reference() is not None
    del f
    assert reference() is None


def test_a_cycle_is_collected(identity):
    f = made(identity)
    f.itself = f
    reference = weakref.ref(f)
    del f
    gc.collect()
    assert reference() is None


def test_what_its_code_needs_outlives_its_attributes(identity):
    class Late:
        def __del__(self):
            seen.append(self.f(5))

    seen = []
    f, memory = type("Function", (objects.base(),), {})(), callables.ffi.cast("void *", 1)
    weakref.finalize(memory, seen.append, "memory")
    objects.connect(f, identity, memory)
    f.late = Late()
    f.late.f = f
    del f, memory
    gc.collect()
    assert seen == [5, "memory"]


def test_references_are_counted(identity):
    f, probe = made(identity), object()
    before = sys.getrefcount(probe)
    kept = [f(probe) for _ in range(10)]
    assert sys.getrefcount(probe) == before + 10 and len(kept) == 10
    del kept
    assert sys.getrefcount(probe) == before


def test_without_an_address_it_is_called_as_others_are(identity):
    f = type("Function", (objects.base(),), {"__call__": lambda self, *args, **options: (args, options)})()
    assert f(1, b=2) == ((1,), {"b": 2}) and f(*[3]) == ((3,), {})
    other = type(f)()
    objects.connect(other, identity)
    assert other(7) == 7 and f(7) == ((7,), {})


def test_without_machine_code_it_is_an_object(monkeypatch, identity):
    objects.base.cache_clear()
    monkeypatch.setattr(callables, "supports_builtin", lambda: callables.Support(False, "a test"))
    try:
        assert objects.base() is object
        f = type("Function", (objects.base(),), {"__call__": lambda self, x: x + 1})()
        objects.connect(f, identity)
        assert f(1) == 2
    finally:
        objects.base.cache_clear()


def test_many_come_and_go():
    machinecode.run("""if True:
        from jitkern.call import callables, objects
        from jitkern.code import execmem
        block = execmem.DEFAULT.alloc(callables.IDENTITY[execmem.ARCH])
        class Function(objects.base()):
            pass
        for i in range(100_000):
            f = Function()
            objects.connect(f, block.address)
            f.number = i
            assert f(i) == i
        """)
