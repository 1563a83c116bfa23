"""Every public class, function and method says what holds of it, or the class it is declared in does."""

import importlib
import inspect
from types import ModuleType

import pytest
import tree


def undocumented(module: ModuleType) -> list[str]:
    """Public names of a module, and of its public classes, without a docstring of their own or an inherited one."""
    found = []
    for name, value in public(module, vars(module)):
        ours = [base for base in inspect.getmro(value) if base.__module__.startswith("jitkern")] if (
            inspect.isclass(value)) else []
        if not any(one.__doc__ for one in ours or [value]):
            found.append(name)
        for method, function in public(module, vars(value)) if ours else ():
            if not inspect.isclass(function) and not any(
                    getattr(vars(base).get(method), "__doc__", None) for base in ours):
                found.append(f"{name}.{method}")
    return found


def public(module: ModuleType, names: dict) -> list:
    """Classes and functions that are written there, and properties; not lambdas, which are attributes of numpy's."""
    found = []
    for name, value in names.items():
        function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
        function = getattr(function, "func", function)  # of functools.cached_property
        written = inspect.isclass(function) or inspect.isroutine(function) and function.__name__ != "<lambda>"
        if written and not name.startswith("_") and function.__module__ == module.__name__:
            found.append((name, function))
    return found


@pytest.mark.parametrize("name", sorted(tree.modules()))
def test_everything_public_has_a_docstring(name):
    assert undocumented(importlib.import_module(name)) == []
