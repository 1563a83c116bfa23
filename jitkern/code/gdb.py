"""Kernels made visible to gdb by its JIT interface, without a compiled helper.

gdb looks for two symbols in the program and its libraries: `__jit_debug_register_code`, where it sets a breakpoint, and
`__jit_debug_descriptor`, the head of a list of object files in memory.  Python has neither, so a shared library of two
pages that defines them is written here byte by byte, put into a memory file and loaded by dlopen.  Each kernel is then
an ELF object with its symbol and its line numbers; the code itself gdb reads from the process.

It works with `gdb --args python program.py` and with `gdb -p PID`.  Within gdb: `break kernel` (before it is
loaded with `set breakpoint pending on`), `next` from one Python line to the next, `info symbol ADDRESS`,
`disassemble /s kernel`, `backtrace`.  A backtrace beyond a kernel that moved the stack pointer is gdb's guess: there is
no unwind information.

Sources: GDB manual, "JIT Compilation Interface"; DWARF 4, sections 3.1, 6.2, 7.5.
"""

import ctypes
import os
import struct

from jitkern.code import elf, execmem
from jitkern.code.kernel import Kernel

RETURN = {"x86-64": b"\xc3", "aarch64": b"\xc0\x03\x5f\xd6"}
PAGE = 0x10000  # the largest page of any AArch64 kernel

REGISTER_CODE, DESCRIPTOR = "__jit_debug_register_code", "__jit_debug_descriptor"
NO_ACTION, REGISTER, UNREGISTER = range(3)


def library() -> bytes:
    """A shared library that defines the two symbols: one page to read and execute, one to read and write."""
    strings = f"\0{REGISTER_CODE}\0{DESCRIPTOR}\0".encode()
    symbols_at = elf.HEADER_BYTES + 4 * elf.SEGMENT_BYTES
    strings_at = symbols_at + 3 * elf.SYMBOL_BYTES
    hash_at = strings_at + len(strings) + -len(strings) % 8
    table = struct.pack("<6I", 1, 3, 1, 0, 2, 0)  # one bucket, three symbols: 1, then 2, then the end
    code_at = hash_at + len(table)
    code = RETURN[execmem.ARCH]
    dynamic = b"".join(struct.pack("<QQ", tag, value) for tag, value in (
        (elf.DT_HASH, hash_at), (elf.DT_STRTAB, strings_at), (elf.DT_SYMTAB, symbols_at), (elf.DT_STRSZ, len(strings)),
        (elf.DT_SYMENT, elf.SYMBOL_BYTES), (0, 0)))
    descriptor_at = PAGE + len(dynamic)
    descriptor = bytes(ctypes.sizeof(Descriptor))
    symbols = (bytes(elf.SYMBOL_BYTES) + elf.symbol(1, elf.GLOBAL_FUNC, 4, code_at, len(code))
               + elf.symbol(2 + len(REGISTER_CODE), elf.GLOBAL_OBJECT, 6, descriptor_at, len(descriptor)))
    ro, rx, rw = elf.ALLOC, elf.ALLOC | elf.EXEC, elf.ALLOC | elf.WRITE
    return elf.image(execmem.ARCH, elf.ET_DYN, [
        elf.Section(".dynsym",  elf.DYNSYM,   ro, symbols_at,    symbols, link=2, info=1, entry=elf.SYMBOL_BYTES),
        elf.Section(".dynstr",  elf.STRTAB,   ro, strings_at,    strings),
        elf.Section(".hash",    elf.HASH,     ro, hash_at,       table, link=1, entry=4),
        elf.Section(".text",    elf.PROGBITS, rx, code_at,       code),
        elf.Section(".dynamic", elf.DYNAMIC,  rw, PAGE,          dynamic, link=2, entry=16),
        elf.Section(".data",    elf.PROGBITS, rw, descriptor_at, descriptor),
    ], (
        elf.segment(elf.PT_LOAD,      elf.READ_EXEC,  0,    code_at + len(code),            PAGE),
        elf.segment(elf.PT_LOAD,      elf.READ_WRITE, PAGE, len(dynamic) + len(descriptor), PAGE),
        elf.segment(elf.PT_DYNAMIC,   elf.READ_WRITE, PAGE, len(dynamic),                   8),
        elf.segment(elf.PT_GNU_STACK, elf.READ_WRITE, 0,    0,                              16),
    ))


def symbol_file(kernel: Kernel) -> bytes:
    """An ELF file that says what `kernel` is called, where it is, and which Python line wrote which instruction."""
    address, size = kernel.address, len(kernel.data)
    strings = b"\0" + kernel.name.encode() + b"\0"
    symbols = bytes(elf.SYMBOL_BYTES) + elf.symbol(1, elf.GLOBAL_FUNC, 1, address, size)
    return elf.image(execmem.ARCH, elf.ET_EXEC, [
        elf.Section(".text",         elf.NOBITS,   elf.ALLOC | elf.EXEC, address, bytes(size)),
        elf.Section(".symtab",       elf.SYMTAB,   0, 0, symbols, link=3, info=1, entry=elf.SYMBOL_BYTES),
        elf.Section(".strtab",       elf.STRTAB,   0, 0, strings),
        elf.Section(".debug_abbrev", elf.PROGBITS, 0, 0, ABBREVIATIONS),
        elf.Section(".debug_info",   elf.PROGBITS, 0, 0, _debug_info(kernel)),
        elf.Section(".debug_line",   elf.PROGBITS, 0, 0, _debug_line(kernel)),
    ])


