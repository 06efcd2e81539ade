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
    covering = [(job, job.covers(day)) for job in view.applicant.employment if is_main_work(job)]
    if any(covers is None for _, covers in covering):
        return UNKNOWN
    held = [job for job, covers in covering if covers]
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


def _main_jobs(view: CaseView) -> Timeline:
    """Return the job held, day by day; found once for a case."""
    known: Timeline | None = view.memo.get("main_jobs")
    if known is None:
        days = sorted(_job_days(view))
        jobs = [(day, main_job_on(view, day)) for day in days]
        known = view.memo["main_jobs"] = Timeline.steps(main_job_on(view, date.min), *jobs)
    return known


def of_main_job(
    view: CaseView, read: Callable[[Employment, date], Any], more: Iterable[date] = ()
) -> Timeline:
    """Return what ``read`` says of the job held, day by day; ``more``: other days on which it may change."""
    jobs = _main_jobs(view)

    def value(day: date) -> Any:
        job = jobs.at(day)
        return job if job is NONE or job is UNKNOWN else read(job, day)

    days = sorted({*jobs.starts[1:], *more})
    return Timeline.steps(value(date.min), *((day, value(day)) for day in days))


def joined(view: CaseView, history: Timeline, proposed: Timeline) -> Timeline:
    """Return the history up to the day the case is known, then what is proposed; each fills the other's gaps."""
    if proposed.values == (UNKNOWN,):
        return history
    if history.values == (UNKNOWN,):
        return proposed
    cut = view.as_of
    days = sorted({*history.starts, *proposed.starts, cut})
    steps = []
    for day in days:
        past, ahead = history.step(day)[0], proposed.step(day)[0]
        first, second = (past, ahead) if day < cut else (ahead, past)
        steps.append((day, second if first is UNKNOWN else first))
    return Timeline.steps(steps[0][1], *steps[1:])


def organisation_on(view: CaseView) -> Timeline:
    """Return the id of the contracting or activity organisation, day by day; found once for a case."""
    known: Timeline | None = view.memo.get("organisation_on")
    if known is None:
        history = _main_jobs(view).map(
            lambda job: job if job is NONE or job is UNKNOWN else job.organisation or UNKNOWN
        )
        proposed = view.case.proposed
        named = proposed.organisation if proposed else None
        known = joined(view, history, Timeline.steps(UNKNOWN, (view.as_of, named or UNKNOWN)))
        view.memo["organisation_on"] = known
    return known


def changing(value: Changing[Any]) -> Timeline:
    """Return the timeline of a value that may change; unknown before its first step."""
    if len(value.steps) == 1 and value.steps[0].from_ is None:
        return Timeline.constant(value.steps[0].value)
    return Timeline.steps(UNKNOWN, *((step.from_ or date.min, step.value) for step in value.steps))


def of_organisation(view: CaseView, read: Callable[[Organisation], Timeline]) -> Timeline:
    """Return what ``read`` says of the organisation that carries the activity, day by day."""
    held = organisation_on(view)
    organisations = view.case.organisations
    lines = {
        name: read(organisations[name])
        for name in set(held.values)
        if name.__class__ is str and name in organisations
    }
    if all(len(line.starts) == 1 for line in lines.values()):
        values = {name: line.values[0] for name, line in lines.items()}
        return held.map(lambda name: values.get(name, UNKNOWN))
    days = sorted({*held.starts, *(day for line in lines.values() for day in line.starts)})
    steps = []
    for day in days:
        line = lines.get(held.step(day)[0])
        steps.append((day, UNKNOWN if line is None else line.step(day)[0]))
    return Timeline.steps(steps[0][1], *steps[1:])


def of_proposed(view: CaseView, read: Callable[[ProposedActivity], Any]) -> Timeline:
    """Return what the proposed activity says, from the day the case is known.

    For the days before, it holds while the organisation was the one proposed.
    """
    proposed = view.case.proposed
    value = None if proposed is None else read(proposed)
    if proposed is None or value is None:
        return Timeline.constant(UNKNOWN)
    return _with_the_one_proposed(view, proposed).map(lambda holds: value if holds else UNKNOWN)


def _with_the_one_proposed(view: CaseView, proposed: ProposedActivity) -> Timeline:
    """Return when what is proposed holds; found once for a case."""
    known: Timeline | None = view.memo.get("with_the_one_proposed")
    if known is None:
        known = view.memo["with_the_one_proposed"] = Timeline.combine(
            lambda name, ahead: ahead or (name is not UNKNOWN and name == proposed.organisation),
            organisation_on(view),
            Timeline.steps(False, (view.as_of, True)),
        )
    return known
