"""The grant held on a day, the applications pending, and the special period they bring."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from attrs import frozen

from zairyu.calendar import Doubtful, Period, return_by, special_period_end, stay_ends
from zairyu.facts.application import CHANGE_OR_EXTENSION, SHORT, days_of, pending_until
from zairyu.facts.stays import stays_of

if TYPE_CHECKING:
    from zairyu.case import Application, Case, Person, StatusSpell

__all__ = ["Held", "goes_on", "grant_on", "lost_abroad", "pending_on", "special_period"]

INDEFINITE: Final = ("permanent_resident", "highly_skilled_professional_ii")


@frozen
class Held:
    """The grant held on the day, and what is known of its end."""

    spell: StatusSpell
    until: date | None
    indefinite: bool

    @property
    def status(self) -> str:
        """Id of the status."""
        return self.spell.status

    @property
    def over_30_days(self) -> bool | None:
        """Is the period granted longer than 30 days (Art. 20(6))?"""
        period = self.spell.period_of_stay
        days = days_of(period)
        if days is not None:
            return bool(days > SHORT)
        if period is not None or self.indefinite:
            return True
        if self.until is not None and self.spell.from_ is not None:
            return True if self.until > self.spell.from_ + timedelta(days=SHORT) else None
        return None

    @property
    def kind(self) -> str | None:
        """The kind of Designated Activities, where it is one that the catalogue knows."""
        from zairyu.errors import UnknownName
        from zairyu.statuses import designated_activity

        try:
            return designated_activity(self.spell.designated_activity or "").code
        except UnknownName:
            return None


def grant_on(person: Person, on: date) -> Held | None:
    """Return the grant held on a day; None where there is none, or it ended before its time."""
    spells = [spell for spell in person.statuses if spell.from_ is not None and spell.from_ <= on]
    if not spells:
        return None
    spell = max(spells, key=lambda entry: entry.from_ or date.min)
    until, indefinite = _end(spell)
    if isinstance(spell.until, date) and spell.until < on:
        ran_out = until is not None and until <= spell.until
        if spell.ended_by not in (None, "expiry") or not ran_out:
            return None  # it ended before its time, as far as the case says
    return Held(spell, until, indefinite)


def _end(spell: StatusSpell) -> tuple[date | None, bool]:
    """Return the last day of the period, and whether it has none."""
    if isinstance(spell.expires_on, date):
        return spell.expires_on, False
    if spell.expires_on is not None or spell.period_of_stay == "indefinite":
        return None, True
    if isinstance(spell.period_of_stay, Period) and spell.from_ is not None:
        return stay_ends(spell.from_, spell.period_of_stay).safe, False
    return None, spell.status in INDEFINITE


def pending_on(case: Case, on: date) -> tuple[Application, ...]:
    """Return the applicant's applications that are pending on a day."""
    return tuple(
        entry
        for entry in case.applications
        if entry.person in (None, case.applicant)
        and entry.filed_on is not None
        and entry.filed_on <= on
        and (pending_until(entry) or date.max) > on
    )


def special_period(held: Held, pending: tuple[Application, ...]) -> Doubtful | None:
    """Return the special period that a pending change or extension brings; None where there is none.

    Not with a period of 30 days or less, not for permanent residence, not for what was filed late (Arts.
    20(6), 21(4), 22).
    """
    if held.until is None or held.over_30_days is not True:
        return None
    until = held.until
    timely = any(
        entry.procedure in CHANGE_OR_EXTENSION
        and entry.to != "permanent_resident"
        and entry.filed_on is not None
        and entry.filed_on <= until
        for entry in pending
    )
    return special_period_end(until) if timely else None


def goes_on(held: Held, pending: tuple[Application, ...], on: date) -> bool:
    """Return whether the stay goes on, by its period or by the special period; also where its end is not known."""
    if held.until is None or on <= held.until:
        return True
    special = special_period(held, pending)
    return special is not None and on <= special.later


def lost_abroad(person: Person, as_of: date, on: date) -> bool:
    """Was the status lost by an absence that covers the day? Read from the chain of stays, as the rules do.

    The chain is cut at the departure; up to the last day for returning the status is still held.
    """
    if stays_of(person, as_of).held().at(on) != "none":
        return False
    for absence in person.absences:
        left, back = absence.left_on, absence.returned_on
        if left is None or left >= on or (isinstance(back, date) and back <= on):
            continue
        if absence.permission == "special_reentry":
            return on > return_by(left, None).later
        if absence.permission == "re_entry_permit":
            return absence.permit_valid_until is not None and on > absence.permit_valid_until
        return absence.permission is not None
    return False
