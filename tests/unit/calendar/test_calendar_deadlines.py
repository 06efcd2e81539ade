"""Last days of periods, expected days counted by hand on a wall calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.calendar import (
    Doubtful,
    Period,
    Why,
    first_day_disputed,
    is_closed,
    last_day,
    month_end_disputed,
    settled,
)
from zairyu.errors import LawNotCovered


def day(text: str) -> date:
    return date.fromisoformat(text)


EXCLUDED = [  # event, period, last day; the day of the event is not counted
    ("2026-06-01", "P14D", "2026-06-15"),
    ("2026-06-01", "P1D", "2026-06-02"),
    ("2026-12-20", "P14D", "2027-01-03"),
    ("2026-02-20", "P14D", "2026-03-06"),
    ("2024-02-20", "P14D", "2024-03-05"),
    ("2026-05-01", "P90D", "2026-07-30"),
    ("2026-06-10", "P2W", "2026-06-24"),
    # one month
    ("2026-01-27", "P1M", "2026-02-27"),
    ("2026-01-28", "P1M", "2026-02-28"),
    ("2026-01-29", "P1M", "2026-02-28"),
    ("2026-01-30", "P1M", "2026-02-28"),
    ("2026-01-31", "P1M", "2026-02-28"),
    ("2024-01-28", "P1M", "2024-02-28"),
    ("2024-01-29", "P1M", "2024-02-29"),
    ("2024-01-30", "P1M", "2024-02-29"),
    ("2024-01-31", "P1M", "2024-02-29"),
    ("2026-02-27", "P1M", "2026-03-27"),
    ("2026-02-28", "P1M", "2026-03-31"),
    ("2024-02-28", "P1M", "2024-03-28"),
    ("2024-02-29", "P1M", "2024-03-31"),
    ("2026-03-30", "P1M", "2026-04-30"),
    ("2026-03-31", "P1M", "2026-04-30"),
    ("2026-04-29", "P1M", "2026-05-29"),
    ("2026-04-30", "P1M", "2026-05-31"),
    ("2026-12-15", "P1M", "2027-01-15"),
    ("2026-12-31", "P1M", "2027-01-31"),
    # two months
    ("2026-06-15", "P2M", "2026-08-15"),
    ("2026-06-30", "P2M", "2026-08-31"),
    ("2026-12-27", "P2M", "2027-02-27"),
    ("2026-12-28", "P2M", "2027-02-28"),
    ("2026-12-29", "P2M", "2027-02-28"),
    ("2026-12-30", "P2M", "2027-02-28"),
    ("2026-12-31", "P2M", "2027-02-28"),
    ("2027-12-28", "P2M", "2028-02-28"),
    ("2027-12-29", "P2M", "2028-02-29"),
    ("2027-12-30", "P2M", "2028-02-29"),
    ("2027-12-31", "P2M", "2028-02-29"),
    # three months and more
    ("2026-03-31", "P3M", "2026-06-30"),
    ("2026-08-31", "P3M", "2026-11-30"),
    ("2026-11-30", "P3M", "2027-02-28"),
    ("2026-10-12", "P3M", "2027-01-12"),
    ("2026-08-31", "P1Y6M", "2028-02-29"),
    # years
    ("2026-04-01", "P1Y", "2027-04-01"),
    ("2019-12-15", "P1Y", "2020-12-15"),
    ("2026-02-28", "P1Y", "2027-02-28"),
    ("2027-02-28", "P1Y", "2028-02-29"),
    ("2028-02-28", "P1Y", "2029-02-28"),
    ("2028-02-29", "P1Y", "2029-02-28"),
    ("2027-12-31", "P5Y", "2032-12-31"),
    # years and months before days
    ("2026-01-31", "P1M10D", "2026-03-10"),
    ("2026-01-30", "P1M1D", "2026-03-01"),
]


@pytest.mark.parametrize(("event", "period", "expected"), EXCLUDED)
def test_the_day_of_the_event_is_not_counted(event: str, period: str, expected: str) -> None:
    assert last_day(day(event), Period.parse(period)) == day(expected)


INCLUDED = [  # event, period, last day; the day of the event is the first
    ("2026-06-01", "P14D", "2026-06-14"),
    ("2026-06-01", "P1D", "2026-06-01"),
    ("2020-06-01", "P7Y", "2027-05-31"),
    ("2025-10-16", "P3Y", "2028-10-15"),
    ("2026-04-01", "P3M", "2026-06-30"),
    ("2026-04-15", "P3M", "2026-07-14"),
    ("2026-01-28", "P1M", "2026-02-27"),
    ("2026-01-29", "P1M", "2026-02-28"),
    ("2026-01-30", "P1M", "2026-02-28"),
    ("2026-01-31", "P1M", "2026-02-28"),
    ("2026-02-01", "P1M", "2026-02-28"),
    ("2024-02-01", "P1M", "2024-02-29"),
    ("2024-02-29", "P1Y", "2025-02-28"),
    ("2024-02-29", "P4Y", "2028-02-28"),
    ("2027-01-01", "P1Y", "2027-12-31"),
]


@pytest.mark.parametrize(("event", "period", "expected"), INCLUDED)
def test_the_day_of_the_event_is_counted(event: str, period: str, expected: str) -> None:
    assert last_day(day(event), Period.parse(period), counting="include_first_day") == day(expected)


MOVED = [  # event, period, last day to file with a national office
    ("2026-11-09", "P14D", "2026-11-24"),  # 23 November: Labour Thanksgiving Day
    ("2026-11-10", "P14D", "2026-11-24"),
    ("2026-11-11", "P14D", "2026-11-25"),
    ("2026-12-14", "P14D", "2026-12-28"),
    ("2026-12-15", "P14D", "2027-01-04"),  # 29 December to 3 January
    ("2026-12-20", "P14D", "2027-01-04"),
    ("2026-12-21", "P14D", "2027-01-04"),
    ("2026-04-17", "P14D", "2026-05-01"),
    ("2026-04-18", "P14D", "2026-05-07"),  # a Saturday before three holidays and a substitute
    ("2026-09-05", "P14D", "2026-09-24"),
    ("2026-07-31", "P30D", "2026-08-31"),  # 30 August is a Sunday
]


@pytest.mark.parametrize(("event", "period", "expected"), MOVED)
def test_a_limit_for_filing_moves_to_the_next_open_day(
    event: str, period: str, expected: str
) -> None:
    assert last_day(day(event), Period.parse(period), closed=is_closed) == day(expected)


def test_a_period_that_is_no_limit_for_filing_stays_on_a_closing_day() -> None:
    assert last_day(day("2026-11-09"), Period(days=14)) == day("2026-11-23")
    assert is_closed(day("2026-11-23"))


def test_moving_says_where_closing_days_are_not_known() -> None:
    assert last_day(day("2100-05-01"), Period(days=14)) == day("2100-05-15")
    with pytest.raises(LawNotCovered):
        last_day(day("2100-05-01"), Period(days=14), closed=is_closed)


def test_refuses_an_empty_period_and_another_way_of_counting() -> None:
    first: Any = "first"
    with pytest.raises(ValueError, match="no length"):
        last_day(day("2026-11-23"), Period())
    with pytest.raises(ValueError, match="counting is"):
        last_day(day("2026-11-23"), Period(days=1), counting=first)


@pytest.mark.parametrize(
    ("event", "period", "safe", "other"),
    [
        ("2026-06-01", "P14D", "2026-06-14", "2026-06-15"),
        ("2026-06-01", "P30D", "2026-06-30", "2026-07-01"),
        ("2025-10-16", "P3Y", "2028-10-15", "2028-10-16"),
        ("2027-01-31", "P1M", "2027-02-28", "2027-02-28"),  # both counts end with the month
        ("2027-06-30", "P2M", "2027-08-29", "2027-08-31"),
    ],
)
def test_a_first_day_in_dispute(event: str, period: str, safe: str, other: str) -> None:
    found = first_day_disputed(day(event), Period.parse(period))
    assert (found.safe, found.other) == (day(safe), day(other))
    assert found.agree == (safe == other)
    assert (found.why is None) == found.agree


def test_a_first_day_in_dispute_can_be_settled_by_a_closing_day() -> None:
    # 14 or 15 November 2026, Saturday or Sunday: both move to Monday 16
    found = first_day_disputed(day("2026-11-01"), Period(days=14), closed=is_closed)
    assert found == settled(day("2026-11-16"))


@pytest.mark.parametrize(
    ("event", "period", "safe", "other"),
    [
        ("2026-06-29", "P2M", "2026-08-29", "2026-08-29"),
        ("2026-06-30", "P2M", "2026-08-30", "2026-08-31"),
        ("2026-12-31", "P2M", "2027-02-28", "2027-02-28"),
        ("2026-02-28", "P1M", "2026-03-28", "2026-03-31"),
        ("2027-02-28", "P1Y", "2028-02-28", "2028-02-29"),
        ("2028-02-29", "P1Y", "2029-02-28", "2029-02-28"),
        ("2026-06-30", "P14D", "2026-07-14", "2026-07-14"),
        ("2026-07-31", "P1M", "2026-08-31", "2026-08-31"),
    ],
)
def test_an_end_of_month_in_dispute(event: str, period: str, safe: str, other: str) -> None:
    found = month_end_disputed(day(event), Period.parse(period))
    assert (found.safe, found.other) == (day(safe), day(other))
    assert found.agree == (safe == other)


def test_two_days_need_a_reason_and_one_needs_none() -> None:
    why = Why(ja="理由", en="reason")
    one, two = day("2026-11-23"), day("2026-11-24")
    with pytest.raises(ValueError, match="a reason belongs"):
        Doubtful(one, two)
    with pytest.raises(ValueError, match="a reason belongs"):
        Doubtful(one, one, why)
    assert Doubtful.between(one, one, why).why is None
    assert Doubtful.between(one, two, why).why is why
    assert not Doubtful.between(one, two, why).agree


def test_the_earlier_and_the_later_of_two_days() -> None:
    why = Why(ja="理由", en="reason")
    one, two = day("2026-11-23"), day("2026-11-24")
    for both in (Doubtful(one, two, why), Doubtful(two, one, why)):
        assert (both.earlier, both.later) == (one, two)
