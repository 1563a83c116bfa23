"""Elementary functions of f32 and f64, written once for the vector machine.

    vmath.apply(vm, "exp", [x], constants)

The result is the correctly rounded one or its neighbour, of f32 for every argument; NaN stays NaN, denormal numbers are
taken and given. All machines give the same bits: only operations that are rounded as IEEE 754 says are used.
"""

from __future__ import annotations

import weakref
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from jitkern.isa.types import ElementType, s32, s64

from ..constants import Constants
from ..machine.base import Machine, Vector
from . import erf, exp, hyperbolic, log, logistic, root, trig
from .kit import INTEGER, Function, Kit
from .pow import power

# vectors that an operation may take for itself, see the machine's ``arithmetic``; else one at most
HIDDEN = {"scale": 4, "mul s64": 2, "shift_by": 2, "convert": 2, "truncate": 2, "narrow": 2, "lookup": 2}

FUNCTIONS = {
    "exp": Function(1, exp.exp),
    "exp2": Function(1, exp.exp2),
    "expm1": Function(1, exp.expm1),
    "log": Function(1, log.log),
    "log2": Function(1, log.log2),
    "log10": Function(1, log.log10),
    "log1p": Function(1, log.log1p),
    "erf": Function(1, erf.erf),
    "gelu": Function(1, erf.gelu),
    "sin": Function(1, trig.sin),
    "cos": Function(1, trig.cos),
    "tan": Function(1, trig.tan),
    "arctan": Function(1, trig.arctan),
    "sinh": Function(1, hyperbolic.sinh),
    "cosh": Function(1, hyperbolic.cosh),
    "rsqrt": Function(1, root.rsqrt),
    "cbrt": Function(1, root.cbrt),
    "pow": Function(2, power),
    "tanh": Function(1, logistic.tanh),
    "sigmoid": Function(1, logistic.sigmoid),
    "silu": Function(1, logistic.silu),
    "gelu_tanh": Function(1, logistic.gelu_tanh),
    "softplus": Function(1, logistic.softplus),
}


def apply(vm: Machine, name: str, args: list[Vector], constants: Constants) -> Vector:
    """A new vector of the arguments' type. The arguments are not changed."""
    function = FUNCTIONS[name]
    if len(args) != function.arity:
        raise TypeError(f"{name} has {function.arity} arguments, not {len(args)}")
    return function.write(Kit(vm, args[0].type, constants), *args)


def temps(name: str, type: ElementType) -> int:
    """Vectors that ``apply`` may take at once besides the result; masks, and constants made where used, among them."""
    return _traced(name, type).most - 1


def constants_of(name: str, type: ElementType,
                 facts: frozenset[str] = frozenset()) -> tuple[tuple[float, ElementType], ...]:
    """The constants of a function with their types, each as often as it is used, on a machine with these facts."""
    return tuple(_traced(name, type, facts).used.elements())



class _Token:
    """A vector or a mask of ``_Trace``."""

    def __init__(self, trace: _Trace, type: ElementType | None):
        self._trace, self.type = trace, type
        trace.made.append(weakref.ref(self, trace.gone.append))
        trace.most = max(trace.most, trace.live)


class _Trace:
    """Takes a machine's place: writes nothing, counts vectors and constants."""

    def __init__(self, facts: frozenset[str]):
        self.has = facts.__contains__
        self.made: list[weakref.ref] = []
        self.gone: list[weakref.ref] = []
        self.most = 0
        self.rare = False
        self.used: Counter = Counter()

    @property
    def live(self) -> int:
        """Tokens that there are, of those that count."""
        return len(self.made) - len(self.gone)

    def __call__(self, value: float, type: ElementType) -> _Token:
        self.used[value, type] += not self.rare
        return _Token(self, type)

    @contextmanager
    def when_any(self, mask: _Token) -> Iterator[None]:
        before, self.rare = self.rare, True
        yield
        self.rare = before

    def cast(self, value: _Token, type: ElementType) -> _Token:
        value.type = type
        return value

    def entry(self, index: _Token, count: int) -> _Token:
        self.most = max(self.most, self.live + 2)
        return index

    def widen(self, value: _Token, type: ElementType) -> tuple[_Token, _Token]:
        return _Token(self, type), _Token(self, type)

    def widen_mask(self, mask: _Token) -> tuple[_Token, _Token]:
        return _Token(self, None), _Token(self, None)

    def __getattr__(self, name: str):
        if name in ("fma", "fnma", "mad", "assign"):
            return self._changed
        return lambda *args, to=None: self._result(name, args, to)

    def _changed(self, *args: object) -> None:
        """What changes its first operand may take a vector for that."""
        self.most = max(self.most, self.live + 1)

    def _result(self, name: str, args: tuple, to: _Token | None) -> _Token:
        """Of one operation: of a type that is given, or else of the first operand's."""
        asked = [one for one in args if isinstance(one, ElementType)]
        first = next((one.type for one in args if isinstance(one, _Token) and one.type), None)
        hidden = HIDDEN.get(name) or HIDDEN.get(f"{name} {first}", 1)
        self.most = max(self.most, self.live + (to is None) + hidden)
        type = INTEGER.get(first, first) if name == "truncate" else asked[0] if asked else first
        if name in ("shift", "shift_by") and type.kind == "unsigned":
            type = s32 if type.size == 4 else s64
        if to is None:
            return _Token(self, type)
        to.type = type
        return to


@cache
def _traced(name: str, type: ElementType, facts: frozenset[str] = frozenset()) -> _Trace:
    trace = _Trace(facts)
    kit = Kit(trace, type, trace)
    args = [_Token(trace, type) for _ in range(FUNCTIONS[name].arity)]
    trace.made.clear()  # arguments do not count
    trace.most = 0
    FUNCTIONS[name].write(kit, *args)
    return trace
