"""numpy's operations, by kernels where there is one and by numpy where there is none."""

from jitkern.ops.einsum import einsum as einsum
from jitkern.ops.products import dot as dot
from jitkern.ops.products import linear as linear
from jitkern.ops.products import matmul as matmul
from jitkern.ops.products import tensordot as tensordot
from jitkern.ops.products import vecdot as vecdot

__all__ = ["dot", "einsum", "linear", "matmul", "tensordot", "vecdot"]
