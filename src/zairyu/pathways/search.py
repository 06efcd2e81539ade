"""The search over time: from a state to a goal, best grade first, then earliest arrival.

It knows no law: a :class:`World` gives the edges of a status on a day, each with its rule, and the values
that a history implies. States are (status, day, history); nobody scans days: the rules themselves
name the only days on which an answer can differ. The obvious search stays in
:mod:`zairyu.pathways.search_plain` as the oracle of this one.

Order. A grade never improves along a way and arrival never gets earlier, so that taking the best label
first finds, within each grade, nothing earlier than what it returns.

Waiting. Leaving a status as soon as allowed can make the goal come later, because remaining rules read
the history. With the objective ``arrive_soonest`` a state is therefore also left on each later day on which
a comparison that reads the history turns, for any rule of the world; with
``each_step_soonest`` it is left only as soon as each grade allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from heapq import heappop, heappush
from typing import Final, Literal, Protocol, TypeAlias

from attrs import field, frozen

from zairyu.logic import Expr, Finding, Reading, Scheme, Values, Verdict
from zairyu.logic.change import next_possible_change

__all__ = ["GRADES", "Edge", "Itinerary", "Leg", "Objective", "Spell", "State", "World", "search"]

Objective: TypeAlias = Literal["arrive_soonest", "each_step_soonest"]
GRADES: Final = (Verdict.ELIGIBLE, Verdict.DISCRETIONARY, Verdict.UNDETERMINED)
"""From best to worst: published requirements met; rests on judgement; possible if open points turn out."""

_RANK: Final = {verdict: rank for rank, verdict in enumerate(GRADES)}


@frozen
class Spell:
    """A status held from a day on, as assumed by a route."""

    status: str
    since: date
    procedure: str


@frozen
class State:
    """Where somebody stands: the status, ready to file from ``day`` on, and the assumed history."""

    status: str
    day: date
    history: tuple[Spell, ...] = ()


@frozen(eq=False)
class Edge:
    """A permitted step.

    Parameters
    ----------
    to, procedure
        Where it leads, by which procedure.
    rule
        What it takes.
    processing
        Assumed time from filing to decision.
    """

    to: str
    procedure: str
    rule: Scheme
    processing: timedelta = timedelta(0)


class World(Protocol):
    """What the search needs to know of law and person."""

    def edges(self, state: State) -> Sequence[Edge]:
        """Return the steps out of a state."""
        ...

    def values(self, history: tuple[Spell, ...]) -> Values:
        """Return the facts that hold if the history goes on like this."""
        ...

    def waiting_rules(self, state: State) -> Sequence[Expr]:
        """Return expressions over history facts on whose turning days it may help to wait."""
        ...


@frozen(eq=False)
class Leg:
    """One step of an itinerary: file on a day, decision expected on another."""

    edge: Edge
    file_on: date
    arrive_on: date
    grade: int
    finding: Finding = field(repr=False)


@frozen(eq=False)
class Itinerary:
    """A way to the goal; its grade is that of its weakest leg."""

    legs: tuple[Leg, ...]
    state: State

    @property
    def grade(self) -> int:
        """Index into :data:`GRADES`; 0 is best."""
        return max((leg.grade for leg in self.legs), default=0)

    @property
    def arrive_on(self) -> date:
        """The day on which the last decision is expected."""
        return self.legs[-1].arrive_on

    @property
    def path(self) -> tuple[str, ...]:
        """The statuses reached, in order."""
        return tuple(leg.edge.to for leg in self.legs)


_Entry: TypeAlias = tuple[int, date, int, tuple[str, ...], int, "Itinerary"]


def search(
    world: World,
    start: State,
    goal: frozenset[str],
    *,
    until: date,
    max_steps: int = 4,
    objective: Objective = "arrive_soonest",
    limit: int = 5,
    per_path: int = 1,
) -> tuple[Itinerary, ...]:
    """Find the best ways to a goal.

    Parameters
    ----------
    world
        Edges and values.
    start
        Where the search begins; nothing is filed before its day.
    goal
        Ids of the statuses that end the search.
    until
        Day before which the last decision must be expected (exclusive).
    max_steps
        Greatest number of applications.
    objective
        Which question is answered; see the module's text.
    limit
        Greatest number of ways returned.
    per_path
        Of ways over the same statuses, how many of each grade are kept (the earliest).

    Returns
    -------
    tuple of Itinerary
        Ranked by grade, then arrival, then number of steps, then the names of the statuses.
    """
    queue: list[_Entry] = []
    count = 0

    def push(itinerary: Itinerary, day: date) -> None:
        nonlocal count
        count += 1
        key = (itinerary.grade, day, len(itinerary.legs), itinerary.path, count, itinerary)
        heappush(queue, key)

    push(Itinerary((), start), start.day)
    found: list[Itinerary] = []
    kept: dict[tuple[tuple[str, ...], int], int] = {}
    while queue and len(found) < limit:
        *_, itinerary = heappop(queue)
        if itinerary.legs and itinerary.state.status in goal:
            key = (itinerary.path, itinerary.grade)
            if kept.get(key, 0) < per_path:
                kept[key] = kept.get(key, 0) + 1
                found.append(itinerary)
            continue
        if len(itinerary.legs) >= max_steps:
            continue
        last = len(itinerary.legs) == max_steps - 1
        visited = {start.status, *itinerary.path}
        for leg in _legs(world, itinerary, goal, until, objective, visited, only_goal=last):
            state = State(
                leg.edge.to,
                leg.arrive_on,
                (*itinerary.state.history, Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)),
            )
            push(Itinerary((*itinerary.legs, leg), state), leg.arrive_on)
    return tuple(found)


def _legs(
    world: World,
    itinerary: Itinerary,
    goal: frozenset[str],
    until: date,
    objective: Objective,
    visited: set[str],
    *,
    only_goal: bool,
) -> Iterator[Leg]:
    state = itinerary.state
    edges = [
        edge
        for edge in world.edges(state)
        if edge.to in goal or not (only_goal or edge.to in visited)
    ]
    if not edges:
        return
    reading_values = world.values(state.history)
    waits = (
        _waiting_days(world, state, reading_values, until)
        if objective == "arrive_soonest" and any(edge.to not in goal for edge in edges)
        else ()
    )
    for edge in edges:
        extra = () if edge.to in goal else waits
        yield from _days_to_file(edge, state, reading_values, until, extra)


def _days_to_file(
    edge: Edge, state: State, values: Values, until: date, waits: Sequence[date]
) -> Iterator[Leg]:
    """Yield a leg for the first day of each better grade, and for each day worth waiting for."""
    reading = Reading(values, edge.processing)
    finding = Finding(edge.rule, state.day, reading)
    best = len(GRADES)
    last = until - edge.processing
    day: date | None = state.day
    while day is not None and day < last:
        rank = _RANK.get(finding.verdict_on(day), len(GRADES))
        if rank < best:
            best = rank
            yield _leg(edge, day, rank, reading)
        if best == 0:
            break
        day = next_possible_change(edge.rule, day, reading)
    # the turning day may have to be reached before filing, or only before the status is left
    for day in sorted({*waits, *(wait - edge.processing for wait in waits)}):
        if state.day <= day < last:
            rank = _RANK.get(finding.verdict_on(day), len(GRADES))
            if rank < len(GRADES):
                yield _leg(edge, day, rank, reading)


def _leg(edge: Edge, day: date, rank: int, reading: Reading) -> Leg:
    return Leg(edge, day, day + edge.processing, rank, Finding(edge.rule, day, reading))


def _waiting_days(world: World, state: State, values: Values, until: date) -> tuple[date, ...]:
    days: set[date] = set()
    reading = Reading(values)
    for rule in world.waiting_rules(state):
        day = next_possible_change(rule, state.day, reading)
        while day is not None and day < until:
            days.add(day)
            day = next_possible_change(rule, day, reading)
    return tuple(sorted(days))
