"""Whole lives: seven made-up histories with the days on which their conditions are met."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from zairyu.case.reading import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.register import all_rules
from zairyu.logic import Outcome
from zairyu.logic.finding import Finding
from zairyu.logic.reading import Reading

ENGINEER = "engineer_specialist_in_humanities_international_services"
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def history(*grants: dict[str, Any], as_of: str = "2026-11-23", **person: Any) -> CaseFacts:
    me = {"statuses": {"complete": True, "items": list(grants)}} | person
    ties = me.pop("relationships", "none")
    persons = {"me": me} | me.pop("others", {})
    return CaseFacts(
        case_from_dict(
            {
                "zairyu": 1,
                "as_of": as_of,
                "applicant": "me",
                "persons": persons,
                "relationships": ties,
            }
        )
    )


def outcome(facts: CaseFacts, rule: str, on: date, processing: int = 0) -> Outcome:
    return Finding(all_rules()[rule], on, Reading(facts, timedelta(processing))).outcome


def turns(facts: CaseFacts, rule: str, on: date) -> list[Outcome]:
    """Return the outcome on the day before, on the day and on the day after."""
    return [outcome(facts, rule, on + timedelta(step)) for step in (-1, 0, 1)]


STUDENT_TO_ENGINEER = history(
    {"status": "student", "from": "2012-04-01"},
    {"status": ENGINEER, "from": "2016-11-01", "period_of_stay": "P5Y"},
    {"status": ENGINEER, "from": "2023-04-01", "period_of_stay": "P5Y", "until": "none"},
)


def test_1_student_then_engineer() -> None:
    assert turns(STUDENT_TO_ENGINEER, "permanent_residence.ten_years", date(2022, 4, 1)) == [
        NOT_MET, MET, MET,
    ]  # fmt: skip
    assert (
        outcome(STUDENT_TO_ENGINEER, "permanent_residence.longest_period", date(2026, 11, 23))
        is MET
    )


CROSSING = history(
    {"status": "student", "from": "2016-04-01"},
    {"status": ENGINEER, "from": "2020-04-01", "period_of_stay": "P5Y"},
    {
        "status": ENGINEER,
        "from": "2024-10-01",
        "period_of_stay": "P3Y",
        "expires_on": "2027-09-30",
        "until": "none",
    },
)


def test_2_a_three_year_period_across_2027_03_31() -> None:
    assert turns(CROSSING, "permanent_residence.ten_years", date(2026, 4, 1)) == [NOT_MET, MET, MET]
    rule = "permanent_residence.longest_period"
    assert outcome(CROSSING, rule, date(2027, 3, 31), processing=600) is MET
    for decided, expected in (
        (date(2027, 9, 29), MET),
        (date(2027, 9, 30), MET),
        (date(2027, 10, 1), NOT_MET),
    ):
        filed = date(2027, 5, 1)
        assert outcome(CROSSING, rule, filed, (decided - filed).days) is expected
    time_left = "permanent_residence.considerations.time_left"
    assert outcome(CROSSING, time_left, date(2027, 5, 1)) is NOT_MET


TRAINEE = history(
    {"status": "technical_intern_training_i_b", "from": "2015-10-01"},
    {"status": "technical_intern_training_ii_b", "from": "2016-10-01"},
    {"status": "specified_skilled_worker_i", "from": "2019-04-01"},
    {"status": "specified_skilled_worker_ii", "from": "2023-10-01", "period_of_stay": "P3Y",
     "until": "none"},
)  # fmt: skip


def test_3_technical_intern_then_specified_skilled_worker() -> None:
    assert turns(TRAINEE, "permanent_residence.ten_years.stay", date(2025, 10, 1)) == [
        NOT_MET,
        MET,
        MET,
    ]
    five = "permanent_residence.ten_years.work_or_residence_status"
    assert turns(TRAINEE, five, date(2028, 10, 1)) == [NOT_MET, MET, MET]
    assert outcome(TRAINEE, "permanent_residence.longest_period", date(2028, 10, 1)) is MET


SPOUSE = history(
    {"status": "spouse_or_child_of_japanese_national", "from": "2025-11-01", "period_of_stay": "P3Y",
     "until": "none"},
    others={"partner": {"japanese_national": True}},
    relationships={
        "complete": True,
        "items": [
            {"kind": "marriage", "persons": ["me", "partner"], "from": "2023-12-01",
             "living": [{"from": "2023-12-01", "until": "none"}]},
        ],
    },
)  # fmt: skip


def test_4_spouse_of_a_japanese_national() -> None:
    rule = "permanent_residence.spouse"
    assert turns(SPOUSE, rule, date(2026, 12, 1)) == [NOT_MET, MET, MET]
    assert turns(SPOUSE, rule, date(2027, 4, 1)) == [MET, NOT_MET, NOT_MET]
    assert turns(SPOUSE, rule, date(2028, 12, 1)) == [NOT_MET, MET, MET]


@pytest.mark.parametrize(("years", "on"), [(1, date(2026, 11, 1)), (3, date(2028, 11, 1))])
def test_4_years_of_stay_beside_the_marriage(years: int, on: date) -> None:
    from zairyu.facts.residence import continuous_years

    stay = SPOUSE.view.value(continuous_years)
    assert [stay.at(on - timedelta(1)), stay.at(on)] == [years - 1, years]


LATE = history(
    {"status": ENGINEER, "from": "2015-04-01", "period_of_stay": "P5Y", "until": "none"},
    employment={"complete": True, "items": [{"from": "2015-04-01", "until": "none"}]},
    public_duties={
        "complete": True,
        "items": [{"kind": "residence_tax", "due_on": "2024-06-30", "paid_on": "2024-09-10"}],
    },
    notifications="none",
    offences="none",
    protection="none",
    contributions="none",
    household={"public_assistance": False},
)


def test_6_resident_tax_paid_late() -> None:
    rule = "permanent_residence.paid_on_time"
    assert outcome(LATE, rule, date(2026, 3, 31)) is NOT_MET
    assert outcome(LATE, "permanent_residence.public_duties", date(2026, 3, 31)) is MET
    finding = Finding(all_rules()["permanent_residence"], date(2026, 3, 31), Reading(LATE))
    assert finding.verdict.value == "discretionary"


REFUGEE = history(
    {
        "status": "long_term_resident",
        "from": "2021-12-01",
        "period_of_stay": "P5Y",
        "until": "none",
    },
    protection=[{"kind": "refugee", "recognised_on": "2021-12-01"}],
    household={"public_assistance": True},
)


def test_7_recognised_refugee() -> None:
    assert turns(REFUGEE, "permanent_residence.refugee", date(2026, 12, 1)) == [NOT_MET, MET, MET]
    on = date(2026, 12, 1)
    assert outcome(REFUGEE, "act.article_22.independent_livelihood", on) is Outcome.NOT_APPLICABLE
    assert outcome(REFUGEE, "act.article_22.good_conduct", on) is UNKNOWN
