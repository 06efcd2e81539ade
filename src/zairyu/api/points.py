"""Points of a highly skilled professional: every item with its reason, the total's bounds, the least pay."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from zairyu.api.reading import facts_of, read_day
from zairyu.errors import UnknownName
from zairyu.logic import Finding, Node, Reading, Tally, Verdict
from zairyu.logic.jsonable import fact_uses, leading_cause, node_to_json
from zairyu.statuses import status

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.facts import CaseFacts

__all__ = ["PointsResult", "points"]


@frozen(eq=False)
class PointsResult:
    """Points on a day.

    Parameters
    ----------
    status
        Id of the type: ``highly_skilled_professional_i_b``.
    on
        The day.
    pass_mark
        Points that the standard asks for.
    tally
        The sum, item by item, with its least and greatest possible value.
    floor
        The least pay, explained; None where there is none.
    standard
        Pass mark and least pay together, as a finding.
    """

    status: str
    on: date
    pass_mark: int
    tally: Tally
    floor: Node | None
    standard: Finding = field(repr=False)

    @property
    def least(self) -> int:
        """The points that are certain."""
        return self.tally.least

    @property
    def greatest(self) -> int:
        """The points that are still possible."""
        return self.tally.greatest

    @property
    def verdict(self) -> Verdict:
        """Whether the pass mark (and the least pay) is reached; ELIGIBLE, NOT_ELIGIBLE or open."""
        return self.standard.verdict

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        changes = self.standard.changes_on
        return {
            "schema": "zairyu/points/1",
            "type": self.status,
            "on": self.on.isoformat(),
            "least": self.least,
            "greatest": self.greatest,
            "pass_mark": self.pass_mark,
            "verdict": self.verdict.value,
            "items": [
                {
                    "id": count.item.id,
                    "text": count.item.text.to_json(),
                    "points": count.item.points,
                    "group": count.item.group,
                    "outcome": count.outcome.value,
                    "cause": cause.value if (cause := leading_cause(count.node)) else None,
                    "least": count.least,
                    "greatest": count.greatest,
                    "citation": None
                    if count.item.citation is None
                    else count.item.citation.to_json(),
                    "facts": [use for leaf in count.node.leaves() for use in fact_uses(leaf)],
                }
                for count in self.tally
            ],
            "floor": None if self.floor is None else node_to_json(self.floor),
            "missing": [entry.to_json() for entry in self.standard.missing],
            "changes_on": None if changes is None else changes.isoformat(),
        }


def points(case: Case | CaseFacts, type: str, on: Any) -> PointsResult:  # noqa: A002
    """Count the points of a case for a type of highly skilled professional on a day.

    Parameters
    ----------
    case
        The case.
    type
        ``"highly_skilled_professional_i_a"``, ``..._i_b`` or ``..._i_c``, or another name of one of them.
    on
        The day whose table and whose facts count; a date or ISO text.

    Returns
    -------
    PointsResult
        An unknown fact leaves an item open: the total has a least and a greatest value.

    Raises
    ------
    UnknownName
        If the type has no points.
    LawNotCovered
        Before 2012-05-07, when there was no points system.
    """
    from zairyu.law.hsp import POINTS

    day = read_day(on)
    table = POINTS.get(status(type).id)
    if table is None:
        raise UnknownName("points table", type, POINTS)
    edition = table.on(day)
    facts = facts_of(case)
    reading = Reading(facts)
    return PointsResult(
        status=table.status,
        on=day,
        pass_mark=table.pass_mark,
        tally=Tally(edition.total, day, reading),
        floor=None if edition.floor is None else Node(edition.floor, day, reading),
        standard=Finding(edition.standard, day, reading),
    )
