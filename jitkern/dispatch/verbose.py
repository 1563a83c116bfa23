"""What jitkern says of its kernels when it is asked to.

JITKERN_VERBOSE=1      a line on standard error for each kernel that is built or loaded
JITKERN_VERBOSE=2      also for each run, of the built-ins and of numpy's loops too: about a microsecond more for each
JITKERN_DUMP=FOLDER    NAME.bin, the machine code, and NAME.txt, its listing, for each kernel that is built or loaded

    jitkern build gemm_f32_64x64x64_14x2_avx512 1.432 ms miss 1427 bytes avx512 mr=14 nv=2 ku=1

NAME is what profilers show and `python -m jitkern cache` lists.  Where kernels of one process share a name, all but the
first have eight digits of their code's digest behind it.  Both variables are read when this module is imported.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import warnings
from typing import TYPE_CHECKING

from jitkern.code.interruption import is_interruption

if TYPE_CHECKING:
    from jitkern.isa import Code

VARIABLE, DUMP = "JITKERN_VERBOSE", "JITKERN_DUMP"
LONGEST = 200  # characters of a file's name without its ending
LEVELS = {"build": 1, "load": 1, "run": 2}  # of the events


def level_of(text: str) -> int:
    """A value of JITKERN_VERBOSE as a number.  ValueError if it has no meaning."""
    if text.strip() not in ("", "0", "1", "2"):
        raise ValueError(f"{VARIABLE}={text!r}: allowed: 0 (nothing), 1 (kernels built and loaded), 2 (and runs)")
    return int(text.strip() or 0)


LEVEL = level_of(os.environ.get(VARIABLE, ""))
"""Events of a higher level are not reported: who has to take a time first can ask before."""


def report(event: str, name: str, milliseconds: float, *facts: object) -> None:
    """Say that `event`, of LEVELS, took so long for the kernel `name`.  A NamedTuple is told without its defaults."""
    if LEVEL < LEVELS[event] or sys.stderr is None:
        return
    words = ["jitkern", event, name, f"{milliseconds:.3f} ms", *map(_words, facts)]
    try:
        sys.stderr.write(" ".join(filter(None, words)) + "\n")  # in one piece
    except (OSError, ValueError) as error:  # closed
        if is_interruption(error):
            raise


def _words(fact: object) -> str:
    fields = getattr(fact, "_asdict", None)
    if fields is None:
        return str(fact)
    usual = fact._field_defaults  # type: ignore[attr-defined]
    return " ".join(f"{field}={value}" for field, value in fields().items() if field not in usual
                    or value != usual[field])


class Dump:
    """Writes the kernels of this process into a folder, which is made if there is none."""

    def __init__(self, folder: str):
        self._folder = os.path.abspath(folder)
        self._digests: dict[str, str] = {}
        self._failed = False

    def add(self, code: Code) -> None:
        """Write a kernel.  After a failure, which is a warning, no more are written."""
        if self._failed:
            return
        digest = hashlib.sha256(code.data).hexdigest()
        name = re.sub(r"[^\w.+-]", "_", code.name)[:LONGEST]
        if self._digests.setdefault(name, digest) != digest:
            name = f"{name}-{digest[:8]}"
        head = (f"; {code.name}: {len(code)} bytes of {code.arch}, sha256 {digest}\n"
                f"; needs {' '.join(sorted(code.features)) or 'no features'}\n")
        listing = str(code) or ("; it is from the cache, which keeps no listings: JITKERN_CACHE=0 has one, and so has\n"
                                f"; python -m jitkern dis --arch {code.arch} {name}.bin")
        try:
            os.makedirs(self._folder, exist_ok=True)
            path = os.path.join(self._folder, name)
            with open(f"{path}.bin", "wb") as file:
                file.write(code.data)
            with open(f"{path}.txt", "a+", encoding="utf-8", errors="backslashreplace") as text:
                text.seek(0)
                if code.lines or text.read(len(head)) != head:  # the listing may be there, by whoever built the kernel
                    text.truncate(0)
                    text.write(f"{head}{listing}\n")
        except OSError as error:
            if is_interruption(error):
                raise
            self._failed = True
            warnings.warn(f"{DUMP}: no more kernels are written: {error}", RuntimeWarning, stacklevel=2)


DUMPS = Dump(folder) if (folder := os.environ.get(DUMP)) else None
