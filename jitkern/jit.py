"""jk.jit: a function of numpy arrays, run by kernels.

    @jk.jit
    def softmax(x):
        e = np.exp(x - x.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)
"""

from __future__ import annotations

import functools
import inspect
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any, Generic, ParamSpec, TypeVar, overload

import numpy as np

from jitkern.call import objects
from jitkern.call.path import Path
from jitkern.code import system
from jitkern.code.interruption import is_interruption
from jitkern.cpu import targets
from jitkern.graph import bounds
from jitkern.graph.ir import REDUCTIONS
from jitkern.program import build
from jitkern.program.run import Program, Reference
from jitkern.program.steps import rows
from jitkern.tracing.capture import Captured, capture, leaves
from jitkern.tracing.result import Leaf, happen, returned
from jitkern.tracing.trace import TraceError as TraceError
from jitkern.tracing.trace import array_key, current, tracing

P = ParamSpec("P")
R = TypeVar("R")

MOST = 64       # programs that a function keeps, those used last
VARIANTS = 8    # of them for the same arguments: as what is outside was
SHORT = 50_000  # operations on elements up to which a call keeps the interpreter's lock: some microseconds
_lock = threading.RLock()  # of all functions' programs: finalizers may call them, too
system.hold_at_fork(_lock)


class Jitted(Generic[P, R], objects.base()):
    """What `jit` makes of a function; called as that is.

    graph, listing and explain say, for arguments, what it became: the graph, the machine code, what each kernel does.

    Calls with arrays alone, of a function of as many that returns a new one, are soon made by machine code
    (`jitkern.call.path`), which asks `__call__` for what it has not seen.
    """

    def __init__(self, function: Callable[P, R], fallback: bool):
        functools.update_wrapper(self, function)
        self.function, self.fallback = function, fallback
        self._programs: OrderedDict[Any, tuple[Compiled | None, ...]] = OrderedDict()
        self._path: Path | None = None
        self._connected = False
        self._own_out = "out" in _parameters(function)

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...

    @overload
    def __call__(self, *args: Any, out: Any, **kwargs: Any) -> R: ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        out = None if self._own_out else kwargs.pop("out", None)
        if current.trace is not None and tracing() or not targets.available():  # part of another one, or numpy computes
            return _stored(self.function(*args, **kwargs), out)
        arrays: list[Any] = []
        try:
            compiled, values = self._found(args, kwargs, arrays)
        except TraceError:
            if self.fallback:
                return _stored(self.function(*args, **kwargs), out)
            raise
        if compiled is None or compiled.written and compiled.overlap(arrays):
            return _stored(self.function(*args, **kwargs), out)
        if out is not None and not compiled.fits(arrays, out):
            return _stored(compiled(arrays, values=values), out)
        result = compiled(arrays, values=values) if out is None else compiled(arrays, [out], values)
        if compiled.simple and not kwargs and len(args) == len(arrays):
            self._teach(args, out, result, compiled)
        return result

    def within_trace(self, call: Callable[..., Any], args: tuple, kwargs: dict[str, Any]) -> Any:
        """A call in a function that is traced, whose part it becomes: `call` traces one."""
        out = None if self._own_out else kwargs.pop("out", None)
        return _stored(call(self.function, args, kwargs), out)

    def _teach(self, arrays: Sequence[Any], out: np.ndarray | None, result: Any, compiled: Compiled) -> None:
        """Let machine code make such calls from now on."""
        if not arrays or any(type(array) is not np.ndarray for array in arrays):
            return
        with _lock:
            first, self._connected = not self._connected, True
        if first:  # one path for all time: other threads may be in its code
            self._path = Path(self.__name__, len(arrays), self.__call__, entries=MOST, watches=False,
                                       instance=self)
        if self._path is None or self._path.inputs != len(arrays):
            return
        kernel, scalar = compiled.program.kernel, isinstance(result, np.generic)
        self._path.insert(arrays, out, np.asarray(result), kernel=kernel.address, units=kernel.units,
                          scratch=kernel.scratch, locked=kernel.units if compiled.short else 0, order=(0, 1),
                          keep=(kernel,), code_bytes=kernel.code_bytes, scalar=scalar)

    def __repr__(self) -> str:
        return f"<jit of {self.function!r}>"

    def __reduce__(self) -> str:
        """By name, as functions are pickled and copied."""
        return self.__qualname__

    @overload
    def __get__(self, instance: None, owner: Any = None) -> Jitted[P, R]: ...

    @overload
    def __get__(self, instance: object, owner: Any = None) -> functools.partial[R]: ...

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        """As functions are methods."""
        return self if instance is None else functools.partial(self, instance)

    def _found(self, args: tuple, kwargs: dict[str, Any], arrays: list[Any]) -> tuple[Compiled | None, Any]:
        """The program for such arguments and what is outside now, None where the function itself does it.

        arrays: gets those of the arguments, and those outside.  Also what was read there.
        """
        if kwargs or any(type(arg) is not np.ndarray for arg in args):
            structure: Any = leaves((args, kwargs), arrays)
        else:  # the usual case, in a third of the time
            structure = len(args)
            arrays += args
        key = structure, *map(array_key, arrays)
        variants = self._programs.get(key, ())
        if len(self._programs) > MOST // 2:
            with _lock:
                if key in self._programs:
                    self._programs.move_to_end(key)
        count = len(arrays)
        for found in variants:
            if found is None or found.access is None:
                return found, ()
            del arrays[count:]
            values = found.access.found(args, kwargs, arrays)
            if values is not None:
                return found, values
        del arrays[count:]
        if len(variants) == VARIANTS:  # what is outside changes with every call
            self._keep(key, (None,))
            return None, ()
        try:
            found = Compiled(capture(self.function, args, kwargs, arrays), arrays)
        except Exception as error:
            if not self.fallback or is_interruption(error):
                raise
            self._keep(key, (None,))
            return None, ()
        self._keep(key, (found, *variants))
        if found.access is None:
            return found, ()
        values = found.access.found(args, kwargs, arrays)
        return (None, ()) if values is None else (found, values)

    def _keep(self, key: Any, variants: tuple[Compiled | None, ...]) -> None:
        with _lock:
            self._programs[key] = variants
            while len(self._programs) > MOST:
                self._programs.popitem(last=False)

    def _compiled(self, args: tuple, kwargs: dict[str, Any], arrays: list[Any]) -> Compiled | None:
        return self._found(args, kwargs, arrays)[0]

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
        self.access, self.effects = captured.access, captured.effects
        arrays = [*arrays, *captured.outside]
        leaf = captured.result
        self.single = type(leaf) is Leaf and not leaf.argument and not leaf.path and not self.written
        graph, outputs, self.bounds = build.prepared(captured.graph, captured.outputs)
        plain = [array if type(array) is np.ndarray else None for array in arrays]
        if all(array is None or array.flags.aligned for array in plain):
            strides = [None if array is None else array.strides for array in plain]
            self.program = Program(build.compiled(graph, outputs, strides))
        else:
            self.program = Reference(graph, outputs)
        self.simple = (self.single and len(outputs) == 1 and self.program.kernel is not None and self.access is None)
        self.short = self.simple and sum(node.size * _work(node) for node in graph.nodes()) < SHORT

    def overlap(self, arrays: Sequence[Any]) -> bool:
        """Whether an argument that is written shares memory with another one, or with itself."""
        return any(np.may_share_memory(arrays[place], other) for place in self.written
                   for i, other in enumerate(arrays) if i != place)

    def fits(self, arrays: Sequence[Any], out: Any) -> bool:
        """Whether the result can be made in that place."""
        single = self.single and not self.effects and len(self.program.outputs) == 1
        if not single or self.result.scalar or type(out) is not np.ndarray:
            return False
        [node], [output] = self.program.graph.outputs, self.program.outputs
        strides = rows(node.shape, node.dtype.itemsize) if output.strides is None else output.strides
        return (out.dtype == node.dtype and out.shape == node.shape and out.strides == strides
                and out.flags.writeable and out.flags.aligned
                and not any(np.may_share_memory(out, array) for array in arrays))

    def __call__(self, arrays: Sequence[Any], given: Sequence[np.ndarray] = (), values: Sequence[Any] = ()) -> Any:
        """values: what was read outside; `arrays` ends with the arrays among it."""
        found = self.program(arrays, given)
        if self.bounds:
            bounds.check(self.bounds, found[-len(self.bounds):])
        if not self.effects:
            return returned(self.result, arrays, found, values)
        memo: dict[int, Any] = {}
        happen(self.effects, arrays, found, values, memo)
        return returned(self.result, arrays, found, values, memo)


