"""A program in words: what each step does, what kept it from being a kernel, and the machine code of each kernel."""

from __future__ import annotations

from typing import Any

from jitkern.graph.ir import REDUCTIONS

from .calls import Built, Call
from .steps import MOVES, Step


def explained(built: Built) -> str:
    """A line for each step, or more for a loop."""
    return "\n".join(map(_about, built.calls))


def listed(built: Built) -> str:
    """The machine code of each kernel."""
    return "\n".join(listed(call.kernel) if isinstance(call.kernel, Built) else
                     f"; {_about(call)}\n{call.kernel.built()}" for call in built.calls if call.kernel)


def _about(call: Call) -> str:
    step = call.step
    what = " ".join(_name(node) for node in step.nodes) or "copy"
    to = ", ".join(map(repr, step.writes))
    reads = ", ".join(map(repr, step.reads))
    if step.kind == "loop":
        body = explained(call.kernel).replace("\n", "\n    ")
        return f"loop, {step.nodes[0].value.count} times, of {reads} to {to}:\n    {body}"
    if call.kernel is None:
        return f"numpy: {what} of {reads} to {to} ({call.why})"
    return f"{step.kind} kernel {call.kernel.code.name}: {what} of {reads or 'nothing'} to {to} ({_why(step)})"


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
