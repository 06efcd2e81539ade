"""Duties done, as far as the case tells: notifications made and applications filed that answer an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from zairyu.case import Case, Notification
    from zairyu.law.happenings import Duty
    from zairyu.life_events.events import Event

__all__ = ["done_on"]

_ORGANISATION: Final = frozenset({"organisation_contract", "organisation_activity"})
_NOTIFIED: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "duty.address.": frozenset({"address"}),
        "duty.municipality.moving_in": frozenset({"address"}),
        "duty.special_permanent_resident.address": frozenset({"address"}),
        "duty.special_permanent_resident.first_address": frozenset({"address"}),
        "duty.organisation.spouse": frozenset({"spouse"}),
        "duty.organisation.": _ORGANISATION,
        "duty.card.changed_details": frozenset({"card_details"}),
        "duty.special_permanent_resident.details": frozenset({"card_details"}),
        "duty.card.renewal": frozenset({"card_renewal"}),
        "duty.special_permanent_resident.renewal": frozenset({"card_renewal"}),
        "duty.card.return": frozenset({"card_return"}),
        "duty.special_permanent_resident.return": frozenset({"card_return"}),
    }
)
"""Which kinds of notification fulfil a duty, by the beginning of its id; the first that fits counts."""
_ABOUT: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "left_job": frozenset({"end"}),
        "retired": frozenset({"end"}),
        "left_school": frozenset({"end"}),
        "graduated": frozenset({"end"}),
        "joined_job": frozenset({"start", "new"}),
        "organisation_changed": frozenset({"renamed", "moved", "wound_up"}),
        "employer_bankrupt": frozenset({"wound_up", "end"}),
        "divorced": frozenset({"divorce"}),
        "spouse_died": frozenset({"death"}),
    }
)
"""What a notification that says what happened has to say, by kind of event; others: anything."""


def done_on(case: Case, duty: Duty, event: Event, on: date) -> date | None:
    """Return the day on which a duty was done; None where the case does not tell of it up to ``on``.

    Parameters
    ----------
    case
        The case.
    duty, event
        The duty, and the event that began it.
    on
        The day asked about.
    """
    days = (*_notified(case, duty, event), *_applied(case, duty, event))
    return min((day for day in days if day <= on), default=None)


def _notified(case: Case, duty: Duty, event: Event) -> Iterator[date]:
    kinds = next((kinds for start, kinds in _NOTIFIED.items() if duty.id.startswith(start)), None)
    if kinds is None:
        return
    for filed in case.persons[case.applicant].notifications:
        if (
            filed.kind in kinds
            and filed.event_on == event.day
            and isinstance(filed.filed_on, date)
            and _says(filed, event)
        ):
            yield filed.filed_on


def _says(filed: Notification, event: Event) -> bool:
    about = _ABOUT.get(event.kind)
    organisation: Any = getattr(event, "organisation", None)
    same = None in (filed.organisation, organisation) or filed.organisation == organisation
    return same and (filed.event is None or about is None or filed.event in about)


def _applied(case: Case, duty: Duty, event: Event) -> Iterator[date]:
    """Applications to acquire a status: the child's after a birth, the person's own after losing nationality."""
    if not duty.id.startswith("duty.acquisition."):
        return
    of_child = event.kind == "child_born"
    child = getattr(event, "child", None)
    for entry in case.applications:
        if entry.procedure != "acquisition" or entry.filed_on is None:
            continue
        own = entry.person in (None, case.applicant)
        theirs = entry.person == child if child is not None else not own
        if entry.filed_on >= event.day and (theirs if of_child else own):
            yield entry.filed_on
