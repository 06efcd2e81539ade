"""Ten years, five of them with a work or residence status: numbers copied by hand from the guideline."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.ten_years import five_years, ten_years
from zairyu.logic import Count, Outcome, Timeline, assess

STAY = "residence.continuous_years"
EVERY = "residence.years_in_work_or_residence_status(counting=every_work_status)"
WITHOUT = "residence.years_in_work_or_residence_status(counting=without_training)"
LONGEST = "residence.longest_run_in_work_or_residence_status(counting=without_training)"
NOW = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("stay", "work", "expected"),
    [
        (9, 5, Outcome.NOT_MET),
        (10, 5, Outcome.MET),
        (11, 6, Outcome.MET),
        (10, 4, Outcome.NOT_MET),
        (10, 6, Outcome.MET),
    ],
)
def test_ten_and_five_or_more(stay: int, work: int, expected: Outcome) -> None:
    facts = {STAY: stay, WITHOUT: work, LONGEST: work}
    assert assess(ten_years, facts, on=NOW).outcome is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 11, 23), Outcome.NOT_MET),
        (date(2026, 11, 24), Outcome.MET),
        (date(2026, 11, 25), Outcome.MET),
    ],
)
def test_the_tenth_year_is_complete_on_the_anniversary(on: date, expected: Outcome) -> None:
    facts = {STAY: Count(date(2016, 11, 24)), WITHOUT: 9, LONGEST: 9}
    assert assess(ten_years, facts, on=on).outcome is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2019, 5, 30), Outcome.MET),
        (date(2019, 5, 31), Outcome.NOT_MET),
        (date(2019, 6, 1), Outcome.NOT_MET),
    ],
)
def test_training_counts_for_the_five_years_until_2019_05_30(on: date, expected: Outcome) -> None:
    facts = {EVERY: 6, WITHOUT: 2, LONGEST: 2}
    assert assess(five_years, facts, on=on).outcome is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2006, 3, 30), Outcome.UNKNOWN),
        (date(2006, 3, 31), Outcome.MET),
        (date(2006, 4, 1), Outcome.MET),
    ],
)
def test_the_first_guideline(on: date, expected: Outcome) -> None:
    assert assess(ten_years, {STAY: 12, EVERY: 6}, on=on).outcome is expected


def test_five_earlier_years_turn_on_judgement() -> None:
    facts = {STAY: 12, WITHOUT: 1, LONGEST: 6}
    finding = assess(ten_years, facts, on=NOW)
    assert finding.outcome is Outcome.UNKNOWN
    assert [point.key for point in finding.judgements] == ["residence.earlier_run_accepted"]


def test_unknown_years_are_asked_for() -> None:
    finding = assess(ten_years, {STAY: Timeline.constant(12)}, on=NOW)
    assert finding.outcome is Outcome.UNKNOWN
    assert WITHOUT in [missing.key for missing in finding.missing]
