"""What the planner is compared with: path enumeration with generate-and-test, and a plain best-first search.

All ask the same question of the same world: the edges that the law leaves open, the same rules on the same days, the same
periods and extensions, and return the same ways. What they lack is what the planner's search adds: it never asks what an already
found way beats, looks at nothing else while one requirement refuses, and tests the last steps first. A prefix is tested once,
whatever number of paths begin with it, so that enumeration is not slow for repeating itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from heapq import heappop, heappush

import networkx

from zairyu import graph, routes
from zairyu.logic import Reading, Values
from zairyu.logic.change import next_possible_change
from zairyu.pathways import routes as face
from zairyu.pathways.search import (
    GRADES,
    Edge,
    Itinerary,
    Leg,
    Spell,
    State,
    World,
    _beats,
    _later,
    _leg,
    _rank,
    search,
)

NONE = frozenset()


class Question:
    """A search as ``routes`` would begin it, nothing of it done yet but what the case speaks of."""

    def __init__(self, world, start, goal, given) -> None:
        self.world = world
        self.start = start
        self.goal = goal
        self.until: date = given["until"]
        self.max_steps: int = given["max_steps"]
        self.limit: int = given["limit"]


def questions(case, to, on, **options) -> list[Question]:
    """Return the two searches of ``routes``: with the period held granted again, and with the longest."""
    asked: list[Question] = []

    def note(world, start, goal, **given):
        asked.append(Question(world, start, goal, given))
        return ()

    real, face.search = face.search, note
    try:
        routes(case, to, on, **options)
    finally:
        face.search = real
    return asked


def planner(question: Question) -> list[Itinerary]:
    """Ask the planner's own search."""
    ways = search(
        question.world, question.start, question.goal,
        until=question.until, max_steps=question.max_steps, limit=question.limit,
    )  # fmt: skip
    return list(ways)


def law_of(on: date) -> networkx.DiGraph:
    """Return the whole law of a day as the planner sees it: what a person can apply for from one status to another."""
    whole = graph(on)
    found = networkx.DiGraph()
    found.add_nodes_from(name for name, table in whole.nodes(data="table") if table)
    found.add_edges_from(
        (start, end)
        for start, end, relation in whole.edges(data="relation")
        if start != end and start in found and end in found
        and relation in ("change", "permanent_residence")
    )  # fmt: skip
    return found


def _history(way: Itinerary, leg: Leg) -> tuple[Spell, ...]:
    return (*way.state.history, Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure))


def _legs(
    world: World, way: Itinerary, edge: Edge, values: Values, question: Question
) -> Iterator[Leg]:
    """Yield the first day of each better grade, and the days worth waiting for."""
    reading = Reading(values, edge.processing)
    best, soonest = len(GRADES), None
    day: date | None = way.state.day
    while day is not None and best > 0 and edge.decision_after(day) < question.until:
        rank = max(edge.graded(_rank(edge.rule, day, reading)), world.waits(way.state, edge, day))
        if rank < best:
            best = rank
            leg = _leg(edge, day, rank, reading)
            soonest = soonest or leg
            yield leg
        day = next_possible_change(edge.rule, day, reading)
    if soonest is not None and edge.to not in question.goal:
        yield from _later(world, way, soonest, values, question.until)


def _further(way: Itinerary, leg: Leg) -> Itinerary:
    return Itinerary((*way.legs, leg), State(leg.edge.to, leg.arrive_on, _history(way, leg)))


def order_of(way: Itinerary):
    return way.grade, way.arrive_on, len(way.legs), way.yen, way.path


def _best(ways: Iterable[Itinerary], limit: int) -> list[Itinerary]:
    found: list[Itinerary] = []
    for way in sorted(ways, key=order_of):
        if not any(_beats(known, way, NONE) for known in found):
            found.append(way)
    return found[:limit]


def generate_and_test(question: Question, paths: Iterable[Iterable[str]]) -> list[Itinerary]:
    """Test every path, each beginning once, and keep the best ways."""
    world = question.world
    tested = {(question.start.status,): [Itinerary((), question.start)]}
    whole: list[Itinerary] = []

    def ways(path: tuple[str, ...]) -> list[Itinerary]:
        known = tested.get(path)
        if known is None:
            known = tested[path] = []
            for way in ways(path[:-1]):
                for edge in world.edges(way.state):
                    if edge.to == path[-1]:
                        values = world.values(way.state.history)
                        known += [
                            _further(way, leg) for leg in _legs(world, way, edge, values, question)
                        ]
        return known

    for path in paths:
        whole += ways(tuple(path))
    return _best(whole, question.limit)


def plain_best_first(question: Question) -> list[Itinerary]:
    """Take the best beginning first, until as many ways are found as are asked for."""
    world, count = question.world, 0
    queue = [((0, question.start.day, 0, 0, ()), 0, Itinerary((), question.start))]
    found: list[Itinerary] = []
    while queue and len(found) < question.limit:
        *_, way = heappop(queue)
        if way.legs and way.state.status in question.goal:
            if not any(_beats(known, way, NONE) for known in found):
                found.append(way)
            continue
        if len(way.legs) == question.max_steps:
            continue
        visited = {question.start.status, *way.path}
        values = world.values(way.state.history)
        for edge in world.edges(way.state):
            if edge.to in visited:
                continue
            for leg in _legs(world, way, edge, values, question):
                count += 1
                further = _further(way, leg)
                heappush(queue, (order_of(further), count, further))
    return found
