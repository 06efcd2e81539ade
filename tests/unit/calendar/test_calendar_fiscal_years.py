"""Fiscal years and the one whose research spending counts."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import (
    DayInterval,
    fiscal_year,
    fiscal_year_before,
    fiscal_year_of_ratio,
    japanese_fiscal_year,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def ends(year: DayInterval) -> tuple[str, str]:
    assert year.start is not None
    assert year.last_day is not None
    return year.start.isoformat(), year.last_day.isoformat()


@pytest.mark.parametrize(
    ("on", "closing", "first", "last"),
    [
        ("2026-03-31", (3, 31), "2025-04-01", "2026-03-31"),
        ("2026-04-01", (3, 31), "2026-04-01", "2027-03-31"),
        ("2026-12-31", (12, 31), "2026-01-01", "2026-12-31"),
        ("2027-01-01", (12, 31), "2027-01-01", "2027-12-31"),
        ("2026-02-28", (2, 31), "2025-03-01", "2026-02-28"),
        ("2026-03-01", (2, 31), "2026-03-01", "2027-02-28"),
        ("2028-02-29", (2, 31), "2027-03-01", "2028-02-29"),
        ("2028-03-01", (2, 28), "2028-02-29", "2029-02-28"),
        ("2026-09-30", (9, 31), "2025-10-01", "2026-09-30"),
        ("2026-03-20", (3, 20), "2025-03-21", "2026-03-20"),
        ("2026-03-21", (3, 20), "2026-03-21", "2027-03-20"),
    ],
)
def test_the_fiscal_year_of_a_day(on: str, closing: tuple[int, int], first: str, last: str) -> None:
    assert ends(fiscal_year(day(on), *closing)) == (first, last)


def test_the_fiscal_year_before() -> None:
    assert ends(fiscal_year_before(day("2026-11-23"))) == ("2025-04-01", "2026-03-31")
    assert ends(fiscal_year_before(day("2026-11-23"), 12)) == ("2025-01-01", "2025-12-31")
    assert ends(fiscal_year_before(day("2026-03-21"), 3, 20)) == ("2025-03-21", "2026-03-20")


@pytest.mark.parametrize("closing", [(0, 31), (13, 31), (3, 0), (3, 32)])
def test_refuses_months_and_days_that_do_not_exist(closing: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="a year closes in month"):
        fiscal_year(day("2026-11-23"), *closing)


def test_the_number_of_the_governments_year() -> None:
    assert japanese_fiscal_year(day("2027-03-31")) == 2026
    assert japanese_fiscal_year(day("2027-04-01")) == 2027


@pytest.mark.parametrize(
    ("applied", "closing", "last"),
    [
        ("2026-03-31", (3, 31), "2025-03-31"),
        ("2026-04-01", (3, 31), "2025-03-31"),  # the year before ended yesterday: the one before it
        ("2026-05-31", (3, 31), "2025-03-31"),
        ("2026-06-01", (3, 31), "2026-03-31"),
        ("2026-11-23", (3, 31), "2026-03-31"),
        ("2026-02-28", (12, 31), "2024-12-31"),
        ("2026-03-01", (12, 31), "2025-12-31"),
        ("2028-02-29", (12, 31), "2026-12-31"),
        ("2028-03-01", (12, 31), "2027-12-31"),
        ("2026-04-30", (2, 31), "2025-02-28"),
        ("2026-05-01", (2, 31), "2026-02-28"),
        ("2026-05-20", (3, 20), "2025-03-20"),
        ("2026-05-21", (3, 20), "2026-03-20"),
    ],
)
def test_the_year_whose_research_spending_counts(
    applied: str, closing: tuple[int, int], last: str
) -> None:
    assert fiscal_year_of_ratio(day(applied), *closing).last_day == day(last)
