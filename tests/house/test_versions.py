"""What tools/versions.py takes from setup.py, and the tests that it names."""

import re

import pytest
import tree
import versions


def test_bounds_are_those_of_setup_py():
    setup = tree.text("setup.py")
    oldest, newest = versions.requirements("oldest"), versions.requirements("newest")
    pins = {one for one in oldest if "==" in one}
    assert {one.replace("==", ">=") for one in pins} == {one for one in newest if re.fullmatch(r"[\w-]+>=[\d.]+", one)}
    assert {one.split("==")[0] for one in pins} == {"numpy", "cffi"} and "pytest>=8,<9.2" in oldest
    assert f'python_requires=">=3.{versions.MINORS[0]}"' in setup
    assert f"range({versions.MINORS.start}, {versions.MINORS.stop})" in setup, "the classifiers"


def test_every_pattern_names_a_test():
    files = versions.files()
    for pattern in versions.TESTS.split():
        assert any(str(path.relative_to(tree.ROOT)) in files for path in tree.ROOT.glob(pattern)), pattern


@pytest.mark.parametrize("name", versions.NAMES)
def test_what_can_not_be_made_is_said(name, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    for ci, status in (("", 0), ("true", 1)):
        monkeypatch.setenv("CI", ci)
        assert versions.main([name]) == status
        assert f"== {name}: left out: no Python from 3.10 to 3.14" in capsys.readouterr().out
