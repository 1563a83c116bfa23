"""Which form every branch gets: what trying all of them again and again gives, by work that grows with the program."""

import sys
import time
from bisect import bisect_left
from random import Random

import pytest

from jitkern.isa import layout
from jitkern.isa.layout import Branch, Layout
from jitkern.isa.x86 import *


def by_rounds(program: Assembler) -> list[int]:
    """The form of every item: in each round all branches that do not reach get their next form."""
    items, labels = program._items, program._labels
    raws = [raw for raw, _ in items]
    chosen = [0] * len(items)
    while True:
        growth = [0]
        for (raw, item), form in zip(items, chosen):
            branch = isinstance(item, Branch)
            size = item.forms[form].size if branch else -(raw + growth[-1]) % item.boundary
            growth.append(growth[-1] + size - 1)
        before = list(chosen)
        for i, (raw, item) in enumerate(items):
            if isinstance(item, Branch):
                target = labels[item.label]
                distance = target + growth[bisect_left(raws, target)] - raw - growth[i]
                while not item.forms[chosen[i]].low <= distance <= item.forms[chosen[i]].high:
                    chosen[i] += 1
        if chosen == before:
            return chosen


def random_program(seed: int) -> Assembler:
    random, a = Random(seed), Assembler()
    labels = [Label() for _ in range(random.choice((5, 30, 80)))]
    unbound = random.sample(labels, len(labels))
    most = random.choice((3, 10, 40, 130))
    boundaries = random.choice(((1, 2, 4, 8, 16), (16,), (64, 16, 32), (4096, 64)))
    for _ in range(random.choice((30, 300, 600))):
        match random.randrange(6):
            case 0 | 1:
                random.choice((a.jmp, a.jz, a.call))(random.choice(labels))
            case 2:
                a.align(random.choice(boundaries))
            case 3:
                a.db(bytes(random.randrange(most)))
            case 4 if unbound:
                a.L(unbound.pop())
    for label in unbound:
        a.L(label)
    return a


def test_every_branch_gets_the_form_that_rounds_over_all_of_them_give():
    longer = 0
    for seed in range(150):
        program = random_program(seed)
        chosen = Layout(program).chosen
        assert chosen == by_rounds(program), seed
        longer += sum(chosen)
    assert longer > 1000


def forward(jumps: int) -> Assembler:
    """Every jump spans the next five and just fits until one of them grows; the last ones do not fit."""
    a, labels = Assembler(), [Label() for _ in range(jumps)]
    for i, label in enumerate(labels):
        a.jmp(label)
        a.db(bytes(23))
        if i >= 5:
            a.L(labels[i - 5])
    a.db(bytes(2))
    for label in labels[-5:]:
        a.L(label)
    return a


def backward(jumps: int) -> Assembler:
    """The same towards the start: each jump spans the one before it, and the first does not fit."""
    a, labels, far = Assembler(), [Label() for _ in range(jumps)], Label()
    for i, label in enumerate(labels):
        a.L(label)
        a.jmp(labels[i - 1] if i else far)
        a.db(bytes(122))
    a.db(bytes(200))
    a.L(far)
    return a


def lines_run(program: Assembler) -> int:
    """How many lines of the layout's code laying a program out takes."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += event == "line"
        return trace

    def enter(frame, event, argument):
        return trace(frame, event, argument) if frame.f_code.co_filename == layout.__file__ else None

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        Layout(program)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("chain", [forward, backward])
def test_work_grows_with_the_number_of_jumps_that_lengthen_each_other(chain):
    assert sum(Layout(chain(400)).chosen) > 390
    assert lines_run(chain(1600)) < 5 * lines_run(chain(400))


@pytest.mark.parametrize("chain", [forward, backward])
def test_ten_thousand_jumps_take_no_time_worth_mentioning(chain):
    """0.13 s of CPU time here; going over all of them again for each took minutes."""
    program = chain(10_000)
    start = time.process_time()
    code = program.finish()
    assert time.process_time() - start < 3
    assert bytes(code)[:1] == b"\xe9"
