"""The repository's files, for the tests that look at them."""

import ast
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Installed package -> its folder: setup.py's ROOTS, read and not repeated.
PACKAGES = next(ast.literal_eval(node.value) for node in ast.parse((ROOT / "setup.py").read_text()).body
                if isinstance(node, ast.Assign) and node.targets[0].id == "ROOTS")

# Where there is no git (an unpacked sdist): what tools and builds leave behind.
LEFT_BEHIND = {".git", "build", "dist", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis", ".benchmarks",
               ".arm64"}


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
