"""A function called some times, and jk.jit of it: the same results and the same state afterwards."""

import collections
import copy

import numpy as np

import jitkern as jk


def equal(one, other):
    """Whether two results or states are the same, of the same types."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.allclose(one, other)
    if isinstance(one, list | tuple | collections.deque):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, dict):
        return [*one] == [*other] and all(equal(one[key], other[key]) for key in one)
    if slots := getattr(type(one), "__slots__", ()):
        return all(equal(getattr(one, name), getattr(other, name)) for name in slots)
    if hasattr(one, "__dict__") and not isinstance(one, type):
        return equal(vars(one), vars(other))
    return one == other


def check(make, times=3):
    """Calls a function so often, and jk.jit of it: results, and the state after each call, are the same.

    make: gives the function, the state (an object that it changes), and the arguments of the call with a number.
    """
    histories = []
    for wrap in (lambda function: function, jk.jit):
        function, state, arguments = make()
        function, history = wrap(function), []
        for i in range(times):
            found = function(*arguments(i))
            history.append(copy.deepcopy((found, state if isinstance(state, list) or not hasattr(state, "data") else
                                          state.data)))
        histories.append(history)
    assert equal(*histories), f"{histories[1]}\nis not\n{histories[0]}"


def numbers(i):
    return (np.arange(4.0) + i,)
