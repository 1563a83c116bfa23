"""The assemblers' tables and what CPUs say of themselves speak of the same features."""

from jitkern.cpu import linux
from jitkern.cpu import x86 as cpuid
from jitkern.isa import a64, x86

# Nothing tells a program that it has these: the kernel uses them itself, or does not know them.
NOT_ANNOUNCED = {"cpa", "lor", "ls64", "ras", "tme", "xs"}


def needed(instruction_set) -> set[str]:
    """Every feature that some row of the table asks for."""
    table = instruction_set.table
    return {feature for name in table.mnemonics() for row in table.rows(name) for feature in row.features}


def test_every_feature_that_an_x86_instruction_needs_can_be_found():
    features = needed(x86.instructions.SET)
    assert features - {row.name for row in cpuid.rows()} == {"avx10.2"}  # a version number in a leaf of its own
    assert len(features) > 80


def test_every_feature_that_an_a64_instruction_needs_can_be_found():
    features = needed(a64.instructions.SET)
    assert features - {*linux.features(2**64 - 1, 2**64 - 1)} == NOT_ANNOUNCED
    assert len(features) > 40
