"""Elementary functions: the same bits on every machine, and near the truth. `exhaustive.py` looks at all f32."""

import hashlib

import numpy as np
import pytest
from elementary import RANGES, Evaluator, sample
from machines import DTYPES, Bench, on_every_machine, specials

from jitkern.isa.types import f32, f64
from jitkern.kernels import vmath

COUNT = {True: 1 << 15, False: 1 << 10}  # arguments: on a CPU, and replayed on numpy
# Near a multiple of pi/2: of f32 and f64, J.-M. Muller, Elementary Functions, 3rd edition, section 11.2
HARD = {"f32": [16367173 * 2.0 ** 72, 16384.0, 11.0, 22.0, 355.0],
        "f64": [6381956970095103 * 2.0 ** 797, 2.0 ** 30, 11.0, 355.0, 5.0 * 2.0 ** 1020]}
# sha256, its first 16 digits, of the results on a CPU and as replayed: name | f32 | f64
DIGESTS = {}
for line in """
exp       | b17d9096c055f1e8 2a99e3fe85b3986f | 14f8ece91ca394d7 6350b05ca24f992e
exp2      | 5ade4e63a9220c1a c419d744e4fbba96 | c986fce0208c9512 37199410d62bd9e5
expm1     | 515300b1513c5438 9c0f93618c2b2112 | a04b3082f3ad96b4 d5a512cb75798bd2
log       | 97ce2b6b86e4ac50 bf085b3c1879657f | 4bfa0b5ff76d905f 144cb8a3f50182cb
log2      | cbc07539e7372c6f 3716453d11611a22 | 95194e0762b841d1 0618eded193e9fdc
log10     | 2afede0a8e45e566 133f7c1a35c6e000 | 64c2de5373a3a647 3223edf7dd2a38e9
log1p     | c0b8924287683878 9b3dd939ee558248 | c4d39dbcd84c9106 be702f5a90945bc8
erf       | 38c9d560b13bc9d6 bf71950929070304 | 7433bd405a809ff2 09c5976a8fd01f44
gelu      | 1c8712f149b3b506 6e6424e8c73ff7cc | 3f17bf038220e662 9d792c1cf7651940
sin       | 9fcf065e37c30026 f12949562c3b4d41 | 7fcf30de51e9b0f9 be47c40ee35da852
cos       | 12e65dfc547ea32a f208c219fc91ff16 | 3366a4facdf5bdde 6e884eaeb8b69aa0
rsqrt     | 101146632c4affb4 d87598942bf6be83 | 4d42ed5c2260fb92 c434215860c4328d
cbrt      | c226f187c6b3bdae f1ff2652329dd52a | d5197b9f7160126b 891640af9c594e23
pow       | e9910261b9052edb a4071e5faa093343 | 56b72d6d3f5dc41f 7b7a68eabb1b22be
tanh      | df7f08b063316e2f 8177f4c6a750fb10 | 102c2e070f7eb8f3 8e07a7bbf28966b1
sigmoid   | ba254f96b1dd1409 f26ee67efc56bf65 | 6267223febddc6bd ed3a291063fcc480
silu      | 58b0b2e9f3a7d3c5 82770211280f3cb4 | e0683fbcfe0b03cd 8726f1ed7b29e954
gelu_tanh | eab35686437214b7 083b0468907c9c01 | 50b19394613e62fb a6242b69745af628
softplus  | 34c38b59d12ef420 95b35bba0204f718 | a5744669970ebc36 30211c6102f77356
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
    native = bench.name != "emulated"
    assert digest(Evaluator(bench, name, type)(*arguments(name, type, native))) == DIGESTS[name, type][not native]


@pytest.mark.host
@on_every_machine
@by_type
@by_name
def test_errors(bench, name, type, report):
    pytest.importorskip("mpmath")
    from exhaustive import Worst

    args = arguments(name, type, bench.name != "emulated")
    worst = Worst(name, type)
    worst.add(Evaluator(bench, name, type)(*args), *args)
    error, distance, where = worst.close()
    report.worst[name, type] = max(error, report.worst.get((name, type), 0))
    assert distance <= 1, f"{error} ulp at {where}"


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
            constants = vmath.Constants(vm, [(name, type)], spare)
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
        vmath.apply(vm, "pow", [x], vmath.Constants(vm, [], 0))
