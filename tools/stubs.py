"""Type stubs of the assemblers, for editors and type checkers: their names and methods come from tables at run time.

    python tools/stubs.py           write isa/*/*.pyi
    python tools/stubs.py --check   say which are not as this would write them

A stub has a module's classes and functions as the source annotates them, then what the module makes when it is
imported: classes, registers, words. `Assembler` has a method for each mnemonic, with an overload for every product of
kinds of operands that its rows take. What only values decide (ranges, register numbers, masks) is checked at run time.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import permutations, product
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from jitkern.isa import a64, x86
from jitkern.isa.a64.rows import all_variants
from jitkern.isa.instructions import ALIKE, RESERVED
from jitkern.isa.x86.rows import alternatives, symbols_of

ROOT = Path(__file__).resolve().parents[1]
TYPING = ("Any", "Generic", "Iterable", "NoReturn", "SupportsFloat", "SupportsIndex", "TypeAlias", "TypeVar")
TYPING += ("overload",)
LETTERS = "abcdef"  # what operands are called
DOC = 96            # columns of a method's docstring

Call = tuple[str, ...]                    # the kinds of a call's operands
Product = tuple[frozenset[str], ...]      # for each operand, the kinds that it may have
Calls = Callable[[str], Iterator[Call]]   # of a mnemonic
Groups = dict[str, frozenset[str]]        # unions that have a name


def merged(calls: Iterable[Call]) -> list[Product]:
    """Few products that have exactly these calls, all of one length, in the order in which those come."""
    place = {call: i for i, call in reversed([*enumerate(calls)])}
    return sorted(_products(frozenset(place)), key=lambda found: min(place[call] for call in product(*found)))


@cache
def _products(calls: frozenset[Call]) -> frozenset[Product]:
    width = len(next(iter(calls)))
    orders = permutations(range(width)) if width < 5 else (range(width), range(width)[::-1])
    return min((_joined(calls, order) for order in orders), key=len)


def _joined(calls: frozenset[Call], order: Iterable[int]) -> frozenset[Product]:
    """Products that differ in one place are one, until none do."""
    found = {tuple(frozenset([kind]) for kind in call) for call in calls}
    before = 0
    while before != len(found):
        before = len(found)
        for i in order:
            alike: dict[Product, set[str]] = {}
            for one in found:
                alike.setdefault((*one[:i], *one[i + 1 :]), set()).update(one[i])
            found = {(*rest[:i], frozenset(kinds), *rest[i:]) for rest, kinds in alike.items()}
    return frozenset(found)


# x86: the last kind of a call is what fixes the encoding, or "".


def x86_calls(name: str) -> Iterator[Call]:
    """Every combination of kinds that a mnemonic takes."""
    sizes: dict[Call, list[set]] = {}  # of the operands in memory, what they may be
    for row in x86.Assembler.instruction_set.table.rows(name):
        space = {"VEX": ["_Vex"], "EVEX": ["_Evex"]}.get(row.opcode[0].split(".")[0], [])
        reach = {"cb": ["_Short"], "cd": ["_Near"]}.get(row.opcode[-1], []) if row.roles == "D" else []
        for _, _, symbols in symbols_of(row):
            for tokens in product(*(alternatives(operand, symbols) for operand in row.operands)):
                for kinds in product(*(token.types for token in tokens), ["", *space, *reach]):
                    call = tuple(kind if isinstance(kind, str) else kind.__name__ for kind in kinds)
                    seen = sizes.setdefault(call, [set() for _ in tokens])
                    for i, token in enumerate(tokens):
                        seen[i].add((token.bits, token.element))
    for call, seen in sizes.items():
        if not any(kind in ("Mem_ptr", "Mem_ptr_b") and len(seen[i]) > 1 for i, kind in enumerate(call)):
            yield call


def x86_groups() -> Groups:
    """Names of unions: m64 is memory of 64 bits, b512 an element of memory for each of a vector of 512."""
    pointers, broadcasts = ([p.type for p in bank] for bank in (x86.regs.POINTERS, x86.regs.BROADCASTS))
    sized = {f"_M{p.bits}": frozenset({"Mem_ptr", p.__name__}) for p in pointers if p.bits}
    sized |= {f"_B{p.bits}": frozenset({"Mem_ptr_b", p.__name__}) for p in broadcasts if p.bits}
    return {"_R8": frozenset({"R8", "R8High"}), "_M": frozenset(p.__name__ for p in pointers), **sized}


# A64: an operand in memory is of a class for each kind of address.


class Address(tuple):
    """Mode and kinds of the parts, which are sets where either does."""

    @property
    def name(self) -> str:
        """What a stub calls the class."""
        short = {("X", "Sp"): "x", "X": "x", "W": "w", "Xzr": "xzr", "Wzr": "wzr", "int": "imm"}
        parts = [short.get(part) or part.removeprefix("Modifier_").replace("Z_", "z") for part in self[1:]]
        return "_".join([f"_{self[0].title()}Ptr", *parts])


def a64_kind(kind: type) -> str:
    """One kind of operand."""
    if issubclass(kind, a64.regs.RegisterList):
        return f"RegisterList[{kind.of.__name__}]"
    if issubclass(kind, a64.regs.Element):
        return f"Element[RegisterList[{kind.of.__name__}]]" if kind.count else f"Element[{kind.of.__name__}]"
    if issubclass(kind, a64.regs.PredicateElement):
        return "PredicateElement"
    return "_Tiles" if kind is a64.regs.TileSet else kind.__name__


@cache
def a64_variants(name: str) -> tuple[tuple, ...]:
    """For every variant of a mnemonic's rows the alternatives of each operand: kinds, or an `Address`."""
    found = {}
    for row in a64.Assembler.instruction_set.table.rows(name):
        for variant in all_variants(row):
            operands: list = []
            parts: list | None = None
            for token in variant.tokens:
                kinds = [a64_kind(kind) for kind in token.types]
                if token.kind == "open":
                    parts = [[token.text]]
                elif token.kind == "close":
                    operands.append([Address(choice) for choice in product(*parts)])
                    parts = None
                elif parts is None:
                    operands.append(kinds)
                else:
                    parts.append([("X", "Sp")] if kinds == ["X", "Sp"] else kinds)
            found[tuple(map(tuple, operands))] = True
    return tuple(found)


