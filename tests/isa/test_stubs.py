"""The type stubs of both assemblers, read as text, against what the assemblers do with calls."""

import ast
from functools import cache
from itertools import product
from pathlib import Path
from random import Random

import a64_samples
import pytest
import stubs
import x86_samples

from jitkern.isa import EncodingError, Label, a64, x86
from jitkern.isa.instructions import ALIKE, RESERVED
from jitkern.isa.x86.encode import forms

PACKAGES = {"x86": x86, "a64": a64}
Takes = tuple[frozenset[str], ...]  # the types that each operand may have


def test_stubs_are_as_their_tables_and_sources_say(capsys):
    assert stubs.main(["--check"]) == 0, capsys.readouterr().out


class Stub:
    """A stub's unions and functions; `methods` are the assembler's."""

    def __init__(self, path: Path):
        body = ast.parse(path.read_text("utf-8")).body
        self.unions = {node.target.id: node.value for node in body if isinstance(node, ast.AnnAssign) and node.value}
        self.functions = self._signatures(body, 0)
        [assembler] = [node for node in body if isinstance(node, ast.ClassDef) and node.name == "Assembler"] or [None]
        self.methods = self._signatures(assembler.body, 1) if assembler else {}

    def _signatures(self, body: list[ast.stmt], own: int) -> dict[str, list[tuple[Takes, str]]]:
        """What each function takes and returns, in its overloads and with each number of operands."""
        found: dict[str, list[tuple[Takes, str]]] = {}
        for node in body:
            if isinstance(node, ast.FunctionDef):
                parameters = [*node.args.posonlyargs, *node.args.args][own:]
                takes = [self.types(one.annotation) for one in parameters]
                returns = ast.unparse(node.returns)
                found.setdefault(node.name, []).append((tuple(takes), returns))
                if node.args.defaults:
                    found[node.name].append((tuple(takes[:-1]), returns))
        return found

    def types(self, node: ast.expr) -> frozenset[str]:
        """The members of a union."""
        if isinstance(node, ast.BinOp):
            return self.types(node.left) | self.types(node.right)
        name = ast.unparse(node)
        return self.types(self.unions[name]) if name in self.unions else frozenset([name])


STUBS = {name: Stub(Path(package.__file__).with_suffix(".pyi")) for name, package in PACKAGES.items()}
ADDRESSES = Stub(Path(a64.address.__file__).with_suffix(".pyi")).functions


def method(mnemonic: str) -> str:
    """What a mnemonic's method is called."""
    return f"{mnemonic}_" if mnemonic in RESERVED else mnemonic


def mnemonics(package: str) -> list[str]:
    """Those that can be written as methods: not "b.any"."""
    return [name for name in PACKAGES[package].Assembler.instruction_set.table.mnemonics() if "." not in name]


def types_of(operand: object) -> set[str]:
    """What a type checker calls the type of an operand, and its bases."""
    if isinstance(operand, a64.regs.RegisterList):
        return {f"RegisterList[{type(operand.first).__name__}]"}
    if isinstance(operand, a64.regs.Element):
        return {f"Element[{name}]" for name in types_of(operand.register)}
    if isinstance(operand, a64.address.Address):
        name = f"{operand.mode}_ptr".lstrip("_")
        found = [returns for takes, returns in ADDRESSES[name] if fits(takes, operand)]
        assert len(found) == 1, f"{operand}: {found}"
        return set(found)
    protocols = {"SupportsIndex": "__index__", "SupportsFloat": "__float__"}
    return {cls.__name__ for cls in type(operand).__mro__} | {
        name for name, needs in protocols.items() if hasattr(operand, needs)}


def fits(takes: Takes, operands: tuple) -> bool:
    return len(takes) == len(operands) and all("Any" in kinds or not kinds.isdisjoint(types_of(operand))
                                               for kinds, operand in zip(takes, operands))


def admits(package: str, name: str, operands: tuple) -> bool:
    """Whether a type checker lets a call pass."""
    return any(fits(takes, operands) for takes, _ in STUBS[package].methods[method(name)])


def refuses(package: str, name: str, operands: tuple) -> bool:
    """Whether the assembler does not take a call."""
    try:
        getattr(PACKAGES[package].Assembler(), method(name))(*operands)
        return False
    except EncodingError:
        return True


def x86_calls(random: Random, name: str, count: int):
    """Some calls of a mnemonic, as the tests of the encoder make them."""
    rows = x86.Assembler.instruction_set.table.rows(name)
    for row in random.choices(rows, k=count):
        if any(operand.startswith("rel") for operand in row.operands):
            yield (Label(), *random.choice([(), [x86.T_SHORT], [x86.T_NEAR]]))
            continue
        if row.roles == "RD":
            yield (random.choice(x86.R64S), Label())
            continue
        combinations = list(x86_samples.combinations(row))
        kinds = random.choice(combinations)
        [form, *_] = forms(row, kinds)
        choice = {"VEX": x86.VexEncoding, "EVEX": x86.EvexEncoding}.get(row.opcode[0].split(".")[0])
        for operands, _ in x86_samples.encodings(random, form, kinds, 1):
            yield (*operands, choice) if choice and random.random() < 0.2 else operands


