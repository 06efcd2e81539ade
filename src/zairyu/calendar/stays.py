"""The days of a stay in Japan that are matters of counting: its end, the window to file, the way back.

Where two ways of counting are defended, the day to plan by comes first and the other beside it. The end
printed on a card or in a passport is a fact and goes before any count made here.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from zairyu.calendar.closing_days import ClosedDays, is_closed, next_open, previous_open
from zairyu.calendar.days import plain_day
from zairyu.calendar.deadlines import first_day_disputed, month_end_disputed
from zairyu.calendar.doubt import Doubtful, Why, settled
from zairyu.calendar.periods import Period, add_months, completion_day

__all__ = [
    "acquisition_filing_ends", "acquisition_stay_ends", "filing_window_opens", "last_day_to_file",
    "return_by", "special_period_end", "stay_ends",
]  # fmt: skip

_DAY: Final = timedelta(days=1)
_TWO_MONTHS: Final = Period(months=2)
_THREE_MONTHS: Final = Period(months=3)
_ONE_YEAR: Final = Period(years=1)
_THIRTY_DAYS: Final = Period(days=30)
_SIXTY_DAYS: Final = Period(days=60)

_WINDOW: Final = Why(
    ja="月末に近い満了日では、さかのぼった月に同じ日付がないときや月の末日どうしを合わせるときに、始まりの日が異なります。",
    en="For a stay that ends near the end of a month, the first day depends on whether the same date or the "
    "end of the earlier month is taken.",
)
_CLOSED: Final = Why(
    ja="満了日が窓口の閉まっている日のとき、次の開庁日の申請も期限内とする扱いがありますが、在留期間そのものは延びません。",
    en="The stay ends on a day on which the office is closed. Filing on the next open day is treated as in "
    "time in practice, but the stay itself is not longer for it.",
)
_RETURN: Final = Why(
    ja="出国の日を1日目と数えるか、また月末の出国をどう数えるかで、差があります。",
    en="The counts differ on whether the day of departure is the first day, and at the end of a month.",
)


def stay_ends(granted_on: date, period: Period) -> Doubtful:
    """Return the last day of a period of stay; the day of landing or permission is not counted.

    An extension runs from the old last day. Ninety days therefore hold 91 calendar days with the day of
    arrival (Civil Code Arts. 140, 143).

    >>> stay_ends(date(2026, 5, 1), Period(days=90)).safe
    datetime.date(2026, 7, 30)
    >>> stay_ends(date(2026, 4, 1), Period(years=1)).safe
    datetime.date(2027, 4, 1)
    """
    return month_end_disputed(granted_on, period)


def filing_window_opens(expires_on: date, before: Period = _THREE_MONTHS) -> Doubtful:
    """Return the first day to file, so long before a stay or a card ends.

    ``safe`` is the later day: what is filed earlier may be sent away.

    Parameters
    ----------
    expires_on
        The last day of the stay or the card.
    before
        How long before it; three months unless told. For extensions this is practice; for cards it is
        the law (Immigration Act Art. 19-11(1)).

    >>> opens = filing_window_opens(date(2025, 6, 30))
    >>> opens.safe, opens.other
    (datetime.date(2025, 3, 31), datetime.date(2025, 3, 30))
    """
    expires_on = plain_day(expires_on)
    same_date = later = add_months(expires_on, -before.total_months)
    if same_date.day < expires_on.day:  # that month has no such date: the month, or the one after
        later = same_date + _DAY
    elif _ends_month(expires_on):
        later = _month_end(same_date)
    days = timedelta(days=before.days)
    return Doubtful.between(later - days, same_date - days, _WINDOW)


def last_day_to_file(expires_on: date, closed: ClosedDays = is_closed) -> Doubtful:
    """Return the last day to file an extension or a change of a stay that ends on ``expires_on``.

    On an open day it is that day. On a closing day ``safe`` is the last open day before it; ``other`` is
    the next open day, which offices accept in practice, on the lines of Art. 2 of the Act on Holidays of
    Administrative Organs. The stay ends on ``expires_on`` all the same. Some report that online filing is
    not possible on the last day itself.

    >>> days = last_day_to_file(date(2018, 1, 8))  # a Monday, Coming of Age Day
    >>> days.safe, days.other
    (datetime.date(2018, 1, 5), datetime.date(2018, 1, 9))
    """
    return Doubtful.between(
        previous_open(expires_on, closed), next_open(expires_on, closed), _CLOSED
    )


def special_period_end(expires_on: date) -> Doubtful:
    """Return the last day of the special period after a stay that ended on ``expires_on``.

    Two months, or the decision if that comes first, for who filed in time and had been given more than 30
    days (Immigration Act Arts. 20(6), 21(4)). It never moves for closing days.

    >>> special_period_end(date(2026, 12, 31)).safe
    datetime.date(2027, 2, 28)
    """
    return month_end_disputed(expires_on, _TWO_MONTHS)


def acquisition_filing_ends(event: date, closed: ClosedDays = is_closed) -> Doubtful:
    """Return the last day to apply for a status after birth or loss of Japanese nationality: 30 days.

    Immigration Act Art. 22-2(2). ``safe`` counts the day of the event; both move to the next open day.

    >>> acquisition_filing_ends(date(2026, 6, 1)).safe
    datetime.date(2026, 6, 30)
    """
    return first_day_disputed(event, _THIRTY_DAYS, closed=closed)


def acquisition_stay_ends(event: date) -> Doubtful:
    """Return the last day to stay without a status after birth or loss of Japanese nationality: 60 days.

    Immigration Act Art. 22-2(1). ``safe`` counts the day of the event; neither moves for closing days.

    >>> acquisition_stay_ends(date(2026, 6, 1)).safe
    datetime.date(2026, 7, 30)
    """
    return first_day_disputed(event, _SIXTY_DAYS)


def return_by(left_on: date, stay_expires_on: date | None, within: Period = _ONE_YEAR) -> Doubtful:
    """Return the last day to be back on special re-entry permission.

    One year from departure, or the end of the stay if that comes first (Immigration Act Art. 26-2(2)); it
    cannot be made longer abroad. ``safe`` counts the day of departure as the first.

    Parameters
    ----------
    left_on
        Day of departure.
    stay_expires_on
        Last day of the stay; None where it is indefinite.
    within
        One year; two for special permanent residents.

    >>> return_by(date(2025, 3, 10), date(2025, 8, 1)).safe
    datetime.date(2025, 8, 1)
    >>> both = return_by(date(2019, 12, 15), None)
    >>> both.safe, both.other
    (datetime.date(2020, 12, 14), datetime.date(2020, 12, 15))
    """
    counted = first_day_disputed(left_on, within)
    if stay_expires_on is None:
        return Doubtful.between(counted.safe, counted.other, _RETURN)
    end = plain_day(stay_expires_on)
    if end <= counted.safe:
        return settled(end)
    return Doubtful.between(counted.safe, min(counted.other, end), _RETURN)


def _month_end(day: date) -> date:
    return completion_day(day.replace(day=1), 1, "months") - _DAY


def _ends_month(day: date) -> bool:
    return day == _month_end(day)
