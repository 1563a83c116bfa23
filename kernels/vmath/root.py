"""rsqrt and cbrt, for the vector machine.

    x**a = (2**(b n) c)**a (1 + r)**a,   x = 2**(b n) c (1 + r),   a = -1/2, b = 2 or a = 1/3, b = 3

c is one of 16, by the highest bits of x: a reciprocal of a number of the type, such that c**a is one as well, almost:
S. Gal, An accurate elementary mathematical library for the IEEE floating point standard, ACM TOMS 17 (1991). What is
denormal, very large, or no positive number, is done aside. Tables and polynomials: tools/reciprocals.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ldexp
from typing import NamedTuple

from jitkern.isa.types import f32, f64

from ..machine.base import Mask, Vector
from .kit import LARGEST, Kit, tables
from .log import where_small

MAGIC = {f32: 1.5 * 2.0 ** 23, f64: 1.5 * 2.0 ** 52}  # a number added to it has its integer in the low bits
LIFT = 66                                             # exponent of the factor that brings others near 1
ENDLESS = float("inf")


class Root(NamedTuple):
    """(1 + r)**a = 1 + r p(r)."""

    reciprocals: tuple[float, ...]  # 1 / c
    powers: tuple[float, ...]       # c**a
    p: tuple[float, ...]


# rsqrt, p, degree 3 and 9: relative error 2**-26.3, 2**-57.2
RSQRT = {
    f32: Root(*tables("""
    0.46997452, 0.4204712, 0.37971592, 0.34791565, 0.31971073, 0.2958765, 0.2760353, 0.25787354, 0.23461914,
    0.21066666, 0.19055271, 0.17388248, 0.15992188, 0.14804459, 0.13771057, 0.12915039,
    0.6855469, 0.6484375, 0.61621094, 0.58984375, 0.5654297, 0.5439453, 0.5253906, 0.5078125, 0.484375, 0.45898438,
    0.43652344, 0.4169922, 0.39990234, 0.38476562, 0.37109375, 0.359375,
    -0.4999991, 0.37499344, -0.3135632, 0.2768873""")),
    f64: Root(*tables("""
    0.4699745178222656, 0.42047119140625, 0.3797159194946289, 0.3479156494140625, 0.31971073150634766,
    0.29587650299072266, 0.2760353088378906, 0.25787353515625, 0.234619140625, 0.21066665649414062, 0.1905527114868164,
    0.17388248443603516, 0.15992188453674316, 0.14804458618164062, 0.1377105712890625, 0.129150390625,
    0.685546875, 0.6484375, 0.6162109375, 0.58984375, 0.5654296875, 0.5439453125, 0.525390625, 0.5078125, 0.484375,
    0.458984375, 0.4365234375, 0.4169921875, 0.39990234375, 0.384765625, 0.37109375, 0.359375,
    -0.5000000000000008, 0.37500000000002887, -0.31249999999508266, 0.27343749990873295, -0.2460937581904579,
    0.22558602808920244, -0.20946717742471693, 0.196344374039512, -0.1870655708905885, 0.1817020327710789""")),
}
# cbrt, p, degree 3 and 9: relative error 2**-26.7, 2**-56.0
CBRT = {
    f32: Root(*tables("""
    1.9580917, 1.6734772, 1.4541969, 1.2809448, 1.1406403, 1.024992, 0.88316727, 0.7628002, 0.6651554, 0.59332657,
    0.5322809, 0.46614456, 0.3989458, 0.34918308, 0.3075657, 0.27547503,
    0.799323, 0.84228694, 0.8826576, 0.9207814, 0.95708483, 0.9918055, 1.042283, 1.0944512, 1.1455805, 1.1900597,
    1.2339182, 1.2897131, 1.3584032, 1.4200891, 1.4814513, 1.5368775,
    0.33333296, -0.11110668, 0.061972953, -0.042255465""")),
    f64: Root(*tables("""
    0.973602294921875, 0.842498779296875, 0.7263507843017578, 0.6408939361572266, 0.570582389831543,
    0.5115299224853516, 0.44432640075683594, 0.3803529739379883, 0.3319988250732422, 0.29682159423828125,
    0.2666182518005371, 0.23359107971191406, 0.20010900497436523, 0.17385625839233398, 0.1531844139099121,
    0.13823914527893066,
    1.008957339052203, 1.058790997255998, 1.112460322172873, 1.1598574395837808, 1.20566655024707, 1.2503827843793613,
    1.3104867283921116, 1.3801863498919686, 1.4441794173616227, 1.4991146059821678, 1.5537102870124029,
    1.623732868398779, 1.7096653997000286, 1.7917189639904163, 1.8689390580815721, 1.9339993332409173,
    0.33333333333333504, -0.1111111111111236, 0.06172839505666034, -0.0411522633545445, 0.030178330613692787,
    -0.023472042241809987, 0.018999798453587364, -0.015831879866222885, 0.013686012681158074, -0.01193931101195338
    """)),
}


def rsqrt(kit: Kit, x: Vector) -> Vector:
    """1 / sqrt(x); NaN below 0."""
    vm, lift = kit.vm, 2.0 ** LIFT
    rare = _aside(kit, x)
    y = _rsqrt(kit, x)
    with vm.when_any(rare):
        vm.assign(y, _rsqrt(kit, vm.mul(x, where_small(kit, x, lift, 1 / lift))))
        vm.mul(y, where_small(kit, x, lift ** 0.5, lift ** -0.5), to=y)
        kit.put(y, vm.compare(x, "==", kit.c(0.0)), vm.copysign(kit.c(ENDLESS), x))
        kit.put(y, vm.compare(x, "==", kit.c(ENDLESS)), 0.0)
        kit.put(y, vm.compare(x, "<", kit.c(0.0)), float("nan"))
        kit.put(y, vm.compare(x, "!=", x), vm.add(x, x))
    return y


def _rsqrt(kit: Kit, x: Vector) -> Vector:
    """The entry: the last bit of the exponent, and 3 bits of the fraction."""
    vm, root, bias = kit.vm, RSQRT[kit.type], LARGEST[kit.type] + 1
    entry = kit.entry(kit.shifted(x, 3 - kit.fraction))
    twice = kit.bits("and_", x, -1 << kit.fraction + 1)
    reciprocal = vm.cast(kit.lookup([ldexp(one, bias) for one in root.reciprocals], entry), kit.integer)
    kit.float(vm.sub(reciprocal, twice, to=reciprocal))
    r = kit.fma(kit.copy(-1.0), x, reciprocal)
    del reciprocal
    power = vm.cast(kit.lookup([ldexp(one, bias // 2) for one in root.powers], entry), kit.integer)
    del entry
    vm.sub(power, vm.shift(twice, -1, kit.integer, to=twice), to=power)
    del twice
    return _power(kit, kit.float(power), r, root)


def cbrt(kit: Kit, x: Vector) -> Vector:
    """The cube root, with the sign of x."""
    vm, lift = kit.vm, 2.0 ** LIFT
    a = vm.abs(x)
    rare = _aside(kit, a)
    y = _cbrt(kit, a)
    del a
    vm.copysign(y, x, to=y)
    with vm.when_any(rare):
        a = vm.abs(x)
        vm.mul(a, where_small(kit, a, lift, 1 / lift), to=a)
        vm.assign(y, _cbrt(kit, a))
        vm.abs(x, to=a)
        vm.mul(y, where_small(kit, a, 2.0 ** (-LIFT // 3), 2.0 ** (LIFT // 3)), to=y)
        kit.put(y, vm.compare(a, "==", kit.c(0.0)), 0.0)
        vm.copysign(y, x, to=y)
        kit.put(y, vm.mask_not(vm.compare(a, "<", kit.c(ENDLESS))), vm.add(x, x))
    return y


def _cbrt(kit: Kit, a: Vector) -> Vector:
    """The bits of a, 16/3 for each exponent: the lowest 4 are the entry, the others n.

    In the exponent's place they are added to a power, and subtracted from a reciprocal three times; the tables make up
    for the entry.
    """
    vm, root, n = kit.vm, CBRT[kit.type], LARGEST[kit.type] // 3
    vm.cast(a, kit.integer)
    number = vm.convert(a, kit.type)
    kit.float(a)
    kit.mad(number, 16 / (3 << kit.fraction), MAGIC[kit.type])
    step = kit.shifted(number, kit.fraction - 4)
    entry = kit.entry(number)
    reciprocal = kit.lookup(_moved(kit, root.reciprocals, 3, 3 * n), entry)
    vm.cast(reciprocal, kit.integer)
    vm.sub(reciprocal, step, to=reciprocal)
    vm.sub(reciprocal, vm.add(step, step), to=reciprocal)
    r = kit.fma(kit.copy(-1.0), a, kit.float(reciprocal))
    del reciprocal
    power = vm.cast(kit.lookup(_moved(kit, root.powers, -1, -n), entry), kit.integer)
    del entry, number
    vm.add(power, step, to=power)
    del step
    return _power(kit, kit.float(power), r, root)


def _power(kit: Kit, power: Vector, r: Vector, root: Root) -> Vector:
    p = kit.poly(r, root.p)
    return kit.fma(power, kit.vm.mul(power, r, to=r), p)


def _moved(kit: Kit, table: Sequence[float], step: int, n: int) -> list[float]:
    """Times 2**n, and with ``step`` times the entry added to the bits, in sixteenths of an exponent."""
    unit, found = 1 << kit.fraction, []
    for entry, one in enumerate(table):
        bits = int.from_bytes(kit.type.pack(one), "little") + step * entry * unit // 16 + n * unit
        found.append(ldexp(1 + bits % unit / unit, bits // unit - LARGEST[kit.type]))
    return found


def _aside(kit: Kit, x: Vector) -> Mask:
    """What is no positive normal number, or has a reciprocal that is not, nearly."""
    top, smallest = 1 << 8 * kit.type.size - 1, 1 << kit.fraction
    moved = kit.bits("add", x, top - smallest)
    return kit.vm.compare(kit.i(top + (2 * LARGEST[kit.type] - 4 << kit.fraction) - smallest), "<=", moved)
