"""An AArch64 Python beside the host's: numpy, cffi, pytest and this checkout's jitkern, run by qemu-aarch64.

    python tools/arm64.py           make it (once) and print where it is
    .arm64/python -m pytest ...     run it, as a Fujitsu A64FX
    QEMU_CPU=max,sve-default-vector-length=16 .arm64/python ...

Everything is in the ignored folder .arm64 of the checkout: Debian's arm64 packages, fetched by the host's apt-get from
the host's sources but with a state of its own, and unpacked, not installed; wheels, fetched by this interpreter's pip.
Neither needs root.  The folder may be moved with the checkout.  Once it is there nothing is fetched again until this
file or the requirements in setup.py change.
"""

import ast
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import debian
import tiers

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / ".arm64"
PACKAGES = ["python3", "libgcc-s1", "libstdc++6"]  # numpy's wheels need the latter two
NOT_UNPACKED = ("dpkg_", "tar_", "media-types_")   # what packages ask for to be installed, not to be used
NOT_FETCHED = {"build", "setuptools", "ruff", "mypy"}  # of the test extra: for tests that are not run here
GLIBC = range(17, 37)                              # manylinux_2_N wheels that Debian 12's glibc 2.36 can load

# After what the host's configuration says: where everything is written.  Sources and keys stay the host's.
APT_CONF = """\
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
APT::Architecture "arm64";
APT::Architectures {{ "arm64"; }};
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "2";
Dir::State "{apt}";
Dir::State::lists "{apt}/lists";
Dir::State::status "{apt}/status";
Dir::Cache "{apt}/cache";
Dir::Cache::archives "{apt}/cache/archives";
Dir::Log "{apt}/log";
"""
# Of the host's configuration: where it keeps its own state, and hooks, which may delete its downloads or install more.
NOT_TAKEN = re.compile(r"Dir(?!::Etc::)|Dir::Etc::(main|parts)|APT::Architecture|\S*-Invoke|DPkg::Pre-Install-Pkgs")

# Its OpenBLAS would choose a kernel for `-cpu max` by a number that no table has.
LAUNCHER = """\
#!/bin/sh
# Runs the AArch64 Python beside this file; QEMU_CPU says as which CPU (tools/arm64.py made this).
case $0 in
    */*) here=${0%/*} ;;
    *) here=. ;;
esac
export QEMU_CPU="${QEMU_CPU:-a64fx}" OPENBLAS_CORETYPE=ARMV8 OPENBLAS_NUM_THREADS=1
exec qemu-aarch64 -L "$here/root" "$here/root/usr/bin/python3" "$@"
"""

# In place of Debian's, which is a link into the host's /etc.
SITECUSTOMIZE = '''\
"""Made by tools/arm64.py: children go through the launcher, and jitkern is the checkout's."""

import importlib.util
import os
import sys

_ARM64 = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 4))
_FOLDERS = {roots}


class Checkout:
    """Finds the packages whose folders in the checkout do not have their names."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in _FOLDERS:
            return None
        folder = os.path.join(os.path.dirname(_ARM64), _FOLDERS[name])
        return importlib.util.spec_from_file_location(
            name, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder])


sys.executable = os.path.join(_ARM64, "python")
sys.meta_path.append(Checkout)
'''


class Unavailable(Exception):
    """There is no AArch64 Python here; the text says why, and what to install."""


def obstacle() -> str | None:
    """Why AArch64 can not be emulated on this machine, or None."""
    if tiers.machine() == "aarch64":
        return "this machine is AArch64 itself"
    if tiers.TOOLS["qemu-aarch64"].find() is None:
        return tiers.TOOLS["qemu-aarch64"].missing
    return None


def setup_facts() -> tuple[dict[str, str], list[str]]:
    """From setup.py, read and not run: ROOTS (installed name -> folder), and what the tests need."""
    tree = ast.parse((CHECKOUT / "setup.py").read_text(encoding="utf-8"))
    roots = next(ast.literal_eval(node.value) for node in tree.body
                 if isinstance(node, ast.Assign) and node.targets[0].id == "ROOTS")
    call = next(node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "setup")
    given = {word.arg: word.value for word in call.keywords}
    wanted = ast.literal_eval(given["install_requires"]) + ast.literal_eval(given["extras_require"])["test"]
    return roots, [one for one in wanted if one.split(">")[0].split("<")[0].split("=")[0] not in NOT_FETCHED]


def recipe() -> str:
    """Equal where the same thing would be made."""
    return hashlib.sha256(Path(__file__).read_bytes() + repr(setup_facts()).encode()).hexdigest()


def launcher(folder: Path = FOLDER) -> Path | None:
    """The AArch64 Python, if it has been made and is as it would be made today; asks nothing of the network."""
    stamp = folder / "stamp"
    return folder / "python" if stamp.exists() and stamp.read_text() == recipe() else None


