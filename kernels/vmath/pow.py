"""pow, for the vector machine.

    |x|**y = 2**(y log2(|x|)),   log2(x) = e + log2(c) + log2(1 + r),   x = 2**e * c * (1 + r)

The logarithm is taken in two parts, as many bits more as y may need. c is one of 16, by the highest bits of x: 1 where
x is near 1; their reciprocals have so few bits that r is exact. Sums in two parts: T. J. Dekker, A floating-point
technique for extending the available precision, Numerische Mathematik 18 (1971). What is not positive and normal, and
results that are not normal, are done aside. Tables: tools/reciprocals.py, minimax.py.
"""

from __future__ import annotations

from typing import NamedTuple

from jitkern.isa.types import f32, f64

from ..machine.base import Mask, Vector
from .kit import Kit, coefficients, tables
from .log import BIAS, UNIT, Parts, above_least, aside, lifted, reduced

INFINITY, NAN = float("inf"), float("nan")
LARGE = {f32: 125, f64: 1021}                         # results whose logarithms are as large are done aside
BEYOND = {f32: 200.0, f64: 2000.0}                    # they are 0 or infinite
MAGIC = {f32: 1.5 * 2.0 ** 23, f64: 1.5 * 2.0 ** 52}  # a number added to it has its integer in the low bits


class Log2(NamedTuple):
    """log2(e), -log2(e) / 2; reciprocals of c; log2(c), in two parts."""

    factors: tuple[float, float]
    reciprocals: tuple[float, ...]
    logs: tuple[float, ...]
    rests: tuple[float, ...]
    p: tuple[float, ...]


# log2(1 + r) = r (first + r second + p(r)), degree 5 and 10: relative error 2**-37.1, 2**-67.7
LOG2 = {
    f32: Log2((1.4426950216293335, -0.7213475108146667), *tables("""
    1.375, 1.34375, 1.28125, 1.21875, 1.1875, 1.15625, 1.09375, 1.0625, 1.03125, 1, 0.9375, 0.890625, 0.84375,
    0.796875, 0.765625, 0.71875,
    -0.45942688, -0.42626953, -0.3575592, -0.2854004, -0.2479248, -0.2094574, -0.12928772, -0.08746338, -0.044387817,
    0, 0.09310913, 0.16711426, 0.24511719, 0.32757568, 0.38528442, 0.47644043,
    -4.7387543e-6, 4.776548e-6, 7.1994837e-6, -1.8282373e-6, -2.708756e-6, 4.031832e-6, 4.7027816e-6, 5.376559e-7,
    -6.3019756e-6, 0, 2.735321e-7, -4.271977e-6, -4.6896635e-6, -1.0255652e-6, 5.7320567e-6, -2.3857444e-6,
    1.9267329e-8, -1.0073711e-8, 0.48089823, -0.36067152, 0.28884983, -0.24275033""")),
    f64: Log2((1.4426950408889634, -0.7213475204444817), *tables("""
    1.375, 1.34375, 1.28125, 1.21875, 1.1875, 1.15625, 1.09375, 1.0625, 1.03125, 1.0, 0.9375, 0.890625, 0.84375,
    0.796875, 0.765625, 0.71875,
    -0.4594316186373817, -0.4262647547020606, -0.3575520046181282, -0.2854022188621457, -0.24792751344352837,
    -0.2094533656288604, -0.12928301694500988, -0.0874628412502716, -0.04439411935845783, 0.0, 0.09310940439149817,
    0.16710998583516812, 0.2451124978365442, 0.3275746580284249, 0.3852901558848316, 0.47643804394306244,
    8.443284155858175e-14, -3.733907276649932e-14, 4.450095846656107e-14, -1.02668366941445e-13,
    -5.712484083531846e-14, -8.937120568078598e-14, 4.3421195976986995e-14, -6.781363655020842e-14,
    4.390985973169353e-15, 0.0, -1.6703260328550802e-14, 9.02069790225012e-14, -1.275189131300513e-14,
    7.951818330761124e-14, -3.983479855974919e-14, -7.531150579247643e-14,
    2.0352403967148788e-17, -1.1798137366752503e-17, 0.48089834696298794, -0.3606737602222106, 0.2885390081765159,
    -0.24044917364317098, 0.20609929551274642, -0.18033652555798282, 0.16029447880431288, -0.14461120160674265,
    0.13342274767453513""")),
}
# 2**-f = 1 - f log(2) + f**2 p(f), |f| <= 1/2, degree 4 and 9 of p: relative error 2**-28.2, 2**-57.2
EXP = {f32: (1.0, -0.6931471824645996, *coefficients("""
    0.24022647738456726, -0.05550360679626465, 0.009618503041565418, -0.001339090638794005, 0.00015324591367971152""")),
       f64: (1.0, -0.6931471805599453, *coefficients("""
    0.24022650695910122, -0.05550410866481845, 0.009618129107595769, -0.0013333558147446292,
    0.000154035304565842, -1.5252732712313365e-05, 1.3215435029200296e-06, -1.0178557130043978e-07,
    7.073889017323111e-09, -4.3779643013045915e-10"""))}


