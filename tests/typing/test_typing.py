"""What a type checker says to a user of the package: `mypy --strict` on typical uses, and on wrong ones."""

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import tree
import uses
import wrong

import jitkern as jk

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The packages where a wheel has them: mypy does not see an editable install."""
    folder = tmp_path_factory.mktemp("packages")
    (folder / "jitkern").mkdir()
    for package, source in tree.PACKAGES.items():
        *_, name = package.split(".")
        for path in (tree.ROOT / source).iterdir() if package == "jitkern" else [tree.ROOT / source]:
            (folder / "jitkern" / (path.name if package == "jitkern" else name)).symlink_to(path)
    return folder


def run(folder: Path, module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """One of mypy's programs."""
    return subprocess.run([sys.executable, "-m", module, *map(str, arguments)], cwd=folder,
                          env={**os.environ, "MYPYPATH": str(folder)}, capture_output=True, text=True)


@pytest.fixture(scope="module")
def said(folder) -> dict[str, set[tuple[int, str]]]:
    """For each file the errors of one run, as lines and codes."""
    done = run(folder, "mypy", "--strict", "--follow-imports=silent", "--show-error-codes", "--no-pretty",
               "--config-file=", f"--cache-dir={folder / 'cache'}", HERE / "uses.py", HERE / "wrong.py")
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, set[tuple[int, str]]] = {}
    for path, line, code in re.findall(r"^(.+?):(\d+): error: .*\[([\w-]+)\]$", done.stdout, re.M):
        found.setdefault(Path(path).name, set()).add((int(line), code))
    return found


def test_typical_uses_are_accepted(said):
    assert said.get("uses.py") is None


def test_stubs_are_strict_themselves(said):
    assert {*said} <= {"uses.py", "wrong.py"}, said


def test_stubs_have_what_the_modules_have(folder):
    """Names, classes, signatures: all but the methods that an assembler makes when they are first used."""
    (folder / "allowed").write_text(r"jitkern\.isa\.(x86|a64)\.Assembler\..*")
    (folder / "mypy.ini").write_text("[mypy]\nignore_errors = True\n")  # of the sources' own
    done = run(folder, "mypy.stubtest", "--concise", "--allowlist", "allowed", "--mypy-config-file", "mypy.ini",
               "jitkern.isa.x86", "jitkern.isa.a64")
    assert not done.returncode, done.stdout + done.stderr


def test_programs_are_what_the_assemblers_take():
    uses.written_for_x86()
    uses.written_for_a64()


@pytest.mark.native
def test_arrays_are_what_the_functions_take():
    assert uses.arrays() == 4 * 16 * 8 + 1
    assert jk.cpu.isa in uses.machine()


@pytest.mark.native(arch="x86-64")
def test_code_is_called():
    assert uses.called()(41) == 42


@pytest.mark.parametrize("name", ["x86", "a64"])
def test_wrong_operands_are_refused_when_they_run(name):
    function = getattr(wrong, f"written_for_{name}")
    lines = [line.strip() for line in inspect.getsource(function).splitlines() if "  # E: " in line]
    for line in lines:
        with pytest.raises((jk.EncodingError, AttributeError, TypeError)):
            exec(line, vars(wrong) | {"a": getattr(wrong, name).Assembler()})


def test_wrong_uses_are_refused(said):
    lines = (HERE / "wrong.py").read_text().splitlines()
    expected = {(i, code[1]) for i, line in enumerate(lines, 1) if (code := re.search(r"# E: ([\w-]+)$", line))}
    assert said["wrong.py"] == expected
