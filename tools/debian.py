"""Debian packages: whether this user may install them, and one attempt at it.

Standard library only: it runs before there is a virtual environment.
"""

import os
import shutil
import subprocess

QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}


def command(packages: list[str]) -> str:
    """What a person types to install the packages."""
    return "apt-get install --no-install-recommends " + " ".join(packages)


def obstacle() -> str | None:
    """Why this user can not install packages here, or None if nothing stands in the way."""
    if not shutil.which("apt-get"):
        return "there is no apt-get here"
    if os.geteuid() == 0:
        return None
    if not shutil.which("sudo"):
        return "not root, and there is no sudo"
    if subprocess.run(["sudo", "-n", "true"], **QUIET).returncode:
        return "not root, and sudo asks for a password"
    return None


def install(packages: list[str]) -> str | None:
    """Install the packages, quietly; None on success, else the reason and apt-get's last lines."""
    if reason := obstacle():
        return reason
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    print(f"installing Debian packages: {' '.join(packages)}", flush=True)
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    # An update that fails (one mirror of several down) need not stop the install.
    update = subprocess.run([*prefix, *env, "apt-get", "-q", "update"], **QUIET)
    done = subprocess.run([*prefix, *env, "apt-get", "-q", "-y", "install", "--no-install-recommends", *packages],
                          **QUIET)
    if done.returncode == 0:
        return None
    log = (update.stdout if update.returncode else "") + done.stdout
    return "apt-get failed:\n    " + "\n    ".join(log.strip().splitlines()[-8:])
