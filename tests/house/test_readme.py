"""The examples in README.md and docs/ do what is said there, and the tool that runs them notices when one does not."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import tree

import examples

README = tree.ROOT / "README.md"
SCRIPT = tree.ROOT / "tools/examples.py"
PAGES = [tree.ROOT / name for name in tree.files()
         if name == "README.md" or name.startswith("docs/") and any(examples.blocks(tree.text(name) or ""))]


def run(*paths: Path) -> subprocess.CompletedProcess:
    """Run the examples of these files, from another folder."""
    return subprocess.run([sys.executable, str(SCRIPT), *map(str, paths)], cwd="/", capture_output=True, text=True)


@pytest.mark.native  # on every emulated CPU too
def test_examples_print_what_the_files_say():
    assert {page.name for page in PAGES} >= {"README.md", "guide.md", "assembler.md", "kernels.md"}
    done = run(*PAGES)
    assert done.returncode == 0, done.stdout + done.stderr
    if left_out := re.findall(r"^left out: (.*)", done.stdout, re.M):
        pytest.skip(f"examples of the documentation: {'; '.join(sorted({*left_out}))}; the others are right")


def test_one_file_of_several_that_is_wrong_is_an_error(tmp_path):
    for name, found in (("wrong", 2), ("right", 1)):
        (tmp_path / f"{name}.md").write_text(f"```python\n>>> 1\n{found}\n```\n")
    assert run(tmp_path / "right.md", tmp_path / "right.md").returncode == 0
    assert run(tmp_path / "wrong.md", tmp_path / "right.md").returncode == 1


def test_readme_is_short_and_what_it_links_to_is_there():
    text = tree.text("README.md")
    assert len(text.splitlines()) <= 200
    links = re.findall(r"\]\(([^)#]+)", text)
    assert len(links) > 10 and [link for link in links if not (tree.ROOT / link).is_file()] == []


def check(folder: Path, text: str) -> subprocess.CompletedProcess:
    """Run the examples of this Markdown text."""
    (folder / "it.md").write_text(text, encoding="utf-8")
    return run(folder / "it.md")


def test_source_and_output_are_echoed(tmp_path):
    done = check(tmp_path, "# A\n```python\n>>> for x in (1, 2):\n...     print(x)\n1\n2\n>>> 'y' * 2\n'yy'\n\n```\n")
    assert done.returncode == 0
    assert ">>> for x in (1, 2):\n...     print(x)\n1\n2\n>>> 'y' * 2\n'yy'\n" in done.stdout


def test_blocks_of_a_section_share_names_and_sections_do_not(tmp_path):
    text = "## A\n```python\n>>> x = 1\n\n```\n### A.1\n```python\n>>> x\n1\n\n```\n"
    assert check(tmp_path, text).returncode == 0
    assert check(tmp_path, text.replace("###", "##")).returncode == 1


@pytest.mark.parametrize("body, said", [
    (">>> 1 + 1\n3\n",               "it.md:3: NOT WHAT THE FILE SAYS"),
    (">>> 1\n1\n>>> 1 / 0\n1\n",     "it.md:5: RAISED"),
    (">>> print(1)\n",               "it.md:3: NOT WHAT THE FILE SAYS"),
    (">>> raise KeyError(1)\nTraceback (most recent call last):\nKeyError: 2\n", "NOT WHAT THE FILE SAYS"),
    ("raise SystemError('plain')\n", "line 3, in <module>"),
    ("def f(:\n",                    "it.md:3: RAISED"),
    (">>> 1\n...1\n",                "it.md:3: NOT A DOCTEST"),
])
def test_wrong_output_is_an_error_that_names_the_line(tmp_path, body, said):
    done = check(tmp_path, f"# A\n```python\n{body}```\n")
    assert done.returncode == 1
    assert said in done.stdout + done.stderr


def test_expected_exception_and_ellipsis_are_fine(tmp_path):
    text = ("```python\n>>> int('a')\nTraceback (most recent call last):\n...\nValueError: invalid ...\n"
            ">>> list(range(30))\n[0, 1, ...   29]\n```\n```sh\nfalse\n```\n")
    assert check(tmp_path, text).returncode == 0


def test_file_without_examples_is_an_error(tmp_path):
    done = check(tmp_path, "# A\n```sh\nmake run\n```\n")
    assert done.returncode == 1 and "no examples found" in done.stdout


def test_what_a_block_needs():
    text = ("<!-- needs: avx2 fma -->\n```python\n1\n```\n\n```python\n2\n```\n"
            "<!-- needs: amx-tile -->\ntext\n```python\n3\n```\n")
    assert [block.needs for block in examples.blocks(text)] == [{"avx2", "fma"}, set(), set()]


def test_block_the_cpu_can_not_run_is_left_out_and_this_is_said(tmp_path):
    done = check(tmp_path, "<!-- needs: avx9000 -->\n```python\n>>> 1\n2\n```\n")
    assert done.returncode == 0, done.stderr
    assert "left out: this CPU lacks avx9000" in done.stdout


def test_listing_of_code_is_printed_once(tmp_path):
    make = "from jitkern.isa.x86 import *\na = Assembler('f')\na.ret()\ncode = a.finish()\n"
    quiet = check(tmp_path, f"```python\n{make}```\n")
    assert quiet.returncode == 0, quiet.stdout + quiet.stderr
    assert "\ncode, 1 bytes:\n" in quiet.stdout and "ret" in quiet.stdout.split("code, 1 bytes:")[1]
    shown = check(tmp_path, f"```python\n{make}print(code)\n```\n")
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "1 bytes:" not in shown.stdout


def test_listing_names_lines_of_the_file(tmp_path):
    done = check(tmp_path, "# A\n```python\n>>> from jitkern.isa.x86 import *\n>>> a = Assembler('f')\n"
                           ">>> for _ in range(2):\n...     a.nop()\n>>> a.ret()\n>>> code = a.finish()\n\n```\n")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [line.rpartition("it.md:")[2] for line in done.stdout.splitlines() if "; " in line and "it.md:" in line]
    assert lines == ["6", "6", "7"] and "<doctest" not in done.stdout
