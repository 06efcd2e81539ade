"""Routes over time and the transition graph: the public face of the pathways room."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from zairyu.api.checking import processing_time, scheme_of
from zairyu.api.reading import facts_of, read_day, status_on
from zairyu.api.requests import Request
from zairyu.calendar import Period, add
from zairyu.errors import InvalidCase, Problem
from zairyu.statuses import status

if TYPE_CHECKING:
    import networkx

    from zairyu.case import Case
    from zairyu.logic import Scheme
    from zairyu.pathways.routes import Routes

__all__ = ["graph", "graph_text", "read_span", "routes"]

_SPAN = re.compile(r"(?:P)?(\d{1,3})([yYmMdD])")
_LONGEST = Period(years=40)
UNRESTRICTED_WORK: Final = "unrestricted_work"
"""As a goal: any status with unrestricted work."""
_FREE_TO_WORK: Final = frozenset(
    {
        "long_term_resident",
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
    }
)
"""With Permanent Resident the statuses of appended table 2. They rest on a family or a history, which a route
never proposes: each counts only where the case already speaks of it."""


def read_span(span: Any) -> Period:
    """Return a length of time written as ``"15y"``, ``"18m"``, ``"90d"`` or ISO ``"P15Y"``.

    Raises
    ------
    ValueError
        For anything else, and for more than 40 years.

    >>> str(read_span("15y"))
    'P15Y'
    """
    if isinstance(span, Period):
        period = span
    else:
        match = _SPAN.fullmatch(str(span)[:40])
        period = _period(match) if match else Period.parse(str(span)[:40])
    start = date(2000, 1, 1)
    if not start < add(start, period) <= add(start, _LONGEST):
        msg = f"a length of time up to 40 years was expected, got {span!r}"
        raise ValueError(msg)
    return period


def _period(match: re.Match[str]) -> Period:
    number = int(match[1])
    unit = match[2].lower()
    if unit == "y":
        return Period(years=number)
    return Period(months=number) if unit == "m" else Period(days=number)


def routes(
    case: Case,
    to: str | Iterable[str],
    on: Any,
    *,
    within: Any = "15y",
    max_steps: int = 4,
    objective: Literal["arrive_soonest", "each_step_soonest"] = "arrive_soonest",
    limit: int = 5,
    avoid: Iterable[str] = (),
    processing_days: int | None = None,
) -> Routes:
    """Find dated routes from where a person stands to a status.

    Parameters
    ----------
    case
        The case; its plans are taken to come true.
    to
        A status, or several of which any will do, by id or name; ``"unrestricted_work"`` is Permanent Resident
        and those of the other statuses of appended table 2 of which the case already speaks.
    on
        The day from which something can be filed.
    within
        How far to look: ``"15y"``, ``"18m"``, ``"P15Y"``; the last decision falls before its end.
    max_steps
        Greatest number of changes on a route, the last included; extensions are not counted here.
    objective
        ``"arrive_soonest"`` waits where waiting brings the goal sooner; ``"each_step_soonest"`` files
        each step as soon as its grade allows.
    limit
        Greatest number of routes.
    avoid
        Statuses not to pass through.
    processing_days
        Assumed days from filing to decision for every procedure; published standards when absent.

    Returns
    -------
    Routes
        Ranked by grade (the weakest step's verdict), then arrival. Within a grade nothing earlier
        exists under the encoded rules and the assumptions named. Empty when none was found: `now` then
        says what stands in the way of the goal today.

    Raises
    ------
    InvalidCase
        If the present status is not known on ``on``.
    UnknownName
        If a status does not exist.
    """
    from zairyu.pathways.places import ABROAD
    from zairyu.pathways.routes import find_routes

    day = read_day(on)
    names = [to] if isinstance(to, str) else list(to)
    unrestricted = UNRESTRICTED_WORK in names
    goal = frozenset(status(name).id for name in names if name != UNRESTRICTED_WORK)
    if unrestricted:
        goal |= {"permanent_resident"}
    facts = facts_of(case)
    present = status_on(facts, day) or _abroad(case, day)
    if present is None:
        raise InvalidCase(
            [
                Problem(
                    path=f"persons.{case.applicant}.statuses",
                    found="no status of residence held or known on that day",
                    expected=f"the status of residence held on {day}, or `lives_in_japan: false`",
                    expected_ja=f"{day}に持っている在留資格、又は lives_in_japan: false",
                )
            ]
        )

    def processing(procedure: str) -> timedelta:
        return processing_time(procedure, processing_days)

    def scheme_for(procedure: str, target: str | None, now: str | None, when: date) -> Scheme:
        held = None if now == ABROAD else now
        return scheme_of(Request(procedure, target), held, when)

    return find_routes(
        case,
        present=present,
        to=goal,
        on=day,
        until=add(day, read_span(within)),
        scheme_for=scheme_for,
        processing=processing,
        max_steps=max_steps,
        objective=objective,
        limit=limit,
        avoid=frozenset(status(name).id for name in avoid),
        if_spoken_of=_FREE_TO_WORK if unrestricted else frozenset(),
        facts=facts,
    )


def _abroad(case: Case, day: date) -> str | None:
    """Return the node of those who live abroad; None where the case does not say that they do."""
    from zairyu.pathways.places import ABROAD

    lives = case.persons[case.applicant].lives_in_japan.at(day)
    return ABROAD if lives is False else None


def graph(on: Any) -> networkx.MultiDiGraph:
    """Return the transitions that the law permits or bars on a day, as a fresh networkx graph.

    Nodes are the statuses in force and the places outside them; attributes are plain types, see
    docs/graph.md. Changing the graph changes nothing else.
    """
    from zairyu.law.register import encoded_statuses
    from zairyu.pathways.graph import graph as build

    return build(read_day(on), encoded=encoded_statuses() | {"permanent_resident"})


def graph_text(on: Any, format: str = "json") -> str:  # noqa: A002
    """Return the graph as text: ``"json"`` (node-link), ``"graphml"``, ``"mermaid"`` or ``"dot"``."""
    from zairyu.law.register import encoded_statuses
    from zairyu.pathways.graph import export

    return export(read_day(on), format, encoded=encoded_statuses() | {"permanent_resident"})
