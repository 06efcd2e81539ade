"""Stay in Japan: the status held, its period, years that count, absences.

Everything here follows from the chain of stays (:mod:`zairyu.facts.stays`). Years run from the first day
of an unbroken chain and are complete on the anniversary. An absence does not break the chain, the loss
of the status does: leaving without re-entry permission, returning too late, or a time without status.
After the end of the last period stated, renewal for the same period is assumed
(:data:`renewal_assumed`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

from zairyu.calendar import Period, add, completed, completion_day, subtract
from zairyu.case import Explicit
from zairyu.facts.stays import (
    FOREVER,
    Spell,
    counts_for_five_years,
    is_hsp,
    is_in,
    is_special_hsp,
    is_waiting,
    stays_in,
)  # fmt: skip
from zairyu.facts.work import is_main_work
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Count,
    Special,
    Text,
    Timeline,
    choice,
    date_fact,
    flag,
    judgement,
    number,
)  # fmt: skip
from zairyu.statuses import STATUS_IDS, days_of_new_periods, longest_period_of_stay
from zairyu.statuses import status as catalogue_entry

if TYPE_CHECKING:
    from zairyu.case import History, Person, StatusSpell
    from zairyu.facts.source import CaseView


def _held_undated(view: CaseView) -> StatusSpell | None:
    """Return the grant that goes on and of which only the beginning is not stated."""
    undated = [g for g in view.applicant.statuses if g.from_ is None and g.goes_on]
    return undated[0] if len(undated) == 1 else None


def held_from_now_on(
    view: CaseView, known: Timeline, read: Callable[[StatusSpell], Any]
) -> Timeline:
    """Add what a grant without a beginning says: it is known to hold from the day the case is known."""
    grant = _held_undated(view)
    if grant is None or known.at(view.as_of) is not UNKNOWN:
        return known
    before = [
        (day, value)
        for day, value in zip(known.starts[1:], known.values[1:], strict=True)
        if day < view.as_of
    ]
    return Timeline.steps(known.values[0], *before, (view.as_of, read(grant)))


def _status_held(view: CaseView) -> Timeline:
    """Follow the grants; a special permanent resident, who has none, holds that position throughout."""
    person = view.applicant
    if person.special_permanent_resident and not person.statuses:
        return Timeline.constant("special_permanent_resident")
    return held_from_now_on(view, stays_in(view).held(), lambda grant: grant.status)


def _count_in(view: CaseView, status: str) -> Timeline:
    return stays_in(view).count(is_in(status))


def _total_in(view: CaseView, status: str) -> Timeline:
    return stays_in(view).total(is_in(status))


_FIVE: Final = 5
"""Years. What the guideline asks of work or residence statuses; beyond, nothing more is asked."""


def _for_five_years(view: CaseView, counting: str) -> Timeline:
    return stays_in(view).count(counts_for_five_years(counting), _FIVE)


def _longest_for_five_years(view: CaseView, counting: str) -> Timeline:
    return stays_in(view).longest(counts_for_five_years(counting), _FIVE)


# --- Periods of stay -----------------------------------------------------------------------------------


def _months(period: Period) -> int:
    """Return a period of stay in months; thirty days stand for one where it was given in days."""
    return period.years * 12 + period.months + period.days // 30


def _granted_months(grant: StatusSpell) -> Any:
    """Return the months granted, NONE where indefinite; from the two days where only they are stated."""
    if grant.period_of_stay == "indefinite" or grant.expires_on is Explicit.NONE:
        return NONE
    if isinstance(grant.period_of_stay, Period):
        return _months(grant.period_of_stay)
    if grant.from_ is not None and isinstance(grant.expires_on, date):
        return completed(grant.from_, "months", grant.expires_on)
    return UNKNOWN


def _by_grant(view: CaseView, read: Any) -> Timeline:
    """Return what ``read`` says of the grant in force, along the chain of spells."""
    grants = {grant.from_: grant for grant in view.applicant.statuses if grant.from_ is not None}
    starts = sorted(grants)

    def of(spell: Spell) -> Any:
        begun = [start for start in starts if start <= spell.start]
        return read(grants[begun[-1]])

    return stays_in(view).timeline(of, absent=NONE)


def _period_of_stay(view: CaseView) -> Timeline:
    return held_from_now_on(view, _by_grant(view, _granted_months), _granted_months)


def _stay_is_indefinite(view: CaseView) -> Timeline:
    return view.value(period_of_stay).map(
        lambda months: UNKNOWN if months is UNKNOWN else months is NONE
    )


def _longest_period(view: CaseView) -> Timeline:
    """Follow the catalogue along the status held: a period may become the longest, or cease to be."""
    held = view.value(status_held)
    steps: list[tuple[date, Any]] = []
    for start, until, status in held.between(date.min, date.max):
        days = [start, *(day for day in _days_of_new_periods(status) if start < day < until)]
        steps.extend((day, _longest_months(status, day)) for day in days)
    return Timeline.steps(UNKNOWN, *steps)


def _days_of_new_periods(status: Any) -> tuple[date, ...]:
    return () if status is UNKNOWN or status == "none" else tuple(days_of_new_periods(status))


def _longest_months(status: Any, day: date) -> Any:
    if status is UNKNOWN:
        return UNKNOWN
    if status == "none":
        return NONE
    longest = longest_period_of_stay(status, day)
    if longest is None:
        return UNKNOWN
    return NONE if longest == "indefinite" else _months(longest)


_RENEWALS_AHEAD: Final = 40
"""Assumed renewals followed; with one-year periods, forty years."""


def _periods(
    view: CaseView, renewals: int = _RENEWALS_AHEAD
) -> list[tuple[date, date | Special | None, bool]]:
    """Return ``(first day, last day, assumed)`` of each period of stay; NONE: indefinite.

    A last day of None is not known. After the last one stated, renewal for the same period is assumed
    while the stay goes on.
    """
    grants = sorted(
        (grant for grant in view.applicant.statuses if grant.from_ is not None),
        key=lambda grant: grant.from_ or view.as_of,
    )
    found: list[tuple[date, date | Special | None, bool]] = []
    for grant in grants:
        assert grant.from_ is not None
        found.append((grant.from_, _last_day(grant), False))
    if not grants or not _goes_on(view):
        return found
    months = _granted_months(grants[-1])
    last = found[-1][1]
    if isinstance(last, date) and isinstance(months, int) and months > 0:
        for number in range(1, renewals + 1):
            begins = completion_day(last, months * (number - 1), "months") + timedelta(days=1)
            found.append((begins, completion_day(last, months * number, "months"), True))
    return found


def _last_day(grant: StatusSpell) -> date | Special | None:
    months = _granted_months(grant)
    if months is NONE:
        return Special.NONE
    if isinstance(grant.expires_on, date):
        return grant.expires_on
    if months is UNKNOWN or grant.from_ is None or not isinstance(grant.period_of_stay, Period):
        return None
    period = grant.period_of_stay
    whole = completion_day(grant.from_, period.years * 12 + period.months, "months")
    return whole + timedelta(days=period.days)


def _goes_on(view: CaseView) -> bool:
    spells = stays_in(view).spells
    return bool(spells) and spells[-1].until == FOREVER


def _stay_expires_on(view: CaseView) -> Timeline:
    steps: list[tuple[date, Any]] = [
        (first, UNKNOWN if last is None else last) for first, last, _ in _periods(view)
    ]
    spells = stays_in(view).spells
    if spells and spells[-1].until != FOREVER:
        steps.append((spells[-1].until, NONE))
    known = Timeline.steps(UNKNOWN, *steps)
    return held_from_now_on(view, known, lambda grant: _last_day(grant) or UNKNOWN)


def _renewal_assumed(view: CaseView) -> Timeline:
    first_renewal = _periods(view, renewals=1)
    return Timeline.steps(False, *((first, True) for first, _, assumed in first_renewal if assumed))


def _stay_lasts(view: CaseView, months: int) -> Timeline:
    steps: list[tuple[date, Any]] = []
    for first, last, _ in _periods(view):
        if not isinstance(last, date):
            steps.append((first, UNKNOWN if last is None else True))
            continue
        long_enough = subtract(last, Period(months=int(months)))
        steps.append((first, first <= long_enough))
        if first <= long_enough:
            steps.append((long_enough + timedelta(days=1), False))
    return Timeline.steps(UNKNOWN, *steps)


_LAST_DAY_OF_THREE_YEARS: Final = date(2027, 3, 31)


def _within_period_held_on_2027_03_31(view: CaseView) -> Any:
    held = view.value(status_held).at(_LAST_DAY_OF_THREE_YEARS)
    if held is UNKNOWN or held == "none":
        return UNKNOWN if held is UNKNOWN else False
    periods = [entry for entry in _periods(view) if entry[0] <= _LAST_DAY_OF_THREE_YEARS]
    if not periods:
        return UNKNOWN
    first, last, _ = periods[-1]
    if last is None:
        return UNKNOWN
    if not isinstance(last, date):
        return Timeline.steps(False, (first, True))
    return Timeline.steps(False, (first, True), (last + timedelta(days=1), False))


_FIRST_DAY_OF_THE_REVISION: Final = date(2027, 4, 1)


def _earlier_permanent_residence_applications(view: CaseView) -> Timeline:
    """Count those filed before the reading day; none can be before the first day, nor after what is known."""
    history = view.case.applications
    filed = sorted(
        entry.filed_on
        for entry in history
        if entry.procedure == "permanent_residence"
        and entry.person in (None, view.case.applicant)
        and entry.filed_on is not None
        and entry.filed_on >= _FIRST_DAY_OF_THE_REVISION
    )
    known = history.is_complete_from(_FIRST_DAY_OF_THE_REVISION)
    if view.as_of >= _FIRST_DAY_OF_THE_REVISION and not known:
        return Timeline.steps(0, (_FIRST_DAY_OF_THE_REVISION, UNKNOWN))
    steps = [(day + timedelta(days=1), number) for number, day in enumerate(filed, start=1)]
    return Timeline.steps(0, *steps)


# --- Recognition, special permission, birth in Japan ---------------------------------------------------


def _recognised_as(view: CaseView) -> Timeline:
    history = view.applicant.protection
    steps = [(entry.recognised_on or date.min, entry.kind) for entry in history]
    return Timeline.steps("none" if history.complete else UNKNOWN, *steps)


def _years_since_recognition(view: CaseView) -> Any:
    history = view.applicant.protection
    if history.is_none:
        return NONE
    days = [entry.recognised_on for entry in history]
    if not days or None in days:
        return UNKNOWN
    first = min(day for day in days if day is not None)
    return Timeline.steps(NONE if history.complete else UNKNOWN, (first, Count(first, "years")))


def _special_permissions(view: CaseView) -> tuple[list[date], bool]:
    """Return the days of special permissions, and whether that is all of them."""
    history = view.applicant.statuses
    days = [
        grant.granted_on or grant.from_
        for grant in history
        if grant.granted_by == "special_permission"
    ]
    known = history.complete and all(grant.granted_by is not None for grant in history)
    return [day for day in days if day is not None], known


def _had_special_permission(view: CaseView) -> Timeline:
    days, known = _special_permissions(view)
    return Timeline.steps(False if known else UNKNOWN, *((day, True) for day in days))


def _years_since_special_permission(view: CaseView) -> Timeline:
    days, known = _special_permissions(view)
    steps = [(day, Count(day, "years")) for day in days]
    return Timeline.steps(NONE if known else UNKNOWN, *steps)


def _stays_without_landing(view: CaseView) -> Any:
    outside = view.applicant.stays_outside_the_system
    return UNKNOWN if outside is None else outside == "newborn"


def _days_since_stay_without_landing(view: CaseView) -> Any:
    person = view.applicant
    if person.stays_outside_the_system is None:
        return UNKNOWN
    if person.stays_outside_the_system != "newborn":
        return NONE
    return UNKNOWN if person.born_on is None else Count(person.born_on, "days")


# --- The activity that was examined --------------------------------------------------------------------


def _activity_as_granted(view: CaseView) -> Timeline:
    """Follow what was done when a grant was made, a job or a student's course: while it goes on, nothing changed.

    With a new status it is the first that begins after the grant. Of a status held for neither (families,
    table 2) jobs and courses say nothing.
    """
    person = view.applicant
    grants = sorted(
        (entry for entry in person.statuses if entry.from_ is not None),
        key=lambda entry: entry.from_ or view.as_of,
    )
    days = [grant.granted_on or grant.from_ or view.as_of for grant in grants]
    steps: list[tuple[date, Any]] = []
    for place, (grant, granted) in enumerate(zip(grants, days, strict=True)):
        history, may_count = _held_for(grant, person)
        following = days[place + 1] if place + 1 < len(days) else date.max
        new = place == 0 or grants[place - 1].status != grant.status
        held = [spell for spell in may_count if spell.covers(granted)]
        begins = granted
        if not held and new:
            later = [spell.from_ for spell in may_count if spell.from_ and spell.from_ > granted]
            begins = min(later, default=granted)
            held = [spell for spell in may_count if spell.from_ == begins]
        found: list[tuple[date, Any]] = [(granted, UNKNOWN)]
        if held:
            ends = [spell.end for spell in held]
            found.append((begins, True))
            if None not in ends:
                last = max(end for end in ends if end is not None)
                found.append((last, False if history.complete else UNKNOWN))
        steps.extend(step for step in found if step[0] < following)
    return Timeline.steps(UNKNOWN, *steps)


def _held_for(grant: StatusSpell, person: Person) -> tuple[History[Any], list[Any]]:
    """Return the history in which the activity of a status stands, and what of it can be that activity."""
    if grant.status == "student":
        return person.education, list(person.education)
    if catalogue_entry(grant.status).work in ("listed_only", "designated"):
        return person.employment, [job for job in person.employment if is_main_work(job)]
    return person.employment, []


# --- Absences ------------------------------------------------------------------------------------------

_TEN_YEARS: Final = Period(years=10)


def _abroad(view: CaseView) -> list[tuple[date, date | None]] | None:
    """Return ``(first day abroad, first day back)`` of each absence; None where the list may lack one.

    The day of leaving and that of return are days in Japan. Back None: still abroad.
    """
    history = view.applicant.absences
    ten_years_ago = subtract(view.as_of, _TEN_YEARS)
    if not history.is_complete_from(ten_years_ago):
        return None
    found: list[tuple[date, date | None]] = []
    for absence in history:
        if absence.left_on is None or absence.returned_on is None:
            return None
        back = absence.returned_on if isinstance(absence.returned_on, date) else None
        if back is None or back > absence.left_on + timedelta(days=1):
            found.append((absence.left_on + timedelta(days=1), back))
    return sorted(found)


def _longest(view: CaseView, unit: Literal["months", "days"]) -> Any:
    abroad = _abroad(view)
    if abroad is None:
        return UNKNOWN
    edges = {day for first, back in abroad for day in (first, back) if day is not None}
    edges |= {add(back, _TEN_YEARS) for _, back in abroad if back is not None}
    steps: list[tuple[date, Any]] = []
    days = sorted(edges)
    for day, following in pairwise([*days, date.max]):
        ended = [
            completed(first, unit, back)
            for first, back in abroad
            if back is not None and back <= day < add(back, _TEN_YEARS)
        ]
        best = max(ended, default=0)
        steps.append((day, best))
        for first, back in abroad:
            if first <= day and (back is None or day < back):
                passes = max(day, completion_day(first, best, unit)) if best else day
                if passes < following:
                    steps.append((passes, Count(first, unit)))
    return Timeline.steps(0, *steps)


def _longest_absence(view: CaseView) -> Any:
    return _longest(view, "months")


def _longest_absence_days(view: CaseView) -> Any:
    return _longest(view, "days")


def _absence_days(view: CaseView, window: str) -> Any:
    """Add up the days abroad between the window's first day and the reading day.

    The sum moves by a day at a time only while an absence enters the window or leaves it.
    """
    abroad = _abroad(view)
    if abroad is None:
        return UNKNOWN
    length = Period.parse(window)
    moving: set[date] = set()
    for first, back in abroad:
        until = back or add(view.as_of, _TEN_YEARS)
        for offset in range((until - first).days + 1):
            day = first + timedelta(days=offset)
            moving |= {day, add(day, length), add(day, length) + timedelta(days=1)}
    steps = [(day, _days_between(abroad, subtract(day, length), day)) for day in sorted(moving)]
    return Timeline.steps(0, *steps)


def _days_between(abroad: list[tuple[date, date | None]], first: date, until: date) -> int:
    total = 0
    for left, back in abroad:
        total += max(0, (min(back or until, until) - max(left, first)).days)
    return total


def _continuous_years(view: CaseView) -> Timeline:
    return stays_in(view).continuous()


def _continuous_years_without_waiting(view: CaseView) -> Timeline:
    return stays_in(view).count(lambda spell: not is_waiting(spell))


def _total_years_in_japan(view: CaseView) -> Timeline:
    return stays_in(view).total(lambda spell: spell.status != "none")


def _years_as_hsp(view: CaseView) -> Timeline:
    return stays_in(view).count(is_hsp)


def _years_as_special_hsp(view: CaseView) -> Timeline:
    return stays_in(view).count(is_special_hsp)


CARD: Final = Text(ja="在留カード、旅券", en="Residence card, passport")
ENTRY_RECORD: Final = Text(
    ja="旅券の出入国印、出入国記録", en="Passport stamps, entry and departure records"
)

status_held = choice(
    "residence.status_held",
    values=("none", *STATUS_IDS),
    ja="持っている在留資格",
    en="Status of residence held",
    question=Text(ja="今の在留資格は何ですか。", en="Which status of residence do you hold?"),
    evidence=CARD,
    derive=_status_held,
)
period_of_stay = number(
    "residence.period_of_stay",
    unit="months",
    ja="在留期間（月数。3年は36）",
    en="Period of stay held, in months (three years are 36)",
    question=Text(
        ja="在留カードの在留期間は何年（何か月）ですか。",
        en="How long is the period of stay on your residence card?",
    ),
    evidence=CARD,
    derive=_period_of_stay,
)
stay_is_indefinite = flag(
    "residence.stay_is_indefinite",
    ja="在留期間が無期限であること",
    en="The period of stay is indefinite",
    evidence=CARD,
    derive=_stay_is_indefinite,
)
longest_period = number(
    "residence.longest_period",
    unit="months",
    ja="その在留資格の最も長い在留期間（月数）",
    en="Longest period of stay that exists for the status held, in months",
    derive=_longest_period,
)
stay_expires_on = date_fact(
    "residence.stay_expires_on",
    ja="在留期間の満了日",
    en="Day on which the period of stay ends",
    question=Text(
        ja="在留期間の満了日はいつですか。", en="On which day does your period of stay end?"
    ),
    evidence=CARD,
    derive=_stay_expires_on,
)
renewal_assumed = flag(
    "residence.renewal_assumed",
    ja="満了後も同じ期間で更新されたものと仮定していること",
    en="Renewal for the same period is assumed after the end of the last period stated",
    derive=_renewal_assumed,
)
stay_lasts = flag(
    "residence.stay_lasts",
    ja="在留期間がこの月数より長く残っていること",
    en="The period of stay has more than so many months left",
    params={"months": "months that must be left"},
    derive=_stay_lasts,
)
within_period_held_on_2027_03_31 = flag(
    "residence.within_period_held_on_2027_03_31",
    ja="令和9年3月31日に持っていた在留期間の中であること",
    en="Lies within the period of stay that was held on 31 March 2027",
    evidence=CARD,
    derive=_within_period_held_on_2027_03_31,
)
earlier_permanent_residence_applications_since_2027_04 = number(
    "residence.earlier_permanent_residence_applications_since_2027_04",
    unit="applications",
    ja="令和9年4月1日以後、この申請より前にした永住許可申請の数",
    en="Applications for permanent residence filed from 1 April 2027 on, before this one",
    question=Text(
        ja="令和9年4月1日以後に、永住許可の申請をしたことがありますか。何回ですか。",
        en="Since 1 April 2027, how many applications for permanent residence have you filed before?",
    ),
    derive=_earlier_permanent_residence_applications,
)
continuous_years = number(
    "residence.continuous_years",
    unit="completed years",
    ja="日本での引き続く在留年数",
    en="Years of continuous stay in Japan",
    question=Text(
        ja="いつから引き続き日本に在留していますか（在留資格が途切れていないこと）。",
        en="Since when have you stayed in Japan without losing your status?",
    ),
    evidence=ENTRY_RECORD,
    derive=_continuous_years,
)
continuous_years_without_waiting_activities = number(
    "residence.continuous_years_without_waiting_activities",
    unit="completed years",
    ja="就職活動・難民申請中などの特定活動を除いた、引き続く在留年数",
    en="Years of continuous stay after the last Designated Activity for job hunting, a pending refugee "
    "application or the like",
    derive=_continuous_years_without_waiting,
)
COUNTING: Final = "every_work_status, or without_training (without TITP and SSW(i))"
years_in_work_or_residence_status = number(
    "residence.years_in_work_or_residence_status",
    unit="completed years",
    ja="就労資格又は居住資格での、今に続く在留年数",
    en="Years of the present unbroken stay with a work status or a residence status",
    question=Text(
        ja="いつから引き続き就労資格（又は配偶者・定住者の資格）で在留していますか。",
        en="Since when have you held work statuses (or spouse or Long-Term Resident) without a break?",
    ),
    params={"counting": COUNTING},
    evidence=CARD,
    derive=_for_five_years,
)
longest_run_in_work_or_residence_status = number(
    "residence.longest_run_in_work_or_residence_status",
    unit="completed years",
    ja="引き続く在留の中で、就労資格又は居住資格が最も長く続いた年数",
    en="Years of the longest unbroken stay with work or residence statuses within the continuous stay",
    params={"counting": COUNTING},
    evidence=CARD,
    derive=_longest_for_five_years,
)
earlier_run_accepted = judgement(
    "residence.earlier_run_accepted",
    ja="直近ではない5年でも足りると認められること",
    en="Five years that are not the latest ones are accepted",
    question=Text(
        ja="直近ではない5年間の就労資格でも足りると認められましたか。",
        en="Were five years accepted that are not the latest?",
    ),
)
years_in = number(
    "residence.years_in",
    unit="completed years",
    ja="その在留資格での、今に続く在留年数",
    en="Years of the present unbroken stay with that status",
    question=Text(
        ja="いつから引き続きその在留資格を持っていますか。",
        en="Since when have you held that status?",
    ),
    params={"status": "status id, or a family named in zairyu.facts.stays"},
    evidence=CARD,
    derive=_count_in,
)
total_years_in = number(
    "residence.total_years_in",
    unit="completed years",
    ja="その在留資格での在留年数の合計",
    en="Years with that status, added up",
    params={"status": "status id, or a family named in zairyu.facts.stays"},
    evidence=CARD,
    derive=_total_in,
)
total_years_in_japan = number(
    "residence.total_years_in_japan",
    unit="completed years",
    ja="日本での在留年数の合計",
    en="Years of stay in Japan, added up",
    question=Text(
        ja="これまで日本に在留した年数は、合わせて何年ですか。",
        en="How many years have you stayed in Japan in all?",
    ),
    evidence=ENTRY_RECORD,
    derive=_total_years_in_japan,
)
years_as_hsp = number(
    "residence.years_as_hsp",
    unit="completed years",
    ja="高度人材外国人としての引き続く在留年数",
    en="Years of continuous stay as a recognised highly skilled person",
    question=Text(
        ja="いつから引き続き「高度専門職」（又は高度人材の特定活動）で在留していますか。",
        en="Since when have you stayed as a Highly Skilled Professional (or with the former Designated "
        "Activities for them)?",
    ),
    evidence=CARD,
    derive=_years_as_hsp,
)
years_as_special_hsp = number(
    "residence.years_as_special_hsp",
    unit="completed years",
    ja="特別高度人材としての引き続く在留年数",
    en="Years of continuous stay as a special highly skilled professional",
    question=Text(
        ja="いつから引き続き「特別高度人材」として在留していますか。",
        en="Since when have you stayed as a special highly skilled professional (J-Skip)?",
    ),
    evidence=CARD,
    derive=_years_as_special_hsp,
)
recognised_as = choice(
    "residence.recognised_as",
    values=("none", "refugee", "complementary_protection", "third_country_resettled"),
    ja="難民等の認定",
    en="Recognition of a need for protection",
    question=Text(
        ja="難民、補完的保護対象者の認定、又は第三国定住難民としての受入れがありますか。答えたくなければ空けておけます。",
        en="Were you recognised as a refugee or under complementary protection, or received as a "
        "resettled refugee? You may leave this out.",
    ),
    sensitive=True,
    derive=_recognised_as,
)
years_since_recognition = number(
    "residence.years_since_recognition",
    unit="completed years",
    ja="認定からの年数",
    en="Years since the recognition",
    question=Text(ja="認定された日はいつですか。", en="When were you recognised?"),
    sensitive=True,
    evidence=Text(ja="認定証明書", en="Certificate of recognition"),
    derive=_years_since_recognition,
)
time_as_spouse_is_added = judgement(
    "residence.time_as_spouse_is_added",
    ja="定住者になる前の、配偶者の資格での期間を合わせると認められること",
    en="Time with a spouse status before becoming a Long-Term Resident is added",
    question=Text(
        ja="定住者になる前の配偶者の資格での期間も合わせて数えると認められましたか。",
        en="Was the time with a spouse status before becoming a Long-Term Resident counted?",
    ),
)
longest_absence = number(
    "residence.longest_absence",
    unit="months",
    ja="最近10年で最も長い出国（満の月数）",
    en="Longest single absence of the last ten years, in completed months",
    question=Text(
        ja="最近10年で、一番長く日本を離れたのは何か月ですか。",
        en="In the last ten years, how long was your longest time outside Japan, in months?",
    ),
    evidence=ENTRY_RECORD,
    derive=_longest_absence,
)
longest_absence_days = number(
    "residence.longest_absence_days",
    unit="days",
    ja="最近10年で最も長い出国（日数）",
    en="Longest single absence of the last ten years, in days",
    evidence=ENTRY_RECORD,
    derive=_longest_absence_days,
)
absence_days = number(
    "residence.absence_days",
    unit="days",
    ja="期間内の出国日数の合計",
    en="Days outside Japan within the window, added up",
    question=Text(
        ja="この期間に、合わせて何日、日本を離れましたか。",
        en="How many days in all were you outside Japan in this time?",
    ),
    params={"window": "how far back from the reading day: P1Y, P10Y"},
    evidence=ENTRY_RECORD,
    derive=_absence_days,
)
absences_had_reasonable_grounds = judgement(
    "residence.absences_had_reasonable_grounds",
    ja="出国に合理的な理由があると認められること",
    en="The absences are found to have had reasonable grounds",
    question=Text(
        ja="長い出国に合理的な理由（転勤、病気など）があると認められましたか。",
        en="Were reasonable grounds (posting, illness ...) found for the long absences?",
    ),
)
activity_as_granted = flag(
    "residence.activity_as_granted",
    ja="現在の活動が、今の在留資格の許可の時に審査されたものと変わらないこと",
    en="The present activity is the one examined when the present status was granted",
    question=Text(
        ja="今の仕事（活動）や身分、勤務先、報酬などは、今の在留資格・在留期間の許可を受けた時から変わっていませんか。",
        en="Are your work (activity) or family position, employer and pay the same as when your present status or period "
        "was granted?",
    ),
    evidence=Text(ja="在職証明書、雇用契約書", en="Certificate of employment, contract"),
    derive=_activity_as_granted,
)
had_special_permission = flag(
    "residence.had_special_permission",
    ja="在留特別許可又は上陸特別許可を受けたことがあること",
    en="Was once given special permission to stay or to land",
    question=Text(
        ja="在留特別許可や上陸特別許可を受けたことがありますか。答えたくなければ空けておけます。",
        en="Were you ever given special permission to stay or to land? You may leave this out.",
    ),
    sensitive=True,
    derive=_had_special_permission,
)
years_since_special_permission = number(
    "residence.years_since_special_permission",
    unit="completed years",
    ja="在留特別許可・上陸特別許可からの年数",
    en="Years since the special permission",
    sensitive=True,
    derive=_years_since_special_permission,
)
stays_without_landing = flag(
    "residence.stays_without_landing",
    ja="出生・日本国籍の離脱などにより、上陸の手続なしに在留することになったこと",
    en="Stays without having landed: born in Japan, or lost Japanese nationality, and the like",
    question=Text(
        ja="日本で生まれた、日本国籍を離れたなどの理由で、在留資格なしに在留していますか。",
        en="Do you stay without a status because you were born in Japan or gave up Japanese nationality?",
    ),
    derive=_stays_without_landing,
)
days_since_stay_without_landing = number(
    "residence.days_since_stay_without_landing",
    unit="completed days",
    ja="その事由の日からの日数",
    en="Days since that event",
    derive=_days_since_stay_without_landing,
)

FACTS: Final = (
    status_held, period_of_stay, stay_is_indefinite, longest_period, stay_expires_on,
    renewal_assumed, stay_lasts, within_period_held_on_2027_03_31,
    earlier_permanent_residence_applications_since_2027_04, continuous_years,
    continuous_years_without_waiting_activities, years_in_work_or_residence_status,
    longest_run_in_work_or_residence_status, earlier_run_accepted, years_in, total_years_in,
    total_years_in_japan, years_as_hsp, years_as_special_hsp, recognised_as,
    years_since_recognition, time_as_spouse_is_added, longest_absence, longest_absence_days,
    absence_days, absences_had_reasonable_grounds, activity_as_granted, had_special_permission,
    years_since_special_permission, stays_without_landing, days_since_stay_without_landing,
)  # fmt: skip
