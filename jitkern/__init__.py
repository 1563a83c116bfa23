"""Machine code for tensor kernels, written while the program runs.

    import jitkern as jk

    jk.load(code, "int64_t(int64_t)")    machine code as a C function       (jitkern.native)
    jk.builtin(code, "name")             machine code as a Python built-in
    jk.cpu.features                      what this CPU can do               (jitkern.cpu)
    jk.Code                              what an assembler's finish() gives (jitkern.isa)

Everything is imported when first used: importing jitkern loads no other module.
"""

TYPE_CHECKING = False  # as type checkers read it; typing itself would take longer to import than all of this
if TYPE_CHECKING:
    from jitkern import cpu as cpu
    from jitkern.execmem import ExecMemError as ExecMemError
    from jitkern.isa import Code as Code
    from jitkern.isa import EncodingError as EncodingError
    from jitkern.native import UnsupportedError as UnsupportedError
    from jitkern.native import builtin as builtin
    from jitkern.native import load as load
    from jitkern.native import supports_builtin as supports_builtin

__version__ = "0.1.0"

# name -> module that defines it; the name itself where the module is what is meant
_HOME = {
    "cpu":              "jitkern.cpu",
    "Code":             "jitkern.isa",
    "EncodingError":    "jitkern.isa",
    "ExecMemError":     "jitkern.execmem",
    "UnsupportedError": "jitkern.native",
    "builtin":          "jitkern.native",
    "load":             "jitkern.native",
    "supports_builtin": "jitkern.native",
}

__all__ = [*_HOME, "__version__"]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'jitkern' has no attribute {name!r}")
    from importlib import import_module

    module = import_module(home)
    value = module if home == f"jitkern.{name}" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
