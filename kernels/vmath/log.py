"""log and its relatives, for the vector machine.

    log(x) = e * log(2) + log(c) + log(1 + r),   x = 2**e * c * (1 + r)

c is one of 16, by the highest bits of x: 1 where x is near 1, elsewhere a reciprocal of a number of the type, such that
log(c) is a short number, almost: S. Gal, An accurate elementary mathematical library for the IEEE floating point
standard, ACM TOMS 17 (1991). So e * log(2) + log(c), the upper part of log(2) being as short, is exact, and 0 near 1.
What is denormal, very large, or has no finite logarithm, is done aside. Tables and polynomials: tools/reciprocals.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from jitkern.isa.types import f32, f64

from ..machine.base import Mask, Vector
from .kit import Kit, tables

# The bits of the least argument not done aside. Those of an argument less these, with the sign bit changed, have
# e + BIAS in the exponent's place, then the entry of the tables. With LIMIT there or more it is done aside.
LEAST = {f32: 0x00B40000, f64: 0x0016800000000000}
BIAS = {f32: -131, f64: -1027}
LIMIT = -5
UNIT = {f32: 2.0 ** 23, f64: 2.0 ** 52}  # 1 in the exponent's place
LIFT = {f32: 64, f64: 128}               # exponent of the factor that brings others near 1


class Base(NamedTuple):
    """Of a logarithm. r is multiplied with ``unit``, which makes the first coefficient's rounding error small."""

    of_2: tuple[float, float]       # log(2), in two parts
    unit: float
    reciprocals: tuple[float, ...]  # unit / c
    logs: tuple[float, ...]         # log(c)
    p: tuple[float, ...]


