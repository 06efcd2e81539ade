"""The procedures as values: change, extension, permanent residence, certificate of eligibility, others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ISA_CHANGE_PAGE,
    ISA_COE_PAGE,
    ISA_EXTENSION_PAGE,
    ISA_PR_PAGE,
    ISA_PROCESSING_TIMES,
    REGULATIONS,
)
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.cards import CARDS
from zairyu.procedures.model import Average, Procedure
from zairyu.procedures.notifications import NOTIFICATIONS
from zairyu.procedures.others import OTHERS
from zairyu.procedures.protection import PROTECTION
from zairyu.procedures.texts import (
    COMMON,
    IN_THE_SPECIAL_PERIOD,
    LAWSUIT,
    OFFICE,
    OFFICE_OR_ONLINE,
    OLD_ACTIVITY,
    REAPPLY,
    REASONS,
    SPECIAL_PERIOD,
    SWITCH,
    WHO,
)

__all__ = [
    "CERTIFICATE_OF_ELIGIBILITY", "CHANGE", "EXTENSION", "PERMANENT_RESIDENCE", "PROCEDURES",
]  # fmt: skip

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _average(month: str, days: str, status: str = "") -> Average:
    cited = ISA_PROCESSING_TIMES.at("", read=None, confidence="secondary")
    return Average(month, days, cited, status)


def _november_2025(*rows: tuple[str, str]) -> tuple[Average, ...]:
    return tuple(_average("2025-11", days, status) for status, days in rows)


# --- The procedures ----------------------------------------------------------------------------------

CHANGE: Final = Procedure(
    id="change_of_status",
    name=Text(ja="在留資格変更許可申請", en="Application for change of status of residence"),
    citations=(
        ACT.at("20", read="2026-06-14"),
        REGULATIONS.at("20", read="2026-06-14"),
        ISA_CHANGE_PAGE.at("", read=None),
    ),
    who=WHO,
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="変更の事由が生じた時から、在留期間の満了日まで",
        en="From when the ground for it arises to the last day of the period of stay",
    ),
    form=Text(ja="別記第30号様式", en="Form 30"),
    pending=(SPECIAL_PERIOD, OLD_ACTIVITY, SWITCH),
    special_period=True,
    standard_days=(30, 60),
    standard_text=Text(ja="1か月から2か月", en="One to two months"),
    averages=_november_2025(
        ("business_manager", "65.7"),
        (ENGINEER, "41.6"),
        ("skilled_labor", "44.3"),
        ("specified_skilled_worker_i", "58.5"),
        ("spouse_or_child_of_japanese_national", "58.9"),
        ("dependent", "30.3"),
    ),
    documents=(
        *COMMON,
        Text(
            ja="新しい活動の内容・期間・地位・報酬のわかる資料（契約書など）",
            en="Papers on the new activity, its period, position and pay (contract ...)",
        ),
        Text(
            ja="機関の概要（登記事項証明書、決算書、カテゴリーのわかる資料）",
            en="Outline of the organisation (registry certificate, accounts, proof of category)",
        ),
        Text(ja="学歴・職歴の証明", en="Proof of education and career"),
    ),
    remedies=(REASONS, REAPPLY, LAWSUIT, IN_THE_SPECIAL_PERIOD),
    online=True,
    fee_of=_fee,
)

EXTENSION: Final = Procedure(
    id="extension",
    name=Text(ja="在留期間更新許可申請", en="Application for extension of period of stay"),
    citations=(
        ACT.at("21", read="2026-06-14"),
        REGULATIONS.at("21", read="2026-06-14"),
        ISA_EXTENSION_PAGE.at("", read=None),
    ),
    who=WHO,
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="満了日のおおむね3か月前（在留期間が6か月以上の場合）から、満了日まで。オンラインは満了日の当日は使えないとされます",
        en="From about three months before the end (periods of six months or more) to the last day; "
        "online filing is reported to be closed on the last day itself",
    ),
    form=Text(ja="別記第30号の2様式", en="Form 30-2"),
    pending=(SPECIAL_PERIOD, OLD_ACTIVITY, SWITCH),
    special_period=True,
    standard_days=(14, 30),
    standard_text=Text(ja="2週間から1か月", en="Two weeks to one month"),
    averages=_november_2025(
        ("business_manager", "48.0"),
        (ENGINEER, "38.4"),
        ("skilled_labor", "29.0"),
        ("specified_skilled_worker_i", "38.6"),
        ("spouse_or_child_of_japanese_national", "44.9"),
        ("dependent", "36.3"),
    ),
    documents=(
        *COMMON,
        Text(
            ja="今の活動の内容・期間・地位のわかる資料（在職証明書、在学証明書など）",
            en="Papers on the present activity (certificate of employment, of enrolment ...)",
        ),
        Text(
            ja="年間の収入と納税の証明（課税・納税証明書）",
            en="Proof of yearly income and tax (certificates of assessment and payment)",
        ),
    ),
    remedies=(REASONS, REAPPLY, LAWSUIT, IN_THE_SPECIAL_PERIOD),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="許可される在留期間は、前より短いこともあります。新しい期間は前の満了日から数えます。",
            en="The period granted can be shorter than the one before. It runs from the old expiry day.",
        ),
    ),
)

PERMANENT_RESIDENCE: Final = Procedure(
    id="permanent_residence",
    name=Text(ja="永住許可申請", en="Application for permission for permanent residence"),
    citations=(
        ACT.at("22", read="2026-06-14"),
        REGULATIONS.at("22", read="2026-06-14"),
        ISA_PR_PAGE.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="今の在留期間の間。申請しても今の在留期間は延びません",
        en="During the present period of stay, which the application does not extend",
    ),
    form=Text(ja="別記第34号様式", en="Form 34"),
    pending=(
        Text(
            ja="特例期間はありません。審査中に満了するときは、更新の申請も満了日までに必要です。",
            en="There is no special period. If the stay ends during the examination, an extension has to "
            "be applied for by its last day too.",
        ),
        OLD_ACTIVITY,
    ),
    special_period=False,
    standard_days=(120, 180),
    standard_text=Text(ja="4か月から6か月", en="Four to six months"),
    averages=tuple(
        _average(month, days)
        for month, days in (
            ("2025-02", "329.3"),
            ("2025-03", "290.7"),
            ("2025-04", "313.8"),
            ("2025-05", "268.5"),
            ("2025-06", "277.5"),
            ("2025-07", "321.3"),
            ("2025-08", "325.5"),
            ("2025-09", "338.1"),
            ("2025-10", "294.1"),
            ("2025-11", "250.5"),
            ("2025-12", "291.8"),
            ("2026-01", "294.5"),
            ("2026-02", "275.6"),
            ("2026-03", "282.0"),
            ("2026-04", "317.9"),
            ("2026-05", "292.1"),
            ("2026-06", "289.1"),
            ("2026-07", "310.2"),
        )
    ),
    documents=(
        *COMMON,
        Text(
            ja="理由書、世帯全員の住民票",
            en="Statement of reasons, residence record of the household",
        ),
        Text(
            ja="職業の証明、住民税・国税の証明、年金と医療保険の記録",
            en="Proof of occupation, resident and national tax, pension and health insurance",
        ),
        Text(ja="身元保証書、了解書", en="Letter of guarantee, letter of understanding"),
    ),
    remedies=(
        Text(
            ja="不許可でも、今の在留資格と在留期間はそのままです。",
            en="A refusal leaves the present status and its period as they are.",
        ),
        REASONS,
        REAPPLY,
        LAWSUIT,
    ),
    online=False,
    fee_of=_fee,
)

CERTIFICATE_OF_ELIGIBILITY: Final = Procedure(
    id="certificate_of_eligibility",
    name=Text(ja="在留資格認定証明書交付申請", en="Application for a certificate of eligibility"),
    citations=(
        ACT.at("7-2", read="2026-06-14"),
        REGULATIONS.at("6-2", read="2026-06-14"),
        ISA_COE_PAGE.at("", read=None),
    ),
    who=Text(
        ja="本人、又は日本にいる代理人（受け入れる機関の職員、家族など）",
        en="The person, or an agent in Japan (staff of the receiving organisation, a relative ...)",
    ),
    where=Text(
        ja="予定する住所や機関の所在地を管轄する地方出入国在留管理局、又はオンライン",
        en="The regional immigration office for the planned address or the organisation, or online",
    ),
    window=Text(
        ja="いつでも。証明書は交付の日から3か月有効です（延長はできません）",
        en="At any time; the certificate is valid for three months from issue and is not extended",
    ),
    form=Text(ja="別記第6号の3様式", en="Form 6-3"),
    pending=(
        Text(
            ja="日本にいる人の在留には影響しません。",
            en="It has no effect on a stay in Japan.",
        ),
    ),
    special_period=False,
    standard_days=(30, 90),
    standard_text=Text(ja="1か月から3か月", en="One to three months"),
    averages=(
        *_november_2025(
            ("business_manager", "137.5"),
            (ENGINEER, "63.2"),
            ("skilled_labor", "88.2"),
            ("specified_skilled_worker_i", "75.1"),
            ("spouse_or_child_of_japanese_national", "84.5"),
            ("dependent", "86.4"),
        ),
        _average("2026-05", "62.9", ENGINEER),
    ),
    documents=(
        COMMON[0],
        Text(ja="活動や身分ごとの資料（規則別表第三）", en="Papers for the activity or position"),
    ),
    remedies=(REASONS, Text(ja="もう一度申請することができます。", en="One may apply again.")),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="短期滞在、永住者、高度専門職2号には交付されません。",
            en="There is none for Temporary Visitor, Permanent Resident and HSP(ii).",
        ),
    ),
)

PROCEDURES: Final[Mapping[str, Procedure]] = MappingProxyType(
    {
        entry.id: entry
        for entry in (
            CHANGE,
            EXTENSION,
            PERMANENT_RESIDENCE,
            CERTIFICATE_OF_ELIGIBILITY,
            *OTHERS,
            *CARDS,
            *NOTIFICATIONS,
            *PROTECTION,
        )
    }
)
