"""Periods of years, months and days, and counting along them. Nothing here counts by difference.

A period is added to a start day and days are compared; a difference of two dates is never read as years
or months. Arithmetic is on whole numbers only, because it runs thousands of times for one answer.

Source: Civil Code Art. 143 (periods by the calendar); Act on Calculation of Ages.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    import pendulum

__all__ = [
    "Period", "Unit", "add", "add_months", "add_years", "anniversary", "completed", "completion_day",
    "parse_day", "subtract", "to_public",
]  # fmt: skip

Unit: TypeAlias = Literal["years", "months", "days"]

_ISO: Final = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,3})W)?(?:(\d{1,6})D)?")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _whole(_: Any, attribute: Any, value: Any) -> None:
    if type(value) is not int or value < 0:
        msg = f"{attribute.name} of a period is a whole number of at least 0, got {value!r}"
        raise ValueError(msg)


@frozen
class Period:
    """A length of time by the calendar: years, months and days, each a whole number of at least 0.

    ``P90D`` and ``P3M`` are different periods; they compare equal only to themselves and have no order.

    >>> Period.parse("P4Y3M")
    Period(years=4, months=3, days=0)
    >>> str(Period(days=90))
    'P90D'
    """

    years: int = field(default=0, validator=_whole)
    months: int = field(default=0, validator=_whole)
    days: int = field(default=0, validator=_whole)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period in ISO 8601 form, ``P3Y``, ``P4Y3M``, ``P90D``, ``P2W``.

        Raises
        ------
        ValueError
            For times of day (``PT1H``), fractions, signs, and an empty period.
        """
        match = _ISO.fullmatch(text) if isinstance(text, str) else None
        if match is None or text == "P":
            msg = f"a period is written like P3Y, P6M or P90D, got {str(text)[:40]!r}"
            raise ValueError(msg)
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        return cls(years, months, weeks * 7 + days)

    @property
    def total_months(self) -> int:
        """Years and months as months; the days are left aside."""
        return self.years * 12 + self.months

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.days)

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + ("".join(f"{number}{unit}" for number, unit in parts if number) or "0D")


def _month_length(year: int, month: int) -> int:
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month - 1]


def add_months(day: date, months: int) -> date:
    """Return the same day of a later (or, for a negative number, earlier) month, at most its last day.

    >>> add_months(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if day.day <= 28:
        return date(year, month, day.day)
    return date(year, month, min(day.day, _month_length(year, month)))


def add_years(day: date, years: int) -> date:
    """Return the same day of a later or earlier year; 29 February becomes 28 in a common year."""
    return add_months(day, years * 12)


def add(day: date, period: Period) -> date:
    """Return the day that lies a period after ``day``: years and months first, then days.

    >>> add(date(2024, 8, 31), Period(months=6))
    datetime.date(2025, 2, 28)
    """
    months = period.years * 12 + period.months
    moved = add_months(day, months) if months else day
    return moved + timedelta(days=period.days) if period.days else moved


def subtract(day: date, period: Period) -> date:
    """Return the day that lies a period before ``day``: years and months first, then days."""
    months = period.years * 12 + period.months
    moved = add_months(day, -months) if months else day
    return moved - timedelta(days=period.days) if period.days else moved


def completion_day(start: date, number: int, unit: Unit) -> date:
    """Return the first day on which ``number`` whole units since ``start`` are complete.

    The unit that begins on a day which the later month does not have is complete on the first day of
    the month after: from 29 February, one year is complete on 1 March. That is the safe side where more
    time is needed.

    Parameters
    ----------
    start
        First day of the first unit (inclusive).
    number
        How many units, at least 0.
    unit
        ``"years"``, ``"months"`` or ``"days"``.

    >>> completion_day(date(2016, 11, 24), 10, "years")
    datetime.date(2026, 11, 24)
    """
    if unit == "days":
        return start + timedelta(days=number)
    index = start.year * 12 + start.month - 1 + (number * 12 if unit == "years" else number)
    year, month = index // 12, index % 12 + 1
    if start.day <= 28 or start.day <= _month_length(year, month):
        return date(year, month, start.day)
    return date(year + month // 12, month % 12 + 1, 1)


def completed(start: date, unit: Unit, day: date) -> int:
    """Return how many whole units since ``start`` are complete on ``day``; 0 before the first.

    ``completed(start, unit, day) >= n`` holds exactly from ``completion_day(start, n, unit)`` on.

    >>> completed(date(2016, 11, 24), "years", date(2026, 11, 23))
    9
    """
    if day <= start:
        return 0
    if unit == "days":
        return day.toordinal() - start.toordinal()
    months = (day.year - start.year) * 12 + day.month - start.month
    if day.day < start.day:
        months -= 1
    return months // 12 if unit == "years" else months


def anniversary(start: date, years: int) -> date:
    """Return the day on which ``years`` whole years since ``start`` are complete (29 Feb: 1 March)."""
    return completion_day(start, years, "years")


def parse_day(day: Any) -> date:
    """Read a day: a ``date`` (a ``pendulum.Date`` is one) or ISO text ``"2026-11-23"``.

    Raises
    ------
    TypeError
        For a datetime (it names a moment, not a day) and for other types.
    ValueError
        For text that is no day.

    >>> parse_day("2026-11-23")
    datetime.date(2026, 11, 23)
    """
    if isinstance(day, datetime):
        msg = f"a day was expected, got the moment {day.isoformat()}; take its date in Japan first"
        raise TypeError(msg)
    if isinstance(day, date):
        return date(day.year, day.month, day.day)
    if not isinstance(day, str):
        msg = f"a day was expected (a date or text like '2026-11-23'), got {type(day).__name__}"
        raise TypeError(msg)
    if not _DAY.fullmatch(day):
        msg = f"a day is written like 2026-11-23, got {day[:40]!r}"
        raise ValueError(msg)
    try:
        return date.fromisoformat(day)
    except ValueError:
        msg = f"there is no day {day}"
        raise ValueError(msg) from None


def to_public(day: date) -> pendulum.Date:
    """Return a day as callers get it: a ``pendulum.Date``."""
    from pendulum import Date

    return Date(day.year, day.month, day.day)