def _work(node: Any) -> int:
    """Operations for each element of a node's value, about."""
    if node.op == "matmul":
        return max(1, node.args[0].shape[-1] // 16)
    return max(1, node.args[0].size // max(1, node.size)) if node.op in REDUCTIONS else 1


def _parameters(function: Callable[..., Any]) -> tuple[str, ...]:
    """The names of a function's parameters, as far as they are known; a ufunc's own `out` is what ours is."""
    if isinstance(function, np.ufunc):
        return ()
    try:
        return tuple(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return ()


def _stored(result: Any, out: Any) -> Any:
    """The result, in the arrays that were given for it if any were."""
    if out is None:
        return result
    if isinstance(result, tuple | list):
        if not isinstance(out, tuple | list) or len(out) != len(result):
            raise ValueError(f"the function returns {len(result)} arrays, out must be as many")
        return type(result)(_stored(one, target) for one, target in zip(result, out))
    if isinstance(out, tuple) and len(out) == 1:
        [out] = out
    if np.shape(out) != np.shape(result):
        raise ValueError(f"out is {np.shape(out)}, the result is {np.shape(result)}")
    if current.trace is not None and tracing():
        out[...] = result
    else:
        np.copyto(out, result, casting="same_kind")
    return out


@overload
def jit(function: Callable[P, R], *, fallback: bool = False) -> Jitted[P, R]: ...


@overload
def jit(function: None = None, *, fallback: bool = False) -> Callable[[Callable[P, R]], Jitted[P, R]]: ...


def jit(function: Callable[..., Any] | None = None, *, fallback: bool = False) -> Any:
    """The function, traced for the types of its arguments and run by kernels made for them.

    It is written with numpy's calls and operators.  Its arguments are arrays, also in tuples, lists and dicts; all else
    is constant: another value, as another shape or dtype or other strides of an array, traces it anew.  What it writes
    into arguments and new arrays is as in numpy.  Results have numpy's types and shapes; sums are added in another
    order, no warning of floating point or of a division by zero is given: x // 0 and x % 0 of integers are 0, as
    numpy's.

    Its source is read and interpreted, and so are functions of Python that it calls; loops are unrolled.  What it finds
    outside is read anew by every call: arrays in globals, attributes, variables of functions around, lists and dicts
    are inputs; where a number, text or function there is another one it is traced again, and numpy runs it when that
    has happened too often.  What it stores there is stored by every call when the kernels have run; so is printed what
    it prints.  A function without a source (`exec`, a prompt) is run by Python itself with stand-ins for arrays: it may
    not write new arrays or use what is outside but numbers, functions and arrays, and these as constants.

    What can not be traced, because a Python value would depend on an array's, or numpy's function is not known, or it
    would be something else at the next call (random numbers, time, files, locks), is a TraceError that says where; with
    `fallback` numpy then runs the function for such arguments.  A trace that fails has done nothing.  So it is
    when a loop is too long to unroll: 100,000 nodes or 60 seconds (JITKERN_TRACE_NODES, JITKERN_TRACE_SECONDS).
    Arguments that share memory while one is written are numpy's too.  An IndexError of an index that is not there may
    come after other writes than numpy's.

    `out=` of a call is where the result is stored, as for numpy's functions; for several results a tuple.  ValueError
    for another shape, TypeError for a type that does not take it.  Functions with a parameter of that name get it.

    Where no kernels can be made (`jitkern.cpu.targets.available`) the function itself is called.
    """
    if function is None:
        return functools.partial(jit, fallback=fallback)
    if not callable(function):
        raise TypeError(f"jit takes a function, not {type(function).__name__}")
    return Jitted(function, fallback)


class _Package(ModuleType):
    """jitkern itself, until the import of this module has bound its name there: `jitkern.jit` is to be the function.

    That is the last step of an import, in whatever order modules are imported.  A class that stayed would make every
    `jk.name` slower.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if value is _MODULE:
            value = jit
            self.__class__ = ModuleType
        ModuleType.__setattr__(self, name, value)


_MODULE = sys.modules[__name__]
sys.modules["jitkern"].__class__ = _Package
