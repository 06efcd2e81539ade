"""What a route shares between histories must read nothing of the statuses held."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from zairyu.case import History, Named, StatusSpell, load_case
from zairyu.facts import CaseFacts, all_facts
from zairyu.facts.source import STATUS_FREE, reads_no_status

EXAMPLES = sorted((Path(__file__).parents[3] / "docs" / "examples").glob("*.yaml"))


def _in_another_status(case):
    person = case.persons[case.applicant]
    spell = StatusSpell(status="long_term_resident", from_=date(2024, 1, 1))
    other = evolve(person, statuses=History((spell,)))
    return evolve(case, persons=Named({**case.persons, case.applicant: other}))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_facts_shared_between_histories_do_not_read_statuses(path):
    case = load_case(path)
    here, there = CaseFacts(case), CaseFacts(_in_another_status(case))
    shared = [fact for fact in all_facts().values() if reads_no_status(fact)]
    assert {name for name in STATUS_FREE if "." in name} <= {fact.id for fact in shared}
    for fact in shared:
        if not fact.params:
            assert here[fact.id] == there[fact.id], fact.id
    for window in ("P1Y", "P5Y", "P10Y"):
        name = f"residence.absence_days(window={window})"
        assert here[name] == there[name], name


def test_sharing_takes_the_values_of_the_other_case():
    case = load_case(EXAMPLES[0])
    shared = CaseFacts(case)
    taking = CaseFacts(_in_another_status(case), shared)
    assert taking["person.age"] is shared["person.age"]
    assert taking["residence.status_held"] != shared["residence.status_held"]
