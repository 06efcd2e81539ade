"""From events to what follows: the law's duties, grounds and steps, and the tables, read for a case and a day.

Events come in order of their days; each is read on the case as it stood before it. What several of them
bring is united. A later event ends the clocks and the ways of those it answers (a new job, a job lost);
duties that arose stay. Nothing that protects moves a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    Doubtful,
    Period,
    acquisition_filing_ends,
    add,
    filing_window_opens,
    first_day_disputed,
    is_closed,
    last_day,
    last_day_to_file,
    return_by,
    settled,
    subtract,
)
from zairyu.case import Case, StatedFact
from zairyu.citations import Citation
from zairyu.errors import InvalidCase, Problem
from zairyu.facts import CaseFacts
from zairyu.facts.application import pending_until
from zairyu.facts.family import stopped_living_as_spouses_earliest
from zairyu.facts.residence import (
    renewal_assumed,
    status_held,
    stay_expires_on,
    stay_is_indefinite,
)
from zairyu.law.happenings import Duty, Ground, Numbered, Protection, Step
from zairyu.law.register import duties, grounds, protections, steps
from zairyu.life_events import always
from zairyu.life_events.answer import Answered, DatedDuty, DatedStep, Gathered, OpenWay, Risk
from zairyu.life_events.apply import apply
from zairyu.life_events.contacts import BAR, CONTACTS
from zairyu.life_events.done import done_on
from zairyu.life_events.events import Event
from zairyu.life_events.groups import NAMED_ORGANISATION, NO_STATUS
from zairyu.life_events.model import Contact, Note, Row, Table, Way
from zairyu.life_events.tables import TABLES
from zairyu.logic import Expr, Outcome, Special, Text
from zairyu.logic.finding import assess, outcome
from zairyu.procedures.nationality_first import facts_of, nationality_of
from zairyu.procedures.standing import standing

__all__ = ["gather", "step_ends"]

_DAY: Final = timedelta(days=1)
_LONGEST: Final = Period(years=40)
_BINDS: Final = (Outcome.MET, Outcome.UNKNOWN)
_GRANTS: Final = frozenset({"entered_japan", "permission_granted"})
"""Events that bring the status whose duties they begin: read on the case after them."""
_FOLLOWS_A_DUTY: Final = frozenset({"examination.not_notified"})
"""Grounds that begin only where a notification is due from the event, once its time is over."""
_NOTIFIED: Final = (
    "duty.organisation.",
    "duty.address.",
    "duty.card.changed_details",
    "duty.card.lost",
)
_SAYS_ITSELF: Final = frozenset(
    {
        "departure_order_limit_passed", "departure_order_withdrawn", "departure_period_ended",
        "entered_without_permission", "special_landing_ended", "stay_expired",
    }
)  # fmt: skip
"""Events that say themselves which ground of deportation is meant; others only may."""
_ENDS_THE_STATUS: Final = frozenset(
    {
        "departure_order_limit_passed", "departure_order_withdrawn", "departure_ordered",
        "departure_period_ended", "deportation_ordered", "deported", "left_under_departure_order", "revoked",
        "stay_expired",
    }
)  # fmt: skip
"""Events after which no status is held, whatever the histories leave open."""
_GIVES_A_STATUS: Final = _GRANTS | {"special_permission_granted"}
_AFTER_THE_LAST_DAY: Final = frozenset(
    {
        "deportation.overstay", "deportation.past_departure_order", "deportation.past_departure_period",
        "deportation.special_landing",
    }
)  # fmt: skip
"""Grounds of staying past a day: from the day after it. The event's day is that last day, or names it."""
_DAY_IS_SET: Final = frozenset(
    {
        "deportation.step.extension_of_departure_order", "deportation.step.leave_under_departure_order",
        "deportation.step.provisional_release_extended", "protection.step.provisional_stay_renewed",
        "revocation.time_to_depart",
    }
)  # fmt: skip
"""Steps whose last day a notice or a permit names; where it is not told, the longest the law allows."""
_SETS_A_DAY: Final = frozenset({"revoked", "departure_ordered"})
NEAR: Final = Period(days=30)
"""How long before the first day of a ground with a clock it is near. Thirty days are the time in which the Act asks
for the act that keeps the longest of these clocks, sixty days without a status, from running out (Art. 22-2(1),
(2)): while they last nothing points to a ground, once they are over something does."""
_COMING_BACK: Final = frozenset(
    {"duty.re_entry.back_in_time", "duty.special_permanent_resident.returning"}
)
"""Not something to file: the day moves for no closed office and not past the end of the stay."""