def a64_calls(name: str) -> Iterator[Call]:
    """Every combination of kinds that a mnemonic takes, with a last one as x86 has it."""
    for operands in a64_variants(name):
        for call in product(*operands):
            yield (*(kind.name if isinstance(kind, Address) else kind for kind in call), "")


def addresses() -> list[Address]:
    """Every kind of address in the table, those of fewer parts first."""
    mnemonics = a64.Assembler.instruction_set.table.mnemonics()
    found = {kind for name in mnemonics for operands in a64_variants(name) for kinds in operands for kind in kinds
             if isinstance(kind, Address)}
    return sorted(found, key=lambda one: (len(one), one.name))


def address_functions() -> dict[str, list[str]]:
    """The lines of `ptr`, `pre_ptr` and `post_ptr`; before the first those of the classes that they return."""
    heads: dict[str, list[str]] = {}
    for one in addresses():
        kinds = [" | ".join(part) if isinstance(part, tuple) else "SupportsIndex" if part == "int" else part
                 for part in one[1:]]
        name = f"{one[0]}_ptr".lstrip("_")
        words, end = (("base", "offset"), "") if one[0] else (LETTERS, ", /")
        taken = ", ".join(f"{word}: {kind}" for word, kind in zip(words, kinds))
        heads.setdefault(name, []).append(f"def {name}({taken}{end}) -> {one.name}: ...")
    functions = {name: [line for head in found for line in ["@overload"] * (len(found) > 1) + [head]]
                 for name, found in heads.items()}
    functions["ptr"][:0] = [f"class {one.name}(Address): ..." for one in addresses()]
    return functions


A64_GROUPS = {"_Xz": frozenset({"X", "Xzr"}), "_Wz": frozenset({"W", "Wzr"}), "_Xs": frozenset({"X", "Sp"}),
              "_Ws": frozenset({"W", "Wsp"}), "_Real": frozenset({"int", "float"})}
NUMBERS = {"_Imm": "SupportsIndex", "_Real": "SupportsFloat | SupportsIndex", "_Label": "Label | str"}
NUMBERS["_Tiles"] = "Iterable[Array | Tile]"


