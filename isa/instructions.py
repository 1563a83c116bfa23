"""The assembler's methods, one for each mnemonic of an instruction set's table, made when first used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from sys import _getframe
from types import FrameType, ModuleType
from typing import TYPE_CHECKING, Any, Generic, SupportsIndex, TypeVar

from .abi import Frame
from .assembler import Assembler
from .calling import Caller, function_of
from .layout import Late, Misfit
from .operand import EncodingError, Label, Reg, integer
from .rows import Form, Table

RESERVED = ("and", "or", "not", "in", "int", "yield")  # words of Python: as methods with an underscore behind
SHOWN = 8  # forms that an error names
ALIKE = (*RESERVED, "xor")  # a word of C++: Xbyak has it so

F = TypeVar("F", bound=Frame)


class InstructionSet(ABC):
    """Finds the forms of instructions. An instruction set says how by ``find``, ``spelled``, ``text``,
    ``operand_types``.
    """

    table: Table
    operand_types: tuple[type, ...]  # besides integers
    effects: ModuleType  # what instructions change, do to the stack, and where they lead

    def __init__(self):
        self._forms: dict[tuple, list[Form]] = {}

    @abstractmethod
    def find(self, name: str, kinds: tuple[type, ...]) -> list[Form]:
        """The forms of a mnemonic that take operands of these types, best first."""

    @abstractmethod
    def spelled(self, row: Any) -> list[str]:
        """The forms of a row in the manual's words."""

    @abstractmethod
    def likeness(self, row: Any, kinds: tuple[type, ...]) -> list[float]:
        """For every line of ``spelled``, how many of these types its operands take, the first one counted twice."""

    @abstractmethod
    def text(self, name: str, operands: tuple, variant: Any) -> str:
        """An instruction as the manual's assembler writes it."""

    def candidates(self, name: str, kinds: tuple[type, ...]) -> list[Form]:
        """``find``, remembered."""
        key = (name, kinds)
        if key not in self._forms:
            self._forms[key] = self.find(name, kinds)
        return self._forms[key]

    def resolve(self, name: str, operands: tuple) -> list[Form]:
        """The forms that may take these operands."""
        return self.candidates(name, tuple(map(type, operands)))

    def chosen(self, name: str, operands: tuple) -> Form:
        """The form that these operands are encoded by."""
        found = self.resolve(name, operands)
        for form in found:
            try:
                form.encode(operands)
                return form
            except Misfit:
                pass
        raise self.refusal(name, operands, found)

    def refusal(self, name: str, operands: tuple, found: list[Form]) -> EncodingError:
        """Why no form takes these operands: the reason where the types fit, and the forms that are most alike."""
        reasons = []
        for form in found:
            try:
                form.encode(operands)
            except Misfit as misfit:
                if str(misfit) not in reasons:
                    reasons.append(str(misfit))
        reason = "; ".join(reasons) or "no form takes these operands"
        existing = "".join(f"\n    {line}" for line in self.nearest(name, tuple(map(type, operands))))
        return EncodingError(f"{written(name, operands)}: {reason}. The forms of {name}:{existing}")

    def nearest(self, name: str, kinds: tuple[type, ...]) -> list[str]:
        """A few forms of a mnemonic, those that take most of these types, in the order of the table."""
        alike = {}
        for row in self.table.rows(name):
            alike.update(zip(self.spelled(row), self.likeness(row, kinds)))
        best = sorted(alike, key=alike.__getitem__, reverse=True)
        if len(best) > SHOWN:
            fits = alike[best[0]] == len(kinds) + 1  # the types are right
            best = [line for line in best if alike[line] >= alike[best[0]] - (not fits)]
        shown = set(best[:SHOWN])
        left = len(alike) - len(shown)
        method = f"{name}_" if name in RESERVED else name
        return [line for line in alike if line in shown] + [f"... and {left} more: help(a.{method})"] * bool(left)

    def normal(self, name: str, operands: tuple, label: Callable[[str], Label]) -> tuple:
        """Operands whose types the table does not know, as the integers that they may be, or the labels of those names
        where the instruction takes labels.
        """
        if any(isinstance(operand, str) for operand in operands):
            kinds = tuple(Label if isinstance(operand, str) else type(operand) for operand in operands)
            if self.candidates(name, kinds):
                operands = tuple(label(operand) if isinstance(operand, str) else operand for operand in operands)
        return tuple(
            operand if isinstance(operand, self.operand_types) else self.number(name, operand, operands)
            for operand in operands
        )

    def number(self, name: str, operand: Any, operands: tuple) -> Any:
        """``operand``, which is of no known type, as a number."""
        try:
            return integer(operand, "an operand")
        except EncodingError:
            raise EncodingError(f"{written(name, operands)}: {operand!r} is no operand") from None

    def method(self, name: str) -> Callable:
        """The method of one mnemonic. Its encoder is found once for every combination of operand types."""
        plans: dict[tuple, Callable] = {}

        def plan(operands: tuple) -> Callable:
            found = self.resolve(name, operands)
            if not found:
                raise self.refusal(name, operands, found)
            encode = found[-1].encode
            for form in reversed(found[:-1]):
                encode = _either(form, encode)
            return plans.setdefault(tuple(map(type, operands)), encode)

        def emit(self_, *operands) -> None:
            encode = plans.get(tuple(map(type, operands)))
            if encode is None:
                operands = self.normal(name, operands, self_.label)
                encode = plan(operands)
            try:
                code = encode(operands)
            except Misfit:
                raise self.refusal(name, operands, self.resolve(name, operands)) from None
            frame = _getframe(1)
            buffer = self_._buf
            self_._log.append((len(buffer), name, operands, frame.f_code, frame.f_lasti))
            if code.__class__ is bytes:
                buffer += code
            else:
                self_._place(code)

        emit.__name__ = emit.__qualname__ = name
        emit.__doc__ = "\n".join(line for row in self.table.rows(name) for line in self.spelled(row))
        return emit


