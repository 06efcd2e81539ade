"""Fiscal years: the government's and schools' from April, a company's by its own closing day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from zairyu.calendar.days import plain_day
from zairyu.calendar.deadlines import last_day
from zairyu.calendar.intervals import DayInterval
from zairyu.calendar.periods import Period, completion_day

__all__ = ["fiscal_year", "fiscal_year_before", "fiscal_year_of_ratio", "japanese_fiscal_year"]

_DAY: Final = timedelta(days=1)
_TWO_MONTHS: Final = Period(months=2)


def fiscal_year(day: date, closing_month: int = 3, closing_day: int = 31) -> DayInterval:
    """Return the fiscal year that contains a day.

    Parameters
    ----------
    day
        The day asked about.
    closing_month
        The month in which the year closes; 3, as the government's, unless told.
    closing_day
        The day of that month on which it closes, at most the month's last (so 31 is the end of any month).

    Raises
    ------
    ValueError
        For a month or a day that does not exist.

    >>> year = fiscal_year(date(2026, 3, 31))
    >>> year.start, year.last_day
    (datetime.date(2025, 4, 1), datetime.date(2026, 3, 31))
    """
    day = plain_day(day)
    if not (1 <= closing_month <= 12 and 1 <= closing_day <= 31):
        msg = (
            f"a year closes in month 1 to 12, on day 1 to 31, got {closing_month} and {closing_day}"
        )
        raise ValueError(msg)
    closes = _closing(day.year, closing_month, closing_day)
    year = day.year if day <= closes else day.year + 1
    return DayInterval.of_days(
        _closing(year - 1, closing_month, closing_day) + _DAY,
        _closing(year, closing_month, closing_day),
    )


def fiscal_year_before(day: date, closing_month: int = 3, closing_day: int = 31) -> DayInterval:
    """Return the fiscal year before the one that contains a day.

    >>> fiscal_year_before(date(2026, 11, 23), closing_month=12).last_day
    datetime.date(2025, 12, 31)
    """
    starts = fiscal_year(day, closing_month, closing_day).start
    assert starts is not None  # a fiscal year has two ends
    return fiscal_year(starts - _DAY, closing_month, closing_day)


def japanese_fiscal_year(day: date) -> int:
    """Return the number of the government's fiscal year (年度): that of the calendar year it begins in.

    >>> japanese_fiscal_year(date(2027, 3, 31)), japanese_fiscal_year(date(2027, 4, 1))
    (2026, 2027)
    """
    day = plain_day(day)
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_of_ratio(
    applied_on: date, closing_month: int = 3, closing_day: int = 31
) -> DayInterval:
    """Return the fiscal year whose share of research spending counts for points.

    The year before the one that contains the application; where that year ended not more than two months
    ago, the one before it (HSP Ordinance Art. 1(1), table, special addition ハ). A company that closes in
    March is read on 31 May 2026 by the year to March 2025, from 1 June by the year to March 2026.

    Parameters
    ----------
    applied_on
        Day of the application.
    closing_month, closing_day
        When the organisation's year closes, as for :func:`fiscal_year`.

    >>> fiscal_year_of_ratio(date(2026, 5, 31)).last_day, fiscal_year_of_ratio(date(2026, 6, 1)).last_day
    (datetime.date(2025, 3, 31), datetime.date(2026, 3, 31))
    """
    year = fiscal_year_before(applied_on, closing_month, closing_day)
    ended = year.last_day
    assert ended is not None  # a fiscal year has two ends
    if plain_day(applied_on) <= last_day(ended, _TWO_MONTHS):
        return fiscal_year_before(ended, closing_month, closing_day)
    return year


def _closing(year: int, month: int, day: int) -> date:
    end_of_month = completion_day(date(year, month, 1), 1, "months") - _DAY
    return end_of_month.replace(day=min(day, end_of_month.day))
