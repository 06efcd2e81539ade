"""Dated, explained routes for a person: the search's ways, with extensions as steps and what is assumed.

A route is an account of general rules for the facts typed in. It proposes lawful applications only: no
event of a family, no asylum, no stay without status is ever a step.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen

from zairyu.calendar import to_public
from zairyu.citations import ACT
from zairyu.law.register import encoded_statuses
from zairyu.logic import Finding, Reading, Text, Verdict
from zairyu.pathways.family_moves import follow
from zairyu.pathways.moves import Initiative
from zairyu.pathways.periods import LONGEST, SAME
from zairyu.pathways.places import (
    DESIGNATED,
    JAPANESE,
    NEVER_PROPOSED,
    OVERSTAY,
    PERMANENT,
    TIME_TO_LEAVE,
    kind_of,
    status_of,
    table_node,
)
from zairyu.pathways.resolve import edges_from
from zairyu.pathways.search import GRADES, Itinerary, Objective, Spell, State, search
from zairyu.pathways.steps import ASSUMED_DAYS, RouteStep, extension_step, step_of
from zairyu.pathways.world import LawWorld
from zairyu.statuses import STATUS_IDS

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.facts import CaseFacts
    from zairyu.pathways.world import Processing, SchemeFor

__all__ = ["ORDERINGS", "SPECIAL_PERMISSION", "Route", "RouteStep", "Routes", "find_routes"]


@frozen
class Route:
    """A way to the goal.

    Parameters
    ----------
    steps
        Its applications in order of filing, extensions included.
    grade
        The verdict of its weakest step.
    arrive_on
        The day on which the last decision is expected.
    arrive_on_if_longest
        The same if every permission granted the longest period published; None if not earlier found.
    needs_longest
        True when it only works if a longer period is granted than the one held.
    """

    steps: tuple[RouteStep, ...]
    grade: Verdict
    arrive_on: date
    arrive_on_if_longest: date | None
    needs_longest: bool

    @property
    def applications(self) -> int:
        """How many applications it takes, extensions included."""
        return len(self.steps)

    @property
    def fee_yen(self) -> tuple[int, int]:
        """Least and greatest sum of fees in yen."""
        return sum(s.fee_yen[0] for s in self.steps), sum(s.fee_yen[1] for s in self.steps)

    def passes(self, places: frozenset[str]) -> bool:
        """Return whether it reaches one of some places."""
        return not places.isdisjoint(self.path)

    @property
    def path(self) -> tuple[str, ...]:
        """The places reached by a change, in order."""
        return tuple(step.to_status for step in self.steps if step.procedure != "extension")

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        longest = self.arrive_on_if_longest
        return {
            "grade": self.grade.value,
            "arrive_on": self.arrive_on.isoformat(),
            "arrive_on_if_longest": None if longest is None else longest.isoformat(),
            "needs_longest_period": self.needs_longest,
            "applications": self.applications,
            "fee_yen": list(self.fee_yen),
            "steps": [step.to_json() for step in self.steps],
        }


@frozen
class Routes:
    """The answer to a search.

    Parameters
    ----------
    on, until
        The day asked about; the day before which the last decision must be expected.
    present, to
        The place where the person stands and those looked for: statuses, kinds of Designated Activities
        (``designated_activities:46``), or a place outside them.
    objective
        Which question was answered.
    prefer
        What comes first among routes of one grade.
    routes
        Ranked by grade, then by what is preferred, then arrival.
    now
        The finding on the goal itself on the day asked about, where it is one.
    not_searched
        Statuses that the law leaves open as a next step, whose rules are not encoded yet.
    not_spoken_of
        Statuses that the law leaves open as a next step, of whose activity the case says nothing: no way is
        looked for through them. With such an activity proposed in the case they are searched.
    assumptions
        What is taken for granted.
    special_permission
        For somebody without a status: the finding on special permission to stay (Act, Art. 50), which the Minister
        decides and no route can promise; None for everybody else.
    """

    on: date
    until: date
    present: str
    to: tuple[str, ...]
    objective: Objective
    prefer: tuple[str, ...]
    routes: tuple[Route, ...]
    now: Finding | None = field(repr=False, eq=False)
    not_searched: tuple[str, ...]
    not_spoken_of: tuple[str, ...]
    assumptions: tuple[Text, ...]
    special_permission: Finding | None = field(repr=False, eq=False, default=None)

    def __iter__(self) -> Any:
        return iter(self.routes)

    def __len__(self) -> int:
        return len(self.routes)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        special = self.special_permission
        return {
            "schema": "zairyu/routes/1",
            "on": self.on.isoformat(),
            "until": self.until.isoformat(),
            "from": self.present,
            "to": list(self.to),
            "objective": self.objective,
            "prefer": list(self.prefer),
            "routes": [route.to_json() for route in self.routes],
            "now": None if self.now is None else self.now.verdict.value,
            "not_searched": list(self.not_searched),
            "not_spoken_of": list(self.not_spoken_of),
            "assumptions": [text.to_json() for text in self.assumptions],
            "special_permission": None if special is None else _special_to_json(special),
        }


def _special_to_json(finding: Finding) -> dict[str, Any]:
    return {
        "text": SPECIAL_PERMISSION.to_json(),
        "verdict": finding.verdict.value,
        "citation": ARTICLE_50.to_json(),
        "open_points": [entry.to_json() for entry in (*finding.missing, *finding.judgements)],
    }


def find_routes(
    case: Case,
    *,
    present: str,
    to: frozenset[str],
    on: date,
    until: date,
    scheme_for: SchemeFor,
    processing: Processing,
    facts: CaseFacts,
    max_steps: int = 4,
    objective: Objective = "arrive_soonest",
    limit: int = 5,
    avoid: frozenset[str] = frozenset(),
    prefer: tuple[str, ...] = (),
    if_spoken_of: frozenset[str] = frozenset(),
) -> Routes:
    """Find dated routes to one of several places; see :func:`zairyu.routes`.

    ``facts`` are those of the case. ``if_spoken_of`` are further ends, each of which counts only where the case
    speaks of its activity.
    """
    if present in (OVERSTAY, TIME_TO_LEAVE):
        return _without_status(
            present, to, on, until, objective, prefer, scheme_for, processing, facts
        )
    start = State(present, on)
    refused = {place for place in to if kind_of(place) in NEVER_PROPOSED}
    to -= refused

    def world_of(periods: str, like: LawWorld | None = None) -> LawWorld:
        return LawWorld(
            case=case,
            goal=to,
            present=present,
            start=on,
            until=until,
            periods=periods,
            avoid=avoid,
            scheme_for=scheme_for,
            processing=processing,
            shared=facts,
            passed_through=None if like is None else like.targets,
            by_grants={} if like is None else like.by_grants,
        )

    if if_spoken_of:
        looked = world_of(SAME)
        spoken = {end for end in if_spoken_of if looked.speaks_of(end)}
        to |= spoken
        if DESIGNATED in to and any(kind_of(end) for end in spoken):
            to -= {DESIGNATED}  # one of its kinds says more than the status
        elif DESIGNATED in to and looked.proposed_kind in NEVER_PROPOSED:
            to, refused = to - {DESIGNATED}, refused | {DESIGNATED}
    same = world_of(SAME)
    liked = frozenset(prefer) - ORDERINGS
    found: list[Route] = []
    for world in (same, world_of(LONGEST, like=same)):
        ways = search(
            world,
            start,
            to,
            until=until,
            max_steps=max_steps,
            objective=objective,
            limit=_ALL if prefer else limit,
            prefer=liked,
        )
        routes = [_route(world, way, start) for way in ways]
        found = routes if world is same else _merged(found, routes)
    known = encoded_statuses() | {PERMANENT, DESIGNATED}
    open_ends = _open_ends(present, on) - {status_of(place) for place in (*to, present)}
    passed = {status_of(place) for place in same.targets}
    return Routes(
        on=on,
        until=until,
        present=present,
        to=tuple(sorted(to | refused)),
        objective=objective,
        prefer=prefer,
        routes=tuple(sorted(found, key=lambda route: _order(route, prefer))[:limit]),
        now=_now(same, start),
        not_searched=tuple(sorted(open_ends - known)),
        not_spoken_of=tuple(sorted((open_ends & known) - passed - avoid)),
        assumptions=(
            *_ASSUMPTIONS,
            *((_OF_NATURALISATION,) if JAPANESE in to else ()),
            *((_NOT_LOOKED_FOR,) if refused else ()),
        ),
    )


ORDERINGS: Final = frozenset({"fewest_steps", "lowest_cost"})
"""What can be preferred beside places."""
_ALL: Final = 1_000
"""How many ways a search returns where a preference puts them into another order than it finds them in."""


def _order(route: Route, prefer: tuple[str, ...]) -> tuple[Any, ...]:
    """Grade first, always; then what is preferred, in its order; then arrival, and what tells all others apart."""
    wishes = {"fewest_steps": route.applications, "lowest_cost": route.fee_yen[1]}
    return (
        GRADES.index(route.grade),
        *(wishes.get(name, name not in route.path) for name in prefer),
        route.arrive_on,
        route.needs_longest,
        route.applications,
        route.fee_yen,
        route.path,
    )


def _without_status(
    present: str,
    to: frozenset[str],
    on: date,
    until: date,
    objective: Objective,
    prefer: tuple[str, ...],
    scheme_for: SchemeFor,
    processing: Processing,
    facts: CaseFacts,
) -> Routes:
    """No procedure leads from there to a status but the Minister's special permission: named, never dated."""
    special: Finding | None = None
    if present == OVERSTAY:
        rule = scheme_for("special_permission", None, OVERSTAY, on)
        special = Finding(rule, on, Reading(facts, processing("special_permission")))
    return Routes(
        on=on,
        until=until,
        present=present,
        to=tuple(sorted(to)),
        objective=objective,
        prefer=prefer,
        routes=(),
        now=None,
        not_searched=(),
        not_spoken_of=(),
        assumptions=() if special is not None else (_REVOKED,),
        special_permission=special,
    )


