"""Which statuses could cover an activity: every status of a day, each with its answer, the nearest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from attrs import frozen

from zairyu.api.checking import FIRST_DAY, assumptions_for, processing_time, scheme_of
from zairyu.api.finding import ProcedureFinding
from zairyu.api.reading import facts_of, read_day
from zairyu.api.requests import DESIGNATED, Request
from zairyu.errors import LawNotCovered
from zairyu.facts.residence import status_held
from zairyu.facts.who_can_change import about_the_person
from zairyu.law.designated import designation
from zairyu.law.designated.asking import held_named
from zairyu.law.designated.asking import named as kind_named
from zairyu.logic import (
    Ask,
    AtLeastPoints,
    Effect,
    Fact,
    Node,
    Not,
    Outcome,
    Reading,
    Requirement,
    Special,
    Test,
    Verdict,
)
from zairyu.logic.compiled import code_of
from zairyu.logic.describe import label
from zairyu.logic.finding import unknown_asks
from zairyu.logic.truth import MET, NOT_APPLICABLE, NOT_MET, is_open
from zairyu.procedures.assemble import rules_of
from zairyu.statuses import designated_activities, statuses
from zairyu.statuses import status as find_status

if TYPE_CHECKING:
    from zairyu.api.changing import Turning
    from zairyu.case import Case
    from zairyu.explain.shapes import Fitting
    from zairyu.facts import CaseFacts
    from zairyu.logic import Scheme
    from zairyu.statuses import Status

__all__ = ["Fit", "FitEntry", "Need", "fit"]

Group: TypeAlias = Literal["could_cover", "not_this_activity"]

NOT_BY_ACTIVITY: Final = frozenset(
    {
        "permanent_resident",
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
        "long_term_resident",
        "dependent",
    }
)
"""No kind of work leads there: a procedure of its own (Act Art. 22), or a family tie, never put to anybody."""
_NEAREST: Final = (
    Verdict.ELIGIBLE,
    Verdict.DISCRETIONARY,
    Verdict.UNDETERMINED,
    Verdict.NOT_ELIGIBLE,
)


@frozen(eq=False)
class Need:
    """A requirement about the person that the case leaves open.

    Parameters
    ----------
    requirement
        The top requirement, explained.
    ways
        The rules inside it that are open, each with the facts about the person it asks for; where the
        requirement has alternatives, one of them can be enough.
    """

    requirement: Node
    ways: tuple[tuple[Node, tuple[Ask, ...]], ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            **_rule_json(self.requirement),
            "ways": [
                {
                    **_rule_json(node),
                    "questions": [
                        {
                            "fact": str(ask.key),
                            "question": ask.fact.question.to_json(),
                            "unit": ask.fact.unit or None,
                            "judged": ask.fact.judged,
                        }
                        for ask in asks
                    ],
                }
                for node, asks in self.ways
            ],
        }


class FitEntry:
    """One status: the procedure that leads to it from here, and its answer.

    Attributes
    ----------
    status
        The status.
    finding
        The answer; explanations are built when they are read.
    group
        ``"could_cover"``, or ``"not_this_activity"`` where the activity of the status itself is not met.
    named
        Whether the case proposes this status (and, of Designated Activities, this kind).
    designation
        Code of the kind, for Designated Activities of one kind; None elsewhere.
    """

    def __init__(
        self,
        status: Status,
        finding: ProcedureFinding,
        group: Group,
        activity: Requirement,
        *,
        named: bool = False,
    ) -> None:
        self.status = status
        self.finding = finding
        self.group = group
        self.named = named
        self.designation = finding.request.designation
        self._activity = activity

    @cached_property
    def spoken_of(self) -> bool:
        """Does the case say anything that makes the activity of this status likely?

        It names the status, or something of the activity is met on what it says. Of the others nothing is known
        but that they are not excluded.
        """
        if self.named or self.verdict in (Verdict.ELIGIBLE, Verdict.DISCRETIONARY):
            return True
        return self._activity_node.outcome is Outcome.MET or any(
            leaf.outcome is Outcome.MET for leaf in self._activity_node.leaves()
        )

    @cached_property
    def untold(self) -> int:
        """How many facts of the activity itself nobody stated; what the authority judges is not counted."""
        if self._activity_node.outcome is not Outcome.UNKNOWN:
            return 0
        asks = {
            ask.key
            for leaf in self._activity_node.leaves()
            if leaf.outcome is Outcome.UNKNOWN
            for ask in unknown_asks(leaf)
            if not ask.fact.judged
        }
        return len(asks)

    @cached_property
    def _activity_node(self) -> Node:
        return Node(self._activity, self.finding.on, self.finding.reading)

    @property
    def procedure(self) -> str:
        """Id of the procedure: certificate of eligibility, change of status or extension."""
        return self.finding.request.procedure

    @property
    def verdict(self) -> Verdict:
        """One of the four verdicts."""
        return self.finding.verdict

    @cached_property
    def deciding(self) -> tuple[Node, ...]:
        """The innermost named rules that fail or are open, and so decide the answer; empty if it is ELIGIBLE."""
        finding = self.finding
        refused = finding.verdict is Verdict.NOT_ELIGIBLE
        found: dict[str, Node] = {}  # a rule read on two days is named once
        for top in finding.requirements:
            effect = _effect(top)
            if effect is Effect.WEIGHS:
                continue
            if refused and (top.code != NOT_MET or effect is Effect.NEGATIVE_IN_PRINCIPLE):
                continue
            if top.code == NOT_MET or is_open(top.code):
                for node in _innermost(top):
                    found.setdefault(label(node.expr), node)
        return tuple(found.values())

    def leaves(self, node: Node) -> tuple[Node, ...]:
        """Return what decides a rule of ``deciding`` itself: comparisons, sums of points, unseen texts."""
        return tuple(_own_leaves(node))

    @cached_property
    def activity_points(self) -> tuple[Node, ...]:
        """The innermost named rules for which the activity of the status is not met; empty where it may be."""
        if self.group == "could_cover":
            return ()
        return tuple(_innermost(self._activity_node))

    @cached_property
    def what_it_needs(self) -> tuple[Need, ...]:
        """The open requirements about the person, with what each asks: what kind of person the status needs."""
        needs = []
        for top in self.finding.requirements:
            if _effect(top) is Effect.WEIGHS or not is_open(top.code):
                continue
            ways = tuple(
                (node, asks) for node in _innermost(top) if (asks := _about_the_person(node))
            )
            if ways:
                needs.append(Need(top, ways))
        return tuple(needs)

    def would_change(self, *, size: int = 2, limit: int = 6, budget: int = 400) -> Turning:
        """Return what would turn the answer; see :func:`zairyu.what_would_change`."""
        from zairyu.api.changing import what_would_change

        return what_would_change(self.finding, size=size, limit=limit, budget=budget)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        finding = self.finding
        accepted = finding.if_claims_accepted
        return {
            "status": self.status.id,
            "name": self.status.name.to_json(),
            "designation": self.designation,
            "procedure": self.procedure,
            "verdict": finding.verdict.value,
            "if_claims_accepted": accepted.value if accepted else None,
            "departable": finding.departable,
            "spoken_of": self.spoken_of,
            "deciding": [_deciding_json(node) for node in self.deciding],
            "missing": [entry.to_json() for entry in finding.missing],
            "judgements": [entry.to_json() for entry in finding.judgements],
            "what_it_needs": [need.to_json() for need in self.what_it_needs],
        }


@frozen(eq=False)
class Fit:
    """What could cover an activity on a day.

    Parameters
    ----------
    on
        The day of filing.
    present_status
        The id of the status held; None where none is held or it is not known.
    status_known
        Whether the case says which status is held, or that none is.
    entries
        The statuses whose activity is met or may be, nearest first: the one that the case proposes, whatever its
        answer, then by verdict, then those of whose activity it says something, the fewer of its facts untold the nearer, then by
        the number of open points (missing facts, points the authority judges) or of requirements that fail, then
        in the order of the catalogue.
    not_this_activity
        The statuses whose very activity is not met, in the same order.
    not_encoded
        Statuses whose rules are not in this library, in the order of the catalogue.
    by_designation
        Designated Activities, where no kind of them stands among the entries: the case proposes none and does
        not say enough of the activity of any.
    without_procedure
        Statuses for which no certificate of eligibility is issued, where that is what would be asked for.
    going_on
        The extension of the status held, where the case proposes the activity of another status: it covers
        what is done now, not what is proposed. None elsewhere; it then stands among the entries.
    """

    on: date
    present_status: str | None
    status_known: bool
    entries: tuple[FitEntry, ...]
    not_this_activity: tuple[FitEntry, ...]
    not_encoded: tuple[Status, ...]
    without_procedure: tuple[Status, ...]
    by_designation: tuple[Status, ...] = ()
    going_on: FitEntry | None = None

    def __getitem__(self, status: str) -> FitEntry:
        """Return the entry of a status, by its id or one of its names; of a kind as ``designated_activities:46``.

        Of several kinds of Designated Activities the nearest is returned where none is named.
        """
        from zairyu.errors import UnknownName
        from zairyu.statuses import status as find

        given, _, kind = status.partition(":")
        name = find(given).id
        every = (*self.entries, *self.not_this_activity)
        every += () if self.going_on is None else (self.going_on,)
        for entry in every:
            if entry.status.id == name and kind in ("", entry.designation):
                return entry
        raise UnknownName("status in this answer", status, [entry.status.id for entry in every])

    def explain(self, lang: str = "en", *, width: int = 80, everything: bool = False) -> str:
        """Return the whole answer as text in ``"ja"`` or ``"en"``, for a terminal of ``width`` columns."""
        from zairyu.explain import explain_fit

        return explain_fit(cast("Fitting", self), lang, width=width, everything=everything)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/fit/1",
            "on": self.on.isoformat(),
            "from": self.present_status,
            "status_known": self.status_known,
            "entries": [entry.to_json() for entry in self.entries],
            "not_this_activity": [entry.to_json() for entry in self.not_this_activity],
            "not_encoded": [status.id for status in self.not_encoded],
            "by_designation": [status.id for status in self.by_designation],
            "without_procedure": [status.id for status in self.without_procedure],
            "going_on": None if self.going_on is None else self.going_on.to_json(),
        }


def fit(case: Case | CaseFacts, on: Any, *, processing_days: int | None = None) -> Fit:
    """Say for every status in force on a day whether it could cover the activity proposed.

    Each status is asked for by the procedure that leads to it: an extension where it is held, a change of
    status where another one is held, a certificate of eligibility where none is held or it is not known. With
    nothing known of the person, ``what_it_needs`` of an entry says what kind of person the status
    needs for this work.

    Parameters
    ----------
    case
        The case; the work is its ``proposed`` activity, or the one gone on with.
    on
        The day of filing; a date or ISO text.
    processing_days
        Assumed days from filing to decision; the published standard times when absent.

    Returns
    -------
    Fit
        An unknown fact leaves an answer UNDETERMINED; nothing here promises permission, and the order is that
        of the published rules, not a recommendation.

    Raises
    ------
    InvalidCase
        If facts stated in the case are no facts or contradict its histories.
    LawNotCovered
        Before the first day on which any procedure is encoded.
    """
    day = read_day(on)
    if day < FIRST_DAY:
        msg = f"no procedure is encoded for {day}; the earliest day is {FIRST_DAY}"
        raise LawNotCovered(msg)
    facts = facts_of(case)
    held = facts.view.value(status_held).at(day)
    present = None if isinstance(held, Special) or held == "none" else str(held)
    proposed = facts.view.case.proposed
    named = None if proposed is None else proposed.status
    elsewhere = present is not None and named not in (None, present)
    going_on: FitEntry | None = None
    readings: dict[str, tuple[Reading, Any]] = {}
    groups: dict[Group, list[tuple[tuple[bool, int, bool, int, int], FitEntry]]] = {
        "could_cover": [],
        "not_this_activity": [],
    }
    known, not_encoded, closed = _offered(day, present)
    designated, kind_proposed = _designated(facts, day, present, named)
    for status, request, scheme, activity, place in (*known, *designated):
        shared = readings.get(request.procedure)
        if shared is None:
            processing = processing_time(request.procedure, processing_days)
            shared = readings[request.procedure] = (
                Reading(facts, processing),
                assumptions_for(facts, day, processing),
            )
        reading, assumptions = shared
        finding = ProcedureFinding(
            scheme,
            day,
            reading,
            request=request,
            present_status=present,
            procedure=_procedure(request.procedure),
            assumptions=assumptions,
        )
        # at an extension the activity is met, too, where it is the one examined at the last grant
        met_or_open = finding.code_of_item(place) != NOT_MET or (
            code_of(activity, day, reading) != NOT_MET
        )
        group: Group = "could_cover" if met_or_open else "not_this_activity"
        is_named = status.id == named and request.designation in (None, kind_proposed)
        entry = FitEntry(status, finding, group, activity, named=is_named)
        if request.procedure == "extension" and elsewhere:
            going_on = entry
            continue
        groups[group].append((_distance(entry), entry))
    ordered = {
        group: tuple(entry for _, entry in sorted(listed, key=lambda pair: pair[0]))
        for group, listed in groups.items()
    }
    return Fit(
        on=day,
        present_status=present,
        status_known=held is not Special.UNKNOWN,
        entries=ordered["could_cover"],
        not_this_activity=ordered["not_this_activity"],
        not_encoded=not_encoded,
        without_procedure=closed,
        by_designation=_without_kind(day, designated),
        going_on=going_on,
    )


Offer: TypeAlias = "tuple[Status, Request, Scheme, Requirement, int]"


@lru_cache(maxsize=512)
def _offered(
    day: date, present: str | None
) -> tuple[tuple[Offer, ...], tuple[Status, ...], tuple[Status, ...]]:
    """Return what can be asked for from here: the tests, with the kind of work and the place of the activity."""
    known: list[Offer] = []
    not_encoded: list[Status] = []
    closed: list[Status] = []
    for status in statuses(day):
        if status.is_divided(day) or status.id in NOT_BY_ACTIVITY:
            continue
        if status.id == DESIGNATED:
            continue  # kind by kind: _designated
        rules = rules_of(status.id)
        if rules is None:
            not_encoded.append(status)
            continue
        if present is None and not status.certificate_of_eligibility.on(day):
            closed.append(status)
            continue
        request = _request(status.id, present)
        scheme = scheme_of(request, present, day)
        names = (rules.activity.id, f"{rules.activity.id}.at_extension")
        place = next(i for i, item in enumerate(scheme.items) if item.id in names)
        known.append((status, request, scheme, rules.kind or rules.activity, place))
    return tuple(known), tuple(not_encoded), tuple(closed)


def _designated(
    facts: CaseFacts, day: date, present: str | None, named: str | None
) -> tuple[list[Offer], str | None]:
    """Return the kinds of Designated Activities to be looked at, and the one that the case proposes.

    They are the one proposed, the one held, and those of the notice and outside it of whose activity the case says
    that it is met; where Designated Activities are proposed or held and it is not said which kind, a test that asks
    for it.
    """
    from zairyu.facts.designated import held, proposed

    asked = _kind(facts, proposed, day) if named in (None, DESIGNATED) else None
    kept = _kind(facts, held, day) if present == DESIGNATED else None
    reading = Reading(facts, processing_time("change_of_status", 0))
    found: dict[str | None, None] = {}
    if asked is not None or named == DESIGNATED:
        found[asked] = None
    if present == DESIGNATED:
        found[kept] = None
    for code, activity in _kinds_with_an_activity(day, listed_only=present is None):
        if code_of(activity, day, reading) == MET:
            found[code] = None
    return [offer for kind in found if (offer := _offer(kind, present, kept, day))], asked


def _kind(facts: CaseFacts, ask: Fact, day: date) -> str | None:
    value = facts.view.value(ask).at(day)
    return None if isinstance(value, Special) or value == "none" else str(value)


@lru_cache(maxsize=512)
def _kinds_with_an_activity(day: date, *, listed_only: bool) -> tuple[tuple[str, Requirement], ...]:
    """Return the kinds that may be in force, each with the rule that tells its activity."""
    kinds = ((entry, designation(entry.code)) for entry in designated_activities(day))
    return tuple(
        (entry.code, rules.activity)
        for entry, rules in kinds
        if rules is not None and rules.activity is not None and (entry.listed or not listed_only)
    )


def _offer(kind: str | None, present: str | None, kept: str | None, day: date) -> Offer | None:
    """Return the test of a kind from here; None where it is not encoded."""
    rules = None if kind is None else designation(kind)
    if kind is not None and rules is None:
        return None
    if present is None:
        request = Request("certificate_of_eligibility", DESIGNATED, kind)
    elif present == DESIGNATED and kind == kept:
        request = Request("extension", designation=kind)
    else:
        request = Request("change_of_status", DESIGNATED, kind)
    scheme = scheme_of(request, present, day)
    if rules is None:
        activity = held_named if request.procedure == "extension" else kind_named
    else:
        activity = rules.activity or rules.scheme.items[0]
    names = (activity.id, f"{activity.id}.at_extension")
    # an extension may not ask again what the activity is: its first item stands for it
    place = next((i for i, item in enumerate(scheme.items) if item.id in names), 0)
    return find_status(DESIGNATED), request, scheme, activity, place


def _without_kind(day: date, designated: list[Offer]) -> tuple[Status, ...]:
    entry = find_status(DESIGNATED)
    return () if designated or not entry.in_force(day) else (entry,)


def _request(status: str, present: str | None) -> Request:
    if present is None:
        return Request("certificate_of_eligibility", status)
    return Request("extension") if status == present else Request("change_of_status", status)


def _procedure(name: str) -> Any:
    from zairyu.procedures import PROCEDURES

    return PROCEDURES[name]


def _distance(entry: FitEntry) -> tuple[bool, int, bool, int, int]:
    """Return how far a status is: not proposed, its verdict, not spoken of, facts untold, what is in the way."""
    finding, verdict = entry.finding, entry.verdict
    if verdict is Verdict.UNDETERMINED:
        open_points = len(finding.missing)
    elif verdict is Verdict.DISCRETIONARY:
        open_points = len(finding.judgements)
    elif verdict is Verdict.NOT_ELIGIBLE:
        open_points = len(finding.refusing)
    else:
        open_points = 0
    untold = entry.untold if verdict is Verdict.UNDETERMINED else 0
    return not entry.named, _NEAREST.index(verdict), not entry.spoken_of, untold, open_points


def _effect(node: Node) -> Effect | None:
    return node.expr.effect if isinstance(node.expr, Requirement) else None


def _innermost(top: Node) -> list[Node]:
    """Return the innermost named rules that make a node what it is: not met, or open.

    A rule that rests on facts of its own beside the rules inside it stands before them.
    """
    found: list[Node] = []
    _gather(top, {}, found)
    return found or [top]


def _gather(node: Node, seen: dict[tuple[int, date], bool], found: list[Node]) -> bool:
    """Gather them, each place looked at once; return whether there is one at or under the node."""
    key = (id(node.expr), node.day)
    if key in seen:
        return seen[key]
    seen[key] = False
    inner: list[Node] = []
    named = False
    for child in _alike(node):
        named |= _gather(child, seen, inner)
    if isinstance(node.expr, Requirement) and (not named or any(True for _ in _own_leaves(node))):
        found.append(node)
        named = True
    found += inner
    seen[key] = named
    return named


_SETTLED: Final = frozenset({NOT_MET, MET, NOT_APPLICABLE})


def _alike(node: Node) -> tuple[Node, ...]:
    """Return the nodes under one that make it what it is."""
    children = node.children
    if not children or isinstance(node.expr, Not):
        return children
    code = node.code
    if code not in _SETTLED:
        return tuple([child for child in children if child.code not in _SETTLED])
    return tuple([child for child in children if child.code == code]) or children


def _own_leaves(node: Node) -> Iterator[Node]:
    """Yield what decides a node without another named rule between: comparisons, sums of points, unseen texts."""
    for child in _alike(node):
        if isinstance(child.expr, AtLeastPoints) or not child.children or _turned_round(child):
            yield child
        elif not isinstance(child.expr, Requirement):
            yield from _own_leaves(child)


def _turned_round(node: Node) -> bool:
    """Is it a comparison that is asked for not to hold?"""
    while isinstance(node.expr, Not):
        node = node.children[0]
        if isinstance(node.expr, Test):
            return True
    return False


def _about_the_person(node: Node) -> tuple[Ask, ...]:
    found: dict[str, Ask] = {}
    for own in _own_leaves(node):
        for leaf in own.leaves():
            if leaf.outcome is not Outcome.UNKNOWN:
                continue
            for ask in unknown_asks(leaf):
                if about_the_person(ask.fact):
                    found.setdefault(str(ask.key), ask)
    return tuple(found.values())


def _rule_json(node: Node) -> dict[str, Any]:
    from zairyu.logic.describe import describe

    expr = node.expr
    cited = (
        expr.citations[0].to_json() if isinstance(expr, Requirement) and expr.citations else None
    )
    return {
        "id": label(expr),
        "outcome": node.outcome.value,
        "text": describe(expr).to_json(),
        "citation": cited,
    }


def _deciding_json(node: Node) -> dict[str, Any]:
    from zairyu.logic.jsonable import fact_uses, leading_cause

    cause = leading_cause(node) if node.outcome is Outcome.UNKNOWN else None
    uses: dict[tuple[str, str], dict[str, Any]] = {}
    sums: list[dict[str, Any]] = []
    for leaf in _own_leaves(node):
        if isinstance(leaf.expr, AtLeastPoints):
            least, greatest = leaf.bounds
            sums.append(
                {
                    "id": leaf.expr.total.id,
                    "least": least,
                    "greatest": greatest,
                    "needed": leaf.expr.number,
                }
            )
        for use in fact_uses(leaf):
            uses.setdefault((use["fact"], use["on"]), use)
    return {
        **_rule_json(node),
        "cause": cause.value if cause else None,
        "facts": list(uses.values()),
        "points": sums,
    }
