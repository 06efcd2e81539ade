"""Events that a case already tells of: a marriage that ended, a job left, a birth, a graduation.

What :mod:`zairyu.life_events.gather` reads is then the same as if the person had named them. Punishments are
left to those who ask about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, subtract
from zairyu.life_events import events as e

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["stated_events"]

LOOK_BACK: Final = Period(years=1)
"""How far back an event is still told: the longest clock of the Act that an event begins runs for six months."""
_BY_EMPLOYER: Final = ("dismissal", "employer")


def stated_events(case: Case, on: date) -> tuple[e.Event, ...]:
    """Return the events of the last year, and those ahead, that the histories of a case tell of, by day.

    Parameters
    ----------
    case
        The case.
    on
        The day asked about.
    """
    first = subtract(on, LOOK_BACK)
    found = (*_marriages(case), *_children(case), *_jobs(case), *_schools(case))
    kept = [event for event in found if event.day >= first]
    return tuple(sorted(kept, key=lambda event: (event.day, event.kind)))


def _marriages(case: Case) -> Iterator[e.Event]:
    me = case.applicant
    for tie in case.relationships:
        if tie.kind != "marriage" or me not in tie.persons:
            continue
        others = [person for person in tie.persons if person != me]
        spouse = others[0] if others else None
        if isinstance(tie.until, date) and tie.ended_by == "divorce":
            yield e.Divorce(day=tie.until, spouse=spouse)
        elif isinstance(tie.until, date) and tie.ended_by == "death":
            yield e.SpouseDied(day=tie.until, spouse=spouse)
        else:
            yield from (
                e.Separation(day=spell.from_, reason=spell.reason)
                for spell in tie.living
                if spell.together is False and spell.from_ is not None
            )


def _children(case: Case) -> Iterator[e.Event]:
    for tie in case.relationships:
        if tie.kind != "parent_child" or tie.parent != case.applicant or tie.child is None:
            continue
        child = case.persons[tie.child]
        if child.born_on is not None and child.born_in in (None, "JPN"):
            yield e.ChildBorn(day=child.born_on, child=tie.child)


def _jobs(case: Case) -> Iterator[e.Event]:
    jobs = [job for job in case.persons[case.applicant].employment if _is_in_japan(job)]
    for job in jobs:
        if isinstance(job.until, date):
            by_company = None if job.ended_by is None else job.ended_by in _BY_EMPLOYER
            yield e.LeftJob(
                day=job.until, organisation=job.organisation, dismissed_by_company=by_company
            )
        earlier = any(
            isinstance(other.until, date) and job.from_ is not None and other.until < job.from_
            for other in jobs
        )
        if job.from_ is not None and earlier:
            yield e.JoinedJob(day=job.from_, organisation=job.organisation, activity=job.activity)


def _is_in_japan(job: Any) -> bool:
    return job.country in (None, "JPN") and job.full_time is not False


def _schools(case: Case) -> Iterator[e.Event]:
    for course in case.persons[case.applicant].education:
        if course.country != "JPN":
            continue
        if isinstance(course.completed_on, date):
            yield e.Graduated(day=course.completed_on)
        elif course.state in ("withdrawn", "expelled") and isinstance(course.until, date):
            yield e.LeftSchool(day=course.until, expelled=course.state == "expelled")
