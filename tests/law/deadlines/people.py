"""Somebody who has held a status for long, and the days that an answer gives for an event."""

from __future__ import annotations

from datetime import date
from typing import Any

import zairyu as z
from zairyu.calendar import Doubtful, Period
from zairyu.case import Case, History, Named, Person, StatedFact, StatusSpell
from zairyu.case.values import NONE
from zairyu.life_events.gather import gather

ENGINEER = "engineer_specialist_in_humanities_international_services"


def holder(
    status: str | None,
    *,
    since: str = "2009-01-01",
    expires: str | None = None,
    capacity: Any = None,
    facts: dict[str, Any] | None = None,
    **told: Any,
) -> Case:
    """Somebody who holds a status since a day; ``expires`` None: the stay has no end."""
    spell = StatusSpell(
        status=status or "",
        from_=date.fromisoformat(since),
        until=NONE,
        period_of_stay="indefinite" if expires is None else Period(years=5),
        expires_on=NONE if expires is None else date.fromisoformat(expires),
        capacity=capacity,
    )
    stated = tuple(StatedFact(fact=name, value=value) for name, value in (facts or {}).items())
    return Case(
        as_of=date(2026, 11, 25),
        applicant="me",
        persons=Named({"me": Person(statuses=History(() if status is None else (spell,)), **told)}),
        facts=stated,
    )


def answer(case: Case, kind: str, day: str, **told: Any) -> Any:
    """What follows from one event, asked on its own day."""
    return gather(case, [z.events.EVENTS[kind](day=day, **told)], date.fromisoformat(day))


def both(days: Doubtful | None) -> tuple[str, str]:
    """The safe day, and that by the other count."""
    assert days is not None
    return days.safe.isoformat(), days.other.isoformat()


def duty(case: Case, name: str, kind: str, day: str, **told: Any) -> Any:
    """The dated duty; None where it does not bind."""
    found = {each.duty.id: each for each in answer(case, kind, day, **told).duties}
    return found.get(f"duty.{name}")


def ends(case: Case, name: str, kind: str, day: str, **told: Any) -> tuple[str, str]:
    """The last day of a duty."""
    found = duty(case, name, kind, day, **told)
    assert found is not None, name
    return both(found.last_day)


def risk(case: Case, name: str, kind: str, day: str, **told: Any) -> Any:
    """The ground that could be used; None where the event does not begin it."""
    found = {each.ground.id: each for each in answer(case, kind, day, **told).risks}
    return found.get(name)


def step(case: Case, name: str, kind: str, day: str) -> Any:
    """The step of a proceeding; None where the law did not have it on the day."""
    return {each.step.id: each for each in answer(case, kind, day).steps}.get(name)