# Methods.


def spelled(kinds: Iterable[str], groups: Groups) -> str:
    """A union, by the names that groups of kinds have."""
    left, found = set(kinds), []
    for name, members in sorted(groups.items(), key=lambda group: -len(group[1])):
        if members <= left:
            found.append(name)
            left -= members
    return " | ".join([*sorted({"int": "_Imm", "Label": "_Label"}.get(kind, kind) for kind in left), *found])


def methods(assembler: type, calls: Calls, groups: Groups) -> Iterator[str]:
    """A method for each mnemonic that can be written as one."""
    table = assembler.instruction_set.table
    for mnemonic in table.mnemonics():
        lengths: dict[int, list[Call]] = {}
        for call in calls(mnemonic):
            lengths.setdefault(len(call), []).append(call)
        signatures = [signature(found, groups) for each in lengths.values() for found in merged(each)]
        names = [mnemonic] * (mnemonic not in RESERVED) + [f"{mnemonic}_"] * (mnemonic in ALIKE)
        for name in filter(str.isidentifier, names):
            own = vars(assembler).get(name)
            more = getattr(own, "__module__", "") == assembler.__module__  # the source has it, too
            for i, operands in enumerate(signatures):
                if len(signatures) > 1 or more:
                    yield "    @overload"
                yield f"    def {name}(self{operands}) -> None:" + " ..." * (i > 0)
                if not i:
                    yield f'        """{summary(table.rows(mnemonic))}"""'
            if more:
                yield "    @overload"
                yield f"    {declared(ast.parse(textwrap.dedent(inspect.getsource(own))).body[0], name)}"


def signature(found: Product, groups: Groups) -> str:
    """The parameters of one product; what fixes the encoding may be left out where that is a choice."""
    *operands, choice = found
    parts = [f"{letter}: {spelled(kinds, groups)}" for letter, kinds in zip(LETTERS, operands)]
    if choice != {""}:
        parts.append(f"encoding: {spelled(choice - {''}, groups)}" + " = ..." * ("" in choice))
    return "".join(f", {part}" for part in [*parts, *["/"] * bool(parts)])


def rounding(row: Any) -> list[str]:
    """What x86 has behind the operands: {er} or {sae}."""
    return [f"{{{row.rounding}}}"] if getattr(row, "rounding", "") else []


def summary(rows: list) -> str:
    """A line about a mnemonic: its forms as the table has them, as many as fit, and the features of some form."""
    forms = dict.fromkeys(", ".join([*row.operands, *rounding(row)]) for row in rows)
    features = " or ".join(dict.fromkeys("+".join(row.features) for row in rows if row.features))
    text = textwrap.shorten(f"{rows[0].name} {'; '.join(forms)}", DOC, placeholder=" ...")
    return text + f" ({textwrap.shorten(features, DOC // 2, placeholder=' ...')})" * bool(features)


# Modules.


def annotation(value: object) -> str:
    """The type of what a module has under a name."""
    if isinstance(value, type):
        return f"type[{value.__name__}]"
    if isinstance(value, x86.regs._Pointer):
        return f"_Pointer[{value.type.__name__}]"
    if type(value) in (tuple, list, frozenset):
        return f"{type(value).__name__}[{common(value)}{', ...' * isinstance(value, tuple)}]"
    if type(value) is dict:
        return f"dict[{common(value)}, {common(value.values())}]"
    return type(value).__name__


def common(values: Iterable) -> str:
    """The type of all of these."""
    values = list(values)
    found = set(map(annotation, values))
    if len(found) == 1:
        return found.pop()
    if all(isinstance(value, type) for value in values):
        return f"type[{_base([value.__mro__ for value in values])}]"
    return _base([type(value).__mro__ for value in values])


def _base(orders: list[tuple[type, ...]]) -> str:
    base = next(cls for cls in orders[0] if all(cls in order for order in orders))
    if base in (tuple, dict, object):
        return {tuple: "tuple[Any, ...]", dict: "dict[Any, Any]", object: "Any"}[base]
    parameters = getattr(base, "__parameters__", ())
    return base.__name__ + f"[{', '.join('Any' for _ in parameters)}]" * bool(parameters)