def a64_calls(random: Random, name: str, count: int):
    """Some calls of a mnemonic, as the tests of the encoder make them."""
    rows = a64.Assembler.instruction_set.table.rows(name)
    for row in random.choices(rows, k=count):
        yield a64_samples.operands(random, random.choice(list(a64_samples.all_variants(row))))


CALLS = {"x86": x86_calls, "a64": a64_calls}


@pytest.mark.parametrize("package", PACKAGES)
def test_each_mnemonic_is_a_method_and_nothing_else(package):
    own = {"mov_imm", "call"} if package == "a64" else set()
    names = {method(name) for name in mnemonics(package)} | {f"{name}_" for name in ALIKE if name in mnemonics(package)}
    assert {*STUBS[package].methods} - own == names


@pytest.mark.parametrize("package", PACKAGES)
def test_stub_admits_what_the_assembler_takes(package):
    random, wrong, taken = Random(5), [], 0
    for name in mnemonics(package):
        for operands in CALLS[package](random, name, 2):
            if not refuses(package, name, operands):
                taken += 1
                if not admits(package, name, operands):
                    wrong.append((name, operands))
    assert not wrong
    assert taken > len(mnemonics(package))


@pytest.mark.parametrize("package", PACKAGES)
def test_assembler_refuses_what_the_stub_does(package):
    random, wrong, tried = Random(6), [], 0
    pool = [operand for name in random.choices(mnemonics(package), k=300)
            for operands in CALLS[package](random, name, 1) for operand in operands]
    for name in mnemonics(package):
        for operands in CALLS[package](random, name, 2):
            other = list(operands)
            if other and random.random() < 0.8:
                other[random.randrange(len(other))] = random.choice(pool)
            else:
                other.append(random.choice(pool))
            if not admits(package, name, tuple(other)):
                tried += 1
                if not refuses(package, name, tuple(other)):
                    wrong.append((name, other))
    assert not wrong
    assert tried > len(mnemonics(package))


@cache
def some(package: str, kind: str) -> list:
    """Operands of a type, one of each class that the assembler tells apart."""
    regs = PACKAGES[package].regs
    if kind.startswith("Element["):
        return [operand[0] for operand in some(package, kind[8:-1])]
    if kind.startswith("RegisterList["):
        first = regs.BANKS[getattr(regs, kind[13:-1])]
        return [first[0] - first[last] for last in (1, 2, 3)]
    if "Ptr_" in kind:
        [(name, takes)] = [(name, takes) for name, found in ADDRESSES.items() for takes, returns in found
                           if returns == kind]
        parts = product(*([part for one in sorted(kinds) for part in some(package, one)] for kinds in takes))
        return [getattr(a64, name)(*each) for each in parts]
    others = {"SupportsIndex": 1, "SupportsFloat": 1.0, "Label": Label(), "str": Label()}  # a name is a label's
    others["ArrayVector"] = a64.za[a64.w12]
    if kind in others:
        return [others[kind]]
    if kind.startswith("Mem_"):
        return [getattr(x86, kind[4:])[x86.rax]]
    if kind == "PredicateElement":
        return [getattr(a64.p0, size)[a64.w12] for size in regs.SIZES]
    if kind.startswith("Slice_"):
        return [getattr(a64.za0h, kind[-1])[a64.w12]]
    known = [*vars(PACKAGES[package]).values(), *(operand for bank in banks(regs) for operand in bank)]
    return [next(operand for operand in known if type(operand).__name__ == kind)]


def banks(regs) -> list[tuple]:
    """All registers, with those that have no name of their own."""
    return [*(regs.BANKS.values() if isinstance(regs.BANKS, dict) else regs.BANKS)]


@pytest.mark.parametrize("package", PACKAGES)
def test_assembler_has_a_form_for_what_the_stub_admits(package):
    """Types that an overload takes, one of each mnemonic's; operands of some values may be refused all the same."""
    random, instruction_set = Random(7), PACKAGES[package].Assembler.instruction_set
    for name in mnemonics(package):
        overloads = [takes for takes, _ in STUBS[package].methods[method(name)] if frozenset(["Any"]) not in takes]
        takes = random.choice(overloads)
        kinds = [random.choice(sorted(each)) for each in takes]
        calls = list(product(*(some(package, kind) for kind in kinds)))
        assert any(instruction_set.resolve(name, call) for call in calls), f"{name}({', '.join(kinds)})"
