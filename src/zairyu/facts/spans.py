"""Adding up stretches of time: overlaps count once, gaps do not, years are counted by the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from zairyu.calendar import add_months, completed, completion_day
from zairyu.logic import Count, Timeline

__all__ = ["FOREVER", "Span", "joined", "years_over"]

FOREVER: Final = date.max
Span: TypeAlias = "tuple[date, date]"
"""First day and first day after; :data:`FOREVER` while it goes on."""
LONGEST: Final = 60
"""Years. No working life that a rule asks about is longer."""


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order of time, those that touch or overlap as one; empty ones are left out."""
    found: list[Span] = []
    for start, until in sorted(span for span in spans if span[0] < span[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(until, found[-1][1]))
        else:
            found.append((start, until))
    return found


def years_over(spans: Iterable[Span]) -> Timeline:
    """Return the completed years of all spans together.

    Of an earlier span the completed months and the days left over are carried to the next, which goes on
    from there by the calendar: nothing is divided by the length of a year.

    >>> whole = years_over([(date(2015, 4, 1), date(2017, 4, 1)), (date(2018, 4, 1), FOREVER)])
    >>> whole.at(date(2019, 3, 31)), whole.at(date(2019, 4, 1))
    (2, 3)
    """
    steps: list[tuple[date, Any]] = []
    months = days = 0
    for start, until in joined(spans):
        begun = start - timedelta(days=days)
        if until == FOREVER and months == 0 and days == 0:
            steps.append((start, Count(start, "years")))
            break
        if (
            until == FOREVER and begun.day <= 28
        ):  # no month lacks the day: a running count says the same
            steps.append((start, Count(add_months(begun, -months), "years")))
            break
        for number in range(months // 12 + 1, LONGEST + 1):
            day = completion_day(begun, 12 * number - months, "months")
            if day >= until:
                break
            steps.append((max(day, start), number))
        if until != FOREVER:
            gained = completed(begun, "months", until)
            days = (until - completion_day(begun, gained, "months")).days
            months += gained
            steps.append((until, months // 12))
    return Timeline.steps(0, *steps)
