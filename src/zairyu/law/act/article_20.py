"""入管法20条: change of status of residence; the general part, whatever the status changed to.

Permitted only where there are reasonable grounds sufficient to find it appropriate: what that means is in
the guideline (:mod:`zairyu.law.guidelines.change_and_extension`). A change to Permanent Resident goes by
Art. 22, one to HSP(ii) also by Art. 20-2.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS
from zairyu.facts import application, residence
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Requirement, Text, constant, only_if, requirement

PARAGRAPH_1: Final = ACT.at("20/1", read="2026-06-14")
PROVISO: Final = ACT.at("20/3/ただし書", read="2026-06-14")
SPECIAL_PERIOD: Final = (
    ACT.at("20/5", read="2017-01-01", until="2019-04-01"),
    ACT.at("20/6", read="2019-04-01"),
)
TEMPORARY_VISITOR: Final = "temporary_visitor"
CARD: Final = Text(ja="在留カード、旅券", en="Residence card, passport")

holds_a_status = requirement(
    "act.article_20.holds_a_status",
    cite=PARAGRAPH_1,
    ja="在留資格を有すること（在留期間の満了日までの申請。特例期間中も含む）",
    en="Holds a status of residence (filed by the last day of the period of stay, or in a special period)",
    when=~residence.status_held.equals("none"),
    effect=Effect.REQUIRED,
    evidence=CARD,
)
unavoidable_special_circumstances = requirement(
    "act.article_20.temporary_visitor_proviso",
    cite=PROVISO,
    ja="短期滞在からの変更は、やむを得ない特別の事情に基づくこと",
    en="A change from Temporary Visitor rests on unavoidable special circumstances",
    when=only_if(
        residence.status_held.equals(TEMPORARY_VISITOR), application.unavoidable_circumstances
    ),
    effect=Effect.REQUIRED,
    evidence=Text(ja="事情のわかる資料", en="Papers that show the circumstances"),
    note=Text(
        ja="実務では、日本人等との婚姻、重い病気、在留中の在留資格認定証明書の交付、難民申請などが挙げられます。"
        "働きたい・学びたいという希望だけでは足りないとされます。永住許可、取得、更新、短期滞在への変更には及びません。",
        en="In practice: marriage with a Japanese national or the like, serious illness, a certificate of "
        "eligibility issued during the stay, an application for refugee recognition. A wish to work or "
        "study is not said to be enough. It does not reach permanent residence, acquisition, extension "
        "or a change into Temporary Visitor.",
    ),
)

# --- 20条1項括弧書: what is a change although the name of the status stays --------------------------------

organisation_changes = requirement(
    "act.article_20.designated_organisation_changes",
    cite=PARAGRAPH_1,
    ja="高度専門職1号：指定された機関が変わるときも、在留資格の変更",
    en="HSP(i): a change of the designated organisation is a change of status",
    when=application.organisation_changes,
    effect=Effect.REQUIRED,
)
organisation_or_field_changes = requirement(
    "act.article_20.designated_organisation_or_field_changes",
    cite=PARAGRAPH_1,
    ja="特定技能：指定された機関又は特定産業分野が変わるときも、在留資格の変更",
    en="Specified Skilled Worker: a change of the designated organisation or field is a change of status",
    when=application.organisation_changes | application.field_changes,
    effect=Effect.REQUIRED,
)
designated_activity_changes = requirement(
    "act.article_20.designated_activity_changes",
    cite=PARAGRAPH_1,
    ja="特定活動：指定された活動が変わるときも、在留資格の変更",
    en="Designated Activities: a change of the activity designated is a change of status",
    when=application.designated_activity_changes,
    effect=Effect.REQUIRED,
)
no_change = requirement(
    "act.article_20.is_a_change",
    cite=PARAGRAPH_1,
    ja="今と違う在留資格への申請であること（同じ在留資格を続けるなら、更新）",
    en="Asks for another status than the one held (to go on in the same one is an extension)",
    when=constant("not_met"),
    effect=Effect.REQUIRED,
)

ORGANISATION_NAMED: Final = frozenset(
    {
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "highly_skilled_professional_i_c",
    }
)
ORGANISATION_AND_FIELD_NAMED: Final = frozenset(
    {"specified_skilled_worker_i", "specified_skilled_worker_ii"}
)


def change_within(status: str) -> Requirement:
    """Return what makes an application a change although status held and status asked for are one."""
    if status in ORGANISATION_NAMED:
        return organisation_changes
    if status in ORGANISATION_AND_FIELD_NAMED:
        return organisation_or_field_changes
    if status == "designated_activities":
        return designated_activity_changes
    return no_change


# --- 20条6項: the special period -------------------------------------------------------------------------

special_period = requirement(
    "act.article_20.special_period",
    cite=SPECIAL_PERIOD,
    ja="特例期間：期間内に申請し、決定されている在留期間が30日を超えること（満了後も、処分の時又は満了日から2月を"
    "経過する日の終わりの早い方まで、今の在留資格で在留できる）",
    en="Special period: filed in time on a period of stay of more than 30 days (the present status goes "
    "on until the decision, or the end of the day two months after expiry, whichever comes first)",
    when=application.period_over_30_days,
    evidence=CARD,
)
planned_stay = requirement(
    "act.article_2_2.planned_stay_within_period",
    cite=ACT.at("2-2/1", read="2026-06-14"),
    ja="滞在の予定が在留期間に収まること（到着日は数えず、その翌日から数える）",
    en="The stay planned lies within the period of stay (counted from the day after arrival)",
    when=application.planned_stay_fits_period,
)

RULES: Final = (
    holds_a_status,
    unavoidable_special_circumstances,
    organisation_changes,
    organisation_or_field_changes,
    designated_activity_changes,
    no_change,
    special_period,
    planned_stay,
)
COVERS: Final = (
    Covered(
        ACT,
        "20/1",
        (
            holds_a_status.id,
            organisation_changes.id,
            organisation_or_field_changes.id,
            designated_activity_changes.id,
            no_change.id,
        ),
        "2017-01-01",
    ),
    Covered(ACT, "20/3/ただし書", (unavoidable_special_circumstances.id,), "2017-01-01"),
    Covered(ACT, "20/6", (special_period.id,), "2019-04-01"),
    Covered(ACT, "20/5", (special_period.id,), "2012-07-09", "2019-04-01"),
)
GAPS: Final = (
    Gap(
        ACT.at("20/3", read="2026-06-14"),
        "judgement",
        Text(
            ja="適当と認めるに足りる相当の理由：ガイドラインの考慮事項として示す",
            en="Reasonable grounds sufficient to find it appropriate: spelled out by the guideline",
        ),
    ),
    Gap(
        REGULATIONS.at("20-2", read="2025-09-30"),
        "not_encoded",
        Text(
            ja="特定技能1号の在留期間の上限に達した場合",
            en="The limit of total stay as a Specified Skilled Worker (i)",
        ),
    ),
)
