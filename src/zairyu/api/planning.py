"""Routes over time and the transition graph: the public face of the pathways room."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import evolve

from zairyu.api.checking import processing_time, scheme_of
from zairyu.api.reading import facts_of, read_day, status_on
from zairyu.api.requests import Request
from zairyu.calendar import Period, add
from zairyu.errors import InvalidCase, Problem
from zairyu.facts import designated
from zairyu.facts.residence import status_held
from zairyu.law.designated import encoded_designations
from zairyu.pathways.places import (
    ABROAD,
    DESIGNATED,
    JAPANESE,
    NEVER_PROPOSED,
    OUTSIDE,
    OVERSTAY,
    PERMANENT,
    TIME_TO_LEAVE,
    kind_of,
    place_of_kind,
    status_of,
)
from zairyu.statuses import designated_activity, status

if TYPE_CHECKING:
    import networkx

    from zairyu.case import Case, Person, Plan
    from zairyu.facts import CaseFacts
    from zairyu.logic import Scheme
    from zairyu.pathways.routes import Routes

__all__ = ["graph", "graph_text", "read_places", "read_span", "routes"]

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

_NATURALISATION: Final = frozenset(
    {"naturalisation", "naturalization", "帰化", "japanese_national", "日本国籍"}
)


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
    prefer: Iterable[str] = (),
    plans: Iterable[Plan] = (),
    processing_days: int | None = None,
) -> Routes:
    """Find dated routes from where a person stands to a status, to another, or to naturalisation.

    Parameters
    ----------
    case
        The case; its plans are taken to come true.
    to
        A status, or several of which any will do, by id or name; a kind of Designated Activities as
        ``"designated_activities:46"`` (without a number: the kinds of which the case speaks); ``"naturalisation"``; ``"unrestricted_work"`` is Permanent Resident
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
    prefer
        What comes first among routes of one grade, in this order: statuses to pass through or reach,
        ``"fewest_steps"`` (applications, extensions included), ``"lowest_cost"`` (the greatest sum of fees). Arrival decides
        what is left. It never lifts a weaker grade over a better one.
    plans
        Plans besides those of the case, for this question only.
    processing_days
        Assumed days from filing to decision for every procedure; published standards when absent.

    Returns
    -------
    Routes
        Ranked by grade (the weakest step's verdict), then arrival. Within a grade nothing earlier
        exists under the encoded rules and the assumptions named. Empty when none was found: `now` then
        says what stands in the way of the goal today. For somebody without a status there are no routes:
        `special_permission` says what the Minister may decide.

    Raises
    ------
    InvalidCase
        If the present status is not known on ``on``, or a plan does not fit the case.
    UnknownName
        If a status does not exist.
    """
    from zairyu.pathways.routes import ORDERINGS, find_routes
    from zairyu.pathways.steps import ASSUMED_DAYS

    day = read_day(on)
    names = [to] if isinstance(to, str) else list(to)
    unrestricted = UNRESTRICTED_WORK in names
    goal = {place for name in names if name != UNRESTRICTED_WORK for place in read_places(name)}
    more: set[str] = set()
    if unrestricted:
        goal |= {PERMANENT}
        more |= _FREE_TO_WORK
    if DESIGNATED in goal:
        more |= {place_of_kind(code) for code in encoded_designations() - NEVER_PROPOSED}
    preferred = tuple(
        place for name in prefer for place in ((name,) if name in ORDERINGS else read_places(name))
    )
    case = _with(case, tuple(plans))
    facts = facts_of(case)

    def processing(procedure: str) -> timedelta:
        assumed = ASSUMED_DAYS.get(procedure) if processing_days is None else processing_days
        return processing_time(procedure, assumed)

    def scheme_for(procedure: str, target: str | None, now: str | None, when: date) -> Scheme:
        return scheme_of(*_asked(procedure, target, now), when)

    return find_routes(
        case,
        present=_present(case, facts, day),
        to=frozenset(goal),
        on=day,
        until=add(day, read_span(within)),
        scheme_for=scheme_for,
        processing=processing,
        max_steps=max_steps,
        objective=objective,
        limit=limit,
        avoid=frozenset(place for name in avoid for place in read_places(name)),
        prefer=preferred,
        if_spoken_of=frozenset(more),
        facts=facts,
    )


def read_places(name: str) -> tuple[str, ...]:
    """Return the places that a name means: a status, its sub-divisions, a kind of Designated Activities, naturalisation.

    Raises
    ------
    UnknownName
        If there is none; it gives the closest names.

    >>> read_places("帰化"), read_places("designated_activities:46")
    (('japanese_national',), ('designated_activities:46',))
    """
    if name.strip().casefold() in _NATURALISATION:
        return (JAPANESE,)
    head, _, code = name.partition(":")
    if code and status(head).id == DESIGNATED:
        return (place_of_kind(designated_activity(code).code),)
    entry = status(name)
    return entry.subdivisions if entry.kind == "family" and entry.subdivisions else (entry.id,)


def _asked(procedure: str, target: str | None, now: str | None) -> tuple[Request, str | None]:
    """Return the request for a step between two places, and the status held."""
    held = None if now is None or now in OUTSIDE else status_of(now)
    ends = None if target is None or target in OUTSIDE else status_of(target)
    kind = None if target is None else kind_of(target)
    return Request(procedure, None if procedure == "extension" else ends, kind), held


def _with(case: Case, plans: tuple[Plan, ...]) -> Case:
    if not plans:
        return case
    from zairyu.case import contradictions

    planned = evolve(case, plans=(*case.plans, *plans))
    if problems := list(contradictions(planned)):
        raise InvalidCase(problems)
    return planned


def _present(case: Case, facts: CaseFacts, day: date) -> str:
    """Return the place where the person of a case stands on a day.

    Raises
    ------
    InvalidCase
        If the case does not say.
    """
    held = status_on(facts, day)
    person = case.persons[case.applicant]
    if held is None or person.measures.items:
        from zairyu.procedures.standing import standing

        stands = standing(case, day)
        if stands.place == "time_to_leave":
            return TIME_TO_LEAVE
        if stands.lawful is False:
            return OVERSTAY
        if held is None and person.lives_in_japan.at(day) is False:
            return ABROAD
        none = held is None and facts.view.value(status_held).at(day) == "none"
        if none and stands.lawful is None and _in_japan(person, day):
            return OVERSTAY
    if held == DESIGNATED:
        kind = facts.view.value(designated.held).at(day)
        return place_of_kind(kind) if isinstance(kind, str) and kind != "none" else held
    if held is not None:
        return held
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


def _in_japan(person: Person, day: date) -> bool:
    """Return whether a case says that somebody without a status is in Japan: held one and has not left, or lives there."""
    begun = [spell for spell in person.statuses if spell.from_ is not None and spell.from_ <= day]
    if not begun:
        return not person.statuses.items and person.lives_in_japan.at(day) is True
    last = max(begun, key=lambda spell: spell.from_ or date.min)
    return last.ended_by not in ("departure", "deportation")


def graph(on: Any) -> networkx.MultiDiGraph:
    """Return the transitions that the law permits or bars on a day, as a fresh networkx graph.

    Nodes are the statuses in force and the places outside them; attributes are plain types, see
    docs/graph.md. Changing the graph changes nothing else.
    """
    from zairyu.law.register import encoded_statuses
    from zairyu.pathways.graph import graph as build

    return build(read_day(on), encoded=encoded_statuses() | {"permanent_resident"})


def graph_text(
    on: Any,
    format: str = "json",  # noqa: A002
    *,
    around: str | None = None,
    lang: Literal["ja", "en"] = "en",
    barred: bool = True,
) -> str:
    """Return the graph as text.

    Parameters
    ----------
    on
        The day.
    format
        ``"json"`` (node-link), ``"graphml"``, ``"dot"``; or ``"mermaid"`` and ``"svg"``, drawings to be read.
    around
        A status, by id or name, or another node by its id: only its own ways in and out.
    lang
        Language of the drawings.
    barred
        Whether the SVG picture shows what a provision closes.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day, or ``around`` is not there on it.
    UnknownName
        If there is no such format, status or node.
    """
    from zairyu.law.register import encoded_statuses
    from zairyu.pathways.graph import export

    encoded = frozenset[str]()
    if format not in (
        "mermaid",
        "svg",
    ):  # the drawings do not show it, and finding it loads all the law
        encoded = encoded_statuses() | {"permanent_resident"}
    node = None if around is None else _node(around)
    return export(read_day(on), format, encoded=encoded, around=node, lang=lang, barred=barred)


def _node(name: str) -> str:
    from zairyu.pathways.nodes import NODES

    return name if any(node.id == name for node in NODES) else status(name).id
