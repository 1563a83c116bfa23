"""sin, cos, tan and arctan, for the vector machine.

    |x| = q pi/2 + r + low,   |r| <= pi/4;   q tells which of +-sin(r), +-cos(r) it is, which of tan(r), -1 / tan(r)

Up to ``LIMIT``: pi/2 in three parts, W. J. Cody and W. Waite, Software Manual for the Elementary Functions (1980),
chapter 8; what r loses by rounding is ``low``. Beyond, where any lane is: |x| times 2/pi modulo 4 by exact products
with as many bits of 2/pi as matter, M. Payne and R. Hanek, Radian reduction for trigonometric functions, SIGNUM
Newsletter 18 (1983). arctan(x) = pi/2 - arctan(1 / x) where x > 1.
Polynomials: tools/minimax.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from ..machine.base import Machine, Vector
from .kit import Kit, coefficients

LIMIT = {f32: 16384.0, f64: 2.0 ** 25}
TWO_PI = 0.6366197723675814                              # 2 / pi
MAGIC = {f32: 1.5 * 2.0 ** 23, f64: 1.5 * 2.0 ** 52}     # added to an integer it shows in the lowest bits
# The second part has so few bits that its products are exact.
HALF_PI = {f32: (1.5707963705062866, -4.371395334601402e-08, 2.5633440682570896e-12),
           f64: (1.5707963267948966, 6.123234014771656e-17, -1.9034889620193266e-25)}
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

# sin(r) = r + r z p(z), cos(r) = 1 + z p(z), z = r**2, |r| <= 1.002 pi/4, degrees 2 and 5, 3 and 6: relative error
# 2**-27.8, 2**-57.9; 2**-33.0, 2**-63.8
SIN = {f32: coefficients("""
    -0.16666653752326965, 0.008332106284797192, -0.00019507895922288299"""),
       f64: coefficients("""
    -0.1666666666666663, 0.00833333333332184, -0.0001984126982936331, 2.7557313541922495e-06,
    -2.5050735168117146e-08, 1.5895490881114734e-10""")}
COS = {f32: coefficients("""
    -0.5, 0.04166664555668831, -0.0013887308305129409, 2.4432101781712845e-05"""),
       f64: coefficients("""
    -0.5, 0.04166666666666659, -0.0013888888888872186, 2.480158728829539e-05, -2.7557314015122585e-07,
    2.087567808482572e-09, -1.1357336720300018e-11""")}

# tan(r) = r + r z p(z), z = r**2, |r| <= 1.002 pi/4, degree 6 and 14: relative error 2**-29.5, 2**-59.9
TAN = {f32: coefficients("""
    0.33333349227905273, 0.1333266943693161, 0.054059963673353195, 0.021279510110616684, 0.01084723137319088,
    7.072050357237458e-05, 0.004387282766401768"""),
       f64: coefficients("""
    0.3333333333333338, 0.1333333333332533, 0.05396825397291056, 0.02186948839912125, 0.008863237925333773,
    0.003592100851407206, 0.0014560457652040846, 0.0005888633550028471, 0.00024375635168501922, 8.354257420848716e-05,
    6.725724468553877e-05, -2.5685699210318658e-05, 4.868530502300221e-05, -2.4301348460683766e-05,
    9.805797078866747e-06""")}
# arctan(x) = x + x z p(z), z = x**2, |x| <= 1, degree 8 and 19: relative error 2**-28.4, 2**-57.3
ARCTAN = {f32: coefficients("""
    -0.33333298563957214, 0.1999852955341339, -0.14264015853405, 0.10950878262519836, -0.08399336785078049,
    0.057883407920598984, -0.03110118955373764, 0.010872399434447289, -0.0017840227810665965"""),
          f64: coefficients("""
    -0.3333333333333307, 0.19999999999951748, -0.14285714282587975, 0.11111111007338265, -0.09090907007720603,
    0.07692279887769932, -0.0666640441149228, 0.05880529721473566, -0.05253526331428504, 0.04722346685885154,
    -0.04219239057262843, 0.036643071753989453, -0.029905624582266827, 0.021986961086727107, -0.01390251160174498,
    0.007197876730946082, -0.0028856285400490947, 0.0008315759988232969, -0.0001522171037358938,
    1.3230868825276787e-05""")}


def sin(kit: Kit, x: Vector) -> Vector:
    """The sine of x, in radians; NaN of infinity."""
    return _wave(kit, x, 0)


def cos(kit: Kit, x: Vector) -> Vector:
    """The cosine of x, in radians; NaN of infinity."""
    return _wave(kit, x, 1)


def tan(kit: Kit, x: Vector) -> Vector:
    """-1 / tan(r) by division and one step of Newton's, which takes account of what tan(r) lost by rounding."""
    vm = kit.vm
    q, r, low = reduced(kit, x, 0)
    swap = vm.compare(vm.shift(q, 8 * kit.type.size - 1, kit.integer), "<", kit.i(0))
    del q
    z = vm.mul(r, r)
    p = kit.poly(z, TAN[kit.type])
    kit.fma(low, vm.mul(z, kit.c(1.5)), low)  # times the derivative, about
    kit.fma(low, vm.mul(z, r, to=z), p)
    del z, p
    t = vm.add(r, low)
    vm.sub(r, t, to=r)
    vm.add(low, r, to=low)                    # what t lost
    del r
    y = vm.div(kit.c(-1.0), t)
    error = kit.fma(kit.copy(1.0), y, t)
    kit.fma(error, y, low)
    kit.fma(y, y, error)
    vm.select(swap, y, t, to=t)
    return _flipped(kit, t, x)


