"""A plan as a program: kernels are called by address, with their operands in one table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.call import callables
from jitkern.dispatch.kernel import address
from jitkern.graph.evaluate import evaluate
from jitkern.graph.ir import REDUCTIONS, Graph, Node, Shape
from jitkern.kernels.machine.base import SIGNATURE, BudgetError

from . import link
from .link import Linked, linked
from .lower import build, by_numpy, copy_step, kernel_of
from .memory import ALIGNMENT
from .plan import Plan, planned
from .steps import MOVES, Place, Ref, Step

FAILURES = (ValueError, RuntimeError, OSError, OverflowError)  # of a kernel that can not be made
FUNCTION = SIGNATURE.replace("(", "(*)(", 1)


class Call(NamedTuple):
    """A step, ready: the kernel, its function and where its operands begin in the table; None: Python runs the step.

    kernel: of a loop, its body, a program.  times: how often it is called.  why: what kept it from being a kernel.
    """

    step: Step
    kernel: Any
    function: Any = None
    begin: int = 0
    units: int = 1
    times: int = 1
    why: str = ""


class Written(NamedTuple):
    """An output that is stored in the place of an input, as `capture.Output` says it."""

    argument: int
    strides: None = None


class _At:
    """What numpy makes an array of at some address."""

    def __init__(self, address: int, ref: Ref):
        self.__array_interface__ = {"version": 3, "shape": ref.shape, "typestr": ref.dtype.str, "strides": ref.strides,
                                    "data": (address, False)}


class Frame:
    """Memory for one call at a time: the arena and the table of operands."""

    def __init__(self, program: Program):
        self.memory = np.empty(program.plan.arena + program.scratch + ALIGNMENT, np.uint8)
        self.arena = -(-self.memory.ctypes.data // ALIGNMENT) * ALIGNMENT
        self.table = callables.ffi.new("uintptr_t[]", max(1, len(program.slots)))
        self.begin = int(callables.ffi.cast("uintptr_t", self.table))
        self.open: list[tuple[int, int, int]] = []  # slot, which of inputs and outputs, offset: known with the call
        for slot, ref in enumerate(program.slots):
            if ref is None:
                self.table[slot] = self.arena + program.plan.arena
            elif ref.place.kind == "const":
                self.table[slot] = program.constants[ref.place.number] + ref.offset
            elif ref.place.kind == "new" and ref.place.output is None:
                self.table[slot] = self.arena + ref.place.offset + ref.offset
            else:
                self.open.append((slot, program.which(ref), ref.offset))
        self.work = [(call, callables.ffi.cast("void *const *", self.begin + 8 * call.begin)) for call in program.calls]


class Whole:
    """Memory for one call at a time of a program that is one kernel: the table of its operands, and scratch memory."""

    def __init__(self, operands: int, kernel: Linked):
        self.memory = np.empty(kernel.scratch + ALIGNMENT, np.uint8)
        self.table = callables.ffi.new("uintptr_t[]", operands + 1)
        self.table[operands] = -(-self.memory.ctypes.data // ALIGNMENT) * ALIGNMENT
        self.operands = callables.ffi.cast("void *const *", self.table)


class Program:
    """Runs a graph: called with its inputs, it writes those that are outputs and returns a list of all outputs."""

    def __init__(self, graph: Graph, outputs: Sequence[Any], strides: Sequence[Shape | None]):
        """outputs: where each goes (`capture.Output`).  strides: of the inputs, None for rows."""
        self.graph, self.outputs = graph, outputs
        self.stored = [(i, out.argument) for i, out in enumerate(outputs) if out.argument is not None]
        self.fresh = [i for i, out in enumerate(outputs) if out.argument is None]
        most: dict[Node, int] = {}
        while not self._made(planned(graph, outputs, strides, most), most):
            pass
        self.kernel = linked(self)
        self.function = self.kernel and callables.ffi.cast(FUNCTION, self.kernel.address)
        self._frames: list[Any] = []

    def _made(self, plan: Plan, most: dict[Node, int]) -> bool:
        """Whether all kernels find registers; of nodes that do not, only `most` may be together from now on."""
        self.plan = plan
        self.constants = [array.ctypes.data for array in plan.constants]
        self.packed: list[Any] = []  # what some more of them are the addresses of
        self.slots: list[Ref | None] = []
        self.scratch = 0
        calls: list[Call] = []
        large = []
        for step in plan.steps:
            try:
                calls += self._calls(step)
            except BudgetError:
                large += [(node, len(step.nodes) // 2) for node in step.nodes]
        self.calls = tuple(calls)
        most.update(large)
        return not large

    def _calls(self, step: Step) -> list[Call]:
        """BudgetError if it is to be two steps."""
        if step.kind == "loop":
            return self._loop(step)
        if step.kind not in ("fused", "gemm", *MOVES):
            return [Call(step, None, why="numpy's own function")]
        try:
            kernel, order, packed = kernel_of(step, self.plan.constants)
        except FAILURES as error:
            if isinstance(error, BudgetError) and step.kind == "fused" and len(step.nodes) > 1:
                raise
            return [Call(step, None, why=f"there is no kernel: {error}")]
        operands = [*step.reads, *step.writes]
        if packed:
            operands[1] = Ref(Place("const", len(self.constants)), 0, operands[1].dtype, packed.shape, ())
            self.constants.append(packed.address)
            self.packed.append(packed)
        begin = self._take([operands[place] for place in order], kernel.plan.scratch)
        return [Call(step, kernel, callables.ffi.cast(FUNCTION, kernel.address), begin, kernel.plan.units)]

    def _take(self, operands: list[Ref], scratch: int) -> int:
        """Places of the table for a kernel's operands: where they begin."""
        begin = len(self.slots)
        self.slots += [*operands, None] if scratch else operands
        self.scratch = max(self.scratch, scratch)
        return begin

    def _loop(self, step: Step) -> list[Call]:
        """What is carried goes where it is to end, and the body is called with that again and again."""
        states, loop = len(step.writes), step.nodes[0].value
        given = [*step.writes, *step.reads[states:]]
        body = Program(loop.body, [Written(place) for place in range(states)], [ref.strides for ref in given])
        first = [copy_step(read, write) for read, write in zip(step.reads, step.writes) if read != write]
        if body.kernel is None:
            return [Call(step, body)]
        copies = [call for one in first for call in self._calls(one)]
        operands = link.operands(given, step.writes)
        begin = self._take(operands, body.kernel.scratch)
        return [*copies, Call(step, body, body.function, begin, body.kernel.units, loop.count)]

    def __call__(self, arrays: Sequence[Any], given: Sequence[np.ndarray] = ()) -> list[np.ndarray]:
        """given: arrays for the new outputs that are as those would be, in order, if any."""
        inputs = [array if type(array) is np.ndarray else np.asarray(array) for array in arrays]
        results: list[Any] = [None] * len(self.outputs)
        for number, array in zip(self.fresh, given):
            results[number] = array
        for number, dtype, shape, strides in self.plan.outputs:
            if results[number] is None:
                results[number] = np.empty(shape, dtype) if strides is None else empty(dtype, shape, strides)
        for number, place in self.stored:
            results[number] = inputs[place]
        self.run([address(array) for array in inputs], [address(array) for array in results])
        return results

    def run(self, inputs: Sequence[int], outputs: Sequence[int], times: int = 1) -> None:
        """All steps, so many times, for inputs and outputs that are at these addresses."""
        try:
            frame = self._frames.pop()
        except IndexError:
            frame = Frame(self) if self.kernel is None else Whole(len(inputs) + len(outputs), self.kernel)
        for _ in range(times):
            if self.kernel is None:
                self._step_by_step(frame, [*inputs, *outputs])
            else:
                frame.table[0:len(inputs) + len(outputs)] = link.operands(inputs, outputs)
                self.function(frame.operands, 0, self.kernel.units)
        self._frames.append(frame)

    def _step_by_step(self, frame: Frame, addresses: Sequence[int]) -> None:
        table = frame.table
        for slot, number, offset in frame.open:
            table[slot] = addresses[number] + offset
        for call, pointer in frame.work:
            if call.function is None:
                self._other(call, frame, addresses)
            else:
                for _ in range(call.times):
                    call.function(pointer, 0, call.units)

    def _other(self, call: Call, frame: Frame, addresses: Sequence[int]) -> None:
        """A step that is no kernel."""
        step = call.step
        arrays = [self._array(ref, frame, addresses) for ref in (*step.reads, *step.writes)]
        if step.kind != "loop":
            return by_numpy(step, arrays)
        states = arrays[len(step.reads):]
        for state, initial in zip(states, arrays):
            if address(state) != address(initial):
                np.copyto(state, initial)
        inputs = [*states, *arrays[len(states):len(step.reads)]]
        call.kernel.run([*map(address, inputs)], [*map(address, states)], step.nodes[0].value.count)

    def which(self, ref: Ref) -> int:
        """The number of an input or output among all of them, inputs first."""
        place = ref.place
        return place.number if place.output is None else len(self.graph.inputs) + place.output

    def _array(self, ref: Ref, frame: Frame, addresses: Sequence[int]) -> np.ndarray:
        """An operand as an array."""
        place = ref.place
        if place.kind == "const":
            begin = self.constants[place.number]
        elif place.kind == "new" and place.output is None:
            begin = frame.arena + place.offset
        else:
            begin = addresses[self.which(ref)]
        return np.asarray(_At(begin + ref.offset, ref))

    def listing(self) -> str:
        """The machine code of each kernel."""
        return "\n".join(call.kernel.listing() if isinstance(call.kernel, Program) else
                         f"; {self._about(call)}\n{build(call.kernel)}" for call in self.calls if call.kernel)

    def explain(self) -> str:
        """What each step does, and what kept it from being a kernel."""
        return "\n".join(map(self._about, self.calls))

    def _about(self, call: Call) -> str:
        step = call.step
        what = " ".join(_name(node) for node in step.nodes) or "copy"
        to = ", ".join(map(repr, step.writes))
        reads = ", ".join(map(repr, step.reads))
        if step.kind == "loop":
            body = call.kernel.explain().replace("\n", "\n    ")
            return f"loop, {step.nodes[0].value.count} times, of {reads} to {to}:\n    {body}"
        if call.kernel is None:
            return f"numpy: {what} of {reads} to {to} ({call.why})"
        return f"{step.kind} kernel {call.kernel.code.name}: {what} of {reads or 'nothing'} to {to} ({_why(step)})"


