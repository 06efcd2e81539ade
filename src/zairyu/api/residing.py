"""Where somebody stands today, and the catalogue of statuses: the public face of two rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zairyu.api.reading import read_day
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
        The case.
    on
        The day; a date or ISO text.
    """
    return _standing(case, read_day(on))


def statuses(on: Any) -> tuple[Status, ...]:
    """Return the statuses of residence in force on a day, in the order of the appended tables."""
    return _statuses(read_day(on))