_REVOKED: Final = Text(
    ja="取消しの後の出国のための期間から、在留資格へ進む手続はありません。取消しの処分を争う期間には限りがあります。まず弁護士に相談してください。",
    en="From the time to leave after a revocation no procedure leads to a status. The time to contest the revocation is "
    "limited. A lawyer comes first.",
)
ARTICLE_50: Final = ACT.at("50", read="2026-06-14")
SPECIAL_PERMISSION: Final = Text(
    ja="在留資格のない人に、日付の見込める手続はありません。法務大臣が在留特別許可（入管法50条）をするかどうかを決めます。"
    "どの在留資格と期間になるかも大臣が決め、いつになるかも、許可されるかどうかも、あらかじめ言えません。"
    "まず弁護士に相談してください。",
    en="For somebody without a status no procedure has a day that could be foreseen. The Minister decides on special "
    "permission to stay (Immigration Control Act, Art. 50), and on the status and period it would give; neither when nor "
    "whether can be said beforehand. A lawyer comes first.",
)


def _now(world: LawWorld, start: State) -> Finding | None:
    direct = [edge for edge in world.edges(start) if edge.to in world.goal]
    if len(direct) != 1:
        return None
    edge = direct[0]
    return Finding(edge.rule, start.day, Reading(world.values(()), edge.processing))


