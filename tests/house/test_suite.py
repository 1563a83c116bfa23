"""The jobs of tools/suite.py: no test file is forgotten, and whatever goes wrong in one is a failure that is shown."""

import sys
from collections import Counter

import pytest
import suite
import tiers
import tree

TESTS = """
import pytest
def test_right(): pass
def test_skipped(): pytest.skip("for a reason")
@pytest.mark.native
@pytest.mark.parametrize("i", range(3))
def test_wrong(i): assert i
"""


@pytest.fixture
def bed(tmp_path, monkeypatch):
    """A job that runs a test file of this text with this repository's conftest."""
    (tmp_path / "conftest.py").write_text((tree.ROOT / "tests/conftest.py").read_text())
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    monkeypatch.setattr(suite, "FOLDER", tmp_path)
    monkeypatch.setattr(suite, "CHECKOUT", tmp_path)
    monkeypatch.setattr(suite, "TIMEOUT", 20)

    def bed(text: str) -> suite.Run:
        (tmp_path / "test_it.py").write_text(text)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py"]
        return suite.run(suite.Job("it", command, {"PYTHONPATH": str(tree.ROOT / "tools")}))

    return bed


def test_each_test_file_is_in_one_job():
    found = [name for names in suite.files().values() for name in names]
    assert sorted(found) == sorted({*found})
    assert {*found} == {name for name in tree.files() if name.startswith("tests/") and name.endswith(".py")
                        and name.rpartition("/")[2].startswith("test_")}
    for _, _, _, patterns in suite.rows(suite.AARCH64):
        assert all(suite.matching(pattern) for pattern in patterns.split())


def test_jobs_without_an_aarch64_python_are_left_out():
    names = {job.name for job in suite.jobs(None, "there is none") if job.obstacle}
    assert names == {name for name, *_ in suite.rows(suite.AARCH64)}


def test_tests_are_counted(bed, capsys):
    found = bed(TESTS)
    assert (found.counts["passed"], found.counts["skipped"], found.counts["failed"]) == (3, 1, 1)
    assert {tier for tier, _ in found.rows} == {"null", "native"}
    assert found.reasons == Counter({"for a reason": 1}) and found.wrong == "1 failed"
    suite.report([found], [], 5)
    said = capsys.readouterr().out
    assert "1  for a reason" in said and "test_wrong" in said
    assert said.splitlines()[-1] == "tests: 3 passed, 1 failed, 1 skipped"
    assert bed("def test_right(): pass").wrong == ""


@pytest.mark.parametrize("text, why", [
    ("def test_it(): import os; os.kill(os.getpid(), 11)", "it ended with status -11"),
    ("",                                                   "it ended with status 5"),  # no tests
    ("import pytest\ndef test_it(): pytest.skip('so')",    "no test ran"),
    ("def test_it(:",                                      "1 failed"),
    ("import absent",                                      "1 failed"),
    ("import pytest\n@pytest.fixture\ndef x(): 1 / 0\ndef test_it(x): pass", "1 failed"),
])
def test_a_job_that_ends_badly_is_a_failure(bed, capsys, text, why):
    found = bed(text)
    assert found.wrong == why
    suite.report([found], [], 5)
    assert capsys.readouterr().out.splitlines()[-1].startswith("tests: 0 passed, 1 failed")


def test_a_job_that_hangs_is_a_failure(bed, monkeypatch):
    monkeypatch.setattr(suite, "TIMEOUT", 1)
    assert bed("def test_it(): import time; time.sleep(60)").wrong == "not finished after 1 s"


def test_a_tier_that_can_not_run_is_said_and_is_a_failure_in_ci(monkeypatch, capsys):
    def unavailable(again):
        raise suite.arm64.Unavailable("nothing emulates it")

    monkeypatch.setattr(suite.arm64, "make", unavailable)
    monkeypatch.setattr(tiers, "machine", lambda: "x86-64")
    for ci, status in (("", 0), ("true", 1)):
        monkeypatch.setenv("CI", ci)
        assert suite.main(["aarch64-sve"]) == status
        assert "all of aarch64-sve: nothing emulates it" in capsys.readouterr().out


def test_an_unknown_job(capsys):
    with pytest.raises(SystemExit) as left:
        suite.main(["z80"])
    assert left.value.code == 2
    assert "no such job: z80; there are gemm" in capsys.readouterr().err
