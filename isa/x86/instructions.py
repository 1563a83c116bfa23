"""The x86-64 instruction set: finding the form for operands, and Intel syntax."""

from __future__ import annotations

from ..instructions import InstructionSet, written
from ..operand import EncodingError, Label
from ..rows import Form, Table
from . import effects, regs
from .encode import branch, forms, shorter
from .regs import BROADCASTS, Choice, Mem
from .rows import Row, Token, Variant, alternatives, names, parse, spelled, symbols_of
from .table import ROWS


class X86(InstructionSet):
    """Forms by mnemonic and operand types; a last operand such as T_NEAR or EvexEncoding narrows the choice."""

    table = Table(ROWS, names, parse)
    operand_types = (regs.Register, Mem, Label, Choice)
    effects = effects

    def find(self, name: str, kinds: tuple[type, ...]) -> list[Form]:
        choice = kinds[-1] if kinds and issubclass(kinds[-1], Choice) else None
        kinds = kinds[:-1] if choice else kinds
        space = {type(regs.VexEncoding): "VEX", type(regs.EvexEncoding): "EVEX"}.get(choice)
        rows = [row for row in self.table.rows(name) if not space or row.opcode[0].startswith(f"{space}.")]
        found = [form for row in rows for form in forms(row, kinds)]
        if kinds == (Label,) and found:
            field = {type(regs.T_SHORT): "cb", type(regs.T_NEAR): "cd"}.get(choice)
            usable = [form.variant.row for form in found if not field or field in form.variant.row.opcode]
            found = [found[0]._replace(encode=branch(usable))] if usable else []
        elif choice and not space:
            return []
        elif len(found) > 1 and not any(issubclass(kind, Mem) for kind in kinds):
            first, second = found[:2]  # from register to register, by an opcode for loads and one for stores
            if first.variant.row.opcode[0].startswith("VEX.") and second.variant.row.opcode[0].startswith("VEX."):
                found[:2] = [first._replace(encode=shorter(first.encode, second.encode))]
        return [form._replace(encode=_without_choice(form.encode)) for form in found] if choice else found

    def spelled(self, row: Row) -> list[str]:
        return spelled(row)

    def likeness(self, row: Row, kinds: tuple[type, ...]) -> list[float]:
        taken = 0
        for *_, symbols in symbols_of(row):
            tokens = [alternatives(operand, symbols) for operand in row.operands]
            fits = [any(kind in token.types for token in found) for found, kind in zip(tokens, kinds)]
            taken = max(taken, sum(fits) + sum(fits[:1]))
        return [taken - abs(len(row.operands) - len(kinds))] * len(self.spelled(row))

    def resolve(self, name: str, operands: tuple) -> list[Form]:
        found = super().resolve(name, operands)
        for i, operand in enumerate(operands):
            if isinstance(operand, Mem) and not operand.bits:
                sizes = {(form.variant.tokens[i].bits, form.variant.tokens[i].element) for form in found}
                if len(sizes) > 1:
                    raise EncodingError(
                        f"{written(name, operands)}: the size of {operand!r} is not clear: {_sizes(sizes)}"
                    )
        return found

    def number(self, name: str, operand, operands: tuple) -> int:
        if isinstance(operand, regs.Address):
            raise EncodingError(f"{written(name, operands)}: memory is written ptr[{operand!r}]")
        return super().number(name, operand, operands)

    def text(self, name: str, operands: tuple, variant: Variant) -> str:
        return text(name, operands, variant)


def _without_choice(encode):
    return lambda operands: encode(operands[:-1])


def _sizes(sizes: set[tuple[int, int]]) -> str:
    spell = {(pointer.type.bits, False): f"{pointer}[...]" for pointer in regs.POINTERS}
    spell |= {(pointer.type.bits, True): f"{pointer}[...]" for pointer in BROADCASTS}
    return " or ".join(spell[bits, bool(element)] for bits, element in sorted(sizes))


_KEYWORDS = {
    8: "byte",
    16: "word",
    32: "dword",
    48: "fword",
    64: "qword",
    80: "tbyte",
    128: "xmmword",
    256: "ymmword",
    512: "zmmword",
}


def text(name: str, operands: tuple, variant: Variant) -> str:
    """The instruction in Intel syntax."""
    if variant.row.roles == "RD":
        return f"lea {operands[0]}, [rip + {operands[1]}]"
    parts, rounding = [], ""
    for operand, token in zip(operands, variant.tokens):
        if isinstance(operand, Mem):
            parts.append(_memory_text(operand, token))
        elif isinstance(operand, regs.Decorated):
            mask = f" {{{operand.mask}}}" if operand.mask is not None else ""
            parts.append(operand.name + mask + (" {z}" if operand.zeroing else ""))
            if operand.rounding is not None:
                rounding = operand.rounding.text
        elif isinstance(operand, regs.St):
            parts.append(f"st({operand.index})")
        elif isinstance(operand, int):
            parts.append(str(operand) if -1024 < operand < 1024 else hex(operand))
        else:
            parts.append(str(operand))
    if rounding:
        behind = next(
            (i for i, operand in enumerate(operands) if i and isinstance(operand, (int, regs.Gpr))), len(parts)
        )
        parts.insert(behind, rounding)
    return f"{_spelling(name, operands, variant)} {', '.join(parts)}".rstrip()


def _spelling(name: str, operands: tuple, variant: Variant) -> str:
    """The mnemonic, with what tells an assembler to take this encoding where it would take another."""
    if any(token.text.startswith(("moff", "i64")) for token in variant.tokens):
        return "movabs"
    if variant.row.roles == "P":
        return ".nops"
    if variant.row.opcode[0].startswith("VEX") and SET.table.rows(name)[0].opcode[0].startswith("EVEX"):
        return f"{{vex}} {name}"
    return f"{{evex}} {name}" if operands[-1:] == (regs.EvexEncoding,) else name


def _memory_text(where: Mem, token: Token) -> str:
    base, index, scale, disp, label, mask = where
    terms = [str(base)] if base is not None else []
    if index is not None:
        terms.append(f"{scale}*{index}")
    if label is not None:
        terms.append(str(label))
    if disp or not terms:
        terms.append(str(disp) if -1024 < disp < 1024 else hex(disp))
    bits = token.element or token.bits
    keyword = f"{_KEYWORDS[bits]} ptr " if bits else ""
    segment = f"{where.segment}:" if where.segment else ""
    broadcast = f"{{1to{token.bits // token.element}}}" if token.element else ""
    write_mask = f" {{{mask}}}" if mask is not None else ""
    return f"{keyword}{segment}[{' + '.join(terms).replace('+ -', '- ')}]{broadcast}{write_mask}"


SET = X86()
