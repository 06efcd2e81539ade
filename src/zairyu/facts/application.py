"""The application itself: when it is filed, on what period of stay, what is pending, what it changes.

The day of filing is the reading day. Whether a stay goes on is residence's (:mod:`zairyu.facts.residence`);
here stands what only an application asks.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add, subtract
from zairyu.logic import UNKNOWN, Text, Timeline, flag, judgement
from zairyu.statuses.designated import code_of

if TYPE_CHECKING:
    from zairyu.case.model import Application, StatusSpell
    from zairyu.facts.source import CaseView

CHANGE_OR_EXTENSION: Final = ("change_of_status", "extension")
SHORT: Final = 30
"""Days. A period of stay of so many days or fewer brings no special period (Act Art. 20(6))."""


def _grants(view: CaseView) -> list[tuple[date, StatusSpell]]:
    spells = [spell for spell in view.applicant.statuses if spell.from_ is not None]
    return sorted(((s.from_, s) for s in spells if s.from_), key=lambda pair: pair[0])


def _per_grant(view: CaseView, read: Any) -> Timeline:
    """Return what ``read`` says of the grant held, from its first day until the next one's."""
    return Timeline.steps(UNKNOWN, *((day, read(spell)) for day, spell in _grants(view)))


def days_of(period: Any) -> Any:
    """Return the days of a period given in days; None for one in months or years, or indefinite."""
    if isinstance(period, Period) and not (period.years or period.months):
        return period.days
    return None


def _longer_than_30_days(spell: StatusSpell) -> Any:
    if spell.period_of_stay is None:
        if isinstance(spell.expires_on, date) and spell.from_ is not None:
            return True if spell.expires_on > spell.from_ + timedelta(days=SHORT) else UNKNOWN
        return UNKNOWN
    days = days_of(spell.period_of_stay)
    return True if days is None else days > SHORT


def _period_over_30_days(view: CaseView) -> Any:
    return _per_grant(view, _longer_than_30_days)


def applications(view: CaseView, *procedures: str) -> list[Application]:
    """Return the applicant's own applications for these procedures, in order of filing."""
    mine = [
        entry
        for entry in view.case.applications
        if entry.procedure in procedures
        and entry.person in (None, view.case.applicant)
        and entry.filed_on is not None
    ]
    return sorted(mine, key=lambda entry: entry.filed_on or date.min)


def pending_until(entry: Application) -> date | None:
    """Return the first day on which an application is no longer pending; None while it is.

    An application said to be decided without a day counts as decided when it was filed.
    """
    if isinstance(entry.decided_on, date):
        return entry.decided_on
    if entry.outcome in ("granted", "refused", "withdrawn"):
        return entry.filed_on
    return None


def _pending(view: CaseView) -> Any:
    absent: Any = False if view.case.applications.complete else UNKNOWN
    steps: list[tuple[date, Any]] = []
    for entry in applications(view, *CHANGE_OR_EXTENSION):
        if entry.filed_on is None:
            continue
        steps.append((entry.filed_on, True))
        if until := pending_until(entry):
            steps.append((max(until, entry.filed_on), absent))
    return Timeline.steps(absent, *steps)


WINDOW: Final = Period(months=3)
"""How long before the end of a period of stay offices take an extension (practice)."""


def _extension_window_open(view: CaseView) -> Any:
    """From three months before the end of each grant, where its period is six months or longer."""
    grants = _grants(view)
    steps: list[tuple[date, Any]] = []
    for day, spell in grants:
        period = spell.period_of_stay
        if not isinstance(spell.expires_on, date):
            steps.append((day, UNKNOWN))
        elif isinstance(period, Period) and period.years * 12 + period.months < 6:
            steps.append((day, True))
        else:
            opens = subtract(spell.expires_on, WINDOW)
            steps.append((day, opens <= day))
            if opens > day:
                steps.append((opens, True))
    return Timeline.steps(UNKNOWN, *steps)


def _planned_stay_fits(view: CaseView) -> Any:
    """Planned days include the day of arrival; a period counts from the day after it (Civil Code 140)."""
    planned = view.case.proposed.planned_days if view.case.proposed else None
    if planned is None:
        return UNKNOWN

    def fits(spell: StatusSpell) -> Any:
        if isinstance(spell.period_of_stay, Period) and spell.from_ is not None:
            leaves = spell.from_ + timedelta(days=planned - 1)
            return leaves <= add(spell.from_, spell.period_of_stay)
        return UNKNOWN

    return _per_grant(view, fits)


def _organisation_changes(view: CaseView) -> Any:
    proposed = view.case.proposed
    if proposed is None or proposed.organisation is None:
        return UNKNOWN

    def differs(spell: StatusSpell) -> Any:
        held = spell.designated_organisation
        return UNKNOWN if held is None else held != proposed.organisation

    return _per_grant(view, differs)