# --- The law that is tied to events -------------------------------------------------------------------


@cache
def _duties_of(name: str) -> tuple[Duty, ...]:
    return tuple(each for each in duties().values() if name in each.triggers)


@cache
def _grounds_of(name: str) -> tuple[Ground, ...]:
    return tuple(each for each in grounds().values() if name in each.triggers)


@cache
def _steps_of(name: str) -> tuple[Step, ...]:
    return tuple(each for each in steps().values() if each.trigger == name)


def _standing_on(places: Iterable[Numbered], day: date) -> tuple[Citation, ...]:
    """Return where a rule stands on a day; empty where it does not."""
    return tuple(place.citation for place in places if place.holds_on(day))


def _first_day_in_force(places: Iterable[Numbered], day: date) -> date | None:
    """Return ``day``, or the first later day on which the rule stands; None where there is none."""
    listed = tuple(places)
    if _standing_on(listed, day):
        return day
    later = [date.fromisoformat(place.start) for place in listed]
    return min((start for start in later if start > day), default=None)


# --- One event, read on the case before it ------------------------------------------------------------


@frozen(eq=False)
class _Read:
    """An event with the case around it, and the later event that ends what it began."""

    event: Event
    table: Table
    facts: CaseFacts
    after: Case
    status: str | None
    status_known: bool
    capacity: str | None
    ended_by: Event | None


def gather(
    case: Case,
    events: Iterable[Event],
    on: date,
    contacts: Mapping[str, Contact] = CONTACTS,
) -> Gathered:
    """Return what follows from events, on a day.

    Parameters
    ----------
    case
        The case; it need not know of the events.
    events
        What happened or is planned.
    on
        The day asked about.
    contacts
        Whom to ask, by id; those of the tables that are not in it are left out.

    Raises
    ------
    InvalidCase
        If an event names a person or an organisation that the case does not have, or there is no event.
    """
    ordered = tuple(sorted(events, key=lambda event: event.day))
    _check(case, ordered)
    read, after = _read(case, ordered)
    facts = facts_of(after)
    final_status, final_known = _status(facts, max(on, ordered[-1].day))
    if _without_status(read, on):
        final_status, final_known = None, True
    risks = tuple(risk for each in read for risk in _risks(each, on, facts))
    dated = tuple(duty for each in read for duty in _duties(each, on))
    lawyer = any(each.table.lawyer_first for each in read) or any(_near(risk, on) for risk in risks)
    japanese = nationality_of(after, max(on, ordered[-1].day))
    ways = () if japanese == "yes" else _ways(read, after, facts, on, final_status, final_known)
    return Gathered(
        case=after,
        on=on,
        events=ordered,
        status=read[0].status,
        status_known=read[0].status_known,
        first=_first(
            read, japanese, lawyer=lawyer, dated=dated, over=_is_past_its_end(after, facts, on)
        ),
        last_day_to_file=_last_day_to_file(facts, on),
        duties=tuple(
            sorted(dated, key=lambda each: (_order(each.last_day, each.event), each.duty.id))
        ),
        steps=tuple(step for each in read for step in _steps(each)),
        risks=tuple(sorted(risks, key=lambda risk: (risk.from_day.safe, risk.ground.id))),
        protections=_protections(risks, facts, max(on, ordered[-1].day)),
        ways=ways,
        notes=_united(note for each in read for note in _notes(each)),
        office=(*_united(note for each in read for note in each.table.office), *always.OFFICE),
        write_down=_united(text for each in read for text in each.table.write_down),
        permanent_residence=_united(
            note for each in read for note in each.table.permanent_residence
        ),
        family=_united(note for each in read for note in each.table.family),
        keep=_united(text for each in read for text in each.table.keep),
        contacts=_contacts(read, after, contacts, lawyer=lawyer),
        lawyer_first=lawyer,
    )


