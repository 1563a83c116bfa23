"""Where jitkern's machine code runs: on Linux, on x86-64 and AArch64.  Elsewhere numpy computes.

Everything else in the package can be imported on any system.
"""

import os
import sys
from collections.abc import Callable
from typing import Any


def _architecture() -> str:
    if hasattr(os, "uname"):
        name = os.uname().machine
    else:  # Windows
        import platform

        name = platform.machine()
    return {"x86_64": "x86-64", "AMD64": "x86-64", "arm64": "aarch64"}.get(name, name)


ARCH = _architecture()
"""The instruction set of this machine, named as `Code.arch` names it: "x86-64", "aarch64"."""


class UnsupportedError(RuntimeError):
    """The machine code can not run here: another system or architecture, a missing CPU feature, an interpreter that
    differs.
    """


class UnsupportedWarning(RuntimeWarning):
    """No kernel can be made here, so numpy computes.  Said once a process."""


def obstacle() -> str:
    """Why no machine code of jitkern's runs here; "" if it does."""
    if sys.platform != "linux":
        return f"jitkern's machine code is for Linux, and this is {sys.platform}"
    if ARCH not in ("x86-64", "aarch64"):
        return f"jitkern's machine code is for x86-64 and AArch64, and this is {ARCH}"
    if sys.maxsize >> 32 == 0:
        return "jitkern's machine code is for programs of 64 bits, and this Python is one of 32"
    return ""


def check() -> None:
    """UnsupportedError if there is an obstacle."""
    if reason := obstacle():
        raise UnsupportedError(reason)


def after_fork(in_child: Callable[[], None]) -> None:
    """Have a child made by fork call this."""
    if hasattr(os, "register_at_fork"):  # Windows has no fork
        os.register_at_fork(after_in_child=in_child)


def hold_at_fork(lock: Any, in_child: Callable[[], None] | None = None,
                 in_parent: Callable[[], None] | None = None) -> None:
    """Have fork wait for the lock, an RLock, and hold it.  Both processes then call these, which release it."""
    if hasattr(os, "register_at_fork"):  # Windows has no fork
        os.register_at_fork(before=lock.acquire, after_in_child=in_child or lock.release,
                            after_in_parent=in_parent or lock.release)
