"""Every family of kernels has a row and specs that tests know, and its row builds a kernel for each machine by rule."""

from itertools import chain

import digests
import pytest

from jitkern.isa import Code
from jitkern.kernels import families
from jitkern.kernels.machine.base import BudgetError

EACH = 6  # specs of a family


@pytest.fixture(scope="module")
def specs() -> dict[str, list]:
    """Some specs of each family, by the names of their types."""
    found: dict[str, list] = {}
    for case in chain(digests.moves(), digests.expressions(), digests.products()):
        some = found.setdefault(type(case.spec).__name__, [])
        if len(some) < EACH and case.spec not in some:
            some.append(case.spec)
    return found


@pytest.mark.parametrize("name", families.FAMILIES)
def test_a_row_builds_by_rule(name, specs):
    family, built = families.named(name), 0
    for targets in digests.machines().values():
        for spec in map(family.collapse, specs[name]):
            assert families.of(spec) is family and family.collapse(spec) == spec
            block = family.rule(spec, targets[0].facts, targets[0].vector_bytes)
            plan = family.plan(spec, block, targets[0].vector_bytes)
            assert plan.units and plan.scratch >= 0
            details = () if block is None else (block,)
            try:
                code = family.build(spec, *details, targets[0])
            except BudgetError:
                continue
            assert isinstance(code, Code) and code.data
            built += 1
    assert built >= EACH * len(digests.machines()) // 2


def test_what_is_of_no_family():
    with pytest.raises(KeyError):
        families.of(3)
