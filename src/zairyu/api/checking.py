"""Checking a procedure, and asking any rule or fact alone."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zairyu.api.finding import ProcedureFinding
from zairyu.api.reading import facts_of, public_day, read_day, status_on
from zairyu.api.requests import DESIGNATED, Request
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.facts import all_facts, find_ask
from zairyu.law.register import all_rules
from zairyu.logic import (
    Ask,
    Effect,
    Finding,
    Reading,
    Special,
    Text,
    Timeline,
    Values,
    constant,
    requirement,
)
from zairyu.logic.jsonable import plain_value
from zairyu.statuses import status

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.citations import Citation
    from zairyu.facts import CaseFacts
    from zairyu.logic import Scheme

__all__ = [
    "FactReading", "assumptions_for", "check", "evaluate", "leading_procedure", "processing_time",
    "scheme_of", "with_designation",
]  # fmt: skip

FIRST_DAY = date(2012, 7, 9)
"""Before this day no procedure of this library is encoded (the residence card system began on it)."""

HELD_GOES_ON = frozenset({"extension", "change_of_employer"})
"""Procedures that name no status: the one held goes on."""
CONFIRMED_BY = "certificate_of_authorised_employment"


def check(
    case: Case | CaseFacts,
    request: Request,
    on: Any,
    *,
    processing_days: int | None = None,
    horizon: Any = None,
) -> ProcedureFinding:
    """Check whether the published requirements of a procedure are met on a day of filing.

    Parameters
    ----------
    case
        The case.
    request
        From :func:`change_of_status`, :func:`extension`, :func:`permanent_residence`,
        :func:`certificate_of_eligibility`, :func:`acquisition`, :func:`permission_for_other_activity` or
        :func:`change_of_employer`.
    on
        The day of filing; a date or ISO text.
    processing_days
        Assumed days from filing to decision; the published standard time when absent.
    horizon
        Day before which changes of the answer are looked for; 30 years on when absent.

    Returns
    -------
    ProcedureFinding
        A legal "no" is a finding, never an error. An unknown fact makes the answer UNDETERMINED only
        where it could still decide it.

    Raises
    ------
    InvalidCase
        If facts stated in the case are no facts or contradict its histories.
    LawNotCovered
        If nothing of the procedure is encoded on that day.
    """
    day = read_day(on)
    facts = facts_of(case)
    present = status_on(facts, day)
    request = with_designation(request, facts, present, day)
    leading = leading_procedure(request.procedure, present)
    procedure = _procedure(leading, day)
    processing = processing_time(leading, processing_days)
    return ProcedureFinding(
        scheme_of(request, present, day),
        day,
        Reading(facts, processing),
        request=request,
        present_status=present,
        procedure=procedure,
        assumptions=assumptions_for(facts, day, processing),
        horizon=None if horizon is None else read_day(horizon),
    )


def with_designation(request: Request, facts: CaseFacts, present: str | None, day: date) -> Request:
    """Return the request with the kind of Designated Activities that the case states, where it needs one."""
    from zairyu.facts import designated

    ends = present if request.procedure in HELD_GOES_ON else request.to
    if request.designation is not None or ends != DESIGNATED:
        return request
    asks = {
        "extension": (designated.held,),
        "change_of_employer": (designated.proposed, designated.held),
    }.get(request.procedure, (designated.proposed,))
    for ask in asks:
        value = facts.view.value(ask).at(day)
        if not isinstance(value, Special) and value != "none":
            return evolve(request, designation=str(value))
    return request


def leading_procedure(name: str, present: str | None) -> str:
    """Return the procedure by which something is asked for: a change of employer has none of its own.

    Where the organisation is designated it is a change of status; elsewhere it can be confirmed by a certificate of
    authorised employment.
    """
    if name != "change_of_employer":
        return name
    from zairyu.procedures.assemble import by_change_of_status

    return "change_of_status" if by_change_of_status(present) else CONFIRMED_BY


def _procedure(name: str, day: date) -> Any:
    from zairyu.procedures import PROCEDURES

    if name not in PROCEDURES:
        raise UnknownName("procedure", name, PROCEDURES)
    if day < FIRST_DAY:
        msg = f"nothing of {name} is encoded for {day}; the earliest day is {FIRST_DAY}"
        raise LawNotCovered(msg)
    return PROCEDURES[name]


def processing_time(procedure: str, days: int | None = None) -> timedelta:
    """Return the assumed time from filing to decision: as given, or the longest published standard time."""
    from zairyu.procedures import PROCEDURES

    return timedelta(days=PROCEDURES[procedure].standard_days[1] if days is None else days)


def assumptions_for(facts: CaseFacts, day: date, processing: timedelta) -> tuple[Text, ...]:
    """Return what a check on ``day`` takes for granted."""
    from zairyu.facts.residence import renewal_assumed

    assumed: list[Text] = []
    as_of = facts.view.as_of
    if processing:
        assumed.append(
            Text(
                ja=f"申請から結果まで{processing.days}日かかると仮定しています。",
                en=f"The decision is assumed to come {processing.days} days after filing.",
            )
        )
    if day > as_of:
        assumed.append(
            Text(
                ja=f"{as_of}現在の事情（仕事、収入、家族など）が{day}まで続くと仮定しています。",
                en=f"Circumstances as of {as_of} (work, income, family) are assumed to go on to {day}.",
            )
        )
    if facts.view.value(renewal_assumed).at(day) is True:
        assumed.append(
            Text(
                ja="在留期間の満了後は、同じ期間で更新されたと仮定しています。",
                en="After the present period of stay, an extension for the same period is assumed.",
            )
        )
    return tuple(assumed)


def evaluate(
    case: Case | CaseFacts, name: str, on: Any, *, processing_days: int = 0
) -> Finding | FactReading:
    """Ask one requirement, scheme or fact alone, by its id.

    Parameters
    ----------
    case, on
        As for :func:`check`.
    name
        ``"permanent_residence.by_80_points"``, ``"person.age"``,
        ``"residence.years_in(status=student)"``.

    Returns
    -------
    Finding or FactReading
        A finding for a rule, a reading for a fact.

    Raises
    ------
    UnknownName
        If nothing has this id; it gives the closest ones.
    """
    day = read_day(on)
    facts = facts_of(case)
    rule = all_rules().get(name)
    if rule is not None:
        processing = timedelta(days=processing_days)
        assumptions = assumptions_for(facts, day, processing)
        return Finding(rule, day, Reading(facts, processing), assumptions=assumptions)
    ask = find_ask(name)
    if ask is not None:
        return FactReading(ask, day, facts)
    raise UnknownName("rule or fact", name, [*all_rules(), *all_facts()])


class FactReading:
    """One fact of a case on a day: its value and until when it stands."""

    def __init__(self, ask: Ask, on: date, values: Values) -> None:
        self.ask = ask
        self.on = on
        stated = values[ask.key]
        self.timeline = stated if isinstance(stated, Timeline) else Timeline.constant(stated)

    @property
    def value(self) -> Any:
        """The value; UNKNOWN where nobody stated it."""
        return self.timeline.at(self.on)

    @property
    def known(self) -> bool:
        """Is it known?"""
        return self.value is not Special.UNKNOWN

    @property
    def changes_on(self) -> date | None:
        """The next day on which the value differs with no new event; None if there is none."""
        from zairyu.logic.change import value_changes

        return public_day(next(value_changes(self.timeline, self.on), None))

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        fact = self.ask.fact
        changes = self.changes_on
        return {
            "schema": "zairyu/fact/1",
            "fact": self.ask.key,
            "text": fact.name.to_json(),
            "question": fact.question.to_json(),
            "unit": fact.unit or None,
            "on": self.on.isoformat(),
            "value": plain_value(self.value),
            "known": self.known,
            "changes_on": None if changes is None else changes.isoformat(),
        }


def scheme_of(request: Request, present: str | None, day: date) -> Scheme:
    """Return the whole test of a request from a present status on a day, the transition table's bars included."""
    from zairyu.pathways.resolve import transition
    from zairyu.pathways.table import COVERED_FROM
    from zairyu.procedures.assemble import scheme_for

    whole = scheme_for(
        request.procedure,
        to=request.to,
        present=present,
        on=day,
        designation=request.designation,
    )
    end = present if request.procedure == "extension" else request.to
    if present is None or end is None or not status(present).in_force(day):
        return whole
    if day < COVERED_FROM:  # the table says nothing of earlier days; the rules of the procedure do
        return whole
    move = transition(present, end, day) if status(end).in_force(day) else None
    if move is None or not move.closed or move.way.unless is not None:
        return whole
    return _barred(whole, move.way.carrier.id, move.way.text, move.way.citation)


@lru_cache(maxsize=512)
def _barred(whole: Scheme, rule: str, text: Text, citation: Citation) -> Scheme:
    """Put a bar of the transition table before the test; the same object for the same question."""
    bar = requirement(
        f"transition.{rule}",
        cite=citation,
        ja=text.ja,
        en=text.en,
        when=constant("not_met"),
        effect=Effect.REQUIRED,
    )
    return evolve(whole, items=(bar, *whole.items))
