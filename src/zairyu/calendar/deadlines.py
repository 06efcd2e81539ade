"""Last days of legal periods: Civil Code Arts. 138 to 143.

- Art. 140: the first day is not counted, unless it counts from its very beginning or the text says so
  ("counted from the day": 起算して).
- Art. 141: a period ends as its last day ends.
- Art. 143: months and years go by the calendar. A period ends on the day before the one that corresponds
  to its first counted day; where the month has no such day, with the month. So a period that starts on the
  first of a month takes whole months.
- Act on Holidays of Administrative Organs Art. 2: a limit *for filing*, set as a period by law, that ends on
  a closing day runs to the next open day. The end of a stay never moves.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from zairyu.calendar.closing_days import ClosedDays, next_open
from zairyu.calendar.days import plain_day
from zairyu.calendar.doubt import Doubtful, Why
from zairyu.calendar.periods import Period, add, completion_day

__all__ = ["Counting", "first_day_disputed", "last_day", "month_end_disputed"]

Counting: TypeAlias = Literal["exclude_first_day", "include_first_day"]

_DAY: Final = timedelta(days=1)
_FIRST_DAY: Final = Why(
    ja="事由が生じた日を1日目と数えるかどうかで、1日の差があります。",
    en="The counts differ on whether the day of the event is itself the first day.",
)
_MONTH_END: Final = Why(
    ja="月の末日から数えるとき、民法では月の末日まで、同じ日付で数えるとその日までとなり、差があります。",
    en="Counted from the last day of a month, the Civil Code runs to the end of the later month, a count "
    "by the same date only to that date.",
)


def last_day(
    event: date,
    period: Period,
    *,
    counting: Counting = "exclude_first_day",
    closed: ClosedDays | None = None,
) -> date:
    """Return the last day of a period that an event sets going.

    Parameters
    ----------
    event
        The day of the event.
    period
        Its length, not empty; years and months are counted before days.
    counting
        ``"exclude_first_day"``: the rule of Art. 140, the day of the event is not counted.
        ``"include_first_day"``: it is, as in a state that holds from the beginning of that day, or where the
        text counts from the day itself.
    closed
        Only for a limit to file something: the days on which the office is closed
        (:func:`zairyu.calendar.is_closed` for a national one). The last day moves to the next open day.
        None, the default, leaves it where it falls; that is right for the end of a stay.

    Raises
    ------
    ValueError
        For an empty period and another way of counting.
    LawNotCovered
        If closing days are asked for that are not known.

    >>> last_day(date(2026, 1, 30), Period(months=1))
    datetime.date(2026, 2, 28)
    >>> last_day(date(2026, 6, 30), Period(months=2))  # from 1 July: two whole months
    datetime.date(2026, 8, 31)
    >>> last_day(date(2026, 4, 1), Period(months=3), counting="include_first_day")
    datetime.date(2026, 6, 30)
    """
    event = plain_day(event)
    if not period:
        msg = "a period of no length has no last day"
        raise ValueError(msg)
    if counting == "exclude_first_day":
        start = event + _DAY
    elif counting == "include_first_day":
        start = event
    else:
        msg = f"counting is 'exclude_first_day' or 'include_first_day', got {counting!r}"
        raise ValueError(msg)
    after = completion_day(start, period.total_months, "months") + timedelta(days=period.days)
    last = after - _DAY
    return last if closed is None else next_open(last, closed)


def first_day_disputed(
    event: date, period: Period, *, closed: ClosedDays | None = None
) -> Doubtful:
    """Return the last day of a limit for which it is disputed whether the day of the event counts.

    ``safe`` counts it and is the earlier; ``other`` follows Civil Code Art. 140. This is how limits of 14
    and 30 days and periods of grace are given.

    Parameters
    ----------
    event, period, closed
        As for :func:`last_day`.

    >>> limit = first_day_disputed(date(2026, 6, 1), Period(days=14))
    >>> limit.safe, limit.other
    (datetime.date(2026, 6, 14), datetime.date(2026, 6, 15))
    """
    safe = last_day(event, period, counting="include_first_day", closed=closed)
    return Doubtful.between(safe, last_day(event, period, closed=closed), _FIRST_DAY)


def month_end_disputed(event: date, period: Period) -> Doubtful:
    """Return the last day of a period, by the Civil Code and by the same date of the later month.

    The counts differ only where the event is the last day of a month and the later month is longer.
    ``safe`` is the same date, which is never the later of the two; ``other`` follows Art. 143.

    >>> both = month_end_disputed(date(2026, 6, 30), Period(months=2))
    >>> both.safe, both.other
    (datetime.date(2026, 8, 30), datetime.date(2026, 8, 31))
    >>> month_end_disputed(date(2026, 6, 29), Period(months=2)).agree
    True
    """
    by_code = last_day(event, period)
    same_date = min(add(event, period), by_code)
    return Doubtful.between(same_date, by_code, _MONTH_END)
