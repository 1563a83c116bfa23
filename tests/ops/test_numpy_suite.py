"""numpy's own tests of products, with jitkern in numpy's place."""

import numpy_suite
import pytest

pytestmark = [pytest.mark.native, pytest.mark.host]


@pytest.fixture(scope="module")
def plain():
    return numpy_suite.run(numpy_suite.PLAIN, "-k", numpy_suite.QUICK)


@pytest.mark.parametrize("way", numpy_suite.WAYS[1:])
def test_numpys_tests_have_the_same_outcomes(way, plain, counted):
    found = numpy_suite.run(way, "-k", numpy_suite.QUICK)
    differences = found.differences(plain, way)
    counted.append(f"numpy's tests of products, {way}: {found.counts()}; plain: {plain.counts()}; "
                   f"{len(differences)} differences")
    assert not differences
    assert found.kernels > 1000 and len(plain.outcomes) > 1000, "they did not come to our kernels"


def test_a_difference_is_seen():
    plain, other = ({"a": "passed", "b": "failed", "c": "passed"}, {"a": "passed", "b": "passed"})
    differences = numpy_suite.Run(other, 1).differences(numpy_suite.Run(plain, 0))
    assert differences == ["b: passed, not failed", "c: None, not passed"]
    assert numpy_suite.Run(plain, 2).counts() == "2 passed, 1 failed; 2 kernels"
