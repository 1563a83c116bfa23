"""log and its relatives, for the vector machine.

    log(x) = e * log(2) + log(1 + f),   x = 2**e * (1 + f),   11/16 <= 1 + f < 11/8

log(2) in two parts, and the sum in two parts as well. Denormal numbers, and what has no finite logarithm, are done
aside. Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from collections.abc import Callable

from jitkern.isa.types import f32, f64

from .machine.base import Vector
from .vmath_exp import LN2
from .vmath_kit import LARGEST, SMALLEST, Kit, coefficients, unusual

# 1 / log(2), 1 / log(10) and log10(2), in two parts each; the first of log10(2) is exact times an exponent
LOG2_E = {f32: (1.4426950216293335, 1.925963033500011e-08), f64: (1.4426950408889634, 2.0355273740931033e-17)}
LOG10_E = {f32: (0.4342944920063019, -1.0103049952192578e-08), f64: (0.4342944819032518, 1.098319650216765e-17)}
LOG10_2 = {f32: (0.301025390625, 4.605039066518657e-06), f64: (0.30102999566361177, 3.694239077158931e-13)}
LEAST = {f32: 0x3F300000, f64: 0x3FE6000000000000}  # the bits of 11/16
RAISED = {f32: 24, f64: 54}  # what makes denormal numbers normal, as a power of 2

# log(1 + f) = f + f**2 p(f), -5/16 <= f <= 3/8, degree 8 and 20 of p: relative error 2**-27.4, 2**-59.2
LOG = {f32: coefficients("""
    -0.4999999403953552, 0.33333203196525574, -0.25000855326652527, 0.20010733604431152, -0.16639232635498047,
    0.1400664746761322, -0.12744663655757904, 0.13951553404331207, -0.10425105690956116"""),
       f64: coefficients("""
    -0.49999999999999994, 0.3333333333333344, -0.2500000000000416, 0.19999999999963497, -0.16666666665781288,
    0.14285714289664767, -0.1250000008698405, 0.1111111092353028, -0.09999995300744552, 0.0909091264333119,
    -0.08333485030815911, 0.07692335555762725, -0.07139825707332322, 0.06664013225065883, -0.06287361544310263,
    0.059362292709835236, -0.05287339762120339, 0.04727626994914562, -0.05924158987102066, 0.07379617468406642,
    -0.042813905954760006""")}


def split(kit: Kit, x: Vector) -> tuple[Vector, Vector]:
    """e and f, for positive normal numbers."""
    above = _above(kit, x)
    e = _exponent(kit, above)
    return e, _fraction(kit, x, above)


def _above(kit: Kit, x: Vector) -> Vector:
    """Bits: those of x less those of 11/16; e is their upper part."""
    return kit.bits("sub", x, LEAST[kit.type])


def _exponent(kit: Kit, above: Vector) -> Vector:
    vm = kit.vm
    return vm.convert(vm.shift(above, -kit.fraction, kit.integer), kit.type)


def _fraction(kit: Kit, x: Vector, above: Vector) -> Vector:
    """x with its exponent e taken away, less 1. ``above`` is e in an exponent's place from now on."""
    vm = kit.vm
    vm.and_(above, kit.i(-1 << kit.fraction), to=above)
    vm.cast(x, kit.integer)
    found = kit.float(vm.sub(x, above))
    kit.float(x)
    return vm.sub(found, kit.c(1.0), to=found)


def log(kit: Kit, x: Vector) -> Vector:
    return _aside(kit, x, _log)


def log2(kit: Kit, x: Vector) -> Vector:
    return _aside(kit, x, lambda kit, e, f: _scaled(kit, e, f, LOG2_E[kit.type], (1.0, 0.0)))


def log10(kit: Kit, x: Vector) -> Vector:
    return _aside(kit, x, lambda kit, e, f: _scaled(kit, e, f, LOG10_E[kit.type], LOG10_2[kit.type]))


