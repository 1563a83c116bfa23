"""exp, exp2 and expm1, for the vector machine.

    exp(x) = 2**n * exp(r),   n = x / log(2) rounded,   r = x - n * log(2), log(2) in two parts

W. J. Cody and W. Waite, Software Manual for the Elementary Functions (1980), chapter 6. Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from typing import NamedTuple

from jitkern.isa.types import f32, f64

from ..machine.base import Vector
from .kit import Kit, coefficients

LOG2_E = 1.4426950408889634
LN2 = {f32: (0.693145751953125, 1.428606765330187e-06), f64: (0.6931471803691238, 1.9082149292705877e-10)}
# Beyond, the result is the same: 0, infinite, -1.
BOUNDS = {f32: (-105.0, 90.0), f64: (-746.0, 711.0)}
BOUNDS_2 = {f32: (-152.0, 129.0), f64: (-1077.0, 1025.0)}
BOUNDS_M1 = {f32: (-17.5, 88.73), f64: (-38.2, 709.79)}
TINY = 2.0 ** -120  # the square of an argument that is expm1 of itself

# exp(r) = 1 + r + r**2 p(r), |r| <= log(2)/2, degree 4 and 9 of p: relative error 2**-28.2, 2**-57.9
EXP = {f32: coefficients("""
    0.4999999403953552, 0.16666516661643982, 0.04166810214519501, 0.008369192481040955, 0.0013838907470926642"""),
       f64: coefficients("""
    0.5000000000000011, 0.16666666666666438, 0.04166666666652813, 0.008333333333483546, 0.0013888888943831374,
    0.00019841269522499609, 2.4801493106231288e-05, 2.755757690661317e-06, 2.7630196462946675e-07,
    2.5001970278390042e-08""")}
# 2**r = 1 + r p(r), |r| <= 1/2, degree 5 and 10 of p: relative error 2**-26.3, 2**-57.1
EXP2 = {f32: coefficients("""
    0.6931471824645996, 0.24022594094276428, 0.055503662675619125, 0.009625446051359177, 0.001338792615570128,
    0.00013331831723917276"""),
        f64: coefficients("""
    0.6931471805599453, 0.24022650695910172, 0.055504108664824574, 0.009618129107577103, 0.0013333558145566388,
    0.00015403530478796002, 1.5252734740052805e-05, 1.3215424516818383e-06, 1.0177654865135144e-07,
    7.07561050439267e-09, 4.519544123474003e-10""")}
# EXP with one term more, degree 5 and 10: relative error 2**-31.2, 2**-63.6
EXP_LONG = {f32: coefficients("""
    0.5, 0.16666647791862488, 0.041666481643915176, 0.008337869308888912, 0.001393332495354116,
    0.00017337288591079414"""),
            f64: coefficients("""
    0.5, 0.16666666666666688, 0.041666666666666824, 0.00833333333331389, 0.0013888888888777906,
    0.0001984126990338435, 2.480158755925828e-05, 2.7557228658990145e-06, 2.755706780874024e-07,
    2.5113943145200192e-08, 2.097765908551165e-09""")}



class Parts(NamedTuple):
    """(high + low) * 2**n, high between 0.7 and 1.5."""

    high: Vector
    low: Vector
    n: Vector


def _turns(kit: Kit, x: Vector) -> Vector:
    """n."""
    n = kit.vm.mul(x, kit.c(LOG2_E))
    return kit.vm.round(n, "nearest", to=n)


def reduced(kit: Kit, x: Vector) -> tuple[Vector, Vector]:
    """n and r."""
    n = _turns(kit, x)
    r = kit.copy(x)
    for part in LN2[kit.type]:
        kit.fnma(r, n, part)
    return n, r


def reduced_parts(kit: Kit, x: Vector) -> tuple[Vector, Vector, Vector]:
    """n, r, and what is to be added to r."""
    vm, (first, second) = kit.vm, LN2[kit.type]
    n = _turns(kit, x)
    low = kit.fnma(kit.copy(x), n, first)
    r = kit.fnma(kit.copy(low), n, second)
    vm.sub(low, r, to=low)
    return n, r, kit.fnma(low, n, second)


def exp(kit: Kit, x: Vector) -> Vector:
    """e**x."""
    n, r = reduced(kit, _bounded(kit, x, BOUNDS[kit.type]))
    p = kit.poly(_small(kit, r), (1.0, 1.0, *EXP[kit.type]))
    return kit.vm.scale(p, n, to=p)


def _bounded(kit: Kit, x: Vector, bounds: tuple[float, float]) -> Vector:
    return x if kit.vm.has("scale") else kit.clamp(x, *bounds)


def _small(kit: Kit, r: Vector) -> Vector:
    """Less than 2, whatever it was, if it was not bounded: its polynomial is positive, and n says what that becomes."""
    return kit.vm.and_(r, kit.i(~(1 << 8 * kit.type.size - 2)), to=r) if kit.vm.has("scale") else r


def exp2(kit: Kit, x: Vector) -> Vector:
    """2**x."""
    x = _bounded(kit, x, BOUNDS_2[kit.type])
    n = kit.vm.round(x, "nearest")
    p = kit.poly(_small(kit, kit.vm.sub(x, n)), (1.0, *EXP2[kit.type]))
    return kit.vm.scale(p, n, to=p)


def split(kit: Kit, x: Vector) -> tuple[Vector, Vector, Vector]:
    """n, r, and what is to be added to r, which is exact."""
    vm, (first, second) = kit.vm, LN2[kit.type]
    n = _turns(kit, x)
    return n, kit.fnma(kit.copy(x), n, first), vm.mul(n, kit.c(-second))


def expm1(kit: Kit, x: Vector) -> Vector:
    """2**n * (exp(r) - 1) + (2**n - 1), all by half, lest it overflow; the sum in two parts."""
    vm = kit.vm
    n, r, low = split(kit, kit.clamp(x, *BOUNDS_M1[kit.type]))
    z = vm.add(r, low)
    p = kit.poly(z, EXP_LONG[kit.type])
    vm.mul(z, z, to=z)
    tiny = vm.compare(z, "<", kit.c(TINY))
    kit.mad(p, z, low)
    del z, low
    power = vm.scale(kit.c(0.5), n, to=n)
    rest = vm.sub(power, kit.c(0.5))
    total = kit.fma(kit.copy(rest), r, power)
    vm.sub(rest, total, to=rest)
    kit.fma(rest, r, power)
    kit.fma(rest, p, power)
    vm.add(total, rest, to=total)
    vm.add(total, total, to=total)
    return vm.select(tiny, x, total, to=total)


def exp_parts(kit: Kit, pair: list[Vector]) -> Parts:
    """exp(x + low) with some bits more than the type has, for |n| within what ``scale`` takes.

    ``pair``: x and low, to be used up.
    """
    vm = kit.vm
    n, r, rest = reduced_parts(kit, pair[0])
    vm.add(rest, pair[1], to=rest)
    pair.clear()
    p = kit.poly(r, EXP_LONG[kit.type])
    kit.mad(p, vm.mul(r, r), r)
    high = vm.add(p, kit.c(1.0))
    vm.sub(high, kit.c(1.0), to=r)
    vm.sub(p, r, to=p)
    return Parts(high, kit.fma(p, rest, high), n)
