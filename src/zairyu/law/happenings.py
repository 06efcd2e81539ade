"""Types for what the law ties to an event: duties with a last day, grounds with a clock, answers, steps.

A duty, a ground of revocation and a step of deportation are values like every rule: who they bind is an
expression over facts, when they begin is the id of a kind of event, how long they run is a period. No
function decides them; :mod:`zairyu.life_events` reads them for a case and a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import field, frozen

from zairyu.logic import Expr, Text

if TYPE_CHECKING:
    from datetime import date

    from zairyu.calendar import Period
    from zairyu.citations import Citation

__all__ = [
    "FIRST_COMPARED", "FIRST_TOLD", "Duty", "Ground", "Numbered", "Protection", "Step",
]  # fmt: skip

FIRST_TOLD: Final = "2012-07-09"
"""The residence card, the duties of fourteen days, the revocation items on spouses and addresses and special
re-entry began on this day (Act 79 of 2009). What is older is told from it on, and of no day before."""
FIRST_COMPARED: Final = "2017-01-01"
"""Day of the oldest text that was read: what is numbered by it is told from this day on."""


@frozen
class Numbered:
    """Where a rule stands on which days: items are renumbered.

    Parameters
    ----------
    citation
        The provision.
    start, until
        The days on which it stands there, as ISO days, half-open; ``until`` None: no end is known.
    """

    citation: Citation
    start: str = FIRST_TOLD
    until: str | None = None

    def holds_on(self, day: date) -> bool:
        """Return whether the rule stands here on that day."""
        iso = day.isoformat()
        return self.start <= iso and (self.until is None or iso < self.until)


def _standing(places: tuple[Numbered, ...], day: date) -> Citation | None:
    return next((place.citation for place in places if place.holds_on(day)), None)


@frozen
class Protection:
    """What answers a ground, or protects besides: a published just cause, a rule, a right.

    It answers; it does not stop or reset a clock, and where it is judged the authority judges it.

    Parameters
    ----------
    id
        Stable id.
    text
        What it is, ja and en.
    citations
        Where it stands.
    holds
        Whether it holds on the facts; None where nothing in a case could tell.
    evidence
        What shows it.
    """

    id: str
    text: Text
    citations: tuple[Citation, ...]
    holds: Expr | None = None
    evidence: Text | None = None


@frozen
class Duty:
    """Something that has to be done within a time from an event.

    Parameters
    ----------
    id
        Stable id.
    text
        What has to be done, ja and en.
    who
        Whom it binds: read on the day of the event.
    triggers
        Ids of the kinds of event that begin it.
    within
        The time for it; None: at once.
    first_day_counts
        Whether the day of the event is the first day of the count (family register), or the day after
        it (Civil Code 140).
    where
        To which office, by which means.
    online
        Whether it can be done online.
    penalty
        What the Act provides for failing it; None: nothing.
    late
        What counts as late, and that late is better than never.
    opens
        For a duty to be done *by* the day of the event itself (the expiry of a card): how long before it
        the time for it opens. Its last day is then the day of the event, and ``within`` is None.
    places
        Where it stands, by day: it binds on the days of one of them, and on no other.
    """

    id: str
    text: Text
    who: Expr
    triggers: tuple[str, ...]
    within: Period | None
    where: Text
    places: tuple[Numbered, ...]
    first_day_counts: bool = False
    online: bool = False
    penalty: Text | None = None
    penalty_citations: tuple[Citation, ...] = ()
    late: Text | None = None
    opens: Period | None = None
    opened_before: Period | None = None

    def binds_on(self, day: date) -> Citation | None:
        """Return where the duty stands on a day; None on a day on which it is not in force."""
        return _standing(self.places, day)


@frozen
class Ground:
    """A ground that could be used from a day on: revocation, deportation, a negative item at the next filing.

    Parameters
    ----------
    id
        Stable id.
    kind
        ``"revocation"``, ``"deportation"`` or ``"examination"``.
    text
        What the ground is: what could be used, never that something is cancelled.
    who
        Whom it can touch: read on the day of the event.
    triggers
        Ids of the kinds of event from which its clock can begin.
    after
        The time that has to pass; None: from the day itself.
    start_judged
        Whether the day from which the clock runs is itself judged: then the earliest and the latest day
        are given.
    answers
        Published just causes and what else answers it.
    places
        Where it stands, by day.
    what_follows
        What the Act provides when it is used: hearing, time to depart, what stays open.
    """

    id: str
    kind: str
    text: Text
    who: Expr
    triggers: tuple[str, ...]
    places: tuple[Numbered, ...]
    after: Period | None = None
    start_judged: bool = False
    answers: tuple[Protection, ...] = ()
    what_follows: tuple[Text, ...] = ()

    def stands_on(self, day: date) -> Citation | None:
        """Return where the ground stands on a day (items are renumbered); None where it is not in force."""
        return _standing(self.places, day)


@frozen
class Step:
    """A step of a proceeding with a time of its own (oral hearing, objection, departure, suit).

    Parameters
    ----------
    id
        Stable id.
    text
        What can be done or happens.
    trigger
        Id of the kind of event from which the time runs.
    within
        The time; None: no fixed time.
    places
        Where it stands.
    first_day_counts
        As for :class:`Duty`.
    notes
        More for a reader: what it does, what it cannot do.
    ends
        What its last day is. ``"to_file"``: the last day to hand something in, which goes on to the next open
        day. ``"to_leave"``: the last day to stay, which moves for no closed office. ``"to_wait"``: the last
        day of a time that has to pass, so that the later count is the safe one.
    """

    id: str
    text: Text
    trigger: str
    within: Period | None
    places: tuple[Numbered, ...]
    first_day_counts: bool = False
    notes: tuple[Text, ...] = field(default=())
    ends: Literal["to_file", "to_leave", "to_wait"] = "to_file"
