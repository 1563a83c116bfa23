"""Machine code of a few bytes for this machine, and Python programs run by themselves.

Those programs import this module: it must load quickly under emulation, so it does not import pytest.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import tiers

HERE = Path(__file__).parent


def returning(value: int) -> bytes:
    """int(void): `value`, 0 to 65535."""
    if tiers.machine() == "aarch64":
        return (0x52800000 | value << 5).to_bytes(4, "little") + bytes.fromhex("c0035fd6")  # movz w0, #value; ret
    return b"\xb8" + value.to_bytes(4, "little") + b"\xc3"                                   # mov eax, value; ret


def adding() -> bytes:
    """int64_t(int64_t x, int64_t y): x + y."""
    if tiers.machine() == "aarch64":
        return bytes.fromhex("0000018bc0035fd6")    # add x0, x0, x1; ret
    return bytes.fromhex("488d0437c3")              # lea rax, [rdi + rsi]; ret


def first_argument() -> bytes:
    """METH_FASTCALL: the first argument, with a new reference unless it is immortal."""
    if tiers.machine() == "aarch64":                # ldr x0, [x1]; ldr w2, [x0]; adds w2, w2, #1; b.le; str; ret
        return bytes.fromhex("200040f9020040b9420400314d000054020000b9c0035fd6")
    return bytes.fromhex("488b068b08ffc17e028908c3")  # mov rax, [rsi]; mov ecx, [rax]; inc; jle; mov [rax], ecx; ret


def in_threads(work: Callable[[int], None], count: int) -> None:
    """work(0) ... work(count - 1), each in a thread of its own, to the end."""
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def start(program: str, *arguments: str, **environment: str) -> subprocess.Popen:
    """A Python running `program` (text), which may import this module; JITKERN_* only as given here."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("JITKERN_")}
    path = os.pathsep.join([str(HERE), str(HERE.parents[1] / "tools"), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen([sys.executable, "-c", program, *arguments], text=True, cwd=HERE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            env={**kept, "PYTHONPATH": path, **environment})


def run(program: str, *arguments: str, status: int = 0, **environment: str) -> subprocess.CompletedProcess:
    """As `start`, to the end, which must have that exit status (negative: the signal that ended it)."""
    with start(program, *arguments, **environment) as process:
        out, err = process.communicate(timeout=300)
    Path(f"/tmp/perf-{process.pid}.map").unlink(missing_ok=True)
    assert process.returncode == status, f"exit status {process.returncode}\n{out}\n{err}"
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)
