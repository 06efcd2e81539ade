"""HSP(i): the activity of the appended table and the row of the landing criteria."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.hsp.hsp_i import STATUS, activity_a, activity_b, activity_c
from zairyu.law.hsp.landing_row import item_1, item_2, table_1_1, table_1_2
from zairyu.law.register import status_rules
from zairyu.logic import Finding, Found, Outcome, Reading, Verdict
from zairyu.logic.reading import plain_values

from .someone import facts, outcome
from .test_standard import SEVENTY, SIXTY_FIVE

MET, NOT_MET, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
FOUND = Found(value=True)
ENGINEER = "engineer_specialist_in_humanities_international_services"
ACTIVITIES = {"a": activity_a, "b": activity_b, "c": activity_c}


def worker(letter: str, values: dict[str, object]) -> dict[str, object]:
    return values | {
        "hsp.activity_type": letter, "activity.under_contract": True, "hsp.contributes": FOUND,
    }  # fmt: skip


@pytest.mark.parametrize("letter", ["a", "b", "c"])
def test_the_activity_includes_the_standard(letter: str) -> None:
    assert outcome(ACTIVITIES[letter], worker(letter, SEVENTY[letter])) is MET
    assert outcome(ACTIVITIES[letter], worker(letter, SIXTY_FIVE[letter])) is NOT_MET


def test_the_activity_is_of_its_type() -> None:
    for letter, other in (("a", "b"), ("b", "c"), ("c", "a")):
        values = worker(letter, SEVENTY[letter]) | {"hsp.activity_type": other}
        assert outcome(ACTIVITIES[letter], values) is NOT_MET


def test_a_contract_is_needed_for_research_and_specialised_work_only() -> None:
    for letter, expected in (("a", NOT_MET), ("b", NOT_MET), ("c", MET)):
        values = worker(letter, SEVENTY[letter]) | {"activity.under_contract": False}
        assert outcome(ACTIVITIES[letter], values) is expected


def test_contribution_is_judged() -> None:
    values = worker("b", SEVENTY["b"])
    del values["hsp.contributes"]
    finding = Finding(activity_b, date(2026, 11, 23), Reading(plain_values(values)))
    assert finding.verdict is Verdict.DISCRETIONARY


def test_the_register_knows_the_four_statuses() -> None:
    for rules in STATUS:
        assert status_rules(rules.status) is rules
        assert rules.criteria == (item_1, item_2)
    assert status_rules("highly_skilled_professional_ii") is not None


@pytest.mark.parametrize(
    ("below", "first", "second"),
    [
        ("professor", MET, NOT_MET), ("artist", MET, NOT_MET), ("religious_activities", MET, NOT_MET),
        ("journalist", MET, NOT_MET), ("business_manager", NOT_MET, OPEN),
        ("legal_accounting_services", NOT_MET, OPEN), ("medical_services", NOT_MET, OPEN),
        ("researcher", NOT_MET, OPEN), ("instructor", NOT_MET, OPEN),
        ("intra_company_transferee", NOT_MET, OPEN), ("nursing_care", NOT_MET, OPEN),
        ("entertainer", NOT_MET, OPEN), ("skilled_labor", NOT_MET, OPEN), ("other", NOT_MET, NOT_MET),
    ],
)  # fmt: skip
def test_statuses_below(below: str, first: Outcome, second: Outcome) -> None:
    values = {"hsp.status_below": below}
    assert outcome(table_1_1, values) is first
    assert outcome(table_1_2, values) is second
    either = MET if first is MET else second
    assert outcome(item_1, values) is either


ENGINEER_FACTS = {
    "hsp.status_below": ENGINEER,
    "activity.under_contract": True,
    "activity.field_of_work": "natural_sciences",
    "activity.needs_specialised_knowledge": FOUND,
    "activity.main_activity_qualifies": FOUND,
    "activity.training_months": 0,
    "activity.represents_in_international_proceedings": "none",
    "schooling.university_graduate": True,
    "activity.relevance_of_study": Found(value="enough"),
    "activity.pay": 5_000_000,
    "activity.comparable_pay": 5_000_000,
}


def test_as_an_engineer_the_engineers_criteria_are_met_too() -> None:
    assert outcome(item_1, ENGINEER_FACTS) is MET
    assert outcome(item_1, ENGINEER_FACTS | {"activity.comparable_pay": 5_000_001}) is NOT_MET


def test_industry_and_national_life() -> None:
    assert outcome(item_2, facts()) is OPEN
    assert outcome(item_2, {"hsp.fits_industry_and_national_life": FOUND}) is MET
    assert outcome(item_2, {"hsp.fits_industry_and_national_life": Found(value=False)}) is NOT_MET


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2015, 3, 31), Outcome.NOT_APPLICABLE), (date(2015, 4, 1), MET), (date(2015, 4, 2), MET)],
)
def test_the_row_began_with_the_status(day: date, expected: Outcome) -> None:
    assert outcome(item_1, {"hsp.status_below": "professor"}, day) is expected
    assert outcome(item_2, {"hsp.fits_industry_and_national_life": FOUND}, day) is expected


def test_an_extension_with_65_points() -> None:
    """OFF-HSP-11: seventy points are asked for again at an extension."""
    values = worker("a", SIXTY_FIVE["a"])
    finding = Finding(activity_a, date(2025, 2, 1), Reading(plain_values(values)))
    assert finding.verdict is Verdict.NOT_ELIGIBLE