def _check(case: Case, events: tuple[Event, ...]) -> None:
    if not events:
        raise InvalidCase([Problem("events", "none", "at least one event", "一つ以上の出来事")])
    problems: list[Problem] = []
    for place, event in enumerate(events):
        for key in ("spouse", "child", "sponsor"):
            name = getattr(event, key, None)
            if name is not None and name not in case.persons:
                known = ", ".join(case.persons)
                problems.append(
                    Problem(
                        f"events[{place}].{key}",
                        repr(name),
                        f"one of {known}",
                        f"次のいずれか：{known}",
                    )
                )
        name = getattr(event, "organisation", None)
        if name is not None and name not in case.organisations:
            problems.append(
                Problem(
                    f"events[{place}].organisation",
                    repr(name),
                    "an organisation of the case",
                    "事案にある機関",
                )
            )
        for key in ("status", "activity"):
            _check_status(getattr(event, key, None), f"events[{place}].{key}", problems)
    if problems:
        raise InvalidCase(problems)


def _check_status(name: str | None, path: str, problems: list[Problem]) -> None:
    from zairyu.statuses import STATUS_IDS

    if name is not None and name not in STATUS_IDS:
        problems.append(Problem(path, repr(name), "the id of a status", "在留資格の id"))


def _read(case: Case, events: tuple[Event, ...]) -> tuple[tuple[_Read, ...], Case]:
    read: list[_Read] = []
    now = case
    for place, event in enumerate(events):
        after = apply(now, event)
        facts = facts_of(_told(after if event.kind in _GRANTS else now, event))
        status, known = _status(facts, event.day)
        read.append(
            _Read(
                event,
                TABLES[event.kind],
                facts,
                after,
                status,
                known,
                _capacity(now, event.day),
                _ending(now, event, events[place + 1 :]),
            )
        )
        now = after
    return tuple(read), now


def _told(case: Case, event: Event) -> Case:
    """Return the case with what the event itself says of the facts that duties ask for."""
    told: dict[str, bool | None] = dict(event.facts)
    if event.kind in ("married", "divorced"):
        told.setdefault("events.other_spouse_is_japanese", _one_is_japanese(case, event))
    if event.kind == "child_born":
        name = "events.child_of_special_permanent_resident"
        told.setdefault(name, _of_special_permanent_resident(case, event))
    stated = tuple(
        StatedFact(fact=name, value=value, on=event.day)
        for name, value in told.items()
        if value is not None
    )
    known = {each.fact for each in stated}
    kept = tuple(each for each in case.facts if each.fact not in known)
    return evolve(case, facts=(*kept, *stated)) if stated else case


def _one_is_japanese(case: Case, event: Any) -> bool | None:
    """Whether one of the spouses is known to be Japanese: the one the event names, or the one of the marriage."""
    me = case.applicant
    named = getattr(event, "spouse", None)
    married = {
        person
        for tie in case.relationships
        if tie.kind == "marriage" and me in tie.persons and not isinstance(tie.until, date)
        for person in tie.persons
        if person != me
    }
    spouses = {named} if named is not None else married
    if len(spouses) != 1:
        return None
    return case.persons[spouses.pop()].japanese_national


def _of_special_permanent_resident(case: Case, event: Any) -> bool | None:
    """Whether a parent of the child that the event names is known to be a special permanent resident."""
    child = getattr(event, "child", None)
    parents = [
        case.persons[tie.parent].special_permanent_resident
        for tie in case.relationships
        if tie.kind == "parent_child" and tie.child == child and tie.parent is not None
    ]
    if True in parents:
        return True
    return False if len(parents) == 2 and None not in parents else None


def _ending(case: Case, event: Event, later: tuple[Event, ...]) -> Event | None:
    """Return the first later event that ends what this one began."""
    for each in later:
        ends = TABLES[each.kind].ends
        if event.kind in ends:
            return each
        if "*" in ends and not (each.kind == "permission_granted" and not _other(case, each)):
            return each
    return None


def _other(case: Case, granted: Any) -> bool:
    """Whether a permission is one for another status: an extension ends no clock."""
    held, known = _status(facts_of(case), granted.day)
    return granted.status is not None and known and granted.status != held


