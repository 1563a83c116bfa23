"""Which registers x86-64 instructions change, what they do to the stack, and where they lead.

Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2. What changes its first operand, which
almost all do, needs no word here.
"""

from __future__ import annotations

from ..effects import Move
from ..operand import Label, Reg
from .regs import R64S, Address, Gpr, Mem, rbp, rsp

# Those that only read their operands.
_READ = frozenset(
    "bt call cmp div enqcmd enqcmds hreset idiv incsspd incsspq invept invpcid invvpid jmp lldt llwpcb lmsw ltr lwpins "
    "lwpval movdir64b mul nop out ptwrite push senduipi test tpause ud1 umonitor umwait verr verw vmwrite wrfsbase "
    "wrgsbase".split()
)
_TWO = frozenset("mulx xadd xchg".split())  # that change the second operand, too
_IMPLIED = {"cpuid": (R64S[3],), "leave": (rbp, rsp), "enter": (rbp, rsp)}  # besides those that a function may change

_PUSHED = {"pushf": 8, "pushfq": 8, "pushfw": 2}
_POPPED = {"popf": 8, "popfq": 8, "popfw": 2}
_ENDS = frozenset("hlt iretq ret retf sysexit sysret ud0 ud1 ud2".split())


def changed(name: str, operands: tuple) -> list[Reg]:
    """The 64-bit registers that an instruction changes, as far as it names them or a function has to keep them."""
    found = list(_IMPLIED.get(name, ()))
    if name not in _READ and not (name == "imul" and len(operands) == 1):
        last = 2 if name in _TWO or name.endswith("xadd") else 1
        for operand in operands[:last]:
            if isinstance(operand, Gpr):
                found += operand.parents()
    return found


def stack_move(name: str, operands: tuple, changed: list[Reg]) -> Move | None:
    """What an instruction does to rsp, None where that is nothing."""
    if name in _PUSHED or name in _POPPED:
        return Move(_PUSHED[name] if name in _PUSHED else -_POPPED[name])
    if name in ("push", "pop"):
        [operand] = operands
        size = operand.bits // 8 if isinstance(operand, (Gpr, Mem)) and operand.bits else 8
        registers = ((0, operand),) if operand in R64S else ()
        return Move(None) if operand is rsp and name == "pop" else Move(size if name == "push" else -size, registers)
    if rsp in changed:
        if name in ("add", "sub") and isinstance(operands[1], int) and operands[0] is rsp:
            by = operands[1] - (1 << 64) if operands[1] >> 63 == 1 else operands[1]
            return Move(by if name == "sub" else -by)
        if name == "lea" and Address(operands[1])[:3] == (rsp, None, 0) and operands[0] is rsp:
            return Move(-operands[1][3])
        return Move(None)
    return None


def flow(name: str, operands: tuple) -> str:
    """How it goes on: "" with the next instruction, "call" and then so, "branch" so or at a label, "jump" at a label,
    "end" elsewhere.
    """
    if name[0] == "j" or name.startswith("loop") or name == "xbegin":
        return "end" if not isinstance(operands[0], Label) else "jump" if name == "jmp" else "branch"
    return "call" if name == "call" else "end" if name in _ENDS else ""