def written(name: str, operands: tuple) -> str:
    """An instruction as the program wrote it."""
    return f"{name}({', '.join(map(repr, operands))})"


def _either(form: Form, otherwise: Callable) -> Callable:
    """The form's encoder, or else the next; what is easily told, an exception need not tell."""
    encode, ranges, fixed = form.encode, form.ranges, form.fixed

    def either(operands: tuple):
        for i, low, high, wrap in ranges:
            if not low <= operands[i] <= high and not low <= operands[i] - wrap < 0:
                return otherwise(operands)
        for i, register in fixed:
            if operands[i] is not register:
                return otherwise(operands)
        try:
            return encode(operands)
        except Misfit:
            return otherwise(operands)

    return either


class Instructions(Assembler, Generic[F]):
    """``Assembler`` with the mnemonics of ``instruction_set`` as methods."""

    instruction_set: InstructionSet
    frame_type: type[F]
    caller_type: type[Caller]
    frame_now: F | None = None  # the one that is open

    def frame(
        self, signature: str, save: Iterable[Reg] = (), stack: SupportsIndex = 0, align: SupportsIndex = 16
    ) -> F:
        """A function's prologue, named arguments and epilogue, by the platform's calling convention: see ``Frame``."""
        return self.frame_type(self, signature, save, stack, align)

    def _call_function(
        self, function: Any, arguments: tuple, signature: str | None, caller: FrameType
    ) -> Reg | None:
        """See ``call`` of each instruction set; ``caller`` is who wrote it."""
        kept = self._buf, self._log, self._items, self._fixups
        lengths = [len(one) for one in kept]
        try:
            found = function_of(function)
            arguments = tuple(self.label(one) if isinstance(one, str) else one for one in arguments)
            result = self.caller_type(self).call(found, arguments, signature)
        except BaseException:
            for one, length in zip(kept, lengths):
                del one[length:]
            raise
        self._uses += [] if found.keep is None else [found.keep]
        self._log[lengths[1] :] = [(*entry[:3], caller.f_code, caller.f_lasti) for entry in self._log[lengths[1] :]]
        return result

    def jump(self, function: Any) -> None:
        """Go on in a function that is not of this program, with the arguments that registers have; see ``call``."""
        if self.frame_now:
            raise EncodingError("the frame is still there: its jump(function) leaves it first")
        self._leave_for(function)

    def _leave_for(self, function: Any) -> None:
        found = function_of(function)
        self.caller_type(self).jump(found.address)
        self._uses += [] if found.keep is None else [found.keep]

    def _late(self, name: str, operands: tuple, wanted: Callable[[], bool]) -> None:
        """An instruction that is there if it is ``wanted`` once all is written."""
        code = self.instruction_set.chosen(name, operands).encode(operands)
        self._record(name, operands)
        self._place(Late(lambda: code if wanted() else b""))

    def _made(self, attribute: str) -> Any:
        name = attribute[:-1] if attribute.endswith("_") and attribute[:-1] in ALIKE else attribute
        found = not attribute.startswith("_") and attribute not in RESERVED and self.instruction_set.table.rows(name)
        if not found:
            raise AttributeError(f"{self.arch} has no instruction {attribute!r}, and an assembler no such attribute")
        if attribute not in vars(type(self)):
            setattr(type(self), attribute, self.instruction_set.method(name))
        return getattr(self, attribute)

    if not TYPE_CHECKING:  # type checkers see the methods in the stubs, and no others
        __getattr__ = _made

    def __dir__(self) -> list[str]:
        mnemonics = self.instruction_set.table.mnemonics()
        return [*super().__dir__(), *(f"{name}_" if name in RESERVED else name for name in mnemonics)]

    def _text(self, name: str, operands: tuple) -> str:
        return self.instruction_set.text(name, operands, self.instruction_set.chosen(name, operands).variant)

    def _needs(self, instructions: set[tuple[str, tuple]]) -> set[str]:
        needed: set[str] = set()
        known: dict[tuple, frozenset[str] | None] = {}
        for name, operands in instructions:
            kinds = tuple(map(type, operands))
            if (name, kinds) not in known:
                possible = {form.variant.features for form in self.instruction_set.resolve(name, operands)}
                known[name, kinds] = possible.pop() if len(possible) == 1 else None  # it depends on the operands
            features = known[name, kinds]
            needed |= self.instruction_set.chosen(name, operands).variant.features if features is None else features
        return needed
