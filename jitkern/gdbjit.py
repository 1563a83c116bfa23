"""Kernels made visible to gdb by its JIT interface, without a compiled helper.

gdb looks for two symbols in the program and its libraries: `__jit_debug_register_code`, where it sets a breakpoint, and
`__jit_debug_descriptor`, the head of a list of object files in memory.  Python has neither, so a shared library of two
pages that defines them is written here byte by byte, put into a memory file and loaded by dlopen.  Each kernel is then
an ELF object that holds no more than a symbol: the code itself gdb reads from the process.

It works with `gdb --args python program.py` and with `gdb -p PID`.  Within gdb: `break kernel`, `info symbol ADDRESS`,
`disassemble kernel`, `backtrace`.

Sources: GDB manual, "JIT Compilation Interface"; System V ABI (gABI 4.1), chapters 4 and 5.
"""

import ctypes
import os
import struct
from typing import TYPE_CHECKING, NamedTuple

from jitkern import execmem

if TYPE_CHECKING:
    from jitkern.perf import Kernel

ELF_MACHINE = {"x86-64": 62, "aarch64": 183}
RETURN = {"x86-64": b"\xc3", "aarch64": b"\xc0\x03\x5f\xd6"}

ET_EXEC, ET_DYN = 2, 3
PROGBITS, SYMTAB, STRTAB, HASH, DYNAMIC, NOBITS, DYNSYM = 1, 2, 3, 5, 6, 8, 11
WRITE, ALLOC, EXEC = 1, 2, 4                    # section flags
GLOBAL_OBJECT, GLOBAL_FUNC = 0x11, 0x12         # symbol binding and type
DT_HASH, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_SYMENT = 4, 5, 6, 10, 11
PT_LOAD, PT_DYNAMIC, PT_GNU_STACK = 1, 2, 0x6474e551
READ_EXEC, READ_WRITE = 5, 6                    # segment flags

HEADER_BYTES, SEGMENT_BYTES, SECTION_BYTES, SYMBOL_BYTES = 64, 56, 64, 24
PAGE = 0x10000                                  # the largest page of any AArch64 kernel

REGISTER_CODE, DESCRIPTOR = "__jit_debug_register_code", "__jit_debug_descriptor"
NO_ACTION, REGISTER, UNREGISTER = range(3)


class Section(NamedTuple):
    """One section of an ELF file; with NOBITS `data` only says how long it is.  Loaded sections lie at offset = address."""

    name: str
    kind: int
    flags: int
    address: int
    data: bytes
    link: int = 0
    info: int = 0
    entry: int = 0


def elf(kind: int, sections: list[Section], segments: list[bytes]) -> bytes:
    """An ELF file for this machine: header, segments, loaded sections at their addresses, the others after them."""
    names = b"\0"
    placed = []
    size = HEADER_BYTES + len(b"".join(segments))
    body = bytearray(size)
    for section in [*sections, Section(".shstrtab", STRTAB, 0, 0, b"\0" + b"".join(
            s.name.encode() + b"\0" for s in sections) + b".shstrtab\0")]:
        at = len(body)
        if section.kind != NOBITS:
            at = section.address or at + -at % 8
            body += bytes(at - len(body)) + section.data
        align = 8 if section.kind != NOBITS else 1
        placed.append(struct.pack("<IIQQQQIIQQ", len(names), section.kind, section.flags, section.address, at,
                                  len(section.data), section.link, section.info, align, section.entry))
        names += section.name.encode() + b"\0"
    body += bytes(-len(body) % 8)
    header = b"\x7fELF" + bytes((2, 1, 1)) + bytes(9) + struct.pack(
        "<HHIQQQIHHHHHH", kind, ELF_MACHINE[execmem.ARCH], 1, 0, HEADER_BYTES if segments else 0, len(body), 0,
        HEADER_BYTES, SEGMENT_BYTES, len(segments), SECTION_BYTES, len(placed) + 1, len(placed))
    body[:size] = header + b"".join(segments)
    return bytes(body + bytes(SECTION_BYTES) + b"".join(placed))


def _symbol(name: int, info: int, section: int, value: int, size: int) -> bytes:
    return struct.pack("<IBBHQQ", name, info, 0, section, value, size)


def _segment(kind: int, flags: int, address: int, size: int, align: int) -> bytes:
    return struct.pack("<IIQQQQQQ", kind, flags, address, address, address, size, size, align)


