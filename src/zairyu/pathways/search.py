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

from zairyu.logic import Expr, Finding, Reading, Scheme, Test, Values, Verdict
from zairyu.logic.change import next_possible_change, stands_still
from zairyu.logic.compiled import code_of
from zairyu.logic.finding import verdict_of
from zairyu.logic.truth import NOT_MET

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
    not_before
        Day before which the decision is not expected, however early one files; None where there is none.
    """

    to: str
    procedure: str
    rule: Scheme
    processing: timedelta = timedelta(0)
    not_before: date | None = None

    def decision_after(self, filed_on: date) -> date:
        """Return the day on which the decision on an application filed on a day is expected."""
        decided = filed_on + self.processing
        return decided if self.not_before is None else max(decided, self.not_before)


class World(Protocol):
    """What the search needs to know of law and person."""

    def edges(self, state: State) -> Sequence[Edge]:
        """Return the steps out of a state."""
        ...

    def values(self, history: tuple[Spell, ...]) -> Values:
        """Return the facts that hold if the history goes on like this."""
        ...

    def last_step_takes(self) -> timedelta:
        """Return a time that the last step into the goal takes at least."""
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


class _Bounds:
    """The earliest arrivals found so far, by grade: what arrives no earlier at no better grade is left out."""

    def __init__(self, until: date) -> None:
        self.by_grade = [until] * len(GRADES)

    def of(self, grade: int) -> date:
        """Return the day before which something of this grade must arrive to be worth showing."""
        return self.by_grade[grade]

    def found(self, grade: int, day: date) -> None:
        for worse in range(grade, len(GRADES)):
            self.by_grade[worse] = min(self.by_grade[worse], day)


def search(
    world: World,
    start: State,
    goal: frozenset[str],
    *,
    until: date,
    max_steps: int = 4,
    objective: Objective = "arrive_soonest",
    limit: int = 5,
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

    Returns
    -------
    tuple of Itinerary
        One for each grade that arrives earlier than every better one: ranked by grade, then arrival,
        then number of steps, then the names of the statuses. Nothing else arrives earlier at its grade.
    """
    queue: list[_Entry] = []
    count = 0
    bounds = _Bounds(until)
    shortest = world.last_step_takes()

    def push(itinerary: Itinerary, day: date) -> None:
        nonlocal count
        count += 1
        key = (itinerary.grade, day, len(itinerary.legs), itinerary.path, count, itinerary)
        heappush(queue, key)

    push(Itinerary((), start), start.day)
    found: dict[int, Itinerary] = {}
    while queue and len(found) < limit:
        *_, itinerary = heappop(queue)
        if itinerary.legs and itinerary.state.status in goal:
            better = [way.arrive_on for grade, way in found.items() if grade <= itinerary.grade]
            if not better or itinerary.arrive_on < min(better):
                found[itinerary.grade] = itinerary
            continue
        if len(itinerary.legs) >= max_steps or itinerary.state.day >= bounds.of(itinerary.grade):
            continue
        last = len(itinerary.legs) == max_steps - 1
        visited = {start.status, *itinerary.path}
        for leg in _legs(world, itinerary, goal, bounds, objective, visited, only_goal=last):
            grade = max(leg.grade, itinerary.grade)
            soonest = leg.arrive_on if leg.edge.to in goal else leg.arrive_on + shortest
            if soonest >= bounds.of(grade):
                continue
            if leg.edge.to in goal:
                bounds.found(grade, leg.arrive_on)
            state = State(leg.edge.to, leg.arrive_on, _history(itinerary, leg))
            push(Itinerary((*itinerary.legs, leg), state), leg.arrive_on)
    return tuple(found[grade] for grade in sorted(found))


def _history(itinerary: Itinerary, leg: Leg) -> tuple[Spell, ...]:
    spell = Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)
    return (*itinerary.state.history, spell)


def _legs(
    world: World,
    itinerary: Itinerary,
    goal: frozenset[str],
    bounds: _Bounds,
    objective: Objective,
    visited: set[str],
    *,
    only_goal: bool,
) -> Iterator[Leg]:
    """Yield the steps worth taking out of a state, those into the goal first: they bound the others."""
    state = itinerary.state
    edges = [
        edge
        for edge in world.edges(state)
        if edge.to in goal or not (only_goal or edge.to in visited)
    ]
    values = world.values(state.history) if edges else Values()
    for edge in sorted(edges, key=lambda edge: edge.to not in goal):
        soonest: Leg | None = None
        for leg in _soonest(edge, itinerary, values, bounds):
            soonest = soonest or leg
            yield leg
        if soonest is not None and edge.to not in goal and objective == "arrive_soonest":
            yield from _later(world, itinerary, soonest, values, bounds)


def _soonest(edge: Edge, itinerary: Itinerary, values: Values, bounds: _Bounds) -> Iterator[Leg]:
    """Yield a leg for the first day of each better grade."""
    reading = Reading(values, edge.processing)
    start = itinerary.state.day
    last = bounds.of(itinerary.grade) - edge.processing
    attainable = max(itinerary.grade, _rank_of_what_stands_still(edge, start, last, reading))
    day: date | None = start
    best = len(GRADES)
    while (
        day is not None and best > attainable and edge.decision_after(day) < bounds.of(attainable)
    ):
        rank = _RANK.get(verdict_of(edge.rule.items, day, reading), len(GRADES))
        if rank < best:
            best = rank
            yield _leg(edge, day, rank, reading)
        day = next_possible_change(edge.rule, day, reading)


def _rank_of_what_stands_still(edge: Edge, day: date, until: date, reading: Reading) -> int:
    """Return the rank that the requirements which cannot change allow at best.

    One that is met holds nothing back, whether it can change or not.
    """
    if day >= until:
        return len(GRADES)
    still = tuple(
        item
        for item in edge.rule.items
        if code_of(item, day, reading) & NOT_MET and stands_still(item, day, until, reading)
    )
    return _RANK.get(verdict_of(still, day, reading), len(GRADES))


def _later(
    world: World, itinerary: Itinerary, soonest: Leg, values: Values, bounds: _Bounds
) -> Iterator[Leg]:
    """Yield legs for the days worth waiting for: those on which staying makes a difference.

    Staying makes a difference on a day on which something that a rule reads of the history turns here,
    and comes out otherwise had one left on the soonest day.
    """
    edge = soonest.edge
    here = Reading(values)
    left = Reading(world.values(_history(itinerary, soonest)))
    until = bounds.of(itinerary.grade)
    days: set[date] = set()
    tests = [test for rule in world.waiting_rules(itinerary.state) for test in _comparisons(rule)]
    for test in tests:
        day = next_possible_change(test, soonest.file_on, here)
        while day is not None and day < until:
            if code_of(test, day, here) != code_of(test, day, left):
                # it may have to be reached before filing, or only before the status is left
                days |= {day, day - edge.processing}
            day = next_possible_change(test, day, here)
    reading = Reading(values, edge.processing)
    for day in sorted(days):
        if soonest.file_on < day and edge.decision_after(day) < until:
            rank = _RANK.get(verdict_of(edge.rule.items, day, reading), len(GRADES))
            if rank < len(GRADES):
                yield _leg(edge, day, rank, reading)


def _comparisons(expr: Expr) -> Iterator[Expr]:
    """Yield the bare comparisons of a rule: together they could hide that one of them turns."""
    if isinstance(expr, Test):
        yield expr
    for part in expr.parts:
        yield from _comparisons(part)


def _leg(edge: Edge, day: date, rank: int, reading: Reading) -> Leg:
    return Leg(edge, day, edge.decision_after(day), rank, Finding(edge.rule, day, reading))
