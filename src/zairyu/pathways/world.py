"""The law as the search sees it: for one person, the steps open from a status, and the facts that follow.

Which period of stay each permission grants has to be assumed (:mod:`zairyu.pathways.periods`); a search is made for one
assumption.

A stay lasts as long as its extensions can be had. Each is checked on the day on which it would be filed; where it is
refused (a time in all that is used up, an activity that has ended) no step can be filed after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, TypeAlias
from weakref import WeakKeyDictionary

from attrs import evolve, field, frozen

from zairyu.calendar import Period, add, subtract
from zairyu.case import NONE, GrantedBy, History, Named, StatusSpell
from zairyu.facts import CaseFacts, designated
from zairyu.facts.residence import stay_expires_on
from zairyu.law.designated import designation, encoded_designations
from zairyu.law.fees import FEE_DAYS, fees
from zairyu.law.register import encoded_statuses, status_rules
from zairyu.logic import Effect, Expr, Finding, Reading, Requirement, Scheme, Test, Verdict
from zairyu.logic.change import next_possible_change, reads
from zairyu.logic.compiled import code_of
from zairyu.logic.finding import refusing_item, verdict_of
from zairyu.logic.truth import MET, NOT_MET
from zairyu.pathways.moves import Initiative, Relation
from zairyu.pathways.nodes import HSP_I, TABLE_1_4
from zairyu.pathways.periods import LONGEST, length_of, period_assumed
from zairyu.pathways.places import (
    ABROAD,
    DESIGNATED,
    JAPANESE,
    NEVER_PROPOSED,
    PERMANENT,
    kind_of,
    place_of_kind,
    status_of,
    table_node,
)
from zairyu.pathways.resolve import Transition, transition, transitions
from zairyu.pathways.search import GRADES, Edge, Leg, Spell, State
from zairyu.pathways.table import interval_of
from zairyu.statuses import STATUS_IDS

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["Extension", "LawWorld", "last_spell"]

_FILING_WINDOW: Final = Period(months=3)
_SPECIAL_PERIOD: Final = Period(months=2)
_SHORT_DAYS: Final = 30
"""A stay of thirty days or less has no special period (Act Art. 20(6))."""
_SPOKEN: Final = frozenset({Verdict.ELIGIBLE, Verdict.DISCRETIONARY})
_AT_DISCRETION: Final = frozenset({"long_term_resident"})
"""Given for special reasons of any kind: open to judgement for everybody, which is no reason to pass through it."""

SchemeFor: TypeAlias = Callable[[str, str | None, str | None, date], Scheme]
Processing: TypeAlias = Callable[[str], timedelta]
Grants: TypeAlias = tuple[tuple[tuple[Spell, Period | None], ...], int]
"""What a history grants, with the period of each, and how many grants that makes in all."""


def last_spell(case: Case) -> StatusSpell | None:
    """Return the latest grant of a status that the case states for the applicant, by its first day."""
    return _last(case.persons[case.applicant].statuses)


def _last(statuses: History[StatusSpell]) -> StatusSpell | None:
    dated = [spell for spell in statuses if spell.from_ is not None]
    return max(dated, key=lambda spell: spell.from_ or date.min) if dated else None


def _granted(
    statuses: History[StatusSpell], step: Spell, period: Period | None
) -> History[StatusSpell]:
    """Return the history with one more grant; the one held before ends the day before it."""
    items = []
    for spell in statuses:
        ends = spell.until
        if not isinstance(ends, date) or ends >= step.since:
            items.append(evolve(spell, until=step.since - timedelta(days=1)))
        else:
            items.append(spell)
    items.append(
        StatusSpell(
            status=status_of(step.status),
            designated_activity=kind_of(step.status),
            from_=step.since,
            until=NONE,
            period_of_stay=period or "indefinite",
            expires_on=NONE if period is None else add(step.since, period),
            granted_on=step.since,
            granted_by=_GRANTED_BY[step.procedure],
        )
    )
    return History(tuple(items), statuses.complete, statuses.complete_from)


def _procedure(held: str, to: str) -> str:
    """Return the procedure that one applies for to get from one place to another."""
    if to == JAPANESE:
        return "naturalisation"
    if held == ABROAD:
        return "certificate_of_eligibility"
    return "permanent_residence" if to == PERMANENT else "change_of_status"


_GRANTED_BY: Final[dict[str, GrantedBy]] = {
    "change_of_status": "change",
    "extension": "extension",
    "permanent_residence": "permanent_residence",
    "certificate_of_eligibility": "landing",
}


@frozen(eq=False)
class Extension:
    """An extension that a stay needs to go on.

    Parameters
    ----------
    status
        The place held.
    filed_on, expires_on, decided_on
        The day of filing, the last day of the period that it follows, and the day on which it is expected.
    period
        The period that it is assumed to grant.
    rank
        Index of its verdict into the grades.
    finding
        The finding on it.
    """

    status: str
    filed_on: date
    expires_on: date
    decided_on: date
    period: Period
    rank: int
    finding: Finding


class _Stay:
    """The periods of one stay: how long it lasts by itself, and each extension as far as somebody asked."""

    def __init__(self, expires: date | None, period: Period | None) -> None:
        self.expires = expires
        self.period = period
        self.extensions: list[Extension] = []
        self.ends = False

    @property
    def lasts_to(self) -> date | None:
        """The last day that the extensions found so far reach; None: without an end, or not known."""
        if not self.extensions:
            return self.expires
        last = self.extensions[-1]
        return add(last.expires_on, last.period)


@frozen(eq=False, slots=False)
class LawWorld:
    """The steps open to one person under the encoded law.

    Parameters
    ----------
    case
        The case, plans included.
    goal
        Ids of the statuses that are looked for.
    present
        Where the person stands now: a place of :mod:`zairyu.pathways.places`.
    start, until
        The day from which something can be filed; the day before which it has to end.
    periods
        :data:`SAME` or :data:`LONGEST`.
    avoid
        Ids of statuses not to pass through.
    scheme_for
        ``(procedure, to, present, day)`` to the whole test.
    processing
        Procedure to the assumed time from filing to decision.
    shared
        Facts of the case as it is; those that no status changes are taken from it.
    passed_through
        The statuses that a step may lead to, where another world of the same case has found them.
    by_grants
        The facts that follow from grants, where another world of the same case has derived them.
    """

    case: Case
    goal: frozenset[str]
    present: str
    start: date
    until: date
    periods: str
    avoid: frozenset[str]
    scheme_for: SchemeFor
    processing: Processing
    shared: CaseFacts
    passed_through: tuple[str, ...] | None = None
    by_grants: dict[Grants, CaseFacts] = field(factory=dict)
    _facts: dict[tuple[Spell, ...], CaseFacts] = field(factory=dict, init=False)
    _edges: dict[tuple[str, date], tuple[Edge, ...]] = field(factory=dict, init=False)
    _stays: dict[State, _Stay] = field(factory=dict, init=False)

    @cached_property
    def targets(self) -> tuple[str, ...]:
        """The statuses that a step may lead to: the goal, and those whose activity the case speaks of."""
        if self.passed_through is not None:
            return self.passed_through
        kinds = {place_of_kind(code) for code in encoded_designations() - NEVER_PROPOSED}
        known = (encoded_statuses() | {PERMANENT} | kinds) - self.goal - {DESIGNATED}
        spoken = {to for to in known - self.avoid if self.speaks_of(to)}
        return tuple(sorted(spoken | (self.goal - self.avoid)))

    def speaks_of(self, to: str) -> bool:
        """Does the case propose a status, or is its activity met, or left to judgement, on some day?

        A status of which the case says nothing is no step on the way to another: one could propose any
        work at all. An activity that reads the history of statuses is kept.
        """
        proposed, kind = self.case.proposed, kind_of(to)
        named = proposed is not None and proposed.status == status_of(to)
        if named and kind in (None, self.proposed_kind):
            return True
        activity = _activity(to)
        if activity is None:
            return to == PERMANENT
        if kind is None and _history_tests(activity):
            return True
        reading = Reading(self.values(()))
        day: date | None = self.start
        while day is not None and day < self.until:
            code = code_of(activity, day, reading)
            if code == MET or (code != NOT_MET and self._judged(to, activity, day, reading)):
                return True
            day = next_possible_change(activity, day, reading)
        return False

    def _judged(self, to: str, activity: Requirement, day: date, reading: Reading) -> bool:
        """Is an activity left to judgement? For a kind of Designated Activities somebody has to claim it."""
        if to in _AT_DISCRETION:
            return False
        if kind_of(to) is not None and not self._claimed.intersection(reads(activity).asks):
            return False
        return verdict_of((activity,), day, reading) in _SPOKEN

    @cached_property
    def _claimed(self) -> frozenset[str]:
        return frozenset(stated.fact for stated in self.case.facts if stated.standing != "stated")

    @cached_property
    def proposed_kind(self) -> str | None:
        """The kind of Designated Activities that the case proposes, if it does."""
        value = self.values(()).view.value(designated.proposed).at(self.start)
        return value if isinstance(value, str) else None

    def edges(self, state: State) -> Sequence[Edge]:
        """Return the steps out of a state; what the Act bars is left out."""
        key = (state.status, state.day)
        if key not in self._edges:
            self._edges[key] = tuple(self._find_edges(state))
        return self._edges[key]

    def _find_edges(self, state: State) -> Iterator[Edge]:
        for to in self.targets:
            if to == state.status:
                continue
            for opens, closes in self._open_between(state.status, to, state.day):
                first = opens or state.day
                procedure = _procedure(state.status, to)
                yield Edge(
                    to,
                    procedure,
                    self.scheme_for(procedure, to, state.status, first),
                    self.processing(procedure),
                    self._starts(to, first),
                    self._yen(procedure, to, first),
                    self._worst(to),
                    opens,
                    closes,
                )

    def _open_between(
        self, start: str, to: str, day: date
    ) -> Iterator[tuple[date | None, date | None]]:
        """Yield the stretches from a day on in which the table leaves a step open: their first day, and the day they end.

        None for the first where it is open on the day itself, for the second where nothing ends it that is known.
        """
        since: date | None = None
        was_open, first = False, True
        at: date | None = day
        while at is not None and at < self.until:
            began, ends = interval_of(at)
            now_open = _is_open(start, to, began)
            if now_open and not was_open:
                since = None if first else at
            elif was_open and not now_open:
                yield since, at
            was_open, first = now_open, False
            at = ends
        if was_open:
            yield since, None

    def _worst(self, to: str) -> int:
        """Return the weakest grade of a step: only what is looked for, or proposed, may be just possible."""
        proposed = None if self.case.proposed is None else self.case.proposed.status
        named = to in self.goal or status_of(to) in (proposed, PERMANENT)
        return GRADES.index(Verdict.UNDETERMINED if named else Verdict.DISCRETIONARY)

    def _yen(self, procedure: str, to: str, day: date) -> int:
        """What a step costs at most, for the period assumed to be granted."""
        held = last_spell(self.case)
        period = held.period_of_stay if held is not None else None
        known = period if isinstance(period, Period) else None
        granted = period_assumed(to, day, known, self.periods)
        return fees(procedure, day, granted).greatest

    def _starts(self, to: str, day: date) -> date | None:
        """Return the day on which the activity proposed begins, if it lies ahead: no status begins before it.

        A student may file before graduating; the change is decided when the school is finished. Work of another status
        can be that of a highly skilled professional, too (Act, appended table 1-2), and does not begin earlier for it.
        """
        proposed, kind = self.case.proposed, kind_of(to)
        if proposed is None or proposed.from_ is None or proposed.from_ <= day:
            return None
        if kind not in (None, self.proposed_kind):
            return None
        of_points = to in HSP_I and proposed.status not in TABLE_1_4
        return proposed.from_ if proposed.status == status_of(to) or of_points else None

    def values(self, history: tuple[Spell, ...]) -> CaseFacts:
        """Return the facts that hold if these statuses are granted on these days.

        What no status changes is derived once for all histories.
        """
        known = self._facts.get(history)
        if known is None:
            known = self._facts[history] = self._values_after(history)
        return known

    def _values_after(self, history: tuple[Spell, ...]) -> CaseFacts:
        applicant = self.case.persons[self.case.applicant]
        statuses = applicant.statuses
        if self.periods == LONGEST:
            statuses = self._extended(statuses, history[0].since if history else None)
        granted = []
        for step in history:
            period = self._period(step, statuses)
            granted.append((step, period))
            statuses = _granted(statuses, step, period)
        if statuses is applicant.statuses:
            return self.shared
        key = (tuple(granted), len(statuses))
        if key not in self.by_grants:
            persons = {
                **self.case.persons,
                self.case.applicant: evolve(applicant, statuses=statuses),
            }
            case = evolve(self.case, persons=Named(persons))
            self.by_grants[key] = CaseFacts(case, self.shared)
        return self.by_grants[key]

    def _period(self, step: Spell, statuses: History[StatusSpell]) -> Period | None:
        last = _last(statuses)
        held = last.period_of_stay if last is not None else None
        known = held if isinstance(held, Period) else None
        return period_assumed(step.status, step.since, known, self.periods)

    def _extended(
        self, statuses: History[StatusSpell], left_on: date | None
    ) -> History[StatusSpell]:
        """Grant the longest period at the first extension of the status held now, if it comes to that."""
        last = _last(statuses)
        if last is None or not isinstance(last.expires_on, date):
            return statuses
        if left_on is not None and left_on <= last.expires_on:
            return statuses
        day = last.expires_on + timedelta(days=1)
        longest = period_assumed(self.present, day, None, LONGEST)
        if longest is None or longest == last.period_of_stay or self.present == ABROAD:
            return statuses
        return _granted(statuses, Spell(self.present, day, "extension"), longest)

    def waits(self, state: State, edge: Edge, filed_on: date) -> int:
        """Return the rank of the weakest extension that a step waits for; ``len(GRADES)`` where the stay ends."""
        needed = self.extensions(state, edge, filed_on)
        if needed is None:
            return len(GRADES)
        return max((extension.rank for extension in needed), default=0)

    def extensions(self, state: State, edge: Edge, filed_on: date) -> tuple[Extension, ...] | None:
        """Return the extensions that a step filed on a day waits for; None where one of them cannot be had."""
        stay = self._stay_of(state)
        until = _held_until(edge, filed_on)
        while (
            (last := stay.lasts_to) is not None
            and not stay.ends
            and not _reaches(last, stay, until)
        ):
            self._extend(state, stay)
        last = stay.lasts_to
        if last is not None and not _reaches(last, stay, until):
            return None
        return tuple(x for x in stay.extensions if not _reaches(x.expires_on, stay, until))

    def stay_lengths(self, state: State) -> tuple[timedelta, ...]:
        """Return for how long a stay can last before it needs a weaker extension, or ends."""
        stay = self._stay_of(state)
        while (last := stay.lasts_to) is not None and not stay.ends and last < self.until:
            self._extend(state, stay)
        found = []
        worst = 0
        for extension in stay.extensions:
            if extension.rank > worst:
                worst = extension.rank
                found.append(extension.expires_on - state.day)
        if stay.ends and (last := stay.lasts_to) is not None:
            found.append(last - state.day)
        return tuple(found)

    def held_to(self, state: State, leg: Leg) -> date | None:
        """Return the last day of the period of stay in which a step is filed; None where there is none, or not known.

        An extension that is granted already when it is filed counts.
        """
        stay = self._stay_of(state)
        if stay.expires is None or leg.edge.procedure == "naturalisation":
            return None
        ends = [x.expires_on for x in stay.extensions if leg.file_on < x.decided_on]
        if stay.lasts_to is not None:
            ends.append(stay.lasts_to)
        return next((day for day in ends if leg.file_on <= day), None)

    def period_after(self, state: State, leg: Leg) -> Period | None:
        """Return the period that a step is assumed to grant."""
        statuses = self.values(state.history).view.applicant.statuses
        spell = Spell(leg.edge.to, leg.arrive_on, leg.edge.procedure)
        return self._period(spell, statuses)

    def _stay_of(self, state: State) -> _Stay:
        stay = self._stays.get(state)
        if stay is None:
            stay = self._stays[state] = self._stay(state)
        return stay

    def _stay(self, state: State) -> _Stay:
        if status_of(state.status) not in STATUS_IDS:
            return _Stay(None, None)
        values = self.values(state.history)
        held = _last(values.view.applicant.statuses)
        expires = values.view.value(stay_expires_on).at(state.day)
        if not isinstance(expires, date):
            return _Stay(None, None)
        period = held.period_of_stay if held is not None else None
        known = period if isinstance(period, Period) else None
        return _Stay(expires, known or period_assumed(state.status, state.day, None, self.periods))

    def _extend(self, state: State, stay: _Stay) -> None:
        """Add the next extension, filed in the months before the period ends as soon as it can be had."""
        expires = stay.lasts_to
        held = stay.extensions[-1].period if stay.extensions else stay.period
        if expires is None or held is None:
            stay.ends = True
            return
        period = held
        if self.periods == LONGEST:
            period = period_assumed(state.status, expires, held, LONGEST) or held
        processing = self.processing("extension")
        rule = self.scheme_for("extension", state.status, state.status, expires)
        reading = Reading(self._while_held(state), processing)
        day: date | None = max(subtract(expires, _FILING_WINDOW), state.day)
        while day is not None and day <= expires:
            refusing = refusing_item(rule.items, day, reading)
            if refusing is None:
                finding = Finding(rule, day, reading)
                decided = min(day + processing, add(expires, _SPECIAL_PERIOD))
                rank = GRADES.index(finding.verdict)
                stay.extensions.append(
                    Extension(state.status, day, expires, decided, period, rank, finding)
                )
                return
            day = next_possible_change(refusing, day, reading)
        stay.ends = True

    def _while_held(self, state: State) -> CaseFacts:
        """Return the facts by which an extension is read: without an activity proposed for another status."""
        proposed = self.case.proposed
        if proposed is None or proposed.status in (None, status_of(state.status)):
            return self.values(state.history)
        key = (*state.history, Spell(state.status, date.max, "extension"))
        known = self._facts.get(key)
        if known is None:
            case = self.values(state.history).view.case
            known = self._facts[key] = CaseFacts(evolve(case, proposed=None), self.shared)
        return known

    def last_step_takes(self) -> timedelta:
        """Return the shortest time of a procedure into the goal."""
        into = {_procedure(held, to) for to in self.goal for held in (self.present, "")}
        return min((self.processing(procedure) for procedure in into), default=timedelta(0))

    def last_step_costs(self) -> int:
        """Return the least price of a procedure into the goal, whatever period it grants and whenever it is filed."""
        into = {_procedure(held, to) for to in self.goal for held in (self.present, "")}
        days = [self.start, *(day for day in FEE_DAYS if self.start < day < self.until)]
        return min((fees(name, day).least for name in into for day in days), default=0)

    def waiting_rules(self, state: State) -> Sequence[Expr]:
        """Return the tests of a history that the ways to the goal read."""
        found: list[Expr] = []
        for to in sorted(self.goal):
            for edge in self.edges(state):
                if edge.to == to:
                    found.extend(_history_tests(edge.rule))
        return found


def _held_until(edge: Edge, filed_on: date) -> tuple[date, date]:
    """Return to which day the status has to be held by itself, and to which with the special period.

    A change filed in time carries the stay to its decision, for two months at most (Act Art. 20(6)); permanent
    residence and naturalisation do not.
    """
    decided = edge.decision_after(filed_on)
    if edge.procedure == "change_of_status":
        return filed_on, decided
    return decided, decided


def _reaches(last: date, stay: _Stay, until: tuple[date, date]) -> bool:
    by_itself, with_special_period = until
    short = stay.period is not None and length_of(stay.period) <= (0, _SHORT_DAYS)
    carried = last if short else add(last, _SPECIAL_PERIOD)
    return last >= by_itself and carried >= with_special_period


def _move(start: str, to: str, day: date) -> Transition | None:
    """Return the way between two places; from one kind of Designated Activities to another it is a change."""
    here, there = table_node(start), table_node(to)
    if here != there:
        return transition(here, there, day)
    ways = transitions(here, there, day)
    return next((each for each in ways if each.relation is Relation.CHANGE), None)


@cache
def _is_open(start: str, to: str, day: date) -> bool:
    """Does the table leave it open to a person to apply, in the stretch that begins on a day?"""
    move = _move(start, to, day)
    if move is None or move.way.initiative is not Initiative.PERSON:
        return False
    if start == ABROAD and not move.way.prior:  # no certificate is issued for it
        return False
    return not move.closed or move.way.unless is not None  # with an exception, the rules decide


@cache
def _activity(place: str) -> Requirement | None:
    """Return the activity of a place as a requirement to be read alone; the same object each time."""
    kind = kind_of(place)
    if kind is not None:
        found = designation(kind)
        activity = None if found is None else found.activity
    else:
        rules = status_rules(place)
        activity = None if rules is None else rules.activity
    return None if activity is None else activity.with_effect(Effect.REQUIRED)


_HISTORY: Final = ("residence.", "hsp.years")
_TESTS: Final[WeakKeyDictionary[Expr, tuple[Expr, ...]]] = WeakKeyDictionary()


def _history_tests(rule: Expr) -> tuple[Expr, ...]:
    """Return what a rule reads of the history, as bare tests; each once. Found once for each rule."""
    known = _TESTS.get(rule)
    if known is not None:
        return known
    kept: dict[str, Expr] = {}
    seen: set[int] = set()
    stack: list[Expr] = [rule]
    while stack:
        expr = stack.pop()
        if id(expr) in seen:
            continue
        seen.add(id(expr))
        if isinstance(expr, Test):
            if expr.ask.key.startswith(_HISTORY) and expr.ask.fact.kind == "number":
                kept.setdefault(f"{expr.ask.key} {expr.op} {expr.value}", expr)
            continue
        stack.extend(expr.parts)
    found = _TESTS[rule] = tuple(kept.values())
    return found
