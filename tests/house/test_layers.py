"""Who may import what: the table below, kept by reading every module's imports.

Imports inside functions and under TYPE_CHECKING count too.
"""

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import NamedTuple

import pytest
import tree


class Layer(NamedTuple):
    """One row.  Names are relative to jitkern, and the first row that matches a module is its row.

    modules: patterns of module names.
    may: what they may import: a layer's name, a module pattern, `own` (each other), `downward` (each other, with no
         cycle), `above` (every layer above it in the table) or `anything`.
    packages: what they may import that is neither jitkern's nor the standard library's, or `*`.
    """

    name: str
    modules: str
    may: str
    packages: str


TABLE = """
layer     | its modules                                             | may import                              | packages
isa       | isa isa.*                                               | own                                     |
emulated  | kernels.machine.emulated kernels.machine.emulated_lanes | isa machine own                         | numpy
machine   | kernels.machine kernels.machine.*                       | isa own                                 |
kernels   | kernels kernels.*                                       | kernels.machine.base isa.types downward |
platform  | call* loop* cpu cpufacts cpuid elf execmem gdbjit hwcap native perf verbose | isa own __version__                     | cffi _cffi_backend numpy cpuinfo
targets   | targets                                                 | isa platform kernels.block machine      |
store     | tune tune.store                                         | isa platform targets __version__        | numpy platformdirs
core      | cache disk dispatch fused moves team verify verify.*    | above own __version__                   | cffi numpy platformdirs
ops       | ops ops.* numpy                                         | dispatch fused own                      | numpy
graph     | graph graph.special graph.ir graph.spec graph.evaluate graph.rewrite graph.rules graph.normal graph.rolling graph.passes graph.bounds graph.formulas | isa.types downward | numpy
tracing   | graph.trace graph.proxy graph.ufuncs graph.functions graph.products graph.shapes graph.creation graph.index graph.capture | graph own | numpy
execution | graph.group graph.steps graph.plan graph.memory graph.lower graph.link graph.run graph.stream graph.jit | graph tracing core targets native callobject calllayout kernels.* isa.types own | numpy
functions | graph.elementary functions                              | graph tracing execution own             | numpy
tune      | tune.space tune.env tune.policy                         | dispatch verify verify.* store own      | numpy rich gymnasium
frontends | frontends frontends.*                                   | graph tracing execution own             | numpy onnx torch
entry     | jitkern __main__                                        | anything __version__                    | *
"""  # noqa: E501
LAYERS = [Layer(*(cell.strip() for cell in line.split("|"))) for line in TABLE.strip().splitlines()[1:]]

# Slow to import, or in an extra: only where they are used, inside a function.
INSIDE_FUNCTIONS = {"capstone", "cpuinfo", "gymnasium", "matplotlib", "onnx", "torch"}


def short(module: str) -> str:
    """A module's name as the table has it: relative to jitkern, which itself keeps its name."""
    return module.removeprefix("jitkern.")


def matches(name: str, patterns: str) -> bool:
    """Whether the name matches one of the space-separated patterns."""
    return any(fnmatchcase(name, pattern) for pattern in patterns.split())


def layer_of(module: str) -> Layer | None:
    """The module's row."""
    return next((layer for layer in LAYERS if matches(short(module), layer.modules)), None)


def meant(word: str, layer: Layer) -> list[Layer]:
    """The layers that a word of the column `may import` stands for, in that layer's row; none for a module pattern."""
    words = {"own": [layer], "downward": [layer], "above": LAYERS[:LAYERS.index(layer)], "anything": LAYERS}
    return words.get(word) or [row for row in LAYERS if row.name == word]


class Import(NamedTuple):
    """One imported module: its dotted name, the line, whether importing its importer leaves it alone.

    That is so inside a function and under TYPE_CHECKING.
    """

    target: str
    line: int
    inside: bool


