"""The longest period of stay and the three-year period: days and months copied from the note."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.law.guidelines.permanent_residence.longest_period import longest_period
from zairyu.logic import Outcome, Timeline, assess

PERIOD = "residence.period_of_stay"
LONGEST = "residence.longest_period"
INDEFINITE = "residence.stay_is_indefinite"
WITHIN = "residence.within_period_held_on_2027_03_31"
EARLIER = "residence.earlier_permanent_residence_applications_since_2027_04"
LAST_DAY = date(2027, 3, 31)


def facts(period: int, longest: int = 60, **more: object) -> dict[str, object]:
    return {PERIOD: period, LONGEST: longest, INDEFINITE: False, WITHIN: False, EARLIER: 0, **more}


@pytest.mark.parametrize(
    ("period", "longest", "expected"),
    [
        (12, 60, Outcome.NOT_MET),
        (35, 60, Outcome.NOT_MET),
        (36, 60, Outcome.MET),
        (37, 60, Outcome.MET),
        (60, 60, Outcome.MET),
        (12, 12, Outcome.MET),
    ],
)
def test_in_force_today(period: int, longest: int, expected: Outcome) -> None:
    finding = assess(longest_period, facts(period, longest), on=date(2026, 11, 23))
    assert finding.outcome is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2012, 7, 8), Outcome.NOT_MET),
        (date(2012, 7, 9), Outcome.MET),
        (date(2012, 7, 10), Outcome.MET),
        (date(2027, 3, 31), Outcome.MET),
        (date(2027, 4, 1), Outcome.NOT_MET),
        (date(2027, 4, 2), Outcome.NOT_MET),
    ],
)
def test_three_years_stand_for_the_longest_between_two_days(on: date, expected: Outcome) -> None:
    granted = Timeline.steps(12, (date(2010, 1, 1), 36), (LAST_DAY, 12), (date(2027, 4, 1), 36))
    read = facts(0) | {PERIOD: granted if on >= LAST_DAY + timedelta(1) else 36}
    assert assess(longest_period, read, on=on).outcome is expected


@pytest.mark.parametrize(
    ("months", "expected"),
    [(35, Outcome.NOT_MET), (36, Outcome.MET), (37, Outcome.NOT_MET)],
)
def test_the_transition_is_for_a_three_year_period(months: int, expected: Outcome) -> None:
    read = facts(months) | {WITHIN: True}
    assert assess(longest_period, read, on=date(2027, 5, 1)).outcome is expected


@pytest.mark.parametrize(
    ("processing", "expected"),
    [(29, Outcome.MET), (30, Outcome.MET), (31, Outcome.NOT_MET)],
)
def test_decided_within_that_same_period(processing: int, expected: Outcome) -> None:
    on, last = date(2027, 8, 31), date(2027, 9, 30)
    read = facts(36) | {WITHIN: Timeline.steps(True, (last + timedelta(1), False))}
    finding = assess(longest_period, read, on=on, processing=timedelta(processing))
    assert finding.outcome is expected


@pytest.mark.parametrize(("earlier", "expected"), [(0, Outcome.MET), (1, Outcome.NOT_MET)])
def test_only_the_first_application(earlier: int, expected: Outcome) -> None:
    read = facts(36) | {WITHIN: True, EARLIER: earlier}
    assert assess(longest_period, read, on=date(2027, 5, 1)).outcome is expected


def test_who_did_not_hold_three_years_on_the_last_day_needs_the_longest() -> None:
    read = facts(36) | {WITHIN: True, PERIOD: Timeline.steps(12, (date(2027, 4, 10), 36))}
    assert assess(longest_period, read, on=date(2027, 5, 1)).outcome is Outcome.NOT_MET


def test_three_years_stay_enough_where_they_are_the_longest() -> None:
    assert assess(longest_period, facts(36, 36), on=date(2028, 1, 1)).outcome is Outcome.MET


def test_an_indefinite_stay_is_the_longest() -> None:
    from zairyu.logic import NONE

    read = facts(0) | {PERIOD: NONE, LONGEST: NONE, INDEFINITE: True}
    assert assess(longest_period, read, on=date(2028, 1, 1)).outcome is Outcome.MET
