"""The command line.

    jitkern info           the CPU, what jitkern makes of it, and how executable memory is had here
    jitkern dis KERNEL     the listing of a kernel: path.py:attribute or package.module:attribute, naming a Code, an
                           Assembler, or a function without arguments that returns one
    jitkern dis FILE       the disassembly of a file of raw machine code
    jitkern cache          the kernels on disk, the one used last at the end
    jitkern cache verify   check them all; exit status 1 if one is damaged
    jitkern cache clear    remove them all

`python -m jitkern` is the same, for whichever interpreter.
Mistakes are told in one line on standard error, with exit status 2.
"""

import argparse
import importlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from jitkern import __version__, cpu
from jitkern.code import elf, execmem, system
from jitkern.dispatch import disk

LLVM_TRIPLE = {"x86-64": "x86_64", "aarch64": "aarch64"}
OBJDUMP = ("llvm-objdump-19", "llvm-objdump")
LLVM_LINE = re.compile(r"\s*([0-9a-f]+):\s+((?:[0-9a-f]{2} )+|[0-9a-f]{8})\s*\t(.*)")  # address: bytes or word, text


class Mistake(Exception):
    """Something the user can put right."""


def main(argv: list[str] | None = None) -> int:
    """Run a command line; the exit status."""
    parser = argparse.ArgumentParser(prog="jitkern", description="Machine code for tensor kernels.")
    parser.add_argument("--version", action="version", version=f"jitkern {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("info", help="what this CPU can do and what jitkern makes of it")
    dis = commands.add_parser("dis", help="the listing of a kernel, or the disassembly of a file")
    dis.add_argument("what", metavar="KERNEL|FILE",
                     help="path.py:attribute, package.module:attribute, or a file of raw machine code")
    dis.add_argument("--arch", choices=sorted(LLVM_TRIPLE), help="instruction set of a FILE (default: this machine's)")
    kept = commands.add_parser("cache", help="the kernels on disk: list, verify or clear them")
    kept.add_argument("action", nargs="?", choices=list(CACHE), default="list", help="default: list")
    options = parser.parse_args(argv)
    status = 0
    try:
        if options.command == "info":
            show(info())
        elif options.command == "cache":
            status = cache(options.action)
        else:
            print(listing(options.what, options.arch))
        sys.stdout.flush()
    except Mistake as mistake:
        print(f"jitkern: {mistake}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def cache_folder() -> Path:
    """Where kernels are kept: JITKERN_CACHE_DIR, or the user's cache folder."""
    try:
        return Path(disk.place())
    except RuntimeError as error:
        raise Mistake(f"there is no cache folder: {error} Set {disk.FOLDER}.") from None


def cache(action: str) -> int:
    """Do one of CACHE; the exit status.  Mistake if the folder can not be used."""
    store = disk.Store(str(cache_folder()))
    try:
        system.check()
        return CACHE[action](store)
    except (OSError, system.UnsupportedError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise Mistake(error) from None


def _list(store: disk.Store) -> int:
    found = list(store.entries())
    rows = []
    for one in found:
        used = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(one.used))
        code = f"{len(one.code)} bytes" if one.code else one.problem
        rows.append((one.code.name if one.code else one.file, f"{code}, {_size(one.size)} on disk, last use {used}"))
    show([*rows, ("total", f"{_kernels(len(found))}, {_size(sum(one.size for one in found))}, in {store.folder}")])
    return 0


def _verify(store: disk.Store) -> int:
    found = list(store.entries())
    wrong = [one for one in found if one.problem]
    for one in wrong:
        print(f"{one.file} {one.problem}")
    print(f"{_kernels(len(found))} in {store.folder}, {len(wrong)} of them not as written")
    return bool(wrong)


def _clear(store: disk.Store) -> int:
    count, size = store.clear()
    print(f"{_kernels(count)} removed from {store.folder}, {_size(size)}")
    return 0


CACHE = {"list": _list, "verify": _verify, "clear": _clear}


def _kernels(count: int) -> str:
    return f"{count} kernel{'s' * (count != 1)}"


def info() -> list[tuple[str, str]]:
    """(what, value) pairs.

    Mistake if the environment asks for something that does not exist, or where an x86-64 CPU can not be asked.
    """
    try:
        found = cpu.detect()
    except (ValueError, execmem.ExecMemError) as error:
        raise Mistake(error) from None
    try:
        memory = {"memfd": "memfd (one memory file, a view to write and a view to execute)",
                  "mprotect": "mprotect (a kernel is written, then made executable)"}[execmem.DEFAULT.mode]
    except (execmem.ExecMemError, system.UnsupportedError) as error:
        memory = f"none: {error}"
    caches = [f"{name} {_size(cache.size)}, {cache.ways} ways, {cache.line}-byte lines, "
              f"shared by {cache.shared} CPU{'s' * (cache.shared != 1)}" for name, cache in found.caches.items()]
    model = f"{found.vendor}, family {found.family}, model {found.model}, stepping {found.stepping}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return [
        ("jitkern", f"{__version__}, {python}, {platform.system()} {platform.release()}"),
        ("CPU", f"{cpu.name()} ({model})"),
        ("architecture", cpu.arch),
        ("ISA", found.isa + (f" (capped by {cpu.CAP}={found.cap})" if found.cap else "")),
        ("vector length", f"{found.vector_bytes} bytes"),
        ("features", " ".join(sorted(found.features))),
        ("caches", "\n".join(caches)),
        ("cores", f"{cpu.cores} of {os.cpu_count()}"),
        ("signature", found.signature),
        ("executable memory", memory),
        ("cache folder", str(cache_folder())),
    ]


def show(pairs: list[tuple[str, str]]) -> None:
    """A table on a terminal, one `what: value` a line in a pipe."""
    if not sys.stdout.isatty():
        for what, value in pairs:
            print(f"{what}: {'; '.join(value.splitlines())}")
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for what, value in pairs:
        table.add_row(what, value)
    Console(highlight=False, markup=False).print(table)


def _size(size: int) -> str:
    return f"{size >> 20} MiB" if size >= 1 << 20 and not size & 0xfffff else f"{size >> 10} KiB"


def listing(what: str, arch: str | None) -> str:
    """What `dis` prints.  Mistake if there is nothing to list."""
    file = Path(what)
    where, colon, attribute = what.rpartition(":")
    if file.is_file() and file.suffix == ".py":
        raise Mistake(f"{what}: name what to list as {what}:attribute")
    if file.is_file() or not colon:
        return disassemble(_read(file), arch or execmem.ARCH)
    if arch:
        raise Mistake("--arch goes with a file of machine code; a kernel knows its own")
    return str(kernel(where, attribute))


def _read(file: Path) -> bytes:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Mistake(f"{file}: {error.strerror}; a kernel is named as path.py:attribute or "
                      "package.module:attribute") from None
    if not data:
        raise Mistake(f"{file}: the file is empty")
    return data


def kernel(where: str, attribute: str) -> object:
    """The Code that `attribute` of a Python file or module names."""
    from jitkern.isa import Code

    try:
        value: object = _module(where)
        for name in attribute.split("."):
            value = getattr(value, name)
        if callable(value) and not isinstance(value, type):
            value = value()
        if not isinstance(value, Code) and callable(finish := getattr(value, "finish", None)):
            value = finish()
    except Mistake:
        raise
    except (Exception, SystemExit) as error:  # whatever the user's program does wrong
        raise Mistake(f"{where}:{attribute}: {type(error).__name__}: {error}".splitlines()[0]) from None
    if not isinstance(value, Code):
        raise Mistake(f"{where}:{attribute} is {type(value).__name__}, not a Code, an Assembler, "
                      "or a function that returns one")
    return value


def _module(where: str) -> object:
    if not where.endswith(".py"):
        sys.path.insert(0, os.getcwd())  # as `python -m` has it
        return importlib.import_module(where)
    path = Path(where).resolve()
    if not path.is_file():
        raise Mistake(f"{where}: no such file")
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def disassemble(data: bytes, arch: str) -> str:
    """Offset, bytes and instruction of raw machine code, by capstone or LLVM.  Mistake if neither is installed."""
    try:
        rows = _by_capstone(data, arch)
    except ImportError:
        program = next(filter(None, map(shutil.which, OBJDUMP)), None)
        if program is None:
            raise Mistake("disassembling a file takes capstone (pip install jitkern[dis]) or LLVM "
                          "(Debian: apt-get install llvm-19)") from None
        rows = _by_llvm(program, data, arch)
    rows = [(f"{offset:x}", code.hex(), text) for offset, code, text in rows]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return "\n".join(f"{offset:>{widths[0]}}  {code:<{widths[1]}}  {text}" for offset, code, text in rows)


Rows = list[tuple[int, bytes, str]]


def _by_capstone(data: bytes, arch: str) -> Rows:
    import capstone

    engine = capstone.Cs(*{"x86-64": (capstone.CS_ARCH_X86, capstone.CS_MODE_64),
                           "aarch64": (capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)}[arch])
    engine.skipdata = True
    rows = [(i.address, bytes(i.bytes), f"{i.mnemonic} {i.op_str}".rstrip()) for i in engine.disasm(data, 0)]
    end = sum(len(code) for _, code, _ in rows)
    return [*rows, (end, data[end:], ".byte")] if data[end:] else rows  # less than an instruction of A64


def _by_llvm(program: str, data: bytes, arch: str) -> Rows:
    text = elf.Section(".text", elf.PROGBITS, elf.ALLOC | elf.EXEC, 0, data)
    with tempfile.NamedTemporaryFile(suffix=".elf") as file:
        file.write(elf.image(arch, elf.ET_EXEC, [text]))
        file.flush()
        options = ["-d", "--no-leading-headers", f"--triple={LLVM_TRIPLE[arch]}", "--mattr=+all"]
        if arch == "x86-64":
            options += ["--x86-asm-syntax=intel"]
        done = subprocess.run([program, *options, file.name], capture_output=True, text=True)
    if done.returncode:
        raise Mistake(f"{program}: {' '.join(done.stderr.split())}")
    rows = []
    for line in done.stdout.splitlines():
        if found := LLVM_LINE.fullmatch(line):
            offset, code, instruction = found.groups()
            rows.append((int(offset, 16), _unspaced(code), " ".join(instruction.split())))
    return rows


def _unspaced(code: str) -> bytes:
    """Bytes in memory order; LLVM from 15 on prints A64 instructions as words."""
    raw = bytes.fromhex(code)
    return raw if " " in code else raw[::-1]


if __name__ == "__main__":
    sys.exit(main())