def imports(module: str, node: ast.AST, known: set[str], is_package: bool, inside: bool = False) -> Iterator[Import]:
    """Every module that a module's syntax tree imports; relative names resolved, `?` where it can not be told."""
    def named(name: str) -> Import:
        return Import(name, child.lineno, inside)

    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (named(alias.name) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            base = child.module or ""
            if child.level:
                package = module.split(".") if is_package else module.split(".")[:-1]
                base = ".".join([*package[:len(package) - child.level + 1], *filter(None, [base])])
            for alias in child.names:
                inner = f"{base}.{alias.name}"
                yield named(inner if inner in known or inner == "jitkern.__version__" else base)
        elif isinstance(child, ast.Call) and ast.unparse(child.func).endswith(("import_module", "__import__")):
            name = child.args[0] if child.args else None
            yield named(name.value if isinstance(name, ast.Constant) and not child.args[1:] else "?")
        within = (isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                  or isinstance(child, ast.If) and ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"))
        yield from imports(module, child, known, is_package, inside or within)


def verdict(module: str, found: Import, known: set[str]) -> str | None:
    """Why the module may not import this, or None."""
    layer, (target, _, inside) = layer_of(module), found
    top = target.split(".")[0]
    if top in ("isa", "kernels"):
        return f"{target} under its bare name: say jitkern.{target}"
    if target == "?":
        return None if layer.name == "entry" else "a module whose name is computed"
    if top != "jitkern":
        if top in sys.stdlib_module_names:
            return None
        if layer.packages != "*" and top not in layer.packages.split():
            return f"{top}: the layer may import {layer.packages or 'the standard library only'}"
        return f"{top} outside a function" if top in INSIDE_FUNCTIONS and not inside else None
    if target not in known and target != "jitkern.__version__":
        return f"{target}, which does not exist"
    if target == "jitkern.__main__":
        return f"{target}, which nobody may import"
    if module == "jitkern" and not inside:
        return f"{target} outside a function: importing jitkern must stay cheap"
    for allowed in layer.may.split():
        if layer_of(target) in meant(allowed, layer):
            return None
        if not meant(allowed, layer) and fnmatchcase(short(target), allowed):
            return None
    return f"{target}: the layer may import {layer.may}"


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """The modules of one import cycle, or an empty list."""
    done = set()

    def visit(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module):], module]
        if module not in done:
            for other in sorted(edges.get(module, ())):
                if found := visit(other, [*path, module]):
                    return found
            done.add(module)
        return []

    return next((found for module in sorted(edges) if (found := visit(module, []))), [])


def imports_of(module: str) -> list[Import]:
    """What a module of the tree imports."""
    path = tree.modules()[module]
    return list(imports(module, tree.parsed(path), set(tree.modules()), path.name == "__init__.py"))


@pytest.mark.parametrize("module", sorted(tree.modules()))
def test_module_imports_only_what_its_layer_may(module):
    layer = layer_of(module)
    where = tree.modules()[module].relative_to(tree.ROOT)
    assert layer, f"{where}: {module} has no row in LAYERS (tests/house/test_layers.py): say which layer it is in"
    wrong = {f"{where}:{found.line}: {module} (layer {layer.name}) imports {reason}"
             for found in imports_of(module) if (reason := verdict(module, found, set(tree.modules())))}
    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize("layer", [layer for layer in LAYERS if "downward" in layer.may], ids=lambda layer: layer.name)
def test_layer_has_no_cycle(layer):
    inside = [module for module in tree.modules() if layer_of(module) == layer]
    found = cycle({module: {each.target for each in imports_of(module)} & set(inside) for module in inside})
    assert not found, " -> ".join(found)


@pytest.mark.parametrize("name", [name for name in tree.files() if name.endswith(".py")])
def test_no_file_imports_isa_or_kernels_under_their_bare_names(name):
    bare = [f"{name}:{found.line}: {found.target}"
            for found in imports("", tree.parsed(tree.ROOT / name), set(), is_package=False)
            if found.target.split(".")[0] in ("isa", "kernels")]
    assert not bare, f"under the bare name, say jitkern.…: {bare}"


def test_each_name_in_the_table_means_something():
    """A layer named in `may` exists, or it is a module pattern inside some layer."""
    for layer in LAYERS:
        for allowed in layer.may.split():
            assert (allowed == "__version__" or meant(allowed, layer)
                    or any(matches(allowed, row.modules) for row in LAYERS)), f"{layer.name}: {allowed}"


KNOWN = {"jitkern", "jitkern.__main__", "jitkern.cpu", "jitkern.native", "jitkern.dispatch", "jitkern.isa",
         "jitkern.isa.types", "jitkern.isa.x86", "jitkern.isa.x86.regs", "jitkern.kernels", "jitkern.kernels.block",
         "jitkern.kernels.gemm", "jitkern.kernels.machine", "jitkern.kernels.machine.base", "jitkern.graph.ir",
         "jitkern.kernels.machine.avx512", "jitkern.kernels.machine.emulated", "jitkern.frontends.onnx",
         "jitkern.targets", "jitkern.tune.store", "jitkern.tune.env", "jitkern.verify"}


