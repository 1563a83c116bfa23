"""The emulated CPUs that tests run on.  tests/guests.py runs kernels on them, tools/suite.py some tests in Python."""

from typing import NamedTuple

# name | qemu's -cpu | what jitkern.cpu must find: vectors, and bytes in one.  A64FX is SVE without SVE2.
TABLE = """
a64fx      | a64fx                               | sve  64
max-64     | max,sve-default-vector-length=64    | sve2 64
max-16     | max,sve-default-vector-length=16    | sve2 16
max-32     | max,sve-default-vector-length=32    | sve2 32
max-128    | max,sve-default-vector-length=128   | sve2 128
max-256    | max,sve-default-vector-length=256   | sve2 256
cortex-a72 | cortex-a72                          | neon 16
"""
PROBE = """\
from jitkern import cpu
print(next(level for level in ("sve2", "sve", "neon") if level in (*cpu.features, "neon")), cpu.vector_bytes)
"""


class Cpu(NamedTuple):
    """An emulated CPU: its name here, its name for qemu, what `PROBE` prints on it."""

    name: str
    model: str
    is_: str


CPUS = [Cpu(*(cell.strip() for cell in line.split("|"))) for line in TABLE.strip().splitlines()]
CPUS = [cpu._replace(is_=" ".join(cpu.is_.split())) for cpu in CPUS]


def cpu(name: str) -> Cpu:
    """The CPU of that name in the table."""
    return next(cpu for cpu in CPUS if cpu.name == name)
