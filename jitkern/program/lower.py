"""Groups as steps with operands, and steps as kernels."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from jitkern.dispatch import fused, moves
from jitkern.dispatch import gemm as dispatch
from jitkern.dispatch.kernel import Kernel, kernel
from jitkern.graph.evaluate import compute
from jitkern.graph.ir import HALF, REDUCTIONS, SINGLE, Node, Shape
from jitkern.isa.types import ElementType, s64, u8, u16, u32, u64
from jitkern.kernels.fused.spec import Fused, Op, Operand
from jitkern.kernels.moves.scan import Scan
from jitkern.kernels.moves.take import Take
from jitkern.kernels.moves.transpose import Move

from .group import KERNEL_NAMES, Group
from .steps import ProgramStep, Ref

PACKED = 64  # rows and columns from which on a constant matrix is packed: smaller ones stay in cache as they are
SIZES = {1: u8, 2: u16, 4: u32, 8: u64}


class Factor(NamedTuple):
    """An operand of an epilogue: which of the reads."""

    number: int


def kind(dtype: np.dtype) -> ElementType:
    """The element type of kernels."""
    return fused.TYPES[dtype.name]


def copy_step(source: Ref, target: Ref, nodes: Sequence[Node] = ()) -> ProgramStep:
    """Elements from one place to another."""
    return ProgramStep("fused", [source], [target], None, nodes)


def fused_step(group: Group, refs: Mapping[Any, Ref]) -> ProgramStep:
    """A kernel of pointwise operations and reductions."""
    dims = group.space
    ops: list[Op] = []
    numbers: dict[Any, int] = {}
    reads: list[Ref] = []
    writes: list[Ref] = []

    def put(name: str, *args: int, type: Any, value: Any = None) -> int:
        ops.append(Op(name, args, type, value))
        return len(ops) - 1

    def number(arg: Node) -> int:
        found = numbers.get(arg)
        if found is None:
            if arg.op == "const" and arg.size == 1:
                found = put("const", type=kind(arg.dtype), value=arg.value.array.reshape(()).item())
            else:
                ref = refs[arg].broadcast(dims)
                if ref not in reads:
                    reads.append(ref)
                found = put("load", type=kind(arg.dtype), value=reads.index(ref))
            numbers[arg] = found
        return found

    stores = []
    for node in group.nodes:
        args = [number(arg) for arg in node.args]
        if node.op == "cast" and HALF in (node.dtype, node.args[0].dtype) and {
                node.dtype, node.args[0].dtype} != {HALF, SINGLE}:
            args = [put("cast", *args, type=kind(SINGLE))]
        numbers[node] = put(KERNEL_NAMES.get(node.op, node.op), *args, type=kind(node.dtype))
        if node.op == "sum" and node.dtype.kind == "f" and not _positive(node.args[0]):  # numpy adds to 0.0
            zero = put("const", type=kind(node.dtype), value=0.0)
            numbers[node] = put("add", numbers[node], zero, type=kind(node.dtype))
        if node in refs:
            stores.append((numbers[node], refs[node]))
    for value, ref in stores:
        writes.append(ref.broadcast(dims))
        ops.append(Op("store", (value,), ops[value].type, (len(writes) - 1)))
    return ProgramStep("fused", reads, writes, (dims, tuple(ops)), group.nodes,
                {node: ops[at].value for node, at in numbers.items() if ops[at].name == "load"},
                [node for node in group.nodes if node in refs])


def _positive(node: Node) -> bool:
    """Whether no element is -0.0, as far as the operation tells."""
    return (node.op in ("exp", "exp2", "abs", "sigmoid") or node.op == "mul" and node.args[0] is node.args[1]
            or node.op == "cast" and node.args[0].dtype.kind != "f")


def gemm_step(group: Group, refs: Mapping[Any, Ref]) -> ProgramStep:
    """A matrix multiplication with its epilogue."""
    product, *rest = group.nodes
    left, right = product.args
    reads, epilogue, value = [refs[left], refs[right]], [], product
    places: dict[Node, int] = {}
    for node in rest:
        if len(node.args) == 1:
            epilogue.append((node.op, None))
            value = node
            continue
        other = node.args[1] if node.args[0] is value else node.args[0]
        if other.op == "const" and other.size == 1:
            epilogue.append((node.op, other.value.array.reshape(()).item()))
        else:
            epilogue.append((node.op, Factor(len(reads))))
            places[other] = len(reads)
            reads.append(refs[other].broadcast(node.shape))
        value = node
    return ProgramStep("gemm", reads, [refs[value]], epilogue, group.nodes, {left: 0, right: 1, **places}, [value])


# Kernels.


def spec_of(step: ProgramStep) -> Fused:
    """What a fused step computes: pointwise ones lose their axes of length 1."""
    if step.what is None:
        [source], [target] = step.reads, step.writes
        type = SIZES.get(source.dtype.itemsize)
        if type is None:
            raise ValueError(f"kernels do not copy {source.dtype}")
        dims, ops = target.shape, (Op("load", (), type, 0), Op("store", (0,), type, 0))
        source = source.broadcast(dims) if source.shape != dims else source
        operands = [source, target]
    else:
        (dims, ops), operands = step.what, [*step.reads, *step.writes]
    kept = [axis for axis, length in enumerate(dims) if length > 1]
    if any(op.name in REDUCTIONS for op in ops) and dims and dims[-1] == 1:
        kept.append(len(dims) - 1)
    places = _order(step)
    numbered = tuple(op._replace(value=places.index(op.value + len(step.reads) * (op.name == "store")))
                     if op.name in ("load", "store") else op for op in ops)
    operands = [operands[place] for place in places]
    types = [kind(ref.dtype) if step.what else type for ref in operands]
    found = [Operand(type, tuple(_stride(ref, axis, dims) for axis in kept)) for type, ref in zip(types, operands)]
    if not kept:  # one element
        return Fused((1,), tuple(Operand(each.type, (each.type.size,)) for each in found), numbered)
    return Fused(tuple(dims[axis] for axis in kept), tuple(found), numbered)


def _order(step: ProgramStep) -> list[int]:
    """The reads and writes of a fused step in its kernel's order: that of `jitkern.call.path`'s inputs and outputs."""
    reads, both = len(step.reads), len(step.reads) + len(step.writes)
    return [*range(min(2, reads)), *range(reads, both), *range(2, reads)]


def _stride(ref: Ref, axis: int, dims: Shape) -> int:
    return ref.strides[axis] if ref.shape[axis] == dims[axis] and dims[axis] > 1 else 0


class Lowered(NamedTuple):
    """A kernel and its operands in its order, one of which may be a constant as the kernel wants it."""

    kernel: Kernel
    operands: tuple[Ref | dispatch.Packed, ...]


def kernel_of(step: ProgramStep, constants: Sequence[np.ndarray] = ()) -> Lowered:
    """The kernel of a step of one of FORMS.  ValueError, TypeError or RuntimeError where there is none."""
    return FORMS[step.kind].kernel(step, constants)


def _fused(step: ProgramStep, constants: Sequence[np.ndarray]) -> Lowered:
    if step.what is None and (move := _move(*step.refs)):
        begins = [(ref.offset + (0 if ref.place.temporary else moves.USUAL)) % moves.ALIGNED for ref in step.refs]
        return Lowered(kernel(move, source=begins[0], target=begins[1], sure=False), step.refs)
    return Lowered(kernel(spec_of(step)), tuple(step.refs[place] for place in _order(step)))


def _gemm(step: ProgramStep, constants: Sequence[np.ndarray]) -> Lowered:
    ghosts = [ref.ghost() for ref in step.refs]
    epilogue = [(name, ghosts[factor.number] if isinstance(factor, Factor) else factor) for name, factor in step.what]
    others = [step.writes[0], *(step.refs[factor.number] for _, factor in step.what if isinstance(factor, Factor))]
    if packed := _packed(step, constants):
        spec, _, order = dispatch.contraction_of(ghosts[0], packed, ghosts[-1], epilogue)
        found = dispatch.kernel(spec, None, packed.block)
        if packed.suits(found):
            return Lowered(found, (*((step.reads[0], packed)[place] for place in order), *others))
    spec, _, order = dispatch.contraction_of(ghosts[0], ghosts[1], ghosts[-1], epilogue)
    return Lowered(dispatch.kernel(spec), (*(step.refs[place] for place in order), *others))


def _single(spec: Callable[..., Any]) -> Callable[[ProgramStep, Sequence[np.ndarray]], Lowered]:
    """Of a step that is one node: `spec` is told its operands and the node."""
    return lambda step, _: Lowered(kernel(spec(*step.refs, step.what)), step.refs)


def _scan(source: Ref, target: Ref, node: Node) -> Scan:
    """Each element with all before it; ValueError for types that have no kernel."""
    if node.dtype.name not in moves.SCANNED:
        raise ValueError(f"there is no {node.op} of {node.dtype}")
    order = [*(axis for axis in range(len(node.shape)) if axis != node.value), node.value]
    dims, *strides = (tuple(each[axis] for axis in order) for each in (node.shape, source.strides, target.strides))
    return Scan("add" if node.op == "cumsum" else "mul", moves.SCANNED[node.dtype.name], dims, *strides)


def _take(source: Ref, index: Ref, target: Ref, node: Node) -> Take:
    """Rows by their numbers; ValueError where those are not of contiguous elements."""
    size, shape, axis = target.dtype.itemsize, target.shape, node.value
    rows = _merged(shape[axis + 1:], source.strides[axis + 1:], target.strides[axis + 1:]) or [(1, size, size)]
    outer = _merged(shape[:axis], source.strides, target.strides) or [(1, 0, 0)]
    if len(rows) > 1 or rows[0][1:] != (size, size) or len(outer) > 1:
        raise ValueError("what is taken is not contiguous")
    return Take(size * rows[0][0], shape[axis], source.strides[axis], target.strides[axis], s64, index.strides[0],
                outer[0])


def _merged(*dims: Sequence[int]) -> list[tuple[int, int, int]]:
    """Lengths and strides of two arrays' axes, those that follow each other in both of them as one."""
    found: list[tuple[int, int, int]] = []
    for length, one, other in zip(*dims):
        if found and found[-1][1:] == (one * length, other * length):
            found[-1] = (found[-1][0] * length, one, other)
        elif length > 1:
            found.append((length, one, other))
    return found