def _merged(same: list[Route], longest: list[Route]) -> list[Route]:
    """Add to each way its arrival under the longest periods, and the ways that need them."""
    by_path: dict[tuple[str, ...], Route] = {}
    for route in longest:
        by_path.setdefault(route.path, route)
    merged = []
    for route in same:
        other = by_path.get(route.path)
        merged.append(
            evolve(route, arrive_on_if_longest=other.arrive_on) if other is not None else route
        )
    order = {verdict: rank for rank, verdict in enumerate(GRADES)}
    for route in longest:
        known = [r for r in same if r.path == route.path]
        graded = _at_most(route.grade)
        if any(r.arrive_on <= route.arrive_on and order[r.grade] <= order[graded] for r in known):
            continue
        merged.append(
            evolve(route, grade=graded, needs_longest=True, arrive_on_if_longest=route.arrive_on)
        )
    return merged


def _at_most(grade: Verdict) -> Verdict:
    """How long a period is granted is the Minister's choice: no better than "rests on judgement"."""
    return Verdict.DISCRETIONARY if grade is Verdict.ELIGIBLE else grade


def _open_ends(present: str, on: date) -> frozenset[str]:
    """The statuses that the law leaves open as a next step, whatever their own rules ask."""
    return frozenset(
        move.end
        for move in edges_from(table_node(present), on)
        if move.way.initiative is Initiative.PERSON and move.end in STATUS_IDS
    )


