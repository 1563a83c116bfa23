"""jk.jit: a function of numpy arrays, run by kernels.

    @jk.jit
    def softmax(x):
        e = np.exp(x - x.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)
"""

from __future__ import annotations

import functools
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .capture import Captured, array_key, capture, leaves, returned
from .passes import passes
from .run import Program, Reference
from .trace import TraceError as TraceError
from .trace import current

MOST = 64  # programs that a function keeps, those used last


class Jitted:
    """What `jit` makes of a function; called as that is.

    graph, listing and explain say, for arguments, what it became: the graph, the machine code, what each kernel does.
    """

    def __init__(self, function: Callable[..., Any], fallback: bool):
        functools.update_wrapper(self, function)
        self.function, self.fallback = function, fallback
        self._programs: OrderedDict[Any, Compiled | None] = OrderedDict()
        self._lock = threading.Lock()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if current.trace is not None:  # part of another function that is traced
            return self.function(*args, **kwargs)
        arrays: list[Any] = []
        try:
            compiled = self._compiled(args, kwargs, arrays)
        except TraceError:
            if self.fallback:
                return self.function(*args, **kwargs)
            raise
        if compiled is None or compiled.written and compiled.overlap(arrays):
            return self.function(*args, **kwargs)
        return compiled(arrays)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        """As functions are methods."""
        return self if instance is None else functools.partial(self, instance)

    def _compiled(self, args: tuple, kwargs: dict[str, Any], arrays: list[Any]) -> Compiled | None:
        """The program for such arguments, None where there is none and the function itself does; their arrays."""
        if kwargs or any(type(arg) is not np.ndarray for arg in args):
            structure: Any = leaves((args, kwargs), arrays)
        else:  # the usual case, in a third of the time
            structure = len(args)
            arrays += args
        key = structure, *map(array_key, arrays)
        found = self._programs.get(key)
        if found is None:
            if key in self._programs:
                return None
            try:
                found = Compiled(capture(self.function, args, kwargs, arrays), arrays)
            except TraceError:
                if not self.fallback:
                    raise
            with self._lock:
                self._programs[key] = found
                while len(self._programs) > MOST:
                    self._programs.popitem(last=False)
        elif len(self._programs) > MOST // 2:
            with self._lock:
                if key in self._programs:
                    self._programs.move_to_end(key)
        return found

    def _for(self, args: tuple, kwargs: dict[str, Any]) -> Compiled:
        found = self._compiled(args, kwargs, [])
        if found is None:
            raise TraceError(f"{self.function.__name__} can not be traced for these arguments: numpy runs it")
        return found

    def graph(self, *args: Any, **kwargs: Any) -> Any:
        """The graph for such arguments after all passes; it prints as one line a node."""
        return self._for(args, kwargs).program.graph

    def listing(self, *args: Any, **kwargs: Any) -> str:
        """The machine code of each kernel for such arguments."""
        return self._for(args, kwargs).program.listing()

    def explain(self, *args: Any, **kwargs: Any) -> str:
        """What became one kernel for such arguments, and why."""
        return self._for(args, kwargs).program.explain()


class Compiled:
    """A function for arguments of some types: called with the arrays that are its leaves."""

    def __init__(self, captured: Captured, arrays: Sequence[Any]):
        self.result, self.written = captured.result, captured.written
        graph = passes(captured.graph)
        plain = [array if type(array) is np.ndarray else None for array in arrays]
        if all(array is None or array.flags.aligned for array in plain):
            self.program = Program(graph, captured.outputs, [None if array is None else array.strides
                                                             for array in plain])
        else:
            self.program = Reference(graph, captured.outputs)

    def overlap(self, arrays: Sequence[Any]) -> bool:
        """Whether an argument that is written shares memory with another one, or with itself."""
        return any(np.may_share_memory(arrays[place], other) for place in self.written
                   for i, other in enumerate(arrays) if i != place)

    def __call__(self, arrays: Sequence[Any]) -> Any:
        return returned(self.result, arrays, self.program(arrays))


def jit(function: Callable[..., Any] | None = None, *, fallback: bool = False) -> Any:
    """The function, traced for the types of its arguments and run by kernels made for them.

    It is written with numpy's calls and operators.  Its arguments are arrays, also in tuples, lists and dicts; all else
    is constant: another value, as another shape or dtype or other strides of an array, traces it anew.  So are
    arrays and numbers that it finds elsewhere, as they are when it is traced.  What it writes into arguments and new
    arrays is as in numpy.  Results have numpy's types and shapes; sums are added in another order, no warning of
    floating point is given.

    What can not be traced, because a Python value would depend on an array's, or numpy's function is not known, is a
    TraceError that says where; with `fallback` numpy then runs the function for such arguments.  Arguments that share
    memory while one is written are numpy's too.
    """
    if function is None:
        return functools.partial(jit, fallback=fallback)
    if not callable(function):
        raise TypeError(f"jit takes a function, not {type(function).__name__}")
    return Jitted(function, fallback)
