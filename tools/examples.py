"""Run the examples of Markdown files, echoing source, listing and result.

    python tools/examples.py README.md

An example is a fenced block marked `python` that holds doctest prompts; a fenced `python` block without prompts is
run as it is.  The blocks of one `##` section share a namespace, so that each section can be followed by itself.
After a block, the listing of each piece of machine code it made is printed, unless the block printed it.
A line `<!-- needs: avx2 fma -->` right above a block names what the CPU must have for it (an architecture as in
Code.arch, a feature as in Code.features); without that, the block is left out and this is said.
The exit status is 1 when an example prints something else than the file says, or raises, or was not found at all.
"""

import contextlib
import doctest
import io
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import tiers

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

FENCE = re.compile(r"^(`{3,}|~{3,})\s*(\S*)")
NEEDS = re.compile(r"^<!--\s*needs:\s*(.*?)\s*-->$")


class Block(NamedTuple):
    """A fenced Python block: the section it is in, its first line (from 1), its text, what the CPU must have."""

    section: str
    line: int
    text: str
    needs: frozenset[str]


def blocks(text: str) -> Iterator[Block]:
    """The fenced `python` (or `pycon`) blocks of a Markdown text, in order."""
    section, needs, body, fence, language, start = "", frozenset(), [], "", "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if fence:
            if line.strip() == fence:
                if language in ("python", "pycon"):
                    yield Block(section, start, "\n".join(body) + "\n", needs)
                fence, needs = "", frozenset()
            else:
                body.append(line)
        elif opened := FENCE.match(line):
            fence, language, body, start = opened[1], opened[2], [], number + 1
        elif line.startswith(("# ", "## ")):
            section = line.lstrip("# ").strip()
        elif said := NEEDS.match(line):
            needs = frozenset(said[1].split())
        elif line.strip():
            needs = frozenset()


def missing(block: Block) -> list[str]:
    """What this CPU lacks of what the block needs."""
    if not block.needs:
        return []
    from jitkern import cpu

    return sorted(block.needs - {tiers.machine(), *cpu.features})


class Runner(doctest.DocTestRunner):
    """Runs examples, prints each with its prompts and what it printed."""

    def report_start(self, out, test, example):
        first, *rest = example.source.splitlines()
        out("".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest)]))

    def report_success(self, out, test, example, got):
        out(got)

    def report_failure(self, out, test, example, got):
        out(f"{got}{test.filename}:{test.lineno + example.lineno + 1}: NOT WHAT THE FILE SAYS, which is\n"
            f"{example.want or '(nothing)'}\n")

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"{''.join(traceback.format_exception(*exc_info))}"
            f"{test.filename}:{test.lineno + example.lineno + 1}: RAISED\n")


class Tee(io.TextIOBase):
    """Prints where sys.stdout was when it was made (doctest replaces that for a while), and keeps what was printed."""

    def __init__(self):
        self.text = ""
        self.stdout = sys.stdout

    def write(self, text: str) -> int:
        self.text += text
        return self.stdout.write(text)


def run_block(block: Block, name: str, namespace: dict, out: Tee) -> bool:
    """Run one block in the namespace; whether everything it printed is what the file says."""
    if ">>>" in block.text:
        try:
            test = doctest.DocTestParser().get_doctest(block.text, {}, Path(name).name, name, block.line - 1)
        except ValueError as error:
            out.write(f"{block.text}{name}:{block.line}: NOT A DOCTEST: {error}\n")
            return False
        test.globs = namespace
        return Runner(optionflags=OPTIONS).run(test, out=out.write, clear_globs=False).failed == 0
    out.write(block.text)
    try:
        # Padded, so that line numbers in tracebacks and listings are the file's.
        code = compile("\n" * (block.line - 1) + block.text, name, "exec")
        with contextlib.redirect_stdout(out):
            exec(code, namespace)
    except Exception:
        out.write(f"{traceback.format_exc()}{name}:{block.line}: RAISED\n")
        return False
    return True


def listings(namespace: dict, seen: dict[int, object]) -> Iterator[tuple[str, str]]:
    """Name and listing of each piece of machine code in the namespace that is not in `seen` yet; adds it."""
    from jitkern.isa import Code

    for name, value in namespace.items():
        if isinstance(value, Code) and id(value) not in seen and name != "_":
            seen[id(value)] = value  # kept, so that its id is not given to another
            yield name, str(value)


def with_lines(listing: str, block: Block, path: Path) -> str:
    """The listing with doctest's own names for source lines, <doctest FILE[EXAMPLE]>:LINE, made into FILE:LINE."""
    starts = [block.line + example.lineno for example in doctest.DocTestParser().get_examples(block.text)]
    return re.sub(r"<doctest [^>]*\[(\d+)\]>:(\d+)",
                  lambda at: f"{path.name}:{starts[int(at[1])] + int(at[2]) - 1}", listing)


def run(path: Path) -> int:
    """Run every example of the file; the number of blocks that failed (1 when there is no block at all)."""
    found, failed, section, namespace, seen = 0, 0, None, {}, {}
    for block in blocks(path.read_text(encoding="utf-8")):
        found += 1
        if block.section != section:
            section, namespace, seen = block.section, {"__name__": "__main__"}, {}
            print(f"\n{section}\n{'=' * len(section)}")
        print(f"\n--- {path}:{block.line}")
        if lacks := missing(block):
            print(f"left out: this CPU lacks {', '.join(lacks)}")
            continue
        out = Tee()
        failed += not run_block(block, str(path), namespace, out)
        for name, listing in listings(namespace, seen):
            if listing.strip() not in out.text:
                print(f"\n{name}, {len(namespace[name])} bytes:\n{with_lines(listing.rstrip(), block, path)}")
    print(f"\n{path}: {found} examples, {failed} failed" if found else f"{path}: no examples found")
    return failed if found else 1


if __name__ == "__main__":
    sys.exit(1 if sum([run(Path(name)) for name in sys.argv[1:]]) else 0)
