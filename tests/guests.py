"""Emulated AArch64 CPUs beside this process: machine code that is built here runs there, on memory that both have.

    guest = guests.get("a64fx")             one of tools/emulated.py's table, started when first asked for
    function = guest.load(code)
    function(operands, begin, end)          64-bit words; the function's integer result

A guest is qemu-aarch64 running a program of some twenty instructions, which jitkern's assembler writes: it reads
messages from a pipe, each a function to call or a system call to make, with the registers' values, and answers with x0.
So it starts in milliseconds, and a kernel costs what the emulator takes to translate and run it.  A guest that dies,
of a page that may not be touched for example, is a RuntimeError in the test that called it, and the next starts anew.

Sources: Linux, arch/arm64 system calls and auxiliary vector; System V ABI, AMD64 and generic, for the ELF header;
qemu, "QEMU User space emulator".
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import mmap
import os
import resource
import struct
import subprocess
import weakref
from collections.abc import Callable, Sequence
from typing import NamedTuple

import emulated
import numpy as np
import tiers
from guarded import CHUNK, MEMORY, PAGE, guarded

from jitkern import cpu, load
from jitkern.call.callables import ffi
from jitkern.code import elf
from jitkern.cpu import linux
from jitkern.isa import Code
from jitkern.isa.a64 import NE, XS, Assembler, Label, ptr, sp, x0, x1, x2, x8, x16

CODE = 0x3000_0000_0000          # where guests have their code
PIECE = 1 << 22                  # bytes of code that are mapped, and given up, at a time
PROGRAM = 0x40_0000              # where the guest's own program is
MESSAGE = struct.Struct("<8Q")   # the function, or 0 for a system call; x0-x5; x8
ANSWER = struct.Struct("<Q")
AT_ONCE = 64                     # messages that a pipe takes whole
WORDS = 64                       # a kernel's operands, at most
READ, WRITE, EXIT, PRCTL, MUNMAP, MMAP, MPROTECT = 63, 64, 93, 167, 215, 222, 226
RW, RX = mmap.PROT_READ | mmap.PROT_WRITE, mmap.PROT_READ | mmap.PROT_EXEC
SHARED_FIXED = mmap.MAP_SHARED | 0x10
FAILED = 2**64 - 4096            # what a system call returns from here on is an error's negative number


@functools.cache
def program() -> bytes:
    """The guest's program, an ELF file: it first answers where its stack begins, and so where the auxiliary vector is.
    """
    a = Assembler("guest")
    again, system, answer, leave = (Label() for _ in range(4))
    a.mov(x0, sp)
    a.sub(sp, sp, MESSAGE.size)
    a.b(answer)
    a.L(again)
    a.mov(x0, 0)
    a.mov(x1, sp)
    a.mov(x2, MESSAGE.size)
    a.mov(x8, READ)
    a.svc(0)
    a.cmp(x0, MESSAGE.size)
    a.b(NE, leave)
    for number in range(6):
        a.ldr(XS[number], ptr(sp, 8 + 8 * number))
    a.ldr(x8, ptr(sp, 56))
    a.ldr(x16, ptr(sp))
    a.cbz(x16, system)
    a.blr(x16)
    a.b(answer)
    a.L(system)
    a.svc(0)
    a.L(answer)
    a.str(x0, ptr(sp))
    a.mov(x0, 1)
    a.mov(x1, sp)
    a.mov(x2, ANSWER.size)
    a.mov(x8, WRITE)
    a.svc(0)
    a.b(again)
    a.L(leave)
    a.mov(x8, EXIT)
    a.svc(0)
    code = a.finish().data
    start, end = 64 + 56, 64 + 56 + len(code)
    header = b"\x7fELF\2\1\1" + bytes(9) + struct.pack(
        "<HHIQQQIHHHHHH", 2, elf.MACHINE["aarch64"], 1, PROGRAM + start, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    return header + struct.pack("<IIQQQQQQ", 1, RX, 0, PROGRAM, PROGRAM, end, end, PAGE) + code


class Function(NamedTuple):
    """Machine code on some CPU: a function of up to six integers with an integer result; there as long as this lives.
    """

    name: str
    address: int
    call: Callable[..., int]

    def __call__(self, *words: int) -> int:
        return self.call(*(word % 2**64 for word in words), *[0] * (6 - len(words)))


class Here:
    """This CPU, in this process."""

    arch = tiers.machine()

    @property
    def features(self) -> frozenset[str]:
        return cpu.features

    @property
    def vector_bytes(self) -> int:
        return cpu.vector_bytes

    def load(self, code: Code | bytes) -> Function:
        """Machine code as a function."""
        function = load(code, "uint64_t(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t)")
        return Function(getattr(code, "name", "code"), int(ffi.cast("uintptr_t", function)), function)


HERE = Here()


class Guest:
    """One emulated CPU.

    features, vector_bytes: as jitkern.cpu has them on such a CPU.
    """

    arch = "aarch64"

    def __init__(self, cpu: emulated.Cpu):
        self.cpu = cpu
        self._code, self._pieces, self._mapped, self._guards = os.memfd_create("jitkern-code"), [], 0, 0
        image = os.memfd_create("jitkern-guest")
        os.write(image, program())
        qemu = tiers.TOOLS["qemu-aarch64"].find()
        self._process = subprocess.Popen([qemu, "-cpu", cpu.model, f"/proc/self/fd/{image}"], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, bufsize=0, pass_fds=[image, MEMORY.fd, self._code])
        os.close(image)
        resource.prlimit(self._process.pid, resource.RLIMIT_CORE, (0, 0))  # tests make it crash
        stack = self._answers(1)[0]
        self._table = guarded(np.zeros(WORDS, np.uint64))
        auxiliary = self._auxiliary(stack)
        self.features = frozenset(linux.features(*(auxiliary.get(key, 0) for key in (linux.AT_HWCAP, linux.AT_HWCAP2))))
        length = self.system(PRCTL, linux.PR_SVE_GET_VL) if "sve" in self.features else 16
        self.vector_bytes = length & linux.VL_MASK
        level = next(level for level in ("sve2", "sve", "neon") if level in self.features)
        if f"{level} {self.vector_bytes}" != cpu.is_:
            raise RuntimeError(f"the emulated {cpu.name} should be {cpu.is_}, but is {level} {self.vector_bytes}")

    def __repr__(self) -> str:
        return f"Guest({self.cpu.name})"

    def _auxiliary(self, stack: int) -> dict[int, int]:
        """The auxiliary vector: above the arguments and the environment, each ended by a 0."""
        a = Assembler("peek")
        a.ldr(x0, ptr(x0))
        a.ret()
        peek, found = self.load(a.finish()), {}
        for _ in range(2):
            while peek(stack):
                stack += 8
            stack += 8
        while key := peek(stack):
            found[key] = peek(stack + 8)
            stack += 16
        return found

    # What it is told.

    def call(self, address: int, *words: int) -> int:
        """A function's integer result."""
        self._share()
        return self._tell([self._message(address, words)])[0]

    def system(self, number: int, *words: int) -> int:
        """A system call's result."""
        return self._tell([self._message(0, words, number)])[0]

    @staticmethod
    def _message(address: int, words: Sequence[int], number: int = 0) -> bytes:
        return MESSAGE.pack(address, *words, *[0] * (6 - len(words)), number)

    def _share(self) -> None:
        """Map what memory is new, and make its guard pages inaccessible there as well."""
        messages = []
        for number in range(self._mapped, MEMORY.chunks):
            where = MEMORY.base + number * CHUNK
            messages.append(self._message(0, [where, CHUNK, RW, SHARED_FIXED, MEMORY.fd, number * CHUNK], MMAP))
        guards = MEMORY.guards[self._guards:]
        messages += [self._message(0, [where, PAGE, 0], MPROTECT) for where in guards]
        self._mapped, self._guards = MEMORY.chunks, self._guards + len(guards)
        for first in range(0, len(messages), AT_ONCE):
            assert all(found < FAILED for found in self._tell(messages[first:first + AT_ONCE]))

    def _tell(self, messages: list[bytes]) -> list[int]:
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(b"".join(messages))
        return self._answers(len(messages))

    def _answers(self, count: int) -> list[int]:
        found = b""
        while len(found) < count * ANSWER.size:
            more = self._process.stdout.read(count * ANSWER.size - len(found))
            if not more:
                raise RuntimeError(f"the emulated {self.cpu.name} ended with status {self._process.wait()}")
            found += more
        return [one[0] for one in ANSWER.iter_unpack(found)]

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        self._process.stdin.close()
        self._process.wait()

    # Code.

    def load(self, code: Code | bytes) -> Function:
        """Machine code as a function of integers, arrays' addresses among them."""
        data = bytes(code)
        size = -(-len(data) // 64) * 64
        piece = next((one for one in self._pieces if one.used + size <= PIECE or not one.calls), None)
        if piece is None or size > PIECE:
            piece = self._piece(size)
        elif not piece.calls:  # nothing in it can be called any more; what was translated is forgotten with the map
            self._map(piece)
        call = Call(self, piece.address + piece.used)
        placed = data if isinstance(code, bytes) else code.placed(call.address)
        piece.memory[piece.used:piece.used + len(data)] = placed
        piece.used += size
        piece.calls.add(call)
        return Function(getattr(code, "name", "code"), call.address, call)

    def _piece(self, size: int) -> Piece:
        size = -(-size // PIECE) * PIECE
        offset = self._pieces[-1].end if self._pieces else 0
        os.ftruncate(self._code, offset + size)
        piece = Piece(CODE + offset, offset, mmap.mmap(self._code, size, offset=offset))
        self._map(piece)
        self._pieces.append(piece)
        return piece

    def _map(self, piece: Piece) -> None:
        size, piece.used = len(piece.memory), 0
        self.system(MUNMAP, piece.address, size)
        found = self.system(MMAP, piece.address, size, RX, SHARED_FIXED, self._code, piece.offset)
        assert found == piece.address


class Piece:
    """A part of a guest's code: its address there, its memory here, how much is in use, by what."""

    def __init__(self, address: int, offset: int, memory: mmap.mmap):
        self.address, self.offset, self.memory, self.used = address, offset, memory, 0
        self.calls: weakref.WeakSet[Call] = weakref.WeakSet()

    @property
    def end(self) -> int:
        return self.offset + len(self.memory)


class Call:
    """A call of code in a guest."""

    def __init__(self, guest: Guest, address: int):
        self._guest, self.address = guest, address

    def __call__(self, *words: int) -> int:
        return self._guest.call(self.address, *words)


_running: dict[str, Guest] = {}


@atexit.register
def _leave() -> None:
    """The guests end with this process, which waits for them, so that their time is part of its own."""
    for guest in _running.values():
        guest.end()


def get(name: str) -> Guest:
    """The CPU of that name in tools/emulated.py's table, running."""
    if name not in _running or not _running[name].alive:
        _running[name] = Guest(emulated.cpu(name))
    return _running[name]
