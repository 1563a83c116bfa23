"""rsqrt and cbrt, for the vector machine. Polynomials: tools/minimax.py."""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from .machine.base import Vector
from .vmath_kit import LARGEST, SMALLEST, Kit, coefficients, unusual

# m**(-1/3), 1 <= m <= 2, degree 5 and 10: relative error 2**-17.4, 2**-30.7
CBRT = {f32: coefficients("""
    1.7810577154159546, -1.5660287141799927, 1.2437853813171387, -0.5978725552558899, 0.15607142448425293,
    -0.017019005492329597"""),
        f64: coefficients("""
    2.1976228938980698, -3.8756906221719034, 6.987866359402672, -9.09086214413286, 8.477720078765834,
    -5.69202271240229, 2.7343948227949357, -0.9183696275804907, 0.20505974362613225, -0.0273728305377601,
    0.0016540377611618615""")}
CBRT_2, CBRT_4 = 0.7937005259840998, 0.6299605249474366  # 2**(-1/3), 4**(-1/3)
RAISED = {f32: 24, f64: 54}                               # a multiple of 3: it makes denormal numbers normal

# of rsqrt: what is below the smallest normal number times a power of 2 is multiplied with a power of 4
LIFTED = {f32: (26, 24), f64: (56, 54)}


def rsqrt(kit: Kit, x: Vector) -> Vector:
    """1 / s, s = sqrt(x), corrected by what both leave over; where that is NaN there is nothing to correct."""
    vm, (up, above) = kit.vm, LIFTED[kit.type]
    small = vm.compare(x, "<", kit.c(SMALLEST[kit.type] * 2.0 ** up))
    x = vm.mul(x, vm.select(small, kit.c(4.0 ** above), kit.c(1.0)))
    s = vm.sqrt(x)
    y = vm.div(kit.c(1.0), s)
    over = kit.fnma(kit.copy(1.0), s, y)           # 1 - s y
    left = kit.fnma(kit.copy(x), s, s)             # x - s**2
    del s
    vm.mul(left, y, to=left)
    vm.mul(left, kit.c(0.5), to=left)
    kit.fnma(over, left, y)
    found = kit.fma(kit.copy(y), over, y)
    vm.select(vm.compare(found, "==", found), found, y, to=y)
    return vm.mul(y, vm.select(small, kit.c(2.0 ** above), kit.c(1.0), to=found), to=y)


def cbrt(kit: Kit, x: Vector) -> Vector:
    """|x| = 2**(3 n) a, 1 <= a < 8: w = a**(-1/3) by a polynomial, a w**2 and a step of Newton's method."""
    vm, type, fraction = kit.vm, kit.type, kit.fraction
    a = vm.abs(x)
    mask = unusual(kit, a)
    small = vm.compare(a, "<", kit.c(SMALLEST[type]))
    vm.select(small, vm.mul(a, kit.c(2.0 ** RAISED[type])), a, to=a)
    bias = LARGEST[type] + 1.0
    e = vm.convert(kit.shifted(a, -fraction), type)
    vm.sub(e, vm.select(small, kit.c(bias + RAISED[type]), kit.c(bias)), to=e)  # less 1
    del small
    n = vm.mul(e, kit.c(1 / 3))
    vm.round(n, "nearest", to=n)
    kit.fnma(e, n, 3.0)
    vm.cast(a, kit.integer)
    vm.and_(a, kit.i((1 << fraction) - 1), to=a)
    kit.float(vm.or_(a, kit.i(LARGEST[type] << fraction), to=a))
    w = kit.poly(a, CBRT[type])
    one, two = vm.compare(e, "==", kit.c(0.0)), vm.compare(e, "==", kit.c(1.0))
    for factors, of in (((2.0, 4.0), a), ((CBRT_2, CBRT_4), w)):
        factor = vm.select(one, kit.c(factors[0]), kit.c(1.0), to=e)
        vm.select(two, kit.c(factors[1]), factor, to=factor)
        vm.mul(of, factor, to=of)
    del one, two, e, factor
    vm.mul(w, w, to=w)
    y = vm.mul(a, w)
    square = vm.mul(y, y)
    rest = kit.fma(vm.neg(square), y, y)
    kit.fnma(a, square, y)
    kit.fnma(a, rest, y)                  # a - y**3
    del square, rest
    vm.mul(w, kit.c(1 / 3), to=w)
    kit.fma(y, a, w)
    vm.scale(y, n, to=y)
    vm.copysign(y, x, to=y)
    with vm.when_any(mask):
        a = vm.abs(x)
        kit.put(y, vm.compare(a, "==", kit.c(0.0)), x)
        kit.put(y, vm.mask_not(vm.compare(a, "<", kit.c(float("inf")))), vm.add(x, x))
    return y
