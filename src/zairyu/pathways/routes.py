"""Dated, explained routes for a person: the search's ways, with extensions as steps and what is assumed.

A route is an account of general rules for the facts typed in. It proposes lawful applications only: no
event of a family, no asylum, no stay without status is ever a step.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen

from zairyu.calendar import Period, to_public
from zairyu.facts import CaseFacts
from zairyu.law.fees import fees
from zairyu.law.register import encoded_statuses
from zairyu.logic import Finding, Text, Verdict
from zairyu.pathways.moves import Initiative
from zairyu.pathways.resolve import edges_from
from zairyu.pathways.search import GRADES, Itinerary, Leg, Objective, Spell, State, search
from zairyu.pathways.world import LONGEST, SAME, Extension, LawWorld
from zairyu.procedures import PROCEDURES
from zairyu.statuses import STATUS_IDS

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.pathways.world import Processing, SchemeFor

__all__ = ["Route", "RouteStep", "Routes", "find_routes"]


@frozen
class RouteStep:
    """One application of a route.

    Parameters
    ----------
    procedure, from_status, to_status
        What is applied for.
    file_from, file_by
        First day from which it can be filed on this route, and the last day of the period of stay held
        then (None where it is not known or there is none).
    decision_by
        The day on which the decision is expected.
    grade
        Verdict of the step on its day of filing.
    period
        The period of stay assumed to be granted; None: indefinite or not known.
    fee_yen
        Least and greatest fee in yen, paid on the grant.
    finding
        The finding, explained on access.
    """

    procedure: str
    from_status: str
    to_status: str
    file_from: date
    file_by: date | None
    decision_by: date
    grade: Verdict
    period: Period | None
    fee_yen: tuple[int, int]
    finding: Finding | None = field(repr=False, eq=False, default=None)

    @property
    def documents(self) -> tuple[Text, ...]:
        """What is usually asked for, by the published lists."""
        return PROCEDURES[self.procedure].documents

    @property
    def risks(self) -> tuple[Text, ...]:
        """What could break the step."""
        return _risks(self)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "procedure": self.procedure,
            "from": self.from_status,
            "to": self.to_status,
            "file_from": self.file_from.isoformat(),
            "file_by": None if self.file_by is None else self.file_by.isoformat(),
            "decision_by": self.decision_by.isoformat(),
            "grade": self.grade.value,
            "period_assumed": None if self.period is None else str(self.period),
            "fee_yen": list(self.fee_yen),
            "documents": [text.to_json() for text in self.documents],
            "could_break": [text.to_json() for text in self.risks],
            "open_points": [] if self.finding is None else _open_points(self.finding),
        }


@frozen
class Route:
    """A way to the goal.

    Parameters
    ----------
    steps
        Its applications in order, extensions included.
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

    @property
    def path(self) -> tuple[str, ...]:
        """The statuses reached by a change, in order."""
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
        The status held and the statuses looked for.
    objective
        Which question was answered.
    routes
        Ranked by grade, then arrival.
    now
        The finding on the goal itself on the day asked about, where it is one status.
    not_searched
        Statuses that the law leaves open as a next step, whose rules are not encoded yet.
    not_spoken_of
        Statuses that the law leaves open as a next step, of whose activity the case says nothing: no way is
        looked for through them. With such an activity proposed in the case they are searched.
    assumptions
        What is taken for granted.
    """

    on: date
    until: date
    present: str
    to: tuple[str, ...]
    objective: Objective
    routes: tuple[Route, ...]
    now: Finding | None = field(repr=False, eq=False)
    not_searched: tuple[str, ...]
    not_spoken_of: tuple[str, ...]
    assumptions: tuple[Text, ...]

    def __iter__(self) -> Any:
        return iter(self.routes)

    def __len__(self) -> int:
        return len(self.routes)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/routes/1",
            "on": self.on.isoformat(),
            "until": self.until.isoformat(),
            "from": self.present,
            "to": list(self.to),
            "objective": self.objective,
            "routes": [route.to_json() for route in self.routes],
            "now": None if self.now is None else self.now.verdict.value,
            "not_searched": list(self.not_searched),
            "not_spoken_of": list(self.not_spoken_of),
            "assumptions": [text.to_json() for text in self.assumptions],
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
    max_steps: int = 4,
    objective: Objective = "arrive_soonest",
    limit: int = 5,
    avoid: frozenset[str] = frozenset(),
    if_spoken_of: frozenset[str] = frozenset(),
    facts: CaseFacts | None = None,
) -> Routes:
    """Find dated routes to one of several statuses; see :func:`zairyu.routes`.

    ``facts`` are those of the case, where they are kept already.
    ``if_spoken_of`` are further ends, each of which counts only where the case speaks of its activity.
    """
    found: list[Route] = []
    start = State(present, on)
    now: Finding | None = None
    spoken: tuple[str, ...] | None = None
    shared = facts if facts is not None else CaseFacts(case)
    by_grants: dict[Any, CaseFacts] = {}
    if if_spoken_of:
        looked = LawWorld(case, to, present, on, until, SAME, avoid, scheme_for, processing, shared)
        to |= {end for end in if_spoken_of if looked.speaks_of(end)}
    for periods in (SAME, LONGEST):
        world = LawWorld(
            case,
            to,
            present,
            on,
            until,
            periods,
            avoid,
            scheme_for,
            processing,
            shared,
            spoken,
            by_grants,
        )
        if spoken is None:
            now, spoken = _now(world, start), world.targets
        ways = search(
            world, start, to, until=until, max_steps=max_steps, objective=objective, limit=limit
        )
        routes = [_route(world, way, start) for way in ways]
        found = routes if periods == SAME else _merged(found, routes)
    known = encoded_statuses() | {"permanent_resident"}
    open_ends = _open_ends(present, on) - to - {present}
    order = {verdict: rank for rank, verdict in enumerate(GRADES)}
    found.sort(key=lambda r: (order[r.grade], r.arrive_on, r.needs_longest, r.applications, r.path))
    return Routes(
        on=on,
        until=until,
        present=present,
        to=tuple(sorted(to)),
        objective=objective,
        routes=tuple(found[:limit]),
        now=now,
        not_searched=tuple(sorted(open_ends - known)),
        not_spoken_of=tuple(sorted((open_ends & known) - set(spoken or ()) - avoid)),
        assumptions=_ASSUMPTIONS,
    )


def _now(world: LawWorld, start: State) -> Finding | None:
    direct = [edge for edge in world.edges(start) if edge.to in world.goal]
    if len(direct) != 1:
        return None
    from zairyu.logic import Reading

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
        for move in edges_from(present, on)
        if move.way.initiative is Initiative.PERSON and move.end in STATUS_IDS
    )


def _route(world: LawWorld, way: Itinerary, start: State) -> Route:
    steps: list[RouteStep] = []
    state = start
    for leg in way.legs:
        extensions = world.extensions(state, leg.edge, leg.file_on)
        assert extensions is not None  # the search asked before
        steps += [_extension(extension) for extension in extensions]
        steps.append(_step(world, state, leg))
        state = State(
            leg.edge.to,
            leg.arrive_on,
            (*state.history, Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)),
        )
    return Route(
        steps=tuple(steps),
        grade=GRADES[way.grade],
        arrive_on=to_public(way.arrive_on),
        arrive_on_if_longest=None,
        needs_longest=False,
    )


def _extension(extension: Extension) -> RouteStep:
    return RouteStep(
        procedure="extension",
        from_status=extension.status,
        to_status=extension.status,
        file_from=to_public(extension.filed_on),
        file_by=to_public(extension.expires_on),
        decision_by=to_public(extension.decided_on),
        grade=GRADES[extension.rank],
        period=extension.period,
        fee_yen=_fee("extension", extension.filed_on, extension.period),
        finding=extension.finding,
    )


def _step(world: LawWorld, state: State, leg: Leg) -> RouteStep:
    period = world.period_after(state, leg)
    expires = world.held_to(state, leg)
    return RouteStep(
        procedure=leg.edge.procedure,
        from_status=state.status,
        to_status=leg.edge.to,
        file_from=to_public(leg.file_on),
        file_by=None if expires is None else to_public(expires),
        decision_by=to_public(leg.arrive_on),
        grade=leg.finding.verdict,
        period=period,
        fee_yen=_fee(leg.edge.procedure, leg.file_on, period),
        finding=leg.finding,
    )


def _fee(procedure: str, day: date, period: Period | None) -> tuple[int, int]:
    fee = fees(procedure, day, period_granted=period)
    return fee.least, fee.greatest


def _open_points(finding: Finding) -> list[dict[str, Any]]:
    return [entry.to_json() for entry in (*finding.missing, *finding.judgements)]


def _risks(step: RouteStep) -> tuple[Text, ...]:
    said: list[Text] = []
    if step.procedure == "permanent_residence":
        said.append(
            Text(
                ja="審査中に仕事・収入・家族の事情が変わること、納付が期限に遅れること、今の在留期間が先に終わること。",
                en="A change of work, income or family during the examination, a payment after its due "
                "date, or the present period of stay ending first.",
            )
        )
    elif step.procedure == "certificate_of_eligibility":
        said.append(
            Text(
                ja="証明書の有効期間（交付から3か月）の間に、査証を受けて上陸すること。証明書があっても上陸の審査は別にあります。",
                en="The certificate is valid for three months from issue: the visa and the landing fall in that time, and "
                "landing is examined by itself.",
            )
        )
    elif step.procedure == "extension":
        said.append(
            Text(
                ja="許可される在留期間は法務大臣が決めるため、仮定より短いことがあります。",
                en="The period granted is the Minister's choice and can be shorter than assumed.",
            )
        )
    else:
        said.append(
            Text(
                ja="予定している仕事や機関、収入が変わること。",
                en="A change of the planned work, its organisation or its pay.",
            )
        )
    if step.finding is not None and step.finding.verdict_changes_on is not None:
        day = step.finding.verdict_changes_on
        said.append(
            Text(
                ja=f"新しい出来事がなくても、{day}に答えが変わることがあります。",
                en=f"Even without a new event the answer can change on {day}.",
            )
        )
    return tuple(said)


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
