"""The slow, obvious search: every day, every step, every way. The oracle of the fast one, in tests.

It tries to file each open step on each day. Usable on small worlds and short horizons only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from zairyu.logic import Finding, Reading
from zairyu.pathways.search import GRADES, Itinerary, Leg, Objective, Spell, State, World

__all__ = ["every_way"]


def every_way(
    world: World,
    start: State,
    goal: frozenset[str],
    *,
    until: date,
    max_steps: int,
    objective: Objective = "arrive_soonest",
) -> Iterator[Itinerary]:
    """Yield every way to the goal, on every day.

    With ``each_step_soonest`` each step is filed on the first day of each grade better than those before.
    """
    yield from _from(world, Itinerary((), start), start.status, goal, until, max_steps, objective)


def _from(
    world: World,
    itinerary: Itinerary,
    origin: str,
    goal: frozenset[str],
    until: date,
    max_steps: int,
    objective: Objective,
) -> Iterator[Itinerary]:
    if itinerary.legs and itinerary.state.status in goal:
        yield itinerary
        return
    if len(itinerary.legs) == max_steps:
        return
    state = itinerary.state
    reading_values = world.values(state.history)
    visited = {origin, *itinerary.path}
    for edge in world.edges(state):
        if edge.to in visited and edge.to not in goal:
            continue
        reading = Reading(reading_values, edge.processing)
        best = len(GRADES)
        day: date = state.day
        while edge.decision_after(day) < until:
            verdict = Finding(edge.rule, day, reading).verdict
            rank = GRADES.index(verdict) if verdict in GRADES else len(GRADES)
            rank = max(
                edge.graded(rank) if edge.is_open(day) else len(GRADES),
                world.waits(state, edge, day),
            )
            soon_enough = objective == "arrive_soonest" or rank < best
            if rank < len(GRADES) and soon_enough:
                best = min(best, rank)
                arrive = edge.decision_after(day)
                leg = Leg(edge, day, arrive, rank, Finding(edge.rule, day, reading))
                history = (*state.history, Spell(edge.to, arrive, edge.procedure))
                further = Itinerary((*itinerary.legs, leg), State(edge.to, arrive, history))
                yield from _from(world, further, origin, goal, until, max_steps, objective)
            day += timedelta(days=1)
