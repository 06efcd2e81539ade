"""Decisions and measures of a proceeding that are in force on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from zairyu.case import Measure, Permission, Person
    from zairyu.procedures.standing.held import Held

__all__ = ["Proceedings", "proceedings_on"]


@frozen
class Proceedings:
    """Decisions and measures in force on a day, the latest of each kind.

    Parameters
    ----------
    measures
        By kind.
    supervision, release
        Supervision and provisional release, where they run.
    """

    measures: dict[str, Measure]
    supervision: Permission | None
    release: Permission | None

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self.measures) or self.supervision is not None or self.release is not None

    def get(self, kind: str) -> Measure | None:
        """Return the measure of a kind; None where there is none."""
        return self.measures.get(kind)


def proceedings_on(person: Person, held: Held | None, on: date) -> Proceedings:
    """Return what is in force on a day; a status granted later ends what came before it.

    A revocation, a departure order and a deportation order stay what they are after their last day; detention,
    release and the proceeding itself end with it.
    """
    granted = held.spell.from_ if held is not None else None

    def runs(entry: Any, *, stays: bool) -> bool:
        if entry.from_ is None or entry.from_ > on:
            return False
        if granted is not None and entry.from_ < granted:
            return False
        return stays or not (isinstance(entry.until, date) and entry.until < on)

    lasting = ("revocation", "departure_order", "deportation_order")
    found: dict[str, Measure] = {}
    for measure in person.measures:
        if not runs(measure, stays=measure.kind in lasting):
            continue
        known = found.get(measure.kind)
        if known is None or (known.from_ or date.min) <= (measure.from_ or date.min):
            found[measure.kind] = measure
    papers = [each for each in person.permissions if runs(each, stays=False)]
    return Proceedings(
        found,
        next((each for each in papers if each.kind == "supervision_measure"), None),
        next((each for each in papers if each.kind == "provisional_release"), None),
    )
