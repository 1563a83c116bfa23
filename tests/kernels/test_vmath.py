"""Elementary functions: the same bits on every machine, and near the truth. `exhaustive.py` looks at all f32."""

import hashlib

import numpy as np
import pytest
from elementary import RANGES, Evaluator, sample
from machines import DTYPES, Bench, on_every_machine, specials

from jitkern.isa.types import f32, f64
from jitkern.kernels.constants import Constants
from jitkern.kernels.vmath import table as vmath

COUNT = {True: 1 << 15, False: 1 << 10}  # arguments: on a CPU, and replayed on numpy
# Near a multiple of pi/2: of f32 and f64, J.-M. Muller, Elementary Functions, 3rd edition, section 11.2
HARD = {"f32": [16367173 * 2.0 ** 72, 16384.0, 11.0, 22.0, 355.0],
        "f64": [6381956970095103 * 2.0 ** 797, 2.0 ** 30, 11.0, 355.0, 5.0 * 2.0 ** 1020]}
# f64 whose results are hardest to round, nearer to the middle of two numbers than 2**-53 of a unit of the last place:
# V. Lefevre, J.-M. Muller, Worst Cases for Correct Rounding of the Elementary Functions in Double Precision (2001), and
# the lists of A. Sibidanov, P. Zimmermann, S. Glondu, The CORE-MATH Project (2022)
HARDEST = {name: [float.fromhex(one) for one in values] for name, *values in map(str.split, """
exp    -0x1.ed318efb627eap-27  0x1.9e9cbbfd6080bp-31  0x1.83d4bcdebb3f4p+2
exp2   0x1.e4596526bf94dp-10   0x1.e76049073067fp-10
expm1  0x1.274bbf1efb1a2p-10   0x1.83d4bcdebb3f4p+2   0x1.89d56a0c38e6fp+5   0x1.e923c188ea79bp-4
log    0x1.ac50b409c8aeep+8    0x1.b890ca8637ae2p+40  0x1.a8c02e974c315p+25
log2   0x1.61555f75885b4p-512  0x1.1ba39ff28e3eap+7
log10  0x1.e12d66744ff81p+429  0x1.ce41d8fa665fap+4
log1p  0x1.ab50b409c8aeep+8
sin    0x1.598bae9e632f6p-7    0x1.fe767739d0f6dp-2   0x1.6c6cbc45dc8dep+5
cos    0x1.549ec0c0c5afap-5    0x1.16e534ee36580p-4   0x1.6c6cbc45dc8dep+7
tan    0x1.50486b2f87014p-5    0x1.ccaffe66878dbp+0   0x1.a33f32ac5ceb5p-3
arctan 0x1.6298b5896ed3cp+1    0x1.eb19a7b5c3292p+29  0x1.22e8d75e2bc7fp-11
sinh   0x1.897374d74de2ap-13   0x1.e07e71bfcf06fp+5   0x1.67fffffffd08ap-17
cosh   0x1.ea5f2f2e4b0c5p+1    0x1.1fffffffff0dp-18
tanh   0x1.ac343b179fec4p-3    0x1.03289aa1045dbp+3   0x1.1375c272d441cp+1
erf    0x1.6c196b0b4ae04p+1    0x1.52b76545cc8efp-6
rsqrt  0x1.a6a9cc15abccep+0
cbrt   0x1.9b78223aa307cp+1    0x1.fe18a044a5501p+1
""".strip().splitlines())}
# sha256, its first 16 digits, of the results on a CPU and as replayed: name | f32 | f64
DIGESTS = {}
for line in """
exp       | b17d9096c055f1e8 2a99e3fe85b3986f | 14f8ece91ca394d7 6350b05ca24f992e
exp2      | 5ade4e63a9220c1a c419d744e4fbba96 | c986fce0208c9512 37199410d62bd9e5
expm1     | 8f3bfcb3200f30d9 85bc42c89c7a96aa | 80cef59dbd349125 0d8c3a76acdccfee
log       | 159fbdbf2ea2c6b2 fb057da04e04163f | d3aaf32fdd6f60c7 f3686c8a0c17a442
log2      | 58411b6ddb221ca3 5b999e8de7b45ef4 | 62ddd1f07689df20 cd39bb55a46c0059
log10     | d7b9c696163a0832 cc02725ad5983d74 | 6d45b9a84ae69e6c eeb5270ceb84451d
log1p     | 4f35387ee74bde80 9bdbbb0adca56e69 | b2c66e5e93d97f78 7155ecb7ee4de106
erf       | 42995593ae71c4ea a27d95df4ad72572 | 91bc3a4087820747 abf95d9416bb512c
gelu      | ceaf4c4d28b520cb 7bb6494fa6c4d422 | 3f17bf038220e662 9d792c1cf7651940
sin       | fcf679d97b09337e f03861de03295354 | 51287138e6b00967 aff180620325df7c
cos       | f3f33d9b142d4888 b9f60bea4d8ad38d | 0a285bfb1a3b61cc 90724b6d1cae94bd
tan       | bbdf5905aed7d0b8 21908afebe85b324 | d8a6193803f2e222 977629a1a45d6456
arctan    | fa812786b68f8cf9 168f5d00073d51fa | 5b20a89e24ad532e f8aaf99589dc9080
sinh      | da9dc7eb71bac6c6 bd111b91ff80c35b | 1dd0cfe12752bd01 16a49e6532070548
cosh      | baa41ca7eea6df92 b46d28ef9c76126d | c81ef2a1fc69a4d7 9e332b3930ef8b18
rsqrt     | cf8716021758fbab e62bf5dde70b1d38 | 94aa0acf3d2e030c 97990ac09007d045
cbrt      | 8638706f46819c34 2e50b78353ac2036 | 17dd826212225e70 ba3bb4ef099c5722
pow       | 9823f4052f257c1a 4b1487457933fb1e | 43367a000cc568d2 3fbd7bb7b6b288c9
tanh      | 1fa6e0bfceeee99b 40e1ceb335c3792b | ac540de66c4437bb 3c93eb46b55685ec
sigmoid   | cc36f3bfef3b116f 05afa4ff9dc4f371 | 4b321cc51a129951 e7403c79261357a9
silu      | d85decd361191398 94f5ccdb66796611 | e72563c2f05ef901 5c2526fbedd63ceb
gelu_tanh | 73fd843f03cb2c40 d451fccc5a2b48cc | ffeaf00908abe1d7 1b439e1fd121d7e3
softplus  | 5d2d2c51eea1ba7f ef4d17c20871bb6b | fc00f33c410a0dd9 c0cfc4344d4b7971
""".strip().splitlines():
    name, *found = line.replace("|", " ").split()
    DIGESTS[name, f32], DIGESTS[name, f64] = found[:2], found[2:]

