"""What a day is: a plain ``datetime.date``, never a moment.

Inside the library a day is ``datetime.date``. Callers may give a ``pendulum.Date`` or ISO text and get a
``pendulum.Date`` back; a datetime is refused, because the same moment is two different days in Tokyo
and in London and only the caller knows which was meant.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pendulum

__all__ = ["parse_day", "plain_day", "to_public"]

_ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def plain_day(day: Any) -> date:
    """Return a day given as any kind of ``date`` as a plain ``datetime.date``.

    Raises
    ------
    TypeError
        For a datetime (it names a moment, not a day) and for anything that is no date.

    >>> plain_day(date(2026, 11, 23))
    datetime.date(2026, 11, 23)
    """
    if type(day) is date:
        return day
    if isinstance(day, datetime):
        msg = f"a day was expected, got the moment {day.isoformat()}; take its date in Japan first"
        raise TypeError(msg)
    if isinstance(day, date):
        return date(day.year, day.month, day.day)
    msg = f"a day was expected (a date), got {type(day).__name__}"
    raise TypeError(msg)


def parse_day(day: Any) -> date:
    """Read a day: a ``date`` (a ``pendulum.Date`` is one) or ISO text ``"2026-11-23"``.

    Raises
    ------
    TypeError
        For a datetime (it names a moment, not a day) and for other types.
    ValueError
        For text that is no day, or not written like ``2026-11-23``.

    >>> parse_day("2026-11-23")
    datetime.date(2026, 11, 23)
    """
    if not isinstance(day, str):
        return plain_day(day)
    if not _ISO_DAY.fullmatch(day):
        msg = f"a day is written like 2026-11-23, got {day[:40]!r}"
        raise ValueError(msg)
    try:
        return date.fromisoformat(day)
    except ValueError:
        msg = f"there is no day {day}"
        raise ValueError(msg) from None


def to_public(day: date) -> pendulum.Date:
    """Return a day as callers get it: a ``pendulum.Date``.

    >>> to_public(date(2026, 11, 23)).isoformat()
    '2026-11-23'
    """
    from pendulum import Date

    day = plain_day(day)
    return Date(day.year, day.month, day.day)
