"""Periods of years, months and days, and counting along them. Nothing here counts by difference.

A period is added to a start day and days are compared; a difference of two dates is never read as years
or months. Arithmetic is on whole numbers only, because it runs thousands of times for one answer.

All functions raise ``ValueError`` or ``OverflowError`` where a result would lie outside the years 1 to
9999, and ``TypeError`` for a datetime.

Source: Civil Code Art. 143 (periods by the calendar); Act on Calculation of Ages.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import total_ordering
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen

from zairyu.calendar.days import plain_day

__all__ = [
    "Period", "Unit", "add", "add_months", "add_years", "anniversary", "completed", "completion_day",
    "subtract",
]  # fmt: skip

Unit: TypeAlias = Literal["years", "months", "days"]

_ISO: Final = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,3})W)?(?:(\d{1,6})D)?", re.ASCII)
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEWEST_DAYS: Final = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
"""The fewest days that 0 to 11 months can have, wherever they start; below, the most."""
_MOST_DAYS: Final = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)


def _whole(_: Any, attribute: Any, value: Any) -> None:
    if type(value) is not int or value < 0:
        msg = f"{attribute.name} of a period is a whole number of at least 0, got {value!r}"
        raise ValueError(msg)


@total_ordering
@frozen(eq=False)
class Period:
    """A length of time by the calendar: years, months and days, each a whole number of at least 0.

    ``P1Y`` and ``P12M`` are equal, because both end on the same day from every start. ``P90D`` and
    ``P3M`` are not, and have no order either: three months have 89 to 92 days.

    Raises
    ------
    ValueError
        For a part that is negative or no whole number.
    TypeError
        When two periods are ordered whose order depends on the start day.

    >>> Period.parse("P4Y3M")
    Period(years=4, months=3, days=0)
    >>> str(Period(days=90))
    'P90D'
    >>> Period(months=6) < Period(years=1), Period(days=180) < Period(months=6)
    (True, True)
    """

    years: int = field(default=0, validator=_whole)
    months: int = field(default=0, validator=_whole)
    days: int = field(default=0, validator=_whole)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period in ISO 8601 form, ``P3Y``, ``P4Y3M``, ``P90D``, ``P2W`` (as 14 days).

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

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return self.total_months == other.total_months and self.days == other.days

    def __hash__(self) -> int:
        return hash((self.total_months, self.days))

    def __lt__(self, other: Period) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        if self.days == other.days:
            return self.total_months < other.total_months
        if self.total_months == other.total_months:
            return self.days < other.days
        if self._most_days < other._fewest_days:
            return True
        if other._most_days < self._fewest_days:
            return False
        msg = f"{self} and {other} have no order: which is longer depends on the day they start"
        raise TypeError(msg)

    @property
    def _fewest_days(self) -> int:
        years, months = divmod(self.total_months, 12)
        return years * 365 + _FEWEST_DAYS[months] + self.days

    @property
    def _most_days(self) -> int:
        years, months = divmod(self.total_months, 12)
        return years * 366 + _MOST_DAYS[months] + self.days


def _month_length(year: int, month: int) -> int:
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month - 1]


def add_months(day: date, months: int) -> date:
    """Return the same day of a later (or, for a negative number, earlier) month, at most its last day.

    >>> add_months(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    if type(day) is not date:
        day = plain_day(day)
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if day.day <= 28:
        return date(year, month, day.day)
    return date(year, month, min(day.day, _month_length(year, month)))


def add_years(day: date, years: int) -> date:
    """Return the same day of a later or earlier year; 29 February becomes 28 in a common year.

    This is the arithmetic of dates. Whether so many years are *complete* is :func:`anniversary`.

    >>> add_years(date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    return add_months(day, years * 12)


def add(day: date, period: Period) -> date:
    """Return the day that lies a period after ``day``: years and months first, then days.

    The same day of the later month, at most its last. For the last day of a legal period see
    :func:`zairyu.calendar.last_day`, which differs at the end of a month.

    >>> add(date(2024, 8, 31), Period(months=6))
    datetime.date(2025, 2, 28)
    """
    moved = add_months(day, period.years * 12 + period.months)
    return moved + timedelta(days=period.days) if period.days else moved


def subtract(day: date, period: Period) -> date:
    """Return the day that lies a period before ``day``: years and months first, then days.

    It does not undo :func:`add`: 31 January plus a month less a month is 28 January.

    >>> subtract(date(2026, 3, 31), Period(months=1))
    datetime.date(2026, 2, 28)
    """
    moved = add_months(day, -(period.years * 12 + period.months))
    return moved - timedelta(days=period.days) if period.days else moved


def completion_day(start: date, number: int, unit: Unit) -> date:
    """Return the first day on which ``number`` whole units since ``start`` are complete.

    The unit that begins on a day which the later month does not have is complete on the first day of
    the month after: from 29 February, one year is complete on 1 March. That is the safe side where more
    time is needed, and what Civil Code Art. 143(2) says (the period ends with the month).

    Parameters
    ----------
    start
        First day of the first unit (inclusive).
    number
        How many units, at least 0.
    unit
        ``"years"``, ``"months"`` or ``"days"``.

    Raises
    ------
    ValueError
        For a negative number or another unit.

    >>> completion_day(date(2016, 11, 24), 10, "years")
    datetime.date(2026, 11, 24)
    """
    if type(start) is not date:
        start = plain_day(start)
    if number < 0:
        msg = f"a number of completed {unit} is at least 0, got {number}"
        raise ValueError(msg)
    if unit == "days":
        return start + timedelta(days=number)
    index = start.year * 12 + start.month - 1 + (number * 12 if _is_years(unit) else number)
    year, month = index // 12, index % 12 + 1
    if start.day <= 28 or start.day <= _month_length(year, month):
        return date(year, month, start.day)
    return date(year, month + 1, 1)  # never past December, which has every day


def completed(start: date, unit: Unit, day: date) -> int:
    """Return how many whole units since ``start`` are complete on ``day``; 0 before the first.

    ``completed(start, unit, day) >= n`` holds exactly from ``completion_day(start, n, unit)`` on.

    Parameters
    ----------
    start
        First day of the first unit (inclusive).
    unit
        ``"years"``, ``"months"`` or ``"days"``.
    day
        The day asked about; what is complete is complete as it begins.

    >>> completed(date(2016, 11, 24), "years", date(2026, 11, 23))
    9
    >>> completed(date(2016, 11, 24), "years", date(2026, 11, 24))
    10
    """
    if type(start) is not date:
        start = plain_day(start)
    if type(day) is not date:
        day = plain_day(day)
    if unit == "days":
        return max(day.toordinal() - start.toordinal(), 0)
    months = (day.year - start.year) * 12 + day.month - start.month
    if day.day < start.day:
        months -= 1
    return max(months // 12 if _is_years(unit) else months, 0)


def anniversary(start: date, years: int) -> date:
    """Return the day on which ``years`` whole years since ``start`` are complete.

    >>> anniversary(date(2024, 2, 29), 1)
    datetime.date(2025, 3, 1)
    """
    return completion_day(start, years, "years")


def _is_years(unit: Unit) -> bool:
    if unit == "years":
        return True
    if unit == "months":
        return False
    msg = f"a unit is 'years', 'months' or 'days', got {unit!r}"
    raise ValueError(msg)
