"""Annual pay in the sense of the points ordinance.

Counted is what the contracting (or activity) organisation and the foreign organisation from which a person is
transferred give for the work: base pay, fixed bonuses and allowances. Not counted are reimbursed costs
(commuting and the like), overtime pay, and what somebody else pays. It is what is promised for a year from
the day looked at, not last year's tax figure; a raise counts from its day on.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.work import joined, of_main_job
from zairyu.logic import UNKNOWN, Text, Timeline, number

if TYPE_CHECKING:
    from zairyu.case.model import History, Pay
    from zairyu.facts.source import CaseView

COUNTED_PARTS: Final = ("base", "bonus", "allowance")


def _a_year(entry: Pay) -> int | None:
    if entry.yen_per_year is not None:
        return entry.yen_per_year
    return None if entry.yen_per_month is None else entry.yen_per_month * 12


def _payer_counts(view: CaseView, payer: str | None, employer: str | None) -> bool | None:
    """The employer and a foreign organisation count, another organisation in Japan does not."""
    if payer is None or payer == employer:
        return True
    organisation = view.case.organisations.get(payer)
    if organisation is None or organisation.country is None:
        return True if organisation and organisation.kind == "foreign_company" else None
    return organisation.country != "JPN"


def _in_force(entries: Iterable[Pay], day: date) -> list[Pay]:
    """Return, for each payer and kind, the newest entry that has begun and has not ended."""
    newest: dict[tuple[str | None, str], Pay] = {}
    for entry in entries:
        if entry.from_ is None or entry.from_ <= day:
            other = newest.get((entry.paid_by, entry.kind))
            if other is None or (other.from_ or date.min) <= (entry.from_ or date.min):
                newest[entry.paid_by, entry.kind] = entry
    return [entry for entry in newest.values() if entry.end is None or day < entry.end]


def _pay_on(view: CaseView, pay: History[Pay], employer: str | None, day: date) -> Any:
    entries = _in_force(pay, day)
    total = 0
    parts_of_a_sum = False
    for payer in {entry.paid_by for entry in entries}:
        counts = _payer_counts(view, payer, employer)
        if counts is None:
            return UNKNOWN
        mine = [entry for entry in entries if counts and entry.paid_by == payer]
        whole = [entry for entry in mine if entry.kind == "total"]
        counted = whole or [entry for entry in mine if entry.kind in COUNTED_PARTS]
        parts_of_a_sum = parts_of_a_sum or not whole
        for entry in counted:
            amount = _a_year(entry)
            if amount is None:
                return UNKNOWN
            total += amount
    has_base = any(entry.kind in ("total", "base") for entry in entries)
    return total if has_base and (pay.complete or not parts_of_a_sum) else UNKNOWN


def _days(pay: Iterable[Pay]) -> set[date]:
    return {day for entry in pay for day in (entry.from_, entry.end) if day is not None}


def _from_jobs(view: CaseView) -> Timeline:
    days = {day for job in view.applicant.employment for day in _days(job.pay)}
    return of_main_job(view, lambda job, day: _pay_on(view, job.pay, job.organisation, day), days)


def _from_proposal(view: CaseView) -> Timeline:
    """What is promised first counts from the day of the case on: an offer is one before the work starts."""
    proposed = view.case.proposed
    if proposed is None or not proposed.pay:
        return Timeline.constant(UNKNOWN)
    days = sorted(_days(proposed.pay) | {view.as_of})
    first = min((entry.from_ or view.as_of for entry in proposed.pay), default=view.as_of)

    def value(day: date) -> Any:
        return _pay_on(view, proposed.pay, proposed.organisation, max(day, first))

    return Timeline.steps(
        UNKNOWN, *((day, value(day)) for day in days if day >= first or day >= view.as_of)
    )


def _annual(view: CaseView) -> Timeline:
    return joined(view, _from_jobs(view), _from_proposal(view))


annual = number(
    "pay.annual",
    unit="yen per year",
    ja="報酬の年額（契約機関・活動機関と、転勤元の外国の機関から受けるものの合計）",
    en="Annual pay from the contracting or activity organisation and the foreign organisation of a transferee",
    question=Text(
        ja="これからの1年に、勤務先（と、転勤のときは外国の転勤元）から受ける報酬はいくらですか。決まっている賞与を含み、"
        "通勤手当などの実費と残業代は除きます。",
        en="What will your organisation (and, for a transferee, the organisation abroad) pay you over the next "
        "year? Include fixed bonuses; leave out reimbursed costs such as commuting, and overtime.",
    ),
    evidence=Text(
        ja="年収見込証明書、労働条件通知書",
        en="Certificate of expected annual pay, notice of conditions",
    ),
    derive=_annual,
)

FACTS: Final = (annual,)
