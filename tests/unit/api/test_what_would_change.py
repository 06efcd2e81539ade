"""What would turn an answer, on whole cases: the numbers are those of the instruments, copied by hand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import zairyu as z
from zairyu.facts.who_can_change import who_can_change
from zairyu.law.landing_criteria import business_manager
from zairyu.logic import Found, assess

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = date(2026, 11, 25)
ENGINEER = "engineer_specialist_in_humanities_international_services"


def example(name: str) -> z.Case:
    return z.load_case(EXAMPLES / f"{name}.yaml")


def sets(turning: z.Turning) -> list[dict[str, Any]]:
    return [{str(c.ask.key): c.to for c in entry.changes} for entry in turning.sets]


def test_time_brings_the_tenth_year_and_says_when() -> None:
    finding = z.check(example("three_year_period"), z.permanent_residence(), ON)
    turning = z.what_would_change(finding)
    first = turning.sets[0]
    assert {str(c.ask.key): (c.now, c.to) for c in first.changes} == {
        "residence.continuous_years": (9, 10)
    }
    assert first.by == "time"
    assert first.day == date(2027, 4, 5)  # landed on 2017-04-05; see the example
    assert first.verdict is z.Verdict.DISCRETIONARY
    assert first.verdict_then is z.Verdict.DISCRETIONARY
    assert turning.waiting == (date(2027, 4, 5), z.Verdict.DISCRETIONARY)


def a_business(**changes: Any) -> z.Finding:
    values: dict[str, Any] = {
        "organisation.business_property": 20_000_000,
        "organisation.full_time_staff": 1,
        "business.capital_shown": 0,
        "business.startup_certificate_before_reform": False,
    }
    return assess(business_manager.scale, values | changes, ON)


def test_what_the_organisation_can_do_is_told_with_the_number_of_the_ordinance() -> None:
    turning = z.what_would_change(a_business())
    assert sets(turning) == [
        {"organisation.business_property": 30_000_000},
        {"business.capital_shown": 30_000_000},  # capital is a part of that property
    ]
    assert {entry.by for entry in turning.sets} == {"employer"}


def test_two_things_that_fail_are_one_set_of_two() -> None:
    turning = z.what_would_change(a_business(**{"organisation.full_time_staff": 0}))
    assert sets(turning) == [
        {"organisation.business_property": 30_000_000, "organisation.full_time_staff": 1},
        {"business.capital_shown": 30_000_000, "organisation.full_time_staff": 1},
    ]
    assert turning.complete


def test_size_bounds_the_sets() -> None:
    finding = a_business(**{"organisation.full_time_staff": 0})
    assert z.what_would_change(finding, size=1).sets == ()


def test_a_search_cut_short_says_so() -> None:
    finding = a_business(**{"organisation.full_time_staff": 0})
    cut = z.what_would_change(finding, budget=1)
    assert not cut.complete
    assert cut.sets == ()


def test_an_unknown_fact_is_one_to_be_stated() -> None:
    finding = assess(
        business_manager.scale,
        {
            "organisation.full_time_staff": 1,
            "business.capital_shown": 0,
            "business.startup_certificate_before_reform": False,
        },
        ON,
    )
    assert finding.verdict is z.Verdict.UNDETERMINED
    stated = z.what_would_change(finding).by("stated")
    assert [(str(c.ask.key), c.to) for entry in stated for c in entry.changes] == [
        ("organisation.business_property", 30_000_000)
    ]


def test_a_claim_turns_the_answer_once_the_authority_has_found_it() -> None:
    values = {
        "business.role": "operates",
        "business.manages_in_substance": True,
        "business.needs_legal_or_accounting_qualification": False,
        "business.several_managers": False,
    }
    finding = assess(business_manager.activity_of_the_table, values, ON)
    assert finding.verdict is z.Verdict.DISCRETIONARY
    turning = z.what_would_change(finding)
    assert {entry.by for entry in turning.sets} == {"authority"}
    (change,) = turning.sets[0].changes
    assert str(change.ask.key) == "business.manages_in_substance"
    settled = values | {"business.manages_in_substance": Found(True)}
    assert assess(business_manager.activity_of_the_table, settled, ON).verdict is z.Verdict.ELIGIBLE


def test_nothing_turns_what_is_met_already() -> None:
    turning = z.what_would_change(z.check(example("engineer"), z.extension(), ON))
    assert turning.verdict is z.Verdict.ELIGIBLE
    assert (turning.sets, turning.out_of_reach) == ((), ())


def test_another_kind_of_work_is_not_a_change_of_facts() -> None:
    finding = z.check(example("engineer"), z.change_of_status("business_manager"), ON)
    turning = z.what_would_change(finding)
    assert turning.sets == ()
    assert [node.expr.id for node in turning.out_of_reach] == ["act.table_i_2.business_manager"]


ASKED = [
    ("student", z.permanent_residence()),
    ("student", z.change_of_status(ENGINEER)),
    ("spouse_of_japanese", z.permanent_residence()),
    ("ssw2_former_intern", z.permanent_residence()),
    ("unknowns", z.permanent_residence()),
    ("engineer", z.change_of_status("highly_skilled_professional_i_b")),
]


@pytest.mark.parametrize(("name", "request_"), ASKED, ids=lambda value: str(value)[:24])
def test_what_is_never_proposed_is_not(name: str, request_: z.Request) -> None:
    turning = z.what_would_change(z.check(example(name), request_, "2027-04-01"))
    for entry in turning.sets:
        for change in entry.changes:
            assert who_can_change(change.ask.fact) != "never_proposed", change.ask.key
            assert change.by != "time" or change.day is not None


def test_plain_json() -> None:
    finding = z.check(example("three_year_period"), z.permanent_residence(), ON)
    said = z.what_would_change(finding).to_json()
    assert json.loads(json.dumps(said)) == said
    assert said["schema"] == "zairyu/change/1"
    assert said["sets"][0]["changes"][0] == {
        "fact": "residence.continuous_years",
        "text": {"ja": "日本での引き続く在留年数", "en": "Years of continuous stay in Japan"},
        "unit": "completed years",
        "now": 9,
        "to": 10,
        "by": "time",
        "day": "2027-04-05",
    }
    assert said["waiting"] == {"day": "2027-04-05", "verdict": "discretionary"}
