"""What is made of exp(-|x|): sigmoid, silu, gelu_tanh, softplus, tanh, for the vector machine.

exp is taken in two parts, and a quotient is corrected by what it leaves over, so that errors do not add up.
Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from .machine.base import Vector
from .vmath_exp import EXP, exp_parts, reduced
from .vmath_kit import Kit, coefficients

LEAST = {f32: -115.0, f64: -760.0}     # exp is 0 there, also times x
RAISED = {f32: 30.0, f64: 60.0}        # a power of 2 that keeps small results normal until the end
LARGE = {f32: 10.0, f64: 20.0}         # tanh is 1
GELU_LARGE = {f32: 12.0, f64: 22.5}    # gelu_tanh(-x) is 0
# 2 sqrt(2/pi), and 0.044715 times that, in two parts
GELU = {f32: (1.5957691669464111, -4.534068054340423e-08, 0.07135481387376785, 2.3988324659995897e-09),
        f64: (1.5957691216057308, -9.96930880911092e-17, 0.07135481627260025, -6.175149918155315e-19)}

LOG_2 = {f32: (0.6931471824645996, -1.904654323148236e-09), f64: (0.6931471805599453, 2.3190468138462996e-17)}

# log(1 + f) = f + f**2 p(f), -1/4 <= f <= 1/2, degree 8 and 20: relative error 2**-27.5, 2**-59.2
LOG1P = {f32: coefficients("""
    -0.5, 0.33333462476730347, -0.2500019371509552, 0.19990374147891998, -0.16642577946186066,
    0.14475584030151367, -0.13209369778633118, 0.10590509325265884, -0.04602883756160736"""),
         f64: coefficients("""
    -0.49999999999999994, 0.3333333333333323, -0.25000000000003864, 0.20000000000044324, -0.1666666666597291,
    0.14285714278659542, -0.12500000049644694, 0.11111111666453709, -0.09999998582620653, 0.09090885272353921,
    -0.08333330439663689, 0.07692866882329306, -0.07143992499968077, 0.06660345209268367, -0.06223603988465501,
    0.05892332235988845, -0.057841584731376065, 0.05666933905050103, -0.047196782646156836, 0.02649485067996614,
    -0.007032336471039616""")}
# tanh(x) = x + x z p(z), z = x**2, |x| <= 0.9 and 0.6, degree 6 and 10: relative error 2**-29.8, 2**-57.8
TANH = {f32: coefficients("""
    -0.33333322405815125, 0.13332980871200562, -0.05392947420477867, 0.02166409231722355, -0.008265456184744835,
    0.0025834289845079184, -0.0004557124921120703"""),
        f64: coefficients("""
    -0.33333333333333126, 0.13333333333299766, -0.05396825394933648, 0.02186948800341476, -0.008863226787983682,
    0.0035920374612630856, -0.0014552157762892162, 0.0005871897536525352, -0.00023039955776688173,
    7.931712949139303e-05, -1.7180320571553865e-05""")}
TANH_SMALL = {f32: 0.9, f64: 0.6}


def _negative(kit: Kit, x: Vector, least: float) -> Vector:
    """-|x|, ``least`` at least; that of NaN."""
    a = kit.magnitude(x, -least)
    return kit.vm.neg(a, to=a)


def _logistic(kit: Kit, x: Vector, pair: list[Vector], factor: float | None = None) -> Vector:
    """1 / (1 + exp(-y)), of y that has the sign of x. ``pair``: -|y| and what is to be added to it, to be used up.

    ``factor``: times x, or times that if x is less. With e = exp(-|y|) it is 1 / (1 + e) or e / (1 + e); before it is
    multiplied the latter is made larger by a power of 2.
    """
    vm, raised = kit.vm, 0.0 if factor is None else RAISED[kit.type]
    parts = exp_parts(kit, pair)
    n = vm.add(parts.n, kit.c(raised), to=parts.n) if raised else parts.n
    power = vm.scale(kit.c(1.0), n, to=n)
    high, low = vm.mul(parts.high, power, to=parts.high), vm.mul(parts.low, power, to=parts.low)
    del power, n, parts
    e = vm.mul(high, kit.c(2.0 ** -raised))
    d = vm.add(e, kit.c(1.0))
    d_low = vm.sub(d, kit.c(1.0))
    vm.sub(e, d_low, to=d_low)
    kit.fma(d_low, low, 2.0 ** -raised)
    q = vm.div(kit.c(1.0), d, to=e)
    over = kit.fnma(kit.copy(1.0), d, q)   # what q leaves over
    kit.fnma(over, d_low, q)
    del d, d_low, e
    vm.mul(over, q, to=over)
    left = vm.compare(x, "<", kit.c(0.0))
    vm.select(left, high, kit.c(1.0), to=high)
    vm.select(left, low, kit.c(0.0), to=low)
    vm.mul(low, q, to=low)
    kit.fma(low, high, over)
    if factor is None:
        return kit.fma(low, high, q)
    product = vm.mul(high, q, to=over)
    total = vm.add(product, low)
    rest = vm.sub(total, product)
    vm.sub(low, rest, to=rest)
    vm.neg(product, to=product)
    kit.fma(product, high, q)              # what the product leaves over
    del high, q
    vm.add(rest, product, to=rest)
    del product, over
    x = kit.at_least(x, factor)
    vm.mul(rest, kit.at_most(x, -LEAST[kit.type]), to=rest)  # of infinity it would be NaN
    kit.fma(rest, total, x)
    return vm.mul(rest, vm.select(left, kit.c(2.0 ** -raised), kit.c(1.0), to=x), to=rest)


def sigmoid(kit: Kit, x: Vector) -> Vector:
    found = _logistic(kit, x, [_negative(kit, x, LEAST[kit.type])])
    return kit.vm.select(kit.vm.compare(x, "==", x), found, kit.vm.add(x, x), to=found)


def silu(kit: Kit, x: Vector) -> Vector:
    return _logistic(kit, x, [_negative(kit, x, LEAST[kit.type])], LEAST[kit.type])


def gelu_tanh(kit: Kit, x: Vector) -> Vector:
    return _logistic(kit, x, _gelu_pair(kit, x), -GELU_LARGE[kit.type])


def _gelu_pair(kit: Kit, x: Vector) -> list[Vector]:
    """-|y|, y = x (c + d x**2), in two parts."""
    vm, large = kit.vm, GELU_LARGE[kit.type]
    c, c_low, d, d_low = GELU[kit.type]
    x = _negative(kit, x, -large)
    z = vm.mul(x, x)
    z_low = kit.fma(vm.neg(z), x, x)
    p = vm.mul(z, kit.c(d))
    rest = kit.fma(vm.neg(p), z, d)
    kit.fma(rest, z, d_low)
    del z
    kit.fma(rest, z_low, d)
    del z_low
    vm.add(rest, kit.c(c_low), to=rest)
    w = vm.add(p, kit.c(c))
    part = vm.sub(w, p)
    vm.sub(p, vm.sub(w, part), to=p)
    vm.add(rest, p, to=rest)
    vm.add(rest, vm.sub(kit.c(c), part, to=part), to=rest)
    del part
    y = vm.mul(w, x, to=p)
    vm.mul(rest, x, to=rest)
    product = vm.neg(y)
    vm.add(rest, kit.fma(product, w, x), to=rest)
    return [y, rest]


def softplus(kit: Kit, x: Vector) -> Vector:
    """max(x, 0) + log(1 + exp(-|x|))."""
    vm = kit.vm
    parts = exp_parts(kit, [_negative(kit, x, LEAST[kit.type])])
    power = vm.scale(kit.c(1.0), parts.n, to=parts.n)
    e, rest = vm.mul(parts.high, power, to=parts.high), vm.mul(parts.low, power, to=parts.low)
    del power, parts
    vm.mul(rest, kit.mad(kit.copy(-0.5), e, 1.0), to=rest)  # times the derivative, about
    near = vm.compare(e, "<", kit.c(0.5))
    half = vm.sub(e, kit.c(1.0))
    vm.mul(half, kit.c(0.5), to=half)
    f = vm.select(near, e, half, to=half)
    base = vm.select(near, kit.c(0.0), kit.c(LOG_2[kit.type][0]), to=e)
    del e
    vm.add(rest, vm.select(near, kit.c(0.0), kit.c(LOG_2[kit.type][1])), to=rest)
    p = kit.poly(f, LOG1P[kit.type])
    kit.mad(p, vm.mul(f, f), rest)
    above = vm.select(vm.compare(x, "<", kit.c(0.0)), kit.c(0.0), x)
    total = vm.add(base, above, to=rest)
    vm.sub(total, base, to=base)
    lost = vm.sub(above, base, to=above)
    result = vm.add(total, f, to=base)
    vm.sub(result, total, to=total)
    vm.add(lost, vm.sub(f, total, to=f), to=lost)
    vm.add(p, lost, to=p)
    vm.add(result, p, to=result)
    return vm.select(vm.compare(x, "==", kit.c(float("inf"))), x, result, to=result)


def tanh(kit: Kit, x: Vector) -> Vector:
    """1 - 2 / (1 + exp(2 |x|)), or a polynomial where that would cancel."""
    vm = kit.vm
    y = kit.magnitude(x, LARGE[kit.type])
    vm.add(y, y, to=y)
    if kit.type is f32:
        n, r = reduced(kit, y)
        del y
        e = kit.poly(r, (1.0, 1.0, *EXP[kit.type]))
        vm.scale(e, n, to=e)
        del n, r
        vm.add(e, kit.c(1.0), to=e)
        vm.div(kit.c(2.0), e, to=e)
        large = vm.sub(kit.c(1.0), e, to=e)
        del e
    else:
        large = _large_tanh(kit, y)
        del y
    z = vm.mul(x, x)
    small = kit.poly(z, TANH[kit.type])
    vm.mul(small, z, to=small)
    kit.mad(small, x, x)
    vm.select(vm.compare(kit.c(TANH_SMALL[kit.type]), "<=", vm.abs(x)), large, small, to=small)  # NaN is small
    return vm.copysign(small, x, to=small)


def _large_tanh(kit: Kit, y: Vector) -> Vector:
    """1 - 2 / (1 + exp(y)), y >= 1, the quotient in two parts."""
    vm = kit.vm
    parts = exp_parts(kit, [kit.copy(y)])
    power = vm.scale(kit.c(1.0), parts.n, to=parts.n)
    e, rest = vm.mul(parts.high, power, to=parts.high), vm.mul(parts.low, power, to=parts.low)
    del power, parts
    d = vm.add(e, kit.c(1.0))
    vm.add(rest, vm.sub(kit.c(1.0), vm.sub(d, e)), to=rest)
    q = vm.div(kit.c(2.0), d, to=e)
    over = kit.fnma(kit.copy(2.0), d, q)
    kit.fnma(over, rest, q)
    del rest, d
    vm.mul(over, q, to=over)
    vm.mul(over, kit.c(0.5), to=over)
    large = vm.sub(kit.c(1.0), q)
    vm.sub(vm.sub(kit.c(1.0), large), q, to=q)
    return vm.add(large, vm.sub(q, over, to=q), to=large)