by_name = pytest.mark.parametrize("name", vmath.FUNCTIONS)
by_type = pytest.mark.parametrize("type", (f32, f64), ids=str)
pytestmark = pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")


class Report:
    """The largest error of each function."""

    def __init__(self):
        self.worst = {}

    def __str__(self) -> str:
        return "elementary functions, ulp: " + ", ".join(f"{name} {type} {error:.3f}"
                                                         for (name, type), error in self.worst.items())


@pytest.fixture(scope="module")
def report(counted):
    found = Report()
    counted.append(found)
    return found


def arguments(name: str, type, native: bool) -> list[np.ndarray]:
    """What each test begins with: special values, hard ones, and a sample."""
    found = sample(name, type, COUNT[native], 1)
    special = np.append(specials(type), np.array(HARD[type.name], DTYPES[type]))
    if len(found) == 1:
        ends = np.array([end for both in RANGES[name] for end in both], DTYPES[type])
        special = np.concatenate([special, -special, ends])
        found[0][:len(special)] = special
    else:
        for one, values in zip(found, np.meshgrid(specials(type), specials(type))):
            one[:values.size] = values.ravel()
    return found


def digest(values: np.ndarray) -> str:
    """Any NaN is as good as another."""
    return hashlib.sha256(np.where(np.isnan(values), np.nan, values).astype(values.dtype).tobytes()).hexdigest()[:16]


