"""llvm-mc as someone else's assembler and disassembler, many instructions in one run."""

from __future__ import annotations

import re
import subprocess

_ENCODING = re.compile(r"^\t(.*?)\s*(?:#|//) encoding: \[(.*)\]", re.M)
_ERROR = re.compile(r"^<stdin>:(\d+):\d+: error: (.*)$", re.M)


class LlvmMc:
    """One llvm-mc binary for one target; ``options`` as its command line takes them.

    ``marker`` is code that is no instruction under test and tells pieces apart, with llvm's text for it.
    """

    def __init__(self, path: str, *options: str, marker: tuple[bytes, str]):
        self.command = [path, *options]
        self.marker, self.marker_text = marker

    def _run(self, text: str, *options: str) -> subprocess.CompletedProcess:
        return subprocess.run([*self.command, *options], input=text, capture_output=True, text=True, timeout=600)

    def assemble(self, lines: list[str]) -> list[bytes | str]:
        """The bytes of every line, or the error message for one that is refused."""
        # A nop after every line: some instructions are refused because of the one before (movprfx).
        done = self._run("".join(f"M{i}:\n{line}\nN{i}:\nnop\n" for i, line in enumerate(lines)), "-show-encoding")
        found = [(int(number) - 2, message) for number, message in reversed(_ERROR.findall(done.stderr))]
        errors = {line // 4: message for line, message in found if line % 4 == 0}
        pieces = re.split(r"^M\d+:", done.stdout, flags=re.M)[1:]
        assert len(pieces) == len(lines), f"{len(pieces)} pieces for {len(lines)} lines"
        return [
            errors.get(i) or b"".join(_bytes(encoding) for _, encoding in _ENCODING.findall(piece.partition("\nN")[0]))
            for i, piece in enumerate(pieces)
        ]

    def disassemble(self, codes: list[bytes]) -> list[str]:
        """The text of every piece of code, its instructions joined by ``; ``; empty where it is not valid."""
        blocks = (block for code in codes for block in (code, self.marker))
        text = "\n".join("[" + " ".join(f"0x{byte:02x}" for byte in block) + "]" for block in blocks)
        done = self._run(text + "\n", "--disassemble")
        pieces = re.sub(r"^\s*\..*\n", "", done.stdout, flags=re.M).split(self.marker_text)
        assert len(pieces) == len(codes) + 1, f"{len(pieces)} pieces for {len(codes)} codes"
        return ["; ".join(line.strip() for line in piece.splitlines()) for piece in pieces[:-1]]


def _bytes(encoding: str) -> bytes:
    """``0x62,0xf1,A`` with a letter for a byte that a fixup fills."""
    return bytes(int(part, 16) if part.startswith("0x") else 0 for part in re.sub(r"'.*?'", "", encoding).split(","))


def x86(path: str) -> LlvmMc:
    options = ("-triple=x86_64", "-x86-asm-syntax=intel", "-output-asm-variant=1")
    return LlvmMc(path, *options, marker=(b"\xfa\xfb\xfa", "\tcli\n\tsti\n\tcli\n"))


def a64(path: str) -> LlvmMc:
    options = ("-triple=aarch64", "-mattr=+all,+v9.5a")
    return LlvmMc(path, *options, marker=(bytes.fromhex("37130000"), "\tudf\t#4919\n"))