def make(folder: Path = FOLDER, again: bool = True) -> Path:
    """The AArch64 Python, made if need be.  Unavailable where that can not be.

    again: try although an earlier attempt failed, which `folder`/failed remembers with its reason.
    """
    if reason := obstacle():
        raise Unavailable(reason)
    try:
        folder.mkdir(exist_ok=True)
        with _lock(folder / "lock"):
            if found := launcher(folder):
                return found
            failed = folder / "failed"
            if failed.exists() and not again:
                raise Unavailable(f"{failed.read_text().strip()}\n"
                                  "(an earlier attempt; `python tools/arm64.py` tries again)")
            try:
                _build(folder)
            except Unavailable as error:
                failed.write_text(f"{error}\n")
                raise
    except OSError as error:
        raise Unavailable(str(error)) from None
    return folder / "python"


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Alone among the processes that name this path."""
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _build(folder: Path) -> None:
    for old in ("stamp", "failed", "python"):
        (folder / old).unlink(missing_ok=True)
    root, apt = folder / "root", folder / "apt"
    for old in (root, apt):
        shutil.rmtree(old, ignore_errors=True)
    for name in ("apt-get", "dpkg-deb"):
        if not shutil.which(name):
            raise Unavailable(f"{name} is not here: an AArch64 Python is unpacked from Debian's packages")
    print(f"making an AArch64 Python in {folder} (about 150 MB)", flush=True)
    roots, requirements = setup_facts()
    _unpack(apt, root)
    binary = root / "usr/bin/python3"
    version = os.path.realpath(binary).rpartition("python")[2]
    library = root / "usr/lib" / f"python{version}"
    _wheels(root / "usr/local/lib" / f"python{version}" / "dist-packages", version, requirements)
    custom = library / "sitecustomize.py"
    custom.unlink(missing_ok=True)
    custom.write_text(SITECUSTOMIZE.replace("{roots}", repr(roots)), encoding="utf-8")
    (folder / "python").write_text(LAUNCHER)
    (folder / "python").chmod(0o755)
    _run([str(folder / "python"), "-c", "import numpy, cffi, pytest, hypothesis"])
    (folder / "stamp").write_text(recipe())


def apt_conf(apt: Path) -> str:
    """apt's configuration: the host's (proxies, credentials), but with state in the folder and no hooks."""
    host = _run(["apt-config", "dump"]) if shutil.which("apt-config") else ""
    return "\n".join([*(line for line in host.splitlines() if not NOT_TAKEN.match(line)), APT_CONF.format(apt=apt)])


def _unpack(apt: Path, root: Path) -> None:
    """Debian's packages for arm64 under `root`; `apt` is apt-get's own state, gone afterwards."""
    for made in (apt / "lists/partial", apt / "cache/archives/partial", apt / "log", root):
        made.mkdir(parents=True)
    (apt / "status").touch()
    config = apt / "apt.conf"
    config.write_text(apt_conf(apt))
    environment = {**os.environ, "APT_CONFIG": str(config), "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    # An update that fails (one source of several down) need not stop the install.
    update = _run(["apt-get", "-q", "update"], environment, check=False)
    try:
        _run(["apt-get", "-q", "-y", "install", "--no-install-recommends", "--download-only", *PACKAGES], environment)
    except Unavailable as error:
        raise Unavailable("\n    ".join([str(error), *update.strip().splitlines()[-4:]])) from None
    for package in sorted((apt / "cache/archives").glob("*.deb")):
        if not package.name.startswith(NOT_UNPACKED):
            _run(["dpkg-deb", "-x", str(package), str(root)])
    if not (root / "lib").exists():  # a release whose packages leave that link to base-files
        (root / "lib").symlink_to("usr/lib")
    shutil.rmtree(apt)


def _wheels(site: Path, version: str, requirements: list[str]) -> None:
    platforms = [f"manylinux_2_{minor}_aarch64" for minor in reversed(GLIBC)] + ["manylinux2014_aarch64"]
    _run([sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check",
          "--no-compile", "--target", str(site), "--only-binary", ":all:", "--implementation", "cp",
          "--python-version", version, *(word for name in platforms for word in ("--platform", name)), *requirements])


def _run(command: list[str], environment: dict[str, str] | None = None, check: bool = True) -> str:
    """What the command printed.  Unavailable with its last lines if it fails."""
    done = subprocess.run(command, env=environment, **debian.QUIET)
    if check and done.returncode:
        words = " ".join(word for word in command[:4] if not word.startswith("/"))
        raise Unavailable(f"{words or command[0]} failed:\n    " + "\n    ".join(done.stdout.strip().splitlines()[-8:]))
    return done.stdout


def main() -> int:
    """Make it; 0 and its path, or 1 and the reason.  --once: not again after an attempt that failed, except in CI."""
    try:
        print(make(again="--once" not in sys.argv or tiers.in_ci()))
    except Unavailable as error:
        print(f"no AArch64 Python: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