def library() -> bytes:
    """A shared library that defines the two symbols: one page to read and execute, one to read and write."""
    strings = f"\0{REGISTER_CODE}\0{DESCRIPTOR}\0".encode()
    symbols_at = HEADER_BYTES + 4 * SEGMENT_BYTES
    strings_at = symbols_at + 3 * SYMBOL_BYTES
    hash_at = strings_at + len(strings) + -len(strings) % 8
    table = struct.pack("<6I", 1, 3, 1, 0, 2, 0)  # one bucket, three symbols: 1, then 2, then the end
    code_at = hash_at + len(table)
    code = RETURN[execmem.ARCH]
    dynamic = b"".join(struct.pack("<QQ", tag, value) for tag, value in (
        (DT_HASH, hash_at), (DT_STRTAB, strings_at), (DT_SYMTAB, symbols_at), (DT_STRSZ, len(strings)),
        (DT_SYMENT, SYMBOL_BYTES), (0, 0)))
    descriptor_at = PAGE + len(dynamic)
    descriptor = bytes(ctypes.sizeof(Descriptor))
    symbols = (bytes(SYMBOL_BYTES) + _symbol(1, GLOBAL_FUNC, 4, code_at, len(code))
               + _symbol(2 + len(REGISTER_CODE), GLOBAL_OBJECT, 6, descriptor_at, len(descriptor)))
    return elf(ET_DYN, [
        Section(".dynsym",  DYNSYM,   ALLOC,         symbols_at,    symbols, link=2, info=1, entry=SYMBOL_BYTES),
        Section(".dynstr",  STRTAB,   ALLOC,         strings_at,    strings),
        Section(".hash",    HASH,     ALLOC,         hash_at,       table, link=1, entry=4),
        Section(".text",    PROGBITS, ALLOC | EXEC,  code_at,       code),
        Section(".dynamic", DYNAMIC,  ALLOC | WRITE, PAGE,          dynamic, link=2, entry=16),
        Section(".data",    PROGBITS, ALLOC | WRITE, descriptor_at, descriptor),
    ], [
        _segment(PT_LOAD, READ_EXEC, 0, code_at + len(code), PAGE),
        _segment(PT_LOAD, READ_WRITE, PAGE, len(dynamic) + len(descriptor), PAGE),
        _segment(PT_DYNAMIC, READ_WRITE, PAGE, len(dynamic), 8),
        _segment(PT_GNU_STACK, READ_WRITE, 0, 0, 16),
    ])


def symbol_file(name: str, address: int, size: int) -> bytes:
    """An ELF file that says no more than that the function `name` is `size` bytes at `address`."""
    strings = b"\0" + name.encode() + b"\0"
    return elf(ET_EXEC, [
        Section(".text",   NOBITS, ALLOC | EXEC, address, bytes(size)),
        Section(".symtab", SYMTAB, 0, 0, bytes(SYMBOL_BYTES) + _symbol(1, GLOBAL_FUNC, 1, address, size),
                link=3, info=1, entry=SYMBOL_BYTES),
        Section(".strtab", STRTAB, 0, 0, strings),
    ], [])


class Entry(ctypes.Structure):
    """struct jit_code_entry."""


Entry._fields_ = [("next", ctypes.POINTER(Entry)), ("prev", ctypes.POINTER(Entry)),
                  ("file", ctypes.c_void_p), ("size", ctypes.c_uint64)]


class Descriptor(ctypes.Structure):
    """struct jit_descriptor."""

    _fields_ = [("version", ctypes.c_uint32), ("action", ctypes.c_uint32),
                ("relevant", ctypes.POINTER(Entry)), ("first", ctypes.POINTER(Entry))]


class Debugger:
    """The list of kernels that gdb reads.  OSError where the library can not be loaded.  The caller serialises calls."""

    def __init__(self) -> None:
        if execmem.ARCH not in ELF_MACHINE:
            raise OSError(f"the library that gdb looks for is not known for {execmem.ARCH}")
        # The descriptor stays open, and the path does not say "self": gdb opens it by this name.
        self._file = os.memfd_create("jitkern-gdb")
        with open(self._file, "wb", closefd=False) as file:
            file.write(library())
        self._library = ctypes.CDLL(f"/proc/{os.getpid()}/fd/{self._file}")
        self._tell_gdb = self._library[REGISTER_CODE]
        self._list = Descriptor.in_dll(self._library, DESCRIPTOR)
        self._list.version = 1
        self._entries: dict[int, tuple[Entry, ctypes.Array]] = {}

    def add(self, kernel: "Kernel") -> None:
        """Put `kernel` at the head of the list."""
        image = symbol_file(kernel.name, kernel.address, len(kernel.data))
        file = ctypes.create_string_buffer(image, len(image))
        entry = Entry(next=self._list.first, file=ctypes.addressof(file), size=len(image))
        if self._list.first:
            self._list.first.contents.prev = ctypes.pointer(entry)
        self._list.first = ctypes.pointer(entry)
        self._entries[kernel.address] = (entry, file)
        self._tell(REGISTER, entry)

    def drop(self, kernel: "Kernel") -> None:
        """Take `kernel` out of the list."""
        entry, _ = self._entries[kernel.address]
        if entry.prev:
            entry.prev.contents.next = entry.next
        else:
            self._list.first = entry.next
        if entry.next:
            entry.next.contents.prev = entry.prev
        self._tell(UNREGISTER, entry)
        del self._entries[kernel.address]

    def _tell(self, action: int, entry: Entry) -> None:
        self._list.relevant = ctypes.pointer(entry)
        self._list.action = action
        self._tell_gdb()
        self._list.action = NO_ACTION
