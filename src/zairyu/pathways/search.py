"""The search over time: from a state to a goal, all ways that no other way beats.

A way is beaten by one that is no worse in grade, arrival, number of steps and yen, and passes through a
preferred place if it does. What nothing beats is returned, best grade first, then earliest arrival. Extensions on the
way are no steps: they follow from the time that it takes. But the stay has to last: where no extension can be had a
way ends, and a step is graded no better than the extensions that it waits for.

It knows no law: a :class:`World` gives the edges of a status on a day, each with its rule, and the values
that a history implies. States are (status, day, history); nobody scans days: the rules themselves
name the only days on which an answer can differ. The obvious search stays in
:mod:`zairyu.pathways.search_plain` as the oracle of this one.

Order. Along a way a grade never improves, arrival never gets earlier, steps and yen never get fewer. So a
beginning that is already beaten by a whole way can be left; of two beginnings neither is left for the other,
because the rules that remain read their histories.

Waiting. Leaving a status as soon as allowed can make the goal come later, because remaining rules read
the history. With the objective ``arrive_soonest`` a state is therefore also left on each later day on which
a comparison that reads the history turns, for any rule of the world; with
``each_step_soonest`` it is left only as soon as each grade allows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from heapq import heappop, heappush
from typing import Final, Literal, Protocol, TypeAlias

from attrs import evolve, field, frozen

from zairyu.logic import Expr, Finding, Reading, Scheme, Test, Values, Verdict
from zairyu.logic.change import next_possible_change, stands_still
from zairyu.logic.compiled import code_of
from zairyu.logic.finding import refusing_item, verdict_of
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
    yen
        What it costs, at most.
    worst
        The weakest grade, an index into :data:`GRADES`, with which the step is one at all. A place of which nobody
        spoke is no step for being possible.
    opens, closes
        The days on which it can be filed, half-open, where a change of the law opens or closes it; None: not bounded.
    """

    to: str
    procedure: str
    rule: Scheme
    processing: timedelta = timedelta(0)
    not_before: date | None = None
    yen: int = 0
    worst: int = len(GRADES) - 1
    opens: date | None = None
    closes: date | None = None

    def is_open(self, day: date) -> bool:
        """Can it be filed on a day, as far as the law's own days go?"""
        after = self.opens is None or self.opens <= day
        return after and (self.closes is None or day < self.closes)

    def graded(self, rank: int) -> int:
        """Return the rank of the step's own answer; ``len(GRADES)`` where it is weaker than a step may be."""
        return rank if rank <= self.worst else len(GRADES)

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

    def last_step_costs(self) -> int:
        """Return the yen that the last step into the goal costs at least."""
        ...

    def waits(self, state: State, edge: Edge, filed_on: date) -> int:
        """Return the rank of the weakest extension that a step filed on a day waits for; 0 where it needs none.

        ``len(GRADES)`` where the stay ends before. The later it is filed the worse, never better.
        """
        ...

    def stay_lengths(self, state: State) -> tuple[timedelta, ...]:
        """Return for how long a stay can last before it needs a weaker extension, or ends; empty where neither comes."""
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
    """A way to the goal; its grade is that of its weakest leg.

    Parameters
    ----------
    legs, state
        Its steps, and where they lead.
    """

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

    @property
    def yen(self) -> int:
        """What its steps cost, at most; extensions in between are not counted."""
        return sum(leg.edge.yen for leg in self.legs)

    def passes(self, places: frozenset[str]) -> bool:
        """Return whether it reaches one of some places."""
        return not places.isdisjoint(self.path)


_Entry: TypeAlias = tuple[int, date, int, int, tuple[str, ...], int, "Itinerary"]


class _Bounds:
    """The whole ways found so far: what one of them beats is left out."""

    def __init__(
        self, until: date, world: World, goal: frozenset[str], prefer: frozenset[str]
    ) -> None:
        self.until = until
        self.goal = goal
        self.prefer = prefer
        self.last_takes = world.last_step_takes()
        self.last_costs = world.last_step_costs()
        self.ways: list[tuple[int, date, int, int, bool]] = []

    def by_step(self, way: Itinerary, edge: Edge) -> Callable[[int], date]:
        """Return, by grade, the day before which one more step of a way has to be decided.

        A step that does not end it leaves room for the last one: its step, its time and its price; it may
        also still come through what is preferred.
        """
        steps, yen = len(way.legs) + 1, way.yen + edge.yen
        if edge.to in self.goal:
            liked = not self.prefer.isdisjoint((*way.path, edge.to))
            return lambda grade: self.of(grade, steps, yen, liked=liked)
        liked = bool(self.prefer)
        price = yen + self.last_costs
        return lambda grade: self.of(grade, steps + 1, price, liked=liked) - self.last_takes

    def of(self, grade: int, steps: int, yen: int, *, liked: bool) -> date:
        """Return the day before which a way of this grade, length and price must arrive not to be beaten."""
        day = self.until
        for known, arrival, number, price, preferred in self.ways:
            if (
                known <= grade
                and number <= steps
                and price <= yen
                and preferred >= liked
                and arrival < day
            ):
                day = arrival
        return day

    def found(self, way: Itinerary) -> None:
        """Take note of a whole way."""
        liked = way.passes(self.prefer)
        if way.arrive_on < self.of(way.grade, len(way.legs), way.yen, liked=liked):
            self.ways.append((way.grade, way.arrive_on, len(way.legs), way.yen, liked))


