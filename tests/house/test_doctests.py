"""The examples in docstrings do what they say."""

import doctest
import importlib

import tree


def test_docstring_examples():
    for module, path in tree.modules().items():
        if ">>> " in path.read_text(encoding="utf-8"):
            failed, _ = doctest.testmod(importlib.import_module(module),
                                        optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            assert not failed, f"{module}: see above"
