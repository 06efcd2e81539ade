"""Days that follow from a stay: end of a period, special period, windows, re-entry.

Where two counts are defended the safe day is given first and the other beside it. For a last day the safe
one is the earlier; for a first day, the later.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from attrs import frozen

from zairyu.calendar import Period, add, add_months, completion_day, subtract

__all__ = [
    "EXTENSION_WINDOW", "TwoDays", "end_of_period", "extension_opens", "last_re_entry",
    "last_special_re_entry", "permit_extended_abroad", "special_period_end",
]  # fmt: skip

EXTENSION_WINDOW: Final = Period(months=3)
"""How long before the end of a period offices take an extension (practice; periods of six months or more)."""
DAY: Final = timedelta(days=1)


@frozen
class TwoDays:
    """A day, and the day that another defended count gives.

    Parameters
    ----------
    safe
        The day to plan by.
    other
        The day by the other count; equal to ``safe`` where the counts agree.
    """

    safe: date
    other: date

    @property
    def agree(self) -> bool:
        """Whether both counts give the same day."""
        return self.safe == self.other

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {"safe": self.safe.isoformat(), "other": self.other.isoformat()}


def end_of_period(start: date, period: Period) -> date:
    """Return the last day of a period of stay that runs from ``start``, which is not counted.

    ``start`` is the day of the permission (landing, change), or the end of the old period (extension):
    one year granted on 1 April 2026 ends on 1 April 2027; ninety days from 1 May on 30 July.

    >>> end_of_period(date(2023, 11, 1), Period(years=1))
    datetime.date(2024, 11, 1)
    """
    return add(start, period)


def _end_of_months_after(event: date, months: int) -> date:
    """Civil Code 140, 143: counted from the day after the event; whole months from the first of one."""
    return completion_day(event + DAY, months, "months") - DAY


def special_period_end(expiry: date) -> TwoDays:
    """Return the last day of the special period of a stay that ended on ``expiry`` (Act Art. 20(6)).

    Two months pass at the end of the day: counted strictly (Civil Code 143), a stay that ended on the
    last day of a month carries to the last day of the second month after it; counted by the same day
    number, it can end earlier. The decision ends it in any case.

    >>> special_period_end(date(2026, 6, 30))
    TwoDays(safe=datetime.date(2026, 8, 30), other=datetime.date(2026, 8, 31))
    """
    strict = _end_of_months_after(expiry, 2)
    same_day = add_months(expiry, 2)
    return TwoDays(min(strict, same_day), max(strict, same_day))


def extension_opens(expiry: date) -> TwoDays:
    """Return the day from which offices take an extension of a stay that ends on ``expiry``.

    About three months before, for a period of six months or more: practice. At the end of a month the
    later day is the safe one.

    >>> extension_opens(date(2025, 6, 30))
    TwoDays(safe=datetime.date(2025, 3, 31), other=datetime.date(2025, 3, 30))
    """
    early = subtract(expiry, EXTENSION_WINDOW)
    late = early
    if add(expiry, Period(days=1)).day == 1:
        late = subtract(expiry + DAY, EXTENSION_WINDOW) - DAY
    return TwoDays(late, early)


def last_special_re_entry(left_on: date, stay_ends: date | None, *, years: int = 1) -> TwoDays:
    """Return the last day to be back in Japan on special re-entry permission (Act Art. 26-2).

    One year from the day of departure (two for special permanent residents), or the end of the stay if
    that comes first. It cannot be extended abroad.

    Parameters
    ----------
    stay_ends
        Last day of the period of stay; None where it is indefinite.

    >>> last_special_re_entry(date(2025, 3, 10), date(2025, 8, 1)).safe
    datetime.date(2025, 8, 1)
    """
    same_day = add(left_on, Period(years=years))
    strict = _end_of_months_after(left_on, 12 * years)
    days = [min(day, stay_ends or date.max) for day in (same_day, strict)]
    return TwoDays(min(days), max(days))


def last_re_entry(valid_until: date, stay_ends: date | None) -> date:
    """Return the last day to be back on a re-entry permit: its validity, or the end of the stay."""
    return min(valid_until, stay_ends or date.max)


def permit_extended_abroad(in_force_from: date, valid_until: date, *, most: int = 6) -> date:
    """Return the latest day to which a re-entry permit can be extended at a mission abroad (Art. 26(5)).

    One year more at most, and six years (special permanent residents: seven) from the day it took effect.
    """
    return min(add(valid_until, Period(years=1)), add(in_force_from, Period(years=most)))
