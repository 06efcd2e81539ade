"""What an entry of the catalogue says of a status: each value dated, each with its source.

A value is dated by versions with half-open intervals. Where nobody saw a text, the version's value is
``None``; a day before the first version is one on which nothing is recorded. Both are "not known", and
never "no".
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, Final, Generic, Literal, Protocol, TypeAlias, TypeVar

from attrs import field, frozen

from zairyu.calendar import Period, add
from zairyu.citations import VERIFIED, Citation, Confidence
from zairyu.logic import Text

__all__ = [
    "CARD_TEXT", "COUNTS_TEXT", "NOTICE_TEXT", "WORK_TEXT", "Card", "CountsAs", "Dated",
    "Inactivity", "Kind", "Longest", "Notice", "PeriodCase", "PeriodKind", "PeriodVersion", "Status",
    "Version", "Work",
]  # fmt: skip

T = TypeVar("T")

Kind: TypeAlias = Literal["status", "family", "subdivision", "former_status", "sui_generis"]
"""``status`` of the appended tables; ``family``: one that is held only as one of its sub-divisions;
``subdivision``; ``former_status``; ``sui_generis``: not a status of residence in law."""
PeriodKind: TypeAlias = Literal[
    "enumerated",
    "designated",
    "by_case",
    "indefinite",
    "duration_of_mission",
    "by_subdivision",
    "unknown",
]
"""How the period of stay is set: one of a list; fixed for the person up to a longest one; differently for
different persons; without end; as long as the mission lasts; by the sub-division; text not seen."""
Longest: TypeAlias = 'Period | Literal["indefinite"] | None'
"""The longest period; None where there is no fixed one, or it is not known."""
Work: TypeAlias = Literal["listed_only", "designated", "none", "unrestricted"]
"""Paid work without further permission: the activity of the status; the designated one; none; any."""
Card: TypeAlias = Literal["yes", "no", "if_longer_than_3_months"]
"""Is a residence card issued?"""
Notice: TypeAlias = Literal["organisation", "contract", "by_activity", "spouse", "none"]
"""What must be notified within 14 days (Act Art. 19-16): item (i), item (ii), either by the activity,
item (iii), nothing."""
Inactivity: TypeAlias = 'int | Literal["none", "by_subdivision"]'
"""Months without the activity of the status after which revocation can be considered; ``none``: there is
no such ground."""
CountsAs: TypeAlias = Literal[
    "work", "residence", "neither", "by_designation", "by_subdivision", "unknown"
]
"""What it is for the five years of the permanent residence guideline."""

WORK_TEXT: Final[dict[str, Text]] = {
    "listed_only": Text(
        ja="この在留資格の活動で報酬を受けられます。ほかの仕事には資格外活動許可が必要です。",
        en="Work for pay that is the activity of the status; for any other, a permission is needed.",
    ),
    "designated": Text(
        ja="旅券の指定書に書かれた活動によります。",
        en="What the designation paper in the passport says.",
    ),
    "none": Text(
        ja="報酬を受ける活動には資格外活動許可が必要です。",
        en="Any paid activity needs permission to engage in other activity.",
    ),
    "unrestricted": Text(
        ja="働き方に在留資格上の制限はありません。", en="The status sets no limit on work."
    ),
}
CARD_TEXT: Final[dict[str, Text]] = {
    "yes": Text(ja="在留カードが交付されます。", en="A residence card is issued."),
    "no": Text(ja="在留カードは交付されません。", en="No residence card is issued."),
    "if_longer_than_3_months": Text(
        ja="在留期間が3か月を超えるとき、在留カードが交付されます。",
        en="A residence card is issued when the period of stay is longer than three months.",
    ),
}
NOTICE_TEXT: Final[dict[str, Text]] = {
    "organisation": Text(
        ja="所属機関の名称・所在地の変更、消滅、離脱、移籍を14日以内に届け出ます。",
        en="Within 14 days: the organisation was renamed, moved or dissolved; you left it or moved to another.",
    ),
    "contract": Text(
        ja="契約機関の名称・所在地の変更、消滅、契約の終了、新しい契約を14日以内に届け出ます。",
        en="Within 14 days: the organisation was renamed, moved or dissolved; the contract ended; a new contract.",
    ),
    "by_activity": Text(
        ja="活動に応じて、所属機関又は契約機関についての届出を14日以内にします。",
        en="Within 14 days, on the organisation or on the contract, according to the activity.",
    ),
    "spouse": Text(
        ja="配偶者として在留する人は、離婚又は死別を14日以内に届け出ます。",
        en="Those who hold it as a spouse: divorce or the spouse's death, within 14 days.",
    ),
    "none": Text(
        ja="この条の届出はありません（住居地などの届出は別です）。",
        en="No notification under this article (that of the address and others are separate).",
    ),
}
COUNTS_TEXT: Final[dict[str, Text]] = {
    "work": Text(ja="就労資格", en="work status"),
    "residence": Text(ja="居住資格", en="residence status"),
    "neither": Text(
        ja="就労資格・居住資格のどちらにも数えません", en="neither a work nor a residence status"
    ),
    "by_designation": Text(ja="指定された活動によります", en="by the designated activity"),
    "by_subdivision": Text(ja="号によります", en="by the sub-division"),
    "unknown": Text(ja="公表された定めを確認できていません", en="no published rule was seen"),
}


class _Interval(Protocol):
    @property
    def start(self) -> date | None: ...
    @property
    def until(self) -> date | None: ...


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _holds(each: _Interval, day: date) -> bool:
    return (each.start is None or each.start <= day) and (each.until is None or day < each.until)


def contiguous(_: Any, attribute: Any, versions: tuple[_Interval, ...]) -> None:
    """Refuse versions that leave a gap, overlap, or are empty (an attrs validator)."""
    for each in versions:
        if each.start is not None and each.until is not None and each.until <= each.start:
            msg = f"{attribute.name}: a version from {each.start} cannot end on {each.until}"
            raise ValueError(msg)
    for earlier, later in pairwise(versions):
        if earlier.until is None or earlier.until != later.start:
            msg = f"{attribute.name}: {earlier.until} is followed by a version from {later.start}"
            raise ValueError(msg)


@frozen
class Version(Generic[T]):
    """One value while one wording is in force.

    Parameters
    ----------
    value
        The value; None where the text was not seen.
    citation
        Where it stands, in the revision that was read.
    start, until
        Half-open days; None: open.
    start_confidence
        How well the first day is known, where that differs from the words themselves.
    note
        What else a reader should know.
    """

    value: T | None
    citation: Citation
    start: date | None = None
    until: date | None = None
    start_confidence: Confidence | None = None
    note: Text | None = None


@frozen
class Dated(Generic[T]):
    """A value and its versions, in order of time, without gap or overlap. May be empty: nothing recorded.

    Raises
    ------
    ValueError
        If the versions leave a gap or overlap.
    """

    versions: tuple[Version[T], ...] = field(default=(), validator=contiguous)

    def at(self, day: date) -> Version[T] | None:
        """Return the version in force on ``day``; None where none is recorded."""
        return next((each for each in self.versions if _holds(each, day)), None)

    def on(self, day: date) -> T | None:
        """Return the value on ``day``; None where it is not known."""
        found = self.at(day)
        return None if found is None else found.value

    def to_json(
        self, texts: dict[str, Text] | None = None, on: date | None = None
    ) -> list[dict[str, Any]]:
        """Return the versions as plain types, with the text of each value where there is one.

        Parameters
        ----------
        texts
            Text of each value.
        on
            Only the version in force on this day.
        """
        return [
            {
                "from": _iso(each.start),
                "until": _iso(each.until),
                "from_confidence": _confidence(each.start_confidence),
                "value": each.value,
                "text": _text(None if texts is None else texts.get(str(each.value))),
                "note": _text(each.note),
                "citation": each.citation.to_json(),
            }
            for each in self.versions
            if on is None or _holds(each, on)
        ]


def _text(text: Text | None) -> dict[str, str] | None:
    return None if text is None else text.to_json()


def _confidence(confidence: Confidence | None) -> str | None:
    return None if confidence is None else confidence.value


_ANY_DAY: Final = date(2024, 1, 1)  # a leap year, so that P366D fits into P1Y: the generous reading


def _fits(period: Period, longest: Period) -> bool:
    return bool(period) and add(_ANY_DAY, period) <= add(_ANY_DAY, longest)


@frozen
class PeriodCase:
    """The periods of stay of one group of persons, where a row of the table tells groups apart.

    Parameters
    ----------
    key
        Short name of the group, such as ``notified`` or ``other``.
    who
        Who they are.
    kind
        ``enumerated`` or ``designated``.
    values
        The periods, longest first, where they are a list.
    longest
        The longest one.
    """

    key: str
    who: Text
    kind: Literal["enumerated", "designated"]
    values: tuple[Period, ...]
    longest: Period

    def allows(self, period: Period) -> bool:
        """Can this period be granted to one of them?"""
        return period in self.values if self.kind == "enumerated" else _fits(period, self.longest)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "key": self.key,
            "who": self.who.to_json(),
            "kind": self.kind,
            "values": [str(value) for value in self.values],
            "longest": str(self.longest),
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
        The periods that exist, longest first; with ``by_case``, those of any case; empty where they are
        not a list.
    longest
        The longest that can be granted; None where there is none or it is not known.
    citation
        The row of appended table 2 of the Regulations, in the revision read.
    cases
        The groups, with ``by_case``.
    any_days_up_to
        Besides the values, any number of days up to this many.
    start_confidence
        How well the first day is known, where that differs from the words themselves.
    note
        What else a reader should know.
    """

    start: date | None
    until: date | None
    kind: PeriodKind
    values: tuple[Period, ...]
    longest: Period | None
    citation: Citation
    cases: tuple[PeriodCase, ...] = ()
    any_days_up_to: int = 0
    start_confidence: Confidence | None = None
    note: Text | None = None

    def contains(self, day: date) -> bool:
        """Is it in force on ``day``?"""
        return _holds(self, day)

    def allows(self, period: Period) -> bool | None:
        """Can this period be granted? None where it is not known, as where nobody saw the words."""
        if self.kind in ("unknown", "by_subdivision"):
            return None
        if self.kind == "enumerated":
            only_days = not period.total_months and 1 <= period.days <= self.any_days_up_to
            fits = only_days or period in self.values
        elif self.kind == "by_case":
            fits = any(case.allows(period) for case in self.cases)
        else:
            fits = self.longest is not None and _fits(period, self.longest)
        return None if not fits and self.citation.confidence is Confidence.MEMORY else fits

    def case(self, key: str) -> PeriodCase | None:
        """Return the case of that key; None where this wording does not tell it apart."""
        return next((case for case in self.cases if case.key == key), None)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "from": _iso(self.start),
            "until": _iso(self.until),
            "from_confidence": _confidence(self.start_confidence),
            "kind": self.kind,
            "values": [str(value) for value in self.values],
            "any_days_up_to": self.any_days_up_to or None,
            "longest": None if self.longest is None else str(self.longest),
            "cases": [case.to_json() for case in self.cases],
            "note": _text(self.note),
            "citation": self.citation.to_json(),
        }


