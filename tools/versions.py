"""The tests that can differ, with the oldest Python, numpy and cffi that setup.py allows, and with the newest.

    python tools/versions.py [oldest] [newest]

Each has an environment, .venv-oldest and .venv-newest, which is made when it is first needed.  In the oldest every
requirement of setup.py that has a lower bound is that very version, in the newest all are the last releases.  An
environment takes 20 s, the tests 90 to 110 s of CPU time.  The exit status is 1 if a test failed, and under CI=true
also where an environment could not be made; elsewhere that is said and is no failure.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import arm64
import tiers

CHECKOUT = arm64.CHECKOUT
NAMES = ("oldest", "newest")
MINORS = range(10, 15)  # of Python 3, see the classifiers in setup.py
# What meets the interpreter's objects, numpy's, or cffi's.
TESTS = """
tests/graph/test_[!j]* tests/graph/test_jit.py tests/graph/test_jit_[cflpst]*
tests/ops/test_[elp]* tests/ops/test_numpy_module.py
tests/runtime/test_call* tests/runtime/test_import.py tests/runtime/test_native.py tests/runtime/test_systems.py
"""
ABOUT = "import sys, numpy, cffi; print(f'Python {sys.version.split()[0]}, numpy {numpy.__version__}, " \
        "cffi {cffi.__version__}')"


class Unavailable(Exception):
    """Why an environment can not be made."""


def files() -> list[str]:
    """The test files of TESTS."""
    return sorted(str(path.relative_to(CHECKOUT)) for pattern in TESTS.split() for path in CHECKOUT.glob(pattern))


def interpreter(name: str) -> str:
    """The oldest Python from 3.10 on, or the newest, that is on PATH or in pyenv's folder.  Unavailable if none is."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for minor in MINORS if name == "oldest" else reversed(MINORS):
        python = f"python3.{minor}"
        for found in filter(None, [shutil.which(python), *map(str, sorted(pyenv.glob(f"versions/*/bin/{python}")))]):
            # A name on PATH may be a shim for a version that is not there.
            if subprocess.run([found, "-c", "import ssl"], capture_output=True).returncode == 0:
                return found
    raise Unavailable(f"no Python from 3.{MINORS[0]} to 3.{MINORS[-1]} was found")


def requirements(name: str) -> list[str]:
    """What the tests need, from setup.py; in the oldest a lower bound without an upper one is the version."""
    wanted = arm64.setup_facts()[1]
    return [re.sub(r"^([\w-]+)>=([\d.]+)$", r"\1==\2", one) for one in wanted] if name == "oldest" else wanted


def run(*command: object) -> None:
    """Unavailable, with what it said, if the command fails."""
    done = subprocess.run(list(map(str, command)), cwd=CHECKOUT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise Unavailable(f"{' '.join(map(str, command))}:\n{done.stdout.strip()}")


def make(name: str) -> Path:
    """The environment's interpreter; the newest looks for new releases each time.  Unavailable where it can not be."""
    base, folder = interpreter(name), CHECKOUT / f".venv-{name}"
    python, stamp = folder / "bin/python", folder / "stamp"
    recipe = repr((base, str(folder), requirements(name), (CHECKOUT / "setup.py").read_text(encoding="utf-8")))
    if not stamp.exists() or stamp.read_text() != recipe:
        run(base, CHECKOUT / "tools/venv.py", folder)
    elif name == "oldest":
        return python
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    run(*pip, "--upgrade", "--upgrade-strategy", "eager", "--prefer-binary", *requirements(name))
    run(*pip, "--no-deps", "--editable", CHECKOUT)
    stamp.write_text(recipe)
    return python


def main(arguments: list[str]) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[[], *NAMES], metavar="oldest|newest")
    wrong, missing = [], []
    for name in parser.parse_args(arguments).names or NAMES:
        try:
            python = make(name)
        except Unavailable as error:
            print(f"== {name}: left out: {error}", flush=True)
            missing.append(name)
            continue
        about = subprocess.run([python, "-c", ABOUT], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
        print(f"== {name}: {about}", end="", flush=True)
        pytest = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *files()]
        if status := subprocess.run(pytest, cwd=CHECKOUT).returncode:
            print(f"== {name}: pytest ended with status {status}", flush=True)
            wrong.append(name)
    return int(bool(wrong or missing and tiers.in_ci()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
