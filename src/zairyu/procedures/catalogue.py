"""The procedures as values: change, extension, permanent residence, certificate of eligibility, others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ADMINISTRATIVE_COMPLAINT_ACT,
    ADMINISTRATIVE_LITIGATION_ACT,
    ISA_CHANGE_PAGE,
    ISA_COE_PAGE,
    ISA_EXTENSION_PAGE,
    ISA_PR_PAGE,
    ISA_PROCEDURE_PAGES,
    ISA_PROCESSING_TIMES,
    REGULATIONS,
)
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Average, Procedure

__all__ = [
    "CERTIFICATE_OF_ELIGIBILITY", "CHANGE", "EXTENSION", "OTHER_ACTIVITY", "PERMANENT_RESIDENCE",
    "PROCEDURES", "RE_ENTRY",
]  # fmt: skip

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _re_entry_fee(
    _procedure: str, accepted_on: date, _period: Period | str | None, online: bool
) -> FeeRange:
    """From a single to a multiple permit: which one is not said yet."""
    from attrs import evolve

    single = fees("re_entry_single", accepted_on, online=online)
    return evolve(
        single,
        procedure="re_entry_permit",
        greatest=fees("re_entry_multiple", accepted_on, online=online).greatest,
    )


# --- Texts that several procedures share ------------------------------------------------------------

OFFICE: Final = Text(
    ja="住んでいる所を管轄する地方出入国在留管理局（支局・出張所）",
    en="The regional immigration office (or branch) for the place of residence",
)
OFFICE_OR_ONLINE: Final = Text(
    ja="住んでいる所を管轄する地方出入国在留管理局、又はオンライン",
    en="The regional immigration office for the place of residence, or online",
)
WHO: Final = Text(
    ja="本人。ほかに、法定代理人、承認を受けた所属機関などの職員、届け出た弁護士・行政書士。"
    "16歳未満や病気のときは家族など",
    en="The person; also a legal representative, approved staff of the organisation, a registered lawyer "
    "or gyoseishoshi; for those under 16 or ill, a relative",
)
SPECIAL_PERIOD: Final = Text(
    ja="期間内に申請すれば、満了の後も、結果が出る時か、満了日から2か月を経過する日の終わりの早い方まで、"
    "今の在留資格のまま在留できます（決定されている在留期間が30日以下の人を除く）。",
    en="If filed in time, the present status goes on past its end until the decision, or the end of the "
    "day two months after it, whichever comes first (not for those granted 30 days or less).",
)
OLD_ACTIVITY: Final = Text(
    ja="結果が出るまでは、今の在留資格の活動だけができます。新しい仕事は許可の後です。",
    en="Until the decision only the activity of the present status is allowed; new work starts after "
    "the permission.",
)
REAPPLY: Final = Text(
    ja="もう一度申請することができます（在留資格が残っているうちに）。",
    en="One may apply again, while a status is still held.",
)
REASONS: Final = Text(
    ja="不許可の理由は、窓口で説明を聞くことができます（実務では一度）。弁護士や行政書士も同席できます。",
    en="The reasons can be heard at the office (in practice once); a lawyer or gyoseishoshi may attend.",
)
LAWSUIT: Final = Text(
    ja="審査請求はできませんが、知った日から6か月以内（処分の日から1年以内）に取消訴訟を起こせます。",
    en="There is no administrative appeal. A lawsuit for revocation may be brought within six months of "
    "knowing of the decision (one year from it).",
)
SWITCH: Final = Text(
    ja="審査中なら、変更の申請を更新に（更新を変更に）切り替えることができ、初めの申請の日に申請したものと扱われます。",
    en="While pending, a change application may be turned into an extension and the reverse; it counts as "
    "filed on the first day.",
)
IN_THE_SPECIAL_PERIOD: Final = Text(
    ja="特例期間に入ってから不許可になると、在留はその時に終わります。実務では、出国準備のための申請への切替えを"
    "先に案内されることがあります。早めに専門家に相談できます。",
    en="A refusal in the special period ends the stay at that time. In practice the office may first offer "
    "to switch the application to one for preparing departure. Advice can be sought early.",
)
COMMON: Final = (
    Text(
        ja="申請書、写真（6か月以内に撮影）", en="Application form, photograph (within six months)"
    ),
    Text(ja="旅券と在留カードの提示", en="Passport and residence card, to be shown"),
)
_REMEDIES: Final = (
    ADMINISTRATIVE_COMPLAINT_ACT.at("7/1/10", read=None, confidence="official"),
    ADMINISTRATIVE_LITIGATION_ACT.at("14/1", read=None, confidence="official"),
)


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

OTHER_ACTIVITY: Final = Procedure(
    id="permission_for_other_activity",
    name=Text(
        ja="資格外活動許可申請",
        en="Application for permission to engage in activity other than that permitted",
    ),
    citations=(
        ACT.at("19/2", read="2026-06-14"),
        REGULATIONS.at("19", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="その活動を始める前に（オンラインは変更・更新・取得と一緒のときだけ）",
        en="Before the activity begins (online only together with a change, extension or acquisition)",
    ),
    form=Text(ja="別記第28号様式", en="Form 28"),
    pending=(
        Text(
            ja="許可が出るまで、その活動はできません。",
            en="Until permission is given the activity is not allowed.",
        ),
    ),
    special_period=False,
    standard_days=(14, 60),
    standard_text=Text(ja="2週間から2か月", en="Two weeks to two months"),
    documents=(*COMMON, Text(ja="活動の内容のわかる資料", en="Papers on the activity")),
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_fee,
)

RE_ENTRY: Final = Procedure(
    id="re_entry_permit",
    name=Text(ja="再入国許可申請", en="Application for a re-entry permit"),
    citations=(ACT.at("26", read="2026-06-14"), ISA_PROCEDURE_PAGES.at("", read=None)),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="出国の前に。有効期間は5年以内で、在留期間の満了日を超えません。1年以内に戻るなら、みなし再入国許可で足ります",
        en="Before leaving; valid for up to five years, not beyond the period of stay. For a return within "
        "one year special re-entry permission is enough",
    ),
    form=Text(ja="再入国許可申請書", en="Application form for a re-entry permit"),
    pending=(Text(ja="許可が出てから出国してください。", en="Leave after it is given."),),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_re_entry_fee,
)

PROCEDURES: Final[Mapping[str, Procedure]] = MappingProxyType(
    {
        entry.id: entry
        for entry in (
            CHANGE,
            EXTENSION,
            PERMANENT_RESIDENCE,
            CERTIFICATE_OF_ELIGIBILITY,
            OTHER_ACTIVITY,
            RE_ENTRY,
        )
    }
)
