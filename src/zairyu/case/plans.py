"""Putting plans into the histories, so that facts need to look in one place only."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from attrs import evolve

from zairyu.case.model import (
    NONE,
    UNTOLD,
    Case,
    Education,
    Employment,
    History,
    Household,
    Named,
    Pay,
    Person,
    Plan,
    StatusSpell,
)

__all__ = ["with_plans"]

_OF_THE_SCHOOL: Final = (
    "institution", "organisation", "expected_on", "state", "field", "attendance_ratio", "mode", "mext_certified", "designated_university",
    "in_rankings", "super_global", "innovative_asia_partner", "japanese_major",
)  # fmt: skip


def with_plans(case: Case) -> Case:
    """Return the case with every planned record in its history, dated by its plan.

    Each record stands on its own day, so that nothing before that day changes. Planned *facts* stay
    in ``plans``. A planned graduation takes the place of the course under way. A planned job ends the day before it the full-time jobs that go on; planned pay is
    added to the job that goes on, and to the proposed activity.

    A case without planned records is returned as it is.
    """
    plans = sorted((plan for plan in case.plans if plan.fact is None), key=lambda plan: plan.on)
    if not plans:
        return case
    persons = dict(case.persons)
    relationships, proposed = case.relationships, case.proposed
    for plan in plans:
        key = plan.person or case.applicant
        if plan.relationship is not None:
            relationships = relationships.plus(_from(plan.relationship, plan.on))
        else:
            persons[key] = _with(persons[key], plan)
        if plan.pay is not None and proposed is not None and key == case.applicant:
            proposed = evolve(proposed, pay=proposed.pay.plus(_from(plan.pay, plan.on)))
    return evolve(case, persons=Named(persons), relationships=relationships, proposed=proposed)


def _with(person: Person, plan: Plan) -> Person:
    """Return the person with the one record of the plan."""
    day = plan.on
    if (test := plan.language) is not None:
        dated = evolve(test, passed_on=test.passed_on or day)
        return evolve(person, languages=person.languages.plus(dated))
    if (course := plan.education) is not None:
        done = evolve(course, completed=True, completed_on=course.completed_on or day)
        return evolve(person, education=_finished(person.education, done))
    if (qualification := plan.qualification) is not None:
        held = evolve(qualification, obtained_on=qualification.obtained_on or day)
        return evolve(person, qualifications=person.qualifications.plus(held))
    if (achievement := plan.research) is not None:
        dated_achievement = evolve(achievement, on=achievement.on or day)
        return evolve(person, research=person.research.plus(dated_achievement))
    if plan.employment is not None:
        return _new_job(person, _from(plan.employment, day), day)
    if plan.pay is not None:
        return _new_pay(person, _from(plan.pay, day))
    if (absence := plan.absence) is not None:
        left = evolve(absence, left_on=absence.left_on or day)
        return evolve(person, absences=person.absences.plus(left))
    if plan.income is not None:
        household = person.household or Household()
        income = household.income.plus(_from(plan.income, day))
        return evolve(person, household=evolve(household, income=income))
    if (duty := plan.public_duty) is not None:
        due = evolve(duty, due_on=duty.due_on or day)
        return evolve(person, public_duties=person.public_duties.plus(due))
    if plan.status is not None:
        return _new_grant(person, _from(plan.status, day), day)
    return person


def _finished(education: History[Education], done: Education) -> History[Education]:
    """Put a course completed in the place of the same course under way, if the history has it.

    What the plan leaves out of the school stays as the history says.
    """
    under_way = [
        each
        for each in education
        if not each.completed
        and (each.level, each.country, each.from_) == (done.level, done.country, done.from_)
    ]
    if len(under_way) != 1:
        return education.plus(done)
    (course,) = under_way
    kept = {
        name: getattr(course, name)
        for name in _OF_THE_SCHOOL
        if getattr(done, name) is None and getattr(course, name) is not None
    }
    items = tuple(evolve(done, **kept) if each is course else each for each in education)
    return evolve(education, items=items)


def _from(spell: Any, day: date) -> Any:
    return evolve(spell, from_=spell.from_ or day)


def _new_job(person: Person, job: Employment, day: date) -> Person:
    eve = day - timedelta(days=1)
    jobs = tuple(
        evolve(each, until=eve) if each.until is NONE and each.full_time is not False else each
        for each in person.employment
    )
    employment = evolve(person.employment, items=(*jobs, job))
    return evolve(person, employment=employment)


def _new_pay(person: Person, pay: Pay) -> Person:
    going_on = [i for i, job in enumerate(person.employment) if job.until is NONE]
    if not going_on:
        return person
    items = list(person.employment.items)
    job = items[going_on[-1]]
    items[going_on[-1]] = evolve(job, pay=(job.pay or UNTOLD).plus(pay))
    return evolve(person, employment=evolve(person.employment, items=tuple(items)))


def _new_grant(person: Person, grant: StatusSpell, day: date) -> Person:
    grants = tuple(
        evolve(each, until=day) if each.until is NONE else each for each in person.statuses
    )
    return evolve(person, statuses=evolve(person.statuses, items=(*grants, grant)))
