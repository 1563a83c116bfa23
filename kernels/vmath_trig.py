"""sin and cos, for the vector machine.

    |x| = q pi/2 + r + low,   |r| <= pi/4;   q tells which of +-sin(r), +-cos(r) it is

Up to ``LIMIT``: pi/2 in three parts, as by Cody and Waite; what is lost by rounding is
``low``. Beyond, where any lane is: |x| times 2/pi modulo 4 by exact products with as many bits of 2/pi as matter,
M. Payne and R. Hanek, Radian reduction for trigonometric functions, SIGNUM Newsletter 18 (1983).
Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from .machine.base import Machine, Mask, Vector
from .vmath_kit import Kit, coefficients

LIMIT = {f32: 16384.0, f64: 2.0 ** 30}
TWO_PI = 0.6366197723675814                              # 2 / pi
MAGIC = {f32: 1.5 * 2.0 ** 23, f64: 1.5 * 2.0 ** 52}     # added to an integer it shows in the lowest bits
HALF_PI = {f32: (1.5707963705062866, -4.371138828673793e-08, -1.7151245100058819e-15),
           f64: (1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33)}
# 2/pi times powers of 2**STEP, modulo 4, in parts
STEP = {f32: 52, f64: 128}
TURNS = {f32: (
    (0.6366197466850281, 2.5682552973194106e-08, 2.937095479631555e-16, 6.074026627379602e-24,
     -1.3772975785985739e-31, 2.5184178039799542e-39),
    (1.322750210762024, 2.7354984055705245e-08, -6.202796861754824e-16, 1.1341943905845534e-23,
     -3.1666785727112403e-31, 2.98608435086679e-39),
), f64: (
    (0.6366197723675814, -3.935735335036497e-17, -2.1442872565786008e-33, 1.6107127853188224e-49,
     -3.1205531813639427e-66, 5.6740278623829445e-83),
    (0.8569730280980947, 3.577510976413712e-18, -4.409950693639701e-35, 8.125176617421835e-52,
     -7.276149238260893e-68, -2.5160858503300808e-84),
    (1.7153996364816557, 3.989997103266016e-17, -2.778971522716871e-33, 1.314003515760171e-49,
     -4.0124170703808876e-67, -8.158266336356178e-84),
    (0.9926440186547213, -1.0467525454342137e-17, 6.293270923234803e-34, -3.1076181173778906e-50,
     2.1332753137077491e-66, 4.918278554539925e-83),
    (0.9125433058255776, -2.421972770216662e-17, 6.213798655161652e-34, -5.416972084971054e-51,
     -4.923123330967378e-69, -2.3455223860034892e-85),
    (0.6113948551337428, 3.2051665461021856e-18, -7.81940772565019e-35, -5.236674178479329e-51,
     -3.132640235254821e-68, -3.08413799572768e-85),
    (-0.06568804118975029, 1.7036400926609164e-18, 7.309546151776133e-36, -3.349855763064181e-52,
     -2.9125648823073713e-69, -1.701042079495259e-86),
    (-0.6903343557802376, 3.021983908099415e-17, 1.144635385947028e-33, 2.758975873299845e-50,
     1.8220826395137087e-66, -1.0692646119984263e-82),
)}

# sin(r) = r + r z p(z), cos(r) = 1 - z/2 + z**2 p(z), z = r**2, |r| <= 1.002 pi/4, degree 2 and 5 of both: relative
# error 2**-27.8, 2**-57.9; 2**-33.0, 2**-63.8
SIN = {f32: coefficients("""
    -0.16666653752326965, 0.008332106284797192, -0.00019507895922288299"""),
       f64: coefficients("""
    -0.1666666666666663, 0.00833333333332184, -0.0001984126982936331, 2.7557313541922495e-06,
    -2.5050735168117146e-08, 1.5895490881114734e-10""")}
COS = {f32: coefficients("""
    0.04166664555668831, -0.0013887308305129409, 2.443209996272344e-05"""),
       f64: coefficients("""
    0.04166666666666659, -0.0013888888888872186, 2.4801587288295674e-05, -2.7557314015351115e-07,
    2.0875678143471936e-09, -1.1357341563151503e-11""")}


def sin(kit: Kit, x: Vector) -> Vector:
    return _wave(kit, x, 0)


def cos(kit: Kit, x: Vector) -> Vector:
    return _wave(kit, x, 1)


def _wave(kit: Kit, x: Vector, ahead: int) -> Vector:
    """sin(x + ahead pi/2)."""
    vm = kit.vm
    bits = 8 * kit.type.size
    q, r, low = reduced(kit, x)
    if ahead:
        vm.add(q, kit.i(ahead), to=q)
    swap = vm.compare(vm.shift(q, bits - 1, kit.integer), "<", kit.i(0))
    sign = vm.shift(q, bits - 2, kit.integer, to=q)
    if not ahead:
        vm.cast(x, kit.integer)
        vm.xor(sign, x, to=sign)
        kit.float(x)
    vm.and_(sign, kit.i(1 << bits - 1), to=sign)
    s, c = sine_and_cosine(kit, r, low)
    result = kit.float(vm.select(swap, c, s, to=s))
    vm.cast(result, kit.integer)
    return kit.float(vm.xor(result, sign, to=result))


def sine_and_cosine(kit: Kit, r: Vector, low: Vector) -> tuple[Vector, Vector]:
    """Of r + low; ``low`` is used up. 1 - z/2 is taken in two parts."""
    vm = kit.vm
    z = vm.mul(r, r)
    s = kit.poly(z, SIN[kit.type])
    c = kit.poly(z, COS[kit.type])
    vm.mul(c, z, to=c)
    half = vm.mul(r, kit.c(0.5))
    near = kit.fnma(kit.copy(1.0), r, half)
    rest = vm.sub(kit.c(1.0), near)
    kit.fnma(rest, r, half)
    kit.fnma(rest, r, low)
    kit.mad(c, z, rest)
    vm.mul(low, near, to=low)                # times the derivative, about
    kit.mad(s, vm.mul(z, r, to=z), low)
    return vm.add(s, r, to=s), vm.add(c, near, to=c)


def reduced(kit: Kit, x: Vector) -> tuple[Vector, Vector, Vector]:
    """q (the last two bits of an integer), r and low, for |x|."""
    vm, type = kit.vm, kit.type
    first, second, third = HALF_PI[type]
    a = vm.abs(x)
    q = kit.mad(kit.copy(a), TWO_PI, MAGIC[type])
    n = vm.sub(q, kit.c(MAGIC[type]))
    low = kit.fnma(kit.copy(a), n, first)    # exact
    product = vm.mul(n, kit.c(second))
    r = vm.sub(low, product)
    vm.sub(low, r, to=low)
    vm.sub(low, product, to=low)             # what the difference lost
    vm.neg(product, to=product)
    kit.fma(product, n, second)              # what the product lost
    vm.sub(low, product, to=low)
    kit.fnma(low, n, third)
    del n, product
    vm.cast(q, kit.integer)
    del a
    with vm.when_any(_is_far(kit, x)):
        values = _far(kit, x)
        kit.put_all(_is_far(kit, x), [q, r, low], values)
    return q, r, low


def _is_far(kit: Kit, x: Vector) -> Mask:
    vm = kit.vm
    return vm.mask_not(vm.compare(vm.abs(x), "<", kit.c(LIMIT[kit.type])))


def _far(kit: Kit, x: Vector) -> list[Vector]:
    """q, r and low of a large |x|.

    |x|, less a power of 2 that goes to 2/pi, is an integer. Its products with the parts of 2/pi are exact in two parts;
    each of these is taken modulo 4, which is exact, and added to a sum in three parts.
    """
    vm, step, turns = kit.vm, STEP[kit.type], TURNS[kit.type]
    bounds = [kit.fraction + 1 + step * number for number in range(len(turns))]
    a = vm.abs(x)
    y = kit.copy(a)
    for number in range(1, len(turns)):
        mask = vm.compare(kit.c(2.0 ** bounds[number]), "<=", a)
        kit.put(y, mask, vm.mul(a, kit.c(2.0 ** (-step * number))))
        del mask
    del a
    total, low, lowest = (kit.copy(0.0) for _ in range(3))
    for parts in zip(*turns):
        part = kit.copy(parts[0])
        a = vm.abs(x)
        for number in range(1, len(turns)):
            kit.put(part, vm.compare(kit.c(2.0 ** bounds[number]), "<=", a), parts[number])
        del a
        product = vm.mul(y, part)
        rest = kit.fma(vm.neg(product), y, part)
        del part
        terms = [rest, product]
        del rest, product
        while terms:
            one = terms.pop()
            whole = vm.mul(one, kit.c(0.25))
            vm.round(whole, "nearest", to=whole)
            kit.fnma(one, whole, 4.0)
            del whole
            rest = _two_sum(vm, total, one)
            del one
            vm.add(lowest, _two_sum(vm, low, rest), to=lowest)
            del rest
    del y
    q = vm.round(total, "nearest")
    vm.sub(total, q, to=total)
    vm.add(lowest, _two_sum(vm, total, low), to=lowest)
    del low
    first, second, _ = HALF_PI[kit.type]
    r = vm.mul(total, kit.c(first))
    rest = kit.fma(vm.neg(r), total, first)
    kit.fma(rest, total, second)
    kit.fma(rest, lowest, first)
    vm.add(q, kit.c(MAGIC[kit.type]), to=q)
    return [vm.cast(q, kit.integer), r, rest]


def _two_sum(vm: Machine, a: Vector, b: Vector) -> Vector:
    """Makes a the rounded sum; what that lost: D. E. Knuth, The Art of Computer Programming 2, 4.2.2, theorem B."""
    total = vm.add(a, b)
    part = vm.sub(total, a)
    lost = vm.sub(total, part)
    vm.sub(a, lost, to=lost)
    vm.sub(b, part, to=part)
    vm.add(lost, part, to=lost)
    vm.assign(a, total)
    return lost
