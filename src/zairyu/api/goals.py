"""What somebody wants to reach, as a question that the rules can answer on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from zairyu.api.checking import assumptions_for, check
from zairyu.api.reading import facts_of, read_day, status_on
from zairyu.api.requests import (
    Request,
    certificate_of_eligibility,
    change_of_employer,
    change_of_status,
    extension,
    permanent_residence,
    permission_for_other_activity,
)
from zairyu.facts.designated import held
from zairyu.statuses import status
from zairyu.statuses.designated import designated_activity

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.facts import CaseFacts
    from zairyu.logic import Finding

__all__ = ["NAMED_GOALS", "NATURALISATION", "Goal", "finding_on", "request_for"]

Goal: TypeAlias = "Request | str"
"""A request, the id or name of a status, ``"extension"`` and the like, or ``"naturalisation"``."""

NATURALISATION: Final = "naturalisation"
_BY_NAME: Final = {
    "extension": extension,
    "permanent_residence": permanent_residence,
    "permission_for_other_activity": permission_for_other_activity,
    "change_of_employer": change_of_employer,
}
NAMED_GOALS: Final = frozenset({*_BY_NAME, NATURALISATION})
"""Goals that are no status."""


def request_for(facts: CaseFacts, goal: Goal, day: date) -> Request | None:
    """Return the procedure that leads to a goal from where a person stands; None for naturalisation.

    A status is reached by a change, the status held now by an extension, and any status by a certificate of
    eligibility for somebody who lives abroad. A kind of Designated Activities is written ``designated_activities:46``.

    Raises
    ------
    UnknownName
        If a text names neither a procedure nor a status.
    """
    if isinstance(goal, Request):
        return goal
    if goal == NATURALISATION:
        return None
    if goal in _BY_NAME:
        return _BY_NAME[goal]()
    name, _, kind = goal.partition(":")
    to = status(name).id
    if to == "permanent_resident":
        return permanent_residence()
    present = status_on(facts, day)
    if present == to and (not kind or _holds(facts, kind, day)):
        return extension(kind or None)
    if present is None and facts.view.applicant.lives_in_japan.at(day) is False:
        return certificate_of_eligibility(to, kind or None)
    return change_of_status(to, kind or None)


def _holds(facts: CaseFacts, kind: str, day: date) -> bool:
    """Is this the kind of Designated Activities held?"""
    return bool(facts.view.value(held).at(day) == designated_activity(kind).code)


def finding_on(case: Case | CaseFacts, goal: Goal, on: Any) -> Finding:
    """Return what the rules say of a goal on a day.

    Parameters
    ----------
    case
        The case so far.
    goal
        What is to be reached.
    on
        The day of filing.

    Raises
    ------
    InvalidCase, LawNotCovered, UnknownName
        As :func:`zairyu.check`.
    """
    day, facts = read_day(on), facts_of(case)
    request = request_for(facts, goal, day)
    if request is not None:
        return check(facts, request, day)
    from datetime import timedelta

    from zairyu.law.register import all_rules
    from zairyu.logic import Finding, Reading

    assumed = assumptions_for(facts, day, timedelta(0))
    return Finding(all_rules()[NATURALISATION], day, Reading(facts), assumptions=assumed)
