"""ELF files of a few sections, written byte by byte: for gdb, which wants them in memory, and for disassemblers.

Sources: System V ABI (gABI 4.1), chapters 4 and 5; the processor supplements for the machine numbers.
"""

import struct
from typing import NamedTuple

MACHINE = {"x86-64": 62, "aarch64": 183}

ET_EXEC, ET_DYN = 2, 3
PROGBITS, SYMTAB, STRTAB, HASH, DYNAMIC, NOBITS, DYNSYM = 1, 2, 3, 5, 6, 8, 11
WRITE, ALLOC, EXEC = 1, 2, 4                    # section flags
GLOBAL_OBJECT, GLOBAL_FUNC = 0x11, 0x12         # symbol binding and type
DT_HASH, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_SYMENT = 4, 5, 6, 10, 11
PT_LOAD, PT_DYNAMIC, PT_GNU_STACK = 1, 2, 0x6474e551
READ_EXEC, READ_WRITE = 5, 6                    # segment flags

HEADER_BYTES, SEGMENT_BYTES, SECTION_BYTES, SYMBOL_BYTES = 64, 56, 64, 24


class Section(NamedTuple):
    """One section of an ELF file; with NOBITS `data` only says how long it is."""

    name: str
    kind: int
    flags: int
    address: int
    data: bytes
    link: int = 0
    info: int = 0
    entry: int = 0


def image(arch: str, kind: int, sections: list[Section], segments: tuple[bytes, ...] = ()) -> bytes:
    """An ELF file: header, `segments` (program headers), then the sections.

    In a file with segments a section that has an address lies at that offset, so that the file can be mapped as it is.
    """
    names = b"\0"
    placed = []
    size = HEADER_BYTES + len(b"".join(segments))
    body = bytearray(size)
    for section in [*sections, Section(".shstrtab", STRTAB, 0, 0, b"\0" + b"".join(
            s.name.encode() + b"\0" for s in sections) + b".shstrtab\0")]:
        at = len(body)
        if section.kind != NOBITS:
            at = section.address if segments and section.address else at + -at % 8
            body += bytes(at - len(body)) + section.data
        align = 8 if section.kind != NOBITS else 1
        placed.append(struct.pack("<IIQQQQIIQQ", len(names), section.kind, section.flags, section.address, at,
                                  len(section.data), section.link, section.info, align, section.entry))
        names += section.name.encode() + b"\0"
    body += bytes(-len(body) % 8)
    header = b"\x7fELF" + bytes((2, 1, 1)) + bytes(9) + struct.pack(
        "<HHIQQQIHHHHHH", kind, MACHINE[arch], 1, 0, HEADER_BYTES if segments else 0, len(body), 0,
        HEADER_BYTES, SEGMENT_BYTES, len(segments), SECTION_BYTES, len(placed) + 1, len(placed))
    body[:size] = header + b"".join(segments)
    return bytes(body + bytes(SECTION_BYTES) + b"".join(placed))


def symbol(name: int, info: int, section: int, value: int, size: int) -> bytes:
    """One row of a symbol table; `name` is an offset into its strings, `section` counts from 1."""
    return struct.pack("<IBBHQQ", name, info, 0, section, value, size)


def segment(kind: int, flags: int, address: int, size: int, align: int) -> bytes:
    """One program header, with the bytes at offset = address."""
    return struct.pack("<IIQQQQQQ", kind, flags, address, address, address, size, size, align)
