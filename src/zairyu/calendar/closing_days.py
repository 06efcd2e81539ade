"""Days on which national administrative organs are closed, and the open days around them.

Saturdays, Sundays, national holidays and 29 December to 3 January (Act on Holidays of Administrative
Organs Art. 1; a deadline for an act towards an organ that falls on such a day moves to the next open
day, Art. 2). Municipalities close by their own ordinances.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from zairyu.errors import LawNotCovered

__all__ = ["FIRST_YEAR", "LAST_YEAR", "holiday_name", "is_closed", "next_open", "previous_open"]

FIRST_YEAR: Final = 1949
LAST_YEAR: Final = 2099
"""Years for which the holiday data is good."""

_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=256)
def _holidays(year: int) -> dict[date, str]:
    from holidays import country_holidays

    return {
        day: str(name) for day, name in country_holidays("JP", years=year, language="ja").items()
    }


def holiday_name(day: date) -> str | None:
    """Return the Japanese name of a national holiday; None on other days.

    Raises
    ------
    LawNotCovered
        Outside the years for which the holiday data is good.

    >>> holiday_name(date(2026, 11, 23))
    '勤労感謝の日'
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        msg = f"holidays are known from {FIRST_YEAR} to {LAST_YEAR}; {day} lies outside"
        raise LawNotCovered(msg)
    return _holidays(day.year).get(day)


def is_closed(day: date) -> bool:
    """Is a national administrative organ closed on this day?

    >>> is_closed(date(2026, 12, 29)), is_closed(date(2026, 12, 28)), is_closed(date(2027, 1, 4))
    (True, False, False)
    """
    if day.weekday() >= 5 or (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3):
        return True
    return holiday_name(day) is not None


def next_open(day: date) -> date:
    """Return ``day``, or the first later day on which organs are open."""
    while is_closed(day):
        day += _DAY
    return day


def previous_open(day: date) -> date:
    """Return ``day``, or the last earlier day on which organs are open."""
    while is_closed(day):
        day -= _DAY
    return day
