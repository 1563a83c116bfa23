"""Importing jitkern is cheap: what is not needed is not loaded."""

import re

import machinecode
import pytest
import tree

import jitkern

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


PUBLIC = re.search(r"Modules that are public.*: (.*)\.", jitkern.__doc__)[1].split(", ")


@pytest.mark.parametrize("name", PUBLIC)
def test_public_module_is_an_attribute_right_away(name):
    machinecode.run(f"import jitkern, types; assert type(jitkern.{name}) is types.ModuleType")


def test_public_modules_are_listed_once():
    assert [name for name in PUBLIC if "." not in name] == [*jitkern._MODULES]
    assert {*jitkern._MODULES} - {*jitkern.__all__} == {"numpy"}, "a star would replace the user's own"


@pytest.mark.parametrize("statement", [
    "import jitkern; jitkern.cpu.features", "import jitkern; jitkern.Code", "from jitkern import cpu; cpu.signature",
])
def test_facts_need_neither_numpy_nor_cffi(statement):
    assert not loaded(statement) & {"numpy", "cffi", "_cffi_backend", "pycparser", "cpuinfo", "rich", "platformdirs"}


@pytest.mark.native
def test_kernels_need_neither_numpy_nor_a_parser_of_c():
    statement = 'import jitkern; jitkern.load(b"\\0", "void(void)"); jitkern.supports_builtin()'
    assert "_cffi_backend" in loaded(statement)
    assert not loaded(statement) & {"numpy", "cffi", "pycparser", "cpuinfo", "rich", "platformdirs", "capstone"}


def test_the_cache_loads_nothing_that_is_slow():
    """What finds the folder is imported when a kernel is first looked for, and a database is not needed."""
    slow = {"sqlite3", "platformdirs", "json", "pickle", "numpy", "cffi", "tempfile", "rich"}
    calls = {"_cffi_backend", "jitkern.call.callables"}
    assert not loaded("import jitkern.dispatch.disk, jitkern.dispatch.verbose") & (slow | calls)
    assert not loaded("import jitkern.dispatch.cache") & slow


def test_modules_can_be_imported_in_any_order():
    """No cycle of imports: each is imported first in a process of its own."""
    for module in ("cpu", "cpu.x86", "cpu.linux", "cpu.facts", "cpu.targets", "code.execmem", "code.profilers",
                   "code.gdb", "code.elf", "call.callables", "dispatch.disk", "dispatch.cache", "dispatch.verbose",
                   "__main__"):
        machinecode.run(f"import jitkern.{module}")


@pytest.mark.parametrize("first", [
    "import jitkern.jit", "from jitkern import jit", "from jitkern.jit import TraceError", "import jitkern.jit as it",
    "import jitkern; jitkern.jit", "import jitkern; jitkern.TraceError", "import jitkern.ops.rows",
    "import jitkern.numpy", "import importlib; importlib.import_module('jitkern.jit')",
])
def test_jit_is_the_function_whatever_is_imported_first(first):
    """Importing a module binds its name in its package: here the function's, which has the module's name."""
    machinecode.run(f"""if True:
        {first}
        import pickle, sys, types
        import jitkern, jitkern.jit
        from jitkern import jit
        module = sys.modules["jitkern.jit"]
        assert type(module) is type(jitkern) is types.ModuleType
        assert jit is jitkern.jit is module.jit and isinstance(jit, types.FunctionType)
        assert pickle.loads(pickle.dumps(jit)) is jit and jitkern.TraceError is module.TraceError
        assert jitkern.jit(abs)(-1) == 1
        """)


ENTRIES = ("import jitkern.numpy", "from jitkern.ops import matmul", "from jitkern import jit",
           "from jitkern import gemm", "import jitkern; jitkern.install", "import jitkern; jitkern.erf")


@pytest.mark.parametrize("statement", ENTRIES)
def test_an_older_numpy_is_said(statement):
    """What it has not is forgotten, so that nothing less clear comes first."""
    machinecode.run(f"""if True:
        import numpy
        numpy.__version__ = "1.26.4"
        for name in ("matrix_transpose", "vecdot", "matvec", "vecmat", "astype", "unstack", "permute_dims"):
            if hasattr(numpy, name):
                delattr(numpy, name)
        try:
            {statement}
        except ImportError as error:
            assert str(error) == "jitkern needs numpy 2.1 or newer, and this is numpy 1.26.4", error
        else:
            raise AssertionError("no error")
        """)


def test_the_oldest_numpy_is_that_of_setup_py():
    from jitkern.dispatch.kernel import OLDEST

    assert f'"numpy>={OLDEST[0]}.{OLDEST[1]}"' in tree.text("setup.py")


@pytest.mark.parametrize("statement", ["import jitkern", "import jitkern.isa.x86", "from jitkern import jit"])
def test_another_python_is_said(statement):
    machinecode.run(f"""if True:
        import sys
        sys.implementation.name = "pypy"
        try:
            {statement}
        except ImportError as error:
            assert str(error).startswith("jitkern is for CPython from 3.10 on, and this is pypy 3."), error
        else:
            raise AssertionError("no error")
        """)