def _packed(step: ProgramStep, constants: Sequence[np.ndarray]) -> dispatch.Packed | None:
    """The right operand of a product, packed, if it is a constant and so large that it pays."""
    left, right = step.reads[:2]
    rows = math.prod(step.writes[0].shape[:-1])
    if right.place.kind != "const" or len(right.shape) != 2 or rows < 2 or min(right.shape) < PACKED or not constants:
        return None
    matrix = constants[right.place.number]
    view = np.ndarray(right.shape, right.dtype, matrix, right.offset, right.strides)
    return dispatch.pack(view, rows=rows)


def _move(source: Ref, target: Ref) -> Move | None:
    """A copy whose layouts differ; None for one that any kernel does, and for one into an array that is backwards."""
    dims = target.shape
    if len(dims) < 2 or min(target.strides) < 0 or source.strides == target.strides:
        return None
    strides = tuple(_stride(source.broadcast(dims), axis, dims) for axis in range(len(dims)))
    return Move(target.dtype.itemsize, dims, strides, target.strides)


def by_numpy(step: ProgramStep, arrays: Sequence[np.ndarray]) -> None:
    """The same without a kernel, for arrays that are its reads and writes."""
    reads, writes = arrays[:len(step.reads)], arrays[len(step.reads):]
    if isinstance(step.what, Node):
        with np.errstate(all="ignore"):
            found = compute(step.what, reads)
        for target, value in zip(writes, found if isinstance(found, tuple) else (found,)):
            np.copyto(target, value)
        return
    if step.what is None:
        np.copyto(writes[0], reads[0])
        return
    values: dict[Any, np.ndarray] = {node: reads[number] for node, number in step.operands.items()}
    with np.errstate(all="ignore"):
        for node in step.nodes:
            values[node] = compute(node, [arg.value.array if arg.op == "const" and arg not in values else values[arg]
                                          for arg in node.args])
    for node, target in zip(step.results, writes):
        np.copyto(target, values[node])


