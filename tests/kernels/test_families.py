"""Every family of kernels has a row, and its kernels do what the row means, on every machine, at every kind of tail."""

import digests
import numpy as np
import pytest
from by_row import OPEN, arrays_for, check, meant
from machines import Bench, assert_same, on_every_machine

from jitkern.dispatch.cache import canonical
from jitkern.dispatch.kernel import Kernel
from jitkern.isa import Code
from jitkern.isa.types import bf16, f32, s8, s64
from jitkern.kernels import families
from jitkern.kernels.fused.spec import Fused, Op, Operand
from jitkern.kernels.gemm.panels import Pack
from jitkern.kernels.gemm.spec import Matrix, contiguous
from jitkern.kernels.machine.base import BudgetError
from jitkern.kernels.moves.scan import Scan
from jitkern.kernels.moves.take import Take
from jitkern.kernels.moves.transpose import Move

LEAST = 40  # samples of a family

on_every_family = pytest.mark.parametrize("name", families.FAMILIES)


@on_every_machine
@on_every_family
def test_a_kernel_does_what_its_family_means(bench: Bench, name: str):
    """Beside unmapped pages, in slices, in every form that there are samples of."""
    for number, spec in enumerate(bench.some(families.named(name).samples(bench.vector_bytes))):
        check(bench, spec, slices=1 + number % 3, where=("end", "begin")[number % 2])


@on_every_machine
@on_every_family
def test_a_kernel_leaves_the_callers_registers(bench: Bench, name: str):
    samples = [*families.named(name).samples(bench.vector_bytes)]
    for spec in samples[bench.vector_bytes % 7::len(samples) // 4]:
        check(bench, spec, abi=True)


@pytest.mark.parametrize("machine", digests.machines())
@on_every_family
def test_a_row_builds_by_rule(name: str, machine: str):
    """For machines that are not here, too.  Names begin with the family's; what a kernel is built for has a text."""
    family, built = families.named(name), 0
    for target in digests.machines()[machine]:
        samples = [*family.samples(target.vector_bytes)]
        assert len(samples) >= len({*samples}) >= LEAST
        for spec in map(family.collapse, samples[::5]):
            assert families.of(spec) is family and family.collapse(spec) == spec
            assert family.check(spec) is None
            block = family.rule(spec, target.facts, target.vector_bytes)
            plan = family.plan(spec, block, target.vector_bytes)
            assert plan.units and plan.scratch >= 0 and canonical(spec) and canonical(block)
            try:
                code = family.build(spec, block, target)
            except BudgetError:
                continue
            assert isinstance(code, Code) and code.data and code.name.split("_")[0] == family.name
            built += 1
    assert built >= LEAST // 5


@pytest.mark.native
@on_every_family
def test_a_family_runs_here(name: str):
    """Found, built and called as whoever has arrays does it."""
    family = families.named(name)
    for spec in [*family.samples(64)][::9]:
        kernel = Kernel(family.collapse(spec))
        units = OPEN if kernel.plan.units < 0 else kernel.plan.units
        arrays, wanted = (arrays_for(kernel.spec, kernel.block, kernel.target.vector_bytes) for _ in range(2))
        meant(kernel.spec, kernel.block, kernel.target.vector_bytes, wanted)
        kernel(*(array.__array_interface__["data"][0] for array in arrays), end=units)
        for one, other in zip(arrays, wanted):
            assert_same(np.ascontiguousarray(one), np.ascontiguousarray(other))


SIDE = Matrix(f32, 16, 4)
BAD = {
    "Gemm": [contiguous(0, 3, 3, f32, f32), contiguous(3, 3, 3, f32, s8)],
    "Pack": [Pack(contiguous(4, 4, 4, f32, f32), SIDE), Pack(contiguous(4, 4, 4, bf16, bf16, packed=True), SIDE),
             Pack(contiguous(4, 1, 4, f32, f32, packed=True), SIDE)],
    "Fused": [Fused((0,), (), ()), Fused((2,), (Operand(f32, (4,)),), (Op("load", (), s8, 0),))],
    "Move": [Move(4, (2, 0), (4, 4), (4, 4)), Move(4, (2,), (4,), (0,))],
    "Scan": [Scan("div", f32, (2,), (4,), (4,)), Scan("add", f32, (2,), (4,), (0,))],
    "Take": [Take(0, 1, 4, 4, s64, 8), Take(4, 2, 4, 3, s64, 8)],
}


@on_every_family
def test_bad_specs_are_refused_before_anything_is_built(name: str, monkeypatch):
    family = families.named(name)
    monkeypatch.setattr(families, "of", lambda spec: family._replace(build=None, plan=None, rule=None))
    for spec in BAD[name]:
        with pytest.raises(ValueError, match="."):
            Kernel(spec)


def test_what_is_of_no_family():
    for spec in (3, families.named("Take").plan):
        with pytest.raises(TypeError, match="is not what a kernel computes: there are Gemm, "):
            families.of(spec)
