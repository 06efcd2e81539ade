"""A point: one thing that law or practice says of procedures, with its source, its days and its statuses.

What a procedure is made of (where, meanwhile, examination, afterwards) is a list of points. A point of a
day on which it was not in force is never shown for that day.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.citations import ACT, PRACTICE, REGULATIONS
from zairyu.logic import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.citations import Citation

__all__ = ["Point", "act", "point", "regulations", "reported", "select"]

READ: Final = "2026-06-14"


@frozen
class Point:
    """Something that law or practice says of procedures.

    Parameters
    ----------
    text
        What, ja and en.
    citations
        Where it stands, or was reported.
    procedures
        Ids of the procedures it is about.
    statuses
        For which statuses (asked for, held or extended); empty: for all.
    start, until
        The days of filing for which it holds, half-open; None: no such day is recorded.
    """

    text: Text
    citations: tuple[Citation, ...]
    procedures: tuple[str, ...]
    statuses: frozenset[str] = frozenset()
    start: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Return whether it holds on a day."""
        return (self.start is None or self.start <= day) and (
            self.until is None or day < self.until
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "text": self.text.to_json(),
            "statuses": sorted(self.statuses),
            "citations": [citation.to_json() for citation in self.citations],
        }


def point(
    procedures: str,
    ja: str,
    en: str,
    *citations: Citation,
    statuses: Iterable[str] = (),
    start: str | None = None,
    until: str | None = None,
) -> Point:
    """Make a point; the procedures are ids parted by spaces, the days ISO text."""
    return Point(
        Text(ja=ja, en=en),
        citations,
        tuple(procedures.split()),
        frozenset(statuses),
        None if start is None else date.fromisoformat(start),
        None if until is None else date.fromisoformat(until),
    )


def select(
    points: Iterable[Point], procedure: str, on: date, status: str | None = None
) -> tuple[Point, ...]:
    """Return the points of a procedure on a day.

    Parameters
    ----------
    points
        Points in the order in which they are shown.
    procedure
        Its id.
    on
        The day of filing.
    status
        Id of a status; None, not known, keeps what is said of single statuses.
    """
    return tuple(
        each
        for each in points
        if procedure in each.procedures
        and each.holds_on(on)
        and (status is None or not each.statuses or status in each.statuses)
    )


def act(path: str, read: str = READ, **more: Any) -> Citation:
    """Cite the Immigration Act, in the revision last read unless told."""
    return ACT.at(path, read=read, **more)


def regulations(path: str, read: str = READ, **more: Any) -> Citation:
    """Cite the Regulations for Enforcement, in the revision last read unless told."""
    return REGULATIONS.at(path, read=read, **more)


def reported(note: str, confidence: str = "secondary") -> Citation:
    """Cite practice as practitioners report it, or, with ``"memory"``, as known without a source seen."""
    return PRACTICE.at("", read=None, confidence=confidence, note=note)