class Module:
    """A module's stub. `members` are lines to add to classes, `functions` are in place of the module's own, `above` are
    lines before all others; `siblings` are modules whose classes these lines name.
    """

    def __init__(
        self,
        module: ModuleType,
        members: dict[str, list[str]] | None = None,
        functions: dict[str, list[str]] | None = None,
        above: Iterable[str] = (),
        siblings: Iterable[ModuleType] = (),
    ):
        self.module, self.members, self.functions = module, members or {}, functions or {}
        self.above, self.siblings = above, siblings
        self.tree = ast.parse(inspect.getsource(module))
        self.imports = [node for node in self.tree.body if isinstance(node, ast.ImportFrom)]
        self.defined = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
        self.annotated = {node.target.id: ast.unparse(node.annotation) for node in self.tree.body
                          if isinstance(node, ast.AnnAssign)}

    def text(self) -> str:
        """All of it."""
        lines = [*self.above, *(line for node in self.tree.body for line in self.statement(node)), *self.made()]
        used = {*re.findall(r"\w+", "\n".join(lines)), *self.module.__all__}
        head = [f'"""{ast.get_docstring(self.tree).splitlines()[0]}', "", "Written by tools/stubs.py.", '"""', ""]
        names = ", ".join(name for name in TYPING if name in used)
        imports = [f"from typing import {names}"]
        imports += [line for node in self.imports for line in imported(node, used)]
        for sibling in self.siblings:
            there = [name for name in classes(sibling) if name in used]
            imports.append(f"from .{sibling.__name__.rpartition('.')[2]} import {', '.join(there)}")
        exported = textwrap.fill(str([*self.module.__all__]).replace("'", '"'), 120, break_long_words=False)
        return "\n".join([*head, *imports, "", *lines, "", f"__all__ = {exported}", ""])

    def statement(self, node: ast.stmt) -> Iterator[str]:
        """What the stub has of a statement of the module."""
        if isinstance(node, ast.ClassDef):
            yield from self.class_(node)
        elif isinstance(node, ast.FunctionDef):
            yield from self.functions.get(node.name, [] if node.name.startswith("_") else [declared(node, node.name)])
        elif isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("TypeVar("):
            yield ast.unparse(node)

    def class_(self, node: ast.ClassDef) -> Iterator[str]:
        """A class as the source has it, without what it does."""
        cls = getattr(self.module, node.name)
        overloaded = {inner.name for inner in node.body if isinstance(inner, ast.FunctionDef) and is_overload(inner)}
        body = []
        for inner in node.body:
            if isinstance(inner, ast.FunctionDef):
                private = inner.name.startswith("_") and not inner.name.endswith("__") or inner.name == "__getattr__"
                made = any(line.startswith(f"    def {inner.name}(") for line in self.members.get(node.name, []))
                if not private and not made and (is_overload(inner) or inner.name not in overloaded):
                    body += declared(inner, inner.name).split("\n")
            elif isinstance(inner, ast.AnnAssign):
                body.append(f"{inner.target.id}: {ast.unparse(inner.annotation)}")
            elif isinstance(inner, ast.Assign):
                for name in (target.id for target in inner.targets):
                    if name.startswith("_") and not name.endswith("__"):
                        continue
                    value = inspect.getattr_static(cls, name)
                    if isinstance(value, FunctionType):
                        body.append(declared(self.function(value), name))
                    elif name != "__slots__" and not any(name in {*vars(base), *inspect.get_annotations(base)}
                                                         for base in cls.__mro__[1:]):
                        body.append(f"{name}: {annotation(value)}")
        body = [f"    {line}" for line in body] + self.members.get(node.name, [])
        bases = ", ".join(base for base in map(ast.unparse, node.bases) if base != "tuple")  # how it is kept, no more
        head = f"class {node.name}" + f"({bases})" * bool(bases) + ":"
        yield from [head, *body] if body else [head + " ..."]

    def function(self, value: FunctionType) -> ast.FunctionDef:
        """The definition of a method of one of the module's classes."""
        cls, name = value.__qualname__.split(".")
        return next(node for node in self.defined[cls].body if isinstance(node, ast.FunctionDef) and node.name == name)

    def made(self) -> Iterator[str]:
        """What the module makes when it is imported."""
        brought = set()
        for node in self.imports:
            names = [alias.name for alias in node.names]
            brought |= set(getattr(self.module, node.module).__all__ if names == ["*"] else names)
        for name, value in vars(self.module).items():
            if isinstance(value, ModuleType | FunctionType) or name in brought or name in self.defined:
                continue
            if name.startswith("_") or name == "annotations" or type(value).__name__ == "TypeVar":
                continue
            if isinstance(value, type) and value.__name__ == name:
                bases = ", ".join(based(value, base) for base in value.__bases__)
                yield f"class {name}({bases}): ..."
            else:
                yield f"{name}: {self.annotated.get(name) or annotation(value)}"


