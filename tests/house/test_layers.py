"""Who may import what: the table below, kept by reading every module's imports.

Imports inside functions and under TYPE_CHECKING count too.
"""

import ast
import importlib
import sys
from fnmatch import fnmatchcase
from typing import NamedTuple

import pytest
import tree
from tree import Import, base_of, imports, imports_of


class Layer(NamedTuple):
    """One row.  Names are relative to jitkern, and the first row that matches a module is its row.

    modules: patterns of module names.
    may: what they may import: a layer's name, a module pattern, `own` (each other), `downward` (each other, with no
         cycle) or `anything`.
    packages: what they may import that is neither jitkern's nor the standard library's, or `*`; in brackets only
         inside functions.
    """

    name: str
    modules: str
    may: str
    packages: str

    @property
    def inside(self) -> set[str]:
        """Packages that they may import inside functions only."""
        return {name.strip("()") for name in self.packages.split() if name.startswith("(")}


TABLE = """
layer     | its modules                                             | may import                                                             | packages
isa       | isa isa.*                                               | own                                                                    |
emulated  | kernels.machine.emulated kernels.machine.emulated_lanes | isa machine own                                                        | numpy
machine   | kernels.machine kernels.machine.*                       | isa own                                                                |
kernels   | kernels kernels.*                                       | kernels.machine.base isa.types emulated downward                       | (numpy)
code      | code code.*                                             | isa own                                                                |
cpu       | cpu cpu.*                                               | code isa kernels.facts machine own                                     | cpuinfo
call      | call call.*                                             | cpu code isa own                                                       | cffi _cffi_backend numpy
micro     | micro micro.*                                           | call cpu code isa machine own                                          | numpy
dispatch  | dispatch dispatch.*                                     | call cpu code isa kernels kernels.machine.base own __version__         | cffi numpy platformdirs
graph     | graph graph.*                                           | isa.types kernels.order downward                                       | numpy
tracing   | tracing tracing.*                                       | graph code.interruption downward                                       | numpy
verify    | verify verify.*                                         | graph own                                                              | numpy
program   | program program.*                                       | graph dispatch call cpu kernels kernels.machine.base isa.types code.interruption own | numpy
jit       | jit                                                     | tracing program call graph cpu.targets code.interruption code.system   | numpy
frontends | frontends frontends.*                                   | graph program own                                                      | numpy onnx torch
tune      | tune tune.*                                             | dispatch verify micro jit frontends own                                | numpy rich gymnasium
ops       | ops ops.* numpy                                         | dispatch jit call graph tracing code.interruption code.system own      | numpy
entry     | jitkern __main__                                        | anything __version__                                                   | *
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
    words = {"own": [layer], "downward": [layer], "anything": LAYERS}
    return words.get(word) or [row for row in LAYERS if row.name == word]


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
        if layer.packages != "*" and top not in {*layer.packages.split(), *layer.inside}:
            return f"{top}: the layer may import {layer.packages or 'the standard library only'}"
        return f"{top} outside a function" if top in INSIDE_FUNCTIONS | layer.inside and not inside else None
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


@pytest.mark.parametrize("name", [name for name in tree.files() if name.endswith(".py")])
def test_every_name_imported_from_jitkern_exists_there(name):
    """Also those that are imported inside functions, which no import of the module shows."""
    path = tree.ROOT / name
    module = next((module for module, file in tree.modules().items() if file == path), "")
    missing = []
    for node in ast.walk(tree.parsed(path)):
        base = base_of(module, node, path.name == "__init__.py") if isinstance(node, ast.ImportFrom) else ""
        if base.split(".")[0] == "jitkern":
            there = importlib.import_module(base) if base in tree.modules() else None
            missing += [f"{name}:{node.lineno}: {base} has no {alias.name}" for alias in node.names
                        if alias.name != "*" and f"{base}.{alias.name}" not in tree.modules()
                        and not hasattr(there, alias.name)]
    assert not missing, "\n".join(missing)


def test_each_name_in_the_table_means_something():
    """A layer named in `may` exists, or it is a module pattern inside some layer."""
    for layer in LAYERS:
        for allowed in layer.may.split():
            assert (allowed == "__version__" or meant(allowed, layer)
                    or any(matches(allowed, row.modules) for row in LAYERS)), f"{layer.name}: {allowed}"


KNOWN = {"jitkern", "jitkern.__main__", "jitkern.cpu", "jitkern.cpu.targets", "jitkern.code.execmem",
         "jitkern.dispatch", "jitkern.call.callables", "jitkern.isa", "jitkern.isa.types", "jitkern.isa.x86",
         "jitkern.isa.x86.regs", "jitkern.kernels", "jitkern.kernels.gemm", "jitkern.kernels.gemm.block",
         "jitkern.kernels.gemm.nest", "jitkern.kernels.machine", "jitkern.kernels.machine.base",
         "jitkern.kernels.machine.avx512", "jitkern.kernels.machine.emulated", "jitkern.kernels.facts",
         "jitkern.graph.ir", "jitkern.frontends.onnx", "jitkern.tune.env", "jitkern.verify"}
PACKAGES = {"jitkern", "jitkern.cpu", "jitkern.dispatch", "jitkern.isa.x86"}


@pytest.mark.parametrize("module, source", [
    ("jitkern",                          "def f():\n from . import cpu"),
    ("jitkern",                          "if TYPE_CHECKING:\n from . import cpu"),
    ("jitkern.__main__",                 "import rich, jitkern.cpu\nfrom . import __version__"),
    ("jitkern.cpu",                      "import os.path, typing"),
    ("jitkern.cpu",                      "from jitkern.isa.x86 import *"),
    ("jitkern.cpu.targets",              "from ..isa import x86\nfrom . import targets"),
    ("jitkern.call.callables",           "from jitkern import cpu\nfrom ..code import execmem"),
    ("jitkern.cpu",                      "def name():\n import cpuinfo"),
    ("jitkern.dispatch",                 "from .. import __version__\nfrom ..kernels.gemm import nest"),
    ("jitkern.frontends.onnx",           "from ..graph import ir\ndef load():\n import onnx.helper"),
    ("jitkern.isa.x86.regs",             "from ..types import f32"),
    ("jitkern.isa.x86",                  "from .regs import rax"),
    ("jitkern.kernels.gemm.nest",        "from ..machine import base\nfrom .block import B\nfrom ...isa import types"),
    ("jitkern.kernels.machine.emulated", "import numpy\nfrom .base import Machine"),
    ("jitkern.kernels.gemm.nest",        "def f():\n import numpy\n from ..machine import emulated"),
    ("jitkern.cpu.targets",              "from ..kernels.facts import Facts"),
    ("jitkern.tune.env",                 "from .. import dispatch, verify\nfrom . import env"),
])
def test_checker_accepts(module, source):
    found = list(imports(module, ast.parse(source), KNOWN, is_package=module in PACKAGES))
    assert found and [verdict(module, each, KNOWN) for each in found] == [None] * len(found)


@pytest.mark.parametrize("module, source, reason", [
    ("jitkern",                          "from . import cpu",                      "outside a function"),
    ("jitkern.cpu",                      "if TYPE_CHECKING:\n from .. import dispatch", "may import code isa"),
    ("jitkern.cpu",                      "import cpuinfo",                         "outside a function"),
    ("jitkern.cpu",                      "from .. import dispatch",                 "may import code isa"),
    ("jitkern.cpu",                      "def f():\n from jitkern import dispatch", "may import code isa"),
    ("jitkern.cpu",                      "from .. import kernels",                  "may import code isa"),
    ("jitkern.cpu",                      "import jitkern",                         "may import code isa"),
    ("jitkern.cpu",                      "import rich",                            "may import cpuinfo"),
    ("jitkern.cpu",                      "from .. import absent",                   "jitkern: the layer"),
    ("jitkern.cpu",                      "import jitkern.absent",                  "does not exist"),
    ("jitkern.dispatch",                 "from ..tune import env\nimport jitkern.tune.env", "the layer may"),
    ("jitkern.dispatch",                 "from .. import __main__",                "nobody may import"),
    ("jitkern.frontends.onnx",           "import onnx",                            "outside a function"),
    ("jitkern.isa.types",                "import numpy",                           "standard library only"),
    ("jitkern.isa.types",                "from .. import cpu",                     "may import own"),
    ("jitkern.isa.x86",                  "import isa.types",                       "bare name"),
    ("jitkern.isa.x86",                  "importlib.import_module('numpy')",       "standard library only"),
    ("jitkern.isa.x86",                  "importlib.import_module(name)",          "computed"),
    ("jitkern.kernels.gemm.nest",        "from ..machine import avx512",           "may import kernels.machine.base"),
    ("jitkern.kernels.gemm.nest",        "from jitkern.isa import x86",            "may import kernels.machine.base"),
    ("jitkern.kernels.gemm.nest",        "import numpy",                           "numpy outside a function"),
    ("jitkern.kernels.gemm.nest",        "def f():\n import torch",                "may import (numpy)"),
    ("jitkern.kernels.machine.avx512",   "import numpy",                           "standard library only"),
    ("jitkern.kernels.machine.base",     "from ..gemm import block",               "may import isa own"),
    ("jitkern.tune.env",                 "def f():\n from ..graph import ir",      "may import dispatch"),
])
def test_checker_refuses(module, source, reason):
    found = imports(module, ast.parse(source), KNOWN, is_package=module in PACKAGES)
    assert any(reason in (verdict(module, each, KNOWN) or "") for each in found)


def test_cycle_is_found():
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert cycle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []
