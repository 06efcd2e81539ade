"""Reading what callers give: days, cases, names. Days go in as dates or ISO text; a datetime is refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from zairyu.calendar import parse_day, to_public
from zairyu.facts import CaseFacts
from zairyu.facts.residence import status_held
from zairyu.logic import Special

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["facts_of", "public_day", "read_day", "status_on"]


def read_day(day: Any) -> date:
    """Return a day.

    Parameters
    ----------
    day
        A ``datetime.date`` (a ``pendulum.Date`` is one) or ISO text such as ``"2026-11-23"``.

    Raises
    ------
    TypeError, ValueError
        For a datetime and for anything that is no day.
    """
    return parse_day(day)


def public_day(day: date | None) -> date | None:
    """Return a day as callers get it, a ``pendulum.Date``; None stays None."""
    return None if day is None else to_public(day)


def facts_of(case: Case | CaseFacts) -> CaseFacts:
    """Return the facts of a case, read lazily.

    What has been derived is kept on the case itself, so that it lives no longer than the case.
    """
    if isinstance(case, CaseFacts):
        return case
    known = getattr(case, "derived", None)
    if not isinstance(known, CaseFacts):
        known = CaseFacts(case)
        object.__setattr__(case, "derived", known)
    return known


def status_on(facts: CaseFacts, day: date) -> str | None:
    """Return the id of the status held on a day; None where it is not known or none is held."""
    value = facts.view.value(status_held).at(day)
    return None if isinstance(value, Special) or value == "none" else str(value)