class Reference:
    """A program by numpy alone, for arrays that kernels do not take: those whose elements are not aligned."""

    kernel = None

    def __init__(self, graph: Graph, outputs: Sequence[Any]):
        self.graph, self.outputs = graph, outputs

    def __call__(self, arrays: Sequence[Any], given: Sequence[np.ndarray] = ()) -> list[np.ndarray]:
        """As a `Program`; what is given is written in the end."""
        found = [np.array(value) for value in evaluate(self.graph, [np.asarray(array) for array in arrays])]
        for i, out in enumerate(self.outputs):
            if out.argument is not None:
                arrays[out.argument][...] = found[i]
            elif out.strides is not None:
                value, found[i] = found[i], empty(found[i].dtype, found[i].shape, out.strides)
                found[i][...] = value
        return found

    def listing(self) -> str:
        """Nothing: there are no kernels."""
        return ""

    def explain(self) -> str:
        """Why there are no kernels."""
        return "numpy: an argument is not aligned to its elements"


def _why(step: Step) -> str:
    """What makes one kernel of a step."""
    if step.what is None:
        return "elements that are needed in another place"
    if step.kind in MOVES:
        return "rows by their numbers" if step.kind == "take" else "each element with all before it"
    if step.kind == "gemm":
        return "what follows is done with each sum, its epilogue" if len(step.nodes) > 1 else "a sum and no epilogue"
    dims = ", ".join(map(str, step.what[0]))
    reduced = sum(op.name in REDUCTIONS for op in step.what[1])
    walks = f", rows of which {reduced} reduction{'s walk' if reduced > 1 else ' walks'} over" if reduced else ""
    return f"all in one loop over [{dims}]{walks}"


def _name(node: Any) -> str:
    return getattr(node.value.function, "__name__", "numpy") if node.op == "numpy" else node.op


def empty(dtype: np.dtype, shape: Shape, strides: Shape) -> np.ndarray:
    """A new array of these strides, which are those of an array by rows with its axes turned."""
    order = sorted(range(len(shape)), key=lambda axis: (-strides[axis], axis))
    if order == list(range(len(shape))):
        return np.empty(shape, dtype)
    turned = np.empty([shape[axis] for axis in order], dtype)
    return turned.transpose(np.argsort(order))