def _status(facts: CaseFacts, day: date) -> tuple[str | None, bool]:
    """Return the status held on a day, and whether that is known."""
    value = facts.view.value(status_held).at(day)
    if value in ("none", Special.NONE):
        return None, True
    return (None, False) if isinstance(value, Special) else (str(value), True)


def _without_status(read: tuple[_Read, ...], on: date) -> bool:
    """Whether an event that has happened ended the status, and no grant came after it."""
    told = [
        each.event.kind
        for each in read
        if each.event.day <= on and each.event.kind in _ENDS_THE_STATUS | _GIVES_A_STATUS
    ]
    return bool(told) and told[-1] in _ENDS_THE_STATUS


def _capacity(case: Case, day: date) -> str | None:
    grants = [
        each for each in case.persons[case.applicant].statuses if (each.from_ or date.min) <= day
    ]
    return max(grants, key=lambda each: each.from_ or date.min).capacity if grants else None


def _rows(read: _Read) -> Iterable[Row]:
    held = read.status or NO_STATUS
    for row in read.table.rows:
        if held in row.who and (
            not row.capacity or read.capacity is None or read.capacity in row.capacity
        ):
            yield row


# --- Duties, risks, steps -----------------------------------------------------------------------------


def _duties(read: _Read, on: date) -> Iterable[DatedDuty]:
    event = read.event
    for duty in (each for name in event.begins for each in _duties_of(name)):
        citations = _standing_on(duty.places, event.day)
        binds = outcome(duty.who, read.facts, event.day)
        if binds not in _BINDS or not citations or _spared(read, duty.id):
            continue
        last = _last_day(read, duty)
        done = done_on(read.after, duty, event, on)
        yield DatedDuty(
            duty,
            event,
            binds,
            last,
            opens=_opens(duty, event.day),
            planned=event.day > on,
            late=None if last is None else last.later < (done or on),
            citations=citations,
            done=done,
            depends_on=_questions(duty.who, read) if binds is Outcome.UNKNOWN else (),
        )


def _opens(duty: Duty, day: date) -> Doubtful | None:
    """Return from when a duty to be done by ``day`` can be done, by the law of each day before it."""
    if duty.opens is None:
        return None
    opens = filing_window_opens(day, duty.opens)
    first = date.fromisoformat(min(place.start for place in duty.places))
    if opens.safe >= first or duty.opened_before is None:
        return opens
    earlier = filing_window_opens(day, duty.opened_before)
    return earlier if earlier.safe < first else settled(first)


def _questions(who: Expr, read: _Read) -> tuple[Text, ...]:
    """Return what would settle whether a duty binds, most useful first."""
    found = assess(who, read.facts, read.event.day)
    return tuple(
        dict.fromkeys(each.ask.fact.question for each in (*found.missing, *found.judgements))
    )


def _spared(read: _Read, name: str, kind: str = "") -> bool:
    """Whether the table says that the event does not begin this for the status held."""
    return name in read.event.rules_out or any(
        spared in (name, kind) or (spared.endswith(".") and name.startswith(spared))
        for row in _rows(read)
        if not row.capacity or read.capacity is not None
        for spared in row.spares
    )


def _last_day(read: _Read, duty: Duty) -> Doubtful | None:
    day = read.event.day
    if duty.opens is not None:
        return last_day_to_file(day) if _known_closed(day) else settled(day)
    if duty.id in _COMING_BACK and duty.within is not None:
        end = read.facts.view.value(stay_expires_on).at(day)
        return return_by(day, end if isinstance(end, date) else None, duty.within)
    return _limit(day, duty.within, first_day_counts=duty.first_day_counts)


def _limit(day: date, within: Period | None, *, first_day_counts: bool) -> Doubtful | None:
    """Return the last day of a limit to do something; it moves to the next open day."""
    if within is None:
        return None
    known = day >= CLOSING_DAYS_FROM and add(day, within) < CLOSING_DAYS_TO - timedelta(days=40)
    closed = is_closed if known else None
    if first_day_counts:
        return settled(last_day(day, within, counting="include_first_day", closed=closed))
    return first_day_disputed(day, within, closed=closed)