def _route(world: LawWorld, way: Itinerary, start: State) -> Route:
    steps: list[RouteStep] = []
    state = start
    for leg in way.legs:
        extensions = world.extensions(state, leg.edge, leg.file_on)
        assert extensions is not None  # the search asked before
        group = [extension_step(extension) for extension in extensions]
        group.append(step_of(world, state, leg))
        # an extension can fall due while an application is pending, and is filed after it then
        steps += sorted(group, key=lambda step: step.file_from)
        state = State(
            leg.edge.to,
            leg.arrive_on,
            (*state.history, Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)),
        )
    return Route(
        steps=follow(world.case, tuple(steps)),
        grade=GRADES[way.grade],
        arrive_on=to_public(way.arrive_on),
        arrive_on_if_longest=None,
        needs_longest=False,
    )


_NOT_LOOKED_FOR: Final = Text(
    ja="難民認定の申請、人道上の措置、出国準備のための特定活動への道筋は探しません。これらの手続そのものは、ここでの答えと関係なく申請できます。",
    en="No route is looked for to Designated Activities for an application for recognition as a refugee, humanitarian "
    "measures or preparing to leave. Those procedures stay open whatever is answered here.",
)
_OF_NATURALISATION: Final = Text(
    ja=f"帰化は法務局への申請で、入管の手続ではありません。結果までの期間は公表されておらず、"
    f"{ASSUMED_DAYS['naturalisation']}日と仮定しています（資料はありません）。在留資格は許可の日まで続けます。",
    en="Naturalisation is applied for at the legal affairs bureau, not at the immigration agency. No time to the result "
    f"is published; {ASSUMED_DAYS['naturalisation']} days are assumed, without a source. The status of residence is "
    "kept up to the day of the permission.",
)
_ASSUMPTIONS: Final = (
    Text(
        ja="更新のたびに今と同じ在留期間が許可されると仮定しています（最も長い期間の場合の日付も示します）。",
        en="Each extension is assumed to grant the period held before (arrival is shown for the longest "
        "published period too).",
    ),
    Text(
        ja="今の仕事・収入・家族の事情が続き、予定（plans）どおりに進むと仮定しています。",
        en="Present work, income and family are assumed to go on, and plans to come true.",
    ),
    Text(
        ja="海外からの場合は、認定証明書が出た日に上陸すると仮定しています。",
        en="From abroad, landing is assumed on the day on which the certificate is issued.",
    ),
    Text(
        ja="結果が出るまでの期間は公表された標準処理期間の長い方です。実際はもっと長いことがあります。",
        en="Decisions are assumed to take the longer published standard time; they can take longer.",
    ),
)
