"""Draw README's table of figures: how many times as fast as numpy jitkern and the best other library are.

    python tools/figures.py README.md docs/figures.svg

The figures are the table's and nowhere else: run this when it changes.  Needs matplotlib.
"""

import re
import sys
from pathlib import Path
from typing import NamedTuple

HEAD = "| float32 | unit | jitkern | numpy | best other |"
TIMES = {"ms", "us", "ns"}  # units that are better when smaller
COLOURS = {"jitkern": "#2b6cb0", "other": "#b7bec8"}


class Row(NamedTuple):
    """A line of the table; figures as they are written there. ``other`` is "" where there is none."""

    what: str
    unit: str
    ours: str
    numpy: str
    other: str
    who: str

    def speed(self, figure: str) -> float:
        """How many times as fast as numpy."""
        ratio = number(figure) / number(self.numpy)
        return 1 / ratio if self.unit in TIMES else ratio


def number(figure: str) -> float:
    """"10,132" -> 10132."""
    return float(figure.replace(",", ""))


def table(text: str) -> list[Row]:
    """The rows of the table in a Markdown text.  ValueError if there is none, or a row is not of this form."""
    if HEAD not in text:
        raise ValueError(f"there is no table that begins with {HEAD}")
    lines = text.split(HEAD, 1)[1].splitlines()[2:]
    found = []
    for line in lines[:next((i for i, line in enumerate(lines) if not line.startswith("|")), len(lines))]:
        said = re.fullmatch(r"\| (.+?) \| (\S+) \| ([\d.,]+) \| ([\d.,]+) \| (?:([\d.,]+) (\w+) )?\|", line)
        if said is None:
            raise ValueError(f"not a row of figures: {line}")
        found.append(Row(*(cell or "" for cell in said.groups())))
    return found


def draw(rows: list[Row], target: Path) -> None:
    """The bars, as an SVG that is the same for the same figures."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "jitkern", "font.size": 9,
                                "font.family": "sans-serif"}):
        figure = Figure(figsize=(8.2, 0.42 * len(rows) + 0.9), layout="constrained")
        axes = figure.subplots()
        for place, row in enumerate(rows):
            bars = [("jitkern", row.ours, f"{row.ours} {row.unit}")]
            if row.other:
                bars.append(("other", row.other, f"{row.other} {row.who}"))
            for side, (who, value, label) in enumerate(bars):
                y = place + (0.2 if side else -0.2) * (len(bars) > 1)
                speed = row.speed(value)
                axes.barh(y, speed - 1, 0.38, left=1, color=COLOURS[who])
                beyond, align = (3, "left") if speed > 1 else (-3, "right")
                axes.annotate(label, (speed, y), (beyond, 0), textcoords="offset points", size=7.5, va="center",
                              ha=align)
        axes.axvline(1, color="#444", linewidth=0.8)
        axes.set_xscale("log")
        axes.set_xlim(0.03, 90)
        axes.set_xticks([0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50], "0.1 0.2 0.5 numpy 2 5 10 20 50".split())
        axes.minorticks_off()
        axes.set_yticks(range(len(rows)), [f"{row.what} (numpy {row.numpy} {row.unit})" for row in rows])
        axes.invert_yaxis()
        axes.tick_params(left=False)
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.set_title("times numpy's speed: jitkern (blue) and the best other library (grey), one thread, Zen 4",
                       size=9, loc="right")
        figure.savefig(target, format="svg", metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    draw(table(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