@pytest.mark.parametrize("module, source", [
    ("jitkern",                          "def f():\n from . import cpu"),
    ("jitkern",                          "if TYPE_CHECKING:\n from . import cpu"),
    ("jitkern.__main__",                 "import rich, jitkern.cpu\nfrom . import __version__"),
    ("jitkern.cpu",                      "import os.path, typing"),
    ("jitkern.cpu",                      "from jitkern.isa.x86 import *"),
    ("jitkern.cpu",                      "from .isa import x86\nfrom . import native, __version__"),
    ("jitkern.cpu",                      "def name():\n import cpuinfo"),
    ("jitkern.dispatch",                 "from .tune import store\nfrom .kernels.machine.avx512 import X"),
    ("jitkern.frontends.onnx",           "from ..graph import ir\ndef load():\n import onnx.helper"),
    ("jitkern.isa.x86.regs",             "from ..types import f32"),
    ("jitkern.isa.x86",                  "from .regs import rax"),
    ("jitkern.kernels.gemm",             "from .machine import base\nfrom .block import B\nfrom ..isa import types"),
    ("jitkern.kernels.machine.emulated", "import numpy\nfrom .base import Machine"),
    ("jitkern.targets",                  "from .kernels.block import Block"),
    ("jitkern.tune.env",                 "from .. import dispatch, verify\nfrom . import store"),
])
def test_checker_accepts(module, source):
    found = list(imports(module, ast.parse(source), KNOWN, is_package=module in ("jitkern", "jitkern.isa.x86")))
    assert found and [verdict(module, each, KNOWN) for each in found] == [None] * len(found)


@pytest.mark.parametrize("module, source, reason", [
    ("jitkern",                          "from . import cpu",                      "outside a function"),
    ("jitkern.cpu",                      "if TYPE_CHECKING:\n from . import dispatch", "may import isa own"),
    ("jitkern.cpu",                      "import cpuinfo",                         "outside a function"),
    ("jitkern.cpu",                      "from . import dispatch",                 "may import isa own"),
    ("jitkern.cpu",                      "def f():\n from jitkern import dispatch", "may import isa own"),
    ("jitkern.cpu",                      "from . import kernels",                  "may import isa own"),
    ("jitkern.cpu",                      "import jitkern",                         "may import isa own"),
    ("jitkern.cpu",                      "import rich",                            "may import cffi _cffi"),
    ("jitkern.cpu",                      "from . import absent",                   "jitkern: the layer"),
    ("jitkern.cpu",                      "import jitkern.absent",                  "does not exist"),
    ("jitkern.dispatch",                 "from .tune import env\nimport jitkern.tune.env", "the layer may"),
    ("jitkern.dispatch",                 "from . import __main__",                 "nobody may import"),
    ("jitkern.frontends.onnx",           "import onnx",                            "outside a function"),
    ("jitkern.isa.types",                "import numpy",                           "standard library only"),
    ("jitkern.isa.types",                "from .. import cpu",                     "may import own"),
    ("jitkern.isa.x86",                  "import isa.types",                       "bare name"),
    ("jitkern.isa.x86",                  "importlib.import_module('numpy')",       "standard library only"),
    ("jitkern.isa.x86",                  "importlib.import_module(name)",          "computed"),
    ("jitkern.kernels.gemm",             "from .machine import avx512",            "may import kernels.machine.base"),
    ("jitkern.kernels.gemm",             "from ..isa import x86",                  "may import kernels.machine.base"),
    ("jitkern.kernels.gemm",             "import numpy",                           "standard library only"),
    ("jitkern.kernels.machine.avx512",   "import numpy",                           "standard library only"),
    ("jitkern.kernels.machine.base",     "from .. import block",                   "may import isa own"),
    ("jitkern.tune.env",                 "def f():\n from ..graph import ir",      "may import dispatch"),
])
def test_checker_refuses(module, source, reason):
    found = imports(module, ast.parse(source), KNOWN, is_package=module in ("jitkern", "jitkern.isa.x86"))
    assert any(reason in (verdict(module, each, KNOWN) or "") for each in found)


def test_cycle_is_found():
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []
