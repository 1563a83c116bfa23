"""The repository's files and what its modules import, for the tests and tools that look at them."""

import ast
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]

# Installed package -> its folder: setup.py's ROOTS, read and not repeated.
PACKAGES = next(ast.literal_eval(node.value) for node in ast.parse((ROOT / "setup.py").read_text()).body
                if isinstance(node, ast.Assign) and node.targets[0].id == "ROOTS")

# Where there is no git (an unpacked sdist): what tools and builds leave behind.
LEFT_BEHIND = {".git", "build", "dist", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis", ".benchmarks",
               ".arm64", ".suite"}


@cache
def files() -> tuple[str, ...]:
    """Every file of the repository, committed or about to be, relative to ROOT, sorted."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        said = subprocess.run(["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others",
                               "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return tuple(sorted({name for name in said.split("\0") if name and (ROOT / name).is_file()}))
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders
                      if name not in LEFT_BEHIND and not name.startswith(".venv") and not name.endswith(".egg-info")]
        found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names]
    return tuple(sorted(name for name in found if not name.endswith((".pyc", ".pyo"))))


def text(name: str) -> str | None:
    """A file's text, or None where it is not UTF-8."""
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


@cache
def modules() -> dict[str, Path]:
    """Every module under the three packages: dotted installed name -> file; a package is its __init__.py."""
    found = {}
    for name in files():
        path = Path(name)
        for package, folder in PACKAGES.items():
            if path.suffix == ".py" and path.parts[0] == folder:
                parts = path.relative_to(folder).with_suffix("").parts
                found[".".join([package, *(part for part in parts if part != "__init__")])] = ROOT / path
    return found


@cache
def parsed(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


class Import(NamedTuple):
    """One imported module: its dotted name, the line, whether importing its importer leaves it alone.

    That is so inside a function and under TYPE_CHECKING.
    """

    target: str
    line: int
    inside: bool


def base_of(module: str, node: ast.ImportFrom, is_package: bool) -> str:
    """What a `from ... import` names: the dotted name, also where it is relative."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    above = package[:len(package) - node.level + 1] if node.level else []
    return ".".join([*above, *filter(None, [node.module])])


def imports(module: str, node: ast.AST, known: set[str], is_package: bool, inside: bool = False) -> Iterator[Import]:
    """Every module that a module's syntax tree imports; relative names resolved, `?` where it can not be told."""
    def named(name: str) -> Import:
        return Import(name, child.lineno, inside)

    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (named(alias.name) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            base = base_of(module, child, is_package)
            for alias in child.names:
                inner = f"{base}.{alias.name}"
                yield named(inner if inner in known or inner == "jitkern.__version__" else base)
        elif isinstance(child, ast.Call) and ast.unparse(child.func).endswith(("import_module", "__import__")):
            name = child.args[0] if child.args else None
            yield named(name.value if isinstance(name, ast.Constant) and not child.args[1:] else "?")
        within = (isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                  or isinstance(child, ast.If) and ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"))
        yield from imports(module, child, known, is_package, inside or within)


def imports_of(module: str) -> list[Import]:
    """What a module of the tree imports."""
    path = modules()[module]
    return list(imports(module, parsed(path), set(modules()), path.name == "__init__.py"))
