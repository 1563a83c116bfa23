"""docs/ builds without a warning, says all that it has to, and what is drawn in it is true."""

import html
import re
import shutil
import subprocess
import sys

import figures
import import_graph
import pytest
import tree

import jitkern
from jitkern.kernels.vmath import table as vmath


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, str]:
    """The built pages by name. They are built as `make docs` does it."""
    pytest.importorskip("myst_parser", reason="Sphinx and MyST are not installed: pip install jitkern[docs]")
    folder = tmp_path_factory.mktemp("docs")
    recipe = re.search(r"^docs: .*\n\t@\$\(PY\) (.*)", tree.text("Makefile"), re.M)[1]
    command = recipe.replace("build/", f"{folder}/").split()
    done = subprocess.run([sys.executable, *command], cwd=tree.ROOT, capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stdout + done.stderr
    return {path.stem: path.read_text(encoding="utf-8") for path in (folder / "docs").glob("*.html")}


def test_every_page_is_built(pages):
    sources = {name[5:-3] for name in tree.files() if name.startswith("docs/") and name.endswith(".md")}
    assert sources >= {"index", "guide", "assembler", "kernels", "api"} and sources <= {*pages}
    assert all(f'href="{name}.html"' in pages["index"] for name in sources - {"index"})


def test_nothing_is_fetched_by_a_page(pages):
    fetched = re.compile(r"""(?:src|poster|data)=["'](?:https?:)?//|<link[^>]*href=["'](?:https?:)?//|@import""")
    assert [name for name, text in pages.items() if fetched.search(text)] == []


def test_docstrings_are_in_the_reference(pages):
    text = html.unescape(re.sub(r"<[^>]+>", "", pages["api"]))
    for said in ("out = epilogue(a @ b), or of out + a @ b with accumulate.", 'targets.named("a64fx")',
                 "What can not be traced", "acc += a * b, rounded once."):
        assert said in text, said


def test_every_public_name_is_in_the_reference():
    said = re.findall(r"^(?:\.\. auto\w+:: |## jitkern\.)(\w+)|`jitkern\.(\w+)`", tree.text("docs/api.md"), re.M)
    assert {*jitkern.__all__} - {name for found in said for name in found} == set()


def test_every_environment_variable_is_explained():
    used = {name for path in tree.modules().values() for name in re.findall(r"JITKERN_\w+", path.read_text("utf-8"))}
    assert len(used) > 5
    assert {*re.findall(r"^\| `(JITKERN_\w+)`", tree.text("docs/environment.md"), re.M)} == used


def test_every_elementary_function_has_its_worst_error():
    rows = re.findall(r"^\| (\w+) \| ([\d.]+)[ |]", tree.text("docs/accuracy.md"), re.M)
    assert [name for name, _ in rows] and {name for name, _ in rows} == {*vmath.FUNCTIONS}
    assert max(float(error) for _, error in rows) < 1.5  # of more it could not be said that it is a neighbour


def test_drawn_figures_are_those_of_the_table():
    drawing, rows = tree.text("docs/figures.svg"), figures.table(tree.text("README.md"))
    assert len(rows) > 10
    for row in rows:
        for said in (row.what, f"numpy {row.numpy} {row.unit}", f">{row.ours} {row.unit}<",
                     f">{row.other} {row.who}<" if row.other else ""):
            assert said in drawing, f"{said}: run tools/figures.py"


def test_speed_is_that_of_times_or_rates():
    lines = figures.HEAD, "|---|", "| a | us | 20 | 1,000 | 40 torch |", "| b | G/s | 3 | 2 | |", "", "| of another |"
    time, rate = figures.table("\n".join(lines))
    assert (time.speed(time.ours), time.speed(time.other), rate.speed(rate.ours)) == (50, 25, 1.5)
    assert (time.who, rate.other) == ("torch", "")
    with pytest.raises(ValueError, match="not a row"):
        figures.table(f"{figures.HEAD}\n|---|\n| a | us | fast | 1 | |\n")


def test_import_graph_has_every_folder_and_goes_down():
    edges = import_graph.folders()
    assert {"jitkern", "jitkern.isa", "jitkern.kernels.gemm", "jitkern.program", "jitkern.jit"} <= {*edges}
    assert "jitkern.kernels.machine" in edges["jitkern.kernels.gemm"]
    row = import_graph.rows(edges)
    assert all(row[box] < row[other] for box, others in edges.items() for other in others)
    drawing = import_graph.drawing(edges)
    assert all(f"<title>{box} imports" in drawing for box in edges)


def test_import_graph_leaves_out_what_others_imply():
    edges = {"a": {"b", "c", "d"}, "b": {"c"}, "c": set(), "d": set()}
    assert import_graph.without_implied(edges) == {"a": {"b", "d"}, "b": {"c"}, "c": set(), "d": set()}
    found = import_graph.drawing(edges)
    assert found.count("marker-end") == 3 and "a imports b, c, d" in found


def test_circle_of_imports_is_an_error_that_names_it():
    with pytest.raises(ValueError, match="circle of imports: .*b"):
        import_graph.drawing({"a": {"b"}, "b": {"c"}, "c": {"b"}})


PROGRAMS = {
    "mlp": [r"^numpy: .* (9[5-9]|100)\.\d% of the points right$",
            r"^jk\.jit: .* (9[5-9]|100)\.\d% of the points right$",
            r"^one step differs from numpy's by \de-0[6-9]$", r"^gemm kernel .*epilogue"],
    "heat": [r"^the same bits as numpy's: True$", r"^numpy: .* us a step, jk\.jit: .* us a step$", r"[%#@]{3}"],
    "dot": [r"^dot_avx2, \d+ bytes, needs avx, fma$", r"^dot_sve, \d+ bytes, needs sve$",
            r"^dot_\w+, n = 100003: relative error (0\.0e\+00|\d\.\de-1[4-9])$"],
}


@pytest.mark.native
@pytest.mark.parametrize("name", PROGRAMS)
def test_program_says_what_it_is_to_say(name, tmp_path):
    script = shutil.copy(tree.ROOT / f"examples/{name}.py", tmp_path)
    done = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for said in PROGRAMS[name]:
        assert re.search(said, done.stdout, re.M), f"{said} is not in\n{done.stdout}"


def test_every_program_is_run_and_shown():
    names = {name[9:-3] for name in tree.files() if name.startswith("examples/") and name.endswith(".py")}
    shown = re.findall(r"literalinclude\} \.\./examples/(\w+)\.py", tree.text("docs/examples.md"))
    assert names == {*PROGRAMS} == {*shown}