# log(1 + r) = r + r**2 p(r), degree 3 and 8: relative error 2**-30.0, 2**-60.9
LOG = {
    f32: Base((0.693145751953125, 1.4286197256296873e-06), 1.0, *tables("""
    1.3962337, 1.3259274, 1.2879696, 1.2249639, 1.1883451, 1.1477572, 1.1047646, 1.0685711, 1.0265534, 1, 0.9609425,
    0.89225256, 0.8441106, 0.797738, 0.76497954, 0.72803533,
    -0.33377838, -0.28211212, -0.25306702, -0.20291138, -0.17256165, -0.13780975, -0.09963226, -0.06632233,
    -0.02620697, 0, 0.0398407, 0.11400604, 0.16947174, 0.22597504, 0.2679062, 0.3174057,
    -0.5, 0.33333847, -0.25008383, 0.1917956""")),
    f64: Base((0.6931471805598903, 5.4979230187085024e-14), 1.0, *tables("""
    1.391909525772767, 1.3338891205216652, 1.2805122044860917, 1.2312427858794193, 1.1856243052966589,
    1.1432654523218595, 1.1038289068422709, 1.064891846864244, 1.0249839848843372, 1.0, 0.9552238805991274,
    0.8893829905544713, 0.8425487098333893, 0.8004002000887903, 0.7622677464930879, 0.727603456203279,
    -0.3306765639470086, -0.2880988259892092, -0.24726015764372278, -0.2080240543027685, -0.17026947576846396,
    -0.13388859960014088, -0.09878496015858218, -0.06287324176446418, -0.024676987965221997, 0.0, 0.045809536029082665,
    0.11722732571797678, 0.1713238026009094, 0.22264342628659506, 0.27145741166214066, 0.31799908220750694,
    -0.49999999999999994, 0.3333333333333445, -0.2500000000010613, 0.19999999991434592, -0.16666666097074403,
    0.14285729840788733, -0.12501127325728004, 0.1110963810976856, -0.09271544733369128""")),
}
# log2(1 + r / unit) = r p(r), degree 4 and 9: relative error 2**-28.3, 2**-58.7
LOG2 = {
    f32: Base((1.0, 0.0), 0.78125, *tables("""
    1.0896057, 1.046084, 1.00238, 0.9572464, 0.93097633, 0.8911195, 0.86562896, 0.8294904, 0.8033546, 0.78125,
    0.7438276, 0.6940788, 0.6630443, 0.6207763, 0.59618264, 0.56775117,
    -0.47994995, -0.42114258, -0.35957336, -0.29310608, -0.2529602, -0.1898346, -0.14796448, -0.08644104, -0.040252686,
    0, 0.07081604, 0.17068481, 0.23667908, 0.33171082, 0.3900299, 0.4605255,
    1.8466496, -1.1818557, 1.0085795, -0.9691837, 0.921777""")),
    f64: Base((1.0, 0.0), 1.59375, *tables("""
    2.2183558065865867, 2.1258857862014913, 2.040816326681906, 1.96229319013458, 1.889588736786243, 1.8220793139910896,
    1.7592273195915098, 1.6971713809325006, 1.6335682254636983, 1.59375, 1.5223880597152872, 1.4174541411083037,
    1.3428120065535656, 1.2756378191964814, 1.2148642208672287, 1.1596180080219987,
    -0.47706543887056796, -0.41563874779171783, -0.3567210037949735, -0.30011527163060236, -0.24564692847366132,
    -0.19316041816250618, -0.1425165715706953, -0.09070691409192477, -0.03560136776786749, 0.0, 0.06608919044469985,
    0.16912328155945033, 0.2471680001228833, 0.32120656664528724, 0.39163026174355764, 0.45877569928370576,
    0.9052204178126829, -0.28399071931378284, 0.11879350350383092, -0.05590282517860091, 0.0280610259159176,
    -0.014672431042610387, 0.007891090800797218, -0.004332998927715349, 0.002411274825307185, -0.0012108122754911025
    """)),
}
# log10(1 + r / unit) = r p(r), degree 4 and 9: relative error 2**-28.8, 2**-56.5
LOG10 = {
    f32: Base((0.3010292053222656, 7.903436198830605e-07), 0.9375, *tables("""
    1.3069712, 1.2582294, 1.1992471, 1.1526178, 1.1135184, 1.0731593, 1.0349356, 0.99544674, 0.9571535, 0.9375,
    0.888091, 0.8282567, 0.78776103, 0.7554837, 0.71941125, 0.6813705,
    -0.14429474, -0.12778854, -0.10693741, -0.08971405, -0.074726105, -0.058692932, -0.042942047, -0.026046753,
    -0.009010315, 0, 0.023513794, 0.053806305, 0.07557678, 0.093746185, 0.11499405, 0.13858795,
    0.46324745, -0.24706523, 0.1756834, -0.14075, 0.12776637""")),
    f64: Base((0.30102999566395283, 2.8363394551042263e-14), 1.78125, *tables("""
    2.479338842215663, 2.375989996221301, 2.2809123653976235, 2.1931512115015086, 2.11189329462038, 2.036441586026913,
    1.9661952402453053, 1.8968386019867078, 1.818181817696585, 1.78125, 1.7014925371932146, 1.5842134515612494,
    1.5007898893027334, 1.4257128566947868, 1.357789423752484, 1.2960436559071071,
    -0.1436110069175811, -0.12511973042330737, -0.10738372227945092, -0.09034369871926629, -0.07394709392951881,
    -0.05814707979959621, -0.04290176307699767, -0.027305501902674223, -0.008912433037266965, 0.0, 0.01989482874762416,
    0.05091118078735235, 0.0744049821137196, 0.09669281138098995, 0.11789245585691788, 0.13810524680548042,
    0.24381444598077295, -0.06843914273144504, 0.025614649911207498, -0.010785115752182895, 0.004843841423320761,
    -0.002266124360550997, 0.0010904839677415205, -0.0005358608190671333, 0.00026489853901850253,
    -0.0001010810206257903""")),
}


class Parts(NamedTuple):
    e: Vector      # (e + BIAS) times UNIT
    r: Vector      # times the unit
    entry: Vector


def above_least(kit: Kit, x: Vector) -> Vector:
    """The bits of x less those of LEAST, the sign bit changed."""
    return kit.bits("add", x, (1 << 8 * kit.type.size - 1) - LEAST[kit.type])


def aside(kit: Kit, above: Vector) -> Mask:
    """Lanes that `reduced` is not made for: those subnormal, very large, or without a finite logarithm."""
    return kit.vm.compare(kit.i(LIMIT << kit.fraction), "<=", above)


def reduced(kit: Kit, above: Vector, parts: Sequence[Vector], unit: float, reciprocals: Sequence[float]) -> Parts:
    """Of a sum; ``above`` is its first part's, and used up.

    A reciprocal is divided by 2**e in its exponent's place. BIAS there has made a sign.
    """
    vm, biased = kit.vm, -2.0 ** ((1 << 8 * kit.type.size - 1 - kit.fraction) + BIAS[kit.type])
    entry = kit.entry(kit.shifted(above, 4 - kit.fraction))
    vm.and_(above, kit.i(-1 << kit.fraction), to=above)
    reciprocal = vm.cast(kit.lookup([one * biased for one in reciprocals], entry), kit.integer)
    kit.float(vm.sub(reciprocal, above, to=reciprocal))
    e = vm.convert(above, kit.type, to=above)
    r = kit.copy(-unit)
    for part in parts:
        vm.fma(r, part, reciprocal)
    return Parts(e, r, entry)


