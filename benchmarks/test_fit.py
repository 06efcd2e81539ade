"""Which statuses could cover an activity: for one person, and for ten thousand.

The floor is what any answer has to pay: deriving, from the case, each fact that the tests of all statuses
read, and nothing else. Explained: the verdict of every status, the rules that decide it with the facts they
read, the missing facts, the points that are judged, and what it needs of the person.
"""

from __future__ import annotations

import itertools

import pytest
from variants import ON, endless, example

from zairyu import Verdict, fit
from zairyu.api.reading import facts_of
from zairyu.logic.change import reads

PEOPLE = ["engineer", "student", "unknowns"]
TEN_THOUSAND = 10_000


def every(answer):
    return (*answer.entries, *answer.not_this_activity)


def explained(answer):
    return [
        (
            entry.verdict,
            [(node, entry.leaves(node)) for node in entry.deciding],
            entry.finding.missing,
            entry.finding.judgements,
            entry.what_it_needs,
        )
        for entry in every(answer)
    ]


def fact_names(case):
    """Return the name of every fact that the tests of all statuses read."""
    names = {}
    for entry in every(fit(case, ON)):
        names.update(dict.fromkeys(reads(entry.finding.expr).asks))
    return list(names)


def derive(case, names):
    facts = facts_of(case)
    return [facts[name] for name in names]


def warm(name):
    """Let everything be generated that is generated once; return a source of fresh cases."""
    cases = endless(name)
    explained(fit(next(cases), ON))
    return cases


@pytest.mark.parametrize("name", PEOPLE)
class TestOnePerson:
    @pytest.mark.benchmark(group="fit over all statuses, a fresh case each time")
    def test_floor_facts_only(self, benchmark, name):
        names = fact_names(example(name))
        cases = warm(name)
        benchmark(lambda: derive(next(cases), names))

    @pytest.mark.benchmark(group="fit over all statuses, a fresh case each time")
    def test_ordered(self, benchmark, name):
        cases = warm(name)
        benchmark(lambda: fit(next(cases), ON))

    @pytest.mark.benchmark(group="fit over all statuses, a fresh case each time")
    def test_explained(self, benchmark, name):
        cases = warm(name)
        benchmark(lambda: explained(fit(next(cases), ON)))

    @pytest.mark.benchmark(group="fit over all statuses, the same case again")
    def test_same_case(self, benchmark, name):
        case = example(name)
        benchmark(lambda: explained(fit(case, ON)))


def test_ten_thousand(note):
    """Ten thousand engineers, one after the other, each a fresh case: the order and the verdicts."""
    import time

    names = fact_names(example("engineer"))
    times = {}
    for what, ask in (
        ("facts only (floor)", lambda case: derive(case, names)),
        ("fit", lambda case: fit(case, ON).entries[0].verdict),
    ):
        cases = list(itertools.islice(warm("engineer"), TEN_THOUSAND))
        start = time.process_time()
        answers = [ask(case) for case in cases]
        times[what] = time.process_time() - start
        assert len(answers) == TEN_THOUSAND
    assert set(map(type, answers)) == {Verdict}
    floor, whole = times.values()
    note(f"  10,000 persons, facts only (floor) {floor:>8.1f} s")
    note(f"  10,000 persons, fit                {whole:>8.1f} s   {whole / floor:.1f}x the floor")
