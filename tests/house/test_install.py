"""The wheel, the sdist and the editable install, each used from another folder."""

import email
import importlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest
import tree

ASSEMBLES = """
from jitkern.isa.x86 import *
a = Assembler("identity")
a.mov(rax, rdi)
a.ret()
print(bytes(a.finish()).hex())
"""
IDENTITIES = {"4889f8c3", "488bc7c3"}  # mov has two encodings for two registers


def run(*command: object, cwd: Path) -> str:
    """Standard output of a command that must succeed; no setting of this process leaks into it."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.args}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def build(folder: Path, *what: str) -> None:
    """Build into folder/dist with the setuptools that is installed here: nothing is fetched."""
    run(sys.executable, "-m", "build", "--no-isolation", *what, cwd=folder)


def environment(folder: Path) -> Path:
    """A new virtual environment that sees this one's third-party packages, but not its jitkern; its interpreter."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    site = folder / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"
    # A folder that is named in a .pth file is searched, but its own .pth files (the editable install's) are not read.
    (site / "third-party.pth").write_text(sysconfig.get_path("purelib"))
    return folder / "bin/python"


def pip_install(python: Path, *what: object) -> None:
    """Install into the interpreter's environment with this environment's pip, off line and without dependencies."""
    run(sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "--quiet", "install",
        "--no-index", "--no-deps", "--no-build-isolation", *what, cwd=python.parent)


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    """A copy of the repository's files, and nothing else."""
    folder = tmp_path_factory.mktemp("source")
    for name in tree.files():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(tree.ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def sdist(copy) -> Path:
    """The sdist, and beside it the wheel that is built from it."""
    build(copy)
    (path,) = (copy / "dist").glob("*.tar.gz")
    return path


@pytest.fixture(scope="module")
def wheel(sdist) -> Path:
    """The wheel built from the sdist."""
    (path,) = sdist.parent.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The interpreter of a new environment with the wheel in it."""
    python = environment(tmp_path_factory.mktemp("environment") / "venv")
    pip_install(python, wheel)
    return python


def installed_name(name: str) -> str | None:
    """Where a file of the repository is in the wheel, None for what is not in a package."""
    path = PurePosixPath(name)
    return next(("/".join([package.replace(".", "/"), *path.parts[1:]]) for package, folder in tree.PACKAGES.items()
                 if len(path.parts) > 1 and path.parts[0] == folder), None)


def test_wheel_holds_every_file_of_the_packages_and_nothing_else(wheel):
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == set(filter(None, map(installed_name, tree.files())))
    assert {"jitkern/py.typed", "jitkern/isa/__init__.py", "jitkern/kernels/__init__.py"} <= held


def test_wheel_is_pure_and_says_what_it_is(wheel):
    archive = zipfile.ZipFile(wheel)
    (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    said = email.message_from_bytes(archive.read(metadata))
    version = re.search(r'^__version__ = "(.+)"$', tree.text("jitkern/__init__.py"), re.M)[1]
    assert wheel.name == f"jitkern-{version}-py3-none-any.whl"
    assert (said["Name"], said["Version"], said["Requires-Python"]) == ("jitkern", version, ">=3.10")
    assert (said["License-Expression"], said.get_all("License-File")) == ("Apache-2.0", ["LICENSE"])
    assert said.get_payload(decode=True).decode().strip() == tree.text("README.md").strip()
    assert [line for line in said.get_all("Requires-Dist") if "extra ==" not in line] == [
        "numpy>=2.1", "cffi>=1.15", "py-cpuinfo", "platformdirs", "rich"]
    assert set(said.get_all("Provides-Extra")) == {"onnx", "torch", "rl", "plot", "dis", "docs", "test"}


def test_sdist_holds_every_file_of_the_repository(sdist):
    with tarfile.open(sdist) as archive:
        held = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    assert set(tree.files()) - held == set(), "MANIFEST.in leaves them out"
    made = {name for name in held - set(tree.files()) if not name.startswith("jitkern.egg-info/")}
    assert made == {"PKG-INFO", "setup.cfg"}


def test_wheel_from_the_tree_is_the_wheel_from_the_sdist(copy, wheel, tmp_path):
    again = shutil.copytree(copy, tmp_path / "again", ignore=shutil.ignore_patterns("dist", "build", "*.egg-info"))
    build(again, "--wheel")
    (direct,) = (again / "dist").glob("*.whl")
    one, other = zipfile.ZipFile(direct), zipfile.ZipFile(wheel)
    assert sorted(one.namelist()) == sorted(other.namelist())
    assert [name for name in one.namelist() if one.read(name) != other.read(name)] == []


def test_wheel_assembles_from_another_folder(installed, tmp_path):
    assert run(installed, "-I", "-c", ASSEMBLES, cwd=tmp_path).strip() in IDENTITIES


def test_wheel_is_what_was_imported(installed, tmp_path):
    said = run(installed, "-I", "-c", "import jitkern, jitkern.isa, jitkern.kernels\n"
               "for m in jitkern, jitkern.isa, jitkern.kernels: print(m.__file__)", cwd=tmp_path).split()
    inside = installed.parents[1].resolve()
    assert len(said) == 3 and all(Path(path).resolve().is_relative_to(inside) for path in said)


@pytest.mark.parametrize("where", ["copy", "tmp_path"])
def test_command_and_module_are_the_same_also_in_the_checkout(installed, where, request):
    """In the checkout Python finds the folder jitkern/ before the package that is installed."""
    folder = request.getfixturevalue(where)
    (folder / "here_to_list.py").write_text(f"{ASSEMBLES}\nkernel = a.finish()\n")
    for command in ([installed, "-m", "jitkern"], [installed.parent / "jitkern"]):
        assert run(*command, "--version", cwd=folder).startswith("jitkern 0.")
        assert "mov rax, rdi" in run(*command, "dis", "here_to_list:kernel", cwd=folder)
    (folder / "here_to_list.py").unlink()


def test_checkout_uses_its_own_folders_and_gives_them_no_bare_names(installed, copy, tmp_path):
    said = run(installed, "-I", "-c", f"import sys; sys.path.insert(0, {str(copy)!r})\n"
               "import jitkern; sys.path.pop(0)\nimport importlib.util, jitkern.isa.x86, jitkern.kernels.gemm\n"
               "for m in jitkern, jitkern.isa.x86, jitkern.kernels.gemm: print(m.__file__)\n"
               "for name in 'isa', 'kernels', 'jitkern.tests': print(importlib.util.find_spec(name))", cwd=tmp_path)
    assert said.split() == [*(str(copy / folder / "__init__.py") for folder in ("jitkern", "isa/x86", "kernels/gemm")),
                            "None", "None", "None"]


def test_wheel_needs_no_help_to_be_found(installed, tmp_path):
    code = "import sys; before = list(sys.meta_path); import jitkern; print(before == sys.meta_path)"
    assert run(installed, "-I", "-c", code, cwd=tmp_path).strip() == "True"


@pytest.mark.parametrize("name", ["isa", "kernels", "tests", "tools", "bench"])
def test_wheel_makes_no_other_name_importable(installed, tmp_path, name):
    code = f"import importlib.util; print(importlib.util.find_spec({name!r}))"
    assert run(installed, "-I", "-c", code, cwd=tmp_path).strip() == "None"


def test_wheel_uninstalls_without_a_trace(wheel, tmp_path):
    python = environment(tmp_path / "venv")
    before = sorted(tmp_path.rglob("*"))
    pip_install(python, wheel)
    assert sorted(tmp_path.rglob("*")) != before
    run(sys.executable, "-m", "pip", "--python", python, "uninstall", "--yes", "--quiet", "jitkern", cwd=tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


def test_editable_install_maps_to_the_source_folders(copy, tmp_path):
    source = shutil.copytree(copy, tmp_path / "source with a space",
                             ignore=shutil.ignore_patterns("dist", "build", "*.egg-info"))
    python = environment(tmp_path / "venv")
    pip_install(python, "--editable", source)
    # Made after the install: found with no further step.
    for folder in ("isa", "kernels", "jitkern"):
        (source / folder / "fresh").mkdir()
        (source / folder / "fresh/__init__.py").write_text('"""New."""\n')
    modules = {"jitkern": "jitkern", "jitkern.fresh": "jitkern/fresh", "jitkern.isa": "isa",
               "jitkern.isa.fresh": "isa/fresh", "jitkern.kernels": "kernels", "jitkern.kernels.fresh": "kernels/fresh"}
    said = run(python, "-I", "-c", f"import importlib, importlib.util\n"
               f"for name in {list(modules)}: print(importlib.import_module(name).__file__)\n"
               "print(importlib.util.find_spec('isa'), importlib.util.find_spec('kernels'))", cwd=tmp_path)
    assert said.splitlines() == [*(str(source / folder / "__init__.py") for folder in modules.values()), "None None"]
    assert run(python, "-I", "-c", ASSEMBLES, cwd=tmp_path).strip() in IDENTITIES


def test_this_environment_runs_this_tree():
    """What the other tests import is the source beside them, not an installed copy or another checkout."""
    for name, folder in tree.PACKAGES.items():
        assert Path(importlib.import_module(name).__file__) == tree.ROOT / folder / "__init__.py"
