"""Procedures beside the four main ones: acquisition, other activity, re-entry, certificates, cards, refugees.

Notifications are duties (:mod:`zairyu.law.duties`); here stands how one is filed.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ISA_ACQUISITION_PAGE,
    ISA_PROCEDURE_PAGES,
    REGULATIONS,
)
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Procedure
from zairyu.procedures.texts import (
    COMMON,
    LAWSUIT,
    OFFICE,
    OFFICE_OR_ONLINE,
    REAPPLY,
    REASONS,
    WHO,
)

__all__ = ["OTHERS"]


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _re_entry_fee(
    _procedure: str, accepted_on: date, _period: Period | str | None, online: bool
) -> FeeRange:
    """From a single to a multiple permit: which one is not said yet."""
    single = fees("re_entry_single", accepted_on, online=online)
    return evolve(
        single,
        procedure="re_entry_permit",
        greatest=fees("re_entry_multiple", accepted_on, online=online).greatest,
    )


ACQUISITION: Final = Procedure(
    id="acquisition",
    name=Text(ja="在留資格取得許可申請", en="Application for acquisition of status of residence"),
    citations=(
        ACT.at("22-2", read="2026-06-14"),
        ACT.at("22-3", read="2026-06-14"),
        REGULATIONS.at("24", read="2026-06-14"),
        ISA_ACQUISITION_PAGE.at("", read=None),
    ),
    who=Text(
        ja="本人（子のときは親などの法定代理人、同居の親族）。届け出た弁護士・行政書士も取り次げます",
        en="The person (for a child a parent or another legal representative, or a relative living together); "
        "registered lawyers and gyoseishoshi can hand it in",
    ),
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="出生・日本国籍の離脱などの日から30日以内。60日までは在留資格なしで在留できます",
        en="Within thirty days of the birth, the loss of Japanese nationality or the like; until the sixtieth day the "
        "stay needs no status",
    ),
    form=Text(
        ja="別記第36号様式（永住者の資格を求めるときは第34号様式）",
        en="Form 36 (Form 34 where permanent residence is asked for)",
    ),
    pending=(
        Text(
            ja="特例期間はありません。60日を過ぎる前に結果が出るよう、早めの申請が安心です。",
            en="There is no special period; an early application leaves room for a decision before the sixtieth day.",
        ),
    ),
    special_period=False,
    standard_days=(0, 60),
    standard_text=Text(ja="60日以内（当日のことも多い）", en="Within 60 days (often the same day)"),
    documents=(
        COMMON[0],
        Text(
            ja="事由の証明（出生届の受理証明書など）。写真は1歳から",
            en="Proof of the event (certificate that the birth report was accepted ...); a photograph from the age of one",
        ),
        Text(
            ja="活動や身分ごとの資料（家族滞在なら親の在留カード・収入の資料など）、住民票",
            en="Papers for the activity or position (for Dependent: the parent's card, income ...), residence record",
        ),
    ),
    remedies=(
        REASONS,
        REAPPLY,
        LAWSUIT,
    ),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="30日を過ぎても60日までは、事情を説明して受け付けられることがあります。遅れても出す方がよいとされます。",
            en="After thirty and before sixty days it may still be taken with an explanation; late is better than not.",
        ),
        Text(
            ja="申請の時に住民票の写しを出すと、許可の時に住居地の届出をしたことになります（19条の8第4項）。",
            en="A copy of the residence record handed in with it counts as notifying the address (Art. 19-8(4)).",
        ),
        Text(
            ja="親が特別永住者のときは、60日以内に市区町村で特別永住許可を求める別の手続です。",
            en="Children of special permanent residents have a procedure of their own, at the municipality, within 60 days.",
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
        ja="その活動を始める前に（オンラインは変更・更新・取得と一緒のときだけ）。新しく上陸する留学生などは空港でも",
        en="Before the activity begins (online only together with a change, extension or acquisition); those newly "
        "landing as students, and some others, also at the airport",
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
    notes=(
        Text(
            ja="別表第二の人（永住者、日本人・永住者の配偶者等、定住者）には要りません。",
            en="Holders of a status of appended table 2 do not need it.",
        ),
        Text(
            ja="業としない講演の謝金や、親族などの家事の手伝いの謝礼、在籍する大学での教育・研究の補助の報酬は、"
            "許可が要りません（規則19条の3）。",
            en="No permission is needed for fees of lectures that are no business, thanks for household help to "
            "relatives and the like, and pay for assisting at the university where one is enrolled (Regulations 19-3).",
        ),
    ),
)

RE_ENTRY: Final = Procedure(
    id="re_entry_permit",
    name=Text(ja="再入国許可申請", en="Application for a re-entry permit"),
    citations=(
        ACT.at("26", read="2026-06-14"),
        REGULATIONS.at("29", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="出国の前に。有効期間は5年以内（特別永住者は6年以内）で、在留期間の満了日を超えません。1年以内に戻るなら、みなし再入国許可で足ります",
        en="Before leaving; valid for up to five years (special permanent residents six), not beyond the period of "
        "stay. For a return within one year special re-entry permission is enough",
    ),
    form=Text(ja="別記第40号様式", en="Form 40"),
    pending=(Text(ja="許可が出てから出国してください。", en="Leave after it is given."),),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_re_entry_fee,
    notes=(
        Text(
            ja="国外では、やむを得ない理由があるとき、在外公館で1年以内の延長を求められます（全体で6年、特別永住者は7年まで）。",
            en="Abroad, for a reason that cannot be helped, an embassy or consulate of Japan can lengthen it by up to one "
            "year (six years in all; special permanent residents seven).",
        ),
    ),
)

SPECIAL_RE_ENTRY: Final = Procedure(
    id="special_re_entry",
    name=Text(ja="みなし再入国許可", en="Special re-entry permission"),
    citations=(
        ACT.at("26-2", read="2026-06-14"),
        REGULATIONS.at("29-4", read="2026-06-14"),
    ),
    who=Text(
        ja="有効な旅券と在留カードを持ち、出国の時に戻る意思を示す人（短期滞在、3月以下の在留期間の人、"
        "取消しの意見聴取の通知を受けた人、監理措置の人、難民申請中の特定活動の人などを除く）",
        en="Whoever holds a valid passport and a residence card and declares at departure that they will return (not "
        "Temporary Visitors, those with three months or less, those summoned to a hearing on revocation, those under "
        "supervision, those in Designated Activities as applicants for refugee recognition, and some others)",
    ),
    where=Text(ja="空港・港で出国の時に", en="At the airport or port, on departure"),
    window=Text(
        ja="戻るのは出国の日から1年（特別永住者は2年）か、在留期間の満了日の早い方まで。国外での延長はありません",
        en="Back within one year of departure (special permanent residents two) or by the end of the period of stay, "
        "whichever is earlier; it cannot be lengthened abroad",
    ),
    form=Text(ja="再入国用の出国記録カードの意思表示欄", en="The box on the embarkation card"),
    pending=(Text(ja="手続は出国の時に終わります。", en="It is done at departure."),),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="その場で", en="On the spot"),
    documents=(Text(ja="旅券と在留カード", en="Passport and residence card"),),
    remedies=(
        Text(
            ja="使えない人は、出国の前に再入国許可を求めることができます。",
            en="Those who cannot use it may apply for a re-entry permit before leaving.",
        ),
    ),
    online=False,
    fee_of=_fee,
    start=date(2012, 7, 9),
)

AUTHORISED_EMPLOYMENT: Final = Procedure(
    id="certificate_of_authorised_employment",
    name=Text(
        ja="就労資格証明書交付申請", en="Application for a certificate of authorised employment"
    ),
    citations=(
        ACT.at("19-2", read="2026-06-14"),
        REGULATIONS.at("19-4", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="いつでも。求めるかどうかは自由です。転職の後に、新しい仕事が今の在留資格に当たるかを確かめるのに使われます",
        en="At any time, and only if one wishes; after a change of job it tells whether the new work belongs to the "
        "present status",
    ),
    form=Text(ja="別記第29号の5様式", en="Form 29-5"),
    pending=(
        Text(
            ja="在留にも、今できる活動にも影響しません。",
            en="It touches neither the stay nor what may be done now.",
        ),
    ),
    special_period=False,
    standard_days=(0, 90),
    standard_text=Text(
        ja="当日（勤務先が変わったときは1か月から3か月）",
        en="The same day; one to three months after a change of employer",
    ),
    documents=(
        *COMMON,
        Text(ja="新しい勤務先と仕事の資料", en="Papers on the new employer and the work"),
    ),
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="証明書がないことを理由に、働く資格が明らかな人を不利に扱うことは禁じられています（19条の2第2項）。",
            en="Nobody whose right to work is clear may be treated worse for not showing one (Art. 19-2(2)).",
        ),
    ),
)

OTHERS: Final = (
    ACQUISITION,
    OTHER_ACTIVITY,
    RE_ENTRY,
    SPECIAL_RE_ENTRY,
    AUTHORISED_EMPLOYMENT,
)
