"""Importing jitkern is cheap: what is not needed is not loaded."""

import machinecode
import pytest

HEAVY = {"numpy", "cffi", "_cffi_backend", "pycparser", "ctypes", "cpuinfo", "rich", "platformdirs", "capstone",
         "typing", "dataclasses", "inspect", "argparse"}


def loaded(statement: str) -> set[str]:
    """Modules that are there after `statement` and were not before."""
    done = machinecode.run(f"""if True:
        import sys
        before = set(sys.modules)
        {statement}
        print(*sorted(set(sys.modules) - before))
        """)
    return set(done.stdout.split())


def test_importing_jitkern_loads_nothing_else():
    assert not {name for name in loaded("import jitkern") if name.startswith("jitkern.")}
    assert not loaded("import jitkern") & HEAVY


@pytest.mark.parametrize("statement", [
    "import jitkern; jitkern.cpu.features", "import jitkern; jitkern.Code", "from jitkern import cpu; cpu.signature",
])
def test_facts_need_neither_numpy_nor_cffi(statement):
    assert not loaded(statement) & {"numpy", "cffi", "_cffi_backend", "pycparser", "cpuinfo", "rich", "platformdirs"}


@pytest.mark.native
@pytest.mark.once
def test_kernels_need_neither_numpy_nor_a_parser_of_c():
    statement = 'import jitkern; jitkern.load(b"\\0", "void(void)"); jitkern.supports_builtin()'
    assert "_cffi_backend" in loaded(statement)
    assert not loaded(statement) & {"numpy", "cffi", "pycparser", "cpuinfo", "rich", "platformdirs", "capstone"}


def test_the_cache_loads_nothing_that_is_slow():
    """What finds the folder is imported when a kernel is first looked for, and a database is not needed."""
    slow = {"sqlite3", "platformdirs", "json", "pickle", "numpy", "cffi", "tempfile", "rich"}
    assert not loaded("import jitkern.disk, jitkern.verbose") & (slow | {"_cffi_backend", "jitkern.native"})
    assert not loaded("import jitkern.cache") & slow


def test_modules_can_be_imported_in_any_order():
    """No cycle of imports: each is imported first in a process of its own."""
    for module in ("cpu", "cpuid", "hwcap", "cpufacts", "execmem", "native", "perf", "gdbjit", "elf", "disk", "cache",
                   "verbose", "__main__"):
        machinecode.run(f"import jitkern.{module}")
