"""Systems that jitkern is not made for: it imports, numpy computes, and one warning says so.

Each is made of this one, in a process of its own: what the modules would find there is put in place before the import.
"""

import textwrap

import machinecode
import pytest
import tiers

# What is run before jitkern is imported, and what the reason says.
SYSTEMS = {
    "macOS": ("""
        sys.platform = "darwin"
        named("arm64")
        forget(os, "memfd_create", "sched_getaffinity", "posix_fallocate", "MFD_CLOEXEC")
        """, "this is darwin"),
    "Windows": ("""
        sys.platform = "win32"
        platform.machine = lambda: "AMD64"
        forget(os, "uname", "memfd_create", "sched_getaffinity", "posix_fallocate", "MFD_CLOEXEC", "register_at_fork",
               "fork", "geteuid", "getuid", "O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY", "O_NONBLOCK", "sysconf")
        forget(mmap, "PROT_READ", "PROT_WRITE", "PROT_EXEC", "MAP_SHARED", "MAP_PRIVATE", "MAP_ANONYMOUS")
        forget(sys, "abiflags")
        sys.modules.update(fcntl=None, resource=None, pwd=None, grp=None)
        real = ctypes.CDLL.__init__
        def opened(self, name, *others, **more):
            assert name is not None, "Windows has no CDLL(None)"
            real(self, name, *others, **more)
        ctypes.CDLL.__init__ = opened
        """, "this is win32"),
    "riscv64": ("named('riscv64')", "this is riscv64"),
    "32 bits": ("sys.maxsize = 2**31 - 1", "of 64 bits"),
    "no memory": ("""
        from jitkern.code import execmem
        def refused(*arguments): raise PermissionError(13, "Permission denied")
        os.memfd_create = execmem.protect_pages = refused
        """, "no executable memory"),
    "no vectors": ("os.environ['JITKERN_MAX_ISA'] = 'sse42'", "kernels need one of avx512, avx2"),
}

