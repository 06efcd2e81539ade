"""What a status of residence is in the catalogue: names, table, activity, periods, work, duties; dated, cited."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen

from zairyu.calendar import Period
from zairyu.citations import Citation
from zairyu.logic import Text

__all__ = [
    "CARD_TEXT", "WORK_TEXT", "CountsAs", "DesignatedActivity", "Known", "PeriodKind", "PeriodVersion",
    "Status",
]  # fmt: skip

PeriodKind: TypeAlias = Literal[
    "enumerated", "designated", "indefinite", "duration_of_mission", "by_subdivision", "unknown"
]
"""How the period of stay is set: one of a list; fixed by the Minister up to a longest one; without end; as
long as the mission lasts; by the sub-division; or the text was not seen."""
CountsAs: TypeAlias = Literal["work", "residence", "neither", "by_designation", "unknown"]
"""What the permanent residence guideline counts it as; Designated Activities by their activity."""
Known: TypeAlias = "bool | None"
"""True, false, or None where the source is silent."""

WORK_TEXT: Final[dict[str, Text]] = {
    "listed_only": Text(
        ja="その在留資格の活動に限って報酬を受けられます。それ以外は資格外活動許可が必要です。",
        en="Paid work within the activity of the status; other paid activity needs permission.",
    ),
    "designated": Text(
        ja="指定書に書かれた活動によります。", en="As written in the designation in the passport."
    ),
    "none": Text(
        ja="働くには資格外活動許可が必要です。", en="Paid activity needs permission for other activity."
    ),
    "unrestricted": Text(ja="働き方に制限はありません。", en="No restriction on work."),
}
CARD_TEXT: Final[dict[str, Text]] = {
    "yes": Text(ja="在留カードが交付されます。", en="A residence card is issued."),
    "no": Text(ja="在留カードの対象ではありません。", en="No residence card."),
    "if_period_over_3_months": Text(
        ja="3か月を超える在留期間のとき在留カードが交付されます。",
        en="A residence card is issued for a period of stay of more than three months.",
    ),
}


@frozen
class PeriodVersion:
    """The periods of stay of a status while one wording is in force.

    Parameters
    ----------
    start, until
        Half-open days; None: open.
    kind
        How the period is set.
    values
        The periods that exist, longest first; empty where they are not a list.
    longest
        The longest that can be granted; None where there is none or it is not known.
    citation
        Where it stands.
    note
        What else the wording says.
    """

    start: date | None
    until: date | None
    kind: PeriodKind
    values: tuple[Period, ...]
    longest: Period | None
    citation: Citation
    note: Text | None = None

    def contains(self, day: date) -> bool:
        """Is it in force on ``day``?"""
        return (self.start is None or self.start <= day) and (self.until is None or day < self.until)

    def allows(self, period: Period) -> bool | None:
        """Can this period be granted? None where it is not known."""
        if self.kind == "enumerated":
            return period in self.values
        if self.kind == "designated" and self.longest is not None:
            return _length(period) <= _length(self.longest)
        return None if self.kind in ("unknown", "by_subdivision") else False

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "from": None if self.start is None else self.start.isoformat(),
            "until": None if self.until is None else self.until.isoformat(),
            "kind": self.kind,
            "values": [str(value) for value in self.values],
            "longest": None if self.longest is None else str(self.longest),
            "citation": self.citation.to_json(),
            "note": None if self.note is None else self.note.to_json(),
        }


def _length(period: Period) -> tuple[int, int]:
    """Order periods that are written in years and months, or in days up to three months."""
    return period.total_months + period.days // 31, period.days


@frozen
class Status:
    """A status of residence or a sub-division of one.

    Parameters
    ----------
    id, kind, name, aliases
        Its id; ``status``, ``subdivision``, ``former_status``, ``sui_generis`` (not a status in law) or
        ``family`` (a status that exists only as its sub-divisions); official names; other names.
    table
        Appended table of the Act; empty for what is in none.
    activity
        The activity or position, in our words.
    start, until
        Half-open days on which it is in force.
    parent, predecessors, successor
        Ids.
    periods
        The versions of its periods of stay, in order of time.
    work
        ``listed_only``, ``designated``, ``none`` or ``unrestricted``.
    landing_criteria, certificate_of_eligibility
        Do landing criteria apply, is a certificate issued for it? None: not known.
    card
        ``yes``, ``no`` or ``if_period_over_3_months``.
    notification
        What must be notified within 14 days (Art. 19-16), and the item; empty: nothing; None: not known.
    inactivity_months
        Months without the activity after which revocation can be considered (Art. 22-4); None: no such ground.
    sponsors_dependents
        Can a spouse or child hold Dependent on it? None: not known.
    counts_as
        For the five years of the permanent residence guideline; see :data:`CountsAs`.
    citation
        Where it stands.
    notes
        What a reader should know besides.
    """

    id: str
    kind: str
    name: Text
    table: str
    activity: Text
    start: date | None
    until: date | None
    periods: tuple[PeriodVersion, ...]
    work: str
    landing_criteria: Known
    certificate_of_eligibility: Known
    card: str
    notification: str | None
    inactivity_months: int | None
    sponsors_dependents: Known
    counts_as: CountsAs
    citation: Citation
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    predecessors: tuple[str, ...] = ()
    successor: str | None = None
    notes: tuple[Text, ...] = field(factory=tuple)

    def in_force(self, day: date) -> bool:
        """Does it exist on ``day``?"""
        return (self.start is None or self.start <= day) and (self.until is None or day < self.until)

    def period_version(self, day: date) -> PeriodVersion | None:
        """Return the wording on periods of stay in force on ``day``; None where none is recorded."""
        return next((version for version in self.periods if version.contains(day)), None)

    def periods_on(self, day: date) -> tuple[Period, ...]:
        """Return the periods that can be granted on ``day``, longest first; the longest alone if it is a cap."""
        version = self.period_version(day)
        if version is None:
            return ()
        if version.values:
            return version.values
        return () if version.longest is None else (version.longest,)

    def longest_on(self, day: date) -> Period | Literal["indefinite"] | None:
        """Return the longest period on ``day``; None where it is not known."""
        version = self.period_version(day)
        if version is None:
            return None
        return "indefinite" if version.kind == "indefinite" else version.longest

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "schema": "zairyu/status/1",
            "id": self.id,
            "kind": self.kind,
            "name": self.name.to_json(),
            "aliases": list(self.aliases),
            "table": self.table or None,
            "activity": self.activity.to_json(),
            "from": None if self.start is None else self.start.isoformat(),
            "until": None if self.until is None else self.until.isoformat(),
            "parent": self.parent,
            "predecessors": list(self.predecessors),
            "successor": self.successor,
            "periods_of_stay": [version.to_json() for version in self.periods],
            "work": {"class": self.work, "text": WORK_TEXT[self.work].to_json()},
            "landing_criteria": self.landing_criteria,
            "certificate_of_eligibility": self.certificate_of_eligibility,
            "residence_card": {"rule": self.card, "text": CARD_TEXT[self.card].to_json()},
            "notification": self.notification,
            "inactivity_months": self.inactivity_months,
            "sponsors_dependents": self.sponsors_dependents,
            "counts_as": self.counts_as,
            "citation": self.citation.to_json(),
            "notes": [note.to_json() for note in self.notes],
        }


@frozen
class DesignatedActivity:
    """A kind of Designated Activities: a number of the notice, or a usual one outside it.

    Parameters
    ----------
    code
        Number of the notice (``"46"``, ``"2-2"``) or the code of an unlisted kind (``"REFUGEE_APP"``).
    listed
        Is it in the notice? Only such can be granted at landing.
    name
        Short name.
    start, until
        Half-open days; None where not known or open.
    started_by, not_before
        Bounds where the first day was not seen: it existed by the one, and not before the other.
    work
        ``no``, ``yes`` or ``designated_activity_only``, with details after a colon as recorded.
    family
        Number under which the family stays, ``"none"``, or None where it is itself for family.
    state
        ``in_force``, ``ended`` or ``deleted``.
    citation
        The notice, with its confidence for this entry.
    """

    code: str
    listed: bool
    name: Text
    start: date | None
    until: date | None
    started_by: date | None
    not_before: date | None
    work: str
    family: str | None
    state: str
    citation: Citation

    @property
    def id(self) -> str:
        """Its id as a node: ``designated_activities:46``."""
        return f"designated_activities:{self.code}"

    def in_force(self, day: date) -> bool | None:
        """Does it exist on ``day``? None where only bounds are known and the day lies between them."""
        if self.until is not None and day >= self.until:
            return False
        if self.start is not None:
            return day >= self.start
        if self.not_before is not None and day < self.not_before:
            return False
        if self.started_by is not None and day >= self.started_by:
            return True
        return None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "schema": "zairyu/designated-activity/1",
            "id": self.id,
            "code": self.code,
            "listed": self.listed,
            "name": self.name.to_json(),
            "from": None if self.start is None else self.start.isoformat(),
            "until": None if self.until is None else self.until.isoformat(),
            "state": self.state,
            "work": self.work,
            "family": self.family,
            "citation": self.citation.to_json(),
        }
