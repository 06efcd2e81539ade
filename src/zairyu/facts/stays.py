"""A person's stays in Japan as a chain of spells, and the counts that run along it.

A *spell* is an unbroken time with one status. A *chain* is a row of spells that touch: each begins on the
day after the one before ended, or earlier. A chain ends where a status was lost, and where it gave no
mid- to long-term stay (:data:`SHORT_STAYS`; a Designated Activity of up to 30 days for preparing
departure, in practice). Counting is always by adding whole years to a start day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from weakref import ref

from attrs import Factory, evolve, field, frozen

from zairyu.calendar import Period, completed, completion_day, special_period_end
from zairyu.case.values import Explicit
from zairyu.facts.application import (
    CHANGE_OR_EXTENSION,
    SHORT,
    applications,
    days_of,
    pending_until,
)
from zairyu.facts.spans import FOREVER, years_over
from zairyu.logic import UNKNOWN, Count, Timeline
from zairyu.statuses import status as catalogue_entry
from zairyu.statuses.designated import code_of

if TYPE_CHECKING:
    from zairyu.case import Absence, Person, StatusSpell
    from zairyu.facts.source import CaseView

__all__ = [
    "FAMILIES", "FOREVER", "SHORT_STAYS", "TRAINING", "Chain", "Spell", "Stays",
    "counts_for_five_years", "is_hsp", "is_in", "is_special_hsp", "is_waiting", "stays_in", "stays_of",
]  # fmt: skip

DAY: Final = timedelta(days=1)
NOTHING_LONGER_IS_ASKED: Final = 20
"""Years. No rule asks for more, so beyond them it does not matter what came before."""

SHORT_STAYS: Final = frozenset({"temporary_visitor", "diplomat", "official", "none"})
"""Statuses that make nobody a mid- to long-term resident (Act Art. 19-3)."""

TRAINING: Final = frozenset(
    {
        "technical_intern_training",
        "technical_intern_training_i_a",
        "technical_intern_training_i_b",
        "technical_intern_training_ii_a",
        "technical_intern_training_ii_b",
        "technical_intern_training_iii_a",
        "technical_intern_training_iii_b",
        "specified_skilled_worker_i",
    }
)
"""Work statuses left out of the five years since 2019-05-31."""

_HSP_I: Final = frozenset(
    {
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "highly_skilled_professional_i_c",
    }
)
FAMILIES: Final[dict[str, frozenset[str]]] = {
    "highly_skilled_professional_i": _HSP_I,
    "highly_skilled_professional": _HSP_I | {"highly_skilled_professional_ii"},
    "long_term_resident_or_spouse": frozenset(
        {
            "long_term_resident",
            "spouse_or_child_of_japanese_national",
            "spouse_or_child_of_permanent_resident",
        }
    ),
    "engineer_specialist_in_humanities_international_services": frozenset(
        {
            "engineer_specialist_in_humanities_international_services",
            "engineer",
            "specialist_in_humanities_international_services",
        }
    ),
    "business_manager": frozenset({"business_manager", "investor_business_manager"}),
}
"""Groups of statuses that are counted together; a status merged into another counts with it."""


@frozen
class Spell:
    """An unbroken time with one status.

    Parameters
    ----------
    status
        Id of the status.
    start
        First day.
    until
        First day after it; :data:`FOREVER` while it goes on.
    activity
        Number or code of the Designated Activity, in capitals; empty for other statuses.
    special
        Whether it was granted as a special highly skilled professional; None where not stated.
    days
        Length of the period granted, in days, where it was given in days.
    """

    status: str
    start: date
    until: date = FOREVER
    activity: str = ""
    special: bool | None = None
    days: int | None = None

    @property
    def breaks(self) -> bool:
        """Whether it gives no continuing stay."""
        leaving = self.activity in LEAVING_ACTIVITIES and (self.days or 31) <= 30
        return self.status in SHORT_STAYS or leaving


Belongs: TypeAlias = Callable[[Spell], "bool | None"]
"""Does a spell count? None: not known."""

HSP_ACTIVITIES: Final = frozenset({"HSP"})
"""The Designated Activities of highly skilled persons before 2015-04-01."""
WORK_ACTIVITIES: Final = HSP_ACTIVITIES | {"6", "8", "36", "37", "46", "EPA_QUALIFIED"}
"""Designated Activities taken as a work status (the draft of 2026-08-04 lists the same)."""
NO_WORK_ACTIVITIES: Final = frozenset(
    {"5", "5-2", "9", "34", "35", "38", "39", "47", "54", "DEP_HSGRAD"}
)
"""Designated Activities taken as none: working holiday, internship, families. Others: not known."""
WAITING_ACTIVITIES: Final = frozenset(
    {"JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "OFFER_WAIT", "STARTUP_GRAD", "REFUGEE_APP", "UKRAINE",
     "MYANMAR", "AFGHAN_ETC"}
)  # fmt: skip
"""Unlisted activities that the draft of 2026-08-04 does not count for the ten years."""
LEAVING_ACTIVITIES: Final = frozenset({"DEPARTURE"})


def counts_for_five_years(counting: str) -> Belongs:
    """Return the test "a work status or a residence status".

    Parameters
    ----------
    counting
        ``"every_work_status"`` (the text of 2006) or ``"without_training"`` (since 2019-05-31).
    """

    def counts(spell: Spell) -> bool | None:
        if spell.status == "designated_activities":
            return _is_work(spell.activity)
        if spell.status in TRAINING:
            return counting == "every_work_status"
        return _KNOWN.get(catalogue_entry(spell.status).counts_as)

    return counts


_KNOWN: Final = {"work": True, "residence": True, "neither": False}
"""What the catalogue says; where the guideline does not say of a status, it is not known."""


def _is_work(activity: str) -> bool | None:
    if activity in WORK_ACTIVITIES:
        return True
    idle = NO_WORK_ACTIVITIES | WAITING_ACTIVITIES | LEAVING_ACTIVITIES
    return False if activity in idle else None


def is_in(status: str) -> Belongs:
    """Return the test "this status, a status of this family, or these Designated Activities"."""
    if status == "designated_activities_36_or_37":
        return lambda spell: spell.activity in ("36", "37")
    members = FAMILIES.get(status, frozenset({status}))
    return lambda spell: spell.status in members


def is_hsp(spell: Spell) -> bool:
    """Return whether the spell is that of a recognised highly skilled person."""
    return spell.status in FAMILIES["highly_skilled_professional"] or (
        spell.activity in HSP_ACTIVITIES
    )


def is_special_hsp(spell: Spell) -> bool | None:
    """Return whether the spell is that of a special highly skilled professional."""
    return spell.special if is_hsp(spell) else False


def is_waiting(spell: Spell) -> bool:
    """Return whether the spell is a Designated Activity of waiting, in the draft's sense."""
    return spell.activity in WAITING_ACTIVITIES