def lifted(kit: Kit, x: Vector, unit: float, reciprocals: Sequence[float]) -> Parts:
    """``reduced``, of positive finite numbers that are done aside."""
    vm, lift, one = kit.vm, LIFT[kit.type], UNIT[kit.type]
    near = vm.mul(x, where_small(kit, x, 2.0 ** lift, 2.0 ** -lift))
    parts = reduced(kit, above_least(kit, near), [near], unit, reciprocals)
    del near
    vm.add(parts.e, where_small(kit, x, -lift * one, lift * one), to=parts.e)
    return parts


def log(kit: Kit, x: Vector) -> Vector:
    """The natural logarithm; NaN below 0, -infinity of 0."""
    return _log(kit, x, LOG[kit.type])


def log2(kit: Kit, x: Vector) -> Vector:
    """The logarithm to base 2; NaN below 0, -infinity of 0."""
    return _log(kit, x, LOG2[kit.type])


def log10(kit: Kit, x: Vector) -> Vector:
    """The logarithm to base 10; NaN below 0, -infinity of 0."""
    return _log(kit, x, LOG10[kit.type])


def log1p(kit: Kit, x: Vector) -> Vector:
    """Of 1 + x in two parts; the second is wrong only where it does not matter."""
    vm, base = kit.vm, LOG[kit.type]
    u = vm.add(x, kit.c(1.0))
    rest = vm.sub(u, kit.c(1.0))
    vm.sub(x, rest, to=rest)
    above = above_least(kit, u)
    rare = aside(kit, above)
    result = _sum(kit, reduced(kit, above, [u, rest], base.unit, base.reciprocals), base)
    del u, rest, above
    vm.copysign(result, x, to=result)
    with vm.when_any(rare):
        large = vm.compare(kit.c(2.0 ** LIFT[kit.type]), "<", x)
        kit.put(result, large, _sum(kit, lifted(kit, x, base.unit, base.reciprocals), base))
        _special(kit, x, result, -1.0)
    return result


def _log(kit: Kit, x: Vector, base: Base) -> Vector:
    vm, above = kit.vm, above_least(kit, x)
    rare = aside(kit, above)
    result = _sum(kit, reduced(kit, above, [x], base.unit, base.reciprocals), base)
    del above
    with vm.when_any(rare):
        vm.assign(result, _sum(kit, lifted(kit, x, base.unit, base.reciprocals), base))
        _special(kit, x, result, 0.0)
    return result


def where_small(kit: Kit, x: Vector, small: float, large: float) -> Vector:
    """One number where x is less than 1, else the other."""
    return kit.vm.select(kit.vm.compare(x, "<", kit.c(1.0)), kit.c(small), kit.c(large))


def _sum(kit: Kit, parts: Parts, base: Base) -> Vector:
    """The logarithm, of which all but ``total`` is small. ``parts`` are changed."""
    vm, (first, second), bias = kit.vm, base.of_2, BIAS[kit.type]
    e, r, entry = parts
    total = kit.lookup([one - bias * first for one in base.logs], entry)
    del entry, parts
    p = kit.poly(r, base.p)
    kit.fma(total, e, first / UNIT[kit.type])
    if not second:
        return kit.fma(total, p, r)
    kit.mad(e, second / UNIT[kit.type], -bias * second)
    if base.unit == 1.0:
        kit.fma(e, p, vm.mul(r, r))
        vm.add(e, r, to=e)
    else:
        kit.fma(e, p, r)
    return vm.add(total, e, to=total)


def _special(kit: Kit, x: Vector, result: Vector, least: float) -> None:
    """Where the logarithm is infinite, and beyond."""
    vm = kit.vm
    kit.put(result, vm.compare(x, "==", kit.c(least)), -float("inf"))
    kit.put(result, vm.compare(x, "<", kit.c(least)), float("nan"))
    kit.put(result, vm.mask_not(vm.compare(x, "<", kit.c(float("inf")))), vm.add(x, x))
