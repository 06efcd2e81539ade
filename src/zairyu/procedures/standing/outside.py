"""Whom the case places outside the statuses of residence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.calendar import acquisition_stay_ends
from zairyu.procedures.standing.permits import landing, provisional_stay, status_of_forces
from zairyu.procedures.standing.sixty_days import SIXTY_DAYS, since_of, sixty_days

if TYPE_CHECKING:
    from zairyu.case import Application, Case, Person
    from zairyu.procedures.standing.answer import Standing

__all__ = ["outside"]


def outside(
    case: Case, person: Person, on: date, pending: tuple[Application, ...]
) -> Standing | None:
    """Return the standing of somebody whom the case places outside the statuses; None where it does not."""
    kind = person.stays_outside_the_system
    if kind in (None, "none"):
        return None
    since = since_of(person)
    if kind in SIXTY_DAYS:
        if since is None or not since <= on <= acquisition_stay_ends(since).safe:
            return None
        return sixty_days(case, person, on, since, pending)
    if kind == "status_of_forces":
        return status_of_forces(person, on, pending)
    if kind == "provisional_stay":
        return provisional_stay(person, None, on, pending)
    assert kind is not None
    return landing(person, on, kind, pending)
