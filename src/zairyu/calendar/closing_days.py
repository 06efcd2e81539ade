"""Days on which national offices are closed, and the open days around them.

Saturdays, Sundays, national holidays and 29 December to 3 January (Act on Holidays of Administrative
Organs Art. 1). Municipalities close by their own ordinances (Local Autonomy Act Art. 4-2): give your own
``closed`` for them.

Holidays to come are those of the Act on National Holidays as it stands; the two equinox days are
computed, and announced only in the February before their year. A change of that Act moves days.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, TypeAlias

from zairyu.calendar.days import plain_day
from zairyu.errors import LawNotCovered

__all__ = [
    "CLOSING_DAYS_FROM", "CLOSING_DAYS_TO", "ClosedDays", "holiday_name", "is_closed", "next_open",
    "previous_open",
]  # fmt: skip

ClosedDays: TypeAlias = Callable[[date], bool]
"""Says of a day whether an office is closed."""

CLOSING_DAYS_FROM: Final = date(1992, 5, 1)
"""The first day known: since then every Saturday is closed."""
CLOSING_DAYS_TO: Final = date(2099, 12, 31)
"""The last day known: equinoxes are not computed beyond it."""

_DAY: Final = timedelta(days=1)
_LONGEST_CLOSURE: Final = 366


@lru_cache(maxsize=128)
def _holidays(year: int) -> Mapping[date, str]:
    from holidays import country_holidays

    return {
        day: str(name) for day, name in country_holidays("JP", years=year, language="ja").items()
    }


def holiday_name(day: date) -> str | None:
    """Return the Japanese name of a national holiday; None on other days.

    Substitute holidays and days between two holidays count, as the Act on National Holidays has them.

    Raises
    ------
    LawNotCovered
        Before 1 May 1992 and after 2099.

    >>> holiday_name(date(2026, 11, 23))
    '勤労感謝の日'
    """
    day = plain_day(day)
    if not CLOSING_DAYS_FROM <= day <= CLOSING_DAYS_TO:
        msg = f"closing days are known from {CLOSING_DAYS_FROM} to {CLOSING_DAYS_TO}, not for {day}"
        raise LawNotCovered(msg)
    return _holidays(day.year).get(day)


def is_closed(day: date) -> bool:
    """Is a national office closed on this day?

    Raises
    ------
    LawNotCovered
        Before 1 May 1992 and after 2099.

    >>> is_closed(date(2026, 12, 28)), is_closed(date(2026, 12, 29)), is_closed(date(2027, 1, 4))
    (False, True, False)
    """
    if holiday_name(day) is not None:
        return True
    return day.weekday() >= 5 or (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


def next_open(day: date, closed: ClosedDays = is_closed) -> date:
    """Return ``day``, or where the office is closed on it, the first later day on which it is open.

    Raises
    ------
    LawNotCovered
        Outside the days known.
    ValueError
        If ``closed`` says closed for more than a year on end.

    >>> next_open(date(2026, 12, 29))
    datetime.date(2027, 1, 4)
    """
    return _walk(plain_day(day), _DAY, closed)


def previous_open(day: date, closed: ClosedDays = is_closed) -> date:
    """Return ``day``, or where the office is closed on it, the last earlier day on which it is open.

    Raises
    ------
    LawNotCovered
        Outside the days known.
    ValueError
        If ``closed`` says closed for more than a year on end.

    >>> previous_open(date(2027, 1, 3))
    datetime.date(2026, 12, 28)
    """
    return _walk(plain_day(day), -_DAY, closed)


def _walk(day: date, step: timedelta, closed: ClosedDays) -> date:
    for _ in range(_LONGEST_CLOSURE):
        if not closed(day):
            return day
        day += step
    msg = f"no open day within a year; the last one tried was {day - step}"
    raise ValueError(msg)
