"""Sphinx's settings: `make docs`. Nothing is fetched, and every warning is an error there."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))

import import_graph  # noqa: E402

from jitkern import __version__  # noqa: E402

project, author, copyright = "jitkern", "The jitkern developers", "The jitkern developers, Apache-2.0"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
smartquotes = False  # the text is full of ... and --option
html_theme = "alabaster"
html_theme_options = {"description": "Machine code for tensor kernels, in pure Python", "page_width": "1100px",
                      "fixed_sidebar": True, "show_powered_by": False}
html_sidebars = {"**": ["about.html", "navigation.html", "searchbox.html"]}
html_show_copyright = False

add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"

import_graph.write(HERE / "import_graph.svg")


def as_rest(text: str) -> str:
    """A line of plain text, with `names` in backquotes, as reStructuredText."""
    spans = re.split(r"(``[^`]+``|`[^`]+`)", text)
    return "".join(f"``{span.strip('`')}``" if i % 2 else re.sub(r"([*_|\\])", r"\\\1", span)
                   for i, span in enumerate(spans))


def rewrite(app, what, name, object, options, lines) -> None:
    """Docstrings are plain text: what is indented behind an empty line is a table or code, and stays as it is."""
    found, literal = [], False
    for before, line in zip(["", *lines], lines):
        if line.strip() and not before.strip():
            if line.startswith("    ") and not literal:
                found += ["::", ""]
            literal = line.startswith("    ")
        found.append(line if literal else as_rest(line))
    lines[:] = found


def skip(app, what, name, object, skipped, options) -> bool | None:
    """The fields of a NamedTuple are explained where it is; of themselves they only say their numbers."""
    return True if (getattr(object, "__doc__", None) or "").startswith("Alias for field number") else None


def setup(app) -> None:
    """What Sphinx calls."""
    app.connect("autodoc-skip-member", skip)
    app.connect("autodoc-process-docstring", rewrite)