@on_every_machine
@by_type
@by_name
def test_bits(bench, name, type):
    native = not bench.replayed
    assert digest(Evaluator(bench, name, type)(*arguments(name, type, native))) == DIGESTS[name, type][not native]


@pytest.mark.host
@on_every_machine
@by_type
@by_name
def test_errors(bench, name, type, report):
    pytest.importorskip("mpmath")
    from exhaustive import Worst

    args = arguments(name, type, not bench.replayed)
    worst = Worst(name, type)
    worst.add(Evaluator(bench, name, type)(*args), *args)
    error, distance, where = worst.close()
    report.worst[name, type] = max(error, report.worst.get((name, type), 0))
    assert distance <= 1, f"{error} ulp at {where}"


@pytest.mark.host
@on_every_machine
@pytest.mark.parametrize("name", HARDEST)
def test_hardest_to_round(bench, name):
    pytest.importorskip("mpmath")
    from exhaustive import REFERENCES, exact_error
    from mpmath import mp, mpf

    x = np.resize(HARDEST[name], 64)
    for one, found in set(zip(x.tolist(), Evaluator(bench, name, f64)(x).tolist())):
        with mp.workprec(400):
            exact = REFERENCES[name].exact(mpf(one))
            halves = mp.ldexp(exact, 54 - mp.frexp(exact)[1])
            assert 0 < abs(halves - mp.nint(halves)) < 2.0 ** -52
        assert exact_error(name, found, [one], np.finfo(float))[1] <= 1, one.hex()


@on_every_machine
@by_type
@by_name
def test_kernel_by_the_rules(bench, name, type):
    """It leaves its arguments and the caller's registers alone, reads and writes nothing else."""
    evaluate = Evaluator(bench, name, type)
    args = arguments(name, type, False)
    want = evaluate(*args)
    *kept, found = bench.run(evaluate.write, *args, np.zeros_like(want), end=want.nbytes // bench.vector_bytes)
    assert found.tobytes() == want.tobytes()
    assert all(one.tobytes() == other.tobytes() for one, other in zip(kept, args))


@by_type
@by_name
def test_constants(name, type):
    """They are those that the function asks for, however many are held."""
    asked = vmath.constants_of(name, type)
    assert asked and all(kind.pack(value) for value, kind in asked)
    args = arguments(name, type, False)
    results = []
    for spare in (0, 3, 1000):
        bench = Bench("emulated", 64)

        def write(vm, argument, spare=spare):
            places = [argument(i) for i in range(len(args) + 1)]
            constants = Constants(vm, vmath.constants_of(name, type, vm.facts), spare)
            for _ in vm.loop(argument.end):
                vectors = [vm.load(one + 0, type) for one in places[:-1]]
                vm.store(places[-1] + 0, vmath.apply(vm, name, vectors, constants))
                for one in places:
                    vm.advance(one, vm.vector_bytes)

        results.append(bench.run(write, *args, np.zeros_like(args[0]), end=4, registers=200, vectors=200)[-1].tobytes())
    assert len(set(results)) == 1


def test_what_pow_makes_of_special_values():
    values = np.array([0, 1, 2, 3, 0.5, 1.5, 7, 1e30, np.inf, 2.0 ** 53 - 1, 5e-324])
    values = np.concatenate([values, -values, [np.nan]])
    x, y = (np.resize(one.ravel(), 1024) for one in np.meshgrid(values, values))
    found = Evaluator(Bench("emulated", 64), "pow", f64)(x, y)
    exact = x ** y
    assert np.array_equal(np.isnan(found), np.isnan(exact))
    assert np.array_equal(np.signbit(found[~np.isnan(exact)]), np.signbit(exact[~np.isnan(exact)]))
    np.testing.assert_allclose(found, exact, rtol=2.0 ** -52, atol=0)


def test_wrong_number_of_arguments():
    vm = Bench("emulated", 64).make("kernel")
    x = vm.constant(1.0, f32)
    with pytest.raises(TypeError, match="pow has 2 arguments, not 1"):
        vmath.apply(vm, "pow", [x], Constants(vm, [], 0))
