"""The contribution guideline: items, years ("about"), and what is judged."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.contribution import ACHIEVEMENTS, contribution_to_japan
from zairyu.logic import Found, Outcome, assess

NOW = date(2026, 11, 23)
KEY = "contribution.achievements"


def years(achievement: str, number: int) -> dict[str, object]:
    return {f"contribution.years_of(achievement={achievement})": number}


def test_no_achievement_no_contribution() -> None:
    assert assess(contribution_to_japan, {KEY: frozenset()}, on=NOW).outcome is Outcome.NOT_MET


def test_nothing_said_is_asked() -> None:
    finding = assess(contribution_to_japan, {}, on=NOW)
    assert finding.outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "achievement",
    ["international_prize", "japanese_honour", "international_organisation_post", "industry_prize", "culture_prize",
     "society_prize", "top_competition"],
)  # fmt: skip
def test_a_prize_or_post_decides(achievement: str) -> None:
    facts = {KEY: frozenset({achievement})}
    assert assess(contribution_to_japan, facts, on=NOW).outcome is Outcome.MET


@pytest.mark.parametrize("achievement", ["public_committee", "competition"])
@pytest.mark.parametrize(
    ("number", "expected"), [(2, Outcome.UNKNOWN), (3, Outcome.MET), (4, Outcome.MET)]
)
def test_about_three_years(achievement: str, number: int, expected: Outcome) -> None:
    facts = {KEY: frozenset({achievement}), **years(achievement, number)}
    assert assess(contribution_to_japan, facts, on=NOW).outcome is expected


@pytest.mark.parametrize(
    "achievement",
    ["profession_for_society", "mission_member", "listed_company_management", "listed_company_managerial_post",
     "skilled_technician", "leading_position", "university_teacher", "research_results",
     "sport_promotion", "volunteer_work", "growth_field_project", "invested_company_management"],
)  # fmt: skip
def test_what_asks_for_a_contribution_is_judged(achievement: str) -> None:
    facts: dict[str, object] = {KEY: frozenset({achievement})}
    assert assess(contribution_to_japan, facts, on=NOW).outcome is Outcome.UNKNOWN
    found = facts | {"contribution.recognised": Found(True)}
    assert assess(contribution_to_japan, found, on=NOW).outcome is Outcome.MET
    refused = facts | {"contribution.recognised": Found(False)}
    assert assess(contribution_to_japan, refused, on=NOW).outcome is Outcome.NOT_MET


@pytest.mark.parametrize("achievement", ["invested_company_management", "growth_field_project"])
@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2017, 4, 25), Outcome.NOT_MET),
        (date(2017, 4, 26), Outcome.UNKNOWN),
        (date(2017, 4, 27), Outcome.UNKNOWN),
    ],
)
def test_items_of_2017(achievement: str, on: date, expected: Outcome) -> None:
    facts = {KEY: frozenset({achievement})}
    assert assess(contribution_to_japan, facts, on=on).outcome is expected


def test_every_value_of_the_fact_has_an_item() -> None:
    from zairyu.facts.contribution import achievements

    assert [entry.id for entry in ACHIEVEMENTS] == list(achievements.values)