def power(kit: Kit, x: Vector, y: Vector) -> Vector:
    """x**y, special values as C's pow (C17, F.10.4.4)."""
    vm = kit.vm
    above = above_least(kit, x)
    rare = aside(kit, above)
    n, less = _parts(kit, *_log2(kit, reduced(kit, above, [x], 1.0, LOG2[kit.type].reciprocals)), y)
    del above
    rare = vm.mask_or(rare, _large(kit, n))
    result = kit.poly(less, EXP[kit.type])
    del less
    vm.shift(n, kit.fraction, kit.integer, to=n)
    kit.float(vm.add(vm.cast(result, kit.integer), n, to=result))
    del n
    with vm.when_any(rare):
        vm.assign(result, _general(kit, x, y))
        _special(kit, x, y, result)
    return result


def _log2(kit: Kit, parts: Parts) -> tuple[Vector, Vector]:
    """The logarithm, and what is to be subtracted from it.

    (factor + rest) r are its terms with r and r**2, nearly.
    """
    vm, base = kit.vm, LOG2[kit.type]
    first, second = base.factors
    e, r, entry = parts
    whole = kit.lookup([one - BIAS[kit.type] for one in base.logs], entry)
    kit.fma(whole, e, 1 / UNIT[kit.type])
    short = kit.lookup(base.rests, entry)
    del e, entry, parts
    factor = kit.fma(kit.copy(first), r, second)
    high = kit.fma(kit.copy(whole), factor, r)
    less = vm.sub(high, whole, to=whole)
    kit.fnma(less, factor, r)
    vm.sub(less, short, to=less)
    del whole, short
    rest = vm.sub(kit.c(first), factor, to=factor)
    kit.fma(rest, r, second)
    vm.add(rest, kit.c(base.p[0]), to=rest)
    p = kit.poly(r, base.p[1:])
    kit.mad(p, r, rest)
    return high, kit.fnma(less, p, r)


def _parts(kit: Kit, high: Vector, less: Vector, y: Vector) -> tuple[Vector, Vector]:
    """MAGIC + n and f of (high - less) y = n - f, both of which are used up."""
    vm = kit.vm
    total = vm.sub(high, less)                        # times y, ``less`` alone could be half of an integer
    vm.sub(less, vm.sub(high, total, to=high), to=less)
    product = vm.mul(total, y, to=high)
    over = kit.fnma(kit.copy(product), total, y)
    kit.fma(over, less, y)
    del total, less
    n = vm.add(product, kit.c(MAGIC[kit.type]))
    f = vm.sub(n, kit.c(MAGIC[kit.type]))
    vm.sub(f, product, to=f)                          # exact
    return n, vm.add(f, over, to=f)


def _large(kit: Kit, n: Vector) -> Mask:
    """Where n, with MAGIC, is not between -LARGE and LARGE, or NaN. By the bits: those between come first."""
    first = 1 << 8 * kit.type.size - 1
    moved = kit.bits("add", n, first - int.from_bytes(kit.type.pack(MAGIC[kit.type] - LARGE[kit.type]), "little"))
    return kit.vm.compare(kit.i(first + 2 * LARGE[kit.type]), "<=", moved)


def _general(kit: Kit, x: Vector, y: Vector) -> Vector:
    """|x|**y of all numbers but 0 and infinity."""
    vm, type = kit.vm, kit.type
    n, f = _parts(kit, *_log2(kit, lifted(kit, vm.abs(x), 1.0, LOG2[type].reciprocals)), y)
    vm.sub(n, kit.c(MAGIC[type]), to=n)
    kit.put(f, vm.mask_not(vm.compare(vm.abs(n), "<", kit.c(BEYOND[type]))), 0.0)
    p = kit.poly(f, EXP[type])
    return vm.scale(p, kit.clamp(n, -BEYOND[type], BEYOND[type]), to=p)


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
