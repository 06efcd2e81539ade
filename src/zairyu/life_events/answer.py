"""What follows from events: the answer's parts, each a frozen value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import frozen

from zairyu.calendar import Doubtful
from zairyu.case import Case
from zairyu.citations import Citation
from zairyu.law.happenings import Duty, Ground, Protection, Step
from zairyu.life_events.events import Event
from zairyu.life_events.model import Contact, Note, Way
from zairyu.logic import Outcome, Text
from zairyu.procedures.days import doubtful_to_json

__all__ = ["Answered", "DatedDuty", "DatedStep", "Gathered", "OpenWay", "Risk"]


@frozen
class DatedDuty:
    """A duty with its days.

    Parameters
    ----------
    duty
        The duty as the law states it.
    event
        The event that begins it.
    binds
        MET: it binds on the facts given; UNKNOWN: it may.
    last_day
        The last day: the safe one, and that by the other count; None: at once.
    opens
        For a duty to be done by the day of the event itself: from when; None.
    planned
        Whether the event lies after the day asked about.
    late
        Whether the last day by either count is over, or was when it was done; None where there is none.
    citations
        Where it stands on the day of the event.
    done
        The day on which it was done, as far as the case tells; None.
    depends_on
        What would settle whether it binds, as questions; empty where that is settled.
    """

    duty: Duty
    event: Event
    binds: Outcome
    last_day: Doubtful | None
    opens: Doubtful | None
    planned: bool
    late: bool | None
    citations: tuple[Citation, ...]
    done: date | None = None
    depends_on: tuple[Text, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        duty = self.duty
        return {
            "id": duty.id,
            "event": self.event.to_json(),
            "text": duty.text.to_json(),
            "binds": self.binds.value,
            "last_day": doubtful_to_json(self.last_day),
            "at_once": self.last_day is None,
            "opens": doubtful_to_json(self.opens),
            "planned": self.planned,
            "late": self.late,
            "done": _iso(self.done),
            "depends_on": [question.to_json() for question in self.depends_on],
            "where": duty.where.to_json(),
            "online": duty.online,
            "penalty": _text(duty.penalty),
            "counts_as_late": _text(duty.late),
            "citations": _cited(self.citations),
            "penalty_citations": _cited(duty.penalty_citations),
        }


@frozen
class Answered:
    """What answers a ground, or protects besides, with whether the facts hold.

    It neither stops nor resets a clock; where it is judged, the authority judges it.
    """

    protection: Protection
    holds: Outcome | None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        protection = self.protection
        return {
            "id": protection.id,
            "text": protection.text.to_json(),
            "holds": None if self.holds is None else self.holds.value,
            "evidence": _text(protection.evidence),
            "citations": _cited(protection.citations),
        }


@frozen
class Risk:
    """A ground that could be used from a day on; the days stand as if nothing answered it.

    Parameters
    ----------
    ground
        The ground as the law states it.
    event
        The event from which its clock can begin.
    touches
        MET: it can touch the person on the facts given; UNKNOWN: it may.
    starts_earliest, starts_latest
        The days between which the clock begins; the latest is None where it is open.
    may_start_earlier
        Whether the start is judged and nothing in the case says how early.
    nominal_end
        Last day of the time counted from the earliest start; None where no time has to pass.
    from_day
        First day on which it could be used, planned by the earliest start.
    from_day_latest
        The same counted from the latest start; None where that is open.
    ended_by
        A later event that ends the state the ground is about; None.
    answers
        What answers it.
    depends_on
        What would settle whether it can touch the person, as questions; empty where that is settled.
    """

    ground: Ground
    event: Event
    touches: Outcome
    starts_earliest: date
    starts_latest: date | None
    may_start_earlier: bool
    nominal_end: Doubtful | None
    from_day: Doubtful
    from_day_latest: date | None
    ended_by: Event | None
    answers: tuple[Answered, ...]
    citations: tuple[Citation, ...]
    depends_on: tuple[Text, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.ground.id,
            "kind": self.ground.kind,
            "event": self.event.to_json(),
            "text": self.ground.text.to_json(),
            "touches": self.touches.value,
            "depends_on": [question.to_json() for question in self.depends_on],
            "starts_earliest": self.starts_earliest.isoformat(),
            "starts_latest": _iso(self.starts_latest),
            "may_start_earlier": self.may_start_earlier,
            "nominal_end": doubtful_to_json(self.nominal_end),
            "could_be_used_from": doubtful_to_json(self.from_day),
            "could_be_used_from_latest": _iso(self.from_day_latest),
            "ended_by": None if self.ended_by is None else self.ended_by.to_json(),
            "answers": [answer.to_json() for answer in self.answers],
            "what_follows": [text.to_json() for text in self.ground.what_follows],
            "citations": _cited(self.citations),
        }


@frozen
class DatedStep:
    """A step of a proceeding with its last day."""

    step: Step
    event: Event
    last_day: Doubtful | None
    citations: tuple[Citation, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.step.id,
            "event": self.event.to_json(),
            "text": self.step.text.to_json(),
            "last_day": doubtful_to_json(self.last_day),
            "notes": [text.to_json() for text in self.step.notes],
            "citations": _cited(self.citations),
        }


@frozen
class OpenWay:
    """A way that could be open, dated.

    Parameters
    ----------
    way
        The way as the table states it.
    event
        The event it belongs to.
    file_from
        The first day to file: the day asked about, or a planned event's.
    file_by
        The last day to file; None where it is not known or there is none.
    warning
        Said where it can move a child.
    """

    way: Way
    event: Event
    file_from: date
    file_by: Doubtful | None
    warning: Note | None


@frozen
class Gathered:
    """Everything that follows from events, before the ways are checked.

    Parameters
    ----------
    case
        The case after all events.
    on
        The day asked about.
    status
        Id of the status held on the day of the first event; None where there is none, or it is not known.
    status_known
        Whether that is known.
    """

    case: Case
    on: date
    events: tuple[Event, ...]
    status: str | None
    status_known: bool
    first: tuple[Note, ...]
    last_day_to_file: Doubtful | None
    duties: tuple[DatedDuty, ...]
    steps: tuple[DatedStep, ...]
    risks: tuple[Risk, ...]
    protections: tuple[Answered, ...]
    ways: tuple[OpenWay, ...]
    notes: tuple[Note, ...]
    office: tuple[Note, ...]
    write_down: tuple[Text, ...]
    permanent_residence: tuple[Note, ...]
    family: tuple[Note, ...]
    keep: tuple[Text, ...]
    contacts: tuple[Contact, ...]
    lawyer_first: bool


def _text(text: Text | None) -> dict[str, str] | None:
    return None if text is None else text.to_json()


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _cited(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    return [citation.to_json() for citation in citations]
