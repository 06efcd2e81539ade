"""Last days of periods under the Civil Code, Arts. 138 to 143, and the day that a careful person plans by.

- The first day is not counted, unless the period runs "from the day itself" (Art. 140).
- A period ends when its last day ends (Art. 141).
- Weeks, months and years go by the calendar; a period that does not begin with one ends the day before the
  corresponding day, at the end of the month if there is none (Art. 143).
- A filing deadline on a closing day moves to the next open day. The end of a stay never moves.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, TypeAlias

from zairyu.calendar.closing_days import next_open
from zairyu.calendar.doubt import Doubtful
from zairyu.calendar.periods import Period, add, add_months, subtract

__all__ = [
    "Counting", "acquisition_deadline", "days_after_event", "filing_window_opens", "last_day",
    "last_day_to_file", "return_by", "special_period_end", "stay_ends",
]  # fmt: skip

Counting: TypeAlias = Literal["exclude_first_day", "include_first_day"]
_DAY = timedelta(days=1)


def last_day(
    event: date, period: Period, *, counting: Counting = "exclude_first_day", moves: bool = False
) -> date:
    """Return the last day of a period that begins with an event.

    Parameters
    ----------
    event
        The day of the event.
    period
        Its length.
    counting
        Whether the day of the event is left out (the rule) or counted.
    moves
        True for a deadline to file: on a closing day it moves to the next open day.

    >>> last_day(date(2026, 1, 30), Period(months=1))
    datetime.date(2026, 2, 28)
    >>> last_day(date(2026, 3, 31), Period(months=1))  # from 1 April: the whole of April
    datetime.date(2026, 4, 30)
    """
    start = event if counting == "include_first_day" else event + _DAY
    ends = _end_of(start, period)
    return next_open(ends) if moves else ends


def _end_of(start: date, period: Period) -> date:
    months = period.total_months
    if not months:
        return start + timedelta(days=period.days) - _DAY
    corresponding = add_months(start, months)
    # no corresponding day in that month: the period ends with the month's last day (Art. 143(2) proviso)
    ends = corresponding if corresponding.day != start.day else corresponding - _DAY
    return ends + timedelta(days=period.days)


def days_after_event(event: date, days: int, *, moves: bool = True) -> Doubtful:
    """Return the last day of a limit of so many days (14, 30) after an event.

    Whether the day of the event counts is disputed for some notifications; ``safe`` counts it.

    >>> limit = days_after_event(date(2026, 11, 2), 14)
    >>> limit.safe, limit.other
    (datetime.date(2026, 11, 16), datetime.date(2026, 11, 16))
    """
    safe = event + timedelta(days=days - 1)
    other = event + timedelta(days=days)
    return Doubtful(
        safe=next_open(safe) if moves else safe,
        other=next_open(other) if moves else other,
        why_ja="事由の日を1日目と数えるかどうかに争いがあります。",
        why_en="Whether the day of the event is the first of the days is disputed.",
    )


def acquisition_deadline(event: date, days: Literal[30, 60]) -> Doubtful:
    """Return the last day of the 30 days to apply, or the 60 days to stay, after birth or loss of nationality.

    Act Art. 22-2: ``safe`` counts the day of the event as the first. The 60 days of stay never move; the
    30 days to apply do, when they end on a closing day.
    """
    return days_after_event(event, days, moves=days == 30)


def special_period_end(expires_on: date) -> Doubtful:
    """Return the last day of the special period of a change or extension filed in time (Arts. 20(6), 21(4)).

    Two months from the end of the period of stay, or the decision if that comes first. The count under the
    Civil Code and the same day of the month can differ by a day at month ends; ``safe`` is the earlier.

    >>> special_period_end(date(2026, 12, 31)).safe
    datetime.date(2027, 2, 28)
    """
    strict = last_day(expires_on, Period(months=2))
    same = add_months(expires_on, 2)
    return Doubtful(
        safe=min(strict, same),
        other=max(strict, same),
        why_ja="月末の満了日では、民法による数え方と同じ日にちで数える方法で1日違うことがあります。",
        why_en="At month ends the Civil Code's count and the same day of the month can differ by a day.",
    )


def last_day_to_file(expires_on: date) -> Doubtful:
    """Return the last day to file an extension or change: the end of the stay.

    Where it is a closing day, filing on the next open day is accepted in practice [secondary], but the stay
    itself may not be extended by it; ``safe`` is the last day of the stay.

    >>> last_day_to_file(date(2018, 1, 8)).other
    datetime.date(2018, 1, 9)
    """
    return Doubtful(
        safe=expires_on,
        other=next_open(expires_on),
        why_ja="満了日が閉庁日のときは、次の開庁日の申請も受け付けられる扱いですが、在留期間は延びません。",
        why_en="When the last day is a closing day, filing on the next open day is accepted in practice; "
        "the stay is not made longer by it.",
    )


def filing_window_opens(expires_on: date) -> Doubtful:
    """Return the first day to file an extension: three months before the end of the stay.

    At month ends two counts are in use; ``safe`` is the later day.

    >>> opens = filing_window_opens(date(2025, 6, 30))
    >>> opens.other, opens.safe
    (datetime.date(2025, 3, 30), datetime.date(2025, 3, 31))
    """
    same = subtract(expires_on, Period(months=3))
    last_of_month = (add_months(expires_on.replace(day=1), 1) - _DAY) == expires_on
    month_end = add_months(same.replace(day=1), 1) - _DAY if last_of_month else same
    return Doubtful(
        safe=max(same, month_end),
        other=min(same, month_end),
        why_ja="月末の満了日では、3か月前を同じ日にちと数えるか月末と数えるかが決まっていません。",
        why_en="For a stay that ends with a month, it is open whether the same day or the month's end counts.",
    )


def stay_ends(landed_on: date, period: Period) -> date:
    """Return the last day of a period of stay: the day of landing is not counted.

    A stay of 90 days thus holds 91 calendar days with that of arrival.

    >>> stay_ends(date(2026, 4, 1), Period(days=90))
    datetime.date(2026, 6, 30)
    """
    return add(landed_on, period)


def return_by(
    left_on: date, stay_expires_on: date | None, permit_valid_until: date | None = None
) -> date:
    """Return the last day to return with the status kept.

    Special re-entry (Art. 26-2): one year from leaving, or the end of the stay if earlier. With a re-entry
    permit (Art. 26): the permit's last day, or the end of the stay if earlier.

    >>> return_by(date(2025, 3, 10), date(2025, 8, 1))
    datetime.date(2025, 8, 1)
    """
    limit = permit_valid_until or last_day(left_on, Period(years=1))
    return limit if stay_expires_on is None else min(limit, stay_expires_on)
