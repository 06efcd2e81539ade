"""Applying an event to a case: the case as it is once the event has happened. Pure; nothing is looked up.

Only what the event says is written: a divorce ends the marriage, a job lost ends the job that goes on. An
event that changes nothing that a case holds, or that the case tells of already, gives the case back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, Final, Literal

from attrs import evolve

from zairyu.calendar import add, return_by, special_period_end
from zairyu.case import Case, Person
from zairyu.case.career import Employment, Leave
from zairyu.case.family import Cohabitation, Relationship
from zairyu.case.intent import Application
from zairyu.case.person import Household, Offence
from zairyu.case.stay import Absence, Measure, Permission, StatusSpell
from zairyu.case.stay import Protection as RecognisedProtection
from zairyu.case.values import NONE, Changing, Step
from zairyu.life_events import events as e

__all__ = ["apply", "apply_all"]

_DAY: Final = timedelta(days=1)


def apply_all(case: Case, events: Iterable[e.Event]) -> Case:
    """Return the case after several events, in order of their days."""
    for event in sorted(events, key=lambda each: each.day):
        case = apply(case, event)
    return case


def apply(case: Case, event: e.Event) -> Case:
    """Return the case after one event."""
    change = _CHANGES.get(event.kind)
    return case if change is None else change(case, event)


# --- Persons ------------------------------------------------------------------------------------------


def _with(case: Case, person: Person, who: str | None = None) -> Case:
    from zairyu.case.values import Named

    return evolve(case, persons=Named({**case.persons, who or case.applicant: person}))


def _applicant(case: Case) -> Person:
    return case.persons[case.applicant]


def _ended(spells: Any, day: date, **told: Any) -> Any:
    """End each spell that is said to go on."""
    items = tuple(
        evolve(each, until=day, **told) if each.until is NONE else each for each in spells
    )
    return evolve(spells, items=items)


# --- Family -------------------------------------------------------------------------------------------


def _married(case: Case, event: Any) -> Case:
    if event.spouse is None or event.spouse not in case.persons:
        return case
    if any(
        tie.kind == "marriage"
        and {case.applicant, event.spouse} <= set(tie.persons)
        and not isinstance(tie.until, date)
        for tie in case.relationships
    ):
        return case
    tie = Relationship(
        kind="marriage", persons=(case.applicant, event.spouse), from_=event.day, until=NONE
    )
    return evolve(case, relationships=case.relationships.plus(tie))


def _marriage_ends(how: Literal["divorce", "death"]) -> Callable[[Case, Any], Case]:
    def change(case: Case, event: Any) -> Case:
        spouse = getattr(event, "spouse", None)
        ties = tuple(
            evolve(tie, until=event.day, ended_by=how)
            if tie.kind == "marriage"
            and case.applicant in tie.persons
            and (spouse is None or spouse in tie.persons)
            and not isinstance(tie.until, date)
            else tie
            for tie in case.relationships
        )
        case = evolve(case, relationships=evolve(case.relationships, items=ties))
        if how == "death" and spouse is not None and spouse in case.persons:
            case = _with(case, evolve(case.persons[spouse], died_on=event.day), spouse)
        return case

    return change


def _separated(case: Case, event: Any) -> Case:
    apart = Cohabitation(from_=event.day, until=NONE, together=False, reason=event.reason)

    def change(tie: Relationship) -> Relationship:
        known = any(each.from_ == event.day and each.together is False for each in tie.living)
        mine = tie.kind == "marriage" and case.applicant in tie.persons
        if known or not mine or isinstance(tie.until, date):
            return tie
        before = _ended(tie.living, event.day - _DAY)
        return evolve(tie, living=evolve(before, items=(*before.items, apart)))

    ties = tuple(change(tie) for tie in case.relationships)
    return evolve(case, relationships=evolve(case.relationships, items=ties))


def _sponsor_died(case: Case, event: Any) -> Case:
    if event.sponsor is None or event.sponsor not in case.persons:
        return case
    return _with(case, evolve(case.persons[event.sponsor], died_on=event.day), event.sponsor)


def _child(kind: Any) -> Callable[[Case, Any], Case]:
    def change(case: Case, event: Any) -> Case:
        if event.child is None or event.child not in case.persons:
            return case
        if any(
            tie.child == event.child and tie.parent == case.applicant for tie in case.relationships
        ):
            return case
        tie = Relationship(
            kind=kind, parent=case.applicant, child=event.child, from_=event.day, until=NONE
        )
        return evolve(case, relationships=case.relationships.plus(tie))

    return change


def _naturalised(case: Case, event: Any) -> Case:
    person = _applicant(case)
    statuses = _status_ends(person.statuses, event.day - _DAY, ended_by="loss")
    return _with(case, evolve(person, japanese_national=True, statuses=statuses))


def _lost_nationality(case: Case, event: Any) -> Case:
    person = _applicant(case)
    return _with(
        case,
        evolve(
            person,
            japanese_national=False,
            stays_outside_the_system="lost_nationality",
            stays_outside_since=event.day,
        ),
    )


def _pregnant(case: Case, event: Any) -> Case:
    person = _applicant(case)
    return _with(case, evolve(person, expects_child=_from(person.expects_child, True, event.day)))


def _died(case: Case, event: Any) -> Case:
    return _with(case, evolve(_applicant(case), died_on=event.day))


# --- Work and study -----------------------------------------------------------------------------------


def _job_ends(how: Literal["employer", "retirement"] | None) -> Callable[[Case, Any], Case]:
    def change(case: Case, event: Any) -> Case:
        person = _applicant(case)
        reason: Literal["employer", "retirement", "dismissal", "resignation"] | None = how
        if event.kind == "left_job" and event.dismissed_by_company is not None:
            reason = "dismissal" if event.dismissed_by_company else "resignation"
        named = getattr(event, "organisation", None)
        jobs = tuple(
            evolve(job, until=event.day, ended_by=reason)
            if job.until is NONE
            and (job.organisation == named if named is not None else job.full_time is not False)
            else job
            for job in person.employment
        )
        return _with(case, evolve(person, employment=evolve(person.employment, items=jobs)))

    return change


def _joined_job(case: Case, event: Any) -> Case:
    person = _applicant(case)
    if any(
        job.from_ == event.day and event.organisation in (None, job.organisation)
        for job in person.employment
    ):
        return case
    job = Employment(
        organisation=event.organisation,
        activity=event.activity,
        country="JPN",
        from_=event.day,
        until=NONE,
    )
    return _with(case, evolve(person, employment=person.employment.plus(job)))


def _school_ends(*, completed: bool) -> Callable[[Case, Any], Case]:
    def change(case: Case, event: Any) -> Case:
        person = _applicant(case)
        told: dict[str, Any] = (
            {"state": "completed", "completed": True, "completed_on": event.day}
            if completed
            else {"state": "expelled" if event.expelled else "withdrawn", "completed": False}
        )
        return _with(case, evolve(person, education=_ended(person.education, event.day, **told)))

    return change


def _leave(case: Case, event: Any) -> Case:
    person = _applicant(case)
    if any(leave.from_ == event.day for job in person.employment for leave in job.leaves):
        return case
    kind: Any = "illness" if event.kind == "illness" else event.leave or "other"
    leave = Leave(kind=kind, from_=event.day, until=event.until or NONE)
    jobs = tuple(
        evolve(job, leaves=job.leaves.plus(leave)) if job.until is NONE else job
        for job in person.employment
    )
    return _with(case, evolve(person, employment=evolve(person.employment, items=jobs)))


# --- Money, offences, the stay --------------------------------------------------------------------------


def _public_assistance(case: Case, event: Any) -> Case:
    person = _applicant(case)
    household = person.household or Household()
    told = _from(household.public_assistance, True, event.day)
    return _with(case, evolve(person, household=evolve(household, public_assistance=told)))


def _sentenced(case: Case, event: Any) -> Case:
    if event.sentence is None:
        return case
    person = _applicant(case)
    if any(each.final_on == event.day and each.kind == event.sentence for each in person.offences):
        return case
    offence = Offence(kind=event.sentence, final_on=event.day, term=event.term, drugs=event.drugs)
    return _with(case, evolve(person, offences=person.offences.plus(offence)))


_GRANTED_BY: Final[dict[str, Literal["landing", "special_permission"]]] = {
    "entered_japan": "landing",
    "special_permission_granted": "special_permission",
}


def _granted(case: Case, event: Any) -> Case:
    if event.status is None:
        return case
    person = _applicant(case)
    if any(spell.from_ == event.day and spell.status == event.status for spell in person.statuses):
        return case
    period = event.period_of_stay
    spell = StatusSpell(
        status=event.status,
        period_of_stay=period,
        expires_on=None
        if period is None
        else NONE
        if period == "indefinite"
        else add(event.day, period),
        from_=event.day,
        until=NONE,
        granted_on=event.day,
        granted_by=_GRANTED_BY.get(event.kind),
    )
    before = _status_ends(person.statuses, event.day)
    return _with(case, evolve(person, statuses=evolve(before, items=(*before.items, spell))))


def _status_ends(history: Any, day: date, **told: Any) -> Any:
    """End the status held: that day, or with its period where that was over long before."""

    def end(spell: StatusSpell) -> StatusSpell:
        if spell.until is not NONE:
            return spell
        last = spell.expires_on
        if isinstance(last, date) and day > special_period_end(last).later:
            return evolve(spell, until=last, ended_by="expiry")
        return evolve(spell, until=day, **told)

    return evolve(history, items=tuple(end(spell) for spell in history))


def _stay_expired(case: Case, event: Any) -> Case:
    """End the stay with the day; a grant that the case already ends then is said to have run out."""
    person = _applicant(case)
    ended = _status_ends(person.statuses, event.day, ended_by="expiry", expires_on=event.day)
    told = tuple(
        evolve(spell, ended_by="expiry")
        if spell.ended_by is None and spell.until == event.day
        else spell
        for spell in ended
    )
    return _with(case, evolve(person, statuses=evolve(ended, items=told)))


# --- Proceedings and protection ---------------------------------------------------------------------------


def _measure(kind: Any, ends: Any = None) -> Callable[[Case, Any], Case]:
    """Write a decision or a measure; ``ends`` says how it ends the status held."""

    def change(case: Case, event: Any) -> Case:
        person = _applicant(case)
        until = getattr(event, "leave_by", None)
        told = getattr(event, "time_to_leave", None)
        measure = Measure(
            kind=kind,
            from_=event.day,
            until=NONE if until is None else until,
            time_to_leave=True if kind == "revocation" and until is not None else told,
        )
        statuses = (
            person.statuses
            if ends is None
            else _status_ends(person.statuses, event.day, ended_by=ends)
        )
        return _with(
            case, evolve(person, measures=person.measures.plus(measure), statuses=statuses)
        )

    return change


def _measure_over(kind: Any) -> Callable[[Case, Any], Case]:
    """End the time of a revocation or a departure order on the day of the event."""

    def change(case: Case, event: Any) -> Case:
        person = _applicant(case)
        found = [each for each in person.measures if each.kind == kind]
        over = tuple(
            evolve(each, until=event.day, time_to_leave=True if kind == "revocation" else None)
            if each.kind == kind
            else each
            for each in person.measures
        )
        if not found:
            over = (
                *over,
                Measure(
                    kind=kind,
                    from_=event.day,
                    until=event.day,
                    time_to_leave=True if kind == "revocation" else None,
                ),
            )
        statuses = _status_ends(person.statuses, event.day, ended_by="revocation")
        if kind != "revocation":
            statuses = _status_ends(person.statuses, event.day, ended_by="expiry")
        return _with(
            case,
            evolve(person, measures=evolve(person.measures, items=over), statuses=statuses),
        )

    return change


def _permitted(kind: Any) -> Callable[[Case, Any], Case]:
    def change(case: Case, event: Any) -> Case:
        person = _applicant(case)
        until = getattr(event, "until", None)
        permit = Permission(kind=kind, from_=event.day, until=NONE if until is None else until)
        return _with(case, evolve(person, permissions=person.permissions.plus(permit)))

    return change


def _applied_for_protection(case: Case, event: Any) -> Case:
    asked = Application(procedure="refugee_recognition", filed_on=event.day, decided_on=NONE)
    return evolve(case, applications=case.applications.plus(asked))


def _recognised(case: Case, event: Any) -> Case:
    if event.recognised_as is None:
        return case
    person = _applicant(case)
    told = RecognisedProtection(kind=event.recognised_as, recognised_on=event.day)
    return _with(case, evolve(person, protection=person.protection.plus(told)))


def _removed(case: Case, event: Any) -> Case:
    """Left for good: the status ended, and the person is abroad without a permission to return."""
    person = _applicant(case)
    absence = Absence(left_on=event.day, returned_on=NONE, permission="none")
    how: Any = "deportation" if event.kind == "deported" else "departure"
    return _with(
        case,
        evolve(
            person,
            statuses=_status_ends(person.statuses, event.day, ended_by=how),
            absences=person.absences.plus(absence),
        ),
    )


def _absent(case: Case, event: Any) -> Case:
    """An absence; the status ends with a departure without a permission to return, or when one ran out."""
    person = _applicant(case)
    if any(absence.left_on == event.day for absence in person.absences):
        return case
    absence = Absence(left_on=event.day, returned_on=event.returned_on, permission=event.permission)
    statuses = person.statuses
    if event.permission == "none":
        statuses = _status_ends(statuses, event.day, ended_by="departure")
    elif event.permission == "special_reentry" and event.returned_on is not None:
        ends = [each.expires_on for each in statuses if each.until is NONE]
        end = next((day for day in ends if isinstance(day, date)), None)
        last = return_by(event.day, end).later
        if event.returned_on > last:
            statuses = _status_ends(statuses, max(last, event.day), ended_by="loss")
    return _with(case, evolve(person, absences=person.absences.plus(absence), statuses=statuses))


def _from(changing: Changing[Any], value: Any, day: date) -> Changing[Any]:
    before = tuple(step for step in changing.steps if step.from_ is None or step.from_ < day)
    return Changing((*before, Step(value, day)))


_CHANGES: Final[dict[str, Callable[[Case, Any], Case]]] = {
    "married": _married,
    "divorced": _marriage_ends("divorce"),
    "spouse_died": _marriage_ends("death"),
    "sponsor_died": _sponsor_died,
    "separated": _separated,
    "child_born": _child("parent_child"),
    "child_adopted": _child("adoption"),
    "naturalised": _naturalised,
    "lost_nationality": _lost_nationality,
    "pregnant": _pregnant,
    "died": _died,
    "left_job": _job_ends(None),
    "employer_bankrupt": _job_ends("employer"),
    "retired": _job_ends("retirement"),
    "joined_job": _joined_job,
    "left_school": _school_ends(completed=False),
    "graduated": _school_ends(completed=True),
    "illness": _leave,
    "care_leave": _leave,
    "public_assistance": _public_assistance,
    "sentenced": _sentenced,
    "entered_japan": _granted,
    "permission_granted": _granted,
    "stay_expired": _stay_expired,
    "special_permission_granted": _granted,
    "revocation_started": _measure("revocation_notice"),
    "revoked": _measure("revocation", "revocation"),
    "departure_period_ended": _measure_over("revocation"),
    "deportation_started": _measure("deportation_proceeding"),
    "finding_made": _measure("deportation_proceeding"),
    "hearing_decision": _measure("deportation_proceeding"),
    "objection_decision": _measure("deportation_proceeding"),
    "special_permission_refused": _measure("deportation_proceeding"),
    "detained": _measure("detention"),
    "supervision": _permitted("supervision_measure"),
    "provisional_release": _permitted("provisional_release"),
    "departure_ordered": _measure("departure_order", "expiry"),
    "departure_order_limit_passed": _measure_over("departure_order"),
    "deportation_ordered": _measure("deportation_order", "deportation"),
    "execution_stayed": _measure("stay_of_execution"),
    "left_under_departure_order": _removed,
    "deported": _removed,
    "protection_applied": _applied_for_protection,
    "provisional_stay_granted": _permitted("provisional_stay"),
    "protection_recognised": _recognised,
    "long_absence": _absent,
}
