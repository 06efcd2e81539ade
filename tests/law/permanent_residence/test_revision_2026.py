"""The revision published on 2026-10-01: what applies from when, and what is unknown for want of text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.law.guidelines.permanent_residence.draft_2026_08_04 import permanent_residence_draft
from zairyu.law.guidelines.permanent_residence.revision_2026_10_01 import (
    absences,
    future_pension,
    household_income,
    japanese,
    school_attendance,
)  # fmt: skip
from zairyu.logic import Cause, Found, Outcome, assess

from .good_case import GOOD

DAYS = (date(2027, 3, 31), date(2027, 4, 1), date(2027, 4, 2))
SINGLE = "residence.longest_absence"
TOTAL = "residence.absence_days(window=P10Y)"


def causes(rule: object, facts: dict[str, object], on: date, processing: int = 0) -> set[Cause]:
    finding = assess(rule, facts, on=on, processing=timedelta(processing))  # type: ignore[arg-type]
    return {cause for cause, _ in finding.tree.causes}


@pytest.mark.parametrize(
    ("single", "total", "expected"),
    [
        (5, 911, Outcome.MET),
        (6, 0, Outcome.NOT_MET),
        (7, 0, Outcome.NOT_MET),
        (0, 912, Outcome.NOT_MET),
        (0, 913, Outcome.NOT_MET),
    ],
)
def test_absences(single: int, total: int, expected: Outcome) -> None:
    facts = {
        SINGLE: single,
        TOTAL: total,
        "residence.absences_had_reasonable_grounds": Found(False),
    }
    before, day, after = (assess(absences, facts, on=on).outcome for on in DAYS)
    assert before is Outcome.NOT_APPLICABLE
    assert day is after is expected


def test_reasonable_grounds_are_judged() -> None:
    facts: dict[str, object] = {SINGLE: 8, TOTAL: 240}
    assert causes(absences, facts, DAYS[1]) == {Cause.JUDGEMENT}
    found = facts | {"residence.absences_had_reasonable_grounds": Found(True)}
    assert assess(absences, found, on=DAYS[1]).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("on", "processing", "expected"),
    [
        (date(2026, 3, 31), 400, Outcome.NOT_APPLICABLE),
        (date(2026, 4, 1), 400, Outcome.UNKNOWN),
        (date(2026, 4, 1), 10, Outcome.NOT_APPLICABLE),
        (date(2026, 4, 2), 400, Outcome.UNKNOWN),
        (date(2026, 9, 30), 0, Outcome.NOT_APPLICABLE),
        (date(2026, 9, 30), 1, Outcome.UNKNOWN),
        (date(2026, 10, 1), 0, Outcome.UNKNOWN),
        (date(2026, 10, 2), 0, Outcome.UNKNOWN),
        (date(2027, 3, 31), 0, Outcome.UNKNOWN),
        (date(2027, 4, 1), 0, Outcome.UNKNOWN),
    ],
)
def test_household_income(on: date, processing: int, expected: Outcome) -> None:
    finding = assess(household_income, {}, on=on, processing=timedelta(processing))
    assert finding.outcome is expected
    if expected is Outcome.UNKNOWN:
        assert causes(household_income, {}, on, processing) == {Cause.TEXT}


def test_the_window_says_that_it_is_not_known_whether_the_part_applies() -> None:
    def texts(on: date) -> list[str]:
        leaves = assess(household_income, {}, on=on, processing=timedelta(30)).tree.leaves()
        return [leaf.expr.text.en for leaf in leaves if hasattr(leaf.expr, "text")]

    assert "window" in texts(date(2026, 10, 2))[-1]
    assert "window" in texts(date(2027, 3, 31))[-1]
    assert "window" not in texts(date(2026, 10, 1))[-1]
    assert "window" not in texts(date(2027, 4, 1))[-1]


def test_the_pension_level_starts_with_the_revision() -> None:
    outcomes = [assess(future_pension, {}, on=on).outcome for on in DAYS]
    assert outcomes == [Outcome.NOT_APPLICABLE, Outcome.UNKNOWN, Outcome.UNKNOWN]


@pytest.mark.parametrize(
    ("level", "expected"),
    [("a2", Outcome.UNKNOWN), ("b1", Outcome.MET), ("b2", Outcome.MET)],
)
def test_b1(level: str, expected: Outcome) -> None:
    facts = GOOD | {
        "languages.japanese_framework_level": level,
        "education.years_of_japanese_schooling": 0,
    }
    before, day, after = (assess(japanese, facts, on=on).outcome for on in DAYS)
    assert before is Outcome.NOT_APPLICABLE
    assert day is after is expected


@pytest.mark.parametrize(
    ("years", "expected"), [(5, Outcome.UNKNOWN), (6, Outcome.MET), (7, Outcome.MET)]
)
def test_six_years_of_schooling(years: int, expected: Outcome) -> None:
    facts = GOOD | {
        "languages.japanese_framework_level": "a1",
        "education.years_of_japanese_schooling": years,
    }
    assert assess(japanese, facts, on=DAYS[1]).outcome is expected


def test_school_attendance_is_weighed_from_the_revision_on() -> None:
    facts = {"family.children_attend_school": False}
    outcomes = [assess(school_attendance, facts, on=on).outcome for on in DAYS]
    assert outcomes == [Outcome.NOT_APPLICABLE, Outcome.NOT_MET, Outcome.NOT_MET]


def test_the_draft_is_a_scenario_of_its_own() -> None:
    from zairyu.law.act.article_22 import permanent_residence

    def ids(expr: object) -> set[str]:
        found = {getattr(expr, "id", "")}
        for part in (*expr.parts, *getattr(expr, "considerations", ())):  # type: ignore[attr-defined]
            found |= ids(part)
        return found

    assert not [each for each in ids(permanent_residence) if each.startswith("draft.")]
    assert all(
        each.startswith("draft.") for each in (item.id for item in permanent_residence_draft.items)
    )
