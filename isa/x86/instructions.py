"""The methods of the x86-64 assembler, one for each mnemonic of the table, made when first used."""

from __future__ import annotations

from collections.abc import Callable
from sys import _getframe

from ..assembler import Assembler, Branch, Misfit
from ..operand import EncodingError, Label, integer
from . import regs
from .encode import Form, branch, forms
from .regs import BROADCASTS, Choice, Mem
from .rows import FIXED, IMMEDIATES, Row, Token, Variant, names, parse, spelled
from .table import ROWS

RESERVED = ("and", "or", "not", "in", "int")


def _index() -> dict[str, list[tuple[str, int]]]:
    """The rows of every mnemonic, unparsed, and its number where they are a family."""
    index: dict[str, list[tuple[str, int]]] = {}
    for line in ROWS.splitlines():
        if line and line[0] != "#":
            for name, number in names(line.split(None, 1)[0]).items():
                index.setdefault(name, []).append((line, number))
    return index


_ROWS: dict[str, list] = {}
_METHODS: dict[str, Callable] = {}
_FORMS: dict[tuple, list[Form]] = {}


def mnemonics() -> list[str]:
    """Every mnemonic of the table."""
    if not _ROWS:
        _ROWS.update(_index())
    return list(_ROWS)


def rows(name: str) -> list[Row]:
    """The table's rows for one mnemonic, in the order in which they are tried; empty where there is none."""
    if not _ROWS:
        _ROWS.update(_index())
    found = _ROWS.get(name, [])
    if found and isinstance(found[0], tuple) and not isinstance(found[0], Row):
        found = _ROWS[name] = [parse(line, name, number) for line, number in found]
    return found


def candidates(name: str, kinds: tuple[type, ...]) -> list[Form]:
    """The forms of a mnemonic that take operands of these types, best first; encoders are made once."""
    key = (name, kinds)
    if key not in _FORMS:
        _FORMS[key] = _candidates(name, kinds)
    return _FORMS[key]


def _candidates(name: str, kinds: tuple[type, ...]) -> list[Form]:
    choice = kinds[-1] if kinds and issubclass(kinds[-1], Choice) else None
    kinds = kinds[:-1] if choice else kinds
    space = {type(regs.VexEncoding): "VEX", type(regs.EvexEncoding): "EVEX"}.get(choice)
    found = [
        form for row in rows(name) for form in forms(row, kinds) if not space or row.opcode[0].startswith(f"{space}.")
    ]
    if kinds == (Label,) and found:
        field = {type(regs.T_SHORT): "cb", type(regs.T_NEAR): "cd"}.get(choice)
        usable = [form.variant.row for form in found if not field or field in form.variant.row.opcode]
        return [found[0]._replace(encode=branch(usable))] if usable else []
    return found if choice is None or space else []


def _resolve(name: str, operands: tuple) -> list[Form]:
    kinds = tuple(map(type, operands))
    found = candidates(name, kinds)
    for i, kind in enumerate(kinds):
        if issubclass(kind, Mem) and not kind.bits:
            sizes = {(form.variant.tokens[i].bits, form.variant.tokens[i].element) for form in found}
            if len(sizes) > 1:
                raise EncodingError(
                    f"{_written(name, operands)}: the size of {operands[i]!r} is not clear: {_sizes(sizes)}"
                )
    return found


def _sizes(sizes: set[tuple[int, int]]) -> str:
    spell = {(pointer.type.bits, False): f"{pointer}[...]" for pointer in regs.POINTERS}
    spell |= {(pointer.type.bits, True): f"{pointer}[...]" for pointer in BROADCASTS}
    return " or ".join(spell[bits, bool(element)] for bits, element in sorted(sizes))


def _written(name: str, operands: tuple) -> str:
    return f"{name}({', '.join(map(repr, operands))})"


def _refusal(name: str, operands: tuple, found: list[Form]) -> EncodingError:
    """Why no form takes these operands: the reason where the types fit, and the forms that exist."""
    reasons = []
    for form in found:
        try:
            form.encode(operands[: len(form.variant.tokens)])
        except Misfit as misfit:
            if str(misfit) not in reasons:
                reasons.append(str(misfit))
    alike = [row for row in rows(name) if len(row.operands) == len(operands)] or rows(name)
    existing = "".join(f"\n    {line}" for row in alike for line in spelled(row))
    reason = "; ".join(reasons) or "no form takes these operands"
    return EncodingError(f"{_written(name, operands)}: {reason}. The forms of {name}:{existing}")


def _normal(name: str, operands: tuple) -> tuple:
    """Operands whose types the table does not know, as the integers that they may be."""
    known = (regs.Register, Mem, Label, Choice)
    normal = []
    for operand in operands:
        if isinstance(operand, regs.Address):
            raise EncodingError(f"{_written(name, operands)}: memory is written ptr[{operand!r}]")
        if not isinstance(operand, known):
            try:
                operand = integer(operand, "an operand")
            except EncodingError:
                raise EncodingError(f"{_written(name, operands)}: {operand!r} is no operand") from None
        normal.append(operand)
    return tuple(normal)


