"""Machine code for tensor kernels, written while the program runs.

    import jitkern as jk

    jk.load(code, "int64_t(int64_t)")    machine code as a C function       (jitkern.native)
    jk.builtin(code, "name")             machine code as a Python built-in
    jk.matmul(a, b)                      and dot, vecdot, einsum, tensordot: as numpy's (jitkern.ops)
    jk.linear(x, w, b, "relu")           a layer of a network
    jk.install()                         numpy's own `@` and matmul by kernels; uninstall, installed
    jk.jit(f)                            a function of numpy arrays, fused  (jitkern.graph)
    jk.softmax(x), jk.layer_norm(x)      operations on rows                 (jitkern.functions)
    jk.erf(x), jk.gelu(x), jk.silu(x)    functions that numpy does not have (jitkern.graph.elementary)
    jk.gemm(a, b, epilogue=[...])        matrix multiplication              (jitkern.dispatch)
    jk.pack(b)                           its right operand, laid out once
    jk.cpu.features                      what this CPU can do               (jitkern.cpu)
    jk.Code                              what an assembler's finish() gives (jitkern.isa)

Everything is imported when first used: importing jitkern loads no other module.
"""

TYPE_CHECKING = False  # as type checkers read it; typing itself would take longer to import than all of this
if TYPE_CHECKING:
    from jitkern import cpu as cpu
    from jitkern.disk import CacheWarning as CacheWarning
    from jitkern.dispatch import Packed as Packed
    from jitkern.dispatch import gemm as gemm
    from jitkern.dispatch import pack as pack
    from jitkern.execmem import ExecMemError as ExecMemError
    from jitkern.functions import batch_norm as batch_norm
    from jitkern.functions import layer_norm as layer_norm
    from jitkern.functions import log_softmax as log_softmax
    from jitkern.functions import logsumexp as logsumexp
    from jitkern.functions import normalize as normalize
    from jitkern.functions import rms_norm as rms_norm
    from jitkern.functions import softmax as softmax
    from jitkern.functions import topk as topk
    from jitkern.graph.elementary import erf as erf
    from jitkern.graph.elementary import gelu as gelu
    from jitkern.graph.elementary import gelu_tanh as gelu_tanh
    from jitkern.graph.elementary import rsqrt as rsqrt
    from jitkern.graph.elementary import sigmoid as sigmoid
    from jitkern.graph.elementary import silu as silu
    from jitkern.graph.elementary import softplus as softplus
    from jitkern.graph.jit import TraceError as TraceError
    from jitkern.graph.jit import jit as jit
    from jitkern.isa import Code as Code
    from jitkern.isa import EncodingError as EncodingError
    from jitkern.native import UnsupportedError as UnsupportedError
    from jitkern.native import builtin as builtin
    from jitkern.native import load as load
    from jitkern.native import supports_builtin as supports_builtin
    from jitkern.ops import dot as dot
    from jitkern.ops import einsum as einsum
    from jitkern.ops import linear as linear
    from jitkern.ops import matmul as matmul
    from jitkern.ops import tensordot as tensordot
    from jitkern.ops import vecdot as vecdot
    from jitkern.ops.install import install as install
    from jitkern.ops.install import installed as installed
    from jitkern.ops.install import uninstall as uninstall

__version__ = "0.1.0"

# name -> module that defines it; the name itself where the module is what is meant
_HOME = {
    "cpu":              "jitkern.cpu",
    "batch_norm":       "jitkern.functions",
    "builtin":          "jitkern.native",
    "CacheWarning":     "jitkern.disk",
    "Code":             "jitkern.isa",
    "dot":              "jitkern.ops",
    "einsum":           "jitkern.ops",
    "EncodingError":    "jitkern.isa",
    "erf":              "jitkern.graph.elementary",
    "ExecMemError":     "jitkern.execmem",
    "gelu":             "jitkern.graph.elementary",
    "gelu_tanh":        "jitkern.graph.elementary",
    "gemm":             "jitkern.dispatch",
    "install":          "jitkern.ops.install",
    "installed":        "jitkern.ops.install",
    "jit":              "jitkern.graph.jit",
    "layer_norm":       "jitkern.functions",
    "linear":           "jitkern.ops",
    "load":             "jitkern.native",
    "log_softmax":      "jitkern.functions",
    "logsumexp":        "jitkern.functions",
    "matmul":           "jitkern.ops",
    "normalize":        "jitkern.functions",
    "pack":             "jitkern.dispatch",
    "Packed":           "jitkern.dispatch",
    "rms_norm":         "jitkern.functions",
    "rsqrt":            "jitkern.graph.elementary",
    "sigmoid":          "jitkern.graph.elementary",
    "silu":             "jitkern.graph.elementary",
    "softmax":          "jitkern.functions",
    "softplus":         "jitkern.graph.elementary",
    "supports_builtin": "jitkern.native",
    "tensordot":        "jitkern.ops",
    "topk":             "jitkern.functions",
    "TraceError":       "jitkern.graph.jit",
    "uninstall":        "jitkern.ops.install",
    "UnsupportedError": "jitkern.native",
    "vecdot":           "jitkern.ops",
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
