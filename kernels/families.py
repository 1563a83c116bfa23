"""The families of kernels, a row each: what a kernel of one computes is a spec, and everything follows from its type.

    family = families.of(spec)
    block = family.rule(spec, facts, vector_bytes)
    code = family.build(spec, block, target)

Who runs kernels, keeps them, tells of them or tests them asks the row and does not tell families apart.  A row is made
when its family is first used, since its generators take milliseconds to import.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from .arrays import Array
from .machine.base import Code


class Family(NamedTuple):
    """One row.

    name: which the names of its kernels begin with.  spec: the type of what they compute.
    check(spec): ValueError if there is no such kernel, on whatever CPU.
    rule(spec, facts, vector_bytes, **known): the block for a CPU of these facts, whose vectors have so many bytes; None
        in families without one.  What else may be known of the operands has names of its own in each family.
    plan(spec, block, vector_bytes): what follows from these: `units`, how many slices there can be, `scratch`, bytes,
        and more.
    build(spec, block, target): the machine code.  ValueError, or BudgetError where registers do not do.
    operands(spec, block, vector_bytes): how its operands lie, in the kernel's order, without scratch memory.
    meaning(spec, block, vector_bytes, *arrays): what a kernel does, by numpy, to arrays that lie so.
    samples(vector_bytes): specs of every kind that ends in every kind of tail, for vectors of that size.
    collapse(spec): the same with as few dims as it can have, which is what is built.
    told(spec): what of a spec `==` does not tell apart and kernels do: 0.0 from -0.0, 1 from True.
    """

    name: str
    spec: type
    check: Callable[[Any], None]
    rule: Callable[..., Any]
    plan: Callable[[Any, Any, int], Any]
    build: Callable[[Any, Any, Any], Code]
    operands: Callable[[Any, Any, int], tuple[Array, ...]]
    meaning: Callable[..., None]
    samples: Callable[[int], Iterable[Any]]
    collapse: Callable[[Any], Any] = lambda spec: spec
    told: Callable[[Any], object] = lambda spec: None


def _gemm() -> Family:
    from .gemm import meaning, rule, spec

    def build(spec: Any, block: Any, target: Any) -> Code:
        from .gemm import nest  # the writer and all it needs, 10 ms: a kernel that is kept on disk does without

        return nest.build(spec, block, target)

    return Family("gemm", spec.Gemm, spec.check, rule.rule, spec.plan, build, meaning.operands, meaning.meaning,
                  meaning.samples, told=lambda spec: str(spec.epilogue))


def _pack() -> Family:
    from .gemm import panels as at

    return Family("pack", at.Pack, at.check, at.rule, at.plan, at.build, at.operands, at.meaning, at.samples)


def _fused() -> Family:
    from .fused import build, meaning, plan, spec

    return Family("fused", spec.Fused, spec.check, lambda spec, facts, _: plan.loops(spec, facts), plan.plan,
                  build.build, meaning.operands, meaning.meaning, meaning.samples, spec.collapse,
                  lambda spec: repr([op.value for op in spec.ops]))


def _move() -> Family:
    from .moves import transpose as at

    return Family("move", at.Move, at.check, at.tiles, at.plan, at.build, at.operands, at.meaning, at.samples,
                  at.collapse)


def _scan() -> Family:
    from .moves import scan as at

    return Family("scan", at.Scan, at.check, _none, at.plan, at.build, at.operands, at.meaning, at.samples, at.collapse)


def _take() -> Family:
    from .moves import take as at

    return Family("take", at.Take, at.check, _none, at.plan, at.build, at.operands, at.meaning, at.samples)


def _none(*_: Any) -> None:
    return None


# The type of a spec, by its name -> its family's row.
FAMILIES = {"Gemm": _gemm, "Pack": _pack, "Fused": _fused, "Move": _move, "Scan": _scan, "Take": _take}


@functools.cache
def named(name: str) -> Family:
    """The family whose specs are of the type of this name."""
    return FAMILIES[name]()


@functools.cache
def _of(kind: type) -> Family | None:
    found = named(kind.__name__) if kind.__name__ in FAMILIES else None
    return found if found and found.spec is kind else None


def of(spec: Any) -> Family:
    """The family of a spec.  TypeError for what is none."""
    found = _of(type(spec))
    if found is None:
        raise TypeError(f"{spec!r} is not what a kernel computes: there are {', '.join(FAMILIES)}")
    return found
