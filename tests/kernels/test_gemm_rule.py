"""The rule's blocks, for every CPU that is known: they build, into code that is not long, the same each time."""

from random import Random

import pytest

from jitkern.cpu import targets
from jitkern.isa.types import bf16, f16, f32, f64, s8, s32, u8
from jitkern.kernels.gemm import nest, panels
from jitkern.kernels.gemm.block import Block
from jitkern.kernels.gemm.pack import GROUP
from jitkern.kernels.gemm.rule import gemm_block
from jitkern.kernels.gemm.spec import PAIRS, SUM, Batch, EpilogueStep, Gemm, Matrix, check
from jitkern.kernels.order import RUN

pytestmark = pytest.mark.host

CPUS = [(name, row.vector_bytes) for name, row in targets.table().items() if row.vector_bytes]
CPUS += [("sve", size) for size in (16, 32, 64, 128, 256)]
RESULTS = {f32: (f32, f32, f16, bf16), f64: (f64,), s32: (s32, s8, u8)}
LARGEST = 40 << 10  # bytes of code: panels that are transposed take code that the rule does not count
LONG = 128 << 10     # of a long k whose blocks are transposed: turns of as many steps as a vector has lanes, 64 at most
PLAIN = 24 << 10     # where nothing is packed and there is no epilogue: the rule's 1,200 instructions, and the loops


def random_matrix(random: Random, type, rows: int, columns: int) -> Matrix:
    """By rows, by columns, or with gaps in both."""
    size = type.size
    return random.choice([Matrix(type, columns * size, size)] * 3 + [Matrix(type, size, rows * size)] * 2
                         + [Matrix(type, 3 * columns * size, 2 * size)])


def random_spec(random: Random) -> Gemm:
    """Any product that can be asked for."""
    def size() -> int:
        return random.randint(1, random.choice((8, 70, 400, 3000)))

    m, n, k = size(), size(), size() - (random.random() < 0.02) + random.choice((0, 0, 0, RUN, 5 * RUN))
    left, right = random.choice(sorted(PAIRS, key=str))
    sums = SUM[left]
    steps = []
    for _ in range(random.randint(0, 3)):
        factor = random.choice([1, Matrix(sums, 0, sums.size), Matrix(sums, sums.size, 0), Matrix(sums, 0, 0),
                                Matrix(sums, n * sums.size, sums.size), Matrix(sums, sums.size, m * sums.size)])
        steps.append(EpilogueStep(random.choice(("add", "sub", "mul", "max", "min")), factor))
    a_zero, b_zero = (random.choice([None, Matrix(s32, row, column), Matrix(s32, 0, 0)])
                      for row, column in ((4, 0), (0, 4)))
    if sums is not s32:
        a_zero = b_zero = None
    result = random_matrix(random, random.choice(RESULTS[sums]), m, n)
    spec = Gemm(m, n, k, random_matrix(random, left, m, k), random_matrix(random, right, k, n), result, (),
                random.random() < 0.2, tuple(steps), a_zero, b_zero, k > 0 and (n > 1 or GROUP[left] > 1)
                and random.random() < 0.2)
    if random.random() < 0.1:
        strides = tuple(64 * random.randint(0, 1000) for _ in range(3 + len(spec.extras)))
        spec = spec._replace(batch=(Batch(random.randint(1, 20), strides),))
    return spec


@pytest.mark.parametrize("name, vector_bytes", CPUS)
def test_the_rule_gives_blocks_that_build(name, vector_bytes):
    target = targets.named(name, vector_bytes)
    random = Random(f"{name} {vector_bytes}")
    for i in range(30):
        spec = random_spec(random)
        block = gemm_block(spec, target.facts, target.vector_bytes)
        check(spec)
        assert block == gemm_block(spec, target.facts, target.vector_bytes)
        code = nest.build(spec, block, target)
        plain = not (spec.epilogue or block.pack_a or block.pack_b) and spec.c.column == spec.c.type.size
        most = LONG if spec.k > RUN and (block.pack_a or block.pack_b) else PLAIN if plain else LARGEST
        assert len(bytes(code)) <= most, f"{spec} {block}"
        if i % 6 == 0:
            assert bytes(nest.build(spec, block, target)) == bytes(code)
            assert bytes(nest.build(spec, Block(*block), targets.named(name, vector_bytes))) == bytes(code)


@pytest.mark.parametrize("name, vector_bytes", CPUS)
def test_the_rule_reads_panels_as_they_are(name, vector_bytes):
    """The Block for any number of rows reads what another number of rows had packed."""
    target, random = targets.named(name, vector_bytes), Random(f"packed {name} {vector_bytes}")
    for _ in range(25):
        spec = random_spec(random)
        if not spec.k or spec.n == 1:
            continue
        spec = spec._replace(packed=True, c=Matrix(SUM[spec.a.type], spec.n * 8, SUM[spec.a.type].size), batch=())
        first = gemm_block(spec, target.facts, target.vector_bytes)
        other = spec._replace(m=random.choice((1, 2, 5, 30, 200, 1000)))
        second = gemm_block(other, target.facts, target.vector_bytes, packed=first)
        layouts = {panels.plan(*panels.for_product(*one), target.vector_bytes)
                   for one in ((spec, first), (other, second))}
        assert len(layouts) == 1, f"{first} {second} {other}"
        nest.build(other, second, target)
