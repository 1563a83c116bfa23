"""pow, for the vector machine.

    |x|**y = 2**(y log2(|x|)),   log2(1 + f) = s (c + c s**2 / 3 + c s**4 / 5 + ...),   s = f / (2 + f),   c = 2 log2(e)

The logarithm is taken in two parts, as many bits more as y may need; so are the first three coefficients. Sums and
products in two parts: T. J. Dekker, A floating-point technique for extending the available precision, Numerische
Mathematik 18 (1971). Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from .machine.base import Mask, Vector
from .vmath_exp import BOUNDS_2
from .vmath_kit import SMALLEST, Kit, coefficients, unusual
from .vmath_log import RAISED, split

INFINITY, NAN = float("inf"), float("nan")
# c, c/3, c/5, log(2)
COEFFICIENTS = {
    f32: (
        (2.885390043258667, 3.851926067000022e-08),
        (0.9617967009544373, -7.028461812552678e-09),
        (0.5770780444145203, -2.805893473123433e-08)),
    f64: (
        (2.8853900817779268, 4.0710547481862066e-17),
        (0.9617966939259756, 5.0577616648125907e-17),
        (0.5770780163555853, 5.2551030481378675e-17)),
}
LN2 = {f32: (0.6931471824645996, -1.9046542121259336e-09), f64: (0.6931471805599453, 2.3190468138462996e-17)}
# the rest of the series, behind z**3: p(z), z = s**2 <= 1/25, degree 2 and 6: error 2**-38.8, 2**-66.8
LOG = {f32: coefficients("""
    0.41220492124557495, 0.3199407160282135, 0.2839811444282532"""),
       f64: coefficients("""
    0.41219858311173657, 0.3205988977619995, 0.2623082192338249, 0.22195087981437558, 0.19245160330677952,
    0.16751774964416755, 0.17983106541475544""")}
# 2**r = 1 + r log(2) + r**2 p(r), |r| <= 1/2, degree 4 and 9: relative error 2**-28.2, 2**-57.2
EXP = {f32: coefficients("""
    0.24022647738456726, 0.05550360679626465, 0.009618503041565418, 0.001339090638794005, 0.00015324591367971152"""),
       f64: coefficients("""
    0.24022650695910122, 0.05550410866481845, 0.009618129107595769, 0.0013333558147446292,
    0.00015403530456584852, 1.525273271234748e-05, 1.3215435028347582e-06, 1.0178557096693489e-07,
    7.073889267001694e-09, 4.3779723974085893e-10""")}

Pair = list[Vector]  # a sum in two parts; functions that take one use it up


def power(kit: Kit, x: Vector, y: Vector) -> Vector:
    vm = kit.vm
    result = _exp2(kit, _times(kit, _log2(kit, x), [y]))
    special = vm.mask_or(unusual(kit, x), vm.mask_not(vm.compare(vm.abs(y), "<", kit.c(INFINITY))))
    with vm.when_any(special):
        _special(kit, x, y, result)
    return result


def _two_sum(kit: Kit, a: Vector | float, b: Vector) -> Pair:
    """a + b, a being the larger one or 0."""
    vm, a = kit.vm, kit.c(a)
    high = vm.add(a, b)
    low = vm.sub(high, a)
    return [high, vm.sub(b, low, to=low)]


def _times(kit: Kit, a: Pair, b: Pair) -> Pair:
    """a * b; b may have one part only."""
    vm = kit.vm
    high = vm.mul(a[0], b[0])
    low = kit.fma(vm.neg(high), a[0], b[0])
    kit.fma(low, a[1], b[0])
    if len(b) > 1:
        kit.fma(low, a[0], b[1])
    a.clear()
    return [high, low]


def _plus(kit: Kit, number: tuple[float, float], a: Pair) -> Pair:
    """A larger number in two parts, + a."""
    high, low = _two_sum(kit, number[0], a[0])
    kit.vm.add(low, a[1], to=low)
    a.clear()
    return [high, kit.vm.add(low, kit.c(number[1]), to=low)]


def _log2(kit: Kit, x: Vector) -> Pair:
    """Of |x|, not 0 and finite."""
    vm, (first, third, fifth) = kit.vm, COEFFICIENTS[kit.type]
    a = vm.abs(x)
    small = vm.compare(a, "<", kit.c(SMALLEST[kit.type]))
    vm.select(small, vm.mul(a, kit.c(2.0 ** RAISED[kit.type])), a, to=a)
    e, f = split(kit, a)
    del a
    vm.sub(e, vm.select(small, kit.c(float(RAISED[kit.type])), kit.c(0.0)), to=e)
    del small
    d, d_low = _two_sum(kit, 2.0, f)
    s = vm.div(f, d)
    kit.fnma(f, s, d)
    kit.fnma(f, s, d_low)
    s_low = vm.div(f, d, to=d)
    del d, d_low, f
    z = vm.mul(s, s)
    z_low = kit.fma(vm.neg(z), s, s)
    twice = vm.add(s, s)
    kit.fma(z_low, twice, s_low)
    del twice
    p = kit.poly(z, LOG[kit.type])
    vm.mul(p, z, to=p)
    p = _plus(kit, fifth, [p, kit.copy(0.0)])
    p = _plus(kit, third, _times(kit, p, [z, z_low]))
    p = _plus(kit, first, _times(kit, p, [z, z_low]))
    del z, z_low
    p = _times(kit, p, [s, s_low])
    del s, s_low
    high, low = _two_sum(kit, e, p[0])
    vm.add(low, p[1], to=low)
    return [high, low]


def _exp2(kit: Kit, pair: Pair) -> Vector:
    vm, type, (first, second) = kit.vm, kit.type, LN2[kit.type]
    high, low = pair
    pair.clear()
    bound = 2.0 * BOUNDS_2[type][1]
    vm.select(vm.compare(vm.abs(high), "<", kit.c(bound)), low, kit.c(0.0), to=low)
    high = kit.clamp(high, *BOUNDS_2[type])
    n = vm.round(high, "nearest")
    whole = vm.sub(high, n, to=high)
    r = vm.add(whole, low)
    vm.sub(r, whole, to=whole)
    rest = vm.sub(low, whole, to=low)            # what r lost
    del high, low, whole
    vm.mul(rest, kit.c(first), to=rest)
    kit.fma(rest, r, second)
    product = vm.mul(r, kit.c(first))
    vm.add(rest, kit.fma(vm.neg(product), r, first), to=rest)
    p = kit.poly(r, EXP[type])
    kit.mad(p, vm.mul(r, r, to=r), rest)
    del r, rest
    one = kit.c(1.0)
    total = vm.add(product, one)
    vm.sub(product, vm.sub(total, one), to=product)
    del one
    vm.add(p, product, to=p)
    vm.add(total, p, to=total)
    return vm.scale(total, n, to=total)


def _special(kit: Kit, x: Vector, y: Vector, result: Vector) -> None:
    """What C11 7.12.7.4 and F.10.4.4 say of negative x, and of zeros, infinities and NaN."""
    vm = kit.vm
    fraction = vm.compare(vm.round(y, "zero"), "!=", y)
    kit.put(result, vm.mask_and(vm.compare(x, "<", kit.c(0.0)), fraction), NAN)
    half = vm.mul(y, kit.c(0.5))
    odd = vm.mask_and(vm.compare(vm.round(half, "zero"), "!=", half), vm.mask_not(fraction))
    del half, fraction
    a = vm.abs(x)
    up = vm.compare(kit.c(0.0), "<", y)
    _extreme(kit, result, vm.compare(a, "==", kit.c(0.0)), vm.mask_not(up))
    _extreme(kit, result, vm.compare(a, "==", kit.c(INFINITY)), up)
    endless = vm.compare(vm.abs(y), "==", kit.c(INFINITY))
    _extreme(kit, result, endless, vm.mask_not(vm.mask_xor(up, vm.compare(kit.c(1.0), "<", a))))
    del up
    kit.put(result, vm.mask_and(endless, vm.compare(a, "==", kit.c(1.0))), 1.0)
    del a, endless
    total = vm.add(x, y)
    kit.put(result, vm.mask_or(vm.compare(x, "!=", x), vm.compare(y, "!=", y)), total)
    vm.copysign(result, x, to=total)
    kit.put(result, odd, total)
    del odd, total
    kit.put(result, vm.mask_or(vm.compare(y, "==", kit.c(0.0)), vm.compare(x, "==", kit.c(1.0))), 1.0)


def _extreme(kit: Kit, result: Vector, where: Mask, infinite: Mask) -> None:
    """Infinity or 0 in the lanes of ``where``."""
    kit.put(result, where, kit.vm.select(infinite, kit.c(INFINITY), kit.c(0.0)))
