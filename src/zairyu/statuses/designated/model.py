"""What the catalogue says of one kind of Designated Activities."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen

from zairyu.calendar import Period
from zairyu.citations import Citation, Confidence
from zairyu.logic import Text
from zairyu.statuses.model import COUNTS_TEXT, CountsAs, Dated, PeriodCase

__all__ = ["WORK_TEXT", "Change", "DesignatedActivity", "PeriodKey", "WorkDesignated"]

WorkDesignated: TypeAlias = Literal[
    "none", "designated", "incidental", "wide", "abroad_only", "with_permission", "individual"
]
"""Paid work that the designation itself allows."""
PeriodKey: TypeAlias = Literal["notified", "accompanying", "qualified_epa", "other"]
"""Whose periods of stay apply; ``accompanying``: ``other`` since 2021-03-30, ``notified`` before."""

WORK_TEXT: Final[dict[str, Text]] = {
    "none": Text(ja="報酬を受ける活動は指定されません。", en="No paid work is designated."),
    "designated": Text(ja="指定された仕事に限ります。", en="Only the work that is designated."),
    "incidental": Text(
        ja="滞在の費用を補う範囲の仕事ができます（風俗営業を除く）。",
        en="Work as far as needed to supplement the costs of the stay (no adult entertainment business).",
    ),
    "wide": Text(
        ja="指定された機関で、幅広い業務に常勤で従事できます。",
        en="Full-time work of a wide range for the designated organisation.",
    ),
    "abroad_only": Text(
        ja="外国の雇用主や顧客のための、情報通信技術による仕事に限ります。",
        en="Only work by information technology for an employer or customers abroad.",
    ),
    "with_permission": Text(
        ja="指定では働けません。資格外活動許可（週28時間以内）を受けられることがあります。",
        en="No work by the designation; a permission for other activity (up to 28 hours a week) may be had.",
    ),
    "individual": Text(
        ja="人により異なります。指定書によります。",
        en="Differs by person: what the designation says.",
    ),
}

_APART: Final = date(
    2021, 3, 30
)  # since then family and those who accompany have periods of their own


@frozen
class Change:
    """What was changed in the wording, from a day on."""

    start: date
    what: Text
    confidence: Confidence

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "from": self.start.isoformat(),
            "what": self.what.to_json(),
            "confidence": self.confidence.value,
        }


def _ordered(_: Any, attribute: Any, changes: tuple[Change, ...]) -> None:
    days = [change.start for change in changes]
    if days != sorted(days):
        msg = f"{attribute.name} stand in order of time"
        raise ValueError(msg)


@frozen
class DesignatedActivity:
    """A kind of Designated Activities: a number of the notice, or a usual one outside it.

    The designation paper decides what a person may do, never the number: numbers were used again for
    other activities.

    Parameters
    ----------
    code
        Number of the notice (``46``, ``2-2``), or the code of a kind outside it (``REFUGEE_APP``).
    listed
        Is it in the notice? Only such can be granted at landing, or have a certificate of eligibility.
    name, who
        Short name; whom and what it is for, in our words.
    start, until
        Half-open days; None: not seen, or open.
    start_confidence
        How well the first day is known.
    exists_by, not_before
        Where the first day was not seen: it existed on the one; it did not before the other.
    ended_by
        Where the last day was not seen: it was gone on this day.
    deleted
        Was the number deleted from the notice?
    work, work_note
        See :data:`WorkDesignated`.
    family
        Codes under which the family stays; empty: there is none.
    family_of
        Codes whose family this is for.
    period_key, period_note
        See :data:`PeriodKey`; what is granted, or limited, within that.
    counts
        For the five years of the permanent residence guideline.
    changes
        Changes of the wording that were seen.
    citation
        Where it stands, and how well this entry is known.
    note
        What a reader should know besides.
    """

    code: str
    listed: bool
    name: Text
    who: Text
    start: date | None
    until: date | None
    start_confidence: Confidence | None
    exists_by: date | None
    not_before: date | None
    ended_by: date | None
    deleted: bool
    work: WorkDesignated
    work_note: Text | None
    family: tuple[str, ...]
    family_of: tuple[str, ...]
    period_key: PeriodKey
    period_note: Text | None
    counts: Dated[CountsAs]
    changes: tuple[Change, ...] = field(validator=_ordered)
    citation: Citation
    note: Text | None = None

    @property
    def id(self) -> str:
        """Its id as a node: ``designated_activities:46``."""
        return f"designated_activities:{self.code}"

    def in_force(self, day: date) -> bool | None:
        """Does it exist on ``day``? None where only bounds are known and they do not decide."""
        if self._gone(day):
            return False
        begun = self._begun(day)
        return None if begun and self.ended_by is not None else begun

    def _gone(self, day: date) -> bool:
        end = self.until if self.until is not None else self.ended_by
        return end is not None and day >= end

    def _begun(self, day: date) -> bool | None:
        if self.start is not None:
            return day >= self.start
        if self.not_before is not None and day < self.not_before:
            return False
        return True if self.exists_by is not None and day >= self.exists_by else None

    def _case(self, day: date) -> str:
        if self.period_key == "accompanying":
            return "other" if day >= _APART else "notified"
        return self.period_key

    def period_case(self, day: date) -> PeriodCase | None:
        """Return the group of the Regulations' periods of stay that is its on ``day``; None where it is not known."""
        from zairyu.statuses.catalogue import BY_ID

        version = BY_ID["designated_activities"].period_version(day)
        return None if version is None else version.case(self._case(day))

    def periods_on(self, day: date) -> tuple[Period, ...]:
        """Return the periods of stay that the Regulations allow it on ``day``, longest first.

        The longest alone where the Minister sets any period up to it; empty where it is not known.
        """
        case = self.period_case(day)
        if case is None:
            return ()
        return case.values or (case.longest,)

    def longest_on(self, day: date) -> Period | None:
        """Return the longest of them; None where it is not known."""
        allowed = self.periods_on(day)
        return allowed[0] if allowed else None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""

        def day(value: date | None) -> str | None:
            return None if value is None else value.isoformat()

        def text(value: Text | None) -> dict[str, str] | None:
            return None if value is None else value.to_json()

        known = self.start_confidence
        return {
            "schema": "zairyu/designated-activity/1",
            "id": self.id,
            "code": self.code,
            "listed": self.listed,
            "name": self.name.to_json(),
            "who": self.who.to_json(),
            "from": day(self.start),
            "from_confidence": None if known is None else known.value,
            "exists_by": day(self.exists_by),
            "not_before": day(self.not_before),
            "until": day(self.until),
            "ended_by": day(self.ended_by),
            "deleted": self.deleted,
            "work": {
                "class": self.work,
                "text": WORK_TEXT[self.work].to_json(),
                "note": text(self.work_note),
            },
            "family": list(self.family),
            "family_of": list(self.family_of),
            "period_of_stay": {"case": self.period_key, "note": text(self.period_note)},
            "counts_as": self.counts.to_json(COUNTS_TEXT),
            "changes": [change.to_json() for change in self.changes],
            "note": text(self.note),
            "citation": self.citation.to_json(),
        }
