"""Machine code for tensor kernels, written while the program runs.

    import jitkern as jk

    jk.load(code, "int64_t(int64_t)")    machine code as a C function       (jitkern.call.callables)
    jk.builtin(code, "name")             machine code as a Python built-in
    jk.matmul(a, b)                      and dot, vecdot, einsum, tensordot: as numpy's (jitkern.ops)
    jk.linear(x, w, b, "relu")           a layer of a network
    jk.install()                         numpy's own `@` and matmul by kernels; uninstall, installed
    jk.jit(f)                            a function of numpy arrays, fused  (jitkern.jit)
    jk.softmax(x), jk.layer_norm(x)      operations on rows                 (jitkern.ops.rows)
    jk.erf(x), jk.gelu(x), jk.silu(x)    functions that numpy does not have (jitkern.ops.elementary)
    jk.gemm(a, b, epilogue=[...])        matrix multiplication              (jitkern.dispatch.gemm)
    jk.pack(b)                           its right operand, laid out once
    jk.cpu.features                      what this CPU can do               (jitkern.cpu)
    jk.Code                              what an assembler's finish() gives (jitkern.isa)

Modules that are public are attributes, too: cpu, cpu.targets, isa, isa.a64, isa.x86, kernels, native, numpy.
Everything is imported when first used: importing jitkern loads no other module.
"""

import sys as _sys

if _sys.implementation.name != "cpython":  # before something less clear: registers are given back by reference counts
    raise ImportError(f"jitkern is for CPython from 3.10 on, and this is {_sys.implementation.name} "
                      f"{'.'.join(map(str, _sys.implementation.version[:3]))}")

TYPE_CHECKING = False  # as type checkers read it; typing itself would take longer to import than all of this
if TYPE_CHECKING:
    from numpy import dot as dot  # called as numpy's are
    from numpy import einsum as einsum
    from numpy import matmul as matmul
    from numpy import tensordot as tensordot
    from numpy import vecdot as vecdot

    from jitkern import cpu as cpu
    from jitkern import isa as isa
    from jitkern import kernels as kernels
    from jitkern import numpy as numpy
    from jitkern.call import callables as native  # noqa: F401
    from jitkern.call.callables import builtin as builtin
    from jitkern.call.callables import load as load
    from jitkern.call.callables import supports_builtin as supports_builtin
    from jitkern.code.execmem import ExecMemError as ExecMemError
    from jitkern.code.system import UnsupportedError as UnsupportedError
    from jitkern.code.system import UnsupportedWarning as UnsupportedWarning
    from jitkern.dispatch.disk import CacheWarning as CacheWarning
    from jitkern.dispatch.gemm import Packed as Packed
    from jitkern.dispatch.gemm import gemm as gemm
    from jitkern.dispatch.gemm import pack as pack
    from jitkern.isa import Code as Code
    from jitkern.isa import EncodingError as EncodingError
    from jitkern.jit import TraceError as TraceError
    from jitkern.jit import jit as jit
    from jitkern.ops import linear as linear
    from jitkern.ops.elementary import erf as erf
    from jitkern.ops.elementary import gelu as gelu
    from jitkern.ops.elementary import gelu_tanh as gelu_tanh
    from jitkern.ops.elementary import rsqrt as rsqrt
    from jitkern.ops.elementary import sigmoid as sigmoid
    from jitkern.ops.elementary import silu as silu
    from jitkern.ops.elementary import softplus as softplus
    from jitkern.ops.install import install as install
    from jitkern.ops.install import installed as installed
    from jitkern.ops.install import uninstall as uninstall
    from jitkern.ops.rows import batch_norm as batch_norm
    from jitkern.ops.rows import layer_norm as layer_norm
    from jitkern.ops.rows import log_softmax as log_softmax
    from jitkern.ops.rows import logsumexp as logsumexp
    from jitkern.ops.rows import normalize as normalize
    from jitkern.ops.rows import rms_norm as rms_norm
    from jitkern.ops.rows import softmax as softmax
    from jitkern.ops.rows import topk as topk

__version__ = "0.1.0"

# name -> the module that is meant
_MODULES = {
    "cpu":     "jitkern.cpu",
    "isa":     "jitkern.isa",
    "kernels": "jitkern.kernels",
    "native":  "jitkern.call.callables",
    "numpy":   "jitkern.numpy",
}