def arctan(kit: Kit, x: Vector) -> Vector:
    """base + (y + y z p(z)), base 0 or pi/2 and y x or -1 / x."""
    vm, (high, low, _) = kit.vm, HALF_PI[kit.type]
    a = vm.abs(x)
    far = vm.compare(kit.c(1.0), "<", a)
    y = vm.div(kit.c(-1.0), a)
    vm.select(far, y, a, to=y)
    del a
    base, rest = (vm.select(far, kit.c(one), kit.c(0.0)) for one in (high, low))
    total = vm.add(base, y)
    vm.sub(base, total, to=base)
    vm.add(base, y, to=base)                  # what the sum lost
    vm.add(rest, base, to=rest)
    del base
    z = vm.mul(y, y)
    p = kit.poly(z, ARCTAN[kit.type])
    kit.fma(rest, vm.mul(z, y, to=z), p)
    vm.add(total, rest, to=total)
    return vm.copysign(total, x, to=total)


def _flipped(kit: Kit, a: Vector, x: Vector) -> Vector:
    """``a``, changed to -a where x has a sign."""
    vm = kit.vm
    sign = vm.and_(vm.cast(x, kit.integer), kit.i(1 << 8 * kit.type.size - 1))
    kit.float(x)
    return kit.float(vm.xor(vm.cast(a, kit.integer), sign, to=a))


def _wave(kit: Kit, x: Vector, ahead: int) -> Vector:
    """sin(x + ahead pi/2): s + (low + s z p(z)) but for the sign, s is r or 1."""
    vm = kit.vm
    bits = 8 * kit.type.size
    q, r, low = reduced(kit, x, ahead)
    swap = vm.compare(vm.shift(q, bits - 1, kit.integer), "<", kit.i(0))
    sign = vm.shift(q, bits - 2, kit.integer, to=q)
    if not ahead:
        vm.cast(x, kit.integer)
        vm.xor(sign, x, to=sign)
        kit.float(x)
    vm.and_(sign, kit.i(1 << bits - 1), to=sign)
    z = vm.mul(r, r)
    p, c = kit.poly(z, SIN[kit.type]), kit.poly(z, COS[kit.type])
    vm.select(swap, c, p, to=p)
    del c
    vm.select(swap, kit.fnma(vm.zero(kit.type), r, low), low, to=low)  # times the derivative, about
    s = vm.select(swap, kit.c(1.0), r, to=r)
    kit.fma(low, vm.mul(z, s, to=z), p)
    result = vm.add(s, low, to=s)
    vm.cast(result, kit.integer)
    return kit.float(vm.xor(result, sign, to=result))


def reduced(kit: Kit, x: Vector, ahead: int) -> tuple[Vector, Vector, Vector]:
    """q + ahead (the last two bits of an integer), r and low, for |x|."""
    vm, type = kit.vm, kit.type
    first, second, third = HALF_PI[type]
    magic = MAGIC[type] + ahead
    a = vm.abs(x)
    q = kit.mad(kit.copy(a), TWO_PI, magic)
    n = vm.sub(q, kit.c(magic))
    low = kit.fnma(kit.copy(a), n, first)    # exact
    r = kit.fnma(kit.copy(low), n, second)
    vm.sub(low, r, to=low)
    kit.fnma(low, n, second)                 # exact, what r lost
    kit.fnma(low, n, third)
    del n
    vm.cast(q, kit.integer)
    far = vm.compare(kit.c(LIMIT[type]), "<=", a)
    del a
    with vm.when_any(far):
        values = _far(kit, x, magic)
        kit.put_all(far, [q, r, low], values)
    return q, r, low


def _far(kit: Kit, x: Vector, magic: float) -> list[Vector]:
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
    vm.add(q, kit.c(magic), to=q)
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