# In words, what makes one kernel of a step.


def _why_fused(step: ProgramStep) -> str:
    if step.what is None:
        return "elements that are needed in another place"
    dims = ", ".join(map(str, step.what[0]))
    reduced = sum(op.name in REDUCTIONS for op in step.what[1])
    walks = f", rows of which {reduced} reduction{'s walk' if reduced > 1 else ' walks'} over" if reduced else ""
    return f"all in one loop over [{dims}]{walks}"


def _why_gemm(step: ProgramStep) -> str:
    return "what follows is done with each sum, its epilogue" if len(step.nodes) > 1 else "a sum and no epilogue"


class Form(NamedTuple):
    """How steps of a kind become kernels.

    kernel(step, constants): the kernel.  why(step): in words, what makes one of it.  splits: where it finds no
    registers its nodes may be two steps.  in_place: whether operands that lie alike may be the same memory.
    """

    kernel: Callable[[ProgramStep, Sequence[np.ndarray]], Lowered]
    why: Callable[[ProgramStep], str]
    splits: bool = False
    in_place: bool = False


# A kind of steps -> its form; an operation that is a kernel of its own is a kind.
FORMS = {
    "fused": Form(_fused, _why_fused, splits=True, in_place=True),
    "gemm": Form(_gemm, _why_gemm),
    "take": Form(_single(_take), lambda step: "rows by their numbers"),
    "cumsum": Form(_single(_scan), lambda step: "each element with all before it"),
    "cumprod": Form(_single(_scan), lambda step: "each element with all before it"),
}