def _risks(read: _Read, on: date, after: CaseFacts) -> Iterable[Risk]:
    event = read.event
    for ground in (each for name in event.begins for each in _grounds_of(name)):
        touches = outcome(ground.who, read.facts, event.day)
        if touches not in _BINDS or _spared(read, ground.id, ground.kind):
            continue
        depends_on = _questions(ground.who, read) if touches is Outcome.UNKNOWN else ()
        if ground.kind == "deportation" and event.kind not in _SAYS_ITSELF:
            touches = Outcome.UNKNOWN
        earliest, latest, open_start = _start(read, ground)
        if ground.id in _AFTER_THE_LAST_DAY:
            if event.kind in _SETS_A_DAY and _day_set(event) is None:
                continue
            earliest = latest = (_day_set(event) or event.day) + _DAY
        nominal = None if ground.after is None else first_day_disputed(earliest, ground.after)
        if ground.id in _FOLLOWS_A_DUTY:
            due = _soonest_due(read, on)
            if due is None:
                continue
            nominal = due.last_day
            touches = touches if touches is Outcome.UNKNOWN else due.binds
        first = (
            settled(earliest)
            if nominal is None
            else Doubtful(nominal.safe + _DAY, nominal.other + _DAY, nominal.why)
        )
        in_force = _first_day_in_force(ground.places, first.safe)
        if in_force is None:
            continue
        if in_force > first.safe:
            first = settled(in_force)
        yield Risk(
            ground,
            event,
            touches,
            starts_earliest=earliest,
            starts_latest=latest,
            may_start_earlier=open_start,
            nominal_end=nominal,
            from_day=first,
            from_day_latest=_from_latest(latest, ground.after),
            ended_by=read.ended_by,
            answers=tuple(_answered(each, after, max(on, event.day)) for each in ground.answers),
            citations=_standing_on(ground.places, first.safe),
            depends_on=depends_on,
        )


def _near(risk: Risk, on: date) -> bool:
    """Whether a ground of deportation is present or near, so that a lawyer comes first.

    A ground without a clock is present with the event; one with a clock is near from :data:`NEAR` before its first
    day by the safe count. What ended it, or is only weighed, does not make it near.
    """
    if risk.ground.kind != "deportation" or risk.ended_by is not None:
        return False
    return risk.ground.after is None or on >= subtract(risk.from_day.safe, NEAR)


def _soonest_due(read: _Read, on: date) -> DatedDuty | None:
    """Return the first notification to the agency or for the address; None where none is due."""
    due = [
        duty
        for duty in _duties(read, on)
        if duty.last_day is not None
        and duty.duty.id.startswith(_NOTIFIED)
        and (duty.done is None or duty.late)
    ]
    return min(due, key=lambda duty: _order(duty.last_day, duty.event), default=None)


def _start(read: _Read, ground: Ground) -> tuple[date, date | None, bool]:
    """Return from when the clock can run: earliest, latest (None: open), and whether it may be earlier."""
    event = read.event
    left = getattr(event, "left_old_home_on", None)
    if left is not None:
        return left, left, False
    if event.kind == "moved":
        return event.day, event.day, True
    if not ground.start_judged:
        return event.day, event.day, False
    known = facts_of(read.after).view.value(stopped_living_as_spouses_earliest).at(event.day)
    latest = event.day if event.kind in ("divorced", "spouse_died") else None
    if isinstance(known, date) and known <= event.day:
        return known, latest, False
    return event.day, latest, event.kind in ("divorced", "separated", "violence_at_home")


def _from_latest(latest: date | None, after: Period | None) -> date | None:
    if latest is None:
        return None
    return latest if after is None else last_day(latest, after) + _DAY


def _answered(protection: Protection, facts: CaseFacts, day: date) -> Answered:
    holds = protection.holds
    return Answered(protection, None if holds is None else _holds(holds, facts, day))


def _holds(expr: Expr, facts: CaseFacts, day: date) -> Outcome:
    return outcome(expr, facts, day)


