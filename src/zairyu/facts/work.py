"""Which job and which organisation carry the activity on a day, and how the proposed activity joins them.

Up to the day the case is known, the jobs of the history speak, and the proposed activity only where they say
nothing. From that day on it is the other way round: what is asked about is the activity proposed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from zairyu.logic import NONE, UNKNOWN, Timeline

if TYPE_CHECKING:
    from zairyu.case.model import Changing, Employment, Organisation, ProposedActivity
    from zairyu.facts.source import CaseView

__all__ = [
    "changing", "is_main_work", "joined", "main_job_on", "of_main_job", "of_organisation",
    "of_proposed", "organisation_on",
]  # fmt: skip


def is_main_work(job: Employment) -> bool:
    """Return whether the job can carry a status: part-time work beside it cannot."""
    return job.full_time is not False and job.contract != "part_time"


def main_job_on(view: CaseView, day: date) -> Any:
    """Return the job that carries the activity on a day; NONE where there is none, UNKNOWN where not known.

    Of several at once it is the one at the organisation proposed.
    """
    jobs = [job for job in view.applicant.employment if is_main_work(job)]
    held = [job for job in jobs if job.covers(day)]
    if any(job.covers(day) is None for job in jobs):
        return UNKNOWN
    if not held:
        return NONE if view.applicant.employment.complete else UNKNOWN
    if len(held) == 1:
        return held[0]
    proposed = view.case.proposed
    same = [job for job in held if proposed and job.organisation == proposed.organisation]
    return same[0] if len(same) == 1 else UNKNOWN


def _job_days(view: CaseView) -> set[date]:
    days: set[date] = set()
    for job in view.applicant.employment:
        days |= {day for day in (job.from_, job.end) if day is not None}
        if job.from_ is not None and job.until is None:
            days.add(job.from_ + timedelta(days=1))  # from here on nobody said whether it went on
    return days


def of_main_job(
    view: CaseView, read: Callable[[Employment, date], Any], more: Iterable[date] = ()
) -> Timeline:
    """Return what ``read`` says of the job held, day by day; ``more``: other days on which it may change."""

    def value(day: date) -> Any:
        job = main_job_on(view, day)
        return job if job is NONE or job is UNKNOWN else read(job, day)

    days = sorted(_job_days(view) | set(more))
    return Timeline.steps(value(date.min), *((day, value(day)) for day in days))


def joined(view: CaseView, history: Timeline, proposed: Timeline) -> Timeline:
    """Return the history up to the day the case is known, then what is proposed; each fills the other's gaps."""

    def first_known(first: Any, second: Any) -> Any:
        return second if first is UNKNOWN else first

    past = Timeline.combine(first_known, history, proposed)
    ahead = Timeline.combine(first_known, proposed, history)
    is_past = Timeline.steps(True, (view.as_of, False))
    return Timeline.combine(lambda p, a, old: p if old else a, past, ahead, is_past)


def organisation_on(view: CaseView) -> Timeline:
    """Return the id of the contracting or activity organisation, day by day."""
    history = of_main_job(view, lambda job, _: job.organisation or UNKNOWN)
    proposed = view.case.proposed
    named = proposed.organisation if proposed else None
    return joined(view, history, Timeline.steps(UNKNOWN, (view.as_of, named or UNKNOWN)))


def changing(value: Changing[Any]) -> Timeline:
    """Return the timeline of a value that may change; unknown before its first step."""
    return Timeline.steps(UNKNOWN, *((step.from_ or date.min, step.value) for step in value.steps))


def of_organisation(view: CaseView, read: Callable[[Organisation], Timeline]) -> Timeline:
    """Return what ``read`` says of the organisation that carries the activity, day by day."""
    names = sorted(view.case.organisations)
    lines = [read(view.case.organisations[name]) for name in names]

    def pick(name: Any, *values: Any) -> Any:
        return values[names.index(name)] if name in names else UNKNOWN

    return Timeline.combine(pick, organisation_on(view), *lines)


def of_proposed(view: CaseView, read: Callable[[ProposedActivity], Any]) -> Timeline:
    """Return what the proposed activity says, from the day the case is known.

    For the days before, it holds while the organisation was the one proposed.
    """
    proposed = view.case.proposed
    value = None if proposed is None else read(proposed)
    if proposed is None or value is None:
        return Timeline.constant(UNKNOWN)
    before = organisation_on(view).map(
        lambda name: value if name is not UNKNOWN and name == proposed.organisation else UNKNOWN
    )
    return Timeline.combine(
        lambda old, past: value if not past else old,
        before,
        Timeline.steps(True, (view.as_of, False)),
    )
