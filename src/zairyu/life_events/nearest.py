"""The next safe act after events: what can be done first, and the last day for it.

It chooses nothing for the person: among what has a day, what cannot wait stands first. A time within a
proceeding, then a notification that is late, then whatever has the nearest last day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import frozen

from zairyu.logic import Outcome, Text
from zairyu.procedures.days import doubtful_to_json

if TYPE_CHECKING:
    from datetime import date

    from zairyu.calendar import Doubtful
    from zairyu.life_events.answer import DatedDuty, Gathered

__all__ = ["HABITS", "NextAct", "next_act", "of_a_day", "of_the_agency"]

ActKind: TypeAlias = Literal["step", "duty", "late_duty", "file"]

HABITS: Final = (".carry", ".show")
"""Duties of every day, which are no act of one."""
FILE: Final = Text(
    ja="今の在留期間のうちに申請する（更新、又は事情に合う変更）",
    en="File within the present period of stay (an extension, or the change that fits)",
)


@frozen
class NextAct:
    """What can be done first.

    Parameters
    ----------
    kind
        ``"step"`` of a proceeding, ``"duty"``, ``"late_duty"`` (its last day is over) or ``"file"``.
    text
        What it is.
    last_day
        Its last day: the safe one, and that by the other count; None: at once.
    where
        Where it is done; None where that depends.
    """

    kind: ActKind
    text: Text
    last_day: Doubtful | None
    where: Text | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "kind": self.kind,
            "text": self.text.to_json(),
            "last_day": doubtful_to_json(self.last_day),
            "where": None if self.where is None else self.where.to_json(),
        }


def next_act(found: Gathered) -> NextAct | None:
    """Return what can be done first; None where nothing known has a day.

    Only what binds on the facts given is named, and never what the case says is done. Where a lawyer comes
    first, only a time within a proceeding is named beside.
    """
    steps = [act for act in _steps(found) if _day(act) >= found.on]
    if steps:
        return min(steps, key=_day)
    if found.lawyer_first:
        return None
    late = next(iter(_late(found)), None)
    if late is not None:
        return late
    return min(_ahead(found), key=_day, default=None)


def of_the_agency(dated: DatedDuty) -> bool:
    """Whether a duty is one of the immigration laws, not of the municipality or the family register."""
    return not dated.duty.id.startswith(("duty.municipality.", "duty.family_register."))


def of_a_day(dated: DatedDuty) -> tuple[bool, bool]:
    """Return the order of duties: those of the immigration laws first, those of every day last."""
    return dated.duty.id.endswith(HABITS), not of_the_agency(dated)


def _day(act: NextAct) -> date:
    assert act.last_day is not None
    return act.last_day.safe


def _steps(found: Gathered) -> Iterator[NextAct]:
    for dated in found.steps:
        if dated.last_day is not None:
            yield NextAct("step", dated.step.text, dated.last_day)


def _binding(found: Gathered) -> list[DatedDuty]:
    """Return what has to be done, the immigration laws before the rest, each by day."""
    bound = [
        each
        for each in found.duties
        if each.binds is Outcome.MET and not each.done and not each.duty.id.endswith(HABITS)
    ]
    return sorted(bound, key=lambda each: not of_the_agency(each))


def _late(found: Gathered) -> Iterator[NextAct]:
    for dated in _binding(found):
        if dated.late is True or (dated.last_day is None and dated.event.day <= found.on):
            kind: ActKind = "late_duty" if dated.late else "duty"
            yield NextAct(kind, dated.duty.text, dated.last_day, dated.duty.where)


def _ahead(found: Gathered) -> Iterator[NextAct]:
    for dated in _binding(found):
        if dated.last_day is not None and not dated.late:
            yield NextAct("duty", dated.duty.text, dated.last_day, dated.duty.where)
    last = found.last_day_to_file
    if last is not None and last.safe >= found.on:
        yield NextAct("file", FILE, last)
