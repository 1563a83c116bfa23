"""A program in words: what each step does, what kept it from being a kernel, and the machine code of each kernel."""

from __future__ import annotations

from typing import Any

from .calls import Built, ProgramCall
from .lower import FORMS


def explained(built: Built) -> str:
    """A line for each step, or more for a loop."""
    return "\n".join(_about(call, built) for call in built.calls)


def listed(built: Built) -> str:
    """The machine code of each kernel."""
    return "\n".join(listed(call.kernel) if isinstance(call.kernel, Built) else
                     f"; {_about(call, built)}\n{call.kernel.built()}" for call in built.calls if call.kernel)


def _about(call: ProgramCall, built: Built) -> str:
    step = call.step
    what = " ".join(_name(node) for node in step.nodes) or "copy"
    reads, to = (", ".join(ref.told(built.arena.offsets) for ref in refs) for refs in (step.reads, step.writes))
    if step.kind == "loop":
        body = explained(call.kernel).replace("\n", "\n    ")
        return f"loop, {step.nodes[0].value.count} times, of {reads} to {to}:\n    {body}"
    if call.kernel is None:
        return f"numpy: {what} of {reads} to {to} ({call.why})"
    why = FORMS[step.kind].why(step)
    return f"{step.kind} kernel {call.kernel.code.name}: {what} of {reads or 'nothing'} to {to} ({why})"


def _name(node: Any) -> str:
    return getattr(node.value.function, "__name__", "numpy") if node.op == "numpy" else node.op