def search(
    world: World,
    start: State,
    goal: frozenset[str],
    *,
    until: date,
    max_steps: int = 4,
    objective: Objective = "arrive_soonest",
    limit: int = 5,
    prefer: frozenset[str] = frozenset(),
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
        Greatest number of ways returned; of more, the last in the order below are left out.
    prefer
        Places that are preferred: a way through one of them is beaten only by another such way.

    Returns
    -------
    tuple of Itinerary
        The ways that none beats in grade, arrival, steps and yen together; one for each such combination.
        Ranked by grade, then arrival, steps, yen and the names of the statuses.
    """
    queue: list[_Entry] = []
    count = 0
    bounds = _Bounds(until, world, goal, prefer)

    def push(way: Itinerary, day: date) -> None:
        nonlocal count
        count += 1
        key = (way.grade, day, len(way.legs), way.yen, way.path, count, way)
        heappush(queue, key)

    push(Itinerary((), start), start.day)
    found: list[Itinerary] = []
    while queue and len(found) < limit:
        *_, way = heappop(queue)
        if way.legs and way.state.status in goal:
            if not any(_beats(known, way, prefer) for known in found):
                found.append(way)
            continue
        if len(way.legs) >= max_steps or way.state.day >= bounds.of(
            way.grade, len(way.legs) + 1, way.yen, liked=bool(prefer)
        ):
            continue
        last = len(way.legs) == max_steps - 1
        visited = {start.status, *way.path}
        for leg in _legs(world, way, bounds, objective, visited, only_goal=last):
            grade = max(leg.grade, way.grade)
            if leg.arrive_on >= bounds.by_step(way, leg.edge)(grade):
                continue
            state = State(leg.edge.to, leg.arrive_on, _history(way, leg))
            further = Itinerary((*way.legs, leg), state)
            if leg.edge.to in goal:
                bounds.found(further)
            push(further, leg.arrive_on)
    return tuple(found)


def _beats(known: Itinerary, way: Itinerary, prefer: frozenset[str]) -> bool:
    return (
        known.grade <= way.grade
        and known.arrive_on <= way.arrive_on
        and len(known.legs) <= len(way.legs)
        and known.yen <= way.yen
        and known.passes(prefer) >= way.passes(prefer)
    )


def _history(itinerary: Itinerary, leg: Leg) -> tuple[Spell, ...]:
    spell = Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)
    return (*itinerary.state.history, spell)


def _legs(
    world: World,
    itinerary: Itinerary,
    bounds: _Bounds,
    objective: Objective,
    visited: set[str],
    *,
    only_goal: bool,
) -> Iterator[Leg]:
    """Yield the steps worth taking out of a state, those into the goal first: they bound the others."""
    state, goal = itinerary.state, bounds.goal
    edges = [
        edge
        for edge in world.edges(state)
        if edge.to in goal or not (only_goal or edge.to in visited)
    ]
    values = world.values(state.history) if edges else Values()
    for edge in sorted(edges, key=lambda edge: edge.to not in goal):
        soonest: Leg | None = None
        bound = bounds.by_step(itinerary, edge)
        for leg in _soonest(world, edge, itinerary, values, bound):
            soonest = soonest or leg
            yield leg
        if soonest is not None and edge.to not in goal and objective == "arrive_soonest":
            yield from _later(world, itinerary, soonest, values, bound(itinerary.grade))


def _soonest(
    world: World,
    edge: Edge,
    itinerary: Itinerary,
    values: Values,
    bound: Callable[[int], date],
) -> Iterator[Leg]:
    """Yield a leg for the first day of each better grade."""
    reading = Reading(values, edge.processing)
    start = itinerary.state.day if edge.opens is None else max(itinerary.state.day, edge.opens)
    last = bound(itinerary.grade) - edge.processing
    attainable = max(itinerary.grade, _rank_of_what_stands_still(edge, start, last, reading))
    day: date | None = start
    best = len(GRADES)
    while day is not None and best > attainable and edge.decision_after(day) < bound(attainable):
        if not edge.is_open(day):  # closed again
            return
        waited = world.waits(itinerary.state, edge, day)
        if waited >= best:  # the stay ends, or waiting longer only weakens the way
            return
        refusing = refusing_item(edge.rule.items, day, reading)
        if refusing is not None:  # nothing else matters until this one changes
            day = next_possible_change(refusing, day, reading)
            continue
        rank = max(edge.graded(_rank(edge.rule, day, reading)), waited)
        if rank < best:
            best = rank
            yield _leg(
                edge, _filing_day(world, itinerary.state, edge, day, rank, reading), rank, reading
            )
        day = next_possible_change(edge.rule, day, reading)


def _filing_day(
    world: World, state: State, edge: Edge, day: date, rank: int, reading: Reading
) -> date:
    """Return the last day on which filing brings the decision on the same day at the same grade.

    Where what is asked for begins on a day that lies ahead, filing long before it would only wait.
    """
    if edge.not_before is None or day + edge.processing >= edge.not_before:
        return day

    def as_good(later: date) -> bool:
        found = max(_rank(edge.rule, later, reading), world.waits(state, edge, later))
        return edge.is_open(later) and found <= rank

    good, latest = day, edge.not_before - edge.processing
    if as_good(latest):
        return latest
    while (latest - good).days > 1:
        middle = good + (latest - good) // 2
        good, latest = (middle, latest) if as_good(middle) else (good, middle)
    return good


def _rank(rule: Scheme, day: date, reading: Reading) -> int:
    return _RANK.get(verdict_of(rule.items, day, reading), len(GRADES))


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
    world: World, itinerary: Itinerary, soonest: Leg, values: Values, until: date
) -> Iterator[Leg]:
    """Yield legs for the days worth waiting for: those on which staying makes a difference."""
    edge = soonest.edge
    if soonest.arrive_on >= until:
        return
    here = Reading(values)
    history = _history(itinerary, soonest)
    left = Reading(world.values(history))
    days = set(_days_of_history(world, itinerary, soonest, here, left, until))
    state = State(edge.to, soonest.arrive_on, history)
    for arrival in _arrivals(world, state, here, left, until):
        days.add(arrival - edge.processing)
    reading = Reading(values, edge.processing)
    for day in sorted(days):
        if soonest.file_on < day and edge.is_open(day) and edge.decision_after(day) < until:
            waited = world.waits(itinerary.state, edge, day)
            rank = max(edge.graded(_rank(edge.rule, day, reading)), waited)
            if rank < len(GRADES):
                yield _leg(edge, day, rank, reading)


def _days_of_history(
    world: World, itinerary: Itinerary, soonest: Leg, here: Reading, left: Reading, until: date
) -> Iterator[date]:
    """Yield the days on which something that a rule reads of the history turns here, and not had one left."""
    tests = [test for rule in world.waiting_rules(itinerary.state) for test in _comparisons(rule)]
    for test in tests:
        day = next_possible_change(test, soonest.file_on, here)
        while day is not None and day < until:
            if code_of(test, day, here) != code_of(test, day, left):
                # it may have to be reached before filing, or only before the status is left
                yield day
                yield day - soonest.edge.processing
            day = next_possible_change(test, day, here)


def _arrivals(
    world: World, state: State, here: Reading, left: Reading, until: date
) -> Iterator[date]:
    """Yield days on which to arrive later: a step that comes next opens on a day of its own, and the stay cannot last to it.

    Either the stay ends by itself, or the rule asks that it be short.
    """
    lengths = world.stay_lengths(state)
    for edge in world.edges(state):
        staying = evolve(here, processing=edge.processing, memo={})
        gone = evolve(left, processing=edge.processing, memo={})
        if edge.opens is not None and edge.opens > state.day:
            yield edge.opens
        for day in _openings(edge.rule, state.day, until, staying):
            if _rank(edge.rule, day, staying) < _rank(edge.rule, day, gone):
                yield day
        if not lengths:
            continue
        opened = () if edge.opens is None else (edge.opens,)
        for day in (*opened, *_openings(edge.rule, state.day, until, gone)):
            for length in lengths:
                yield day - length
                yield edge.decision_after(day) - length


def _openings(rule: Scheme, start: date, until: date, reading: Reading) -> Iterator[date]:
    """Yield the days after the first on which the verdict gets better."""
    rank = _rank(rule, start, reading)
    day: date | None = start
    while day is not None and day < until:
        refusing = refusing_item(rule.items, day, reading)
        now = len(GRADES) if refusing is not None else _rank(rule, day, reading)
        if now < rank:
            yield day
        rank = now
        day = next_possible_change(rule if refusing is None else refusing, day, reading)


def _comparisons(expr: Expr) -> Iterator[Expr]:
    """Yield the bare comparisons of a rule: together they could hide that one of them turns."""
    if isinstance(expr, Test):
        yield expr
    for part in expr.parts:
        yield from _comparisons(part)


def _leg(edge: Edge, day: date, rank: int, reading: Reading) -> Leg:
    return Leg(edge, day, edge.decision_after(day), rank, Finding(edge.rule, day, reading))