# DWARF 4, figure 18 and on: DW_TAG, children, then (DW_AT, DW_FORM) pairs up to 0, 0.
ABBREVIATIONS = bytes((
    1, 0x11, 1,  0x03, 0x08,  0x13, 0x0b,  0x10, 0x17,  0x11, 0x01,  0x12, 0x07,  0, 0,  # unit: name language lines pcs
    2, 0x2e, 0,  0x03, 0x08,  0x11, 0x01,  0x12, 0x07,  0x3f, 0x19,  0, 0,               # function: name pcs external
    0,
))
DW_LANG_C99 = 0x0c  # the nearest: gdb then reads register and memory expressions as C


def _debug_info(kernel: Kernel) -> bytes:
    """One compile unit with one function."""
    span = struct.pack("<QQ", kernel.address, len(kernel.data))
    unit = kernel.lines[0][1] if kernel.lines else kernel.name
    entries = (b"\1" + unit.encode() + b"\0" + bytes((DW_LANG_C99,)) + bytes(4) + span
               + b"\2" + kernel.name.encode() + b"\0" + span + b"\0")
    header = struct.pack("<HIB", 4, 0, 8)  # version, offset of the abbreviations, bytes in an address
    return struct.pack("<I", len(header + entries)) + header + entries


def _debug_line(kernel: Kernel) -> bytes:
    """The line number program: standard opcodes only."""
    files = list(dict.fromkeys(file for _, file, _ in kernel.lines))
    program = struct.pack("<BBBQ", 0, 9, 2, kernel.address)         # DW_LNE_set_address
    at, line = 0, 1
    for offset, file, number in kernel.lines:
        program += b"\2" + _leb128(offset - at)                     # DW_LNS_advance_pc
        program += b"\3" + _leb128(number - line, signed=True)      # DW_LNS_advance_line
        program += b"\4" + _leb128(files.index(file) + 1) + b"\1"   # DW_LNS_set_file, DW_LNS_copy
        at, line = offset, number
    program += b"\2" + _leb128(len(kernel.data) - at) + bytes((0, 1, 1))  # DW_LNE_end_sequence
    # Instruction and operation units, is_stmt, line_base and line_range (for special opcodes: none here), and how many
    # operands each of the 12 standard opcodes has; no folders; the files, each with folder, time and length 0.
    header = (struct.pack("<BBBbBB", 1, 1, 1, -5, 14, 13) + bytes((0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1)) + b"\0"
              + b"".join(file.encode() + bytes(4) for file in files) + b"\0")
    body = struct.pack("<HI", 4, len(header)) + header + program
    return struct.pack("<I", len(body)) + body


def _leb128(value: int, signed: bool = False) -> bytes:
    """DWARF's variable-length integer: seven bits a byte, the highest bit set on all but the last."""
    out = bytearray()
    while True:
        low, value = value & 0x7f, value >> 7
        if value == (-(low >> 6) if signed else 0):
            return bytes((*out, low))
        out.append(low | 0x80)


class Entry(ctypes.Structure):
    """struct jit_code_entry."""


Entry._fields_ = [("next", ctypes.POINTER(Entry)), ("prev", ctypes.POINTER(Entry)),
                  ("file", ctypes.c_void_p), ("size", ctypes.c_uint64)]


class Descriptor(ctypes.Structure):
    """struct jit_descriptor."""

    _fields_ = [("version", ctypes.c_uint32), ("action", ctypes.c_uint32),
                ("relevant", ctypes.POINTER(Entry)), ("first", ctypes.POINTER(Entry))]


class Debugger:
    """The list of kernels that gdb reads.  OSError where the library can not be loaded.  Its callers hold a lock."""

    def __init__(self) -> None:
        if execmem.ARCH not in RETURN:
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

    def add(self, kernel: Kernel) -> None:
        """Put `kernel` at the head of the list."""
        image = symbol_file(kernel)
        file = ctypes.create_string_buffer(image, len(image))
        entry = Entry(next=self._list.first, file=ctypes.addressof(file), size=len(image))
        if self._list.first:
            self._list.first.contents.prev = ctypes.pointer(entry)
        self._list.first = ctypes.pointer(entry)
        self._entries[kernel.address] = (entry, file)
        self._tell(REGISTER, entry)

    def drop(self, kernel: Kernel) -> None:
        """Take `kernel` out of the list."""
        if kernel.address not in self._entries:  # an exception came before it was in the list
            return
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
