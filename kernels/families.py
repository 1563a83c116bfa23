"""The families of kernels, a row each: what a kernel of one computes is a spec, and everything follows from its type.

Who runs kernels asks `of(spec)` and does not tell families apart.  A row is made when its family is first used, since
its generators take milliseconds to import.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

from .facts import Facts
from .machine.base import Code


class Family(NamedTuple):
    """One row.

    collapse: the same spec with as few dims as it can have.
    rule: the block for a spec on a CPU of these facts, whose vectors have so many bytes; None in families without one.
    plan: what follows from spec and block: `units`, how many slices there can be, `scratch`, bytes, and more.
    build: the machine code for a spec, a block and a target.  ValueError, or BudgetError where registers do not do.
    """

    name: str
    collapse: Callable[[Any], Any]
    rule: Callable[[Any, Facts, int], Any]
    plan: Callable[[Any, Any, int], Any]
    build: Callable[..., Code]


def _gemm() -> Family:
    from .gemm import nest, rule, spec

    return Family("gemm", _same, rule.gemm_block, spec.plan, nest.build)


def _fused() -> Family:
    from .fused import build, plan, spec

    return Family("fused", spec.collapse, lambda spec, facts, _: plan.loops(spec, facts), plan.plan, build.build)


def _transpose() -> Family:
    from .moves import transpose

    return Family("transpose", transpose.collapse, transpose.tiles, transpose.plan, transpose.build)


def _scan() -> Family:
    from .moves import scan

    return Family("scan", scan.collapse, _none, lambda spec, _, size: scan.plan(spec, size), scan.build)


def _take() -> Family:
    from .moves import take

    return Family("take", _same, _none, lambda spec, _, size: take.plan(spec, size), take.build)


def _same(spec: Any) -> Any:
    return spec


def _none(*_: Any) -> None:
    return None


# The type of a spec, by its name -> its family's row.
FAMILIES = {"Gemm": _gemm, "Fused": _fused, "Move": _transpose, "Scan": _scan, "Take": _take}


@functools.cache
def named(name: str) -> Family:
    """The family whose specs are of the type of this name."""
    return FAMILIES[name]()


def of(spec: Any) -> Family:
    """The family of a spec.  KeyError for what is none."""
    return named(type(spec).__name__)
