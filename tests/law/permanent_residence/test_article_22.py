"""Article 22: the whole test, who need not meet what, and the four verdicts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.law.act.article_22 import (
    acquisition,
    acquisition_window,
    conduct,
    livelihood,
    permanent_residence,
)  # fmt: skip
from zairyu.logic import Effect, Found, Outcome, Verdict, assess

from .good_case import GOOD

BEFORE_THE_INCOME_PART = date(2026, 3, 31)
NOW = date(2026, 11, 23)


def verdict(on: date, **changed: object) -> Verdict:
    facts = GOOD | {name.replace("__", "."): value for name, value in changed.items()}
    return assess(permanent_residence, facts, on=on).verdict


def test_a_complete_good_case_meets_the_published_rules() -> None:
    finding = assess(permanent_residence, GOOD, on=BEFORE_THE_INCOME_PART)
    assert finding.verdict is Verdict.ELIGIBLE
    assert not finding.missing
    assert finding.considerations


def test_the_income_part_leaves_discretion_in_the_window() -> None:
    finding = assess(permanent_residence, GOOD, on=NOW)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert [node.expr.id for node in finding.open] == [  # type: ignore[attr-defined]
        "act.article_22.independent_livelihood.revised_levels"
    ]


@pytest.mark.parametrize("tie", ["family.spouse_of_resident", "family.child_of_resident"])
def test_family_need_not_show_conduct_and_livelihood(tie: str) -> None:
    facts = GOOD | {
        tie: True,
        "conduct.punished": True,
        "conduct.old_punishment_is_overlooked": Found(True),
        "livelihood.on_public_assistance": True,
    }
    for rule in (conduct, livelihood):
        assert assess(rule, facts, on=NOW).outcome is Outcome.NOT_APPLICABLE
        assert assess(rule, facts | {tie: False}, on=NOW).outcome is not Outcome.NOT_APPLICABLE
    assert assess(permanent_residence, facts, on=NOW).verdict is Verdict.ELIGIBLE


@pytest.mark.parametrize(
    ("kind", "on", "expected"),
    [
        ("refugee", date(2017, 1, 1), Outcome.NOT_APPLICABLE),
        ("complementary_protection", date(2023, 11, 30), Outcome.NOT_MET),
        ("complementary_protection", date(2023, 12, 1), Outcome.NOT_APPLICABLE),
        ("complementary_protection", date(2023, 12, 2), Outcome.NOT_APPLICABLE),
        ("third_country_resettled", date(2024, 6, 9), Outcome.NOT_MET),
        ("third_country_resettled", date(2024, 6, 10), Outcome.NOT_APPLICABLE),
        ("third_country_resettled", date(2024, 6, 11), Outcome.NOT_APPLICABLE),
        ("none", NOW, Outcome.NOT_MET),
    ],
)
def test_protected_persons_need_not_show_livelihood(kind: str, on: date, expected: Outcome) -> None:
    facts = GOOD | {"residence.recognised_as": kind, "livelihood.on_public_assistance": True}
    assert assess(livelihood, facts, on=on).outcome is expected
    assert assess(conduct, facts, on=on).outcome is Outcome.MET


@pytest.mark.parametrize(
    "fact",
    [
        "livelihood.on_public_assistance",
        "conduct.punished_and_not_extinguished",
    ],
)
def test_what_is_required_is_required(fact: str) -> None:
    facts = GOOD | {fact: True, "conduct.punished": "punished" in fact}
    assert assess(permanent_residence, facts, on=BEFORE_THE_INCOME_PART).verdict is (
        Verdict.NOT_ELIGIBLE
    )


def test_ten_years_are_required_in_principle() -> None:
    facts = GOOD | {
        "residence.continuous_years": 0,
        "residence.total_years_in_japan": 0,
    }
    finding = assess(permanent_residence, facts, on=BEFORE_THE_INCOME_PART)
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert finding.departable


def test_the_longest_period_is_not_departable() -> None:
    finding = assess(
        permanent_residence, GOOD | {"residence.period_of_stay": 12}, on=BEFORE_THE_INCOME_PART
    )
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert not finding.departable


def test_a_late_payment_within_a_year_never_decides() -> None:
    late = {
        f"duties.on_time(kind=tax, window={window})": False
        for window in ("P1Y", "P2Y", "P3Y", "P5Y")
    }
    finding = assess(permanent_residence, GOOD | late, on=BEFORE_THE_INCOME_PART)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert [node.expr.id for node in finding.failing] == ["permanent_residence.paid_on_time"]  # type: ignore[attr-defined]


def test_effects() -> None:
    effects = {item.id: item.effect for item in permanent_residence.items}
    assert effects["permanent_residence.stay"] is Effect.REQUIRED_IN_PRINCIPLE
    assert effects["permanent_residence.paid_on_time"] is Effect.NEGATIVE_IN_PRINCIPLE
    assert effects["permanent_residence.longest_period"] is Effect.REQUIRED
    assert effects["permanent_residence.absences"] is Effect.NEGATIVE_IN_PRINCIPLE
    assert all(item.effect is Effect.WEIGHS for item in permanent_residence.considerations)


@pytest.mark.parametrize(
    ("days", "expected"), [(29, Outcome.MET), (30, Outcome.UNKNOWN), (31, Outcome.NOT_MET)]
)
def test_acquisition_is_filed_within_thirty_days(days: int, expected: Outcome) -> None:
    facts = {
        "residence.stays_without_landing": True,
        "residence.days_since_stay_without_landing": days,
    }
    assert assess(acquisition_window, facts, on=NOW).outcome is expected


def test_a_newborn_child_of_a_permanent_resident() -> None:
    facts = {
        "residence.stays_without_landing": True,
        "residence.days_since_stay_without_landing": 10,
        "family.spouse_of_resident": False,
        "family.child_of_resident": True,
    }
    assert assess(acquisition, facts, on=NOW).verdict is Verdict.ELIGIBLE


def test_good_conduct_found_by_the_authority() -> None:
    facts = GOOD | {
        "conduct.punished": True,
        "conduct.old_punishment_is_overlooked": Found(True),
    }
    assert assess(permanent_residence, facts, on=BEFORE_THE_INCOME_PART).verdict is (
        Verdict.DISCRETIONARY
    )
    found = facts | {"conduct.is_good": Found(True)}
    assert assess(permanent_residence, found, on=BEFORE_THE_INCOME_PART).verdict is Verdict.ELIGIBLE


@pytest.mark.parametrize(
    ("on", "days", "expected"),
    [
        (date(2026, 3, 31), 200, Verdict.ELIGIBLE),
        (date(2026, 4, 1), 182, Verdict.ELIGIBLE),  # decided on 2026-09-30
        (date(2026, 4, 1), 183, Verdict.DISCRETIONARY),  # pending on 2026-10-01
        (date(2026, 10, 1), 0, Verdict.DISCRETIONARY),
        (date(2026, 10, 2), 0, Verdict.DISCRETIONARY),
        (date(2027, 3, 31), 0, Verdict.DISCRETIONARY),
    ],
)
def test_applications_pending_on_publication_day(on: date, days: int, expected: Verdict) -> None:
    finding = assess(permanent_residence, GOOD, on=on, processing=timedelta(days))
    assert finding.verdict is expected
