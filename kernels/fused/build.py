"""Kernels of expressions: elementwise chains, reductions of rows, softmax and norms, written for any vector machine.

See ``spec`` for what is computed, ``plan`` for the loops that it falls into, ``rows``,
``pieces``, ``columns`` and ``tiles`` for these, and ``body`` for what is in the innermost one.
"""

from __future__ import annotations

from ..machine.base import Code
from .columns import Columns
from .phases import Loops
from .pieces import Pieces
from .plan import plan
from .rows import FusedWriter
from .spec import Fused
from .tiles import Tiles

NAMED = 6  # operations that a kernel's name has


def build(spec: Fused, block: Loops, target) -> Code:
    """The kernel. Its dims are those of ``collapse``, or others. ValueError if there is none."""
    found = plan(spec, block, target.vector_bytes)
    writers = {"columns": Columns, "tiles": Tiles, "rows": Pieces if found.share == "row" else FusedWriter}
    return writers[found.form](kernel_name(spec, target.name), found, block, target).write()


def kernel_name(spec: Fused, machine: str) -> str:
    """Dims, type and operations: the same in profiles and listings."""
    names = [op.name for op in spec.ops if op.name not in ("load", "store", "const")]
    shape, kind = "x".join(map(str, spec.dims)), spec.operands[-1].type if spec.operands else ""
    return f"fused_{kind}_{shape}_{'_'.join(names[:NAMED])}{'_' if names else ''}{machine}"
