"""What the catalogue of statuses says of a grant: was there such a status that day, with that period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.case.plain import shown
from zairyu.errors import Problem, closest

if TYPE_CHECKING:
    from zairyu.case.model import StatusSpell
    from zairyu.statuses import Status

__all__ = ["kind_problem", "name_then", "period_problem"]


def name_then(status: str, day: date | None, path: str) -> Problem | None:
    """Return the problem of a status that does not exist, or did not on ``day``.

    The predecessor or successor in force on that day is named.
    """
    from zairyu.statuses import STATUS_IDS
    from zairyu.statuses import status as look_up

    if status not in STATUS_IDS:
        near = ", ".join(closest(status, STATUS_IDS))
        return Problem(
            path,
            shown(status),
            f"the id of a status of residence (closest: {near})"
            if near
            else "the id of a status of residence",
            f"在留資格の id（近いもの: {near}）" if near else "在留資格の id",
        )
    entry = look_up(status)
    if day is None or entry.can_be_held(day):
        return None
    then = ", ".join(each.id for each in _related(entry) if each.in_force(day))
    return Problem(
        path,
        f"{status}, which was not in force on {day}",
        f"a status in force on that day: {then}" if then else "a status in force on that day",
        f"その日にあった在留資格: {then}" if then else "その日にあった在留資格",
    )


def kind_problem(code: str, path: str) -> Problem | None:
    """Return the problem of a kind of Designated Activities that the catalogue does not know."""
    from zairyu.errors import UnknownName
    from zairyu.statuses.designated import designated_activity

    try:
        designated_activity(code)
    except UnknownName as unknown:
        near = ", ".join(unknown.suggestions)
        return Problem(
            path,
            shown(code),
            "a number of the notice on Designated Activities, or the code of a kind outside it"
            + (f" (closest: {near})" if near else ""),
            "特定活動告示の号、又は告示外の種類の記号" + (f"（近いもの: {near}）" if near else ""),
        )
    return None


def _related(entry: Status) -> list[Status]:
    from zairyu.statuses import STATUS_IDS
    from zairyu.statuses import status as look_up

    others = [look_up(each) for each in STATUS_IDS]
    return [
        other
        for other in others
        if other.id in entry.predecessors
        or other.id == entry.successor
        or entry.id in other.predecessors
        or entry.id == other.successor
    ]


def period_problem(grant: StatusSpell, day: date, path: str) -> Problem | None:
    """Return the problem of a period of stay that the status did not have on ``day``.

    Where the wording of that day was not seen, nothing is said.
    """
    from zairyu.statuses import status as look_up

    entry = look_up(grant.status)
    version = entry.period_version(day)
    period = grant.period_of_stay
    if version is None or period is None:
        return None
    if version.kind in ("unknown", "by_subdivision", "duration_of_mission"):
        return None
    fits = version.kind == "indefinite" if period == "indefinite" else version.allows(period)
    if fits is not False:
        return None
    had = ", ".join(str(each) for each in entry.periods_on(day)) or "indefinite"
    if version.kind == "designated":
        had = f"up to {had}"
    return Problem(
        path,
        f"{period}, which {entry.id} did not have on {day}",
        f"a period of stay of that day: {had}",
        f"その日の在留期間: {had}",
    )