def log1p(kit: Kit, x: Vector) -> Vector:
    """1 + x in two parts, the second of which is added to f."""
    vm, one = kit.vm, kit.c(1.0)
    u = vm.add(x, one)
    part = vm.sub(u, one)
    rest = vm.sub(x, part)
    vm.sub(u, part, to=part)
    vm.add(rest, vm.sub(one, part, to=part), to=rest)  # what the sum lost: Knuth, TAOCP 2, 4.2.2, theorem B
    del one, part
    mask = unusual(kit, u)
    above = _above(kit, u)
    e, f = _exponent(kit, above), _fraction(kit, u, above)
    power = vm.sub(kit.i(LARGEST[kit.type] << kit.fraction), above, to=above)
    kit.float(vm.max(power, kit.i(0), to=power))
    vm.mul(rest, power, to=rest)
    del above, power, u
    near = vm.add(f, rest)
    vm.sub(near, f, to=f)
    vm.sub(rest, f, to=rest)
    kit.fnma(rest, rest, near)  # times the derivative, about
    del f
    result = _log(kit, e, near, rest)
    del e, near, rest
    vm.copysign(result, x, to=result)
    with vm.when_any(mask):
        kit.put(result, vm.mask_not(vm.compare(x, "<", kit.c(float("inf")))), vm.add(x, x))
        kit.put(result, vm.compare(x, "==", kit.c(-1.0)), -float("inf"))
        kit.put(result, vm.compare(x, "<", kit.c(-1.0)), float("nan"))
    return result


def _log(kit: Kit, e: Vector, f: Vector, low: Vector | None = None) -> Vector:
    """``low`` is to be added to the result."""
    vm, (first, second) = kit.vm, LN2[kit.type]
    whole = vm.mul(e, kit.c(first))
    total = vm.add(whole, f)
    rest = vm.sub(total, whole, to=whole)
    vm.sub(f, rest, to=rest)
    if low is not None:
        vm.add(rest, low, to=rest)
    p = kit.poly(f, LOG[kit.type])
    kit.mad(p, vm.mul(f, f), rest)
    del rest, whole
    kit.fma(p, e, second)
    return vm.add(total, p, to=total)


def _scaled(kit: Kit, e: Vector, f: Vector, factor: tuple, of_2: tuple) -> Vector:
    """e times ``of_2`` and log(1 + f) times ``factor``."""
    vm, (first, second) = kit.vm, of_2
    product = vm.mul(f, kit.c(factor[0]))
    low = kit.fma(vm.neg(product), f, factor[0])
    kit.fma(low, f, factor[1])
    whole = vm.mul(e, kit.c(first)) if second else kit.copy(e)
    total = vm.add(whole, product)
    rest = vm.sub(total, whole, to=whole)
    vm.sub(product, rest, to=rest)
    vm.add(rest, low, to=rest)
    del low
    p = kit.poly(f, LOG[kit.type])
    kit.mad(p, vm.mul(product, f, to=product), rest)
    if second:
        kit.fma(p, e, second)
    return vm.add(total, p, to=total)


def _aside(kit: Kit, x: Vector, write: Callable) -> Vector:
    """``write(kit, e, f)``, and what it is not right for."""
    vm = kit.vm
    result = write(kit, *split(kit, x))
    with vm.when_any(unusual(kit, x)):
        e, f = split(kit, vm.mul(x, kit.c(2.0 ** RAISED[kit.type])))
        vm.sub(e, kit.c(float(RAISED[kit.type])), to=e)
        kit.put(result, vm.compare(x, "<", kit.c(SMALLEST[kit.type])), write(kit, e, f))
        del e, f
        kit.put(result, vm.compare(x, "<", kit.c(0.0)), float("nan"))
        kit.put(result, vm.compare(x, "==", kit.c(0.0)), -float("inf"))
        kit.put(result, vm.mask_not(vm.compare(x, "<", kit.c(float("inf")))), vm.add(x, x))
    return result
