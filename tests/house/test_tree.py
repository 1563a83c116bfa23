"""House rules that can be read off the files: length, names, what no file may say, commands in the documentation."""

import ast
import re

import pytest
import tree

PYTHON = [name for name in tree.files() if name.endswith(".py")]

# Kernel generators are written once for all CPUs: neither a register nor a mnemonic nor an architecture's name.
MACHINE_WORDS = re.compile(r"""\b(?:
      [xyz]mm\d*                                                        # x86 vectors
    | [re](?:ax|bx|cx|dx|si|di|bp|sp) | r(?:8|9|1[0-5])[dwb]?           # x86 general registers
    | [zv]\d+\.\d*[bhsdq] | p\d+[./][bhsdzm]                            # A64 vectors and predicates
    | v(?:mov|broadcast|perm|pmov|pbroadcast|pdp|pternlog|pmul|pcmp|pgather|pscatter|compress|expand)[a-z0-9]+
    | v?(?:f?n?m?add|f?n?m?sub|mul|div|max|min|sqrt|andn?|x?or|round|cmp|unpck[lh]|shuf)\d*[ps][sdh]    # AVX, SSE
    | v?p(?:add|sub)[bwdq] | mov[a-z]*[ps][sd] | movdq[au] | cvt[a-z0-9]*2[a-z]+
    | f(?:mla|mls|mad|msb|madd|msub) | [us]dot | bfdot | bfmmla         # A64 arithmetic
    | (?:ld|st)[1-4]r?q?[bhwd]? | whilel[eot] | ptrue | cnt[bhwd]       # A64 memory and predicates
    | avx\w* | sse\w* | neon | sve2? | sme | x86\w* | aarch64 | a64 | arch
    )\b""", re.X | re.I)

# Written in pieces, so that this file does not say them itself.
FORBIDDEN = re.compile("|".join([
    r"py" r"pi\.org", r"python" r"hosted", r"ana" r"conda\.(?:org|com)", r"deb\.deb" r"ian\.org", r"npm" r"js\.",
    r"crates" r"\.io", r"(?<![\w.])/wo" r"rk/", r"(?<![\w.])/ro" r"ot/", r"(?<![\w.])/ho" r"me/\w", r"/o" r"pt/\w",
]), re.I)


def table_lines(module: ast.Module) -> int:
    """Lines taken by tables: literals of several lines that are assigned at the module's top level."""
    literals = (ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Set)
    return sum(node.end_lineno - node.lineno + 1 for node in module.body
               if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, literals))


@pytest.mark.parametrize("name", PYTHON)
def test_file_is_short_apart_from_tables(name):
    lines = len((tree.ROOT / name).read_text(encoding="utf-8").splitlines())
    tables = table_lines(tree.parsed(tree.ROOT / name))
    assert lines - tables < 500, f"{name}: {lines} lines, {tables} of them tables: split it"


@pytest.mark.parametrize("name", PYTHON)
def test_file_says_what_it_is(name):
    assert ast.get_docstring(tree.parsed(tree.ROOT / name)), f"{name} has no module docstring"


@pytest.mark.parametrize("name", [name for name in PYTHON
                                  if name.startswith("kernels/") and not name.startswith("kernels/machine/")])
def test_kernel_generator_names_no_register_or_mnemonic(name):
    found = [f"{name}:{number}: {match[0]}" for number, line in enumerate(tree.text(name).splitlines(), 1)
             for match in MACHINE_WORDS.finditer(line)]
    assert not found, "a fact of one CPU, which belongs in kernels/machine:\n" + "\n".join(found)


@pytest.mark.parametrize("word", [
    "zmm0", "ymm", "rax", "r10d", "z3.s", "v0.4s", "p0/m", "vfmadd231ps", "vmovups", "vpdpbusd", "mulps", "vaddph",
    "vpaddd", "movaps", "cvtsi2ss", "vcmpps", "vxorps", "fmla", "ld1w", "ld1rqw", "whilelt", "avx512", "aarch64"])
def test_machine_words_are_recognised(word):
    assert MACHINE_WORDS.search(f"vm.emit({word}, a)")


@pytest.mark.parametrize("line", ["acc = [[vm.zero(dt) for _ in range(blk.nv)]]", "vm.fma(c, a, b); vm.store(p0, v1)",
                                  "with vm.loop(k, unroll=blk.ku):", "x0, z0, r0 = vm.max(a), add(b), sub(c)",
                                  "address of subgroups, vpad, vanish, moves, orders, minus, maxes, operands, vectors"])
def test_generator_words_are_left_alone(line):
    assert not MACHINE_WORDS.search(line)


@pytest.mark.parametrize("name", tree.files())
def test_file_names_no_registry_and_no_machine_path(name):
    found = [f"{name}:{number}: {match[0]}" for number, line in enumerate((tree.text(name) or "").splitlines(), 1)
             for match in FORBIDDEN.finditer(line)]
    assert not found, "\n".join(found)


def commands(name: str) -> list[str]:
    """The targets of every `make …` line in the fenced and indented blocks of a Markdown file."""
    inside, found = False, []
    for line in tree.text(name).splitlines():
        if line.startswith(("```", "~~~")):
            inside = not inside
        elif (inside or line.startswith("    ")) and (said := re.match(r"\s*(?:\$ )?make\b([^#]*)", line)):
            found += [word for word in said[1].split() if "=" not in word and not word.startswith("-")]
    return found


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_in_the_documentation_is_a_target(name):
    targets = set(re.findall(r"^([a-z-]+):", tree.text("Makefile"), re.M))
    said = commands(name)
    assert said, f"{name} names no command at all"
    assert set(said) <= targets, f"{name}: no such target: {sorted(set(said) - targets)}"


def test_every_target_is_phony_and_explained():
    makefile = tree.text("Makefile")
    phony = set(re.search(r"^\.PHONY:(.*)$", makefile, re.M)[1].split()) - {"FORCE"}
    assert phony == set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.M))
