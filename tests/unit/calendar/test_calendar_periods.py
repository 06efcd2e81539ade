"""Periods and counting along them; expected days written by hand."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from zairyu.calendar import (
    Period,
    Unit,
    add,
    add_months,
    add_years,
    anniversary,
    completed,
    completion_day,
    subtract,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [("P3Y", (3, 0, 0)), ("P4Y3M", (4, 3, 0)), ("P90D", (0, 0, 90)), ("P6M", (0, 6, 0)), ("P2W", (0, 0, 14)),
     ("P1Y2M3W4D", (1, 2, 25)), ("P0D", (0, 0, 0)), ("P15M", (0, 15, 0))],
)  # fmt: skip
def test_reads_iso_periods(text: str, parts: tuple[int, int, int]) -> None:
    period = Period.parse(text)
    assert (period.years, period.months, period.days) == parts


@pytest.mark.parametrize(
    "text",
    ["", "P", "PT1H", "P1DT1H", "PT24H", "P1.5Y", "P-1Y", "-P1Y", "+P1Y", "3Y", "P3", "P3y", "p3Y", "P3M1Y",
     "P3Y ", "P3Y\n", "P３Y", "P99999Y", "3 years", None, 3],
)  # fmt: skip
def test_refuses_other_text(text: Any) -> None:
    with pytest.raises(ValueError, match="a period is written like"):
        Period.parse(text)


@pytest.mark.parametrize("part", [-1, 1.0, 1.5, "1", True, None])
def test_refuses_parts_that_are_no_counts(part: Any) -> None:
    with pytest.raises(ValueError, match="whole number"):
        Period(years=part)
    with pytest.raises(ValueError, match="whole number"):
        Period(months=part)
    with pytest.raises(ValueError, match="whole number"):
        Period(days=part)


@pytest.mark.parametrize("text", ["P3Y", "P4Y3M", "P90D", "P1Y2M3D", "P15M", "P0D"])
def test_writes_what_it_reads(text: str) -> None:
    assert str(Period.parse(text)) == text


def test_an_empty_period_is_false() -> None:
    assert not Period()
    assert Period(days=1)
    assert Period(months=1)
    assert Period(years=1)


def test_total_months_leaves_days_aside() -> None:
    assert Period(4, 3, 20).total_months == 51


def test_a_year_is_twelve_months_and_three_months_are_not_ninety_days() -> None:
    assert Period(years=1) == Period(months=12)
    assert hash(Period(years=1)) == hash(Period(months=12))
    assert Period(months=3) != Period(days=90)
    assert Period(years=1) != "P1Y"
    assert str(Period(months=12)) == "P12M"


# The fewest and the most days that so many months can have (28 to 31 for one; a year 365 or 366).
SPANS = {1: (28, 31), 2: (59, 62), 3: (89, 92), 4: (120, 123), 5: (150, 153), 6: (181, 184), 7: (212, 215),
         8: (242, 245), 9: (273, 276), 10: (303, 306), 11: (334, 337), 12: (365, 366)}  # fmt: skip


@pytest.mark.parametrize("months", SPANS)
def test_days_and_months_are_ordered_only_where_the_start_does_not_matter(months: int) -> None:
    fewest, most = SPANS[months]
    period = Period(months=months)
    assert Period(days=fewest - 1) < period
    assert period > Period(days=fewest - 1)
    assert Period(days=most + 1) > period
    assert period <= Period(days=most + 1)
    for days in (fewest, most):
        with pytest.raises(TypeError, match="no order"):
            _ = Period(days=days) < period
        with pytest.raises(TypeError, match="no order"):
            _ = period >= Period(days=days)


@pytest.mark.parametrize(
    ("short", "long"),
    [("P3M", "P6M"), ("P1Y", "P15M"), ("P11M", "P1Y"), ("P89D", "P90D"), ("P1Y", "P1Y1D"), ("P0D", "P1D"), ("P0D", "P1M"),
     ("P1Y3M", "P2Y"), ("P1M5D", "P2M5D"), ("P30D", "P3Y")],
)  # fmt: skip
def test_periods_in_order(short: str, long: str) -> None:
    assert Period.parse(short) < Period.parse(long)
    assert not Period.parse(long) < Period.parse(short)
    assert Period.parse(short) <= Period.parse(long)
    assert Period.parse(long) > Period.parse(short)


def test_equal_periods_are_neither_shorter_nor_longer() -> None:
    assert not Period(years=1) < Period(months=12)
    assert Period(years=1) <= Period(months=12)
    assert Period(years=1) >= Period(months=12)


def test_a_period_has_no_order_with_other_things() -> None:
    number: Any = 1
    with pytest.raises(TypeError):
        _ = Period(days=1) < number


def test_a_period_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(Period(4, 3, 2))) == Period(4, 3, 2)


ADDED = [  # day, period, day after it, by the same date, at most the month's last
    ("2026-01-31", "P1M", "2026-02-28"),
    ("2024-01-31", "P1M", "2024-02-29"),
    ("2026-01-28", "P1M", "2026-02-28"),
    ("2026-02-28", "P1M", "2026-03-28"),
    ("2026-03-31", "P1M", "2026-04-30"),
    ("2026-12-31", "P2M", "2027-02-28"),
    ("2026-12-31", "P1D", "2027-01-01"),
    ("2026-12-01", "P1M", "2027-01-01"),
    ("2024-02-29", "P1Y", "2025-02-28"),
    ("2024-02-29", "P4Y", "2028-02-29"),
    ("2096-02-29", "P4Y", "2100-02-28"),  # 2100 is a common year
    ("1996-02-29", "P4Y", "2000-02-29"),  # 2000 is a leap year
    ("2024-02-28", "P1D", "2024-02-29"),
    ("2025-02-28", "P1D", "2025-03-01"),
    ("2026-01-31", "P1M1D", "2026-03-01"),
    ("2024-01-31", "P1Y1M1D", "2025-03-01"),
    ("2026-05-01", "P90D", "2026-07-30"),
    ("2026-11-23", "P0D", "2026-11-23"),
    ("2026-10-31", "P4M", "2027-02-28"),
    ("2026-11-23", "P1M", "2026-12-23"),
    ("2026-11-23", "P13M", "2027-12-23"),
]


@pytest.mark.parametrize(("start", "period", "expected"), ADDED)
def test_adding(start: str, period: str, expected: str) -> None:
    assert add(day(start), Period.parse(period)) == day(expected)


SUBTRACTED = [
    ("2026-03-31", "P1M", "2026-02-28"),
    ("2024-03-31", "P1M", "2024-02-29"),
    ("2026-01-31", "P2M", "2025-11-30"),
    ("2026-01-15", "P1M", "2025-12-15"),
    ("2024-02-29", "P1Y", "2023-02-28"),
    ("2026-01-01", "P1D", "2025-12-31"),
    ("2025-03-01", "P1D", "2025-02-28"),
    ("2025-03-31", "P1M1D", "2025-02-27"),
    ("2026-11-23", "P10Y", "2016-11-23"),
]


@pytest.mark.parametrize(("start", "period", "expected"), SUBTRACTED)
def test_subtracting(start: str, period: str, expected: str) -> None:
    assert subtract(day(start), Period.parse(period)) == day(expected)


def test_months_and_years_go_both_ways() -> None:
    assert add_months(day("2026-01-31"), -2) == day("2025-11-30")
    assert add_months(day("2026-01-31"), 0) == day("2026-01-31")
    assert add_months(day("2026-01-15"), -13) == day("2024-12-15")
    assert add_years(day("2024-02-29"), -1) == day("2023-02-28")
    assert add_years(day("2024-02-29"), -4) == day("2020-02-29")


COMPLETE = [  # start, number, unit, first day on which so many are complete
    ("2016-11-24", 10, "years", "2026-11-24"),
    ("2024-02-29", 1, "years", "2025-03-01"),
    ("2024-02-29", 3, "years", "2027-03-01"),
    ("2024-02-29", 4, "years", "2028-02-29"),
    ("2000-02-29", 100, "years", "2100-03-01"),
    ("2024-02-28", 1, "years", "2025-02-28"),
    ("2023-03-01", 1, "years", "2024-03-01"),
    ("2026-01-31", 1, "months", "2026-03-01"),
    ("2026-01-30", 1, "months", "2026-03-01"),
    ("2026-01-29", 1, "months", "2026-03-01"),
    ("2026-01-28", 1, "months", "2026-02-28"),
    ("2024-01-29", 1, "months", "2024-02-29"),
    ("2024-01-30", 1, "months", "2024-03-01"),
    ("2026-03-31", 1, "months", "2026-05-01"),
    ("2026-12-31", 2, "months", "2027-03-01"),
    ("2026-10-31", 2, "months", "2026-12-31"),
    ("2026-12-31", 1, "months", "2027-01-31"),
    ("2026-04-01", 3, "months", "2026-07-01"),
    ("2026-11-23", 0, "months", "2026-11-23"),
    ("2026-11-23", 0, "years", "2026-11-23"),
    ("2026-12-31", 1, "days", "2027-01-01"),
    ("2026-11-23", 90, "days", "2027-02-21"),
    ("2026-11-23", 0, "days", "2026-11-23"),
]


@pytest.mark.parametrize(("start", "number", "unit", "expected"), COMPLETE)
def test_the_day_on_which_units_are_complete(
    start: str, number: int, unit: Unit, expected: str
) -> None:
    assert completion_day(day(start), number, unit) == day(expected)


@pytest.mark.parametrize(("start", "number", "unit", "expected"), COMPLETE)
def test_units_complete_the_day_before_on_it_and_after(
    start: str, number: int, unit: Unit, expected: str
) -> None:
    done = day(expected)
    if number:
        assert (
            completed(day(start), unit, done - (day("2026-01-02") - day("2026-01-01")))
            == number - 1
        )
    assert completed(day(start), unit, done) == number


@pytest.mark.parametrize("unit", ["years", "months", "days"])
def test_nothing_is_complete_before_the_start(unit: Unit) -> None:
    assert completed(day("2026-11-23"), unit, day("2026-11-22")) == 0
    assert completed(day("2026-11-23"), unit, day("2000-01-01")) == 0
    assert completed(day("2026-11-23"), unit, day("2026-11-23")) == 0


def test_refuses_negative_numbers_and_other_units() -> None:
    weeks: Any = "weeks"
    year: Any = "year"
    with pytest.raises(ValueError, match="at least 0"):
        completion_day(day("2026-11-23"), -1, "years")
    with pytest.raises(ValueError, match="a unit is"):
        completion_day(day("2026-11-23"), 1, weeks)
    with pytest.raises(ValueError, match="a unit is"):
        completed(day("2026-11-23"), year, day("2027-11-23"))


def test_an_anniversary_needs_the_whole_year() -> None:
    assert anniversary(day("2024-02-29"), 1) == day("2025-03-01")
    assert anniversary(day("2024-02-29"), 4) == day("2028-02-29")
    assert anniversary(day("2023-11-01"), 3) == day("2026-11-01")


def test_the_calendar_ends() -> None:
    with pytest.raises(OverflowError):
        add(date.max, Period(days=1))
    with pytest.raises(ValueError):
        add(date.max, Period(years=1))
    with pytest.raises(ValueError):
        subtract(date.min, Period(months=1))
    with pytest.raises(ValueError):
        completion_day(date.max, 1, "months")
