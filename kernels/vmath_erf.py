"""erf and gelu (by erf), for the vector machine.

    normal(-a) = exp(-a**2/2) p(t) / (1 + 13/16 a),   t = (a - 5) / (a + 5),   a >= 0,   normal(a) = 1 - normal(-a)

is the integral of the normal distribution: M. M. Shepherd and J. G. Laframboise, Chebyshev approximation of
(1 + 2x) exp(x**2) erfc x, Mathematics of Computation 36 (1981). erf of f32 needs less: N. Juffa's form, a polynomial or
1 - exp of another, both by one Horner's rule with coefficients of the one or the other. Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from .machine.base import Vector
from .vmath_exp import EXP, LOG2_E, exp_parts
from .vmath_kit import Kit, coefficients

LN2 = 0.6931471824645996  # in f32, and by chance right to 28 bits
SMALL = {f32: 0.93, f64: 1.0}
ONE = {f32: 4.0, f64: 6.0}             # erf is 1
LARGE = {f32: 14.5, f64: 39.0}         # normal(-a) a is 0
RAISED = {f32: 40.0, f64: 64.0}        # a power of 2 that keeps small results normal until the end
SLOPE = 0.8125                         # 13/16: p is as flat at 0 as t is inexact
ROOT_2 = 1.4142135623730951

# erf(x) = x + x p(z), z = x**2, |x| <= 0.93 and 1, degree 6 and 12: relative error 2**-29.9, 2**-56.4
ERF = {f32: coefficients("""
    0.12837916612625122, -0.37612631916999817, 0.11283700913190842, -0.026860397309064865, 0.005204114597290754,
    -0.0008179163560271263, 8.520616393070668e-05"""),
       f64: coefficients("""
    0.1283791670955126, -0.3761263890318399, 0.11283791670964602, -0.026866170646675604, 0.0052239776387577675,
    -0.0008548327709202633, 0.00012055355491725468, -1.4926136518658588e-05, 1.646906200101836e-06,
    -1.642997245513402e-07, 1.516074602068853e-08, -1.3188023056269974e-09, 8.841641966090878e-11""")}
# erf(a) = 1 - exp(-a p(a)), 0.92 <= a <= 4, degree 6: error 2**-30.4
ERF_LARGE = coefficients("""
    1.1286522150039673, 0.6351357102394104, 0.10626345127820969, -0.023785574361681938, 0.0036538487765938044,
    -0.0003256665077060461, 1.1522864042490255e-05""")
# p(t), a <= 14.5 and 39, degree 10 and 22: relative error 2**-29.5, 2**-56.5
NORMAL = {f32: coefficients("""
    0.38940396904945374, 1.1922595355429166e-08, -0.10128451883792877, 0.04697513207793236,
    -0.007038845680654049, -0.012479170225560665, 0.015545875765383244, -0.010631000623106956,
    0.004859697539359331, -0.0013479669578373432, 8.340052204403037e-07, 0.00016206817235797644"""),
          f64: coefficients("""
    0.3894039814359694, -1.1042183819329294e-17, -0.10128452060213443, 0.04697507657472132,
    -0.007038815674042337, -0.012477968856862247, 0.01554617629460408, -0.010640080535704654,
    0.004853092217500047, -0.0013206430258684194, 3.150764692886772e-05, 0.00013681641864247065,
    -4.337623052035233e-05, -6.7951590547995556e-06, 7.123899127853367e-06, -1.8239462883348605e-07,
    -1.018334338657622e-06, 1.1557057158361468e-07, 1.5374356812544624e-07, -1.9842191722424674e-08,
    -2.457056566373743e-08, 7.106243578841503e-10, 3.0330045715293284e-09, 5.269136781134618e-10""")}


def erf(kit: Kit, x: Vector) -> Vector:
    return _erf_single(kit, x) if kit.type is f32 else _erf_double(kit, x)


def _erf_single(kit: Kit, x: Vector) -> Vector:
    vm = kit.vm
    a = kit.magnitude(x, ONE[f32])
    large = vm.compare(kit.c(SMALL[f32]), "<=", vm.abs(x))  # not NaN
    v = vm.mul(a, a)
    vm.select(large, a, v, to=v)
    p = vm.select(large, kit.c(ERF_LARGE[-1]), kit.c(ERF[f32][-1]))
    for one, other in zip(ERF_LARGE[-2::-1], ERF[f32][-2::-1]):
        kit.mad(p, v, vm.select(large, kit.c(one), kit.c(other)))
    near = kit.mad(kit.copy(p), x, x)
    power = vm.mul(p, a, to=p)
    del p
    n = vm.mul(power, kit.c(-LOG2_E), to=v)
    del v
    vm.round(n, "nearest", to=n)
    vm.neg(power, to=power)
    r = kit.fnma(power, n, LN2)
    del power
    e = kit.poly(r, (1.0, 1.0, *EXP[f32]))
    vm.scale(e, n, to=e)
    vm.sub(kit.c(1.0), e, to=e)
    vm.select(large, e, near, to=e)
    return vm.copysign(e, x, to=e)


def _erf_double(kit: Kit, x: Vector) -> Vector:
    vm = kit.vm
    a = kit.magnitude(x, ONE[f64])
    z = vm.mul(a, a)
    near = kit.poly(z, ERF[f64])
    kit.mad(near, x, x)
    vm.neg(z, to=z)
    pair = [z, kit.fma(vm.neg(z), a, vm.neg(a))]
    del z
    parts = exp_parts(kit, pair)
    power = vm.scale(parts.high, parts.n, to=parts.high)
    del parts
    b = vm.mul(a, kit.c(ROOT_2))
    p = _normal(kit, b)[0]
    vm.mul(p, power, to=p)
    kit.mad(b, SLOPE, 1.0)
    vm.div(p, b, to=p)
    large = kit.mad(p, -2.0, 1.0)
    del p
    vm.select(vm.compare(kit.c(SMALL[f64]), "<=", vm.abs(x)), large, near, to=near)  # NaN is near
    return vm.copysign(near, x, to=near)


def _normal(kit: Kit, a: Vector) -> tuple[Vector, Vector]:
    """p(t), in two parts."""
    vm = kit.vm
    first, *rest = NORMAL[kit.type]
    d = vm.add(a, kit.c(5.0))
    d_low = vm.sub(d, kit.c(5.0))
    vm.sub(a, d_low, to=d_low)
    q = vm.div(kit.c(-10.0), d)
    over = kit.fnma(kit.copy(-10.0), q, d)    # what q leaves over
    kit.fnma(over, q, d_low)
    del d, d_low
    vm.mul(over, q, to=over)
    t = vm.add(q, kit.c(1.0), to=q)           # exact
    kit.fma(t, over, -0.1)
    del over, q
    low = kit.poly(t, rest)
    high = vm.add(low, kit.c(first), to=t)
    return high, vm.sub(low, vm.sub(high, kit.c(first)), to=low)


def gelu(kit: Kit, x: Vector) -> Vector:
    """x normal(x). Products and the quotient in two parts; where x < 0 made larger by a power of 2 until the end."""
    vm, raised = kit.vm, RAISED[kit.type]
    a = kit.magnitude(x, LARGE[kit.type])
    high, low = _normal_parts(kit, x, a)
    left = vm.compare(x, "<", kit.c(0.0))
    other = vm.sub(kit.c(1.0), high)          # normal(a)
    rest = vm.sub(kit.c(1.0), other)
    vm.sub(rest, high, to=rest)
    vm.sub(rest, low, to=rest)
    vm.select(left, high, other, to=high)
    vm.neg(low, to=low)
    vm.select(left, low, rest, to=low)
    del other, rest
    vm.mul(low, a, to=low)
    kit.fma(low, high, kit.at_least(x, -LARGE[kit.type]))
    vm.mul(low, vm.select(left, kit.c(2.0 ** -raised), kit.c(1.0), to=high), to=low)
    return vm.copysign(low, x, to=low)


def _normal_parts(kit: Kit, x: Vector, a: Vector) -> tuple[Vector, Vector]:
    """normal(-a) in two parts, raised where x < 0."""
    vm, one = kit.vm, kit.c(1.0)
    half = vm.mul(a, kit.c(-0.5))
    square = vm.mul(half, a)
    pair = [square, kit.fma(vm.neg(square), half, a)]
    del square, half
    parts = exp_parts(kit, pair)
    n = vm.select(vm.compare(x, "<", kit.c(0.0)), kit.c(RAISED[kit.type]), kit.c(0.0))
    vm.add(n, parts.n, to=n)
    power = vm.scale(one, n, to=n)
    e, e_low = vm.mul(parts.high, power, to=parts.high), vm.mul(parts.low, power, to=parts.low)
    del n, power, parts
    p, low = _normal(kit, a)
    vm.mul(low, e, to=low)
    kit.fma(low, e_low, p)
    product = vm.mul(e, p, to=e_low)
    vm.add(low, kit.fma(vm.neg(product), e, p), to=low)
    del e, e_low, p
    d = kit.mad(kit.copy(a), SLOPE, 1.0)
    d_low = vm.sub(one, d)
    kit.fma(d_low, a, SLOPE)
    g = vm.div(one, d)
    over = kit.fnma(kit.copy(1.0), g, d)      # what g leaves over
    kit.fnma(over, g, d_low)
    del d, d_low
    kit.fma(low, over, product)
    vm.mul(low, g, to=low)
    high = vm.mul(product, g)
    vm.add(low, kit.fma(vm.neg(high), product, g), to=low)
    return high, low
