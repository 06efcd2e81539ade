"""Two plans side by side: what changes that the person states do to the way ahead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from zairyu.api.planning import routes
from zairyu.api.reading import facts_of, read_day
from zairyu.case import Case, Plan, StatedFact, contradictions
from zairyu.case.writing import plain_record
from zairyu.errors import InvalidCase
from zairyu.life_events.apply import apply_all
from zairyu.life_events.events import Event, read_events
from zairyu.logic import Verdict

if TYPE_CHECKING:
    from zairyu.pathways.routes import Route, Routes

__all__ = ["Change", "Compared", "WhatIf", "read_changes", "what_if"]

Change: TypeAlias = Plan | StatedFact | Event


@frozen
class Compared:
    """The earliest ways of one grade, without the changes and with them.

    Parameters
    ----------
    grade
        The verdict of the weakest step.
    before, after
        The earliest way of that grade; None where there is none.
    """

    grade: Verdict
    before: Route | None
    after: Route | None

    @property
    def days_earlier(self) -> int | None:
        """By how many days the arrival is earlier with the changes; negative: later; None where one way is missing."""
        if self.before is None or self.after is None:
            return None
        return (self.before.arrive_on - self.after.arrive_on).days

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "grade": self.grade.value,
            "arrive_before": None if self.before is None else self.before.arrive_on.isoformat(),
            "arrive_after": None if self.after is None else self.after.arrive_on.isoformat(),
            "days_earlier": self.days_earlier,
        }


@frozen
class WhatIf:
    """Two plans side by side.

    Parameters
    ----------
    changes
        What was changed.
    before, after
        The ways without the changes and with them.
    """

    changes: tuple[Change, ...]
    before: Routes
    after: Routes

    @property
    def compared(self) -> tuple[Compared, ...]:
        """The earliest way of each grade that either plan has, best grade first."""
        found = []
        for grade in Verdict:
            before, after = _earliest(self.before, grade), _earliest(self.after, grade)
            if before is not None or after is not None:
                found.append(Compared(grade, before, after))
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/what_if/1",
            "changes": [
                each.to_json() if isinstance(each, Event) else plain_record(each)
                for each in self.changes
            ],
            "compared": [each.to_json() for each in self.compared],
            "before": self.before.to_json(),
            "after": self.after.to_json(),
        }


def what_if(
    case: Case,
    changes: Iterable[Change | Mapping[str, Any]],
    to: str | Iterable[str],
    on: Any,
    **options: Any,
) -> WhatIf:
    """Compare the ways to a goal without and with changes that the person states.

    It does not say what to do. A change is what the person puts in: a test passed, a raise, a longer period granted,
    an event of the family. None is ever proposed.

    Parameters
    ----------
    case
        The case.
    changes
        Plans (``zairyu.case.Plan``), facts (``zairyu.case.StatedFact``) and events (``zairyu.events``), or plain
        data: with ``kind`` an event, with a day ``on`` that lies ahead a plan, otherwise a fact. A fact takes the
        place of the one that the case states.
    to, on, options
        As for :func:`zairyu.routes`.

    Raises
    ------
    InvalidCase
        If changes do not fit the format or contradict the case: all problems at once, by their place in the list
        (``changes[0].value``).
    UnknownName
        If the goal does not exist.
    """
    day = read_day(on)
    told = read_changes(changes, day)
    other = _with(case, told, day)
    if faults := tuple(contradictions(other)):
        raise InvalidCase(faults)
    facts_of(other)  # finds fault with facts that contradict the histories
    goal = to if isinstance(to, str) else tuple(to)
    return WhatIf(told, routes(case, goal, day, **options), routes(other, goal, day, **options))


def read_changes(
    changes: Iterable[Change | Mapping[str, Any]], on: date
) -> tuple[Plan | StatedFact | Event, ...]:
    """Return changes as typed values; see :func:`what_if`.

    Raises
    ------
    InvalidCase
        With every problem and its place.
    """
    from zairyu.case.plain import DEFAULT_LIMITS, Problems, plain_data
    from zairyu.case.structure import structure_as

    problems = Problems(DEFAULT_LIMITS.problems)
    read: list[Change] = []
    for place, each in enumerate(changes):
        path = f"changes[{place}]"
        if isinstance(each, Plan | StatedFact | Event):
            read.append(each)
        elif "kind" in each:
            try:
                read.extend(read_events([each]))
            except InvalidCase as error:
                for problem in error.problems:
                    where = problem.path.removeprefix("events[0]")
                    problems.add(
                        f"{path}{where}", problem.found, problem.expected, problem.expected_ja
                    )
        else:
            kind: type[StatedFact | Plan] = (
                StatedFact if "fact" in each and not _lies_ahead(each, on) else Plan
            )
            plain = plain_data(dict(each), DEFAULT_LIMITS, problems)
            record = structure_as(kind, plain, problems, path)
            if record is not None:
                read.append(record)
    problems.raise_any()
    return tuple(read)


def _with(case: Case, changes: tuple[Change, ...], on: date) -> Case:
    """Return the case with the changes in it; an event up to the day asked about is known on that day."""
    events = [each for each in changes if isinstance(each, Event)]
    if any(case.as_of < each.day <= on for each in events):
        case = evolve(case, as_of=on)
    facts = tuple(each for each in changes if isinstance(each, StatedFact))
    replaced = {each.fact for each in facts}
    kept = tuple(each for each in case.facts if each.fact not in replaced)
    plans = tuple(each for each in changes if isinstance(each, Plan))
    other = evolve(case, facts=(*kept, *facts), plans=(*case.plans, *plans))
    return apply_all(other, events)


def _lies_ahead(told: Mapping[str, Any], on: date) -> bool:
    day = told.get("on")
    try:
        return day is not None and read_day(day) > on
    except (TypeError, ValueError):
        return False  # fault is found with it where it is read


def _earliest(plan: Routes, grade: Verdict) -> Route | None:
    found = [route for route in plan if route.grade is grade]
    return min(found, key=lambda route: route.arrive_on, default=None)