@frozen
class Chain:
    """Spells that touch."""

    spells: tuple[Spell, ...]

    @property
    def start(self) -> date:
        """First day."""
        return self.spells[0].start

    @property
    def until(self) -> date:
        """First day after it."""
        return self.spells[-1].until

    def runs(self, counts: Belongs) -> Iterator[tuple[date, date]]:
        """Yield ``(start, until)`` of each unbroken time in which the spells count, or may."""
        start: date | None = None
        for spell in self.spells:
            belongs = counts(spell) is not False
            if belongs and start is None:
                start = spell.start
            if not belongs and start is not None:
                yield start, spell.start
                start = None
        if start is not None:
            yield start, self.until


@frozen
class Stays:
    """All that is known of a person's stays.

    Parameters
    ----------
    spells
        In order of time, none overlapping.
    known_from
        First day from which nothing is missing; None where spells may be missing anywhere.
    """

    spells: tuple[Spell, ...]
    known_from: date | None
    chains: tuple[Chain, ...] = field(
        default=Factory(lambda stays: _chains(stays.spells), takes_self=True),
        init=False, eq=False, repr=False,
    )  # fmt: skip
    """The spells, cut where the stay was broken."""

    def _absent(self, value: Any) -> list[tuple[date, Any]]:
        """Return the steps of "nothing is held": ``value`` from the day on which that is known."""
        return [] if self.known_from is None else [(self.known_from, value)]

    def _ended(self, day: date, value: Any) -> list[tuple[date, Any]]:
        """Return the step at the end of a spell or chain on ``day``, if it ends."""
        if day == FOREVER:
            return []
        known = self.known_from is not None and day >= self.known_from
        return [(day, value if known else UNKNOWN)]

    def _doubtful(self, start: date) -> bool:
        """Could an unlisted spell come just before a run that starts on ``start``?"""
        return self.known_from is None or start <= self.known_from

    def timeline(self, read: Callable[[Spell], Any], *, absent: Any) -> Timeline:
        """Return what ``read`` says of the spell held; ``absent`` where none is held."""
        steps = self._absent(absent)
        for spell in self.spells:
            steps.append((spell.start, read(spell)))
            steps.extend(self._ended(spell.until, absent))
        return Timeline.steps(UNKNOWN, *steps)

    def held(self) -> Timeline:
        """Return the status held; ``"none"`` where none is, unknown where the list may lack one."""
        return self.timeline(lambda spell: spell.status, absent="none")

    def continuous(self) -> Timeline:
        """Return the completed years of the present chain."""
        return self.count(lambda _: True)

    def count(self, counts: Belongs, enough: int = NOTHING_LONGER_IS_ASKED) -> Timeline:
        """Return the completed years of the present unbroken time in spells that count.

        Zero where the spell held does not count. Where spells may be missing before that time, or it is
        not known whether one of them counts, the years are unknown until those that surely count are
        ``enough``: so many that no rule asks for more.
        """
        steps = self._absent(0)
        for chain in self.chains:
            first: date | None = None  # the earliest day on which the time may have begun
            sure: date | None = None  # the day from which every spell counts
            for spell in chain.spells:
                belongs = counts(spell)
                if belongs is False:
                    first = sure = None
                    steps.append((spell.start, 0))
                    continue
                first = first or spell.start
                sure = (sure or spell.start) if belongs else None
                exact = first == sure and not (first == chain.start and self._doubtful(first))
                steps.extend(_counting(spell, sure, enough, exact=exact))
            steps.extend(self._ended(chain.until, 0))
        return Timeline.steps(UNKNOWN, *steps)

    def longest(self, counts: Belongs, enough: int = NOTHING_LONGER_IS_ASKED) -> Timeline:
        """Return the completed years of the longest time that counts, within the present chain.

        Unknown as in :meth:`count`.
        """
        if any(counts(spell) is None for spell in self.spells) or self.known_from != date.min:
            return self.count(counts, enough).map(
                lambda years: years if isinstance(years, Count) else UNKNOWN
            )
        steps = self._absent(0)
        for chain in self.chains:
            best = 0
            steps.append((chain.start, 0))
            for start, until in chain.runs(counts):
                passes = completion_day(start, best, "years") if best else start
                if passes < until:
                    steps.append((passes, Count(start, "years")))
                if until != chain.until:
                    best = max(best, completed(start, "years", until))
                    steps.append((until, best))
            steps.extend(self._ended(chain.until, 0))
        return Timeline.steps(UNKNOWN, *steps)

    def total(self, counts: Belongs) -> Timeline:
        """Return the completed years of all spells that count, added up by the calendar.

        Unknown where it is not known whether a spell counts, and, where spells may be missing, until
        the years listed are so many that no rule asks for more.
        """
        if any(counts(spell) is None for spell in self.spells):
            return Timeline.constant(UNKNOWN)
        years = years_over((spell.start, spell.until) for spell in self.spells if counts(spell))
        if self.known_from is not None and (
            self.known_from == date.min or not self.spells or self.known_from < self.spells[0].start
        ):
            return years
        steps = [
            (day, value)
            for start, value in zip(years.starts, years.values, strict=True)
            if (day := _enough_from(start, value)) is not None
        ]
        return Timeline.steps(UNKNOWN, *steps)