def _protections(risks: Iterable[Risk], facts: CaseFacts, day: date) -> tuple[Answered, ...]:
    """Return the answers to the grounds, then what protects whatever the ground."""
    found: dict[str, Answered] = {}
    for risk in risks:
        for answer in risk.answers:
            found.setdefault(answer.protection.id, answer)
    for protection in protections().values():
        found.setdefault(protection.id, _answered(protection, facts, day))
    return tuple(found.values())


def _steps(read: _Read) -> Iterable[DatedStep]:
    event = read.event
    for step in (each for name in event.begins for each in _steps_of(name)):
        citations = _standing_on(step.places, event.day)
        over = read.ended_by is not None and step.within is None
        if citations and not over and step.id not in event.rules_out:
            last = step_ends(step, event.day)
            if step.id in _DAY_IS_SET and (named := _day_set(event)) is not None:
                last = settled(named)
            yield DatedStep(step, event, last, citations)


def _day_set(event: Event) -> date | None:
    """Return the last day that a notice or a permit names, where the event tells it."""
    named = getattr(event, "leave_by", None) or getattr(event, "until", None)
    return named if isinstance(named, date) else None


def step_ends(step: Step, day: date) -> Doubtful | None:
    """Return the last day of a step that begins on ``day``; None where the law sets no time."""
    if step.within is None or step.ends == "to_file":
        return _limit(day, step.within, first_day_counts=step.first_day_counts)
    days = first_day_disputed(day, step.within)
    if step.ends == "to_leave":
        return days
    return Doubtful(days.other, days.safe, days.why)


# --- Ways ---------------------------------------------------------------------------------------------


def _ways(
    read: tuple[_Read, ...],
    after: Case,
    facts: CaseFacts,
    on: date,
    status: str | None,
    known: bool,
) -> tuple[OpenWay, ...]:
    found: dict[str, OpenWay] = {}
    without = known and status is None
    for each in read:
        if each.ended_by is not None:
            continue
        file_from = max(on, each.event.day)
        for row in _rows(each):
            for way in row.ways:
                if (
                    way.id not in found
                    and _fits(way, status, without=without, facts=facts, day=file_from)
                    and _beside_what_is_pending(way, after, file_from)
                ):
                    warning = (
                        always.CHILD_WARNING if way.moves_child and _has_child(after) else None
                    )
                    by = _file_by(way, each.event, facts, file_from)
                    found[way.id] = OpenWay(way, each.event, file_from, by, warning)
    return tuple(found.values())


_FOR_NOBODY: Final = frozenset(
    {"acquisition", "special_permanent_residence", "certificate_of_eligibility", "naturalisation"}
)


def _fits(way: Way, status: str | None, *, without: bool, facts: CaseFacts, day: date) -> bool:
    """Whether a way is worth naming to somebody with this status; whether it is open is the finding's."""
    if way.only_without_status:
        return without
    if without:
        return way.procedure in _FOR_NOBODY
    if way.procedure == "extension":
        return facts.view.value(stay_is_indefinite).at(day) is not True
    if way.procedure in ("change_of_status", "permanent_residence") and way.to is not None:
        return way.to != status or way.to in NAMED_ORGANISATION
    return True


def _beside_what_is_pending(way: Way, case: Case, day: date) -> bool:
    """Whether a way makes sense beside what is pending: no second extension, and nothing to switch without one."""
    pending = any(
        each.procedure in ("extension", "change_of_status")
        and each.person in (None, case.applicant)
        and each.filed_on is not None
        and each.filed_on <= day < (pending_until(each) or date.max)
        for each in case.applications
    )
    if way.id == "switch_pending":
        return pending or not case.applications.complete
    return not (pending and way.procedure == "extension")


def _has_child(case: Case) -> bool:
    """Whether a child could be moved away from another parent; a parent who died is none."""
    mine = [
        tie.child
        for tie in case.relationships
        if tie.parent == case.applicant
        and tie.kind in ("parent_child", "adoption", "special_adoption", "step_child")
    ]
    return case.relationships.says_nothing or any(
        not _other_parent_died(case, child) for child in mine if child is not None
    )


def _other_parent_died(case: Case, child: str) -> bool:
    others = [
        case.persons[tie.parent]
        for tie in case.relationships
        if tie.kind == "parent_child"
        and tie.child == child
        and tie.parent not in (None, case.applicant)
    ]
    return bool(others) and all(isinstance(parent.died_on, date) for parent in others)


