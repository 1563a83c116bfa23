"""What is made of exp(-|x|): sigmoid, silu, gelu_tanh, softplus, tanh, for the vector machine.

exp is taken in two parts, and a quotient is corrected by what it leaves over, so that errors do not add up. tanh of f32
and softplus look up the coefficients of a polynomial, about a point where the function is almost a number of the type.
Polynomials: tools/minimax.py, tables: tools/piecewise.py.
"""

from __future__ import annotations

from jitkern.isa.types import f32, f64

from ..machine.base import Vector
from .exp import EXP, LN2, LOG2_E, split
from .kit import Kit, tables

# exp(-r) = 1 - r - r**2 p(r)
DECAY = {type: tuple(-(-1) ** k * one for k, one in enumerate(numbers)) for type, numbers in EXP.items()}

LEAST = {f32: -115.0, f64: -760.0}  # exp is 0 there, also times x
MOST = {f32: 18.5, f64: 38.0}       # 1 / (1 + exp(-x)) is 1
LARGE = {f32: 9.25, f64: 20.0}      # tanh is 1
GELU_ENDS = {f32: (-11.0, 5.3), f64: (-22.5, 7.3)}  # gelu_tanh is 0, or x
# 2 sqrt(2/pi) (x + 0.044715 x**3) = d x (c + x**2): c and d in two parts, few bits in the first of c
GELU = {f32: (22.363861083984375, -1.081747996067861e-06, 0.07135481387376785, 2.3988324659995897e-09),
        f64: (22.36386000223638, 7.068084733670861e-15, 0.07135481627260025, -6.175149918155315e-19)}

# tanh(a), 0 <= a <= 9.25, by pieces, degree 5: relative error 2**-25.6
TANH = tables("""
    0.798645, 1.0041504, 1.3834839, 1.7174072, 2.0411377, 2.7305908, 3.3621826, 4.114502, 4.859131, 6.093506, 7.421875,
    8.664307, 0, 0.23846436, 0.37973022, 0.5010071,
    0.6632786, 0.7633317, 0.881729, 0.93755007, 0.9668216, 0.9915389, 0.9976003, 0.99946654, 0.99987966, 0.9999898,
    0.9999993, 0.99999994, 0, 0.23404475, 0.36247316, 0.4629088,
    0.5600615, 0.41732475, 0.22255397, 0.12099984, 0.065255806, 0.016850471, 0.004793566, 0.0010666626, 0.00024059603,
    2.0378435e-5, 1.4308101e-6, 1.1924448e-7, 1, 0.9452231, 0.8686132, 0.78571546,
    -0.37147757, -0.3185514, -0.19623491, -0.11344406, -0.06309289, -0.016706608, -0.0047814604, -0.0010661812,
    -0.000240115, -2.0339763e-5, -1.4266042e-6, -1.1893717e-7, 8.873822e-7, -0.22122373, -0.3148479, -0.36371654,
    0.05970766, 0.1040151, 0.09883634, 0.06603249, 0.039262082, 0.010961485, 0.003175523, 0.0007080272, 0.00016158426,
    1.3691237e-5, 9.4868193e-7, 7.8933496e-8, -0.33338472, -0.26332927, -0.17538851, -0.093549825,
    0.08435813, 0.02592803, -0.021383438, -0.02400612, -0.016862014, -0.005345853, -0.00159455, -0.00035288013,
    -8.506492e-5, -7.2117314e-6, -5.1109e-7, -4.244011e-8, 0.00088312814, 0.134893, 0.16797699, 0.16580075,
    -0.0631594, -0.037549313, -0.008789507, 0.00293093, 0.0043313247, 0.0018340255, 0.0005876345, 0.00017476428,
    2.9321873e-5, 2.4870365e-6, 2.1043223e-7, 1.7949656e-8, 0.12826225, 0.08215563, 0.012550712, -0.04191968""")
