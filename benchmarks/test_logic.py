"""A three-valued tree of 30 leaves: only its outcome, and fully explained.

Two floors do the same work by hand. `floor_plain` is written as a person would, with helpers for
all-of and any-of; `floor_tight` is unrolled, every leaf and every combination one inline expression.
"""

from __future__ import annotations

import itertools
import random
from datetime import date

import pytest

from zairyu.logic import Outcome, all_of, any_of, assess, flag, number, outcome

ON = date(2026, 11, 23)
LEAVES = 30
FACTS = [
    number(f"bench.n{i}", unit="yen", ja="数", en="Number")
    if i % 3 == 0
    else flag(f"bench.n{i}", ja="旗", en="Flag")
    for i in range(LEAVES)
]
TESTS = [fact >= 30 if i % 3 == 0 else fact.is_true() for i, fact in enumerate(FACTS)]
TREE = all_of(
    *(any_of(all_of(*TESTS[i : i + 3]), all_of(*TESTS[i + 3 : i + 6])) for i in range(0, LEAVES, 6))
)


def _cases(count=2000):
    chance = random.Random(7)
    for _ in range(count):
        yield {
            f"bench.n{i}": chance.choice([10, 30, 50]) if i % 3 == 0 else chance.random() < 0.7
            for i in range(LEAVES)
            if chance.random() < 0.85
        }


CASES = list(_cases())


def _all(*values):
    if False in values:
        return False
    return None if None in values else True


def _any(*values):
    if True in values:
        return True
    return None if None in values else False


def floor_plain(facts):
    def known(i):
        return facts.get(f"bench.n{i}")

    def at_least(i):
        value = known(i)
        return None if value is None else value >= 30

    return _all(
        *(
            _any(
                _all(at_least(i), known(i + 1), known(i + 2)),
                _all(at_least(i + 3), known(i + 4), known(i + 5)),
            )
            for i in range(0, LEAVES, 6)
        )
    )


def _tight():
    lines = ["def floor_tight(facts):", "    get = facts.get"]

    def combine(names, first, second):
        some = " or ".join(f"{n} is {first}" for n in names)
        none = " or ".join(f"{n} is None" for n in names)
        return f"({first} if {some} else None if {none} else {second})"

    for i in range(LEAVES):
        test = "v >= 30" if i % 3 == 0 else "v"
        lines.append(f"    v = get('bench.n{i}')")
        lines.append(f"    x{i} = None if v is None else {test}")
    for i in range(0, LEAVES, 6):
        lines.append(f"    p = {combine([f'x{j}' for j in range(i, i + 3)], False, True)}")
        lines.append(f"    q = {combine([f'x{j}' for j in range(i + 3, i + 6)], False, True)}")
        lines.append(f"    o{i} = {combine(['p', 'q'], True, False)}")
    lines.append(f"    return {combine([f'o{i}' for i in range(0, LEAVES, 6)], False, True)}")
    space: dict[str, object] = {}
    exec("\n".join(lines), space)
    return space["floor_tight"]


floor_tight = _tight()
WORDS = {True: Outcome.MET, False: Outcome.NOT_MET, None: Outcome.UNKNOWN}


def explained(facts):
    """The whole tree with its outcomes, and the leaves that are not met or not known."""
    finding = assess(TREE, facts, ON)
    stack, left = [finding.tree], []
    while stack:
        node = stack.pop()
        children = node.children
        if children:
            stack.extend(children)
        elif node.outcome is not Outcome.MET:
            left.append(node)
    return finding.tree.outcome, left


def test_all_agree():
    for facts in CASES[:300]:
        expected = WORDS[floor_tight(facts)]
        assert expected is WORDS[floor_plain(facts)]
        assert expected is outcome(TREE, facts, ON)
        assert expected is explained(facts)[0]


@pytest.mark.parametrize(
    "function",
    [floor_tight, floor_plain, lambda facts: outcome(TREE, facts, ON), explained],
    ids=["floor_tight", "floor_plain", "outcome_only", "fully_explained"],
)
@pytest.mark.benchmark(group="a 30-leaf three-valued tree, a new case each time")
def test_tree(benchmark, function):
    cases = itertools.cycle(CASES)
    benchmark(lambda: function(next(cases)))
