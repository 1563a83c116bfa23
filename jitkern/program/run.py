"""Runs a compiled program: kernels are called by address, with their operands in one table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from jitkern.call import callables
from jitkern.dispatch.kernel import address
from jitkern.graph.evaluate import evaluate
from jitkern.graph.ir import Graph, Shape

from .calls import FUNCTION, Built, KernelFunction, ProgramCall
from .explain import explained, listed
from .link import operands
from .lower import by_numpy
from .memory import ALIGNMENT
from .steps import Ref


class _At:
    """What numpy makes an array of at some address."""

    def __init__(self, address: int, ref: Ref):
        self.__array_interface__ = {"version": 3, "shape": ref.shape, "typestr": ref.dtype.str, "strides": ref.strides,
                                    "data": (address, False)}


class Frame:
    """Memory for one call at a time: the arena and the table of operands."""

    def __init__(self, built: Built):
        slots, arena = built.table.slots, built.arena.size
        self.memory = np.empty(arena + built.table.scratch + ALIGNMENT, np.uint8)
        self.arena = -(-self.memory.ctypes.data // ALIGNMENT) * ALIGNMENT
        self.table = callables.ffi.new("uintptr_t[]", max(1, len(slots)))
        self.begin = int(callables.ffi.cast("uintptr_t", self.table))
        self.open: list[tuple[int, int, int]] = []  # slot, which of inputs and outputs, offset: known with the call
        for slot, ref in enumerate(slots):
            if ref is None:
                self.table[slot] = self.arena + arena
            elif ref.place.kind == "const":
                self.table[slot] = built.table.constants[ref.place.number] + ref.offset
            elif ref.place.temporary:
                self.table[slot] = self.arena + built.arena.offsets[ref.place] + ref.offset
            else:
                self.open.append((slot, built.which(ref), ref.offset))
        self.work = [(call, call.function and callables.ffi.cast(FUNCTION, call.function.address),
                      callables.ffi.cast("void *const *", self.begin + 8 * call.begin)) for call in built.calls]


class Whole:
    """Memory for one call at a time of a program that is one kernel: the table of its operands, and scratch memory."""

    def __init__(self, operands: int, kernel: KernelFunction):
        self.memory = np.empty(kernel.scratch + ALIGNMENT, np.uint8)
        self.table = callables.ffi.new("uintptr_t[]", operands + 1)
        self.table[operands] = -(-self.memory.ctypes.data // ALIGNMENT) * ALIGNMENT
        self.operands = callables.ffi.cast("void *const *", self.table)


class Program:
    """Runs a graph: called with its inputs, it writes those that are outputs and returns a list of all outputs."""

    def __init__(self, built: Built):
        self.built, self.graph, self.outputs, self.kernel = built, built.graph, built.outputs, built.kernel
        self.stored = [(i, out.argument) for i, out in enumerate(self.outputs) if out.argument is not None]
        self.fresh = [i for i, out in enumerate(self.outputs) if out.argument is None]
        self.function = self.kernel and callables.ffi.cast(FUNCTION, self.kernel.address)
        self._bodies = {call.step: Program(call.kernel) for call in built.calls if isinstance(call.kernel, Built)}
        self._new = [(number, node, out.strides) for number, (node, out) in enumerate(
            zip(built.graph.outputs, built.outputs)) if out.argument is None]
        self._frames: list[Any] = []

    def __call__(self, arrays: Sequence[Any], given: Sequence[np.ndarray] = ()) -> list[np.ndarray]:
        """given: arrays for the new outputs that are as those would be, in order, if any."""
        inputs = [array if type(array) is np.ndarray else np.asarray(array) for array in arrays]
        results: list[Any] = [None] * len(self.outputs)
        for number, array in zip(self.fresh, given):
            results[number] = array
        for number, node, strides in self._new:
            if results[number] is None:
                results[number] = np.empty(node.shape, node.dtype) if strides is None else empty(
                    node.dtype, node.shape, strides)
        for number, place in self.stored:
            results[number] = inputs[place]
        self.run([address(array) for array in inputs], [address(array) for array in results])
        return results

    def run(self, inputs: Sequence[int], outputs: Sequence[int], times: int = 1) -> None:
        """All steps, so many times, for inputs and outputs that are at these addresses."""
        try:
            frame = self._frames.pop()
        except IndexError:
            frame = Frame(self.built) if self.kernel is None else Whole(len(inputs) + len(outputs), self.kernel)
        for _ in range(times):
            if self.kernel is None:
                self._step_by_step(frame, [*inputs, *outputs])
            else:
                frame.table[0:len(inputs) + len(outputs)] = operands(inputs, outputs)
                self.function(frame.operands, 0, self.kernel.units)
        self._frames.append(frame)

    def _step_by_step(self, frame: Frame, addresses: Sequence[int]) -> None:
        table = frame.table
        for slot, number, offset in frame.open:
            table[slot] = addresses[number] + offset
        for call, function, pointer in frame.work:
            if function is None:
                self._other(call, frame, addresses)
            else:
                for _ in range(call.times):
                    function(pointer, 0, call.function.units)

    def _other(self, call: ProgramCall, frame: Frame, addresses: Sequence[int]) -> None:
        """A step that is no kernel."""
        step = call.step
        arrays = [self._array(ref, frame, addresses) for ref in step.refs]
        if step.kind != "loop":
            return by_numpy(step, arrays)
        states = arrays[len(step.reads):]
        for state, initial in zip(states, arrays):
            if address(state) != address(initial):
                np.copyto(state, initial)
        inputs = [*states, *arrays[len(states):len(step.reads)]]
        self._bodies[step].run([*map(address, inputs)], [*map(address, states)], step.nodes[0].value.count)

    def _array(self, ref: Ref, frame: Frame, addresses: Sequence[int]) -> np.ndarray:
        """An operand as an array."""
        place = ref.place
        if place.kind == "const":
            begin = self.built.table.constants[place.number]
        elif place.temporary:
            begin = frame.arena + self.built.arena.offsets[place]
        else:
            begin = addresses[self.built.which(ref)]
        return np.asarray(_At(begin + ref.offset, ref))

    def listing(self) -> str:
        """The machine code of each kernel."""
        return listed(self.built)

    def explain(self) -> str:
        """What each step does, and what kept it from being a kernel."""
        return explained(self.built)


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


def empty(dtype: np.dtype, shape: Shape, strides: Shape) -> np.ndarray:
    """A new array of these strides, which are those of an array by rows with its axes turned."""
    order = sorted(range(len(shape)), key=lambda axis: (-strides[axis], axis))
    if order == list(range(len(shape))):
        return np.empty(shape, dtype)
    turned = np.empty([shape[axis] for axis in order], dtype)
    return turned.transpose(np.argsort(order))