# log(1 + e) / e, 0 <= e <= 1, by pieces, degree 3 and 8: relative error 2**-25.2, 2**-56.6
SOFTPLUS = {f32: tables("""
    0, 0.10154724, 0.17286682, 0.20285034, 0.27944946, 0.35864258, 0.4267578, 0.47784424, 0.5329437, 0.5944061,
    0.6639252, 0.7361603, 0.77482605, 0.8460846, 0.88653564, 0.98965454,
    1, 0.9524215, 0.9223923, 0.910494, 0.8818406, 0.85457253, 0.83280164, 0.8173886, 0.8015666, 0.7848192, 0.76692283,
    0.7493965, 0.7404274, 0.724593, 0.7159804, 0.6951527,
    -0.4999919, -0.4392766, -0.4036653, -0.39011845, -0.35875714, -0.33053374, -0.30910197, -0.29450402, -0.28000498,
    -0.26518303, -0.2499289, -0.23556367, -0.22842808, -0.21617928, -0.20970206, -0.19456568,
    0.33253837, 0.2680745, 0.232462, 0.21953075, 0.19085461, 0.16635366, 0.14869745, 0.13723646, 0.12617825,
    0.115260504, 0.104446284, 0.09465074, 0.089963295, 0.08211638, 0.078056745, 0.06896314,
    -0.22757006, -0.18767339, -0.15646322, -0.13280058, -0.11267234, -0.09646197, -0.0830662, -0.07243098, -0.06326273,
    -0.05549959, -0.04900192, -0.043329813, -0.038639944, -0.034534026, -0.031038985, -0.027783448"""), f64: tables("""
    0.0, 0.0953826904296875, 0.135650634765625, 0.227813720703125, 0.2675933837890625, 0.3259429931640625,
    0.4097900390625, 0.47265625, 0.5291290283203125, 0.59368896484375, 0.6399688720703125, 0.7313079833984375,
    0.784698486328125, 0.8643646240234375, 0.9257049560546875, 0.952392578125,
    1.0, 0.9551396671438924, 0.9377452114373325, 0.9008900971654905, 0.8861210467349613, 0.8655620926842668,
    0.8380896363940604, 0.818920183470436, 0.8026365745333307, 0.7850094244977203, 0.7729708159253958,
    0.7505417622513767, 0.7381809648340075, 0.7206684465873211, 0.7078844153878292, 0.7024997873563161,
    -0.49999999999998473, -0.4426035198837128, -0.42161775682324776, -0.3794077981982844, -0.3633293643235534,
    -0.34172189201320385, -0.3142198233096743, -0.29593407604837496, -0.280970266972808, -0.2653483950257038,
    -0.2550173169747305, -0.23648556106839244, -0.22666314760789186, -0.21321173639309568, -0.2037302106676388,
    -0.19982066187870734,
    0.33333333332539566, 0.2714261995909388, 0.25013822141089587, 0.20955136965039436, 0.19488714446336694,
    0.17588344817533727, 0.15287951662005456, 0.13833088421988146, 0.1268760775104768, 0.11535661711800092,
    0.10798808122806478, 0.0952756531966723, 0.08880430619638793, 0.08024652356500422, 0.07442865740789663,
    0.07208193777633094,
    -0.2499999985875494, -0.18669620309225526, -0.16625625999498359, -0.12933729867323832, -0.11670145047941276,
    -0.10091928888205542, -0.08276323958571362, -0.07185168261108439, -0.06359144965369563, -0.05559438721025039,
    -0.05064959551289013, -0.04244862236896354, -0.03844231579807168, -0.0333288439153924, -0.029978182126394085,
    -0.028656592162044338,
    0.1999998782342662, 0.13677023569375102, 0.11762241630038359, 0.08486272415359263, 0.07425135549481793,
    0.061481273888219265, 0.04752460681387686, 0.03955911752526026, 0.033763828383803526, 0.028364288676346747,
    0.02513824945066417, 0.019995872616375587, 0.017586440013871645, 0.014619028334218978, 0.012745659919488653,
    0.01202332869098501,
    -0.16666084273766488, -0.10427959696014132, -0.08657732464226392, -0.05788829452087038, -0.04910003421149175,
    -0.038911271151318504, -0.02833426318474414, -0.022604258090986002, -0.018598817664058884, -0.015008097071119908,
    -0.012935735230848918, -0.009761030426816314, -0.008334949308260722, -0.006640473704896911, -0.005610129190965059,
    -0.005221843608071077,
    0.14269400943479324, 0.0817334854065667, 0.06548576143581576, 0.04056490374684806, 0.033348154964463535,
    0.025285890416910043, 0.01733940040572698, 0.013254114186852788, 0.010510979777897972, 0.008145029824449194,
    0.0068261690363023335, 0.004884736869053496, 0.00404893044023162, 0.0030909081114678452, 0.002529936827384608,
    0.0023232366609215703,
    -0.12232275237977107, -0.06546602718064745, -0.05019119794362212, -0.028984129413282822, -0.02304779519337355,
    -0.016688645324802378, -0.01082450590851633, -0.007927071501410005, -0.0060577254071088014, -0.004506827951598653,
    -0.003662324294873123, -0.002489352075448244, -0.0020041671804265316, -0.0014619063468188258,
    -0.0011589558069087676, -0.0010503235992359089,
    0.08689645280792826, 0.05378379829221765, 0.03429841630858134, 0.02233862751219512, 0.014876889219548937,
    0.010096272101326086, 0.007027986120616461, 0.004880339008727878, 0.003501937591503025, 0.0025199546782074724,
    0.0018476969462218641, 0.001343703626082961, 0.0010187426489593598, 0.0007596734250309054, 0.0005830016802807388,
    0.00044937987366812897""")}


