"""Fiscal years: the government's from April, a company's by its closing month."""

from __future__ import annotations

from datetime import date, timedelta

from zairyu.calendar.intervals import DayInterval
from zairyu.calendar.periods import Period, add, add_months

__all__ = ["fiscal_year", "fiscal_year_before", "fiscal_year_of_ratio", "japanese_fiscal_year"]

_DAY = timedelta(days=1)


def fiscal_year(day: date, closing_month: int = 3) -> DayInterval:
    """Return the fiscal year that contains a day, for a year that ends with ``closing_month``.

    >>> fiscal_year(date(2026, 3, 31)).start
    datetime.date(2025, 4, 1)
    """
    if not 1 <= closing_month <= 12:
        msg = f"a closing month is 1 to 12, got {closing_month}"
        raise ValueError(msg)
    opening = date(day.year, closing_month % 12 + 1, 1)
    start = opening if day >= opening else date(day.year - 1, opening.month, 1)
    return DayInterval(start, add_months(start, 12))


def japanese_fiscal_year(day: date) -> int:
    """Return the number of the government's fiscal year, April to March.

    >>> japanese_fiscal_year(date(2027, 3, 31))
    2026
    """
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_before(day: date, closing_month: int = 3) -> DayInterval:
    """Return the fiscal year before the one that contains a day."""
    start = fiscal_year(day, closing_month).start
    assert start is not None
    return fiscal_year(start - _DAY, closing_month)


def fiscal_year_of_ratio(applied_on: date, closing_month: int = 3) -> DayInterval:
    """Return the fiscal year whose research ratio counts for points (HSP ordinance Art. 1(1), 特別加算ハ).

    The year before the one that contains the application; within two months after that year ended, the
    one before it.

    >>> fiscal_year_of_ratio(date(2026, 5, 31)).start, fiscal_year_of_ratio(date(2026, 6, 1)).start
    (datetime.date(2024, 4, 1), datetime.date(2025, 4, 1))
    """
    year = fiscal_year_before(applied_on, closing_month)
    assert year.until is not None
    if applied_on < add(year.until, Period(months=2)):
        return fiscal_year_before(year.until - _DAY, closing_month)
    return year
