"""What of which instrument is encoded, since when it was verified, and what is not, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from zairyu.citations import LANDING_CRITERIA
from zairyu.law.designated import encoded_designations
from zairyu.law.register import (
    Covered,
    Gap,
    all_rules,
    citations_in_use,
    covered,
    encoded_statuses,
    gaps,
)
from zairyu.statuses.designated import designated_activities

__all__ = ["Coverage", "RowCoverage", "coverage"]


@frozen
class RowCoverage:
    """A row of the landing criteria ordinance while one wording of it is in force.

    Parameters
    ----------
    row
        Its name; ``附則...`` for supplementary provisions.
    start, until
        The days, half-open, as ISO days; None: open.
    encoded
        Provisions that rules encode.
    judged
        Of those that rules encode or name, the ones left to the ministry's judgement.
    in_part
        Provisions that rules encode in part, with a reason for the rest.
    not_encoded
        Provisions without a rule, each with its reason.
    """

    row: str
    start: str | None
    until: str | None
    encoded: tuple[str, ...]
    judged: tuple[Gap, ...]
    in_part: tuple[Gap, ...]
    not_encoded: tuple[Gap, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""

        def paths(listed: tuple[Gap, ...]) -> list[dict[str, Any]]:
            return [
                {"path": gap.citation.path, "kind": gap.kind, "reason": gap.reason.to_json()}
                for gap in listed
            ]

        return {
            "row": self.row,
            "from": self.start,
            "until": self.until,
            "encoded": list(self.encoded),
            "judged": paths(self.judged),
            "in_part": paths(self.in_part),
            "not_encoded": paths(self.not_encoded),
        }


@frozen
class Coverage:
    """The ledger of what is encoded.

    Parameters
    ----------
    rules, citations
        How many named rules there are, and how many provisions they rest on.
    covered, gaps
        What is encoded, and what is not.
    statuses
        Ids of the statuses whose rules are encoded.
    designations
        Codes of the kinds of Designated Activities whose rules are encoded, in the catalogue's order.
    verified
        The day of the oldest verification.
    confidences
        How many provisions were seen how.
    rows
        The landing criteria ordinance row by row, and within a row wording by wording.
    """

    rules: int
    citations: int
    covered: tuple[Covered, ...]
    gaps: tuple[Gap, ...]
    statuses: tuple[str, ...]
    verified: str
    confidences: dict[str, int]
    rows: tuple[RowCoverage, ...]
    designations: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/coverage/1",
            "rules": self.rules,
            "citations": self.citations,
            "verified": self.verified,
            "confidence": self.confidences,
            "statuses": list(self.statuses),
            "designations": list(self.designations),
            "rows": [row.to_json() for row in self.rows],
            "covered": [
                {
                    "instrument": entry.instrument.id,
                    "name": {"ja": entry.instrument.ja, "en": entry.instrument.en},
                    "path": entry.path,
                    "rules": list(entry.rules),
                    "from": entry.start,
                    "until": entry.until,
                }
                for entry in self.covered
            ],
            "gaps": [
                {
                    "citation": entry.citation.to_json(),
                    "kind": entry.kind,
                    "reason": entry.reason.to_json(),
                }
                for entry in self.gaps
            ],
        }


def coverage() -> Coverage:
    """Return what is encoded of which instrument and what is not, with the reasons."""
    cited = citations_in_use()
    counted = Counter(citation.confidence.value for citation in cited)
    return Coverage(
        rules=len(all_rules()),
        citations=len(cited),
        covered=covered(),
        gaps=gaps(),
        statuses=tuple(sorted(encoded_statuses())),
        verified=min((str(citation.verified) for citation in cited), default=""),
        confidences=dict(sorted(counted.items())),
        rows=_rows(),
        designations=tuple(
            entry.code for entry in designated_activities() if entry.code in encoded_designations()
        ),
    )


def _rows() -> tuple[RowCoverage, ...]:
    """Return the landing criteria ordinance by row and wording, from what the law modules state."""
    by_row: dict[str, tuple[list[Covered], list[Gap]]] = {}
    for entry in covered():
        if entry.instrument.id == LANDING_CRITERIA.id:
            by_row.setdefault(_row_of(entry.path), ([], []))[0].append(entry)
    for gap in gaps():
        if gap.citation.instrument.id == LANDING_CRITERIA.id:
            by_row.setdefault(_row_of(gap.citation.path), ([], []))[1].append(gap)
    return tuple(row for name in sorted(by_row) for row in _wordings(name, *by_row[name]))


def _row_of(path: str) -> str:
    return path.partition("/")[0]


def _wordings(name: str, stated: list[Covered], open_: list[Gap]) -> Iterator[RowCoverage]:
    """Yield a row for each stretch of days in which the same is stated of it."""
    starts = {entry.start for entry in stated}
    starts |= {entry.until for entry in stated if entry.until is not None}
    starts |= {str(gap.citation.until) for gap in open_ if gap.citation.until is not None}
    if not stated:  # nothing but gaps: they begin with the revision read
        starts |= {None if gap.citation.read is None else str(gap.citation.read) for gap in open_}
    days = sorted(day for day in starts if day is not None)
    bounds: list[str | None] = [None, *days] if None in starts else list(days)
    for start, until in zip(bounds, [*bounds[1:], None], strict=True):
        paths = tuple(
            dict.fromkeys(entry.path for entry in stated if _holds(start, entry.start, entry.until))
        )
        there = [gap for gap in open_ if _open_on(gap, start)]
        if paths or (there and not stated):
            judged = tuple(gap for gap in there if gap.kind == "judgement")
            others = [gap for gap in there if gap.kind != "judgement"]
            yield RowCoverage(
                row=name,
                start=start,
                until=until,
                encoded=paths,
                judged=judged,
                in_part=tuple(gap for gap in others if gap.citation.path in paths),
                not_encoded=tuple(gap for gap in others if gap.citation.path not in paths),
            )


def _holds(day: str | None, start: str | None, until: str | None) -> bool:
    """Is something in force on the first day of a wording (None: since always)?"""
    begun = start is None or (day is not None and start <= day)
    return begun and (until is None or day is None or day < until)


def _open_on(gap: Gap, day: str | None) -> bool:
    """A gap lasts until its wording ends; it is not told apart from an earlier wording with the same words."""
    until = gap.citation.until
    return until is None or day is None or day < str(until)