def _entry(kit: Kit, a: Vector, scale: float, bits: int) -> Vector:
    """The tables' entry for ``a``: the exponent of a scale + 1 and so many bits behind it, of these the last 4."""
    return kit.entry(kit.shifted(kit.mad(kit.copy(a), scale, 1.0), bits - kit.fraction))


def _over(kit: Kit, n: Vector, r: Vector, low: Vector, exact: bool = False) -> tuple[Vector, Vector, Vector]:
    """2**n + exp(-r - low) = d - rest: 2**n, d, rest; ``exact``: with some bits more. r is used up."""
    vm = kit.vm
    y = vm.add(r, low)
    p = kit.poly(y, DECAY[kit.type])
    kit.mad(p, vm.mul(y, y, to=y), low)
    del y
    less = vm.add(r, p, to=None if exact else r)  # 1 - exp(-r - low)
    lost = vm.add(p, vm.sub(r, less, to=r), to=p) if exact else None
    del p
    power = vm.scale(kit.c(1.0), n)
    base = vm.add(power, kit.c(1.0))
    d = vm.sub(base, less)
    rest = vm.add(less, vm.sub(d, base), to=less)
    vm.sub(base, kit.c(1.0), to=base)
    vm.sub(rest, vm.sub(power, base, to=base), to=rest)  # what 2**n + 1 leaves over
    return power, d, vm.add(rest, lost, to=rest) if exact else rest


def _inverse(kit: Kit, d: Vector, rest: Vector) -> tuple[Vector, Vector]:
    """1 / (d - rest) = q + q over."""
    q = kit.vm.div(kit.c(1.0), d)
    over = kit.fnma(kit.copy(1.0), d, q)
    return q, kit.fma(over, rest, q)


def _times(kit: Kit, x: Vector, n: Vector, r: Vector, low: Vector) -> Vector:
    """x 2**n / (2**n + exp(-r - low)), where n is 0 if x is small or large."""
    vm = kit.vm
    q, over = _inverse(kit, *_over(kit, n, r, low)[1:])
    some = kit.at_most(x, MOST[kit.type])  # of infinity the product could be NaN
    vm.mul(some, q, to=some)
    vm.mul(over, some, to=over)
    kit.fma(over, x, q)
    return vm.scale(over, n, to=over)


def sigmoid(kit: Kit, x: Vector) -> Vector:
    """2**n / (2**n + exp(n log(2) - x))."""
    power, *pair = _over(kit, *split(kit, kit.clamp(x, LEAST[kit.type], MOST[kit.type])))
    q, over = _inverse(kit, *pair)
    kit.mad(over, q, q)
    return kit.vm.mul(over, power, to=over)


