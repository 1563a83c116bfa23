"""The assembler's table and CPUID's speak of the same features."""

from jitkern import cpuid
from jitkern.isa.x86.instructions import SET


def test_every_feature_that_an_instruction_needs_can_be_found():
    rows = (row for name in SET.table.mnemonics() for row in SET.table.rows(name))
    needed = {feature for row in rows for feature in row.features}
    found = {row.name for row in cpuid.rows()}
    assert needed - found == {"avx10.2"}  # a version number in a leaf of its own
    assert len(needed) > 80