def based(cls: type, base: type) -> str:
    """A base as the class statement would have it."""
    return f"{base.__name__}[{cls.slice.__name__}]" if base is a64.regs.Slices else base.__name__


def is_overload(node: ast.FunctionDef) -> bool:
    return any(ast.unparse(decorator) == "overload" for decorator in node.decorator_list)


def declared(node: ast.FunctionDef, name: str) -> str:
    """A function's head under a name."""
    node = ast.parse(ast.unparse(node)).body[0]
    node.name, node.body = name, [ast.Expr(ast.Constant(...))]
    if name == "__init__":
        node.returns = ast.Constant(None)
    head = ast.unparse(node)
    return re.sub(r":\n\s+\.\.\.$", ": ...", head)


def imported(node: ast.ImportFrom, used: set[str]) -> list[str]:
    """An import, of what the stub needs."""
    names = [alias.name for alias in node.names if alias.name == "*" or alias.name in used]
    if node.module in ("__future__", "typing") or not names:
        return []
    return [f"from {'.' * node.level}{node.module or ''} import {', '.join(names)}"]


def classes(module: ModuleType) -> list[str]:
    """The classes that a module's stub has."""
    made = [one.name for one in addresses()] if module is a64.address else []
    return [name for name, value in vars(module).items()
            if isinstance(value, type) and (value.__name__, value.__module__) == (name, module.__name__)] + made


def arrangements() -> dict[str, list[str]]:
    """The attributes of A64's registers: `z0.s`, `za0h.d`."""
    banks = (a64.regs.V, a64.regs.Z, a64.regs.P, a64.regs.Counter, a64.regs.Tiles)
    whole = {cls.__name__: cls.arrangements for cls in banks}
    whole["Direction"] = {size: type(getattr(a64.za0h, size)) for size in a64.regs.SIZES}
    return {name: [f"    {attribute}: {cls.__name__}" for attribute, cls in found.items()]
            for name, found in whole.items()}


def package(module: ModuleType, calls: Calls, groups: Groups, siblings: list[ModuleType]) -> str:
    """The stub of an instruction set's package, whose classes of operands are in those modules."""
    lines = list(methods(module.Assembler, calls, groups))
    used = set(re.findall(r"\w+", "\n".join(lines)))
    unions = {name: " | ".join(sorted(members)) for name, members in groups.items()} | NUMBERS
    above = [f"{name}: TypeAlias = {union}" for name, union in unions.items() if name in used]
    return Module(module, {"Assembler": lines}, {}, above, siblings).text()


def stubs() -> dict[Path, str]:
    """Every stub, by its file."""
    texts = {
        x86.regs: Module(x86.regs).text(),
        a64.regs: Module(a64.regs, arrangements()).text(),
        a64.words: Module(a64.words).text(),
        a64.address: Module(a64.address, {}, address_functions(), (), [a64.regs, a64.words]).text(),
        x86: package(x86, x86_calls, x86_groups(), [x86.regs]),
        a64: package(a64, a64_calls, A64_GROUPS, [a64.regs, a64.words, a64.address]),
    }
    return {Path(module.__file__).with_suffix(".pyi"): text for module, text in texts.items()}


def main(arguments: list[str]) -> int:
    """Write the stubs, or with --check say which would change: 1 if any would."""
    stale = {path: text for path, text in stubs().items() if not path.exists() or path.read_text("utf-8") != text}
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what `python tools/stubs.py` would write")
        return bool(stale)
    for path, text in stale.items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
