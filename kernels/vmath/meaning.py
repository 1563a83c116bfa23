"""Elementary functions of numpy's arrays: their operations, replayed on numpy.

Which bits a function gives is what its operations give, on every machine; how near that is to the true value the tests
ask of each.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jitkern.isa.types import ElementType, f32, f64

from ..constants import Constants
from .table import FUNCTIONS, apply, constants_of, temps

if TYPE_CHECKING:
    import numpy as np

SIZE = 256  # bytes of a vector


def meaning(name: str, *arrays: np.ndarray) -> np.ndarray:
    """A function of FUNCTIONS, of each element; float32 or float64, shapes that broadcast."""
    import numpy as np

    arrays = np.broadcast_arrays(*arrays)
    dtype, count = arrays[0].dtype, arrays[0].size
    vectors = -(-count * dtype.itemsize // SIZE)
    operands = [np.ones(vectors * SIZE // dtype.itemsize, dtype) for _ in range(len(arrays) + 1)]
    for operand, array in zip(operands, arrays):
        operand[:count] = array.ravel()
    _program(name, f32 if dtype == np.float32 else f64).run(operands, 0, vectors)
    return operands[-1][:count].reshape(arrays[0].shape)


@cache
def _program(name: str, type: ElementType) -> Any:
    """A kernel on numpy: arrays of whole vectors, the result; ``end`` vectors."""
    from ..machine.emulated import Emulated

    vm = Emulated(name, SIZE)
    table, _, end = vm.arguments()
    places = [vm.fetch(table + 8 * i) for i in range(FUNCTIONS[name].arity + 1)]
    spare = vm.free_vectors() - len(places) - temps(name, type)
    constants = Constants(vm, constants_of(name, type, vm.facts), spare)
    for _ in vm.loop(end):
        args = [vm.load(one + 0, type) for one in places[:-1]]
        result = apply(vm, name, args, constants)
        vm.store(places[-1] + 0, result)
        del args, result
        for one in places:
            vm.advance(one, SIZE)
    return vm.finish()
