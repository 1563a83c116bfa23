"""Make a virtual environment with pip in it, by whichever way works with this interpreter.

    python tools/venv.py FOLDER

Debian splits `ensurepip` off into python3-venv.  Where it is missing, the ways are tried in this order: virtualenv,
this interpreter's own pip (22.3 or later), and the package python3-venv when this user may install it.
Standard library only.
"""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import debian

PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
HELP = f"""\
This Python ({sys.executable}, {sys.version.split()[0]}) can not make a virtual environment: {{reason}}.
Install one of these, then run the same command again:
    as root: {debian.command([PACKAGE])}
    or give another interpreter: make PYTHON=/path/to/python3 ..."""


def has(module: str) -> bool:
    """Whether this interpreter can import the module."""
    return importlib.util.find_spec(module) is not None


def ways(folder: Path) -> Iterator[list[list[str]]]:
    """The ways to make the environment, each a list of commands, best first."""
    python, venv = sys.executable, [sys.executable, "-m", "venv", "--clear"]
    if has("ensurepip") and has("venv"):
        yield [[*venv, str(folder)]]
    if has("virtualenv"):
        yield [[python, "-m", "virtualenv", "--quiet", "--clear", str(folder)]]
    elif found := shutil.which("virtualenv"):
        yield [[found, "--quiet", "--clear", "-p", python, str(folder)]]
    if has("pip") and has("venv"):
        yield [[*venv, "--without-pip", str(folder)],
               [python, "-m", "pip", "--quiet", "--python", str(folder / "bin/python"), "install", "pip"]]


def attempt(commands: list[list[str]]) -> str | None:
    """Run the commands; None on success, else what the first that failed said."""
    for command in commands:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True)
        if done.returncode:
            return f"{' '.join(command)}: {done.stdout.strip()}"
    return None


def main(folder: Path) -> int:
    """Make the environment; 0, or 1 after having said what to install."""
    reasons = []
    for commands in ways(folder):
        if (reason := attempt(commands)) is None:
            return 0
        reasons.append(reason)
    # Only for Debian's own interpreter does a Debian package help.
    if not has("ensurepip") and sys.executable.startswith("/usr/bin/"):
        reason = debian.install([PACKAGE]) or attempt([[sys.executable, "-m", "venv", "--clear", str(folder)]])
        if reason is None:
            return 0
        reasons.append(reason)
    shutil.rmtree(folder, ignore_errors=True)
    print(HELP.format(reason="; ".join(["ensurepip is missing", *reasons] if not has("ensurepip") else reasons)),
          file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
