"""Draw which folder of the packages imports which, as an SVG: every arrow points downward.

    python tools/import_graph.py docs/import_graph.svg

A box is a folder, or a module that is a layer by itself.  An arrow that a chain of others implies is left out; a box's
tooltip has all that it imports.  ValueError that names a circle if there is one.  Needs the standard library only.
"""

import sys
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from html import escape
from pathlib import Path

import tree

ROOT = "jitkern"
ALONE = {"jitkern.jit", "jitkern.numpy", "jitkern.kernels.families"}  # modules that are above or below their folder
SWEEPS = 24               # of ordering the rows
WIDE, HIGH = 138, 26      # of a box
ACROSS, DOWN = 162, 62    # from one box to the next

Edges = dict[str, set[str]]
Place = tuple[float, float]


def folder(module: str) -> str:
    """The box that a module is in."""
    if module in ALONE or tree.modules()[module].name == "__init__.py":
        return module
    return module.rpartition(".")[0]


def folders() -> Edges:
    """Every box and those that it imports, inside functions too, but for parts of its own that are its attributes."""
    edges: Edges = {folder(module): set() for module in tree.modules()}
    for module in tree.modules():
        targets = {folder(found.target) for found in tree.imports_of(module) if found.target in tree.modules()
                   and not (found.inside and module != ROOT and found.target.rpartition(".")[0] == module)}
        edges[folder(module)] |= targets - {folder(module)}
    return edges


def downward(edges: Edges) -> list[str]:
    """The boxes, each before those that it imports.  ValueError for a circle."""
    try:
        return [*TopologicalSorter(edges).static_order()][::-1]
    except CycleError as error:
        raise ValueError(f"a circle of imports: {' <- '.join(error.args[1])}") from None


def reach(edges: Edges) -> Edges:
    """What each box imports, also through others."""
    found: Edges = {}
    for box in reversed(downward(edges)):
        found[box] = edges[box].union(*(found[other] for other in edges[box]))
    return found


def without_implied(edges: Edges) -> Edges:
    """The edges that no chain of others implies."""
    below = reach(edges)
    return {box: {other for other in others if not any(other in below[between] for between in others)}
            for box, others in edges.items()}


def rows(edges: Edges) -> dict[str, int]:
    """The row of each box: one below the lowest of those that import it."""
    found = dict.fromkeys(edges, 0)
    for box in downward(edges):
        for other in edges[box]:
            found[other] = max(found[other], found[box] + 1)
    return found


def chains(edges: Edges, row: dict[str, int]) -> list[list[str]]:
    """Each edge as the places that it goes through, one a row; those between its ends get names of their own."""
    return [[box, *(f"{box} {other} {between}" for between in range(row[box] + 1, row[other])), other]
            for box in sorted(edges) for other in sorted(edges[box])]


def ordered(found: Iterable[list[str]], row: dict[str, int]) -> list[list[str]]:
    """The places of each row, from left to right, so that few edges cross (barycentres, Sugiyama 1981)."""
    links: dict[str, dict[int, list[str]]] = {box: {1: [], -1: []} for box in row}
    levels: list[list[str]] = [[] for _ in range(max(row.values()) + 1)]
    for box in sorted(row):
        levels[row[box]].append(box)
    for chain in found:
        for level, (above, below) in enumerate(zip(chain, chain[1:]), row[chain[0]]):
            if below not in links:
                links[below] = {1: [], -1: []}
                levels[level + 1].append(below)
            links[above][1].append(below)
            links[below][-1].append(above)
    for sweep in range(SWEEPS):
        side = -1 if sweep % 2 == 0 else 1
        for level in levels[::-side]:
            at = {box: column - len(row) / 2 for row in levels for column, box in enumerate(row)}
            level.sort(key=lambda box: sum(map(at.get, links[box][side])) / max(1, len(links[box][side]))
                       if links[box][side] else at[box])
    return levels


def places(levels: list[list[str]]) -> dict[str, Place]:
    """The middle of each place."""
    middle = max(map(len, levels)) * ACROSS / 2
    return {box: (middle + (column + 0.5 - len(level) / 2) * ACROSS, DOWN * (number + 0.5))
            for number, level in enumerate(levels) for column, box in enumerate(level)}


def path(points: list[Place]) -> str:
    """A curve from the lower side of the first box to the upper side of the last one."""
    (x, y), *between, (end, bottom) = points
    said = f"M{x:.0f} {y + HIGH / 2:.0f}"
    x, y = x, y + HIGH / 2
    for to, down in [*between, (end, bottom - HIGH / 2 - 5)]:
        half = (y + down) / 2
        said += f" C{x:.0f} {half:.0f} {to:.0f} {half:.0f} {to:.0f} {down:.0f}"
        x, y = to, down
    return said


def drawing(edges: Edges) -> str:
    """The SVG."""
    shown, row = without_implied(edges), rows(edges)
    found = chains(shown, row)
    at = places(ordered(found, row))
    width = max(x for x, _ in at.values()) + ACROSS / 2
    height = max(y for _, y in at.values()) + DOWN / 2
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"'
             ' font-family="sans-serif" font-size="12">',
             '<defs><marker id="tip" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="7" markerHeight="7"'
             ' orient="auto"><path d="M0 0L8 4L0 8z" fill="#557"/></marker></defs>',
             '<rect width="100%" height="100%" fill="#fff"/>']
    lines += [f'<path d="{path([at[place] for place in chain])}" fill="none" stroke="#557" marker-end="url(#tip)"/>'
              for chain in found]
    for box, others in sorted(edges.items()):
        x, y = at[box]
        name = box.removeprefix(f"{ROOT}.")
        said = f"{box} imports {', '.join(sorted(others)) or 'nothing of jitkern'}"
        lines.append(f'<g><title>{escape(said)}</title>'
                     f'<rect x="{x - WIDE / 2:.0f}" y="{y - HIGH / 2:.0f}" width="{WIDE}" height="{HIGH}" rx="4"'
                     f' fill="#eef" stroke="#557"/><text x="{x:.0f}" y="{y + 4:.0f}" text-anchor="middle">'
                     f'{escape(name)}</text></g>')
    return "\n".join([*lines, "</svg>", ""])


def write(target: Path) -> None:
    """The drawing of this tree, as a file."""
    target.write_text(drawing(folders()), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
