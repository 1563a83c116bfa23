"""The ways of getting executable memory, as parameters for tests."""

import machinecode
import pytest

from jitkern.code import execmem


def _memfd_refusal() -> str:
    """Why memory files can not hold code here; "" if they can."""
    arena = execmem.Arena("memfd")
    try:
        arena.alloc(machinecode.returning(0)).free()
        arena.close()
    except execmem.ExecMemError as error:
        return str(error).partition(". ")[0]
    return ""


_reason = _memfd_refusal()
needs_memfd = pytest.mark.skipif(bool(_reason), reason=_reason)
"""For tests of the arena that maps a memory file twice."""
MODES = [pytest.param("memfd", marks=needs_memfd), "mprotect"]