@frozen
class Status:
    """A status of residence, or a sub-division of one (which is a status too: Act Art. 2-2).

    Parameters
    ----------
    id
        Its name in this library; never changes.
    kind
        See :data:`Kind`.
    name
        The official name; with the number for a sub-division.
    aliases
        Other names and ids by which it can be asked for.
    table
        Appended table of the Act, as in a path (``別表第一の二``); empty for what is in none.
    activity
        The activity or position, in our words.
    citation
        The row of the appended table.
    start, until
        Half-open days on which it exists; None: open.
    start_confidence
        How well the first day is known.
    parent, subdivisions
        The whole it is a part of; the parts it has.
    divided_from
        First day on which it is held only as one of its sub-divisions.
    predecessors
        What took its place before it existed.
    successor
        What its holders were taken to hold when it ended.
    held_on
        Do its holders go on holding it after its end, under transitional rules?
    periods
        Periods of stay, version by version; days before the first are not recorded.
    work, work_citation
        See :data:`Work`.
    landing_criteria, certificate_of_eligibility
        Do landing criteria apply to it; is a certificate of eligibility issued for it.
    card, notification, inactivity
        See :data:`Card`, :data:`Notice`, :data:`Inactivity`.
    sponsors_dependents
        Can a supported spouse or child hold Dependent on it; the note says what the family holds instead.
    counts
        See :data:`CountsAs`.
    notes
        What a reader should know besides.
    """

    id: str
    kind: Kind
    name: Text
    table: str
    activity: Text
    citation: Citation
    start: date | None
    until: date | None
    start_confidence: Confidence
    periods: tuple[PeriodVersion, ...] = field(validator=contiguous)
    work: Work
    work_citation: Citation
    landing_criteria: Dated[bool]
    certificate_of_eligibility: Dated[bool]
    card: Dated[Card]
    notification: Dated[Notice]
    inactivity: Dated[Inactivity]
    sponsors_dependents: Dated[bool]
    counts: Dated[CountsAs]
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    subdivisions: tuple[str, ...] = ()
    divided_from: date | None = None
    predecessors: tuple[str, ...] = ()
    successor: str | None = None
    held_on: bool = False
    notes: tuple[Text, ...] = ()

    def in_force(self, day: date) -> bool:
        """Does it exist on ``day``?"""
        return _holds(self, day)

    def can_be_held(self, day: date) -> bool:
        """Can somebody hold it on ``day``: it exists, or its holders go on under transitional rules?"""
        ended = self.until is not None and day >= self.until
        return self.in_force(day) or (ended and self.held_on)

    def is_divided(self, day: date) -> bool:
        """Is it held, on ``day``, only as one of its sub-divisions?"""
        return self.divided_from is not None and day >= self.divided_from

    @property
    def counts_as(self) -> CountsAs:
        """What it is under the guideline of the day the law was last verified; for another day: ``counts``.

        Of a status that begins later, what it is then.
        """
        version = self.counts.at(VERIFIED) or self.counts.versions[0]
        return version.value or "unknown"

    def period_version(self, day: date) -> PeriodVersion | None:
        """Return the wording on periods of stay of ``day``; None where none is recorded."""
        return next((version for version in self.periods if version.contains(day)), None)

    def periods_on(
        self, day: date
    ) -> tuple[Period | Literal["indefinite", "duration_of_mission"], ...]:
        """Return what can be granted on ``day``, longest first; the longest alone where it is a cap.

        Empty where it is not known, and for a whole whose sub-divisions differ.
        """
        version = self.period_version(day)
        if version is None:
            return ()
        if version.kind == "indefinite":
            return ("indefinite",)
        if version.kind == "duration_of_mission":
            return ("duration_of_mission",)
        if version.kind == "by_case" or version.values:
            return version.values
        return () if version.longest is None else (version.longest,)

    def longest_on(self, day: date) -> Longest:
        """Return the longest period that anybody can be granted on ``day``, as far as there is a fixed one.

        None where there is none (the duration of a mission) or it is not known.
        """
        version = self.period_version(day)
        if version is None:
            return None
        return "indefinite" if version.kind == "indefinite" else version.longest

    def to_json(self, on: date | None = None) -> dict[str, Any]:
        """Return plain types.

        Parameters
        ----------
        on
            Keep only the versions in force on this day.
        """

        def says(value: Dated[Any], texts: dict[str, Text] | None = None) -> list[dict[str, Any]]:
            return value.to_json(texts, on)

        return {
            "schema": "zairyu/status/1",
            "id": self.id,
            "kind": self.kind,
            "name": self.name.to_json(),
            "aliases": list(self.aliases),
            "table": self.table or None,
            "activity": self.activity.to_json(),
            "citation": self.citation.to_json(),
            "from": _iso(self.start),
            "from_confidence": self.start_confidence.value,
            "until": _iso(self.until),
            "parent": self.parent,
            "subdivisions": list(self.subdivisions),
            "divided_from": _iso(self.divided_from),
            "predecessors": list(self.predecessors),
            "successor": self.successor,
            "held_on": self.held_on,
            "periods_of_stay": [
                version.to_json() for version in self.periods if on is None or version.contains(on)
            ],
            "work": {
                "class": self.work,
                "text": WORK_TEXT[self.work].to_json(),
                "citation": self.work_citation.to_json(),
            },
            "landing_criteria": says(self.landing_criteria),
            "certificate_of_eligibility": says(self.certificate_of_eligibility),
            "residence_card": says(self.card, CARD_TEXT),
            "notification": says(self.notification, NOTICE_TEXT),
            "inactivity_months": says(self.inactivity),
            "sponsors_dependents": says(self.sponsors_dependents),
            "counts_as": says(self.counts, COUNTS_TEXT),
            "notes": [note.to_json() for note in self.notes],
        }
