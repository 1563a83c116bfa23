"""Which registers A64 instructions change, what they do to the stack, and where they lead.

Source: Arm Architecture Reference Manual for A-profile architecture (DDI 0487), C6 and C7. What changes its first
operand, which almost all do, needs no word here.
"""

from __future__ import annotations

import re

from ..effects import Move
from ..operand import Label, Reg
from .address import Address
from .regs import NAMES, Sp, Vector, Wsp, X

# Those that only read their operands (a pre- or post-indexed base is changed all the same), and those that change more
# of them than the first. Of stores, the exclusive ones and ST64BV change the first: it tells how they fared.
_READ = re.compile(
    r"st(?!l?xr|l?xp|64bv)\w+|f?cc?mpe?|fccmp\w*|cc?mn|tst|cbn?z|tbn?z|bl?|bl?ra\w+|blr|br|bc?\.\w+|bc|cmpp|ret\w*|msrr?|prf\w+|rprfm|"
    r"cterm\w+|setf\d+|rmif|wf[ei]t|gcspushm|chkfeat|sysp?|tlbip?|dc|ic|at|cfp|cpp|dvp|cosp|trcit|ptest|pfirst"
)
_TWO = re.compile(r"ldn?p|ldpsw|lda?xp|ldiapp|(t?ld(add|clr|eor|set|[su]max|[su]min)|t?swp|rcw|casp)\w*")
_ALL = re.compile(r"cpy\w+|set[ge]?[pme]\w*")
_KEPT_VECTORS = [NAMES[f"z{i}"] for i in range(8, 16)]
_CALLS = re.compile(r"bl|blr(a[ab]z?)?")
_ENDS = re.compile(r"br|bra\w+|ret\w*|eret\w*|udf|drps")


def changed(name: str, operands: tuple) -> list[Reg]:
    """The whole registers that an instruction changes, as far as it names them or a function has to keep them."""
    found: list[Reg] = []
    first = 0 if _READ.fullmatch(name) else 2 if _TWO.fullmatch(name) else len(operands) if _ALL.fullmatch(name) else 1
    for operand in operands[:first]:
        if hasattr(operand, "parents"):
            found += operand.parents()
    for operand in operands:
        if isinstance(operand, Address) and operand.mode:  # the base is written back
            found += operand[0].parents()
    if _CALLS.fullmatch(name):
        found.append(NAMES["x30"])
    elif name.startswith("casp") and len(operands) == 3:  # the first of two pairs
        found = [NAMES[f"x{operands[0].index + i}"] for i in range(2)]
    elif name == "ld64b":
        found += [NAMES[f"x{operands[0].index + i}"] for i in range(8)]
    elif name in ("smstart", "smstop"):  # streaming mode begins and ends with all vectors zero
        found += _KEPT_VECTORS
    return found


def stack_move(name: str, operands: tuple, changed: list[Reg]) -> Move | None:
    """What an instruction does to sp, None where that is nothing."""
    if not any(isinstance(register, (Sp, Wsp)) for register in changed):
        return None
    where = operands[-1]
    if isinstance(where, Address) and where.mode and isinstance(where[1], int):
        stored, moves = name in ("str", "stp") and where.mode == "pre", name in ("ldr", "ldp") and where.mode == "post"
        if (stored and where[1] < 0) or (moves and where[1] > 0):
            registers = [operand for operand in operands[:-1] if isinstance(operand, (X, Vector))]
            size = {"d": 8, "q": 16}.get(operands[0].name[0], 8)
            kept = [one.parents()[0] for one in registers if isinstance(one, X) or one.name[0] in "dq"]
            return Move(-where[1], tuple((size * i, register) for i, register in enumerate(kept)))
        return Move(-where[1])
    if name in ("add", "sub") and operands[0] is operands[1] and isinstance(operands[0], Sp):
        if isinstance(operands[2], int):
            by = operands[2] << (operands[-1] if len(operands) > 3 else 0)
            return Move(by if name == "sub" else -by)
    return Move(None)


def flow(name: str, operands: tuple) -> str:
    """How it goes on: "" with the next instruction, "call" and then so, "branch" so or at a label, "jump" at a label,
    "end" elsewhere.
    """
    if _CALLS.fullmatch(name):
        return "call"
    if any(isinstance(operand, Label) for operand in operands):
        if name == "b" and len(operands) == 1:
            return "jump"
        return "branch" if name[0] in "bct" else ""
    return "end" if _ENDS.fullmatch(name) else ""
