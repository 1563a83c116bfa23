"""A new family is a file and a row: with these and no more it is dispatched, kept, told of and tested as the others."""

import digests
import numpy as np
import pytest
import toy
from by_row import check
from machines import Bench, on_every_machine
from toy import Axpy

from jitkern.dispatch import cache, disk, verbose
from jitkern.dispatch.kernel import Kernel, kernel
from jitkern.kernels import families


@pytest.fixture(autouse=True)
def row(monkeypatch):
    """The one line that is added."""
    monkeypatch.setitem(families.FAMILIES, "Axpy", toy.row)


@on_every_machine
def test_guard_pages_and_the_emulated_machine(bench: Bench):
    for number, spec in enumerate(bench.some(toy.samples(bench.vector_bytes))):
        check(bench, spec, slices=1 + number % 3, where=("end", "begin")[number % 2], abi=number % 8 == 0)


@pytest.mark.parametrize("machine", digests.machines())
def test_digests_and_machines_that_are_not_here(machine: str):
    for target in digests.machines()[machine]:
        case = digests.Case("axpy", Axpy(100, 2.0))
        assert digests.line_of(machine, case, target).startswith(f"{machine} axpy axpy_100_4_")


@pytest.mark.native
def test_dispatch():
    x, y = np.arange(100, dtype="f4"), np.ones(100, "f4")
    found = kernel(Axpy(100, 0.5))
    found(x.ctypes.data, y.ctypes.data)
    assert (y == 1 + np.float32(0.5) * x).all()
    assert kernel(Axpy(100, 0.5)) is found and kernel(Axpy(100, 0.0)) is not kernel(Axpy(100, -0.0))
    assert kernel(Axpy(100, 0.5), together=2).block == 2 and kernel(Axpy(100, 0.5), 1).plan.units > found.plan.units
    assert "axpy_100_4" in found.built().name and str(found.built())
    with pytest.raises(ValueError, match="0 elements"):
        kernel(Axpy(0, 1.0))


@pytest.mark.native
def test_disk_cache_and_verbose(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(verbose, "LEVEL", 1)
    for event in ("build", "load"):
        monkeypatch.setattr(cache, "DEFAULT", cache.Cache(disk.Store(str(tmp_path))))
        Kernel(Axpy(77, 1.5))
        assert f"jitkern {event} axpy_77_4_" in capsys.readouterr().err
    [entry] = disk.Store(str(tmp_path)).entries()
    assert not entry.problem and "Axpy(77," in entry.key