def _enough_from(start: date, value: Any) -> date | None:
    """Return the day from which a step of a count says as much as any rule asks; None if it never does."""
    if isinstance(value, Count):
        return max(start, value.day_of(NOTHING_LONGER_IS_ASKED))
    return start if value >= NOTHING_LONGER_IS_ASKED else None


def _chains(spells: tuple[Spell, ...]) -> tuple[Chain, ...]:
    """Cut the spells where one does not touch the next, or gives no continuing stay."""
    found: list[list[Spell]] = []
    for spell in spells:
        if spell.breaks:
            found.append([])
        elif found and found[-1] and found[-1][-1].until >= spell.start:
            found[-1].append(spell)
        else:
            found.append([spell])
    return tuple(Chain(tuple(chain)) for chain in found if chain)


def _counting(
    spell: Spell, sure: date | None, enough: int, *, exact: bool
) -> Iterator[tuple[date, Any]]:
    """Yield the steps of one spell that counts, or may; ``sure`` is where the time that counts began."""
    if sure is not None and exact:
        yield spell.start, Count(sure, "years")
        return
    yield spell.start, UNKNOWN
    if sure is not None:
        reached = max(spell.start, completion_day(sure, enough, "years"))
        if reached < spell.until:
            yield reached, Count(sure, "years")


_RECENT: Final[dict[int, tuple[ref[Person], date, Stays]]] = {}
"""The stays of the persons asked about last; a dozen facts of one case read the same chain."""
_KEPT: Final = 8


def stays_of(person: Person, as_of: date) -> Stays:
    """Return a person's stays, read from the grants and the absences of the case.

    A grant lasts until the day stated, else until the next one, else while it is said to go on or its
    period has not ended on ``as_of``. A departure without permission to re-enter, or a return after that
    permission had ended, loses the status.
    """
    kept = _RECENT.get(id(person))
    if kept is not None and kept[0]() is person and kept[1] == as_of:
        return kept[2]
    stays = _stays_of(person, as_of)
    if len(_RECENT) >= _KEPT:
        _RECENT.clear()
    _RECENT[id(person)] = (ref(person), as_of, stays)
    return stays