def _method(name: str) -> Callable:
    """The method of one mnemonic. Forms are found once for every combination of operand types."""
    plans: dict[tuple, Callable] = {}

    def plan(operands: tuple) -> Callable:
        found = _resolve(name, operands)
        if not found:
            raise _refusal(name, operands, found)
        encode = found[-1].encode
        for form in reversed(found[:-1]):
            encode = _either(form, encode)
        if isinstance(operands[-1] if operands else None, Choice):
            encode = _without_choice(encode)
        return plans.setdefault(tuple(map(type, operands)), encode)

    def emit(self, *operands) -> None:
        encode = plans.get(tuple(map(type, operands)))
        if encode is None:
            operands = _normal(name, operands)
            encode = plan(operands)
        try:
            code = encode(operands)
        except Misfit:
            raise _refusal(name, operands, _resolve(name, operands)) from None
        frame = _getframe(1)
        buffer = self._buf
        self._log.append((len(buffer), name, operands, frame.f_code, frame.f_lasti))
        if code.__class__ is bytes:
            buffer += code
        else:
            self._place(code)

    emit.__name__ = emit.__qualname__ = name
    emit.__doc__ = "\n".join(line for row in rows(name) for line in spelled(row))
    return emit


def _either(form: Form, otherwise: Callable) -> Callable:
    """The form's encoder, or else the next; what is easily told, an exception need not tell."""
    encode = form.encode
    tokens = list(enumerate(form.variant.tokens))
    ranges = [(i, *IMMEDIATES[token.text]) for i, token in tokens if token.text in IMMEDIATES]
    fixed = [(i, FIXED[token.text]) for i, token in tokens if token.text in FIXED]

    def either(operands: tuple) -> bytes | Branch:
        for i, low, high in ranges:
            if not low <= operands[i] <= high:
                return otherwise(operands)
        for i, register in fixed:
            if operands[i] is not register:
                return otherwise(operands)
        try:
            return encode(operands)
        except Misfit:
            return otherwise(operands)

    return either


def _without_choice(encode: Callable) -> Callable:
    return lambda operands: encode(operands[:-1])


def chosen(name: str, operands: tuple) -> Form:
    """The form that these operands, which were encoded before, are encoded by."""
    found = _resolve(name, operands)
    for form in found:
        try:
            form.encode(operands[: len(form.variant.tokens)])
            return form
        except Misfit:
            pass
    raise _refusal(name, operands, found)


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


def text(name: str, operands: tuple, form: Form | None = None) -> str:
    """The instruction in Intel syntax, as ``form`` encodes it."""
    form = form or chosen(name, operands)
    parts, rounding = [], ""
    for operand, token in zip(operands, form.variant.tokens):
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
    return f"{_spelling(name, form.variant)} {', '.join(parts)}".rstrip()


def _spelling(name: str, variant: Variant) -> str:
    """The mnemonic, with what tells an assembler to take this encoding where it would take another."""
    if any(token.text.startswith(("moff", "i64")) for token in variant.tokens):
        return "movabs"
    if variant.row.opcode[0].startswith("VEX") and rows(name)[0].opcode[0].startswith("EVEX"):
        return f"{{vex}} {name}"
    return name


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


class Instructions(Assembler):
    """``jitkern.isa.Assembler`` with the mnemonics of the table as methods."""

    def __getattr__(self, attribute: str):
        name = attribute[:-1] if attribute.endswith("_") and attribute[:-1] in RESERVED else attribute
        if attribute.startswith("_") or attribute in RESERVED or not rows(name):
            raise AttributeError(f"x86-64 has no instruction {attribute!r}, and an assembler no such attribute")
        if name not in _METHODS:
            _METHODS[name] = _method(name)
            setattr(Instructions, attribute, _METHODS[name])
        return getattr(self, attribute)

    def __dir__(self):
        return [*super().__dir__(), *(f"{name}_" if name in RESERVED else name for name in mnemonics())]

    def registers_used(self, since: int = 0) -> set[regs.R64]:
        """The general-purpose registers named as operands, outside addresses, since the log had ``since`` entries."""
        return {
            op.parent()
            for entry in self._log[since:]
            for op in entry[2]
            if isinstance(op, regs.Gpr) and op is not regs.rip
        }

    def _text(self, name: str, operands: tuple) -> str:
        return text(name, operands)

    def _needs(self, instructions: set[tuple[str, tuple]]) -> set[str]:
        needed: set[str] = set()
        known: dict[tuple, frozenset[str] | None] = {}
        for name, operands in instructions:
            kinds = tuple(map(type, operands))
            if (name, kinds) not in known:
                possible = {form.variant.features for form in candidates(name, kinds)}
                known[name, kinds] = possible.pop() if len(possible) == 1 else None  # by the operands: VEX or EVEX
            needed |= known[name, kinds] if known[name, kinds] is not None else chosen(name, operands).variant.features
        return needed
