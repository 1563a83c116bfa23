"""sinh and cosh, for the vector machine.

    |x| = n log(2) + r,   cosh(x) = A cosh(r) + B sinh(r),   sinh(x) = B cosh(r) + A sinh(r),
    A = (2**n + 2**-n) / 2,   B = (2**n - 2**-n) / 2;   for sinh n is 0 where |x| < 1

All but sinh(r) and cosh(r) by half, lest it overflow. Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from ..machine.base import Mask, Vector
from .exp import LN2, LOG2_E
from .kit import Kit, coefficients

BOUND = {f32: 89.6, f64: 710.6}  # beyond, the result is infinite
MOST = 60.0                      # 2**-n matters for n up to this one
# Added to n it shows the exponent of 2**(n-2) in the lowest bits.
MAGIC = {f32: 1.5 * 2.0 ** 23 + 125, f64: 1.5 * 2.0 ** 52 + 1021}

# sinh(r) = r + r z p(z), cosh(r) = 1 + z p(z), z = r**2, |r| <= 1, degrees 3 and 6: relative error 2**-31.6, 2**-61.8;
# 2**-29.9, 2**-59.4
SINH = {f32: coefficients("""
    0.1666666716337204, 0.00833331048488617, 0.00019842895562760532, 2.7822131869470468e-06"""),
        f64: coefficients("""
    0.16666666666666669, 0.008333333333332912, 0.0001984126984159341, 2.7557319106755758e-06, 2.5052130999184238e-08,
    1.6056659089399329e-10, 7.776604536953108e-13""")}
COSH = {f32: coefficients("""
    0.4999999701976776, 0.04166693240404129, 0.001388165750540793, 2.5567642296664417e-05"""),
        f64: coefficients("""
    0.5000000000000001, 0.04166666666666372, 0.0013888888889150742, 2.480158719184852e-05, 2.755734370633664e-07,
    2.0873766904000297e-09, 1.1659267063224345e-11""")}


def sinh(kit: Kit, x: Vector) -> Vector:
    """(e**x - e**-x) / 2."""
    vm = kit.vm
    a = vm.abs(x)
    near = vm.compare(a, "<", kit.c(1.0))
    r, s, c, more, less = _parts(kit, a, near)
    a, low = vm.add(more, less), vm.sub(more, less)
    vm.mul(low, c, to=low)
    del c
    vm.sub(low, less, to=low)
    del less
    kit.fma(low, a, s)
    kit.fma(low, a, r)
    del a
    vm.add(more, low, to=low)
    vm.add(low, low, to=low)
    vm.select(near, vm.add(r, s, to=r), low, to=low)
    return vm.copysign(low, x, to=low)


def cosh(kit: Kit, x: Vector) -> Vector:
    """(e**x + e**-x) / 2."""
    vm = kit.vm
    r, s, c, more, low = _parts(kit, vm.abs(x), None)
    a, b = vm.add(more, low), vm.sub(more, low)
    kit.fma(low, a, c)
    kit.fma(low, b, s)
    kit.fma(low, b, r)
    vm.add(more, low, to=low)
    return vm.add(low, low, to=low)


def _parts(kit: Kit, a: Vector, near: Mask | None) -> list[Vector]:
    """r, sinh(r) - r, cosh(r) - 1, 2**(n-2), 2**(-n-2), for |x| = a, which is changed; n is 0 in lanes of ``near``."""
    vm, type, (first, second) = kit.vm, kit.type, LN2[kit.type]
    magic = MAGIC[type]
    vm.no_more(a, kit.c(BOUND[type]), to=a)
    q = kit.mad(kit.copy(a), LOG2_E, magic)
    if near is not None:
        kit.put(q, near, magic)
    n = vm.sub(q, kit.c(magic))
    low = kit.fnma(a, n, first)  # exact
    r = kit.fnma(kit.copy(low), n, second)
    vm.sub(low, r, to=low)
    kit.fnma(low, n, second)     # what r lost
    vm.no_more(n, kit.c(MOST), to=n)
    vm.sub(kit.c(magic), n, to=n)
    more, less = (kit.float(kit.shifted(vm.cast(one, kit.integer), kit.fraction)) for one in (q, n))
    del q, n
    z = vm.mul(r, r)
    s, c = kit.poly(z, SINH[type]), kit.poly(z, COSH[type])
    vm.mul(c, z, to=c)
    kit.mad(s, vm.mul(z, r, to=z), low)
    return [r, s, c, more, less]