def _field_changes(view: CaseView) -> Any:
    proposed = view.case.proposed
    organisations = view.case.organisations
    if proposed is None or proposed.organisation not in organisations:
        return UNKNOWN
    field = organisations[proposed.organisation].field if proposed.organisation else None
    if field is None:
        return UNKNOWN
    return _per_grant(view, lambda spell: UNKNOWN if spell.field is None else spell.field != field)


def _designated_activity_changes(view: CaseView) -> Any:
    proposed = view.case.proposed
    if proposed is None or proposed.designated_activity is None:
        return UNKNOWN
    asked = _kind(proposed.designated_activity)
    return _per_grant(
        view,
        lambda spell: (
            UNKNOWN
            if spell.designated_activity is None
            else _kind(spell.designated_activity) != asked
        ),
    )


def _kind(code: str) -> str:
    """Return a kind of Designated Activities as the catalogue writes it; one it does not know as it stands."""
    return code_of(code) or code


unavoidable_circumstances = judgement(
    "application.unavoidable_circumstances",
    ja="やむを得ない特別の事情があると認められること",
    en="Unavoidable special circumstances are found",
    question=Text(
        ja="短期滞在からの変更について、やむを得ない特別の事情（日本人等との婚姻、重い病気、在留中に交付された"
        "在留資格認定証明書など）があると認められましたか。",
        en="Were unavoidable special circumstances found for a change from Temporary Visitor (marriage "
        "with a Japanese national or the like, serious illness, a certificate of eligibility issued "
        "during the stay ...)?",
    ),
    evidence=Text(ja="事情のわかる資料（理由書など）", en="Papers that show the circumstances"),
)
period_over_30_days = flag(
    "application.period_over_30_days",
    ja="決定されている在留期間が30日を超えること",
    en="The period of stay granted is longer than 30 days",
    question=Text(
        ja="許可されている在留期間は30日より長いですか（残りの日数ではありません）。",
        en="Is the period of stay you were granted longer than 30 days (not what is left of it)?",
    ),
    evidence=Text(ja="在留カード、旅券の証印", en="Residence card, stamp in the passport"),
    derive=_period_over_30_days,
)
change_or_extension_pending = flag(
    "application.change_or_extension_pending",
    ja="変更又は更新の申請が審査中であること",
    en="An application for change or extension is pending",
    question=Text(
        ja="在留資格の変更又は在留期間の更新を申請して、結果を待っていますか。",
        en="Have you applied for a change or an extension and are waiting for the result?",
    ),
    evidence=Text(
        ja="申請受付票、在留カード裏面の記載", en="Receipt; note on the back of the card"
    ),
    derive=_pending,
)
extension_window_open = flag(
    "application.extension_window_open",
    ja="更新の申請を受け付ける時期（満了のおおむね3月前から）であること",
    en="The time in which an extension is taken (about three months before the end) has begun",
    derive=_extension_window_open,
)
planned_stay_fits_period = flag(
    "application.planned_stay_fits_period",
    ja="滞在の予定が在留期間の中に収まること",
    en="The stay planned lies within the period of stay",
    question=Text(
        ja="到着日を1日目と数えて、何日滞在する予定ですか（90日の在留期間なら、到着日を含めて91日目までです）。",
        en="How many days will you stay, the day of arrival being the first? (A period of 90 days "
        "reaches to the 91st day counted so.)",
    ),
    derive=_planned_stay_fits,
)
organisation_changes = flag(
    "application.organisation_changes",
    ja="指定された所属機関が変わること（高度専門職1号・特定技能）",
    en="The designated organisation changes (HSP(i), Specified Skilled Worker)",
    question=Text(
        ja="指定書に書かれた会社（機関）とは別の会社で働きますか。",
        en="Will you work for another organisation than the one in your designation paper?",
    ),
    evidence=Text(ja="指定書", en="Designation paper"),
    derive=_organisation_changes,
)
field_changes = flag(
    "application.field_changes",
    ja="特定産業分野が変わること（特定技能）",
    en="The industrial field changes (Specified Skilled Worker)",
    question=Text(ja="別の分野で働きますか。", en="Will you work in another industrial field?"),
    derive=_field_changes,
)
designated_activity_changes = flag(
    "application.designated_activity_changes",
    ja="指定された活動が変わること（特定活動）",
    en="The designated activity changes (Designated Activities)",
    question=Text(
        ja="指定書に書かれた活動とは別の活動をしますか。",
        en="Will you do another activity than the one in your designation paper?",
    ),
    evidence=Text(ja="指定書", en="Designation paper"),
    derive=_designated_activity_changes,
)
FACTS: Final = (
    unavoidable_circumstances,
    period_over_30_days,
    change_or_extension_pending,
    extension_window_open,
    planned_stay_fits_period,
    organisation_changes,
    field_changes,
    designated_activity_changes,
)
