"""Permissions beside the status: activity other than that permitted (資格外活動)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

_DAY: Final = timedelta(days=1)
_WEEK: Final = 7
HOURS_A_WEEK: Final = 28
"""No shorter limit exists, so a sum beyond it decides even where a job may be missing."""

KINDS: Final = {
    "other_activity_comprehensive": "comprehensive",
    "other_activity_individual": "individual",
}


def _held(view: CaseView) -> Any:
    """Return the permission held on each day; of two at the same time the one that began later."""
    held = view.applicant.permissions
    result = Timeline.constant("none" if held.complete else UNKNOWN)
    begun = [(entry.from_ or entry.granted_on, entry) for entry in held if entry.kind in KINDS]
    for start, entry in sorted(
        ((start, entry) for start, entry in begun if start is not None), key=lambda each: each[0]
    ):
        ends: list[tuple[date, Any]] = [] if entry.end is None else [(entry.end, None)]
        now = Timeline.steps(None, (start, KINDS[entry.kind]), *ends)
        result = Timeline.combine(lambda before, own: before if own is None else own, result, now)
    return result


def _runs_into_special_period(view: CaseView) -> Any:
    said = {
        entry.runs_into_special_period
        for entry in view.applicant.permissions
        if entry.kind in KINDS
    }
    return said.pop() if len(said) == 1 and None not in said else UNKNOWN


def _hours(view: CaseView) -> Any:
    """Return the greatest number of hours of any seven days in a row that hold the day, where days are listed.

    On days of which no list of worked days tells, the weekly hours of the jobs are read.
    """
    listed, weekly = _listed_weeks(view), _weekly_hours(view)
    if listed is None:
        return weekly
    jobs = weekly if isinstance(weekly, Timeline) else Timeline.constant(weekly)
    return Timeline.combine(lambda one, other: other if one is UNKNOWN else one, listed, jobs)


def _listed_weeks(view: CaseView) -> Timeline | None:
    """Return the greatest sum of the seven-day spans around each day; None where no day is listed."""
    history = view.applicant.worked_days
    if history.says_nothing:
        return None
    worked: defaultdict[date, Any] = defaultdict(int)
    gaps = {entry.day for entry in history if entry.hours is None}
    for entry in history:
        worked[entry.day] += entry.hours or 0
    absent: Any = 0 if history.complete else UNKNOWN
    around = sorted({day + timedelta(days=shift) for day in worked for shift in range(-6, 7)})
    steps: list[tuple[date, Any]] = []
    for day in around:
        spans = [_span(day - timedelta(days=back)) for back in range(7)]
        sums = [sum(worked.get(each, 0) for each in span) for span in spans]
        sure = history.complete and not any(each in gaps for span in spans for each in span)
        steps.append((day, max(sums) if sure else _at_least(max(sums))))
        if day + _DAY not in around:
            steps.append((day + _DAY, absent))
    return Timeline.steps(absent, *steps)


def _span(first: date) -> list[date]:
    return [first + timedelta(days=shift) for shift in range(_WEEK)]


def _hours_of_the_day(view: CaseView) -> Any:
    """Return the hours worked on each listed day, all employers added; unknown on the others."""
    history = view.applicant.worked_days
    days = sorted({entry.day for entry in history})
    gaps = {entry.day for entry in history if entry.hours is None}
    steps: list[tuple[date, Any]] = []
    for day in days:
        total = sum(entry.hours or 0 for entry in history if entry.day == day)
        steps.append((day, UNKNOWN if day in gaps else total))
        if day + _DAY not in days:
            steps.append((day + _DAY, UNKNOWN))
    return Timeline.steps(UNKNOWN, *steps)


def _weekly_hours(view: CaseView) -> Any:
    """Return the weekly hours of all jobs of the person on each day, added up.

    A job said to be the activity of a status is the status' own work and left out. Unknown where an
    hour is not stated, and where a job may be missing from the list.
    """
    history = view.applicant.employment
    if history.says_nothing:
        return UNKNOWN
    jobs: list[Timeline] = []
    for job in history:
        if job.activity is not None:
            continue
        worked: Any = UNKNOWN if job.hours_per_week is None else job.hours_per_week
        ends: list[tuple[date, Any]] = [] if job.end is None else [(job.end, 0)]
        if job.from_ is None:
            jobs.append(Timeline.steps(UNKNOWN, *ends))
        else:
            jobs.append(Timeline.steps(0, (job.from_, worked), *ends))
    total = Timeline.combine(_sum, *jobs) if jobs else Timeline.constant(0)
    return total if history.complete else total.map(_at_least)


def _sum(*amounts: Any) -> Any:
    return UNKNOWN if UNKNOWN in amounts else sum(amounts)


def _at_least(amount: Any) -> Any:
    """A list that may lack a job: only a sum that is already over the limit says something."""
    return amount if amount is not UNKNOWN and amount > HOURS_A_WEEK else UNKNOWN


other_activity = choice(
    "permissions.other_activity",
    values=("none", "comprehensive", "individual"),
    ja="資格外活動許可（なし・包括・個別）",
    en="Permission for other activity (none, comprehensive, individual)",
    question=Text(
        ja="資格外活動許可を持っていますか（在留カードの裏に書かれています）。包括許可ですか、個別許可ですか。",
        en="Do you hold a permission for activity other than that permitted (see the back of your "
        "card)? Comprehensive or individual?",
    ),
    evidence=Text(ja="在留カード裏面、資格外活動許可書", en="Back of the card; the permit"),
    derive=_held,
)
reaches_special_period = flag(
    "permissions.reaches_special_period",
    ja="資格外活動許可の記載が特例期間にも及ぶこと",
    en="The wording of the permission reaches into the special period",
    question=Text(
        ja="許可の期限に、特例期間の終わりまでという記載がありますか。",
        en="Does the permission say that it runs to the end of a special period?",
    ),
    evidence=Text(ja="資格外活動許可書", en="The permit"),
    derive=_runs_into_special_period,
)
hours_in_seven_days = number(
    "permissions.hours_in_seven_days",
    unit="hours",
    ja="どの7日間をとっても働く時間の最大（すべての勤務先の合計）",
    en="Greatest number of hours worked in any seven days, all employers together",
    question=Text(
        ja="1週間（どの曜日から数えても）に、アルバイトなどで最大何時間働いていますか。全部の勤務先を足してください。",
        en="In any seven days in a row, how many hours at most do you work beside your status? Add all "
        "employers.",
    ),
    evidence=Text(ja="給与明細、シフト表", en="Pay slips, shift tables"),
    derive=_hours,
)
hours_a_day = number(
    "permissions.hours_a_day",
    unit="hours",
    ja="学校の長期休業中に1日に働く時間の最大",
    en="Greatest number of hours a day in a long vacation of the school",
    question=Text(
        ja="夏休みなど、学則で定める長期休業の間、1日に最大何時間働いていますか。",
        en="In a long vacation fixed by the school's rules, how many hours a day do you work at most?",
    ),
    derive=_hours_of_the_day,
)
in_long_vacation = flag(
    "permissions.in_long_vacation",
    ja="学則で定める長期休業の間であること",
    en="It is a long vacation fixed by the school's rules",
    question=Text(
        ja="学校の規則で決まった長い休み（夏休みなど）の間ですか。",
        en="Is it during a long vacation fixed by the school's rules?",
    ),
)
in_excluded_business = flag(
    "permissions.in_excluded_business",
    ja="風俗営業等の場所又は業務で働くこと",
    en="Works on premises, or in a business, of the adult-entertainment kind",
    question=Text(
        ja="働く場所は、風俗営業等（スナック、パチンコ店、ゲームセンターなどを含む）ですか。仕事の内容は問いません。",
        en="Is the place of work one of the adult-entertainment law (bars with hosting, pachinko, game "
        "centres and the like)? Whatever the job there.",
    ),
    sensitive=True,
)


FACTS: Final = (
    other_activity,
    reaches_special_period,
    hours_in_seven_days,
    hours_a_day,
    in_long_vacation,
    in_excluded_business,
)