def stays_in(view: CaseView) -> Stays:
    """Return the stays of the applicant; in the special period of Art. 20(6) the last status goes on."""
    known: Stays | None = view.memo.get("stays")
    if known is None:
        known = view.memo["stays"] = stays_of(_carried(view), view.as_of)
    return known


def _carried(view: CaseView) -> Person:
    """Return the applicant, with the last grant going on where a timely application carries it."""
    person = view.applicant
    last = max(
        person.statuses, key=lambda grant: (grant.from_ is not None, grant.from_), default=None
    )
    if last is None or last.until is not None or not isinstance(last.expires_on, date):
        return person
    expires = last.expires_on
    days = days_of(last.period_of_stay)
    timely = any(
        entry.to != "permanent_resident"
        and entry.filed_on is not None
        and entry.filed_on <= expires
        and (pending_until(entry) or date.max) > view.as_of
        for entry in applications(view, *CHANGE_OR_EXTENSION)
    )
    short = days is not None and days <= SHORT
    if short or not timely or not expires < view.as_of <= special_period_end(expires).safe:
        return person
    grants = tuple(
        evolve(grant, until=Explicit.NONE) if grant is last else grant for grant in person.statuses
    )
    return evolve(person, statuses=evolve(person.statuses, items=grants))


def _stays_of(person: Person, as_of: date) -> Stays:
    grants = sorted(
        (grant for grant in person.statuses if grant.from_ is not None),
        key=lambda grant: grant.from_ or as_of,
    )
    spells = [
        part
        for place, grant in enumerate(grants)
        for part in _succeeded(
            _spell(grant, grants[place + 1] if place + 1 < len(grants) else None, as_of)
        )
    ]
    for absence in person.absences:
        if (lost := _loses_status(absence, as_of)) is not None:
            spells = [part for spell in spells for part in _without(spell, *lost)]
    return Stays(tuple(spells), _known_from(person, spells))


def _known_from(person: Person, spells: list[Spell]) -> date | None:
    """Return the day from which no spell is missing.

    A row of spells without a gap that begins on the day of the first arrival lacks nothing either.
    """
    history = person.statuses
    if any(grant.from_ is None for grant in history):
        return None
    if history.complete:
        return date.min
    arrived = person.first_entered_on
    unbroken = all(earlier.until >= later.start for earlier, later in pairwise(spells))
    if arrived is not None and spells and spells[0].start <= arrived and unbroken:
        return date.min
    return history.complete_from


def _spell(grant: StatusSpell, following: StatusSpell | None, as_of: date) -> Spell:
    start = grant.from_ or as_of
    until = grant.end
    if until is None:
        until = FOREVER
        expires = grant.expires_on
        if not grant.goes_on and isinstance(expires, date) and expires < as_of:
            until = expires + DAY
    if following is not None and following.from_ is not None:
        stated_end = grant.end
        until = following.from_ if stated_end is None else min(stated_end, following.from_)
    period = grant.period_of_stay
    return Spell(
        status=grant.status,
        start=start,
        until=until,
        activity=(code_of(grant.designated_activity) or grant.designated_activity or "").upper(),
        special=grant.recognised_as_special_hsp,
        days=period.days
        if isinstance(period, Period) and not period.years + period.months
        else None,
    )


def _succeeded(spell: Spell) -> Iterator[Spell]:
    """Yield a spell as it was; from the end of a status on, as the one that its holders were deemed to hold."""
    entry = catalogue_entry(spell.status)
    if entry.successor is None or entry.until is None or spell.until <= entry.until:
        yield spell
        return
    if spell.start < entry.until:
        yield evolve(spell, until=entry.until)
    yield evolve(spell, status=entry.successor, start=max(spell.start, entry.until))


def _loses_status(absence: Absence, as_of: date) -> tuple[date, date] | None:
    """Return the first day without status and the first day after the return, if it was lost."""
    left = absence.left_on
    if left is None or absence.permission is None:
        return None
    back = absence.returned_on if isinstance(absence.returned_on, date) else None
    last_day: date | None = left
    if absence.permission == "special_reentry":
        last_day = completion_day(left, 1, "years")
    elif absence.permission == "re_entry_permit":
        last_day = absence.permit_valid_until
    if last_day is None or (back or as_of) <= last_day:
        return None
    if back is None:
        return last_day + DAY, FOREVER
    return min(last_day + DAY, back - DAY), back  # one day at least, so that the chain is cut


def _without(spell: Spell, lost: date, back: date) -> Iterator[Spell]:
    """Yield what is left of a spell when the status was lost from ``lost`` until ``back``."""
    if spell.until <= lost or spell.start >= back:
        yield spell
        return
    if spell.start < lost:
        yield evolve(spell, until=lost)
    if spell.until > back:
        yield evolve(spell, start=back)
