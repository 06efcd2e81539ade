"""Designated Activities by kind: which is held, which is proposed, and the time spent in each.

The kind follows from the codes that a case states with its grants and its proposed activity. Time is added up
over all grants of a kind by the calendar, the present one counted to the end of its period.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import completed, completion_day
from zairyu.facts.residence import held_from_now_on, stay_expires_on
from zairyu.facts.spans import FOREVER, Span, joined, years_over
from zairyu.facts.stays import stays_in
from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, choice, number
from zairyu.statuses.designated import NOTIFIED, UNLISTED, code_of

if TYPE_CHECKING:
    from zairyu.case.model import StatusSpell
    from zairyu.facts.source import CaseView
    from zairyu.facts.stays import Spell

CODES: Final = tuple(entry.code for entry in (*NOTIFIED, *UNLISTED))
"""Every code of the catalogue."""
DESIGNATED: Final = "designated_activities"
DAY: Final = timedelta(days=1)
PAPER: Final = Text(ja="指定書", en="Designation paper")


def canonical(code: str | None) -> Any:
    """Return the code as the catalogue writes it; UNKNOWN where nothing, or nothing known, is stated."""
    return code_of(code) or UNKNOWN


def kind_of(grant: StatusSpell) -> Any:
    """Return the kind that a grant states; ``"none"`` for another status."""
    return canonical(grant.designated_activity) if grant.status == DESIGNATED else "none"


def _kind(spell: Spell) -> Any:
    return canonical(spell.activity) if spell.status == DESIGNATED else "none"


def _held(view: CaseView) -> Timeline:
    return held_from_now_on(view, stays_in(view).timeline(_kind, absent="none"), kind_of)


def _proposed(view: CaseView) -> Any:
    proposed = view.case.proposed
    if proposed is None or proposed.status not in (None, DESIGNATED):
        return UNKNOWN
    return canonical(proposed.designated_activity)


def _spans(view: CaseView, kind: str) -> list[Span] | None:
    """Return the times with a kind; None where one may be missing."""
    stays = stays_in(view)
    if stays.known_from != date.min:
        return None
    kinds = [(spell, _kind(spell)) for spell in stays.spells]
    if any(value is UNKNOWN for _, value in kinds):
        return None
    return [(spell.start, spell.until) for spell, value in kinds if value == str(kind)]


def _months_used(view: CaseView, kind: str) -> Any:
    """Months of all grants of a kind that have begun; the period held on the day is counted to its last day.

    So the count grows with each extension, those assumed for later days too.
    """
    spans = _spans(view, kind)
    if spans is None:
        return UNKNOWN
    expires = view.value(stay_expires_on)
    steps: list[tuple[date, Any]] = []
    for place, (start, until) in enumerate(spans):
        before = spans[:place]
        if until <= view.as_of:
            steps.append((start, months_over([*before, (start, until)])))
            continue
        for begins, _, last in expires.between(start, until):
            ends = last + DAY if isinstance(last, date) else None
            total = UNKNOWN if ends is None else months_over([*before, (start, ends)])
            steps.append((max(begins, start), total))
    return Timeline.steps(0, *steps)


def months_over(spans: list[Span]) -> int:
    """Return the completed months of closed spans together; days left over are carried to the next span."""
    months = days = 0
    for start, until in joined(spans):
        begun = start - timedelta(days=days)
        gained = completed(begun, "months", until)
        days = (until - completion_day(begun, gained, "months")).days
        months += gained
    return months


def years_in(view: CaseView, kind: str) -> Any:
    """Return the completed years of all grants of a kind together; UNKNOWN where one may be missing."""
    spans = _spans(view, kind)
    return UNKNOWN if spans is None else years_over(spans)


def _months_since(view: CaseView, kind: str) -> Any:
    spans = _spans(view, kind)
    if spans is None:
        return UNKNOWN
    steps: list[tuple[date, Any]] = []
    for start, until in joined(spans):
        steps.append((start, 0))
        if until != FOREVER:
            steps.append((until, Count(until, "months")))
    return Timeline.steps(NONE, *steps)


def _times_held(view: CaseView, kind: str) -> Any:
    spans = _spans(view, kind)
    if spans is None:
        return UNKNOWN
    steps = [(start, place) for place, (start, _) in enumerate(joined(spans), start=1)]
    return Timeline.steps(0, *steps)


held = choice(
    "designated.held",
    values=("none", *CODES),
    ja="持っている特定活動の種類（ほかの在留資格なら「none」）",
    en="Kind of Designated Activities held (none with another status)",
    question=Text(
        ja="指定書に書かれている活動は、特定活動告示の何号（又はどの種類）ですか。",
        en="Which number of the notice, or which kind, is the activity in your designation paper?",
    ),
    evidence=PAPER,
    derive=_held,
)
proposed = choice(
    "designated.proposed",
    values=CODES,
    ja="これから指定を受けようとする特定活動の種類",
    en="Kind of Designated Activities to be designated",
    question=Text(
        ja="どの活動の指定を受けようとしていますか（特定活動告示の号、又は告示外の種類）。",
        en="Which activity is to be designated (a number of the notice, or a kind outside it)?",
    ),
    derive=_proposed,
)
months_used = number(
    "designated.months_used",
    unit="months",
    ja="その特定活動で在留した月数の合計（今の在留期間は満了日まで数える）",
    en="Months with that kind of Designated Activities, added up (the present period to its last day)",
    question=Text(
        ja="その特定活動で在留した期間は、今の在留期間の満了日までで、合わせて何か月ですか。",
        en="How many months in all with that kind of Designated Activities, up to the last day of the present "
        "period?",
    ),
    params={"kind": "code of a kind of Designated Activities"},
    evidence=PAPER,
    derive=_months_used,
)
months_since = number(
    "designated.months_since",
    unit="completed months",
    ja="その特定活動での在留が終わってからの月数",
    en="Months since the last stay with that kind of Designated Activities ended",
    question=Text(
        ja="その特定活動での前の在留が終わってから、何か月たちましたか。",
        en="How many months ago did your last stay with that kind of Designated Activities end?",
    ),
    params={"kind": "code of a kind of Designated Activities"},
    derive=_months_since,
)
times_held = number(
    "designated.times_held",
    unit="times",
    ja="その特定活動で在留した回数（更新は数えない）",
    en="How often one has stayed with that kind of Designated Activities (extensions not counted)",
    question=Text(
        ja="その特定活動で何回在留しましたか（更新は数えません）。",
        en="How often have you stayed with that kind of Designated Activities (extensions not counted)?",
    ),
    params={"kind": "code of a kind of Designated Activities"},
    evidence=PAPER,
    derive=_times_held,
)

FACTS: Final = (held, proposed, months_used, months_since, times_held)