def _file_by(way: Way, event: Event, facts: CaseFacts, day: date) -> Doubtful | None:
    if way.procedure == "acquisition":
        return acquisition_filing_ends(event.day) if _known_closed(event.day) else None
    if way.procedure == "special_permanent_residence":
        return _limit(event.day, Period(days=60), first_day_counts=False)
    if way.procedure in ("extension", "change_of_status"):
        return _last_day_to_file(facts, day)
    return None


def _is_past_its_end(case: Case, facts: CaseFacts, on: date) -> bool:
    """Whether the last period of stay stated is over, and no application carries the stay on."""
    return _is_assumed(facts, on) and standing(case, on).lawful is not True


def _is_assumed(facts: CaseFacts, day: date) -> bool:
    """Whether the stay goes on that day only because renewal is assumed."""
    return facts.view.value(renewal_assumed).at(day) is True


def _last_day_to_file(facts: CaseFacts, day: date) -> Doubtful | None:
    """Return the last day to file within the period of stay; None in one that is only assumed."""
    if _is_assumed(facts, day):
        return None
    end = facts.view.value(stay_expires_on).at(day)
    if not isinstance(end, date):
        return None
    return last_day_to_file(end) if _known_closed(end) else settled(end)


def _known_closed(day: date) -> bool:
    return CLOSING_DAYS_FROM + timedelta(days=40) <= day <= CLOSING_DAYS_TO - timedelta(days=40)


# --- What is said --------------------------------------------------------------------------------------


def _notes(read: _Read) -> Iterable[Note]:
    yield from read.table.notes
    said = [note for row in _rows(read) for note in row.notes]
    yield from said
    if not read.status_known:
        yield always.STATUS_NOT_KNOWN
    elif read.status is None:
        yield always.NO_STATUS_HELD
    if not any(True for _ in _duties(read, read.event.day)):
        yield always.NO_DUTY
    if not read.table.notes and not said:
        yield always.NOTHING_MORE


def _first(
    read: tuple[_Read, ...],
    japanese: str,
    *,
    lawyer: bool,
    dated: tuple[DatedDuty, ...],
    over: bool,
) -> tuple[Note, ...]:
    said: list[Note] = []
    if lawyer:
        said.append(always.LAWYER_TODAY)
    if japanese == "yes":
        said.append(always.JAPANESE)
    elif japanese == "possible":
        said.append(always.CHECK_NATIONALITY)
    if any(each.event.kind == "violence_at_home" for each in read):
        said.append(always.SAFETY)
    if over and japanese != "yes":
        said.append(always.PAST_ITS_END)
    if any(duty.late and not duty.done and duty.binds is Outcome.MET for duty in dated):
        said.append(always.LATE)
    return tuple(said)


def _seeks_protection(case: Case) -> bool:
    person = case.persons[case.applicant]
    return (
        bool(person.protection)
        or any(each.designated_activity == "REFUGEE_APP" for each in person.statuses)
        or any(each.kind == "provisional_stay" for each in person.permissions)
        or any(each.procedure == "refugee_recognition" for each in case.applications)
    )


def _contacts(
    read: tuple[_Read, ...], case: Case, known: Mapping[str, Contact], *, lawyer: bool
) -> tuple[Contact, ...]:
    hidden = _seeks_protection(case) or any(each.event.kind == "violence_at_home" for each in read)
    named = [contact for each in read for contact in each.table.contacts]
    if lawyer:
        named.insert(0, BAR)
    found: dict[str, Contact] = {}
    for contact in named:
        listed = known.get(contact.id)
        if listed is not None and not (hidden and listed.of_own_state):
            found.setdefault(listed.id, listed)
    return tuple(found.values())


def _order(days: Doubtful | None, event: Event) -> date:
    return event.day if days is None else days.safe


def _united(things: Iterable[Any]) -> tuple[Any, ...]:
    """Return each thing once, in the order met; a line counts once whatever it cites."""
    found: dict[Text, Any] = {}
    for thing in things:
        found.setdefault(thing.text if isinstance(thing, Note) else thing, thing)
    return tuple(found.values())
