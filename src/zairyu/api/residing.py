"""Where somebody stands today, and the catalogue of statuses: the public face of two rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zairyu.api.reading import read_day
from zairyu.life_events.apply import apply_all
from zairyu.life_events.events import events_of
from zairyu.procedures.standing import standing as _standing
from zairyu.statuses import status, status_on
from zairyu.statuses import statuses as _statuses

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.procedures.standing import Standing
    from zairyu.statuses import Status

__all__ = ["standing", "status", "status_on", "statuses"]


def standing(case: Case, on: Any) -> Standing:
    """Say where a person stands on a day: lawful on what basis and until when, work, travel, next act.

    Parameters
    ----------
    case
        The case. Events that it states up to the day are read into it first; planned ones are left out.
    on
        The day; a date or ISO text.

    Raises
    ------
    InvalidCase
        If an event of the case has a key that its kind does not have.
    """
    day = read_day(on)
    happened = [event for event in events_of(case) if event.day <= day]
    return _standing(apply_all(case, happened), day)


def statuses(on: Any) -> tuple[Status, ...]:
    """Return the statuses of residence in force on a day, in the order of the appended tables."""
    return _statuses(read_day(on))
