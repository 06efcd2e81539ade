"""Days that follow from a re-entry permit; those that follow from a stay are counted in the calendar room."""

from __future__ import annotations

from datetime import date
from typing import Any

from zairyu.calendar import Doubtful, Period, add

__all__ = ["doubtful_to_json", "last_re_entry", "permit_extended_abroad"]


def last_re_entry(valid_until: date, stay_ends: date | None) -> date:
    """Return the last day to be back on a re-entry permit: its validity, or the end of the stay.

    Parameters
    ----------
    stay_ends
        Last day of the period of stay; None where it is indefinite.
    """
    return min(valid_until, stay_ends or date.max)


def permit_extended_abroad(in_force_from: date, valid_until: date, *, most: int = 6) -> date:
    """Return the latest day to which a re-entry permit can be extended at a mission abroad (Art. 26(5)).

    One year more at most, and six years (special permanent residents: seven) from the day it took effect.
    """
    return min(add(valid_until, Period(years=1)), add(in_force_from, Period(years=most)))


def doubtful_to_json(days: Doubtful | None) -> dict[str, Any] | None:
    """Return the two days, and why they differ, as plain types."""
    if days is None:
        return None
    why = None if days.why is None else {"ja": days.why.ja, "en": days.why.en}
    return {"safe": days.safe.isoformat(), "other": days.other.isoformat(), "why": why}