PROGRAM = """
import argparse, ctypes, mmap, os, pickle, platform, shutil, subprocess, sys, tempfile, types, warnings
import numpy as np

def named(machine):
    real = os.uname()
    os.uname = lambda: os.uname_result((*real[:4], machine))
    platform.machine = lambda: machine

def forget(module, *names):
    for name in names:
        delattr(module, name)

warnings.simplefilter("error")
sys.modules["cpuinfo"] = None  # which takes a second
exec(sys.argv[1])
REASON = sys.argv[2]

import jitkern as jk
import jitkern.numpy as jnp
from jitkern.graph.special import SPECIAL

random = np.random.default_rng(0)
a, b, x = (random.standard_normal(shape, dtype=np.float32) for shape in ((5, 7), (7, 3), (4, 9)))

def same(found, expected):
    assert type(found) is type(expected) and found.dtype == expected.dtype, (found, expected)
    assert found.tobytes() == expected.tobytes() and np.shape(found) == np.shape(expected)

def raises(kind, call, *arguments, **others):
    try:
        call(*arguments, **others)
    except kind as error:
        return str(error)
    raise AssertionError(f"{call}: no {kind}")

# one warning, and it says why
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    same(jk.matmul(a, b), np.matmul(a, b))
    jk.softmax(x), jk.install(), jk.jit(np.sin)(x)
assert [one.category for one in said] == [jk.UnsupportedWarning] and REASON in str(said[0].message), said

# what numpy has
v = a[0]
out = np.empty((5, 3), np.float32)
assert jk.matmul(a, b, out=out) is out
same(out, a @ b)
for name, arguments in (("matmul", (a, b)), ("dot", (a, b)), ("dot", (v, v)), ("vecdot", (a, v)),
                        ("einsum", ("ij,jk->ki", a, b)), ("tensordot", (a, b, 1))):
    theirs = getattr(np, name)(*arguments)
    same(getattr(jk, name)(*arguments), theirs)
    same(getattr(jnp, name)(*arguments), theirs)
for ours, theirs in ((jk.matmul, np.matmul), (jk.dot, np.dot)):
    assert raises(ValueError, ours, a, a) == raises(ValueError, theirs, a, a)
    assert pickle.loads(pickle.dumps(ours)) is ours and ours.__name__ == theirs.__name__
same(jnp.sin(x), np.sin(x))
with jk.installed():
    same(a @ b, np.matmul(a, b))
jk.uninstall()

# a function is called as it is
calls = []
@jk.jit
def f(x, y=2, *, names={1, 2}):  # a set can be no constant of a trace
    calls.append(type(x))
    return x * y if x[0, 0] == x[0, 0] else None

same(f(x), x * 2)
same(f(x, 3, names=set()), x * 3)
out = np.empty_like(x)
assert f(x, 4, out=out) is out and calls == [np.ndarray] * 3
same(out, x * 4)
assert "max_of" in str(jk.softmax.graph(x)) and "numpy" in jk.softmax.explain(x)

# what numpy has not
powers = np.exp(x.astype(float))
assert np.allclose(jk.softmax(x), powers / powers.sum(-1, keepdims=True), atol=1e-6)
assert np.allclose(jk.layer_norm(x).mean(-1), 0, atol=1e-6) and jk.logsumexp(x).dtype == np.float32
same(jk.topk(x, 2)[0], np.sort(x, -1)[:, :-3:-1].copy())
for name, function in SPECIAL.items():
    same(getattr(jk, name)(x), function(x))
    same(jk.jit(lambda x: getattr(jk, name)(x) + 1)(x), function(x) + 1)
    assert type(getattr(jk, name)(1.5)) is np.float64 and getattr(jk, name)([1, 2]).dtype == np.float64
    raises(jk.TraceError, getattr(jk, name), 1j)
for activation in (None, "relu", "relu6", "gelu", "gelu_tanh", "sigmoid", "silu", "softplus", "tanh"):
    y = a @ b + b[0]
    y = (y if activation is None else np.maximum(y, 0) if activation == "relu" else np.clip(y, 0, 6)
         if activation == "relu6" else np.tanh(y) if activation == "tanh" else SPECIAL[activation](y))
    same(jk.linear(a, b.T, b[0], activation), y)
raises(TypeError, jk.linear, a.astype(np.float16), b.T.astype(np.float16), None, "gelu")

packed = jk.pack(b)
assert np.allclose(jk.gemm(a, packed), a @ b, atol=1e-6) and packed.shape == b.shape and "Packed" in repr(packed)
relu = jk.gemm(a, b, epilogue=[("add", b[:1]), ("max", 0), "tanh"])
assert np.allclose(relu, np.tanh(np.maximum(a @ b + b[:1], 0)), atol=1e-6)
out = np.ones((5, 3), np.float32)
assert jk.gemm(a, b, out, accumulate=True) is out and np.allclose(out, a @ b + 1, atol=1e-6)
bytes_, signed = random.integers(0, 255, (5, 7), np.uint8), random.integers(-128, 127, (7, 3), np.int8)
same(jk.gemm(bytes_, signed, a_zero=3), (bytes_.astype("i4") - 3) @ signed.astype("i4"))
small = jk.gemm(bytes_, jk.pack(signed), np.empty((5, 3), np.int8))
same(small, (bytes_.astype("i4") @ signed.astype("i4")).clip(-128, 127).astype("i1"))
halves = (a.view("u4") >> 16).astype("u2"), (b.view("u4") >> 16).astype("u2")
wide = [(one.astype("u4") << 16).view("f4") for one in halves]
assert np.allclose(jk.gemm(*halves), wide[0] @ wide[1], atol=1e-5)
assert "meet" in raises(ValueError, jk.gemm, a, a)

# what needs machine code
KEEPS = bool(os.environ.get("JITKERN_MAX_ISA")) or "memory" in REASON
if not jk.supports_builtin():
    assert REASON in raises((jk.UnsupportedError, jk.ExecMemError), jk.load, b"\\0", "void(void)")
    assert REASON in raises(jk.UnsupportedError, jk.builtin, b"\\0", "f")

# and what does not
from jitkern.isa import x86
kernel = x86.Assembler("k")
kernel.ret()
assert bytes(kernel.finish()) == b"\\xc3" and jk.cpu.cores >= 1
assert KEEPS or (jk.cpu.isa, jk.cpu.features) == ("none", frozenset())
from jitkern.__main__ import main
print(main(["info"]), main(["cache"]))
"""


@pytest.mark.native
@pytest.mark.host
@pytest.mark.parametrize("name", SYSTEMS)
def test_numpy_computes(name, tmp_path):
    system, reason = SYSTEMS[name]
    if name == "no vectors" and tiers.machine() != "x86-64":
        pytest.skip("every AArch64 CPU has a vector machine")
    done = machinecode.run(PROGRAM, textwrap.dedent(system), reason, JITKERN_CACHE_DIR=str(tmp_path))
    *_, info, cache = done.stdout.split()
    assert cache == ("0" if name in ("no memory", "no vectors") else "2")  # Linux: kernels are kept
    assert info == "0"
    if name != "no vectors":
        assert reason in done.stdout.partition("executable memory: none: ")[2]