# name -> module that defines it
_HOME = {
    "batch_norm":         "jitkern.ops.rows",
    "builtin":            "jitkern.call.callables",
    "CacheWarning":       "jitkern.dispatch.disk",
    "Code":               "jitkern.isa",
    "dot":                "jitkern.ops",
    "einsum":             "jitkern.ops",
    "EncodingError":      "jitkern.isa",
    "erf":                "jitkern.ops.elementary",
    "ExecMemError":       "jitkern.code.execmem",
    "gelu":               "jitkern.ops.elementary",
    "gelu_tanh":          "jitkern.ops.elementary",
    "gemm":               "jitkern.dispatch.gemm",
    "install":            "jitkern.ops.install",
    "installed":          "jitkern.ops.install",
    "jit":                "jitkern.jit",
    "layer_norm":         "jitkern.ops.rows",
    "linear":             "jitkern.ops",
    "load":               "jitkern.call.callables",
    "log_softmax":        "jitkern.ops.rows",
    "logsumexp":          "jitkern.ops.rows",
    "matmul":             "jitkern.ops",
    "normalize":          "jitkern.ops.rows",
    "pack":               "jitkern.dispatch.gemm",
    "Packed":             "jitkern.dispatch.gemm",
    "rms_norm":           "jitkern.ops.rows",
    "rsqrt":              "jitkern.ops.elementary",
    "sigmoid":            "jitkern.ops.elementary",
    "silu":               "jitkern.ops.elementary",
    "softmax":            "jitkern.ops.rows",
    "softplus":           "jitkern.ops.elementary",
    "supports_builtin":   "jitkern.call.callables",
    "tensordot":          "jitkern.ops",
    "topk":               "jitkern.ops.rows",
    "TraceError":         "jitkern.jit",
    "uninstall":          "jitkern.ops.install",
    "UnsupportedError":   "jitkern.code.system",
    "UnsupportedWarning": "jitkern.code.system",
    "vecdot":             "jitkern.ops",
}

__all__ = [*(name for name in _MODULES if name != "numpy"), *_HOME, "__version__"]  # a star must not replace numpy


def _forget_imports() -> None:
    """In a child made by fork: imports that other threads had begun are begun anew.

    Those threads are not there, and each would hold the lock of what it imported for ever.  Whatever is imported here
    when it is first used is then imported by the child.
    """
    import sys
    from _thread import get_ident

    locks = getattr(sys.modules.get("_frozen_importlib"), "_module_locks", {})
    for name, reference in list(locks.items()):
        lock = reference()
        if lock is not None and getattr(lock, "owner", None) not in (None, get_ident()):
            del locks[name]
            spec = getattr(sys.modules.get(name), "__spec__", None)
            if getattr(spec, "_initializing", False):
                del sys.modules[name]


def _at_fork() -> None:
    import os

    if hasattr(os, "register_at_fork"):  # Windows has no fork
        os.register_at_fork(after_in_child=_forget_imports)


_at_fork()


class _Checkout:
    """Finds jitkern.isa and jitkern.kernels in a checkout, where they lie beside this folder (setup.py: ROOTS)."""

    @classmethod
    def add(cls) -> None:
        """To those that the interpreter asks, last of all, if this is a checkout."""
        import os
        import sys

        cls.root = os.path.dirname(__path__[0])
        if os.path.isdir(os.path.join(cls.root, "isa")):
            sys.meta_path.append(cls)

    @classmethod
    def find_spec(cls, name: str, path: object = None, target: object = None) -> object:
        package, _, folder = name.partition(".")
        if package != "jitkern" or folder not in ("isa", "kernels"):
            return None
        from importlib.util import spec_from_file_location

        return spec_from_file_location(name, f"{cls.root}/{folder}/__init__.py")


_Checkout.add()


if not TYPE_CHECKING:  # to type checkers there is what is imported above, and no more

    def __getattr__(name: str) -> object:
        home = _MODULES.get(name) or _HOME.get(name)
        if home is None:
            raise AttributeError(f"module 'jitkern' has no attribute {name!r}")
        from importlib import import_module

        module = import_module(home)
        value = module if name in _MODULES else getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES, *_HOME})