def silu(kit: Kit, x: Vector) -> Vector:
    """x / (1 + e**-x)."""
    x = kit.at_least(x, LEAST[kit.type])
    return _times(kit, x, *split(kit, kit.at_most(x, MOST[kit.type])))


def gelu_tanh(kit: Kit, x: Vector) -> Vector:
    """x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3)))."""
    least, most = GELU_ENDS[kit.type]
    x = kit.at_least(x, least)
    return _times(kit, x, *_gelu_split(kit, kit.at_most(x, most)))


def _gelu_split(kit: Kit, x: Vector) -> tuple[Vector, Vector, Vector]:
    """``split`` of d x (c + x**2); r is rounded once."""
    vm, (first, second) = kit.vm, LN2[kit.type]
    c, c_low, d, d_low = GELU[kit.type]
    v = kit.fma(kit.copy(c), x, x)
    rest = kit.fma(vm.sub(kit.c(c), v), x, x)  # of v; the difference is exact
    vm.add(rest, kit.c(c_low), to=rest)
    g = vm.mul(x, kit.c(d))
    over = kit.fnma(kit.copy(g), x, d)
    kit.fnma(over, x, d_low)
    n = vm.mul(g, v)
    vm.mul(n, kit.c(LOG2_E), to=n)
    vm.round(n, "nearest", to=n)
    r = kit.fma(vm.mul(n, kit.c(-first)), g, v)
    vm.mul(rest, g, to=rest)
    kit.fnma(rest, over, v)
    return n, r, kit.fnma(rest, n, second)


def softplus(kit: Kit, x: Vector) -> Vector:
    """max(x, 0) + e g(e), where e = exp(-|x|) and g(e) = log(1 + e) / e by pieces."""
    vm, (points, first, *rest) = kit.vm, SOFTPLUS[kit.type]
    a = vm.abs(x)
    vm.neg(a, to=a)
    n, r, low = split(kit, vm.no_less(a, kit.c(LEAST[kit.type]), to=a))
    vm.add(r, low, to=a)
    p = kit.poly(a, EXP[kit.type])
    kit.mad(p, vm.mul(a, a, to=a), low)
    del low
    e = vm.add(r, p, to=a)
    vm.add(e, kit.c(1.0), to=e)
    vm.scale(e, n, to=e)
    entry = _entry(kit, e, 0.999, 4)
    vm.sub(e, kit.lookup(points, entry), to=e)
    q = kit.pieces(e, rest, entry)
    vm.mul(q, e, to=q)
    base = kit.lookup(first, entry)
    del entry
    g = vm.add(base, q, to=e)
    kit.fma(q, p, g)
    kit.fma(q, r, g)
    high = vm.add(base, q, to=g)
    vm.sub(q, vm.sub(high, base, to=base), to=q)
    power = vm.scale(kit.c(1.0), n, to=n)
    above = vm.no_less(x, kit.c(-0.0), to=base)
    return kit.fma(kit.fma(above, power, q), power, high)


def tanh(kit: Kit, x: Vector) -> Vector:
    """Of f32 by pieces. Of f64 (d - 2 exp(-2 |x|)) / d, where d = 1 + exp(-2 |x|), times a power of 2."""
    vm = kit.vm
    a = vm.abs(x)
    vm.no_more(a, kit.c(LARGE[kit.type]), to=a)
    if kit.type is f32:
        points, *rest = TANH
        entry = _entry(kit, a, 1.62, 2)
        found = kit.pieces(vm.sub(a, kit.lookup(points, entry), to=a), rest, entry)
        return vm.copysign(found, x, to=found)
    power, d, rest = _over(kit, *split(kit, vm.mul(a, kit.c(-2.0), to=a)), exact=True)
    vm.add(power, power, to=power)
    high = vm.sub(d, power)
    low = vm.sub(d, high)
    vm.sub(low, power, to=low)
    vm.sub(low, rest, to=low)
    inverse = vm.div(kit.c(1.0), d, to=power)
    q = vm.mul(high, inverse)
    kit.fnma(high, q, d)
    vm.add(high, low, to=high)
    kit.fma(high, q, rest)
    kit.fma(q, high, inverse)
    return vm.copysign(q, x, to=q)
